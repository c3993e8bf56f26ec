//! Comparing, hashing and showing function pointers: all by address.
#![source = "library/core/src/ptr/mod.rs"]

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};

/// The traits of one kind of function pointer.
macro_rules! function_pointer {
    ([$($A:ident)*] $F:ty) => {
        #[safe]
        impl<R, $($A),*> PartialEq for $F {
            fn eq(&self, other: &Self) -> bool {}
        }

        impl<R, $($A),*> Eq for $F {}

        #[safe]
        impl<R, $($A),*> PartialOrd for $F {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {}
        }

        #[safe]
        impl<R, $($A),*> Ord for $F {
            fn cmp(&self, other: &Self) -> Ordering {}
        }

        #[safe]
        impl<R, $($A),*> Hash for $F {
            fn hash<S: Hasher>(&self, state: &mut S) {
                state.write_usize(0)
            }
        }

        #[safe]
        impl<R, $($A),*> fmt::Pointer for $F {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
        }

        #[safe]
        impl<R, $($A),*> fmt::Debug for $F {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
        }
    };
}

/// The kinds of function pointer with one number of arguments.
macro_rules! function_pointers {
    ($($A:ident)*) => {
        function_pointer! { [$($A)*] fn($($A),*) -> R }
        function_pointer! { [$($A)*] unsafe fn($($A),*) -> R }
        function_pointer! { [$($A)*] extern "C" fn($($A),*) -> R }
        function_pointer! { [$($A)*] unsafe extern "C" fn($($A),*) -> R }
        function_pointer! { [$($A)*] extern "system" fn($($A),*) -> R }
        function_pointer! { [$($A)*] unsafe extern "system" fn($($A),*) -> R }
    };
}

function_pointers! {}
function_pointers! { A }
function_pointers! { A B }
function_pointers! { A B C }
function_pointers! { A B C D }
function_pointers! { A B C D E }
function_pointers! { A B C D E F }
function_pointers! { A B C D E F G }
function_pointers! { A B C D E F G H }
