//! num-derive: enums and newtypes from numbers and to numbers.
#![source = "num-derive-0.5.1/src/lib.rs, num-derive-0.4.2/src/lib.rs"]

#[macro_export]
macro_rules! FromPrimitive {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [
        { $variant:ident path $path:tt attrs $own:tt tuple fields [{ 0 $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }] }
    ]) => {
        $crate::__from_each! {
            $name [$($ty)*] from_i64 i64, from_u64 u64, from_isize isize, from_i8 i8, from_i16 i16, from_i32 i32, from_i128 i128,
            from_usize usize, from_u8 u8, from_u16 u16, from_u32 u32, from_u128 u128, from_f32 f32, from_f64 f64
        }
    };
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$(
        { $variant:ident path [$($path:tt)*] $($rest:tt)* }
    )*]) => {
        impl ::num_traits::FromPrimitive for $name {
            fn from_i64(n: i64) -> ::core::option::Option<Self> {
                $(if n == $($path)* as i64 {
                    ::core::option::Option::Some($($path)*)
                } else)* {
                    ::core::option::Option::None
                }
            }
            fn from_u64(n: u64) -> ::core::option::Option<Self> {
                Self::from_i64(n as i64)
            }
        }
    };
}

#[macro_export]
macro_rules! __from_each {
    ($name:ident $ty:tt $($method:ident $number:ident),*) => {
        impl ::num_traits::FromPrimitive for $name {
            $($crate::__from_one! { $name $ty $method $number })*
        }
    };
}

#[macro_export]
macro_rules! __from_one {
    ($name:ident [$($ty:tt)*] $method:ident $number:ident) => {
        fn $method(n: $number) -> ::core::option::Option<Self> {
            <$($ty)* as ::num_traits::FromPrimitive>::$method(n).map($name)
        }
    };
}

#[macro_export]
macro_rules! ToPrimitive {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [
        { $variant:ident path $path:tt attrs $own:tt tuple fields [{ 0 $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }] }
    ]) => {
        $crate::__to_each! {
            $name [$($ty)*] to_i64 i64, to_u64 u64, to_isize isize, to_i8 i8, to_i16 i16, to_i32 i32, to_i128 i128,
            to_usize usize, to_u8 u8, to_u16 u16, to_u32 u32, to_u128 u128, to_f32 f32, to_f64 f64
        }
    };
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$(
        { $variant:ident path [$($path:tt)*] $($rest:tt)* }
    )*]) => {
        impl ::num_traits::ToPrimitive for $name {
            fn to_i64(&self) -> ::core::option::Option<i64> {
                ::core::option::Option::Some(match *self {
                    $($($path)* => $($path)* as i64,)*
                })
            }
            fn to_u64(&self) -> ::core::option::Option<u64> {
                self.to_i64().map(|x| x as u64)
            }
        }
    };
}

#[macro_export]
macro_rules! __to_each {
    ($name:ident $ty:tt $($method:ident $number:ident),*) => {
        impl ::num_traits::ToPrimitive for $name {
            $($crate::__to_one! { $ty $method $number })*
        }
    };
}

#[macro_export]
macro_rules! __to_one {
    ([$($ty:tt)*] $method:ident $number:ident) => {
        fn $method(&self) -> ::core::option::Option<$number> {
            <$($ty)* as ::num_traits::ToPrimitive>::$method(&self.0)
        }
    };
}
