//! Loads projects that cargo can and cannot resolve.

use super::*;

fn tree(files: &[(&str, &str)]) -> std::io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    for (path, text) in files {
        let path = folder.path().join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, text)?;
    }
    Ok(folder)
}

fn at(folder: &tempfile::TempDir, manifest: &str) -> Selection {
    Selection {
        manifest_path: Some(folder.path().join(manifest)),
        offline: true,
        edition: "2024".to_owned(),
        ..Selection::default()
    }
}

fn names(project: &Project, selection: &Selection) -> Vec<String> {
    project
        .workspace(selection, &[])
        .crates
        .iter()
        .map(|krate| {
            let mark = if krate.is_member { "*" } else { "" };
            format!("{}{mark}", krate.name)
        })
        .collect()
}

fn loaded(selection: &Selection) -> Project {
    match load(selection) {
        Ok(project) => project,
        Err(failure) => unreachable!("{failure}"),
    }
}

const HELPER: &str = "[package]\nname = 'helper'\nversion = '0.1.0'\nedition = '2021'\n";

#[test]
fn cargo_is_asked_first() -> std::io::Result<()> {
    let folder = tree(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = ['app', 'helper']\nresolver = '2'\n",
        ),
        (
            "app/Cargo.toml",
            "[package]\nname = 'app'\nversion = '0.1.0'\nedition = '2021'\n[dependencies]\nh = { path = '../helper', package = 'helper' }\n",
        ),
        ("app/src/main.rs", "fn main() {}"),
        ("helper/Cargo.toml", HELPER),
        ("helper/src/lib.rs", ""),
    ])?;
    let selection = at(&folder, "app/Cargo.toml");
    let project = loaded(&selection);
    assert_eq!(names(&project, &selection), ["app*", "helper"]);
    assert!(project.problems.is_empty(), "{:?}", project.problems);
    let workspace = project.workspace(&selection, &[]);
    let dependency = workspace
        .crates
        .first()
        .and_then(|krate| krate.dependencies.first());
    assert_eq!(dependency.map(|found| found.name.as_str()), Some("h"));
    let all = at(&folder, "Cargo.toml");
    assert_eq!(names(&loaded(&all), &all), ["app*", "helper*"]);
    Ok(())
}

#[test]
fn a_dependency_out_of_reach_is_named_and_the_rest_is_read() -> std::io::Result<()> {
    let folder = tree(&[
        (
            "Cargo.toml",
            "[package]\nname = 'app'\nversion = '0.1.0'\nedition = '2021'\n[dependencies]\nhelper = { path = 'helper' }\n\
             far = { git = 'https://localhost:1/far' }\n[workspace]\n",
        ),
        ("src/lib.rs", ""),
        ("helper/Cargo.toml", HELPER),
        ("helper/src/lib.rs", ""),
    ])?;
    let selection = at(&folder, "Cargo.toml");
    let project = loaded(&selection);
    assert_eq!(names(&project, &selection), ["app*", "far", "helper"]);
    let unread: Vec<&String> = project.unread.keys().collect();
    assert_eq!(unread, ["far"]);
    assert_eq!(project.problems.len(), 1);
    Ok(())
}

#[test]
fn a_broken_lock_file_stops_nothing() -> std::io::Result<()> {
    let folder = tree(&[
        ("Cargo.toml", HELPER),
        ("Cargo.lock", "this is no lock file"),
        ("src/lib.rs", ""),
    ])?;
    let selection = at(&folder, "Cargo.toml");
    assert_eq!(names(&loaded(&selection), &selection), ["helper*"]);
    Ok(())
}

#[test]
fn a_broken_member_stops_only_itself() -> std::io::Result<()> {
    let folder = tree(&[
        ("Cargo.toml", "[workspace]\nmembers = ['good', 'bad']\n"),
        ("good/Cargo.toml", HELPER),
        ("good/src/lib.rs", ""),
        ("bad/Cargo.toml", "[package\n"),
    ])?;
    let selection = at(&folder, "good/Cargo.toml");
    let project = loaded(&selection);
    assert_eq!(names(&project, &selection), ["helper*"]);
    assert!(project.problems.iter().all(|problem| !problem.is_fatal));
    let all = at(&folder, "Cargo.toml");
    let project = loaded(&all);
    assert_eq!(names(&project, &all), ["helper*"]);
    assert!(project.problems.iter().any(|problem| problem.is_fatal));
    let bad = load(&at(&folder, "bad/Cargo.toml")).err();
    let words = bad.map(|failure| failure.to_string()).unwrap_or_default();
    assert!(words.contains("bad/Cargo.toml:1:"), "{words}");
    Ok(())
}

#[test]
fn files_need_no_manifest() -> std::io::Result<()> {
    let folder = tree(&[("one.rs", ""), ("lib/src/lib.rs", ""), ("empty/x.txt", "")])?;
    let with = |path: &str| Selection {
        path: Some(folder.path().join(path)),
        edition: "2024".to_owned(),
        ..Selection::default()
    };
    let selection = with("one.rs");
    assert_eq!(names(&loaded(&selection), &selection), ["one*"]);
    let selection = with("lib");
    assert_eq!(names(&loaded(&selection), &selection), ["lib*"]);
    for nothing in ["empty", "none.rs", "empty/x.txt"] {
        assert!(load(&with(nothing)).is_err(), "{nothing}");
    }
    Ok(())
}
