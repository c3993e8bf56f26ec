//! `std::ascii`.
#![source = "library/std/src/ascii.rs"]

pub use core::ascii::{EscapeDefault, escape_default};

pub trait AsciiExt {
    type Owned;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}

/// The methods that work in place or on copies of a scalar.
macro_rules! ascii_in_place {
    () => {
        fn is_ascii(&self) -> bool {}
        fn eq_ignore_ascii_case(&self, other: &Self) -> bool {}
        fn make_ascii_uppercase(&mut self) {}
        fn make_ascii_lowercase(&mut self) {}
    };
}

macro_rules! ascii_scalar {
    ($($t:ty)*) => {
        $(
            #[safe]
            impl AsciiExt for $t {
                type Owned = $t;
                ascii_in_place!();
                fn to_ascii_uppercase(&self) -> $t {}
                fn to_ascii_lowercase(&self) -> $t {}
            }
        )*
    };
}

ascii_scalar! { u8 char }

macro_rules! ascii_sequence {
    ($($t:ty => $owned:ty),*) => {
        $(
            #[safe]
            impl AsciiExt for $t {
                type Owned = $owned;
                ascii_in_place!();
                /// allocates the copy
                #[effect(alloc)]
                fn to_ascii_uppercase(&self) -> $owned {}
                /// allocates the copy
                #[effect(alloc)]
                fn to_ascii_lowercase(&self) -> $owned {}
            }
        )*
    };
}

ascii_sequence! { [u8] => Vec<u8>, str => String }
