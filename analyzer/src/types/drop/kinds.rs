//! What ownership asks of types: whether dropping one may run anything, whether it is `Copy`, what its
//! parts are. It knows no bodies.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::defs::{AdtAst, AdtId, FnId, TraitId, VariantId};
use crate::items::type_head;
use crate::types::solve::InferCtx;
use crate::types::{Ty, TyKind};

/// How deep types are looked into.
const DEPTH: u32 = 32;

/// Answers about types, kept.
pub(super) struct Kinds<'a> {
    pub(super) cx: InferCtx<'a, 'a>,
    needs: FxHashMap<Ty, bool>,
    copies: FxHashMap<Ty, bool>,
    fields: FxHashMap<(Ty, u32), Arc<[Ty]>>,
    /// `ManuallyDrop`, `MaybeUninit`, `PhantomData`.
    inert: [Option<AdtId>; 3],
    drop: Option<TraitId>,
    box_: Option<AdtId>,
}

impl<'a> Kinds<'a> {
    pub(super) fn new(cx: InferCtx<'a, 'a>) -> Kinds<'a> {
        let items = cx.items;
        Kinds {
            needs: FxHashMap::default(),
            copies: FxHashMap::default(),
            fields: FxHashMap::default(),
            inert: ["manually_drop", "maybe_uninit", "phantom_data"]
                .map(|name| items.lang_adt(name)),
            drop: items.lang_trait("drop"),
            box_: items.lang_adt("owned_box"),
            cx,
        }
    }

    /// What was learnt of closures anew: answers about types that may hold them are forgotten.
    pub(super) fn forget(&mut self) {
        self.needs.clear();
        self.copies.clear();
    }

    /// Whether dropping the type may run anything. Parameters may; what is not known does not.
    pub(super) fn needs_drop(&mut self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Primitive(_)
            | TyKind::Ref(..)
            | TyKind::Ptr(..)
            | TyKind::Never
            | TyKind::Error => {
                return false;
            }
            _ => {}
        }
        if let Some(found) = self.needs.get(ty) {
            return *found;
        }
        let found = self.may_drop(ty, 0, &mut Vec::new());
        self.needs.insert(ty.clone(), found);
        found
    }

    fn may_drop(&mut self, ty: &Ty, depth: u32, open: &mut Vec<Ty>) -> bool {
        if depth > DEPTH || open.contains(ty) {
            return false;
        }
        if let Some(found) = self.needs.get(ty) {
            return *found;
        }
        match ty.kind() {
            TyKind::Primitive(_)
            | TyKind::Never
            | TyKind::Foreign(_)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::Ref(..)
            | TyKind::Ptr(..)
            | TyKind::FnPtr(_)
            | TyKind::Const(_)
            | TyKind::Infer(_)
            | TyKind::Error => false,
            // The compiler does not look into futures either: they are laid out after drops are.
            TyKind::Dyn(_) | TyKind::Async(..) => true,
            TyKind::Opaque(..) => {
                let shown = self.cx.normalize(ty);
                if shown == *ty {
                    !self.is_copy(ty)
                } else {
                    self.may_drop(&shown, depth + 1, open)
                }
            }
            TyKind::Param(..) | TyKind::Projection(..) => !self.is_copy(ty),
            TyKind::Slice(part) => self.may_drop(part, depth + 1, open),
            TyKind::Array(part, len) => {
                !matches!(len.kind(), TyKind::Const(Some(0)))
                    && self.may_drop(part, depth + 1, open)
            }
            TyKind::Tuple(parts) => parts
                .iter()
                .any(|part| self.may_drop(part, depth + 1, open)),
            TyKind::Closure(id, args) => {
                let captures = self
                    .cx
                    .closure_sig(*id, args)
                    .and_then(|sig| sig.captures)
                    .unwrap_or_default();
                open.push(ty.clone());
                let found = captures.iter().any(|part| {
                    let part = self.cx.normalize(part);
                    self.may_drop(&part, depth + 1, open)
                });
                open.pop();
                found
            }
            TyKind::Adt(id, _) => {
                if self.is_inert(*id) {
                    return false;
                }
                if self.has_drop(ty) {
                    return true;
                }
                let count = self.variant_count(ty);
                open.push(ty.clone());
                let found = (0..count).any(|variant| {
                    self.fields(ty, variant)
                        .iter()
                        .any(|part| self.may_drop(part, depth + 1, open))
                });
                open.pop();
                found
            }
        }
    }

    /// Unions, and types whose content is not dropped.
    fn is_inert(&self, id: AdtId) -> bool {
        self.inert.contains(&Some(id))
            || matches!(&self.cx.items.defs()[id].ast, AdtAst::Struct(ast) if ast.is_union)
    }

    /// Whether a type has a `Drop` of its own.
    pub(super) fn has_drop(&self, ty: &Ty) -> bool {
        let (Some(id), TyKind::Adt(..)) = (self.drop, ty.kind()) else {
            return false;
        };
        // Such an impl is for all arguments of the type.
        !self.cx.items.impls_of(id, type_head(ty)).is_empty()
    }

    /// Whether a type is `Copy`.
    pub(super) fn is_copy(&mut self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Primitive(_) | TyKind::Ptr(..) | TyKind::Ref(false, _) | TyKind::Error => {
                return true;
            }
            TyKind::Ref(true, _) => return false,
            _ => {}
        }
        if let Some(found) = self.copies.get(ty) {
            return *found;
        }
        let found = self.cx.is_copy(ty);
        self.copies.insert(ty.clone(), found);
        found
    }

    /// Whether no value of the type exists, as far as that is seen at once.
    pub(super) fn is_empty(&self, ty: &Ty) -> bool {
        match ty.kind() {
            TyKind::Never => true,
            TyKind::Adt(id, _) => {
                let adt = &self.cx.items.defs()[*id];
                adt.variants.is_empty() && matches!(adt.ast, AdtAst::Enum(_))
            }
            _ => false,
        }
    }

    /// How many variants a type has.
    pub(super) fn variant_count(&self, ty: &Ty) -> u32 {
        match ty.kind() {
            TyKind::Adt(id, _) => self.cx.items.defs()[*id].variants.len() as u32,
            TyKind::Tuple(_) => 1,
            _ => 0,
        }
    }

    /// The types of the fields of a tuple, a struct or a variant.
    pub(super) fn fields(&mut self, ty: &Ty, variant: u32) -> Arc<[Ty]> {
        match ty.kind() {
            TyKind::Tuple(parts) => parts.clone(),
            TyKind::Adt(adt, args) => {
                let key = (ty.clone(), variant);
                if let Some(found) = self.fields.get(&key) {
                    return found.clone();
                }
                let known = self.cx.items.fields(VariantId {
                    adt: *adt,
                    index: variant,
                });
                let found: Arc<[Ty]> = known
                    .iter()
                    .map(|field| {
                        let part = self.cx.normalize(&field.ty.subst(args));
                        if part.has_infer() {
                            self.cx.solve_pending();
                        }
                        self.cx.settle(&part)
                    })
                    .collect();
                self.fields.insert(key, found.clone());
                found
            }
            _ => Arc::new([]),
        }
    }

    /// What a `Box` holds.
    pub(super) fn boxed(&self, ty: &Ty) -> Option<Ty> {
        match ty.kind() {
            TyKind::Adt(id, args) if Some(*id) == self.box_ => args.first().cloned(),
            _ => None,
        }
    }

    /// `Drop::drop`.
    pub(super) fn drop_fn(&self) -> Option<FnId> {
        self.cx.items.trait_fn(self.drop?, "drop")
    }
}
