//! An item in the form in which the macros of overlays are given it: its parts in brackets, so that `macro_rules!` can
//! match them. `rules/README.md` describes the form. It knows tokens alone, and no macro of any crate.

mod cursor;

use crate::source::Span;
use crate::syntax::is_own_attribute;
use crate::syntax::tokens::{Delimiter, TokenTree};
use crate::syntax::tree::Attr;

use super::quote::{group, ident, punct, token};
use crate::syntax::tokens::TokenKind;
use cursor::Cursor;
pub(super) use cursor::split_commas;

/// Resolves the `cfg_attr` among attributes; `None` where a `cfg` takes out what they stand on.
pub type ReadAttrs<'a> = &'a dyn Fn(Vec<Attr>) -> Option<Vec<Attr>>;

/// What is written, all at one place but for what the user wrote.
struct Writer<'a> {
    at: Span,
    read: ReadAttrs<'a>,
}

/// What a derive is given: the item's tokens without attributes, and its resolved attributes. `None` where the tokens
/// are no struct, enum or union.
pub fn derive_form(
    item: &[TokenTree],
    attrs: &[Attr],
    at: Span,
    read: ReadAttrs<'_>,
) -> Option<Vec<TokenTree>> {
    Writer { at, read }.data(item, attrs)
}

/// What an attribute macro is given: its own arguments, the other attributes of the item, and the item.
pub fn attribute_form(
    arguments: &[TokenTree],
    item: &[TokenTree],
    others: &[Attr],
    at: Span,
    read: ReadAttrs<'_>,
) -> Vec<TokenTree> {
    let writer = Writer { at, read };
    let mut out = vec![ident("arguments", at), writer.list(arguments.to_vec())];
    out.extend(writer.outer(others));
    let form = (writer.function(item))
        .or_else(|| writer.container(item))
        .or_else(|| writer.data(item, others));
    out.extend(form.unwrap_or_default());
    out.push(ident("item", at));
    out.push(writer.list(item.to_vec()));
    out
}

impl Writer<'_> {
    fn list(&self, tokens: Vec<TokenTree>) -> TokenTree {
        group(Delimiter::Bracket, tokens, self.at)
    }

    fn braced(&self, tokens: Vec<TokenTree>) -> TokenTree {
        group(Delimiter::Brace, tokens, self.at)
    }

    /// Attributes, in brackets that stand where what they belong to begins.
    fn marks(&self, attrs: &[Attr], place: Option<Span>, out: &mut Vec<TokenTree>) {
        out.push(ident("attrs", self.at));
        let place = place.unwrap_or(self.at);
        out.push(group(Delimiter::Bracket, self.helpers(attrs), place));
    }

    fn named(&self, name: &str, tokens: Vec<TokenTree>, out: &mut Vec<TokenTree>) {
        out.push(ident(name, self.at));
        out.push(self.list(tokens));
    }

    /// Runs with a comma behind each.
    fn with_commas(&self, parts: impl IntoIterator<Item = Vec<TokenTree>>) -> Vec<TokenTree> {
        let mut out = Vec::new();
        for part in parts {
            out.extend(part);
            out.push(punct(",", self.at));
        }
        out
    }

    /// `outer [ #[a] #[b(c)] ]`.
    fn outer(&self, attrs: &[Attr]) -> Vec<TokenTree> {
        let mut inside = Vec::new();
        for attr in attrs {
            inside.push(punct("#", self.at));
            inside.push(self.list(self.attr(attr)));
        }
        vec![ident("outer", self.at), self.list(inside)]
    }

    fn attr(&self, attr: &Attr) -> Vec<TokenTree> {
        let mut out = Vec::new();
        for (index, name) in attr.path.as_str().split("::").enumerate() {
            if index > 0 {
                let joint = TokenKind::Punct { joint: true };
                out.push(token(joint, ":", attr.span));
                out.push(punct(":", attr.span));
            }
            if !name.is_empty() {
                out.push(ident(name, attr.span));
            }
        }
        out.extend(attr.tokens.iter().cloned());
        out
    }

    /// `{a} {b(c)}`: those that are not the language's own, `repr` and `doc`, and names that derives have in common with it.
    fn helpers(&self, attrs: &[Attr]) -> Vec<TokenTree> {
        const SHARED: &[&str] = &["default", "doc", "ignore", "repr", "source"];
        let is_shown = |path: &str| SHARED.contains(&path) || !is_own_attribute(path);
        attrs
            .iter()
            .filter(|attr| is_shown(attr.path.as_str()))
            .map(|attr| self.braced(self.attr(attr)))
            .collect()
    }

    /// `impl [..] args [..] types [..]` of the tokens between `<` and `>`.
    fn generics(&self, params: &[TokenTree], out: &mut Vec<TokenTree>) {
        let mut declared = Vec::new();
        let mut args = Vec::new();
        let mut types = Vec::new();
        for param in split_commas(params) {
            let mut cursor = Cursor::new(param);
            cursor.attrs();
            let param = cursor.rest();
            declared.push(cursor.until(&["="]).to_vec());
            let (name, is_type) = match param {
                [TokenTree::Token(word), name, ..] if word.text == "const" => (name, false),
                [name @ TokenTree::Token(word), ..] => (name, word.kind == TokenKind::Ident),
                _ => continue,
            };
            args.push(vec![name.clone()]);
            if is_type {
                types.push(name.clone());
            }
        }
        self.named("impl", self.with_commas(declared), out);
        self.named("args", self.with_commas(args), out);
        self.named("types", types, out);
    }

    fn predicates(&self, tokens: &[TokenTree], out: &mut Vec<TokenTree>) {
        let parts = split_commas(tokens).into_iter().map(<[_]>::to_vec);
        self.named("where", self.with_commas(parts), out);
    }

    /// A struct, enum or union.
    fn data(&self, item: &[TokenTree], attrs: &[Attr]) -> Option<Vec<TokenTree>> {
        let mut cursor = Cursor::new(item);
        let vis = cursor.visibility().to_vec();
        let kind = cursor.word(&["struct", "enum", "union"])?;
        let name = cursor.next()?.clone();
        let mut out = vec![ident(kind, self.at), name.clone()];
        self.named("vis", vis, &mut out);
        self.marks(attrs, None, &mut out);
        self.generics(cursor.angles(), &mut out);
        let is_where = cursor.word(&["where"]).is_some();
        let before = if is_where { cursor.until_body() } else { &[] };
        let body = cursor.group();
        // `struct A(T) where T: B;`
        let after = match cursor.word(&["where"]) {
            Some(_) => cursor.until(&[";"]),
            None => &[],
        };
        self.predicates(if before.is_empty() { after } else { before }, &mut out);
        let mut variants = Vec::new();
        if kind == "enum" {
            for part in body?.tokens.split(|token| token.text() == Some(",")) {
                let mut cursor = Cursor::new(part);
                let Some(attrs) = (self.read)(cursor.attrs()) else {
                    continue;
                };
                cursor.visibility();
                let Some(variant) = cursor.next() else {
                    continue;
                };
                let joint = TokenKind::Punct { joint: true };
                let path = vec![
                    name.clone(),
                    token(joint, ":", self.at),
                    punct(":", self.at),
                    variant.clone(),
                ];
                variants.push(self.variant(
                    variant,
                    path,
                    (&attrs, part.first().map(TokenTree::span)),
                    cursor.group().map(AsRef::as_ref),
                ));
            }
        } else {
            variants.push(self.variant(
                &name,
                vec![name.clone()],
                (&[], None),
                body.map(AsRef::as_ref),
            ));
        }
        self.named("variants", variants, &mut out);
        Some(out)
    }

    fn variant(
        &self,
        name: &TokenTree,
        path: Vec<TokenTree>,
        (attrs, place): (&[Attr], Option<Span>),
        body: Option<&crate::syntax::tokens::TokenGroup>,
    ) -> TokenTree {
        let mut out = vec![name.clone()];
        self.named("path", path, &mut out);
        self.marks(attrs, place, &mut out);
        let shape = match body.map(|body| body.delimiter) {
            Some(Delimiter::Parenthesis) => "tuple",
            Some(_) => "named",
            None => "unit",
        };
        out.push(ident(shape, self.at));
        let mut fields = Vec::new();
        for part in body
            .map(|body| split_commas(&body.tokens))
            .unwrap_or_default()
        {
            let mut cursor = Cursor::new(part);
            let Some(attrs) = (self.read)(cursor.attrs()) else {
                continue;
            };
            let vis = cursor.visibility().to_vec();
            let mut field = Vec::new();
            if shape == "named" {
                let Some(name) = cursor.next() else {
                    continue;
                };
                cursor.next();
                field.extend([name.clone(), name.clone()]);
            } else {
                let index = fields.len().to_string();
                field.push(token(TokenKind::Literal, &index, self.at));
                field.push(ident(&format!("_{index}"), self.at));
            }
            self.marks(&attrs, part.first().map(TokenTree::span), &mut field);
            self.named("vis", vis, &mut field);
            self.named("ty", cursor.rest().to_vec(), &mut field);
            fields.push(self.braced(field));
        }
        self.named("fields", fields, &mut out);
        self.braced(out)
    }

    /// A function, with or without body.
    fn function(&self, item: &[TokenTree]) -> Option<Vec<TokenTree>> {
        let mut cursor = Cursor::new(item);
        let vis = cursor.visibility().to_vec();
        let mut qualifiers = Vec::new();
        let mut kind = ident("sync", self.at);
        loop {
            match cursor.peek()? {
                TokenTree::Token(word) if word.text == "fn" => break,
                TokenTree::Token(word) if word.text == "async" => {
                    kind = TokenTree::Token(word.clone());
                }
                TokenTree::Token(word)
                    if matches!(
                        word.text.as_str(),
                        "const" | "unsafe" | "extern" | "safe" | "default"
                    ) || word.kind == TokenKind::Literal =>
                {
                    qualifiers.push(TokenTree::Token(word.clone()));
                }
                _ => return None,
            }
            cursor.next();
        }
        cursor.next();
        let name = cursor.next()?.clone();
        let generics = cursor.angles();
        let params = cursor.group()?;
        let ret = if cursor.arrow() {
            cursor.until_where().to_vec()
        } else {
            vec![group(Delimiter::Parenthesis, Vec::new(), self.at)]
        };
        let predicates = match cursor.word(&["where"]) {
            Some(_) => cursor.until_body(),
            None => &[],
        };
        let body = match cursor.group() {
            Some(body) => group(
                Delimiter::Brace,
                body.tokens.clone(),
                body.open.to(body.close),
            ),
            None => punct(";", self.at),
        };
        let mut out = vec![ident("fn", self.at), name, kind];
        self.named("vis", vis, &mut out);
        self.named("quals", qualifiers, &mut out);
        self.generics(generics, &mut out);
        let params = split_commas(&params.tokens)
            .into_iter()
            .filter_map(|part| {
                let mut cursor = Cursor::new(part);
                (self.read)(cursor.attrs())?;
                Some(self.braced(cursor.rest().to_vec()))
            })
            .collect();
        self.named("params", params, &mut out);
        self.named("ret", ret, &mut out);
        self.predicates(predicates, &mut out);
        out.push(ident("body", self.at));
        out.push(body);
        Some(out)
    }

    /// An impl, a trait or a module.
    fn container(&self, item: &[TokenTree]) -> Option<Vec<TokenTree>> {
        let (TokenTree::Group(body), head) = item.split_last()? else {
            return None;
        };
        let is_word = |name: &str| head.iter().any(|token| token.text() == Some(name));
        if is_word("fn") {
            return None;
        }
        let mut cursor = Cursor::new(head);
        let vis = cursor.visibility().to_vec();
        let (out, is_module) = if is_word("impl") {
            (self.impl_head(head, cursor)?, false)
        } else if is_word("trait") {
            (self.trait_head(head, vis, cursor)?, false)
        } else {
            cursor.word(&["mod"])?;
            let mut out = vec![ident("mod", self.at), cursor.next()?.clone()];
            self.named("vis", vis, &mut out);
            (out, true)
        };
        let mut out = out;
        let mut items = Vec::new();
        let mut cursor = Cursor::new(&body.tokens);
        while cursor.peek().is_some() {
            let attrs = (self.read)(cursor.attrs());
            let item = cursor.item();
            let Some(attrs) = attrs else {
                continue;
            };
            if item.is_empty() {
                continue;
            }
            let mut inside = self.outer(&attrs);
            match self.function(item) {
                _ if is_module => self.named("item", item.to_vec(), &mut inside),
                Some(function) => inside.extend(function),
                None => self.named("other", item.to_vec(), &mut inside),
            }
            items.push(self.braced(inside));
        }
        self.named("items", items, &mut out);
        Some(out)
    }

    /// `impl head [..] impl [..] args [..] types [..] trait [..] self [..] where [..]`.
    fn impl_head(&self, head: &[TokenTree], mut cursor: Cursor<'_>) -> Option<Vec<TokenTree>> {
        while cursor.word(&["default", "unsafe"]).is_some() {}
        cursor.word(&["impl"])?;
        let mut out = vec![ident("impl", self.at)];
        self.named("head", head.to_vec(), &mut out);
        self.generics(cursor.angles(), &mut out);
        let (first, second) = cursor.split_for();
        let (of, named) = match second {
            Some(named) => (first, named),
            None => (&[][..], first),
        };
        self.named("trait", of.to_vec(), &mut out);
        self.named("self", named.to_vec(), &mut out);
        cursor.word(&["where"]);
        self.predicates(cursor.rest(), &mut out);
        Some(out)
    }

    /// `trait name head [..] vis [..] impl [..] args [..] types [..] bounds [..] where [..]`.
    fn trait_head(
        &self,
        head: &[TokenTree],
        vis: Vec<TokenTree>,
        mut cursor: Cursor<'_>,
    ) -> Option<Vec<TokenTree>> {
        while cursor.word(&["auto", "unsafe"]).is_some() {}
        cursor.word(&["trait"])?;
        let mut out = vec![ident("trait", self.at), cursor.next()?.clone()];
        self.named("head", head.to_vec(), &mut out);
        self.named("vis", vis, &mut out);
        self.generics(cursor.angles(), &mut out);
        let bounds = match cursor.word(&[":"]) {
            Some(_) => cursor.until_where(),
            None => &[],
        };
        self.named("bounds", bounds.to_vec(), &mut out);
        cursor.word(&["where"]);
        self.predicates(cursor.rest(), &mut out);
        Some(out)
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test fails by panicking")]
mod tests;
