//! The `ready!` macro.
#![source = "library/core/src/task/ready.rs"]

macro_rules! ready {
    ($poll:expr $(,)?) => {
        match $poll {
            $crate::task::Poll::Ready(value) => value,
            $crate::task::Poll::Pending => return $crate::task::Poll::Pending,
        }
    };
}

pub use ready;
