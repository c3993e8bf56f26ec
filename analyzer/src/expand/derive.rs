//! The derives of the compiler: the impl that `#[derive(Clone)]` stands for, written as a tree at
//! once, since the item is one already. It follows what rustc writes, call by call: what is done to a field
//! stands at the field, the rest at the derive's name. It resolves no name.

mod compare;
mod methods;
mod writer;

use std::sync::Arc;

use ustr::Ustr;

use crate::source::Span;
use crate::syntax::tokens::Tokens;
use crate::syntax::tree::{
    Attr, Attrs, Bound, Enum, Fields, Fn, GenericArg, GenericArgs, GenericParamKind, Generics,
    Impl, Item, ItemKind, Param, Path, Predicate, QSelf, Struct, Type, TypeKind, Variant,
    Visibility,
};

use writer::Writer;

/// How deep types are looked into for what they project from a type parameter.
const TYPE_DEPTH: usize = 256;

/// What a derive stands on.
#[derive(Clone, Copy)]
enum Shape<'a> {
    Struct(&'a Struct),
    Enum(&'a Enum),
}

/// Everything a derive needs to know of its item.
struct Subject<'a> {
    shape: Shape<'a>,
    name: Ustr,
    /// `#[repr(packed)]`: fields are copied out before they are looked at.
    is_packed: bool,
    /// The integer of `#[repr(u8)]`; of other enums the discriminant is an `isize`.
    repr: &'static str,
    /// The place of the derive's name; its expansion belongs to `core`.
    at: Span,
}

/// The trait that a derive of the compiler implements: its path in `core`.
fn trait_of(name: &str) -> Option<&'static [&'static str]> {
    Some(match name {
        "Clone" => &["$crate", "clone", "Clone"],
        "Copy" => &["$crate", "marker", "Copy"],
        "Debug" => &["$crate", "fmt", "Debug"],
        "Default" => &["$crate", "default", "Default"],
        "PartialEq" => &["$crate", "cmp", "PartialEq"],
        "Eq" => &["$crate", "cmp", "Eq"],
        "PartialOrd" => &["$crate", "cmp", "PartialOrd"],
        "Ord" => &["$crate", "cmp", "Ord"],
        "Hash" => &["$crate", "hash", "Hash"],
        _ => return None,
    })
}

/// The impl that a derive of the compiler writes for a struct, union or enum.
///
/// `name` is the last segment of the derive's path; `derives` those of all derives of the item (`Clone`
/// beside `Copy` is a copy). `at` is the place of the name in the attribute, in an expansion whose
/// `def_crate` is `core`. Fields and variants that `cfg` leaves out must be gone. `None` where the derive is not
/// one of these, or cannot stand on the item.
pub fn expand_derive(name: &str, item: &Item, derives: &[Ustr], at: Span) -> Option<Item> {
    let path = trait_of(name)?;
    let (shape, item_name, generics) = match &item.kind {
        ItemKind::Struct(data) => (Shape::Struct(data), data.name.name, &data.generics),
        ItemKind::Enum(data) => (Shape::Enum(data), data.name.name, &data.generics),
        _ => return None,
    };
    let subject = Subject {
        shape,
        name: item_name,
        is_packed: has_repr(&item.attrs, |word| word == "packed"),
        repr: INTEGERS
            .iter()
            .find(|integer| has_repr(&item.attrs, |word| word == **integer))
            .unwrap_or(&"isize"),
        at,
    };
    let has_types = generics
        .params
        .iter()
        .any(|param| matches!(param.kind, GenericParamKind::Type { .. }));
    let is_union = matches!(shape, Shape::Struct(data) if data.is_union);
    let is_copied = is_union || !has_types && derives.iter().any(|derive| derive == "Copy");
    let items = match name {
        "Copy" | "Eq" => Vec::new(),
        "Clone" => vec![methods::clone(&subject, is_copied)],
        _ if is_union => return None,
        "Debug" => vec![methods::debug(&subject)],
        "Default" => vec![methods::default(&subject)?],
        "PartialEq" => vec![compare::eq(&subject)],
        "PartialOrd" => vec![compare::partial_cmp(&subject)],
        "Ord" => vec![compare::cmp(&subject)],
        "Hash" => vec![methods::hash(&subject)],
        _ => return None,
    };
    let trait_path = writer::path(path, at);
    // The default of an enum is a variant without fields: nothing is asked of the parameters.
    let adds_bounds = name != "Default" || matches!(shape, Shape::Struct(_));
    Some(Item {
        attrs: vec![Attr {
            path: Ustr::from("automatically_derived"),
            tokens: Tokens::from(Vec::new()),
            span: at,
            inner: false,
        }],
        visibility: Visibility::Inherited,
        kind: ItemKind::Impl(Arc::new(Impl {
            generics: subject.generics(generics, &trait_path, adds_bounds),
            trait_path: Some(trait_path),
            is_negative: false,
            self_ty: subject.self_type(generics),
            items,
        })),
        span: at,
        tokens: None,
    })
}

const INTEGERS: &[&str] = &[
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
];

/// Whether a word of `#[repr(…)]` is one.
fn has_repr(attrs: &Attrs, is_it: impl std::ops::Fn(&str) -> bool) -> bool {
    use crate::syntax::tokens::TokenTree;
    attrs.iter().filter(|attr| attr.path == "repr").any(|attr| {
        attr.tokens.iter().any(|tree| match tree {
            TokenTree::Group(group) => group
                .tokens
                .iter()
                .any(|tree| tree.text().is_some_and(&is_it)),
            TokenTree::Token(_) => false,
        })
    })
}

impl<'a> Subject<'a> {
    /// Variants; a struct has none.
    fn variants(&self) -> &'a [Variant] {
        match self.shape {
            Shape::Struct(_) => &[],
            Shape::Enum(data) => &data.variants,
        }
    }

    /// The parameters of the impl: the item's without defaults, each type asked to implement the trait too, and so
    /// what the fields' types project from them.
    fn generics(&self, own: &Generics, trait_path: &Path, adds_bounds: bool) -> Generics {
        let bound = || Bound {
            path: trait_path.clone(),
            is_maybe: false,
        };
        let mut out = own.clone();
        let mut types = Vec::new();
        for param in &mut out.params {
            match &mut param.kind {
                GenericParamKind::Type { bounds, default } => {
                    *default = None;
                    types.push(param.name.name);
                    if adds_bounds {
                        bounds.insert(0, bound());
                    }
                }
                GenericParamKind::Const { default, .. } => *default = None,
            }
        }
        if adds_bounds && !types.is_empty() {
            let mut projected = Vec::new();
            match self.shape {
                Shape::Struct(data) => projections(&data.fields, &types, &mut projected),
                Shape::Enum(data) => {
                    for variant in &data.variants {
                        projections(&variant.fields, &types, &mut projected);
                    }
                }
            }
            out.predicates
                .extend(projected.into_iter().map(|ty| Predicate {
                    ty: ty.clone(),
                    bounds: vec![bound()],
                }));
        }
        out
    }

    /// The item with its own parameters.
    fn self_type(&self, generics: &Generics) -> Type {
        let args: Vec<GenericArg> = generics
            .params
            .iter()
            .map(|param| {
                GenericArg::Type(writer::type_of(writer::path(
                    &[param.name.name.as_str()],
                    self.at,
                )))
            })
            .collect();
        let mut path = writer::path(&[self.name.as_str()], self.at);
        if !args.is_empty()
            && let Some(last) = path.segments.last_mut()
        {
            last.args = Some(Box::new(GenericArgs {
                args,
                ..GenericArgs::default()
            }));
        }
        writer::type_of(path)
    }

    /// A method of the impl. `params` come after `self`.
    fn method(
        &self,
        name: &str,
        generics: Generics,
        params: &[(&str, Type)],
        has_self: bool,
        ret: Option<Type>,
        write: impl FnOnce(&mut Writer) -> crate::syntax::tree::ExprId,
    ) -> Item {
        let at = self.at;
        let mut writer = Writer::new(at);
        let mut all = Vec::new();
        if has_self {
            all.push(("self", writer::reference(false, writer::self_type(at))));
        }
        all.extend(params.iter().cloned());
        let params = all
            .into_iter()
            .map(|(name, ty)| {
                let ident = writer::ident(name, at);
                let pat = writer.bind(ident);
                writer.body.params.push(pat);
                Param {
                    attrs: Vec::new(),
                    ty,
                    name: Some(ident),
                }
            })
            .collect();
        let value = write(&mut writer);
        let value = writer.block(Vec::new(), Some(value));
        writer.body.value = Some(value);
        Item {
            attrs: Vec::new(),
            visibility: Visibility::Inherited,
            kind: ItemKind::Fn(Arc::new(Fn {
                name: writer::ident(name, at),
                generics,
                is_const: false,
                is_async: false,
                is_unsafe: false,
                abi: None,
                params,
                has_self,
                is_variadic: false,
                ret,
                body: Some(writer.body.into()),
            })),
            span: at,
            tokens: None,
        }
    }
}

/// The fields, by name and type.
fn fields(fields: &Fields) -> &[crate::syntax::tree::Field] {
    match fields {
        Fields::Unit => &[],
        Fields::Tuple(fields) | Fields::Named(fields) => fields,
    }
}

/// The types in the fields that are projected from a type parameter: `T::Item`.
fn projections<'a>(of: &'a Fields, params: &[Ustr], out: &mut Vec<&'a Type>) {
    for field in fields(of) {
        projections_in(&field.ty, params, out, 0);
    }
}

fn projections_in<'a>(ty: &'a Type, params: &[Ustr], out: &mut Vec<&'a Type>, depth: usize) {
    if depth > TYPE_DEPTH {
        return;
    }
    let depth = depth + 1;
    match &ty.kind {
        TypeKind::Path(path) => {
            if let [first, _, ..] = path.segments.as_slice()
                && path.qself.is_none()
                && !path.is_global
                && params.contains(&first.ident.name)
            {
                out.push(ty);
            }
            projections_in_path(path, params, out, depth);
        }
        TypeKind::Ref { ty, .. } | TypeKind::Ptr { ty, .. } => {
            projections_in(ty, params, out, depth);
        }
        TypeKind::Slice(ty) | TypeKind::Array(ty, _) => projections_in(ty, params, out, depth),
        TypeKind::Tuple(parts) => {
            for part in parts {
                projections_in(part, params, out, depth);
            }
        }
        TypeKind::FnPtr(pointer) => {
            for ty in pointer.params.iter().chain(&pointer.ret) {
                projections_in(ty, params, out, depth);
            }
        }
        TypeKind::Dyn(bounds) | TypeKind::ImplTrait(bounds) => {
            for bound in bounds {
                projections_in_path(&bound.path, params, out, depth);
            }
        }
        TypeKind::Never | TypeKind::Infer | TypeKind::MacroCall(_) | TypeKind::Error => {}
    }
}

fn projections_in_path<'a>(path: &'a Path, params: &[Ustr], out: &mut Vec<&'a Type>, depth: usize) {
    if let Some(qself) = &path.qself {
        let QSelf { ty, .. } = &**qself;
        projections_in(ty, params, out, depth);
    }
    for args in path.segments.iter().filter_map(|part| part.args.as_ref()) {
        for arg in &args.args {
            if let GenericArg::Type(ty) = arg {
                projections_in(ty, params, out, depth);
            }
        }
        for ty in args.assoc.iter().filter_map(|arg| arg.ty.as_ref()) {
            projections_in(ty, params, out, depth);
        }
        if let Some(ty) = &args.output {
            projections_in(ty, params, out, depth);
        }
    }
}

#[cfg(test)]
mod tests;
