//! Formatting: what formats a value calls the value's own `fmt`; writing is on the account of whoever owns the output.
#![source = "library/core/src/fmt/mod.rs"]

pub use self::builders::{DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple};
pub use self::builders::{FromFn, from_fn};
use crate::any;
use crate::cell::{Cell, Ref, RefCell, RefMut, UnsafeCell};
use crate::marker::PhantomData;
use crate::result;

mod builders;
mod float;
mod num;
mod rt;

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

pub type Result = result::Result<(), Error>;

#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Error;

#[safe]
pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result {
        self.write_str(any())
    }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        self.write_str(any())
    }
}

#[safe]
impl<W: Write + ?Sized> Write for &mut W {
    fn write_str(&mut self, s: &str) -> Result {
        (**self).write_str(s)
    }
    fn write_char(&mut self, c: char) -> Result {
        (**self).write_char(c)
    }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {
        (**self).write_fmt(args)
    }
}

#[safe]
impl<'a> Arguments<'a> {
    pub const fn as_str(&self) -> Option<&'static str> {}
    #[lang = "format_arguments_new"]
    pub fn new() -> Arguments<'a> {}
    #[lang = "format_arguments_from_str"]
    pub const fn from_str(s: &'static str) -> Arguments<'a> {}
}

impl !Send for Arguments<'_> {}

impl !Sync for Arguments<'_> {}

#[safe]
impl Debug for Arguments<'_> {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl Display for Arguments<'_> {
    fn fmt(&self, fmt: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
    pub fn pad(&mut self, s: &str) -> Result {}
    pub fn write_str(&mut self, data: &str) -> Result {}
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {}
    pub fn flags(&self) -> u32 {}
    pub fn fill(&self) -> char {}
    pub fn align(&self) -> Option<Alignment> {}
    pub fn width(&self) -> Option<usize> {}
    pub fn precision(&self) -> Option<usize> {}
    pub fn sign_plus(&self) -> bool {}
    pub fn sign_minus(&self) -> bool {}
    pub fn alternate(&self) -> bool {}
    pub fn sign_aware_zero_pad(&self) -> bool {}
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {}
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {}
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {}
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {}
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {}
}

#[safe]
impl Write for Formatter<'_> {
    fn write_str(&mut self, s: &str) -> Result {}
    fn write_char(&mut self, c: char) -> Result {}
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result {}
}

#[safe]
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl Debug for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl Display for bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl Debug for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl Display for str {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl Debug for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl Display for char {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl<T: Debug> Debug for [T] {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl Debug for () {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl<T: ?Sized> Debug for PhantomData<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}

#[safe]
impl<T: Copy + Debug> Debug for Cell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: ?Sized + Debug> Debug for RefCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: ?Sized + Debug> Debug for Ref<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: ?Sized + Debug> Debug for RefMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: ?Sized> Debug for UnsafeCell<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}

// The width, the precision and the flags matter to no rule, so only the output is kept.
pub struct Formatter<'a> {
    buf: &'a mut (dyn Write + 'a),
}

#[lang = "format_arguments"]
#[derive(Copy, Clone)]
pub struct Arguments<'a> {
    args: &'a [rt::Argument<'a>],
}

#[lang = "Debug"]
pub trait Debug: ?Sized {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "Display"]
pub trait Display: ?Sized {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "Octal"]
pub trait Octal: ?Sized {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "Binary"]
pub trait Binary: ?Sized {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "LowerHex"]
pub trait LowerHex: ?Sized {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "UpperHex"]
pub trait UpperHex: ?Sized {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "Pointer"]
pub trait Pointer: ?Sized {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "LowerExp"]
pub trait LowerExp: ?Sized {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

#[lang = "UpperExp"]
pub trait UpperExp: ?Sized {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

// `&mut dyn Write` in the real signature: here the writer's own type stays known.
#[safe]
pub fn write(output: &mut (impl Write + ?Sized), fmt: Arguments<'_>) -> Result {
    output.write_str(any())
}

macro_rules! through_references {
    ($($format:ident)*) => {$(
        #[safe]
        impl<T: ?Sized + $format> $format for &T {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $format::fmt(&**self, f)
            }
        }

        #[safe]
        impl<T: ?Sized + $format> $format for &mut T {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $format::fmt(&**self, f)
            }
        }
    )*};
}

through_references!(Debug Display Octal Binary LowerHex UpperHex LowerExp UpperExp);

macro_rules! addresses {
    ($($format:ident for $pointer:ty;)*) => {$(
        #[safe]
        impl<T: ?Sized> $format for $pointer {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
        }
    )*};
}

addresses! {
    Pointer for *const T;
    Pointer for *mut T;
    Pointer for &T;
    Pointer for &mut T;
    Debug for *const T;
    Debug for *mut T;
}

macro_rules! tuples {
    ($($name:ident)+) => {
        #[safe]
        impl<$($name: Debug),+> Debug for ($($name,)+) {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {
                $(Debug::fmt(any::<&$name>(), f);)+
                any()
            }
        }
    };
}

tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);
tuples!(A B C D E F G H I);
tuples!(A B C D E F G H I J);
tuples!(A B C D E F G H I J K);
tuples!(A B C D E F G H I J K L);

// What a derived `Debug` calls. The real functions take trait objects; with a type parameter for each field it stays
// known whose `fmt` is called. More than five fields come as pairs of pairs.
macro_rules! derived {
    ($($of_struct:ident $of_tuple:ident ($($name:ident $value:ident $field:ident),+);)+) => {
        #[safe]
        impl Formatter<'_> {
            $(
                pub fn $of_struct<$($field: Debug + ?Sized),+>(&mut self, name: &str, $($name: &str, $value: &$field),+) -> Result {
                    $(Debug::fmt($value, self);)+
                    any()
                }
                pub fn $of_tuple<$($field: Debug + ?Sized),+>(&mut self, name: &str, $($value: &$field),+) -> Result {
                    $(Debug::fmt($value, self);)+
                    any()
                }
            )+
            pub fn debug_struct_fields_finish<V: Debug>(&mut self, name: &str, names: &[&str], values: &V) -> Result {
                Debug::fmt(values, self)
            }
            pub fn debug_tuple_fields_finish<V: Debug>(&mut self, name: &str, values: &V) -> Result {
                Debug::fmt(values, self)
            }
        }
    };
}

derived! {
    debug_struct_field1_finish debug_tuple_field1_finish (name1 value1 A);
    debug_struct_field2_finish debug_tuple_field2_finish (name1 value1 A, name2 value2 B);
    debug_struct_field3_finish debug_tuple_field3_finish (name1 value1 A, name2 value2 B, name3 value3 C);
    debug_struct_field4_finish debug_tuple_field4_finish (name1 value1 A, name2 value2 B, name3 value3 C, name4 value4 D);
    debug_struct_field5_finish debug_tuple_field5_finish (name1 value1 A, name2 value2 B, name3 value3 C, name4 value4 D, name5 value5 E);
}
