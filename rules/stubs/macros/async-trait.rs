//! async-trait: an `async fn` of a trait or impl gives its body as a future in a box.
#![source = "async-trait-0.1.89/src/expand.rs"]

#[macro_export]
macro_rules! async_trait {
    (arguments $given:tt outer [$($outer:tt)*] impl head [$($head:tt)*] impl $impl:tt args $args:tt types $types:tt trait $trait:tt self $self:tt
        where $where:tt items [$($items:tt)*] item $item:tt) => {
        $($outer)* $($head)* { $($crate::__method! { $given $items })* }
    };
    (arguments $given:tt outer [$($outer:tt)*] trait $name:ident head [$($head:tt)*] vis $vis:tt impl $impl:tt args $args:tt types $types:tt
        bounds $bounds:tt where $where:tt items [$($items:tt)*] item $item:tt) => {
        $($outer)* $($head)* { $($crate::__method! { $given $items })* }
    };
    (arguments $given:tt outer [$($outer:tt)*] $($form:tt)*) => { $crate::__last! { [$($outer)*] $($form)* } };
}

/// What stands on something else stays as it is.
#[macro_export]
macro_rules! __last {
    ([$($outer:tt)*] item [$($item:tt)*]) => { $($outer)* $($item)* };
    ([$($outer:tt)*] $other:tt $($rest:tt)*) => { $crate::__last! { [$($outer)*] $($rest)* } };
}

#[macro_export]
macro_rules! __method {
    ($given:tt { outer [$($outer:tt)*] fn $name:ident sync vis [$($vis:tt)*] quals [$($quals:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params [$({ $($param:tt)* })*] ret [$($ret:tt)*] where [$($where:tt)*] body $body:tt }) => {
        $($outer)* $($vis)* $($quals)* fn $name<$($impl)*>($($($param)*),*) -> $($ret)* where $($where)* $body
    };
    ($given:tt { outer [$($outer:tt)*] fn $name:ident $async:ident vis [$($vis:tt)*] quals [$($quals:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params [$({ $($param:tt)* })*] ret $ret:tt where [$($where:tt)*] body $body:tt }) => {
        $crate::__future! {
            $given $async [$($outer)* $($vis)* $($quals)* fn $name<$($impl)*>($($($param)*),*)] $ret [where $($where)*] $body
        }
    };
    ($given:tt { outer [$($outer:tt)*] other [$($other:tt)*] }) => { $($outer)* $($other)* };
}

#[macro_export]
macro_rules! __future {
    ([?Send] $async:ident [$($head:tt)*] [$($ret:tt)*] [$($where:tt)*] $body:tt) => {
        $crate::__boxed! { $async [$($head)*] [::core::pin::Pin<::std::boxed::Box<dyn ::core::future::Future<Output = $($ret)*> + '_>>] [$($where)*] $body }
    };
    ($given:tt $async:ident [$($head:tt)*] [$($ret:tt)*] [$($where:tt)*] $body:tt) => {
        $crate::__boxed! { $async [$($head)*] [::core::pin::Pin<::std::boxed::Box<dyn ::core::future::Future<Output = $($ret)*> + ::core::marker::Send + '_>>] [$($where)*] $body }
    };
}

/// The box is made where the user wrote `async`.
#[macro_export]
macro_rules! __boxed {
    ($async:ident [$($head:tt)*] [$($ret:tt)*] [$($where:tt)*] ;) => { $($head)* -> $($ret)* $($where)*; };
    ($async:ident [$($head:tt)*] [$($ret:tt)*] [$($where:tt)*] $body:tt) => {
        $($head)* -> $($ret)* $($where)* { @at($async) { ::std::boxed::Box::pin(async move $body) } }
    };
}
