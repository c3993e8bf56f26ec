//! What a program is called and how it is laid out does not change its findings: programs are written at random from
//! operations whose findings are known, wrapped in what changes nothing, spread over functions, modules, files and crates.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sigsafe_tests::expect::{self, Strictness};
use sigsafe_tests::harness::{Case, findings_in, handlers_in};

/// An expression, and what it gives.
const OPERATIONS: &[(&str, &str)] = &[
    ("drop(LOCK.lock())", "lock"),
    ("println!(\"x\")", "stdio_lock"),
    ("std::mem::forget(Box::new(1u8))", "heap_alloc"),
    (
        "std::mem::forget(format!(\"{}\", SEEN.load(Ordering::Relaxed)))",
        "heap_alloc",
    ),
    ("std::thread::sleep(std::time::Duration::ZERO)", "blocking"),
    ("std::mem::forget(std::env::var_os(\"A\"))", "env_access"),
    ("drop(ONCE.get_or_init(|| 1))", "lazy_init"),
    (
        "std::mem::forget(std::thread::spawn(|| ()))",
        "thread_spawn",
    ),
    (
        "std::mem::forget(std::backtrace::Backtrace::force_capture())",
        "backtrace",
    ),
    (
        "drop(SEEN.load(Ordering::Relaxed).checked_add(1).unwrap())",
        "explicit_panic",
    ),
    ("drop(SEEN.fetch_add(1, Ordering::Relaxed))", ""),
    ("drop(LOCK.try_lock())", ""),
    ("drop([1u8, 2].iter().map(|x| x + 1).max())", ""),
];

/// What may stand around a statement; `@` is the statement.
const WRAPPERS: &[&str] = &[
    "{\n@\n}",
    "unsafe {\n@\n}",
    "loop {\n@\nbreak;\n}",
    "if SEEN.load(Ordering::Relaxed) > 1 {\n@\n}",
    "match SEEN.load(Ordering::Relaxed) {\n0 => {}\n_ => {\n@\n}\n}",
    "(|| {\n@\n})();",
    "let in_local = || {\n@\n};\nin_local();",
    "NAME_call(|| {\n@\n});",
    "NAME_generic(&|| {\n@\n});",
    "NAME_wrap! {\n@\n}",
    "let _ = Some(1).map(|_| {\n@\n});",
    "for _ in 0..2 {\n@\n}",
    "fn NAME_inner() {\n@\n}\nNAME_inner();",
    "let _: Result<(), ()> = (|| {\n@\nOk(())\n})();",
];

/// Where a function stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Home {
    Handler,
    Root,
    Module,
    File,
    Crate,
    Method,
    Trait,
    Generic,
}

const HOMES: &[Home] = &[
    Home::Handler,
    Home::Root,
    Home::Module,
    Home::File,
    Home::Crate,
    Home::Method,
    Home::Trait,
    Home::Generic,
];

#[derive(Clone, Debug)]
struct Statement {
    operation: usize,
    wrappers: Vec<usize>,
    home: usize,
}

fn statement() -> impl Strategy<Value = Statement> {
    let wrappers = prop::collection::vec(0..WRAPPERS.len(), 0..3);
    (0..OPERATIONS.len(), wrappers, 0..HOMES.len()).prop_map(|(operation, wrappers, home)| {
        Statement {
            operation,
            wrappers,
            home,
        }
    })
}

/// A name that the whole program begins its own names with.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{3,6}",
        Just("signal".to_owned()),
        Just("lock".to_owned()),
        Just("std_io".to_owned())
    ]
    .prop_map(|name| format!("x{name}"))
}

const PRELUDE: &str = "use std::sync::atomic::{AtomicU32, Ordering};\nuse std::sync::{Mutex, OnceLock};\n\
    static LOCK: Mutex<u32> = Mutex::new(0);\nstatic SEEN: AtomicU32 = AtomicU32::new(0);\n\
    static ONCE: OnceLock<u32> = OnceLock::new();\n\
    #[allow(unused)] fn NAME_call<F: FnOnce()>(work: F) { work() }\n\
    #[allow(unused)] fn NAME_generic(work: &impl Fn()) { work() }\n\
    #[allow(unused)] macro_rules! NAME_wrap { ($($body:tt)*) => { { $($body)* } }; }\n";

fn body(statement: &Statement) -> String {
    let (operation, lint) = OPERATIONS[statement.operation];
    let mark = if lint.is_empty() {
        String::new()
    } else {
        format!(" //~ {lint}")
    };
    let mut text = format!("{operation};{mark}");
    for wrapper in &statement.wrappers {
        text = WRAPPERS[*wrapper].replace('@', &text);
    }
    text
}

fn case(statements: &[Statement], name: &str) -> Case {
    let (mut handler, mut root, mut module, mut file, mut other) = (
        String::new(),
        String::new(),
        String::new(),
        String::new(),
        String::new(),
    );
    for (index, statement) in statements.iter().enumerate() {
        let body = body(statement);
        let function = format!("pub fn NAME_f{index}() {{\n{body}\n}}\n");
        let (home, text) = match HOMES[statement.home] {
            Home::Handler => {
                let _ = writeln!(handler, "{{\n{body}\n}}");
                continue;
            }
            Home::Root => (&mut root, function),
            Home::Module => (&mut module, function),
            Home::File => (&mut file, function),
            Home::Crate => (&mut other, function),
            Home::Method => (
                &mut root,
                format!("struct NAME_S{index};\nimpl NAME_S{index} {{\n{function}}}\n"),
            ),
            Home::Trait => {
                let head = format!("fn NAME_f{index}(&self)");
                let body = function.split_once('{').map_or("", |(_, rest)| rest);
                (
                    &mut root,
                    format!(
                        "trait NAME_T{index} {{ {head}; }}\nstruct NAME_S{index};\nimpl NAME_T{index} for NAME_S{index} {{\n\
                         {head} {{{body}}}\n"
                    ),
                )
            }
            Home::Generic => (&mut root, function.replacen("()", "<T: Copy>(_: T)", 1)),
        };
        home.push_str(&text);
        let call = match HOMES[statement.home] {
            Home::Module => format!("NAME_m::NAME_f{index}();"),
            Home::File => format!("NAME_file::NAME_f{index}();"),
            Home::Crate => format!("other::NAME_f{index}();"),
            Home::Method => format!("NAME_S{index}::NAME_f{index}();"),
            Home::Trait => format!("NAME_S{index}.NAME_f{index}();"),
            Home::Generic => format!("NAME_f{index}(1u8);"),
            _ => format!("NAME_f{index}();"),
        };
        let _ = writeln!(handler, "{call}");
    }
    let main = format!(
        "#![allow(warnings)]\n{PRELUDE}mod NAME_m {{\nuse super::*;\n{module}}}\nmod NAME_file;\n{root}\
         unsafe extern \"C\" {{ fn signal(signum: i32, handler: usize) -> usize; }}\n\
         extern \"C\" fn NAME_handler(_: i32) {{ //~ root\n{handler}}}\n\
         fn main() {{ unsafe {{ signal(15, NAME_handler as *const () as usize) }}; }}\n"
    );
    let text = |text: String| text.replace("NAME", name);
    Case {
        crates: vec!["case".to_owned(), "other".to_owned()],
        ..Case::of_text(&text(main))
    }
    .with_file(
        &format!("case/{name}_file.rs"),
        &text(format!("use super::*;\n{file}")),
    )
    .with_file(
        "other/lib.rs",
        &text(format!("#![allow(warnings)]\n{PRELUDE}{other}")),
    )
}

fn complaints(case: &Case) -> Vec<String> {
    let analysis = case.analyze();
    let mut out: Vec<String> = analysis
        .problems
        .iter()
        .map(|problem| problem.message.clone())
        .collect();
    for (path, text) in &case.files {
        match expect::parse(text) {
            Err(error) => out.push(error),
            Ok(expected) => {
                let (findings, handlers) =
                    (findings_in(&analysis, path), handlers_in(&analysis, path));
                let found = expect::check(&expected, &findings, &handlers, Strictness::Part);
                out.extend(
                    found
                        .into_iter()
                        .map(|complaint| format!("{path}: {complaint}")),
                );
            }
        }
    }
    out
}

#[test]
fn names_places_and_wrappings_change_nothing() {
    let cases = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|word| word.parse().ok())
        .unwrap_or(32);
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    // The same programs in each run: a failure must be there again.
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, random);
    let result = runner.run(
        &(prop::collection::vec(statement(), 1..14), name()),
        |(statements, name)| {
            let case = case(&statements, &name);
            let complaints = complaints(&case);
            let texts = || {
                case.files
                    .iter()
                    .map(|(path, text)| format!("--- {path}\n{text}"))
                    .collect::<String>()
            };
            prop_assert!(
                complaints.is_empty(),
                "\n{}\n{}",
                complaints.join("\n"),
                texts()
            );
            Ok(())
        },
    );
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// Each operation alone does what the table says, or the law would say nothing.
#[test]
fn each_operation_gives_what_is_said_of_it() {
    for (operation, row) in OPERATIONS.iter().enumerate() {
        let alone = Statement {
            operation,
            wrappers: Vec::new(),
            home: 0,
        };
        let case = case(&[alone], "xalone");
        assert_eq!(complaints(&case), Vec::<String>::new(), "{}", row.0);
    }
}
