//! What inference gives for a body: types, what each path names, and the sites where something
//! is called, dropped or may panic. Plain data, generic in the parameters of the body's owner.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::ty::{Args, ClosureId, Ty};
use crate::defs::{AdtId, BodyOwner, ConstId, FnId, ModuleId, StaticId, VariantId};
use crate::source::{CrateId, Span};
use crate::syntax::tree::{Body, ExprId, PatId};

/// A local variable of a body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LocalId(pub u32);

/// A local variable.
#[derive(Clone, Debug)]
pub struct Local {
    /// Its name.
    pub name: Ustr,
    /// The binding (the first one, in an or-pattern).
    pub pat: PatId,
    /// Its type.
    pub ty: Ty,
    /// Which parameter of the function its pattern belongs to, if it is exactly that parameter.
    pub param: Option<u32>,
}

/// What a path expression (or the path of a pattern) names.
#[derive(Clone, PartialEq, Debug)]
pub enum ValueRef {
    /// A local variable.
    Local(LocalId),
    /// A function, with all its arguments.
    Fn(FnId, Args),
    /// A constant, with all its arguments.
    Const(ConstId, Args),
    /// A static.
    Static(StaticId),
    /// A constructor, or a unit struct or variant.
    Ctor(VariantId, Args),
    /// A const parameter.
    ConstParam(u32),
    /// Not known.
    Unknown,
}

/// The closure trait that a closure implements at best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is the trait's name")]
pub enum ClosureKind {
    Fn,
    FnMut,
    FnOnce,
}

/// What is known of a closure or async block.
#[derive(Clone, Debug)]
pub struct ClosureTypes {
    /// Which trait.
    pub kind: ClosureKind,
    /// Its parameters' types.
    pub params: Vec<Ty>,
    /// What it returns; for an async block, the future's output.
    pub ret: Ty,
    /// The locals it captures, and whether by value (then they are dropped with it).
    pub captures: Vec<(LocalId, bool)>,
    /// The closure or async block around it, if any.
    pub parent: Option<ExprId>,
}

/// What is called at a site.
#[derive(Clone, PartialEq, Debug)]
pub enum Callee {
    /// A function, with all its arguments. A trait's method may still stand for an impl's: the instance decides.
    /// A call of a closure-like value is `FnOnce::call_once`, `FnMut::call_mut` or `Fn::call` of its type.
    Fn(FnId, Args),
    /// A value of a function pointer type.
    Pointer {
        /// The pointer.
        value: ExprId,
        /// Its type.
        ty: Ty,
    },
    /// It could not be resolved.
    Unknown {
        /// The name at the site.
        name: Ustr,
    },
}

/// Why a check that the language inserts may panic.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CheckKind {
    /// An array or slice index.
    Bounds,
    /// Arithmetic overflow.
    Overflow,
    /// Division or remainder by zero (and its overflow).
    Division,
}

/// What happens at a site.
#[derive(Clone, PartialEq, Debug)]
pub enum SiteKind {
    /// A call, written or implied (operators, `?`, `for`, `await`, derefs, formatting).
    Call(Callee),
    /// A value of this type is dropped: its drop glue runs.
    Drop(Ty),
    /// A check that the language inserts.
    Check(CheckKind),
    /// A function item or closure becomes a function pointer.
    Reify {
        /// `FnDef` or `Closure`.
        from: Ty,
        /// The pointer type.
        to: Ty,
    },
    /// A type is made into a trait object.
    Unsize {
        /// The type behind the pointer.
        from: Ty,
        /// The `dyn` type.
        to: Ty,
    },
}

/// A place where something happens when the body runs.
#[derive(Clone, Debug)]
pub struct Site {
    /// The expression; for a drop the closing brace, the end of the statement, or the assignment.
    pub span: Span,
    /// The expression, where there is one.
    pub expr: Option<ExprId>,
    /// What happens.
    pub kind: SiteKind,
    /// The innermost closure or async block it belongs to; `None`: the owner itself.
    pub within: Option<ExprId>,
    /// In a branch that is never taken.
    pub is_dead: bool,
    /// The innermost of the body's `conditions` that it stands under.
    pub when: Option<u32>,
}

/// A condition whose truth is known once the owner's arguments are: `CAP > 8`, `size_of::<T>() == 0`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Condition {
    /// The condition.
    pub cond: ExprId,
    /// What it must be for the branch to run.
    pub truth: bool,
    /// What stands under it.
    pub branch: ExprId,
    /// The condition around it.
    pub outer: Option<u32>,
}

/// A macro call that was not expanded, or a name that led nowhere.
#[derive(Clone, Debug)]
pub struct Skipped {
    /// What it is: `macro foo!`.
    pub what: String,
    /// Where.
    pub span: Span,
}

/// The result of inferring a body. Types may hold the owner's parameters; nothing is left to infer
/// (what could not be inferred is `Error`).
#[derive(Clone, Debug)]
pub struct BodyTypes {
    /// Whose body.
    pub owner: BodyOwner,
    /// The module or block whose names it sees.
    pub module: ModuleId,
    /// The owner's parameters, each standing for itself.
    pub owner_args: Args,
    /// The body after expansion; empty for an owner without one.
    pub body: Arc<Body>,
    /// Each expression's type before adjustment, by number.
    pub expr_types: Vec<Ty>,
    /// Each expression's type after autoderef, autoref and coercion, where that differs.
    pub adjusted: FxHashMap<ExprId, Ty>,
    /// Each pattern's type, by number.
    pub pat_types: Vec<Ty>,
    /// The local variables.
    pub locals: Vec<Local>,
    /// What each path names.
    pub values: FxHashMap<ExprId, ValueRef>,
    /// What each path of a pattern names, and which local a binding makes.
    pub pat_values: FxHashMap<PatId, ValueRef>,
    /// What each method call calls.
    pub methods: FxHashMap<ExprId, (FnId, Args)>,
    /// Which variant a struct expression or a field access is of.
    pub variants: FxHashMap<ExprId, (VariantId, Args)>,
    /// Closures and async blocks.
    pub closures: FxHashMap<ExprId, ClosureTypes>,
    /// The types behind the `impl Trait`s of the return type, by index.
    pub opaques: Vec<Ty>,
    /// What happens where, in source order.
    pub sites: Vec<Site>,
    /// What the sites stand under, as far as each instance can tell whether it holds.
    pub conditions: Vec<Condition>,
    /// Macros that were not expanded.
    pub skipped: Vec<Skipped>,
    /// Crates that must be loaded before this result can be trusted: load them and infer again.
    pub needs: Vec<CrateId>,
}

impl BodyTypes {
    /// The type of an expression before adjustment.
    pub fn type_of(&self, expr: ExprId) -> Ty {
        self.expr_types
            .get(expr.0 as usize)
            .cloned()
            .unwrap_or_else(Ty::error)
    }

    /// The type of the closure or async block at `expr`, where it is one.
    pub fn closure_id(&self, expr: ExprId) -> ClosureId {
        ClosureId {
            owner: self.owner,
            expr,
        }
    }
}

/// Field access on an ADT: kept here so that the value tracer can follow fields.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FieldId {
    /// Of what.
    pub adt: AdtId,
    /// Of which variant.
    pub variant: u32,
    /// Which field, from 0.
    pub index: u32,
}
