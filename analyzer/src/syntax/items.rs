//! Items of every kind, in modules, traits, impls and `extern` blocks alike, and how reading goes on
//! behind one that could not be read. It must not know what a name means.

use std::sync::Arc;

use ustr::Ustr;

use super::parser::{Parsed, Parser, ident_of};
use super::paths::PathStyle;
use super::tokens::{Delimiter, TokenGroup, TokenTree};
use super::tree::{
    Attrs, Const, Generics, Impl, Item, ItemKind, MacroDef, Mod, Path, Static, SyntaxError, Trait,
    Type, TypeAlias, TypeKind, Visibility,
};
use super::types::is_delimited;

impl<'a> Parser<'a> {
    /// Items to the end of the run. One that cannot be read is lost alone.
    pub fn items(&mut self) -> Vec<Item> {
        let mut items = Vec::new();
        while !self.at_end() {
            // A `;` between items says nothing.
            if self.is_punct(0, b';') {
                self.pos += 1;
                continue;
            }
            let mark = self.mark();
            let start = self.start();
            match self.item() {
                Ok(Some(item)) => items.push(item),
                Ok(None) => {}
                Err(failure) => {
                    self.reset(mark);
                    let name = self.name_ahead();
                    self.skip_item();
                    let mut error = *failure.0;
                    error.message = match name {
                        Some(name) => format!("cannot read {name}: {}", error.message),
                        None => format!("cannot read this item: {}", error.message),
                    };
                    self.errors.push(error);
                    items.push(Item {
                        attrs: Vec::new(),
                        visibility: Visibility::Inherited,
                        kind: ItemKind::Error,
                        span: self.span_from(start),
                        tokens: None,
                    });
                }
            }
        }
        items
    }

    /// One item. `None`: attributes of nothing at the end.
    fn item(&mut self) -> Parsed<Option<Item>> {
        let attrs = self.attrs(true)?;
        if self.at_end() {
            return Ok(None);
        }
        if self.is_punct(0, b'#') && self.is_punct(1, b'!') && self.is_group(2, Delimiter::Bracket)
        {
            // An inner attribute or doc where it says nothing.
            self.inner_attrs(false, &mut Vec::new())?;
            return Ok(None);
        }
        self.item_after_attrs(attrs).map(Some)
    }

    /// One item whose attributes were read.
    pub fn item_after_attrs(&mut self, mut attrs: Attrs) -> Parsed<Item> {
        self.deeper(|p| {
            let start = p.start();
            let first = p.pos;
            let is_asked_for = super::known::may_be_macro(&attrs);
            let visibility = p.visibility()?;
            let kind = p.item_kind(&mut attrs)?;
            let tokens = p.tokens.get(first..p.pos).filter(|_| is_asked_for);
            Ok(Item {
                attrs,
                visibility,
                kind,
                span: p.span_from(start),
                tokens: tokens.map(Arc::from),
            })
        })
    }

    /// Whether a statement here is an item.
    pub fn is_item_start(&self) -> bool {
        let Some(word) = self.word(0) else {
            return false;
        };
        match word {
            "pub" | "fn" | "struct" | "enum" | "trait" | "mod" | "use" | "impl" | "type" => {
                word != "use" || !self.is_punct(1, b'|')
            }
            "static" => {
                !self.is_punct(1, b'|') && !self.is_word(1, "move") && !self.is_word(1, "async")
            }
            "extern" => true,
            // A block or a closure may be constant too.
            "const" => match self.word(1) {
                Some("move") => false,
                Some("async") => self.is_fn_ahead(),
                Some(_) => true,
                None => false,
            },
            "unsafe" => matches!(
                self.word(1),
                Some(
                    "fn" | "impl"
                        | "trait"
                        | "extern"
                        | "auto"
                        | "mod"
                        | "static"
                        | "const"
                        | "async"
                )
            ),
            "async" | "safe" | "gen" => {
                self.is_fn_ahead() || (word == "safe" && self.is_word(1, "static"))
            }
            "auto" => self.is_word(1, "trait"),
            "default" => {
                matches!(
                    self.word(1),
                    Some("fn" | "type" | "const" | "impl" | "unsafe" | "async" | "extern")
                )
            }
            "union" => {
                self.is_ident(1)
                    && (self.is_group(2, Delimiter::Brace)
                        || self.is_punct(2, b'<')
                        || self.is_word(2, "where"))
            }
            "macro_rules" => self.is_punct(1, b'!') && self.word(2).is_some(),
            "macro" => self.is_ident(1),
            "crate" => matches!(
                self.word(1),
                Some(
                    "fn" | "struct"
                        | "enum"
                        | "trait"
                        | "mod"
                        | "use"
                        | "type"
                        | "static"
                        | "const"
                        | "unsafe"
                        | "union"
                )
            ),
            _ => false,
        }
    }

    /// Whether qualifiers lead to `fn`.
    fn is_fn_ahead(&self) -> bool {
        let mut at = 0;
        loop {
            match self.word(at) {
                Some("fn") => return true,
                Some("const" | "async" | "unsafe" | "safe" | "extern" | "gen" | "default") => {
                    at += 1
                }
                _ if at > 0 && self.is_literal(at) && self.is_word(at - 1, "extern") => at += 1,
                _ => return false,
            }
        }
    }

    fn item_kind(&mut self, attrs: &mut Attrs) -> Parsed<ItemKind> {
        // `default` and `safe` are names elsewhere.
        if self.is_word(0, "default") && self.word(1).is_some() && !self.is_punct(1, b'!') {
            self.pos += 1;
        }
        if self.is_fn_ahead() {
            return self.function().map(|f| ItemKind::Fn(Arc::new(f)));
        }
        if (self.is_word(0, "unsafe") || self.is_word(0, "safe")) && self.word(1).is_some() {
            self.pos += 1;
        }
        // `impl(crate) trait`: who may implement it.
        if self.is_word(0, "impl")
            && self.is_group(1, Delimiter::Parenthesis)
            && matches!(self.word(2), Some("trait" | "unsafe" | "auto" | "const"))
        {
            self.pos += 2;
            self.eat_word("unsafe");
        }
        let is_auto = self.is_word(0, "auto") && self.is_word(1, "trait");
        if is_auto {
            self.pos += 1;
        }
        if self.is_word(0, "const")
            && matches!(self.word(1), Some("trait" | "impl" | "auto" | "unsafe"))
        {
            self.pos += 1;
            self.eat_word("unsafe");
            self.eat_word("auto");
        }
        match self.word(0) {
            Some("struct") => self.structure(false),
            Some("union") if self.is_ident(1) => self.structure(true),
            Some("enum") => self.enumeration(),
            Some("trait") => self.trait_item(attrs, is_auto),
            Some("impl") => self.impl_item(attrs),
            Some("type") => self.type_alias(),
            Some("const") => self.constant(),
            Some("static") => self.static_item(),
            Some("mod") => self.module(attrs),
            Some("use") => self.use_item(),
            Some("extern") => self.extern_item(attrs),
            Some("macro_rules") if self.is_punct(1, b'!') && self.word(2).is_some() => {
                self.macro_rules()
            }
            Some("macro") => self.macro_item(),
            _ => self.macro_call_item(),
        }
    }

    fn macro_call_item(&mut self) -> Parsed<ItemKind> {
        let start = self.start();
        if !self.is_path_start() {
            return self.fail_expected("an item");
        }
        let path = self.path(PathStyle::Mod)?;
        if !self.is_punct(0, b'!') || !self.tree(1).is_some_and(is_delimited) {
            return self.fail_expected("an item");
        }
        let call = self.macro_call(start, path)?;
        if call.delimiter != Delimiter::Brace && !self.eat(";") && !self.at_end() {
            return self.fail_expected("`;`");
        }
        Ok(ItemKind::MacroCall(Arc::new(call)))
    }

    fn macro_rules(&mut self) -> Parsed<ItemKind> {
        self.pos += 2;
        // Any word may name a macro, `_` and keywords too.
        let Some(token) = self.token(0) else {
            return self.fail_expected("a name");
        };
        self.pos += 1;
        let Some(TokenTree::Group(group)) = self.tree(0) else {
            return self.fail_expected("the rules of the macro");
        };
        self.pos += 1;
        self.eat(";");
        Ok(ItemKind::MacroDef(Arc::new(MacroDef {
            name: ident_of(token),
            tokens: group.tokens.as_slice().into(),
            is_macro_item: false,
        })))
    }

    /// `macro name(…) { … }` becomes `(…) => { … }`.
    fn macro_item(&mut self) -> Parsed<ItemKind> {
        self.pos += 1;
        let name = self.ident()?;
        let tokens = if self.is_group(0, Delimiter::Parenthesis) {
            let matcher = self.tree(0);
            self.pos += 1;
            let body = self.tree(0);
            let group = self.expect_group(Delimiter::Brace)?;
            let arrow = |text: &str, joint| {
                TokenTree::Token(super::tokens::Token {
                    kind: super::tokens::TokenKind::Punct { joint },
                    text: Ustr::from(text),
                    span: group.open,
                    frames: None,
                })
            };
            let mut tokens = Vec::new();
            tokens.extend(matcher.cloned());
            tokens.push(arrow("=", true));
            tokens.push(arrow(">", false));
            tokens.extend(body.cloned());
            tokens.into()
        } else {
            self.expect_group(Delimiter::Brace)?
                .tokens
                .as_slice()
                .into()
        };
        Ok(ItemKind::MacroDef(Arc::new(MacroDef {
            name,
            tokens,
            is_macro_item: true,
        })))
    }

    /// The members between the braces of a trait, impl, `extern` block or module.
    fn members(&mut self, group: &'a TokenGroup, attrs: &mut Attrs) -> Parsed<Vec<Item>> {
        self.inside(group, |p| {
            p.inner_attrs(true, attrs)?;
            Ok(p.items())
        })
    }

    fn trait_item(&mut self, attrs: &mut Attrs, is_auto: bool) -> Parsed<ItemKind> {
        self.pos += 1;
        let name = self.ident()?;
        let mut generics = self.generics()?;
        let mut bounds = if self.eat(":") {
            self.bounds()?
        } else {
            Vec::new()
        };
        if self.eat("=") {
            bounds = self.bounds()?;
            self.where_clause(&mut generics)?;
            self.expect(";")?;
            return Ok(ItemKind::TraitAlias(Arc::new(Trait {
                name,
                generics,
                bounds,
                items: Vec::new(),
                is_auto,
            })));
        }
        self.where_clause(&mut generics)?;
        let group = self.expect_group(Delimiter::Brace)?;
        let items = self.members(group, attrs)?;
        Ok(ItemKind::Trait(Arc::new(Trait {
            name,
            generics,
            bounds,
            items,
            is_auto,
        })))
    }

    /// Whether `<` after `impl` begins parameters, not the type `<A as B>::C`.
    fn is_generics_start(&self) -> bool {
        if !self.is_punct(0, b'<') {
            return false;
        }
        if self.is_punct(1, b'>') || self.is_punct(1, b'#') || self.is_word(1, "const") {
            return true;
        }
        let is_param = self.is_lifetime(1) || self.is_ident(1);
        is_param
            && (self.is_punct(2, b'>')
                || self.is_punct(2, b',')
                || self.is_punct(2, b'=')
                || (self.is_punct(2, b':') && !self.is_op(2, "::")))
    }

    fn impl_item(&mut self, attrs: &mut Attrs) -> Parsed<ItemKind> {
        self.pos += 1;
        let mut generics = if self.is_generics_start() {
            self.generics()?
        } else {
            Generics::default()
        };
        self.eat_word("const");
        let is_negative = self.is_punct(0, b'!') && !self.is_group(1, Delimiter::Brace);
        if is_negative {
            self.pos += 1;
        }
        let first = self.ty(true)?;
        let (trait_path, self_ty) = if self.eat_word("for") {
            let path = self.trait_of(first)?;
            (Some(path), self.ty(true)?)
        } else {
            (None, first)
        };
        self.where_clause(&mut generics)?;
        let group = self.expect_group(Delimiter::Brace)?;
        let items = self.members(group, attrs)?;
        Ok(ItemKind::Impl(Arc::new(Impl {
            generics,
            trait_path,
            is_negative,
            self_ty,
            items,
        })))
    }

    fn trait_of(&self, ty: Type) -> Parsed<Path> {
        match ty.kind {
            TypeKind::Path(path) => Ok(path),
            TypeKind::Dyn(bounds) => match bounds.into_iter().next() {
                Some(bound) => Ok(bound.path),
                None => self.fail("expected a trait before `for`"),
            },
            _ => self.fail("expected a trait before `for`"),
        }
    }

    fn type_alias(&mut self) -> Parsed<ItemKind> {
        self.pos += 1;
        if self.is_word(0, "const") {
            // `type const N: usize;`
            return self.constant();
        }
        let name = self.ident()?;
        let mut generics = self.generics()?;
        let bounds = if self.eat(":") {
            self.bounds()?
        } else {
            Vec::new()
        };
        self.where_clause(&mut generics)?;
        let ty = if self.eat("=") {
            Some(self.ty(true)?)
        } else {
            None
        };
        self.where_clause(&mut generics)?;
        self.expect(";")?;
        Ok(ItemKind::TypeAlias(Arc::new(TypeAlias {
            name,
            generics,
            bounds,
            ty,
        })))
    }

    /// The type of a constant or static; a missing one is left to be found.
    fn declared_type(&mut self) -> Parsed<Type> {
        if self.eat(":") {
            return self.ty(true);
        }
        Ok(Type {
            kind: TypeKind::Infer,
            span: self.here(),
        })
    }

    fn constant(&mut self) -> Parsed<ItemKind> {
        self.pos += 1;
        self.eat_word("mut");
        let name = self.ident_or_underscore()?;
        let mut generics = self.generics()?;
        let ty = self.declared_type()?;
        let body = if self.eat("=") {
            Some(self.value_body()?)
        } else {
            None
        };
        self.where_clause(&mut generics)?;
        self.expect(";")?;
        Ok(ItemKind::Const(Arc::new(Const {
            name,
            generics,
            ty,
            body,
        })))
    }

    fn static_item(&mut self) -> Parsed<ItemKind> {
        self.pos += 1;
        let is_mut = self.eat_word("mut");
        let name = self.ident_or_underscore()?;
        let ty = self.declared_type()?;
        let body = if self.eat("=") {
            Some(self.value_body()?)
        } else {
            None
        };
        self.expect(";")?;
        Ok(ItemKind::Static(Arc::new(Static {
            name,
            is_mut,
            ty,
            body,
        })))
    }

    fn module(&mut self, attrs: &mut Attrs) -> Parsed<ItemKind> {
        self.pos += 1;
        let name = self.ident()?;
        if self.eat(";") {
            return Ok(ItemKind::Mod(Arc::new(Mod { name, items: None })));
        }
        let group = self.expect_group(Delimiter::Brace)?;
        let items = Some(self.members(group, attrs)?);
        Ok(ItemKind::Mod(Arc::new(Mod { name, items })))
    }

    fn extern_item(&mut self, attrs: &mut Attrs) -> Parsed<ItemKind> {
        self.pos += 1;
        if self.eat_word("crate") {
            let name = match self.token(0) {
                Some(token) if self.is_word(0, "self") => {
                    self.pos += 1;
                    ident_of(token)
                }
                _ => self.ident()?,
            };
            let rename = if self.eat_word("as") {
                Some(self.ident_or_underscore()?)
            } else {
                None
            };
            self.expect(";")?;
            return Ok(ItemKind::ExternCrate { name, rename });
        }
        let abi = self.string_literal().unwrap_or_else(|| Ustr::from("C"));
        let group = self.expect_group(Delimiter::Brace)?;
        let items = self.members(group, attrs)?;
        Ok(ItemKind::ForeignMod { abi, items })
    }

    /// Takes what went wrong so far.
    pub fn take_errors(&mut self) -> Vec<SyntaxError> {
        std::mem::take(&mut self.errors)
    }
}
