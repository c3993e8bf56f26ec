//! Our tree as rows. It must not know syn's.

use sigsafe_analyzer::source::Span;
use sigsafe_analyzer::syntax::tree::{
    Block, Body, Bound, Const, Expr, ExprKind, Fields, Fn, GenericArg, GenericArgs,
    GenericParamKind, Generics, Item, ItemKind, Param, Pat, PatKind, Path, StmtKind, Type,
    TypeAlias, TypeKind,
};

use crate::row::Row;

/// The rows of a file's items.
pub fn rows(items: &[Item]) -> Vec<Row> {
    let mut rows = Rows::default();
    rows.items(items);
    rows.rows
}

#[derive(Default)]
struct Rows {
    rows: Vec<Row>,
}

/// Whether the type of `self` was written, as in `self: Box<Self>`.
fn is_written(param: &Param) -> bool {
    let Some(name) = param.name else {
        return true;
    };
    let inner = match &param.ty.kind {
        TypeKind::Ref { ty, .. } => ty.span,
        _ => param.ty.span,
    };
    inner.start != name.span.start && param.ty.span.start != name.span.start
}

impl Rows {
    fn push(&mut self, kind: impl Into<String>, span: Span) {
        self.rows.push(Row::new(kind, span.end as usize));
    }

    fn push_item(&mut self, kind: impl Into<String>) {
        self.rows.push(Row::new(kind, 0));
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            self.item(item);
        }
    }

    fn item(&mut self, item: &Item) {
        match &item.kind {
            ItemKind::Fn(function) => {
                self.push_item(format!(
                    "Fn {} {}",
                    function.name.name,
                    function.params.len()
                ));
                self.function(function);
            }
            ItemKind::Struct(item) => {
                let fields = match &item.fields {
                    Fields::Unit => 0,
                    Fields::Tuple(fields) | Fields::Named(fields) => fields.len(),
                };
                if !item.is_union {
                    let params = item.generics.params.len();
                    self.push_item(format!("Struct {} {fields} {params}", item.name.name));
                }
                self.generics(&item.generics);
                self.fields(&item.fields);
            }
            ItemKind::Enum(item) => {
                self.push_item(format!("Enum {} {}", item.name.name, item.variants.len()));
                self.generics(&item.generics);
                for variant in &item.variants {
                    self.fields(&variant.fields);
                    self.body(variant.discriminant.as_deref());
                }
            }
            ItemKind::Trait(item) => {
                self.push_item(format!("Trait {} {}", item.name.name, item.items.len()));
                self.generics(&item.generics);
                self.bounds(&item.bounds);
                self.members(&item.items);
            }
            ItemKind::TraitAlias(item) => {
                self.generics(&item.generics);
                self.bounds(&item.bounds);
            }
            ItemKind::Impl(item) => {
                self.push_item(format!("Impl {}", item.items.len()));
                self.generics(&item.generics);
                if let Some(path) = &item.trait_path {
                    self.path(path);
                }
                self.ty(&item.self_ty);
                self.members(&item.items);
            }
            ItemKind::TypeAlias(item) => {
                self.push_item(format!("Type {}", item.name.name));
                self.alias(item);
            }
            ItemKind::Const(item) => {
                self.push_item(format!("Const {}", item.name.name));
                self.constant(item);
            }
            ItemKind::Static(item) => {
                self.push_item(format!("Static {}", item.name.name));
                self.ty(&item.ty);
                self.body(item.body.as_deref());
            }
            ItemKind::Mod(item) => {
                self.push_item(format!("Mod {}", item.name.name));
                self.items(item.items.as_deref().unwrap_or(&[]));
            }
            ItemKind::ForeignMod { items, .. } => {
                for item in items {
                    match &item.kind {
                        ItemKind::Fn(function) => self.function(function),
                        ItemKind::Static(item) => self.ty(&item.ty),
                        _ => {}
                    }
                }
            }
            ItemKind::Use(_)
            | ItemKind::ExternCrate { .. }
            | ItemKind::MacroDef(_)
            | ItemKind::MacroCall(_)
            | ItemKind::Error => {}
        }
    }

    /// Members of traits and impls: of these only functions make rows of their own.
    fn members(&mut self, items: &[Item]) {
        for item in items {
            match &item.kind {
                ItemKind::TypeAlias(item) => self.alias(item),
                ItemKind::Const(item) => self.constant(item),
                _ => self.item(item),
            }
        }
    }

    fn alias(&mut self, alias: &TypeAlias) {
        self.generics(&alias.generics);
        self.bounds(&alias.bounds);
        self.maybe_ty(alias.ty.as_ref());
    }

    fn constant(&mut self, constant: &Const) {
        self.generics(&constant.generics);
        self.ty(&constant.ty);
        self.body(constant.body.as_deref());
    }

    fn function(&mut self, function: &Fn) {
        self.generics(&function.generics);
        for (index, param) in function.params.iter().enumerate() {
            if index > 0 || !function.has_self || is_written(param) {
                self.ty(&param.ty);
            }
        }
        self.maybe_ty(function.ret.as_ref());
        if let Some(body) = &function.body {
            // `self` is no pattern to syn.
            self.arenas(body, usize::from(function.has_self));
        }
    }

    fn fields(&mut self, fields: &Fields) {
        if let Fields::Tuple(fields) | Fields::Named(fields) = fields {
            for field in fields {
                self.ty(&field.ty);
            }
        }
    }

    fn generics(&mut self, generics: &Generics) {
        for param in &generics.params {
            match &param.kind {
                GenericParamKind::Type { bounds, default } => {
                    self.bounds(bounds);
                    self.maybe_ty(default.as_ref());
                }
                GenericParamKind::Const { ty, default } => {
                    self.ty(ty);
                    self.body(default.as_deref());
                }
            }
        }
        for predicate in &generics.predicates {
            self.ty(&predicate.ty);
            self.bounds(&predicate.bounds);
        }
    }

    fn bounds(&mut self, bounds: &[Bound]) {
        for bound in bounds {
            self.path(&bound.path);
        }
    }

    fn path(&mut self, path: &Path) {
        if let Some(qself) = &path.qself {
            self.ty(&qself.ty);
        }
        for segment in &path.segments {
            if let Some(args) = &segment.args {
                self.args(args);
            }
        }
    }

    fn args(&mut self, args: &GenericArgs) {
        for arg in &args.args {
            match arg {
                GenericArg::Type(ty) => match (&ty.kind, &args.output) {
                    // `Fn(A, B)`: the tuple is ours.
                    (TypeKind::Tuple(inputs), Some(_)) => self.types(inputs),
                    _ => self.ty(ty),
                },
                GenericArg::Const(body) => self.body(Some(body)),
            }
        }
        for assoc in &args.assoc {
            if let Some(args) = &assoc.args {
                self.args(args);
            }
            self.maybe_ty(assoc.ty.as_ref());
            self.bounds(&assoc.bounds);
        }
        self.maybe_ty(args.output.as_ref());
    }

    fn types(&mut self, types: &[Type]) {
        for ty in types {
            self.ty(ty);
        }
    }

    fn maybe_ty(&mut self, ty: Option<&Type>) {
        if let Some(ty) = ty {
            self.ty(ty);
        }
    }

    fn ty(&mut self, ty: &Type) {
        match &ty.kind {
            TypeKind::Path(path) => self.path(path),
            TypeKind::Ref { ty: inner, .. } => {
                self.push("type Ref", ty.span);
                self.ty(inner);
            }
            TypeKind::Ptr { ty: inner, .. } => {
                self.push("type Ptr", ty.span);
                self.ty(inner);
            }
            TypeKind::Slice(inner) => {
                self.push("type Slice", ty.span);
                self.ty(inner);
            }
            TypeKind::Array(inner, len) => {
                self.push("type Array", ty.span);
                self.ty(inner);
                self.body(Some(len));
            }
            TypeKind::Tuple(types) => self.types(types),
            TypeKind::Never => self.push("type Never", ty.span),
            TypeKind::FnPtr(function) => {
                self.push("type FnPtr", ty.span);
                self.types(&function.params);
                self.maybe_ty(function.ret.as_ref());
            }
            TypeKind::Dyn(bounds) => {
                self.push_item("type Dyn");
                self.bounds(bounds);
            }
            TypeKind::ImplTrait(bounds) => {
                self.push_item("type Impl");
                self.bounds(bounds);
            }
            TypeKind::Infer | TypeKind::MacroCall(_) | TypeKind::Error => {}
        }
    }

    fn body(&mut self, body: Option<&Body>) {
        if let Some(body) = body {
            self.arenas(body, 0);
        }
    }

    /// A body is its arenas: the order of rows says nothing, so there is no need to walk the tree.
    fn arenas(&mut self, body: &Body, skipped_pats: usize) {
        for pat in body.pats.iter().skip(skipped_pats) {
            self.pat(pat);
        }
        for expr in &body.exprs {
            self.expr(body, expr);
        }
    }

    fn pat(&mut self, pat: &Pat) {
        let kind = match &pat.kind {
            PatKind::Wild => "pat Wild",
            PatKind::Rest => "pat Rest",
            PatKind::Bind { .. } => "pat Bind",
            PatKind::Range { .. } => "pat Range",
            PatKind::Ref { .. } => "pat Ref",
            PatKind::TupleStruct { path, .. } => {
                self.path(path);
                "pat TupleStruct"
            }
            PatKind::Struct { path, .. } => {
                self.path(path);
                "pat Struct"
            }
            PatKind::Path(path) => {
                self.path(path);
                return;
            }
            PatKind::Tuple(_) => "pat Tuple",
            PatKind::Slice(_) => "pat Slice",
            PatKind::Or(_) => "pat Or",
            PatKind::Paren(_) => "pat Paren",
            PatKind::Missing | PatKind::Lit(_) | PatKind::Const(_) | PatKind::MacroCall(_) => {
                return;
            }
        };
        self.push(kind, pat.span);
    }

    fn expr(&mut self, body: &Body, expr: &Expr) {
        let kind = match &expr.kind {
            ExprKind::Array(_) => "Array",
            ExprKind::Assign { op: None, .. } => "Assign",
            ExprKind::Assign { op: Some(op), .. } => {
                return self.push(format!("Assign {op:?}"), expr.span);
            }
            ExprKind::Async { block, .. } => {
                self.block(block);
                "Async"
            }
            ExprKind::Await(_) => "Await",
            ExprKind::Binary { op, .. } => {
                return self.push(format!("Binary {op:?}"), expr.span);
            }
            ExprKind::Break { .. } => "Break",
            ExprKind::Call { .. } => "Call",
            ExprKind::Cast { ty, .. } => {
                self.ty(ty);
                "Cast"
            }
            ExprKind::Closure(closure) => {
                for (_, ty) in &closure.params {
                    self.maybe_ty(ty.as_ref());
                }
                self.maybe_ty(closure.ret.as_ref());
                "Closure"
            }
            ExprKind::Continue { .. } => "Continue",
            ExprKind::Field { .. } => "Field",
            ExprKind::For { .. } => "For",
            ExprKind::If { .. } => "If",
            ExprKind::Index { .. } => "Index",
            ExprKind::Underscore => "Underscore",
            ExprKind::Let { .. } => "Let",
            ExprKind::Loop { .. } => "Loop",
            ExprKind::Match { .. } => "Match",
            ExprKind::MethodCall {
                method,
                args,
                generics,
                ..
            } => {
                if let Some(generics) = generics {
                    self.args(generics);
                }
                return self.push(format!("Method {} {}", method.name, args.len()), expr.span);
            }
            ExprKind::Paren(_) => "Paren",
            ExprKind::Range { .. } => "Range",
            ExprKind::Ref { .. } => "Ref",
            ExprKind::Repeat { len, .. } => {
                self.body(Some(len));
                "Repeat"
            }
            ExprKind::Return(_) => "Return",
            ExprKind::Struct { path, fields, .. } => {
                self.path(path);
                return self.push(format!("Literal {}", fields.len()), expr.span);
            }
            ExprKind::Try(_) => "Try",
            ExprKind::Tuple(_) => "Tuple",
            ExprKind::Unary { expr: operand, .. } => {
                if matches!(body[*operand].kind, ExprKind::Lit(_)) {
                    return;
                }
                "Unary"
            }
            ExprKind::Unsafe(block) => {
                self.block(block);
                "Unsafe"
            }
            ExprKind::While { .. } => "While",
            ExprKind::Yield(_) => "Yield",
            ExprKind::Path(path) => return self.path(path),
            ExprKind::Block(block) | ExprKind::Const(block) => return self.block(block),
            // Literals and calls of macros make no rows; the others only expansion writes.
            ExprKind::Lit(_)
            | ExprKind::MacroCall(_)
            | ExprKind::Missing
            | ExprKind::FormatArgs { .. }
            | ExprKind::InlineAsm { .. }
            | ExprKind::OffsetOf(_) => return,
        };
        self.push(kind, expr.span);
    }

    /// The types and items among the statements.
    fn block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            match &stmt.kind {
                StmtKind::Let { ty, .. } => self.maybe_ty(ty.as_ref()),
                StmtKind::Item(item) => self.item(item),
                StmtKind::Expr { .. } | StmtKind::MacroCall { .. } => {}
            }
        }
    }
}
