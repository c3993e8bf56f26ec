//! The program: every definition of every crate loaded so far, and the loading of crates. It
//! reads the world through a `FileLoader` alone.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, RwLock};

use indexmap::IndexSet;
use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use smallvec::SmallVec;
use ustr::Ustr;

use super::attrs::{arguments, meta, split_commas};
use super::bodies::ExpandedBody;
use super::cfg::{CrateCfg, Predicate, TargetCfg};
use super::data::{AdtId, BodyOwner, CrateData, Defs, ModuleId, TraitId, Vis};
use super::macros::MacroRef;
use super::scope::{LazyPath, ModuleScope, TextualScope, TextualScopes};
use crate::knowledge::{CfgValue, CrateCfgs, StubFile, version_matches};
use crate::source::{
    CrateId, Edition, Expansions, FileId, FileLoader, LoadError, SourceFile, SourceMap, Span,
};
use crate::syntax::tokens::{TokenTree, Tokens};
use crate::syntax::tree::{Attr, Item, MacroCall, MacroDef, ParsedFile, SyntaxError};
use crate::workspace::{CrateIndex, CrateInput, CrateKind, TargetInput, Workspace};

/// The stub crates.
pub const CORE: CrateId = CrateId(0);
/// See `CORE`.
pub const ALLOC: CrateId = CrateId(1);
/// See `CORE`.
pub const STD: CrateId = CrateId(2);
/// The instructions of processors, to which core leads. It is read when a path leads there, as a crate of the workspace is.
pub(super) const CORE_ARCH: CrateId = CrateId(3);
/// How many stub crates there are: the workspace's follow.
pub(super) const STUBS: u32 = 4;

/// What the paths of the stubs begin with.
const STUB_PATH: &str = "std:";

/// A file that was read.
#[derive(Clone, Debug)]
pub struct ReadFile {
    /// Which.
    pub file: FileId,
    /// What it says.
    pub parsed: Arc<ParsedFile>,
}

/// What all targets share: the files, read once, and the expansions.
#[derive(Debug, Default)]
pub struct ParseCache {
    /// The files.
    pub sources: Arc<SourceMap>,
    /// The expansions. Their numbers depend on scheduling: nothing may be ordered by them.
    pub expansions: Expansions,
    files: Mutex<FxHashMap<(String, Edition), ReadFile>>,
    /// What macros wrote where items stand, by call and definition: the same under every target.
    written: Option<Mutex<FxHashMap<WrittenKey, Arc<Written>>>>,
}

/// Where the arguments of a call and the definition of its macro are kept, and where the call stands.
type WrittenKey = (usize, usize, Span);

/// The items that a macro wrote.
#[derive(Debug)]
pub(super) struct Written {
    /// The items.
    pub items: Vec<Item>,
    /// What could not be read of them.
    pub errors: Vec<SyntaxError>,
    /// What the key names by place: as long as it is held, nothing else has that place.
    _named: (Tokens, Arc<MacroDef>),
}

/// Gives the text of a path.
pub(super) type Read<'a> = &'a (dyn Fn(&str) -> Result<Arc<str>, LoadError> + Sync);

impl ParseCache {
    /// For the targets of a project. Only where there are several, somebody asks again what a macro wrote.
    pub fn for_targets(count: usize) -> ParseCache {
        ParseCache {
            written: (count > 1).then(Mutex::default),
            ..ParseCache::default()
        }
    }

    /// What a call wrote, computed by `expand` where nobody asked before.
    pub(super) fn written<E>(
        &self,
        call: &MacroCall,
        def: &Arc<MacroDef>,
        expand: impl FnOnce() -> Result<(Vec<Item>, Vec<SyntaxError>), E>,
    ) -> Result<Arc<Written>, E> {
        let key = (
            Arc::as_ptr(&call.tokens).cast::<TokenTree>() as usize,
            Arc::as_ptr(def) as usize,
            call.span,
        );
        let known = |cache: &Mutex<FxHashMap<WrittenKey, Arc<Written>>>| {
            cache.lock().ok()?.get(&key).cloned()
        };
        if let Some(found) = self.written.as_ref().and_then(known) {
            return Ok(found);
        }
        let (items, errors) = expand()?;
        let written = Arc::new(Written {
            items,
            errors,
            _named: (Arc::clone(&call.tokens), Arc::clone(def)),
        });
        if let Some(cache) = &self.written
            && let Ok(mut cache) = cache.lock()
        {
            cache.insert(key, Arc::clone(&written));
        }
        Ok(written)
    }

    fn cached(&self, path: &str, edition: Edition) -> Option<ReadFile> {
        let files = self.files.lock().ok()?;
        files.get(&(path.to_owned(), edition)).cloned()
    }

    /// Reads files; of each list of candidates the first that exists; bodies `later`, when somebody asks for them. In
    /// parallel, with a result that does not depend on scheduling. What a file is called that could not be read stands beside the reason.
    pub(super) fn read(
        &self,
        wanted: &[Vec<String>],
        edition: Edition,
        later: bool,
        read: Read<'_>,
    ) -> Vec<Result<ReadFile, (LoadError, String)>> {
        enum Text {
            Cached(ReadFile),
            New(String, Arc<str>),
            Failed(LoadError, String),
        }
        let texts: Vec<Text> = wanted
            .par_iter()
            .map(|candidates| {
                for path in candidates {
                    if let Some(found) = self.cached(path, edition) {
                        return Text::Cached(found);
                    }
                    match read(path) {
                        Ok(text) => return Text::New(path.clone(), text),
                        Err(LoadError::NotFound) => {}
                        Err(error) => return Text::Failed(error, path.clone()),
                    }
                }
                Text::Failed(
                    LoadError::NotFound,
                    candidates.first().cloned().unwrap_or_default(),
                )
            })
            .collect();
        // Numbers are given in the order of asking, so that a run is like the next.
        let mut seen: FxHashMap<String, FileId> = FxHashMap::default();
        let mut new = Vec::new();
        for text in &texts {
            if let Text::New(path, text) = text
                && !seen.contains_key(path)
            {
                let text: Arc<str> = match text.strip_prefix('\u{feff}') {
                    Some(rest) => Arc::from(rest),
                    None => Arc::clone(text),
                };
                let file = self
                    .sources
                    .add(SourceFile::new(path.clone(), Arc::clone(&text)));
                seen.insert(path.clone(), file);
                new.push((path.clone(), file, text));
            }
        }
        let parsed: Vec<(String, ReadFile)> = new
            .into_par_iter()
            .map(|(path, file, text)| {
                let parsed = if later {
                    // What the doc comments of the stubs say is shown to users.
                    let docs = path.starts_with(STUB_PATH);
                    crate::syntax::parse_later(file, &text, edition, docs)
                } else {
                    crate::syntax::parse_code(file, &text, edition)
                };
                let read = ReadFile {
                    file,
                    parsed: Arc::new(parsed),
                };
                (path, read)
            })
            .collect();
        if let Ok(mut files) = self.files.lock() {
            files.extend(
                parsed
                    .iter()
                    .map(|(path, read)| ((path.clone(), edition), read.clone())),
            );
        }
        let fresh: FxHashMap<String, ReadFile> = parsed.into_iter().collect();
        texts
            .into_iter()
            .map(|text| match text {
                Text::Cached(found) => Ok(found),
                Text::New(path, _) => match fresh.get(&path) {
                    Some(found) => Ok(found.clone()),
                    None => Err((LoadError::NotFound, path)),
                },
                Text::Failed(error, path) => Err((error, path)),
            })
            .collect()
    }
}

/// What kind of thing went wrong.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ErrorKind {
    /// A file that is missing, is not UTF-8, or that the disk refused.
    File,
    /// A file or the output of a macro that does not parse.
    Syntax,
    /// A macro that cannot be expanded.
    Macro,
    /// `compile_error!`.
    CompileError,
}

/// Something that went wrong while loading.
#[derive(Clone, Debug)]
pub struct Error {
    /// What kind.
    pub kind: ErrorKind,
    /// What happened, for a person.
    pub message: String,
    /// Where.
    pub span: Option<Span>,
    /// In which crate.
    pub krate: CrateId,
    /// Whether the crate is the workspace's own: then the run is incomplete, else it is a statistic.
    pub is_first_party: bool,
}

/// What was not looked into, and how much was.
#[derive(Clone, Default, Debug)]
pub struct Statistics {
    /// Crates that were loaded.
    pub crates: usize,
    /// Files that were read for them.
    pub files: usize,
    /// Files of the workspace that are refused, and that the second reader takes: gaps of this tool.
    pub refused_alone: usize,
    /// Attribute and derive macros that run in the compiler, by path, and how often each was met.
    pub proc_macros_skipped: BTreeMap<String, usize>,
    /// Macros that nothing defines or that stand in crates that cannot be read: crate, path, place.
    pub unresolved_macros: Vec<(CrateId, String, Span)>,
    /// Imports of the workspace's own crates, resolved or not: crate, place.
    pub imports_met: Vec<(CrateId, Span)>,
    /// Imports that led nowhere: crate, path, place.
    pub unresolved_imports: Vec<(CrateId, String, Span)>,
    /// `include!` of files that are written when the crate is built.
    pub generated_files: Vec<(CrateId, Span)>,
    /// Calls that were expanded while loading.
    pub expansions: usize,
}

/// How far a crate is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum LoadState {
    NotLoaded,
    Loading,
    Loaded,
}

/// What loading knows of a crate.
#[derive(Debug)]
pub(super) struct CrateState {
    pub(super) load: LoadState,
    pub(super) cfg: CrateCfg,
    pub(super) root_file: Option<String>,
    pub(super) build_script: Option<String>,
    pub(super) is_first_party: bool,
    pub(super) is_member: bool,
    /// A crate of procedural macros that is read from what is known of it.
    pub(super) is_overlay: bool,
    /// A crate whose source is not at hand: its root has all the names that are known, whatever modules they stand in.
    pub(super) is_outline: bool,
    pub(super) package: String,
    pub(super) package_id: String,
    /// `#[macro_use] extern crate`: which names (all, if `None`), from which crate.
    pub(super) macro_use: Vec<(Option<Vec<Ustr>>, CrateId)>,
    pub(super) prelude_crate: Option<CrateId>,
    pub(super) prelude: Option<ModuleId>,
    pub(super) files: Vec<ReadFile>,
}

/// Every definition of every loaded crate, with the scopes that lead to them.
///
/// It is changed by `load_crate` and `prepare` alone; everything else takes `&self` and may be called from many threads.
#[derive(Debug)]
pub struct Program {
    /// The tables.
    pub defs: Defs,
    /// What went wrong.
    pub errors: Vec<Error>,
    /// What was not looked into.
    pub statistics: Statistics,
    pub(super) cache: Arc<ParseCache>,
    pub(super) target: TargetCfg,
    pub(super) crates: Vec<CrateState>,
    pub(super) stub_text: FxHashMap<String, Arc<str>>,
    pub(super) scopes: Vec<ModuleScope>,
    pub(super) globs: FxHashMap<ModuleId, Vec<(ModuleId, Vis)>>,
    pub(super) macros: Vec<MacroRef>,
    pub(super) textual: TextualScopes,
    /// The textual scope at the end of each module.
    pub(super) module_textual: Vec<TextualScope>,
    /// The textual scope in which a body stands, where it is not empty.
    pub(super) owner_textual: FxHashMap<BodyOwner, TextualScope>,
    pub(super) variant_names: FxHashMap<(AdtId, Ustr), u32>,
    /// The modules of blocks that have items.
    pub(super) blocks: FxHashMap<(BodyOwner, Span), ModuleId>,
    pub(super) lazies: IndexSet<LazyPath, FxBuildHasher>,
    pub(super) file_crates: FxHashMap<FileId, SmallVec<[CrateId; 2]>>,
    /// Macros with `local_inner_macros`.
    pub(super) local_inner: FxHashSet<(CrateId, Ustr)>,
    pub(super) prepared: FxHashMap<(BodyOwner, usize), Arc<ExpandedBody>>,
    /// Constants that are there for their items, with macro calls among them: expanded when the crate is read.
    pub(super) item_consts: Vec<BodyOwner>,
    /// The names of the procedural macros that something is known of.
    pub(super) overlay_macros: FxHashSet<Ustr>,
    /// Those of them that ask what doc comments say.
    pub(super) overlay_docs: FxHashSet<Ustr>,
    pub(super) traits: TraitsCache,
    pub(super) visible: super::paths::VisiblePaths,
    cfgs_seen: Mutex<CfgsSeen>,
}

pub(super) type TraitsCache = RwLock<FxHashMap<ModuleId, Arc<(Vec<TraitId>, Vec<CrateId>)>>>;

#[derive(Debug, Default)]
struct CfgsSeen {
    evaluated: BTreeMap<(CrateId, String), Option<bool>>,
    unknown: BTreeMap<(CrateId, String), usize>,
}

impl Program {
    /// An empty program for one target: the crates are known, and core, alloc and std can be loaded.
    ///
    /// `stubs` are the files of the stub crates (`core/lib.rs`...), `cfgs` what is known of build scripts.
    pub fn new(
        workspace: &Workspace,
        target: &TargetInput,
        stubs: &[StubFile],
        cfgs: &[CrateCfgs],
        cache: Arc<ParseCache>,
    ) -> Program {
        let target = TargetCfg::new(target, workspace.debug_assertions);
        let mut program = Program {
            defs: Defs::default(),
            errors: Vec::new(),
            statistics: Statistics::default(),
            cache,
            target,
            crates: Vec::new(),
            stub_text: FxHashMap::default(),
            scopes: Vec::new(),
            globs: FxHashMap::default(),
            macros: Vec::new(),
            textual: TextualScopes::default(),
            module_textual: Vec::new(),
            owner_textual: FxHashMap::default(),
            variant_names: FxHashMap::default(),
            blocks: FxHashMap::default(),
            lazies: IndexSet::default(),
            file_crates: FxHashMap::default(),
            local_inner: FxHashSet::default(),
            prepared: FxHashMap::default(),
            item_consts: Vec::new(),
            overlay_macros: FxHashSet::default(),
            overlay_docs: FxHashSet::default(),
            traits: RwLock::default(),
            visible: RwLock::default(),
            cfgs_seen: Mutex::default(),
        };
        for file in stubs {
            program.stub_text.insert(
                format!("{STUB_PATH}{}", file.path),
                Arc::from(file.text.as_ref()),
            );
        }
        for name in ["core", "alloc", "std", "core_arch"] {
            let path = format!("{STUB_PATH}{name}/lib.rs");
            let has_source = program.stub_text.contains_key(&path);
            program.add_crate(name, Edition::E2024, None, has_source.then_some(path));
        }
        for (index, input) in workspace.crates.iter().enumerate() {
            program.add_input(CrateIndex(index as u32), input, cfgs);
        }
        // Crates of the compiler's distribution that few name: after the others, so that theirs keep their numbers.
        for name in ["proc_macro", "test"] {
            let path = format!("{STUB_PATH}{name}/lib.rs");
            let has_source = program.stub_text.contains_key(&path);
            program.add_crate(name, Edition::E2024, None, has_source.then_some(path));
        }
        let count = program.defs.crates.len();
        for index in 0..count {
            let mut externs = FxHashMap::default();
            externs.insert(Ustr::from("core"), CORE);
            let position = (index as u32)
                .checked_sub(STUBS)
                .map(|position| position as usize);
            if let Some(input) = position.and_then(|position| workspace.crates.get(position)) {
                for dependency in &input.dependencies {
                    let holds = dependency.targets.is_empty()
                        || dependency
                            .targets
                            .iter()
                            .any(|target| program.target.matches_dependency(target));
                    if holds && (dependency.krate.0 as usize) < workspace.crates.len() {
                        externs.insert(
                            Ustr::from(&dependency.name),
                            CrateId(dependency.krate.0 + STUBS),
                        );
                    }
                }
            } else {
                externs.insert(Ustr::from("alloc"), ALLOC);
                externs.insert(Ustr::from("core_arch"), CORE_ARCH);
            }
            if let Some(data) = program.defs.crates.get_mut(index) {
                data.externs = externs;
            }
        }
        program
    }

    fn add_crate(
        &mut self,
        name: &str,
        edition: Edition,
        input: Option<CrateIndex>,
        root_file: Option<String>,
    ) {
        let is_readable = root_file.is_some();
        self.defs.crates.push(CrateData {
            name: Ustr::from(name),
            version: Ustr::from(""),
            edition,
            root: None,
            loaded: !is_readable,
            input,
            externs: FxHashMap::default(),
            impls: Vec::new(),
            fns: Vec::new(),
            is_no_std: false,
            macro_depth: super::imports::MACRO_DEPTH,
        });
        self.crates.push(CrateState {
            load: if is_readable {
                LoadState::NotLoaded
            } else {
                LoadState::Loaded
            },
            cfg: CrateCfg::default(),
            root_file,
            build_script: None,
            is_first_party: false,
            is_member: false,
            is_overlay: false,
            is_outline: false,
            package: String::new(),
            package_id: String::new(),
            macro_use: Vec::new(),
            prelude_crate: None,
            prelude: None,
            files: Vec::new(),
        });
    }

    fn add_input(&mut self, index: CrateIndex, input: &CrateInput, cfgs: &[CrateCfgs]) {
        let overlay = Some(format!("std:macros/{}.rs", input.package))
            .filter(|path| input.kind == CrateKind::ProcMacro && self.stub_text.contains_key(path));
        let is_overlay = overlay.is_some();
        let (root_file, edition) = match overlay {
            Some(path) => (Some(path), Edition::E2021),
            None => {
                let is_read = !matches!(input.kind, CrateKind::ProcMacro | CrateKind::Unread);
                (is_read.then(|| input.root_file.clone()), input.edition)
            }
        };
        self.add_crate(&input.name, edition, Some(index), root_file);
        if let Some(data) = self.defs.crates.last_mut() {
            data.version = Ustr::from(&input.version);
        }
        let mut cfg = CrateCfg::new(&input.features, &input.cfgs);
        let facts = cfgs
            .iter()
            .filter(|known| known.package == input.package)
            .flat_map(|known| &known.facts)
            .find(|facts| version_matches(&facts.versions, &input.version));
        for (name, value) in facts.iter().flat_map(|facts| &facts.cfg) {
            let value = match value {
                CfgValue::Always(value) => Some(*value),
                CfgValue::When(text) => cfg.eval(&Predicate::parse_text(text), &self.target),
            };
            cfg.set(&Predicate::parse_text(name), value);
        }
        if let Some(state) = self.crates.last_mut() {
            state.cfg = cfg;
            if !is_overlay {
                state.build_script.clone_from(&input.build_script);
            }
            state.is_first_party = input.is_first_party && !is_overlay;
            state.is_overlay = is_overlay;
            state.is_member = input.is_member;
            state.package.clone_from(&input.package);
            state.package_id.clone_from(&input.package_id);
        }
    }

    /// Has a crate without source read from the outline of what is known of it.
    pub fn add_outline(&mut self, krate: CrateId, text: &str) {
        let index = krate.0 as usize;
        let (Some(data), Some(state)) =
            (self.defs.crates.get_mut(index), self.crates.get_mut(index))
        else {
            return;
        };
        let path = format!("{STUB_PATH}outlines/{}.rs", data.name);
        self.stub_text.insert(path.clone(), Arc::from(text));
        data.loaded = false;
        data.edition = Edition::E2024;
        state.load = LoadState::NotLoaded;
        state.root_file = Some(path);
        state.is_outline = true;
    }

    /// The crate at a position of the workspace.
    pub fn crate_of(&self, index: CrateIndex) -> CrateId {
        CrateId(index.0 + STUBS)
    }

    /// Loads a crate: reads its files, expands its macros, fills the tables. What it needs of its
    /// dependencies for that is loaded too. Does nothing the second time.
    pub fn load_crate(&mut self, krate: CrateId, loader: &dyn FileLoader) {
        for stub in [CORE, ALLOC, STD] {
            self.load_one(stub, loader);
        }
        self.load_overlays(loader);
        self.load_one(krate, loader);
        self.forget_caches();
    }

    /// Forgets what was computed from the scopes.
    pub(super) fn forget_caches(&self) {
        if let Ok(mut cache) = self.traits.write() {
            cache.clear();
        }
        if let Ok(mut cache) = self.visible.write() {
            cache.clear();
        }
    }

    pub(super) fn load_one(&mut self, krate: CrateId, loader: &dyn FileLoader) {
        let index = krate.0 as usize;
        match self.crates.get_mut(index) {
            Some(state) if state.load == LoadState::NotLoaded => state.load = LoadState::Loading,
            _ => return,
        }
        stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, || {
            self.read_build_script(krate, loader);
            super::collect::load(self, krate, loader);
        });
        if let Some(state) = self.crates.get_mut(index) {
            state.load = LoadState::Loaded;
        }
        if let Some(data) = self.defs.crates.get_mut(index) {
            data.loaded = true;
        }
        self.statistics.crates += 1;
        self.prepare_item_consts(loader);
    }

    fn read_build_script(&mut self, krate: CrateId, loader: &dyn FileLoader) {
        let index = krate.0 as usize;
        let Some(path) = self
            .crates
            .get_mut(index)
            .and_then(|state| state.build_script.take())
        else {
            return;
        };
        let edition = self
            .defs
            .crates
            .get(index)
            .map_or(Edition::default(), |data| data.edition);
        let read = |path: &str| loader.load(path);
        let found = self.cache.read(&[vec![path]], edition, false, &read).pop();
        let (Some(Ok(found)), Some(state)) = (found, self.crates.get_mut(index)) else {
            return;
        };
        if let Some(source) = self.cache.sources.get(found.file) {
            super::build_script::apply(&found.parsed, &source.text, &mut state.cfg, &self.target);
        }
    }

    /// The text of a path: a stub's, or the world's.
    pub(super) fn read_text(
        &self,
        path: &str,
        loader: &dyn FileLoader,
    ) -> Result<Arc<str>, LoadError> {
        if path.starts_with(STUB_PATH) {
            return self.stub_text.get(path).cloned().ok_or(LoadError::NotFound);
        }
        loader.load(path)
    }

    /// The files.
    pub fn sources(&self) -> &SourceMap {
        &self.cache.sources
    }

    /// The expansions.
    pub fn expansions(&self) -> &Expansions {
        &self.cache.expansions
    }

    /// The target.
    pub fn target(&self) -> &TargetCfg {
        &self.target
    }

    /// How wide a pointer is.
    pub fn pointer_bits(&self) -> u32 {
        self.target.pointer_bits()
    }

    /// The files of a loaded crate, in the order in which they were met.
    pub fn files(&self, krate: CrateId) -> &[ReadFile] {
        self.crates
            .get(krate.0 as usize)
            .map_or(&[], |state| &state.files)
    }

    /// Whether a crate was loaded, or cannot be.
    pub fn is_loaded(&self, krate: CrateId) -> bool {
        self.crates
            .get(krate.0 as usize)
            .is_none_or(|state| state.load != LoadState::NotLoaded)
    }

    /// Whether findings may point into a crate.
    pub fn is_first_party(&self, krate: CrateId) -> bool {
        self.crates
            .get(krate.0 as usize)
            .is_some_and(|state| state.is_first_party)
    }

    /// Whether a predicate holds for a crate under the program's target; `None`: nobody knows.
    pub fn cfg_holds(&self, krate: CrateId, predicate: &Predicate) -> Option<bool> {
        let state = self.crates.get(krate.0 as usize)?;
        let truth = state.cfg.eval(predicate, &self.target);
        if (truth.is_none() || predicate.mentions_target())
            && let Ok(mut seen) = self.cfgs_seen.lock()
        {
            let key = (krate, predicate.to_string());
            if truth.is_none() {
                *seen.unknown.entry(key.clone()).or_default() += 1;
            }
            seen.evaluated.insert(key, truth);
        }
        truth
    }

    /// Every predicate that was asked for and may differ between targets, and its truth.
    pub fn evaluated(&self) -> BTreeMap<(CrateId, String), Option<bool>> {
        self.cfgs_seen
            .lock()
            .map(|seen| seen.evaluated.clone())
            .unwrap_or_default()
    }

    /// Every predicate whose truth nobody knows, and how often it was met.
    pub fn unknown_cfgs(&self) -> BTreeMap<(CrateId, String), usize> {
        self.cfgs_seen
            .lock()
            .map(|seen| seen.unknown.clone())
            .unwrap_or_default()
    }

    /// Whether something with these attributes exists under the program's target.
    pub fn is_enabled(&self, module: ModuleId, attrs: &[Attr]) -> bool {
        attrs.is_empty()
            || self
                .defs
                .modules
                .get(module.0 as usize)
                .is_none_or(|data| self.attrs_hold(data.krate, attrs))
    }

    /// The same, for a crate.
    pub(super) fn attrs_hold(&self, krate: CrateId, attrs: &[Attr]) -> bool {
        attrs.iter().all(|attr| match attr.path.as_str() {
            "cfg" | "cfg_attr" => self.resolve_attr(krate, attr, 0, &mut Vec::new()),
            _ => true,
        })
    }

    /// The attributes with `cfg_attr` resolved; `None` where a `cfg` among them does not hold.
    pub(super) fn resolve_attrs(
        &self,
        krate: CrateId,
        attrs: &[Attr],
        keep_docs: bool,
    ) -> Option<Vec<Attr>> {
        let mut out = Vec::new();
        for attr in attrs {
            // `#[doc(hidden)]` is no text: paths that are shown go around what is hidden.
            if !keep_docs && attr.path == "doc" && arguments(attr).is_none() {
                continue;
            }
            if !self.resolve_attr(krate, attr, 0, &mut out) {
                return None;
            }
        }
        Some(out)
    }

    fn resolve_attr(&self, krate: CrateId, attr: &Attr, depth: usize, out: &mut Vec<Attr>) -> bool {
        if depth > 16 {
            return true;
        }
        let inner = |tokens: &[TokenTree]| meta(tokens, attr.span, attr.inner);
        match attr.path.as_str() {
            "cfg" => {
                let predicate = Predicate::parse(arguments(attr).unwrap_or(&[]));
                self.cfg_holds(krate, &predicate) != Some(false)
            }
            "cfg_attr" => {
                let parts = split_commas(arguments(attr).unwrap_or(&[]));
                let Some((predicate, rest)) = parts.split_first() else {
                    return true;
                };
                self.cfg_holds(krate, &Predicate::parse(predicate)) != Some(true)
                    || rest
                        .iter()
                        .filter_map(|tokens| inner(tokens))
                        .all(|attr| self.resolve_attr(krate, &attr, depth + 1, out))
            }
            "unsafe" => match arguments(attr).and_then(inner) {
                Some(attr) => self.resolve_attr(krate, &attr, depth + 1, out),
                None => true,
            },
            // `#[::core::prelude::v1::derive(…)]`: macros write it so.
            path if path.ends_with("::derive") => {
                out.push(Attr {
                    path: Ustr::from("derive"),
                    ..attr.clone()
                });
                true
            }
            _ => {
                out.push(attr.clone());
                true
            }
        }
    }

    /// Keeps an error.
    pub(super) fn error(
        &mut self,
        krate: CrateId,
        kind: ErrorKind,
        message: impl Into<String>,
        span: Option<Span>,
    ) {
        let is_first_party = self.is_first_party(krate) && !self.is_from_overlay(span);
        self.errors.push(Error {
            kind,
            message: message.into(),
            span,
            krate,
            is_first_party,
        });
    }
}
