//! What chooses and what repeats: `if`, `match`, loops, `break`, `return`, and where they go.

use super::{Breakable, CoerceMany, Expect, Infer};
use crate::defs::Primitive;
use crate::syntax::tree::{Arm, ExprId, Ident, PatId};
use crate::types::Ty;

impl Infer<'_> {
    pub(super) fn push_breakable(&mut self, breakable: Breakable) {
        if let Some(frame) = self.frames.last_mut() {
            frame.breakables.push(breakable);
        }
    }

    pub(super) fn pop_breakable(&mut self) -> Option<Breakable> {
        self.frames.last_mut()?.breakables.pop()
    }

    fn find_breakable(&self, label: Option<Ident>) -> Option<usize> {
        let frame = self.frames.last()?;
        match label {
            None => frame.breakables.iter().rposition(|found| !found.is_block),
            Some(label) => {
                let named = |found: &Breakable, strict: bool| {
                    found.label.is_some_and(|ident| {
                        ident.name == label.name && (!strict || ident.span.expn == label.span.expn)
                    })
                };
                frame
                    .breakables
                    .iter()
                    .rposition(|found| named(found, true))
                    .or_else(|| {
                        frame
                            .breakables
                            .iter()
                            .rposition(|found| named(found, false))
                    })
            }
        }
    }

    pub(super) fn if_expr(
        &mut self,
        cond: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
        expect: &Expect,
    ) -> Ty {
        let scope = self.scopes.enter();
        self.expr_has(cond, &Ty::primitive(Primitive::Bool));
        let cond_diverges = self.diverges;
        self.diverges = false;
        let inner = expect.for_branches(self);
        let target = match inner.only(self) {
            Some(ty) => ty,
            None => self.var(),
        };
        let mut coerce = CoerceMany::new(target);
        let then_ty = match otherwise {
            Some(_) => self.expr_with(then, &inner),
            None => self.expr_with(then, &Expect::Has(Ty::unit())),
        };
        self.scopes.leave(scope);
        let then_diverges = self.diverges;
        coerce.add(self, then, &then_ty);
        match otherwise {
            Some(otherwise) => {
                self.diverges = false;
                let ty = self.expr_with(otherwise, &inner);
                let else_diverges = self.diverges;
                coerce.add(self, otherwise, &ty);
                self.diverges = cond_diverges || then_diverges && else_diverges;
                coerce.complete()
            }
            None => {
                self.diverges = cond_diverges;
                Ty::unit()
            }
        }
    }

    pub(super) fn let_expr(&mut self, pat: PatId, value: ExprId) -> Ty {
        let ty = self.scrutinee(value, pat);
        let bound = self.pat_top_unscoped(pat, &ty);
        if self.needs_mutable_place(pat) {
            self.make_place_mutable(value);
        }
        for (ident, local) in bound {
            self.scopes.declare(ident, local);
        }
        Ty::primitive(Primitive::Bool)
    }

    fn scrutinee(&mut self, value: ExprId, _pat: PatId) -> Ty {
        let ty = self.expr(value);
        if ty.is_never() {
            let var = self.var();
            self.coerce(value, &ty, &var);
            return var;
        }
        ty
    }

    pub(super) fn match_expr(&mut self, scrutinee: ExprId, arms: &[Arm], expect: &Expect) -> Ty {
        let ty = self.expr(scrutinee);
        let ty = if ty.is_never() && !arms.is_empty() {
            let var = self.var();
            self.coerce(scrutinee, &ty, &var);
            var
        } else {
            ty
        };
        let scrutinee_diverges = self.diverges;
        let mut all_bound = Vec::with_capacity(arms.len());
        let mut wants_mut = false;
        for arm in arms {
            all_bound.push(self.pat_top_unscoped(arm.pat, &ty));
            wants_mut |= self.needs_mutable_place(arm.pat);
        }
        if wants_mut {
            self.make_place_mutable(scrutinee);
        }
        let inner = expect.for_branches(self);
        let target = match expect.only(self) {
            Some(ty) if !ty.is_unit() => ty,
            _ => self.var(),
        };
        let mut coerce = CoerceMany::new(target);
        let mut all_diverge = true;
        for (arm, bound) in arms.iter().zip(all_bound) {
            let scope = self.scopes.enter();
            for (ident, local) in bound {
                self.scopes.declare(ident, local);
            }
            self.diverges = false;
            if let Some(guard) = arm.guard {
                self.expr_has(guard, &Ty::primitive(Primitive::Bool));
                self.diverges = false;
            }
            let ty = self.expr_with(arm.body, &inner);
            all_diverge &= self.diverges;
            coerce.add(self, arm.body, &ty);
            self.scopes.leave(scope);
        }
        self.diverges = scrutinee_diverges || all_diverge;
        coerce.complete()
    }

    pub(super) fn loop_expr(&mut self, body: ExprId, label: Option<Ident>, expect: &Expect) -> Ty {
        let target = match expect.only(self) {
            Some(ty) => ty,
            None => self.var(),
        };
        self.push_breakable(Breakable {
            label,
            coerce: Some(CoerceMany::new(target)),
            may_break: false,
            is_block: false,
        });
        self.expr_has(body, &Ty::unit());
        match self.pop_breakable() {
            Some(Breakable {
                may_break: true,
                coerce: Some(coerce),
                ..
            }) => {
                self.diverges = false;
                coerce.complete()
            }
            _ => {
                self.diverges = true;
                Ty::never()
            }
        }
    }

    pub(super) fn while_expr(&mut self, cond: ExprId, body: ExprId, label: Option<Ident>) -> Ty {
        let scope = self.scopes.enter();
        self.push_breakable(Breakable {
            label,
            coerce: None,
            may_break: false,
            is_block: false,
        });
        self.expr_has(cond, &Ty::primitive(Primitive::Bool));
        self.expr_has(body, &Ty::unit());
        self.pop_breakable();
        self.scopes.leave(scope);
        self.diverges = false;
        Ty::unit()
    }

    pub(super) fn for_expr(
        &mut self,
        expr: ExprId,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Option<Ident>,
    ) -> Ty {
        let ty = self.expr(iter);
        let item = self.for_item(expr, &ty);
        let scope = self.scopes.enter();
        self.pat_top(pat, &item);
        self.push_breakable(Breakable {
            label,
            coerce: None,
            may_break: false,
            is_block: false,
        });
        self.expr_has(body, &Ty::unit());
        self.pop_breakable();
        self.scopes.leave(scope);
        self.diverges = false;
        Ty::unit()
    }

    pub(super) fn break_expr(&mut self, label: Option<Ident>, value: Option<ExprId>) -> Ty {
        let Some(index) = self.find_breakable(label) else {
            if let Some(value) = value {
                self.expr(value);
            }
            return Ty::never();
        };
        let expected = self
            .frames
            .last()
            .and_then(|frame| frame.breakables.get(index))
            .and_then(|found| found.coerce.as_ref())
            .map(CoerceMany::expected);
        let found = value.map(|value| {
            let expect = expected.clone().map_or(Expect::None, Expect::Has);
            (value, self.expr_with(value, &expect))
        });
        let coerce = self
            .breakable_mut(index)
            .and_then(|found| found.coerce.take());
        if let Some(mut coerce) = coerce {
            match found {
                Some((value, ty)) => coerce.add(self, value, &ty),
                None => coerce.add_unit(self),
            }
            if let Some(slot) = self.breakable_mut(index) {
                slot.coerce = Some(coerce);
            }
        }
        if let Some(slot) = self.breakable_mut(index) {
            slot.may_break = true;
        }
        Ty::never()
    }

    fn breakable_mut(&mut self, index: usize) -> Option<&mut Breakable> {
        self.frames.last_mut()?.breakables.get_mut(index)
    }

    pub(super) fn return_expr(&mut self, _expr: ExprId, value: Option<ExprId>) -> Ty {
        match value {
            Some(value) => self.returned(value),
            None => {
                if let Some(mut ret) = self.take_ret() {
                    ret.add_unit(self);
                    self.put_ret(ret);
                }
            }
        }
        Ty::never()
    }

    /// Infers a value that is returned from the function, closure or async block around it.
    pub(super) fn returned(&mut self, value: ExprId) {
        let expected = self.frames.last().map(|frame| frame.ret.expected());
        let expect = expected.map_or(Expect::None, Expect::Has);
        let ty = self.expr_with(value, &expect);
        if let Some(mut ret) = self.take_ret() {
            ret.add(self, value, &ty);
            self.put_ret(ret);
        }
    }

    fn take_ret(&mut self) -> Option<CoerceMany> {
        let frame = self.frames.last_mut()?;
        Some(std::mem::replace(
            &mut frame.ret,
            CoerceMany::new(Ty::error()),
        ))
    }

    fn put_ret(&mut self, ret: CoerceMany) {
        if let Some(frame) = self.frames.last_mut() {
            frame.ret = ret;
        }
    }
}
