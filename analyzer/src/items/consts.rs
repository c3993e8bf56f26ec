//! The values of integer and boolean constants: array lengths, const arguments, conditions that
//! are never true. What cannot be computed is `None`.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::{GenericOwner, Items, LowerScope, Lowering};
use crate::defs::{AssocItem, ConstId, Container, DefId, Namespace, Primitive};
use crate::syntax::tree::{
    BinaryOp, Body, Expr, ExprId, ExprKind, Literal, MacroCall, Path, StmtKind, UnaryOp,
};
use crate::types::{Args, Ty, TyKind, ValueRef};

/// How deep constants may lead into one another.
const DEPTH: usize = 64;

/// An expression's surroundings.
#[derive(Clone, Copy)]
struct Written<'a> {
    body: &'a Body,
    /// What the paths name, once the body is inferred: a block's own constants are in no module.
    values: Option<&'a FxHashMap<ExprId, ValueRef>>,
    /// What the parameters of the place stand for.
    given: Option<Given<'a>>,
}

/// Which constant of which impl, with its arguments, a trait's constant is for these arguments.
pub type Choose<'a> = dyn Fn(ConstId, &Args) -> Option<(ConstId, Args)> + 'a;

/// An instance's arguments, as far as constants need them.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// The arguments of the body's owner.
    pub args: &'a Args,
    /// Tells what a trait's constant is.
    pub choose: &'a Choose<'a>,
}

impl<'a> Written<'a> {
    fn alone(body: &'a Body) -> Written<'a> {
        Written {
            body,
            values: None,
            given: None,
        }
    }

    /// The constant that a path names, or that it names something else; `None` where that must be looked up: its
    /// value may depend on the types around it, or nobody knows yet.
    fn constant(&self, path: ExprId) -> Option<Option<ConstId>> {
        match self.values?.get(&path)? {
            ValueRef::Const(id, args) if args.is_empty() => Some(Some(*id)),
            ValueRef::Local(_) => Some(None),
            _ => None,
        }
    }
}

thread_local! {
    static OPEN_CONSTS: std::cell::RefCell<Vec<ConstId>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// Runs `eval` for a constant; `None` where its value is asked for already, or constants stand in each other too deep.
fn while_open<T>(id: ConstId, eval: impl FnOnce() -> T) -> Option<T> {
    let is_open = OPEN_CONSTS.with_borrow_mut(|open| {
        let is_open = open.contains(&id) || open.len() > DEPTH;
        if !is_open {
            open.push(id);
        }
        is_open
    });
    if is_open {
        return None;
    }
    let value = eval();
    OPEN_CONSTS.with_borrow_mut(|open| open.pop());
    Some(value)
}

impl Items<'_> {
    /// The value of a body that is written in `scope`; a boolean is 0 or 1.
    pub fn eval_body(&self, scope: &LowerScope, body: &Body) -> Option<i128> {
        self.eval_expr(scope, Written::alone(body), body.value?)
    }

    /// The value of one expression of a body that is written in `scope`, where `values` tells what its paths name.
    pub fn eval_at(
        &self,
        scope: &LowerScope,
        body: &Body,
        values: &FxHashMap<ExprId, ValueRef>,
        expr: ExprId,
    ) -> Option<i128> {
        let written = Written {
            body,
            values: Some(values),
            given: None,
        };
        self.eval_expr(scope, written, expr)
    }

    /// The value of one expression of an inferred body for an instance of its owner.
    pub fn eval_given(
        &self,
        scope: &LowerScope,
        body: &Body,
        values: &FxHashMap<ExprId, ValueRef>,
        given: Given<'_>,
        expr: ExprId,
    ) -> Option<i128> {
        let written = Written {
            body,
            values: Some(values),
            given: Some(given),
        };
        self.eval_expr(scope, written, expr)
    }

    /// The value that a path has for an instance; `None`: its arguments make no difference to it.
    fn eval_for(
        &self,
        scope: &LowerScope,
        body: Written<'_>,
        id: ExprId,
        path: &Path,
    ) -> Option<Option<i128>> {
        let given = body.given?;
        let param = |index: u32| match given.args.get(index as usize)?.kind() {
            TyKind::Const(value) => *value,
            _ => None,
        };
        let Some(values) = body.values else {
            // Of a constant's own body only the names are known.
            let [only] = path.segments.as_slice() else {
                return None;
            };
            let index = *scope.generics.by_name.get(&only.ident.name)?;
            return path.qself.is_none().then(|| param(index));
        };
        match values.get(&id)? {
            ValueRef::ConstParam(index) => Some(param(*index)),
            ValueRef::Const(id, args) if !args.is_empty() => {
                let args: Args = args.iter().map(|ty| ty.subst(given.args)).collect();
                Some(self.const_of(*id, &args, given))
            }
            _ => None,
        }
    }

    /// The value of a constant of a generic impl or trait for its arguments.
    fn const_of(&self, id: ConstId, args: &Args, given: Given<'_>) -> Option<i128> {
        let (id, args) = (given.choose)(id, args)?;
        let body = self.defs()[id].ast.body.clone()?;
        let written = Written {
            body: &body,
            values: None,
            given: Some(Given {
                args: &args,
                choose: given.choose,
            }),
        };
        let scope = self.scope(GenericOwner::Const(id));
        while_open(id, || {
            body.value
                .and_then(|value| self.eval_expr(&scope, written, value))
        })?
    }

    /// The value of a constant.
    pub fn const_value(&self, id: ConstId) -> Option<i128> {
        if let Some(found) = self.const_values.get(&id) {
            return found;
        }
        let body = self.defs()[id].ast.body.clone()?;
        let before = self.needs_count();
        let value = while_open(id, || {
            self.eval_body(&self.scope(GenericOwner::Const(id)), &body)
        })?;
        if self.needs_count() == before {
            self.const_values.set(id, value)
        } else {
            value
        }
    }

    /// The value of the constant that a path names.
    pub fn eval_path(&self, scope: &LowerScope, path: &Path) -> Option<i128> {
        if path.qself.is_none()
            && let Some((def, consumed)) =
                self.resolve(scope.module, path, path.segments.len(), Namespace::Values)
            && consumed == path.segments.len()
        {
            return match def {
                DefId::Const(id) => self.const_value(id),
                _ => None,
            };
        }
        // `Self::LEN`, `Type::LEN`, `u32::MAX`: an associated constant of an inherent impl or of the trait around.
        let last = path.segments.last()?;
        let mut owner_path = path.clone();
        owner_path.segments.pop();
        let ty = match (&path.qself, owner_path.segments.is_empty()) {
            (Some(qself), true) => Lowering::new(self, scope).ty(&qself.ty),
            (None, true) => return None,
            _ => Lowering::new(self, scope).path_ty(&owner_path),
        };
        self.assoc_const(&ty, last.ident.name)
    }

    fn assoc_const(&self, ty: &Ty, name: Ustr) -> Option<i128> {
        if let Some(value) = primitive_limit(ty, name, self.pointer_bits()) {
            return Some(value);
        }
        let head = super::type_head(ty)?;
        let found = self
            .inherent_items(head, name)
            .iter()
            .find_map(|(_, item)| match item {
                AssocItem::Const(id) => Some(*id),
                _ => None,
            })?;
        self.const_value(found)
    }

    fn eval_expr(&self, scope: &LowerScope, body: Written<'_>, id: ExprId) -> Option<i128> {
        stacker::maybe_grow(64 * 1024, 1024 * 1024, || {
            self.eval_expr_inner(scope, body, id)
        })
    }

    fn eval_expr_inner(&self, scope: &LowerScope, body: Written<'_>, id: ExprId) -> Option<i128> {
        match &body.body.exprs.get(id.0 as usize)?.kind {
            ExprKind::Lit(Literal::Int(value, _)) => i128::try_from(*value).ok(),
            ExprKind::Lit(Literal::Bool(value)) => Some(i128::from(*value)),
            ExprKind::Lit(Literal::Char(value)) => Some(i128::from(u32::from(*value))),
            ExprKind::Lit(Literal::Byte(value)) => Some(i128::from(*value)),
            ExprKind::Paren(inner) => self.eval_expr(scope, body, *inner),
            ExprKind::Block(block) | ExprKind::Const(block) | ExprKind::Unsafe(block) => {
                match (block.stmts.as_slice(), block.tail) {
                    ([], Some(tail)) => self.eval_expr(scope, body, tail),
                    // `{ field!(0) }`: what ends the block may be its value.
                    ([stmt], None) => match &stmt.kind {
                        StmtKind::MacroCall { call, semi: false } => self.eval_macro(scope, call),
                        _ => None,
                    },
                    _ => None,
                }
            }
            ExprKind::Path(path) => {
                if let Some(found) = self.eval_for(scope, body, id, path) {
                    return found;
                }
                match body.constant(id) {
                    Some(found) => self.const_value(found?),
                    None => self.eval_path(scope, path),
                }
            }
            ExprKind::Cast { expr, ty } => {
                let value = self.eval_expr(scope, body, *expr)?;
                let ty = Lowering::new(self, scope).ty(ty);
                cast(value, &ty)
            }
            ExprKind::Unary { op, expr } => {
                let value = self.eval_expr(scope, body, *expr)?;
                match op {
                    UnaryOp::Neg => value.checked_neg(),
                    UnaryOp::Not if self.is_truth(scope, body, *expr) => Some(1 - value),
                    _ => None,
                }
            }
            ExprKind::Binary { op, lhs, rhs } => {
                let left = self.eval_expr(scope, body, *lhs);
                match (op, left) {
                    (BinaryOp::And, Some(0)) => return Some(0),
                    (BinaryOp::Or, Some(1)) => return Some(1),
                    _ => {}
                }
                binary(*op, left?, self.eval_expr(scope, body, *rhs)?)
            }
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => {
                if self.eval_expr(scope, body, *cond)? != 0 {
                    self.eval_expr(scope, body, *then)
                } else {
                    self.eval_expr(scope, body, (*otherwise)?)
                }
            }
            ExprKind::MacroCall(call) => self.eval_macro(scope, call),
            ExprKind::Call { callee, args } if args.is_empty() => {
                self.eval_size(scope, body, *callee)
            }
            _ => None,
        }
    }

    /// Whether an expression is seen to be a `bool`; `!` means something else for integers.
    fn is_truth(&self, scope: &LowerScope, body: Written<'_>, id: ExprId) -> bool {
        let mut at = id;
        loop {
            let Some(expr) = body.body.exprs.get(at.0 as usize) else {
                return false;
            };
            match &expr.kind {
                ExprKind::Paren(inner)
                | ExprKind::Unary {
                    op: UnaryOp::Not,
                    expr: inner,
                } => at = *inner,
                ExprKind::Lit(literal) => return matches!(literal, Literal::Bool(_)),
                ExprKind::Binary { op, .. } => {
                    return matches!(
                        op,
                        BinaryOp::Eq
                            | BinaryOp::Ne
                            | BinaryOp::Lt
                            | BinaryOp::Le
                            | BinaryOp::Gt
                            | BinaryOp::Ge
                            | BinaryOp::And
                            | BinaryOp::Or
                    );
                }
                // `cfg!(…)` is what has a value.
                ExprKind::MacroCall(_) => return true,
                ExprKind::Path(path) => {
                    let is_bool =
                        |id| *self.const_ty(id).kind() == TyKind::Primitive(Primitive::Bool);
                    match body.values.and_then(|values| values.get(&at)) {
                        Some(ValueRef::Const(id, _)) => return is_bool(*id),
                        Some(ValueRef::ConstParam(index)) => {
                            return self.const_param_ty(scope.owner, *index).is_some_and(|ty| {
                                *ty.kind() == TyKind::Primitive(Primitive::Bool)
                            });
                        }
                        _ => {}
                    }
                    if let Some(found) = body.constant(at) {
                        return found.is_some_and(is_bool);
                    }
                    let all = path.segments.len();
                    let found = self.resolve(scope.module, path, all, Namespace::Values);
                    return matches!(found, Some((DefId::Const(id), _)) if is_bool(id));
                }
                _ => return false,
            }
        }
    }

    /// The least and the greatest value of an integer type; `None` where they do not fit.
    pub fn limits(&self, primitive: Primitive) -> Option<(i128, i128)> {
        if let Primitive::Bool
        | Primitive::Char
        | Primitive::F16
        | Primitive::F32
        | Primitive::F64
        | Primitive::F128 = primitive
        {
            return None;
        }
        let bits = bits(primitive, self.pointer_bits())?;
        if is_signed(primitive) {
            Some((i128::MIN >> (128 - bits), i128::MAX >> (128 - bits)))
        } else if bits < 127 {
            Some((0, (1 << bits) - 1))
        } else {
            Some((0, i128::MAX))
        }
    }

    /// A macro in a constant (`cfg!(…)`): expanded as a body of its own.
    fn eval_macro(&self, scope: &LowerScope, call: &Arc<MacroCall>) -> Option<i128> {
        let mut lone = Body::default();
        lone.exprs.push(Expr {
            kind: ExprKind::MacroCall(Arc::clone(call)),
            span: call.span,
            attrs: Default::default(),
        });
        lone.value = Some(ExprId(0));
        let expanded = self.program.expand_body(
            crate::defs::BodyOwner::Const(match scope.owner {
                GenericOwner::Const(id) => id,
                _ => ConstId(u32::MAX),
            }),
            scope.module,
            &lone,
        );
        let value = expanded.body.value?;
        match &expanded.body.exprs.get(value.0 as usize)?.kind {
            ExprKind::MacroCall(_) => None,
            _ => self.eval_expr(scope, Written::alone(&expanded.body), value),
        }
    }

    /// `size_of::<T>()` of a type whose layout the language fixes.
    fn eval_size(&self, scope: &LowerScope, body: Written<'_>, callee: ExprId) -> Option<i128> {
        let ExprKind::Path(path) = &body.body.exprs.get(callee.0 as usize)?.kind else {
            return None;
        };
        let (def, consumed) =
            self.resolve(scope.module, path, path.segments.len(), Namespace::Values)?;
        let is_size = self.program.lang("size_of") == Some(def);
        let is_align = self.program.lang("align_of") == Some(def);
        if consumed != path.segments.len() || !is_size && !is_align {
            return None;
        }
        let arg = path.segments.last()?.args.as_deref()?.args.first()?;
        let crate::syntax::tree::GenericArg::Type(ty) = arg else {
            return None;
        };
        let mut ty = Lowering::new(self, scope).ty(ty);
        if let Some(given) = body.given {
            ty = ty.subst(given.args);
        }
        if is_size { self.size_of(&ty) } else { None }
    }

    /// The size in bytes of a type whose layout the language fixes: primitives, pointers, arrays of them.
    pub fn size_of(&self, ty: &Ty) -> Option<i128> {
        match ty.kind() {
            TyKind::Primitive(primitive) => {
                bits(*primitive, self.pointer_bits()).map(|bits| i128::from(bits / 8))
            }
            TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) => match inner.kind() {
                TyKind::Primitive(Primitive::Str) | TyKind::Slice(_) | TyKind::Dyn(_) => {
                    Some(i128::from(self.pointer_bits() / 4))
                }
                TyKind::Param(..) | TyKind::Error | TyKind::Projection(..) | TyKind::Infer(_) => {
                    None
                }
                _ => Some(i128::from(self.pointer_bits() / 8)),
            },
            TyKind::FnPtr(_) => Some(i128::from(self.pointer_bits() / 8)),
            TyKind::Array(inner, len) => match len.kind() {
                TyKind::Const(Some(len)) => self.size_of(inner)?.checked_mul(*len),
                _ => None,
            },
            TyKind::Tuple(parts) if parts.is_empty() => Some(0),
            _ => None,
        }
    }

    fn pointer_bits(&self) -> u32 {
        self.program.pointer_bits()
    }
}

fn bits(primitive: Primitive, pointer: u32) -> Option<u32> {
    Some(match primitive {
        Primitive::Bool | Primitive::I8 | Primitive::U8 => 8,
        Primitive::I16 | Primitive::U16 | Primitive::F16 => 16,
        Primitive::Char | Primitive::I32 | Primitive::U32 | Primitive::F32 => 32,
        Primitive::I64 | Primitive::U64 | Primitive::F64 => 64,
        Primitive::I128 | Primitive::U128 | Primitive::F128 => 128,
        Primitive::Isize | Primitive::Usize => pointer,
        Primitive::Str => return None,
    })
}

fn is_signed(primitive: Primitive) -> bool {
    matches!(
        primitive,
        Primitive::I8
            | Primitive::I16
            | Primitive::I32
            | Primitive::I64
            | Primitive::I128
            | Primitive::Isize
    )
}

/// `MIN`, `MAX` and `BITS` of an integer.
fn primitive_limit(ty: &Ty, name: Ustr, pointer: u32) -> Option<i128> {
    let TyKind::Primitive(primitive) = ty.kind() else {
        return None;
    };
    if matches!(primitive, Primitive::Bool | Primitive::Char) {
        return None;
    }
    if matches!(
        primitive,
        Primitive::F16 | Primitive::F32 | Primitive::F64 | Primitive::F128
    ) {
        return None;
    }
    let bits = bits(*primitive, pointer)?;
    let signed = is_signed(*primitive);
    match name.as_str() {
        "BITS" => Some(i128::from(bits)),
        "MIN" if signed => Some(i128::MIN >> (128 - bits)),
        "MIN" => Some(0),
        "MAX" if signed => Some(i128::MAX >> (128 - bits)),
        "MAX" if bits < 128 => Some((1i128 << bits.min(126)) - 1).filter(|_| bits < 127),
        _ => None,
    }
}

fn cast(value: i128, ty: &Ty) -> Option<i128> {
    let TyKind::Primitive(primitive) = ty.kind() else {
        return Some(value);
    };
    let bits = bits(*primitive, 64)?;
    if bits >= 128 {
        return Some(value);
    }
    let shift = 128 - bits;
    Some(if is_signed(*primitive) {
        (value << shift) >> shift
    } else {
        (((value as u128) << shift) >> shift) as i128
    })
}

fn binary(op: BinaryOp, left: i128, right: i128) -> Option<i128> {
    Some(match op {
        BinaryOp::Add => left.checked_add(right)?,
        BinaryOp::Sub => left.checked_sub(right)?,
        BinaryOp::Mul => left.checked_mul(right)?,
        BinaryOp::Div => left.checked_div(right)?,
        BinaryOp::Rem => left.checked_rem(right)?,
        BinaryOp::BitAnd => left & right,
        BinaryOp::BitOr => left | right,
        BinaryOp::BitXor => left ^ right,
        BinaryOp::Shl => left.checked_shl(u32::try_from(right).ok()?)?,
        BinaryOp::Shr => left.checked_shr(u32::try_from(right).ok()?)?,
        BinaryOp::Eq => i128::from(left == right),
        BinaryOp::Ne => i128::from(left != right),
        BinaryOp::Lt => i128::from(left < right),
        BinaryOp::Le => i128::from(left <= right),
        BinaryOp::Gt => i128::from(left > right),
        BinaryOp::Ge => i128::from(left >= right),
        BinaryOp::And => i128::from(left != 0 && right != 0),
        BinaryOp::Or => i128::from(left != 0 || right != 0),
    })
}

impl Items<'_> {
    /// The type in which a constant stands, where it is an associated one of an impl.
    pub fn const_owner(&self, id: ConstId) -> Option<Ty> {
        match self.defs()[id].container {
            Container::Impl(id) => Some(self.impl_self_ty(id)),
            _ => None,
        }
    }
}
