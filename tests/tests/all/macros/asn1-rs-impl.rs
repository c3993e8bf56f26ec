pub fn go() -> (usize, usize) {
    (asn1_rs_impl::encode_oid!(1.2.840).len(), asn1_rs_impl::encode_int!(1234).len())
}
//- calls
//    2 call go: <[T]>::len
