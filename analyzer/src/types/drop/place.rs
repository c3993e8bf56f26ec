//! Places: what an expression names that is no fresh value, and what using it does.

use super::build::Builder;
use super::capture::Use;
use super::flow::Op;
use super::paths::{Elem, PathId};
use crate::source::Span;
use crate::syntax::tree::{ExprId, ExprKind, UnaryOp};
use crate::types::{Ty, TyKind, ValueRef};

/// A place: a path as far as it is followed.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The local, temporary or part that is known by itself; `None`: nothing of it is followed.
    pub(super) base: Option<PathId>,
    /// The steps from there.
    pub(super) steps: Vec<(Elem, Ty)>,
    /// Whether that is the place itself, not one that is reached through a reference from there.
    pub(super) is_exact: bool,
    pub(super) ty: Ty,
}

impl Place {
    /// A place that is not followed.
    pub(super) fn unknown(ty: Ty) -> Place {
        Place {
            base: None,
            steps: Vec::new(),
            is_exact: false,
            ty,
        }
    }

    pub(super) fn of(base: Option<PathId>, ty: Ty) -> Place {
        Place {
            base,
            steps: Vec::new(),
            is_exact: base.is_some(),
            ty,
        }
    }

    /// A part of it.
    pub(super) fn part(&self, elem: Elem, ty: Ty) -> Place {
        let mut place = self.clone();
        if place.is_exact {
            place.steps.push((elem, ty.clone()));
        }
        place.ty = ty;
        place
    }

    /// A field of it; `variant` where the place's type has several.
    pub(super) fn field(&self, variant: Option<u32>, index: u32, ty: Ty) -> Place {
        match variant {
            Some(variant) => self
                .part(Elem::Variant(variant), self.ty.clone())
                .part(Elem::Field(index), ty),
            None => self.part(Elem::Field(index), ty),
        }
    }

    /// Something behind a reference or an index.
    pub(super) fn behind(&self, ty: Ty) -> Place {
        Place {
            is_exact: false,
            ty,
            ..self.clone()
        }
    }

    pub(super) fn elems(&self) -> Vec<Elem> {
        self.steps.iter().map(|(elem, _)| *elem).collect()
    }
}

impl Builder<'_, '_> {
    /// The path of a place, made where it is not there yet.
    pub(super) fn path_of(&mut self, place: &Place) -> Option<PathId> {
        if !place.is_exact {
            return None;
        }
        let mut at = place.base?;
        for (elem, ty) in &place.steps {
            at = self.paths.child(at, *elem, ty);
        }
        Some(at)
    }

    /// Notes how a local of a body around this one is used.
    pub(super) fn note(&mut self, place: &Place, by_value: bool) {
        if let Some(base) = place.base
            && let Some(&local) = self.outer.get(&base)
        {
            self.uses.push(Use {
                local,
                steps: place.steps.clone(),
                by_value: by_value && place.is_exact,
            });
        }
    }

    /// The value of a place is used: it moves. What has nothing to drop may move unseen.
    pub(super) fn consume(&mut self, place: &Place) {
        if place.base.is_none() {
            return;
        }
        let by_value = place.is_exact && self.shared.kinds.needs_drop(&place.ty);
        self.note(place, by_value);
        if by_value {
            if let Some(path) = self.path_of(place) {
                self.op(Op::Move(path));
            }
        } else if place.is_exact && !self.shared.kinds.is_copy(&place.ty) {
            // It moves unseen, but tells the parts around it from one another.
            let mut around = place.clone();
            while let Some((_, ty)) = around.steps.last()
                && !self.shared.kinds.needs_drop(ty)
            {
                around.steps.pop();
            }
            self.path_of(&around);
        }
    }

    /// Whether an expression names a place.
    pub(super) fn is_place(&self, expr: ExprId) -> bool {
        let mut at = expr;
        loop {
            match &self.body[at].kind {
                ExprKind::Paren(inner) => {
                    if self.shared.types.adjusted.contains_key(inner) {
                        return false;
                    }
                    at = *inner;
                }
                ExprKind::Path(_) => {
                    return matches!(
                        self.shared.types.values.get(&at),
                        Some(ValueRef::Local(_) | ValueRef::Static(_))
                    );
                }
                ExprKind::Field { .. } | ExprKind::Index { .. } => return true,
                ExprKind::Unary {
                    op: UnaryOp::Deref, ..
                } => return true,
                _ => return false,
            }
        }
    }

    /// Where an expression stands; what a macro wrote for it stands in the macro.
    pub(super) fn span(&self, expr: ExprId) -> Span {
        let mut at = expr;
        while let ExprKind::Paren(inner) = &self.body[at].kind
            && self.body[*inner].span.expn != self.body[at].span.expn
        {
            at = *inner;
        }
        self.body[at].span
    }

    /// Whether a value of which a shared reference is taken stands in static memory: it is made of constants, and
    /// dropping it would do nothing.
    fn is_promoted(&mut self, expr: ExprId) -> bool {
        let body = self.body.clone();
        let whole = expr;
        let seen = self.shared.types.adjusted.get(&expr);
        if seen.is_some_and(|ty| matches!(ty.kind(), TyKind::Ref(true, _))) {
            return false;
        }
        let mut todo = vec![expr];
        while let Some(expr) = todo.pop() {
            let is_constant = match &body[expr].kind {
                ExprKind::Paren(inner)
                | ExprKind::Unary {
                    op: UnaryOp::Neg | UnaryOp::Not,
                    expr: inner,
                } => {
                    todo.push(*inner);
                    true
                }
                ExprKind::Lit(_) => true,
                ExprKind::Path(_) => match self.shared.types.values.get(&expr).cloned() {
                    Some(ValueRef::Ctor(..) | ValueRef::Fn(..) | ValueRef::ConstParam(_)) => true,
                    Some(ValueRef::Const(id, _)) => self.shared.is_plain_const(id),
                    _ => false,
                },
                ExprKind::Call { callee, args } => {
                    let callee = self.strip(*callee);
                    todo.extend(args);
                    matches!(
                        self.shared.types.values.get(&callee),
                        Some(ValueRef::Ctor(..))
                    )
                }
                ExprKind::Struct {
                    fields, base: None, ..
                } => {
                    todo.extend(fields.iter().map(|field| field.value));
                    true
                }
                ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                    todo.extend(parts);
                    true
                }
                _ => false,
            };
            let ty = self.shared.expr_ty(expr);
            if !is_constant
                // What is done with the reference comes after.
                || expr != whole && self.shared.types.adjusted.contains_key(&expr)
                || self.shared.kinds.has_drop(&ty)
            {
                return false;
            }
        }
        true
    }

    pub(super) fn strip(&self, expr: ExprId) -> ExprId {
        let mut at = expr;
        while let ExprKind::Paren(inner) = &self.body[at].kind {
            at = *inner;
        }
        at
    }

    /// The place that an expression names, before its own adjustments. A value becomes a temporary.
    pub(super) fn place(&mut self, expr: ExprId) -> Place {
        stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || self.place_inner(expr))
    }

    fn place_inner(&mut self, expr: ExprId) -> Place {
        let body = self.body.clone();
        let ty = self.shared.expr_ty(expr);
        match &body[expr].kind {
            ExprKind::Paren(inner) => {
                if self.shared.types.adjusted.contains_key(inner) {
                    self.value(*inner);
                    self.temporary(expr, &ty)
                } else {
                    self.place(*inner)
                }
            }
            ExprKind::Path(_) => match self.shared.types.values.get(&expr) {
                Some(ValueRef::Local(local)) => {
                    let path = self.local_path(*local);
                    Place::of(path, ty)
                }
                Some(ValueRef::Const(..) | ValueRef::Ctor(..)) => self.temporary(expr, &ty),
                _ => Place::unknown(ty),
            },
            ExprKind::Field { base, field } => {
                let place = self.adjusted_place(*base);
                match self.field_index(expr, &field.name) {
                    Some(index) => place.field(None, index, ty),
                    None => place.behind(ty),
                }
            }
            ExprKind::Index { base, index, .. } => {
                let place = self.place(*base);
                self.note(&place, false);
                self.value(*index);
                place.behind(ty)
            }
            ExprKind::Unary {
                op: UnaryOp::Deref,
                expr: operand,
            } => {
                let operand_ty = self.shared.seen_ty(*operand);
                let place = self.place(*operand);
                match self.shared.kinds.boxed(&operand_ty) {
                    Some(_) if place.ty == operand_ty => place.part(Elem::Deref, ty),
                    _ => place.behind(ty),
                }
            }
            _ => {
                self.own_value(expr);
                self.temporary(expr, &ty)
            }
        }
    }

    /// The place of an expression after its dereferences.
    fn adjusted_place(&mut self, expr: ExprId) -> Place {
        let place = self.place(expr);
        match self.shared.types.adjusted.get(&expr) {
            Some(target) => {
                let target = target.clone();
                self.deref_to(place, &target)
            }
            None => place,
        }
    }

    /// Follows a place through boxes and references to the place of type `target`.
    pub(super) fn deref_to(&mut self, place: Place, target: &Ty) -> Place {
        let mut place = place;
        for _ in 0..64 {
            if place.ty == *target || !place.is_exact {
                break;
            }
            match self.shared.kinds.boxed(&place.ty) {
                Some(inner) => place = place.part(Elem::Deref, inner),
                None => break,
            }
        }
        if place.ty == *target {
            place
        } else {
            place.behind(target.clone())
        }
    }

    /// The value at hand becomes a temporary of the statement around it, or of the block where it is extended.
    pub(super) fn temporary(&mut self, expr: ExprId, ty: &Ty) -> Place {
        let expr = self.strip(expr);
        let scope = self.extended.get(&expr).copied().unwrap_or(self.temps);
        let path = self.keep_until(scope, ty);
        Place::of(path, ty.clone())
    }

    /// An expression is borrowed.
    pub(super) fn borrow(&mut self, expr: ExprId) {
        let ty = self.shared.expr_ty(expr);
        if !self.is_place(expr) && self.shared.kinds.needs_drop(&ty) && self.is_promoted(expr) {
            return;
        }
        let place = self.place(expr);
        self.note(&place, false);
    }

    /// The place that a pattern matches on.
    pub(super) fn scrutinee(&mut self, expr: ExprId) -> Place {
        if self.shared.types.adjusted.contains_key(&expr) {
            self.value(expr);
            let ty = self.shared.seen_ty(expr);
            return self.temporary(expr, &ty);
        }
        self.place(expr)
    }

    fn field_index(&self, expr: ExprId, name: &str) -> Option<u32> {
        if let Some((variant, _)) = self.shared.types.variants.get(&expr) {
            let fields = self.shared.items.fields(*variant);
            return fields
                .iter()
                .position(|field| &*field.name == name)
                .map(|index| index as u32);
        }
        name.parse().ok()
    }

    /// Whether what a reference or a raw pointer points to is meant by a type.
    pub(super) fn is_pointer(ty: &Ty) -> bool {
        matches!(ty.kind(), TyKind::Ref(..) | TyKind::Ptr(..))
    }
}
