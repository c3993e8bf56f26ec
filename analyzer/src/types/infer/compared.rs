//! Which texts a `match` compares: one place is held against one text once, however many arms name it, as long as
//! the arms are told apart by that place. It goes as the compiler goes when it makes tests of the arms.

use rustc_hash::FxHashSet;
use ustr::Ustr;

use super::Infer;
use crate::syntax::tree::{Arm, Body, ExprKind, Literal, PatId, PatKind};
use crate::types::ValueRef;

/// How many arms are looked at, and how many steps are made, before all are taken to compare.
const ARMS: usize = 512;
const STEPS: usize = 100_000;

/// What a pattern asks of a place.
#[derive(Clone, PartialEq, Eq)]
enum Test {
    Text(Ustr),
    /// A number, a character or a truth: told apart in one step.
    Value(String),
}

#[derive(Clone)]
struct Pair {
    /// Where in the value, as the numbers of fields from the outside.
    place: Vec<usize>,
    test: Test,
    pat: PatId,
}

/// What is left to ask for one arm.
#[derive(Clone)]
struct Row {
    pairs: Vec<Pair>,
    has_guard: bool,
    /// It asks for more than is followed here.
    is_opaque: bool,
}

impl Infer<'_> {
    /// The patterns of a `match` that are texts and are not compared: the same was compared before.
    pub(super) fn compared_before(&self, arms: &[Arm]) -> FxHashSet<PatId> {
        let body = self.body.clone();
        let mut texts = Vec::new();
        for arm in arms {
            let mut todo = vec![arm.pat];
            while let Some(pat) = todo.pop() {
                if let Some(text) = text_of(&body, pat) {
                    texts.push((pat, text));
                }
                todo.extend(self.pat_children(pat));
            }
        }
        let mut seen = FxHashSet::default();
        if arms.len() > ARMS || texts.iter().all(|(_, text)| seen.insert(*text)) {
            return FxHashSet::default();
        }
        let rows: Vec<Row> = arms
            .iter()
            .map(|arm| {
                let mut row = Row {
                    pairs: Vec::new(),
                    has_guard: arm.guard.is_some(),
                    is_opaque: false,
                };
                row.is_opaque = !self.ask(&body, arm.pat, &mut row.pairs);
                row
            })
            .collect();
        let mut compared: FxHashSet<PatId> = FxHashSet::default();
        // What is not understood is compared.
        let followed: FxHashSet<PatId> = rows
            .iter()
            .filter(|row| !row.is_opaque)
            .flat_map(|row| &row.pairs)
            .filter(|pair| matches!(pair.test, Test::Text(_)))
            .map(|pair| pair.pat)
            .collect();
        let mut steps = 0;
        let mut todo = vec![rows];
        while let Some(rows) = todo.pop() {
            steps += rows.len() + 1;
            if steps > STEPS {
                return FxHashSet::default();
            }
            let Some(first) = rows.first() else {
                continue;
            };
            if first.is_opaque || first.pairs.is_empty() {
                if first.is_opaque || first.has_guard {
                    todo.push(rows.into_iter().skip(1).collect());
                }
                continue;
            }
            let asked = first.pairs[0].clone();
            if let Test::Text(_) = asked.test {
                compared.insert(asked.pat);
            }
            let mut branches: Vec<(Option<Test>, Vec<Row>)> = Vec::new();
            let mut rest = Vec::new();
            for mut row in rows {
                let at = row.pairs.iter().position(|pair| pair.place == asked.place);
                let fits = rest.is_empty() && !row.is_opaque;
                let Some(at) = at.filter(|_| fits) else {
                    rest.push(row);
                    continue;
                };
                let branch = match (&asked.test, &row.pairs[at].test) {
                    (Test::Text(wanted), Test::Text(found)) if wanted != found => None,
                    (Test::Text(_), Test::Text(_)) | (Test::Value(_), Test::Value(_)) => {
                        Some(row.pairs.remove(at).test)
                    }
                    _ => {
                        rest.push(row);
                        continue;
                    }
                };
                match branches.iter_mut().find(|(test, _)| *test == branch) {
                    Some((_, rows)) => rows.push(row),
                    None => branches.push((branch, vec![row])),
                }
            }
            todo.push(rest);
            todo.extend(branches.into_iter().map(|(_, rows)| rows));
        }
        followed
            .into_iter()
            .filter(|pat| !compared.contains(pat))
            .collect()
    }
    /// Adds what a pattern asks; says whether that is all.
    fn ask(&self, body: &Body, pat: PatId, pairs: &mut Vec<Pair>) -> bool {
        let mut todo = vec![(pat, Vec::new())];
        while let Some((pat, place)) = todo.pop() {
            match &body[pat].kind {
                PatKind::Wild => {}
                PatKind::Paren(inner) => todo.push((*inner, place)),
                PatKind::Ref { pat, .. } => todo.push((*pat, place)),
                PatKind::Bind { sub, .. }
                    if matches!(self.out.pat_values.get(&pat), Some(ValueRef::Local(_))) =>
                {
                    todo.extend(sub.iter().map(|sub| (*sub, place.clone())));
                }
                PatKind::Tuple(parts)
                    if !parts
                        .iter()
                        .any(|part| matches!(body[*part].kind, PatKind::Rest)) =>
                {
                    // The first part is asked first.
                    for (index, part) in parts.iter().enumerate().rev() {
                        let mut place = place.clone();
                        place.push(index);
                        todo.push((*part, place));
                    }
                }
                PatKind::Lit(value) => {
                    let test = match &body[*value].kind {
                        ExprKind::Lit(Literal::Str(text)) => Test::Text(*text),
                        ExprKind::Lit(
                            value @ (Literal::Bool(_) | Literal::Char(_) | Literal::Byte(_)),
                        ) => Test::Value(format!("{value:?}")),
                        ExprKind::Lit(Literal::Int(value, _)) => Test::Value(value.to_string()),
                        _ => return false,
                    };
                    pairs.push(Pair { place, test, pat });
                }
                _ => return false,
            }
        }
        true
    }
}

fn text_of(body: &Body, pat: PatId) -> Option<Ustr> {
    let PatKind::Lit(value) = &body[pat].kind else {
        return None;
    };
    match &body[*value].kind {
        ExprKind::Lit(Literal::Str(text)) => Some(*text),
        _ => None,
    }
}
