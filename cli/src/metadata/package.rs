//! A package as the rest of the loading sees it, wherever its manifest was read. It must not
//! know where that was.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use cargo_metadata::semver::VersionReq;

/// Where a package comes from, seen from the workspace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Origin {
    /// A member of the workspace.
    Member,
    /// A path dependency outside of it.
    Path,
    /// A registry or a repository.
    Foreign,
}

/// A package.
#[derive(Clone, Debug)]
pub(crate) struct Package {
    /// Cargo's id.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) root: PathBuf,
    pub(crate) origin: Origin,
    pub(crate) targets: Vec<Target>,
    pub(crate) build_script: Option<PathBuf>,
    /// The `[features]` table.
    pub(crate) features: BTreeMap<String, Vec<String>>,
    /// What the manifest asks for.
    pub(crate) declared: Vec<Declared>,
    /// The features that are on.
    pub(crate) enabled: Vec<String>,
    /// What was found for it.
    pub(crate) edges: Vec<Edge>,
}

/// A crate of a package.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Target {
    pub(crate) name: String,
    pub(crate) sort: Sort,
    /// As cargo has them: `lib`, `cdylib`, `bin`...
    pub(crate) kinds: Vec<String>,
    pub(crate) source: PathBuf,
    /// The year.
    pub(crate) edition: String,
    pub(crate) required_features: Vec<String>,
}

/// What a target is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Sort {
    Lib,
    ProcMacro,
    /// A library whose source was not found.
    Unread,
    Bin,
    Test,
    Example,
    Bench,
}

/// What a dependency is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Use {
    Normal,
    Dev,
}

/// A dependency as a manifest asks for it. Those of build scripts are left out.
#[derive(Clone, Debug)]
pub(crate) struct Declared {
    /// The key in the manifest: the name that features use.
    pub(crate) key: String,
    /// The package's own name.
    pub(crate) package: String,
    pub(crate) requirement: VersionReq,
    pub(crate) usage: Use,
    pub(crate) optional: bool,
    pub(crate) default_features: bool,
    pub(crate) features: Vec<String>,
    /// `cfg(…)` or a triple.
    pub(crate) target: Option<String>,
    pub(crate) source: Source,
}

/// Where a dependency is to be had.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Source {
    Path(PathBuf),
    Git(String),
    Registry,
}

/// A dependency that was found.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Edge {
    /// The name it has in the dependent's code.
    pub(crate) name: String,
    /// By position.
    pub(crate) package: usize,
    pub(crate) usage: Use,
    /// `cfg(…)` or a triple; `None`: always.
    pub(crate) target: Option<String>,
}

impl Package {
    /// The library or procedural macro.
    pub(crate) fn library(&self) -> Option<&Target> {
        self.targets
            .iter()
            .find(|target| matches!(target.sort, Sort::Lib | Sort::ProcMacro | Sort::Unread))
    }

    /// The manifest.
    pub(crate) fn manifest_path(&self) -> PathBuf {
        self.root.join("Cargo.toml")
    }
}

impl Target {
    /// The crate's name.
    pub(crate) fn crate_name(&self) -> String {
        crate_name(&self.name)
    }
}

/// A package's or target's name as code writes it.
pub(crate) fn crate_name(name: &str) -> String {
    name.replace('-', "_")
}

/// Whether two paths name one file, symbolic links followed where they can be.
pub(crate) fn same_file(one: &Path, other: &Path) -> bool {
    one == other
        || match (one.canonicalize(), other.canonicalize()) {
            (Ok(one), Ok(other)) => one == other,
            _ => false,
        }
}
