//! What inference notes down while types still hold variables. Resolved once at the end.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use crate::defs::{FnId, VariantId};
use crate::syntax::tree::{Body, ExprId, PatId};
use crate::types::{Args, ClosureKind, Ty, ValueRef};

/// A step from an expression's own type to the type its surroundings see.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum AdjustKind {
    /// `!` becomes anything.
    Never,
    /// `*`; where overloaded, whether through `DerefMut`.
    Deref(Option<bool>),
    /// `&` or `&mut`.
    Borrow(bool),
    /// `&raw const` or `&raw mut`.
    RawBorrow(bool),
    /// A function item or closure becomes a pointer.
    Reify,
    /// `*mut` becomes `*const`, a safe pointer an unsafe one.
    Pointer,
    /// An array becomes a slice, a type a trait object.
    Unsize,
}

/// A step and the type after it.
#[derive(Clone, Debug)]
pub(super) struct Adjust {
    pub(super) kind: AdjustKind,
    pub(super) target: Ty,
}

/// What a call expression calls.
#[derive(Clone, Debug)]
pub(super) enum CallRecord {
    /// A function that is named.
    Fn(FnId, Args),
    /// A function pointer of this type.
    Pointer(Ty),
    /// A constructor: nothing is called.
    Ctor,
    /// A value that implements one of the `Fn` traits; a closure's own kind decides where it is `None`.
    Overloaded {
        callee: Ty,
        kind: Option<ClosureKind>,
        args: Vec<Ty>,
    },
    /// It is not known.
    Unknown(Ustr),
}

/// An operator that may be a call: decided when all types are known.
#[derive(Clone, Debug)]
pub(super) struct OpRecord {
    pub(super) function: FnId,
    pub(super) args: Args,
}

/// `base[index]`.
#[derive(Clone, Debug)]
pub(super) struct IndexRecord {
    pub(super) base: Ty,
    pub(super) index: Ty,
    pub(super) is_mut: bool,
    pub(super) is_builtin: bool,
}

/// A call that has no text of its own.
#[derive(Clone, Debug)]
pub(super) enum Implied {
    /// `from_residual` of a `?`: the return type and the residual.
    Question { ret: Ty, residual: Ty },
    /// A function of the language's own choice.
    Fn(FnId, Args),
}

/// A closure or async block.
#[derive(Clone, Debug)]
pub(super) struct ClosureRecord {
    pub(super) params: Vec<Ty>,
    pub(super) ret: Ty,
    /// The kind that the surroundings ask for, then the one that was found.
    pub(super) kind: Option<ClosureKind>,
    pub(super) parent: Option<ExprId>,
    pub(super) is_move: bool,
    /// An async block, or the future of an async closure.
    pub(super) is_async: bool,
    /// The value.
    pub(super) value: Option<ExprId>,
    /// What it uses of the locals around it, and how at most.
    pub(super) uses: Vec<(crate::types::LocalId, super::capture::Use)>,
}

/// A cast that is judged when all types are known.
#[derive(Clone, Debug)]
pub(super) struct CastRecord {
    pub(super) expr: ExprId,
    pub(super) from: Ty,
    pub(super) to: Ty,
}

/// How a name in a pattern binds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum BindMode {
    Move,
    Ref,
    RefMut,
}

#[derive(Default)]
pub(super) struct Tables {
    pub(super) exprs: Vec<Option<Ty>>,
    pub(super) pats: Vec<Option<Ty>>,
    pub(super) adjusts: FxHashMap<ExprId, Vec<Adjust>>,
    /// Of an expression that became what a later branch is: that one. There the compiler sees the steps taken.
    pub(super) adjusted_for: FxHashMap<ExprId, ExprId>,
    pub(super) values: FxHashMap<ExprId, ValueRef>,
    pub(super) pat_values: FxHashMap<PatId, ValueRef>,
    pub(super) bind_modes: FxHashMap<PatId, BindMode>,
    /// How many references of the value a pattern looked through.
    pub(super) peeled: FxHashMap<PatId, u32>,
    pub(super) methods: FxHashMap<ExprId, (FnId, Args)>,
    pub(super) variants: FxHashMap<ExprId, (VariantId, Args)>,
    pub(super) calls: FxHashMap<ExprId, CallRecord>,
    pub(super) ops: FxHashMap<ExprId, OpRecord>,
    /// Overloaded `*e`: whether through `DerefMut`.
    pub(super) derefs: FxHashMap<ExprId, bool>,
    pub(super) indices: FxHashMap<ExprId, IndexRecord>,
    pub(super) implied: FxHashMap<ExprId, Vec<Implied>>,
    pub(super) closures: FxHashMap<ExprId, ClosureRecord>,
    /// In the order in which they end: inner ones first.
    pub(super) closure_order: Vec<ExprId>,
    pub(super) casts: Vec<CastRecord>,
    /// The future of each async closure's body.
    pub(super) async_bodies: FxHashMap<ExprId, ExprId>,
}

impl Tables {
    pub(super) fn new(body: &Body) -> Tables {
        Tables {
            exprs: vec![None; body.exprs.len()],
            pats: vec![None; body.pats.len()],
            ..Tables::default()
        }
    }

    pub(super) fn set_expr(&mut self, expr: ExprId, ty: Ty) {
        if let Some(slot) = self.exprs.get_mut(expr.0 as usize) {
            *slot = Some(ty);
        }
    }

    pub(super) fn set_pat(&mut self, pat: PatId, ty: Ty) {
        if let Some(slot) = self.pats.get_mut(pat.0 as usize) {
            *slot = Some(ty);
        }
    }

    pub(super) fn expr(&self, expr: ExprId) -> Ty {
        self.exprs
            .get(expr.0 as usize)
            .cloned()
            .flatten()
            .unwrap_or_else(Ty::error)
    }

    pub(super) fn pat(&self, pat: PatId) -> Ty {
        self.pats
            .get(pat.0 as usize)
            .cloned()
            .flatten()
            .unwrap_or_else(Ty::error)
    }

    /// The type that the surroundings of an expression see.
    pub(super) fn adjusted(&self, expr: ExprId) -> Ty {
        match self.adjusts.get(&expr).and_then(|steps| steps.last()) {
            Some(step) => step.target.clone(),
            None => self.expr(expr),
        }
    }
}
