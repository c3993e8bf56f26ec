//! futures: what `join!`, `try_join!` and `select!` of futures-util hand on to. `__futures_crate` is the name that those give
//! to the crate.
#![source = "futures-macro-0.3.34/src/join.rs, select.rs"]

#[macro_export]
macro_rules! join_internal {
    ($($future:expr),* $(,)?) => {{
        $(
            let mut ${concat(_fut, ${index()})} = __futures_crate::future::maybe_done($future);
            let mut ${concat(_fut, ${index()})} = unsafe { __futures_crate::Pin::new_unchecked(&mut ${concat(_fut, ${index()})}) };
        )*
        __futures_crate::future::poll_fn(move |__cx: &mut __futures_crate::task::Context<'_>| {
            let mut __all_done = true;
            $(
                ${ignore($future)}
                __all_done &= __futures_crate::future::Future::poll(${concat(_fut, ${index()})}.as_mut(), __cx).is_ready();
            )*
            if __all_done {
                __futures_crate::task::Poll::Ready(($(${ignore($future)} ${concat(_fut, ${index()})}.as_mut().take_output().unwrap(),)*))
            } else {
                __futures_crate::task::Poll::Pending
            }
        })
        .await
    }};
}

#[macro_export]
macro_rules! try_join_internal {
    ($($future:expr),* $(,)?) => {{
        $(
            let mut ${concat(_fut, ${index()})} = __futures_crate::future::maybe_done($future);
            let mut ${concat(_fut, ${index()})} = unsafe { __futures_crate::Pin::new_unchecked(&mut ${concat(_fut, ${index()})}) };
        )*
        __futures_crate::future::poll_fn(move |__cx: &mut __futures_crate::task::Context<'_>| {
            let mut __all_done = true;
            $(
                ${ignore($future)}
                if __futures_crate::future::Future::poll(${concat(_fut, ${index()})}.as_mut(), __cx).is_pending() {
                    __all_done = false;
                } else if ${concat(_fut, ${index()})}.as_mut().output_mut().unwrap().is_err() {
                    return __futures_crate::task::Poll::Ready(__futures_crate::Err(
                        ${concat(_fut, ${index()})}.as_mut().take_output().unwrap().err().unwrap(),
                    ));
                }
            )*
            if __all_done {
                __futures_crate::task::Poll::Ready(__futures_crate::Ok((
                    $(${ignore($future)} ${concat(_fut, ${index()})}.as_mut().take_output().unwrap().ok().unwrap(),)*
                )))
            } else {
                __futures_crate::task::Poll::Pending
            }
        })
        .await
    }};
}

#[macro_export]
macro_rules! select_internal {
    ($($branches:tt)*) => {
        $crate::__branches! { [__futures_crate::async_await::shuffle(&mut __select_arr);] [_0 _1 _2 _3 _4 _5 _6 _7 _8 _9 _10 _11 _12 _13 _14 _15] [] [] [] $($branches)* }
    };
}

#[macro_export]
macro_rules! select_biased_internal {
    ($($branches:tt)*) => {
        $crate::__branches! { [] [_0 _1 _2 _3 _4 _5 _6 _7 _8 _9 _10 _11 _12 _13 _14 _15] [] [] [] $($branches)* }
    };
}

/// Branches one after the other: names that are left, the branches that were read, what follows when all are complete, and
/// when none is ready.
#[macro_export]
macro_rules! __branches {
    ($shuffle:tt $names:tt $done:tt $complete:tt $default:tt complete => $then:block $(, $($rest:tt)*)?) => {
        $crate::__branches! { $shuffle $names $done [$then] $default $($($rest)*)? }
    };
    ($shuffle:tt $names:tt $done:tt $complete:tt $default:tt complete => $then:block $($rest:tt)*) => {
        $crate::__branches! { $shuffle $names $done [$then] $default $($rest)* }
    };
    ($shuffle:tt $names:tt $done:tt $complete:tt $default:tt complete => $then:expr $(, $($rest:tt)*)?) => {
        $crate::__branches! { $shuffle $names $done [$then] $default $($($rest)*)? }
    };
    ($shuffle:tt $names:tt $done:tt $complete:tt $default:tt default => $then:block $(, $($rest:tt)*)?) => {
        $crate::__branches! { $shuffle $names $done $complete [$then] $($($rest)*)? }
    };
    ($shuffle:tt $names:tt $done:tt $complete:tt $default:tt default => $then:block $($rest:tt)*) => {
        $crate::__branches! { $shuffle $names $done $complete [$then] $($rest)* }
    };
    ($shuffle:tt $names:tt $done:tt $complete:tt $default:tt default => $then:expr $(, $($rest:tt)*)?) => {
        $crate::__branches! { $shuffle $names $done $complete [$then] $($($rest)*)? }
    };
    ($shuffle:tt [$name:ident $($names:ident)*] [$($done:tt)*] $complete:tt $default:tt $pat:pat = $future:ident => $then:block $(, $($rest:tt)*)?) => {
        $crate::__branches! { $shuffle [$($names)*] [$($done)* { $name $future { named $future } $pat => $then }] $complete $default $($($rest)*)? }
    };
    ($shuffle:tt [$name:ident $($names:ident)*] [$($done:tt)*] $complete:tt $default:tt $pat:pat = $future:ident => $then:block $($rest:tt)*) => {
        $crate::__branches! { $shuffle [$($names)*] [$($done)* { $name $future { named $future } $pat => $then }] $complete $default $($rest)* }
    };
    ($shuffle:tt [$name:ident $($names:ident)*] [$($done:tt)*] $complete:tt $default:tt $pat:pat = $future:ident => $then:expr $(, $($rest:tt)*)?) => {
        $crate::__branches! { $shuffle [$($names)*] [$($done)* { $name $future { named $future } $pat => $then }] $complete $default $($($rest)*)? }
    };
    ($shuffle:tt [$name:ident $($names:ident)*] [$($done:tt)*] $complete:tt $default:tt $pat:pat = $future:expr => $then:block $(, $($rest:tt)*)?) => {
        $crate::__branches! { $shuffle [$($names)*] [$($done)* { $name $name { new $name $future } $pat => $then }] $complete $default $($($rest)*)? }
    };
    ($shuffle:tt [$name:ident $($names:ident)*] [$($done:tt)*] $complete:tt $default:tt $pat:pat = $future:expr => $then:block $($rest:tt)*) => {
        $crate::__branches! { $shuffle [$($names)*] [$($done)* { $name $name { new $name $future } $pat => $then }] $complete $default $($rest)* }
    };
    ($shuffle:tt [$name:ident $($names:ident)*] [$($done:tt)*] $complete:tt $default:tt $pat:pat = $future:expr => $then:expr $(, $($rest:tt)*)?) => {
        $crate::__branches! { $shuffle [$($names)*] [$($done)* { $name $name { new $name $future } $pat => $then }] $complete $default $($($rest)*)? }
    };
    ([$($shuffle:tt)*] $names:tt [$({ $name:ident $future:ident $bind:tt $pat:pat => $then:expr })*] [$($complete:expr)?] [$($default:expr)?]) => {{
        enum __PrivResult<$($name,)*> {
            $($name($name),)*
            Complete,
        }
        let __select_result = {
            $($crate::__bind! { $bind })*
            let mut __poll_fn = |__cx: &mut __futures_crate::task::Context<'_>| {
                let mut __any_polled = false;
                $(
                    let mut $name = |__cx: &mut __futures_crate::task::Context<'_>| {
                        let mut $future = unsafe { __futures_crate::Pin::new_unchecked(&mut $future) };
                        if __futures_crate::future::FusedFuture::is_terminated(&$future) {
                            __futures_crate::None
                        } else {
                            __futures_crate::Some(
                                __futures_crate::future::FutureExt::poll_unpin(&mut $future, __cx).map(__PrivResult::$name),
                            )
                        }
                    };
                    let $name: &mut dyn FnMut(
                        &mut __futures_crate::task::Context<'_>,
                    ) -> __futures_crate::Option<__futures_crate::task::Poll<_>> = &mut $name;
                )*
                let mut __select_arr = [$($name),*];
                $($shuffle)*
                for poller in &mut __select_arr {
                    let poller: &mut &mut dyn FnMut(
                        &mut __futures_crate::task::Context<'_>,
                    ) -> __futures_crate::Option<__futures_crate::task::Poll<_>> = poller;
                    match poller(__cx) {
                        __futures_crate::Some(x @ __futures_crate::task::Poll::Ready(_)) => return x,
                        __futures_crate::Some(__futures_crate::task::Poll::Pending) => {
                            __any_polled = true;
                        }
                        __futures_crate::None => {}
                    }
                }
                if !__any_polled {
                    $crate::__none_polled! { __PrivResult [$($complete)?] }
                } else {
                    __futures_crate::task::Poll::Pending
                }
            };
            $crate::__wait! { __poll_fn [$($default)?] }
        };
        $crate::__handle! { __select_result __PrivResult [$({ $name $pat => $then })*] [$($complete)?] [$($default)?] }
    }};
}

#[macro_export]
macro_rules! __bind {
    ({ named $future:ident }) => {
        __futures_crate::async_await::assert_fused_future(&$future);
        __futures_crate::async_await::assert_unpin(&$future);
    };
    ({ new $name:ident $future:expr }) => { let mut $name = $future; };
}

#[macro_export]
macro_rules! __none_polled {
    ($result:ident []) => { ::core::panic!("all futures in select! were completed, but no `complete =>` handler was provided") };
    ($result:ident [$complete:expr]) => { __futures_crate::task::Poll::Ready($result::Complete) };
}

#[macro_export]
macro_rules! __wait {
    ($poll:ident []) => { __futures_crate::future::poll_fn($poll).await };
    ($poll:ident [$default:expr]) => {
        $poll(&mut __futures_crate::task::Context::from_waker(__futures_crate::task::noop_waker_ref()))
    };
}

#[macro_export]
macro_rules! __handle {
    ($value:ident $result:ident [$({ $name:ident $pat:pat => $then:expr })*] [$($complete:expr)?] []) => {
        match $value {
            $($result::$name($pat) => $then,)*
            $($result::Complete => { $complete })?
        }
    };
    ($value:ident $result:ident [$({ $name:ident $pat:pat => $then:expr })*] [$($complete:expr)?] [$default:expr]) => {
        match $value {
            __futures_crate::task::Poll::Ready(result) => match result {
                $($result::$name($pat) => $then,)*
                $($result::Complete => { $complete })?
            },
            _ => $default,
        }
    };
}
