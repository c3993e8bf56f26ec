//! Expressions: the door to all kinds of them, and the plain ones: literals, tuples, arrays,
//! structs, references, closures' bodies aside.

use std::sync::Arc;

use super::record::AdjustKind;
use super::{Expect, Infer};
use crate::defs::Primitive;
use crate::syntax::tree::{Block, ExprId, ExprKind, FieldInit, Literal, Path};
use crate::types::unify::VarKind;
use crate::types::{Ty, TyKind};

/// Chains longer than this are inferred from their start, without recursion.
const CHAIN: usize = 48;

impl Infer<'_> {
    /// Infers an expression that is told nothing.
    pub(super) fn expr(&mut self, expr: ExprId) -> Ty {
        self.expr_with(expr, &Expect::None)
    }

    /// Infers an expression; its type before adjustment.
    pub(super) fn expr_with(&mut self, expr: ExprId, expect: &Expect) -> Ty {
        if let Some(ty) = self.ahead.remove(&expr) {
            return ty;
        }
        self.chain_ahead(expr);
        stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || {
            self.expr_noted(expr, expect)
        })
    }

    fn expr_noted(&mut self, expr: ExprId, expect: &Expect) -> Ty {
        let before = std::mem::take(&mut self.diverges);
        let ty = self.expr_inner(expr, expect);
        if ty.is_never() {
            self.diverges = true;
        }
        self.diverges |= before;
        self.out.set_expr(expr, ty.clone());
        ty
    }

    /// The first link of a chain that is inferred without being told anything.
    fn chain_link(&self, expr: ExprId) -> Option<ExprId> {
        match &self.body[expr].kind {
            ExprKind::MethodCall { receiver, .. } => Some(*receiver),
            ExprKind::Binary { lhs, op, .. } if !super::operator::is_lazy(*op) => Some(*lhs),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => Some(*base),
            ExprKind::Try(inner) | ExprKind::Await(inner) => Some(*inner),
            _ => None,
        }
    }

    /// Infers the links of a long chain from the innermost on.
    fn chain_ahead(&mut self, expr: ExprId) {
        let mut links = Vec::new();
        let mut at = expr;
        while let Some(next) = self.chain_link(at) {
            if self.ahead.contains_key(&next) {
                return;
            }
            links.push(next);
            at = next;
        }
        if links.len() < CHAIN {
            return;
        }
        for link in links.into_iter().rev() {
            let ty = stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || {
                self.expr_noted(link, &Expect::None)
            });
            self.ahead.insert(link, ty);
        }
    }

    /// Infers an expression that must have a type, without coercion.
    pub(super) fn expr_has(&mut self, expr: ExprId, expected: &Ty) -> Ty {
        let ty = self.expr_with(expr, &Expect::Has(expected.clone()));
        if ty.is_never() {
            self.adjust(expr, vec![(AdjustKind::Never, expected.clone())]);
            return expected.clone();
        }
        self.unify(expected, &ty);
        ty
    }

    /// Infers an expression and coerces it to a type.
    pub(super) fn expr_coerced(&mut self, expr: ExprId, expected: &Ty) -> Ty {
        let ty = self.expr_with(expr, &Expect::Has(expected.clone()));
        self.coerce(expr, &ty, expected)
            .unwrap_or_else(|| expected.clone())
    }

    fn expr_inner(&mut self, expr: ExprId, expect: &Expect) -> Ty {
        let body = self.body.clone();
        match &body[expr].kind {
            ExprKind::Missing | ExprKind::MacroCall(_) => Ty::error(),
            ExprKind::Lit(literal) => self.literal(literal, expect),
            ExprKind::Path(path) => self.path_expr(expr, path),
            ExprKind::Call { callee, args } => self.call_expr(expr, *callee, args, expect),
            ExprKind::MethodCall {
                receiver,
                method,
                generics,
                args,
            } => self.method_call(expr, *receiver, *method, generics.as_deref(), args, expect),
            ExprKind::Field { base, field } => self.field_expr(expr, *base, *field),
            ExprKind::Index { base, index, .. } => self.index_expr(expr, *base, *index),
            ExprKind::Unary { op, expr: operand } => self.unary_expr(expr, *op, *operand, expect),
            ExprKind::Binary { op, lhs, rhs } => self.binary_expr(expr, *op, *lhs, *rhs),
            ExprKind::Assign {
                op: Some(op),
                lhs,
                rhs,
            } => self.compound_assign(expr, *op, *lhs, *rhs),
            ExprKind::Assign { op: None, lhs, rhs } => self.assign(*lhs, *rhs),
            ExprKind::Ref {
                is_mut,
                is_raw,
                expr: operand,
            } => self.ref_expr(*is_mut, *is_raw, *operand, expect),
            ExprKind::Cast { expr: operand, ty } => self.cast_expr(*operand, ty),
            ExprKind::Block(block) | ExprKind::Unsafe(block) => self.block(expr, block, expect),
            ExprKind::Const(block) => self.const_block(expr, block, expect),
            ExprKind::Async { block, is_move } => self.async_block(expr, block, *is_move, expect),
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => self.if_expr(*cond, *then, *otherwise, expect),
            ExprKind::Let { pat, expr: value } => self.let_expr(*pat, *value),
            ExprKind::Match { scrutinee, arms } => self.match_expr(*scrutinee, arms, expect),
            ExprKind::Loop { body, label } => self.loop_expr(*body, *label, expect),
            ExprKind::While { cond, body, label } => self.while_expr(*cond, *body, *label),
            ExprKind::For {
                pat,
                iter,
                body,
                label,
            } => self.for_expr(expr, *pat, *iter, *body, *label),
            ExprKind::Break { label, value } => self.break_expr(*label, *value),
            ExprKind::Continue { .. } => Ty::never(),
            ExprKind::Return(value) => self.return_expr(expr, *value),
            ExprKind::Yield(value) => {
                if let Some(value) = value {
                    self.expr(*value);
                }
                Ty::error()
            }
            ExprKind::Closure(closure) => self.closure_expr(expr, closure, expect),
            ExprKind::Range {
                start,
                end,
                is_inclusive,
            } => self.range_expr(expr, *start, *end, *is_inclusive, expect),
            ExprKind::Struct { path, fields, base } => {
                self.struct_expr(expr, path, fields, *base, expect)
            }
            ExprKind::Tuple(parts) => self.tuple_expr(parts, expect),
            ExprKind::Array(parts) => self.array_expr(parts, expect),
            ExprKind::Repeat { value, len } => self.repeat_expr(*value, len, expect),
            ExprKind::Try(operand) => self.try_expr(expr, *operand),
            ExprKind::Await(operand) => self.await_expr(expr, *operand),
            ExprKind::Underscore => self.var(),
            ExprKind::Paren(inner) => self.paren_expr(*inner, expect),
            ExprKind::FormatArgs { args } => {
                for arg in args {
                    self.expr(arg.value);
                }
                match self.items.lang_adt("format_arguments") {
                    Some(id) => Ty::new(TyKind::Adt(id, Arc::new([]))),
                    None => Ty::error(),
                }
            }
            ExprKind::InlineAsm { operands } => {
                for operand in operands {
                    self.expr(*operand);
                }
                Ty::unit()
            }
            ExprKind::OffsetOf(_) => Ty::primitive(Primitive::Usize),
        }
    }

    /// Parentheses change nothing; what is coerced is the expression inside, so that adjustments
    /// stand where the value is made.
    fn paren_expr(&mut self, inner: ExprId, expect: &Expect) -> Ty {
        self.expr_with(inner, expect)
    }

    fn literal(&mut self, literal: &Literal, expect: &Expect) -> Ty {
        match literal {
            Literal::Str(_) => Ty::reference(false, Ty::primitive(Primitive::Str)),
            Literal::ByteStr(bytes) => {
                let len = Ty::new(TyKind::Const(Some(bytes.len() as i128)));
                Ty::reference(
                    false,
                    Ty::new(TyKind::Array(Ty::primitive(Primitive::U8), len)),
                )
            }
            Literal::CStr(_) => match self.items.lang_adt("CStr") {
                Some(id) => Ty::reference(false, Ty::new(TyKind::Adt(id, Arc::new([])))),
                None => Ty::error(),
            },
            Literal::Byte(_) => Ty::primitive(Primitive::U8),
            Literal::Char(_) => Ty::primitive(Primitive::Char),
            Literal::Bool(_) => Ty::primitive(Primitive::Bool),
            Literal::Int(_, Some(suffix)) | Literal::Float(_, Some(suffix)) => {
                number_type(suffix).map_or_else(Ty::error, Ty::primitive)
            }
            Literal::Int(_, None) => {
                let hint = expect.hint(self).and_then(|ty| self.integer_hint(&ty));
                hint.unwrap_or_else(|| self.number(VarKind::Integer))
            }
            Literal::Float(_, None) => {
                let hint = expect.hint(self).filter(|ty| self.is_float(ty));
                hint.unwrap_or_else(|| self.number(VarKind::Float))
            }
        }
    }

    /// What an integer literal is where this type is expected: `b'a' as char` and casts to pointers too.
    fn integer_hint(&mut self, ty: &Ty) -> Option<Ty> {
        if self.is_integer(ty) {
            return Some(ty.clone());
        }
        match ty.kind() {
            TyKind::Primitive(Primitive::Char) => Some(Ty::primitive(Primitive::U8)),
            TyKind::Ptr(..) | TyKind::FnPtr(_) | TyKind::FnDef(..) => {
                Some(Ty::primitive(Primitive::Usize))
            }
            _ => None,
        }
    }

    pub(super) fn is_integer(&mut self, ty: &Ty) -> bool {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Infer(var) => self.cx.table.var_kind(*var) == Some(VarKind::Integer),
            _ => crate::types::unify::is_integer(&ty),
        }
    }

    pub(super) fn is_float(&mut self, ty: &Ty) -> bool {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Infer(var) => self.cx.table.var_kind(*var) == Some(VarKind::Float),
            _ => crate::types::unify::is_float(&ty),
        }
    }

    fn ref_expr(&mut self, is_mut: bool, is_raw: bool, operand: ExprId, expect: &Expect) -> Ty {
        let hint = match expect.hint(self).map(|ty| self.structurally(&ty)) {
            None => Expect::None,
            Some(ty) => match ty.kind() {
                TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) => {
                    // A place has its own type; only a value is made to fit.
                    if self.is_place(operand) {
                        Expect::Has(inner.clone())
                    } else {
                        Expect::rvalue(self, inner)
                    }
                }
                _ => Expect::None,
            },
        };
        let hint = match hint {
            // `&mut x` where `&mut dyn T` is wanted says nothing of `x`.
            Expect::Has(ty)
                if self.is_place(operand) && !self.is_var(&ty) && self.is_unsized_like(&ty) =>
            {
                Expect::Rvalue(ty)
            }
            other => other,
        };
        let ty = self.expr_with(operand, &hint);
        if is_mut {
            self.make_place_mutable(operand);
        }
        if is_raw {
            Ty::new(TyKind::Ptr(is_mut, ty))
        } else {
            Ty::reference(is_mut, ty)
        }
    }

    pub(super) fn is_unsized_like(&mut self, ty: &Ty) -> bool {
        let ty = self.shallow(ty);
        matches!(
            ty.kind(),
            TyKind::Slice(_) | TyKind::Dyn(_) | TyKind::Primitive(Primitive::Str)
        )
    }

    /// Whether an expression names a place rather than making a value.
    pub(super) fn is_place(&self, expr: ExprId) -> bool {
        let mut at = expr;
        loop {
            match &self.body[at].kind {
                ExprKind::Paren(inner) => at = *inner,
                ExprKind::Path(_) | ExprKind::Field { .. } | ExprKind::Index { .. } => return true,
                ExprKind::Unary {
                    op: crate::syntax::tree::UnaryOp::Deref,
                    ..
                } => return true,
                _ => return false,
            }
        }
    }

    fn tuple_expr(&mut self, parts: &[ExprId], expect: &Expect) -> Ty {
        let hints: Option<Vec<Ty>> = match expect.only(self) {
            Some(ty) => {
                let ty = self.structurally(&ty);
                match ty.kind() {
                    TyKind::Tuple(parts) => Some(parts.to_vec()),
                    _ => None,
                }
            }
            None => None,
        };
        let mut out = Vec::with_capacity(parts.len());
        for (index, &part) in parts.iter().enumerate() {
            let ty = match hints.as_ref().and_then(|hints| hints.get(index)).cloned() {
                Some(hint) => {
                    let found = self.expr_with(part, &Expect::Has(hint.clone()));
                    self.coerce(part, &found, &hint).unwrap_or(found)
                }
                None => {
                    let found = self.expr(part);
                    if found.is_never() {
                        let var = self.var();
                        self.coerce(part, &found, &var);
                        var
                    } else {
                        found
                    }
                }
            };
            out.push(ty);
        }
        Ty::tuple(out)
    }

    fn element_hint(&mut self, expect: &Expect) -> Option<Ty> {
        let ty = expect.hint(self)?;
        let ty = self.structurally(&ty);
        match ty.kind() {
            TyKind::Array(element, _) | TyKind::Slice(element) => Some(element.clone()),
            _ => None,
        }
    }

    fn array_expr(&mut self, parts: &[ExprId], expect: &Expect) -> Ty {
        let hint = self.element_hint(expect);
        let target = match &hint {
            Some(ty) => ty.clone(),
            None => self.var(),
        };
        let mut coerce = super::CoerceMany::new(target.clone());
        for &part in parts {
            let hint = match &hint {
                Some(hint) => Expect::Has(hint.clone()),
                None => Expect::None,
            };
            let ty = self.expr_with(part, &hint);
            coerce.add(self, part, &ty);
        }
        let element = if parts.is_empty() {
            target
        } else {
            coerce.complete()
        };
        Ty::new(TyKind::Array(
            element,
            Ty::new(TyKind::Const(Some(parts.len() as i128))),
        ))
    }

    fn repeat_expr(
        &mut self,
        value: ExprId,
        len: &crate::syntax::tree::Body,
        expect: &Expect,
    ) -> Ty {
        let len = self.lower_const(len);
        let element = match self.element_hint(expect) {
            Some(hint) => {
                self.expr_coerced(value, &hint);
                hint
            }
            None => {
                let var = self.var();
                let ty = self.expr_with(value, &Expect::Has(var.clone()));
                self.coerce(value, &ty, &var);
                var
            }
        };
        Ty::new(TyKind::Array(element, len))
    }

    fn range_expr(
        &mut self,
        expr: ExprId,
        start: Option<ExprId>,
        end: Option<ExprId>,
        is_inclusive: bool,
        expect: &Expect,
    ) -> Ty {
        let name = match (start.is_some(), end.is_some(), is_inclusive) {
            (true, true, false) => "Range",
            (true, true, true) => "RangeInclusiveStruct",
            (true, false, _) => "RangeFrom",
            (false, true, false) => "RangeTo",
            (false, true, true) => "RangeToInclusive",
            (false, false, _) => "RangeFull",
        };
        let adt = self.items.lang_adt(name);
        let hint = match expect.only(self).map(|ty| ty.kind().clone()) {
            Some(TyKind::Adt(id, args)) if Some(id) == adt => args.first().cloned(),
            _ => None,
        };
        let mut element: Option<Ty> = None;
        if start.is_some() || end.is_some() {
            let target = match hint {
                Some(hint) => hint,
                None => self.var(),
            };
            let mut coerce = super::CoerceMany::new(target.clone());
            for part in [start, end].into_iter().flatten() {
                let ty = self.expr_with(part, &Expect::Has(target.clone()));
                coerce.add(self, part, &ty);
            }
            element = Some(coerce.complete());
        }
        if name == "RangeInclusiveStruct"
            && let (Some(function), Some(element)) =
                (self.items.lang_fn("range_inclusive_new"), &element)
        {
            let args: crate::types::Args = Arc::new([element.clone()]);
            self.out
                .implied
                .entry(expr)
                .or_default()
                .push(super::record::Implied::Fn(function, args));
        }
        match adt {
            Some(id) => Ty::new(TyKind::Adt(id, element.into_iter().collect())),
            None => Ty::error(),
        }
    }

    fn struct_expr(
        &mut self,
        expr: ExprId,
        path: &Path,
        fields: &[FieldInit],
        base: Option<ExprId>,
        expect: &Expect,
    ) -> Ty {
        let Some((variant, args)) = self.struct_path(path) else {
            for field in fields {
                self.expr(field.value);
            }
            if let Some(base) = base {
                self.expr(base);
            }
            return Ty::error();
        };
        let ty = Ty::new(TyKind::Adt(variant.adt, args.clone()));
        // What is expected of the whole is told to the fields, but binds nothing yet.
        let hinted = match expect.only(self) {
            Some(hint) => self.probe(|infer| {
                infer.unify(&ty, &hint);
                infer.resolve(&ty)
            }),
            None => ty.clone(),
        };
        let hint_args = match hinted.kind() {
            TyKind::Adt(_, args) => args.clone(),
            _ => args.clone(),
        };
        self.out.variants.insert(expr, (variant, args.clone()));
        self.require(crate::items::GenericOwner::Adt(variant.adt), &args);
        let known = self.items.fields(variant);
        for field in fields {
            match known.iter().find(|known| known.name == field.name.name) {
                Some(known) => {
                    let formal = known.ty.subst(&args);
                    let formal = self.normalize(&formal);
                    let hint = known.ty.subst(&hint_args);
                    let hint = self.normalize(&hint);
                    let found = self.expr_with(field.value, &Expect::Has(hint.clone()));
                    if self.coerce(field.value, &found, &hint).is_none() {
                        self.coerce(field.value, &found, &formal);
                    }
                    self.unify(&formal, &hint);
                }
                None => {
                    self.expr(field.value);
                }
            }
        }
        if let Some(base) = base {
            self.expr_has(base, &ty);
        }
        ty
    }

    fn const_block(&mut self, expr: ExprId, block: &Block, expect: &Expect) -> Ty {
        self.block(expr, block, expect)
    }
}

/// The type that a suffix names.
pub(super) fn number_type(suffix: &str) -> Option<Primitive> {
    Some(match suffix {
        "i8" => Primitive::I8,
        "i16" => Primitive::I16,
        "i32" => Primitive::I32,
        "i64" => Primitive::I64,
        "i128" => Primitive::I128,
        "isize" => Primitive::Isize,
        "u8" => Primitive::U8,
        "u16" => Primitive::U16,
        "u32" => Primitive::U32,
        "u64" => Primitive::U64,
        "u128" => Primitive::U128,
        "usize" => Primitive::Usize,
        "f16" => Primitive::F16,
        "f32" => Primitive::F32,
        "f64" => Primitive::F64,
        "f128" => Primitive::F128,
        _ => return None,
    })
}
