//! What macros of overlays are given.

use super::*;
use crate::source::{Edition, FileId};

/// The tokens as text, one space between them.
fn text(tokens: &[TokenTree]) -> String {
    let mut out = String::new();
    for token in tokens {
        let part = match token {
            TokenTree::Token(token) => token.text.as_str().to_owned(),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                let inside = text(&group.tokens);
                if inside.is_empty() {
                    format!("{open}{close}")
                } else {
                    format!("{open} {inside} {close}")
                }
            }
        };
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&part);
    }
    out
}

fn form(source: &str, is_derive: bool) -> String {
    let parsed = crate::syntax::parse_file(FileId(0), source, Edition::E2021);
    let item = parsed.items.into_iter().next().expect("an item");
    let tokens = item.tokens.expect("tokens");
    let read = |attrs: Vec<Attr>| {
        let is_off = attrs.iter().any(|attr| attr.path == "cfg");
        (!is_off).then_some(attrs)
    };
    if is_derive {
        let form = derive_form(&tokens, &item.attrs, item.span, &read);
        return form.map_or_else(|| "nothing".to_owned(), |form| text(&form));
    }
    let (first, others) = item.attrs.split_first().expect("an attribute");
    let given = first.tokens.iter().find_map(|token| match token {
        TokenTree::Group(group) => Some(group.tokens.as_slice()),
        TokenTree::Token(_) => None,
    });
    let form = attribute_form(given.unwrap_or(&[]), &tokens, others, item.span, &read);
    let text = text(&form);
    let end = text.rfind(" item [").unwrap_or(text.len());
    text.get(..end).unwrap_or("").to_owned()
}

#[test]
fn a_struct_has_one_variant() {
    insta::assert_snapshot!(
        form("#[derive(X)] #[x(a)] pub struct S<'a, T: A<B, C> = D, const N: usize = 1> where T: Q { #[y] pub a: Vec<T, &'a u8>, #[cfg(no)] b: u8 }", true),
        @"struct S vis [ pub ] attrs [ { x ( a ) } ] impl [ 'a , T : A < B , C > , const N : usize , ] args [ 'a , T , N , ] types [ T ] where [ T : Q , ] variants [ { S path [ S ] attrs [] named fields [ { a a attrs [ { y } ] vis [ pub ] ty [ Vec < T , & 'a u8 > ] } ] } ]"
    );
    insta::assert_snapshot!(form("#[derive(X)] struct S<F: Fn() -> u8>(F, pub(crate) u8) where F: Copy;", true), @"struct S vis [] attrs [] impl [ F : Fn () - > u8 , ] args [ F , ] types [ F ] where [ F : Copy , ] variants [ { S path [ S ] attrs [] tuple fields [ { 0 _0 attrs [] vis [] ty [ F ] } { 1 _1 attrs [] vis [ pub ( crate ) ] ty [ u8 ] } ] } ]");
    insta::assert_snapshot!(form("#[derive(X)] struct S;", true), @"struct S vis [] attrs [] impl [] args [] types [] where [] variants [ { S path [ S ] attrs [] unit fields [] } ]");
}

#[test]
fn an_enum_has_its_variants() {
    insta::assert_snapshot!(form("#[derive(X)] enum E { #[x(\"{0}\")] A(#[from] u8), B { c: u8 } , C = 1 << 2, #[cfg(no)] D }", true), @r#"enum E vis [] attrs [] impl [] args [] types [] where [] variants [ { A path [ E : : A ] attrs [ { x ( "{0}" ) } ] tuple fields [ { 0 _0 attrs [ { from } ] vis [] ty [ u8 ] } ] } { B path [ E : : B ] attrs [] named fields [ { c c attrs [] vis [] ty [ u8 ] } ] } { C path [ E : : C ] attrs [] unit fields [] } ]"#);
    insta::assert_snapshot!(form("#[derive(X)] fn f() {}", true), @"nothing");
}

#[test]
fn functions_and_containers_are_taken_apart() {
    insta::assert_snapshot!(
        form("#[x(1)] #[inline] pub async unsafe fn f<T>(&self, (a, b): (u8, T)) -> Result<T, u8> where T: X { a }", false),
        @"arguments [ 1 ] outer [ # [ inline ] ] fn f async vis [ pub ] quals [ unsafe ] impl [ T , ] args [ T , ] types [ T ] params [ { & self } { ( a , b ) : ( u8 , T ) } ] ret [ Result < T , u8 > ] where [ T : X , ] body { a }"
    );
    insta::assert_snapshot!(form("#[x] impl<T> A for B<T> { const C: X = X { a: 1 }; #[y] async fn f(self) {} type D = u8; }", false), @"arguments [] outer [] impl head [ impl < T > A for B < T > ] impl [ T , ] args [ T , ] types [ T ] trait [ A ] self [ B < T > ] where [] items [ { outer [] other [ const C : X = X { a : 1 } ; ] } { outer [ # [ y ] ] fn f async vis [] quals [] impl [] args [] types [] params [ { self } ] ret [ () ] where [] body {} } { outer [] other [ type D = u8 ; ] } ]");
    insta::assert_snapshot!(form("#[x] unsafe impl A where B: for<'a> C<'a> {}", false), @"arguments [] outer [] impl head [ unsafe impl A where B : for < 'a > C < 'a > ] impl [] args [] types [] trait [] self [ A ] where [ B : for < 'a > C < 'a > , ] items []");
    insta::assert_snapshot!(form("#[x] impl A<dyn for<'a> F<'a>> for B {}", false), @"arguments [] outer [] impl head [ impl A < dyn for < 'a > F < 'a > > for B ] impl [] args [] types [] trait [ A < dyn for < 'a > F < 'a > > ] self [ B ] where [] items []");
    insta::assert_snapshot!(form("#[x] pub trait A<T>: B + C where T: D { fn f(&self); }", false), @"arguments [] outer [] trait A head [ pub trait A < T > : B + C where T : D ] vis [ pub ] impl [ T , ] args [ T , ] types [ T ] bounds [ B + C ] where [ T : D , ] items [ { outer [] fn f sync vis [] quals [] impl [] args [] types [] params [ { & self } ] ret [ () ] where [] body ; } ]");
    insta::assert_snapshot!(form("#[x] pub mod a { use b::{c, d}; #[y] fn f() {} static E: F = F {}; }", false), @"arguments [] outer [] mod a vis [ pub ] items [ { outer [] item [ use b : : { c , d } ; ] } { outer [ # [ y ] ] item [ fn f () {} ] } { outer [] item [ static E : F = F {} ; ] } ]");
}
