//! The tree as short text: operators in front, everything in parentheses.

use super::super::tree::*;

pub fn items(items: &[Item]) -> String {
    let lines: Vec<String> = items.iter().map(item).collect();
    lines.join("\n")
}

fn attrs(attrs: &Attrs) -> String {
    let mut out = String::new();
    for attr in attrs {
        out += &format!("#{}{} ", if attr.inner { "!" } else { "" }, attr.path);
    }
    out
}

fn members(list: &[Item]) -> String {
    let list: Vec<String> = list.iter().map(item).collect();
    format!("{{{}}}", list.join("; "))
}

fn visibility(visibility: &Visibility) -> String {
    match visibility {
        Visibility::Inherited => String::new(),
        Visibility::Public => "pub ".into(),
        Visibility::Crate => "pub(crate) ".into(),
        Visibility::Restricted(at) => format!("pub({}) ", path(at)),
    }
}

pub fn item(item: &Item) -> String {
    let head = attrs(&item.attrs) + &visibility(&item.visibility);
    head + &match &item.kind {
        ItemKind::Fn(f) => function(f),
        ItemKind::Struct(s) => format!(
            "{} {}{}{}",
            if s.is_union { "union" } else { "struct" },
            s.name.name,
            generics(&s.generics),
            fields(&s.fields)
        ),
        ItemKind::Enum(e) => {
            let variants: Vec<String> = e
                .variants
                .iter()
                .map(|v| {
                    let value = v
                        .discriminant
                        .as_ref()
                        .map_or(String::new(), |b| format!(" = {}", body(b)));
                    format!(
                        "{}{}{}{value}",
                        attrs(&v.attrs),
                        v.name.name,
                        fields(&v.fields)
                    )
                })
                .collect();
            format!(
                "enum {}{} {{{}}}",
                e.name.name,
                generics(&e.generics),
                variants.join(", ")
            )
        }
        ItemKind::Trait(t) => format!(
            "{}trait {}{}: {} {}",
            if t.is_auto { "auto " } else { "" },
            t.name.name,
            generics(&t.generics),
            bounds(&t.bounds),
            members(&t.items)
        ),
        ItemKind::TraitAlias(t) => format!(
            "trait {}{} = {}",
            t.name.name,
            generics(&t.generics),
            bounds(&t.bounds)
        ),
        ItemKind::Impl(i) => {
            let of = i.trait_path.as_ref().map_or(String::new(), |p| {
                format!("{}{} for ", if i.is_negative { "!" } else { "" }, path(p))
            });
            format!(
                "impl{} {of}{} {}",
                generics(&i.generics),
                ty(&i.self_ty),
                members(&i.items)
            )
        }
        ItemKind::TypeAlias(t) => {
            let of =
                t.ty.as_ref()
                    .map_or(String::new(), |t| format!(" = {}", ty(t)));
            let bounded = if t.bounds.is_empty() {
                String::new()
            } else {
                format!(": {}", bounds(&t.bounds))
            };
            format!("type {}{}{bounded}{of}", t.name.name, generics(&t.generics))
        }
        ItemKind::Const(c) => {
            let value = c
                .body
                .as_ref()
                .map_or(String::new(), |b| format!(" = {}", body(b)));
            format!("const {}: {}{value}", c.name.name, ty(&c.ty))
        }
        ItemKind::Static(s) => {
            let value = s
                .body
                .as_ref()
                .map_or(String::new(), |b| format!(" = {}", body(b)));
            format!(
                "static {}{}: {}{value}",
                if s.is_mut { "mut " } else { "" },
                s.name.name,
                ty(&s.ty)
            )
        }
        ItemKind::Mod(m) => match &m.items {
            Some(list) => format!("mod {} {}", m.name.name, members(list)),
            None => format!("mod {}", m.name.name),
        },
        ItemKind::Use(leaves) => {
            let leaves: Vec<String> = leaves.iter().map(leaf).collect();
            format!("use {}", leaves.join(", "))
        }
        ItemKind::ExternCrate { name, rename } => {
            let rename = rename.map_or(String::new(), |r| format!(" as {}", r.name));
            format!("extern crate {}{rename}", name.name)
        }
        ItemKind::ForeignMod { abi, items } => {
            format!("extern {:?} {}", abi.as_str(), members(items))
        }
        ItemKind::MacroDef(m) => {
            let kind = if m.is_macro_item {
                "macro"
            } else {
                "macro_rules!"
            };
            format!("{kind} {} {}", m.name.name, tokens(&m.tokens))
        }
        ItemKind::MacroCall(m) => call(m),
        ItemKind::Error => "<error>".into(),
    }
}

fn leaf(leaf: &UseLeaf) -> String {
    let path: Vec<&str> = leaf.path.iter().map(|i| i.name.as_str()).collect();
    let global = if leaf.is_global { "::" } else { "" };
    let path = format!("{global}{}", path.join("::"));
    match &leaf.kind {
        UseKind::Glob => format!("{path}::*"),
        UseKind::Name { rename, is_self } => {
            let own = if *is_self { "::{self}" } else { "" };
            let rename = rename.map_or(String::new(), |r| format!(" as {}", r.name));
            format!("{path}{own}{rename}")
        }
    }
}

fn function(f: &Fn) -> String {
    let mut out = String::new();
    for (is, word) in [
        (f.is_const, "const "),
        (f.is_async, "async "),
        (f.is_unsafe, "unsafe "),
    ] {
        if is {
            out += word;
        }
    }
    if let Some(abi) = f.abi {
        out += &format!("extern {:?} ", abi.as_str());
    }
    let mut params: Vec<String> = f
        .params
        .iter()
        .map(|p| {
            let name = p.name.map_or("_".to_owned(), |n| n.name.to_string());
            format!("{}{name}: {}", attrs(&p.attrs), ty(&p.ty))
        })
        .collect();
    if f.is_variadic {
        params.push("...".into());
    }
    out += &format!(
        "fn {}{}({})",
        f.name.name,
        generics(&f.generics),
        params.join(", ")
    );
    if let Some(ret) = &f.ret {
        out += &format!(" -> {}", ty(ret));
    }
    match &f.body {
        Some(b) => {
            assert_eq!(
                b.params.len(),
                f.params.len(),
                "each parameter has a pattern"
            );
            out += " ";
            out += &body(b);
        }
        None => out += ";",
    }
    out
}

fn fields(fields: &Fields) -> String {
    let (list, open, close) = match fields {
        Fields::Unit => return String::new(),
        Fields::Tuple(list) => (list, "(", ")"),
        Fields::Named(list) => (list, " {", "}"),
    };
    let list: Vec<String> = list
        .iter()
        .map(|f| {
            format!(
                "{}{}{}: {}",
                attrs(&f.attrs),
                visibility(&f.visibility),
                f.name.name,
                ty(&f.ty)
            )
        })
        .collect();
    format!("{open}{}{close}", list.join(", "))
}

fn generics(generics: &Generics) -> String {
    let mut out = String::new();
    if !generics.params.is_empty() {
        let params: Vec<String> = generics.params.iter().map(param).collect();
        out += &format!("<{}>", params.join(", "));
    }
    if !generics.predicates.is_empty() {
        let list: Vec<String> = generics
            .predicates
            .iter()
            .map(|p| format!("{}: {}", ty(&p.ty), bounds(&p.bounds)))
            .collect();
        out += &format!(" where {} ", list.join(", "));
    }
    out
}

fn param(param: &GenericParam) -> String {
    match &param.kind {
        GenericParamKind::Type { bounds: b, default } => {
            let bounded = if b.is_empty() {
                String::new()
            } else {
                format!(": {}", bounds(b))
            };
            let default = default
                .as_ref()
                .map_or(String::new(), |t| format!(" = {}", ty(t)));
            format!("{}{bounded}{default}", param.name.name)
        }
        GenericParamKind::Const { ty: of, default } => {
            let default = default
                .as_ref()
                .map_or(String::new(), |b| format!(" = {}", body(b)));
            format!("const {}: {}{default}", param.name.name, ty(of))
        }
    }
}

pub fn bounds(bounds: &[Bound]) -> String {
    let list: Vec<String> = bounds
        .iter()
        .map(|b| format!("{}{}", if b.is_maybe { "?" } else { "" }, path(&b.path)))
        .collect();
    list.join(" + ")
}

pub fn path(path: &Path) -> String {
    let segments: Vec<String> = path.segments.iter().map(segment).collect();
    let global = if path.is_global { "::" } else { "" };
    match &path.qself {
        None => format!("{global}{}", segments.join("::")),
        Some(qself) if qself.position == 0 => {
            format!("<{}>::{}", ty(&qself.ty), segments.join("::"))
        }
        Some(qself) => {
            let (of, rest) = segments.split_at(qself.position);
            format!(
                "<{} as {global}{}>::{}",
                ty(&qself.ty),
                of.join("::"),
                rest.join("::")
            )
        }
    }
}

fn segment(segment: &Segment) -> String {
    let args = segment.args.as_ref().map_or(String::new(), |a| args(a));
    format!("{}{args}", segment.ident.name)
}

fn args(args: &GenericArgs) -> String {
    let mut list: Vec<String> = args
        .args
        .iter()
        .map(|a| match a {
            GenericArg::Type(t) => ty(t),
            GenericArg::Const(b) => format!("const {}", body(b)),
        })
        .collect();
    if let Some(output) = &args.output {
        return format!("{} -> {}", list.concat(), ty(output));
    }
    list.extend(args.assoc.iter().map(|a| {
        let own = a.args.as_ref().map_or(String::new(), |x| self::args(x));
        let equals =
            a.ty.as_ref()
                .map_or(String::new(), |t| format!(" = {}", ty(t)));
        let bounded = if a.bounds.is_empty() {
            String::new()
        } else {
            format!(": {}", bounds(&a.bounds))
        };
        format!("{}{own}{equals}{bounded}", a.name.name)
    }));
    format!("<{}>", list.join(", "))
}

pub fn ty(of: &Type) -> String {
    let mutable = |is_mut: bool| if is_mut { "mut " } else { "" };
    match &of.kind {
        TypeKind::Path(p) => path(p),
        TypeKind::Ref { is_mut, ty: t } => format!("&{}{}", mutable(*is_mut), ty(t)),
        TypeKind::Ptr { is_mut, ty: t } => {
            format!("*{}{}", if *is_mut { "mut " } else { "const " }, ty(t))
        }
        TypeKind::Slice(t) => format!("[{}]", ty(t)),
        TypeKind::Array(t, len) => format!("[{}; {}]", ty(t), body(len)),
        TypeKind::Tuple(list) => {
            let list: Vec<String> = list.iter().map(ty).collect();
            format!("({})", list.join(", "))
        }
        TypeKind::Never => "!".into(),
        TypeKind::Infer => "_".into(),
        TypeKind::FnPtr(f) => {
            let mut params: Vec<String> = f.params.iter().map(ty).collect();
            if f.is_variadic {
                params.push("...".into());
            }
            let ret = f
                .ret
                .as_ref()
                .map_or(String::new(), |t| format!(" -> {}", ty(t)));
            let abi = f
                .abi
                .map_or(String::new(), |a| format!("extern {:?} ", a.as_str()));
            format!(
                "{}{abi}fn({}){ret}",
                if f.is_unsafe { "unsafe " } else { "" },
                params.join(", ")
            )
        }
        TypeKind::Dyn(b) => format!("(dyn {})", bounds(b)),
        TypeKind::ImplTrait(b) => format!("(impl {})", bounds(b)),
        TypeKind::MacroCall(m) => call(m),
        TypeKind::Error => "<error>".into(),
    }
}

pub fn call(call: &MacroCall) -> String {
    format!("{}!{}", path(&call.path), tokens(&call.tokens))
}

pub fn tokens(tokens: &[super::super::tokens::TokenTree]) -> String {
    use super::super::tokens::{Delimiter, TokenTree};
    let list: Vec<String> = tokens
        .iter()
        .map(|tree| match tree {
            TokenTree::Token(token) => token.text.to_string(),
            TokenTree::Group(group) => {
                let inside = self::tokens(&group.tokens);
                match group.delimiter {
                    Delimiter::Parenthesis => format!("({})", &inside[1..inside.len() - 1]),
                    Delimiter::Brace => format!("{{{}}}", &inside[1..inside.len() - 1]),
                    Delimiter::Bracket | Delimiter::None => inside,
                }
            }
        })
        .collect();
    format!("[{}]", list.join(" "))
}

pub fn body(body: &Body) -> String {
    body.value
        .map_or("<nothing>".into(), |value| expr(body, value))
}

fn list(body: &Body, exprs: &[ExprId]) -> String {
    exprs
        .iter()
        .map(|e| format!(" {}", expr(body, *e)))
        .collect()
}

fn label(label: &Option<Ident>) -> String {
    label.map_or(String::new(), |l| format!("{} ", l.name))
}

fn optional(body: &Body, value: &Option<ExprId>) -> String {
    value.map_or(String::new(), |v| format!(" {}", expr(body, v)))
}

pub fn expr(body: &Body, id: ExprId) -> String {
    let e = |id: &ExprId| expr(body, *id);
    let node = &body[id];
    attrs(&node.attrs)
        + &match &node.kind {
            ExprKind::Missing => "<missing>".into(),
            ExprKind::Lit(lit) => literal(lit),
            ExprKind::Path(p) => path(p),
            ExprKind::Call { callee, args } => format!("(call {}{})", e(callee), list(body, args)),
            ExprKind::MethodCall {
                receiver,
                method,
                generics,
                args: list_,
            } => {
                let generics = generics.as_ref().map_or(String::new(), |g| args(g));
                format!(
                    "(.{}{generics}() {}{})",
                    method.name,
                    e(receiver),
                    list(body, list_)
                )
            }
            ExprKind::Field { base, field } => format!("(.{} {})", field.name, e(base)),
            ExprKind::Index { base, index, .. } => format!("([] {} {})", e(base), e(index)),
            ExprKind::Unary { op, expr } => {
                let op = match op {
                    UnaryOp::Deref => "*",
                    UnaryOp::Not => "!",
                    UnaryOp::Neg => "-",
                };
                format!("({op} {})", e(expr))
            }
            ExprKind::Binary { op, lhs, rhs } => format!("({op:?} {} {})", e(lhs), e(rhs)),
            ExprKind::Assign { op, lhs, rhs } => {
                let op = op.map_or(String::new(), |op| format!("{op:?}"));
                format!("({op}= {} {})", e(lhs), e(rhs))
            }
            ExprKind::Ref {
                is_mut,
                is_raw,
                expr,
            } => {
                let raw = if *is_raw { "raw " } else { "" };
                format!("(&{raw}{}{})", if *is_mut { "mut " } else { "" }, e(expr))
            }
            ExprKind::Cast { expr, ty: of } => format!("(as {} {})", e(expr), ty(of)),
            ExprKind::Block(b) => block(body, b),
            ExprKind::Unsafe(b) => format!("unsafe {}", block(body, b)),
            ExprKind::Const(b) => format!("const {}", block(body, b)),
            ExprKind::Async { is_move, block: b } => {
                format!(
                    "async {}{}",
                    if *is_move { "move " } else { "" },
                    block(body, b)
                )
            }
            ExprKind::If {
                cond,
                then,
                otherwise,
            } => {
                format!("(if {} {}{})", e(cond), e(then), optional(body, otherwise))
            }
            ExprKind::Let { pat: p, expr } => format!("(let {} {})", pat(body, *p), e(expr)),
            ExprKind::Match { scrutinee, arms } => {
                let arms: String = arms
                    .iter()
                    .map(|arm| {
                        let guard = arm
                            .guard
                            .map_or(String::new(), |g| format!(" if {}", expr(body, g)));
                        format!(
                            " [{}{}{guard} => {}]",
                            attrs(&arm.attrs),
                            pat(body, arm.pat),
                            e(&arm.body)
                        )
                    })
                    .collect();
                format!("(match {}{arms})", e(scrutinee))
            }
            ExprKind::Loop { body: b, label: l } => format!("(loop {}{})", label(l), e(b)),
            ExprKind::While {
                cond,
                body: b,
                label: l,
            } => format!("(while {}{} {})", label(l), e(cond), e(b)),
            ExprKind::For {
                pat: p,
                iter,
                body: b,
                label: l,
            } => {
                format!("(for {}{} {} {})", label(l), pat(body, *p), e(iter), e(b))
            }
            ExprKind::Break { label: l, value } => format!(
                "(break{}{})",
                l.map_or(String::new(), |l| format!(" {}", l.name)),
                optional(body, value)
            ),
            ExprKind::Continue { label: l } => format!(
                "(continue{})",
                l.map_or(String::new(), |l| format!(" {}", l.name))
            ),
            ExprKind::Return(value) => format!("(return{})", optional(body, value)),
            ExprKind::Yield(value) => format!("(yield{})", optional(body, value)),
            ExprKind::Closure(c) => {
                let params: Vec<String> = c
                    .params
                    .iter()
                    .map(|(p, t)| {
                        let t = t.as_ref().map_or(String::new(), |t| format!(": {}", ty(t)));
                        format!("{}{t}", pat(body, *p))
                    })
                    .collect();
                let ret = c
                    .ret
                    .as_ref()
                    .map_or(String::new(), |t| format!(" -> {}", ty(t)));
                let words = [(c.is_async, "async "), (c.is_move, "move ")];
                let words: String = words
                    .iter()
                    .filter(|(is, _)| *is)
                    .map(|(_, word)| *word)
                    .collect();
                format!("({words}|{}|{ret} {})", params.join(", "), e(&c.body))
            }
            ExprKind::Range {
                start,
                end,
                is_inclusive,
            } => {
                let op = if *is_inclusive { "..=" } else { ".." };
                let side = |value: &Option<ExprId>| value.map_or("_".to_owned(), |v| expr(body, v));
                format!("({op} {} {})", side(start), side(end))
            }
            ExprKind::Struct {
                path: p,
                fields,
                base,
            } => {
                let fields: String = fields
                    .iter()
                    .map(|f| format!(" {}{}: {}", attrs(&f.attrs), f.name.name, e(&f.value)))
                    .collect();
                let base = base.map_or(String::new(), |b| format!(" ..{}", expr(body, b)));
                format!("(new {}{fields}{base})", path(p))
            }
            ExprKind::Tuple(l) => format!("(tuple{})", list(body, l)),
            ExprKind::Array(l) => format!("(array{})", list(body, l)),
            ExprKind::Repeat { value, len } => format!("(repeat {} {})", e(value), self::body(len)),
            ExprKind::Try(inner) => format!("(? {})", e(inner)),
            ExprKind::Await(inner) => format!("(await {})", e(inner)),
            ExprKind::Underscore => "_".into(),
            ExprKind::Paren(inner) => format!("(paren {})", e(inner)),
            ExprKind::MacroCall(m) => call(m),
            ExprKind::FormatArgs { .. } | ExprKind::InlineAsm { .. } | ExprKind::OffsetOf(_) => {
                "<written by expansion>".into()
            }
        }
}

fn literal(lit: &Literal) -> String {
    let suffix = |suffix: &Option<ustr::Ustr>| suffix.map_or("", |s| s.as_str());
    match lit {
        Literal::Str(text) => format!("{:?}", text.as_str()),
        Literal::ByteStr(bytes) => format!("b{:?}", String::from_utf8_lossy(bytes)),
        Literal::CStr(bytes) => format!("c{:?}", String::from_utf8_lossy(bytes)),
        Literal::Byte(byte) => format!("b{byte}"),
        Literal::Char(ch) => format!("{ch:?}"),
        Literal::Int(value, s) => format!("{value}{}", suffix(s)),
        Literal::Float(text, s) => format!("{text}{}", suffix(s)),
        Literal::Bool(value) => value.to_string(),
    }
}

pub fn pat(body: &Body, id: PatId) -> String {
    let p = |id: &PatId| pat(body, *id);
    let all = |list: &[PatId]| {
        let list: Vec<String> = list.iter().map(p).collect();
        list.join(", ")
    };
    match &body[id].kind {
        PatKind::Missing => "<missing>".into(),
        PatKind::Wild => "_".into(),
        PatKind::Rest => "..".into(),
        PatKind::Bind {
            by_ref,
            is_mut,
            name,
            sub,
        } => {
            let sub = sub.map_or(String::new(), |s| format!(" @ {}", pat(body, s)));
            let by_ref = if *by_ref { "ref " } else { "" };
            let is_mut = if *is_mut { "mut " } else { "" };
            format!("{by_ref}{is_mut}{}{sub}", name.name)
        }
        PatKind::Lit(value) | PatKind::Const(value) => expr(body, *value),
        PatKind::Range {
            start,
            end,
            is_inclusive,
        } => {
            let side = |value: &Option<ExprId>| value.map_or(String::new(), |v| expr(body, v));
            format!(
                "{}{}{}",
                side(start),
                if *is_inclusive { "..=" } else { ".." },
                side(end)
            )
        }
        PatKind::Ref { is_mut, pat } => format!("&{}{}", if *is_mut { "mut " } else { "" }, p(pat)),
        PatKind::Path(of) => format!("={}", path(of)),
        PatKind::TupleStruct { path: of, pats } => format!("{}({})", path(of), all(pats)),
        PatKind::Struct { path: of, fields } => {
            let fields: Vec<String> = fields
                .iter()
                .map(|f| format!("{}: {}", f.name.name, p(&f.pat)))
                .collect();
            format!("{} {{{}}}", path(of), fields.join(", "))
        }
        PatKind::Tuple(list) => format!("({})", all(list)),
        PatKind::Slice(list) => format!("[{}]", all(list)),
        PatKind::Or(list) => {
            let list: Vec<String> = list.iter().map(p).collect();
            format!("({})", list.join(" | "))
        }
        PatKind::MacroCall(m) => call(m),
        PatKind::Paren(inner) => format!("(paren {})", p(inner)),
    }
}

fn block(body: &Body, block: &Block) -> String {
    let inside = stmts(body, &block.stmts, block.tail);
    format!("{}{{{inside}}}", label(&block.label))
}

pub fn stmts(body: &Body, stmts: &[Stmt], tail: Option<ExprId>) -> String {
    let mut list: Vec<String> = stmts
        .iter()
        .map(|stmt| {
            attrs(&stmt.attrs)
                + &match &stmt.kind {
                    StmtKind::Let {
                        pat: p,
                        ty: of,
                        init,
                        otherwise,
                    } => {
                        let of = of
                            .as_ref()
                            .map_or(String::new(), |t| format!(": {}", ty(t)));
                        let init = init.map_or(String::new(), |i| format!(" = {}", expr(body, i)));
                        let otherwise =
                            otherwise.map_or(String::new(), |o| format!(" else {}", expr(body, o)));
                        format!("let {}{of}{init}{otherwise};", pat(body, *p))
                    }
                    StmtKind::Expr { expr: id, semi } => {
                        format!("{}{}", expr(body, *id), if *semi { ";" } else { "" })
                    }
                    StmtKind::Item(i) => item(i),
                    StmtKind::MacroCall { call: m, semi } => {
                        format!("{}{}", call(m), if *semi { ";" } else { "" })
                    }
                }
        })
        .collect();
    if let Some(tail) = tail {
        list.push(format!("=> {}", expr(body, tail)));
    }
    list.join(" ")
}
