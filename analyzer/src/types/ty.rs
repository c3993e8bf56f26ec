//! Types. They carry no lifetimes. A type is shared and immutable; comparing is by structure,
//! with a shortcut for the same allocation. Knows definitions by their ids alone.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, LazyLock};

use ustr::Ustr;

use crate::defs::{AdtId, AliasId, BodyOwner, FnId, Primitive, TraitId, VariantId};
use crate::syntax::tree::ExprId;

/// Generic arguments: types, and constants as `TyKind::Const` or a parameter. Those of the container
/// (impl or trait, `Self` first in a trait) come first, then the item's own.
pub type Args = Arc<[Ty]>;

/// A closure or an async block: where it stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ClosureId {
    /// The body.
    pub owner: BodyOwner,
    /// The expression in the expanded body.
    pub expr: ExprId,
}

/// A type that a function hides behind `impl Trait` in its return type, or `async fn`'s future.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct OpaqueId {
    /// The function.
    pub function: FnId,
    /// Which `impl Trait` of its return type, in source order. The future of an `async fn` is `FUTURE`.
    pub index: u32,
}

impl OpaqueId {
    /// The index of the future of an `async fn`.
    pub const FUTURE: u32 = u32::MAX;
}

/// An inference variable.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct InferVar(pub u32);

/// A type.
#[derive(Clone)]
pub struct Ty(Arc<TyData>);

struct TyData {
    kind: TyKind,
    flags: u8,
}

const HAS_INFER: u8 = 1;
const HAS_PARAM: u8 = 2;
const HAS_PROJECTION: u8 = 4;
const HAS_ERROR: u8 = 8;
const HAS_OPAQUE: u8 = 16;
const HAS_CLOSURE: u8 = 32;

/// What a type is.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum TyKind {
    /// `bool`, `u8`, `str`, `f64`...
    Primitive(Primitive),
    /// `!`.
    Never,
    /// A struct, enum or union.
    Adt(AdtId, Args),
    /// `extern { type T; }`.
    Foreign(AliasId),
    /// The type of a function item. For a trait's method, `Self` and the trait's arguments come first.
    FnDef(FnId, Args),
    /// The type of a tuple struct's or variant's constructor.
    Ctor(VariantId, Args),
    /// The type of a closure; the arguments are those of the body around it.
    Closure(ClosureId, Args),
    /// The future of an async block or closure body; the arguments are those of the body around it.
    Async(ClosureId, Args),
    /// `&T`, `&mut T`.
    Ref(bool, Ty),
    /// `*const T`, `*mut T`.
    Ptr(bool, Ty),
    /// `[T]`.
    Slice(Ty),
    /// `[T; N]`.
    Array(Ty, Ty),
    /// `(A, B)`.
    Tuple(Args),
    /// `fn(A) -> B`.
    FnPtr(Arc<FnPtr>),
    /// `dyn Trait`.
    Dyn(Arc<DynTy>),
    /// A type or const parameter: its position in the flat list of the item's generics.
    Param(u32, Ustr),
    /// `<T as Trait>::Name`: the arguments are the trait's (`Self` first), then the associated type's own.
    Projection(AliasId, Args),
    /// `impl Trait` in a return type.
    Opaque(OpaqueId, Args),
    /// The value of a const argument; `None` where it could not be computed.
    Const(Option<i128>),
    /// Not known yet.
    Infer(InferVar),
    /// Not known, and it will not be.
    Error,
}

/// A function pointer's signature.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FnPtr {
    /// Parameters.
    pub params: Vec<Ty>,
    /// Result.
    pub ret: Ty,
    /// `C`, `system`...; `None` is Rust's own.
    pub abi: Option<Ustr>,
    /// `unsafe`.
    pub is_unsafe: bool,
    /// `...`.
    pub is_variadic: bool,
}

/// A trait object's traits. Within it `Self` is not written: arguments are those after `Self`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DynTy {
    /// The trait that has methods, with its arguments without `Self`; `None` for `dyn Send`.
    pub principal: Option<(TraitId, Args)>,
    /// `Item = T`: of which associated type (perhaps a supertrait's).
    pub projections: Vec<(AliasId, Ty)>,
    /// Auto traits, sorted.
    pub autos: Vec<TraitId>,
}

/// `T: Trait<A>`; `args[0]` is `Self`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TraitRef {
    /// The trait.
    pub id: TraitId,
    /// `Self`, then the trait's arguments.
    pub args: Args,
}

/// Something that must hold.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Predicate {
    /// `T: Trait`.
    Trait(TraitRef),
    /// `<T as Trait>::Name == ty`.
    Projection(AliasId, Args, Ty),
}

impl Ty {
    /// Makes a type.
    pub fn new(kind: TyKind) -> Ty {
        let flags = match &kind {
            TyKind::Primitive(_) | TyKind::Never | TyKind::Foreign(_) | TyKind::Const(_) => 0,
            TyKind::Adt(_, args)
            | TyKind::FnDef(_, args)
            | TyKind::Ctor(_, args)
            | TyKind::Tuple(args) => of(args),
            TyKind::Closure(_, args) | TyKind::Async(_, args) => of(args) | HAS_CLOSURE,
            TyKind::Ref(_, ty) | TyKind::Ptr(_, ty) | TyKind::Slice(ty) => ty.0.flags,
            TyKind::Array(ty, len) => ty.0.flags | len.0.flags,
            TyKind::FnPtr(sig) => of(&sig.params) | sig.ret.0.flags,
            TyKind::Dyn(object) => {
                object.principal.as_ref().map_or(0, |(_, args)| of(args))
                    | object
                        .projections
                        .iter()
                        .fold(0, |flags, (_, ty)| flags | ty.0.flags)
            }
            TyKind::Param(..) => HAS_PARAM,
            TyKind::Projection(_, args) => of(args) | HAS_PROJECTION,
            TyKind::Opaque(_, args) => of(args) | HAS_OPAQUE,
            TyKind::Infer(_) => HAS_INFER,
            TyKind::Error => HAS_ERROR,
        };
        Ty(Arc::new(TyData { kind, flags }))
    }

    /// What it is.
    pub fn kind(&self) -> &TyKind {
        &self.0.kind
    }

    /// `()`.
    pub fn unit() -> Ty {
        static UNIT: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Tuple(Arc::new([]))));
        UNIT.clone()
    }

    /// `!`.
    pub fn never() -> Ty {
        static NEVER: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Never));
        NEVER.clone()
    }

    /// The type that is not known.
    pub fn error() -> Ty {
        static ERROR: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Error));
        ERROR.clone()
    }

    /// A primitive.
    pub fn primitive(primitive: Primitive) -> Ty {
        Ty::new(TyKind::Primitive(primitive))
    }

    /// `&ty` or `&mut ty`.
    pub fn reference(is_mut: bool, ty: Ty) -> Ty {
        Ty::new(TyKind::Ref(is_mut, ty))
    }

    /// A tuple.
    pub fn tuple(parts: impl IntoIterator<Item = Ty>) -> Ty {
        Ty::new(TyKind::Tuple(parts.into_iter().collect()))
    }

    /// Whether an inference variable stands in it.
    pub fn has_infer(&self) -> bool {
        self.0.flags & HAS_INFER != 0
    }

    /// Whether a generic parameter stands in it.
    pub fn has_param(&self) -> bool {
        self.0.flags & HAS_PARAM != 0
    }

    /// Whether a projection stands in it.
    pub fn has_projection(&self) -> bool {
        self.0.flags & HAS_PROJECTION != 0
    }

    /// Whether an opaque type stands in it.
    pub fn has_opaque(&self) -> bool {
        self.0.flags & HAS_OPAQUE != 0
    }

    /// Whether a closure or the future of an async block stands in it.
    pub fn has_closure(&self) -> bool {
        self.0.flags & HAS_CLOSURE != 0
    }

    /// Whether something unknown stands in it.
    pub fn has_error(&self) -> bool {
        self.0.flags & HAS_ERROR != 0
    }

    /// Whether it is not known at all.
    pub fn is_error(&self) -> bool {
        matches!(self.kind(), TyKind::Error)
    }

    /// Whether it is `()`.
    pub fn is_unit(&self) -> bool {
        matches!(self.kind(), TyKind::Tuple(parts) if parts.is_empty())
    }

    /// Whether it is `!`.
    pub fn is_never(&self) -> bool {
        matches!(self.kind(), TyKind::Never)
    }

    /// Rebuilds the type with `leaf` applied to every part, outermost first: where it gives a type, that stands
    /// in the part's place and is not looked into; else the part's own parts are folded.
    pub fn fold(&self, leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
        if let Some(ty) = leaf(self) {
            return ty;
        }
        stacker::maybe_grow(64 * 1024, 1024 * 1024, || self.fold_parts(leaf))
    }

    fn fold_parts(&self, leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
        let kind = match self.kind() {
            TyKind::Primitive(_)
            | TyKind::Never
            | TyKind::Foreign(_)
            | TyKind::Const(_)
            | TyKind::Param(..)
            | TyKind::Infer(_)
            | TyKind::Error => return self.clone(),
            TyKind::Adt(_, args)
            | TyKind::FnDef(_, args)
            | TyKind::Ctor(_, args)
            | TyKind::Closure(_, args)
            | TyKind::Async(_, args)
            | TyKind::Tuple(args)
                if args.is_empty() =>
            {
                return self.clone();
            }
            TyKind::Adt(id, args) => TyKind::Adt(*id, fold_args(args, leaf)),
            TyKind::FnDef(id, args) => TyKind::FnDef(*id, fold_args(args, leaf)),
            TyKind::Ctor(id, args) => TyKind::Ctor(*id, fold_args(args, leaf)),
            TyKind::Closure(id, args) => TyKind::Closure(*id, fold_args(args, leaf)),
            TyKind::Async(id, args) => TyKind::Async(*id, fold_args(args, leaf)),
            TyKind::Ref(is_mut, ty) => TyKind::Ref(*is_mut, ty.fold(leaf)),
            TyKind::Ptr(is_mut, ty) => TyKind::Ptr(*is_mut, ty.fold(leaf)),
            TyKind::Slice(ty) => TyKind::Slice(ty.fold(leaf)),
            TyKind::Array(ty, len) => TyKind::Array(ty.fold(leaf), len.fold(leaf)),
            TyKind::Tuple(parts) => TyKind::Tuple(fold_args(parts, leaf)),
            TyKind::FnPtr(sig) => TyKind::FnPtr(Arc::new(FnPtr {
                params: sig.params.iter().map(|ty| ty.fold(leaf)).collect(),
                ret: sig.ret.fold(leaf),
                ..(**sig).clone()
            })),
            TyKind::Dyn(object) => TyKind::Dyn(Arc::new(DynTy {
                principal: object
                    .principal
                    .as_ref()
                    .map(|(id, args)| (*id, fold_args(args, leaf))),
                projections: object
                    .projections
                    .iter()
                    .map(|(id, ty)| (*id, ty.fold(leaf)))
                    .collect(),
                autos: object.autos.clone(),
            })),
            TyKind::Projection(id, args) => TyKind::Projection(*id, fold_args(args, leaf)),
            TyKind::Opaque(id, args) => TyKind::Opaque(*id, fold_args(args, leaf)),
        };
        Ty::new(kind)
    }

    /// The type with each parameter replaced by the argument at its position; a parameter past the end stays.
    pub fn subst(&self, args: &[Ty]) -> Ty {
        if !self.has_param() {
            return self.clone();
        }
        self.fold(&mut |ty| match ty.kind() {
            TyKind::Param(index, _) => Some(
                args.get(*index as usize)
                    .cloned()
                    .unwrap_or_else(|| ty.clone()),
            ),
            _ if !ty.has_param() => Some(ty.clone()),
            _ => None,
        })
    }

    /// Calls `visit` for every part, outermost first; where it says `false`, the part's parts are left out.
    pub fn walk(&self, visit: &mut dyn FnMut(&Ty) -> bool) {
        self.fold(&mut |ty| if visit(ty) { None } else { Some(ty.clone()) });
    }
}

/// `args` with `leaf` applied to each, as in `Ty::fold`.
pub fn fold_args(args: &[Ty], leaf: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Args {
    args.iter().map(|ty| ty.fold(leaf)).collect()
}

/// `args` with parameters replaced, as in `Ty::subst`.
pub fn subst_args(args: &Args, by: &[Ty]) -> Args {
    if of(args) & HAS_PARAM == 0 {
        args.clone()
    } else {
        args.iter().map(|ty| ty.subst(by)).collect()
    }
}

fn of(args: &[Ty]) -> u8 {
    args.iter().fold(0, |flags, ty| flags | ty.0.flags)
}

impl TraitRef {
    /// `Self`.
    pub fn self_ty(&self) -> Ty {
        self.args.first().cloned().unwrap_or_else(Ty::error)
    }

    /// With parameters replaced.
    pub fn subst(&self, args: &[Ty]) -> TraitRef {
        TraitRef {
            id: self.id,
            args: subst_args(&self.args, args),
        }
    }
}

impl Predicate {
    /// With parameters replaced.
    pub fn subst(&self, args: &[Ty]) -> Predicate {
        match self {
            Predicate::Trait(reference) => Predicate::Trait(reference.subst(args)),
            Predicate::Projection(id, of, ty) => {
                Predicate::Projection(*id, subst_args(of, args), ty.subst(args))
            }
        }
    }
}

impl PartialEq for Ty {
    fn eq(&self, other: &Ty) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
            || self.0.flags == other.0.flags && self.0.kind == other.0.kind
    }
}

impl Eq for Ty {}

impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.kind.hash(state);
    }
}

impl fmt::Debug for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.kind.fmt(f)
    }
}

impl fmt::Debug for TyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TyKind::Primitive(primitive) => write!(f, "{primitive:?}"),
            TyKind::Never => f.write_str("!"),
            TyKind::Adt(id, args) => write!(f, "adt{}{args:?}", id.0),
            TyKind::Foreign(id) => write!(f, "foreign{}", id.0),
            TyKind::FnDef(id, args) => write!(f, "fn{}{args:?}", id.0),
            TyKind::Ctor(id, args) => write!(f, "ctor{}.{}{args:?}", id.adt.0, id.index),
            TyKind::Closure(id, _) => write!(f, "closure{:?}", id.expr),
            TyKind::Async(id, _) => write!(f, "async{:?}", id.expr),
            TyKind::Ref(is_mut, ty) => write!(f, "&{}{ty:?}", if *is_mut { "mut " } else { "" }),
            TyKind::Ptr(is_mut, ty) => {
                write!(f, "*{} {ty:?}", if *is_mut { "mut" } else { "const" })
            }
            TyKind::Slice(ty) => write!(f, "[{ty:?}]"),
            TyKind::Array(ty, len) => write!(f, "[{ty:?}; {len:?}]"),
            TyKind::Tuple(parts) => {
                let mut tuple = f.debug_tuple("");
                for part in parts.iter() {
                    tuple.field(part);
                }
                if parts.is_empty() {
                    f.write_str("()")
                } else {
                    tuple.finish()
                }
            }
            TyKind::FnPtr(sig) => write!(f, "fn{:?} -> {:?}", sig.params, sig.ret),
            TyKind::Dyn(object) => write!(f, "dyn {:?}", object.principal),
            TyKind::Param(_, name) => write!(f, "{name}"),
            TyKind::Projection(id, args) => write!(f, "<proj{} of {args:?}>", id.0),
            TyKind::Opaque(id, args) => write!(f, "impl{}.{}{args:?}", id.function.0, id.index),
            TyKind::Const(value) => write!(f, "const {value:?}"),
            TyKind::Infer(var) => write!(f, "?{}", var.0),
            TyKind::Error => f.write_str("{unknown}"),
        }
    }
}
