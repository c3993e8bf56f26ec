//! What later stages ask about crates and files. It must not know why they ask.

use ustr::Ustr;

use super::resolve::Found;
use super::scope::NAMESPACES;
use super::{BodyOwner, DefId, ModuleId, Program, Vis, loader};
use crate::source::{CrateId, FileId};

impl Program {
    /// The first crate that is not a stub.
    pub fn first_user_crate(&self) -> CrateId {
        CrateId(loader::STUBS)
    }

    /// The crate in which a body stands.
    pub fn owner_crate(&self, owner: BodyOwner) -> CrateId {
        let defs = &self.defs;
        match owner {
            BodyOwner::Fn(id) => defs[id].krate,
            BodyOwner::Const(id) => defs[id].krate,
            BodyOwner::Static(id) => defs[id].krate,
            BodyOwner::Discriminant(id) => defs[id.adt].krate,
        }
    }

    /// Cargo's id of the package of a crate; empty for the stubs.
    pub fn package_id(&self, krate: CrateId) -> String {
        self.crates
            .get(krate.0 as usize)
            .map(|state| state.package_id.clone())
            .unwrap_or_default()
    }

    /// The name of the package of a crate.
    pub fn package_name(&self, krate: CrateId) -> String {
        match self.crates.get(krate.0 as usize) {
            Some(state) if !state.package.is_empty() => state.package.clone(),
            _ => self
                .defs
                .crates
                .get(krate.0 as usize)
                .map(|data| data.name.to_string())
                .unwrap_or_default(),
        }
    }

    /// Whether a file belongs to a member or a path dependency.
    pub fn is_first_party_file(&self, file: FileId) -> bool {
        self.file_crates
            .get(&file)
            .is_some_and(|crates| crates.iter().any(|krate| self.is_first_party(*krate)))
    }

    /// The crates that are members of the workspace.
    pub fn member_crates(&self) -> Vec<CrateId> {
        (loader::STUBS..self.crates.len() as u32)
            .map(CrateId)
            .filter(|krate| {
                self.crates
                    .get(krate.0 as usize)
                    .is_some_and(|state| state.is_member)
            })
            .collect()
    }

    /// What a module gives to those who depend on its crate, by name. What stands in crates that are not loaded is left out.
    pub fn public_names(&self, module: ModuleId) -> Vec<(Ustr, DefId)> {
        let mut out = Vec::new();
        let Some(scope) = self.scopes.get(module.0 as usize) else {
            return out;
        };
        for (name, binding) in scope.effective() {
            if binding.vis != Vis::Public || binding.is_ambiguous {
                continue;
            }
            for ns in NAMESPACES.into_iter().filter(|ns| binding.ns.has(*ns)) {
                if let Found::Def(def) = self.follow(binding.target, ns, 0)
                    && !out.contains(&(name, def))
                {
                    out.push((name, def));
                }
            }
        }
        out
    }
}
