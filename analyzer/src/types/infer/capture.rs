//! What closures and async blocks capture, how, and which closure trait that leaves them. Runs when
//! all types are known, inner closures before outer ones.

use rustc_hash::FxHashMap;

use super::Infer;
use super::record::{AdjustKind, BindMode, CallRecord};
use crate::syntax::tree::{Block, ExprId, ExprKind, PatId, PatKind, StmtKind, UnaryOp};
use crate::types::{ClosureKind, LocalId, Ty, TyKind, ValueRef};

/// How a captured local is used at most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Use {
    Ref,
    Mut,
    Value,
}

/// The walk over one closure.
struct Walk<'w, 'a> {
    infer: &'w mut Infer<'a>,
    closure: ExprId,
    order: Vec<LocalId>,
    uses: FxHashMap<LocalId, Use>,
}

impl<'a> Infer<'a> {
    /// Decides captures and kinds of all closures of the body.
    pub(super) fn analyze_captures(&mut self) {
        for expr in self.out.closure_order.clone() {
            let Some(record) = self.out.closures.get(&expr).cloned() else {
                continue;
            };
            let mut walk = Walk {
                infer: self,
                closure: expr,
                order: Vec::new(),
                uses: FxHashMap::default(),
            };
            match record.value {
                Some(value) => {
                    let inner = walk.infer.strip(value);
                    if !record.is_async && walk.infer.out.async_bodies.get(&inner) == Some(&expr) {
                        walk.nested(inner);
                    } else {
                        walk.consume(value);
                    }
                }
                None => {
                    let body = walk.infer.body.clone();
                    if let ExprKind::Async { block, .. } = &body[expr].kind {
                        walk.block(block);
                    }
                }
            }
            let uses: Vec<(LocalId, Use)> = walk
                .order
                .iter()
                .filter_map(|local| walk.uses.get(local).map(|found| (*local, *found)))
                .collect();
            self.settle_closure(expr, uses);
        }
    }

    fn settle_closure(&mut self, expr: ExprId, uses: Vec<(LocalId, Use)>) {
        let id = self.closure_id(expr);
        let worst = uses.iter().map(|(_, found)| *found).max();
        let found = match worst {
            Some(Use::Value) => ClosureKind::FnOnce,
            Some(Use::Mut) => ClosureKind::FnMut,
            _ => ClosureKind::Fn,
        };
        let Some(record) = self.out.closures.get_mut(&expr) else {
            return;
        };
        let kind = record.kind.unwrap_or(found);
        record.kind = Some(kind);
        record.uses.clone_from(&uses);
        let is_move = record.is_move;
        let captures: Vec<Ty> = uses
            .iter()
            .map(|(local, found)| {
                let ty = self
                    .locals
                    .get(local.0 as usize)
                    .map_or_else(Ty::error, |local| local.ty.clone());
                match found {
                    _ if is_move => ty,
                    Use::Value => ty,
                    Use::Mut => Ty::reference(true, ty),
                    Use::Ref => Ty::reference(false, ty),
                }
            })
            .collect();
        if let Some(sig) = self.cx.closures.get_mut(&id) {
            sig.kind = Some(kind);
            sig.captures = Some(captures);
        }
        self.cx.closure_changed();
    }

    /// The kind of a closure that is called.
    pub(super) fn kind_of_closure(&mut self, ty: &Ty) -> ClosureKind {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Closure(id, args) => self
                .cx
                .closure_sig(*id, args)
                .and_then(|sig| sig.kind)
                .unwrap_or(ClosureKind::Fn),
            _ => ClosureKind::Fn,
        }
    }
}

impl Walk<'_, '_> {
    fn note(&mut self, local: LocalId, how: Use) {
        let frame = self
            .infer
            .local_frames
            .get(local.0 as usize)
            .copied()
            .flatten();
        if frame == Some(self.closure) {
            return;
        }
        match self.uses.get_mut(&local) {
            Some(known) => *known = (*known).max(how),
            None => {
                self.order.push(local);
                self.uses.insert(local, how);
            }
        }
    }

    /// What a closure inside this one captures is used here.
    fn nested(&mut self, expr: ExprId) {
        let Some(record) = self.infer.out.closures.get(&expr) else {
            return;
        };
        let (uses, is_move) = (record.uses.clone(), record.is_move);
        for (local, how) in uses {
            let how = if is_move {
                let ty = self
                    .infer
                    .locals
                    .get(local.0 as usize)
                    .map_or_else(Ty::error, |local| local.ty.clone());
                if self.infer.is_copy(&ty) {
                    Use::Ref
                } else {
                    Use::Value
                }
            } else {
                how
            };
            self.note(local, how);
        }
    }

    /// The value of an expression is used.
    fn consume(&mut self, expr: ExprId) {
        stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || self.consume_inner(expr));
    }

    fn consume_inner(&mut self, expr: ExprId) {
        let steps = self
            .infer
            .out
            .adjusts
            .get(&expr)
            .cloned()
            .unwrap_or_default();
        let borrowed = steps.iter().find_map(|step| match step.kind {
            AdjustKind::Borrow(is_mut) | AdjustKind::RawBorrow(is_mut) => Some(is_mut),
            _ => None,
        });
        if let Some(is_mut) = borrowed {
            self.adjusted_place(expr, if is_mut { Use::Mut } else { Use::Ref });
            return;
        }
        if steps
            .iter()
            .any(|step| matches!(step.kind, AdjustKind::Deref(_)))
        {
            self.adjusted_place(expr, Use::Ref);
            return;
        }
        if self.infer.is_place(expr) {
            let ty = self.infer.out.expr(expr);
            let how = if self.infer.is_copy(&ty) || ty.is_error() {
                Use::Ref
            } else {
                Use::Value
            };
            self.place(expr, how);
            return;
        }
        self.children(expr);
    }

    /// A place is used after its adjustments' dereferences.
    fn adjusted_place(&mut self, expr: ExprId, how: Use) {
        let steps = self
            .infer
            .out
            .adjusts
            .get(&expr)
            .cloned()
            .unwrap_or_default();
        let mut source = self.infer.out.expr(expr);
        let mut how = how;
        // From the outside in: the first dereference decides how the place itself is used.
        let mut derefs: Vec<(Ty, Option<bool>)> = Vec::new();
        for step in &steps {
            if let AdjustKind::Deref(overloaded) = step.kind {
                derefs.push((source.clone(), overloaded));
            } else {
                break;
            }
            source = step.target.clone();
        }
        for (source, overloaded) in derefs.iter().rev() {
            how = self.through_deref(source, *overloaded, how);
        }
        self.place(expr, how);
    }

    /// How a pointer is used whose target is used so.
    fn through_deref(&mut self, pointer: &Ty, overloaded: Option<bool>, how: Use) -> Use {
        match overloaded {
            Some(true) => Use::Mut,
            Some(false) => Use::Ref,
            None => match pointer.kind() {
                TyKind::Ref(true, _) => how.min(Use::Mut),
                TyKind::Ref(false, _) | TyKind::Ptr(..) => Use::Ref,
                _ => how,
            },
        }
    }

    /// A place is used.
    fn place(&mut self, expr: ExprId, how: Use) {
        let body = self.infer.body.clone();
        match &body[expr].kind {
            ExprKind::Path(_) => {
                if let Some(ValueRef::Local(local)) = self.infer.out.values.get(&expr) {
                    let local = *local;
                    self.note(local, how);
                }
            }
            ExprKind::Paren(inner) => self.adjusted_place(*inner, how),
            ExprKind::Field { base, .. } => {
                if self.infer.is_place(*base) {
                    self.adjusted_place(*base, how);
                } else {
                    self.consume(*base);
                }
            }
            ExprKind::Index { base, index, .. } => {
                let is_mut = self
                    .infer
                    .out
                    .indices
                    .get(&expr)
                    .is_some_and(|record| record.is_mut && !record.is_builtin);
                let how = if is_mut { Use::Mut } else { how.min(Use::Mut) };
                if self.infer.is_place(*base) {
                    self.adjusted_place(*base, how);
                } else {
                    self.consume(*base);
                }
                self.consume(*index);
            }
            ExprKind::Unary {
                op: UnaryOp::Deref,
                expr: operand,
            } => {
                let overloaded = self.infer.out.derefs.get(&expr).copied();
                let pointer = self.infer.out.expr(*operand);
                let how = self.through_deref(&pointer, overloaded, how);
                if self.infer.is_place(*operand) {
                    self.place(*operand, how);
                } else {
                    self.consume(*operand);
                }
            }
            _ => self.children(expr),
        }
    }

    fn borrow(&mut self, expr: ExprId, is_mut: bool) {
        if self.infer.is_place(expr) {
            self.adjusted_place(expr, if is_mut { Use::Mut } else { Use::Ref });
        } else {
            self.consume(expr);
        }
    }

    /// A value is matched by patterns.
    fn matched(&mut self, expr: ExprId, pats: &[PatId]) {
        if !self.infer.is_place(expr) || self.infer.out.adjusts.contains_key(&expr) {
            self.consume(expr);
            return;
        }
        let mut how: Option<Use> = None;
        for &pat in pats {
            let mut todo = vec![pat];
            while let Some(pat) = todo.pop() {
                let found = match &self.infer.body[pat].kind {
                    PatKind::Bind { .. } => match self.infer.out.bind_modes.get(&pat) {
                        Some(BindMode::RefMut) => Some(Use::Mut),
                        Some(BindMode::Ref) => Some(Use::Ref),
                        Some(BindMode::Move) => {
                            let ty = self.infer.out.pat(pat);
                            Some(if self.infer.is_copy(&ty) {
                                Use::Ref
                            } else {
                                Use::Value
                            })
                        }
                        None => Some(Use::Ref),
                    },
                    PatKind::Wild
                    | PatKind::Rest
                    | PatKind::Tuple(_)
                    | PatKind::Or(_)
                    | PatKind::Paren(_) => None,
                    _ => Some(Use::Ref),
                };
                how = how.max(found);
                todo.extend(self.infer.pat_children(pat));
            }
        }
        if let Some(how) = how {
            self.place(expr, how);
        }
    }

    fn block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            match &stmt.kind {
                StmtKind::Let {
                    pat,
                    init,
                    otherwise,
                    ..
                } => {
                    if let Some(init) = init {
                        self.matched(*init, &[*pat]);
                    }
                    if let Some(otherwise) = otherwise {
                        self.consume(*otherwise);
                    }
                }
                StmtKind::Expr { expr, .. } => self.consume(*expr),
                StmtKind::Item(_) | StmtKind::MacroCall { .. } => {}
            }
        }
        if let Some(tail) = block.tail {
            self.consume(tail);
        }
    }

    fn all(&mut self, exprs: &[ExprId]) {
        for &expr in exprs {
            self.consume(expr);
        }
    }

    fn children(&mut self, expr: ExprId) {
        let body = self.infer.body.clone();
        match &body[expr].kind {
            ExprKind::Missing
            | ExprKind::Lit(_)
            | ExprKind::Path(_)
            | ExprKind::Continue { .. }
            | ExprKind::Underscore
            | ExprKind::MacroCall(_)
            | ExprKind::OffsetOf(_) => {}
            ExprKind::Call { callee, args } => {
                self.callee(expr, *callee);
                self.all(args);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                self.consume(*receiver);
                self.all(args);
            }
            ExprKind::Field { base, .. } => self.consume(*base),
            ExprKind::Index { base, index, .. } => {
                self.consume(*base);
                self.consume(*index);
            }
            ExprKind::Binary { op, lhs, rhs } => {
                use crate::syntax::tree::BinaryOp::{Eq, Ge, Gt, Le, Lt, Ne};
                if matches!(op, Eq | Ne | Lt | Le | Gt | Ge) {
                    self.borrow(*lhs, false);
                    self.borrow(*rhs, false);
                } else {
                    self.consume(*lhs);
                    self.consume(*rhs);
                }
            }
            ExprKind::Assign { lhs, rhs, .. } => {
                self.consume(*rhs);
                self.assigned(*lhs);
            }
            ExprKind::Ref {
                is_mut,
                expr: operand,
                ..
            } => self.borrow(*operand, *is_mut),
            ExprKind::Block(block) | ExprKind::Unsafe(block) | ExprKind::Const(block) => {
                self.block(block)
            }
            ExprKind::Async { .. } | ExprKind::Closure(_) => self.nested(expr),
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => {
                self.consume(*cond);
                self.consume(*then);
                if let Some(otherwise) = otherwise {
                    self.consume(*otherwise);
                }
            }
            ExprKind::Let { pat, expr } => self.matched(*expr, &[*pat]),
            ExprKind::Match { scrutinee, arms } => {
                let pats: Vec<PatId> = arms.iter().map(|arm| arm.pat).collect();
                self.matched(*scrutinee, &pats);
                for arm in arms {
                    if let Some(guard) = arm.guard {
                        self.consume(guard);
                    }
                    self.consume(arm.body);
                }
            }
            ExprKind::Loop { body, .. } => self.consume(*body),
            ExprKind::While { cond, body, .. } => {
                self.consume(*cond);
                self.consume(*body);
            }
            ExprKind::For { iter, body, .. } => {
                self.consume(*iter);
                self.consume(*body);
            }
            ExprKind::Break { value, .. } | ExprKind::Return(value) | ExprKind::Yield(value) => {
                if let Some(value) = value {
                    self.consume(*value);
                }
            }
            ExprKind::Range { start, end, .. } => {
                for part in [start, end].into_iter().flatten() {
                    self.consume(*part);
                }
            }
            ExprKind::Struct { fields, base, .. } => {
                for field in fields {
                    self.consume(field.value);
                }
                if let Some(base) = base {
                    self.consume(*base);
                }
            }
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => self.all(parts),
            ExprKind::Repeat { value, .. } => self.consume(*value),
            ExprKind::Unary { expr, .. } | ExprKind::Cast { expr, .. } => self.consume(*expr),
            ExprKind::Try(operand) | ExprKind::Await(operand) | ExprKind::Paren(operand) => {
                self.consume(*operand)
            }
            ExprKind::FormatArgs { args } => {
                for arg in args {
                    self.borrow(arg.value, false);
                }
            }
            ExprKind::InlineAsm { operands } => {
                for operand in operands {
                    self.borrow(*operand, false);
                }
            }
        }
    }

    fn callee(&mut self, call: ExprId, callee: ExprId) {
        let record = self.infer.out.calls.get(&call).cloned();
        if let Some(CallRecord::Overloaded {
            callee: ty,
            kind: None,
            ..
        }) = record
        {
            let how = match self.infer.kind_of_closure(&ty) {
                ClosureKind::Fn => Use::Ref,
                ClosureKind::FnMut => Use::Mut,
                ClosureKind::FnOnce => Use::Value,
            };
            if self.infer.is_place(callee) {
                self.adjusted_place(callee, how);
                return;
            }
        }
        self.consume(callee);
    }

    /// The left side of an assignment.
    fn assigned(&mut self, lhs: ExprId) {
        let body = self.infer.body.clone();
        match &body[lhs].kind {
            ExprKind::Paren(inner) => self.assigned(*inner),
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                for &part in parts {
                    self.assigned(part);
                }
            }
            ExprKind::Call { args, .. } => {
                for &arg in args {
                    self.assigned(arg);
                }
            }
            ExprKind::Struct { fields, .. } => {
                for field in fields {
                    self.assigned(field.value);
                }
            }
            ExprKind::Underscore | ExprKind::Range { .. } => {}
            _ => self.borrow(lhs, true),
        }
    }
}
