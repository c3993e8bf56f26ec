//! Rust files that stand without a manifest: each root is a crate of its own. It must not know cargo.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::manifest::entries;
use super::package::{Origin, Package, Sort, Target};

/// A file as a package of one crate.
pub(crate) fn file(path: &Path, edition: &str) -> Package {
    let root = path.parent().unwrap_or(path);
    let sort = if path.file_stem().is_some_and(|stem| stem == "main") {
        Sort::Bin
    } else {
        Sort::Lib
    };
    package(&name_of(path), root, vec![target(path, sort, edition)])
}

/// A folder as packages; none where there is no Rust in it.
pub(crate) fn folder(folder: &Path, edition: &str) -> Vec<Package> {
    for below in ["src", "."] {
        let at = |name: &str| match below {
            "." => folder.join(name),
            below => folder.join(below).join(name),
        };
        let library = Some(at("lib.rs")).filter(|path| path.is_file());
        let program = Some(at("main.rs")).filter(|path| path.is_file());
        let roots = [(library, Sort::Lib), (program, Sort::Bin)];
        let targets: Vec<Target> = roots
            .into_iter()
            .filter_map(|(path, sort)| Some((path?, sort)))
            .map(|(path, sort)| Target {
                name: name_of(folder),
                ..target(&path, sort, edition)
            })
            .collect();
        if !targets.is_empty() {
            return vec![package(&name_of(folder), folder, targets)];
        }
    }
    let files: Vec<PathBuf> = entries(folder)
        .into_iter()
        .filter(|path| path.is_file() && path.extension().is_some_and(|found| found == "rs"))
        .collect();
    let modules: BTreeSet<String> = files.iter().flat_map(|path| modules(path)).collect();
    files
        .iter()
        .filter(|path| !modules.contains(&stem(path)))
        .map(|path| file(path, edition))
        .collect()
}

/// The modules that a file declares, each in a line of its own.
fn modules(path: &Path) -> Vec<String> {
    let text = std::fs::read(path).unwrap_or_default();
    String::from_utf8_lossy(&text)
        .lines()
        .filter_map(|line| {
            let line = line.trim();
            let line = line.strip_prefix("pub ").unwrap_or(line);
            let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
            let name = line.strip_prefix("mod ")?.strip_suffix(';')?.trim();
            Some(name.trim_start_matches("r#").to_owned())
        })
        .collect()
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// A name that code could use, from a file's or folder's.
fn name_of(path: &Path) -> String {
    let name: String = stem(path)
        .chars()
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                '_'
            }
        })
        .collect();
    if name.is_empty() {
        "root".to_owned()
    } else {
        name
    }
}

fn target(path: &Path, sort: Sort, edition: &str) -> Target {
    let kind = if sort == Sort::Bin { "bin" } else { "lib" };
    Target {
        name: name_of(path),
        sort,
        kinds: vec![kind.to_owned()],
        source: path.to_owned(),
        edition: edition.to_owned(),
        required_features: Vec::new(),
    }
}

fn package(name: &str, root: &Path, targets: Vec<Target>) -> Package {
    Package {
        id: format!("path+file://{}#{name}@0.0.0", root.display()),
        name: name.to_owned(),
        version: "0.0.0".to_owned(),
        root: root.to_owned(),
        origin: Origin::Member,
        targets,
        build_script: None,
        features: Default::default(),
        declared: Vec::new(),
        enabled: Vec::new(),
        edges: Vec::new(),
    }
}

#[cfg(test)]
mod tests {

    fn found(files: &[(&str, &str)]) -> std::io::Result<Vec<String>> {
        let folder = tempfile::tempdir()?;
        let root = folder.path().join("tool");
        for (path, text) in files {
            let path = root.join(path);
            std::fs::create_dir_all(path.parent().unwrap_or(&root))?;
            std::fs::write(path, text)?;
        }
        Ok(super::folder(&root, "2024")
            .iter()
            .flat_map(|package| &package.targets)
            .map(|target| format!("{} {:?}", target.name, target.sort))
            .collect())
    }

    #[test]
    fn the_roots_of_a_folder_are_found() -> std::io::Result<()> {
        let both = [("src/lib.rs", ""), ("src/main.rs", ""), ("src/a.rs", "")];
        assert_eq!(found(&both)?, ["tool Lib", "tool Bin"]);
        assert_eq!(found(&[("main.rs", ""), ("b.rs", "")])?, ["tool Bin"]);
        let loose = [
            ("a.rs", "pub mod shared;\n"),
            ("b.rs", "fn main() {}"),
            ("shared.rs", ""),
        ];
        assert_eq!(found(&loose)?, ["a Lib", "b Lib"]);
        assert_eq!(found(&[("notes.txt", "")])?, Vec::<String>::new());
        Ok(())
    }
}
