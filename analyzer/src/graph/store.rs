//! The bodies that were inferred so far, and those that somebody asked for. It must not know why.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, RwLock};

use rustc_hash::FxHashMap;

use crate::defs::BodyOwner;
use crate::types::solve::{BodyProvider, ClosureSig};
use crate::types::{BodyTypes, ClosureId, ClosureKind, OpaqueId, Ty, TyKind};

/// Inferred bodies by owner. Thread-safe.
#[derive(Default)]
pub struct Bodies {
    known: RwLock<FxHashMap<BodyOwner, Arc<BodyTypes>>>,
    wanted: Mutex<BTreeSet<BodyOwner>>,
}

impl Bodies {
    /// The body, if it was inferred; else it is noted as wanted.
    pub fn get(&self, owner: BodyOwner) -> Option<Arc<BodyTypes>> {
        let found = self
            .known
            .read()
            .ok()
            .and_then(|known| known.get(&owner).cloned());
        if found.is_none()
            && let Ok(mut wanted) = self.wanted.lock()
        {
            wanted.insert(owner);
        }
        found
    }

    /// Whether the body was inferred.
    pub fn has(&self, owner: BodyOwner) -> bool {
        self.known
            .read()
            .is_ok_and(|known| known.contains_key(&owner))
    }

    /// Keeps a body.
    pub fn set(&self, owner: BodyOwner, body: Arc<BodyTypes>) {
        if let Ok(mut known) = self.known.write() {
            known.insert(owner, body);
        }
    }

    /// Forgets some bodies.
    pub fn forget(&self, owners: &[BodyOwner]) {
        if let Ok(mut known) = self.known.write() {
            for owner in owners {
                known.remove(owner);
            }
        }
    }

    /// Forgets the bodies that led into crates that were not loaded.
    pub fn forget_unsure(&self) {
        if let Ok(mut known) = self.known.write() {
            known.retain(|_, body| body.needs.is_empty());
        }
        self.take_wanted();
    }

    /// What was asked for and is not there, in order.
    pub fn take_wanted(&self) -> BTreeSet<BodyOwner> {
        self.wanted
            .lock()
            .map(|mut wanted| std::mem::take(&mut *wanted))
            .unwrap_or_default()
    }

    /// Every body that was inferred, in order of owner.
    pub fn all(&self) -> Vec<(BodyOwner, Arc<BodyTypes>)> {
        let mut all: Vec<_> = self
            .known
            .read()
            .map(|known| {
                known
                    .iter()
                    .map(|(owner, body)| (*owner, body.clone()))
                    .collect()
            })
            .unwrap_or_default();
        all.sort_by_key(|(owner, _)| *owner);
        all
    }

    fn closure_sig(&self, id: ClosureId) -> Option<ClosureSig> {
        let body = self.get(id.owner)?;
        let Some(found) = body.closures.get(&id.expr) else {
            // The one async block that the body of an `async fn` is.
            if body.body.value != Some(id.expr) {
                return None;
            }
            let params = body.locals.iter().filter(|local| local.param.is_some());
            return Some(ClosureSig {
                kind: Some(ClosureKind::FnOnce),
                params: Vec::new(),
                ret: body.type_of(id.expr),
                captures: Some(params.map(|local| local.ty.clone()).collect()),
            });
        };
        let captures = found
            .captures
            .iter()
            .map(|(local, by_value)| {
                let ty = body
                    .locals
                    .get(local.0 as usize)
                    .map_or_else(Ty::error, |local| local.ty.clone());
                // Whether the reference is `&` or `&mut` decides only about `Clone`; shared is the common case.
                if *by_value {
                    ty
                } else {
                    Ty::reference(false, ty)
                }
            })
            .collect();
        Some(ClosureSig {
            kind: Some(found.kind),
            params: found.params.clone(),
            ret: found.ret.clone(),
            captures: Some(captures),
        })
    }
}

impl BodyProvider for Bodies {
    fn closure(&self, id: ClosureId) -> Option<ClosureSig> {
        self.closure_sig(id)
    }

    fn reveal(&self, id: OpaqueId) -> Option<Ty> {
        let body = self.get(BodyOwner::Fn(id.function))?;
        let hidden = if id.index == OpaqueId::FUTURE {
            // The body of an `async fn` is one async block around all of it.
            let expr = body.body.value?;
            let owner = body.owner;
            let args = body.owner_args.clone();
            Ty::new(TyKind::Async(ClosureId { owner, expr }, args))
        } else {
            body.opaques.get(id.index as usize)?.clone()
        };
        // A function that hides its own opaque type behind itself would never end.
        let mut is_own = false;
        hidden.walk(&mut |part| {
            is_own |= matches!(part.kind(), TyKind::Opaque(found, _) if *found == id);
            !is_own
        });
        (!is_own && !hidden.is_error()).then_some(hidden)
    }
}

/// What inference may ask of other bodies: closures, but not what is behind opaque types.
pub struct OpaqueBodies<'a>(pub &'a Bodies);

impl BodyProvider for OpaqueBodies<'_> {
    fn closure(&self, id: ClosureId) -> Option<ClosureSig> {
        self.0.closure_sig(id)
    }

    fn reveal(&self, _: OpaqueId) -> Option<Ty> {
        None
    }
}
