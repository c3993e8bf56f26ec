//! Structs, unions and enums. It must not know what a type is for.

use std::sync::Arc;

use ustr::Ustr;

use super::parser::{Parsed, Parser};
use super::tokens::Delimiter;
use super::tree::{Enum, Field, Fields, Ident, ItemKind, Struct, Variant};

impl Parser<'_> {
    /// `struct` and `union`, from the keyword on.
    pub fn structure(&mut self, is_union: bool) -> Parsed<ItemKind> {
        self.pos += 1;
        let name = self.ident()?;
        let mut generics = self.generics()?;
        self.where_clause(&mut generics)?;
        let fields = self.fields()?;
        if !matches!(fields, Fields::Named(_)) {
            self.where_clause(&mut generics)?;
            self.expect(";")?;
        }
        Ok(ItemKind::Struct(Arc::new(Struct {
            name,
            generics,
            fields,
            is_union,
        })))
    }

    fn fields(&mut self) -> Parsed<Fields> {
        if let Some(group) = self.group(0, Delimiter::Brace) {
            self.pos += 1;
            return self.inside(group, |p| p.named_fields()).map(Fields::Named);
        }
        if let Some(group) = self.group(0, Delimiter::Parenthesis) {
            self.pos += 1;
            return self
                .inside(group, |p| p.tuple_fields_decl())
                .map(Fields::Tuple);
        }
        Ok(Fields::Unit)
    }

    fn named_fields(&mut self) -> Parsed<Vec<Field>> {
        let mut fields = Vec::new();
        loop {
            let attrs = self.attrs(true)?;
            if self.at_end() {
                return Ok(fields);
            }
            let start = self.start();
            let visibility = self.visibility()?;
            if self.is_word(0, "mut") && self.is_group(1, Delimiter::Parenthesis) {
                self.pos += 2;
            }
            self.eat_word("unsafe");
            let name = self.ident_or_underscore()?;
            self.expect(":")?;
            let ty = self.ty(true)?;
            let span = self.span_from(start);
            if self.eat("=") {
                self.value_body()?;
            }
            fields.push(Field {
                attrs,
                visibility,
                name,
                ty,
                span,
            });
            if !self.eat(",") {
                return Ok(fields);
            }
        }
    }

    fn tuple_fields_decl(&mut self) -> Parsed<Vec<Field>> {
        let mut fields = Vec::new();
        loop {
            let attrs = self.attrs(true)?;
            if self.at_end() {
                return Ok(fields);
            }
            let start = self.start();
            let visibility = self.visibility()?;
            let ty = self.ty(true)?;
            let span = self.span_from(start);
            if self.eat("=") {
                self.value_body()?;
            }
            let name = Ident {
                name: Ustr::from(&fields.len().to_string()),
                span: ty.span,
            };
            fields.push(Field {
                attrs,
                visibility,
                name,
                ty,
                span,
            });
            if !self.eat(",") {
                return Ok(fields);
            }
        }
    }

    /// `enum`, from the keyword on.
    pub fn enumeration(&mut self) -> Parsed<ItemKind> {
        self.pos += 1;
        let name = self.ident()?;
        let mut generics = self.generics()?;
        self.where_clause(&mut generics)?;
        let group = self.expect_group(Delimiter::Brace)?;
        let variants = self.inside(group, |p| {
            let mut variants = Vec::new();
            loop {
                let attrs = p.attrs(true)?;
                if p.at_end() {
                    return Ok(variants);
                }
                p.visibility()?;
                let name = p.ident()?;
                let fields = p.fields()?;
                let discriminant = if p.eat("=") {
                    Some(p.value_body()?)
                } else {
                    None
                };
                variants.push(Variant {
                    attrs,
                    name,
                    fields,
                    discriminant,
                });
                if !p.eat(",") {
                    return Ok(variants);
                }
            }
        })?;
        Ok(ItemKind::Enum(Arc::new(Enum {
            name,
            generics,
            variants,
        })))
    }
}
