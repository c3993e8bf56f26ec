//! Types at run time.
#![source = "library/core/src/any.rs"]

use crate::{fmt, hash};

pub trait Any: 'static {
    fn type_id(&self) -> TypeId;
}

#[safe]
impl<T: 'static + ?Sized> Any for T {
    fn type_id(&self) -> TypeId {}
}

#[safe]
impl fmt::Debug for dyn Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for dyn Any + Send {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for dyn Any + Send + Sync {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl dyn Any {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}

#[safe]
impl dyn Any + Send {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}

#[safe]
impl dyn Any + Send + Sync {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}

#[derive(Copy, PartialOrd, Ord, Clone, Eq)]
#[lang = "type_id"]
pub struct TypeId {
    data: [u64; 2],
}

unsafe impl Send for TypeId {}

unsafe impl Sync for TypeId {}

#[safe]
impl PartialEq for TypeId {
    fn eq(&self, other: &Self) -> bool {}
}

#[safe]
impl TypeId {
    pub const fn of<T: ?Sized + 'static>() -> TypeId {}
}

#[safe]
impl hash::Hash for TypeId {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {}
}

#[safe]
impl fmt::Debug for TypeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> Result<(), fmt::Error> {}
}

#[safe]
pub const fn type_name<T: ?Sized>() -> &'static str {}

#[safe]
pub const fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str {}
