//! What the built-in macros become: a call in, text out.

use super::arguments::macro_call;
use super::*;
use crate::expand::quote::{lex_test, show};
use crate::source::FileId;

/// A world with one cfg that holds, one that does not, and one that nobody knows.
#[derive(Default)]
struct World {
    expansions: Expansions,
    edition: Edition,
}

impl BuiltinContext for World {
    fn cfg(&mut self, predicate: &[TokenTree]) -> Option<bool> {
        match show(predicate).as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }
    fn eager_expand(&mut self, call: &MacroCall) -> Option<Vec<TokenTree>> {
        let name = call.path.segments.last()?.ident.name;
        match expand_builtin(name.as_str(), call, self, None).ok()? {
            BuiltinOutput::Tokens(tokens) => Some(tokens),
            _ => None,
        }
    }
    fn edition_of(&self, _: Span) -> Edition {
        self.edition
    }
    fn line_column(&self, span: Span) -> LineColumn {
        LineColumn {
            line: 7,
            column: span.start + 1,
        }
    }
    fn load(&mut self, path: &str, _: Span) -> Result<Vec<TokenTree>, String> {
        match path {
            "a.rs" => Ok(lex_test("fn a() {}")),
            _ => Err("there is no such file".to_owned()),
        }
    }
    fn load_text(&mut self, path: &str, _: Span) -> Result<Arc<str>, String> {
        match path {
            "a.txt" => Ok(Arc::from("a \"b\"\r\n\\é")),
            "large.txt" => Ok(Arc::from("x".repeat(FILE_LIMIT + 1))),
            _ => Err("there is no such file".to_owned()),
        }
    }
    fn expansions(&self) -> &Expansions {
        &self.expansions
    }
    fn def_crate(&self) -> CrateId {
        CrateId(0)
    }
    fn file_name(&self, _: Span) -> String {
        "src/main.rs".to_owned()
    }
    fn module_path(&self) -> String {
        "a::b".to_owned()
    }
    fn env(&self, name: &str) -> Option<String> {
        (name == "HOME").then(|| "/root".to_owned())
    }
}

fn call(text: &str) -> Option<MacroCall> {
    macro_call(&lex_test(text))
}

fn expand_in(edition: Edition, text: &str) -> Result<String, String> {
    let call = call(text).ok_or("no call")?;
    let name = call.path.segments.last().map(|part| part.ident.name);
    let name = name.map_or("", |name| name.as_str());
    let mut world = World {
        edition,
        ..World::default()
    };
    let mut body = Body::default();
    match expand_builtin(name, &call, &mut world, Some(&mut body)) {
        Ok(BuiltinOutput::Tokens(tokens)) => Ok(show(&tokens)),
        Ok(BuiltinOutput::Nothing) => Ok("nothing".to_owned()),
        Ok(BuiltinOutput::Expr(id)) => Ok(expr(&body, id)),
        Err(error) => Err(error.message),
    }
}

fn expr(body: &Body, id: ExprId) -> String {
    match &body[id].kind {
        ExprKind::FormatArgs { args } => {
            let args: Vec<String> = args
                .iter()
                .map(|arg| {
                    let name = arg.trait_name.map_or("count", |name| name.as_str());
                    format!("{name}({})", expr(body, arg.value))
                })
                .collect();
            format!("format[{}]", args.join(", "))
        }
        ExprKind::InlineAsm { operands } => {
            let operands: Vec<String> = operands.iter().map(|&id| expr(body, id)).collect();
            format!("asm[{}]", operands.join(", "))
        }
        ExprKind::Path(path) => {
            let names: Vec<&str> = path
                .segments
                .iter()
                .map(|part| part.ident.name.as_str())
                .collect();
            names.join("::")
        }
        ExprKind::Block(block) => {
            format!(
                "{{ {} statements; {} }}",
                block.stmts.len(),
                block.tail.map_or(String::new(), |id| expr(body, id))
            )
        }
        ExprKind::Unary { expr: inner, .. } => format!("op {}", expr(body, *inner)),
        ExprKind::Call { callee, args } => {
            let args: Vec<String> = args.iter().map(|&id| expr(body, id)).collect();
            format!("{}({})", expr(body, *callee), args.join(", "))
        }
        ExprKind::Cast { expr: inner, .. } => format!("{} as bool", expr(body, *inner)),
        ExprKind::Lit(literal) => format!("{literal:?}"),
        ExprKind::Missing => "unknown".to_owned(),
        ExprKind::OffsetOf(_) => "offset".to_owned(),
        ExprKind::Closure(_) => "closure".to_owned(),
        other => format!("{other:?}"),
    }
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(
        expand_in(Edition::E2021, text),
        Ok(expected.to_owned()),
        "{text}"
    );
}

#[test]
fn format_args_print_each_argument_by_a_trait() {
    check("format_args!(\"a\")", "format[]");
    check(
        "format_args!(\"{} {:?} {x:x}\", a, b(c), x = d)",
        "format[Display(a), Debug(b(c)), LowerHex(d)]",
    );
    check(
        "format_args_nl!(\"{name:?} {0}\", a,)",
        "format[Display(a), Debug(name)]",
    );
    check(
        "format_args!(\"{:>width$.prec$} {:.*}\", a, 3, b, width = w)",
        "format[Display(a), count(Int(3, None)), Display(b), count(w), count(prec)]",
    );
    check(
        "format_args!(\"{0} {0:?} {0}\", a)",
        "format[Display(a), Debug(a)]",
    );
    check(
        "format_args!(\"{0} {0:?}\", f(a))",
        "{ 1 statements; format[Display(op argument_0), Debug(op argument_0)] }",
    );
    check(
        "format_args!(concat!(\"{}\", stringify!(a b), '{', \"}\", 3, -1), x, y)",
        "format[Display(x), Display(y)]",
    );
}

#[test]
fn commas_in_arguments_do_not_separate() {
    check(
        "format_args!(\"{} {}\", a::<B, C>(d), |x, y| z)",
        "format[Display(a(d)), Display(closure)]",
    );
}

#[test]
fn captured_names_stand_in_the_string() -> Result<(), ExpandError> {
    let text = "format_args!(\"a {name} b\")";
    let mut body = Body::default();
    let mut world = World::default();
    let Some(call) = call(text) else {
        return Ok(());
    };
    expand_builtin("format_args", &call, &mut world, Some(&mut body))?;
    let span = body.exprs.iter().find_map(|expr| match &expr.kind {
        ExprKind::Path(path) => Some(path.span),
        _ => None,
    });
    assert_eq!(
        span.and_then(|span| text.get(span.start as usize..span.end as usize)),
        Some("name")
    );
    Ok(())
}

#[test]
fn wrong_format_strings_are_errors() {
    for (text, message) in [
        (
            "format_args!(\"{\")",
            "the format string of `format_args!` has a `{` without its `}`",
        ),
        (
            "format_args!(\"{}\")",
            "the format string of `format_args!` has more places than arguments",
        ),
        (
            "format_args!(a)",
            "`format_args!` takes a format string that is a literal",
        ),
        ("format_args!()", "`format_args!` takes a format string"),
    ] {
        assert_eq!(
            expand_in(Edition::E2021, text),
            Err(message.to_owned()),
            "{text}"
        );
    }
}

#[test]
fn texts() {
    check(
        "concat!(\"a\", 'b', 1u8, 1.5, true, -2, stringify!(x + y), concat!())",
        "\"ab11.5true-2x + y\"",
    );
    check("concat_bytes!(b\"ab\", b'c', [100, 1])", "b\"abcd\\x01\"");
    check("concat_idents!(a, b)", "ab");
    check("line!()", "7u32");
    check("column!()", "1u32");
    check("file!()", "\"src/main.rs\"");
    check("module_path!()", "\"a::b\"");
    check("env!(\"HOME\")", "\"/root\"");
    check("env!(\"OUT_DIR\", \"why\")", "\"${OUT_DIR}\"");
    check(
        "option_env!(\"HOME\")",
        "$crate :: option :: Option :: Some ( \"/root\" )",
    );
    check("include_str!(\"a.txt\",)", r#""a \"b\"\r\n\\é""#);
    check(
        "include_bytes!(concat!(\"a\", \".txt\"))",
        r#"b"a \"b\"\r\n\\\xc3\xa9""#,
    );
    check("include_str!(\"x\")", "\"\"");
    check("include_bytes!(\"x\")", "b\"\"");
    check("include_str!(\"large.txt\")", "\"\"");
    check("include!(\"a.rs\")", "fn a () {}");
    assert_eq!(
        expand_in(
            Edition::E2021,
            "include!(concat!(env!(\"OUT_DIR\"), \"/a.rs\"))"
        ),
        Err("`include!(\"${OUT_DIR}/a.rs\")`: there is no such file".to_owned())
    );
}

#[test]
fn cfgs_choose() {
    check("cfg!(yes)", "true");
    check("cfg!(no)", "false");
    check("cfg!(maybe)", "unknown as bool");
    check("cfg_select! { no => { a } yes => { b } _ => { c } }", "b");
    check("cfg_select! { no => a, _ => c }", "c");
}

#[test]
fn assertions_and_panics_follow_the_edition() {
    check(
        "assert!(a == b)",
        "if ! ⟦ a == b ⟧ { $crate :: panicking :: panic ( \"assertion failed: a == b\" ) }",
    );
    check(
        "assert!(a::<B, C>(), \"x {}\", y)",
        "if ! ⟦ a :: < B , C > () ⟧ { $crate :: panic :: panic_2021 ! ( \"x {}\" , y ) }",
    );
    check("panic!(\"x\")", "$crate :: panic :: panic_2021 ! ( \"x\" )");
    assert_eq!(
        expand_in(Edition::E2018, "unreachable!()"),
        Ok("$crate :: panic :: unreachable_2015 ! ()".to_owned())
    );
    assert_eq!(
        expand_in(Edition::E2018, "assert!(a, \"x\")"),
        Ok("if ! ⟦ a ⟧ { panic ! ( \"x\" ) }".to_owned())
    );
}

#[test]
fn asm_keeps_its_operands() {
    check(
        "asm!(\"mov {0}, {x}\", \"nop\", out(reg) a, x = in(\"rax\") b(c), inout(reg) d => e, lateout(\"cx\") _, \
         const 3, sym f::g, options(nostack), clobber_abi(\"C\"))",
        "asm[a, b(c), d, e, Int(3, None), f::g]",
    );
    check("offset_of!(A<B, C>, d.e)", "offset");
}

#[test]
fn other_macros_are_not_these() {
    assert_eq!(
        expand_in(Edition::E2021, "something!()"),
        Err("`something!` is not known: the compiler expands `something` itself".to_owned())
    );
    check("compile_error!(\"no\")", "nothing");
}

#[test]
fn what_is_written_belongs_to_the_declaring_crate() -> Result<(), ExpandError> {
    let mut world = World::default();
    let Some(call) = call("panic!()") else {
        return Ok(());
    };
    let output = expand_builtin("panic", &call, &mut world, None)?;
    let BuiltinOutput::Tokens(tokens) = output else {
        return Ok(());
    };
    let span = tokens.first().map(TokenTree::span);
    assert_eq!(span.map(|span| span.file), Some(FileId(0)));
    let expansion = span.and_then(|span| world.expansions.get(span.expn));
    assert_eq!(
        expansion.map(|expansion| (expansion.macro_name.as_str(), expansion.call_site)),
        Some(("panic", call.span))
    );
    Ok(())
}
