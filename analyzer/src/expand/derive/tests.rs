//! What each derive writes, as text.

use std::fmt::Write as _;

use super::*;
use crate::source::{Edition, FileId};
use crate::syntax::tree::{
    Body, ExprId, ExprKind, Literal, PatId, PatKind, Stmt, StmtKind, UnaryOp,
};

fn names(path: &Path) -> String {
    let mut out = String::new();
    for (index, part) in path.segments.iter().enumerate() {
        if index > 0 {
            out.push_str("::");
        }
        out.push_str(part.ident.name.as_str());
        if let Some(args) = &part.args {
            let args: Vec<String> = args
                .args
                .iter()
                .map(|arg| match arg {
                    GenericArg::Type(ty) => type_text(ty),
                    GenericArg::Const(_) => "_".to_owned(),
                })
                .collect();
            let _ = write!(out, "<{}>", args.join(", "));
        }
    }
    out.replace("$crate::", "::")
}

fn type_text(ty: &Type) -> String {
    match &ty.kind {
        TypeKind::Path(path) => names(path),
        TypeKind::Ref { is_mut, ty } => {
            format!("&{}{}", if *is_mut { "mut " } else { "" }, type_text(ty))
        }
        _ => "?".to_owned(),
    }
}

fn pat(body: &Body, id: PatId) -> String {
    let all = |pats: &[PatId]| {
        let pats: Vec<String> = pats.iter().map(|&id| pat(body, id)).collect();
        pats.join(", ")
    };
    match &body[id].kind {
        PatKind::Wild => "_".to_owned(),
        PatKind::Bind { name, .. } => name.name.to_string(),
        PatKind::Path(path) => names(path),
        PatKind::Tuple(pats) => format!("({})", all(pats)),
        PatKind::TupleStruct { path, pats } => format!("{}({})", names(path), all(pats)),
        PatKind::Struct { path, fields } => {
            let fields: Vec<String> = fields
                .iter()
                .map(|field| format!("{}: {}", field.name.name, pat(body, field.pat)))
                .collect();
            format!("{} {{ {} }}", names(path), fields.join(", "))
        }
        _ => "?".to_owned(),
    }
}

fn stmt(body: &Body, stmt: &Stmt) -> String {
    match &stmt.kind {
        StmtKind::Let {
            pat: name,
            init: Some(init),
            ..
        } => format!("let {} = {}; ", pat(body, *name), expr(body, *init)),
        StmtKind::Expr { expr: value, .. } => format!("{}; ", expr(body, *value)),
        _ => "?; ".to_owned(),
    }
}

fn expr(body: &Body, id: ExprId) -> String {
    let all = |ids: &[ExprId]| {
        let ids: Vec<String> = ids.iter().map(|&id| expr(body, id)).collect();
        ids.join(", ")
    };
    match &body[id].kind {
        ExprKind::Path(path) => names(path),
        ExprKind::Lit(Literal::Str(text)) => format!("{:?}", text.as_str()),
        ExprKind::Lit(Literal::Bool(value)) => value.to_string(),
        ExprKind::Call { callee, args } => format!("{}({})", expr(body, *callee), all(args)),
        ExprKind::Field { base, field } => format!("{}.{}", expr(body, *base), field.name),
        ExprKind::Ref { expr: inner, .. } => format!("&{}", expr(body, *inner)),
        ExprKind::Unary {
            op: UnaryOp::Deref,
            expr: inner,
        } => format!("*{}", expr(body, *inner)),
        ExprKind::Binary { op, lhs, rhs } => {
            format!("{} {op:?} {}", expr(body, *lhs), expr(body, *rhs))
        }
        ExprKind::Cast { expr: inner, ty } => {
            format!("{} as {}", expr(body, *inner), type_text(ty))
        }
        ExprKind::Tuple(parts) => format!("({})", all(parts)),
        ExprKind::Array(parts) => format!("[{}]", all(parts)),
        ExprKind::Block(block) => {
            let mut out = "{ ".to_owned();
            for part in &block.stmts {
                out.push_str(&stmt(body, part));
            }
            if let Some(tail) = block.tail {
                out.push_str(&expr(body, tail));
                out.push(' ');
            }
            out.push('}');
            out
        }
        ExprKind::Match { scrutinee, arms } => {
            let arms: Vec<String> = arms
                .iter()
                .map(|arm| format!("{} => {}", pat(body, arm.pat), expr(body, arm.body)))
                .collect();
            format!("match {} {{ {} }}", expr(body, *scrutinee), arms.join(", "))
        }
        ExprKind::Struct { path, fields, .. } => {
            let fields: Vec<String> = fields
                .iter()
                .map(|field| format!("{}: {}", field.name.name, expr(body, field.value)))
                .collect();
            format!("{} {{ {} }}", names(path), fields.join(", "))
        }
        _ => "?".to_owned(),
    }
}

/// Where the calls and comparisons stand that `derive` writes for the one item of `text`.
fn places(derive: &str, text: &str) -> Vec<String> {
    let tokens = crate::expand::quote::lex_test(text);
    let (items, _) = crate::syntax::parse_items(&tokens, Edition::E2021);
    let at = Span {
        expn: crate::source::ExpnId(3),
        ..Span::new(FileId(0), 0, 0)
    };
    let written = items
        .first()
        .and_then(|item| expand_derive(derive, item, &[Ustr::from(derive)], at));
    let Some(ItemKind::Impl(data)) = written.map(|item| item.kind) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for item in &data.items {
        let ItemKind::Fn(function) = &item.kind else {
            continue;
        };
        for one in function.body.iter().flat_map(|body| &body.exprs) {
            let is_call = match &one.kind {
                ExprKind::Call { callee, .. } => {
                    let body = function.body.as_ref();
                    let callee = body.map(|body| expr(body, *callee)).unwrap_or_default();
                    callee.starts_with("::") && callee != "::option::Option::Some"
                }
                ExprKind::Binary { op, .. } => *op == crate::syntax::tree::BinaryOp::Eq,
                _ => false,
            };
            if is_call {
                assert_eq!(one.span.expn, at.expn, "the derive writes all of it");
                let place = text.get(one.span.start as usize..one.span.end as usize);
                let place = match place {
                    Some("") => "the derive",
                    place => place.unwrap_or("nowhere"),
                };
                if !out.iter().any(|known| known == place) {
                    out.push(place.to_owned());
                }
            }
        }
    }
    out.sort();
    out
}

#[test]
fn what_is_done_to_a_field_stands_at_the_field() {
    let named = "struct S { pub(crate) a: u8, #[doc = \"\"] b: Vec<u8> }";
    let tuple = "struct S(pub u8, Vec<u8>);";
    for derive in ["Clone", "Default", "PartialEq", "PartialOrd", "Ord", "Hash"] {
        assert_eq!(
            places(derive, named),
            ["b: Vec<u8>", "pub(crate) a: u8"],
            "{derive}"
        );
        assert_eq!(places(derive, tuple), ["Vec<u8>", "pub u8"], "{derive}");
    }
    let variants = "enum E { A(u8), B { x: u16 }, C }";
    assert_eq!(places("Clone", variants), ["u8", "x: u16"]);
    for derive in ["PartialEq", "PartialOrd", "Ord", "Hash"] {
        assert_eq!(
            places(derive, variants),
            ["the derive", "u8", "x: u16"],
            "{derive}"
        );
    }
    for text in [named, tuple, variants] {
        assert_eq!(places("Debug", text), ["the derive"]);
    }
}

/// The impl that `derive` writes for the one item of `text`.
fn derived(derive: &str, text: &str) -> Option<(String, String)> {
    let tokens = crate::expand::quote::lex_test(text);
    let (items, errors) = crate::syntax::parse_items(&tokens, Edition::E2021);
    assert!(errors.is_empty(), "{errors:?}");
    let item = items.first()?;
    let derives: Vec<Ustr> = if text.contains("/*copy*/") || text.contains("Copied") {
        vec![Ustr::from("Copy"), Ustr::from(derive)]
    } else {
        vec![Ustr::from(derive)]
    };
    let written = expand_derive(derive, item, &derives, Span::new(FileId(0), 0, 1))?;
    let ItemKind::Impl(data) = &written.kind else {
        return None;
    };
    let mut head = String::from("impl");
    let params: Vec<String> = data
        .generics
        .params
        .iter()
        .map(|param| match &param.kind {
            GenericParamKind::Type { bounds, .. } => {
                let bounds: Vec<String> = bounds.iter().map(|bound| names(&bound.path)).collect();
                format!("{}: {}", param.name.name, bounds.join(" + "))
            }
            GenericParamKind::Const { ty, .. } => {
                format!("const {}: {}", param.name.name, type_text(ty))
            }
        })
        .collect();
    if !params.is_empty() {
        let _ = write!(head, "<{}>", params.join(", "));
    }
    let trait_path = data.trait_path.as_ref().map(names).unwrap_or_default();
    let _ = write!(head, " {trait_path} for {}", type_text(&data.self_ty));
    for predicate in &data.generics.predicates {
        let bounds: Vec<String> = predicate
            .bounds
            .iter()
            .map(|bound| names(&bound.path))
            .collect();
        let _ = write!(
            head,
            " where {}: {}",
            type_text(&predicate.ty),
            bounds.join(" + ")
        );
    }
    let mut methods = String::new();
    for item in &data.items {
        if let ItemKind::Fn(function) = &item.kind
            && let Some(body) = &function.body
            && let Some(value) = body.value
        {
            assert_eq!(body.params.len(), function.params.len());
            methods.push_str(&expr(body, value));
        }
    }
    Some((head, methods))
}

#[track_caller]
fn check(derive: &str, text: &str, head: &str, body: &str) {
    assert_eq!(
        derived(derive, text),
        Some((head.to_owned(), body.to_owned()))
    );
}

#[test]
fn impls_ask_of_the_parameters_what_the_trait_is() {
    check(
        "Clone",
        "struct B<'a, T: Copy, const N: usize = 3>(T, &'a [u8; N]) where T: Send;",
        "impl<T: ::clone::Clone + Copy, const N: usize> ::clone::Clone for B<T, N> where T: Send",
        "{ Self(::clone::Clone::clone(&self.0), ::clone::Clone::clone(&self.1)) }",
    );
    check(
        "Copy",
        "enum E<T: Iterator> { P(Vec<T::Item>, T) }",
        "impl<T: ::marker::Copy + Iterator> ::marker::Copy for E<T> where T::Item: ::marker::Copy",
        "",
    );
    check(
        "Default",
        "enum E<T> { A(T), #[default] N }",
        "impl<T: > ::default::Default for E<T>",
        "{ Self::N }",
    );
}

#[test]
fn clone_of_what_is_copied_is_a_copy() {
    check(
        "Clone",
        "struct Copied { a: u8 }",
        "impl ::clone::Clone for Copied",
        "{ *self }",
    );
    check(
        "Clone",
        "struct Copied<T>(T);",
        "impl<T: ::clone::Clone> ::clone::Clone for Copied<T>",
        "{ Self(::clone::Clone::clone(&self.0)) }",
    );
    check(
        "Clone",
        "union U { a: u8 }",
        "impl ::clone::Clone for U",
        "{ *self }",
    );
    check(
        "Clone",
        "enum E { A, B { c: u8 } }",
        "impl ::clone::Clone for E",
        "{ match self { Self::A => Self::A, Self::B { c: __self_0 } => Self::B { c: ::clone::Clone::clone(__self_0) } } }",
    );
    check(
        "Clone",
        "enum Never {}",
        "impl ::clone::Clone for Never",
        "{ match *self {  } }",
    );
}

#[test]
fn debug_calls_the_formatter_as_rustc_does() {
    check(
        "Debug",
        "struct A { x: u8, y: u16 }",
        "impl ::fmt::Debug for A",
        "{ ::fmt::Formatter::debug_struct_field2_finish(f, \"A\", \"x\", &self.x, \"y\", &self.y) }",
    );
    check(
        "Debug",
        "struct U;",
        "impl ::fmt::Debug for U",
        "{ ::fmt::Formatter::write_str(f, \"U\") }",
    );
    check(
        "Debug",
        "enum F { A, B }",
        "impl ::fmt::Debug for F",
        "{ ::fmt::Formatter::write_str(f, match self { Self::A => \"A\", Self::B => \"B\" }) }",
    );
    check(
        "Debug",
        "enum E { N, P(u8), Q { a: u8, b: u8, c: u8, d: u8, e: u8, f: u8 } }",
        "impl ::fmt::Debug for E",
        "{ match self { Self::N => ::fmt::Formatter::write_str(f, \"N\"), \
         Self::P(__self_0) => ::fmt::Formatter::debug_tuple_field1_finish(f, \"P\", __self_0), \
         Self::Q { a: __self_0, b: __self_1, c: __self_2, d: __self_3, e: __self_4, f: __self_5 } => \
         ::fmt::Formatter::debug_struct_fields_finish(f, \"Q\", &[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"], \
         &(((__self_0, __self_1), (__self_2, __self_3)), (__self_4, __self_5))) } }",
    );
    check(
        "Debug",
        "#[repr(C, packed)] struct A(u8);",
        "impl ::fmt::Debug for A",
        "{ ::fmt::Formatter::debug_tuple_field1_finish(f, \"A\", &{ self.0 }) }",
    );
}

#[test]
fn default_asks_every_field() {
    check(
        "Default",
        "struct A { x: u8, y: u16 }",
        "impl ::default::Default for A",
        "{ Self { x: ::default::Default::default(), y: ::default::Default::default() } }",
    );
    assert_eq!(derived("Default", "enum E { A }"), None);
}

#[test]
fn equality_compares_fields_with_operators() {
    check(
        "PartialEq",
        "struct A { x: u8, y: u16 }",
        "impl ::cmp::PartialEq for A",
        "{ self.x Eq other.x And self.y Eq other.y }",
    );
    check(
        "PartialEq",
        "#[repr(u8)] enum E { A(u8, u8), B }",
        "impl ::cmp::PartialEq for E",
        "{ { let __self_discr = self as u8; \
         let __arg1_discr = other as u8; \
         __self_discr Eq __arg1_discr And match (self, other) { \
         (Self::A(__self_0, __self_1), Self::A(__arg1_0, __arg1_1)) => __self_0 Eq __arg1_0 And __self_1 Eq __arg1_1, \
         _ => true } } }",
    );
    check(
        "PartialEq",
        "enum E { A }",
        "impl ::cmp::PartialEq for E",
        "{ true }",
    );
    check(
        "PartialEq",
        "enum E { A(u8) }",
        "impl ::cmp::PartialEq for E",
        "{ match (self, other) { (Self::A(__self_0), Self::A(__arg1_0)) => __self_0 Eq __arg1_0 } }",
    );
    check("Eq", "enum E { A(u8) }", "impl ::cmp::Eq for E", "");
}

#[test]
fn order_compares_fields_one_after_the_other() {
    check(
        "PartialOrd",
        "struct A { x: u8, y: u16 }",
        "impl ::cmp::PartialOrd for A",
        "{ match ::cmp::PartialOrd::partial_cmp(&self.x, &other.x) { \
         ::option::Option::Some(::cmp::Ordering::Equal) => ::cmp::PartialOrd::partial_cmp(&self.y, &other.y), \
         cmp => cmp } }",
    );
    check(
        "Ord",
        "enum F { A, B }",
        "impl ::cmp::Ord for F",
        "{ { let __self_discr = self as isize; \
         let __arg1_discr = other as isize; \
         ::cmp::Ord::cmp(&__self_discr, &__arg1_discr) } }",
    );
    check(
        "Ord",
        "struct U;",
        "impl ::cmp::Ord for U",
        "{ ::cmp::Ordering::Equal }",
    );
}

#[test]
fn hash_hashes_the_discriminant_and_the_fields() {
    check(
        "Hash",
        "struct A(u8, u16);",
        "impl ::hash::Hash for A",
        "{ { ::hash::Hash::hash(&self.0, state); ::hash::Hash::hash(&self.1, state) } }",
    );
    check(
        "Hash",
        "enum E { A, B(u8) }",
        "impl ::hash::Hash for E",
        "{ { let __self_discr = self as isize; \
         ::hash::Hash::hash(&__self_discr, state); \
         match self { Self::B(__self_0) => ::hash::Hash::hash(__self_0, state), _ => { } } } }",
    );
}

#[test]
fn other_derives_are_not_these() {
    assert_eq!(derived("Serialize", "struct A;"), None);
    assert_eq!(derived("Clone", "fn f() {}"), None);
}
