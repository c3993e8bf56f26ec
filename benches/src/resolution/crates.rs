//! The crates that are measured: the list, and their sources as cargo fetches them.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

/// A crate of the list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pinned {
    /// The exact version.
    pub version: String,
    /// Features besides the default ones.
    #[serde(default)]
    pub features: Vec<String>,
}

/// `crates.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// By name.
    pub crates: BTreeMap<String, Pinned>,
}

/// Reads a list.
pub fn read(path: &Path) -> Result<List, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The packages that a manifest with these dependencies leads to: name and version, and where cargo put them.
pub fn fetch(
    crates: &[(&str, &Pinned)],
    lock: &Path,
    folder: &Path,
) -> Result<HashMap<(String, String), PathBuf>, String> {
    let mut manifest = "[package]\nname = \"measured\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n".to_owned();
    for (name, pinned) in crates {
        manifest.push_str(&format!(
            "{name} = {{ version = \"={}\", features = {:?} }}\n",
            pinned.version, pinned.features
        ));
    }
    write(&folder.join("src/lib.rs"), "")?;
    write(&folder.join("Cargo.toml"), &manifest)?;
    let _ = std::fs::copy(lock, folder.join("Cargo.lock"));
    // What is there already is not asked for again.
    let output = match metadata(folder, true) {
        Ok(output) => output,
        Err(_) => metadata(folder, false)?,
    };
    #[derive(Deserialize)]
    struct Metadata {
        packages: Vec<Package>,
    }
    #[derive(Deserialize)]
    struct Package {
        name: String,
        version: String,
        manifest_path: PathBuf,
    }
    let found: Metadata =
        serde_json::from_str(&output).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = found.packages.into_iter().filter_map(|package| {
        let root = package.manifest_path.parent()?.to_owned();
        Some(((package.name, package.version), root))
    });
    Ok(packages.collect())
}

fn metadata(folder: &Path, is_offline: bool) -> Result<String, String> {
    let mut command = Command::new("cargo");
    command
        .args(["metadata", "--format-version", "1"])
        .current_dir(folder);
    if is_offline {
        command.arg("--offline");
    }
    let output = command
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "cargo metadata: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        ));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Copies a package to where it can be built alone: without what only its tests need, and with the versions of `lock`.
pub fn copy(from: &Path, to: &Path, lock: &Path) -> Result<(), String> {
    copy_folder(from, to)?;
    for name in ["rust-toolchain", "rust-toolchain.toml", "Cargo.toml.orig"] {
        let _ = std::fs::remove_file(to.join(name));
    }
    let path = to.join("Cargo.toml");
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut manifest: toml::Table =
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    cut_tests(&mut manifest);
    manifest.insert(
        "workspace".to_owned(),
        toml::Value::Table(toml::Table::new()),
    );
    write(&path, &manifest.to_string())?;
    let _ = std::fs::copy(lock, to.join("Cargo.lock"));
    Ok(())
}

/// Cuts off what only tests need, and what features say of it.
fn cut_tests(manifest: &mut toml::Table) {
    let mut cut: Vec<String> = Vec::new();
    let mut kept: Vec<String> = Vec::new();
    let mut cut_from = |table: &mut toml::Table| {
        if let Some(toml::Value::Table(removed)) = table.remove("dev-dependencies") {
            cut.extend(removed.into_iter().map(|(name, _)| name));
        }
        if let Some(toml::Value::Table(dependencies)) = table.get("dependencies") {
            kept.extend(dependencies.keys().cloned());
        }
    };
    cut_from(manifest);
    if let Some(toml::Value::Table(targets)) = manifest.get_mut("target") {
        for (_, target) in targets.iter_mut() {
            if let toml::Value::Table(target) = target {
                cut_from(target);
            }
        }
    }
    let Some(toml::Value::Table(features)) = manifest.get_mut("features") else {
        return;
    };
    for (_, parts) in features.iter_mut() {
        if let toml::Value::Array(parts) = parts {
            parts.retain(|part| {
                let name = part.as_str().unwrap_or("").split('/').next().unwrap_or("");
                let name = name.trim_end_matches('?').to_owned();
                let is_of_dependency = part.as_str().is_some_and(|part| part.contains('/'));
                !is_of_dependency || kept.contains(&name) || !cut.contains(&name)
            });
        }
    }
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), String> {
    let fail = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let mut left = vec![(from.to_owned(), to.to_owned())];
    while let Some((from, to)) = left.pop() {
        std::fs::create_dir_all(&to).map_err(|error| fail(&to, error))?;
        for entry in std::fs::read_dir(&from).map_err(|error| fail(&from, error))? {
            let entry = entry.map_err(|error| fail(&from, error))?;
            let (from, to) = (entry.path(), to.join(entry.file_name()));
            if from.is_dir() {
                left.push((from, to));
            } else {
                std::fs::copy(&from, &to).map_err(|error| fail(&from, error))?;
            }
        }
    }
    Ok(())
}

/// Writes a file, and the folders above it.
pub fn write(path: &Path, text: &str) -> Result<(), String> {
    let fail = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fail)?;
    }
    std::fs::write(path, text).map_err(fail)
}
