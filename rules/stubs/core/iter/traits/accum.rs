//! Sums and products of iterators.
#![source = "library/core/src/iter/traits/accum.rs"]

use crate::iter;
use crate::num::{Saturating, Wrapping};
use crate::{any, keep};

pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}

pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}

macro_rules! sum_product {
    ($($number:ty)*) => {$(
        #[safe]
        impl Sum for $number {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.next();
                any()
            }
        }

        #[safe]
        impl Product for $number {
            fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.next();
                any()
            }
        }

        #[safe]
        impl<'a> Sum<&'a $number> for $number {
            fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                iter.next();
                any()
            }
        }

        #[safe]
        impl<'a> Product<&'a $number> for $number {
            fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                iter.next();
                any()
            }
        }
    )*};
}

sum_product!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f16 f32 f64 f128);
sum_product!(Wrapping<i8> Wrapping<i16> Wrapping<i32> Wrapping<i64> Wrapping<i128> Wrapping<isize>);
sum_product!(Wrapping<u8> Wrapping<u16> Wrapping<u32> Wrapping<u64> Wrapping<u128> Wrapping<usize>);
sum_product!(Saturating<u8> Saturating<u16> Saturating<u32> Saturating<u64> Saturating<u128> Saturating<usize>);

macro_rules! fallible_sum_product {
    ($method:ident $operation:ident) => {
        #[safe]
        impl<T, U, E> $operation<Result<U, E>> for Result<T, E>
        where
            T: $operation<U>,
        {
            fn $method<I>(iter: I) -> Result<T, E>
            where
                I: Iterator<Item = Result<U, E>>,
            {
                keep(iter.next());
                Ok(T::$method(iter::empty::<U>()))
            }
        }

        #[safe]
        impl<T, U> $operation<Option<U>> for Option<T>
        where
            T: $operation<U>,
        {
            fn $method<I>(iter: I) -> Option<T>
            where
                I: Iterator<Item = Option<U>>,
            {
                keep(iter.next());
                Some(T::$method(iter::empty::<U>()))
            }
        }
    };
}

fallible_sum_product!(sum Sum);
fallible_sum_product!(product Product);
