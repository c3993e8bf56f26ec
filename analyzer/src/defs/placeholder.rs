//! TEMPORARY: what `items` and `types` ask of the program. The defs helper replaces this file by the real
//! `Program` (same names and signatures, or tell the callers in items/*.rs).
use super::{BodyOwner, DefId, Defs, ModuleId, Namespace, Resolution};
use crate::syntax::tree;

/// The program.
pub struct Program {
    /// Its definitions.
    pub defs: Defs,
}

/// A body after macro expansion.
pub struct ExpandedBody {
    /// The body.
    pub body: tree::Body,
}

impl Program {
    /// The definition marked `#[lang = "name"]`.
    pub fn lang(&self, _name: &str) -> Option<DefId> {
        None
    }
    /// Looks a path up from a module or block.
    pub fn resolve_path(
        &self,
        _from: ModuleId,
        _path: &[tree::Ident],
        _is_global: bool,
        _ns: Namespace,
    ) -> Resolution {
        Resolution::Missing
    }
    /// Whether `cfg`s let a node stand (unknown: yes).
    pub fn is_enabled(&self, _module: ModuleId, _attrs: &[tree::Attr]) -> bool {
        true
    }
    /// Expands a macro call in type position.
    pub fn expand_type(&self, _module: ModuleId, _call: &tree::MacroCall) -> Option<tree::Type> {
        None
    }
    /// Expands all macros of a body.
    pub fn expand_body(
        &self,
        _owner: BodyOwner,
        _module: ModuleId,
        body: &tree::Body,
    ) -> ExpandedBody {
        ExpandedBody { body: body.clone() }
    }
    /// Whether a crate is a member or a path dependency.
    pub fn is_first_party(&self, _krate: crate::source::CrateId) -> bool {
        true
    }
    /// The first crate that is not a stub.
    pub fn first_user_crate(&self) -> crate::source::CrateId {
        crate::source::CrateId(3)
    }
    /// The definition path without the crate's name.
    pub fn path_of(&self, _def: DefId) -> String {
        String::new()
    }
    /// The shortest visible path of an external item, as rustc prints it.
    pub fn visible_path(&self, _def: DefId) -> String {
        String::new()
    }
    /// Cargo's id of the package of a crate.
    pub fn package_id(&self, _krate: crate::source::CrateId) -> String {
        String::new()
    }
    /// The name of the package of a crate.
    pub fn package_name(&self, _krate: crate::source::CrateId) -> String {
        String::new()
    }
    /// Whether a file belongs to a member or a path dependency.
    pub fn is_first_party_file(&self, _file: crate::source::FileId) -> bool {
        true
    }
    /// All expansions.
    pub fn expansions(&self) -> &crate::source::Expansions {
        static NONE: std::sync::LazyLock<crate::source::Expansions> =
            std::sync::LazyLock::new(Default::default);
        &NONE
    }
    /// The width of a pointer on the target.
    pub fn pointer_bits(&self) -> u32 {
        64
    }
}
