//! Data borrowed by a key's own rules.
#![source = "library/core/src/borrow.rs"]

pub trait Borrow<Borrowed: ?Sized> {
    fn borrow(&self) -> &Borrowed;
}

pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}

#[safe]
impl<T: ?Sized> Borrow<T> for T {
    fn borrow(&self) -> &T {}
}

#[safe]
impl<T: ?Sized> BorrowMut<T> for T {
    fn borrow_mut(&mut self) -> &mut T {}
}

#[safe]
impl<T: ?Sized> Borrow<T> for &T {
    fn borrow(&self) -> &T {}
}

#[safe]
impl<T: ?Sized> Borrow<T> for &mut T {
    fn borrow(&self) -> &T {}
}

#[safe]
impl<T: ?Sized> BorrowMut<T> for &mut T {
    fn borrow_mut(&mut self) -> &mut T {}
}
