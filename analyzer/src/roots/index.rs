//! A body seen from inside out: what stands around each expression, what each local is bound to, what is
//! assigned. It must not know registrations.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use crate::defs::{FnId, children};
use crate::syntax::tree::{ExprId, ExprKind, PatId, PatKind, StmtKind};
use crate::types::{Args, BodyTypes, LocalId, SiteKind, Ty, TyKind, ValueRef};

/// A step from a value to a part of it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Step {
    /// A field by name; of a tuple by number.
    Field(Ustr),
    /// Any element of an array or of what is iterated over.
    Element,
    /// The first of these fields that the struct has, in it or in what it holds.
    Handler(Arc<[Ustr]>),
}

/// Where the value that a pattern takes apart comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Origin {
    /// Of this expression.
    Value(ExprId),
    /// An element of this expression.
    ElementOf(ExprId),
    /// A parameter of the function.
    Param(usize),
    /// A parameter of the closure at that expression.
    ClosureParam(ExprId, usize),
}

/// A call, written as a function's or as a method's.
#[derive(Clone, Debug)]
pub(super) struct Call {
    /// What is called.
    pub function: FnId,
    /// Its type arguments.
    pub args: Args,
    /// The values, `self` first.
    pub values: Vec<ExprId>,
}

/// What is looked up about a body.
pub(super) struct BodyIndex {
    /// The body.
    pub types: Arc<BodyTypes>,
    /// All expressions that are really there, each before those inside of it, in source order.
    pub order: Vec<ExprId>,
    parents: FxHashMap<ExprId, ExprId>,
    origins: FxHashMap<LocalId, Vec<(Origin, Vec<Step>)>>,
    /// Left and right of each `=`.
    pub assignments: Vec<(ExprId, ExprId, ExprId)>,
    /// What `return` gives back, outside of closures.
    pub returns: Vec<ExprId>,
    /// Sites that are never run.
    dead: FxHashSet<ExprId>,
    /// The closure or async block in which each expression stands.
    within: FxHashMap<ExprId, ExprId>,
}

impl BodyIndex {
    /// Looks through a body.
    pub fn new(types: Arc<BodyTypes>) -> BodyIndex {
        let mut index = BodyIndex {
            order: Vec::new(),
            parents: FxHashMap::default(),
            origins: FxHashMap::default(),
            assignments: Vec::new(),
            returns: Vec::new(),
            dead: FxHashSet::default(),
            within: FxHashMap::default(),
            types: Arc::clone(&types),
        };
        for site in &types.sites {
            if site.is_dead
                && let Some(expr) = site.expr
                && matches!(site.kind, SiteKind::Call(_))
            {
                index.dead.insert(expr);
            }
        }
        for (position, pat) in types.body.params.iter().enumerate() {
            index.bind(*pat, Origin::Param(position));
        }
        let mut todo: Vec<(ExprId, Option<ExprId>)> = types
            .body
            .value
            .map(|value| (value, None))
            .into_iter()
            .collect();
        let (mut exprs, mut pats) = (Vec::new(), Vec::new());
        while let Some((expr, within)) = todo.pop() {
            index.order.push(expr);
            if let Some(within) = within {
                index.within.insert(expr, within);
            }
            let Some(kind) = types.body.exprs.get(expr.0 as usize).map(|expr| &expr.kind) else {
                continue;
            };
            index.read(expr, kind, within);
            let inner = match kind {
                ExprKind::Closure(_) | ExprKind::Async { .. } => Some(expr),
                _ => within,
            };
            exprs.clear();
            pats.clear();
            children(kind, &mut exprs, &mut pats);
            for child in exprs.iter().rev() {
                index.parents.insert(*child, expr);
                todo.push((*child, inner));
            }
        }
        index
    }

    fn read(&mut self, expr: ExprId, kind: &ExprKind, within: Option<ExprId>) {
        match kind {
            ExprKind::Assign { op: None, lhs, rhs } => self.assignments.push((expr, *lhs, *rhs)),
            // The body of an `async fn` is a block of its own, and what it returns is the function's.
            ExprKind::Return(Some(value))
                if within.is_none() || within == self.types.body.value =>
            {
                self.returns.push(*value);
            }
            ExprKind::Let { pat, expr } => self.bind(*pat, Origin::Value(*expr)),
            ExprKind::For { pat, iter, .. } => self.bind(*pat, Origin::ElementOf(*iter)),
            ExprKind::Match { scrutinee, arms } => {
                for arm in arms {
                    self.bind(arm.pat, Origin::Value(*scrutinee));
                }
            }
            ExprKind::Closure(closure) => {
                for (position, (pat, _)) in closure.params.iter().enumerate() {
                    self.bind(*pat, Origin::ClosureParam(expr, position));
                }
            }
            ExprKind::Block(block)
            | ExprKind::Unsafe(block)
            | ExprKind::Const(block)
            | ExprKind::Async { block, .. } => {
                for stmt in &block.stmts {
                    if let StmtKind::Let {
                        pat,
                        init: Some(init),
                        ..
                    } = &stmt.kind
                    {
                        self.bind(*pat, Origin::Value(*init));
                    }
                }
            }
            _ => {}
        }
    }

    /// Notes for each local of a pattern how it comes out of the value.
    fn bind(&mut self, root: PatId, origin: Origin) {
        let types = Arc::clone(&self.types);
        let mut todo: Vec<(PatId, Vec<Step>)> = vec![(root, Vec::new())];
        while let Some((pat, steps)) = todo.pop() {
            let Some(kind) = types.body.pats.get(pat.0 as usize).map(|pat| &pat.kind) else {
                continue;
            };
            if let Some(ValueRef::Local(local)) = types.pat_values.get(&pat) {
                self.origins
                    .entry(*local)
                    .or_default()
                    .push((origin, steps.clone()));
            }
            let with = |step: Step| {
                let mut steps = steps.clone();
                steps.push(step);
                steps
            };
            match kind {
                PatKind::Bind { sub: Some(sub), .. } => todo.push((*sub, steps)),
                PatKind::Ref { pat, .. } | PatKind::Paren(pat) => todo.push((*pat, steps)),
                PatKind::Or(parts) => todo.extend(parts.iter().map(|part| (*part, steps.clone()))),
                PatKind::Slice(parts) => {
                    todo.extend(parts.iter().map(|part| (*part, with(Step::Element))))
                }
                PatKind::Struct { fields, .. } => {
                    todo.extend(
                        fields
                            .iter()
                            .map(|field| (field.pat, with(Step::Field(field.name.name)))),
                    );
                }
                PatKind::Tuple(parts) => {
                    let count = match types.pat_types.get(pat.0 as usize).map(Ty::kind) {
                        Some(TyKind::Tuple(types)) => types.len(),
                        _ => parts.len(),
                    };
                    todo.extend(
                        positions(&types, parts, count).map(|(part, at)| {
                            (part, with(Step::Field(Ustr::from(&at.to_string()))))
                        }),
                    );
                }
                PatKind::TupleStruct { pats: parts, .. } => {
                    let is_wrapper = matches!(
                        types.pat_values.get(&pat),
                        Some(ValueRef::Ctor(..)) if parts.len() == 1
                    );
                    // The payload of a lone field is as good as the whole: `Some(f)`, `Ok(f)`, a newtype.
                    if is_wrapper {
                        todo.extend(parts.iter().map(|part| (*part, steps.clone())));
                    } else {
                        todo.extend(positions(&types, parts, parts.len()).map(|(part, at)| {
                            (part, with(Step::Field(Ustr::from(&at.to_string()))))
                        }));
                    }
                }
                _ => {}
            }
        }
    }

    /// What an expression is.
    pub fn kind(&self, expr: ExprId) -> &ExprKind {
        self.types
            .body
            .exprs
            .get(expr.0 as usize)
            .map_or(&ExprKind::Missing, |expr| &expr.kind)
    }

    /// What a pattern is.
    pub fn pat(&self, pat: PatId) -> &PatKind {
        self.types
            .body
            .pats
            .get(pat.0 as usize)
            .map_or(&PatKind::Missing, |pat| &pat.kind)
    }

    /// What stands around an expression.
    pub fn parent(&self, expr: ExprId) -> Option<ExprId> {
        self.parents.get(&expr).copied()
    }

    /// The closure or async block that an expression stands in.
    pub fn within(&self, expr: ExprId) -> Option<ExprId> {
        self.within.get(&expr).copied()
    }

    /// Whether a call is never made.
    pub fn is_dead(&self, expr: ExprId) -> bool {
        self.dead.contains(&expr)
    }

    /// Where the value of a local comes from.
    pub fn origins(&self, local: LocalId) -> &[(Origin, Vec<Step>)] {
        self.origins.get(&local).map_or(&[], Vec::as_slice)
    }

    /// The locals that a value's parts are bound to.
    pub fn bound_to(&self, value: ExprId) -> Vec<LocalId> {
        let mut found: Vec<LocalId> = self
            .origins
            .iter()
            .filter(|(_, origins)| {
                origins
                    .iter()
                    .any(|(origin, _)| *origin == Origin::Value(value))
            })
            .map(|(local, _)| *local)
            .collect();
        found.sort();
        found
    }

    /// The expression without what only stands around it.
    pub fn peel(&self, mut expr: ExprId) -> ExprId {
        loop {
            expr = match self.kind(expr) {
                ExprKind::Paren(inner) => *inner,
                ExprKind::Block(block) | ExprKind::Unsafe(block) | ExprKind::Const(block)
                    if block.stmts.is_empty() && block.tail.is_some() =>
                {
                    match block.tail {
                        Some(tail) => tail,
                        None => return expr,
                    }
                }
                _ => return expr,
            };
        }
    }

    /// What a path names.
    pub fn value(&self, expr: ExprId) -> Option<&ValueRef> {
        self.types.values.get(&expr)
    }

    /// The local that an expression is.
    pub fn local(&self, expr: ExprId) -> Option<LocalId> {
        match self.value(self.peel(expr)) {
            Some(ValueRef::Local(local)) => Some(*local),
            _ => None,
        }
    }

    /// What a call calls, where that is one function.
    pub fn call(&self, expr: ExprId) -> Option<Call> {
        match self.kind(expr) {
            ExprKind::Call { callee, args } => {
                let callee = self.peel(*callee);
                let (function, types) = match self.value(callee) {
                    Some(ValueRef::Fn(function, types)) => (*function, Arc::clone(types)),
                    // `let f = libc::signal; f(…)`: the type of a function item names it.
                    _ => match self.types.type_of(callee).kind() {
                        TyKind::FnDef(function, types) => (*function, Arc::clone(types)),
                        _ => return None,
                    },
                };
                Some(Call {
                    function,
                    args: types,
                    values: args.clone(),
                })
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                let (function, types) = self.types.methods.get(&expr)?;
                let values = std::iter::once(*receiver)
                    .chain(args.iter().copied())
                    .collect();
                Some(Call {
                    function: *function,
                    args: Arc::clone(types),
                    values,
                })
            }
            _ => None,
        }
    }

    /// Whether nothing after an expression is run.
    pub fn diverges(&self, expr: ExprId) -> bool {
        let mut todo = vec![expr];
        let mut steps = 0;
        // All that is looked at must be run together with the expression, so one of them is enough.
        while let Some(expr) = todo.pop() {
            steps += 1;
            if steps > 4096 {
                return false;
            }
            if self.types.type_of(expr).is_never() {
                return true;
            }
            match self.kind(expr) {
                ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } => {
                    return true;
                }
                ExprKind::Paren(inner)
                | ExprKind::Cast { expr: inner, .. }
                | ExprKind::Try(inner) => todo.push(*inner),
                ExprKind::Block(block) | ExprKind::Unsafe(block) if block.label.is_none() => {
                    for stmt in &block.stmts {
                        match &stmt.kind {
                            StmtKind::Expr { expr, .. } => todo.push(*expr),
                            StmtKind::Let { init, .. } => todo.extend(init),
                            _ => {}
                        }
                    }
                    todo.extend(block.tail);
                }
                ExprKind::If {
                    then,
                    otherwise: Some(otherwise),
                    ..
                } if stacker::maybe_grow(64 * 1024, 1024 * 1024, || {
                    self.diverges(*then) && self.diverges(*otherwise)
                }) =>
                {
                    return true;
                }
                ExprKind::Match { scrutinee, arms } => {
                    todo.push(*scrutinee);
                    let all = stacker::maybe_grow(64 * 1024, 1024 * 1024, || {
                        !arms.is_empty() && arms.iter().all(|arm| self.diverges(arm.body))
                    });
                    if all {
                        return true;
                    }
                }
                ExprKind::Call { args, .. } => todo.extend(args),
                ExprKind::MethodCall { receiver, args, .. } => {
                    todo.push(*receiver);
                    todo.extend(args);
                }
                _ => {}
            }
        }
        false
    }
}

/// The parts of a tuple pattern with the positions they are of, `..` counted as the many that it stands for.
fn positions<'a>(
    types: &BodyTypes,
    parts: &'a [PatId],
    count: usize,
) -> impl Iterator<Item = (PatId, usize)> + 'a {
    let rest = parts.iter().position(|part| {
        matches!(
            types.body.pats.get(part.0 as usize).map(|pat| &pat.kind),
            Some(PatKind::Rest)
        )
    });
    let skipped = count.saturating_sub(parts.len().saturating_sub(1));
    parts
        .iter()
        .enumerate()
        .filter(move |(at, _)| Some(*at) != rest)
        .map(move |(at, part)| match rest {
            Some(rest) if at > rest => (*part, at + skipped - 1),
            _ => (*part, at),
        })
}
