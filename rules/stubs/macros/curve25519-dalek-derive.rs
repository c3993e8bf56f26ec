//! curve25519-dalek: `#[unsafe_target_feature]` moves a function's body into one that is unsafe and needs features of the
//! processor; `#[unsafe_target_feature_specialize]` does so with a module, once for each set of features.
#![source = "curve25519-dalek-derive-0.1.1/src/lib.rs"]

#[macro_export]
macro_rules! unsafe_target_feature {
    (arguments $feature:tt outer $outer:tt fn $name:ident sync vis $vis:tt quals [] impl $impl:tt args $args:tt types $types:tt
        params [$($param:tt)*] ret $ret:tt where $where:tt body $body:tt item $item:tt) => {
        $crate::__free! { [$($param)*] $outer $name $vis $impl $args $ret $where $body }
    };
    (arguments $feature:tt outer [$($outer:tt)*] impl head [$($head:tt)*] impl $impl:tt args $args:tt types $types:tt trait $trait:tt
        self $self:tt where $where:tt items [$($method:tt)*] item $item:tt) => {
        $($outer)* $($head)* { $($crate::__method! { [$impl $args $self $where] $method })* }
    };
    (arguments [$feature:literal] outer [$($outer:tt)*] mod $name:ident vis [$($vis:tt)*] items [$({ outer [$($own:tt)*] item [$($inner:tt)*] })*] item $item:tt) => {
        $($outer)* $($vis)* mod $name { $(#[::curve25519_dalek_derive::unsafe_target_feature($feature)] $($own)* $($inner)*)* }
    };
    (arguments $given:tt outer [$($outer:tt)*] $($form:tt)*) => { $crate::__last! { [$($outer)*] $($form)* } };
}

#[macro_export]
macro_rules! unsafe_target_feature_specialize {
    (arguments [$($feature:tt)*] outer $outer:tt mod $name:ident vis $vis:tt items $items:tt item $item:tt) => {
        $crate::__features! { [$outer $name $vis $items] $($feature)* }
    };
}

#[macro_export]
macro_rules! __features {
    ([$outer:tt $($module:tt)*] $feature:literal $(, $($more:tt)*)?) => {
        $crate::__special! { $feature [] $outer $($module)* }
        $crate::__features! { [$outer $($module)*] $($($more)*)? }
    };
    ([$outer:tt $($module:tt)*] conditional($feature:literal, $($condition:tt)*) $(, $($more:tt)*)?) => {
        $crate::__special! { $feature [#[cfg($($condition)*)]] $outer $($module)* }
        $crate::__features! { [$outer $($module)*] $($($more)*)? }
    };
    ($module:tt) => {};
}

#[macro_export]
macro_rules! __special {
    ($feature:literal [$($condition:tt)*] [$($outer:tt)*] $name:ident [$($vis:tt)*] [$($item:tt)*]) => {
        $($condition)* $($outer)* $($vis)* mod @join($name _ $feature) {
            $($crate::__item! { $feature $item })*
        }
    };
}

/// An item that says for which feature it is there.
#[macro_export]
macro_rules! __item {
    ($feature:literal { outer [#[for_target_feature($only:literal)] $($outer:tt)*] item [$($item:tt)*] }) => {
        @if(listed($only, $feature)) {
            #[::curve25519_dalek_derive::unsafe_target_feature($feature)] $($outer)* $($item)*
        }
    };
    ($feature:literal { outer [$($outer:tt)*] item [$($item:tt)*] }) => {
        #[::curve25519_dalek_derive::unsafe_target_feature($feature)] $($outer)* $($item)*
    };
}

#[macro_export]
macro_rules! __method {
    ($of:tt { outer $outer:tt fn $name:ident sync vis $vis:tt quals [] impl $impl:tt args $args:tt types $types:tt
        params [$($param:tt)*] ret $ret:tt where $where:tt body $body:tt }) => {
        $crate::__method_of! { [$($param)*] $of $outer $name $vis $impl $args $ret $where $body }
    };
    ($of:tt { outer [$($outer:tt)*] fn $name:ident sync vis [$($vis:tt)*] quals [$($qual:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params [$({ $($param:tt)* })*] ret [$($ret:tt)*] where [$($where:tt)*] body $body:tt }) => {
        $($outer)* $($vis)* $($qual)* fn $name<$($impl)*>($($($param)*),*) -> $($ret)* where $($where)* $body
    };
    ($of:tt { outer [$($outer:tt)*] other [$($other:tt)*] }) => { $($outer)* $($other)* };
}

#[macro_export]
macro_rules! __free {
    ([$({ $($param:tt)* })*] [$($outer:tt)*] $name:ident [$($vis:tt)*] [$($impl:tt)*] [$($args:tt)*] [$($ret:tt)*] [$($where:tt)*] $body:tt) => {
        $($outer)* $($vis)* fn $name<$($impl)*>(@params($({ $($param)* })*)) -> $($ret)* where $($where)* {
            unsafe fn @join(_impl_ $name)<$($impl)*>($($($param)*),*) -> $($ret)* where $($where)* $body
            unsafe { @join(_impl_ $name)::<$($args)*>(@if(!eq(@receiver($({ $($param)* })*), none)) { self, } @args($({ $($param)* })*)) }
        }
    };
}

#[macro_export]
macro_rules! __method_of {
    ([$({ $($param:tt)* })*] [[$($of:tt)*] [$($of_args:tt)*] [$($self:tt)*] [$($of_where:tt)*]]
        [$($outer:tt)*] $name:ident [$($vis:tt)*] [$($impl:tt)*] [$($args:tt)*] [$($ret:tt)*] [$($where:tt)*] $body:tt) => {
        $($outer)* $($vis)* fn $name<$($impl)*>(@params($({ $($param)* })*)) -> $($ret)* where $($where)* {
            trait @join(__Impl_ $name __)<$($of)*> where $($of_where)* {
                unsafe fn @join(_impl_ $name)<$($impl)*>(@params($({ $($param)* })*)) -> $($ret)* where $($where)*;
            }
            impl<$($of)*> @join(__Impl_ $name __)<$($of_args)*> for $($self)* where $($of_where)* {
                unsafe fn @join(_impl_ $name)<$($impl)*>($($($param)*),*) -> $($ret)* where $($where)* $body
            }
            unsafe { <Self as @join(__Impl_ $name __)<$($of_args)*>>::@join(_impl_ $name)::<$($args)*>(@if(!eq(@receiver($({ $($param)* })*), none)) { self, } @args($({ $($param)* })*)) }
        }
    };
}

/// What stands on something else stays as it is.
#[macro_export]
macro_rules! __last {
    ([$($outer:tt)*] item [$($item:tt)*]) => { $($outer)* $($item)* };
    ([$($outer:tt)*] $other:tt $($rest:tt)*) => { $crate::__last! { [$($outer)*] $($rest)* } };
}
