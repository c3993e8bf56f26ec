//! Patterns: what they match on, what they bind and how.

use super::Infer;
use super::record::BindMode;
use crate::defs::{AdtAst, Primitive, VariantId};
use crate::syntax::tree::{ExprKind, FieldPat, Ident, Literal, PatId, PatKind, Path};
use crate::types::{Args, Local, LocalId, Ty, TyKind, ValueRef};

impl Infer<'_> {
    /// Infers a pattern and brings what it binds into scope.
    pub(super) fn pat_top(&mut self, pat: PatId, expected: &Ty) {
        for (ident, local) in self.pat_top_unscoped(pat, expected) {
            self.scopes.declare(ident, local);
        }
    }

    /// Infers a pattern; what it binds is not in scope yet.
    pub(super) fn pat_top_unscoped(&mut self, pat: PatId, expected: &Ty) -> Vec<(Ident, LocalId)> {
        let outer = std::mem::take(&mut self.bindings);
        self.pat(pat, expected, BindMode::Move);
        std::mem::replace(&mut self.bindings, outer)
    }

    fn pat(&mut self, pat: PatId, expected: &Ty, mode: BindMode) {
        stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || {
            self.pat_inner(pat, expected, mode)
        });
    }

    fn pat_inner(&mut self, pat: PatId, expected: &Ty, mode: BindMode) {
        let body = self.body.clone();
        let kind = &body[pat].kind;
        let expected = self.structurally(expected);
        let (expected, mode) = if self.looks_through_references(kind) {
            let (expected, mode, count) = self.peel(&expected, mode);
            if count > 0 {
                self.out.peeled.insert(pat, count);
            }
            (expected, mode)
        } else {
            (expected, mode)
        };
        let ty = match kind {
            PatKind::Missing | PatKind::MacroCall(_) | PatKind::Wild | PatKind::Rest => expected,
            PatKind::Paren(inner) => {
                self.pat(*inner, &expected, mode);
                expected
            }
            PatKind::Bind {
                by_ref,
                is_mut,
                name,
                sub,
            } => self.bind_pat(pat, *by_ref, *is_mut, *name, *sub, &expected, mode),
            PatKind::Lit(value) => {
                let ty = self.pat_literal(*value, &expected);
                self.unify(&expected, &ty);
                expected
            }
            PatKind::Const(value) => {
                let ty = self.expr(*value);
                self.unify(&expected, &ty);
                expected
            }
            PatKind::Range { start, end, .. } => {
                for part in [start, end].into_iter().flatten() {
                    let ty = self.expr_with(*part, &super::Expect::Has(expected.clone()));
                    self.unify(&expected, &ty);
                }
                expected
            }
            PatKind::Ref { is_mut, pat: inner } => {
                self.ref_pat(pat, *is_mut, *inner, &expected, mode)
            }
            PatKind::Path(path) => {
                let ty = self.path_pat(pat, path);
                self.unify(&expected, &ty);
                ty
            }
            PatKind::TupleStruct { path, pats } => {
                self.tuple_struct_pat(pat, path, pats, &expected, mode)
            }
            PatKind::Struct { path, fields } => self.struct_pat(pat, path, fields, &expected, mode),
            PatKind::Tuple(parts) => self.tuple_pat(parts, &expected, mode),
            PatKind::Slice(parts) => self.slice_pat(parts, &expected, mode),
            PatKind::Or(alternatives) => {
                for &alternative in alternatives {
                    self.pat(alternative, &expected, mode);
                }
                expected
            }
        };
        self.out.set_pat(pat, ty);
    }

    /// Whether a pattern matches on what a reference points to, where it meets one.
    fn looks_through_references(&mut self, kind: &PatKind) -> bool {
        match kind {
            PatKind::TupleStruct { .. }
            | PatKind::Struct { .. }
            | PatKind::Tuple(_)
            | PatKind::Slice(_)
            | PatKind::Range { .. } => true,
            PatKind::Lit(value) => !matches!(
                &self.body[*value].kind,
                ExprKind::Lit(Literal::Str(_) | Literal::ByteStr(_) | Literal::CStr(_))
            ),
            PatKind::Path(path) => !self.is_const_path(path),
            PatKind::Bind {
                by_ref: false,
                sub: None,
                is_mut: false,
                name,
            } => self.unit_of_name(*name).is_some(),
            _ => false,
        }
    }

    fn peel(&mut self, expected: &Ty, mode: BindMode) -> (Ty, BindMode, u32) {
        let mut ty = expected.clone();
        let mut mode = mode;
        let mut count = 0;
        while let TyKind::Ref(is_mut, inner) = ty.kind() {
            mode = match (mode, is_mut) {
                (BindMode::Ref, _) | (_, false) => BindMode::Ref,
                (_, true) => BindMode::RefMut,
            };
            let inner = inner.clone();
            ty = self.structurally(&inner);
            count += 1;
            if count > 64 {
                break;
            }
        }
        (ty, mode, count)
    }

    fn pat_literal(&mut self, value: crate::syntax::tree::ExprId, expected: &Ty) -> Ty {
        let body = self.body.clone();
        if let ExprKind::Lit(Literal::ByteStr(_)) = &body[value].kind {
            // Matches slices as well as arrays.
            if let TyKind::Ref(_, inner) = expected.kind() {
                let inner = inner.clone();
                if matches!(self.shallow(&inner).kind(), TyKind::Slice(_)) {
                    let ty =
                        Ty::reference(false, Ty::new(TyKind::Slice(Ty::primitive(Primitive::U8))));
                    self.out.set_expr(value, ty.clone());
                    return ty;
                }
            }
        }
        self.expr_with(value, &super::Expect::Has(expected.clone()))
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one pattern")]
    fn bind_pat(
        &mut self,
        pat: PatId,
        by_ref: bool,
        is_mut: bool,
        name: Ident,
        sub: Option<PatId>,
        expected: &Ty,
        mode: BindMode,
    ) -> Ty {
        if !by_ref && !is_mut && sub.is_none() {
            if let Some((value, ty)) = self.unit_of_name(name) {
                self.out.pat_values.insert(pat, value);
                self.unify(expected, &ty);
                return ty;
            }
            if let Some((value, ty)) = self.const_of_name(name) {
                self.out.pat_values.insert(pat, value);
                self.unify(expected, &ty);
                return ty;
            }
        }
        let mode = match (by_ref, is_mut) {
            (true, true) => BindMode::RefMut,
            (true, false) => BindMode::Ref,
            (false, true) => BindMode::Move,
            (false, false) => mode,
        };
        let ty = match mode {
            BindMode::Move => expected.clone(),
            BindMode::Ref => Ty::reference(false, expected.clone()),
            BindMode::RefMut => Ty::reference(true, expected.clone()),
        };
        let known = self
            .bindings
            .iter()
            .find(|(ident, _)| ident.name == name.name && ident.span.expn == name.span.expn)
            .map(|(_, local)| *local);
        let local = match known {
            Some(local) => {
                if let Some(before) = self
                    .locals
                    .get(local.0 as usize)
                    .map(|local| local.ty.clone())
                {
                    self.unify(&before, &ty);
                }
                local
            }
            None => {
                let local = LocalId(self.locals.len() as u32);
                self.locals.push(Local {
                    name: name.name,
                    pat,
                    ty,
                    param: None,
                });
                self.local_frames.push(self.frame_closure());
                self.bindings.push((name, local));
                local
            }
        };
        self.out.bind_modes.insert(pat, mode);
        self.out.pat_values.insert(pat, ValueRef::Local(local));
        if let Some(sub) = sub {
            self.pat(sub, expected, mode);
        }
        expected.clone()
    }

    fn ref_pat(
        &mut self,
        pat: PatId,
        is_mut: bool,
        inner: PatId,
        expected: &Ty,
        mode: BindMode,
    ) -> Ty {
        match expected.kind() {
            TyKind::Ref(_, target) => {
                self.pat(inner, target, BindMode::Move);
                expected.clone()
            }
            // `&x` under a reference that was looked through matches that reference (edition 2024).
            _ if mode != BindMode::Move && !self.is_var(expected) => {
                let _ = pat;
                self.pat(inner, expected, BindMode::Move);
                expected.clone()
            }
            _ => {
                let target = self.var();
                let ty = Ty::reference(is_mut, target.clone());
                self.unify(expected, &ty);
                self.pat(inner, &target, BindMode::Move);
                ty
            }
        }
    }

    fn tuple_struct_pat(
        &mut self,
        pat: PatId,
        path: &Path,
        pats: &[PatId],
        expected: &Ty,
        mode: BindMode,
    ) -> Ty {
        let Some((variant, args)) = self.struct_path_value(path) else {
            self.out.pat_values.insert(pat, ValueRef::Unknown);
            for &part in pats {
                self.pat(part, &Ty::error(), mode);
            }
            return expected.clone();
        };
        let ty = Ty::new(TyKind::Adt(variant.adt, args.clone()));
        self.unify(expected, &ty);
        self.out
            .pat_values
            .insert(pat, ValueRef::Ctor(variant, args.clone()));
        let fields = self.items.fields(variant);
        let types: Vec<Ty> = fields
            .iter()
            .map(|field| {
                let ty = field.ty.subst(&args);
                self.normalize(&ty)
            })
            .collect();
        self.positional(pats, &types, mode);
        ty
    }

    /// Patterns by position, with at most one `..` among them.
    fn positional(&mut self, pats: &[PatId], types: &[Ty], mode: BindMode) {
        let rest = pats.iter().position(|&pat| self.is_rest(pat));
        let skipped = match rest {
            Some(_) => types.len().saturating_sub(pats.len().saturating_sub(1)),
            None => 0,
        };
        for (index, &pat) in pats.iter().enumerate() {
            if Some(index) == rest {
                self.out.set_pat(pat, Ty::unit());
                continue;
            }
            let at = match rest {
                Some(rest) if index > rest => index - 1 + skipped,
                _ => index,
            };
            let ty = types.get(at).cloned().unwrap_or_else(Ty::error);
            self.pat(pat, &ty, mode);
        }
    }

    fn is_rest(&self, pat: PatId) -> bool {
        matches!(self.body[pat].kind, PatKind::Rest)
    }

    fn struct_pat(
        &mut self,
        pat: PatId,
        path: &Path,
        fields: &[FieldPat],
        expected: &Ty,
        mode: BindMode,
    ) -> Ty {
        let named = self.struct_path(path);
        let Some((variant, args)) = named.or_else(|| self.expected_struct(path, expected)) else {
            self.out.pat_values.insert(pat, ValueRef::Unknown);
            for field in fields {
                self.pat(field.pat, &Ty::error(), mode);
            }
            return expected.clone();
        };
        let ty = Ty::new(TyKind::Adt(variant.adt, args.clone()));
        self.unify(expected, &ty);
        self.out
            .pat_values
            .insert(pat, ValueRef::Ctor(variant, args.clone()));
        let known = self.items.fields(variant);
        for field in fields {
            let ty = match known.iter().find(|known| known.name == field.name.name) {
                Some(known) => {
                    let ty = known.ty.subst(&args);
                    self.normalize(&ty)
                }
                None => Ty::error(),
            };
            self.pat(field.pat, &ty, mode);
        }
        ty
    }

    /// The struct that is expected, where a path leads nowhere but ends in its name.
    fn expected_struct(&self, path: &Path, expected: &Ty) -> Option<(VariantId, Args)> {
        let TyKind::Adt(id, args) = expected.kind() else {
            return None;
        };
        let adt = &self.items.defs()[*id];
        let is_enum = matches!(adt.ast, AdtAst::Enum(_));
        let is_it = adt.variants.first()?.name == path.segments.last()?.ident.name;
        (is_it && !is_enum).then(|| (VariantId { adt: *id, index: 0 }, args.clone()))
    }

    fn tuple_pat(&mut self, parts: &[PatId], expected: &Ty, mode: BindMode) -> Ty {
        let has_rest = parts.iter().any(|&part| self.is_rest(part));
        let types: Vec<Ty> = match expected.kind() {
            TyKind::Tuple(types) => types.to_vec(),
            TyKind::Error => vec![Ty::error(); parts.len()],
            _ => {
                let count = if has_rest {
                    parts.len() - 1
                } else {
                    parts.len()
                };
                let types: Vec<Ty> = (0..count).map(|_| self.var()).collect();
                self.unify(expected, &Ty::tuple(types.iter().cloned()));
                types
            }
        };
        self.positional(parts, &types, mode);
        expected.clone()
    }

    fn slice_pat(&mut self, parts: &[PatId], expected: &Ty, mode: BindMode) -> Ty {
        let is_rest = |infer: &Self, pat: PatId| match &infer.body[pat].kind {
            PatKind::Rest => true,
            PatKind::Bind { sub: Some(sub), .. } => infer.is_rest(*sub),
            _ => false,
        };
        let fixed = parts.iter().filter(|&&part| !is_rest(self, part)).count();
        let (element, rest) = match expected.kind() {
            TyKind::Array(element, len) => {
                let mut len = self.shallow(len);
                if fixed == parts.len() && matches!(len.kind(), TyKind::Infer(_)) {
                    // Without a rest the pattern says how long the array is.
                    let told = Ty::new(TyKind::Const(Some(fixed as i128)));
                    self.cx.table.unify(&len, &told);
                    len = told;
                }
                let left = match len.kind() {
                    TyKind::Const(Some(len)) => Some((*len - fixed as i128).max(0)),
                    _ => None,
                };
                let rest = Ty::new(TyKind::Array(element.clone(), Ty::new(TyKind::Const(left))));
                (element.clone(), rest)
            }
            TyKind::Slice(element) => (element.clone(), expected.clone()),
            _ => (Ty::error(), Ty::error()),
        };
        for &part in parts {
            if self.is_rest(part) {
                self.out.set_pat(part, rest.clone());
            } else if is_rest(self, part) {
                self.pat(part, &rest, mode);
            } else {
                self.pat(part, &element, mode);
            }
        }
        expected.clone()
    }

    /// Whether a name of a pattern is written `ref`.
    pub(super) fn binds_by_ref(&self, pat: PatId) -> bool {
        self.any_pat(pat, &mut |infer, pat| {
            matches!(infer.body[pat].kind, PatKind::Bind { by_ref: true, .. })
        })
    }

    /// Whether a name of a pattern is written `ref mut`.
    pub(super) fn binds_by_ref_mut(&self, pat: PatId) -> bool {
        self.any_pat(pat, &mut |infer, pat| {
            matches!(
                infer.body[pat].kind,
                PatKind::Bind {
                    by_ref: true,
                    is_mut: true,
                    ..
                }
            )
        })
    }

    /// Whether a pattern takes `&mut` of the place it matches on.
    pub(super) fn needs_mutable_place(&self, pat: PatId) -> bool {
        self.binds_by_ref_mut(pat)
    }

    /// Whether `test` holds for a pattern or one inside it.
    pub(super) fn any_pat(&self, pat: PatId, test: &mut dyn FnMut(&Self, PatId) -> bool) -> bool {
        let mut todo = vec![pat];
        while let Some(pat) = todo.pop() {
            if test(self, pat) {
                return true;
            }
            todo.extend(self.pat_children(pat));
        }
        false
    }

    /// The patterns right inside a pattern, in order.
    pub(super) fn pat_children(&self, pat: PatId) -> Vec<PatId> {
        match &self.body[pat].kind {
            PatKind::Bind { sub, .. } => sub.iter().copied().collect(),
            PatKind::Ref { pat, .. } | PatKind::Paren(pat) => vec![*pat],
            PatKind::TupleStruct { pats, .. }
            | PatKind::Tuple(pats)
            | PatKind::Slice(pats)
            | PatKind::Or(pats) => pats.clone(),
            PatKind::Struct { fields, .. } => fields.iter().map(|field| field.pat).collect(),
            _ => Vec::new(),
        }
    }
}
