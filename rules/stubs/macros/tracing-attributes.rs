//! tracing: `#[instrument]` makes a span of the parameters and runs the function inside it.
#![source = "tracing-attributes-0.1.31/src/expand.rs, attr.rs, lib.rs"]

#[macro_export]
macro_rules! instrument {
    (arguments [$($given:tt)*] outer $outer:tt fn $($function:tt)*) => { $crate::__marks! { [__function $outer $($function)*] [] $($given)* } };
    (arguments $given:tt outer [$($outer:tt)*] $($form:tt)*) => { $crate::__last! { [$($outer)*] $($form)* } };
}

/// What stands on something else stays as it is.
#[macro_export]
macro_rules! __last {
    ([$($outer:tt)*] item [$($item:tt)*]) => { $($outer)* $($item)* };
    ([$($outer:tt)*] $other:tt $($rest:tt)*) => { $crate::__last! { [$($outer)*] $($rest)* } };
}

/// The arguments, each as if it were an attribute.
#[macro_export]
macro_rules! __marks {
    ([$then:ident $($rest:tt)*] [$($marks:tt)*]) => { $crate::$then! { [$($marks)*] $($rest)* } };
    ($then:tt [$($marks:tt)*] $name:ident ($($list:tt)*) $(, $($more:tt)*)?) => {
        $crate::__marks! { $then [$($marks)* { $name($($list)*) }] $($($more)*)? }
    };
    ($then:tt [$($marks:tt)*] $name:ident = $value:expr $(, $($more:tt)*)?) => {
        $crate::__marks! { $then [$($marks)* { $name = $value }] $($($more)*)? }
    };
    ($then:tt [$($marks:tt)*] $name:ident $(, $($more:tt)*)?) => {
        $crate::__marks! { $then [$($marks)* { $name }] $($($more)*)? }
    };
    ($then:tt $marks:tt $name:literal $(, $($more:tt)*)?) => { $crate::__marks! { $then $marks $($($more)*)? } };
}

/// What tells the type stands before the body. A function that gives a future in a box is one that is `async` by another name.
#[macro_export]
macro_rules! __function {
    // A declaration.
    ($marks:tt [$($outer:tt)*] $name:ident $sync:ident vis $vis:tt quals $quals:tt impl $impl:tt args $args:tt types $types:tt
        params $params:tt ret $ret:tt where $where:tt body ; item [$($item:tt)*]) => { $($outer)* $($item)* };
    ($marks:tt [$($outer:tt)*] $name:ident sync vis [$($vis:tt)*] quals [$($quals:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params [$({ $($param:tt)* })*] ret [$($ret:tt)*] where [$($where:tt)*] body { $(::std::boxed::)? Box::pin(async move $body:tt) } item $item:tt) => {
        $($outer)* $($vis)* $($quals)* fn $name<$($impl)*>($($($param)*),*) -> $($ret)* where $($where)* {
            ::std::boxed::Box::pin(async move @within($body) {
            let __tracing_attr_span = $crate::__span! { $marks [] [$({ $($param)* })*] };
            let __tracing_instrument_future = @if(has(err, $marks)) {
                async move {
                    match async move { $body }.await {
                        Ok(x) => {
                            @if(has(ret, $marks)) { ::tracing::event!(::tracing::Level::INFO, return = @if(has(ret Display, $marks)) { % } @else { ? }x); }
                            Ok(x)
                        }
                        Err(e) => {
                            ::tracing::event!(::tracing::Level::ERROR, error = @if(has(err Debug, $marks)) { ? } @else { % }e);
                            Err(e)
                        }
                    }
                }
            } @else @if(has(ret, $marks)) {
                async move {
                    let x = async move { $body }.await;
                    ::tracing::event!(::tracing::Level::INFO, return = @if(has(ret Display, $marks)) { % } @else { ? }x);
                    x
                }
            } @else {
                async move { $body }
            };
            if !__tracing_attr_span.is_disabled() {
                ::tracing::Instrument::instrument(__tracing_instrument_future, __tracing_attr_span).await
            } else {
                __tracing_instrument_future.await
            }
            })
        }
    };
    ($marks:tt [$($outer:tt)*] $name:ident sync vis [$($vis:tt)*] quals [$($quals:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params [$({ $($param:tt)* })*] ret [$($ret:tt)*] where [$($where:tt)*] body $body:tt item $item:tt) => {
        $crate::__sync! {
            $marks $body [$({ $($param)* })*] [$($ret)*]
            [$($outer)* $($vis)* $($quals)* fn $name<$($impl)*>($($($param)*),*) -> $($ret)* where $($where)*]
        }
    };
    ($marks:tt [$($outer:tt)*] $name:ident async vis [$($vis:tt)*] quals [$($quals:tt)*] impl [$($impl:tt)*] args $args:tt types $types:tt
        params [$({ $($param:tt)* })*] ret [$($ret:tt)*] where [$($where:tt)*] body $body:tt item $item:tt) => {
        $crate::__async! {
            $marks $body [$({ $($param)* })*] [$($ret)*]
            [$($outer)* $($vis)* $($quals)* async fn $name<$($impl)*>($($($param)*),*) -> $($ret)* where $($where)*]
        }
    };
}

#[macro_export]
macro_rules! __async {
    ($marks:tt $body:tt [$({ $($param:tt)* })*] [$($ret:tt)*] [$($head:tt)*]) => {
        $($head)* @within($body) {
            let __tracing_attr_span = $crate::__span! { $marks [] [$({ $($param)* })*] };
            let __tracing_instrument_future = @if(has(err, $marks)) {
                async move {
                    match async move {
                    @if(!mentions(impl, $($ret)*)) {
                        if false {
                            let __tracing_attr_fake_return: $($ret)* = loop {};
                            return __tracing_attr_fake_return;
                        }
                    }
                    { $body }
                }.await {
                        Ok(x) => {
                            @if(has(ret, $marks)) { ::tracing::event!(::tracing::Level::INFO, return = @if(has(ret Display, $marks)) { % } @else { ? }x); }
                            Ok(x)
                        }
                        Err(e) => {
                            ::tracing::event!(::tracing::Level::ERROR, error = @if(has(err Debug, $marks)) { ? } @else { % }e);
                            Err(e)
                        }
                    }
                }
            } @else @if(has(ret, $marks)) {
                async move {
                    let x = async move {
                    @if(!mentions(impl, $($ret)*)) {
                        if false {
                            let __tracing_attr_fake_return: $($ret)* = loop {};
                            return __tracing_attr_fake_return;
                        }
                    }
                    { $body }
                }.await;
                    ::tracing::event!(::tracing::Level::INFO, return = @if(has(ret Display, $marks)) { % } @else { ? }x);
                    x
                }
            } @else {
                async move {
                    @if(!mentions(impl, $($ret)*)) {
                        if false {
                            let __tracing_attr_fake_return: $($ret)* = loop {};
                            return __tracing_attr_fake_return;
                        }
                    }
                    { $body }
                }
            };
            if !__tracing_attr_span.is_disabled() {
                ::tracing::Instrument::instrument(__tracing_instrument_future, __tracing_attr_span).await
            } else {
                __tracing_instrument_future.await
            }
        }
    };
}

#[macro_export]
macro_rules! __sync {
    ($marks:tt $body:tt $params:tt [$($ret:tt)*] [$($head:tt)*]) => {
        $($head)* @within($body) {
            @if(has(err, $marks)) {
                $crate::__enter! { __tracing_attr_span __tracing_attr_guard $marks $params }
                match (move || {
                    @if(!mentions(impl, $($ret)*)) {
                        if false {
                            let __tracing_attr_fake_return: $($ret)* = loop {};
                            return __tracing_attr_fake_return;
                        }
                    }
                    { $body }
                })() {
                    Ok(x) => {
                        @if(has(ret, $marks)) { ::tracing::event!(::tracing::Level::INFO, return = @if(has(ret Display, $marks)) { % } @else { ? }x); }
                        Ok(x)
                    }
                    Err(e) => {
                        ::tracing::event!(::tracing::Level::ERROR, error = @if(has(err Debug, $marks)) { ? } @else { % }e);
                        Err(e)
                    }
                }
            } @else @if(has(ret, $marks)) {
                $crate::__enter! { __tracing_attr_span __tracing_attr_guard $marks $params }
                let x = (move || {
                    @if(!mentions(impl, $($ret)*)) {
                        if false {
                            let __tracing_attr_fake_return: $($ret)* = loop {};
                            return __tracing_attr_fake_return;
                        }
                    }
                    { $body }
                })();
                ::tracing::event!(::tracing::Level::INFO, return = @if(has(ret Display, $marks)) { % } @else { ? }x);
                x
            } @else {
                {
                    $crate::__enter! { __tracing_attr_span __tracing_attr_guard $marks $params }
                    {
                    @if(!mentions(impl, $($ret)*)) {
                        if false {
                            let __tracing_attr_fake_return: $($ret)* = loop {};
                            return __tracing_attr_fake_return;
                        }
                    }
                    { $body }
                }
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __enter {
    ($span:ident $guard:ident $marks:tt $params:tt) => {
        let $span;
        let $guard;
        if ::tracing::level_enabled!(::tracing::Level::INFO) || ::tracing::if_log_enabled!(::tracing::Level::INFO, { true } else { false }) {
            $span = $crate::__span! { $marks [] $params };
            $guard = $span.enter();
        }
    };
}

/// A field for each parameter that is not left out.
#[macro_export]
macro_rules! __span {
    ($marks:tt [$($fields:tt)*] []) => {
        ::tracing::span!(::tracing::Level::INFO, "span", $($fields)* @if(has(fields, $marks)) { @value(fields, $marks) })
    };
    ($marks:tt [$($fields:tt)*] [{ mut $name:ident : $($ty:tt)* } $($more:tt)*]) => {
        $crate::__span! { $marks [$($fields)*] [{ $name : $($ty)* } $($more)*] }
    };
    ($marks:tt [$($fields:tt)*] [{ self $($ty:tt)* } $($more:tt)*]) => {
        $crate::__span! { $marks [$($fields)* @if(!has(skip_all, $marks) && !has(skip self, $marks)) { self = ::tracing::field::debug(&self), }] [$($more)*] }
    };
    ($marks:tt [$($fields:tt)*] [{ mut self $($ty:tt)* } $($more:tt)*]) => {
        $crate::__span! { $marks [$($fields)*] [{ self $($ty)* } $($more)*] }
    };
    ($marks:tt [$($fields:tt)*] [{ & $($receiver:ident)+ } $($more:tt)*]) => {
        $crate::__span! { $marks [$($fields)*] [{ self } $($more)*] }
    };
    ($marks:tt [$($fields:tt)*] [{ & $life:lifetime $($receiver:ident)+ } $($more:tt)*]) => {
        $crate::__span! { $marks [$($fields)*] [{ self } $($more)*] }
    };
    ($marks:tt [$($fields:tt)*] [{ $name:ident : $($ty:tt)* } $($more:tt)*]) => {
        $crate::__span! {
            $marks
            [$($fields)* @if(!has(skip_all, $marks) && !has(skip $name, $marks) && !has(fields $name, $marks)) {
                $name = @if(listed(
                    @head($($ty)*),
                    "bool,str,u8,i8,u16,i16,u32,i32,u64,i64,u128,i128,f32,f64,usize,isize,String,NonZeroU8,NonZeroI8,NonZeroU16,NonZeroI16,NonZeroU32,NonZeroI32,NonZeroU64,NonZeroI64,NonZeroU128,NonZeroI128,NonZeroUsize,NonZeroIsize,Wrapping"
                )) { $name } @else { ::tracing::field::debug(&$name) },
            }]
            [$($more)*]
        }
    };
    // Of a pattern only the whole is known to have names.
    ($marks:tt $fields:tt [$pattern:tt $($more:tt)*]) => { $crate::__span! { $marks $fields [$($more)*] } };
}
