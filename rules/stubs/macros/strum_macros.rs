//! strum: the names of variants as strings, and back.
#![source = "strum_macros-0.27.2/src/macros"]

#[macro_export]
macro_rules! Display {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt }
    )*]) => {
        impl<$($impl)*> ::core::fmt::Display for $name<$($args)*> where $($where)* {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $($($path)* { .. } => f.pad(::core::stringify!($variant)),)*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! AsRefStr {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt }
    )*]) => {
        impl<$($impl)*> ::core::convert::AsRef<str> for $name<$($args)*> where $($where)* {
            fn as_ref(&self) -> &str {
                match self {
                    $($($path)* { .. } => ::core::stringify!($variant),)*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! IntoStaticStr {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt }
    )*]) => {
        impl<$($impl)*> ::core::convert::From<$name<$($args)*>> for &'static str where $($where)* {
            fn from(x: $name<$($args)*>) -> &'static str {
                match x {
                    $($($path)* { .. } => ::core::stringify!($variant),)*
                }
            }
        }
        impl<'_derivative_strum, $($impl)*> ::core::convert::From<&'_derivative_strum $name<$($args)*>> for &'static str where $($where)* {
            fn from(x: &'_derivative_strum $name<$($args)*>) -> &'static str {
                match *x {
                    $($($path)* { .. } => ::core::stringify!($variant),)*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! EnumString {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $($field:tt)* })*] }
    )*]) => {
        impl<$($impl)*> ::core::str::FromStr for $name<$($args)*> where $($where)* {
            type Err = ::strum::ParseError;
            fn from_str(s: &str) -> ::core::result::Result<$name<$($args)*>, ::strum::ParseError> {
                ::core::result::Result::Ok(match s {
                    $(::core::stringify!($variant) => $($path)* { $($member: ::core::default::Default::default(),)* },)*
                    _ => return ::core::result::Result::Err(::strum::ParseError::VariantNotFound),
                })
            }
        }
        impl<$($impl)*> ::core::convert::TryFrom<&str> for $name<$($args)*> where $($where)* {
            type Error = ::strum::ParseError;
            fn try_from(s: &str) -> ::core::result::Result<$name<$($args)*>, ::strum::ParseError> {
                ::core::str::FromStr::from_str(s)
            }
        }
    };
}
