//! What `@if` asks: `has(..)`, `valued(..)`, `empty(..)`, `blank([..])`, `one(..)`, `eq(..)`, `listed(..)`, `headed(..)`, `mentions(..)`, with `!`, `&&`, `||` and parentheses.

use super::marks::Question;
use crate::syntax::tokens::{Delimiter, TokenKind, TokenTree};

/// Whether it holds; what is not understood does not.
pub(super) fn holds(tokens: &[TokenTree], version: &str) -> bool {
    let mut reader = Reader { tokens, version };
    reader.either()
}

struct Reader<'a> {
    tokens: &'a [TokenTree],
    version: &'a str,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<&'a TokenTree> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    /// `&&` or `||`, if it stands here.
    fn takes(&mut self, sign: &str) -> bool {
        let found = matches!(self.tokens, [first, second, ..]
            if first.text() == Some(sign) && second.text() == Some(sign));
        if found {
            self.next();
            self.next();
        }
        found
    }

    fn either(&mut self) -> bool {
        let mut holds = self.both();
        while self.takes("|") {
            holds |= self.both();
        }
        holds
    }

    fn both(&mut self) -> bool {
        let mut holds = self.one();
        while self.takes("&") {
            holds &= self.one();
        }
        holds
    }

    fn one(&mut self) -> bool {
        let mut is_negated = false;
        loop {
            let holds = match self.next() {
                Some(TokenTree::Token(token)) if token.text == "!" => {
                    is_negated = !is_negated;
                    continue;
                }
                Some(TokenTree::Token(name)) => match self.next() {
                    Some(TokenTree::Group(given)) => {
                        ask(name.text.as_str(), &given.tokens, self.version)
                    }
                    _ => false,
                },
                Some(TokenTree::Group(group)) => holds(&group.tokens, self.version),
                None => false,
            };
            return holds != is_negated;
        }
    }
}

fn ask(question: &str, given: &[TokenTree], version: &str) -> bool {
    match question {
        "has" => Question::read(given).is_said(),
        "valued" => Question::read(given).has_value(),
        "empty" => given.is_empty(),
        "blank" => match given {
            [TokenTree::Group(group)] => group.tokens.is_empty(),
            _ => false,
        },
        "one" => given.len() == 1,
        "eq" => {
            let (one, other) = halves(given);
            one.len() == other.len() && super::words(one) == super::words(other)
        }
        "listed" => {
            let (one, other) = halves(given);
            let (one, all) = (super::words(one), super::words(other));
            all.split(',').any(|part| part.trim() == one)
        }
        "since" => numbers(version) >= numbers(&super::words(given)),
        "headed" => match given {
            [name, TokenTree::Token(comma), rest @ ..] if comma.text == "," => {
                head(rest).is_some() && head(rest) == name.text()
            }
            _ => false,
        },
        "mentions" => match given {
            [name, TokenTree::Token(comma), rest @ ..] if comma.text == "," => {
                name.text().is_some_and(|name| mentions(rest, name, 0))
            }
            _ => false,
        },
        _ => false,
    }
}

/// What stands before the first comma and behind it.
fn halves(given: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let comma = given.iter().position(|token| token.text() == Some(","));
    match comma {
        Some(comma) => (
            given.get(..comma).unwrap_or(&[]),
            given.get(comma + 1..).unwrap_or(&[]),
        ),
        None => (given, &[]),
    }
}

/// The parts of a version.
fn numbers(version: &str) -> [u32; 3] {
    let mut out = [0; 3];
    let parts = version.split(|letter: char| !letter.is_ascii_digit());
    for (place, part) in out.iter_mut().zip(parts) {
        *place = part.parse().unwrap_or(0);
    }
    out
}

/// The last name of the path that a type begins with.
pub(super) fn head(tokens: &[TokenTree]) -> Option<&'static str> {
    let mut last = None;
    for tree in tokens {
        match tree {
            TokenTree::Group(group) if group.delimiter == Delimiter::None => {
                return head(&group.tokens);
            }
            TokenTree::Token(token) if token.kind == TokenKind::Ident => {
                last = Some(token.text.as_str());
            }
            TokenTree::Token(token) if token.text == ":" => {}
            _ => break,
        }
    }
    last
}

/// Whether a name stands among tokens, but for the arguments of `PhantomData`, which hold nothing.
pub(super) fn mentions(tokens: &[TokenTree], name: &str, depth: usize) -> bool {
    if depth > super::super::NESTING_LIMIT {
        return true;
    }
    let mut is_marker = false;
    let mut within = 0usize;
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                let is_in_marker = within > 0 && group.delimiter != Delimiter::Brace;
                if !is_in_marker && mentions(&group.tokens, name, depth + 1) {
                    return true;
                }
            }
            TokenTree::Token(token) => match token.text.as_str() {
                "PhantomData" if name != "PhantomData" => {
                    is_marker = true;
                    continue;
                }
                "<" if is_marker || within > 0 => within += 1,
                ">" if within > 0 => within -= 1,
                text if within == 0 && text == name => return true,
                _ => {}
            },
        }
        is_marker = false;
    }
    false
}
