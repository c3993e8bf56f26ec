//! Bodies made ready for inference: every macro call expanded, what `cfg` takes out taken out,
//! blocks with items tied to their modules. It works on a copy, from many threads at once.

use std::collections::VecDeque;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use ustr::Ustr;

use super::blocks::body_key;
use super::builtins::BuiltinCx;
use super::data::{BodyOwner, ModuleId};
use super::imports::{MACRO_DEPTH, path_text};
use super::loader::{Error, ErrorKind, Program};
use super::macros::{MacroData, MacroRef};
use super::resolve::MacroFound;
use super::scope::TextualScope;
use super::visit;
use crate::expand::{BuiltinOutput, expand_builtin};
use crate::source::{CrateId, Edition, FileId, FileLoader, Span};
use crate::syntax::tokens::Tokens;
use crate::syntax::tree::{
    Attr, Block, Body, ExprId, ExprKind, Ident, Item, ItemKind, MacroCall, PatId, PatKind, Stmt,
    StmtKind, Type, TypeKind,
};

/// How many calls of one body are expanded.
const EXPANSIONS: usize = 50_000;

/// How many expressions one body may have.
const EXPRESSIONS: usize = 4_000_000;

/// A macro call that was not expanded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SkippedCall {
    /// What it is: ``macro `foo!` ``.
    pub what: String,
    /// Where.
    pub span: Span,
}

/// A body after expansion.
#[derive(Clone, Debug, Default)]
pub struct ExpandedBody {
    /// The body. A macro call in an expression or pattern became `Paren`; one that could not be expanded, `Missing`.
    /// `macro_rules!` items stay among the statements: they are where the names that such a macro writes are looked up.
    pub body: Arc<Body>,
    /// The modules of the blocks that have items.
    pub blocks: FxHashMap<ExprId, ModuleId>,
    /// Macro calls that were not expanded.
    pub skipped: Vec<SkippedCall>,
    /// What went wrong.
    pub errors: Vec<Error>,
    /// Crates that must be loaded to expand the rest, sorted.
    pub needs: Vec<CrateId>,
    /// `macro_rules!` of the body: each with the one before it.
    locals: Vec<(LocalScope, MacroRef)>,
}

impl ExpandedBody {
    /// The macros of the body that are in scope, the outermost first.
    pub(super) fn locals(&self, scope: LocalScope) -> Vec<MacroRef> {
        let mut out = Vec::new();
        let mut at = scope;
        while let Some((before, data)) =
            at.0.checked_sub(1)
                .and_then(|index| self.locals.get(index as usize))
        {
            out.push(Arc::clone(data));
            at = *before;
        }
        out.reverse();
        out
    }
}

/// Which `macro_rules!` of the body are in scope: 0 for none.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct LocalScope(u32);

/// Where an expression stands.
#[derive(Clone, Copy, Debug)]
struct Env {
    module: ModuleId,
    textual: TextualScope,
    local: LocalScope,
    /// How many macro calls are around it: what they wrote was not seen when the crate was loaded.
    depth: u16,
}

/// An item that a macro of the body wrote.
#[derive(Clone, Debug)]
pub(super) struct FoundItem {
    /// The block it stands in.
    pub(super) block: Span,
    /// The module of that block, or of what is around it.
    pub(super) module: ModuleId,
    pub(super) item: Item,
    pub(super) textual: TextualScope,
    pub(super) local: LocalScope,
}

/// What a body's expansion remembers for the next: the same call writes the same tokens.
#[derive(Debug, Default)]
pub(super) struct Memo {
    calls: FxHashMap<Span, Vec<Remembered>>,
    /// Items by block and place, and how many of them: what a macro repeats stands at one place.
    found: FxHashMap<(Span, Span), usize>,
}

/// A call that was expanded. Those that a macro repeats stand at one place with arguments of their own; what stands for a
/// procedural macro writes calls of different macros at one place.
#[derive(Debug)]
struct Remembered {
    name: Option<Ustr>,
    arguments: Tokens,
    written: Tokens,
    edition: Edition,
}

impl Memo {
    fn get(&self, call: &MacroCall) -> Option<(Tokens, Edition)> {
        let calls = self.calls.get(&call.span)?;
        let name = last_name(call);
        let found = calls.iter().find(|known| {
            known.name == name
                && (Arc::ptr_eq(&known.arguments, &call.tokens) || known.arguments == call.tokens)
        })?;
        Some((Tokens::clone(&found.written), found.edition))
    }

    fn set(&mut self, call: &MacroCall, written: &Tokens, edition: Edition) {
        self.calls.entry(call.span).or_default().push(Remembered {
            name: last_name(call),
            arguments: Tokens::clone(&call.tokens),
            written: Tokens::clone(written),
            edition,
        });
    }
}

fn last_name(call: &MacroCall) -> Option<Ustr> {
    call.path.segments.last().map(|segment| segment.ident.name)
}

enum Task {
    Expr(ExprId, Env),
    Pat(PatId, Env),
}

/// What a call stands for.
enum Written {
    Tokens(Tokens, Edition),
    Expr(ExprId),
    Nothing,
}

/// The expansion of one body.
pub(super) struct Expander<'a> {
    program: &'a Program,
    loader: Option<&'a dyn FileLoader>,
    krate: CrateId,
    owner: BodyOwner,
    body: Body,
    out: ExpandedBody,
    found: Vec<FoundItem>,
    /// The items that were met, by block and place.
    seen: FxHashMap<(Span, Span), usize>,
    memo: Memo,
    tasks: Vec<Task>,
    count: usize,
    /// Macros that called themselves without end.
    endless: FxHashSet<(FileId, u32)>,
}

impl Program {
    /// Expands a body for inference.
    ///
    /// `owner` is what the body belongs to; a body inside a type (the length of an array) goes under the owner around
    /// it. Where `prepare` was called for the owner, this is what it found.
    pub fn expand_body(&self, owner: BodyOwner, module: ModuleId, body: &Body) -> ExpandedBody {
        if let Some(found) = self.prepared.get(&(owner, body_key(body))) {
            return found.as_ref().clone();
        }
        Expander::run(self, None, owner, module, body, Memo::default()).0
    }

    /// The type that a macro call in a signature stands for; `None` where it cannot be expanded.
    pub fn expand_type(&self, module: ModuleId, call: &Arc<MacroCall>) -> Option<Type> {
        let textual = self
            .module_textual
            .get(module.0 as usize)
            .copied()
            .unwrap_or(TextualScope::EMPTY);
        let krate = self.defs.modules.get(module.0 as usize)?.krate;
        let env = Env {
            module,
            textual,
            local: LocalScope(0),
            depth: 0,
        };
        let mut expander = Expander::new(
            self,
            None,
            krate,
            BodyOwner::Const(super::data::ConstId(u32::MAX)),
            Body::default(),
            Memo::default(),
        );
        let mut ty = Type {
            kind: TypeKind::MacroCall(Arc::clone(call)),
            span: call.span,
        };
        expander.ty(&mut ty, env);
        (!matches!(ty.kind, TypeKind::Error | TypeKind::MacroCall(_))).then_some(ty)
    }
}

/// Whether a body calls macros at all.
pub(super) fn has_macros(body: &Body) -> bool {
    body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::MacroCall(_) => true,
        ExprKind::Repeat { len, .. } => has_macros(len),
        kind => visit::block(kind).is_some_and(|block| {
            block
                .stmts
                .iter()
                .any(|stmt| matches!(stmt.kind, StmtKind::MacroCall { .. }))
        }),
    }) || body
        .pats
        .iter()
        .any(|pat| matches!(pat.kind, PatKind::MacroCall(_)))
}

/// Whether macros are called where they may write items.
pub(super) fn has_statement_macros(body: &Body) -> bool {
    let is_call = |id: ExprId| {
        let expr = body.exprs.get(id.0 as usize);
        expr.is_some_and(|expr| matches!(expr.kind, ExprKind::MacroCall(_)))
    };
    body.exprs.iter().any(|expr| {
        visit::block(&expr.kind).is_some_and(|block| {
            block.tail.is_some_and(is_call)
                || block
                    .stmts
                    .iter()
                    .any(|stmt| matches!(stmt.kind, StmtKind::MacroCall { .. }))
        })
    })
}

impl<'a> Expander<'a> {
    fn new(
        program: &'a Program,
        loader: Option<&'a dyn FileLoader>,
        krate: CrateId,
        owner: BodyOwner,
        body: Body,
        memo: Memo,
    ) -> Expander<'a> {
        Expander {
            program,
            loader,
            krate,
            owner,
            body,
            out: ExpandedBody::default(),
            found: Vec::new(),
            seen: FxHashMap::default(),
            memo,
            tasks: Vec::new(),
            count: 0,
            endless: FxHashSet::default(),
        }
    }

    /// Expands a body. Gives the items that its macros wrote and that are not in the tables, too.
    pub(super) fn run(
        program: &'a Program,
        loader: Option<&'a dyn FileLoader>,
        owner: BodyOwner,
        module: ModuleId,
        body: &Body,
        memo: Memo,
    ) -> (ExpandedBody, Vec<FoundItem>, Memo) {
        let krate = program
            .defs
            .modules
            .get(module.0 as usize)
            .map_or(CrateId(0), |data| data.krate);
        let textual = match program.owner_textual.get(&owner) {
            Some(textual) => *textual,
            None => program
                .module_textual
                .get(module.0 as usize)
                .copied()
                .unwrap_or(TextualScope::EMPTY),
        };
        let env = Env {
            module,
            textual,
            local: LocalScope(0),
            depth: 0,
        };
        let mut expander = Expander::new(program, loader, krate, owner, body.clone(), memo);
        expander.strip_params();
        let params: Vec<PatId> = expander.body.params.clone();
        expander
            .tasks
            .extend(params.into_iter().map(|pat| Task::Pat(pat, env)));
        expander
            .tasks
            .extend(body.value.map(|value| Task::Expr(value, env)));
        expander.work();
        let mut out = expander.out;
        out.needs.sort_unstable();
        out.needs.dedup();
        out.body = Arc::new(expander.body);
        (out, expander.found, expander.memo)
    }

    /// Parameters that `cfg` takes out.
    fn strip_params(&mut self) {
        let BodyOwner::Fn(id) = self.owner else {
            return;
        };
        let Some(data) = self.program.defs.fns.get(id.0 as usize) else {
            return;
        };
        if data.ast.params.iter().all(|param| param.attrs.is_empty())
            || data.ast.params.len() != self.body.params.len()
        {
            return;
        }
        let krate = self.krate;
        let program = self.program;
        let mut attrs = data.ast.params.iter().map(|param| &param.attrs);
        self.body.params.retain(|_| {
            attrs
                .next()
                .is_none_or(|attrs| program.attrs_hold(krate, attrs))
        });
    }

    fn holds(&self, attrs: &[Attr]) -> bool {
        attrs.is_empty() || self.program.attrs_hold(self.krate, attrs)
    }

    fn expr_holds(&self, id: ExprId) -> bool {
        self.body
            .exprs
            .get(id.0 as usize)
            .is_none_or(|expr| self.holds(&expr.attrs))
    }

    fn work(&mut self) {
        let mut exprs = Vec::new();
        let mut pats = Vec::new();
        while let Some(task) = self.tasks.pop() {
            exprs.clear();
            pats.clear();
            match task {
                Task::Expr(id, env) => self.expr(id, env, &mut exprs, &mut pats),
                Task::Pat(id, env) => self.pat(id, env, &mut exprs, &mut pats),
            }
        }
    }

    fn take(&mut self, id: ExprId) -> ExprKind {
        match self.body.exprs.get_mut(id.0 as usize) {
            Some(expr) => std::mem::replace(&mut expr.kind, ExprKind::Missing),
            None => ExprKind::Missing,
        }
    }

    fn put(&mut self, id: ExprId, kind: ExprKind) {
        if let Some(expr) = self.body.exprs.get_mut(id.0 as usize) {
            expr.kind = kind;
        }
    }

    fn expr(&mut self, id: ExprId, env: Env, exprs: &mut Vec<ExprId>, pats: &mut Vec<PatId>) {
        let mut kind = self.take(id);
        if let ExprKind::MacroCall(call) = &kind {
            let call = Arc::clone(call);
            let kind = match self.call_expr(&call, env) {
                Some(inner) => ExprKind::Paren(inner),
                None => ExprKind::Missing,
            };
            self.put(id, kind);
            return;
        }
        if let Some(block) = visit::block_mut(&mut kind) {
            self.block(id, block, env);
            self.put(id, kind);
            return;
        }
        self.strip(&mut kind);
        visit::types_mut(&mut kind, &mut |ty| self.ty(ty, env));
        if let ExprKind::Repeat { len, .. } = &mut kind {
            self.nested(len, env);
        }
        visit::children(&kind, exprs, pats);
        self.put(id, kind);
        self.tasks
            .extend(pats.iter().rev().map(|pat| Task::Pat(*pat, env)));
        self.tasks
            .extend(exprs.iter().rev().map(|expr| Task::Expr(*expr, env)));
    }

    /// Takes out what `cfg` takes out of lists.
    fn strip(&self, kind: &mut ExprKind) {
        match kind {
            ExprKind::Match { arms, .. } => arms.retain(|arm| self.holds(&arm.attrs)),
            ExprKind::Struct { fields, .. } => fields.retain(|field| self.holds(&field.attrs)),
            ExprKind::Call { args: list, .. }
            | ExprKind::MethodCall { args: list, .. }
            | ExprKind::Tuple(list)
            | ExprKind::Array(list) => list.retain(|expr| self.expr_holds(*expr)),
            _ => {}
        }
    }

    /// A body inside the body: the length of an array.
    fn nested(&mut self, body: &mut Arc<Body>, env: Env) {
        if !has_macros(body) || env.depth as usize >= MACRO_DEPTH {
            return;
        }
        let textual = env.textual;
        let mut inner = Expander::new(
            self.program,
            self.loader,
            self.krate,
            self.owner,
            body.as_ref().clone(),
            std::mem::take(&mut self.memo),
        );
        inner.out.locals = std::mem::take(&mut self.out.locals);
        inner.count = self.count;
        inner.endless = std::mem::take(&mut self.endless);
        let env = Env {
            textual,
            depth: env.depth + 1,
            ..env
        };
        inner
            .tasks
            .extend(body.value.map(|value| Task::Expr(value, env)));
        crate::syntax::with_deep_stack(|| inner.work());
        self.memo = inner.memo;
        self.count = inner.count;
        self.endless = inner.endless;
        self.out.locals = inner.out.locals;
        self.out.skipped.append(&mut inner.out.skipped);
        self.out.errors.append(&mut inner.out.errors);
        self.out.needs.append(&mut inner.out.needs);
        *body = Arc::new(inner.body);
    }

    fn block(&mut self, id: ExprId, block: &mut Block, env: Env) {
        let mut env = env;
        let span = self.body.exprs.get(id.0 as usize).map(|expr| expr.span);
        if let Some(module) = span.and_then(|span| self.program.blocks.get(&(self.owner, span))) {
            env.module = *module;
            self.out.blocks.insert(id, *module);
        }
        let outer = env;
        // Statements with the number of calls around them, and whether the call that wrote the last one had a `;`.
        let mut queue: VecDeque<(Stmt, u16, bool)> = std::mem::take(&mut block.stmts)
            .into_iter()
            .map(|stmt| (stmt, env.depth, false))
            .collect();
        let mut tasks = Vec::new();
        let mut out = Vec::with_capacity(queue.len());
        let mut tail = block.tail.take().filter(|tail| self.expr_holds(*tail));
        let has_own_tail = tail.is_some();
        while let Some((mut stmt, depth, had_semi)) = queue.pop_front() {
            if !self.holds(&stmt.attrs) {
                continue;
            }
            env.depth = depth;
            match &mut stmt.kind {
                StmtKind::Item(item) => {
                    if self.holds(&item.attrs) {
                        self.item(item, span, env, &outer);
                        if let ItemKind::MacroDef(def) = &item.kind
                            && !def.is_macro_item
                        {
                            env.local = self.define(def, &item.attrs, item.span, env);
                        }
                        out.push(stmt);
                    }
                    continue;
                }
                StmtKind::Let {
                    pat,
                    ty,
                    init,
                    otherwise,
                } => {
                    if let Some(ty) = ty {
                        self.ty(ty, env);
                    }
                    tasks.push(Task::Pat(*pat, env));
                    tasks.extend(
                        init.iter()
                            .chain(otherwise.iter())
                            .map(|expr| Task::Expr(*expr, env)),
                    );
                }
                StmtKind::Expr { expr, .. } => {
                    if !self.expr_holds(*expr) {
                        continue;
                    }
                    tasks.push(Task::Expr(*expr, env));
                }
                StmtKind::MacroCall { call, semi } => {
                    let call = Arc::clone(call);
                    let semi = *semi || had_semi;
                    let is_last = queue.is_empty() && !has_own_tail && !semi;
                    let value = match self.call(&call, env) {
                        Written::Tokens(tokens, edition) => {
                            match crate::syntax::parse_stmts_into(&mut self.body, &tokens, edition)
                            {
                                Ok((stmts, end)) => {
                                    if let Some(end) = end
                                        && !is_last
                                    {
                                        // It is the value after all where nothing is left of what follows.
                                        queue.push_front((
                                            statement(end, semi, stmt.span),
                                            depth + 1,
                                            false,
                                        ));
                                    }
                                    let count = stmts.len();
                                    for (index, inner) in stmts.into_iter().enumerate().rev() {
                                        let is_end = index + 1 == count && end.is_none();
                                        queue.push_front((inner, depth + 1, semi && is_end));
                                    }
                                    end.filter(|_| is_last)
                                }
                                Err(error) => {
                                    self.unread(&call, error.message, error.span);
                                    Some(self.body.add_expr(ExprKind::Missing, call.span))
                                }
                            }
                        }
                        Written::Expr(expr) => Some(expr),
                        Written::Nothing => Some(self.body.add_expr(ExprKind::Missing, call.span)),
                    };
                    if let Some(value) = value.filter(|value| self.expr_holds(*value)) {
                        let inner = Env {
                            depth: depth.saturating_add(1),
                            ..env
                        };
                        if is_last && queue.is_empty() {
                            tail = Some(value);
                            tasks.push(Task::Expr(value, inner));
                        } else if is_last {
                            // The value follows the statements that the macro wrote before it.
                            queue.push_back((statement(value, false, stmt.span), depth + 1, false));
                        } else {
                            out.push(statement(value, true, stmt.span));
                            tasks.push(Task::Expr(value, inner));
                        }
                    }
                    continue;
                }
            }
            out.push(stmt);
        }
        // What stands last after all is the value: a macro wrote it, or `cfg` took out what followed.
        if tail.is_none()
            && let Some(StmtKind::Expr { expr, semi: false }) = out.last().map(|stmt| &stmt.kind)
        {
            tail = Some(*expr);
            out.pop();
        }
        if has_own_tail && let Some(tail) = tail {
            tasks.push(Task::Expr(
                tail,
                Env {
                    depth: outer.depth,
                    ..env
                },
            ));
        }
        block.stmts = out;
        block.tail = tail;
        self.tasks.extend(tasks.into_iter().rev());
    }

    /// Remembers an item that is not in the tables because a macro wrote it, or the block around it.
    fn item(&mut self, item: &Item, block: Option<Span>, env: Env, outer: &Env) {
        let Some(block) = block else {
            return;
        };
        let is_textual = matches!(&item.kind, ItemKind::MacroDef(def) if !def.is_macro_item);
        if env.depth == 0 || is_textual || matches!(item.kind, ItemKind::Error) {
            return;
        }
        let seen = self.seen.entry((block, item.span)).or_default();
        *seen += 1;
        let known = self.memo.found.entry((block, item.span)).or_default();
        if *seen > *known {
            *known = *seen;
            self.found.push(FoundItem {
                block,
                module: outer.module,
                item: item.clone(),
                textual: env.textual,
                local: env.local,
            });
        }
    }

    fn define(
        &mut self,
        def: &Arc<crate::syntax::tree::MacroDef>,
        attrs: &[Attr],
        span: Span,
        env: Env,
    ) -> LocalScope {
        let edition = self.program.edition_at(self.krate, def.name.span.expn);
        let data = MacroData::new(
            Arc::clone(def),
            attrs,
            self.krate,
            env.module,
            edition,
            span,
        );
        self.out.locals.push((env.local, Arc::new(data)));
        LocalScope(self.out.locals.len() as u32)
    }

    fn pat(&mut self, id: PatId, env: Env, exprs: &mut Vec<ExprId>, pats: &mut Vec<PatId>) {
        let Some(pat) = self.body.pats.get_mut(id.0 as usize) else {
            return;
        };
        if let PatKind::MacroCall(call) = &pat.kind {
            let call = Arc::clone(call);
            let kind = match self.call_pat(&call, env) {
                Some(inner) => PatKind::Paren(inner),
                None => PatKind::Missing,
            };
            if let Some(pat) = self.body.pats.get_mut(id.0 as usize) {
                pat.kind = kind;
            }
            return;
        }
        if let PatKind::Struct { fields, .. } = &mut pat.kind
            && fields.iter().any(|field| !field.attrs.is_empty())
        {
            let (program, krate) = (self.program, self.krate);
            fields.retain(|field| program.attrs_hold(krate, &field.attrs));
        }
        visit::pat_children(&pat.kind, exprs, pats);
        self.tasks
            .extend(pats.iter().rev().map(|pat| Task::Pat(*pat, env)));
        self.tasks
            .extend(exprs.iter().rev().map(|expr| Task::Expr(*expr, env)));
    }

    fn call_expr(&mut self, call: &MacroCall, env: Env) -> Option<ExprId> {
        let inner = Env {
            depth: env.depth.saturating_add(1),
            ..env
        };
        let expr = match self.call(call, env) {
            Written::Tokens(tokens, edition) => {
                match crate::syntax::parse_expr_into(&mut self.body, &tokens, edition) {
                    Ok(expr) => expr,
                    Err(error) => {
                        self.unread(call, error.message, error.span);
                        return None;
                    }
                }
            }
            Written::Expr(expr) => expr,
            Written::Nothing => return None,
        };
        if !self.expr_holds(expr) {
            self.put(expr, ExprKind::Tuple(Vec::new()));
        }
        self.tasks.push(Task::Expr(expr, inner));
        Some(expr)
    }

    fn call_pat(&mut self, call: &MacroCall, env: Env) -> Option<PatId> {
        let inner = Env {
            depth: env.depth.saturating_add(1),
            ..env
        };
        match self.call(call, env) {
            Written::Tokens(tokens, edition) => {
                match crate::syntax::parse_pat_into(&mut self.body, &tokens, edition) {
                    Ok(pat) => {
                        self.tasks.push(Task::Pat(pat, inner));
                        Some(pat)
                    }
                    Err(error) => {
                        self.unread(call, error.message, error.span);
                        None
                    }
                }
            }
            // `concat!` and its like, in the place of a literal.
            Written::Expr(expr) => {
                self.tasks.push(Task::Expr(expr, inner));
                Some(self.body.add_pat(PatKind::Lit(expr), call.span))
            }
            Written::Nothing => None,
        }
    }

    /// Expands the macro calls in a type.
    fn ty(&mut self, ty: &mut Type, env: Env) {
        if env.depth as usize > MACRO_DEPTH {
            ty.kind = TypeKind::Error;
            return;
        }
        if let TypeKind::MacroCall(call) = &ty.kind {
            let call = Arc::clone(call);
            let inner = Env {
                depth: env.depth.saturating_add(1),
                ..env
            };
            ty.kind = match self.call(&call, env) {
                Written::Tokens(tokens, edition) => {
                    match crate::syntax::parse_type(&tokens, edition) {
                        Ok(mut found) => {
                            crate::syntax::with_deep_stack(|| self.ty(&mut found, inner));
                            found.kind
                        }
                        Err(error) => {
                            self.unread(&call, error.message, error.span);
                            TypeKind::Error
                        }
                    }
                }
                _ => TypeKind::Error,
            };
            return;
        }
        if let TypeKind::Array(_, len) = &mut ty.kind {
            self.nested(len, env);
        }
        visit::type_children_mut(ty, &mut |inner| {
            crate::syntax::with_deep_stack(|| self.ty(inner, env))
        });
    }

    fn unread(&mut self, call: &MacroCall, message: String, span: Span) {
        let name = path_text(call);
        self.error(
            ErrorKind::Syntax,
            format!("what `{name}!` writes is not read: {message}"),
            span,
        );
        self.skip(call);
    }

    fn error(&mut self, kind: ErrorKind, message: String, span: Span) {
        self.out.errors.push(Error {
            kind,
            message,
            span: Some(span),
            krate: self.krate,
            is_first_party: self.program.is_first_party(self.krate)
                && !self.program.is_from_overlay(Some(span)),
        });
    }

    fn skip(&mut self, call: &MacroCall) {
        self.out.skipped.push(SkippedCall {
            what: format!("macro `{}!`", path_text(call)),
            span: call.span,
        });
    }

    /// What a macro means here.
    fn find(&self, call: &MacroCall, env: Env) -> MacroFound {
        let path: SmallVec<[Ident; 4]> = call
            .path
            .segments
            .iter()
            .map(|segment| segment.ident)
            .collect();
        if let ([name], false) = (path.as_slice(), call.path.is_global) {
            let mut at = env.local;
            while let Some((before, data)) =
                at.0.checked_sub(1)
                    .and_then(|index| self.out.locals.get(index as usize))
            {
                if data.name == name.name {
                    return MacroFound::Found(Arc::clone(data));
                }
                at = *before;
            }
        }
        self.program
            .find_macro(env.module, env.textual, &path, call.path.is_global, true)
    }

    fn call(&mut self, call: &MacroCall, env: Env) -> Written {
        if let Some((tokens, edition)) = self.memo.get(call) {
            return Written::Tokens(tokens, edition);
        }
        let data = match self.find(call, env) {
            MacroFound::Found(data) => data,
            MacroFound::Needs(krate) => {
                self.out.needs.push(krate);
                self.skip(call);
                return Written::Nothing;
            }
            MacroFound::Unreadable | MacroFound::Missing | MacroFound::Undecided => {
                self.skip(call);
                return Written::Nothing;
            }
        };
        self.count += 1;
        if self.is_endless(&data, call, env) {
            self.skip(call);
            return Written::Nothing;
        }
        if let Some(builtin) = data.builtin {
            return self.builtin(builtin, &data, call, env);
        }
        match self.program.expand_rules(&data, call, self.krate) {
            Ok((tokens, _)) => {
                self.memo.set(call, &tokens, data.edition);
                Written::Tokens(tokens, data.edition)
            }
            Err(error) => {
                self.error(ErrorKind::Macro, error.message, error.span);
                self.skip(call);
                Written::Nothing
            }
        }
    }

    /// Whether a macro does not come to an end: told once, and not expanded any more after that.
    fn is_endless(&mut self, data: &MacroRef, call: &MacroCall, env: Env) -> bool {
        let key = data.written_at();
        if self.endless.contains(&key) {
            return true;
        }
        let deepest = self.program.depth_for(data.krate, self.krate);
        let message = if env.depth as usize >= deepest {
            format!(
                "`{}!` calls itself without end: {deepest} calls are around it",
                data.name
            )
        } else if self.count > EXPANSIONS || self.body.exprs.len() > EXPRESSIONS {
            format!(
                "`{}!` is not expanded: the macros of this body write too much",
                data.name
            )
        } else {
            return false;
        };
        self.endless.insert(key);
        self.error(ErrorKind::Macro, message, call.span);
        true
    }

    fn builtin(&mut self, builtin: Ustr, data: &MacroData, call: &MacroCall, env: Env) -> Written {
        if builtin == "compile_error" {
            let message = super::attrs::string(&call.tokens)
                .unwrap_or_else(|| "compile_error! is reached".to_owned());
            self.error(ErrorKind::CompileError, message, call.span);
            return Written::Nothing;
        }
        let mut cx = BuiltinCx {
            program: self.program,
            loader: self.loader,
            krate: self.krate,
            module: env.module,
            textual: env.textual,
            locals: self.out.locals(env.local),
            def_crate: data.krate,
            depth: usize::from(env.depth),
        };
        match expand_builtin(builtin.as_str(), call, &mut cx, Some(&mut self.body)) {
            Ok(BuiltinOutput::Tokens(tokens)) => {
                let edition = self.program.edition_at(self.krate, call.span.expn);
                let tokens = Tokens::from(tokens);
                self.memo.set(call, &tokens, edition);
                Written::Tokens(tokens, edition)
            }
            Ok(BuiltinOutput::Expr(expr)) => Written::Expr(expr),
            Ok(BuiltinOutput::Nothing) => {
                let unit = ExprKind::Tuple(Vec::new());
                Written::Expr(self.body.add_expr(unit, call.span))
            }
            Err(error) => {
                self.error(ErrorKind::Macro, error.message, error.span);
                self.skip(call);
                Written::Nothing
            }
        }
    }
}

fn statement(expr: ExprId, semi: bool, span: Span) -> Stmt {
    Stmt {
        kind: StmtKind::Expr { expr, semi },
        attrs: Vec::new(),
        span,
    }
}
