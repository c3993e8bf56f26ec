//! What a few small crates must not fall below: the figures may only improve.

use std::collections::BTreeMap;
use std::path::Path;

use super::compare::Figures;
use super::crates::write;
use super::table::{COLUMNS, Goal, Row};

/// By crate, the counts by column: how many hold, or, where fewer are better, how many do not.
pub type Floors = BTreeMap<String, BTreeMap<String, usize>>;

/// Reads the floors.
pub fn read(path: &Path) -> Result<Floors, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// How many of a crate's calls are amiss, by column.
fn amiss(figures: &Figures) -> BTreeMap<String, usize> {
    let columns = COLUMNS.iter().map(|(name, figure, goal)| {
        let share = figure(figures);
        let amiss = match goal {
            Goal::AtLeast(_) => share.whole - share.part,
            Goal::AtMost(_) => share.part,
        };
        ((*name).to_owned(), amiss)
    });
    columns.collect()
}

/// What is worse than it was.
pub fn worse(name: &str, figures: &Figures, floors: &Floors) -> Vec<String> {
    let known = floors.get(name);
    let found = amiss(figures).into_iter().filter_map(|(column, amiss)| {
        let allowed = known
            .and_then(|known| known.get(&column))
            .copied()
            .unwrap_or(0);
        (amiss > allowed).then(|| format!("{name}: {column}: {amiss} are amiss, {allowed} were"))
    });
    found.collect()
}

/// Writes the floors anew.
pub fn bless(path: &Path, rows: &[Row]) -> Result<(), String> {
    let mut text = "# How many calls, drops and checks of each crate are amiss, by column of the table. They may only become fewer:\n# `cargo run --release -p sigsafe-benches --bin resolution -- --bless` writes this file anew.\n".to_owned();
    for row in rows {
        text.push_str(&format!("\n[{}]\n", row.name));
        for (column, amiss) in amiss(&row.figures) {
            text.push_str(&format!("{column} = {amiss}\n"));
        }
    }
    write(path, &text)
}
