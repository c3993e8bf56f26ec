//! Reads Cargo.toml without cargo: what a package consists of and asks for, with what it inherits from its
//! workspace. It must not know which of it is wanted, and is lenient where cargo is strict.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use cargo_metadata::semver::VersionReq;
use toml::{Table, Value};

use super::package::{Declared, Origin, Package, Sort, Source, Target, Use, crate_name};

/// Why a manifest could not be read: the message, and the byte at which it is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct ManifestError {
    pub(crate) path: PathBuf,
    pub(crate) message: String,
    /// Line and column, from 1.
    pub(crate) at: Option<(usize, usize)>,
}

impl std::fmt::Display for ManifestError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some((line, column)) = self.at {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.message)
    }
}

/// The table of a manifest.
pub(crate) fn table(path: &Path) -> Result<Table, ManifestError> {
    let wrong = |message: String, at| ManifestError {
        path: path.to_owned(),
        message,
        at,
    };
    let bytes = std::fs::read(path).map_err(|error| wrong(error.to_string(), None))?;
    let text = String::from_utf8(bytes).map_err(|_| wrong("it is not UTF-8".to_owned(), None))?;
    // toml's own parser refuses what is nested too deep.
    text.parse::<Table>().map_err(|error| {
        let at = error.span().map(|span| place(&text, span.start));
        wrong(error.message().trim().replace('\n', " "), at)
    })
}

/// The line and column of a byte, from 1.
pub(crate) fn place(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let column = before
        .get(line_start..)
        .map_or(0, |part| part.chars().count());
    (before.matches('\n').count() + 1, column + 1)
}

/// What a workspace's manifest says for its members.
#[derive(Clone, Default, Debug)]
pub(crate) struct WorkspaceTable {
    pub(crate) root: PathBuf,
    table: Table,
}

impl WorkspaceTable {
    /// The workspace that the manifest is of: its own, the one it names, or the next above.
    pub(crate) fn around(manifest: &Path, own: &Table) -> Option<WorkspaceTable> {
        let folder = manifest.parent()?;
        if let Some(table) = own.get("workspace").and_then(Value::as_table) {
            return Some(WorkspaceTable {
                root: folder.to_owned(),
                table: table.clone(),
            });
        }
        let at = |folder: &Path| {
            let table = table(&folder.join("Cargo.toml")).ok()?;
            let table = table.get("workspace")?.as_table()?.clone();
            Some(WorkspaceTable {
                root: folder.to_owned(),
                table,
            })
        };
        let named = own.get("package").and_then(|package| {
            let path = package.get("workspace")?.as_str()?;
            Some(normal(&folder.join(path)))
        });
        match named {
            Some(folder) => at(&folder),
            None => folder.ancestors().skip(1).find_map(at),
        }
    }

    /// The folders of the members, as far as they are written as paths or with `*` for one folder.
    pub(crate) fn members(&self) -> Vec<PathBuf> {
        let excluded: Vec<PathBuf> = strings(self.table.get("exclude"))
            .iter()
            .map(|path| normal(&self.root.join(path)))
            .collect();
        let mut all: Vec<PathBuf> = strings(self.table.get("members"))
            .iter()
            .flat_map(|pattern| expand(&self.root, pattern))
            .filter(|folder| !excluded.contains(folder))
            .filter(|folder| folder.join("Cargo.toml").is_file())
            .collect();
        all.sort();
        all.dedup();
        all
    }
}

/// The folders that match a pattern in which a component may contain `*`.
fn expand(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut found = vec![root.to_owned()];
    for component in pattern.split('/').filter(|part| !part.is_empty()) {
        let Some((before, after)) = component.split_once('*') else {
            for folder in &mut found {
                folder.push(component);
            }
            continue;
        };
        let matches = |name: &str| {
            name.len() >= before.len() + after.len()
                && name.starts_with(before)
                && name.ends_with(after)
        };
        found = found
            .iter()
            .flat_map(|folder| entries(folder))
            .filter(|path| path.is_dir())
            .filter(|path| {
                path.file_name()
                    .is_some_and(|name| matches(&name.to_string_lossy()))
            })
            .collect();
    }
    found.iter().map(|folder| normal(folder)).collect()
}

/// What is in a folder, sorted.
pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    all.sort();
    all
}

/// The path without `.` and `..`, the disk not asked.
pub(crate) fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                if !out.pop() {
                    out.push("..");
                }
            }
            other => out.push(other),
        }
    }
    out
}

/// Reads the package of a manifest; `None` where it has none (a workspace without a package of its own).
pub(crate) fn read(manifest: &Path, origin: Origin) -> Result<Option<Package>, ManifestError> {
    let table = table(manifest)?;
    let workspace = if origin == Origin::Foreign {
        None
    } else {
        WorkspaceTable::around(manifest, &table)
    };
    let Some(about) = table
        .get("package")
        .or_else(|| table.get("project"))
        .and_then(Value::as_table)
    else {
        return Ok(None);
    };
    let wrong = |message: &str| ManifestError {
        path: manifest.to_owned(),
        message: message.to_owned(),
        at: None,
    };
    let name = about
        .get("name")
        .and_then(Value::as_str)
        .ok_or_else(|| wrong("the package has no name"))?;
    let root = manifest
        .parent()
        .ok_or_else(|| wrong("the manifest stands in no folder"))?;
    let inherited = |key: &str| -> Option<String> {
        match about.get(key)? {
            Value::String(text) => Some(text.clone()),
            Value::Table(_) => {
                let shared = workspace.as_ref()?.table.get("package")?.get(key)?;
                Some(shared.as_str()?.to_owned())
            }
            _ => None,
        }
    };
    let version = inherited("version").unwrap_or_else(|| "0.0.0".to_owned());
    let edition = inherited("edition").unwrap_or_else(|| "2015".to_owned());
    let build_script = match about.get("build") {
        Some(Value::Boolean(false)) => None,
        Some(Value::String(path)) => Some(root.join(path)),
        _ => Some(root.join("build.rs")).filter(|path| path.is_file()),
    };
    let kind = match origin {
        Origin::Foreign => "registry",
        _ => "path",
    };
    let package = Package {
        id: format!("{kind}+{}#{name}@{version}", file_url(root)),
        name: name.to_owned(),
        targets: targets(&table, name, root, &edition),
        version,
        root: root.to_owned(),
        origin,
        build_script,
        features: features(&table),
        declared: declared(&table, root, workspace.as_ref()),
        enabled: Vec::new(),
        edges: Vec::new(),
    };
    Ok(Some(package))
}

fn file_url(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let slash = if text.starts_with('/') { "" } else { "/" };
    format!("file://{slash}{text}")
}

fn strings(value: Option<&Value>) -> Vec<String> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

fn features(table: &Table) -> BTreeMap<String, Vec<String>> {
    table
        .get("features")
        .and_then(Value::as_table)
        .into_iter()
        .flatten()
        .map(|(name, list)| (name.clone(), strings(Some(list))))
        .collect()
}

fn targets(table: &Table, package: &str, root: &Path, edition: &str) -> Vec<Target> {
    let about = table.get("package").or_else(|| table.get("project"));
    let automatic = |key: &str| {
        about
            .and_then(|about| about.get(key))
            .and_then(Value::as_bool)
            .unwrap_or(true)
    };
    let mut out = Vec::new();
    out.extend(library(table, package, root, edition, automatic("autolib")));
    let kinds = [
        (Sort::Bin, "bin", "src/bin", "autobins"),
        (Sort::Test, "test", "tests", "autotests"),
        (Sort::Example, "example", "examples", "autoexamples"),
        (Sort::Bench, "bench", "benches", "autobenches"),
    ];
    for (sort, kind, folder, auto) in kinds {
        let mut found = Vec::new();
        if sort == Sort::Bin {
            found.push((package.to_owned(), root.join("src/main.rs")));
        }
        found.extend(discover(&root.join(folder)));
        let mut of_kind: Vec<Target> = Vec::new();
        let explicit = table.get(kind).and_then(Value::as_array);
        for entry in explicit
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.as_table())
        {
            let Some(name) = entry.get("name").and_then(Value::as_str) else {
                continue;
            };
            let source = match entry.get("path").and_then(Value::as_str) {
                Some(path) => normal(&root.join(path)),
                None => found
                    .iter()
                    .find(|(found, path)| found == name && path.is_file())
                    .map(|(_, path)| path.clone())
                    .unwrap_or_else(|| root.join(folder).join(format!("{name}.rs"))),
            };
            of_kind.push(Target {
                name: name.to_owned(),
                sort,
                kinds: vec![kind.to_owned()],
                source,
                edition: entry_edition(entry, edition),
                required_features: strings(entry.get("required-features")),
            });
        }
        if automatic(auto) {
            for (name, source) in found {
                let known = of_kind
                    .iter()
                    .any(|target| target.name == name || target.source == source);
                if !known && source.is_file() {
                    of_kind.push(Target {
                        name,
                        sort,
                        kinds: vec![kind.to_owned()],
                        source,
                        edition: edition.to_owned(),
                        required_features: Vec::new(),
                    });
                }
            }
        }
        out.append(&mut of_kind);
    }
    out
}

fn entry_edition(entry: &Table, edition: &str) -> String {
    entry
        .get("edition")
        .and_then(Value::as_str)
        .unwrap_or(edition)
        .to_owned()
}

fn library(table: &Table, package: &str, root: &Path, edition: &str, auto: bool) -> Option<Target> {
    let empty = Table::new();
    let written = table.get("lib").and_then(Value::as_table);
    let entry = written.unwrap_or(&empty);
    let source = match entry.get("path").and_then(Value::as_str) {
        Some(path) => normal(&root.join(path)),
        None => root.join("src/lib.rs"),
    };
    if written.is_none() && !(auto && source.is_file()) {
        return None;
    }
    let crate_types = strings(entry.get("crate-type").or_else(|| entry.get("crate_type")));
    let flag = |key: &str| entry.get(key).and_then(Value::as_bool).unwrap_or(false);
    let is_macro = flag("proc-macro")
        || flag("proc_macro")
        || crate_types.iter().any(|kind| kind == "proc-macro");
    let kinds = match (is_macro, crate_types.is_empty()) {
        (true, _) => vec!["proc-macro".to_owned()],
        (false, true) => vec!["lib".to_owned()],
        (false, false) => crate_types,
    };
    Some(Target {
        name: entry
            .get("name")
            .and_then(Value::as_str)
            .map_or_else(|| crate_name(package), str::to_owned),
        sort: if is_macro { Sort::ProcMacro } else { Sort::Lib },
        kinds,
        source,
        edition: entry_edition(entry, edition),
        required_features: Vec::new(),
    })
}

/// `name.rs` and `name/main.rs` in a folder.
fn discover(folder: &Path) -> Vec<(String, PathBuf)> {
    entries(folder)
        .into_iter()
        .filter_map(|path| {
            let stem = path.file_stem()?.to_string_lossy().into_owned();
            if path.is_dir() {
                let main = path.join("main.rs");
                let name = path.file_name()?.to_string_lossy().into_owned();
                main.is_file().then_some((name, main))
            } else {
                (path.extension()? == "rs").then_some((stem, path))
            }
        })
        .collect()
}

fn declared(table: &Table, root: &Path, workspace: Option<&WorkspaceTable>) -> Vec<Declared> {
    let mut out = Vec::new();
    let mut collect = |table: &Table, target: Option<&str>| {
        for (keys, usage) in [
            (["dependencies", "dependencies"], Use::Normal),
            (["dev-dependencies", "dev_dependencies"], Use::Dev),
        ] {
            let found = keys.iter().find_map(|key| table.get(*key)?.as_table());
            for (key, value) in found.into_iter().flatten() {
                out.push(one_declared(key, value, usage, target, root, workspace));
            }
        }
    };
    collect(table, None);
    if let Some(targets) = table.get("target").and_then(Value::as_table) {
        for (target, value) in targets {
            if let Some(table) = value.as_table() {
                collect(table, Some(target));
            }
        }
    }
    out
}

fn one_declared(
    key: &str,
    value: &Value,
    usage: Use,
    target: Option<&str>,
    root: &Path,
    workspace: Option<&WorkspaceTable>,
) -> Declared {
    let empty = Table::new();
    let own = value.as_table().unwrap_or(&empty);
    let flag = |table: &Table, keys: [&str; 2]| {
        keys.iter()
            .find_map(|key| table.get(*key).and_then(Value::as_bool))
    };
    let inherits = flag(own, ["workspace", "workspace"]) == Some(true);
    let shared = workspace
        .filter(|_| inherits)
        .and_then(|workspace| Some((workspace, workspace.table.get("dependencies")?.get(key)?)));
    // What the dependency is stands in the workspace's table, how it is used in both.
    let (told, folder) = match shared {
        Some((workspace, value)) => (value, workspace.root.as_path()),
        None => (value, root),
    };
    let told_table = told.as_table().unwrap_or(&empty);
    let text = |name: &str| told_table.get(name).and_then(Value::as_str);
    let requirement = told
        .as_str()
        .or_else(|| text("version"))
        .and_then(|text| VersionReq::parse(text).ok())
        .unwrap_or(VersionReq::STAR);
    let source = if let Some(path) = text("path") {
        Source::Path(normal(&folder.join(path)))
    } else if let Some(url) = text("git") {
        Source::Git(url.to_owned())
    } else {
        Source::Registry
    };
    let default_keys = ["default-features", "default_features"];
    let default_features = match (flag(told_table, default_keys), flag(own, default_keys)) {
        // `false` in the workspace and `true` at the member adds them again; the reverse changes nothing.
        (Some(false), own) => own == Some(true) && shared.is_some(),
        (Some(true), _) => true,
        (None, own) => shared.is_some() || own.unwrap_or(true),
    };
    let mut features = strings(told_table.get("features"));
    if shared.is_some() {
        features.extend(strings(own.get("features")));
    }
    Declared {
        key: key.to_owned(),
        package: text("package").unwrap_or(key).to_owned(),
        requirement,
        usage,
        optional: flag(own, ["optional", "optional"]).unwrap_or(false),
        default_features,
        features,
        target: target.map(str::to_owned),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(root: &Path, files: &[(&str, &str)]) -> std::io::Result<()> {
        for (path, text) in files {
            let path = root.join(path);
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(path, text)?;
        }
        Ok(())
    }

    fn package(root: &Path, folder: &str) -> Package {
        match read(&root.join(folder).join("Cargo.toml"), Origin::Member) {
            Ok(Some(package)) => package,
            other => unreachable!("{other:?}"),
        }
    }

    #[test]
    fn targets_are_found_where_cargo_finds_them() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        write(
            folder.path(),
            &[
                (
                    "Cargo.toml",
                    "[package]\nname = 'a-b'\nversion = '1.0.0'\n[[bin]]\nname = 'extra'\npath = 'x/y.rs'\nrequired-features = ['f']\n",
                ),
                ("src/lib.rs", ""),
                ("src/main.rs", ""),
                ("src/bin/one.rs", ""),
                ("src/bin/two/main.rs", ""),
                ("tests/t.rs", ""),
                ("tests/common/mod.rs", ""),
                ("build.rs", ""),
            ],
        )?;
        let package = package(folder.path(), "");
        let found: Vec<String> = package
            .targets
            .iter()
            .map(|target| format!("{:?} {} {}", target.sort, target.name, target.edition))
            .collect();
        assert_eq!(
            found,
            [
                "Lib a_b 2015",
                "Bin extra 2015",
                "Bin a-b 2015",
                "Bin one 2015",
                "Bin two 2015",
                "Test t 2015"
            ]
        );
        assert!(package.build_script.is_some());
        Ok(())
    }

    #[test]
    fn members_inherit_from_their_workspace() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        write(
            folder.path(),
            &[
                (
                    "Cargo.toml",
                    "[workspace]\nmembers = ['crates/*']\n[workspace.package]\nedition = '2021'\nversion = '3.0.0'\n\
                     [workspace.dependencies]\nb = { path = 'crates/b', default-features = false, features = ['x'] }\nlibc = '0.2'\n",
                ),
                (
                    "crates/a/Cargo.toml",
                    "[package]\nname = 'a'\nedition.workspace = true\nversion = { workspace = true }\n[dependencies]\n\
                     b = { workspace = true, features = ['y'], optional = true }\n[target.'cfg(unix)'.dependencies]\nlibc.workspace = true\n",
                ),
                ("crates/a/src/lib.rs", ""),
                ("crates/b/Cargo.toml", "[package]\nname = 'b'\n"),
                ("crates/readme/notes.md", ""),
            ],
        )?;
        let found = package(folder.path(), "crates/a");
        assert_eq!(found.version, "3.0.0");
        assert_eq!(
            found.targets.first().map(|target| target.edition.as_str()),
            Some("2021")
        );
        let [b, libc] = found.declared.as_slice() else {
            unreachable!("{:?}", found.declared)
        };
        assert_eq!(b.features, ["x", "y"]);
        assert!(b.optional && !b.default_features);
        assert_eq!(b.source, Source::Path(folder.path().join("crates/b")));
        assert_eq!(libc.target.as_deref(), Some("cfg(unix)"));
        assert!(libc.default_features);
        let manifest = folder.path().join("Cargo.toml");
        let own = table(&manifest).unwrap_or_default();
        let members = WorkspaceTable::around(&manifest, &own).map(|found| found.members());
        assert_eq!(members.map(|members| members.len()), Some(2));
        Ok(())
    }

    #[test]
    fn a_broken_manifest_says_where() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        write(folder.path(), &[("Cargo.toml", "[package]\nname = \n")])?;
        let error = table(&folder.path().join("Cargo.toml")).err();
        assert_eq!(error.and_then(|error| error.at), Some((2, 8)));
        Ok(())
    }
}
