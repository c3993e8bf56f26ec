//! Method calls: the method that was found is given its arguments, and the receiver its adjustments.

use super::adjust::Step;
use super::method::{Autoref, Pick, Source};
use super::record::AdjustKind;
use super::{Expect, Infer};
use crate::defs::FnId;
use crate::items::GenericOwner;
use crate::syntax::tree::{ExprId, GenericArgs, Ident};
use crate::types::{Args, Ty, TyKind};

impl Infer<'_> {
    pub(super) fn method_call(
        &mut self,
        expr: ExprId,
        receiver: ExprId,
        method: Ident,
        generics: Option<&GenericArgs>,
        args: &[ExprId],
        expect: &Expect,
    ) -> Ty {
        let ty = self.expr(receiver);
        let ty = self.structurally(&ty);
        let steps = self.deref_steps(&ty, false);
        let pick = match self.probe_method(&steps, method.name) {
            Some(pick) => Some((pick, steps)),
            // What is pending may say more of what is inside the receiver's type.
            None if self.cx.solve_pending() => {
                let steps = self.deref_steps(&ty, false);
                self.probe_method(&steps, method.name)
                    .map(|pick| (pick, steps))
            }
            None => None,
        };
        let Some((pick, steps)) = pick else {
            self.out
                .calls
                .insert(expr, super::record::CallRecord::Unknown(method.name));
            self.unknown_args(args);
            return Ty::error();
        };
        let (function, fn_args) = self.confirm_pick(receiver, &steps, &pick, generics);
        self.out.methods.insert(expr, (function, fn_args.clone()));
        let sig = self.fn_pointer_sig(function, &fn_args);
        let formals: Vec<Ty> = sig.params.iter().skip(1).cloned().collect();
        self.check_args(&formals, sig.is_variadic, &sig.ret, args, expect);
        sig.ret
    }

    /// Infers arguments of a call that is not known.
    pub(super) fn unknown_args(&mut self, args: &[ExprId]) {
        for &arg in args {
            self.expr(arg);
        }
    }

    /// The function and its arguments; the receiver is adjusted.
    fn confirm_pick(
        &mut self,
        receiver: ExprId,
        steps: &[Step],
        pick: &Pick,
        generics: Option<&GenericArgs>,
    ) -> (FnId, Args) {
        let mut adjusts = self.deref_adjusts(steps, pick.derefs);
        let mut self_ty = match steps.get(pick.derefs) {
            Some(step) => step.ty.clone(),
            // The reborrow of a reference that stands at the last step.
            None => match steps.last().map(|step| step.ty.kind().clone()) {
                Some(TyKind::Ref(_, inner)) => {
                    adjusts.push((AdjustKind::Deref(None), inner.clone()));
                    inner
                }
                _ => Ty::error(),
            },
        };
        match pick.autoref {
            Autoref::None => {}
            Autoref::Ref(is_mut) => {
                self_ty = Ty::reference(is_mut, self_ty);
                adjusts.push((AdjustKind::Borrow(is_mut), self_ty.clone()));
                if pick.is_unsized
                    && let TyKind::Ref(_, inner) = self_ty.kind()
                    && let TyKind::Array(element, _) = inner.kind()
                {
                    self_ty = Ty::reference(is_mut, Ty::new(TyKind::Slice(element.clone())));
                    adjusts.push((AdjustKind::Unsize, self_ty.clone()));
                }
            }
            Autoref::ConstPtr => {
                if let TyKind::Ptr(_, inner) = self_ty.kind() {
                    self_ty = Ty::new(TyKind::Ptr(false, inner.clone()));
                    adjusts.push((AdjustKind::Pointer, self_ty.clone()));
                }
            }
        }
        self.adjust(receiver, adjusts);
        let function = pick.function;
        let container: Args = match &pick.source {
            Source::Impl(id) => self.cx.fresh_args(GenericOwner::Impl(*id)),
            Source::Trait(id) => self.cx.fresh_args(GenericOwner::Trait(*id)),
            Source::Bound(reference) => self.cx.normalize_args(&reference.args),
        };
        let args = self.lower_args(GenericOwner::Fn(function), &container, generics);
        if let Some(first) = self.items.fn_sig(function).params.first() {
            let formal = first.subst(&args);
            let formal = self.normalize(&formal);
            self.unify(&formal, &self_ty);
        }
        self.require(GenericOwner::Fn(function), &args);
        if pick.autoref == Autoref::Ref(true) {
            self.make_place_mutable(receiver);
        }
        (function, args)
    }
}
