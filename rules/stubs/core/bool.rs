//! The methods of `bool`.
#![source = "library/core/src/bool.rs"]

use crate::keep;

#[safe]
impl bool {
    pub const fn then_some<T>(self, t: T) -> Option<T> {
        keep(t);
    }
    pub const fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {
        keep(f());
    }
}
