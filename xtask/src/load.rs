//! Reads source of the standard library by the tool's own front end, be it the real one or the stubs. It must not know
//! what is looked for in it.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use sigsafe_analyzer::defs::{Error, ParseCache, Program, STD};
use sigsafe_analyzer::knowledge::StubFile;
use sigsafe_analyzer::source::{CrateId, FileLoader, LoadError};
use sigsafe_analyzer::workspace::{TargetInput, Workspace};

use crate::pages::File;

struct Nothing;

impl FileLoader for Nothing {
    fn load(&self, _: &str) -> Result<Arc<str>, LoadError> {
        Err(LoadError::NotFound)
    }
}

/// Core, alloc and std of these files.
pub fn program(files: Vec<File>, target: &str) -> Program {
    let files: Vec<StubFile> = files
        .into_iter()
        .map(|(path, text)| StubFile {
            path: Cow::Owned(path),
            text: Cow::Owned(text),
        })
        .collect();
    let target = TargetInput {
        triple: target.to_owned(),
        cfgs: None,
    };
    let workspace = Workspace {
        targets: vec![target.clone()],
        ..Workspace::default()
    };
    let mut program = Program::new(
        &workspace,
        &target,
        &files,
        &[],
        Arc::new(ParseCache::default()),
    );
    program.load_crate(STD, &Nothing);
    for krate in 0..program.first_user_crate().0 {
        program.load_crate(CrateId(krate), &Nothing);
    }
    program
}

/// An error of loading with the place where it stands.
pub fn place(program: &Program, error: &Error) -> String {
    let place = error.span.and_then(|span| {
        let source = program.sources().get(span.file)?;
        let line = source.text.get(..span.start as usize)?.lines().count();
        Some(format!("{}:{line}: ", source.path))
    });
    format!("{}{}", place.unwrap_or_default(), error.message)
}

/// The stubs as they stand on the disk. `package` is the folder of this package.
pub fn stubs(package: &Path, target: &str) -> Result<Program, String> {
    let root = package.join("../rules/stubs");
    let mut files = Vec::new();
    for krate in ["core", "alloc", "std", "core_arch"] {
        below(&root.join(krate), &root, &mut files)?;
    }
    files.sort();
    Ok(program(files, target))
}

fn below(folder: &Path, root: &Path, out: &mut Vec<File>) -> Result<(), String> {
    let complain = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(complain)? {
        let path = entry.map_err(complain)?.path();
        if path.is_dir() {
            below(&path, root, out)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .to_string_lossy()
                .replace('\\', "/");
            out.push((name, std::fs::read_to_string(&path).map_err(complain)?));
        }
    }
    Ok(())
}
