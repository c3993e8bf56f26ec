//! Tokens from a text of our own: what the built-in macros and derives write. It reads
//! templates that stand in this program, not the user's files: those are read by the syntax stage.

use std::sync::Arc;

use ustr::Ustr;

use super::extent::{Operator, operator};
use crate::source::Span;
use crate::syntax::tokens::{Delimiter, Token, TokenGroup, TokenKind, TokenTree};

/// A token without frames.
pub fn token(kind: TokenKind, text: &str, span: Span) -> TokenTree {
    TokenTree::Token(Token {
        kind,
        text: Ustr::from(text),
        span,
        frames: None,
    })
}

/// An identifier or keyword.
pub fn ident(text: &str, span: Span) -> TokenTree {
    token(TokenKind::Ident, text, span)
}

/// One character of punctuation, not joined to the next.
pub fn punct(text: &str, span: Span) -> TokenTree {
    token(TokenKind::Punct { joint: false }, text, span)
}

/// A string literal that means `value`.
pub fn string(value: &str, span: Span) -> TokenTree {
    let mut text = String::with_capacity(value.len() + 2);
    text.push('"');
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\0' => text.push_str("\\0"),
            c => text.push(c),
        }
    }
    text.push('"');
    token(TokenKind::Literal, &text, span)
}

/// A byte string literal that means `value`.
pub fn bytes(value: &[u8], span: Span) -> TokenTree {
    let text = format!("b\"{}\"", value.escape_ascii());
    token(TokenKind::Literal, &text, span)
}

/// A group around tokens.
pub fn group(delimiter: Delimiter, tokens: Vec<TokenTree>, span: Span) -> TokenTree {
    TokenTree::Group(Arc::new(TokenGroup {
        delimiter,
        open: span,
        close: span,
        frames: None,
        tokens,
        fragment: None,
    }))
}

/// The tokens of a template, all at `span`: `$0`, `$1`... are the arguments, `$crate` is the reserved name.
pub fn quote(template: &str, span: Span, arguments: &[&[TokenTree]]) -> Vec<TokenTree> {
    let mut lexer = Lexer {
        text: template,
        at: 0,
        place: |_, _| span,
        arguments: Some(arguments),
    };
    lexer.run()
}

/// A text as tokens, all at `span`: what stands in a string of an attribute.
pub fn lex(text: &str, span: Span) -> Vec<TokenTree> {
    let mut lexer = Lexer {
        text,
        at: 0,
        place: |_, _| span,
        arguments: None,
    };
    lexer.run()
}

struct Lexer<'a, F> {
    text: &'a str,
    at: usize,
    place: F,
    /// `None`: a `$` is punctuation.
    arguments: Option<&'a [&'a [TokenTree]]>,
}

struct Open {
    delimiter: Delimiter,
    open: Span,
    before: Vec<TokenTree>,
}

impl<F: Fn(usize, usize) -> Span> Lexer<'_, F> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.text.get(self.at..)?.chars().nth(ahead)
    }

    fn bump_while(&mut self, accept: impl Fn(char) -> bool) {
        while let Some(c) = self.peek(0) {
            if !accept(c) {
                break;
            }
            self.at += c.len_utf8();
        }
    }

    fn emit(&self, out: &mut Vec<TokenTree>, kind: TokenKind, start: usize) {
        let text = self.text.get(start..self.at).unwrap_or("");
        out.push(token(kind, text, (self.place)(start, self.at)));
    }

    fn run(&mut self) -> Vec<TokenTree> {
        let mut stack: Vec<Open> = Vec::new();
        let mut out: Vec<TokenTree> = Vec::new();
        while let Some(c) = self.peek(0) {
            let start = self.at;
            match c {
                c if c.is_whitespace() => self.at += c.len_utf8(),
                '/' if self.peek(1) == Some('/') => self.bump_while(|c| c != '\n'),
                '(' | '[' | '{' => {
                    self.at += 1;
                    stack.push(Open {
                        delimiter: match c {
                            '(' => Delimiter::Parenthesis,
                            '[' => Delimiter::Bracket,
                            _ => Delimiter::Brace,
                        },
                        open: (self.place)(start, self.at),
                        before: std::mem::take(&mut out),
                    });
                }
                ')' | ']' | '}' => {
                    self.at += 1;
                    if let Some(open) = stack.pop() {
                        let tokens = std::mem::replace(&mut out, open.before);
                        out.push(TokenTree::Group(Arc::new(TokenGroup {
                            delimiter: open.delimiter,
                            open: open.open,
                            close: (self.place)(start, self.at),
                            frames: None,
                            tokens,
                            fragment: None,
                        })));
                    }
                }
                '$' if self.arguments.is_some() => {
                    self.at += 1;
                    self.bump_while(|c| c.is_ascii_alphanumeric());
                    let name = self.text.get(start + 1..self.at).unwrap_or("");
                    let argument = name
                        .parse::<usize>()
                        .ok()
                        .and_then(|index| self.arguments?.get(index));
                    match argument {
                        Some(tokens) => out.extend_from_slice(tokens),
                        None => self.emit(&mut out, TokenKind::Ident, start),
                    }
                }
                'b' if self.peek(1) == Some('\'') => {
                    self.at += 2;
                    self.quoted('\'');
                    self.emit(&mut out, TokenKind::Literal, start);
                }
                'r' | 'b' | 'c' if self.literal_prefix() => {
                    self.string();
                    self.emit(&mut out, TokenKind::Literal, start);
                }
                '"' => {
                    self.string();
                    self.emit(&mut out, TokenKind::Literal, start);
                }
                c if c.is_alphabetic() || c == '_' => {
                    if c == 'r' && self.peek(1) == Some('#') {
                        self.at += 2;
                    }
                    self.bump_while(|c| c.is_alphanumeric() || c == '_');
                    self.emit(&mut out, TokenKind::Ident, start);
                }
                c if c.is_ascii_digit() => {
                    self.bump_while(|c| c.is_alphanumeric() || c == '_');
                    if self.peek(0) == Some('.') && self.peek(1).is_some_and(|c| c.is_ascii_digit())
                    {
                        self.at += 1;
                        self.bump_while(|c| c.is_alphanumeric() || c == '_');
                    }
                    self.emit(&mut out, TokenKind::Literal, start);
                }
                '\'' => {
                    let is_char = self.peek(1) == Some('\\') || self.peek(2) == Some('\'');
                    self.at += 1;
                    if is_char {
                        self.quoted('\'');
                        self.emit(&mut out, TokenKind::Literal, start);
                    } else {
                        self.bump_while(|c| c.is_alphanumeric() || c == '_');
                        self.emit(&mut out, TokenKind::Lifetime, start);
                    }
                }
                c => {
                    self.at += c.len_utf8();
                    let joint = self
                        .peek(0)
                        .is_some_and(|next| "!#$%&*+,-./:;<=>?@^|~".contains(next));
                    self.emit(&mut out, TokenKind::Punct { joint }, start);
                }
            }
        }
        // What is not closed is left out: the templates are ours.
        while let Some(open) = stack.pop() {
            out = open.before;
        }
        out
    }

    fn literal_prefix(&self) -> bool {
        let rest = self.text.get(self.at..).unwrap_or("");
        let rest = rest.trim_start_matches(['b', 'c']);
        let rest = rest
            .strip_prefix('r')
            .map_or(rest, |raw| raw.trim_start_matches('#'));
        let prefix = self.text.len() - self.at - rest.len();
        prefix <= 4 && rest.starts_with('"')
    }

    fn string(&mut self) {
        self.bump_while(|c| c == 'b' || c == 'c');
        if self.peek(0) == Some('r') {
            self.at += 1;
            let start = self.at;
            self.bump_while(|c| c == '#');
            let hashes = self.at - start;
            let end = format!("\"{}", "#".repeat(hashes));
            self.at += 1;
            let rest = self.text.get(self.at..).unwrap_or("");
            self.at += rest
                .find(&end)
                .map_or(rest.len(), |found| found + end.len());
        } else {
            self.at += 1;
            self.quoted('"');
        }
    }

    fn quoted(&mut self, end: char) {
        while let Some(c) = self.peek(0) {
            self.at += c.len_utf8();
            if c == end {
                break;
            }
            if c == '\\'
                && let Some(escaped) = self.peek(0)
            {
                self.at += escaped.len_utf8();
            }
        }
    }
}

/// Reads a text as a file would be read, each token at its own place, for tests.
#[cfg(test)]
pub fn lex_test(text: &str) -> Vec<TokenTree> {
    Lexer {
        text,
        at: 0,
        place: |start, end| Span::new(crate::source::FileId(0), start as u32, end as u32),
        arguments: None,
    }
    .run()
}

/// Tokens as text, a space between each two; `None` groups are shown as `⟦ … ⟧`.
pub fn show(tokens: &[TokenTree]) -> String {
    let mut out = String::new();
    show_into(tokens, &mut out, true, 0);
    out
}

/// Tokens as `stringify!` gives them, nearly: the spaces may differ.
pub fn text(tokens: &[TokenTree]) -> String {
    let mut out = String::new();
    show_into(tokens, &mut out, false, 0);
    out
}

fn show_into(tokens: &[TokenTree], out: &mut String, shows_wrapping: bool, depth: usize) {
    if depth > super::NESTING_LIMIT {
        out.push('…');
        return;
    }
    let mut left = 1usize;
    for (at, tree) in tokens.iter().enumerate() {
        left -= 1;
        if left == 0 {
            if at > 0 {
                out.push(' ');
            }
            left = operator(tokens, at).map_or(1, Operator::len);
        }
        match tree {
            TokenTree::Token(token) => out.push_str(token.text.as_str()),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None if shows_wrapping => ("⟦", "⟧"),
                    Delimiter::None => {
                        show_into(&group.tokens, out, shows_wrapping, depth + 1);
                        continue;
                    }
                };
                out.push_str(open);
                if !group.tokens.is_empty() {
                    out.push(' ');
                    show_into(&group.tokens, out, shows_wrapping, depth + 1);
                    out.push(' ');
                }
                out.push_str(close);
            }
        }
    }
}
