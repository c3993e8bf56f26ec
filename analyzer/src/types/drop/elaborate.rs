//! What a scheduled drop really runs, by what is there when it runs: all, nothing, or the parts that
//! were not moved out. It knows no syntax.

use super::flow::State;
use super::kinds::Kinds;
use super::paths::{Elem, PathId, Paths};
use crate::types::{Ty, TyKind};

/// What runs.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Run {
    /// The glue of this type.
    Drop(Ty),
    /// A `Box` of this type is freed, without what was in it.
    Free(Ty),
}

/// What dropping a path runs.
pub(super) fn elaborate(
    kinds: &mut Kinds<'_>,
    paths: &Paths,
    state: &State,
    id: PathId,
    out: &mut Vec<Run>,
) {
    let ty = paths.ty(id).clone();
    if !kinds.needs_drop(&ty) {
        return;
    }
    let (mut live, mut dead) = (false, false);
    paths.each(id, |id| {
        live |= state.may_init(id);
        dead |= state.may_uninit(id);
    });
    if !live {
        return;
    }
    if !dead || paths.children(id).is_empty() {
        add(out, Run::Drop(ty));
        return;
    }
    let own = state.may_init(id);
    let part =
        |kinds: &mut Kinds<'_>, of: PathId, elem: Elem, ty: &Ty, out: &mut Vec<Run>| match paths
            .known_child(of, elem)
        {
            Some(child) => elaborate(kinds, paths, state, child, out),
            None if own && kinds.needs_drop(ty) => add(out, Run::Drop(ty.clone())),
            None => {}
        };
    if let Some(inner) = kinds.boxed(&ty) {
        part(kinds, id, Elem::Deref, &inner, out);
        if own {
            add(out, Run::Free(ty));
        }
        return;
    }
    match ty.kind() {
        TyKind::Array(item, len) => {
            let len = match len.kind() {
                TyKind::Const(Some(len)) => u64::try_from(*len).unwrap_or(0),
                _ => 0,
            };
            let known = paths.children(id).len() as u64;
            for (elem, _) in paths.children(id) {
                part(kinds, id, *elem, item, out);
            }
            if known < len && own {
                add(out, Run::Drop(item.clone()));
            }
        }
        TyKind::Adt(..) | TyKind::Tuple(_) => {
            let count = kinds.variant_count(&ty);
            let mut others = false;
            for variant in 0..count {
                let fields = kinds.fields(&ty, variant);
                let at = if count == 1 {
                    Some(id)
                } else {
                    paths.known_child(id, Elem::Variant(variant))
                };
                let Some(at) = at else {
                    others |= fields.iter().any(|field| kinds.needs_drop(field));
                    continue;
                };
                for (index, field) in fields.iter().enumerate() {
                    part(kinds, at, Elem::Field(index as u32), field, out);
                }
            }
            if others && own {
                add(out, Run::Drop(ty.clone()));
            }
        }
        _ => add(out, Run::Drop(ty)),
    }
}

fn add(out: &mut Vec<Run>, run: Run) {
    if !out.contains(&run) {
        out.push(run);
    }
}
