//! The tree that the rest of the analyzer sees instead of syn's: compact, `Send`, with byte
//! ranges. Bodies live in arenas, so that a chain of a hundred thousand calls needs no deep recursion to be
//! freed. The tree knows no names' meanings and no types.

use std::sync::Arc;

use ustr::Ustr;

use super::tokens::{Delimiter, Tokens};
pub use super::unread::FnBody;
use crate::source::Span;

/// A name with the place where it was written. `span.expn` is its hygiene mark.
/// Raw identifiers are without `r#`. `$crate` is the name `$crate`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ident {
    /// The name.
    pub name: Ustr,
    /// Where it was written, and by which expansion.
    pub span: Span,
}

/// An attribute, `#[path tokens]` or `#![path tokens]`.
#[derive(Clone, Debug)]
pub struct Attr {
    /// The path, its segments joined by `::`.
    pub path: Ustr,
    /// What follows the path: `= "…"`, `( … )` as one group, or nothing.
    pub tokens: Tokens,
    /// The whole attribute.
    pub span: Span,
    /// `#![…]`.
    pub inner: bool,
}

/// The attributes of a node. Doc comments are attributes `doc`.
pub type Attrs = Vec<Attr>;

/// Who may see an item.
#[derive(Clone, Debug)]
pub enum Visibility {
    /// No word at all.
    Inherited,
    /// `pub`.
    Public,
    /// `pub(crate)`, `crate`.
    Crate,
    /// `pub(super)`, `pub(self)`, `pub(in path)`.
    Restricted(Path),
}

/// A macro call, wherever it stands.
#[derive(Clone, Debug)]
pub struct MacroCall {
    /// The path before `!`.
    pub path: Path,
    /// The delimiter of the arguments.
    pub delimiter: Delimiter,
    /// The arguments.
    pub tokens: Tokens,
    /// From the path to the closing delimiter.
    pub span: Span,
}

/// `macro_rules! name { … }` or `macro name(…) { … }`.
#[derive(Clone, Debug)]
pub struct MacroDef {
    /// The name.
    pub name: Ident,
    /// The rules: `(matcher) => {transcriber}; …`. For `macro` in its short form, rewritten to one such rule.
    pub tokens: Tokens,
    /// Whether it is a `macro` item (path scope, `pub`), not `macro_rules!`.
    pub is_macro_item: bool,
}

/// An item.
#[derive(Clone, Debug)]
pub struct Item {
    /// Outer attributes, and inner ones of modules.
    pub attrs: Attrs,
    /// Who may see it.
    pub visibility: Visibility,
    /// What it is.
    pub kind: ItemKind,
    /// From the first token after the attributes to the last.
    pub span: Span,
    /// These tokens, where an attribute may be a macro of a crate.
    pub tokens: Option<Tokens>,
}

/// What an item is.
#[derive(Clone, Debug)]
pub enum ItemKind {
    /// `fn`.
    Fn(Arc<Fn>),
    /// `struct` or `union`.
    Struct(Arc<Struct>),
    /// `enum`.
    Enum(Arc<Enum>),
    /// `trait`.
    Trait(Arc<Trait>),
    /// `trait A = B;`
    TraitAlias(Arc<Trait>),
    /// `impl`.
    Impl(Arc<Impl>),
    /// `type`, also in traits and impls.
    TypeAlias(Arc<TypeAlias>),
    /// `const`, also in traits and impls.
    Const(Arc<Const>),
    /// `static`.
    Static(Arc<Static>),
    /// `mod`.
    Mod(Arc<Mod>),
    /// `use`: one entry a leaf.
    Use(Vec<UseLeaf>),
    /// `extern crate name as rename;`
    ExternCrate {
        /// The crate's name (`self` too).
        name: Ident,
        /// The new name; `_` too.
        rename: Option<Ident>,
    },
    /// `extern "abi" { … }`.
    ForeignMod {
        /// The ABI; `C` where none is written.
        abi: Ustr,
        /// Functions without bodies, statics, types, macro calls.
        items: Vec<Item>,
    },
    /// `macro_rules!` or `macro`.
    MacroDef(Arc<MacroDef>),
    /// A macro call that writes items.
    MacroCall(Arc<MacroCall>),
    /// An item that could not be read; an error was reported.
    Error,
}

/// A function, method, foreign function or required trait method.
#[derive(Clone, Debug)]
pub struct Fn {
    /// The name.
    pub name: Ident,
    /// Type and const parameters; lifetimes are left out.
    pub generics: Generics,
    /// `const fn`.
    pub is_const: bool,
    /// `async fn`.
    pub is_async: bool,
    /// `unsafe fn`.
    pub is_unsafe: bool,
    /// `extern "abi" fn`.
    pub abi: Option<Ustr>,
    /// The parameters; where `has_self`, the first is `self` with its type (`Self`, `&Self`, `&mut Self` where none is written).
    pub params: Vec<Param>,
    /// Whether the first parameter is `self`.
    pub has_self: bool,
    /// `...` at the end.
    pub is_variadic: bool,
    /// The return type; `None` is `()`.
    pub ret: Option<Type>,
    /// The body; `None` for a declaration. Its `params` are the patterns of `params`, in order.
    pub body: Option<FnBody>,
}

/// A parameter of a function. Its pattern stands in the body (`Body::params`), where there is one.
#[derive(Clone, Debug)]
pub struct Param {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// The type.
    pub ty: Type,
    /// The name, where the pattern is one.
    pub name: Option<Ident>,
}

/// The fields of a struct or a variant.
#[derive(Clone, Debug)]
pub enum Fields {
    /// `struct A;`
    Unit,
    /// `struct A(T);` names are `0`, `1`...
    Tuple(Vec<Field>),
    /// `struct A { f: T }`
    Named(Vec<Field>),
}

/// A field.
#[derive(Clone, Debug)]
pub struct Field {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// Who may see it.
    pub visibility: Visibility,
    /// The name; `0`, `1`... in tuples.
    pub name: Ident,
    /// The type.
    pub ty: Type,
    /// All of it but its attributes.
    pub span: Span,
}

/// A struct or union.
#[derive(Clone, Debug)]
pub struct Struct {
    /// The name.
    pub name: Ident,
    /// Its parameters.
    pub generics: Generics,
    /// Its fields.
    pub fields: Fields,
    /// `union`.
    pub is_union: bool,
}

/// An enum.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The name.
    pub name: Ident,
    /// Its parameters.
    pub generics: Generics,
    /// Its variants.
    pub variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// The name.
    pub name: Ident,
    /// Its fields.
    pub fields: Fields,
    /// `= 3`.
    pub discriminant: Option<Arc<Body>>,
}

/// A trait, or a trait alias (bounds only).
#[derive(Clone, Debug)]
pub struct Trait {
    /// The name.
    pub name: Ident,
    /// Its parameters, without `Self`.
    pub generics: Generics,
    /// Supertraits.
    pub bounds: Vec<Bound>,
    /// Its items: functions, types, consts, macro calls.
    pub items: Vec<Item>,
    /// `auto trait`.
    pub is_auto: bool,
}

/// An impl.
#[derive(Clone, Debug)]
pub struct Impl {
    /// Its parameters.
    pub generics: Generics,
    /// The trait; `None` for inherent impls.
    pub trait_path: Option<Path>,
    /// `impl !Trait for T`.
    pub is_negative: bool,
    /// The type.
    pub self_ty: Type,
    /// Its items: functions, types, consts, macro calls.
    pub items: Vec<Item>,
}

/// A type alias or an associated type.
#[derive(Clone, Debug)]
pub struct TypeAlias {
    /// The name.
    pub name: Ident,
    /// Its parameters.
    pub generics: Generics,
    /// Bounds of an associated type.
    pub bounds: Vec<Bound>,
    /// The type; `None` for a declaration, and for a foreign type.
    pub ty: Option<Type>,
}

/// A constant. The name `_` is allowed.
#[derive(Clone, Debug)]
pub struct Const {
    /// The name.
    pub name: Ident,
    /// Its parameters (associated consts).
    pub generics: Generics,
    /// The type.
    pub ty: Type,
    /// The value.
    pub body: Option<Arc<Body>>,
}

/// A static.
#[derive(Clone, Debug)]
pub struct Static {
    /// The name.
    pub name: Ident,
    /// `static mut`.
    pub is_mut: bool,
    /// The type.
    pub ty: Type,
    /// The value; `None` for a foreign static.
    pub body: Option<Arc<Body>>,
}

/// A module.
#[derive(Clone, Debug)]
pub struct Mod {
    /// The name.
    pub name: Ident,
    /// Its items; `None` for `mod name;`.
    pub items: Option<Vec<Item>>,
}

/// One leaf of a `use` tree: `use a::{b as c, d::*};` has two.
#[derive(Clone, Debug)]
pub struct UseLeaf {
    /// A leading `::`.
    pub is_global: bool,
    /// The whole path to the leaf; a `self` leaf is resolved away and `is_self` set.
    pub path: Vec<Ident>,
    /// What it brings.
    pub kind: UseKind,
    /// The leaf.
    pub span: Span,
}

/// What a leaf of a `use` brings.
#[derive(Clone, Debug)]
pub enum UseKind {
    /// A name, perhaps a new one (`_` too).
    Name {
        /// `as name`; `None` keeps the last segment.
        rename: Option<Ident>,
        /// `a::{self}`: only the type namespace.
        is_self: bool,
    },
    /// `*`.
    Glob,
}

/// Type and const parameters and what is asked of them. Lifetimes are left out.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// The parameters in order.
    pub params: Vec<GenericParam>,
    /// `where` predicates on types; bounds written at a parameter stand at the parameter.
    pub predicates: Vec<Predicate>,
}

/// A type or const parameter.
#[derive(Clone, Debug)]
pub struct GenericParam {
    /// `cfg` and the like.
    pub attrs: Attrs,
    /// The name.
    pub name: Ident,
    /// What it is.
    pub kind: GenericParamKind,
}

/// What a generic parameter is.
#[derive(Clone, Debug)]
pub enum GenericParamKind {
    /// `T: Bounds = Default`.
    Type {
        /// What it must be.
        bounds: Vec<Bound>,
        /// What it is where nothing is said.
        default: Option<Type>,
    },
    /// `const N: usize = 3`.
    Const {
        /// Its type.
        ty: Type,
        /// What it is where nothing is said.
        default: Option<Arc<Body>>,
    },
}

/// `where ty: bounds`.
#[derive(Clone, Debug)]
pub struct Predicate {
    /// The type.
    pub ty: Type,
    /// What it must be.
    pub bounds: Vec<Bound>,
}

/// A bound of a type; lifetimes are left out.
#[derive(Clone, Debug)]
pub struct Bound {
    /// The trait. `Fn(A) -> B` has parenthesised arguments in its last segment.
    pub path: Path,
    /// `?Trait`.
    pub is_maybe: bool,
}

/// A path, in a type, an expression, a pattern or an import.
#[derive(Clone, Debug)]
pub struct Path {
    /// `<T as Trait>::…`.
    pub qself: Option<Box<QSelf>>,
    /// A leading `::`.
    pub is_global: bool,
    /// The segments; `self`, `super`, `Self`, `crate` and `$crate` are names like others.
    pub segments: Vec<Segment>,
    /// The whole path.
    pub span: Span,
}

/// `<T as a::B>`: the first `position` segments of the path are the trait `a::B`; 0 where there is no `as`.
#[derive(Clone, Debug)]
pub struct QSelf {
    /// The type.
    pub ty: Type,
    /// How many segments name the trait.
    pub position: usize,
}

/// A segment of a path.
#[derive(Clone, Debug)]
pub struct Segment {
    /// The name.
    pub ident: Ident,
    /// Its generic arguments; `None` where none are written.
    pub args: Option<Box<GenericArgs>>,
}

/// Generic arguments of a segment; lifetimes are left out.
#[derive(Clone, Debug, Default)]
pub struct GenericArgs {
    /// Types and consts, in order.
    pub args: Vec<GenericArg>,
    /// `Item = T`, `Item: Bound`.
    pub assoc: Vec<AssocArg>,
    /// `Fn(A, B) -> C`: the inputs stand in `args` as one tuple type, and the output here (`()` where none is written).
    pub output: Option<Type>,
}

/// A generic argument.
#[derive(Clone, Debug)]
pub enum GenericArg {
    /// A type (a lone name may turn out to be a const parameter).
    Type(Type),
    /// `3`, `{ N + 1 }`.
    Const(Arc<Body>),
}

/// `Item = T`, `N = 3` or `Item: Bound`.
#[derive(Clone, Debug)]
pub struct AssocArg {
    /// The associated item.
    pub name: Ident,
    /// Its own arguments.
    pub args: Option<Box<GenericArgs>>,
    /// The type it equals.
    pub ty: Option<Type>,
    /// What it must be.
    pub bounds: Vec<Bound>,
}

/// A type as written.
#[derive(Clone, Debug)]
pub struct Type {
    /// What it is.
    pub kind: TypeKind,
    /// Where.
    pub span: Span,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// `a::B<C>`, `Self`, `T::Item`, `<T as A>::B`. A bare trait object of an old edition is `Dyn`
    /// only where the syntax says so; a lone path may turn out to name a trait.
    Path(Path),
    /// `&T`.
    Ref {
        /// `mut`.
        is_mut: bool,
        /// To what.
        ty: Box<Type>,
    },
    /// `*const T`.
    Ptr {
        /// `mut`.
        is_mut: bool,
        /// To what.
        ty: Box<Type>,
    },
    /// `[T]`.
    Slice(Box<Type>),
    /// `[T; N]`.
    Array(Box<Type>, Arc<Body>),
    /// `(A, B)`.
    Tuple(Vec<Type>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// `fn(A) -> B`.
    FnPtr(Box<FnPtrType>),
    /// `dyn A + B`.
    Dyn(Vec<Bound>),
    /// `impl A + B`.
    ImplTrait(Vec<Bound>),
    /// A macro call that writes a type.
    MacroCall(Arc<MacroCall>),
    /// What could not be read.
    Error,
}

/// `unsafe extern "C" fn(A, ...) -> B`.
#[derive(Clone, Debug)]
pub struct FnPtrType {
    /// The parameters.
    pub params: Vec<Type>,
    /// The return type; `None` is `()`.
    pub ret: Option<Type>,
    /// The ABI where one is written; `C` for a bare `extern`.
    pub abi: Option<Ustr>,
    /// `unsafe`.
    pub is_unsafe: bool,
    /// `...` at the end.
    pub is_variadic: bool,
}

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

/// A comment that speaks to the tool: `// sigsafe: allow(heap_alloc): the reason`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CommentDirective {
    /// What stands after `sigsafe:`, trimmed.
    pub text: String,
    /// The comment.
    pub span: Span,
    /// Whether code stands before it on its line.
    pub is_trailing: bool,
}

/// What went wrong in reading a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SyntaxError {
    /// What happened and what to do, for a person.
    pub message: String,
    /// Where.
    pub span: Span,
}

/// A file that was read.
#[derive(Debug, Default)]
pub struct ParsedFile {
    /// Inner attributes of the file.
    pub attrs: Attrs,
    /// Its items.
    pub items: Vec<Item>,
    /// Comments that speak to the tool.
    pub directives: Vec<CommentDirective>,
    /// What could not be read.
    pub errors: Vec<SyntaxError>,
}
