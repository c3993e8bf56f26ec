//! Integers that stop at their bounds.
#![source = "library/core/src/num/saturating.rs"]

use crate::any;
use crate::fmt;
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign,
    Mul, MulAssign, Neg, Not, Rem, RemAssign, Sub, SubAssign,
};

#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Default, Hash)]
#[repr(transparent)]
pub struct Saturating<T>(pub T);

/// Formatting is that of the number.
macro_rules! formatted_as_number {
    ($($Trait:ident)*) => {$(
        #[safe]
        impl<T: fmt::$Trait> fmt::$Trait for Saturating<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::$Trait::fmt(any::<&T>(), f)
            }
        }
    )*};
}

formatted_as_number! { Debug Display Binary Octal LowerHex UpperHex }

/// An operator that always has a result.
macro_rules! total_operator {
    ($Trait:ident $method:ident $Assign:ident $assign:ident: $($t:ty)*) => {$(
        #[safe]
        impl $Trait for Saturating<$t> {
            type Output = Saturating<$t>;
            fn $method(self, other: Saturating<$t>) -> Saturating<$t> {}
        }

        #[safe]
        impl $Trait<Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn $method(self, other: Saturating<$t>) -> Saturating<$t> {}
        }

        #[safe]
        impl $Trait<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            fn $method(self, other: &Saturating<$t>) -> Saturating<$t> {}
        }

        #[safe]
        impl $Trait<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn $method(self, other: &Saturating<$t>) -> Saturating<$t> {}
        }

        #[safe]
        impl $Assign for Saturating<$t> {
            fn $assign(&mut self, other: Saturating<$t>) {}
        }

        #[safe]
        impl $Assign<&Saturating<$t>> for Saturating<$t> {
            fn $assign(&mut self, other: &Saturating<$t>) {}
        }

        #[safe]
        impl $Assign<$t> for Saturating<$t> {
            fn $assign(&mut self, other: $t) {}
        }

        #[safe]
        impl $Assign<&$t> for Saturating<$t> {
            fn $assign(&mut self, other: &$t) {}
        }
    )*};
}

/// An operator that has no result for zero.
macro_rules! dividing_operator {
    ($Trait:ident $method:ident $Assign:ident $assign:ident: $($t:ty)*) => {$(
        impl $Trait for Saturating<$t> {
            type Output = Saturating<$t>;
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $method(self, other: Saturating<$t>) -> Saturating<$t> {}
        }

        impl $Trait<Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $method(self, other: Saturating<$t>) -> Saturating<$t> {}
        }

        impl $Trait<&Saturating<$t>> for Saturating<$t> {
            type Output = Saturating<$t>;
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $method(self, other: &Saturating<$t>) -> Saturating<$t> {}
        }

        impl $Trait<&Saturating<$t>> for &Saturating<$t> {
            type Output = Saturating<$t>;
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $method(self, other: &Saturating<$t>) -> Saturating<$t> {}
        }

        impl $Assign for Saturating<$t> {
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $assign(&mut self, other: Saturating<$t>) {}
        }

        impl $Assign<&Saturating<$t>> for Saturating<$t> {
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $assign(&mut self, other: &Saturating<$t>) {}
        }

        impl $Assign<$t> for Saturating<$t> {
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $assign(&mut self, other: $t) {}
        }

        impl $Assign<&$t> for Saturating<$t> {
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $assign(&mut self, other: &$t) {}
        }
    )*};
}

total_operator! { Add add AddAssign add_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
total_operator! { Sub sub SubAssign sub_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
total_operator! { Mul mul MulAssign mul_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
dividing_operator! { Div div DivAssign div_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
dividing_operator! { Rem rem RemAssign rem_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
total_operator! { BitAnd bitand BitAndAssign bitand_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
total_operator! { BitOr bitor BitOrAssign bitor_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
total_operator! { BitXor bitxor BitXorAssign bitxor_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

/// What saturating integers have of their own.
macro_rules! saturating_integer {
    ($($t:ty)*) => {$(
        #[safe]
        impl Not for Saturating<$t> {
            type Output = Saturating<$t>;
            fn not(self) -> Saturating<$t> {}
        }

        #[safe]
        impl Not for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn not(self) -> Saturating<$t> {}
        }

        #[safe]
        impl Saturating<$t> {
            pub const MIN: Self = Saturating(<$t>::MIN);
            pub const MAX: Self = Saturating(<$t>::MAX);
            pub const BITS: u32 = <$t>::BITS;
            pub const fn count_ones(self) -> u32 {}
            pub const fn count_zeros(self) -> u32 {}
            pub const fn trailing_zeros(self) -> u32 {}
            pub const fn rotate_left(self, n: u32) -> Self {}
            pub const fn rotate_right(self, n: u32) -> Self {}
            pub const fn swap_bytes(self) -> Self {}
            pub const fn reverse_bits(self) -> Self {}
            pub const fn from_be(x: Self) -> Self {}
            pub const fn from_le(x: Self) -> Self {}
            pub const fn to_be(self) -> Self {}
            pub const fn to_le(self) -> Self {}
            pub const fn pow(self, exp: u32) -> Self {}
        }
    )*};
}

saturating_integer! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

/// What the signed ones add.
macro_rules! signed_saturating {
    ($($t:ty)*) => {$(
        #[safe]
        impl Neg for Saturating<$t> {
            type Output = Saturating<$t>;
            fn neg(self) -> Saturating<$t> {}
        }

        #[safe]
        impl Neg for &Saturating<$t> {
            type Output = Saturating<$t>;
            fn neg(self) -> Saturating<$t> {}
        }

        #[safe]
        impl Saturating<$t> {
            pub const fn leading_zeros(self) -> u32 {}
            pub const fn abs(self) -> Saturating<$t> {}
            pub const fn signum(self) -> Saturating<$t> {}
            pub const fn is_positive(self) -> bool {}
            pub const fn is_negative(self) -> bool {}
        }
    )*};
}

signed_saturating! { isize i8 i16 i32 i64 i128 }

/// What the unsigned ones add.
macro_rules! unsigned_saturating {
    ($($t:ty)*) => {$(
        #[safe]
        impl Saturating<$t> {
            pub const fn leading_zeros(self) -> u32 {}
            pub const fn is_power_of_two(self) -> bool {}
        }
    )*};
}

unsigned_saturating! { usize u8 u16 u32 u64 u128 }
