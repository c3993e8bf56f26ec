//! What a function was seen to do when it was really run, for reading. It must not judge it.

use std::io::{self, Write};

use sigsafe_rules::Observation;

use super::Pen;

/// So many calls of one function are told at most.
const MOST_CALLS: usize = 6;

/// What was seen of a function.
pub(super) fn rows(path: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut rows: Vec<Observation> = sigsafe_rules::observations(path).collect();
    rows.dedup();
    if rows.is_empty() {
        return writeln!(
            out,
            "    not observed: it is not among the functions that are run and watched"
        );
    }
    writeln!(out, "    observed on Linux (x86_64, glibc):")?;
    for row in rows.iter().take(MOST_CALLS) {
        let did = match (row.first, row.second) {
            ("nothing", "nothing") => "neither allocates, frees, locks nor waits".to_owned(),
            (first, "-") => format!("{first}, and that is the end of it"),
            (first, second) if first == second => format!("{first}, at every call"),
            (first, "nothing") => format!("{first} at the first call, nothing at the second"),
            (first, second) => format!("{first} at the first call, {second} at the second"),
        };
        writeln!(out, "        `{}`: {did}", row.call)?;
        if let Some(rest) = row.agreement.strip_prefix("unobserved: ") {
            writeln!(out, "            not seen: {rest}")?;
        }
        if let Some(rest) = row.agreement.strip_prefix("on condition: ") {
            writeln!(out, "            {rest}")?;
        }
    }
    if rows.len() > MOST_CALLS {
        writeln!(out, "        and {} calls more", rows.len() - MOST_CALLS)?;
    }
    Ok(())
}

/// What was seen of a macro; false where nothing was.
pub(super) fn macro_rows(subject: &str, pen: &Pen, out: &mut dyn Write) -> io::Result<bool> {
    let name = subject.rsplit("::").next().unwrap_or(subject);
    let path = format!("std::{name}");
    let Some(row) = sigsafe_rules::observations(&path).next() else {
        return Ok(false);
    };
    writeln!(out, "{}, the macro: {}", pen.bold(&path), row.said)?;
    rows(&path, out)?;
    Ok(true)
}
