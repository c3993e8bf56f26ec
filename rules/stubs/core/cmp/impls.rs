//! Comparing primitives and references.
#![source = "library/core/src/cmp.rs"]

use crate::any;
use crate::cmp::Ordering;

/// Equality of primitives.
macro_rules! equal {
    ($($t:ty)*) => {$(
        #[safe]
        impl PartialEq for $t {
            fn eq(&self, other: &$t) -> bool {}
            fn ne(&self, other: &$t) -> bool {}
        }
    )*};
}

/// The order of primitives.
macro_rules! partly_ordered {
    ($($t:ty)*) => {$(
        #[safe]
        impl PartialOrd for $t {
            fn partial_cmp(&self, other: &$t) -> Option<Ordering> {}
            fn lt(&self, other: &$t) -> bool {}
            fn le(&self, other: &$t) -> bool {}
            fn gt(&self, other: &$t) -> bool {}
            fn ge(&self, other: &$t) -> bool {}
        }
    )*};
}

/// The total order of primitives.
macro_rules! ordered {
    ($($t:ty)*) => {$(
        impl Eq for $t {}

        #[safe]
        impl Ord for $t {
            fn cmp(&self, other: &$t) -> Ordering {}
            fn max(self, other: $t) -> $t {}
            fn min(self, other: $t) -> $t {}
            /// panics when the lower bound exceeds the upper one
            #[effect(implicit_panic)]
            fn clamp(self, min: $t, max: $t) -> $t {}
        }
    )*};
}

equal! { ! () bool char usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64 }
partly_ordered! { ! () bool char usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64 }
ordered! { ! () bool char usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

/// References compare what they point to.
macro_rules! compared_by_target {
    ($([$($left:tt)+] [$($right:tt)+])*) => {$(
        #[safe]
        impl<A: ?Sized, B: ?Sized> PartialEq<$($right)+ B> for $($left)+ A
        where
            A: PartialEq<B>,
        {
            fn eq(&self, other: &$($right)+ B) -> bool {
                any::<&A>().eq(any::<&B>())
            }
            fn ne(&self, other: &$($right)+ B) -> bool {
                any::<&A>().ne(any::<&B>())
            }
        }
    )*};
}

compared_by_target! {
    [&] [&]
    [&mut] [&mut]
    [&] [&mut]
    [&mut] [&]
}

/// References are ordered by what they point to.
macro_rules! ordered_by_target {
    ($([$($reference:tt)+])*) => {$(
        #[safe]
        impl<A: ?Sized, B: ?Sized> PartialOrd<$($reference)+ B> for $($reference)+ A
        where
            A: PartialOrd<B>,
        {
            fn partial_cmp(&self, other: &$($reference)+ B) -> Option<Ordering> {
                any::<&A>().partial_cmp(any::<&B>())
            }
            fn lt(&self, other: &$($reference)+ B) -> bool {
                any::<&A>().lt(any::<&B>())
            }
            fn le(&self, other: &$($reference)+ B) -> bool {
                any::<&A>().le(any::<&B>())
            }
            fn gt(&self, other: &$($reference)+ B) -> bool {
                any::<&A>().gt(any::<&B>())
            }
            fn ge(&self, other: &$($reference)+ B) -> bool {
                any::<&A>().ge(any::<&B>())
            }
        }

        #[safe]
        impl<A: ?Sized> Ord for $($reference)+ A
        where
            A: Ord,
        {
            fn cmp(&self, other: &Self) -> Ordering {
                any::<&A>().cmp(any::<&A>())
            }
        }

        impl<A: ?Sized> Eq for $($reference)+ A where A: Eq {}
    )*};
}

ordered_by_target! {
    [&]
    [&mut]
}
