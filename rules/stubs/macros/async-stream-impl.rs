//! async-stream: a body that yields becomes a future that sends each value to the stream.
#![source = "async-stream-impl-0.3.6/src/lib.rs"]

#[macro_export]
macro_rules! stream_inner {
    (($($krate:tt)*) $($body:tt)*) => {{
        let (mut __yield_tx, __yield_rx) = unsafe { $($krate)*::__private::yielder::pair() };
        $($krate)*::__private::AsyncStream::new(__yield_rx, async move {
            @yields($($body)*)
            { { __yield_tx.send(@it).await } }
            {}
            {{
                let mut __pinned = @it;
                let mut __pinned = unsafe { ::core::pin::Pin::new_unchecked(&mut __pinned) };
                loop {
                    let @pattern = match $($krate)*::__private::next(&mut __pinned).await {
                        ::core::option::Option::Some(e) => e,
                        ::core::option::Option::None => break,
                    };
                    @body
                }
            }}
            { stream try_stream }
        })
    }};
}

#[macro_export]
macro_rules! try_stream_inner {
    (($($krate:tt)*) $($body:tt)*) => {{
        let (mut __yield_tx, __yield_rx) = unsafe { $($krate)*::__private::yielder::pair() };
        $($krate)*::__private::AsyncStream::new(__yield_rx, async move {
            @yields($($body)*)
            { { __yield_tx.send(::core::result::Result::Ok(@it)).await } }
            {
                (match @it {
                    ::core::result::Result::Ok(v) => v,
                    ::core::result::Result::Err(e) => {
                        __yield_tx.send(::core::result::Result::Err(e.into())).await;
                        return;
                    }
                })
            }
            {{
                let mut __pinned = @it;
                let mut __pinned = unsafe { ::core::pin::Pin::new_unchecked(&mut __pinned) };
                loop {
                    let @pattern = match $($krate)*::__private::next(&mut __pinned).await {
                        ::core::option::Option::Some(e) => e,
                        ::core::option::Option::None => break,
                    };
                    @body
                }
            }}
            { stream try_stream }
        })
    }};
}
