//! SARIF 2.1.0 for code scanning: results with the path as a code flow. It must not carry anything that
//! differs between two equal runs.

use std::io::{self, Write};

use serde_json::{Map, Value, json};
use sigsafe_analyzer::knowledge::{Context, Level, LintSpec};
use sigsafe_analyzer::report::{Finding, Home, Place, Step};

use super::Report;
use super::digest::fingerprint;
use super::view;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const BASE: &str = "SRCROOT";
/// Use of a non-reentrant function in a signal handler.
const WEAKNESS: &str = "479";
/// Code scanning refuses a result with more steps.
const MOST_STEPS: usize = 1000;

/// One run.
pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let rules: Vec<Value> = report.knowledge.lints.iter().map(rule).collect();
    let results: Vec<Value> = report
        .analysis
        .findings
        .iter()
        .map(|finding| result(report, finding))
        .collect();
    let notifications: Vec<Value> = report
        .analysis
        .problems
        .iter()
        .map(|problem| {
            let places: Vec<Value> = problem
                .place
                .iter()
                .map(|place| location(report, place, None))
                .collect();
            json!({
                "level": if problem.is_fatal { "error" } else { "warning" },
                "message": { "text": problem.message },
                "locations": places,
            })
        })
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo-sigsafe",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
                "supportedTaxonomies": [{ "name": "CWE" }],
            }},
            "taxonomies": [{
                "name": "CWE",
                "organization": "MITRE",
                "shortDescription": { "text": "Common Weakness Enumeration" },
                "taxa": [{
                    "id": WEAKNESS,
                    "helpUri": format!("https://cwe.mitre.org/data/definitions/{WEAKNESS}.html"),
                    "shortDescription": { "text": "Signal Handler Use of a Non-reentrant Function" },
                }],
            }],
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { BASE: { "description": { "text": "The folder of the workspace" } } },
            "invocations": [{
                "executionSuccessful": report.is_complete(),
                "toolExecutionNotifications": notifications,
            }],
            "results": results,
            "properties": { "statistics": report.analysis.statistics },
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn rule(lint: &LintSpec) -> Value {
    let level = match lint.highest() {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "none",
    };
    let help = format!("{}\n\n{}", lint.summary, lint.help);
    json!({
        "id": format!("sigsafe::{}", lint.name),
        "name": lint.name,
        "shortDescription": { "text": lint.summary },
        "fullDescription": { "text": lint.summary },
        "help": { "text": help.trim_end(), "markdown": lint.page },
        "helpUri": format!("{}/blob/main/rules/lints/{}.md", env!("CARGO_PKG_REPOSITORY"), lint.name),
        "defaultConfiguration": { "level": level },
        "properties": { "tags": ["async-signal-safety", "correctness"], "precision": "high" },
    })
}

fn result(report: &Report<'_>, finding: &Finding) -> Value {
    let index = report
        .knowledge
        .lints
        .iter()
        .position(|lint| lint.name == finding.lint);
    let mut text = finding.message.clone();
    for (heading, remark) in view::remarks(report, finding) {
        text.push_str(&format!("\n{heading}: {remark}"));
    }
    let related: Vec<Value> = finding
        .expanded_from
        .iter()
        .filter(|place| !view::is_stub(place))
        .map(|place| location(report, place, Some("in this macro call".to_owned())))
        .collect();
    let mut result = json!({
        "ruleId": format!("sigsafe::{}", finding.lint),
        "level": view::severity(finding.level),
        "message": { "text": text },
        "locations": [location(report, &finding.primary, Some(finding.label.clone()))],
        "codeFlows": [{ "threadFlows": [{ "locations": flow(report, finding) }] }],
        "partialFingerprints": { "sigsafe/v1": fingerprint(&finding.operation) },
        "properties": {
            "context": finding.context.name(),
            "handler": finding.handler.name,
            "registeredWith": finding.handler.api,
            "possible": finding.is_possible,
            "targets": finding.targets,
        },
    });
    if let Value::Object(fields) = &mut result {
        if let Some(index) = index {
            fields.insert("ruleIndex".to_owned(), json!(index));
        }
        if !related.is_empty() {
            fields.insert("relatedLocations".to_owned(), json!(related));
        }
        if finding.context == Context::Signal {
            let taxa = json!([{ "id": WEAKNESS, "toolComponent": { "name": "CWE" } }]);
            fields.insert("taxa".to_owned(), taxa);
        }
    }
    result
}

/// The registration, the moment at which the handler runs, its entry, and every step.
fn flow(report: &Report<'_>, finding: &Finding) -> Vec<Value> {
    let handler = &finding.handler;
    let name = view::handler_name(handler);
    let mut out: Vec<Value> = Vec::new();
    let mut add = |location: Value, nesting: usize, kinds: Value, importance: &str| {
        out.push(json!({
            "location": location,
            "nestingLevel": nesting,
            "executionOrder": out.len() + 1,
            "kinds": kinds,
            "importance": importance,
        }));
    };
    let said = |text: String| json!({ "message": { "text": text } });
    if let Some(place) = &handler.registered_at {
        let text = format!("{name} is registered with `{}`", handler.api);
        let at = location(report, place, Some(text));
        add(at, 1, json!(["call", "function"]), "important");
    }
    let moment = format!("later, {name} runs {}", view::runs_as(handler.context));
    add(said(moment), 0, json!([]), "essential");
    let entry = format!("entry to {name}");
    let at = match &handler.defined_at {
        Some(place) => location(report, place, Some(entry)),
        None => said(entry),
    };
    add(at, 1, json!(["enter", "function"]), "essential");
    for (depth, step) in finding.path.iter().take(MOST_STEPS).enumerate() {
        let text = format!("`{}` {}", step.caller, view::does(step));
        let place = step.place.as_ref().filter(|place| !view::is_stub(place));
        let mut at = match place {
            Some(place) => location(report, place, Some(text)),
            None => said(text),
        };
        if let Value::Object(fields) = &mut at {
            fields.insert("logicalLocations".to_owned(), logical(step));
        }
        let importance = match step.home {
            Home::FirstParty(_) => "essential",
            _ => "important",
        };
        add(at, depth + 1, json!(["call", "function"]), importance);
    }
    out
}

fn logical(step: &Step) -> Value {
    let name = step.caller.rsplit("::").next().unwrap_or(&step.caller);
    json!([{ "name": name, "fullyQualifiedName": step.caller, "kind": "function" }])
}

fn location(report: &Report<'_>, place: &Place, message: Option<String>) -> Value {
    let mut artifact = Map::new();
    match view::relative(report.base, &place.path) {
        Some(path) => {
            artifact.insert("uri".to_owned(), json!(escaped(&path)));
            artifact.insert("uriBaseId".to_owned(), json!(BASE));
        }
        None => {
            let path = place.path.replace('\\', "/");
            let slash = if path.starts_with('/') { "" } else { "/" };
            let uri = format!("file://{slash}{}", escaped(&path));
            artifact.insert("uri".to_owned(), json!(uri));
        }
    }
    let mut region = json!({
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
    });
    let text = report
        .analysis
        .sources
        .get(place.span.file)
        .and_then(|file| file.slice(place.span));
    if let (Value::Object(fields), Some(text)) = (&mut region, text) {
        fields.insert("snippet".to_owned(), json!({ "text": text }));
    }
    let mut out = json!({ "physicalLocation": { "artifactLocation": artifact, "region": region } });
    if let (Value::Object(fields), Some(text)) = (&mut out, message) {
        fields.insert("message".to_owned(), json!({ "text": text }));
    }
    out
}

/// A path as part of a URI.
fn escaped(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/+@:".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::sample::written;
    use super::*;
    use crate::args::Format;

    #[test]
    fn the_path_is_a_code_flow() {
        let text = written(Format::Sarif, |analysis| {
            analysis
                .findings
                .retain(|finding| finding.lint == "stdio_lock");
        });
        let log: Value = serde_json::from_str(&text).unwrap_or_default();
        let results = log.pointer("/runs/0/results").cloned().unwrap_or_default();
        insta::assert_snapshot!(serde_json::to_string_pretty(&results).unwrap_or_default(), @r#"
[
  {
    "codeFlows": [
      {
        "threadFlows": [
          {
            "locations": [
              {
                "executionOrder": 1,
                "importance": "important",
                "kinds": [
                  "call",
                  "function"
                ],
                "location": {
                  "message": {
                    "text": "`on_term` is registered with `libc::signal`"
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "src/main.rs",
                      "uriBaseId": "SRCROOT"
                    },
                    "region": {
                      "endColumn": 48,
                      "endLine": 14,
                      "snippet": {
                        "text": "libc::signal(15, on_term as usize)"
                      },
                      "startColumn": 14,
                      "startLine": 14
                    }
                  }
                },
                "nestingLevel": 1
              },
              {
                "executionOrder": 2,
                "importance": "essential",
                "kinds": [],
                "location": {
                  "message": {
                    "text": "later, `on_term` runs as a signal handler"
                  }
                },
                "nestingLevel": 0
              },
              {
                "executionOrder": 3,
                "importance": "essential",
                "kinds": [
                  "enter",
                  "function"
                ],
                "location": {
                  "message": {
                    "text": "entry to `on_term`"
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "src/main.rs",
                      "uriBaseId": "SRCROOT"
                    },
                    "region": {
                      "endColumn": 37,
                      "endLine": 3,
                      "snippet": {
                        "text": "fn on_term(signum: c_int)"
                      },
                      "startColumn": 12,
                      "startLine": 3
                    }
                  }
                },
                "nestingLevel": 1
              },
              {
                "executionOrder": 4,
                "importance": "essential",
                "kinds": [
                  "call",
                  "function"
                ],
                "location": {
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "on_term",
                      "kind": "function",
                      "name": "on_term"
                    }
                  ],
                  "message": {
                    "text": "`on_term` calls `report`"
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "src/main.rs",
                      "uriBaseId": "SRCROOT"
                    },
                    "region": {
                      "endColumn": 19,
                      "endLine": 5,
                      "snippet": {
                        "text": "report(signum)"
                      },
                      "startColumn": 5,
                      "startLine": 5
                    }
                  }
                },
                "nestingLevel": 1
              },
              {
                "executionOrder": 5,
                "importance": "essential",
                "kinds": [
                  "call",
                  "function"
                ],
                "location": {
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "report",
                      "kind": "function",
                      "name": "report"
                    }
                  ],
                  "message": {
                    "text": "`report` calls `std::io::_eprint`"
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "src/main.rs",
                      "uriBaseId": "SRCROOT"
                    },
                    "region": {
                      "endColumn": 33,
                      "endLine": 10,
                      "snippet": {
                        "text": "eprintln!(\"caught {signum}\")"
                      },
                      "startColumn": 5,
                      "startLine": 10
                    }
                  }
                },
                "nestingLevel": 2
              },
              {
                "executionOrder": 6,
                "importance": "important",
                "kinds": [
                  "call",
                  "function"
                ],
                "location": {
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "std::io::_eprint",
                      "kind": "function",
                      "name": "_eprint"
                    }
                  ],
                  "message": {
                    "text": "`std::io::_eprint` calls `std::io::Stderr::lock`"
                  }
                },
                "nestingLevel": 3
              }
            ]
          }
        ]
      }
    ],
    "level": "error",
    "locations": [
      {
        "message": {
          "text": "takes the lock of stderr"
        },
        "physicalLocation": {
          "artifactLocation": {
            "uri": "src/main.rs",
            "uriBaseId": "SRCROOT"
          },
          "region": {
            "endColumn": 33,
            "endLine": 10,
            "snippet": {
              "text": "eprintln!(\"caught {signum}\")"
            },
            "startColumn": 5,
            "startLine": 10
          }
        }
      }
    ],
    "message": {
      "text": "`eprintln!` takes the lock of stderr in a signal handler\nwhy: prints under the lock of stderr; if the interrupted thread holds it, the handler waits for ever (library/std/src/io/stdio.rs)\nalso: the same call: lazy_init\nonly: on aarch64-unknown-linux-gnu, x86_64-unknown-linux-gnu\nhelp: Format into an array on the stack and write it with `libc::write`."
    },
    "partialFingerprints": {
      "sigsafe/v1": "823b20ce3ed6a6acd4bd32106fddab46"
    },
    "properties": {
      "context": "signal",
      "handler": "on_term",
      "possible": false,
      "registeredWith": "libc::signal",
      "targets": [
        "aarch64-unknown-linux-gnu",
        "x86_64-unknown-linux-gnu"
      ]
    },
    "ruleId": "sigsafe::stdio_lock",
    "ruleIndex": 2,
    "taxa": [
      {
        "id": "479",
        "toolComponent": {
          "name": "CWE"
        }
      }
    ]
  }
]
"#);
    }

    #[test]
    fn what_stands_around_the_results() {
        let text = written(Format::Sarif, |analysis| analysis.findings.clear());
        insta::assert_snapshot!(text, @r###"
{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "runs": [
    {
      "columnKind": "unicodeCodePoints",
      "invocations": [
        {
          "executionSuccessful": false,
          "toolExecutionNotifications": [
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "src/other.rs",
                      "uriBaseId": "SRCROOT"
                    },
                    "region": {
                      "endColumn": 13,
                      "endLine": 4,
                      "snippet": {
                        "text": "( {"
                      },
                      "startColumn": 10,
                      "startLine": 4
                    }
                  }
                }
              ],
              "message": {
                "text": "expected a pattern, found `{`"
              }
            }
          ]
        }
      ],
      "originalUriBaseIds": {
        "SRCROOT": {
          "description": {
            "text": "The folder of the workspace"
          }
        }
      },
      "properties": {
        "statistics": {
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
          "roots": 1,
          "target_groups": 0,
          "targets": 2,
          "targets_refused": 0
        }
      },
      "results": [],
      "taxonomies": [
        {
          "name": "CWE",
          "organization": "MITRE",
          "shortDescription": {
            "text": "Common Weakness Enumeration"
          },
          "taxa": [
            {
              "helpUri": "https://cwe.mitre.org/data/definitions/479.html",
              "id": "479",
              "shortDescription": {
                "text": "Signal Handler Use of a Non-reentrant Function"
              }
            }
          ]
        }
      ],
      "tool": {
        "driver": {
          "informationUri": "https://github.com/cargo-sigsafe/cargo-sigsafe",
          "name": "cargo-sigsafe",
          "rules": [
            {
              "defaultConfiguration": {
                "level": "error"
              },
              "fullDescription": {
                "text": "heap_alloc happens"
              },
              "help": {
                "markdown": "## What it does\n\nReports it.",
                "text": "heap_alloc happens"
              },
              "helpUri": "https://github.com/cargo-sigsafe/cargo-sigsafe/blob/main/rules/lints/heap_alloc.md",
              "id": "sigsafe::heap_alloc",
              "name": "heap_alloc",
              "properties": {
                "precision": "high",
                "tags": [
                  "async-signal-safety",
                  "correctness"
                ]
              },
              "shortDescription": {
                "text": "heap_alloc happens"
              }
            },
            {
              "defaultConfiguration": {
                "level": "error"
              },
              "fullDescription": {
                "text": "lock happens"
              },
              "help": {
                "markdown": "## What it does\n\nReports it.",
                "text": "lock happens"
              },
              "helpUri": "https://github.com/cargo-sigsafe/cargo-sigsafe/blob/main/rules/lints/lock.md",
              "id": "sigsafe::lock",
              "name": "lock",
              "properties": {
                "precision": "high",
                "tags": [
                  "async-signal-safety",
                  "correctness"
                ]
              },
              "shortDescription": {
                "text": "lock happens"
              }
            },
            {
              "defaultConfiguration": {
                "level": "error"
              },
              "fullDescription": {
                "text": "stdio_lock happens"
              },
              "help": {
                "markdown": "## What it does\n\nReports it.",
                "text": "stdio_lock happens"
              },
              "helpUri": "https://github.com/cargo-sigsafe/cargo-sigsafe/blob/main/rules/lints/stdio_lock.md",
              "id": "sigsafe::stdio_lock",
              "name": "stdio_lock",
              "properties": {
                "precision": "high",
                "tags": [
                  "async-signal-safety",
                  "correctness"
                ]
              },
              "shortDescription": {
                "text": "stdio_lock happens"
              }
            }
          ],
          "semanticVersion": "0.1.0",
          "supportedTaxonomies": [
            {
              "name": "CWE"
            }
          ],
          "version": "0.1.0"
        }
      }
    }
  ],
  "version": "2.1.0"
}
"###);
    }

    #[test]
    fn a_path_becomes_part_of_a_uri() {
        assert_eq!(escaped("src/a b%ä.rs"), "src/a%20b%25%C3%A4.rs");
    }
}
