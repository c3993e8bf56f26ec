//! What is kept in locals and statics: where it comes from and who writes to it. It must not know what
//! expressions are worth.

use std::sync::Arc;

use ustr::Ustr;

use super::index::{BodyIndex, Call, Origin, Step};
use super::table::Rule;
use super::trace::{Frame, Open, Place, SAVED, Tracer, Value, adt_of, rest_of, telling, with};
use crate::defs::{BodyOwner, StaticId};
use crate::knowledge::RegistrationKind;
use crate::syntax::tree::{ExprId, ExprKind, UnaryOp};
use crate::types::{LocalId, TyKind, ValueRef, subst_args};

impl Tracer<'_, '_> {
    pub(super) fn local(
        &mut self,
        frame: &Arc<Frame>,
        local: LocalId,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let key = Open::Place(
            frame.owner(),
            frame.depth,
            Place::Local(local),
            path.to_vec(),
        );
        if !self.open.insert(key.clone()) {
            return Vec::new();
        }
        let mut out = Vec::new();
        for (origin, steps) in frame.index.origins(local).to_vec() {
            let mut wanted = path.to_vec();
            wanted.extend(steps.into_iter().rev());
            out.extend(match origin {
                Origin::Value(expr) => self.trace(frame, expr, &wanted, rule),
                Origin::ElementOf(expr) => {
                    self.trace(frame, expr, &with(&wanted, [Step::Element]), rule)
                }
                Origin::Param(position) => self.param(frame, position, &wanted, rule),
                Origin::ClosureParam(closure, _) => {
                    self.closure_param(frame, closure, &wanted, rule)
                }
            });
        }
        let written = self.writes(frame, Place::Local(local), path, rule);
        out.extend(written);
        self.open.remove(&key);
        if out.is_empty() {
            vec![Value::Unknown]
        } else {
            out
        }
    }

    fn param(
        &mut self,
        frame: &Arc<Frame>,
        position: usize,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        if let Some((caller, values)) = &frame.call {
            return match values.get(position) {
                Some(value) => self.trace(caller, *value, path, rule),
                None => vec![Value::Unknown],
            };
        }
        let BodyOwner::Fn(function) = frame.owner() else {
            return vec![Value::Unknown];
        };
        let sig = self.items.fn_sig(function);
        if let Some((Step::Field(name), rest)) = path.split_last()
            && let Some(adt) = sig.params.get(position).and_then(adt_of)
            && !self.is_stub(self.items.defs()[adt].krate)
        {
            let found = self.field_of_type(adt, *name, rest, rule);
            if !found.is_empty() {
                return found;
            }
        }
        vec![Value::Param(function, position, path.to_vec())]
    }

    /// `handlers.iter().for_each(|h| …)`: an element of what the method is called on.
    fn closure_param(
        &mut self,
        frame: &Arc<Frame>,
        closure: ExprId,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let index = Arc::clone(&frame.index);
        let mut at = closure;
        while let Some(parent) = index.parent(at) {
            match index.kind(parent) {
                ExprKind::Paren(_) | ExprKind::Ref { .. } => at = parent,
                ExprKind::MethodCall { receiver, .. } if *receiver != at => {
                    let is_std = index
                        .call(parent)
                        .is_some_and(|call| self.is_stub(self.items.defs()[call.function].krate));
                    if is_std {
                        return self.trace(frame, *receiver, &with(path, [Step::Element]), rule);
                    }
                    break;
                }
                _ => break,
            }
        }
        vec![Value::Unknown]
    }

    pub(super) fn statics(&mut self, id: StaticId, path: &[Step], rule: &Rule) -> Vec<Value> {
        let data = &self.items.defs()[id];
        let key = Open::Place(BodyOwner::Static(id), 0, Place::Static(id), path.to_vec());
        if data.is_foreign || self.is_stub(data.krate) {
            return vec![Value::Unknown];
        }
        if !self.open.insert(key.clone()) {
            return Vec::new();
        }
        let mut out = Vec::new();
        if let Some(index) = self.index(BodyOwner::Static(id))
            && let Some(value) = index.types.body.value
        {
            out.extend(self.trace(&Frame::alone(index), value, path, rule));
        }
        for index in self.mentioning(data.ast.name.name, data.krate) {
            out.extend(self.writes(&Frame::alone(index), Place::Static(id), path, rule));
        }
        self.open.remove(&key);
        out
    }

    /// What a body writes to a part of a place.
    fn writes(
        &mut self,
        frame: &Arc<Frame>,
        place: Place,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let index = Arc::clone(&frame.index);
        let mut out = Vec::new();
        for (assignment, lhs, rhs) in index.assignments.clone() {
            if let ExprKind::Tuple(parts) = index.kind(index.peel(lhs)) {
                for (at, part) in parts.iter().enumerate() {
                    if let Some((found, steps)) = self.place(&index, *part)
                        && found == place
                        && let Some(rest) = rest_of(path, &steps)
                    {
                        let wanted = with(&rest, [Step::Field(Ustr::from(&at.to_string()))]);
                        out.extend(self.trace(frame, rhs, &wanted, rule));
                    }
                }
                continue;
            }
            if let Some((found, steps)) = self.place(&index, lhs)
                && found == place
                && let Some(rest) = rest_of(path, &steps)
            {
                self.consumed.insert((frame.owner(), assignment));
                out.extend(self.trace(frame, rhs, &rest, rule));
            }
        }
        for expr in &index.order {
            if let Some(call) = index.call(*expr) {
                for (at, value) in call.values.iter().enumerate() {
                    if let Some((found, steps)) = self.place(&index, *value)
                        && found == place
                        && let Some(rest) = rest_of(path, &steps)
                    {
                        out.extend(self.written_by_call(frame, &call, at, &rest, rule));
                    }
                }
            }
        }
        out
    }

    /// What a call writes to a part of its argument at `at`.
    fn written_by_call(
        &mut self,
        frame: &Arc<Frame>,
        call: &Call,
        at: usize,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let index = Arc::clone(&frame.index);
        let Some(value) = call.values.get(at) else {
            return Vec::new();
        };
        let table = self.table;
        let rules = table.of_fn(self.items, call.function);
        let registers = rules.iter().any(|own| {
            matches!(
                own.kind,
                RegistrationKind::Function | RegistrationKind::Method
            ) && own.arg.is_some()
                && self.position(own, call.function) != at
        });
        if registers {
            return vec![Value::Harmless(SAVED.to_owned())];
        }
        let data = &self.items.defs()[call.function];
        let passed = index
            .types
            .adjusted
            .get(value)
            .cloned()
            .unwrap_or_else(|| index.types.type_of(*value));
        let is_mut = matches!(passed.kind(), TyKind::Ref(true, _) | TyKind::Ptr(true, _));
        if data.foreign.is_some() {
            return Vec::new();
        }
        if self.is_stub(data.krate) {
            // `cell.set(h)`, `slot.write(h)`, `mem::replace(&mut slot, h)`.
            let is_cell = data.ast.has_self && at == 0 && matches!(passed.kind(), TyKind::Ref(..));
            if !is_mut && !is_cell {
                return Vec::new();
            }
            let mut out = Vec::new();
            for (other_at, other) in call.values.iter().enumerate() {
                if other_at == at {
                    continue;
                }
                let found = match index.kind(index.peel(*other)).clone() {
                    ExprKind::Closure(closure) if data.ast.has_self => {
                        self.trace(frame, closure.body, path, rule)
                    }
                    _ => self.trace(frame, *other, path, rule),
                };
                out.extend(telling(found));
            }
            return out;
        }
        if !is_mut {
            return Vec::new();
        }
        let (function, args) = self.resolve(call.function, &subst_args(&call.args, &frame.args));
        let Some(inner) = self.enter(frame, function, args, call.values.clone()) else {
            return Vec::new();
        };
        let locals: Vec<LocalId> = (0..inner.index.types.locals.len() as u32)
            .map(LocalId)
            .filter(|local| {
                inner
                    .index
                    .origins(*local)
                    .iter()
                    .any(|(origin, steps)| *origin == Origin::Param(at) && steps.is_empty())
            })
            .collect();
        let mut out = Vec::new();
        for local in locals {
            let key = Open::Place(
                inner.owner(),
                inner.depth,
                Place::Local(local),
                path.to_vec(),
            );
            if self.open.insert(key.clone()) {
                out.extend(self.writes(&inner, Place::Local(local), path, rule));
                self.open.remove(&key);
            }
        }
        out
    }

    /// The place that an expression is or points to, and which part of it.
    pub(super) fn place(&self, index: &BodyIndex, expr: ExprId) -> Option<(Place, Vec<Step>)> {
        let mut steps = Vec::new();
        let mut at = expr;
        for _ in 0..64 {
            at = index.peel(at);
            match index.kind(at) {
                ExprKind::Cast { expr: inner, .. }
                | ExprKind::Ref { expr: inner, .. }
                | ExprKind::Try(inner)
                | ExprKind::Unary {
                    op: UnaryOp::Deref,
                    expr: inner,
                } => at = *inner,
                ExprKind::Field { base, field } => {
                    steps.push(Step::Field(field.name));
                    at = *base;
                }
                ExprKind::Index { base, .. } => {
                    steps.push(Step::Element);
                    at = *base;
                }
                ExprKind::MethodCall { receiver, .. } => {
                    let call = index.call(at)?;
                    if !self.is_library(self.items.defs()[call.function].krate) {
                        return None;
                    }
                    at = *receiver;
                }
                ExprKind::Call { args, .. } if args.len() == 1 => {
                    let call = index.call(at)?;
                    if !self.is_library(self.items.defs()[call.function].krate) {
                        return None;
                    }
                    at = *args.first()?;
                }
                ExprKind::Path(_) => match index.value(at)? {
                    ValueRef::Static(id) => {
                        steps.reverse();
                        return Some((Place::Static(*id), steps));
                    }
                    ValueRef::Local(local) => match self.pointee(index, *local) {
                        Some((value, is_element)) => {
                            if is_element {
                                steps.push(Step::Element);
                            }
                            at = value;
                        }
                        None => {
                            steps.reverse();
                            return Some((Place::Local(*local), steps));
                        }
                    },
                    _ => return None,
                },
                _ => return None,
            }
        }
        None
    }

    /// `let p = &mut act;`, `for p in acts.iter_mut()`: what a local that points to a place was made of, and
    /// whether it is an element of that.
    fn pointee(&self, index: &BodyIndex, local: LocalId) -> Option<(ExprId, bool)> {
        let (value, steps) = match index.origins(local) {
            [(Origin::Value(value), steps)] => (value, steps),
            [(Origin::ElementOf(iter), _)] => {
                let ty = &index.types.locals.get(local.0 as usize)?.ty;
                let is_mut = matches!(ty.kind(), TyKind::Ref(true, _));
                return if is_mut {
                    Some((self.mutable_in(index, *iter)?, true))
                } else {
                    None
                };
            }
            _ => return None,
        };
        if !steps.is_empty() {
            return None;
        }
        let ty = &index.types.locals.get(local.0 as usize)?.ty;
        let points = match ty.kind() {
            TyKind::Ref(..) | TyKind::Ptr(..) => true,
            TyKind::Adt(adt, args) => {
                // A guard, a smart pointer; not a container that holds the value itself.
                self.is_library(self.items.defs()[*adt].krate)
                    && !args.is_empty()
                    && self.starts_at_place(index, *value)
            }
            _ => false,
        };
        points
            .then_some(*value)
            .filter(|value| self.leads_to_place(index, *value))
            .map(|value| (value, false))
    }

    /// The place in a chain of iterators that is lent to be written to.
    fn mutable_in(&self, index: &BodyIndex, iter: ExprId) -> Option<ExprId> {
        let mut todo = vec![iter];
        for _ in 0..64 {
            let at = index.peel(todo.pop()?);
            let lent = index.types.adjusted.get(&at).cloned();
            let lent = lent.unwrap_or_else(|| index.types.type_of(at));
            let is_place = matches!(
                index.kind(at),
                ExprKind::Path(_) | ExprKind::Field { .. } | ExprKind::Ref { .. }
            );
            if is_place && matches!(lent.kind(), TyKind::Ref(true, _)) {
                return Some(at);
            }
            match index.kind(at) {
                ExprKind::MethodCall { receiver, args, .. } => {
                    todo.extend(args.iter().rev().chain([receiver]));
                }
                ExprKind::Call { args, .. } => todo.extend(args.iter().rev()),
                ExprKind::Ref { expr, .. } => todo.push(*expr),
                _ => {}
            }
        }
        None
    }

    /// Whether an expression begins at a local or static and reaches it by reference.
    fn leads_to_place(&self, index: &BodyIndex, expr: ExprId) -> bool {
        let mut at = expr;
        for _ in 0..64 {
            at = index.peel(at);
            match index.kind(at) {
                ExprKind::Cast { expr: inner, .. }
                | ExprKind::Ref { expr: inner, .. }
                | ExprKind::Try(inner)
                | ExprKind::Unary {
                    op: UnaryOp::Deref,
                    expr: inner,
                }
                | ExprKind::Field { base: inner, .. }
                | ExprKind::Index { base: inner, .. } => at = *inner,
                ExprKind::MethodCall { receiver, .. } => {
                    let is_std = index.call(at).is_some_and(|call| {
                        self.is_library(self.items.defs()[call.function].krate)
                    });
                    if !is_std {
                        return false;
                    }
                    at = *receiver;
                }
                ExprKind::Call { args, .. } => match args.as_slice() {
                    [only] => at = *only,
                    _ => return false,
                },
                ExprKind::Path(_) => {
                    return matches!(
                        index.value(at),
                        Some(ValueRef::Local(_) | ValueRef::Static(_))
                    );
                }
                _ => return false,
            }
        }
        false
    }

    /// Whether an expression is a method of a place: `slot.lock()`.
    fn starts_at_place(&self, index: &BodyIndex, expr: ExprId) -> bool {
        matches!(
            index.kind(index.peel(expr)),
            ExprKind::MethodCall { .. } | ExprKind::Try(_)
        )
    }
}
