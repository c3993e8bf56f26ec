//! What a definition is: plain tables, one row a definition, filled when its crate is loaded.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::source::{CrateId, Edition, FileId, Span};
use crate::syntax::tree;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub u32);
    )*};
}

ids! {
    /// A module, or a block that has items of its own.
    ModuleId;
    /// A function of any kind.
    FnId;
    /// A struct, enum or union.
    AdtId;
    /// A trait.
    TraitId;
    /// A trait alias.
    TraitAliasId;
    /// An impl.
    ImplId;
    /// A constant.
    ConstId;
    /// A static.
    StaticId;
    /// A type alias, an associated type (declared or given), or a foreign type.
    AliasId;
    /// A macro.
    MacroId;
}

/// A variant of an enum; a struct or union has one, with index 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct VariantId {
    /// Of what.
    pub adt: AdtId,
    /// Which, from 0.
    pub index: u32,
}

/// A primitive type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum Primitive {
    Bool,
    Char,
    Str,
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    F16,
    F32,
    F64,
    F128,
}

/// Anything a path can name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum DefId {
    Module(ModuleId),
    Fn(FnId),
    Adt(AdtId),
    /// A variant of an enum. The constructor of a tuple or unit struct is its `Adt` in the value namespace.
    Variant(VariantId),
    Trait(TraitId),
    TraitAlias(TraitAliasId),
    Alias(AliasId),
    Const(ConstId),
    Static(StaticId),
    Primitive(Primitive),
    Macro(MacroId),
}

/// A namespace.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum Namespace {
    Types,
    Values,
    Macros,
}

/// Where an item stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Container {
    /// In a module or block.
    Module(ModuleId),
    /// In an impl.
    Impl(ImplId),
    /// In a trait.
    Trait(TraitId),
    /// In `extern { }` of a module: a declaration.
    Foreign(ModuleId),
}

/// How far a name is visible.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Vis {
    /// Everywhere.
    Public,
    /// In this module and below.
    Module(ModuleId),
}

/// What a path led to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resolution {
    /// The first `consumed` segments name this; what follows are associated items.
    Found {
        /// The definition.
        def: DefId,
        /// How many segments were used.
        consumed: usize,
    },
    /// It leads into a crate that is not loaded: load it and ask again.
    NeedsCrate(CrateId),
    /// It leads into a crate that cannot be read.
    Unreadable(CrateId),
    /// There is no such name.
    Missing,
    /// Several globs give different things.
    Ambiguous,
}

/// A crate.
#[derive(Debug)]
pub struct CrateData {
    /// Its own name, with `_`.
    pub name: Ustr,
    /// Its version.
    pub version: Ustr,
    /// Its edition.
    pub edition: Edition,
    /// Its root module; `None` until it is loaded, and where its root file cannot be read.
    pub root: Option<ModuleId>,
    /// Whether loading was tried.
    pub loaded: bool,
    /// The position in `Workspace::crates`; `None` for the stub crates core, alloc, std.
    pub input: Option<crate::workspace::CrateIndex>,
    /// The extern prelude.
    pub externs: FxHashMap<Ustr, CrateId>,
    /// Every impl of the crate, blocks included, in source order.
    pub impls: Vec<ImplId>,
    /// Every function of the crate that has a body, in source order.
    pub fns: Vec<FnId>,
    /// `#![no_std]`.
    pub is_no_std: bool,
    /// How many macro calls inside each other are expanded: `#![recursion_limit = "256"]`.
    pub macro_depth: usize,
}

/// A module, or a block with items.
#[derive(Debug)]
pub struct ModuleData {
    /// The crate.
    pub krate: CrateId,
    /// The module around it; of a block, the module or block around it.
    pub parent: Option<ModuleId>,
    /// The name; `None` for a crate's root and for blocks.
    pub name: Option<Ustr>,
    /// Whether it is a block.
    pub is_block: bool,
    /// The function or constant whose body holds the block.
    pub block_owner: Option<BodyOwner>,
    /// The file it stands in (`mod a;`: the file of its items).
    pub file: FileId,
    /// The item, or the block.
    pub span: Span,
    /// Its attributes.
    pub attrs: Arc<[tree::Attr]>,
}

/// A function.
#[derive(Debug)]
pub struct FnData {
    /// The crate.
    pub krate: CrateId,
    /// Where it stands.
    pub container: Container,
    /// The module or block whose names it sees.
    pub module: ModuleId,
    /// The item.
    pub ast: Arc<tree::Fn>,
    /// Its attributes, with `cfg_attr` resolved.
    pub attrs: Arc<[tree::Attr]>,
    /// How far it is visible.
    pub vis: Vis,
    /// The whole item.
    pub span: Span,
    /// For a foreign function: the ABI of its block, and the symbol (`link_name` or its name).
    pub foreign: Option<ForeignFn>,
}

/// What a foreign function is to the linker.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ForeignFn {
    /// `C`, `system`...
    pub abi: Ustr,
    /// The symbol.
    pub symbol: Ustr,
}

/// The declaration of a struct, enum or union.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum AdtAst {
    Struct(Arc<tree::Struct>),
    Enum(Arc<tree::Enum>),
}

/// A struct, enum or union.
#[derive(Debug)]
pub struct AdtData {
    /// The crate.
    pub krate: CrateId,
    /// The module or block it stands in.
    pub module: ModuleId,
    /// The item. `cfg`'d-out variants and fields are still in it: `variants` has what remains.
    pub ast: AdtAst,
    /// Its variants; a struct or union has one.
    pub variants: Vec<VariantData>,
    /// Its attributes.
    pub attrs: Arc<[tree::Attr]>,
    /// How far it is visible.
    pub vis: Vis,
    /// The whole item.
    pub span: Span,
}

/// A variant, or the only one of a struct.
#[derive(Debug)]
pub struct VariantData {
    /// The name.
    pub name: Ustr,
    /// Whether it is `Unit`, `Tuple` or `Named`: without what cfg takes out.
    pub fields: tree::Fields,
    /// `= 3`.
    pub discriminant: Option<Arc<tree::Body>>,
    /// Its attributes.
    pub attrs: Arc<[tree::Attr]>,
}

/// A trait.
#[derive(Debug)]
pub struct TraitData {
    /// The crate.
    pub krate: CrateId,
    /// The module or block it stands in.
    pub module: ModuleId,
    /// The item.
    pub ast: Arc<tree::Trait>,
    /// Its items by name, in order, macros expanded.
    pub items: Vec<(Ustr, AssocItem)>,
    /// Its attributes.
    pub attrs: Arc<[tree::Attr]>,
    /// How far it is visible.
    pub vis: Vis,
    /// The whole item.
    pub span: Span,
}

/// A trait alias.
#[derive(Debug)]
pub struct TraitAliasData {
    /// The crate.
    pub krate: CrateId,
    /// The module or block it stands in.
    pub module: ModuleId,
    /// The item.
    pub ast: Arc<tree::Trait>,
}

/// An item of a trait or impl.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum AssocItem {
    Fn(FnId),
    Type(AliasId),
    Const(ConstId),
}

/// An impl.
#[derive(Debug)]
pub struct ImplData {
    /// The crate.
    pub krate: CrateId,
    /// The module or block it stands in.
    pub module: ModuleId,
    /// The item.
    pub ast: Arc<tree::Impl>,
    /// Its items by name, in order, macros expanded.
    pub items: Vec<(Ustr, AssocItem)>,
    /// Its attributes.
    pub attrs: Arc<[tree::Attr]>,
    /// The whole item.
    pub span: Span,
    /// Written by a built-in derive.
    pub is_derived: bool,
}

/// A constant.
#[derive(Debug)]
pub struct ConstData {
    /// The crate.
    pub krate: CrateId,
    /// Where it stands.
    pub container: Container,
    /// The module or block whose names it sees.
    pub module: ModuleId,
    /// The item.
    pub ast: Arc<tree::Const>,
    /// Its attributes.
    pub attrs: Arc<[tree::Attr]>,
    /// How far it is visible.
    pub vis: Vis,
    /// The whole item.
    pub span: Span,
}

/// A static, foreign ones too.
#[derive(Debug)]
pub struct StaticData {
    /// The crate.
    pub krate: CrateId,
    /// The module or block whose names it sees.
    pub module: ModuleId,
    /// The item.
    pub ast: Arc<tree::Static>,
    /// Its attributes.
    pub attrs: Arc<[tree::Attr]>,
    /// How far it is visible.
    pub vis: Vis,
    /// Whether it is only declared.
    pub is_foreign: bool,
    /// The whole item.
    pub span: Span,
}

/// A type alias or associated type.
#[derive(Debug)]
pub struct AliasData {
    /// The crate.
    pub krate: CrateId,
    /// Where it stands. In `Foreign`, an opaque foreign type.
    pub container: Container,
    /// The module or block whose names it sees.
    pub module: ModuleId,
    /// The item.
    pub ast: Arc<tree::TypeAlias>,
    /// Its attributes.
    pub attrs: Arc<[tree::Attr]>,
    /// How far it is visible.
    pub vis: Vis,
    /// The whole item.
    pub span: Span,
}

/// What holds a body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum BodyOwner {
    Fn(FnId),
    Const(ConstId),
    Static(StaticId),
    /// The discriminant of a variant.
    Discriminant(VariantId),
}

/// Every definition of every loaded crate. Rows are only added; ids are positions.
#[derive(Debug, Default)]
#[expect(missing_docs, reason = "each is its name")]
pub struct Defs {
    pub crates: Vec<CrateData>,
    pub modules: Vec<ModuleData>,
    pub fns: Vec<FnData>,
    pub adts: Vec<AdtData>,
    pub traits: Vec<TraitData>,
    pub trait_aliases: Vec<TraitAliasData>,
    pub impls: Vec<ImplData>,
    pub consts: Vec<ConstData>,
    pub statics: Vec<StaticData>,
    pub aliases: Vec<AliasData>,
    /// `#[lang = "…"]` of the stubs (and of anything else that has it; the first wins).
    pub lang: FxHashMap<Ustr, DefId>,
}

macro_rules! index {
    ($($id:ident, $table:ident, $row:ident;)*) => {$(
        impl std::ops::Index<$id> for Defs {
            type Output = $row;
            fn index(&self, id: $id) -> &$row {
                &self.$table[id.0 as usize]
            }
        }
    )*};
}

index! {
    ModuleId, modules, ModuleData;
    FnId, fns, FnData;
    AdtId, adts, AdtData;
    TraitId, traits, TraitData;
    TraitAliasId, trait_aliases, TraitAliasData;
    ImplId, impls, ImplData;
    ConstId, consts, ConstData;
    StaticId, statics, StaticData;
    AliasId, aliases, AliasData;
}

impl std::ops::Index<CrateId> for Defs {
    type Output = CrateData;
    fn index(&self, id: CrateId) -> &CrateData {
        &self.crates[id.0 as usize]
    }
}
