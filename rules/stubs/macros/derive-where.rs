//! derive-where: the compiler's derives with bounds of one's own. What is called is what those call.
#![source = "derive-where-1.7.0/src/lib.rs, trait_.rs"]

#[macro_export]
macro_rules! derive_where {
    (arguments $given:tt outer [$($outer:tt)*] $($form:tt)*) => { $crate::__traits! { $given [] [$($outer)*] $($form)* } };
}

/// The traits stand before the bounds: `Clone, Debug; T: Copy`.
#[macro_export]
macro_rules! __traits {
    ([; $($bounds:tt)*] $derives:tt $outer:tt $($form:tt)*) => { $crate::__last! { $derives $outer $($form)* } };
    ([] $derives:tt $outer:tt $($form:tt)*) => { $crate::__last! { $derives $outer $($form)* } };
    ([$token:tt $($given:tt)*] [$($derives:tt)*] $outer:tt $($form:tt)*) => {
        $crate::__traits! { [$($given)*] [$($derives)* $token] $outer $($form)* }
    };
}

#[macro_export]
macro_rules! __last {
    ([$($derives:tt)*] [$($outer:tt)*] item [$($item:tt)*]) => { #[derive($($derives)*)] $($outer)* $($item)* };
    ($derives:tt $outer:tt $other:tt $($form:tt)*) => { $crate::__last! { $derives $outer $($form)* } };
}
