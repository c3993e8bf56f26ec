//! Names of functions and types as rustc prints them, brought into a form that can be compared. It must not know who
//! printed them.

/// The words for types that have no path.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
    "i128", "isize", "f32", "f64",
];

/// A callee in normal form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Callee {
    /// Head of the type that the function belongs to.
    pub self_type: Option<String>,
    /// Last segment of the trait's path.
    pub trait_name: Option<String>,
    /// Last segment of the function's path.
    pub name: String,
    /// Of a free function: the module that it stands in.
    pub module: Option<String>,
}

/// Splits at `separator` where no bracket is open. The arrows of functions are no brackets.
pub fn split_outside<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let bytes = text.as_bytes();
    let (mut out, mut depth, mut start, mut at) = (Vec::new(), 0_i32, 0, 0);
    while let Some(byte) = bytes.get(at) {
        let rest = &bytes[at..];
        if rest.starts_with(b"->") || rest.starts_with(b"=>") {
            at += 2;
            continue;
        }
        match byte {
            b'<' | b'(' | b'[' | b'{' => depth += 1,
            b'>' | b')' | b']' | b'}' => depth -= 1,
            _ if depth == 0 && rest.starts_with(separator.as_bytes()) => {
                out.push(&text[start..at]);
                at += separator.len();
                start = at;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    out.push(&text[start..]);
    out
}

/// The type behind all references that stand before it.
fn behind_references(text: &str) -> &str {
    let mut text = text.trim();
    while let Some(mut rest) = text.strip_prefix('&') {
        if let Some(lifetime) = rest.strip_prefix('\'')
            && let Some((_, after)) = lifetime.split_once(' ')
        {
            rest = after;
        }
        text = rest.strip_prefix("mut ").unwrap_or(rest).trim();
    }
    text
}

/// What is common to all types of a kind: the last segment of a path without arguments, or a word of its own.
pub fn head(text: &str) -> String {
    let text = behind_references(text);
    if text.starts_with("{closure") {
        return "{closure}".to_owned();
    }
    if text.starts_with("*mut ") || text.starts_with("*const ") {
        return text.split(' ').next().unwrap_or_default().to_owned();
    }
    if let Some(inner) = text.strip_prefix('[') {
        let inner = inner.get(..inner.len().saturating_sub(1)).unwrap_or("");
        let is_array = split_outside(inner, ";").len() > 1;
        return if is_array { "[T; N]" } else { "[T]" }.to_owned();
    }
    if text.starts_with('(') {
        return "(tuple)".to_owned();
    }
    for word in ["dyn ", "impl "] {
        if let Some(bounds) = text.strip_prefix(word) {
            let first = split_outside(bounds, " + ")
                .first()
                .map(|bound| head(bound));
            return format!("{word}{}", first.unwrap_or_default());
        }
    }
    if ["fn(", "unsafe ", "extern ", "for<"]
        .iter()
        .any(|word| text.starts_with(word))
    {
        return "fn".to_owned();
    }
    if text.starts_with('<') {
        return "<projection>".to_owned();
    }
    let segments = split_outside(text, "::");
    let last = segments
        .iter()
        .rfind(|segment| !segment.is_empty() && !segment.starts_with('<'));
    let last = last.copied().unwrap_or(text);
    last.split('<').next().unwrap_or_default().to_owned()
}

/// The normal form of a callee.
pub fn callee(text: &str) -> Callee {
    let mut segments = split_outside(text, "::");
    let mut index = 0;
    segments.retain(|segment| {
        index += 1;
        index == 1 || !segment.starts_with('<') || segment.starts_with("<impl")
    });
    let (Some(first), Some(last)) = (segments.first(), segments.last()) else {
        return Callee::default();
    };
    let name = last.split('<').next().unwrap_or_default().to_owned();
    let of_type = |self_type: String, name| Callee {
        self_type: Some(self_type),
        name,
        ..Callee::default()
    };
    if first.starts_with('<') && !first.starts_with("<impl at") {
        let inner = first.get(1..first.len().saturating_sub(1)).unwrap_or("");
        let parts = split_outside(inner, " as ");
        return Callee {
            self_type: parts.first().map(|part| head(part)),
            trait_name: parts.get(1).map(|part| head(part)),
            name,
            module: None,
        };
    }
    let Some(owner) = segments
        .len()
        .checked_sub(2)
        .and_then(|at| segments.get(at))
    else {
        return Callee {
            name,
            ..Callee::default()
        };
    };
    if owner.starts_with("<impl at") || owner.starts_with("{impl") {
        return of_type((*owner).to_owned(), name);
    }
    if let Some(inner) = owner.strip_prefix("<impl ") {
        return of_type(
            head(inner.get(..inner.len().saturating_sub(1)).unwrap_or("")),
            name,
        );
    }
    let owner = owner.split('<').next().unwrap_or_default();
    if owner.starts_with(char::is_uppercase) || PRIMITIVES.contains(&owner) {
        return of_type(owner.to_owned(), name);
    }
    Callee {
        module: Some(owner.to_owned()),
        name,
        ..Callee::default()
    }
}

/// One word for the types that rustc and the library's own names tell apart and a reader does not.
pub fn plain_type(text: &str) -> &str {
    match text {
        _ if text.starts_with("Atomic") => "Atomic",
        "[T; N]" => "[T]",
        "*const" => "*mut",
        "string" => "String",
        _ => text,
    }
}

/// Whether two names may mean the same function: same name, and the same type, trait or module as far as both say.
pub fn is_same(left: &Callee, right: &Callee) -> bool {
    if left.name != right.name {
        return false;
    }
    let plain = |callee: &Callee| {
        callee
            .self_type
            .as_deref()
            .map(|text| plain_type(text).to_owned())
    };
    let (left_type, right_type) = (plain(left), plain(right));
    match (&left.trait_name, &right.trait_name) {
        (Some(left_trait), Some(right_trait)) => {
            left_trait == right_trait
                && is_same_or_open(left_type.as_deref(), right_type.as_deref())
        }
        // The one names the trait, the other the type or the trait as the owner of the function.
        (Some(named), None) => right_type == left_type || right_type.as_ref() == Some(named),
        (None, Some(named)) => left_type == right_type || left_type.as_ref() == Some(named),
        (None, None) => {
            let is_named =
                |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
            if !is_named(&left_type) && !is_named(&right_type) {
                return left.module == right.module;
            }
            let is_by_place = |text: &Option<String>| {
                text.as_ref()
                    .is_some_and(|text| text.starts_with("<impl at"))
            };
            left_type == right_type || is_by_place(&left_type) || is_by_place(&right_type)
        }
    }
}

/// Whether two types may be the same: parameters have names of their own on either side, and opaque types and
/// projections may be written out or not.
fn is_same_or_open(left: Option<&str>, right: Option<&str>) -> bool {
    let (Some(left), Some(right)) = (left, right) else {
        return true;
    };
    let is_open = |text: &str| text.starts_with("impl") || text.starts_with("<proj");
    let is_parameter = |text: &str| text.chars().count() <= 2;
    left == right || is_parameter(left) && is_parameter(right) || is_open(left) || is_open(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_types() {
        for (text, wanted) in [
            ("&'a mut std::vec::Vec<T>", "Vec"),
            ("[u8; 4]", "[T; N]"),
            ("[u8]", "[T]"),
            ("dyn std::error::Error + Send", "dyn Error"),
            ("*const u8", "*const"),
            ("{closure@src/lib.rs:1:1: 1:3}", "{closure}"),
            ("<T as Iterator>::Item", "<projection>"),
            ("unsafe extern \"C\" fn(i32)", "fn"),
        ] {
            assert_eq!(head(text), wanted, "{text}");
        }
    }

    #[test]
    fn callees() {
        let of = |text| {
            let Callee {
                self_type,
                trait_name,
                name,
                module,
            } = callee(text);
            [self_type, trait_name, Some(name), module]
                .map(Option::unwrap_or_default)
                .join(" ")
        };
        assert_eq!(of("std::vec::Vec::<T>::push"), "Vec  push ");
        assert_eq!(of("<&T as std::fmt::Display>::fmt"), "T Display fmt ");
        assert_eq!(of("std::mem::swap::<T>"), "  swap mem");
        assert_eq!(of("core::slice::<impl [T]>::len"), "[T]  len ");
        assert_eq!(
            of("errno::<impl at src/errno.rs:61:1: 61:11>::last"),
            "<impl at src/errno.rs:61:1: 61:11>  last "
        );
    }
}
