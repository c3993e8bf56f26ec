//! Whatever a crate says, loading it ends, and twice gives the same.

use proptest::prelude::*;

use super::super::fixture::Fixture;
use super::super::{BodyOwner, FnId};

/// Pieces that are at odds with each other on purpose.
const PIECES: &[&str] = &[
    "use super::*;",
    "pub use self::a::*;",
    "pub use crate::*;",
    "use a::b::c;",
    "pub use a as b;",
    "pub use b as a;",
    "use self as me;",
    "use {self, super::super};",
    "use crate::{a::{self, *}, b::{E::*, self as c}};",
    "use ::a;",
    "use E::*;",
    "pub enum E { a, B(u8) }",
    "pub struct a;",
    "pub fn a() { use E::*; fn b() {} m!(fn c() { m!(x) }); }",
    "pub trait a { m!(fn c();); }",
    "impl a { m!(fn c() {}); }",
    "macro_rules! m { ($($t:tt)*) => { $($t)* } }",
    "macro_rules! m { ($($t:tt)*) => { m! { $($t)* } m! { $($t)* } } }",
    "macro_rules! w { ($n:ident) => { mod $n { pub use super::*; w!($n); } } } w!(a);",
    "#[macro_export] macro_rules! a { () => { #[macro_export] macro_rules! m { () => { a!(); } } } }",
    "a!();",
    "crate::a!();",
    "m!(m!(m!(use a::m;)););",
    "m!(mod a { m!(pub use super::b::*;); });",
    "pub(in crate::a) mod b;",
    "#[path = \"lib.rs\"] mod c;",
    "extern crate self as a;",
    "extern crate nothing;",
    "include!(\"lib.rs\");",
    "#[cfg(a)] mod a;",
    "#[cfg_attr(unix, cfg_attr(unix, cfg(windows)))] fn gone() {}",
    "#[derive(Clone, a, m!())] pub union U { x: u8 }",
    "extern \"C\" { m!(fn f();); static S: u8; }",
    "const _: () = { struct a; { use super::a; m!(struct b;); } };",
    "fn f() -> [u8; { m!(3); 4 }] { let x: m!(u8) = [m!(1); { fn g() {} 2 }]; match x { m!(_) => m!(loop {}) } }",
];

fn text() -> impl Strategy<Value = String> {
    let piece = (0..PIECES.len()).prop_map(|index| PIECES[index].to_owned());
    let level = prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.join("\n"));
    (level.clone(), level.clone(), level.clone(), level).prop_map(|(root, a, b, inner)| {
        format!("{root}\npub mod a {{ {a}\nmod b {{ {inner} }} }}\n{b}")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn loading_ends_and_is_the_same_twice(text in text()) {
        let run = || {
            let mut fixture = Fixture::new(&text);
            let scopes = fixture.scopes();
            let owners: Vec<BodyOwner> = (0..fixture.program.defs.fns.len() as u32)
                .map(|id| BodyOwner::Fn(FnId(id)))
                .collect();
            fixture.prepare(&owners);
            format!("{scopes}{}", fixture.scopes())
        };
        prop_assert_eq!(run(), run());
    }
}
