//! Types and callees as the snippets write them.

use crate::defs::{Container, DefId, FnId, ImplId};
use crate::items::Items;
use crate::types::{Args, Ty, TyKind};

pub(super) struct Show<'a, 'p> {
    pub(super) items: &'a Items<'p>,
}

impl Show<'_, '_> {
    fn last(&self, def: DefId) -> String {
        let path = self.items.program.path_of(def);
        path.rsplit("::").next().unwrap_or("").to_owned()
    }

    pub(super) fn callee(&self, id: FnId, args: &Args) -> String {
        let name = self.items.defs()[id].ast.name.name;
        match self.items.defs()[id].container {
            Container::Trait(of) => {
                let this = args.first().map_or_else(String::new, |ty| self.ty(ty));
                format!("<{this} as {}>::{name}", self.last(DefId::Trait(of)))
            }
            Container::Impl(of) => format!("{}::{name}", self.head(of)),
            _ => name.to_string(),
        }
    }

    fn head(&self, id: ImplId) -> String {
        let this = self.ty(&self.items.impl_self_ty(id));
        this.split('<').next().unwrap_or("").to_owned()
    }

    fn list(&self, args: &[Ty]) -> String {
        let parts: Vec<String> = args.iter().map(|ty| self.ty(ty)).collect();
        parts.join(", ")
    }

    fn with(&self, name: String, args: &[Ty]) -> String {
        if args.is_empty() {
            name
        } else {
            format!("{name}<{}>", self.list(args))
        }
    }

    pub(super) fn ty(&self, ty: &Ty) -> String {
        let word = |is_mut: &bool| if *is_mut { "mut " } else { "" };
        match ty.kind() {
            TyKind::Primitive(primitive) => crate::defs::primitive_name(*primitive).to_owned(),
            TyKind::Never => "!".to_owned(),
            TyKind::Adt(id, args) => self.with(self.last(DefId::Adt(*id)), args),
            TyKind::Foreign(id) => self.last(DefId::Alias(*id)),
            TyKind::FnDef(id, args) => format!("fn {}", self.callee(*id, args)),
            TyKind::Ctor(id, _) => format!("ctor {}", self.last(DefId::Variant(*id))),
            TyKind::Closure(..) => "{closure}".to_owned(),
            TyKind::Async(..) => "{async}".to_owned(),
            TyKind::Ref(is_mut, of) => format!("&{}{}", word(is_mut), self.ty(of)),
            TyKind::Ptr(is_mut, of) => {
                let word = if *is_mut { "mut" } else { "const" };
                format!("*{word} {}", self.ty(of))
            }
            TyKind::Slice(of) => format!("[{}]", self.ty(of)),
            TyKind::Array(of, len) => format!("[{}; {}]", self.ty(of), self.ty(len)),
            TyKind::Tuple(parts) => format!("({})", self.list(parts)),
            TyKind::FnPtr(sig) => {
                format!("fn({}) -> {}", self.list(&sig.params), self.ty(&sig.ret))
            }
            TyKind::Dyn(object) => match &object.principal {
                Some((id, args)) => {
                    format!("dyn {}", self.with(self.last(DefId::Trait(*id)), args))
                }
                None => "dyn".to_owned(),
            },
            TyKind::Param(_, name) => name.to_string(),
            TyKind::Projection(id, args) => {
                let this = args.first().map_or_else(String::new, |ty| self.ty(ty));
                format!("<{this}>::{}", self.last(DefId::Alias(*id)))
            }
            TyKind::Opaque(id, _) => {
                let name = self.items.defs()[id.function].ast.name.name;
                format!("impl of {name}")
            }
            TyKind::Const(Some(value)) => value.to_string(),
            TyKind::Const(None) | TyKind::Infer(_) | TyKind::Error => "_".to_owned(),
        }
    }
}
