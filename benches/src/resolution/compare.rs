//! Holds a graph against rustc's calls.
//!
//! Every call in the package's own files whose place rustc gives is looked for in the graph, at the same place and by the
//! same name. Values of constants and statics are left out, and what the lowering of `?` and `.await` calls by itself. Some
//! calls are counted apart, because they are written in another way than they are called: conversions of errors at a `?`,
//! what derives wrote, dereferences and indexing, and calls through pointers and of closures.

use std::collections::{HashMap, HashSet};

use super::graph::Edge;
use super::mir::{Call, Kind};
use super::names::{Callee, head, is_same, plain_type, split_outside};

/// What formats an argument in what `format_args!` is lowered to, and the trait behind it.
const FORMATS: &[(&str, &str)] = &[
    ("new_display", "Display"),
    ("new_debug", "Debug"),
    ("new_lower_hex", "LowerHex"),
    ("new_upper_hex", "UpperHex"),
    ("new_octal", "Octal"),
    ("new_binary", "Binary"),
    ("new_pointer", "Pointer"),
    ("new_lower_exp", "LowerExp"),
    ("new_upper_exp", "UpperExp"),
];

/// What the compiler answers without a call.
const INTRINSICS: &[&str] = &[
    "transmute",
    "size_of",
    "align_of",
    "size_of_val",
    "align_of_val",
    "needs_drop",
    "type_id",
    "type_name",
    "unreachable",
    "discriminant",
];

/// What operators are lowered to, with no call in the source.
const IMPLICIT: &[(&str, &str)] = &[
    ("Deref", "deref"),
    ("DerefMut", "deref_mut"),
    ("Index", "index"),
    ("IndexMut", "index_mut"),
];

/// How many lines below a derive its item may go on.
const LINES_OF_AN_ITEM: u32 = 80;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Those that hold.
    pub part: usize,
    /// All of them.
    pub whole: usize,
}

impl Share {
    fn count(&mut self, holds: bool) {
        self.whole += 1;
        self.part += usize::from(holds);
    }

    /// In percent, if there are any.
    pub fn percent(self) -> Option<f64> {
        (self.whole > 0).then(|| 100.0 * self.part as f64 / self.whole as f64)
    }
}

/// What was counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Of rustc's calls, those that the graph has at the place, candidates included.
    pub recall: Share,
    /// Those that the graph gives one callee, the right one.
    pub resolved: Share,
    /// Those where the graph names only others.
    pub wrong: Share,
    /// Those where it says that it does not know.
    pub unknown: Share,
    /// Those where it has nothing of that name.
    pub missing: Share,
    /// Of what the graph calls resolved, what rustc calls there.
    pub precision: Share,
    /// Dereferences and indexing by operators.
    pub implicit: Share,
    /// Conversions of errors at a `?`.
    pub question: Share,
    /// Calls in what derives wrote.
    pub derived: Share,
    /// rustc's drops.
    pub drops: Share,
    /// The graph's drops that rustc has.
    pub drop_precision: Share,
    /// rustc's checks of indices, overflows and divisions.
    pub asserts: Share,
    /// The graph's checks that rustc has.
    pub assert_precision: Share,
    /// Calls through pointers and of closures.
    pub indirect: Share,
}

/// A difference, for the eye.
#[derive(Clone, Debug)]
pub struct Miss {
    /// What is wrong: `wrong`, `unknown`, `missing` (rustc has it), `extra`, `extra drop` (only the graph has it).
    pub kind: &'static str,
    /// `file:line:column`.
    pub place: String,
    /// What is called there.
    pub text: String,
    /// What the graph says instead.
    pub instead: Option<String>,
}

/// Edges by the lines that they go over.
type ByLine<'a> = HashMap<(&'a str, u32), Vec<&'a Edge>>;

/// Counts, and lists what differs. `is_derived` tells whether a function of rustc's was written by a derive.
pub fn compare(
    calls: &[Call],
    graph: &[Edge],
    is_derived: &dyn Fn(&str) -> bool,
) -> (Figures, Vec<Miss>) {
    let mut by_line: ByLine<'_> = HashMap::new();
    for edge in graph {
        for line in edge.line..=edge.end_line {
            by_line.entry((&edge.file, line)).or_default().push(edge);
        }
    }
    // What foreign macros wrote stands elsewhere.
    let calls: Vec<&Call> = calls
        .iter()
        .filter(|call| !call.file.starts_with(['/', '.']))
        .collect();
    let mut counted = Counted {
        by_line,
        figures: Figures::default(),
        misses: Vec::new(),
    };
    for call in &calls {
        counted.call(call, is_derived);
    }
    counted.edges(&calls, graph);
    (counted.figures, counted.misses)
}

struct Counted<'a> {
    by_line: ByLine<'a>,
    figures: Figures,
    misses: Vec<Miss>,
}

impl<'a> Counted<'a> {
    fn at(&self, file: &'a str, line: u32) -> &[&'a Edge] {
        self.by_line.get(&(file, line)).map_or(&[], Vec::as_slice)
    }

    /// Looks for one of rustc's calls in the graph.
    fn call(&mut self, call: &'a Call, is_derived: &dyn Fn(&str) -> bool) {
        let [line, _, end_line, end_column] = call.span;
        let on_line = self.at(&call.file, line);
        match call.kind {
            Kind::Drop => {
                let holds = on_line.iter().any(|edge| {
                    edge.kind == "drop"
                        && Some(plain_type(&head(&edge.callee)))
                            == call.callee.self_type.as_deref().map(plain_type)
                });
                return self.figures.drops.count(holds);
            }
            Kind::Assert => {
                if !call.in_const && !call.text.contains("resumed after") {
                    let holds = on_line.iter().any(|edge| edge.kind == "panic");
                    self.figures.asserts.count(holds);
                }
                return;
            }
            Kind::Call | Kind::Indirect => {}
        }
        let wanted = wanted(call);
        let name = wanted.name.as_str();
        let of_trait = wanted.trait_name.as_deref();
        if call.in_const
            || of_trait == Some("Try") && name == "branch"
            || matches!(name, "from_usize" | "get_context")
        {
            return;
        }
        if is_derived(&call.caller) {
            let first = line_of_impl(&call.caller).unwrap_or(line);
            let mut item =
                (first..first + LINES_OF_AN_ITEM).flat_map(|line| self.at(&call.file, line));
            let is_debug = name.starts_with("debug_");
            let holds = item.any(|edge| {
                is_same(&edge.name, &wanted)
                    || is_debug && (edge.name.name == "fmt" || edge.name.name == name)
            });
            return self.figures.derived.count(holds);
        }
        let begins_inside = |edge: &&&Edge| {
            let start = (edge.line, edge.column);
            edge.is_call() && start >= (line, 0) && start <= (end_line, end_column)
        };
        let here: Vec<&Edge> = on_line.iter().filter(begins_inside).copied().collect();
        if of_trait == Some("FromResidual") {
            return self.figures.question.count(converts(&call.text, &here));
        }
        if call.kind == Kind::Indirect || matches!(of_trait, Some("Fn" | "FnMut" | "FnOnce")) {
            let holds = here.iter().any(|edge| {
                let is_closure = edge.kind == "indirect"
                    || edge.callee.contains("{closure")
                    || matches!(edge.name.name.as_str(), "call" | "call_mut" | "call_once");
                edge.is_known() && is_closure
            });
            return self.figures.indirect.count(holds);
        }
        let is_hit = |edge: &&&Edge| edge.is_known() && is_same(&edge.name, &wanted);
        let is_implicit = IMPLICIT.iter().any(|(of, name)| {
            call.callee.trait_name.as_deref() == Some(of) && call.callee.name == *name
        });
        let named: Vec<&&Edge> = here.iter().filter(|edge| edge.name.name == name).collect();
        let is_found = here.iter().any(|edge| is_hit(&edge));
        let is_unknown = !is_found && named.iter().any(|edge| !edge.is_known());
        let is_wrong = !is_found && !is_unknown && !named.is_empty();
        if !is_found {
            let kind = match (is_unknown, is_wrong) {
                (true, _) => "unknown",
                (_, true) => "wrong",
                _ => "missing",
            };
            let instead = named
                .first()
                .map(|edge| format!("{} ({})", edge.callee, edge.resolution));
            self.misses.push(miss(
                kind,
                &call.file,
                (line, call.span[1]),
                &call.text,
                instead,
            ));
        }
        if is_implicit {
            return self.figures.implicit.count(is_found);
        }
        let is_resolved = here
            .iter()
            .any(|edge| is_hit(&edge) && edge.resolution == "resolved");
        let figures = &mut self.figures;
        figures.recall.count(is_found);
        figures.resolved.count(is_resolved);
        figures.unknown.count(is_unknown);
        figures.wrong.count(is_wrong);
        figures.missing.count(!is_found && !is_unknown && !is_wrong);
    }

    /// Looks for the graph's edges among rustc's calls, in the files that rustc printed.
    fn edges(&mut self, calls: &[&'a Call], graph: &'a [Edge]) {
        let files: HashSet<&str> = calls.iter().map(|call| call.file.as_str()).collect();
        let mut wanted_at: HashMap<(&str, u32), Vec<Callee>> = HashMap::new();
        let mut asserts = HashSet::new();
        let mut drops = HashSet::new();
        for call in calls {
            let [line, _, end_line, _] = call.span;
            let file = call.file.as_str();
            match call.kind {
                Kind::Assert => {
                    asserts.insert((file, line));
                }
                Kind::Drop => {
                    let ty = call.callee.self_type.as_deref().unwrap_or("");
                    drops.insert((file, line, plain_type(ty)));
                }
                Kind::Call | Kind::Indirect => {
                    for line in line..=end_line {
                        let here = wanted_at.entry((file, line)).or_default();
                        here.push(wanted(call));
                        if call.callee.trait_name.as_deref() == Some("FromResidual") {
                            here.push(conversion());
                        }
                    }
                }
            }
        }
        for edge in graph
            .iter()
            .filter(|edge| files.contains(edge.file.as_str()))
        {
            let file = edge.file.as_str();
            let mut lines = edge.line..=edge.end_line;
            let place = (edge.line, edge.column);
            if edge.kind == "drop" {
                let ty = head(&edge.callee);
                let holds = lines.any(|line| drops.contains(&(file, line, plain_type(&ty))));
                self.figures.drop_precision.count(holds);
                if !holds {
                    self.misses
                        .push(miss("extra drop", file, place, &edge.callee, None));
                }
                continue;
            }
            if edge.dead || INTRINSICS.contains(&edge.name.name.as_str()) {
                continue;
            }
            if edge.kind == "panic" {
                let holds = lines.any(|line| asserts.contains(&(file, line)));
                self.figures.assert_precision.count(holds);
            } else if edge.kind == "call" && edge.resolution == "resolved" {
                let here = wanted_at.get(&(file, edge.line));
                let holds =
                    here.is_some_and(|here| here.iter().any(|wanted| is_same(&edge.name, wanted)));
                self.figures.precision.count(holds);
                if !holds {
                    self.misses
                        .push(miss("extra", file, place, &edge.callee, None));
                }
            }
        }
    }
}

fn miss(
    kind: &'static str,
    file: &str,
    place: (u32, u32),
    text: &str,
    instead: Option<String>,
) -> Miss {
    Miss {
        kind,
        place: format!("{file}:{}:{}", place.0, place.1),
        text: text.to_owned(),
        instead,
    }
}

/// How the graph names what a `?` converts with.
fn conversion() -> Callee {
    Callee {
        trait_name: Some("From".to_owned()),
        name: "from".to_owned(),
        ..Callee::default()
    }
}

/// What the graph should hold for one of rustc's calls: the trait of a formatted argument, else what is called.
fn wanted(call: &Call) -> Callee {
    let name = &call.callee.name;
    let format = FORMATS.iter().find(|(constructor, _)| constructor == name);
    let Some((_, of)) = format.filter(|_| call.callee.self_type.as_deref() == Some("Argument"))
    else {
        return call.callee.clone();
    };
    let argument = call
        .text
        .rsplit_once(&format!("::{name}::<"))
        .map(|(_, argument)| argument);
    Callee {
        self_type: argument
            .and_then(|text| text.get(..text.len().saturating_sub(1)))
            .map(head),
        trait_name: Some((*of).to_owned()),
        name: "fmt".to_owned(),
        module: None,
    }
}

/// Whether the graph has the conversion of the error that a `?` on a result makes.
fn converts(text: &str, here: &[&Edge]) -> bool {
    let Some(arguments) = arguments_of_result(text) else {
        return true;
    };
    let error = split_outside(arguments, ", ")
        .get(1)
        .map(|error| head(error));
    here.iter().any(|edge| {
        let is_right = || {
            error.as_deref().is_none_or(|error| {
                edge.name.self_type.as_deref().map(plain_type) == Some(plain_type(error))
                    || error.chars().count() <= 2
                    || error.starts_with('<')
            })
        };
        edge.name.name == "from_residual" || edge.name.name == "from" && is_right()
    })
}

/// `T, E` of `<std::result::Result<T, E> as ..>`.
fn arguments_of_result(text: &str) -> Option<&str> {
    let (path, rest) = text.strip_prefix('<')?.split_once("result::Result<")?;
    let is_path = path
        .chars()
        .all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | ':'));
    rest.rsplit_once("> as ")
        .map(|(arguments, _)| arguments)
        .filter(|_| is_path)
}

/// The first line of the impl that a function stands in, which its name tells: `..<impl at src/lib.rs:3:10: 3:15>..`.
fn line_of_impl(caller: &str) -> Option<u32> {
    caller.split(':').find_map(|word| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolution::{graph, mir};

    const MIR: &str = r#"
fn run(_1: std::vec::Vec<u8>) -> () {
    bb0: {
        _2 = std::vec::Vec::<u8>::len(move _3) -> [return: bb1, unwind: bb9]; // scope 0 at src/lib.rs:2:5: 2:12
    }
    bb1: {
        _4 = <T as work::Go>::go(move _3) -> [return: bb2, unwind: bb9]; // scope 0 at src/lib.rs:3:5: 3:11
    }
    bb2: {
        drop(_1) -> [return: bb3, unwind continue]; // scope 0 at src/lib.rs:4:1: 4:2
    }
}
"#;
    const GRAPH: &str = r#"
{"file":"src/lib.rs","line":2,"column":5,"end_line":2,"callee":"std::vec::Vec::len","kind":"call","resolution":"resolved"}
{"file":"src/lib.rs","line":3,"column":5,"end_line":3,"callee":"other::Stop::go","kind":"call","resolution":"resolved"}
{"file":"src/lib.rs","line":4,"column":1,"end_line":4,"callee":"std::vec::Vec","kind":"drop","resolution":"resolved"}
"#;

    #[test]
    fn counts() {
        let graph = graph::read(GRAPH).unwrap_or_default();
        let (figures, misses) = compare(&mir::read(MIR), &graph, &|_| false);
        let share = |part, whole| Share { part, whole };
        assert_eq!(figures.recall, share(1, 2));
        assert_eq!(figures.wrong, share(1, 2));
        assert_eq!(figures.precision, share(1, 2));
        assert_eq!(figures.drops, share(1, 1));
        assert_eq!(figures.drop_precision, share(1, 1));
        let misses: Vec<String> = misses
            .iter()
            .map(|miss| format!("{} {}", miss.kind, miss.place))
            .collect();
        assert_eq!(misses, ["wrong src/lib.rs:3:5", "extra src/lib.rs:3:5"]);
    }
}
