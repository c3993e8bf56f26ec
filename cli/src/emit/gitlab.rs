//! The Code Quality report of GitLab: one JSON array. It must not carry anything else, or GitLab refuses it;
//! the counts go to stderr.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};
use sigsafe_analyzer::knowledge::Level;
use sigsafe_analyzer::report::Place;

use super::Report;
use super::digest::fingerprint;
use super::view;

/// All findings and the problems that have a place.
pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut all: Vec<Value> = Vec::new();
    for problem in &report.analysis.problems {
        if let Some(place) = &problem.place {
            let name = format!("{}:{}", view::place(report, place), problem.message);
            all.push(json!({
                "description": format!("cargo sigsafe: {}", problem.message),
                "check_name": "cargo-sigsafe",
                "fingerprint": plain_fingerprint(&name),
                "severity": if problem.is_fatal { "blocker" } else { "info" },
                "location": location(report, place),
            }));
        }
    }
    // Entries with one fingerprint would be shown as one.
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for finding in &report.analysis.findings {
        let mut print = fingerprint(&finding.operation);
        let times = seen.entry(print.clone()).or_default();
        *times += 1;
        if *times > 1 {
            print = format!("{print}-{times}");
        }
        all.push(json!({
            "description": format!("sigsafe::{}: {}", finding.lint, finding.message),
            "check_name": format!("sigsafe::{}", finding.lint),
            "fingerprint": print,
            "severity": if finding.level == Level::Deny { "major" } else { "minor" },
            "location": location(report, &finding.primary),
        }));
    }
    serde_json::to_writer_pretty(&mut *out, &all)?;
    writeln!(out)
}

fn plain_fingerprint(text: &str) -> String {
    fingerprint(&sigsafe_analyzer::report::Operation {
        package: text.to_owned(),
        item: String::new(),
        lint: String::new(),
        callee: String::new(),
        ordinal: 0,
    })
}

fn location(report: &Report<'_>, place: &Place) -> Value {
    let path = view::file(report, &place.path);
    json!({
        "path": path,
        "positions": {
            "begin": { "line": place.start.line, "column": place.start.column },
            "end": { "line": place.end.line, "column": place.end.column },
        },
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::written;
    use crate::args::Format;

    #[test]
    fn it_is_one_array() {
        insta::assert_snapshot!(written(Format::Gitlab, |analysis| analysis.findings.truncate(1)), @r#"
[
  {
    "check_name": "cargo-sigsafe",
    "description": "cargo sigsafe: expected a pattern, found `{`",
    "fingerprint": "f54865f3e94ec76f6ff9afefffbacc05",
    "location": {
      "path": "src/other.rs",
      "positions": {
        "begin": {
          "column": 10,
          "line": 4
        },
        "end": {
          "column": 13,
          "line": 4
        }
      }
    },
    "severity": "blocker"
  },
  {
    "check_name": "sigsafe::lock",
    "description": "sigsafe::lock: `std::sync::Mutex::lock` takes a lock in a signal handler",
    "fingerprint": "c66e42f393fb6765b52686e10b044e8e",
    "location": {
      "path": "src/main.rs",
      "positions": {
        "begin": {
          "column": 5,
          "line": 6
        },
        "end": {
          "column": 26,
          "line": 6
        }
      }
    },
    "severity": "minor"
  }
]
"#);
    }

    #[test]
    fn equal_fingerprints_are_told_apart() {
        let text = written(Format::Gitlab, |analysis| {
            let twin = analysis.findings.first().cloned();
            analysis.findings.truncate(1);
            analysis.findings.extend(twin);
        });
        let prints: std::collections::BTreeSet<&str> = text
            .lines()
            .filter(|line| line.contains("fingerprint"))
            .collect();
        assert_eq!(prints.len(), 3);
    }

    #[test]
    fn nothing_is_an_empty_array() {
        let text = written(Format::Gitlab, |analysis| {
            analysis.findings.clear();
            analysis.problems.clear();
        });
        assert_eq!(text, "[]\n");
    }
}
