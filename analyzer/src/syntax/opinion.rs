//! A second opinion on text that could not be read: what syn, the reference of the community, says of it. It is
//! asked about broken files alone, so good ones pay nothing. No other module knows syn, and nothing of syn's
//! trees leaves this one.

use std::ops::Range;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::head_len;
use super::lexer::MAX_NESTING;
use super::parser::is_keyword;
use super::tree::{Item, ItemKind, ParsedFile, SyntaxError};
use crate::source::{Edition, Span};

/// How many steps down syn may have to go: it recurses, and an overflow of the stack ends the process.
const MAX_STEPS: usize = 1000;

/// The stack that it is given: a step takes some 20 KiB where nothing is optimised.
const STACK: usize = MAX_STEPS * 64 * 1024;

/// The longest text that it is asked about.
const MAX_LEN: usize = 8 << 20;

/// The errors of a file after a second reader was asked.
#[derive(Debug, Default)]
pub struct Reviewed {
    /// The errors to show.
    pub errors: Vec<SyntaxError>,
    /// Whether the other reads the whole file: then the gap is this tool's, not the file's.
    pub is_own_gap: bool,
}

/// The errors of `parsed`, which was read from `text`, and what syn says of them.
///
/// syn knows no edition, and refuses some of what was valid before 2021: about such files it is not asked.
pub fn review(parsed: &ParsedFile, text: &str, edition: Edition) -> Reviewed {
    let mut reviewed = Reviewed {
        errors: parsed.errors.clone(),
        is_own_gap: false,
    };
    if reviewed.errors.is_empty() || edition < Edition::E2021 || text.len() > MAX_LEN {
        return reviewed;
    }
    match stacker::grow(STACK, || ask(text, edition)) {
        None => {}
        Some(Ok(())) => {
            reviewed.is_own_gap = true;
            for error in &mut reviewed.errors {
                error.message += "; syn reads this file, so this is a limit of the tool: \
                    please report it";
            }
        }
        Some(Err(refusal)) => add(&mut reviewed.errors, &parsed.items, text, &refusal),
    }
    reviewed
}

/// Why syn refuses a text, and at which bytes.
struct Refusal {
    message: String,
    bytes: Range<usize>,
}

/// Asks. `None`: there is no answer that helps.
fn ask(text: &str, edition: Edition) -> Option<Result<(), Refusal>> {
    let head = head_len(text);
    let body = text.get(head..)?;
    // Where there are no tokens, only the place could be told, and ours is told already.
    let answer = body
        .parse::<TokenStream>()
        .ok()
        .filter(|tokens| !is_too_deep(tokens, edition))
        .map(|tokens| {
            syn::parse2::<syn::File>(tokens)
                .map(drop)
                .map_err(|error| refusal(&error, body, head))
        });
    // Else the texts stay in memory for as long as the thread lives. No span is kept.
    proc_macro2::extra::invalidate_current_thread_spans();
    answer
}

fn refusal(error: &syn::Error, body: &str, head: usize) -> Refusal {
    let bytes = error.span().byte_range();
    // The end of the file is no token, and has no place of its own.
    let bytes = if bytes.is_empty() {
        let end = body.trim_end().len();
        end..end
    } else {
        bytes
    };
    Refusal {
        message: error.to_string(),
        bytes: bytes.start + head..bytes.end + head,
    }
}

/// Says what syn says: in the error about the same item and at its place, else with the first error.
fn add(errors: &mut [SyntaxError], items: &[Item], text: &str, refusal: &Refusal) {
    let is_same_item = |error: &SyntaxError| {
        innermost(items, error.span).is_some_and(|item| {
            item.start as usize <= refusal.bytes.start && refusal.bytes.end <= item.end as usize
        })
    };
    let same = errors.iter().position(is_same_item);
    let Some(error) = errors.get_mut(same.unwrap_or(0)) else {
        return;
    };
    let said = &refusal.message;
    if same.is_none() {
        let before = text.get(..refusal.bytes.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|&ch| ch != '\n').count() + 1;
        error.message += &format!("; syn stops at {line}:{column}: {said}");
        return;
    }
    if !error.message.contains(said) {
        error.message += &format!("; syn says: {said}");
    }
    if let (Ok(start), Ok(end)) = (
        u32::try_from(refusal.bytes.start),
        u32::try_from(refusal.bytes.end),
    ) {
        error.span = Span {
            start,
            end,
            ..error.span
        };
    }
}

/// The innermost item around a place.
fn innermost(mut items: &[Item], at: Span) -> Option<Span> {
    let mut found = None;
    while let Some(item) = items
        .iter()
        .find(|item| item.span.start <= at.start && at.end <= item.span.end)
    {
        found = Some(item.span);
        items = match &item.kind {
            ItemKind::Mod(module) => module.items.as_deref().unwrap_or(&[]),
            ItemKind::Impl(block) => &block.items,
            ItemKind::Trait(declared) => &declared.items,
            ItemKind::ForeignMod { items, .. } => items,
            _ => &[],
        };
    }
    found
}

/// The tokens of one delimiter that are left, while the steps to them are counted.
struct Level {
    left: std::iter::Peekable<IntoIter>,
    /// The steps down to the delimiter.
    around: usize,
    /// The steps down to the next token.
    steps: usize,
    /// Whether a `,` may stand inside of what was begun: type arguments, parameters of closures.
    goes_past_commas: bool,
}

impl Level {
    fn new(tokens: TokenStream, around: usize) -> Level {
        Level {
            left: tokens.into_iter().peekable(),
            around,
            steps: around,
            goes_past_commas: false,
        }
    }

    /// What was begun has ended.
    fn begin_anew(&mut self) {
        self.steps = self.around;
        self.goes_past_commas = false;
    }

    /// Whether a statement or an item ends with the braces that were taken last.
    fn ends_here(&mut self) -> bool {
        match self.left.peek() {
            None => true,
            Some(TokenTree::Punct(punct)) => punct.as_char() == '#',
            Some(TokenTree::Ident(word)) => word != "else" && word != "as" && word != "in",
            Some(TokenTree::Group(_) | TokenTree::Literal(_)) => false,
        }
    }
}

/// Whether a parser that recurses may go down too far: into delimiters, and from one operator, keyword or `<`
/// to the next. It is counted without recursion, and rather too much than too little.
fn is_too_deep(tokens: &TokenStream, edition: Edition) -> bool {
    let mut levels = vec![Level::new(tokens.clone(), 0)];
    while let Some(level) = levels.last_mut() {
        let Some(tree) = level.left.next() else {
            levels.pop();
            continue;
        };
        let mut inner = None;
        match tree {
            TokenTree::Group(group) => {
                level.steps += 1;
                inner = Some(Level::new(group.stream(), level.steps));
                if group.delimiter() == Delimiter::Brace && level.ends_here() {
                    level.begin_anew();
                }
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                ';' => level.begin_anew(),
                ',' if !level.goes_past_commas => level.begin_anew(),
                ',' | ':' | '>' | '#' | '\'' => {}
                sign => {
                    level.goes_past_commas |= matches!(sign, '<' | '|');
                    level.steps += 1;
                }
            },
            TokenTree::Ident(word) => {
                level.steps += usize::from(is_keyword(&word.to_string(), edition));
            }
            TokenTree::Literal(_) => {}
        }
        let steps = inner.as_ref().map_or(level.steps, |inner| inner.steps);
        if steps > MAX_STEPS {
            return true;
        }
        levels.extend(inner);
        if levels.len() > MAX_NESTING {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::parse_file;
    use super::{MAX_NESTING, MAX_STEPS, SyntaxError, is_too_deep, review};
    use crate::source::{Edition, FileId, Span};

    /// The errors as they are shown, each with the text that it points at.
    fn shown(text: &str, edition: Edition) -> Vec<String> {
        let parsed = parse_file(FileId(0), text, edition);
        let shown = |error: &SyntaxError| {
            let at = text.get(error.span.start as usize..error.span.end as usize);
            format!("{}: {}", at.unwrap_or("?"), error.message)
        };
        review(&parsed, text, edition)
            .errors
            .iter()
            .map(shown)
            .collect()
    }

    #[test]
    fn both_are_heard_where_both_refuse() {
        let errors = shown(
            "fn a() {}\n// \u{e9}\nfn b() { c(); let = 1; }",
            Edition::E2021,
        );
        let ours = "=: cannot read `fn b`: expected a pattern, found `=`; syn says: expected ";
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(errors[0].starts_with(ours), "{errors:?}");
    }

    #[test]
    fn what_both_say_is_said_once() {
        assert_eq!(
            shown("fn b() { let c = 1 2; }", Edition::E2021),
            ["2: cannot read `fn b`: expected `;`, found `2`"]
        );
    }

    #[test]
    fn a_place_in_another_item_is_told_in_words() {
        let text = "struct A { b: u8 = }\nimpl B { fn c() { let = 1; } }";
        let errors = shown(text, Edition::E2021);
        assert_eq!(errors.len(), 2, "{errors:?}");
        assert!(errors[0].contains("; syn "), "{errors:?}");
        assert!(!errors[1].contains("syn "), "{errors:?}");
    }

    #[test]
    fn the_end_of_the_file_is_a_place() {
        let errors = shown("#!/bin/sh\nfn a() {}\nconst B: u8 =\n", Edition::E2024);
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(errors[0].contains("syn "), "{errors:?}");
    }

    #[test]
    fn old_editions_and_good_files_are_not_asked_about() {
        assert_eq!(
            shown("fn a() { let = 1; }", Edition::E2018),
            ["=: cannot read `fn a`: expected a pattern, found `=`"]
        );
        let loose = "fn a(self) {}";
        assert!(shown(loose, Edition::E2021).is_empty());
    }

    #[test]
    fn what_only_syn_reads_is_a_gap_of_ours() {
        let text = "fn a() {}";
        let mut parsed = parse_file(FileId(0), text, Edition::E2021);
        parsed.errors.push(SyntaxError {
            message: "cannot read `fn a`".to_owned(),
            span: Span::new(FileId(0), 0, 9),
        });
        let reviewed = review(&parsed, text, Edition::E2021);
        assert!(reviewed.is_own_gap);
        assert!(reviewed.errors[0].message.contains("limit of the tool"));
    }

    /// What recurses in syn, as deep as it is asked about and deeper: neither overflows the stack.
    #[test]
    fn depth_is_measured_first() {
        // What is repeated, how it is closed, and how often it may be: delimiters nest less deep than operators.
        let nesting = MAX_NESTING - 6;
        for (open, close, most) in [
            ("{", "}", nesting),
            ("(", ")", nesting),
            ("[", "]", nesting),
            ("if a {", "}", nesting),
            ("match a { _ => ", "}", nesting - 10),
            ("loop {", "}", nesting),
            ("async {", "}", nesting),
            ("mod a { ", "}", nesting),
            ("if let A { a: A { b: ", "} } = c {}", nesting / 2),
            ("&", "", MAX_STEPS - 10),
            ("!", "", MAX_STEPS - 10),
            ("return ", "", MAX_STEPS - 10),
            ("if ", "", MAX_STEPS - 10),
            ("a = ", "", MAX_STEPS - 10),
            ("a + ", "", MAX_STEPS - 10),
            ("V::<", ">", MAX_STEPS - 10),
            ("|a, b| ", "", MAX_STEPS / 2 - 10),
            ("|| ", "", MAX_STEPS / 2 - 10),
            ("x as V<", ">", MAX_STEPS / 2 - 10),
            ("if a {} else ", "", MAX_STEPS / 3 - 10),
        ] {
            for times in [most, 20_000] {
                let text = format!(
                    "fn f() {{ {}a{} }} fn g() {{ let = 1; }}",
                    open.repeat(times),
                    close.repeat(times)
                );
                let tokens = text.parse().unwrap_or_default();
                assert_eq!(
                    is_too_deep(&tokens, Edition::E2021),
                    times > most,
                    "{times} {open}"
                );
                assert!(!shown(&text, Edition::E2021).is_empty(), "{times} {open}");
            }
        }
    }

    #[test]
    fn chains_and_tables_are_no_depth() {
        let table = "A { b: -1, c: &[d!(), e.f()] }, ".repeat(5_000);
        let text = format!(
            "const T: [A; 5000] = [{table}]; {} fn b() {{ let = 1; }}",
            "fn a() { if b { c() } else { d() } }\n".repeat(5_000)
        );
        let errors = shown(&text, Edition::E2024);
        assert!(errors[0].contains("; syn says: "), "{errors:?}");
    }
}
