//! `format_args!`: which argument is printed by which trait. What the traits do is not known here.

use ustr::Ustr;

use super::Expander;
use super::arguments::{named, split};
use super::format::{Argument, Placeholder, parse};
use crate::expand::ExpandError;
use crate::source::Span;
use crate::syntax::tokens::{Token, TokenTree};
use crate::syntax::tree::{
    Block, Body, ExprId, ExprKind, FormatArg, Ident, Literal, PatKind, Path, Segment, Stmt,
    StmtKind, UnaryOp,
};

/// An argument, and what it is used for.
struct Used<'a> {
    value: Value<'a>,
    name: Option<Ustr>,
    /// The traits that print it, each once; empty where it is a width or a precision.
    traits: Vec<Printed>,
    is_count: bool,
}

/// How an argument is printed.
struct Printed {
    trait_name: &'static str,
    /// The last placeholder: that is where the compiler says the call stands.
    span: Option<Span>,
    is_plain: bool,
}

enum Value<'a> {
    Written(&'a [TokenTree]),
    /// `{name}`.
    Captured(Ident),
}

impl Expander<'_> {
    pub(super) fn format_args(&mut self, body: &mut Body) -> Result<ExprId, ExpandError> {
        let call = self.call;
        let parts = split(&call.tokens, self.edition());
        let Some((first, rest)) = parts.split_first() else {
            return self.bad("takes a format string");
        };
        let (text, token) = match self.literal_argument(first, 0) {
            Some((Literal::Str(text), false, token)) => (text, token),
            _ => return self.bad("takes a format string that is a literal"),
        };
        let placeholders = match parse(text.as_str()) {
            Ok(placeholders) => placeholders,
            Err(what) => {
                return Err(ExpandError::new(
                    format!("the format string of `{}!` {what}", self.name),
                    token.span,
                ));
            }
        };
        let mut arguments: Vec<Used<'_>> = rest
            .iter()
            .map(|tokens| {
                let (name, value) = match named(tokens) {
                    Some((name, value)) => (Some(name.name), value),
                    None => (None, *tokens),
                };
                Used {
                    value: Value::Written(value),
                    name,
                    traits: Vec::new(),
                    is_count: false,
                }
            })
            .collect();
        let mut next = 0;
        for placeholder in placeholders {
            self.place(placeholder, &mut arguments, &mut next, &token)?;
        }
        self.write(arguments, body)
    }

    /// Notes what a placeholder uses.
    fn place<'a>(
        &self,
        placeholder: Placeholder<'_>,
        arguments: &mut Vec<Used<'a>>,
        next: &mut usize,
        string: &Token,
    ) -> Result<(), ExpandError> {
        if let Some(width) = placeholder.width {
            self.find(width, arguments, next, string)?.is_count = true;
        }
        if let Some(precision) = placeholder.precision {
            self.find(precision, arguments, next, string)?.is_count = true;
        }
        let used = self.find(placeholder.value, arguments, next, string)?;
        let span = place_in(string, placeholder.at, placeholder.len);
        let known = used
            .traits
            .iter_mut()
            .find(|known| known.trait_name == placeholder.trait_name);
        match known {
            Some(known) => {
                known.span = span;
                known.is_plain &= placeholder.is_plain;
            }
            None => used.traits.push(Printed {
                trait_name: placeholder.trait_name,
                span,
                is_plain: placeholder.is_plain,
            }),
        }
        Ok(())
    }

    fn find<'b, 'a>(
        &self,
        argument: Argument<'_>,
        arguments: &'b mut Vec<Used<'a>>,
        next: &mut usize,
        string: &Token,
    ) -> Result<&'b mut Used<'a>, ExpandError> {
        let index = match argument {
            Argument::Next => {
                *next += 1;
                *next - 1
            }
            Argument::Position(position) => position,
            Argument::Name(name, at) => {
                let name = Ustr::from(name);
                match arguments
                    .iter()
                    .position(|argument| argument.name == Some(name))
                {
                    Some(index) => index,
                    None => {
                        arguments.push(Used {
                            value: Value::Captured(Ident {
                                name,
                                span: place_in(string, at, name.as_str().len())
                                    .unwrap_or(string.span),
                            }),
                            name: Some(name),
                            traits: Vec::new(),
                            is_count: false,
                        });
                        arguments.len() - 1
                    }
                }
            }
        };
        match arguments.get_mut(index) {
            Some(argument) => Ok(argument),
            None => Err(ExpandError::new(
                format!(
                    "the format string of `{}!` has more places than arguments",
                    self.name
                ),
                string.span,
            )),
        }
    }

    fn write(&mut self, arguments: Vec<Used<'_>>, body: &mut Body) -> Result<ExprId, ExpandError> {
        let span = self.call.span;
        let mut out = Vec::new();
        let mut stmts = Vec::new();
        for (index, argument) in arguments.into_iter().enumerate() {
            let value = match &argument.value {
                Value::Written(tokens) => self.expr(tokens, body)?,
                Value::Captured(name) => path(body, *name),
            };
            let place = body[value].span;
            let mut traits: Vec<(Option<Ustr>, Span, bool)> = argument
                .traits
                .iter()
                .map(|printed| {
                    let name = Ustr::from(printed.trait_name);
                    (Some(name), printed.span.unwrap_or(place), printed.is_plain)
                })
                .collect();
            if traits.is_empty() {
                traits.push((None, place, false));
            }
            let copy = match &body[value].kind {
                ExprKind::Path(path) => Copy::Path(path.clone()),
                _ => Copy::Place,
            };
            if traits.len() == 1 {
                out.extend(
                    traits
                        .into_iter()
                        .map(|(trait_name, span, is_plain)| FormatArg {
                            trait_name,
                            value,
                            span,
                            is_plain,
                        }),
                );
                continue;
            }
            // It is evaluated once, however many traits print it.
            match copy {
                Copy::Path(path) => {
                    let place = body[value].span;
                    for (index, (trait_name, span, _)) in traits.into_iter().enumerate() {
                        let value = match index {
                            0 => value,
                            _ => body.add_expr(ExprKind::Path(path.clone()), place),
                        };
                        out.push(FormatArg {
                            trait_name,
                            value,
                            span,
                            is_plain: false,
                        });
                    }
                }
                Copy::Place => {
                    let name = Ident {
                        name: Ustr::from(&format!("argument_{index}")),
                        span: self.own(),
                    };
                    stmts.push(let_reference(body, name, value));
                    for (trait_name, span, _) in traits {
                        let value = path(body, name);
                        let value = body.add_expr(
                            ExprKind::Unary {
                                op: UnaryOp::Deref,
                                expr: value,
                            },
                            name.span,
                        );
                        out.push(FormatArg {
                            trait_name,
                            value,
                            span,
                            is_plain: false,
                        });
                    }
                }
            }
        }
        let value = body.add_expr(ExprKind::FormatArgs { args: out }, span);
        if stmts.is_empty() {
            return Ok(value);
        }
        let block = Block {
            stmts,
            tail: Some(value),
            label: None,
            close: span,
            attrs: Vec::new(),
        };
        Ok(body.add_expr(ExprKind::Block(Box::new(block)), span))
    }
}

/// How a value that several traits print is written again.
enum Copy {
    Path(Box<Path>),
    Place,
}

fn path(body: &mut Body, name: Ident) -> ExprId {
    let path = Path {
        qself: None,
        is_global: false,
        segments: vec![Segment {
            ident: name,
            args: None,
        }],
        span: name.span,
    };
    body.add_expr(ExprKind::Path(Box::new(path)), name.span)
}

/// `let name = &value;`
fn let_reference(body: &mut Body, name: Ident, value: ExprId) -> Stmt {
    let span = body[value].span;
    let reference = body.add_expr(
        ExprKind::Ref {
            is_mut: false,
            is_raw: false,
            expr: value,
        },
        span,
    );
    let pat = body.add_pat(
        PatKind::Bind {
            by_ref: false,
            is_mut: false,
            name,
            sub: None,
        },
        name.span,
    );
    Stmt {
        kind: StmtKind::Let {
            pat,
            ty: None,
            init: Some(reference),
            otherwise: None,
        },
        attrs: Vec::new(),
        span,
    }
}

/// The place of a name in the string, where the string is written without escapes; else the whole string.
fn place_in(string: &Token, at: usize, len: usize) -> Option<Span> {
    let text = string.text.as_str();
    let is_whole = (string.span.end.saturating_sub(string.span.start)) as usize == text.len();
    let quote = text.find('"').filter(|_| is_whole)?;
    let inside = text.get(quote + 1..).unwrap_or("");
    let (start, end) = if text.starts_with('r') || !inside.contains('\\') {
        (at, at + len)
    } else {
        (written(inside, at), written(inside, at + len))
    };
    let base = string.span.start + quote as u32 + 1;
    Some(Span {
        start: (base + start as u32).min(string.span.end),
        end: (base + end as u32).min(string.span.end),
        ..string.span
    })
}

/// Where the byte `at` of a string stands in what is written between its quotes.
fn written(inside: &str, at: usize) -> usize {
    let mut value = 0;
    let mut chars = inside.char_indices().peekable();
    while let Some((index, c)) = chars.next() {
        if value >= at && !matches!(inside.get(index..index + 2), Some("\\\n" | "\\\r")) {
            return index;
        }
        if c != '\\' {
            value += c.len_utf8();
            continue;
        }
        match chars.next() {
            Some((_, 'x')) => {
                chars.next();
                chars.next();
                value += 1;
            }
            Some((_, 'u')) => {
                let digits: String = chars
                    .by_ref()
                    .map(|(_, c)| c)
                    .take_while(|c| *c != '}')
                    .filter(char::is_ascii_hexdigit)
                    .collect();
                let code = u32::from_str_radix(&digits, 16).ok();
                value += code.and_then(char::from_u32).map_or(1, char::len_utf8);
            }
            Some((_, '\n' | '\r')) => {
                while chars.peek().is_some_and(|(_, c)| c.is_ascii_whitespace()) {
                    chars.next();
                }
            }
            _ => value += 1,
        }
    }
    inside.len()
}
