//! Writing expressions and patterns at a place: the vocabulary of the derives. It knows no derive.

use ustr::Ustr;

use crate::source::Span;
use crate::syntax::tree::{
    Arm, BinaryOp, Block, Body, ExprId, ExprKind, FieldInit, FieldPat, Fields, Ident, Literal,
    PatId, PatKind, Path, Segment, Stmt, StmtKind, Type, TypeKind, UnaryOp, Variant,
};

/// Writes into a body; what it writes stands at the derive's name, or at the field at hand.
pub(super) struct Writer {
    pub body: Body,
    at: Span,
}

/// A name.
pub(super) fn ident(name: &str, at: Span) -> Ident {
    Ident {
        name: Ustr::from(name),
        span: at,
    }
}

/// A path.
pub(super) fn path(names: &[&str], at: Span) -> Path {
    Path {
        qself: None,
        is_global: false,
        segments: names
            .iter()
            .map(|name| Segment {
                ident: ident(name, at),
                args: None,
            })
            .collect(),
        span: at,
    }
}

/// The type that a path names.
pub(super) fn type_of(path: Path) -> Type {
    Type {
        span: path.span,
        kind: TypeKind::Path(path),
    }
}

/// `Self`.
pub(super) fn self_type(at: Span) -> Type {
    type_of(path(&["Self"], at))
}

/// `&ty`.
pub(super) fn reference(is_mut: bool, ty: Type) -> Type {
    Type {
        span: ty.span,
        kind: TypeKind::Ref {
            is_mut,
            ty: Box::new(ty),
        },
    }
}

impl Writer {
    pub fn new(at: Span) -> Writer {
        Writer {
            body: Body::default(),
            at,
        }
    }

    /// Writes what belongs to a field: it stands there, and is written by the derive all the same.
    pub fn at_field<T>(&mut self, field: Span, write: impl FnOnce(&mut Writer) -> T) -> T {
        let outer = self.at;
        self.at = Span {
            expn: outer.expn,
            ..field
        };
        let written = write(self);
        self.at = outer;
        written
    }

    pub fn expr(&mut self, kind: ExprKind) -> ExprId {
        self.body.add_expr(kind, self.at)
    }

    pub fn pat(&mut self, kind: PatKind) -> PatId {
        self.body.add_pat(kind, self.at)
    }

    /// A pattern that is a name.
    pub fn bind(&mut self, name: Ident) -> PatId {
        self.pat(PatKind::Bind {
            by_ref: false,
            is_mut: false,
            name,
            sub: None,
        })
    }

    pub fn bind_name(&mut self, name: &str) -> PatId {
        let name = ident(name, self.at);
        self.bind(name)
    }

    pub fn path(&mut self, names: &[&str]) -> ExprId {
        let path = path(names, self.at);
        self.expr(ExprKind::Path(Box::new(path)))
    }

    pub fn call(&mut self, function: &[&str], args: Vec<ExprId>) -> ExprId {
        let callee = self.path(function);
        self.expr(ExprKind::Call { callee, args })
    }

    pub fn reference(&mut self, expr: ExprId) -> ExprId {
        self.expr(ExprKind::Ref {
            is_mut: false,
            is_raw: false,
            expr,
        })
    }

    pub fn deref(&mut self, expr: ExprId) -> ExprId {
        self.expr(ExprKind::Unary {
            op: UnaryOp::Deref,
            expr,
        })
    }

    pub fn binary(&mut self, op: BinaryOp, lhs: ExprId, rhs: ExprId) -> ExprId {
        self.expr(ExprKind::Binary { op, lhs, rhs })
    }

    pub fn string(&mut self, text: &str) -> ExprId {
        self.expr(ExprKind::Lit(Literal::Str(Ustr::from(text))))
    }

    pub fn bool(&mut self, value: bool) -> ExprId {
        self.expr(ExprKind::Lit(Literal::Bool(value)))
    }

    pub fn tuple(&mut self, parts: Vec<ExprId>) -> ExprId {
        self.expr(ExprKind::Tuple(parts))
    }

    /// `base.field`; of a packed struct `{ base.field }`.
    pub fn field(&mut self, base: &str, field: &str, is_packed: bool) -> ExprId {
        let base = self.path(&[base]);
        let field = ident(field, self.at);
        let value = self.expr(ExprKind::Field { base, field });
        if is_packed {
            self.block(Vec::new(), Some(value))
        } else {
            value
        }
    }

    pub fn block(&mut self, stmts: Vec<Stmt>, tail: Option<ExprId>) -> ExprId {
        let block = Block {
            stmts,
            tail,
            label: None,
            close: self.at,
            attrs: Vec::new(),
        };
        self.expr(ExprKind::Block(Box::new(block)))
    }

    pub fn statement(&self, expr: ExprId) -> Stmt {
        Stmt {
            kind: StmtKind::Expr { expr, semi: true },
            attrs: Vec::new(),
            span: self.at,
        }
    }

    pub fn let_statement(&mut self, name: &str, init: ExprId) -> Stmt {
        let pat = self.bind_name(name);
        Stmt {
            kind: StmtKind::Let {
                pat,
                ty: None,
                init: Some(init),
                otherwise: None,
            },
            attrs: Vec::new(),
            span: self.at,
        }
    }

    pub fn arm(&self, pat: PatId, body: ExprId) -> Arm {
        Arm {
            attrs: Vec::new(),
            pat,
            guard: None,
            body,
            span: self.at,
        }
    }

    pub fn matching(&mut self, scrutinee: ExprId, arms: Vec<Arm>) -> ExprId {
        self.expr(ExprKind::Match { scrutinee, arms })
    }

    pub fn wildcard(&mut self) -> PatId {
        self.pat(PatKind::Wild)
    }

    pub fn path_pat(&mut self, names: &[&str]) -> PatId {
        let path = path(names, self.at);
        self.pat(PatKind::Path(Box::new(path)))
    }

    /// `match *self {}`: there is no value.
    pub fn match_never(&mut self) -> ExprId {
        let this = self.path(&["self"]);
        let this = self.deref(this);
        self.matching(this, Vec::new())
    }

    /// `Self::Variant { a: prefix_0, … }` as a pattern.
    pub fn variant_pat(&mut self, variant: &Variant, prefix: &str) -> PatId {
        let path = Box::new(path(&["Self", variant.name.name.as_str()], self.at));
        let kind = match &variant.fields {
            Fields::Unit => PatKind::Path(path),
            Fields::Tuple(fields) => {
                let pats = (0..fields.len())
                    .map(|index| self.bind_name(&format!("{prefix}{index}")))
                    .collect();
                PatKind::TupleStruct { path, pats }
            }
            Fields::Named(fields) => {
                let fields = fields
                    .iter()
                    .enumerate()
                    .map(|(index, field)| FieldPat {
                        attrs: Vec::new(),
                        name: ident(field.name.name.as_str(), self.at),
                        pat: self.bind_name(&format!("{prefix}{index}")),
                    })
                    .collect();
                PatKind::Struct { path, fields }
            }
        };
        self.pat(kind)
    }

    /// `Self { a: …, … }`, `Self(…)`, `Self::Variant`: a value of that shape, each field made by `value`.
    pub fn construct(
        &mut self,
        names: &[&str],
        shape: &Fields,
        mut value: impl FnMut(&mut Writer, usize, &str) -> ExprId,
    ) -> ExprId {
        match shape {
            Fields::Unit => self.path(names),
            Fields::Tuple(fields) => {
                let mut args = Vec::with_capacity(fields.len());
                for (index, field) in fields.iter().enumerate() {
                    let name = field.name.name.as_str();
                    args.push(self.at_field(field.span, |w| value(w, index, name)));
                }
                self.call(names, args)
            }
            Fields::Named(fields) => {
                let mut inits = Vec::with_capacity(fields.len());
                for (index, field) in fields.iter().enumerate() {
                    let name = field.name.name.as_str();
                    inits.push(FieldInit {
                        attrs: Vec::new(),
                        name: ident(name, self.at),
                        value: self.at_field(field.span, |w| value(w, index, name)),
                    });
                }
                let path = Box::new(path(names, self.at));
                self.expr(ExprKind::Struct {
                    path,
                    fields: inits,
                    base: None,
                })
            }
        }
    }

    /// `let name = of as integer;`: the discriminant behind a reference. The compiler reads it in place, and writes no call.
    pub fn let_discriminant(&mut self, name: &str, of: &str, integer: &str) -> Stmt {
        let of = self.path(&[of]);
        let ty = type_of(path(&[integer], self.at));
        let value = self.expr(ExprKind::Cast { expr: of, ty });
        self.let_statement(name, value)
    }

    /// The array `[a, b]` of texts, by reference.
    pub fn names(&mut self, names: &[&str]) -> ExprId {
        let parts = names.iter().map(|name| self.string(name)).collect();
        let array = self.expr(ExprKind::Array(parts));
        self.reference(array)
    }
}

/// A function's result, `$crate::…`.
pub(super) fn result(names: &[&str], at: Span) -> Option<Type> {
    Some(type_of(path(names, at)))
}
