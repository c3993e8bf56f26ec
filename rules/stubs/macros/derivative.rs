//! derivative: the traits that the language derives, with bounds, fields that are left out and functions that do it instead.
//! `PartialOrd` and `Ord` are not written.
#![source = "derivative-2.2.0/src/clone.rs, cmp.rs, debug.rs, default.rs, hash.rs"]

#[macro_export]
macro_rules! Derivative {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants $variants:tt) => {
        @if(has(derivative Clone, $attrs)) { $crate::__clone! { $kind $name $attrs $impl $args $types $where $variants } }
        @if(has(derivative Copy, $attrs)) { $crate::__impl! { [::std::marker::Copy] [@value(derivative Copy.bound, $attrs)] @if(has(derivative Copy.bound, $attrs)) { own } @else { all } $name $impl $args $types $where {} } }
        @if(has(derivative Debug, $attrs)) { $crate::__debug! { $kind $name $attrs $impl $args $types $where $variants } }
        @if(has(derivative Default, $attrs)) { $crate::__default! { $kind $name $attrs $impl $args $types $where $variants } }
        @if(has(derivative Eq, $attrs)) { $crate::__impl! { [::std::cmp::Eq] [@value(derivative Eq.bound, $attrs)] @if(has(derivative Eq.bound, $attrs)) { own } @else { all } $name $impl $args $types $where {} } }
        @if(has(derivative PartialEq, $attrs)) { $crate::__eq! { $kind $name $attrs $impl $args $types $where $variants } }
        @if(has(derivative Hash, $attrs)) { $crate::__hash! { $kind $name $attrs $impl $args $types $where $variants } }
    };
}

#[macro_export]
macro_rules! __impl {
    ([$($trait:tt)*] [$($bound:tt)*] own $name:ident [$($impl:tt)*] [$($args:tt)*] $types:tt [$($where:tt)*] { $($item:tt)* }) => {
        impl<$($impl)*> $($trait)* for $name<$($args)*> where $($where)* $($bound)* { $($item)* }
    };
    ($trait:tt $bound:tt all $name:ident [$($impl:tt)*] [$($args:tt)*] [$($type:ident)*] [$($where:tt)*] { $($item:tt)* }) => {
        impl<$($impl)*> @open($trait) for $name<$($args)*> where $($where)* $($type: @open($trait),)* { $($item)* }
    };
}

#[macro_export]
macro_rules! __clone {
    ($kind:ident $name:ident $attrs:tt $impl:tt $args:tt $types:tt $where:tt $variants:tt) => {
        $crate::__impl! {
            [::std::clone::Clone] [@value(derivative Clone.bound, $attrs)] @if(has(derivative Clone.bound, $attrs)) { own } @else { all }
            $name $impl $args $types $where
            {
                fn clone(&self) -> Self {
                    @if(has(derivative Copy, $attrs) && blank($types)) { *self } @else { $crate::__cloned! { self $variants } }
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __cloned {
    ($self:ident [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]
    })*]) => {
        match *$self {
            $($($path)* { $($member: ref @join(__arg_ $field),)* } => $($path)* {
                $($member: @if(has(derivative Clone.clone_with, $marks)) { @value(derivative Clone.clone_with, $marks)(&(*@join(__arg_ $field))) }
                    @else { (*@join(__arg_ $field)).clone() },)*
            },)*
        }
    };
}

#[macro_export]
macro_rules! __debug {
    ($kind:ident $name:ident $attrs:tt $impl:tt $args:tt $types:tt $where:tt $variants:tt) => {
        $crate::__impl! {
            [::std::fmt::Debug] [@value(derivative Debug.bound, $attrs)] @if(has(derivative Debug.bound, $attrs)) { own } @else { all }
            $name $impl $args $types $where
            {
                fn fmt(&self, @at(@mark(derivative, $attrs)) { __f }: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
                    $crate::__shown! { self @at(@mark(derivative, $attrs)) { __f } $attrs $variants }
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __shown {
    ($self:ident $f:ident $attrs:tt [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]
    })*]) => {
        match *$self {
            $($($path)* { $($member: ref @join(__arg_ $field),)* } => {
                $crate::__shown_one! { $f $variant $shape [$attrs $own] [$({ $field $marks @join(__arg_ $field) })*] }
            })*
        }
    };
}

#[macro_export]
macro_rules! __shown_one {
    ($f:ident $variant:ident $shape:ident $attrs:tt [$({ $field:ident $marks:tt $arg:ident })*]) => {
        @if(eq(@value(derivative Debug, $attrs), transparent) || has(derivative Debug.transparent, $attrs)) {
            $(::std::fmt::Debug::fmt($arg, $f))*
        } @else {
            @at($variant) {
                let mut __debug_trait_builder = @if(eq($shape, named)) { $f.debug_struct(@str($variant)) } @else { $f.debug_tuple(@str($variant)) };
                $(@if(!eq(@value(derivative Debug, $marks), ignore) && !has(derivative Debug.ignore, $marks)) {
                    let _ = __debug_trait_builder.field(@if(eq($shape, named)) { @str($field), } &&(*$arg));
                })*
                __debug_trait_builder.finish()
            }
        }
    };
}

#[macro_export]
macro_rules! __default {
    ($kind:ident $name:ident $attrs:tt $impl:tt $args:tt $types:tt $where:tt $variants:tt) => {
        $crate::__impl! {
            [::std::default::Default] [@value(derivative Default.bound, $attrs)] @if(has(derivative Default.bound, $attrs)) { own } @else { all }
            $name $impl $args $types $where
            {
                fn default() -> Self {
                    $crate::__made! { $kind $variants }
                }
            }
        }
        @if(has(derivative Default.new, $attrs)) {
            $crate::__new! { $name $impl $args $where }
        }
    };
}

#[macro_export]
macro_rules! __new {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*]) => {
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            pub fn new() -> Self {
                <Self as ::std::default::Default>::default()
            }
        }
    };
}

#[macro_export]
macro_rules! __made {
    ($kind:ident [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]
    })*]) => {
        $(@if(eq($kind, struct) || has(derivative Default, $own)) {
            $($path)* { $($member: @if(has(derivative Default.value, $marks)) { @value(derivative Default.value, $marks) }
                @else { ::std::default::Default::default() },)* }
        })*
    };
}

#[macro_export]
macro_rules! __eq {
    ($kind:ident $name:ident $attrs:tt $impl:tt $args:tt $types:tt $where:tt $variants:tt) => {
        $crate::__impl! {
            [::std::cmp::PartialEq] [@value(derivative PartialEq.bound, $attrs)] @if(has(derivative PartialEq.bound, $attrs)) { own } @else { all }
            $name $impl $args $types $where
            {
                fn eq(&self, other: &Self) -> bool {
                    @if(eq($kind, enum)) { (::std::mem::discriminant(&*self) == ::std::mem::discriminant(&*other)) } @else { true }
                        && $crate::__same! { self other $kind $variants }
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __same {
    ($self:ident $other:ident $kind:ident [$({ $variant:ident path $path:tt attrs $own:tt unit fields [] })*]) => { true };
    ($self:ident $other:ident $kind:ident [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]
    })*]) => {
        match (&*$self, &*$other) {
            $((&$($path)* { $($member: ref @join(__self_ $field),)* }, &$($path)* { $($member: ref @join(__other_ $field),)* }) => true
                $(@if(!eq(@value(derivative PartialEq, $marks), ignore) && !has(derivative PartialEq.ignore, $marks)) {
                    && @if(has(derivative PartialEq.compare_with, $marks)) {
                        @value(derivative PartialEq.compare_with, $marks)(&(*@join(__self_ $field)), &(*@join(__other_ $field)))
                    } @else {
                        &(*@join(__self_ $field)) == &(*@join(__other_ $field))
                    }
                })*,)*
            _ => ::std::unreachable!(),
        }
    };
}

#[macro_export]
macro_rules! __hash {
    ($kind:ident $name:ident $attrs:tt $impl:tt $args:tt $types:tt $where:tt $variants:tt) => {
        $crate::__impl! {
            [::std::hash::Hash] [@value(derivative Hash.bound, $attrs)] @if(has(derivative Hash.bound, $attrs)) { own } @else { all }
            $name $impl $args $types $where
            {
                fn hash<__H>(&self, __state: &mut __H) where __H: ::std::hash::Hasher {
                    @if(eq($kind, enum)) { ::std::hash::Hash::hash(&::std::mem::discriminant(self), __state); }
                    $crate::__hashed! { self __state $variants }
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __hashed {
    ($self:ident $state:ident [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]
    })*]) => {
        match *$self {
            $($($path)* { $($member: ref @join(__arg_ $field),)* } => {
                $(@if(!eq(@value(derivative Hash, $marks), ignore) && !has(derivative Hash.ignore, $marks)) {
                    @if(has(derivative Hash.hash_with, $marks)) { @value(derivative Hash.hash_with, $marks)(&(*@join(__arg_ $field)), $state); }
                    @else { ::std::hash::Hash::hash(&(*@join(__arg_ $field)), $state); }
                })*
            })*
        }
    };
}
