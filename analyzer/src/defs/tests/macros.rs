//! Macros in item position and in bodies.

use super::super::fixture::{Fixture, scopes};
use super::super::{BodyOwner, DefId, FnId, ImplId, Namespace};
use crate::syntax::tree::{ExprKind, StmtKind};

#[test]
fn macro_rules_are_seen_from_their_place_on() {
    insta::assert_snapshot!(scopes("
early! { struct No; }
macro_rules! early { ($($i:item)*) => { $($i)* } }
early! { struct Yes; }
mod inner { early! { struct Inner; } macro_rules! local { () => { struct Local; } } local!(); }
local!();
#[macro_use] mod shared { macro_rules! kept { () => { struct Kept; } } }
kept!();
macro_rules! early { () => { struct Second; } }
early!();
"), @r#"
    crate
      Kept t: type main::Kept
      Kept v: type main::Kept
      Second t: type main::Second
      Second v: type main::Second
      Yes t: type main::Yes
      Yes v: type main::Yes
      inner t: mod main::inner
      shared t: mod main::shared
    inner
      Inner t: type main::inner::Inner
      Inner v: type main::inner::Inner
      Local t: type main::inner::Local
      Local v: type main::inner::Local
    shared
    unresolved: early!
    unresolved: local!
    "#);
}

#[test]
fn exported_macros_have_paths() {
    insta::assert_snapshot!(scopes("
//- /main/lib.rs crate:main deps:dep
mod early { crate::exported!(); }
mod deep { #[macro_export] macro_rules! exported { () => { pub fn by_path() {} } } }
mod named { macro_rules! inner { () => { pub fn by_use() {} } } pub(crate) use inner; pub(crate) use inner as other; }
named::other!();
dep::define!(Thing);
use dep::brought;
brought!();
//- /dep/lib.rs crate:dep
#[macro_export] macro_rules! define { ($n:ident) => { pub struct $n($crate::Base); $crate::helper!($n); } }
#[macro_export] macro_rules! helper { ($n:ident) => { impl $crate::Trait for $n {} } }
#[macro_export] macro_rules! brought { () => { pub use $crate::Base; } }
pub struct Base;
pub trait Trait {}
"), @r#"
    crate
      Base t: type dep::Base
      Base v: type dep::Base
      Thing t: type main::Thing
      Thing v: type main::Thing
      brought m: macro dep::brought
      by_use v: fn main::by_use
      deep t: mod main::deep
      early t: mod main::early
      exported m: macro main::deep::exported
      named t: mod main::named
    early
      by_path v: fn main::early::by_path
    deep
    named
      inner m: macro main::named::inner
      other m: macro main::named::inner
    "#);
}

#[test]
fn macros_write_modules_imports_and_macros() {
    insta::assert_snapshot!(scopes("
//- /main/lib.rs crate:main deps:cfg_if
#[macro_use] extern crate cfg_if;
cfg_if! {
    if #[cfg(windows)] { mod windows; pub use windows::*; }
    else if #[cfg(unix)] { mod unix; pub use self::unix::*; }
    else { }
}
pub use made::Thing;
macro_rules! make { ($n:ident) => {
    mod $n { pub struct Thing; macro_rules! nested { ($x:ident) => { pub fn $x() {} } } nested!(written); }
    macro_rules! later { () => { pub fn from_later() {} } }
} }
make!(made);
later!();
//- /main/unix.rs
pub fn only_unix() {}
//- /cfg_if/lib.rs crate:cfg_if edition:2018
#[macro_export]
macro_rules! cfg_if {
    ($( if #[cfg($meta:meta)] { $($tokens:tt)* } ) else * else { $($rest:tt)* }) => {
        $crate::cfg_if! { @__items () ; $( ( ($meta) ($($tokens)*) ), )* ( () ($($rest)*) ), }
    };
    (@__items ($($not:meta,)*) ; ) => {};
    (@__items ($($not:meta,)*) ; ( ($($m:meta),*) ($($tokens:tt)*) ), $($rest:tt)*) => {
        #[cfg(all($($m,)* not(any($($not),*))))] $crate::cfg_if! { @__identity $($tokens)* }
        $crate::cfg_if! { @__items ($($not,)* $($m,)*) ; $($rest)* }
    };
    (@__identity $($tokens:tt)*) => { $($tokens)* };
}
"), @r#"
    crate
      Thing t: type main::made::Thing
      Thing v: type main::made::Thing
      cfg_if t: mod cfg_if
      from_later v: fn main::from_later
      made t: mod main::made
      only_unix v: fn main::unix::only_unix
      unix t: mod main::unix
    made
      Thing t: type main::made::Thing
      Thing v: type main::made::Thing
      written v: fn main::made::written
    unix
      only_unix v: fn main::unix::only_unix
    "#);
}

#[test]
fn a_crate_may_ask_for_deeper_macros() {
    let deep = |limit: &str| {
        let arms =
            "macro_rules! deep { () => { fn found() {} }; (a $($t:tt)*) => { deep! { $($t)* } } }";
        scopes(&format!("{limit}{arms}\ndeep! {{ {} }}", "a ".repeat(200)))
    };
    assert!(deep("").contains("without end: 128 calls"));
    assert!(deep("#![recursion_limit = \"256\"]\n").contains("fn main::found"));
}

#[test]
fn macros_without_end_are_told() {
    let text = scopes(
        "
macro_rules! forever { ($($t:tt)*) => { forever! { $($t)* } } }
forever! { a }
macro_rules! wrong { (a) => {} }
wrong!(b);
nobody!();
compile_error!(\"no such target\");
fn f() { forever!(b); }
",
    );
    insta::assert_snapshot!(text, @r#"
    crate
      f v: fn main::f
    error: `forever!` calls itself without end: 128 calls are around it
    error: no rule of `wrong!` takes this call: `b` is not expected
    error: no such target
    unresolved: nobody!
    "#);
    let mut fixture = Fixture::new(
        "
macro_rules! forever { ($($t:tt)*) => { forever! { $($t)* } } }
fn f() { forever!(b); nobody!(); }
",
    );
    let body = fixture.body("f", true);
    assert_eq!(body.errors.len(), 1);
    assert!(
        body.errors[0].message.contains("forever"),
        "{}",
        body.errors[0].message
    );
    assert_eq!(body.skipped.len(), 2);
}

#[test]
fn files_are_included() {
    insta::assert_snapshot!(scopes("
mod m { include!(\"parts/part.rs\"); }
include!(concat!(env!(\"OUT_DIR\"), \"/made.rs\"));
include!(\"gone.rs\");
//- /main/parts/part.rs
pub fn included() {}
mod beside;
//- /main/parts/beside.rs
pub struct Beside;
"), @r#"
    crate
      m t: mod main::m
    m
      beside t: mod main::m::beside
      included v: fn main::m::included
    m::beside
      Beside t: type main::m::beside::Beside
      Beside v: type main::m::beside::Beside
    error: the included file is missing or cannot be read: /main/gone.rs
    "#);
}

#[test]
fn derives_write_impls() {
    let fixture = Fixture::new("
#[derive(Clone, Debug)] #[cfg_attr(unix, derive(Copy))] struct A { #[cfg(windows)] gone: u8, kept: u8 }
#[::core::prelude::v1::derive(Clone)] enum B { X, #[cfg(windows)] Y }
macro_rules! items { () => { const C: u8 = 1; fn f() {} } }
impl A { items!(); }
trait T { items!(); }
");
    let program = &fixture.program;
    let mut names = Vec::new();
    for id in &program.defs[fixture.main].impls {
        let data = &program.defs[*id];
        let name = data
            .ast
            .trait_path
            .as_ref()
            .and_then(|path| path.segments.last())
            .map(|last| last.ident.name);
        let items: Vec<&str> = data.items.iter().map(|(name, _)| name.as_str()).collect();
        names.push(format!("{name:?} {} {items:?}", data.is_derived));
    }
    insta::assert_snapshot!(names.join("\n"), @r#"
    Some(u!("Clone")) true ["clone"]
    Some(u!("Debug")) true ["fmt"]
    Some(u!("Copy")) true []
    Some(u!("Clone")) true ["clone"]
    None false ["C", "f"]
    "#);
    let has_kept = |id: ImplId| program.defs[id].is_derived;
    assert_eq!(
        program.defs[fixture.main]
            .impls
            .iter()
            .filter(|id| has_kept(**id))
            .count(),
        4
    );
    let trait_items: Vec<_> = program
        .defs
        .traits
        .iter()
        .filter(|data| data.ast.name.name == "T")
        .collect();
    assert_eq!(trait_items[0].items.len(), 2);
}

fn kinds(fixture: &mut Fixture, name: &str) -> String {
    let expanded = fixture.body(name, true);
    let body = &expanded.body;
    let mut out = Vec::new();
    let value = body.value.expect("a value");
    let ExprKind::Block(block) = &body[value].kind else {
        panic!("not a block");
    };
    let show = |id: crate::syntax::tree::ExprId| {
        let mut at = id;
        while let ExprKind::Paren(inner) = body[at].kind {
            at = inner;
        }
        let text = format!("{:?}", body[at].kind);
        text.split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or("")
            .to_owned()
    };
    for stmt in &block.stmts {
        out.push(match &stmt.kind {
            StmtKind::Let { init, .. } => format!("let {}", init.map(show).unwrap_or_default()),
            StmtKind::Expr { expr, semi } => {
                format!("{}{}", show(*expr), if *semi { ";" } else { "" })
            }
            StmtKind::Item(_) => "item".to_owned(),
            StmtKind::MacroCall { .. } => "macro".to_owned(),
        });
    }
    out.push(format!("tail {}", block.tail.map(show).unwrap_or_default()));
    for skipped in &expanded.skipped {
        out.push(skipped.what.clone());
    }
    out.join(", ")
}

#[test]
fn bodies_are_expanded() {
    let mut fixture = Fixture::new("
macro_rules! two { ($a:ident) => { let $a = 1; let b = 2; } }
macro_rules! value { ($e:expr) => { $e } }
macro_rules! last { () => { value!(1); value!(5 + 5) } }
fn statements() { two!(x); value!(x + 1); println!(\"{}\", x); last!() }
fn brace() { value! { loop {} } value! { 3 } }
fn early() -> bool { macro_rules! m { () => { 1 } } let a = m!(); macro_rules! m { () => { a() } } let b = m!(); matches!(b, 1) }
fn off(c: u8, #[cfg(windows)] d: u8) { #[cfg(windows)] { 1 } #[cfg(unix)] { 2 } #[cfg(windows)] { 3 } }
fn chosen() { let a = cfg!(unix); match 1 { #[cfg(windows)] 1 => {} value!(2) => {} _ => {} } }
");
    insta::assert_snapshot!(kinds(&mut fixture, "statements"), @r#"let Lit, let Lit, Binary;, Call;, Lit;, tail Binary"#);
    insta::assert_snapshot!(kinds(&mut fixture, "brace"), @r#"Loop, tail Lit"#);
    insta::assert_snapshot!(kinds(&mut fixture, "early"), @r#"item, let Lit, item, let Call, tail Match"#);
    insta::assert_snapshot!(kinds(&mut fixture, "off"), @r#"tail Block"#);
    insta::assert_snapshot!(kinds(&mut fixture, "chosen"), @r#"let Lit, tail Match"#);
    assert_eq!(fixture.body("off", false).body.params.len(), 1);
}

#[test]
fn items_in_bodies_have_scopes_of_their_own() {
    insta::assert_snapshot!(scopes("
use std::option::Option as Outer;
mod m { pub fn helper() {} pub enum E { A } }
fn f() {
    use m::{helper, E::*};
    struct Guard;
    impl Drop for Guard { fn drop(&mut self) { inner() } }
    fn inner() { { const X: u8 = 1; use m as n; } }
    #[cfg(windows)] { fn gone() {} }
    #[cfg(windows)] fn gone_too() {}
}
const _: () = { impl S {} struct S; };
"), @r#"
    crate
      Outer t: type core::option::Option
      f v: fn main::f
      m t: mod main::m
    m
      E t: type main::m::E
      helper v: fn main::m::helper
    block in f
      A t: variant main::m::E::A
      A v: variant main::m::E::A
      Guard t: type main::f::Guard
      Guard v: type main::f::Guard
      helper v: fn main::m::helper
      inner v: fn main::f::inner
    block in f::inner
      X v: const main::f::inner::X
      n t: mod main::m
    block in _
      S t: type main::_::S
      S v: type main::_::S
    "#);
}

#[test]
fn macros_write_items_inside_bodies() {
    let mut fixture = Fixture::new("
//- /main/lib.rs crate:main deps:log
use log::event;
fn f() { event!(\"x\"); let x = event!(inner); }
fn g() { macro_rules! make { ($n:ident) => { fn $n() { local() } } } make!(local); make!(other); local() }
//- /log/lib.rs crate:log
#[macro_export] macro_rules! event {
    (inner) => {{ struct Here; impl Here { fn m() {} } $crate::event!(\"y\") }};
    ($t:tt) => {{ use $crate::Callsite as _; static CALL: $crate::Site = $crate::Site; $crate::take(&CALL) }};
}
pub trait Callsite {}
pub struct Site;
pub fn take(s: &Site) {}
");
    let before = fixture.program.defs.statics.len();
    let body = fixture.body("f", true);
    assert!(body.skipped.is_empty(), "{:?}", body.skipped);
    assert_eq!(fixture.program.defs.statics.len(), before + 2);
    assert_eq!(body.blocks.len(), 3);
    let inherent = fixture.program.defs[fixture.main].impls.len();
    assert_eq!(inherent, 1);
    let module = *body.blocks.values().min().expect("a block");
    let (traits, _) = fixture.program.traits_in_scope(module);
    assert!(
        traits
            .iter()
            .any(|id| fixture.show(DefId::Trait(*id)) == "trait log::Callsite")
    );
    let body = fixture.body("g", true);
    assert!(body.skipped.is_empty());
    let names: Vec<String> = (0..fixture.program.defs.fns.len() as u32)
        .map(|id| fixture.program.path_of(DefId::Fn(FnId(id))))
        .filter(|path| path.starts_with("g::"))
        .collect();
    assert_eq!(names.join(" "), "g::local g::other");
    // Asking twice gives the same.
    let again = fixture.body("g", true);
    assert_eq!(again.blocks, body.blocks);
    assert!(
        fixture
            .program
            .prepared
            .keys()
            .any(|(owner, _)| matches!(owner, BodyOwner::Fn(_)))
    );
}

#[test]
fn without_preparation_a_crate_is_asked_for() {
    let mut fixture = Fixture::new(
        "
//- /main/lib.rs crate:main deps:dep
use dep::value;
fn f() -> u8 { value!() }
//- /dep/lib.rs crate:dep
#[macro_export] macro_rules! value { () => { 1 } }
",
    );
    let body = fixture.body("f", false);
    assert_eq!(body.needs, [fixture.crate_named("dep")]);
    fixture.load("dep");
    assert!(fixture.body("f", false).skipped.is_empty());
    assert_eq!(
        fixture.resolve("", "value", Namespace::Macros),
        "macro dep::value"
    );
}

#[test]
fn a_release_that_a_build_script_asks_for_is_told() {
    let fixture = Fixture::new(
        "
//- /main/lib.rs crate:main build:/main/build.rs
#[cfg(rustc_1_60)] fn new() {}
#[cfg(not(rustc_1_60))] fn old() {}
#[cfg(rustc_1_9999)] fn future() {}
#[cfg(not(rustc_1_9999))] fn present() {}
//- /main/build.rs
fn main() {
    let ac = autocfg::new();
    ac.emit_rustc_version(1, 60);
    ac.emit_rustc_version(1, 9999);
}
",
    );
    insta::assert_snapshot!(fixture.scopes(), @r#"
    crate
      new v: fn main::new
      present v: fn main::present
    "#);
    assert_eq!(fixture.program.unknown_cfgs().len(), 0);
}

#[test]
fn unknown_cfgs_leave_both_sides() {
    let fixture = Fixture::new(
        "
//- /main/lib.rs crate:main build:/main/build.rs
#[cfg(probed)] fn on() {}
#[cfg(not(probed))] fn off() {}
#[cfg(alias)] fn aliased() {}
#[cfg(always)] fn printed() {}
#[cfg(never_mentioned)] fn nowhere() {}
//- /main/build.rs
fn main() {
    cfg_aliases! { alias: { all(unix, not(target_os = \"macos\")) }, }
    println!(\"cargo:rustc-cfg=always\");
    if probe() { println!(\"cargo:rustc-cfg=probed\"); }
}
",
    );
    insta::assert_snapshot!(fixture.scopes(), @r#"
    crate
      aliased v: fn main::aliased
      off v: fn main::off
      on v: fn main::on
      printed v: fn main::printed
    "#);
    let unknown: Vec<String> = fixture
        .program
        .unknown_cfgs()
        .keys()
        .map(|(_, text)| text.clone())
        .collect();
    assert_eq!(unknown, ["not(probed)", "probed"]);
    assert!(
        fixture
            .program
            .evaluated()
            .values()
            .any(|value| *value == Some(true))
    );
}

#[test]
fn impls_that_macros_write_into_constants_are_there_at_once() {
    let fixture = Fixture::new(
        "
//- /main/lib.rs crate:main deps:dep
pub trait Seen {}
dep::project! { pub struct Cell; }
pub fn around() { dep::project! { struct Inner; } }
//- /dep/lib.rs crate:dep
#[macro_export] macro_rules! project { ($v:vis struct $n:ident;) => {
    $v struct $n;
    const _: () = { $crate::inner! { $n } const _: () = { $crate::inner! { $n } }; };
} }
#[macro_export] macro_rules! inner { ($n:ident) => { impl $n { fn project(self) {} } impl Seen for $n {} } }
",
    );
    let impls = &fixture.program.defs.impls;
    let own = impls
        .iter()
        .filter(|data| data.krate == fixture.main)
        .count();
    // Those of the function are there when its body is prepared.
    assert_eq!(own, 4);
}

#[test]
fn derives_and_attributes_that_are_known_write_items() {
    let fixture = Fixture::new(
        "
//- /main/lib.rs crate:main deps:facade
use facade::{Known, twice};
#[derive(Clone, Known)] struct Here;
#[derive(facade::Unknown)] struct There;
#[twice(second)] fn first() {}
#[facade::other] fn third() {}
struct Holder;
impl Holder { #[cfg_attr(unix, twice(more))] fn one(&self) {} }
macro_rules! made { ($n:ident) => { #[derive(Known)] struct $n; } }
made!(Made);
mod mine { macro_rules! twice { () => {} } pub(crate) use twice; }
#[mine::twice(no)] fn stays() {}
#[twice(after)] macro_rules! kept { () => { fn kept() {} } }
kept!();
//- /facade/lib.rs crate:facade deps:known,unknown
pub use known::{Known, twice};
pub use unknown::{Unknown, other};
pub trait Unknown { fn provided(&self) {} }
//- /known/lib.rs crate:known kind:proc
//- /unknown/lib.rs crate:unknown kind:proc
",
    );
    let program = &fixture.program;
    let mut functions: Vec<&str> = program
        .defs
        .fns
        .iter()
        .filter(|data| data.krate == fixture.main)
        .map(|data| data.ast.name.name.as_str())
        .filter(|name| *name != "clone")
        .collect();
    functions.sort_unstable();
    assert_eq!(
        functions,
        [
            "after", "first", "kept", "more", "one", "second", "stays", "third", "written",
            "written"
        ]
    );
    // A trait that has the name of a derive is implemented, whatever the derive writes.
    let traits: Vec<&str> = (program.defs.impls.iter())
        .filter(|data| data.krate == fixture.main)
        .filter_map(|data| data.ast.trait_path.as_ref()?.segments.last())
        .map(|segment| segment.ident.name.as_str())
        .filter(|name| *name != "Clone")
        .collect();
    assert_eq!(traits, ["Unknown"]);
    let skipped: Vec<(&str, usize)> = program
        .statistics
        .proc_macros_skipped
        .iter()
        .map(|(path, count)| (path.as_str(), *count))
        .collect();
    assert_eq!(
        skipped,
        [
            ("facade::Unknown", 1),
            ("facade::other", 1),
            ("mine::twice", 1)
        ]
    );
}

#[test]
fn what_a_macro_repeats_in_a_body_is_expanded_each_time() {
    let mut fixture = Fixture::new(
        "
macro_rules! all { ($($n:ident $v:literal),*) => { $( impl Trait for $n { fn $n() {} } inner!($v); )* } }
macro_rules! inner { ($v:literal) => { let _ = $v; } }
trait Trait {}
struct a; struct b;
fn f() { all!(a 1, b 2); }
",
    );
    let body = fixture.body("f", true);
    let literals = body
        .body
        .exprs
        .iter()
        .filter(|expr| matches!(expr.kind, ExprKind::Lit(_)));
    let text: Vec<String> = literals.map(|expr| format!("{:?}", expr.kind)).collect();
    assert_eq!(text.len(), 2);
    assert_ne!(text.first(), text.last());
    assert_eq!(fixture.program.defs.impls.len(), 2);
}
