//! Stage 7: what each function does by itself, why, and who says so: the attributes of the stubs, the tables of
//! symbols, the user's own words. It must not know lints, contexts' levels, nor paths.

mod overlays;
mod words;

use std::sync::{Arc, RwLock};

use rustc_hash::FxHashMap;

use crate::defs::{Container, FnId, ModuleId};
use crate::defs::{arguments, attr_value, split_commas, string};
use crate::graph::Names;
use crate::items::Items;
use crate::knowledge::{Context, Effect, Knowledge, Level, Platform, Verdict};
use crate::report::Options;
use crate::syntax::tokens::TokenTree;
use crate::syntax::tree::{Attr, PatKind};
use crate::types::TyKind;
use overlays::Overlays;
use words::Words;

/// Something that a function does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EffectFact {
    /// What.
    pub effect: Effect,
    /// Why that is bad, in one clause.
    pub reason: String,
    /// Who says so.
    pub source: String,
    /// Only general knowledge says so: it may warn, never deny.
    pub is_unverified: bool,
    /// What keeps it from happening.
    pub unless: Option<Unless>,
}

/// An argument that is one of some variants.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unless {
    /// Its position.
    pub argument: usize,
    /// The variants' positions.
    pub variants: Vec<i128>,
}

impl Unless {
    fn holds(&self, constants: &[Option<i128>]) -> bool {
        constants
            .get(self.argument)
            .copied()
            .flatten()
            .is_some_and(|value| self.variants.contains(&value))
    }
}

/// What is known of a function.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Judged {
    /// Nothing: it is ordinary code, and its body says what it does.
    Code,
    /// It is fine by itself; what it calls is looked at.
    Safe,
    /// It does this by itself.
    Does(Arc<[EffectFact]>),
    /// A foreign function on no list.
    Unverified(String),
    /// The user vouches for it and all it calls.
    Trusted,
    /// The user forbids it.
    Forbidden(String),
}

impl Judged {
    /// What is left of it where arguments have these values.
    fn with(self, constants: &[Option<i128>]) -> Judged {
        match self {
            Judged::Does(facts) if !constants.is_empty() => {
                let happens = |fact: &&EffectFact| {
                    !fact
                        .unless
                        .as_ref()
                        .is_some_and(|unless| unless.holds(constants))
                };
                let left: Vec<EffectFact> = facts.iter().filter(happens).cloned().collect();
                if left.is_empty() {
                    Judged::Safe
                } else {
                    Judged::Does(left.into())
                }
            }
            other => other,
        }
    }
}

/// What functions do, for one target.
pub struct EffectModel<'a, 'p> {
    items: &'a Items<'p>,
    knowledge: &'a Knowledge,
    options: &'a Options,
    platform: Option<Platform>,
    triple: String,
    overlays: Overlays,
    /// By function, and whether an allocator asks.
    known: RwLock<FxHashMap<(FnId, bool), Judged>>,
}

impl<'a, 'p> EffectModel<'a, 'p> {
    /// Judges for one target.
    pub fn new(
        items: &'a Items<'p>,
        knowledge: &'a Knowledge,
        options: &'a Options,
        triple: &str,
    ) -> EffectModel<'a, 'p> {
        EffectModel {
            items,
            knowledge,
            options,
            platform: Platform::of_triple(triple),
            triple: triple.to_owned(),
            overlays: Overlays::new(items.program, &knowledge.stubs),
            known: RwLock::default(),
        }
    }

    /// What is known of a function in a context. `constants` are the values of its arguments, where they are known.
    pub fn judge(&self, id: FnId, context: Context, constants: &[Option<i128>]) -> Judged {
        let data = &self.items.defs()[id];
        if let Some(foreign) = data.foreign {
            let symbol = foreign.symbol.as_str();
            return Words::of(self.items, self.options, id, Some(symbol))
                .over(|| self.symbol(symbol, context, constants));
        }
        let key = (id, context == Context::Allocator);
        if let Some(found) = self
            .known
            .read()
            .ok()
            .and_then(|known| known.get(&key).cloned())
        {
            return found.with(constants);
        }
        let judged =
            Words::of(self.items, self.options, id, None).over(|| self.attributes(id, context));
        if let Ok(mut known) = self.known.write() {
            known.insert(key, judged.clone());
        }
        judged.with(constants)
    }

    /// Whether the body of a function need not be looked into.
    pub fn stops(&self, id: FnId) -> bool {
        match self.judge(id, Context::Signal, &[]) {
            Judged::Trusted | Judged::Forbidden(_) => true,
            Judged::Does(facts) => facts.iter().any(|fact| fact.effect == Effect::Panic),
            _ => false,
        }
    }

    /// The arguments that a foreign function calls at once, in its caller's context.
    pub fn callbacks(&self, id: FnId) -> Vec<u32> {
        let Some(foreign) = self.items.defs()[id].foreign else {
            return Vec::new();
        };
        let found = self.platform.and_then(|platform| {
            let symbols = &self.knowledge.symbols;
            symbols.judge(foreign.symbol.as_str(), platform, self.options.posix)
        });
        found.map_or_else(Vec::new, |found| found.calls.to_vec())
    }

    fn symbol(&self, name: &str, context: Context, constants: &[Option<i128>]) -> Judged {
        let Some(platform) = self.platform else {
            return Judged::Unverified(name.to_owned());
        };
        let Some(found) = self
            .knowledge
            .symbols
            .judge(name, platform, self.options.posix)
        else {
            return Judged::Unverified(name.to_owned());
        };
        if let Some(position) = found.system_call {
            return self.system_call(name, constants.get(position as usize).copied().flatten());
        }
        let length = found
            .limit
            .and_then(|limit| constants.get(limit.length_arg as usize).copied().flatten())
            .and_then(|length| u64::try_from(length).ok());
        let verdict = found.verdict_on(context, length);
        if verdict == Verdict::Safe || verdict == Verdict::Conditional && found.limit.is_some() {
            // A length that cannot be computed is not taken for too long.
            return Judged::Safe;
        }
        let reason = match found.when {
            Some(when) if verdict == Verdict::Conditional => format!("{} ({when})", found.why),
            _ => found.why.to_owned(),
        };
        let effects: &[Effect] = if found.effects.is_empty() {
            &[Effect::UnsafeFfi]
        } else {
            found.effects
        };
        Judged::Does(
            effects
                .iter()
                .filter(|effect| !is_its_job(**effect, context))
                .map(|&effect| EffectFact {
                    effect,
                    reason: reason.clone(),
                    source: found.source.to_owned(),
                    is_unverified: found.highest(verdict) < Level::Deny,
                    unless: None,
                })
                .collect(),
        )
    }

    fn system_call(&self, name: &str, number: Option<i128>) -> Judged {
        let arch = self.triple.split('-').next().unwrap_or("");
        let arch = if arch.starts_with('i') && arch.ends_with("86") {
            "x86"
        } else {
            arch
        };
        let found = number
            .and_then(|number| u64::try_from(number).ok())
            .and_then(|number| self.knowledge.system_calls.by_number(arch, number));
        let Some((call, row)) = found else {
            return Judged::Unverified(name.to_owned());
        };
        if row.verdict == Verdict::Safe {
            return Judged::Safe;
        }
        let effects: &[Effect] = if row.effect.is_empty() {
            &[Effect::UnsafeFfi]
        } else {
            &row.effect
        };
        Judged::Does(
            effects
                .iter()
                .map(|&effect| EffectFact {
                    effect,
                    reason: row.why.clone(),
                    source: format!("{call}(2)"),
                    is_unverified: row.verdict == Verdict::Conditional,
                    unless: None,
                })
                .collect(),
        )
    }

    fn attributes(&self, id: FnId, context: Context) -> Judged {
        let defs = self.items.defs();
        let data = &defs[id];
        // Only stubs and overlays speak of effects; the attribute of a user's macro of that name means nothing.
        let program = self.items.program;
        if data.krate.0 >= program.first_user_crate().0 {
            return self.overlays.judge(program, id).unwrap_or(Judged::Code);
        }
        let own = self.marks(&data.attrs);
        let marks = if own.is_empty() {
            match data.container {
                Container::Impl(id) => self.marks(&defs[id].attrs),
                Container::Trait(id) if data.ast.body.is_some() => self.marks(&defs[id].attrs),
                Container::Module(id) => self.marks(&defs[id].attrs),
                _ => own,
            }
        } else {
            own
        };
        if marks.is_empty() {
            return Judged::Code;
        }
        let reason = doc(&data.attrs);
        let mut facts: Vec<EffectFact> = Vec::new();
        for mark in marks {
            if mark.on.as_deref().is_some_and(|on| !self.on(on)) || mark.except == Some(context) {
                continue;
            }
            let source = mark.source.unwrap_or_else(|| self.file_source(data.module));
            let unless = mark
                .unless
                .and_then(|(name, variants)| self.unless(id, &name, &variants));
            for effect in mark.effects {
                if !facts.iter().any(|fact| fact.effect == effect) {
                    facts.push(EffectFact {
                        effect,
                        reason: reason.clone(),
                        source: source.clone(),
                        is_unverified: false,
                        unless: unless.clone(),
                    });
                }
            }
        }
        if facts.is_empty() {
            Judged::Safe
        } else {
            Judged::Does(facts.into())
        }
    }

    /// The parameter of that name and the variants of its type of those names.
    fn unless(&self, id: FnId, name: &str, variants: &[String]) -> Option<Unless> {
        let defs = self.items.defs();
        let data = &defs[id];
        let pats = data.ast.body.as_ref()?;
        let argument = pats.params.iter().position(|pat| {
            matches!(&pats[*pat].kind, PatKind::Bind { name: found, .. } if found.name == name)
        })?;
        let sig = self.items.fn_sig(id);
        let TyKind::Adt(adt, _) = sig.params.get(argument)?.kind() else {
            return None;
        };
        let known = &defs[*adt].variants;
        let variants = known
            .iter()
            .zip(0..)
            .filter(|(variant, _)| variants.iter().any(|name| variant.name == *name.as_str()))
            .map(|(_, index)| index)
            .collect();
        Some(Unless { argument, variants })
    }

    /// The source that the file of a module names for all of it.
    fn file_source(&self, module: ModuleId) -> String {
        let defs = self.items.defs();
        let mut at = Some(module);
        while let Some(id) = at {
            if let Some(source) = attr_value(&defs[id].attrs, "source") {
                return source;
            }
            at = defs[id].parent;
        }
        "the standard library".to_owned()
    }

    fn on(&self, platform: &str) -> bool {
        holds_on(platform, self.platform)
    }

    fn marks(&self, attrs: &[Attr]) -> Vec<Mark> {
        attrs.iter().filter_map(mark).collect()
    }
}

/// Whether what a stub says of some platforms (`unix`, `not(linux)`) holds on one.
pub fn holds_on(platforms: &str, platform: Option<Platform>) -> bool {
    let inner = platforms
        .strip_prefix("not(")
        .and_then(|rest| rest.strip_suffix(')'));
    if let Some(inner) = inner {
        return !holds_on(inner, platform);
    }
    match platforms {
        "unix" => platform.is_some_and(Platform::is_unix),
        "linux" => platform.is_some_and(Platform::is_linux) && platform != Some(Platform::Android),
        "apple" | "macos" => platform == Some(Platform::Macos),
        _ => platform.is_some_and(|found| found.name() == platforms),
    }
}

/// Whether a function of C may do that there: an allocator takes its memory from that of C, which does not come back
/// to it.
fn is_its_job(effect: Effect, context: Context) -> bool {
    context == Context::Allocator && matches!(effect, Effect::Alloc | Effect::Free)
}

/// An attribute `safe` or `effect`.
struct Mark {
    effects: Vec<Effect>,
    on: Option<String>,
    /// Where it does no harm.
    except: Option<Context>,
    source: Option<String>,
    /// `unless(order = "Relaxed, Acquire")`: a parameter and variants of its type.
    unless: Option<(String, Vec<String>)>,
}

fn mark(attr: &Attr) -> Option<Mark> {
    if attr.path != "safe" && attr.path != "effect" {
        return None;
    }
    let mut out = Mark {
        effects: Vec::new(),
        on: None,
        except: None,
        source: None,
        unless: None,
    };
    for part in split_commas(arguments(attr).unwrap_or(&[])) {
        match part {
            [TokenTree::Token(name)] => out
                .effects
                .extend(name.text.as_str().parse::<Effect>().ok()),
            [TokenTree::Token(key), TokenTree::Token(eq), rest @ ..] if eq.text == "=" => {
                match key.text.as_str() {
                    "on" => out.on = string(rest),
                    "except" => out.except = string(rest).and_then(|text| text.parse().ok()),
                    "source" => out.source = string(rest),
                    _ => {}
                }
            }
            [TokenTree::Token(key), TokenTree::Group(group)] if key.text == "unless" => {
                if let [TokenTree::Token(name), TokenTree::Token(eq), rest @ ..] =
                    group.tokens.as_slice()
                    && eq.text == "="
                    && let Some(names) = string(rest)
                {
                    let names = names
                        .split(',')
                        .map(|name| name.trim().to_owned())
                        .collect();
                    out.unless = Some((name.text.to_string(), names));
                }
            }
            _ => {}
        }
    }
    Some(out)
}

/// The doc comment as one line.
fn doc(attrs: &[Attr]) -> String {
    let lines: Vec<String> = attrs
        .iter()
        .filter(|attr| attr.path == "doc" && !attr.inner)
        .filter_map(crate::defs::value)
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    lines.join(" ")
}

/// What is known of a function of the stubs: for `explain`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explanation {
    /// Its path.
    pub path: String,
    /// What it does; empty: it is safe.
    pub effects: Vec<(Effect, Option<String>)>,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub source: String,
}

impl EffectModel<'_, '_> {
    /// What the stubs say of a function, on every platform.
    pub fn explain(&self, id: FnId) -> Option<Explanation> {
        let defs = self.items.defs();
        let data = &defs[id];
        let own = self.marks(&data.attrs);
        let marks = if own.is_empty() {
            match data.container {
                Container::Impl(id) => self.marks(&defs[id].attrs),
                Container::Trait(id) if data.ast.body.is_some() => self.marks(&defs[id].attrs),
                Container::Module(id) => self.marks(&defs[id].attrs),
                _ => own,
            }
        } else {
            own
        };
        let first = marks.first()?;
        let source = first
            .source
            .clone()
            .unwrap_or_else(|| self.file_source(data.module));
        let effects = marks
            .iter()
            .flat_map(|mark| mark.effects.iter().map(|effect| (*effect, mark.on.clone())))
            .collect();
        Some(Explanation {
            path: Names::new(self.items, None).item(id),
            effects,
            reason: doc(&data.attrs),
            source,
        })
    }
}
