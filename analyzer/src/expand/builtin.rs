//! The macros that the compiler expands itself. Which name leads to one is the caller's to find;
//! what the world says (a `cfg`, a file, an environment variable) is asked through `BuiltinContext`.

mod arguments;
mod asm;
pub(super) mod format;
mod format_args;
mod joined;
mod text;

use std::sync::Arc;

use ustr::Ustr;

use super::quote::{self, quote};
use super::{ExpandError, extent};
use crate::source::{CrateId, Edition, Expansion, Expansions, ExpnId, LineColumn, Span};
use crate::syntax::tokens::{Delimiter, TokenKind, TokenTree};
use crate::syntax::tree::{Body, ExprId, ExprKind, MacroCall, Path, Segment, Type, TypeKind};

use arguments::{peel, split};

/// Larger files are not kept as literals, which live as long as the run.
const FILE_LIMIT: usize = 4 << 20;

/// What the built-in macros ask of the world.
pub trait BuiltinContext {
    /// Whether a `cfg` predicate holds; `None` where nobody knows.
    fn cfg(&mut self, predicate: &[TokenTree]) -> Option<bool>;
    /// What another macro writes where it stands as an argument that must be known at once, as in
    /// `concat!(stringify!(a))`.
    fn eager_expand(&mut self, call: &MacroCall) -> Option<Vec<TokenTree>>;
    /// The edition of the crate that wrote the text at `span`.
    fn edition_of(&self, span: Span) -> Edition;
    /// Line and column of a place.
    fn line_column(&self, span: Span) -> LineColumn;
    /// The tokens of a file that `include!` names, relative to the file in which `at` stands; the reason if there are none.
    fn load(&mut self, path: &str, at: Span) -> Result<Vec<TokenTree>, String>;
    /// The text of a file that `include_str!` names, found as `load` finds it.
    fn load_text(&mut self, path: &str, at: Span) -> Result<Arc<str>, String>;
    /// The expansions of the run.
    fn expansions(&self) -> &Expansions;
    /// The crate that declares the macro at hand: what its `$crate` is.
    fn def_crate(&self) -> CrateId;
    /// The path of a file, as `file!()` gives it.
    fn file_name(&self, span: Span) -> String;
    /// The path of the module at hand, as `module_path!()` gives it.
    fn module_path(&self) -> String;
    /// A variable of the environment in which the crate is built.
    fn env(&self, name: &str) -> Option<String>;
}

/// What a built-in macro became.
#[derive(Clone, PartialEq, Debug)]
pub enum BuiltinOutput {
    /// Tokens, to be read as what stands at the place of the call.
    Tokens(Vec<TokenTree>),
    /// An expression that was written into the body.
    Expr(ExprId),
    /// Nothing at all; where a value is asked for, one that is not known.
    Nothing,
}

/// Everything a built-in macro is expanded with.
struct Expander<'a> {
    name: &'a str,
    call: &'a MacroCall,
    ctx: &'a mut dyn BuiltinContext,
    /// The expansion, once something was written for it.
    expn: Option<ExpnId>,
}

/// Expands a call of the macro that the compiler knows as `name`. What becomes an expression of its own kind
/// (`format_args!`, `asm!`, `offset_of!`) is written into `body`; without one it is nothing.
///
/// # Errors
/// Where the arguments are not what the macro takes, and where there is no such macro.
pub fn expand_builtin(
    name: &str,
    call: &MacroCall,
    ctx: &mut dyn BuiltinContext,
    body: Option<&mut Body>,
) -> Result<BuiltinOutput, ExpandError> {
    let mut expander = Expander {
        name,
        call,
        ctx,
        expn: None,
    };
    expander.run(body)
}

impl Expander<'_> {
    fn run(&mut self, body: Option<&mut Body>) -> Result<BuiltinOutput, ExpandError> {
        match (self.name, body) {
            ("format_args" | "format_args_nl" | "const_format_args", Some(body)) => {
                self.format_args(body).map(BuiltinOutput::Expr)
            }
            ("asm" | "naked_asm" | "global_asm", Some(body)) => {
                self.asm(body).map(BuiltinOutput::Expr)
            }
            ("offset_of", Some(body)) => self.offset_of(body).map(BuiltinOutput::Expr),
            (
                "format_args" | "format_args_nl" | "const_format_args" | "asm" | "naked_asm"
                | "global_asm" | "offset_of",
                None,
            ) => Ok(BuiltinOutput::Nothing),
            ("cfg", body) => Ok(self.cfg(body)),
            ("cfg_select", body) => Ok(BuiltinOutput::Tokens(self.cfg_select(body.is_none()))),
            ("assert", _) => self.assert().map(BuiltinOutput::Tokens),
            ("panic" | "core_panic" | "std_panic", _) => Ok(self.by_edition("panic")),
            ("unreachable", _) => Ok(self.by_edition("unreachable")),
            ("concat", _) => self.concat().map(BuiltinOutput::Tokens),
            ("concat_bytes", _) => self.concat_bytes().map(BuiltinOutput::Tokens),
            ("concat_idents", _) => self.concat_idents().map(BuiltinOutput::Tokens),
            ("join_names", _) => self.joined_names().map(BuiltinOutput::Tokens),
            ("stringify", _) => {
                let text = quote::text(&self.call.tokens);
                Ok(self.string(&text))
            }
            ("line" | "column", _) => {
                let place = self.ctx.line_column(self.outermost());
                let number = if self.name == "line" {
                    place.line
                } else {
                    place.column
                };
                let text = format!("{number}u32");
                let span = self.own();
                let token = quote::token(TokenKind::Literal, &text, span);
                Ok(BuiltinOutput::Tokens(vec![token]))
            }
            ("file", _) => {
                let name = self.ctx.file_name(self.outermost());
                Ok(self.string(&name))
            }
            ("module_path", _) => {
                let path = self.ctx.module_path();
                Ok(self.string(&path))
            }
            ("env", _) => self.env(),
            ("option_env", _) => self.option_env(),
            ("include_str", _) => {
                let text = self.file_text();
                Ok(self.string(&text))
            }
            ("include_bytes", _) => {
                let text = self.file_text();
                let span = self.own();
                Ok(BuiltinOutput::Tokens(vec![quote::bytes(
                    text.as_bytes(),
                    span,
                )]))
            }
            ("include", _) => self.include().map(BuiltinOutput::Tokens),
            ("type_ascribe", _) => self.type_ascribe(),
            ("addr_of", _) => Ok(self.wrapped("&raw const $0")),
            ("addr_of_mut", _) => Ok(self.wrapped("&raw mut $0")),
            ("compile_error" | "trace_macros" | "log_syntax", _) => Ok(BuiltinOutput::Nothing),
            (name, _) => self.bad(&format!(
                "is not known: the compiler expands `{name}` itself"
            )),
        }
    }

    fn bad<T>(&self, what: &str) -> Result<T, ExpandError> {
        Err(ExpandError::new(
            format!("`{}!` {what}", self.name),
            self.call.span,
        ))
    }

    /// The place of the call, as text that this macro wrote.
    fn own(&mut self) -> Span {
        let call = self.call.span;
        let ctx = &*self.ctx;
        let name = self.name;
        let expn = *self.expn.get_or_insert_with(|| {
            ctx.expansions().add(Expansion {
                call_site: call,
                macro_name: Ustr::from(name),
                def_crate: ctx.def_crate(),
                edition: Edition::E2024,
                def_site: ExpnId::ROOT,
            })
        });
        Span { expn, ..call }
    }

    /// The macro call that a person wrote.
    fn outermost(&self) -> Span {
        let calls = self.ctx.expansions().call_sites(self.call.span);
        calls.last().copied().unwrap_or(self.call.span)
    }

    /// The edition of the call; of a call that the standard library's macros wrote, of theirs.
    fn edition(&self) -> Edition {
        let mut span = self.call.span;
        let library = self.ctx.def_crate();
        for _ in 0..super::RECURSION_LIMIT {
            match self.ctx.expansions().get(span.expn) {
                Some(expansion) if expansion.def_crate == library => span = expansion.call_site,
                _ => break,
            }
        }
        self.ctx.edition_of(span)
    }

    fn string(&mut self, value: &str) -> BuiltinOutput {
        let span = self.own();
        BuiltinOutput::Tokens(vec![quote::string(value, span)])
    }

    /// The arguments as one operand inside a template.
    fn wrapped(&mut self, template: &str) -> BuiltinOutput {
        let span = self.own();
        let operand = operand(&self.call.tokens, span);
        BuiltinOutput::Tokens(quote(template, span, &[&[operand]]))
    }

    /// `$crate::panic::panic_2021!(…)`.
    fn by_edition(&mut self, name: &str) -> BuiltinOutput {
        let year = if self.edition() >= Edition::E2021 {
            2021
        } else {
            2015
        };
        let span = self.own();
        let template = format!("$crate::panic::{name}_{year}!($0)");
        BuiltinOutput::Tokens(quote(&template, span, &[&self.call.tokens]))
    }

    /// `if !condition { panic!(…) }`.
    fn assert(&mut self) -> Result<Vec<TokenTree>, ExpandError> {
        let edition = self.edition();
        let tokens = &self.call.tokens;
        let Some(len) = extent::fragment_len(extent::FragmentKind::Expr, tokens, 0, edition) else {
            return self.bad("takes a condition first");
        };
        let condition = tokens.get(..len).unwrap_or(&[]);
        let message = match tokens.get(len..).unwrap_or(&[]) {
            [] => &[],
            [comma, message @ ..] if comma.text() == Some(",") => message,
            _ => return self.bad("takes a condition and a message"),
        };
        let span = self.own();
        let operand = operand(condition, span);
        let panic = if message.is_empty() {
            let text = format!("assertion failed: {}", quote::text(condition));
            quote(
                "$crate::panicking::panic($0)",
                span,
                &[&[quote::string(&text, span)]],
            )
        } else if edition >= Edition::E2021 {
            quote("$crate::panic::panic_2021!($0)", span, &[message])
        } else {
            // Before, `panic!` is whichever the caller sees.
            quote("panic!($0)", span, &[message])
        };
        Ok(quote("if !$0 { $1 }", span, &[&[operand], &panic]))
    }

    /// `true`, `false`, or a `bool` that nobody knows.
    fn cfg(&mut self, body: Option<&mut Body>) -> BuiltinOutput {
        let span = self.own();
        let holds = self.ctx.cfg(&self.call.tokens);
        match (holds, body) {
            (None, Some(body)) => {
                let unknown = body.add_expr(ExprKind::Missing, self.call.span);
                let path = Path {
                    qself: None,
                    is_global: false,
                    segments: vec![Segment {
                        ident: crate::syntax::tree::Ident {
                            name: Ustr::from("bool"),
                            span,
                        },
                        args: None,
                    }],
                    span,
                };
                let ty = Type {
                    kind: TypeKind::Path(path),
                    span,
                };
                let cast = ExprKind::Cast { expr: unknown, ty };
                BuiltinOutput::Expr(body.add_expr(cast, self.call.span))
            }
            (holds, _) => {
                let word = if holds == Some(true) { "true" } else { "false" };
                BuiltinOutput::Tokens(vec![quote::ident(word, span)])
            }
        }
    }

    /// The arm of `cfg_select! { cfg => { … } _ => { … } }` that holds. Of items, those under an unknown `cfg` and those
    /// after it all exist; of expressions the first that may.
    fn cfg_select(&mut self, is_items: bool) -> Vec<TokenTree> {
        let tokens = match peel(&self.call.tokens) {
            [TokenTree::Group(group)] if group.delimiter == Delimiter::Brace => &group.tokens,
            tokens => tokens,
        };
        let mut out = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            if tokens.get(at).and_then(TokenTree::text) == Some(",") {
                at += 1;
                continue;
            }
            let rest = tokens.get(at..).unwrap_or(&[]);
            let Some(arrow) = rest.windows(2).position(
                |pair| matches!(pair, [a, b] if a.text() == Some("=") && b.text() == Some(">")),
            ) else {
                break;
            };
            let predicate = rest.get(..arrow).unwrap_or(&[]);
            let after = rest.get(arrow + 2..).unwrap_or(&[]);
            let (arm, len) = match after.first() {
                Some(TokenTree::Group(group)) if group.delimiter == Delimiter::Brace => {
                    (group.tokens.as_slice(), 1)
                }
                _ => {
                    let end = after
                        .iter()
                        .position(|tree| tree.text() == Some(","))
                        .unwrap_or(after.len());
                    (after.get(..end).unwrap_or(&[]), end)
                }
            };
            let holds = match predicate {
                [only] if only.text() == Some("_") => Some(true),
                predicate => self.ctx.cfg(predicate),
            };
            if holds != Some(false) {
                out.extend_from_slice(arm);
                if holds == Some(true) || !is_items {
                    break;
                }
            }
            at += arrow + 2 + len;
        }
        out
    }

    fn include(&mut self) -> Result<Vec<TokenTree>, ExpandError> {
        let Some(path) = self.text_argument(&self.call.tokens, 0) else {
            return self.bad("takes the path of a file");
        };
        let outermost = self.outermost();
        self.ctx.load(&path, outermost).map_err(|reason| {
            ExpandError::new(format!("`include!(\"{path}\")`: {reason}"), self.call.span)
        })
    }

    /// What the file says that the argument names; of one that cannot be read only the type of its text is known.
    fn file_text(&mut self) -> Arc<str> {
        let path = self.text_argument(&self.call.tokens, 0);
        let outermost = self.outermost();
        path.and_then(|path| self.ctx.load_text(&path, outermost).ok())
            .filter(|text| text.len() <= FILE_LIMIT)
            .unwrap_or_default()
    }

    /// `type_ascribe!(value, Type)`.
    fn type_ascribe(&mut self) -> Result<BuiltinOutput, ExpandError> {
        let parts = split(&self.call.tokens, self.edition());
        let [value, ty] = parts.as_slice() else {
            return self.bad("takes a value and a type");
        };
        let span = self.own();
        let value = operand(value, span);
        let tokens = quote("{ let value: $1 = $0; value }", span, &[&[value], ty]);
        Ok(BuiltinOutput::Tokens(tokens))
    }

    /// `offset_of!(Type, field.field)`.
    fn offset_of(&mut self, body: &mut Body) -> Result<ExprId, ExpandError> {
        let edition = self.edition();
        let tokens = &self.call.tokens;
        let Some(len) = extent::fragment_len(extent::FragmentKind::Ty, tokens, 0, edition) else {
            return self.bad("takes a type first");
        };
        let ty = tokens.get(..len).unwrap_or(&[]);
        match crate::syntax::parse_type(ty, edition) {
            Ok(ty) => Ok(body.add_expr(ExprKind::OffsetOf(Box::new(ty)), self.call.span)),
            Err(error) => Err(ExpandError::new(
                format!("`offset_of!`: {}", error.message),
                error.span,
            )),
        }
    }

    /// Reads an expression of the arguments into the body.
    fn expr(&self, tokens: &[TokenTree], body: &mut Body) -> Result<ExprId, ExpandError> {
        let edition = self.ctx.edition_of(self.call.span);
        crate::syntax::parse_expr_into(body, tokens, edition).map_err(|error| {
            ExpandError::new(format!("`{}!`: {}", self.name, error.message), error.span)
        })
    }
}

/// Tokens that stay one operand.
fn operand(tokens: &[TokenTree], span: Span) -> TokenTree {
    TokenTree::Group(Arc::new(crate::syntax::tokens::TokenGroup {
        delimiter: Delimiter::None,
        open: span,
        close: span,
        frames: None,
        tokens: tokens.to_vec(),
        fragment: Some(Ustr::from("expr")),
    }))
}

#[cfg(test)]
mod tests;
