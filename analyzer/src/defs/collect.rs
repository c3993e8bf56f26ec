//! Reading a crate's items into the tables: modules and their files, rows, names, imports and
//! macro calls that wait for the fixed point. It must not follow paths.

use std::sync::Arc;

mod adts;
mod modules;

use ustr::Ustr;

use super::attrs::{arguments, attr_value, has_attr, leading_path, split_commas};
use super::data::*;
use super::files::Directory;
use super::imports::{Import, MACRO_DEPTH, MOST_MACRO_DEPTH};
use super::loader::{ALLOC, CORE, ErrorKind, Program, ReadFile, STD, STUBS};
use super::macros::MacroData;
use super::scope::{Binding, ModuleScope, NsSet, Target, TextualScope};
use crate::source::{CrateId, Edition, Expansion, ExpnId, FileId, FileLoader, LoadError, Span};
use crate::syntax::tree::{self, Attr, Fields, Item, ItemKind, Visibility};
use crate::syntax::{is_own_attribute, is_own_derive};

/// How deep modules may be nested.
const MODULE_DEPTH: usize = 256;

/// Where items that are being read stand.
#[derive(Clone, Debug)]
pub(super) struct ItemCx {
    pub(super) module: ModuleId,
    pub(super) file: FileId,
    pub(super) dir: Directory,
    /// How many macro calls are around.
    pub(super) depth: usize,
    /// How many modules are around.
    pub(super) nesting: usize,
    /// The body around, for items in blocks.
    pub(super) owner: Option<BodyOwner>,
}

/// What the output of a macro call is made part of.
#[derive(Clone, Debug)]
pub(super) enum CallSite {
    Items,
    Impl(ImplId),
    Trait(TraitId),
    Foreign(Ustr),
}

/// A macro call that writes items and is not expanded yet.
#[derive(Clone, Debug)]
pub(super) struct PendingCall {
    pub(super) call: Arc<tree::MacroCall>,
    pub(super) site: CallSite,
    pub(super) cx: ItemCx,
    pub(super) before: TextualScope,
    pub(super) node: TextualScope,
    pub(super) reason: Reason,
}

/// Why a macro is called.
#[derive(Clone, Debug)]
pub(super) enum Reason {
    /// `name! { … }`.
    Call,
    /// `#[derive(Name)]`.
    Derive,
    /// `#[name]`, with the item without it: what it is where nothing is known of the macro.
    Attribute(Box<Item>),
}

/// The work of loading one crate.
pub(super) struct Collector<'p> {
    pub(super) program: &'p mut Program,
    pub(super) loader: &'p dyn FileLoader,
    pub(super) krate: CrateId,
    pub(super) edition: Edition,
    pub(super) root: ModuleId,
    pub(super) imports: Vec<Import>,
    pub(super) calls: Vec<PendingCall>,
    /// Attributes that may be macros: looked up when all names are known.
    pub(super) attr_macros: Vec<(ModuleId, Attr)>,
    /// The files around, so that a `#[path]` that leads back is noticed.
    pub(super) open_files: Vec<FileId>,
    /// How many calls were expanded.
    pub(super) expansions: usize,
    /// Macros that called themselves without end.
    pub(super) endless: rustc_hash::FxHashSet<(FileId, u32)>,
    keep_docs: bool,
    no_attrs: Arc<[Attr]>,
}

/// Loads a crate into the program.
pub(super) fn load(program: &mut Program, krate: CrateId, loader: &dyn FileLoader) {
    let index = krate.0 as usize;
    let Some(path) = program
        .crates
        .get(index)
        .and_then(|state| state.root_file.clone())
    else {
        return;
    };
    let edition = program
        .defs
        .crates
        .get(index)
        .map_or(Edition::default(), |data| data.edition);
    let read = program
        .read_files(krate, &[vec![path.clone()]], edition, loader)
        .pop();
    let root_file = match read {
        Some(Ok(read)) => read,
        Some(Err((error, path))) => {
            let message = match error {
                LoadError::NotFound => format!("the crate's root file is missing: {path}"),
                other => file_error(&path, &other),
            };
            program.error(krate, ErrorKind::File, message, None);
            return;
        }
        None => return,
    };
    let Some(attrs) = program.resolve_attrs(krate, &root_file.parsed.attrs, false) else {
        return;
    };
    let span = Span::new(root_file.file, 0, 0);
    let root = program.add_module(ModuleData {
        krate,
        parent: None,
        name: None,
        is_block: false,
        block_owner: None,
        file: root_file.file,
        span,
        attrs: Arc::from(attrs.as_slice()),
    });
    let is_no_std = has_attr(&attrs, "no_std") || has_attr(&attrs, "no_core");
    program.set_preludes(krate, root, is_no_std);
    program.set_macro_depth(krate, &attrs);
    let dir = Directory::of_root(&path);
    let mut collector = Collector::new(program, loader, krate, edition, root);
    collector.prefetch(&root_file, &dir);
    collector.enter_file(&root_file);
    let cx = ItemCx {
        module: root,
        file: root_file.file,
        dir,
        depth: 0,
        nesting: 0,
        owner: None,
    };
    collector.open_files.push(root_file.file);
    let end = collector.items(&root_file.parsed.items, &cx, TextualScope::EMPTY);
    collector.set_module_textual(root, end);
    collector.fixed_point();
}

/// What to say of a file that could not be read.
fn file_error(path: &str, error: &LoadError) -> String {
    match error {
        LoadError::NotFound => format!("{path} does not exist"),
        LoadError::NotUtf8(at) => {
            format!("{path} is not UTF-8: byte {at} is no part of a character")
        }
        LoadError::Other(reason) => format!("{path} cannot be read: {reason}"),
    }
}

impl Program {
    fn read_files(
        &self,
        krate: CrateId,
        wanted: &[Vec<String>],
        edition: Edition,
        loader: &dyn FileLoader,
    ) -> Vec<Result<ReadFile, (LoadError, String)>> {
        let read = |path: &str| self.read_text(path, loader);
        self.cache
            .read(wanted, edition, !self.is_first_party(krate), &read)
    }

    pub(super) fn add_module(&mut self, data: ModuleData) -> ModuleId {
        let id = ModuleId(self.defs.modules.len() as u32);
        self.defs.modules.push(data);
        self.scopes.push(ModuleScope::default());
        self.module_textual.push(TextualScope::EMPTY);
        id
    }

    /// Heeds `#![recursion_limit = ".."]` within what the stack can bear.
    fn set_macro_depth(&mut self, krate: CrateId, attrs: &[Attr]) {
        let asked = attr_value(attrs, "recursion_limit").and_then(|text| text.parse().ok());
        let data = self.defs.crates.get_mut(krate.0 as usize);
        if let (Some(asked), Some(data)) = (asked, data) {
            data.macro_depth = MACRO_DEPTH.max(MOST_MACRO_DEPTH.min(asked));
        }
    }

    fn set_preludes(&mut self, krate: CrateId, root: ModuleId, is_no_std: bool) {
        // core sees its own prelude, alloc that of core, std its own.
        let prelude = match krate {
            CORE | STD => krate,
            ALLOC => CORE,
            _ if is_no_std => CORE,
            _ => STD,
        };
        let index = krate.0 as usize;
        if let Some(data) = self.defs.crates.get_mut(index) {
            data.root = Some(root);
            data.is_no_std = is_no_std;
            if !is_no_std && krate.0 >= STUBS {
                data.externs.entry(Ustr::from("std")).or_insert(STD);
            }
        }
        let ready = (prelude != krate).then_some(prelude);
        if let Some(state) = self.crates.get_mut(index) {
            state.prelude_crate = Some(prelude);
            state.macro_use = match krate {
                CORE => vec![(None, CORE)],
                ALLOC => vec![(None, CORE), (None, ALLOC)],
                STD => vec![(None, CORE), (None, ALLOC), (None, STD)],
                _ => vec![(None, prelude)],
            };
        }
        if ready.is_some() {
            let found = self.std_prelude(krate);
            if let Some(state) = self.crates.get_mut(index) {
                state.prelude = found;
            }
        }
    }

    /// The visibility that an item is given.
    fn visibility(&self, visibility: &Visibility, module: ModuleId, krate: CrateId) -> Vis {
        let root = self
            .defs
            .crates
            .get(krate.0 as usize)
            .and_then(|data| data.root);
        match visibility {
            Visibility::Public => Vis::Public,
            Visibility::Inherited => Vis::Module(module),
            Visibility::Crate => Vis::Module(root.unwrap_or(module)),
            Visibility::Restricted(path) => {
                let nearest = self.nearest_module(module);
                let mut at = nearest;
                let mut from_root = false;
                for (index, segment) in path.segments.iter().enumerate() {
                    match segment.ident.name.as_str() {
                        "self" => {}
                        "crate" | "$crate" => {
                            at = root.unwrap_or(nearest);
                            from_root = true;
                        }
                        "super" => {
                            let parent = self
                                .defs
                                .modules
                                .get(at.0 as usize)
                                .and_then(|data| data.parent);
                            at = parent.map_or(at, |parent| self.nearest_module(parent));
                        }
                        name => {
                            // A path from the root: what it names is around the item.
                            let base = if index == 0 && !from_root {
                                root.unwrap_or(nearest)
                            } else {
                                at
                            };
                            let mut ancestor = Some(nearest);
                            while let Some(module) = ancestor {
                                let data = self.defs.modules.get(module.0 as usize);
                                if data.is_some_and(|data| {
                                    data.parent == Some(base)
                                        && data.name.is_some_and(|have| have == name)
                                }) {
                                    at = module;
                                    break;
                                }
                                ancestor = data.and_then(|data| data.parent);
                            }
                        }
                    }
                }
                Vis::Module(at)
            }
        }
    }
}

impl<'p> Collector<'p> {
    pub(super) fn new(
        program: &'p mut Program,
        loader: &'p dyn FileLoader,
        krate: CrateId,
        edition: Edition,
        root: ModuleId,
    ) -> Collector<'p> {
        Collector {
            program,
            loader,
            krate,
            edition,
            root,
            imports: Vec::new(),
            calls: Vec::new(),
            attr_macros: Vec::new(),
            open_files: Vec::new(),
            expansions: 0,
            endless: rustc_hash::FxHashSet::default(),
            keep_docs: krate.0 < STUBS,
            no_attrs: Arc::from([]),
        }
    }

    pub(super) fn set_module_textual(&mut self, module: ModuleId, end: TextualScope) {
        if let Some(slot) = self.program.module_textual.get_mut(module.0 as usize) {
            *slot = end;
        }
    }

    /// Reads items in order. Gives the textual scope after them.
    pub(super) fn items(
        &mut self,
        items: &[Item],
        cx: &ItemCx,
        textual: TextualScope,
    ) -> TextualScope {
        let mut textual = textual;
        for item in items {
            textual =
                stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || self.item(item, cx, textual));
        }
        textual
    }

    fn shared_attrs(&self, attrs: Vec<Attr>) -> Arc<[Attr]> {
        if attrs.is_empty() {
            Arc::clone(&self.no_attrs)
        } else {
            Arc::from(attrs)
        }
    }

    pub(super) fn item(&mut self, item: &Item, cx: &ItemCx, textual: TextualScope) -> TextualScope {
        let Some(attrs) = self
            .program
            .resolve_attrs(self.krate, &item.attrs, self.keep_docs)
        else {
            return textual;
        };
        if attrs.iter().any(is_test) {
            return textual;
        }
        if let Some(after) = self.waits_for_attribute(item, &attrs, CallSite::Items, cx, textual) {
            return after;
        }
        self.note_macros(cx.module, &attrs);
        self.foreign_derives(item, &attrs, cx, textual);
        let vis = self
            .program
            .visibility(&item.visibility, cx.module, self.krate);
        match &item.kind {
            ItemKind::Fn(ast) => {
                let attrs = self.shared_attrs(attrs);
                let container = Container::Module(cx.module);
                let id = self.function(ast, attrs, vis, item.span, container, None, cx, textual);
                self.define_item(cx, ast.name.name, DefId::Fn(id), vis, NsSet::VALUES);
            }
            ItemKind::Struct(ast) => {
                let id = self.structure(ast, attrs, vis, item, cx, textual);
                let ctor = match &ast.fields {
                    Fields::Named(_) => None,
                    Fields::Unit => Some(vis),
                    Fields::Tuple(fields) => Some(fields.iter().fold(vis, |vis, field| {
                        let field =
                            self.program
                                .visibility(&field.visibility, cx.module, self.krate);
                        if self.program.is_wider(field, vis) {
                            field
                        } else {
                            vis
                        }
                    })),
                };
                let def = DefId::Adt(id);
                match ctor {
                    Some(ctor) if ctor == vis => {
                        self.define_item(
                            cx,
                            ast.name.name,
                            def,
                            vis,
                            NsSet::TYPES.or(NsSet::VALUES),
                        );
                    }
                    _ => {
                        self.define_item(cx, ast.name.name, def, vis, NsSet::TYPES);
                        if let Some(ctor) = ctor {
                            self.define_item(cx, ast.name.name, def, ctor, NsSet::VALUES);
                        }
                    }
                }
            }
            ItemKind::Enum(ast) => {
                let id = self.enumeration(ast, attrs, vis, item, cx, textual);
                self.define_item(cx, ast.name.name, DefId::Adt(id), vis, NsSet::TYPES);
            }
            ItemKind::Trait(ast) => {
                let id = self.trait_item(ast, attrs, vis, item.span, cx, textual);
                self.define_item(cx, ast.name.name, DefId::Trait(id), vis, NsSet::TYPES);
            }
            ItemKind::TraitAlias(ast) => {
                let id = TraitAliasId(self.program.defs.trait_aliases.len() as u32);
                self.program.defs.trait_aliases.push(TraitAliasData {
                    krate: self.krate,
                    module: cx.module,
                    ast: Arc::clone(ast),
                });
                self.define_item(cx, ast.name.name, DefId::TraitAlias(id), vis, NsSet::TYPES);
            }
            ItemKind::Impl(ast) => {
                self.implementation(ast, attrs, item.span, false, cx, textual);
            }
            ItemKind::TypeAlias(ast) => {
                let attrs = self.shared_attrs(attrs);
                let id = self.alias(ast, attrs, vis, item.span, Container::Module(cx.module), cx);
                self.define_item(cx, ast.name.name, DefId::Alias(id), vis, NsSet::TYPES);
            }
            ItemKind::Const(ast) => {
                let attrs = self.shared_attrs(attrs);
                let id = self.constant(
                    ast,
                    attrs,
                    vis,
                    item.span,
                    Container::Module(cx.module),
                    cx,
                    textual,
                );
                if ast.name.name != "_" {
                    self.define_item(cx, ast.name.name, DefId::Const(id), vis, NsSet::VALUES);
                }
            }
            ItemKind::Static(ast) => {
                let attrs = self.shared_attrs(attrs);
                let id = self.statik(ast, attrs, vis, item.span, false, cx, textual);
                self.define_item(cx, ast.name.name, DefId::Static(id), vis, NsSet::VALUES);
            }
            ItemKind::Mod(ast) => return self.module(ast, attrs, vis, item.span, cx, textual),
            ItemKind::Use(leaves) => {
                for leaf in leaves {
                    if self.program.is_first_party(self.krate) {
                        let met = &mut self.program.statistics.imports_met;
                        met.push((self.krate, leaf.span));
                    }
                    self.imports
                        .push(Import::new(leaf, vis, cx.module, textual));
                }
            }
            ItemKind::ExternCrate { name, rename } => {
                self.extern_crate(*name, *rename, &attrs, vis, item.span, cx);
            }
            ItemKind::ForeignMod { abi, items } => {
                for inner in items {
                    self.foreign(inner, *abi, cx, textual);
                }
            }
            ItemKind::MacroDef(def) => {
                return self.macro_def(def, &attrs, vis, item.span, cx, textual);
            }
            ItemKind::MacroCall(call) => return self.call(call, CallSite::Items, cx, textual),
            ItemKind::Error => {}
        }
        textual
    }

    /// Adds a name to a module, and to all that import it by glob.
    pub(super) fn define_item(&mut self, cx: &ItemCx, name: Ustr, def: DefId, vis: Vis, ns: NsSet) {
        self.program
            .define(cx.module, name, Binding::item(def, vis, ns));
    }

    /// Remembers attributes that may be macros of a crate's.
    fn note_macros(&mut self, module: ModuleId, attrs: &[Attr]) {
        for attr in attrs {
            if attr.path != "derive" && !is_own_attribute(attr.path.as_str()) {
                self.attr_macros.push((module, attr.clone()));
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a row has as many columns")]
    fn function(
        &mut self,
        ast: &Arc<tree::Fn>,
        attrs: Arc<[Attr]>,
        vis: Vis,
        span: Span,
        container: Container,
        foreign: Option<ForeignFn>,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> FnId {
        let id = FnId(self.program.defs.fns.len() as u32);
        self.lang(&attrs, DefId::Fn(id));
        self.program.defs.fns.push(FnData {
            krate: self.krate,
            container,
            module: cx.module,
            ast: Arc::clone(ast),
            attrs,
            vis,
            span,
            foreign,
        });
        if let Some(body) = &ast.body {
            if let Some(data) = self.program.defs.crates.get_mut(self.krate.0 as usize) {
                data.fns.push(id);
            }
            let owner = BodyOwner::Fn(id);
            if body.has_inner_items() {
                self.body(owner, body.read(), cx, textual);
            } else if textual != TextualScope::EMPTY {
                self.program.owner_textual.insert(owner, textual);
            }
        }
        id
    }

    /// Notes where a body stands, and reads the items of its blocks.
    fn body(
        &mut self,
        owner: BodyOwner,
        body: &Arc<tree::Body>,
        cx: &ItemCx,
        textual: TextualScope,
    ) {
        if textual != TextualScope::EMPTY {
            self.program.owner_textual.insert(owner, textual);
        }
        if body.has_inner_items {
            self.block_items(owner, body, cx, textual);
        }
    }

    fn lang(&mut self, attrs: &[Attr], def: DefId) {
        if let Some(name) = attr_value(attrs, "lang") {
            self.program
                .defs
                .lang
                .entry(Ustr::from(&name))
                .or_insert(def);
        }
    }

    fn trait_item(
        &mut self,
        ast: &Arc<tree::Trait>,
        attrs: Vec<Attr>,
        vis: Vis,
        span: Span,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> TraitId {
        let id = TraitId(self.program.defs.traits.len() as u32);
        self.lang(&attrs, DefId::Trait(id));
        let attrs = self.shared_attrs(attrs);
        self.program.defs.traits.push(TraitData {
            krate: self.krate,
            module: cx.module,
            ast: Arc::clone(ast),
            items: Vec::new(),
            attrs,
            vis,
            span,
        });
        self.assoc_items(&ast.items, &CallSite::Trait(id), vis, cx, textual);
        id
    }

    pub(super) fn implementation(
        &mut self,
        ast: &Arc<tree::Impl>,
        attrs: Vec<Attr>,
        span: Span,
        is_derived: bool,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> ImplId {
        let id = ImplId(self.program.defs.impls.len() as u32);
        let attrs = self.shared_attrs(attrs);
        self.program.defs.impls.push(ImplData {
            krate: self.krate,
            module: cx.module,
            ast: Arc::clone(ast),
            items: Vec::new(),
            attrs,
            span,
            is_derived,
        });
        if let Some(data) = self.program.defs.crates.get_mut(self.krate.0 as usize) {
            data.impls.push(id);
        }
        // What a trait's impl gives is as visible as the trait.
        let vis = if ast.trait_path.is_some() {
            Vis::Public
        } else {
            Vis::Module(cx.module)
        };
        self.assoc_items(&ast.items, &CallSite::Impl(id), vis, cx, textual);
        id
    }

    /// Reads the items of a trait or impl.
    pub(super) fn assoc_items(
        &mut self,
        items: &[Item],
        site: &CallSite,
        default_vis: Vis,
        cx: &ItemCx,
        textual: TextualScope,
    ) {
        let container = match site {
            CallSite::Impl(id) => Container::Impl(*id),
            CallSite::Trait(id) => Container::Trait(*id),
            _ => return,
        };
        for item in items {
            let Some(attrs) = self
                .program
                .resolve_attrs(self.krate, &item.attrs, self.keep_docs)
            else {
                continue;
            };
            let waits = self.waits_for_attribute(item, &attrs, site.clone(), cx, textual);
            if waits.is_some() {
                continue;
            }
            self.note_macros(cx.module, &attrs);
            let vis = match item.visibility {
                Visibility::Inherited => default_vis,
                ref other => self.program.visibility(other, cx.module, self.krate),
            };
            let attrs = self.shared_attrs(attrs);
            let (name, assoc) = match &item.kind {
                ItemKind::Fn(ast) => {
                    let id =
                        self.function(ast, attrs, vis, item.span, container, None, cx, textual);
                    (ast.name.name, AssocItem::Fn(id))
                }
                ItemKind::TypeAlias(ast) => {
                    let id = self.alias(ast, attrs, vis, item.span, container, cx);
                    (ast.name.name, AssocItem::Type(id))
                }
                ItemKind::Const(ast) => {
                    let id = self.constant(ast, attrs, vis, item.span, container, cx, textual);
                    (ast.name.name, AssocItem::Const(id))
                }
                ItemKind::MacroCall(call) => {
                    self.call(call, site.clone(), cx, textual);
                    continue;
                }
                _ => continue,
            };
            let list = match container {
                Container::Impl(id) => self
                    .program
                    .defs
                    .impls
                    .get_mut(id.0 as usize)
                    .map(|data| &mut data.items),
                Container::Trait(id) => self
                    .program
                    .defs
                    .traits
                    .get_mut(id.0 as usize)
                    .map(|data| &mut data.items),
                _ => None,
            };
            if let Some(list) = list {
                list.push((name, assoc));
            }
        }
    }

    fn alias(
        &mut self,
        ast: &Arc<tree::TypeAlias>,
        attrs: Arc<[Attr]>,
        vis: Vis,
        span: Span,
        container: Container,
        cx: &ItemCx,
    ) -> AliasId {
        let id = AliasId(self.program.defs.aliases.len() as u32);
        self.lang(&attrs, DefId::Alias(id));
        self.program.defs.aliases.push(AliasData {
            krate: self.krate,
            container,
            module: cx.module,
            ast: Arc::clone(ast),
            attrs,
            vis,
            span,
        });
        id
    }

    #[expect(clippy::too_many_arguments, reason = "a row has as many columns")]
    fn constant(
        &mut self,
        ast: &Arc<tree::Const>,
        attrs: Arc<[Attr]>,
        vis: Vis,
        span: Span,
        container: Container,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> ConstId {
        let id = ConstId(self.program.defs.consts.len() as u32);
        self.lang(&attrs, DefId::Const(id));
        self.program.defs.consts.push(ConstData {
            krate: self.krate,
            container,
            module: cx.module,
            ast: Arc::clone(ast),
            attrs,
            vis,
            span,
        });
        if let Some(body) = &ast.body {
            self.body(BodyOwner::Const(id), body, cx, textual);
            // `const _: () = { .. };` is there for what stands in it.
            let is_unit = matches!(&ast.ty.kind, tree::TypeKind::Tuple(parts) if parts.is_empty());
            if is_unit && super::bodies::has_statement_macros(body) {
                self.program.item_consts.push(BodyOwner::Const(id));
            }
        }
        id
    }

    #[expect(clippy::too_many_arguments, reason = "a row has as many columns")]
    fn statik(
        &mut self,
        ast: &Arc<tree::Static>,
        attrs: Arc<[Attr]>,
        vis: Vis,
        span: Span,
        is_foreign: bool,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> StaticId {
        let id = StaticId(self.program.defs.statics.len() as u32);
        self.lang(&attrs, DefId::Static(id));
        self.program.defs.statics.push(StaticData {
            krate: self.krate,
            module: cx.module,
            ast: Arc::clone(ast),
            attrs,
            vis,
            is_foreign,
            span,
        });
        if let Some(body) = &ast.body {
            self.body(BodyOwner::Static(id), body, cx, textual);
        }
        id
    }

    /// Reads an item of `extern "abi" { … }`.
    pub(super) fn foreign(&mut self, item: &Item, abi: Ustr, cx: &ItemCx, textual: TextualScope) {
        let Some(attrs) = self
            .program
            .resolve_attrs(self.krate, &item.attrs, self.keep_docs)
        else {
            return;
        };
        let vis = self
            .program
            .visibility(&item.visibility, cx.module, self.krate);
        let attrs = self.shared_attrs(attrs);
        let container = Container::Foreign(cx.module);
        match &item.kind {
            ItemKind::Fn(ast) => {
                let symbol =
                    attr_value(&attrs, "link_name").map_or(ast.name.name, |name| Ustr::from(&name));
                let foreign = Some(ForeignFn { abi, symbol });
                let id = self.function(ast, attrs, vis, item.span, container, foreign, cx, textual);
                self.define_item(cx, ast.name.name, DefId::Fn(id), vis, NsSet::VALUES);
            }
            ItemKind::Static(ast) => {
                let id = self.statik(ast, attrs, vis, item.span, true, cx, textual);
                self.define_item(cx, ast.name.name, DefId::Static(id), vis, NsSet::VALUES);
            }
            ItemKind::TypeAlias(ast) => {
                let id = self.alias(ast, attrs, vis, item.span, container, cx);
                self.define_item(cx, ast.name.name, DefId::Alias(id), vis, NsSet::TYPES);
            }
            ItemKind::MacroCall(call) => {
                self.call(call, CallSite::Foreign(abi), cx, textual);
            }
            _ => {}
        }
    }

    fn macro_def(
        &mut self,
        def: &Arc<tree::MacroDef>,
        attrs: &[Attr],
        vis: Vis,
        span: Span,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> TextualScope {
        let edition = self.program.edition_at(self.krate, def.name.span.expn);
        let data = MacroData::new(Arc::clone(def), attrs, self.krate, cx.module, edition, span);
        let name = data.name;
        let id = self.program.add_macro(data);
        if def.is_macro_item {
            self.define_item(cx, name, DefId::Macro(id), vis, NsSet::MACROS);
            return textual;
        }
        if let Some(export) = super::attrs::attr(attrs, "macro_export") {
            let root = self.root;
            self.program.define(
                root,
                name,
                Binding::item(DefId::Macro(id), Vis::Public, NsSet::MACROS),
            );
            if arguments(export).is_some_and(|tokens| {
                leading_path(tokens)
                    .0
                    .iter()
                    .any(|name| name == "local_inner_macros")
            }) {
                self.program.local_inner.insert((self.krate, name));
            }
        }
        self.program.textual.define(textual, name, id)
    }

    fn extern_crate(
        &mut self,
        name: tree::Ident,
        rename: Option<tree::Ident>,
        attrs: &[Attr],
        vis: Vis,
        span: Span,
        cx: &ItemCx,
    ) {
        let krate = match name.name.as_str() {
            "self" => Some(self.krate),
            "std" => Some(STD),
            "alloc" => Some(ALLOC),
            "core" => Some(CORE),
            other => self
                .program
                .extern_prelude(self.krate, name.name)
                .or_else(|| self.program.sysroot(other)),
        };
        let Some(krate) = krate else {
            self.program.statistics.unresolved_imports.push((
                self.krate,
                format!("extern crate {}", name.name),
                span,
            ));
            return;
        };
        let as_name = rename.unwrap_or(name).name;
        if has_attr(attrs, "macro_use") && krate != self.krate {
            self.program.load_one(krate, self.loader);
            let names = super::attrs::attr(attrs, "macro_use")
                .and_then(arguments)
                .map(|tokens| {
                    split_commas(tokens)
                        .into_iter()
                        .filter_map(|part| leading_path(part).0.first().copied())
                        .collect::<Vec<_>>()
                });
            if let Some(state) = self.program.crates.get_mut(self.krate.0 as usize) {
                state.macro_use.push((names, krate));
            }
        }
        if as_name == "_" || as_name == "self" {
            return;
        }
        if cx.module == self.root
            && let Some(data) = self.program.defs.crates.get_mut(self.krate.0 as usize)
        {
            data.externs.insert(as_name, krate);
        }
        let target = if krate == self.krate {
            Target::Def(DefId::Module(self.root))
        } else {
            self.program.crate_target(krate)
        };
        self.program.define(
            cx.module,
            as_name,
            Binding {
                target,
                vis,
                ns: NsSet::TYPES,
                via: None,
                is_ambiguous: false,
                is_import: true,
            },
        );
    }
}

/// Whether an attribute makes its item exist in tests only.
fn is_test(attr: &Attr) -> bool {
    let path = attr.path.as_str();
    matches!(path, "test" | "bench" | "test_case") || path.ends_with("::test")
}

impl Program {
    pub(super) fn add_macro(&mut self, data: MacroData) -> MacroId {
        let id = MacroId(self.macros.len() as u32);
        self.macros.push(Arc::new(data));
        id
    }

    pub(super) fn add_macro_ref(&mut self, data: super::macros::MacroRef) -> MacroId {
        let id = MacroId(self.macros.len() as u32);
        self.macros.push(data);
        id
    }

    /// Reads a file for the crate that includes it.
    pub(super) fn cache_read(
        &self,
        krate: CrateId,
        path: &str,
        edition: Edition,
        loader: &dyn FileLoader,
    ) -> Option<ReadFile> {
        self.read_files(krate, &[vec![path.to_owned()]], edition, loader)
            .pop()?
            .ok()
    }

    /// A crate of the compiler's distribution that only `extern crate` brings.
    fn sysroot(&self, name: &str) -> Option<CrateId> {
        let count = self.defs.crates.len() as u32;
        match name {
            "proc_macro" => Some(CrateId(count.checked_sub(2)?)),
            "test" => Some(CrateId(count.checked_sub(1)?)),
            _ => None,
        }
    }
}
