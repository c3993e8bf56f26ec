//! What a pointer knows besides its address.
#![source = "library/core/src/ptr/metadata.rs"]

use crate::fmt;
use crate::hash::Hash;
use crate::marker::PhantomData;
use crate::ptr::NonNull;

#[lang = "pointee_trait"]
pub trait Pointee {
    #[lang = "metadata_type"]
    type Metadata: fmt::Debug + Copy + Send + Sync + Ord + Hash + Unpin;
}

#[lang = "dyn_metadata"]
pub struct DynMetadata<Dyn: ?Sized> {
    vtable: NonNull<()>,
    target: PhantomData<Dyn>,
}
