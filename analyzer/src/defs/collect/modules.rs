//! Modules within a file and in files of their own. Which file that is, `files` says.

use super::*;

impl Collector<'_> {
    /// Notes a file of the crate and what is wrong with it.
    pub(super) fn enter_file(&mut self, read: &ReadFile) {
        let crates = self.program.file_crates.entry(read.file).or_default();
        if !crates.contains(&self.krate) {
            crates.push(self.krate);
            if let Some(state) = self.program.crates.get_mut(self.krate.0 as usize) {
                state.files.push(read.clone());
            }
            self.program.statistics.files += 1;
            for error in self.syntax_errors(read) {
                self.program.error(
                    self.krate,
                    ErrorKind::Syntax,
                    error.message,
                    Some(error.span),
                );
            }
        }
    }

    /// What could not be read. For the workspace's own files, where someone is there to mend them, with a second
    /// opinion.
    fn syntax_errors(&mut self, read: &ReadFile) -> Vec<tree::SyntaxError> {
        let errors = &read.parsed.errors;
        if errors.is_empty() || !self.program.is_first_party(self.krate) {
            return errors.clone();
        }
        let Some(source) = self.program.cache.sources.get(read.file) else {
            return errors.clone();
        };
        let reviewed = crate::syntax::review(&read.parsed, &source.text, self.edition);
        self.program.statistics.refused_alone += usize::from(reviewed.is_own_gap);
        reviewed.errors
    }

    /// Reads the files of the modules below a file, breadth first and in parallel.
    pub(super) fn prefetch(&self, root: &ReadFile, dir: &Directory) {
        let mut visited = rustc_hash::FxHashSet::default();
        let mut wanted = Vec::new();
        self.out_of_line(&root.parsed.items, dir, &mut wanted);
        for _ in 0..MODULE_DEPTH {
            wanted.retain(|(candidates, _)| {
                candidates
                    .first()
                    .is_some_and(|path| visited.insert(path.clone()))
            });
            if wanted.is_empty() {
                break;
            }
            let lists: Vec<Vec<String>> = wanted
                .iter()
                .map(|(candidates, _)| candidates.clone())
                .collect();
            let found = self
                .program
                .read_files(self.krate, &lists, self.edition, self.loader);
            let mut next = Vec::new();
            for (read, (_, has_path)) in found.iter().zip(&wanted) {
                if let Ok(read) = read
                    && let Some(source) = self.program.cache.sources.get(read.file)
                {
                    let dir = Directory::of_module(&source.path, *has_path);
                    self.out_of_line(&read.parsed.items, &dir, &mut next);
                }
            }
            wanted = next;
        }
    }

    fn out_of_line(&self, items: &[Item], dir: &Directory, out: &mut Vec<(Vec<String>, bool)>) {
        let mut todo = vec![(items, dir.clone())];
        while let Some((items, dir)) = todo.pop() {
            for item in items {
                let ItemKind::Mod(module) = &item.kind else {
                    continue;
                };
                let Some(attrs) = self.program.resolve_attrs(self.krate, &item.attrs, false) else {
                    continue;
                };
                let path = attr_value(&attrs, "path");
                match &module.items {
                    Some(items) => {
                        todo.push((items, dir.inline(module.name.name, path.as_deref())))
                    }
                    None => out.push((
                        dir.candidates(module.name.name, path.as_deref()),
                        path.is_some(),
                    )),
                }
            }
        }
    }

    pub(super) fn module(
        &mut self,
        ast: &tree::Mod,
        mut attrs: Vec<Attr>,
        vis: Vis,
        span: Span,
        cx: &ItemCx,
        textual: TextualScope,
    ) -> TextualScope {
        let name = ast.name.name;
        if cx.nesting > MODULE_DEPTH {
            let message = format!("module `{name}` is nested deeper than {MODULE_DEPTH} modules");
            self.program
                .error(self.krate, ErrorKind::File, message, Some(span));
            return textual;
        }
        let path = attr_value(&attrs, "path");
        let mut is_macro_use = has_attr(&attrs, "macro_use");
        let read;
        let (items, file, dir) = match &ast.items {
            Some(items) => (
                items.as_slice(),
                cx.file,
                cx.dir.inline(name, path.as_deref()),
            ),
            None => {
                let candidates = cx.dir.candidates(name, path.as_deref());
                let result = self
                    .program
                    .read_files(
                        self.krate,
                        std::slice::from_ref(&candidates),
                        self.edition,
                        self.loader,
                    )
                    .pop();
                read = match result {
                    Some(Ok(read)) => read,
                    Some(Err((LoadError::NotFound, _))) | None => {
                        let places = candidates.join(" nor ");
                        let message =
                            format!("no file for module `{name}`: there is neither {places}");
                        self.missing_file(message, span);
                        return textual;
                    }
                    Some(Err((error, path))) => {
                        self.missing_file(file_error(&path, &error), span);
                        return textual;
                    }
                };
                if self.open_files.contains(&read.file) {
                    let path = candidates.first().cloned().unwrap_or_default();
                    let message =
                        format!("module `{name}` leads back to a file that contains it: {path}");
                    self.program
                        .error(self.krate, ErrorKind::File, message, Some(span));
                    return textual;
                }
                // Its own `#![cfg]` counts as one on the item.
                let Some(inner) =
                    self.program
                        .resolve_attrs(self.krate, &read.parsed.attrs, self.keep_docs)
                else {
                    return textual;
                };
                is_macro_use |= has_attr(&inner, "macro_use");
                attrs.extend(inner);
                let file_path = self
                    .program
                    .cache
                    .sources
                    .get(read.file)
                    .map(|source| source.path.clone())
                    .unwrap_or_default();
                let dir = Directory::of_module(&file_path, path.is_some());
                if cx.depth > 0 {
                    self.prefetch(&read, &dir);
                }
                self.enter_file(&read);
                (read.parsed.items.as_slice(), read.file, dir)
            }
        };
        let attrs = self.shared_attrs(attrs);
        let id = self.program.add_module(ModuleData {
            krate: self.krate,
            parent: Some(cx.module),
            name: Some(name),
            is_block: false,
            block_owner: None,
            file,
            span,
            attrs,
        });
        self.define_item(cx, name, DefId::Module(id), vis, NsSet::TYPES);
        let inner = ItemCx {
            module: id,
            file,
            dir,
            depth: cx.depth,
            nesting: cx.nesting + 1,
            owner: cx.owner,
        };
        self.open_files.push(file);
        let end = self.items(items, &inner, textual);
        self.open_files.pop();
        self.set_module_textual(id, end);
        if is_macro_use { end } else { textual }
    }

    fn missing_file(&mut self, message: String, span: Span) {
        self.program
            .error(self.krate, ErrorKind::File, message, Some(span));
    }
}
