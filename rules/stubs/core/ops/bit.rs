//! The operators on bits and what they do on integers and booleans.
#![source = "library/core/src/ops/bit.rs"]

#[lang = "not"]
pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}

#[lang = "bitand"]
pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}

#[lang = "bitand_assign"]
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}

#[lang = "bitor"]
pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}

#[lang = "bitor_assign"]
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}

#[lang = "bitxor"]
pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

#[lang = "bitxor_assign"]
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}

#[lang = "shl"]
pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}

#[lang = "shl_assign"]
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

#[lang = "shr"]
pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}

#[lang = "shr_assign"]
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}

/// The complement of each type.
macro_rules! complement {
    ($($t:ty)*) => {$(
        #[safe]
        impl Not for $t {
            type Output = $t;
            fn not(self) -> $t {}
        }

        #[safe]
        impl Not for &$t {
            type Output = $t;
            fn not(self) -> $t {}
        }
    )*};
}

/// An operator on two numbers of one type.
macro_rules! bit_operator {
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

/// A shift of each type by one type of distance.
macro_rules! shift_operator {
    ($Trait:ident $method:ident $Assign:ident $assign:ident by $f:ty: $($t:ty)*) => {$(
        impl $Trait<$f> for $t {
            type Output = $t;
            /// panics in builds that check for overflow when the distance is too large
            #[effect(implicit_panic)]
            fn $method(self, rhs: $f) -> $t {}
        }

        impl $Trait<$f> for &$t {
            type Output = $t;
            /// panics in builds that check for overflow when the distance is too large
            #[effect(implicit_panic)]
            fn $method(self, rhs: $f) -> $t {}
        }

        impl $Trait<&$f> for $t {
            type Output = $t;
            /// panics in builds that check for overflow when the distance is too large
            #[effect(implicit_panic)]
            fn $method(self, rhs: &$f) -> $t {}
        }

        impl $Trait<&$f> for &$t {
            type Output = $t;
            /// panics in builds that check for overflow when the distance is too large
            #[effect(implicit_panic)]
            fn $method(self, rhs: &$f) -> $t {}
        }

        impl $Assign<$f> for $t {
            /// panics in builds that check for overflow when the distance is too large
            #[effect(implicit_panic)]
            fn $assign(&mut self, rhs: $f) {}
        }

        impl $Assign<&$f> for $t {
            /// panics in builds that check for overflow when the distance is too large
            #[effect(implicit_panic)]
            fn $assign(&mut self, rhs: &$f) {}
        }
    )*};
}

/// A shift of every integer by every integer.
macro_rules! shift_by_each {
    ($($f:ty)*) => {$(
        shift_operator! { Shl shl ShlAssign shl_assign by $f: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
        shift_operator! { Shr shr ShrAssign shr_assign by $f: usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
    )*};
}

complement! { bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
bit_operator! { BitAnd bitand BitAndAssign bitand_assign: bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
bit_operator! { BitOr bitor BitOrAssign bitor_assign: bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
bit_operator! { BitXor bitxor BitXorAssign bitxor_assign: bool usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }
shift_by_each! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

#[safe]
impl Not for ! {
    type Output = !;
    fn not(self) -> ! {}
}
