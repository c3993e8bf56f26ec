//! zeroize: `Zeroize` wipes every field, `ZeroizeOnDrop` when the value is dropped.
#![source = "zeroize_derive-1.4.2/src/lib.rs"]

#[macro_export]
macro_rules! Zeroize {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    )*]) => {
        impl<$($impl)*> ::zeroize::Zeroize for $name<$($args)*> where $($where)* $($type: ::zeroize::Zeroize,)* {
            fn zeroize(&mut self) {
                match self {
                    $($($path)* { $($member: $field,)* } => { $($crate::__wipe! { $field $marks })* })*
                }
            }
        }
        $crate::__drop! { $attrs $name [$($impl)*] [$($args)*] [$($where)*] }
    };
}

#[macro_export]
macro_rules! ZeroizeOnDrop {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    )*]) => {
        impl<$($impl)*> ::core::ops::Drop for $name<$($args)*> where $($where)* {
            fn drop(&mut self) {
                match self {
                    $($($path)* { $($member: $field,)* } => { $($crate::__wipe! { $field $marks })* })*
                }
            }
        }
        impl<$($impl)*> ::zeroize::ZeroizeOnDrop for $name<$($args)*> where $($where)* {}
    };
}

#[macro_export]
macro_rules! __wipe {
    ($field:ident [{ zeroize(skip) } $($marks:tt)*]) => {};
    ($field:ident [$mark:tt $($marks:tt)*]) => { $crate::__wipe! { $field [$($marks)*] } };
    ($field:ident []) => { ::zeroize::Zeroize::zeroize($field); };
}

/// `#[zeroize(drop)]`, as it was written before there was a derive for it.
#[macro_export]
macro_rules! __drop {
    ([{ zeroize(drop) } $($attrs:tt)*] $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*]) => {
        impl<$($impl)*> ::core::ops::Drop for $name<$($args)*> where $($where)* {
            fn drop(&mut self) {
                ::zeroize::Zeroize::zeroize(self)
            }
        }
    };
    ([$attr:tt $($attrs:tt)*] $($rest:tt)*) => { $crate::__drop! { [$($attrs)*] $($rest)* } };
    ([] $($rest:tt)*) => {};
}
