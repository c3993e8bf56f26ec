//! Operators: built in for numbers and their kin, calls of the operators' traits for the rest.
//! Which of the two is decided at the end, when all types are known.

use super::record::{AdjustKind, OpRecord};
use super::{Expect, Infer};
use crate::defs::{FnId, Primitive, TraitId};
use crate::syntax::tree::{BinaryOp, ExprId, ExprKind, UnaryOp};
use crate::types::solve::Answer;
use crate::types::unify::{is_float, is_integer};
use crate::types::{Args, Predicate, TraitRef, Ty, TyKind};

/// Whether the right side may not be evaluated.
pub(super) fn is_lazy(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::And | BinaryOp::Or)
}

fn is_comparison(op: BinaryOp) -> bool {
    matches!(
        op,
        BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge
    )
}

fn is_shift(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Shl | BinaryOp::Shr)
}

/// The lang item of the trait and the method.
fn method_of(op: BinaryOp, is_assign: bool) -> (&'static str, &'static str) {
    match (op, is_assign) {
        (BinaryOp::Add, false) => ("add", "add"),
        (BinaryOp::Sub, false) => ("sub", "sub"),
        (BinaryOp::Mul, false) => ("mul", "mul"),
        (BinaryOp::Div, false) => ("div", "div"),
        (BinaryOp::Rem, false) => ("rem", "rem"),
        (BinaryOp::BitAnd, false) => ("bitand", "bitand"),
        (BinaryOp::BitOr, false) => ("bitor", "bitor"),
        (BinaryOp::BitXor, false) => ("bitxor", "bitxor"),
        (BinaryOp::Shl, false) => ("shl", "shl"),
        (BinaryOp::Shr, false) => ("shr", "shr"),
        (BinaryOp::Add, true) => ("add_assign", "add_assign"),
        (BinaryOp::Sub, true) => ("sub_assign", "sub_assign"),
        (BinaryOp::Mul, true) => ("mul_assign", "mul_assign"),
        (BinaryOp::Div, true) => ("div_assign", "div_assign"),
        (BinaryOp::Rem, true) => ("rem_assign", "rem_assign"),
        (BinaryOp::BitAnd, true) => ("bitand_assign", "bitand_assign"),
        (BinaryOp::BitOr, true) => ("bitor_assign", "bitor_assign"),
        (BinaryOp::BitXor, true) => ("bitxor_assign", "bitxor_assign"),
        (BinaryOp::Shl, true) => ("shl_assign", "shl_assign"),
        (BinaryOp::Shr, true) => ("shr_assign", "shr_assign"),
        (BinaryOp::Eq, _) => ("eq", "eq"),
        (BinaryOp::Ne, _) => ("eq", "ne"),
        (BinaryOp::Lt, _) => ("partial_ord", "lt"),
        (BinaryOp::Le, _) => ("partial_ord", "le"),
        (BinaryOp::Gt, _) => ("partial_ord", "gt"),
        (BinaryOp::Ge, _) => ("partial_ord", "ge"),
        (BinaryOp::And | BinaryOp::Or, _) => ("", ""),
    }
}

impl Infer<'_> {
    pub(super) fn binary_expr(
        &mut self,
        expr: ExprId,
        op: BinaryOp,
        lhs: ExprId,
        rhs: ExprId,
    ) -> Ty {
        let bool_ty = Ty::primitive(Primitive::Bool);
        if is_lazy(op) {
            self.expr_has(lhs, &bool_ty);
            let before = self.diverges;
            self.expr_has(rhs, &bool_ty);
            self.diverges = before;
            return bool_ty;
        }
        let (lhs_ty, rhs_ty, ret) = self.operands(expr, op, lhs, rhs, false);
        if self.is_builtin_op(op, &lhs_ty, &rhs_ty) {
            return self.enforce_builtin(op, &lhs_ty, &rhs_ty);
        }
        ret
    }

    pub(super) fn compound_assign(
        &mut self,
        expr: ExprId,
        op: BinaryOp,
        lhs: ExprId,
        rhs: ExprId,
    ) -> Ty {
        let (lhs_ty, rhs_ty, _) = self.operands(expr, op, lhs, rhs, true);
        if self.is_builtin_op(op, &lhs_ty, &rhs_ty) {
            self.enforce_builtin(op, &lhs_ty, &rhs_ty);
        }
        self.make_place_mutable(lhs);
        Ty::unit()
    }

    /// Infers both sides by the operator's trait; their types and the result's.
    fn operands(
        &mut self,
        expr: ExprId,
        op: BinaryOp,
        lhs: ExprId,
        rhs: ExprId,
        is_assign: bool,
    ) -> (Ty, Ty, Ty) {
        let lhs_ty = self.expr(lhs);
        let lhs_ty = if lhs_ty.is_never() {
            let var = self.var();
            self.coerce(lhs, &lhs_ty, &var);
            var
        } else {
            lhs_ty
        };
        let lhs_ty = self.structurally(&lhs_ty);
        let (lang, method) = method_of(op, is_assign);
        let rhs_var = self.var();
        if self.is_scalar(&lhs_ty)
            && !matches!(
                lhs_ty.kind(),
                TyKind::Ptr(..) | TyKind::FnPtr(_) | TyKind::FnDef(..)
            )
        {
            // Numbers meet numbers: what the traits say is only asked where that is not so.
            let ty = self.expr_with(rhs, &Expect::Has(rhs_var.clone()));
            let rhs_ty = self.coerce(rhs, &ty, &rhs_var).unwrap_or(ty);
            let rhs_ty = self.structurally(&rhs_ty);
            if self.is_builtin_op(op, &lhs_ty, &rhs_ty) {
                if let Some(function) = self
                    .items
                    .lang_trait(lang)
                    .and_then(|id| self.items.trait_fn(id, method))
                {
                    let args: Args = [lhs_ty.clone(), rhs_ty.clone()].into_iter().collect();
                    self.out.ops.insert(expr, OpRecord { function, args });
                }
                return (lhs_ty, rhs_ty, Ty::error());
            }
            let ret = self.operator_call(expr, lang, method, &lhs_ty, &rhs_ty);
            return (lhs_ty, rhs_ty, ret.unwrap_or_else(Ty::error));
        }
        let Some(ret) = self.operator_call(expr, lang, method, &lhs_ty, &rhs_var) else {
            let rhs_ty = self.expr(rhs);
            return (lhs_ty, rhs_ty, Ty::error());
        };
        self.cx.solve_pending();
        let ty = self.expr_with(rhs, &Expect::Has(rhs_var.clone()));
        let rhs_ty = self.coerce(rhs, &ty, &rhs_var).unwrap_or(ty);
        let rhs_ty = self.shallow(&rhs_ty);
        let lhs_ty = self.shallow(&lhs_ty);
        (lhs_ty, rhs_ty, ret)
    }

    /// Notes the call of an operator's method down; what it gives.
    fn operator_call(
        &mut self,
        expr: ExprId,
        lang: &str,
        method: &str,
        lhs: &Ty,
        rhs: &Ty,
    ) -> Option<Ty> {
        let id = self.items.lang_trait(lang)?;
        let (function, args) = self.operator_method(id, method, lhs, Some(rhs))?;
        let ret = self.items.fn_sig(function).ret.subst(&args);
        self.out.ops.insert(expr, OpRecord { function, args });
        Some(self.normalize(&ret))
    }

    /// The method of an operator's trait for `this`, where it may hold.
    fn operator_method(
        &mut self,
        id: TraitId,
        method: &str,
        this: &Ty,
        rhs: Option<&Ty>,
    ) -> Option<(FnId, Args)> {
        let args: Args = std::iter::once(this.clone()).chain(rhs.cloned()).collect();
        let reference = TraitRef {
            id,
            args: args.clone(),
        };
        if self.cx.holds(&reference) == Answer::No {
            return None;
        }
        let function = self.items.trait_fn(id, method)?;
        self.cx.register(Predicate::Trait(reference));
        Some((function, args))
    }

    fn deref_once(&mut self, ty: &Ty) -> Ty {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Ref(_, inner) => self.shallow(inner),
            _ => ty,
        }
    }

    /// Whether the language itself knows what the operator does; one reference on a side is looked through.
    fn is_builtin_op(&mut self, op: BinaryOp, lhs: &Ty, rhs: &Ty) -> bool {
        if self.is_var(lhs) || self.is_var(rhs) {
            return false;
        }
        let (lhs, rhs) = (self.deref_once(lhs), self.deref_once(rhs));
        let integers = self.is_integer(&lhs) && self.is_integer(&rhs);
        let floats = self.is_float(&lhs) && self.is_float(&rhs);
        let bools = is_primitive(&lhs, Primitive::Bool) && is_primitive(&rhs, Primitive::Bool);
        match op {
            BinaryOp::Shl | BinaryOp::Shr => integers,
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem => {
                integers || floats
            }
            BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => integers || bools,
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => self.is_scalar(&lhs) && self.is_scalar(&rhs),
            BinaryOp::And | BinaryOp::Or => true,
        }
    }

    fn enforce_builtin(&mut self, op: BinaryOp, lhs: &Ty, rhs: &Ty) -> Ty {
        let (lhs, rhs) = (self.deref_once(lhs), self.deref_once(rhs));
        if is_comparison(op) {
            self.unify(&lhs, &rhs);
            return Ty::primitive(Primitive::Bool);
        }
        if !is_shift(op) {
            self.unify(&lhs, &rhs);
        }
        lhs
    }

    /// Numbers, `bool`, `char`, raw and function pointers.
    pub(super) fn is_scalar(&mut self, ty: &Ty) -> bool {
        let ty = self.shallow(ty);
        is_scalar(&ty) || self.is_integer(&ty) || self.is_float(&ty)
    }

    pub(super) fn unary_expr(
        &mut self,
        expr: ExprId,
        op: UnaryOp,
        operand: ExprId,
        expect: &Expect,
    ) -> Ty {
        if op == UnaryOp::Deref {
            let ty = self.expr(operand);
            return self.deref_expr(expr, operand, &ty);
        }
        let hint = match expect {
            Expect::Has(_) | Expect::Cast(_) => expect.clone(),
            _ => Expect::None,
        };
        let ty = self.expr_with(operand, &hint);
        let ty = if ty.is_never() {
            let var = self.var();
            self.coerce(operand, &ty, &var);
            var
        } else {
            ty
        };
        let ty = self.structurally(&ty);
        let is_builtin = match op {
            UnaryOp::Not => self.is_integer(&ty) || is_primitive(&ty, Primitive::Bool),
            _ => self.is_integer(&ty) || self.is_float(&ty),
        };
        if is_builtin {
            return ty;
        }
        let name = if op == UnaryOp::Not { "not" } else { "neg" };
        let found = self
            .items
            .lang_trait(name)
            .and_then(|id| self.operator_method(id, name, &ty, None));
        match found {
            Some((function, args)) => {
                let ret = self.items.fn_sig(function).ret.subst(&args);
                self.out.ops.insert(expr, OpRecord { function, args });
                self.normalize(&ret)
            }
            None => Ty::error(),
        }
    }

    fn deref_expr(&mut self, expr: ExprId, operand: ExprId, ty: &Ty) -> Ty {
        let ty = self.structurally(ty);
        if let TyKind::Ptr(_, inner) = ty.kind() {
            return inner.clone();
        }
        if ty.is_never() {
            return ty;
        }
        match self.cx.deref_step(&ty) {
            Some((target, crate::types::solve::DerefKind::Builtin)) => target,
            Some((target, crate::types::solve::DerefKind::Overloaded(..))) => {
                self.out.derefs.insert(expr, false);
                self.adjust(
                    operand,
                    vec![(AdjustKind::Borrow(false), Ty::reference(false, ty))],
                );
                target
            }
            None => Ty::error(),
        }
    }

    pub(super) fn assign(&mut self, lhs: ExprId, rhs: ExprId) -> Ty {
        if self.is_destructuring(lhs) {
            let ty = self.expr(rhs);
            self.assignee(lhs, &ty);
            return Ty::unit();
        }
        let ty = self.expr(lhs);
        self.make_place_mutable(lhs);
        self.expr_coerced(rhs, &ty);
        Ty::unit()
    }

    fn is_destructuring(&self, lhs: ExprId) -> bool {
        matches!(
            self.body[self.strip(lhs)].kind,
            ExprKind::Tuple(_)
                | ExprKind::Array(_)
                | ExprKind::Struct { .. }
                | ExprKind::Underscore
                | ExprKind::Call { .. }
        )
    }

    /// The left side of a destructuring assignment, matched against a value of type `ty`.
    fn assignee(&mut self, lhs: ExprId, ty: &Ty) {
        stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || self.assignee_inner(lhs, ty));
    }

    fn assignee_inner(&mut self, lhs: ExprId, ty: &Ty) {
        let body = self.body.clone();
        let ty = self.structurally(ty);
        match &body[lhs].kind {
            ExprKind::Paren(inner) => self.assignee(*inner, &ty),
            ExprKind::Underscore => self.out.set_expr(lhs, ty),
            ExprKind::Range {
                start: None,
                end: None,
                ..
            } => self.out.set_expr(lhs, ty),
            ExprKind::Tuple(parts) => {
                let types: Vec<Ty> = match ty.kind() {
                    TyKind::Tuple(types) => types.to_vec(),
                    _ => Vec::new(),
                };
                self.assign_parts(parts, &types);
                self.out.set_expr(lhs, ty);
            }
            ExprKind::Array(parts) => {
                let element = match ty.kind() {
                    TyKind::Array(element, _) | TyKind::Slice(element) => element.clone(),
                    _ => Ty::error(),
                };
                for &part in parts {
                    self.assignee(part, &element);
                }
                self.out.set_expr(lhs, ty);
            }
            ExprKind::Call { callee, args } => {
                let found = match &body[self.strip(*callee)].kind {
                    ExprKind::Path(path) => self.struct_path_value(path),
                    _ => None,
                };
                if let Some((variant, of)) = found {
                    self.out.calls.insert(lhs, super::record::CallRecord::Ctor);
                    self.unify(&ty, &Ty::new(TyKind::Adt(variant.adt, of.clone())));
                    let fields = self.items.fields(variant);
                    let types: Vec<Ty> = fields
                        .iter()
                        .map(|field| {
                            let ty = field.ty.subst(&of);
                            self.normalize(&ty)
                        })
                        .collect();
                    self.assign_parts(args, &types);
                } else {
                    // A place behind a call's result: `*f() = …` comes as a deref; this is something else.
                    self.unknown_args(args);
                }
                self.out.set_expr(lhs, ty);
            }
            ExprKind::Struct { path, fields, .. } => {
                if let Some((variant, of)) = self.struct_path(path) {
                    self.unify(&ty, &Ty::new(TyKind::Adt(variant.adt, of.clone())));
                    let known = self.items.fields(variant);
                    for field in fields {
                        let of = match known.iter().find(|known| known.name == field.name.name) {
                            Some(known) => {
                                let ty = known.ty.subst(&of);
                                self.normalize(&ty)
                            }
                            None => Ty::error(),
                        };
                        self.assignee(field.value, &of);
                    }
                }
                self.out.set_expr(lhs, ty);
            }
            _ => {
                let place = self.expr(lhs);
                self.make_place_mutable(lhs);
                self.commit(|infer| infer.coercion(&ty, &place));
            }
        }
    }

    fn assign_parts(&mut self, parts: &[ExprId], types: &[Ty]) {
        let is_rest = |infer: &Self, part: ExprId| {
            matches!(
                infer.body[part].kind,
                ExprKind::Range {
                    start: None,
                    end: None,
                    ..
                }
            )
        };
        let rest = parts.iter().position(|&part| is_rest(self, part));
        let skipped = if rest.is_some() {
            types.len().saturating_sub(parts.len().saturating_sub(1))
        } else {
            0
        };
        for (index, &part) in parts.iter().enumerate() {
            if Some(index) == rest {
                self.out.set_expr(part, Ty::unit());
                continue;
            }
            let at = match rest {
                Some(rest) if index > rest => index - 1 + skipped,
                _ => index,
            };
            let ty = types.get(at).cloned().unwrap_or_else(Ty::error);
            self.assignee(part, &ty);
        }
    }
}

fn is_primitive(ty: &Ty, primitive: Primitive) -> bool {
    matches!(ty.kind(), TyKind::Primitive(found) if *found == primitive)
}

/// Numbers, `bool`, `char`, raw and function pointers: what the language itself compares.
pub(super) fn is_scalar(ty: &Ty) -> bool {
    is_integer(ty)
        || is_float(ty)
        || is_primitive(ty, Primitive::Bool)
        || is_primitive(ty, Primitive::Char)
        || matches!(
            ty.kind(),
            TyKind::Ptr(..) | TyKind::FnPtr(_) | TyKind::FnDef(..) | TyKind::Ctor(..)
        )
}
