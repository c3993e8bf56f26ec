//! Integers that wrap around.
#![source = "library/core/src/num/wrapping.rs"]

use crate::any;
use crate::fmt;
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign,
    Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};

#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Default, Hash)]
#[repr(transparent)]
pub struct Wrapping<T>(pub T);

/// Formatting is that of the number.
macro_rules! formatted_as_number {
    ($($Trait:ident)*) => {$(
        #[safe]
        impl<T: fmt::$Trait> fmt::$Trait for Wrapping<T> {
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
        impl $Trait for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn $method(self, other: Wrapping<$t>) -> Wrapping<$t> {}
        }

        #[safe]
        impl $Trait<Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn $method(self, other: Wrapping<$t>) -> Wrapping<$t> {}
        }

        #[safe]
        impl $Trait<&Wrapping<$t>> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn $method(self, other: &Wrapping<$t>) -> Wrapping<$t> {}
        }

        #[safe]
        impl $Trait<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn $method(self, other: &Wrapping<$t>) -> Wrapping<$t> {}
        }

        #[safe]
        impl $Assign for Wrapping<$t> {
            fn $assign(&mut self, other: Wrapping<$t>) {}
        }

        #[safe]
        impl $Assign<&Wrapping<$t>> for Wrapping<$t> {
            fn $assign(&mut self, other: &Wrapping<$t>) {}
        }

        #[safe]
        impl $Assign<$t> for Wrapping<$t> {
            fn $assign(&mut self, other: $t) {}
        }

        #[safe]
        impl $Assign<&$t> for Wrapping<$t> {
            fn $assign(&mut self, other: &$t) {}
        }
    )*};
}

/// An operator that has no result for zero.
macro_rules! dividing_operator {
    ($Trait:ident $method:ident $Assign:ident $assign:ident: $($t:ty)*) => {$(
        impl $Trait for Wrapping<$t> {
            type Output = Wrapping<$t>;
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $method(self, other: Wrapping<$t>) -> Wrapping<$t> {}
        }

        impl $Trait<Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $method(self, other: Wrapping<$t>) -> Wrapping<$t> {}
        }

        impl $Trait<&Wrapping<$t>> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $method(self, other: &Wrapping<$t>) -> Wrapping<$t> {}
        }

        impl $Trait<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $method(self, other: &Wrapping<$t>) -> Wrapping<$t> {}
        }

        impl $Assign for Wrapping<$t> {
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $assign(&mut self, other: Wrapping<$t>) {}
        }

        impl $Assign<&Wrapping<$t>> for Wrapping<$t> {
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $assign(&mut self, other: &Wrapping<$t>) {}
        }

        impl $Assign<$t> for Wrapping<$t> {
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            fn $assign(&mut self, other: $t) {}
        }

        impl $Assign<&$t> for Wrapping<$t> {
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

/// Shifting takes the distance modulo the width.
macro_rules! shifted {
    ($($t:ty)*) => {$(
        #[safe]
        impl Shl<usize> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shl(self, other: usize) -> Wrapping<$t> {}
        }

        #[safe]
        impl Shl<usize> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shl(self, other: usize) -> Wrapping<$t> {}
        }

        #[safe]
        impl Shl<&usize> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shl(self, other: &usize) -> Wrapping<$t> {}
        }

        #[safe]
        impl Shl<&usize> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shl(self, other: &usize) -> Wrapping<$t> {}
        }

        #[safe]
        impl Shr<usize> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shr(self, other: usize) -> Wrapping<$t> {}
        }

        #[safe]
        impl Shr<usize> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shr(self, other: usize) -> Wrapping<$t> {}
        }

        #[safe]
        impl Shr<&usize> for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shr(self, other: &usize) -> Wrapping<$t> {}
        }

        #[safe]
        impl Shr<&usize> for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn shr(self, other: &usize) -> Wrapping<$t> {}
        }

        #[safe]
        impl ShlAssign<usize> for Wrapping<$t> {
            fn shl_assign(&mut self, other: usize) {}
        }

        #[safe]
        impl ShlAssign<&usize> for Wrapping<$t> {
            fn shl_assign(&mut self, other: &usize) {}
        }

        #[safe]
        impl ShrAssign<usize> for Wrapping<$t> {
            fn shr_assign(&mut self, other: usize) {}
        }

        #[safe]
        impl ShrAssign<&usize> for Wrapping<$t> {
            fn shr_assign(&mut self, other: &usize) {}
        }
    )*};
}

shifted! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

/// Complement and negation wrap around.
macro_rules! wrapped {
    ($($t:ty)*) => {$(
        #[safe]
        impl Not for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn not(self) -> Wrapping<$t> {}
        }

        #[safe]
        impl Not for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn not(self) -> Wrapping<$t> {}
        }

        #[safe]
        impl Neg for Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn neg(self) -> Wrapping<$t> {}
        }

        #[safe]
        impl Neg for &Wrapping<$t> {
            type Output = Wrapping<$t>;
            fn neg(self) -> Wrapping<$t> {}
        }

        #[safe]
        impl Wrapping<$t> {
            pub const MIN: Self = Wrapping(<$t>::MIN);
            pub const MAX: Self = Wrapping(<$t>::MAX);
            pub const fn reverse_bits(self) -> Self {}
        }
    )*};
}

wrapped! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
