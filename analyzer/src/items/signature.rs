//! Signatures of functions, types of fields, constants and aliases.

use std::sync::Arc;

use ustr::Ustr;

use super::generics::asks_no_size;
use super::{GenericOwner, ImplTraitMode, Items, Lowering};
use crate::defs::{
    AdtAst, AdtId, AliasId, ConstId, DefId, FnId, ModuleId, Namespace, Primitive, Resolution,
    StaticId, VariantId,
};
use crate::syntax::tree::{self, Fields, TypeKind};
use crate::types::{OpaqueId, Predicate, Ty, TyKind};

/// The signature of a function, in terms of its flat parameters.
#[derive(Clone, Debug)]
pub struct FnSig {
    /// Parameters, `self` first.
    pub params: Vec<Ty>,
    /// What a call gives: for an `async fn` its future.
    pub ret: Ty,
    /// What the body gives: differs from `ret` for an `async fn`.
    pub body_ret: Ty,
    /// Whether the first parameter is `self`.
    pub has_self: bool,
    /// `...`.
    pub is_variadic: bool,
    /// `unsafe`, and foreign functions that are not `safe`.
    pub is_unsafe: bool,
    /// `async`.
    pub is_async: bool,
    /// `C`, `system`...; `None` is Rust's own.
    pub abi: Option<Ustr>,
    /// What is known of each opaque type of the return type, by index.
    pub opaque_bounds: Vec<Vec<Predicate>>,
}

/// A field.
#[derive(Clone, Debug)]
pub struct FieldData {
    /// The name; `0`, `1`... in tuples.
    pub name: Ustr,
    /// The type, in terms of the parameters of its struct or enum.
    pub ty: Ty,
}

impl Items<'_> {
    /// The signature of a function.
    pub fn fn_sig(&self, id: FnId) -> Arc<FnSig> {
        if let Some(found) = self.signatures.get(&id) {
            return found;
        }
        let before = self.needs_count();
        let data = &self.defs()[id];
        let scope = self.scope(GenericOwner::Fn(id));
        let mut lowering = Lowering::new(self, &scope);
        lowering.impl_trait = ImplTraitMode::Argument { next: 0 };
        let params = data
            .ast
            .params
            .iter()
            .filter(|param| self.program.is_enabled(data.module, &param.attrs))
            .map(|param| lowering.ty(&param.ty))
            .collect();
        lowering.impl_trait = ImplTraitMode::Opaque {
            function: id,
            next: 0,
        };
        let body_ret = data
            .ast
            .ret
            .as_ref()
            .map_or_else(Ty::unit, |ty| lowering.ty(ty));
        let ret = if data.ast.is_async {
            Ty::new(TyKind::Opaque(
                OpaqueId {
                    function: id,
                    index: OpaqueId::FUTURE,
                },
                scope.generics.identity(),
            ))
        } else {
            body_ret.clone()
        };
        let sig = Arc::new(FnSig {
            params,
            ret,
            body_ret,
            has_self: data.ast.has_self,
            is_variadic: data.ast.is_variadic,
            is_unsafe: data.ast.is_unsafe || data.foreign.is_some(),
            is_async: data.ast.is_async,
            abi: data.foreign.map(|foreign| foreign.abi).or(data.ast.abi),
            opaque_bounds: std::mem::take(&mut lowering.opaque_bounds),
        });
        if self.needs_count() == before {
            self.signatures.set(id, sig)
        } else {
            sig
        }
    }

    /// What is known of an opaque type, in terms of its function's parameters; the subject is the opaque type itself.
    pub fn opaque_bounds(&self, id: OpaqueId) -> Arc<[Predicate]> {
        if let Some(found) = self.opaque_bounds.get(&id) {
            return found;
        }
        let before = self.needs_count();
        let sig = self.fn_sig(id.function);
        let bounds: Arc<[Predicate]> = if id.index == OpaqueId::FUTURE {
            let this = Ty::new(TyKind::Opaque(
                id,
                self.generics(GenericOwner::Fn(id.function)).identity(),
            ));
            match self.lang_trait("future_trait") {
                Some(future) => {
                    let args: crate::types::Args = Arc::new([this]);
                    let mut out = vec![Predicate::Trait(crate::types::TraitRef {
                        id: future,
                        args: args.clone(),
                    })];
                    if let Some(output) = self.trait_type(future, "Output") {
                        out.push(Predicate::Projection(output, args, sig.body_ret.clone()));
                    }
                    out.into()
                }
                None => Arc::new([]),
            }
        } else {
            sig.opaque_bounds
                .get(id.index as usize)
                .cloned()
                .unwrap_or_default()
                .into()
        };
        if self.needs_count() == before {
            self.opaque_bounds.set(id, bounds)
        } else {
            bounds
        }
    }

    /// The fields of a struct, union or variant.
    pub fn fields(&self, id: VariantId) -> Arc<[FieldData]> {
        if let Some(found) = self.fields.get(&id) {
            return found;
        }
        let before = self.needs_count();
        let adt = &self.defs()[id.adt];
        let scope = self.scope(GenericOwner::Adt(id.adt));
        let mut lowering = Lowering::new(self, &scope);
        let fields: Arc<[FieldData]> = match adt
            .variants
            .get(id.index as usize)
            .map(|variant| &variant.fields)
        {
            Some(Fields::Named(fields) | Fields::Tuple(fields)) => fields
                .iter()
                .map(|field| FieldData {
                    name: field.name.name,
                    ty: lowering.ty(&field.ty),
                })
                .collect(),
            _ => Arc::new([]),
        };
        if self.needs_count() == before {
            self.fields.set(id, fields)
        } else {
            fields
        }
    }

    /// The last field of a struct that may have no size: `[u8]`, or a `T` that is `?Sized`. What the struct is itself
    /// then depends on that type.
    pub fn unsized_tail(&self, id: AdtId) -> Option<Ty> {
        self.unsized_tail_within(id, 0)
    }

    fn unsized_tail_within(&self, id: AdtId, depth: u32) -> Option<Ty> {
        let adt = &self.defs()[id];
        let AdtAst::Struct(_) = &adt.ast else {
            return None;
        };
        let (Fields::Named(fields) | Fields::Tuple(fields)) = &adt.variants.first()?.fields else {
            return None;
        };
        let last = &fields.last()?.ty;
        let may_be = match &last.kind {
            TypeKind::Slice(_) | TypeKind::Dyn(_) => true,
            _ if self
                .generics(GenericOwner::Adt(id))
                .params
                .iter()
                .any(|param| !param.is_sized) =>
            {
                true
            }
            // Looked up without asking for the crate it leads into: nearly all types have a size.
            TypeKind::Path(path) if path.qself.is_none() && depth < 8 => {
                let idents: Vec<tree::Ident> =
                    path.segments.iter().map(|segment| segment.ident).collect();
                match self.program.resolve_path(
                    adt.module,
                    &idents,
                    path.is_global,
                    Namespace::Types,
                ) {
                    Resolution::Found {
                        def: DefId::Primitive(Primitive::Str),
                        ..
                    } => true,
                    Resolution::Found {
                        def: DefId::Adt(found),
                        consumed,
                    } if consumed == idents.len() && found != id => {
                        self.unsized_tail_within(found, depth + 1).is_some()
                    }
                    _ => false,
                }
            }
            _ => false,
        };
        if !may_be {
            return None;
        }
        let fields = self.fields(VariantId { adt: id, index: 0 });
        fields.last().map(|field| field.ty.clone())
    }

    /// Whether an associated type is declared `?Sized`.
    pub fn alias_asks_no_size(&self, id: AliasId) -> bool {
        asks_no_size(&self.defs()[id].ast.bounds)
    }

    /// The type of a constant.
    pub fn const_ty(&self, id: ConstId) -> Ty {
        let scope = self.scope(GenericOwner::Const(id));
        Lowering::new(self, &scope).ty(&self.defs()[id].ast.ty)
    }

    /// The type of a static.
    pub fn static_ty(&self, id: StaticId) -> Ty {
        self.lone_ty(self.defs()[id].module, &self.defs()[id].ast.ty)
    }

    fn lone_ty(&self, module: ModuleId, ty: &tree::Type) -> Ty {
        let scope = self.scope(GenericOwner::Module(module));
        Lowering::new(self, &scope).ty(ty)
    }

    /// What an alias or an associated type stands for, in terms of its flat parameters; `None` where it is only declared.
    pub fn alias_ty(&self, id: AliasId) -> Option<Ty> {
        if let Some(found) = self.aliases.get(&id) {
            return found;
        }
        let before = self.needs_count();
        let ast = &self.defs()[id].ast;
        let ty = ast.ty.as_ref().map(|ty| {
            if !self.enter_alias(id) {
                return Ty::error();
            }
            let scope = self.scope(GenericOwner::Alias(id));
            let ty = Lowering::new(self, &scope).ty(ty);
            self.leave_alias();
            ty
        });
        if self.needs_count() == before {
            self.aliases.set(id, ty)
        } else {
            ty
        }
    }

    /// An alias that is being computed on this thread leads to itself: it has no type.
    fn enter_alias(&self, id: AliasId) -> bool {
        OPEN_ALIASES.with_borrow_mut(|open| {
            if open.contains(&id) || open.len() > 64 {
                return false;
            }
            open.push(id);
            true
        })
    }

    fn leave_alias(&self) {
        OPEN_ALIASES.with_borrow_mut(|open| {
            open.pop();
        });
    }
}

thread_local! {
    static OPEN_ALIASES: std::cell::RefCell<Vec<AliasId>> = const { std::cell::RefCell::new(Vec::new()) };
}
