//! The methods of `PartialEq`, `PartialOrd` and `Ord`, as rustc writes them.

use crate::syntax::tree::{
    BinaryOp, ExprId, GenericArg, GenericArgs, Generics, Item, PatKind, Type, Variant,
};

use crate::source::Span;

use super::writer::{Writer, path, reference, result, self_type, type_of};
use super::{Shape, Subject, fields};

/// More fields than this are compared in a row, not each inside the one before: what reads the tree
/// goes as deep as it does.
const NESTED_FIELDS: usize = 64;

const PARTIAL_CMP: &[&str] = &["$crate", "cmp", "PartialOrd", "partial_cmp"];
const CMP: &[&str] = &["$crate", "cmp", "Ord", "cmp"];
const EQUAL: &[&str] = &["$crate", "cmp", "Ordering", "Equal"];
const SOME: &[&str] = &["$crate", "option", "Option", "Some"];

/// How two values are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Partial,
    Total,
}

/// A field of both values, and where it is declared: that is where it is compared.
struct Pair {
    this: ExprId,
    other: ExprId,
    at: Span,
}

/// `fn eq(&self, other: &Self) -> bool`.
pub(super) fn eq(subject: &Subject<'_>) -> Item {
    let at = subject.at;
    let other = reference(false, self_type(at));
    subject.method(
        "eq",
        Generics::default(),
        &[("other", other)],
        true,
        result(&["bool"], at),
        |w| match subject.shape {
            Shape::Struct(data) => {
                let pairs = struct_pairs(subject, w, fields(&data.fields), false);
                all_equal(w, pairs)
            }
            Shape::Enum(data) => eq_variants(subject, w, &data.variants),
        },
    )
}

/// The fields of `self` and `other`.
fn struct_pairs(
    subject: &Subject<'_>,
    w: &mut Writer,
    fields: &[crate::syntax::tree::Field],
    by_reference: bool,
) -> Vec<Pair> {
    let one = |w: &mut Writer, base: &str, name: &str| {
        let field = w.field(base, name, subject.is_packed);
        if by_reference {
            w.reference(field)
        } else {
            field
        }
    };
    let mut pairs = Vec::with_capacity(fields.len());
    for field in fields {
        let name = field.name.name.as_str();
        pairs.push(w.at_field(field.span, |w| Pair {
            this: one(w, "self", name),
            other: one(w, "other", name),
            at: field.span,
        }));
    }
    pairs
}

/// The fields that `variant_pats` bound.
fn bound_pairs(w: &mut Writer, variant: &Variant) -> Vec<Pair> {
    fields(&variant.fields)
        .iter()
        .enumerate()
        .map(|(index, field)| {
            w.at_field(field.span, |w| Pair {
                this: w.path(&[&format!("__self_{index}")]),
                other: w.path(&[&format!("__arg1_{index}")]),
                at: field.span,
            })
        })
        .collect()
}

/// `(Self::V(__self_0, …), Self::V(__arg1_0, …))`.
fn variant_pats(w: &mut Writer, variant: &Variant) -> crate::syntax::tree::PatId {
    let this = w.variant_pat(variant, "__self_");
    let other = w.variant_pat(variant, "__arg1_");
    w.pat(PatKind::Tuple(vec![this, other]))
}

fn all_equal(w: &mut Writer, pairs: Vec<Pair>) -> ExprId {
    let mut all = None;
    for Pair { this, other, at } in pairs {
        let equal = w.at_field(at, |w| w.binary(BinaryOp::Eq, this, other));
        all = Some(match all {
            Some(before) => w.binary(BinaryOp::And, before, equal),
            None => equal,
        });
    }
    all.unwrap_or_else(|| w.bool(true))
}

fn let_discriminants(subject: &Subject<'_>, w: &mut Writer) -> Vec<crate::syntax::tree::Stmt> {
    vec![
        w.let_discriminant("__self_discr", "self", subject.repr),
        w.let_discriminant("__arg1_discr", "other", subject.repr),
    ]
}

/// `match (self, other) { … , _ => otherwise }`: an arm for each variant that has fields.
fn match_both(
    w: &mut Writer,
    variants: &[Variant],
    mut value: impl FnMut(&mut Writer, &Variant) -> ExprId,
    otherwise: impl FnOnce(&mut Writer) -> ExprId,
) -> ExprId {
    let mut arms = Vec::new();
    for variant in variants {
        if fields(&variant.fields).is_empty() {
            continue;
        }
        let pat = variant_pats(w, variant);
        let body = value(w, variant);
        arms.push(w.arm(pat, body));
    }
    if variants.len() > 1 {
        let rest = w.wildcard();
        let otherwise = otherwise(w);
        arms.push(w.arm(rest, otherwise));
    }
    let this = w.path(&["self"]);
    let other = w.path(&["other"]);
    let both = w.tuple(vec![this, other]);
    w.matching(both, arms)
}

fn has_fields(variants: &[Variant]) -> bool {
    variants
        .iter()
        .any(|variant| !fields(&variant.fields).is_empty())
}

fn eq_variants(subject: &Subject<'_>, w: &mut Writer, variants: &[Variant]) -> ExprId {
    if variants.is_empty() {
        return w.match_never();
    }
    let by_fields = has_fields(variants).then(|| {
        match_both(
            w,
            variants,
            |w, variant| {
                let pairs = bound_pairs(w, variant);
                all_equal(w, pairs)
            },
            |w| w.bool(true),
        )
    });
    if variants.len() == 1 {
        return by_fields.unwrap_or_else(|| w.bool(true));
    }
    let stmts = let_discriminants(subject, w);
    let this = w.path(&["__self_discr"]);
    let other = w.path(&["__arg1_discr"]);
    let mut equal = w.binary(BinaryOp::Eq, this, other);
    if let Some(by_fields) = by_fields {
        equal = w.binary(BinaryOp::And, equal, by_fields);
    }
    w.block(stmts, Some(equal))
}

/// `fn partial_cmp(&self, other: &Self) -> Option<Ordering>`.
pub(super) fn partial_cmp(subject: &Subject<'_>) -> Item {
    let at = subject.at;
    let ordering = type_of(path(&["$crate", "cmp", "Ordering"], at));
    let mut option = path(&["$crate", "option", "Option"], at);
    if let Some(last) = option.segments.last_mut() {
        last.args = Some(Box::new(GenericArgs {
            args: vec![GenericArg::Type(ordering)],
            ..GenericArgs::default()
        }));
    }
    order(subject, Order::Partial, "partial_cmp", type_of(option))
}

/// `fn cmp(&self, other: &Self) -> Ordering`.
pub(super) fn cmp(subject: &Subject<'_>) -> Item {
    let ordering = type_of(path(&["$crate", "cmp", "Ordering"], subject.at));
    order(subject, Order::Total, "cmp", ordering)
}

fn order(subject: &Subject<'_>, order: Order, name: &str, ret: Type) -> Item {
    let other = reference(false, self_type(subject.at));
    subject.method(
        name,
        Generics::default(),
        &[("other", other)],
        true,
        Some(ret),
        |w| match subject.shape {
            Shape::Struct(data) => {
                let pairs = struct_pairs(subject, w, fields(&data.fields), true);
                chain(w, order, pairs)
            }
            Shape::Enum(data) => order_variants(subject, w, order, &data.variants),
        },
    )
}

/// `Equal`, or `Some(Equal)`.
fn equal(w: &mut Writer, order: Order) -> ExprId {
    let equal = w.path(EQUAL);
    match order {
        Order::Total => equal,
        Order::Partial => w.call(SOME, vec![equal]),
    }
}

fn compare(w: &mut Writer, order: Order, this: ExprId, other: ExprId) -> ExprId {
    let function = match order {
        Order::Partial => PARTIAL_CMP,
        Order::Total => CMP,
    };
    w.call(function, vec![this, other])
}

fn compare_field(w: &mut Writer, order: Order, pair: &Pair) -> ExprId {
    w.at_field(pair.at, |w| compare(w, order, pair.this, pair.other))
}

/// `match first { Equal => rest, cmp => cmp }`.
fn then(w: &mut Writer, order: Order, first: ExprId, rest: ExprId) -> ExprId {
    let mut pat = w.path_pat(EQUAL);
    if order == Order::Partial {
        let path = Box::new(path(SOME, w.body[pat].span));
        pat = w.pat(PatKind::TupleStruct {
            path,
            pats: vec![pat],
        });
    }
    let when_equal = w.arm(pat, rest);
    let name = w.bind_name("cmp");
    let value = w.path(&["cmp"]);
    let otherwise = w.arm(name, value);
    w.matching(first, vec![when_equal, otherwise])
}

fn chain(w: &mut Writer, order: Order, pairs: Vec<Pair>) -> ExprId {
    if pairs.len() > NESTED_FIELDS {
        let mut calls: Vec<ExprId> = pairs
            .iter()
            .map(|pair| compare_field(w, order, pair))
            .collect();
        let last = calls.pop();
        let stmts = calls.into_iter().map(|call| w.statement(call)).collect();
        return w.block(stmts, last);
    }
    let mut rest = None;
    for pair in pairs.iter().rev() {
        let first = compare_field(w, order, pair);
        rest = Some(match rest {
            Some(rest) => then(w, order, first, rest),
            None => first,
        });
    }
    rest.unwrap_or_else(|| equal(w, order))
}

fn compare_discriminants(w: &mut Writer, order: Order) -> ExprId {
    let this = w.path(&["__self_discr"]);
    let this = w.reference(this);
    let other = w.path(&["__arg1_discr"]);
    let other = w.reference(other);
    compare(w, order, this, other)
}

fn order_variants(
    subject: &Subject<'_>,
    w: &mut Writer,
    order: Order,
    variants: &[Variant],
) -> ExprId {
    if variants.is_empty() {
        return w.match_never();
    }
    let by_fields = |w: &mut Writer, otherwise: fn(&mut Writer, Order) -> ExprId| {
        match_both(
            w,
            variants,
            |w, variant| {
                let pairs = bound_pairs(w, variant);
                chain(w, order, pairs)
            },
            |w| otherwise(w, order),
        )
    };
    if variants.len() == 1 {
        return if has_fields(variants) {
            by_fields(w, equal)
        } else {
            equal(w, order)
        };
    }
    let stmts = let_discriminants(subject, w);
    let value = if !has_fields(variants) {
        compare_discriminants(w, order)
    } else if order == Order::Total || discriminant_first(variants) {
        let first = compare_discriminants(w, order);
        let rest = by_fields(w, equal);
        then(w, order, first, rest)
    } else {
        by_fields(w, compare_discriminants)
    };
    w.block(stmts, Some(value))
}

/// Whether a partial comparison looks at the discriminant before the fields: where the variants with fields
/// do not stand together.
fn discriminant_first(variants: &[Variant]) -> bool {
    let with_fields: Vec<usize> = variants
        .iter()
        .enumerate()
        .filter(|(_, variant)| !fields(&variant.fields).is_empty())
        .map(|(index, _)| index)
        .collect();
    match with_fields.len() {
        0 => true,
        1 | 2 => false,
        _ => with_fields.windows(2).any(|pair| match pair {
            [before, after] => after - before > 2,
            _ => false,
        }),
    }
}
