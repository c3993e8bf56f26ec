//! Every row of `rules/registrations.toml` held against a program that is made from it: for each of its paths and symbols, on
//! each of its platforms, the handler is found, and in that context. Crates are made up from the paths of all rows.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use sigsafe_analyzer::knowledge::{ChildTest, Registration, RegistrationKind, version_matches};
use sigsafe_tests::harness::Case;

/// A module of a crate that is made up, or a type with what belongs to it.
#[derive(Default)]
struct Node {
    inner: BTreeMap<String, Node>,
    /// Functions, with how many parameters each has at least.
    functions: BTreeMap<String, u32>,
    variants: BTreeSet<String>,
    fields: BTreeSet<String>,
    /// Methods of a trait.
    methods: BTreeSet<String>,
    is_type: bool,
}

impl Node {
    fn at(&mut self, path: &[&str]) -> &mut Node {
        let mut node = self;
        for name in path {
            node = node.inner.entry((*name).to_owned()).or_default();
        }
        node
    }

    fn add(&mut self, row: &Registration, path: &[&str]) {
        let [above @ .., last] = path else { return };
        match row.kind {
            RegistrationKind::Attribute => {}
            RegistrationKind::Field => {
                let node = self.at(path);
                node.is_type = true;
                node.fields.extend(row.field.clone());
            }
            RegistrationKind::TraitMethod => {
                let node = self.at(path);
                node.is_type = true;
                node.methods.extend(row.methods.iter().cloned());
            }
            RegistrationKind::Variant => {
                let node = self.at(above);
                node.is_type = true;
                node.variants.insert((*last).to_owned());
            }
            _ => {
                let node = self.at(above);
                let is_type = above
                    .last()
                    .is_some_and(|name| name.starts_with(char::is_uppercase));
                node.is_type |= is_type;
                let last_arg = row.arg.max(row.flag.as_ref().map(|flag| flag.arg));
                let arity = last_arg.map_or(0, |arg| arg + 1);
                let known = node.functions.entry((*last).to_owned()).or_default();
                *known = arity.max(*known);
            }
        }
    }

    fn write(&self, name: &str, out: &mut String) {
        let function = |name: &str, arity: u32| {
            let list = |each: &dyn Fn(u32) -> String| -> String {
                (0..arity).map(each).collect::<Vec<_>>().join(", ")
            };
            let (types, params) = (
                list(&|at| format!("A{at}")),
                list(&|at| format!("a{at}: A{at}")),
            );
            format!("pub fn {name}<R, {types}>({params}) -> R {{ loop {{}} }}\n")
        };
        if !self.is_type {
            let _ = writeln!(out, "pub mod {name} {{");
            self.write_inside(out, &function);
            out.push_str("}\n");
            return;
        }
        if !self.variants.is_empty() {
            let _ = writeln!(out, "pub enum {name} {{ Other,");
            for variant in &self.variants {
                // A child tells nothing, a handler is a payload.
                if variant == "Child" {
                    out.push_str("Child,\n");
                } else {
                    let _ = writeln!(out, "{variant}(extern \"C\" fn()),");
                }
            }
            out.push_str("}\n");
        } else if !self.methods.is_empty() {
            let _ = writeln!(out, "pub trait {name} {{");
            for method in &self.methods {
                let _ = writeln!(out, "fn {method}(&self);");
            }
            out.push_str("}\n");
        } else {
            let fields: Vec<String> = self
                .fields
                .iter()
                .map(|field| format!("pub {field}: usize"))
                .collect();
            let _ = writeln!(out, "pub struct {name} {{ {} }}", fields.join(", "));
        }
        if self.methods.is_empty() {
            let _ = writeln!(out, "impl {name} {{");
            for (name, arity) in &self.functions {
                out.push_str(&function(name, *arity));
            }
            out.push_str("}\n");
        }
    }

    fn write_inside(&self, out: &mut String, function: &dyn Fn(&str, u32) -> String) {
        for (name, arity) in &self.functions {
            out.push_str(&function(name, *arity));
        }
        for (name, node) in &self.inner {
            node.write(name, out);
        }
    }
}

/// What stands for paths of the real library: a line of text that registers, by its path.
fn in_std(path: &str, n: usize) -> Option<String> {
    let command = |method: &str| {
        format!(
            "fn i{n}() {{ use std::os::unix::process::CommandExt; unsafe {{ std::process::Command::new(\"a\").{method}(|| Ok(())) }}; }}"
        )
    };
    Some(match path {
        "std::os::unix::process::CommandExt::pre_exec" => command("pre_exec"),
        "std::os::unix::process::CommandExt::before_exec" => command("before_exec"),
        "core::alloc::GlobalAlloc" => format!(
            "struct A{n}; unsafe impl std::alloc::GlobalAlloc for A{n} {{ unsafe fn alloc(&self, _: std::alloc::Layout) -> *mut u8 {{ loop {{}} }} unsafe fn dealloc(&self, _: *mut u8, _: std::alloc::Layout) {{}} }}"
        ),
        "std::alloc::set_alloc_error_hook" => format!(
            "fn h{n}(_: std::alloc::Layout) {{}} fn i{n}() {{ std::alloc::set_alloc_error_hook(h{n}); }}"
        ),
        _ => return None,
    })
}

/// One line that registers by that path or symbol.
fn line(row: &Registration, path: &str, n: usize) -> String {
    let last = path.rsplit("::").next().unwrap_or(path);
    if let Some(text) = in_std(path, n) {
        return text;
    }
    let handler = format!("extern \"C\" fn h{n}() {{}}");
    let mut given: Vec<String> = (0..row.arg.unwrap_or(0))
        .map(|_| "0usize".to_owned())
        .collect();
    if let (Some(call), Some(first)) = (row.system_calls.first(), given.first_mut()) {
        *first = format!("SYS_{call}");
    } else if let Some(call) = row.system_calls.first() {
        given.push(format!("SYS_{call}"));
    }
    let mut before = String::new();
    if row.arg.is_some() {
        given.push(match row.fields.first() {
            Some(field) => {
                before = format!("struct S{n} {{ {field}: usize }}");
                format!("&S{n} {{ {field}: h{n} as *const () as usize }}")
            }
            None => format!("h{n} as *const () as usize"),
        });
    }
    if let Some(flag) = &row.flag {
        given.resize(flag.arg as usize, "0usize".to_owned());
        given.push(if flag.is_set { flag.bits } else { 0 }.to_string());
    }
    let given = given.join(", ");
    match row.kind {
        RegistrationKind::Function | RegistrationKind::Method => {
            format!(
                "{before} {handler} fn i{n}() {{ unsafe {{ let _: usize = {path}({given}); }} }}"
            )
        }
        RegistrationKind::Field => {
            let field = row.field.as_deref().unwrap_or_default();
            format!(
                "{handler} fn i{n}() {{ let _ = {path} {{ {field}: h{n} as *const () as usize }}; }}"
            )
        }
        RegistrationKind::Variant => format!("{handler} fn i{n}() {{ let _ = {path}(h{n}); }}"),
        RegistrationKind::TraitMethod => {
            let methods = row
                .methods
                .iter()
                .map(|name| format!("fn {name}(&self) {{}} "));
            format!(
                "struct A{n}; impl {path} for A{n} {{ {} }}",
                methods.collect::<String>()
            )
        }
        RegistrationKind::Attribute => format!("#[{path}] fn h{n}() {{}}"),
        RegistrationKind::Abi => format!("extern \"{path}\" fn h{n}() {{}}"),
        RegistrationKind::Export => {
            format!("#[unsafe(no_mangle)] pub extern \"C\" fn {last}() {{}}")
        }
        RegistrationKind::Section => format!(
            "{handler} #[unsafe(link_section = \"{path}\")] static T{n}: extern \"C\" fn() = h{n};"
        ),
        RegistrationKind::Fork => match &row.child {
            Some(ChildTest::Variant(variant)) => {
                let of = variant.rsplit_once("::").map_or("", |(of, _)| of);
                format!(
                    "fn i{n}() {{ unsafe {{ let told: {of} = {path}({given}); if let {variant} = told {{ work() }} }} }}"
                )
            }
            _ => format!(
                "fn i{n}() {{ unsafe {{ let told: usize = {path}({given}); if told == 0 {{ work() }} }} }}"
            ),
        },
        RegistrationKind::Internal => String::new(),
    }
}

/// All names by which a row may be met.
fn names(row: &Registration) -> Vec<(String, bool)> {
    let paths = row.path.iter().map(|path| (path.clone(), true));
    let others = row.symbol.iter().chain(&row.abi).chain(&row.section);
    paths
        .chain(others.map(|name| (name.clone(), false)))
        .collect()
}

fn is_std(path: &str) -> bool {
    ["std", "core", "alloc"].contains(&path.split("::").next().unwrap_or(""))
}

/// What is not found of the rows that are for one platform.
fn misses(rows: &[&Registration], triple: &str, version: &str) -> Vec<String> {
    let mut crates: BTreeMap<String, Node> = BTreeMap::new();
    let mut symbols = BTreeSet::new();
    let mut calls = BTreeSet::new();
    let mut lines = Vec::new();
    let mut told = Vec::new();
    for row in rows {
        calls.extend(row.system_calls.iter().cloned());
        for (name, is_path) in names(row) {
            if is_path && name.contains("::") && !is_std(&name) {
                let path: Vec<&str> = name.split("::").collect();
                let variant = match &row.child {
                    Some(ChildTest::Variant(variant)) => {
                        Some(variant.split("::").collect::<Vec<_>>())
                    }
                    _ => None,
                };
                if let [krate, rest @ ..] = &path[..] {
                    crates
                        .entry((*krate).to_owned())
                        .or_default()
                        .add(row, rest);
                }
                if let Some([krate, above @ .., last]) = variant.as_deref() {
                    let node = crates.entry((*krate).to_owned()).or_default().at(above);
                    node.is_type = true;
                    node.variants.insert((*last).to_owned());
                }
            } else if !is_path && row.symbol.contains(&name) && row.kind != RegistrationKind::Export
            {
                symbols.insert(name.clone());
            }
            lines.push(line(row, &name, lines.len()));
            told.push((*row, name));
        }
    }
    let mut text = String::from("#![allow(warnings)]\nfn work() {}\nunsafe extern \"C\" {");
    for symbol in &symbols {
        let _ = write!(text, " fn {symbol}(a0: usize, ...) -> usize;");
    }
    text.push_str(" }\n");
    for call in &calls {
        let _ = write!(text, "const SYS_{call}: usize = 0; ");
    }
    text.push('\n');
    let first = text.lines().count() as u32 + 1;
    text.push_str(&lines.join("\n"));
    let mut case = Case::of_text(&text);
    case.targets = vec![triple.to_owned()];
    case.version = version.to_owned();
    for (name, node) in &crates {
        let mut text = String::new();
        node.write_inside(&mut text, &|name, arity| {
            // As C functions are declared.
            let _ = arity;
            if crates.contains_key("libc") && node.functions.contains_key("signal") {
                format!("unsafe extern \"C\" {{ pub fn {name}(a0: usize, ...) -> usize; }}\n")
            } else {
                let types: Vec<String> = (0..arity).map(|at| format!("A{at}")).collect();
                let params: Vec<String> = (0..arity).map(|at| format!("a{at}: A{at}")).collect();
                format!(
                    "pub fn {name}<R, {}>({}) -> R {{ loop {{}} }}\n",
                    types.join(", "),
                    params.join(", ")
                )
            }
        });
        case.crates.push(name.clone());
        case = case.with_file(&format!("{name}/lib.rs"), &text);
    }
    let analysis = case.analyze();
    let mut out: Vec<String> = analysis
        .problems
        .iter()
        .map(|problem| format!("{triple}: {} at {:?}", problem.message, problem.place))
        .collect();
    for (index, (row, name)) in told.iter().enumerate() {
        let at = first + index as u32;
        let mut found = analysis.handlers.iter().filter(|handler| {
            let place = handler.registered_at.as_ref();
            place.is_some_and(|place| place.start.line == at && place.path.ends_with("case/lib.rs"))
        });
        let fits = found.any(|handler| {
            handler.context == row.context
                && handler.deferred == row.deferred
                && (row.deferred || handler.name.is_some())
        });
        if !fits {
            out.push(format!(
                "{triple}: {name} ({:?}, {}): {}",
                row.kind, row.context, lines[index]
            ));
        }
    }
    out
}

#[test]
fn every_way_to_register_is_found() {
    const TARGETS: &[(&str, &[&str])] = &[
        ("x86_64-unknown-linux-gnu", &["unix", "linux"]),
        ("aarch64-linux-android", &["unix", "android"]),
        ("aarch64-apple-darwin", &["unix", "macos"]),
        ("x86_64-pc-windows-msvc", &["windows"]),
        ("thumbv7em-none-eabihf", &[]),
    ];
    let all = sigsafe_rules::registrations().all();
    let looked_at = |row: &&Registration| row.root && row.kind != RegistrationKind::Internal;
    let mut complaints = Vec::new();
    let mut seen = 0;
    for (triple, platforms) in TARGETS {
        for version in ["99.0.0", "0.0.1"] {
            let rows: Vec<&Registration> = all
                .iter()
                .filter(looked_at)
                .filter(
                    |row| match (row.platforms.is_empty(), platforms.is_empty()) {
                        (true, _) => true,
                        (false, true) => false,
                        _ => row
                            .platforms
                            .iter()
                            .any(|name| platforms.contains(&name.as_str())),
                    },
                )
                .filter(|row| {
                    // Rows of all versions are looked at once.
                    (version != "0.0.1" || !row.versions.is_empty())
                        && version_matches(&row.versions, version)
                })
                .collect();
            if rows.is_empty() {
                continue;
            }
            seen += rows.len();
            complaints.extend(misses(&rows, triple, version));
        }
    }
    println!("{seen} rows looked at, on all platforms");
    assert!(seen >= all.iter().filter(looked_at).count(), "{seen}");
    assert!(
        complaints.is_empty(),
        "{} complaints\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}
