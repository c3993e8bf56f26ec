//! Asks cargo what a workspace consists of. It must not know what to do when cargo cannot tell.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Output;

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, TargetKind};

use super::package::{Declared, Edge, Origin, Package, Sort, Source, Target, Use};
use super::resolve::FeatureChoice;
use crate::args::Selection;

/// What cargo tells of a workspace.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) root: PathBuf,
    pub(crate) packages: Vec<Package>,
    /// Positions of the members.
    pub(crate) members: Vec<usize>,
    /// Positions of the members that cargo takes when none is named in the workspace's folder.
    pub(crate) defaults: Vec<usize>,
}

/// Why cargo told nothing.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// What it printed.
    pub(crate) words: String,
}

impl Refusal {
    /// The error in one line: what went wrong, and the innermost cause.
    pub(crate) fn summary(&self) -> String {
        let lines: Vec<&str> = self
            .words
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        let error = lines
            .iter()
            .find_map(|line| line.strip_prefix("error: "))
            .or_else(|| lines.first().copied())
            .unwrap_or("cargo gave no reason");
        let last_cause = lines.iter().rposition(|line| *line == "Caused by:");
        match last_cause.and_then(|at| lines.get(at + 1)) {
            Some(cause) => format!("{error}: {cause}"),
            None => error.to_owned(),
        }
    }

    /// Whether `--locked` was what stood in the way.
    pub(crate) fn is_about_lock_flag(&self) -> bool {
        self.words.contains("because --locked was passed")
            || self.words.contains("because --frozen was passed")
    }
}

/// Runs `cargo metadata`.
pub(crate) fn ask(
    manifest: &Path,
    selection: &Selection,
    choice: &FeatureChoice,
    with_dependencies: bool,
) -> Result<Told, Refusal> {
    let output = run(manifest, selection, choice, with_dependencies, None)?;
    let output = match output {
        // A `rust-toolchain.toml` that names a toolchain which is not here concerns who builds. It is found by
        // the current folder.
        output if !output.status.success() && is_about_toolchain(&output) => {
            let root = manifest.ancestors().last().unwrap_or(manifest);
            run(manifest, selection, choice, with_dependencies, Some(root))?
        }
        output => output,
    };
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(Refusal { words });
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let json = text.lines().find(|line| line.starts_with('{'));
    let metadata = MetadataCommand::parse(json.unwrap_or_default()).map_err(|error| Refusal {
        words: format!("error: cargo's answer could not be read: {error}"),
    })?;
    Ok(told(&metadata))
}

fn is_about_toolchain(output: &Output) -> bool {
    let words = String::from_utf8_lossy(&output.stderr);
    words.contains("toolchain") && words.contains("is not installed")
}

fn run(
    manifest: &Path,
    selection: &Selection,
    choice: &FeatureChoice,
    with_dependencies: bool,
    folder: Option<&Path>,
) -> Result<Output, Refusal> {
    let mut command = MetadataCommand::new();
    command.manifest_path(manifest);
    if with_dependencies {
        if choice.all {
            command.features(CargoOpt::AllFeatures);
        }
        if choice.no_default {
            command.features(CargoOpt::NoDefaultFeatures);
        }
        if !choice.names.is_empty() {
            command.features(CargoOpt::SomeFeatures(choice.names.clone()));
        }
    } else {
        command.no_deps();
    }
    let flags = [
        ("--offline", selection.offline || !with_dependencies),
        ("--locked", selection.locked && with_dependencies),
        ("--frozen", selection.frozen && with_dependencies),
    ];
    let flags: Vec<String> = flags
        .iter()
        .filter(|(_, on)| *on)
        .map(|(flag, _)| (*flag).to_owned())
        .collect();
    command.other_options(flags);
    if std::env::var_os("CARGO_NET_RETRY").is_none() {
        // There is something to fall back to: do not wait long for a network that is not there.
        command.env("CARGO_NET_RETRY", "1");
    }
    if let Some(folder) = folder {
        command.current_dir(folder);
    }
    let mut command = command.cargo_command();
    command.output().map_err(|error| Refusal {
        words: format!(
            "error: could not run {}: {error}",
            command.get_program().to_string_lossy()
        ),
    })
}

fn told(metadata: &Metadata) -> Told {
    let position: BTreeMap<&str, usize> = metadata
        .packages
        .iter()
        .enumerate()
        .map(|(at, package)| (package.id.repr.as_str(), at))
        .collect();
    let is_member = |id: &cargo_metadata::PackageId| metadata.workspace_members.contains(id);
    let mut packages: Vec<Package> = metadata
        .packages
        .iter()
        .map(|package| {
            let origin = match &package.source {
                _ if is_member(&package.id) => Origin::Member,
                None => Origin::Path,
                Some(_) => Origin::Foreign,
            };
            self::package(package, origin)
        })
        .collect();
    for node in metadata.resolve.iter().flat_map(|resolve| &resolve.nodes) {
        let package = position
            .get(node.id.repr.as_str())
            .and_then(|at| packages.get_mut(*at));
        let Some(package) = package else {
            continue;
        };
        package.enabled = node.features.iter().map(ToString::to_string).collect();
        for dependency in &node.deps {
            let Some(&target) = position.get(dependency.pkg.repr.as_str()) else {
                continue;
            };
            for kind in &dependency.dep_kinds {
                let Some(usage) = usage(kind.kind) else {
                    continue;
                };
                package.edges.push(Edge {
                    name: dependency.name.clone(),
                    package: target,
                    usage,
                    target: kind.target.as_ref().map(ToString::to_string),
                });
            }
        }
        package.edges.sort();
        package.edges.dedup();
    }
    let positions = |ids: &[cargo_metadata::PackageId]| {
        ids.iter()
            .filter_map(|id| position.get(id.repr.as_str()).copied())
            .collect::<Vec<usize>>()
    };
    let members = positions(&metadata.workspace_members);
    let defaults = if metadata.workspace_default_members.is_available() {
        positions(&metadata.workspace_default_members)
    } else {
        members.clone()
    };
    Told {
        root: metadata.workspace_root.clone().into_std_path_buf(),
        packages,
        members,
        defaults,
    }
}

fn usage(kind: DependencyKind) -> Option<Use> {
    match kind {
        DependencyKind::Normal => Some(Use::Normal),
        DependencyKind::Development => Some(Use::Dev),
        _ => None,
    }
}

fn package(package: &cargo_metadata::Package, origin: Origin) -> Package {
    let root = package
        .manifest_path
        .parent()
        .map_or_else(PathBuf::new, |root| root.as_std_path().to_owned());
    let build_script = package
        .targets
        .iter()
        .find(|target| target.is_custom_build())
        .map(|target| target.src_path.clone().into_std_path_buf());
    Package {
        id: package.id.repr.clone(),
        name: package.name.to_string(),
        version: package.version.to_string(),
        root,
        origin,
        targets: package.targets.iter().filter_map(target).collect(),
        build_script,
        features: package.features.clone(),
        declared: package.dependencies.iter().filter_map(declared).collect(),
        enabled: Vec::new(),
        edges: Vec::new(),
    }
}

fn target(target: &cargo_metadata::Target) -> Option<Target> {
    let has = |kind: TargetKind| target.kind.contains(&kind);
    let sort = if has(TargetKind::CustomBuild) {
        return None;
    } else if has(TargetKind::ProcMacro) {
        Sort::ProcMacro
    } else if has(TargetKind::Bin) {
        Sort::Bin
    } else if has(TargetKind::Test) {
        Sort::Test
    } else if has(TargetKind::Example) {
        Sort::Example
    } else if has(TargetKind::Bench) {
        Sort::Bench
    } else {
        Sort::Lib
    };
    Some(Target {
        name: target.name.clone(),
        sort,
        kinds: target.kind.iter().map(ToString::to_string).collect(),
        source: target.src_path.clone().into_std_path_buf(),
        edition: target.edition.as_str().to_owned(),
        required_features: target.required_features.clone(),
    })
}

fn declared(dependency: &cargo_metadata::Dependency) -> Option<Declared> {
    let source = match (&dependency.path, &dependency.source) {
        (Some(path), _) => Source::Path(path.clone().into_std_path_buf()),
        (None, Some(source)) => match source.repr.strip_prefix("git+") {
            Some(url) => Source::Git(url.split(['?', '#']).next().unwrap_or(url).to_owned()),
            None => Source::Registry,
        },
        (None, None) => Source::Registry,
    };
    Some(Declared {
        key: dependency
            .rename
            .clone()
            .unwrap_or_else(|| dependency.name.clone()),
        package: dependency.name.clone(),
        requirement: dependency.req.clone(),
        usage: usage(dependency.kind)?,
        optional: dependency.optional,
        default_features: dependency.uses_default_features,
        features: dependency.features.clone(),
        target: dependency.target.as_ref().map(ToString::to_string),
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_told_in_a_line() {
        let refusal = |words: &str| {
            Refusal {
                words: words.to_owned(),
            }
            .summary()
        };
        assert_eq!(
            refusal(
                "    Updating git repository `x`\nerror: failed to load source for dependency `a`\n\nCaused by:\n  unable to update x\n\n\
                 Caused by:\n  failed to resolve address\n"
            ),
            "failed to load source for dependency `a`: failed to resolve address"
        );
        assert_eq!(refusal(""), "cargo gave no reason");
    }
}
