//! `base[index]`: built in for arrays and slices with a `usize`, else `Index` and `IndexMut`.

use super::Infer;
use super::adjust::Step;
use super::record::{AdjustKind, IndexRecord};
use crate::defs::Primitive;
use crate::syntax::tree::ExprId;
use crate::types::solve::Answer;
use crate::types::{Args, Predicate, TraitRef, Ty, TyKind};

impl Infer<'_> {
    pub(super) fn index_expr(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base_ty = self.expr(base);
        let index_ty = self.expr(index);
        if base_ty.is_error() || base_ty.is_never() {
            return base_ty;
        }
        let mut found: Option<(Ty, Ty)> = None;
        let index_seen = index_ty.clone();
        self.autoderef(&base_ty, false, &mut |infer, steps| {
            found = infer.index_at(expr, base, steps, &index_seen);
            found.is_some()
        });
        match found {
            Some((wanted, element)) => {
                self.coerce(index, &index_ty, &wanted);
                element
            }
            None => Ty::error(),
        }
    }

    fn index_at(
        &mut self,
        expr: ExprId,
        base: ExprId,
        steps: &[Step],
        index: &Ty,
    ) -> Option<(Ty, Ty)> {
        let at = steps.last()?.ty.clone();
        let index = self.structurally(index);
        if let TyKind::Array(element, _) | TyKind::Slice(element) = at.kind()
            && self.is_integer(&index)
        {
            let element = element.clone();
            let adjusts = self.deref_adjusts(steps, steps.len() - 1);
            self.adjust(base, adjusts);
            let usize_ty = Ty::primitive(Primitive::Usize);
            self.out.indices.insert(
                expr,
                IndexRecord {
                    base: at,
                    index: usize_ty.clone(),
                    is_mut: false,
                    is_builtin: true,
                },
            );
            return Some((usize_ty, element));
        }
        let trait_id = self.items.lang_trait("index")?;
        let views = match at.kind() {
            TyKind::Array(element, _) => vec![at.clone(), Ty::new(TyKind::Slice(element.clone()))],
            _ => vec![at.clone()],
        };
        for (unsized_view, view) in views.into_iter().enumerate() {
            if self.is_var(&view) || view.is_error() {
                return None;
            }
            let wanted = self.var();
            let args: Args = [view.clone(), wanted.clone()].into_iter().collect();
            let reference = TraitRef {
                id: trait_id,
                args: args.clone(),
            };
            if self.cx.holds(&reference) == Answer::No {
                continue;
            }
            self.cx.register(Predicate::Trait(reference));
            let mut adjusts = self.deref_adjusts(steps, steps.len() - 1);
            adjusts.push((AdjustKind::Borrow(false), Ty::reference(false, at.clone())));
            if unsized_view == 1 {
                adjusts.push((AdjustKind::Unsize, Ty::reference(false, view.clone())));
            }
            self.adjust(base, adjusts);
            // The index's own type decides between several impls.
            self.unify_index(&wanted, &index);
            let output = self.items.trait_type(trait_id, "Output")?;
            let element = self.normalize(&Ty::new(TyKind::Projection(output, args)));
            self.out.indices.insert(
                expr,
                IndexRecord {
                    base: view,
                    index: wanted.clone(),
                    is_mut: false,
                    is_builtin: false,
                },
            );
            return Some((wanted, element));
        }
        None
    }

    /// Where the index will be coerced anyway, nothing is lost by telling its type before.
    fn unify_index(&mut self, wanted: &Ty, index: &Ty) {
        self.cx.solve_pending();
        let known = self.shallow(wanted);
        if self.is_var(&known) && !index.is_never() {
            self.unify(&known, index);
        }
    }
}
