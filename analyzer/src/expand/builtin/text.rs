//! The built-in macros whose value is a text that must be known at once: `concat!`, `env!` and their kin.

use ustr::Ustr;

use super::arguments::{macro_call, peel, split};
use super::{BuiltinOutput, Expander};
use crate::expand::ExpandError;
use crate::expand::quote::{self, quote};
use crate::syntax::parse_literal;
use crate::syntax::tokens::{Delimiter, Token, TokenKind, TokenTree};
use crate::syntax::tree::Literal;

/// How deep macro calls may stand inside each other as arguments.
const EAGER_DEPTH: usize = 64;

impl Expander<'_> {
    /// The literal that an argument is, after expanding what must be; whether it is negative, and its token.
    pub(super) fn literal_argument(
        &mut self,
        tokens: &[TokenTree],
        depth: usize,
    ) -> Option<(Literal, bool, Token)> {
        match peel(tokens) {
            [TokenTree::Token(token)] => Some((literal_of(token)?, false, token.clone())),
            [TokenTree::Token(minus), number] if minus.text.as_str() == "-" => {
                match peel(std::slice::from_ref(number)) {
                    [TokenTree::Token(token)] => Some((literal_of(token)?, true, token.clone())),
                    _ => None,
                }
            }
            [TokenTree::Group(group)]
                if group.delimiter == Delimiter::Parenthesis && depth < EAGER_DEPTH =>
            {
                self.literal_argument(&group.tokens, depth + 1)
            }
            tokens if depth < EAGER_DEPTH => {
                let call = macro_call(tokens)?;
                let written = self.ctx.eager_expand(&call)?;
                self.literal_argument(&written, depth + 1)
            }
            _ => None,
        }
    }

    /// The text that an argument is.
    pub(super) fn text_argument(&mut self, tokens: &[TokenTree], depth: usize) -> Option<String> {
        let tokens = match tokens {
            [rest @ .., comma] if comma.text() == Some(",") => rest,
            tokens => tokens,
        };
        match self.literal_argument(tokens, depth)? {
            (Literal::Str(text), false, _) => Some(text.to_string()),
            _ => None,
        }
    }

    pub(super) fn concat(&mut self) -> Result<Vec<TokenTree>, ExpandError> {
        let mut text = String::new();
        for part in split(&self.call.tokens, self.edition()) {
            let Some((literal, is_negative, _)) = self.literal_argument(part, 0) else {
                return self.bad("takes literals");
            };
            if is_negative {
                text.push('-');
            }
            match literal {
                Literal::Str(part) => text.push_str(part.as_str()),
                Literal::Char(part) => text.push(part),
                Literal::Int(part, _) => text.push_str(&part.to_string()),
                Literal::Float(part, _) => text.push_str(part.as_str()),
                Literal::Bool(part) => text.push_str(if part { "true" } else { "false" }),
                Literal::ByteStr(_) | Literal::CStr(_) | Literal::Byte(_) => {
                    return self.bad("takes no bytes");
                }
            }
        }
        let span = self.own();
        Ok(vec![quote::string(&text, span)])
    }

    pub(super) fn concat_bytes(&mut self) -> Result<Vec<TokenTree>, ExpandError> {
        let mut bytes = Vec::new();
        let tokens = &self.call.tokens;
        for part in split(tokens, self.edition()) {
            let inner = match peel(part) {
                [TokenTree::Group(group)] if group.delimiter == Delimiter::Bracket => {
                    split(&group.tokens, self.edition())
                }
                _ => vec![part],
            };
            for part in inner {
                match self.literal_argument(part, 0) {
                    Some((Literal::ByteStr(part), ..)) => bytes.extend_from_slice(&part),
                    Some((Literal::Byte(part), ..)) => bytes.push(part),
                    Some((Literal::Int(part, _), ..)) => bytes.push(part as u8),
                    _ => return self.bad("takes bytes"),
                }
            }
        }
        let span = self.own();
        Ok(vec![quote::bytes(&bytes, span)])
    }

    pub(super) fn concat_idents(&mut self) -> Result<Vec<TokenTree>, ExpandError> {
        let mut name = String::new();
        for part in split(&self.call.tokens, self.edition()) {
            match part {
                [TokenTree::Token(token)] if token.kind == TokenKind::Ident => {
                    name.push_str(token.text.as_str());
                }
                _ => return self.bad("takes names"),
            }
        }
        // The name is looked up where the call stands.
        Ok(vec![quote::ident(&name, self.call.span)])
    }

    /// The first argument as the name of a variable.
    fn variable(&mut self) -> Option<String> {
        let first = split(&self.call.tokens, self.edition()).first().copied()?;
        self.text_argument(first, 0)
    }

    /// What is set only while the crate is built stays visible by its name: `${OUT_DIR}`.
    pub(super) fn env(&mut self) -> Result<BuiltinOutput, ExpandError> {
        let Some(name) = self.variable() else {
            return self.bad("takes the name of a variable");
        };
        let value = self
            .ctx
            .env(&name)
            .unwrap_or_else(|| format!("${{{name}}}"));
        Ok(self.string(&value))
    }

    pub(super) fn option_env(&mut self) -> Result<BuiltinOutput, ExpandError> {
        let Some(name) = self.variable() else {
            return self.bad("takes the name of a variable");
        };
        let value = self.ctx.env(&name);
        let span = self.own();
        let tokens = match value {
            Some(value) => quote(
                "$crate::option::Option::Some($0)",
                span,
                &[&[quote::string(&value, span)]],
            ),
            None => quote("$crate::option::Option::None::<&'static str>", span, &[]),
        };
        Ok(BuiltinOutput::Tokens(tokens))
    }
}

fn literal_of(token: &Token) -> Option<Literal> {
    match token.kind {
        TokenKind::Literal => Some(parse_literal(token.text.as_str())),
        TokenKind::Ident if token.text == Ustr::from("true") => Some(Literal::Bool(true)),
        TokenKind::Ident if token.text == Ustr::from("false") => Some(Literal::Bool(false)),
        _ => None,
    }
}
