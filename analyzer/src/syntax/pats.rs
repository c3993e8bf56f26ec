//! Patterns. It must not know whether a lone name binds or names a constant.

use std::sync::Arc;

use super::parser::{Limits, Parsed, Parser, Place, path_of};
use super::paths::PathStyle;
use super::tokens::{Delimiter, TokenGroup};
use super::tree::{ExprId, ExprKind, FieldPat, Ident, PatId, PatKind, Path};
use super::types::is_delimited;

impl<'a> Parser<'a> {
    /// A pattern with alternatives: `A | B`.
    pub fn pat(&mut self) -> Parsed<PatId> {
        let start = self.start();
        self.eat_bar();
        let first = self.pat_no_alt()?;
        if !self.at_bar() {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.eat_bar() {
            all.push(self.pat_no_alt()?);
        }
        let span = self.span_from(start);
        Ok(self.body.add_pat(PatKind::Or(all), span))
    }

    fn at_bar(&self) -> bool {
        self.is_punct(0, b'|') && !self.is_op(0, "||") && !self.is_op(0, "|=")
    }

    fn eat_bar(&mut self) -> bool {
        let found = self.at_bar();
        if found {
            self.pos += 1;
        }
        found
    }

    /// A pattern without alternatives at its top.
    pub fn pat_no_alt(&mut self) -> Parsed<PatId> {
        self.deeper(|p| {
            let start = p.start();
            if let Some((group, kind)) = p.fragment(0)
                && !matches!(kind, "path" | "ty")
            {
                p.pos += 1;
                let is_range = p.is_op(0, "..");
                let pat = p.inside(group, |p| p.pat())?;
                if is_range {
                    let from = p.pat_as_expr(pat);
                    return p.range_pat(start, from);
                }
                return Ok(pat);
            }
            let kind = p.pat_kind(start)?;
            let kind = match kind {
                Either::Kind(kind) => kind,
                Either::Pat(pat) => return Ok(pat),
            };
            let span = p.span_from(start);
            Ok(p.body.add_pat(kind, span))
        })
    }

    /// The expression of a pattern that is a literal or a path, as the end of a range.
    fn pat_as_expr(&mut self, pat: PatId) -> Option<ExprId> {
        let pat = self.body.pats.get(pat.0 as usize)?;
        let span = pat.span;
        let kind = match &pat.kind {
            PatKind::Lit(expr) | PatKind::Const(expr) => return Some(*expr),
            PatKind::Path(path) => ExprKind::Path(path.clone()),
            PatKind::Bind { name, .. } => ExprKind::Path(Box::new(path_of(*name))),
            _ => return None,
        };
        Some(self.body.add_expr(kind, span))
    }

    fn pat_kind(&mut self, start: Place) -> Parsed<Either> {
        self.attrs(false)?;
        if let Some((ch, _)) = self.punct(0) {
            match ch {
                b'&' => {
                    self.pos += 1;
                    if self.is_word(0, "pin")
                        && (self.is_word(1, "mut") || self.is_word(1, "const"))
                    {
                        self.pos += 1;
                        self.eat_word("const");
                    }
                    let is_mut = self.eat_word("mut");
                    let pat = self.pat_no_alt()?;
                    return Ok(PatKind::Ref { is_mut, pat }.into());
                }
                b'.' if self.is_op(0, "..") => return self.range_to_pat(),
                b'!' => {
                    self.pos += 1;
                    return Ok(PatKind::Wild.into());
                }
                b'-' => {
                    let expr = self.pat_bound()?;
                    return self.literal_or_range(start, expr);
                }
                _ => {}
            }
        }
        if let Some(group) = self.group(0, Delimiter::Parenthesis) {
            self.pos += 1;
            let (mut pats, comma) = self.inside(group, |p| p.pat_list(true))?;
            let is_rest = pats.first().is_some_and(|pat| self.is_rest(*pat));
            return Ok(match pats.pop() {
                Some(only) if pats.is_empty() && !comma && !is_rest => PatKind::Paren(only),
                Some(last) => {
                    pats.push(last);
                    PatKind::Tuple(pats)
                }
                None => PatKind::Tuple(pats),
            }
            .into());
        }
        if let Some(group) = self.group(0, Delimiter::Bracket) {
            self.pos += 1;
            let (pats, _) = self.inside(group, |p| p.pat_list(false))?;
            return Ok(PatKind::Slice(pats).into());
        }
        if self.is_literal(0) || self.is_word(0, "true") || self.is_word(0, "false") {
            let expr = self.pat_bound()?;
            return self.literal_or_range(start, expr);
        }
        match self.word(0) {
            Some("_") => {
                self.pos += 1;
                return Ok(PatKind::Wild.into());
            }
            Some("ref" | "mut") => return self.binding_with_mode(),
            Some("box") => {
                self.pos += 1;
                let pat = self.pat_no_alt()?;
                return Ok(PatKind::Paren(pat).into());
            }
            Some("const") if self.is_group(1, Delimiter::Brace) => {
                let expr = self.pat_bound()?;
                if self.is_op(0, "..") {
                    return self.range_pat(start, Some(expr)).map(Either::Pat);
                }
                return Ok(PatKind::Const(expr).into());
            }
            _ => {}
        }
        if !self.is_path_start() {
            return self.fail_expected("a pattern");
        }
        if self.is_ident(0) && !self.continues_path(1) {
            let name = self.ident()?;
            let sub = if self.eat("@") {
                Some(self.pat_no_alt()?)
            } else {
                None
            };
            return Ok(PatKind::Bind {
                by_ref: false,
                is_mut: false,
                name,
                sub,
            }
            .into());
        }
        let path = self.path(PathStyle::Expr)?;
        self.pat_after_path(start, path)
    }

    /// Whether the token `ahead` makes the name before it more than a binding.
    fn continues_path(&self, ahead: usize) -> bool {
        match self.tree(ahead) {
            Some(super::tokens::TokenTree::Group(group)) => {
                matches!(group.delimiter, Delimiter::Parenthesis | Delimiter::Brace)
            }
            Some(super::tokens::TokenTree::Token(_)) => {
                self.is_op(ahead, "::")
                    || self.is_op(ahead, "..")
                    || (self.is_punct(ahead, b'!')
                        && !self.is_op(ahead, "!=")
                        && self.tree(ahead + 1).is_some_and(is_delimited))
            }
            None => false,
        }
    }

    fn pat_after_path(&mut self, start: Place, path: Path) -> Parsed<Either> {
        if self.is_punct(0, b'!') && self.tree(1).is_some_and(is_delimited) {
            let call = self.macro_call(start, path)?;
            return Ok(PatKind::MacroCall(Arc::new(call)).into());
        }
        if let Some(group) = self.group(0, Delimiter::Parenthesis) {
            self.pos += 1;
            let (pats, _) = self.inside(group, |p| p.pat_list(true))?;
            let path = Box::new(path);
            return Ok(PatKind::TupleStruct { path, pats }.into());
        }
        if let Some(group) = self.group(0, Delimiter::Brace) {
            self.pos += 1;
            return self.struct_pat(path, group).map(Either::Kind);
        }
        if self.is_op(0, "..") {
            let span = path.span;
            let from = self.body.add_expr(ExprKind::Path(Box::new(path)), span);
            return self.range_pat(start, Some(from)).map(Either::Pat);
        }
        Ok(PatKind::Path(Box::new(path)).into())
    }

    fn struct_pat(&mut self, path: Path, group: &'a TokenGroup) -> Parsed<PatKind> {
        let fields = self.inside(group, |p| {
            let mut fields = Vec::new();
            while !p.at_end() {
                let attrs = p.attrs(false)?;
                if p.eat("..") {
                    break;
                }
                fields.push(p.field_pat(attrs)?);
                if !p.eat(",") {
                    break;
                }
            }
            Ok(fields)
        })?;
        Ok(PatKind::Struct {
            path: Box::new(path),
            fields,
        })
    }

    fn field_pat(&mut self, attrs: super::tree::Attrs) -> Parsed<FieldPat> {
        let named =
            (self.is_ident(0) || self.is_literal(0)) && self.is_op(1, ":") && !self.is_op(1, "::");
        if named && let Some(token) = self.token(0) {
            self.pos += 2;
            let name = super::parser::ident_of(token);
            let pat = self.pat()?;
            return Ok(FieldPat { attrs, name, pat });
        }
        let start = self.start();
        let is_box = self.eat_word("box");
        let by_ref = self.eat_word("ref");
        let is_mut = self.eat_word("mut");
        let name = self.ident()?;
        let mut span = self.span_from(start);
        let mut pat = self.body.add_pat(
            PatKind::Bind {
                by_ref,
                is_mut,
                name,
                sub: None,
            },
            span,
        );
        if self.eat("@") {
            let sub = Some(self.pat_no_alt()?);
            span = self.span_from(start);
            let kind = PatKind::Bind {
                by_ref,
                is_mut,
                name,
                sub,
            };
            pat = self.body.add_pat(kind, span);
        }
        if is_box {
            pat = self.body.add_pat(PatKind::Paren(pat), span);
        }
        Ok(FieldPat { attrs, name, pat })
    }

    /// Patterns with commas, and whether a comma stands last.
    fn pat_list(&mut self, guards: bool) -> Parsed<(Vec<PatId>, bool)> {
        let mut pats = Vec::new();
        let mut comma = false;
        while !self.at_end() {
            pats.push(self.pat()?);
            if guards && self.eat_word("if") {
                self.expr(Limits::NONE)?;
            }
            comma = self.eat(",");
            if !comma {
                break;
            }
        }
        Ok((pats, comma))
    }

    fn is_rest(&self, pat: PatId) -> bool {
        self.body
            .pats
            .get(pat.0 as usize)
            .is_some_and(|pat| matches!(pat.kind, PatKind::Rest))
    }

    fn binding_with_mode(&mut self) -> Parsed<Either> {
        // `mut ref x` binds by reference in a mutable place.
        let is_mut_first = self.is_word(0, "mut") && self.is_word(1, "ref");
        if is_mut_first {
            self.pos += 1;
        }
        let by_ref = self.eat_word("ref");
        if self.is_word(0, "pin") && (self.is_word(1, "mut") || self.is_word(1, "const")) {
            self.pos += 1;
            self.eat_word("const");
        }
        let is_mut = self.eat_word("mut") || is_mut_first;
        let name = if self.is_word(0, "self") {
            let token = self.token(0);
            self.pos += 1;
            match token {
                Some(token) => super::parser::ident_of(token),
                None => return self.fail_expected("a name"),
            }
        } else {
            if self
                .fragment(0)
                .is_some_and(|(group, _)| group.tokens.len() == 1)
                && let Some((group, _)) = self.fragment(0)
            {
                self.pos += 1;
                let name: Ident = self.inside(group, |p| p.ident())?;
                return Ok(PatKind::Bind {
                    by_ref,
                    is_mut,
                    name,
                    sub: None,
                }
                .into());
            }
            self.ident()?
        };
        let sub = if self.eat("@") {
            Some(self.pat_no_alt()?)
        } else {
            None
        };
        Ok(PatKind::Bind {
            by_ref,
            is_mut,
            name,
            sub,
        }
        .into())
    }

    fn literal_or_range(&mut self, start: Place, expr: ExprId) -> Parsed<Either> {
        if self.is_op(0, "..") {
            return self.range_pat(start, Some(expr)).map(Either::Pat);
        }
        Ok(PatKind::Lit(expr).into())
    }

    /// The operator of a range and what follows, after its start.
    fn range_pat(&mut self, start: Place, from: Option<ExprId>) -> Parsed<PatId> {
        let is_inclusive = self.eat("..=") || self.eat("...");
        if !is_inclusive {
            self.expect("..")?;
        }
        let end = if self.is_pat_bound() {
            Some(self.pat_bound()?)
        } else {
            None
        };
        let span = self.span_from(start);
        Ok(self.body.add_pat(
            PatKind::Range {
                start: from,
                end,
                is_inclusive,
            },
            span,
        ))
    }

    fn range_to_pat(&mut self) -> Parsed<Either> {
        let is_inclusive = self.eat("..=") || self.eat("...");
        if !is_inclusive {
            self.pos += 2;
            if !self.is_pat_bound() {
                return Ok(PatKind::Rest.into());
            }
        }
        let end = Some(self.pat_bound()?);
        Ok(PatKind::Range {
            start: None,
            end,
            is_inclusive,
        }
        .into())
    }

    /// Whether the end of a range may begin here.
    fn is_pat_bound(&self) -> bool {
        self.is_literal(0)
            || self.is_punct(0, b'-')
            || self.is_group(0, Delimiter::None)
            || (self.is_word(0, "const") && self.is_group(1, Delimiter::Brace))
            || self.is_path_start()
    }

    /// A literal, its negation, a path or a `const` block.
    fn pat_bound(&mut self) -> Parsed<ExprId> {
        let start = self.start();
        if self.is_punct(0, b'-') {
            self.pos += 1;
            let expr = self.deeper(|p| p.pat_bound())?;
            let span = self.span_from(start);
            let op = super::tree::UnaryOp::Neg;
            return Ok(self.body.add_expr(ExprKind::Unary { op, expr }, span));
        }
        if let Some((group, kind)) = self.fragment(0)
            && !matches!(kind, "path" | "ty")
        {
            self.pos += 1;
            return self.inside(group, |p| p.expr(Limits::NONE));
        }
        if self.is_literal(0)
            || self.is_word(0, "true")
            || self.is_word(0, "false")
            || self.is_word(0, "const")
        {
            return self.atom(Limits::HEAD);
        }
        let path = self.path(PathStyle::Expr)?;
        if self.is_punct(0, b'!') && self.tree(1).is_some_and(is_delimited) {
            let call = self.macro_call(start, path)?;
            let span = call.span;
            return Ok(self
                .body
                .add_expr(ExprKind::MacroCall(Arc::new(call)), span));
        }
        let span = path.span;
        Ok(self.body.add_expr(ExprKind::Path(Box::new(path)), span))
    }
}

/// What a production of patterns made: a kind to be placed, or a pattern that has its place.
enum Either {
    Kind(PatKind),
    Pat(PatId),
}

impl From<PatKind> for Either {
    fn from(kind: PatKind) -> Either {
        Either::Kind(kind)
    }
}
