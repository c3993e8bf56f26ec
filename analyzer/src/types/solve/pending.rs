//! What must still hold: kept until it can be decided, and asked again only where something became known that it
//! speaks of. It must not know expressions.

use super::{InferCtx, Projected, Selection};
use crate::items::GenericOwner;
use crate::types::{Args, InferVar, Predicate, TraitRef, Ty, TyKind};

/// Something that must still hold.
pub struct Pending {
    predicate: Predicate,
    /// What its arguments were when it could not be decided: while they are that, asking again tells nothing.
    tried: Option<(Args, u32)>,
}

impl InferCtx<'_, '_> {
    /// Adds something that must hold; it is solved by `solve_pending`.
    pub fn register(&mut self, predicate: Predicate) {
        let predicate = match predicate {
            Predicate::Trait(reference) => {
                if Some(reference.id) == self.lang.sized {
                    return;
                }
                let args = self.normalize_args(&reference.args);
                Predicate::Trait(TraitRef {
                    id: reference.id,
                    args,
                })
            }
            Predicate::Projection(id, args, ty) => {
                let args = self.normalize_args(&args);
                let ty = self.normalize(&ty);
                Predicate::Projection(id, args, ty)
            }
        };
        self.add_pending(predicate);
    }

    pub(super) fn add_pending(&mut self, predicate: Predicate) {
        self.pending.push(Pending {
            predicate,
            tried: None,
        });
    }

    /// Adds all that an item asks of its arguments.
    pub fn register_owner(&mut self, owner: GenericOwner, args: &[Ty]) {
        for predicate in self.items.predicates(owner).iter() {
            self.register(predicate.subst(args));
        }
    }

    /// Solves what can be solved; says whether anything was.
    pub fn solve_pending(&mut self) -> bool {
        let mut any = false;
        for _ in 0..64 {
            let mut progress = false;
            let list = std::mem::take(&mut self.pending);
            if list.len() > 20_000 {
                return any;
            }
            for mut pending in list {
                if self.try_solve(&mut pending) {
                    progress = true;
                } else {
                    self.pending.push(pending);
                }
            }
            if !progress {
                break;
            }
            any = true;
        }
        any
    }

    /// Whether the predicate is dealt with (it holds, or it never will).
    fn try_solve(&mut self, pending: &mut Pending) -> bool {
        let args = match &pending.predicate {
            Predicate::Trait(reference) => self.shallow_args(&reference.args),
            Predicate::Projection(_, args, _) => self.shallow_args(args),
        };
        // The signature of a closure may have become known, and that is not seen in its type.
        let tried = (!args.iter().any(Ty::has_closure))
            .then(|| (args.clone(), self.table.count_numbers(&args)));
        if tried.is_some() && tried == pending.tried {
            return false;
        }
        pending.tried = tried;
        match &pending.predicate {
            Predicate::Trait(reference) => {
                let reference = TraitRef {
                    id: reference.id,
                    args,
                };
                match self.select(&reference) {
                    Selection::Ambiguous => false,
                    selection => {
                        self.confirm(&reference, &selection);
                        true
                    }
                }
            }
            Predicate::Projection(id, _, ty) => {
                match self.project(*id, &args) {
                    Projected::Ty(found) => {
                        let ty = self.normalize(ty);
                        self.table.unify(&found, &ty);
                        true
                    }
                    Projected::Rigid => {
                        let ty = self.normalize(ty);
                        self.table
                            .unify(&Ty::new(TyKind::Projection(*id, args)), &ty);
                        true
                    }
                    Projected::Ambiguous => false,
                    Projected::Error => {
                        // The trait is not implemented as far as we see; the result stays unknown.
                        let ty = self.table.shallow(ty);
                        if matches!(ty.kind(), TyKind::Infer(_)) {
                            self.table.unify(&ty, &Ty::error());
                        }
                        true
                    }
                }
            }
        }
    }

    /// Draws the conclusions of a selection: its arguments are the reference's, and what it asks must hold.
    pub fn confirm(&mut self, reference: &TraitRef, selection: &Selection) {
        match selection {
            Selection::Impl(id, _) => {
                if let Some(args) = self.match_impl(*id, reference) {
                    self.register_owner(GenericOwner::Impl(*id), &args);
                }
            }
            Selection::Env(found) | Selection::Object(found) => {
                let args = self.normalize_args(&found.args);
                self.table.unify_all(&args, &reference.args);
            }
            Selection::Builtin => {
                if self.lang.is_call(reference.id)
                    && let Some((params, _)) = self.callable(&reference.self_ty())
                    && let Some(tuple) = reference.args.get(1)
                {
                    self.table.unify(tuple, &Ty::tuple(params));
                }
            }
            Selection::Ambiguous | Selection::None => {}
        }
    }

    /// What is pending on a variable: the trait predicates whose `Self` it is, and the projections of it.
    pub fn pending_on(&mut self, var: InferVar) -> Vec<Predicate> {
        let table = &mut self.table;
        let root = table.root(var);
        self.pending
            .iter()
            .map(|pending| &pending.predicate)
            .filter(|predicate| {
                let this = match predicate {
                    Predicate::Trait(reference) => reference.args.first(),
                    Predicate::Projection(_, args, _) => args.first(),
                };
                this.is_some_and(|ty| match table.shallow(ty).kind() {
                    TyKind::Infer(found) => *found == root,
                    _ => false,
                })
            })
            .cloned()
            .collect()
    }
}
