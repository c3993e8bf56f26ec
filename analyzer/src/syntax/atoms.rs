//! Operands: literals, paths, everything in delimiters and everything that begins with a keyword.
//! It must not know how operators bind.

use std::sync::Arc;

use super::literals::parse_literal;
use super::parser::{Limits, Parsed, Parser, Place, ident_of, path_of};
use super::paths::PathStyle;
use super::tokens::{Delimiter, TokenGroup, TokenTree};
use super::tree::{Arm, Closure, ExprId, ExprKind, FieldInit, Ident, Literal, Path};
use super::types::is_delimited;
use crate::source::Edition;

impl<'a> Parser<'a> {
    fn add(&mut self, start: Place, kind: ExprKind) -> ExprId {
        let span = self.span_from(start);
        self.body.add_expr(kind, span)
    }

    /// An operand without what follows it.
    pub fn atom(&mut self, limits: Limits) -> Parsed<ExprId> {
        let start = self.start();
        match self.tree(0) {
            None => self.fail_expected("an expression"),
            Some(TokenTree::Group(group)) => self.group_atom(start, group, limits),
            Some(TokenTree::Token(token)) => {
                if self.is_literal(0) {
                    self.pos += 1;
                    let lit = parse_literal(token.text.as_str());
                    return Ok(self.add(start, ExprKind::Lit(lit)));
                }
                if self.is_lifetime(0) {
                    return self.labelled(start);
                }
                if self.punct(0).is_some() {
                    return self.punct_atom(start, limits);
                }
                self.word_atom(start, limits)
            }
        }
    }

    fn group_atom(
        &mut self,
        start: Place,
        group: &'a TokenGroup,
        limits: Limits,
    ) -> Parsed<ExprId> {
        match group.delimiter {
            Delimiter::Parenthesis => {
                self.pos += 1;
                let (mut list, comma) = self.inside(group, |p| {
                    p.inner_attrs(false, &mut Vec::new())?;
                    let mut list = Vec::new();
                    let mut comma = false;
                    while !p.at_end() {
                        list.push(p.expr(Limits::NONE)?);
                        comma = p.eat(",");
                        if !comma {
                            break;
                        }
                    }
                    Ok((list, comma))
                })?;
                let kind = match (list.pop(), comma) {
                    (Some(only), false) if list.is_empty() => ExprKind::Paren(only),
                    (Some(last), _) => {
                        list.push(last);
                        ExprKind::Tuple(list)
                    }
                    (None, _) => ExprKind::Tuple(list),
                };
                Ok(self.add(start, kind))
            }
            Delimiter::Bracket => {
                self.pos += 1;
                let kind = self.inside(group, |p| {
                    p.inner_attrs(false, &mut Vec::new())?;
                    if p.at_end() {
                        return Ok(ExprKind::Array(Vec::new()));
                    }
                    let first = p.expr(Limits::NONE)?;
                    if p.eat(";") {
                        let len = p.value_body()?;
                        return Ok(ExprKind::Repeat { value: first, len });
                    }
                    let mut list = vec![first];
                    while p.eat(",") && !p.at_end() {
                        list.push(p.expr(Limits::NONE)?);
                    }
                    Ok(ExprKind::Array(list))
                })?;
                Ok(self.add(start, kind))
            }
            Delimiter::Brace => {
                let block = self.block(None)?;
                Ok(self.add(start, ExprKind::Block(Box::new(block))))
            }
            Delimiter::None => match group.fragment.map_or("", |kind| kind.as_str()) {
                "path" | "ty" => self.path_expr(limits),
                _ => {
                    self.pos += 1;
                    self.deeper(|p| p.inside(group, |p| p.expr(Limits::NONE)))
                }
            },
        }
    }

    fn punct_atom(&mut self, start: Place, limits: Limits) -> Parsed<ExprId> {
        if self.is_punct(0, b'|') {
            return self.closure(start, false, limits);
        }
        if self.is_punct(0, b'<') || self.is_op(0, "::") {
            return self.path_expr(limits);
        }
        self.fail_expected("an expression")
    }

    fn word_atom(&mut self, start: Place, limits: Limits) -> Parsed<ExprId> {
        let word = self.word(0).unwrap_or("");
        let has_block = self.is_group(1, Delimiter::Brace);
        let kind = match word {
            "true" | "false" => {
                self.pos += 1;
                ExprKind::Lit(Literal::Bool(word == "true"))
            }
            "_" => {
                self.pos += 1;
                ExprKind::Underscore
            }
            "if" => return self.if_chain(),
            "match" => return self.match_expr(start),
            "loop" | "while" | "for" if !self.is_for_closure() => {
                return self.loop_expr(start, None);
            }
            "unsafe" if has_block => {
                self.pos += 1;
                ExprKind::Unsafe(Box::new(self.block(None)?))
            }
            "const" if has_block => {
                self.pos += 1;
                ExprKind::Const(Box::new(self.block(None)?))
            }
            "try" if has_block && self.edition >= Edition::E2018 => {
                self.pos += 1;
                ExprKind::Block(Box::new(self.block(None)?))
            }
            "async" | "gen" if self.is_async_block() => {
                self.eat_word("async");
                self.eat_word("gen");
                let is_move = self.eat_word("move") || self.eat_word("use");
                let block = Box::new(self.block(None)?);
                ExprKind::Async { is_move, block }
            }
            "async" | "move" | "static" | "const" | "for" | "use" | "gen"
                if self.is_closure_ahead() =>
            {
                return self.closure_words(start, limits);
            }
            "return" => {
                self.pos += 1;
                ExprKind::Return(self.operand(limits)?)
            }
            "break" => {
                self.pos += 1;
                let label = self.label_here();
                let value = self.operand(limits)?;
                ExprKind::Break { label, value }
            }
            "continue" => {
                self.pos += 1;
                let label = self.label_here();
                ExprKind::Continue { label }
            }
            "yield" | "become" => {
                self.pos += 1;
                ExprKind::Yield(self.operand(limits)?)
            }
            "do" if self.is_word(1, "yeet") => {
                self.pos += 2;
                ExprKind::Return(self.operand(limits)?)
            }
            "box" => {
                self.pos += 1;
                ExprKind::Paren(self.prefix(limits.inner())?)
            }
            "let" => {
                self.pos += 1;
                let pat = self.pat()?;
                self.expect("=")?;
                let expr = self.let_scrutinee(limits.inner())?;
                ExprKind::Let { pat, expr }
            }
            "builtin" if self.is_punct(1, b'#') && self.is_group(3, Delimiter::Parenthesis) => {
                return self.builtin(start);
            }
            _ if self.is_path_ident(0) => return self.path_expr(limits),
            _ => return self.fail_expected("an expression"),
        };
        Ok(self.add(start, kind))
    }

    /// `builtin # name(…)` is the macro call that it stands for.
    fn builtin(&mut self, start: Place) -> Parsed<ExprId> {
        self.pos += 2;
        let (Some(name), Some(group)) = (self.token(0), self.group(1, Delimiter::Parenthesis))
        else {
            return self.fail_expected("a name");
        };
        self.pos += 2;
        let call = super::tree::MacroCall {
            path: path_of(ident_of(name)),
            delimiter: group.delimiter,
            tokens: group.tokens.as_slice().into(),
            span: self.span_from(start),
        };
        Ok(self.add(start, ExprKind::MacroCall(Arc::new(call))))
    }

    /// The operand of `return`, `break` and the like, if one stands here.
    fn operand(&mut self, limits: Limits) -> Parsed<Option<ExprId>> {
        let block = limits.no_struct && self.is_group(0, Delimiter::Brace);
        if block || !self.begins_expr() {
            return Ok(None);
        }
        self.expr(limits.inner()).map(Some)
    }

    /// The label of `break` and `continue`; one before `:` begins the operand.
    fn label_here(&mut self) -> Option<Ident> {
        if self.is_op(1, ":") && !self.is_op(1, "::") {
            return None;
        }
        self.lifetime()
    }

    /// A path was read: what does it begin?
    pub fn after_path(&mut self, start: Place, path: Path, limits: Limits) -> Parsed<ExprId> {
        if self.is_punct(0, b'!') && !self.is_op(0, "!=") && self.tree(1).is_some_and(is_delimited)
        {
            let call = self.macro_call(start, path)?;
            let span = call.span;
            return Ok(self
                .body
                .add_expr(ExprKind::MacroCall(Arc::new(call)), span));
        }
        if !limits.no_struct
            && let Some(group) = self.group(0, Delimiter::Brace)
        {
            self.pos += 1;
            return self.struct_literal(start, path, group);
        }
        let span = path.span;
        Ok(self.body.add_expr(ExprKind::Path(Box::new(path)), span))
    }

    fn struct_literal(
        &mut self,
        start: Place,
        path: Path,
        group: &'a TokenGroup,
    ) -> Parsed<ExprId> {
        let (fields, base) = self.inside(group, |p| {
            let mut fields = Vec::new();
            let mut base = None;
            p.inner_attrs(false, &mut Vec::new())?;
            while !p.at_end() {
                let attrs = p.attrs(false)?;
                if p.eat("..") {
                    if !p.at_end() {
                        base = Some(p.expr(Limits::NONE)?);
                    }
                    p.eat(",");
                    break;
                }
                fields.push(p.field_init(attrs)?);
                if !p.eat(",") {
                    break;
                }
            }
            Ok((fields, base))
        })?;
        let kind = ExprKind::Struct {
            path: Box::new(path),
            fields,
            base,
        };
        Ok(self.add(start, kind))
    }

    fn field_init(&mut self, attrs: super::tree::Attrs) -> Parsed<FieldInit> {
        let token = match self.tree(0) {
            Some(TokenTree::Token(token)) => token,
            Some(TokenTree::Group(group)) if group.delimiter == Delimiter::None => {
                match group.tokens.as_slice() {
                    [TokenTree::Token(token)] => token,
                    _ => return self.fail_expected("a field"),
                }
            }
            _ => return self.fail_expected("a field"),
        };
        let is_name = self.is_ident(0) || self.is_literal(0) || self.is_group(0, Delimiter::None);
        if !is_name {
            return self.fail_expected("a field");
        }
        self.pos += 1;
        let name = ident_of(token);
        let value = if self.is_punct(0, b':') && !self.is_op(0, "::") {
            self.pos += 1;
            self.expr(Limits::NONE)?
        } else {
            let kind = ExprKind::Path(Box::new(path_of(name)));
            self.body.add_expr(kind, name.span)
        };
        Ok(FieldInit { attrs, name, value })
    }

    /// `if … else if … else …`: a loop, for generated code has long ones.
    fn if_chain(&mut self) -> Parsed<ExprId> {
        let mut parts = Vec::new();
        let mut otherwise = None;
        loop {
            let start = self.start();
            self.expect_word("if")?;
            let cond = self.expr(Limits::HEAD)?;
            let then = self.block_expr()?;
            parts.push((start, cond, then));
            if !self.eat_word("else") {
                break;
            }
            if self.is_word(0, "if") {
                continue;
            }
            otherwise = Some(self.block_expr()?);
            break;
        }
        let mut expr = None;
        for (start, cond, then) in parts.into_iter().rev() {
            let kind = ExprKind::If {
                cond,
                then,
                otherwise,
            };
            let made = self.add(start, kind);
            otherwise = Some(made);
            expr = Some(made);
        }
        match expr {
            Some(expr) => Ok(expr),
            None => self.fail_expected("`if`"),
        }
    }

    /// A block as an expression.
    pub fn block_expr(&mut self) -> Parsed<ExprId> {
        let start = self.start();
        if let Some((group, _)) = self.fragment(0) {
            self.pos += 1;
            return self.inside(group, |p| p.block_expr());
        }
        if !self.is_group(0, Delimiter::Brace) {
            return self.fail_expected("`{`");
        }
        let block = self.block(None)?;
        Ok(self.add(start, ExprKind::Block(Box::new(block))))
    }

    fn match_expr(&mut self, start: Place) -> Parsed<ExprId> {
        self.pos += 1;
        let scrutinee = self.expr(Limits::HEAD)?;
        let group = self.expect_group(Delimiter::Brace)?;
        let arms = self.inside(group, |p| {
            p.inner_attrs(false, &mut Vec::new())?;
            let mut arms = Vec::new();
            while !p.at_end() {
                arms.push(p.arm()?);
            }
            Ok(arms)
        })?;
        Ok(self.add(start, ExprKind::Match { scrutinee, arms }))
    }

    fn arm(&mut self) -> Parsed<Arm> {
        let attrs = self.attrs(false)?;
        let start = self.start();
        let pat = self.pat()?;
        let guard = if self.eat_word("if") {
            Some(self.expr(Limits::NONE)?)
        } else {
            None
        };
        let arrow = self.here();
        let body = if self.eat("=>") {
            self.expr(Limits::STATEMENT)?
        } else if self.is_punct(0, b',') || self.at_end() {
            // An arm of a never pattern has no value.
            self.body.add_expr(ExprKind::Missing, arrow)
        } else {
            return self.fail_expected("`=>`");
        };
        let span = self.span_from(start);
        let ends_in_brace = self
            .pos
            .checked_sub(1)
            .and_then(|before| self.tokens.get(before))
            .is_some_and(|tree| {
                matches!(tree, TokenTree::Group(group) if matches!(group.delimiter, Delimiter::Brace | Delimiter::None))
            });
        if !self.eat(",") && !self.at_end() && !ends_in_brace {
            return self.fail_expected("`,`");
        }
        Ok(Arm {
            attrs,
            pat,
            guard,
            body,
            span,
        })
    }

    fn labelled(&mut self, start: Place) -> Parsed<ExprId> {
        let label = self.lifetime();
        self.expect(":")?;
        if self.is_group(0, Delimiter::Brace) {
            let block = self.block(label)?;
            return Ok(self.add(start, ExprKind::Block(Box::new(block))));
        }
        if let Some((group, "block")) = self.fragment(0) {
            self.pos += 1;
            return self.inside(group, |p| {
                let block = p.block(label)?;
                let span = p.span_from(start);
                Ok(p.body.add_expr(ExprKind::Block(Box::new(block)), span))
            });
        }
        self.loop_expr(start, label)
    }

    fn loop_expr(&mut self, start: Place, label: Option<Ident>) -> Parsed<ExprId> {
        let kind = if self.eat_word("loop") {
            let body = self.block_expr()?;
            ExprKind::Loop { body, label }
        } else if self.eat_word("while") {
            let cond = self.expr(Limits::HEAD)?;
            let body = self.block_expr()?;
            ExprKind::While { cond, body, label }
        } else if self.eat_word("for") {
            self.eat_word("await");
            let pat = self.pat()?;
            self.expect_word("in")?;
            let iter = self.expr(Limits::HEAD)?;
            let body = self.block_expr()?;
            ExprKind::For {
                pat,
                iter,
                body,
                label,
            }
        } else {
            return self.fail_expected("a loop or a block");
        };
        Ok(self.add(start, kind))
    }

    /// `for<'a> |x| …` is a closure, not a loop.
    fn is_for_closure(&self) -> bool {
        self.is_word(0, "for") && self.is_punct(1, b'<') && self.is_closure_ahead()
    }

    fn is_async_block(&self) -> bool {
        if self.is_word(0, "async") && self.edition < Edition::E2018 {
            return false;
        }
        if self.is_word(0, "gen") && self.edition < Edition::E2024 {
            return false;
        }
        let mut at = 1;
        if self.is_word(at, "gen") {
            at += 1;
        }
        if self.is_word(at, "move") || self.is_word(at, "use") {
            at += 1;
        }
        self.is_group(at, Delimiter::Brace)
    }

    /// Whether the words here lead to the `|` of a closure.
    fn is_closure_ahead(&self) -> bool {
        let mut at = 0;
        if self.is_word(at, "for") && self.is_punct(1, b'<') {
            at = 2;
            // Lifetimes and commas only.
            while !self.is_punct(at, b'>') {
                if !self.is_lifetime(at) && !self.is_punct(at, b',') {
                    return false;
                }
                at += 1;
            }
            at += 1;
        }
        while match self.word(at) {
            Some("move" | "static" | "const" | "use") => true,
            // Before their editions these are names: `gen | 1`.
            Some("async") => self.edition >= Edition::E2018,
            Some("gen") => self.edition >= Edition::E2024,
            _ => false,
        } {
            at += 1;
        }
        at > 0 && self.is_punct(at, b'|')
    }

    fn closure_words(&mut self, start: Place, limits: Limits) -> Parsed<ExprId> {
        if self.is_word(0, "for") {
            self.for_lifetimes()?;
        }
        let mut is_async = false;
        let mut is_move = false;
        loop {
            match self.word(0) {
                Some("async") => is_async = true,
                Some("move" | "use") => is_move = true,
                Some("static" | "const" | "gen") => {}
                _ => break,
            }
            self.pos += 1;
        }
        let expr = self.closure(start, is_async, limits)?;
        if is_move
            && let Some(made) = self.body.exprs.get_mut(expr.0 as usize)
            && let ExprKind::Closure(closure) = &mut made.kind
        {
            closure.is_move = true;
        }
        Ok(expr)
    }

    /// From the first `|` on.
    fn closure(&mut self, start: Place, is_async: bool, limits: Limits) -> Parsed<ExprId> {
        self.expect("|")?;
        let mut params = Vec::new();
        while !self.is_punct(0, b'|') {
            self.attrs(false)?;
            let pat = self.pat_no_alt()?;
            let ty = if self.is_op(0, ":") {
                self.pos += 1;
                Some(self.ty(true)?)
            } else {
                None
            };
            params.push((pat, ty));
            if !self.eat(",") {
                break;
            }
        }
        self.expect("|")?;
        let ret = if self.eat("->") {
            Some(self.ty(false)?)
        } else {
            None
        };
        let body = match ret {
            Some(_) => self.block_expr()?,
            None => self.expr(limits.inner())?,
        };
        let closure = Closure {
            params,
            ret,
            body,
            is_move: false,
            is_async,
        };
        Ok(self.add(start, ExprKind::Closure(Box::new(closure))))
    }

    /// The path of a macro call or a plain path, for statements.
    pub fn statement_path(&mut self) -> Parsed<Path> {
        self.path(PathStyle::Expr)
    }
}
