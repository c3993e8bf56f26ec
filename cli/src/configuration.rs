//! `sigsafe.toml`, or `[workspace.metadata.sigsafe]` in the workspace's manifest: what a project decides for
//! itself. It must not know how a decision takes effect.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use sigsafe_analyzer::knowledge::{Context, Knowledge, Level};
use sigsafe_analyzer::report::Options;
use toml::Spanned;

use crate::failure::{Failure, Fallible, nearest};

/// The file's name.
pub(crate) const FILE: &str = "sigsafe.toml";

/// What the project decides.
#[derive(Default, Debug)]
pub(crate) struct Configuration {
    /// Levels, extra roots, trusted and forbidden functions.
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
    levels: BTreeMap<Spanned<String>, LevelEntry>,
    #[serde(default, rename = "root")]
    roots: Vec<Root>,
    #[serde(default)]
    trusted: Vec<Judged>,
    #[serde(default)]
    forbidden: Vec<Judged>,
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
            "targets = ['x86_64-unknown-linux-gnu']\nbaseline = 'known.toml'\ncfgs = ['loom']\n\
             [levels]\nlock = { fork_child = 'allow', all = 'warn' }\nheap_alloc = 'deny'\n\
             [[root]]\npath = 'crash::on_fault'\ncontext = 'signal'\n\
             [[trusted]]\npath = 'ring::push'\nreason = 'it is wait-free'\n\
             [[forbidden]]\npath = 'log::log'\nreason = 'it may go anywhere'\n",
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
