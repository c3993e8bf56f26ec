//! Expressions, in the order in which they run: where values go, and what becomes a temporary.

use super::build::{Breakable, Builder, Jump};
use super::place::Place;
use crate::syntax::tree::{BinaryOp, ExprId, ExprKind, Ident, UnaryOp};
use crate::types::{Ty, TyKind, ValueRef};

/// How an expression is seen by its surroundings.
enum Seen {
    /// As its value.
    Value,
    /// By reference, or as a copy of what it points to.
    Borrowed,
    /// As what its box holds.
    Unboxed,
}

impl Builder<'_, '_> {
    /// Evaluates an expression; its value, as the surroundings see it, is at hand then.
    pub(super) fn value(&mut self, expr: ExprId) {
        stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || self.value_inner(expr));
    }

    fn value_inner(&mut self, expr: ExprId) {
        let own = self.shared.expr_ty(expr);
        let target = self.shared.types.adjusted.get(&expr).cloned();
        if let Some(target) = target
            && !own.is_never()
        {
            match self.seen(&own, &target) {
                Seen::Value => {}
                Seen::Borrowed => {
                    self.borrow(expr);
                    return;
                }
                Seen::Unboxed => {
                    let place = self.place(expr);
                    let place = self.deref_to(place, &target);
                    self.consume(&place);
                    return;
                }
            }
        }
        self.own_value(expr);
    }

    fn seen(&self, own: &Ty, target: &Ty) -> Seen {
        if Self::is_pointer(target) || Self::is_pointer(own) {
            return Seen::Borrowed;
        }
        match (own.kind(), target.kind()) {
            (TyKind::Adt(a, _), TyKind::Adt(b, _)) if a == b => Seen::Value,
            (_, TyKind::FnPtr(_)) => Seen::Value,
            _ if self.shared.kinds.boxed(own).is_some() => Seen::Unboxed,
            (TyKind::Adt(..), _) => Seen::Borrowed,
            _ => Seen::Value,
        }
    }

    /// Evaluates an expression without its adjustments.
    pub(super) fn own_value(&mut self, expr: ExprId) {
        if self.is_place(expr) {
            let place = self.place(expr);
            self.consume(&place);
            return;
        }
        self.made(expr);
        if self.shared.kinds.is_empty(&self.shared.expr_ty(expr)) {
            self.diverge();
        }
    }

    /// Several values that are used together at the end of the expression `by`.
    fn operands(&mut self, exprs: &[ExprId], by: ExprId) {
        let span = self.span(by);
        let mut held = Vec::new();
        for (index, &expr) in exprs.iter().enumerate() {
            self.value(expr);
            if exprs
                .iter()
                .skip(index + 1)
                .any(|&later| !self.is_plain(later))
            {
                let ty = self.shared.seen_ty(expr);
                held.push(self.hold(&ty, span));
            }
        }
        for held in held.into_iter().rev() {
            self.release(held);
        }
    }

    /// Whether nothing can happen while an expression is evaluated.
    fn is_plain(&self, expr: ExprId) -> bool {
        match &self.body[self.strip(expr)].kind {
            ExprKind::Lit(_) | ExprKind::Path(_) => true,
            ExprKind::Ref { expr, .. } => {
                matches!(self.body[self.strip(*expr)].kind, ExprKind::Path(_))
            }
            _ => false,
        }
    }

    fn made(&mut self, expr: ExprId) {
        let body = self.body.clone();
        match &body[expr].kind {
            ExprKind::Missing
            | ExprKind::Lit(_)
            | ExprKind::Path(_)
            | ExprKind::Underscore
            | ExprKind::MacroCall(_)
            // It runs in the compiler.
            | ExprKind::Const(_)
            | ExprKind::OffsetOf(_) => {}
            ExprKind::Paren(inner) => self.value(*inner),
            ExprKind::Call { callee, args } => self.call(expr, *callee, args),
            ExprKind::MethodCall { receiver, args, .. } => {
                let all: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                self.operands(&all, expr);
            }
            // Places; here where their value is asked for without being one.
            ExprKind::Field { .. } | ExprKind::Index { .. } => {
                let place = self.place(expr);
                self.consume(&place);
            }
            ExprKind::Unary { op, expr: operand } => {
                if *op == UnaryOp::Deref {
                    let place = self.place(expr);
                    self.consume(&place);
                } else {
                    self.value(*operand);
                }
            }
            ExprKind::Binary { op, lhs, rhs } => self.binary(expr, *op, *lhs, *rhs),
            ExprKind::Assign { op, lhs, rhs } => self.assign(expr, op.is_some(), *lhs, *rhs),
            ExprKind::Ref {
                expr: operand,
                is_mut,
                ..
            } => self.reference(*operand, *is_mut),
            ExprKind::Cast { expr: operand, .. } => self.value(*operand),
            ExprKind::Block(block) | ExprKind::Unsafe(block) => match block.label {
                Some(label) => {
                    let leave = Jump { block: self.block(), depth: self.depth() };
                    self.breakables.push(Breakable { label: Some(label), leave, again: None });
                    self.plain_block(block);
                    self.breakables.pop();
                    self.go(leave.block);
                }
                None => self.plain_block(block),
            },
            ExprKind::Async { block, is_move } => self.async_block(expr, block, *is_move),
            ExprKind::Closure(closure) => self.closure(expr, closure),
            ExprKind::If { cond, then, otherwise } => self.if_expr(expr, *cond, *then, *otherwise),
            ExprKind::Let { .. } => {
                let out = self.block();
                let depth = self.depth();
                self.cond(expr, Jump { block: out, depth });
                self.go(out);
            }
            ExprKind::Match { scrutinee, arms } => self.match_expr(*scrutinee, arms),
            ExprKind::Loop { body, label } => self.loop_expr(*body, *label),
            ExprKind::While { cond, body, label } => self.while_expr(expr, *cond, *body, *label),
            ExprKind::For { pat, iter, body, label } => self.for_expr(expr, *pat, *iter, *body, *label),
            ExprKind::Break { label, value } => {
                if let Some(value) = value {
                    self.value(*value);
                }
                match self.breakable(*label, false) {
                    Some(leave) => self.jump(leave),
                    None => self.diverge(),
                }
            }
            ExprKind::Continue { label } => match self.breakable(*label, true) {
                Some(again) => self.jump(again),
                None => self.diverge(),
            },
            ExprKind::Return(value) => {
                if let Some(value) = value {
                    self.value(*value);
                }
                self.jump(self.exit);
            }
            ExprKind::Yield(value) => {
                if let Some(value) = value {
                    self.value(*value);
                }
            }
            ExprKind::Range { start, end, .. } => {
                let parts: Vec<ExprId> = [start, end].into_iter().flatten().copied().collect();
                self.operands(&parts, expr);
            }
            ExprKind::Struct { fields, base, .. } => {
                let values: Vec<ExprId> = fields.iter().map(|field| field.value).collect();
                match base {
                    Some(base) => self.struct_with_base(expr, &values, *base, fields),
                    None => self.operands(&values, expr),
                }
            }
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => self.operands(parts, expr),
            ExprKind::Repeat { value, .. } => self.value(*value),
            ExprKind::Try(operand) => {
                self.value(*operand);
                self.jump_if(self.exit, None);
            }
            ExprKind::Await(operand) => self.awaited(expr, *operand),
            ExprKind::FormatArgs { args } => {
                let mut seen = Vec::new();
                for arg in args {
                    if !seen.contains(&arg.value) {
                        seen.push(arg.value);
                        self.reference(arg.value, false);
                    }
                }
            }
            ExprKind::InlineAsm { operands } => {
                for &operand in operands {
                    self.borrow(operand);
                }
            }
        }
    }

    /// `&operand`.
    fn reference(&mut self, operand: ExprId, is_mut: bool) {
        if self.shared.types.adjusted.contains_key(&operand) {
            self.value(operand);
            let ty = self.shared.seen_ty(operand);
            self.temporary(operand, &ty);
            return;
        }
        if is_mut {
            let place = self.place(operand);
            self.note(&place, false);
        } else {
            self.borrow(operand);
        }
    }

    fn call(&mut self, expr: ExprId, callee: ExprId, args: &[ExprId]) {
        let named = self.shared.types.values.get(&self.strip(callee));
        match named {
            Some(ValueRef::Fn(..) | ValueRef::Ctor(..)) => self.operands(args, expr),
            _ if self.shared.once.contains(&expr) => {
                let all: Vec<ExprId> = std::iter::once(callee)
                    .chain(args.iter().copied())
                    .collect();
                self.operands(&all, expr);
            }
            _ => {
                self.borrow(callee);
                self.operands(args, expr);
            }
        }
    }

    fn binary(&mut self, expr: ExprId, op: BinaryOp, lhs: ExprId, rhs: ExprId) {
        match op {
            BinaryOp::And | BinaryOp::Or => {
                let same = |id: ExprId| matches!(&self.body[self.strip(id)].kind, ExprKind::Binary { op: found, .. } if *found == op);
                if same(lhs) {
                    self.value(lhs);
                } else {
                    let span = self.span(lhs);
                    self.terminating(span, |builder| builder.value(lhs));
                }
                let known = self.shared.known(&self.body.clone(), lhs);
                // The right side runs where the left one does not decide.
                let runs = if op == BinaryOp::And {
                    known
                } else {
                    known.map(|known| !known)
                };
                let (right, out) = (self.block(), self.block());
                self.fork(right, runs == Some(false));
                self.fork(out, runs == Some(true));
                self.at = right;
                let span = self.span(rhs);
                self.terminating(span, |builder| builder.value(rhs));
                self.go(out);
            }
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => {
                self.reference(lhs, false);
                self.reference(rhs, false);
            }
            _ => self.operands(&[lhs, rhs], expr),
        }
    }

    // ---- assignments ----

    fn assign(&mut self, expr: ExprId, is_compound: bool, lhs: ExprId, rhs: ExprId) {
        if is_compound {
            let place = self.place(lhs);
            self.note(&place, false);
            self.value(rhs);
            return;
        }
        let span = self.span(expr);
        let left = self.strip(lhs);
        match &self.body.clone()[left].kind {
            ExprKind::Underscore => self.terminating(span, |builder| {
                builder.scrutinee(rhs);
            }),
            ExprKind::Tuple(_)
            | ExprKind::Array(_)
            | ExprKind::Call { .. }
            | ExprKind::Struct { .. } => {
                self.terminating(span, |builder| {
                    builder.value(rhs);
                    builder.destructure(left);
                });
            }
            _ => {
                self.value(rhs);
                let ty = self.shared.expr_ty(left);
                let held = if self.is_plain(left) {
                    None
                } else {
                    self.hold(&ty, span)
                };
                let place = self.place(left);
                self.release(held);
                self.assigned(&place, span);
            }
        }
    }

    /// A place gets the value at hand.
    fn assigned(&mut self, place: &Place, span: crate::source::Span) {
        self.note(place, false);
        if !self.shared.kinds.needs_drop(&place.ty) {
            return;
        }
        match self.path_of(place) {
            Some(path) => self.replace(path, span),
            None => self.drop_value(&place.ty, span),
        }
    }

    /// The left side of a destructuring assignment.
    fn destructure(&mut self, lhs: ExprId) {
        stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || {
            let body = self.body.clone();
            match &body[lhs].kind {
                ExprKind::Paren(inner) => self.destructure(*inner),
                ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                    for &part in parts {
                        self.destructure(part);
                    }
                }
                ExprKind::Call { args, .. } => {
                    for &arg in args {
                        self.destructure(arg);
                    }
                }
                ExprKind::Struct { fields, .. } => {
                    for field in fields {
                        self.destructure(field.value);
                    }
                }
                ExprKind::Underscore => {
                    let ty = self.shared.expr_ty(lhs);
                    if self.shared.kinds.needs_drop(&ty) {
                        self.drop_value(&ty, body[lhs].span);
                    }
                }
                ExprKind::Range { .. } => {}
                _ => {
                    let place = self.place(lhs);
                    self.assigned(&place, body[lhs].span);
                }
            }
        });
    }

    fn struct_with_base(
        &mut self,
        expr: ExprId,
        values: &[ExprId],
        base: ExprId,
        fields: &[crate::syntax::tree::FieldInit],
    ) {
        let span = self.span(expr);
        let mut held = Vec::new();
        for &value in values {
            self.value(value);
            let ty = self.shared.seen_ty(value);
            held.push(self.hold(&ty, span));
        }
        let place = self.scrutinee(base);
        for held in held.into_iter().rev() {
            self.release(held);
        }
        self.note(&place, false);
        let Some((variant, _)) = self.shared.types.variants.get(&expr).cloned() else {
            self.consume(&place);
            return;
        };
        let known = self.shared.items.fields(variant);
        let types = self.shared.kinds.fields(&place.ty, variant.index);
        for (index, (field, ty)) in known.iter().zip(types.iter()).enumerate() {
            if fields.iter().any(|written| written.name.name == field.name) {
                continue;
            }
            let part = place.field(None, index as u32, ty.clone());
            self.consume(&part);
        }
    }

    fn awaited(&mut self, expr: ExprId, operand: ExprId) {
        self.value(operand);
        if let Some(ty) = self.shared.steps.get(&expr).cloned() {
            let scope = self.open(self.span(expr));
            self.keep_until(scope, &ty);
            // A future that gives nothing is never left; only where nothing is asked for the compiler does not see it.
            if self.shared.kinds.is_empty(&self.shared.expr_ty(expr)) && !self.gives_nothing(expr) {
                self.diverge();
            }
            self.close();
        }
    }

    /// Whether an expression is what an `async fn` ends with whose result is `!`.
    fn gives_nothing(&self, expr: ExprId) -> bool {
        let body = &self.body;
        let is_adjusted = |expr: &ExprId| self.shared.types.adjusted.contains_key(expr);
        let value = body.value.map(|value| &body[value].kind);
        let Some(ExprKind::Async { block, .. } | ExprKind::Block(block)) = value else {
            return false;
        };
        block.tail == Some(expr) && !is_adjusted(&expr)
    }

    // ---- jumps ----

    fn breakable(&self, label: Option<Ident>, again: bool) -> Option<Jump> {
        let to = |found: &Breakable| {
            if again {
                found.again
            } else {
                Some(found.leave)
            }
        };
        match label {
            None => self
                .breakables
                .iter()
                .rev()
                .find(|found| found.again.is_some())
                .and_then(to),
            Some(label) => {
                let named = |found: &&Breakable, strict: bool| {
                    found.label.is_some_and(|ident| {
                        ident.name == label.name && (!strict || ident.span.expn == label.span.expn)
                    })
                };
                self.breakables
                    .iter()
                    .rev()
                    .find(|found| named(found, true))
                    .or_else(|| {
                        self.breakables
                            .iter()
                            .rev()
                            .find(|found| named(found, false))
                    })
                    .and_then(to)
            }
        }
    }
}
