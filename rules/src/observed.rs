//! `observed.tsv`: what functions were seen to do when they were really run. It must not judge it.

/// One call that was watched, on Linux.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Observation {
    /// The function, as the graph names it; `libc::malloc` for one of C, `std::println!` for a macro.
    pub path: &'static str,
    /// The expression.
    pub call: &'static str,
    /// What its first call in a process did: `alloc, lock`, or `nothing`.
    pub first: &'static str,
    /// What the second did; `-` where it did not come to that.
    pub second: &'static str,
    /// What the rules say of the call.
    pub said: &'static str,
    /// How the two fit: `agrees`, or `unobserved: ` or `on condition: ` with the reason.
    pub agreement: &'static str,
}

/// The rows of the table.
pub(crate) fn read(text: &'static str) -> impl Iterator<Item = Observation> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some(Observation {
                path: cells.next()?,
                call: cells.next()?,
                first: cells.next()?,
                second: cells.next()?,
                said: cells.next()?,
                agreement: cells.next()?,
            })
        })
}
