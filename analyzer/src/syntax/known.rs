//! The attributes and derives that the language itself has, and so which items a macro may ask for as tokens. It must
//! not know what any of them does.

use super::tokens::TokenTree;
use super::tree::Attr;

/// Whether a derive is the compiler's own.
pub fn is_own_derive(name: &str) -> bool {
    matches!(
        name,
        "Clone"
            | "Copy"
            | "Debug"
            | "Default"
            | "Eq"
            | "Hash"
            | "Ord"
            | "PartialEq"
            | "PartialOrd"
            | "CoercePointee"
            | "ConstParamTy"
            | "ConstParamTy_"
            | "UnsizedConstParamTy"
    )
}

/// Attributes of the compiler, of its tools, and of the stubs.
pub fn is_own_attribute(path: &str) -> bool {
    const NAMES: &[&str] = &[
        "allow",
        "allow_internal_unsafe",
        "allow_internal_unstable",
        "automatically_derived",
        "bench",
        "cfg",
        "cfg_attr",
        "cold",
        "collapse_debuginfo",
        "const_trait",
        "coverage",
        "crate_name",
        "crate_type",
        "debugger_visualizer",
        "default",
        "deny",
        "deprecated",
        "derive",
        "doc",
        "effect",
        "expect",
        "export_name",
        "feature",
        "forbid",
        "fundamental",
        "global_allocator",
        "handler",
        "ignore",
        "inline",
        "instruction_set",
        "lang",
        "link",
        "link_args",
        "link_name",
        "link_ordinal",
        "link_section",
        "linkage",
        "macro_export",
        "macro_use",
        "marker",
        "may_dangle",
        "must_not_suspend",
        "must_use",
        "naked",
        "no_builtins",
        "no_core",
        "no_implicit_prelude",
        "no_link",
        "no_main",
        "no_mangle",
        "no_std",
        "non_exhaustive",
        "optimize",
        "panic_handler",
        "path",
        "prelude_import",
        "proc_macro",
        "proc_macro_attribute",
        "proc_macro_derive",
        "recursion_limit",
        "repr",
        "safe",
        "should_panic",
        "source",
        "stable",
        "target_feature",
        "test",
        "track_caller",
        "type_const",
        "type_length_limit",
        "unstable",
        "used",
        "warn",
        "windows_subsystem",
    ];
    NAMES.binary_search(&path).is_ok()
        || path.starts_with("rustc_")
        || path.starts_with("rustfmt::")
        || path.starts_with("clippy::")
        || path.starts_with("diagnostic::")
        || path.starts_with("miri::")
        || path.starts_with("rust_analyzer::")
}

/// How deep `cfg_attr` is looked into.
const CFG_ATTR_DEPTH: usize = 8;

/// Whether some attribute may be a macro of a crate: then the item's tokens are kept.
pub(super) fn may_be_macro(attrs: &[Attr]) -> bool {
    attrs
        .iter()
        .any(|attr| is_foreign(attr.path.as_str(), &attr.tokens, 0))
}

fn is_foreign(path: &str, tokens: &[TokenTree], depth: usize) -> bool {
    let inside: &[TokenTree] = match tokens.first() {
        Some(TokenTree::Group(group)) => &group.tokens,
        _ => &[],
    };
    let mut parts = inside.split(|token| token.text() == Some(","));
    match path {
        "cfg_attr" => {
            parts.next();
            depth > CFG_ATTR_DEPTH
                || parts.any(|part| {
                    let (path, rest) = super::attrs::attr_path(part);
                    !part.is_empty() && is_foreign(path.as_str(), rest, depth + 1)
                })
        }
        path if path == "derive" || path.ends_with("::derive") => {
            parts.any(|part| match part.last().and_then(TokenTree::text) {
                Some(name) => !is_own_derive(name),
                None => !part.is_empty(),
            })
        }
        path => !is_own_attribute(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compilers_attributes_are_known() {
        for name in [
            "allow",
            "cfg",
            "repr",
            "used",
            "windows_subsystem",
            "clippy::msrv",
            "source",
        ] {
            assert!(is_own_attribute(name), "{name}");
        }
        assert!(!is_own_attribute("tokio::main"));
        assert!(!is_own_attribute("serde"));
    }

    #[test]
    fn tokens_are_kept_for_macros_of_crates() {
        let kept = |text: &str| {
            let parsed = crate::syntax::parse_file(
                crate::source::FileId(0),
                text,
                crate::source::Edition::E2021,
            );
            let item = parsed.items.into_iter().next();
            item.and_then(|item| item.tokens).map(|tokens| tokens.len())
        };
        assert_eq!(kept("#[derive(Clone, Debug)] struct A;"), None);
        assert_eq!(kept("#[derive(Clone, de::Serialize)] struct A;"), Some(3));
        assert_eq!(
            kept("#[cfg_attr(x, derive(Serialize))] pub struct A;"),
            Some(4)
        );
        assert_eq!(kept("#[cfg_attr(x, inline)] fn f() {}"), None);
        assert_eq!(kept("#[a::b] fn f() {}"), Some(4));
    }
}
