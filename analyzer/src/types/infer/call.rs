//! Calls: what the callee is, and its arguments; those that are closures wait until the others told
//! what they know.

use super::record::{AdjustKind, CallRecord};
use super::{Expect, Infer};
use crate::syntax::tree::{ExprId, ExprKind};
use crate::types::solve::Answer;
use crate::types::{Args, ClosureKind, Predicate, TraitRef, Ty, TyKind};

/// What a callee turned out to be.
enum Found {
    /// Parameters, result, and what is noted down.
    Sig {
        params: Vec<Ty>,
        ret: Ty,
        is_variadic: bool,
        record: CallRecord,
    },
    /// Not at this step.
    None,
}

impl Infer<'_> {
    pub(super) fn call_expr(
        &mut self,
        expr: ExprId,
        callee: ExprId,
        args: &[ExprId],
        expect: &Expect,
    ) -> Ty {
        let ty = self.expr(callee);
        let ty = self.structurally(&ty);
        let mut found = self.find_callee(expr, callee, &ty, args.len());
        if matches!(found, Found::None) && self.cx.solve_pending() {
            found = self.find_callee(expr, callee, &ty, args.len());
        }
        match found {
            Found::Sig {
                params,
                ret,
                is_variadic,
                record,
            } => {
                self.out.calls.insert(expr, record);
                self.check_args(&params, is_variadic, &ret, args, expect);
                ret
            }
            Found::None => {
                let name = self.callee_name(callee);
                self.out.calls.insert(expr, CallRecord::Unknown(name));
                self.unknown_args(args);
                Ty::error()
            }
        }
    }

    fn callee_name(&self, callee: ExprId) -> ustr::Ustr {
        match &self.body[self.strip(callee)].kind {
            ExprKind::Path(path) => Self::path_name(path),
            ExprKind::Field { field, .. } => field.name,
            _ => ustr::Ustr::from("{call}"),
        }
    }

    fn find_callee(&mut self, expr: ExprId, callee: ExprId, ty: &Ty, count: usize) -> Found {
        let mut found = Found::None;
        self.autoderef(ty, false, &mut |infer, steps| {
            let Some(last) = steps.last() else {
                return true;
            };
            let at = last.ty.clone();
            // A reference to a callable is callable itself; what is called is the value behind it.
            if steps.len() == 1 && matches!(at.kind(), TyKind::Ref(..)) {
                return false;
            }
            match infer.callee_at(expr, &at, count) {
                Found::None => false,
                sig @ Found::Sig { .. } => {
                    let mut adjusts = infer.deref_adjusts(steps, steps.len() - 1);
                    let wants = match &sig {
                        Found::Sig {
                            record: CallRecord::Overloaded { kind, .. },
                            ..
                        } => Some(*kind),
                        _ => None,
                    };
                    match wants {
                        Some(Some(ClosureKind::Fn)) => {
                            adjusts.push((AdjustKind::Borrow(false), Ty::reference(false, at)));
                        }
                        Some(Some(ClosureKind::FnMut)) => {
                            adjusts.push((AdjustKind::Borrow(true), Ty::reference(true, at)));
                        }
                        _ => {}
                    }
                    infer.adjust(callee, adjusts);
                    if wants == Some(Some(ClosureKind::FnMut)) {
                        infer.make_place_mutable(callee);
                    }
                    found = sig;
                    true
                }
            }
        });
        found
    }

    fn callee_at(&mut self, _expr: ExprId, ty: &Ty, count: usize) -> Found {
        match ty.kind() {
            TyKind::FnDef(id, args) => {
                let sig = self.fn_pointer_sig(*id, args);
                Found::Sig {
                    params: sig.params,
                    ret: sig.ret,
                    is_variadic: sig.is_variadic,
                    record: CallRecord::Fn(*id, args.clone()),
                }
            }
            TyKind::Ctor(..) => match self.cx.callable(ty) {
                Some((params, ret)) => Found::Sig {
                    params,
                    ret,
                    is_variadic: false,
                    record: CallRecord::Ctor,
                },
                None => Found::None,
            },
            TyKind::FnPtr(sig) => Found::Sig {
                params: sig.params.clone(),
                ret: sig.ret.clone(),
                is_variadic: sig.is_variadic,
                record: CallRecord::Pointer(ty.clone()),
            },
            TyKind::Closure(id, args) => match self.closure_sig(*id, args) {
                Some((params, ret)) => Found::Sig {
                    record: CallRecord::Overloaded {
                        callee: ty.clone(),
                        kind: None,
                        args: params.clone(),
                    },
                    params,
                    ret,
                    is_variadic: false,
                },
                None => Found::None,
            },
            TyKind::Error | TyKind::Primitive(_) | TyKind::Never => Found::None,
            TyKind::Infer(_) => Found::None,
            _ => self.overloaded_callee(ty, count),
        }
    }

    /// A value that implements `Fn`, `FnMut` or `FnOnce`: the first that may hold.
    fn overloaded_callee(&mut self, ty: &Ty, count: usize) -> Found {
        let kinds = [
            (ClosureKind::Fn, "fn"),
            (ClosureKind::FnMut, "fn_mut"),
            (ClosureKind::FnOnce, "fn_once"),
        ];
        for (kind, name) in kinds {
            let Some(id) = self.items.lang_trait(name) else {
                continue;
            };
            let params: Vec<Ty> = (0..count).map(|_| self.var()).collect();
            let args: Args = [ty.clone(), Ty::tuple(params.iter().cloned())]
                .into_iter()
                .collect();
            let reference = TraitRef {
                id,
                args: args.clone(),
            };
            if self.cx.holds(&reference) == Answer::No {
                continue;
            }
            self.cx.register(crate::types::Predicate::Trait(reference));
            self.cx.solve_pending();
            let ret = match self.items.lang_alias("fn_once_output") {
                Some(output) => self.normalize(&Ty::new(TyKind::Projection(output, args))),
                None => Ty::error(),
            };
            return Found::Sig {
                params: params.clone(),
                ret,
                is_variadic: false,
                record: CallRecord::Overloaded {
                    callee: ty.clone(),
                    kind: Some(kind),
                    args: params,
                },
            };
        }
        self.async_callee(ty, count)
    }

    /// A value that implements one of the `AsyncFn` traits.
    fn async_callee(&mut self, ty: &Ty, count: usize) -> Found {
        let kinds = [
            (ClosureKind::Fn, "async_fn"),
            (ClosureKind::FnMut, "async_fn_mut"),
            (ClosureKind::FnOnce, "async_fn_once"),
        ];
        for (kind, name) in kinds {
            let Some(id) = self.items.lang_trait(name) else {
                continue;
            };
            let params: Vec<Ty> = (0..count).map(|_| self.var()).collect();
            let args: Args = [ty.clone(), Ty::tuple(params.iter().cloned())]
                .into_iter()
                .collect();
            let reference = TraitRef {
                id,
                args: args.clone(),
            };
            if self.cx.holds(&reference) == Answer::No {
                continue;
            }
            self.cx.register(crate::types::Predicate::Trait(reference));
            self.cx.solve_pending();
            let Some(function) =
                self.items.defs()[id]
                    .items
                    .iter()
                    .find_map(|(_, item)| match item {
                        crate::defs::AssocItem::Fn(id) => Some(*id),
                        _ => None,
                    })
            else {
                return Found::None;
            };
            let ret = self.items.fn_sig(function).ret.subst(&args);
            let ret = self.normalize(&ret);
            let _ = kind;
            return Found::Sig {
                params,
                ret,
                is_variadic: false,
                record: CallRecord::Fn(function, args),
            };
        }
        Found::None
    }

    /// Infers the arguments of a call whose parameters are known.
    pub(super) fn check_args(
        &mut self,
        formals: &[Ty],
        is_variadic: bool,
        ret: &Ty,
        args: &[ExprId],
        expect: &Expect,
    ) {
        let hints = self.expected_inputs(formals, ret, expect);
        for closures in [false, true] {
            if closures {
                // What the call asks binds what its result is, whether or not closures come.
                self.cx.solve_pending();
                if !args.iter().any(|&arg| self.is_closure(arg)) {
                    break;
                }
            }
            for (index, &arg) in args.iter().enumerate() {
                if self.is_closure(arg) != closures {
                    continue;
                }
                let Some(formal) = formals.get(index).cloned() else {
                    let ty = self.expr(arg);
                    if is_variadic {
                        self.variadic_arg(arg, &ty);
                    }
                    continue;
                };
                let hint = hints
                    .as_ref()
                    .and_then(|hints| hints.get(index))
                    .cloned()
                    .unwrap_or_else(|| formal.clone());
                let expectation = Expect::rvalue(self, &hint);
                let ty = self.expr_with(arg, &expectation);
                let target = match expectation.only(self) {
                    Some(ty) => ty,
                    None => formal.clone(),
                };
                if self.is_var(&target) {
                    self.cx.solve_pending();
                }
                if self.coerce(arg, &ty, &target).is_none() {
                    if target != formal {
                        self.coerce(arg, &ty, &formal);
                    }
                    continue;
                }
                self.unify(&formal, &target);
            }
        }
    }

    /// What is passed where the signature says `...` decays as in C.
    fn variadic_arg(&mut self, arg: ExprId, ty: &Ty) {
        let ty = self.shallow(ty);
        if let TyKind::FnDef(..) = ty.kind()
            && let Some(pointer) = self.pointer_of(&ty)
        {
            self.coerce(arg, &ty, &pointer);
        }
    }

    fn is_closure(&self, expr: ExprId) -> bool {
        matches!(self.body[self.strip(expr)].kind, ExprKind::Closure(_))
    }

    /// What the expected result says of the parameters; binds nothing.
    fn expected_inputs(&mut self, formals: &[Ty], ret: &Ty, expect: &Expect) -> Option<Vec<Ty>> {
        let expected = expect.only(self)?;
        if self.is_var(&expected) {
            return None;
        }
        let mut asked = Vec::new();
        self.resolve(ret).walk(&mut |part| {
            if let TyKind::Infer(var) = part.kind() {
                asked.extend(self.cx.pending_on(*var));
            }
            part.has_infer()
        });
        self.probe(|infer| {
            if !infer.unify(ret, &expected) {
                return None;
            }
            // What is not all that the call asks of its result comes to be that by coercion.
            let holds = |predicate: &Predicate| infer.cx.predicate_holds(predicate) != Answer::No;
            if !asked.iter().all(holds) {
                return None;
            }
            Some(formals.iter().map(|ty| infer.resolve(ty)).collect())
        })
    }
}
