use indoc::{formatdoc, indoc};

pub fn go(name: String) -> usize {
    indoc! {"
        a
          b
    "}.len() + formatdoc!("{name}").len()
}
//- calls
//    4 call go: <str>::len
//    4 panic go: core::panicking::panic_const_overflow
//    7 call go: <String as Display>::fmt
//    7 call go: std::string::String::len
//    8 drop go: std::string::String
