//! The sources that cargo has already unpacked on this machine, and the versions that a lock file fixed. It
//! must not fetch anything.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use cargo_metadata::semver::{Version, VersionReq};
use toml::Value;

use super::manifest::{entries, normal};

/// Unpacked packages by name.
#[derive(Default, Debug)]
pub(crate) struct Registry {
    packages: BTreeMap<String, Vec<(Version, PathBuf)>>,
    locked: BTreeMap<String, Vec<Version>>,
    patched: BTreeMap<String, PathBuf>,
}

impl Registry {
    /// What stands under cargo's home.
    pub(crate) fn open() -> Registry {
        let home = std::env::var_os("CARGO_HOME")
            .map(PathBuf::from)
            .or_else(|| Some(std::env::home_dir()?.join(".cargo")));
        match home {
            Some(home) => Registry::below(&home.join("registry/src")),
            None => Registry::default(),
        }
    }

    /// What stands under a folder of registries.
    pub(crate) fn below(folder: &Path) -> Registry {
        let mut registry = Registry::default();
        for path in entries(folder).iter().flat_map(|folder| entries(folder)) {
            let Some(name) = path.file_name().map(|name| name.to_string_lossy()) else {
                continue;
            };
            if let Some((name, version)) = split(&name) {
                let of_name = registry.packages.entry(name.to_owned()).or_default();
                of_name.push((version, path.clone()));
            }
        }
        for of_name in registry.packages.values_mut() {
            of_name.sort();
        }
        registry
    }

    /// Prefers the versions that the lock file of a workspace names, as far as it can be read.
    pub(crate) fn with_lock(mut self, lock: &Path) -> Registry {
        let table = super::manifest::table(lock).unwrap_or_default();
        let packages = table.get("package").and_then(Value::as_array);
        for package in packages.into_iter().flatten() {
            let text = |key: &str| package.get(key).and_then(Value::as_str);
            let version = text("version").and_then(|text| Version::parse(text).ok());
            if let (Some(name), Some(version)) = (text("name"), version) {
                self.locked
                    .entry(name.to_owned())
                    .or_default()
                    .push(version);
            }
        }
        self
    }

    /// Takes the folders that a workspace's `[patch]` tables put in the place of packages.
    pub(crate) fn with_patches(mut self, manifest: &Path) -> Registry {
        let table = super::manifest::table(manifest).unwrap_or_default();
        let folder = manifest.parent().unwrap_or(manifest);
        let sources = table.get("patch").and_then(Value::as_table);
        for (key, patch) in sources
            .into_iter()
            .flatten()
            .filter_map(|(_, patches)| patches.as_table())
            .flatten()
        {
            let text = |name: &str| patch.get(name).and_then(Value::as_str);
            if let Some(path) = text("path") {
                let name = text("package").unwrap_or(key).to_owned();
                self.patched.insert(name, normal(&folder.join(path)));
            }
        }
        self
    }

    /// The folder that stands in the place of a package.
    pub(crate) fn patch(&self, name: &str) -> Option<&Path> {
        self.patched.get(name).map(PathBuf::as_path)
    }

    /// The folder of the best version that satisfies the requirement.
    pub(crate) fn find(&self, name: &str, requirement: &VersionReq) -> Result<PathBuf, String> {
        let Some(have) = self.packages.get(name) else {
            return Err("its source is not on this machine".to_owned());
        };
        let matching = || {
            have.iter()
                .rev()
                .filter(|(version, _)| requirement.matches(version))
        };
        let locked = self.locked.get(name);
        matching()
            .find(|(version, _)| locked.is_some_and(|locked| locked.contains(version)))
            .or_else(|| matching().next())
            .map(|(_, path)| path.clone())
            .ok_or_else(|| {
                let versions: Vec<String> = have
                    .iter()
                    .map(|(version, _)| version.to_string())
                    .collect();
                format!(
                    "no version on this machine satisfies `{requirement}` ({})",
                    versions.join(", ")
                )
            })
    }
}

/// `name-1.2.3-rc.1` into name and version.
fn split(folder: &str) -> Option<(&str, Version)> {
    folder.match_indices('-').find_map(|(at, _)| {
        let version = Version::parse(folder.get(at + 1..)?).ok()?;
        Some((folder.get(..at)?, version))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_tells_name_and_version() {
        let of = |folder| split(folder).map(|(name, version)| format!("{name} {version}"));
        assert_eq!(of("md-5-0.10.6").as_deref(), Some("md-5 0.10.6"));
        assert_eq!(
            of("toml-1.2.1+spec-1.1.0").as_deref(),
            Some("toml 1.2.1+spec-1.1.0")
        );
        assert_eq!(
            of("smallvec-2.0.0-beta.4").as_deref(),
            Some("smallvec 2.0.0-beta.4")
        );
        assert_eq!(of("readme"), None);
    }

    #[test]
    fn a_patch_with_a_path_stands_for_its_package() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let manifest = folder.path().join("Cargo.toml");
        std::fs::write(
            &manifest,
            "[patch.crates-io]\na = { path = 'mine/a' }\nb = { git = 'x' }\nc2 = { package = 'c', path = '../c' }\n",
        )?;
        let registry = Registry::default().with_patches(&manifest);
        assert_eq!(
            registry.patch("a"),
            Some(folder.path().join("mine/a").as_path())
        );
        assert_eq!(registry.patch("b"), None);
        assert!(registry.patch("c").is_some());
        Ok(())
    }

    #[test]
    fn the_locked_version_is_preferred_to_the_newest() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        for name in ["a-1.0.0", "a-1.2.0", "a-1.10.0", "a-2.0.0"] {
            std::fs::create_dir_all(folder.path().join("index").join(name))?;
        }
        let lock = folder.path().join("Cargo.lock");
        std::fs::write(&lock, "[[package]]\nname = 'a'\nversion = '1.2.0'\n")?;
        let found = |registry: &Registry, requirement: &str| {
            let requirement = VersionReq::parse(requirement).unwrap_or_default();
            let path = registry.find("a", &requirement);
            path.map(|path| {
                path.file_name()
                    .map(|name| name.to_string_lossy().into_owned())
            })
        };
        let registry = Registry::below(folder.path());
        assert_eq!(found(&registry, "1"), Ok(Some("a-1.10.0".to_owned())));
        let registry = registry.with_lock(&lock);
        assert_eq!(found(&registry, "1"), Ok(Some("a-1.2.0".to_owned())));
        assert_eq!(found(&registry, "2"), Ok(Some("a-2.0.0".to_owned())));
        assert_eq!(
            found(&registry, "3"),
            Err(
                "no version on this machine satisfies `^3` (1.0.0, 1.2.0, 1.10.0, 2.0.0)"
                    .to_owned()
            )
        );
        Ok(())
    }
}
