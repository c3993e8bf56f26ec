//! What a literal token means: its escapes, digits and suffix. It must not know where the literal stands.

use std::sync::Arc;

use ustr::Ustr;

use super::tree::Literal;

/// What a string with escapes is made of: characters, or bytes past ASCII.
enum Unit {
    Char(char),
    Byte(u8),
}

/// Reads one escape after its backslash; `None` where nothing stands for it (a skipped line end).
fn escape(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Option<Unit> {
    Some(match chars.next()? {
        'n' => Unit::Char('\n'),
        'r' => Unit::Char('\r'),
        't' => Unit::Char('\t'),
        '0' => Unit::Char('\0'),
        'x' => {
            let high = chars.next()?.to_digit(16)?;
            let low = chars.next()?.to_digit(16)?;
            Unit::Byte((high * 16 + low) as u8)
        }
        'u' => {
            if chars.peek() == Some(&'{') {
                chars.next();
            }
            let mut value = 0u32;
            for ch in chars.by_ref() {
                if ch == '}' {
                    break;
                }
                if let Some(digit) = ch.to_digit(16) {
                    value = value.saturating_mul(16).saturating_add(digit);
                }
            }
            Unit::Char(char::from_u32(value).unwrap_or('\u{fffd}'))
        }
        '\n' | '\r' => {
            while chars.peek().is_some_and(|ch| ch.is_ascii_whitespace()) {
                chars.next();
            }
            return None;
        }
        other => Unit::Char(other),
    })
}

fn unescape_str(text: &str) -> String {
    if !text.contains(['\\', '\r']) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(ch) = chars.next() {
        match ch {
            '\\' => match escape(&mut chars) {
                Some(Unit::Char(ch)) => out.push(ch),
                Some(Unit::Byte(byte)) => out.push(byte as char),
                None => {}
            },
            '\r' if chars.peek() == Some(&'\n') => {}
            ch => out.push(ch),
        }
    }
    out
}

fn unescape_bytes(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut buffer = [0; 4];
    while let Some(ch) = chars.next() {
        match ch {
            '\\' => match escape(&mut chars) {
                Some(Unit::Char(ch)) => out.extend(ch.encode_utf8(&mut buffer).as_bytes()),
                Some(Unit::Byte(byte)) => out.push(byte),
                None => {}
            },
            '\r' if chars.peek() == Some(&'\n') => {}
            ch => out.extend(ch.encode_utf8(&mut buffer).as_bytes()),
        }
    }
    out
}

/// What stands between the quotes of `text` (which begins at the first quote or hash), whatever follows.
fn raw_inside(text: &str) -> &str {
    let inside = text.trim_start_matches('#');
    let hashes = text.len() - inside.len();
    let inside = inside.strip_prefix('"').unwrap_or(inside);
    let mut fence = String::from("\"");
    fence.extend(std::iter::repeat_n('#', hashes));
    inside
        .rfind(fence.as_str())
        .and_then(|end| inside.get(..end))
        .unwrap_or(inside)
}

fn inside(text: &str, quote: char) -> &str {
    let text = text.strip_prefix(quote).unwrap_or(text);
    text.rfind(quote)
        .and_then(|end| text.get(..end))
        .unwrap_or(text)
}

/// What a literal token means.
pub fn parse_literal(text: &str) -> Literal {
    let bytes = text.as_bytes();
    let first = bytes.first().copied().unwrap_or(b'0');
    let rest = |from: usize| text.get(from..).unwrap_or("");
    match (first, bytes.get(1).copied().unwrap_or(0)) {
        (b'"', _) => Literal::Str(Ustr::from(&unescape_str(inside(text, '"')))),
        (b'r', _) => Literal::Str(Ustr::from(raw_inside(rest(1)))),
        (b'b', b'r') => Literal::ByteStr(Arc::from(raw_inside(rest(2)).as_bytes())),
        (b'b', b'"') => Literal::ByteStr(unescape_bytes(inside(rest(1), '"')).into()),
        (b'b', b'\'') => {
            let bytes = unescape_bytes(inside(rest(1), '\''));
            Literal::Byte(bytes.first().copied().unwrap_or(0))
        }
        (b'c', b'r') => Literal::CStr(Arc::from(raw_inside(rest(2)).as_bytes())),
        (b'c', b'"') => Literal::CStr(unescape_bytes(inside(rest(1), '"')).into()),
        (b'\'', _) => {
            let text = unescape_str(inside(text, '\''));
            Literal::Char(text.chars().next().unwrap_or('\u{fffd}'))
        }
        _ => number(text),
    }
}

fn number(text: &str) -> Literal {
    let (radix, digits) = match text.get(..2) {
        Some("0x") => (16, text.get(2..).unwrap_or("")),
        Some("0o") => (8, text.get(2..).unwrap_or("")),
        Some("0b") => (2, text.get(2..).unwrap_or("")),
        _ => (10, text),
    };
    let mut value = 0u128;
    let mut overflow = false;
    for (at, ch) in digits.char_indices() {
        if ch == '_' {
            continue;
        }
        let Some(digit) = ch.to_digit(radix) else {
            let suffix = digits.get(at..).unwrap_or("");
            if radix == 10
                && (matches!(ch, '.' | 'e' | 'E')
                    || matches!(suffix, "f32" | "f64" | "f16" | "f128"))
            {
                return float(text);
            }
            return Literal::Int(value, Some(Ustr::from(suffix)));
        };
        match value
            .checked_mul(u128::from(radix))
            .and_then(|value| value.checked_add(u128::from(digit)))
        {
            Some(next) if !overflow => value = next,
            _ => {
                overflow = true;
                value = u128::MAX;
            }
        }
    }
    Literal::Int(value, None)
}

fn float(text: &str) -> Literal {
    for suffix in ["f16", "f32", "f64", "f128"] {
        if let Some(digits) = text.strip_suffix(suffix) {
            let digits = digits.trim_end_matches('_');
            return Literal::Float(Ustr::from(digits), Some(Ustr::from(suffix)));
        }
    }
    Literal::Float(Ustr::from(text), None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_a_value_and_a_suffix() {
        assert_eq!(
            parse_literal("1_000u64"),
            Literal::Int(1000, Some(Ustr::from("u64")))
        );
        assert_eq!(
            parse_literal("0xffu8"),
            Literal::Int(255, Some(Ustr::from("u8")))
        );
        assert_eq!(parse_literal("0x1f32"), Literal::Int(0x1f32, None));
        assert_eq!(parse_literal("0b1_01"), Literal::Int(5, None));
        assert_eq!(
            parse_literal("1f32"),
            Literal::Float(Ustr::from("1"), Some(Ustr::from("f32")))
        );
        assert_eq!(
            parse_literal("1.5e3"),
            Literal::Float(Ustr::from("1.5e3"), None)
        );
        assert_eq!(
            parse_literal(&"9".repeat(60)),
            Literal::Int(u128::MAX, None)
        );
    }

    #[test]
    fn escapes_are_resolved() {
        assert_eq!(
            parse_literal(r#""a\n\u{e9}\x41\"""#),
            Literal::Str(Ustr::from("a\né\u{41}\""))
        );
        assert_eq!(
            parse_literal("\"a\\\n   b\""),
            Literal::Str(Ustr::from("ab"))
        );
        assert_eq!(
            parse_literal("r#\"a\\n\"b\"#"),
            Literal::Str(Ustr::from("a\\n\"b"))
        );
        assert_eq!(
            parse_literal(r#"b"\xff\0""#),
            Literal::ByteStr(Arc::from([0xff, 0]))
        );
        assert_eq!(parse_literal(r#"c"hi""#), Literal::CStr(Arc::from(*b"hi")));
        assert_eq!(parse_literal(r"b'\n'"), Literal::Byte(b'\n'));
        assert_eq!(parse_literal(r"'\''"), Literal::Char('\''));
        assert_eq!(parse_literal("'é'"), Literal::Char('é'));
    }
}
