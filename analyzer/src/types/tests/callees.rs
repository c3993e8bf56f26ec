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
fn bounds_on_what_an_associated_type_is_are_bounds_on_that() {
    check(
        "
        trait Make: Sized { fn make() -> Self; fn own(&self) {} }
        trait Wrap { type Of; fn wrap(of: &Self::Of) where Self::Of: Make; }
        struct M<T>(T);
        impl<T> Wrap for M<T> {
            type Of = T;
            fn wrap(of: &Self::Of) where Self::Of: Make {
                T::make(); //> <T as Make>::make
                of.own(); //> <T as Make>::own
            }
        }
        struct N<T>(T);
        impl<T> N<T> {
            fn go() where <M<T> as Wrap>::Of: Make {
                T::make(); //> <T as Make>::make
            }
        }
        ",
    );
}

#[test]
fn a_type_in_a_block_hides_the_parameter_of_its_name() {
    check(
        "
        trait Kind { fn kind(); }
        struct Own;
        impl Kind for Own { fn kind() {} }
        fn go<R: Kind>() {
            R::kind(); //> <R as Kind>::kind
            {
                type R = Own;
                R::kind(); //> <Own as Kind>::kind
                fn inner<R: Kind>() {
                    R::kind(); //> <R as Kind>::kind
                }
            }
        }
        ",
    );
}

#[test]
fn what_is_expected_of_a_call_tells_what_its_arguments_become() {
    check(
        "
        use core::ops::{Deref, DerefMut};
        trait Plain { fn plain() -> Self; }
        impl Plain for u8 { fn plain() -> u8 { 0 } }
        struct Guard<T>(T);
        impl<T> Deref for Guard<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
        impl<T> DerefMut for Guard<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
        fn lock() -> Guard<u8> { loop {} }
        fn take<T: Plain>(of: &mut T) -> T { loop {} }
        fn same<T>(t: T) -> T { t }
        trait Marked {} impl Marked for Vec<u8> {}
        fn marked<T: Marked>(t: T) -> T { t }
        fn part<T: Marked + ?Sized>(t: &T) -> &T { t }
        fn of(n: u8) {}
        fn go(v: Vec<u8>) {
            let n: u8 = take(&mut lock()); //> lock, <Guard<u8> as DerefMut>::deref_mut, take
            of(take(&mut lock())); //> lock, <Guard<u8> as DerefMut>::deref_mut, take, of
            let s: &[u8] = same(&v); //> <Vec<u8> as Deref>::deref, same
            let s: &[u8] = part(&v); //> part, <Vec<u8> as Deref>::deref
        }
        ",
    );
}

#[test]
fn macros_in_constant_arguments_are_read() {
    check(
        "
        macro_rules! field { ($f:literal) => { $f }; ($f:ident) => { hash(stringify!($f)) }; }
        const fn hash(name: &str) -> usize { loop {} }
        trait Has<const F: usize> { type Of; }
        struct P<A, B>(A, B);
        impl<A, B> Has<{ field!(0) }> for P<A, B> { type Of = A; }
        impl<A, B> Has<{ field!(1) }> for P<A, B> { type Of = B; }
        struct Q<A, B> { a: A, b: B }
        impl<A, B> Has<{ field!(a) }> for Q<A, B> { type Of = A; }
        impl<A, B> Has<{ field!(b) }> for Q<A, B> { type Of = B; }
        fn get<const F: usize, T: Has<F>>(t: &T) -> T::Of { loop {} }
        trait Show { fn show(&self) {} }
        fn go<A: Show, B: Show>(p: &P<A, B>, q: &Q<A, B>) {
            get::<{ field!(0) }, _>(p).show(); //> get, <A as Show>::show
            get::<{ field!(1) }, _>(p).show(); //> get, <B as Show>::show
            get::<1, _>(p).show(); //> get, <B as Show>::show
            get::<{ field!(b) }, _>(q).show(); //> get, ?show
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
fn a_supertrait_may_speak_of_the_types_of_another() {
    check(
        "
        trait Source { type Item; fn take(&mut self) -> Self::Item; }
        trait Show { fn show(&self) {} }
        trait Sum: Source<Item: Show> + Plus<Self::Item> + Plus<<Self as Source>::Item> {
            fn sum(self) where Self: Sized {
                let mut me = self;
                let item = me.take(); //> <Self as Source>::take
                me.plus(item); //> <Self as Plus>::plus
            }
        }
        trait Plus<R> { fn plus(self, r: R); }
        ",
    );
}

#[test]
fn tuple_fields_are_counted_without_those_that_are_not_built() {
    check(
        "
        struct Own(#[cfg(windows)] u8, u32, #[cfg(windows)] u8, Vec<u8>);
        fn go(own: Own) {
            own.0.count_ones(); //> u32::count_ones
            own.1.push(1); //> Vec::push
            let Own(first, second) = own;
            first.count_ones(); //> u32::count_ones
            second.len(); //> <Vec<u8> as Deref>::deref, [T]::len
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

#[test]
fn parameters_have_a_size_unless_they_say_otherwise() {
    check(
        "
        trait Count { fn add(&self); }
        trait Any { fn any(&self); }
        trait Own { fn own(&self); }
        struct Arc<T: ?Sized>(*const T);
        struct Tail<T: ?Sized>(u8, T);
        struct Name { text: str }
        impl<T: ?Sized> core::ops::Deref for Arc<T> { type Target = T; fn deref(&self) -> &T { loop {} } }
        impl<T: Count> Count for Arc<T> { fn add(&self) {} }
        impl<T: ?Sized> Any for Arc<T> { fn any(&self) {} }
        impl<T> Own for &T { fn own(&self) {} }
        impl Own for Arc<Name> { fn own(&self) {} }
        impl Own for &Arc<dyn Count> { fn own(&self) {} }
        struct A;
        impl Count for A { fn add(&self) {} }
        fn go<T: Count + ?Sized, S: Count>(d: &Arc<dyn Count>, a: &Arc<A>, t: &Arc<T>, s: &Arc<S>) {
            d.add(); //> <Arc<dyn Count> as Deref>::deref, <dyn Count as Count>::add
            a.add(); //> <Arc<A> as Count>::add
            t.add(); //> <Arc<T> as Deref>::deref, <T as Count>::add
            s.add(); //> <Arc<S> as Count>::add
            d.any(); //> <Arc<dyn Count> as Any>::any
            d.own(); //> <&Arc<dyn Count> as Own>::own
        }
        trait Dup { fn dup(&self); }
        impl<T> Dup for T { fn dup(&self) {} }
        fn tails(name: &Name, tail: &Tail<[u8]>, sized: &Tail<u8>) {
            name.dup(); //> <&Name as Dup>::dup
            tail.dup(); //> <&Tail<[u8]> as Dup>::dup
            sized.dup(); //> <Tail<u8> as Dup>::dup
        }
        trait Held { type Of: ?Sized; type Whole; fn held(&self) -> &Self::Of; fn whole(&self) -> &Self::Whole; }
        fn parts<H: Held>(h: &H) {
            h.held().dup(); //> <H as Held>::held, <&<H>::Of as Dup>::dup
            h.whole().dup(); //> <H as Held>::whole, <<H>::Whole as Dup>::dup
        }
        ",
    );
}

#[test]
fn a_reference_that_is_reborrowed_is_used_mutably() {
    check(
        "
        struct Guard<T>(T);
        impl<T> core::ops::Deref for Guard<T> { type Target = T; fn deref(&self) -> &T { loop {} } }
        impl<T> core::ops::DerefMut for Guard<T> { fn deref_mut(&mut self) -> &mut T { loop {} } }
        struct Held<'a> { byte: &'a mut u8, shared: &'a u8 }
        fn take(byte: &mut u8) {}
        fn look(byte: &u8) {}
        fn go(mut guard: Guard<&mut u8>, mut held: Guard<Held<'_>>) {
            take(*guard); //> <Guard<&mut u8> as DerefMut>::deref_mut, take
            take(held.byte); //> <Guard<Held> as DerefMut>::deref_mut, take
            look(held.shared); //> <Guard<Held> as Deref>::deref, look
        }
        ",
    );
}
