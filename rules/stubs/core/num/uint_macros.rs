//! The methods of the unsigned integers.
#![source = "library/core/src/num/uint_macros.rs"]

/// The methods of one unsigned integer type.
macro_rules! unsigned_integer {
    ($SelfT:ident, $SignedT:ident, $bytes:tt, $min:expr, $max:expr) => {
        #[safe]
        impl $SelfT {
            pub const MIN: Self = $min;
            pub const MAX: Self = $max;
            pub const BITS: u32 = $bytes * 8;
            pub const fn count_ones(self) -> u32 {}
            pub const fn count_zeros(self) -> u32 {}
            pub const fn leading_zeros(self) -> u32 {}
            pub const fn trailing_zeros(self) -> u32 {}
            pub const fn leading_ones(self) -> u32 {}
            pub const fn trailing_ones(self) -> u32 {}
            pub const fn cast_signed(self) -> $SignedT {}
            pub const fn rotate_left(self, n: u32) -> Self {}
            pub const fn rotate_right(self, n: u32) -> Self {}
            pub const fn swap_bytes(self) -> Self {}
            pub const fn reverse_bits(self) -> Self {}
            pub const fn from_be(x: Self) -> Self {}
            pub const fn from_le(x: Self) -> Self {}
            pub const fn to_be(self) -> Self {}
            pub const fn to_le(self) -> Self {}
            pub const fn checked_add(self, rhs: Self) -> Option<Self> {}
            /// panics on overflow
            #[effect(implicit_panic)]
            pub const fn strict_add(self, rhs: Self) -> Self {}
            pub const unsafe fn unchecked_add(self, rhs: Self) -> Self {}
            pub const fn checked_add_signed(self, rhs: $SignedT) -> Option<Self> {}
            /// panics on overflow
            #[effect(implicit_panic)]
            pub const fn strict_add_signed(self, rhs: $SignedT) -> Self {}
            pub const fn checked_sub(self, rhs: Self) -> Option<Self> {}
            /// panics on overflow
            #[effect(implicit_panic)]
            pub const fn strict_sub(self, rhs: Self) -> Self {}
            pub const unsafe fn unchecked_sub(self, rhs: Self) -> Self {}
            pub const fn checked_sub_signed(self, rhs: $SignedT) -> Option<Self> {}
            /// panics on overflow
            #[effect(implicit_panic)]
            pub const fn strict_sub_signed(self, rhs: $SignedT) -> Self {}
            pub const fn checked_signed_diff(self, rhs: Self) -> Option<$SignedT> {}
            pub const fn checked_mul(self, rhs: Self) -> Option<Self> {}
            /// panics on overflow
            #[effect(implicit_panic)]
            pub const fn strict_mul(self, rhs: Self) -> Self {}
            pub const unsafe fn unchecked_mul(self, rhs: Self) -> Self {}
            pub const fn checked_div(self, rhs: Self) -> Option<Self> {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn strict_div(self, rhs: Self) -> Self {}
            pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn strict_div_euclid(self, rhs: Self) -> Self {}
            pub const fn checked_rem(self, rhs: Self) -> Option<Self> {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn strict_rem(self, rhs: Self) -> Self {}
            pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn strict_rem_euclid(self, rhs: Self) -> Self {}
            /// panics when the number is zero or negative
            #[effect(implicit_panic)]
            pub const fn ilog(self, base: Self) -> u32 {}
            /// panics when the number is zero or negative
            #[effect(implicit_panic)]
            pub const fn ilog2(self) -> u32 {}
            /// panics when the number is zero or negative
            #[effect(implicit_panic)]
            pub const fn ilog10(self) -> u32 {}
            pub const fn checked_ilog(self, base: Self) -> Option<u32> {}
            pub const fn checked_ilog2(self) -> Option<u32> {}
            pub const fn checked_ilog10(self) -> Option<u32> {}
            pub const fn checked_neg(self) -> Option<Self> {}
            /// panics on overflow
            #[effect(implicit_panic)]
            pub const fn strict_neg(self) -> Self {}
            pub const fn checked_shl(self, rhs: u32) -> Option<Self> {}
            /// panics on overflow
            #[effect(implicit_panic)]
            pub const fn strict_shl(self, rhs: u32) -> Self {}
            pub const unsafe fn unchecked_shl(self, rhs: u32) -> Self {}
            pub const fn unbounded_shl(self, rhs: u32) -> $SelfT {}
            pub const fn checked_shr(self, rhs: u32) -> Option<Self> {}
            /// panics on overflow
            #[effect(implicit_panic)]
            pub const fn strict_shr(self, rhs: u32) -> Self {}
            pub const unsafe fn unchecked_shr(self, rhs: u32) -> Self {}
            pub const fn unbounded_shr(self, rhs: u32) -> $SelfT {}
            pub const fn checked_pow(self, exp: u32) -> Option<Self> {}
            /// panics on overflow
            #[effect(implicit_panic)]
            pub const fn strict_pow(self, exp: u32) -> Self {}
            pub const fn saturating_add(self, rhs: Self) -> Self {}
            pub const fn saturating_add_signed(self, rhs: $SignedT) -> Self {}
            pub const fn saturating_sub(self, rhs: Self) -> Self {}
            pub const fn saturating_sub_signed(self, rhs: $SignedT) -> Self {}
            pub const fn saturating_mul(self, rhs: Self) -> Self {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn saturating_div(self, rhs: Self) -> Self {}
            pub const fn saturating_pow(self, exp: u32) -> Self {}
            pub const fn wrapping_add(self, rhs: Self) -> Self {}
            pub const fn wrapping_add_signed(self, rhs: $SignedT) -> Self {}
            pub const fn wrapping_sub(self, rhs: Self) -> Self {}
            pub const fn wrapping_sub_signed(self, rhs: $SignedT) -> Self {}
            pub const fn wrapping_mul(self, rhs: Self) -> Self {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn wrapping_div(self, rhs: Self) -> Self {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn wrapping_div_euclid(self, rhs: Self) -> Self {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn wrapping_rem(self, rhs: Self) -> Self {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn wrapping_rem_euclid(self, rhs: Self) -> Self {}
            pub const fn wrapping_neg(self) -> Self {}
            pub const fn wrapping_shl(self, rhs: u32) -> Self {}
            pub const fn wrapping_shr(self, rhs: u32) -> Self {}
            pub const fn wrapping_pow(self, exp: u32) -> Self {}
            pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
            pub const fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {}
            pub const fn overflowing_add_signed(self, rhs: $SignedT) -> (Self, bool) {}
            pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
            pub const fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {}
            pub const fn overflowing_sub_signed(self, rhs: $SignedT) -> (Self, bool) {}
            pub const fn abs_diff(self, other: Self) -> Self {}
            pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
            pub const fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) {}
            pub const fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {}
            pub const fn overflowing_neg(self) -> (Self, bool) {}
            pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {}
            pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {}
            pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            pub const fn pow(self, exp: u32) -> Self {}
            pub const fn isqrt(self) -> Self {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn div_euclid(self, rhs: Self) -> Self {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn rem_euclid(self, rhs: Self) -> Self {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn div_ceil(self, rhs: Self) -> Self {}
            /// panics when the divisor is zero
            #[effect(implicit_panic)]
            pub const fn next_multiple_of(self, rhs: Self) -> Self {}
            pub const fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
            pub const fn is_multiple_of(self, rhs: Self) -> bool {}
            pub const fn is_power_of_two(self) -> bool {}
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            pub const fn next_power_of_two(self) -> Self {}
            pub const fn checked_next_power_of_two(self) -> Option<Self> {}
            pub const fn to_be_bytes(self) -> [u8; $bytes] {}
            pub const fn to_le_bytes(self) -> [u8; $bytes] {}
            pub const fn to_ne_bytes(self) -> [u8; $bytes] {}
            pub const fn from_be_bytes(bytes: [u8; $bytes]) -> Self {}
            pub const fn from_le_bytes(bytes: [u8; $bytes]) -> Self {}
            pub const fn from_ne_bytes(bytes: [u8; $bytes]) -> Self {}
            pub const fn min_value() -> Self {}
            pub const fn max_value() -> Self {}
            pub const fn midpoint(self, rhs: $SelfT) -> $SelfT {}
            /// panics when the radix is out of range
            #[effect(implicit_panic)]
            pub const fn from_str_radix(src: &str, radix: u32) -> Result<$SelfT, ParseIntError> {}
        }

        #[safe]
        impl FromStr for $SelfT {
            type Err = ParseIntError;
            fn from_str(src: &str) -> Result<$SelfT, ParseIntError> {}
        }
    };
}
