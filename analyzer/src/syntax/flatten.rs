//! Fragments that a macro kept whole: which stay whole for the parser (`expr`, `ty`, `pat`, `path`), and which are
//! only their tokens. It must not know any macro.

use std::borrow::Cow;
use std::sync::Arc;

use super::parser::with_deep_stack;
use super::tokens::{Delimiter, TokenGroup, TokenTree};

/// How deep groups are followed; what the lexer lets through is far below, fragments in fragments may be deeper.
const MAX_DEPTH: usize = 2000;

/// Whether a fragment stays one operand: its meaning depends on not mixing with what stands beside it.
fn stays(group: &TokenGroup) -> bool {
    let kind = group.fragment.map_or("", |kind| kind.as_str());
    match kind {
        "expr" | "expr_2021" | "ty" | "path" | "pat" | "pat_param" => true,
        // A negative literal must not fall apart before a `.`.
        "literal" => group.tokens.len() > 1,
        _ => false,
    }
}

/// The tokens with every fragment that needs no boundary replaced by what it is made of.
pub fn flatten(tokens: &[TokenTree]) -> Cow<'_, [TokenTree]> {
    match flattened(tokens, 0) {
        Some(tokens) => Cow::Owned(tokens),
        None => Cow::Borrowed(tokens),
    }
}

/// `None`: nothing to do.
fn flattened(tokens: &[TokenTree], depth: usize) -> Option<Vec<TokenTree>> {
    let mut out: Option<Vec<TokenTree>> = None;
    for (at, tree) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = tree else {
            if let Some(out) = &mut out {
                out.push(tree.clone());
            }
            continue;
        };
        let inner = if depth < MAX_DEPTH {
            with_deep_stack(|| flattened(&group.tokens, depth + 1))
        } else {
            None
        };
        let dissolve = group.delimiter == Delimiter::None && !stays(group);
        if out.is_none() && (dissolve || inner.is_some()) {
            out = Some(tokens.get(..at).unwrap_or(&[]).to_vec());
        }
        let Some(out) = &mut out else {
            continue;
        };
        match (dissolve, inner) {
            (true, Some(inner)) => out.extend(inner),
            (true, None) => out.extend(group.tokens.iter().cloned()),
            (false, Some(inner)) => out.push(TokenTree::Group(Arc::new(TokenGroup {
                delimiter: group.delimiter,
                open: group.open,
                close: group.close,
                frames: group.frames.clone(),
                tokens: inner,
                fragment: group.fragment,
            }))),
            (false, None) => out.push(tree.clone()),
        }
    }
    out
}
