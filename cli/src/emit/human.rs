//! For reading: the source with the path drawn into it, then the path in words, the reason and what to do
//! instead. It must be as clear without colour as with it, and fit 80 columns as far as the source does.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};
use std::ops::Range;

use ariadne::{
    Color, Config, IndexType, Label, LabelAttach, Report as Drawing, ReportKind, Source,
};
use sigsafe_analyzer::knowledge::Level;
use sigsafe_analyzer::report::{Finding, Place, Problem};
use sigsafe_analyzer::source::{FileId, SourceMap};

use super::Report;
use super::view::{self, Mark, Role};

const WIDTH: usize = 80;
/// More steps than these are told in words alone.
const MOST_STEPS_DRAWN: usize = 6;
/// More problems that stop nothing than these are only counted.
const MOST_WARNINGS: usize = 10;

/// Problems, findings and, where asked for, unresolved calls.
pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut painter = Painter::new(report);
    let problems = &report.analysis.problems;
    for problem in problems.iter().filter(|problem| problem.is_fatal) {
        painter.problem(problem, out)?;
    }
    let mut rest = problems.iter().filter(|problem| !problem.is_fatal);
    for problem in rest.by_ref().take(MOST_WARNINGS) {
        painter.problem(problem, out)?;
    }
    if let more @ 1.. = rest.count() {
        writeln!(
            out,
            "{}: {more} more of this kind\n",
            painter.bold_kind(Level::Warn)
        )?;
    }
    for finding in &report.analysis.findings {
        painter.finding(finding, out)?;
    }
    if report.with_unresolved && !report.analysis.unresolved.is_empty() {
        writeln!(out, "calls that could not be resolved:")?;
        for call in &report.analysis.unresolved {
            let at = call
                .place
                .as_ref()
                .map(|place| view::place(report, place))
                .unwrap_or_default();
            writeln!(out, "  {at} `{}` in `{}`", call.name, call.caller)?;
        }
        writeln!(out)?;
    }
    if report.with_unresolved {
        for refused in &report.analysis.refused {
            writeln!(out, "{}", view::refused(report, refused))?;
        }
    }
    Ok(())
}

/// One finding, without colour: what editors show.
pub(super) fn rendered(report: &Report<'_>, finding: &Finding) -> io::Result<String> {
    let mut out = Vec::new();
    let plain = Report {
        workspace: report.workspace,
        analysis: report.analysis,
        knowledge: report.knowledge,
        base: report.base,
        color: false,
        with_unresolved: false,
        baseline: None,
    };
    Painter::new(&plain).finding(finding, &mut out)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

type FileSpan = (FileId, Range<usize>);

struct Painter<'a> {
    report: &'a Report<'a>,
    sources: Sources<'a>,
}

impl<'a> Painter<'a> {
    fn new(report: &'a Report<'a>) -> Painter<'a> {
        Painter {
            report,
            sources: Sources {
                map: &report.analysis.sources,
                base: report.base,
                read: BTreeMap::new(),
            },
        }
    }

    fn bold_kind(&self, level: Level) -> String {
        let (word, code) = match level {
            Level::Deny => ("error", "1;31"),
            _ => ("warning", "1;33"),
        };
        self.paint(word, code)
    }

    fn paint(&self, text: &str, code: &str) -> String {
        if self.report.color {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    fn problem(&mut self, problem: &Problem, out: &mut dyn Write) -> io::Result<()> {
        let level = if problem.is_fatal {
            Level::Deny
        } else {
            Level::Warn
        };
        let Some(place) = &problem.place else {
            let lines = wrapped(&problem.message, WIDTH.saturating_sub(9));
            for (index, line) in lines.iter().enumerate() {
                match index {
                    0 => writeln!(out, "{}: {line}", self.bold_kind(level))?,
                    _ => writeln!(out, "         {line}")?,
                }
            }
            return writeln!(out);
        };
        let marks = vec![Mark {
            role: Role::Primary,
            place,
            text: "here".to_owned(),
        }];
        self.draw(
            view::severity(level).to_owned(),
            level,
            &problem.message,
            &marks,
            out,
        )?;
        writeln!(out)
    }

    fn finding(&mut self, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
        let kind = format!(
            "{}[sigsafe::{}]",
            view::severity(finding.level),
            finding.lint
        );
        let marks = thinned(view::marks(finding));
        self.draw(kind, finding.level, &finding.message, &marks, out)?;
        self.path(finding, out)?;
        for (heading, text) in view::remarks(self.report, finding) {
            self.remark(heading, &text, out)?;
        }
        writeln!(out)
    }

    /// The source with the marks; where a file has no text, the places alone.
    fn draw(
        &mut self,
        kind: String,
        level: Level,
        message: &str,
        marks: &[Mark<'_>],
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let color = match level {
            Level::Deny => Color::Red,
            _ => Color::Yellow,
        };
        let primary = marks
            .iter()
            .find(|mark| mark.role == Role::Primary)
            .and_then(|mark| self.sources.range(mark.place));
        let Some(primary) = primary else {
            writeln!(out, "{}: {message}", self.paint(&kind, "1"))?;
            for mark in marks {
                writeln!(
                    out,
                    "  --> {}: {}",
                    view::place(self.report, mark.place),
                    mark.text
                )?;
            }
            return Ok(());
        };
        let config = Config::new()
            .with_color(self.report.color)
            .with_index_type(IndexType::Char)
            .with_label_attach(LabelAttach::Start)
            .with_tab_width(4);
        // A place that two marks share is drawn once.
        let mut labels: Vec<(FileSpan, Role, String)> = Vec::new();
        for mark in marks {
            let Some(range) = self.sources.range(mark.place) else {
                continue;
            };
            match labels.iter_mut().find(|(known, ..)| *known == range) {
                Some((_, role, text)) => {
                    *role = (*role).min(mark.role);
                    *text = format!("{text}; {}", mark.text);
                }
                None => labels.push((range, mark.role, mark.text.clone())),
            }
        }
        Sources::in_reading_order(&mut labels);
        let mut drawing = Drawing::build(ReportKind::Custom(&kind, color), primary)
            .with_config(config)
            .with_message(message);
        for (range, role, text) in labels {
            let label = Label::new(range);
            let label = match role {
                Role::Primary => label.with_color(color).with_priority(10),
                Role::Handler | Role::Step => label.with_color(Color::Cyan),
                Role::Expansion => label.with_color(Color::Magenta),
                Role::Registration => label.with_color(Color::Blue),
            };
            drawing = drawing.with_label(label.with_message(text));
        }
        let mut drawn = Vec::new();
        drawing.finish().write(&mut self.sources, &mut drawn)?;
        // The drawing leaves blanks at the ends of lines.
        for line in String::from_utf8_lossy(&drawn).lines() {
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }

    /// In one line where it fits, else a line a step.
    fn path(&self, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
        let trail = view::trail(self.report, finding);
        let names: Vec<&str> = trail.iter().map(|(name, _)| name.as_str()).collect();
        let line = names.join(" → ");
        let outside = finding
            .path
            .iter()
            .any(|step| matches!(step.home, sigsafe_analyzer::report::Home::Dependency(_)));
        if !outside && line.chars().count() <= WIDTH - INDENT {
            return self.remark("path", &line, out);
        }
        let arrow = |index: usize| if index == 0 { "" } else { "→ " };
        for (index, (name, place)) in trail.iter().enumerate() {
            let heading = if index == 0 { "path" } else { "" };
            let at = place
                .as_ref()
                .map(|place| format!("  at {place}"))
                .unwrap_or_default();
            let line = format!("{}{name}{at}", arrow(index));
            if line.chars().count() <= WIDTH - INDENT {
                self.line(heading, &line, out)?;
            } else {
                self.line(heading, &format!("{}{name}", arrow(index)), out)?;
                if !at.is_empty() {
                    self.line("", &format!("    {}", at.trim_start()), out)?;
                }
            }
        }
        Ok(())
    }

    fn remark(&self, heading: &str, text: &str, out: &mut dyn Write) -> io::Result<()> {
        for (index, line) in wrapped(text, WIDTH - INDENT).iter().enumerate() {
            self.line(if index == 0 { heading } else { "" }, line, out)?;
        }
        Ok(())
    }

    fn line(&self, heading: &str, text: &str, out: &mut dyn Write) -> io::Result<()> {
        if heading.is_empty() {
            return writeln!(out, "{:INDENT$}{text}", "");
        }
        let padding = INDENT - 5;
        let heading = format!("{heading}:");
        let heading = self.paint(&format!("{heading:<padding$}"), "1");
        writeln!(out, "  {} {heading} {text}", self.paint("=", "1;34"))
    }
}

/// How far the text of a remark stands in.
const INDENT: usize = 10;

/// Long paths keep their first and last steps; the words below tell them all.
fn thinned(marks: Vec<Mark<'_>>) -> Vec<Mark<'_>> {
    let steps = marks.iter().filter(|mark| mark.role == Role::Step).count();
    if steps <= MOST_STEPS_DRAWN {
        return marks;
    }
    let kept = MOST_STEPS_DRAWN / 2;
    let mut seen = 0;
    marks
        .into_iter()
        .filter(|mark| {
            if mark.role != Role::Step {
                return true;
            }
            seen += 1;
            seen <= kept || seen > steps - kept
        })
        .collect()
}

/// The text in lines no longer than `width` where words allow.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut out = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            let longer = line.chars().count() + 1 + word.chars().count();
            if !line.is_empty() && longer > width {
                out.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        out.push(line);
    }
    out
}

/// Texts as they may be drawn: what ends a line here and in rustc's counting alone, and nothing that a
/// terminal would obey.
struct Sources<'a> {
    map: &'a SourceMap,
    base: &'a str,
    read: BTreeMap<FileId, Source<String>>,
}

impl Sources<'_> {
    /// The characters of a place, up to the end of its first line.
    fn range(&self, place: &Place) -> Option<FileSpan> {
        let file = self.map.get(place.span.file)?;
        let before = file.text.get(..place.span.start as usize)?;
        let within = file.slice(place.span)?;
        let start = before.chars().count();
        let length = within.lines().next().unwrap_or("").trim_end();
        Some((
            place.span.file,
            start..start + length.chars().count().max(1),
        ))
    }

    /// The file of the finding first, the others in the order of the first mark of each; downwards in each file.
    fn in_reading_order(labels: &mut [(FileSpan, Role, String)]) {
        let primary = labels.iter().find(|(_, role, _)| *role == Role::Primary);
        let mut files: Vec<FileId> = primary.map(|((file, _), ..)| *file).into_iter().collect();
        for ((file, _), ..) in labels.iter() {
            if !files.contains(file) {
                files.push(*file);
            }
        }
        labels.sort_by_key(|((file, range), ..)| {
            let rank = files.iter().position(|known| known == file);
            (rank, range.start, range.end)
        });
    }
}

impl ariadne::Cache<FileId> for Sources<'_> {
    type Storage = String;

    fn fetch(&mut self, id: &FileId) -> Result<&Source<String>, impl fmt::Debug> {
        let text = self.map.get(*id).map_or("", |file| &file.text);
        let source = self
            .read
            .entry(*id)
            .or_insert_with(|| Source::from(harmless(text)));
        Ok::<_, &str>(source)
    }

    fn display<'b>(&self, id: &'b FileId) -> Option<impl fmt::Display + 'b> {
        let path = &self.map.get(*id)?.path;
        Some(view::relative(self.base, path).unwrap_or_else(|| path.clone()))
    }
}

fn harmless(text: &str) -> String {
    let mut letters = text.chars().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(letter) = letters.next() {
        let ends_line = letter == '\r' && letters.peek() == Some(&'\n');
        let shown = match letter {
            '\n' | '\t' => letter,
            '\r' if ends_line => letter,
            '\u{2028}' | '\u{2029}' => ' ',
            // Those that turn the direction of writing hide what a line says.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            letter if letter.is_control() => ' ',
            letter => letter,
        };
        out.push(shown);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::sample::written;
    use super::*;
    use crate::args::Format;

    #[test]
    fn a_finding_is_drawn() {
        let text = written(Format::Human, |analysis| {
            analysis.problems.clear();
            analysis.unresolved.clear();
            analysis
                .findings
                .retain(|finding| finding.lint == "stdio_lock");
        });
        insta::assert_snapshot!(text, @r#"
error[sigsafe::stdio_lock]: `eprintln!` takes the lock of stderr in a signal handler
    ╭─[ src/main.rs:10:5 ]
    │
  3 │ extern "C" fn on_term(signum: c_int) {
    │            ┬────────────────────────
    │            ╰────────────────────────── `on_term` runs as a signal handler
    │
  5 │     report(signum);
    │     ┬─────────────
    │     ╰─────────────── calls `report`
    │
 10 │     eprintln!("caught {signum}");
    │     ┬───────────────────────────
    │     ╰───────────────────────────── takes the lock of stderr
    │
 14 │     unsafe { libc::signal(15, on_term as usize) };
    │              ┬─────────────────────────────────
    │              ╰─────────────────────────────────── registered here with `libc::signal`
────╯
  = path: `on_term` → `report` → `std::io::_eprint` → `std::io::Stderr::lock`
  = why:  prints under the lock of stderr; if the interrupted thread holds it,
          the handler waits for ever (library/std/src/io/stdio.rs)
  = also: the same call: lazy_init
  = only: on aarch64-unknown-linux-gnu, x86_64-unknown-linux-gnu
  = help: Format into an array on the stack and write it with `libc::write`.
"#);
    }

    #[test]
    fn steps_in_dependencies_are_told_in_words() {
        let text = written(Format::Human, |analysis| {
            analysis.problems.clear();
            analysis.unresolved.clear();
            analysis.findings.retain(|finding| finding.lint == "lock");
        });
        insta::assert_snapshot!(text, @r#"
warning[sigsafe::lock]: `std::sync::Mutex::lock` takes a lock in a signal handler
    ╭─[ src/main.rs:6:5 ]
    │
  3 │ extern "C" fn on_term(signum: c_int) {
    │            ┬────────────────────────
    │            ╰────────────────────────── `on_term` runs as a signal handler
    │
  6 │     log::logger().flush();
    │     ┬────────────────────
    │     ╰────────────────────── `flush` leads to a lock
    │
 14 │     unsafe { libc::signal(15, on_term as usize) };
    │              ┬─────────────────────────────────
    │              ╰─────────────────────────────────── registered here with `libc::signal`
────╯
  = path: `on_term`
          → possibly `<FileLog as log::Log>::flush`  at src/main.rs:6:5
          → `std::sync::Mutex::lock`  at log@1.2.3/src/lib.rs:1:18
  = why:  waits for ever if the interrupted thread holds the lock
          (library/std/src/sync/poison/mutex.rs)
  = note: possible: the path goes through a call whose callee is one of several
  = help: Use an atomic.
"#);
    }

    #[test]
    fn a_macro_is_shown_with_its_call() {
        let text = written(Format::Human, |analysis| {
            analysis.unresolved.clear();
            analysis
                .findings
                .retain(|finding| finding.lint == "heap_alloc");
        });
        insta::assert_snapshot!(text, @r#"
error: expected a pattern, found `{`
   ╭─[ src/other.rs:4:10 ]
   │
 4 │ fn broken( {
   │          ┬──
   │          ╰──── here
───╯

error[sigsafe::heap_alloc]: `format!` takes memory from the heap in a signal handler
    ╭─[ src/other.rs:2:25 ]
    │
  2 │     ($x:expr) => { keep(format!($x)) };
    │                         ┬──────────
    │                         ╰──────────── takes memory from the heap
    │
    ├─[ src/main.rs:3:12 ]
    │
  3 │ extern "C" fn on_term(signum: c_int) {
    │            ┬────────────────────────
    │            ╰────────────────────────── `on_term` runs as a signal handler
    │
  5 │     report(signum);
    │     ┬─────────────
    │     ╰─────────────── in this macro call
    │
 14 │     unsafe { libc::signal(15, on_term as usize) };
    │              ┬─────────────────────────────────
    │              ╰─────────────────────────────────── registered here with `libc::signal`
────╯
  = path: `on_term` → `alloc::fmt::format`
  = why:  allocates the String (library/alloc/src/fmt.rs)
  = note: also reached from an unknown handler, which runs in a forked child,
          registered at src/main.rs:14:14
"#);
    }

    #[test]
    fn nothing_is_silence() {
        let text = written(Format::Human, |analysis| {
            analysis.findings.clear();
            analysis.problems.clear();
            analysis.unresolved.clear();
        });
        assert_eq!(text, "");
    }

    #[test]
    fn what_a_terminal_obeys_is_not_printed() {
        assert_eq!(
            harmless("a\u{1b}[31m\rb\r\n\u{2028}\u{202e}c"),
            "a [31m b\r\n \u{fffd}c"
        );
    }

    #[test]
    fn text_is_wrapped_at_words() {
        assert_eq!(
            wrapped("one two three\nfour", 8),
            ["one two", "three", "four"]
        );
        assert_eq!(
            wrapped("a-word-longer-than-the-line", 8),
            ["a-word-longer-than-the-line"]
        );
    }
}
