// The interned names of the web, as string_cache_codegen writes them. Which number a name has makes no difference to what is
// called, so all have one.
#![source = "web_atoms-0.3.0/build.rs, string_cache_codegen-0.11.2"]

pub type LocalName = ::string_cache::Atom<LocalNameStaticSet>;
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalNameStaticSet;
impl ::string_cache::StaticAtomSet for LocalNameStaticSet {
    fn get() -> &'static ::string_cache::PhfStrSet {
        &NO_NAMES
    }
}
pub const A_LOCAL_NAME: LocalName = LocalName::pack_static(0u32);
#[macro_export]
macro_rules! local_name {
    ($name:tt) => { $crate::A_LOCAL_NAME };
}

pub type Prefix = ::string_cache::Atom<PrefixStaticSet>;
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct PrefixStaticSet;
impl ::string_cache::StaticAtomSet for PrefixStaticSet {
    fn get() -> &'static ::string_cache::PhfStrSet {
        &NO_NAMES
    }
}
pub const A_PREFIX: Prefix = Prefix::pack_static(0u32);
#[macro_export]
macro_rules! namespace_prefix {
    ($name:tt) => { $crate::A_PREFIX };
}

pub type Namespace = ::string_cache::Atom<NamespaceStaticSet>;
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct NamespaceStaticSet;
impl ::string_cache::StaticAtomSet for NamespaceStaticSet {
    fn get() -> &'static ::string_cache::PhfStrSet {
        &NO_NAMES
    }
}
pub const A_NAMESPACE: Namespace = Namespace::pack_static(0u32);
#[macro_export]
macro_rules! namespace_url {
    ($name:tt) => { $crate::A_NAMESPACE };
}
#[macro_export]
macro_rules! ns {
    ($($name:tt)*) => { $crate::A_NAMESPACE };
}

static NO_NAMES: ::string_cache::PhfStrSet = ::string_cache::PhfStrSet {
    key: 0,
    disps: &[],
    atoms: &[],
    hashes: &[],
};
