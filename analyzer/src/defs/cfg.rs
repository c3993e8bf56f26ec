//! Whether a `cfg` holds: predicates, what a target says, what a crate's manifest and build script
//! say. Three-valued: what nobody defines is unknown. It must not know items.

use std::fmt;

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::attrs::{peel, split_commas, string, string_literal};
use crate::source::{FileId, Span};
use crate::syntax::tokens::{Delimiter, Token, TokenGroup, TokenKind, TokenTree};
use crate::workspace::TargetInput;

/// Cfgs that nothing but a person's own flags turns on.
pub const CONVENTIONALLY_OFF: &[&str] = &[
    "bench",
    "bootstrap",
    "cargo_fuzz",
    "clippy",
    "coverage",
    "coverage_nightly",
    "dox",
    "doc",
    "doc_cfg",
    "doc_auto_cfg",
    "docs_rs",
    "docsrs",
    "doctest",
    "fuzzing",
    "fuzzing_repro",
    "kani",
    "loom",
    "miri",
    "nightly",
    "overflow_checks",
    "portable_atomic_test_outline_atomics",
    "proc_macro",
    "procmacro2_semver_exempt",
    "rust_analyzer",
    "rustdoc",
    "rustfmt",
    "sanitize",
    "shuttle",
    "sigsafe",
    "syn_disable_nightly_tests",
    "syn_only",
    "test",
    "tarpaulin",
    "tarpaulin_include",
    "tokio_allow_from_blocking_fd",
    "tokio_taskdump",
    "tokio_unstable",
    "tokio_uring",
    "tracing_unstable",
    "turmoil",
    "ub_checks",
    "uuid_unstable",
];

/// The release of the compiler that the code is read for: the one whose library `rules/stubs` describes.
const RELEASE: [u32; 3] = [1, 95, 0];

/// Whether the compiler is of that release or a later one.
pub(super) fn has_release(major: u32, minor: u32) -> bool {
    [major, minor, 0] <= RELEASE
}

/// How deep `all`, `any` and `not` may be nested.
const DEPTH: usize = 64;

/// A predicate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Predicate {
    /// `all(…)`
    All(Vec<Predicate>),
    /// `any(…)`
    Any(Vec<Predicate>),
    /// `not(…)`
    Not(Box<Predicate>),
    /// `name`
    Flag(Ustr),
    /// `key = "value"`
    Pair(Ustr, Ustr),
    /// `true`, `false`
    Literal(bool),
    /// Anything else, as written.
    Unreadable(Ustr),
}

impl fmt::Display for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, name: &str, parts: &[Predicate]| {
            write!(f, "{name}(")?;
            for (index, part) in parts.iter().enumerate() {
                if index > 0 {
                    f.write_str(", ")?;
                }
                part.fmt(f)?;
            }
            f.write_str(")")
        };
        match self {
            Predicate::All(parts) => list(f, "all", parts),
            Predicate::Any(parts) => list(f, "any", parts),
            Predicate::Not(inner) => write!(f, "not({inner})"),
            Predicate::Flag(name) => f.write_str(name.as_str()),
            Predicate::Pair(key, value) => write!(f, "{key} = \"{value}\""),
            Predicate::Literal(value) => write!(f, "{value}"),
            Predicate::Unreadable(text) => f.write_str(text.as_str()),
        }
    }
}

impl Predicate {
    /// Reads a predicate: the inside of `cfg(…)`.
    pub fn parse(tokens: &[TokenTree]) -> Predicate {
        Self::parse_at(tokens, 0)
    }

    fn parse_at(tokens: &[TokenTree], depth: usize) -> Predicate {
        let tokens = peel(tokens);
        let tokens = match tokens {
            [rest @ .., comma] if comma.text() == Some(",") => peel(rest),
            _ => tokens,
        };
        let unreadable = || Predicate::Unreadable(Ustr::from("?"));
        if depth > DEPTH {
            return unreadable();
        }
        let Some(TokenTree::Token(first)) = tokens.first() else {
            return unreadable();
        };
        let name = first.text.as_str();
        let name = name.strip_prefix("r#").unwrap_or(name);
        match tokens.get(1..).unwrap_or(&[]) {
            [] if first.kind == TokenKind::Ident => match name {
                "true" => Predicate::Literal(true),
                "false" => Predicate::Literal(false),
                _ => Predicate::Flag(Ustr::from(name)),
            },
            [eq, value @ ..] if eq.text() == Some("=") => match string(value) {
                Some(value) => Predicate::Pair(Ustr::from(name), Ustr::from(&value)),
                None => unreadable(),
            },
            [TokenTree::Group(group)] => {
                let parts = || {
                    split_commas(&group.tokens)
                        .into_iter()
                        .map(|part| Self::parse_at(part, depth + 1))
                        .collect::<Vec<_>>()
                };
                match name {
                    "all" => Predicate::All(parts()),
                    "any" => Predicate::Any(parts()),
                    "not" => match parts().pop() {
                        Some(inner) => Predicate::Not(Box::new(inner)),
                        None => unreadable(),
                    },
                    "version" => match release(&group.tokens) {
                        Some(wanted) => Predicate::Literal(wanted <= RELEASE),
                        None => unreadable(),
                    },
                    _ => Predicate::Unreadable(Ustr::from(name)),
                }
            }
            _ => unreadable(),
        }
    }

    /// Reads a predicate from text, with or without `cfg(…)` around it.
    pub fn parse_text(text: &str) -> Predicate {
        let tokens = lex(text);
        match tokens.as_slice() {
            [TokenTree::Token(name), TokenTree::Group(group)] if name.text == "cfg" => {
                Self::parse(&group.tokens)
            }
            tokens => Self::parse(tokens),
        }
    }

    /// Its truth, where `leaf` says that of flags and pairs.
    pub fn eval(&self, leaf: &dyn Fn(&Predicate) -> Option<bool>) -> Option<bool> {
        match self {
            Predicate::All(parts) => {
                let mut out = Some(true);
                for part in parts {
                    match part.eval(leaf) {
                        Some(false) => return Some(false),
                        Some(true) => {}
                        None => out = None,
                    }
                }
                out
            }
            Predicate::Any(parts) => {
                let mut out = Some(false);
                for part in parts {
                    match part.eval(leaf) {
                        Some(true) => return Some(true),
                        Some(false) => {}
                        None => out = None,
                    }
                }
                out
            }
            Predicate::Not(inner) => inner.eval(leaf).map(|value| !value),
            Predicate::Literal(value) => Some(*value),
            Predicate::Flag(_) | Predicate::Pair(..) => leaf(self),
            Predicate::Unreadable(_) => None,
        }
    }

    /// Whether its truth may differ between targets: it names more than features and what is off everywhere.
    pub fn mentions_target(&self) -> bool {
        match self {
            Predicate::All(parts) | Predicate::Any(parts) => {
                parts.iter().any(Predicate::mentions_target)
            }
            Predicate::Not(inner) => inner.mentions_target(),
            Predicate::Flag(name) => {
                *name != "debug_assertions" && !is_conventionally_off(name.as_str())
            }
            Predicate::Pair(key, _) => *key != "feature",
            Predicate::Literal(_) | Predicate::Unreadable(_) => false,
        }
    }
}

/// The release that `version("1.70")` asks for, or `version(1.70)` as overlays write it.
fn release(tokens: &[TokenTree]) -> Option<[u32; 3]> {
    let text: String = (tokens.iter())
        .map(|tree| tree.text().unwrap_or("?"))
        .collect();
    let mut out = [0; 3];
    for (index, part) in text.trim_matches('"').split('.').enumerate() {
        *out.get_mut(index)? = part.parse().ok()?;
    }
    Some(out)
}

/// Cuts the text of a predicate into tokens without places.
fn lex(text: &str) -> Vec<TokenTree> {
    let span = Span::new(FileId(u32::MAX), 0, 0);
    let token = |kind, text: &str| {
        TokenTree::Token(Token {
            kind,
            text: Ustr::from(text),
            span,
            frames: None,
        })
    };
    let mut stack: Vec<Vec<TokenTree>> = vec![Vec::new()];
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '(' if stack.len() <= DEPTH => stack.push(Vec::new()),
            ')' if stack.len() > 1 => {
                let tokens = stack.pop().unwrap_or_default();
                let group = TokenGroup {
                    delimiter: Delimiter::Parenthesis,
                    open: span,
                    close: span,
                    frames: None,
                    tokens,
                    fragment: None,
                };
                if let Some(outer) = stack.last_mut() {
                    outer.push(TokenTree::Group(std::sync::Arc::new(group)));
                }
            }
            '"' => {
                length = rest
                    .get(1..)
                    .and_then(|body| body.find('"'))
                    .map_or(rest.len(), |end| end + 2);
                if let (Some(top), Some(text)) = (stack.last_mut(), rest.get(..length)) {
                    top.push(token(TokenKind::Literal, text));
                }
            }
            c if c.is_alphanumeric() || c == '_' => {
                length = rest
                    .find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-')
                    .unwrap_or(rest.len());
                if let (Some(top), Some(text)) = (stack.last_mut(), rest.get(..length)) {
                    top.push(token(TokenKind::Ident, text));
                }
            }
            c if c.is_whitespace() => {}
            _ => {
                if let (Some(top), Some(text)) = (stack.last_mut(), rest.get(..length)) {
                    top.push(token(TokenKind::Punct { joint: false }, text));
                }
            }
        }
        rest = rest.get(length..).unwrap_or("");
    }
    stack.into_iter().next().unwrap_or_default()
}

fn is_conventionally_off(name: &str) -> bool {
    CONVENTIONALLY_OFF.contains(&name) || name.ends_with("_loom") || name.ends_with("_docs")
}

/// What a target says of itself.
#[derive(Clone, Debug, Default)]
pub struct TargetCfg {
    triple: String,
    flags: FxHashSet<Ustr>,
    pairs: FxHashSet<(Ustr, Ustr)>,
    is_known: bool,
    debug_assertions: bool,
}

const TARGET_KEYS: &[&str] = &[
    "target_os",
    "target_family",
    "target_arch",
    "target_env",
    "target_pointer_width",
    "target_endian",
    "target_vendor",
    "target_abi",
    "target_feature",
    "target_has_atomic",
    "target_has_atomic_load_store",
    "target_has_atomic_equal_alignment",
    "target_has_reliable_f16",
    "target_has_reliable_f128",
    "target_object_format",
    "panic",
    "relocation_model",
    "sanitize",
];

impl TargetCfg {
    /// From a triple, or from what rustc says of the target.
    pub fn new(target: &TargetInput, debug_assertions: bool) -> TargetCfg {
        let mut out = TargetCfg {
            triple: target.triple.clone(),
            debug_assertions,
            ..TargetCfg::default()
        };
        if let Some(cfgs) = &target.cfgs {
            out.is_known = true;
            for cfg in cfgs {
                match Predicate::parse_text(cfg) {
                    Predicate::Flag(name) if name != "debug_assertions" => {
                        out.flags.insert(name);
                    }
                    Predicate::Pair(key, value) => {
                        out.pairs.insert((key, value));
                    }
                    _ => {}
                }
            }
            return out;
        }
        let Some(info) = cfg_expr::targets::get_builtin_target_by_triple(&target.triple) else {
            return out;
        };
        out.is_known = true;
        let mut pair = |key: &str, value: &str| {
            out.pairs.insert((Ustr::from(key), Ustr::from(value)));
        };
        let os = info.os.as_ref().map_or("none", |os| os.as_str());
        pair("target_os", os);
        pair("target_arch", info.arch.as_str());
        pair(
            "target_env",
            info.env.as_ref().map_or("", |env| env.as_str()),
        );
        pair(
            "target_abi",
            info.abi.as_ref().map_or("", |abi| abi.as_str()),
        );
        pair(
            "target_vendor",
            info.vendor
                .as_ref()
                .map_or("unknown", |vendor| vendor.as_str()),
        );
        pair("target_pointer_width", &info.pointer_width.to_string());
        pair(
            "target_endian",
            match info.endian {
                cfg_expr::targets::Endian::big => "big",
                cfg_expr::targets::Endian::little => "little",
            },
        );
        pair("panic", info.panic.as_str());
        for family in info.families.iter() {
            pair("target_family", family.as_str());
        }
        for atomic in info.has_atomics.iter() {
            for key in [
                "target_has_atomic",
                "target_has_atomic_load_store",
                "target_has_atomic_equal_alignment",
            ] {
                pair(key, &atomic.to_string());
            }
        }
        let features: &[&str] = match (info.arch.as_str(), os) {
            ("x86_64", "macos" | "ios") => &[
                "fxsr",
                "sse",
                "sse2",
                "sse3",
                "ssse3",
                "sse4.1",
                "cmpxchg16b",
            ],
            ("x86_64", "windows") => &["fxsr", "sse", "sse2", "sse3", "cmpxchg16b"],
            ("x86_64", _) => &["fxsr", "sse", "sse2"],
            ("x86", _) => &["fxsr", "sse", "sse2"],
            ("aarch64", "macos" | "ios") => &["neon", "aes", "sha2", "sha3", "crc", "lse"],
            ("aarch64", _) => &["neon"],
            ("riscv64", _) => &["a", "c", "d", "f", "m", "zicsr", "zifencei"],
            ("wasm32", _) => &["bulk-memory", "multivalue", "mutable-globals", "sign-ext"],
            _ => &[],
        };
        for feature in features {
            pair("target_feature", feature);
        }
        if target.triple.contains("musl") {
            pair("target_feature", "crt-static");
        }
        for family in ["unix", "windows"] {
            if info.families.iter().any(|have| have.as_str() == family) {
                out.flags.insert(Ustr::from(family));
            }
        }
        out.flags.insert(Ustr::from("target_thread_local"));
        out
    }

    /// The triple.
    pub fn triple(&self) -> &str {
        &self.triple
    }

    /// How wide a pointer is.
    pub fn pointer_bits(&self) -> u32 {
        let is = |bits: &str| {
            self.pairs
                .contains(&(Ustr::from("target_pointer_width"), Ustr::from(bits)))
        };
        if is("32") {
            32
        } else if is("16") {
            16
        } else {
            64
        }
    }

    /// Whether a dependency's `cfg(…)` or triple is that of this target. What cannot be known holds.
    pub fn matches_dependency(&self, target: &str) -> bool {
        if !target.trim_start().starts_with("cfg") {
            return target == self.triple;
        }
        Predicate::parse_text(target).eval(&|leaf| self.leaf(leaf)) != Some(false)
    }

    /// What the target alone says of a flag or pair.
    fn leaf(&self, leaf: &Predicate) -> Option<bool> {
        match leaf {
            Predicate::Flag(name) => {
                if self.flags.contains(name) {
                    return Some(true);
                }
                match name.as_str() {
                    "unix" | "windows" if self.is_known => Some(false),
                    "debug_assertions" => Some(self.debug_assertions),
                    name if is_conventionally_off(name) => Some(false),
                    _ => None,
                }
            }
            Predicate::Pair(key, value) => {
                if self.pairs.contains(&(*key, *value)) {
                    Some(true)
                } else if TARGET_KEYS.contains(&key.as_str()) && self.is_known {
                    Some(false)
                } else {
                    None
                }
            }
            _ => None,
        }
    }
}

/// What a crate's manifest, its build script and the knowledge of crates say of its cfgs.
#[derive(Clone, Debug, Default)]
pub struct CrateCfg {
    features: FxHashSet<Ustr>,
    values: FxHashMap<(Ustr, Option<Ustr>), Option<bool>>,
    /// Every word of the build script: a cfg that is not among them cannot be set by it.
    build_words: Option<FxHashSet<String>>,
}

impl CrateCfg {
    /// From the features that are on, and the cfgs from outside.
    pub fn new(features: &[String], cfgs: &[String]) -> CrateCfg {
        let mut out = CrateCfg {
            features: features.iter().map(|name| Ustr::from(name)).collect(),
            ..CrateCfg::default()
        };
        for cfg in cfgs {
            out.set(&Predicate::parse_text(cfg), Some(true));
        }
        out
    }

    /// Says the truth of a flag or pair. What was said first counts.
    pub fn set(&mut self, leaf: &Predicate, value: Option<bool>) {
        let key = match leaf {
            Predicate::Flag(name) => (*name, None),
            Predicate::Pair(key, value) => (*key, Some(*value)),
            _ => return,
        };
        self.values.entry(key).or_insert(value);
    }

    /// Takes the text of the build script: what it does not mention it does not set.
    pub fn set_build_script(&mut self, text: &str) {
        self.build_words = Some(
            text.split(|c: char| !c.is_alphanumeric() && c != '_')
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect(),
        );
    }

    /// Its truth under a target.
    pub fn eval(&self, predicate: &Predicate, target: &TargetCfg) -> Option<bool> {
        predicate.eval(&|leaf| self.leaf(leaf, target))
    }

    fn leaf(&self, leaf: &Predicate, target: &TargetCfg) -> Option<bool> {
        let key = match leaf {
            Predicate::Pair(key, value) if *key == "feature" => {
                return Some(self.features.contains(value));
            }
            Predicate::Flag(name) => (*name, None),
            Predicate::Pair(key, value) => (*key, Some(*value)),
            _ => return None,
        };
        if let Some(value) = self.values.get(&key) {
            return *value;
        }
        if let Some(value) = target.leaf(leaf) {
            return Some(value);
        }
        if matches!(key.0.as_str(), "unix" | "windows") || TARGET_KEYS.contains(&key.0.as_str()) {
            return None;
        }
        // Without a build script only a person's own flags could set it.
        let words = match &self.build_words {
            None => return Some(false),
            Some(words) => words,
        };
        let name = key.0.as_str();
        let mentioned =
            words.contains(name) && key.1.is_none_or(|value| words.contains(value.as_str()));
        // Names that say what an old compiler or an odd target lacks.
        let is_lack = name.starts_with("no_") || name.starts_with("not_") || name.contains("_no_");
        if !mentioned || is_lack {
            Some(false)
        } else {
            None
        }
    }
}

/// What a `println!` of a build script sets, where its literal is `cargo:rustc-cfg=…`.
pub fn rustc_cfg_line(literal: &str) -> Option<Predicate> {
    let text = string_literal(literal)?;
    let rest = text
        .strip_prefix("cargo:rustc-cfg=")
        .or_else(|| text.strip_prefix("cargo::rustc-cfg="))?;
    if rest.contains('{') {
        return None;
    }
    match Predicate::parse_text(rest) {
        leaf @ (Predicate::Flag(_) | Predicate::Pair(..)) => Some(leaf),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linux() -> TargetCfg {
        let input = TargetInput {
            triple: "x86_64-unknown-linux-gnu".to_owned(),
            cfgs: None,
        };
        TargetCfg::new(&input, false)
    }

    fn eval(text: &str) -> Option<bool> {
        let krate = CrateCfg::new(&["std".to_owned()], &["extra=\"1\"".to_owned()]);
        krate.eval(&Predicate::parse_text(text), &linux())
    }

    #[test]
    fn targets_features_and_flags_decide() {
        assert_eq!(eval("unix"), Some(true));
        assert_eq!(eval("cfg(windows)"), Some(false));
        assert_eq!(
            eval("all(target_os = \"linux\", target_env = \"gnu\", not(target_arch = \"arm\"))"),
            Some(true)
        );
        assert_eq!(eval("target_pointer_width = \"64\""), Some(true));
        assert_eq!(eval("target_has_atomic = \"64\""), Some(true));
        assert_eq!(eval("panic = \"unwind\""), Some(true));
        assert_eq!(eval("any(feature = \"std\", feature = \"x\")"), Some(true));
        assert_eq!(eval("feature = \"alloc\""), Some(false));
        assert_eq!(eval("any()"), Some(false));
        assert_eq!(eval("all()"), Some(true));
        assert_eq!(eval("debug_assertions"), Some(false));
        assert_eq!(eval("extra = \"1\""), Some(true));
        assert_eq!(eval("docsrs"), Some(false));
        assert_eq!(eval("true"), Some(true));
    }

    #[test]
    fn releases_are_compared_by_number() {
        assert_eq!(eval("version(\"1.70\")"), Some(true));
        assert_eq!(eval("version(1.9)"), Some(true));
        assert_eq!(eval("not(version(1.200.1))"), Some(true));
        assert_eq!(eval("version(\"1.x\")"), None);
        assert_eq!(eval("version(1.2.3.4)"), None);
    }

    #[test]
    fn a_cfg_that_a_build_script_may_set_is_unknown() {
        let mut krate = CrateCfg::default();
        krate.set_build_script("if probe() { println!(\"cargo:rustc-cfg=has_it\"); no_old }");
        let eval = |text: &str| krate.eval(&Predicate::parse_text(text), &linux());
        assert_eq!(eval("has_it"), None);
        assert_eq!(eval("not(has_it)"), None);
        assert_eq!(eval("any(has_it, unix)"), Some(true));
        assert_eq!(eval("all(has_it, windows)"), Some(false));
        assert_eq!(eval("no_old"), Some(false));
        assert_eq!(eval("other"), Some(false));
    }

    #[test]
    fn hostile_predicates_do_no_harm() {
        let deep = "not(".repeat(100_000);
        eval(&deep);
        assert_eq!(eval(&format!("{deep}unix{}", ")".repeat(100_000))), None);
        assert_eq!(eval(")))((("), None);
        assert_eq!(eval(""), None);
        assert_eq!(eval("a = "), None);
    }

    #[test]
    fn what_depends_on_the_target_is_told() {
        assert!(Predicate::parse_text("all(feature = \"x\", unix)").mentions_target());
        assert!(!Predicate::parse_text("all(feature = \"x\", not(test))").mentions_target());
    }

    #[test]
    fn a_line_of_a_build_script_is_read() {
        assert_eq!(
            rustc_cfg_line("\"cargo:rustc-cfg=backend=\\\"raw\\\"\"").map(|leaf| leaf.to_string()),
            Some("backend = \"raw\"".to_owned())
        );
        assert_eq!(rustc_cfg_line("\"cargo:rustc-cfg={}\""), None);
    }
}
