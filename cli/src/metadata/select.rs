//! Which packages of a workspace are meant. It must not know what is done with them.

use std::path::Path;

use super::cargo::Told;
use super::package::{Package, same_file};
use crate::args::Selection;
use crate::failure::{Failure, Fallible};

/// The positions of the packages in which handlers are looked for.
pub(crate) fn select(told: &Told, manifest: &Path, selection: &Selection) -> Fallible<Vec<usize>> {
    let at = |index: &usize| told.packages.get(*index);
    if !selection.packages.is_empty() {
        let mut chosen = Vec::new();
        for spec in &selection.packages {
            let before = chosen.len();
            let members = told.members.iter().copied();
            chosen.extend(members.filter(|index| at(index).is_some_and(|p| matches(p, spec))));
            if chosen.len() == before {
                // As with cargo, a dependency may be named too.
                let all = 0..told.packages.len();
                chosen.extend(all.filter(|index| at(index).is_some_and(|p| matches(p, spec))));
            }
            if chosen.len() == before {
                let names = told.packages.iter().map(|package| package.name.as_str());
                return Err(Failure::unknown("package", spec, names));
            }
        }
        chosen.sort_unstable();
        chosen.dedup();
        return Ok(chosen);
    }
    if selection.workspace {
        let mut chosen = told.members.clone();
        for spec in &selection.exclude {
            let before = chosen.len();
            chosen.retain(|index| !at(index).is_some_and(|p| matches(p, spec)));
            if chosen.len() == before {
                let names = told.members.iter().filter_map(at).map(|p| p.name.as_str());
                return Err(Failure::unknown("package", spec, names));
            }
        }
        return Ok(chosen);
    }
    let own = told
        .members
        .iter()
        .copied()
        .find(|index| at(index).is_some_and(|p| same_file(&p.manifest_path(), manifest)));
    let is_root = same_file(&told.root.join("Cargo.toml"), manifest);
    Ok(match own {
        Some(own) if !is_root => vec![own],
        _ => told.defaults.clone(),
    })
}

/// `name`, `name@version`, an id, or a name with `*`.
fn matches(package: &Package, spec: &str) -> bool {
    if package.id == spec {
        return true;
    }
    let (name, version) = match spec.split_once('@') {
        Some((name, version)) => (name, Some(version)),
        None => (spec, None),
    };
    let version_fits = version.is_none_or(|version| {
        package.version == version || package.version.starts_with(&format!("{version}."))
    });
    version_fits && glob(name, &package.name)
}

/// Whether `*` in the pattern can stand for something such that it becomes the name.
fn glob(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| name.strip_prefix(first)) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else {
            return false;
        };
        rest = after;
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn stars_stand_for_anything() {
        assert!(glob("uv", "uv") && !glob("uv", "uv-fs"));
        assert!(glob("uv-*", "uv-fs") && !glob("uv-*", "uv"));
        assert!(glob("*-*-x", "a-b-x") && !glob("*-*-x", "a-x"));
        assert!(glob("*", "") && !glob("ab*ba", "aba"));
    }
}
