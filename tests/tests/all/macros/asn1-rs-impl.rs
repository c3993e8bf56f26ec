//! What the macros of asn1-rs-impl write.
pub fn go() -> (usize, usize) {
    (asn1_rs_impl::encode_oid!(1.2.840).len(), asn1_rs_impl::encode_int!(1234).len())
}
//- calls
//    3 call go: <[T]>::len
