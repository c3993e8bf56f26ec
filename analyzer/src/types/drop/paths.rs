//! Move paths: the locals and temporaries of a body, and those of their parts that are moved or assigned
//! on their own. It knows nothing of when that happens.

use crate::types::Ty;

/// A local, a temporary, or a part of one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct PathId(pub(super) u32);

/// The step from a value to a part of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Elem {
    /// A variant of an enum that has others.
    Variant(u32),
    /// A field of a tuple, a struct or a variant.
    Field(u32),
    /// What a `Box` holds.
    Deref,
    /// An element of an array, counted from its start.
    Item(u64),
}

struct PathData {
    ty: Ty,
    children: Vec<(Elem, PathId)>,
}

/// All paths of a body.
#[derive(Default)]
pub(super) struct Paths {
    all: Vec<PathData>,
}

impl Paths {
    /// A local or temporary.
    pub(super) fn root(&mut self, ty: Ty) -> PathId {
        self.add(ty)
    }

    fn add(&mut self, ty: Ty) -> PathId {
        let id = PathId(self.all.len() as u32);
        self.all.push(PathData {
            ty,
            children: Vec::new(),
        });
        id
    }

    /// A part, made where it is not there yet.
    pub(super) fn child(&mut self, of: PathId, elem: Elem, ty: &Ty) -> PathId {
        if let Some(found) = self.known_child(of, elem) {
            return found;
        }
        let id = self.add(ty.clone());
        self.all[of.0 as usize].children.push((elem, id));
        id
    }

    /// A part, where it is known.
    pub(super) fn known_child(&self, of: PathId, elem: Elem) -> Option<PathId> {
        self.all[of.0 as usize]
            .children
            .iter()
            .find(|(found, _)| *found == elem)
            .map(|(_, id)| *id)
    }

    /// A part of a part, where it is known.
    pub(super) fn find(&self, from: PathId, elems: &[Elem]) -> Option<PathId> {
        elems
            .iter()
            .try_fold(from, |at, elem| self.known_child(at, *elem))
    }

    /// The parts of a value.
    pub(super) fn children(&self, of: PathId) -> &[(Elem, PathId)] {
        &self.all[of.0 as usize].children
    }

    /// Its type.
    pub(super) fn ty(&self, id: PathId) -> &Ty {
        &self.all[id.0 as usize].ty
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Calls `visit` for a path and all its parts.
    pub(super) fn each(&self, id: PathId, mut visit: impl FnMut(PathId)) {
        if self.children(id).is_empty() {
            visit(id);
            return;
        }
        let mut todo = vec![id];
        while let Some(id) = todo.pop() {
            visit(id);
            todo.extend(self.children(id).iter().map(|(_, child)| *child));
        }
    }
}
