//! What puts a function into a context: a call, a field, a variant, a trait's method, an
//! attribute. It must not know how a handler is traced to its registration.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Context, one_or_many};

/// How a handler is handed over.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegistrationKind {
    /// As an argument of the function at `path` (or of link name `symbol`).
    Function,
    /// As an argument of a method: `path` ends in `Type::method` or `Trait::method`; `self` is not counted.
    Method,
    /// By writing `field` of the struct or union at `path`, in a literal or an assignment.
    Field,
    /// As the payload of the enum variant at `path`.
    Variant,
    /// By implementing the trait at `path`: each of `methods` is a handler.
    TraitMethod,
    /// By standing under the attribute macro at `path`.
    Attribute,
    /// By having the calling convention `abi`.
    Abi,
    /// By being defined under the link name `symbol` (`#[no_mangle]`, `#[export_name]`).
    Export,
    /// By standing in a static of the link section `section`.
    Section,
    /// No handler is passed: after the call of `path` the code goes on in a child, told by `child`.
    Fork,
    /// The crate registers code of its own by way of std or C: found in its source. For `explain`.
    Internal,
}

/// How the child tells itself from the parent.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChildTest {
    /// The result is 0.
    Zero,
    /// The result is this variant (its full path), within `Ok` where the function returns a `Result`.
    Variant(String),
    /// All that follows the call.
    Everything,
}

/// An argument that decides whether a row holds: a number with bits, or a constant of that name.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlagTest {
    /// Which argument, from 0.
    pub arg: u32,
    /// One of these bits.
    pub bits: u64,
    /// Constants that have one of them, by their last segment.
    #[serde(default)]
    pub names: Vec<String>,
    /// Whether it must be set, or must not be.
    pub is_set: bool,
}

/// One way to register a handler.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// How the handler is handed over.
    pub kind: RegistrationKind,
    /// The package that `versions` and `path` are of, where the first segment of `path` does not say it.
    #[serde(default, rename = "crate")]
    pub package: Option<String>,
    /// The versions of the package that `path` holds for; empty: all.
    #[serde(default)]
    pub versions: String,
    /// The paths it has, as users write them: each leads to a definition, or nowhere in other versions.
    #[serde(default, deserialize_with = "one_or_many")]
    pub path: Vec<String>,
    /// Link names, whichever crate declares them.
    #[serde(default, deserialize_with = "one_or_many")]
    pub symbol: Vec<String>,
    /// Which argument is the handler, from 0, `self` not counted.
    #[serde(default)]
    pub arg: Option<u32>,
    /// The argument is not the handler but (a pointer to) a struct that holds it in one of these fields.
    #[serde(default)]
    pub fields: Vec<String>,
    /// `Field`: the field's name.
    #[serde(default)]
    pub field: Option<String>,
    /// `TraitMethod`: the methods.
    #[serde(default)]
    pub methods: Vec<String>,
    /// `Abi`: the calling conventions.
    #[serde(default)]
    pub abi: Vec<String>,
    /// `Section`: the link sections.
    #[serde(default)]
    pub section: Vec<String>,
    /// Holds only for these system calls, whose number is argument 0.
    #[serde(default)]
    pub system_calls: Vec<String>,
    /// Holds only where this flag is as it says.
    #[serde(default)]
    pub flag: Option<FlagTest>,
    /// `Fork`: how the child is told.
    #[serde(default)]
    pub child: Option<ChildTest>,
    /// `Fork`: methods of the result that are true in the child.
    #[serde(default)]
    pub child_methods: Vec<String>,
    /// `Fork`: methods of the result that are true in the parent.
    #[serde(default)]
    pub parent_methods: Vec<String>,
    /// In which context the handler runs.
    pub context: Context,
    /// The user's code runs later, as ordinary code; listed, never judged.
    #[serde(default)]
    pub deferred: bool,
    /// False: it is no root, but `explain` can tell of it (the callback runs in the context of whoever
    /// triggers it, or no user code is passed).
    #[serde(default = "yes")]
    pub root: bool,
    /// What is shown as the api instead of the path at which the registration was found; for a field or a
    /// variant the function whose call puts the handler into force.
    #[serde(default)]
    pub api: Option<String>,
    /// `target_os` or `target_family` names on which it exists; empty: everywhere.
    #[serde(default)]
    pub platforms: Vec<String>,
    /// Values that are no handler: last segments of constants, variants, `0`.
    #[serde(default)]
    pub harmless: Vec<String>,
    /// What the user should know.
    #[serde(default)]
    pub note: String,
    /// Where this can be checked.
    pub source: String,
}

fn yes() -> bool {
    true
}

impl Registration {
    /// What is shown for a registration found at that path.
    pub fn shown<'a>(&'a self, found_at: &'a str) -> &'a str {
        self.api.as_deref().unwrap_or(found_at)
    }

    /// The name of the row itself.
    pub fn api(&self) -> &str {
        self.api
            .as_deref()
            .or_else(|| self.path.first().map(String::as_str))
            .or_else(|| self.symbol.first().map(String::as_str))
            .or_else(|| self.abi.first().map(String::as_str))
            .or_else(|| self.section.first().map(String::as_str))
            .unwrap_or("")
    }
}

/// All registrations, with an index by path and by link name.
#[derive(Clone, Default, Debug)]
pub struct Registrations {
    all: Vec<Registration>,
    by_path: BTreeMap<String, Vec<usize>>,
    by_symbol: BTreeMap<String, Vec<usize>>,
}

impl Registrations {
    /// Takes the rows in the order of the data.
    pub fn new(all: Vec<Registration>) -> Registrations {
        let mut by_path: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut by_symbol: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, row) in all.iter().enumerate() {
            for path in &row.path {
                by_path.entry(path.clone()).or_default().push(index);
            }
            for symbol in &row.symbol {
                by_symbol.entry(symbol.clone()).or_default().push(index);
            }
        }
        Registrations {
            all,
            by_path,
            by_symbol,
        }
    }

    /// All rows.
    pub fn all(&self) -> &[Registration] {
        &self.all
    }

    /// The rows of that path (of a function, method, struct, variant, trait or attribute).
    pub fn at_path<'a>(&'a self, path: &str) -> impl Iterator<Item = &'a Registration> {
        self.rows(self.by_path.get(path))
    }

    /// The rows of that link name.
    pub fn at_symbol<'a>(&'a self, symbol: &str) -> impl Iterator<Item = &'a Registration> {
        self.rows(self.by_symbol.get(symbol))
    }

    /// All last segments of paths, field names, methods and link names: where none of them stands in a
    /// file's text, the file registers nothing by itself.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.all.iter().flat_map(|row| {
            let paths = row.path.iter().filter_map(|path| path.rsplit("::").next());
            paths
                .chain(row.symbol.iter().map(String::as_str))
                .chain(row.field.iter().map(String::as_str))
                .chain(row.methods.iter().map(String::as_str))
                .chain(row.abi.iter().map(String::as_str))
                .chain(row.section.iter().map(String::as_str))
        })
    }

    fn rows<'a>(&'a self, at: Option<&'a Vec<usize>>) -> impl Iterator<Item = &'a Registration> {
        at.into_iter()
            .flatten()
            .filter_map(|index| self.all.get(*index))
    }
}
