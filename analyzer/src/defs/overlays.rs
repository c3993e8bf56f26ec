//! Derives and attributes of procedural macros that something is known of: the crate of the macros is read from `rules/`
//! instead of its sources, which can only be run, and its `macro_rules!` are given the item in a fixed form. It must not
//! know which crates these are.

use std::sync::Arc;

use ustr::Ustr;

use super::attrs::{arguments, leading_path, split_commas};
use super::collect::{CallSite, Collector, ItemCx, PendingCall, Reason};
use super::data::{DefId, ModuleId, Namespace, Resolution, TraitId};
use super::loader::Program;
use super::resolve::MacroFound;
use super::scope::TextualScope;
use crate::expand::form::{attribute_form, derive_form};
use crate::expand::quote::{ident, punct, quote, string};
use crate::source::{CrateId, ExpnId, FileLoader, Span};
use crate::syntax::tokens::{Delimiter, TokenTree, Tokens};
use crate::syntax::tree::{Attr, Ident, Item, ItemKind, MacroCall, Path, Segment};
use crate::syntax::{is_own_attribute, is_own_derive};

impl Program {
    /// Reads what is known of the workspace's crates of procedural macros.
    pub(super) fn load_overlays(&mut self, loader: &dyn FileLoader) {
        for index in 0..self.crates.len() {
            let is_new = self
                .crates
                .get(index)
                .is_some_and(|state| state.is_overlay && !self.is_loaded(CrateId(index as u32)));
            if !is_new {
                continue;
            }
            let krate = CrateId(index as u32);
            self.load_one(krate, loader);
            let names: Vec<Ustr> = self
                .macros
                .iter()
                .filter(|data| data.krate == krate && !data.name.as_str().starts_with("__"))
                .map(|data| data.name)
                .collect();
            // What comments say is asked for where a rule names `doc`.
            let reads_docs = (self.crates.get(index))
                .and_then(|state| state.root_file.as_ref())
                .and_then(|path| self.stub_text.get(path))
                .is_some_and(|text| text.contains("(doc,"));
            if reads_docs {
                self.overlay_docs.extend(names.iter().copied());
            }
            self.overlay_macros.extend(names);
        }
    }

    /// Whether something was written by the macro of an overlay: then no mistake in it is the user's.
    pub fn is_from_overlay(&self, span: Option<Span>) -> bool {
        let Some(span) = span else {
            return false;
        };
        let mut at = self.cache.expansions.get(span.expn);
        for _ in 0..super::imports::MACRO_DEPTH {
            let Some(expansion) = at else {
                return false;
            };
            if self.is_overlay(expansion.def_crate) {
                return true;
            }
            at = self.cache.expansions.get(expansion.call_site.expn);
        }
        false
    }

    /// Gives an attribute of a doc comment the text of the comment, which is not kept with the file.
    fn say(&self, attr: &mut Attr) {
        if attr.path != "doc"
            || !attr
                .tokens
                .iter()
                .any(|token| token.text() == Some("r\"\""))
        {
            return;
        }
        let file = self.cache.sources.get(attr.span.file);
        let Some(text) = file.as_ref().and_then(|file| file.slice(attr.span)) else {
            return;
        };
        let text = match text.strip_prefix("/**") {
            Some(inside) => inside.strip_suffix("*/").unwrap_or(inside),
            None => text.strip_prefix("///").unwrap_or(""),
        };
        let place = attr.span;
        attr.tokens = Tokens::from(vec![punct("=", place), string(text.trim(), place)]);
    }

    /// The expansion in which the derive or attribute stands that what `expn` wrote comes of.
    pub(super) fn overlay_home(&self, expn: ExpnId) -> ExpnId {
        let mut at = expn;
        for _ in 0..super::imports::MACRO_DEPTH {
            match self.cache.expansions.get(at) {
                Some(expansion) if self.is_overlay(expansion.def_crate) => {
                    at = expansion.call_site.expn;
                }
                _ => break,
            }
        }
        at
    }

    pub(super) fn is_overlay(&self, krate: CrateId) -> bool {
        self.crates
            .get(krate.0 as usize)
            .is_some_and(|state| state.is_overlay)
    }
}

/// The path of an attribute or derive, as if a macro were called.
fn path(names: &[Ustr], is_global: bool, span: Span) -> Path {
    let segment = |name: &Ustr| Segment {
        ident: Ident { name: *name, span },
        args: None,
    };
    Path {
        qself: None,
        is_global,
        segments: names.iter().map(segment).collect(),
        span,
    }
}

impl Collector<'_> {
    /// Keeps an item back of which an attribute may be a macro that something is known of. Gives the textual scope after
    /// it, if it did.
    pub(super) fn waits_for_attribute(
        &mut self,
        item: &Item,
        attrs: &[Attr],
        site: CallSite,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> Option<TextualScope> {
        let names = |attr: &Attr| -> Vec<Ustr> {
            let parts = attr.path.as_str().split("::");
            parts
                .filter(|name| !name.is_empty())
                .map(Ustr::from)
                .collect()
        };
        let tokens = item.tokens.as_ref()?;
        let known = &self.program.overlay_macros;
        // A macro may have the name of an attribute of the language, but then it is not called by that alone.
        let is_known = |attr: &Attr| {
            !is_own_attribute(attr.path.as_str())
                && names(attr).last().is_some_and(|name| known.contains(name))
        };
        let position = attrs.iter().position(is_known)?;
        let attr = attrs.get(position)?;
        let mut others = attrs.to_vec();
        others.remove(position);
        let form = {
            let read = |attrs: Vec<Attr>| self.program.resolve_attrs(self.krate, &attrs, false);
            let given = arguments(attr).unwrap_or(&[]);
            attribute_form(given, tokens, &others, attr.span, &read)
        };
        let is_global = attr.path.as_str().starts_with("::");
        let path = path(&names(attr), is_global, attr.span);
        let item = Item {
            attrs: others,
            ..item.clone()
        };
        // What comes after a macro sees it, once it is there.
        let node = match item.kind {
            ItemKind::MacroDef(_) => self.program.textual.call(textual),
            _ => textual,
        };
        let reason = Reason::Attribute(Box::new(item));
        self.wait(path, form, attr.span, site, cx, (textual, node), reason);
        Some(node)
    }

    /// Remembers the derives of an item that are not the compiler's own.
    pub(super) fn foreign_derives(
        &mut self,
        item: &Item,
        attrs: &[Attr],
        cx: &ItemCx,
        textual: TextualScope,
    ) {
        let Some(tokens) = &item.tokens else {
            return;
        };
        for attr in attrs.iter().filter(|attr| attr.path == "derive") {
            for part in split_commas(arguments(attr).unwrap_or(&[])) {
                let (names, _) = leading_path(part);
                let is_own = names.last().is_none_or(|name| is_own_derive(name.as_str()));
                if is_own {
                    continue;
                }
                let span = part.last().map_or(attr.span, TokenTree::span);
                let reads_docs =
                    (names.last()).is_some_and(|name| self.program.overlay_docs.contains(name));
                let form = {
                    let program = &*self.program;
                    let krate = self.krate;
                    let read = |attrs: Vec<Attr>| {
                        let mut attrs = program.resolve_attrs(krate, &attrs, reads_docs)?;
                        if reads_docs {
                            attrs.iter_mut().for_each(|attr| program.say(attr));
                        }
                        Some(attrs)
                    };
                    let documented = reads_docs.then(|| read(item.attrs.clone())).flatten();
                    derive_form(tokens, documented.as_deref().unwrap_or(attrs), span, &read)
                };
                let is_global = part.first().and_then(TokenTree::text) == Some(":");
                let path = path(&names, is_global, span);
                let form = form.unwrap_or_default();
                self.wait(
                    path,
                    form,
                    span,
                    CallSite::Items,
                    cx,
                    (textual, textual),
                    Reason::Derive,
                );
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a row has as many columns")]
    fn wait(
        &mut self,
        path: Path,
        form: Vec<TokenTree>,
        span: Span,
        site: CallSite,
        cx: &ItemCx,
        (before, node): (TextualScope, TextualScope),
        reason: Reason,
    ) {
        let call = MacroCall {
            path,
            delimiter: Delimiter::Brace,
            tokens: Tokens::from(form),
            span,
        };
        self.calls.push(PendingCall {
            call: Arc::new(call),
            site,
            cx: cx.clone(),
            before,
            node,
            reason,
        });
    }

    /// Expands a derive or attribute, now that it is known what it names. Where nothing is known of it, it is counted, and
    /// the item stays what it is, but for the trait that a derive is named after.
    pub(super) fn overlay_call(&mut self, pending: &PendingCall, found: MacroFound) {
        let end = self.overlay_written(pending, found);
        if pending.node != pending.before {
            self.program.textual.fill(pending.node, end);
        }
    }

    fn overlay_written(&mut self, pending: &PendingCall, found: MacroFound) -> TextualScope {
        let is_foreign = !matches!(found, MacroFound::Missing);
        if let MacroFound::Found(data) = found
            && self.program.is_overlay(data.krate)
            && pending.cx.depth < super::imports::MACRO_DEPTH
            && let Ok((tokens, _)) = self.program.expand_rules(&data, &pending.call, self.krate)
        {
            self.program.statistics.expansions += 1;
            self.expansions += 1;
            let (items, errors) = crate::syntax::parse_items(&tokens, data.edition);
            self.complain(data.name, &errors);
            return self.written(&items, &pending.site, &pending.cx, pending.before);
        }
        if is_foreign || matches!(pending.reason, Reason::Derive) {
            let path = super::imports::path_text(&pending.call);
            let count = &mut self.program.statistics.proc_macros_skipped;
            *count.entry(path).or_default() += 1;
        }
        let Reason::Attribute(item) = &pending.reason else {
            self.bare_impl(pending);
            return pending.before;
        };
        match &pending.site {
            CallSite::Items => return self.item(item, &pending.cx, pending.before),
            site @ (CallSite::Impl(_) | CallSite::Trait(_)) => {
                let vis = self.default_visibility(site, &pending.cx);
                let items = std::slice::from_ref(item.as_ref());
                self.assoc_items(items, site, vis, &pending.cx, pending.before);
            }
            CallSite::Foreign(abi) => self.foreign(item, *abi, &pending.cx, pending.before),
        }
        pending.before
    }

    /// What is all that can be said of a derive that nothing is known of: where its name is that of a trait too, the
    /// trait is implemented. Of the methods only those are there that the trait itself provides.
    fn bare_impl(&mut self, pending: &PendingCall) {
        let call = &pending.call;
        let [
            _,
            name,
            _,
            _,
            _,
            _,
            _,
            params,
            _,
            args,
            _,
            _,
            _,
            predicates,
            ..,
        ] = &*call.tokens
        else {
            return;
        };
        let inside = |tree: &TokenTree| match tree {
            TokenTree::Group(group) => group.tokens.clone(),
            TokenTree::Token(_) => Vec::new(),
        };
        let path: Vec<Ident> = (call.path.segments.iter())
            .map(|segment| segment.ident)
            .collect();
        let Some(found) = self.trait_named(&path, call.path.is_global, pending.cx.module) else {
            return;
        };
        let generics = (self.program.defs.traits.get(found.0 as usize))
            .map_or(0, |data| data.ast.generics.params.len());
        if generics > 0 {
            return;
        }
        let mut named = Vec::new();
        for (index, segment) in path.iter().enumerate() {
            if index > 0 || call.path.is_global {
                named.extend(quote("::", call.span, &[]));
            }
            named.push(ident(segment.name.as_str(), segment.span));
        }
        let tokens = quote(
            "impl<$0> $1 for $2<$3> where $4 {}",
            call.span,
            &[
                &inside(params),
                &named,
                std::slice::from_ref(name),
                &inside(args),
                &inside(predicates),
            ],
        );
        let (items, _) = crate::syntax::parse_items(&tokens, self.edition);
        self.written(&items, &pending.site, &pending.cx, pending.before);
    }

    fn trait_named(&mut self, path: &[Ident], is_global: bool, from: ModuleId) -> Option<TraitId> {
        // A re-export may lead through several crates.
        for _ in 0..super::imports::REEXPORTS {
            match (self.program).resolve_path(from, path, is_global, Namespace::Types) {
                Resolution::NeedsCrate(krate) if !self.program.is_loaded(krate) => {
                    self.program.load_one(krate, self.loader);
                }
                Resolution::Found {
                    def: DefId::Trait(id),
                    consumed,
                } if consumed == path.len() => return Some(id),
                _ => return None,
            }
        }
        None
    }
}
