//! What dropping a value of a type runs: its own `Drop`, then the glue of its parts. It knows types alone.

use std::sync::Arc;

use crate::defs::{AssocItem, VariantId};
use crate::graph::Instance;
use crate::items::Items;
use crate::types::solve::{InferCtx, Selection};
use crate::types::{Args, TraitRef, Ty, TyKind};

/// The parts of a type's drop glue.
#[derive(Clone, Debug, Default)]
pub struct Glue {
    /// What runs, in order.
    pub parts: Vec<Instance>,
    /// The type is a trait object: the glue of whatever stands behind it.
    pub is_dynamic: bool,
    /// Too little is known of the type.
    pub is_unknown: bool,
}

/// Whether dropping the type may run anything. Unknown types and parameters may.
pub fn needs_drop(cx: &mut InferCtx<'_, '_>, ty: &Ty) -> bool {
    may_drop(cx, ty, 0, &mut Vec::new())
}

fn may_drop(cx: &mut InferCtx<'_, '_>, ty: &Ty, depth: u32, open: &mut Vec<Ty>) -> bool {
    if depth > 32 || open.contains(ty) {
        return false;
    }
    match ty.kind() {
        TyKind::Primitive(_)
        | TyKind::Never
        | TyKind::Foreign(_)
        | TyKind::FnDef(..)
        | TyKind::Ctor(..)
        | TyKind::Ref(..)
        | TyKind::Ptr(..)
        | TyKind::FnPtr(_)
        | TyKind::Const(_)
        | TyKind::Infer(_)
        | TyKind::Error => false,
        // What a future holds while it waits is not known; the compiler takes it to need dropping too.
        TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Async(..) => true,
        // What is `Copy` by its bounds has nothing to drop.
        TyKind::Param(..) | TyKind::Projection(..) => !cx.is_copy(ty),
        TyKind::Slice(part) => may_drop(cx, part, depth + 1, open),
        TyKind::Array(part, len) => {
            !matches!(len.kind(), TyKind::Const(Some(0))) && may_drop(cx, part, depth + 1, open)
        }
        TyKind::Tuple(parts) => parts.iter().any(|part| may_drop(cx, part, depth + 1, open)),
        TyKind::Closure(..) => captures(cx, ty)
            .iter()
            .any(|part| may_drop(cx, part, depth + 1, open)),
        TyKind::Adt(..) => {
            if is_inert(cx.items, ty) {
                return false;
            }
            if drop_impl(cx, ty).is_some() {
                return true;
            }
            open.push(ty.clone());
            let found = fields(cx, ty)
                .iter()
                .any(|part| may_drop(cx, part, depth + 1, open));
            open.pop();
            found
        }
    }
}

/// The glue of a type.
pub fn glue_of(cx: &mut InferCtx<'_, '_>, ty: &Ty) -> Glue {
    let mut glue = Glue::default();
    let parts: Vec<Ty> = match ty.kind() {
        TyKind::Dyn(_) => {
            glue.is_dynamic = true;
            return glue;
        }
        TyKind::Error | TyKind::Infer(_) => {
            glue.is_unknown = true;
            return glue;
        }
        TyKind::Slice(part) | TyKind::Array(part, _) => vec![part.clone()],
        TyKind::Tuple(parts) => parts.to_vec(),
        TyKind::Closure(..) | TyKind::Async(..) => captures(cx, ty),
        TyKind::Adt(..) => {
            if is_inert(cx.items, ty) {
                return glue;
            }
            if let Some(instance) = drop_impl(cx, ty) {
                glue.parts.push(instance);
            }
            fields(cx, ty)
        }
        _ => return glue,
    };
    for part in parts {
        if needs_drop(cx, &part) && !glue.parts.contains(&Instance::Glue(part.clone())) {
            glue.parts.push(Instance::Glue(part));
        }
    }
    glue
}

/// `ManuallyDrop`, `MaybeUninit` and every union: nothing of them is dropped.
fn is_inert(items: &Items<'_>, ty: &Ty) -> bool {
    let TyKind::Adt(id, _) = ty.kind() else {
        return false;
    };
    if let crate::defs::AdtAst::Struct(ast) = &items.defs()[*id].ast
        && ast.is_union
    {
        return true;
    }
    ["manually_drop", "maybe_uninit", "phantom_data"]
        .iter()
        .any(|name| items.lang_adt(name) == Some(*id))
}

fn drop_impl(cx: &mut InferCtx<'_, '_>, ty: &Ty) -> Option<Instance> {
    let drop = cx.items.lang_trait("drop")?;
    let reference = TraitRef {
        id: drop,
        args: Arc::new([ty.clone()]),
    };
    let Selection::Impl(id, _) = cx.select(&reference) else {
        return None;
    };
    let args = cx.match_impl(id, &reference)?;
    let args: Args = args.iter().map(|ty| cx.settle(ty)).collect();
    match cx.items.impl_item(id, ustr::Ustr::from("drop"), false) {
        Some(AssocItem::Fn(function)) => Some(Instance::Fn(function, args)),
        _ => None,
    }
}

fn fields(cx: &mut InferCtx<'_, '_>, ty: &Ty) -> Vec<Ty> {
    let TyKind::Adt(id, args) = ty.kind() else {
        return Vec::new();
    };
    let count = cx.items.defs()[*id].variants.len() as u32;
    let mut out = Vec::new();
    for index in 0..count {
        for field in cx.items.fields(VariantId { adt: *id, index }).iter() {
            let part = cx.normalize(&field.ty.subst(args));
            cx.solve_pending();
            let part = cx.settle(&part);
            if !out.contains(&part) {
                out.push(part);
            }
        }
    }
    out
}

fn captures(cx: &mut InferCtx<'_, '_>, ty: &Ty) -> Vec<Ty> {
    let (TyKind::Closure(id, args) | TyKind::Async(id, args)) = ty.kind() else {
        return Vec::new();
    };
    let captures = cx
        .closure_sig(*id, args)
        .and_then(|sig| sig.captures)
        .unwrap_or_default();
    captures.iter().map(|part| cx.normalize(part)).collect()
}
