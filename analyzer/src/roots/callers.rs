//! Who calls a function, and what a value that a caller decides is there. It must not know what a
//! handler is.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::index::{BodyIndex, Step};
use super::table::Rule;
use super::trace::{Tracer, Value};
use crate::defs::{AssocItem, BodyOwner, Container, FnId};
use crate::source::{CrateId, Span};
use crate::syntax::tree::ExprId;
use crate::types::{Args, ClosureId, SiteKind, Ty, subst_args};

/// How many wrappers may stand around a registration.
const WRAPPERS: usize = 8;
/// How many values one registration may have.
const VALUES: usize = 512;

/// A call of a function.
#[derive(Clone, Debug)]
pub(super) struct CallSite {
    /// In which body.
    pub owner: BodyOwner,
    /// The call.
    pub expr: ExprId,
    /// Where.
    pub span: Span,
    /// What is passed, `self` first.
    pub values: Vec<ExprId>,
    /// The function's type arguments, in terms of the parameters of the owner.
    pub args: Args,
}

/// A value with the place at which it was known.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// What it is.
    pub value: Value,
    /// The outermost call at which it is known.
    pub at: Span,
    /// The body in which that call stands.
    pub owner: BodyOwner,
}

impl Tracer<'_, '_> {
    /// Every call of a function in the crates that are looked at and in its own.
    pub fn callers(&mut self, function: FnId) -> Arc<Vec<CallSite>> {
        if let Some(found) = self.callers.get(&function) {
            return Arc::clone(found);
        }
        let data = &self.items.defs()[function];
        let declared = self.declared_by(function);
        let mut out = Vec::new();
        for index in self.mentioning(data.ast.name.name, data.krate) {
            for expr in &index.order {
                let Some(call) = index.call(*expr) else {
                    continue;
                };
                if index.is_dead(*expr) {
                    continue;
                }
                let args = if call.function == function {
                    call.args
                } else if Some(call.function) == declared {
                    match self.resolve(call.function, &call.args) {
                        (found, args) if found == function => args,
                        _ => continue,
                    }
                } else {
                    continue;
                };
                out.push(CallSite {
                    owner: index.types.owner,
                    expr: *expr,
                    span: span_of(&index, *expr),
                    values: call.values,
                    args,
                });
            }
        }
        let out = Arc::new(out);
        self.callers.insert(function, Arc::clone(&out));
        out
    }

    /// The trait's function that an impl's function is.
    fn declared_by(&self, function: FnId) -> Option<FnId> {
        let data = &self.items.defs()[function];
        let Container::Impl(of) = data.container else {
            return None;
        };
        let header = self.items.impl_header(of);
        match self
            .items
            .trait_item(header.trait_ref.as_ref()?.id, data.ast.name.name, false)?
        {
            AssocItem::Fn(id) => Some(id),
            _ => None,
        }
    }

    /// What a value may be, whoever decides it: parameters are followed to the callers.
    pub fn decide(
        &mut self,
        owner: BodyOwner,
        expr: ExprId,
        path: &[Step],
        rule: &Rule,
        at: Span,
    ) -> Vec<Found> {
        let mut out = Vec::new();
        let mut seen: FxHashSet<(FnId, usize, Vec<Step>)> = FxHashSet::default();
        let mut lifted: FxHashSet<(Value, Span)> = FxHashSet::default();
        let first = self.start(owner, expr, path, rule);
        let mut todo: Vec<(Found, usize)> = first
            .into_iter()
            .rev()
            .map(|value| (Found { value, at, owner }, 0))
            .collect();
        while let Some((found, depth)) = todo.pop() {
            if out.len() > VALUES || todo.len() > VALUES {
                break;
            }
            match &found.value {
                Value::Param(function, position, path) => {
                    let (function, position) = (*function, *position);
                    let sites = self.callers(function);
                    if sites.is_empty() || depth >= WRAPPERS {
                        out.push(found);
                        continue;
                    }
                    if !seen.insert((function, position, path.clone())) {
                        continue;
                    }
                    let path = path.clone();
                    for site in sites.iter().rev() {
                        let values = match site.values.get(position) {
                            Some(value) => self.start(site.owner, *value, &path, rule),
                            None => vec![Value::Unknown],
                        };
                        for value in values {
                            todo.push((
                                Found {
                                    value,
                                    at: site.span,
                                    owner: site.owner,
                                },
                                depth + 1,
                            ));
                        }
                    }
                }
                Value::Fn(function, args, scope) => {
                    let (function, args) = self.resolve(*function, args);
                    let value = Value::Fn(function, Arc::clone(&args), *scope);
                    let is_open = args.iter().any(Ty::has_param);
                    self.instantiate(
                        Found { value, ..found },
                        is_open,
                        depth,
                        &mut lifted,
                        &mut todo,
                        &mut out,
                    );
                }
                Value::Closure(id, args, _) => {
                    let is_open = args.iter().any(Ty::has_param) && self.is_generic(*id);
                    self.instantiate(found, is_open, depth, &mut lifted, &mut todo, &mut out);
                }
                _ => out.push(found),
            }
        }
        out
    }

    /// A handler of a generic function: one for each call of that.
    fn instantiate(
        &mut self,
        found: Found,
        is_open: bool,
        depth: usize,
        lifted: &mut FxHashSet<(Value, Span)>,
        todo: &mut Vec<(Found, usize)>,
        out: &mut Vec<Found>,
    ) {
        let (Value::Fn(_, _, scope) | Value::Closure(_, _, scope)) = &found.value else {
            return;
        };
        let BodyOwner::Fn(around) = *scope else {
            out.push(found);
            return;
        };
        if !is_open || depth >= WRAPPERS || !lifted.insert((found.value.clone(), found.at)) {
            out.push(found);
            return;
        }
        let sites = self.callers(around);
        // A function that only calls itself with its own parameters says nothing new.
        let sites: Vec<&CallSite> = sites.iter().filter(|site| site.owner != *scope).collect();
        if sites.is_empty() {
            out.push(found);
            return;
        }
        for site in sites.iter().rev() {
            let value = match &found.value {
                Value::Fn(function, args, _) => {
                    Value::Fn(*function, subst_args(args, &site.args), site.owner)
                }
                Value::Closure(id, args, _) => {
                    Value::Closure(*id, subst_args(args, &site.args), site.owner)
                }
                _ => continue,
            };
            todo.push((
                Found {
                    value,
                    at: site.span,
                    owner: site.owner,
                },
                depth + 1,
            ));
        }
    }

    /// Whether the parameters around a closure matter to it.
    fn is_generic(&mut self, id: ClosureId) -> bool {
        let Some(index) = self.index(id.owner) else {
            return false;
        };
        let types = &index.types;
        let captures = types.closures.get(&id.expr).is_some_and(|closure| {
            closure.captures.iter().any(|(local, _)| {
                types
                    .locals
                    .get(local.0 as usize)
                    .is_some_and(|local| local.ty.has_param())
            })
        });
        let inside = |mut at: Option<ExprId>| {
            while let Some(expr) = at {
                if expr == id.expr {
                    return true;
                }
                at = index.within(expr);
            }
            false
        };
        captures
            || types.sites.iter().any(|site| {
                inside(site.within)
                    && match &site.kind {
                        SiteKind::Call(crate::types::Callee::Fn(_, args)) => {
                            args.iter().any(Ty::has_param)
                        }
                        SiteKind::Call(crate::types::Callee::Pointer { ty, .. })
                        | SiteKind::Drop(ty) => ty.has_param(),
                        _ => false,
                    }
            })
    }

    /// The crate in which a body stands.
    pub fn crate_of(&self, owner: BodyOwner) -> CrateId {
        let defs = self.items.defs();
        match owner {
            BodyOwner::Fn(id) => defs[id].krate,
            BodyOwner::Const(id) => defs[id].krate,
            BodyOwner::Static(id) => defs[id].krate,
            BodyOwner::Discriminant(id) => defs[id.adt].krate,
        }
    }
}

/// Where an expression stands.
pub(super) fn span_of(index: &BodyIndex, expr: ExprId) -> Span {
    index.types.body.exprs.get(expr.0 as usize).map_or_else(
        || Span::new(crate::source::FileId(0), 0, 0),
        |expr| expr.span,
    )
}
