//! What names a module has: by item, by import, by glob; and the textual scopes of
//! `macro_rules!`. Tables only: how a path is followed stands in `resolve`.

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use smallvec::SmallVec;
use ustr::Ustr;

use super::data::{DefId, MacroId, ModuleId, Namespace, Vis};
use crate::source::CrateId;

/// A set of namespaces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct NsSet(u8);

impl NsSet {
    pub(super) const NONE: NsSet = NsSet(0);
    pub(super) const TYPES: NsSet = NsSet(1);
    pub(super) const VALUES: NsSet = NsSet(2);
    pub(super) const MACROS: NsSet = NsSet(4);
    pub(super) const ALL: NsSet = NsSet(7);

    pub(super) fn of(ns: Namespace) -> NsSet {
        match ns {
            Namespace::Types => NsSet::TYPES,
            Namespace::Values => NsSet::VALUES,
            Namespace::Macros => NsSet::MACROS,
        }
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn has(self, ns: Namespace) -> bool {
        self.0 & NsSet::of(ns).0 != 0
    }

    pub(super) fn and(self, other: NsSet) -> NsSet {
        NsSet(self.0 & other.0)
    }

    pub(super) fn or(self, other: NsSet) -> NsSet {
        NsSet(self.0 | other.0)
    }

    pub(super) fn without(self, other: NsSet) -> NsSet {
        NsSet(self.0 & !other.0)
    }
}

/// All namespaces.
pub(super) const NAMESPACES: [Namespace; 3] =
    [Namespace::Types, Namespace::Values, Namespace::Macros];

/// A path into a crate that was not loaded when it was imported: followed when it is looked up.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct LazyPath {
    pub(super) krate: CrateId,
    pub(super) path: SmallVec<[Ustr; 3]>,
}

/// Which `LazyPath`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct LazyId(pub(super) u32);

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Target {
    Def(DefId),
    /// It may turn out to be nothing in some of its namespaces.
    Lazy(LazyId),
}

/// A name's meaning in some namespaces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Binding {
    pub(super) target: Target,
    pub(super) vis: Vis,
    pub(super) ns: NsSet,
    /// The module whose names a glob brought; `None` for items and named imports.
    pub(super) via: Option<ModuleId>,
    /// Two globs give different things.
    pub(super) is_ambiguous: bool,
    /// Written by an import, not by an item.
    pub(super) is_import: bool,
}

impl Binding {
    pub(super) fn item(def: DefId, vis: Vis, ns: NsSet) -> Binding {
        Binding {
            target: Target::Def(def),
            vis,
            ns,
            via: None,
            is_ambiguous: false,
            is_import: false,
        }
    }

    fn is_lazy(&self) -> bool {
        matches!(self.target, Target::Lazy(_))
    }
}

/// The names of a module or block.
#[derive(Debug, Default)]
pub(super) struct ModuleScope {
    pub(super) names: IndexMap<Ustr, SmallVec<[Binding; 1]>, FxBuildHasher>,
    /// `use Trait as _`, and what globs bring of those.
    pub(super) unnamed: Vec<Binding>,
}

impl ModuleScope {
    /// Adds a meaning to a name. Gives what was really added, which importers by glob must learn of.
    pub(super) fn insert(
        &mut self,
        name: Ustr,
        mut new: Binding,
        is_public: Widen,
    ) -> Option<Binding> {
        let slots = self.names.entry(name).or_default();
        let added = new;
        let mut widened = false;
        for old in slots.iter_mut() {
            let shared = old.ns.and(new.ns);
            if shared.is_empty() || old.via.is_some() != new.via.is_some() {
                continue;
            }
            if old.target == new.target {
                if is_public(old.vis, new.vis) && old.ns == new.ns {
                    old.vis = new.vis;
                    widened = true;
                } else {
                    new.ns = new.ns.without(shared);
                }
                if widened {
                    break;
                }
            } else if new.via.is_some() {
                if old.via == new.via && !old.is_lazy() && !new.is_lazy() {
                    // The module behind the glob has a better meaning now.
                    old.ns = old.ns.without(shared);
                } else if old.via != new.via && !old.is_lazy() {
                    if !new.is_lazy() && old.vis == new.vis {
                        old.is_ambiguous = true;
                    }
                    new.ns = new.ns.without(shared);
                }
            } else if old.is_lazy() {
                // Of two that are not looked up yet, one may turn out to be the macro and the other the trait.
                if !new.is_lazy() {
                    old.ns = old.ns.without(shared);
                }
            } else {
                new.ns = new.ns.without(shared);
            }
        }
        slots.retain(|slot| !slot.ns.is_empty());
        if widened {
            return Some(added);
        }
        if new.ns.is_empty() {
            return None;
        }
        slots.push(new);
        if new.via.is_some() {
            // What is hidden by a certain meaning is not passed on.
            for old in slots
                .iter()
                .filter(|old| old.via.is_none() && !old.is_lazy())
            {
                new.ns = new.ns.without(old.ns);
            }
        }
        (!new.ns.is_empty()).then_some(new)
    }

    /// Every name with its meanings, without what a glob brought and a certain meaning hides.
    pub(super) fn effective(&self) -> impl Iterator<Item = (Ustr, Binding)> {
        self.names.iter().flat_map(|(name, slots)| {
            slots.iter().filter_map(|slot| {
                let mut slot = *slot;
                if slot.via.is_some() {
                    for old in slots
                        .iter()
                        .filter(|old| old.via.is_none() && !old.is_lazy())
                    {
                        slot.ns = slot.ns.without(old.ns);
                    }
                }
                (!slot.ns.is_empty()).then_some((*name, slot))
            })
        })
    }

    /// The meanings of a name in a namespace, the one that counts first: an explicit one, then a glob's.
    pub(super) fn get(&self, name: Ustr, ns: Namespace) -> SmallVec<[Binding; 2]> {
        let mut out = SmallVec::new();
        if let Some(slots) = self.names.get(&name) {
            for is_glob in [false, true] {
                out.extend(
                    slots
                        .iter()
                        .filter(|slot| slot.ns.has(ns) && slot.via.is_some() == is_glob)
                        .copied(),
                );
            }
        }
        out
    }
}

/// Whether the second visibility reaches further than the first.
pub(super) type Widen<'a> = &'a dyn Fn(Vis, Vis) -> bool;

/// How many definitions and calls before a place are looked at: no crate has as many, and a macro that defines
/// macros without end must not make every later name slow.
const CHAIN: usize = 10_000;

/// A place in the textual order of `macro_rules!` definitions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct TextualScope(pub(super) u32);

impl TextualScope {
    /// Nothing defined yet.
    pub const EMPTY: TextualScope = TextualScope(0);
}

#[derive(Clone, Debug)]
enum TextualNode {
    Empty,
    /// After a definition.
    Macro {
        before: TextualScope,
        name: Ustr,
        id: MacroId,
    },
    /// After a macro call that is not expanded yet, or that defined macros.
    Call {
        before: TextualScope,
        after: Option<TextualScope>,
    },
}

/// All textual scopes. Nodes are only added, and calls are filled in once.
#[derive(Debug)]
pub(super) struct TextualScopes {
    nodes: Vec<TextualNode>,
}

impl Default for TextualScopes {
    fn default() -> Self {
        TextualScopes {
            nodes: vec![TextualNode::Empty],
        }
    }
}

/// What a name means textually.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Textual {
    Found(MacroId),
    Missing,
    /// A macro call before it is not expanded: it may define the name.
    Undecided,
}

impl TextualScopes {
    fn push(&mut self, node: TextualNode) -> TextualScope {
        self.nodes.push(node);
        TextualScope(self.nodes.len() as u32 - 1)
    }

    pub(super) fn define(&mut self, before: TextualScope, name: Ustr, id: MacroId) -> TextualScope {
        self.push(TextualNode::Macro { before, name, id })
    }

    pub(super) fn call(&mut self, before: TextualScope) -> TextualScope {
        self.push(TextualNode::Call {
            before,
            after: None,
        })
    }

    /// Says what scope the text that a call wrote ends with.
    pub(super) fn fill(&mut self, call: TextualScope, scope: TextualScope) {
        // A chain of calls that defined nothing must not be walked again and again.
        let mut end = scope;
        while let Some(TextualNode::Call {
            after: Some(next), ..
        }) = self.nodes.get(end.0 as usize)
        {
            end = *next;
        }
        if let Some(TextualNode::Call { after, .. }) = self.nodes.get_mut(call.0 as usize)
            && end != call
        {
            *after = Some(end);
        }
    }

    /// Looks a name up. `force`: what is not expanded yet defines nothing.
    pub(super) fn get(&self, scope: TextualScope, name: Ustr, force: bool) -> Textual {
        let mut at = scope;
        let mut budget = CHAIN;
        while budget > 0 {
            budget -= 1;
            match self.nodes.get(at.0 as usize) {
                Some(TextualNode::Macro {
                    before,
                    name: have,
                    id,
                }) => {
                    if *have == name {
                        return Textual::Found(*id);
                    }
                    at = *before;
                }
                Some(TextualNode::Call {
                    after: Some(after), ..
                }) => at = *after,
                Some(TextualNode::Call { before, .. }) if force => at = *before,
                Some(TextualNode::Call { .. }) => return Textual::Undecided,
                Some(TextualNode::Empty) | None => break,
            }
        }
        Textual::Missing
    }
}
