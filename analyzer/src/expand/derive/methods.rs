//! The methods of `Clone`, `Debug`, `Default` and `Hash`, as rustc writes them.

use crate::syntax::tree::{
    Bound, ExprId, Fields, GenericParam, GenericParamKind, Generics, Item, Variant,
};

use super::writer::{Writer, ident, path, reference, result, self_type, type_of};
use super::{Shape, Subject, fields};

/// More fields than this are printed by one function that takes them all.
const DEBUG_FIELDS: usize = 5;

/// `fn clone(&self) -> Self`.
pub(super) fn clone(subject: &Subject<'_>, is_copied: bool) -> Item {
    const CLONE: &[&str] = &["$crate", "clone", "Clone", "clone"];
    subject.method(
        "clone",
        Generics::default(),
        &[],
        true,
        Some(self_type(subject.at)),
        |w| {
            if is_copied {
                let this = w.path(&["self"]);
                return w.deref(this);
            }
            match subject.shape {
                Shape::Struct(data) => w.construct(&["Self"], &data.fields, |w, _, name| {
                    let field = w.field("self", name, subject.is_packed);
                    let field = w.reference(field);
                    w.call(CLONE, vec![field])
                }),
                Shape::Enum(_) => match_self(subject, w, |w, variant| {
                    let names = ["Self", variant.name.name.as_str()];
                    w.construct(&names, &variant.fields, |w, index, _| {
                        let field = w.path(&[&format!("__self_{index}")]);
                        w.call(CLONE, vec![field])
                    })
                }),
            }
        },
    )
}

/// `match self { … }` with an arm for each variant, its fields bound as `__self_0`, `__self_1`...
fn match_self(
    subject: &Subject<'_>,
    w: &mut Writer,
    mut value: impl FnMut(&mut Writer, &Variant) -> ExprId,
) -> ExprId {
    if subject.variants().is_empty() {
        return w.match_never();
    }
    let mut arms = Vec::with_capacity(subject.variants().len());
    for variant in subject.variants() {
        let pat = w.variant_pat(variant, "__self_");
        let value = value(w, variant);
        arms.push(w.arm(pat, value));
    }
    let this = w.path(&["self"]);
    w.matching(this, arms)
}

/// `fn fmt(&self, f: &mut Formatter) -> Result`.
pub(super) fn debug(subject: &Subject<'_>) -> Item {
    let at = subject.at;
    let formatter = reference(true, type_of(path(&["$crate", "fmt", "Formatter"], at)));
    subject.method(
        "fmt",
        Generics::default(),
        &[("f", formatter)],
        true,
        result(&["$crate", "fmt", "Result"], at),
        |w| match subject.shape {
            Shape::Struct(data) => {
                let values = fields(&data.fields)
                    .iter()
                    .map(|field| {
                        let value = w.field("self", field.name.name.as_str(), subject.is_packed);
                        w.reference(value)
                    })
                    .collect();
                print(w, subject.name.as_str(), &data.fields, values)
            }
            Shape::Enum(data) => {
                let is_fieldless = data
                    .variants
                    .iter()
                    .all(|variant| fields(&variant.fields).is_empty());
                if is_fieldless && !data.variants.is_empty() {
                    let name = match_self(subject, w, |w, variant| {
                        w.string(variant.name.name.as_str())
                    });
                    return write_str(w, name);
                }
                match_self(subject, w, |w, variant| {
                    let values = (0..fields(&variant.fields).len())
                        .map(|index| w.path(&[&format!("__self_{index}")]))
                        .collect();
                    print(w, variant.name.name.as_str(), &variant.fields, values)
                })
            }
        },
    )
}

fn write_str(w: &mut Writer, text: ExprId) -> ExprId {
    let f = w.path(&["f"]);
    w.call(&["$crate", "fmt", "Formatter", "write_str"], vec![f, text])
}

/// Prints a struct or variant whose fields are these references.
fn print(w: &mut Writer, name: &str, shape: &Fields, values: Vec<ExprId>) -> ExprId {
    let name = w.string(name);
    if values.is_empty() {
        return write_str(w, name);
    }
    let is_named = matches!(shape, Fields::Named(_));
    let names: Vec<&str> = fields(shape)
        .iter()
        .map(|field| field.name.name.as_str())
        .collect();
    let kind = if is_named { "struct" } else { "tuple" };
    let count = values.len();
    let f = w.path(&["f"]);
    let mut args = vec![f, name];
    if count > DEBUG_FIELDS {
        if is_named {
            let names = w.names(&names);
            args.push(names);
        }
        let values = pairs(w, values);
        args.push(w.reference(values));
        let function = format!("debug_{kind}_fields_finish");
        return w.call(&["$crate", "fmt", "Formatter", &function], args);
    }
    for (value, name) in values.into_iter().zip(names) {
        if is_named {
            args.push(w.string(name));
        }
        args.push(value);
    }
    let function = format!("debug_{kind}_field{count}_finish");
    w.call(&["$crate", "fmt", "Formatter", &function], args)
}

/// Pairs of pairs of values, as flat as can be. The compiler passes trait objects here; as pairs each keeps its type,
/// and whose `fmt` is called stays known.
fn pairs(w: &mut Writer, mut values: Vec<ExprId>) -> ExprId {
    while values.len() > 1 {
        let mut next = Vec::with_capacity(values.len().div_ceil(2));
        for pair in values.chunks(2) {
            next.push(match pair {
                [one] => *one,
                pair => w.tuple(pair.to_vec()),
            });
        }
        values = next;
    }
    match values.first() {
        Some(value) => *value,
        None => w.tuple(Vec::new()),
    }
}

/// `fn default() -> Self`; `None` for an enum without a variant that says so.
pub(super) fn default(subject: &Subject<'_>) -> Option<Item> {
    let variant = match subject.shape {
        Shape::Struct(_) => None,
        Shape::Enum(data) => Some(
            data.variants
                .iter()
                .find(|variant| variant.attrs.iter().any(|attr| attr.path == "default"))?,
        ),
    };
    Some(subject.method(
        "default",
        Generics::default(),
        &[],
        false,
        Some(self_type(subject.at)),
        |w| {
            let (names, shape) = match (variant, subject.shape) {
                (Some(variant), _) => (vec!["Self", variant.name.name.as_str()], &variant.fields),
                (None, Shape::Struct(data)) => (vec!["Self"], &data.fields),
                (None, Shape::Enum(_)) => return w.match_never(),
            };
            w.construct(&names, shape, |w, _, _| {
                w.call(&["$crate", "default", "Default", "default"], Vec::new())
            })
        },
    ))
}

/// `fn hash<__H: Hasher>(&self, state: &mut __H)`.
pub(super) fn hash(subject: &Subject<'_>) -> Item {
    let at = subject.at;
    let generics = Generics {
        lifetimes: 0,
        params: vec![GenericParam {
            attrs: Vec::new(),
            name: ident("__H", at),
            kind: GenericParamKind::Type {
                bounds: vec![Bound {
                    path: path(&["$crate", "hash", "Hasher"], at),
                    is_maybe: false,
                }],
                default: None,
            },
        }],
        predicates: Vec::new(),
    };
    let state = reference(true, type_of(path(&["__H"], at)));
    subject.method(
        "hash",
        generics,
        &[("state", state)],
        true,
        None,
        |w| match subject.shape {
            Shape::Struct(data) => {
                let calls = fields(&data.fields)
                    .iter()
                    .map(|field| {
                        w.at_field(field.span, |w| {
                            let name = field.name.name.as_str();
                            let value = w.field("self", name, subject.is_packed);
                            let value = w.reference(value);
                            hash_one(w, value)
                        })
                    })
                    .collect();
                in_a_row(w, calls)
            }
            Shape::Enum(data) => hash_variants(subject, w, &data.variants),
        },
    )
}

fn hash_one(w: &mut Writer, value: ExprId) -> ExprId {
    let state = w.path(&["state"]);
    w.call(&["$crate", "hash", "Hash", "hash"], vec![value, state])
}

fn in_a_row(w: &mut Writer, mut calls: Vec<ExprId>) -> ExprId {
    match (calls.len(), calls.pop()) {
        (1, Some(call)) => call,
        (_, last) => {
            let stmts = calls.into_iter().map(|call| w.statement(call)).collect();
            w.block(stmts, last)
        }
    }
}

fn hash_variants(subject: &Subject<'_>, w: &mut Writer, variants: &[Variant]) -> ExprId {
    if variants.is_empty() {
        return w.match_never();
    }
    let mut stmts = Vec::new();
    if variants.len() > 1 {
        stmts.push(w.let_discriminant("__self_discr", "self", subject.repr));
        let value = w.path(&["__self_discr"]);
        let value = w.reference(value);
        let call = hash_one(w, value);
        stmts.push(w.statement(call));
    }
    let mut arms = Vec::new();
    for variant in variants {
        let of_variant = fields(&variant.fields);
        if of_variant.is_empty() {
            continue;
        }
        let pat = w.variant_pat(variant, "__self_");
        let calls = of_variant
            .iter()
            .enumerate()
            .map(|(index, field)| {
                w.at_field(field.span, |w| {
                    let value = w.path(&[&format!("__self_{index}")]);
                    hash_one(w, value)
                })
            })
            .collect();
        let body = in_a_row(w, calls);
        arms.push(w.arm(pat, body));
    }
    if arms.is_empty() {
        return w.block(stmts, None);
    }
    if arms.len() < variants.len() {
        let rest = w.wildcard();
        let nothing = w.block(Vec::new(), None);
        arms.push(w.arm(rest, nothing));
    }
    let this = w.path(&["self"]);
    let fields = w.matching(this, arms);
    w.block(stmts, Some(fields))
}
