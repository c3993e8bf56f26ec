//! Where values are dropped: which locals, temporaries and parts of them, at the end of which scope,
//! statement or assignment.
//!
//! It goes as rustc goes from its lowered bodies to the drops that run: every value that may need it is
//! scheduled to be dropped at the end of a scope (`build`), on each way out; then what may be initialised
//! where is followed through branches and loops (`flow`); and a scheduled drop becomes the drop of the whole,
//! of the parts that were not moved out, or of nothing (`elaborate`). Types decide; what a function does is
//! not known here.

mod branch;
mod build;
mod capture;
mod constant;
mod elaborate;
mod expr;
mod extend;
mod flow;
mod kinds;
mod matches;
mod pat;
mod paths;
mod place;
mod shared;

use std::sync::Arc;

use build::{Builder, last_byte};
use shared::Shared;

use super::env::ParamEnv;
use super::solve::{BodyProvider, InferCtx};
use super::{BodyTypes, Site, Ty};
use crate::defs::BodyOwner;
use crate::items::Items;
use crate::syntax::tree::PatId;

/// The drops of a body that was inferred. `types.sites` holds its calls.
pub fn drop_sites<'a>(
    items: &'a Items<'a>,
    types: &'a BodyTypes,
    provider: &'a dyn BodyProvider,
    env: Arc<ParamEnv>,
) -> Vec<Site> {
    let Some(value) = types.body.value else {
        return Vec::new();
    };
    if let BodyOwner::Fn(id) = types.owner
        && (items.lang_fn("keep") == Some(id) || items.lang_fn("mem_forget") == Some(id))
    {
        return Vec::new();
    }
    let mut shared = Shared::new(items, types, InferCtx::new(items, env, provider));
    let params = params(&mut shared);
    let is_idle = shared.steps.is_empty()
        && !params.iter().any(|(_, ty)| shared.kinds.needs_drop(ty))
        && !types
            .expr_types
            .iter()
            .any(|ty| shared.kinds.needs_drop(ty))
        && !types
            .locals
            .iter()
            .any(|local| shared.kinds.needs_drop(&local.ty));
    if is_idle {
        return Vec::new();
    }
    shared.kinds.forget();
    let end = last_byte(types.body[value].span);
    let mut builder = Builder::new(&mut shared, None, end);
    builder.params(&params);
    builder.returned(value);
    builder.finish(&[], None);
    let mut sites = shared.sites;
    if !matches!(types.owner, BodyOwner::Fn(_)) {
        // What a constant's value runs, the compiler runs; its closures run later.
        sites.retain(|site| site.within.is_some());
    }
    sites.sort_by_key(|site| (site.span.start, site.span.end));
    sites
}

/// The parameters' patterns and types.
fn params(shared: &mut Shared<'_>) -> Vec<(PatId, Ty)> {
    let BodyOwner::Fn(id) = shared.types.owner else {
        return Vec::new();
    };
    let sig = shared.items.fn_sig(id);
    let pats = &shared.types.body.params;
    pats.iter()
        .zip(&sig.params)
        .map(|(pat, ty)| {
            let ty = shared.kinds.cx.normalize(ty);
            (*pat, shared.kinds.cx.settle(&ty))
        })
        .collect()
}
