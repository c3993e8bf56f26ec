//! What overlays say of the functions of a crate: effects that its sources cannot tell, by path. They are added to what the
//! function's own body does. It must not know which crates these are.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::{EffectFact, Judged, doc, mark};
use crate::defs::{DefId, FnId, Program, attr_value};
use crate::knowledge::StubFile;
use crate::source::{CrateId, Edition, FileId};
use crate::syntax::tree::{Attr, Item, ItemKind, TypeKind};

/// How deep modules of an overlay are looked into.
const DEPTH: usize = 32;

/// The overlays of the crates of the workspace: crate and path to what is known.
#[derive(Default)]
pub(super) struct Overlays {
    crates: FxHashMap<CrateId, FxHashMap<String, Judged>>,
}

impl Overlays {
    pub(super) fn new(program: &Program, stubs: &[StubFile]) -> Overlays {
        let mut out = Overlays::default();
        for file in stubs {
            let Some(name) = file
                .path
                .strip_prefix("crates/")
                .and_then(|name| name.strip_suffix(".rs"))
            else {
                continue;
            };
            let name = Ustr::from(name);
            let first = program.first_user_crate().0 as usize;
            let crates = program.defs.crates.iter().enumerate().skip(first);
            let named: Vec<CrateId> = crates
                .filter(|(_, data)| data.name == name)
                .map(|(index, _)| CrateId(index as u32))
                .collect();
            if named.is_empty() {
                continue;
            }
            let parsed = crate::syntax::parse_file(FileId(0), &file.text, Edition::E2021);
            let source = attr_value(&parsed.attrs, "source").unwrap_or_default();
            let mut found = FxHashMap::default();
            read(&parsed.items, "", &source, &mut found, 0);
            for krate in named {
                out.crates.insert(krate, found.clone());
            }
        }
        out
    }

    /// What is said of a function, if anything is.
    pub(super) fn judge(&self, program: &Program, id: FnId) -> Option<Judged> {
        let data = program.defs.fns.get(id.0 as usize)?;
        let known = self.crates.get(&data.krate)?;
        known.get(&program.path_of(DefId::Fn(id))).cloned()
    }
}

fn read(
    items: &[Item],
    path: &str,
    source: &str,
    out: &mut FxHashMap<String, Judged>,
    depth: usize,
) {
    if depth > DEPTH {
        return;
    }
    let below = |name: Ustr| match path {
        "" => name.as_str().to_owned(),
        path => format!("{path}::{name}"),
    };
    for item in items {
        match &item.kind {
            ItemKind::Mod(module) => {
                let inside = module.items.as_deref().unwrap_or(&[]);
                read(inside, &below(module.name.name), source, out, depth + 1);
            }
            ItemKind::Impl(ast) => {
                if let TypeKind::Path(of) = &ast.self_ty.kind
                    && let Some(last) = of.segments.last()
                {
                    read(&ast.items, &below(last.ident.name), source, out, depth + 1);
                }
            }
            ItemKind::Trait(ast) => {
                read(&ast.items, &below(ast.name.name), source, out, depth + 1);
            }
            ItemKind::Fn(ast) => {
                let facts = facts(&item.attrs, source);
                if !facts.is_empty() {
                    out.insert(below(ast.name.name), Judged::Does(facts));
                }
            }
            _ => {}
        }
    }
}

fn facts(attrs: &[Attr], source: &str) -> Arc<[EffectFact]> {
    let reason = doc(attrs);
    let mut out = Vec::new();
    for mark in attrs.iter().filter_map(mark) {
        let source = mark.source.unwrap_or_else(|| source.to_owned());
        out.extend(mark.effects.into_iter().map(|effect| EffectFact {
            effect,
            reason: reason.clone(),
            source: source.clone(),
            is_unverified: false,
            unless: None,
        }));
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_overlay_names_functions_by_path() {
        let text = "
            #![source = \"here\"]
            pub mod a { impl<T> B<T> { /// because
                #[effect(lock, alloc)] pub fn c(&self) {} pub fn d() {} } trait E { #[effect(free, source = \"there\")] fn f() {} } }
            #[safe] pub fn g() {}
        ";
        let parsed = crate::syntax::parse_file(FileId(0), text, Edition::E2021);
        let source = attr_value(&parsed.attrs, "source").unwrap_or_default();
        let mut found = FxHashMap::default();
        read(&parsed.items, "", &source, &mut found, 0);
        let mut lines: Vec<String> = found
            .iter()
            .flat_map(|(path, judged)| match judged {
                Judged::Does(facts) => facts
                    .iter()
                    .map(|fact| format!("{path} {} {} {}", fact.effect, fact.reason, fact.source))
                    .collect(),
                _ => Vec::new(),
            })
            .collect();
        lines.sort();
        assert_eq!(
            lines,
            [
                "a::B::c alloc because here",
                "a::B::c lock because here",
                "a::E::f free  there"
            ]
        );
    }
}
