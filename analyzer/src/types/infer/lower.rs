//! Written types inside a body: `_` and what is left out become variables.

use super::Infer;
use crate::items::{GenericOwner, LowerScope, Lowering, ParamKind};
use crate::syntax::tree::{Body, GenericArgs, Path, Type};
use crate::types::unify::VarKind;
use crate::types::{Args, Ty};

impl Infer<'_> {
    fn lower_scope(&self) -> LowerScope {
        LowerScope {
            owner: self.generic_owner,
            module: self.module,
            generics: self.generics.clone(),
        }
    }

    pub(super) fn lowering<T>(&mut self, run: impl FnOnce(&mut Lowering<'_, '_>) -> T) -> T {
        let scope = self.lower_scope();
        let table = &mut self.cx.table;
        let mut fresh = |_: ParamKind| table.new_var(VarKind::General);
        let mut lowering = Lowering::new(self.items, &scope);
        lowering.fresh = Some(&mut fresh);
        run(&mut lowering)
    }

    /// The type that is written.
    pub(super) fn lower_ty(&mut self, ty: &Type) -> Ty {
        let ty = self.lowering(|lowering| lowering.ty(ty));
        self.normalize(&ty)
    }

    /// The type that a path names.
    pub(super) fn lower_path_ty(&mut self, path: &Path) -> Ty {
        let ty = self.lowering(|lowering| lowering.path_ty(path));
        self.normalize(&ty)
    }

    /// The value of a const argument or of an array's length.
    pub(super) fn lower_const(&mut self, body: &Body) -> Ty {
        self.lowering(|lowering| lowering.const_body(body))
    }

    /// The arguments of an item: `parent` are the container's, the rest as written or variables.
    pub(super) fn lower_args(
        &mut self,
        owner: GenericOwner,
        parent: &[Ty],
        written: Option<&GenericArgs>,
    ) -> Args {
        let args = self.lowering(|lowering| lowering.args(owner, parent, written));
        self.cx.normalize_args(&args)
    }
}
