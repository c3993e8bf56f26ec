//! Following paths: from a module or block outwards, into modules and crates, to what a name
//! means. It must not change anything: it serves the fixed point and the frozen program alike.

use smallvec::SmallVec;
use ustr::Ustr;

use super::data::{
    AdtAst, AdtId, DefId, ModuleId, Namespace, Primitive, Resolution, TraitId, VariantId, Vis,
};
use super::loader::{LoadState, Program};
use super::macros::MacroRef;
use super::scope::{Binding, LazyPath, Target, Textual, TextualScope};
use crate::source::{CrateId, Edition, ExpnId};
use crate::syntax::tree::Ident;

/// How many crates a re-export may lead through.
const CHAIN: usize = 64;

/// What a name or path led to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Found {
    Def(DefId),
    /// It leads into a crate that is not loaded.
    Needs(LazyPath),
    Unreadable(CrateId),
    Missing,
    Ambiguous,
}

/// Whose names are looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Seen {
    All,
    /// Those that another crate can name.
    FromOutside,
    /// Those that can be named in this module.
    From(ModuleId),
}

/// What a macro path led to.
#[derive(Clone, Debug)]
pub(super) enum MacroFound {
    Found(MacroRef),
    Needs(CrateId),
    Unreadable,
    Missing,
    /// A macro call before it is not expanded: it may define the name.
    Undecided,
}

impl Program {
    /// Looks a path up from a module or block. Type parameters, locals and `Self` are the caller's to know.
    ///
    /// `consumed` is less than the number of segments where the rest are associated items.
    pub fn resolve_path(
        &self,
        from: ModuleId,
        segments: &[Ident],
        is_global: bool,
        ns: Namespace,
    ) -> Resolution {
        let (found, consumed) = self.find_path(from, segments, is_global, ns, false);
        match found {
            Found::Def(def) => Resolution::Found { def, consumed },
            Found::Needs(lazy) => Resolution::NeedsCrate(lazy.krate),
            Found::Unreadable(krate) => Resolution::Unreadable(krate),
            Found::Missing => Resolution::Missing,
            Found::Ambiguous => Resolution::Ambiguous,
        }
    }

    /// Looks a name up among those of one module, not outwards.
    pub fn resolve_in_module(&self, module: ModuleId, name: Ustr, ns: Namespace) -> Resolution {
        match self.named_in_module(module, name, ns, 0) {
            Found::Def(def) => Resolution::Found { def, consumed: 1 },
            Found::Needs(lazy) => Resolution::NeedsCrate(lazy.krate),
            Found::Unreadable(krate) => Resolution::Unreadable(krate),
            Found::Missing => Resolution::Missing,
            Found::Ambiguous => Resolution::Ambiguous,
        }
    }

    /// The edition in which a token of that crate's file or of that expansion is read.
    pub fn edition_at(&self, krate: CrateId, expn: ExpnId) -> Edition {
        match self.cache.expansions.get(expn) {
            Some(expansion) => expansion.edition,
            None => self
                .defs
                .crates
                .get(krate.0 as usize)
                .map_or(Edition::default(), |data| data.edition),
        }
    }

    /// The crate that a `$crate` with this span means, seen from `from`.
    pub fn dollar_crate(&self, from: CrateId, ident: Ident) -> CrateId {
        let Some(expansion) = self.cache.expansions.get(ident.span.expn) else {
            return from;
        };
        let mut at = Some(expansion);
        let owners = self.file_crates.get(&ident.span.file);
        // A definition that a macro of another crate wrote has that crate's `$crate`: the text says whose it is.
        for _ in 0..CHAIN {
            match at {
                Some(candidate) => {
                    if owners.is_none_or(|owners| owners.contains(&candidate.def_crate)) {
                        return candidate.def_crate;
                    }
                    at = self.cache.expansions.get(candidate.def_site);
                }
                None => break,
            }
        }
        expansion.def_crate
    }

    /// The nearest module that is no block.
    pub fn nearest_module(&self, module: ModuleId) -> ModuleId {
        let mut at = module;
        while let Some(data) = self.defs.modules.get(at.0 as usize) {
            match data.parent {
                Some(parent) if data.is_block => at = parent,
                _ => break,
            }
        }
        at
    }

    /// Whether `inner` is `outer` or stands in it.
    pub fn is_within(&self, inner: ModuleId, outer: ModuleId) -> bool {
        let mut at = Some(inner);
        while let Some(module) = at {
            if module == outer {
                return true;
            }
            at = self
                .defs
                .modules
                .get(module.0 as usize)
                .and_then(|data| data.parent);
        }
        false
    }

    /// Whether something of that visibility can be named from a module.
    pub fn is_visible(&self, vis: Vis, from: ModuleId) -> bool {
        match vis {
            Vis::Public => true,
            Vis::Module(module) => self.is_within(from, module),
        }
    }

    /// Whether the second visibility reaches further.
    pub(super) fn is_wider(&self, old: Vis, new: Vis) -> bool {
        match (old, new) {
            (Vis::Public, _) => false,
            (_, Vis::Public) => true,
            (Vis::Module(old), Vis::Module(new)) => old != new && self.is_within(old, new),
        }
    }

    /// The root of a crate as something a path leads to.
    pub(super) fn crate_root(&self, krate: CrateId) -> Found {
        match self.crates.get(krate.0 as usize).map(|state| state.load) {
            Some(LoadState::NotLoaded) => Found::Needs(LazyPath {
                krate,
                path: SmallVec::new(),
            }),
            _ => match self
                .defs
                .crates
                .get(krate.0 as usize)
                .and_then(|data| data.root)
            {
                Some(root) => Found::Def(DefId::Module(root)),
                None => Found::Unreadable(krate),
            },
        }
    }

    /// The crate of that name in the extern prelude of a crate.
    pub fn extern_crate(&self, of: CrateId, name: Ustr) -> Option<CrateId> {
        self.defs
            .crates
            .get(of.0 as usize)?
            .externs
            .get(&name)
            .copied()
    }

    pub(super) fn follow(&self, target: Target, ns: Namespace, depth: usize) -> Found {
        match target {
            Target::Def(def) => Found::Def(def),
            Target::Lazy(id) => match self.lazies.get_index(id.0 as usize) {
                Some(lazy) => self.follow_lazy(lazy, ns, depth),
                None => Found::Missing,
            },
        }
    }

    fn follow_lazy(&self, lazy: &LazyPath, ns: Namespace, depth: usize) -> Found {
        if depth > CHAIN {
            return Found::Missing;
        }
        match self.crate_root(lazy.krate) {
            Found::Def(DefId::Module(_)) if lazy.path.is_empty() && ns != Namespace::Types => {
                Found::Missing
            }
            Found::Def(DefId::Module(root)) if !lazy.path.is_empty() => {
                // What the crate keeps to itself is not imported: `use memchr::memchr` brings the function of that
                // name and not the private module beside it.
                match self.walk(root, &lazy.path, ns, depth + 1, Seen::FromOutside) {
                    (Found::Def(_), consumed) if consumed < lazy.path.len() => Found::Missing,
                    (found, _) => found,
                }
            }
            Found::Needs(_) => Found::Needs(lazy.clone()),
            found => found,
        }
    }

    pub(super) fn find_in_module(
        &self,
        module: ModuleId,
        name: Ustr,
        ns: Namespace,
        depth: usize,
    ) -> Found {
        self.find_seen(module, name, ns, depth, Seen::All)
    }

    fn find_seen(
        &self,
        module: ModuleId,
        name: Ustr,
        ns: Namespace,
        depth: usize,
        seen: Seen,
    ) -> Found {
        let Some(scope) = self.scopes.get(module.0 as usize) else {
            return Found::Missing;
        };
        let mut last = Found::Missing;
        for binding in scope.get(name, ns) {
            let is_seen = match seen {
                Seen::All => true,
                Seen::FromOutside => binding.vis == Vis::Public,
                Seen::From(module) => self.is_visible(binding.vis, module),
            };
            if !is_seen {
                continue;
            }
            match self.follow(binding.target, ns, depth) {
                Found::Missing => {}
                found if binding.is_ambiguous => {
                    last = match found {
                        Found::Def(_) => Found::Ambiguous,
                        found => found,
                    };
                    break;
                }
                found => return found,
            }
        }
        last
    }

    /// Follows names from a module inwards.
    pub(super) fn walk(
        &self,
        start: ModuleId,
        names: &[Ustr],
        ns: Namespace,
        depth: usize,
        seen: Seen,
    ) -> (Found, usize) {
        let mut module = start;
        let mut index = 0;
        while let Some(name) = names.get(index) {
            let is_last = index + 1 == names.len();
            let wanted = if is_last { ns } else { Namespace::Types };
            match self.named_seen(module, *name, wanted, depth, seen) {
                Found::Def(DefId::Module(next)) if !is_last => module = next,
                Found::Def(DefId::Adt(adt)) if !is_last => {
                    return self.variant_or(adt, names, index);
                }
                Found::Needs(mut lazy) => {
                    lazy.path.extend(names.iter().skip(index + 1).copied());
                    return (Found::Needs(lazy), names.len());
                }
                found => return (found, index + 1),
            }
            index += 1;
        }
        (Found::Def(DefId::Module(module)), index)
    }

    /// What a path finds by that name in a module. Of a crate that only the outline is known of, what is not found in a
    /// module is looked for in the root, which stands for every module too.
    pub(super) fn named_in_module(
        &self,
        module: ModuleId,
        name: Ustr,
        ns: Namespace,
        depth: usize,
    ) -> Found {
        self.named_seen(module, name, ns, depth, Seen::All)
    }

    pub(super) fn named_seen(
        &self,
        module: ModuleId,
        name: Ustr,
        ns: Namespace,
        depth: usize,
        seen: Seen,
    ) -> Found {
        let found = self.find_seen(module, name, ns, depth, seen);
        let outline = || {
            let krate = self.defs.modules.get(module.0 as usize)?.krate;
            let state = self.crates.get(krate.0 as usize)?;
            let root = self.root_of(krate)?;
            state.is_outline.then_some((krate, root))
        };
        if found != Found::Missing {
            return found;
        }
        match outline() {
            Some((krate, root)) => match self.find_in_module(root, name, ns, depth) {
                Found::Missing if ns == Namespace::Types => Found::Def(DefId::Module(root)),
                Found::Missing => Found::Unreadable(krate),
                found => found,
            },
            None => found,
        }
    }

    /// `names[index]` is a type: the next name may be a variant of it.
    fn variant_or(&self, adt: AdtId, names: &[Ustr], index: usize) -> (Found, usize) {
        match names
            .get(index + 1)
            .and_then(|name| self.variant(adt, *name))
        {
            Some(variant) => (Found::Def(DefId::Variant(variant)), index + 2),
            None => (Found::Def(DefId::Adt(adt)), index + 1),
        }
    }

    /// The variant of that name of an enum.
    pub fn variant(&self, adt: AdtId, name: Ustr) -> Option<VariantId> {
        let index = *self.variant_names.get(&(adt, name))?;
        Some(VariantId { adt, index })
    }

    /// The variants of an enum by name; nothing for a struct.
    pub(super) fn variants(&self, adt: AdtId) -> Vec<(Ustr, VariantId)> {
        match self.defs.adts.get(adt.0 as usize) {
            Some(data) if matches!(data.ast, AdtAst::Enum(_)) => data
                .variants
                .iter()
                .enumerate()
                .map(|(index, variant)| {
                    (
                        variant.name,
                        VariantId {
                            adt,
                            index: index as u32,
                        },
                    )
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Looks a path up. `is_import`: by the rules of `use`, which differ in edition 2015.
    pub(super) fn find_path(
        &self,
        from: ModuleId,
        segments: &[Ident],
        is_global: bool,
        ns: Namespace,
        is_import: bool,
    ) -> (Found, usize) {
        let Some(first) = segments.first() else {
            return (Found::Missing, 0);
        };
        let Some(krate) = self
            .defs
            .modules
            .get(from.0 as usize)
            .map(|data| data.krate)
        else {
            return (Found::Missing, 0);
        };
        let names: SmallVec<[Ustr; 6]> = segments.iter().map(|segment| segment.name).collect();
        let is_2015 = self.edition_at(krate, first.span.expn) == Edition::E2015;

        if !is_global {
            // `self`, `super`, `crate` and `$crate`.
            let mut start = None;
            let mut used = 0;
            match first.name.as_str() {
                "$crate" => {
                    start = Some(self.crate_root(self.dollar_crate(krate, *first)));
                    used = 1;
                }
                "crate" => {
                    start = Some(self.crate_root(krate));
                    used = 1;
                }
                "self" | "super" => {
                    let mut module = self.nearest_module(from);
                    for name in &names {
                        match name.as_str() {
                            "self" if used == 0 => {}
                            "super" => match self
                                .defs
                                .modules
                                .get(module.0 as usize)
                                .and_then(|data| data.parent)
                            {
                                Some(parent) => module = self.nearest_module(parent),
                                None => return (Found::Missing, used),
                            },
                            _ => break,
                        }
                        used += 1;
                    }
                    start = Some(Found::Def(DefId::Module(module)));
                }
                _ => {}
            }
            if let Some(start) = start {
                return self.walk_on(start, &names, used, ns);
            }
        }

        if is_global || (is_2015 && is_import) {
            if is_2015 && let Some(root) = self.root_of(krate) {
                match self.walk(root, &names, ns, 0, Seen::All) {
                    (Found::Missing, _) => {}
                    found => return found,
                }
            }
            let external = self.extern_prelude(krate, first.name);
            let Some(external) = external.or_else(|| self.crate_meant(krate, *first)) else {
                return (Found::Missing, 0);
            };
            return self.walk_on(self.crate_root(external), &names, 1, ns);
        }

        let first_ns = if names.len() == 1 {
            ns
        } else {
            Namespace::Types
        };
        let Some(start) = self.lexical(from, krate, first.name, first_ns) else {
            return (Found::Missing, 0);
        };
        let result = self.walk_on(start, &names, 1, ns);
        if names.len() > 1
            && matches!(result.0, Found::Missing)
            && let Some(primitive) = primitive(first.name.as_str())
        {
            // `u8::MAX` is the type's, where the module `u8` that is in scope has no such item.
            return (Found::Def(DefId::Primitive(primitive)), 1);
        }
        result
    }

    /// Goes on from what the first `used` names led to.
    fn walk_on(&self, start: Found, names: &[Ustr], used: usize, ns: Namespace) -> (Found, usize) {
        let rest = names.get(used..).unwrap_or(&[]);
        match start {
            Found::Def(DefId::Module(_)) if rest.is_empty() && ns != Namespace::Types => {
                (Found::Missing, used)
            }
            Found::Def(DefId::Module(module)) => {
                let (found, consumed) = self.walk(module, rest, ns, 0, Seen::All);
                (found, consumed + used)
            }
            Found::Def(DefId::Adt(adt)) if !rest.is_empty() => {
                self.variant_or(adt, names, used - 1)
            }
            Found::Needs(mut lazy) => {
                lazy.path.extend(rest.iter().copied());
                (Found::Needs(lazy), names.len())
            }
            found => (found, used),
        }
    }

    /// What a lone name means, the innermost scope first: none or one, as only what is there is given.
    fn lexical(&self, from: ModuleId, krate: CrateId, name: Ustr, ns: Namespace) -> Option<Found> {
        let mut at = Some(from);
        while let Some(module) = at {
            match self.find_in_module(module, name, ns, 0) {
                Found::Missing => {}
                found => return Some(found),
            }
            at = self
                .defs
                .modules
                .get(module.0 as usize)
                .and_then(|data| if data.is_block { data.parent } else { None });
        }
        if ns == Namespace::Types
            && let Some(external) = self.extern_prelude(krate, name)
        {
            return Some(self.crate_root(external));
        }
        if ns == Namespace::Macros {
            match self.macro_use_prelude(krate, name) {
                Found::Missing => {}
                found => return Some(found),
            }
        }
        if let Some(prelude) = self.std_prelude(krate) {
            match self.find_in_module(prelude, name, ns, 0) {
                Found::Missing => {}
                found => return Some(found),
            }
        }
        match (ns, primitive(name.as_str())) {
            (Namespace::Types, Some(primitive)) => Some(Found::Def(DefId::Primitive(primitive))),
            _ => None,
        }
    }

    fn root_of(&self, krate: CrateId) -> Option<ModuleId> {
        self.defs.crates.get(krate.0 as usize)?.root
    }

    /// The extern prelude: what the manifest gives, what `extern crate` adds, core and std.
    pub(super) fn extern_prelude(&self, krate: CrateId, name: Ustr) -> Option<CrateId> {
        let data = self.defs.crates.get(krate.0 as usize)?;
        data.externs.get(&name).copied()
    }

    /// The crate that what stands for a procedural macro means by `::name`. A crate that uses its own macros, or knows the
    /// other by another name, tells the real macro in some way.
    fn crate_meant(&self, krate: CrateId, name: Ident) -> Option<CrateId> {
        if !self.is_from_overlay(Some(name.span)) {
            return None;
        }
        let named = |id: &CrateId| {
            let data = self.defs.crates.get(id.0 as usize);
            data.is_some_and(|data| data.name == name.name)
        };
        if named(&krate) {
            return Some(krate);
        }
        let externs = &self.defs.crates.get(krate.0 as usize)?.externs;
        externs.values().filter(|id| named(id)).min().copied()
    }

    fn macro_use_prelude(&self, krate: CrateId, name: Ustr) -> Found {
        let Some(state) = self.crates.get(krate.0 as usize) else {
            return Found::Missing;
        };
        for (names, from) in state.macro_use.iter().rev() {
            if names.as_ref().is_some_and(|names| !names.contains(&name)) {
                continue;
            }
            if let Found::Def(DefId::Module(root)) = self.crate_root(*from) {
                match self.find_in_module(root, name, Namespace::Macros, 0) {
                    Found::Missing => {}
                    found => return found,
                }
            }
        }
        Found::Missing
    }

    /// The module whose names every module of a crate sees.
    pub(super) fn std_prelude(&self, krate: CrateId) -> Option<ModuleId> {
        let state = self.crates.get(krate.0 as usize)?;
        if state.prelude.is_some() {
            return state.prelude;
        }
        let root = self.root_of(state.prelude_crate?)?;
        let year = match self.defs.crates.get(krate.0 as usize)?.edition {
            Edition::E2015 => "rust_2015",
            Edition::E2018 => "rust_2018",
            Edition::E2021 => "rust_2021",
            Edition::E2024 => "rust_2024",
        };
        for name in [year, "v1"] {
            let names = [Ustr::from("prelude"), Ustr::from(name)];
            if let (Found::Def(DefId::Module(module)), 2) =
                self.walk(root, &names, Namespace::Types, 0, Seen::All)
            {
                return Some(module);
            }
        }
        None
    }

    /// Looks a macro up: textually, then by path.
    pub(super) fn find_macro(
        &self,
        from: ModuleId,
        textual: TextualScope,
        path: &[Ident],
        is_global: bool,
        force: bool,
    ) -> MacroFound {
        let (Some(first), false) = (path.first(), path.len() > 32) else {
            return MacroFound::Missing;
        };
        if path.len() == 1 && !is_global {
            match self.textual.get(textual, first.name, force) {
                Textual::Found(id) => return self.macro_found(DefId::Macro(id)),
                Textual::Undecided => return MacroFound::Undecided,
                Textual::Missing => {}
            }
            // `#[macro_export(local_inner_macros)]`: what such a macro calls stands beside it.
            if let Some(expansion) = self.cache.expansions.get(first.span.expn)
                && self
                    .local_inner
                    .contains(&(expansion.def_crate, expansion.macro_name))
                && let Some(root) = self.root_of(expansion.def_crate)
                && let Found::Def(def) = self.find_in_module(root, first.name, Namespace::Macros, 0)
            {
                return self.macro_found(def);
            }
        }
        match self.find_path(from, path, is_global, Namespace::Macros, false) {
            (Found::Def(def), consumed) if consumed == path.len() => self.macro_found(def),
            (Found::Needs(lazy), _) => MacroFound::Needs(lazy.krate),
            (Found::Unreadable(_), _) => MacroFound::Unreadable,
            _ => MacroFound::Missing,
        }
    }

    fn macro_found(&self, def: DefId) -> MacroFound {
        match def {
            DefId::Macro(id) => match self.macros.get(id.0 as usize) {
                Some(data) => MacroFound::Found(data.clone()),
                None => MacroFound::Missing,
            },
            _ => MacroFound::Missing,
        }
    }

    /// The traits whose methods can be called in a module or block, in the order of scopes and names, and the
    /// crates that have to be loaded to know them all.
    pub fn traits_in_scope(&self, module: ModuleId) -> (Vec<TraitId>, Vec<CrateId>) {
        if let Ok(cache) = self.traits.read()
            && let Some(found) = cache.get(&module)
        {
            return (found.0.clone(), found.1.clone());
        }
        let mut traits = Vec::new();
        let mut needs = Vec::new();
        let mut at = Some(module);
        let mut krate = None;
        while let Some(module) = at {
            self.traits_of(module, &mut traits, &mut needs);
            let data = self.defs.modules.get(module.0 as usize);
            krate = data.map(|data| data.krate);
            at = data.and_then(|data| if data.is_block { data.parent } else { None });
        }
        if let Some(prelude) = krate.and_then(|krate| self.std_prelude(krate)) {
            self.traits_of(prelude, &mut traits, &mut needs);
        }
        let mut seen = rustc_hash::FxHashSet::default();
        traits.retain(|id| seen.insert(*id));
        needs.sort_unstable();
        needs.dedup();
        if let Ok(mut cache) = self.traits.write() {
            cache.insert(module, std::sync::Arc::new((traits.clone(), needs.clone())));
        }
        (traits, needs)
    }

    fn traits_of(&self, module: ModuleId, traits: &mut Vec<TraitId>, needs: &mut Vec<CrateId>) {
        let Some(scope) = self.scopes.get(module.0 as usize) else {
            return;
        };
        let mut visit = |binding: &Binding| {
            if !binding.ns.has(Namespace::Types) {
                return;
            }
            match self.follow(binding.target, Namespace::Types, 0) {
                Found::Def(DefId::Trait(id)) => traits.push(id),
                // The name of a crate is no trait, whatever stands in the crate.
                Found::Needs(lazy) if !lazy.path.is_empty() => needs.push(lazy.krate),
                _ => {}
            }
        };
        scope.names.values().flatten().for_each(&mut visit);
        scope.unnamed.iter().for_each(&mut visit);
    }

    /// What is marked `#[lang = "name"]`.
    pub fn lang(&self, name: &str) -> Option<DefId> {
        self.defs.lang.get(&Ustr::from(name)).copied()
    }
}

/// The primitive type of that name.
pub fn primitive(name: &str) -> Option<Primitive> {
    Some(match name {
        "bool" => Primitive::Bool,
        "char" => Primitive::Char,
        "str" => Primitive::Str,
        "i8" => Primitive::I8,
        "i16" => Primitive::I16,
        "i32" => Primitive::I32,
        "i64" => Primitive::I64,
        "i128" => Primitive::I128,
        "isize" => Primitive::Isize,
        "u8" => Primitive::U8,
        "u16" => Primitive::U16,
        "u32" => Primitive::U32,
        "u64" => Primitive::U64,
        "u128" => Primitive::U128,
        "usize" => Primitive::Usize,
        "f16" => Primitive::F16,
        "f32" => Primitive::F32,
        "f64" => Primitive::F64,
        "f128" => Primitive::F128,
        _ => return None,
    })
}
