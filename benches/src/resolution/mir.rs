//! Reads the text of rustc's mid-level representation: every call, drop and check in it, with the place in the source.
//! It must not know what the calls are compared with.

use std::collections::HashMap;

use super::names::{Callee, callee, head, split_outside};

/// What a line of the text does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Calls a function that is known.
    Call,
    /// Calls through a pointer.
    Indirect,
    /// Drops a value.
    Drop,
    /// Checks an index, an overflow, a division.
    Assert,
}

/// A call, drop or check that rustc wrote, where the function is left in order.
#[derive(Clone, Debug)]
pub struct Call {
    /// The file as rustc names it: relative to the package, or absolute.
    pub file: String,
    /// The span of the expression: first line, first column, last line, last column.
    pub span: [u32; 4],
    /// rustc's name of the function that holds it.
    pub caller: String,
    /// Whether that is the value of a constant or static, which never runs.
    pub in_const: bool,
    /// What it does.
    pub kind: Kind,
    /// rustc's text: of the callee, of the type that is dropped, of the message of a check.
    pub text: String,
    /// The callee in normal form.
    pub callee: Callee,
}

/// The function that the reader is in.
#[derive(Default)]
struct Function {
    caller: String,
    in_const: bool,
    in_cleanup: bool,
    types: HashMap<String, String>,
}

/// All calls in the text, in its order.
pub fn read(text: &str) -> Vec<Call> {
    let mut out = Vec::new();
    let mut function: Option<Function> = None;
    for line in text.lines() {
        match line.chars().next() {
            Some(first) if !first.is_whitespace() && !matches!(first, '}' | '/') => {
                if let Some(found) = header(line) {
                    function = Some(found);
                }
                continue;
            }
            _ => {}
        }
        let Some(function) = &mut function else {
            continue;
        };
        if let Some((local, ty)) = declaration(line) {
            function.types.insert(local.to_owned(), ty.to_owned());
        } else if let Some(in_cleanup) = block(line) {
            function.in_cleanup = in_cleanup;
        } else if !function.in_cleanup {
            out.extend(terminator(line, function));
        }
    }
    out
}

/// The first line of a function, constant or static, or of what was lifted out of one.
fn header(line: &str) -> Option<Function> {
    let (keyword, rest) = line.split_once(' ')?;
    if !matches!(keyword, "fn" | "const" | "static") && !keyword.starts_with("promoted") {
        return None;
    }
    let rest = rest.strip_prefix("mut ").unwrap_or(rest);
    let mut function = Function {
        in_const: keyword != "fn",
        ..Function::default()
    };
    if function.in_const {
        function.caller = rest.to_owned();
        return Some(function);
    }
    let end = [rest.find("(_1: "), rest.find("() -> ")]
        .into_iter()
        .flatten()
        .min();
    let (caller, signature) = rest.split_at(end.unwrap_or(rest.len()));
    function.caller = caller.to_owned();
    let parameters = signature.get(1..closing(signature)).unwrap_or("");
    for parameter in split_outside(parameters, ", ") {
        if let Some((local, ty)) = parameter.split_once(": ") {
            function
                .types
                .insert(local.trim().to_owned(), ty.to_owned());
        }
    }
    Some(function)
}

/// Where the bracket at the beginning is closed.
fn closing(text: &str) -> usize {
    let mut depth = 0_i32;
    let mut before = b' ';
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'<' | b'(' | b'[' | b'{' => depth += 1,
            b'>' if before == b'-' => {}
            b'>' | b')' | b']' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
        before = byte;
    }
    text.len()
}

/// `let mut _3: T;  // in scope 1 at ..`
fn declaration(line: &str) -> Option<(&str, &str)> {
    let rest = line.trim_start();
    let rest = rest.strip_prefix("let ")?;
    let rest = rest.strip_prefix("mut ").unwrap_or(rest);
    let (local, rest) = rest.split_once(": ")?;
    let (declared, _) = rest.rsplit_once("// in scope")?;
    Some((local, declared.trim_end().strip_suffix(';')?))
}

/// `bb7 (cleanup): {`: whether the block cleans up after a panic.
fn block(line: &str) -> Option<bool> {
    let rest = line.strip_prefix("    bb")?;
    let rest = rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
    match rest {
        _ if rest.starts_with(": {") => Some(false),
        _ if rest.starts_with(" (cleanup): {") => Some(true),
        _ => None,
    }
}

/// File and span at the end of a line: `.. // scope 3 at src/lib.rs:10:5: 10:20`.
fn place(comment: &str) -> Option<(&str, [u32; 4])> {
    let (_, place) = comment.split_once(" at ")?;
    let mut numbers = place.trim_end().rsplitn(5, ':');
    let mut number = || {
        numbers
            .next()
            .and_then(|word| word.trim_start().parse().ok())
    };
    let (last_column, last_line, first_column, first_line) =
        (number()?, number()?, number()?, number()?);
    Some((
        numbers.next()?,
        [first_line, first_column, last_line, last_column],
    ))
}

/// What a block ends with, cut off where it says where to go on: `_3 = f(move _1)`.
fn statement(line: &str) -> Option<&str> {
    let goes_on = |rest: &str| {
        let is_block = |rest: &str| {
            rest.strip_prefix("bb").is_some_and(|digits| {
                !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        rest.starts_with('[') && rest.ends_with(']')
            || rest.starts_with("unwind ")
            || is_block(rest)
    };
    let found = line
        .rmatch_indices(" -> ")
        .find(|(at, arrow)| goes_on(&line[at + arrow.len()..]));
    found.map(|(at, _)| line[..at].trim_start())
}

fn terminator(line: &str, function: &Function) -> Option<Call> {
    let (code, comment) = line.rsplit_once("// scope ")?;
    let (file, span) = place(comment)?;
    let statement = statement(code.trim_end().trim_end_matches(';'))?;
    const ELSEWHERE: &[&str] = &["goto", "switchInt", "falseEdge", "falseUnwind", "yield"];
    if ELSEWHERE.iter().any(|word| statement.starts_with(word)) {
        return None;
    }
    let own = |self_type: Option<String>, trait_name: Option<&str>, name: &str| Callee {
        self_type,
        trait_name: trait_name.map(str::to_owned),
        name: name.to_owned(),
        module: None,
    };
    let (kind, text, callee) = if statement.starts_with("assert(") {
        let message = statement.split('"').nth(1).unwrap_or(statement);
        (Kind::Assert, message.to_owned(), own(None, None, "assert"))
    } else if let Some(place) = statement.strip_prefix("drop(") {
        let ty = dropped(place.strip_suffix(')').unwrap_or(place), function);
        let callee = own(Some(head(&ty)), Some("Drop"), "drop");
        (Kind::Drop, ty, callee)
    } else {
        let text = called(statement);
        if ["move ", "copy ", "(move"]
            .iter()
            .any(|word| text.starts_with(word))
            || is_local(text)
        {
            (
                Kind::Indirect,
                text.to_owned(),
                own(Some("fn".to_owned()), None, "call"),
            )
        } else {
            (Kind::Call, text.to_owned(), callee(text))
        }
    };
    Some(Call {
        file: file.to_owned(),
        span,
        caller: function.caller.clone(),
        in_const: function.in_const,
        kind,
        text,
        callee,
    })
}

fn is_local(text: &str) -> bool {
    text.strip_prefix('_').is_some_and(|digits| {
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// What is called: the statement without the place that it writes to and without the arguments.
fn called(statement: &str) -> &str {
    let place = statement.strip_prefix('(').unwrap_or(statement);
    let place = place.strip_prefix('*').unwrap_or(place);
    let expression = match statement.split_once(" = ") {
        Some((_, value)) if place.starts_with(['_', '(']) => value,
        _ => statement,
    };
    let mut depth = 0_i32;
    for (at, byte) in expression.bytes().enumerate().rev() {
        match byte {
            b')' => depth += 1,
            b'(' => {
                depth -= 1;
                if depth == 0 {
                    return &expression[..at];
                }
            }
            _ => {}
        }
    }
    expression
}

/// The type of a place that is dropped: what its local is declared as, or what its last field is said to be.
fn dropped(place: &str, function: &Function) -> String {
    if is_local(place)
        && let Some(ty) = function.types.get(place)
    {
        return ty.clone();
    }
    let inside = place.strip_suffix(')').unwrap_or("");
    let said = inside
        .match_indices(": ")
        .map(|(at, sign)| &inside[at + sign.len()..]);
    said.into_iter()
        .find(|text| is_type_of_field(text))
        .unwrap_or("?")
        .to_owned()
}

/// No brackets but groups that stand side by side: else what follows the colon is not the last field.
fn is_type_of_field(text: &str) -> bool {
    let Some(open) = text.find('(') else {
        return !text.contains(')');
    };
    if text[..open].contains(')') {
        return false;
    }
    let mut rest = &text[open..];
    while let Some(inside) = rest.strip_prefix('(') {
        match inside.find(['(', ')']) {
            Some(end) if inside[end..].starts_with(')') => rest = &inside[end + 1..],
            _ => return false,
        }
    }
    !rest.contains(['(', ')'])
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"
fn store::<impl at src/store.rs:3:1: 3:10>::put(_1: &mut Store, _2: String) -> () {
    debug self => _1;                    // in scope 0 at src/store.rs:4:12: 4:21
    let mut _3: std::string::String;     // in scope 0 at src/store.rs:5:20: 5:24

    bb0: {
        _4 = std::vec::Vec::<std::string::String>::push(move _5, move _3) -> [return: bb1, unwind: bb4]; // scope 0 at src/store.rs:5:9: 5:25
    }

    bb1: {
        assert(move _7, "index out of bounds: the length is {} but the index is {}", move _6, _5) -> [success: bb2, unwind continue]; // scope 0 at src/store.rs:6:9: 6:20
    }

    bb2: {
        _8 = move _9(const 1_i32) -> bb3; // scope 0 at src/store.rs:7:9: 7:20
    }

    bb3: {
        drop(_3) -> [return: bb6, unwind continue]; // scope 0 at src/store.rs:8:5: 8:6
    }

    bb4 (cleanup): {
        drop(_2) -> [return: bb5, unwind terminate(cleanup)]; // scope 0 at src/store.rs:8:5: 8:6
    }
}
"#;

    #[test]
    fn reads_what_runs_in_order() {
        let found = read(TEXT);
        let lines: Vec<String> = found
            .iter()
            .map(|call| format!("{:?} {} {:?}", call.kind, call.text, call.span))
            .collect();
        assert_eq!(
            lines,
            [
                "Call std::vec::Vec::<std::string::String>::push [5, 9, 5, 25]",
                "Assert index out of bounds: the length is {} but the index is {} [6, 9, 6, 20]",
                "Indirect move _9 [7, 9, 7, 20]",
                "Drop std::string::String [8, 5, 8, 6]",
            ]
        );
        assert!(
            found
                .iter()
                .all(|call| call.file == "src/store.rs" && !call.in_const)
        );
        assert_eq!(
            found.first().map(|call| call.caller.as_str()),
            Some("store::<impl at src/store.rs:3:1: 3:10>::put")
        );
    }

    #[test]
    fn types_of_fields() {
        let function = Function::default();
        assert_eq!(
            dropped("((_1.0: store::Entry).1: (u8, String))", &function),
            "(u8, String)"
        );
        assert_eq!(dropped("(*_3)", &function), "?");
    }
}
