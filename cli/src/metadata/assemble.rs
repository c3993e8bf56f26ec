//! Makes the analyzer's input of resolved packages: which crates there are, and what each sees under which
//! name. It must not read anything.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sigsafe_analyzer::source::Edition;
use sigsafe_analyzer::workspace::{CrateIndex, CrateInput, CrateKind, Dependency};

use super::package::{Origin, Package, Sort, Target, Use};
use crate::args::Selection;

/// Which crates of the selected packages are wanted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Wanted {
    lib: bool,
    bins: bool,
    bin: Vec<String>,
    tests: bool,
    examples: bool,
    benches: bool,
}

impl Wanted {
    /// What the user asks for; where nothing is said, libraries and programs.
    pub(crate) fn of(selection: &Selection) -> Wanted {
        let all = selection.all_targets;
        let wanted = Wanted {
            lib: selection.lib || all,
            bins: selection.bins || all,
            bin: selection.bin.clone(),
            tests: selection.tests || all,
            examples: selection.examples || all,
            benches: selection.benches || all,
        };
        let nothing = Wanted {
            lib: false,
            bins: false,
            bin: Vec::new(),
            tests: false,
            examples: false,
            benches: false,
        };
        if wanted == nothing {
            return Wanted {
                lib: true,
                bins: true,
                ..wanted
            };
        }
        wanted
    }

    /// Whether development dependencies come into play.
    pub(crate) fn with_dev(&self) -> bool {
        self.tests || self.examples || self.benches
    }

    fn takes(&self, package: &Package, target: &Target) -> bool {
        let asked = match target.sort {
            Sort::Lib | Sort::ProcMacro | Sort::Unread => self.lib,
            Sort::Bin => self.bins || self.bin.contains(&target.name),
            Sort::Test => self.tests,
            Sort::Example => self.examples,
            Sort::Bench => self.benches,
        };
        // As cargo does, what cannot be built with these features is passed over.
        asked
            && target
                .required_features
                .iter()
                .all(|feature| package.enabled.contains(feature) || feature.contains('/'))
    }
}

/// The crates of the selected packages and of all that they need.
pub(crate) fn crates(
    packages: &[Package],
    selected: &[usize],
    wanted: &Wanted,
    cfgs: &[String],
) -> Vec<CrateInput> {
    let selected: BTreeSet<usize> = selected.iter().copied().collect();
    let usable = |index: usize, usage: Use| {
        usage == Use::Normal || (wanted.with_dev() && selected.contains(&index))
    };
    let mut order = reached(packages, &selected, &usable);
    order.sort_by_key(|index| {
        let package = packages.get(*index);
        let key = package.map(|package| (&package.name, &package.version, &package.id));
        (!selected.contains(index), key)
    });
    let mut chosen: Vec<(usize, &Target, CrateKind, bool)> = Vec::new();
    let mut libraries: BTreeMap<usize, CrateIndex> = BTreeMap::new();
    for &index in &order {
        let Some(package) = packages.get(index) else {
            continue;
        };
        let is_selected = selected.contains(&index);
        if let Some(library) = package.library() {
            libraries.insert(index, CrateIndex(chosen.len() as u32));
            let is_member = is_selected && wanted.takes(package, library);
            let is_macro = library.sort == Sort::ProcMacro;
            chosen.push((index, library, kind(library.sort), is_member && !is_macro));
            // What uses the macros must not see its functions; by itself it is a crate like any other.
            if is_member && is_macro {
                chosen.push((index, library, CrateKind::Lib, true));
            }
        }
        if is_selected {
            let others = package
                .targets
                .iter()
                .filter(|target| !matches!(target.sort, Sort::Lib | Sort::ProcMacro | Sort::Unread))
                .filter(|target| wanted.takes(package, target));
            chosen.extend(others.map(|target| (index, target, kind(target.sort), true)));
        }
    }
    chosen
        .into_iter()
        .filter_map(|(index, target, kind, is_member)| {
            let package = packages.get(index)?;
            let dependencies = dependencies(package, index, target, &libraries, &usable);
            let input = input(package, target, kind, dependencies, cfgs);
            Some(CrateInput { is_member, ..input })
        })
        .collect()
}

fn kind(sort: Sort) -> CrateKind {
    match sort {
        Sort::Lib => CrateKind::Lib,
        Sort::ProcMacro => CrateKind::ProcMacro,
        Sort::Unread => CrateKind::Unread,
        Sort::Bin => CrateKind::Bin,
        Sort::Test | Sort::Example | Sort::Bench => CrateKind::Other,
    }
}

fn reached(
    packages: &[Package],
    selected: &BTreeSet<usize>,
    usable: &dyn Fn(usize, Use) -> bool,
) -> Vec<usize> {
    let mut seen = selected.clone();
    let mut open: Vec<usize> = selected.iter().copied().collect();
    while let Some(index) = open.pop() {
        for edge in packages.get(index).into_iter().flat_map(|p| &p.edges) {
            if usable(index, edge.usage) && seen.insert(edge.package) {
                open.push(edge.package);
            }
        }
    }
    seen.into_iter().collect()
}

fn dependencies(
    package: &Package,
    index: usize,
    target: &Target,
    libraries: &BTreeMap<usize, CrateIndex>,
    usable: &dyn Fn(usize, Use) -> bool,
) -> Vec<Dependency> {
    let for_tests = matches!(target.sort, Sort::Test | Sort::Example | Sort::Bench);
    // One entry a name and crate; `None` among the targets: it always holds.
    let mut found: BTreeMap<(&str, CrateIndex), BTreeSet<Option<&str>>> = BTreeMap::new();
    for edge in &package.edges {
        if edge.usage == Use::Dev && !(for_tests && usable(index, edge.usage)) {
            continue;
        }
        if let Some(&library) = libraries.get(&edge.package) {
            found
                .entry((&edge.name, library))
                .or_default()
                .insert(edge.target.as_deref());
        }
    }
    let own = package
        .library()
        .filter(|_| !matches!(target.sort, Sort::Lib | Sort::ProcMacro | Sort::Unread))
        .and_then(|library| Some((library.crate_name(), *libraries.get(&index)?)))
        .map(|(name, krate)| Dependency {
            name,
            krate,
            targets: Vec::new(),
        });
    found
        .into_iter()
        .map(|((name, krate), targets)| Dependency {
            name: name.to_owned(),
            krate,
            targets: if targets.contains(&None) {
                Vec::new()
            } else {
                targets.into_iter().flatten().map(str::to_owned).collect()
            },
        })
        .chain(own)
        .collect()
}

fn input(
    package: &Package,
    target: &Target,
    kind: CrateKind,
    dependencies: Vec<Dependency>,
    cfgs: &[String],
) -> CrateInput {
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let mut cfgs = cfgs.to_vec();
    if matches!(target.sort, Sort::Test | Sort::Bench) {
        cfgs.push("test".to_owned());
    }
    CrateInput {
        name: target.crate_name(),
        package: package.name.clone(),
        version: package.version.clone(),
        package_id: package.id.clone(),
        package_root: text(&package.root),
        root_file: text(&target.source),
        kind,
        target_name: target.name.clone(),
        target_kinds: target.kinds.clone(),
        // A year that is not known yet is newer than this tool.
        edition: Edition::from_year(&target.edition).unwrap_or(Edition::E2024),
        features: package.enabled.clone(),
        cfgs,
        build_script: package.build_script.as_deref().map(text),
        dependencies,
        is_member: false,
        is_first_party: package.origin != Origin::Foreign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metadata::package::Edge;
    use std::path::PathBuf;

    fn package(name: &str, origin: Origin, sorts: &[Sort], edges: Vec<Edge>) -> Package {
        Package {
            id: name.to_owned(),
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            root: PathBuf::from("/w").join(name),
            origin,
            targets: sorts
                .iter()
                .map(|sort| Target {
                    name: name.to_owned(),
                    sort: *sort,
                    kinds: Vec::new(),
                    source: PathBuf::from("/w/x.rs"),
                    edition: "2021".to_owned(),
                    required_features: Vec::new(),
                })
                .collect(),
            build_script: None,
            features: BTreeMap::new(),
            declared: Vec::new(),
            enabled: Vec::new(),
            edges,
        }
    }

    fn edge(name: &str, package: usize, usage: Use, target: Option<&str>) -> Edge {
        Edge {
            name: name.to_owned(),
            package,
            usage,
            target: target.map(str::to_owned),
        }
    }

    fn shown(selection: &Selection) -> Vec<String> {
        let packages = [
            package(
                "app",
                Origin::Member,
                &[Sort::Lib, Sort::Bin, Sort::Test],
                vec![
                    edge("c", 1, Use::Normal, Some("cfg(unix)")),
                    edge("c", 1, Use::Normal, Some("cfg(windows)")),
                    edge("t", 2, Use::Dev, None),
                    edge("toolonly", 3, Use::Normal, None),
                ],
            ),
            package("libc", Origin::Foreign, &[Sort::Lib], Vec::new()),
            package("tester", Origin::Foreign, &[Sort::Lib], Vec::new()),
            package("toolonly", Origin::Foreign, &[Sort::Bin], Vec::new()),
        ];
        crates(&packages, &[0], &Wanted::of(selection), &[])
            .iter()
            .map(|krate| {
                let dependencies: Vec<String> = krate
                    .dependencies
                    .iter()
                    .map(|found| {
                        format!(
                            "{}={} {}",
                            found.name,
                            found.krate.0,
                            found.targets.join("|")
                        )
                    })
                    .collect();
                format!(
                    "{} {:?}: {}",
                    krate.name,
                    krate.kind,
                    dependencies.join(", ")
                )
            })
            .collect()
    }

    #[test]
    fn libraries_and_programs_are_taken_by_default() {
        assert_eq!(
            shown(&Selection::default()),
            [
                "app Lib: c=2 cfg(unix)|cfg(windows)",
                "app Bin: c=2 cfg(unix)|cfg(windows), app=0 ",
                "libc Lib: ",
            ]
        );
    }

    #[test]
    fn tests_bring_what_they_need() {
        let selection = Selection {
            all_targets: true,
            ..Selection::default()
        };
        assert_eq!(
            shown(&selection),
            [
                "app Lib: c=3 cfg(unix)|cfg(windows)",
                "app Bin: c=3 cfg(unix)|cfg(windows), app=0 ",
                "app Other: c=3 cfg(unix)|cfg(windows), t=4 , app=0 ",
                "libc Lib: ",
                "tester Lib: ",
            ]
        );
    }

    #[test]
    fn macros_are_a_crate_for_those_who_use_them_and_one_by_themselves() {
        let packages = [
            package(
                "app",
                Origin::Member,
                &[Sort::Lib],
                vec![edge("made", 1, Use::Normal, None)],
            ),
            package("made", Origin::Member, &[Sort::ProcMacro], Vec::new()),
        ];
        let found = crates(&packages, &[0, 1], &Wanted::of(&Selection::default()), &[]);
        let shown: Vec<_> = found
            .iter()
            .map(|krate| (krate.name.as_str(), krate.kind, krate.is_member))
            .collect();
        assert_eq!(
            shown,
            [
                ("app", CrateKind::Lib, true),
                ("made", CrateKind::ProcMacro, false),
                ("made", CrateKind::Lib, true),
            ]
        );
        assert_eq!(found[0].dependencies[0].krate, CrateIndex(1));
    }
}
