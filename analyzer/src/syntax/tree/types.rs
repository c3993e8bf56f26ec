//! Generics, paths and types as they are written. It must not know what they mean.

use super::*;

/// Type and const parameters and what is asked of them. Of lifetimes only their number is kept.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// How many lifetime parameters there are; they have no part in resolution, but the compiler shows them in names.
    pub lifetimes: u32,
    /// The parameters in order.
    pub params: Vec<GenericParam>,
    /// `where` predicates on types; bounds written at a parameter stand at the parameter.
    pub predicates: Vec<Predicate>,
}

/// A type or const parameter.
#[derive(Clone, Debug)]
pub struct GenericParam {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// The name.
    pub name: Ident,
    /// What it is.
    pub kind: GenericParamKind,
}

/// What a generic parameter is.
#[derive(Clone, Debug)]
pub enum GenericParamKind {
    /// `T: Bounds = Default`.
    Type {
        /// What it must be.
        bounds: Vec<Bound>,
        /// What it is where nothing is said.
        default: Option<Type>,
    },
    /// `const N: usize = 3`.
    Const {
        /// Its type.
        ty: Type,
        /// What it is where nothing is said.
        default: Option<Arc<Body>>,
    },
}

/// `where ty: bounds`.
#[derive(Clone, Debug)]
pub struct Predicate {
    /// The type.
    pub ty: Type,
    /// What it must be.
    pub bounds: Vec<Bound>,
}

/// A bound of a type; lifetimes are left out.
#[derive(Clone, Debug)]
pub struct Bound {
    /// The trait. `Fn(A) -> B` has parenthesised arguments in its last segment.
    pub path: Path,
    /// `?Trait`.
    pub is_maybe: bool,
}

/// A path, in a type, an expression, a pattern or an import.
#[derive(Clone, Debug)]
pub struct Path {
    /// `<T as Trait>::…`.
    pub qself: Option<Box<QSelf>>,
    /// A leading `::`.
    pub is_global: bool,
    /// The segments; `self`, `super`, `Self`, `crate` and `$crate` are names like others.
    pub segments: Vec<Segment>,
    /// The whole path.
    pub span: Span,
}

/// `<T as a::B>`: the first `position` segments of the path are the trait `a::B`; 0 where there is no `as`.
#[derive(Clone, Debug)]
pub struct QSelf {
    /// The type.
    pub ty: Type,
    /// How many segments name the trait.
    pub position: usize,
}

/// A segment of a path.
#[derive(Clone, Debug)]
pub struct Segment {
    /// The name.
    pub ident: Ident,
    /// Its generic arguments; `None` where none are written.
    pub args: Option<Box<GenericArgs>>,
}

/// Generic arguments of a segment; lifetimes are left out.
#[derive(Clone, Debug, Default)]
pub struct GenericArgs {
    /// Types and consts, in order.
    pub args: Vec<GenericArg>,
    /// `Item = T`, `Item: Bound`.
    pub assoc: Vec<AssocArg>,
    /// `Fn(A, B) -> C`: the inputs stand in `args` as one tuple type, and the output here (`()` where none is written).
    pub output: Option<Type>,
}

/// A generic argument.
#[derive(Clone, Debug)]
pub enum GenericArg {
    /// A type (a lone name may turn out to be a const parameter).
    Type(Type),
    /// `3`, `{ N + 1 }`.
    Const(Arc<Body>),
}

/// `Item = T`, `N = 3` or `Item: Bound`.
#[derive(Clone, Debug)]
pub struct AssocArg {
    /// The associated item.
    pub name: Ident,
    /// Its own arguments.
    pub args: Option<Box<GenericArgs>>,
    /// The type it equals.
    pub ty: Option<Type>,
    /// What it must be.
    pub bounds: Vec<Bound>,
}

/// A type as written.
#[derive(Clone, Debug)]
pub struct Type {
    /// What it is.
    pub kind: TypeKind,
    /// Where.
    pub span: Span,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// `a::B<C>`, `Self`, `T::Item`, `<T as A>::B`. A bare trait object of an old edition is `Dyn`
    /// only where the syntax says so; a lone path may turn out to name a trait.
    Path(Path),
    /// `&T`.
    Ref {
        /// `mut`.
        is_mut: bool,
        /// To what.
        ty: Box<Type>,
    },
    /// `*const T`.
    Ptr {
        /// `mut`.
        is_mut: bool,
        /// To what.
        ty: Box<Type>,
    },
    /// `[T]`.
    Slice(Box<Type>),
    /// `[T; N]`.
    Array(Box<Type>, Arc<Body>),
    /// `(A, B)`.
    Tuple(Vec<Type>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// `fn(A) -> B`.
    FnPtr(Box<FnPtrType>),
    /// `dyn A + B`.
    Dyn(Vec<Bound>),
    /// `impl A + B`.
    ImplTrait(Vec<Bound>),
    /// A macro call that writes a type.
    MacroCall(Arc<MacroCall>),
    /// What could not be read.
    Error,
}

/// `unsafe extern "C" fn(A, ...) -> B`.
#[derive(Clone, Debug)]
pub struct FnPtrType {
    /// The parameters.
    pub params: Vec<Type>,
    /// The return type; `None` is `()`.
    pub ret: Option<Type>,
    /// The ABI where one is written; `C` for a bare `extern`.
    pub abi: Option<Ustr>,
    /// `unsafe`.
    pub is_unsafe: bool,
    /// `...` at the end.
    pub is_variadic: bool,
}
