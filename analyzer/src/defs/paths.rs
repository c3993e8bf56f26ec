//! What a definition is called when it is shown: its definition path, and the shortest path by
//! which another crate can name it. It must not know types.

use std::collections::VecDeque;
use std::sync::{Arc, RwLock};

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::attrs::arguments;
use super::data::{BodyOwner, Container, DefId, ModuleId, Namespace, Primitive, Resolution, Vis};
use super::loader::{ALLOC, CORE, CORE_ARCH, Program, STD, STUBS};
use super::resolve::Found;
use super::scope::NAMESPACES;
use crate::source::CrateId;
use crate::syntax::tokens::TokenTree;
use crate::syntax::tree::{Attr, Ident, TypeKind};

/// How each definition of a crate is reached: through which module, under which name.
pub(super) type VisibleMap = FxHashMap<DefId, (ModuleId, Ustr)>;

/// What of all other crates is visible from one.
#[derive(Debug)]
pub struct VisibleFrom(VisibleMap);

/// The maps of the crates that were asked for; core, alloc and std share std's.
pub(super) type VisiblePaths = RwLock<FxHashMap<CrateId, Arc<VisibleMap>>>;

/// How many definitions a path may lead through.
const LONGEST: usize = 512;

impl Program {
    /// The crate of a definition; `None` for a primitive type.
    pub fn crate_of_def(&self, def: DefId) -> Option<CrateId> {
        let defs = &self.defs;
        match def {
            DefId::Module(id) => defs.modules.get(id.0 as usize).map(|data| data.krate),
            DefId::Fn(id) => defs.fns.get(id.0 as usize).map(|data| data.krate),
            DefId::Adt(id) => defs.adts.get(id.0 as usize).map(|data| data.krate),
            DefId::Variant(id) => defs.adts.get(id.adt.0 as usize).map(|data| data.krate),
            DefId::Trait(id) => defs.traits.get(id.0 as usize).map(|data| data.krate),
            DefId::TraitAlias(id) => defs.trait_aliases.get(id.0 as usize).map(|data| data.krate),
            DefId::Alias(id) => defs.aliases.get(id.0 as usize).map(|data| data.krate),
            DefId::Const(id) => defs.consts.get(id.0 as usize).map(|data| data.krate),
            DefId::Static(id) => defs.statics.get(id.0 as usize).map(|data| data.krate),
            DefId::Macro(id) => self.macros.get(id.0 as usize).map(|data| data.krate),
            DefId::Primitive(_) => None,
        }
    }

    /// The definition path without the crate's name: `sync::poison::mutex::Mutex`; empty for a crate's root.
    pub fn path_of(&self, def: DefId) -> String {
        let mut names: Vec<Ustr> = Vec::new();
        let mut at = Some(def);
        while let Some(def) = at {
            if names.len() > LONGEST {
                break;
            }
            let (name, parent) = self.name_and_parent(def);
            names.extend(name);
            at = parent;
        }
        names.reverse();
        names
            .iter()
            .map(|name| name.as_str())
            .collect::<Vec<_>>()
            .join("::")
    }

    fn name_and_parent(&self, def: DefId) -> (Option<Ustr>, Option<DefId>) {
        let defs = &self.defs;
        let in_container = |container: Container| match container {
            Container::Module(module) | Container::Foreign(module) => Some(DefId::Module(module)),
            Container::Trait(id) => Some(DefId::Trait(id)),
            Container::Impl(id) => {
                // The type's own path, where the impl is of a named type.
                let data = defs.impls.get(id.0 as usize)?;
                let TypeKind::Path(path) = &data.ast.self_ty.kind else {
                    return Some(DefId::Module(data.module));
                };
                let names: Vec<Ident> = path.segments.iter().map(|segment| segment.ident).collect();
                match self.resolve_path(data.module, &names, path.is_global, Namespace::Types) {
                    Resolution::Found { def, .. } => Some(def),
                    _ => Some(DefId::Module(data.module)),
                }
            }
        };
        let row = match def {
            DefId::Module(id) => defs.modules.get(id.0 as usize).map(|data| {
                let parent = match data.block_owner {
                    Some(owner) if data.is_block => Some(owner_def(owner)),
                    _ => data.parent.map(DefId::Module),
                };
                (data.name, parent)
            }),
            DefId::Fn(id) => defs
                .fns
                .get(id.0 as usize)
                .map(|data| (Some(data.ast.name.name), in_container(data.container))),
            DefId::Adt(id) => defs.adts.get(id.0 as usize).map(|data| {
                let name = match &data.ast {
                    super::data::AdtAst::Struct(ast) => ast.name.name,
                    super::data::AdtAst::Enum(ast) => ast.name.name,
                };
                (Some(name), Some(DefId::Module(data.module)))
            }),
            DefId::Variant(id) => defs.adts.get(id.adt.0 as usize).map(|data| {
                let name = data
                    .variants
                    .get(id.index as usize)
                    .map(|variant| variant.name);
                (name, Some(DefId::Adt(id.adt)))
            }),
            DefId::Trait(id) => defs
                .traits
                .get(id.0 as usize)
                .map(|data| (Some(data.ast.name.name), Some(DefId::Module(data.module)))),
            DefId::TraitAlias(id) => defs
                .trait_aliases
                .get(id.0 as usize)
                .map(|data| (Some(data.ast.name.name), Some(DefId::Module(data.module)))),
            DefId::Alias(id) => defs
                .aliases
                .get(id.0 as usize)
                .map(|data| (Some(data.ast.name.name), in_container(data.container))),
            DefId::Const(id) => defs
                .consts
                .get(id.0 as usize)
                .map(|data| (Some(data.ast.name.name), in_container(data.container))),
            DefId::Static(id) => defs
                .statics
                .get(id.0 as usize)
                .map(|data| (Some(data.ast.name.name), Some(DefId::Module(data.module)))),
            DefId::Macro(id) => self
                .macros
                .get(id.0 as usize)
                .map(|data| (Some(data.name), Some(DefId::Module(data.module)))),
            DefId::Primitive(primitive) => {
                Some((Some(Ustr::from(primitive_name(primitive))), None))
            }
        };
        row.unwrap_or((None, None))
    }

    /// The shortest path by which a crate that depends on it names a definition, as rustc prints it:
    /// `std::sync::Mutex`. Of what cannot be named, the crate's name and the definition path.
    pub fn visible_path(&self, def: DefId) -> String {
        let Some(krate) = self.crate_of_def(def) else {
            return self.path_of(def);
        };
        self.path_through(&self.visible_map(krate), krate, def)
    }

    /// The path of a definition by a map of what is visible; what the map does not hold is named where it is defined.
    fn path_through(&self, map: &VisibleMap, krate: CrateId, def: DefId) -> String {
        let mut names: Vec<Ustr> = Vec::new();
        let mut at = def;
        loop {
            if names.len() > LONGEST {
                break;
            }
            if let Some((parent, name)) = map.get(&at) {
                names.push(*name);
                at = DefId::Module(*parent);
                continue;
            }
            let (name, parent) = self.name_and_parent(at);
            names.extend(name);
            match parent {
                Some(parent) => at = parent,
                None => {
                    let root = self.crate_of_def(at).unwrap_or(krate);
                    names.extend(self.defs.crates.get(root.0 as usize).map(|data| data.name));
                    break;
                }
            }
        }
        names.reverse();
        names
            .iter()
            .map(|name| name.as_str())
            .collect::<Vec<_>>()
            .join("::")
    }

    /// The path that rustc prints for a definition of another crate where it compiles `home`: the shortest through any
    /// crate that `home` names, so perhaps by a name under which a dependency passes it on; where none leads there, the
    /// one where it is defined.
    pub fn visible_path_from(&self, seen: &VisibleFrom, def: DefId) -> String {
        match self.crate_of_def(def) {
            Some(krate) if krate.0 >= STUBS || seen.0.contains_key(&def) => {
                self.path_through(&seen.0, krate, def)
            }
            _ => self.visible_path(def),
        }
    }

    /// What of other crates is visible from one, each by the shortest path.
    pub fn visible_from(&self, home: CrateId) -> VisibleFrom {
        let mut externs: Vec<CrateId> = match self.defs.crates.get(home.0 as usize) {
            Some(data) => data.externs.values().copied().collect(),
            None => Vec::new(),
        };
        externs.retain(|krate| krate.0 >= STUBS && *krate != home);
        externs.sort();
        externs.dedup();
        let mut map = VisibleMap::default();
        let root_of = |krate: CrateId| self.defs.crates.get(krate.0 as usize)?.root;
        let roots: Vec<ModuleId> = std::iter::once(STD)
            .chain(externs)
            .filter_map(root_of)
            .collect();
        let mut queue = VecDeque::from(roots.clone());
        let mut hidden = Vec::new();
        while let Some(module) = queue.pop_front() {
            let Some(data) = self.defs.modules.get(module.0 as usize) else {
                continue;
            };
            // What stands in a hidden module is shown so by nothing but need, and what is below it not at all.
            if is_hidden(&data.attrs) {
                hidden.push(module);
                continue;
            }
            for (name, def) in self.public_names(module) {
                if map.contains_key(&def) {
                    continue;
                }
                if let DefId::Module(next) = def {
                    if roots.contains(&next) {
                        continue;
                    }
                    queue.push_back(next);
                }
                map.insert(def, (module, name));
            }
        }
        for module in hidden {
            for (name, def) in self.public_names(module) {
                map.entry(def).or_insert((module, name));
            }
        }
        VisibleFrom(map)
    }

    fn visible_map(&self, krate: CrateId) -> Arc<VisibleMap> {
        let key = if krate.0 < STUBS { STD } else { krate };
        if let Ok(maps) = self.visible.read()
            && let Some(map) = maps.get(&key)
        {
            return Arc::clone(map);
        }
        let roots: &[CrateId] = if key == STD {
            &[STD, CORE, ALLOC]
        } else {
            &[key]
        };
        let mut map = VisibleMap::default();
        for root in roots {
            self.reach(*root, key, &mut map);
        }
        let map = Arc::new(map);
        if let Ok(mut maps) = self.visible.write() {
            maps.insert(key, Arc::clone(&map));
        }
        map
    }

    /// What can be named through a crate's root, breadth first.
    fn reach(&self, krate: CrateId, key: CrateId, map: &mut VisibleMap) {
        let Some(root) = self
            .defs
            .crates
            .get(krate.0 as usize)
            .and_then(|data| data.root)
        else {
            return;
        };
        let mut queue = VecDeque::from([root]);
        while let Some(module) = queue.pop_front() {
            let Some(scope) = self.scopes.get(module.0 as usize) else {
                continue;
            };
            for (name, slots) in &scope.names {
                for slot in slots {
                    if slot.vis != Vis::Public || slot.is_ambiguous {
                        continue;
                    }
                    for ns in NAMESPACES {
                        if !slot.ns.has(ns) {
                            continue;
                        }
                        let Found::Def(def) = self.follow(slot.target, ns, 0) else {
                            continue;
                        };
                        // The root of the crate of instructions is a module of core to all others.
                        let is_root = matches!(def, DefId::Module(id)
                            if self.defs.modules.get(id.0 as usize).is_none_or(|data| data.parent.is_none() && data.krate != CORE_ARCH));
                        let is_own = self
                            .crate_of_def(def)
                            .is_some_and(|owner| owner == key || (key == STD && owner.0 < STUBS));
                        if is_own && !is_root && !map.contains_key(&def) {
                            map.insert(def, (module, *name));
                            if let DefId::Module(next) = def {
                                queue.push_back(next);
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `#[doc(hidden)]`.
fn is_hidden(attrs: &[Attr]) -> bool {
    attrs
        .iter()
        .filter(|attr| attr.path == "doc")
        .filter_map(arguments)
        .any(|tokens| {
            tokens
                .iter()
                .any(|token| matches!(token, TokenTree::Token(token) if token.text == "hidden"))
        })
}

fn owner_def(owner: BodyOwner) -> DefId {
    match owner {
        BodyOwner::Fn(id) => DefId::Fn(id),
        BodyOwner::Const(id) => DefId::Const(id),
        BodyOwner::Static(id) => DefId::Static(id),
        BodyOwner::Discriminant(id) => DefId::Variant(id),
    }
}

/// The name of a primitive type.
pub fn primitive_name(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Bool => "bool",
        Primitive::Char => "char",
        Primitive::Str => "str",
        Primitive::I8 => "i8",
        Primitive::I16 => "i16",
        Primitive::I32 => "i32",
        Primitive::I64 => "i64",
        Primitive::I128 => "i128",
        Primitive::Isize => "isize",
        Primitive::U8 => "u8",
        Primitive::U16 => "u16",
        Primitive::U32 => "u32",
        Primitive::U64 => "u64",
        Primitive::U128 => "u128",
        Primitive::Usize => "usize",
        Primitive::F16 => "f16",
        Primitive::F32 => "f32",
        Primitive::F64 => "f64",
        Primitive::F128 => "f128",
    }
}
