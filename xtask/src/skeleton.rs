//! What is missing, as source of stubs: the signature as std writes it, without a body. It must not say what anything does.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use sigsafe_analyzer::defs::Program;
use sigsafe_analyzer::source::Span;

use crate::compare::Comparison;
use crate::surface::{Entry, Kind};

/// Writes a file for each module that lacks something.
pub fn write(comparison: &Comparison<'_>, folder: &Path) -> Result<(), String> {
    let mut files: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in comparison
        .lacking
        .iter()
        .filter(|entry| entry.kind != Kind::Path)
    {
        files.entry(&entry.module).or_default().push(entry);
    }
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    for (module, mut entries) in files {
        entries.sort_by_key(|entry| (entry.container.map(|span| span.start), entry.span.start));
        let path = folder.join(format!("{}.rs", module.replace("::", ".")));
        let text = file(comparison.real, &entries);
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn file(real: &Program, entries: &[&Entry]) -> String {
    let mut out = String::new();
    let mut around: Option<Span> = None;
    for entry in entries {
        if around != entry.container {
            if around.is_some() {
                out.push_str("}\n\n");
            }
            if let Some(span) = entry.container {
                let _ = writeln!(out, "{} {{", head(&text(real, span)));
            }
            around = entry.container;
        }
        let text = text(real, entry.span);
        match entry.kind {
            Kind::Function | Kind::Method | Kind::TraitMethod => {
                let indent = if around.is_some() { "    " } else { "" };
                let _ = writeln!(out, "{indent}{} {{}}", head(&text));
            }
            Kind::Impl => {
                let _ = writeln!(out, "{} {{", head(&text));
                let inner = text.split_once('{').map_or("", |(_, inner)| inner);
                for line in inner.lines().map(str::trim_start) {
                    let is_head = ["fn ", "const fn", "unsafe fn", "type ", "const "]
                        .iter()
                        .any(|word| line.starts_with(word));
                    if is_head {
                        let _ = writeln!(out, "    {}", line.trim_end_matches('{').trim_end());
                    }
                }
                out.push_str("}\n\n");
            }
            _ => {
                let _ = writeln!(out, "{text}\n");
            }
        }
    }
    if around.is_some() {
        out.push_str("}\n");
    }
    out
}

fn text(real: &Program, span: Span) -> String {
    real.sources()
        .get(span.file)
        .and_then(|source| {
            source
                .text
                .get(span.start as usize..span.end as usize)
                .map(str::to_owned)
        })
        .unwrap_or_default()
}

/// What stands before the body.
fn head(text: &str) -> String {
    let mut depth = 0usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '{' | ';' if depth == 0 => {
                return text.get(..at).unwrap_or_default().trim_end().to_owned();
            }
            _ => {}
        }
    }
    text.to_owned()
}
