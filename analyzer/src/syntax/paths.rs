//! Paths and their generic arguments. It must not know what a path names.

use std::sync::Arc;

use ustr::Ustr;

use super::parser::{Parsed, Parser, Place};
use super::tokens::{Delimiter, TokenKind};
use super::tree::{AssocArg, Body, GenericArg, GenericArgs, Path, QSelf, Segment, Type, TypeKind};

/// How generic arguments are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PathStyle {
    /// In types: `Vec<T>`, `Fn(A) -> B`.
    Type,
    /// In expressions and patterns: `Vec::<T>`.
    Expr,
    /// In attributes, visibilities and macro calls: none at all.
    Mod,
}

impl<'a> Parser<'a> {
    /// Whether a path may begin at the position.
    pub fn is_path_start(&self) -> bool {
        self.is_path_ident(0)
            || self.is_op(0, "::")
            || self.is_punct(0, b'<')
            || self
                .fragment(0)
                .is_some_and(|(_, kind)| matches!(kind, "path" | "ty"))
    }

    /// A path, with a qualified self where it begins with `<`.
    pub fn path(&mut self, style: PathStyle) -> Parsed<Path> {
        let start = self.start();
        if self.is_punct(0, b'<') {
            return self.qualified_path(start, style);
        }
        if let Some((group, kind)) = self.fragment(0) {
            return match kind {
                "ty" => {
                    self.pos += 1;
                    let ty = self.inside(group, |p| p.ty(true))?;
                    self.path_after_type(start, ty, style)
                }
                _ => {
                    self.pos += 1;
                    let path = self.inside(group, |p| p.path(PathStyle::Type))?;
                    if !self.is_op(0, "::") {
                        return Ok(path);
                    }
                    let Path {
                        qself,
                        is_global,
                        mut segments,
                        ..
                    } = path;
                    self.more_segments(&mut segments, style)?;
                    Ok(Path {
                        qself,
                        is_global,
                        segments,
                        span: self.span_from(start),
                    })
                }
            };
        }
        let is_global = self.eat("::");
        // Most paths are one name.
        let mut segments = Vec::with_capacity(if self.is_op(1, "::") { 2 } else { 1 });
        self.segment(&mut segments, style)?;
        self.more_segments(&mut segments, style)?;
        Ok(Path {
            qself: None,
            is_global,
            segments,
            span: self.span_from(start),
        })
    }

    /// What follows a `ty` fragment where a path is wanted: `$t::name` is `<$t>::name`.
    fn path_after_type(&mut self, start: Place, ty: Type, style: PathStyle) -> Parsed<Path> {
        if self.is_op(0, "::") {
            let mut segments = Vec::new();
            self.more_segments(&mut segments, style)?;
            return Ok(Path {
                qself: Some(Box::new(QSelf { ty, position: 0 })),
                is_global: false,
                segments,
                span: self.span_from(start),
            });
        }
        match ty.kind {
            TypeKind::Path(path) => Ok(path),
            _ => self.fail_expected("a path"),
        }
    }

    fn qualified_path(&mut self, start: Place, style: PathStyle) -> Parsed<Path> {
        self.expect("<")?;
        let ty = self.ty(true)?;
        let (is_global, mut segments) = if self.eat_word("as") {
            let path = self.path(PathStyle::Type)?;
            (path.is_global, path.segments)
        } else {
            (false, Vec::new())
        };
        self.expect(">")?;
        let position = segments.len();
        if !self.is_op(0, "::") {
            return self.fail_expected("`::`");
        }
        self.more_segments(&mut segments, style)?;
        Ok(Path {
            qself: Some(Box::new(QSelf { ty, position })),
            is_global,
            segments,
            span: self.span_from(start),
        })
    }

    /// `::segment` as often as it stands here.
    fn more_segments(&mut self, segments: &mut Vec<Segment>, style: PathStyle) -> Parsed<()> {
        while self.is_op(0, "::") {
            // `use a::{…}` and `a::*` end the path before the `::`.
            if style == PathStyle::Mod && !self.is_path_ident(2) {
                break;
            }
            self.pos += 2;
            self.segment(segments, style)?;
        }
        Ok(())
    }

    fn segment(&mut self, segments: &mut Vec<Segment>, style: PathStyle) -> Parsed<()> {
        let ident = match self.token(0) {
            Some(token) if self.is_path_ident(0) => {
                self.pos += 1;
                super::parser::ident_of(token)
            }
            _ => return self.fail_expected("a name"),
        };
        let args = match style {
            PathStyle::Mod => None,
            PathStyle::Expr => {
                if self.is_op(0, "::") && self.is_punct(2, b'<') {
                    self.pos += 2;
                    Some(Box::new(self.generic_args()?))
                } else {
                    None
                }
            }
            PathStyle::Type => self.type_args()?,
        };
        segments.push(Segment { ident, args });
        Ok(())
    }

    fn type_args(&mut self) -> Parsed<Option<Box<GenericArgs>>> {
        let turbofish = self.is_op(0, "::")
            && (self.is_punct(2, b'<') || self.is_group(2, Delimiter::Parenthesis));
        let at = if turbofish { 2 } else { 0 };
        if self.is_punct(at, b'<') && !self.is_op(at, "<=") {
            self.pos += at;
            return Ok(Some(Box::new(self.generic_args()?)));
        }
        let Some(group) = self.group(at, Delimiter::Parenthesis) else {
            return Ok(None);
        };
        self.pos += at + 1;
        // `Trait<method(..): Send>` bounds what a method returns: nothing is passed.
        if group.tokens.len() == 2 && group.tokens.iter().all(|tree| tree.text() == Some(".")) {
            return Ok(None);
        }
        let inputs = self.inside(group, |p| {
            let mut inputs = Vec::new();
            while !p.at_end() {
                p.attrs(false)?;
                if (p.is_ident(0) || p.is_word(0, "_")) && p.is_op(1, ":") && !p.is_op(1, "::") {
                    p.pos += 2;
                }
                inputs.push(p.ty(true)?);
                if !p.eat(",") {
                    break;
                }
            }
            Ok(inputs)
        })?;
        let span = group.open.to(group.close);
        let output = match self.return_type(false)? {
            Some(ty) => ty,
            None => Type {
                kind: TypeKind::Tuple(Vec::new()),
                span,
            },
        };
        Ok(Some(Box::new(GenericArgs {
            args: vec![GenericArg::Type(Type {
                kind: TypeKind::Tuple(inputs),
                span,
            })],
            assoc: Vec::new(),
            output: Some(output),
        })))
    }

    /// `-> T`, if it stands here. In `Fn() -> T + Send` the `+` is not the type's.
    pub fn return_type(&mut self, plus: bool) -> Parsed<Option<Type>> {
        if self.eat("->") {
            return self.ty(plus).map(Some);
        }
        Ok(None)
    }

    /// `<A, 'b, 3, Item = C>`.
    pub fn generic_args(&mut self) -> Parsed<GenericArgs> {
        self.expect("<")?;
        let mut out = GenericArgs::default();
        while !self.is_punct(0, b'>') {
            self.generic_arg(&mut out)?;
            if !self.eat(",") {
                break;
            }
        }
        self.expect(">")?;
        Ok(out)
    }

    fn generic_arg(&mut self, out: &mut GenericArgs) -> Parsed<()> {
        if self.lifetime().is_some() {
            // `'a + Trait` is a bare trait object; a lone lifetime says nothing.
            if self.eat("+") {
                let ty = self.ty(true)?;
                out.args.push(GenericArg::Type(ty));
            }
            return Ok(());
        }
        let is_const = self.is_literal(0)
            || (self.is_punct(0, b'-') && self.is_literal(1))
            || self.is_word(0, "true")
            || self.is_word(0, "false")
            || self.is_group(0, Delimiter::Brace)
            || self
                .fragment(0)
                .is_some_and(|(_, kind)| matches!(kind, "expr" | "expr_2021" | "literal"));
        if is_const {
            let body = self.const_arg()?;
            out.args.push(GenericArg::Const(body));
            return Ok(());
        }
        let ty = self.ty(true)?;
        let equals = self.is_punct(0, b'=') && !self.is_op(0, "==");
        let bounded = self.is_op(0, ":") && !self.is_op(0, "::");
        if !equals && !bounded {
            out.args.push(GenericArg::Type(ty));
            return Ok(());
        }
        let TypeKind::Path(path) = ty.kind else {
            return self.fail_unexpected();
        };
        let Some(segment) = path.segments.into_iter().next_back() else {
            return self.fail_unexpected();
        };
        let mut assoc = AssocArg {
            name: segment.ident,
            args: segment.args,
            ty: None,
            bounds: Vec::new(),
        };
        self.pos += 1;
        if bounded {
            assoc.bounds = self.bounds()?;
        } else if self.is_literal(0)
            || (self.is_punct(0, b'-') && self.is_literal(1))
            || self.is_group(0, Delimiter::Brace)
            || self.is_word(0, "true")
            || self.is_word(0, "false")
        {
            self.const_arg()?;
        } else {
            assoc.ty = Some(self.ty(true)?);
        }
        out.assoc.push(assoc);
        Ok(())
    }

    /// A const argument: a literal, its negation, or a block.
    fn const_arg(&mut self) -> Parsed<Arc<Body>> {
        let (mut body, value) = self.with_body(|p| p.prefix(super::parser::Limits::NONE));
        body.value = Some(value?);
        Ok(Arc::new(body))
    }

    /// A body whose value is one expression: the length of an array, the value of a constant.
    pub fn value_body(&mut self) -> Parsed<Arc<Body>> {
        let (mut body, value) = self.with_body(|p| p.expr(super::parser::Limits::NONE));
        body.value = Some(value?);
        Ok(Arc::new(body))
    }

    /// The text of a string literal at the position, taken.
    pub fn string_literal(&mut self) -> Option<Ustr> {
        let token = self.token(0)?;
        if token.kind != TokenKind::Literal {
            return None;
        }
        match super::literals::parse_literal(token.text.as_str()) {
            super::tree::Literal::Str(text) => {
                self.pos += 1;
                Some(text)
            }
            _ => None,
        }
    }
}
