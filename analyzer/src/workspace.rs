//! The input of an analysis: which crates there are and how they are built. Plain data: it
//! must not know cargo, nor the disk.

use crate::source::Edition;

/// Which crate of a `Workspace`, by position.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct CrateIndex(pub u32);

/// What kind of target a crate is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CrateKind {
    /// A library of any sort.
    Lib,
    /// A program.
    Bin,
    /// A test, example or bench.
    Other,
    /// A procedural macro: it runs in the compiler, and is never looked into.
    ProcMacro,
    /// A library whose source is not at hand: what is known of its names stands in its place.
    Unread,
}

/// A crate: one target of one package.
#[derive(Clone, Debug)]
pub struct CrateInput {
    /// The crate's own name, with `_`.
    pub name: String,
    /// The package's name.
    pub package: String,
    /// The package's version.
    pub version: String,
    /// Cargo's id of the package.
    pub package_id: String,
    /// The absolute path of the package's folder.
    pub package_root: String,
    /// The absolute path of the root file.
    pub root_file: String,
    /// What kind of target.
    pub kind: CrateKind,
    /// The target's name as cargo has it, and its kinds (`lib`, `bin`, `cdylib`...), for messages.
    pub target_name: String,
    /// See `target_name`.
    pub target_kinds: Vec<String>,
    /// The edition.
    pub edition: Edition,
    /// The features that are on.
    pub features: Vec<String>,
    /// `name` or `name="value"`: cfgs from outside (`--cfg`, configuration).
    pub cfgs: Vec<String>,
    /// The absolute path of the build script, if there is one: some cfgs are read from its text.
    pub build_script: Option<String>,
    /// Extern prelude: the name it has here, which crate, and the `cfg(…)` or triple for which the dependency holds.
    pub dependencies: Vec<Dependency>,
    /// A member of the workspace: roots are looked for here.
    pub is_member: bool,
    /// A member, or a path dependency: findings may point here.
    pub is_first_party: bool,
}

/// A dependency of a crate.
#[derive(Clone, Debug)]
pub struct Dependency {
    /// Its name in this crate.
    pub name: String,
    /// Which crate.
    pub krate: CrateIndex,
    /// `cfg(…)` or a triple; empty: always.
    pub targets: Vec<String>,
}

/// A target to read the code under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetInput {
    /// The triple.
    pub triple: String,
    /// What `rustc --print cfg` says for it, where it is known: replaces what the triple tells.
    pub cfgs: Option<Vec<String>>,
}

/// All that is analysed.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// The absolute path of the workspace's folder: paths are shown relative to it.
    pub root: String,
    /// The crates: members and dependencies.
    pub crates: Vec<CrateInput>,
    /// The targets.
    pub targets: Vec<TargetInput>,
    /// `debug_assertions`.
    pub debug_assertions: bool,
    /// Look for roots in dependencies too, and point findings into them.
    pub with_dependencies: bool,
    /// What could not be had: dependencies without sources, each with the reason.
    pub unread_dependencies: Vec<(String, String)>,
}
