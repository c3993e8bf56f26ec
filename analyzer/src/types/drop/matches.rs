//! `match`: which arm runs, and what is known of the place there. The variants of an enum are told apart once,
//! as by one switch; what is inside them is tested arm by arm.

use super::build::{Builder, Jump};
use super::flow::{BlockId, Op};
use super::place::Place;
use crate::syntax::tree::{Arm, ExprId, PatId, PatKind};
use crate::types::ValueRef;

/// Where the flow is for one variant, or for all that no arm names.
struct Case {
    variant: Option<u32>,
    at: BlockId,
}

impl Builder<'_, '_> {
    pub(super) fn match_expr(&mut self, scrutinee: ExprId, arms: &[Arm]) {
        let place = self.scrutinee(scrutinee);
        let out = self.block();
        if arms.len() > 1
            && place.is_exact
            && place.base.is_some()
            && self.shared.kinds.variant_count(&place.ty) > 1
        {
            self.by_variant(&place, arms, out);
        } else {
            self.in_order(&place, arms, out);
        }
        self.at = out;
    }

    fn in_order(&mut self, place: &Place, arms: &[Arm], out: BlockId) {
        for (index, arm) in arms.iter().enumerate() {
            let next = (index + 1 < arms.len()).then(|| self.block());
            let depth = self.depth();
            let scope = self.open(self.body[arm.body].span);
            let fail = next.map(|block| Jump { block, depth });
            match (arm.guard, self.alternatives(arm.pat)) {
                // Each alternative moves what it binds.
                (None, Some(alternatives)) => self.bind_one(&alternatives, place, fail, scope),
                (guard, _) => {
                    self.test(arm.pat, place, fail);
                    if let Some(guard) = guard {
                        self.declare_all(arm.pat, scope);
                        let failed = match next {
                            Some(next) => next,
                            None => self.block(),
                        };
                        self.cond(
                            guard,
                            Jump {
                                block: failed,
                                depth,
                            },
                        );
                    }
                    self.bind(arm.pat, place, scope);
                }
            }
            self.arm_body(arm, scope, out);
            match next {
                Some(next) => self.at = next,
                None => self.diverge(),
            }
        }
    }

    /// The temporaries of an arm live as long as what it binds: both end with the arm, also where a macro wrote its
    /// value.
    fn arm_body(&mut self, arm: &Arm, scope: usize, out: BlockId) {
        let before = std::mem::replace(&mut self.temps, scope);
        self.value(arm.body);
        self.temps = before;
        self.close();
        self.go(out);
    }

    fn by_variant(&mut self, place: &Place, arms: &[Arm], out: BlockId) {
        self.note(place, false);
        let mut cases = self.cases(place, arms);
        for arm in arms {
            let depth = self.depth();
            let scope = self.open(self.body[arm.body].span);
            let (body, joined) = (self.block(), self.block());
            let parts = match self.alternatives(arm.pat) {
                Some(parts) => parts,
                None => vec![arm.pat],
            };
            self.declare_all(arm.pat, scope);
            let mut tried = Vec::new();
            for case in &mut cases {
                let fitting: Vec<PatId> = parts
                    .iter()
                    .copied()
                    .filter(|&part| self.fits(part, case.variant))
                    .collect();
                if fitting.is_empty() {
                    continue;
                }
                self.at = case.at;
                let next = self.block();
                for (index, &part) in fitting.iter().enumerate() {
                    let after = if index + 1 < fitting.len() {
                        self.block()
                    } else {
                        next
                    };
                    self.test_inside(
                        part,
                        place,
                        Jump {
                            block: after,
                            depth,
                        },
                    );
                    if arm.guard.is_some() {
                        self.fork(joined, false);
                    } else {
                        self.bind(part, place, scope);
                        self.fork(body, false);
                    }
                    self.at = after;
                }
                case.at = next;
                tried.push((next, case.variant));
            }
            if let Some(guard) = arm.guard {
                self.at = joined;
                let failed = self.block();
                self.cond(
                    guard,
                    Jump {
                        block: failed,
                        depth,
                    },
                );
                self.bind(arm.pat, place, scope);
                self.fork(body, false);
                self.at = failed;
                for (next, _) in &tried {
                    self.fork(*next, false);
                }
                for (next, variant) in tried {
                    self.at = next;
                    if let (Some(base), Some(variant)) = (place.base, variant) {
                        self.op(Op::Is(base, place.elems(), variant));
                    }
                }
            }
            self.at = body;
            self.arm_body(arm, scope, out);
        }
    }

    /// One case for each variant that an arm names, and one for the others.
    fn cases(&mut self, place: &Place, arms: &[Arm]) -> Vec<Case> {
        let mut named: Vec<u32> = Vec::new();
        for arm in arms {
            for variant in self.variants_of(arm.pat).unwrap_or_default() {
                if !named.contains(&variant) {
                    named.push(variant);
                }
            }
        }
        let start = self.at;
        let count = self.shared.kinds.variant_count(&place.ty) as usize;
        let mut cases = Vec::new();
        let all = named.iter().map(|variant| Some(*variant));
        for variant in all.chain((named.len() < count).then_some(None)) {
            let at = self.block();
            self.at = start;
            self.fork(at, false);
            self.at = at;
            if let Some(base) = place.base {
                match variant {
                    Some(variant) => self.op(Op::Is(base, place.elems(), variant)),
                    None => {
                        for &variant in &named {
                            self.op(Op::IsNot(base, place.elems(), variant));
                        }
                    }
                }
            }
            cases.push(Case { variant, at });
        }
        cases
    }

    /// The variants that a pattern may match; `None`: any.
    fn variants_of(&self, pat: PatId) -> Option<Vec<u32>> {
        let mut out = Vec::new();
        let mut todo = vec![pat];
        while let Some(pat) = todo.pop() {
            let value = self.shared.types.pat_values.get(&pat);
            match (&self.body[pat].kind, value) {
                (PatKind::Paren(inner), _) => todo.push(*inner),
                (PatKind::Or(parts), _) => todo.extend(parts),
                (PatKind::Bind { sub: Some(sub), .. }, Some(ValueRef::Local(_))) => todo.push(*sub),
                (_, Some(ValueRef::Ctor(variant, _))) => out.push(variant.index),
                _ => return None,
            }
        }
        Some(out)
    }

    fn fits(&self, pat: PatId, variant: Option<u32>) -> bool {
        match self.variants_of(pat) {
            Some(found) => variant.is_some_and(|variant| found.contains(&variant)),
            None => true,
        }
    }

    /// Tests what a pattern asks past the variant, which is known.
    fn test_inside(&mut self, pat: PatId, place: &Place, fail: Jump) {
        let mut at = pat;
        loop {
            match &self.body[at].kind {
                PatKind::Paren(inner) => at = *inner,
                PatKind::Bind { sub: Some(sub), .. } => at = *sub,
                _ => break,
            }
        }
        if let Some(ValueRef::Ctor(..)) = self.shared.types.pat_values.get(&at) {
            for (part, place) in self.parts(at, place) {
                self.test(part, &place, Some(fail));
            }
        } else {
            self.test(at, place, Some(fail));
        }
    }
}
