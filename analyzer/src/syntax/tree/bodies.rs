//! Bodies: expressions, patterns and statements in arenas. It must not know what they mean.

use super::*;

/// An expression of a body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ExprId(pub u32);

/// A pattern of a body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PatId(pub u32);

/// Something that is run: the body of a function, the value of a constant, the length of an array.
/// Closures and async blocks are expressions of the body around them.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The expressions. An expression's children have any number; nothing is shared.
    pub exprs: Vec<Expr>,
    /// The patterns.
    pub pats: Vec<Pat>,
    /// The parameters' patterns.
    pub params: Vec<PatId>,
    /// The value; `None` only in an empty arena under construction.
    pub value: Option<ExprId>,
    /// Whether a block of it has items or macro calls as statements (which may write items).
    pub has_inner_items: bool,
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// The whole expression. Where a macro wrote any of its own tokens (path, method name, operator, parentheses),
    /// it is the expression in that macro's definition, `$x` standing where it is written there; else the user's text.
    pub span: Span,
    /// `cfg` and the like; mostly empty.
    pub attrs: Attrs,
}

/// A pattern.
#[derive(Clone, Debug)]
pub struct Pat {
    /// What it is.
    pub kind: PatKind,
    /// Where.
    pub span: Span,
}

/// A block.
#[derive(Clone, Debug)]
pub struct Block {
    /// The statements.
    pub stmts: Vec<Stmt>,
    /// The value: the last expression without `;`.
    pub tail: Option<ExprId>,
    /// `'label: { … }`.
    pub label: Option<Ident>,
    /// The closing brace: where locals are dropped.
    pub close: Span,
    /// Inner attributes.
    pub attrs: Attrs,
}

/// A statement.
#[derive(Clone, Debug)]
pub struct Stmt {
    /// What it is.
    pub kind: StmtKind,
    /// `cfg` and the like (of `let`, macro calls and expressions; items have their own).
    pub attrs: Attrs,
    /// The whole statement, `;` included.
    pub span: Span,
}

/// What a statement is.
#[derive(Clone, Debug)]
pub enum StmtKind {
    /// `let pat: ty = init else { … };`
    Let {
        /// The pattern.
        pat: PatId,
        /// The type.
        ty: Option<Type>,
        /// The value.
        init: Option<ExprId>,
        /// The block of `else`.
        otherwise: Option<ExprId>,
    },
    /// An expression; `semi` if a `;` follows.
    Expr {
        /// The expression.
        expr: ExprId,
        /// Whether a `;` follows.
        semi: bool,
    },
    /// An item.
    Item(Box<Item>),
    /// A macro call as a statement: it may write statements and items. `semi` if a `;` follows.
    /// The last one of a block without `;` stands here too when its delimiter is a brace or it has no `;`: it may be the value.
    MacroCall {
        /// The call.
        call: Arc<MacroCall>,
        /// Whether a `;` follows.
        semi: bool,
    },
}

/// A literal.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `"…"`, with escapes resolved.
    Str(Ustr),
    /// `b"…"`.
    ByteStr(Arc<[u8]>),
    /// `c"…"`, without the NUL.
    CStr(Arc<[u8]>),
    /// `b'x'`.
    Byte(u8),
    /// `'x'`.
    Char(char),
    /// An integer and its suffix, if any. Numbers past `u128` are cut.
    Int(u128, Option<Ustr>),
    /// A float as written without its suffix, and the suffix.
    Float(Ustr, Option<Ustr>),
    /// `true`.
    Bool(bool),
}

/// A unary operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOp {
    /// `*`
    Deref,
    /// `!`
    Not,
    /// `-`
    Neg,
}

/// A binary operator; with `=` it is an assignment.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[expect(missing_docs, reason = "each is its symbol")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    And,
    Or,
}

/// What an expression is.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// What could not be read.
    Missing,
    /// A literal.
    Lit(Literal),
    /// A path.
    Path(Box<Path>),
    /// `f(args)`, constructors of tuple structs too.
    Call {
        /// What is called.
        callee: ExprId,
        /// With what.
        args: Vec<ExprId>,
    },
    /// `receiver.method::<args>(args)`.
    MethodCall {
        /// On what.
        receiver: ExprId,
        /// The method.
        method: Ident,
        /// Turbofish.
        generics: Option<Box<GenericArgs>>,
        /// Arguments.
        args: Vec<ExprId>,
    },
    /// `base.field`.
    Field {
        /// Of what.
        base: ExprId,
        /// The field; `0`, `1`... in tuples.
        field: Ident,
    },
    /// `base[index]`.
    Index {
        /// Of what.
        base: ExprId,
        /// Where.
        index: ExprId,
        /// The brackets.
        brackets: Span,
    },
    /// `*e`, `!e`, `-e`.
    Unary {
        /// Which.
        op: UnaryOp,
        /// Of what.
        expr: ExprId,
    },
    /// `a + b`, `a && b`, `a == b`.
    Binary {
        /// Which.
        op: BinaryOp,
        /// Left.
        lhs: ExprId,
        /// Right.
        rhs: ExprId,
    },
    /// `a = b` (the left side may destructure), or `a += b` with its operator.
    Assign {
        /// The operator of a compound assignment.
        op: Option<BinaryOp>,
        /// Left.
        lhs: ExprId,
        /// Right.
        rhs: ExprId,
    },
    /// `&e`, `&mut e`, `&raw const e`, `&raw mut e`.
    Ref {
        /// `mut`.
        is_mut: bool,
        /// `raw`.
        is_raw: bool,
        /// Of what.
        expr: ExprId,
    },
    /// `e as T`.
    Cast {
        /// What.
        expr: ExprId,
        /// To what.
        ty: Type,
    },
    /// `{ … }`.
    Block(Box<Block>),
    /// `unsafe { … }`.
    Unsafe(Box<Block>),
    /// `const { … }`.
    Const(Box<Block>),
    /// `async { … }`.
    Async {
        /// `move`.
        is_move: bool,
        /// The block.
        block: Box<Block>,
    },
    /// `if cond { … } else …`; the condition may hold `Let`.
    If {
        /// The condition.
        cond: ExprId,
        /// A block.
        then: ExprId,
        /// A block or an `if`.
        otherwise: Option<ExprId>,
    },
    /// `let pat = e` in a condition.
    Let {
        /// The pattern.
        pat: PatId,
        /// Of what.
        expr: ExprId,
    },
    /// `match e { … }`.
    Match {
        /// Of what.
        scrutinee: ExprId,
        /// The arms.
        arms: Vec<Arm>,
    },
    /// `loop { … }`.
    Loop {
        /// The block.
        body: ExprId,
        /// Its label.
        label: Option<Ident>,
    },
    /// `while cond { … }`.
    While {
        /// The condition.
        cond: ExprId,
        /// The block.
        body: ExprId,
        /// Its label.
        label: Option<Ident>,
    },
    /// `for pat in iter { … }`.
    For {
        /// The pattern.
        pat: PatId,
        /// Over what.
        iter: ExprId,
        /// The block.
        body: ExprId,
        /// Its label.
        label: Option<Ident>,
    },
    /// `break 'label value`.
    Break {
        /// To where.
        label: Option<Ident>,
        /// With what.
        value: Option<ExprId>,
    },
    /// `continue 'label`.
    Continue {
        /// To where.
        label: Option<Ident>,
    },
    /// `return value`.
    Return(Option<ExprId>),
    /// `become f(x)`, `yield x`: read, and not followed further than their operand.
    Yield(Option<ExprId>),
    /// `move |params| -> ret body`.
    Closure(Box<Closure>),
    /// `a..b`, `a..=b`.
    Range {
        /// From.
        start: Option<ExprId>,
        /// To.
        end: Option<ExprId>,
        /// `..=`.
        is_inclusive: bool,
    },
    /// `Path { field: e, ..base }`.
    Struct {
        /// The struct or variant.
        path: Box<Path>,
        /// Its fields.
        fields: Vec<FieldInit>,
        /// `..base`.
        base: Option<ExprId>,
    },
    /// `(a, b)`.
    Tuple(Vec<ExprId>),
    /// `[a, b]`.
    Array(Vec<ExprId>),
    /// `[e; n]`.
    Repeat {
        /// What.
        value: ExprId,
        /// How often.
        len: Arc<Body>,
    },
    /// `e?`.
    Try(ExprId),
    /// `e.await`.
    Await(ExprId),
    /// `_` on the left of an assignment.
    Underscore,
    /// `( e )`; kept, because its place matters to nobody but the span. Also what a macro call in an expression became.
    Paren(ExprId),
    /// A macro call; gone after expansion.
    MacroCall(Arc<MacroCall>),
    /// What `format_args!` became: written by expansion, never by the reader.
    FormatArgs {
        /// Each argument, and the name of the `fmt` trait that prints it (`Display`, `Debug`, `LowerHex`...).
        args: Vec<FormatArg>,
    },
    /// What `asm!` became: its operands.
    InlineAsm {
        /// Inputs, outputs and `sym` operands.
        operands: Vec<ExprId>,
    },
    /// `offset_of!(T, field)`.
    OffsetOf(Box<Type>),
}

/// One printed argument of `format_args!`.
#[derive(Clone, Debug)]
pub struct FormatArg {
    /// The `fmt` trait; `None` for a width or precision argument.
    pub trait_name: Option<Ustr>,
    /// The value.
    pub value: ExprId,
    /// The placeholder that prints it.
    pub span: Span,
    /// Printed by `{}` or `{name}`, without a width or any other wish.
    pub is_plain: bool,
}

/// An arm of a `match`.
#[derive(Clone, Debug)]
pub struct Arm {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// The pattern.
    pub pat: PatId,
    /// `if guard`.
    pub guard: Option<ExprId>,
    /// The value.
    pub body: ExprId,
    /// The whole arm.
    pub span: Span,
}

/// A closure.
#[derive(Clone, Debug)]
pub struct Closure {
    /// The parameters and their types.
    pub params: Vec<(PatId, Option<Type>)>,
    /// The return type.
    pub ret: Option<Type>,
    /// The value.
    pub body: ExprId,
    /// `move`.
    pub is_move: bool,
    /// `async`.
    pub is_async: bool,
}

/// `field: e` of a struct expression.
#[derive(Clone, Debug)]
pub struct FieldInit {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// The field.
    pub name: Ident,
    /// Its value; for the short form a path of that name.
    pub value: ExprId,
}

/// What a pattern is.
#[derive(Clone, Debug)]
pub enum PatKind {
    /// What could not be read.
    Missing,
    /// `_`.
    Wild,
    /// `..` inside tuples and slices.
    Rest,
    /// `ref mut name @ pat`; a lone name may turn out to be a constant, a unit struct or a variant.
    Bind {
        /// `ref`.
        by_ref: bool,
        /// `mut`.
        is_mut: bool,
        /// The name.
        name: Ident,
        /// `@ pat`.
        sub: Option<PatId>,
    },
    /// A literal, or its negation.
    Lit(ExprId),
    /// `a..=b`.
    Range {
        /// From.
        start: Option<ExprId>,
        /// To.
        end: Option<ExprId>,
        /// `..=`.
        is_inclusive: bool,
    },
    /// `&pat`.
    Ref {
        /// `mut`.
        is_mut: bool,
        /// The pattern.
        pat: PatId,
    },
    /// `a::B`: a constant, a unit struct or a variant.
    Path(Box<Path>),
    /// `A(x, ..)`.
    TupleStruct {
        /// The struct or variant.
        path: Box<Path>,
        /// Its fields, perhaps with one `Rest`.
        pats: Vec<PatId>,
    },
    /// `A { x, y: pat, .. }`.
    Struct {
        /// The struct or variant.
        path: Box<Path>,
        /// Its fields.
        fields: Vec<FieldPat>,
    },
    /// `(a, .., b)`.
    Tuple(Vec<PatId>),
    /// `[a, rest @ .., b]`.
    Slice(Vec<PatId>),
    /// `a | b`.
    Or(Vec<PatId>),
    /// `const { … }`.
    Const(ExprId),
    /// A macro call; gone after expansion.
    MacroCall(Arc<MacroCall>),
    /// `( pat )` and what a macro call became.
    Paren(PatId),
}

/// `field: pat` of a struct pattern.
#[derive(Clone, Debug)]
pub struct FieldPat {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// The field.
    pub name: Ident,
    /// Its pattern; for the short form a binding of that name.
    pub pat: PatId,
}

impl Body {
    /// Adds an expression.
    pub fn add_expr(&mut self, kind: ExprKind, span: Span) -> ExprId {
        self.exprs.push(Expr {
            kind,
            span,
            attrs: Vec::new(),
        });
        ExprId(self.exprs.len() as u32 - 1)
    }

    /// Adds a pattern.
    pub fn add_pat(&mut self, kind: PatKind, span: Span) -> PatId {
        self.pats.push(Pat { kind, span });
        PatId(self.pats.len() as u32 - 1)
    }
}

impl std::ops::Index<ExprId> for Body {
    type Output = Expr;
    fn index(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }
}

impl std::ops::Index<PatId> for Body {
    type Output = Pat;
    fn index(&self, id: PatId) -> &Pat {
        &self.pats[id.0 as usize]
    }
}
