//! What every command that reads code begins with: the project, its configuration, and the targets. It must
//! not know what the command wants of them.

use std::path::{Path, PathBuf};

use sigsafe_analyzer::knowledge::{Knowledge, Level};
use sigsafe_analyzer::report::{Analysis, Options, Problem};
use sigsafe_analyzer::workspace::Workspace;

use crate::args::{Color, LevelArgs, Selection};
use crate::configuration::{self, Configuration};
use crate::disk::DiskLoader;
use crate::failure::{Failure, Fallible};
use crate::{engine, metadata, progress, targets};

/// A project that is ready to be analysed.
pub(crate) struct Session {
    pub(crate) root: PathBuf,
    pub(crate) workspace: Workspace,
    pub(crate) options: Options,
    pub(crate) baseline: Option<PathBuf>,
    pub(crate) knowledge: &'static Knowledge,
    problems: Vec<Problem>,
}

impl Session {
    /// Loads all.
    pub(crate) fn open(selection: &Selection, levels: &LevelArgs) -> Fallible<Session> {
        let knowledge = sigsafe_rules::knowledge();
        let project = metadata::load(selection)?;
        let Configuration {
            mut options,
            targets: configured,
            mut cfgs,
            baseline,
        } = configuration::load(&project.root, selection.config.as_deref(), knowledge)?;
        if let Some(edition) = selection.posix {
            options.posix = edition;
        }
        for (lint, context, level) in levels.parsed().map_err(Failure::new)? {
            check_lint(knowledge, &lint)?;
            if context.is_none() {
                // It holds against what the configuration says of one context.
                options.levels.retain(|(known, ..)| *known != lint);
            }
            options.levels.push((lint, context, level));
        }
        options
            .levels
            .sort_by_key(|(_, context, _): &(_, _, Level)| context.is_some());
        cfgs.extend(selection.cfg.iter().cloned());
        let mut workspace = project.workspace(selection, &cfgs);
        workspace.targets = targets::choose(&selection.target, &configured)?;
        if !workspace.crates.iter().any(|krate| krate.is_member) {
            return Err(Failure::new("there is no crate to check in what is selected")
                .help("a package without a library has its programs under `--bins`, its tests under `--tests`"));
        }
        Ok(Session {
            root: project.root,
            workspace,
            options,
            baseline,
            knowledge,
            problems: project.problems,
        })
    }

    /// Analyses, and adds what went wrong in loading.
    pub(crate) fn analyze(&mut self, quiet: bool) -> Analysis {
        let loader = DiskLoader::default();
        let status = || format!("reading: {} files", loader.files());
        let mut analysis = progress::while_working(!quiet, status, || {
            engine::analyze(&self.workspace, &loader, self.knowledge, &self.options)
        });
        let mut problems = std::mem::take(&mut self.problems);
        problems.extend(self.unread());
        problems.append(&mut analysis.problems);
        analysis.problems = problems;
        analysis
    }

    /// What went wrong in loading.
    pub(crate) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The dependencies that were not had, those with one reason together.
    fn unread(&self) -> Option<Problem> {
        let all = &self.workspace.unread_dependencies;
        if all.is_empty() {
            return None;
        }
        let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
        for (name, reason) in all {
            match groups.iter_mut().find(|(known, _)| known == reason) {
                Some((_, names)) => names.push(name),
                None => groups.push((reason, vec![name])),
            }
        }
        let told: Vec<String> = groups
            .iter()
            .map(|(reason, names)| format!("{} ({reason})", names.join(", ")))
            .collect();
        Some(Problem {
            message: format!(
                "{} of the dependencies could not be read, and calls into them are not followed: {}",
                all.len(),
                told.join("; ")
            ),
            place: None,
            is_fatal: false,
        })
    }
}

fn check_lint(knowledge: &Knowledge, name: &str) -> Fallible<()> {
    match knowledge.lint(name) {
        Some(_) => Ok(()),
        None => {
            let names = knowledge.lints.iter().map(|lint| lint.name.as_str());
            Err(Failure::unknown("lint", name, names))
        }
    }
}

/// Whether what goes to standard output is coloured.
pub(crate) fn use_color(choice: Color) -> bool {
    match choice {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never
        }
    }
}

/// The folder that a service shows paths relative to: the repository, where the workspace is inside of it.
pub(crate) fn repository(variable: &str, root: &Path) -> PathBuf {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .filter(|folder| root.starts_with(folder))
        .unwrap_or_else(|| root.to_owned())
}
