//! Stage 2, the only door to text: text and tokens in, our own tree out. It must not know what any
//! name means.
//!
//! The parser is written by hand, for the tokens that macros work on, and writes the tree at once. One
//! grammar reads every edition and position: files, the output of macros, and the fragments that
//! `macro_rules!` matches. It holds the grammar loosely: what rustc accepts is read, and what rustc
//! refuses may be.

mod atoms;
mod attrs;
mod blocks;
mod data;
mod exprs;
mod flatten;
mod formats;
mod fragments;
mod functions;
mod generics;
mod items;
mod known;
mod lexer;
mod literals;
mod opinion;
mod parser;
mod paths;
mod pats;
mod recovery;
#[cfg(test)]
mod tests;
pub mod tokens;
pub mod tree;
mod types;
mod unread;
mod uses;
pub mod written;

pub use attrs::attr_of_tokens;
pub use fragments::{FragmentKind, fragment_len};
pub use known::{is_own_attribute, is_own_derive};
pub use literals::parse_literal;
pub use opinion::{Reviewed, review};
pub use parser::{is_keyword, is_path_keyword, with_deep_stack};
pub use unread::FnBody;

use std::sync::Arc;

use crate::source::{Edition, FileId};
use parser::{Limits, Parsed, Parser};
use tokens::TokenTree;
use tree::{Body, ExprId, Item, ParsedFile, PatId, Stmt, SyntaxError, Type};

/// Reads a file. What cannot be read is an error and an item `Error`; the rest stands. `review` asks for a second
/// opinion on the errors.
pub fn parse_file(file: FileId, text: &str, edition: Edition) -> ParsedFile {
    parse_text(file, text, edition, true, None)
}

/// The same for a file of which nobody asks what its doc comments say: they are left out.
pub fn parse_code(file: FileId, text: &str, edition: Edition) -> ParsedFile {
    parse_text(file, text, edition, false, None)
}

/// The same for a file of which few bodies are asked for: they are read when somebody does. What cannot be read in them
/// is no error then.
pub fn parse_later(file: FileId, text: &Arc<str>, edition: Edition, docs: bool) -> ParsedFile {
    parse_text(file, text, edition, docs, Some(text))
}

fn parse_text(
    file: FileId,
    text: &str,
    edition: Edition,
    docs: bool,
    later: Option<&Arc<str>>,
) -> ParsedFile {
    let lexed = lexer::lex_text(file, text, head_len(text), edition, docs);
    let mut attrs = Vec::new();
    let mut parser = Parser::new(&lexed.tokens, edition);
    parser.docs = docs;
    // A text that is broken is read as a whole: where a body ends is a guess there.
    parser.later = later.filter(|_| lexed.errors.is_empty());
    let broken = lexed.errors.len();
    let mut errors = lexed.errors;
    if let Err(failure) = parser.inner_attrs(true, &mut attrs) {
        errors.push(*failure.0);
    }
    let mut items = parser.items();
    for error in errors.iter().take(broken) {
        recovery::lose(&mut items, error.span);
    }
    errors.append(&mut parser.take_errors());
    errors.sort_by_key(|error| error.span.start);
    ParsedFile {
        attrs,
        items,
        directives: lexed.directives,
        errors,
    }
}

/// How many bytes stand before the first token: a byte order mark, `#!…`, the front matter of a script.
fn head_len(text: &str) -> usize {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(after) = rest.strip_prefix("#!")
        && !after.trim_start().starts_with('[')
    {
        rest = after
            .find('\n')
            .and_then(|end| after.get(end..))
            .unwrap_or("");
    }
    let trimmed = rest.trim_start();
    if trimmed.starts_with("---") {
        let dashes: String = trimmed.chars().take_while(|&ch| ch == '-').collect();
        let fence = format!("\n{dashes}");
        if let Some(end) = trimmed.find(&fence) {
            rest = trimmed.get(end + fence.len()..).unwrap_or("");
        }
    }
    text.len() - rest.len()
}

/// Reads a text to tokens: for tests and for macros written in data.
pub fn lex(file: FileId, text: &str) -> Vec<TokenTree> {
    lexer::lex_text(file, text, 0, Edition::E2021, true).tokens
}

/// Reads items: what a macro wrote where items stand. Traits, impls and `extern` blocks are read alike.
pub fn parse_items(tokens: &[TokenTree], edition: Edition) -> (Vec<Item>, Vec<SyntaxError>) {
    let tokens = flatten::flatten(tokens);
    let mut parser = Parser::new(&tokens, edition);
    let items = parser.items();
    let errors = parser.take_errors();
    (items, errors)
}

/// Reads what a macro wrote inside a trait.
pub fn parse_trait_items(tokens: &[TokenTree], edition: Edition) -> (Vec<Item>, Vec<SyntaxError>) {
    parse_items(tokens, edition)
}

/// Reads what a macro wrote inside an impl.
pub fn parse_impl_items(tokens: &[TokenTree], edition: Edition) -> (Vec<Item>, Vec<SyntaxError>) {
    parse_items(tokens, edition)
}

/// Reads what a macro wrote inside an `extern` block.
pub fn parse_foreign_items(
    tokens: &[TokenTree],
    edition: Edition,
) -> (Vec<Item>, Vec<SyntaxError>) {
    parse_items(tokens, edition)
}

/// Reads all of `tokens` with `f`, into `body`.
fn parse_into<R>(
    body: &mut Body,
    tokens: &[TokenTree],
    edition: Edition,
    f: impl FnOnce(&mut Parser<'_>) -> Parsed<R>,
) -> Result<R, SyntaxError> {
    let tokens = flatten::flatten(tokens);
    let mut parser = Parser::new(&tokens, edition);
    std::mem::swap(&mut parser.body, body);
    let mark = parser.mark();
    let result = f(&mut parser).and_then(|value| {
        if parser.at_end() {
            Ok(value)
        } else {
            parser.fail_unexpected()
        }
    });
    if result.is_err() {
        parser.reset(mark);
    }
    // An item inside the statements that could not be read.
    let inner_error = parser.take_errors().into_iter().next();
    std::mem::swap(&mut parser.body, body);
    match (result, inner_error) {
        (Err(failure), _) => Err(*failure.0),
        (Ok(_), Some(error)) => Err(error),
        (Ok(value), None) => Ok(value),
    }
}

/// Reads an expression into `body`. A `;` at its end is allowed, as rustc allows it to macros.
///
/// # Errors
/// Says what could not be read; `body` is then as it was.
pub fn parse_expr_into(
    body: &mut Body,
    tokens: &[TokenTree],
    edition: Edition,
) -> Result<ExprId, SyntaxError> {
    parse_into(body, tokens, edition, |p| {
        let expr = p.expr(Limits::NONE)?;
        p.eat(";");
        Ok(expr)
    })
}

/// Reads statements and the value at their end into `body`.
///
/// # Errors
/// Says what could not be read; `body` is then as it was.
pub fn parse_stmts_into(
    body: &mut Body,
    tokens: &[TokenTree],
    edition: Edition,
) -> Result<(Vec<Stmt>, Option<ExprId>), SyntaxError> {
    parse_into(body, tokens, edition, |p| p.statements())
}

/// Reads a pattern into `body`.
///
/// # Errors
/// Says what could not be read; `body` is then as it was.
pub fn parse_pat_into(
    body: &mut Body,
    tokens: &[TokenTree],
    edition: Edition,
) -> Result<PatId, SyntaxError> {
    parse_into(body, tokens, edition, |p| p.pat())
}

/// Reads a type.
///
/// # Errors
/// Says what could not be read.
pub fn parse_type(tokens: &[TokenTree], edition: Edition) -> Result<Type, SyntaxError> {
    parse_into(&mut Body::default(), tokens, edition, |p| p.ty(true))
}
