//! Comments that silence findings: `// sigsafe: allow(heap_alloc): the reason`, on the line, above it, or above an
//! item for all of it. It must not know how findings come about.

use crate::knowledge::LintSpec;
use crate::report::Finding;
use crate::source::{FileId, SourceMap, Span};
use crate::syntax::tree::CommentDirective;

/// A comment that allows lints.
#[derive(Clone, Debug)]
pub struct Allow {
    /// The lints.
    pub lints: Vec<String>,
    /// The reason; empty where none is given.
    pub reason: String,
    /// The comment.
    pub span: Span,
    /// The lines for which it holds: 1-based, inclusive.
    pub lines: (u32, u32),
    /// The file.
    pub file: FileId,
    /// Whether it silenced something.
    pub is_used: bool,
}

/// What a comment that speaks to the tool says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Directive {
    /// `allow(a, b): reason`.
    Allow(Vec<String>, String),
    /// `handler(signal)`.
    Handler(String),
    /// Nothing that is understood.
    Unknown,
}

/// Reads the text after `sigsafe:`.
pub fn read(text: &str) -> Directive {
    let Some((word, rest)) = text.split_once('(') else {
        return Directive::Unknown;
    };
    let Some((inside, after)) = rest.split_once(')') else {
        return Directive::Unknown;
    };
    match word.trim() {
        "allow" => {
            let lints: Vec<String> = inside
                .split(',')
                .map(|lint| lint.trim().trim_start_matches("sigsafe::").to_owned())
                .filter(|lint| !lint.is_empty())
                .collect();
            let reason = after
                .trim()
                .strip_prefix(':')
                .unwrap_or("")
                .trim()
                .to_owned();
            Directive::Allow(lints, reason)
        }
        "handler" => Directive::Handler(inside.trim().to_owned()),
        _ => Directive::Unknown,
    }
}

/// What is wrong with the text after `sigsafe:`: a word that is none of the tool's, a lint that there is not. What a
/// handler's context is worth is looked at where handlers are.
pub fn mistakes(text: &str, lints: &[LintSpec]) -> Vec<String> {
    match read(text) {
        Directive::Unknown => vec![format!(
            "`sigsafe: {}` is not understood: `allow(<lint>): <reason>` and `handler(<context>)` are",
            text.trim()
        )],
        Directive::Handler(_) => Vec::new(),
        Directive::Allow(allowed, _) if allowed.is_empty() => {
            vec!["`allow()` names no lint".to_owned()]
        }
        Directive::Allow(allowed, _) => allowed
            .iter()
            .filter(|name| !lints.iter().any(|lint| lint.name == **name))
            .map(|name| format!("unknown lint `{name}` in a comment that allows it"))
            .collect(),
    }
}

/// The allows of a file. `items` are the spans of its items, nested ones too: a comment that stands right above one
/// holds for all of it.
pub fn allows(
    sources: &SourceMap,
    file: FileId,
    directives: &[CommentDirective],
    items: &[Span],
) -> Vec<Allow> {
    let Some(source) = sources.get(file) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for directive in directives {
        let Directive::Allow(lints, reason) = read(&directive.text) else {
            continue;
        };
        let line = source.line_column(directive.span.start).line;
        let lines = if directive.is_trailing {
            (line, line)
        } else {
            // The next line that is neither a comment, an attribute nor empty.
            let mut below = line + 1;
            while let Some(text) = source.line(below) {
                let text = text.trim_start();
                if !(text.is_empty() || text.starts_with("//") || text.starts_with("#[")) {
                    break;
                }
                below += 1;
            }
            let item = items
                .iter()
                .find(|span| source.line_column(span.start).line == below);
            let last = item.map_or(below, |span| source.line_column(span.end).line);
            (line, last)
        };
        out.push(Allow {
            lints,
            reason,
            span: directive.span,
            lines,
            file,
            is_used: false,
        });
    }
    out
}

/// Takes out what comments allow, and notes which comments did something. A finding is silenced by a comment at its
/// own place or at a macro call around it.
pub fn apply(findings: Vec<Finding>, allows: &mut [Allow]) -> Vec<Finding> {
    findings
        .into_iter()
        .filter(|finding| {
            let mut silenced = false;
            for place in std::iter::once(&finding.primary).chain(&finding.expanded_from) {
                for allow in allows.iter_mut() {
                    if allow.file == place.span.file
                        && allow.lines.0 <= place.start.line
                        && place.start.line <= allow.lines.1
                        && allow.lints.contains(&finding.lint)
                    {
                        allow.is_used = true;
                        silenced = true;
                    }
                }
            }
            !silenced
        })
        .collect()
}
