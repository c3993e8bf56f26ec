//! Which names a place in a body sees: locals with macro hygiene, and labels. It knows no types.

use ustr::Ustr;

use crate::source::{Expansions, ExpnId};
use crate::syntax::tree::Ident;
use crate::types::LocalId;

enum Rib {
    Local {
        name: Ustr,
        mark: ExpnId,
        id: LocalId,
    },
    /// A `macro_rules!` of the body: what it writes sees the locals before it.
    Macro { name: Ustr, mark: ExpnId },
}

/// The names in scope, the innermost last.
#[derive(Default)]
pub(super) struct Scopes {
    ribs: Vec<Rib>,
}

/// How far the scopes reached at some time.
#[derive(Clone, Copy)]
pub(super) struct ScopeMark(usize);

impl Scopes {
    pub(super) fn enter(&self) -> ScopeMark {
        ScopeMark(self.ribs.len())
    }

    pub(super) fn leave(&mut self, mark: ScopeMark) {
        self.ribs.truncate(mark.0);
    }

    pub(super) fn declare(&mut self, ident: Ident, id: LocalId) {
        self.ribs.push(Rib::Local {
            name: ident.name,
            mark: ident.span.expn,
            id,
        });
    }

    pub(super) fn declare_macro(&mut self, ident: Ident) {
        self.ribs.push(Rib::Macro {
            name: ident.name,
            mark: ident.span.expn,
        });
    }

    /// The local that a name means. A name written by a macro of this body sees, past the macro's
    /// definition, what the definition sees.
    pub(super) fn lookup(&self, ident: Ident, expansions: &Expansions) -> Option<LocalId> {
        let mut mark = ident.span.expn;
        for rib in self.ribs.iter().rev() {
            match rib {
                Rib::Local {
                    name,
                    mark: bound,
                    id,
                } if *name == ident.name && *bound == mark => return Some(*id),
                Rib::Macro {
                    name,
                    mark: defined,
                } => {
                    if let Some(expansion) = expansions.get(mark)
                        && expansion.macro_name == *name
                        && expansion.def_site == *defined
                    {
                        mark = expansion.def_site;
                    }
                }
                Rib::Local { .. } => {}
            }
        }
        None
    }
}
