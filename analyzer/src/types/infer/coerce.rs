//! Coercion: where an expression of one type stands for another. Follows rustc's order: `!`,
//! variables, unsizing, pointers, references, function items, closures, equality.

use std::sync::Arc;

use super::Infer;
use super::record::{Adjust, AdjustKind};
use crate::defs::FnId;
use crate::syntax::tree::ExprId;
use crate::types::{Args, FnPtr, Ty, TyKind};

type Steps = Vec<(AdjustKind, Ty)>;

/// Several expressions that must agree on a type: the arms of a match, the values of `return`.
pub(super) struct CoerceMany {
    expected: Ty,
    merged: Option<Ty>,
    exprs: Vec<ExprId>,
}

impl CoerceMany {
    pub(super) fn new(expected: Ty) -> CoerceMany {
        CoerceMany {
            expected,
            merged: None,
            exprs: Vec::new(),
        }
    }

    /// What the next expression should be told.
    pub(super) fn expected(&self) -> Ty {
        self.expected.clone()
    }

    /// Adds an expression of this type.
    pub(super) fn add(&mut self, infer: &mut Infer<'_>, expr: ExprId, ty: &Ty) {
        let ty = infer.shallow(ty);
        let found = match &self.merged {
            None => infer.coerce(expr, &ty, &self.expected.clone()),
            Some(merged) => {
                let merged = merged.clone();
                infer.least_upper(&self.exprs, &merged, expr, &ty)
            }
        };
        match found {
            Some(ty) => self.merged = Some(ty),
            None => {
                if self.merged.is_none() {
                    self.merged = Some(self.expected.clone());
                }
            }
        }
        self.exprs.push(expr);
    }

    /// Adds `()` that no expression stands for: `break;`, a missing `else`.
    pub(super) fn add_unit(&mut self, infer: &mut Infer<'_>) {
        let target = self.merged.clone().unwrap_or_else(|| self.expected.clone());
        let target = infer.shallow(&target);
        if !target.is_never() {
            infer.unify(&target, &Ty::unit());
        }
        self.merged = Some(if target.is_never() {
            Ty::unit()
        } else {
            target
        });
    }

    /// The type they agree on; `!` where there was none.
    pub(super) fn complete(self) -> Ty {
        self.merged.unwrap_or_else(Ty::never)
    }
}

impl Infer<'_> {
    /// Coerces an expression, and notes the steps; the type it has then, or `None` where it does not fit.
    pub(super) fn coerce(&mut self, expr: ExprId, from: &Ty, to: &Ty) -> Option<Ty> {
        let from = self.structurally(from);
        let mut to = self.resolve(to);
        // What is pending may tell what is behind the reference: `[u8]: PartialOrd<?>` has one answer.
        if to.has_infer() && !self.is_var(&to) && from != to {
            self.cx.solve_pending();
            to = self.resolve(&to);
        }
        let (steps, ty) = self.commit(|infer| infer.coercion(&from, &to))?;
        // A `&mut` is reborrowed: what leads to it is used mutably.
        if let (TyKind::Ref(true, _), TyKind::Ref(true, _)) = (from.kind(), to.kind())
            && self.is_place(expr)
        {
            self.make_place_mutable(expr);
        }
        self.adjust(expr, steps);
        Some(ty)
    }

    /// The steps from one type to another and the type they end with.
    pub(super) fn coercion(&mut self, from: &Ty, to: &Ty) -> Option<(Steps, Ty)> {
        let from = self.shallow(from);
        let to = self.shallow(to);
        if from.is_never() {
            if to.is_never() {
                return Some((Vec::new(), to));
            }
            if self.is_var(&to) {
                self.diverging.push(to.clone());
            }
            return Some((vec![(AdjustKind::Never, to.clone())], to));
        }
        if self.is_var(&from) || from == to {
            return self.equal(&from, &to, Vec::new());
        }
        if !self.is_var(&to)
            && let Some(found) = self.commit(|infer| infer.coerce_unsized(&from, &to))
        {
            return Some(found);
        }
        match to.kind() {
            TyKind::Ptr(is_mut, _) => return self.coerce_to_raw(&from, &to, *is_mut),
            TyKind::Ref(is_mut, _) => return self.coerce_to_ref(&from, &to, *is_mut),
            _ => {}
        }
        match (from.kind(), to.kind()) {
            (TyKind::FnDef(..) | TyKind::Ctor(..), TyKind::FnPtr(_)) => {
                let pointer = self.pointer_of(&from)?;
                self.unify_fn_ptr(&pointer, &to)
                    .then(|| (vec![(AdjustKind::Reify, to.clone())], to.clone()))
            }
            (TyKind::Closure(..), TyKind::FnPtr(_)) => {
                let pointer = self.pointer_of(&from)?;
                self.unify_fn_ptr(&pointer, &to)
                    .then(|| (vec![(AdjustKind::Reify, to.clone())], to.clone()))
            }
            (TyKind::FnPtr(a), TyKind::FnPtr(b)) => {
                let steps = if b.is_unsafe && !a.is_unsafe {
                    vec![(AdjustKind::Pointer, to.clone())]
                } else {
                    Vec::new()
                };
                self.equal(&from, &to, steps)
            }
            _ => self.equal(&from, &to, Vec::new()),
        }
    }

    fn equal(&mut self, from: &Ty, to: &Ty, steps: Steps) -> Option<(Steps, Ty)> {
        self.unify(from, to).then(|| (steps, to.clone()))
    }

    fn unify_fn_ptr(&mut self, from: &Ty, to: &Ty) -> bool {
        // Safety and ABI are the checker's business: code that compiles has them right.
        self.unify(from, to)
    }

    /// The function pointer type of a function item, constructor or closure.
    pub(super) fn pointer_of(&mut self, ty: &Ty) -> Option<Ty> {
        let ty = self.shallow(ty);
        let sig = match ty.kind() {
            TyKind::FnDef(id, args) => self.fn_pointer_sig(*id, args),
            TyKind::Ctor(variant, args) => {
                let fields = self.items.fields(*variant);
                let params = fields
                    .iter()
                    .map(|field| {
                        let ty = field.ty.subst(args);
                        self.normalize(&ty)
                    })
                    .collect();
                FnPtr {
                    params,
                    ret: Ty::new(TyKind::Adt(variant.adt, args.clone())),
                    abi: None,
                    is_unsafe: false,
                    is_variadic: false,
                }
            }
            TyKind::Closure(id, args) => {
                let (params, ret) = self.closure_sig(*id, args)?;
                FnPtr {
                    params,
                    ret,
                    abi: None,
                    is_unsafe: false,
                    is_variadic: false,
                }
            }
            TyKind::FnPtr(_) => return Some(ty),
            _ => return None,
        };
        Some(Ty::new(TyKind::FnPtr(Arc::new(sig))))
    }

    pub(super) fn fn_pointer_sig(&mut self, id: FnId, args: &Args) -> FnPtr {
        let sig = self.items.fn_sig(id);
        let params = sig
            .params
            .iter()
            .map(|ty| {
                let ty = ty.subst(args);
                self.normalize(&ty)
            })
            .collect();
        let ret = sig.ret.subst(args);
        FnPtr {
            params,
            ret: self.normalize(&ret),
            abi: sig.abi.filter(|abi| *abi != "Rust"),
            is_unsafe: sig.is_unsafe,
            is_variadic: sig.is_variadic,
        }
    }

    fn coerce_to_raw(&mut self, from: &Ty, to: &Ty, is_mut: bool) -> Option<(Steps, Ty)> {
        let (has_mut, inner, is_ref) = match from.kind() {
            TyKind::Ref(has_mut, inner) => (*has_mut, inner.clone(), true),
            TyKind::Ptr(has_mut, inner) => (*has_mut, inner.clone(), false),
            _ => return self.equal(from, to, Vec::new()),
        };
        if is_mut && !has_mut {
            return None;
        }
        let raw = Ty::new(TyKind::Ptr(is_mut, inner.clone()));
        let steps = if is_ref {
            vec![
                (AdjustKind::Deref(None), inner),
                (AdjustKind::RawBorrow(is_mut), to.clone()),
            ]
        } else if has_mut != is_mut {
            vec![(AdjustKind::Pointer, to.clone())]
        } else {
            Vec::new()
        };
        self.equal(&raw, to, steps)
    }

    fn coerce_to_ref(&mut self, from: &Ty, to: &Ty, is_mut: bool) -> Option<(Steps, Ty)> {
        let TyKind::Ref(has_mut, _) = from.kind() else {
            return self.equal(from, to, Vec::new());
        };
        let has_mut = *has_mut;
        if is_mut && !has_mut {
            return None;
        }
        let mut found: Option<(Steps, Ty)> = None;
        let target = to.clone();
        self.autoderef(from, false, &mut |infer, steps| {
            let Some(last) = steps.last().filter(|_| steps.len() > 1) else {
                return false;
            };
            let borrowed = Ty::reference(is_mut, last.ty.clone());
            if !infer.unify(&borrowed, &target) {
                return false;
            }
            // `&T` to `&T` is a copy.
            if steps.len() == 2 && !has_mut {
                found = Some((Vec::new(), target.clone()));
                return true;
            }
            let mut out = infer.deref_adjusts(steps, steps.len() - 1);
            if is_mut {
                for (kind, _) in &mut out {
                    if let AdjustKind::Deref(Some(through_mut)) = kind {
                        *through_mut = true;
                    }
                }
            }
            out.push((AdjustKind::Borrow(is_mut), target.clone()));
            found = Some((out, target.clone()));
            true
        });
        found
    }

    /// The type that earlier expressions and a new one agree on.
    fn least_upper(&mut self, before: &[ExprId], merged: &Ty, expr: ExprId, ty: &Ty) -> Option<Ty> {
        let merged = self.structurally(merged);
        let ty = self.structurally(ty);
        if merged == ty {
            return Some(merged);
        }
        if merged.is_never() {
            for &previous in before {
                self.adjust(previous, vec![(AdjustKind::Never, ty.clone())]);
            }
            return Some(ty);
        }
        let is_item = |ty: &Ty| {
            matches!(
                ty.kind(),
                TyKind::FnDef(..) | TyKind::Ctor(..) | TyKind::Closure(..)
            )
        };
        if is_item(&merged) && is_item(&ty) {
            // Two functions agree where they are the same, else on a pointer.
            let same = matches!(
                (merged.kind(), ty.kind()),
                (TyKind::FnDef(a, _), TyKind::FnDef(b, _)) if a == b
            ) || matches!((merged.kind(), ty.kind()), (TyKind::Closure(a, _), TyKind::Closure(b, _)) if a == b);
            if same && self.unify(&merged, &ty) {
                return Some(merged);
            }
            let left = self.pointer_of(&merged)?;
            let right = self.pointer_of(&ty)?;
            if !self.unify(&left, &right) {
                return None;
            }
            for &previous in before {
                self.adjust(previous, vec![(AdjustKind::Reify, left.clone())]);
            }
            self.adjust(expr, vec![(AdjustKind::Reify, left.clone())]);
            return Some(left);
        }
        if let Some((steps, target)) = self.commit(|infer| infer.coercion(&ty, &merged)) {
            self.adjust(expr, steps);
            return Some(target);
        }
        // Otherwise the earlier ones may still become the new type, where they were at most reborrowed.
        let plain = before.iter().all(|previous| {
            matches!(
                self.out.adjusts.get(previous).map(Vec::as_slice),
                None | Some(
                    [] | [Adjust {
                        kind: AdjustKind::Never,
                        ..
                    }] | [
                        Adjust {
                            kind: AdjustKind::Deref(None),
                            ..
                        },
                        Adjust {
                            kind: AdjustKind::Borrow(_),
                            ..
                        }
                    ]
                )
            )
        });
        if !plain {
            return None;
        }
        let (steps, target) = self.commit(|infer| infer.coercion(&merged, &ty))?;
        for &previous in before {
            let never = self.out.adjusts.get(&previous).is_some_and(|steps| {
                matches!(
                    steps.as_slice(),
                    [Adjust {
                        kind: AdjustKind::Never,
                        ..
                    }]
                )
            });
            if !never {
                self.out.adjusts.remove(&previous);
                self.adjust(previous, steps.clone());
                self.out.adjusted_for.insert(previous, expr);
            }
        }
        Some(target)
    }
}
