//! What later stages ask about crates and files. It must not know why they ask.

use super::{Program, loader};
use crate::source::{CrateId, FileId};

impl Program {
    /// The first crate that is not a stub.
    pub fn first_user_crate(&self) -> CrateId {
        CrateId(loader::STUBS)
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
}
