//! What the macros of paste write.
use paste::paste;

macro_rules! both {
    ($($name:ident $ty:ty),*) => {
        paste! {
            pub struct Fields { $([<$name _field>]: $ty,)* }
            impl Fields {
                $(
                    pub fn [<get_ $name:lower>](&self) -> &$ty { &self.[<$name _field>] }
                    pub fn [<$name:lower _or>](self, other: $ty) -> $ty {
                        let [<$name:lower _value>] = other.clone();
                        self.[<get_ $name:lower>]();
                        [<$name:lower _value>]
                    }
                )*
            }
        }
    };
}
both!(Some String, Other Vec<u8>);

macro_rules! inner {
    ($n:ident) => {
        paste::paste! { [<call_ $n>]() }
    };
}
fn call_it() -> u8 { 1 }
pub enum HttpServer { HereNow, There }
pub fn use_it(f: &Fields, s: HttpServer) -> usize {
    inner!(it);
    paste!([<call _it>]());
    paste! { let [<name 1>] = 3; }
    match s {
        paste!(HttpServer::[<here_now:camel>]) => f.get_some().len(),
        _ => f.get_other().len() + name1,
    }
}
paste! {
    pub mod [<in ner>] {
        pub fn [<f 1>]() { super::call_it(); }
    }
    pub const [<LIMIT_ 1>]: usize = 3;
    pub type [<A "lias">] = [u8; [<LIMIT_ 1>]];
}
pub fn last(_: Alias) { inner::f1() }
pub trait Shape { fn area(&self) -> u8; }
paste! {
    impl Shape for [<Http Server>] {
        fn [<ar ea>](&self) -> u8 { paste!([<call_it>]()) }
    }
}
//- calls
//   12 call Fields::other_or: <Vec as Clone>::clone
//   12 call Fields::some_or: <String as Clone>::clone
//   13 call Fields::other_or: Fields::get_other
//   13 call Fields::some_or: Fields::get_some
//   15 drop Fields::other_or: Fields
//   15 drop Fields::other_or: std::vec::Vec
//   15 drop Fields::some_or: Fields
//   15 drop Fields::some_or: std::string::String
//   25 call use_it: call_it
//   32 call use_it: call_it
//   35 call use_it: Fields::get_some
//   35 call use_it: std::string::String::len
//   36 call use_it: Fields::get_other
//   36 call use_it: std::vec::Vec::len
//   36 panic use_it: core::panicking::panic_const_overflow
//   41 call inner::f1: call_it
//   46 call last: inner::f1
//   50 call <HttpServer as Shape>::area: call_it
