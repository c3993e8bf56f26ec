//! Reading the attributes that a form holds, `[{serde(a, b = "c", d(e = f))} ..]`: what they say of one name.

use super::super::form::split_commas;
use super::read_text;
use crate::syntax::tokens::{Delimiter, Token, TokenKind, TokenTree};

/// `attribute name other.name, [attrs]`: which arguments of which attribute are asked for, and where.
pub(super) struct Question<'a> {
    attribute: &'a str,
    /// Each a path into nested lists; empty: the attribute itself.
    names: Vec<Vec<&'a str>>,
    /// The attributes of everything that was given.
    attrs: &'a [TokenTree],
}

/// What an argument says.
enum Answer<'a> {
    /// The name alone.
    Plain,
    /// `name = ..`
    Value(&'a [TokenTree]),
    /// `name(..)`
    List(&'a [TokenTree]),
}

impl<'a> Question<'a> {
    pub(super) fn read(given: &'a [TokenTree]) -> Question<'a> {
        let comma = given.iter().position(|token| token.text() == Some(","));
        let (asked, attrs) = given.split_at(comma.unwrap_or(given.len()));
        let mut names: Vec<Vec<&str>> = Vec::new();
        let mut continues = false;
        for word in asked.iter().skip(1).filter_map(TokenTree::text) {
            match (word, names.last_mut()) {
                (".", _) => continues = true,
                (word, Some(last)) if continues => {
                    last.push(word);
                    continues = false;
                }
                (word, _) => names.push(vec![word]),
            }
        }
        Question {
            attribute: asked.first().and_then(TokenTree::text).unwrap_or(""),
            names,
            attrs,
        }
    }

    /// The attributes of that name, in lists and lists of lists.
    fn marks(&self) -> Vec<&'a [TokenTree]> {
        let mut open: Vec<&'a [TokenTree]> = vec![self.attrs];
        let mut out = Vec::new();
        while let Some(trees) = open.pop() {
            let mut lists = Vec::new();
            for tree in trees {
                match tree {
                    TokenTree::Group(list) if list.delimiter == Delimiter::Bracket => {
                        lists.push(list.tokens.as_slice());
                    }
                    TokenTree::Group(attr) if path(&attr.tokens) == Some(self.attribute) => {
                        out.push(attr.tokens.as_slice());
                    }
                    _ => {}
                }
            }
            open.extend(lists.into_iter().rev());
        }
        out
    }

    /// Everything that is said, in order.
    fn answers(&self) -> Vec<Answer<'a>> {
        let mut out = Vec::new();
        for attr in self.marks() {
            if self.names.is_empty() {
                out.extend(answer(attr));
            } else if let Some(Answer::List(inside)) = answer(attr) {
                for name in &self.names {
                    find(inside, name, &mut out);
                }
            }
        }
        out
    }

    /// The first attribute that is asked for, as it is written.
    pub(super) fn mark(&self) -> &'a [TokenTree] {
        self.marks().into_iter().next().unwrap_or(&[])
    }

    /// Whether one of them stands there.
    pub(super) fn is_said(&self) -> bool {
        !self.answers().is_empty()
    }

    /// The first value: what a string literal holds, or the tokens as they are. A list is a value of an attribute alone.
    pub(super) fn value(&self) -> Option<Vec<TokenTree>> {
        let mut written = self.answers().into_iter().find_map(|answer| match answer {
            Answer::Value(tokens) => Some(match literal(tokens) {
                Some(literal) => read_text(literal).unwrap_or_else(|| tokens.to_vec()),
                None => tokens.to_vec(),
            }),
            Answer::List(tokens) if self.names.is_empty() => Some(tokens.to_vec()),
            Answer::Plain | Answer::List(_) => None,
        })?;
        if written.last().and_then(TokenTree::text) == Some(",") {
            written.pop();
        }
        Some(written)
    }

    /// Whether one of them has a value.
    pub(super) fn has_value(&self) -> bool {
        self.answers().iter().any(|answer| match answer {
            Answer::Plain => false,
            Answer::Value(_) => true,
            Answer::List(_) => self.names.is_empty(),
        })
    }

    /// All values that are literals, as they are written.
    pub(super) fn literals(&self) -> Vec<TokenTree> {
        let mut out = Vec::new();
        for answer in self.answers() {
            if let Answer::Value(tokens) = answer
                && let Some(literal) = literal(tokens)
            {
                out.push(TokenTree::Token(literal.clone()));
            }
        }
        out
    }
}

/// The last name of the path that an attribute begins with.
fn path(tokens: &[TokenTree]) -> Option<&'static str> {
    let mut last = None;
    for tree in tokens {
        match tree {
            TokenTree::Token(token) if token.kind == TokenKind::Ident => {
                last = Some(token.text.as_str());
            }
            TokenTree::Token(token) if token.text == ":" => {}
            _ => break,
        }
    }
    last
}

fn find<'a>(list: &'a [TokenTree], names: &[&str], out: &mut Vec<Answer<'a>>) {
    let Some((first, rest)) = names.split_first() else {
        return;
    };
    for part in split_commas(list) {
        if part.first().and_then(TokenTree::text) != Some(first) {
            continue;
        }
        match (answer(part), rest) {
            (Some(found), []) => out.push(found),
            (Some(Answer::List(inside)), rest) => find(inside, rest, out),
            _ => {}
        }
    }
}

fn answer(tokens: &[TokenTree]) -> Option<Answer<'_>> {
    let at = tokens.iter().position(|tree| match tree {
        TokenTree::Token(token) => token.text == "=",
        TokenTree::Group(_) => true,
    });
    let Some(at) = at else {
        return (!tokens.is_empty()).then_some(Answer::Plain);
    };
    match tokens.get(at)? {
        TokenTree::Token(_) => Some(Answer::Value(tokens.get(at + 1..)?)),
        TokenTree::Group(group) => Some(Answer::List(&group.tokens)),
    }
}

/// A lone literal, through the groups that macros leave around what they were given.
fn literal(tokens: &[TokenTree]) -> Option<&Token> {
    match tokens {
        [TokenTree::Token(token)] if token.kind == TokenKind::Literal => Some(token),
        [TokenTree::Group(group)] if group.fragment.is_some() => literal(&group.tokens),
        _ => None,
    }
}
