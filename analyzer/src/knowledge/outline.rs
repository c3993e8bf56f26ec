//! What a crate looks like whose source is not at hand: Rust source of the names that the tables know of it, without
//! the modules they stand in. It must not know how such a crate came to be missing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::{ChildTest, Knowledge, Registration, RegistrationKind};

/// What is known of a type or trait.
#[derive(Default)]
struct Kind {
    is_trait: bool,
    variants: BTreeSet<String>,
    fields: BTreeSet<String>,
    functions: BTreeSet<String>,
    methods: BTreeSet<String>,
}

/// A module, or the root.
#[derive(Default)]
struct Module {
    modules: BTreeMap<String, Module>,
    functions: BTreeSet<String>,
    types: BTreeMap<String, Kind>,
}

#[derive(Default)]
struct Outline {
    root: Module,
    foreign: BTreeSet<String>,
    /// What stands in modules: its name, and the paths of all that have it.
    inside: BTreeMap<String, BTreeSet<String>>,
}

impl Knowledge {
    /// The source of the outline of a crate (by its name in code): each name that a registration has in it, and for
    /// crates that declare C functions all of these, after what the stub `outlines/<crate>.rs` says. What stands in a module and is the only one of its name is there at
    /// the root too. `None` where nothing is known. Types that are not known are written `_`, parameters `...`.
    pub fn outline(&self, krate: &str) -> Option<String> {
        let mut outline = Outline::default();
        let mut declares = false;
        for row in self.registrations.all() {
            let others = match &row.child {
                Some(ChildTest::Variant(path)) => Some((path, RegistrationKind::Variant)),
                _ => None,
            };
            let paths = row.path.iter().map(|path| (path, row.kind)).chain(others);
            for (path, kind) in paths {
                let inside = path.strip_prefix(krate);
                let Some(path) = inside.and_then(|rest| rest.strip_prefix("::")) else {
                    continue;
                };
                let last = path.rsplit("::").next().unwrap_or(path);
                if row.symbol.iter().any(|symbol| symbol == last) {
                    declares = true;
                    outline.foreign.insert(last.to_owned());
                } else {
                    outline.add(path, kind, row);
                }
            }
        }
        if declares {
            let names = self.symbols.names().filter(|name| is_name(name));
            outline.foreign.extend(names.map(str::to_owned));
        }
        // What is written by hand says more.
        let path = format!("outlines/{krate}.rs");
        let written = self.stubs.iter().find(|stub| stub.path == path.as_str());
        let written = written.map_or("", |stub| &stub.text);
        for after in written.split("fn ").skip(1) {
            let name = after.split('(').next().unwrap_or(after);
            outline.foreign.remove(name);
        }
        let text = format!("{written}{}", outline.text());
        (!text.is_empty()).then_some(text)
    }
}

impl Outline {
    fn add(&mut self, path: &str, kind: RegistrationKind, row: &Registration) {
        let mut segments: Vec<&str> = path.split("::").collect();
        if !segments.iter().all(|name| is_name(name)) {
            return;
        }
        let Some(last) = segments.pop() else {
            return;
        };
        let owner = match kind {
            RegistrationKind::Field | RegistrationKind::TraitMethod => Some(last),
            _ if segments
                .last()
                .is_some_and(|name| name.starts_with(char::is_uppercase)) =>
            {
                segments.pop()
            }
            _ => None,
        };
        let mut module = &mut self.root;
        for name in &segments {
            module = module.modules.entry((*name).to_owned()).or_default();
        }
        let last = last.to_owned();
        match (owner, kind) {
            (Some(name), _) => {
                let found = module.types.entry(name.to_owned()).or_default();
                found.add(name, last, kind, row);
            }
            (None, RegistrationKind::Function | RegistrationKind::Fork) => {
                module.functions.insert(last.clone());
            }
            (None, _) => return,
        }
        if !segments.is_empty() {
            let name = owner.unwrap_or(path.rsplit("::").next().unwrap_or(path));
            let path = format!("{}::{name}", segments.join("::"));
            self.inside.entry(name.to_owned()).or_default().insert(path);
        }
    }

    fn text(&self) -> String {
        let mut out = String::new();
        self.root.write(&mut out);
        for (name, paths) in &self.inside {
            let is_taken = self.root.functions.contains(name)
                || self.root.types.contains_key(name)
                || self.foreign.contains(name);
            if let (Some(path), 1, false) = (paths.first(), paths.len(), is_taken) {
                let _ = writeln!(out, "pub use self::{path};");
            }
        }
        if !self.foreign.is_empty() {
            out.push_str("extern \"C\" {\n");
            for name in &self.foreign {
                let _ = writeln!(out, "pub fn {name}(...) -> _;");
            }
            out.push_str("}\n");
        }
        out
    }
}

impl Module {
    fn write(&self, out: &mut String) {
        for name in &self.functions {
            let _ = writeln!(out, "pub fn {name}(...) -> _;");
        }
        for (name, kind) in &self.types {
            kind.write(name, out);
        }
        for (name, module) in &self.modules {
            let _ = writeln!(out, "pub mod {name} {{");
            module.write(out);
            out.push_str("}\n");
        }
    }
}

impl Kind {
    fn add(&mut self, name: &str, last: String, kind: RegistrationKind, row: &Registration) {
        match kind {
            RegistrationKind::Function => {
                self.functions.insert(last);
            }
            RegistrationKind::Method | RegistrationKind::Fork => {
                // What extends a type of another crate is a trait.
                self.is_trait |= name.ends_with("Ext");
                self.methods.insert(last);
            }
            RegistrationKind::Variant => {
                self.variants.insert(last);
            }
            RegistrationKind::Field => self.fields.extend(row.field.clone()),
            RegistrationKind::TraitMethod => {
                self.is_trait = true;
                self.methods.extend(row.methods.iter().cloned());
            }
            _ => {}
        }
    }

    fn write(&self, name: &str, out: &mut String) {
        let methods: String = self
            .methods
            .iter()
            .map(|method| format!(" fn {method}(&mut self, ...) -> _;"))
            .collect();
        if self.is_trait {
            let _ = writeln!(out, "pub trait {name} {{{methods} }}");
            if name.ends_with("Ext") {
                let _ = writeln!(out, "impl<T: ?Sized> {name} for T {{}}");
            }
            return;
        }
        if self.variants.is_empty() {
            let fields: String = self
                .fields
                .iter()
                .map(|field| format!(" pub {field}: _,"))
                .collect();
            let _ = writeln!(out, "pub struct {name} {{{fields} }}");
        } else {
            let variants: String = self
                .variants
                .iter()
                .map(|variant| format!(" {variant}(_),"))
                .collect();
            let _ = writeln!(out, "pub enum {name} {{{variants} }}");
        }
        let functions: String = self
            .functions
            .iter()
            .filter(|function| *function != "new")
            .map(|function| format!(" pub fn {function}(...) -> _;"))
            .collect();
        // However else it is made, most types have a `new`.
        let methods = methods.replace(" fn ", " pub fn ");
        let _ = writeln!(
            out,
            "impl {name} {{ pub fn new(...) -> {name};{functions}{methods} }}"
        );
    }
}

/// Whether the parser takes it for a name: link names may hold `$` and `@`.
fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::super::{Registrations, Symbols};
    use super::*;

    #[test]
    fn an_outline_has_the_names_that_the_tables_know() -> Result<(), toml::de::Error> {
        let row = toml::from_str::<Registration>;
        let symbol = |name: &'static str| (name.into(), "effects = []".into());
        let knowledge = Knowledge {
            registrations: Registrations::new(vec![
                row(
                    "kind = 'function'\npath = 'c::signal'\nsymbol = 'signal'\narg = 1\ncontext = 'signal'\nsource = ''",
                )?,
                row(
                    "kind = 'function'\npath = 'c::a::b::Builder::handler'\narg = 0\ncontext = 'signal'\nsource = ''",
                )?,
                row(
                    "kind = 'function'\npath = ['c::x::on', 'c::y::on', 'c::z::only']\narg = 0\ncontext = 'signal'\nsource = ''",
                )?,
                row(
                    "kind = 'fork'\npath = 'c::fork'\nchild = { variant = 'c::Fork::Child' }\ncontext = 'fork_child'\nsource = ''",
                )?,
                row(
                    "kind = 'trait_method'\npath = 'd::Handler'\nmethods = ['call']\ncontext = 'signal'\nsource = ''",
                )?,
            ]),
            symbols: Symbols::of_texts([symbol("write"), symbol("stat$INODE64")]),
            ..Knowledge::default()
        };
        assert_eq!(
            knowledge.outline("c").as_deref(),
            Some(
                "pub fn fork(...) -> _;\n\
                 pub enum Fork { Child(_), }\n\
                 impl Fork { pub fn new(...) -> Fork; }\n\
                 pub mod a {\npub mod b {\npub struct Builder { }\n\
                 impl Builder { pub fn new(...) -> Builder; pub fn handler(...) -> _; }\n}\n}\n\
                 pub mod x {\npub fn on(...) -> _;\n}\n\
                 pub mod y {\npub fn on(...) -> _;\n}\n\
                 pub mod z {\npub fn only(...) -> _;\n}\n\
                 pub use self::a::b::Builder;\n\
                 pub use self::z::only;\n\
                 extern \"C\" {\npub fn signal(...) -> _;\npub fn write(...) -> _;\n}\n"
            )
        );
        assert_eq!(
            knowledge.outline("d").as_deref(),
            Some("pub trait Handler { fn call(&mut self, ...) -> _; }\n")
        );
        assert_eq!(knowledge.outline("e"), None);
        Ok(())
    }
}
