use super::*;

#[test]
fn one_bad_item_is_lost_alone() {
    let file = parse("fn a() {}\nfn b() { 1 2 }\nfn c() {}\nstruct D { x }\nfn e() {}");
    assert_eq!(
        dump::items(&file.items),
        "fn a() {}\n<error>\nfn c() {}\n<error>\nfn e() {}"
    );
}

#[test]
fn a_delimiter_left_open_ends_before_the_next_item_of_the_file() {
    let file = parse("fn a() {}\nfn b( -> {}\nfn c() {\n    if d {\n}\n\n#[e]\npub fn f() {}\n");
    assert_eq!(
        dump::items(&file.items),
        "fn a() {}\n<error>\n<error>\n#e pub fn f() {}"
    );
    assert_eq!(file.errors.len(), 3);
}

#[test]
fn an_error_names_the_item() {
    let file = parse(
        "fn a() {}\nfn b() { let = 1; }\nfn c() {}\nstruct D { x }\nconst E: u8 = ;\nfn h() {}",
    );
    assert_eq!(
        dump::items(&file.items),
        "fn a() {}\n<error>\nfn c() {}\n<error>\n<error>\nfn h() {}"
    );
    assert_eq!(
        errors(
            "fn a() {}\nfn b() { let = 1; }\nfn c() {}\nstruct D { x }\nconst E: u8 = ;\nfn h() {}"
        ),
        [
            "2: cannot read `fn b`: expected a pattern, found `=`",
            "4: cannot read `struct D`: expected `:`, found the end",
            "5: cannot read `const E`: expected an expression, found `;`",
        ]
    );
}

#[test]
fn members_are_lost_one_by_one() {
    let file = parse(
        "impl A {\n  fn a() {}\n  fn b() { 1 2 }\n  const C u8;\n  fn d() {}\n}\nmod e { use; fn f() {} }\ntrait G { fn h(; fn i(); }",
    );
    assert!(file.errors.len() >= 3);
    let dumped = dump::items(&file.items);
    assert!(
        dumped.starts_with(
            "impl A {fn a() {}; <error>; <error>; fn d() {}}\nmod e {<error>; fn f() {}}"
        ),
        "{dumped}"
    );
}

#[test]
fn a_missing_end_does_not_swallow_what_follows() {
    let file = parse("use a::b\nfn c() {}\npub(crate) extern \"C\" fn d() -> { e }\nfn f() {}");
    assert_eq!(
        dump::items(&file.items),
        "<error>\nfn c() {}\n<error>\nfn f() {}"
    );
}

#[test]
fn broken_delimiters_and_strings_are_errors() {
    for text in [
        "fn a() { ( }",
        "fn a() { ) }",
        "fn a() {",
        "}",
        "\"abc",
        "'",
        "r#\"abc\"",
        "/* a",
        "b'",
        "fn a() { '\\",
        "\u{0}",
        "#",
        "#![",
        "r#",
        "'é",
        "\\",
    ] {
        assert!(!parse(text).errors.is_empty(), "{text:?}");
    }
}

#[test]
fn attributes_of_nothing_are_no_error() {
    for text in [
        "",
        ";",
        "// only\n",
        "#![a]",
        "//! says\n",
        "fn a() {}\n/// nothing",
        "fn a() {} #[b]",
        "#!/bin/sh",
        "\u{feff}",
    ] {
        assert_eq!(parse(text).errors, [], "{text:?}");
    }
}

#[test]
fn an_item_with_broken_text_inside_is_lost() {
    let deep = "(".repeat(300) + &")".repeat(300);
    let text = format!("impl A {{ fn a() {{ {deep} }} fn b() {{ }} }} fn c() {{ ` }} fn d() {{}}");
    let file = parse(&text);
    assert_eq!(
        dump::items(&file.items),
        "impl A {<error>; fn b() {}}\n<error>\nfn d() {}"
    );
    assert_eq!(file.errors.len(), 2);
}
