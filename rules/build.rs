//! Lists the data files, so that the binary carries them. It must not understand them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let mut code = String::new();
    for (name, folder, extension) in [
        ("STUBS", "stubs", "rs"),
        ("LINTS", "lints", "md"),
        ("SYMBOLS", "symbols", "toml"),
        ("CFGS", "cfgs", "toml"),
    ] {
        let folder = root.join(folder);
        let mut files = Vec::new();
        collect(&folder, extension, &mut files)?;
        list(&mut code, name, &folder, files)?;
    }
    let registrations = root.join("registrations.toml");
    println!("cargo::rerun-if-changed={}", registrations.display());
    list(&mut code, "REGISTRATIONS", &root, vec![registrations])?;
    let observed = root.join("observed.tsv");
    println!("cargo::rerun-if-changed={}", observed.display());
    list(&mut code, "OBSERVED", &root, vec![observed])?;
    let out = PathBuf::from(variable("OUT_DIR")?);
    fs::write(out.join("embedded.rs"), code)
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(|error| io::Error::other(format!("{name}: {error}")))
}

fn collect(folder: &Path, extension: &str, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, extension, files)?;
        } else if path.extension().is_some_and(|found| found == extension) {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push(path);
        }
    }
    Ok(())
}

fn list(code: &mut String, name: &str, below: &Path, files: Vec<PathBuf>) -> io::Result<()> {
    let mut rows = Vec::new();
    for file in files {
        let relative = file.strip_prefix(below).map_err(io::Error::other)?;
        let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
        rows.push((parts.join("/"), file));
    }
    rows.sort();
    writeln!(code, "pub(crate) static {name}: &[(&str, &str)] = &[").map_err(io::Error::other)?;
    for (path, file) in rows {
        let file = file.to_string_lossy();
        writeln!(code, "    ({path:?}, include_str!({file:?})),").map_err(io::Error::other)?;
    }
    writeln!(code, "];").map_err(io::Error::other)
}
