//! The cursor of the parser: looking at tokens, taking them, entering groups, and saying where
//! things stand. It must not know any production of the grammar.

use std::sync::Arc;

use ustr::Ustr;

use super::tokens::{Delimiter, Token, TokenGroup, TokenKind, TokenTree};
use super::tree::{Attrs, Body, ExprId, Ident, Path, Segment, SyntaxError};
use crate::source::{Edition, ExpnId, FileId, Frame, Span, Standing};

/// How deep expressions, patterns and blocks may nest. The stack grows on the heap, so this protects
/// what comes after, which walks them by recursion.
const MAX_DEPTH: u32 = 1000;

/// How deep types may nest: they are boxes in boxes, freed by recursion.
const MAX_TYPE_DEPTH: u32 = 128;

/// Grows the stack on the heap where little is left, and runs `f`.
pub fn with_deep_stack<R>(f: impl FnOnce() -> R) -> R {
    stacker::maybe_grow(256 * 1024, 4 * 1024 * 1024, f)
}

/// Why something could not be read. Boxed: results are returned at every step.
#[derive(Debug)]
pub struct Failure(pub Box<SyntaxError>);

/// What a production returns.
pub type Parsed<T> = Result<T, Failure>;

/// Where a token or expression stands, as the compiler sees it when it joins places.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The place.
    pub span: Span,
    /// The `$x` that stands for it in the definition that passed it on.
    variable: Option<Span>,
}

impl Place {
    /// A place that no `$x` stands for.
    pub fn new(span: Span) -> Place {
        Place {
            span,
            variable: None,
        }
    }

    fn of(written: Span, frames: Option<&Frame>) -> Place {
        let standing = frames.map_or(Standing::default(), |frame| frame.standing);
        Place {
            span: standing.moved.unwrap_or(written),
            variable: standing.variable,
        }
    }

    /// From here to the end of `other`. Where two expansions wrote them, the `$x` that stands for one may stand beside
    /// the other; else what a macro wrote counts, and of two macros' the first.
    pub fn to(self, other: Place) -> Span {
        let around = |a: Span, b: Span| Span {
            start: a.start.min(b.start),
            end: a.end.max(b.end),
            ..a
        };
        let joins = |a: Option<Span>, b: Option<Span>| {
            let (a, b) = (a?, b?);
            (a.expn == b.expn && a.file == b.file).then(|| around(a, b))
        };
        let (a, b) = (Some(self.span), Some(other.span));
        joins(a, b)
            .or_else(|| joins(a, other.variable))
            .or_else(|| joins(self.variable, b))
            .or_else(|| joins(self.variable, other.variable))
            .unwrap_or(if self.span.expn == ExpnId::ROOT {
                other.span
            } else {
                self.span
            })
    }
}

/// What an expression may not be where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Limits {
    /// No struct literal: the head of `if`, `while`, `match`, `for`.
    pub no_struct: bool,
    /// A statement: ends after its first block.
    pub statement: bool,
}

impl Limits {
    /// Anything goes.
    pub const NONE: Limits = Limits {
        no_struct: false,
        statement: false,
    };
    /// The head of `if` and the like.
    pub const HEAD: Limits = Limits {
        no_struct: true,
        statement: false,
    };
    /// A statement or the value of an arm.
    pub const STATEMENT: Limits = Limits {
        no_struct: false,
        statement: true,
    };

    /// The same, for a part that does not begin the statement.
    pub fn inner(self) -> Limits {
        Limits {
            statement: false,
            ..self
        }
    }
}

/// Where the parser was, to go back there.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    pos: usize,
    exprs: usize,
    pats: usize,
}

/// The parser: a position in one run of tokens at a time, and the body under construction.
pub struct Parser<'a> {
    pub(super) tokens: &'a [TokenTree],
    pub(super) pos: usize,
    /// The end of the run: the closing delimiter.
    pub(super) end: Span,
    pub(super) edition: Edition,
    /// Whether doc comments are kept where they may be.
    pub(super) docs: bool,
    /// The text of the file, where bodies are read later.
    pub(super) later: Option<&'a Arc<str>>,
    pub(super) body: Body,
    pub(super) errors: Vec<SyntaxError>,
    depth: u32,
    type_depth: u32,
}

impl<'a> Parser<'a> {
    /// A parser at the first of `tokens`.
    pub fn new(tokens: &'a [TokenTree], edition: Edition) -> Parser<'a> {
        let nowhere = Span::new(FileId(0), 0, 0);
        Parser {
            tokens,
            pos: 0,
            end: tokens.last().map_or(nowhere, last_span),
            edition,
            docs: true,
            later: None,
            body: Body::default(),
            errors: Vec::new(),
            depth: 0,
            type_depth: 0,
        }
    }

    // Looking.

    /// The tree `ahead` of the position.
    pub fn tree(&self, ahead: usize) -> Option<&'a TokenTree> {
        self.tokens.get(self.pos + ahead)
    }

    /// The single token `ahead`.
    pub fn token(&self, ahead: usize) -> Option<&'a Token> {
        match self.tree(ahead) {
            Some(TokenTree::Token(token)) => Some(token),
            _ => None,
        }
    }

    /// The group `ahead`, if it has that delimiter.
    pub fn group(&self, ahead: usize, delimiter: Delimiter) -> Option<&'a TokenGroup> {
        match self.tree(ahead) {
            Some(TokenTree::Group(group)) if group.delimiter == delimiter => Some(group),
            _ => None,
        }
    }

    /// Whether a group of that delimiter stands `ahead`.
    pub fn is_group(&self, ahead: usize, delimiter: Delimiter) -> bool {
        self.group(ahead, delimiter).is_some()
    }

    /// The kept fragment at the position and its kind.
    pub fn fragment(&self, ahead: usize) -> Option<(&'a TokenGroup, &'static str)> {
        let group = self.group(ahead, Delimiter::None)?;
        Some((group, group.fragment.map_or("", |kind| kind.as_str())))
    }

    /// Whether the run is over.
    pub fn at_end(&self) -> bool {
        self.pos >= self.tokens.len()
    }

    /// Whether the token `ahead` is punctuation, and if the next follows at once.
    pub fn punct(&self, ahead: usize) -> Option<(u8, bool)> {
        let token = self.token(ahead)?;
        match token.kind {
            TokenKind::Punct { joint } => Some((*token.text.as_bytes().first()?, joint)),
            _ => None,
        }
    }

    /// Whether the punctuation `ahead` is the character `ch`, whatever follows.
    pub fn is_punct(&self, ahead: usize, ch: u8) -> bool {
        self.punct(ahead).is_some_and(|(found, _)| found == ch)
    }

    /// Whether the characters of `text` stand `ahead`, each joint to the next.
    pub fn is_op(&self, ahead: usize, text: &str) -> bool {
        let last = text.len() - 1;
        text.bytes().enumerate().all(|(at, byte)| {
            self.punct(ahead + at)
                .is_some_and(|(found, joint)| found == byte && (joint || at == last))
        })
    }

    /// The identifier or keyword `ahead`, raw ones with their `r#`.
    pub fn word(&self, ahead: usize) -> Option<&'static str> {
        let token = self.token(ahead)?;
        (token.kind == TokenKind::Ident).then(|| token.text.as_str())
    }

    /// Whether the word `ahead` is `text`.
    pub fn is_word(&self, ahead: usize, text: &str) -> bool {
        self.word(ahead) == Some(text)
    }

    /// Whether the token `ahead` is an identifier that is no keyword.
    pub fn is_ident(&self, ahead: usize) -> bool {
        self.word(ahead)
            .is_some_and(|word| !is_keyword(word, self.edition))
    }

    /// Whether the token `ahead` is a lifetime or label.
    pub fn is_lifetime(&self, ahead: usize) -> bool {
        self.token(ahead)
            .is_some_and(|token| token.kind == TokenKind::Lifetime)
    }

    /// Whether the token `ahead` is a literal (not `true` or `false`).
    pub fn is_literal(&self, ahead: usize) -> bool {
        self.token(ahead)
            .is_some_and(|token| token.kind == TokenKind::Literal)
    }

    // Taking.

    /// Takes the punctuation `text` if it stands here.
    pub fn eat(&mut self, text: &str) -> bool {
        let found = self.is_op(0, text);
        if found {
            self.pos += text.len();
        }
        found
    }

    /// Takes the word `text` if it stands here.
    pub fn eat_word(&mut self, text: &str) -> bool {
        let found = self.is_word(0, text);
        if found {
            self.pos += 1;
        }
        found
    }

    /// Takes the punctuation `text`.
    pub fn expect(&mut self, text: &str) -> Parsed<()> {
        if self.eat(text) {
            return Ok(());
        }
        self.fail_expected(&format!("`{text}`"))
    }

    /// Takes the word `text`.
    pub fn expect_word(&mut self, text: &str) -> Parsed<()> {
        if self.eat_word(text) {
            return Ok(());
        }
        self.fail_expected(&format!("`{text}`"))
    }

    /// Takes a group.
    pub fn expect_group(&mut self, delimiter: Delimiter) -> Parsed<&'a TokenGroup> {
        if let Some(group) = self.group(0, delimiter) {
            self.pos += 1;
            return Ok(group);
        }
        self.fail_expected(match delimiter {
            Delimiter::Parenthesis => "`(`",
            Delimiter::Brace => "`{`",
            Delimiter::Bracket => "`[`",
            Delimiter::None => "a fragment",
        })
    }

    /// Takes an identifier that is no keyword.
    pub fn ident(&mut self) -> Parsed<Ident> {
        if self.is_ident(0)
            && let Some(token) = self.token(0)
        {
            self.pos += 1;
            return Ok(ident_of(token));
        }
        self.fail_expected("a name")
    }

    /// Takes an identifier or `_`.
    pub fn ident_or_underscore(&mut self) -> Parsed<Ident> {
        if self.is_word(0, "_")
            && let Some(token) = self.token(0)
        {
            self.pos += 1;
            return Ok(ident_of(token));
        }
        self.ident()
    }

    /// Takes a lifetime or label, if one stands here.
    pub fn lifetime(&mut self) -> Option<Ident> {
        let token = self.token(0)?;
        if token.kind != TokenKind::Lifetime {
            return None;
        }
        self.pos += 1;
        Some(ident_of(token))
    }

    /// Reads the inside of a group with `f`, which must read all of it.
    pub fn inside<R>(
        &mut self,
        group: &'a TokenGroup,
        f: impl FnOnce(&mut Parser<'a>) -> Parsed<R>,
    ) -> Parsed<R> {
        let outer = (self.tokens, self.pos, self.end);
        self.tokens = &group.tokens;
        self.pos = 0;
        self.end = group.close;
        let result = f(self).and_then(|value| {
            if self.at_end() {
                Ok(value)
            } else {
                self.fail_unexpected()
            }
        });
        (self.tokens, self.pos, self.end) = outer;
        result
    }

    /// Reads with a body of its own: a function, a constant, the length of an array.
    pub fn with_body<R>(
        &mut self,
        f: impl FnOnce(&mut Parser<'a>) -> Parsed<R>,
    ) -> (Body, Parsed<R>) {
        let outer = std::mem::take(&mut self.body);
        let result = f(self);
        let mut body = std::mem::replace(&mut self.body, outer);
        // It is kept as long as the program, and most have a few expressions only.
        body.exprs.shrink_to_fit();
        body.pats.shrink_to_fit();
        (body, result)
    }

    /// Remembers the position.
    pub fn mark(&self) -> Mark {
        Mark {
            pos: self.pos,
            exprs: self.body.exprs.len(),
            pats: self.body.pats.len(),
        }
    }

    /// Goes back to a position in the same run.
    pub fn reset(&mut self, mark: Mark) {
        self.pos = mark.pos;
        self.body.exprs.truncate(mark.exprs);
        self.body.pats.truncate(mark.pats);
    }

    // Depth.

    /// Goes one step down in expressions, patterns and items.
    pub fn deeper<R>(&mut self, f: impl FnOnce(&mut Parser<'a>) -> Parsed<R>) -> Parsed<R> {
        if self.depth >= MAX_DEPTH {
            return self.fail(format!("this nests deeper than {MAX_DEPTH} levels"));
        }
        self.depth += 1;
        let result = with_deep_stack(|| f(self));
        self.depth -= 1;
        result
    }

    /// Goes one step down in types.
    pub fn deeper_type<R>(&mut self, f: impl FnOnce(&mut Parser<'a>) -> Parsed<R>) -> Parsed<R> {
        if self.type_depth >= MAX_TYPE_DEPTH {
            return self.fail(format!(
                "this type nests deeper than {MAX_TYPE_DEPTH} levels"
            ));
        }
        self.type_depth += 1;
        let result = with_deep_stack(|| f(self));
        self.type_depth -= 1;
        result
    }

    // Errors.

    /// The place of the next token, or of the end.
    pub fn here(&self) -> Span {
        self.tree(0).map_or(self.end, first_span)
    }

    /// Fails with a message at the next token.
    pub fn fail<T>(&self, message: impl Into<String>) -> Parsed<T> {
        Err(Failure(Box::new(SyntaxError {
            message: message.into(),
            span: self.here(),
        })))
    }

    /// Fails because something else should stand here.
    pub fn fail_expected<T>(&self, what: &str) -> Parsed<T> {
        let found = self.found();
        self.fail(format!("expected {what}, found {found}"))
    }

    /// Fails because what stands here should not.
    pub fn fail_unexpected<T>(&self) -> Parsed<T> {
        let found = self.found();
        self.fail(format!("unexpected {found}"))
    }

    fn found(&self) -> String {
        match self.tree(0) {
            None => "the end".to_owned(),
            Some(TokenTree::Token(token)) => {
                let text: String = token.text.chars().take(40).collect();
                format!("`{text}`")
            }
            Some(TokenTree::Group(group)) => match group.delimiter {
                Delimiter::Parenthesis => "`(`".to_owned(),
                Delimiter::Brace => "`{`".to_owned(),
                Delimiter::Bracket => "`[`".to_owned(),
                Delimiter::None => "a macro's fragment".to_owned(),
            },
        }
    }

    // Places.

    /// The place of the next token.
    pub fn start(&self) -> Place {
        self.tree(0).map_or(Place::new(self.end), first_place)
    }

    /// The place of the token that was taken last.
    pub fn last(&self) -> Place {
        match self.taken() {
            Some(tree) => last_place(tree),
            None => self.start(),
        }
    }

    /// What was taken last.
    fn taken(&self) -> Option<&'a TokenTree> {
        self.tokens.get(self.pos.checked_sub(1)?)
    }

    /// The span from `start` to the last token taken.
    pub fn span_from(&self, start: Place) -> Span {
        start.to(self.last())
    }

    /// The place of an expression that was read since position `from`.
    pub fn place_of(&self, from: usize, span: Span) -> Place {
        let frames = match self.taken() {
            Some(tree) if from + 1 == self.pos => match tree {
                TokenTree::Token(token) => return Place::of(token.span, token.frames.as_deref()),
                TokenTree::Group(group) => group.frames.as_deref(),
            },
            _ => None,
        };
        Place {
            span,
            variable: frames.and_then(|frame| frame.standing.variable),
        }
    }

    /// The place of an operand that was read since position `from`, as what follows it sees it: where it ends in
    /// something that `$x` stands for as a whole, that `$x`.
    pub fn operand_place(&self, from: usize, span: Span) -> Place {
        let (written, frames, is_fragment) = match self.taken() {
            Some(TokenTree::Group(group)) => (
                group.open,
                group.frames.as_ref(),
                group.delimiter == Delimiter::None,
            ),
            Some(TokenTree::Token(token)) => (token.span, token.frames.as_ref(), false),
            None => (span, None, false),
        };
        let moved = frames.and_then(|frame| frame.standing.moved);
        if is_fragment || moved.is_some_and(|moved| moved.expn != written.expn) {
            self.last()
        } else {
            self.place_of(from, span)
        }
    }
}

/// The deeper of two places of own tokens; of two at one level the first, reaching to the second.
pub fn deeper_of(a: Span, b: Span) -> Span {
    match a.expn.cmp(&b.expn) {
        std::cmp::Ordering::Less => b,
        std::cmp::Ordering::Greater => a,
        std::cmp::Ordering::Equal => a.to(b),
    }
}

fn first_place(tree: &TokenTree) -> Place {
    match tree {
        TokenTree::Token(token) => Place::of(token.span, token.frames.as_deref()),
        TokenTree::Group(group) => delimiter_place(group, group.open),
    }
}

fn last_place(tree: &TokenTree) -> Place {
    match tree {
        TokenTree::Token(token) => Place::of(token.span, token.frames.as_deref()),
        TokenTree::Group(group) => delimiter_place(group, group.close),
    }
}

/// A fragment stands where its `$x` does, and nothing stands for that.
fn delimiter_place(group: &TokenGroup, span: Span) -> Place {
    match group.delimiter {
        Delimiter::None => Place::new(span),
        _ => Place::of(span, group.frames.as_deref()),
    }
}

fn first_span(tree: &TokenTree) -> Span {
    first_place(tree).span
}

fn last_span(tree: &TokenTree) -> Span {
    last_place(tree).span
}

/// The identifier of a token, without `r#`.
pub fn ident_of(token: &Token) -> Ident {
    let text = token.text.as_str();
    let name = match text.strip_prefix("r#") {
        Some(raw) => Ustr::from(raw),
        None => token.text,
    };
    Ident {
        name,
        span: token.span,
    }
}

/// A path of one name.
pub fn path_of(ident: Ident) -> Path {
    Path {
        qself: None,
        is_global: false,
        segments: vec![Segment { ident, args: None }],
        span: ident.span,
    }
}

/// Whether a word is a keyword and can be no name. `self`, `Self`, `super` and `crate` are keywords too.
pub fn is_keyword(word: &str, edition: Edition) -> bool {
    match word {
        "_" | "as" | "break" | "const" | "continue" | "crate" | "else" | "enum" | "extern"
        | "false" | "fn" | "for" | "if" | "impl" | "in" | "let" | "loop" | "match" | "mod"
        | "move" | "mut" | "pub" | "ref" | "return" | "self" | "Self" | "static" | "struct"
        | "super" | "trait" | "true" | "type" | "unsafe" | "use" | "where" | "while"
        | "abstract" | "become" | "box" | "do" | "final" | "macro" | "override" | "priv"
        | "typeof" | "unsized" | "virtual" | "yield" | "$crate" => true,
        "async" | "await" | "dyn" | "try" => edition >= Edition::E2018,
        "gen" => edition >= Edition::E2024,
        _ => false,
    }
}

/// Whether a word may begin or continue a path though it is a keyword.
pub fn is_path_keyword(word: &str) -> bool {
    matches!(word, "self" | "Self" | "super" | "crate" | "$crate")
}

impl Parser<'_> {
    /// Whether a segment of a path may stand `ahead`.
    pub fn is_path_ident(&self, ahead: usize) -> bool {
        self.word(ahead)
            .is_some_and(|word| is_path_keyword(word) || !is_keyword(word, self.edition))
    }

    /// Adds an expression with attributes.
    pub fn attach(&mut self, expr: ExprId, attrs: Attrs) {
        if attrs.is_empty() {
            return;
        }
        if let Some(expr) = self.body.exprs.get_mut(expr.0 as usize) {
            let mut attrs = attrs;
            attrs.append(&mut expr.attrs);
            expr.attrs = attrs;
        }
    }
}
