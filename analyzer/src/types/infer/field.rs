//! `base.field`.

use super::Infer;
use crate::defs::{AdtAst, VariantId};
use crate::syntax::tree::{ExprId, Fields, Ident, Visibility};
use crate::types::{Args, Ty, TyKind};

/// After how many steps, of what type, and of which variant a field was found.
type Found = (usize, Ty, Option<(VariantId, Args)>);

impl Infer<'_> {
    pub(super) fn field_expr(&mut self, expr: ExprId, base: ExprId, field: Ident) -> Ty {
        let ty = self.expr(base);
        if ty.is_never() {
            return ty;
        }
        let mut found = self.find_field(expr, base, &ty, field);
        if found.is_none() && self.cx.solve_pending() {
            found = self.find_field(expr, base, &ty, field);
        }
        found.unwrap_or_else(Ty::error)
    }

    fn find_field(&mut self, expr: ExprId, base: ExprId, ty: &Ty, field: Ident) -> Option<Ty> {
        let mut found: Option<Found> = None;
        let mut hidden: Option<Found> = None;
        let mut all = Vec::new();
        self.autoderef(ty, false, &mut |infer, steps| {
            all = steps.to_vec();
            let count = steps.len() - 1;
            let Some(last) = steps.last() else {
                return true;
            };
            match last.ty.kind() {
                TyKind::Tuple(parts) => {
                    if let Some(part) = field
                        .name
                        .parse::<usize>()
                        .ok()
                        .and_then(|index| parts.get(index))
                    {
                        found = Some((count, part.clone(), None));
                    }
                }
                TyKind::Adt(id, args)
                    if matches!(infer.items.defs()[*id].ast, AdtAst::Struct(_)) =>
                {
                    let variant = VariantId { adt: *id, index: 0 };
                    let known = infer.items.fields(variant);
                    if let Some((index, data)) = known
                        .iter()
                        .enumerate()
                        .find(|(_, data)| data.name == field.name)
                    {
                        let ty = data.ty.subst(args);
                        let ty = infer.normalize(&ty);
                        let entry = (count, ty, Some((variant, args.clone())));
                        if infer.field_visible(variant, index) {
                            found = Some(entry);
                        } else if hidden.is_none() {
                            hidden = Some(entry);
                        }
                    }
                }
                _ => {}
            }
            found.is_some()
        });
        let (count, ty, variant) = found.or(hidden)?;
        let adjusts = self.deref_adjusts(&all, count);
        self.adjust(base, adjusts);
        if let Some(variant) = variant {
            self.out.variants.insert(expr, variant);
        }
        Some(ty)
    }

    fn field_visible(&self, variant: VariantId, index: usize) -> bool {
        let adt = &self.items.defs()[variant.adt];
        let field = match adt
            .variants
            .get(variant.index as usize)
            .map(|variant| &variant.fields)
        {
            Some(Fields::Named(fields) | Fields::Tuple(fields)) => fields.get(index),
            _ => None,
        };
        match field.map(|field| &field.visibility) {
            Some(Visibility::Public) | None => true,
            Some(Visibility::Crate) => self.items.defs()[self.module].krate == adt.krate,
            Some(Visibility::Inherited) => {
                self.is_visible(crate::defs::Vis::Module(self.plain_module(adt.module)))
            }
            Some(Visibility::Restricted(path)) => {
                // Wherever the path leads, it is around the struct.
                let names: Vec<&str> = path
                    .segments
                    .iter()
                    .map(|segment| segment.ident.name.as_str())
                    .collect();
                match names.as_slice() {
                    ["self"] => {
                        self.is_visible(crate::defs::Vis::Module(self.plain_module(adt.module)))
                    }
                    ["super"] => {
                        let parent = self.items.defs()[self.plain_module(adt.module)].parent;
                        parent.is_none_or(|parent| {
                            self.is_visible(crate::defs::Vis::Module(self.plain_module(parent)))
                        })
                    }
                    _ => self.items.defs()[self.module].krate == adt.krate,
                }
            }
        }
    }

    /// The module around a block.
    fn plain_module(&self, module: crate::defs::ModuleId) -> crate::defs::ModuleId {
        self.items.program.nearest_module(module)
    }
}
