//! Bodies: the type of every expression and pattern, what every path and method names, and the
//! sites where something is called. A pure function of the definitions and one body.
//!
//! It goes as rustc's own checker goes: expectations flow down, types flow up, variables stand for what
//! is not known yet, and what must hold waits in a list until a variable is bound. Nothing here may
//! know what a function does.

mod adjust;
mod block;
mod branch;
mod call;
mod capture;
mod cast;
mod closure;
mod coerce;
mod compared;
mod confirm;
mod expr;
mod field;
mod finish;
mod future;
mod index;
mod lower;
mod method;
mod operator;
mod pat;
mod path;
mod place;
mod record;
mod scope;
mod site;
mod unsize;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::defs::{BodyOwner, ModuleId};
use crate::items::{GenericOwner, GenericsData, Items};
use crate::source::Edition;
use crate::syntax::tree::{Body, ExprId, Ident};
use crate::types::solve::{BodyProvider, InferCtx};
use crate::types::unify::VarKind;
use crate::types::{Args, BodyTypes, Local, LocalId, Predicate, Skipped, TraitRef, Ty, TyKind};

use coerce::CoerceMany;
use record::Tables;
use scope::Scopes;

/// What the surroundings say of the type of an expression.
#[derive(Clone, Debug)]
enum Expect {
    /// Nothing.
    None,
    /// It has this type, perhaps after a coercion.
    Has(Ty),
    /// It will be cast to this type.
    Cast(Ty),
    /// It is behind a pointer to this unsized type: its own type may be one that becomes it.
    Rvalue(Ty),
}

impl Expect {
    /// What a value behind a pointer to `ty` may be.
    fn rvalue(infer: &mut Infer<'_>, ty: &Ty) -> Expect {
        let ty = infer.shallow(ty);
        match ty.kind() {
            TyKind::Slice(_) | TyKind::Dyn(_) => Expect::Rvalue(ty),
            TyKind::Primitive(crate::defs::Primitive::Str) => Expect::Rvalue(ty),
            _ => Expect::Has(ty),
        }
    }

    /// The type that it must have.
    fn only(&self, infer: &mut Infer<'_>) -> Option<Ty> {
        match self {
            Expect::Has(ty) => Some(infer.shallow(ty)),
            _ => None,
        }
    }

    /// Any hint.
    fn hint(&self, infer: &mut Infer<'_>) -> Option<Ty> {
        match self {
            Expect::None => None,
            Expect::Has(ty) | Expect::Cast(ty) | Expect::Rvalue(ty) => Some(infer.shallow(ty)),
        }
    }

    /// What a branch is told: a variable would bind the other branches to the first.
    fn for_branches(&self, infer: &mut Infer<'_>) -> Expect {
        match self {
            Expect::Has(ty) => {
                let ty = infer.structurally(ty);
                if infer.is_var(&ty) {
                    Expect::None
                } else {
                    Expect::Has(ty)
                }
            }
            Expect::Rvalue(ty) => Expect::Rvalue(ty.clone()),
            _ => Expect::None,
        }
    }
}

/// What `break` may leave.
struct Breakable {
    label: Option<Ident>,
    /// Where values of `break` go; `None` in `while` and `for`.
    coerce: Option<CoerceMany>,
    may_break: bool,
    /// A labelled block: `break` without a label does not mean it.
    is_block: bool,
}

/// A function, closure or async block that is being inferred.
struct Frame {
    /// Where `return` goes.
    ret: CoerceMany,
    breakables: Vec<Breakable>,
    /// The closure or async block; `None`: the owner itself.
    closure: Option<ExprId>,
}

struct Infer<'a> {
    cx: InferCtx<'a, 'a>,
    items: &'a Items<'a>,
    owner: BodyOwner,
    generic_owner: GenericOwner,
    generics: Arc<GenericsData>,
    identity: Args,
    module: ModuleId,
    edition: Edition,
    body: Arc<Body>,
    /// Blocks with items of their own.
    blocks: FxHashMap<ExprId, ModuleId>,
    scopes: Scopes,
    locals: Vec<Local>,
    /// The closure or async block in which each local stands.
    local_frames: Vec<Option<ExprId>>,
    /// What the pattern that is being inferred binds.
    bindings: Vec<(Ident, LocalId)>,
    out: Tables,
    frames: Vec<Frame>,
    /// Whether what follows is never reached.
    diverges: bool,
    /// Variables that only `!` flowed into.
    diverging: Vec<Ty>,
    /// Variables of literals.
    numbers: Vec<Ty>,
    /// The traits in scope of each module or block that was asked for.
    traits: FxHashMap<ModuleId, Arc<[crate::defs::TraitId]>>,
    /// Those of them that have an item of a name.
    named_traits: FxHashMap<(ModuleId, ustr::Ustr), Vec<method::Candidate>>,
    /// Types of expressions inferred ahead of their turn.
    ahead: FxHashMap<ExprId, Ty>,
    /// The variables that stand for the opaque types of the owner's return type.
    opaques: Vec<Ty>,
}

/// Infers a body.
pub fn infer_body<'a>(
    items: &'a Items<'a>,
    owner: BodyOwner,
    provider: &'a dyn BodyProvider,
) -> BodyTypes {
    let defs = items.defs();
    let (module, generic_owner, written) = match owner {
        BodyOwner::Fn(id) => (
            defs[id].module,
            GenericOwner::Fn(id),
            defs[id]
                .ast
                .body
                .as_ref()
                .map(|body| Arc::clone(body.read())),
        ),
        BodyOwner::Const(id) => (
            defs[id].module,
            GenericOwner::Const(id),
            defs[id].ast.body.clone(),
        ),
        BodyOwner::Static(id) => (
            defs[id].module,
            GenericOwner::Module(defs[id].module),
            defs[id].ast.body.clone(),
        ),
        BodyOwner::Discriminant(id) => {
            let adt = &defs[id.adt];
            let written = adt
                .variants
                .get(id.index as usize)
                .and_then(|variant| variant.discriminant.clone());
            (adt.module, GenericOwner::Module(adt.module), written)
        }
    };
    let expanded = written.map(|body| items.program.expand_body(owner, module, &body));
    let (body, blocks, skipped) = match expanded {
        Some(expanded) => {
            for krate in &expanded.needs {
                items.need(*krate);
            }
            let skipped = expanded
                .skipped
                .into_iter()
                .map(|skipped| Skipped {
                    what: skipped.what,
                    span: skipped.span,
                })
                .collect();
            (expanded.body, expanded.blocks, skipped)
        }
        None => (Arc::new(Body::default()), FxHashMap::default(), Vec::new()),
    };
    let generics = items.generics(generic_owner);
    let env = items.param_env(generic_owner);
    let mut infer = Infer {
        cx: InferCtx::new(items, env, provider),
        items,
        owner,
        generic_owner,
        identity: generics.identity(),
        generics,
        module,
        edition: defs[defs[module].krate].edition,
        out: Tables::new(&body),
        body,
        blocks,
        scopes: Scopes::default(),
        locals: Vec::new(),
        local_frames: Vec::new(),
        bindings: Vec::new(),
        frames: Vec::new(),
        diverges: false,
        diverging: Vec::new(),
        numbers: Vec::new(),
        traits: FxHashMap::default(),
        named_traits: FxHashMap::default(),
        ahead: FxHashMap::default(),
        opaques: Vec::new(),
    };
    infer.run();
    let mut types = infer.finish(module, skipped);
    let drops = super::drop::drop_sites(items, &types, provider, items.param_env(generic_owner));
    types.sites.extend(drops);
    types
}

impl Infer<'_> {
    fn run(&mut self) {
        let (params, ret) = self.owner_signature();
        let body = self.body.clone();
        self.frames.push(Frame {
            ret: CoerceMany::new(ret.clone()),
            breakables: Vec::new(),
            closure: None,
        });
        for (index, &pat) in body.params.iter().enumerate() {
            let ty = params.get(index).cloned().unwrap_or_else(Ty::error);
            let before = self.locals.len();
            self.pat_top(pat, &ty);
            self.mark_param(pat, index, before);
        }
        if let Some(value) = body.value {
            self.returned(value);
        }
        if let Some(frame) = self.frames.pop() {
            let found = frame.ret.complete();
            if !found.is_never() {
                self.unify(&ret, &found);
            }
        }
    }

    /// The types of the owner's parameters and what its body gives.
    fn owner_signature(&mut self) -> (Vec<Ty>, Ty) {
        match self.owner {
            BodyOwner::Fn(id) => {
                let sig = self.items.fn_sig(id);
                let params = sig.params.iter().map(|ty| self.normalize(ty)).collect();
                let ret = self.reveal_own_opaques(id, &sig.body_ret);
                let ret = self.normalize(&ret);
                (params, ret)
            }
            BodyOwner::Const(id) => {
                let ty = self.items.const_ty(id);
                (Vec::new(), self.normalize(&ty))
            }
            BodyOwner::Static(id) => {
                let ty = self.items.static_ty(id);
                (Vec::new(), self.normalize(&ty))
            }
            BodyOwner::Discriminant(_) => {
                (Vec::new(), Ty::primitive(crate::defs::Primitive::Isize))
            }
        }
    }

    /// Puts variables in place of the opaque types of the owner's return type; what is promised of them must hold.
    fn reveal_own_opaques(&mut self, function: crate::defs::FnId, ret: &Ty) -> Ty {
        let count = self.items.fn_sig(function).opaque_bounds.len();
        self.opaques = (0..count).map(|_| self.var()).collect();
        let opaques = self.opaques.clone();
        let reveal = |ty: &Ty| {
            ty.fold(&mut |part| match part.kind() {
                TyKind::Opaque(id, _) if id.function == function => {
                    opaques.get(id.index as usize).cloned()
                }
                _ if !part.has_opaque() => Some(part.clone()),
                _ => None,
            })
        };
        for index in 0..count {
            let id = crate::types::OpaqueId {
                function,
                index: index as u32,
            };
            for bound in self.items.opaque_bounds(id).iter() {
                let bound = match bound {
                    Predicate::Trait(reference) => Predicate::Trait(TraitRef {
                        id: reference.id,
                        args: reference.args.iter().map(&reveal).collect(),
                    }),
                    Predicate::Projection(id, args, ty) => {
                        Predicate::Projection(*id, args.iter().map(&reveal).collect(), reveal(ty))
                    }
                };
                self.cx.register(bound);
            }
        }
        reveal(ret)
    }

    fn mark_param(&mut self, pat: crate::syntax::tree::PatId, index: usize, before: usize) {
        for local in self.locals.iter_mut().skip(before) {
            if local.pat == pat {
                local.param = Some(index as u32);
            }
        }
    }

    // The solver, said shortly.

    fn var(&mut self) -> Ty {
        self.cx.fresh()
    }

    /// The variable of a literal without suffix.
    fn number(&mut self, kind: VarKind) -> Ty {
        let var = self.cx.table.new_var(kind);
        self.numbers.push(var.clone());
        var
    }

    fn shallow(&mut self, ty: &Ty) -> Ty {
        self.cx.table.shallow(ty)
    }

    fn resolve(&mut self, ty: &Ty) -> Ty {
        self.cx.table.resolve(ty)
    }

    fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.cx.table.unify(a, b)
    }

    fn normalize(&mut self, ty: &Ty) -> Ty {
        self.cx.normalize(ty)
    }

    /// Whether it is a variable of which nothing is known, not even that it is a number.
    fn is_var(&mut self, ty: &Ty) -> bool {
        let ty = self.shallow(ty);
        match ty.kind() {
            TyKind::Infer(var) => self.cx.table.var_kind(*var) == Some(VarKind::General),
            _ => false,
        }
    }

    /// The type as far as it is known; what is pending is solved where that may help.
    fn structurally(&mut self, ty: &Ty) -> Ty {
        let mut ty = self.shallow(ty);
        if ty.has_projection() && matches!(ty.kind(), TyKind::Projection(..)) {
            ty = self.normalize(&ty);
            ty = self.shallow(&ty);
        }
        if self.is_var(&ty) {
            self.cx.solve_pending();
            ty = self.shallow(&ty);
        }
        ty
    }

    /// All that `owner` asks of its parameters must hold for `args`.
    fn require(&mut self, owner: GenericOwner, args: &Args) {
        self.cx.register_owner(owner, args);
    }

    /// Runs `attempt`; where it gives `None`, what it bound is forgotten.
    fn commit<T>(&mut self, attempt: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut pending = std::mem::take(&mut self.cx.pending);
        let snapshot = self.cx.table.snapshot();
        let (diverging, numbers) = (self.diverging.len(), self.numbers.len());
        let out = attempt(self);
        if out.is_some() {
            self.cx.table.commit(snapshot);
            pending.append(&mut self.cx.pending);
        } else {
            self.diverging.truncate(diverging);
            self.numbers.truncate(numbers);
            self.cx.table.rollback(snapshot);
        }
        self.cx.pending = pending;
        out
    }

    /// Runs `attempt` and forgets what it bound.
    fn probe<T>(&mut self, attempt: impl FnOnce(&mut Self) -> T) -> T {
        let pending = std::mem::take(&mut self.cx.pending);
        let snapshot = self.cx.table.snapshot();
        let (diverging, numbers) = (self.diverging.len(), self.numbers.len());
        let out = attempt(self);
        self.diverging.truncate(diverging);
        self.numbers.truncate(numbers);
        self.cx.table.rollback(snapshot);
        self.cx.pending = pending;
        out
    }

    fn frame_closure(&self) -> Option<ExprId> {
        self.frames.last().and_then(|frame| frame.closure)
    }
}
