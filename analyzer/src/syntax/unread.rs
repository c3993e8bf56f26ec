//! Bodies of functions that are read when somebody asks for them: of most functions of a dependency nobody does. It must
//! not know who asks.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::lexer::lex_text;
use super::parser::Parser;
use super::tokens::{TokenGroup, TokenKind, TokenTree};
use super::tree::{Body, ExprKind, PatKind};
use crate::source::{Edition, FileId, Span};

/// The body of a function.
#[derive(Clone, Debug)]
pub struct FnBody(Arc<State>);

#[derive(Debug)]
struct State {
    text: Option<Unread>,
    read: OnceLock<Arc<Body>>,
}

/// A function whose body stands in a text and was not read.
#[derive(Debug)]
pub(super) struct Unread {
    /// The whole file.
    pub text: Arc<str>,
    /// Which.
    pub file: FileId,
    /// From the first qualifier of the function.
    pub start: u32,
    /// To the closing brace.
    pub end: u32,
    /// How many parameters it has.
    pub params: usize,
    /// In which edition.
    pub edition: Edition,
}

impl FnBody {
    /// A body to be read later.
    pub(super) fn unread(text: Unread) -> FnBody {
        FnBody(Arc::new(State {
            text: Some(text),
            read: OnceLock::new(),
        }))
    }

    /// The body; it is read now if it was not.
    pub fn read(&self) -> &Arc<Body> {
        let state = &self.0;
        state.read.get_or_init(|| {
            let read = state.text.as_ref().map(Unread::read);
            Arc::new(read.unwrap_or_default())
        })
    }

    /// Whether its blocks have items or macro calls as statements. Such bodies are read at once.
    pub fn has_inner_items(&self) -> bool {
        self.0.read.get().is_some_and(|body| body.has_inner_items)
    }
}

impl From<Body> for FnBody {
    fn from(body: Body) -> FnBody {
        FnBody(Arc::new(State {
            text: None,
            read: OnceLock::from(Arc::new(body)),
        }))
    }
}

impl Deref for FnBody {
    type Target = Body;
    fn deref(&self) -> &Body {
        self.read()
    }
}

impl Unread {
    fn read(&self) -> Body {
        let text = self.text.get(..self.end as usize).unwrap_or("");
        let lexed = lex_text(self.file, text, self.start as usize, self.edition, false);
        let mut parser = Parser::new(&lexed.tokens, self.edition);
        parser.docs = false;
        match parser.function().map(|function| function.body) {
            Ok(Some(body)) => body.read().as_ref().clone(),
            _ => self.broken(),
        }
    }

    /// What stands for a body that cannot be read.
    fn broken(&self) -> Body {
        let span = Span::new(self.file, self.start, self.end);
        let mut body = Body::default();
        body.params = (0..self.params)
            .map(|_| body.add_pat(PatKind::Wild, span))
            .collect();
        body.value = Some(body.add_expr(ExprKind::Missing, span));
        body
    }
}

/// Whether a body may wait: nothing in it can be an item or write one.
pub(super) fn may_wait(group: &TokenGroup) -> bool {
    let mut todo = vec![group.tokens.as_slice()];
    while let Some(tokens) = todo.pop() {
        let mut is_call = false;
        let mut is_word = false;
        for tree in tokens {
            match tree {
                TokenTree::Group(_) if is_call => return false,
                TokenTree::Group(group) => {
                    todo.push(&group.tokens);
                    (is_word, is_call) = (false, false);
                }
                TokenTree::Token(token) => {
                    let text = token.text.as_str();
                    is_call = is_word && text == "!";
                    is_word = token.kind == TokenKind::Ident;
                    if is_word && begins_item(text) {
                        return false;
                    }
                }
            }
        }
    }
    true
}

/// The words that an item has, one of them at least.
fn begins_item(word: &str) -> bool {
    matches!(
        word,
        "fn" | "struct"
            | "enum"
            | "union"
            | "trait"
            | "impl"
            | "mod"
            | "use"
            | "static"
            | "const"
            | "type"
            | "extern"
            | "macro"
            | "macro_rules"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::tree::{Fn, ItemKind};
    use crate::syntax::{parse_file, parse_later};

    fn functions(text: &str, waits: bool) -> Vec<Arc<Fn>> {
        let text: Arc<str> = Arc::from(text);
        let parsed = if waits {
            parse_later(FileId(0), &text, Edition::E2021, false)
        } else {
            parse_file(FileId(0), &text, Edition::E2021)
        };
        let functions = parsed.items.into_iter().filter_map(|item| match item.kind {
            ItemKind::Fn(function) => Some(function),
            _ => None,
        });
        functions.collect()
    }

    #[test]
    fn what_is_read_later_is_the_same() {
        let text = "#[inline] pub const unsafe fn one<T: Copy>(a: T, (b, _): (u8, u8)) -> T where T: Send {\n\
                    /// about it\n let c = |x: u8| x + b; if a == c(b) { return a } a }\n\
                    async fn two(&self) { self.0.go().await?; loop { break } }";
        let (at_once, later) = (functions(text, false), functions(text, true));
        assert_eq!(at_once.len(), 2);
        for (at_once, later) in at_once.iter().zip(&later) {
            let waiting = later
                .body
                .as_ref()
                .is_some_and(|body| body.0.read.get().is_none());
            assert!(waiting, "{}", later.name.name);
            let body = |function: &Fn| {
                function
                    .body
                    .as_ref()
                    .map(|body| format!("{:?}", body.read()))
            };
            assert_eq!(body(at_once), body(later));
        }
    }

    #[test]
    fn what_may_hold_an_item_is_read_at_once() {
        for inside in [
            "println!();",
            "let a = vec![1];",
            "fn inner() {}",
            "if a { use b::c; }",
        ] {
            let text = format!("fn outer() {{ {inside} }}");
            let found = functions(&text, true);
            let is_read = found.iter().all(|function| {
                function
                    .body
                    .as_ref()
                    .is_some_and(|body| body.0.read.get().is_some())
            });
            assert!(is_read, "{inside}");
        }
    }
}
