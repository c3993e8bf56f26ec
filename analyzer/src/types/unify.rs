//! Inference variables: made, made equal, undone. It must not know traits.

use ena::unify::{InPlaceUnificationTable, NoError, Snapshot, UnifyKey, UnifyValue};

use super::{InferVar, Ty, TyKind};
use crate::defs::Primitive;

/// What may stand for a variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarKind {
    /// Anything.
    General,
    /// An integer type: the variable of a literal without suffix.
    Integer,
    /// A float type.
    Float,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Key(u32);

#[derive(Clone, Debug)]
enum Value {
    Known(Ty),
    Unknown(VarKind),
}

impl UnifyKey for Key {
    type Value = Value;
    fn index(&self) -> u32 {
        self.0
    }
    fn from_index(index: u32) -> Key {
        Key(index)
    }
    fn tag() -> &'static str {
        "Key"
    }
    /// The older variable stands for both: it lives longer.
    fn order_roots(a: Key, _: &Value, b: Key, _: &Value) -> Option<(Key, Key)> {
        Some(if a.0 <= b.0 { (a, b) } else { (b, a) })
    }
}

impl UnifyValue for Value {
    type Error = NoError;
    fn unify_values(left: &Value, right: &Value) -> Result<Value, NoError> {
        Ok(match (left, right) {
            (Value::Known(_), _) => left.clone(),
            (_, Value::Known(_)) => right.clone(),
            (Value::Unknown(VarKind::General), _) => right.clone(),
            _ => left.clone(),
        })
    }
}

/// How deep two types are compared before variables are made for one of them.
const MAY_FIT_DEPTH: u32 = 8;

/// Whether a type that an item wrote may be something else where it is used.
fn is_open(written: &Ty) -> bool {
    matches!(
        written.kind(),
        TyKind::Param(..)
            | TyKind::Projection(..)
            | TyKind::Opaque(..)
            | TyKind::Infer(_)
            | TyKind::Error
            | TyKind::Const(_)
    )
}

/// The variables of one body.
#[derive(Clone, Default)]
pub struct InferTable {
    table: InPlaceUnificationTable<Key>,
    /// Variables below this number are watched.
    watched: u32,
    /// Whether a watched variable was bound since.
    is_touched: bool,
}

/// A state of the table to go back to.
pub struct TableSnapshot(Snapshot<ena::unify::InPlace<Key>>);

impl InferTable {
    /// A variable that nothing is known of.
    pub fn new_var(&mut self, kind: VarKind) -> Ty {
        let key = self.table.new_key(Value::Unknown(kind));
        Ty::new(TyKind::Infer(InferVar(key.0)))
    }

    /// Watches the variables there are now; says whether one of those watched before was bound since, in which
    /// case alone the watch begins anew.
    pub fn watch(&mut self) -> bool {
        let was_touched = self.is_touched;
        if was_touched || self.watched == 0 {
            self.watched = self.count();
            self.is_touched = false;
        }
        was_touched
    }

    /// How many variables are watched.
    pub fn watched(&self) -> u32 {
        self.watched
    }

    /// How many variables were made.
    pub fn count(&self) -> u32 {
        self.table.len() as u32
    }

    /// The kind of a variable; `None` where it is known by now.
    pub fn var_kind(&mut self, var: InferVar) -> Option<VarKind> {
        match self.table.probe_value(Key(var.0)) {
            Value::Known(_) => None,
            Value::Unknown(kind) => Some(kind),
        }
    }

    /// How many variables of literals stand in the types, which are resolved: such a one may be known to be a number
    /// before it is known to be which.
    pub fn count_numbers(&mut self, types: &[Ty]) -> u32 {
        let mut count = 0;
        for ty in types.iter().filter(|ty| ty.has_infer()) {
            ty.walk(&mut |part| {
                if let TyKind::Infer(var) = part.kind()
                    && self.var_kind(*var) != Some(VarKind::General)
                {
                    count += 1;
                }
                part.has_infer()
            });
        }
        count
    }

    /// The variable that stands for all those made equal to `var`.
    pub fn root(&mut self, var: InferVar) -> InferVar {
        InferVar(self.table.find(Key(var.0)).0)
    }

    /// Remembers the state.
    pub fn snapshot(&mut self) -> TableSnapshot {
        TableSnapshot(self.table.snapshot())
    }

    /// Goes back to a state.
    pub fn rollback(&mut self, snapshot: TableSnapshot) {
        self.table.rollback_to(snapshot.0);
        if self.count() < self.watched {
            self.watched = self.count();
            self.is_touched = true;
        }
    }

    /// Keeps what happened since.
    pub fn commit(&mut self, snapshot: TableSnapshot) {
        self.table.commit(snapshot.0);
    }

    /// The type with its outermost variable replaced by what it is known to be; a variable that is not known
    /// becomes the one that stands for all its equals.
    pub fn shallow(&mut self, ty: &Ty) -> Ty {
        let mut ty = ty.clone();
        for _ in 0..64 {
            let TyKind::Infer(var) = ty.kind() else {
                return ty;
            };
            match self.table.probe_value(Key(var.0)) {
                Value::Known(known) => ty = known,
                Value::Unknown(_) => {
                    let root = self.root(*var);
                    return Ty::new(TyKind::Infer(root));
                }
            }
        }
        ty
    }

    /// The type with every variable replaced by what it is known to be.
    pub fn resolve(&mut self, ty: &Ty) -> Ty {
        if !ty.has_infer() {
            return ty.clone();
        }
        let mut depth = 0u32;
        self.resolve_inner(ty, &mut depth)
    }

    fn resolve_inner(&mut self, ty: &Ty, depth: &mut u32) -> Ty {
        ty.fold(&mut |part| {
            if !part.has_infer() {
                return Some(part.clone());
            }
            if let TyKind::Infer(_) = part.kind() {
                let known = self.shallow(part);
                if matches!(known.kind(), TyKind::Infer(_)) || *depth > 256 {
                    return Some(known);
                }
                *depth += 1;
                let out = self.resolve_inner(&known, depth);
                *depth -= 1;
                return Some(out);
            }
            None
        })
    }

    /// Runs `probe` and undoes all it did.
    pub fn probe<R>(&mut self, probe: impl FnOnce(&mut InferTable) -> R) -> R {
        let snapshot = self.snapshot();
        let out = probe(self);
        self.rollback(snapshot);
        out
    }

    /// Makes two types equal; where they cannot be, nothing is bound and it says `false`.
    /// What is not known (`Error`) is equal to everything.
    pub fn unify(&mut self, left: &Ty, right: &Ty) -> bool {
        if left == right {
            return true;
        }
        let snapshot = self.snapshot();
        if self.unify_inner(left, right) {
            self.commit(snapshot);
            true
        } else {
            self.rollback(snapshot);
            false
        }
    }

    /// Makes two lists of types equal, all or nothing.
    pub fn unify_all(&mut self, left: &[Ty], right: &[Ty]) -> bool {
        if left.len() != right.len() {
            return false;
        }
        let snapshot = self.snapshot();
        if left
            .iter()
            .zip(right)
            .all(|(left, right)| self.unify_inner(left, right))
        {
            self.commit(snapshot);
            true
        } else {
            self.rollback(snapshot);
            false
        }
    }

    fn unify_inner(&mut self, left: &Ty, right: &Ty) -> bool {
        stacker::maybe_grow(64 * 1024, 1024 * 1024, || self.unify_parts(left, right))
    }

    fn unify_parts(&mut self, left: &Ty, right: &Ty) -> bool {
        let left = self.shallow(left);
        let right = self.shallow(right);
        if left == right {
            return true;
        }
        match (left.kind(), right.kind()) {
            (TyKind::Infer(a), TyKind::Infer(b)) => self.unify_vars(*a, *b),
            (TyKind::Infer(var), _) => self.bind(*var, &right),
            (_, TyKind::Infer(var)) => self.bind(*var, &left),
            (TyKind::Error, _) | (_, TyKind::Error) => true,
            (TyKind::Adt(a, x), TyKind::Adt(b, y)) => a == b && self.unify_lists(x, y),
            (TyKind::FnDef(a, x), TyKind::FnDef(b, y)) => a == b && self.unify_lists(x, y),
            (TyKind::Ctor(a, x), TyKind::Ctor(b, y)) => a == b && self.unify_lists(x, y),
            (TyKind::Closure(a, x), TyKind::Closure(b, y))
            | (TyKind::Async(a, x), TyKind::Async(b, y)) => a == b && self.unify_lists(x, y),
            (TyKind::Ref(a, x), TyKind::Ref(b, y)) | (TyKind::Ptr(a, x), TyKind::Ptr(b, y)) => {
                a == b && self.unify_inner(x, y)
            }
            (TyKind::Slice(x), TyKind::Slice(y)) => self.unify_inner(x, y),
            (TyKind::Array(x, n), TyKind::Array(y, m)) => {
                self.unify_inner(x, y) && self.unify_inner(n, m)
            }
            (TyKind::Tuple(x), TyKind::Tuple(y)) => self.unify_lists(x, y),
            (TyKind::FnPtr(x), TyKind::FnPtr(y)) => {
                x.params.len() == y.params.len()
                    && x.is_variadic == y.is_variadic
                    && x.params
                        .iter()
                        .zip(&y.params)
                        .all(|(x, y)| self.unify_inner(x, y))
                    && self.unify_inner(&x.ret, &y.ret)
            }
            (TyKind::Dyn(x), TyKind::Dyn(y)) => {
                let principal = match (&x.principal, &y.principal) {
                    (Some((a, x)), Some((b, y))) => a == b && self.unify_lists(x, y),
                    (None, None) => true,
                    _ => false,
                };
                principal
                    && x.autos == y.autos
                    && x.projections.iter().all(|(id, ty)| {
                        y.projections
                            .iter()
                            .all(|(other, of)| id != other || self.unify_inner(ty, of))
                    })
            }
            (TyKind::Projection(a, x), TyKind::Projection(b, y)) => {
                a == b && self.unify_lists(x, y)
            }
            (TyKind::Opaque(a, x), TyKind::Opaque(b, y)) => a == b && self.unify_lists(x, y),
            // A constant that could not be computed may be any.
            (TyKind::Const(None), TyKind::Const(_) | TyKind::Param(..))
            | (TyKind::Const(_) | TyKind::Param(..), TyKind::Const(None)) => true,
            _ => false,
        }
    }

    fn unify_lists(&mut self, left: &[Ty], right: &[Ty]) -> bool {
        left.len() == right.len()
            && left
                .iter()
                .zip(right)
                .all(|(left, right)| self.unify_inner(left, right))
    }

    /// Whether a type that an item wrote over its parameters may become the given one: false only where no arguments
    /// make [`unify`](Self::unify) true. Binds nothing and makes no type, so most that cannot match are sorted out by it.
    pub fn may_fit(&mut self, written: &Ty, given: &Ty) -> bool {
        self.may_fit_within(written, given, MAY_FIT_DEPTH)
    }

    fn may_fit_within(&mut self, written: &Ty, given: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return true;
        };
        if let TyKind::Infer(var) = given.kind() {
            return match self.table.probe_value(Key(var.0)) {
                Value::Known(known) => self.may_fit_within(written, &known, depth),
                Value::Unknown(VarKind::Integer) => is_open(written) || is_integer(written),
                Value::Unknown(VarKind::Float) => is_open(written) || is_float(written),
                Value::Unknown(VarKind::General) => true,
            };
        }
        if is_open(written) {
            return true;
        }
        match (written.kind(), given.kind()) {
            (_, TyKind::Projection(..) | TyKind::Opaque(..) | TyKind::Error | TyKind::Const(_)) => {
                true
            }
            (TyKind::Adt(a, x), TyKind::Adt(b, y)) => a == b && self.may_fit_lists(x, y, depth),
            (TyKind::Ref(a, x), TyKind::Ref(b, y)) | (TyKind::Ptr(a, x), TyKind::Ptr(b, y)) => {
                a == b && self.may_fit_within(x, y, depth)
            }
            (TyKind::Slice(x), TyKind::Slice(y)) => self.may_fit_within(x, y, depth),
            (TyKind::Array(x, n), TyKind::Array(y, m)) => {
                self.may_fit_within(x, y, depth) && self.may_fit_within(n, m, depth)
            }
            (TyKind::Tuple(x), TyKind::Tuple(y)) => self.may_fit_lists(x, y, depth),
            (TyKind::FnPtr(x), TyKind::FnPtr(y)) => {
                x.is_variadic == y.is_variadic
                    && self.may_fit_lists(&x.params, &y.params, depth)
                    && self.may_fit_within(&x.ret, &y.ret, depth)
            }
            (TyKind::Primitive(a), TyKind::Primitive(b)) => a == b,
            (TyKind::Foreign(a), TyKind::Foreign(b)) => a == b,
            (written, given) => std::mem::discriminant(written) == std::mem::discriminant(given),
        }
    }

    fn may_fit_lists(&mut self, written: &[Ty], given: &[Ty], depth: u32) -> bool {
        written.len() == given.len()
            && written
                .iter()
                .zip(given)
                .all(|(written, given)| self.may_fit_within(written, given, depth))
    }

    fn unify_vars(&mut self, a: InferVar, b: InferVar) -> bool {
        match (self.var_kind(a), self.var_kind(b)) {
            (Some(VarKind::Integer), Some(VarKind::Float))
            | (Some(VarKind::Float), Some(VarKind::Integer)) => false,
            _ => {
                // The older one stands for both: only the younger changes what it is.
                self.is_touched |= a.0.max(b.0) < self.watched;
                self.table.unify_var_var(Key(a.0), Key(b.0)).is_ok()
            }
        }
    }

    fn bind(&mut self, var: InferVar, ty: &Ty) -> bool {
        let fits = match self.var_kind(var) {
            Some(VarKind::Integer) => is_integer(ty) || ty.is_error(),
            Some(VarKind::Float) => is_float(ty) || ty.is_error(),
            _ => true,
        };
        if !fits || self.occurs(var, ty) {
            return false;
        }
        self.is_touched |= self.root(var).0 < self.watched;
        self.table
            .unify_var_value(Key(var.0), Value::Known(ty.clone()))
            .is_ok()
    }

    fn occurs(&mut self, var: InferVar, ty: &Ty) -> bool {
        if !ty.has_infer() {
            return false;
        }
        let root = self.root(var);
        let mut found = false;
        let resolved = self.resolve(ty);
        resolved.walk(&mut |part| {
            if let TyKind::Infer(inner) = part.kind() {
                found |= *inner == root;
            }
            part.has_infer() && !found
        });
        found
    }
}

/// The integer types.
pub const INTEGERS: &[Primitive] = &[
    Primitive::I8,
    Primitive::I16,
    Primitive::I32,
    Primitive::I64,
    Primitive::I128,
    Primitive::Isize,
    Primitive::U8,
    Primitive::U16,
    Primitive::U32,
    Primitive::U64,
    Primitive::U128,
    Primitive::Usize,
];

/// The floating-point types.
pub const FLOATS: &[Primitive] = &[
    Primitive::F16,
    Primitive::F32,
    Primitive::F64,
    Primitive::F128,
];

/// Whether a type is an integer.
pub fn is_integer(ty: &Ty) -> bool {
    matches!(ty.kind(), TyKind::Primitive(primitive) if INTEGERS.contains(primitive))
}

/// Whether a type is a float.
pub fn is_float(ty: &Ty) -> bool {
    matches!(ty.kind(), TyKind::Primitive(primitive) if FLOATS.contains(primitive))
}
