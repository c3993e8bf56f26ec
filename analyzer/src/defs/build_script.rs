//! What a build script says of cfgs without being run: `cfg_aliases! { … }`, literal `cargo:rustc-cfg=` lines that `main`
//! prints in any case, and autocfg's question for the release of the compiler.

use ustr::Ustr;

use super::cfg::{CrateCfg, Predicate, TargetCfg, has_release, rustc_cfg_line};
use crate::syntax::tokens::{TokenKind, TokenTree};
use crate::syntax::tree::{
    Body, ExprId, ExprKind, ItemKind, Literal, MacroCall, ParsedFile, StmtKind,
};

/// Adds what the script says to the crate's cfgs.
pub(super) fn apply(script: &ParsedFile, text: &str, cfg: &mut CrateCfg, target: &TargetCfg) {
    for item in &script.items {
        let ItemKind::Fn(function) = &item.kind else {
            continue;
        };
        let Some(body) = &function.body else {
            continue;
        };
        for call in calls(body) {
            if call
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident.name == "cfg_aliases")
            {
                aliases(&call.tokens, cfg, target);
            }
        }
        if function.name.name == "main" {
            unconditional(body, cfg);
        }
        releases(body, cfg);
    }
    cfg.set_build_script(text);
}

fn calls(body: &Body) -> Vec<&MacroCall> {
    let mut out = Vec::new();
    for expr in &body.exprs {
        match &expr.kind {
            ExprKind::MacroCall(call) => out.push(call.as_ref()),
            ExprKind::Block(block) | ExprKind::Unsafe(block) => {
                for stmt in &block.stmts {
                    if let StmtKind::MacroCall { call, .. } = &stmt.kind {
                        out.push(call.as_ref());
                    }
                }
            }
            _ => {}
        }
    }
    out
}

fn aliases(tokens: &[TokenTree], cfg: &mut CrateCfg, target: &TargetCfg) {
    // `name: { predicate }` with commas between; later ones may name earlier ones.
    for window in tokens.windows(3) {
        if let [TokenTree::Token(name), colon, TokenTree::Group(group)] = window
            && name.kind == TokenKind::Ident
            && colon.text() == Some(":")
        {
            let value = cfg.eval(&Predicate::parse(&group.tokens), target);
            cfg.set(&Predicate::Flag(Ustr::from(name.text.as_str())), value);
        }
    }
}

/// `emit_rustc_version(1, 75)` of autocfg sets `rustc_1_75` from that release on.
fn releases(body: &Body, cfg: &mut CrateCfg) {
    let number = |id: &ExprId| match body.exprs.get(id.0 as usize)?.kind {
        ExprKind::Lit(Literal::Int(number, _)) => u32::try_from(number).ok(),
        _ => None,
    };
    for expr in &body.exprs {
        if let ExprKind::MethodCall { method, args, .. } = &expr.kind
            && method.name == "emit_rustc_version"
            && let [major, minor] = args.as_slice()
            && let (Some(major), Some(minor)) = (number(major), number(minor))
        {
            let name = Ustr::from(&format!("rustc_{major}_{minor}"));
            cfg.set(&Predicate::Flag(name), Some(has_release(major, minor)));
        }
    }
}

fn unconditional(body: &Body, cfg: &mut CrateCfg) {
    let returns_early = body
        .exprs
        .iter()
        .any(|expr| matches!(expr.kind, ExprKind::Return(_) | ExprKind::Try(_)));
    let Some(ExprKind::Block(block)) = body
        .value
        .and_then(|value| body.exprs.get(value.0 as usize))
        .map(|expr| &expr.kind)
    else {
        return;
    };
    if returns_early {
        return;
    }
    for stmt in &block.stmts {
        let StmtKind::MacroCall { call, .. } = &stmt.kind else {
            continue;
        };
        if let [TokenTree::Token(literal)] = call.tokens.as_ref()
            && let Some(leaf) = rustc_cfg_line(literal.text.as_str())
        {
            cfg.set(&leaf, Some(true));
        }
    }
}
