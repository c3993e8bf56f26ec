//! Names that are put together: `[<get_ $field>]` among tokens that otherwise stay what they are. No macro of the
//! compiler does this; what is known of procedural macros asks for it (`rules/stubs/macros`).

use std::sync::Arc;

use super::Expander;
use crate::expand::quote;
use crate::expand::{ExpandError, NESTING_LIMIT};
use crate::syntax::tokens::{Delimiter, TokenGroup, TokenKind, TokenTree};

impl Expander<'_> {
    /// The arguments with every `[<..>]` in them as the one name that it stands for.
    pub(super) fn joined_names(&self) -> Result<Vec<TokenTree>, ExpandError> {
        match self.with_joined(&self.call.tokens, 0) {
            Some(Ok(tokens)) => Ok(tokens),
            Some(Err(group)) => Err(ExpandError::new(
                format!("`{}!` cannot put a name together of this", self.name),
                group.open,
            )),
            None => Ok(self.call.tokens.to_vec()),
        }
    }

    /// `None` where there is nothing to put together.
    fn with_joined(
        &self,
        tokens: &[TokenTree],
        depth: usize,
    ) -> Option<Result<Vec<TokenTree>, Arc<TokenGroup>>> {
        if depth > NESTING_LIMIT {
            return None;
        }
        let mut out: Option<Vec<TokenTree>> = None;
        for (index, tree) in tokens.iter().enumerate() {
            let new = match tree {
                TokenTree::Group(group) => match operands(group) {
                    Some(parts) => match self.join(parts, group) {
                        Some(token) => Some(token),
                        None => return Some(Err(Arc::clone(group))),
                    },
                    None => match self.with_joined(&group.tokens, depth + 1) {
                        Some(Ok(inside)) => Some(TokenTree::Group(Arc::new(TokenGroup {
                            tokens: inside,
                            ..TokenGroup::clone(group)
                        }))),
                        Some(Err(group)) => return Some(Err(group)),
                        None => None,
                    },
                },
                TokenTree::Token(_) => None,
            };
            match (new, &mut out) {
                (Some(new), Some(out)) => out.push(new),
                (Some(new), None) => {
                    let mut before = tokens.get(..index).unwrap_or(&[]).to_vec();
                    before.push(new);
                    out = Some(before);
                }
                (None, Some(out)) => out.push(tree.clone()),
                (None, None) => {}
            }
        }
        out.map(Ok)
    }

    /// The name that the parts between `[<` and `>]` make; `None` where they make none.
    fn join(&self, parts: &[TokenTree], group: &TokenGroup) -> Option<TokenTree> {
        let mut words = Vec::new();
        self.words(parts, &mut words, 0)?;
        let text: String = words.concat();
        let first = text.chars().next()?;
        let kind = match first {
            '\'' => TokenKind::Lifetime,
            first if first.is_ascii_digit() => TokenKind::Literal,
            _ => TokenKind::Ident,
        };
        Some(quote::token(kind, &text, group.open.to(group.close)))
    }

    fn words(&self, parts: &[TokenTree], words: &mut Vec<String>, depth: usize) -> Option<()> {
        if depth > NESTING_LIMIT {
            return None;
        }
        let mut rest = parts;
        while let Some((first, after)) = rest.split_first() {
            rest = after;
            let token = match first {
                TokenTree::Group(group) if group.delimiter == Delimiter::None => {
                    self.words(&group.tokens, words, depth + 1)?;
                    continue;
                }
                TokenTree::Group(_) => return None,
                TokenTree::Token(token) => token,
            };
            let text = token.text.as_str();
            match (token.kind, text) {
                (TokenKind::Ident, "env")
                    if after.first().and_then(TokenTree::text) == Some("!") =>
                {
                    let [_, TokenTree::Group(name), after @ ..] = after else {
                        return None;
                    };
                    rest = after;
                    let name = name.tokens.first().and_then(TokenTree::text)?;
                    words.push(self.ctx.env(name.trim_matches('"'))?.replace('-', "_"));
                }
                (TokenKind::Ident, text) => {
                    words.push(text.strip_prefix("r#").unwrap_or(text).to_owned());
                }
                (TokenKind::Literal, text) => {
                    let text = text.strip_prefix('r').unwrap_or(text);
                    words.push(text.trim_matches(['"', '\'']).replace('-', "_"));
                }
                (TokenKind::Lifetime, text) => {
                    if !words.is_empty() {
                        return None;
                    }
                    words.push("'".to_owned());
                    words.push(text.trim_start_matches('\'').to_owned());
                }
                (_, "_") => words.push("_".to_owned()),
                (_, "#") if words.is_empty() => words.push("r#".to_owned()),
                (_, ":") => {
                    let how = after.first().and_then(TokenTree::text)?;
                    rest = after.get(1..).unwrap_or(&[]);
                    let last = words.pop()?;
                    // `$name:without(Error)`: for overlays; no crate has it.
                    if let ("without", [TokenTree::Group(ending), after @ ..]) = (how, rest) {
                        let ending = ending.tokens.first().and_then(TokenTree::text)?;
                        words.push(last.strip_suffix(ending).unwrap_or(&last).to_owned());
                        rest = after;
                        continue;
                    }
                    words.push(in_case(how, &last)?);
                }
                _ => return None,
            }
        }
        Some(())
    }
}

/// What stands between `[<` and `>]`, if the group is written so.
fn operands(group: &TokenGroup) -> Option<&[TokenTree]> {
    let is = |tree: &TokenTree, sign: &str| tree.text() == Some(sign);
    match group.tokens.as_slice() {
        [first, parts @ .., last]
            if group.delimiter == Delimiter::Bracket
                && !parts.is_empty()
                && is(first, "<")
                && is(last, ">")
                && !parts.iter().any(|part| is(part, ">")) =>
        {
            Some(parts)
        }
        _ => None,
    }
}

/// A word as `lower`, `upper`, `snake`, `camel` and their kin say.
fn in_case(how: &str, word: &str) -> Option<String> {
    Some(match how {
        "lower" => word.to_lowercase(),
        "upper" => word.to_uppercase(),
        "snake" => {
            let mut out = String::new();
            let mut before = '_';
            for letter in word.chars() {
                if letter.is_uppercase() && before != '_' {
                    out.push('_');
                }
                out.push(letter);
                before = letter;
            }
            out.to_lowercase()
        }
        "camel" | "upper_camel" | "lower_camel" | "camel_edge" => {
            let mut out = String::new();
            let mut before = '_';
            for letter in word.chars() {
                match (letter, before) {
                    ('_', '_') if how == "camel_edge" => out.push('_'),
                    ('_', _) => {}
                    (letter, '_') if how == "lower_camel" && out.is_empty() => {
                        out.extend(letter.to_lowercase());
                    }
                    (letter, '_') => out.extend(letter.to_uppercase()),
                    (letter, before) if before.is_uppercase() => out.extend(letter.to_lowercase()),
                    (letter, _) => out.push(letter),
                }
                before = letter;
            }
            out
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_their_case() {
        let said = |how, word| in_case(how, word).unwrap_or_default();
        assert_eq!(said("snake", "HttpServer"), "http_server");
        assert_eq!(said("snake", "ABc"), "a_bc");
        assert_eq!(said("camel", "http_server"), "HttpServer");
        assert_eq!(said("camel", "HTTP"), "Http");
        assert_eq!(said("lower_camel", "http_server"), "httpServer");
        assert_eq!(said("upper", "straße"), "STRASSE");
        assert_eq!(in_case("sideways", "x"), None);
    }
}
