//! Generic parameters and `where` clauses. Of lifetimes only their number is kept. It must not know what is generic.

use super::parser::{Parsed, Parser};
use super::tokens::Delimiter;
use super::tree::{GenericParam, GenericParamKind, Generics, Predicate};

impl Parser<'_> {
    /// `<T: A, const N: usize>`, if it stands here.
    pub fn generics(&mut self) -> Parsed<Generics> {
        let mut generics = Generics::default();
        if self.eat("<") {
            self.generic_params(&mut generics)?;
        }
        Ok(generics)
    }

    /// Parameters up to and with the `>`.
    pub fn generic_params(&mut self, generics: &mut Generics) -> Parsed<()> {
        let params = &mut generics.params;
        while !self.is_punct(0, b'>') {
            let attrs = self.attrs(false)?;
            if self.lifetime().is_some() {
                generics.lifetimes += 1;
                if self.eat(":") {
                    self.bounds()?;
                }
            } else if self.eat_word("const") {
                let name = self.ident_or_underscore()?;
                self.expect(":")?;
                let ty = self.ty(true)?;
                let default = if self.eat("=") {
                    let (mut body, value) =
                        self.with_body(|p| p.prefix(super::parser::Limits::NONE));
                    body.value = Some(value?);
                    Some(std::sync::Arc::new(body))
                } else {
                    None
                };
                params.push(GenericParam {
                    attrs,
                    name,
                    kind: GenericParamKind::Const { ty, default },
                });
            } else {
                let name = self.ident()?;
                let bounds = if self.eat(":") {
                    self.bounds()?
                } else {
                    Vec::new()
                };
                let default = if self.eat("=") {
                    Some(self.ty(true)?)
                } else {
                    None
                };
                params.push(GenericParam {
                    attrs,
                    name,
                    kind: GenericParamKind::Type { bounds, default },
                });
            }
            if !self.eat(",") {
                break;
            }
        }
        self.expect(">")?;
        Ok(())
    }

    /// `where …`, if it stands here; a second one adds to the first.
    pub fn where_clause(&mut self, generics: &mut Generics) -> Parsed<()> {
        if !self.eat_word("where") {
            return Ok(());
        }
        loop {
            let over = self.at_end()
                || self.is_group(0, Delimiter::Brace)
                || self.is_punct(0, b';')
                || self.is_punct(0, b'=');
            if over {
                return Ok(());
            }
            self.attrs(false)?;
            if self.lifetime().is_some() {
                self.expect(":")?;
                self.bounds()?;
            } else {
                if self.is_word(0, "for") && self.is_punct(1, b'<') {
                    self.for_lifetimes()?;
                }
                let ty = self.ty(false)?;
                self.expect(":")?;
                let bounds = self.bounds()?;
                generics.predicates.push(Predicate { ty, bounds });
            }
            if !self.eat(",") {
                return Ok(());
            }
        }
    }
}
