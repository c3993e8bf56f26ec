//! Constants whose value holds nothing to drop, whatever their type may hold: a reference to one is a
//! reference into static memory. Reads the constant's text; what it calls is not looked into.

use super::shared::Shared;
use crate::defs::{AdtId, ConstId, DefId, ModuleId, Namespace};
use crate::items::{GenericOwner, TypeHead};
use crate::syntax::tree::{Body, ExprId, ExprKind, Path, UnaryOp};
use crate::types::TyKind;

/// How far constants are followed into others.
const DEPTH: u32 = 8;

impl Shared<'_> {
    /// Whether the value of a constant is made of literals, constructors and such constants alone.
    pub(super) fn is_plain_const(&self, id: ConstId) -> bool {
        self.is_plain_at(id, 0)
    }

    fn is_plain_at(&self, id: ConstId, depth: u32) -> bool {
        let data = &self.items.defs()[id];
        let (Some(body), true) = (&data.ast.body, depth < DEPTH) else {
            return false;
        };
        let of = match self
            .items
            .self_ty(GenericOwner::Const(id))
            .as_ref()
            .map(|ty| ty.kind().clone())
        {
            Some(TyKind::Adt(id, _)) => Some(id),
            _ => None,
        };
        let mut todo: Vec<ExprId> = body.value.into_iter().collect();
        while let Some(expr) = todo.pop() {
            let is_plain = match &body[expr].kind {
                // What a cast or an operator gives in a constant is a number or an address.
                ExprKind::Lit(_)
                | ExprKind::Ref { .. }
                | ExprKind::Cast { .. }
                | ExprKind::Binary { .. } => true,
                ExprKind::Paren(inner)
                | ExprKind::Unary {
                    op: UnaryOp::Neg | UnaryOp::Not,
                    expr: inner,
                } => {
                    todo.push(*inner);
                    true
                }
                ExprKind::Path(path) => self.is_plain_path(data.module, path, of, depth),
                ExprKind::Call { callee, args } => {
                    todo.extend(args);
                    self.is_constructor(data.module, body, *callee, of)
                }
                ExprKind::Struct {
                    path,
                    fields,
                    base: None,
                } => {
                    todo.extend(fields.iter().map(|field| field.value));
                    self.constructed(data.module, path, of, Namespace::Types)
                        .is_some_and(|adt| !self.has_drop(adt))
                }
                ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                    todo.extend(parts);
                    true
                }
                _ => false,
            };
            if !is_plain {
                return false;
            }
        }
        true
    }

    fn is_plain_path(&self, module: ModuleId, path: &Path, of: Option<AdtId>, depth: u32) -> bool {
        if let Some(adt) = self.constructed(module, path, of, Namespace::Values) {
            return !self.has_drop(adt);
        }
        match self
            .items
            .resolve(module, path, path.segments.len(), Namespace::Values)
        {
            Some((DefId::Const(id), consumed)) if consumed == path.segments.len() => {
                self.is_plain_at(id, depth + 1)
            }
            _ => false,
        }
    }

    fn is_constructor(
        &self,
        module: ModuleId,
        body: &Body,
        callee: ExprId,
        of: Option<AdtId>,
    ) -> bool {
        match &body[callee].kind {
            ExprKind::Path(path) => self
                .constructed(module, path, of, Namespace::Values)
                .is_some_and(|adt| !self.has_drop(adt)),
            _ => false,
        }
    }

    /// The type whose constructor a path names; `of` is `Self`.
    fn constructed(
        &self,
        module: ModuleId,
        path: &Path,
        of: Option<AdtId>,
        namespace: Namespace,
    ) -> Option<AdtId> {
        if path.qself.is_some() {
            return None;
        }
        let names: Vec<&str> = path
            .segments
            .iter()
            .map(|segment| &*segment.ident.name)
            .collect();
        match names.as_slice() {
            ["Self"] => return of,
            ["Self", variant] => {
                let adt = of?;
                let variants = &self.items.defs()[adt].variants;
                return variants
                    .iter()
                    .any(|found| found.name.as_str() == *variant)
                    .then_some(adt);
            }
            _ => {}
        }
        match self
            .items
            .resolve(module, path, path.segments.len(), namespace)?
        {
            (DefId::Adt(adt), consumed) if consumed == path.segments.len() => Some(adt),
            (DefId::Variant(variant), consumed) if consumed == path.segments.len() => {
                Some(variant.adt)
            }
            _ => None,
        }
    }

    fn has_drop(&self, adt: AdtId) -> bool {
        let Some(drop) = self.items.lang_trait("drop") else {
            return false;
        };
        !self
            .items
            .impls_of(drop, Some(TypeHead::Adt(adt)))
            .is_empty()
    }
}
