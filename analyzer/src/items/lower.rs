//! Written types become types. It knows scopes and generics; what is left out (`_`, missing
//! arguments) is asked of the caller.

use std::sync::Arc;

use rustc_hash::FxHashSet;
use ustr::Ustr;

use super::{GenericOwner, GenericsData, Items, ParamKind};
use crate::defs::{AliasId, AssocItem, BodyOwner, DefId, ModuleId, Namespace, Resolution, TraitId};
use crate::syntax::tree::{self, TypeKind};
use crate::types::{Args, DynTy, FnPtr, OpaqueId, Predicate, TraitRef, Ty, TyKind};

/// What a written type sees: a module's names, and parameters.
#[derive(Clone)]
pub struct LowerScope {
    /// The item whose parameters are in scope.
    pub owner: GenericOwner,
    /// The module or block.
    pub module: ModuleId,
    /// Its parameters.
    pub generics: Arc<GenericsData>,
}

/// What `impl Trait` means where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ImplTraitMode {
    /// Nothing: unknown.
    Forbidden,
    /// An argument: a parameter of its own, the `next`-th of the synthetic ones.
    Argument {
        /// How many were met.
        next: u32,
    },
    /// A return type: opaque, the `next`-th of the function.
    Opaque {
        /// Of which function.
        function: crate::defs::FnId,
        /// How many were met.
        next: u32,
    },
}

/// How deep written types may nest, aliases included.
const DEPTH: u32 = 96;
/// How many references may follow from one by supertraits: traits of numbers have a hundred.
const SUPERTRAITS: usize = 1024;

/// Lowers types of one scope.
pub struct Lowering<'a, 'p> {
    items: &'a Items<'p>,
    scope: &'a LowerScope,
    /// What `impl Trait` means.
    pub impl_trait: ImplTraitMode,
    /// Gives a type for `_` and for arguments that are left out; `None`: they are unknown.
    pub fresh: Option<&'a mut dyn FnMut(ParamKind) -> Ty>,
    /// Bounds of the `impl Trait` arguments that were met.
    pub argument_bounds: Vec<Predicate>,
    /// Bounds of the opaque types that were met, by index.
    pub opaque_bounds: Vec<Vec<Predicate>>,
    depth: u32,
}

/// Calls `visit` for each `impl Trait` in a type, in the order in which they are lowered.
pub(super) fn each_impl_trait(ty: &tree::Type, visit: &mut dyn FnMut(&[tree::Bound])) {
    match &ty.kind {
        TypeKind::ImplTrait(bounds) => {
            visit(bounds);
            each_in_bounds(bounds, visit);
        }
        TypeKind::Dyn(bounds) => each_in_bounds(bounds, visit),
        TypeKind::Ref { ty, .. }
        | TypeKind::Ptr { ty, .. }
        | TypeKind::Slice(ty)
        | TypeKind::Array(ty, _) => {
            each_impl_trait(ty, visit);
        }
        TypeKind::Tuple(parts) => parts.iter().for_each(|part| each_impl_trait(part, visit)),
        TypeKind::Path(path) => each_in_path(path, visit),
        _ => {}
    }
}

fn each_in_bounds(bounds: &[tree::Bound], visit: &mut dyn FnMut(&[tree::Bound])) {
    for bound in bounds {
        each_in_path(&bound.path, visit);
    }
}

fn each_in_path(path: &tree::Path, visit: &mut dyn FnMut(&[tree::Bound])) {
    if let Some(qself) = &path.qself {
        each_impl_trait(&qself.ty, visit);
    }
    for segment in &path.segments {
        let Some(args) = &segment.args else { continue };
        for arg in &args.args {
            if let tree::GenericArg::Type(ty) = arg {
                each_impl_trait(ty, visit);
            }
        }
        for assoc in &args.assoc {
            if let Some(ty) = &assoc.ty {
                each_impl_trait(ty, visit);
            }
        }
        if let Some(ty) = &args.output {
            each_impl_trait(ty, visit);
        }
    }
}

/// Whether a type is that one name and nothing else.
pub(super) fn is_lone_name(ty: &tree::Type, name: &str) -> bool {
    lone_name(ty).is_some_and(|found| found == name)
}

fn lone_name(ty: &tree::Type) -> Option<Ustr> {
    match &ty.kind {
        TypeKind::Path(path) if path.qself.is_none() && !path.is_global => {
            match path.segments.as_slice() {
                [segment] if segment.args.is_none() => Some(segment.ident.name),
                _ => None,
            }
        }
        _ => None,
    }
}

impl<'p> Items<'p> {
    /// Looks a path up, and asks for the crate where it leads into one that is not loaded.
    pub fn resolve(
        &self,
        module: ModuleId,
        path: &tree::Path,
        count: usize,
        namespace: Namespace,
    ) -> Option<(DefId, usize)> {
        let idents: Vec<tree::Ident> = path
            .segments
            .iter()
            .take(count)
            .map(|segment| segment.ident)
            .collect();
        match self
            .program
            .resolve_path(module, &idents, path.is_global, namespace)
        {
            Resolution::Found {
                def: DefId::Module(_),
                consumed,
            } if consumed == idents.len() => self.shadowed_primitive(path, &idents),
            Resolution::Found { def, consumed } => Some((def, consumed)),
            Resolution::NeedsCrate(krate) => {
                self.need(krate);
                None
            }
            _ => self.shadowed_primitive(path, &idents),
        }
    }

    /// `str` and `char::MAX` after `use std::{str, char};`: where the module has nothing of the kind, the type is meant.
    fn shadowed_primitive(
        &self,
        path: &tree::Path,
        idents: &[tree::Ident],
    ) -> Option<(DefId, usize)> {
        let first = idents.first().filter(|_| !path.is_global)?;
        crate::defs::primitive(&first.name).map(|primitive| (DefId::Primitive(primitive), 1))
    }

    /// The traits that a bound names: one, or those behind a trait alias.
    pub(super) fn bound_traits(&self, module: ModuleId, bound: &tree::Bound) -> Vec<TraitId> {
        let mut out = Vec::new();
        let mut todo = vec![(module, &bound.path)];
        while let Some((module, path)) = todo.pop() {
            match self.resolve(module, path, path.segments.len(), Namespace::Types) {
                Some((DefId::Trait(id), consumed)) if consumed == path.segments.len() => {
                    out.push(id)
                }
                Some((DefId::TraitAlias(id), _)) if out.len() + todo.len() < 32 => {
                    let alias = &self.defs()[id];
                    todo.extend(
                        alias
                            .ast
                            .bounds
                            .iter()
                            .map(|bound| (alias.module, &bound.path)),
                    );
                }
                _ => {}
            }
        }
        out
    }
}

impl<'a, 'p> Lowering<'a, 'p> {
    /// Lowers in a scope; `impl Trait` is unknown and `_` too until told otherwise.
    pub fn new(items: &'a Items<'p>, scope: &'a LowerScope) -> Lowering<'a, 'p> {
        Lowering {
            items,
            scope,
            impl_trait: ImplTraitMode::Forbidden,
            fresh: None,
            argument_bounds: Vec::new(),
            opaque_bounds: Vec::new(),
            depth: 0,
        }
    }

    fn missing(&mut self, kind: ParamKind) -> Ty {
        match &mut self.fresh {
            Some(fresh) => fresh(kind),
            None => Ty::error(),
        }
    }

    /// The type that is written.
    pub fn ty(&mut self, ty: &tree::Type) -> Ty {
        if self.depth > DEPTH {
            return Ty::error();
        }
        self.depth += 1;
        let out = stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || self.ty_inner(ty));
        self.depth -= 1;
        out
    }

    fn ty_inner(&mut self, ty: &tree::Type) -> Ty {
        match &ty.kind {
            TypeKind::Path(path) => self.path_ty(path),
            TypeKind::Ref { is_mut, ty } => Ty::reference(*is_mut, self.ty(ty)),
            TypeKind::Ptr { is_mut, ty } => Ty::new(TyKind::Ptr(*is_mut, self.ty(ty))),
            TypeKind::Slice(ty) => Ty::new(TyKind::Slice(self.ty(ty))),
            TypeKind::Array(ty, len) => {
                let ty = self.ty(ty);
                Ty::new(TyKind::Array(ty, self.const_body(len)))
            }
            TypeKind::Tuple(parts) => {
                Ty::tuple(parts.iter().map(|part| self.ty(part)).collect::<Vec<_>>())
            }
            TypeKind::Never => Ty::never(),
            TypeKind::Infer => self.missing(ParamKind::Type),
            TypeKind::FnPtr(sig) => Ty::new(TyKind::FnPtr(Arc::new(FnPtr {
                params: sig.params.iter().map(|ty| self.ty(ty)).collect(),
                ret: sig.ret.as_ref().map_or_else(Ty::unit, |ty| self.ty(ty)),
                abi: sig.abi.filter(|abi| *abi != "Rust"),
                is_unsafe: sig.is_unsafe,
                is_variadic: sig.is_variadic,
            }))),
            TypeKind::Dyn(bounds) => self.dyn_ty(bounds),
            TypeKind::ImplTrait(bounds) => self.impl_trait_ty(bounds),
            TypeKind::MacroCall(call) => {
                match self.items.program.expand_type(self.scope.module, call) {
                    Some(ty) => self.ty(&ty),
                    None => Ty::error(),
                }
            }
            TypeKind::Error => Ty::error(),
        }
    }

    fn impl_trait_ty(&mut self, bounds: &[tree::Bound]) -> Ty {
        match self.impl_trait {
            ImplTraitMode::Forbidden => Ty::error(),
            ImplTraitMode::Argument { next } => {
                self.impl_trait = ImplTraitMode::Argument { next: next + 1 };
                let synthetic = self
                    .scope
                    .generics
                    .params
                    .iter()
                    .enumerate()
                    .filter(|(_, param)| param.is_synthetic)
                    .nth(next as usize);
                let Some((index, param)) = synthetic else {
                    return Ty::error();
                };
                let ty = Ty::new(TyKind::Param(index as u32, param.name));
                let mut out = Vec::new();
                self.bounds(&ty, bounds, &mut out);
                self.argument_bounds.append(&mut out);
                ty
            }
            ImplTraitMode::Opaque { function, next } => {
                self.impl_trait = ImplTraitMode::Opaque {
                    function,
                    next: next + 1,
                };
                let ty = Ty::new(TyKind::Opaque(
                    OpaqueId {
                        function,
                        index: next,
                    },
                    self.scope.generics.identity(),
                ));
                while self.opaque_bounds.len() <= next as usize {
                    self.opaque_bounds.push(Vec::new());
                }
                let mut out = Vec::new();
                self.bounds(&ty, bounds, &mut out);
                if let Some(slot) = self.opaque_bounds.get_mut(next as usize) {
                    *slot = out;
                }
                ty
            }
        }
    }

    fn dyn_ty(&mut self, bounds: &[tree::Bound]) -> Ty {
        let mut object = DynTy {
            principal: None,
            projections: Vec::new(),
            autos: Vec::new(),
        };
        // `Self` of the object's own trait is not written in it; a stand-in is taken out again.
        let this = Ty::new(TyKind::Param(u32::MAX, Ustr::from("dyn")));
        let mut predicates = Vec::new();
        self.bounds(&this, bounds, &mut predicates);
        for predicate in predicates {
            match predicate {
                Predicate::Trait(reference) if reference.args.first() == Some(&this) => {
                    if self.items.defs()[reference.id].ast.is_auto {
                        object.autos.push(reference.id);
                    } else if object.principal.is_none() {
                        let rest: Args = reference.args.iter().skip(1).cloned().collect();
                        object.principal = Some((reference.id, rest));
                    }
                }
                Predicate::Projection(id, args, ty) if args.first() == Some(&this) => {
                    object.projections.push((id, ty))
                }
                _ => {}
            }
        }
        object.autos.sort();
        object.autos.dedup();
        Ty::new(TyKind::Dyn(Arc::new(object)))
    }

    /// Adds what `bounds` ask of `subject`.
    pub fn bounds(&mut self, subject: &Ty, bounds: &[tree::Bound], out: &mut Vec<Predicate>) {
        for bound in bounds {
            if !bound.is_maybe {
                self.bound(subject, &bound.path, out);
            }
        }
    }

    fn bound(&mut self, subject: &Ty, path: &tree::Path, out: &mut Vec<Predicate>) {
        if self.depth > DEPTH {
            return;
        }
        self.depth += 1;
        match self.items.resolve(
            self.scope.module,
            path,
            path.segments.len(),
            Namespace::Types,
        ) {
            Some((DefId::Trait(id), consumed)) if consumed == path.segments.len() => {
                let segment = path.segments.last();
                let args = segment.and_then(|segment| segment.args.as_deref());
                let reference = self.trait_ref(id, subject, args);
                out.push(Predicate::Trait(reference.clone()));
                if let Some(args) = args {
                    self.assoc_args(&reference, args, out);
                }
            }
            Some((DefId::TraitAlias(id), _)) => {
                let alias = &self.items.defs()[id];
                let scope = self.items.scope(GenericOwner::TraitAlias(id));
                let mut inner = Lowering::new(self.items, &scope);
                inner.depth = self.depth;
                let mut of_alias = Vec::new();
                inner.bounds(
                    &Ty::new(TyKind::Param(0, Ustr::from("Self"))),
                    &alias.ast.bounds,
                    &mut of_alias,
                );
                let written = path
                    .segments
                    .last()
                    .and_then(|segment| segment.args.as_deref());
                let args = self.args(
                    GenericOwner::TraitAlias(id),
                    std::slice::from_ref(subject),
                    written,
                );
                out.extend(of_alias.iter().map(|predicate| predicate.subst(&args)));
            }
            _ => {}
        }
        self.depth -= 1;
    }

    fn trait_ref(
        &mut self,
        id: TraitId,
        subject: &Ty,
        written: Option<&tree::GenericArgs>,
    ) -> TraitRef {
        let args = self.args(
            GenericOwner::Trait(id),
            std::slice::from_ref(subject),
            written,
        );
        TraitRef { id, args }
    }

    /// `Item = T`, `Item: Bound` and the output of `Fn() -> T` of a bound.
    fn assoc_args(
        &mut self,
        reference: &TraitRef,
        args: &tree::GenericArgs,
        out: &mut Vec<Predicate>,
    ) {
        let is_async = ["async_fn", "async_fn_mut", "async_fn_once"]
            .iter()
            .any(|name| self.items.lang_trait(name) == Some(reference.id));
        let output = match is_async {
            true => "async_fn_once_output",
            false => "fn_once_output",
        };
        if let Some(ty) = &args.output
            && let Some(output) = self.items.lang_alias(output)
        {
            let ty = self.ty(ty);
            out.push(Predicate::Projection(output, reference.args.clone(), ty));
        }
        for assoc in &args.assoc {
            let Some((alias, of)) = self.items.find_assoc_type(reference, assoc.name.name) else {
                continue;
            };
            let own = self.args(GenericOwner::Alias(alias), &of.args, assoc.args.as_deref());
            if let Some(ty) = &assoc.ty {
                let ty = self.ty(ty);
                out.push(Predicate::Projection(alias, own.clone(), ty));
            }
            if !assoc.bounds.is_empty() {
                let subject = Ty::new(TyKind::Projection(alias, own));
                self.bounds(&subject, &assoc.bounds, out);
            }
        }
    }

    /// The full arguments of an item: `parent` first, then what is written, then defaults, then what is missing.
    pub fn args(
        &mut self,
        owner: GenericOwner,
        parent: &[Ty],
        written: Option<&tree::GenericArgs>,
    ) -> Args {
        // In a body, an item whose arguments are all left out has them inferred, defaults or not.
        let infer_all =
            self.fresh.is_some() && written.is_none_or(|written| written.args.is_empty());
        self.args_or_defaults(owner, parent, written, infer_all)
    }

    /// The arguments of the trait in `<T as Trait>`: what is left out has its default, in a body too.
    pub fn trait_args(
        &mut self,
        owner: GenericOwner,
        parent: &[Ty],
        written: Option<&tree::GenericArgs>,
    ) -> Args {
        self.args_or_defaults(owner, parent, written, false)
    }

    fn args_or_defaults(
        &mut self,
        owner: GenericOwner,
        parent: &[Ty],
        written: Option<&tree::GenericArgs>,
        infer_all: bool,
    ) -> Args {
        let generics = self.items.generics(owner);
        let mut args: Vec<Ty> = parent.to_vec();
        args.truncate(generics.params.len());
        let mut own = written.map_or(&[][..], |written| &written.args).iter();
        let defaults = if generics
            .params
            .iter()
            .skip(args.len())
            .any(|param| param.has_default)
        {
            Some(self.items.defaults(owner))
        } else {
            None
        };
        while let Some(param) = generics.params.get(args.len()) {
            let next = if param.is_synthetic { None } else { own.next() };
            let ty = match next {
                Some(tree::GenericArg::Type(ty)) if param.kind == ParamKind::Const => {
                    self.const_type_arg(ty)
                }
                Some(tree::GenericArg::Type(ty)) => self.ty(ty),
                Some(tree::GenericArg::Const(body)) => self.const_body(body),
                None => {
                    let default = defaults
                        .as_ref()
                        .and_then(|defaults| defaults.get(args.len()).cloned().flatten());
                    match default {
                        Some(default) if !infer_all => default.subst(&args),
                        _ => self.missing(param.kind),
                    }
                }
            };
            args.push(ty);
        }
        args.into()
    }

    /// A lone name where a const argument stands: a parameter or a constant.
    fn const_type_arg(&mut self, ty: &tree::Type) -> Ty {
        match &ty.kind {
            TypeKind::Infer => self.missing(ParamKind::Const),
            TypeKind::Path(path) => {
                if let Some(index) =
                    lone_name(ty).and_then(|name| self.scope.generics.by_name.get(&name))
                {
                    return self.param(*index);
                }
                Ty::new(TyKind::Const(self.items.eval_path(self.scope, path)))
            }
            _ => Ty::new(TyKind::Const(None)),
        }
    }

    /// The value of a const argument or an array's length.
    pub fn const_body(&mut self, body: &tree::Body) -> Ty {
        if let Some(value) = body.value {
            match body.exprs.get(value.0 as usize).map(|expr| &expr.kind) {
                Some(tree::ExprKind::Path(path))
                    if path.qself.is_none() && path.segments.len() == 1 =>
                {
                    let name = path
                        .segments
                        .first()
                        .map(|segment| segment.ident.name)
                        .unwrap_or_default();
                    if let Some(index) = self.scope.generics.by_name.get(&name) {
                        return self.param(*index);
                    }
                }
                Some(tree::ExprKind::Underscore) => return self.missing(ParamKind::Const),
                _ => {}
            }
        }
        Ty::new(TyKind::Const(self.items.eval_body(self.scope, body)))
    }

    /// Whether a block of the owner's body has a type of its own by the name of a parameter.
    fn is_hidden(&self, name: Ustr) -> bool {
        let owner = match self.scope.owner {
            GenericOwner::Fn(id) => BodyOwner::Fn(id),
            GenericOwner::Const(id) => BodyOwner::Const(id),
            _ => return false,
        };
        let program = self.items.program;
        let mut at = Some(self.scope.module);
        while let Some(module) = at {
            let data = &program.defs[module];
            if !data.is_block || data.block_owner != Some(owner) {
                return false;
            }
            let found = program.resolve_in_module(module, name, Namespace::Types);
            if matches!(found, Resolution::Found { .. }) {
                return true;
            }
            at = data.parent;
        }
        false
    }

    fn param(&self, index: u32) -> Ty {
        let name = self
            .scope
            .generics
            .params
            .get(index as usize)
            .map(|param| param.name)
            .unwrap_or_default();
        Ty::new(TyKind::Param(index, name))
    }

    /// The type that a path names, associated types included.
    pub fn path_ty(&mut self, path: &tree::Path) -> Ty {
        if let Some(qself) = &path.qself {
            let this = self.ty(&qself.ty);
            if qself.position == 0 {
                return self.assoc_path(this, None, path.segments.as_slice());
            }
            let Some((DefId::Trait(id), consumed)) =
                self.items
                    .resolve(self.scope.module, path, qself.position, Namespace::Types)
            else {
                return Ty::error();
            };
            if consumed != qself.position {
                return Ty::error();
            }
            let written = path
                .segments
                .get(qself.position - 1)
                .and_then(|segment| segment.args.as_deref());
            let reference = self.trait_ref(id, &this, written);
            let Some(segment) = path.segments.get(qself.position) else {
                return Ty::error();
            };
            let Some((alias, of)) = self.items.find_assoc_type(&reference, segment.ident.name)
            else {
                return Ty::error();
            };
            let args = self.args(
                GenericOwner::Alias(alias),
                &of.args,
                segment.args.as_deref(),
            );
            let ty = Ty::new(TyKind::Projection(alias, args));
            return self.assoc_path(
                ty,
                None,
                path.segments.get(qself.position + 1..).unwrap_or(&[]),
            );
        }
        let Some(first) = path.segments.first() else {
            return Ty::error();
        };
        if !path.is_global {
            if first.ident.name == "Self"
                && let Some(this) = self.items.self_ty(self.scope.owner)
            {
                return self.assoc_path(
                    this,
                    Some(Ustr::from("Self")),
                    path.segments.get(1..).unwrap_or(&[]),
                );
            }
            if let Some(&index) = self.scope.generics.by_name.get(&first.ident.name)
                && first.ident.name != "Self"
                && !self.is_hidden(first.ident.name)
            {
                let this = self.param(index);
                return self.assoc_path(
                    this,
                    Some(first.ident.name),
                    path.segments.get(1..).unwrap_or(&[]),
                );
            }
        }
        let Some((def, consumed)) = self.items.resolve(
            self.scope.module,
            path,
            path.segments.len(),
            Namespace::Types,
        ) else {
            return Ty::error();
        };
        let written = consumed
            .checked_sub(1)
            .and_then(|last| path.segments.get(last))
            .and_then(|segment| segment.args.as_deref());
        let rest = path.segments.get(consumed..).unwrap_or(&[]);
        let ty = match def {
            DefId::Adt(id) => {
                let args = self.args(GenericOwner::Adt(id), &[], written);
                Ty::new(TyKind::Adt(id, args))
            }
            DefId::Primitive(primitive) => Ty::primitive(primitive),
            DefId::Alias(id) => {
                let alias = &self.items.defs()[id];
                if matches!(alias.container, crate::defs::Container::Foreign(_)) {
                    Ty::new(TyKind::Foreign(id))
                } else {
                    let args = self.args(GenericOwner::Alias(id), &[], written);
                    self.items
                        .alias_ty(id)
                        .map_or_else(Ty::error, |ty| ty.subst(&args))
                }
            }
            // `Trait` alone is a trait object of an old edition; `Trait::Item` needs a type.
            DefId::Trait(_) | DefId::TraitAlias(_) if rest.is_empty() => {
                let bound = tree::Bound {
                    path: path.clone(),
                    is_maybe: false,
                };
                self.dyn_ty(std::slice::from_ref(&bound))
            }
            DefId::Variant(id) => {
                let args = self.args(GenericOwner::Adt(id.adt), &[], written);
                Ty::new(TyKind::Adt(id.adt, args))
            }
            _ => Ty::error(),
        };
        self.assoc_path(ty, None, rest)
    }

    /// `ty::A::B`: associated types named one after the other. `name` is the parameter that `ty` is, or `Self`.
    pub fn assoc_path(&mut self, ty: Ty, name: Option<Ustr>, rest: &[tree::Segment]) -> Ty {
        let mut ty = ty;
        let mut name = name;
        for segment in rest {
            ty = match self.assoc_ty(&ty, name, segment) {
                Some(ty) => ty,
                None => return Ty::error(),
            };
            name = None;
        }
        ty
    }

    fn assoc_ty(&mut self, ty: &Ty, name: Option<Ustr>, segment: &tree::Segment) -> Option<Ty> {
        let wanted = segment.ident.name;
        if let Some((alias, of)) = self.find_assoc_of(ty, name, wanted) {
            let args = self.args(GenericOwner::Alias(alias), &of, segment.args.as_deref());
            return Some(Ty::new(TyKind::Projection(alias, args)));
        }
        // An inherent associated type, or a variant used as a type's path.
        None
    }

    /// The associated type `wanted` of `ty`, with the arguments of its trait.
    fn find_assoc_of(
        &mut self,
        ty: &Ty,
        name: Option<Ustr>,
        wanted: Ustr,
    ) -> Option<(AliasId, Args)> {
        // Inside a trait or an impl of one, `Self` has that trait's items.
        if name.is_some_and(|name| name == "Self") {
            let around = self.around();
            match around {
                Some(GenericOwner::Trait(id)) => {
                    let reference = TraitRef {
                        id,
                        args: self.items.generics(GenericOwner::Trait(id)).identity(),
                    };
                    if let Some((alias, of)) = self.items.find_assoc_type(&reference, wanted) {
                        return Some((alias, of.args));
                    }
                }
                Some(GenericOwner::Impl(id)) => {
                    let header = self.items.impl_header(id);
                    if let Some(reference) = &header.trait_ref
                        && let Some((alias, of)) = self.items.find_assoc_type(reference, wanted)
                    {
                        return Some((alias, of.args));
                    }
                }
                _ => {}
            }
        }
        match ty.kind() {
            TyKind::Param(index, _) => {
                let mut owner = Some(self.scope.owner);
                while let Some(current) = owner {
                    if let Some(found) = self.find_in_bounds(current, *index, wanted) {
                        return Some(found);
                    }
                    owner = self.items.parent(current);
                }
                None
            }
            TyKind::Projection(alias, args) => {
                let bounds = self.items.item_bounds(*alias);
                for predicate in bounds.iter() {
                    if let Predicate::Trait(reference) = predicate {
                        let reference = reference.subst(args);
                        if let Some((found, of)) = self.items.find_assoc_type(&reference, wanted) {
                            return Some((found, of.args));
                        }
                    }
                }
                // `where <T as A>::B: C` of the item itself.
                let predicates = self.scope_predicates_on(ty);
                for reference in predicates {
                    if let Some((found, of)) = self.items.find_assoc_type(&reference, wanted) {
                        return Some((found, of.args));
                    }
                }
                None
            }
            _ => None,
        }
    }

    fn around(&self) -> Option<GenericOwner> {
        let mut owner = Some(self.scope.owner);
        while let Some(current) = owner {
            if matches!(current, GenericOwner::Trait(_) | GenericOwner::Impl(_)) {
                return Some(current);
            }
            owner = self.items.parent(current);
        }
        None
    }

    /// `T::wanted` by the bounds written on the parameter `index` of `owner`. Only the traits' paths are
    /// looked at before one fits, so that bounds may speak of each other.
    fn find_in_bounds(
        &mut self,
        owner: GenericOwner,
        index: u32,
        wanted: Ustr,
    ) -> Option<(AliasId, Args)> {
        let subject = self.param(index);
        let module = self.items.owner_module(owner);
        for written in self.items.written_bounds(owner) {
            let fits = match written.subject {
                Err(found) => found == index,
                Ok(ty) => lone_name(ty).is_some_and(|name| {
                    self.scope.generics.by_name.get(&name) == Some(&index)
                        || name == "Self" && index == 0
                }),
            };
            if !fits {
                continue;
            }
            for bound in written.bounds {
                for id in self.items.bound_traits(module, bound) {
                    let has = self
                        .items
                        .supertraits(id)
                        .iter()
                        .any(|&id| self.items.trait_item(id, wanted, true).is_some());
                    if !has {
                        continue;
                    }
                    let args = bound
                        .path
                        .segments
                        .last()
                        .and_then(|segment| segment.args.as_deref());
                    let reference = self.trait_ref(id, &subject, args);
                    if let Some((alias, of)) = self.items.find_assoc_type(&reference, wanted) {
                        return Some((alias, of.args));
                    }
                }
            }
        }
        if let GenericOwner::Trait(id) = owner
            && index == 0
        {
            let reference = TraitRef {
                id,
                args: self.items.generics(owner).identity(),
            };
            if let Some((alias, of)) = self.items.find_assoc_type(&reference, wanted) {
                return Some((alias, of.args));
            }
        }
        None
    }

    /// The traits asked of a projection by the predicates written where we are.
    fn scope_predicates_on(&mut self, ty: &Ty) -> Vec<TraitRef> {
        if self.depth > 8 {
            return Vec::new();
        }
        self.depth += 8;
        let mut out = Vec::new();
        let mut owner = Some(self.scope.owner);
        while let Some(current) = owner {
            for written in self.items.written_bounds(current) {
                let Ok(subject) = written.subject else {
                    continue;
                };
                if !matches!(&subject.kind, TypeKind::Path(path) if path.qself.is_some() || path.segments.len() > 1)
                {
                    continue;
                }
                if self.ty(subject) != *ty {
                    continue;
                }
                for bound in written.bounds {
                    for id in self.items.bound_traits(self.scope.module, bound) {
                        let args = bound
                            .path
                            .segments
                            .last()
                            .and_then(|segment| segment.args.as_deref());
                        out.push(self.trait_ref(id, ty, args));
                    }
                }
            }
            owner = self.items.parent(current);
        }
        self.depth -= 8;
        out
    }
}

impl Items<'_> {
    /// The associated type `name` of a trait or one of its supertraits, with the trait reference it belongs to.
    pub fn find_assoc_type(&self, reference: &TraitRef, name: Ustr) -> Option<(AliasId, TraitRef)> {
        if let Some(AssocItem::Type(id)) = self.trait_item(reference.id, name, true) {
            return Some((id, reference.clone()));
        }
        let wanted = self
            .supertraits(reference.id)
            .iter()
            .copied()
            .find_map(|id| match self.trait_item(id, name, true)? {
                AssocItem::Type(alias) => Some((id, alias)),
                _ => None,
            })?;
        let found = self.supertrait_ref(reference, wanted.0)?;
        Some((wanted.1, found))
    }

    /// `reference` seen as its supertrait `wanted`, with that trait's arguments.
    pub fn supertrait_ref(&self, reference: &TraitRef, wanted: TraitId) -> Option<TraitRef> {
        let mut found = None;
        self.walk_supertraits(reference, wanted, &mut |of| {
            if of.id == wanted {
                found = Some(of.clone());
            }
            found.is_none()
        });
        found
    }

    /// All ways in which a reference says that `wanted` holds: `trait Number: Add<Self> + Add<&Self>`.
    pub fn supertrait_refs(&self, reference: &TraitRef, wanted: TraitId) -> Vec<TraitRef> {
        let mut found = Vec::new();
        self.walk_supertraits(reference, wanted, &mut |of| {
            if of.id == wanted {
                found.push(of.clone());
            }
            true
        });
        found
    }

    /// The reference and what follows from it of the same type on the way to `wanted`, until `visit` says `false`.
    fn walk_supertraits(
        &self,
        reference: &TraitRef,
        wanted: TraitId,
        visit: &mut dyn FnMut(&TraitRef) -> bool,
    ) {
        let mut list = vec![reference.clone()];
        let mut seen: FxHashSet<TraitRef> = list.iter().cloned().collect();
        let mut at = 0;
        while let Some(current) = list.get(at).cloned() {
            if !visit(&current) {
                return;
            }
            at += 1;
            for predicate in self.super_predicates_toward(current.id, wanted).iter() {
                if let Predicate::Trait(found) = predicate {
                    let found = found.subst(&current.args);
                    if found.args.first() == reference.args.first()
                        && list.len() < SUPERTRAITS
                        && seen.insert(found.clone())
                    {
                        list.push(found);
                    }
                }
            }
        }
    }
}
