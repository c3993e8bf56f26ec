//! What becomes part of a format string. It must not know what printing calls.

use super::tree::{Body, ExprId, ExprKind, FormatArg, Literal};

impl Body {
    /// The argument of `format_args!` that becomes part of the string, so that nothing is called for it: a literal, and what
    /// another `format_args!` gives. References and parentheses are taken off.
    pub fn part_of_the_string(&self, arg: &FormatArg) -> Option<ExprId> {
        let mut at = arg.value;
        while let Some(ExprKind::Paren(inner) | ExprKind::Ref { expr: inner, .. }) =
            self.exprs.get(at.0 as usize).map(|expr| &expr.kind)
        {
            at = *inner;
        }
        let is_part = arg.is_plain
            && arg.trait_name.is_some_and(|name| name == "Display")
            && matches!(
                self.exprs.get(at.0 as usize).map(|expr| &expr.kind),
                Some(
                    ExprKind::Lit(Literal::Str(_) | Literal::Int(..)) | ExprKind::FormatArgs { .. }
                )
            );
        is_part.then_some(at)
    }
}
