//! Building collections from iterators and turning values into iterators.
#![source = "library/core/src/iter/traits/collect.rs"]

use crate::keep;

pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}

pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    #[lang = "into_iter"]
    fn into_iter(self) -> Self::IntoIter;
}

#[safe]
impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
    fn into_iter(self) -> I {
        self
    }
}

pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}

#[safe]
impl Extend<()> for () {
    fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T) {
        iter.into_iter().next();
    }
}

macro_rules! tuple_collections {
    ($($item:ident $target:ident $index:tt),+) => {
        #[safe]
        impl<$($item,)+ $($target,)+> Extend<($($item,)+)> for ($($target,)+)
        where
            $($target: Extend<$item>,)+
        {
            fn extend<Iter: IntoIterator<Item = ($($item,)+)>>(&mut self, iter: Iter) {
                keep(iter.into_iter().next());
                $(self.$index.extend(crate::iter::empty::<$item>());)+
            }
        }

        #[safe]
        impl<$($item,)+ $($target,)+> FromIterator<($($item,)+)> for ($($target,)+)
        where
            $($target: Default + Extend<$item>,)+
        {
            fn from_iter<Iter: IntoIterator<Item = ($($item,)+)>>(iter: Iter) -> Self {
                keep(iter.into_iter().next());
                ($({
                    let mut target = $target::default();
                    target.extend(crate::iter::empty::<$item>());
                    target
                },)+)
            }
        }
    };
}

tuple_collections!(A Xa 0);
tuple_collections!(A Xa 0, B Xb 1);
tuple_collections!(A Xa 0, B Xb 1, C Xc 2);
tuple_collections!(A Xa 0, B Xb 1, C Xc 2, D Xd 3);
tuple_collections!(A Xa 0, B Xb 1, C Xc 2, D Xd 3, E Xe 4);
tuple_collections!(A Xa 0, B Xb 1, C Xc 2, D Xd 3, E Xe 4, F Xf 5);
tuple_collections!(A Xa 0, B Xb 1, C Xc 2, D Xd 3, E Xe 4, F Xf 5, G Xg 6);
tuple_collections!(A Xa 0, B Xb 1, C Xc 2, D Xd 3, E Xe 4, F Xf 5, G Xg 6, H Xh 7);
tuple_collections!(A Xa 0, B Xb 1, C Xc 2, D Xd 3, E Xe 4, F Xf 5, G Xg 6, H Xh 7, I Xi 8);
tuple_collections!(A Xa 0, B Xb 1, C Xc 2, D Xd 3, E Xe 4, F Xf 5, G Xg 6, H Xh 7, I Xi 8, J Xj 9);
tuple_collections!(A Xa 0, B Xb 1, C Xc 2, D Xd 3, E Xe 4, F Xf 5, G Xg 6, H Xh 7, I Xi 8, J Xj 9, K Xk 10);
tuple_collections!(A Xa 0, B Xb 1, C Xc 2, D Xd 3, E Xe 4, F Xf 5, G Xg 6, H Xh 7, I Xi 8, J Xj 9, K Xk 10, L Xl 11);
