//! From a place on the disk to the analyzer's input: asks cargo, and where cargo cannot tell reads what there
//! is. It must not look into Rust code.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use cargo_metadata::semver::VersionReq;
use sigsafe_analyzer::report::Problem;
use sigsafe_analyzer::workspace::{CrateInput, Workspace};

use crate::args::Selection;
use crate::failure::{Failure, Fallible};
use cargo::Told;
use package::{Declared, Origin, Package, Source, Use};
use registry::Registry;
use resolve::FeatureChoice;

mod assemble;
mod cargo;
mod lone;
mod manifest;
mod package;
mod registry;
mod resolve;
mod select;

/// What was found at the place that the user meant.
#[derive(Debug)]
pub(crate) struct Project {
    /// The folder of the workspace.
    pub(crate) root: PathBuf,
    packages: Vec<Package>,
    selected: Vec<usize>,
    unread: BTreeMap<String, String>,
    /// What went wrong on the way.
    pub(crate) problems: Vec<Problem>,
}

impl Project {
    /// The analyzer's input, without targets.
    pub(crate) fn workspace(&self, selection: &Selection, cfgs: &[String]) -> Workspace {
        let wanted = assemble::Wanted::of(selection);
        let crates: Vec<CrateInput> =
            assemble::crates(&self.packages, &self.selected, &wanted, cfgs);
        Workspace {
            root: self.root.to_string_lossy().into_owned(),
            crates,
            targets: Vec::new(),
            debug_assertions: selection.debug_assertions(),
            with_dependencies: selection.deps,
            unread_dependencies: self
                .unread
                .iter()
                .map(|(name, reason)| (name.clone(), reason.clone()))
                .collect(),
        }
    }
}

/// Finds the project.
pub(crate) fn load(selection: &Selection) -> Fallible<Project> {
    match place(selection)? {
        Place::Manifest(manifest) => from_manifest(&manifest, selection),
        Place::File(path) => {
            let root = path.parent().unwrap_or(&path).to_owned();
            lone_project(root, vec![lone::file(&path, &selection.edition)], selection)
        }
        Place::Folder(folder) => {
            let packages = lone::folder(&folder, &selection.edition);
            if packages.is_empty() {
                let message = format!(
                    "there is no Cargo.toml in {} nor above it, and no Rust file",
                    folder.display()
                );
                return Err(Failure::new(message)
                    .help("name a folder, a `.rs` file or a `--manifest-path`"));
            }
            lone_project(folder, packages, selection)
        }
    }
}

enum Place {
    Manifest(PathBuf),
    File(PathBuf),
    Folder(PathBuf),
}

fn place(selection: &Selection) -> Fallible<Place> {
    let absolute = |path: &Path| {
        std::path::absolute(path)
            .map(|path| manifest::normal(&path))
            .map_err(|error| Failure::file("find", path, &error))
    };
    if let Some(path) = &selection.manifest_path {
        let path = absolute(path)?;
        if path.file_name().is_none_or(|name| name != "Cargo.toml") {
            return Err(Failure::new(format!(
                "the manifest path must be that of a Cargo.toml, and is {}",
                path.display()
            )));
        }
        if !path.is_file() {
            return Err(Failure::new(format!(
                "there is no manifest {}",
                path.display()
            )));
        }
        return Ok(Place::Manifest(path));
    }
    if let Some(path) = &selection.path {
        let path = absolute(path)?;
        if path.is_dir() {
            let manifest = path.join("Cargo.toml");
            return Ok(if manifest.is_file() {
                Place::Manifest(manifest)
            } else {
                Place::Folder(path)
            });
        }
        if !path.is_file() {
            return Err(Failure::new(format!(
                "there is no file or folder {}",
                path.display()
            )));
        }
        return match path.extension().map(|found| found.to_string_lossy()) {
            Some(found) if found == "rs" => Ok(Place::File(path)),
            _ if path.ends_with("Cargo.toml") => Ok(Place::Manifest(path)),
            _ => Err(Failure::new(format!(
                "{} is neither a folder nor a `.rs` file",
                path.display()
            ))),
        };
    }
    let here = std::env::current_dir()
        .map_err(|error| Failure::file("find", Path::new("the current folder"), &error))?;
    let manifest = here
        .ancestors()
        .map(|folder| folder.join("Cargo.toml"))
        .find(|path| path.is_file());
    Ok(match manifest {
        Some(manifest) => Place::Manifest(manifest),
        None => Place::Folder(here),
    })
}

fn choice(selection: &Selection) -> FeatureChoice {
    FeatureChoice {
        names: selection.feature_list(),
        all: selection.all_features,
        no_default: selection.no_default_features,
    }
}

fn with_dev(selection: &Selection) -> bool {
    assemble::Wanted::of(selection).with_dev()
}

/// Files without a manifest, with the crates that `--extern` names.
fn lone_project(
    root: PathBuf,
    mut packages: Vec<Package>,
    selection: &Selection,
) -> Fallible<Project> {
    let selected: Vec<usize> = (0..packages.len()).collect();
    for package in &mut packages {
        package.declared = selection
            .externs
            .iter()
            .map(|name| external(name))
            .collect();
    }
    let registry = Registry::open();
    let choice = FeatureChoice::default();
    let unread = resolve::resolve(&mut packages, &selected, false, &choice, &registry)?;
    Ok(Project {
        root,
        packages,
        selected,
        unread,
        problems: Vec::new(),
    })
}

/// `name` or `name@requirement`, as a dependency.
fn external(spec: &str) -> Declared {
    let (name, requirement) = spec.split_once('@').unwrap_or((spec, "*"));
    Declared {
        key: name.to_owned(),
        package: name.to_owned(),
        requirement: VersionReq::parse(requirement).unwrap_or(VersionReq::STAR),
        usage: Use::Normal,
        optional: false,
        default_features: true,
        features: Vec::new(),
        target: None,
        source: Source::Registry,
    }
}

fn from_manifest(path: &Path, selection: &Selection) -> Fallible<Project> {
    let own = manifest::table(path).map_err(|error| Failure::new(error.to_string()))?;
    let choice = choice(selection);
    let refusal = match cargo::ask(path, selection, &choice, true) {
        Ok(told) => {
            let selected = select::select(&told, path, selection)?;
            return Ok(Project {
                root: told.root,
                packages: told.packages,
                selected,
                unread: BTreeMap::new(),
                problems: Vec::new(),
            });
        }
        Err(refusal) => refusal,
    };
    if refusal.is_about_lock_flag() {
        return Err(Failure::new(refusal.summary()));
    }
    let mut problems = Vec::new();
    let told = match cargo::ask(path, selection, &choice, false) {
        Ok(told) => told,
        Err(_) => read_members(path, &own, selection, &mut problems)?,
    };
    let selected = select::select(&told, path, selection)?;
    let Told {
        root, mut packages, ..
    } = told;
    let registry = Registry::open()
        .with_lock(&root.join("Cargo.lock"))
        .with_patches(&root.join("Cargo.toml"));
    let unread = resolve::resolve(
        &mut packages,
        &selected,
        with_dev(selection),
        &choice,
        &registry,
    )?;
    // Where only the resolution failed and all was found after all, it still was not cargo's choice of versions.
    problems.insert(
        0,
        warning(format!(
            "cargo could not resolve the dependencies: {}; what is on this machine is read instead",
            refusal.summary()
        )),
    );
    Ok(Project {
        root,
        packages,
        selected,
        unread,
        problems,
    })
}

/// The members of a workspace that cargo refuses as a whole, each by its own manifest.
fn read_members(
    path: &Path,
    own: &toml::Table,
    selection: &Selection,
    problems: &mut Vec<Problem>,
) -> Fallible<Told> {
    let folder = path.parent().unwrap_or(path);
    let workspace = manifest::WorkspaceTable::around(path, own);
    let mut packages = Vec::new();
    match manifest::read(path, Origin::Member) {
        Ok(package) => packages.extend(package),
        Err(error) => return Err(Failure::new(error.to_string())),
    }
    let has_own = !packages.is_empty();
    let takes_all = selection.workspace || (!has_own && selection.packages.is_empty());
    let members = workspace.as_ref().map(|workspace| workspace.members());
    for member in members.unwrap_or_default() {
        if member == folder {
            continue;
        }
        match manifest::read(&member.join("Cargo.toml"), Origin::Member) {
            Ok(package) => packages.extend(package),
            Err(error) => problems.push(Problem {
                message: error.to_string(),
                place: None,
                is_fatal: takes_all,
            }),
        }
    }
    if packages.is_empty() {
        return Err(Failure::new(format!(
            "{} has neither a package nor members that can be read",
            path.display()
        )));
    }
    let members: Vec<usize> = (0..packages.len()).collect();
    Ok(Told {
        root: workspace.map_or_else(|| folder.to_owned(), |workspace| workspace.root),
        defaults: if has_own { vec![0] } else { members.clone() },
        members,
        packages,
    })
}

fn warning(message: String) -> Problem {
    Problem {
        message,
        place: None,
        is_fatal: false,
    }
}

#[cfg(test)]
mod tests;
