//! asn1-rs: numbers and object identifiers as their bytes. Which bytes they are is not computed.
#![source = "asn1-rs-impl-0.2.0/src/lib.rs"]

#[macro_export]
macro_rules! encode_oid {
    ($($oid:tt)*) => { [0x00] };
}

#[macro_export]
macro_rules! encode_int {
    ($($number:tt)*) => { [0x00] };
}
