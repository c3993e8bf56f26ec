//! What is behind an opaque type. That of a trait's function (`fn f(&self) -> impl Iterator`, `async fn`) is
//! what the impl's function gives at the same place. It must not know expressions.

use super::solve::{InferCtx, Selection, join_args};
use super::{Args, OpaqueId, Predicate, TraitRef, Ty, TyKind};
use crate::defs::AssocItem;
use crate::items::GenericOwner;

impl InferCtx<'_, '_> {
    /// The type behind an opaque type; `None` keeps it opaque.
    pub(super) fn hidden(&mut self, id: OpaqueId, args: &Args) -> Option<Ty> {
        if let Some(of) = self.items.trait_of_fn(id.function) {
            let count = self.items.generics(GenericOwner::Trait(of)).params.len();
            let args: Args = self
                .normalize_args(args)
                .iter()
                .map(|ty| self.table.resolve(ty))
                .collect();
            let reference = TraitRef {
                id: of,
                args: args.iter().take(count).cloned().collect(),
            };
            let Selection::Impl(impl_id, _) = self.select(&reference) else {
                return None;
            };
            let name = self.items.defs()[id.function].ast.name.name;
            if let Some(AssocItem::Fn(found)) = self.items.impl_item(impl_id, name, false) {
                let impl_args = self.match_impl(impl_id, &reference)?;
                let own = args.get(count..).unwrap_or(&[]);
                let full = join_args(&impl_args, own);
                let written = self.items.fn_sig(id.function).ret.subst(&args);
                let given = self.items.fn_sig(found).ret.subst(&full);
                let given = self.normalize(&given);
                return self.part_at(id, &args, &written, &given, 0);
            }
        }
        let hidden = self.provider.reveal(id)?;
        Some(self.normalize(&hidden.subst(args)))
    }

    /// What `given` has where `written` has the opaque type. One that only the bounds of another speak of is looked
    /// for there: `impl Iterator<Item = impl Debug>`.
    fn part_at(
        &mut self,
        id: OpaqueId,
        args: &Args,
        written: &Ty,
        given: &Ty,
        depth: u32,
    ) -> Option<Ty> {
        if depth > 16 {
            return None;
        }
        let mut others = Vec::new();
        if let Some(found) = pair_up(id, written, given, &mut others, 0) {
            return Some(found);
        }
        for (other, given) in others {
            for bound in self.items.opaque_bounds(other).iter() {
                let Predicate::Projection(alias, of, value) = bound.subst(args) else {
                    continue;
                };
                if !mentions(&value, id) {
                    continue;
                }
                let mut of: Vec<Ty> = of.to_vec();
                if let Some(first) = of.first_mut() {
                    *first = given.clone();
                }
                let found = self.normalize(&Ty::new(TyKind::Projection(alias, of.into())));
                if let Some(found) = self.part_at(id, args, &value, &found, depth + 1) {
                    return Some(found);
                }
            }
        }
        None
    }
}

fn mentions(ty: &Ty, id: OpaqueId) -> bool {
    let mut found = false;
    ty.walk(&mut |part| {
        found |= matches!(part.kind(), TyKind::Opaque(of, _) if *of == id);
        !found
    });
    found
}

/// Walks two types at once to the place of an opaque type; the other opaque types of its function on the way go to `others`.
fn pair_up(
    id: OpaqueId,
    written: &Ty,
    given: &Ty,
    others: &mut Vec<(OpaqueId, Ty)>,
    depth: u32,
) -> Option<Ty> {
    if depth > 64 || !written.has_opaque() {
        return None;
    }
    let mut lists = |a: &[Ty], b: &[Ty]| {
        a.iter()
            .zip(b)
            .find_map(|(a, b)| pair_up(id, a, b, others, depth + 1))
    };
    match (written.kind(), given.kind()) {
        (TyKind::Opaque(found, _), _) if *found == id => Some(given.clone()),
        (TyKind::Opaque(found, _), _) if found.function == id.function => {
            others.push((*found, given.clone()));
            None
        }
        (TyKind::Adt(_, a), TyKind::Adt(_, b)) | (TyKind::Tuple(a), TyKind::Tuple(b)) => {
            lists(a, b)
        }
        (TyKind::Ref(_, a), TyKind::Ref(_, b))
        | (TyKind::Ptr(_, a), TyKind::Ptr(_, b))
        | (TyKind::Slice(a), TyKind::Slice(b))
        | (TyKind::Array(a, _), TyKind::Array(b, _)) => pair_up(id, a, b, others, depth + 1),
        (TyKind::FnPtr(a), TyKind::FnPtr(b)) => {
            let found = lists(&a.params, &b.params);
            found.or_else(|| pair_up(id, &a.ret, &b.ret, others, depth + 1))
        }
        _ => None,
    }
}
