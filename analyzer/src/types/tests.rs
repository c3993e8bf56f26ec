//! Inference, told by snippets. A snippet says on its own lines what is expected: `//> a, b` the calls of the line
//! in the order in which they run, `//: name: T` the type of a local that the line binds. Every function is looked at.
//!
//! A call is written as `f`, `Type::f` or `<Type as Trait>::f`; one that leads nowhere begins with `?`. What is not
//! known is `_`.

mod callees;
mod closures;
mod core;
mod opaques;
mod show;

use crate::defs::fixture::Fixture;
use crate::defs::{BodyOwner, FnId};
use crate::items::{GenericOwner, Items};
use crate::source::Span;
use crate::types::infer::infer_body;
use crate::types::resolve::Target;
use crate::types::solve::{InferCtx, NoBodies};
use crate::types::{Callee, SiteKind};

use show::Show;

/// What the snippet expects and what was found, line by line.
fn check(text: &str) {
    let mut fixture = Fixture::with_stubs(text, core::STUBS);
    let main = fixture.main;
    let owners: Vec<BodyOwner> = (0..fixture.program.defs.fns.len() as u32)
        .map(FnId)
        .filter(|id| fixture.program.defs[*id].krate == main)
        .map(BodyOwner::Fn)
        .collect();
    fixture.prepare(&owners);
    let items = Items::new(&fixture.program);
    let show = Show { items: &items };
    let line_of = |span: Span| {
        let before = text.get(..span.start as usize).unwrap_or(text);
        before.matches('\n').count()
    };
    let count = text.lines().count();
    let mut calls: Vec<Vec<String>> = vec![Vec::new(); count];
    let mut locals: Vec<Vec<String>> = vec![Vec::new(); count];
    for owner in owners {
        let BodyOwner::Fn(id) = owner else { continue };
        let body = infer_body(&items, owner, &NoBodies);
        let env = items.param_env(GenericOwner::Fn(id));
        for site in &body.sites {
            let SiteKind::Call(callee) = &site.kind else {
                continue;
            };
            let name = match callee {
                Callee::Fn(function, args) => {
                    let mut cx = InferCtx::new(&items, env.clone(), &NoBodies);
                    let is_open = cx.resolve_call(*function, args) == Target::Unknown;
                    let mark = if is_open { "?" } else { "" };
                    format!("{mark}{}", show.callee(*function, args))
                }
                Callee::Pointer { .. } => "pointer".to_owned(),
                Callee::Unknown { name } => format!("?{name}"),
            };
            if let Some(line) = calls.get_mut(line_of(site.span)) {
                line.push(name);
            }
        }
        for local in &body.locals {
            let span = body.body[local.pat].span;
            if let Some(line) = locals.get_mut(line_of(span)) {
                line.push(format!("{}: {}", local.name, show.ty(&local.ty)));
            }
        }
    }
    let mut wrong = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if let Some((_, wanted)) = line.split_once("//> ") {
            let found = calls[index].join(", ");
            if found != wanted.trim() {
                wrong.push(format!("{}\n    found {found}", line.trim()));
            }
        }
        if let Some((_, wanted)) = line.split_once("//: ")
            && !locals[index].iter().any(|found| found == wanted.trim())
        {
            wrong.push(format!("{}\n    found {:?}", line.trim(), locals[index]));
        }
    }
    for error in &fixture.program.errors {
        wrong.push(error.message.clone());
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
