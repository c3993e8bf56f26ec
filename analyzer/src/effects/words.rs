//! The user's own words about functions: trusted, forbidden, safe, an effect. It must not know what is known without
//! them.

use std::sync::Arc;

use super::{EffectFact, Judged};
use crate::defs::FnId;
use crate::graph::Names;
use crate::items::Items;
use crate::report::Options;

/// Who says it, as a finding shows it.
const SOURCE: &str = "the project's configuration";

/// What the user says of one function.
#[derive(Default)]
pub(super) struct Words {
    /// It holds against all that is known.
    verdict: Option<Judged>,
    /// What it does besides.
    facts: Vec<EffectFact>,
}

impl Words {
    /// What the user says of a function, by its path or its link name.
    pub fn of(items: &Items<'_>, options: &Options, id: FnId, symbol: Option<&str>) -> Words {
        let mut out = Words::default();
        if options.trusted.is_empty()
            && options.forbidden.is_empty()
            && options.safe.is_empty()
            && options.effects.is_empty()
        {
            return out;
        }
        let names = Names::new(items, None);
        let fits = |path: &str| symbol == Some(path) || names.may_mean(id, path);
        let said = |list: &[(String, String)]| {
            let found = list.iter().find(|(path, _)| fits(path));
            found.map(|(_, reason)| reason.clone())
        };
        if let Some(reason) = said(&options.forbidden) {
            out.verdict = Some(Judged::Forbidden(reason));
        } else if said(&options.trusted).is_some() {
            out.verdict = Some(Judged::Trusted);
        } else if said(&options.safe).is_some() {
            out.verdict = Some(Judged::Safe);
        }
        for (path, effects, reason) in &options.effects {
            if fits(path) {
                out.facts.extend(effects.iter().map(|effect| EffectFact {
                    effect: *effect,
                    reason: reason.clone(),
                    source: SOURCE.to_owned(),
                    is_unverified: false,
                    unless: None,
                }));
            }
        }
        out
    }

    /// What is known, and what the user says of it.
    pub fn over(self, known: impl FnOnce() -> Judged) -> Judged {
        let judged = self.verdict.unwrap_or_else(known);
        if self.facts.is_empty() || matches!(judged, Judged::Trusted | Judged::Forbidden(_)) {
            return judged;
        }
        let mut facts: Vec<EffectFact> = self.facts;
        if let Judged::Does(known) = judged {
            facts.extend(known.iter().cloned());
        }
        Judged::Does(Arc::from(facts))
    }
}
