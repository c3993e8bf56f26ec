//! `impl Trait` and the futures of `async fn`.

use super::check;

#[test]
fn an_opaque_type_shows_its_bounds_alone() {
    check(
        "
        fn list() -> impl Iterator<Item = String> { loop {} }
        fn go() {
            let mut l = list(); //: l: impl of list
            let s = l.next().unwrap(); //: s: String
        }
        ",
    );
}

#[test]
fn a_trait_s_opaque_type_is_what_the_impl_gives() {
    check(
        "
        trait Names {
            fn names(&self) -> impl Iterator<Item = String>;
            fn pair(&self) -> (u8, impl Iterator<Item = impl Clone>);
        }
        struct A;
        impl Names for A {
            fn names(&self) -> std::vec::IntoIter<String> { loop {} }
            fn pair(&self) -> (u8, std::vec::IntoIter<u32>) { loop {} }
        }
        fn known(a: &A) {
            let n = a.names(); //: n: IntoIter<String>
            n.as_slice(); //> IntoIter::as_slice
            let (_, mut it) = a.pair(); //: it: IntoIter<u32>
            it.next().map(|x| x.count_ones()); //> <IntoIter<u32> as Iterator>::next, u32::count_ones, Option::map
        }
        fn open<T: Names>(t: &T) {
            let mut n = t.names(); //: n: impl of names
            let s = n.next().unwrap(); //: s: String
        }
        ",
    );
}

#[test]
fn an_async_function_of_a_trait_is_the_impl_s() {
    check(
        "
        trait Call { async fn call(&self) -> String; fn later(&self) -> impl Future<Output = u8>; }
        struct A;
        impl Call for A {
            async fn call(&self) -> String { String }
            async fn later(&self) -> u8 { 1 }
        }
        async fn known(a: &A) {
            let s = a.call().await; //: s: String
            let n = a.later().await; //: n: u8
        }
        async fn open<T: Call>(t: &T) {
            let s = t.call().await; //: s: String
            let n = t.later().await; //: n: u8
        }
        ",
    );
}
