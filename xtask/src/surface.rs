//! What a library gives to its users, item by item, each with a key by which the same item of another library is found
//! and its signature as text. It must not know with what it is compared.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use sigsafe_analyzer::defs::{
    ALLOC, AssocItem, CORE, DefId, FnId, ImplId, ModuleId, Primitive, Program, STD, TraitId, Vis,
    has_attr,
};
use sigsafe_analyzer::items::{GenericOwner, Items, ParamKind};
use sigsafe_analyzer::source::Span;
use sigsafe_analyzer::syntax::tree::Attr;
use sigsafe_analyzer::types::{Ty, TyKind};

use crate::render::Renderer;

/// What an item is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum Kind {
    Function,
    Method,
    TraitMethod,
    Impl,
    Type,
    Trait,
    Constant,
    Macro,
    /// Another path to an item.
    Path,
}

impl Kind {
    /// Whether it counts for the share that the stubs cover.
    pub fn counts(self) -> bool {
        matches!(
            self,
            Kind::Function | Kind::Method | Kind::TraitMethod | Kind::Impl
        )
    }
}

/// An item.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// The module that defines it, with its crate.
    pub module: String,
    /// What tells it from others.
    pub key: String,
    /// What it asks for and gives.
    pub signature: String,
    /// Whether users of a stable compiler may name it.
    pub is_stable: bool,
    /// The item.
    pub span: Span,
    /// The impl or trait around it.
    pub container: Option<Span>,
}

/// All items, by key.
pub type Surface = BTreeMap<String, Vec<Entry>>;

struct Collector<'a, 'p> {
    program: &'p Program,
    items: &'a Items<'p>,
    render: Renderer<'a, 'p>,
    /// What nobody marks is stable.
    is_model: bool,
    out: Surface,
}

/// The surface of a library. In a model everything is stable.
pub fn surface(program: &Program, is_model: bool) -> Surface {
    let items = Items::new(program);
    let mut collector = Collector {
        program,
        items: &items,
        render: Renderer {
            items: &items,
            paths: BTreeMap::new(),
        },
        is_model,
        out: Surface::new(),
    };
    collector.paths();
    collector.impls();
    collector.out
}

impl Collector<'_, '_> {
    fn is_stable(&self, attrs: &[Attr]) -> bool {
        self.is_model || has_attr(attrs, "stable") && !has_attr(attrs, "unstable")
    }

    /// Whether all that a type names may be named. An impl for what may not be is of no use.
    fn is_stable_type(&self, ty: &Ty) -> bool {
        let mut is_stable = true;
        ty.walk(&mut |part| {
            is_stable &= match part.kind() {
                TyKind::Primitive(Primitive::F16 | Primitive::F128) => self.is_model,
                TyKind::Adt(id, _) => {
                    self.is_stable(&self.items.defs()[*id].attrs)
                        && self.is_reached(DefId::Adt(*id))
                }
                _ => true,
            };
            is_stable
        });
        is_stable
    }

    fn is_reached(&self, def: DefId) -> bool {
        self.is_model || self.render.paths.contains_key(&def)
    }

    fn module_name(&self, module: ModuleId) -> String {
        let defs = self.items.defs();
        let module = self.program.nearest_module(module);
        let krate = defs[defs[module].krate].name;
        let path = self.program.path_of(DefId::Module(module));
        if path.is_empty() {
            krate.to_string()
        } else {
            format!("{krate}::{path}")
        }
    }

    fn add(
        &mut self,
        kind: Kind,
        module: ModuleId,
        key: String,
        signature: String,
        is_stable: bool,
        spans: (Span, Option<Span>),
    ) {
        let entry = Entry {
            kind,
            module: self.module_name(module),
            key: key.clone(),
            signature,
            is_stable,
            span: spans.0,
            container: spans.1,
        };
        self.out.entry(key).or_default().push(entry);
    }

    /// What can be named through the crates' roots.
    fn paths(&mut self) {
        let defs = self.items.defs();
        let mut found: Vec<(String, DefId)> = Vec::new();
        for krate in [STD, CORE, ALLOC] {
            let Some(root) = defs[krate].root else {
                continue;
            };
            let mut seen = BTreeSet::from([root]);
            let mut queue = VecDeque::from([(root, defs[krate].name.to_string())]);
            while let Some((module, path)) = queue.pop_front() {
                for (name, def) in self.program.public_names(module) {
                    let path = format!("{path}::{name}");
                    match def {
                        DefId::Module(id) => {
                            let is_open = self.is_model || !has_attr(&defs[id].attrs, "unstable");
                            if is_open && seen.insert(id) {
                                queue.push_back((id, path));
                            }
                        }
                        _ => found.push((path, def)),
                    }
                }
            }
        }
        for (path, def) in &found {
            let path = std_path(path);
            let is_shorter = self.render.paths.get(def).is_none_or(|known| {
                (path.matches("::").count(), &path) < (known.matches("::").count(), known)
            });
            if is_shorter {
                self.render.paths.insert(*def, path);
            }
        }
        for (path, def) in found {
            self.named(&path, def);
        }
    }

    fn named(&mut self, path: &str, def: DefId) {
        let defs = self.items.defs();
        let own = self.render.path(def);
        let (kind, module, signature, is_stable, span) = match def {
            DefId::Fn(id) => {
                let data = &defs[id];
                (
                    Kind::Function,
                    data.module,
                    self.signature(id, ""),
                    self.is_stable(&data.attrs),
                    data.span,
                )
            }
            DefId::Adt(id) => {
                let data = &defs[id];
                (
                    Kind::Type,
                    data.module,
                    self.adt(id),
                    self.is_stable(&data.attrs),
                    data.span,
                )
            }
            DefId::Trait(id) => {
                let data = &defs[id];
                (
                    Kind::Trait,
                    data.module,
                    self.of_trait(id),
                    self.is_stable(&data.attrs),
                    data.span,
                )
            }
            DefId::Alias(id) => {
                let data = &defs[id];
                let ty = self
                    .items
                    .alias_ty(id)
                    .map(|ty| self.render.ty(&ty))
                    .unwrap_or_default();
                (
                    Kind::Type,
                    data.module,
                    ty,
                    self.is_stable(&data.attrs),
                    data.span,
                )
            }
            DefId::Const(id) => {
                let data = &defs[id];
                let ty = self.render.ty(&self.items.const_ty(id));
                (
                    Kind::Constant,
                    data.module,
                    ty,
                    self.is_stable(&data.attrs),
                    data.span,
                )
            }
            DefId::Static(id) => {
                let data = &defs[id];
                let ty = self.render.ty(&self.items.static_ty(id));
                (
                    Kind::Constant,
                    data.module,
                    ty,
                    self.is_stable(&data.attrs),
                    data.span,
                )
            }
            _ => return,
        };
        // Which of the model's paths is the one that users of std name is for std to say.
        let key = std_path(path);
        let is_main = (self.is_model || key == own) && !self.out.contains_key(&key);
        if is_main {
            self.add(kind, module, key, signature, is_stable, (span, None));
            if let DefId::Trait(id) = def {
                self.trait_items(id);
            }
        }
        if self.is_model || !is_main {
            let key = format!("path {path}");
            self.add(
                Kind::Path,
                module,
                key,
                String::new(),
                is_stable,
                (span, None),
            );
        }
    }

    fn kinds(&self, owner: GenericOwner) -> String {
        let generics = self.items.generics(owner);
        let own = generics
            .params
            .get(generics.parent_count..)
            .unwrap_or_default();
        let kinds: Vec<&str> = own
            .iter()
            .filter(|param| param.name.as_str() != "Self")
            .map(|param| match (param.kind, param.is_synthetic) {
                (_, true) => "impl",
                (ParamKind::Type, _) => "type",
                (ParamKind::Const, _) => "const",
            })
            .collect();
        kinds.join(", ")
    }

    fn signature(&self, id: FnId, of: &str) -> String {
        let sig = self.items.fn_sig(id);
        let params: Vec<String> = sig.params.iter().map(|ty| self.render.ty(ty)).collect();
        let mut out = String::new();
        for (is, word) in [(sig.is_async, "async "), (sig.is_unsafe, "unsafe ")] {
            if is {
                out.push_str(word);
            }
        }
        if let Some(abi) = sig.abi.filter(|abi| !abi.as_str().starts_with("rust-")) {
            out.push_str(&format!("extern {abi} "));
        }
        out.push_str(&format!(
            "fn<{}>({}{}) -> {}",
            self.kinds(GenericOwner::Fn(id)),
            if sig.has_self { "self " } else { "" },
            params.join(", "),
            self.render.ty(if sig.is_async {
                &sig.body_ret
            } else {
                &sig.ret
            })
        ));
        canonical(of, &out, self.render.bounds_of(GenericOwner::Fn(id)))
    }

    fn adt(&self, id: sigsafe_analyzer::defs::AdtId) -> String {
        let data = &self.items.defs()[id];
        let mut out = format!("<{}>", self.kinds(GenericOwner::Adt(id)));
        if matches!(data.ast, sigsafe_analyzer::defs::AdtAst::Enum(_)) {
            for variant in data
                .variants
                .iter()
                .filter(|variant| !has_attr(&variant.attrs, "unstable"))
            {
                out.push_str(&format!(" {}", variant.name));
            }
        }
        out
    }

    fn of_trait(&self, id: TraitId) -> String {
        let bounds = self.render.predicates(&self.items.super_predicates(id), 0);
        canonical(
            "",
            &format!("<{}>", self.kinds(GenericOwner::Trait(id))),
            bounds,
        )
    }

    fn trait_items(&mut self, id: TraitId) {
        let data = &self.items.defs()[id];
        let path = self.render.path(DefId::Trait(id));
        for (name, item) in &data.items {
            match item {
                AssocItem::Fn(function) => {
                    let row = &self.items.defs()[*function];
                    let is_provided = row.ast.body.is_some();
                    let signature = format!(
                        "{}{}",
                        if is_provided { "" } else { "required " },
                        self.signature(*function, "")
                    );
                    let is_stable = self.is_stable(&row.attrs) && self.is_stable(&data.attrs);
                    let (span, around) = (row.span, data.span);
                    self.add(
                        Kind::TraitMethod,
                        data.module,
                        format!("{path}::{name}"),
                        signature,
                        is_stable,
                        (span, Some(around)),
                    );
                }
                AssocItem::Type(alias) => {
                    let row = &self.items.defs()[*alias];
                    let bounds = self.render.predicates(&self.items.item_bounds(*alias), 0);
                    let is_stable = self.is_stable(&row.attrs) && self.is_stable(&data.attrs);
                    let (span, around) = (row.span, data.span);
                    self.add(
                        Kind::Type,
                        data.module,
                        format!("{path}::{name}"),
                        canonical("", "type", bounds),
                        is_stable,
                        (span, Some(around)),
                    );
                }
                AssocItem::Const(_) => {}
            }
        }
    }

    fn impls(&mut self) {
        for index in 0..self.items.defs().impls.len() {
            self.of_impl(ImplId(index as u32));
        }
    }

    fn of_impl(&mut self, id: ImplId) {
        let data = &self.items.defs()[id];
        let header = self.items.impl_header(id);
        let this = self.render.ty(&header.self_ty);
        if data.ast.trait_path.is_none() {
            for (name, item) in &data.items {
                let (kind, signature, attrs, vis, span) = match item {
                    AssocItem::Fn(function) => {
                        let row = &self.items.defs()[*function];
                        (
                            Kind::Method,
                            self.signature(*function, &this),
                            &row.attrs,
                            row.vis,
                            row.span,
                        )
                    }
                    AssocItem::Const(constant) => {
                        let row = &self.items.defs()[*constant];
                        let ty = self.render.ty(&self.items.const_ty(*constant));
                        (Kind::Constant, ty, &row.attrs, row.vis, row.span)
                    }
                    AssocItem::Type(_) => continue,
                };
                if vis != Vis::Public {
                    continue;
                }
                let key = canonical("", &format!("<{this}>::{name}"), Vec::new());
                let is_stable = self.is_stable(attrs);
                self.add(
                    kind,
                    data.module,
                    key,
                    signature,
                    is_stable,
                    (span, Some(data.span)),
                );
            }
            return;
        }
        let Some(of) = &header.trait_ref else {
            return;
        };
        if header.is_negative || has_attr(&data.attrs, "rustc_reservation_impl") {
            return;
        }
        let is_stable = if data.is_derived {
            self.is_model
                || matches!(header.self_ty.kind(), TyKind::Adt(adt, _) if self.is_stable(&self.items.defs()[*adt].attrs))
        } else {
            self.is_stable(&data.attrs)
        };
        let is_stable = is_stable
            && self.is_stable(&self.items.defs()[of.id].attrs)
            && self.is_reached(DefId::Trait(of.id))
            && of.args.iter().all(|ty| self.is_stable_type(ty));
        let path = self.render.path(DefId::Trait(of.id));
        let args: Vec<String> = of
            .args
            .iter()
            .skip(1)
            .map(|ty| self.render.ty(ty))
            .collect();
        let args = if args.is_empty() {
            String::new()
        } else {
            format!("<{}>", args.join(", "))
        };
        let head = format!("impl {path}{args} for {this}");
        let mut types: Vec<String> = Vec::new();
        for (name, item) in &data.items {
            if let AssocItem::Type(alias) = item
                && let Some(ty) = self.items.alias_ty(*alias)
            {
                types.push(format!("{name} = {}", self.render.ty(&ty)));
            }
        }
        types.sort();
        let signature = canonical(
            &head,
            &types.join(", "),
            self.render.bounds_of(GenericOwner::Impl(id)),
        );
        self.add(
            Kind::Impl,
            data.module,
            canonical("", &head, Vec::new()),
            signature,
            is_stable,
            (data.span, None),
        );
    }
}

fn std_path(path: &str) -> String {
    match path.split_once("::") {
        Some(("core" | "alloc" | "core_arch", rest)) => format!("std::{rest}"),
        _ => path.to_owned(),
    }
}

/// Gives parameters numbers in the order in which they are met, `before` first, and appends the bounds, sorted.
fn canonical(before: &str, text: &str, bounds: Vec<String>) -> String {
    let mut seen: Vec<String> = Vec::new();
    renumber(before, &mut seen);
    let mut out = renumber(text, &mut seen);
    let mut bounds: Vec<String> = bounds
        .iter()
        .map(|bound| renumber(bound, &mut seen))
        .collect();
    bounds.sort();
    bounds.dedup();
    if !bounds.is_empty() {
        out.push_str(" where ");
        out.push_str(&bounds.join(", "));
    }
    out
}

fn renumber(text: &str, seen: &mut Vec<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    for letter in text.chars().chain(['\n']) {
        if letter.is_alphanumeric() || letter == '_' {
            word.push(letter);
            continue;
        }
        let is_parameter = word.strip_prefix('T').is_some_and(|digits| {
            !digits.is_empty() && digits.chars().all(|digit| digit.is_ascii_digit())
        });
        if is_parameter {
            let position = seen
                .iter()
                .position(|known| *known == word)
                .unwrap_or_else(|| {
                    seen.push(word.clone());
                    seen.len() - 1
                });
            out.push_str(&format!("T{position}"));
        } else {
            out.push_str(&word);
        }
        word.clear();
        if letter != '\n' {
            out.push(letter);
        }
    }
    out
}
