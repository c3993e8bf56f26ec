//! What may be taken for granted in a body: the bounds of its owner's parameters, with all that
//! follows from supertraits.

use std::sync::Arc;

use super::solve::{InferCtx, NoBodies};
use super::{Predicate, TraitRef, Ty};
use crate::defs::{BodyOwner, ModuleId};
use crate::items::{GenericOwner, Items};

/// The predicates that hold in a body.
#[derive(Clone, Debug, Default)]
pub struct ParamEnv {
    /// Elaborated: supertraits are in it.
    pub predicates: Vec<Predicate>,
    /// The positions of the parameters that need not have a size; a bound may still say that they have one.
    pub unsized_params: Vec<u32>,
}

impl ParamEnv {
    /// Nothing is asked: a body without parameters, or after substitution.
    pub fn empty() -> Arc<ParamEnv> {
        Arc::new(ParamEnv::default())
    }
}

impl Items<'_> {
    /// What holds inside an item, with associated types replaced by what they are.
    pub fn param_env(&self, owner: GenericOwner) -> Arc<ParamEnv> {
        if let Some(found) = self.param_envs.get(&owner) {
            return found;
        }
        let (env, needs) = self.watch_needs(|| {
            let written = self.written_env(owner);
            let mut cx = InferCtx::new(self, Arc::clone(&written), &NoBodies);
            let mut predicates: Vec<Predicate> = Vec::with_capacity(written.predicates.len());
            for predicate in &written.predicates {
                let mut plainly = |args: &[Ty]| {
                    let args = cx.normalize_args(args);
                    args.iter().map(|ty| cx.table.resolve(ty)).collect()
                };
                let plain = match predicate {
                    Predicate::Trait(reference)
                        if reference.args.iter().any(Ty::has_projection) =>
                    {
                        Predicate::Trait(TraitRef {
                            id: reference.id,
                            args: plainly(&reference.args),
                        })
                    }
                    Predicate::Projection(id, args, ty) if args.iter().any(Ty::has_projection) => {
                        Predicate::Projection(*id, plainly(args), ty.clone())
                    }
                    _ => predicate.clone(),
                };
                let is_open = match &plain {
                    Predicate::Trait(reference) => reference.args.iter().any(Ty::has_infer),
                    Predicate::Projection(_, args, _) => args.iter().any(Ty::has_infer),
                };
                // What is asked is asked in this form: the written one beside it would make every answer ambiguous.
                let plain = if is_open { predicate.clone() } else { plain };
                if !predicates.contains(&plain) {
                    predicates.push(plain);
                }
            }
            Arc::new(ParamEnv {
                predicates,
                unsized_params: written.unsized_params.clone(),
            })
        });
        if needs.is_empty() {
            self.param_envs.set(owner, env)
        } else {
            env
        }
    }

    fn written_env(&self, owner: GenericOwner) -> Arc<ParamEnv> {
        let mut out: Vec<Predicate> = self.predicates(owner).to_vec();
        let mut seen: rustc_hash::FxHashSet<Predicate> = out.iter().cloned().collect();
        let mut at = 0;
        while let Some(predicate) = out.get(at).cloned() {
            at += 1;
            if out.len() > 2048 {
                break;
            }
            let Predicate::Trait(TraitRef { id, args }) = predicate else {
                continue;
            };
            for found in self.super_predicates(id).iter() {
                let found = found.subst(&args);
                if seen.insert(found.clone()) {
                    out.push(found);
                }
            }
        }
        let generics = self.generics(owner);
        let unsized_params = (0..)
            .zip(&generics.params)
            .filter(|(_, param)| !param.is_sized)
            .map(|(index, _)| index)
            .collect();
        Arc::new(ParamEnv {
            predicates: out,
            unsized_params,
        })
    }

    /// The item whose parameters a body sees.
    pub fn generic_owner(&self, owner: BodyOwner) -> GenericOwner {
        match owner {
            BodyOwner::Fn(id) => GenericOwner::Fn(id),
            BodyOwner::Const(id) => GenericOwner::Const(id),
            BodyOwner::Static(id) => GenericOwner::Module(self.defs()[id].module),
            BodyOwner::Discriminant(id) => GenericOwner::Adt(id.adt),
        }
    }

    /// The module whose names a body sees.
    pub fn body_module(&self, owner: BodyOwner) -> ModuleId {
        self.owner_module(self.generic_owner(owner))
    }
}
