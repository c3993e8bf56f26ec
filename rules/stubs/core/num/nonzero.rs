//! Numbers that are never zero.
#![source = "library/core/src/num/nonzero.rs"]

use super::ParseIntError;
use crate::any;
use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::keep;
use crate::ops::{BitOr, BitOrAssign, Div, DivAssign, Neg, Rem, RemAssign};
use crate::str::FromStr;

pub unsafe trait ZeroablePrimitive: Sized + Copy {}

/// The primitives that a `NonZero` may hold.
macro_rules! zeroable {
    ($($T:ty)*) => {$(
        unsafe impl ZeroablePrimitive for $T {}
    )*};
}

zeroable! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize char }

#[lang = "NonZero"]
#[repr(transparent)]
pub struct NonZero<T: ZeroablePrimitive>(T);

/// Formatting is that of the number.
macro_rules! formatted_as_number {
    ($($Trait:ident)*) => {$(
        #[safe]
        impl<T> fmt::$Trait for NonZero<T>
        where
            T: ZeroablePrimitive + fmt::$Trait,
        {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::$Trait::fmt(any::<&T>(), f)
            }
        }
    )*};
}

formatted_as_number! { Debug Display Binary Octal LowerHex UpperHex LowerExp UpperExp }

#[safe]
impl<T> Clone for NonZero<T>
where
    T: ZeroablePrimitive,
{
    fn clone(&self) -> Self {}
}

impl<T> Copy for NonZero<T>
where
    T: ZeroablePrimitive,
{
}

#[safe]
impl<T> PartialEq for NonZero<T>
where
    T: ZeroablePrimitive + PartialEq,
{
    fn eq(&self, other: &Self) -> bool {}
    fn ne(&self, other: &Self) -> bool {}
}

impl<T> Eq for NonZero<T>
where
    T: ZeroablePrimitive + Eq,
{
}

#[safe]
impl<T> PartialOrd for NonZero<T>
where
    T: ZeroablePrimitive + PartialOrd,
{
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {}
    fn lt(&self, other: &Self) -> bool {}
    fn le(&self, other: &Self) -> bool {}
    fn gt(&self, other: &Self) -> bool {}
    fn ge(&self, other: &Self) -> bool {}
}

#[safe]
impl<T> Ord for NonZero<T>
where
    T: ZeroablePrimitive + Ord,
{
    fn cmp(&self, other: &Self) -> Ordering {}
    fn max(self, other: Self) -> Self {}
    fn min(self, other: Self) -> Self {}
    fn clamp(self, min: Self, max: Self) -> Self {}
}

#[safe]
impl<T> Hash for NonZero<T>
where
    T: ZeroablePrimitive + Hash,
{
    fn hash<H>(&self, state: &mut H)
    where
        H: Hasher,
    {
        any::<&T>().hash(state);
    }
}

#[safe]
impl<T> From<NonZero<T>> for T
where
    T: ZeroablePrimitive,
{
    fn from(nonzero: NonZero<T>) -> Self {
        keep(nonzero);
    }
}

#[safe]
impl<T> BitOr for NonZero<T>
where
    T: ZeroablePrimitive + BitOr<Output = T>,
{
    type Output = Self;
    fn bitor(self, rhs: Self) -> Self::Output {
        keep(self);
        keep(rhs);
    }
}

#[safe]
impl<T> BitOr<T> for NonZero<T>
where
    T: ZeroablePrimitive + BitOr<Output = T>,
{
    type Output = Self;
    fn bitor(self, rhs: T) -> Self::Output {
        keep(self);
        keep(rhs);
    }
}

#[safe]
impl<T> BitOr<NonZero<T>> for T
where
    T: ZeroablePrimitive + BitOr<Output = T>,
{
    type Output = NonZero<T>;
    fn bitor(self, rhs: NonZero<T>) -> Self::Output {
        keep(self);
        keep(rhs);
    }
}

#[safe]
impl<T> BitOrAssign for NonZero<T>
where
    T: ZeroablePrimitive,
    Self: BitOr<Output = Self>,
{
    fn bitor_assign(&mut self, rhs: Self) {
        keep(rhs);
    }
}

#[safe]
impl<T> BitOrAssign<T> for NonZero<T>
where
    T: ZeroablePrimitive,
    Self: BitOr<T, Output = Self>,
{
    fn bitor_assign(&mut self, rhs: T) {
        keep(rhs);
    }
}

#[safe]
impl<T> NonZero<T>
where
    T: ZeroablePrimitive,
{
    pub const fn new(n: T) -> Option<Self> {
        keep(n);
    }
    pub const unsafe fn new_unchecked(n: T) -> Self {
        keep(n);
    }
    pub const fn get(self) -> T {
        keep(self);
    }
}

/// What all numbers that are never zero have.
macro_rules! nonzero_integer {
    ($($Name:ident: $Int:ident)*) => {$(
        pub type $Name = NonZero<$Int>;

        #[safe]
        impl NonZero<$Int> {
            pub const BITS: u32 = <$Int>::BITS;
            pub const fn leading_zeros(self) -> u32 {}
            pub const fn trailing_zeros(self) -> u32 {}
            pub const fn count_ones(self) -> NonZero<u32> {}
            pub const fn checked_mul(self, other: Self) -> Option<Self> {}
            pub const fn saturating_mul(self, other: Self) -> Self {}
            pub const fn checked_pow(self, other: u32) -> Option<Self> {}
            pub const fn saturating_pow(self, other: u32) -> Self {}
        }

        #[safe]
        impl FromStr for NonZero<$Int> {
            type Err = ParseIntError;
            fn from_str(src: &str) -> Result<Self, ParseIntError> {}
        }
    )*};
}

nonzero_integer! {
    NonZeroU8: u8
    NonZeroU16: u16
    NonZeroU32: u32
    NonZeroU64: u64
    NonZeroU128: u128
    NonZeroUsize: usize
    NonZeroI8: i8
    NonZeroI16: i16
    NonZeroI32: i32
    NonZeroI64: i64
    NonZeroI128: i128
    NonZeroIsize: isize
}

/// What the unsigned ones add: dividing by them cannot fail.
macro_rules! unsigned_nonzero {
    ($($Int:ident $Sint:ident)*) => {$(
        #[safe]
        impl NonZero<$Int> {
            pub const MIN: Self = NonZero(1);
            pub const MAX: Self = NonZero(<$Int>::MAX);
            pub const fn div_ceil(self, rhs: Self) -> Self {}
            pub const fn checked_add(self, other: $Int) -> Option<Self> {}
            pub const fn saturating_add(self, other: $Int) -> Self {}
            pub const fn checked_next_power_of_two(self) -> Option<Self> {}
            pub const fn ilog2(self) -> u32 {}
            pub const fn ilog10(self) -> u32 {}
            pub const fn midpoint(self, rhs: Self) -> Self {}
            pub const fn is_power_of_two(self) -> bool {}
            pub const fn isqrt(self) -> Self {}
            pub const fn cast_signed(self) -> NonZero<$Sint> {}
        }

        #[safe]
        impl Div<NonZero<$Int>> for $Int {
            type Output = $Int;
            fn div(self, other: NonZero<$Int>) -> $Int {}
        }

        #[safe]
        impl DivAssign<NonZero<$Int>> for $Int {
            fn div_assign(&mut self, other: NonZero<$Int>) {}
        }

        #[safe]
        impl Rem<NonZero<$Int>> for $Int {
            type Output = $Int;
            fn rem(self, other: NonZero<$Int>) -> $Int {}
        }

        #[safe]
        impl RemAssign<NonZero<$Int>> for $Int {
            fn rem_assign(&mut self, other: NonZero<$Int>) {}
        }
    )*};
}

unsigned_nonzero! { u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 usize isize }

/// What the signed ones add.
macro_rules! signed_nonzero {
    ($($Int:ident $Uint:ident)*) => {$(
        #[safe]
        impl NonZero<$Int> {
            pub const MIN: Self = NonZero(<$Int>::MIN);
            pub const MAX: Self = NonZero(<$Int>::MAX);
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            pub const fn abs(self) -> Self {}
            pub const fn checked_abs(self) -> Option<Self> {}
            pub const fn overflowing_abs(self) -> (Self, bool) {}
            pub const fn saturating_abs(self) -> Self {}
            pub const fn wrapping_abs(self) -> Self {}
            pub const fn unsigned_abs(self) -> NonZero<$Uint> {}
            pub const fn is_positive(self) -> bool {}
            pub const fn is_negative(self) -> bool {}
            pub const fn checked_neg(self) -> Option<Self> {}
            pub const fn overflowing_neg(self) -> (Self, bool) {}
            pub const fn saturating_neg(self) -> Self {}
            pub const fn wrapping_neg(self) -> Self {}
            pub const fn cast_unsigned(self) -> NonZero<$Uint> {}
        }

        impl Neg for NonZero<$Int> {
            type Output = Self;
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            fn neg(self) -> Self {}
        }

        impl Neg for &NonZero<$Int> {
            type Output = NonZero<$Int>;
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            fn neg(self) -> NonZero<$Int> {}
        }
    )*};
}

signed_nonzero! { i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize }
