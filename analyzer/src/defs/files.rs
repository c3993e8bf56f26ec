//! Where the file of `mod name;` is looked for. Paths are text: it must not know the disk.

use std::sync::Arc;

use ustr::Ustr;

/// Where the module that is being read stands: what `mod name;` and `#[path]` are relative to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Directory {
    /// The folder of the file.
    file_dir: Arc<str>,
    /// The folder in which `mod name;` is looked for.
    child_dir: Arc<str>,
    /// Inside of `mod name { … }`.
    is_inline: bool,
}

impl Directory {
    /// Of a file that owns its folder: a crate's root, `mod.rs`, and what `#[path]` names.
    pub(super) fn of_root(file: &str) -> Directory {
        let dir: Arc<str> = Arc::from(parent(file));
        Directory {
            file_dir: Arc::clone(&dir),
            child_dir: dir,
            is_inline: false,
        }
    }

    /// Of a file that `mod name;` found.
    pub(super) fn of_module(file: &str, has_path_attr: bool) -> Directory {
        let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
        if has_path_attr || name == "mod.rs" {
            return Self::of_root(file);
        }
        let dir = parent(file);
        let stem = name.strip_suffix(".rs").unwrap_or(name);
        Directory {
            file_dir: Arc::from(dir),
            child_dir: Arc::from(join(dir, stem).as_str()),
            is_inline: false,
        }
    }

    /// Of `mod name { … }`.
    pub(super) fn inline(&self, name: Ustr, path_attr: Option<&str>) -> Directory {
        let child_dir = match path_attr {
            Some(path) if self.is_inline => join(&self.child_dir, path),
            Some(path) => join(&self.file_dir, path),
            None => join(&self.child_dir, name.as_str()),
        };
        Directory {
            file_dir: Arc::clone(&self.file_dir),
            child_dir: Arc::from(child_dir.as_str()),
            is_inline: true,
        }
    }

    /// The files that `mod name;` may stand for, the usual one first.
    pub(super) fn candidates(&self, name: Ustr, path_attr: Option<&str>) -> Vec<String> {
        match path_attr {
            Some(path) if self.is_inline => vec![join(&self.child_dir, path)],
            Some(path) => vec![join(&self.file_dir, path)],
            None => vec![
                join(&self.child_dir, &format!("{name}.rs")),
                join(&self.child_dir, &format!("{name}/mod.rs")),
            ],
        }
    }
}

/// The folder of a file.
pub(super) fn parent(file: &str) -> &str {
    file.rfind(['/', '\\'])
        .and_then(|end| file.get(..end.max(1)))
        .unwrap_or("")
}

/// `path` as seen from `dir`, without `.` and `..` where they can be resolved.
pub(super) fn join(dir: &str, path: &str) -> String {
    let is_absolute = path.starts_with(['/', '\\'])
        || path
            .get(1..3)
            .is_some_and(|rest| rest == ":/" || rest == ":\\");
    let mut out = if is_absolute {
        String::new()
    } else {
        dir.trim_end_matches(['/', '\\']).to_owned()
    };
    // The root folder itself: its name is the separator.
    let is_root = out.is_empty() && !dir.is_empty();
    let is_windows = dir.contains('\\') || dir.get(1..2) == Some(":");
    let parts = path.split(|c| c == '/' || (c == '\\' && (is_windows || is_absolute)));
    for (index, part) in parts.enumerate() {
        match part {
            "." => {}
            "" if index > 0 => {}
            ".." if can_pop(&out) => {
                let end = out.rfind(['/', '\\']).unwrap_or(0);
                out.truncate(end);
            }
            part => {
                if !(index == 0 && (is_absolute || (out.is_empty() && !is_root))) {
                    out.push('/');
                }
                out.push_str(part);
            }
        }
    }
    out
}

fn can_pop(path: &str) -> bool {
    let last = path.rsplit(['/', '\\']).next().unwrap_or("");
    !last.is_empty() && last != ".." && !last.ends_with(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_looked_for_where_rustc_does() {
        let name = Ustr::from("b");
        let root = Directory::of_root("/p/src/lib.rs");
        assert_eq!(
            root.candidates(name, None),
            ["/p/src/b.rs", "/p/src/b/mod.rs"]
        );
        assert_eq!(root.candidates(name, Some("../x/./y.rs")), ["/p/x/y.rs"]);
        let file = Directory::of_module("/p/src/a.rs", false);
        assert_eq!(
            file.candidates(name, None),
            ["/p/src/a/b.rs", "/p/src/a/b/mod.rs"]
        );
        assert_eq!(file.candidates(name, Some("y.rs")), ["/p/src/y.rs"]);
        let inline = file.inline(Ustr::from("i"), None);
        assert_eq!(inline.candidates(name, Some("y.rs")), ["/p/src/a/i/y.rs"]);
        let moved = Directory::of_module("/p/src/moved.rs", true);
        assert_eq!(
            moved.candidates(name, None),
            ["/p/src/b.rs", "/p/src/b/mod.rs"]
        );
        let thread = root.inline(Ustr::from("t"), Some("tls"));
        assert_eq!(thread.candidates(name, Some("l.rs")), ["/p/src/tls/l.rs"]);
    }

    #[test]
    fn paths_of_every_system_are_joined() {
        assert_eq!(join("C:\\p\\src", "a/b.rs"), "C:\\p\\src/a/b.rs");
        assert_eq!(join("C:\\p\\src", "..\\b.rs"), "C:\\p/b.rs");
        assert_eq!(join("/p", "/abs/x.rs"), "/abs/x.rs");
        assert_eq!(join("std:core", "x.rs"), "std:core/x.rs");
        assert_eq!(join("", "x.rs"), "x.rs");
        assert_eq!(join("/", "../x.rs"), "/../x.rs");
    }
}
