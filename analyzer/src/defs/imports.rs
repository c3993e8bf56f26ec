//! The fixed point of a crate: imports, globs and macro calls in item position, until nothing new
//! is learned. What never resolves is counted.

use std::sync::Arc;

use rustc_hash::FxHashSet;
use smallvec::SmallVec;
use ustr::Ustr;

use super::builtins::BuiltinCx;
use super::collect::{CallSite, Collector, ItemCx, PendingCall, Reason};
use super::data::*;
use super::files::Directory;
use super::loader::{ErrorKind, Program};
use super::macros::{MacroData, MacroRef};
use super::resolve::{Found, MacroFound, Seen};
use super::scope::{Binding, LazyId, LazyPath, NAMESPACES, NsSet, Target, Textual, TextualScope};
use crate::expand::{BuiltinOutput, ExpandError, expand_builtin};
use crate::source::{CrateId, Span};
use crate::syntax::tree::{Ident, Item, MacroCall, SyntaxError, UseKind, UseLeaf};

/// How many calls inside each other are expanded where the crate does not say.
pub(super) const MACRO_DEPTH: usize = 128;

/// Through how many crates a re-export may lead that were not read before.
pub(super) const REEXPORTS: usize = 32;

/// How many are expanded at most, whatever a crate says.
pub(super) const MOST_MACRO_DEPTH: usize = 512;

/// How many calls of one crate are expanded while it is loaded.
const EXPANSIONS: usize = 100_000;

/// One leaf of a `use` that is not resolved for good.
#[derive(Clone, Debug)]
pub(super) struct Import {
    module: ModuleId,
    path: SmallVec<[Ident; 4]>,
    is_global: bool,
    kind: ImportKind,
    vis: Vis,
    span: Span,
    textual: TextualScope,
    /// The namespaces in which it has a meaning already.
    done: NsSet,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum ImportKind {
    Glob,
    Name { name: Ustr, only_types: bool },
}

/// What came of a try.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Tried {
    /// Nothing more can be learned.
    Final,
    /// Something new was learned, or a crate was loaded.
    Progress,
    /// Nothing new.
    Same,
}

impl Import {
    pub(super) fn new(leaf: &UseLeaf, vis: Vis, module: ModuleId, textual: TextualScope) -> Import {
        let kind = match leaf.kind {
            UseKind::Glob => ImportKind::Glob,
            UseKind::Name { rename, is_self } => ImportKind::Name {
                name: rename
                    .or(leaf.path.last().copied())
                    .map_or_else(|| Ustr::from("_"), |ident| ident.name),
                only_types: is_self,
            },
        };
        Import {
            module,
            path: leaf.path.iter().copied().collect(),
            is_global: leaf.is_global,
            kind,
            vis,
            span: leaf.span,
            textual,
            done: NsSet::NONE,
        }
    }

    fn text(&self) -> String {
        let names: Vec<&str> = self.path.iter().map(|ident| ident.name.as_str()).collect();
        let glob = if self.kind == ImportKind::Glob {
            "::*"
        } else {
            ""
        };
        format!(
            "{}{}{glob}",
            if self.is_global { "::" } else { "" },
            names.join("::")
        )
    }
}

impl Program {
    /// Adds a meaning to a name, and to all modules that import it by glob.
    pub(super) fn define(&mut self, module: ModuleId, name: Ustr, binding: Binding) -> bool {
        let mut todo = vec![(module, binding)];
        let mut changed = false;
        while let Some((module, binding)) = todo.pop() {
            let index = module.0 as usize;
            let Some(slot) = self.scopes.get_mut(index) else {
                continue;
            };
            let mut scope = std::mem::take(slot);
            let added = scope.insert(name, binding, &|old, new| self.is_wider(old, new));
            if let Some(slot) = self.scopes.get_mut(index) {
                *slot = scope;
            }
            let Some(added) = added else {
                continue;
            };
            changed = true;
            self.pass_on(module, added, &mut todo);
        }
        changed
    }

    /// Who imports by glob what was added to a module.
    fn pass_on(&self, module: ModuleId, added: Binding, todo: &mut Vec<(ModuleId, Binding)>) {
        for (importer, vis) in self.globs.get(&module).into_iter().flatten() {
            if *importer != module && self.is_visible(added.vis, *importer) {
                todo.push((*importer, self.through_glob(module, *vis, added)));
            }
        }
    }

    fn through_glob(&self, source: ModuleId, vis: Vis, binding: Binding) -> Binding {
        Binding {
            vis: if self.is_wider(binding.vis, vis) {
                binding.vis
            } else {
                vis
            },
            via: Some(source),
            is_import: true,
            ..binding
        }
    }

    /// Brings everything that is visible in one module into another.
    fn add_glob(&mut self, importer: ModuleId, source: ModuleId, vis: Vis) -> bool {
        if importer == source {
            return false;
        }
        let edges = self.globs.entry(source).or_default();
        if edges.contains(&(importer, vis)) {
            return false;
        }
        edges.push((importer, vis));
        let Some(scope) = self.scopes.get(source.0 as usize) else {
            return false;
        };
        let named: Vec<(Ustr, Binding)> = scope
            .effective()
            .filter(|(_, slot)| self.is_visible(slot.vis, importer))
            .map(|(name, slot)| (name, self.through_glob(source, vis, slot)))
            .collect();
        let unnamed: Vec<Binding> = scope
            .unnamed
            .iter()
            .filter(|slot| self.is_visible(slot.vis, importer))
            .map(|slot| self.through_glob(source, vis, *slot))
            .collect();
        for (name, binding) in named {
            self.define(importer, name, binding);
        }
        for binding in unnamed {
            self.define_unnamed(importer, binding);
        }
        true
    }

    /// Adds a trait that is in scope without a name.
    fn define_unnamed(&mut self, module: ModuleId, binding: Binding) {
        let mut todo = vec![(module, binding)];
        while let Some((module, binding)) = todo.pop() {
            let Some(scope) = self.scopes.get_mut(module.0 as usize) else {
                continue;
            };
            if scope
                .unnamed
                .iter()
                .any(|have| have.target == binding.target && have.vis == binding.vis)
            {
                continue;
            }
            scope.unnamed.push(binding);
            self.pass_on(module, binding, &mut todo);
        }
    }

    fn lazy(&mut self, path: LazyPath) -> Target {
        let (index, _) = self.lazies.insert_full(path);
        Target::Lazy(LazyId(index as u32))
    }

    /// The root of another crate.
    pub(super) fn crate_target(&mut self, krate: CrateId) -> Target {
        match self.crate_root(krate) {
            Found::Def(def) => Target::Def(def),
            _ => self.lazy(LazyPath {
                krate,
                path: SmallVec::new(),
            }),
        }
    }
}

impl Collector<'_> {
    /// Resolves imports and expands macros until nothing changes.
    pub(super) fn fixed_point(&mut self) {
        loop {
            let imports = self.resolve_imports(false);
            let calls = self.resolve_calls(false);
            if imports || calls {
                continue;
            }
            if self.resolve_imports(true) || self.resolve_calls(true) {
                continue;
            }
            break;
        }
        for import in std::mem::take(&mut self.imports) {
            if import.done.is_empty() {
                self.program.statistics.unresolved_imports.push((
                    self.krate,
                    import.text(),
                    import.span,
                ));
            }
        }
        for pending in std::mem::take(&mut self.calls) {
            if !matches!(pending.reason, Reason::Call) {
                self.overlay_call(&pending, MacroFound::Missing);
                continue;
            }
            self.unresolved(&pending.call);
            self.program.textual.fill(pending.node, pending.before);
        }
        for (module, attr) in std::mem::take(&mut self.attr_macros) {
            let path: Vec<Ident> = attr
                .path
                .as_str()
                .split("::")
                .map(|name| Ident {
                    name: Ustr::from(name),
                    span: attr.span,
                })
                .collect();
            let found = self
                .program
                .find_macro(module, TextualScope::EMPTY, &path, false, true);
            if matches!(found, MacroFound::Needs(_) | MacroFound::Unreadable) {
                let count = &mut self.program.statistics.proc_macros_skipped;
                *count.entry(attr.path.as_str().to_owned()).or_default() += 1;
            }
        }
    }

    fn unresolved(&mut self, call: &MacroCall) {
        let path = path_text(call);
        self.program
            .statistics
            .unresolved_macros
            .push((self.krate, path, call.span));
    }

    fn resolve_imports(&mut self, force: bool) -> bool {
        // Modules that may still get names nobody knows yet: there a prelude must not answer.
        let mut open: FxHashSet<ModuleId> = FxHashSet::default();
        let mut open_names: FxHashSet<(ModuleId, Ustr)> = FxHashSet::default();
        if !force {
            open.extend(
                self.calls
                    .iter()
                    .filter(|call| {
                        matches!(call.site, CallSite::Items)
                            && !matches!(call.reason, Reason::Derive)
                    })
                    .map(|call| call.cx.module),
            );
            for import in &self.imports {
                match import.kind {
                    ImportKind::Glob => {
                        open.insert(import.module);
                    }
                    ImportKind::Name { name, .. } if import.done.is_empty() => {
                        open_names.insert((import.module, name));
                    }
                    ImportKind::Name { .. } => {}
                }
            }
        }
        let mut progress = false;
        let mut rest = Vec::new();
        let imports = std::mem::take(&mut self.imports);
        for mut import in imports {
            if !force && self.may_change(&import, &open, &open_names) {
                rest.push(import);
                continue;
            }
            match self.import(&mut import) {
                Tried::Final => progress = true,
                Tried::Progress => {
                    progress = true;
                    rest.push(import);
                }
                Tried::Same => rest.push(import),
            }
        }
        rest.append(&mut self.imports);
        self.imports = rest;
        progress
    }

    /// Whether the first name of an import is not known in its module, and may become so.
    fn may_change(
        &self,
        import: &Import,
        open: &FxHashSet<ModuleId>,
        open_names: &FxHashSet<(ModuleId, Ustr)>,
    ) -> bool {
        let Some(first) = import.path.first() else {
            return false;
        };
        if import.is_global || matches!(first.name.as_str(), "crate" | "$crate" | "self" | "super")
        {
            return false;
        }
        let is_own_name = import.path.len() == 1;
        let mut at = Some(import.module);
        while let Some(module) = at {
            let is_open = open.contains(&module)
                && !(import.kind == ImportKind::Glob && import.module == module && open.len() == 1);
            if is_open || (!is_own_name && open_names.contains(&(module, first.name))) {
                let is_known = NAMESPACES.iter().any(|ns| {
                    !matches!(
                        self.program.find_in_module(module, first.name, *ns, 0),
                        Found::Missing
                    )
                });
                return !is_known;
            }
            at = self
                .program
                .defs
                .modules
                .get(module.0 as usize)
                .and_then(|data| if data.is_block { data.parent } else { None });
        }
        false
    }

    fn import(&mut self, import: &mut Import) -> Tried {
        if self.load_for_first(import) {
            return Tried::Progress;
        }
        match import.kind {
            ImportKind::Glob => self.glob(import),
            ImportKind::Name { name, only_types } => self.named(import, name, only_types),
        }
    }

    /// `use anyhow::anyhow;` says nothing of types: whether `anyhow::Result` is in that
    /// `anyhow` or in the crate is known when the crate is.
    fn load_for_first(&mut self, import: &Import) -> bool {
        let Some(first) = import.path.first() else {
            return false;
        };
        if import.path.len() < 2
            || import.is_global
            || self
                .program
                .extern_prelude(self.krate, first.name)
                .is_none()
        {
            return false;
        }
        match self
            .program
            .find_in_module(import.module, first.name, Namespace::Types, 0)
        {
            Found::Needs(lazy) if !lazy.path.is_empty() => {
                self.program.load_one(lazy.krate, self.loader);
                true
            }
            _ => false,
        }
    }

    fn glob(&mut self, import: &Import) -> Tried {
        let (found, consumed) = if import.path.is_empty() {
            (Found::Def(DefId::Module(self.root)), 0)
        } else {
            self.program.find_path(
                import.module,
                &import.path,
                import.is_global,
                Namespace::Types,
                true,
            )
        };
        if consumed < import.path.len() && matches!(found, Found::Def(_)) {
            return Tried::Same;
        }
        match found {
            Found::Def(DefId::Module(source)) => {
                self.program.add_glob(import.module, source, import.vis);
                Tried::Final
            }
            Found::Def(DefId::Adt(adt)) => {
                for (name, variant) in self.program.variants(adt) {
                    let mut binding = Binding::item(
                        DefId::Variant(variant),
                        import.vis,
                        NsSet::TYPES.or(NsSet::VALUES),
                    );
                    binding.via = Some(import.module);
                    binding.is_import = true;
                    self.program.define(import.module, name, binding);
                }
                Tried::Final
            }
            Found::Needs(lazy) => {
                self.program.load_one(lazy.krate, self.loader);
                Tried::Progress
            }
            Found::Unreadable(_) => Tried::Final,
            _ => Tried::Same,
        }
    }

    fn named(&mut self, import: &mut Import, name: Ustr, only_types: bool) -> Tried {
        let Some((last, prefix)) = import.path.split_last() else {
            return Tried::Same;
        };
        let last = *last;
        let wanted = if only_types { NsSet::TYPES } else { NsSet::ALL };
        let mut is_complete = false;
        let mut found: SmallVec<[(NsSet, Target); 3]> = SmallVec::new();
        if prefix.is_empty() {
            for ns in NAMESPACES {
                if !wanted.has(ns) || import.done.has(ns) {
                    continue;
                }
                if ns == Namespace::Macros
                    && !import.is_global
                    && let Textual::Found(id) =
                        self.program.textual.get(import.textual, last.name, true)
                {
                    found.push((NsSet::MACROS, Target::Def(DefId::Macro(id))));
                    continue;
                }
                let (result, consumed) =
                    self.program
                        .find_path(import.module, &import.path, import.is_global, ns, true);
                match result {
                    Found::Def(def) if consumed == 1 => {
                        found.push((NsSet::of(ns), Target::Def(def)))
                    }
                    Found::Needs(lazy) => {
                        let target = self.program.lazy(lazy);
                        found.push((NsSet::of(ns), target));
                    }
                    Found::Unreadable(krate) if ns == Namespace::Types => {
                        let target = self.program.crate_target(krate);
                        found.push((NsSet::TYPES, target));
                    }
                    _ => {}
                }
            }
        } else {
            let (result, consumed) = self.program.find_path(
                import.module,
                prefix,
                import.is_global,
                Namespace::Types,
                true,
            );
            match result {
                Found::Def(DefId::Module(module)) if consumed == prefix.len() => {
                    let owner = self
                        .program
                        .defs
                        .modules
                        .get(module.0 as usize)
                        .map(|data| data.krate);
                    is_complete = owner != Some(self.krate);
                    for ns in NAMESPACES {
                        if !wanted.has(ns) || import.done.has(ns) {
                            continue;
                        }
                        // What cannot be seen from here is not imported: `use memchr::memchr` brings the function of
                        // that name and not the private module beside it.
                        let seen = Seen::From(import.module);
                        match (self.program).named_seen(module, last.name, ns, 0, seen) {
                            Found::Def(def) => found.push((NsSet::of(ns), Target::Def(def))),
                            Found::Needs(lazy) => {
                                let target = self.program.lazy(lazy);
                                found.push((NsSet::of(ns), target));
                            }
                            Found::Unreadable(krate) => {
                                let target = self.program.lazy(LazyPath {
                                    krate,
                                    path: SmallVec::from_slice(&[last.name]),
                                });
                                found.push((NsSet::of(ns), target));
                            }
                            _ => {}
                        }
                    }
                }
                Found::Def(DefId::Adt(adt)) if consumed == prefix.len() => {
                    if let Some(variant) = self.program.variant(adt, last.name) {
                        found.push((
                            NsSet::TYPES.or(NsSet::VALUES),
                            Target::Def(DefId::Variant(variant)),
                        ));
                        is_complete = true;
                    }
                }
                Found::Needs(mut lazy) => {
                    lazy.path.push(last.name);
                    let target = self.program.lazy(lazy);
                    found.push((wanted, target));
                    is_complete = true;
                }
                Found::Unreadable(krate) => {
                    let path = SmallVec::from_slice(&[last.name]);
                    let target = self.program.lazy(LazyPath { krate, path });
                    found.push((wanted, target));
                    is_complete = true;
                }
                _ => {}
            }
        }
        // One row where the same thing is meant in several namespaces.
        let mut bindings: SmallVec<[Binding; 3]> = SmallVec::new();
        for (ns, target) in found {
            import.done = import.done.or(ns);
            match bindings.iter_mut().find(|binding| binding.target == target) {
                Some(binding) => binding.ns = binding.ns.or(ns),
                None => bindings.push(Binding {
                    target,
                    vis: import.vis,
                    ns,
                    via: None,
                    is_ambiguous: false,
                    is_import: true,
                }),
            }
        }
        let is_new = !bindings.is_empty();
        for binding in bindings {
            if name == "_" {
                self.program.define_unnamed(import.module, binding);
            } else {
                self.program.define(import.module, name, binding);
            }
        }
        if (is_complete && !import.done.is_empty()) || wanted.without(import.done).is_empty() {
            Tried::Final
        } else if is_new {
            Tried::Progress
        } else {
            Tried::Same
        }
    }

    /// A macro call where items stand. Gives the textual scope after it.
    pub(super) fn call(
        &mut self,
        call: &Arc<MacroCall>,
        site: CallSite,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> TextualScope {
        if let ([name], false) = (call.path.segments.as_slice(), call.path.is_global)
            && let Textual::Found(id) = self.program.textual.get(textual, name.ident.name, false)
            && let Some(data) = self.program.macros.get(id.0 as usize).cloned()
        {
            return self.expand(&data, call, &site, cx, textual);
        }
        let node = match site {
            CallSite::Items => self.program.textual.call(textual),
            _ => textual,
        };
        self.calls.push(PendingCall {
            call: Arc::clone(call),
            site,
            cx: cx.clone(),
            before: textual,
            node,
            reason: Reason::Call,
        });
        node
    }

    fn resolve_calls(&mut self, force: bool) -> bool {
        let mut progress = false;
        let mut expanded = false;
        let mut rest = Vec::new();
        let calls = std::mem::take(&mut self.calls);
        for pending in calls {
            let path: SmallVec<[Ident; 4]> = pending
                .call
                .path
                .segments
                .iter()
                .map(|segment| segment.ident)
                .collect();
            let mut found = MacroFound::Missing;
            // A re-export may lead through several crates.
            for _ in 0..REEXPORTS {
                found = self.program.find_macro(
                    pending.cx.module,
                    pending.before,
                    &path,
                    pending.call.path.is_global,
                    force,
                );
                match found {
                    MacroFound::Needs(krate) if !self.program.is_loaded(krate) => {
                        self.program.load_one(krate, self.loader);
                    }
                    _ => break,
                }
            }
            if !matches!(pending.reason, Reason::Call) {
                match found {
                    MacroFound::Missing | MacroFound::Undecided if !force || expanded => {
                        rest.push(pending);
                    }
                    found => {
                        self.overlay_call(&pending, found);
                        progress = true;
                    }
                }
                continue;
            }
            match found {
                MacroFound::Found(data) => {
                    let end = self.expand(
                        &data,
                        &pending.call,
                        &pending.site,
                        &pending.cx,
                        pending.before,
                    );
                    if pending.node != pending.before {
                        self.program.textual.fill(pending.node, end);
                    }
                    progress = true;
                    expanded = true;
                }
                MacroFound::Needs(_) | MacroFound::Unreadable => {
                    let path = path_text(&pending.call);
                    *self
                        .program
                        .statistics
                        .proc_macros_skipped
                        .entry(format!("{path}!"))
                        .or_default() += 1;
                    if pending.node != pending.before {
                        self.program.textual.fill(pending.node, pending.before);
                    }
                    progress = true;
                }
                // Nothing else moves: it will never be known, and what follows need not wait for it.
                MacroFound::Missing | MacroFound::Undecided if force && !expanded => {
                    self.unresolved(&pending.call);
                    if pending.node != pending.before {
                        self.program.textual.fill(pending.node, pending.before);
                    }
                    progress = true;
                }
                MacroFound::Missing | MacroFound::Undecided => rest.push(pending),
            }
        }
        rest.append(&mut self.calls);
        self.calls = rest;
        progress
    }

    /// Expands a call and reads what it wrote. Gives the textual scope after it.
    fn expand(
        &mut self,
        data: &MacroRef,
        call: &MacroCall,
        site: &CallSite,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> TextualScope {
        self.program.statistics.expansions += 1;
        self.expansions += 1;
        if self.is_endless(data, cx.depth, call) {
            return textual;
        }
        if let Some(builtin) = data.builtin {
            return self.builtin_items(builtin, data, call, site, cx, textual);
        }
        let cache = Arc::clone(&self.program.cache);
        let written = cache.written(call, &data.def, || {
            let (tokens, _) = self.program.expand_rules(data, call, self.krate)?;
            Ok::<_, ExpandError>(crate::syntax::parse_items(&tokens, data.edition))
        });
        match written {
            Ok(written) => {
                self.complain(data.name, &written.errors);
                self.written(&written.items, site, cx, textual)
            }
            Err(error) => {
                self.program.error(
                    self.krate,
                    ErrorKind::Macro,
                    error.message,
                    Some(error.span),
                );
                textual
            }
        }
    }

    /// Whether a macro does not come to an end. It is told once; after that the macro is not expanded any more, or
    /// one that calls itself twice would be expanded without end for all the limit.
    fn is_endless(&mut self, data: &MacroRef, depth: usize, call: &MacroCall) -> bool {
        let key = data.written_at();
        if self.endless.contains(&key) {
            return true;
        }
        let deepest = self.program.depth_for(data.krate, self.krate);
        let message = if depth >= deepest {
            format!(
                "`{}!` calls itself without end: {deepest} calls are around it",
                data.name
            )
        } else if self.expansions > EXPANSIONS {
            format!(
                "`{}!` is not expanded: the macros of this crate were called {EXPANSIONS} times",
                data.name
            )
        } else {
            return false;
        };
        self.endless.insert(key);
        self.program
            .error(self.krate, ErrorKind::Macro, message, Some(call.span));
        true
    }

    /// Places the items that a macro wrote.
    pub(super) fn written(
        &mut self,
        items: &[Item],
        site: &CallSite,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> TextualScope {
        let mut cx = cx.clone();
        cx.depth += 1;
        match site {
            CallSite::Items => return self.items(items, &cx, textual),
            CallSite::Impl(_) | CallSite::Trait(_) => {
                let vis = self.default_visibility(site, &cx);
                self.assoc_items(items, site, vis, &cx, textual);
            }
            CallSite::Foreign(abi) => {
                for item in items {
                    self.foreign(item, *abi, &cx, textual);
                }
            }
        }
        textual
    }

    /// How visible an item of an impl or trait is that does not say so.
    pub(super) fn default_visibility(&self, site: &CallSite, cx: &ItemCx) -> Vis {
        let defs = &self.program.defs;
        match site {
            CallSite::Impl(id) => {
                let data = defs.impls.get(id.0 as usize);
                match data.is_some_and(|data| data.ast.trait_path.is_some()) {
                    true => Vis::Public,
                    false => Vis::Module(cx.module),
                }
            }
            CallSite::Trait(id) => defs
                .traits
                .get(id.0 as usize)
                .map_or(Vis::Public, |data| data.vis),
            _ => Vis::Module(cx.module),
        }
    }

    /// Says what of a macro's output could not be read.
    pub(super) fn complain(&mut self, name: Ustr, errors: &[SyntaxError]) {
        for error in errors {
            let message = format!("what `{name}!` writes is not read: {}", error.message);
            self.program
                .error(self.krate, ErrorKind::Syntax, message, Some(error.span));
        }
    }

    fn builtin_items(
        &mut self,
        builtin: Ustr,
        data: &MacroData,
        call: &MacroCall,
        site: &CallSite,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> TextualScope {
        match (builtin.as_str(), site) {
            ("include", CallSite::Items) => self.include(call, cx, textual),
            ("compile_error", _) => {
                let message = super::attrs::string(&call.tokens)
                    .unwrap_or_else(|| "compile_error! is reached".to_owned());
                self.program.error(
                    self.krate,
                    ErrorKind::CompileError,
                    message,
                    Some(call.span),
                );
                textual
            }
            _ => {
                let mut cx_of_call = BuiltinCx {
                    program: self.program,
                    loader: Some(self.loader),
                    krate: self.krate,
                    module: cx.module,
                    textual,
                    locals: Vec::new(),
                    def_crate: data.krate,
                    depth: cx.depth,
                };
                match expand_builtin(builtin.as_str(), call, &mut cx_of_call, None) {
                    Ok(BuiltinOutput::Tokens(tokens)) => {
                        // What such a macro writes, its caller has given it.
                        let edition = self.program.edition_at(self.krate, call.span.expn);
                        let (items, errors) = crate::syntax::parse_items(&tokens, edition);
                        self.complain(data.name, &errors);
                        self.written(&items, site, cx, textual)
                    }
                    _ => textual,
                }
            }
        }
    }

    fn include(&mut self, call: &MacroCall, cx: &ItemCx, textual: TextualScope) -> TextualScope {
        let path = self.program.include_path(call);
        let Some(path) = path.or_else(|| self.program.output_path(call, self.krate)) else {
            self.program
                .statistics
                .generated_files
                .push((self.krate, call.span));
            return textual;
        };
        let Some(read) = self
            .program
            .cache_read(self.krate, &path, self.edition, self.loader)
        else {
            let message = format!("the included file is missing or cannot be read: {path}");
            self.program
                .error(self.krate, ErrorKind::File, message, Some(call.span));
            return textual;
        };
        if self.open_files.contains(&read.file) {
            let message = format!("{path} includes itself");
            self.program
                .error(self.krate, ErrorKind::File, message, Some(call.span));
            return textual;
        }
        let inner = ItemCx {
            file: read.file,
            dir: Directory::of_root(&path),
            depth: cx.depth + 1,
            ..cx.clone()
        };
        self.open_files.push(read.file);
        let end = self.items(&read.parsed.items, &inner, textual);
        self.open_files.pop();
        end
    }
}

/// The path of a call as written.
pub(super) fn path_text(call: &MacroCall) -> String {
    let names: Vec<&str> = call
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.name.as_str())
        .collect();
    names.join("::")
}
