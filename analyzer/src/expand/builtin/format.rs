//! The little language of format strings: `{name:>width$.prec$x?}`. It knows neither arguments nor tokens.

/// What a placeholder names as its value, width or precision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::expand) enum Argument<'a> {
    /// The next one that nothing names.
    Next,
    /// `{0}`.
    Position(usize),
    /// `{name}`, and where it stands in the string.
    Name(&'a str, usize),
}

/// A placeholder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::expand) struct Placeholder<'a> {
    pub value: Argument<'a>,
    /// The trait of `fmt` that prints it.
    pub trait_name: &'static str,
    pub width: Option<Argument<'a>>,
    pub precision: Option<Argument<'a>>,
    /// Whether nothing stands behind a colon.
    pub is_plain: bool,
    /// Where its `{` stands in the string.
    pub at: usize,
    /// How long it is, braces included.
    pub len: usize,
}

/// Reads a format string; `Err` says what is wrong with it.
pub(in crate::expand) fn parse(text: &str) -> Result<Vec<Placeholder<'_>>, String> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(['{', '}'])) {
        let start = at + found;
        let rest = text.get(start + 1..).unwrap_or("");
        if text.get(start..=start) == Some("}") {
            if !rest.starts_with('}') {
                return Err("has a `}` without its `{`".to_owned());
            }
            at = start + 2;
            continue;
        }
        if rest.starts_with('{') {
            at = start + 2;
            continue;
        }
        let Some(len) = rest.find('}') else {
            return Err("has a `{` without its `}`".to_owned());
        };
        let inside = rest.get(..len).unwrap_or("");
        // `{:}>5}`: the brace is what fills.
        let fills_with_brace = inside.ends_with(':')
            && rest
                .get(len + 1..)
                .is_some_and(|after| after.starts_with(['<', '^', '>']));
        let len = if fills_with_brace {
            let after = rest.get(len + 1..).unwrap_or("");
            match after.find('}') {
                Some(more) => len + 1 + more,
                None => return Err("has a `{` without its `}`".to_owned()),
            }
        } else {
            len
        };
        let inside = rest.get(..len).unwrap_or("");
        out.push(placeholder(inside, start + 1)?);
        at = start + 1 + len + 1;
    }
    Ok(out)
}

fn placeholder(inside: &str, offset: usize) -> Result<Placeholder<'_>, String> {
    let (name, spec) = match inside.find(':') {
        Some(colon) => (
            inside.get(..colon).unwrap_or(""),
            inside.get(colon + 1..).unwrap_or(""),
        ),
        None => (inside, ""),
    };
    let value = argument(name, offset)?.unwrap_or(Argument::Next);
    let spec_at = offset + inside.len() - spec.len();
    let mut rest = spec;
    // [[fill]align]
    let mut chars = rest.chars();
    if let (Some(fill), Some('<' | '^' | '>')) = (chars.next(), chars.next()) {
        rest = rest.get(fill.len_utf8() + 1..).unwrap_or("");
    } else {
        rest = rest.strip_prefix(['<', '^', '>']).unwrap_or(rest);
    }
    rest = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    rest = rest.strip_prefix('#').unwrap_or(rest);
    // `0` fills with zeros, unless it names the first argument: `0$`.
    if rest.starts_with('0') && !rest.starts_with("0$") {
        rest = rest.get(1..).unwrap_or("");
    }
    let mut width = None;
    (width, rest) = count(rest, spec, spec_at, width)?;
    let mut precision = None;
    if let Some(after) = rest.strip_prefix('.') {
        if let Some(after) = after.strip_prefix('*') {
            precision = Some(Argument::Next);
            rest = after;
        } else {
            (precision, rest) = count(after, spec, spec_at, precision)?;
        }
    }
    let trait_name = match rest.trim() {
        "" => "Display",
        "?" | "x?" | "X?" | "#?" => "Debug",
        "x" => "LowerHex",
        "X" => "UpperHex",
        "o" => "Octal",
        "b" => "Binary",
        "e" => "LowerExp",
        "E" => "UpperExp",
        "p" => "Pointer",
        other => return Err(format!("asks for the unknown format `{other}`")),
    };
    Ok(Placeholder {
        value,
        trait_name,
        width,
        precision,
        is_plain: spec.trim().is_empty(),
        at: offset.saturating_sub(1),
        len: inside.len() + 2,
    })
}

/// `5`, `0$` or `name$`: an argument, if it is one, and what follows.
fn count<'a>(
    rest: &'a str,
    spec: &'a str,
    spec_at: usize,
    none: Option<Argument<'a>>,
) -> Result<(Option<Argument<'a>>, &'a str), String> {
    let end = rest
        .find(|c: char| !(c.is_alphanumeric() || c == '_'))
        .unwrap_or(rest.len());
    let word = rest.get(..end).unwrap_or("");
    if let Some(after) = rest.get(end..).and_then(|after| after.strip_prefix('$')) {
        let at = spec_at + spec.len() - rest.len();
        return Ok((argument(word, at)?, after));
    }
    let digits = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    Ok((none, rest.get(digits..).unwrap_or("")))
}

fn argument(name: &str, at: usize) -> Result<Option<Argument<'_>>, String> {
    let trimmed = name.trim();
    let at = at + (name.len() - name.trim_start().len());
    if trimmed.is_empty() {
        return Ok(None);
    }
    if trimmed.starts_with(|c: char| c.is_ascii_digit()) {
        return match trimmed.parse() {
            Ok(position) => Ok(Some(Argument::Position(position))),
            Err(_) => Err(format!("names `{trimmed}`, which is no argument")),
        };
    }
    let is_name = trimmed.chars().all(|c| c.is_alphanumeric() || c == '_');
    if !is_name {
        return Err(format!("names `{trimmed}`, which is no argument"));
    }
    Ok(Some(Argument::Name(trimmed, at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Option<Placeholder<'_>> {
        parse(text).ok()?.first().copied()
    }

    fn traits(text: &str) -> Vec<&'static str> {
        parse(text)
            .unwrap_or_default()
            .iter()
            .map(|one| one.trait_name)
            .collect()
    }

    #[test]
    fn formats_name_their_trait() {
        assert_eq!(
            traits("{} {:?} {:#?} {:x} {:#010X} {:o} {:b} {:e} {:E} {:p} {:02x?}"),
            [
                "Display", "Debug", "Debug", "LowerHex", "UpperHex", "Octal", "Binary", "LowerExp",
                "UpperExp", "Pointer", "Debug"
            ]
        );
        assert_eq!(traits("{{}} {{{}}}"), ["Display"]);
        assert_eq!(traits("{:*^30} {:}>5} {:<5} {:-^w$}").len(), 4);
    }

    #[test]
    fn width_and_precision_may_be_arguments() {
        let placeholder = one("a {name:>width$.prec$}");
        assert_eq!(
            placeholder,
            Some(Placeholder {
                value: Argument::Name("name", 3),
                trait_name: "Display",
                width: Some(Argument::Name("width", 9)),
                precision: Some(Argument::Name("prec", 16)),
                is_plain: false,
                at: 2,
                len: 20,
            })
        );
        let placeholder = one("{:1$.*}");
        assert_eq!(
            placeholder.map(|one| (one.width, one.precision)),
            Some((Some(Argument::Position(1)), Some(Argument::Next)))
        );
        let placeholder = one("{:08.3}");
        assert_eq!(
            placeholder.map(|one| (one.width, one.precision)),
            Some((None, None))
        );
        let placeholder = one("{0:0$}");
        assert_eq!(
            placeholder.map(|one| one.width),
            Some(Some(Argument::Position(0)))
        );
    }

    #[test]
    fn what_is_no_format_string_is_refused() {
        for text in [
            "{",
            "}",
            "{:y}",
            "{a b}",
            "{a.b}",
            "{99999999999999999999999}",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
