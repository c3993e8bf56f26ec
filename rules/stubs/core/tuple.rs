//! Comparing, defaulting and converting tuples.
#![source = "library/core/src/tuple.rs"]

use crate::any;
use crate::cmp::Ordering;
use crate::keep;

/// The traits of one length of tuple.
macro_rules! tuple {
    ($($T:ident)+) => {
        #[safe]
        impl<$($T: PartialEq),+> PartialEq for ($($T,)+) {
            fn eq(&self, other: &($($T,)+)) -> bool {
                $(any::<&$T>().eq(any::<&$T>());)+
            }
            fn ne(&self, other: &($($T,)+)) -> bool {
                $(any::<&$T>().ne(any::<&$T>());)+
            }
        }

        impl<$($T: Eq),+> Eq for ($($T,)+) {}

        #[safe]
        impl<$($T: PartialOrd),+> PartialOrd for ($($T,)+) {
            fn partial_cmp(&self, other: &($($T,)+)) -> Option<Ordering> {
                $(any::<&$T>().partial_cmp(any::<&$T>());)+
            }
            fn lt(&self, other: &($($T,)+)) -> bool {
                $(any::<&$T>().partial_cmp(any::<&$T>());)+
            }
            fn le(&self, other: &($($T,)+)) -> bool {
                $(any::<&$T>().partial_cmp(any::<&$T>());)+
            }
            fn gt(&self, other: &($($T,)+)) -> bool {
                $(any::<&$T>().partial_cmp(any::<&$T>());)+
            }
            fn ge(&self, other: &($($T,)+)) -> bool {
                $(any::<&$T>().partial_cmp(any::<&$T>());)+
            }
        }

        #[safe]
        impl<$($T: Ord),+> Ord for ($($T,)+) {
            fn cmp(&self, other: &($($T,)+)) -> Ordering {
                $(any::<&$T>().cmp(any::<&$T>());)+
            }
        }

        #[safe]
        impl<$($T: Default),+> Default for ($($T,)+) {
            fn default() -> ($($T,)+) {
                $(keep($T::default());)+
            }
        }
    };
}

tuple! { A }
tuple! { A B }
tuple! { A B C }
tuple! { A B C D }
tuple! { A B C D E }
tuple! { A B C D E F }
tuple! { A B C D E F G }
tuple! { A B C D E F G H }
tuple! { A B C D E F G H I }
tuple! { A B C D E F G H I J }
tuple! { A B C D E F G H I J K }
tuple! { A B C D E F G H I J K L }

/// Arrays and tuples of the same length become each other.
macro_rules! array_and_tuple {
    ($length:literal: $($T:ident)+) => {
        #[safe]
        impl<T> From<[T; $length]> for ($($T,)+) {
            fn from(array: [T; $length]) -> ($($T,)+) {
                keep(array);
            }
        }

        #[safe]
        impl<T> From<($($T,)+)> for [T; $length] {
            fn from(tuple: ($($T,)+)) -> [T; $length] {
                keep(tuple);
            }
        }
    };
}

array_and_tuple! { 1: T }
array_and_tuple! { 2: T T }
array_and_tuple! { 3: T T T }
array_and_tuple! { 4: T T T T }
array_and_tuple! { 5: T T T T T }
array_and_tuple! { 6: T T T T T T }
array_and_tuple! { 7: T T T T T T T }
array_and_tuple! { 8: T T T T T T T T }
array_and_tuple! { 9: T T T T T T T T T }
array_and_tuple! { 10: T T T T T T T T T T }
array_and_tuple! { 11: T T T T T T T T T T T }
array_and_tuple! { 12: T T T T T T T T T T T T }
