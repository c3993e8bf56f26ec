//! `cargo sigsafe handlers`: every registration with its context. It must not judge them.

use std::io::{self, Write};

use serde::Serialize;
use sigsafe_analyzer::report::{Analysis, HandlerInfo, Place};

use crate::args::{HandlersArgs, LevelArgs, ListFormat};
use crate::emit::view;
use crate::failure::Fallible;
use crate::output;
use crate::session::{Session, use_color};

/// The exit code.
pub(crate) fn run(args: &HandlersArgs) -> Fallible<u8> {
    let mut session = Session::open(&args.selection, &LevelArgs::default())?;
    let analysis = session.analyze(args.printing.quiet);
    let root = session.workspace.root.clone();
    let color = use_color(args.printing.color);
    let all = session.workspace.targets.len();
    output::print(|out| match args.message_format {
        ListFormat::Human => human(&analysis, &root, all, color, out),
        ListFormat::Json => json_lines(&analysis, &root, out),
    })?;
    let mut is_complete = true;
    for problem in &analysis.problems {
        is_complete &= !problem.is_fatal;
        let at = problem
            .place
            .as_ref()
            .map(|place| format!("{}: ", at(&root, place)))
            .unwrap_or_default();
        if problem.is_fatal {
            output::note(&format!("error: {at}{}", problem.message));
        } else if !args.printing.quiet {
            output::note(&format!("warning: {at}{}", problem.message));
        }
    }
    if !args.printing.quiet && args.message_format == ListFormat::Human {
        output::note(&view::statistics(&analysis.statistics));
    }
    Ok(if is_complete { 0 } else { 2 })
}

fn file(root: &str, place: &Place) -> String {
    view::relative(root, &place.path).unwrap_or_else(|| place.path.clone())
}

fn at(root: &str, place: &Place) -> String {
    format!(
        "{}:{}:{}",
        file(root, place),
        place.start.line,
        place.start.column
    )
}

#[derive(Serialize)]
struct Line<'a> {
    handler: Option<&'a str>,
    context: &'static str,
    deferred: bool,
    api: &'a str,
    file: Option<String>,
    line: Option<u32>,
    via: Option<Via>,
    defined_in: Option<String>,
    defined_at: Option<u32>,
    package: &'a str,
    targets: &'a [String],
}

#[derive(Serialize)]
struct Via {
    file: String,
    line: u32,
}

fn json_lines(analysis: &Analysis, root: &str, out: &mut dyn Write) -> io::Result<()> {
    for handler in &analysis.handlers {
        let line = |place: &Option<Place>| place.as_ref().map(|place| place.start.line);
        let path = |place: &Option<Place>| place.as_ref().map(|place| file(root, place));
        let line = Line {
            handler: handler.name.as_deref(),
            context: handler.context.name(),
            deferred: handler.deferred,
            api: &handler.api,
            file: path(&handler.registered_at),
            line: line(&handler.registered_at),
            via: handler.via.as_ref().map(|place| Via {
                file: file(root, place),
                line: place.start.line,
            }),
            defined_in: path(&handler.defined_at),
            defined_at: line(&handler.defined_at),
            package: &handler.package,
            targets: &handler.targets,
        };
        serde_json::to_writer(&mut *out, &line)?;
        writeln!(out)?;
    }
    Ok(())
}

fn human(
    analysis: &Analysis,
    root: &str,
    all_targets: usize,
    color: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    for handler in &analysis.handlers {
        one(handler, root, all_targets, color, out)?;
    }
    Ok(())
}

fn one(
    handler: &HandlerInfo,
    root: &str,
    all_targets: usize,
    color: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let bold = |text: &str| match color {
        true => format!("\u{1b}[1m{text}\u{1b}[0m"),
        false => text.to_owned(),
    };
    let name = match (&handler.name, handler.note.as_str()) {
        (Some(name), _) => name.clone(),
        (None, "") => "(not known)".to_owned(),
        (None, note) => format!("({note})"),
    };
    let deferred = if handler.deferred {
        ", runs later as ordinary code"
    } else {
        ""
    };
    writeln!(
        out,
        "{}  {}{deferred}",
        bold(&name),
        view::noun(handler.context)
    )?;
    let registered = match &handler.registered_at {
        Some(place) => format!(" at {}", at(root, place)),
        None => String::new(),
    };
    writeln!(out, "    registered with {}{registered}", handler.api)?;
    if let Some(place) = &handler.via {
        writeln!(out, "    through {}", at(root, place))?;
    }
    if let Some(place) = &handler.defined_at {
        writeln!(out, "    defined at {}", at(root, place))?;
    }
    if handler.targets.len() < all_targets {
        writeln!(out, "    on {}", handler.targets.join(", "))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::sample;

    fn written(format: ListFormat) -> String {
        let mut analysis = sample::analysis();
        if let Some(handler) = analysis.handlers.first().cloned() {
            analysis.handlers.push(HandlerInfo {
                name: None,
                note: "the action that was saved".to_owned(),
                deferred: true,
                via: handler.registered_at.clone(),
                defined_at: None,
                ..handler
            });
        }
        let mut out = Vec::new();
        let result = match format {
            ListFormat::Human => human(&analysis, "/w", 2, false, &mut out),
            ListFormat::Json => json_lines(&analysis, "/w", &mut out),
        };
        assert!(result.is_ok());
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn handlers_are_listed() {
        insta::assert_snapshot!(written(ListFormat::Human), @r#"
on_term  signal handler
    registered with libc::signal at src/main.rs:14:14
    defined at src/main.rs:3:12
    on x86_64-unknown-linux-gnu
(the action that was saved)  signal handler, runs later as ordinary code
    registered with libc::signal at src/main.rs:14:14
    through src/main.rs:14:14
    on x86_64-unknown-linux-gnu
"#);
    }

    #[test]
    fn a_line_a_handler() {
        insta::assert_snapshot!(written(ListFormat::Json), @r#"
{"handler":"on_term","context":"signal","deferred":false,"api":"libc::signal","file":"src/main.rs","line":14,"via":null,"defined_in":"src/main.rs","defined_at":3,"package":"app","targets":["x86_64-unknown-linux-gnu"]}
{"handler":null,"context":"signal","deferred":true,"api":"libc::signal","file":"src/main.rs","line":14,"via":{"file":"src/main.rs","line":14},"defined_in":null,"defined_at":null,"package":"app","targets":["x86_64-unknown-linux-gnu"]}
"#);
    }
}
