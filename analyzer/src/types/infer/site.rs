//! The walk that turns what was noted down into sites, in the order in which they run.

use std::sync::Arc;

use ustr::Ustr;

use super::Infer;
use super::operator::{is_lazy, is_scalar};
use super::record::{AdjustKind, CallRecord, Implied};
use crate::defs::{FnId, Primitive};
use crate::items::LowerScope;
use crate::source::Span;
use crate::syntax::tree::{
    BinaryOp, Block, Body, ExprId, ExprKind, FormatArg, Literal, PatId, PatKind, StmtKind, UnaryOp,
};
use crate::types::unify::is_integer;
use crate::types::{
    Args, Callee, CheckKind, ClosureKind, Condition, Site, SiteKind, Ty, TyKind, ValueRef,
};

struct Writer<'w, 'a> {
    infer: &'w mut Infer<'a>,
    body: Arc<Body>,
    scope: LowerScope,
    sites: Vec<Site>,
    within: Option<ExprId>,
    is_dead: bool,
    /// What comes next is never come to: what was before does not go on.
    has_ended: bool,
    conditions: Vec<Condition>,
    /// The innermost of them.
    when: Option<u32>,
    /// What `format_args!` gives and another one prints: it becomes part of that.
    nested_formats: rustc_hash::FxHashSet<ExprId>,
    /// The texts in arms of a `match` that were compared with the place before.
    compared_before: rustc_hash::FxHashSet<PatId>,
}

impl Infer<'_> {
    /// The sites of the body, and the conditions that they stand under.
    pub(super) fn sites(&mut self) -> (Vec<Site>, Vec<Condition>) {
        let scope = LowerScope {
            owner: self.generic_owner,
            module: self.module,
            generics: self.generics.clone(),
        };
        let body = self.body.clone();
        let mut writer = Writer {
            infer: self,
            body: body.clone(),
            scope,
            sites: Vec::new(),
            within: None,
            is_dead: false,
            has_ended: false,
            conditions: Vec::new(),
            when: None,
            nested_formats: rustc_hash::FxHashSet::default(),
            compared_before: rustc_hash::FxHashSet::default(),
        };
        for &pat in &body.params {
            writer.pat(pat);
        }
        if let Some(value) = body.value {
            writer.expr(value);
        }
        (writer.sites, writer.conditions)
    }
}

impl Writer<'_, '_> {
    fn push(&mut self, span: Span, expr: Option<ExprId>, kind: SiteKind) {
        self.sites.push(Site {
            span,
            expr,
            kind,
            within: self.within,
            is_dead: self.is_dead || self.has_ended,
            when: self.when,
        });
    }

    fn call(&mut self, expr: ExprId, function: FnId, args: Args) {
        let span = self.body[expr].span;
        self.push(span, Some(expr), SiteKind::Call(Callee::Fn(function, args)));
    }

    fn unknown(&mut self, expr: ExprId, name: &str) {
        let span = self.body[expr].span;
        self.push(
            span,
            Some(expr),
            SiteKind::Call(Callee::Unknown {
                name: Ustr::from(name),
            }),
        );
    }

    fn check(&mut self, expr: ExprId, kind: CheckKind) {
        let span = self.body[expr].span;
        self.push(span, Some(expr), SiteKind::Check(kind));
    }

    fn dead<T>(&mut self, is_dead: bool, run: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.is_dead;
        self.is_dead |= is_dead;
        let out = run(self);
        self.is_dead = before;
        out
    }

    /// A branch that runs only where a condition is `truth`; `known` is its value, as far as the body alone tells.
    fn under(&mut self, cond: ExprId, known: Option<bool>, truth: bool, branch: ExprId) {
        let outer = self.when;
        if known.is_none() && self.is_for_instances(cond) {
            self.when = u32::try_from(self.conditions.len()).ok();
            self.conditions.push(Condition {
                cond,
                truth,
                branch,
                outer,
            });
        }
        self.dead(known == Some(!truth), |writer| writer.expr(branch));
        self.when = outer;
    }

    /// One of several ways to go on. Tells whether it ends.
    fn way(&mut self, run: impl FnOnce(&mut Self)) -> bool {
        let before = self.has_ended;
        run(self);
        std::mem::replace(&mut self.has_ended, before)
    }

    /// Takes note of an expression that does not go on.
    fn end(&mut self, expr: ExprId) {
        self.has_ended |= self.infer.out.expr(expr).is_never();
    }

    /// Whether a condition may be one that the owner's arguments decide.
    fn is_for_instances(&self, cond: ExprId) -> bool {
        if self.scope.generics.params.is_empty() {
            return false;
        }
        let mut todo = vec![cond];
        while let Some(at) = todo.pop() {
            match &self.body[at].kind {
                ExprKind::Lit(_) => {}
                ExprKind::Paren(inner)
                | ExprKind::Cast { expr: inner, .. }
                | ExprKind::Unary { expr: inner, .. } => todo.push(*inner),
                ExprKind::Binary { op, lhs, rhs } => {
                    todo.push(*lhs);
                    // The left side may decide alone.
                    if !is_lazy(*op) {
                        todo.push(*rhs);
                    }
                }
                ExprKind::Path(_) => {
                    let value = self.infer.out.values.get(&at);
                    if !matches!(value, Some(ValueRef::Const(..) | ValueRef::ConstParam(_))) {
                        return false;
                    }
                }
                ExprKind::Call { callee, args } if args.is_empty() => {
                    let value = self.infer.out.values.get(callee);
                    let is_layout = |id: &FnId| {
                        let program = &self.infer.items.program;
                        ["size_of", "align_of"]
                            .iter()
                            .any(|name| program.lang(name) == Some(crate::defs::DefId::Fn(*id)))
                    };
                    if !matches!(value, Some(ValueRef::Fn(id, _)) if is_layout(id)) {
                        return false;
                    }
                }
                _ => return false,
            }
        }
        true
    }

    /// The value of a condition that is known before the program runs.
    fn known(&self, cond: ExprId) -> Option<bool> {
        self.infer
            .items
            .eval_at(&self.scope, &self.body, &self.infer.out.values, cond)
            .map(|value| value != 0)
    }

    fn expr(&mut self, expr: ExprId) {
        // Long chains are walked from their start.
        let mut chain = Vec::new();
        let mut at = expr;
        while let Some(next) = self.link(at) {
            chain.push(at);
            at = next;
        }
        let mut users = chain.iter().rev().copied();
        stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || {
            self.own(at);
            self.end(at);
            self.adjusts(at, users.next());
        });
        for &link in chain.iter().rev() {
            stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || {
                self.after_link(link);
                self.end(link);
                self.adjusts(link, users.next());
            });
        }
    }

    /// The part of an expression that is evaluated first and holds the rest of a chain.
    fn link(&self, expr: ExprId) -> Option<ExprId> {
        match &self.body[expr].kind {
            ExprKind::MethodCall { receiver, .. } => Some(*receiver),
            ExprKind::Binary { op, lhs, .. } if !is_lazy(*op) => Some(*lhs),
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => Some(*base),
            ExprKind::Try(inner) | ExprKind::Await(inner) | ExprKind::Paren(inner) => Some(*inner),
            ExprKind::Unary { expr, .. } => Some(*expr),
            _ => None,
        }
    }

    /// What happens at a link after its first part.
    fn after_link(&mut self, expr: ExprId) {
        let body = self.body.clone();
        match &body[expr].kind {
            ExprKind::MethodCall { args, method, .. } => {
                self.all(args);
                match self.infer.out.methods.get(&expr).cloned() {
                    Some((function, args)) => self.call(expr, function, args),
                    None => self.unknown(expr, &method.name),
                }
            }
            ExprKind::Binary { op, lhs, rhs } => {
                self.expr(*rhs);
                self.operator(expr, *op, *lhs, *rhs);
            }
            ExprKind::Index { base, index, .. } => {
                self.expr(*index);
                self.index(expr, *base);
            }
            ExprKind::Try(_) => self.question(expr),
            ExprKind::Await(_) => self.awaited(expr),
            ExprKind::Unary { op, expr: operand } => self.unary(expr, *op, *operand),
            _ => {}
        }
    }

    fn all(&mut self, exprs: &[ExprId]) {
        for &expr in exprs {
            self.expr(expr);
        }
    }

    /// What an expression's adjustments call. They are made for the method of `user`, where it is a receiver, and
    /// stand where that call stands: the receiver itself may have been written by a macro.
    fn adjusts(&mut self, expr: ExprId, user: Option<ExprId>) {
        let Some(steps) = self.infer.out.adjusts.get(&expr).cloned() else {
            return;
        };
        let mut source = self.infer.out.expr(expr);
        // Of a block it is the last expression that is adjusted.
        let at = self.infer.out.adjusted_for.get(&expr).copied();
        let inner = self.infer.strip(at.unwrap_or(expr));
        let inner = match &self.body[inner].kind {
            ExprKind::Block(block) | ExprKind::Unsafe(block) => block.tail.unwrap_or(inner),
            _ => inner,
        };
        let receives = user.filter(|&user| {
            matches!(&self.body[user].kind, ExprKind::MethodCall { receiver, .. } if *receiver == expr)
        });
        let span = self.body[receives.unwrap_or(inner)].span;
        for step in steps {
            match step.kind {
                AdjustKind::Deref(Some(is_mut)) => self.deref(span, expr, &source, is_mut),
                AdjustKind::Reify => {
                    self.push(
                        span,
                        Some(expr),
                        SiteKind::Reify {
                            from: source.clone(),
                            to: step.target.clone(),
                        },
                    );
                }
                AdjustKind::Unsize => {
                    if let Some((from, to)) = self.infer.unsized_parts(&source, &step.target) {
                        self.push(span, Some(expr), SiteKind::Unsize { from, to });
                    }
                }
                _ => {}
            }
            source = step.target;
        }
    }

    fn deref(&mut self, span: Span, expr: ExprId, source: &Ty, is_mut: bool) {
        let (lang, method) = if is_mut {
            ("deref_mut", "deref_mut")
        } else {
            ("deref", "deref")
        };
        let function = self
            .infer
            .items
            .lang_trait(lang)
            .and_then(|id| self.infer.items.trait_fn(id, method));
        if let Some(function) = function {
            let args: Args = Arc::new([source.clone()]);
            self.push(span, Some(expr), SiteKind::Call(Callee::Fn(function, args)));
        }
    }

    fn own(&mut self, expr: ExprId) {
        let body = self.body.clone();
        match &body[expr].kind {
            ExprKind::Missing
            | ExprKind::Lit(_)
            | ExprKind::Path(_)
            | ExprKind::Continue { .. }
            | ExprKind::Underscore
            | ExprKind::MacroCall(_)
            | ExprKind::OffsetOf(_) => {}
            ExprKind::Call { callee, args } => {
                if !matches!(self.infer.out.calls.get(&expr), Some(CallRecord::Ctor)) {
                    self.expr(*callee);
                }
                self.all(args);
                self.called(expr, *callee);
            }
            ExprKind::Binary { op, lhs, rhs } => {
                self.expr(*lhs);
                let known = self.known(*lhs);
                match op {
                    BinaryOp::And => {
                        self.way(|writer| writer.under(*lhs, known, true, *rhs));
                    }
                    BinaryOp::Or => {
                        self.way(|writer| writer.under(*lhs, known, false, *rhs));
                    }
                    _ => self.expr(*rhs),
                }
            }
            ExprKind::Assign { op, lhs, rhs } => {
                self.expr(*rhs);
                self.assigned(*lhs);
                if let Some(op) = op {
                    self.operator(expr, *op, *lhs, *rhs);
                }
            }
            ExprKind::Ref { expr: operand, .. } => self.expr(*operand),
            ExprKind::Cast { expr: operand, .. } => {
                self.expr(*operand);
                // The compiler adds the distance to the last discriminant that is written, and checks the sum.
                if self.is_counted(*operand) {
                    self.dead(true, |w| w.check(expr, CheckKind::Overflow));
                }
            }
            // What follows it is come to by its label, or by its end.
            ExprKind::Block(block) if block.label.is_some() => {
                self.way(|writer| writer.block(block));
            }
            ExprKind::Block(block) | ExprKind::Unsafe(block) => self.block(block),
            // It runs in the compiler.
            ExprKind::Const(block) => self.dead(true, |writer| writer.block(block)),
            ExprKind::Async { block, .. } => self.inside(expr, |writer| writer.block(block)),
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => {
                self.expr(*cond);
                let known = self.known(*cond);
                let then = self.way(|writer| writer.under(*cond, known, true, *then));
                let otherwise = otherwise.is_some_and(|otherwise| {
                    self.way(|writer| writer.under(*cond, known, false, otherwise))
                });
                self.has_ended |= match known {
                    Some(true) => then,
                    Some(false) => otherwise,
                    None => then && otherwise,
                };
            }
            ExprKind::Let { pat, expr } => {
                self.expr(*expr);
                self.pat(*pat);
            }
            ExprKind::Match { scrutinee, arms } => {
                self.expr(*scrutinee);
                let known = self.infer.compared_before(arms);
                self.compared_before.extend(known);
                let mut all_end = !arms.is_empty();
                for arm in arms {
                    all_end &= self.way(|writer| {
                        writer.pat(arm.pat);
                        if let Some(guard) = arm.guard {
                            writer.way(|writer| writer.expr(guard));
                        }
                        writer.expr(arm.body);
                    });
                }
                self.has_ended |= all_end;
            }
            ExprKind::Loop { body, .. } => {
                self.way(|writer| writer.expr(*body));
            }
            ExprKind::While { cond, body, .. } => {
                self.expr(*cond);
                let known = self.known(*cond);
                self.way(|writer| writer.under(*cond, known, true, *body));
            }
            ExprKind::For {
                pat, iter, body, ..
            } => {
                self.expr(*iter);
                let span = self.body[*iter].span;
                for implied in self
                    .infer
                    .out
                    .implied
                    .get(&expr)
                    .cloned()
                    .unwrap_or_default()
                {
                    if let Implied::Fn(function, args) = implied {
                        self.push(span, Some(expr), SiteKind::Call(Callee::Fn(function, args)));
                    }
                }
                self.pat(*pat);
                self.way(|writer| writer.expr(*body));
            }
            ExprKind::Break { value, .. } | ExprKind::Return(value) | ExprKind::Yield(value) => {
                if let Some(value) = value {
                    self.expr(*value);
                }
            }
            ExprKind::Closure(closure) => self.inside(expr, |writer| {
                for (pat, _) in &closure.params {
                    writer.pat(*pat);
                }
                if closure.is_async {
                    let value = writer.infer.strip(closure.body);
                    writer.inside(value, |writer| writer.expr(closure.body));
                } else {
                    writer.expr(closure.body);
                }
            }),
            ExprKind::Range { start, end, .. } => {
                for part in [start, end].into_iter().flatten() {
                    self.expr(*part);
                }
                for implied in self
                    .infer
                    .out
                    .implied
                    .get(&expr)
                    .cloned()
                    .unwrap_or_default()
                {
                    if let Implied::Fn(function, args) = implied {
                        self.call(expr, function, args);
                    }
                }
            }
            ExprKind::Struct { fields, base, .. } => {
                for field in fields {
                    self.expr(field.value);
                }
                if let Some(base) = base {
                    self.expr(*base);
                }
            }
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => self.all(parts),
            ExprKind::Repeat { value, .. } => self.expr(*value),
            ExprKind::FormatArgs { args } => self.format_args(expr, args),
            ExprKind::InlineAsm { operands } => self.all(operands),
            // Links, handled where chains are walked.
            ExprKind::MethodCall { .. }
            | ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::Unary { .. }
            | ExprKind::Try(_)
            | ExprKind::Await(_)
            | ExprKind::Paren(_) => {}
        }
    }

    fn inside(&mut self, expr: ExprId, run: impl FnOnce(&mut Self)) {
        let before = self.within.replace(expr);
        self.way(run);
        self.within = before;
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
                        self.expr(*init);
                    }
                    self.pat(*pat);
                    if let Some(otherwise) = otherwise {
                        self.way(|writer| writer.expr(*otherwise));
                    }
                }
                StmtKind::Expr { expr, .. } => self.expr(*expr),
                StmtKind::Item(_) | StmtKind::MacroCall { .. } => {}
            }
        }
        if let Some(tail) = block.tail {
            self.expr(tail);
        }
    }

    /// The left side of an assignment: constructors in it call nothing.
    fn assigned(&mut self, lhs: ExprId) {
        let body = self.body.clone();
        match &body[lhs].kind {
            ExprKind::Call { args, .. }
                if matches!(self.infer.out.calls.get(&lhs), Some(CallRecord::Ctor)) =>
            {
                for &arg in args {
                    self.assigned(arg);
                }
            }
            ExprKind::Underscore
            | ExprKind::Range {
                start: None,
                end: None,
                ..
            } => {}
            _ => self.expr(lhs),
        }
    }

    fn called(&mut self, expr: ExprId, callee: ExprId) {
        match self.infer.out.calls.get(&expr).cloned() {
            Some(CallRecord::Fn(function, args)) => self.call(expr, function, args),
            Some(CallRecord::Pointer(ty)) => {
                let span = self.body[expr].span;
                self.push(
                    span,
                    Some(expr),
                    SiteKind::Call(Callee::Pointer { value: callee, ty }),
                );
            }
            Some(CallRecord::Ctor) => {}
            Some(CallRecord::Overloaded { callee, kind, args }) => {
                let kind = kind.unwrap_or_else(|| self.infer.kind_of_closure(&callee));
                let (lang, method) = match kind {
                    ClosureKind::Fn => ("fn", "call"),
                    ClosureKind::FnMut => ("fn_mut", "call_mut"),
                    ClosureKind::FnOnce => ("fn_once", "call_once"),
                };
                let function = self
                    .infer
                    .items
                    .lang_trait(lang)
                    .and_then(|id| self.infer.items.trait_fn(id, method));
                match function {
                    Some(function) => {
                        let args: Args = Arc::new([callee, Ty::tuple(args)]);
                        self.call(expr, function, args);
                    }
                    None => self.unknown(expr, method),
                }
            }
            Some(CallRecord::Unknown(name)) => self.unknown(expr, &name),
            None => self.unknown(expr, "{call}"),
        }
    }

    fn operator(&mut self, expr: ExprId, op: BinaryOp, lhs: ExprId, rhs: ExprId) {
        // Before coercion: `pointer == &value` is a call though both sides become pointers.
        let (left, right) = (self.infer.out.expr(lhs), self.infer.out.expr(rhs));
        if left.is_never() || right.is_never() {
            return;
        }
        if is_scalar(&left) && is_scalar(&right) {
            if is_integer(&left) {
                match op {
                    BinaryOp::Add
                    | BinaryOp::Sub
                    | BinaryOp::Mul
                    | BinaryOp::Shl
                    | BinaryOp::Shr => {
                        let is_dead = self.fits(op, lhs, rhs, &left);
                        self.dead(is_dead, |w| w.check(expr, CheckKind::Overflow));
                    }
                    BinaryOp::Div | BinaryOp::Rem => {
                        // -1 divides the least number into one that is too great.
                        let is_dead = self.value(rhs).is_some_and(|by| by != 0 && by != -1);
                        self.dead(is_dead, |w| w.check(expr, CheckKind::Division));
                    }
                    _ => {}
                }
            }
            return;
        }
        match self.infer.out.ops.get(&expr).cloned() {
            Some(op) => self.call(expr, op.function, op.args),
            None => self.unknown(expr, operator_name(op)),
        }
    }

    /// Whether an expression names a variant at which, or before which, a discriminant is written.
    fn is_counted(&self, expr: ExprId) -> bool {
        let operand = self.infer.strip(expr);
        let Some(ValueRef::Ctor(variant, _)) = self.infer.out.values.get(&operand) else {
            return false;
        };
        let variants = &self.infer.items.defs()[variant.adt].variants;
        variants
            .iter()
            .take(variant.index as usize + 1)
            .any(|variant| variant.discriminant.is_some())
    }

    /// What an expression is worth before the program runs.
    fn value(&self, expr: ExprId) -> Option<i128> {
        let values = &self.infer.out.values;
        self.infer
            .items
            .eval_at(&self.scope, &self.body, values, expr)
    }

    /// Whether arithmetic is known not to overflow.
    fn fits(&self, op: BinaryOp, lhs: ExprId, rhs: ExprId, ty: &Ty) -> bool {
        let TyKind::Primitive(primitive) = ty.kind() else {
            return false;
        };
        let Some((least, greatest)) = self.infer.items.limits(*primitive) else {
            return false;
        };
        let Some(right) = self.value(rhs) else {
            return false;
        };
        if let BinaryOp::Shl | BinaryOp::Shr = op {
            let bits = self.infer.items.size_of(ty).map(|bytes| bytes * 8);
            return bits.is_some_and(|bits| (0..bits).contains(&right));
        }
        let value = self.value(lhs).and_then(|left| match op {
            BinaryOp::Add => left.checked_add(right),
            BinaryOp::Sub => left.checked_sub(right),
            BinaryOp::Mul => left.checked_mul(right),
            _ => None,
        });
        value.is_some_and(|value| (least..=greatest).contains(&value))
    }

    fn unary(&mut self, expr: ExprId, op: UnaryOp, operand: ExprId) {
        let ty = self.infer.out.adjusted(operand);
        match op {
            UnaryOp::Deref => {
                if let Some(&is_mut) = self.infer.out.derefs.get(&expr) {
                    let source = self.infer.out.expr(operand);
                    let span = self.body[expr].span;
                    self.deref(span, expr, &source, is_mut);
                }
            }
            UnaryOp::Not | UnaryOp::Neg => {
                if let Some(op) = self.infer.out.ops.get(&expr).cloned() {
                    self.call(expr, op.function, op.args);
                } else if op == UnaryOp::Neg && is_integer(&ty) {
                    let operand = self.infer.strip(operand);
                    if !matches!(self.body[operand].kind, ExprKind::Lit(_)) {
                        self.check(expr, CheckKind::Overflow);
                    }
                } else if !is_scalar(&ty) && !ty.is_never() {
                    self.unknown(expr, if op == UnaryOp::Not { "not" } else { "neg" });
                }
            }
        }
    }

    fn index(&mut self, expr: ExprId, base: ExprId) {
        let Some(record) = self.infer.out.indices.get(&expr).cloned() else {
            if !self.infer.out.expr(base).is_never() {
                self.unknown(expr, "index");
            }
            return;
        };
        let is_usize = matches!(record.index.kind(), TyKind::Primitive(Primitive::Usize));
        if is_usize && matches!(record.base.kind(), TyKind::Array(..) | TyKind::Slice(_)) {
            let is_dead = match (record.base.kind(), &self.body[expr].kind) {
                (TyKind::Array(_, len), ExprKind::Index { index, .. }) => match len.kind() {
                    TyKind::Const(Some(len)) => {
                        self.value(*index).is_some_and(|at| (0..*len).contains(&at))
                    }
                    _ => false,
                },
                _ => false,
            };
            self.dead(is_dead, |w| w.check(expr, CheckKind::Bounds));
            return;
        }
        let (lang, method) = if record.is_mut {
            ("index_mut", "index_mut")
        } else {
            ("index", "index")
        };
        let function = self
            .infer
            .items
            .lang_trait(lang)
            .and_then(|id| self.infer.items.trait_fn(id, method));
        match function {
            Some(function) => {
                // The brackets: the base may begin many lines before.
                let span = match &self.body[expr].kind {
                    ExprKind::Index { brackets, .. } => *brackets,
                    _ => self.body[expr].span,
                };
                let args: Args = Arc::new([record.base, record.index]);
                self.push(span, Some(expr), SiteKind::Call(Callee::Fn(function, args)));
            }
            None => self.unknown(expr, method),
        }
    }

    /// The conversion of the error of a `?`.
    fn question(&mut self, expr: ExprId) {
        let at = self.body[expr].span;
        for implied in self
            .infer
            .out
            .implied
            .get(&expr)
            .cloned()
            .unwrap_or_default()
        {
            let Implied::Question { ret, residual } = implied else {
                continue;
            };
            let result = self.infer.items.lang_adt("Result");
            let option = self.infer.items.lang_adt("Option");
            let error_of = |ty: &Ty| match ty.kind() {
                TyKind::Adt(id, args) if Some(*id) == result => args.get(1).cloned(),
                _ => None,
            };
            let from = self
                .infer
                .items
                .lang_trait("From")
                .and_then(|id| self.infer.items.trait_fn(id, "from"));
            if let (Some(to), Some(error), Some(from)) = (error_of(&ret), error_of(&residual), from)
            {
                let args: Args = Arc::new([to, error]);
                self.push(at, Some(expr), SiteKind::Call(Callee::Fn(from, args)));
                continue;
            }
            if matches!(ret.kind(), TyKind::Adt(id, _) if Some(*id) == option) {
                continue;
            }
            match self.infer.items.lang_fn("from_residual") {
                Some(function) if !ret.is_error() && !residual.is_error() => {
                    let args: Args = Arc::new([ret, residual]);
                    self.push(at, Some(expr), SiteKind::Call(Callee::Fn(function, args)));
                }
                _ => {
                    let callee = Callee::Unknown {
                        name: Ustr::from("from"),
                    };
                    self.push(at, Some(expr), SiteKind::Call(callee));
                }
            }
        }
    }

    fn awaited(&mut self, expr: ExprId) {
        let span = self.body[expr].span;
        // The word `await`: the operand may begin many lines before.
        let span = Span {
            start: span.end.saturating_sub(5).max(span.start),
            ..span
        };
        let implied = self
            .infer
            .out
            .implied
            .get(&expr)
            .cloned()
            .unwrap_or_default();
        if implied.is_empty() {
            self.unknown(expr, "poll");
        }
        for implied in implied {
            if let Implied::Fn(function, args) = implied {
                self.push(span, Some(expr), SiteKind::Call(Callee::Fn(function, args)));
            }
        }
    }

    fn format_args(&mut self, expr: ExprId, args: &[FormatArg]) {
        let body = self.body.clone();
        let mut has_arguments = false;
        for arg in args {
            match body.part_of_the_string(arg) {
                Some(inner) if matches!(body[inner].kind, ExprKind::FormatArgs { .. }) => {
                    self.nested_formats.insert(inner);
                }
                Some(_) => {}
                None => has_arguments |= arg.trait_name.is_some(),
            }
            let before = self.sites.len();
            self.expr(arg.value);
            has_arguments |= self.sites.len() > before && body.part_of_the_string(arg).is_some();
        }
        for arg in args {
            if let (Some(name), None) = (arg.trait_name, body.part_of_the_string(arg)) {
                self.formatted(arg.value, name, arg.span);
            }
        }
        if self.nested_formats.contains(&expr) {
            return;
        }
        let name = if has_arguments {
            "format_arguments_new"
        } else {
            "format_arguments_from_str"
        };
        if let Some(function) = self.infer.items.lang_fn(name) {
            self.call(expr, function, Arc::new([]));
        }
    }

    fn formatted(&mut self, value: ExprId, name: Ustr, span: Span) {
        let ty = self.infer.out.expr(value);
        let function = self
            .infer
            .items
            .lang_trait(&name)
            .and_then(|id| self.infer.items.trait_fn(id, "fmt"));
        let callee = match function {
            Some(function) if !ty.is_error() => Callee::Fn(function, Arc::new([ty])),
            _ => Callee::Unknown {
                name: Ustr::from("fmt"),
            },
        };
        self.push(span, Some(value), SiteKind::Call(callee));
    }

    /// Matching on a string compares it.
    fn pat(&mut self, pat: PatId) {
        let body = self.body.clone();
        let mut todo = vec![pat];
        while let Some(pat) = todo.pop() {
            let compares = match &body[pat].kind {
                PatKind::Lit(value) => matches!(&body[*value].kind, ExprKind::Lit(Literal::Str(_))),
                PatKind::Path(_) | PatKind::Bind { .. } => {
                    matches!(
                        self.infer.out.pat_values.get(&pat),
                        Some(ValueRef::Const(..))
                    ) && matches!(self.infer.out.pat(pat).kind(), TyKind::Ref(_, inner)
                            if matches!(inner.kind(), TyKind::Primitive(Primitive::Str)))
                }
                _ => false,
            };
            if compares && !self.compared_before.contains(&pat) {
                let function = self
                    .infer
                    .items
                    .lang_trait("eq")
                    .and_then(|id| self.infer.items.trait_fn(id, "eq"));
                if let Some(function) = function {
                    let text = Ty::primitive(Primitive::Str);
                    let args: Args = Arc::new([text.clone(), text]);
                    self.push(
                        body[pat].span,
                        None,
                        SiteKind::Call(Callee::Fn(function, args)),
                    );
                }
            }
            let mut children = self.infer.pat_children(pat);
            children.reverse();
            todo.extend(children);
        }
    }
}

fn operator_name(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "add",
        BinaryOp::Sub => "sub",
        BinaryOp::Mul => "mul",
        BinaryOp::Div => "div",
        BinaryOp::Rem => "rem",
        BinaryOp::BitAnd => "bitand",
        BinaryOp::BitOr => "bitor",
        BinaryOp::BitXor => "bitxor",
        BinaryOp::Shl => "shl",
        BinaryOp::Shr => "shr",
        BinaryOp::Eq => "eq",
        BinaryOp::Ne => "ne",
        BinaryOp::Lt => "lt",
        BinaryOp::Le => "le",
        BinaryOp::Gt => "gt",
        BinaryOp::Ge => "ge",
        BinaryOp::And => "and",
        BinaryOp::Or => "or",
    }
}
