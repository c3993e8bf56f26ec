//! The tree that the rest of the analyzer sees instead of syn's: compact, `Send`, with byte
//! ranges. Bodies live in arenas, so that a chain of a hundred thousand calls needs no deep recursion to be
//! freed. The tree knows no names' meanings and no types.

mod bodies;
mod types;

use std::sync::Arc;

use ustr::Ustr;

use super::tokens::{Delimiter, Tokens};
pub use super::unread::FnBody;
use crate::source::Span;

pub use bodies::*;
pub use types::*;

/// A name with the place where it was written. `span.expn` is its hygiene mark.
/// Raw identifiers are without `r#`. `$crate` is the name `$crate`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ident {
    /// The name.
    pub name: Ustr,
    /// Where it was written, and by which expansion.
    pub span: Span,
}

/// An attribute, `#[path tokens]` or `#![path tokens]`.
#[derive(Clone, Debug)]
pub struct Attr {
    /// The path, its segments joined by `::`.
    pub path: Ustr,
    /// What follows the path: `= "…"`, `( … )` as one group, or nothing.
    pub tokens: Tokens,
    /// The whole attribute.
    pub span: Span,
    /// `#![…]`.
    pub inner: bool,
}

/// The attributes of a node. Doc comments are attributes `doc`.
pub type Attrs = Vec<Attr>;

/// Who may see an item.
#[derive(Clone, Debug)]
pub enum Visibility {
    /// No word at all.
    Inherited,
    /// `pub`.
    Public,
    /// `pub(crate)`, `crate`.
    Crate,
    /// `pub(super)`, `pub(self)`, `pub(in path)`.
    Restricted(Path),
}

/// A macro call, wherever it stands.
#[derive(Clone, Debug)]
pub struct MacroCall {
    /// The path before `!`.
    pub path: Path,
    /// The delimiter of the arguments.
    pub delimiter: Delimiter,
    /// The arguments.
    pub tokens: Tokens,
    /// From the path to the closing delimiter.
    pub span: Span,
}

/// `macro_rules! name { … }` or `macro name(…) { … }`.
#[derive(Clone, Debug)]
pub struct MacroDef {
    /// The name.
    pub name: Ident,
    /// The rules: `(matcher) => {transcriber}; …`. For `macro` in its short form, rewritten to one such rule.
    pub tokens: Tokens,
    /// Whether it is a `macro` item (path scope, `pub`), not `macro_rules!`.
    pub is_macro_item: bool,
}

/// An item.
#[derive(Clone, Debug)]
pub struct Item {
    /// Outer attributes, and inner ones of modules.
    pub attrs: Attrs,
    /// Who may see it.
    pub visibility: Visibility,
    /// What it is.
    pub kind: ItemKind,
    /// From the first token after the attributes to the last.
    pub span: Span,
    /// These tokens, where an attribute may be a macro of a crate.
    pub tokens: Option<Tokens>,
}

/// What an item is.
#[derive(Clone, Debug)]
pub enum ItemKind {
    /// `fn`.
    Fn(Arc<Fn>),
    /// `struct` or `union`.
    Struct(Arc<Struct>),
    /// `enum`.
    Enum(Arc<Enum>),
    /// `trait`.
    Trait(Arc<Trait>),
    /// `trait A = B;`
    TraitAlias(Arc<Trait>),
    /// `impl`.
    Impl(Arc<Impl>),
    /// `type`, also in traits and impls.
    TypeAlias(Arc<TypeAlias>),
    /// `const`, also in traits and impls.
    Const(Arc<Const>),
    /// `static`.
    Static(Arc<Static>),
    /// `mod`.
    Mod(Arc<Mod>),
    /// `use`: one entry a leaf.
    Use(Vec<UseLeaf>),
    /// `extern crate name as rename;`
    ExternCrate {
        /// The crate's name (`self` too).
        name: Ident,
        /// The new name; `_` too.
        rename: Option<Ident>,
    },
    /// `extern "abi" { … }`.
    ForeignMod {
        /// The ABI; `C` where none is written.
        abi: Ustr,
        /// Functions without bodies, statics, types, macro calls.
        items: Vec<Item>,
    },
    /// `macro_rules!` or `macro`.
    MacroDef(Arc<MacroDef>),
    /// A macro call that writes items.
    MacroCall(Arc<MacroCall>),
    /// An item that could not be read; an error was reported.
    Error,
}

/// A function, method, foreign function or required trait method.
#[derive(Clone, Debug)]
pub struct Fn {
    /// The name.
    pub name: Ident,
    /// Type and const parameters; lifetimes are left out.
    pub generics: Generics,
    /// `const fn`.
    pub is_const: bool,
    /// `async fn`.
    pub is_async: bool,
    /// `unsafe fn`.
    pub is_unsafe: bool,
    /// `extern "abi" fn`.
    pub abi: Option<Ustr>,
    /// The parameters; where `has_self`, the first is `self` with its type (`Self`, `&Self`, `&mut Self` where none is written).
    pub params: Vec<Param>,
    /// Whether the first parameter is `self`.
    pub has_self: bool,
    /// `...` at the end.
    pub is_variadic: bool,
    /// The return type; `None` is `()`.
    pub ret: Option<Type>,
    /// The body; `None` for a declaration. Its `params` are the patterns of `params`, in order.
    pub body: Option<FnBody>,
}

/// A parameter of a function. Its pattern stands in the body (`Body::params`), where there is one.
#[derive(Clone, Debug)]
pub struct Param {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// The type.
    pub ty: Type,
    /// The name, where the pattern is one.
    pub name: Option<Ident>,
}

/// The fields of a struct or a variant.
#[derive(Clone, Debug)]
pub enum Fields {
    /// `struct A;`
    Unit,
    /// `struct A(T);` names are `0`, `1`...
    Tuple(Vec<Field>),
    /// `struct A { f: T }`
    Named(Vec<Field>),
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// Who may see it.
    pub visibility: Visibility,
    /// The name; `0`, `1`... in tuples.
    pub name: Ident,
    /// The type.
    pub ty: Type,
    /// All of it but its attributes.
    pub span: Span,
}

/// A struct or union.
#[derive(Clone, Debug)]
pub struct Struct {
    /// The name.
    pub name: Ident,
    /// Its parameters.
    pub generics: Generics,
    /// Its fields.
    pub fields: Fields,
    /// `union`.
    pub is_union: bool,
}

/// An enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The name.
    pub name: Ident,
    /// Its parameters.
    pub generics: Generics,
    /// Its variants.
    pub variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// The name.
    pub name: Ident,
    /// Its fields.
    pub fields: Fields,
    /// `= 3`.
    pub discriminant: Option<Arc<Body>>,
}

/// A trait, or a trait alias (bounds only).
#[derive(Clone, Debug)]
pub struct Trait {
    /// The name.
    pub name: Ident,
    /// Its parameters, without `Self`.
    pub generics: Generics,
    /// Supertraits.
    pub bounds: Vec<Bound>,
    /// Its items: functions, types, consts, macro calls.
    pub items: Vec<Item>,
    /// `auto trait`.
    pub is_auto: bool,
}

/// An impl.
#[derive(Clone, Debug)]
pub struct Impl {
    /// Its parameters.
    pub generics: Generics,
    /// The trait; `None` for inherent impls.
    pub trait_path: Option<Path>,
    /// `impl !Trait for T`.
    pub is_negative: bool,
    /// The type.
    pub self_ty: Type,
    /// Its items: functions, types, consts, macro calls.
    pub items: Vec<Item>,
}

/// A type alias or an associated type.
#[derive(Clone, Debug)]
pub struct TypeAlias {
    /// The name.
    pub name: Ident,
    /// Its parameters.
    pub generics: Generics,
    /// Bounds of an associated type.
    pub bounds: Vec<Bound>,
    /// The type; `None` for a declaration, and for a foreign type.
    pub ty: Option<Type>,
}

/// A constant. The name `_` is allowed.
#[derive(Clone, Debug)]
pub struct Const {
    /// The name.
    pub name: Ident,
    /// Its parameters (associated consts).
    pub generics: Generics,
    /// The type.
    pub ty: Type,
    /// The value.
    pub body: Option<Arc<Body>>,
}

/// A static.
#[derive(Clone, Debug)]
pub struct Static {
    /// The name.
    pub name: Ident,
    /// `static mut`.
    pub is_mut: bool,
    /// The type.
    pub ty: Type,
    /// The value; `None` for a foreign static.
    pub body: Option<Arc<Body>>,
}

/// A module.
#[derive(Clone, Debug)]
pub struct Mod {
    /// The name.
    pub name: Ident,
    /// Its items; `None` for `mod name;`.
    pub items: Option<Vec<Item>>,
}

/// One leaf of a `use` tree: `use a::{b as c, d::*};` has two.
#[derive(Clone, Debug)]
pub struct UseLeaf {
    /// A leading `::`.
    pub is_global: bool,
    /// The whole path to the leaf; a `self` leaf is resolved away and `is_self` set.
    pub path: Vec<Ident>,
    /// What it brings.
    pub kind: UseKind,
    /// The leaf.
    pub span: Span,
}

/// What a leaf of a `use` brings.
#[derive(Clone, Debug)]
pub enum UseKind {
    /// A name, perhaps a new one (`_` too).
    Name {
        /// `as name`; `None` keeps the last segment.
        rename: Option<Ident>,
        /// `a::{self}`: only the type namespace.
        is_self: bool,
    },
    /// `*`.
    Glob,
}

/// A comment that speaks to the tool: `// sigsafe: allow(heap_alloc): the reason`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CommentDirective {
    /// What stands after `sigsafe:`, trimmed.
    pub text: String,
    /// The comment.
    pub span: Span,
    /// Whether code stands before it on its line.
    pub is_trailing: bool,
}

/// What went wrong in reading a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SyntaxError {
    /// What happened and what to do, for a person.
    pub message: String,
    /// Where.
    pub span: Span,
}

/// A file that was read.
#[derive(Debug, Default)]
pub struct ParsedFile {
    /// Inner attributes of the file.
    pub attrs: Attrs,
    /// Its items.
    pub items: Vec<Item>,
    /// Comments that speak to the tool.
    pub directives: Vec<CommentDirective>,
    /// What could not be read.
    pub errors: Vec<SyntaxError>,
}
