//! What the compiler's own macros ask of the world, answered from the program.

use std::sync::Arc;

use smallvec::SmallVec;

use super::cfg::Predicate;
use super::data::{DefId, ModuleId};
use super::loader::Program;
use super::macros::MacroRef;
use super::resolve::MacroFound;
use super::scope::TextualScope;
use crate::expand::{BuiltinContext, BuiltinOutput, expand_builtin};
use crate::source::{CrateId, Edition, Expansions, FileLoader, LineColumn, SourceFile, Span};
use crate::syntax::tokens::TokenTree;
use crate::syntax::tree::{Ident, MacroCall};

/// Where a built-in macro is called.
pub(super) struct BuiltinCx<'a> {
    pub(super) program: &'a Program,
    pub(super) loader: Option<&'a dyn FileLoader>,
    pub(super) krate: CrateId,
    pub(super) module: ModuleId,
    pub(super) textual: TextualScope,
    /// The macros of the body that are in scope, the outermost first.
    pub(super) locals: Vec<MacroRef>,
    /// The crate that declares the macro.
    pub(super) def_crate: CrateId,
    pub(super) depth: usize,
}

impl BuiltinContext for BuiltinCx<'_> {
    fn cfg(&mut self, predicate: &[TokenTree]) -> Option<bool> {
        self.program
            .cfg_holds(self.krate, &Predicate::parse(predicate))
    }

    fn eager_expand(&mut self, call: &MacroCall) -> Option<Vec<TokenTree>> {
        if self.depth >= self.program.macro_depth(self.krate) {
            return None;
        }
        let path: SmallVec<[Ident; 4]> = call
            .path
            .segments
            .iter()
            .map(|segment| segment.ident)
            .collect();
        let local = match path.as_slice() {
            [name] if !call.path.is_global => self
                .locals
                .iter()
                .rev()
                .find(|data| data.name == name.name)
                .cloned(),
            _ => None,
        };
        let data = match local {
            Some(data) => data,
            None => match self.program.find_macro(
                self.module,
                self.textual,
                &path,
                call.path.is_global,
                true,
            ) {
                MacroFound::Found(data) => data,
                _ => return None,
            },
        };
        let Some(builtin) = data.builtin else {
            return self
                .program
                .expand_rules(&data, call, self.krate)
                .ok()
                .map(|(tokens, _)| tokens.to_vec());
        };
        let mut inner = BuiltinCx {
            program: self.program,
            loader: self.loader,
            krate: self.krate,
            module: self.module,
            textual: self.textual,
            locals: self.locals.iter().map(Arc::clone).collect(),
            def_crate: data.krate,
            depth: self.depth + 1,
        };
        let written = crate::syntax::with_deep_stack(|| {
            expand_builtin(builtin.as_str(), call, &mut inner, None)
        });
        match written {
            Ok(BuiltinOutput::Tokens(tokens)) => Some(tokens),
            _ => None,
        }
    }

    fn edition_of(&self, span: Span) -> Edition {
        self.program.edition_at(self.krate, span.expn)
    }

    fn line_column(&self, span: Span) -> LineColumn {
        match self.program.cache.sources.get(span.file) {
            Some(source) => source.line_column(span.start),
            None => LineColumn { line: 1, column: 1 },
        }
    }

    fn load(&mut self, path: &str, at: Span) -> Result<Vec<TokenTree>, String> {
        let (path, text) = self.read_beside(path, at)?;
        let file = self
            .program
            .cache
            .sources
            .add(SourceFile::new(path, Arc::clone(&text)));
        Ok(crate::syntax::lex(file, &text))
    }

    fn load_text(&mut self, path: &str, at: Span) -> Result<Arc<str>, String> {
        self.read_beside(path, at).map(|(_, text)| text)
    }

    fn expansions(&self) -> &Expansions {
        &self.program.cache.expansions
    }

    fn def_crate(&self) -> CrateId {
        self.def_crate
    }

    fn file_name(&self, span: Span) -> String {
        self.program
            .cache
            .sources
            .get(span.file)
            .map(|source| source.path.clone())
            .unwrap_or_default()
    }

    fn module_path(&self) -> String {
        let name = self
            .program
            .defs
            .crates
            .get(self.krate.0 as usize)
            .map(|data| data.name.as_str())
            .unwrap_or("");
        let path = self
            .program
            .path_of(DefId::Module(self.program.nearest_module(self.module)));
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{name}::{path}")
        }
    }

    fn env(&self, _name: &str) -> Option<String> {
        None
    }
}

impl BuiltinCx<'_> {
    /// The path and the text of a file that is named from the file in which `at` stands.
    fn read_beside(&self, path: &str, at: Span) -> Result<(String, Arc<str>), String> {
        let loader = self.loader.ok_or("files are read ahead of this")?;
        let source = self
            .program
            .cache
            .sources
            .get(at.file)
            .ok_or("the place of the call is not known")?;
        let path = super::files::join(super::files::parent(&source.path), path);
        let text = self
            .program
            .read_text(&path, loader)
            .map_err(|error| format!("{path} cannot be read ({error:?})"))?;
        Ok((path, text))
    }
}
