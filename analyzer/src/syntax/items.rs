//! Items of every kind, in modules, traits, impls and `extern` blocks alike, and how reading goes on
//! behind one that could not be read. It must not know what a name means.

use std::sync::Arc;

use ustr::Ustr;

use super::parser::{Parsed, Parser, ident_of};
use super::paths::PathStyle;
use super::tokens::{Delimiter, TokenGroup, TokenTree};
use super::tree::{
    Attrs, Const, Enum, Field, Fields, Generics, Impl, Item, ItemKind, MacroDef, Mod, Path, Static,
    Struct, SyntaxError, Trait, Type, TypeAlias, TypeKind, Variant, Visibility,
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
                    });
                }
            }
        }
        items
    }

    /// The kind and name of the item ahead, for a message.
    fn name_ahead(&self) -> Option<String> {
        let mut at = 0;
        while self.is_punct(at, b'#') {
            at += 1;
            if self.is_punct(at, b'!') {
                at += 1;
            }
            at += 1;
        }
        for _ in 0..12 {
            let word = self.word(at);
            match word {
                Some("fn" | "struct" | "enum" | "union" | "trait" | "mod" | "type" | "static")
                | Some("macro" | "const") => {
                    if let (Some(word), Some(name)) = (word, self.word(at + 1))
                        && name != "fn"
                        && name != "unsafe"
                    {
                        return Some(format!("`{word} {name}`"));
                    }
                }
                Some("impl") => return Some("this `impl`".to_owned()),
                Some("use") => return Some("this `use`".to_owned()),
                _ => {}
            }
            at += 1;
        }
        None
    }

    /// Goes behind an item that cannot be read: its `;`, or its braces.
    fn skip_item(&mut self) {
        while self.is_punct(0, b'#')
            && (self.is_group(1, Delimiter::Bracket) || self.is_punct(1, b'!'))
        {
            self.pos += 1;
            while self.is_punct(0, b'!') {
                self.pos += 1;
            }
            if self.is_group(0, Delimiter::Bracket) {
                self.pos += 1;
            }
        }
        let first = self.pos;
        let mut is_value = false;
        while let Some(tree) = self.tree(0) {
            // Something begins anew: what was here had no end.
            if self.pos > first + 1 && !is_value && self.is_surely_item_start() {
                return;
            }
            self.pos += 1;
            match tree {
                TokenTree::Token(token) if token.text.as_str() == ";" => return,
                // `const A: T = B { … };`
                TokenTree::Token(token) if token.text.as_str() == "=" => is_value = true,
                TokenTree::Group(group) if group.delimiter == Delimiter::Brace && !is_value => {
                    return;
                }
                _ => {}
            }
        }
    }

    /// Whether the words here can only begin an item.
    fn is_surely_item_start(&self) -> bool {
        // Behind a qualifier, `pub(crate)` or `extern "C"` the item has begun already.
        let back = |by: usize| self.pos.checked_sub(by).and_then(|at| self.tokens.get(at));
        let begun = match back(1) {
            Some(TokenTree::Group(group)) if group.delimiter == Delimiter::Parenthesis => {
                back(2).and_then(TokenTree::text) == Some("pub")
            }
            Some(TokenTree::Group(_)) | None => false,
            Some(TokenTree::Token(token)) => {
                token.kind == super::tokens::TokenKind::Literal
                    || matches!(
                        token.text.as_str(),
                        "pub"
                            | "unsafe"
                            | "const"
                            | "async"
                            | "extern"
                            | "default"
                            | "safe"
                            | "auto"
                            | "crate"
                    )
            }
        };
        if begun {
            return false;
        }
        match self.word(0) {
            Some("pub" | "struct" | "enum" | "trait" | "mod" | "use" | "static") => true,
            Some("fn") => self.is_ident(1),
            _ => false,
        }
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
            let visibility = p.visibility()?;
            let kind = p.item_kind(&mut attrs)?;
            Ok(Item {
                attrs,
                visibility,
                kind,
                span: p.span_from(start),
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
            "const" => {
                !self.is_group(1, Delimiter::Brace)
                    && !self.is_group(1, Delimiter::None)
                    && !self.is_punct(1, b'|')
                    && !self.is_word(1, "move")
                    && !(self.is_word(1, "async") && !self.is_fn_ahead())
            }
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

    fn structure(&mut self, is_union: bool) -> Parsed<ItemKind> {
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
            let visibility = self.visibility()?;
            if self.is_word(0, "mut") && self.is_group(1, Delimiter::Parenthesis) {
                self.pos += 2;
            }
            self.eat_word("unsafe");
            let name = self.ident_or_underscore()?;
            self.expect(":")?;
            let ty = self.ty(true)?;
            if self.eat("=") {
                self.value_body()?;
            }
            fields.push(Field {
                attrs,
                visibility,
                name,
                ty,
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
            let visibility = self.visibility()?;
            let ty = self.ty(true)?;
            if self.eat("=") {
                self.value_body()?;
            }
            let name = super::tree::Ident {
                name: Ustr::from(&fields.len().to_string()),
                span: ty.span,
            };
            fields.push(Field {
                attrs,
                visibility,
                name,
                ty,
            });
            if !self.eat(",") {
                return Ok(fields);
            }
        }
    }

    fn enumeration(&mut self) -> Parsed<ItemKind> {
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
