//! Types as they are written, for names that are shown: an argument of type `impl Trait` has no other name. It
//! must not know what the names mean.

use super::tree::{Bound, GenericArg, GenericArgs, Path, Type, TypeKind};

/// How deep a type is written out; what lies deeper is `_`.
const DEPTH: u32 = 16;

/// `impl A + B`.
pub fn impl_trait(bounds: &[Bound]) -> String {
    format!("impl {}", joined(bounds, 0))
}

fn joined(bounds: &[Bound], depth: u32) -> String {
    let parts: Vec<String> = bounds.iter().map(|bound| one(bound, depth)).collect();
    parts.join(" + ")
}

fn one(bound: &Bound, depth: u32) -> String {
    let mark = if bound.is_maybe { "?" } else { "" };
    format!("{mark}{}", path(&bound.path, depth))
}

fn listed(types: &[Type], depth: u32) -> String {
    let parts: Vec<String> = types.iter().map(|part| ty(part, depth)).collect();
    parts.join(", ")
}

fn ty(written: &Type, depth: u32) -> String {
    if depth > DEPTH {
        return "_".to_owned();
    }
    let inner = depth + 1;
    match &written.kind {
        TypeKind::Path(found) => path(found, inner),
        TypeKind::Ref {
            is_mut: false,
            ty: of,
        } => format!("&{}", ty(of, inner)),
        TypeKind::Ref {
            is_mut: true,
            ty: of,
        } => format!("&mut {}", ty(of, inner)),
        TypeKind::Ptr {
            is_mut: false,
            ty: of,
        } => format!("*const {}", ty(of, inner)),
        TypeKind::Ptr {
            is_mut: true,
            ty: of,
        } => format!("*mut {}", ty(of, inner)),
        TypeKind::Slice(of) => format!("[{}]", ty(of, inner)),
        TypeKind::Array(of, len) => format!("[{}; {}]", ty(of, inner), constant(len)),
        TypeKind::Tuple(parts) => match parts.as_slice() {
            [only] => format!("({},)", ty(only, inner)),
            _ => format!("({})", listed(parts, inner)),
        },
        TypeKind::Never => "!".to_owned(),
        TypeKind::FnPtr(pointer) => {
            let ret = match &pointer.ret {
                Some(ret) => format!(" -> {}", ty(ret, inner)),
                None => String::new(),
            };
            format!("fn({}){ret}", listed(&pointer.params, inner))
        }
        TypeKind::Dyn(bounds) => format!("dyn {}", joined(bounds, inner)),
        TypeKind::ImplTrait(bounds) => format!("impl {}", joined(bounds, inner)),
        TypeKind::Infer | TypeKind::MacroCall(_) | TypeKind::Error => "_".to_owned(),
    }
}

/// A length or constant argument: a literal or a name.
fn constant(body: &super::tree::Body) -> String {
    use super::tree::{ExprKind, Literal};
    match body.value.map(|value| &body[value].kind) {
        Some(ExprKind::Lit(Literal::Int(value, _))) => value.to_string(),
        Some(ExprKind::Path(found)) => path(found, DEPTH),
        _ => "_".to_owned(),
    }
}

fn path(written: &Path, depth: u32) -> String {
    let mut out = String::new();
    let mut from = 0;
    if let Some(qself) = &written.qself {
        let (of, rest) = written
            .segments
            .split_at(qself.position.min(written.segments.len()));
        out = format!("<{}", ty(&qself.ty, depth));
        if !of.is_empty() {
            out.push_str(" as ");
            out.push_str(&segments(of, depth));
        }
        out.push('>');
        from = written.segments.len() - rest.len();
    }
    if written.is_global || written.qself.is_some() {
        out.push_str("::");
    }
    out.push_str(&segments(
        written.segments.get(from..).unwrap_or_default(),
        depth,
    ));
    out
}

fn segments(written: &[super::tree::Segment], depth: u32) -> String {
    let parts: Vec<String> = written
        .iter()
        .map(|segment| {
            let args = match &segment.args {
                Some(args) => arguments(args, depth),
                None => String::new(),
            };
            format!("{}{args}", segment.ident.name)
        })
        .collect();
    parts.join("::")
}

fn arguments(written: &GenericArgs, depth: u32) -> String {
    if let Some(output) = &written.output {
        let inputs = match written.args.as_slice() {
            [
                GenericArg::Type(Type {
                    kind: TypeKind::Tuple(parts),
                    ..
                }),
            ] => listed(parts, depth),
            _ => String::new(),
        };
        return match &output.kind {
            TypeKind::Tuple(parts) if parts.is_empty() => format!("({inputs})"),
            _ => format!("({inputs}) -> {}", ty(output, depth)),
        };
    }
    let mut parts: Vec<String> = written
        .args
        .iter()
        .map(|arg| match arg {
            GenericArg::Type(of) => ty(of, depth),
            GenericArg::Const(body) => constant(body),
        })
        .collect();
    for arg in &written.assoc {
        let args = match &arg.args {
            Some(args) => arguments(args, depth),
            None => String::new(),
        };
        let name = arg.name.name;
        parts.push(match &arg.ty {
            Some(of) => format!("{name}{args} = {}", ty(of, depth)),
            None => format!("{name}{args}: {}", joined(&arg.bounds, depth)),
        });
    }
    if parts.is_empty() {
        String::new()
    } else {
        format!("<{}>", parts.join(", "))
    }
}
