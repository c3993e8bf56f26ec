//! `sigsafe.toml`, or `[workspace.metadata.sigsafe]` in the workspace's manifest: what a project decides for
//! itself. It must not know how a decision takes effect.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use sigsafe_analyzer::knowledge::{
    Context, Edition, Effect, Knowledge, Level, Registration, RegistrationKind,
};
use sigsafe_analyzer::report::Options;
use toml::Spanned;

use crate::failure::{Failure, Fallible, nearest};

/// The file's name.
pub(crate) const FILE: &str = "sigsafe.toml";

/// What the project decides.
#[derive(Default, Debug)]
pub(crate) struct Configuration {
    /// Levels, extra roots, and what the project knows of functions.
    pub(crate) options: Options,
    /// Target triples; empty: not said.
    pub(crate) targets: Vec<String>,
    /// cfgs that are set from outside.
    pub(crate) cfgs: Vec<String>,
    /// The file of known findings.
    pub(crate) baseline: Option<PathBuf>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default)]
    targets: Vec<Spanned<String>>,
    #[serde(default)]
    cfgs: Vec<String>,
    baseline: Option<String>,
    #[serde(default)]
    posix: Edition,
    #[serde(default)]
    levels: BTreeMap<Spanned<String>, LevelEntry>,
    #[serde(default, rename = "root")]
    roots: Vec<Root>,
    #[serde(default)]
    trusted: Vec<Judged>,
    #[serde(default)]
    forbidden: Vec<Judged>,
    #[serde(default)]
    safe: Vec<Judged>,
    #[serde(default, rename = "effect")]
    effects: Vec<Does>,
    #[serde(default, rename = "handler")]
    handlers: Vec<Spanned<Handler>>,
}

enum LevelEntry {
    Everywhere(Level),
    ByContext(BTreeMap<Spanned<String>, Level>),
}

impl<'de> Deserialize<'de> for LevelEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<LevelEntry, D::Error> {
        struct WordOrTable;

        impl<'de> Visitor<'de> for WordOrTable {
            type Value = LevelEntry;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`allow`, `warn`, `deny`, or a table of them by context")
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<LevelEntry, E> {
                let level = Level::deserialize(de::value::StrDeserializer::new(word))?;
                Ok(LevelEntry::Everywhere(level))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<LevelEntry, A::Error> {
                let table = de::value::MapAccessDeserializer::new(map);
                Ok(LevelEntry::ByContext(BTreeMap::deserialize(table)?))
            }
        }

        deserializer.deserialize_any(WordOrTable)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Root {
    path: String,
    context: Context,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Judged {
    path: String,
    reason: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Does {
    path: String,
    effects: Spanned<Vec<Effect>>,
    reason: Spanned<String>,
}

/// What registers a handler: the words are those of `registrations.toml` of the tool.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Handler {
    path: Option<String>,
    symbol: Option<String>,
    arg: Option<u32>,
    field: Option<String>,
    #[serde(default)]
    fields: Vec<String>,
    #[serde(default)]
    methods: Vec<String>,
    #[serde(default)]
    attribute: bool,
    context: Context,
    #[serde(default)]
    harmless: Vec<String>,
    #[serde(default)]
    reason: String,
}

impl Handler {
    /// The same as a row of what is known; or what is wrong with it.
    fn row(self) -> Result<Registration, &'static str> {
        let is_field = self.field.is_some();
        let is_trait = !self.methods.is_empty();
        let is_call = !(is_field || is_trait || self.attribute);
        // `Type::method`: what comes before the last segment is a type.
        let is_method = self.path.as_deref().is_some_and(|path| {
            let parent = path.rsplit("::").nth(1);
            parent.is_some_and(|name| name.starts_with(|first: char| first.is_uppercase()))
        });
        if self.path.is_none() && self.symbol.is_none() {
            return Err("a handler needs a `path` or a `symbol`");
        }
        if self.path.is_none() && !is_call {
            return Err("`field`, `methods` and `attribute` need a `path`");
        }
        if usize::from(is_field) + usize::from(is_trait) + usize::from(self.attribute) > 1 {
            return Err("only one of `field`, `methods` and `attribute` can be meant");
        }
        if is_call && self.arg.is_none() && self.context != Context::Deferred {
            return Err("which argument is the handler? `arg` counts from 0, without `self`");
        }
        Ok(Registration {
            kind: match () {
                () if is_field => RegistrationKind::Field,
                () if is_trait => RegistrationKind::TraitMethod,
                () if self.attribute => RegistrationKind::Attribute,
                () if is_method => RegistrationKind::Method,
                () => RegistrationKind::Function,
            },
            package: None,
            versions: String::new(),
            path: self.path.into_iter().collect(),
            symbol: self.symbol.into_iter().collect(),
            arg: self.arg,
            fields: self.fields,
            field: self.field,
            methods: self.methods,
            abi: Vec::new(),
            section: Vec::new(),
            system_calls: Vec::new(),
            flag: None,
            child: None,
            child_methods: Vec::new(),
            parent_methods: Vec::new(),
            context: self.context,
            deferred: self.context == Context::Deferred,
            root: true,
            api: None,
            platforms: Vec::new(),
            harmless: self.harmless,
            note: self.reason,
            source: "the project's configuration".to_owned(),
        })
    }
}

#[derive(Deserialize)]
struct Manifest {
    workspace: Option<InWorkspace>,
}

#[derive(Deserialize)]
struct InWorkspace {
    metadata: Option<InMetadata>,
}

#[derive(Deserialize)]
struct InMetadata {
    sigsafe: Option<Table>,
}

/// Reads the configuration of a workspace; `named` is a file that the user names instead.
pub(crate) fn load(
    root: &Path,
    named: Option<&Path>,
    knowledge: &Knowledge,
) -> Fallible<Configuration> {
    if let Some(path) = named {
        let text =
            std::fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))?;
        return own_file(path, &text, knowledge);
    }
    let path = root.join(FILE);
    let manifest = root.join("Cargo.toml");
    let in_manifest = match std::fs::read_to_string(&manifest) {
        // Nothing is made of a manifest that does not name the tool.
        Ok(text) if text.contains("sigsafe") => in_manifest(&manifest, &text, knowledge)?,
        _ => None,
    };
    match std::fs::read_to_string(&path) {
        Ok(_) if in_manifest.is_some() => Err(Failure::new(format!(
            "the configuration stands both in {} and in `[workspace.metadata.sigsafe]` of {}",
            path.display(),
            manifest.display()
        ))
        .help("leave one of them out")),
        Ok(text) => own_file(&path, &text, knowledge),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Ok(in_manifest.unwrap_or_default())
        }
        Err(error) => Err(Failure::file("read", &path, &error)),
    }
}

fn own_file(path: &Path, text: &str, knowledge: &Knowledge) -> Fallible<Configuration> {
    let file = Source { path, text };
    let table = toml::from_str::<Table>(text).map_err(|error| file.toml(&error))?;
    file.checked(table, knowledge)
}

fn in_manifest(path: &Path, text: &str, knowledge: &Knowledge) -> Fallible<Option<Configuration>> {
    let file = Source { path, text };
    let manifest = toml::from_str::<Manifest>(text).map_err(|error| file.toml(&error))?;
    let table = manifest
        .workspace
        .and_then(|workspace| workspace.metadata)
        .and_then(|metadata| metadata.sigsafe);
    table
        .map(|table| file.checked(table, knowledge))
        .transpose()
}

struct Source<'a> {
    path: &'a Path,
    text: &'a str,
}

impl Source<'_> {
    fn toml(&self, error: &toml::de::Error) -> Failure {
        let at = error.span().map_or(0, |span| span.start);
        self.wrong(at, error.message().trim())
    }

    /// A mistake, with the line at which it stands.
    fn wrong(&self, at: usize, message: &str) -> Failure {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.matches('\n').count();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(start..).map_or(0, |part| part.chars().count());
        let shown = self.text.lines().nth(line).unwrap_or("");
        let number = (line + 1).to_string();
        let margin = " ".repeat(number.len());
        let gap: String = shown
            .chars()
            .take(column)
            .map(|letter| if letter == '\t' { '\t' } else { ' ' })
            .collect();
        Failure::new(format!(
            "{message}\n {margin}--> {}:{number}:{}\n {margin} |\n {number} | {shown}\n {margin} | {gap}^",
            self.path.display(),
            column + 1
        ))
    }

    fn checked(&self, table: Table, knowledge: &Knowledge) -> Fallible<Configuration> {
        let mut levels = Vec::new();
        for (lint, entry) in table.levels {
            let at = lint.span().start;
            let name = lint.into_inner();
            if knowledge.lint(&name).is_none() {
                let names = knowledge.lints.iter().map(|lint| lint.name.as_str());
                return Err(self.unknown(at, "lint", &name, names));
            }
            match entry {
                LevelEntry::Everywhere(level) => levels.push((name, None, level)),
                LevelEntry::ByContext(by_context) => {
                    for (context, level) in by_context {
                        let at = context.span().start;
                        let context = context.into_inner();
                        let context = if context == "all" {
                            None
                        } else {
                            let known = Context::ALL.iter().map(|context| context.name());
                            let read = context.parse::<Context>();
                            Some(read.map_err(|_| self.unknown(at, "context", &context, known))?)
                        };
                        levels.push((name.clone(), context, level));
                    }
                }
            }
        }
        // What is said of one context holds against what is said of all.
        levels.sort_by_key(|(_, context, _)| context.is_some());
        let judged = |list: Vec<Judged>| -> Fallible<Vec<(String, String)>> {
            list.into_iter()
                .map(|judged| {
                    if judged.reason.get_ref().trim().is_empty() {
                        let at = judged.reason.span().start;
                        return Err(self.wrong(at, "a reason must be given"));
                    }
                    Ok((judged.path, judged.reason.into_inner()))
                })
                .collect()
        };
        let mut effects = Vec::new();
        for does in table.effects {
            if does.effects.get_ref().is_empty() {
                return Err(self.wrong(does.effects.span().start, "an effect must be given"));
            }
            let judged_so = Judged {
                path: does.path,
                reason: does.reason,
            };
            for (path, reason) in judged(vec![judged_so])? {
                effects.push((path, does.effects.get_ref().clone(), reason));
            }
        }
        let mut handlers = Vec::new();
        for handler in table.handlers {
            let at = handler.span().start;
            let row = handler.into_inner().row();
            handlers.push(row.map_err(|message| self.wrong(at, message))?);
        }
        let folder = self.path.parent().unwrap_or(Path::new("."));
        Ok(Configuration {
            options: Options {
                levels,
                roots: table
                    .roots
                    .into_iter()
                    .map(|root| (root.path, root.context))
                    .collect(),
                trusted: judged(table.trusted)?,
                forbidden: judged(table.forbidden)?,
                safe: judged(table.safe)?,
                effects,
                handlers,
                posix: table.posix,
            },
            targets: table.targets.into_iter().map(Spanned::into_inner).collect(),
            cfgs: table.cfgs,
            baseline: table.baseline.map(|path| folder.join(path)),
        })
    }

    fn unknown<'a>(
        &self,
        at: usize,
        what: &str,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Failure {
        let failure = self.wrong(at, &format!("unknown {what} `{name}`"));
        match nearest(name, known) {
            Some(near) => failure.help(format!("is `{near}` meant?")),
            None => failure,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Configuration, String> {
        own_file(
            Path::new("/w/sigsafe.toml"),
            text,
            sigsafe_rules::knowledge(),
        )
        .map_err(|failure| failure.to_string())
    }

    #[test]
    fn everything_can_be_decided() {
        let configuration = read(
            "posix = '2024'\ntargets = ['x86_64-unknown-linux-gnu']\nbaseline = 'known.toml'\ncfgs = ['loom']\n\
             [levels]\nlock = { fork_child = 'allow', all = 'warn' }\nheap_alloc = 'deny'\n\
             [[root]]\npath = 'crash::on_fault'\ncontext = 'signal'\n\
             [[trusted]]\npath = 'ring::push'\nreason = 'it is wait-free'\n\
             [[forbidden]]\npath = 'log::log'\nreason = 'it may go anywhere'\n\
             [[safe]]\npath = 'vendor_tick'\nreason = 'one store'\n\
             [[effect]]\npath = 'vendor_wait'\neffects = ['blocking', 'lock']\nreason = 'it polls'\n\
             [[handler]]\npath = 'vendor::Timer::every'\narg = 1\ncontext = 'signal'\n\
             [[handler]]\nsymbol = 'vendor_on_fault'\narg = 0\ncontext = 'exception'\n",
        );
        let Ok(configuration) = configuration else {
            unreachable!("{configuration:?}")
        };
        assert_eq!(
            configuration.options.levels,
            [
                ("heap_alloc".to_owned(), None, Level::Deny),
                ("lock".to_owned(), None, Level::Warn),
                ("lock".to_owned(), Some(Context::ForkChild), Level::Allow),
            ]
        );
        assert_eq!(
            configuration.baseline.as_deref(),
            Some(Path::new("/w/known.toml"))
        );
        assert_eq!(configuration.options.roots.len(), 1);
        assert_eq!(configuration.options.trusted.len(), 1);
        assert_eq!(configuration.options.forbidden.len(), 1);
        assert_eq!(configuration.options.safe.len(), 1);
        assert_eq!(configuration.options.posix, Edition::Posix2024);
        let effects = configuration.options.effects.first();
        let effects = effects.map(|(_, effects, _)| effects.as_slice());
        assert_eq!(effects, Some(&[Effect::Blocking, Effect::Lock][..]));
        let kinds = configuration.options.handlers.iter().map(|row| row.kind);
        assert_eq!(
            kinds.collect::<Vec<_>>(),
            [RegistrationKind::Method, RegistrationKind::Function]
        );
    }

    #[test]
    fn a_mistake_is_shown_on_its_line() {
        insta::assert_snapshot!(read("targets = []\n\n[[root]]\nfn = 'a'\n").err().unwrap_or_default(), @r#"
unknown field `fn`, expected `path` or `context`
  --> /w/sigsafe.toml:4:1
   |
 4 | fn = 'a'
   | ^
"#);
        insta::assert_snapshot!(read("[levels]\nheap_aloc = 'deny'\n").err().unwrap_or_default(), @r#"
unknown lint `heap_aloc`
  --> /w/sigsafe.toml:2:1
   |
 2 | heap_aloc = 'deny'
   | ^
  help: is `heap_alloc` meant?
"#);
        insta::assert_snapshot!(read("[levels]\nlock = { signals = 'deny' }\n").err().unwrap_or_default(), @r#"
unknown context `signals`
  --> /w/sigsafe.toml:2:10
   |
 2 | lock = { signals = 'deny' }
   |          ^
  help: is `signal` meant?
"#);
        insta::assert_snapshot!(read("[levels]\nlock = 'forbid'\n").err().unwrap_or_default(), @r#"
unknown variant `forbid`, expected one of `allow`, `warn`, `deny`
  --> /w/sigsafe.toml:2:8
   |
 2 | lock = 'forbid'
   |        ^
"#);
        insta::assert_snapshot!(read("[[trusted]]\npath = 'a'\nreason = ' '\n").err().unwrap_or_default(), @r#"
a reason must be given
  --> /w/sigsafe.toml:3:10
   |
 3 | reason = ' '
   |          ^
"#);
        insta::assert_snapshot!(read("[[trusted]]\npath = 'a'\n").err().unwrap_or_default(), @r#"
missing field `reason`
  --> /w/sigsafe.toml:1:1
   |
 1 | [[trusted]]
   | ^
"#);
    }

    #[test]
    fn what_the_project_knows_is_checked_too() {
        for (text, at, message) in [
            ("posix = '2017'\n", "1:9", "`2016`"),
            (
                "[[effect]]\npath = 'a'\neffects = ['heap']\nreason = 'b'\n",
                "3:12",
                "unknown variant `heap`",
            ),
            (
                "[[effect]]\npath = 'a'\neffects = []\nreason = 'b'\n",
                "3:11",
                "an effect must be given",
            ),
            (
                "[[safe]]\npath = 'a'\nreason = ''\n",
                "3:10",
                "a reason must be given",
            ),
            (
                "[[handler]]\npath = 'a::b'\nargument = 1\ncontext = 'signal'\n",
                "3:1",
                "unknown field `argument`",
            ),
            (
                "[[handler]]\npath = 'a::b'\ncontext = 'signal'\n",
                "1:1",
                "which argument is the handler?",
            ),
            (
                "[[handler]]\narg = 1\ncontext = 'signal'\n",
                "1:1",
                "a handler needs a `path` or a `symbol`",
            ),
        ] {
            let found = read(text).err().unwrap_or_default();
            assert!(found.contains(message), "{text}: {found}");
            assert!(found.contains(&format!("sigsafe.toml:{at}\n")), "{found}");
        }
    }

    #[test]
    fn it_may_stand_in_the_manifest_but_not_twice() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let root = folder.path();
        let load = || load(root, None, sigsafe_rules::knowledge());
        assert!(load().is_ok_and(|found| found.targets.is_empty()));
        std::fs::write(
            root.join("Cargo.toml"),
            "[workspace]\n[workspace.metadata.sigsafe]\ntargets = ['a']\n",
        )?;
        assert!(load().is_ok_and(|found| found.targets == ["a"]));
        std::fs::write(root.join(FILE), "targets = ['b']\n")?;
        assert!(load().is_err());
        Ok(())
    }
}
