//! Operators: what binds how tightly, prefixes and suffixes. Long chains of operators and calls are loops
//! here, never recursion. It must not know the forms of expressions that begin with a keyword.

use super::parser::{Limits, Parsed, Parser, Place};
use super::paths::PathStyle;
use super::tokens::Delimiter;
use super::tree::{BinaryOp, ExprId, ExprKind, Ident, UnaryOp};
use crate::source::{Edition, Span};

/// How tightly operators bind, loosest first.
mod power {
    pub const ASSIGN: u8 = 1;
    pub const RANGE: u8 = 2;
    pub const OR: u8 = 3;
    pub const AND: u8 = 4;
    pub const COMPARE: u8 = 5;
    pub const BIT_OR: u8 = 6;
    pub const BIT_XOR: u8 = 7;
    pub const BIT_AND: u8 = 8;
    pub const SHIFT: u8 = 9;
    pub const SUM: u8 = 10;
    pub const PRODUCT: u8 = 11;
    pub const CAST: u8 = 12;
}

/// An operator between two operands.
#[derive(Clone, Copy)]
enum Infix {
    Binary(BinaryOp),
    Assign(Option<BinaryOp>),
    Range { is_inclusive: bool },
    Cast,
}

impl<'a> Parser<'a> {
    /// An expression.
    pub fn expr(&mut self, limits: Limits) -> Parsed<ExprId> {
        self.operators(power::ASSIGN, limits)
    }

    /// The value of `let pat = …` in a condition: it ends before `&&` and `||`.
    pub fn let_scrutinee(&mut self, limits: Limits) -> Parsed<ExprId> {
        self.operators(power::COMPARE, limits)
    }

    /// The operator `ahead`: what it is, how tightly it binds and how many characters it has.
    fn infix(&self) -> Option<(Infix, u8, usize)> {
        use BinaryOp::*;
        let Some((first, joint)) = self.punct(0) else {
            return self
                .is_word(0, "as")
                .then_some((Infix::Cast, power::CAST, 1));
        };
        let (second, second_joint) = match self.punct(1) {
            Some((ch, joint_2)) if joint => (ch, joint_2),
            _ => (0, false),
        };
        let third = match self.punct(2) {
            Some((ch, _)) if second_joint => ch,
            _ => 0,
        };
        let binary = |op, power, len| Some((Infix::Binary(op), power, len));
        let assign = |op, len| Some((Infix::Assign(Some(op)), power::ASSIGN, len));
        let arithmetic = |op, power| match second {
            b'=' => assign(op, 2),
            _ => binary(op, power, 1),
        };
        match (first, second, third) {
            (b'=', b'=', _) => binary(Eq, power::COMPARE, 2),
            (b'=', b'>', _) => None,
            (b'=', _, _) => Some((Infix::Assign(None), power::ASSIGN, 1)),
            (b'!', b'=', _) => binary(Ne, power::COMPARE, 2),
            (b'<', b'<', b'=') => assign(Shl, 3),
            (b'<', b'<', _) => binary(Shl, power::SHIFT, 2),
            (b'<', b'=', _) => binary(Le, power::COMPARE, 2),
            (b'<', _, _) => binary(Lt, power::COMPARE, 1),
            (b'>', b'>', b'=') => assign(Shr, 3),
            (b'>', b'>', _) => binary(Shr, power::SHIFT, 2),
            (b'>', b'=', _) => binary(Ge, power::COMPARE, 2),
            (b'>', _, _) => binary(Gt, power::COMPARE, 1),
            (b'&', b'&', _) => binary(And, power::AND, 2),
            (b'&', _, _) => arithmetic(BitAnd, power::BIT_AND),
            (b'|', b'|', _) => binary(Or, power::OR, 2),
            (b'|', _, _) => arithmetic(BitOr, power::BIT_OR),
            (b'^', _, _) => arithmetic(BitXor, power::BIT_XOR),
            (b'-', b'>', _) => None,
            (b'+', _, _) => arithmetic(Add, power::SUM),
            (b'-', _, _) => arithmetic(Sub, power::SUM),
            (b'*', _, _) => arithmetic(Mul, power::PRODUCT),
            (b'/', _, _) => arithmetic(Div, power::PRODUCT),
            (b'%', _, _) => arithmetic(Rem, power::PRODUCT),
            (b'.', b'.', b'=' | b'.') => {
                Some((Infix::Range { is_inclusive: true }, power::RANGE, 3))
            }
            (b'.', b'.', _) => Some((
                Infix::Range {
                    is_inclusive: false,
                },
                power::RANGE,
                2,
            )),
            _ => None,
        }
    }

    /// Operands and operators that bind at least as tightly as `least`.
    fn operators(&mut self, least: u8, limits: Limits) -> Parsed<ExprId> {
        let from = self.pos;
        let lhs = self.prefix(limits)?;
        if limits.statement && self.is_complete(lhs) {
            return Ok(lhs);
        }
        self.more_operators(from, lhs, least, limits.inner())
    }

    fn more_operators(
        &mut self,
        from: usize,
        mut lhs: ExprId,
        least: u8,
        limits: Limits,
    ) -> Parsed<ExprId> {
        while let Some((infix, power, len)) = self.infix() {
            if power < least {
                break;
            }
            let left = match infix {
                Infix::Range { .. } => self.place_of(from, self.body[lhs].span),
                _ => self.operand_place(from, self.body[lhs].span),
            };
            let mut operator = self.start();
            for _ in 0..len {
                operator.span = operator.to(self.start());
                self.pos += 1;
            }
            let after = self.pos;
            let (kind, right) = match infix {
                Infix::Cast => {
                    let ty = self.ty(false)?;
                    let span = ty.span;
                    (ExprKind::Cast { expr: lhs, ty }, Some(span))
                }
                Infix::Range { is_inclusive } => {
                    let end = self.range_end(limits)?;
                    let span = end.map(|end| self.body[end].span);
                    let kind = ExprKind::Range {
                        start: Some(lhs),
                        end,
                        is_inclusive,
                    };
                    (kind, span)
                }
                Infix::Assign(op) => {
                    let rhs = self.deeper(|p| p.operators(power, limits))?;
                    let span = self.body[rhs].span;
                    (ExprKind::Assign { op, lhs, rhs }, Some(span))
                }
                Infix::Binary(op) => {
                    let rhs = self.operators(power + 1, limits)?;
                    let span = self.body[rhs].span;
                    (ExprKind::Binary { op, lhs, rhs }, Some(span))
                }
            };
            let right = right.map_or(operator, |span| self.place_of(after, span));
            let span = Place::new(left.to(operator)).to(right);
            lhs = self.body.add_expr(kind, span);
        }
        Ok(lhs)
    }

    fn range_end(&mut self, limits: Limits) -> Parsed<Option<ExprId>> {
        let block = limits.no_struct && self.is_group(0, Delimiter::Brace);
        if block || !self.begins_expr() {
            return Ok(None);
        }
        self.operators(power::RANGE + 1, limits).map(Some)
    }

    /// Whether an expression ends a statement without `;`: it ends in a block.
    pub fn is_complete(&self, expr: ExprId) -> bool {
        let Some(expr) = self.body.exprs.get(expr.0 as usize) else {
            return false;
        };
        matches!(
            expr.kind,
            ExprKind::If { .. }
                | ExprKind::Match { .. }
                | ExprKind::Block(_)
                | ExprKind::Unsafe(_)
                | ExprKind::Const(_)
                | ExprKind::Loop { .. }
                | ExprKind::While { .. }
                | ExprKind::For { .. }
        )
    }

    /// Whether an expression may begin at the position.
    pub fn begins_expr(&self) -> bool {
        let Some(tree) = self.tree(0) else {
            return false;
        };
        let super::tokens::TokenTree::Token(_) = tree else {
            return true;
        };
        if let Some((ch, _)) = self.punct(0) {
            return match ch {
                b'&' | b'*' | b'!' | b'-' | b'<' | b'#' => {
                    !(self.is_op(0, "!=") || self.is_op(0, "-="))
                }
                b'|' => true,
                b'.' => self.is_op(0, ".."),
                b':' => self.is_op(0, "::"),
                _ => false,
            };
        }
        match self.word(0) {
            Some("as" | "else" | "in" | "where" | "mut" | "ref" | "pub" | "fn" | "let") => {
                self.is_word(0, "let")
            }
            _ => true,
        }
    }

    /// A prefix operator and its operand, or an operand.
    pub fn prefix(&mut self, limits: Limits) -> Parsed<ExprId> {
        self.deeper(|p| p.prefix_here(limits))
    }

    fn prefix_here(&mut self, limits: Limits) -> Parsed<ExprId> {
        let Some((ch, _)) = self.punct(0) else {
            return self.postfix(limits);
        };
        let start = self.start();
        let operand = limits.inner();
        let mut after = self.pos + 1;
        let kind = match ch {
            b'#' if self.is_group(1, Delimiter::Bracket) => {
                let attrs = self.attrs(false)?;
                let expr = self.prefix(limits)?;
                self.attach(expr, attrs);
                return Ok(expr);
            }
            b'&' => {
                self.pos += 1;
                let raw = self.is_word(0, "raw")
                    && (self.is_word(1, "const") || self.is_word(1, "mut"))
                    && !self.is_op(2, "::");
                let pin =
                    self.is_word(0, "pin") && (self.is_word(1, "const") || self.is_word(1, "mut"));
                if raw || pin {
                    self.pos += 1;
                    self.eat_word("const");
                }
                let is_mut = self.eat_word("mut");
                after = self.pos;
                let expr = self.prefix(operand)?;
                ExprKind::Ref {
                    is_mut,
                    is_raw: raw,
                    expr,
                }
            }
            b'*' | b'!' | b'-' => {
                self.pos += 1;
                let expr = self.prefix(operand)?;
                let op = match ch {
                    b'*' => UnaryOp::Deref,
                    b'!' => UnaryOp::Not,
                    _ => UnaryOp::Neg,
                };
                ExprKind::Unary { op, expr }
            }
            b'.' if self.is_op(0, "..") => {
                let is_inclusive = self.eat("..=") || self.eat("...");
                if !is_inclusive {
                    self.pos += 2;
                }
                after = self.pos;
                let end = self.range_end(operand)?;
                ExprKind::Range {
                    start: None,
                    end,
                    is_inclusive,
                }
            }
            _ => return self.postfix(limits),
        };
        let span = match kind {
            ExprKind::Ref { expr, .. } | ExprKind::Unary { expr, .. } => {
                start.to(self.operand_place(after, self.body[expr].span))
            }
            ExprKind::Range { end: Some(end), .. } => {
                start.to(self.place_of(after, self.body[end].span))
            }
            _ => self.span_from(start),
        };
        Ok(self.body.add_expr(kind, span))
    }

    /// An operand with its calls, fields, indices and `?`.
    fn postfix(&mut self, limits: Limits) -> Parsed<ExprId> {
        let from = self.pos;
        let mut expr = self.atom(limits)?;
        let start = self.operand_place(from, self.body[expr].span);
        loop {
            if self.is_punct(0, b'?') {
                self.pos += 1;
                let span = self.span_from(start);
                expr = self.body.add_expr(ExprKind::Try(expr), span);
                continue;
            }
            if self.is_punct(0, b'.') && !self.is_op(0, "..") {
                self.pos += 1;
                expr = self.after_dot(start, expr)?;
                while self.is_after_dot_of_float() {
                    expr = self.after_dot(start, expr)?;
                }
                continue;
            }
            if limits.statement && self.is_complete(expr) {
                return Ok(expr);
            }
            if let Some(group) = self.group(0, Delimiter::Parenthesis) {
                self.pos += 1;
                let args = self.inside(group, |p| p.expr_list())?;
                let span = self.span_from(start);
                expr = self
                    .body
                    .add_expr(ExprKind::Call { callee: expr, args }, span);
                continue;
            }
            if let Some(group) = self.group(0, Delimiter::Bracket) {
                let open = self.start();
                self.pos += 1;
                let index = self.inside(group, |p| p.expr(Limits::NONE))?;
                let span = self.span_from(start);
                let kind = ExprKind::Index {
                    base: expr,
                    index,
                    brackets: self.span_from(open),
                };
                expr = self.body.add_expr(kind, span);
                continue;
            }
            return Ok(expr);
        }
    }

    /// Expressions with commas, to the end of the run.
    pub fn expr_list(&mut self) -> Parsed<Vec<ExprId>> {
        let mut list = Vec::new();
        while !self.at_end() {
            list.push(self.expr(Limits::NONE)?);
            if !self.eat(",") {
                break;
            }
        }
        Ok(list)
    }

    /// What follows a `.`: a method, a field, `await`.
    fn after_dot(&mut self, start: Place, base: ExprId) -> Parsed<ExprId> {
        if let Some((group, _)) = self.fragment(0)
            && let [super::tokens::TokenTree::Token(token)] = group.tokens.as_slice()
        {
            self.pos += 1;
            return self.tuple_fields(start, base, token);
        }
        let Some(token) = self.token(0) else {
            return self.fail_expected("a field or a method");
        };
        if self.is_literal(0) {
            self.pos += 1;
            return self.tuple_fields(start, base, token);
        }
        if self.is_word(0, "await") && self.edition >= Edition::E2018 {
            self.pos += 1;
            let span = self.span_from(start);
            return Ok(self.body.add_expr(ExprKind::Await(base), span));
        }
        // `x.use` and `f.yield` say nothing about what is called.
        if matches!(self.word(0), Some("use" | "yield" | "match"))
            && !self.is_group(1, Delimiter::Parenthesis)
        {
            self.pos += 1;
            let span = self.span_from(start);
            return Ok(self.body.add_expr(ExprKind::Paren(base), span));
        }
        let method = self.ident()?;
        let mut generics = None;
        if self.is_op(0, "::") {
            self.pos += 2;
            generics = Some(Box::new(self.generic_args()?));
        }
        if let Some(group) = self.group(0, Delimiter::Parenthesis) {
            self.pos += 1;
            let args = self.inside(group, |p| p.expr_list())?;
            let span = self.span_from(start);
            let kind = ExprKind::MethodCall {
                receiver: base,
                method,
                generics,
                args,
            };
            return Ok(self.body.add_expr(kind, span));
        }
        if generics.is_some() {
            return self.fail_expected("`(`");
        }
        let span = self.span_from(start);
        let kind = ExprKind::Field {
            base,
            field: method,
        };
        Ok(self.body.add_expr(kind, span))
    }

    /// Whether the field that was taken last ends in a dot: in a macro's `self.0.$name()` the `0.` is one literal.
    fn is_after_dot_of_float(&self) -> bool {
        let before = self.pos.checked_sub(1).and_then(|at| self.tokens.get(at));
        matches!(before, Some(super::tokens::TokenTree::Token(token))
            if token.kind == super::tokens::TokenKind::Literal && token.text.as_str().ends_with('.'))
    }

    /// `.0`, and `.0.1`, whose fields are one literal.
    fn tuple_fields(
        &mut self,
        start: Place,
        mut base: ExprId,
        token: &'a super::tokens::Token,
    ) -> Parsed<ExprId> {
        let text = token.text.as_str();
        let whole = self.span_from(start);
        let mut at = token.span.start;
        for part in text.split('.') {
            let end = at + part.len() as u32;
            let name_span = Span {
                start: at,
                end: end.min(token.span.end),
                ..token.span
            };
            at = end + 1;
            if part.is_empty() {
                continue;
            }
            let mut span = whole;
            if whole.expn == token.span.expn && whole.end == token.span.end {
                span.end = name_span.end;
            }
            let field = Ident {
                name: ustr::Ustr::from(part),
                span: name_span,
            };
            base = self.body.add_expr(ExprKind::Field { base, field }, span);
        }
        Ok(base)
    }

    /// A path as an expression, or what it begins: a macro call, a struct literal.
    pub fn path_expr(&mut self, limits: Limits) -> Parsed<ExprId> {
        let start = self.start();
        let path = self.path(PathStyle::Expr)?;
        self.after_path(start, path, limits)
    }
}
