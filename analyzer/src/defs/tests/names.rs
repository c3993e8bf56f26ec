//! Modules, imports, globs, preludes, visibility.

use super::super::fixture::{Fixture, scopes};
use super::super::{DefId, Namespace};

#[test]
fn modules_stand_in_files_of_every_form() {
    insta::assert_snapshot!(scopes("
mod a;
mod b;
#[path = \"other/place.rs\"] mod c;
mod d { mod e; #[path = \"g.rs\"] mod f; }
#[cfg(windows)] mod gone;
#[cfg_attr(unix, path = \"unix.rs\")] #[cfg_attr(windows, path = \"windows.rs\")] mod sys;
//- /main/a.rs
mod inner;
//- /main/a/inner.rs
fn in_a_inner() {}
//- /main/b/mod.rs
mod inner;
//- /main/b/inner.rs
fn in_b_inner() {}
//- /main/other/place.rs
mod beside;
//- /main/other/beside.rs
fn in_beside() {}
//- /main/d/e.rs
fn in_e() {}
//- /main/d/g.rs
fn in_g() {}
//- /main/unix.rs
fn in_unix() {}
"), @r#"
    crate
      a t: mod main::a
      b t: mod main::b
      c t: mod main::c
      d t: mod main::d
      sys t: mod main::sys
    a
      inner t: mod main::a::inner
    a::inner
      in_a_inner v: fn main::a::inner::in_a_inner
    b
      inner t: mod main::b::inner
    b::inner
      in_b_inner v: fn main::b::inner::in_b_inner
    c
      beside t: mod main::c::beside
    c::beside
      in_beside v: fn main::c::beside::in_beside
    d
      e t: mod main::d::e
      f t: mod main::d::f
    d::e
      in_e v: fn main::d::e::in_e
    d::f
      in_g v: fn main::d::f::in_g
    sys
      in_unix v: fn main::sys::in_unix
    "#);
}

#[test]
fn what_cannot_be_read_is_said() {
    insta::assert_snapshot!(scopes("
mod missing;
mod latin;
#[path = \"lib.rs\"] mod again;
#[path = \"loop.rs\"] mod turn;
//- /main/latin.rs
\u{1}
//- /main/loop.rs
#[path = \"loop.rs\"] mod turn;
"), @r#"
    crate
      turn t: mod main::turn
    turn
    error: no file for module `missing`: there is neither /main/missing.rs nor /main/missing/mod.rs
    error: /main/latin.rs is not UTF-8: byte 3 is no part of a character
    error: module `again` leads back to a file that contains it: /main/lib.rs
    error: module `turn` leads back to a file that contains it: /main/loop.rs
    "#);
}

#[test]
fn imports_of_every_form() {
    insta::assert_snapshot!(scopes("
use a::{self, b::{C, c as d}, e::*};
use self::a::Kind::{One, Two as Second};
use crate::a::b as module;
pub(crate) use a::Kind;
use a::T as _;
use a::Tuple;
mod a {
    pub trait T {}
    pub struct Tuple(pub u8, pub(super) i8);
    pub enum Kind { One, Two(u8) }
    pub mod b { pub struct C; pub fn c() {} }
    pub mod e { pub use super::super::a::b::*; fn hidden() {} pub(in crate::a) fn hidden_too() {} use super::b; pub fn seen() {} }
    mod below { use super::super::d; use super::*; }
}
"), @r#"
    crate
      C t: type main::a::b::C
      C v: type main::a::b::C
      Kind t: type main::a::Kind
      One t: variant main::a::Kind::One
      One v: variant main::a::Kind::One
      Second t: variant main::a::Kind::Two
      Second v: variant main::a::Kind::Two
      Tuple t: type main::a::Tuple
      Tuple v: type main::a::Tuple
      a t: mod main::a
      c v: fn main::a::b::c
      d v: fn main::a::b::c
      module t: mod main::a::b
      seen v: fn main::a::e::seen
    a
      Kind t: type main::a::Kind
      T t: trait main::a::T
      Tuple t: type main::a::Tuple
      Tuple v: type main::a::Tuple
      b t: mod main::a::b
      below t: mod main::a::below
      e t: mod main::a::e
    a::b
      C t: type main::a::b::C
      C v: type main::a::b::C
      c v: fn main::a::b::c
    a::e
      C t: type main::a::b::C
      C v: type main::a::b::C
      b t: mod main::a::b
      c v: fn main::a::b::c
      hidden v: fn main::a::e::hidden
      hidden_too v: fn main::a::e::hidden_too
      seen v: fn main::a::e::seen
    a::below
      Kind t: type main::a::Kind
      T t: trait main::a::T
      Tuple t: type main::a::Tuple
      Tuple v: type main::a::Tuple
      b t: mod main::a::b
      below t: mod main::a::below
      d v: fn main::a::b::c
      e t: mod main::a::e
    "#);
}

#[test]
fn what_is_named_hides_what_a_glob_brings() {
    insta::assert_snapshot!(scopes("
use a::*;
use b::*;
use c::Thing;
fn f() {}
mod a { pub fn f() {} pub fn g() {} pub struct Thing; pub use super::shared::S; }
mod b { pub fn g() {} pub fn h() {} pub use super::shared::S; }
mod c { pub struct Thing; pub use super::*; }
mod shared { pub struct S; }
"), @r#"
    crate
      S t: type main::shared::S
      S v: type main::shared::S
      Thing t: type main::c::Thing
      Thing v: type main::c::Thing
      a t: mod main::a
      b t: mod main::b
      c t: mod main::c
      f v: fn main::f
      g v: ambiguous
      h v: fn main::b::h
      shared t: mod main::shared
    a
      S t: type main::shared::S
      S v: type main::shared::S
      Thing t: type main::a::Thing
      Thing v: type main::a::Thing
      f v: fn main::a::f
      g v: fn main::a::g
    b
      S t: type main::shared::S
      S v: type main::shared::S
      g v: fn main::b::g
      h v: fn main::b::h
    c
      S t: type main::shared::S
      S v: type main::shared::S
      Thing t: type main::c::Thing
      Thing v: type main::c::Thing
      a t: mod main::a
      b t: mod main::b
      c t: mod main::c
      f v: fn main::f
      g v: ambiguous
      h v: fn main::b::h
      shared t: mod main::shared
    shared
      S t: type main::shared::S
      S v: type main::shared::S
    "#);
}

#[test]
fn what_another_crate_keeps_to_itself_is_not_imported() {
    let fixture = Fixture::new(
        "
//- /main/lib.rs crate:main deps:find
mod early { use find::{find, fast, find_all}; use self::find as again; }
mod late { use find::fast::Finder; use find::{find, find_all, fast}; }
mod own { mod kept { pub fn f() {} } pub fn kept() {} }
mod user { use super::own::kept; }
//- /find/lib.rs crate:find
mod find { pub fn find() {} pub fn find_all() {} }
pub use self::find::{find, find_all};
pub mod fast { pub struct Finder; }
",
    );
    insta::assert_snapshot!(fixture.scopes(), @r#"
    crate
      early t: mod main::early
      late t: mod main::late
      own t: mod main::own
      user t: mod main::user
    early
      again v: fn find::find::find
      fast t: mod find::fast
      find v: fn find::find::find
      find_all v: fn find::find::find_all
    late
      Finder t: type find::fast::Finder
      Finder v: type find::fast::Finder
      fast t: mod find::fast
      find v: fn find::find::find
      find_all v: fn find::find::find_all
    own
      kept t: mod main::own::kept
      kept v: fn main::own::kept
    own::kept
      f v: fn main::own::kept::f
    user
      kept v: fn main::own::kept
    "#);
}

#[test]
fn two_imports_of_a_name_may_be_a_macro_and_a_trait() {
    let mut fixture = Fixture::new(
        "
//- /main/lib.rs crate:main deps:dep
use dep::Size;
use dep::ctx::Size;
mod by_glob { use super::*; }
mod macros { pub use dep::Size; }
mod traits { pub use dep::ctx::Size; }
mod by_two { pub use super::macros::*; pub use super::traits::*; }
mod by_others { pub use super::traits::*; pub use super::macros::*; }
mod own { pub trait Size {} }
mod by_own { pub use super::macros::*; pub use super::own::*; }
//- /dep/lib.rs crate:dep
#[macro_export] macro_rules! Size { () => {}; }
pub mod ctx { pub trait Size {} }
",
    );
    fixture.load("dep");
    assert_eq!(
        fixture.resolve("by_own", "Size", Namespace::Types),
        "trait main::own::Size"
    );
    for module in ["", "by_glob", "by_two", "by_others"] {
        assert_eq!(
            fixture.resolve(module, "Size", Namespace::Types),
            "trait dep::ctx::Size"
        );
        assert_eq!(
            fixture.resolve(module, "Size", Namespace::Macros),
            "macro dep::Size"
        );
    }
}

#[test]
fn globs_in_a_circle_end() {
    insta::assert_snapshot!(scopes("
pub mod a { pub use super::b::*; pub struct A; }
pub mod b { pub use super::a::*; pub struct B; }
mod c { use super::d::x; }
mod d { use super::c::x; }
"), @r#"
    crate
      a t: mod main::a
      b t: mod main::b
      c t: mod main::c
      d t: mod main::d
    a
      A t: type main::a::A
      A v: type main::a::A
      B t: type main::b::B
      B v: type main::b::B
    b
      A t: type main::a::A
      A v: type main::a::A
      B t: type main::b::B
      B v: type main::b::B
    c
    d
    unresolved: super::d::x
    unresolved: super::c::x
    "#);
}

#[test]
fn preludes_depend_on_the_edition() {
    let fixture = Fixture::new(
        "
mod m { pub struct Vec; pub mod inner {} }
",
    );
    let types = Namespace::Types;
    assert_eq!(fixture.resolve("", "Vec", types), "type alloc::vec::Vec");
    assert_eq!(fixture.resolve("m", "Vec", types), "type main::m::Vec");
    assert_eq!(
        fixture.resolve("m::inner", "Vec", types),
        "type alloc::vec::Vec"
    );
    assert_eq!(
        fixture.resolve("", "Some", Namespace::Values),
        "variant core::option::Option::Some"
    );
    assert_eq!(
        fixture.resolve("", "FromIterator", types),
        "trait core::iter::FromIterator"
    );
    assert_eq!(
        fixture.resolve("", "Option::None", Namespace::Values),
        "variant core::option::Option::None"
    );
    assert_eq!(
        fixture.resolve("", "Option::map", Namespace::Values),
        "type core::option::Option + 1"
    );
    assert_eq!(fixture.resolve("", "u8", types), "primitive u8");
    assert_eq!(
        fixture.resolve("", "u8::MAX", Namespace::Values),
        "primitive u8 + 1"
    );
    assert_eq!(
        fixture.resolve("", "std::u8::OLD", Namespace::Values),
        "const core::u8::OLD"
    );
    assert_eq!(
        fixture.resolve("", "::std::option::Option", types),
        "type core::option::Option"
    );
    assert_eq!(fixture.resolve("", "nothing", types), "Missing");
    let bare = Fixture::new(
        "
#![no_std]
extern crate alloc;
use core::u8;
",
    );
    assert_eq!(bare.resolve("", "Vec", types), "Missing");
    assert_eq!(
        bare.resolve("", "Option", types),
        "type core::option::Option"
    );
    assert_eq!(
        bare.resolve("", "alloc::vec::Vec", types),
        "type alloc::vec::Vec"
    );
    assert_eq!(
        bare.resolve("", "u8::MAX", Namespace::Values),
        "primitive u8 + 1"
    );
    assert_eq!(
        bare.resolve("", "u8::OLD", Namespace::Values),
        "const core::u8::OLD"
    );
    let old = Fixture::new(
        "
//- /main/lib.rs crate:main deps:dep edition:2015
extern crate dep;
mod a { use b::thing; use dep::D; fn f() { ::b::thing(); } }
mod b { pub fn thing() {} }
//- /dep/lib.rs crate:dep
pub struct D;
",
    );
    assert_eq!(old.resolve("", "FromIterator", types), "Missing");
    assert_eq!(
        old.resolve("a", "thing", Namespace::Values),
        "fn main::b::thing"
    );
    assert_eq!(
        old.resolve("a", "::b::thing", Namespace::Values),
        "fn main::b::thing"
    );
    assert_eq!(old.resolve("a", "b::thing", Namespace::Values), "Missing");
    assert_eq!(old.resolve("a", "D", types), "needs dep");
}

#[test]
fn other_crates_are_loaded_when_names_lead_there() {
    let mut fixture = Fixture::new(
        "
//- /main/lib.rs crate:main deps:dep
use dep::Thing;
use dep::dep as function;
use dep::inner::{self as module, Deep};
extern crate dep as renamed;
extern crate self as me;
pub use me::local;
pub fn local() {}
//- /dep/lib.rs crate:dep deps:far
pub struct Thing;
pub fn dep() {}
pub mod inner { pub use far::Deep; }
//- /far/lib.rs crate:far
pub trait Deep {}
",
    );
    let types = Namespace::Types;
    assert_eq!(fixture.resolve("", "Thing", types), "needs dep");
    assert_eq!(fixture.resolve("", "dep::inner::Deep", types), "needs dep");
    assert_eq!(
        fixture.program.traits_in_scope(fixture.module("")).1.len(),
        1
    );
    fixture.load("dep");
    assert_eq!(fixture.resolve("", "Thing", types), "type dep::Thing");
    assert_eq!(
        fixture.resolve("", "function", Namespace::Values),
        "fn dep::dep"
    );
    assert_eq!(fixture.resolve("", "function", types), "Missing");
    assert_eq!(
        fixture.resolve("", "renamed::Thing", Namespace::Values),
        "type dep::Thing"
    );
    assert_eq!(fixture.resolve("", "Deep", types), "needs far");
    fixture.load("far");
    assert_eq!(
        fixture.resolve("", "module::Deep", types),
        "trait far::Deep"
    );
    assert_eq!(
        fixture.resolve("", "me::local", Namespace::Values),
        "fn main::local"
    );
    let (traits, needs) = fixture.program.traits_in_scope(fixture.module(""));
    let names: Vec<String> = traits
        .iter()
        .map(|id| fixture.show(DefId::Trait(*id)))
        .collect();
    assert_eq!(
        names.join(", "),
        "trait far::Deep, trait core::clone::Clone, trait core::iter::FromIterator"
    );
    assert!(needs.is_empty());
}

#[test]
fn a_name_of_another_kind_does_not_hide_a_crate() {
    let mut fixture = Fixture::new(
        "
//- /main/lib.rs crate:main deps:anyhow
use anyhow::anyhow;
use anyhow::Context;
//- /anyhow/lib.rs crate:anyhow
pub fn anyhow() {}
pub trait Context {}
",
    );
    fixture.load("anyhow");
    assert_eq!(
        fixture.resolve("", "anyhow::Context", Namespace::Types),
        "trait anyhow::Context"
    );
    assert_eq!(
        fixture.resolve("", "Context", Namespace::Types),
        "trait anyhow::Context"
    );
    assert_eq!(
        fixture.resolve("", "anyhow", Namespace::Values),
        "fn anyhow::anyhow"
    );
}

#[test]
fn procedural_macros_are_counted() {
    insta::assert_snapshot!(scopes("
//- /main/lib.rs crate:main deps:derives
use derives::Fancy;
#[derive(Debug, Fancy, derives::Other)]
#[fancy(helper)]
struct A;
#[derives::main]
fn main() {}
derives::items! { struct Hidden; }
//- /derives/lib.rs crate:derives kind:proc-macro
"), @r#"
    crate
      A t: type main::A
      A v: type main::A
      Fancy m: unreadable derives
      Fancy t: unreadable derives
      Fancy v: unreadable derives
      main v: fn main::main
    skipped: Fancy x1
    skipped: derives::Other x1
    skipped: derives::items! x1
    skipped: derives::main x1
    "#);
}

#[test]
fn what_is_below_a_hidden_module_is_called_what_it_is_where_it_is_defined() {
    let mut fixture = Fixture::new("
//- /main/lib.rs crate:main deps:dep
use dep::open::Open;
//- /dep/lib.rs crate:dep deps:deeper
mod acc { pub struct Direct; pub struct Below; pub struct Both; pub struct Open; }
pub mod open { #[doc(hidden)] pub mod rt; pub use super::acc::{Open, Both as Shown}; }
pub use deeper::pub_mod::Passed;
//- /dep/open/rt.rs
#![doc(hidden)]
pub mod v2 { pub use crate::acc::Below; }
pub use crate::acc::{Direct, Both};
//- /deeper/lib.rs crate:deeper
pub mod pub_mod { pub use self::inner::{Passed, Kept}; mod inner { pub struct Passed; pub struct Kept; } }
");
    fixture.load("dep");
    fixture.load("deeper");
    let program = &fixture.program;
    let seen = program.visible_from(fixture.main);
    let path = |name: &str| {
        let position = program.defs.adts.iter().position(|data| match &data.ast {
            super::super::AdtAst::Struct(ast) => ast.name.name == name,
            super::super::AdtAst::Enum(_) => false,
        });
        let id = super::super::AdtId(position.expect("a type") as u32);
        program.visible_path_from(&seen, DefId::Adt(id))
    };
    assert_eq!(path("Open"), "dep::open::Open");
    assert_eq!(path("Both"), "dep::open::Shown");
    assert_eq!(path("Direct"), "dep::open::rt::Direct");
    assert_eq!(path("Below"), "dep::acc::Below");
    assert_eq!(path("Passed"), "dep::Passed");
    assert_eq!(path("Kept"), "deeper::pub_mod::inner::Kept");
}

#[test]
fn definitions_are_called_as_rustc_calls_them() {
    let mut fixture = Fixture::new("
//- /main/lib.rs crate:main deps:dep
use dep::deep::Hidden;
mod a { pub struct S; impl S { pub fn f() { fn inner() { struct Local; } } } pub trait T { fn g(); } }
//- /dep/lib.rs crate:dep
pub mod deep { mod deeper { pub struct Hidden; pub struct Private; } pub use self::deeper::Hidden; }
pub use deep::Hidden as Shown;
");
    fixture.load("dep");
    let program = &fixture.program;
    let adt = |name: &str| {
        let position = program.defs.adts.iter().position(|data| match &data.ast {
            super::super::AdtAst::Struct(ast) => ast.name.name == name,
            super::super::AdtAst::Enum(ast) => ast.name.name == name,
        });
        DefId::Adt(super::super::AdtId(position.expect("a type") as u32))
    };
    assert_eq!(
        program.visible_path(adt("HashMap")),
        "std::collections::HashMap"
    );
    assert_eq!(program.visible_path(adt("Vec")), "std::vec::Vec");
    assert_eq!(program.visible_path(adt("Option")), "std::option::Option");
    assert_eq!(program.visible_path(adt("Hidden")), "dep::Shown");
    assert_eq!(
        program.visible_path(adt("Private")),
        "dep::deep::deeper::Private"
    );
    assert_eq!(program.path_of(adt("Local")), "a::S::f::inner::Local");
    assert_eq!(program.lang("Option"), Some(adt("Option")));
}
