//! How instances are named: as rustc prints paths, without generics. It must not know the graph.

use std::borrow::Cow;

use crate::defs::{
    AdtAst, AssocItem, BodyOwner, Container, DefId, FnId, ImplId, ModuleId, Primitive, VariantId,
    VisibleFrom, children,
};
use crate::graph::Instance;
use crate::items::Items;
use crate::source::{CrateId, Span};
use crate::syntax::tree::{ExprId, ExprKind};
use crate::syntax::{is_keyword, is_path_keyword};
use crate::types::{Args, ClosureId, Ty, TyKind};

/// Names for one point of view: paths of `home` are without the crate's name.
pub struct Names<'a, 'p> {
    items: &'a Items<'p>,
    /// The crate whose own items have short paths; `None`: every item has its crate's name.
    home: Option<CrateId>,
    /// How the compiler would say it; `None`: as people do.
    compiler: Option<Compiler<'a>>,
}

/// What the compiler's names say beyond those for people.
struct Compiler<'a> {
    /// Where a place is: `src/lib.rs:1:2: 1:7`.
    places: &'a dyn Fn(Span) -> Option<String>,
    /// By which path each item of another crate is shown.
    seen: VisibleFrom,
}

impl<'a, 'p> Names<'a, 'p> {
    /// Names as they are seen from a crate.
    pub fn new(items: &'a Items<'p>, home: Option<CrateId>) -> Names<'a, 'p> {
        Names {
            items,
            home,
            compiler: None,
        }
    }

    /// Names as rustc prints them when it compiles a crate: functions as types with their signatures, closures and async
    /// blocks with their places, items of other crates by the shortest path that leads to them.
    pub fn of_compiler(
        items: &'a Items<'p>,
        home: CrateId,
        places: &'a dyn Fn(Span) -> Option<String>,
    ) -> Names<'a, 'p> {
        let seen = items.program.visible_from(home);
        Names {
            items,
            home: Some(home),
            compiler: Some(Compiler { places, seen }),
        }
    }

    /// The path of a definition.
    pub fn def(&self, def: DefId) -> String {
        let path = self.plain(def);
        let is_odd = |word: &str| self.word(word) != word;
        match self.compiler.is_some() && path.split("::").any(is_odd) {
            true => {
                let words: Vec<_> = path.split("::").map(|word| self.word(word)).collect();
                words.join("::")
            }
            false => path,
        }
    }

    /// A name as the compiler would have to read it: `r#type`.
    fn word<'n>(&self, name: &'n str) -> Cow<'n, str> {
        let edition = (self.home.filter(|_| self.compiler.is_some()))
            .map(|home| self.items.defs()[home].edition);
        let is_odd = edition.is_some_and(|edition| is_keyword(name, edition));
        if is_odd && !is_path_keyword(name) && name != "_" {
            Cow::Owned(format!("r#{name}"))
        } else {
            Cow::Borrowed(name)
        }
    }

    fn plain(&self, def: DefId) -> String {
        let defs = self.items.defs();
        let krate = match def {
            DefId::Module(id) => defs[id].krate,
            DefId::Fn(id) => defs[id].krate,
            DefId::Adt(id) => defs[id].krate,
            DefId::Variant(id) => defs[id.adt].krate,
            DefId::Trait(id) => defs[id].krate,
            DefId::TraitAlias(id) => defs[id].krate,
            DefId::Alias(id) => defs[id].krate,
            DefId::Const(id) => defs[id].krate,
            DefId::Static(id) => defs[id].krate,
            DefId::Primitive(primitive) => return primitive_name(primitive).to_owned(),
            DefId::Macro(_) => return String::new(),
        };
        // What stands in the body of a trait impl's function is named after the impl.
        if let DefId::Adt(id) = def
            && let Some(outer) = self.within(defs[id].module)
        {
            let path = self.items.program.path_of(def);
            let name = path.rsplit("::").next().unwrap_or_default();
            return format!("{outer}::{name}");
        }
        if Some(krate) == self.home {
            return self.items.program.path_of(def);
        }
        if self.compiler.is_none() && self.items.program.is_first_party(krate) {
            let path = self.items.program.path_of(def);
            let name = defs[krate].name;
            return if path.is_empty() {
                name.to_string()
            } else {
                format!("{name}::{path}")
            };
        }
        match &self.compiler {
            Some(compiler) => self.items.program.visible_path_from(&compiler.seen, def),
            None => self.items.program.visible_path(def),
        }
    }

    /// Whether somebody who writes a path may mean a function: the path as it is shown or where the function is
    /// defined, with or without the name of its crate.
    pub fn may_mean(&self, function: FnId, path: &str) -> bool {
        let data = &self.items.defs()[function];
        let last = path.rsplit("::").next().unwrap_or(path);
        if data.ast.name.name != last.trim_start_matches("r#") {
            return false;
        }
        let shown = self.item(function);
        let defined = self.items.program.path_of(DefId::Fn(function));
        let krate = self.items.defs()[data.krate].name;
        let inside = |text: &str| path.strip_prefix(krate.as_str()) == Some(text);
        let without = shown
            .strip_prefix(krate.as_str())
            .and_then(|rest| rest.strip_prefix("::"));
        shown == path || without == Some(path) || defined == path || inside(&format!("::{defined}"))
    }

    /// The last segment of a definition's path.
    fn short(&self, def: DefId) -> String {
        let path = self.def(def);
        match path.rsplit_once("::") {
            Some((_, last)) => last.to_owned(),
            None => path,
        }
    }

    /// A type: heads without arguments, by their last segment.
    pub fn short_ty(&self, ty: &Ty) -> String {
        self.ty_with(ty, &|def| self.short(def), 0)
    }

    /// A type: heads without arguments, by their whole path.
    pub fn ty(&self, ty: &Ty) -> String {
        self.ty_with(ty, &|def| self.def(def), 0)
    }

    fn ty_with(&self, ty: &Ty, name: &dyn Fn(DefId) -> String, depth: u32) -> String {
        if depth > 16 {
            return "_".to_owned();
        }
        let part = |ty: &Ty| self.ty_with(ty, name, depth + 1);
        match ty.kind() {
            TyKind::Primitive(primitive) => primitive_name(*primitive).to_owned(),
            TyKind::Never => "!".to_owned(),
            TyKind::Adt(id, _) => name(DefId::Adt(*id)),
            TyKind::Foreign(id) => name(DefId::Alias(*id)),
            TyKind::FnDef(id, args) => {
                let path = name(DefId::Fn(*id));
                match &self.compiler {
                    Some(_) => format!("{} {{{path}}}", self.pointer_to(*id, args, &part)),
                    None => path,
                }
            }
            TyKind::Ctor(id, _) => name(DefId::Adt(id.adt)),
            TyKind::Closure(id, ..) => match self.written_at(*id) {
                Some(place) => format!("{{closure@{place}}}"),
                None => "{closure}".to_owned(),
            },
            TyKind::Async(id, args) => match (self.async_fn(*id), self.written_at(*id)) {
                (Some(function), _) => {
                    let path = self.with_args(function, args, depth);
                    format!("{{async fn body of {path}()}}")
                }
                (None, Some(place)) => format!("{{async block@{place}}}"),
                (None, None) => "{async block}".to_owned(),
            },
            TyKind::Ref(false, ty) => format!("&{}", part(ty)),
            TyKind::Ref(true, ty) => format!("&mut {}", part(ty)),
            TyKind::Ptr(false, ty) => format!("*const {}", part(ty)),
            TyKind::Ptr(true, ty) => format!("*mut {}", part(ty)),
            TyKind::Slice(ty) => format!("[{}]", part(ty)),
            TyKind::Array(ty, len) => match len.kind() {
                TyKind::Const(Some(len)) => format!("[{}; {len}]", part(ty)),
                _ => format!("[{}; N]", part(ty)),
            },
            TyKind::Tuple(parts) => {
                let parts: Vec<String> = parts.iter().map(part).collect();
                if parts.len() == 1 {
                    format!("({},)", parts.join(""))
                } else {
                    format!("({})", parts.join(", "))
                }
            }
            TyKind::FnPtr(sig) => format!("fn{}", signature(&sig.params, &sig.ret, &part)),
            TyKind::Dyn(object) => {
                let principal = object.principal.as_ref().map(|(id, _)| *id);
                let traits: Vec<String> = match (&self.compiler, principal) {
                    (None, Some(id)) => vec![name(DefId::Trait(id))],
                    (None, None) => {
                        let first = object.autos.first();
                        first
                            .map(|id| name(DefId::Trait(*id)))
                            .into_iter()
                            .collect()
                    }
                    (Some(_), principal) => principal
                        .into_iter()
                        .chain(object.autos.iter().copied())
                        .map(|id| name(DefId::Trait(id)))
                        .collect(),
                };
                if traits.is_empty() {
                    "dyn _".to_owned()
                } else {
                    format!("dyn {}", traits.join(" + "))
                }
            }
            TyKind::Param(_, name) => name.to_string(),
            TyKind::Projection(id, args) => {
                let this = args.first().map(part).unwrap_or_default();
                format!(
                    "<{this} as {}>::{}",
                    self.projection_trait(*id, name),
                    self.items.defs()[*id].ast.name.name
                )
            }
            TyKind::Opaque(id, _) => format!("impl {}", self.opaque_trait(*id, name)),
            TyKind::Const(Some(value)) => value.to_string(),
            TyKind::Const(None) | TyKind::Infer(_) | TyKind::Error => "_".to_owned(),
        }
    }

    /// The `async fn` whose body it is.
    fn async_fn(&self, id: ClosureId) -> Option<FnId> {
        let BodyOwner::Fn(function) = id.owner else {
            return None;
        };
        let ast = &self.items.defs()[function].ast;
        let body = ast.body.as_ref()?;
        (ast.is_async && body.value == Some(id.expr)).then_some(function)
    }

    /// Where a closure or an async block is written: the words before its body, as the compiler tells it.
    fn written_at(&self, id: ClosureId) -> Option<String> {
        let compiler = self.compiler.as_ref()?;
        let (_, body) = self.items.program.body_of(id.owner)?;
        let expr = body.exprs.get(id.expr.0 as usize)?;
        let end = match &expr.kind {
            ExprKind::Async { is_move, .. } => {
                let words = if *is_move { "async move" } else { "async" };
                expr.span.start.saturating_add(words.len() as u32)
            }
            ExprKind::Closure(closure) => body.exprs.get(closure.body.0 as usize)?.span.start,
            _ => return None,
        };
        // What a procedural macro writes stands all at one place.
        let end = match self.items.program.is_from_overlay(Some(expr.span)) {
            true => expr.span.end,
            false => end,
        };
        (compiler.places)(Span {
            end: end.min(expr.span.end),
            ..expr.span
        })
    }

    /// The function pointer that a function can become: `unsafe extern "C" fn(i32)`.
    fn pointer_to(&self, id: FnId, args: &Args, part: &dyn Fn(&Ty) -> String) -> String {
        let sig = self.items.fn_sig(id);
        let params: Vec<Ty> = sig.params.iter().map(|ty| ty.subst(args)).collect();
        let mut out = String::new();
        if sig.is_unsafe {
            out.push_str("unsafe ");
        }
        if let Some(abi) = sig.abi {
            out.push_str(&format!("extern \"{abi}\" "));
        }
        out.push_str("fn");
        out.push_str(&signature(&params, &sig.ret.subst(args), part));
        out
    }

    /// A function with the generic arguments of its type and its own, by the whole path.
    fn with_args(&self, id: FnId, args: &Args, depth: u32) -> String {
        let name = &|def| self.def(def);
        let list = |lifetimes: u32, args: &[Ty]| {
            let mut parts = vec!["'_".to_owned(); lifetimes as usize];
            parts.extend(args.iter().map(|ty| self.ty_with(ty, name, depth + 1)));
            if parts.is_empty() {
                String::new()
            } else {
                format!("<{}>", parts.join(", "))
            }
        };
        let defs = self.items.defs();
        let data = &defs[id];
        let count = self
            .items
            .generics(crate::items::GenericOwner::Fn(id))
            .parent_count;
        let own = list(0, args.get(count..).unwrap_or_default());
        let Container::Impl(of) = data.container else {
            return format!("{}{own}", self.function(id, args));
        };
        let header = self.items.impl_header(of);
        match header.self_ty.subst(args).kind() {
            TyKind::Adt(adt, of) if header.trait_ref.is_none() => {
                let path = name(DefId::Adt(*adt));
                let lifetimes = match &defs[*adt].ast {
                    AdtAst::Struct(ast) => ast.generics.lifetimes,
                    AdtAst::Enum(ast) => ast.generics.lifetimes,
                };
                let of = list(lifetimes, of);
                format!("{path}{of}::{}{own}", data.ast.name.name)
            }
            _ => match self.apart(of, id) {
                Some(path) => format!("{path}{own}"),
                None => format!("{}{own}", self.function(id, args)),
            },
        }
    }

    fn projection_trait(&self, id: crate::defs::AliasId, name: &dyn Fn(DefId) -> String) -> String {
        self.items
            .trait_of_alias(id)
            .map_or_else(|| "_".to_owned(), |id| name(DefId::Trait(id)))
    }

    fn opaque_trait(&self, id: crate::types::OpaqueId, name: &dyn Fn(DefId) -> String) -> String {
        let found = self
            .items
            .opaque_bounds(id)
            .iter()
            .find_map(|bound| match bound {
                crate::types::Predicate::Trait(reference) => Some(reference.id),
                crate::types::Predicate::Projection(..) => None,
            });
        found.map_or_else(|| "_".to_owned(), |id| name(DefId::Trait(id)))
    }

    /// A function with its arguments: `half_lock::HalfLock::read`, `<String as Deref>::deref`, `<[T]>::len`.
    pub fn function(&self, id: FnId, args: &Args) -> String {
        let data = &self.items.defs()[id];
        let name = self.word(data.ast.name.name.as_str());
        match data.container {
            Container::Trait(of) => {
                let this = args
                    .first()
                    .map_or_else(|| "Self".to_owned(), |ty| self.short_ty(ty));
                format!("<{this} as {}>::{name}", self.short(DefId::Trait(of)))
            }
            Container::Impl(of) => {
                let header = self.items.impl_header(of);
                let this = header.self_ty.subst(args);
                match &header.trait_ref {
                    Some(reference) => {
                        format!(
                            "<{} as {}>::{name}",
                            self.short_ty(&this),
                            self.short(DefId::Trait(reference.id))
                        )
                    }
                    None => match this.kind() {
                        TyKind::Adt(..) | TyKind::Foreign(_) => {
                            format!("{}::{name}", self.ty(&this))
                        }
                        // The compiler shows the lifetime that such an impl is for, if none is written.
                        TyKind::Dyn(_) if self.compiler.is_some() => {
                            format!("<({} + 'static)>::{name}", self.ty(&header.self_ty))
                        }
                        _ => format!("<{}>::{name}", self.short_ty(&header.self_ty)),
                    },
                }
            }
            Container::Module(module) | Container::Foreign(module) => match self.within(module) {
                Some(outer) => format!("{outer}::{name}"),
                None => self.def(DefId::Fn(id)),
            },
        }
    }

    /// What a function inside a body is named after, where the path of the item would not do: the impl, for several impls
    /// for one type have functions of one name, and the closures around it.
    fn within(&self, module: ModuleId) -> Option<String> {
        let defs = self.items.defs();
        let mut names = Vec::new();
        let mut at = Some(module);
        let (owner, span) = loop {
            let data = &defs[at?];
            match data.block_owner {
                Some(owner) if data.is_block => break (owner, data.span),
                _ => {
                    names.extend(data.name);
                    at = data.parent;
                }
            }
        };
        let closures = self.closures_around(owner, span);
        let mut out = match owner {
            BodyOwner::Fn(id) => match defs[id].container {
                Container::Impl(of) if defs[of].ast.trait_path.is_some() => self.in_impl(of, id),
                Container::Module(outer) if self.within(outer).is_some() => self.item(id),
                _ if closures.is_empty() => return None,
                _ => self.item(id),
            },
            _ if closures.is_empty() => return None,
            _ => self.owner(owner),
        };
        out.push_str(&closures);
        for name in names.iter().rev() {
            out.push_str("::");
            out.push_str(name.as_str());
        }
        Some(out)
    }

    /// A function of a trait's impl as a place for others.
    fn in_impl(&self, of: ImplId, id: FnId) -> String {
        self.apart(of, id).unwrap_or_else(|| self.item(id))
    }

    /// A function of a trait's impl that stands apart from its type and its trait: its module is named.
    fn apart(&self, of: ImplId, id: FnId) -> Option<String> {
        let defs = self.items.defs();
        let header = self.items.impl_header(of);
        let home = self.items.program.nearest_module(defs[of].module);
        let trait_home = header
            .trait_ref
            .as_ref()
            .map(|reference| defs[reference.id].module);
        // What a reference or a slice is of is what it is named after.
        let mut of_type = header.self_ty.clone();
        while let TyKind::Ref(_, inner)
        | TyKind::Ptr(_, inner)
        | TyKind::Slice(inner)
        | TyKind::Array(inner, _) = of_type.kind()
        {
            of_type = inner.clone();
        }
        let type_home = match of_type.kind() {
            TyKind::Adt(id, _) => Some(defs[*id].module),
            TyKind::Dyn(object) => object.principal.as_ref().map(|(id, _)| defs[*id].module),
            _ => None,
        };
        let reference = header.trait_ref.as_ref()?;
        if type_home == Some(home) || trait_home == Some(home) {
            return None;
        }
        let module = self.def(DefId::Module(home));
        Some(format!(
            "{module}{}<impl {} for {}>::{}",
            if module.is_empty() { "" } else { "::" },
            self.def(DefId::Trait(reference.id)),
            self.ty(&header.self_ty),
            defs[id].ast.name.name
        ))
    }

    /// The closures of a body around a place in it, as the compiler counts them: `::{closure#0}::{closure#1}`.
    fn closures_around(&self, owner: BodyOwner, place: Span) -> String {
        let mut out = String::new();
        let Some((_, body)) = self.items.program.body_of(owner) else {
            return out;
        };
        // The body of an `async fn` is the first closure of its function.
        if let BodyOwner::Fn(id) = owner
            && self.items.defs()[id].ast.is_async
        {
            out.push_str("::{closure#0}");
        }
        let mut count = 0;
        let (mut exprs, mut pats) = (Vec::new(), Vec::new());
        let mut todo: Vec<ExprId> = body.value.into_iter().collect();
        while let Some(id) = todo.pop() {
            let Some(expr) = body.exprs.get(id.0 as usize) else {
                continue;
            };
            if matches!(expr.kind, ExprKind::Closure(_) | ExprKind::Async { .. }) {
                let is_around = expr.span.file == place.file
                    && expr.span.start <= place.start
                    && place.end <= expr.span.end;
                if is_around {
                    out.push_str(&format!("::{{closure#{count}}}"));
                    count = 0;
                    todo.clear();
                } else {
                    count += 1;
                    continue;
                }
            }
            exprs.clear();
            pats.clear();
            children(&expr.kind, &mut exprs, &mut pats);
            todo.extend(exprs.iter().rev());
        }
        out
    }

    /// A function as an item, whoever calls it.
    pub fn item(&self, id: FnId) -> String {
        let args = self
            .items
            .generics(crate::items::GenericOwner::Fn(id))
            .identity();
        self.function(id, &args)
    }

    /// The item whose body it is.
    pub fn owner(&self, owner: BodyOwner) -> String {
        match owner {
            BodyOwner::Fn(id) => self.item(id),
            BodyOwner::Const(id) => match self.items.defs()[id].container {
                Container::Impl(of) => format!(
                    "{}::{}",
                    self.impl_name(of),
                    self.items.defs()[id].ast.name.name
                ),
                _ => self.def(DefId::Const(id)),
            },
            BodyOwner::Static(id) => self.def(DefId::Static(id)),
            BodyOwner::Discriminant(id) => self.def(DefId::Variant(id)),
        }
    }

    fn impl_name(&self, id: ImplId) -> String {
        self.ty(&self.items.impl_header(id).self_ty)
    }

    /// A closure, by the item it stands in.
    pub fn closure(&self, id: ClosureId) -> String {
        format!("{}::{{closure}}", self.owner(id.owner))
    }

    /// A constructor: the variant, or the struct that is its own.
    fn ctor(&self, id: VariantId) -> String {
        match &self.items.defs()[id.adt].ast {
            AdtAst::Struct(_) => self.def(DefId::Adt(id.adt)),
            AdtAst::Enum(_) => self.def(DefId::Variant(id)),
        }
    }

    /// A node of the graph.
    pub fn instance(&self, instance: &Instance) -> String {
        match instance {
            Instance::Fn(id, args) => self.function(*id, args),
            Instance::Closure(id, _) => self.closure(*id),
            Instance::Glue(ty) => self.ty(ty),
            Instance::Ctor(id) => self.ctor(*id),
        }
    }

    /// An item of an impl or trait.
    pub fn assoc(&self, item: AssocItem) -> String {
        match item {
            AssocItem::Fn(id) => self.item(id),
            AssocItem::Type(id) => self.def(DefId::Alias(id)),
            AssocItem::Const(id) => self.def(DefId::Const(id)),
        }
    }
}

/// The name of a primitive type.
pub fn primitive_name(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Bool => "bool",
        Primitive::Char => "char",
        Primitive::Str => "str",
        Primitive::I8 => "i8",
        Primitive::I16 => "i16",
        Primitive::I32 => "i32",
        Primitive::I64 => "i64",
        Primitive::I128 => "i128",
        Primitive::Isize => "isize",
        Primitive::U8 => "u8",
        Primitive::U16 => "u16",
        Primitive::U32 => "u32",
        Primitive::U64 => "u64",
        Primitive::U128 => "u128",
        Primitive::Usize => "usize",
        Primitive::F16 => "f16",
        Primitive::F32 => "f32",
        Primitive::F64 => "f64",
        Primitive::F128 => "f128",
    }
}

/// `(A, B) -> C`.
fn signature(params: &[Ty], ret: &Ty, part: &dyn Fn(&Ty) -> String) -> String {
    let params: Vec<String> = params.iter().map(part).collect();
    let ret = if ret.is_unit() {
        String::new()
    } else {
        format!(" -> {}", part(ret))
    };
    format!("({}){ret}", params.join(", "))
}
