//! Types and bounds, in every edition's way of writing them. It must not know what a type is.

use std::sync::Arc;

use ustr::Ustr;

use super::parser::{Parsed, Parser, Place, deeper_of, path_of};
use super::paths::PathStyle;
use super::tokens::Delimiter;
use super::tree::{Bound, FnPtrType, MacroCall, Path, Type, TypeKind};
use crate::source::Edition;

impl<'a> Parser<'a> {
    /// A type. `plus`: whether `A + B` may be a trait object without `dyn`.
    pub fn ty(&mut self, plus: bool) -> Parsed<Type> {
        self.deeper_type(|p| {
            let start = p.start();
            let kind = p.type_kind(start, plus)?;
            Ok(Type {
                kind,
                span: p.span_from(start),
            })
        })
    }

    fn boxed_ty(&mut self, plus: bool) -> Parsed<Box<Type>> {
        self.ty(plus).map(Box::new)
    }

    fn type_kind(&mut self, start: Place, plus: bool) -> Parsed<TypeKind> {
        if let Some((group, kind)) = self.fragment(0)
            && kind != "path"
            && !self.is_op(1, "::")
        {
            self.pos += 1;
            let ty = self.inside(group, |p| p.ty(true))?;
            return self.maybe_object(ty.kind, plus);
        }
        if let Some(group) = self.group(0, Delimiter::Parenthesis) {
            self.pos += 1;
            return self.paren_type(group, plus);
        }
        if let Some(group) = self.group(0, Delimiter::Bracket) {
            self.pos += 1;
            return self.inside(group, |p| {
                let elem = p.boxed_ty(true)?;
                if p.eat(";") {
                    let len = p.value_body()?;
                    return Ok(TypeKind::Array(elem, len));
                }
                Ok(TypeKind::Slice(elem))
            });
        }
        if let Some((ch, _)) = self.punct(0) {
            match ch {
                b'!' => {
                    self.pos += 1;
                    return Ok(TypeKind::Never);
                }
                b'&' => {
                    self.pos += 1;
                    self.lifetime();
                    if self.is_word(0, "pin")
                        && (self.is_word(1, "mut") || self.is_word(1, "const"))
                    {
                        self.pos += 1;
                        self.eat_word("const");
                    }
                    let is_mut = self.eat_word("mut");
                    let ty = self.boxed_ty(plus)?;
                    return Ok(TypeKind::Ref { is_mut, ty });
                }
                b'*' => {
                    self.pos += 1;
                    let is_mut = self.eat_word("mut");
                    if !is_mut {
                        self.expect_word("const")?;
                    }
                    let ty = self.boxed_ty(plus)?;
                    return Ok(TypeKind::Ptr { is_mut, ty });
                }
                b'?' | b'~' => return self.bounds().map(TypeKind::Dyn),
                _ => {}
            }
        }
        if self.is_lifetime(0) {
            return self.bounds().map(TypeKind::Dyn);
        }
        match self.word(0) {
            Some("_") => {
                self.pos += 1;
                return Ok(TypeKind::Infer);
            }
            Some("fn" | "unsafe" | "extern") => return self.fn_pointer(),
            Some("for") => {
                self.for_lifetimes()?;
                return match self.word(0) {
                    Some("fn" | "unsafe" | "extern") => self.fn_pointer(),
                    _ => {
                        let path = self.path(PathStyle::Type)?;
                        self.object_from(path, plus)
                    }
                };
            }
            Some("impl") => {
                self.pos += 1;
                return self.bounds().map(TypeKind::ImplTrait);
            }
            Some("dyn") if self.is_dyn() => {
                self.pos += 1;
                self.eat("*");
                if plus {
                    return self.bounds().map(TypeKind::Dyn);
                }
                let mut bounds = Vec::new();
                self.bound(&mut bounds)?;
                return Ok(TypeKind::Dyn(bounds));
            }
            _ => {}
        }
        if !self.is_path_start() {
            return self.fail_expected("a type");
        }
        let path = self.path(PathStyle::Type)?;
        if self.is_punct(0, b'!') && !self.is_op(0, "!=") && self.tree(1).is_some_and(is_delimited)
        {
            let call = self.macro_call(start, path)?;
            return Ok(TypeKind::MacroCall(Arc::new(call)));
        }
        self.maybe_object(TypeKind::Path(path), plus)
    }

    /// `A + B` without `dyn`, as the editions before 2021 write it.
    fn maybe_object(&mut self, kind: TypeKind, plus: bool) -> Parsed<TypeKind> {
        match kind {
            TypeKind::Path(path) if plus && self.is_plus() => self.object_from(path, true),
            kind => Ok(kind),
        }
    }

    fn is_plus(&self) -> bool {
        self.is_punct(0, b'+') && !self.is_op(0, "+=")
    }

    /// A trait object whose first bound was read.
    fn object_from(&mut self, path: Path, plus: bool) -> Parsed<TypeKind> {
        let mut bounds = vec![Bound {
            path,
            is_maybe: false,
        }];
        if plus && self.is_plus() {
            self.pos += 1;
            bounds.extend(self.bounds()?);
        }
        Ok(TypeKind::Dyn(bounds))
    }

    fn paren_type(&mut self, group: &'a super::tokens::TokenGroup, plus: bool) -> Parsed<TypeKind> {
        let (mut types, comma) = self.inside(group, |p| {
            let mut types = Vec::new();
            let mut comma = false;
            while !p.at_end() {
                types.push(p.ty(true)?);
                comma = p.eat(",");
                if !comma {
                    break;
                }
            }
            Ok((types, comma))
        })?;
        if comma || types.len() != 1 {
            return Ok(TypeKind::Tuple(types));
        }
        match types.pop() {
            Some(ty) => self.maybe_object(ty.kind, plus),
            None => Ok(TypeKind::Error),
        }
    }

    /// Whether the word `dyn` here is the keyword: in edition 2015 only where a bound follows.
    fn is_dyn(&self) -> bool {
        if self.edition >= Edition::E2018 {
            return true;
        }
        self.is_lifetime(1)
            || self.is_punct(1, b'?')
            || self.is_group(1, Delimiter::Parenthesis)
            || self.is_word(1, "for")
            || (self.is_path_ident(1) && !self.is_word(1, "as"))
    }

    /// `for<'a, 'b>`: lifetimes are left out.
    pub fn for_lifetimes(&mut self) -> Parsed<()> {
        self.expect_word("for")?;
        self.expect("<")?;
        self.generic_params(&mut super::tree::Generics::default())
    }

    fn fn_pointer(&mut self) -> Parsed<TypeKind> {
        let is_unsafe = self.eat_word("unsafe");
        if is_unsafe && self.is_punct(0, b'<') {
            // `unsafe<'a> T` binds lifetimes only.
            self.pos += 1;
            self.generic_params(&mut super::tree::Generics::default())?;
            return self.ty(true).map(|ty| ty.kind);
        }
        let mut abi = None;
        if self.eat_word("extern") {
            abi = Some(self.string_literal().unwrap_or_else(|| Ustr::from("C")));
        }
        self.expect_word("fn")?;
        let group = self.expect_group(Delimiter::Parenthesis)?;
        let (params, is_variadic) = self.inside(group, |p| {
            let mut params = Vec::new();
            let mut is_variadic = false;
            while !p.at_end() {
                p.attrs(false)?;
                let named = (p.is_ident(0) || p.is_word(0, "_") || p.is_word(0, "self"))
                    && p.is_op(1, ":")
                    && !p.is_op(1, "::");
                if named {
                    p.pos += 2;
                } else if p.is_word(0, "mut") && p.is_ident(1) && p.is_op(2, ":") {
                    p.pos += 3;
                }
                if p.eat("...") {
                    is_variadic = true;
                } else {
                    params.push(p.ty(true)?);
                }
                if !p.eat(",") {
                    break;
                }
            }
            Ok((params, is_variadic))
        })?;
        let ret = if self.eat("->") {
            Some(self.ty(false)?)
        } else {
            None
        };
        Ok(TypeKind::FnPtr(Box::new(FnPtrType {
            params,
            ret,
            abi,
            is_unsafe,
            is_variadic,
        })))
    }

    /// `A + ?B + 'c + use<'d>`: traits stay, the rest is left out. May be empty.
    pub fn bounds(&mut self) -> Parsed<Vec<Bound>> {
        let mut bounds = Vec::new();
        while self.bound(&mut bounds)? {
            if !self.is_plus() {
                break;
            }
            self.pos += 1;
        }
        Ok(bounds)
    }

    /// One bound; `false` if none stands here.
    fn bound(&mut self, out: &mut Vec<Bound>) -> Parsed<bool> {
        if self.lifetime().is_some() {
            return Ok(true);
        }
        if self.is_word(0, "use") && self.is_punct(1, b'<') {
            self.pos += 1;
            self.generic_args()?;
            return Ok(true);
        }
        if let Some(group) = self.group(0, Delimiter::Parenthesis) {
            self.pos += 1;
            return self.deeper_type(|p| p.inside(group, |p| p.bound(out)));
        }
        if let Some((group, kind)) = self.fragment(0)
            && kind != "path"
            && !self.is_op(1, "::")
        {
            self.pos += 1;
            return self.deeper_type(|p| {
                p.inside(group, |p| {
                    let read = p.bounds()?;
                    out.extend(read);
                    Ok(true)
                })
            });
        }
        let mut is_maybe = false;
        let mut is_negative = false;
        // Constness of a bound says nothing about what runs.
        loop {
            if self.is_punct(0, b'~') && self.is_word(1, "const") {
                self.pos += 2;
            } else if self.is_word(0, "const") || self.is_word(0, "async") {
                self.pos += 1;
            } else if self.is_punct(0, b'?') {
                self.pos += 1;
                is_maybe = true;
            } else if self.is_punct(0, b'!') {
                self.pos += 1;
                is_negative = true;
            } else if self.group(0, Delimiter::Bracket).is_some_and(|group| {
                group
                    .tokens
                    .first()
                    .is_some_and(|t| t.text() == Some("const"))
            }) {
                self.pos += 1;
            } else if self.is_word(0, "for") && self.is_punct(1, b'<') {
                self.for_lifetimes()?;
            } else {
                break;
            }
        }
        if !self.is_path_start() {
            if is_maybe || is_negative {
                return self.fail_expected("a trait");
            }
            return Ok(false);
        }
        let path = self.deeper_type(|p| p.path(PathStyle::Type))?;
        if !is_negative {
            out.push(Bound { path, is_maybe });
        }
        Ok(true)
    }

    /// What follows the path of a macro call: `! ( … )`.
    pub fn macro_call(&mut self, start: Place, path: Path) -> Parsed<MacroCall> {
        self.expect("!")?;
        let Some(super::tokens::TokenTree::Group(group)) = self.tree(0) else {
            return self.fail_expected("the arguments of a macro");
        };
        self.pos += 1;
        // A call counts as one inside the deepest expansion that wrote a part of it, so that calls that go on for
        // ever come to their limit.
        let own = deeper_of(deeper_of(path.span, group.open), group.close);
        let joined = self.span_from(start);
        Ok(MacroCall {
            path,
            delimiter: group.delimiter,
            tokens: group.tokens.as_slice().into(),
            span: if joined.expn < own.expn { own } else { joined },
        })
    }

    /// The type `Self` at a place, for `self` without a type.
    pub fn self_type(&self, span: crate::source::Span) -> Type {
        let ident = super::tree::Ident {
            name: Ustr::from("Self"),
            span,
        };
        Type {
            kind: TypeKind::Path(path_of(ident)),
            span,
        }
    }
}

/// Whether a tree can be the arguments of a macro call.
pub fn is_delimited(tree: &super::tokens::TokenTree) -> bool {
    matches!(tree, super::tokens::TokenTree::Group(group) if group.delimiter != Delimiter::None)
}
