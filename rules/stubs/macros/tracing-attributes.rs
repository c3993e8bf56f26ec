//! tracing: `#[instrument]` makes a span and runs the function inside it.
#![source = "tracing-attributes-0.1.31/src/expand.rs"]

#[macro_export]
macro_rules! instrument {
    (arguments $given:tt outer [$($outer:tt)*] fn $name:ident sync vis [$($vis:tt)*] quals [$($quals:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params [$({ $($param:tt)* })*] ret [$($ret:tt)*] where [$($where:tt)*] body { $($body:tt)* } item $item:tt) => {
        $($outer)* $($vis)* $($quals)* fn $name<$($impl)*>($($($param)*),*) -> $($ret)* where $($where)* {
            let __span = ::tracing::span!(::tracing::Level::INFO, "span");
            let __guard = ::tracing::Span::enter(&__span);
            $($body)*
        }
    };
    (arguments $given:tt outer [$($outer:tt)*] fn $name:ident async vis [$($vis:tt)*] quals [$($quals:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params [$({ $($param:tt)* })*] ret [$($ret:tt)*] where [$($where:tt)*] body { $($body:tt)* } item $item:tt) => {
        $($outer)* $($vis)* async $($quals)* fn $name<$($impl)*>($($($param)*),*) -> $($ret)* where $($where)* {
            let __span = ::tracing::span!(::tracing::Level::INFO, "span");
            ::tracing::Instrument::instrument(async move { $($body)* }, __span).await
        }
    };
    (arguments $given:tt outer [$($outer:tt)*] $($form:tt)*) => { $crate::__last! { [$($outer)*] $($form)* } };
}

/// What stands on something else stays as it is.
#[macro_export]
macro_rules! __last {
    ([$($outer:tt)*] item [$($item:tt)*]) => { $($outer)* $($item)* };
    ([$($outer:tt)*] $other:tt $($rest:tt)*) => { $crate::__last! { [$($outer)*] $($rest)* } };
}
