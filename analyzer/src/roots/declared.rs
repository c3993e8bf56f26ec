//! Handlers that say by themselves what they are: an impl of a trait, an attribute, a calling convention, a symbol,
//! a comment, the configuration. It must not know bodies.

use std::sync::Arc;

use ustr::Ustr;

use super::table::{Rule, Table};
use crate::defs::{AssocItem, BodyOwner, FnData, FnId, ImplId, Namespace, StaticId, attr_value};
use crate::graph::Names;
use crate::items::{Items, exported_as};
use crate::knowledge::Context;
use crate::report::Options;
use crate::source::{CrateId, SourceMap, Span};
use crate::syntax::tree::CommentDirective;

/// A handler that was declared.
pub(super) struct Declared {
    pub function: FnId,
    pub context: Context,
    pub deferred: bool,
    pub api: String,
    /// What declares it.
    pub at: Span,
    pub krate: CrateId,
}

/// A static whose value names handlers.
pub(super) struct Section {
    pub owner: BodyOwner,
    pub at: Span,
    pub rule: Arc<Rule>,
}

/// What was found, and what the user wrote that means nothing.
#[derive(Default)]
pub(super) struct Declarations {
    pub found: Vec<Declared>,
    pub sections: Vec<Section>,
    pub problems: Vec<(Option<Span>, String)>,
}

/// Everything that is declared in those crates.
pub(super) fn declarations(
    items: &Items<'_>,
    sources: &SourceMap,
    table: &Table,
    options: &Options,
    crates: &dyn Fn(CrateId) -> bool,
) -> Declarations {
    let mut out = Declarations::default();
    traits(items, table, crates, &mut out);
    functions(items, table, crates, &mut out);
    for (index, data) in items.defs().statics.iter().enumerate() {
        if !crates(data.krate) || data.attrs.is_empty() {
            continue;
        }
        let Some(section) = attr_value(&data.attrs, "link_section") else {
            continue;
        };
        for (name, rule) in &table.sections {
            if *name == section.as_str() {
                let owner = BodyOwner::Static(StaticId(index as u32));
                out.sections.push(Section {
                    owner,
                    at: data.span,
                    rule: Arc::clone(rule),
                });
            }
        }
    }
    directives(items, sources, crates, &mut out);
    configured(items, options, crates, &mut out);
    out
}

fn traits(
    items: &Items<'_>,
    table: &Table,
    crates: &dyn Fn(CrateId) -> bool,
    out: &mut Declarations,
) {
    let defs = items.defs();
    // An impl of a trait whose crate nobody has looked into yet: it must be, or the impl is not known for one.
    for data in &defs.impls {
        if let Some(path) = &data.ast.trait_path
            && crates(data.krate)
            && path
                .segments
                .last()
                .is_some_and(|last| table.trait_names.contains(&last.ident.name))
        {
            items.resolve(data.module, path, path.segments.len(), Namespace::Types);
        }
    }
    for (of, rule) in &table.traits {
        for impl_id in items.all_impls_of(*of) {
            let data = &defs[*impl_id];
            if !crates(data.krate) || data.ast.is_negative {
                continue;
            }
            for method in &rule.methods {
                if let Some(AssocItem::Fn(function)) = items.impl_item(*impl_id, *method, false) {
                    out.found.push(Declared {
                        function,
                        context: rule.context,
                        deferred: rule.deferred,
                        api: rule.api.clone(),
                        at: head_of(items, *impl_id),
                        krate: data.krate,
                    });
                }
            }
        }
    }
}

/// `impl Trait for Type`, as far as it has a place.
fn head_of(items: &Items<'_>, id: ImplId) -> Span {
    let data = &items.defs()[id];
    match &data.ast.trait_path {
        Some(path) => path.span.to(data.ast.self_ty.span),
        None => data.span,
    }
}

fn functions(
    items: &Items<'_>,
    table: &Table,
    crates: &dyn Fn(CrateId) -> bool,
    out: &mut Declarations,
) {
    for (index, data) in items.defs().fns.iter().enumerate() {
        if !crates(data.krate) || data.foreign.is_some() || data.ast.body.is_none() {
            continue;
        }
        let function = FnId(index as u32);
        let declared = |rule: &Rule| Declared {
            function,
            context: rule.context,
            deferred: rule.deferred,
            api: rule.api.clone(),
            at: head(data),
            krate: data.krate,
        };
        if let Some(abi) = data.ast.abi {
            let rules = table.abis.iter().filter(|(name, _)| *name == abi);
            out.found.extend(rules.map(|(_, rule)| declared(rule)));
        }
        if data.attrs.is_empty() {
            continue;
        }
        for (path, rule) in &table.attributes {
            if data.attrs.iter().any(|attr| names(&attr.path, path)) {
                out.found.push(declared(rule));
                break;
            }
        }
        if let Some(symbol) = exported_as(data) {
            let rules = table.exports.iter().filter(|(name, _)| *name == symbol);
            out.found.extend(rules.map(|(_, rule)| declared(rule)));
        }
    }
}

/// Whether an attribute as written may be that one: crates export them again under their own names.
fn names(written: &str, path: &[Ustr]) -> bool {
    match path {
        [only] => written == only.as_str(),
        _ => path
            .last()
            .is_some_and(|last| written.rsplit("::").next() == Some(last.as_str())),
    }
}

/// From the first token of a function to its name.
fn head(data: &FnData) -> Span {
    let name = data.ast.name.span;
    if name.file == data.span.file && name.expn == data.span.expn && name.end >= data.span.start {
        Span {
            end: name.end,
            ..data.span
        }
    } else {
        name
    }
}

// ---- comments ----

fn directives(
    items: &Items<'_>,
    sources: &SourceMap,
    crates: &dyn Fn(CrateId) -> bool,
    out: &mut Declarations,
) {
    for (index, data) in items.defs().crates.iter().enumerate() {
        let krate = CrateId(index as u32);
        if data.input.is_none() || !crates(krate) {
            continue;
        }
        for file in items.program.files(krate) {
            for directive in &file.parsed.directives {
                if let Some(inside) = handler_of(&directive.text) {
                    directive_root(items, sources, krate, directive, inside, out);
                }
            }
        }
    }
}

/// `signal` of `handler(signal)`.
fn handler_of(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("handler")?.trim();
    let inside = rest.strip_prefix('(')?;
    Some(inside.split(')').next().unwrap_or("").trim())
}

fn directive_root(
    items: &Items<'_>,
    sources: &SourceMap,
    krate: CrateId,
    directive: &CommentDirective,
    inside: &str,
    out: &mut Declarations,
) {
    let Ok(context) = inside.parse::<Context>() else {
        let known: Vec<&str> = Context::ALL.iter().map(|context| context.name()).collect();
        out.problems.push((
            Some(directive.span),
            format!(
                "unknown context `{inside}` of a handler: one of {}",
                known.join(", ")
            ),
        ));
        return;
    };
    let below = items
        .defs()
        .fns
        .iter()
        .enumerate()
        .filter(|(_, data)| {
            data.krate == krate
                && data.span.file == directive.span.file
                && data.span.start >= directive.span.end
        })
        .min_by_key(|(_, data)| data.span.start);
    let found = below.filter(|(_, data)| {
        let between = Span::new(data.span.file, directive.span.end, data.span.start);
        sources
            .get(data.span.file)
            .and_then(|file| file.slice(between))
            .is_some_and(is_between)
    });
    match found {
        Some((index, data)) => out.found.push(Declared {
            function: FnId(index as u32),
            context,
            deferred: context == Context::Deferred,
            api: "sigsafe: handler".to_owned(),
            at: directive.span,
            krate: data.krate,
        }),
        None => {
            // The function may be one that this target does not have.
            let is_near = sources.get(directive.span.file).is_some_and(|file| {
                let rest = file.text.get(directive.span.end as usize..).unwrap_or("");
                rest.contains("fn ")
            });
            if !is_near {
                out.problems.push((
                    Some(directive.span),
                    "no function follows this comment".to_owned(),
                ));
            }
        }
    }
}

/// Whether only comments and attributes stand in a text.
fn is_between(text: &str) -> bool {
    const ITEMS: &[&str] = &[
        "struct ", "enum ", "impl ", "mod ", "use ", "static ", "const ", "let ", "trait ", "}",
    ];
    !text.lines().any(|line| {
        let line = line.trim_start().trim_start_matches("pub ");
        ITEMS.iter().any(|item| line.starts_with(item))
    })
}

// ---- configuration ----

fn configured(
    items: &Items<'_>,
    options: &Options,
    crates: &dyn Fn(CrateId) -> bool,
    out: &mut Declarations,
) {
    if options.roots.is_empty() {
        return;
    }
    let names = Names::new(items, None);
    for (path, context) in &options.roots {
        let mut is_found = false;
        for (index, data) in items.defs().fns.iter().enumerate() {
            if !crates(data.krate) || data.ast.body.is_none() {
                continue;
            }
            let function = FnId(index as u32);
            if names.may_mean(function, path) {
                is_found = true;
                out.found.push(Declared {
                    function,
                    context: *context,
                    deferred: *context == Context::Deferred,
                    api: "configuration".to_owned(),
                    at: head(data),
                    krate: data.krate,
                });
            }
        }
        if !is_found {
            out.problems.push((
                None,
                format!("the configured root `{path}` names no function of the workspace"),
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_names_its_context() {
        assert_eq!(handler_of("handler(signal)"), Some("signal"));
        assert_eq!(handler_of("handler( fork_child ): why"), Some("fork_child"));
        assert_eq!(handler_of("allow(lock): why"), None);
    }

    #[test]
    fn only_attributes_and_comments_may_stand_between() {
        assert!(is_between("\n#[inline]\n/// text\npub "));
        assert!(!is_between("\nstruct A;\n"));
    }
}
