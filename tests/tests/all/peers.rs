//! The tables of C functions held against what others say: every difference stands in `docs/knowledge/peers.md`, with
//! its reason. What is safe here although no standard lists it stands in `docs/knowledge/beyond-posix.md`, which is written anew by
//! `SIGSAFE_BLESS=1 cargo test -p sigsafe-tests peers`.

use std::collections::{BTreeMap, BTreeSet};

use sigsafe_analyzer::knowledge::{Edition, Platform, Verdict};
use sigsafe_tests::repository;

/// What somebody says of functions.
#[derive(Debug)]
struct Peer {
    /// The file of names under `tests/peers`.
    list: String,
    /// Where it holds.
    on: Vec<Platform>,
    /// What is said of them.
    says: Verdict,
    /// The differences as the page has them: function, and what holds here.
    told: BTreeMap<String, String>,
}

/// The value of `key: value` in a comment of the page.
fn value<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let inside = line.strip_prefix("<!-- ")?.strip_suffix(" -->")?;
    inside
        .split("; ")
        .find_map(|part| part.strip_prefix(key)?.strip_prefix(": "))
}

fn platforms(text: &str) -> Vec<Platform> {
    match text {
        "unix" => Platform::ALL
            .iter()
            .copied()
            .filter(|p| p.is_unix())
            .collect(),
        "linux" => Platform::ALL
            .iter()
            .copied()
            .filter(|p| p.is_linux())
            .collect(),
        one => vec![one.parse().unwrap()],
    }
}

fn peers() -> Vec<Peer> {
    let page = std::fs::read_to_string(repository().join("docs/knowledge/peers.md")).unwrap();
    let mut out: Vec<Peer> = Vec::new();
    for line in page.lines() {
        if let Some(list) = value(line, "list") {
            out.push(Peer {
                list: list.to_owned(),
                on: platforms(value(line, "on").unwrap()),
                says: if value(line, "says") == Some("unsafe") {
                    Verdict::Unsafe
                } else {
                    Verdict::Safe
                },
                told: BTreeMap::new(),
            });
        }
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        if let (Some(peer), [names, here, why]) = (out.last_mut(), &cells[..])
            && names.starts_with('`')
        {
            assert!(!why.is_empty(), "no reason: {line}");
            for name in names.split(", ") {
                let name = name.trim_matches('`').to_owned();
                assert!(
                    peer.told.insert(name, (*here).to_owned()).is_none(),
                    "twice: {line}"
                );
            }
        }
    }
    out
}

fn names(list: &str) -> BTreeSet<String> {
    let path = repository().join(format!("tests/peers/{list}.txt"));
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect()
}

fn verdict(name: &str, platform: Platform) -> &'static str {
    let found = sigsafe_rules::symbols().judge(name, platform, Edition::default());
    match found.map(|found| found.verdict) {
        Some(Verdict::Safe) => "safe",
        Some(Verdict::Conditional) => "conditional",
        Some(Verdict::Unsafe) => "unsafe",
        None => "unverified",
    }
}

/// What differs here from what is said: `unsafe`, `conditional on macos, freebsd`; none where all agree.
fn difference(name: &str, peer: &Peer) -> Option<String> {
    let said = if peer.says == Verdict::Safe {
        "safe"
    } else {
        "unsafe"
    };
    let mut parts = Vec::new();
    for word in ["safe", "conditional", "unsafe", "unverified"] {
        let on: Vec<&str> = peer
            .on
            .iter()
            .filter(|platform| verdict(name, **platform) == word)
            .map(|platform| platform.name())
            .collect();
        if word == said || on.is_empty() {
            continue;
        }
        if on.len() == peer.on.len() {
            parts.push(word.to_owned());
        } else {
            parts.push(format!("{word} on {}", on.join(", ")));
        }
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}

#[test]
fn every_difference_from_others_has_its_reason() {
    let mut complaints = Vec::new();
    let peers = peers();
    for peer in &peers {
        let mut told = peer.told.clone();
        for name in names(&peer.list) {
            let found = difference(&name, peer);
            let known = told.remove(&name);
            if found != known {
                complaints.push(format!(
                    "{}: `{name}` is here {}, the page says {}",
                    peer.list,
                    found.as_deref().unwrap_or("the same"),
                    known.as_deref().unwrap_or("nothing")
                ));
            }
        }
        for name in told.keys() {
            complaints.push(format!("{}: `{name}` is not on that list", peer.list));
        }
    }
    assert_eq!(peers.len(), 8, "{peers:?}");
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn what_is_safe_beyond_the_standard_has_its_reason() {
    let symbols = sigsafe_rules::symbols();
    let mut by_source: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, _) in symbols.rows() {
        let on_unix = Platform::ALL.iter().filter(|platform| platform.is_unix());
        for platform in on_unix {
            let Some(found) = symbols.judge(name, *platform, Edition::default()) else {
                continue;
            };
            if found.verdict == Verdict::Safe && found.posix.is_none() {
                by_source.entry(found.source).or_default().insert(name);
            }
        }
    }
    let mut text = "# Safe beyond the standard\n\nFunctions that no edition of POSIX lists and that are safe here on some \
                    system, by the reason that their row gives. Where they are safe tells `cargo sigsafe explain <function>`.\n"
        .to_owned();
    for (source, names) in &by_source {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        text.push_str(&format!("\n**{source}**: {}.\n", names.join(", ")));
    }
    crate::book::hold(&repository().join("docs/knowledge/beyond-posix.md"), &text);
}
