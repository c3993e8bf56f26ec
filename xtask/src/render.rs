//! Types and bounds as text that is alike for two libraries that say the same: parameters by position, definitions by
//! the path by which users name them. It must not know which library it reads.

use std::collections::BTreeMap;

use sigsafe_analyzer::defs::{AliasId, DefId, TraitId, primitive_name};
use sigsafe_analyzer::items::{GenericOwner, Items};
use sigsafe_analyzer::types::{Predicate, Ty, TyKind};

/// Traits that every type has, or that only the compiler asks for.
const UNSEEN: &[&str] = &[
    "Sized",
    "MetaSized",
    "PointeeSized",
    "Destruct",
    "Freeze",
    "TrivialClone",
    "Sealed",
    "Pointee",
];

/// How deep a type may nest.
const DEEPEST: usize = 32;

/// Writes what the items of one library say.
pub struct Renderer<'a, 'p> {
    /// The library.
    pub items: &'a Items<'p>,
    /// The shortest paths through modules that users may name.
    pub paths: BTreeMap<DefId, String>,
}

impl Renderer<'_, '_> {
    /// The path of a definition as users write it: core and alloc stand in std for them.
    pub fn path(&self, def: DefId) -> String {
        if let Some(path) = self.paths.get(&def) {
            return path.clone();
        }
        let path = self.items.program.visible_path(def);
        match path.split_once("::") {
            Some(("core" | "alloc" | "core_arch", rest)) => format!("std::{rest}"),
            _ => path,
        }
    }

    /// A type.
    pub fn ty(&self, ty: &Ty) -> String {
        self.ty_at(ty, 0)
    }

    fn list(&self, parts: &[Ty], depth: usize) -> String {
        parts
            .iter()
            .map(|part| self.ty_at(part, depth + 1))
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn generic(&self, path: &str, args: &[Ty], depth: usize) -> String {
        if args.is_empty() {
            return path.to_owned();
        }
        format!("{path}<{}>", self.list(args, depth))
    }

    fn alias(&self, id: AliasId) -> String {
        self.items.defs()[id].ast.name.name.to_string()
    }

    fn ty_at(&self, ty: &Ty, depth: usize) -> String {
        if depth > DEEPEST {
            return "..".to_owned();
        }
        match ty.kind() {
            TyKind::Primitive(primitive) => primitive_name(*primitive).to_owned(),
            TyKind::Never => "!".to_owned(),
            TyKind::Adt(id, args) => self.generic(&self.path(DefId::Adt(*id)), args, depth),
            TyKind::Foreign(id) => self.path(DefId::Alias(*id)),
            TyKind::Ref(is_mut, to) => {
                format!(
                    "&{}{}",
                    if *is_mut { "mut " } else { "" },
                    self.ty_at(to, depth + 1)
                )
            }
            TyKind::Ptr(is_mut, to) => {
                format!(
                    "*{} {}",
                    if *is_mut { "mut" } else { "const" },
                    self.ty_at(to, depth + 1)
                )
            }
            TyKind::Slice(of) => format!("[{}]", self.ty_at(of, depth + 1)),
            TyKind::Array(of, length) => {
                format!(
                    "[{}; {}]",
                    self.ty_at(of, depth + 1),
                    self.ty_at(length, depth + 1)
                )
            }
            TyKind::Tuple(parts) => format!("({})", self.list(parts, depth)),
            TyKind::FnPtr(pointer) => format!(
                "{}{}fn({}) -> {}",
                if pointer.is_unsafe { "unsafe " } else { "" },
                pointer
                    .abi
                    .map(|abi| format!("extern {abi} "))
                    .unwrap_or_default(),
                self.list(&pointer.params, depth),
                self.ty_at(&pointer.ret, depth + 1)
            ),
            TyKind::Dyn(object) => {
                let mut parts: Vec<String> =
                    object.autos.iter().map(|id| self.trait_name(*id)).collect();
                parts.extend(object.projections.iter().map(|(alias, ty)| {
                    format!("{} = {}", self.alias(*alias), self.ty_at(ty, depth + 1))
                }));
                parts.sort();
                let first = object
                    .principal
                    .as_ref()
                    .map(|(id, args)| self.generic(&self.trait_name(*id), args, depth));
                let all: Vec<String> = first.into_iter().chain(parts).collect();
                format!("dyn({})", all.join(" + "))
            }
            TyKind::Param(index, name) => {
                if name.as_str() == "Self" {
                    "Self".to_owned()
                } else {
                    format!("T{index}")
                }
            }
            TyKind::Projection(alias, args) => {
                let of = self
                    .items
                    .trait_of_alias(*alias)
                    .map(|id| self.trait_name(id))
                    .unwrap_or_default();
                format!(
                    "<{}>::{}::{}",
                    self.list(args, depth),
                    of,
                    self.alias(*alias)
                )
            }
            TyKind::Opaque(id, _) => {
                let mut bounds = self.predicates(&self.items.opaque_bounds(*id), depth + 1);
                bounds.sort();
                bounds.dedup();
                format!("impl({})", bounds.join(" + "))
            }
            TyKind::Const(Some(value)) => value.to_string(),
            TyKind::Const(None) => "const".to_owned(),
            TyKind::Error => "?".to_owned(),
            _ => "_".to_owned(),
        }
    }

    fn trait_name(&self, id: TraitId) -> String {
        self.path(DefId::Trait(id))
    }

    fn is_unseen(&self, id: TraitId) -> bool {
        UNSEEN.contains(&self.items.defs()[id].ast.name.name.as_str())
    }

    /// Bounds, each as text, without those that say nothing to users.
    pub fn predicates(&self, predicates: &[Predicate], depth: usize) -> Vec<String> {
        predicates
            .iter()
            .filter_map(|predicate| match predicate {
                Predicate::Trait(bound) => {
                    if self.is_unseen(bound.id) {
                        return None;
                    }
                    let (subject, rest) = bound.args.split_first()?;
                    // An opaque type's own bounds are written in it.
                    let subject = match subject.kind() {
                        TyKind::Opaque(..) => "_".to_owned(),
                        _ => self.ty_at(subject, depth + 1),
                    };
                    Some(format!(
                        "{subject}: {}",
                        self.generic(&self.trait_name(bound.id), rest, depth)
                    ))
                }
                Predicate::Projection(alias, args, ty) => {
                    let (subject, _) = args.split_first()?;
                    if self
                        .items
                        .trait_of_alias(*alias)
                        .is_some_and(|id| self.is_unseen(id))
                    {
                        return None;
                    }
                    let subject = match subject.kind() {
                        TyKind::Opaque(..) => "_".to_owned(),
                        _ => self.ty_at(subject, depth + 1),
                    };
                    Some(format!(
                        "{subject}: {} = {}",
                        self.alias(*alias),
                        self.ty_at(ty, depth + 1)
                    ))
                }
            })
            .collect()
    }

    /// The bounds of an item alone, sorted.
    pub fn bounds_of(&self, owner: GenericOwner) -> Vec<String> {
        let mut out = self.predicates(&self.items.predicates(owner), 0);
        out.sort();
        out.dedup();
        out
    }
}
