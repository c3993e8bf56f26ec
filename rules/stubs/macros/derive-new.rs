//! derive-new: `new` with a parameter for each field.
#![source = "derive-new-0.7.0/src/lib.rs"]

#[macro_export]
macro_rules! new {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    ]) => {
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            $crate::__new! { new $path [] [] $({ $member $field $marks $ty })* }
        }
    };
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    )*]) => {
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            $($crate::__new! { @join(new_ @snake($variant)) $path [] [] $({ $member $field $marks $ty })* })*
        }
    };
}

#[macro_export]
macro_rules! __new {
    ($new:ident [$($path:tt)*] [$($params:tt)*] [$($inits:tt)*]) => {
        pub fn $new($($params)*) -> Self {
            $($path)* { $($inits)* }
        }
    };
    ($new:ident $path:tt $params:tt [$($inits:tt)*] { $member:tt $field:ident $marks:tt [PhantomData<$($ty:tt)*] } $($rest:tt)*) => {
        $crate::__new! { $new $path $params [$($inits)* $member: ::core::marker::PhantomData,] $($rest)* }
    };
    ($new:ident $path:tt $params:tt [$($inits:tt)*] { $member:tt $field:ident [{ new(default) } $($marks:tt)*] $ty:tt } $($rest:tt)*) => {
        $crate::__new! { $new $path $params [$($inits)* $member: ::core::default::Default::default(),] $($rest)* }
    };
    // An expression in a string is not read.
    ($new:ident $path:tt $params:tt [$($inits:tt)*] { $member:tt $field:ident [{ new(value = $value:literal) } $($marks:tt)*] $ty:tt } $($rest:tt)*) => {
        $crate::__new! { $new $path $params [$($inits)* $member: ::core::todo!(),] $($rest)* }
    };
    ($new:ident $path:tt [$($params:tt)*] [$($inits:tt)*] { $member:tt $field:ident [{ new(into) } $($marks:tt)*] [$($ty:tt)*] } $($rest:tt)*) => {
        $crate::__new! {
            $new $path [$($params)* $field: impl ::core::convert::Into<$($ty)*>,]
            [$($inits)* $member: ::core::convert::Into::into($field),] $($rest)*
        }
    };
    ($new:ident $path:tt $params:tt $inits:tt { $member:tt $field:ident [$mark:tt $($marks:tt)*] $ty:tt } $($rest:tt)*) => {
        $crate::__new! { $new $path $params $inits { $member $field [$($marks)*] $ty } $($rest)* }
    };
    ($new:ident $path:tt [$($params:tt)*] [$($inits:tt)*] { $member:tt $field:ident [] [$($ty:tt)*] } $($rest:tt)*) => {
        $crate::__new! { $new $path [$($params)* $field: $($ty)*,] [$($inits)* $member: $field,] $($rest)* }
    };
}
