use super::*;

/// Reads the text on a thread with as little stack as a thread ever has, in a function's body and alone.
fn survives(text: String) -> bool {
    let run = move || {
        let whole = format!("fn f() {{ let x = {text}; }}");
        let first = parse(&whole).errors.is_empty();
        parse(&text);
        drop(parse_in(&text, Edition::E2015));
        first
    };
    std::thread::Builder::new()
        .stack_size(512 * 1024)
        .spawn(run)
        .unwrap()
        .join()
        .unwrap()
}

#[test]
fn depth_is_refused_with_an_error() {
    for part in [
        "(",
        "[",
        "{",
        "&",
        "&mut ",
        "!",
        "-",
        "*",
        "return ",
        "break ",
        "|| ",
        "|x| ",
        "move || ",
        "a(",
        "a[",
        "a![",
        "if a {",
        "match a { _ => ",
        "loop {",
        "unsafe {",
        "#[a] ",
        "a = ",
        "a += ",
        "..",
        "x as Vec<",
        "Vec::<",
        "<A as B<",
        "let &",
        "box ",
        "async {",
        "'a: {",
        "let x = ",
        "x as *const ",
        "x as &",
        "x as fn() -> ",
        "x as [",
        "x as (",
        "f::<{ ",
        "S { a: ",
        "a.b(",
        "yield ",
        "const {",
        "fn a() { ",
        "impl A { ",
        "mod a { ",
        "use a::{",
        "dyn A<",
        "impl A<",
        "struct S<T = ",
        "let A { a: ",
        "let (",
        "let [",
        "let box ",
        "let a @ ",
        "$",
        "$(",
        "a => ",
        "a ? ",
        "else ",
        "x as for<'a> fn(",
        "where ",
        "async || ",
        "static || ",
        "x as dyn Fn() -> ",
    ] {
        assert!(!survives(part.repeat(5_000)), "{part}");
    }
}

#[test]
fn long_chains_are_read() {
    let long = |first: &str, part: &str| format!("{first}{}", part.repeat(100_000));
    for text in [
        long("a", " + a"),
        long("a", ".b()"),
        long("a", ".b"),
        long("a", "?"),
        long("a", "[0]"),
        long("a", "()"),
        long("a", " as u8"),
        long("a", " && a"),
        long("a", "::a"),
        long("if a {}", " else if a {}"),
        long("[", "1,") + "]",
        long("m!(", "x ") + ")",
        long("|a|a", "|a"),
        long("{", "a;") + "}",
        long("{", "#[a]") + "b }",
    ] {
        let head: String = text.chars().take(20).collect();
        assert!(survives(text), "{head}");
    }
}

#[test]
fn every_prefix_of_a_text_is_survived() {
    let text = "#![a]\n//! x\npub(crate) unsafe extern \"C\" fn f<'a, T: A<B = C> + ?Sized>(mut self: &'a Self, (x, ..): [u8; 3]) -> impl Fn(u8) -> u8 where T: D { let Some(x) = y else { return }; match z { A | B if c => 1..=2, _ => |a| a as u8 + 1.0e3 }; m!{ $x } 'a: loop { break 'a b'x' } \"é\\n\" r#\"é\"# 'é' }\nimpl<T> A for B { const C: u8 = 1; } use a::{b as c, *}; enum E { A = 1 } macro_rules! m { () => {} }";
    for (at, _) in text.char_indices() {
        parse(&text[..at]);
        parse(&text[at..]);
    }
    // Each token left out once.
    let words: Vec<&str> = text
        .split_inclusive(|ch: char| !ch.is_alphanumeric())
        .collect();
    for skip in 0..words.len() {
        let rest: String = words
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != skip)
            .map(|(_, word)| *word)
            .collect();
        parse(&rest);
    }
}

#[test]
fn any_characters_are_survived() {
    let pool: Vec<char> = "aé'\"\\r#bc/*!{}()[]<>=:;,.&|+-0x1e_$@~?^% \n\t\u{0}😀"
        .chars()
        .collect();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..24 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            text.push(pool[(state % pool.len() as u64) as usize]);
        }
        parse(&text);
    }
}
