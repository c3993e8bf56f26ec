//! Patterns: what they test, and what they move out of the place they match on.

use super::build::{Builder, Jump};
use super::flow::Op;
use super::paths::Elem;
use super::place::Place;
use crate::syntax::tree::{PatId, PatKind};
use crate::types::{LocalId, Ty, TyKind, ValueRef};

impl Builder<'_, '_> {
    /// The local of a pattern that is one name and takes the value as it is.
    pub(super) fn simple_binding(&self, pat: PatId) -> Option<LocalId> {
        let mut at = pat;
        loop {
            match &self.body[at].kind {
                PatKind::Paren(inner) => at = *inner,
                PatKind::Bind {
                    by_ref: false,
                    sub: None,
                    ..
                } => break,
                _ => return None,
            }
        }
        match self.shared.types.pat_values.get(&at) {
            Some(ValueRef::Local(local)) => Some(*local),
            _ => None,
        }
    }

    fn pat_ty(&self, pat: PatId) -> Ty {
        self.shared
            .types
            .pat_types
            .get(pat.0 as usize)
            .cloned()
            .unwrap_or_else(Ty::error)
    }

    /// The patterns right inside a pattern, with their places.
    pub(super) fn parts(&mut self, pat: PatId, place: &Place) -> Vec<(PatId, Place)> {
        let body = self.body.clone();
        let ty = self.pat_ty(pat);
        let inner = match &body[pat].kind {
            PatKind::TupleStruct { .. }
            | PatKind::Struct { .. }
            | PatKind::Tuple(_)
            | PatKind::Slice(_) => {
                if Self::is_pointer(&place.ty) && !Self::is_pointer(&ty) {
                    place.behind(ty.clone())
                } else {
                    place.clone()
                }
            }
            _ => place.clone(),
        };
        let is_one_of_many = self.shared.kinds.variant_count(&ty) > 1;
        let of = |variant: u32| is_one_of_many.then_some(variant);
        match &body[pat].kind {
            PatKind::Paren(part) => vec![(*part, inner)],
            PatKind::Bind { sub, .. } => sub.iter().map(|part| (*part, inner.clone())).collect(),
            PatKind::Or(parts) => parts.iter().map(|part| (*part, inner.clone())).collect(),
            PatKind::Ref { pat: part, .. } => {
                let target = match place.ty.kind() {
                    TyKind::Ref(_, target) => target.clone(),
                    _ => self.pat_ty(*part),
                };
                vec![(*part, inner.behind(target))]
            }
            PatKind::TupleStruct { pats, .. } => {
                let variant = match self.shared.types.pat_values.get(&pat) {
                    Some(ValueRef::Ctor(variant, _)) => variant.index,
                    _ => {
                        return pats
                            .iter()
                            .map(|part| (*part, Place::unknown(Ty::error())))
                            .collect();
                    }
                };
                let types = self.shared.kinds.fields(&ty, variant);
                self.positional(pats, &types, of(variant), &inner)
            }
            PatKind::Tuple(pats) => {
                let types = self.shared.kinds.fields(&ty, 0);
                self.positional(pats, &types, None, &inner)
            }
            PatKind::Struct { fields, .. } => {
                let Some(ValueRef::Ctor(variant, _)) = self.shared.types.pat_values.get(&pat)
                else {
                    return fields
                        .iter()
                        .map(|field| (field.pat, Place::unknown(Ty::error())))
                        .collect();
                };
                let variant = *variant;
                let types = self.shared.kinds.fields(&ty, variant.index);
                let known = self.shared.items.fields(variant);
                let of = of(variant.index);
                fields
                    .iter()
                    .map(|field| {
                        let index = known.iter().position(|known| known.name == field.name.name);
                        let part = index.and_then(|index| Some((index, types.get(index)?)));
                        let place = match part {
                            Some((index, ty)) => inner.field(of, index as u32, ty.clone()),
                            None => Place::unknown(Ty::error()),
                        };
                        (field.pat, place)
                    })
                    .collect()
            }
            PatKind::Slice(pats) => self.slice(pats, &ty, &inner),
            _ => Vec::new(),
        }
    }

    fn positional(
        &self,
        pats: &[PatId],
        types: &[Ty],
        variant: Option<u32>,
        place: &Place,
    ) -> Vec<(PatId, Place)> {
        let rest = pats
            .iter()
            .position(|&pat| matches!(self.body[pat].kind, PatKind::Rest));
        let skipped = types.len().saturating_sub(pats.len().saturating_sub(1));
        pats.iter()
            .enumerate()
            .filter(|(index, _)| Some(*index) != rest)
            .map(|(index, &pat)| {
                let at = match rest {
                    Some(rest) if index > rest => index - 1 + skipped,
                    _ => index,
                };
                let place = match types.get(at) {
                    Some(ty) => place.field(variant, at as u32, ty.clone()),
                    None => Place::unknown(Ty::error()),
                };
                (pat, place)
            })
            .collect()
    }

    fn slice(&self, pats: &[PatId], ty: &Ty, place: &Place) -> Vec<(PatId, Place)> {
        let is_rest = |pat: PatId| match &self.body[pat].kind {
            PatKind::Rest => true,
            PatKind::Bind { sub: Some(sub), .. } => matches!(self.body[*sub].kind, PatKind::Rest),
            _ => false,
        };
        let len = match ty.kind() {
            TyKind::Array(_, len) => match len.kind() {
                TyKind::Const(Some(len)) => usize::try_from(*len).ok(),
                _ => None,
            },
            _ => None,
        };
        let rest = pats.iter().position(|&pat| is_rest(pat));
        pats.iter()
            .enumerate()
            .filter(|(_, pat)| !matches!(self.body[**pat].kind, PatKind::Rest))
            .map(|(index, &pat)| {
                let part = self.pat_ty(pat);
                let at = match (rest, len) {
                    (Some(rest), _) if index == rest => None,
                    (Some(rest), Some(len)) if index > rest => {
                        (len + index).checked_sub(pats.len())
                    }
                    (_, Some(_)) => Some(index),
                    _ => None,
                };
                let place = match at {
                    Some(at) => place.part(Elem::Item(at as u64), part),
                    None => place.behind(part),
                };
                (pat, place)
            })
            .collect()
    }

    /// Tests a place; where it does not match, the flow goes to `fail`. `None`: it always matches.
    pub(super) fn test(&mut self, pat: PatId, place: &Place, fail: Option<Jump>) {
        stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || {
            self.test_inner(pat, place, fail)
        });
    }

    fn test_inner(&mut self, pat: PatId, place: &Place, fail: Option<Jump>) {
        let body = self.body.clone();
        match &body[pat].kind {
            PatKind::Missing | PatKind::Wild | PatKind::Rest | PatKind::MacroCall(_) => {}
            PatKind::Lit(_) | PatKind::Range { .. } | PatKind::Const(_) => {
                self.refuted(place, fail)
            }
            PatKind::Path(_) | PatKind::Bind { .. }
                if !matches!(
                    self.shared.types.pat_values.get(&pat),
                    Some(ValueRef::Local(_))
                ) =>
            {
                match self.shared.types.pat_values.get(&pat) {
                    Some(ValueRef::Ctor(variant, _)) => {
                        self.variant(pat, place, variant.index, fail)
                    }
                    _ => self.refuted(place, fail),
                }
            }
            PatKind::Or(parts) => {
                let out = self.block();
                let depth = self.depth();
                for (index, &part) in parts.iter().enumerate() {
                    let next = (index + 1 < parts.len()).then(|| self.block());
                    let fail = match next {
                        Some(block) => Some(Jump { block, depth }),
                        None => fail,
                    };
                    self.test(part, place, fail);
                    self.fork(out, false);
                    match next {
                        Some(next) => self.at = next,
                        None => self.diverge(),
                    }
                }
                self.at = out;
            }
            PatKind::TupleStruct { .. } | PatKind::Struct { .. } => {
                if let Some(ValueRef::Ctor(variant, _)) = self.shared.types.pat_values.get(&pat) {
                    self.variant(pat, place, variant.index, fail);
                } else {
                    self.refuted(place, fail);
                }
                for (part, place) in self.parts(pat, place) {
                    self.test(part, &place, fail);
                }
            }
            kind => {
                if let PatKind::Slice(_) = kind
                    && !matches!(self.pat_ty(pat).kind(), TyKind::Array(..))
                {
                    self.refuted(place, fail);
                }
                for (part, place) in self.parts(pat, place) {
                    self.test(part, &place, fail);
                }
            }
        }
    }

    fn refuted(&mut self, place: &Place, fail: Option<Jump>) {
        self.note(place, false);
        if let Some(fail) = fail {
            self.jump_if(fail, None);
        }
    }

    fn variant(&mut self, pat: PatId, place: &Place, variant: u32, fail: Option<Jump>) {
        let ty = self.pat_ty(pat);
        if self.shared.kinds.variant_count(&ty) < 2 {
            return;
        }
        self.note(place, false);
        let known = place
            .base
            .filter(|_| place.is_exact && !Self::is_pointer(&place.ty));
        if let Some(fail) = fail {
            let (yes, no) = (self.block(), self.block());
            self.fork(yes, false);
            self.fork(no, false);
            self.at = no;
            if let Some(base) = known {
                self.op(Op::IsNot(base, place.elems(), variant));
            }
            self.jump(fail);
            self.at = yes;
        }
        if let Some(base) = known {
            self.op(Op::Is(base, place.elems(), variant));
        }
    }

    /// The alternatives of a pattern `a | b`.
    pub(super) fn alternatives(&self, pat: PatId) -> Option<Vec<PatId>> {
        let mut at = pat;
        loop {
            match &self.body[at].kind {
                PatKind::Paren(inner) => at = *inner,
                PatKind::Or(parts) => return Some(parts.clone()),
                _ => return None,
            }
        }
    }

    /// Tests alternatives one after the other and binds what the first that matches names.
    pub(super) fn bind_one(
        &mut self,
        alternatives: &[PatId],
        place: &Place,
        fail: Option<Jump>,
        scope: usize,
    ) {
        let out = self.block();
        let depth = self.depth();
        if let Some(first) = alternatives.first() {
            self.declare_all(*first, scope);
        }
        for (index, &part) in alternatives.iter().enumerate() {
            let next = (index + 1 < alternatives.len()).then(|| self.block());
            let fail = next.map(|block| Jump { block, depth }).or(fail);
            self.test(part, place, fail);
            self.bind(part, place, scope);
            self.fork(out, false);
            match next {
                Some(next) => self.at = next,
                None => self.diverge(),
            }
        }
        self.at = out;
    }

    /// Binds what a pattern names; the locals are dropped at the end of `scope`.
    pub(super) fn bind(&mut self, pat: PatId, place: &Place, scope: usize) {
        stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || {
            self.bind_inner(pat, place, scope)
        });
    }

    fn bind_inner(&mut self, pat: PatId, place: &Place, scope: usize) {
        if let PatKind::Bind { .. } = &self.body[pat].kind
            && let Some(ValueRef::Local(local)) = self.shared.types.pat_values.get(&pat)
        {
            let local = *local;
            let ty = self.shared.local_ty(local);
            // By reference the local's type is another.
            if ty == self.pat_ty(pat) && (!Self::is_pointer(&ty) || place.ty == ty) {
                self.consume(place);
            } else {
                self.note(place, false);
            }
            self.declare(local, scope);
            self.bound(local);
        }
        for (part, place) in self.parts(pat, place) {
            self.bind(part, &place, scope);
        }
    }

    /// Makes the locals of a pattern known; they have no value yet.
    pub(super) fn declare_all(&mut self, pat: PatId, scope: usize) {
        let mut todo = vec![pat];
        while let Some(pat) = todo.pop() {
            if let Some(ValueRef::Local(local)) = self.shared.types.pat_values.get(&pat) {
                let local = *local;
                self.declare(local, scope);
            }
            todo.extend(self.inside(pat));
        }
    }

    /// Whether a name of a pattern is written `ref`.
    pub(super) fn binds_by_ref(&self, pat: PatId) -> bool {
        let mut todo = vec![pat];
        while let Some(pat) = todo.pop() {
            match &self.body[pat].kind {
                PatKind::Bind { by_ref: true, .. } => return true,
                PatKind::Ref { .. } => {}
                _ => todo.extend(self.inside(pat)),
            }
        }
        false
    }

    fn inside(&self, pat: PatId) -> Vec<PatId> {
        match &self.body[pat].kind {
            PatKind::Bind { sub, .. } => sub.iter().copied().collect(),
            PatKind::Ref { pat, .. } | PatKind::Paren(pat) => vec![*pat],
            PatKind::TupleStruct { pats, .. }
            | PatKind::Tuple(pats)
            | PatKind::Slice(pats)
            | PatKind::Or(pats) => pats.clone(),
            PatKind::Struct { fields, .. } => fields.iter().map(|field| field.pat).collect(),
            _ => Vec::new(),
        }
    }
}
