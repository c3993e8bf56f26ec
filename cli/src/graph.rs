//! `cargo sigsafe graph`: who calls whom, a line a call site and callee, or as a drawing. It must not judge.

use std::collections::BTreeSet;
use std::io::{self, Write};

use sigsafe_analyzer::report::GraphLine;
use sigsafe_analyzer::workspace::CrateIndex;

use crate::args::{GraphArgs, GraphFormat, LevelArgs};
use crate::disk::DiskLoader;
use crate::failure::Fallible;
use crate::session::Session;
use crate::{engine, output, progress};

/// The exit code.
pub(crate) fn run(args: &GraphArgs) -> Fallible<u8> {
    let session = Session::open(&args.selection, &LevelArgs::default())?;
    let loader = DiskLoader::default();
    let mut lines: BTreeSet<GraphLine> = BTreeSet::new();
    let mut problems = session.problems().to_vec();
    let status = || format!("reading: {} files", loader.files());
    progress::while_working(!args.printing.quiet, status, || {
        for (index, krate) in session.workspace.crates.iter().enumerate() {
            if !krate.is_member {
                continue;
            }
            let (found, wrong) = engine::call_graph(
                &session.workspace,
                CrateIndex(index as u32),
                args.all,
                &loader,
                session.knowledge,
                &session.options,
            );
            lines.extend(found);
            problems.extend(wrong);
        }
    });
    output::print(|out| match args.format {
        GraphFormat::Jsonl => jsonl(&lines, out),
        GraphFormat::Dot => dot(&lines, out),
    })?;
    let mut is_complete = true;
    for problem in &problems {
        is_complete &= !problem.is_fatal;
        let at = problem
            .place
            .as_ref()
            .map(|place| {
                format!(
                    "{}:{}:{}: ",
                    place.path, place.start.line, place.start.column
                )
            })
            .unwrap_or_default();
        if problem.is_fatal {
            output::note(&format!("error: {at}{}", problem.message));
        } else if !args.printing.quiet {
            output::note(&format!("warning: {at}{}", problem.message));
        }
    }
    Ok(if is_complete { 0 } else { 2 })
}

fn jsonl(lines: &BTreeSet<GraphLine>, out: &mut dyn Write) -> io::Result<()> {
    for line in lines {
        serde_json::to_writer(&mut *out, line)?;
        writeln!(out)?;
    }
    Ok(())
}

/// One arrow for all calls from one function to another.
fn dot(lines: &BTreeSet<GraphLine>, out: &mut dyn Write) -> io::Result<()> {
    let arrows: BTreeSet<(&str, &str, &str, &str)> = lines
        .iter()
        .filter(|line| !line.dead)
        .map(|line| {
            (
                line.caller.as_str(),
                line.callee.as_str(),
                line.kind,
                line.resolution,
            )
        })
        .collect();
    writeln!(out, "digraph calls {{")?;
    writeln!(out, "    rankdir=LR;")?;
    writeln!(out, "    node [shape=box, fontname=\"monospace\"];")?;
    for (caller, callee, kind, resolution) in arrows {
        let style = match (kind, resolution) {
            (_, "unknown") => " [style=dotted, color=red]",
            (_, "candidates") => " [style=dashed]",
            ("drop", _) => " [color=blue, label=\"drop\"]",
            ("panic", _) => " [color=gray, label=\"check\"]",
            _ => "",
        };
        writeln!(out, "    {} -> {}{style};", quoted(caller), quoted(callee))?;
    }
    writeln!(out, "}}")
}

fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", text.replace('\n', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(caller: &str, callee: &str, kind: &'static str, resolution: &'static str) -> GraphLine {
        GraphLine {
            file: "src/lib.rs".to_owned(),
            line: 1,
            column: 5,
            end_line: 1,
            end_column: 9,
            caller: caller.to_owned(),
            callee: callee.to_owned(),
            kind,
            resolution,
            dead: false,
        }
    }

    fn written(format: GraphFormat) -> String {
        let lines = BTreeSet::from([
            line("a", "b", "call", "resolved"),
            line("a", "Vec<\"T\">", "drop", "resolved"),
            line("b", "_::poke", "call", "unknown"),
        ]);
        let mut out = Vec::new();
        let result = match format {
            GraphFormat::Jsonl => jsonl(&lines, &mut out),
            GraphFormat::Dot => dot(&lines, &mut out),
        };
        assert!(result.is_ok());
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn a_line_a_call() {
        insta::assert_snapshot!(written(GraphFormat::Jsonl), @r#"
{"file":"src/lib.rs","line":1,"column":5,"end_line":1,"end_column":9,"caller":"a","callee":"Vec<\"T\">","kind":"drop","resolution":"resolved"}
{"file":"src/lib.rs","line":1,"column":5,"end_line":1,"end_column":9,"caller":"a","callee":"b","kind":"call","resolution":"resolved"}
{"file":"src/lib.rs","line":1,"column":5,"end_line":1,"end_column":9,"caller":"b","callee":"_::poke","kind":"call","resolution":"unknown"}
"#);
    }

    #[test]
    fn an_arrow_a_pair() {
        insta::assert_snapshot!(written(GraphFormat::Dot), @r#"
digraph calls {
    rankdir=LR;
    node [shape=box, fontname="monospace"];
    "a" -> "Vec<\"T\">" [color=blue, label="drop"];
    "a" -> "b";
    "b" -> "_::poke" [style=dotted, color=red];
}
"#);
    }
}
