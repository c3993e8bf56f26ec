//! The deprecated modules named after integer types.
#![source = "library/core/src/num/shells/legacy_int_modules.rs"]

/// A module with the bounds of one integer type.
macro_rules! legacy_module {
    ($($T:ident)*) => {$(
        pub mod $T {
            pub const MIN: $T = $T::MIN;
            pub const MAX: $T = $T::MAX;
        }
    )*};
}

legacy_module! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
