//! Follows a value back to the functions it may be: through casts, locals, fields, constants, statics and what
//! functions give back. It must not know what is done with the value.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use super::callers::CallSite;
use super::index::{BodyIndex, Call, Step};
use super::table::{Rule, Table};
use super::text::Texts;
use crate::defs::{AdtId, BodyOwner, DefId, FnId, VariantId};
use crate::graph::{Bodies, infer_all};
use crate::items::{GenericOwner, Items};
use crate::knowledge::RegistrationKind;
use crate::source::CrateId;
use crate::syntax::tree::{ExprId, ExprKind, Literal, UnaryOp};
use crate::types::env::ParamEnv;
use crate::types::resolve::Target;
use crate::types::solve::InferCtx;
use crate::types::{Args, ClosureId, LocalId, Predicate, Ty, TyKind, ValueRef, subst_args};

/// How deep a value is followed.
const DEPTH: usize = 200;
/// How many functions may be entered one inside the other.
const CALLS: usize = 8;
/// How many expressions are looked at for one registration.
const BUDGET: usize = 20_000;

/// What a value may be.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Value {
    /// A function; its arguments are in terms of the parameters of `scope`.
    Fn(FnId, Args, BodyOwner),
    /// A closure, likewise.
    Closure(ClosureId, Args, BodyOwner),
    /// No handler, by its own words.
    Harmless(String),
    /// Memory that nobody wrote to.
    Zero,
    /// Whatever the callers pass for a parameter, or a part of that.
    Param(FnId, usize, Vec<Step>),
    /// It could not be told.
    Unknown,
}

impl Value {
    /// Whether something runs, as far as is known.
    pub fn is_function(&self) -> bool {
        matches!(self, Value::Fn(..) | Value::Closure(..) | Value::Param(..))
    }
}

/// A body as it is run: alone, or called from another.
pub(super) struct Frame {
    pub index: Arc<BodyIndex>,
    /// What its parameters stand for, in terms of those of the outermost body.
    pub(super) args: Args,
    pub(super) call: Option<(Arc<Frame>, Vec<ExprId>)>,
    pub(super) depth: usize,
}

impl Frame {
    /// A body that nobody is known to call.
    pub fn alone(index: Arc<BodyIndex>) -> Arc<Frame> {
        let args = Arc::clone(&index.types.owner_args);
        Arc::new(Frame {
            index,
            args,
            call: None,
            depth: 0,
        })
    }

    pub(super) fn owner(&self) -> BodyOwner {
        self.index.types.owner
    }

    /// The body in terms of whose parameters types are.
    fn scope(&self) -> BodyOwner {
        match &self.call {
            Some((caller, _)) => caller.scope(),
            None => self.owner(),
        }
    }

    fn ty(&self, expr: ExprId) -> Ty {
        self.index.types.type_of(expr).subst(&self.args)
    }
}

/// Where a value is kept.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Place {
    Local(LocalId),
    Static(crate::defs::StaticId),
}

/// What is being followed, so that nothing is followed in circles.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Open {
    Expr(BodyOwner, usize, ExprId, Vec<Step>),
    Place(BodyOwner, usize, Place, Vec<Step>),
    Field(AdtId, Ustr),
}

/// Follows values.
pub(super) struct Tracer<'a, 'p> {
    pub items: &'a Items<'p>,
    pub bodies: &'a Bodies,
    pub table: &'a Table,
    pub texts: &'a Texts<'a>,
    /// The crates in which callers and writers are looked for.
    pub crates: FxHashSet<CrateId>,
    /// Crates that bodies lead into.
    pub needs: BTreeSet<CrateId>,
    /// Calls, variants and fields that some registration was found to use.
    pub consumed: FxHashSet<(BodyOwner, ExprId)>,
    indexes: FxHashMap<BodyOwner, Option<Arc<BodyIndex>>>,
    pub(super) callers: FxHashMap<FnId, Arc<Vec<CallSite>>>,
    pub(super) open: FxHashSet<Open>,
    depth: usize,
    budget: usize,
}

impl<'a, 'p> Tracer<'a, 'p> {
    /// Knows nothing yet.
    pub fn new(
        items: &'a Items<'p>,
        bodies: &'a Bodies,
        table: &'a Table,
        texts: &'a Texts<'a>,
        crates: FxHashSet<CrateId>,
    ) -> Tracer<'a, 'p> {
        Tracer {
            items,
            bodies,
            table,
            texts,
            crates,
            needs: BTreeSet::new(),
            consumed: FxHashSet::default(),
            indexes: FxHashMap::default(),
            callers: FxHashMap::default(),
            open: FxHashSet::default(),
            depth: 0,
            budget: BUDGET,
        }
    }

    /// Infers bodies, in parallel.
    pub fn prepare(&mut self, owners: &BTreeSet<BodyOwner>) {
        infer_all(self.items, self.bodies, owners.clone(), &mut self.needs);
    }

    /// A body, inferred when it is first asked for.
    pub fn index(&mut self, owner: BodyOwner) -> Option<Arc<BodyIndex>> {
        if let Some(found) = self.indexes.get(&owner) {
            return found.clone();
        }
        if !self.bodies.has(owner) {
            self.prepare(&[owner].into_iter().collect());
        }
        let found = self.bodies.get(owner).map(|types| {
            self.needs.extend(types.needs.iter().copied());
            Arc::new(BodyIndex::new(types))
        });
        self.indexes.insert(owner, found.clone());
        found
    }

    /// Follows a value anew. `path` is the part that is wanted, its first step last.
    pub fn start(
        &mut self,
        owner: BodyOwner,
        expr: ExprId,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let Some(index) = self.index(owner) else {
            return vec![Value::Unknown];
        };
        self.open.clear();
        self.depth = 0;
        self.budget = BUDGET;
        let found = self.trace(&Frame::alone(index), expr, path, rule);
        settle(found)
    }

    /// Whether a crate is none of those that are looked at.
    pub(super) fn is_library(&self, krate: CrateId) -> bool {
        !self.crates.contains(&krate)
    }

    pub(super) fn is_stub(&self, krate: CrateId) -> bool {
        krate < self.items.program.first_user_crate()
    }

    pub(super) fn trace(
        &mut self,
        frame: &Arc<Frame>,
        expr: ExprId,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        self.depth += 1;
        self.budget = self.budget.saturating_sub(1);
        let found = if self.depth > DEPTH || self.budget == 0 {
            vec![Value::Unknown]
        } else {
            let key = Open::Expr(frame.owner(), frame.depth, expr, path.to_vec());
            if self.open.insert(key.clone()) {
                let found = stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || {
                    self.expr(frame, expr, path, rule)
                });
                self.open.remove(&key);
                found
            } else {
                Vec::new()
            }
        };
        self.depth -= 1;
        found
    }

    fn all(
        &mut self,
        frame: &Arc<Frame>,
        exprs: impl IntoIterator<Item = ExprId>,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let mut out = Vec::new();
        for expr in exprs {
            out.extend(self.trace(frame, expr, path, rule));
        }
        out
    }

    fn expr(&mut self, frame: &Arc<Frame>, expr: ExprId, path: &[Step], rule: &Rule) -> Vec<Value> {
        let index = Arc::clone(&frame.index);
        let ty = frame.ty(expr);
        if ty.is_never() {
            return Vec::new();
        }
        // Each function item and each closure has a type of its own.
        if let Some(found) = function_in(self.items, &ty, frame.scope()) {
            return vec![found];
        }
        match index.kind(expr) {
            ExprKind::Paren(inner)
            | ExprKind::Cast { expr: inner, .. }
            | ExprKind::Ref { expr: inner, .. }
            | ExprKind::Try(inner)
            | ExprKind::Unary {
                op: UnaryOp::Deref | UnaryOp::Neg,
                expr: inner,
            } => self.trace(frame, *inner, path, rule),
            ExprKind::Block(block) | ExprKind::Unsafe(block) | ExprKind::Const(block) => {
                let mut out = Vec::new();
                if let Some(tail) = block.tail {
                    out.extend(self.trace(frame, tail, path, rule));
                }
                if let Some(label) = block.label {
                    let left = breaks(&index, expr, |found| found == Some(label.name));
                    out.extend(self.all(frame, left, path, rule));
                }
                out
            }
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => {
                let scope = self.items.scope(self.items.generic_owner(frame.owner()));
                let truth =
                    self.items
                        .eval_at(&scope, &index.types.body, &index.types.values, *cond);
                let mut branches = Vec::new();
                if truth != Some(0) {
                    branches.push(*then);
                }
                if truth.is_none_or(|truth| truth == 0) {
                    branches.extend(*otherwise);
                }
                self.all(frame, branches, path, rule)
            }
            ExprKind::Match { arms, .. } => {
                let bodies: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
                self.all(frame, bodies, path, rule)
            }
            ExprKind::Loop { label, .. } => {
                let name = label.map(|label| label.name);
                let left = breaks(&index, expr, |found| found.is_none() || found == name);
                self.all(frame, left, path, rule)
            }
            ExprKind::Path(_) => self.path(frame, expr, path, rule),
            ExprKind::Lit(Literal::Int(value, _)) => vec![Value::Harmless(value.to_string())],
            ExprKind::Field { base, field } => self.field(frame, *base, field.name, path, rule),
            ExprKind::Index { base, .. } => {
                self.trace(frame, *base, &with(path, [Step::Element]), rule)
            }
            ExprKind::Struct { fields, base, .. } => {
                let fields: Vec<(Ustr, ExprId)> = fields
                    .iter()
                    .map(|field| (field.name.name, field.value))
                    .collect();
                self.mark_fields(&index, expr, &fields);
                self.record(frame, &fields, *base, path, rule)
            }
            ExprKind::Tuple(parts) => match path.split_last() {
                Some((Step::Field(name), rest)) => {
                    match name.parse().ok().and_then(|at: usize| parts.get(at)) {
                        Some(part) => self.trace(frame, *part, rest, rule),
                        None => vec![Value::Unknown],
                    }
                }
                Some((Step::Element, rest)) => self.trace(frame, expr, rest, rule),
                _ => functions(self.all(frame, parts.clone(), path, rule)),
            },
            ExprKind::Array(parts) => {
                let rest = without_element(path);
                self.all(frame, parts.clone(), rest, rule)
            }
            ExprKind::Repeat { value, .. } => {
                self.trace(frame, *value, without_element(path), rule)
            }
            ExprKind::Call { callee, args } => {
                if let Some(ValueRef::Ctor(variant, _)) = index.value(index.peel(*callee)) {
                    return self.constructor(frame, expr, *variant, args, path, rule);
                }
                match index.call(expr) {
                    Some(call) => self.call(frame, expr, &call, path, rule),
                    None => self.local_closure(frame, *callee, path, rule),
                }
            }
            ExprKind::MethodCall { .. } => match index.call(expr) {
                Some(call) => self.call(frame, expr, &call, path, rule),
                None => vec![Value::Unknown],
            },
            _ => vec![Value::Unknown],
        }
    }

    /// `let make = || handler as usize; make()`.
    fn local_closure(
        &mut self,
        frame: &Arc<Frame>,
        callee: ExprId,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let index = Arc::clone(&frame.index);
        if let TyKind::Closure(id, _) = index.types.type_of(index.peel(callee)).kind()
            && id.owner == frame.owner()
            && let ExprKind::Closure(closure) = index.kind(id.expr)
        {
            return self.trace(frame, closure.body, path, rule);
        }
        vec![Value::Unknown]
    }

    fn path(&mut self, frame: &Arc<Frame>, expr: ExprId, path: &[Step], rule: &Rule) -> Vec<Value> {
        let defs = self.items.defs();
        match frame.index.value(expr).cloned() {
            Some(ValueRef::Local(local)) => self.local(frame, local, path, rule),
            Some(ValueRef::Fn(function, args)) => {
                vec![Value::Fn(
                    function,
                    subst_args(&args, &frame.args),
                    frame.scope(),
                )]
            }
            Some(ValueRef::Const(id, args)) => {
                let name = defs[id].ast.name.name;
                if rule.harmless.contains(&name) {
                    return vec![Value::Harmless(name.to_string())];
                }
                if defs[id].ast.body.is_none() || frame.depth >= CALLS {
                    return vec![Value::Unknown];
                }
                let Some(index) = self.index(BodyOwner::Const(id)) else {
                    return vec![Value::Unknown];
                };
                let Some(value) = index.types.body.value else {
                    return vec![Value::Unknown];
                };
                let inner = Arc::new(Frame {
                    index,
                    args: subst_args(&args, &frame.args),
                    call: Some((Arc::clone(frame), Vec::new())),
                    depth: frame.depth + 1,
                });
                self.trace(&inner, value, path, rule)
            }
            Some(ValueRef::Static(id)) => self.statics(id, path, rule),
            Some(ValueRef::Ctor(variant, _)) => {
                let name = defs[variant.adt]
                    .variants
                    .get(variant.index as usize)
                    .map_or_else(|| Ustr::from(""), |variant| variant.name);
                let is_none = self.items.program.lang("None") == Some(DefId::Variant(variant))
                    || self.is_stub(defs[variant.adt].krate) && name == "None";
                if is_none || rule.harmless.contains(&name) {
                    vec![Value::Harmless(name.to_string())]
                } else {
                    vec![Value::Unknown]
                }
            }
            _ => vec![Value::Unknown],
        }
    }

    // ---- structs ----

    fn field(
        &mut self,
        frame: &Arc<Frame>,
        base: ExprId,
        name: Ustr,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let found = self.trace(frame, base, &with(path, [Step::Field(name)]), rule);
        let is_known = found
            .iter()
            .any(|value| !matches!(value, Value::Unknown | Value::Zero));
        if is_known {
            return found;
        }
        match adt_of(&frame.ty(base)) {
            Some(adt) => {
                let wide = self.field_of_type(adt, name, path, rule);
                if wide.is_empty() { found } else { wide }
            }
            None => found,
        }
    }

    fn record(
        &mut self,
        frame: &Arc<Frame>,
        fields: &[(Ustr, ExprId)],
        base: Option<ExprId>,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let value_of = |name: Ustr| {
            fields
                .iter()
                .find(|(found, _)| *found == name)
                .map(|(_, value)| *value)
        };
        match path.split_last() {
            Some((Step::Element, rest)) => self.record(frame, fields, base, rest, rule),
            Some((Step::Field(name), rest)) => match (value_of(*name), base) {
                (Some(value), _) => self.trace(frame, value, rest, rule),
                (None, Some(base)) => self.trace(frame, base, path, rule),
                (None, None) => vec![Value::Unknown],
            },
            Some((Step::Handler(names), _)) => {
                if let Some(value) = names.iter().find_map(|name| value_of(*name)) {
                    return self.trace(frame, value, path, rule);
                }
                // Somebody's own declaration of the struct: whichever field holds a function.
                let values: Vec<ExprId> =
                    fields.iter().map(|(_, value)| *value).chain(base).collect();
                let found = self.all(frame, values, path, rule);
                let found = telling(found);
                if found.is_empty() {
                    vec![Value::Unknown]
                } else {
                    found
                }
            }
            None => {
                let values: Vec<ExprId> =
                    fields.iter().map(|(_, value)| *value).chain(base).collect();
                functions(self.all(frame, values, path, rule))
            }
        }
    }

    /// What is written to a field of a struct anywhere in the crates that are looked at.
    pub(super) fn field_of_type(
        &mut self,
        adt: AdtId,
        name: Ustr,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let key = Open::Field(adt, name);
        if !self.open.insert(key.clone()) {
            return Vec::new();
        }
        let defs = self.items.defs();
        let krate = defs[adt].krate;
        if self.is_stub(krate) {
            return Vec::new();
        }
        let position: Option<usize> = name.parse().ok();
        let word = match position {
            Some(_) => adt_name(self.items, adt),
            None => name,
        };
        let mut out = Vec::new();
        for index in self.mentioning(word, krate) {
            let types = Arc::clone(&index.types);
            let frame = Frame::alone(Arc::clone(&index));
            let is_it = |expr: ExprId| {
                types
                    .variants
                    .get(&expr)
                    .is_some_and(|(variant, _)| variant.adt == adt)
            };
            for expr in index.order.clone() {
                let written = match index.kind(expr) {
                    ExprKind::Struct { fields, .. } if is_it(expr) => fields
                        .iter()
                        .find(|field| field.name.name == name)
                        .map(|field| field.value),
                    ExprKind::Assign { op: None, lhs, rhs } => match index.kind(index.peel(*lhs)) {
                        ExprKind::Field { field, .. }
                            if field.name == name && is_it(index.peel(*lhs)) =>
                        {
                            Some(*rhs)
                        }
                        _ => None,
                    },
                    ExprKind::Call { callee, args } => {
                        match (index.value(index.peel(*callee)), position) {
                            (Some(ValueRef::Ctor(variant, _)), Some(at)) if variant.adt == adt => {
                                args.get(at).copied()
                            }
                            _ => None,
                        }
                    }
                    _ => None,
                };
                if let Some(written) = written {
                    out.extend(self.trace(&frame, written, path, rule));
                }
            }
        }
        self.open.remove(&key);
        out
    }

    /// The bodies that name something, in the crates that are looked at and in its own.
    pub(super) fn mentioning(&mut self, word: Ustr, home: CrateId) -> Vec<Arc<BodyIndex>> {
        let texts = self.texts;
        let crates = &self.crates;
        let owners = texts.mentioning(word, &|krate| krate == home || crates.contains(&krate));
        self.prepare(&owners);
        owners
            .into_iter()
            .filter_map(|owner| self.index(owner))
            .collect()
    }

    /// A literal of a struct whose field has a rule was followed: its field is no registration of its own.
    fn mark_fields(&mut self, index: &BodyIndex, expr: ExprId, fields: &[(Ustr, ExprId)]) {
        for (_, value) in fields {
            self.consumed.insert((index.types.owner, *value));
        }
        self.consumed.insert((index.types.owner, expr));
    }

    fn constructor(
        &mut self,
        frame: &Arc<Frame>,
        expr: ExprId,
        variant: VariantId,
        args: &[ExprId],
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let table = self.table;
        if let Some(own) = table.of_variant(variant).first() {
            self.consumed.insert((frame.owner(), expr));
            return match args.get(own.arg.unwrap_or(0)) {
                Some(payload) => self.trace(frame, *payload, &[], own),
                None => vec![Value::Unknown],
            };
        }
        // What stands in an `Option`, a `Result` and the like is as good as the whole.
        let is_stub = self.is_stub(self.items.defs()[variant.adt].krate);
        match (path.split_last(), args) {
            (Some((Step::Field(name), rest)), _) if !is_stub => {
                match name.parse().ok().and_then(|at: usize| args.get(at)) {
                    Some(part) => self.trace(frame, *part, rest, rule),
                    None => vec![Value::Unknown],
                }
            }
            (_, [payload]) => self.trace(frame, *payload, path, rule),
            _ => functions(self.all(frame, args.to_vec(), path, rule)),
        }
    }

    // ---- calls ----

    fn call(
        &mut self,
        frame: &Arc<Frame>,
        expr: ExprId,
        call: &Call,
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let table = self.table;
        let rules = table.of_fn(self.items, call.function);
        let takes = rules.iter().find(|rule| {
            matches!(
                rule.kind,
                RegistrationKind::Function | RegistrationKind::Method
            ) && rule.arg.is_some()
        });
        if let Some(own) = takes {
            if !own.is_carrier {
                return vec![Value::Harmless(SAVED.to_owned())];
            }
            self.consumed.insert((frame.owner(), expr));
            return match call.values.get(self.position(own, call.function)) {
                Some(value) => self.trace(frame, *value, &handler_path(own), own),
                None => vec![Value::Unknown],
            };
        }
        let (function, args) = self.resolve(call.function, &subst_args(&call.args, &frame.args));
        let data = &self.items.defs()[function];
        if data.foreign.is_some() {
            return vec![Value::Unknown];
        }
        if self.is_stub(data.krate) {
            return self.pass_through(frame, function, &call.values, path, rule);
        }
        let mut found = Vec::new();
        if let Some(inner) = self.enter(frame, function, args, call.values.clone()) {
            let value = inner.index.types.body.value;
            let values: Vec<ExprId> = value
                .into_iter()
                .chain(inner.index.returns.iter().copied())
                .collect();
            found = self.all(&inner, values, path, rule);
        }
        let is_known = found
            .iter()
            .any(|value| !matches!(value, Value::Unknown | Value::Zero));
        if !is_known && self.is_library(data.krate) && data.ast.has_self {
            // A lock, a cell, an iterator of some crate: what is in it comes out of it.
            found.extend(self.pass_through(frame, function, &call.values, path, rule));
        }
        if found.is_empty() {
            vec![Value::Unknown]
        } else {
            found
        }
    }

    /// The argument that a rule speaks of.
    pub fn position(&self, rule: &Rule, function: FnId) -> usize {
        rule.arg.unwrap_or(0) + usize::from(self.items.defs()[function].ast.has_self)
    }

    pub(super) fn enter(
        &mut self,
        frame: &Arc<Frame>,
        function: FnId,
        args: Args,
        values: Vec<ExprId>,
    ) -> Option<Arc<Frame>> {
        if frame.depth >= CALLS || self.items.defs()[function].ast.body.is_none() {
            return None;
        }
        let index = self.index(BodyOwner::Fn(function))?;
        Some(Arc::new(Frame {
            index,
            args,
            call: Some((Arc::clone(frame), values)),
            depth: frame.depth + 1,
        }))
    }

    /// A function of the standard library: what it is given is what it gives back, wrapped or unwrapped.
    fn pass_through(
        &mut self,
        frame: &Arc<Frame>,
        function: FnId,
        values: &[ExprId],
        path: &[Step],
        rule: &Rule,
    ) -> Vec<Value> {
        let Some((first, others)) = values.split_first() else {
            return vec![Value::Zero];
        };
        let mut out = self.trace(frame, *first, path, rule);
        if self.items.defs()[function].ast.has_self {
            for (at, other) in others.iter().enumerate() {
                // `map(|h| …)`, `unwrap_or_else(|| …)`: what the closure gives back.
                match frame.index.kind(frame.index.peel(*other)).clone() {
                    ExprKind::Closure(closure) => {
                        out.extend(self.trace(frame, closure.body, path, rule))
                    }
                    // `map_err(told)`: it is called, and what it gives back is not looked for.
                    _ if self.is_called(function, at + 1) => {}
                    _ => out.extend(telling(self.trace(frame, *other, path, rule))),
                }
            }
        } else {
            let found = self.all(frame, others.to_vec(), path, rule);
            out.extend(telling(found));
        }
        out
    }

    /// Whether a function calls the argument at that position.
    fn is_called(&self, function: FnId, at: usize) -> bool {
        let sig = self.items.fn_sig(function);
        let call = ["fn_once", "fn_mut", "fn"].map(|name| self.items.lang_trait(name));
        let predicates = self.items.predicates(GenericOwner::Fn(function));
        sig.params.get(at).is_some_and(|param| {
            predicates.iter().any(|predicate| match predicate {
                Predicate::Trait(bound) => {
                    bound.args.first() == Some(param) && call.contains(&Some(bound.id))
                }
                Predicate::Projection(..) => false,
            })
        })
    }

    /// The impl's function of a trait's, where that can be told.
    pub fn resolve(&self, function: FnId, args: &Args) -> (FnId, Args) {
        if self.items.trait_of_fn(function).is_none() {
            return (function, Arc::clone(args));
        }
        let mut cx = InferCtx::new(self.items, ParamEnv::empty(), self.bodies);
        match cx.resolve_call(function, args) {
            Target::Fn(found, args) => (found, args),
            _ => (function, Arc::clone(args)),
        }
    }
}

/// What is said of an action that was read back.
pub(super) const SAVED: &str = "a saved action is put back";

/// The part of an argument that holds the handler.
pub(super) fn handler_path(rule: &Rule) -> Vec<Step> {
    if rule.fields.is_empty() {
        Vec::new()
    } else {
        vec![Step::Handler(Arc::clone(&rule.fields))]
    }
}

/// Without what other values make superfluous.
fn settle(values: Vec<Value>) -> Vec<Value> {
    let mut out: Vec<Value> = Vec::new();
    let is_known = values
        .iter()
        .any(|value| !matches!(value, Value::Zero | Value::Unknown));
    for value in values {
        let keep = match value {
            // What it was before somebody wrote to it.
            Value::Zero => !is_known,
            Value::Unknown => !is_known,
            _ => true,
        };
        if keep && !out.contains(&value) {
            out.push(value);
        }
    }
    if out.contains(&Value::Unknown) {
        out.retain(|value| *value != Value::Zero);
    }
    if out.is_empty() {
        out.push(Value::Unknown);
    }
    out
}

/// The functions among the values; unknown where there are none.
fn functions(values: Vec<Value>) -> Vec<Value> {
    let out = only_functions(values);
    if out.is_empty() {
        vec![Value::Unknown]
    } else {
        out
    }
}

/// What says something of a value that several things went into.
pub(super) fn telling(values: Vec<Value>) -> Vec<Value> {
    let is_saved = |value: &Value| matches!(value, Value::Harmless(note) if note == SAVED);
    values
        .into_iter()
        .filter(|value| value.is_function() || is_saved(value))
        .collect()
}

fn only_functions(values: Vec<Value>) -> Vec<Value> {
    values.into_iter().filter(Value::is_function).collect()
}

pub(super) fn with(path: &[Step], more: impl IntoIterator<Item = Step>) -> Vec<Step> {
    let mut out = path.to_vec();
    out.extend(more);
    out
}

fn without_element(path: &[Step]) -> &[Step] {
    match path.split_last() {
        Some((Step::Element, rest)) => rest,
        _ => path,
    }
}

/// What is left of the wanted part after the steps of a place that is written; `None`: it is another part.
pub(super) fn rest_of(path: &[Step], steps: &[Step]) -> Option<Vec<Step>> {
    let mut rest = path.to_vec();
    for step in steps {
        match (rest.last(), step) {
            (Some(Step::Handler(names)), Step::Field(name)) if names.contains(name) => {}
            (Some(Step::Handler(_)), Step::Element) => {}
            (Some(wanted), step) if wanted == step => {
                rest.pop();
            }
            _ => return None,
        }
    }
    Some(rest)
}

/// The values that `break` leaves a loop or block with.
fn breaks(index: &BodyIndex, around: ExprId, means: impl Fn(Option<Ustr>) -> bool) -> Vec<ExprId> {
    let mut out = Vec::new();
    for expr in &index.order {
        if let ExprKind::Break {
            label,
            value: Some(value),
        } = index.kind(*expr)
            && means(label.map(|label| label.name))
        {
            let mut at = Some(*expr);
            while let Some(expr) = at {
                if expr == around {
                    out.push(*value);
                    break;
                }
                at = index.parent(expr);
            }
        }
    }
    out
}

/// The function that a type says a value is.
fn function_in(items: &Items<'_>, ty: &Ty, scope: BodyOwner) -> Option<Value> {
    let mut ty = ty.clone();
    for _ in 0..6 {
        let next = match ty.kind() {
            TyKind::FnDef(function, args) => {
                return Some(Value::Fn(*function, Arc::clone(args), scope));
            }
            TyKind::Closure(id, args) => return Some(Value::Closure(*id, Arc::clone(args), scope)),
            TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) => inner.clone(),
            TyKind::Adt(adt, args)
                if items.defs()[*adt].krate < items.program.first_user_crate() =>
            {
                args.first()?.clone()
            }
            _ => return None,
        };
        ty = next;
    }
    None
}

/// The struct that a type is or points to.
pub(super) fn adt_of(ty: &Ty) -> Option<AdtId> {
    let mut ty = ty.clone();
    for _ in 0..6 {
        let next = match ty.kind() {
            TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) => inner.clone(),
            TyKind::Adt(adt, _) => return Some(*adt),
            _ => return None,
        };
        ty = next;
    }
    None
}

fn adt_name(items: &Items<'_>, adt: AdtId) -> Ustr {
    match &items.defs()[adt].ast {
        crate::defs::AdtAst::Struct(ast) => ast.name.name,
        crate::defs::AdtAst::Enum(ast) => ast.name.name,
    }
}
