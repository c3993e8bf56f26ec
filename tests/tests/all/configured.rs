//! What the user says, in the configuration and in comments: it counts, and what means nothing is told.

use sigsafe_analyzer::knowledge::{Context, Edition, Effect, Registration, RegistrationKind};
use sigsafe_analyzer::report::Analysis;
use sigsafe_tests::harness::{Case, findings_in};

const VENDOR: &str = r#"
unsafe extern "C" {
    fn vendor_tick();
    fn vendor_every(period: u32, call: extern "C" fn());
}
fn slow() {}
fn quick() { unsafe { vendor_tick() } }
extern "C" fn on_tick() {
    slow();
    quick();
}
pub fn start() { unsafe { vendor_every(10, on_tick) } }
"#;

fn row(symbol: &str, arg: u32) -> Registration {
    Registration {
        kind: RegistrationKind::Function,
        package: None,
        versions: String::new(),
        path: Vec::new(),
        symbol: vec![symbol.to_owned()],
        arg: Some(arg),
        fields: Vec::new(),
        field: None,
        methods: Vec::new(),
        abi: Vec::new(),
        section: Vec::new(),
        system_calls: Vec::new(),
        flag: None,
        child: None,
        child_methods: Vec::new(),
        parent_methods: Vec::new(),
        context: Context::Signal,
        deferred: false,
        root: true,
        api: None,
        platforms: Vec::new(),
        harmless: Vec::new(),
        note: String::new(),
        source: "here".to_owned(),
    }
}

/// Line and lint of each finding.
fn seen(analysis: &Analysis) -> Vec<(u32, String)> {
    findings_in(analysis, "case/lib.rs")
        .into_iter()
        .map(|finding| (finding.line, finding.lint))
        .collect()
}

#[test]
fn the_project_may_know_more() {
    let mut case = Case::of_text(VENDOR);
    assert!(case.analyze().handlers.is_empty());
    case.options.handlers = vec![row("vendor_every", 1)];
    let analysis = case.analyze();
    assert_eq!(analysis.handlers.len(), 1);
    assert_eq!(seen(&analysis), [(7, "unverified_ffi".to_owned())]);
    let reason = || "its manual says so".to_owned();
    case.options.safe = vec![("vendor_tick".to_owned(), reason())];
    case.options.effects = vec![("case::slow".to_owned(), vec![Effect::Blocking], reason())];
    let analysis = case.analyze();
    assert_eq!(seen(&analysis), [(9, "blocking".to_owned())]);
    assert_eq!(analysis.findings[0].reason, reason());
    // An effect is added to what is safe otherwise, and trust ends it all.
    case.options.effects = vec![("vendor_tick".to_owned(), vec![Effect::Lock], reason())];
    assert_eq!(seen(&case.analyze()), [(7, "lock".to_owned())]);
    case.options.trusted = vec![("quick".to_owned(), reason())];
    assert_eq!(seen(&case.analyze()), []);
}

#[test]
fn the_edition_of_the_standard_counts() {
    let text = r#"
unsafe extern "C" {
    fn signal(signum: i32, handler: usize) -> usize;
    fn memcpy(to: *mut u8, from: *const u8, count: usize) -> *mut u8;
    fn utime(path: *const i8, times: *const u8) -> i32;
}
extern "C" fn on_term(_: i32) {
    let (mut to, from) = ([0; 4], [1; 4]);
    unsafe {
        memcpy(to.as_mut_ptr(), from.as_ptr(), 4);
        utime(c"a".as_ptr(), std::ptr::null());
    }
}
pub fn install() { unsafe { signal(15, on_term as *const () as usize) }; }
"#;
    let mut case = Case::of_text(text);
    let mut lines = |target: &str, edition| {
        case.targets = vec![target.to_owned()];
        case.options.posix = edition;
        let found = seen(&case.analyze());
        found.into_iter().map(|(line, _)| line).collect::<Vec<_>>()
    };
    let musl = "x86_64-unknown-linux-musl";
    assert_eq!(lines(musl, Edition::Posix2008), [10]);
    assert_eq!(lines(musl, Edition::Posix2016), []);
    assert_eq!(lines(musl, Edition::Posix2024), [11]);
    // The system's own list goes on.
    assert_eq!(lines("x86_64-unknown-freebsd", Edition::Posix2008), []);
}

#[test]
fn comments_that_mean_nothing_are_told() {
    let analysis = Case::of_text(
        "// sigsafe: handler(signl)\nextern \"C\" fn f(_: i32) {}\n\
         // sigsafe: allow(heap_aloc): it is small\nfn g() {}\n\
         // sigsafe: alow(lock): why not\nfn h() {}\n\
         // sigsafe: handler(signal)\nextern \"C\" fn i(_: i32) {}\n",
    )
    .analyze();
    let told: Vec<(u32, &str)> = analysis
        .problems
        .iter()
        .map(|problem| {
            let line = problem.place.as_ref().map_or(0, |place| place.start.line);
            assert!(!problem.is_fatal);
            (line, problem.message.as_str())
        })
        .collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told[0].0 == 1 && told[0].1.contains("`signl`"), "{told:?}");
    assert!(
        told[1].0 == 3 && told[1].1.contains("`heap_aloc`"),
        "{told:?}"
    );
    assert!(told[2].0 == 5 && told[2].1.contains("alow"), "{told:?}");
    assert_eq!(analysis.handlers.len(), 1);
}

#[test]
fn configuration_that_means_nothing_on_any_target_is_told() {
    let mut case = Case::of_text("#[cfg(windows)]\npub extern \"system\" fn on_stop() {}\n");
    case.targets = vec![
        "x86_64-unknown-linux-gnu".to_owned(),
        "x86_64-pc-windows-msvc".to_owned(),
    ];
    case.options.roots = vec![("on_stop".to_owned(), Context::Exception)];
    assert!(case.analyze().problems.is_empty());
    case.options.roots = vec![("on_stp".to_owned(), Context::Exception)];
    let mut nowhere = row("", 0);
    nowhere.symbol = Vec::new();
    nowhere.path = vec!["case::register".to_owned()];
    case.options.handlers = vec![nowhere];
    let told = case.analyze().problems;
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told.iter()
            .all(|problem| problem.message.contains("configured"))
    );
}

#[test]
fn handlers_of_all_targets_are_counted() {
    let mut case = Case::of_text(
        r#"
unsafe extern "C" { fn signal(signum: i32, handler: usize) -> usize; }
extern "C" fn a(_: i32) {}
extern "C" fn b(_: i32) {}
#[cfg(unix)]
pub fn install() { unsafe { signal(15, a as *const () as usize) }; }
#[cfg(windows)]
pub fn install() { unsafe { signal(2, b as *const () as usize) }; }
"#,
    );
    case.targets = vec![
        "x86_64-unknown-linux-gnu".to_owned(),
        "x86_64-pc-windows-msvc".to_owned(),
    ];
    let statistics = case.analyze().statistics;
    assert_eq!((statistics.handlers, statistics.roots), (2, 2));
}
