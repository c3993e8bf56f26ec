//! The impls of all loaded crates, found by trait and by the head of the type.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::{GenericOwner, Items, Lowering};
use crate::defs::{AdtId, AliasId, AssocItem, DefId, ImplId, Namespace, Primitive, TraitId};
use crate::source::CrateId;
use crate::types::{Predicate, TraitRef, Ty, TyKind};

/// What an impl is of.
#[derive(Clone, Debug)]
pub struct ImplHeader {
    /// The trait with its arguments; `None` for an inherent impl.
    pub trait_ref: Option<TraitRef>,
    /// The type.
    pub self_ty: Ty,
    /// `impl !Trait`.
    pub is_negative: bool,
}

/// The outermost part of a type: what impls are sorted by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum TypeHead {
    Adt(AdtId),
    Primitive(Primitive),
    Foreign(AliasId),
    Never,
    Ref(bool),
    Ptr(bool),
    Slice,
    Array,
    Tuple(usize),
    FnPtr(usize),
    Dyn(Option<TraitId>),
    Closure,
    FnDef,
    Async,
}

/// The head of a type; `None` for parameters, projections and what is not known.
pub fn type_head(ty: &Ty) -> Option<TypeHead> {
    Some(match ty.kind() {
        TyKind::Adt(id, _) => TypeHead::Adt(*id),
        TyKind::Primitive(primitive) => TypeHead::Primitive(*primitive),
        TyKind::Foreign(id) => TypeHead::Foreign(*id),
        TyKind::Never => TypeHead::Never,
        TyKind::Ref(is_mut, _) => TypeHead::Ref(*is_mut),
        TyKind::Ptr(is_mut, _) => TypeHead::Ptr(*is_mut),
        TyKind::Slice(_) => TypeHead::Slice,
        TyKind::Array(..) => TypeHead::Array,
        TyKind::Tuple(parts) => TypeHead::Tuple(parts.len()),
        TyKind::FnPtr(sig) => TypeHead::FnPtr(sig.params.len()),
        TyKind::Dyn(object) => TypeHead::Dyn(object.principal.as_ref().map(|(id, _)| *id)),
        TyKind::Closure(..) => TypeHead::Closure,
        TyKind::FnDef(..) | TyKind::Ctor(..) => TypeHead::FnDef,
        TyKind::Async(..) => TypeHead::Async,
        _ => return None,
    })
}

/// The impls of a trait: those of one head, and those for any type.
#[derive(Default)]
struct TraitImpls {
    by_head: FxHashMap<TypeHead, Vec<ImplId>>,
    blanket: Vec<ImplId>,
    all: Vec<ImplId>,
}

/// The trait and the head of the type of an impl; `None` where its trait is in a crate that nobody looked into, so
/// that nobody can ask for it.
pub(super) type Head = Option<(Option<TraitId>, Option<TypeHead>)>;

/// All impls.
#[derive(Default)]
pub(super) struct ImplTable {
    traits: FxHashMap<TraitId, TraitImpls>,
    inherent: FxHashMap<TypeHead, FxHashMap<Ustr, Vec<(ImplId, AssocItem)>>>,
    /// By impl.
    heads: Vec<Head>,
    /// Crates that must be loaded before the table is whole.
    pub(super) asked: BTreeSet<CrateId>,
}

impl ImplTable {
    /// What was read of each impl.
    pub(super) fn into_heads(self) -> Vec<Head> {
        self.heads
    }

    /// Builds the table; of the impls that were there before, only those are read again that led nowhere.
    pub(super) fn build(items: &Items<'_>, known: Vec<Head>) -> ImplTable {
        let defs = items.defs();
        // A trait of the language may be named through a crate that nobody looked into: `futures_core::Future`. The
        // language asks for it by itself.
        let langs: FxHashSet<Ustr> = defs
            .lang
            .values()
            .filter_map(|def| match def {
                DefId::Trait(id) => Some(defs[*id].ast.name.name),
                _ => None,
            })
            .collect();
        let read: Vec<(Head, BTreeSet<CrateId>)> = (0..defs.impls.len())
            .into_par_iter()
            .map(|index| {
                let id = ImplId(index as u32);
                match known.get(index) {
                    Some(Some(head)) if items.impl_types.get(&id).is_some() => {
                        (Some(*head), BTreeSet::new())
                    }
                    _ => {
                        let (head, mut asked) = items.watch_needs(|| items.head_of_impl(id));
                        let path = defs[id].ast.trait_path.as_ref();
                        let name = path.and_then(|path| path.segments.last());
                        if head.is_some()
                            || !name.is_some_and(|name| langs.contains(&name.ident.name))
                        {
                            asked.clear();
                        }
                        (head, asked)
                    }
                }
            })
            .collect();
        let mut table = ImplTable::default();
        let mut heads: Vec<Head> = Vec::with_capacity(read.len());
        for (head, asked) in read {
            heads.push(head);
            table.asked.extend(asked);
        }
        for (index, head) in heads.iter().enumerate() {
            let id = ImplId(index as u32);
            match head {
                Some((Some(of), head)) => {
                    let impls = table.traits.entry(*of).or_default();
                    impls.all.push(id);
                    match head {
                        Some(head) => impls.by_head.entry(*head).or_default().push(id),
                        None => impls.blanket.push(id),
                    }
                }
                Some((None, Some(head))) => {
                    let names = table.inherent.entry(*head).or_default();
                    for (name, item) in &defs[id].items {
                        names.entry(*name).or_default().push((id, *item));
                    }
                }
                Some((None, None)) | None => {}
            }
        }
        table.heads = heads;
        table
    }
}

impl Items<'_> {
    fn head_of_impl(&self, id: ImplId) -> Head {
        let data = &self.defs()[id];
        let of = match &data.ast.trait_path {
            None => None,
            Some(path) => {
                let count = path.segments.len();
                match self.resolve(data.module, path, count, Namespace::Types) {
                    Some((DefId::Trait(found), consumed)) if consumed == count => Some(found),
                    _ => return None,
                }
            }
        };
        Some((of, type_head(&self.impl_self_ty(id))))
    }

    /// The type that an impl is for.
    pub fn impl_self_ty(&self, id: ImplId) -> Ty {
        if let Some(found) = self.impl_types.get(&id) {
            return found;
        }
        let before = self.needs_count();
        let scope = self.scope(GenericOwner::Impl(id));
        let ty = Lowering::new(self, &scope).ty(&self.defs()[id].ast.self_ty);
        if self.needs_count() == before {
            self.impl_types.set(id, ty)
        } else {
            ty
        }
    }

    /// What an impl is of.
    pub fn impl_header(&self, id: ImplId) -> Arc<ImplHeader> {
        if let Some(found) = self.headers.get(&id) {
            return found;
        }
        let before = self.needs_count();
        let data = &self.defs()[id];
        let self_ty = self.impl_self_ty(id);
        let trait_ref = data.ast.trait_path.as_ref().and_then(|path| {
            let scope = self.scope(GenericOwner::Impl(id));
            let bound = crate::syntax::tree::Bound {
                path: path.clone(),
                is_maybe: false,
            };
            let mut found = Vec::new();
            Lowering::new(self, &scope).bounds(&self_ty, std::slice::from_ref(&bound), &mut found);
            found.into_iter().find_map(|predicate| match predicate {
                Predicate::Trait(reference) => Some(reference),
                Predicate::Projection(..) => None,
            })
        });
        let header = Arc::new(ImplHeader {
            trait_ref,
            self_ty,
            is_negative: data.ast.is_negative,
        });
        if self.needs_count() == before {
            self.headers.set(id, header)
        } else {
            header
        }
    }

    /// The impls of a trait that may fit a type with this head; all of them where the head is not known.
    pub fn impls_of(&self, of: TraitId, head: Option<TypeHead>) -> Vec<ImplId> {
        let Some(impls) = self.impls.traits.get(&of) else {
            return Vec::new();
        };
        match head {
            None => impls.all.clone(),
            Some(head) => {
                let mut out = impls.by_head.get(&head).cloned().unwrap_or_default();
                out.extend_from_slice(&impls.blanket);
                out
            }
        }
    }

    /// The impls of a trait for any type and for these primitive types, in order. Traits that are derived have as many
    /// impls as there are types: only those that matter are looked at.
    pub fn impls_of_primitives(&self, of: TraitId, wanted: &[Primitive]) -> Vec<ImplId> {
        let Some(impls) = self.impls.traits.get(&of) else {
            return Vec::new();
        };
        let mut out = impls.blanket.clone();
        for primitive in wanted {
            let head = TypeHead::Primitive(*primitive);
            out.extend_from_slice(impls.by_head.get(&head).map_or(&[], Vec::as_slice));
        }
        out.sort();
        out
    }

    /// Every impl of a trait.
    pub fn all_impls_of(&self, of: TraitId) -> &[ImplId] {
        self.impls.traits.get(&of).map_or(&[], |impls| &impls.all)
    }

    /// The items named `name` of the inherent impls of a type with this head; the impls' own types may still not fit.
    pub fn inherent_items(&self, head: TypeHead, name: Ustr) -> &[(ImplId, AssocItem)] {
        self.impls
            .inherent
            .get(&head)
            .and_then(|names| names.get(&name))
            .map_or(&[], Vec::as_slice)
    }

    /// The item that an impl gives for a trait's item of that name.
    pub fn impl_item(&self, id: ImplId, name: Ustr, want_type: bool) -> Option<AssocItem> {
        self.defs()[id]
            .items
            .iter()
            .find(|(item, what)| *item == name && matches!(what, AssocItem::Type(_)) == want_type)
            .map(|(_, what)| *what)
    }
}
