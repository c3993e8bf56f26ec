//! The functions that the project's own crates export by a symbol: what a foreign declaration of that symbol means.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::Items;
use crate::defs::{FnData, FnId, attr_value, has_attr};

/// The symbol that a function is exported by, if it is.
pub fn exported_as(data: &FnData) -> Option<Ustr> {
    match attr_value(&data.attrs, "export_name") {
        Some(name) => Some(Ustr::from(&name)),
        None => has_attr(&data.attrs, "no_mangle").then_some(data.ast.name.name),
    }
}

impl Items<'_> {
    /// The function of the project's own crates that is exported by a symbol.
    pub fn exported(&self, symbol: Ustr) -> Option<FnId> {
        let exports = self.exports.get_or_init(|| {
            let mut out = FxHashMap::default();
            for (index, data) in self.defs().fns.iter().enumerate() {
                if data.foreign.is_none()
                    && !data.attrs.is_empty()
                    && data.ast.body.is_some()
                    && self.program.is_first_party(data.krate)
                    && let Some(symbol) = exported_as(data)
                {
                    out.entry(symbol).or_insert(FnId(index as u32));
                }
            }
            out
        });
        exports.get(&symbol).copied()
    }

    /// What a declaration means: the project's own function behind a foreign one, else itself.
    pub fn behind_symbol(&self, id: FnId) -> FnId {
        let foreign = self.defs()[id].foreign;
        foreign
            .and_then(|foreign| self.exported(foreign.symbol))
            .unwrap_or(id)
    }
}
