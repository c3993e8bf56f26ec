//! auto_impl: what holds a value has the trait that the value has, or what is called has the trait of one method.
#![source = "auto_impl-1.4.0/src/gen.rs, proxy.rs"]

#[macro_export]
macro_rules! auto_impl {
    (arguments [$($given:tt)*] outer [$($outer:tt)*] trait $name:ident head $head:tt vis $vis:tt impl $impl:tt args $args:tt types $types:tt
        bounds $bounds:tt where $where:tt items $items:tt item [$($item:tt)*]) => {
        $($outer)* $($item)*
        $crate::__each! { [@if(mentions(T, $($item)*)) { U } @else { T } $name $impl $args $bounds $where $items] $($given)* }
    };
    // What is said of a method is not for the method.
    (arguments $given:tt outer [$($outer:tt)*] $($form:tt)*) => { $crate::__last! { [$($outer)*] $($form)* } };
}

#[macro_export]
macro_rules! __last {
    ([$($outer:tt)*] item [$($item:tt)*]) => { $($outer)* $($item)* };
    ([$($outer:tt)*] $other:tt $($rest:tt)*) => { $crate::__last! { [$($outer)*] $($rest)* } };
}

#[macro_export]
macro_rules! __each {
    ([$($trait:tt)*]) => {};
    ([$T:ident $($trait:tt)*] & mut $(, $($more:tt)*)?) => {
        $crate::__impl! { [&'a mut $T] ['a,] $T $($trait)* }
        $crate::__each! { [$T $($trait)*] $($($more)*)? }
    };
    ([$T:ident $($trait:tt)*] & $(, $($more:tt)*)?) => {
        $crate::__impl! { [&'a $T] ['a,] $T $($trait)* }
        $crate::__each! { [$T $($trait)*] $($($more)*)? }
    };
    ([$T:ident $($trait:tt)*] Box $(, $($more:tt)*)?) => {
        $crate::__impl! { [::std::boxed::Box<$T>] [] $T $($trait)* }
        $crate::__each! { [$T $($trait)*] $($($more)*)? }
    };
    ([$T:ident $($trait:tt)*] Rc $(, $($more:tt)*)?) => {
        $crate::__impl! { [::std::rc::Rc<$T>] [] $T $($trait)* }
        $crate::__each! { [$T $($trait)*] $($($more)*)? }
    };
    ([$T:ident $($trait:tt)*] Arc $(, $($more:tt)*)?) => {
        $crate::__impl! { [::std::sync::Arc<$T>] [] $T $($trait)* }
        $crate::__each! { [$T $($trait)*] $($($more)*)? }
    };
    ([$T:ident $($trait:tt)*] $kind:ident $(, $($more:tt)*)?) => {
        $crate::__callable! { $kind $T $($trait)* }
        $crate::__each! { [$T $($trait)*] $($($more)*)? }
    };
}

#[macro_export]
macro_rules! __impl {
    ([$($self:tt)*] [$($life:tt)*] $T:ident $name:ident [$($impl:tt)*] [$($args:tt)*] [$($bounds:tt)*] [$($where:tt)*] [$($item:tt)*]) => {
        const _: () = {
            impl<$($life)* $($impl)* $T: $name<$($args)*> + ?::core::marker::Sized> $name<$($args)*> for $($self)*
            where
                @if(!empty($($bounds)*)) { $($self)*: $($bounds)*, }
                $($where)*
            {
                $($crate::__item! { $T $item })*
            }
        };
    };
}

#[macro_export]
macro_rules! __item {
    ($T:ident { outer [$($outer:tt)*] fn $name:ident $sync:ident vis $vis:tt quals [$($qual:tt)*] impl [$($impl:tt)*] args $args:tt types [$($type:ident)*]
        params $params:tt ret [$($ret:tt)*] where [$($where:tt)*] body $body:tt }) => {
        @if(!mentions(keep_default_for, $($outer)*)) {
            @if(eq($sync, async)) { async } $($qual)* fn $name<$($impl)*>(@params($params)) -> $($ret)* where $($where)* {
                $T::$name @if(!empty($($type)*)) { ::<$($type),*> }(
                    @if(eq(@receiver($params), owned)) { *self, } @else @if(!eq(@receiver($params), none)) { self, }
                    @args($params)
                ) @if(eq($sync, async)) { .await }
            }
        }
    };
    ($T:ident { outer $outer:tt other [type $name:ident $($rest:tt)*] }) => { type $name = $T::$name; };
    ($T:ident { outer $outer:tt other [const $name:ident : $($rest:tt)*] }) => { $crate::__const! { $T $name [] $($rest)* } };
    ($T:ident $other:tt) => {};
}

#[macro_export]
macro_rules! __const {
    ($T:ident $name:ident [$($ty:tt)*] ;) => { const $name: $($ty)* = $T::$name; };
    ($T:ident $name:ident [$($ty:tt)*] = $($rest:tt)*) => { const $name: $($ty)* = $T::$name; };
    ($T:ident $name:ident [$($ty:tt)*] $next:tt $($rest:tt)*) => { $crate::__const! { $T $name [$($ty)* $next] $($rest)* } };
}

#[macro_export]
macro_rules! __callable {
    ($kind:ident $T:ident $name:ident [$($impl:tt)*] [$($args:tt)*] $bounds:tt [$($where:tt)*] [{
        outer $outer:tt fn $method:ident sync vis $vis:tt quals $quals:tt impl [$($own:tt)*] args $own_args:tt types $types:tt
            params [$receiver:tt $({ $param:ident : $($ty:tt)* })*] ret [$($ret:tt)*] where $own_where:tt body $body:tt
    }]) => {
        const _: () = {
            impl<$($impl)* $T: $kind($($($ty)*),*) -> $($ret)*> $name<$($args)*> for $T where $($where)* {
                fn $method<$($own)*>(@params([$receiver $({ $param : $($ty)* })*])) -> $($ret)* {
                    ({ self })($($param),*)
                }
            }
        };
    };
    ($($other:tt)*) => {};
}
