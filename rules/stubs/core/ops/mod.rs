//! The operators and the other traits that syntax calls.
#![source = "library/core/src/ops/mod.rs"]

pub use self::arith::{Add, Div, Mul, Neg, Rem, Sub};
pub use self::arith::{AddAssign, DivAssign, MulAssign, RemAssign, SubAssign};
pub use self::async_function::{AsyncFn, AsyncFnMut, AsyncFnOnce};
pub use self::bit::{BitAnd, BitOr, BitXor, Not, Shl, Shr};
pub use self::bit::{BitAndAssign, BitOrAssign, BitXorAssign, ShlAssign, ShrAssign};
pub use self::control_flow::ControlFlow;
pub use self::coroutine::{Coroutine, CoroutineState};
pub use self::deref::LegacyReceiver;
pub use self::deref::Receiver;
pub use self::deref::{Deref, DerefMut};
pub use self::drop::Drop;
pub use self::function::{Fn, FnMut, FnOnce};
pub use self::index::{Index, IndexMut};
pub use self::range::{Bound, RangeBounds, RangeInclusive, RangeToInclusive};
pub use self::range::{OneSidedRange, OneSidedRangeBound};
pub use self::range::{Range, RangeFrom, RangeFull, RangeTo};
pub use self::try_trait::Residual;
pub use self::try_trait::{FromResidual, Try};
pub use self::unsize::CoerceUnsized;
pub use self::unsize::DispatchFromDyn;
mod arith;
mod async_function;
mod bit;
mod control_flow;
mod coroutine;
mod deref;
mod drop;
mod function;
mod index;
mod range;
mod try_trait;
mod unsize;
