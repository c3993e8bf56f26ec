//! The source of the standard library out of the toolchain's documentation: the pages that show it, with the markup
//! taken off. It must not know Rust.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A file of the library: `core/option.rs`, and its text.
pub type File = (String, String);

/// The folder of the pages; `None` where the component is not installed.
pub fn folder() -> Option<PathBuf> {
    let out = rustc(&["--print", "sysroot"]).ok()?;
    let folder = Path::new(out.trim()).join("share/doc/rust/html/src");
    folder.join("core/lib.rs.html").exists().then_some(folder)
}

/// Whether the compiler is the release that the model follows, by its first two numbers.
pub fn is_release_of_the_model() -> bool {
    let wanted = format!("rustc {}.", env!("CARGO_PKG_RUST_VERSION"));
    rustc(&["--version"]).is_ok_and(|version| version.starts_with(&wanted))
}

/// The target that the pages were written for: the host.
pub fn target() -> Result<String, String> {
    let out = rustc(&["-vV"])?;
    out.lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .ok_or_else(|| "rustc does not say its host".to_owned())
}

fn rustc(arguments: &[&str]) -> Result<String, String> {
    let name = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let out = Command::new(name)
        .args(arguments)
        .output()
        .map_err(|error| format!("rustc: {error}"))?;
    String::from_utf8(out.stdout).map_err(|error| format!("rustc: {error}"))
}

/// Every file of core, alloc and std.
pub fn files(root: &Path) -> Result<Vec<File>, String> {
    let mut out = Vec::new();
    for krate in ["core", "alloc", "std"] {
        below(&root.join(krate), root, &mut out)?;
    }
    out.sort();
    Ok(out)
}

fn below(folder: &Path, root: &Path, out: &mut Vec<File>) -> Result<(), String> {
    let complain = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(complain)? {
        let path = entry.map_err(complain)?.path();
        if path.is_dir() {
            below(&path, root, out)?;
            continue;
        }
        let name = path
            .strip_prefix(root)
            .unwrap_or(&path)
            .to_string_lossy()
            .replace('\\', "/");
        let Some(name) = name.strip_suffix(".html") else {
            continue;
        };
        let page = std::fs::read_to_string(&path).map_err(complain)?;
        if let Some(text) = source(&page) {
            // Parts that stand in repositories of their own are shown below the crate that holds them. What is derived
            // for constants too is derived.
            let text = text
                .replace("#[path = \"../../", "#[path = \"")
                .replace("#[derive_const(", "#[derive(");
            out.push((name.to_owned(), text));
        }
    }
    Ok(())
}

/// The text that a page shows.
pub fn source(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("<pre class=\"rust\"><code>")?;
    let (code, _) = rest.split_once("</code></pre>")?;
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, marked) = rest.split_at(at);
        out.push_str(before);
        if let Some(entity) = marked.strip_prefix('&') {
            let (name, after) = entity.split_once(';')?;
            out.push(match name {
                "lt" => '<',
                "gt" => '>',
                "amp" => '&',
                "quot" => '"',
                "#39" | "#x27" => '\'',
                _ => return None,
            });
            rest = after;
        } else if marked.starts_with("<a ")
            && marked.split('>').next()?.ends_with(" data-nosnippet")
        {
            // The number of the line.
            rest = marked.split_once("</a>")?.1;
        } else {
            rest = marked.split_once('>')?.1;
        }
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_and_numbers_are_taken_off() {
        let page = "<p>head</p><pre class=\"rust\"><code><a href=#1 id=1 data-nosnippet>1</a><span class=\"kw\">fn </span>f(a: <span>&amp;</span>u8) -&gt; u8 {\n\
                    <a href=#2 id=2 data-nosnippet>2</a>    <a href=\"x.html\">g</a>(<span class=\"string\">\"&lt;\"</span>)\n</code></pre></body>";
        assert_eq!(
            source(page).as_deref(),
            Some("fn f(a: &u8) -> u8 {\n    g(\"<\")\n")
        );
    }
}
