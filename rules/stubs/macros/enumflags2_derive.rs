//! enumflags2: `#[bitflags]` makes an enum one of single bits, whose operators give sets of them.
#![source = "enumflags2_derive-0.7.12/src/lib.rs"]

/// The name by which enumflags2 exports it.
#[macro_export]
macro_rules! bitflags {
    ($($form:tt)*) => { $crate::bitflags_internal! { $($form)* } };
}

#[macro_export]
macro_rules! bitflags_internal {
    (arguments $given:tt outer [$($outer:tt)*] enum $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt
        variants [$({ $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt })*] item [$($item:tt)*]) => {
        $($outer)* $($item)*
        $crate::__repr! { $attrs $given $name [$($variant)*] }
    };
}

/// Finds the integer of `#[repr(..)]`.
#[macro_export]
macro_rules! __repr {
    ([{ repr($int:ident) } $($attrs:tt)*] [$(default = $($default:ident)|+)?] $name:ident [$($variant:ident)*]) => {
        impl ::core::ops::Not for $name {
            type Output = ::enumflags2::BitFlags<Self>;
            fn not(self) -> Self::Output {
                use ::enumflags2::BitFlags;
                BitFlags::from_flag(self).not()
            }
        }

        impl ::core::ops::BitOr for $name {
            type Output = ::enumflags2::BitFlags<Self>;
            fn bitor(self, other: Self) -> Self::Output {
                use ::enumflags2::BitFlags;
                BitFlags::from_flag(self) | other
            }
        }

        impl ::core::ops::BitAnd for $name {
            type Output = ::enumflags2::BitFlags<Self>;
            fn bitand(self, other: Self) -> Self::Output {
                use ::enumflags2::BitFlags;
                BitFlags::from_flag(self) & other
            }
        }

        impl ::core::ops::BitXor for $name {
            type Output = ::enumflags2::BitFlags<Self>;
            fn bitxor(self, other: Self) -> Self::Output {
                use ::enumflags2::BitFlags;
                BitFlags::from_flag(self) ^ other
            }
        }

        unsafe impl ::enumflags2::_internal::RawBitFlags for $name {
            type Numeric = $int;
            const EMPTY: $int = 0;
            const DEFAULT: $int = 0 $($(| (Self::$default as $int))+)?;
            const ALL_BITS: $int = 0 $(| (Self::$variant as $int))*;
            const BITFLAGS_TYPE_NAME: &'static str = ::core::concat!("BitFlags<", ::core::stringify!($name), ">");
            fn bits(self) -> $int {
                self as $int
            }
        }

        impl ::enumflags2::BitFlag for $name {}
    };
    ([$attr:tt $($attrs:tt)*] $($rest:tt)*) => { $crate::__repr! { [$($attrs)*] $($rest)* } };
    ([] $($rest:tt)*) => {};
}
