//! Hashing primitives, references, slices and tuples: each feeds the hasher.
#![source = "library/core/src/hash/mod.rs"]

use crate::any;
use crate::hash::{Hash, Hasher};

/// The primitives and the hasher's method each one calls.
macro_rules! hashed_by {
    ($($t:ty: $method:ident)*) => {$(
        #[safe]
        impl Hash for $t {
            fn hash<H: Hasher>(&self, state: &mut H) {
                state.$method(any())
            }
            fn hash_slice<H: Hasher>(data: &[$t], state: &mut H) {
                state.write(any())
            }
        }
    )*};
}

hashed_by! {
    u8: write_u8
    u16: write_u16
    u32: write_u32
    u64: write_u64
    usize: write_usize
    u128: write_u128
    i8: write_i8
    i16: write_i16
    i32: write_i32
    i64: write_i64
    isize: write_isize
    i128: write_i128
    bool: write_u8
    char: write_u32
}

#[safe]
impl Hash for str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(any());
        state.write_u8(any())
    }
}

#[safe]
impl Hash for ! {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}

#[safe]
impl Hash for () {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}

/// Tuples hash their parts in order.
macro_rules! hashed_in_order {
    ($($T:ident)+) => {
        #[safe]
        impl<$($T: Hash),+> Hash for ($($T,)+) {
            fn hash<S: Hasher>(&self, state: &mut S) {
                $(any::<&$T>().hash(state);)+
            }
        }
    };
}

hashed_in_order! { A }
hashed_in_order! { A B }
hashed_in_order! { A B C }
hashed_in_order! { A B C D }
hashed_in_order! { A B C D E }
hashed_in_order! { A B C D E F }
hashed_in_order! { A B C D E F G }
hashed_in_order! { A B C D E F G I }
hashed_in_order! { A B C D E F G I J }
hashed_in_order! { A B C D E F G I J K }
hashed_in_order! { A B C D E F G I J K L }
hashed_in_order! { A B C D E F G I J K L M }

#[safe]
impl<T: Hash> Hash for [T] {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(any());
        Hash::hash_slice(self, state)
    }
}

#[safe]
impl<T: ?Sized + Hash> Hash for &T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        any::<&T>().hash(state)
    }
}

#[safe]
impl<T: ?Sized + Hash> Hash for &mut T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        any::<&T>().hash(state)
    }
}

#[safe]
impl<T: ?Sized> Hash for *const T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(any())
    }
}

#[safe]
impl<T: ?Sized> Hash for *mut T {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(any())
    }
}
