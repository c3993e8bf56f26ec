//! Structs, enums and unions with their fields, and the derives that stand on them. Must not know types.

use super::*;

impl Collector<'_> {
    fn fields(&self, fields: &Fields) -> Fields {
        let keep = |fields: &Vec<tree::Field>| {
            fields
                .iter()
                .filter(|field| self.program.attrs_hold(self.krate, &field.attrs))
                .cloned()
                .collect::<Vec<_>>()
        };
        match fields {
            Fields::Unit => Fields::Unit,
            Fields::Tuple(fields) => {
                let mut kept = keep(fields);
                // They are numbered as if the others had never been written.
                for (index, field) in kept.iter_mut().enumerate() {
                    field.name.name = Ustr::from(&index.to_string());
                }
                Fields::Tuple(kept)
            }
            Fields::Named(fields) => Fields::Named(keep(fields)),
        }
    }

    pub(super) fn structure(
        &mut self,
        ast: &Arc<tree::Struct>,
        attrs: Vec<Attr>,
        vis: Vis,
        item: &Item,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> AdtId {
        let variants = vec![VariantData {
            name: ast.name.name,
            fields: self.fields(&ast.fields),
            discriminant: None,
            attrs: Arc::clone(&self.no_attrs),
        }];
        self.adt(
            AdtAst::Struct(Arc::clone(ast)),
            variants,
            attrs,
            vis,
            item,
            cx,
            textual,
        )
    }

    pub(super) fn enumeration(
        &mut self,
        ast: &Arc<tree::Enum>,
        attrs: Vec<Attr>,
        vis: Vis,
        item: &Item,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> AdtId {
        let mut variants = Vec::with_capacity(ast.variants.len());
        for variant in &ast.variants {
            let Some(attrs) = self
                .program
                .resolve_attrs(self.krate, &variant.attrs, false)
            else {
                continue;
            };
            variants.push(VariantData {
                name: variant.name.name,
                fields: self.fields(&variant.fields),
                discriminant: variant.discriminant.clone(),
                attrs: self.shared_attrs(attrs),
            });
        }
        let id = self.adt(
            AdtAst::Enum(Arc::clone(ast)),
            variants,
            attrs,
            vis,
            item,
            cx,
            textual,
        );
        let Some(data) = self.program.defs.adts.get(id.0 as usize) else {
            return id;
        };
        let names: Vec<_> = data.variants.iter().map(|variant| variant.name).collect();
        let langs: Vec<_> = data
            .variants
            .iter()
            .map(|variant| attr_value(&variant.attrs, "lang"))
            .collect();
        let bodies: Vec<_> = data
            .variants
            .iter()
            .map(|variant| variant.discriminant.clone())
            .collect();
        for (index, ((name, lang), body)) in names.into_iter().zip(langs).zip(bodies).enumerate() {
            let variant = VariantId {
                adt: id,
                index: index as u32,
            };
            self.program
                .variant_names
                .entry((id, name))
                .or_insert(variant.index);
            if let Some(lang) = lang {
                self.program
                    .defs
                    .lang
                    .entry(Ustr::from(&lang))
                    .or_insert(DefId::Variant(variant));
            }
            if let Some(body) = body {
                self.body(BodyOwner::Discriminant(variant), &body, cx, textual);
            }
        }
        id
    }

    #[expect(clippy::too_many_arguments, reason = "a row has as many columns")]
    fn adt(
        &mut self,
        ast: AdtAst,
        variants: Vec<VariantData>,
        attrs: Vec<Attr>,
        vis: Vis,
        item: &Item,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> AdtId {
        let id = AdtId(self.program.defs.adts.len() as u32);
        self.lang(&attrs, DefId::Adt(id));
        let attrs = self.shared_attrs(attrs);
        self.program.defs.adts.push(AdtData {
            krate: self.krate,
            module: cx.module,
            ast,
            variants,
            attrs: Arc::clone(&attrs),
            vis,
            span: item.span,
        });
        self.derives(item, &attrs, cx, textual);
        id
    }

    /// Writes the impls of the compiler's own derives.
    fn derives(&mut self, item: &Item, attrs: &[Attr], cx: &ItemCx, textual: TextualScope) {
        let mut derives: Vec<(Ustr, Span)> = Vec::new();
        for attr in attrs.iter().filter(|attr| attr.path == "derive") {
            for part in split_commas(arguments(attr).unwrap_or(&[])) {
                if let Some(name) = leading_path(part).0.last()
                    && is_own_derive(name.as_str())
                {
                    derives.push((*name, part.last().map_or(attr.span, |token| token.span())));
                }
            }
        }
        if derives.is_empty() {
            return;
        }
        let item = Item {
            attrs: attrs.to_vec(),
            visibility: item.visibility.clone(),
            kind: self.stripped(&item.kind),
            span: item.span,
            tokens: None,
        };
        let names: Vec<Ustr> = derives.iter().map(|(name, _)| *name).collect();
        for (name, span) in derives {
            let expn = self.program.cache.expansions.add(Expansion {
                call_site: span,
                macro_name: name,
                def_crate: CORE,
                edition: Edition::E2024,
                def_site: ExpnId::ROOT,
            });
            let at = Span { expn, ..span };
            let written = crate::expand::expand_derive(name.as_str(), &item, &names, at);
            if let Some(Item {
                kind: ItemKind::Impl(ast),
                attrs,
                span,
                ..
            }) = written
            {
                self.implementation(&ast, attrs, span, true, cx, textual);
            }
        }
    }

    /// A struct or enum without what `cfg` takes out of it.
    fn stripped(&self, kind: &ItemKind) -> ItemKind {
        let is_plain = |fields: &Fields| match fields {
            Fields::Unit => true,
            Fields::Tuple(fields) | Fields::Named(fields) => {
                fields.iter().all(|field| field.attrs.is_empty())
            }
        };
        match kind {
            ItemKind::Struct(ast) if !is_plain(&ast.fields) => {
                ItemKind::Struct(Arc::new(tree::Struct {
                    fields: self.fields(&ast.fields),
                    ..ast.as_ref().clone()
                }))
            }
            ItemKind::Enum(ast)
                if ast
                    .variants
                    .iter()
                    .any(|variant| !variant.attrs.is_empty() || !is_plain(&variant.fields)) =>
            {
                let mut ast = ast.as_ref().clone();
                ast.variants
                    .retain(|variant| self.program.attrs_hold(self.krate, &variant.attrs));
                for variant in &mut ast.variants {
                    variant.fields = self.fields(&variant.fields);
                }
                ItemKind::Enum(Arc::new(ast))
            }
            other => other.clone(),
        }
    }
}
