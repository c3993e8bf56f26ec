//! The arithmetic operators and what they do on numbers.
#![source = "library/core/src/ops/arith.rs"]

#[lang = "add"]
pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}

#[lang = "sub"]
pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}

#[lang = "mul"]
pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}

#[lang = "div"]
pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}

#[lang = "rem"]
pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}

#[lang = "neg"]
pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}

#[lang = "add_assign"]
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}

#[lang = "sub_assign"]
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}

#[lang = "mul_assign"]
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}

#[lang = "div_assign"]
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}

#[lang = "rem_assign"]
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}

/// An operator on integers whose result may not fit.
macro_rules! overflowing_operator {
    ($Trait:ident $method:ident $Assign:ident $assign:ident: $($t:ty)*) => {$(
        impl $Trait for $t {
            type Output = $t;
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            fn $method(self, rhs: $t) -> $t {}
        }

        impl $Trait<$t> for &$t {
            type Output = $t;
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            fn $method(self, rhs: $t) -> $t {}
        }

        impl $Trait<&$t> for $t {
            type Output = $t;
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            fn $method(self, rhs: &$t) -> $t {}
        }

        impl $Trait<&$t> for &$t {
            type Output = $t;
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            fn $method(self, rhs: &$t) -> $t {}
        }

        impl $Assign for $t {
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            fn $assign(&mut self, rhs: $t) {}
        }

        impl $Assign<&$t> for $t {
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            fn $assign(&mut self, rhs: &$t) {}
        }
    )*};
}

/// An operator on integers that has no result for zero.
macro_rules! dividing_operator {
    ($Trait:ident $method:ident $Assign:ident $assign:ident: $($t:ty)*) => {$(
        impl $Trait for $t {
            type Output = $t;
            /// panics when the divisor is zero, or on overflow
            #[effect(implicit_panic)]
            fn $method(self, rhs: $t) -> $t {}
        }

        impl $Trait<$t> for &$t {
            type Output = $t;
            /// panics when the divisor is zero, or on overflow
            #[effect(implicit_panic)]
            fn $method(self, rhs: $t) -> $t {}
        }

        impl $Trait<&$t> for $t {
            type Output = $t;
            /// panics when the divisor is zero, or on overflow
            #[effect(implicit_panic)]
            fn $method(self, rhs: &$t) -> $t {}
        }

        impl $Trait<&$t> for &$t {
            type Output = $t;
            /// panics when the divisor is zero, or on overflow
            #[effect(implicit_panic)]
            fn $method(self, rhs: &$t) -> $t {}
        }

        impl $Assign for $t {
            /// panics when the divisor is zero, or on overflow
            #[effect(implicit_panic)]
            fn $assign(&mut self, rhs: $t) {}
        }

        impl $Assign<&$t> for $t {
            /// panics when the divisor is zero, or on overflow
            #[effect(implicit_panic)]
            fn $assign(&mut self, rhs: &$t) {}
        }
    )*};
}

/// An operator on floating-point numbers, which always has a result.
macro_rules! total_operator {
    ($Trait:ident $method:ident $Assign:ident $assign:ident: $($t:ty)*) => {$(
        #[safe]
        impl $Trait for $t {
            type Output = $t;
            fn $method(self, rhs: $t) -> $t {}
        }

        #[safe]
        impl $Trait<$t> for &$t {
            type Output = $t;
            fn $method(self, rhs: $t) -> $t {}
        }

        #[safe]
        impl $Trait<&$t> for $t {
            type Output = $t;
            fn $method(self, rhs: &$t) -> $t {}
        }

        #[safe]
        impl $Trait<&$t> for &$t {
            type Output = $t;
            fn $method(self, rhs: &$t) -> $t {}
        }

        #[safe]
        impl $Assign for $t {
            fn $assign(&mut self, rhs: $t) {}
        }

        #[safe]
        impl $Assign<&$t> for $t {
            fn $assign(&mut self, rhs: &$t) {}
        }
    )*};
}

overflowing_operator! { Add add AddAssign add_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
overflowing_operator! { Sub sub SubAssign sub_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
overflowing_operator! { Mul mul MulAssign mul_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
dividing_operator! { Div div DivAssign div_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
dividing_operator! { Rem rem RemAssign rem_assign: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
total_operator! { Add add AddAssign add_assign: f32 f64 }
total_operator! { Sub sub SubAssign sub_assign: f32 f64 }
total_operator! { Mul mul MulAssign mul_assign: f32 f64 }
total_operator! { Div div DivAssign div_assign: f32 f64 }
total_operator! { Rem rem RemAssign rem_assign: f32 f64 }

/// Negation of a signed integer, whose smallest value has no opposite.
macro_rules! overflowing_negation {
    ($($t:ty)*) => {$(
        impl Neg for $t {
            type Output = $t;
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            fn neg(self) -> $t {}
        }

        impl Neg for &$t {
            type Output = $t;
            /// panics on overflow in builds that check for it
            #[effect(implicit_panic)]
            fn neg(self) -> $t {}
        }
    )*};
}

/// Negation of a floating-point number.
macro_rules! total_negation {
    ($($t:ty)*) => {$(
        #[safe]
        impl Neg for $t {
            type Output = $t;
            fn neg(self) -> $t {}
        }

        #[safe]
        impl Neg for &$t {
            type Output = $t;
            fn neg(self) -> $t {}
        }
    )*};
}

overflowing_negation! { isize i8 i16 i32 i64 i128 }
total_negation! { f32 f64 }
