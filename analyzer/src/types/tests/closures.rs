//! What closures are called with and what they give.

use super::check;

#[test]
fn bounds_of_a_function_say_what_a_closure_takes() {
    check(
        "
        fn each<T, F>(t: T, f: F) where F: Fn(&T) -> u8 { f(&t); }
        fn go() {
            each(String::new(), |s| {
                s.len(); //> <String as Deref>::deref, str::len
                0
            });
        }
        ",
    );
}

#[test]
fn bounds_of_a_struct_say_what_a_closure_in_it_takes() {
    check(
        "
        struct Tuple<F: Fn(&String) -> u8>(F);
        struct Named<F> where F: Fn(Vec<u8>) { f: F }
        fn go() {
            Tuple(|s| {
                s.len(); //> <String as Deref>::deref, str::len
                0
            });
            Named {
                f: |mut v| v.push(1), //> Vec::push
            };
        }
        ",
    );
}

#[test]
fn async_bounds_give_futures() {
    check(
        "
        async fn shared<F: AsyncFn(u8) -> String>(f: F) {
            let text = f(1).await; //: text: String
        }
        async fn once(f: impl AsyncFnOnce() -> Vec<u8>) {
            let list = f().await; //: list: Vec<u8>
        }
        async fn go() {
            shared(async |n| {
                n.count_ones(); //> u8::count_ones
                String::new() //> String::new
            })
            .await;
        }
        ",
    );
}

#[test]
fn a_closure_of_late_type() {
    check(
        "
        fn go(v: Vec<String>) {
            let len = |s: &String| s.len(); //> <String as Deref>::deref, str::len
            v.first().map(len).map(|n| n.count_ones()); //> <Vec<String> as Deref>::deref, [T]::first, Option::map, usize::count_ones, Option::map
        }
        ",
    );
}
