//! Temporaries of a `let` that live as long as what it binds.

use super::build::Builder;
use crate::syntax::tree::{ExprId, ExprKind, UnaryOp};
use crate::types::ValueRef;

impl Builder<'_, '_> {
    /// What the value of a `let` borrows from temporaries lives to the end of `scope`.
    pub(super) fn extend(&mut self, init: ExprId, scope: usize) {
        let body = self.body.clone();
        let mut todo = vec![init];
        while let Some(expr) = todo.pop() {
            match &body[expr].kind {
                ExprKind::Paren(inner) | ExprKind::Cast { expr: inner, .. } => todo.push(*inner),
                ExprKind::Ref { expr: operand, .. } => {
                    todo.push(*operand);
                    self.extend_operand(*operand, scope);
                }
                ExprKind::Struct { fields, .. } => {
                    todo.extend(fields.iter().map(|field| field.value))
                }
                ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                    todo.extend(parts.iter().copied())
                }
                ExprKind::Call { callee, args } => {
                    let callee = self.strip(*callee);
                    if let Some(ValueRef::Ctor(..)) = self.shared.types.values.get(&callee) {
                        todo.extend(args.iter().copied());
                    }
                }
                ExprKind::Block(block) | ExprKind::Unsafe(block) => todo.extend(block.tail),
                ExprKind::If {
                    then, otherwise, ..
                } => {
                    todo.push(*then);
                    todo.extend(*otherwise);
                }
                ExprKind::Match { arms, .. } => todo.extend(arms.iter().map(|arm| arm.body)),
                ExprKind::FormatArgs { args } => {
                    for arg in args {
                        self.extend_operand(arg.value, scope);
                    }
                }
                _ => {}
            }
        }
    }

    /// The value that a borrowed expression is a part of lives to the end of `scope`.
    pub(super) fn extend_operand(&mut self, operand: ExprId, scope: usize) {
        let mut at = operand;
        loop {
            at = self.strip(at);
            self.extended.insert(at, scope);
            at = match &self.body[at].kind {
                ExprKind::Ref { expr, .. }
                | ExprKind::Unary {
                    op: UnaryOp::Deref,
                    expr,
                } => *expr,
                ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base,
                _ => return,
            };
        }
    }
}
