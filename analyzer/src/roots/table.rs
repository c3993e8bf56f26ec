//! The rows of knowledge about registrations, led to the definitions of the program at hand. It must
//! not know bodies.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use crate::defs::{
    AdtId, AssocItem, Container, DefId, FnId, ModuleId, Namespace, Resolution, TraitId, VariantId,
    arguments, attr, split_commas, string,
};
use crate::items::{Items, TypeHead, type_head};
use crate::knowledge::{
    ChildTest, Context, FlagTest, Knowledge, Registration, RegistrationKind, version_matches,
};
use crate::report::Options;
use crate::source::{CrateId, Span};
use crate::types::TyKind;

/// One way to register a handler, for the target at hand.
#[derive(Debug)]
pub(super) struct Rule {
    /// The position of its row; those of stubs follow.
    pub order: usize,
    pub kind: RegistrationKind,
    /// Which argument is the handler, `self` not counted.
    pub arg: Option<usize>,
    /// The fields in which a struct that is passed holds it.
    pub fields: Arc<[Ustr]>,
    pub system_calls: Vec<String>,
    /// The argument that must be so.
    pub flag: Option<FlagTest>,
    /// The methods of a trait.
    pub methods: Vec<Ustr>,
    pub child: Option<Child>,
    /// Methods of what `fork` gave that are true in the child.
    pub child_methods: Vec<Ustr>,
    /// Those that are true in the parent.
    pub parent_methods: Vec<Ustr>,
    pub context: Context,
    pub deferred: bool,
    pub api: String,
    pub harmless: Vec<Ustr>,
    /// It only wraps the handler up: another call puts it into force.
    pub is_carrier: bool,
}

/// How the child of a fork tells itself from the parent.
#[derive(Clone, Debug)]
pub(super) enum Child {
    /// The result is 0.
    Zero,
    /// The result is one of these, in one version of the crate or another.
    Variants(Vec<VariantId>),
    /// All that follows.
    Everything,
}

/// How a word must stand in a text to be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// After a dot.
    pub dotted: bool,
    /// Alone or after a module's name.
    pub free: bool,
    /// After a type's name.
    pub typed: bool,
    /// Another word that must stand in the same file.
    pub with: Option<Ustr>,
}

impl Word {
    /// Wherever it stands.
    pub const ANYWHERE: Word = Word {
        dotted: true,
        free: true,
        typed: true,
        with: None,
    };
}

/// The words that a registration cannot do without.
pub(super) type Words = FxHashMap<&'static str, Vec<Word>>;

/// All rules by what they are about.
#[derive(Default)]
pub(super) struct Table {
    fns: FxHashMap<FnId, Vec<Arc<Rule>>>,
    symbols: FxHashMap<Ustr, Vec<Arc<Rule>>>,
    variants: FxHashMap<VariantId, Vec<Arc<Rule>>>,
    fields: FxHashMap<(AdtId, Ustr), Vec<Arc<Rule>>>,
    /// Trait methods that are handlers.
    pub traits: Vec<(TraitId, Arc<Rule>)>,
    /// The last names of those traits, whether their crate is loaded or not.
    pub trait_names: FxHashSet<Ustr>,
    /// Attribute macros: the path and the crate it is of, if its path says one.
    pub attributes: Vec<(Vec<Ustr>, Arc<Rule>)>,
    pub abis: Vec<(Ustr, Arc<Rule>)>,
    pub exports: Vec<(Ustr, Arc<Rule>)>,
    pub sections: Vec<(Ustr, Arc<Rule>)>,
    /// What the user says of paths that lead nowhere.
    pub problems: Vec<(Option<Span>, String)>,
    words: Words,
}

impl Table {
    /// Leads every row to the definitions of the crates that are loaded.
    pub fn new(items: &Items<'_>, knowledge: &Knowledge, options: &Options) -> Table {
        let mut table = Table::default();
        let crates = CrateNames::new(items);
        let known = knowledge.registrations.all();
        // What the user says of a function holds against what is known of it.
        let rows = options.handlers.iter().chain(known);
        for (order, row) in rows.enumerate() {
            if row.root && row.kind != RegistrationKind::Internal && on_platform(items, row) {
                table.add_row(items, &crates, order, row);
            }
        }
        table.problems = nowhere(items, &crates, &options.handlers);
        let first = options.handlers.len() + known.len();
        table.add_stubs(items, first);
        table.add_foreign_names(items);
        table
    }

    /// The rules of a function that is called: by its path, by its link name, by its trait's.
    pub fn of_fn(&self, items: &Items<'_>, id: FnId) -> Vec<Arc<Rule>> {
        let data = &items.defs()[id];
        let mut out: Vec<Arc<Rule>> = self.fns.get(&id).cloned().unwrap_or_default();
        if let Container::Impl(of) = data.container
            && out.is_empty()
            && let Some(reference) = &items.impl_header(of).trait_ref
            && let Some(AssocItem::Fn(declared)) =
                items.trait_item(reference.id, data.ast.name.name, false)
        {
            out = self.fns.get(&declared).cloned().unwrap_or_default();
        }
        if let Some(foreign) = data.foreign
            && items.exported(foreign.symbol).is_none()
        {
            for rule in self.symbols.get(&foreign.symbol).into_iter().flatten() {
                if !out.iter().any(|found| found.order == rule.order) {
                    out.push(Arc::clone(rule));
                }
            }
        }
        out.sort_by_key(|rule| rule.order);
        out
    }

    /// The same for a call: of the names that one rule has, the one that is most like what is written.
    pub fn of_call(
        &self,
        items: &Items<'_>,
        id: FnId,
        caller: CrateId,
        written: &[Ustr],
    ) -> Vec<Arc<Rule>> {
        let externs = items
            .defs()
            .crates
            .get(caller.0 as usize)
            .map(|data| &data.externs);
        let likeness = |rule: &Rule| {
            let segments: Vec<&str> = rule.api.split("::").collect();
            let same = written
                .iter()
                .filter(|name| segments.contains(&name.as_str()))
                .count();
            let is_near = segments.first().is_some_and(|first| {
                externs.is_some_and(|externs| externs.contains_key(&Ustr::from(first)))
            });
            (same, is_near)
        };
        let mut out: Vec<Arc<Rule>> = Vec::new();
        for rule in self.of_fn(items, id) {
            match out.last_mut() {
                Some(last) if last.order == rule.order => {
                    if likeness(&rule) > likeness(last) {
                        *last = rule;
                    }
                }
                _ => out.push(rule),
            }
        }
        out
    }

    /// Whether a function's path is that of a row: nobody needs to look into it.
    pub fn is_named(&self, id: FnId) -> bool {
        self.fns.contains_key(&id)
    }

    /// The rules of a variant whose payload is a handler.
    pub fn of_variant(&self, id: VariantId) -> &[Arc<Rule>] {
        self.variants.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The rules of a field that holds a handler.
    pub fn of_field(&self, adt: AdtId, field: Ustr) -> &[Arc<Rule>] {
        self.fields.get(&(adt, field)).map_or(&[], Vec::as_slice)
    }

    /// The words that a registration cannot do without.
    pub fn words(&self) -> &Words {
        &self.words
    }

    fn word(&mut self, word: Ustr, how: Word) {
        let known = self.words.entry(word.as_str()).or_default();
        if !known.contains(&how) {
            known.push(how);
        }
    }

    fn add_row(
        &mut self,
        items: &Items<'_>,
        crates: &CrateNames,
        order: usize,
        row: &Registration,
    ) {
        for path in &row.path {
            let names: Vec<Ustr> = path.split("::").map(Ustr::from).collect();
            let rule = Arc::new(rule_of(items, crates, order, row, row.shown(path)));
            self.add_path(items, crates, row, &names, &rule);
        }
        for symbol in &row.symbol {
            // A row that has no path is known by its link names alone.
            let shown = if row.path.is_empty() {
                row.shown(symbol)
            } else {
                row.api()
            };
            let rule = Arc::new(rule_of(items, crates, order, row, shown));
            let symbol = Ustr::from(symbol);
            if row.kind == RegistrationKind::Export {
                self.exports.push((symbol, Arc::clone(&rule)));
            } else {
                self.symbols
                    .entry(symbol)
                    .or_default()
                    .push(Arc::clone(&rule));
                self.word(
                    symbol,
                    Word {
                        dotted: false,
                        free: true,
                        typed: false,
                        with: None,
                    },
                );
            }
        }
        let rule = Arc::new(rule_of(items, crates, order, row, row.api()));
        for abi in &row.abi {
            self.abis.push((Ustr::from(abi), Arc::clone(&rule)));
        }
        for section in &row.section {
            self.sections.push((Ustr::from(section), Arc::clone(&rule)));
        }
    }

    fn add_path(
        &mut self,
        items: &Items<'_>,
        crates: &CrateNames,
        row: &Registration,
        names: &[Ustr],
        rule: &Arc<Rule>,
    ) {
        let (Some(first), Some(last)) = (names.first().copied(), names.last().copied()) else {
            return;
        };
        if row.kind == RegistrationKind::Attribute {
            if names.len() == 1 || crates.has(first) {
                self.attributes.push((names.to_vec(), Arc::clone(rule)));
            }
            return;
        }
        if !crates.has(first) {
            return;
        }
        let parent = names
            .len()
            .checked_sub(2)
            .and_then(|at| names.get(at))
            .copied();
        let parent_is_type = parent.is_some_and(is_type_name);
        match row.kind {
            RegistrationKind::TraitMethod => {
                self.trait_names.insert(last);
            }
            RegistrationKind::Field => {
                if let Some(field) = &row.field {
                    self.word(Ustr::from(field), Word::ANYWHERE);
                }
            }
            RegistrationKind::Variant => self.word(
                last,
                Word {
                    dotted: false,
                    free: true,
                    typed: true,
                    with: None,
                },
            ),
            _ if parent_is_type => {
                // `Type::new` is written with the type, a method of a value with a dot.
                self.word(
                    last,
                    Word {
                        dotted: true,
                        free: false,
                        typed: false,
                        with: None,
                    },
                );
                self.word(
                    last,
                    Word {
                        dotted: false,
                        free: false,
                        typed: true,
                        with: parent,
                    },
                );
            }
            _ => self.word(
                last,
                Word {
                    dotted: false,
                    free: true,
                    typed: false,
                    with: None,
                },
            ),
        }
        for (krate, def) in lookup(items, crates, names, row.kind) {
            let version = items
                .defs()
                .crates
                .get(krate.0 as usize)
                .map_or("", |data| data.version.as_str());
            let is_of_package = row
                .package
                .as_deref()
                .is_none_or(|package| package.replace('-', "_") == *first);
            if !row.versions.is_empty() && is_of_package && !version_matches(&row.versions, version)
            {
                continue;
            }
            match (row.kind, def) {
                (
                    RegistrationKind::Function | RegistrationKind::Method | RegistrationKind::Fork,
                    DefId::Fn(id),
                ) => {
                    if !items.defs()[id].ast.has_self && parent_is_type {
                        self.words
                            .entry(last.as_str())
                            .or_default()
                            .retain(|word| !word.dotted);
                    }
                    push(self.fns.entry(id).or_default(), rule);
                }
                (RegistrationKind::Variant, DefId::Variant(id)) => {
                    push(self.variants.entry(id).or_default(), rule)
                }
                (RegistrationKind::Field, DefId::Adt(id)) => {
                    if let Some(field) = &row.field {
                        push(
                            self.fields.entry((id, Ustr::from(field))).or_default(),
                            rule,
                        );
                    }
                }
                (RegistrationKind::TraitMethod, DefId::Trait(id)) => {
                    self.traits.push((id, Arc::clone(rule)))
                }
                _ => {}
            }
        }
    }

    /// Functions of the stubs that say by an attribute that they take a handler.
    fn add_stubs(&mut self, items: &Items<'_>, first: usize) {
        let stubs = items.program.first_user_crate();
        for (index, data) in items.defs().fns.iter().enumerate() {
            let id = FnId(index as u32);
            if data.krate >= stubs || self.fns.contains_key(&id) {
                continue;
            }
            let Some(found) = attr(&data.attrs, "handler") else {
                continue;
            };
            let mut rule = Rule {
                order: first + index,
                kind: RegistrationKind::Function,
                arg: None,
                fields: Arc::from([]),
                system_calls: Vec::new(),
                flag: None,
                methods: Vec::new(),
                child: None,
                child_methods: Vec::new(),
                parent_methods: Vec::new(),
                context: Context::Signal,
                deferred: false,
                api: items.program.visible_path(DefId::Fn(id)),
                harmless: Vec::new(),
                is_carrier: false,
            };
            for part in split_commas(arguments(found).unwrap_or(&[])) {
                let (Some(key), Some(rest)) =
                    (part.first().and_then(|key| key.text()), part.get(2..))
                else {
                    continue;
                };
                match key {
                    "arg" => rule.arg = rest.first().and_then(|token| token.text()?.parse().ok()),
                    "context" => {
                        if let Some(context) = string(rest).and_then(|name| name.parse().ok()) {
                            rule.context = context;
                        }
                    }
                    "api" => rule.api = string(rest).unwrap_or(rule.api),
                    _ => {}
                }
            }
            let name = data.ast.name.name;
            // The impl's function of a trait whose own function has a row says nothing new.
            if self.of_fn(items, id).is_empty() {
                self.word(name, Word::ANYWHERE);
                self.fns.entry(id).or_default().push(Arc::new(rule));
            }
        }
    }

    /// `#[link_name = "signal"] fn install(…)`: the name in the code is another than the symbol.
    fn add_foreign_names(&mut self, items: &Items<'_>) {
        for data in &items.defs().fns {
            if let Some(foreign) = data.foreign
                && foreign.symbol != data.ast.name.name
                && self.symbols.contains_key(&foreign.symbol)
            {
                self.word(
                    data.ast.name.name,
                    Word {
                        dotted: false,
                        free: true,
                        typed: false,
                        with: None,
                    },
                );
            }
        }
    }
}

/// The user's rows whose path leads nowhere, in crates that were looked into.
fn nowhere(
    items: &Items<'_>,
    crates: &CrateNames,
    rows: &[Registration],
) -> Vec<(Option<Span>, String)> {
    let mut out = Vec::new();
    for row in rows {
        for path in &row.path {
            let names: Vec<Ustr> = path.split("::").map(Ustr::from).collect();
            let of_that_name = names.first().and_then(|first| crates.by_name.get(first));
            let is_unread = of_that_name.is_some_and(|found| {
                let mut found = found.iter();
                found.any(|krate| !items.program.is_loaded(*krate))
            });
            if row.kind != RegistrationKind::Attribute
                && !is_unread
                && lookup(items, crates, &names, row.kind).is_empty()
            {
                out.push((
                    None,
                    format!("the configured handler `{path}` leads to nothing in the workspace"),
                ));
            }
        }
    }
    out
}

fn push(rules: &mut Vec<Arc<Rule>>, rule: &Arc<Rule>) {
    if !rules
        .iter()
        .any(|known| known.order == rule.order && known.api == rule.api)
    {
        rules.push(Arc::clone(rule));
    }
}

fn rule_of(
    items: &Items<'_>,
    crates: &CrateNames,
    order: usize,
    row: &Registration,
    api: &str,
) -> Rule {
    let ustrs =
        |names: &[String]| -> Vec<Ustr> { names.iter().map(|name| Ustr::from(name)).collect() };
    let takes_handler = matches!(
        row.kind,
        RegistrationKind::Function | RegistrationKind::Method
    );
    Rule {
        order,
        kind: row.kind,
        arg: row.arg.map(|arg| arg as usize),
        fields: ustrs(&row.fields).into(),
        system_calls: row.system_calls.clone(),
        flag: row.flag.clone(),
        methods: ustrs(&row.methods),
        child: row.child.as_ref().map(|child| match child {
            ChildTest::Zero => Child::Zero,
            ChildTest::Everything => Child::Everything,
            ChildTest::Variant(path) => {
                let names: Vec<Ustr> = path.split("::").map(Ustr::from).collect();
                let found = lookup(items, crates, &names, RegistrationKind::Variant);
                Child::Variants(
                    found
                        .into_iter()
                        .filter_map(|(_, def)| match def {
                            DefId::Variant(id) => Some(id),
                            _ => None,
                        })
                        .collect(),
                )
            }
        }),
        child_methods: ustrs(&row.child_methods),
        parent_methods: ustrs(&row.parent_methods),
        context: row.context,
        deferred: row.deferred || row.context == Context::Deferred,
        api: api.to_owned(),
        harmless: ustrs(&row.harmless),
        is_carrier: takes_handler
            && row.arg.is_some()
            && row.api.as_ref().is_some_and(|api| !row.path.contains(api)),
    }
}

/// Whether the row is for the target at hand; what cannot be known holds.
fn on_platform(items: &Items<'_>, row: &Registration) -> bool {
    row.platforms.is_empty()
        || row.platforms.iter().any(|platform| {
            let cfg = match platform.as_str() {
                "unix" | "windows" => format!("cfg({platform})"),
                system => format!("cfg(target_os = \"{system}\")"),
            };
            items.program.target().matches_dependency(&cfg)
        })
}

fn is_type_name(name: Ustr) -> bool {
    name.starts_with(|first: char| first.is_uppercase())
}

/// Crates by their names: there may be several versions of one.
struct CrateNames {
    by_name: FxHashMap<Ustr, Vec<CrateId>>,
}

impl CrateNames {
    fn new(items: &Items<'_>) -> CrateNames {
        let mut by_name: FxHashMap<Ustr, Vec<CrateId>> = FxHashMap::default();
        for (index, data) in items.defs().crates.iter().enumerate() {
            by_name
                .entry(data.name)
                .or_default()
                .push(CrateId(index as u32));
        }
        CrateNames { by_name }
    }

    fn has(&self, name: Ustr) -> bool {
        self.by_name.contains_key(&name)
    }
}

/// What a row's path leads to in each crate of its name that is loaded.
fn lookup(
    items: &Items<'_>,
    crates: &CrateNames,
    names: &[Ustr],
    kind: RegistrationKind,
) -> Vec<(CrateId, DefId)> {
    let Some((first, rest)) = names.split_first() else {
        return Vec::new();
    };
    let wanted = match kind {
        RegistrationKind::Field | RegistrationKind::TraitMethod => Namespace::Types,
        _ => Namespace::Values,
    };
    let mut out = Vec::new();
    for krate in crates.by_name.get(first).into_iter().flatten() {
        let root = items
            .defs()
            .crates
            .get(krate.0 as usize)
            .and_then(|data| data.root);
        if let Some(root) = root {
            out.extend(
                walk(items, root, rest, wanted)
                    .into_iter()
                    .map(|def| (*krate, def)),
            );
        }
    }
    out
}

fn walk(items: &Items<'_>, root: ModuleId, names: &[Ustr], wanted: Namespace) -> Vec<DefId> {
    let mut at = DefId::Module(root);
    for (index, name) in names.iter().enumerate() {
        let is_last = index + 1 == names.len();
        match at {
            DefId::Module(module) => {
                let namespace = if is_last { wanted } else { Namespace::Types };
                match items.program.resolve_in_module(module, *name, namespace) {
                    Resolution::Found { def, .. } => at = def,
                    _ => return Vec::new(),
                }
            }
            _ if is_last => return members(items, at, *name),
            _ => return Vec::new(),
        }
    }
    vec![at]
}

/// The functions or the variant of that name of a type or trait.
fn members(items: &Items<'_>, of: DefId, name: Ustr) -> Vec<DefId> {
    match of {
        DefId::Adt(adt) => match items.program.variant(adt, name) {
            Some(variant) => vec![DefId::Variant(variant)],
            None => inherent(items, TypeHead::Adt(adt), name),
        },
        DefId::Trait(id) => items
            .trait_fn(id, &name)
            .map(DefId::Fn)
            .into_iter()
            .collect(),
        DefId::Alias(id) => match items.alias_ty(id) {
            Some(ty) => match ty.kind() {
                TyKind::Adt(adt, _) => members(items, DefId::Adt(*adt), name),
                _ => type_head(&ty).map_or_else(Vec::new, |head| inherent(items, head, name)),
            },
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn inherent(items: &Items<'_>, head: TypeHead, name: Ustr) -> Vec<DefId> {
    items
        .inherent_items(head, name)
        .iter()
        .filter_map(|(_, item)| match item {
            AssocItem::Fn(id) => Some(DefId::Fn(*id)),
            _ => None,
        })
        .collect()
}
