//! Why a run cannot go on. It must not know how it is printed beyond its own words.

use std::fmt;
use std::path::Path;

/// What a command gives back when it cannot do its work: the exit code is 2.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Failure {
    message: String,
    help: Option<String>,
}

/// What a step of a command gives back.
pub(crate) type Fallible<T> = Result<T, Failure>;

impl Failure {
    /// What went wrong.
    pub(crate) fn new(message: impl Into<String>) -> Failure {
        Failure {
            message: message.into(),
            help: None,
        }
    }

    /// A file that could not be read or written.
    pub(crate) fn file(what: &str, path: &Path, error: &std::io::Error) -> Failure {
        Failure::new(format!("could not {what} {}: {error}", path.display()))
    }

    /// What to do about it.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Failure {
        self.help = Some(help.into());
        self
    }

    /// What to do about it, where nothing better was said.
    pub(crate) fn or_help(self, help: &str) -> Failure {
        match self.help {
            Some(_) => self,
            None => self.help(help),
        }
    }

    /// A name that is not known, and the one that was probably meant.
    pub(crate) fn unknown<'a>(
        what: &str,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Failure {
        let failure = Failure::new(format!("unknown {what} `{name}`"));
        match nearest(name, known) {
            Some(near) => failure.help(format!("is `{near}` meant?")),
            None => failure,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// The name that differs least from `name`, if it differs little.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|other| (distance(name, other), other))
        .filter(|(distance, _)| *distance <= 1 + name.chars().count() / 4)
        .min()
        .map(|(_, other)| other)
}

/// How many letters must be put in, left out or changed to make one of the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut next = vec![line + 1];
        for (at, (pair, have)) in row.windows(2).zip(&other).enumerate() {
            let [diagonal, above] = pair else { continue };
            let left = next.get(at).copied().unwrap_or(usize::MAX - 1);
            let changed = diagonal + usize::from(letter != *have);
            next.push(changed.min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_named() {
        let known = ["heap_alloc", "heap_free", "lock"];
        assert_eq!(nearest("heap_aloc", known), Some("heap_alloc"));
        assert_eq!(nearest("loc", known), Some("lock"));
        assert_eq!(nearest("signal", known), None);
    }
}
