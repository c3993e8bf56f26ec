//! Comparisons of `Vec` with everything that is a slice, element by element.
#![source = "library/alloc/src/vec/partial_eq.rs"]

use super::Vec;
use crate::alloc::Allocator;
use crate::borrow::Cow;
use core::any;

macro_rules! equal_to {
    ($([$($vars:tt)*] $left:ty, $right:ty;)*) => {$(
        #[safe]
        impl<T, U, $($vars)*> PartialEq<$right> for $left
        where
            T: PartialEq<U>,
        {
            fn eq(&self, other: &$right) -> bool {
                PartialEq::eq(any::<&T>(), any::<&U>())
            }
        }
    )*};
}

equal_to! {
    [A1: Allocator, A2: Allocator] Vec<T, A1>, Vec<U, A2>;
    [A: Allocator] Vec<T, A>, &[U];
    [A: Allocator] Vec<T, A>, &mut [U];
    [A: Allocator] &[T], Vec<U, A>;
    [A: Allocator] &mut [T], Vec<U, A>;
    [A: Allocator] Vec<T, A>, [U];
    [A: Allocator] [T], Vec<U, A>;
    [A: Allocator, const N: usize] Vec<T, A>, [U; N];
    [A: Allocator, const N: usize] Vec<T, A>, &[U; N];
}

macro_rules! borrowed_equal_to {
    ($([$($vars:tt)*] $right:ty;)*) => {$(
        #[safe]
        impl<T, U, $($vars)*> PartialEq<$right> for Cow<'_, [T]>
        where
            T: PartialEq<U> + Clone,
        {
            fn eq(&self, other: &$right) -> bool {
                PartialEq::eq(any::<&T>(), any::<&U>())
            }
        }
    )*};
}

borrowed_equal_to! {
    [A: Allocator] Vec<U, A>;
    [] &[U];
    [] &mut [U];
}
