//! Default values.
#![source = "library/core/src/default.rs"]

pub trait Default: Sized {
    fn default() -> Self;
}

/// The default values of primitives.
macro_rules! zero_by_default {
    ($($t:ty)*) => {$(
        #[safe]
        impl Default for $t {
            fn default() -> $t {}
        }
    )*};
}

zero_by_default! { () bool char usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64 }
