//! What the macros of tokio-macros write.
mod util {
    tokio_macros::select_priv_declare_output_enum!((_ _));
}

pub fn go(out: util::Out<String, u8>) -> usize {
    let disabled: util::Mask = Default::default();
    match out {
        util::Out::_0(tokio_macros::select_priv_clean_pattern!(text)) => text.len(),
        util::Out::_1(number) => usize::from(number),
        util::Out::Disabled => usize::from(disabled),
    }
}
//- calls
//    7 call go: <u8 as Default>::default
//    9 call go: std::string::String::len
//    9 drop go: std::string::String
//   10 call go: <usize as From>::from
//   11 call go: <usize as From>::from
