//! syn's tree as rows. It must not know ours.

use proc_macro2::extra::invalidate_current_thread_spans;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ForeignItemFn, GenericParam, ImplItemFn, Item, ItemFn, Pat, Signature};
use syn::{TraitItemFn, Type};

use crate::row::Row;

/// The rows of a text; `None` where syn does not read it, or keeps parts of it as mere tokens.
pub fn rows(text: &str) -> Option<Vec<Row>> {
    collect(text, None).map(|rows| rows.rows)
}

/// The node of a row as syn prints it.
pub fn shown(text: &str, row: &Row) -> Option<String> {
    collect(text, Some(row))?.shown
}

fn collect(text: &str, wanted: Option<&Row>) -> Option<Rows> {
    let mut rows = Rows {
        wanted: wanted.cloned(),
        ..Rows::default()
    };
    let is_read = match syn::parse_file(text) {
        Ok(file) => {
            rows.visit_file(&file);
            true
        }
        Err(_) => false,
    };
    // Else the texts of all files stay in memory. Nothing that has a span lives on here.
    invalidate_current_thread_spans();
    (is_read && !rows.is_partial).then_some(rows)
}

#[derive(Default)]
struct Rows {
    rows: Vec<Row>,
    /// The row whose text is asked for.
    wanted: Option<Row>,
    shown: Option<String>,
    /// Whether something was kept as mere tokens.
    is_partial: bool,
}

impl Rows {
    fn push(&mut self, kind: impl Into<String>, node: &(impl Spanned + ToTokens)) {
        let row = Row::new(kind, node.span().byte_range().end);
        if self.wanted.as_ref() == Some(&row) {
            let printed: String = node.to_token_stream().to_string();
            let printed: String = printed.chars().take(80).collect();
            self.shown = Some(format!("`{printed}`"));
        }
        self.rows.push(row);
    }

    fn push_item(&mut self, kind: String) {
        self.rows.push(Row::new(kind, 0));
    }

    fn push_fn(&mut self, signature: &Signature) {
        let params = signature.inputs.len();
        self.push_item(format!("Fn {} {params}", name(&signature.ident)));
    }

    /// The types of a function without a body: our tree has no patterns there.
    fn visit_types(&mut self, signature: &Signature) {
        self.visit_generics(&signature.generics);
        for input in &signature.inputs {
            match input {
                syn::FnArg::Typed(typed) => self.visit_type(&typed.ty),
                syn::FnArg::Receiver(receiver) => self.visit_receiver(receiver),
            }
        }
        self.visit_return_type(&signature.output);
    }
}

/// A name without `r#`.
fn name(ident: &syn::Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

fn operator(op: &BinOp) -> String {
    let (name, assigns) = match op {
        BinOp::Add(_) => ("Add", false),
        BinOp::Sub(_) => ("Sub", false),
        BinOp::Mul(_) => ("Mul", false),
        BinOp::Div(_) => ("Div", false),
        BinOp::Rem(_) => ("Rem", false),
        BinOp::And(_) => ("And", false),
        BinOp::Or(_) => ("Or", false),
        BinOp::BitXor(_) => ("BitXor", false),
        BinOp::BitAnd(_) => ("BitAnd", false),
        BinOp::BitOr(_) => ("BitOr", false),
        BinOp::Shl(_) => ("Shl", false),
        BinOp::Shr(_) => ("Shr", false),
        BinOp::Eq(_) => ("Eq", false),
        BinOp::Lt(_) => ("Lt", false),
        BinOp::Le(_) => ("Le", false),
        BinOp::Ne(_) => ("Ne", false),
        BinOp::Ge(_) => ("Ge", false),
        BinOp::Gt(_) => ("Gt", false),
        BinOp::AddAssign(_) => ("Add", true),
        BinOp::SubAssign(_) => ("Sub", true),
        BinOp::MulAssign(_) => ("Mul", true),
        BinOp::DivAssign(_) => ("Div", true),
        BinOp::RemAssign(_) => ("Rem", true),
        BinOp::BitXorAssign(_) => ("BitXor", true),
        BinOp::BitAndAssign(_) => ("BitAnd", true),
        BinOp::BitOrAssign(_) => ("BitOr", true),
        BinOp::ShlAssign(_) => ("Shl", true),
        BinOp::ShrAssign(_) => ("Shr", true),
        _ => ("?", false),
    };
    format!("{} {name}", if assigns { "Assign" } else { "Binary" })
}

/// The kind of an expression; empty where it makes no row.
fn expr_kind(expr: &Expr) -> String {
    let kind = match expr {
        Expr::Array(_) => "Array",
        Expr::Assign(_) => "Assign",
        Expr::Async(_) => "Async",
        Expr::Await(_) => "Await",
        Expr::Binary(binary) => return operator(&binary.op),
        Expr::Break(_) => "Break",
        Expr::Call(_) => "Call",
        Expr::Cast(_) => "Cast",
        Expr::Closure(_) => "Closure",
        Expr::Continue(_) => "Continue",
        Expr::Field(_) => "Field",
        Expr::ForLoop(_) => "For",
        Expr::If(_) => "If",
        Expr::Index(_) => "Index",
        Expr::Infer(_) => "Underscore",
        Expr::Let(_) => "Let",
        Expr::Loop(_) => "Loop",
        Expr::Match(_) => "Match",
        Expr::MethodCall(call) => {
            return format!("Method {} {}", name(&call.method), call.args.len());
        }
        Expr::Paren(_) => "Paren",
        Expr::Range(_) => "Range",
        Expr::RawAddr(_) | Expr::Reference(_) => "Ref",
        Expr::Repeat(_) => "Repeat",
        Expr::Return(_) => "Return",
        Expr::Struct(literal) => return format!("Literal {}", literal.fields.len()),
        Expr::Try(_) => "Try",
        Expr::Tuple(_) => "Tuple",
        // A negative literal is one literal to us.
        Expr::Unary(unary) if !matches!(*unary.expr, Expr::Lit(_)) => "Unary",
        Expr::Unsafe(_) => "Unsafe",
        Expr::While(_) => "While",
        Expr::Yield(_) => "Yield",
        _ => "",
    };
    kind.to_owned()
}

fn pat_kind(pat: &Pat) -> &'static str {
    match pat {
        Pat::Ident(_) => "pat Bind",
        Pat::Or(_) => "pat Or",
        Pat::Paren(_) => "pat Paren",
        Pat::Range(_) => "pat Range",
        Pat::Reference(_) => "pat Ref",
        Pat::Rest(_) => "pat Rest",
        Pat::Slice(_) => "pat Slice",
        Pat::Struct(_) => "pat Struct",
        Pat::Tuple(_) => "pat Tuple",
        Pat::TupleStruct(_) => "pat TupleStruct",
        Pat::Wild(_) => "pat Wild",
        _ => "",
    }
}

fn type_kind(ty: &Type) -> &'static str {
    match ty {
        Type::Array(_) => "type Array",
        Type::FnPtr(_) => "type FnPtr",
        Type::Never(_) => "type Never",
        Type::Ptr(_) => "type Ptr",
        Type::Reference(_) => "type Ref",
        Type::Slice(_) => "type Slice",
        _ => "",
    }
}

impl<'ast> Visit<'ast> for Rows {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.is_partial |= matches!(expr, Expr::Verbatim(_));
        let kind = expr_kind(expr);
        if !kind.is_empty() {
            self.push(kind, expr);
        }
        visit::visit_expr(self, expr);
    }

    fn visit_pat(&mut self, pat: &'ast Pat) {
        self.is_partial |= matches!(pat, Pat::Verbatim(_));
        let kind = pat_kind(pat);
        if !kind.is_empty() {
            self.push(kind, pat);
        }
        visit::visit_pat(self, pat);
    }

    fn visit_type(&mut self, ty: &'ast Type) {
        self.is_partial |= matches!(ty, Type::Verbatim(_));
        match ty {
            // Whether the bounds end before or behind a `+` is a matter of taste.
            Type::TraitObject(_) => self.push_item("type Dyn".to_owned()),
            Type::ImplTrait(_) => self.push_item("type Impl".to_owned()),
            _ => {
                let kind = type_kind(ty);
                if !kind.is_empty() {
                    self.push(kind, ty);
                }
            }
        }
        visit::visit_type(self, ty);
    }

    fn visit_foreign_item_fn(&mut self, item: &'ast ForeignItemFn) {
        self.visit_types(&item.sig);
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.push_fn(&item.sig);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.push_fn(&item.sig);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        self.push_fn(&item.sig);
        match &item.default {
            Some(block) => {
                self.visit_signature(&item.sig);
                self.visit_block(block);
            }
            None => self.visit_types(&item.sig),
        }
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        self.is_partial |= matches!(item, syn::ImplItem::Verbatim(_));
        visit::visit_impl_item(self, item);
    }

    fn visit_trait_item(&mut self, item: &'ast syn::TraitItem) {
        self.is_partial |= matches!(item, syn::TraitItem::Verbatim(_));
        visit::visit_trait_item(self, item);
    }

    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            Item::Const(item) => self.push_item(format!("Const {}", name(&item.ident))),
            Item::Enum(item) => {
                self.push_item(format!(
                    "Enum {} {}",
                    name(&item.ident),
                    item.variants.len()
                ));
            }
            Item::Impl(item) => self.push_item(format!("Impl {}", item.items.len())),
            Item::Mod(item) => self.push_item(format!("Mod {}", name(&item.ident))),
            Item::Static(item) => self.push_item(format!("Static {}", name(&item.ident))),
            Item::Struct(item) => {
                let is_kept = |param: &&GenericParam| !matches!(param, GenericParam::Lifetime(_));
                let params = item.generics.params.iter().filter(is_kept).count();
                let fields = item.fields.len();
                self.push_item(format!("Struct {} {fields} {params}", name(&item.ident)));
            }
            Item::Trait(item) => {
                self.push_item(format!("Trait {} {}", name(&item.ident), item.items.len()));
            }
            Item::Type(item) => self.push_item(format!("Type {}", name(&item.ident))),
            _ => {}
        }
        visit::visit_item(self, item);
    }
}
