//! Paths of values: what they name, with which arguments.

use std::sync::Arc;

use super::Infer;
use crate::defs::{AssocItem, DefId, FnId, Namespace, TraitId, VariantId};
use crate::items::GenericOwner;
use crate::syntax::tree::{ExprId, Fields, GenericArgs, Ident, PatId, Path, Segment};
use crate::types::{Args, TraitRef, Ty, TyKind, ValueRef};

impl Infer<'_> {
    /// Infers a path that stands as an expression.
    pub(super) fn path_expr(&mut self, expr: ExprId, path: &Path) -> Ty {
        let (value, ty) = self.value_path(path);
        self.out.values.insert(expr, value);
        ty
    }

    /// Infers a path that stands as a pattern.
    pub(super) fn path_pat(&mut self, pat: PatId, path: &Path) -> Ty {
        let (value, ty) = self.value_path(path);
        self.out.pat_values.insert(pat, value);
        ty
    }

    fn unknown() -> (ValueRef, Ty) {
        (ValueRef::Unknown, Ty::error())
    }

    /// What a path names as a value, and its type.
    pub(super) fn value_path(&mut self, path: &Path) -> (ValueRef, Ty) {
        if let Some(qself) = &path.qself {
            return self.qualified_path(path, &qself.ty, qself.position);
        }
        let Some(first) = path.segments.first() else {
            return Self::unknown();
        };
        if !path.is_global {
            if path.segments.len() == 1 {
                if let Some(local) = self
                    .scopes
                    .lookup(first.ident, self.items.program.expansions())
                {
                    let ty = self
                        .locals
                        .get(local.0 as usize)
                        .map_or_else(Ty::error, |local| local.ty.clone());
                    return (ValueRef::Local(local), ty);
                }
                if first.ident.name == "Self" {
                    return self.self_ctor();
                }
            }
            if let Some(found) = self.param_path(path, first) {
                return found;
            }
        }
        let count = path.segments.len();
        let Some((def, consumed)) = self
            .items
            .resolve(self.module, path, count, Namespace::Values)
        else {
            return Self::unknown();
        };
        let written = consumed
            .checked_sub(1)
            .and_then(|last| path.segments.get(last))
            .and_then(|segment| segment.args.as_deref());
        let rest = path.segments.get(consumed..).unwrap_or(&[]);
        if rest.is_empty() {
            let before = consumed
                .checked_sub(2)
                .and_then(|index| path.segments.get(index))
                .and_then(|segment| segment.args.as_deref());
            return self.def_value(def, written, before);
        }
        if let DefId::Trait(id) = def {
            // `Trait::method`: `Self` is yet to be known.
            let this = self.var();
            let args = self.lower_args(GenericOwner::Trait(id), &[this], written);
            return self.trait_member(id, &args, rest);
        }
        self.last_member(path)
    }

    /// The last segment of a path as a member of the type that the segments before it name.
    fn last_member(&mut self, path: &Path) -> (ValueRef, Ty) {
        let Some((last, before)) = path.segments.split_last() else {
            return Self::unknown();
        };
        let ty = match &path.qself {
            Some(qself) if before.is_empty() => self.lower_ty(&qself.ty),
            _ => self.prefix_ty(path, before.len()),
        };
        self.member(&ty, last)
    }

    /// The type that the first segments of a path name.
    fn prefix_ty(&mut self, path: &Path, count: usize) -> Ty {
        let prefix = Path {
            qself: path.qself.clone(),
            is_global: path.is_global,
            segments: path.segments.iter().take(count).cloned().collect(),
            span: path.span,
        };
        self.lower_path_ty(&prefix)
    }

    /// Paths that start with `Self` or a parameter.
    fn param_path(&mut self, path: &Path, first: &Segment) -> Option<(ValueRef, Ty)> {
        let rest = path.segments.get(1..).unwrap_or(&[]);
        if first.ident.name == "Self" {
            self.items.self_ty(self.generic_owner)?;
            return Some(self.last_member(path));
        }
        let index = *self.generics.by_name.get(&first.ident.name)?;
        if rest.is_empty() {
            let ty = self.const_param_ty(index)?;
            return Some((ValueRef::ConstParam(index), ty));
        }
        Some(self.last_member(path))
    }

    fn const_param_ty(&mut self, index: u32) -> Option<Ty> {
        let ty = self.items.const_param_ty(self.generic_owner, index)?;
        Some(self.normalize(&ty))
    }

    fn self_ctor(&mut self) -> (ValueRef, Ty) {
        let Some(this) = self.items.self_ty(self.generic_owner) else {
            return Self::unknown();
        };
        let this = self.normalize(&this);
        match this.kind() {
            TyKind::Adt(id, args) => self.ctor(VariantId { adt: *id, index: 0 }, args.clone()),
            _ => Self::unknown(),
        }
    }

    fn ctor(&mut self, variant: VariantId, args: Args) -> (ValueRef, Ty) {
        // What the type asks of its parameters says what a closure in a field is called with.
        self.require(GenericOwner::Adt(variant.adt), &args);
        let adt = &self.items.defs()[variant.adt];
        let ty = match adt
            .variants
            .get(variant.index as usize)
            .map(|variant| &variant.fields)
        {
            Some(Fields::Tuple(_)) => Ty::new(TyKind::Ctor(variant, args.clone())),
            Some(Fields::Unit) => Ty::new(TyKind::Adt(variant.adt, args.clone())),
            _ => Ty::error(),
        };
        (ValueRef::Ctor(variant, args), ty)
    }

    fn def_value(
        &mut self,
        def: DefId,
        written: Option<&GenericArgs>,
        before: Option<&GenericArgs>,
    ) -> (ValueRef, Ty) {
        match def {
            DefId::Fn(id) => {
                let args = self.lower_args(GenericOwner::Fn(id), &[], written);
                self.fn_value(id, args)
            }
            DefId::Const(id) => {
                let args = self.lower_args(GenericOwner::Const(id), &[], written);
                self.const_value(id, args)
            }
            DefId::Static(id) => {
                let ty = self.items.static_ty(id);
                (ValueRef::Static(id), self.normalize(&ty))
            }
            DefId::Adt(id) => {
                let args = self.lower_args(GenericOwner::Adt(id), &[], written);
                self.ctor(VariantId { adt: id, index: 0 }, args)
            }
            DefId::Variant(id) => {
                let args = self.lower_args(GenericOwner::Adt(id.adt), &[], written.or(before));
                self.ctor(id, args)
            }
            _ => Self::unknown(),
        }
    }

    /// A function with its arguments: what it asks of them must hold.
    pub(super) fn fn_value(&mut self, id: FnId, args: Args) -> (ValueRef, Ty) {
        self.require(GenericOwner::Fn(id), &args);
        (
            ValueRef::Fn(id, args.clone()),
            Ty::new(TyKind::FnDef(id, args)),
        )
    }

    fn const_value(&mut self, id: crate::defs::ConstId, args: Args) -> (ValueRef, Ty) {
        let ty = self.items.const_ty(id).subst(&args);
        self.require(GenericOwner::Const(id), &args);
        (ValueRef::Const(id, args), self.normalize(&ty))
    }

    /// `<T>::name`, `<T as Trait>::name`.
    fn qualified_path(
        &mut self,
        path: &Path,
        ty: &crate::syntax::tree::Type,
        position: usize,
    ) -> (ValueRef, Ty) {
        if position == 0 || path.segments.len() > position + 1 {
            return self.last_member(path);
        }
        let this = self.lower_ty(ty);
        let Some((DefId::Trait(id), consumed)) =
            self.items
                .resolve(self.module, path, position, Namespace::Types)
        else {
            return Self::unknown();
        };
        if consumed != position {
            return Self::unknown();
        }
        let written = path
            .segments
            .get(position - 1)
            .and_then(|segment| segment.args.as_deref());
        let args = self
            .lowering(|lowering| lowering.trait_args(GenericOwner::Trait(id), &[this], written));
        let args = self.cx.normalize_args(&args);
        let rest = path.segments.get(position..).unwrap_or(&[]);
        self.trait_member(id, &args, rest)
    }

    /// `Trait::name`.
    fn trait_member(&mut self, id: TraitId, args: &Args, rest: &[Segment]) -> (ValueRef, Ty) {
        let [segment] = rest else {
            return Self::unknown();
        };
        let found = self
            .items
            .trait_item(id, segment.ident.name, false)
            .map(|item| (item, args.clone()))
            .or_else(|| {
                // A supertrait's.
                let reference = TraitRef {
                    id,
                    args: args.clone(),
                };
                self.items.supertraits(id).iter().skip(1).find_map(|&of| {
                    let item = self.items.trait_item(of, segment.ident.name, false)?;
                    Some((item, self.items.supertrait_ref(&reference, of)?.args))
                })
            });
        match found {
            Some((item, args)) => {
                let args = self.cx.normalize_args(&args);
                self.assoc_value(item, &args, segment)
            }
            None => Self::unknown(),
        }
    }

    /// A variant, or an associated function or constant of a type.
    fn member(&mut self, ty: &Ty, segment: &Segment) -> (ValueRef, Ty) {
        let ty = self.structurally(ty);
        if let Some((variant, args)) = self.variant_of(&ty, segment.ident) {
            return self.ctor(variant, args);
        }
        match self.find_assoc_value(&ty, segment.ident.name) {
            Some((item, args)) => self.assoc_value(item, &args, segment),
            None => Self::unknown(),
        }
    }

    fn variant_of(&mut self, ty: &Ty, name: Ident) -> Option<(VariantId, Args)> {
        let TyKind::Adt(id, args) = ty.kind() else {
            return None;
        };
        let adt = &self.items.defs()[*id];
        if !matches!(adt.ast, crate::defs::AdtAst::Enum(_)) {
            return None;
        }
        let index = adt
            .variants
            .iter()
            .position(|variant| variant.name == name.name)?;
        Some((
            VariantId {
                adt: *id,
                index: index as u32,
            },
            args.clone(),
        ))
    }

    fn assoc_value(
        &mut self,
        item: AssocItem,
        container: &Args,
        segment: &Segment,
    ) -> (ValueRef, Ty) {
        match item {
            AssocItem::Fn(id) => {
                let args =
                    self.lower_args(GenericOwner::Fn(id), container, segment.args.as_deref());
                self.fn_value(id, args)
            }
            AssocItem::Const(id) => {
                let args =
                    self.lower_args(GenericOwner::Const(id), container, segment.args.as_deref());
                self.const_value(id, args)
            }
            AssocItem::Type(_) => Self::unknown(),
        }
    }

    /// The struct or variant that a path of a struct expression or pattern names, with its arguments.
    pub(super) fn struct_path(&mut self, path: &Path) -> Option<(VariantId, Args)> {
        if path.qself.is_none() {
            let first = path.segments.first()?;
            if !path.is_global && first.ident.name == "Self" {
                let this = self.items.self_ty(self.generic_owner)?;
                let this = self.normalize(&this);
                return match path.segments.get(1) {
                    None => self.only_variant(&this),
                    Some(segment) if path.segments.len() == 2 => {
                        self.variant_of(&this, segment.ident).or_else(|| {
                            let ty = self.lower_path_ty(path);
                            self.only_variant(&ty)
                        })
                    }
                    Some(_) => None,
                };
            }
            if let Some((def, consumed)) =
                self.items
                    .resolve(self.module, path, path.segments.len(), Namespace::Types)
            {
                let written = path
                    .segments
                    .get(consumed.checked_sub(1)?)
                    .and_then(|segment| segment.args.as_deref());
                if consumed == path.segments.len() {
                    match def {
                        DefId::Variant(id) => {
                            let before = consumed
                                .checked_sub(2)
                                .and_then(|index| path.segments.get(index))
                                .and_then(|segment| segment.args.as_deref());
                            let args =
                                self.lower_args(GenericOwner::Adt(id.adt), &[], written.or(before));
                            return Some((id, args));
                        }
                        DefId::Adt(id) => {
                            let args = self.lower_args(GenericOwner::Adt(id), &[], written);
                            return Some((VariantId { adt: id, index: 0 }, args));
                        }
                        _ => {}
                    }
                } else if consumed + 1 == path.segments.len() {
                    // A variant through an alias.
                    let ty = self.prefix_ty(path, consumed);
                    let last = path.segments.last()?;
                    if let Some(found) = self.variant_of(&ty, last.ident) {
                        return Some(found);
                    }
                }
            }
        } else if let Some(qself) = &path.qself
            && qself.position == 0
            && let [segment] = path.segments.as_slice()
        {
            let this = self.lower_ty(&qself.ty);
            if let Some(found) = self.variant_of(&this, segment.ident) {
                return Some(found);
            }
        }
        let ty = self.lower_path_ty(path);
        self.only_variant(&ty)
    }

    fn only_variant(&mut self, ty: &Ty) -> Option<(VariantId, Args)> {
        let ty = self.structurally(ty);
        match ty.kind() {
            TyKind::Adt(id, args) => Some((VariantId { adt: *id, index: 0 }, args.clone())),
            _ => None,
        }
    }

    /// The constructor that the path of a tuple struct pattern names.
    pub(super) fn struct_path_value(&mut self, path: &Path) -> Option<(VariantId, Args)> {
        match self.value_path(path).0 {
            ValueRef::Ctor(variant, args) => Some((variant, args)),
            _ => None,
        }
    }

    fn lone_def(&mut self, name: Ident) -> Option<DefId> {
        match self
            .items
            .program
            .resolve_path(self.module, &[name], false, Namespace::Values)
        {
            crate::defs::Resolution::Found { def, consumed: 1 } => Some(def),
            crate::defs::Resolution::NeedsCrate(krate) => {
                self.items.need(krate);
                None
            }
            _ => None,
        }
    }

    /// The unit struct or variant that a lone name of a pattern means.
    pub(super) fn unit_of_name(&mut self, name: Ident) -> Option<(ValueRef, Ty)> {
        let variant = match self.lone_def(name)? {
            DefId::Variant(id) => id,
            DefId::Adt(id) => VariantId { adt: id, index: 0 },
            _ => return None,
        };
        let data = self.items.defs()[variant.adt]
            .variants
            .get(variant.index as usize)?;
        if !matches!(data.fields, Fields::Unit) {
            return None;
        }
        let args = self.cx.fresh_args(GenericOwner::Adt(variant.adt));
        Some((
            ValueRef::Ctor(variant, args.clone()),
            Ty::new(TyKind::Adt(variant.adt, args)),
        ))
    }

    /// The constant that a lone name of a pattern means.
    pub(super) fn const_of_name(&mut self, name: Ident) -> Option<(ValueRef, Ty)> {
        match self.lone_def(name)? {
            DefId::Const(id) => Some(self.const_value(id, Arc::new([]))),
            _ => None,
        }
    }

    /// Whether a path of a pattern names a constant.
    pub(super) fn is_const_path(&mut self, path: &Path) -> bool {
        self.probe(|infer| matches!(infer.value_path(path).0, ValueRef::Const(..)))
    }

    /// The name at the end of a path, for what could not be resolved.
    pub(super) fn path_name(path: &Path) -> ustr::Ustr {
        path.segments
            .last()
            .map(|segment| segment.ident.name)
            .unwrap_or_default()
    }
}
