//! Resolves dependencies where cargo could not: path dependencies and what is unpacked already, with features
//! as cargo unifies them. It must not guess: what is not had is named with the reason.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::path::PathBuf;

use super::manifest;
use super::package::{Declared, Edge, Origin, Package, Sort, Source, Target, Use, crate_name};
use super::registry::Registry;
use crate::failure::{Failure, Fallible};

/// The features that the user asks for.
#[derive(Clone, Default, Debug)]
pub(crate) struct FeatureChoice {
    pub(crate) names: Vec<String>,
    pub(crate) all: bool,
    pub(crate) no_default: bool,
}

/// What there is to do for the package at a position.
enum Task {
    Feature(String),
    /// The dependency of that position.
    Dependency(usize),
}

struct Node {
    features: BTreeSet<String>,
    /// By position in `declared`.
    active: BTreeSet<usize>,
    /// (dependency, feature): wishes for when the dependency becomes active.
    wishes: Vec<(String, String)>,
}

/// Finds what the selected packages need, adds it to `packages` and connects them. Gives back what was not had.
pub(crate) fn resolve(
    packages: &mut Vec<Package>,
    selected: &[usize],
    with_dev: bool,
    choice: &FeatureChoice,
    registry: &Registry,
) -> Fallible<BTreeMap<String, String>> {
    let mut resolver = Resolver {
        by_root: HashMap::new(),
        nodes: Vec::new(),
        tasks: VecDeque::new(),
        unread: BTreeMap::new(),
        registry,
        packages,
    };
    for index in 0..resolver.packages.len() {
        resolver.admit(index);
    }
    resolver.choose(selected, choice)?;
    for &index in selected {
        resolver.start(index, with_dev);
    }
    resolver.run();
    Ok(resolver.unread)
}

struct Resolver<'a> {
    packages: &'a mut Vec<Package>,
    nodes: Vec<Node>,
    by_root: HashMap<PathBuf, usize>,
    tasks: VecDeque<(usize, Task)>,
    unread: BTreeMap<String, String>,
    registry: &'a Registry,
}

impl Resolver<'_> {
    fn admit(&mut self, index: usize) {
        if let Some(package) = self.packages.get(index) {
            self.by_root.insert(package.root.clone(), index);
        }
        self.nodes.push(Node {
            features: BTreeSet::new(),
            active: BTreeSet::new(),
            wishes: Vec::new(),
        });
    }

    /// Every feature asked for must exist in a package that is selected.
    fn choose(&mut self, selected: &[usize], choice: &FeatureChoice) -> Fallible<()> {
        for wanted in &choice.names {
            let mut known = false;
            for &index in selected {
                let Some(package) = self.packages.get(index) else {
                    continue;
                };
                let feature = match wanted.split_once('/') {
                    Some((name, feature)) if name == package.name => feature,
                    Some((name, _)) => {
                        if package.declared.iter().any(|dep| dep.key == name) {
                            known = true;
                            self.tasks.push_back((index, Task::Feature(wanted.clone())));
                        }
                        continue;
                    }
                    None => wanted,
                };
                if has_feature(package, feature) {
                    known = true;
                    self.tasks
                        .push_back((index, Task::Feature(feature.to_owned())));
                }
            }
            if !known {
                let names = selected
                    .iter()
                    .filter_map(|index| self.packages.get(*index))
                    .flat_map(|package| package.features.keys().map(String::as_str));
                return Err(Failure::unknown("feature", wanted, names));
            }
        }
        for &index in selected {
            let Some(package) = self.packages.get(index) else {
                continue;
            };
            if choice.all {
                let optional = package.declared.iter().filter(|dep| dep.optional);
                let implicit = optional
                    .map(|dep| dep.key.clone())
                    .filter(|key| is_implicit(package, key));
                for feature in package.features.keys().cloned().chain(implicit) {
                    self.tasks.push_back((index, Task::Feature(feature)));
                }
            }
            if !choice.no_default {
                let feature = "default".to_owned();
                self.tasks.push_back((index, Task::Feature(feature)));
            }
        }
        Ok(())
    }

    /// What a package needs whatever its features.
    fn start(&mut self, index: usize, with_dev: bool) {
        let Some(package) = self.packages.get(index) else {
            return;
        };
        for (at, dependency) in package.declared.iter().enumerate() {
            let used = dependency.usage == Use::Normal || with_dev;
            if used && !dependency.optional {
                self.tasks.push_back((index, Task::Dependency(at)));
            }
        }
    }

    fn run(&mut self) {
        let mut started: BTreeSet<usize> = BTreeSet::new();
        while let Some((index, task)) = self.tasks.pop_front() {
            if started.insert(index) {
                self.start(index, false);
            }
            match task {
                Task::Feature(name) => self.enable(index, &name),
                Task::Dependency(at) => self.activate(index, at),
            }
        }
        for (package, node) in self.packages.iter_mut().zip(&self.nodes) {
            package.enabled = node.features.iter().cloned().collect();
            package.edges.sort();
            package.edges.dedup();
        }
    }

    /// Turns on a feature, or what stands in a feature's list.
    fn enable(&mut self, index: usize, name: &str) {
        if let Some(key) = name.strip_prefix("dep:") {
            self.activate_key(index, key);
            return;
        }
        if let Some((key, feature)) = name.split_once('/') {
            if let Some(key) = key.strip_suffix('?') {
                self.request(index, key, feature);
            } else {
                self.activate_key(index, key);
                let implicit = self
                    .packages
                    .get(index)
                    .is_some_and(|package| is_implicit(package, key));
                if implicit {
                    self.note_feature(index, key);
                }
                self.request(index, key, feature);
            }
            return;
        }
        let Some(package) = self.packages.get(index) else {
            return;
        };
        let list = package.features.get(name).cloned();
        let implicit = list.is_none() && is_implicit(package, name);
        if (list.is_none() && !implicit) || !self.note_feature(index, name) {
            return;
        }
        for part in list.unwrap_or_default() {
            self.tasks.push_back((index, Task::Feature(part)));
        }
        if implicit {
            self.activate_key(index, name);
        }
    }

    fn note_feature(&mut self, index: usize, name: &str) -> bool {
        self.nodes
            .get_mut(index)
            .is_some_and(|node| node.features.insert(name.to_owned()))
    }

    fn activate_key(&mut self, index: usize, key: &str) {
        let Some(package) = self.packages.get(index) else {
            return;
        };
        for (at, dependency) in package.declared.iter().enumerate() {
            if dependency.key == key && dependency.usage == Use::Normal {
                self.tasks.push_back((index, Task::Dependency(at)));
            }
        }
    }

    /// Asks for a feature of a dependency: at once where it is active, else when it becomes so.
    fn request(&mut self, index: usize, key: &str, feature: &str) {
        let (Some(package), Some(node)) = (self.packages.get(index), self.nodes.get_mut(index))
        else {
            return;
        };
        for edge in &package.edges {
            if edge.name == crate_name(key) {
                let task = Task::Feature(feature.to_owned());
                self.tasks.push_back((edge.package, task));
            }
        }
        let wish = (key.to_owned(), feature.to_owned());
        if !node.wishes.contains(&wish) {
            node.wishes.push(wish);
        }
    }

    fn activate(&mut self, index: usize, at: usize) {
        let fresh = self
            .nodes
            .get_mut(index)
            .is_some_and(|node| node.active.insert(at));
        let declared = self
            .packages
            .get(index)
            .and_then(|package| package.declared.get(at).cloned());
        let (true, Some(declared)) = (fresh, declared) else {
            return;
        };
        let target = match self.find(index, &declared) {
            Ok(target) => target,
            Err(reason) => {
                self.unread
                    .entry(declared.package.clone())
                    .or_insert(reason);
                let unread = self.unread_package(&declared);
                self.connect(index, unread, &declared);
                return;
            }
        };
        let default = declared.default_features.then(|| "default".to_owned());
        let waiting = self.nodes.get(index).into_iter().flat_map(|node| {
            node.wishes
                .iter()
                .filter(|(key, _)| *key == declared.key)
                .map(|(_, feature)| feature.clone())
        });
        let wanted: Vec<String> = default
            .into_iter()
            .chain(declared.features.iter().cloned())
            .chain(waiting)
            .collect();
        // An empty wish still makes it start.
        self.tasks.push_back((target, Task::Feature(String::new())));
        for feature in wanted {
            self.tasks.push_back((target, Task::Feature(feature)));
        }
        self.connect(index, target, &declared);
    }

    fn connect(&mut self, index: usize, target: usize, declared: &Declared) {
        let name = self.code_name(declared, target);
        if let Some(package) = self.packages.get_mut(index) {
            package.edges.push(Edge {
                name,
                package: target,
                usage: declared.usage,
                target: declared.target.clone(),
            });
        }
    }

    /// What stands for a package that was not found: its name and the version that is asked for.
    fn unread_package(&mut self, declared: &Declared) -> usize {
        let version = declared.requirement.comparators.first().map_or_else(
            || "0.0.0".to_owned(),
            |asked| {
                let (minor, patch) = (asked.minor.unwrap_or(0), asked.patch.unwrap_or(0));
                format!("{}.{minor}.{patch}", asked.major)
            },
        );
        let id = format!("{}@{version}", declared.package);
        let root = PathBuf::from("unread").join(&id);
        if let Some(&index) = self.by_root.get(&root) {
            return index;
        }
        self.packages.push(Package {
            id,
            name: declared.package.clone(),
            version,
            targets: vec![Target {
                name: declared.package.clone(),
                sort: Sort::Unread,
                kinds: vec!["lib".to_owned()],
                source: root.join("src/lib.rs"),
                edition: "2024".to_owned(),
                required_features: Vec::new(),
            }],
            root,
            origin: Origin::Foreign,
            build_script: None,
            features: BTreeMap::new(),
            declared: Vec::new(),
            enabled: Vec::new(),
            edges: Vec::new(),
        });
        let index = self.packages.len() - 1;
        self.admit(index);
        index
    }

    /// A renamed dependency has its new name in code, any other that of its library.
    fn code_name(&self, declared: &Declared, target: usize) -> String {
        let library = self
            .packages
            .get(target)
            .and_then(Package::library)
            .filter(|_| declared.key == declared.package);
        match library {
            Some(library) => library.crate_name(),
            None => crate_name(&declared.key),
        }
    }

    fn find(&mut self, from: usize, declared: &Declared) -> Result<usize, String> {
        let patch = self.registry.patch(&declared.package);
        let (root, origin) = match (&declared.source, patch) {
            (Source::Path(path), _) => {
                let ours = self
                    .packages
                    .get(from)
                    .is_some_and(|package| package.origin != Origin::Foreign);
                let origin = if ours { Origin::Path } else { Origin::Foreign };
                (path.clone(), origin)
            }
            (_, Some(path)) => (path.to_owned(), Origin::Path),
            (Source::Git(url), None) => {
                return Err(format!("it is in a repository out of reach, {url}"));
            }
            (Source::Registry, None) => {
                let root = self
                    .registry
                    .find(&declared.package, &declared.requirement)?;
                (root, Origin::Foreign)
            }
        };
        if let Some(&index) = self.by_root.get(&root) {
            return Ok(index);
        }
        match manifest::read(&root.join("Cargo.toml"), origin) {
            Ok(Some(package)) if package.name == declared.package => {
                self.packages.push(package);
                let index = self.packages.len() - 1;
                self.admit(index);
                Ok(index)
            }
            Ok(Some(package)) => Err(format!(
                "at {} is `{}`, not `{}`",
                root.display(),
                package.name,
                declared.package
            )),
            Ok(None) => Err(format!("there is no package in {}", root.display())),
            Err(error) => Err(error.to_string()),
        }
    }
}

/// An optional dependency is a feature of its own unless some feature names it by `dep:`.
fn is_implicit(package: &Package, key: &str) -> bool {
    package
        .declared
        .iter()
        .any(|dependency| dependency.key == key && dependency.optional)
        && !package.features.contains_key(key)
        && !package
            .features
            .values()
            .flatten()
            .any(|part| part.strip_prefix("dep:") == Some(key))
}

fn has_feature(package: &Package, name: &str) -> bool {
    name == "default" || package.features.contains_key(name) || is_implicit(package, name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    struct Tree {
        folder: tempfile::TempDir,
    }

    impl Tree {
        fn new(manifests: &[(&str, &str)]) -> std::io::Result<Tree> {
            let folder = tempfile::tempdir()?;
            for (path, text) in manifests {
                let root = folder.path().join(path);
                std::fs::create_dir_all(root.join("src"))?;
                std::fs::write(root.join("Cargo.toml"), text)?;
                std::fs::write(root.join("src/lib.rs"), "")?;
            }
            Ok(Tree { folder })
        }

        fn resolve(&self, choice: &FeatureChoice) -> (Vec<String>, BTreeMap<String, String>) {
            let registry = Registry::below(&self.folder.path().join("registry"));
            let manifest = self.folder.path().join("app/Cargo.toml");
            let mut packages = match manifest::read(&manifest, Origin::Member) {
                Ok(Some(package)) => vec![package],
                other => unreachable!("{other:?}"),
            };
            let unread = match resolve(&mut packages, &[0], false, choice, &registry) {
                Ok(unread) => unread,
                Err(failure) => unreachable!("{failure}"),
            };
            let shown = packages
                .iter()
                .map(|package| {
                    let edges: Vec<&str> = package
                        .edges
                        .iter()
                        .map(|edge| edge.name.as_str())
                        .collect();
                    format!(
                        "{} [{}] -> {}",
                        package.name,
                        package.enabled.join(" "),
                        edges.join(" ")
                    )
                })
                .collect();
            (shown, unread)
        }
    }

    const APP: &str = "[package]\nname = 'app'\n[dependencies]\nutil = { path = '../util' }\nlibc = { version = '0.2', default-features = false }\n\
        sig = { version = '1', package = 'signals', features = ['iterator'] }\nlost = '1'\nfar = { git = 'https://example.org/far' }\nextra = { version = '1', optional = true }\n\
        [dev-dependencies]\ndevonly = '1'\n[features]\nfast = ['dep:extra', 'sig?/fast', 'util/speed']\n";

    fn tree() -> std::io::Result<Tree> {
        Tree::new(&[
            ("app", APP),
            ("util", "[package]\nname = 'util'\n[features]\nspeed = []\n"),
            (
                "registry/i/libc-0.2.5",
                "[package]\nname = 'libc'\nversion = '0.2.5'\n[features]\ndefault = ['std']\nstd = []\n",
            ),
            (
                "registry/i/signals-1.3.0",
                "[package]\nname = 'signals'\nversion = '1.3.0'\n[lib]\nname = 'signals_lib'\n[dependencies]\nlibc = '^0.2'\n\
                 [features]\ndefault = []\niterator = ['channel']\nchannel = []\nfast = []\n",
            ),
            (
                "registry/i/extra-2.0.0",
                "[package]\nname = 'extra'\nversion = '2.0.0'\n",
            ),
        ])
    }

    #[test]
    fn what_is_on_the_disk_is_connected_with_its_features() -> std::io::Result<()> {
        let (packages, unread) = tree()?.resolve(&FeatureChoice::default());
        assert_eq!(
            packages,
            [
                "app [] -> far libc lost sig util",
                "far [] -> ",
                "libc [default std] -> ",
                "lost [] -> ",
                "signals [channel default iterator] -> libc",
                "util [] -> ",
            ]
        );
        let reasons: Vec<String> = unread
            .iter()
            .map(|(name, reason)| format!("{name}: {reason}"))
            .collect();
        assert_eq!(
            reasons,
            [
                "far: it is in a repository out of reach, https://example.org/far",
                "lost: its source is not on this machine",
            ]
        );
        Ok(())
    }

    #[test]
    fn a_feature_brings_its_dependencies_and_reaches_into_them() -> std::io::Result<()> {
        let choice = FeatureChoice {
            names: vec!["fast".to_owned()],
            ..FeatureChoice::default()
        };
        let (packages, unread) = tree()?.resolve(&choice);
        let of = |name: &str| packages.iter().find(|line| line.starts_with(name)).cloned();
        assert_eq!(of("util").as_deref(), Some("util [speed] -> "));
        assert_eq!(
            of("signals").as_deref(),
            Some("signals [channel default fast iterator] -> libc")
        );
        assert!(unread.contains_key("extra"), "{unread:?}");
        Ok(())
    }

    #[test]
    fn a_feature_that_is_not_there_is_an_error() -> std::io::Result<()> {
        let tree = tree()?;
        let manifest: &Path = &tree.folder.path().join("app/Cargo.toml");
        let mut packages: Vec<Package> = manifest::read(manifest, Origin::Member)
            .ok()
            .flatten()
            .into_iter()
            .collect();
        let choice = FeatureChoice {
            names: vec!["fasst".to_owned()],
            ..FeatureChoice::default()
        };
        let registry = Registry::default();
        let failed = resolve(&mut packages, &[0], false, &choice, &registry).err();
        assert_eq!(
            failed.map(|failure| failure.to_string()).as_deref(),
            Some("unknown feature `fasst`\n  help: is `fast` meant?")
        );
        Ok(())
    }
}
