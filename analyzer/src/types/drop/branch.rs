//! Blocks, statements, and what branches or repeats.

use super::build::{Breakable, Builder, Jump};
use super::flow::Op;
use super::place::Place;
use crate::source::{Edition, Span};
use crate::syntax::tree::{BinaryOp, Block, ExprId, ExprKind, Ident, PatId, Stmt, StmtKind};
use crate::types::Ty;

impl Builder<'_, '_> {
    /// A block, without its label.
    pub(super) fn plain_block(&mut self, block: &Block) {
        let scope = self.open(block.close);
        for stmt in &block.stmts {
            self.stmt(stmt, scope);
        }
        if let Some(tail) = block.tail {
            if self.shared.edition(block.close) >= Edition::E2024 {
                let span = self.span(tail);
                self.terminating(span, |builder| builder.value(tail));
            } else {
                self.value(tail);
            }
        }
        self.close();
    }

    fn stmt(&mut self, stmt: &Stmt, block: usize) {
        match &stmt.kind {
            StmtKind::Let {
                pat,
                init,
                otherwise,
                ..
            } => self.let_stmt(stmt, *pat, *init, *otherwise, block),
            StmtKind::Expr { expr, .. } => {
                self.terminating(self.stmt_span(stmt, *expr), |builder| {
                    builder.value(*expr);
                    let ty = builder.shared.seen_ty(*expr);
                    let scope = builder.temps;
                    builder.keep_until(scope, &ty);
                })
            }
            StmtKind::Item(_) | StmtKind::MacroCall { .. } => {}
        }
    }

    /// Where a statement ends. What a macro wrote for a statement ends in the macro.
    fn stmt_span(&self, stmt: &Stmt, expr: ExprId) -> Span {
        let inner = self.body[self.strip(expr)].span;
        if inner.expn == stmt.span.expn {
            stmt.span
        } else {
            inner
        }
    }

    fn let_stmt(
        &mut self,
        stmt: &Stmt,
        pat: PatId,
        init: Option<ExprId>,
        otherwise: Option<ExprId>,
        block: usize,
    ) {
        let Some(init) = init else {
            self.declare_all(pat, block);
            return;
        };
        self.extend(init, block);
        if self.binds_by_ref(pat) {
            self.extend_operand(init, block);
        }
        let depth = self.depth();
        let failed = otherwise.map(|otherwise| (otherwise, self.block()));
        self.terminating(stmt.span, |builder| match builder.simple_binding(pat) {
            Some(local) => {
                builder.value(init);
                builder.declare(local, block);
                builder.bound(local);
            }
            None => {
                let place = builder.scrutinee(init);
                let fail = failed.map(|(_, failed)| Jump {
                    block: failed,
                    depth,
                });
                builder.test(pat, &place, fail);
                builder.bind(pat, &place, block);
            }
        });
        if let Some((otherwise, failed)) = failed {
            let after = std::mem::replace(&mut self.at, failed);
            let span = self.span(otherwise);
            self.terminating(span, |builder| builder.value(otherwise));
            self.at = after;
        }
    }

    /// Evaluates a condition; where it is false, the flow goes to `fail`. What it binds lives in the innermost scope.
    pub(super) fn cond(&mut self, cond: ExprId, fail: Jump) {
        let mut parts = Vec::new();
        let mut at = self.strip(cond);
        while let ExprKind::Binary {
            op: BinaryOp::And,
            lhs,
            rhs,
        } = &self.body[at].kind
        {
            parts.push(*rhs);
            at = self.strip(*lhs);
        }
        parts.push(at);
        for part in parts.into_iter().rev() {
            let part = self.strip(part);
            if let ExprKind::Let { pat, expr } = &self.body.clone()[part].kind {
                let scope = self.depth().saturating_sub(1);
                let place = self.scrutinee(*expr);
                match self.alternatives(*pat) {
                    Some(alternatives) => self.bind_one(&alternatives, &place, Some(fail), scope),
                    None => {
                        self.test(*pat, &place, Some(fail));
                        self.bind(*pat, &place, scope);
                    }
                }
                continue;
            }
            let span = self.span(part);
            self.terminating(span, |builder| builder.value(part));
            let known = self.shared.known(&self.body.clone(), part);
            self.jump_if(fail, known.map(|known| !known));
        }
    }

    pub(super) fn if_expr(
        &mut self,
        expr: ExprId,
        cond: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    ) {
        let out = self.block();
        let failed = self.block();
        let depth = self.depth();
        let then_span = self.span(then);
        let scope = self.open(then_span);
        let before = self.temps;
        if self.shared.edition(self.span(expr)) >= Edition::E2024 {
            self.temps = scope;
        }
        self.cond(
            cond,
            Jump {
                block: failed,
                depth,
            },
        );
        self.temps = before;
        self.terminating(then_span, |builder| builder.value(then));
        self.close();
        self.go(out);
        self.at = failed;
        if let Some(otherwise) = otherwise {
            let span = self.span(otherwise);
            self.terminating(span, |builder| builder.value(otherwise));
        }
        self.go(out);
    }

    pub(super) fn loop_expr(&mut self, body: ExprId, label: Option<Ident>) {
        let (head, out) = (self.block(), self.block());
        self.go(head);
        let depth = self.depth();
        self.breakables.push(Breakable {
            label,
            leave: Jump { block: out, depth },
            again: Some(Jump { block: head, depth }),
        });
        let span = self.span(body);
        self.terminating(span, |builder| builder.value(body));
        self.breakables.pop();
        self.go(head);
        self.at = out;
    }

    pub(super) fn while_expr(
        &mut self,
        expr: ExprId,
        cond: ExprId,
        body: ExprId,
        label: Option<Ident>,
    ) {
        let (head, out) = (self.block(), self.block());
        self.go(head);
        let depth = self.depth();
        let leave = Jump { block: out, depth };
        self.breakables.push(Breakable {
            label,
            leave,
            again: Some(Jump { block: head, depth }),
        });
        let span = self.span(body);
        self.terminating(span, |builder| {
            let scope = builder.open(span);
            let before = builder.temps;
            if builder.shared.edition(builder.span(expr)) >= Edition::E2024 {
                builder.temps = scope;
            }
            builder.cond(cond, leave);
            builder.temps = before;
            builder.terminating(span, |builder| builder.value(body));
            builder.close();
        });
        self.breakables.pop();
        self.go(head);
        self.at = out;
    }

    /// A `for`: the temporaries of its head live as long as it does.
    pub(super) fn for_expr(
        &mut self,
        expr: ExprId,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Option<Ident>,
    ) {
        let whole = self.span(expr);
        self.terminating(whole, |builder| {
            builder.for_inner(expr, pat, iter, body, label)
        });
    }

    fn for_inner(
        &mut self,
        expr: ExprId,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Option<Ident>,
    ) {
        self.value(iter);
        let whole = self.span(expr);
        let around = self.open(whole);
        let iter_ty = self.shared.steps.get(&expr).cloned();
        if let Some(ty) = &iter_ty {
            self.keep_until(around, ty);
        }
        let (head, out) = (self.block(), self.block());
        self.go(head);
        let depth = self.depth();
        let leave = Jump { block: out, depth };
        self.breakables.push(Breakable {
            label,
            leave,
            again: Some(Jump { block: head, depth }),
        });
        self.terminating(whole, |builder| {
            let option = iter_ty.and_then(|ty| builder.shared.for_option(&ty));
            let scope = builder.temps;
            let (place, item, variant) = match option {
                Some((option, item, some)) => {
                    let path = builder.keep_until(scope, &option);
                    (Place::of(path, option), item, some)
                }
                None => (Place::unknown(Ty::error()), Ty::error(), 0),
            };
            let (some, none) = (builder.block(), builder.block());
            builder.fork(some, false);
            builder.fork(none, false);
            builder.at = none;
            if let Some(base) = place.base {
                builder.op(Op::IsNot(base, Vec::new(), variant));
            }
            builder.jump(leave);
            builder.at = some;
            let item_place = place.field(Some(variant), 0, item);
            let span = builder.span(body);
            let arm = builder.open(span);
            builder.test(pat, &item_place, None);
            builder.bind(pat, &item_place, arm);
            builder.terminating(span, |builder| builder.value(body));
            builder.close();
        });
        self.breakables.pop();
        self.go(head);
        self.at = out;
        self.close();
    }
}
