//! Macros as definitions: whose they are and how a call of one is expanded to tokens. How names
//! lead to them stands in `resolve`.

use std::sync::{Arc, OnceLock};

use ustr::Ustr;

use super::attrs::{attr, peel, string, value};
use super::data::ModuleId;
use super::loader::Program;
use crate::expand::transcriber::Caller;
use crate::expand::{ExpandError, MacroRules, directives};
use crate::source::{CrateId, Edition, ExpnId, FileId, Span};
use crate::syntax::tokens::{TokenTree, Tokens};
use crate::syntax::tree::{Attr, MacroCall, MacroDef};

/// A macro, shared.
pub(super) type MacroRef = Arc<MacroData>;

/// A macro.
#[derive(Debug)]
pub struct MacroData {
    /// The name.
    pub name: Ustr,
    /// The crate whose `$crate` it writes.
    pub krate: CrateId,
    /// The module or block it stands in.
    pub module: ModuleId,
    /// The name under which the compiler knows it, for `#[rustc_builtin_macro]`.
    pub builtin: Option<Ustr>,
    /// The definition.
    pub def: Arc<MacroDef>,
    /// The expansion in which the definition stands.
    pub def_site: ExpnId,
    /// The edition its definition is read in.
    pub edition: Edition,
    /// Where it stands.
    pub span: Span,
    rules: OnceLock<Result<MacroRules, ExpandError>>,
}

impl MacroData {
    pub(super) fn new(
        def: Arc<MacroDef>,
        attrs: &[Attr],
        krate: CrateId,
        module: ModuleId,
        edition: Edition,
        span: Span,
    ) -> MacroData {
        let name = def.name.name;
        let builtin = attr(attrs, "rustc_builtin_macro").map(|attr| {
            super::attrs::arguments(attr)
                .map(super::attrs::leading_path)
                .and_then(|(names, _)| names.first().copied())
                .or_else(|| value(attr).map(|name| Ustr::from(&name)))
                .unwrap_or(name)
        });
        MacroData {
            name,
            krate,
            module,
            builtin,
            def_site: def.name.span.expn,
            def,
            edition,
            span,
            rules: OnceLock::new(),
        }
    }

    /// Where the definition is written: the same for all macros that one text defines again and again.
    pub(super) fn written_at(&self) -> (FileId, u32) {
        let span = self.def.name.span;
        (span.file, span.start)
    }

    /// Its rules.
    ///
    /// # Errors
    /// Says what is wrong with the definition.
    pub fn rules(&self) -> Result<&MacroRules, ExpandError> {
        self.rules
            .get_or_init(|| MacroRules::compile(&self.def, self.edition))
            .as_ref()
            .map_err(Clone::clone)
    }
}

impl Program {
    /// How many macro calls inside each other are expanded in a crate.
    pub(super) fn macro_depth(&self, krate: CrateId) -> usize {
        let data = self.defs.crates.get(krate.0 as usize);
        data.map_or(super::imports::MACRO_DEPTH, |data| data.macro_depth)
    }

    /// How many calls of a macro inside each other are expanded in a crate. What stands for a procedural macro takes long
    /// lists apart by calling itself, which the compiler's limit does not speak of.
    pub(super) fn depth_for(&self, of: CrateId, krate: CrateId) -> usize {
        let own = self.macro_depth(krate);
        let state = self.crates.get(of.0 as usize);
        if state.is_some_and(|state| state.is_overlay) {
            own.max(super::imports::MOST_MACRO_DEPTH)
        } else {
            own
        }
    }

    /// What a call of a macro that is defined by rules writes in a crate.
    pub(super) fn expand_rules(
        &self,
        data: &MacroData,
        call: &MacroCall,
        in_crate: CrateId,
    ) -> Result<(Tokens, ExpnId), ExpandError> {
        let (tokens, expn) = data.rules()?.expand_within(
            Caller {
                recursion_limit: self.depth_for(data.krate, in_crate),
                is_other_crate: data.krate != in_crate,
            },
            call,
            &self.cache.expansions,
            data.krate,
            data.edition,
            data.def_site,
        )?;
        if self.is_overlay(data.krate) {
            let home = self.overlay_home(call.span.expn);
            let version = self.defs.crates.get(data.krate.0 as usize);
            let version = version.map_or("", |data| data.version.as_str());
            let tokens = directives::carry_out(&tokens, expn, call.span, home, version);
            return Ok((tokens, expn));
        }
        Ok((Tokens::from(tokens), expn))
    }

    /// The path that `include!("…")` names, seen from the file of the call; `None` where it is computed.
    pub(super) fn include_path(&self, call: &MacroCall) -> Option<String> {
        let tokens = match peel(&call.tokens) {
            [rest @ .., comma] if comma.text() == Some(",") => rest,
            tokens => tokens,
        };
        let path = string(tokens)?;
        let outermost = self.cache.expansions.call_sites(call.span);
        let span = outermost.last().copied().unwrap_or(call.span);
        let file = self.cache.sources.get(span.file)?;
        Some(super::files::join(super::files::parent(&file.path), &path))
    }

    /// The path of what is known to stand in the file that `include!(concat!(env!("OUT_DIR"), "/x.rs"))` names.
    pub(super) fn output_path(&self, call: &MacroCall, krate: CrateId) -> Option<String> {
        let mut words = Vec::new();
        strings(&call.tokens, 0, &mut words);
        match words.as_slice() {
            [out, file] if out == "OUT_DIR" && file.starts_with('/') => {
                let path = format!("std:out/{}{file}", self.package_name(krate));
                self.stub_text.contains_key(&path).then_some(path)
            }
            _ => None,
        }
    }
}

/// The string literals among tokens, in order.
fn strings(tokens: &[TokenTree], depth: usize, out: &mut Vec<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) if depth < super::imports::MACRO_DEPTH => {
                strings(&group.tokens, depth + 1, out);
            }
            tree => out.extend(string(std::slice::from_ref(tree))),
        }
    }
}
