//! Which files there are to read, and in which editions. It must not know what is done with them.

use std::path::{Path, PathBuf};

use sigsafe_analyzer::source::Edition;

/// The folder of the repository.
pub fn repository() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// All Rust files below a folder, in order of path; nothing that was built.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(folder) = left.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            if kind.is_dir() {
                if path.file_name().is_none_or(|name| name != "target") {
                    left.push(path);
                }
            } else if kind.is_file() && path.extension().is_some_and(|found| found == "rs") {
                out.push(path);
            }
        }
    }
    out.sort();
    out
}

/// The edition that a fixture names itself, or that the nearest manifest names.
pub fn edition_of(path: &Path, text: &str) -> Edition {
    let own = text
        .lines()
        .find_map(|line| line.strip_prefix("//@ edition:"));
    if let Some(edition) = own.and_then(|year| Edition::from_year(year.trim())) {
        return edition;
    }
    for folder in path.ancestors().skip(1) {
        let Ok(manifest) = std::fs::read_to_string(folder.join("Cargo.toml")) else {
            continue;
        };
        let mut lines = manifest.lines().map(str::trim);
        match lines.find(|line| line.starts_with("edition")) {
            None => return Edition::E2015,
            // `edition.workspace = true`: the workspace's manifest stands above.
            Some(line) => {
                if let Some(edition) = line.split('"').nth(1).and_then(Edition::from_year) {
                    return edition;
                }
            }
        }
    }
    Edition::default()
}
