//! enum_dispatch: an enum of one value a variant has a trait by what its variants do, and is made of each and into each. The
//! trait and the enum speak of each other by name, and the impl is written where the later of the two stands.
#![source = "enum_dispatch-0.3.13/src/lib.rs, expansion.rs"]

#[macro_export]
macro_rules! enum_dispatch {
    (arguments [$($link:ident $(<$($generic:tt),*>)?),* $(,)?] outer [$($outer:tt)*] trait $name:ident head $head:tt vis $vis:tt impl $impl:tt args $args:tt
        types $types:tt bounds $bounds:tt where $where:tt items $items:tt item [$($item:tt)*]) => {
        $($outer)* $($item)*
        $crate::__known! { $name { $name $args $items } }
        $(crate::@join(__enum_dispatch_ $link)! { { $name $args $items } })*
    };
    (arguments [$($link:ident $(<$($generic:tt),*>)?),* $(,)?] outer [$($outer:tt)*] enum $name:ident vis [$($vis:tt)*] attrs $attrs:tt impl [$($impl:tt)*] args $args:tt
        types $types:tt where [$($where:tt)*] variants [$({
            $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] })?]
        })*] item $item:tt) => {
        $($outer)* $($vis)* enum $name<$($impl)*> where $($where)* {
            $($variant(@if(eq($shape, unit)) { $variant } @else { $($($ty)*)? })),*
        }
        $crate::__enum! {
            [$($link)*] $name [$($impl)*] $args [$($where)*] [$({ $variant [@if(eq($shape, unit)) { $variant } @else { $($($ty)*)? }] })*]
        }
    };
}

#[macro_export]
macro_rules! __enum {
    ([$($link:ident)*] $name:ident $impl:tt $args:tt $where:tt $variants:tt) => {
        $crate::__known! { $name { enum $name $impl $args $where $variants } }
        $(crate::@join(__enum_dispatch_ $link)! { { enum $name $impl $args $where $variants } })*
        $crate::__convert! { $name $impl $args $where $variants }
    };
}

/// A macro by which the other finds what is told here.
#[macro_export]
macro_rules! __known {
    ($name:ident $told:tt) => {
        #[macro_export]
        macro_rules! @join(__enum_dispatch_ $name) {
            ($$other:tt) => { $crate::__link! { $told $$other } };
        }
    };
}

#[macro_export]
macro_rules! __link {
    ({ enum $($enum:tt)* } { enum $($other:tt)* }) => {};
    ({ enum $name:ident $impl:tt $args:tt $where:tt $variants:tt } { $trait:ident $trait_args:tt $items:tt }) => {
        @over(@later($args $trait_args)) {
            $crate::__impl! { $name $impl $args $where $variants $trait $trait_args $items }
        }
    };
    ({ $trait:ident $trait_args:tt $items:tt } { enum $name:ident $impl:tt $args:tt $where:tt $variants:tt }) => {
        @over(@later($args $trait_args)) {
            $crate::__impl! { $name $impl $args $where $variants $trait $trait_args $items }
        }
    };
    ($one:tt $other:tt) => {};
}

#[macro_export]
macro_rules! __impl {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] $variants:tt $trait:ident $trait_args:tt [$($item:tt)*]) => {
        impl<$($impl)*> $trait<@open($trait_args)> for $name<$($args)*> where $($where)* {
            $($crate::__method! { $name $variants $trait $trait_args $item })*
        }
    };
}

#[macro_export]
macro_rules! __method {
    ($name:ident $variants:tt $trait:ident $trait_args:tt {
        outer [$($outer:tt)*] fn $method:ident $sync:ident vis $vis:tt quals [$($qual:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params $params:tt ret [$($ret:tt)*] where [$($where:tt)*] body $body:tt
    }) => {
        $($outer)* @if(eq($sync, async)) { async } $($qual)* fn $method<$($impl)*>(@params($params)) -> $($ret)* where $($where)* {
            $crate::__match! {
                $name $variants $trait $trait_args $method $types $params $sync @if(eq($($ret)*, Self)) { converts } @else { gives }
            }
        }
    };
}

#[macro_export]
macro_rules! __match {
    ($name:ident [$({ $variant:ident [$($ty:tt)*] })*] $trait:ident $trait_args:tt $method:ident $types:tt $params:tt $sync:ident $how:ident) => {
        match self {
            $($name::$variant(inner) => {
                @if(eq($how, converts)) {
                    <Self as ::core::convert::From::<$($ty)*>>::from($crate::__call! { inner $trait $trait_args $method $types $params $sync })
                } @else {
                    $crate::__call! { inner $trait $trait_args $method $types $params $sync }
                }
            },)*
        }
    };
}

#[macro_export]
macro_rules! __call {
    ($inner:ident $trait:ident [$($trait_args:tt)*] $method:ident [$($type:ident)*] $params:tt $sync:ident) => {
        $trait::<$($trait_args)*>::$method::<$($type),*>($inner, @args($params)) @if(eq($sync, async)) { .await }
    };
}

#[macro_export]
macro_rules! __convert {
    ($name:ident $impl:tt $args:tt $where:tt [$($variant:tt)*]) => {
        $crate::__each! { $name $impl $args $where [$($variant)*] $($variant)* }
    };
}

#[macro_export]
macro_rules! __each {
    ($name:ident $impl:tt $args:tt $where:tt $variants:tt $({ $variant:ident $ty:tt })*) => {
        $($crate::__conversions! { $name $impl $args $where $variant $ty $variants })*
    };
}

#[macro_export]
macro_rules! __conversions {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] $variant:ident [$($ty:tt)*] [$({ $other:ident $other_ty:tt })*]) => {
        impl<$($impl)*> ::core::convert::From<$($ty)*> for $name<$($args)*> where $($where)* {
            fn from(v: $($ty)*) -> $name<$($args)*> {
                $name::$variant(v)
            }
        }
        impl<$($impl)*> ::core::convert::TryInto<$($ty)*> for $name<$($args)*> where $($where)* {
            type Error = &'static str;
            fn try_into(self) -> ::core::result::Result<$($ty)*, <Self as ::core::convert::TryInto<$($ty)*>>::Error> {
                match self {
                    $name::$variant(v) => ::core::result::Result::Ok(v),
                    $(@if(!eq($other, $variant)) { $name::$other(v) => ::core::result::Result::Err("other variant"), })*
                }
            }
        }
    };
}
