//! The figures as a table, with what misses the goal marked.

use std::time::Duration;

use super::compare::{Figures, Share};

/// What a column must not go below or above.
#[derive(Clone, Copy, Debug)]
pub enum Goal {
    /// Percent, at least.
    AtLeast(f64),
    /// Percent, at most.
    AtMost(f64),
}

/// A column: its name, its figure, and the goal.
pub type Column = (&'static str, fn(&Figures) -> Share, Goal);

/// The columns, in their order.
pub const COLUMNS: &[Column] = &[
    ("recall", |figures| figures.recall, Goal::AtLeast(98.0)),
    ("resolved", |figures| figures.resolved, Goal::AtLeast(97.0)),
    ("wrong", |figures| figures.wrong, Goal::AtMost(0.5)),
    ("unknown", |figures| figures.unknown, Goal::AtMost(1.5)),
    ("missing", |figures| figures.missing, Goal::AtMost(2.0)),
    (
        "precision",
        |figures| figures.precision,
        Goal::AtLeast(98.5),
    ),
    ("implicit", |figures| figures.implicit, Goal::AtLeast(97.0)),
    ("question", |figures| figures.question, Goal::AtLeast(97.0)),
    ("derived", |figures| figures.derived, Goal::AtLeast(97.0)),
    ("drops", |figures| figures.drops, Goal::AtLeast(97.0)),
    (
        "drop_precision",
        |figures| figures.drop_precision,
        Goal::AtLeast(97.0),
    ),
    ("asserts", |figures| figures.asserts, Goal::AtLeast(97.0)),
    (
        "assert_precision",
        |figures| figures.assert_precision,
        Goal::AtLeast(97.0),
    ),
    ("indirect", |figures| figures.indirect, Goal::AtLeast(95.0)),
];

/// A crate that was measured.
pub struct Row {
    /// The name.
    pub name: String,
    /// The version.
    pub version: String,
    /// What was counted.
    pub figures: Figures,
    /// How long the tool took.
    pub time: Duration,
    /// The most memory that it had, in KiB.
    pub peak: Option<u64>,
}

impl Goal {
    fn is_met(self, percent: f64) -> bool {
        match self {
            Goal::AtLeast(least) => percent >= least,
            Goal::AtMost(most) => percent <= most,
        }
    }
}

/// A percentage as it is shown.
pub fn shown(percent: f64) -> String {
    format!("{percent:.2}")
}

/// The table, as markdown.
pub fn table(rows: &[Row]) -> String {
    let mut out = "| crate | calls |".to_owned();
    for (name, _, _) in COLUMNS {
        out.push_str(&format!(" {} |", name.replace('_', " ")));
    }
    out.push_str(" seconds | MiB |\n| --- | --: |");
    out.push_str(&" --: |".repeat(COLUMNS.len() + 2));
    out.push('\n');
    let mut good = 0;
    let mut missed: Vec<usize> = vec![0; COLUMNS.len()];
    for row in rows {
        out.push_str(&format!(
            "| {} {} | {} |",
            row.name, row.version, row.figures.recall.whole
        ));
        let mut is_good = true;
        for ((_, figure, goal), missed) in COLUMNS.iter().zip(&mut missed) {
            let cell = match figure(&row.figures).percent() {
                None => "-".to_owned(),
                Some(percent) if goal.is_met(percent) => shown(percent),
                Some(percent) => {
                    is_good = false;
                    *missed += 1;
                    format!("**{}**", shown(percent))
                }
            };
            out.push_str(&format!(" {cell} |"));
        }
        let peak = row
            .peak
            .map_or("-".to_owned(), |peak| (peak / 1024).to_string());
        out.push_str(&format!(" {:.2} | {peak} |\n", row.time.as_secs_f64()));
        good += usize::from(is_good);
    }
    out.push_str("| goal | |");
    for (_, _, goal) in COLUMNS {
        out.push_str(&match goal {
            Goal::AtLeast(percent) => format!(" ≥ {percent} |"),
            Goal::AtMost(percent) => format!(" ≤ {percent} |"),
        });
    }
    out.push_str(" | |\n| miss it | |");
    for missed in missed {
        out.push_str(&format!(" {missed} |"));
    }
    out.push_str(&format!(
        " | |\n\n{good} of {} crates meet every goal.\n",
        rows.len()
    ));
    out
}
