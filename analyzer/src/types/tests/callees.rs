//! Which function a path or a method call means.

use super::check;

#[test]
fn inherent_before_trait_and_value_before_reference() {
    check(
        "
        trait Name { fn name(&self) -> u8 { 0 } fn own(self) -> u8 where Self: Sized { 0 } }
        struct A;
        impl A { fn name(&self) -> u8 { 1 } }
        impl Name for A {}
        impl Name for &A {}
        fn go(a: A, r: &A) {
            a.name(); //> A::name
            r.name(); //> A::name
            Name::name(&a); //> <A as Name>::name
            r.own(); //> <&A as Name>::own
            a.own(); //> <A as Name>::own
        }
        ",
    );
}

#[test]
fn bounds_before_impls() {
    check(
        "
        trait Show { fn show(&self) -> u8; }
        trait Other { fn show(&self) -> u32; }
        impl<T> Other for T { fn show(&self) -> u32 { 0 } }
        fn go<T: Show>(t: T, v: Vec<u8>) {
            t.show(); //> <T as Show>::show
            v.show(); //> <Vec<u8> as Other>::show
        }
        ",
    );
}

#[test]
fn arrays_are_seen_as_slices_last() {
    check(
        "
        trait Len { fn len2(&self) -> usize; }
        impl<T> Len for [T] { fn len2(&self) -> usize { 0 } }
        fn go(a: [u8; 2], v: Vec<u8>, s: &String) {
            a.len2(); //> <[u8] as Len>::len2
            v.len2(); //> <Vec<u8> as Deref>::deref, <[u8] as Len>::len2
            a.len(); //> [T]::len
            s.len(); //> <String as Deref>::deref, str::len
        }
        ",
    );
}

#[test]
fn autoref_picks_the_first_impl_that_holds() {
    check(
        "
        trait Text {}
        impl Text for u8 {}
        struct W<T>(T);
        trait ViaText { fn show(&self); }
        trait Fallback { fn show(&self); }
        impl<T: Text> ViaText for &W<T> { fn show(&self) {} }
        impl<T> Fallback for W<T> { fn show(&self) {} }
        fn go() {
            (&&W(1u8)).show(); //> <&W<u8> as ViaText>::show
            (&&W(1u32)).show(); //> <W<u32> as Fallback>::show
        }
        ",
    );
}

#[test]
fn a_type_that_is_left_open_takes_the_trait_in_scope() {
    check(
        "
        struct Pair<A, B>(A, B);
        fn pair() -> Pair<u8, Vec<u8>> {
            Pair(
                <_>::default(), //> <u8 as Default>::default
                <_>::default(), //> <Vec<u8> as Default>::default
            )
        }
        ",
    );
}

#[test]
fn what_a_call_asks_binds_its_result_before_it_is_coerced() {
    check(
        "
        trait Error {}
        trait Both: Error + Send {}
        fn cause(e: &Box<dyn Error + Send>) -> Option<&dyn Error> {
            Some(e.as_ref()) //> <Box<dyn Error> as AsRef>::as_ref
        }
        ",
    );
}

#[test]
fn a_trait_that_does_not_hold_is_not_resolved() {
    check(
        "
        struct A;
        fn open<T>() -> T { loop {} }
        fn go(a: A) {
            Clone::clone(&a); //> ?<A as Clone>::clone
            let x = open(); //: x: _
            Clone::clone(&x); //> ?<_ as Clone>::clone
        }
        ",
    );
}

#[test]
fn numbers_fall_back_and_literals_follow() {
    check(
        "
        fn take(x: u8) {}
        fn go(n: usize) {
            let a = 1; //: a: u8
            take(a); //> take
            let b = 2; //: b: i32
            let mut c = 0; //: c: usize
            c += n;
            let d = [1, 2u32, 3]; //: d: [u32; 3]
            d.first().map(|x| x.count_ones()); //> [T]::first, u32::count_ones, Option::map
        }
        ",
    );
}

#[test]
fn what_is_pending_tells_what_an_argument_becomes() {
    check(
        "
        trait Below<R: ?Sized = Self> { fn below(&self, r: &R) -> bool; }
        impl<T> Below for [T] { fn below(&self, r: &[T]) -> bool { true } }
        trait Join<R> { fn join(self, r: R); }
        impl Join<&str> for u8 { fn join(self, r: &str) {} }
        fn go(a: &Vec<u8>, b: &Vec<u8>, s: &String) {
            (**a).below(b); //> <Vec<u8> as Deref>::deref, <Vec<u8> as Deref>::deref, <[u8] as Below>::below
            1u8.join(s); //> <String as Deref>::deref, <u8 as Join>::join
        }
        ",
    );
}

#[test]
fn a_supertrait_may_be_asked_in_several_ways() {
    check(
        "
        use core::ops::Add;
        trait Number: Sized + Copy + Add<Self, Output = Self> + for<'a> Add<&'a Self, Output = Self> {}
        trait Has { type Of: Number; }
        fn go<T: Has>(a: T::Of, b: T::Of) {
            let x = a + b; //> <<T>::Of as Add>::add
            let y = a + &b; //> <<T>::Of as Add>::add
            let z = (a + &b) + x; //: z: <T>::Of
        }
        ",
    );
}
