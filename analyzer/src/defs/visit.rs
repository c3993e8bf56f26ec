//! What stands directly inside an expression or a pattern, so that walks need no recursion.

use crate::syntax::tree::{
    Block, Bound, ExprId, ExprKind, GenericArg, GenericArgs, PatId, PatKind, Path, StmtKind, Type,
    TypeKind,
};

/// The block that an expression is.
pub(super) fn block(kind: &ExprKind) -> Option<&Block> {
    match kind {
        ExprKind::Block(block)
        | ExprKind::Unsafe(block)
        | ExprKind::Const(block)
        | ExprKind::Async { block, .. } => Some(block),
        _ => None,
    }
}

/// The block that an expression is.
pub(super) fn block_mut(kind: &mut ExprKind) -> Option<&mut Block> {
    match kind {
        ExprKind::Block(block)
        | ExprKind::Unsafe(block)
        | ExprKind::Const(block)
        | ExprKind::Async { block, .. } => Some(block),
        _ => None,
    }
}

/// The expressions and patterns directly inside an expression, in source order. Of a block, those of its statements too.
pub(crate) fn children(kind: &ExprKind, exprs: &mut Vec<ExprId>, pats: &mut Vec<PatId>) {
    match kind {
        ExprKind::Missing
        | ExprKind::Lit(_)
        | ExprKind::Path(_)
        | ExprKind::Continue { .. }
        | ExprKind::Underscore
        | ExprKind::MacroCall(_)
        | ExprKind::OffsetOf(_) => {}
        ExprKind::Call { callee, args } => {
            exprs.push(*callee);
            exprs.extend(args);
        }
        ExprKind::MethodCall { receiver, args, .. } => {
            exprs.push(*receiver);
            exprs.extend(args);
        }
        ExprKind::Field { base: expr, .. }
        | ExprKind::Unary { expr, .. }
        | ExprKind::Ref { expr, .. }
        | ExprKind::Cast { expr, .. }
        | ExprKind::Try(expr)
        | ExprKind::Await(expr)
        | ExprKind::Paren(expr)
        | ExprKind::Loop { body: expr, .. }
        | ExprKind::Repeat { value: expr, .. } => exprs.push(*expr),
        ExprKind::Index {
            base: lhs,
            index: rhs,
            ..
        }
        | ExprKind::Binary { lhs, rhs, .. }
        | ExprKind::Assign { lhs, rhs, .. }
        | ExprKind::While {
            cond: lhs,
            body: rhs,
            ..
        } => exprs.extend([*lhs, *rhs]),
        ExprKind::Block(block)
        | ExprKind::Unsafe(block)
        | ExprKind::Const(block)
        | ExprKind::Async { block, .. } => {
            for stmt in &block.stmts {
                match &stmt.kind {
                    StmtKind::Let {
                        pat,
                        init,
                        otherwise,
                        ..
                    } => {
                        pats.push(*pat);
                        exprs.extend(init.iter().chain(otherwise));
                    }
                    StmtKind::Expr { expr, .. } => exprs.push(*expr),
                    StmtKind::Item(_) | StmtKind::MacroCall { .. } => {}
                }
            }
            exprs.extend(block.tail);
        }
        ExprKind::If {
            cond,
            then,
            otherwise,
        } => {
            exprs.extend([*cond, *then]);
            exprs.extend(otherwise);
        }
        ExprKind::Let { pat, expr } => {
            pats.push(*pat);
            exprs.push(*expr);
        }
        ExprKind::Match { scrutinee, arms } => {
            exprs.push(*scrutinee);
            for arm in arms {
                pats.push(arm.pat);
                exprs.extend(arm.guard);
                exprs.push(arm.body);
            }
        }
        ExprKind::For {
            pat, iter, body, ..
        } => {
            pats.push(*pat);
            exprs.extend([*iter, *body]);
        }
        ExprKind::Break { value, .. } | ExprKind::Return(value) | ExprKind::Yield(value) => {
            exprs.extend(value)
        }
        ExprKind::Closure(closure) => {
            pats.extend(closure.params.iter().map(|(pat, _)| *pat));
            exprs.push(closure.body);
        }
        ExprKind::Range { start, end, .. } => exprs.extend(start.iter().chain(end)),
        ExprKind::Struct { fields, base, .. } => {
            exprs.extend(fields.iter().map(|field| field.value));
            exprs.extend(base);
        }
        ExprKind::Tuple(parts)
        | ExprKind::Array(parts)
        | ExprKind::InlineAsm { operands: parts } => {
            exprs.extend(parts);
        }
        ExprKind::FormatArgs { args } => exprs.extend(args.iter().map(|arg| arg.value)),
    }
}

/// The expressions and patterns directly inside a pattern.
pub(crate) fn pat_children(kind: &PatKind, exprs: &mut Vec<ExprId>, pats: &mut Vec<PatId>) {
    match kind {
        PatKind::Missing
        | PatKind::Wild
        | PatKind::Rest
        | PatKind::Path(_)
        | PatKind::MacroCall(_) => {}
        PatKind::Bind { sub, .. } => pats.extend(sub),
        PatKind::Lit(expr) | PatKind::Const(expr) => exprs.push(*expr),
        PatKind::Range { start, end, .. } => exprs.extend(start.iter().chain(end)),
        PatKind::Ref { pat, .. } | PatKind::Paren(pat) => pats.push(*pat),
        PatKind::TupleStruct { pats: parts, .. }
        | PatKind::Tuple(parts)
        | PatKind::Slice(parts)
        | PatKind::Or(parts) => pats.extend(parts),
        PatKind::Struct { fields, .. } => pats.extend(fields.iter().map(|field| field.pat)),
    }
}

/// The types that an expression writes itself; those of `let` are their statements'.
pub(super) fn types_mut(kind: &mut ExprKind, visit: &mut dyn FnMut(&mut Type)) {
    match kind {
        ExprKind::Path(path) => path_types_mut(path, visit),
        ExprKind::Struct { path, .. } => path_types_mut(path, visit),
        ExprKind::MethodCall {
            generics: Some(args),
            ..
        } => args_types_mut(args, visit),
        ExprKind::Cast { ty, .. } => visit(ty),
        ExprKind::Closure(closure) => {
            closure
                .params
                .iter_mut()
                .filter_map(|(_, ty)| ty.as_mut())
                .for_each(&mut *visit);
            if let Some(ty) = &mut closure.ret {
                visit(ty);
            }
        }
        ExprKind::OffsetOf(ty) => visit(ty),
        _ => {}
    }
}

fn path_types_mut(path: &mut Path, visit: &mut dyn FnMut(&mut Type)) {
    if let Some(qself) = &mut path.qself {
        visit(&mut qself.ty);
    }
    for segment in &mut path.segments {
        if let Some(args) = &mut segment.args {
            args_types_mut(args, visit);
        }
    }
}

fn args_types_mut(args: &mut GenericArgs, visit: &mut dyn FnMut(&mut Type)) {
    for arg in &mut args.args {
        if let GenericArg::Type(ty) = arg {
            visit(ty);
        }
    }
    for assoc in &mut args.assoc {
        if let Some(args) = &mut assoc.args {
            args_types_mut(args, visit);
        }
        if let Some(ty) = &mut assoc.ty {
            visit(ty);
        }
        assoc
            .bounds
            .iter_mut()
            .for_each(|bound| path_types_mut(&mut bound.path, visit));
    }
    if let Some(ty) = &mut args.output {
        visit(ty);
    }
}

/// The types directly inside a type.
pub(super) fn type_children_mut(ty: &mut Type, visit: &mut dyn FnMut(&mut Type)) {
    let bounds = |bounds: &mut Vec<Bound>, visit: &mut dyn FnMut(&mut Type)| {
        bounds
            .iter_mut()
            .for_each(|bound| path_types_mut(&mut bound.path, visit));
    };
    match &mut ty.kind {
        TypeKind::Path(path) => path_types_mut(path, visit),
        TypeKind::Ref { ty, .. }
        | TypeKind::Ptr { ty, .. }
        | TypeKind::Slice(ty)
        | TypeKind::Array(ty, _) => visit(ty),
        TypeKind::Tuple(parts) => parts.iter_mut().for_each(visit),
        TypeKind::FnPtr(sig) => {
            sig.params.iter_mut().for_each(&mut *visit);
            if let Some(ty) = &mut sig.ret {
                visit(ty);
            }
        }
        TypeKind::Dyn(list) | TypeKind::ImplTrait(list) => bounds(list, visit),
        TypeKind::Never | TypeKind::Infer | TypeKind::MacroCall(_) | TypeKind::Error => {}
    }
}
