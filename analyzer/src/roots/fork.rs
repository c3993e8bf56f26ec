//! The code that only the child of a fork runs: the branches that its result leads into, and what follows
//! where the parent's branch does not go on. It must not know what that code does.

use rustc_hash::{FxHashMap, FxHashSet};

use super::callers::span_of;
use super::index::BodyIndex;
use super::table::{Child, Rule};
use crate::defs::{VariantId, children};
use crate::items::Items;
use crate::source::Span;
use crate::syntax::tree::{
    Arm, BinaryOp, Block, ExprId, ExprKind, Literal, PatId, PatKind, StmtKind, UnaryOp,
};
use crate::types::{LocalId, Ty, TyKind, ValueRef};

/// Who looks at the result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum World {
    Child,
    Parent,
    Failed,
}

impl World {
    /// A value that stands for all it may see as a number.
    fn number(self) -> i128 {
        match self {
            World::Child => 0,
            World::Parent => 4242,
            World::Failed => -1,
        }
    }
}

/// A value that a function makes of the result, as far as it tells child and parent apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// The result itself.
    Result,
    /// A truth.
    Bool(bool),
    /// A variant and its payload.
    Variant(VariantId, Option<Box<Shape>>),
    /// Whatever.
    Other,
}

impl Shape {
    /// Whether the result itself is in it.
    fn holds_result(&self) -> bool {
        let mut at = self;
        loop {
            match at {
                Shape::Result => return true,
                Shape::Variant(_, Some(inner)) => at = inner,
                _ => return false,
            }
        }
    }
}

/// What a function that forks gives to the child and to the parent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Shapes {
    child: Shape,
    parent: Shape,
}

/// What became of the result of a fork.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Forked {
    /// The places that only the child runs.
    pub region: Vec<Span>,
    /// The function tells its callers who is who: its callers fork. What it tells them, where that is another
    /// thing than it was told itself.
    pub returned: Option<Option<Shapes>>,
}

/// What the child of the fork at `call` runs of a body. `shapes`: what the function that is called makes of the result.
pub(super) fn child_of(
    items: &Items<'_>,
    index: &BodyIndex,
    call: ExprId,
    rule: &Rule,
    shapes: Option<Shapes>,
) -> Forked {
    let mut fork = Fork {
        items,
        index,
        call,
        rule,
        shapes,
        tracked: FxHashSet::default(),
        direct: FxHashSet::default(),
        locals: FxHashSet::default(),
        flags: FxHashMap::default(),
        region: Region::default(),
    };
    if matches!(rule.child, Some(Child::Everything)) || fork.is_discarded() {
        fork.rest(call);
        return Forked {
            region: fork.region.spans,
            returned: None,
        };
    }
    fork.track();
    fork.branches();
    let returned = fork.returned();
    Forked {
        region: fork.region.spans,
        returned,
    }
}

/// Places that are run, each once.
#[derive(Default)]
struct Region {
    spans: Vec<Span>,
}

impl Region {
    fn add(&mut self, span: Span) {
        let holds = |outer: &Span| {
            outer.file == span.file
                && outer.expn == span.expn
                && outer.start <= span.start
                && span.end <= outer.end
        };
        if !self.spans.iter().any(holds) {
            self.spans.push(span);
        }
    }
}

struct Fork<'a, 'p> {
    items: &'a Items<'p>,
    index: &'a BodyIndex,
    call: ExprId,
    rule: &'a Rule,
    shapes: Option<Shapes>,
    /// Expressions that are the result, or hold it.
    tracked: FxHashSet<ExprId>,
    /// Those that no local stands between.
    direct: FxHashSet<ExprId>,
    locals: FxHashSet<LocalId>,
    /// Locals that are the result of a test.
    flags: FxHashMap<LocalId, ExprId>,
    region: Region,
}

impl Fork<'_, '_> {
    /// Whether nobody looks at the result.
    fn is_discarded(&self) -> bool {
        let mut at = self.call;
        while let Some(parent) = self.index.parent(at) {
            match self.index.kind(parent) {
                ExprKind::Paren(_) | ExprKind::Try(_) | ExprKind::Cast { .. } => at = parent,
                ExprKind::Block(block) | ExprKind::Unsafe(block) => {
                    if block.tail == Some(at) {
                        at = parent;
                        continue;
                    }
                    return block.stmts.iter().any(|stmt| match &stmt.kind {
                        StmtKind::Expr { expr, .. } => *expr == at,
                        StmtKind::Let { pat, init, .. } => {
                            *init == Some(at) && matches!(self.index.pat(*pat), PatKind::Wild)
                        }
                        _ => false,
                    });
                }
                ExprKind::Assign { op: None, lhs, .. } => {
                    return matches!(self.index.kind(*lhs), ExprKind::Underscore);
                }
                _ => return false,
            }
        }
        false
    }

    /// Whether a value of the type may be or hold the result.
    fn carries(&self, ty: &Ty) -> bool {
        let mut found = false;
        let mut parts = 0;
        let shapes: Vec<&Shape> = match &self.shapes {
            Some(shapes) => vec![&shapes.child, &shapes.parent],
            None => Vec::new(),
        };
        let is_shape = |part: &TyKind| {
            shapes.iter().any(|shape| {
                let mut at = Some(*shape);
                while let Some(shape) = at {
                    at = match (shape, part) {
                        (Shape::Variant(variant, _), TyKind::Adt(adt, _))
                            if variant.adt == *adt =>
                        {
                            return true;
                        }
                        (Shape::Bool(_), TyKind::Primitive(crate::defs::Primitive::Bool)) => {
                            return true;
                        }
                        (Shape::Variant(_, inner), _) => inner.as_deref(),
                        _ => None,
                    };
                }
                false
            })
        };
        ty.walk(&mut |part| {
            parts += 1;
            found |= is_shape(part.kind());
            found |= match (&self.rule.child, part.kind()) {
                (Some(Child::Variants(variants)), TyKind::Adt(adt, _)) => {
                    variants.iter().any(|variant| variant.adt == *adt)
                        || self.has_result_field(*adt, variants)
                }
                (Some(Child::Zero), TyKind::Primitive(primitive)) => is_integer(*primitive),
                _ => false,
            };
            !found && parts < 16
        });
        found
    }

    /// `ForkptyResult { fork_result, master }`.
    fn has_result_field(&self, adt: crate::defs::AdtId, variants: &[VariantId]) -> bool {
        let defs = self.items.defs();
        let data = &defs[adt];
        let same_crate = variants
            .iter()
            .any(|variant| defs[variant.adt].krate == data.krate);
        same_crate
            && data.variants.len() == 1
            && self.items.fields(VariantId { adt, index: 0 }).iter().any(|field| {
                matches!(field.ty.kind(), TyKind::Adt(inner, _) if variants.iter().any(|variant| variant.adt == *inner))
            })
    }

    fn is_number(&self, expr: ExprId) -> bool {
        matches!(self.index.types.type_of(expr).kind(), TyKind::Primitive(primitive) if is_integer(*primitive))
    }

    /// Finds out which expressions and locals are the result.
    fn track(&mut self) {
        self.tracked.insert(self.call);
        self.direct.insert(self.call);
        let index = self.index;
        for _ in 0..6 {
            let before = (self.tracked.len(), self.locals.len(), self.flags.len());
            for expr in index.order.iter().rev() {
                if !self.tracked.contains(expr) {
                    self.track_expr(*expr);
                }
                let bound = match index.kind(*expr) {
                    ExprKind::Let { expr: value, .. } => Some(*value),
                    ExprKind::Match { scrutinee, .. } => Some(*scrutinee),
                    ExprKind::Block(block) | ExprKind::Unsafe(block) => {
                        self.track_block(block);
                        None
                    }
                    ExprKind::Assign { op: None, lhs, rhs } if self.tracked.contains(rhs) => {
                        self.locals.extend(index.local(*lhs));
                        None
                    }
                    _ => None,
                };
                if let Some(value) = bound.filter(|value| self.tracked.contains(value)) {
                    self.bind(value);
                }
            }
            if before == (self.tracked.len(), self.locals.len(), self.flags.len()) {
                break;
            }
        }
    }

    fn track_block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            if let StmtKind::Let {
                init: Some(init), ..
            } = &stmt.kind
            {
                if self.tracked.contains(init) {
                    self.bind(*init);
                }
                let is_flag = matches!(
                    self.index.types.type_of(*init).kind(),
                    TyKind::Primitive(crate::defs::Primitive::Bool)
                );
                if is_flag && self.eval(*init, World::Child).is_some() {
                    for local in self.index.bound_to(*init) {
                        self.flags.insert(local, *init);
                    }
                }
            }
        }
    }

    fn bind(&mut self, value: ExprId) {
        for local in self.index.bound_to(value) {
            let data = self.index.types.locals.get(local.0 as usize);
            if data.is_some_and(|data| self.carries(&data.ty)) {
                self.locals.insert(local);
            }
        }
    }

    fn track_expr(&mut self, expr: ExprId) {
        let index = self.index;
        let tracked = |expr: &ExprId| self.tracked.contains(expr);
        let direct = |expr: &ExprId| self.direct.contains(expr);
        let (is_tracked, is_direct) = match index.kind(expr) {
            ExprKind::Paren(inner)
            | ExprKind::Cast { expr: inner, .. }
            | ExprKind::Try(inner)
            | ExprKind::Ref { expr: inner, .. }
            | ExprKind::Unary {
                op: UnaryOp::Deref,
                expr: inner,
            } => (tracked(inner), direct(inner)),
            ExprKind::Block(block) | ExprKind::Unsafe(block) => (
                block.tail.as_ref().is_some_and(tracked),
                block.tail.as_ref().is_some_and(direct),
            ),
            ExprKind::Field { base, .. } => (
                tracked(base) && self.carries(&index.types.type_of(expr)),
                false,
            ),
            // `fork().unwrap()`: but what is done with a plain number is another number.
            ExprKind::MethodCall { receiver, .. } => (
                tracked(receiver)
                    && !self.is_number(*receiver)
                    && self.carries(&index.types.type_of(expr)),
                direct(receiver),
            ),
            // `check(fork())?`, `Ok(fork())`.
            ExprKind::Call { args, .. } => {
                let is_it = args.iter().any(direct) && self.carries(&index.types.type_of(expr));
                let is_wrapped = matches!(index.kind(expr), ExprKind::Call { callee, .. }
                    if matches!(index.value(index.peel(*callee)), Some(ValueRef::Ctor(..))))
                    && args.iter().any(tracked);
                (is_it || is_wrapped, is_it)
            }
            ExprKind::Path(_) => match index.value(expr) {
                Some(ValueRef::Local(local)) => (self.locals.contains(local), false),
                _ => (false, false),
            },
            ExprKind::If {
                then, otherwise, ..
            } => (
                (tracked(then) || otherwise.as_ref().is_some_and(tracked))
                    && self.carries(&index.types.type_of(expr)),
                false,
            ),
            ExprKind::Match { arms, .. } => (
                arms.iter().any(|arm| tracked(&arm.body))
                    && self.carries(&index.types.type_of(expr)),
                false,
            ),
            _ => (false, false),
        };
        if is_tracked {
            self.tracked.insert(expr);
            if is_direct {
                self.direct.insert(expr);
            }
        }
    }

    // ---- tests ----

    /// Whether a condition holds for one of those who look at the result.
    fn eval(&self, expr: ExprId, world: World) -> Option<bool> {
        stacker::maybe_grow(64 * 1024, 1024 * 1024, || self.eval_inner(expr, world))
    }

    fn eval_inner(&self, expr: ExprId, world: World) -> Option<bool> {
        let index = self.index;
        let expr = index.peel(expr);
        if self.tracked.contains(&expr)
            && let Some(Shape::Bool(value)) = self.shape(world)
        {
            return Some(*value);
        }
        match index.kind(expr) {
            ExprKind::Lit(Literal::Bool(value)) => Some(*value),
            ExprKind::Unary {
                op: UnaryOp::Not,
                expr,
            } => self.eval(*expr, world).map(|value| !value),
            ExprKind::Binary {
                op: BinaryOp::And,
                lhs,
                rhs,
            } => and(self.eval(*lhs, world), self.eval(*rhs, world)),
            ExprKind::Binary {
                op: BinaryOp::Or,
                lhs,
                rhs,
            } => {
                let not = |value: Option<bool>| value.map(|value| !value);
                not(and(
                    not(self.eval(*lhs, world)),
                    not(self.eval(*rhs, world)),
                ))
            }
            ExprKind::Binary { op, lhs, rhs } => {
                match (self.tracked.contains(lhs), self.tracked.contains(rhs)) {
                    (true, _) => self.compare(*op, *lhs, *rhs, world),
                    (_, true) => self.compare(mirrored(*op), *rhs, *lhs, world),
                    _ => None,
                }
            }
            ExprKind::Let { pat, expr } if self.tracked.contains(expr) => self.matches(*pat, world),
            ExprKind::Match { scrutinee, arms } => {
                for arm in arms {
                    let matched = if self.tracked.contains(scrutinee) {
                        self.matches(arm.pat, world)
                    } else {
                        None
                    };
                    let guard = arm
                        .guard
                        .map_or(Some(true), |guard| self.eval(guard, world));
                    match and(matched, guard) {
                        Some(false) => {}
                        Some(true) => return self.eval(arm.body, world),
                        None => return None,
                    }
                }
                None
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } if self.tracked.contains(receiver) => {
                let is_child = match () {
                    () if self.rule.child_methods.contains(&method.name) => true,
                    () if self.rule.parent_methods.contains(&method.name) => false,
                    () => return None,
                };
                (world != World::Failed).then_some(is_child == (world == World::Child))
            }
            ExprKind::Path(_) => match index.value(expr) {
                Some(ValueRef::Local(local)) => {
                    let test = self.flags.get(local)?;
                    if *test == expr {
                        None
                    } else {
                        self.eval(*test, world)
                    }
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn compare(&self, op: BinaryOp, result: ExprId, with: ExprId, world: World) -> Option<bool> {
        match &self.rule.child {
            Some(Child::Variants(variants)) => {
                let mut at = self.index.peel(with);
                while let ExprKind::Ref { expr, .. }
                | ExprKind::Unary {
                    op: UnaryOp::Deref,
                    expr,
                } = self.index.kind(at)
                {
                    at = self.index.peel(*expr);
                }
                let is_child = match self.index.value(at)? {
                    ValueRef::Ctor(variant, _) => variants.contains(variant),
                    _ => return None,
                };
                let is_equal = (world == World::Child) == is_child;
                match op {
                    BinaryOp::Eq => Some(is_equal),
                    BinaryOp::Ne => Some(!is_equal),
                    _ => None,
                }
            }
            _ if self.is_number(result) => {
                let (left, right) = (world.number(), self.constant(with)?);
                Some(match op {
                    BinaryOp::Eq => left == right,
                    BinaryOp::Ne => left != right,
                    BinaryOp::Lt => left < right,
                    BinaryOp::Le => left <= right,
                    BinaryOp::Gt => left > right,
                    BinaryOp::Ge => left >= right,
                    _ => return None,
                })
            }
            _ => None,
        }
    }

    fn constant(&self, expr: ExprId) -> Option<i128> {
        let scope = self
            .items
            .scope(self.items.generic_owner(self.index.types.owner));
        self.items.eval_at(
            &scope,
            &self.index.types.body,
            &self.index.types.values,
            expr,
        )
    }

    /// Whether a pattern fits the result.
    fn matches(&self, pat: PatId, world: World) -> Option<bool> {
        stacker::maybe_grow(64 * 1024, 1024 * 1024, || self.matches_inner(pat, world))
    }

    fn matches_inner(&self, pat: PatId, world: World) -> Option<bool> {
        match self.shape(world) {
            Some(shape) => self.fits(pat, shape, world),
            None => self.fits_result(pat, world),
        }
    }

    /// What the function that is called makes of the result, if that is another thing.
    fn shape(&self, world: World) -> Option<&Shape> {
        let shapes = self.shapes.as_ref()?;
        match world {
            World::Child => Some(&shapes.child),
            World::Parent => Some(&shapes.parent),
            World::Failed => None,
        }
    }

    /// Whether a pattern fits a value of that shape, or what is in it where it was unwrapped.
    fn fits(&self, pat: PatId, shape: &Shape, world: World) -> Option<bool> {
        let types = &self.index.types;
        match self.index.pat(pat) {
            PatKind::Paren(inner) | PatKind::Ref { pat: inner, .. } => {
                return self.fits(*inner, shape, world);
            }
            PatKind::Or(parts) => {
                let found: Vec<Option<bool>> = parts
                    .iter()
                    .map(|part| self.fits(*part, shape, world))
                    .collect();
                return if found.contains(&Some(true)) {
                    Some(true)
                } else if found.contains(&None) {
                    None
                } else {
                    Some(false)
                };
            }
            PatKind::Wild | PatKind::Rest => return Some(true),
            _ => {}
        }
        let ctor = match types.pat_values.get(&pat) {
            Some(ValueRef::Ctor(variant, _)) => *variant,
            Some(ValueRef::Local(_)) => return Some(true),
            _ => {
                return match shape {
                    Shape::Bool(value) => Some(self.fits_flag(pat, *value)),
                    shape if shape.holds_result() => self.fits_result(pat, world),
                    _ => None,
                };
            }
        };
        let mut at = shape;
        loop {
            match at {
                Shape::Variant(variant, inner) if variant.adt == ctor.adt => {
                    let part = match self.index.pat(pat) {
                        PatKind::TupleStruct { pats, .. } => pats.first().copied(),
                        PatKind::Struct { fields, .. } => fields.first().map(|field| field.pat),
                        _ => None,
                    };
                    return match (*variant == ctor, part, inner) {
                        (false, ..) => Some(false),
                        (true, Some(part), Some(inner)) => self.fits(part, inner, world),
                        _ => Some(true),
                    };
                }
                Shape::Variant(_, Some(inner)) => at = inner,
                Shape::Result => return self.fits_result(pat, world),
                _ => return None,
            }
        }
    }

    fn fits_result(&self, pat: PatId, world: World) -> Option<bool> {
        let types = &self.index.types;
        let ctor = match types.pat_values.get(&pat) {
            Some(ValueRef::Ctor(variant, _)) => Some(*variant),
            _ => None,
        };
        if let (Some(variant), Some(Child::Variants(variants))) = (ctor, &self.rule.child)
            && variants.iter().any(|child| child.adt == variant.adt)
        {
            return Some(
                variants.contains(&variant) == (world == World::Child) && world != World::Failed,
            );
        }
        match self.index.pat(pat) {
            PatKind::Wild | PatKind::Rest => Some(true),
            PatKind::Bind { sub: Some(sub), .. } => self.matches(*sub, world),
            PatKind::Bind { sub: None, .. } => match (types.pat_values.get(&pat), ctor) {
                (_, Some(_)) => Some(world == World::Failed),
                (Some(ValueRef::Const(id, _)), _) => {
                    Some(self.items.const_value(*id)? == world.number())
                }
                _ => Some(true),
            },
            PatKind::Paren(inner) | PatKind::Ref { pat: inner, .. } => self.matches(*inner, world),
            PatKind::Or(parts) => {
                let mut is_known = true;
                for part in parts {
                    match self.matches(*part, world) {
                        Some(true) => return Some(true),
                        Some(false) => {}
                        None => is_known = false,
                    }
                }
                is_known.then_some(false)
            }
            PatKind::Lit(expr) => Some(self.literal(*expr)? == world.number()),
            PatKind::Range {
                start,
                end,
                is_inclusive,
            } => {
                let number = world.number();
                let from = match start {
                    Some(start) => number >= self.literal(*start)?,
                    None => true,
                };
                let to = match end {
                    Some(end) if *is_inclusive => number <= self.literal(*end)?,
                    Some(end) => number < self.literal(*end)?,
                    None => true,
                };
                Some(from && to)
            }
            PatKind::Path(_) => match types.pat_values.get(&pat) {
                Some(ValueRef::Const(id, _)) => {
                    Some(self.items.const_value(*id)? == world.number())
                }
                // `None`, or whatever the result is wrapped in when there is none.
                Some(ValueRef::Ctor(..)) => Some(world == World::Failed),
                _ => None,
            },
            PatKind::TupleStruct { pats, .. } => {
                let inner: Vec<PatId> = pats.clone();
                self.wrapped(&inner, world)
            }
            PatKind::Struct { fields, .. } => {
                let inner: Vec<PatId> = fields.iter().map(|field| field.pat).collect();
                self.wrapped(&inner, world)
            }
            _ => None,
        }
    }

    /// A pattern around the result: `Ok(0)` fits as `0` does, `Err(e)` fits only where there is none.
    fn wrapped(&self, inner: &[PatId], world: World) -> Option<bool> {
        let holder = inner.iter().find(|pat| {
            self.index
                .types
                .pat_types
                .get(pat.0 as usize)
                .is_some_and(|ty| self.carries(ty))
                || self.is_variant_pattern(**pat)
        });
        match holder {
            // A call that fails gives no number.
            Some(_) if world == World::Failed => Some(false),
            Some(pat) => self.matches(*pat, world),
            None => Some(world == World::Failed),
        }
    }

    fn is_variant_pattern(&self, pat: PatId) -> bool {
        match (self.index.types.pat_values.get(&pat), &self.rule.child) {
            (Some(ValueRef::Ctor(variant, _)), Some(Child::Variants(variants))) => {
                variants.iter().any(|child| child.adt == variant.adt)
            }
            _ => false,
        }
    }

    /// The number of a literal in a pattern; those stand beside the expressions that are run.
    fn literal(&self, expr: ExprId) -> Option<i128> {
        self.constant(expr)
    }

    // ---- branches ----

    fn branches(&mut self) {
        let index = self.index;
        let frame = index.within(self.call);
        for expr in &index.order {
            if index.within(*expr) != frame {
                continue;
            }
            match index.kind(*expr) {
                ExprKind::If {
                    cond,
                    then,
                    otherwise,
                } => {
                    let child = self.eval(*cond, World::Child);
                    let parent = self.eval(*cond, World::Parent);
                    if child == parent {
                        continue;
                    }
                    let mut ends = Vec::new();
                    if child != Some(false) && parent == Some(false) {
                        self.subtree(*then);
                        ends.push(index.diverges(*then));
                    }
                    if child != Some(true) && parent == Some(true) {
                        match otherwise {
                            Some(otherwise) => {
                                self.subtree(*otherwise);
                                ends.push(index.diverges(*otherwise));
                            }
                            None => ends.push(false),
                        }
                    }
                    let parent_ends = match parent {
                        Some(true) => index.diverges(*then),
                        Some(false) => otherwise.is_some_and(|otherwise| index.diverges(otherwise)),
                        None => false,
                    };
                    if parent_ends && ends.contains(&false) {
                        self.rest(*expr);
                    }
                }
                ExprKind::Match { scrutinee, arms } => {
                    let child = self.taken(*scrutinee, arms, World::Child);
                    let parent = self.taken(*scrutinee, arms, World::Parent);
                    if child == parent {
                        continue;
                    }
                    let mut goes_on = false;
                    for at in child.iter().filter(|at| !parent.contains(at)) {
                        if let Some(arm) = arms.get(*at) {
                            self.subtree(arm.body);
                            goes_on |= !index.diverges(arm.body);
                        }
                    }
                    let parent_ends = parent
                        .iter()
                        .all(|at| arms.get(*at).is_some_and(|arm| index.diverges(arm.body)));
                    if parent_ends && !parent.is_empty() && goes_on {
                        self.rest(*expr);
                    }
                }
                ExprKind::Block(block) | ExprKind::Unsafe(block) => {
                    // `let ForkResult::Child = fork()? else { return };`
                    for stmt in &block.stmts {
                        if let StmtKind::Let {
                            pat,
                            init: Some(init),
                            otherwise: Some(otherwise),
                            ..
                        } = &stmt.kind
                            && self.tracked.contains(init)
                        {
                            let child = self.matches(*pat, World::Child);
                            let parent = self.matches(*pat, World::Parent);
                            if child == Some(true) && parent == Some(false) {
                                self.rest(*init);
                            } else if child == Some(false) && parent == Some(true) {
                                self.subtree(*otherwise);
                            }
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// The arms of a `match` that may be taken.
    fn taken(&self, scrutinee: ExprId, arms: &[Arm], world: World) -> Vec<usize> {
        let is_tracked = self.tracked.contains(&scrutinee);
        let mut taken = Vec::new();
        for (at, arm) in arms.iter().enumerate() {
            let matched = if is_tracked {
                self.matches(arm.pat, world)
            } else {
                // `match pid == 0 { true => … }`.
                self.eval(scrutinee, world)
                    .map(|value| self.fits_flag(arm.pat, value))
            };
            let guard = arm
                .guard
                .map_or(Some(true), |guard| self.eval(guard, world));
            match and(matched, guard) {
                Some(false) => {}
                Some(true) => {
                    taken.push(at);
                    break;
                }
                None => taken.push(at),
            }
        }
        taken
    }

    fn fits_flag(&self, pat: PatId, value: bool) -> bool {
        match self.index.pat(pat) {
            PatKind::Lit(expr) => {
                let literal = self
                    .index
                    .types
                    .body
                    .exprs
                    .get(expr.0 as usize)
                    .map(|expr| &expr.kind);
                matches!(literal, Some(ExprKind::Lit(Literal::Bool(found))) if *found == value)
            }
            PatKind::Paren(inner) => self.fits_flag(*inner, value),
            _ => true,
        }
    }

    /// Everything that stands in an expression; parts that a macro wrote stand elsewhere in the text.
    fn subtree(&mut self, root: ExprId) {
        let mut todo = vec![root];
        let (mut exprs, mut pats) = (Vec::new(), Vec::new());
        while let Some(expr) = todo.pop() {
            self.region.add(span_of(self.index, expr));
            if let ExprKind::Block(block) | ExprKind::Unsafe(block) = self.index.kind(expr) {
                for stmt in &block.stmts {
                    self.region.add(stmt.span);
                }
                self.region.add(block.close);
            }
            exprs.clear();
            pats.clear();
            children(self.index.kind(expr), &mut exprs, &mut pats);
            todo.extend(exprs.iter().rev());
        }
    }

    /// Everything that is run after an expression, up to the end of the function or closure.
    fn rest(&mut self, from: ExprId) {
        let index = self.index;
        let frame = index.within(from);
        let mut at = from;
        while let Some(parent) = index.parent(at) {
            if Some(parent) == frame && !matches!(index.kind(parent), ExprKind::Async { .. }) {
                break;
            }
            match index.kind(parent) {
                ExprKind::Block(block)
                | ExprKind::Unsafe(block)
                | ExprKind::Async { block, .. } => {
                    let is_here = |expr: &ExprId| *expr == at;
                    let position = block.stmts.iter().position(|stmt| match &stmt.kind {
                        StmtKind::Expr { expr, .. } => is_here(expr),
                        StmtKind::Let {
                            init, otherwise, ..
                        } => init.iter().chain(otherwise).any(is_here),
                        _ => false,
                    });
                    if let Some(position) = position {
                        for stmt in block.stmts.iter().skip(position + 1) {
                            self.region.add(stmt.span);
                            match &stmt.kind {
                                StmtKind::Expr { expr, .. } => self.subtree(*expr),
                                StmtKind::Let {
                                    init, otherwise, ..
                                } => {
                                    for expr in init.iter().chain(otherwise) {
                                        self.subtree(*expr);
                                    }
                                }
                                _ => {}
                            }
                        }
                        if let Some(tail) = block.tail {
                            self.subtree(tail);
                        }
                    }
                    self.region.add(block.close);
                }
                _ => {}
            }
            at = parent;
        }
    }

    // ---- what callers are told ----

    /// What the function that forks tells its callers.
    fn returned(&self) -> Option<Option<Shapes>> {
        let index = self.index;
        if index.within(self.call).is_some() {
            return None;
        }
        let told = |world| self.told(world);
        match (told(World::Child), told(World::Parent)) {
            (Some(child), Some(parent)) if child != parent => Some(Some(Shapes { child, parent })),
            (Some(child), Some(_)) if !child.holds_result() => None,
            _ => {
                let value = index.types.body.value;
                let mut values = value.into_iter().chain(index.returns.iter().copied());
                let is_it = values.any(|value| self.tracked.contains(&value));
                is_it.then(|| self.shapes.clone())
            }
        }
    }

    fn told(&self, world: World) -> Option<Shape> {
        let index = self.index;
        let left = index
            .returns
            .iter()
            .find(|value| self.is_reached(**value, world) == Some(true));
        match left {
            Some(value) => self.shape_of(*value, world),
            None => self.shape_of(index.types.body.value?, world),
        }
    }

    /// Whether an expression is run; `None` where no test of the result decides.
    fn is_reached(&self, expr: ExprId, world: World) -> Option<bool> {
        let index = self.index;
        let mut found = None;
        let mut at = expr;
        while let Some(parent) = index.parent(at) {
            let truth = match index.kind(parent) {
                ExprKind::If { cond, then, .. } if *cond != at => {
                    self.eval(*cond, world).map(|truth| truth == (*then == at))
                }
                ExprKind::Match { scrutinee, arms } if *scrutinee != at => {
                    match self.taken(*scrutinee, arms, world).as_slice() {
                        [only] => arms.get(*only).map(|arm| arm.body == at),
                        _ => None,
                    }
                }
                _ => None,
            };
            match truth {
                Some(false) => return Some(false),
                Some(true) => found = Some(true),
                None => {}
            }
            at = parent;
        }
        found
    }

    fn shape_of(&self, expr: ExprId, world: World) -> Option<Shape> {
        stacker::maybe_grow(64 * 1024, 1024 * 1024, || self.shape_of_inner(expr, world))
    }

    fn shape_of_inner(&self, expr: ExprId, world: World) -> Option<Shape> {
        let index = self.index;
        let expr = index.peel(expr);
        match index.kind(expr) {
            ExprKind::Block(block) | ExprKind::Unsafe(block) => self.shape_of(block.tail?, world),
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => match self.eval(*cond, world)? {
                true => self.shape_of(*then, world),
                false => self.shape_of((*otherwise)?, world),
            },
            ExprKind::Match { scrutinee, arms } => {
                match self.taken(*scrutinee, arms, world).as_slice() {
                    [only] => self.shape_of(arms.get(*only)?.body, world),
                    _ => None,
                }
            }
            ExprKind::Return(Some(value)) => self.shape_of(*value, world),
            ExprKind::Call { callee, args } => match index.value(index.peel(*callee)) {
                Some(ValueRef::Ctor(variant, _)) => {
                    let payload = args.first().map(|payload| {
                        Box::new(self.shape_of(*payload, world).unwrap_or(Shape::Other))
                    });
                    Some(Shape::Variant(*variant, payload))
                }
                _ => self.told_on(expr, world),
            },
            ExprKind::Path(_) => match index.value(expr) {
                Some(ValueRef::Ctor(variant, _)) => Some(Shape::Variant(*variant, None)),
                _ => self.told_on(expr, world),
            },
            ExprKind::Struct { .. } => {
                let (variant, _) = index.types.variants.get(&expr)?;
                Some(Shape::Variant(*variant, None))
            }
            _ => self.told_on(expr, world),
        }
    }

    /// The result that is passed on, or the truth of a test.
    fn told_on(&self, expr: ExprId, world: World) -> Option<Shape> {
        if self.tracked.contains(&expr) {
            return Some(self.shape(world).cloned().unwrap_or(Shape::Result));
        }
        self.eval(expr, world).map(Shape::Bool)
    }
}

fn and(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// The operator with its sides exchanged.
fn mirrored(op: BinaryOp) -> BinaryOp {
    match op {
        BinaryOp::Lt => BinaryOp::Gt,
        BinaryOp::Le => BinaryOp::Ge,
        BinaryOp::Gt => BinaryOp::Lt,
        BinaryOp::Ge => BinaryOp::Le,
        other => other,
    }
}

fn is_integer(primitive: crate::defs::Primitive) -> bool {
    use crate::defs::Primitive as P;
    matches!(
        primitive,
        P::I8 | P::I16 | P::I32 | P::I64 | P::Isize | P::U32 | P::U64 | P::Usize
    )
}
