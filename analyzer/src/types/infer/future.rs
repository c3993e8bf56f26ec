//! What the language writes by itself: `for`, `?`, `.await`, async blocks.

use super::record::Implied;
use super::{CoerceMany, Expect, Frame, Infer};
use crate::defs::FnId;
use crate::syntax::tree::{Block, ExprId};
use crate::types::{Args, Predicate, TraitRef, Ty, TyKind};

impl Infer<'_> {
    /// The trait around a function that the language calls.
    fn lang_method(&self, name: &str) -> Option<(FnId, crate::defs::TraitId)> {
        let function = self.items.lang_fn(name)?;
        Some((function, self.items.trait_of_fn(function)?))
    }

    fn imply(&mut self, expr: ExprId, implied: Implied) {
        self.out.implied.entry(expr).or_default().push(implied);
    }

    /// `<ty as Trait>::name`, where the trait must hold.
    fn projected(&mut self, of: crate::defs::TraitId, args: &Args, name: &str) -> Ty {
        self.cx.register(Predicate::Trait(TraitRef {
            id: of,
            args: args.clone(),
        }));
        match self.items.trait_type(of, name) {
            Some(alias) => self.normalize(&Ty::new(TyKind::Projection(alias, args.clone()))),
            None => Ty::error(),
        }
    }

    /// What a `for` over `ty` gives each time round.
    pub(super) fn for_item(&mut self, expr: ExprId, ty: &Ty) -> Ty {
        let ty = self.structurally(ty);
        let (Some((into_iter, into)), Some((next, iterator))) =
            (self.lang_method("into_iter"), self.lang_method("next"))
        else {
            return Ty::error();
        };
        let args = Self::one(&ty);
        self.imply(expr, Implied::Fn(into_iter, args.clone()));
        let iter = self.projected(into, &args, "IntoIter");
        let args = Self::one(&iter);
        self.imply(expr, Implied::Fn(next, args.clone()));
        self.projected(iterator, &args, "Item")
    }

    pub(super) fn try_expr(&mut self, expr: ExprId, operand: ExprId) -> Ty {
        let ty = self.expr(operand);
        let ty = self.structurally(&ty);
        let Some((_, of)) = self.lang_method("branch") else {
            return Ty::error();
        };
        let args = Self::one(&ty);
        let output = self.projected(of, &args, "Output");
        let residual = self.projected(of, &args, "Residual");
        let ret = self
            .frames
            .last()
            .map_or_else(Ty::error, |frame| frame.ret.expected());
        if let Some((_, from)) = self.lang_method("from_residual") {
            let args: Args = [ret.clone(), residual.clone()].into_iter().collect();
            self.cx
                .register(Predicate::Trait(TraitRef { id: from, args }));
        }
        self.imply(expr, Implied::Question { ret, residual });
        output
    }

    pub(super) fn await_expr(&mut self, expr: ExprId, operand: ExprId) -> Ty {
        let ty = self.expr(operand);
        let ty = self.structurally(&ty);
        let Some((into_future, into)) = self.lang_method("into_future") else {
            return Ty::error();
        };
        let args = Self::one(&ty);
        self.imply(expr, Implied::Fn(into_future, args.clone()));
        let future = self.projected(into, &args, "IntoFuture");
        if let Some(pin) = self.items.lang_fn("new_unchecked") {
            self.imply(
                expr,
                Implied::Fn(pin, Self::one(&Ty::reference(true, future.clone()))),
            );
        }
        let Some((poll, of)) = self.lang_method("poll") else {
            return Ty::error();
        };
        let args = Self::one(&future);
        self.imply(expr, Implied::Fn(poll, args.clone()));
        self.projected(of, &args, "Output")
    }

    pub(super) fn async_block(
        &mut self,
        expr: ExprId,
        block: &Block,
        is_move: bool,
        expect: &Expect,
    ) -> Ty {
        let output = self.var();
        let parent = self.frame_closure();
        let ty = self.async_type(expr);
        self.register_async(expr, output.clone(), parent, is_move, None);
        self.hint_async(&output, expect);
        let diverges = std::mem::take(&mut self.diverges);
        self.frames.push(Frame {
            ret: CoerceMany::new(output.clone()),
            breakables: Vec::new(),
            closure: Some(expr),
        });
        let found = self.block(expr, block, &Expect::Has(output.clone()));
        if let Some(frame) = self.frames.pop() {
            let returned = frame.ret.complete();
            if !returned.is_never() {
                self.unify(&output, &returned);
            }
            if found.is_never() {
                if self.is_var(&output) {
                    self.diverging.push(output.clone());
                }
            } else {
                self.unify(&output, &found);
            }
        }
        self.diverges = diverges;
        self.out.closure_order.push(expr);
        ty
    }

    /// What the surroundings say of a future's output: `Pin<Box<dyn Future<Output = T>>>` and the like.
    fn hint_async(&mut self, output: &Ty, expect: &Expect) {
        let Some(ty) = expect.hint(self) else { return };
        let Some((_, future)) = self.lang_method("poll") else {
            return;
        };
        let Some(alias) = self.items.trait_type(future, "Output") else {
            return;
        };
        match ty.kind() {
            TyKind::Infer(var) => {
                for predicate in self.cx.pending_on(*var) {
                    if let Predicate::Projection(id, _, ty) = predicate
                        && id == alias
                    {
                        self.unify(output, &ty);
                    }
                }
            }
            TyKind::Dyn(object) => {
                if let Some((_, ty)) = object.projections.iter().find(|(id, _)| *id == alias) {
                    let ty = self.normalize(ty);
                    self.unify(output, &ty);
                }
            }
            _ => {}
        }
    }
}
