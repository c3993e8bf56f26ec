//! Our own token trees: what macros match on and write. They know where each token was
//! written; they must not know any macro.

use std::sync::Arc;

use ustr::Ustr;

use crate::source::{Frame, Span};

/// What kind of token it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TokenKind {
    /// An identifier or keyword; raw ones keep their `r#`. The text `$crate` is one too.
    Ident,
    /// A lifetime or label with its `'`.
    Lifetime,
    /// One character of punctuation; `joint` if the next token is punctuation that follows at once.
    Punct {
        /// Whether the next punctuation follows without a space.
        joint: bool,
    },
    /// A literal as written, suffix included; doc comments are `#[doc = "…"]` tokens.
    Literal,
}

/// A single token.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// As written.
    pub text: Ustr,
    /// Where it was written, and by whom: the hygiene mark.
    pub span: Span,
    /// Where it stood in the definitions that passed it on, the last first.
    pub frames: Option<Arc<Frame>>,
}

/// How a group is delimited.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Delimiter {
    /// `( … )`
    Parenthesis,
    /// `{ … }`
    Brace,
    /// `[ … ]`
    Bracket,
    /// Nothing: a fragment that a macro keeps whole.
    None,
}

/// A delimited run of tokens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TokenGroup {
    /// By what.
    pub delimiter: Delimiter,
    /// The opening delimiter; of a `None` group, the place of the `$x`.
    pub open: Span,
    /// The closing delimiter.
    pub close: Span,
    /// Where the group stood in the definitions that passed it on.
    pub frames: Option<Arc<Frame>>,
    /// What stands inside.
    pub tokens: Vec<TokenTree>,
    /// For `None` groups: the fragment specifier, `expr`, `ty`...
    pub fragment: Option<Ustr>,
}

/// A token or a group.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TokenTree {
    /// A single token.
    Token(Token),
    /// A delimited run of tokens; shared, because macros copy them often.
    Group(Arc<TokenGroup>),
}

impl TokenTree {
    /// Where it was written (a group: its opening delimiter to its closing one).
    pub fn span(&self) -> Span {
        match self {
            TokenTree::Token(token) => token.span,
            TokenTree::Group(group) => group.open.to(group.close),
        }
    }

    /// The text of a single token; `None` for a group.
    pub fn text(&self) -> Option<&'static str> {
        match self {
            TokenTree::Token(token) => Some(token.text.as_str()),
            TokenTree::Group(_) => None,
        }
    }
}

/// A shared run of tokens.
pub type Tokens = Arc<[TokenTree]>;
