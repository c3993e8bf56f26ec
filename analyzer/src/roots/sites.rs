//! The registrations that stand in a body: calls, fields that are written, variants that are made. It must not
//! know where the handler comes from.

use std::sync::Arc;

use ustr::Ustr;

use super::index::{BodyIndex, Step};
use super::table::Rule;
use super::trace::{Tracer, handler_path};
use crate::defs::{BodyOwner, FnId};
use crate::knowledge::{FlagTest, Knowledge, RegistrationKind};
use crate::source::Span;
use crate::syntax::tree::{ExprId, ExprKind};
use crate::types::ValueRef;

use super::callers::span_of;

/// What a registration hands over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Handed {
    /// The handler is, or is in, this value.
    Value(ExprId),
    /// Nothing of the user's.
    Nothing,
    /// What follows in the child of this call.
    Child,
}

/// In which order registrations are looked at: those that wrap a handler up come after those that use them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Stage {
    Call,
    Carrier,
    Part,
}

/// A registration in a body.
#[derive(Clone, Debug)]
pub(super) struct Registered {
    pub stage: Stage,
    pub owner: BodyOwner,
    /// What marks it as used by another.
    pub expr: ExprId,
    pub span: Span,
    pub handed: Handed,
    /// The part of the value that is the handler.
    pub path: Vec<Step>,
    pub rule: Arc<Rule>,
}

impl Tracer<'_, '_> {
    /// The registrations of a body, in source order.
    pub fn registrations(&mut self, index: &BodyIndex, knowledge: &Knowledge) -> Vec<Registered> {
        let mut out = Vec::new();
        for expr in &index.order {
            match index.kind(*expr) {
                ExprKind::Call { callee, args } => {
                    if let Some(ValueRef::Ctor(variant, _)) = index.value(index.peel(*callee)) {
                        for rule in self.table.of_variant(*variant) {
                            let Some(payload) = args.get(rule.arg.unwrap_or(0)) else {
                                continue;
                            };
                            out.push(part(index, *expr, span_of(index, *expr), *payload, rule));
                        }
                    } else {
                        self.call_registers(index, *expr, knowledge, &mut out);
                    }
                }
                ExprKind::MethodCall { .. } => {
                    self.call_registers(index, *expr, knowledge, &mut out)
                }
                ExprKind::Struct { fields, .. } => {
                    let Some((variant, _)) = index.types.variants.get(expr) else {
                        continue;
                    };
                    for field in fields {
                        for rule in self.table.of_field(variant.adt, field.name.name) {
                            let span = field.name.span.to(span_of(index, field.value));
                            out.push(part(index, field.value, span, field.value, rule));
                        }
                    }
                }
                ExprKind::Assign { op: None, lhs, rhs } => {
                    let lhs = index.peel(*lhs);
                    let (ExprKind::Field { field, .. }, Some((variant, _))) =
                        (index.kind(lhs), index.types.variants.get(&lhs))
                    else {
                        continue;
                    };
                    for rule in self.table.of_field(variant.adt, field.name) {
                        out.push(part(index, *expr, span_of(index, *expr), *rhs, rule));
                    }
                }
                _ => {}
            }
        }
        out
    }

    fn call_registers(
        &mut self,
        index: &BodyIndex,
        expr: ExprId,
        knowledge: &Knowledge,
        out: &mut Vec<Registered>,
    ) {
        let Some(call) = index.call(expr) else { return };
        if index.is_dead(expr) {
            return;
        }
        let written: Vec<Ustr> = match index.kind(expr) {
            ExprKind::Call { callee, .. } => match index.kind(index.peel(*callee)) {
                ExprKind::Path(path) => path
                    .segments
                    .iter()
                    .map(|segment| segment.ident.name)
                    .collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        let caller = self.crate_of(index.types.owner);
        for rule in self
            .table
            .of_call(self.items, call.function, caller, &written)
        {
            if !rule.system_calls.is_empty()
                && !self.is_system_call(index, &rule, call.values.first(), knowledge)
            {
                continue;
            }
            if let Some(flag) = &rule.flag
                && self.has_flag(index, flag, call.values.get(flag.arg as usize)) != flag.is_set
            {
                continue;
            }
            let handed = match (rule.kind, rule.arg) {
                (RegistrationKind::Fork, _) => Handed::Child,
                (_, Some(_)) => match call.values.get(self.position(&rule, call.function)) {
                    Some(value) => Handed::Value(*value),
                    None => continue,
                },
                (_, None) => Handed::Nothing,
            };
            out.push(Registered {
                stage: if rule.is_carrier {
                    Stage::Carrier
                } else {
                    Stage::Call
                },
                owner: index.types.owner,
                expr,
                span: span_of(index, expr),
                handed,
                path: handler_path(&rule),
                rule,
            });
        }
    }

    /// Whether an argument is known to have one of a flag's bits.
    fn has_flag(&self, index: &BodyIndex, flag: &FlagTest, given: Option<&ExprId>) -> bool {
        let Some(given) = given else {
            return false;
        };
        let scope = self
            .items
            .scope(self.items.generic_owner(index.types.owner));
        let (body, values) = (&index.types.body, &index.types.values);
        if let Some(value) = self.items.eval_at(&scope, body, values, *given) {
            return u64::try_from(value).is_ok_and(|value| value & flag.bits != 0);
        }
        match index.kind(index.peel(*given)) {
            ExprKind::Path(path) => path.segments.last().is_some_and(|last| {
                let name = last.ident.name.as_str();
                flag.names.iter().any(|known| known == name)
            }),
            _ => false,
        }
    }

    /// Whether the first argument is the number of one of the rule's system calls.
    fn is_system_call(
        &self,
        index: &BodyIndex,
        rule: &Rule,
        number: Option<&ExprId>,
        knowledge: &Knowledge,
    ) -> bool {
        let Some(mut at) = number.copied() else {
            return false;
        };
        loop {
            at = index.peel(at);
            match index.kind(at) {
                ExprKind::Cast { expr, .. } => at = *expr,
                _ => break,
            }
        }
        if let ExprKind::Path(path) = index.kind(at)
            && let Some(name) = path
                .segments
                .last()
                .and_then(|last| last.ident.name.strip_prefix("SYS_"))
        {
            let mut calls = rule.system_calls.iter();
            if calls.any(|call| call.eq_ignore_ascii_case(name)) {
                return true;
            }
        }
        let scope = self
            .items
            .scope(self.items.generic_owner(index.types.owner));
        let value = self
            .items
            .eval_at(&scope, &index.types.body, &index.types.values, at);
        let arch = self
            .items
            .program
            .target()
            .triple()
            .split('-')
            .next()
            .unwrap_or("");
        let found = value
            .and_then(|value| u64::try_from(value).ok())
            .and_then(|value| knowledge.system_calls.by_number(arch, value));
        found.is_some_and(|(name, _)| rule.system_calls.iter().any(|call| call == name))
    }

    /// Whether a function may hand a handler on: something that can be called is among its parameters.
    pub fn may_wrap(&self, function: FnId) -> bool {
        use crate::types::TyKind;
        let sig = self.items.fn_sig(function);
        sig.params.iter().any(|param| {
            let mut found = false;
            param.walk(&mut |part| {
                found |= matches!(
                    part.kind(),
                    TyKind::FnPtr(_) | TyKind::Param(..) | TyKind::Dyn(_)
                );
                !found
            });
            found
                || matches!(
                    param.kind(),
                    TyKind::Primitive(crate::defs::Primitive::Usize)
                )
        })
    }
}

fn part(
    index: &BodyIndex,
    expr: ExprId,
    span: Span,
    value: ExprId,
    rule: &Arc<Rule>,
) -> Registered {
    Registered {
        stage: Stage::Part,
        owner: index.types.owner,
        expr,
        span,
        handed: Handed::Value(value),
        path: Vec::new(),
        rule: Arc::clone(rule),
    }
}
