//! Going on or breaking off.
#![source = "library/core/src/ops/control_flow.rs"]

use crate::keep;
use crate::any;
use crate::{convert, ops};

#[derive(Copy, Debug, Hash, Clone, PartialEq, Eq)]
#[lang = "ControlFlow"]
pub enum ControlFlow<B, C = ()> {
    #[lang = "Continue"]
    Continue(C),
    #[lang = "Break"]
    Break(B),
}

#[safe]
impl<B, C> ops::Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, convert::Infallible>;
    fn from_output(output: Self::Output) -> Self {
        keep(output);
    }
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        keep(self);
    }
}

#[safe]
impl<B, C> ops::FromResidual<ControlFlow<B, convert::Infallible>> for ControlFlow<B, C> {
    fn from_residual(residual: ControlFlow<B, convert::Infallible>) -> Self {
        keep(residual);
    }
}

impl<B, C> ops::Residual<C> for ControlFlow<B, convert::Infallible> {
    type TryType = ControlFlow<B, C>;
}

#[safe]
impl<B, C> ControlFlow<B, C> {
    pub const fn is_break(&self) -> bool {}
    pub const fn is_continue(&self) -> bool {}
    pub const fn break_value(self) -> Option<B> {
        keep(self);
    }
    pub const fn map_break<T, F>(self, f: F) -> ControlFlow<T, C>
    where
        F: FnOnce(B) -> T,
    {
        keep(self);
        keep(f(any()));
    }
    pub const fn continue_value(self) -> Option<C> {
        keep(self);
    }
    pub const fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T>
    where
        F: FnOnce(C) -> T,
    {
        keep(self);
        keep(f(any()));
    }
}
