//! What the macros of derive-where write.
use derive_where::derive_where;
use std::marker::PhantomData;

#[derive_where(Clone, Debug; T)]
#[derive_where(PartialEq; T)]
pub struct Held<T, U> { value: T, name: String, mark: PhantomData<U> }

pub fn go(a: &Held<u8, ()>) -> bool { a.clone() == *a }
//- calls
//    5 call <Held as Debug>::fmt: std::fmt::Formatter::debug_struct_field3_finish
//    7 call <Held as Clone>::clone: <PhantomData as Clone>::clone
//    7 call <Held as Clone>::clone: <String as Clone>::clone
//    7 call <Held as Clone>::clone: <T as Clone>::clone
//    7 call <Held as PartialEq>::eq: <PhantomData as PartialEq>::eq
//    7 call <Held as PartialEq>::eq: <String as PartialEq>::eq
//    7 call <Held as PartialEq>::eq: <T as PartialEq>::eq
//    9 call go: <Held as Clone>::clone
//    9 call go: <Held as PartialEq>::eq
//    9 drop go: Held
