//! What the language itself implements: which types are copied, called, sized and made into objects without an impl.
//! It must not know expressions.

use std::sync::Arc;

use super::{Answer, ClosureSig, InferCtx};
use crate::defs::Primitive;
use crate::items::type_head;
use crate::types::unify::VarKind;
use crate::types::{Args, ClosureId, TraitRef, Ty, TyKind};

impl InferCtx<'_, '_> {
    /// What the language itself says; `None`: nothing, impls decide.
    pub(super) fn builtin(&mut self, reference: &TraitRef, this: &Ty) -> Option<Answer> {
        let id = Some(reference.id);
        let lang = self.lang;
        if id == lang.sized {
            return Some(if self.is_sized(this) {
                Answer::Yes
            } else {
                Answer::No
            });
        }
        if id == lang.copy || id == lang.clone {
            return self.copy_or_clone(reference, this, id == lang.copy);
        }
        if lang.closure_kind(reference.id).is_some() {
            return self.callable_answer(reference, this);
        }
        if lang.async_fns.contains(&id) {
            return self.callable(this).is_some().then_some(Answer::Yes);
        }
        if id == lang.future {
            return matches!(this.kind(), TyKind::Async(..)).then_some(Answer::Yes);
        }
        if id == lang.unsize {
            let target = reference.args.get(1).cloned()?;
            return Some(self.unsizes(this, &target));
        }
        if id == lang.tuple {
            return Some(if matches!(this.kind(), TyKind::Tuple(_)) {
                Answer::Yes
            } else {
                Answer::No
            });
        }
        if id == lang.fn_ptr {
            return Some(if matches!(this.kind(), TyKind::FnPtr(_)) {
                Answer::Yes
            } else {
                Answer::No
            });
        }
        if id == lang.pointee || id == lang.discriminant || id == lang.destruct {
            return Some(Answer::Yes);
        }
        if self.items.defs()[reference.id].ast.is_auto {
            let negative = self
                .items
                .impls_of(reference.id, type_head(this))
                .into_iter()
                .any(|id| {
                    self.items.impl_header(id).is_negative
                        && self.probe(|cx| cx.match_impl(id, reference).is_some())
                });
            return Some(if negative { Answer::No } else { Answer::Yes });
        }
        None
    }

    fn copy_or_clone(&mut self, reference: &TraitRef, this: &Ty, is_copy: bool) -> Option<Answer> {
        let parts: Vec<Ty> = match this.kind() {
            TyKind::Never
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::FnPtr(_)
            | TyKind::Ptr(..) => {
                return Some(Answer::Yes);
            }
            TyKind::Primitive(Primitive::Str)
            | TyKind::Slice(_)
            | TyKind::Dyn(_)
            | TyKind::Foreign(_) => {
                return Some(Answer::No);
            }
            TyKind::Primitive(_) => return Some(Answer::Yes),
            TyKind::Ref(is_mut, _) => return Some(if *is_mut { Answer::No } else { Answer::Yes }),
            TyKind::Async(..) => return Some(Answer::No),
            TyKind::Infer(var) => {
                return match self.table.var_kind(*var) {
                    Some(VarKind::Integer | VarKind::Float) => Some(Answer::Yes),
                    _ => Some(Answer::Maybe),
                };
            }
            // An array's `Clone` is an impl of the library.
            TyKind::Array(_, _) if !is_copy => return None,
            TyKind::Array(ty, _) => vec![ty.clone()],
            TyKind::Tuple(parts) => parts.to_vec(),
            TyKind::Closure(id, args) => {
                let captures = self.closure_sig(*id, args).and_then(|sig| sig.captures);
                match captures {
                    Some(captures) => captures,
                    None => return Some(Answer::Maybe),
                }
            }
            _ => return None,
        };
        let mut worst = Answer::Yes;
        for part in parts {
            worst = worst.min(self.holds(&TraitRef {
                id: reference.id,
                args: Arc::new([part]),
            }));
            if worst == Answer::No {
                break;
            }
        }
        Some(worst)
    }

    fn callable_answer(&mut self, reference: &TraitRef, this: &Ty) -> Option<Answer> {
        let wanted = self.lang.closure_kind(reference.id)?;
        if let TyKind::Closure(id, args) = this.kind()
            && let Some(sig) = self.closure_sig(*id, args)
            && sig.kind.is_some_and(|kind| kind > wanted)
        {
            return Some(Answer::No);
        }
        let (params, _) = self.callable(this)?;
        let Some(tuple) = reference.args.get(1).cloned() else {
            return Some(Answer::Yes);
        };
        let fits = self.probe(|cx| cx.table.unify(&tuple, &Ty::tuple(params)));
        Some(if fits { Answer::Yes } else { Answer::No })
    }

    /// Parameters and result of closures, function items, constructors and function pointers.
    pub fn callable(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Closure(id, args) => {
                let sig = self.closure_sig(*id, args)?;
                Some((sig.params, sig.ret))
            }
            TyKind::FnDef(id, args) => {
                let sig = self.items.fn_sig(*id);
                let params = sig
                    .params
                    .iter()
                    .map(|ty| self.normalize(&ty.subst(args)))
                    .collect();
                let ret = self.normalize(&sig.ret.subst(args));
                Some((params, ret))
            }
            TyKind::Ctor(id, args) => {
                let fields = self.items.fields(*id);
                let params = fields
                    .iter()
                    .map(|field| self.normalize(&field.ty.subst(args)))
                    .collect();
                Some((params, Ty::new(TyKind::Adt(id.adt, args.clone()))))
            }
            TyKind::FnPtr(sig) => Some((sig.params.clone(), sig.ret.clone())),
            _ => None,
        }
    }

    /// The signature of a closure with its owner's parameters replaced.
    pub fn closure_sig(&mut self, id: ClosureId, args: &Args) -> Option<ClosureSig> {
        if let Some(sig) = self.closures.get(&id) {
            return Some(sig.clone());
        }
        let sig = self.provider.closure(id)?;
        let params = sig
            .params
            .iter()
            .map(|ty| self.normalize(&ty.subst(args)))
            .collect();
        let ret = self.normalize(&sig.ret.subst(args));
        let captures = sig
            .captures
            .map(|captures| captures.iter().map(|ty| ty.subst(args)).collect());
        Some(ClosureSig {
            kind: sig.kind,
            params,
            ret,
            captures,
        })
    }

    /// Whether a value of type `from` behind a pointer may be seen as `to`.
    pub fn unsizes(&mut self, from: &Ty, to: &Ty) -> Answer {
        let from = self.table.shallow(from);
        let to = self.table.shallow(to);
        match (from.kind(), to.kind()) {
            (TyKind::Infer(_), _) | (_, TyKind::Infer(_)) => Answer::Maybe,
            (TyKind::Array(part, _), TyKind::Slice(of)) => {
                if self.probe(|cx| cx.table.unify(part, of)) {
                    Answer::Yes
                } else {
                    Answer::No
                }
            }
            (TyKind::Dyn(a), TyKind::Dyn(b)) => match (&a.principal, &b.principal) {
                (_, None) => Answer::Yes,
                (Some((a, _)), Some((b, _))) if self.items.supertraits(*a).contains(b) => {
                    Answer::Yes
                }
                _ => Answer::No,
            },
            (
                TyKind::Primitive(Primitive::Str) | TyKind::Slice(_) | TyKind::Foreign(_),
                TyKind::Dyn(_),
            ) => Answer::No,
            (_, TyKind::Dyn(object)) => match &object.principal {
                None => Answer::Yes,
                Some((id, args)) => {
                    let full: Args = std::iter::once(from.clone())
                        .chain(args.iter().cloned())
                        .collect();
                    self.holds(&TraitRef {
                        id: *id,
                        args: full,
                    })
                }
            },
            (TyKind::Adt(a, x), TyKind::Adt(b, y)) if a == b => {
                let (Some(x), Some(y)) = (x.last(), y.last()) else {
                    return Answer::No;
                };
                let (x, y) = (x.clone(), y.clone());
                self.unsizes(&x, &y)
            }
            _ => Answer::No,
        }
    }
}
