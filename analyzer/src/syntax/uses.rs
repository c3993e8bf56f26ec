//! `use` trees, flattened: one entry a leaf. It must not know what is imported.

use super::parser::{Parsed, Parser, ident_of};
use super::tokens::Delimiter;
use super::tree::{Ident, ItemKind, UseKind, UseLeaf};

impl Parser<'_> {
    /// `use a::{b as c, d::*};`
    pub fn use_item(&mut self) -> Parsed<ItemKind> {
        self.pos += 1;
        let mut leaves = Vec::new();
        self.use_tree(&[], false, &mut leaves)?;
        self.expect(";")?;
        Ok(ItemKind::Use(leaves))
    }

    fn use_tree(
        &mut self,
        prefix: &[Ident],
        is_global: bool,
        leaves: &mut Vec<UseLeaf>,
    ) -> Parsed<()> {
        let start = self.start();
        let mut is_global = is_global;
        let mut path = prefix.to_vec();
        if self.eat("::") {
            is_global |= prefix.is_empty();
        }
        if let Some((group, _)) = self.fragment(0) {
            // A path that a macro kept whole.
            self.pos += 1;
            let kept = self.inside(group, |p| p.path(super::paths::PathStyle::Mod))?;
            is_global |= kept.is_global && path.is_empty();
            path.extend(kept.segments.iter().map(|segment| segment.ident));
            if !self.eat("::") {
                return self.use_leaf(start, path, is_global, false, leaves);
            }
        }
        loop {
            if self.is_punct(0, b'*') {
                self.pos += 1;
                leaves.push(UseLeaf {
                    is_global,
                    path,
                    kind: UseKind::Glob,
                    span: self.span_from(start),
                });
                return Ok(());
            }
            if let Some(group) = self.group(0, Delimiter::Brace) {
                self.pos += 1;
                return self.deeper(|p| {
                    p.inside(group, |p| {
                        while !p.at_end() {
                            p.attrs(false)?;
                            p.use_tree(&path, is_global, leaves)?;
                            if !p.eat(",") {
                                break;
                            }
                        }
                        Ok(())
                    })
                });
            }
            let Some(token) = self.token(0) else {
                return self.fail_expected("a name");
            };
            if !self.is_path_ident(0) {
                return self.fail_expected("a name");
            }
            self.pos += 1;
            let is_self = self
                .tokens
                .get(self.pos - 1)
                .and_then(super::tokens::TokenTree::text)
                == Some("self")
                && !path.is_empty()
                && !self.is_op(0, "::");
            if is_self {
                return self.use_leaf(start, path, is_global, true, leaves);
            }
            path.push(ident_of(token));
            if !self.eat("::") {
                return self.use_leaf(start, path, is_global, false, leaves);
            }
        }
    }

    fn use_leaf(
        &mut self,
        start: super::parser::Place,
        path: Vec<Ident>,
        is_global: bool,
        is_self: bool,
        leaves: &mut Vec<UseLeaf>,
    ) -> Parsed<()> {
        let rename = if self.eat_word("as") {
            Some(self.ident_or_underscore()?)
        } else {
            None
        };
        let end = self.last();
        leaves.push(UseLeaf {
            is_global,
            path,
            kind: UseKind::Name { rename, is_self },
            span: start.span.to(end.span),
        });
        Ok(())
    }
}
