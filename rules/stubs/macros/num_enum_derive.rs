//! num_enum: between an enum and the integer of its `#[repr(..)]`.
#![source = "num_enum_derive-0.7.6/src/lib.rs, enum_attributes.rs, variant_attributes.rs"]

#[macro_export]
macro_rules! IntoPrimitive {
    (enum $name:ident vis $vis:tt attrs $attrs:tt $($rest:tt)*) => { $crate::__repr! { $attrs __into $name $($rest)* } };
}

#[macro_export]
macro_rules! TryFromPrimitive {
    (enum $name:ident vis $vis:tt attrs $attrs:tt $($rest:tt)*) => {
        $crate::__error! { [@value(num_enum error_type.name, $attrs)] [@value(num_enum error_type.constructor, $attrs)] $attrs $name $($rest)* }
    };
}

#[macro_export]
macro_rules! FromPrimitive {
    (enum $name:ident vis $vis:tt attrs $attrs:tt $($rest:tt)*) => { $crate::__repr! { $attrs __from $name $($rest)* } };
}

#[macro_export]
macro_rules! UnsafeFromPrimitive {
    (enum $name:ident vis $vis:tt attrs $attrs:tt $($rest:tt)*) => { $crate::__repr! { $attrs __unsafe $name } };
}

/// Finds the integer of `#[repr(..)]`.
#[macro_export]
macro_rules! __repr {
    ([{ repr($($word:ident $(($($of:tt)*))?),*) } $($attrs:tt)*] $($rest:tt)*) => { $crate::__word! { [$($word)*] [$($attrs)*] $($rest)* } };
    ([$attr:tt $($attrs:tt)*] $($rest:tt)*) => { $crate::__repr! { [$($attrs)*] $($rest)* } };
    ([] $($rest:tt)*) => {};
}

#[macro_export]
macro_rules! __word {
    ([C $($word:ident)*] $($rest:tt)*) => { $crate::__word! { [$($word)*] $($rest)* } };
    ([align $($word:ident)*] $($rest:tt)*) => { $crate::__word! { [$($word)*] $($rest)* } };
    ([] $($rest:tt)*) => { $crate::__repr! { $($rest)* } };
    ([$int:ident $($word:ident)*] $attrs:tt $then:ident $($rest:tt)*) => { $crate::$then! { $int $($rest)* } };
}

#[macro_export]
macro_rules! __into {
    ($int:ident $name:ident impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt
    })*]) => {
        impl ::core::convert::From<$name> for $int {
            fn from(enum_value: $name) -> Self {
                @if(has(num_enum catch_all, [$($own)*]) || has(catch_all, [$($own)*])) {
                    match enum_value {
                        $(@if(has(num_enum catch_all, $own) || has(catch_all, $own)) { $($path)*(raw) => raw, })*
                        rest => unsafe { *(&rest as *const $name as *const Self) },
                    }
                } @else {
                    enum_value as Self
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __error {
    ([] [] $attrs:tt $name:ident $($rest:tt)*) => {
        $crate::__repr! { $attrs __try_from [::num_enum::TryFromPrimitiveError<$name>] [::num_enum::TryFromPrimitiveError::<Self>::new] $name $($rest)* }
    };
    ($error:tt $constructor:tt $attrs:tt $name:ident $($rest:tt)*) => {
        $crate::__repr! { $attrs __try_from $error $constructor $name $($rest)* }
    };
}

/// Which number each variant has is left to a comparison.
#[macro_export]
macro_rules! __try_from {
    ($int:ident [$($error:tt)*] [$($constructor:tt)*] $name:ident impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt
    })*]) => {
        impl ::num_enum::TryFromPrimitive for $name {
            type Primitive = $int;
            type Error = $($error)*;
            const NAME: &'static str = ::core::stringify!($name);
            fn try_from_primitive(number: Self::Primitive) -> ::core::result::Result<Self, $($error)*> {
                $(if number == $($path)* as $int { return ::core::result::Result::Ok($($path)*); })*
                ::core::result::Result::Err($($constructor)*(number))
            }
        }
        impl ::core::convert::TryFrom<$int> for $name {
            type Error = $($error)*;
            fn try_from(number: $int) -> ::core::result::Result<Self, $($error)*> {
                ::num_enum::TryFromPrimitive::try_from_primitive(number)
            }
        }
    };
}

#[macro_export]
macro_rules! __from {
    ($int:ident $name:ident impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt
    })*]) => {
        impl ::num_enum::FromPrimitive for $name {
            type Primitive = $int;
            fn from_primitive(number: Self::Primitive) -> Self {
                $(@if(eq($shape, unit)) { if number == $($path)* as $int { return $($path)*; } })*
                $(@if(has(num_enum catch_all, $own) || has(catch_all, $own)) { return $($path)*(number); }
                @else @if(has(num_enum default, $own) || has(default, $own)) { return $($path)*; })*
                loop {}
            }
        }
        impl ::core::convert::From<$int> for $name {
            fn from(number: $int) -> Self {
                ::num_enum::FromPrimitive::from_primitive(number)
            }
        }
    };
}

#[macro_export]
macro_rules! __unsafe {
    ($int:ident $name:ident) => {
        impl ::num_enum::UnsafeFromPrimitive for $name {
            type Primitive = $int;
            unsafe fn unchecked_transmute_from(number: Self::Primitive) -> Self {
                ::core::mem::transmute(number)
            }
        }
    };
}
