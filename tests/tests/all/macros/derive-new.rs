//! What the macros of derive-new write.
use derive_new::new;

#[derive(new)]
pub struct Got { name: String, #[new(default)] count: Vec<u8>, #[new(into)] text: String }
#[derive(new)]
pub enum Inner { NoneAtAll, One(String), Named { x: String } }

pub fn go() -> (Got, [Inner; 3]) {
    (Got::new("x".to_string(), "y"), [Inner::new_one("y".into()), Inner::new_none_at_all(), Inner::new_named(String::new())])
}
//- calls
//    4 call Got::new: <Vec as Default>::default
//    4 call Got::new: <impl ::core::convert::Into<String> as Into>::into
//   10 call go: <&str as Into>::into
//   10 call go: <str as ToString>::to_string
//   10 call go: Got::new
//   10 call go: Inner::new_named
//   10 call go: Inner::new_none_at_all
//   10 call go: Inner::new_one
//   10 call go: std::string::String::new
