//! Analyses text that is held in memory. It must not know what the text should give.

use std::collections::BTreeMap;
use std::sync::Arc;

use sigsafe_analyzer::knowledge::{Context, Knowledge, Level};
use sigsafe_analyzer::report::{Analysis, GraphLine, Options};
use sigsafe_analyzer::source::{Edition, FileLoader, LoadError};
use sigsafe_analyzer::workspace::{
    CrateIndex, CrateInput, CrateKind, Dependency, TargetInput, Workspace,
};

use crate::expect::{SeenFinding, SeenHandler};

/// The target where nothing else is said.
pub const DEFAULT_TARGET: &str = "x86_64-unknown-linux-gnu";

/// The folder that the texts are said to stand in.
pub const FOLDER: &str = "/case";

/// A program in memory: the first crate is the one to check, each depends on all that follow it.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// Names of crates; the root file is `<name>/lib.rs`, or `<name>/main.rs` where there is one.
    pub crates: Vec<String>,
    /// Packages of procedural macros, on which all crates depend.
    pub macros: Vec<String>,
    /// Path below the folder, and text.
    pub files: BTreeMap<String, String>,
    /// The edition.
    pub edition: Edition,
    /// Triples; none: the default one.
    pub targets: Vec<String>,
    /// Lints that warn in all contexts.
    pub warn: Vec<String>,
    /// What else the user decides.
    pub options: Options,
    /// The version of all crates, where it matters.
    pub version: String,
}

impl Case {
    /// A program of one file.
    pub fn of_text(text: &str) -> Case {
        let root = if text.contains("fn main(") {
            "case/main.rs"
        } else {
            "case/lib.rs"
        };
        Case {
            crates: vec!["case".to_owned()],
            files: BTreeMap::from([(root.to_owned(), text.to_owned())]),
            edition: Edition::E2024,
            ..Case::default()
        }
    }

    /// Adds a file, by its path below the folder.
    pub fn with_file(mut self, path: &str, text: &str) -> Case {
        self.files.insert(path.to_owned(), text.to_owned());
        self
    }

    /// The path of a crate's root file.
    pub fn root_file(&self, name: &str) -> String {
        let main = format!("{name}/main.rs");
        if self.files.contains_key(&main) {
            main
        } else {
            format!("{name}/lib.rs")
        }
    }

    fn workspace(&self) -> Workspace {
        let dependency = |name: String, position: usize| Dependency {
            name,
            krate: CrateIndex(position as u32),
            targets: Vec::new(),
        };
        let macros = |package: &String| CrateInput {
            name: package.replace('-', "_"),
            package: package.clone(),
            version: "0.1.0".to_owned(),
            package_id: package.clone(),
            package_root: format!("{FOLDER}/{package}"),
            kind: CrateKind::ProcMacro,
            root_file: format!("{FOLDER}/{package}/lib.rs"),
            target_name: package.clone(),
            target_kinds: vec!["proc-macro".to_owned()],
            edition: self.edition,
            features: Vec::new(),
            cfgs: Vec::new(),
            build_script: None,
            dependencies: Vec::new(),
            is_member: false,
            is_first_party: false,
        };
        let krate = |(index, name): (usize, &String)| {
            let root = self.root_file(name);
            CrateInput {
                name: name.clone(),
                package: name.clone(),
                version: match self.version.as_str() {
                    "" => "0.1.0".to_owned(),
                    version => version.to_owned(),
                },
                package_id: format!("path+file://{FOLDER}/{name}#0.1.0"),
                package_root: format!("{FOLDER}/{name}"),
                kind: if root.ends_with("main.rs") {
                    CrateKind::Bin
                } else {
                    CrateKind::Lib
                },
                root_file: format!("{FOLDER}/{root}"),
                target_name: name.clone(),
                target_kinds: vec!["lib".to_owned()],
                edition: self.edition,
                features: Vec::new(),
                cfgs: Vec::new(),
                build_script: None,
                dependencies: (self.crates.iter().cloned())
                    .chain(self.macros.iter().map(|package| package.replace('-', "_")))
                    .zip(0..)
                    .skip(index + 1)
                    .map(|(name, position)| dependency(name, position))
                    .collect(),
                is_member: true,
                is_first_party: true,
            }
        };
        let target = |triple: &str| TargetInput {
            triple: triple.to_owned(),
            cfgs: None,
        };
        Workspace {
            root: FOLDER.to_owned(),
            crates: (self.crates.iter().enumerate().map(krate))
                .chain(self.macros.iter().map(macros))
                .collect(),
            targets: match self.targets.as_slice() {
                [] => vec![target(DEFAULT_TARGET)],
                named => named.iter().map(|triple| target(triple)).collect(),
            },
            ..Workspace::default()
        }
    }

    /// Analyses it.
    pub fn analyze(&self) -> Analysis {
        self.analyze_with(sigsafe_rules::knowledge())
    }

    /// Analyses it with something else known of the world.
    pub fn analyze_with(&self, knowledge: &Knowledge) -> Analysis {
        let options = Options {
            levels: self
                .warn
                .iter()
                .flat_map(|lint| {
                    Context::ALL
                        .iter()
                        .map(|context| (lint.clone(), Some(*context), Level::Warn))
                })
                .collect(),
            ..self.options.clone()
        };
        sigsafe_analyzer::analyze(&self.workspace(), self, knowledge, &options)
    }
}

impl Case {
    /// The call graph of the first crate, from every function of it.
    pub fn graph(&self) -> Vec<GraphLine> {
        let options = Options::default();
        let knowledge = sigsafe_rules::knowledge();
        sigsafe_analyzer::call_graph(
            &self.workspace(),
            CrateIndex(0),
            true,
            self,
            knowledge,
            &options,
        )
    }
}

impl FileLoader for Case {
    fn load(&self, path: &str) -> Result<Arc<str>, LoadError> {
        let below = path
            .strip_prefix(FOLDER)
            .and_then(|path| path.strip_prefix('/'));
        let text = below
            .and_then(|path| self.files.get(path))
            .ok_or(LoadError::NotFound)?;
        Ok(Arc::from(text.as_str()))
    }
}

/// The findings of one file, by its path below the folder.
pub fn findings_in(analysis: &Analysis, file: &str) -> Vec<SeenFinding> {
    let path = format!("{FOLDER}/{file}");
    let findings = analysis
        .findings
        .iter()
        .filter(|finding| finding.primary.path == path);
    findings
        .map(|finding| SeenFinding {
            line: finding.primary.start.line,
            lint: finding.lint.clone(),
            level: finding.level,
            is_possible: finding.is_possible,
            handlers: std::iter::once(&finding.handler)
                .chain(&finding.other_handlers)
                .filter_map(|handler| handler.name.clone())
                .collect(),
        })
        .collect()
}

/// The handlers of one file, each function once, by its path below the folder.
pub fn handlers_in(analysis: &Analysis, file: &str) -> Vec<SeenHandler> {
    let path = format!("{FOLDER}/{file}");
    let mut out: Vec<SeenHandler> = Vec::new();
    for handler in &analysis.handlers {
        let place = match (&handler.defined_at, handler.deferred) {
            (None, true) => &handler.registered_at,
            (place, _) => place,
        };
        let Some(place) = place.as_ref().filter(|place| place.path == path) else {
            continue;
        };
        let seen = SeenHandler {
            line: place.start.line,
            context: handler.context,
            is_deferred: handler.deferred,
        };
        if !out.contains(&seen) {
            out.push(seen);
        }
    }
    out
}
