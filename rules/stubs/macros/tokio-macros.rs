//! tokio: `#[tokio::main]` builds a runtime and runs the body on it.
#![source = "tokio-macros-2.6.0/src/entry.rs"]

#[macro_export]
macro_rules! main {
    (arguments $given:tt outer [$($outer:tt)*] fn $name:ident async vis [$($vis:tt)*] quals [$($quals:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params [$({ $($param:tt)* })*] ret [$($ret:tt)*] where [$($where:tt)*] body $body:tt item $item:tt) => {
        $($outer)* $($vis)* $($quals)* fn $name<$($impl)*>($($($param)*),*) -> $($ret)* where $($where)* {
            let __body = async $body;
            let mut __builder = $crate::__builder! { $given };
            __builder.enable_all().build().expect("Failed building the Runtime").block_on(__body)
        }
    };
    (arguments $given:tt outer [$($outer:tt)*] $($form:tt)*) => { $crate::__last! { [$($outer)*] $($form)* } };
}

#[macro_export]
macro_rules! __builder {
    ([flavor = "current_thread" $($rest:tt)*]) => { ::tokio::runtime::Builder::new_current_thread() };
    ($given:tt) => { ::tokio::runtime::Builder::new_multi_thread() };
}

/// What stands on something else stays as it is.
#[macro_export]
macro_rules! __last {
    ([$($outer:tt)*] item [$($item:tt)*]) => { $($outer)* $($item)* };
    ([$($outer:tt)*] $other:tt $($rest:tt)*) => { $crate::__last! { [$($outer)*] $($rest)* } };
}
