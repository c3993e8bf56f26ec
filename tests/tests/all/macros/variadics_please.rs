//! What the macros of variadics_please write.
use variadics_please::{all_tuples, all_tuples_enumerated, all_tuples_with_size};

pub trait Shown { fn shown(&self) -> String; }
impl Shown for u8 { fn shown(&self) -> String { String::new() } }
impl Shown for bool { fn shown(&self) -> String { String::new() } }

macro_rules! shown {
    ($(#[$meta:meta])* $($name:ident),*) => {
        $(#[$meta])*
        impl<$($name: Shown),*> Shown for ($($name,)*) {
            #[allow(non_snake_case, unused_mut)]
            fn shown(&self) -> String {
                let ($($name,)*) = self;
                let mut text = String::new();
                $(text.push_str(&$name.shown());)*
                text
            }
        }
    };
}
all_tuples!(#[doc(fake_variadic)] shown, 0, 3, P);

pub trait Pairs { fn pairs(self) -> usize; }
macro_rules! pairs {
    ($(($key:ident, $value:ident)),*) => {
        impl<$($key: Into<usize>, $value: Shown),*> Pairs for ($(($key, $value),)*) {
            #[allow(non_snake_case)]
            fn pairs(self) -> usize {
                let ($(($key, $value),)*) = self;
                0 $(+ $key.into() + $value.shown().len())*
            }
        }
    };
}
all_tuples!(pairs, 1, 2, K, V);

pub fn first(_: usize) {}
pub struct Sized<const N: usize>;
macro_rules! sized {
    ($size:expr, $($name:ident),*) => { impl Sized<$size> { pub fn size() { $(stringify!($name).len();)* first($size) } } };
}
all_tuples_with_size!(sized, 2, 3, T);

macro_rules! indexed {
    ($(($number:tt, $name:ident)),*) => { impl<$($name: Shown),*> Indexed for ($($name,)*) { fn indexed(&self) { $(self.$number.shown();)* } } };
}
pub trait Indexed { fn indexed(&self); }
all_tuples_enumerated!(indexed, 1, 2, T);

pub fn go() -> usize {
    Sized::<2>::size();
    (1u8, true).indexed();
    ().shown().len() + (1u8, true, 2u8).shown().len() + ((2u8, true), (1u16, 1u8)).pairs()
}
//- calls
//    5 call <u8 as Shown>::shown: std::string::String::new
//    6 call <bool as Shown>::shown: std::string::String::new
//   15 call <() as Shown>::shown: std::string::String::new
//   15 call <(P,) as Shown>::shown: std::string::String::new
//   15 call <(P0, P1) as Shown>::shown: std::string::String::new
//   15 call <(P0, P1, P2) as Shown>::shown: std::string::String::new
//   15 call <(u8, bool, u8) as Shown>::shown: std::string::String::new
//   16 call <(P,) as Shown>::shown: <P as Shown>::shown
//   16 call <(P,) as Shown>::shown: <String as Deref>::deref
//   16 call <(P,) as Shown>::shown: std::string::String::push_str
//   16 call <(P0, P1) as Shown>::shown: <P0 as Shown>::shown
//   16 call <(P0, P1) as Shown>::shown: <P1 as Shown>::shown
//   16 call <(P0, P1) as Shown>::shown: <String as Deref>::deref
//   16 call <(P0, P1) as Shown>::shown: std::string::String::push_str
//   16 call <(P0, P1, P2) as Shown>::shown: <P0 as Shown>::shown
//   16 call <(P0, P1, P2) as Shown>::shown: <P1 as Shown>::shown
//   16 call <(P0, P1, P2) as Shown>::shown: <P2 as Shown>::shown
//   16 call <(P0, P1, P2) as Shown>::shown: <String as Deref>::deref
//   16 call <(P0, P1, P2) as Shown>::shown: std::string::String::push_str
//   16 call <(u8, bool, u8) as Shown>::shown: <P0 as Shown>::shown
//   16 call <(u8, bool, u8) as Shown>::shown: <P1 as Shown>::shown
//   16 call <(u8, bool, u8) as Shown>::shown: <P2 as Shown>::shown
//   16 call <(u8, bool, u8) as Shown>::shown: <String as Deref>::deref
//   16 call <(u8, bool, u8) as Shown>::shown: std::string::String::push_str
//   16 drop <(P,) as Shown>::shown: std::string::String
//   16 drop <(P0, P1) as Shown>::shown: std::string::String
//   16 drop <(P0, P1, P2) as Shown>::shown: std::string::String
//   16 drop <(u8, bool, u8) as Shown>::shown: std::string::String
//   31 call <((K0, V0), (K1, V1)) as Pairs>::pairs: <K0 as Into>::into
//   31 call <((K0, V0), (K1, V1)) as Pairs>::pairs: <K1 as Into>::into
//   31 call <((K0, V0), (K1, V1)) as Pairs>::pairs: <V0 as Shown>::shown
//   31 call <((K0, V0), (K1, V1)) as Pairs>::pairs: <V1 as Shown>::shown
//   31 call <((K0, V0), (K1, V1)) as Pairs>::pairs: std::string::String::len
//   31 call <((K0, V0),) as Pairs>::pairs: <K0 as Into>::into
//   31 call <((K0, V0),) as Pairs>::pairs: <V0 as Shown>::shown
//   31 call <((K0, V0),) as Pairs>::pairs: std::string::String::len
//   31 call <((u8, bool), (u16, u8)) as Pairs>::pairs: <K0 as Into>::into
//   31 call <((u8, bool), (u16, u8)) as Pairs>::pairs: <K1 as Into>::into
//   31 call <((u8, bool), (u16, u8)) as Pairs>::pairs: <V0 as Shown>::shown
//   31 call <((u8, bool), (u16, u8)) as Pairs>::pairs: <V1 as Shown>::shown
//   31 call <((u8, bool), (u16, u8)) as Pairs>::pairs: std::string::String::len
//   31 panic <((K0, V0), (K1, V1)) as Pairs>::pairs: core::panicking::panic_const_overflow
//   31 panic <((K0, V0),) as Pairs>::pairs: core::panicking::panic_const_overflow
//   31 panic <((u8, bool), (u16, u8)) as Pairs>::pairs: core::panicking::panic_const_overflow
//   32 drop <((K0, V0), (K1, V1)) as Pairs>::pairs: V0
//   32 drop <((K0, V0), (K1, V1)) as Pairs>::pairs: V1
//   32 drop <((K0, V0), (K1, V1)) as Pairs>::pairs: std::string::String
//   32 drop <((K0, V0),) as Pairs>::pairs: V0
//   32 drop <((K0, V0),) as Pairs>::pairs: std::string::String
//   32 drop <((u8, bool), (u16, u8)) as Pairs>::pairs: V0
//   32 drop <((u8, bool), (u16, u8)) as Pairs>::pairs: V1
//   32 drop <((u8, bool), (u16, u8)) as Pairs>::pairs: std::string::String
//   41 call Sized::size: <str>::len
//   41 call Sized::size: first
//   46 call <(T0, T1) as Indexed>::indexed: <T0 as Shown>::shown
//   46 call <(T0, T1) as Indexed>::indexed: <T1 as Shown>::shown
//   46 call <(T0,) as Indexed>::indexed: <T0 as Shown>::shown
//   46 call <(u8, bool) as Indexed>::indexed: <T0 as Shown>::shown
//   46 call <(u8, bool) as Indexed>::indexed: <T1 as Shown>::shown
//   46 drop <(T0, T1) as Indexed>::indexed: std::string::String
//   46 drop <(T0,) as Indexed>::indexed: std::string::String
//   46 drop <(u8, bool) as Indexed>::indexed: std::string::String
//   52 call go: Sized::size
//   53 call go: <(u8, bool) as Indexed>::indexed
//   54 call go: <((u8, bool), (u16, u8)) as Pairs>::pairs
//   54 call go: <() as Shown>::shown
//   54 call go: <(u8, bool, u8) as Shown>::shown
//   54 call go: std::string::String::len
//   54 panic go: core::panicking::panic_const_overflow
//   55 drop go: std::string::String
