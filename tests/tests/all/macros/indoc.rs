//! What the macros of indoc write.
use indoc::{formatdoc, indoc};

pub fn go(name: String) -> usize {
    indoc! {"
        a
          b
    "}.len() + formatdoc!("{name}").len()
}
//- calls
//    5 call go: <str>::len
//    5 panic go: core::panicking::panic_const_overflow
//    8 call go: <String as Display>::fmt
//    8 call go: std::string::String::len
//    9 drop go: std::string::String
