//! What macros write: definitions and calls in, the expanded text out.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::quote::{lex_test, show};
use super::{ExpandError, MacroRules, depth};
use crate::source::{CrateId, Edition, Expansions, ExpnId, Frame, Span};
use crate::syntax::tokens::{Delimiter, TokenGroup, TokenKind, TokenTree};
use crate::syntax::tree::{Ident, MacroCall, MacroDef, Path, Segment};

/// Expands every call of a macro that the text defines, until none is left.
#[derive(Default)]
struct World {
    expansions: Expansions,
    macros: FxHashMap<Ustr, (Arc<MacroRules>, ExpnId)>,
    edition: Edition,
}

fn name_of(tree: Option<&TokenTree>) -> Option<Ident> {
    match tree {
        Some(TokenTree::Token(token)) if token.kind == TokenKind::Ident => Some(Ident {
            name: token.text,
            span: token.span,
        }),
        _ => None,
    }
}

fn call(name: Ident, group: &TokenGroup) -> MacroCall {
    MacroCall {
        path: Path {
            qself: None,
            is_global: false,
            segments: vec![Segment {
                ident: name,
                args: None,
            }],
            span: name.span,
        },
        delimiter: group.delimiter,
        tokens: Arc::from(group.tokens.clone()),
        span: name.span.to(group.close),
    }
}

impl World {
    fn define(&mut self, name: Ident, group: &TokenGroup) -> Result<(), ExpandError> {
        let def = MacroDef {
            name,
            tokens: Arc::from(group.tokens.clone()),
            is_macro_item: false,
        };
        let rules = MacroRules::compile(&def, self.edition)?;
        self.macros
            .insert(name.name, (Arc::new(rules), name.span.expn));
        Ok(())
    }

    fn expand_all(&mut self, tokens: &[TokenTree]) -> Result<Vec<TokenTree>, ExpandError> {
        let mut out = Vec::new();
        let mut at = 0;
        while let Some(tree) = tokens.get(at) {
            let name = name_of(Some(tree));
            let bang = tokens.get(at + 1).and_then(TokenTree::text) == Some("!");
            if let (Some(name), true) = (name, bang) {
                if name.name.as_str() == "macro_rules"
                    && let (Some(new), Some(TokenTree::Group(group))) =
                        (name_of(tokens.get(at + 2)), tokens.get(at + 3))
                {
                    self.define(new, group)?;
                    at += 4;
                    continue;
                }
                if let Some(TokenTree::Group(group)) = tokens.get(at + 2)
                    && let Some((rules, def_site)) = self.macros.get(&name.name).cloned()
                {
                    let (written, _) = rules.expand(
                        &call(name, group),
                        &self.expansions,
                        CrateId(0),
                        self.edition,
                        def_site,
                    )?;
                    out.extend(self.expand_all(&written)?);
                    at += 3;
                    continue;
                }
            }
            match tree {
                TokenTree::Group(group) => {
                    let tokens = self.expand_all(&group.tokens)?;
                    out.push(TokenTree::Group(Arc::new(TokenGroup {
                        tokens,
                        ..TokenGroup::clone(group)
                    })));
                }
                TokenTree::Token(_) => out.push(tree.clone()),
            }
            at += 1;
        }
        Ok(out)
    }
}

fn expand_in(edition: Edition, text: &str) -> Result<String, String> {
    let mut world = World {
        edition,
        ..World::default()
    };
    world
        .expand_all(&lex_test(text))
        .map(|tokens| show(&tokens))
        .map_err(|error| error.message)
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(expand_in(Edition::E2021, text), Ok(expected.to_owned()));
}

#[track_caller]
fn fails(text: &str, expected: &str) {
    assert_eq!(expand_in(Edition::E2021, text), Err(expected.to_owned()));
}

#[test]
fn the_first_rule_that_matches_is_taken() {
    let text = "macro_rules! m { () => { none }; (a) => { letter }; ($i:ident) => { name $i }; \
                ($e:expr) => { value $e }; ($($t:tt)*) => { rest $($t)* } }";
    check(&format!("{text} m!()"), "none");
    check(&format!("{text} m!(a)"), "letter");
    check(&format!("{text} m!(b)"), "name b");
    check(&format!("{text} m!(b + 1)"), "value ⟦ b + 1 ⟧");
    check(&format!("{text} m!(b; 1)"), "rest b ; 1");
}

#[test]
fn vectors_and_trailing_commas() {
    let text = "macro_rules! vec { () => { new() }; ($e:expr; $n:expr) => { of($e, $n) }; \
                ($($x:expr),+ $(,)?) => { from([$($x),+]) } }";
    check(&format!("{text} vec![]"), "new ()");
    check(
        &format!("{text} vec![a, b(c), ]"),
        "from ( [ ⟦ a ⟧ , ⟦ b ( c ) ⟧ ] )",
    );
    check(&format!("{text} vec![0; n]"), "of ( ⟦ 0 ⟧ , ⟦ n ⟧ )");
    check(
        &format!("{text} vec![|a, b| a::<B, C>(), d as E<F, G>]"),
        "from ( [ ⟦ | a , b | a :: < B , C > () ⟧ , ⟦ d as E < F , G > ⟧ ] )",
    );
}

#[test]
fn nested_repetitions() {
    check(
        "macro_rules! m { ($($n:ident { $($k:ident = $v:expr),* $(,)? })*) => \
         { $(fn $n() { $( $k($n, $v); )* })* } } m! { a { x = 1, y = 2 } b {} c { z = 3, } }",
        "fn a () { x ( a , ⟦ 1 ⟧ ) ; y ( a , ⟦ 2 ⟧ ) ; } fn b () {} fn c () { z ( c , ⟦ 3 ⟧ ) ; }",
    );
    check(
        "macro_rules! m { ($([$($x:tt)*])*) => { $(<$($x,)*>)* } } m! { [a =>] [] [..= b] }",
        "< a , => , > < > < ..= , b , >",
    );
}

#[test]
fn what_may_be_nothing_repeats_between_separators() {
    check(
        "macro_rules! m { ($($($t:ident),*);*) => { $([$($t)*])* } } m!(a, b; ; c)",
        "[ a b ] [] [ c ]",
    );
}

#[test]
fn a_dollar_is_a_token_too() {
    check(
        "macro_rules! m { ($) => { dollar }; (,) => { comma } } m!($)",
        "dollar",
    );
}

#[test]
fn parallel_ways_through_a_rule() {
    check(
        "macro_rules! m { ($(a b)* a c) => { yes } } m!(a b a b a c)",
        "yes",
    );
    check(
        "macro_rules! m { ($(#[$m:meta])* $v:vis struct $n:ident; $($rest:tt)*) => \
         { $(<$m>)* [$v] $n ; m!{$($rest)*} }; () => { end } } \
         m! { #[a] #[b(c)] pub struct A; struct B; pub(crate) struct C; }",
        "< ⟦ a ⟧ > < ⟦ b ( c ) ⟧ > [ ⟦ pub ⟧ ] A ; [] B ; [ ⟦ pub ( crate ) ⟧ ] C ; end",
    );
    check(
        "macro_rules! m { ($($k:ident => $v:expr),* ; $($x:ident),*) => { $($k)* / $($x)* } } \
         m!(a => 1, b => 2; c, d)",
        "a b / c d",
    );
}

#[test]
fn munchers_and_accumulators() {
    check(
        "macro_rules! rev { ([] $($r:tt)*) => { [$($r)*] }; \
         ([$h:tt $($t:tt)*] $($r:tt)*) => { rev!([$($t)*] $h $($r)*) } } rev!([a b => (c d) e])",
        "[ e ( c d ) => b a ]",
    );
    check(
        "macro_rules! count { () => { 0 }; ($h:tt $($t:tt)*) => { 1 + count!($($t)*) } } \
         count!(a :: b)",
        "1 + 1 + 1 + 0",
    );
}

#[test]
fn conditional_items() {
    let text = "macro_rules! cfg_if { \
        ($( if #[cfg($m:meta)] { $($t:tt)* } ) else * else { $($u:tt)* }) => \
        { cfg_if! { @items () ; $( ( ($m) ($($t)*) ), )* ( () ($($u)*) ), } }; \
        (@items ($($not:meta,)*) ; ) => {}; \
        (@items ($($not:meta,)*) ; ( ($($m:meta),*) ($($t:tt)*) ), $($rest:tt)*) => { \
        #[cfg(all($($m,)* not(any($($not),*))))] { $($t)* } \
        cfg_if! { @items ($($not,)* $($m,)*) ; $($rest)* } }; }";
    check(
        &format!(
            "{text} cfg_if! {{ if #[cfg(unix)] {{ a; }} else if #[cfg(all(b, c))] {{ d }} else {{ e }} }}"
        ),
        "# [ cfg ( all ( ⟦ unix ⟧ , not ( any () ) ) ) ] { a ; } \
         # [ cfg ( all ( ⟦ all ( b , c ) ⟧ , not ( any ( ⟦ unix ⟧ ) ) ) ) ] { d } \
         # [ cfg ( all ( not ( any ( ⟦ unix ⟧ , ⟦ all ( b , c ) ⟧ ) ) ) ) ] { e }",
    );
}

#[test]
fn lazy_statics_and_thread_locals() {
    check(
        "macro_rules! lazy_static { ($(#[$a:meta])* static ref $N:ident : $T:ty = $e:expr; $($t:tt)*) => \
         { $(#[$a])* static $N: Lazy<$T> = Lazy::new(|| $e); lazy_static! { $($t)* } }; () => () } \
         lazy_static! { /* */ static ref A: Map<u8, Vec<u8>> = { b() }; #[c] static ref D: E = f; }"
            .replace("/* */", "")
            .as_str(),
        "static A : Lazy < ⟦ Map < u8 , Vec < u8 >> ⟧ > = Lazy :: new ( || ⟦ { b () } ⟧ ) ; \
         # [ ⟦ c ⟧ ] static D : Lazy < ⟦ E ⟧ > = Lazy :: new ( || ⟦ f ⟧ ) ;",
    );
    check(
        "macro_rules! thread_local { () => {}; \
         ($(#[$a:meta])* $v:vis static $n:ident : $t:ty = const { $i:expr } ; $($r:tt)*) => \
         { K($v $n $t const $i); thread_local!{$($r)*} }; \
         ($(#[$a:meta])* $v:vis static $n:ident : $t:ty = $i:expr ; $($r:tt)*) => \
         { L($v $n $t $i); thread_local!{$($r)*} }; \
         ($(#[$a:meta])* $v:vis static $n:ident : $t:ty = $i:expr) => { L($v $n $t $i); } } \
         thread_local! { pub static A: B = C::new(1); static D: E<F> = const { G } ; static H: I = j }",
        "L ( ⟦ pub ⟧ A ⟦ B ⟧ ⟦ C :: new ( 1 ) ⟧ ) ; K ( D ⟦ E < F > ⟧ const ⟦ G ⟧ ) ; \
         L ( H ⟦ I ⟧ ⟦ j ⟧ ) ;",
    );
}

#[test]
fn foreign_functions_and_flags() {
    check(
        "macro_rules! f { ($($(#[$a:meta])* pub $({$k:ident})* fn $i:ident($($arg:ident: $argty:ty),* $(,)*) -> $ret:ty \
         $body:block)*) => ($(pub $($k)* unsafe extern fn $i($($arg: $argty),*) -> $ret $body)*) } \
         f! { pub fn a(b: *const c, d: &mut e) -> ! { b } pub {const} fn f() -> g { h } }",
        "pub unsafe extern fn a ( b : ⟦ * const c ⟧ , d : ⟦ & mut e ⟧ ) -> ⟦ ! ⟧ ⟦ { b } ⟧ \
         pub const unsafe extern fn f () -> ⟦ g ⟧ ⟦ { h } ⟧",
    );
    check(
        "macro_rules! bitflags { ($(#[$o:meta])* $v:vis struct $B:ident: $T:ty { \
         $( $(#[$i:ident $($args:tt)*])* const $F:ident = $value:expr; )* } $($t:tt)*) => \
         { $v struct $B($T); impl $B { $( $(#[$i $($args)*])* const $F: Self = Self($value); )* } bitflags!{$($t)*} }; () => {} } \
         bitflags! { #[derive(Clone)] pub struct A: u32 { #[doc = \"x\"] const B = 1 << 3; const C = Self::B.0 | 4; } }",
        "⟦ pub ⟧ struct A ( ⟦ u32 ⟧ ) ; impl A { # [ doc = \"x\" ] const B : Self = Self ( ⟦ 1 << 3 ⟧ ) ; \
         const C : Self = Self ( ⟦ Self :: B . 0 | 4 ⟧ ) ; }",
    );
}

#[test]
fn macros_that_define_macros() {
    check(
        "macro_rules! outer { ($n:ident, $v:expr) => { macro_rules! $n { ($x:ident) => { $x($v) }; } } } \
         outer!(inner, 1 + 2); inner!(f)",
        "; f ( ⟦ 1 + 2 ⟧ )",
    );
    check(
        "macro_rules! outer { ($d:tt $n:ident) => { macro_rules! $n { ($d($d x:ident),*) => { $d($d x;)* } } } } \
         outer!($ inner); inner!(a, b)",
        "; a ; b ;",
    );
    check(
        "macro_rules! outer { () => { macro_rules! inner { ($$($$x:ident),*) => { $$($$x;)* } } } } \
         outer!(); inner!(a, b)",
        "; a ; b ;",
    );
}

#[test]
fn fragments_stay_whole() {
    // A literal token is not seen through a fragment, a `tt` and an `expr` are.
    let text = "macro_rules! a { ($e:expr) => { b!($e) } } \
                macro_rules! b { (1) => { literal }; ($l:literal) => { a_literal }; ($t:tt) => { whole $t }; ($($t:tt)*) => { parts } }";
    check(&format!("{text} a!(1)"), "a_literal");
    check(&format!("{text} a!(1 + 1)"), "whole ⟦ 1 + 1 ⟧");
    check(
        "macro_rules! a { ($i:ident $t:tt $l:lifetime) => { b!($i $t $l) } } \
         macro_rules! b { (x + 'a) => { seen } } a!(x + 'a)",
        "seen",
    );
    check(
        "macro_rules! a { ($t:ty) => { b!($t) } } macro_rules! b { ($t:ty) => { <$t> } } a!(A<B>)",
        "< ⟦ A < B > ⟧ >",
    );
}

#[test]
fn editions_read_specifiers_differently() {
    let text = "macro_rules! m { ($p:pat) => { one }; ($($t:tt)*) => { more } } m!(A | B)";
    assert_eq!(expand_in(Edition::E2018, text), Ok("more".to_owned()));
    assert_eq!(expand_in(Edition::E2021, text), Ok("one".to_owned()));
    let text = "macro_rules! m { ($e:expr) => { value }; (_) => { wild } } m!(_)";
    assert_eq!(expand_in(Edition::E2021, text), Ok("wild".to_owned()));
    assert_eq!(expand_in(Edition::E2024, text), Ok("value".to_owned()));
}

#[test]
fn expressions_over_names() {
    check(
        "macro_rules! m { ($($x:ident),*) => { ${count($x)} $( ${index()} ${ignore($x)} )* } } m!(a, b)",
        "2 0 1",
    );
}

#[test]
fn errors_name_the_macro() {
    fails(
        "macro_rules! m { ($a:ident = $b:ident) => {} } m!(x = 1)",
        "no rule of `m!` takes this call: `1` is not expected",
    );
    fails(
        "macro_rules! m { (a b) => {} } m!(a)",
        "no rule of `m!` takes this call: more is expected at its end",
    );
    fails(
        "macro_rules! m { ($a:wrong) => {} }",
        "the definition of `m!` has the unknown fragment specifier `wrong`",
    );
    fails(
        "macro_rules! m { ($($v:vis)*) => {} }",
        "the definition of `m!` repeats what may be nothing",
    );
    fails(
        "macro_rules! m { ($($a:ident)* ; $($b:ident)*) => { $($a $b)* } } m!(a b; c)",
        "`m!` repeats `$a` 2 times and `$b` 1 times in one place",
    );
}

#[test]
fn expansion_ends() {
    let limit = "goes deeper than 128 calls, the recursion limit";
    fails(
        "macro_rules! m { ($($t:tt)*) => { m!($($t)* a) } } m!()",
        &format!("`m!` {limit}"),
    );
    fails(
        "macro_rules! m { ($($t:tt)*) => { m!(($($t)*)) } } m!()",
        &format!("`m!` {limit}"),
    );
    let doubling = expand_in(
        Edition::E2021,
        "macro_rules! m { ($($t:tt)*) => { m!($($t)* $($t)*) } } m!(a)",
    );
    assert!(doubling.is_err_and(|message| message.starts_with("`m!` ")));
    fails(
        "macro_rules! m { ($t:tt) => { m!(($t $t)) } } m!(a)",
        "`m!` is given too much: its arguments grow with every call",
    );
    fails(
        "macro_rules! m { ($t:tt) => { m!([[[[[[[[[$t]]]]]]]]]) } } m!(a)",
        "`m!` is given too much: its arguments grow with every call",
    );
}

fn tokens_of(tokens: &[TokenTree], out: &mut Vec<(String, ExpnId, Vec<Span>)>) {
    for tree in tokens {
        match tree {
            TokenTree::Token(token) => {
                out.push((
                    token.text.to_string(),
                    token.span.expn,
                    places(token.frames.as_ref()),
                ));
            }
            TokenTree::Group(group) => {
                if group.delimiter == Delimiter::None {
                    out.push((
                        "⟦⟧".to_owned(),
                        group.open.expn,
                        places(group.frames.as_ref()),
                    ));
                }
                tokens_of(&group.tokens, out);
            }
        }
    }
}

fn places(frames: Option<&Arc<Frame>>) -> Vec<Span> {
    let mut out = Vec::new();
    let mut at = frames;
    while let Some(frame) = at {
        out.push(frame.at);
        at = frame.outer.as_ref();
    }
    out
}

fn marks(text: &str) -> (World, Vec<(String, ExpnId, Vec<Span>)>) {
    let mut world = World::default();
    let tokens = world.expand_all(&lex_test(text)).unwrap_or_default();
    let mut out = Vec::new();
    tokens_of(&tokens, &mut out);
    (world, out)
}

#[test]
fn tokens_know_who_wrote_them() {
    let text =
        "macro_rules! m { ($e:expr, $i:ident) => { let x = $e; $i; $crate::f } } m!(x + y, x)";
    let (world, tokens) = marks(text);
    let expn = ExpnId(1);
    let at = |what: &str| {
        let start = text.find(what).unwrap_or(0) as u32;
        let last = text.rfind(what).unwrap_or(0) as u32;
        (start, last)
    };
    let find = |name: &str| -> Vec<&(String, ExpnId, Vec<Span>)> {
        tokens.iter().filter(|token| token.0 == name).collect()
    };
    // `x` of the definition, of the expression, and the name that was passed.
    let x: Vec<ExpnId> = find("x").iter().map(|token| token.1).collect();
    assert_eq!(x, [expn, ExpnId::ROOT, ExpnId::ROOT]);
    let passed = find("x").get(2).map(|token| token.2.clone());
    let (_, place) = at("$i;");
    assert_eq!(
        passed,
        Some(vec![Span {
            expn,
            ..Span::new(crate::source::FileId(0), place, place + 2)
        }])
    );
    let (_, place) = at("$e;");
    assert_eq!(
        find("⟦⟧").first().map(|group| (group.1, group.2.len())),
        Some((expn, 1))
    );
    assert_eq!(
        find("⟦⟧")
            .first()
            .and_then(|group| group.2.first())
            .map(|at| at.start),
        Some(place)
    );
    assert_eq!(find("$crate").first().map(|token| token.1), Some(expn));
    let expansion = world.expansions.get(expn).map(|expansion| {
        (
            expansion.macro_name.as_str(),
            text.get(expansion.call_site.start as usize..expansion.call_site.end as usize),
        )
    });
    assert_eq!(expansion, Some(("m", Some("m!(x + y, x)"))));
}

#[test]
fn frames_tell_every_definition_a_token_went_through() {
    let text = "macro_rules! a { ($($t:tt)*) => { b!((x $($t)*)) } } \
                macro_rules! b { ($g:tt) => { c!($g) } } \
                macro_rules! c { (($i:ident $j:ident)) => { $j $i } } a!(u)";
    let (world, tokens) = marks(text);
    let written: Vec<(&str, Vec<&str>)> = tokens
        .iter()
        .map(|(name, _, frames)| {
            let places = frames
                .iter()
                .map(|at| text.get(at.start as usize..at.end as usize).unwrap_or(""))
                .collect();
            (name.as_str(), places)
        })
        .collect();
    assert_eq!(
        written,
        [("u", vec!["$j", "$g", "$t"]), ("x", vec!["$i", "$g"])]
    );
    let x = tokens.last().map(|token| token.1);
    assert_eq!(x.map(|expn| depth(&world.expansions, expn)), Some(1));
}

#[test]
fn names_passed_into_a_definition_keep_their_mark() {
    let text = "macro_rules! outer { ($n:ident) => { macro_rules! inner { () => { $n own } } } } \
                outer!(given); inner!()";
    let (world, tokens) = marks(text);
    let site = |name: &str| {
        let expn = tokens.iter().find(|token| token.0 == name)?.1;
        world
            .expansions
            .get(expn)
            .map(|expansion| expansion.def_site)
    };
    assert_eq!(site("own"), Some(ExpnId(1)));
    assert_eq!(site("given"), Some(ExpnId::ROOT));
    // In the text of `inner` it stands where `outer` wrote `$n`.
    let own = tokens
        .iter()
        .find(|token| token.0 == "own")
        .map(|token| token.1);
    let given = tokens.iter().find(|token| token.0 == "given");
    let place = given.and_then(|token| token.2.first().copied());
    assert_eq!(place.map(|at| at.expn), own);
    assert_eq!(
        place.and_then(|at| text.get(at.start as usize..at.end as usize)),
        Some("$n")
    );
    assert!(given.map(|token| token.1) < own);
}

#[test]
fn long_inputs_take_linear_time() {
    let items: String = (0..20_000)
        .map(|index| format!("pub struct s{index} {{ pub a: *const c_char, pub b: [u8; 4], }}\n"))
        .collect();
    let text = format!(
        "macro_rules! s {{ ($($(#[$attr:meta])* pub $t:ident $i:ident {{ $($field:tt)* }})*) => ($(s!(it: $(#[$attr])* pub $t $i {{ $($field)* }});)*); \
         (it: $(#[$attr:meta])* pub struct $i:ident {{ $($field:tt)* }}) => ($(#[$attr])* pub struct $i {{ $($field)* }}) }} s! {{ {items} }}"
    );
    let tokens = lex_test(&text);
    let start = std::time::Instant::now();
    let out = World::default().expand_all(&tokens);
    assert_eq!(out.map(|tokens| tokens.len()), Ok(5 * 20_000));
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

#[test]
fn long_lists_of_expressions_take_linear_time() {
    let list = "a::<B, C>(d) + 1, ".repeat(50_000);
    let text = format!("macro_rules! v {{ ($($x:expr),* $(,)?) => {{ [$($x),*] }} }} v![{list}]");
    let tokens = lex_test(&text);
    let start = std::time::Instant::now();
    let out = World::default().expand_all(&tokens);
    assert!(out.is_ok());
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

/// The next number of a sequence without pattern.
fn next(seed: &mut u64) -> usize {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed as usize
}

/// A run of tokens that means nothing.
fn soup(seed: &mut u64, depth: usize) -> String {
    const WORDS: &[&str] = &[
        "$", "$a", "$b:expr", "$c:tt", "$d:ident", "$e:ty", "$f:vis", "$g:pat", "$crate", "*", "+",
        "?", ",", ";", "=>", "::", "<", ">", "|", "a", "b", "fn", "struct", "'x", "1", "\"{a}\"",
        "#", "!", "&", "..", "-", ".", "let", "if", "match", "=", "$$", "count",
    ];
    const GROUPS: &[(&str, &str)] = &[
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("$(", ")*"),
        ("$(", "),+"),
    ];
    let mut out = String::new();
    for _ in 0..next(seed) % 7 {
        let choice = next(seed);
        if choice.is_multiple_of(4) && depth > 0 {
            let (open, close) = GROUPS[next(seed) % GROUPS.len()];
            let inside = soup(seed, depth - 1);
            out.push_str(&format!("{open} {inside} {close} "));
        } else {
            out.push_str(WORDS[choice / 4 % WORDS.len()]);
            out.push(' ');
        }
    }
    out
}

#[test]
fn nothing_that_is_written_makes_it_panic() {
    let mut seed = 0x1234_5678_9abc_def1;
    let mut expanded = 0;
    for _ in 0..20_000 {
        let matcher = soup(&mut seed, 3);
        let transcriber = soup(&mut seed, 3);
        let call = soup(&mut seed, 3);
        for call in [call, matcher.replace("$", "")] {
            let text =
                format!("macro_rules! m {{ ({matcher}) => {{ {transcriber} }} }} m!({call})");
            expanded += usize::from(expand_in(Edition::E2021, &text).is_ok());
        }
    }
    assert!(expanded > 1000, "{expanded}");
}

/// The texts of the calls and operators of the last expression of a text, in the order in which they are read.
fn places_of_calls(text: &str) -> Vec<String> {
    use crate::syntax::tree::{Body, ExprKind};
    let mut world = World::default();
    let tokens = world.expand_all(&lex_test(text)).unwrap_or_default();
    let mut body = Body::default();
    let read = crate::syntax::parse_expr_into(&mut body, &tokens, Edition::E2021);
    assert!(read.is_ok(), "{text}");
    body.exprs
        .iter()
        .filter(|expr| {
            matches!(
                expr.kind,
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Binary { .. }
            )
        })
        .map(|expr| {
            let range = expr.span.start as usize..expr.span.end as usize;
            text.get(range).unwrap_or("").to_owned()
        })
        .collect()
}

#[test]
fn what_several_expansions_wrote_stands_where_the_compiler_says() {
    let check = |text: &str, expected: &[&str]| {
        assert_eq!(places_of_calls(text), expected, "{text}");
    };
    // The operator is the caller's, but `$o` stands for it between the two names.
    check(
        "macro_rules! m { ($a:ident $o:tt $b:ident) => { $a $o $b } } m!(a + b)",
        &["$a $o $b"],
    );
    // What stands for an expression does so where it was put first.
    check(
        "macro_rules! m { ($a:expr, $b:expr) => { ($a + $b, $b - $a) } } m!(a.f(), b)",
        &["a.f()", "$a + $b", "a.f()", "$a + $b, $b -"],
    );
    // For the tokens of a run nothing does: the first place is taken.
    check(
        "macro_rules! m { ($v:expr => $($t:tt)*) => { $v.f() $($t)* } } m!(a => .g(a))",
        &["$v.f()", "$v"],
    );
    check(
        "macro_rules! m { ($v:ident $($t:tt)*) => { $v $($t)* } } m!(a.g(a))",
        &["$v"],
    );
    // Passed on twice, a `tt` stands where it was put last.
    check(
        "macro_rules! i { ($x:tt . $y:tt) => { $x.$y() } } \
         macro_rules! o { ($x:tt, $y:tt) => { i!($x . $y) } } o!(a, f)",
        &["$x.$y()"],
    );
    // A block is one operand, wherever it was written.
    check(
        "macro_rules! m { ($b:block) => { $b.f() } } m!({ a.g() })",
        &["a.g()", "$b.f()"],
    );
    // A name is where `$f` is, and so is the call of it.
    check(
        "macro_rules! m { ($f:ident, $x:expr) => { p::$f($x) + -$x } } m!(f, a.b())",
        &["a.b()", "$f($x)", "a.b()", "$f($x) + -$x"],
    );
}
