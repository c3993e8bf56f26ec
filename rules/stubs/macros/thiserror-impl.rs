//! thiserror: `#[derive(Error)]` writes `Error`, `Display` by the format string of each variant, and `From`.
#![source = "thiserror-impl-2.0.17/src/expand.rs, thiserror-impl-1.0.69/src/expand.rs"]

#[macro_export]
macro_rules! Error {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants $variants:tt) => {
        $crate::__impls! { $name impl $impl args $args where $where attrs $attrs variants $variants }
        $crate::__froms! { $name impl $impl args $args where $where variants $variants }
    };
}

#[macro_export]
macro_rules! __impls {
    ($name:ident impl [$($impl:tt)*] args [$($args:tt)*] where [$($where:tt)*] attrs $attrs:tt variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt }
        )*] }
    )*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::fmt::Display for $name<$($args)*> where $($where)* {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $($($path)* { $($member: $field,)* } => $crate::__display! { __formatter $own $attrs [$($field)*] },)*
                }
            }
        }

        #[automatically_derived]
        impl<$($impl)*> ::core::error::Error for $name<$($args)*> where $($where)* {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                match self {
                    $($($path)* { $($member: $field,)* } => $crate::__source! { $own $attrs [$({ $field $field $marks })*] },)*
                }
            }
        }
    };
}

/// The attributes of the variant, then those of the whole type: the first `#[error(..)]` counts.
#[macro_export]
macro_rules! __display {
    ($f:ident [{ error(transparent) } $($rest:tt)*] $attrs:tt [$field:ident $($others:ident)*]) => {
        ::core::fmt::Display::fmt($field, $f)
    };
    ($f:ident [{ error(fmt = $($path:tt)*) } $($rest:tt)*] $attrs:tt [$($field:ident)*]) => {
        ($($path)*)($($field,)* $f)
    };
    ($f:ident [{ error($text:tt $(,)?) } $($rest:tt)*] $attrs:tt [$($field:ident)*]) => {
        ::core::write!($f, $text, $($field),*)
    };
    ($f:ident [{ error($text:tt, $($args:tt)*) } $($rest:tt)*] $attrs:tt $fields:tt) => {
        $crate::__write! { start $f $text [] $fields $($args)* }
    };
    ($f:ident [$other:tt $($rest:tt)*] $attrs:tt $fields:tt) => {
        $crate::__display! { $f [$($rest)*] $attrs $fields }
    };
    ($f:ident [] [] $fields:tt) => { ::core::result::Result::Ok(()) };
    ($f:ident [] $attrs:tt $fields:tt) => { $crate::__display! { $f $attrs [] $fields } };
}

/// Arguments of the format string: one that begins with `.name` or `.0` is a field.
#[macro_export]
macro_rules! __write {
    (start $f:ident $text:tt [$($done:tt)*] [$a:ident $($fields:ident)*] .0 $($rest:tt)*) => {
        $crate::__write! { go $f $text [$($done)* $a] [$a $($fields)*] $($rest)* }
    };
    (start $f:ident $text:tt [$($done:tt)*] [$a:ident $b:ident $($fields:ident)*] .1 $($rest:tt)*) => {
        $crate::__write! { go $f $text [$($done)* $b] [$a $b $($fields)*] $($rest)* }
    };
    (start $f:ident $text:tt [$($done:tt)*] [$a:ident $b:ident $c:ident $($fields:ident)*] .2 $($rest:tt)*) => {
        $crate::__write! { go $f $text [$($done)* $c] [$a $b $c $($fields)*] $($rest)* }
    };
    (start $f:ident $text:tt [$($done:tt)*] $fields:tt .$field:ident $($rest:tt)*) => {
        $crate::__write! { go $f $text [$($done)* $field] $fields $($rest)* }
    };
    (start $f:ident $text:tt [$($done:tt)*] $fields:tt $name:ident = $($rest:tt)*) => {
        $crate::__write! { start $f $text [$($done)* $name =] $fields $($rest)* }
    };
    (start $f:ident $text:tt [$($done:tt)*] $fields:tt $token:tt $($rest:tt)*) => {
        $crate::__write! { go $f $text [$($done)* $token] $fields $($rest)* }
    };
    (go $f:ident $text:tt [$($done:tt)*] $fields:tt , $($rest:tt)*) => {
        $crate::__write! { start $f $text [$($done)*,] $fields $($rest)* }
    };
    (go $f:ident $text:tt [$($done:tt)*] $fields:tt $token:tt $($rest:tt)*) => {
        $crate::__write! { go $f $text [$($done)* $token] $fields $($rest)* }
    };
    ($state:ident $f:ident $text:tt [$($done:tt)*] $fields:tt) => { ::core::write!($f, $text, $($done)*) };
}

/// The source is what stands behind a transparent error, the field marked so or made by `From`, or the one of that name.
#[macro_export]
macro_rules! __source {
    ([{ error(transparent) } $($rest:tt)*] $attrs:tt [{ $field:ident $same:ident $marks:tt } $($others:tt)*]) => {
        ::core::error::Error::source($field)
    };
    ([$other:tt $($rest:tt)*] $attrs:tt $fields:tt) => { $crate::__source! { [$($rest)*] $attrs $fields } };
    ([] [{ error(transparent) } $($rest:tt)*] $fields:tt) => { $crate::__source! { [{ error(transparent) }] [] $fields } };
    ([] [$other:tt $($rest:tt)*] $fields:tt) => { $crate::__source! { [] [$($rest)*] $fields } };
    ([] [] [{ source $field:ident $marks:tt } $($others:tt)*]) => { ::core::option::Option::Some($field) };
    ([] [] [{ $name:ident $field:ident [{ source } $($marks:tt)*] } $($others:tt)*]) => { ::core::option::Option::Some($field) };
    ([] [] [{ $name:ident $field:ident [{ from } $($marks:tt)*] } $($others:tt)*]) => { ::core::option::Option::Some($field) };
    ([] [] [{ $name:ident $field:ident [$mark:tt $($marks:tt)*] } $($others:tt)*]) => {
        $crate::__source! { [] [] [{ $name $field [$($marks)*] } $($others)*] }
    };
    ([] [] [$field:tt $($others:tt)*]) => { $crate::__source! { [] [] [$($others)*] } };
    ([] [] []) => { ::core::option::Option::None };
}

#[macro_export]
macro_rules! __froms {
    ($name:ident impl $impl:tt args $args:tt where $where:tt variants [$(
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt }
        )*] }
    )*]) => {
        $($($crate::__from! { $name impl $impl args $args where $where path $path $member $marks ty $ty })*)*
    };
}

#[macro_export]
macro_rules! __from {
    ($name:ident impl [$($impl:tt)*] args [$($args:tt)*] where [$($where:tt)*] path [$($path:tt)*] $member:tt [{ from } $($marks:tt)*] ty [$($ty:tt)*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::From<$($ty)*> for $name<$($args)*> where $($where)* {
            fn from(source: $($ty)*) -> Self {
                $($path)* { $member: source }
            }
        }
    };
    ($name:ident impl $impl:tt args $args:tt where $where:tt path $path:tt $member:tt [$mark:tt $($marks:tt)*] ty $ty:tt) => {
        $crate::__from! { $name impl $impl args $args where $where path $path $member [$($marks)*] ty $ty }
    };
    ($name:ident impl $impl:tt args $args:tt where $where:tt path $path:tt $member:tt [] ty $ty:tt) => {};
}
