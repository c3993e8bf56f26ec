//! What a C or Win32 function may do in a handler, by link name and platform, and the same for
//! the system calls of Linux. It must not know who declares or calls the function.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{Context, Edition, Effect, Level, Platform, one_or_many};

/// Whether a function may be called from a handler.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It may.
    Safe,
    /// It may under a condition (`limit` where a machine can test it, `when` in words).
    Conditional,
    /// It must not.
    Unsafe,
}

/// How well a verdict is founded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// General knowledge: it may warn, never deny.
    Unverified,
    /// Follows from a documented rule.
    Inferred,
    /// The standard, the manual or the source says so.
    #[default]
    Documented,
}

/// The condition that the amount of data passed stays small.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LengthLimit {
    /// The most bytes that are fine.
    pub max_bytes: u64,
    /// Which argument is the length, from 0.
    pub length_arg: u32,
    /// How many bytes one unit of the length is.
    #[serde(default = "one")]
    pub unit: u64,
}

fn one() -> u64 {
    1
}

impl LengthLimit {
    /// Whether a call with this length is fine.
    pub fn admits(&self, length: u64) -> bool {
        length
            .checked_mul(self.unit)
            .is_some_and(|bytes| bytes <= self.max_bytes)
    }
}

/// What holds on one platform where it differs from the row.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Special {
    verdict: Verdict,
    effect: Option<Vec<Effect>>,
    why: Option<String>,
    when: Option<String>,
    limit: Option<LengthLimit>,
    source: Option<String>,
    confidence: Option<Confidence>,
}

impl<'de> Deserialize<'de> for Special {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Special, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Table {
            verdict: Verdict,
            #[serde(default, deserialize_with = "some_effects")]
            effect: Option<Vec<Effect>>,
            why: Option<String>,
            when: Option<String>,
            limit: Option<LengthLimit>,
            source: Option<String>,
            confidence: Option<Confidence>,
        }

        struct WordOrTable;

        impl<'de> Visitor<'de> for WordOrTable {
            type Value = Special;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("`safe`, `conditional`, `unsafe`, or a table with a `verdict`")
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<Special, E> {
                let verdict = Verdict::deserialize(de::value::StrDeserializer::<E>::new(word))?;
                Ok(Special {
                    verdict,
                    effect: None,
                    why: None,
                    when: None,
                    limit: None,
                    source: None,
                    confidence: None,
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Special, A::Error> {
                let table = Table::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(Special {
                    verdict: table.verdict,
                    effect: table.effect,
                    why: table.why,
                    when: table.when,
                    limit: table.limit,
                    source: table.source,
                    confidence: table.confidence,
                })
            }
        }

        deserializer.deserialize_any(WordOrTable)
    }
}

fn some_effects<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<Effect>>, D::Error> {
    one_or_many(deserializer).map(Some)
}

/// A row: a function, and what holds where. The narrowest key wins: a platform before
/// `linux` and `bsd`, these before `unix`. A platform under no key is not judged.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Symbol {
    unix: Option<Special>,
    linux: Option<Special>,
    bsd: Option<Special>,
    linux_gnu: Option<Special>,
    linux_musl: Option<Special>,
    android: Option<Special>,
    macos: Option<Special>,
    freebsd: Option<Special>,
    openbsd: Option<Special>,
    other_unix: Option<Special>,
    windows: Option<Special>,
    #[serde(default, deserialize_with = "one_or_many")]
    effect: Vec<Effect>,
    #[serde(default)]
    why: String,
    when: Option<String>,
    limit: Option<LengthLimit>,
    errno: Option<bool>,
    source: String,
    #[serde(default)]
    confidence: Confidence,
    #[serde(default)]
    calls: Vec<u32>,
    system_call: Option<u32>,
    after_fork: Option<Verdict>,
    posix: Option<Edition>,
    posix_until: Option<Edition>,
}

/// What is known of a function on one platform.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Judgement<'a> {
    /// May it be called?
    pub verdict: Verdict,
    /// What it does that is wrong, most serious first; never empty unless the verdict is `Safe`.
    pub effects: &'a [Effect],
    /// Why, in one clause.
    pub why: &'a str,
    /// The condition, in words.
    pub when: Option<&'a str>,
    /// The condition, where a machine can test it.
    pub limit: Option<LengthLimit>,
    /// Whether it may overwrite `errno`, where that is documented.
    pub errno: Option<bool>,
    /// The standard, manual or file that says so.
    pub source: &'a str,
    /// How well that is founded.
    pub confidence: Confidence,
    /// The arguments that it calls at once, in the caller's context (`qsort`'s comparison).
    pub calls: &'a [u32],
    /// The argument that is the number of a system call, which then is what is judged.
    pub system_call: Option<u32>,
    /// The verdict for the child of `fork` (not of a raw clone), where that differs: the C library has repaired
    /// its own locks there, and no other thread is left.
    pub after_fork: Option<Verdict>,
    /// The first and the last edition of POSIX that lists the function, if one does; no last: the newest does.
    pub posix: Option<(Edition, Option<Edition>)>,
}

impl Judgement<'_> {
    /// The verdict on one call: in a context, and with the length that is passed, if that is a known constant.
    pub fn verdict_on(&self, context: Context, length: Option<u64>) -> Verdict {
        if let (Some(verdict), Context::ForkChild) = (self.after_fork, context) {
            return verdict;
        }
        match (self.limit, length) {
            (Some(limit), Some(length)) if limit.admits(length) => Verdict::Safe,
            (Some(_), Some(_)) => Verdict::Unsafe,
            _ => self.verdict,
        }
    }

    /// The highest level that a finding with this verdict may have: what is only conditional or
    /// unverified warns.
    pub fn highest(&self, verdict: Verdict) -> Level {
        match verdict {
            Verdict::Safe => Level::Allow,
            Verdict::Unsafe if self.confidence != Confidence::Unverified => Level::Deny,
            _ => Level::Warn,
        }
    }
}

impl Symbol {
    /// Reads a row from an inline table of TOML: `{ unix = "safe", source = ".." }`.
    pub fn parse(text: &str) -> Result<Symbol, toml::de::Error> {
        Symbol::deserialize(toml::de::ValueDeserializer::parse(text)?)
    }

    /// What holds on a platform; `None`: nothing is known there. Where only what holds of every Unix is known, and
    /// some edition of POSIX lists the function, it must be the edition at hand.
    pub fn judge(&self, platform: Platform, edition: Edition) -> Option<Judgement<'_>> {
        let (special, is_own) = self.special(platform)?;
        let is_unlisted = !is_own && !self.is_listed(edition);
        let verdict = if is_unlisted {
            special.verdict.max(Verdict::Conditional)
        } else {
            special.verdict
        };
        let effects = special.effect.as_deref().unwrap_or(&self.effect);
        let when = special.when.as_deref().or(self.when.as_deref());
        Some(Judgement {
            verdict,
            effects: match verdict {
                Verdict::Safe => &[],
                _ if effects.is_empty() => &[Effect::UnsafeFfi],
                _ => effects,
            },
            why: match special.why.as_deref().unwrap_or(&self.why) {
                "" if is_unlisted => "the standard does not promise that it is async-signal-safe",
                why => why,
            },
            when: when.or(is_unlisted.then(|| edition.unlisted())),
            limit: special.limit.or(self.limit),
            errno: self.errno,
            source: special.source.as_deref().unwrap_or(&self.source),
            confidence: special.confidence.unwrap_or(self.confidence),
            calls: &self.calls,
            system_call: self.system_call,
            after_fork: self.after_fork,
            posix: self.posix.map(|since| (since, self.posix_until)),
        })
    }

    /// Whether an edition of POSIX lists the function, or none does, so that other reasons count.
    fn is_listed(&self, edition: Edition) -> bool {
        self.posix.is_none_or(|since| since <= edition)
            && self.posix_until.is_none_or(|last| edition <= last)
    }

    /// What holds on a platform, and whether it is said of that or of its family.
    fn special(&self, platform: Platform) -> Option<(&Special, bool)> {
        let own = match platform {
            Platform::LinuxGnu => &self.linux_gnu,
            Platform::LinuxMusl => &self.linux_musl,
            Platform::Android => &self.android,
            Platform::Macos => &self.macos,
            Platform::Freebsd => &self.freebsd,
            Platform::Openbsd => &self.openbsd,
            Platform::OtherUnix => &self.other_unix,
            Platform::Windows => return Some((self.windows.as_ref()?, true)),
        };
        let family = match platform {
            _ if platform.is_linux() => &self.linux,
            Platform::Freebsd | Platform::Openbsd => &self.bsd,
            _ => &None,
        };
        let narrow = own.as_ref().or(family.as_ref());
        match narrow {
            Some(special) => Some((special, true)),
            None => Some((self.unix.as_ref()?, false)),
        }
    }
}

/// The rows of one name: as text until somebody asks, for a run asks about few of thousands.
#[derive(Clone, Default, Debug)]
struct Entry {
    texts: Vec<Cow<'static, str>>,
    rows: OnceLock<Vec<Symbol>>,
}

impl Entry {
    fn rows(&self) -> &[Symbol] {
        self.rows.get_or_init(|| {
            let rows = self.texts.iter().map(|text| Symbol::parse(text));
            rows.filter_map(Result::ok).collect()
        })
    }
}

/// All functions by link name. A name may have several rows, for different platforms.
#[derive(Clone, Default, Debug)]
pub struct Symbols {
    entries: BTreeMap<Cow<'static, str>, Entry>,
}

impl Symbols {
    /// Takes rows; those of one name are asked in the order given.
    pub fn new(rows: impl IntoIterator<Item = (String, Symbol)>) -> Symbols {
        let mut by_name: BTreeMap<_, Vec<Symbol>> = BTreeMap::new();
        for (name, row) in rows {
            by_name.entry(Cow::Owned(name)).or_default().push(row);
        }
        let entries = by_name.into_iter().map(|(name, rows)| {
            let entry = Entry {
                texts: Vec::new(),
                rows: OnceLock::from(rows),
            };
            (name, entry)
        });
        Symbols {
            entries: entries.collect(),
        }
    }

    /// Takes rows as text (see `Symbol::parse`), which is read when it is asked for; what cannot be
    /// read is as good as not there.
    pub fn of_texts(
        rows: impl IntoIterator<Item = (Cow<'static, str>, Cow<'static, str>)>,
    ) -> Symbols {
        let mut symbols = Symbols::default();
        for (name, text) in rows {
            symbols.entries.entry(name).or_default().texts.push(text);
        }
        symbols
    }

    /// What is known of a link name on a platform; `None`: it is unverified. Versioned and
    /// decorated link names (`stat$INODE64`, `stat@FBSD_1.0`, `__stat_time64`) stand for the plain one.
    pub fn judge(
        &self,
        link_name: &str,
        platform: Platform,
        edition: Edition,
    ) -> Option<Judgement<'_>> {
        self.judge_exactly(link_name, platform, edition)
            .or_else(|| {
                let cut = link_name.split(['$', '@']).next().unwrap_or(link_name);
                let plain = cut
                    .strip_prefix("__")
                    .and_then(|name| name.strip_suffix("_time64").or(name.strip_suffix("64")))
                    .unwrap_or(cut);
                if plain == link_name {
                    return None;
                }
                self.judge_exactly(plain, platform, edition)
            })
    }

    /// All rows, by name.
    pub fn rows(&self) -> impl Iterator<Item = (&str, &[Symbol])> {
        self.entries
            .iter()
            .map(|(name, entry)| (name.as_ref(), entry.rows()))
    }

    /// All link names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(AsRef::as_ref)
    }

    fn judge_exactly(
        &self,
        name: &str,
        platform: Platform,
        edition: Edition,
    ) -> Option<Judgement<'_>> {
        let rows = self.entries.get(name)?.rows();
        rows.iter().find_map(|row| row.judge(platform, edition))
    }
}

/// A system call of Linux.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SystemCall {
    /// May it be made from a handler? The kernel does not care; the C library's own state may.
    pub verdict: Verdict,
    /// What is wrong with it, if something is.
    #[serde(default, deserialize_with = "one_or_many")]
    pub effect: Vec<Effect>,
    /// Why, in one clause.
    #[serde(default)]
    pub why: String,
    /// Its number by `target_arch`.
    #[serde(default)]
    pub number: BTreeMap<String, u64>,
}

#[derive(Clone, Default, Debug)]
struct CallTables {
    calls: BTreeMap<String, SystemCall>,
    numbers: BTreeMap<String, BTreeMap<u64, String>>,
}

impl CallTables {
    fn new(calls: BTreeMap<String, SystemCall>) -> CallTables {
        let mut numbers: BTreeMap<String, BTreeMap<u64, String>> = BTreeMap::new();
        for (name, call) in &calls {
            for (arch, number) in &call.number {
                let of_arch = numbers.entry(arch.clone()).or_default();
                of_arch.insert(*number, name.clone());
            }
        }
        CallTables { calls, numbers }
    }
}

/// The system calls of Linux by name and number: as text until somebody asks.
#[derive(Clone, Default, Debug)]
pub struct SystemCalls {
    text: Cow<'static, str>,
    tables: OnceLock<CallTables>,
}

impl SystemCalls {
    /// Takes the calls by name, without `SYS_`.
    pub fn new(calls: BTreeMap<String, SystemCall>) -> SystemCalls {
        SystemCalls {
            text: Cow::Borrowed(""),
            tables: OnceLock::from(CallTables::new(calls)),
        }
    }

    /// Takes the calls as TOML, a table a call; what cannot be read is as good as not there.
    pub fn of_text(text: impl Into<Cow<'static, str>>) -> SystemCalls {
        SystemCalls {
            text: text.into(),
            tables: OnceLock::new(),
        }
    }

    fn tables(&self) -> &CallTables {
        self.tables
            .get_or_init(|| CallTables::new(toml::from_str(&self.text).unwrap_or_default()))
    }

    /// The call of that name; `SYS_` and `__NR_` before it are fine.
    pub fn by_name(&self, name: &str) -> Option<(&str, &SystemCall)> {
        let plain = name
            .strip_prefix("SYS_")
            .or_else(|| name.strip_prefix("__NR_"))
            .unwrap_or(name);
        let (name, call) = self.tables().calls.get_key_value(plain)?;
        Some((name, call))
    }

    /// The call of that number on a `target_arch`.
    pub fn by_number(&self, arch: &str, number: u64) -> Option<(&str, &SystemCall)> {
        self.by_name(self.tables().numbers.get(arch)?.get(&number)?)
    }

    /// All, by name.
    pub fn all(&self) -> impl Iterator<Item = (&str, &SystemCall)> {
        let calls = self.tables().calls.iter();
        calls.map(|(name, call)| (name.as_str(), call))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbol(text: &str) -> (String, Symbol) {
        match toml::from_str::<BTreeMap<String, Symbol>>(text) {
            Ok(mut rows) => rows.pop_first().unwrap_or_else(|| unreachable!()),
            Err(error) => unreachable!("{error}"),
        }
    }

    #[test]
    fn the_narrowest_key_wins() {
        let symbols = Symbols::new([symbol(
            "abort = { unix = 'safe', macos = { verdict = 'unsafe', effect = 'stdio_lock' }, source = 'POSIX.1-2016' }",
        )]);
        let on = |platform| symbols.judge("abort", platform, Edition::default());
        assert_eq!(
            on(Platform::LinuxGnu).map(|j| j.verdict),
            Some(Verdict::Safe)
        );
        assert_eq!(
            on(Platform::Macos).map(|j| j.effects),
            Some(&[Effect::StdioLock][..])
        );
        assert_eq!(on(Platform::Windows), None);
    }

    #[test]
    fn an_unsafe_function_without_an_effect_is_unsafe_ffi() {
        let symbols = Symbols::new([symbol("f = { linux = 'unsafe', source = 'x' }")]);
        let found = symbols.judge("f", Platform::LinuxMusl, Edition::default());
        assert_eq!(found.map(|j| j.effects), Some(&[Effect::UnsafeFfi][..]));
    }

    #[test]
    fn decorated_link_names_stand_for_the_plain_one() {
        let symbols = Symbols::new([symbol("stat = { unix = 'safe', source = 'x' }")]);
        for name in ["stat$INODE64", "stat@FBSD_1.0", "__stat_time64", "__stat64"] {
            let found = symbols.judge(name, Platform::Macos, Edition::default());
            assert!(found.is_some(), "{name}");
        }
        let other = symbols.judge("lstat", Platform::Macos, Edition::default());
        assert_eq!(other, None);
    }

    #[test]
    fn rows_are_read_when_they_are_asked_for() {
        let text =
            |name: &'static str, row: &'static str| (Cow::Borrowed(name), Cow::Borrowed(row));
        let symbols = Symbols::of_texts([
            text("f", "{ unix = 'safe', source = 'x' }"),
            text("f", "{ windows = 'unsafe', source = 'x' }"),
            text("g", "{ unix = 'perhaps' }"),
        ]);
        let on = |name, platform| {
            let found = symbols.judge(name, platform, Edition::default());
            found.map(|j| j.verdict)
        };
        assert_eq!(on("f", Platform::LinuxGnu), Some(Verdict::Safe));
        assert_eq!(on("f", Platform::Windows), Some(Verdict::Unsafe));
        assert_eq!(on("g", Platform::LinuxGnu), None);
    }

    #[test]
    fn a_length_decides_what_is_conditional() {
        let symbols = Symbols::new([symbol(
            "f = { windows = 'conditional', limit = { max_bytes = 80, length_arg = 2, unit = 2 }, source = 'x' }",
        )]);
        let Some(found) = symbols.judge("f", Platform::Windows, Edition::default()) else {
            unreachable!("the row is there");
        };
        let on = |length| found.verdict_on(Context::Exception, length);
        assert_eq!(on(Some(40)), Verdict::Safe);
        assert_eq!(on(Some(41)), Verdict::Unsafe);
        assert_eq!(on(None), Verdict::Conditional);
        assert_eq!(found.highest(on(None)), Level::Warn);
        assert_eq!(found.highest(on(Some(41))), Level::Deny);
    }

    #[test]
    fn the_child_of_fork_may_be_judged_otherwise() {
        let symbols = Symbols::new([symbol(
            "f = { linux = 'unsafe', after_fork = 'safe', source = 'x' }",
        )]);
        let Some(found) = symbols.judge("f", Platform::LinuxGnu, Edition::default()) else {
            unreachable!("the row is there");
        };
        assert_eq!(found.verdict_on(Context::ForkChild, None), Verdict::Safe);
        assert_eq!(
            found.verdict_on(Context::RawForkChild, None),
            Verdict::Unsafe
        );
    }

    #[test]
    fn an_edition_counts_where_the_system_says_nothing_itself() {
        let symbols = Symbols::new([
            symbol("f = { unix = 'safe', freebsd = 'safe', posix = '2016', source = 'x' }"),
            symbol("g = { unix = 'safe', posix = '2008', posix_until = '2016', source = 'x' }"),
            symbol("h = { unix = 'safe', source = 'x' }"),
        ]);
        let on = |name, platform, edition| {
            let found = symbols.judge(name, platform, edition);
            found.map(|j| (j.verdict, j.when.is_some()))
        };
        let (safe, conditional) = (
            Some((Verdict::Safe, false)),
            Some((Verdict::Conditional, true)),
        );
        use Edition::{Posix2008, Posix2016, Posix2024};
        assert_eq!(on("f", Platform::Macos, Posix2008), conditional);
        assert_eq!(on("f", Platform::Freebsd, Posix2008), safe);
        assert_eq!(on("f", Platform::Macos, Posix2016), safe);
        assert_eq!(on("g", Platform::Macos, Posix2008), safe);
        assert_eq!(on("g", Platform::Macos, Posix2024), conditional);
        assert_eq!(on("h", Platform::Macos, Posix2008), safe);
    }

    #[test]
    fn a_limit_counts_bytes() {
        let limit = LengthLimit {
            max_bytes: 80,
            length_arg: 2,
            unit: 2,
        };
        assert!(limit.admits(40));
        assert!(!limit.admits(41));
        assert!(!limit.admits(u64::MAX));
    }
}
