//! Which branches an instance never takes: those under conditions that its arguments decide, as `CAP > 255` and
//! `size_of::<T>() == 0`. It must not know what stands in them.

use std::cell::RefCell;

use super::InstanceCx;
use crate::items::Given;
use crate::types::{Site, SiteKind};

impl InstanceCx<'_, '_> {
    /// For each of the body's conditions, whether what stands under it is never reached.
    pub(super) fn ruled_out(&mut self) -> Vec<bool> {
        let body = self.body;
        let mut out: Vec<bool> = Vec::with_capacity(body.conditions.len());
        if body.conditions.is_empty() {
            return out;
        }
        let items = self.items;
        let scope = items.scope(items.generic_owner(body.owner));
        let args = self.args.clone();
        let cx = RefCell::new(&mut self.cx);
        let given = Given {
            args: &args,
            choose: &|id, args| cx.try_borrow_mut().ok()?.resolve_const(id, args),
        };
        for condition in &body.conditions {
            let within = condition
                .outer
                .and_then(|outer| out.get(outer as usize).copied());
            let is_out = within.unwrap_or(false)
                || items
                    .eval_given(&scope, &body.body, &body.values, given, condition.cond)
                    .is_some_and(|value| (value != 0) != condition.truth);
            out.push(is_out);
        }
        out
    }

    /// Whether a site stands in such a branch. Drops stand there by their place: they are found apart from the calls.
    pub(super) fn is_ruled_out(&self, site: &Site, ruled_out: &[bool]) -> bool {
        if let SiteKind::Drop(_) = site.kind {
            let body = self.body;
            return body
                .conditions
                .iter()
                .zip(ruled_out)
                .any(|(condition, is_out)| {
                    let branch = body.body.exprs.get(condition.branch.0 as usize);
                    *is_out
                        && branch.is_some_and(|branch| {
                            branch.span.file == site.span.file
                                && branch.span.start <= site.span.start
                                && site.span.end <= branch.span.end
                        })
                });
        }
        site.when
            .is_some_and(|when| ruled_out.get(when as usize) == Some(&true))
    }
}
