//! Cargo's `compiler-message` with rustc's diagnostic inside, one JSON object a line, so that rust-analyzer
//! takes it for a checker's output. It must not carry anything that differs between two equal runs.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};
use sigsafe_analyzer::knowledge::Level;
use sigsafe_analyzer::report::{Finding, Place, Problem};
use sigsafe_analyzer::workspace::CrateInput;

use super::view::{self, Role};
use super::{Report, human};

/// Readers that look at the beginning of a line find the reason there.
#[derive(Serialize)]
struct Message<'a> {
    reason: &'static str,
    package_id: String,
    manifest_path: String,
    target: Value,
    message: &'a Diagnostic,
}

#[derive(Serialize)]
struct Diagnostic {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    message: String,
    code: Option<Code>,
    level: &'static str,
    spans: Vec<DiagnosticSpan>,
    children: Vec<Child>,
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Code {
    code: String,
    explanation: Option<String>,
}

#[derive(Serialize)]
struct Child {
    message: String,
    code: Option<Code>,
    level: &'static str,
    spans: Vec<DiagnosticSpan>,
    children: Vec<Child>,
    rendered: Option<String>,
}

#[derive(Serialize)]
struct DiagnosticSpan {
    file_name: String,
    byte_start: u32,
    byte_end: u32,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<Line>,
    label: Option<String>,
    suggested_replacement: Option<String>,
    suggestion_applicability: Option<String>,
    expansion: Option<Box<Expansion>>,
}

#[derive(Serialize)]
struct Line {
    text: String,
    highlight_start: usize,
    highlight_end: usize,
}

#[derive(Serialize)]
struct Expansion {
    span: DiagnosticSpan,
    macro_decl_name: String,
    def_site_span: Option<DiagnosticSpan>,
}

/// Problems, findings, unresolved calls, then the counts and cargo's own last line.
pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for problem in &report.analysis.problems {
        let krate = problem
            .place
            .as_ref()
            .and_then(|place| view::crate_of(report.workspace, &place.path));
        line(
            out,
            &message(krate, "", &problem_diagnostic(report, problem)),
        )?;
    }
    for finding in &report.analysis.findings {
        let krate = view::crate_of_finding(report.workspace, finding);
        let diagnostic = finding_diagnostic(report, finding)?;
        line(out, &message(krate, &finding.package_id, &diagnostic))?;
    }
    if report.with_unresolved {
        for call in &report.analysis.unresolved {
            let at = call.place.as_ref();
            let value = json!({
                "reason": "sigsafe-unresolved",
                "name": call.name,
                "caller": call.caller,
                "file": at.map(|place| view::file(report, &place.path)),
                "line": at.map(|place| place.start.line),
                "column": at.map(|place| place.start.column),
            });
            line(out, &value)?;
        }
        for refused in &report.analysis.refused {
            let value = json!({
                "reason": "sigsafe-refused-target",
                "target": refused.triple,
                "name": refused.what,
                "file": view::file(report, &refused.place.path),
                "line": refused.place.start.line,
                "column": refused.place.start.column,
            });
            line(out, &value)?;
        }
    }
    let mut counts = serde_json::to_value(&report.analysis.statistics)?;
    if let Value::Object(fields) = &mut counts {
        fields.insert("reason".to_owned(), json!("sigsafe-statistics"));
        if let Some(applied) = report.baseline {
            fields.insert("baseline_known".to_owned(), json!(applied.known));
            fields.insert("baseline_gone".to_owned(), json!(applied.gone));
        }
    }
    line(out, &counts)?;
    let success = report.is_complete() && report.count(Level::Deny) == 0;
    line(
        out,
        &json!({ "reason": "build-finished", "success": success }),
    )
}

fn line(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}

fn message<'a>(
    krate: Option<&CrateInput>,
    package_id: &str,
    diagnostic: &'a Diagnostic,
) -> Message<'a> {
    let target = krate.map_or_else(
        || json!({ "kind": ["lib"], "crate_types": ["lib"], "name": "", "src_path": "", "edition": "2021" }),
        |krate| {
            let kinds = &krate.target_kinds;
            let crate_types: Vec<&str> = kinds
                .iter()
                .map(|kind| match kind.as_str() {
                    "test" | "example" | "bench" => "bin",
                    other => other,
                })
                .collect();
            json!({
                "kind": kinds,
                "crate_types": crate_types,
                "name": krate.target_name,
                "src_path": krate.root_file,
                "edition": year(krate),
                "doc": false,
                "doctest": false,
                "test": false,
            })
        },
    );
    let manifest = krate.map(|krate| format!("{}/Cargo.toml", krate.package_root));
    Message {
        reason: "compiler-message",
        package_id: krate
            .map_or(package_id, |krate| &krate.package_id)
            .to_owned(),
        manifest_path: manifest.unwrap_or_default(),
        target,
        message: diagnostic,
    }
}

fn year(krate: &CrateInput) -> &'static str {
    use sigsafe_analyzer::source::Edition;
    match krate.edition {
        Edition::E2015 => "2015",
        Edition::E2018 => "2018",
        Edition::E2021 => "2021",
        Edition::E2024 => "2024",
    }
}

fn problem_diagnostic(report: &Report<'_>, problem: &Problem) -> Diagnostic {
    let level = if problem.is_fatal { "error" } else { "warning" };
    let spans = problem
        .place
        .iter()
        .map(|place| span(report, place, true, None))
        .collect();
    let at = problem
        .place
        .as_ref()
        .map(|place| format!("\n --> {}", view::place(report, place)))
        .unwrap_or_default();
    Diagnostic {
        message_type: "diagnostic",
        message: problem.message.clone(),
        code: None,
        level,
        spans,
        children: Vec::new(),
        rendered: Some(format!("{level}: {}{at}\n", problem.message)),
    }
}

fn finding_diagnostic(report: &Report<'_>, finding: &Finding) -> io::Result<Diagnostic> {
    let mut spans = Vec::new();
    for mark in view::marks(finding) {
        if mark.role == Role::Expansion {
            // It stands in the expansion of the primary span.
            continue;
        }
        let is_primary = mark.role == Role::Primary;
        let mut span = span(report, mark.place, is_primary, Some(mark.text));
        if is_primary {
            span.expansion = expansion(report, &finding.expanded_from);
            spans.insert(0, span);
        } else {
            spans.push(span);
        }
    }
    let trail: Vec<String> = view::trail(report, finding)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let mut children = vec![child("note", format!("path: {}", trail.join(" → ")))];
    for (heading, text) in view::remarks(report, finding) {
        children.push(match heading {
            "help" => child("help", text),
            "note" => child("note", text),
            heading => child("note", format!("{heading}: {text}")),
        });
    }
    children.push(child(
        "help",
        format!("for more: cargo sigsafe explain {}", finding.lint),
    ));
    Ok(Diagnostic {
        message_type: "diagnostic",
        message: finding.message.clone(),
        code: Some(Code {
            code: format!("sigsafe::{}", finding.lint),
            explanation: None,
        }),
        level: view::severity(finding.level),
        spans,
        children,
        rendered: Some(human::rendered(report, finding)?),
    })
}

fn child(level: &'static str, message: String) -> Child {
    Child {
        message,
        code: None,
        level,
        spans: Vec::new(),
        children: Vec::new(),
        rendered: None,
    }
}

/// The macro calls around, each the expansion of the one before.
fn expansion(report: &Report<'_>, calls: &[Place]) -> Option<Box<Expansion>> {
    // From the outermost inwards, without recursion: a macro can call itself many times.
    let mut outer = None;
    for place in calls.iter().rev().filter(|place| !view::is_stub(place)) {
        let mut span = span(report, place, false, None);
        span.expansion = outer;
        outer = Some(Box::new(Expansion {
            span,
            macro_decl_name: macro_name(report, place),
            def_site_span: None,
        }));
    }
    outer
}

/// The name of the macro called at a place, as rustc writes it.
fn macro_name(report: &Report<'_>, place: &Place) -> String {
    let text = report
        .analysis
        .sources
        .get(place.span.file)
        .and_then(|file| file.slice(place.span))
        .unwrap_or("");
    if text.starts_with("#[") {
        let end = text.find(']').map_or(text.len(), |at| at + 1);
        return text.get(..end).unwrap_or(text).to_owned();
    }
    let path = text.split('!').next().unwrap_or("");
    let name = path.rsplit("::").next().unwrap_or("").trim();
    format!("{name}!")
}

fn span(
    report: &Report<'_>,
    place: &Place,
    is_primary: bool,
    label: Option<String>,
) -> DiagnosticSpan {
    DiagnosticSpan {
        file_name: view::relative(&report.workspace.root, &place.path)
            .unwrap_or_else(|| place.path.clone()),
        byte_start: place.span.start,
        byte_end: place.span.end,
        line_start: place.start.line,
        line_end: place.end.line,
        column_start: place.start.column,
        column_end: place.end.column,
        is_primary,
        text: lines(report, place),
        label,
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    }
}

fn lines(report: &Report<'_>, place: &Place) -> Vec<Line> {
    let Some(file) = report.analysis.sources.get(place.span.file) else {
        return Vec::new();
    };
    (place.start.line..=place.end.line)
        .filter_map(|number| {
            let text = file.line(number)?;
            let length = text.chars().count() + 1;
            Some(Line {
                text: text.to_owned(),
                highlight_start: if number == place.start.line {
                    place.start.column as usize
                } else {
                    1
                },
                highlight_end: if number == place.end.line {
                    place.end.column as usize
                } else {
                    length
                },
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::written;
    use crate::args::Format;
    use cargo_metadata::Message;

    #[test]
    fn cargos_own_reader_takes_every_message() {
        let text = written(Format::Json, |_| ());
        let mut findings = 0;
        for message in Message::parse_stream(text.as_bytes()).flatten() {
            if let Message::CompilerMessage(message) = message {
                findings += 1;
                let primary: Vec<_> = message
                    .message
                    .spans
                    .iter()
                    .filter(|span| span.is_primary)
                    .collect();
                assert_eq!(primary.len(), 1, "{message:?}");
                assert!(!message.package_id.repr.is_empty());
            }
        }
        assert_eq!(findings, 4);
    }

    #[test]
    fn the_macro_call_is_the_expansion() {
        let text = written(Format::Json, |analysis| {
            analysis.problems.clear();
            analysis.unresolved.clear();
            analysis.findings.drain(..2);
        });
        let lines: Vec<String> = text
            .lines()
            .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
            .filter_map(|mut value| {
                // What is rendered has its own test.
                if let Some(rendered) = value.pointer_mut("/message/rendered") {
                    *rendered = serde_json::Value::Null;
                }
                serde_json::to_string_pretty(&value).ok()
            })
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @r#"
{
  "manifest_path": "/w/Cargo.toml",
  "message": {
    "$message_type": "diagnostic",
    "children": [
      {
        "children": [],
        "code": null,
        "level": "note",
        "message": "path: `on_term` → `alloc::fmt::format`",
        "rendered": null,
        "spans": []
      },
      {
        "children": [],
        "code": null,
        "level": "note",
        "message": "why: allocates the String (library/alloc/src/fmt.rs)",
        "rendered": null,
        "spans": []
      },
      {
        "children": [],
        "code": null,
        "level": "note",
        "message": "also reached from an unknown handler, which runs in a forked child, registered at src/main.rs:14:14",
        "rendered": null,
        "spans": []
      },
      {
        "children": [],
        "code": null,
        "level": "help",
        "message": "for more: cargo sigsafe explain heap_alloc",
        "rendered": null,
        "spans": []
      }
    ],
    "code": {
      "code": "sigsafe::heap_alloc",
      "explanation": null
    },
    "level": "error",
    "message": "`format!` takes memory from the heap in a signal handler",
    "rendered": null,
    "spans": [
      {
        "byte_end": 54,
        "byte_start": 43,
        "column_end": 36,
        "column_start": 25,
        "expansion": {
          "def_site_span": null,
          "macro_decl_name": "report(signum)!",
          "span": {
            "byte_end": 104,
            "byte_start": 90,
            "column_end": 19,
            "column_start": 5,
            "expansion": null,
            "file_name": "src/main.rs",
            "is_primary": false,
            "label": null,
            "line_end": 5,
            "line_start": 5,
            "suggested_replacement": null,
            "suggestion_applicability": null,
            "text": [
              {
                "highlight_end": 19,
                "highlight_start": 5,
                "text": "    report(signum);"
              }
            ]
          }
        },
        "file_name": "src/other.rs",
        "is_primary": true,
        "label": "takes memory from the heap",
        "line_end": 2,
        "line_start": 2,
        "suggested_replacement": null,
        "suggestion_applicability": null,
        "text": [
          {
            "highlight_end": 36,
            "highlight_start": 25,
            "text": "    ($x:expr) => { keep(format!($x)) };"
          }
        ]
      },
      {
        "byte_end": 62,
        "byte_start": 37,
        "column_end": 37,
        "column_start": 12,
        "expansion": null,
        "file_name": "src/main.rs",
        "is_primary": false,
        "label": "`on_term` runs as a signal handler",
        "line_end": 3,
        "line_start": 3,
        "suggested_replacement": null,
        "suggestion_applicability": null,
        "text": [
          {
            "highlight_end": 37,
            "highlight_start": 12,
            "text": "extern \"C\" fn on_term(signum: c_int) {"
          }
        ]
      },
      {
        "byte_end": 259,
        "byte_start": 225,
        "column_end": 48,
        "column_start": 14,
        "expansion": null,
        "file_name": "src/main.rs",
        "is_primary": false,
        "label": "registered here with `libc::signal`",
        "line_end": 14,
        "line_start": 14,
        "suggested_replacement": null,
        "suggestion_applicability": null,
        "text": [
          {
            "highlight_end": 48,
            "highlight_start": 14,
            "text": "    unsafe { libc::signal(15, on_term as usize) };"
          }
        ]
      }
    ]
  },
  "package_id": "path+file:///w#app@1.2.3",
  "reason": "compiler-message",
  "target": {
    "crate_types": [
      "bin"
    ],
    "doc": false,
    "doctest": false,
    "edition": "2024",
    "kind": [
      "bin"
    ],
    "name": "app",
    "src_path": "/w/src/main.rs",
    "test": false
  }
}
{
  "calls": 9,
  "calls_unresolved": 1,
  "crates_loaded": 0,
  "crates_unread": 0,
  "files_read": 0,
  "files_skipped": 0,
  "functions_reached": 4,
  "handlers": 1,
  "macros_skipped": 0,
  "procedural_macros_skipped": 0,
  "reason": "sigsafe-statistics",
  "roots": 1,
  "target_groups": 0,
  "targets": 2,
  "targets_refused": 0
}
{
  "reason": "build-finished",
  "success": false
}
"#);
    }
}
