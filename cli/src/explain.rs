//! `cargo sigsafe explain` and `cargo sigsafe lints`: what the tool knows, for reading. It must not read any
//! project.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::json;
use sigsafe_analyzer::knowledge::{
    Context, Edition, Judgement, Knowledge, Level, LintSpec, Platform, Registration,
    RegistrationKind, Verdict,
};

use crate::args::{ExplainArgs, LintsArgs, ListFormat};
use crate::engine::{self, Explanation};
use crate::failure::{Failure, Fallible};
use crate::output;
use crate::session::use_color;

mod observed;

/// So many functions of one name are told at most.
const MOST_MEANT: usize = 8;

/// `explain`.
pub(crate) fn run(args: &ExplainArgs) -> Fallible<u8> {
    let knowledge = sigsafe_rules::knowledge();
    let pen = Pen {
        color: use_color(args.color),
    };
    let mut text = Vec::new();
    let told = tell(knowledge, args.subject.trim(), args.posix, &pen, &mut text);
    if !told.map_err(|error| Failure::new(error.to_string()))? {
        return Err(nothing_known(knowledge, &args.subject));
    }
    output::print(|out| out.write_all(&text))?;
    Ok(0)
}

/// `lints`.
pub(crate) fn lints(args: &LintsArgs) -> Fallible<u8> {
    let knowledge = sigsafe_rules::knowledge();
    let pen = Pen {
        color: use_color(args.color),
    };
    output::print(|out| match args.message_format {
        ListFormat::Human => table(knowledge, &pen, out),
        ListFormat::Json => {
            for lint in &knowledge.lints {
                let levels: BTreeMap<&str, Level> = Context::ALL
                    .iter()
                    .filter_map(|context| Some((context.name(), *lint.levels.get(context)?)))
                    .collect();
                let value = json!({ "name": lint.name, "summary": lint.summary, "levels": levels });
                serde_json::to_writer(&mut *out, &value)?;
                writeln!(out)?;
            }
            Ok(())
        }
    })?;
    Ok(0)
}

pub(crate) struct Pen {
    color: bool,
}

impl Pen {
    fn bold(&self, text: &str) -> String {
        if self.color {
            format!("\u{1b}[1m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }
}

/// Tells everything that is known under a name; false where that is nothing.
fn tell(
    knowledge: &Knowledge,
    subject: &str,
    edition: Edition,
    pen: &Pen,
    out: &mut dyn Write,
) -> io::Result<bool> {
    let lint = subject.strip_prefix("sigsafe::").unwrap_or(subject);
    if let Some(lint) = knowledge.lint(lint) {
        lint_page(lint, pen, out)?;
        return Ok(true);
    }
    let path = subject
        .trim_end_matches("()")
        .trim_end_matches('!')
        .trim_start_matches("::");
    let mut found = false;
    for explanation in engine::explain_path(knowledge, path)
        .iter()
        .take(MOST_MEANT)
    {
        if found {
            writeln!(out)?;
        }
        function(knowledge, explanation, pen, out)?;
        found = true;
    }
    if !found && subject.ends_with('!') {
        found = observed::macro_rows(subject, pen, out)?;
    }
    // `libc::malloc` is the symbol `malloc`.
    let name = path.rsplit("::").next().unwrap_or(path);
    let is_std = ["std", "core", "alloc"].contains(&path.split("::").next().unwrap_or(""));
    let judged: Vec<(Platform, Judgement<'_>)> = Platform::ALL
        .iter()
        .filter_map(|platform| {
            let found = knowledge.symbols.judge(name, *platform, edition)?;
            Some((*platform, found))
        })
        .collect();
    if !judged.is_empty() && !is_std {
        if found {
            writeln!(out)?;
        }
        symbol(name, &judged, pen, out)?;
        found = true;
    }
    let mut rows: Vec<&Registration> = knowledge.registrations.at_path(path).collect();
    if !is_std {
        for row in knowledge.registrations.at_symbol(name) {
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
    }
    for row in rows {
        if found {
            writeln!(out)?;
        }
        registration(row, subject, pen, out)?;
        found = true;
    }
    Ok(found)
}

fn nothing_known(knowledge: &Knowledge, subject: &str) -> Failure {
    let rows = knowledge.symbols.rows().map(|(name, _)| name);
    let names = knowledge
        .lints
        .iter()
        .map(|lint| lint.name.as_str())
        .chain(rows);
    let failure = Failure::new(format!("nothing is known of `{subject}`"));
    match crate::failure::nearest(subject, names) {
        Some(near) => failure.help(format!("is `{near}` meant?")),
        None => failure.help(
            "name a lint (`cargo sigsafe lints`), the path of a function of std, or a C function",
        ),
    }
}

fn lint_page(lint: &LintSpec, pen: &Pen, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "{}: {}\n",
        pen.bold(&format!("sigsafe::{}", lint.name)),
        lint.summary
    )?;
    for context in Context::ALL {
        let level = lint.levels.get(context).copied().unwrap_or(Level::Allow);
        let other = lint
            .dependency_levels
            .get(context)
            .filter(|other| **other != level)
            .map(|other| format!(" (in dependencies {other})"))
            .unwrap_or_default();
        writeln!(out, "    {:<16} {level}{other}", context.name())?;
    }
    writeln!(out)?;
    for line in lint.page.lines() {
        match line.strip_prefix("## ") {
            Some(heading) => writeln!(out, "{}", pen.bold(heading))?,
            // The marks in examples are for the tests.
            None => writeln!(out, "{}", line.split(" //~").next().unwrap_or(line))?,
        }
    }
    if !lint.help.is_empty() {
        writeln!(out, "\nhelp: {}", lint.help)?;
    }
    Ok(())
}

fn function(
    knowledge: &Knowledge,
    explanation: &Explanation,
    pen: &Pen,
    out: &mut dyn Write,
) -> io::Result<()> {
    let does = |platform: &Platform| {
        explanation.effects.iter().any(|(_, on)| {
            on.as_ref()
                .is_none_or(|on| engine::holds_on(on, Some(*platform)))
        })
    };
    let (bad, good): (Vec<&Platform>, Vec<&Platform>) =
        Platform::ALL.iter().partition(|platform| does(platform));
    let names = |platforms: &[&Platform]| -> String {
        let names: Vec<&str> = platforms.iter().map(|platform| platform.name()).collect();
        names.join(", ")
    };
    let verdict = match (bad.as_slice(), good.as_slice()) {
        ([], _) => "does nothing by itself that a handler must not".to_owned(),
        (_, []) => "must not run in a handler".to_owned(),
        (bad, good) if bad.len() < good.len() => format!(
            "must not run in a handler on {}; does nothing by itself elsewhere",
            names(bad)
        ),
        (_, good) => format!(
            "must not run in a handler, except on {}, where it does nothing by itself",
            names(good)
        ),
    };
    writeln!(out, "{}: {verdict}", pen.bold(&explanation.path))?;
    for (effect, on) in &explanation.effects {
        let lint = knowledge
            .lint_of(*effect)
            .map_or(effect.name(), |lint| lint.name.as_str());
        let on = on
            .as_ref()
            .map(|on| {
                format!(
                    ", on {}",
                    on.replace("not(", "other than ").replace(')', "")
                )
            })
            .unwrap_or_default();
        writeln!(out, "    sigsafe::{lint}{on}")?;
    }
    if !explanation.reason.is_empty() {
        writeln!(out, "    why: {}", explanation.reason)?;
    }
    if !explanation.source.is_empty() {
        writeln!(out, "    source: {}", explanation.source)?;
    }
    observed::rows(&explanation.path, out)
}

fn symbol(
    name: &str,
    judged: &[(Platform, Judgement<'_>)],
    pen: &Pen,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "{}, the foreign function", pen.bold(name))?;
    if let Some((since, last)) = judged.iter().find_map(|(_, judgement)| judgement.posix) {
        let listed = Edition::ALL
            .iter()
            .filter(|edition| **edition >= since && last.is_none_or(|last| **edition <= last))
            .map(|edition| edition.name());
        let listed: Vec<&str> = listed.collect();
        writeln!(out, "    POSIX lists it in {}", listed.join(", "))?;
    }
    // Platforms that are judged alike stand together.
    let mut groups: Vec<(Vec<&str>, Judgement<'_>)> = Vec::new();
    for (platform, judgement) in judged {
        match groups.iter_mut().find(|(_, known)| known == judgement) {
            Some((platforms, _)) => platforms.push(platform.name()),
            None => groups.push((vec![platform.name()], *judgement)),
        }
    }
    for (platforms, judgement) in groups {
        let verdict = match judgement.verdict {
            Verdict::Safe => "safe".to_owned(),
            Verdict::Conditional => "safe under a condition".to_owned(),
            Verdict::Unsafe => {
                let effects: Vec<&str> = judgement
                    .effects
                    .iter()
                    .map(|effect| effect.name())
                    .collect();
                format!("unsafe: {}", effects.join(", "))
            }
        };
        writeln!(out, "    {}: {verdict}", platforms.join(", "))?;
        if !judgement.why.is_empty() {
            writeln!(out, "        why: {}", judgement.why)?;
        }
        if let Some(when) = judgement.when {
            writeln!(out, "        when: {when}")?;
        }
        if let Some(after) = judgement.after_fork {
            let word = match after {
                Verdict::Safe => "safe",
                Verdict::Conditional => "safe under that condition",
                Verdict::Unsafe => "unsafe",
            };
            writeln!(out, "        in the child of fork: {word}")?;
        }
        if judgement.errno == Some(true) {
            writeln!(out, "        may overwrite errno")?;
        }
        writeln!(out, "        source: {}", judgement.source)?;
    }
    observed::rows(&format!("libc::{name}"), out)
}

fn registration(
    row: &Registration,
    subject: &str,
    pen: &Pen,
    out: &mut dyn Write,
) -> io::Result<()> {
    let what = match row.kind {
        RegistrationKind::Function | RegistrationKind::Method => match row.arg {
            Some(arg) => format!("registers its argument {}", arg + 1),
            None => "registers a handler".to_owned(),
        },
        RegistrationKind::Field => match &row.field {
            Some(field) => format!("holds a handler in its field `{field}`"),
            None => "holds a handler".to_owned(),
        },
        RegistrationKind::Variant => "holds a handler".to_owned(),
        RegistrationKind::TraitMethod => {
            format!("makes handlers of the methods {}", row.methods.join(", "))
        }
        RegistrationKind::Attribute => "makes a handler of the function below it".to_owned(),
        RegistrationKind::Abi => "is the calling convention of handlers".to_owned(),
        RegistrationKind::Export => "is a handler by its name".to_owned(),
        RegistrationKind::Section => "holds handlers".to_owned(),
        RegistrationKind::Fork => "goes on in a child".to_owned(),
        RegistrationKind::Internal => "registers a handler of its own".to_owned(),
    };
    let when = if row.deferred {
        "; the code runs later, as ordinary code"
    } else {
        ""
    };
    writeln!(out, "{} {what}: {}{when}", pen.bold(subject), row.context)?;
    if !row.platforms.is_empty() {
        writeln!(out, "    on {}", row.platforms.join(", "))?;
    }
    if !row.note.is_empty() {
        writeln!(out, "    note: {}", row.note)?;
    }
    writeln!(out, "    source: {}", row.source)
}

fn table(knowledge: &Knowledge, pen: &Pen, out: &mut dyn Write) -> io::Result<()> {
    let width = knowledge
        .lints
        .iter()
        .map(|lint| lint.name.len())
        .max()
        .unwrap_or(0);
    let shown = [Context::Signal, Context::ForkChild, Context::Allocator];
    let heading = format!(
        "{:<width$}  {:<7} {:<7} {:<7} what it finds",
        "lint", "signal", "fork", "alloc"
    );
    writeln!(out, "{}", pen.bold(&heading))?;
    for lint in &knowledge.lints {
        write!(out, "{:<width$} ", lint.name)?;
        for context in shown {
            let level = lint.levels.get(&context).copied().unwrap_or(Level::Allow);
            write!(out, " {:<7}", level.name())?;
        }
        writeln!(out, " {}", lint.summary)?;
    }
    writeln!(
        out,
        "\nMore of each, with all contexts: cargo sigsafe explain <lint>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(subject: &str) -> Option<String> {
        let mut out = Vec::new();
        let pen = Pen { color: false };
        match tell(
            sigsafe_rules::knowledge(),
            subject,
            Edition::default(),
            &pen,
            &mut out,
        ) {
            Ok(true) => Some(String::from_utf8_lossy(&out).into_owned()),
            _ => None,
        }
    }

    #[test]
    fn lints_functions_and_registrations_are_told() {
        let page = told("heap_alloc").unwrap_or_default();
        assert!(page.starts_with("sigsafe::heap_alloc: "), "{page}");
        assert!(!page.contains("//~"), "{page}");
        assert_eq!(told("sigsafe::heap_alloc"), Some(page));
        let malloc = told("malloc").unwrap_or_default();
        assert!(
            malloc.contains("unsafe: ") && malloc.contains("source: "),
            "{malloc}"
        );
        assert_eq!(told("libc::malloc"), Some(malloc));
        let sigaction = told("libc::sigaction").unwrap_or_default();
        assert!(sigaction.contains("signal"), "{sigaction}");
        assert_eq!(told("no_such_thing"), None);
        let push = told("std::vec::Vec::push").unwrap_or_default();
        assert!(push.contains("observed on Linux"), "{push}");
        let open = told("std::fs::File::open").unwrap_or_default();
        assert!(open.contains("in a handler on windows;"), "{open}");
        assert!(told("std::println!").is_some_and(|text| text.contains("stdio_lock")));
        let of_windows = told("std::os::windows::fs::symlink_file").unwrap_or_default();
        assert!(of_windows.contains("not observed"), "{of_windows}");
    }

    #[test]
    fn a_slip_is_corrected() {
        let failure = nothing_known(sigsafe_rules::knowledge(), "heap_aloc");
        assert!(failure.to_string().contains("`heap_alloc`"), "{failure}");
    }
}
