//! Crates written in one string, for tests: `//- /lib.rs crate:a deps:b,c edition:2018 features:x cfgs:y target:…`
//! begins a file; the text before the first such line is `/main/lib.rs`. What a crate depends on stands after `deps:`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use super::*;
use crate::knowledge::StubFile;
use crate::source::{CrateId, Edition, FileLoader, LoadError};
use crate::workspace::{CrateIndex, CrateInput, CrateKind, Dependency, TargetInput, Workspace};

/// A little core and std.
const STUBS: &[(&str, &str)] = &[
    (
        "core/lib.rs",
        "
        #[macro_use] mod macros;
        pub mod option { #[lang = \"Option\"] pub enum Option<T> { None, Some(T) } }
        pub mod clone { pub trait Clone { fn clone(&self) -> Self; } }
        pub mod fmt { pub trait Debug {} #[rustc_builtin_macro] pub macro Debug($i:item) {} }
        pub mod prelude {
            pub mod v1 {
                pub use crate::option::Option::{self, None, Some};
                pub use crate::clone::Clone;
            }
            pub mod rust_2021 { pub use super::v1::*; pub use crate::iter::FromIterator; }
        }
        pub mod iter { pub trait FromIterator {} }
        pub mod u8 { pub const OLD: u8 = 1; }
        ",
    ),
    (
        "core/macros.rs",
        "
        #[macro_export] macro_rules! matches { ($e:expr, $p:pat) => { match $e { $p => true, _ => false } } }
        #[rustc_builtin_macro] #[macro_export] macro_rules! concat { () => {} }
        #[rustc_builtin_macro] #[macro_export] macro_rules! stringify { () => {} }
        #[rustc_builtin_macro] #[macro_export] macro_rules! include { () => {} }
        #[rustc_builtin_macro] #[macro_export] macro_rules! cfg { () => {} }
        #[rustc_builtin_macro] #[macro_export] macro_rules! compile_error { () => {} }
        #[rustc_builtin_macro] #[macro_export] macro_rules! format_args { () => {} }
        ",
    ),
    ("alloc/lib.rs", "pub mod vec { pub struct Vec; }"),
    (
        "macros/known.rs",
        "
        #[macro_export] macro_rules! Known {
            (struct $name:ident $($rest:tt)*) => { $crate::__inner! { $name } };
        }
        #[macro_export] macro_rules! __inner { ($name:ident) => { impl $name { fn written() {} } }; }
        #[macro_export] macro_rules! twice {
            (arguments [$new:ident] outer [$($outer:tt)*] $($rest:tt)*) => { $crate::__item! { $new [$($outer)*] $($rest)* } };
        }
        #[macro_export] macro_rules! __item {
            ($new:ident [$($outer:tt)*] item [$($item:tt)*]) => { $($outer)* $($item)* $($outer)* fn $new() {} };
            ($new:ident $outer:tt $skip:tt $($rest:tt)*) => { $crate::__item! { $new $outer $($rest)* } };
        }
        ",
    ),
    (
        "std/lib.rs",
        "
        #[macro_export] macro_rules! println { ($($arg:tt)*) => { $crate::print($crate::format_args!($($arg)*)) } }
        pub use core::{option, clone, fmt, iter, u8, matches, concat, stringify, include, cfg, compile_error, format_args};
        extern crate alloc as alloc_crate;
        pub use alloc_crate::vec;
        pub fn print<T>(t: T) {}
        pub mod collections { mod hash { pub mod map { pub struct HashMap; } } pub mod hash_map { pub use super::hash::map::*; } pub use self::hash_map::HashMap; }
        pub mod prelude { pub mod v1 { pub use core::prelude::v1::*; pub use crate::vec::Vec; } pub mod rust_2021 { pub use core::prelude::rust_2021::*; pub use super::v1::*; } }
        ",
    ),
];

struct Memory(BTreeMap<String, Arc<str>>);

impl FileLoader for Memory {
    fn load(&self, path: &str) -> Result<Arc<str>, LoadError> {
        match self.0.get(path) {
            Some(text) if text.starts_with("\u{1}") => Err(LoadError::NotUtf8(3)),
            Some(text) => Ok(Arc::clone(text)),
            None => Err(LoadError::NotFound),
        }
    }
}

/// A program under test and what it is read from.
pub(crate) struct Fixture {
    pub(crate) program: Program,
    loader: Memory,
    /// The crate under test.
    pub(crate) main: CrateId,
}

impl Fixture {
    /// Reads the text and loads the crate `main` (or the first there is).
    pub(super) fn new(text: &str) -> Fixture {
        Fixture::with_stubs(text, STUBS)
    }

    /// The same with another core and std.
    pub(crate) fn with_stubs(text: &str, stubs: &[(&'static str, &'static str)]) -> Fixture {
        let mut files: BTreeMap<String, Arc<str>> = BTreeMap::new();
        let mut crates: Vec<(CrateInput, Vec<String>)> = Vec::new();
        let mut target = "x86_64-unknown-linux-gnu".to_owned();
        let mut sections: Vec<(String, String)> =
            vec![("//- /main/lib.rs crate:main".to_owned(), String::new())];
        for line in text.lines() {
            let trimmed = line.trim_start();
            if trimmed.starts_with("//- ") {
                sections.push((trimmed.to_owned(), String::new()));
            } else if let Some((_, body)) = sections.last_mut() {
                body.push_str(line);
                body.push('\n');
            }
        }
        if sections.len() > 1 && sections[0].1.trim().is_empty() {
            sections.remove(0);
        }
        for (head, body) in sections {
            let mut words = head.trim_start_matches("//- ").split_whitespace();
            let path = words.next().unwrap_or("").to_owned();
            files.insert(path.clone(), Arc::from(body.as_str()));
            let mut input = CrateInput {
                name: String::new(),
                package: String::new(),
                version: "1.2.3".to_owned(),
                package_id: String::new(),
                package_root: "/".to_owned(),
                root_file: path,
                kind: CrateKind::Lib,
                target_name: String::new(),
                target_kinds: Vec::new(),
                edition: Edition::E2021,
                features: Vec::new(),
                cfgs: Vec::new(),
                build_script: None,
                dependencies: Vec::new(),
                is_member: true,
                is_first_party: true,
            };
            let mut dependencies = Vec::new();
            for word in words {
                let (key, value) = word.split_once(':').unwrap_or((word, ""));
                let list = || value.split(',').map(str::to_owned).collect::<Vec<_>>();
                match key {
                    "crate" => {
                        input.name = value.to_owned();
                        input.package = value.to_owned();
                    }
                    "deps" => dependencies = list(),
                    "edition" => input.edition = Edition::from_year(value).unwrap_or_default(),
                    "features" => input.features = list(),
                    "cfgs" => input.cfgs = list(),
                    "build" => input.build_script = Some(value.to_owned()),
                    "kind" => input.kind = CrateKind::ProcMacro,
                    "target" => target = value.to_owned(),
                    other => panic!("what is {other}?"),
                }
            }
            if !input.name.is_empty() {
                crates.push((input, dependencies));
            }
        }
        let names: Vec<String> = crates.iter().map(|(input, _)| input.name.clone()).collect();
        let mut workspace = Workspace::default();
        for (mut input, dependencies) in crates {
            for dependency in dependencies {
                let position = names.iter().position(|name| *name == dependency);
                input.dependencies.push(Dependency {
                    name: dependency,
                    krate: CrateIndex(position.expect("a crate that exists") as u32),
                    targets: Vec::new(),
                });
            }
            workspace.crates.push(input);
        }
        let stubs: Vec<StubFile> = stubs
            .iter()
            .map(|(path, text)| StubFile {
                path: (*path).into(),
                text: (*text).into(),
            })
            .collect();
        let target = TargetInput {
            triple: target,
            cfgs: None,
        };
        let program = Program::new(&workspace, &target, &stubs, &[], Arc::default());
        let main = names.iter().position(|name| name == "main").unwrap_or(0);
        let main = program.crate_of(CrateIndex(main as u32));
        let loader = Memory(files);
        let mut fixture = Fixture {
            program,
            loader,
            main,
        };
        fixture.program.load_crate(main, &fixture.loader);
        fixture
    }

    pub(super) fn load(&mut self, name: &str) {
        let krate = self.crate_named(name);
        self.program.load_crate(krate, &self.loader);
    }

    pub(crate) fn prepare(&mut self, owners: &[BodyOwner]) {
        self.program.prepare(owners, &self.loader);
    }

    pub(super) fn crate_named(&self, name: &str) -> CrateId {
        let position = self
            .program
            .defs
            .crates
            .iter()
            .rposition(|data| data.name == name);
        CrateId(position.expect("a crate that exists") as u32)
    }

    /// The module of that path in the crate under test.
    pub(super) fn module(&self, path: &str) -> ModuleId {
        let position = (0..self.program.defs.modules.len() as u32)
            .map(ModuleId)
            .find(|id| {
                let data = &self.program.defs[*id];
                data.krate == self.main
                    && !data.is_block
                    && self.program.path_of(DefId::Module(*id)) == path
            });
        position.expect("a module that exists")
    }

    /// What a path names, seen from a module of the crate under test.
    pub(super) fn resolve(&self, from: &str, path: &str, ns: Namespace) -> String {
        let is_global = path.starts_with("::");
        let idents: Vec<crate::syntax::tree::Ident> = path
            .trim_start_matches("::")
            .split("::")
            .map(|name| crate::syntax::tree::Ident {
                name: name.into(),
                span: crate::source::Span::new(crate::source::FileId(0), 0, 0),
            })
            .collect();
        match self
            .program
            .resolve_path(self.module(from), &idents, is_global, ns)
        {
            Resolution::Found { def, consumed } if consumed == idents.len() => self.show(def),
            Resolution::Found { def, consumed } => {
                format!("{} + {}", self.show(def), idents.len() - consumed)
            }
            Resolution::NeedsCrate(krate) => format!("needs {}", self.program.defs[krate].name),
            Resolution::Unreadable(krate) => {
                format!("unreadable {}", self.program.defs[krate].name)
            }
            other => format!("{other:?}"),
        }
    }

    pub(super) fn show(&self, def: DefId) -> String {
        let path = self.program.path_of(def);
        let kind = match def {
            DefId::Module(_) => "mod",
            DefId::Fn(_) => "fn",
            DefId::Adt(_) => "type",
            DefId::Variant(_) => "variant",
            DefId::Trait(_) => "trait",
            DefId::TraitAlias(_) => "trait alias",
            DefId::Alias(_) => "alias",
            DefId::Const(_) => "const",
            DefId::Static(_) => "static",
            DefId::Primitive(_) => "primitive",
            DefId::Macro(_) => "macro",
        };
        match self.program.crate_of_def(def) {
            Some(krate) => {
                let name = self.program.defs[krate].name;
                format!(
                    "{kind} {name}{}{path}",
                    if path.is_empty() { "" } else { "::" }
                )
            }
            None => format!("{kind} {path}"),
        }
    }

    /// Every module of the crate under test with its names and what they mean, then what went wrong.
    pub(super) fn scopes(&self) -> String {
        let mut out = String::new();
        for (index, scope) in self.program.scopes.iter().enumerate() {
            let id = ModuleId(index as u32);
            let data = &self.program.defs[id];
            if data.krate != self.main {
                continue;
            }
            let path = self.program.path_of(DefId::Module(id));
            let name = if path.is_empty() { "crate" } else { &path };
            writeln!(
                out,
                "{}{name}",
                if data.is_block { "block in " } else { "" }
            )
            .ok();
            let mut lines = Vec::new();
            for name in scope.names.keys() {
                for ns in scope::NAMESPACES {
                    let word = match ns {
                        Namespace::Types => "t",
                        Namespace::Values => "v",
                        Namespace::Macros => "m",
                    };
                    let meaning = match self.program.resolve_in_module(id, *name, ns) {
                        Resolution::Found { def, .. } => self.show(def),
                        Resolution::NeedsCrate(krate) => {
                            format!("needs {}", self.program.defs[krate].name)
                        }
                        Resolution::Unreadable(krate) => {
                            format!("unreadable {}", self.program.defs[krate].name)
                        }
                        Resolution::Ambiguous => "ambiguous".to_owned(),
                        Resolution::Missing => continue,
                    };
                    lines.push(format!("  {name} {word}: {meaning}"));
                }
            }
            lines.sort();
            for line in lines {
                writeln!(out, "{line}").ok();
            }
        }
        for error in &self.program.errors {
            writeln!(out, "error: {}", error.message).ok();
        }
        for (_, path, _) in &self.program.statistics.unresolved_imports {
            writeln!(out, "unresolved: {path}").ok();
        }
        for (_, path, _) in &self.program.statistics.unresolved_macros {
            writeln!(out, "unresolved: {path}!").ok();
        }
        for (path, count) in &self.program.statistics.proc_macros_skipped {
            writeln!(out, "skipped: {path} x{count}").ok();
        }
        out
    }

    /// The function of that name, expanded; `prepared`: with what macros write inside it.
    pub(super) fn body(&mut self, name: &str, prepared: bool) -> ExpandedBody {
        let position = self
            .program
            .defs
            .fns
            .iter()
            .position(|data| data.krate == self.main && data.ast.name.name == name)
            .expect("a function that exists");
        let owner = BodyOwner::Fn(FnId(position as u32));
        if prepared {
            self.program.prepare(&[owner], &self.loader);
        }
        let (module, body) = self.program.body_of(owner).expect("a body");
        self.program.expand_body(owner, module, &body)
    }
}

/// The scopes of the crate `main` of a fixture.
pub(super) fn scopes(text: &str) -> String {
    Fixture::new(text).scopes()
}
