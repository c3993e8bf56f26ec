//! What was answered before. An answer about types without variables holds for the whole body, but for closures:
//! what is known of them grows as variables are bound, so answers about them are kept until that happens. Without
//! this a chain of iterator adapters would cost time that doubles with each.

use rustc_hash::FxHashMap;

use super::solve::{Answer, Projected, Selection};
use super::{Args, InferVar, TraitRef, Ty, TyKind};
use crate::defs::AliasId;

/// How long an answer may be remembered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Remembered {
    /// Not at all: it may bind variables.
    Never,
    /// Until a variable is bound, or more is known of a closure.
    UntilBound,
    /// For the body.
    Body,
}

impl Remembered {
    /// By what an answer is about.
    pub(super) fn of(args: &[Ty]) -> Remembered {
        let mut out = Remembered::Body;
        for ty in args {
            if ty.has_infer() || ty.has_error() {
                return Remembered::Never;
            }
            ty.walk(&mut |part| {
                if matches!(part.kind(), TyKind::Closure(..) | TyKind::Async(..)) {
                    out = Remembered::UntilBound;
                }
                out == Remembered::Body
            });
        }
        out
    }
}

type Selections = FxHashMap<TraitRef, (Selection, Answer)>;
type Projections = FxHashMap<(AliasId, Args), Projected>;

/// The answers.
#[derive(Default)]
pub(super) struct Memory {
    body: (Selections, Projections),
    closures: (Selections, Projections),
    /// How many variables there were when the watch began: younger ones may be gone by now.
    pub(super) variables: u32,
    /// How often an answer was cut short: what depends on one is not kept.
    pub(super) cuts: u32,
}

impl Memory {
    /// Forgets what was said of closures.
    pub(super) fn forget_closures(&mut self) {
        self.closures.0.clear();
        self.closures.1.clear();
    }

    pub(super) fn selection(
        &self,
        how: Remembered,
        reference: &TraitRef,
    ) -> Option<(Selection, Answer)> {
        match how {
            Remembered::Never => None,
            Remembered::UntilBound => self.closures.0.get(reference).cloned(),
            Remembered::Body => self.body.0.get(reference).cloned(),
        }
    }

    pub(super) fn keep_selection(
        &mut self,
        how: Remembered,
        reference: &TraitRef,
        found: &(Selection, Answer),
    ) {
        let table = match how {
            Remembered::Never => return,
            Remembered::UntilBound => &mut self.closures.0,
            Remembered::Body => &mut self.body.0,
        };
        table.insert(reference.clone(), found.clone());
    }

    pub(super) fn projection(
        &self,
        how: Remembered,
        id: AliasId,
        args: &Args,
    ) -> Option<Projected> {
        let key = (id, args.clone());
        match how {
            Remembered::Never => None,
            Remembered::UntilBound => self.closures.1.get(&key).cloned(),
            Remembered::Body => self.body.1.get(&key).cloned(),
        }
    }

    pub(super) fn keep_projection(
        &mut self,
        how: Remembered,
        id: AliasId,
        args: &Args,
        found: &Projected,
    ) {
        let oldest = match how {
            Remembered::Never => return,
            Remembered::UntilBound => self.variables,
            Remembered::Body => 0,
        };
        if let Projected::Ty(ty) = found
            && ty.has_infer()
        {
            let mut is_kept = true;
            ty.walk(&mut |part| {
                if let TyKind::Infer(InferVar(var)) = part.kind() {
                    is_kept &= *var < oldest;
                }
                is_kept && part.has_infer()
            });
            if !is_kept {
                return;
            }
        }
        let table = match how {
            Remembered::UntilBound => &mut self.closures.1,
            _ => &mut self.body.1,
        };
        table.insert((id, args.clone()), found.clone());
    }
}
