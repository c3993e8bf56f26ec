//! pin-project: `#[pin_project]` gives `project` and `project_ref`, which take a pinned value apart.
#![source = "pin-project-internal-1.1.10/src/pin_project/derive.rs"]

#[macro_export]
macro_rules! pin_project {
    (arguments $given:tt outer [$($outer:tt)*] struct $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt
        variants [{ $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt }] item [$($item:tt)*]) => {
        $($outer)* $($item)*
        $crate::__struct! { $given $name $vis $impl $args $where $shape $fields }
    };
    (arguments $given:tt outer [$($outer:tt)*] enum $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt
        variants $variants:tt item [$($item:tt)*]) => {
        $($outer)* $($item)*
        $crate::__enum! { $given $name $vis $impl $args $where $variants }
    };
    (arguments $given:tt outer [$($outer:tt)*] $($form:tt)*) => { $crate::__last! { [$($outer)*] $($form)* } };
}

/// What stands on something else stays as it is.
#[macro_export]
macro_rules! __last {
    ([$($outer:tt)*] item [$($item:tt)*]) => { $($outer)* $($item)* };
    ([$($outer:tt)*] $other:tt $($rest:tt)*) => { $crate::__last! { [$($outer)*] $($rest)* } };
}

#[macro_export]
macro_rules! __struct {
    ([project = $projection:ident $($given:tt)*] $name:ident $vis:tt $impl:tt $args:tt $where:tt $shape:ident $fields:tt) => {
        $crate::__type! { $projection $vis $impl $where $shape [&'pin mut] $fields [] }
        const _: () = {
            $crate::__type! { __ProjectionRef [] $impl $where $shape [&'pin] $fields [] }
            $crate::__project! { $name $projection __ProjectionRef $impl $args $where $fields }
        };
    };
    ([$other:tt $($given:tt)*] $($rest:tt)*) => { $crate::__struct! { [$($given)*] $($rest)* } };
    ([] $name:ident $vis:tt $impl:tt $args:tt $where:tt $shape:ident $fields:tt) => {
        const _: () = {
            $crate::__type! { __Projection $vis $impl $where $shape [&'pin mut] $fields [] }
            $crate::__type! { __ProjectionRef [] $impl $where $shape [&'pin] $fields [] }
            $crate::__project! { $name __Projection __ProjectionRef $impl $args $where $fields }
        };
    };
}

/// The fields, each behind a reference, and behind a pin where it is marked so.
#[macro_export]
macro_rules! __type {
    ($new:ident [$($vis:tt)*] [$($impl:tt)*] [$($where:tt)*] unit $ref:tt [] []) => {
        $($vis)* struct $new<'pin, $($impl)*>(::core::marker::PhantomData<&'pin ()>) where $($where)*;
    };
    ($new:ident [$($vis:tt)*] [$($impl:tt)*] [$($where:tt)*] named $ref:tt [] [$({ $field:ident [$($field_vis:tt)*] [$($ty:tt)*] })*]) => {
        $($vis)* struct $new<'pin, $($impl)*> where $($where)* { $($($field_vis)* $field: $($ty)*,)* }
    };
    ($new:ident [$($vis:tt)*] [$($impl:tt)*] [$($where:tt)*] tuple $ref:tt [] [$({ $field:ident [$($field_vis:tt)*] [$($ty:tt)*] })*]) => {
        $($vis)* struct $new<'pin, $($impl)*>($($($field_vis)* $($ty)*),*) where $($where)*;
    };
    ($new:ident $vis:tt $impl:tt $where:tt $shape:ident [$($ref:tt)*] [{ $member:tt $field:ident attrs [{ pin } $($marks:tt)*] vis $field_vis:tt ty [$($ty:tt)*] } $($rest:tt)*] [$($done:tt)*]) => {
        $crate::__type! { $new $vis $impl $where $shape [$($ref)*] [$($rest)*] [$($done)* { $field $field_vis [::core::pin::Pin<$($ref)* ($($ty)*)>] }] }
    };
    ($new:ident $vis:tt $impl:tt $where:tt $shape:ident $ref:tt [{ $member:tt $field:ident attrs [$mark:tt $($marks:tt)*] vis $field_vis:tt ty $ty:tt } $($rest:tt)*] $done:tt) => {
        $crate::__type! { $new $vis $impl $where $shape $ref [{ $member $field attrs [$($marks)*] vis $field_vis ty $ty } $($rest)*] $done }
    };
    ($new:ident $vis:tt $impl:tt $where:tt $shape:ident [$($ref:tt)*] [{ $member:tt $field:ident attrs [] vis $field_vis:tt ty [$($ty:tt)*] } $($rest:tt)*] [$($done:tt)*]) => {
        $crate::__type! { $new $vis $impl $where $shape [$($ref)*] [$($rest)*] [$($done)* { $field $field_vis [$($ref)* ($($ty)*)] }] }
    };
}

#[macro_export]
macro_rules! __project {
    ($name:ident $projection:ident $projection_ref:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$(
        { $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt }
    )*]) => {
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            pub fn project<'pin>(self: ::core::pin::Pin<&'pin mut Self>) -> $projection<'pin, $($args)*> {
                unsafe {
                    let Self { $($member: $field,)* } = self.get_unchecked_mut();
                    $projection { $($member: $crate::__pin! { $field $marks },)* }
                }
            }
            pub fn project_ref<'pin>(self: ::core::pin::Pin<&'pin Self>) -> $projection_ref<'pin, $($args)*> {
                unsafe {
                    let Self { $($member: $field,)* } = self.get_ref();
                    $projection_ref { $($member: $crate::__pin! { $field $marks },)* }
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __pin {
    ($field:ident [{ pin } $($marks:tt)*]) => { ::core::pin::Pin::new_unchecked($field) };
    ($field:ident [$mark:tt $($marks:tt)*]) => { $crate::__pin! { $field [$($marks)*] } };
    ($field:ident []) => { $field };
}

#[macro_export]
macro_rules! __enum {
    ([project = $projection:ident $($given:tt)*] $name:ident $vis:tt $impl:tt $args:tt $where:tt $variants:tt) => {
        $crate::__variants! { $projection $vis $impl $where $variants [] }
        $crate::__project_enum! { $name $projection $vis $impl $args $where $variants }
    };
    ([$other:tt $($given:tt)*] $($rest:tt)*) => { $crate::__enum! { [$($given)*] $($rest)* } };
    ([] $($rest:tt)*) => {};
}

#[macro_export]
macro_rules! __variants {
    ($new:ident [$($vis:tt)*] [$($impl:tt)*] [$($where:tt)*] [] [$($done:tt)*]) => {
        $($vis)* enum $new<'pin, $($impl)*> where $($where)* { $($done)* __Never(::core::convert::Infallible, ::core::marker::PhantomData<&'pin ()>) }
    };
    ($new:ident $vis:tt $impl:tt $where:tt [{ $variant:ident path $path:tt attrs $own:tt unit fields [] } $($rest:tt)*] [$($done:tt)*]) => {
        $crate::__variants! { $new $vis $impl $where [$($rest)*] [$($done)* $variant,] }
    };
    ($new:ident $vis:tt $impl:tt $where:tt [{ $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt } $($rest:tt)*] $done:tt) => {
        $crate::__variant! { $new $vis $impl $where [$($rest)*] $done $variant $shape $fields [] }
    };
}

#[macro_export]
macro_rules! __variant {
    ($new:ident $vis:tt $impl:tt $where:tt $rest:tt [$($done:tt)*] $variant:ident named [] [$({ $field:ident [$($ty:tt)*] })*]) => {
        $crate::__variants! { $new $vis $impl $where $rest [$($done)* $variant { $($field: $($ty)*,)* },] }
    };
    ($new:ident $vis:tt $impl:tt $where:tt $rest:tt [$($done:tt)*] $variant:ident tuple [] [$({ $field:ident [$($ty:tt)*] })*]) => {
        $crate::__variants! { $new $vis $impl $where $rest [$($done)* $variant($($($ty)*),*),] }
    };
    ($new:ident $vis:tt $impl:tt $where:tt $rest:tt $done:tt $variant:ident $shape:ident [{ $member:tt $field:ident attrs [{ pin } $($marks:tt)*] vis $field_vis:tt ty [$($ty:tt)*] } $($more:tt)*] [$($fields:tt)*]) => {
        $crate::__variant! { $new $vis $impl $where $rest $done $variant $shape [$($more)*] [$($fields)* { $field [::core::pin::Pin<&'pin mut ($($ty)*)>] }] }
    };
    ($new:ident $vis:tt $impl:tt $where:tt $rest:tt $done:tt $variant:ident $shape:ident [{ $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] } $($more:tt)*] [$($fields:tt)*]) => {
        $crate::__variant! { $new $vis $impl $where $rest $done $variant $shape [$($more)*] [$($fields)* { $field [&'pin mut ($($ty)*)] }] }
    };
}

#[macro_export]
macro_rules! __project_enum {
    ($name:ident $projection:ident $vis:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$(
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    )*]) => {
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            pub fn project<'pin>(self: ::core::pin::Pin<&'pin mut Self>) -> $projection<'pin, $($args)*> {
                unsafe {
                    match self.get_unchecked_mut() {
                        $(Self::$variant { $($member: $field,)* } => $projection::$variant { $($member: $crate::__pin! { $field $marks },)* },)*
                    }
                }
            }
        }
    };
}
