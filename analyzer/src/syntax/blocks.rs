//! Blocks and statements. It must not know what an item declares.

use std::sync::Arc;

use super::parser::{Limits, Parsed, Parser};
use super::tokens::{Delimiter, TokenTree};
use super::tree::{Attrs, Block, ExprId, ExprKind, Ident, MacroCall, Stmt, StmtKind};
use super::types::is_delimited;

/// The statements of a block and its value.
pub type Statements = (Vec<Stmt>, Option<ExprId>);

impl<'a> Parser<'a> {
    /// `{ … }`.
    pub fn block(&mut self, label: Option<Ident>) -> Parsed<Block> {
        if let Some((group, _)) = self.fragment(0) {
            self.pos += 1;
            return self.deeper(|p| p.inside(group, |p| p.block(label)));
        }
        let group = self.expect_group(Delimiter::Brace)?;
        self.deeper(|p| {
            p.inside(group, |p| {
                let mut attrs = Vec::new();
                p.inner_attrs(false, &mut attrs)?;
                let (stmts, tail) = p.statements()?;
                Ok(Block {
                    stmts,
                    tail,
                    label,
                    close: group.close,
                    attrs,
                })
            })
        })
    }

    /// Statements to the end of the run.
    pub fn statements(&mut self) -> Parsed<Statements> {
        let mut stmts = Vec::new();
        let mut tail = None;
        loop {
            while self.is_punct(0, b';') {
                self.pos += 1;
            }
            // Attributes of nothing: a doc comment at the end of a block.
            let before = self.pos;
            let attrs = self.attrs(true)?;
            if self.at_end() {
                return Ok((stmts, tail));
            }
            match self.statement(before, attrs)? {
                Read::Stmt(stmt) => stmts.push(*stmt),
                Read::Tail(expr) => {
                    tail = Some(expr);
                    if !self.at_end() {
                        return self.fail_expected("`;`");
                    }
                }
            }
        }
    }

    /// One statement; its attributes were read, and stand from `before` on.
    fn statement(&mut self, before: usize, mut attrs: Attrs) -> Parsed<Read> {
        let start = self.start();
        let is_super_let = self.is_word(0, "super") && self.is_word(1, "let");
        if is_super_let {
            self.pos += 1;
        }
        if self.is_word(0, "let") {
            drop_docs(&mut attrs);
            let kind = self.let_statement()?;
            return Ok(Read::stmt(kind, attrs, self.span_from(start)));
        }
        if self.is_item_start() {
            self.body.has_inner_items = true;
            let item = self.item_after_attrs(attrs)?;
            let kind = StmtKind::Item(Box::new(item));
            return Ok(Read::stmt(kind, Vec::new(), self.span_from(start)));
        }
        drop_docs(&mut attrs);
        if self.is_macro_statement() {
            let path = self.statement_path()?;
            let call = self.macro_call(start, path)?;
            if let Some(semi) = self.ends_macro_statement(&call) {
                self.body.has_inner_items = true;
                let call = Arc::new(call);
                let kind = StmtKind::MacroCall { call, semi };
                return Ok(Read::stmt(kind, attrs, self.span_from(start)));
            }
            // `vec![1].len()`: an expression that begins with a call. Read anew.
            self.pos = before;
            self.attrs(false)?;
        }
        let expr = self.expr(Limits::STATEMENT)?;
        let semi = self.is_punct(0, b';');
        if semi {
            self.pos += 1;
        } else if self.at_end() {
            self.attach(expr, attrs);
            return Ok(Read::Tail(expr));
        } else if !self.is_complete(expr) && !self.is_kept_block(expr) {
            return self.fail_expected("`;`");
        }
        let kind = StmtKind::Expr { expr, semi };
        Ok(Read::stmt(kind, attrs, self.span_from(start)))
    }

    /// Whether the statement before is a call in braces that a macro kept whole as an expression.
    fn is_kept_block(&self, expr: ExprId) -> bool {
        let is_call = self.body.exprs.get(expr.0 as usize).is_some_and(|expr| {
            matches!(&expr.kind, ExprKind::MacroCall(call) if call.delimiter == Delimiter::Brace)
        });
        is_call
            && self
                .pos
                .checked_sub(1)
                .is_some_and(|at| matches!(self.tokens.get(at), Some(TokenTree::Group(_))))
    }

    /// Whether a path and `!` stand here, and no `macro_rules!`.
    fn is_macro_statement(&self) -> bool {
        if let Some((_, "path")) = self.fragment(0) {
            return self.is_punct(1, b'!') && self.tree(2).is_some_and(is_delimited);
        }
        let mut at = 0;
        if self.is_op(0, "::") {
            at = 2;
        }
        while self.is_path_ident(at) {
            at += 1;
            if self.is_punct(at, b'!') {
                return self.tree(at + 1).is_some_and(is_delimited);
            }
            if !self.is_op(at, "::") {
                return false;
            }
            at += 2;
        }
        false
    }

    /// After a macro call that begins a statement: whether it is one of its own, and if a `;` stood after it.
    fn ends_macro_statement(&mut self, call: &MacroCall) -> Option<bool> {
        if self.eat(";") {
            return Some(true);
        }
        if self.at_end() {
            return Some(false);
        }
        let goes_on = (self.is_punct(0, b'.') && !self.is_op(0, "..")) || self.is_punct(0, b'?');
        (call.delimiter == Delimiter::Brace && !goes_on).then_some(false)
    }

    fn let_statement(&mut self) -> Parsed<StmtKind> {
        let kind = self.let_declaration()?;
        if !self.eat(";") && !self.at_end() {
            return self.fail_expected("`;`");
        }
        Ok(kind)
    }

    /// A `let` without its `;`, as a fragment `stmt` has it.
    pub fn let_without_semi(&mut self) -> Parsed<()> {
        self.let_declaration().map(|_| ())
    }

    fn let_declaration(&mut self) -> Parsed<StmtKind> {
        self.expect_word("let")?;
        let pat = self.pat()?;
        let ty = if self.eat(":") {
            Some(self.ty(true)?)
        } else {
            None
        };
        let mut init = None;
        let mut otherwise = None;
        if self.eat("=") {
            init = Some(self.expr(Limits::NONE)?);
            if self.eat_word("else") {
                otherwise = Some(self.block_expr()?);
            }
        }
        Ok(StmtKind::Let {
            pat,
            ty,
            init,
            otherwise,
        })
    }
}

/// What was read: a statement or the value of the block.
enum Read {
    Stmt(Box<Stmt>),
    Tail(ExprId),
}

impl Read {
    fn stmt(kind: StmtKind, attrs: Attrs, span: crate::source::Span) -> Read {
        Read::Stmt(Box::new(Stmt { kind, attrs, span }))
    }
}

fn drop_docs(attrs: &mut Attrs) {
    attrs.retain(|attr| attr.path.as_str() != "doc");
}
