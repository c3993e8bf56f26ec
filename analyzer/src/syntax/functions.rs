//! Functions: their qualifiers, parameters and bodies. It must not know where a function stands.

use std::sync::Arc;

use ustr::Ustr;

use super::parser::{Parsed, Parser, ident_of};
use super::tokens::{Delimiter, TokenTree};
use super::tree::{ExprId, Fn, FnBody, Ident, Param, PatId, PatKind, Type, TypeKind};
use super::unread::{Unread, may_wait};

/// What a function does.
enum Value {
    Read(ExprId),
    Later(FnBody),
}

impl Parser<'_> {
    /// From the qualifiers to the body or `;`.
    pub fn function(&mut self) -> Parsed<Fn> {
        let start = self.here();
        let mut is_const = false;
        let mut is_async = false;
        let mut is_unsafe = false;
        let mut abi = None;
        loop {
            match self.word(0) {
                Some("const") => is_const = true,
                Some("async") => is_async = true,
                Some("unsafe") => is_unsafe = true,
                Some("extern") => {
                    self.pos += 1;
                    abi = Some(self.string_literal().unwrap_or_else(|| Ustr::from("C")));
                    continue;
                }
                Some("safe" | "gen" | "default") => {}
                _ => break,
            }
            self.pos += 1;
        }
        self.expect_word("fn")?;
        let name = self.ident()?;
        let mut generics = self.generics()?;
        let group = self.expect_group(Delimiter::Parenthesis)?;
        let (mut body, read) = self.with_body(|p| {
            let signature = p.inside(group, |p| p.params())?;
            let ret = p.return_type(true)?;
            p.where_clause(&mut generics)?;
            // `fn f() -> T;` declares.
            if p.eat(";") || p.at_end() {
                return Ok((signature, ret, None));
            }
            if let Some(text) = p.later
                && let Some(group) = p.group(0, Delimiter::Brace)
                && may_wait(group)
            {
                p.pos += 1;
                let unread = FnBody::unread(Unread {
                    text: Arc::clone(text),
                    file: start.file,
                    start: start.start,
                    end: group.close.end,
                    params: signature.pats.len(),
                    edition: p.edition,
                });
                return Ok((signature, ret, Some(Value::Later(unread))));
            }
            let value = p.block_expr()?;
            Ok((signature, ret, Some(Value::Read(value))))
        });
        let (signature, ret, value) = read?;
        let body = value.map(|value| match value {
            Value::Later(body) => body,
            Value::Read(value) => {
                body.params = signature.pats;
                body.value = Some(value);
                FnBody::from(body)
            }
        });
        Ok(Fn {
            name,
            generics,
            is_const,
            is_async,
            is_unsafe,
            abi,
            params: signature.params,
            has_self: signature.has_self,
            is_variadic: signature.is_variadic,
            ret,
            body,
        })
    }

    fn params(&mut self) -> Parsed<Signature> {
        let mut out = Signature::default();
        loop {
            let attrs = self.attrs(false)?;
            if self.at_end() {
                return Ok(out);
            }
            let receiver = if out.params.is_empty() {
                self.receiver()?
            } else {
                None
            };
            if let Some((ty, pat, name)) = receiver {
                out.has_self = true;
                out.pats.push(pat);
                out.params.push(Param {
                    attrs,
                    ty,
                    name: Some(name),
                });
            } else if self.eat("...") {
                out.is_variadic = true;
            } else if let Some((ty, pat)) = self.param()? {
                let name = match self.body.pats.get(pat.0 as usize).map(|pat| &pat.kind) {
                    Some(PatKind::Bind {
                        name, sub: None, ..
                    }) => Some(*name),
                    _ => None,
                };
                out.pats.push(pat);
                out.params.push(Param { attrs, ty, name });
            } else {
                out.is_variadic = true;
            }
            if !self.eat(",") {
                return Ok(out);
            }
        }
    }

    /// `pattern: type`, or a lone type in the first edition. `None`: `args: ...`.
    fn param(&mut self) -> Parsed<Option<(Type, PatId)>> {
        let mark = self.mark();
        let named = self.pat_no_alt();
        let failure = match named {
            Ok(pat) if self.is_op(0, ":") => {
                self.pos += 1;
                if self.eat("...") {
                    return Ok(None);
                }
                let ty = self.ty(true)?;
                return Ok(Some((ty, pat)));
            }
            Ok(_) => self.fail_expected("`:`"),
            Err(failure) => Err(failure),
        };
        self.reset(mark);
        // `fn f(u8);`
        match self.ty(true) {
            Ok(ty) if self.at_end() || self.is_punct(0, b',') => {
                let pat = self.body.add_pat(PatKind::Wild, ty.span);
                Ok(Some((ty, pat)))
            }
            _ => failure,
        }
    }

    /// `self` in any of its forms.
    fn receiver(&mut self) -> Parsed<Option<(Type, PatId, Ident)>> {
        let start = self.start();
        let mut at = 0;
        let mut is_ref = false;
        let mut is_mut = false;
        if self.is_punct(0, b'&') {
            is_ref = true;
            at += 1;
            if self.is_lifetime(at) {
                at += 1;
            }
            if self.is_word(at, "pin")
                && (self.is_word(at + 1, "mut") || self.is_word(at + 1, "const"))
            {
                at += if self.is_word(at + 1, "const") { 2 } else { 1 };
            }
        }
        if self.is_word(at, "mut") {
            is_mut = true;
            at += 1;
        }
        if !self.is_word(at, "self") || self.is_op(at + 1, "::") {
            return Ok(None);
        }
        let Some(TokenTree::Token(token)) = self.tree(at) else {
            return Ok(None);
        };
        self.pos += at + 1;
        let name = ident_of(token);
        let span = self.span_from(start);
        let ty = if !is_ref && self.is_op(0, ":") {
            self.pos += 1;
            self.ty(true)?
        } else {
            let own = self.self_type(name.span);
            if is_ref {
                Type {
                    kind: TypeKind::Ref {
                        is_mut,
                        ty: Box::new(own),
                    },
                    span,
                }
            } else {
                own
            }
        };
        let pat = self.body.add_pat(
            PatKind::Bind {
                by_ref: false,
                is_mut: is_mut && !is_ref,
                name,
                sub: None,
            },
            name.span,
        );
        Ok(Some((ty, pat, name)))
    }
}

/// The parameters of a function.
#[derive(Default)]
struct Signature {
    params: Vec<Param>,
    pats: Vec<PatId>,
    has_self: bool,
    is_variadic: bool,
}
