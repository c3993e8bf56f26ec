//! Collecting units.
#![source = "library/core/src/unit.rs"]

#[safe]
impl FromIterator<()> for () {
    fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> Self {
        iter.into_iter().next();
    }
}
