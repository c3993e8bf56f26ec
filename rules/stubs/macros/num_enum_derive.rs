//! num_enum: between an enum and the integer of its `#[repr(..)]`.
#![source = "num_enum_derive-0.7.5/src/lib.rs"]

#[macro_export]
macro_rules! IntoPrimitive {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt $($rest:tt)*) => { $crate::__into! { $attrs $name } };
}

#[macro_export]
macro_rules! __into {
    ([{ repr($int:ident) } $($attrs:tt)*] $name:ident) => {
        impl ::core::convert::From<$name> for $int {
            fn from(enum_value: $name) -> Self {
                enum_value as Self
            }
        }
    };
    ([$attr:tt $($attrs:tt)*] $name:ident) => { $crate::__into! { [$($attrs)*] $name } };
    ([] $name:ident) => {};
}

#[macro_export]
macro_rules! TryFromPrimitive {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt $($rest:tt)*) => { $crate::__try_from! { $attrs $name $($rest)* } };
}

#[macro_export]
macro_rules! __try_from {
    ([{ repr($int:ident) } $($attrs:tt)*] $name:ident impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt }
    )*]) => {
        impl ::num_enum::TryFromPrimitive for $name {
            type Primitive = $int;
            type Error = ::num_enum::TryFromPrimitiveError<Self>;
            const NAME: &'static str = ::core::stringify!($name);
            fn try_from_primitive(number: Self::Primitive) -> ::core::result::Result<Self, ::num_enum::TryFromPrimitiveError<Self>> {
                $(if number == $($path)* as $int { return ::core::result::Result::Ok($($path)*); })*
                ::core::result::Result::Err(::num_enum::TryFromPrimitiveError::new(number))
            }
        }
        impl ::core::convert::TryFrom<$int> for $name {
            type Error = ::num_enum::TryFromPrimitiveError<Self>;
            fn try_from(number: $int) -> ::core::result::Result<Self, ::num_enum::TryFromPrimitiveError<Self>> {
                ::num_enum::TryFromPrimitive::try_from_primitive(number)
            }
        }
    };
    ([$attr:tt $($attrs:tt)*] $($rest:tt)*) => { $crate::__try_from! { [$($attrs)*] $($rest)* } };
    ([] $($rest:tt)*) => {};
}
