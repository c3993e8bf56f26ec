//! tokio: `#[tokio::main]` builds a runtime and runs the body on it; what `select!` hands on.
#![source = "tokio-macros-2.7.2/src/entry.rs, select.rs"]

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

/// The name by which tokio exports `main` where it has no pool of threads.
#[macro_export]
macro_rules! main_rt {
    (arguments $given:tt $($form:tt)*) => { $crate::main! { arguments [flavor = "current_thread"] $($form)* } };
}

/// A test is no part of the program.
#[macro_export]
macro_rules! test {
    ($($form:tt)*) => {};
}

#[macro_export]
macro_rules! test_rt {
    ($($form:tt)*) => {};
}

#[macro_export]
macro_rules! select_priv_declare_output_enum {
    (($($branch:tt)*)) => {
        pub(super) enum Out<$(${ignore($branch)} ${concat(_, ${index()})}),*> {
            $(${ignore($branch)} ${concat(_, ${index()})}(${concat(_, ${index()})}),)*
            Disabled,
        }
        pub(super) type Mask = u8;
    };
}

/// `ref` and `mut` are taken out of it; here they may stay.
#[macro_export]
macro_rules! select_priv_clean_pattern {
    ($($pattern:tt)*) => { $($pattern)* };
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
