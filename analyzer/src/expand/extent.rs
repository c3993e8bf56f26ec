//! How far a fragment of Rust reaches in a run of tokens: where the expression, type or item
//! that starts here ends. It finds the end that the compiler's parser would find, in one pass and without
//! building anything; it does not say whether what stands between is right in every detail.

use crate::source::Edition;
use crate::syntax::tokens::{Delimiter, TokenGroup, TokenKind, TokenTree};

/// How deep a fragment may nest outside of delimiters (`return return …`, `|| || …`).
const DEPTH_LIMIT: u32 = 200;

/// What a fragment specifier asks for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "each is the specifier of its name")]
pub enum FragmentKind {
    Ident,
    Lifetime,
    Tt,
    Literal,
    Vis,
    Block,
    /// With `_` and `const { … }`, as since edition 2024.
    Expr,
    Expr2021,
    Ty,
    /// With `|` at its top, as since edition 2021.
    Pat,
    PatParam,
    Path,
    Meta,
    Item,
    Stmt,
}

impl FragmentKind {
    /// What a specifier means in a definition of that edition.
    pub fn from_name(name: &str, edition: Edition) -> Option<FragmentKind> {
        Some(match name {
            "ident" => FragmentKind::Ident,
            "lifetime" => FragmentKind::Lifetime,
            "tt" => FragmentKind::Tt,
            "literal" => FragmentKind::Literal,
            "vis" => FragmentKind::Vis,
            "block" => FragmentKind::Block,
            "expr" if edition >= Edition::E2024 => FragmentKind::Expr,
            "expr" | "expr_2021" => FragmentKind::Expr2021,
            "ty" => FragmentKind::Ty,
            "pat" if edition >= Edition::E2021 => FragmentKind::Pat,
            "pat" | "pat_param" => FragmentKind::PatParam,
            "path" => FragmentKind::Path,
            "meta" => FragmentKind::Meta,
            "item" => FragmentKind::Item,
            "stmt" => FragmentKind::Stmt,
            _ => return None,
        })
    }

    /// The name that a group keeps which holds such a fragment.
    pub fn name(self) -> &'static str {
        match self {
            FragmentKind::Ident => "ident",
            FragmentKind::Lifetime => "lifetime",
            FragmentKind::Tt => "tt",
            FragmentKind::Literal => "literal",
            FragmentKind::Vis => "vis",
            FragmentKind::Block => "block",
            FragmentKind::Expr | FragmentKind::Expr2021 => "expr",
            FragmentKind::Ty => "ty",
            FragmentKind::Pat | FragmentKind::PatParam => "pat",
            FragmentKind::Path => "path",
            FragmentKind::Meta => "meta",
            FragmentKind::Item => "item",
            FragmentKind::Stmt => "stmt",
        }
    }

    /// Whether the fragment is passed on as bare tokens, not as a whole.
    pub fn is_bare(self) -> bool {
        matches!(
            self,
            FragmentKind::Ident | FragmentKind::Lifetime | FragmentKind::Tt
        )
    }
}

/// An operator as one token of the language: up to three characters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Operator {
    chars: [u8; 3],
    len: u8,
}

impl Operator {
    /// How many single punctuation tokens it is.
    pub fn len(self) -> usize {
        usize::from(self.len)
    }

    /// Whether it is none; never so for one that was read.
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        let bytes = self.chars.get(..self.len()).unwrap_or(&[]);
        std::str::from_utf8(bytes).unwrap_or("")
    }
}

/// The operator that starts at `at`, if punctuation stands there.
pub fn operator(tokens: &[TokenTree], at: usize) -> Option<Operator> {
    fn punct(tree: Option<&TokenTree>) -> Option<(u8, bool)> {
        match tree {
            Some(TokenTree::Token(token)) => match token.kind {
                TokenKind::Punct { joint } => Some((*token.text.as_bytes().first()?, joint)),
                _ => None,
            },
            _ => None,
        }
    }
    let (first, joint) = punct(tokens.get(at))?;
    let single = Operator {
        chars: [first, 0, 0],
        len: 1,
    };
    if !joint {
        return Some(single);
    }
    let Some((second, joint)) = punct(tokens.get(at + 1)) else {
        return Some(single);
    };
    let is_two = match second {
        b'=' => matches!(
            first,
            b'=' | b'!' | b'<' | b'>' | b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'&' | b'|'
        ),
        b'>' => matches!(first, b'>' | b'-' | b'='),
        b'<' => first == b'<',
        b'-' => first == b'<',
        b'&' | b'|' | b':' | b'.' => first == second,
        _ => false,
    };
    if !is_two {
        return Some(single);
    }
    let double = Operator {
        chars: [first, second, 0],
        len: 2,
    };
    if !joint {
        return Some(double);
    }
    match (first, second, punct(tokens.get(at + 2))) {
        (b'<', b'<', Some((b'=', _)))
        | (b'>', b'>', Some((b'=', _)))
        | (b'.', b'.', Some((b'=' | b'.', _))) => {
            let third = if first == b'.' {
                punct(tokens.get(at + 2)).map_or(b'=', |(third, _)| third)
            } else {
                b'='
            };
            Some(Operator {
                chars: [first, second, third],
                len: 3,
            })
        }
        _ => Some(double),
    }
}

/// How many trees the `tt` at `at` is: an operator of several characters is one.
pub fn tt_len(tokens: &[TokenTree], at: usize) -> Option<usize> {
    match tokens.get(at)? {
        TokenTree::Token(token) if matches!(token.kind, TokenKind::Punct { .. }) => {
            operator(tokens, at).map(Operator::len)
        }
        _ => Some(1),
    }
}

/// Whether a fragment of that kind can start with the token at `at`, as the compiler decides
/// which rule to follow. `vis` may also be nothing.
pub fn can_begin(kind: FragmentKind, tokens: &[TokenTree], at: usize) -> bool {
    let Some(tree) = tokens.get(at) else {
        return kind == FragmentKind::Vis;
    };
    let token = match tree {
        TokenTree::Group(group) => return group_can_begin(kind, group),
        TokenTree::Token(token) => token,
    };
    let text = token.text.as_str();
    match kind {
        FragmentKind::Tt | FragmentKind::Item | FragmentKind::Stmt => true,
        FragmentKind::Ident => token.kind == TokenKind::Ident && text != "_",
        FragmentKind::Lifetime => token.kind == TokenKind::Lifetime,
        FragmentKind::Literal => match token.kind {
            TokenKind::Literal => true,
            TokenKind::Ident => matches!(text, "true" | "false"),
            TokenKind::Punct { .. } => text == "-",
            TokenKind::Lifetime => false,
        },
        FragmentKind::Block => false,
        FragmentKind::Vis => {
            token.kind == TokenKind::Ident || text == "," || can_begin_type(tokens, at)
        }
        FragmentKind::Expr => can_begin_expr(tokens, at) && text != "let" || text == "_",
        FragmentKind::Expr2021 => {
            can_begin_expr(tokens, at) && !matches!(text, "let" | "const" | "_")
        }
        FragmentKind::Ty => can_begin_type(tokens, at),
        FragmentKind::Pat | FragmentKind::PatParam => match token.kind {
            TokenKind::Ident | TokenKind::Literal => true,
            TokenKind::Lifetime => false,
            TokenKind::Punct { .. } => match operator(tokens, at) {
                Some(op) => match op.as_str() {
                    "&" | "&&" | "-" | ".." | "..." | "..=" | "::" | "<" | "<<" => true,
                    "|" => kind == FragmentKind::Pat,
                    _ => false,
                },
                None => false,
            },
        },
        FragmentKind::Path | FragmentKind::Meta => match token.kind {
            TokenKind::Ident => text != "_" || kind == FragmentKind::Path,
            TokenKind::Punct { .. } => operator(tokens, at).is_some_and(|op| op.as_str() == "::"),
            _ => false,
        },
    }
}

fn group_can_begin(kind: FragmentKind, group: &TokenGroup) -> bool {
    if group.delimiter == Delimiter::None {
        let inside = group.fragment.map_or("", |fragment| fragment.as_str());
        return match kind {
            FragmentKind::Tt | FragmentKind::Item | FragmentKind::Stmt => true,
            FragmentKind::Ident | FragmentKind::Lifetime => false,
            FragmentKind::Literal => {
                inside == "literal" || matches!(inside, "expr" | "") && is_literal(&group.tokens)
            }
            FragmentKind::Vis => true,
            FragmentKind::Block => matches!(inside, "block" | ""),
            FragmentKind::Expr | FragmentKind::Expr2021 => {
                matches!(inside, "expr" | "literal" | "path" | "block" | "ty" | "")
            }
            FragmentKind::Ty => matches!(inside, "ty" | "path" | ""),
            FragmentKind::Pat
            | FragmentKind::PatParam
            | FragmentKind::Path
            | FragmentKind::Meta => !matches!(inside, "item" | "block" | "vis"),
        };
    }
    match kind {
        FragmentKind::Tt | FragmentKind::Item | FragmentKind::Stmt => true,
        FragmentKind::Block => group.delimiter == Delimiter::Brace,
        FragmentKind::Expr | FragmentKind::Expr2021 => true,
        FragmentKind::Ty | FragmentKind::Pat | FragmentKind::PatParam | FragmentKind::Vis => {
            group.delimiter != Delimiter::Brace
        }
        FragmentKind::Ident
        | FragmentKind::Lifetime
        | FragmentKind::Literal
        | FragmentKind::Path
        | FragmentKind::Meta => false,
    }
}

/// Whether the tokens are one literal, perhaps negative, perhaps wrapped.
pub fn is_literal(tokens: &[TokenTree]) -> bool {
    let mut tokens = tokens;
    for _ in 0..DEPTH_LIMIT {
        match tokens {
            [TokenTree::Group(group)] if group.delimiter == Delimiter::None => {
                tokens = &group.tokens;
            }
            [TokenTree::Token(token)] => {
                return token.kind == TokenKind::Literal
                    || matches!(token.text.as_str(), "true" | "false");
            }
            [TokenTree::Token(minus), TokenTree::Token(token)] => {
                return minus.text.as_str() == "-" && token.kind == TokenKind::Literal;
            }
            _ => return false,
        }
    }
    false
}

/// Keywords that are never a name, of the editions up to 2024; raw identifiers are not among them.
pub fn is_reserved(text: &str) -> bool {
    matches!(
        text,
        "as" | "async"
            | "await"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "Self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
            | "abstract"
            | "become"
            | "box"
            | "do"
            | "final"
            | "macro"
            | "override"
            | "priv"
            | "try"
            | "typeof"
            | "unsized"
            | "virtual"
            | "yield"
            | "_"
    )
}

fn is_path_keyword(text: &str) -> bool {
    matches!(text, "self" | "Self" | "super" | "crate" | "$crate")
}

fn can_begin_type(tokens: &[TokenTree], at: usize) -> bool {
    match tokens.get(at) {
        Some(TokenTree::Token(token)) => {
            let text = token.text.as_str();
            match token.kind {
                TokenKind::Ident => {
                    !is_reserved(text)
                        || is_path_keyword(text)
                        || matches!(
                            text,
                            "_" | "for"
                                | "impl"
                                | "fn"
                                | "unsafe"
                                | "extern"
                                | "typeof"
                                | "dyn"
                                | "async"
                                | "await"
                                | "try"
                        )
                }
                TokenKind::Lifetime => true,
                TokenKind::Literal => false,
                TokenKind::Punct { .. } => operator(tokens, at).is_some_and(|op| {
                    matches!(
                        op.as_str(),
                        "!" | "*" | "&" | "&&" | "?" | "<" | "<<" | "::"
                    )
                }),
            }
        }
        Some(TokenTree::Group(group)) => match group.delimiter {
            Delimiter::Parenthesis | Delimiter::Bracket => true,
            Delimiter::Brace => false,
            Delimiter::None => group_can_begin(FragmentKind::Ty, group),
        },
        None => false,
    }
}

fn can_begin_expr(tokens: &[TokenTree], at: usize) -> bool {
    match tokens.get(at) {
        Some(TokenTree::Token(token)) => {
            let text = token.text.as_str();
            match token.kind {
                TokenKind::Ident => {
                    !is_reserved(text)
                        || is_path_keyword(text)
                        || matches!(
                            text,
                            "async"
                                | "await"
                                | "do"
                                | "box"
                                | "break"
                                | "const"
                                | "continue"
                                | "false"
                                | "for"
                                | "if"
                                | "let"
                                | "loop"
                                | "match"
                                | "move"
                                | "return"
                                | "true"
                                | "try"
                                | "unsafe"
                                | "while"
                                | "yield"
                                | "static"
                                | "become"
                        )
                }
                TokenKind::Lifetime | TokenKind::Literal => true,
                TokenKind::Punct { .. } => operator(tokens, at).is_some_and(|op| {
                    matches!(
                        op.as_str(),
                        "!" | "-"
                            | "*"
                            | "|"
                            | "||"
                            | "&"
                            | "&&"
                            | ".."
                            | "..."
                            | "..="
                            | "<"
                            | "<<"
                            | "::"
                            | "#"
                            | "<-"
                    )
                }),
            }
        }
        Some(TokenTree::Group(group)) => group_can_begin(FragmentKind::Expr, group),
        None => false,
    }
}

/// How many trees from `at` on the fragment takes; `None` where there is no such fragment.
/// Only an empty visibility takes none.
pub fn fragment_len(kind: FragmentKind, tokens: &[TokenTree], at: usize) -> Option<usize> {
    let reader = Reader { tokens };
    let end = match kind {
        FragmentKind::Tt => at + tt_len(tokens, at)?,
        FragmentKind::Ident => match tokens.get(at)? {
            TokenTree::Token(token) if token.kind == TokenKind::Ident => at + 1,
            _ => return None,
        },
        FragmentKind::Lifetime => match tokens.get(at)? {
            TokenTree::Token(token) if token.kind == TokenKind::Lifetime => at + 1,
            _ => return None,
        },
        FragmentKind::Literal => {
            let start = at + usize::from(reader.is_punct(at, "-"));
            match tokens.get(start)? {
                TokenTree::Token(token)
                    if token.kind == TokenKind::Literal
                        || start == at && matches!(token.text.as_str(), "true" | "false") =>
                {
                    start + 1
                }
                TokenTree::Group(group) if group.delimiter == Delimiter::None => start + 1,
                _ => return None,
            }
        }
        FragmentKind::Block => match tokens.get(at)? {
            TokenTree::Group(group)
                if matches!(group.delimiter, Delimiter::Brace | Delimiter::None) =>
            {
                at + 1
            }
            _ => return None,
        },
        FragmentKind::Vis => reader.visibility(at),
        FragmentKind::Expr | FragmentKind::Expr2021 => reader.expr(at, true, 0)?,
        FragmentKind::Ty => reader.ty(at, true, 0)?,
        FragmentKind::Pat => reader.pat(at, true, 0)?,
        FragmentKind::PatParam => reader.pat(at, false, 0)?,
        FragmentKind::Path => reader.type_path(at, 0)?,
        FragmentKind::Meta => reader.meta(at)?,
        FragmentKind::Item => reader.item(at)?,
        FragmentKind::Stmt => reader.stmt(at)?,
    };
    end.checked_sub(at)
}

/// Reads forward over tokens; every method takes an index and gives the index after what it read.
struct Reader<'a> {
    tokens: &'a [TokenTree],
}

impl Reader<'_> {
    fn text(&self, at: usize) -> &'static str {
        match self.tokens.get(at) {
            Some(TokenTree::Token(token)) => token.text.as_str(),
            _ => "",
        }
    }

    fn kind(&self, at: usize) -> Option<TokenKind> {
        match self.tokens.get(at) {
            Some(TokenTree::Token(token)) => Some(token.kind),
            _ => None,
        }
    }

    fn is_punct(&self, at: usize, text: &str) -> bool {
        matches!(self.kind(at), Some(TokenKind::Punct { .. })) && self.text(at) == text
    }

    /// Whether two characters of punctuation stand here without a space.
    fn is_pair(&self, at: usize, first: &str, second: &str) -> bool {
        matches!(self.kind(at), Some(TokenKind::Punct { joint: true }))
            && self.text(at) == first
            && self.is_punct(at + 1, second)
    }

    fn is_op(&self, at: usize, text: &str) -> bool {
        operator(self.tokens, at).is_some_and(|op| op.as_str() == text)
    }

    fn is_word(&self, at: usize, text: &str) -> bool {
        self.kind(at) == Some(TokenKind::Ident) && self.text(at) == text
    }

    fn is_ident(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Ident)
    }

    fn is_lifetime(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Lifetime)
    }

    fn is_literal(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Literal)
    }

    fn group(&self, at: usize) -> Option<&TokenGroup> {
        match self.tokens.get(at) {
            Some(TokenTree::Group(group)) => Some(group),
            _ => None,
        }
    }

    fn is_group(&self, at: usize, delimiter: Delimiter) -> bool {
        self.group(at)
            .is_some_and(|group| group.delimiter == delimiter)
    }

    fn is_any_delimited(&self, at: usize) -> bool {
        self.group(at)
            .is_some_and(|group| group.delimiter != Delimiter::None)
    }

    fn attributes(&self, mut at: usize) -> usize {
        while self.is_punct(at, "#") {
            let bracket = at + 1 + usize::from(self.is_punct(at + 1, "!"));
            if !self.is_group(bracket, Delimiter::Bracket) {
                break;
            }
            at = bracket + 1;
        }
        at
    }

    fn visibility(&self, at: usize) -> usize {
        if let Some(group) = self.group(at)
            && group.delimiter == Delimiter::None
            && group.fragment.is_some_and(|kind| kind.as_str() == "vis")
        {
            return at + 1;
        }
        if self.is_word(at, "crate") && !self.is_pair(at + 1, ":", ":") {
            return at + 1;
        }
        if !self.is_word(at, "pub") {
            return at;
        }
        let Some(group) = self.group(at + 1) else {
            return at + 1;
        };
        let restricts = group.delimiter == Delimiter::Parenthesis
            && match group.tokens.as_slice() {
                [TokenTree::Token(only)] => {
                    matches!(only.text.as_str(), "crate" | "self" | "super")
                }
                [TokenTree::Token(first), ..] => first.text.as_str() == "in",
                _ => false,
            };
        at + 1 + usize::from(restricts)
    }

    /// From `<` to the index after its `>`.
    fn angles(&self, at: usize) -> Option<usize> {
        if !self.is_punct(at, "<") {
            return None;
        }
        let mut depth = 0usize;
        let mut at = at;
        loop {
            self.tokens.get(at)?;
            if self.is_punct(at, "<") {
                depth += 1;
            } else if self.is_pair(at, "-", ">") || self.is_pair(at, "=", ">") {
                at += 1;
            } else if self.is_punct(at, ">") {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            at += 1;
        }
    }

    /// The parts of a path after its first one, and the first one's arguments.
    fn path_tail(&self, mut at: usize, in_type: bool, depth: u32) -> Option<usize> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        loop {
            if in_type && self.is_punct(at, "<") && !self.is_op(at, "<=") {
                at = self.angles(at)?;
            } else if in_type && self.is_group(at, Delimiter::Parenthesis) {
                at += 1;
                if self.is_pair(at, "-", ">") {
                    return self.ty(at + 2, false, depth + 1);
                }
            }
            if !self.is_pair(at, ":", ":") {
                return Some(at);
            }
            if self.is_punct(at + 2, "<") {
                at = self.angles(at + 2)?;
            } else if in_type && self.is_group(at + 2, Delimiter::Parenthesis) {
                at += 2;
            } else if self.is_ident(at + 2) || self.is_group(at + 2, Delimiter::None) {
                at += 3;
            } else {
                return Some(at);
            }
        }
    }

    fn type_path(&self, at: usize, depth: u32) -> Option<usize> {
        let mut at = at;
        if self.is_pair(at, ":", ":") {
            at += 2;
        }
        if self.is_ident(at) || self.is_group(at, Delimiter::None) {
            self.path_tail(at + 1, true, depth)
        } else {
            None
        }
    }

    fn ty(&self, at: usize, allow_plus: bool, depth: u32) -> Option<usize> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        let mut at = at;
        let mut allow_plus = allow_plus;
        loop {
            if self.is_punct(at, "&") {
                at += 1;
                if self.is_lifetime(at) {
                    at += 1;
                }
                if self.is_word(at, "mut") {
                    at += 1;
                }
                allow_plus = false;
            } else if self.is_punct(at, "*") {
                if !(self.is_word(at + 1, "const") || self.is_word(at + 1, "mut")) {
                    return None;
                }
                at += 2;
                allow_plus = false;
            } else {
                break;
            }
        }
        if let Some(group) = self.group(at) {
            return match group.delimiter {
                Delimiter::Brace => None,
                Delimiter::Bracket => Some(at + 1),
                Delimiter::Parenthesis if allow_plus => self.more_bounds(at + 1, depth),
                Delimiter::Parenthesis => Some(at + 1),
                Delimiter::None => {
                    let end = self.path_tail(at + 1, true, depth)?;
                    if allow_plus {
                        self.more_bounds(end, depth)
                    } else {
                        Some(end)
                    }
                }
            };
        }
        if self.is_punct(at, "!") {
            return Some(at + 1);
        }
        if self.is_punct(at, "?") || self.is_lifetime(at) {
            return self.bounds(at, depth);
        }
        if self.is_punct(at, "<") {
            let end = self.angles(at)?;
            return self.path_tail(end, true, depth);
        }
        let mut word = at;
        if self.is_word(word, "for") && self.is_punct(word + 1, "<") {
            word = self.angles(word + 1)?;
        }
        match self.text(word) {
            "_" if self.is_ident(word) || self.is_punct(word, "_") => return Some(word + 1),
            "fn" | "unsafe" | "extern" | "safe"
                if self.is_ident(word) && self.starts_fn_pointer(word) =>
            {
                while self.is_ident(word) && !self.is_word(word, "fn") {
                    word += 1;
                    if self.is_literal(word) || self.is_group(word, Delimiter::None) {
                        word += 1;
                    }
                }
                if !self.is_group(word + 1, Delimiter::Parenthesis) {
                    return None;
                }
                word += 2;
                return if self.is_pair(word, "-", ">") {
                    self.ty(word + 2, false, depth + 1)
                } else {
                    Some(word)
                };
            }
            "typeof" => return Some(word + 2).filter(|&end| end <= self.tokens.len()),
            "impl" if self.is_ident(word) => {
                return if allow_plus {
                    self.bounds(word + 1, depth)
                } else {
                    self.bound(word + 1, depth)
                };
            }
            "dyn"
                if self.is_ident(word)
                    && (self.is_ident(word + 1)
                        || self.is_lifetime(word + 1)
                        || self.is_group(word + 1, Delimiter::Parenthesis)
                        || self.is_group(word + 1, Delimiter::None)
                        || self.is_punct(word + 1, "?")
                        || self.is_pair(word + 1, ":", ":")) =>
            {
                return if allow_plus {
                    self.bounds(word + 1, depth)
                } else {
                    self.bound(word + 1, depth)
                };
            }
            _ => {}
        }
        let end = self.type_path(word, depth)?;
        if self.is_punct(end, "!") && self.is_any_delimited(end + 1) {
            return Some(end + 2);
        }
        if allow_plus {
            self.more_bounds(end, depth)
        } else {
            Some(end)
        }
    }

    fn starts_fn_pointer(&self, at: usize) -> bool {
        (at..at + 5).any(|at| self.is_word(at, "fn"))
    }

    fn more_bounds(&self, at: usize, depth: u32) -> Option<usize> {
        if self.is_punct(at, "+") && !self.is_op(at, "+=") {
            self.bounds(at + 1, depth)
        } else {
            Some(at)
        }
    }

    fn bounds(&self, at: usize, depth: u32) -> Option<usize> {
        let mut at = at;
        loop {
            match self.bound(at, depth) {
                Some(end) => at = end,
                // A `+` at the end is allowed.
                None => return Some(at),
            }
            if self.is_punct(at, "+") && !self.is_op(at, "+=") {
                at += 1;
            } else {
                return Some(at);
            }
        }
    }

    fn bound(&self, at: usize, depth: u32) -> Option<usize> {
        if self.is_lifetime(at) || self.is_group(at, Delimiter::Parenthesis) {
            return Some(at + 1);
        }
        let mut at = at;
        loop {
            if self.is_punct(at, "?")
                || self.is_punct(at, "!")
                || self.is_punct(at, "~")
                || self.is_word(at, "const")
                || self.is_word(at, "async")
                || self.is_group(at, Delimiter::Bracket)
            {
                at += 1;
            } else if self.is_word(at, "for") && self.is_punct(at + 1, "<") {
                at = self.angles(at + 1)?;
            } else {
                break;
            }
        }
        if self.is_word(at, "use") && self.is_punct(at + 1, "<") {
            return self.angles(at + 1);
        }
        if self.is_ident(at) && is_reserved(self.text(at)) && !is_path_keyword(self.text(at)) {
            return None;
        }
        self.type_path(at, depth + 1)
    }

    fn meta(&self, at: usize) -> Option<usize> {
        if self.is_word(at, "unsafe") && self.is_group(at + 1, Delimiter::Parenthesis) {
            return Some(at + 2);
        }
        if let Some(group) = self.group(at)
            && group.delimiter == Delimiter::None
            && group.fragment.is_some_and(|kind| kind.as_str() == "meta")
        {
            return Some(at + 1);
        }
        let mut end = at;
        if self.is_pair(end, ":", ":") {
            end += 2;
        }
        if !(self.is_ident(end) || self.is_group(end, Delimiter::None)) {
            return None;
        }
        end = self.path_tail(end + 1, false, 0)?;
        if self.is_any_delimited(end) {
            Some(end + 1)
        } else if self.is_op(end, "=") {
            self.expr(end + 1, true, 0)
        } else {
            Some(end)
        }
    }

    fn pat(&self, at: usize, with_alternatives: bool, depth: u32) -> Option<usize> {
        let mut at = at;
        if with_alternatives && self.is_op(at, "|") {
            at += 1;
        }
        loop {
            at = self.single_pat(at, depth)?;
            if with_alternatives && self.is_op(at, "|") {
                at += 1;
            } else {
                return Some(at);
            }
        }
    }

    fn single_pat(&self, at: usize, depth: u32) -> Option<usize> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        let mut at = at;
        loop {
            if self.is_punct(at, "&") {
                at += 1;
                if self.is_word(at, "mut") {
                    at += 1;
                }
            } else if self.is_word(at, "box") && !self.is_pair(at + 1, ":", ":") {
                at += 1;
            } else if (self.is_word(at, "ref") || self.is_word(at, "mut"))
                && (self.is_ident(at + 1) || self.is_group(at + 1, Delimiter::None))
            {
                at += 1;
            } else if (self.is_ident(at) || self.is_group(at, Delimiter::None))
                && self.is_op(at + 1, "@")
            {
                at += 2;
            } else {
                break;
            }
        }
        let end = match self.tokens.get(at)? {
            TokenTree::Group(group) => match group.delimiter {
                Delimiter::Parenthesis | Delimiter::Bracket => return Some(at + 1),
                Delimiter::Brace => return None,
                Delimiter::None => self.pat_after_path(self.path_tail(at + 1, false, depth)?),
            },
            TokenTree::Token(token) => match token.kind {
                TokenKind::Literal => at + 1,
                TokenKind::Lifetime => return None,
                TokenKind::Ident => match token.text.as_str() {
                    "_" | "true" | "false" => return Some(at + 1),
                    "const" if self.is_group(at + 1, Delimiter::Brace) => return Some(at + 2),
                    text if is_reserved(text) && !is_path_keyword(text) => return None,
                    _ => self.pat_after_path(self.path_tail(at + 1, false, depth)?),
                },
                TokenKind::Punct { .. } => {
                    let op = operator(self.tokens, at)?;
                    match op.as_str() {
                        "-" if self.is_literal(at + 1) => at + 2,
                        "-" if self.is_group(at + 1, Delimiter::None) => at + 2,
                        ".." | "..=" | "..." => {
                            return Some(self.range_end(at + op.len(), depth));
                        }
                        "::" => {
                            if !self.is_ident(at + 2) {
                                return None;
                            }
                            self.pat_after_path(self.path_tail(at + 3, false, depth)?)
                        }
                        "<" | "<<" => {
                            let end = self.angles(at)?;
                            self.pat_after_path(self.path_tail(end, false, depth)?)
                        }
                        "_" => return Some(at + 1),
                        _ => return None,
                    }
                }
            },
        };
        match operator(self.tokens, end) {
            Some(op) if matches!(op.as_str(), ".." | "..=" | "...") => {
                Some(self.range_end(end + op.len(), depth))
            }
            _ => Some(end),
        }
    }

    fn pat_after_path(&self, at: usize) -> usize {
        if self.is_group(at, Delimiter::Parenthesis) || self.is_group(at, Delimiter::Brace) {
            at + 1
        } else if self.is_op(at, "!") && self.is_any_delimited(at + 1) {
            at + 2
        } else {
            at
        }
    }

    /// The upper end of a range pattern, which may be missing.
    fn range_end(&self, at: usize, depth: u32) -> usize {
        let start = at + usize::from(self.is_op(at, "-"));
        if self.is_literal(start) || self.is_group(start, Delimiter::None) {
            return start + 1;
        }
        let word = self.text(at);
        if self.is_ident(at) && (!is_reserved(word) || is_path_keyword(word)) {
            return self.path_tail(at + 1, false, depth).unwrap_or(at + 1);
        }
        if self.is_pair(at, ":", ":") && self.is_ident(at + 2) {
            return self.path_tail(at + 3, false, depth).unwrap_or(at + 3);
        }
        at
    }

    fn stmt(&self, at: usize) -> Option<usize> {
        let start = self.attributes(at);
        if self.is_word(start, "let") {
            let mut end = self.pat(start + 1, true, 0)?;
            if self.is_op(end, ":") {
                end = self.ty(end + 1, true, 0)?;
            }
            if self.is_op(end, "=") {
                end = self.expr(end + 1, true, 0)?;
                if self.is_word(end, "else") && self.is_group(end + 1, Delimiter::Brace) {
                    end += 2;
                }
            }
            return Some(end);
        }
        if let Some(group) = self.group(start)
            && group.delimiter == Delimiter::None
            && group
                .fragment
                .is_some_and(|kind| matches!(kind.as_str(), "stmt" | "item"))
        {
            return Some(start + 1);
        }
        if self.starts_item(start)
            && let Some(end) = self.item(start)
        {
            return Some(end);
        }
        self.expr(start, true, 0)
    }

    /// Whether an item, not an expression, starts here in a block.
    fn starts_item(&self, at: usize) -> bool {
        if !self.is_ident(at) {
            return false;
        }
        let next = self.text(at + 1);
        match self.text(at) {
            "pub" | "use" | "fn" | "struct" | "enum" | "trait" | "impl" | "mod" | "type"
            | "extern" => true,
            "static" => !matches!(next, "|" | "||" | "move" | "async"),
            "const" => {
                self.is_ident(at + 1) && !matches!(next, "move" | "async" | "static")
                    || next == "async" && self.is_word(at + 2, "fn")
            }
            "unsafe" => self.is_ident(at + 1),
            "async" => next == "fn" || next == "unsafe",
            "union" | "auto" | "macro_rules" => {
                self.is_ident(at + 1) || next == "!" && self.is_ident(at + 2)
            }
            _ => false,
        }
    }

    fn item(&self, at: usize) -> Option<usize> {
        let mut at = self.attributes(at);
        if let Some(group) = self.group(at)
            && group.delimiter == Delimiter::None
            && group
                .fragment
                .is_some_and(|kind| matches!(kind.as_str(), "item" | "stmt"))
        {
            return Some(at + 1);
        }
        at = self.visibility(at);
        if self.is_word(at, "default") && self.is_ident(at + 1) {
            at += 1;
        }
        // Words before `fn`, `trait`, `impl` and `mod`.
        let mut word = at;
        loop {
            match self.text(word) {
                "fn" | "trait" | "impl" | "mod" | "enum" | "struct" if self.is_ident(word) => {
                    return self.braces_or_semi(word + 1);
                }
                "unsafe" | "async" | "safe" | "auto" | "gen" if self.is_ident(word + 1) => {
                    word += 1;
                }
                "extern" => {
                    if self.is_word(word + 1, "crate") {
                        return self.semi(word + 2);
                    }
                    word += 1;
                    if self.is_literal(word) || self.is_group(word, Delimiter::None) {
                        word += 1;
                    }
                    if self.is_group(word, Delimiter::Brace) {
                        return Some(word + 1);
                    }
                }
                "const"
                    if matches!(
                        self.text(word + 1),
                        "fn" | "unsafe" | "async" | "extern" | "trait" | "impl" | "safe"
                    ) =>
                {
                    word += 1;
                }
                "const" | "static" | "use" | "type" if self.is_ident(word) => {
                    return self.semi(word + 1);
                }
                "union" if self.is_ident(word + 1) || self.is_group(word + 1, Delimiter::None) => {
                    return self.braces_or_semi(word + 1);
                }
                "macro" if self.is_ident(word + 1) => {
                    let first = word + 2;
                    if !self.is_any_delimited(first) {
                        return None;
                    }
                    return Some(
                        first + 1 + usize::from(self.is_group(first + 1, Delimiter::Brace)),
                    );
                }
                _ => break,
            }
        }
        // A macro call, `macro_rules!` too.
        let mut end = at;
        if self.is_pair(end, ":", ":") {
            end += 2;
        }
        if !(self.is_ident(end) || self.is_group(end, Delimiter::None)) {
            return None;
        }
        end = self.path_tail(end + 1, false, 0)?;
        if !self.is_op(end, "!") {
            return None;
        }
        end += 1;
        if self.is_ident(end) {
            end += 1;
        }
        let group = self.group(end)?;
        let needs_semi = group.delimiter != Delimiter::Brace;
        Some(end + 1 + usize::from(needs_semi && self.is_op(end + 1, ";")))
    }

    fn semi(&self, at: usize) -> Option<usize> {
        let rest = self.tokens.get(at..)?;
        let found = rest.iter().position(|tree| tree.text() == Some(";"))?;
        Some(at + found + 1)
    }

    /// After the first brace or `;` outside of `<…>`.
    fn braces_or_semi(&self, at: usize) -> Option<usize> {
        let mut at = at;
        let mut has_assign = false;
        loop {
            match self.tokens.get(at)? {
                TokenTree::Group(group) if group.delimiter == Delimiter::Brace && !has_assign => {
                    return Some(at + 1);
                }
                TokenTree::Group(_) => at += 1,
                TokenTree::Token(token) => match token.text.as_str() {
                    ";" => return Some(at + 1),
                    "<" => at = self.angles(at)?,
                    "=" => {
                        has_assign = true;
                        at += 1;
                    }
                    _ => at += 1,
                },
            }
        }
    }

    /// An expression. Where `with_struct` is false, a brace after a path is no struct literal.
    fn expr(&self, at: usize, with_struct: bool, depth: u32) -> Option<usize> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        let mut at = self.operand(at, with_struct, depth)?;
        loop {
            if let Some(group) = self.group(at) {
                if matches!(group.delimiter, Delimiter::Parenthesis | Delimiter::Bracket) {
                    at += 1;
                    continue;
                }
                return Some(at);
            }
            if self.is_word(at, "as") {
                at = self.ty(at + 1, false, depth + 1)?;
                continue;
            }
            let Some(op) = operator(self.tokens, at) else {
                return Some(at);
            };
            match op.as_str() {
                "?" => at += 1,
                "." => {
                    at += 1;
                    if self.is_ident(at) || self.is_group(at, Delimiter::None) {
                        at += 1;
                        if self.is_pair(at, ":", ":") && self.is_punct(at + 2, "<") {
                            at = self.angles(at + 2)?;
                        }
                    } else if self.is_literal(at) {
                        at += 1;
                    } else {
                        return None;
                    }
                }
                ".." | "..=" | "..." => {
                    at += op.len();
                    if self.can_follow_range(at, with_struct) {
                        at = self.operand(at, with_struct, depth)?;
                    }
                }
                "+" | "-" | "*" | "/" | "%" | "^" | "&" | "|" | "&&" | "||" | "<<" | ">>"
                | "==" | "!=" | "<" | ">" | "<=" | ">=" | "=" | "+=" | "-=" | "*=" | "/="
                | "%=" | "^=" | "&=" | "|=" | "<<=" | ">>=" => {
                    at = self.operand(at + op.len(), with_struct, depth)?;
                }
                // `a<-b`: the compiler's lexer takes two characters, its parser one.
                "<-" => at = self.operand(at + 1, with_struct, depth)?,
                _ => return Some(at),
            }
        }
    }

    fn can_follow_range(&self, at: usize, with_struct: bool) -> bool {
        if !with_struct && self.is_group(at, Delimiter::Brace) {
            return false;
        }
        can_begin_expr(self.tokens, at)
    }

    fn optional_expr(&self, at: usize, with_struct: bool, depth: u32) -> Option<usize> {
        if self.can_follow_range(at, with_struct) {
            self.expr(at, with_struct, depth + 1)
        } else {
            Some(at)
        }
    }

    fn brace(&self, at: usize) -> Option<usize> {
        let group = self.group(at)?;
        let is_block = match group.delimiter {
            Delimiter::Brace => true,
            Delimiter::None => group.fragment.is_some_and(|kind| kind.as_str() == "block"),
            _ => false,
        };
        is_block.then_some(at + 1)
    }

    /// Prefix operators and what they stand before.
    fn operand(&self, at: usize, with_struct: bool, depth: u32) -> Option<usize> {
        if depth > DEPTH_LIMIT {
            return None;
        }
        let mut at = self.attributes(at);
        loop {
            if self.is_punct(at, "-") || self.is_punct(at, "!") || self.is_punct(at, "*") {
                at += 1;
            } else if self.is_punct(at, "&") {
                at += 1;
                if self.is_word(at, "raw")
                    && (self.is_word(at + 1, "const") || self.is_word(at + 1, "mut"))
                {
                    at += 2;
                } else if self.is_word(at, "mut") {
                    at += 1;
                }
            } else if self.is_word(at, "box") && can_begin_expr(self.tokens, at + 1) {
                at += 1;
            } else {
                break;
            }
        }
        match self.tokens.get(at)? {
            TokenTree::Group(group) => match group.delimiter {
                Delimiter::None => {
                    let is_path = group
                        .fragment
                        .is_some_and(|kind| matches!(kind.as_str(), "path" | "ty"));
                    if is_path || self.is_pair(at + 1, ":", ":") {
                        self.after_path(self.path_tail(at + 1, false, depth)?, with_struct)
                    } else {
                        Some(at + 1)
                    }
                }
                _ => Some(at + 1),
            },
            TokenTree::Token(token) => match token.kind {
                TokenKind::Literal => Some(at + 1),
                TokenKind::Lifetime => {
                    if self.is_op(at + 1, ":") {
                        self.operand(at + 2, with_struct, depth + 1)
                    } else {
                        None
                    }
                }
                TokenKind::Ident => self.word_operand(at, with_struct, depth),
                TokenKind::Punct { .. } => match token.text.as_str() {
                    "|" => self.closure(at, with_struct, depth),
                    "<" => {
                        let end = self.angles(at)?;
                        self.after_path(self.path_tail(end, false, depth)?, with_struct)
                    }
                    ":" if self.is_pair(at, ":", ":") && self.is_ident(at + 2) => {
                        self.after_path(self.path_tail(at + 3, false, depth)?, with_struct)
                    }
                    "." => {
                        let op = operator(self.tokens, at)?;
                        if op.len() < 2 {
                            return None;
                        }
                        self.optional_expr(at + op.len(), with_struct, depth)
                    }
                    "_" => Some(at + 1),
                    _ => None,
                },
            },
        }
    }

    fn after_path(&self, at: usize, with_struct: bool) -> Option<usize> {
        if self.is_op(at, "!") && self.group(at + 1).is_some() {
            return Some(at + 2);
        }
        if with_struct && self.is_group(at, Delimiter::Brace) {
            return Some(at + 1);
        }
        Some(at)
    }

    fn closure(&self, at: usize, with_struct: bool, depth: u32) -> Option<usize> {
        if !self.is_punct(at, "|") {
            return None;
        }
        let rest = self.tokens.get(at + 1..)?;
        let found = rest.iter().position(|tree| tree.text() == Some("|"))?;
        let end = at + found + 2;
        if self.is_pair(end, "-", ">") {
            let end = self.ty(end + 2, false, depth + 1)?;
            return self.brace(end);
        }
        self.expr(end, with_struct, depth + 1)
    }

    fn word_operand(&self, at: usize, with_struct: bool, depth: u32) -> Option<usize> {
        let next = at + 1;
        match self.text(at) {
            "if" => {
                let mut at = at;
                // A chain of `else if` is as long as it likes.
                loop {
                    at = self.expr(at + 1, false, depth + 1)?;
                    at = self.brace(at)?;
                    if !self.is_word(at, "else") {
                        return Some(at);
                    }
                    at += 1;
                    if !self.is_word(at, "if") {
                        return self.brace(at);
                    }
                }
            }
            "while" | "match" => {
                let end = self.expr(next, false, depth + 1)?;
                self.brace(end)
            }
            "for" if self.is_punct(next, "<") => {
                let end = self.angles(next)?;
                self.operand(end, with_struct, depth + 1)
            }
            "for" => {
                let end = self.pat(next, true, depth + 1)?;
                if !self.is_word(end, "in") {
                    return None;
                }
                let end = self.expr(end + 1, false, depth + 1)?;
                self.brace(end)
            }
            "loop" => self.brace(next),
            "let" => {
                let end = self.pat(next, true, depth + 1)?;
                if !self.is_op(end, "=") {
                    return None;
                }
                self.operand(end + 1, with_struct, depth + 1)
            }
            "unsafe" | "const" | "try" | "gen" | "async" if self.brace(next).is_some() => {
                Some(next + 1)
            }
            "async" | "gen" if self.is_word(next, "move") && self.brace(next + 1).is_some() => {
                Some(next + 2)
            }
            "move" | "static" | "async" | "const" | "use"
                if self.is_punct(next, "|")
                    || matches!(self.text(next), "move" | "async" | "static" | "use") =>
            {
                self.operand(next, with_struct, depth + 1)
            }
            "return" | "yield" | "become" => self.optional_expr(next, with_struct, depth),
            "do" => self.optional_expr(next + 1, with_struct, depth),
            "break" => {
                let after =
                    next + usize::from(self.is_lifetime(next) && !self.is_op(next + 1, ":"));
                self.optional_expr(after, with_struct, depth)
            }
            "continue" => Some(next + usize::from(self.is_lifetime(next))),
            "true" | "false" | "_" => Some(next),
            text if is_reserved(text)
                && !is_path_keyword(text)
                && !matches!(text, "async" | "await" | "try" | "dyn") =>
            {
                None
            }
            _ => self.after_path(self.path_tail(next, false, depth)?, with_struct),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expand::quote;

    /// What is left of `text` after the fragment.
    fn rest(kind: FragmentKind, text: &str) -> Option<String> {
        let tokens = quote::lex_test(text);
        let len = fragment_len(kind, &tokens, 0)?;
        Some(quote::show(tokens.get(len..)?))
    }

    #[test]
    fn types_end_where_the_compiler_ends_them() {
        for (text, left) in [
            ("Vec<Vec<u8>> > x", "> x"),
            ("&'a mut [u8] = y", "= y"),
            ("*const c_char, b", ", b"),
            ("Box<dyn Fn(u8) -> Vec<u8> + Send + 'static>, b", ", b"),
            ("unsafe extern \"C\" fn(c_int, ...) -> *mut u8; z", "; z"),
            ("for<'a> fn(&'a u8) => 1", "=> 1"),
            ("<T as Iterator>::Item where", "where"),
            ("impl Fn(u8) -> u8 + 'a {", ""),
            ("dyn A + B, c", ", c"),
            ("a::b!(c) = 1", "= 1"),
            ("! => 1", "=> 1"),
            ("(A, B) | c", "| c"),
            ("[u8; 4] as x", "as x"),
            ("Fn(A) -> B = 1", "= 1"),
            ("T: Copy", ": Copy"),
        ] {
            let text = text.trim_end_matches('{');
            assert_eq!(
                rest(FragmentKind::Ty, text).as_deref(),
                Some(left),
                "{text}"
            );
        }
    }

    #[test]
    fn expressions_end_where_the_compiler_ends_them() {
        for (text, left) in [
            ("a b", "b"),
            ("a::<B, C>(d), e", ", e"),
            ("|a, b| a + b, c", ", c"),
            ("|| -> Vec<A, B> { 1 } ; c", "; c"),
            ("move |a| return a; c", "; c"),
            ("a < b, c > d", ", c > d"),
            ("x as Vec<A, B>, c", ", c"),
            (
                "if a { b } else if let Some(c) = d && e { f } else { g }, h",
                ", h",
            ),
            ("match a { b => c }.d() => e", "=> e"),
            ("for a in b..c { d } ; e", "; e"),
            ("a.b.0.1?.await[3](c) = d += 1, e", ", e"),
            ("S { a: b, ..c } => d", "=> d"),
            ("&raw const a.b, c", ", c"),
            ("-!*&mut a, c", ", c"),
            ("<A as B<C, D>>::e(), f", ", f"),
            ("..=3, a", ", a"),
            ("a.., b", ", b"),
            ("'a: loop { break 'a 3 }, b", ", b"),
            ("unsafe { a }, b", ", b"),
            ("async move { a }, b", ", b"),
            ("vec![1, 2].len(), b", ", b"),
            ("return, b", ", b"),
            ("#[a] b, c", ", c"),
            ("a == b || c != d, e", ", e"),
            ("a { b } c", "c"),
        ] {
            assert_eq!(
                rest(FragmentKind::Expr, text).as_deref(),
                Some(left),
                "{text}"
            );
        }
    }

    #[test]
    fn patterns_end_where_the_compiler_ends_them() {
        for (text, left) in [
            ("Some(x) | None => y", "=> y"),
            ("a @ 1..=3 if b", "if b"),
            ("&mut ref x = y", "= y"),
            ("S { a, .. } in b", "in b"),
            ("a::B::<C, D>::E, f", ", f"),
            ("-1..=A::B => 1", "=> 1"),
            ("..5 => 1", "=> 1"),
            ("5.. => 1", "=> 1"),
            ("'a'..='z' | '_' => 1", "=> 1"),
            ("m!(a) => 1", "=> 1"),
        ] {
            assert_eq!(
                rest(FragmentKind::Pat, text).as_deref(),
                Some(left),
                "{text}"
            );
        }
        assert_eq!(
            rest(FragmentKind::PatParam, "A | B").as_deref(),
            Some("| B")
        );
    }

    #[test]
    fn items_and_statements_end_where_the_compiler_ends_them() {
        for (text, left) in [
            (
                "pub fn f<const N: usize>() -> [u8; { N }] where A<{ 1 }>: B { } x",
                "x",
            ),
            ("struct S<const N: usize = { 3 }>(u8); x", "x"),
            ("pub(crate) const A: B = { 1 }; x", "x"),
            ("#[a] impl<T> X for Y<{ 3 }> { } x", "x"),
            ("extern \"C\" { fn a(); } x", "x"),
            ("macro_rules! a { () => {} } x", "x"),
            ("a::b!(c); x", "x"),
            ("unsafe extern \"C\" fn a() {} x", "x"),
            ("use a::{b, c}; x", "x"),
            ("pub union U { a: u8 } x", "x"),
            ("const fn a() {} x", "x"),
        ] {
            assert_eq!(
                rest(FragmentKind::Item, text).as_deref(),
                Some(left),
                "{text}"
            );
        }
        for (text, left) in [
            ("let a: B<C, D> = e else { f }; g", "; g"),
            ("fn a() {} g", "g"),
            ("a.b() ; c", "; c"),
        ] {
            assert_eq!(
                rest(FragmentKind::Stmt, text).as_deref(),
                Some(left),
                "{text}"
            );
        }
    }

    #[test]
    fn small_fragments() {
        assert_eq!(
            rest(FragmentKind::Vis, "pub(crate) x").as_deref(),
            Some("x")
        );
        assert_eq!(
            rest(FragmentKind::Vis, "pub (u8) x").as_deref(),
            Some("( u8 ) x")
        );
        assert_eq!(rest(FragmentKind::Vis, "x").as_deref(), Some("x"));
        assert_eq!(
            rest(FragmentKind::Meta, "doc = \"a\", b").as_deref(),
            Some(", b")
        );
        assert_eq!(rest(FragmentKind::Meta, "a::b(c) d").as_deref(), Some("d"));
        assert_eq!(
            rest(FragmentKind::Literal, "-1 + 2").as_deref(),
            Some("+ 2")
        );
        assert_eq!(rest(FragmentKind::Tt, "=> a").as_deref(), Some("a"));
        assert_eq!(rest(FragmentKind::Tt, "..= a").as_deref(), Some("a"));
        assert_eq!(
            rest(FragmentKind::Path, "a::b<C>::D(E) -> F =").as_deref(),
            Some("=")
        );
    }

    #[test]
    fn depth_outside_of_delimiters_is_bounded() {
        let text = "return ".repeat(100_000);
        assert_eq!(rest(FragmentKind::Expr, &text), None);
        let long = format!("{}1", "1 + ".repeat(100_000));
        assert_eq!(rest(FragmentKind::Expr, &long).as_deref(), Some(""));
        let refs = format!("{}u8", "&".repeat(100_000));
        assert_eq!(rest(FragmentKind::Ty, &refs).as_deref(), Some(""));
    }
}
