//! The builders of `Debug` output: adding a field formats it.
#![source = "library/core/src/fmt/builders.rs"]

use crate::any;

use crate::fmt;

// The real methods take `&dyn Debug`; `impl Debug` keeps the type of the field known, so that its
// own `fmt` is what is called and not every `fmt` there is.

pub struct DebugStruct<'a, 'b: 'a> {
    fmt: &'a mut fmt::Formatter<'b>,
}

#[safe]
impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &(impl fmt::Debug + ?Sized)) -> &mut Self {
        fmt::Debug::fmt(value, any());
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> fmt::Result {}
    pub fn finish(&mut self) -> fmt::Result {}
}

pub struct DebugTuple<'a, 'b: 'a> {
    fmt: &'a mut fmt::Formatter<'b>,
}

#[safe]
impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &(impl fmt::Debug + ?Sized)) -> &mut Self {
        fmt::Debug::fmt(value, any());
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> fmt::Result {}
    pub fn finish(&mut self) -> fmt::Result {}
}

pub struct DebugSet<'a, 'b: 'a> {
    fmt: &'a mut fmt::Formatter<'b>,
}

#[safe]
impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &(impl fmt::Debug + ?Sized)) -> &mut Self {
        fmt::Debug::fmt(entry, any());
        self
    }
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self
    where
        D: fmt::Debug,
        I: IntoIterator<Item = D>,
    {
        entries.into_iter().next();
        fmt::Debug::fmt(any::<&D>(), any());
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> fmt::Result {}
    pub fn finish(&mut self) -> fmt::Result {}
}

pub struct DebugList<'a, 'b: 'a> {
    fmt: &'a mut fmt::Formatter<'b>,
}

#[safe]
impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &(impl fmt::Debug + ?Sized)) -> &mut Self {
        fmt::Debug::fmt(entry, any());
        self
    }
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self
    where
        D: fmt::Debug,
        I: IntoIterator<Item = D>,
    {
        entries.into_iter().next();
        fmt::Debug::fmt(any::<&D>(), any());
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> fmt::Result {}
    pub fn finish(&mut self) -> fmt::Result {}
}

pub struct DebugMap<'a, 'b: 'a> {
    fmt: &'a mut fmt::Formatter<'b>,
}

#[safe]
impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(
        &mut self,
        key: &(impl fmt::Debug + ?Sized),
        value: &(impl fmt::Debug + ?Sized),
    ) -> &mut Self {
        fmt::Debug::fmt(key, any());
        fmt::Debug::fmt(value, any());
        self
    }
    /// panics when the value of the key before it is missing
    #[effect(implicit_panic)]
    pub fn key(&mut self, key: &(impl fmt::Debug + ?Sized)) -> &mut Self {
        fmt::Debug::fmt(key, any());
        self
    }
    /// panics when no key stands before it
    #[effect(implicit_panic)]
    pub fn value(&mut self, value: &(impl fmt::Debug + ?Sized)) -> &mut Self {
        fmt::Debug::fmt(value, any());
        self
    }
    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut Self
    where
        K: fmt::Debug,
        V: fmt::Debug,
        I: IntoIterator<Item = (K, V)>,
    {
        entries.into_iter().next();
        fmt::Debug::fmt(any::<&K>(), any());
        fmt::Debug::fmt(any::<&V>(), any());
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> fmt::Result {}
    /// panics when the value of the last key is missing
    #[effect(implicit_panic)]
    pub fn finish(&mut self) -> fmt::Result {}
}

#[safe]
pub const fn from_fn<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result>(f: F) -> FromFn<F> {
    FromFn(f)
}

pub struct FromFn<F>(F);

#[safe]
impl<F> fmt::Debug for FromFn<F>
where
    F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}

#[safe]
impl<F> fmt::Display for FromFn<F>
where
    F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}
