//! Text to token trees, with the comments that speak to the tool. It stands any input: it does not
//! recurse, and what cannot be read becomes an error and a tree that is balanced all the same.
//! It must not know the grammar.

use std::sync::{Arc, LazyLock};

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::tokens::{Delimiter, Token, TokenGroup, TokenKind, TokenTree};
use super::tree::{CommentDirective, SyntaxError};
use crate::source::{Edition, FileId, Span};

/// How deep delimiters may nest. What comes after walks trees by recursion in places, and
/// no text that a person or a sane generator wrote comes near.
pub const MAX_NESTING: usize = 256;

/// After how many errors a text is given up.
const MAX_ERRORS: usize = 500;

/// What the lexer made of a text.
#[derive(Debug, Default)]
pub struct Lexed {
    /// The tokens.
    pub tokens: Vec<TokenTree>,
    /// Comments that speak to the tool.
    pub directives: Vec<CommentDirective>,
    /// What was wrong.
    pub errors: Vec<SyntaxError>,
}

/// One open delimiter.
struct Open {
    delimiter: Delimiter,
    span: Span,
    /// How many tokens stand before it: those after them are its own.
    start: usize,
}

struct Lexer<'a> {
    file: FileId,
    text: &'a str,
    bytes: &'a [u8],
    pos: usize,
    edition: Edition,
    stack: Vec<Open>,
    /// How many delimiters are open past the limit; their contents are dropped.
    too_deep: usize,
    /// Since where.
    too_deep_at: Span,
    line_start: usize,
    last_token_end: usize,
    /// Whether an item at the start of a line ends what is open: set where some delimiter is never closed.
    items_close: bool,
    /// Whether anybody asks what doc comments say.
    docs: bool,
    /// The words met so far: to ask the table of all threads for each token takes longer.
    words: FxHashMap<&'a str, Ustr>,
    out: Lexed,
}

/// The punctuation characters, each interned once.
static PUNCTS: LazyLock<[Ustr; 128]> =
    LazyLock::new(|| std::array::from_fn(|at| Ustr::from((at as u8 as char).to_string().as_str())));
static DOC: LazyLock<Ustr> = LazyLock::new(|| Ustr::from("doc"));
/// What stands for a doc comment that nobody asks for.
static UNSAID: LazyLock<Ustr> = LazyLock::new(|| Ustr::from("r\"\""));

/// Reads `text` from the byte `from` on. Without `docs` doc comments are there and say nothing.
pub fn lex_text(file: FileId, text: &str, from: usize, edition: Edition, docs: bool) -> Lexed {
    if u32::try_from(text.len()).is_err() {
        let error = SyntaxError {
            message: "the file is larger than 4 GiB".to_owned(),
            span: Span::new(file, 0, 0),
        };
        return Lexed {
            errors: vec![error],
            ..Lexed::default()
        };
    }
    let read = |items_close| {
        let mut lexer = Lexer::new(file, text, from, edition, items_close, docs);
        let is_closed = lexer.run();
        (lexer.out, is_closed)
    };
    match read(false) {
        (out, true) => out,
        // A `{` too many would swallow the rest of the file. People begin items at the start of a line.
        (_, false) => read(true).0,
    }
}

/// Whether a line that begins like this begins an item.
fn begins_item(line: &str) -> bool {
    let word_len = line.bytes().take_while(|&byte| is_ident_byte(byte)).count();
    matches!(
        line.get(..word_len),
        Some(
            "pub"
                | "fn"
                | "impl"
                | "struct"
                | "enum"
                | "trait"
                | "mod"
                | "use"
                | "static"
                | "const"
                | "extern"
                | "type"
                | "macro_rules"
        )
    ) || line.starts_with("#[")
}

/// Whether `byte` may stand in an identifier; bytes of characters past ASCII may.
fn is_ident_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

fn is_ident_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80
}

fn is_punct(byte: u8) -> bool {
    matches!(
        byte,
        b'~' | b'!'
            | b'@'
            | b'#'
            | b'$'
            | b'%'
            | b'^'
            | b'&'
            | b'*'
            | b'-'
            | b'='
            | b'+'
            | b'|'
            | b';'
            | b':'
            | b','
            | b'<'
            | b'.'
            | b'>'
            | b'/'
            | b'?'
            | b'\\'
    )
}

/// A text as a raw literal.
fn quoted(text: &str) -> Ustr {
    let mut hashes = 0usize;
    let mut run = None::<usize>;
    for byte in text.bytes() {
        run = match (byte, run) {
            (b'"', _) => Some(0),
            (b'#', Some(count)) => Some(count + 1),
            _ => None,
        };
        if let Some(count) = run {
            hashes = hashes.max(count + 1);
        }
    }
    let fence = "#".repeat(hashes);
    Ustr::from(&format!("r{fence}\"{text}\"{fence}"))
}

impl<'a> Lexer<'a> {
    fn new(
        file: FileId,
        text: &'a str,
        from: usize,
        edition: Edition,
        items_close: bool,
        docs: bool,
    ) -> Lexer<'a> {
        Lexer {
            file,
            text,
            bytes: text.as_bytes(),
            pos: from,
            edition,
            stack: Vec::new(),
            too_deep: 0,
            too_deep_at: Span::new(file, 0, 0),
            line_start: from,
            last_token_end: 0,
            items_close,
            docs,
            words: FxHashMap::default(),
            out: Lexed::default(),
        }
    }

    fn at(&self, offset: usize) -> u8 {
        self.bytes.get(self.pos + offset).copied().unwrap_or(0)
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.file, start as u32, end as u32)
    }

    fn error(&mut self, message: impl Into<String>, span: Span) {
        self.out.errors.push(SyntaxError {
            message: message.into(),
            span,
        });
    }

    fn push(&mut self, kind: TokenKind, text: Ustr, start: usize, end: usize) {
        self.last_token_end = end;
        if self.too_deep > 0 {
            return;
        }
        let span = self.span(start, end);
        self.out.tokens.push(TokenTree::Token(Token {
            kind,
            text,
            span,
            frames: None,
        }));
    }

    /// Pushes the token from `start` to the current position.
    fn push_text(&mut self, kind: TokenKind, start: usize) {
        if self.too_deep > 0 {
            self.last_token_end = self.pos;
            return;
        }
        // Every branch that ends a token ends it on a character; should one not, the text is lost, not the run.
        let text = self.text.get(start..self.pos).unwrap_or("?");
        let text = *self.words.entry(text).or_insert_with(|| Ustr::from(text));
        self.push(kind, text, start, self.pos);
    }

    /// Reads to the end. Returns whether every delimiter was closed.
    fn run(&mut self) -> bool {
        while let Some(&byte) = self.bytes.get(self.pos) {
            let start = self.pos;
            if self.out.errors.len() >= MAX_ERRORS {
                let span = self.span(start, start);
                self.error("this is hardly Rust; the rest was not read", span);
                break;
            }
            if self.items_close
                && start == self.line_start
                && self.text.get(start..).is_some_and(begins_item)
            {
                self.close_all();
            }
            match byte {
                b'\n' => {
                    self.pos += 1;
                    self.line_start = self.pos;
                }
                b' ' | b'\t' | b'\r' | 0x0b | 0x0c => self.pos += 1,
                b'/' if self.at(1) == b'/' => self.line_comment(),
                b'/' if self.at(1) == b'*' => self.block_comment(),
                b'(' => self.open(Delimiter::Parenthesis),
                b'[' => self.open(Delimiter::Bracket),
                b'{' => self.open(Delimiter::Brace),
                b')' => self.close(Delimiter::Parenthesis),
                b']' => self.close(Delimiter::Bracket),
                b'}' => self.close(Delimiter::Brace),
                b'"' => self.string(start),
                b'\'' => self.quote(),
                b'0'..=b'9' => self.number(),
                b if b.is_ascii_alphabetic() || b == b'_' => self.word(),
                b if is_punct(b) => {
                    self.pos += 1;
                    let next = self.at(0);
                    let comment = next == b'/' && matches!(self.at(1), b'/' | b'*');
                    let joint = is_punct(next) && !comment;
                    let text = PUNCTS.get(b as usize).copied().unwrap_or_default();
                    self.push(TokenKind::Punct { joint }, text, start, start + 1);
                }
                b if b >= 0x80 => {
                    let ch = self.text.get(start..).and_then(|rest| rest.chars().next());
                    let ch = ch.unwrap_or('\u{fffd}');
                    if ch.is_whitespace() || matches!(ch, '\u{200e}' | '\u{200f}' | '\u{feff}') {
                        self.pos += ch.len_utf8();
                    } else {
                        self.word();
                    }
                }
                _ => {
                    self.pos += 1;
                    let span = self.span(start, start + 1);
                    self.error("this character begins no token", span);
                }
            }
            // Only broken text gets here without a step; it must end all the same.
            if self.pos <= start {
                self.pos = start + 1;
            }
        }
        let is_closed = self.stack.is_empty() && self.too_deep == 0;
        self.close_all();
        is_closed
    }

    /// Ends what is open.
    fn close_all(&mut self) {
        if self.too_deep > 0 {
            self.end_too_deep();
        }
        while let Some(open) = self.stack.pop() {
            self.error("this delimiter is never closed", open.span);
            let end = self.span(self.pos, self.pos);
            self.finish(open, end);
        }
    }

    fn open(&mut self, delimiter: Delimiter) {
        let span = self.span(self.pos, self.pos + 1);
        self.pos += 1;
        self.last_token_end = self.pos;
        if self.too_deep > 0 || self.stack.len() >= MAX_NESTING {
            if self.too_deep == 0 {
                self.too_deep_at = span;
            }
            self.too_deep += 1;
            return;
        }
        self.stack.push(Open {
            delimiter,
            span,
            start: self.out.tokens.len(),
        });
    }

    fn end_too_deep(&mut self) {
        self.too_deep = 0;
        let message = format!(
            "delimiters nest deeper than {MAX_NESTING} here; what stands inside was not read"
        );
        self.error(message, self.too_deep_at);
    }

    fn close(&mut self, delimiter: Delimiter) {
        let span = self.span(self.pos, self.pos + 1);
        self.pos += 1;
        self.last_token_end = self.pos;
        if self.too_deep > 0 {
            self.too_deep -= 1;
            if self.too_deep == 0 {
                self.end_too_deep();
            }
            return;
        }
        let Some(matching) = self
            .stack
            .iter()
            .rposition(|open| open.delimiter == delimiter)
        else {
            self.error("this delimiter closes nothing", span);
            return;
        };
        while self.stack.len() > matching + 1 {
            if let Some(open) = self.stack.pop() {
                self.error("this delimiter is not closed by its own kind", open.span);
                let end = self.span(span.start as usize, span.start as usize);
                self.finish(open, end);
            }
        }
        if let Some(open) = self.stack.pop() {
            self.finish(open, span);
        }
    }

    fn finish(&mut self, open: Open, close: Span) {
        let tokens = self.out.tokens.split_off(open.start);
        self.out.tokens.push(TokenTree::Group(Arc::new(TokenGroup {
            delimiter: open.delimiter,
            open: open.span,
            close,
            frames: None,
            tokens,
            fragment: None,
        })));
    }

    fn line_comment(&mut self) {
        let start = self.pos;
        let rest = self.bytes.get(start..).unwrap_or(&[]);
        let len = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        self.pos = start + len;
        let text = self.text.get(start..self.pos).unwrap_or("");
        let text = text.strip_suffix('\r').unwrap_or(text);
        let end = start + text.len();
        if let Some(doc) = text.strip_prefix("//!") {
            self.doc(doc, true, start, end);
        } else if text.starts_with("///") && !text.starts_with("////") {
            self.doc(text.get(3..).unwrap_or(""), false, start, end);
        } else if let Some(said) = text
            .strip_prefix("//")
            .and_then(|comment| comment.trim_start().strip_prefix("sigsafe:"))
        {
            let span = self.span(start, end);
            self.out.directives.push(CommentDirective {
                text: said.trim().to_owned(),
                span,
                is_trailing: self.last_token_end > self.line_start,
            });
        }
    }

    fn block_comment(&mut self) {
        let start = self.pos;
        let mut depth = 0usize;
        let mut at = start;
        loop {
            let rest = self.bytes.get(at..).unwrap_or(&[]);
            let Some(found) = memchr::memchr3(b'/', b'*', b'\n', rest) else {
                let span = self.span(start, start + 2);
                self.error("this comment is never closed", span);
                self.pos = self.bytes.len();
                return;
            };
            at += found;
            match (
                self.bytes.get(at).copied().unwrap_or(0),
                self.bytes.get(at + 1).copied().unwrap_or(0),
            ) {
                (b'/', b'*') => {
                    depth += 1;
                    at += 2;
                }
                (b'*', b'/') => {
                    depth -= 1;
                    at += 2;
                    if depth == 0 {
                        break;
                    }
                }
                (b'\n', _) => {
                    at += 1;
                    self.line_start = at;
                }
                _ => at += 1,
            }
        }
        self.pos = at;
        let text = self.text.get(start..at).unwrap_or("");
        let inside = text.get(3..text.len().saturating_sub(2));
        if text.starts_with("/*!") {
            self.doc(inside.unwrap_or(""), true, start, at);
        } else if text.starts_with("/**") && !text.starts_with("/***") && text.len() > 4 {
            self.doc(inside.unwrap_or(""), false, start, at);
        }
    }

    /// A doc comment is `#[doc = r"…"]`, each token at the place of the comment.
    fn doc(&mut self, text: &str, inner: bool, start: usize, end: usize) {
        if self.too_deep > 0 {
            return;
        }
        let literal = if self.docs { quoted(text) } else { *UNSAID };
        let span = self.span(start, end);
        let token = |kind, text| {
            TokenTree::Token(Token {
                kind,
                text,
                span,
                frames: None,
            })
        };
        let punct = |byte: u8, joint| {
            let text = PUNCTS.get(byte as usize).copied().unwrap_or_default();
            token(TokenKind::Punct { joint }, text)
        };
        let group = TokenGroup {
            delimiter: Delimiter::Bracket,
            open: span,
            close: span,
            frames: None,
            tokens: vec![
                token(TokenKind::Ident, *DOC),
                punct(b'=', false),
                token(TokenKind::Literal, literal),
            ],
            fragment: None,
        };
        self.out.tokens.push(punct(b'#', inner));
        if inner {
            self.out.tokens.push(punct(b'!', false));
        }
        self.out.tokens.push(TokenTree::Group(Arc::new(group)));
    }

    /// An identifier, or a literal with a prefix.
    fn word(&mut self) {
        let start = self.pos;
        let has_c = self.edition >= Edition::E2021;
        let prefix = match (self.at(0), self.at(1), self.at(2)) {
            (b'b', b'\'', _) => {
                self.pos += 1;
                return self.char_literal(start);
            }
            (b'b', b'"', _) => 1,
            (b'c', b'"', _) if has_c => 1,
            (b'b', b'r', b'"' | b'#') => 2,
            (b'c', b'r', b'"' | b'#') if has_c => 2,
            (b'r', b'"' | b'#', _) => 1,
            _ => 0,
        };
        if prefix > 0 {
            if self.at(prefix - 1) != b'r' {
                self.pos += prefix;
                return self.string(start);
            }
            let hashes = self
                .bytes
                .get(start + prefix..)
                .unwrap_or(&[])
                .iter()
                .take_while(|&&byte| byte == b'#')
                .count();
            if self.at(prefix + hashes) == b'"' {
                self.pos += prefix + hashes + 1;
                return self.raw_string(start, hashes);
            }
            if prefix == 1 && hashes == 1 && is_ident_start(self.at(2)) {
                self.pos += 2;
            }
        }
        self.ident_tail();
        self.push_text(TokenKind::Ident, start);
    }

    fn ident_tail(&mut self) {
        while let Some(&byte) = self.bytes.get(self.pos) {
            if !is_ident_byte(byte) {
                break;
            }
            if byte >= 0x80 {
                let ch = self
                    .text
                    .get(self.pos..)
                    .and_then(|rest| rest.chars().next());
                match ch {
                    Some(ch) if !ch.is_whitespace() && ch != '\u{200e}' && ch != '\u{200f}' => {
                        self.pos += ch.len_utf8();
                    }
                    _ => break,
                }
            } else {
                self.pos += 1;
            }
        }
    }

    /// The suffix of a literal.
    fn suffix(&mut self) {
        if is_ident_start(self.at(0)) {
            self.ident_tail();
        }
    }

    /// A string with escapes; the position is at its quote.
    fn string(&mut self, start: usize) {
        self.pos += 1;
        loop {
            let rest = self.bytes.get(self.pos..).unwrap_or(&[]);
            let Some(found) = memchr::memchr3(b'"', b'\\', b'\n', rest) else {
                self.unclosed(start);
                return;
            };
            self.pos += found;
            match self.at(0) {
                b'"' => break,
                b'\n' => {
                    self.pos += 1;
                    self.line_start = self.pos;
                }
                _ => {
                    if self.at(1) == b'\n' {
                        self.line_start = self.pos + 2;
                    }
                    self.pos = (self.pos + 2).min(self.bytes.len());
                }
            }
        }
        self.pos += 1;
        self.suffix();
        self.push_text(TokenKind::Literal, start);
    }

    fn raw_string(&mut self, start: usize, hashes: usize) {
        loop {
            let rest = self.bytes.get(self.pos..).unwrap_or(&[]);
            let Some(found) = memchr::memchr2(b'"', b'\n', rest) else {
                self.unclosed(start);
                return;
            };
            self.pos += found + 1;
            if rest.get(found) == Some(&b'\n') {
                self.line_start = self.pos;
                continue;
            }
            let fence = self.bytes.get(self.pos..self.pos + hashes);
            if fence.is_some_and(|fence| fence.iter().all(|&byte| byte == b'#')) {
                self.pos += hashes;
                break;
            }
        }
        self.suffix();
        self.push_text(TokenKind::Literal, start);
    }

    fn unclosed(&mut self, start: usize) {
        let span = self.span(start, start + 1);
        self.error("this string is never closed", span);
        self.pos = self.bytes.len();
    }

    /// `'a'` or `'a`; the position is at the quote.
    fn quote(&mut self) {
        let start = self.pos;
        let next = self
            .text
            .get(start + 1..)
            .and_then(|rest| rest.chars().next());
        let Some(next) = next else {
            let span = self.span(start, start + 1);
            self.error("this quote begins nothing", span);
            self.pos += 1;
            return;
        };
        let after = self.bytes.get(start + 1 + next.len_utf8()).copied();
        if next == '\\' || (after == Some(b'\'') && next != '\'') {
            return self.char_literal(start);
        }
        if next == '_' || next.is_alphabetic() || next as u32 >= 0x80 {
            self.pos += 1;
            if next == 'r' && self.at(1) == b'#' && is_ident_start(self.at(2)) {
                self.pos += 2;
            }
            self.ident_tail();
            // A character with combining marks, or a word in single quotes: no lifetime ends in a quote.
            self.push_text(TokenKind::Lifetime, start);
            return;
        }
        let span = self.span(start, start + 1);
        self.error("this quote begins neither a character nor a lifetime", span);
        self.pos += 1;
    }

    /// A character or byte; the position is at its quote.
    fn char_literal(&mut self, start: usize) {
        self.pos += 1;
        loop {
            match self.at(0) {
                b'\\' => self.pos += 2,
                b'\'' if self.pos > start => {
                    self.pos += 1;
                    break;
                }
                b'\n' | 0 => {
                    let span = self.span(start, start + 1);
                    self.error("this character is never closed", span);
                    self.pos = self.pos.min(self.bytes.len());
                    return;
                }
                _ => self.pos += 1,
            }
        }
        self.suffix();
        self.push_text(TokenKind::Literal, start);
    }

    fn digits(&mut self, hex: bool) {
        while matches!(self.at(0), b'0'..=b'9' | b'_') || (hex && self.at(0).is_ascii_hexdigit()) {
            self.pos += 1;
        }
    }

    fn number(&mut self) {
        let start = self.pos;
        if self.at(0) == b'0' && matches!(self.at(1), b'x' | b'o' | b'b') {
            let hex = self.at(1) == b'x';
            self.pos += 2;
            self.digits(hex);
            self.suffix();
            self.push_text(TokenKind::Literal, start);
            return;
        }
        self.digits(false);
        if self.at(0) == b'.' && self.at(1) != b'.' && !is_ident_start(self.at(1)) {
            self.pos += 1;
            if self.at(0).is_ascii_digit() {
                self.digits(false);
            }
        }
        if matches!(self.at(0), b'e' | b'E') {
            let mut ahead = 1;
            if matches!(self.at(ahead), b'+' | b'-') {
                ahead += 1;
            }
            while self.at(ahead) == b'_' {
                ahead += 1;
            }
            if self.at(ahead).is_ascii_digit() {
                self.pos += ahead;
                self.digits(false);
            }
        }
        self.suffix();
        self.push_text(TokenKind::Literal, start);
    }
}
