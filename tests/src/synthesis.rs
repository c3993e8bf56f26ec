//! Writes, for each function of the model of std, a function that calls it, with values made out of nothing, and the
//! handlers that call those. It must not know what the call should give.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use sigsafe_analyzer::defs::{Container, DefId, FnId, ParseCache, Program, STD, Vis};
use sigsafe_analyzer::effects::{EffectModel, Judged};
use sigsafe_analyzer::items::{GenericOwner, Items, ParamKind};
use sigsafe_analyzer::knowledge::{Context, Effect};
use sigsafe_analyzer::report::Options;
use sigsafe_analyzer::source::{FileLoader, LoadError};
use sigsafe_analyzer::types::{Args, Predicate, Ty, TyKind};
use sigsafe_analyzer::workspace::{TargetInput, Workspace};

use crate::harness::DEFAULT_TARGET;

/// A call that was written.
#[derive(Clone, Debug)]
pub struct Call {
    /// The path of the function, for messages.
    pub path: String,
    /// One expression.
    pub text: String,
    /// What the function does; empty: nothing.
    pub effects: Vec<Effect>,
    /// Whether a value that it is given may be dropped in it.
    pub takes_ownership: bool,
    /// Whether its parameters are chosen for a bound, so that what they do counts too.
    pub is_generic: bool,
}

/// What came of the whole model.
#[derive(Debug, Default)]
pub struct Synthesis {
    /// The calls.
    pub calls: Vec<Call>,
    /// Functions for which none could be written: how many, by reason, and one of them.
    pub skipped: BTreeMap<&'static str, (usize, String)>,
}

/// The line that a program with [`handlers`] begins with.
pub const SIGNAL: &str = "#![allow(warnings)]\nunsafe extern \"C\" { fn signal(signum: i32, handler: usize) -> usize; }\n";

/// Calls in one handler, so that no body grows large.
const IN_ONE_BODY: usize = 100;

/// Handlers that call `f0`, `f1` and so on, `in_one_body` of them each, with what registers them.
pub fn handlers(count: usize, in_one_body: usize) -> String {
    let mut text = String::new();
    let indices: Vec<usize> = (0..count).collect();
    for (number, chunk) in indices.chunks(in_one_body).enumerate() {
        let body: String = chunk.iter().map(|index| format!("f{index}(); ")).collect();
        let _ = writeln!(text, "extern \"C\" fn h{number}(_: i32) {{ {body} }}");
        let _ = writeln!(
            text,
            "pub fn i{number}() {{ unsafe {{ signal(1, h{number} as *const () as usize) }}; }}"
        );
    }
    text
}

/// A program whose handlers make the calls, and which call stands on which line (from 1).
pub fn program(calls: &[Call]) -> (String, BTreeMap<u32, usize>) {
    let mut text = SIGNAL.to_owned();
    let mut lines = BTreeMap::new();
    for ((index, call), line) in calls.iter().enumerate().zip(3..) {
        // What is given back is never dropped: the call alone is judged. Values come out of a function of its own, for
        // one that is used with thousands of types would not be told apart.
        let _ = writeln!(
            text,
            "fn f{index}() {{ fn make<T>() -> T {{ loop {{}} }} let kept = unsafe {{ {} }}; loop {{}} }}",
            call.text
        );
        lines.insert(line, index);
    }
    text.push_str(&handlers(calls.len(), IN_ONE_BODY));
    (text, lines)
}

struct Nothing;

impl FileLoader for Nothing {
    fn load(&self, _: &str) -> Result<Arc<str>, LoadError> {
        Err(LoadError::NotFound)
    }
}

/// Traits that `u8` has.
const SIMPLE: &[&str] = &[
    "Sized",
    "Copy",
    "Clone",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
    "Debug",
    "Display",
    "Default",
    "Send",
    "Sync",
    "Unpin",
    "UnwindSafe",
    "RefUnwindSafe",
    "LowerHex",
    "Add",
    "Sub",
    "Mul",
    "Step",
    "MetaSized",
    "PointeeSized",
    "Freeze",
];

/// Writes a call of every function of the model that one can be written for.
pub fn synthesise() -> Synthesis {
    let knowledge = sigsafe_rules::knowledge();
    let target = TargetInput {
        triple: DEFAULT_TARGET.to_owned(),
        cfgs: None,
    };
    let workspace = Workspace {
        targets: vec![target.clone()],
        ..Workspace::default()
    };
    let cache = Arc::new(ParseCache::default());
    let mut program = Program::new(
        &workspace,
        &target,
        &knowledge.stubs,
        &knowledge.cfgs,
        cache,
    );
    // With what std leads to: not the instructions of processors, of which there are thousands, all alike.
    program.load_crate(STD, &Nothing);
    let items = Items::new(&program);
    let options = Options::default();
    let model = EffectModel::new(&items, knowledge, &options, DEFAULT_TARGET);
    let mut out = Synthesis::default();
    for index in 0..program.defs.fns.len() {
        let id = FnId(index as u32);
        let effects = match model.judge(id, Context::Signal, &[]) {
            Judged::Safe => Vec::new(),
            Judged::Does(facts) => facts.iter().map(|fact| fact.effect).collect(),
            _ => continue,
        };
        let writer = Writer { items: &items };
        match writer.call(id, effects) {
            Ok(call) => out.calls.push(call),
            Err(reason) => {
                let path = program.visible_path(DefId::Fn(id));
                let entry = out.skipped.entry(reason).or_insert((0, path));
                entry.0 += 1;
            }
        }
    }
    out
}

struct Writer<'a, 'p> {
    items: &'a Items<'p>,
}

/// What stands for each parameter.
enum Choice {
    Type(String),
    /// A closure of so many parameters.
    Closure(usize),
}

impl Writer<'_, '_> {
    fn call(&self, id: FnId, effects: Vec<Effect>) -> Result<Call, &'static str> {
        let program = self.items.program;
        let data = &self.items.defs()[id];
        let name = data.ast.name.name;
        let generics = self.items.generics(GenericOwner::Fn(id));
        let choices = self.choices(id)?;
        let sig = self.items.fn_sig(id);
        let callee = match data.container {
            Container::Foreign(_) => return Err("foreign"),
            Container::Trait(_) => return Err("a trait's own method: no type to call it on"),
            Container::Module(_) => {
                if data.vis != Vis::Public {
                    return Err("private");
                }
                program.visible_path(DefId::Fn(id))
            }
            Container::Impl(of) => {
                let header = self.items.impl_header(of);
                let self_ty = self.ty(&header.self_ty, &choices)?;
                match &header.trait_ref {
                    Some(trait_ref) => {
                        let path = program.visible_path(DefId::Trait(trait_ref.id));
                        let rest: Args = trait_ref.args.iter().skip(1).cloned().collect();
                        format!(
                            "<{self_ty} as {path}{}>::{name}",
                            self.args(&rest, &choices)?
                        )
                    }
                    None => {
                        if data.vis != Vis::Public {
                            return Err("private");
                        }
                        format!("<{self_ty}>::{name}")
                    }
                }
            }
        };
        let mut takes_ownership = false;
        let mut arguments = Vec::new();
        for param in &sig.params {
            takes_ownership |= !matches!(
                param.kind(),
                TyKind::Ref(..) | TyKind::Ptr(..) | TyKind::Primitive(_)
            );
            if let TyKind::Param(index, _) = param.kind()
                && let Some(Choice::Closure(arity)) = choices.get(*index as usize)
            {
                arguments.push(format!("|{}| make()", vec!["_"; *arity].join(", ")));
                continue;
            }
            arguments.push(format!("make::<{}>()", self.ty(param, &choices)?));
        }
        // What is never told by the arguments must be written.
        let own = generics
            .params
            .get(generics.parent_count..)
            .unwrap_or_default();
        let has_synthetic = own.iter().any(|param| param.is_synthetic);
        let turbofish = if own.is_empty() || has_synthetic {
            String::new()
        } else {
            let written = choices
                .iter()
                .skip(generics.parent_count)
                .map(|choice| match choice {
                    Choice::Type(text) => text.clone(),
                    Choice::Closure(_) => "_".to_owned(),
                });
            format!("::<{}>", written.collect::<Vec<_>>().join(", "))
        };
        let path = program.visible_path(DefId::Fn(id));
        let text = format!("{callee}{turbofish}({})", arguments.join(", "));
        Ok(Call {
            path,
            text,
            effects,
            takes_ownership,
            is_generic: !choices.is_empty(),
        })
    }

    fn choices(&self, id: FnId) -> Result<Vec<Choice>, &'static str> {
        let generics = self.items.generics(GenericOwner::Fn(id));
        let container = match self.items.defs()[id].container {
            Container::Impl(of) => Some(GenericOwner::Impl(of)),
            _ => None,
        };
        let mut predicates = self.items.predicates(GenericOwner::Fn(id)).to_vec();
        predicates.extend(
            container
                .into_iter()
                .flat_map(|owner| self.items.predicates(owner).to_vec()),
        );
        let mut out = Vec::new();
        for (index, param) in generics.params.iter().enumerate() {
            if param.kind == ParamKind::Const {
                out.push(Choice::Type("4".to_owned()));
                continue;
            }
            let mut choice = Choice::Type("u8".to_owned());
            for predicate in &predicates {
                let Predicate::Trait(bound) = predicate else {
                    continue;
                };
                let Some(TyKind::Param(of, _)) = bound.args.first().map(|ty| ty.kind()) else {
                    continue;
                };
                if *of as usize != index {
                    continue;
                }
                let name = self.items.defs()[bound.id].ast.name.name;
                match name.as_str() {
                    "Fn" | "FnMut" | "FnOnce" => {
                        let arity = match bound.args.get(1).map(|ty| ty.kind()) {
                            Some(TyKind::Tuple(parts)) => parts.len(),
                            _ => return Err("a closure of unknown arity"),
                        };
                        choice = Choice::Closure(arity);
                    }
                    "Allocator" => choice = Choice::Type("std::alloc::Global".to_owned()),
                    "BuildHasher" => choice = Choice::Type("std::hash::RandomState".to_owned()),
                    "Hasher" => choice = Choice::Type("std::hash::DefaultHasher".to_owned()),
                    "AsRef" | "Into" | "From" | "Borrow" | "ToOwned" | "Any" | "Error"
                    | "ToString"
                        if matches!(&choice, Choice::Type(text) if text == "u8") =>
                    {
                        choice = Choice::Type("&'static str".to_owned());
                    }
                    "Iterator"
                    | "IntoIterator"
                    | "ExactSizeIterator"
                    | "DoubleEndedIterator"
                    | "FusedIterator" => {
                        choice = Choice::Type("core::iter::Empty<u8>".to_owned());
                    }
                    // It has all of these, and does nothing by itself.
                    "Read" | "BufRead" | "Seek" => {
                        choice = Choice::Type("std::io::Cursor<&'static mut [u8]>".to_owned());
                    }
                    "Write"
                        if self
                            .items
                            .program
                            .visible_path(DefId::Trait(bound.id))
                            .starts_with("std::io") =>
                    {
                        choice = Choice::Type("std::io::Cursor<&'static mut [u8]>".to_owned());
                    }
                    "ToSocketAddrs" => choice = Choice::Type("std::net::SocketAddr".to_owned()),
                    "RangeBounds" => choice = Choice::Type("core::ops::RangeFull".to_owned()),
                    "SliceIndex" => choice = Choice::Type("core::ops::RangeFull".to_owned()),
                    "Pattern" => choice = Choice::Type("char".to_owned()),
                    simple if SIMPLE.contains(&simple) => {}
                    _ => return Err("a bound for which no type is at hand"),
                }
            }
            out.push(choice);
        }
        // An iterator gives what the bounds say.
        for predicate in &predicates {
            let Predicate::Projection(alias, args, ty) = predicate else {
                continue;
            };
            let Some(TyKind::Param(of, _)) = args.first().map(|ty| ty.kind()) else {
                continue;
            };
            let is_item = self.items.defs()[*alias].ast.name.name == "Item";
            if is_item
                && let Ok(item) = self.ty(ty, &out)
                && let Some(choice) = out.get_mut(*of as usize)
            {
                *choice = Choice::Type(format!("core::iter::Empty<{item}>"));
            }
        }
        Ok(out)
    }

    fn args(&self, args: &[Ty], choices: &[Choice]) -> Result<String, &'static str> {
        let mut parts = Vec::new();
        for arg in args {
            parts.push(self.ty(arg, choices)?);
        }
        // The allocator is never written: it has a default, and is not stable.
        parts.retain(|part| part != "std::alloc::Global");
        Ok(if parts.is_empty() {
            String::new()
        } else {
            format!("<{}>", parts.join(", "))
        })
    }

    fn ty(&self, ty: &Ty, choices: &[Choice]) -> Result<String, &'static str> {
        let program = self.items.program;
        let one = |ty: &Ty| self.ty(ty, choices);
        Ok(match ty.kind() {
            TyKind::Primitive(primitive) => {
                sigsafe_analyzer::defs::primitive_name(*primitive).to_owned()
            }
            TyKind::Never => return Err("a type that cannot be written"),
            TyKind::Adt(id, args) => {
                format!(
                    "{}{}",
                    program.visible_path(DefId::Adt(*id)),
                    self.args(args, choices)?
                )
            }
            TyKind::Ref(is_mut, to) => {
                format!("&'static {}{}", if *is_mut { "mut " } else { "" }, one(to)?)
            }
            TyKind::Ptr(is_mut, to) => {
                format!("*{} {}", if *is_mut { "mut" } else { "const" }, one(to)?)
            }
            TyKind::Slice(of) => format!("[{}]", one(of)?),
            TyKind::Array(of, length) => format!("[{}; {}]", one(of)?, one(length)?),
            TyKind::Tuple(parts) => {
                let parts: Result<Vec<String>, _> = parts.iter().map(one).collect();
                let parts = parts?;
                format!(
                    "({}{})",
                    parts.join(", "),
                    if parts.len() == 1 { "," } else { "" }
                )
            }
            TyKind::Const(Some(value)) => value.to_string(),
            TyKind::Param(index, _) => match choices.get(*index as usize) {
                Some(Choice::Type(text)) => text.clone(),
                _ => return Err("a closure inside of a type"),
            },
            TyKind::FnPtr(_) | TyKind::Dyn(_) => return Err("a function pointer or trait object"),
            TyKind::Projection(..) | TyKind::Opaque(..) => {
                return Err("an associated or opaque type");
            }
            _ => return Err("a type that cannot be written"),
        })
    }
}
