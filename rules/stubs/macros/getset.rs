//! getset: a method for each field, to read it or to set it.
#![source = "getset-0.1.7/src/generate.rs"]

#[macro_export]
macro_rules! Getters {
    ($($form:tt)*) => { $crate::__each! { get $($form)* } };
}

#[macro_export]
macro_rules! CopyGetters {
    ($($form:tt)*) => { $crate::__each! { get_copy $($form)* } };
}

#[macro_export]
macro_rules! CloneGetters {
    ($($form:tt)*) => { $crate::__each! { get_clone $($form)* } };
}

#[macro_export]
macro_rules! MutGetters {
    ($($form:tt)*) => { $crate::__each! { get_mut $($form)* } };
}

#[macro_export]
macro_rules! Setters {
    ($($form:tt)*) => { $crate::__each! { set $($form)* } };
}

#[macro_export]
macro_rules! WithSetters {
    ($($form:tt)*) => { $crate::__each! { set_with $($form)* } };
}

#[macro_export]
macro_rules! __each {
    ($mode:ident struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    ]) => {
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            $($crate::__field! { $mode $shape $member $field $ty $marks $attrs })*
        }
    };
}

/// The field's attribute, then the one of the whole struct: `(get, set = "pub")`.
#[macro_export]
macro_rules! __field {
    ($mode:ident $shape:ident $member:tt $field:ident $ty:tt [{ getset() } $($marks:tt)*] $attrs:tt) => {
        $crate::__field! { $mode $shape $member $field $ty [$($marks)*] $attrs }
    };
    ($mode:ident $shape:ident $member:tt $field:ident $ty:tt [{ getset(skip $($more:tt)*) } $($marks:tt)*] $attrs:tt) => {};
    ($mode:ident $shape:ident $member:tt $field:ident $ty:tt [{ getset($said:ident $(= $how:literal)? $(, $($more:tt)*)?) } $($marks:tt)*] $attrs:tt) => {
        $crate::__same! { $mode $said [$($how)?] $shape $member $field $ty [{ getset($($($more)*)?) } $($marks)*] $attrs }
    };
    ($mode:ident $shape:ident $member:tt $field:ident $ty:tt [{ $said:ident $(= $how:literal)? } $($marks:tt)*] $attrs:tt) => {
        $crate::__same! { $mode $said [$($how)?] $shape $member $field $ty [$($marks)*] $attrs }
    };
    ($mode:ident $shape:ident $member:tt $field:ident $ty:tt [$mark:tt $($marks:tt)*] $attrs:tt) => {
        $crate::__field! { $mode $shape $member $field $ty [$($marks)*] $attrs }
    };
    ($mode:ident $shape:ident $member:tt $field:ident $ty:tt [] []) => {};
    ($mode:ident $shape:ident $member:tt $field:ident $ty:tt [] $attrs:tt) => {
        $crate::__field! { $mode $shape $member $field $ty $attrs [] }
    };
}

#[macro_export]
macro_rules! __same {
    (get get $how:tt $shape:ident $member:tt $field:ident $ty:tt $($rest:tt)*) => { $crate::__how! { get $how $shape $member $field $ty } };
    (get_copy get_copy $how:tt $shape:ident $member:tt $field:ident $ty:tt $($rest:tt)*) => { $crate::__how! { get_copy $how $shape $member $field $ty } };
    (get_clone get_clone $how:tt $shape:ident $member:tt $field:ident $ty:tt $($rest:tt)*) => { $crate::__how! { get_clone $how $shape $member $field $ty } };
    (get_mut get_mut $how:tt $shape:ident $member:tt $field:ident $ty:tt $($rest:tt)*) => { $crate::__how! { get_mut $how $shape $member $field $ty } };
    (set set $how:tt $shape:ident $member:tt $field:ident $ty:tt $($rest:tt)*) => { $crate::__how! { set $how $shape $member $field $ty } };
    (set_with set_with $how:tt $shape:ident $member:tt $field:ident $ty:tt $($rest:tt)*) => { $crate::__how! { set_with $how $shape $member $field $ty } };
    ($mode:ident skip $how:tt $($rest:tt)*) => {};
    ($mode:ident $said:ident $how:tt $shape:ident $member:tt $field:ident $ty:tt $marks:tt $attrs:tt) => {
        $crate::__field! { $mode $shape $member $field $ty $marks $attrs }
    };
}

#[macro_export]
macro_rules! __how {
    ($mode:ident ["pub"] $($rest:tt)*) => { $crate::__method! { $mode [pub] [] $($rest)* } };
    ($mode:ident ["pub with_prefix"] $($rest:tt)*) => { $crate::__method! { $mode [pub] [get_] $($rest)* } };
    ($mode:ident ["pub(crate)"] $($rest:tt)*) => { $crate::__method! { $mode [pub(crate)] [] $($rest)* } };
    ($mode:ident ["pub(crate) with_prefix"] $($rest:tt)*) => { $crate::__method! { $mode [pub(crate)] [get_] $($rest)* } };
    ($mode:ident ["pub(super)"] $($rest:tt)*) => { $crate::__method! { $mode [pub(super)] [] $($rest)* } };
    ($mode:ident ["pub(super) with_prefix"] $($rest:tt)*) => { $crate::__method! { $mode [pub(super)] [get_] $($rest)* } };
    ($mode:ident ["with_prefix"] $($rest:tt)*) => { $crate::__method! { $mode [] [get_] $($rest)* } };
    ($mode:ident [$($other:tt)*] $($rest:tt)*) => { $crate::__method! { $mode [] [] $($rest)* } };
}

#[macro_export]
macro_rules! __method {
    ($mode:ident $vis:tt $prefix:tt tuple 0 $field:ident $ty:tt) => { $crate::__only! { $mode $vis 0 $ty } };
    (get [$($vis:tt)*] [$($prefix:ident)?] named $member:ident $field:ident [$($ty:tt)*]) => {
        $($vis)* fn @join($($prefix)? $field)(&self) -> &$($ty)* { &self.$field }
    };
    (get_clone [$($vis:tt)*] [$($prefix:ident)?] named $member:ident $field:ident [$($ty:tt)*]) => {
        $($vis)* fn @join($($prefix)? $field)(&self) -> $($ty)* { self.$field.clone() }
    };
    (get_copy [$($vis:tt)*] [$($prefix:ident)?] named $member:ident $field:ident [$($ty:tt)*]) => {
        $($vis)* fn @join($($prefix)? $field)(&self) -> $($ty)* { self.$field }
    };
    (get_mut [$($vis:tt)*] [$($prefix:ident)?] named $member:ident $field:ident [$($ty:tt)*]) => {
        $($vis)* fn @join($($prefix)? $field _mut)(&mut self) -> &mut $($ty)* { &mut self.$field }
    };
    (set [$($vis:tt)*] [$($prefix:ident)?] named $member:ident $field:ident [$($ty:tt)*]) => {
        $($vis)* fn @join(set_ $field)(&mut self, val: $($ty)*) -> &mut Self { self.$field = val; self }
    };
    (set_with [$($vis:tt)*] [$($prefix:ident)?] named $member:ident $field:ident [$($ty:tt)*]) => {
        $($vis)* fn @join(with_ $field)(mut self, val: $($ty)*) -> Self { self.$field = val; self }
    };
}

/// The field of a struct with one that has no name.
#[macro_export]
macro_rules! __only {
    (get [$($vis:tt)*] $member:tt [$($ty:tt)*]) => { $($vis)* fn get(&self) -> &$($ty)* { &self.$member } };
    (get_clone [$($vis:tt)*] $member:tt [$($ty:tt)*]) => { $($vis)* fn get(&self) -> $($ty)* { self.$member.clone() } };
    (get_copy [$($vis:tt)*] $member:tt [$($ty:tt)*]) => { $($vis)* fn get(&self) -> $($ty)* { self.$member } };
    (get_mut [$($vis:tt)*] $member:tt [$($ty:tt)*]) => { $($vis)* fn get_mut(&mut self) -> &mut $($ty)* { &mut self.$member } };
    (set [$($vis:tt)*] $member:tt [$($ty:tt)*]) => {
        $($vis)* fn set(&mut self, val: $($ty)*) -> &mut Self { self.$member = val; self }
    };
    (set_with [$($vis:tt)*] $member:tt [$($ty:tt)*]) => {
        $($vis)* fn set_with(mut self, val: $($ty)*) -> Self { self.$member = val; self }
    };
}
