//! Stage 4: what the definitions say of themselves: generics, bounds, signatures, fields, impls.
//! It knows names and the types that are written; it must not know bodies, but for the values of constants.

mod consts;
mod exports;
mod generics;
mod impls;
mod lower;
mod memo;
mod signature;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock};

use ustr::Ustr;

pub use consts::Given;
pub use exports::exported_as;
pub use generics::{GenericOwner, GenericParamData, GenericsData, ParamKind};
pub use impls::{ImplHeader, TypeHead, type_head};
pub use lower::{ImplTraitMode, LowerScope, Lowering};
pub use signature::{FieldData, FnSig};

use crate::defs::{AdtId, AliasId, AssocItem, DefId, Defs, FnId, Program, TraitId};
use crate::source::CrateId;
use crate::types::{Args, OpaqueId, Predicate, TraitRef, Ty};
use memo::Memo;

/// Everything that definitions say, computed when asked and kept. Thread-safe.
///
/// It borrows the program: after more crates were loaded a new one is made with what the old one knew.
pub struct Items<'p> {
    /// The program.
    pub program: &'p Program,
    known: Tables,
    exports: OnceLock<rustc_hash::FxHashMap<Ustr, FnId>>,
    needs: Mutex<BTreeSet<CrateId>>,
}

/// What was computed so far. What would read otherwise once more crates are loaded is not in it.
#[derive(Default)]
pub struct Tables {
    generics: Memo<GenericOwner, Arc<GenericsData>>,
    predicates: Memo<GenericOwner, Arc<[Predicate]>>,
    defaults: Memo<GenericOwner, Arc<[Option<Ty>]>>,
    signatures: Memo<FnId, Arc<FnSig>>,
    opaque_bounds: Memo<OpaqueId, Arc<[Predicate]>>,
    fields: Memo<crate::defs::VariantId, Arc<[FieldData]>>,
    headers: Memo<crate::defs::ImplId, Arc<ImplHeader>>,
    impl_types: Memo<crate::defs::ImplId, Ty>,
    aliases: Memo<AliasId, Option<Ty>>,
    item_bounds: Memo<AliasId, Arc<[Predicate]>>,
    super_predicates: Memo<TraitId, Arc<[Predicate]>>,
    supertraits: Memo<TraitId, Arc<[TraitId]>>,
    const_values: Memo<crate::defs::ConstId, Option<i128>>,
    impls: impls::ImplTable,
    /// Answers of trait selection that hold everywhere: kept here for `types::solve`.
    pub(crate) selections: Memo<TraitRef, Option<(crate::defs::ImplId, Args)>>,
    pub(crate) param_envs: Memo<GenericOwner, Arc<crate::types::env::ParamEnv>>,
}

impl std::ops::Deref for Items<'_> {
    type Target = Tables;
    fn deref(&self) -> &Tables {
        &self.known
    }
}

impl<'p> Items<'p> {
    /// Takes a program and builds the table of impls of the crates that are loaded.
    pub fn new(program: &'p Program) -> Items<'p> {
        Items::renew(program, Tables::default())
    }

    /// Takes a program and what is known of it from before more crates were loaded.
    pub fn renew(program: &'p Program, mut known: Tables) -> Items<'p> {
        // A crate that was loaded since may have the impl that there was none of.
        known.selections = Memo::default();
        known.param_envs = Memo::default();
        known.const_values = Memo::default();
        let heads = std::mem::take(&mut known.impls).into_heads();
        let mut items = Items {
            program,
            known,
            exports: OnceLock::new(),
            needs: Mutex::default(),
        };
        items.known.impls = impls::ImplTable::build(&items, heads);
        // Building looks into headers that may lead to crates nobody asked for.
        items.take_needs();
        for krate in std::mem::take(&mut items.known.impls.asked) {
            items.need(krate);
        }
        items
    }

    /// What was computed, for the next round.
    pub fn into_tables(self) -> Tables {
        self.known
    }

    /// The definitions.
    pub fn defs(&self) -> &'p Defs {
        &self.program.defs
    }

    /// The crates that a written type led into and that are not loaded. What was computed meanwhile is not kept.
    pub fn take_needs(&self) -> BTreeSet<CrateId> {
        self.needs
            .lock()
            .map(|mut needs| std::mem::take(&mut *needs))
            .unwrap_or_default()
    }

    /// Runs `work` and gives the crates that it asked for on this thread.
    pub fn watch_needs<R>(&self, work: impl FnOnce() -> R) -> (R, BTreeSet<CrateId>) {
        let before = ASKED.take();
        let out = work();
        // Whoever watches from further out wants to know of them too.
        let asked = ASKED.take();
        ASKED.set(before.union(&asked).copied().collect());
        (out, asked)
    }

    /// Asks for a crate to be loaded.
    pub fn need(&self, krate: CrateId) {
        ASKED.with_borrow_mut(|asked| asked.insert(krate));
        ASKED_COUNT.set(ASKED_COUNT.get() + 1);
        if let Ok(mut needs) = self.needs.lock() {
            needs.insert(krate);
        }
    }

    /// How often a crate was asked for on this thread: what is computed while it grows is not kept.
    pub(crate) fn needs_count(&self) -> usize {
        ASKED_COUNT.get()
    }

    /// The trait marked `#[lang = "name"]`.
    pub fn lang_trait(&self, name: &str) -> Option<TraitId> {
        match self.program.lang(name)? {
            DefId::Trait(id) => Some(id),
            _ => None,
        }
    }

    /// The function marked `#[lang = "name"]`.
    pub fn lang_fn(&self, name: &str) -> Option<FnId> {
        match self.program.lang(name)? {
            DefId::Fn(id) => Some(id),
            _ => None,
        }
    }

    /// The type marked `#[lang = "name"]`.
    pub fn lang_adt(&self, name: &str) -> Option<AdtId> {
        match self.program.lang(name)? {
            DefId::Adt(id) => Some(id),
            _ => None,
        }
    }

    /// The type alias or associated type marked `#[lang = "name"]`.
    pub fn lang_alias(&self, name: &str) -> Option<AliasId> {
        match self.program.lang(name)? {
            DefId::Alias(id) => Some(id),
            _ => None,
        }
    }

    /// The item of a trait with that name; types and values are apart.
    pub fn trait_item(&self, id: TraitId, name: Ustr, want_type: bool) -> Option<AssocItem> {
        self.defs()[id]
            .items
            .iter()
            .find(|(item, what)| *item == name && matches!(what, AssocItem::Type(_)) == want_type)
            .map(|(_, what)| *what)
    }

    /// The function of a trait marked `lang`, else the one named `name`.
    pub fn trait_fn(&self, id: TraitId, name: &str) -> Option<FnId> {
        match self.trait_item(id, Ustr::from(name), false)? {
            AssocItem::Fn(id) => Some(id),
            _ => None,
        }
    }

    /// The associated type of a trait with that name.
    pub fn trait_type(&self, id: TraitId, name: &str) -> Option<AliasId> {
        match self.trait_item(id, Ustr::from(name), true)? {
            AssocItem::Type(id) => Some(id),
            _ => None,
        }
    }

    /// The trait in which an associated type is declared, if it is.
    pub fn trait_of_alias(&self, id: AliasId) -> Option<TraitId> {
        match self.defs()[id].container {
            crate::defs::Container::Trait(id) => Some(id),
            _ => None,
        }
    }

    /// The trait in which a function is declared, if it is.
    pub fn trait_of_fn(&self, id: FnId) -> Option<TraitId> {
        match self.defs()[id].container {
            crate::defs::Container::Trait(id) => Some(id),
            _ => None,
        }
    }
}

thread_local! {
    /// What was asked for on this thread since `watch_needs` began.
    static ASKED: std::cell::RefCell<BTreeSet<CrateId>> = const { std::cell::RefCell::new(BTreeSet::new()) };
    /// How often `need` was called on this thread.
    static ASKED_COUNT: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}
