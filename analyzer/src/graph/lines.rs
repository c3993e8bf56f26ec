//! The graph as lines of the contract: a call site and a callee each. It must not know how they are printed.

use super::{CallGraph, Certainty, EdgeKind, Instance, Names, Note};
use crate::defs::{BodyOwner, Container};
use crate::items::Items;
use crate::report::GraphLine;
use crate::source::{CrateId, SourceMap, Span};
use crate::types::TyKind;

/// The lines of all instances of one crate's own bodies, sorted; `files` gives the name of a file for the output.
pub fn graph_lines(
    items: &Items<'_>,
    graph: &CallGraph,
    sources: &SourceMap,
    krate: CrateId,
    file_name: &dyn Fn(&str) -> String,
) -> Vec<GraphLine> {
    let place = |span: Span| {
        let file = sources.get(span.file)?;
        let text = file.text.get(span.start as usize..span.end as usize)?;
        let end = span.start + text.trim_end().len() as u32;
        let (start, end) = (file.line_column(span.start), file.line_column(end));
        Some(format!(
            "{}:{}:{}: {}:{}",
            file_name(&file.path),
            start.line,
            start.column,
            end.line,
            end.column
        ))
    };
    let names = Names::of_compiler(items, krate, &place);
    let defs = items.defs();
    let mut out = Vec::new();
    for (id, node) in graph.nodes() {
        let owner = match &node.instance {
            Instance::Fn(id, _) => BodyOwner::Fn(*id),
            Instance::Closure(id, _) => id.owner,
            Instance::Glue(_) | Instance::Ctor(_) => continue,
        };
        let of = match owner {
            BodyOwner::Fn(id) => defs[id].krate,
            BodyOwner::Const(id) => defs[id].krate,
            BodyOwner::Static(id) => defs[id].krate,
            BodyOwner::Discriminant(id) => defs[id.adt].krate,
        };
        if of != krate {
            continue;
        }
        let caller = names.instance(&node.instance);
        let line = |span: Span,
                    callee: String,
                    kind: &'static str,
                    resolution: &'static str,
                    dead: bool| {
            let file = sources.get(span.file)?;
            let start = file.line_column(span.start);
            let end = file.line_column(span.end);
            Some(GraphLine {
                file: file_name(&file.path),
                line: start.line,
                column: start.column,
                end_line: end.line,
                end_column: end.column,
                caller: caller.clone(),
                callee,
                kind,
                resolution,
                dead,
            })
        };
        for (edge, target) in graph.edges(id) {
            let Some(target) = graph.node(target) else {
                continue;
            };
            let kind = match edge.kind {
                EdgeKind::Call if is_called_as_value(items, &target.instance) => "indirect",
                EdgeKind::Call => "call",
                EdgeKind::Drop => "drop",
                EdgeKind::Indirect | EdgeKind::Value => "indirect",
            };
            let resolution = match edge.certainty {
                Certainty::Resolved => "resolved",
                Certainty::Candidate => "candidates",
            };
            out.extend(line(
                edge.span,
                names.instance(&target.instance),
                kind,
                resolution,
                edge.is_dead,
            ));
        }
        for note in &node.notes {
            match note {
                Note::Unknown {
                    name,
                    span,
                    is_dead,
                } => {
                    out.extend(line(
                        *span,
                        format!("_::{name}"),
                        "call",
                        "unknown",
                        *is_dead,
                    ));
                }
                Note::Check {
                    kind,
                    span,
                    is_dead,
                } => {
                    let callee = match kind {
                        crate::types::CheckKind::Bounds => "core::panicking::panic_bounds_check",
                        crate::types::CheckKind::Overflow => {
                            "core::panicking::panic_const_overflow"
                        }
                        crate::types::CheckKind::Division => {
                            "core::panicking::panic_const_div_by_zero"
                        }
                    };
                    out.extend(line(
                        *span,
                        callee.to_owned(),
                        "panic",
                        "resolved",
                        *is_dead,
                    ));
                }
            }
        }
    }
    out.sort();
    out.dedup();
    out
}

/// Whether the compiler calls it through `FnOnce` and its kin, which the source does not name: a closure, and what a
/// trait object of theirs holds.
fn is_called_as_value(items: &Items<'_>, target: &Instance) -> bool {
    let (function, args) = match target {
        Instance::Closure(..) => return true,
        Instance::Glue(_) | Instance::Ctor(_) => return false,
        Instance::Fn(function, args) => (*function, args),
    };
    let Container::Trait(of) = items.defs()[function].container else {
        return false;
    };
    args.first()
        .is_some_and(|this| matches!(this.kind(), TyKind::Dyn(_)))
        && ["fn", "fn_mut", "fn_once"]
            .iter()
            .any(|name| items.lang_trait(name) == Some(of))
}
