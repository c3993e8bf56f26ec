//! The parameters of an item in one flat list (the container's first), and what is asked of them.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::{ImplTraitMode, Items, LowerScope, Lowering};
use crate::defs::{
    AdtAst, AdtId, AliasId, ConstId, Container, FnId, ImplId, ModuleId, TraitAliasId, TraitId,
};
use crate::syntax::tree;
use crate::types::{Args, Predicate, TraitRef, Ty, TyKind};

thread_local! {
    /// The ways from a trait to a supertrait that are being looked for.
    static LEADING: std::cell::RefCell<Vec<(TraitId, TraitId)>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// An item that has parameters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum GenericOwner {
    Fn(FnId),
    Adt(AdtId),
    Trait(TraitId),
    TraitAlias(TraitAliasId),
    Impl(ImplId),
    Alias(AliasId),
    Const(ConstId),
    /// An item that has none: a static, a discriminant.
    Module(ModuleId),
}

/// What a parameter is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum ParamKind {
    Type,
    Const,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct GenericParamData {
    /// The name; `Self` for a trait's first, `impl Trait` for what an argument of that type stands for.
    pub name: Ustr,
    /// What it is.
    pub kind: ParamKind,
    /// Whether it has a default.
    pub has_default: bool,
    /// Whether it stands for an `impl Trait` argument: it cannot be written.
    pub is_synthetic: bool,
    /// Whether what stands for it must have a size: it is neither `?Sized` nor a trait's `Self`.
    pub is_sized: bool,
}

/// The flat list of an item's parameters.
#[derive(Clone, Debug, Default)]
pub struct GenericsData {
    /// The parameters.
    pub params: Vec<GenericParamData>,
    /// How many of them are the container's.
    pub parent_count: usize,
    /// Positions by name; the innermost wins.
    pub by_name: FxHashMap<Ustr, u32>,
}

impl GenericsData {
    /// Each parameter standing for itself.
    pub fn identity(&self) -> Args {
        self.params
            .iter()
            .enumerate()
            .map(|(index, param)| Ty::new(TyKind::Param(index as u32, param.name)))
            .collect()
    }

    fn add(&mut self, param: GenericParamData) {
        if !param.is_synthetic {
            self.by_name.insert(param.name, self.params.len() as u32);
        }
        self.params.push(param);
    }
}

/// Whether `?Sized` is among bounds: no other trait can be taken back.
pub(super) fn asks_no_size(bounds: &[tree::Bound]) -> bool {
    bounds.iter().any(|bound| bound.is_maybe)
}

/// A type that something is asked of, as it is written, and where.
pub(super) struct WrittenBound<'a> {
    /// `None`: the parameter at this position.
    pub subject: Result<&'a tree::Type, u32>,
    pub bounds: &'a [tree::Bound],
}

impl<'p> Items<'p> {
    /// The parameters of an item.
    pub fn generics(&self, owner: GenericOwner) -> Arc<GenericsData> {
        if let Some(found) = self.generics.get(&owner) {
            return found;
        }
        let mut data = match self.parent(owner) {
            Some(parent) => (*self.generics(parent)).clone(),
            None => GenericsData::default(),
        };
        data.parent_count = data.params.len();
        if let GenericOwner::Trait(_) | GenericOwner::TraitAlias(_) = owner {
            data.add(GenericParamData {
                name: Ustr::from("Self"),
                kind: ParamKind::Type,
                has_default: false,
                is_synthetic: false,
                is_sized: false,
            });
        }
        if let Some(written) = self.written_generics(owner) {
            for param in &written.params {
                if !self
                    .program
                    .is_enabled(self.owner_module(owner), &param.attrs)
                {
                    continue;
                }
                let name = param.name.name;
                let (kind, has_default, is_sized) = match &param.kind {
                    tree::GenericParamKind::Type { default, bounds } => {
                        let in_where = written.predicates.iter().any(|predicate| {
                            asks_no_size(&predicate.bounds)
                                && super::lower::is_lone_name(&predicate.ty, &name)
                        });
                        let is_sized = !asks_no_size(bounds) && !in_where;
                        (ParamKind::Type, default.is_some(), is_sized)
                    }
                    tree::GenericParamKind::Const { default, .. } => {
                        (ParamKind::Const, default.is_some(), true)
                    }
                };
                data.add(GenericParamData {
                    name,
                    kind,
                    has_default,
                    is_synthetic: false,
                    is_sized,
                });
            }
        }
        if let GenericOwner::Fn(id) = owner {
            for param in &self.defs()[id].ast.params {
                super::lower::each_impl_trait(&param.ty, &mut |bounds| {
                    data.add(GenericParamData {
                        name: Ustr::from(&crate::syntax::written::impl_trait(bounds)),
                        kind: ParamKind::Type,
                        has_default: false,
                        is_synthetic: true,
                        is_sized: !asks_no_size(bounds),
                    });
                });
            }
        }
        self.generics.set(owner, Arc::new(data))
    }

    /// The impl or trait around an item.
    pub fn parent(&self, owner: GenericOwner) -> Option<GenericOwner> {
        let container = match owner {
            GenericOwner::Fn(id) => self.defs()[id].container,
            GenericOwner::Alias(id) => self.defs()[id].container,
            GenericOwner::Const(id) => self.defs()[id].container,
            _ => return None,
        };
        match container {
            Container::Impl(id) => Some(GenericOwner::Impl(id)),
            Container::Trait(id) => Some(GenericOwner::Trait(id)),
            _ => None,
        }
    }

    /// The module whose names an item sees.
    pub fn owner_module(&self, owner: GenericOwner) -> ModuleId {
        let defs = self.defs();
        match owner {
            GenericOwner::Fn(id) => defs[id].module,
            GenericOwner::Adt(id) => defs[id].module,
            GenericOwner::Trait(id) => defs[id].module,
            GenericOwner::TraitAlias(id) => defs[id].module,
            GenericOwner::Impl(id) => defs[id].module,
            GenericOwner::Alias(id) => defs[id].module,
            GenericOwner::Const(id) => defs[id].module,
            GenericOwner::Module(id) => id,
        }
    }

    fn written_generics(&self, owner: GenericOwner) -> Option<&'p tree::Generics> {
        let defs = self.defs();
        Some(match owner {
            GenericOwner::Fn(id) => &defs[id].ast.generics,
            GenericOwner::Adt(id) => match &defs[id].ast {
                AdtAst::Struct(ast) => &ast.generics,
                AdtAst::Enum(ast) => &ast.generics,
            },
            GenericOwner::Trait(id) => &defs[id].ast.generics,
            GenericOwner::TraitAlias(id) => &defs[id].ast.generics,
            GenericOwner::Impl(id) => &defs[id].ast.generics,
            GenericOwner::Alias(id) => &defs[id].ast.generics,
            GenericOwner::Const(id) => &defs[id].ast.generics,
            GenericOwner::Module(_) => return None,
        })
    }

    /// The type of the const parameter at a position of the flat list; `None` where it is a type parameter.
    pub fn const_param_ty(&self, owner: GenericOwner, index: u32) -> Option<Ty> {
        let generics = self.generics(owner);
        if (index as usize) < generics.parent_count {
            return self.const_param_ty(self.parent(owner)?, index);
        }
        let name = generics.params.get(index as usize)?.name;
        let written = self
            .written_generics(owner)?
            .params
            .iter()
            .find(|param| param.name.name == name)?;
        match &written.kind {
            tree::GenericParamKind::Const { ty, .. } => {
                let scope = self.scope(owner);
                Some(Lowering::new(self, &scope).ty(ty))
            }
            tree::GenericParamKind::Type { .. } => None,
        }
    }

    /// `Self` in an item: a trait's parameter, or the type of an impl or of the item itself.
    pub fn self_ty(&self, owner: GenericOwner) -> Option<Ty> {
        match owner {
            GenericOwner::Trait(_) | GenericOwner::TraitAlias(_) => {
                Some(Ty::new(TyKind::Param(0, Ustr::from("Self"))))
            }
            GenericOwner::Impl(id) => Some(self.impl_self_ty(id)),
            GenericOwner::Adt(id) => {
                Some(Ty::new(TyKind::Adt(id, self.generics(owner).identity())))
            }
            _ => self.self_ty(self.parent(owner)?),
        }
    }

    /// The scope in which the types of an item are written.
    pub fn scope(&self, owner: GenericOwner) -> LowerScope {
        LowerScope {
            owner,
            module: self.owner_module(owner),
            generics: self.generics(owner),
        }
    }

    /// The default of each parameter, in terms of those before it.
    pub fn defaults(&self, owner: GenericOwner) -> Arc<[Option<Ty>]> {
        if let Some(found) = self.defaults.get(&owner) {
            return found;
        }
        let generics = self.generics(owner);
        if !generics.params.iter().any(|param| param.has_default) {
            return generics.params.iter().map(|_| None).collect();
        }
        let before = self.needs_count();
        let scope = self.scope(owner);
        let mut lowering = Lowering::new(self, &scope);
        let mut defaults: Vec<Option<Ty>> = vec![None; generics.params.len()];
        if let Some(written) = self.written_generics(owner) {
            for param in &written.params {
                let Some(&index) = generics.by_name.get(&param.name.name) else {
                    continue;
                };
                let default = match &param.kind {
                    tree::GenericParamKind::Type { default, .. } => {
                        default.as_ref().map(|ty| lowering.ty(ty))
                    }
                    tree::GenericParamKind::Const { default, .. } => {
                        default.as_ref().map(|body| lowering.const_body(body))
                    }
                };
                if let Some(slot) = defaults.get_mut(index as usize) {
                    *slot = default;
                }
            }
        }
        let defaults: Arc<[Option<Ty>]> = defaults.into();
        if self.needs_count() == before {
            self.defaults.set(owner, defaults)
        } else {
            defaults
        }
    }

    /// What an item asks of its own parameters, as written; bounds of `impl Trait` arguments are not among them.
    pub(super) fn written_bounds(&self, owner: GenericOwner) -> Vec<WrittenBound<'p>> {
        let mut out = Vec::new();
        let generics = self.generics(owner);
        let Some(written) = self.written_generics(owner) else {
            return out;
        };
        for param in &written.params {
            let Some(&index) = generics.by_name.get(&param.name.name) else {
                continue;
            };
            if let tree::GenericParamKind::Type { bounds, .. } = &param.kind
                && !bounds.is_empty()
            {
                out.push(WrittenBound {
                    subject: Err(index),
                    bounds,
                });
            }
        }
        for predicate in &written.predicates {
            out.push(WrittenBound {
                subject: Ok(&predicate.ty),
                bounds: &predicate.bounds,
            });
        }
        if let GenericOwner::Trait(id) = owner {
            out.push(WrittenBound {
                subject: Err(0),
                bounds: &self.defs()[id].ast.bounds,
            });
        }
        out
    }

    /// What must hold for an item to be used: its container's predicates and its own. In a trait,
    /// `Self: Trait` is the first.
    pub fn predicates(&self, owner: GenericOwner) -> Arc<[Predicate]> {
        if let Some(found) = self.predicates.get(&owner) {
            return found;
        }
        let before = self.needs_count();
        let mut out = match self.parent(owner) {
            Some(parent) => self.predicates(parent).to_vec(),
            None => Vec::new(),
        };
        if let GenericOwner::Trait(id) = owner {
            out.push(Predicate::Trait(TraitRef {
                id,
                args: self.generics(owner).identity(),
            }));
        }
        let scope = self.scope(owner);
        let mut lowering = Lowering::new(self, &scope);
        for written in self.written_bounds(owner) {
            let subject = match written.subject {
                Ok(ty) => lowering.ty(ty),
                Err(index) => Ty::new(TyKind::Param(
                    index,
                    scope
                        .generics
                        .params
                        .get(index as usize)
                        .map(|param| param.name)
                        .unwrap_or_default(),
                )),
            };
            lowering.bounds(&subject, written.bounds, &mut out);
        }
        if let GenericOwner::Fn(id) = owner {
            // The bounds of `impl Trait` arguments hold for the parameters that stand for them.
            lowering.impl_trait = ImplTraitMode::Argument { next: 0 };
            for param in &self.defs()[id].ast.params {
                lowering.ty(&param.ty);
            }
            out.append(&mut lowering.argument_bounds);
        }
        let out: Arc<[Predicate]> = out.into();
        if self.needs_count() == before {
            self.predicates.set(owner, out)
        } else {
            out
        }
    }

    /// `Self: Super` and its kin for a trait, in terms of the trait's own parameters, without `Self: Trait` itself.
    pub fn super_predicates(&self, id: TraitId) -> Arc<[Predicate]> {
        if let Some(found) = self.super_predicates.get(&id) {
            return found;
        }
        let before = self.needs_count();
        let out: Arc<[Predicate]> = self.lower_super(id, &|_| true).into();
        if self.needs_count() == before {
            self.super_predicates.set(id, out)
        } else {
            out
        }
    }

    /// Those of a trait's `super_predicates` that lead to the trait `wanted`. The arguments of one supertrait may be
    /// associated types of another (`trait Sum: Iterator + Add<Self::Item>`): who looks for such a type asks for no
    /// more than the way to its trait, or the two would ask for each other without end.
    pub(super) fn super_predicates_toward(&self, id: TraitId, wanted: TraitId) -> Arc<[Predicate]> {
        if let Some(found) = self.super_predicates.get(&id) {
            return found;
        }
        // A supertrait that is found by way of itself is an error.
        let is_first = LEADING.with_borrow_mut(|leading| {
            let is_first = !leading.contains(&(id, wanted));
            if is_first {
                leading.push((id, wanted));
            }
            is_first
        });
        if !is_first {
            return Arc::from([]);
        }
        let module = self.defs()[id].module;
        let out = self.lower_super(id, &|bound| {
            self.bound_traits(module, bound)
                .iter()
                .any(|&of| self.supertraits(of).contains(&wanted))
        });
        LEADING.with_borrow_mut(Vec::pop);
        out.into()
    }

    fn lower_super(&self, id: TraitId, keep: &dyn Fn(&tree::Bound) -> bool) -> Vec<Predicate> {
        let owner = GenericOwner::Trait(id);
        let scope = self.scope(owner);
        let mut lowering = Lowering::new(self, &scope);
        let mut out = Vec::new();
        let this = Ty::new(TyKind::Param(0, Ustr::from("Self")));
        for written in self.written_bounds(owner) {
            let is_self = match written.subject {
                Err(index) => index == 0,
                Ok(ty) => super::lower::is_lone_name(ty, "Self"),
            };
            if !is_self {
                continue;
            }
            for bound in written.bounds {
                if keep(bound) {
                    lowering.bounds(&this, std::slice::from_ref(bound), &mut out);
                }
            }
        }
        out
    }

    /// A trait and all its supertraits, itself first; read from the written paths alone.
    pub fn supertraits(&self, id: TraitId) -> Arc<[TraitId]> {
        if let Some(found) = self.supertraits.get(&id) {
            return found;
        }
        let before = self.needs_count();
        let mut out = vec![id];
        let mut at = 0;
        while let Some(&current) = out.get(at) {
            at += 1;
            for written in self.written_bounds(GenericOwner::Trait(current)) {
                let is_self = match written.subject {
                    Err(index) => index == 0,
                    Ok(ty) => super::lower::is_lone_name(ty, "Self"),
                };
                if !is_self {
                    continue;
                }
                for bound in written.bounds {
                    for found in self.bound_traits(self.defs()[current].module, bound) {
                        if !out.contains(&found) {
                            out.push(found);
                        }
                    }
                }
            }
        }
        let out: Arc<[TraitId]> = out.into();
        if self.needs_count() == before {
            self.supertraits.set(id, out)
        } else {
            out
        }
    }

    /// The bounds of an associated type: what holds for `<Self as Trait>::Name` wherever `Self: Trait` does.
    pub fn item_bounds(&self, id: AliasId) -> Arc<[Predicate]> {
        if let Some(found) = self.item_bounds.get(&id) {
            return found;
        }
        let before = self.needs_count();
        let owner = GenericOwner::Alias(id);
        let scope = self.scope(owner);
        let subject = Ty::new(TyKind::Projection(id, scope.generics.identity()));
        let mut lowering = Lowering::new(self, &scope);
        let mut out = Vec::new();
        lowering.bounds(&subject, &self.defs()[id].ast.bounds, &mut out);
        // `trait T where Self::Name: Bound` says the same.
        if let Some(parent @ GenericOwner::Trait(_)) = self.parent(owner) {
            for written in self.written_bounds(parent) {
                if let Ok(ty) = written.subject
                    && lowering.ty(ty) == subject
                {
                    lowering.bounds(&subject, written.bounds, &mut out);
                }
            }
        }
        let out: Arc<[Predicate]> = out.into();
        if self.needs_count() == before {
            self.item_bounds.set(id, out)
        } else {
            out
        }
    }
}
