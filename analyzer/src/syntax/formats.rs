//! What becomes part of a format string. It must not know what printing calls.

use super::tree::{Body, ExprKind, FormatArg, Literal};

impl Body {
    /// Whether an argument of `format_args!` becomes part of the string, and nothing is called for it: a literal, and
    /// what another `format_args!` gives.
    pub fn is_part_of_the_string(&self, arg: &FormatArg) -> bool {
        let mut at = arg.value;
        while let Some(ExprKind::Paren(inner) | ExprKind::Ref { expr: inner, .. }) =
            self.exprs.get(at.0 as usize).map(|expr| &expr.kind)
        {
            at = *inner;
        }
        arg.is_plain
            && arg.trait_name.is_some_and(|name| name == "Display")
            && matches!(
                self.exprs.get(at.0 as usize).map(|expr| &expr.kind),
                Some(
                    ExprKind::Lit(Literal::Str(_) | Literal::Int(..)) | ExprKind::FormatArgs { .. }
                )
            )
    }
}
