//! The end of a body: what is still open falls back, casts and closures are judged, and all types
//! are made final.

use std::sync::Arc;

use super::Infer;
use super::capture::Use;
use super::record::{CallRecord, Implied};
use crate::defs::ModuleId;
use crate::types::unify::VarKind;
use crate::types::{Args, BodyTypes, ClosureKind, ClosureTypes, Skipped, Ty, TyKind, ValueRef};

impl Infer<'_> {
    pub(super) fn finish(mut self, module: ModuleId, skipped: Vec<Skipped>) -> BodyTypes {
        self.cx.solve_pending();
        self.fall_back();
        self.finish_casts();
        self.cx.solve_pending();
        self.settle_types();
        self.analyze_captures();
        self.cx.solve_pending();
        self.fall_back();
        self.settle_all();
        let (sites, conditions) = self.sites();
        let mut adjusted = rustc_hash::FxHashMap::default();
        for (expr, steps) in &self.out.adjusts {
            if let Some(last) = steps.last() {
                adjusted.insert(*expr, last.target.clone());
            }
        }
        let closures = self
            .out
            .closures
            .iter()
            .map(|(expr, record)| {
                let captures = record
                    .uses
                    .iter()
                    .map(|(local, how)| (*local, record.is_move || *how == Use::Value))
                    .collect();
                let types = ClosureTypes {
                    kind: record.kind.unwrap_or(ClosureKind::Fn),
                    params: record.params.clone(),
                    ret: record.ret.clone(),
                    captures,
                    parent: record.parent,
                };
                (*expr, types)
            })
            .collect();
        let opaques = self
            .opaques
            .clone()
            .iter()
            .map(|ty| self.cx.settle(ty))
            .collect();
        BodyTypes {
            owner: self.owner,
            owner_args: self.identity.clone(),
            module,
            body: self.body.clone(),
            expr_types: self
                .out
                .exprs
                .into_iter()
                .map(|ty| ty.unwrap_or_else(Ty::error))
                .collect(),
            adjusted,
            pat_types: self
                .out
                .pats
                .into_iter()
                .map(|ty| ty.unwrap_or_else(Ty::error))
                .collect(),
            locals: self.locals,
            values: self.out.values,
            pat_values: self.out.pat_values,
            methods: self.out.methods,
            variants: self.out.variants,
            closures,
            opaques,
            sites,
            conditions,
            skipped,
            needs: Vec::new(),
        }
    }

    /// Numbers without a type become `i32` and `f64`; what only `!` flowed into becomes `()`, from edition 2024 on `!`.
    fn fall_back(&mut self) {
        let numbers = self.numbers.clone();
        for _ in 0..8 {
            self.cx.fallback_numbers(&numbers);
            let mut any = self.cx.solve_pending();
            for var in self.diverging.clone() {
                let var = self.shallow(&var);
                if let TyKind::Infer(id) = var.kind()
                    && self.cx.table.var_kind(*id) == Some(VarKind::General)
                {
                    let fallback = if self.edition >= crate::source::Edition::E2024 {
                        Ty::never()
                    } else {
                        Ty::unit()
                    };
                    self.unify(&var, &fallback);
                    any = true;
                }
            }
            if !any {
                break;
            }
            self.cx.solve_pending();
        }
    }

    fn final_ty(&mut self, ty: &Ty) -> Ty {
        self.cx.settle(ty)
    }

    fn final_args(&mut self, args: &Args) -> Args {
        if args.iter().any(Ty::has_infer) {
            args.iter().map(|ty| self.cx.settle(ty)).collect()
        } else {
            args.clone()
        }
    }

    /// Types as far as they are known, for the walk over closures.
    fn settle_types(&mut self) {
        for index in 0..self.out.exprs.len() {
            if let Some(ty) = self.out.exprs.get(index).cloned().flatten() {
                let ty = self.resolve(&ty);
                if let Some(slot) = self.out.exprs.get_mut(index) {
                    *slot = Some(ty);
                }
            }
        }
        for index in 0..self.out.pats.len() {
            if let Some(ty) = self.out.pats.get(index).cloned().flatten() {
                let ty = self.resolve(&ty);
                if let Some(slot) = self.out.pats.get_mut(index) {
                    *slot = Some(ty);
                }
            }
        }
        for index in 0..self.locals.len() {
            if let Some(ty) = self.locals.get(index).map(|local| local.ty.clone()) {
                let ty = self.resolve(&ty);
                if let Some(slot) = self.locals.get_mut(index) {
                    slot.ty = ty;
                }
            }
        }
        let mut adjusts = std::mem::take(&mut self.out.adjusts);
        for steps in adjusts.values_mut() {
            for step in steps {
                step.target = self.resolve(&step.target);
            }
        }
        self.out.adjusts = adjusts;
    }

    fn settle_all(&mut self) {
        let exprs = std::mem::take(&mut self.out.exprs);
        self.out.exprs = exprs
            .into_iter()
            .map(|ty| ty.map(|ty| self.final_ty(&ty)))
            .collect();
        let pats = std::mem::take(&mut self.out.pats);
        self.out.pats = pats
            .into_iter()
            .map(|ty| ty.map(|ty| self.final_ty(&ty)))
            .collect();
        let mut locals = std::mem::take(&mut self.locals);
        for local in &mut locals {
            local.ty = self.final_ty(&local.ty);
        }
        self.locals = locals;
        let mut adjusts = std::mem::take(&mut self.out.adjusts);
        for steps in adjusts.values_mut() {
            for step in steps {
                step.target = self.final_ty(&step.target);
            }
        }
        self.out.adjusts = adjusts;
        let mut values = std::mem::take(&mut self.out.values);
        for value in values.values_mut() {
            self.settle_value(value);
        }
        self.out.values = values;
        let mut values = std::mem::take(&mut self.out.pat_values);
        for value in values.values_mut() {
            self.settle_value(value);
        }
        self.out.pat_values = values;
        let mut methods = std::mem::take(&mut self.out.methods);
        for (_, args) in methods.values_mut() {
            *args = self.final_args(args);
        }
        self.out.methods = methods;
        let mut variants = std::mem::take(&mut self.out.variants);
        for (_, args) in variants.values_mut() {
            *args = self.final_args(args);
        }
        self.out.variants = variants;
        self.settle_calls();
        let mut closures = std::mem::take(&mut self.out.closures);
        for record in closures.values_mut() {
            record.ret = self.final_ty(&record.ret);
            for ty in &mut record.params {
                *ty = self.final_ty(ty);
            }
        }
        self.out.closures = closures;
    }

    fn settle_calls(&mut self) {
        let mut calls = std::mem::take(&mut self.out.calls);
        for call in calls.values_mut() {
            match call {
                CallRecord::Fn(_, args) => *args = self.final_args(args),
                CallRecord::Pointer(ty) => *ty = self.final_ty(ty),
                CallRecord::Overloaded { callee, args, .. } => {
                    *callee = self.final_ty(callee);
                    for ty in args {
                        *ty = self.final_ty(ty);
                    }
                }
                CallRecord::Ctor | CallRecord::Unknown(_) => {}
            }
        }
        self.out.calls = calls;
        let mut ops = std::mem::take(&mut self.out.ops);
        for op in ops.values_mut() {
            op.args = self.final_args(&op.args);
        }
        self.out.ops = ops;
        let mut indices = std::mem::take(&mut self.out.indices);
        for record in indices.values_mut() {
            record.base = self.final_ty(&record.base);
            record.index = self.final_ty(&record.index);
        }
        self.out.indices = indices;
        let mut implied = std::mem::take(&mut self.out.implied);
        for list in implied.values_mut() {
            for one in list {
                match one {
                    Implied::Question { ret, residual } => {
                        *ret = self.final_ty(ret);
                        *residual = self.final_ty(residual);
                    }
                    Implied::Fn(_, args) => *args = self.final_args(args),
                }
            }
        }
        self.out.implied = implied;
    }

    fn settle_value(&mut self, value: &mut ValueRef) {
        match value {
            ValueRef::Fn(_, args) | ValueRef::Const(_, args) | ValueRef::Ctor(_, args) => {
                let settled: Args = self.final_args(args);
                *args = Arc::clone(&settled);
            }
            _ => {}
        }
    }
}
