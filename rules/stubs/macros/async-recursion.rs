//! async-recursion: an `async fn` gives its body as a future in a box.
#![source = "async-recursion-1.2.0/src/expand.rs"]

#[macro_export]
macro_rules! async_recursion {
    (arguments [?Send] $($form:tt)*) => { $crate::__fn! { [] $($form)* } };
    (arguments [$($given:tt)*] $($form:tt)*) => { $crate::__fn! { [+ ::core::marker::Send] $($form)* } };
}

#[macro_export]
macro_rules! __fn {
    ([$($send:tt)*] outer [$($outer:tt)*] fn $name:ident async vis [$($vis:tt)*] quals [$($quals:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params [$({ $($param:tt)* })*] ret [$($ret:tt)*] where [$($where:tt)*] body $body:tt item $item:tt) => {
        $($outer)* $($vis)* $($quals)* fn $name<$($impl)*>($($($param)*),*)
            -> ::core::pin::Pin<::std::boxed::Box<dyn ::core::future::Future<Output = $($ret)*> + '_ $($send)*>>
        where
            $($where)*
        {
            ::std::boxed::Box::pin(async move $body)
        }
    };
}
