//! Which bodies may be worth inferring: those in whose text some word stands. It reads texts, and must
//! not know what a word means.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::table::{Word, Words};
use crate::defs::{BodyOwner, ConstId, FnId, StaticId};
use crate::items::Items;
use crate::source::{CrateId, SourceMap, Span};
use crate::syntax::tree::{Item, ItemKind, UseKind};

/// A stretch of text that writes a body or is a macro's definition.
struct Stretch<T> {
    what: T,
    krate: CrateId,
    /// Where it stands, and the calls that led there.
    spans: Vec<Span>,
    /// The macros that wrote it.
    written_by: Vec<Ustr>,
}

/// The texts of the bodies of some crates.
pub(super) struct Texts<'a> {
    sources: &'a SourceMap,
    bodies: Vec<Stretch<BodyOwner>>,
    macros: Vec<Stretch<Ustr>>,
    /// `use from as to`.
    renames: Vec<(Ustr, Ustr)>,
}

impl<'a> Texts<'a> {
    /// The texts of all crates that are loaded and no stubs.
    pub fn new(items: &Items<'_>, sources: &'a SourceMap) -> Texts<'a> {
        let defs = items.defs();
        let program = items.program;
        let stubs = program.first_user_crate();
        let mut texts = Texts {
            sources,
            bodies: Vec::new(),
            macros: Vec::new(),
            renames: Vec::new(),
        };
        let stretch = |what: BodyOwner, krate: CrateId, span: Span| -> Stretch<BodyOwner> {
            let expansions = program.expansions();
            let mut spans = vec![span];
            let calls = expansions.call_sites(span);
            let mut written_by = Vec::new();
            let mut at = span.expn;
            for call in &calls {
                written_by.extend(expansions.get(at).map(|expansion| expansion.macro_name));
                at = call.expn;
            }
            spans.extend(calls);
            Stretch {
                what,
                krate,
                spans,
                written_by,
            }
        };
        for (index, data) in defs.fns.iter().enumerate() {
            if data.krate >= stubs && data.ast.body.is_some() {
                texts.bodies.push(stretch(
                    BodyOwner::Fn(FnId(index as u32)),
                    data.krate,
                    data.span,
                ));
            }
        }
        for (index, data) in defs.consts.iter().enumerate() {
            if data.krate >= stubs && data.ast.body.is_some() {
                texts.bodies.push(stretch(
                    BodyOwner::Const(ConstId(index as u32)),
                    data.krate,
                    data.span,
                ));
            }
        }
        for (index, data) in defs.statics.iter().enumerate() {
            if data.krate >= stubs && data.ast.body.is_some() {
                texts.bodies.push(stretch(
                    BodyOwner::Static(StaticId(index as u32)),
                    data.krate,
                    data.span,
                ));
            }
        }
        for index in stubs.0..defs.crates.len() as u32 {
            let krate = CrateId(index);
            for file in program.files(krate) {
                texts.read_items(krate, &file.parsed.items);
            }
        }
        texts
    }

    /// Macros and renaming imports, inner modules too.
    fn read_items(&mut self, krate: CrateId, items: &[Item]) {
        let mut todo: Vec<&Item> = items.iter().collect();
        while let Some(item) = todo.pop() {
            match &item.kind {
                ItemKind::MacroDef(def) => self.macros.push(Stretch {
                    what: def.name.name,
                    krate,
                    spans: vec![item.span],
                    written_by: Vec::new(),
                }),
                ItemKind::Mod(module) => todo.extend(module.items.iter().flatten()),
                ItemKind::Use(leaves) => {
                    for leaf in leaves {
                        if let (
                            UseKind::Name {
                                rename: Some(to), ..
                            },
                            Some(from),
                        ) = (&leaf.kind, leaf.path.last())
                            && to.name != "_"
                        {
                            self.renames.push((from.name, to.name));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// The words with the names by which macros and imports mean the same.
    pub fn grow(&self, words: &Words) -> Words {
        let mut words = words.clone();
        for _ in 0..16 {
            let before = words.len();
            let found: Vec<Ustr> = self
                .macros
                .par_iter()
                .filter(|stretch| {
                    !words.contains_key(stretch.what.as_str()) && self.holds(stretch, &words)
                })
                .map(|stretch| stretch.what)
                .collect();
            for name in found {
                words.entry(name.as_str()).or_default().push(Word {
                    dotted: false,
                    free: true,
                    typed: true,
                    with: None,
                });
            }
            for (from, to) in &self.renames {
                if let Some(how) = words.get(from.as_str()).cloned() {
                    let known = words.entry(to.as_str()).or_default();
                    for mut word in how {
                        // Whoever gives a thing a new name need not name what it belongs to.
                        word.with = None;
                        if !known.contains(&word) {
                            known.push(word);
                        }
                    }
                }
            }
            if words.len() == before {
                break;
            }
        }
        words
    }

    /// The bodies of those crates in whose text one of the words stands as it must.
    pub fn select(&self, words: &Words, crates: &dyn Fn(CrateId) -> bool) -> BTreeSet<BodyOwner> {
        let candidates: Vec<&Stretch<BodyOwner>> = self
            .bodies
            .iter()
            .filter(|stretch| crates(stretch.krate))
            .collect();
        candidates
            .par_iter()
            .filter(|stretch| self.holds(stretch, words))
            .map(|stretch| stretch.what)
            .collect()
    }

    /// The bodies of those crates that name something.
    pub fn mentioning(&self, name: Ustr, crates: &dyn Fn(CrateId) -> bool) -> BTreeSet<BodyOwner> {
        let words: Words = anywhere([name]);
        self.select(&self.grow(&words), crates)
    }

    fn holds<T>(&self, stretch: &Stretch<T>, words: &Words) -> bool {
        stretch
            .written_by
            .iter()
            .any(|name| words.contains_key(name.as_str()))
            || stretch.spans.iter().any(|span| {
                let Some(file) = self.sources.get(span.file) else {
                    return false;
                };
                file.slice(*span)
                    .is_some_and(|text| contains(text, &file.text, words))
            })
    }
}

/// Whether one of the words stands in a text that is part of `whole`.
fn contains(text: &str, whole: &str, words: &Words) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if !is_start(*byte) {
            // A number's suffix is no word.
            at += 1;
            if byte.is_ascii_digit() {
                while bytes.get(at).is_some_and(|byte| is_inside(*byte)) {
                    at += 1;
                }
            }
            continue;
        }
        let start = at;
        while bytes.get(at).is_some_and(|byte| is_inside(*byte)) {
            at += 1;
        }
        let Some(found) = text.get(start..at) else {
            continue;
        };
        let Some(known) = words.get(found) else {
            continue;
        };
        let place = Place::before(text, start);
        let fits = known.iter().any(|word| {
            let stands = match place {
                Place::Dot => word.dotted,
                Place::Type => word.typed,
                Place::Free => word.free,
            };
            stands && word.with.is_none_or(|with| has_word(whole, &with))
        });
        if fits {
            return true;
        }
    }
    false
}

/// What stands before a word.
enum Place {
    Dot,
    Type,
    Free,
}

impl Place {
    fn before(text: &str, start: usize) -> Place {
        let before = text.get(..start).unwrap_or("").trim_end();
        if let Some(qualifier) = before.strip_suffix("::") {
            let qualifier = qualifier.trim_end();
            if qualifier.ends_with('>') {
                return Place::Type;
            }
            let name = qualifier
                .rsplit(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
                .unwrap_or("");
            return if name.starts_with(|first: char| first.is_uppercase()) {
                Place::Type
            } else {
                Place::Free
            };
        }
        if before.ends_with('.') && !before.ends_with("..") {
            Place::Dot
        } else {
            Place::Free
        }
    }
}

fn is_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80
}

fn is_inside(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// Whether a word stands in a text as a whole.
fn has_word(text: &str, word: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memmem::find_iter(bytes, word.as_bytes()).any(|at| {
        let before = at.checked_sub(1).and_then(|at| bytes.get(at));
        let after = bytes.get(at + word.len());
        !before.is_some_and(|byte| is_inside(*byte)) && !after.is_some_and(|byte| is_inside(*byte))
    })
}

/// Words to look for, each wherever it stands.
pub(super) fn anywhere(names: impl IntoIterator<Item = Ustr>) -> Words {
    let mut words: Words = FxHashMap::default();
    for name in names {
        words.insert(name.as_str(), vec![Word::ANYWHERE]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(text: &str, word: &str, how: Word) -> bool {
        let words: Words = [(Ustr::from(word).as_str(), vec![how])]
            .into_iter()
            .collect();
        contains(text, text, &words)
    }

    #[test]
    fn a_word_is_found_where_it_may_stand() {
        let free = Word {
            dotted: false,
            free: true,
            typed: false,
            with: None,
        };
        assert!(finds("libc::signal(1, f)", "signal", free.clone()));
        assert!(finds("signal (1, f)", "signal", free.clone()));
        assert!(!finds("x.signal()", "signal", free.clone()));
        assert!(!finds("Arc::clone(&x)", "clone", free.clone()));
        assert!(!finds("<T as A>::clone(&x)", "clone", free.clone()));
        assert!(!finds("my_signal()", "signal", free.clone()));
        assert!(finds("..signal", "signal", free));
    }

    #[test]
    fn another_word_may_be_asked_for() {
        let typed = |with: &str| Word {
            dotted: false,
            free: false,
            typed: true,
            with: Some(Ustr::from(with)),
        };
        assert!(finds(
            "use a::SigAction; SigAction::new(h)",
            "new",
            typed("SigAction")
        ));
        assert!(!finds("Vec::new()", "new", typed("SigAction")));
    }
}
