//! derive_more: the traits of the standard library for newtypes and enums, by what their fields do.
#![source = "derive_more-impl-2.1.1/src, derive_more-impl-1.0.0/src, derive_more-0.99.20/src"]

#[macro_export]
macro_rules! Add {
    ($($form:tt)*) => { $crate::__binary! { Add add $($form)* } };
}

#[macro_export]
macro_rules! Sub {
    ($($form:tt)*) => { $crate::__binary! { Sub sub $($form)* } };
}

#[macro_export]
macro_rules! BitAnd {
    ($($form:tt)*) => { $crate::__binary! { BitAnd bitand $($form)* } };
}

#[macro_export]
macro_rules! BitOr {
    ($($form:tt)*) => { $crate::__binary! { BitOr bitor $($form)* } };
}

#[macro_export]
macro_rules! BitXor {
    ($($form:tt)*) => { $crate::__binary! { BitXor bitxor $($form)* } };
}

#[macro_export]
macro_rules! AddAssign {
    ($($form:tt)*) => { $crate::__binary_assign! { AddAssign add_assign add_assign $($form)* } };
}

#[macro_export]
macro_rules! SubAssign {
    ($($form:tt)*) => { $crate::__binary_assign! { SubAssign sub_assign sub_assign $($form)* } };
}

#[macro_export]
macro_rules! BitAndAssign {
    ($($form:tt)*) => { $crate::__binary_assign! { BitAndAssign bitand_assign bitand_assign $($form)* } };
}

#[macro_export]
macro_rules! BitOrAssign {
    ($($form:tt)*) => { $crate::__binary_assign! { BitOrAssign bitor_assign bitor_assign $($form)* } };
}

#[macro_export]
macro_rules! BitXorAssign {
    ($($form:tt)*) => { $crate::__binary_assign! { BitXorAssign bitxor_assign bitxor_assign $($form)* } };
}

#[macro_export]
macro_rules! Mul {
    ($($form:tt)*) => { $crate::__scalar! { Mul mul $($form)* } };
}

#[macro_export]
macro_rules! Div {
    ($($form:tt)*) => { $crate::__scalar! { Div div $($form)* } };
}

#[macro_export]
macro_rules! Rem {
    ($($form:tt)*) => { $crate::__scalar! { Rem rem $($form)* } };
}

#[macro_export]
macro_rules! Shl {
    ($($form:tt)*) => { $crate::__scalar! { Shl shl $($form)* } };
}

#[macro_export]
macro_rules! Shr {
    ($($form:tt)*) => { $crate::__scalar! { Shr shr $($form)* } };
}

#[macro_export]
macro_rules! MulAssign {
    ($($form:tt)*) => { $crate::__scalar_assign! { MulAssign mul_assign $($form)* } };
}

#[macro_export]
macro_rules! DivAssign {
    ($($form:tt)*) => { $crate::__scalar_assign! { DivAssign div_assign $($form)* } };
}

#[macro_export]
macro_rules! RemAssign {
    ($($form:tt)*) => { $crate::__scalar_assign! { RemAssign rem_assign $($form)* } };
}

#[macro_export]
macro_rules! ShlAssign {
    ($($form:tt)*) => { $crate::__scalar_assign! { ShlAssign shl_assign $($form)* } };
}

#[macro_export]
macro_rules! ShrAssign {
    ($($form:tt)*) => { $crate::__scalar_assign! { ShrAssign shr_assign $($form)* } };
}

#[macro_export]
macro_rules! Not {
    ($($form:tt)*) => { $crate::__unary! { Not not $($form)* } };
}

#[macro_export]
macro_rules! Neg {
    ($($form:tt)*) => { $crate::__unary! { Neg neg $($form)* } };
}

/// An operation on two values, field by field.
#[macro_export]
macro_rules! __binary {
    ($trait:ident $method:ident struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [{
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*]
    }]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::ops::$trait for $name<$($args)*> where $($where)* $($type: ::core::ops::$trait<Output = $type>,)* {
            type Output = $name<$($args)*>;
            fn $method(self, __rhs: $name<$($args)*>) -> $name<$($args)*> {
                $name { $(
                    $member: @if(has($method skip ignore, $marks)) { self.$member } @else { ::core::ops::$trait::$method(self.$member, __rhs.$member) },
                )* }
            }
        }
    };
    ($trait:ident $method:ident enum $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*]
    })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::ops::$trait for $name<$($args)*> where $($where)* $($type: ::core::ops::$trait<Output = $type>,)* {
            type Output = ::core::result::Result<$name<$($args)*>, ::derive_more::BinaryError>;
            fn $method(self, __rhs: $name<$($args)*>) -> ::core::result::Result<$name<$($args)*>, ::derive_more::BinaryError> {
                match (self, __rhs) {
                    $(
                        @if(eq($shape, unit)) {
                            ($($path)*, $($path)*) => ::core::result::Result::Err(
                                ::derive_more::BinaryError::Unit(::derive_more::UnitError::new(@text($method)))
                            ),
                        } @else {
                            ($($path)* { $($member: @join(__self $field),)* }, $($path)* { $($member: @join(__rhs $field),)* }) =>
                                ::core::result::Result::Ok($($path)* { $(
                                    $member: ::core::ops::$trait::$method(@join(__self $field), @join(__rhs $field)),
                                )* }),
                        }
                    )*
                    _ => ::core::result::Result::Err(
                        ::derive_more::BinaryError::Mismatch(::derive_more::WrongVariantError::new(@text($method)))
                    ),
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __binary_assign {
    ($trait:ident $method:ident $attribute:ident $kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*]
    }]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::ops::$trait for $name<$($args)*> where $($where)* $($type: ::core::ops::$trait,)* {
            fn $method(&mut self, __rhs: $name<$($args)*>) {
                $(@if(!has($attribute skip ignore, $marks)) { ::core::ops::$trait::$method(&mut self.$member, __rhs.$member); })*
            }
        }
    };
}

/// An operation of each field with one value, or where the attribute says so on two values.
#[macro_export]
macro_rules! __scalar {
    ($trait:ident $method:ident $kind:ident $name:ident vis $vis:tt attrs $attrs:tt $($form:tt)*) => {
        @if(has($method forward, $attrs)) { $crate::__binary! { $trait $method $kind $name vis $vis attrs $attrs $($form)* } }
        @else { $crate::__scaled! { $trait $method $name $($form)* } }
    };
}

#[macro_export]
macro_rules! __scaled {
    ($trait:ident $method:ident $name:ident impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*]
    }]) => {
        #[automatically_derived]
        impl<$($impl)* __derive_more_Rhs> ::core::ops::$trait<__derive_more_Rhs> for $name<$($args)*>
        where
            $($where)*
            $(@if(!has($method skip ignore, $marks)) { $($ty)*: ::core::ops::$trait<__derive_more_Rhs, Output = $($ty)*>, })*
            @if(!one($($field)*)) { __derive_more_Rhs: ::core::marker::Copy, }
        {
            type Output = $name<$($args)*>;
            fn $method(self, __rhs: __derive_more_Rhs) -> $name<$($args)*> {
                $name { $(
                    $member: @if(has($method skip ignore, $marks)) { self.$member } @else { ::core::ops::$trait::$method(self.$member, __rhs) },
                )* }
            }
        }
    };
}

#[macro_export]
macro_rules! __scalar_assign {
    ($trait:ident $method:ident $kind:ident $name:ident vis $vis:tt attrs $attrs:tt $($form:tt)*) => {
        @if(has($method forward, $attrs)) { $crate::__binary_assign! { $trait $method $method $kind $name vis $vis attrs $attrs $($form)* } }
        @else { $crate::__scaled_assign! { $trait $method $name $($form)* } }
    };
}

#[macro_export]
macro_rules! __scaled_assign {
    ($trait:ident $method:ident $name:ident impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*]
    }]) => {
        #[automatically_derived]
        impl<$($impl)* __derive_more_Rhs> ::core::ops::$trait<__derive_more_Rhs> for $name<$($args)*>
        where
            $($where)*
            $(@if(!has($method skip ignore, $marks)) { $($ty)*: ::core::ops::$trait<__derive_more_Rhs>, })*
            @if(!one($($field)*)) { __derive_more_Rhs: ::core::marker::Copy, }
        {
            fn $method(&mut self, __rhs: __derive_more_Rhs) {
                $(@if(!has($method skip ignore, $marks)) { ::core::ops::$trait::$method(&mut self.$member, __rhs); })*
            }
        }
    };
}

#[macro_export]
macro_rules! __unary {
    ($trait:ident $method:ident struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*]
    }]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::ops::$trait for $name<$($args)*> where $($where)* $($type: ::core::ops::$trait<Output = $type>,)* {
            type Output = $name<$($args)*>;
            fn $method(self) -> $name<$($args)*> {
                $name { $($member: ::core::ops::$trait::$method(self.$member),)* }
            }
        }
    };
    ($trait:ident $method:ident enum $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*]
    })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::ops::$trait for $name<$($args)*> where $($where)* $($type: ::core::ops::$trait<Output = $type>,)* {
            type Output = @if(mentions(unit, $($shape)*)) { ::core::result::Result<$name<$($args)*>, ::derive_more::UnitError> } @else { $name<$($args)*> };
            fn $method(self) -> @if(mentions(unit, $($shape)*)) { ::core::result::Result<$name<$($args)*>, ::derive_more::UnitError> } @else { $name<$($args)*> } {
                $crate::__unary_match! { self $trait $method [$($shape)*] [$({ [$($path)*] $shape [$({ $member $field })*] })*] }
            }
        }
    };
}

#[macro_export]
macro_rules! __unary_match {
    ($self:ident $trait:ident $method:ident $shapes:tt [$({ [$($path:tt)*] $shape:ident [$({ $member:tt $field:ident })*] })*]) => {
        match $self { $(
            @if(eq($shape, unit)) {
                $($path)* => ::core::result::Result::Err(::derive_more::UnitError::new(@text($method))),
            } @else @if(mentions(unit, $shapes)) {
                $($path)* { $($member: $field,)* } => ::core::result::Result::Ok($($path)* { $($member: ::core::ops::$trait::$method($field),)* }),
            } @else {
                $($path)* { $($member: $field,)* } => $($path)* { $($member: ::core::ops::$trait::$method($field),)* },
            }
        )* }
    };
}

#[macro_export]
macro_rules! Sum {
    ($($form:tt)*) => { $crate::__sum! { Sum sum Add add $($form)* } };
}

#[macro_export]
macro_rules! Product {
    ($($form:tt)*) => { $crate::__sum! { Product product Mul mul $($form)* } };
}

#[macro_export]
macro_rules! __sum {
    ($trait:ident $method:ident $op:ident $by:ident $kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*]
    }]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::iter::$trait for $name<$($args)*> where $($where)* $($type: ::core::iter::$trait,)* {
            fn $method<I: ::core::iter::Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(
                    $name { $($member: ::core::iter::$trait::$method(::core::iter::empty::<$($ty)*>()),)* },
                    ::core::ops::$op::$by,
                )
            }
        }
    };
}

#[macro_export]
macro_rules! Constructor {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*]
    }]) => {
        #[automatically_derived]
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            pub const fn new($($field: $($ty)*,)*) -> $name<$($args)*> {
                $name { $($member: $field,)* }
            }
        }
    };
}

#[macro_export]
macro_rules! From {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$({
        $variant:ident path $path:tt attrs $own:tt $($rest:tt)*
    })*]) => {
        $crate::__from_each! {
            $kind $name $impl $args $where $attrs
            [$(@if(has(from, $own) && !has(from skip ignore, $own)) { $own })*]
            [$({ $path $own $($rest)* })*]
        }
    };
}

/// Once it is known which variants ask for it by name.
#[macro_export]
macro_rules! __from_each {
    ($kind:ident $name:ident $impl:tt $args:tt $where:tt $attrs:tt $explicit:tt [$({
        $path:tt $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*]
    })*]) => {
        $($crate::__from! {
            $kind $name $impl $args $where
            @if(eq($kind, struct)) { $attrs } @else { $own }
            $explicit
            $shape $path [$({ $member $field [$($ty)*] })*]
        })*
    };
}

#[macro_export]
macro_rules! __from {
    ($kind:ident $name:ident $impl:tt $args:tt $where:tt $own:tt $explicit:tt $shape:ident $path:tt [$({ $member:tt $field:ident [$($ty:tt)*] })*]) => {
        @if(has(from skip ignore, $own)) {
        } @else @if(has(from forward, $own)) {
            $crate::__from_forward! { $name $impl $args $where $path [$({ $member @join(__FromT $field) [$($ty)*] })*] }
        } @else @if(valued(from, $own)) {
            $crate::__from_types! { $name $impl $args $where $path [$({ $member [$($ty)*] })*] @value(from, $own) }
        } @else @if(has(from, $own) || blank($explicit) && !(eq($kind, enum) && empty($($field)*))) {
            $crate::__from_fields! { $name $impl $args $where $path [$({ $member $field [$($ty)*] })*] }
        }
    };
}

#[macro_export]
macro_rules! __from_fields {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($path:tt)*] [{ $member:tt $field:ident [$($ty:tt)*] }]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::From<$($ty)*> for $name<$($args)*> where $($where)* {
            fn from(value: $($ty)*) -> Self {
                $($path)* { $member: value }
            }
        }
    };
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($path:tt)*] [$({ $member:tt $field:ident [$($ty:tt)*] })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::From<($($($ty)*,)*)> for $name<$($args)*> where $($where)* {
            fn from(value: ($($($ty)*,)*)) -> Self {
                let ($($field,)*) = value;
                $($path)* { $($member: $field,)* }
            }
        }
    };
}

#[macro_export]
macro_rules! __from_forward {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($path:tt)*] [{ $member:tt $from:ident [$($ty:tt)*] }]) => {
        #[automatically_derived]
        impl<$($impl)* $from> ::core::convert::From<$from> for $name<$($args)*> where $($where)* $($ty)*: ::core::convert::From<$from> {
            fn from(value: $from) -> Self {
                $($path)* { $member: <$($ty)* as ::core::convert::From<$from>>::from(value) }
            }
        }
    };
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($path:tt)*] [$({ $member:tt $from:ident [$($ty:tt)*] })*]) => {
        #[automatically_derived]
        impl<$($impl)* $($from,)*> ::core::convert::From<($($from,)*)> for $name<$($args)*> where $($where)* $($($ty)*: ::core::convert::From<$from>,)* {
            fn from(value: ($($from,)*)) -> Self {
                let ($(@join(__ $from),)*) = value;
                $($path)* { $($member: <$($ty)* as ::core::convert::From<$from>>::from(@join(__ $from)),)* }
            }
        }
    };
}

/// `#[from(A, B)]`, or as it was written before `#[from(types(A, B))]`.
#[macro_export]
macro_rules! __from_types {
    ($name:ident $impl:tt $args:tt $where:tt $path:tt $fields:tt types($($from:ty),* $(,)?) $($rest:tt)*) => {
        $($crate::__from_type! { $name $impl $args $where $path $fields $from })*
    };
    ($name:ident $impl:tt $args:tt $where:tt $path:tt $fields:tt $($from:ty),* $(,)?) => {
        $($crate::__from_type! { $name $impl $args $where $path $fields $from })*
    };
}

#[macro_export]
macro_rules! __from_type {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($path:tt)*] [{ $member:tt [$($ty:tt)*] }] $from:ty) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::From<$from> for $name<$($args)*> where $($where)* {
            fn from(value: $from) -> Self {
                $($path)* { $member: <$($ty)* as ::core::convert::From<$from>>::from(value) }
            }
        }
    };
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($path:tt)*] [$({ $member:tt [$($ty:tt)*] })*] $from:ty) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::From<$from> for $name<$($args)*> where $($where)* {
            fn from(value: $from) -> Self {
                $($path)* { $($member: <$($ty)* as ::core::convert::From<_>>::from(value.$member),)* }
            }
        }
    };
}

#[macro_export]
macro_rules! Into {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*]
    }]) => {
        $(@if(has(into, $marks) && !has(into skip ignore, $marks)) {
            $crate::__into! { $name $impl $args $where [] [{ $member $field $ty }] @value(into, $marks) }
        })*
        @if(has(into, $attrs) || empty($(@if(has(into, $marks) && !has(into skip ignore, $marks)) { $field })*)) {
            $crate::__into! {
                $name $impl $args $where []
                [$(@if(!has(into skip ignore, $marks)) { { $member $field $ty } })*]
                @value(into, $attrs)
            }
        }
    };
}

/// The types are asked for as values, references, or both; without any, the fields' own.
#[macro_export]
macro_rules! __into {
    ($name:ident $impl:tt $args:tt $where:tt [] $fields:tt) => {
        $crate::__into_fields! { $name $impl $args $where [] $fields }
    };
    ($name:ident $impl:tt $args:tt $where:tt [] $fields:tt $($rest:tt)+) => {
        $crate::__into_each! { $name $impl $args $where $fields $($rest)+ }
    };
}

#[macro_export]
macro_rules! __into_each {
    ($name:ident $impl:tt $args:tt $where:tt $fields:tt) => {};
    ($name:ident $impl:tt $args:tt $where:tt $fields:tt , $($rest:tt)*) => {
        $crate::__into_each! { $name $impl $args $where $fields $($rest)* }
    };
    ($name:ident $impl:tt $args:tt $where:tt $fields:tt owned($($ty:ty),* $(,)?) $($rest:tt)*) => {
        $($crate::__into_type! { $name $impl $args $where [] $fields $ty })*
        $crate::__into_each! { $name $impl $args $where $fields $($rest)* }
    };
    ($name:ident $impl:tt $args:tt $where:tt $fields:tt types($($ty:ty),* $(,)?) $($rest:tt)*) => {
        $($crate::__into_type! { $name $impl $args $where [] $fields $ty })*
        $crate::__into_each! { $name $impl $args $where $fields $($rest)* }
    };
    ($name:ident $impl:tt $args:tt $where:tt $fields:tt ref($($ty:ty),* $(,)?) $($rest:tt)*) => {
        $($crate::__into_type! { $name $impl $args $where [&] $fields $ty })*
        $crate::__into_each! { $name $impl $args $where $fields $($rest)* }
    };
    ($name:ident $impl:tt $args:tt $where:tt $fields:tt ref_mut($($ty:ty),* $(,)?) $($rest:tt)*) => {
        $($crate::__into_type! { $name $impl $args $where [& mut] $fields $ty })*
        $crate::__into_each! { $name $impl $args $where $fields $($rest)* }
    };
    ($name:ident $impl:tt $args:tt $where:tt $fields:tt owned $($rest:tt)*) => {
        $crate::__into_fields! { $name $impl $args $where [] $fields }
        $crate::__into_each! { $name $impl $args $where $fields $($rest)* }
    };
    ($name:ident $impl:tt $args:tt $where:tt $fields:tt ref $($rest:tt)*) => {
        $crate::__into_fields! { $name $impl $args $where [&] $fields }
        $crate::__into_each! { $name $impl $args $where $fields $($rest)* }
    };
    ($name:ident $impl:tt $args:tt $where:tt $fields:tt ref_mut $($rest:tt)*) => {
        $crate::__into_fields! { $name $impl $args $where [& mut] $fields }
        $crate::__into_each! { $name $impl $args $where $fields $($rest)* }
    };
    ($name:ident $impl:tt $args:tt $where:tt $fields:tt $ty:ty $(, $($rest:tt)*)?) => {
        $crate::__into_type! { $name $impl $args $where [] $fields $ty }
        $($crate::__into_each! { $name $impl $args $where $fields $($rest)* })?
    };
}

#[macro_export]
macro_rules! __into_fields {
    ($name:ident $impl:tt $args:tt $where:tt [] [{ $member:tt $field:ident [$($ty:tt)*] }]) => {
        $crate::__into_type! { $name $impl $args $where [] [{ $member $field [$($ty)*] }] $($ty)* }
    };
    ($name:ident $impl:tt $args:tt $where:tt $how:tt [$({ $member:tt $field:ident [$($ty:tt)*] })*]) => {
        $crate::__into_impl! { $name $impl $args $where $how [$({ $member $field [$($ty)*] [$($ty)*] })*] }
    };
}

#[macro_export]
macro_rules! __into_type {
    ($name:ident $impl:tt $args:tt $where:tt $how:tt [{ $member:tt $field:ident $own:tt }] $($ty:tt)*) => {
        $crate::__into_impl! { $name $impl $args $where $how [{ $member $field $own [$($ty)*] }] }
    };
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [] [$({ $member:tt $field:ident $own:tt })*] $($ty:tt)*) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::From<$name<$($args)*>> for $($ty)* where $($where)* {
            fn from(value: $name<$($args)*>) -> Self {
                ($(::core::convert::From::from(value.$member),)*)
            }
        }
    };
    ($($other:tt)*) => {};
}

#[macro_export]
macro_rules! __into_impl {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [] [{ $member:tt $field:ident $own:tt [$($ty:tt)*] }]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::From<$name<$($args)*>> for $($ty)* where $($where)* {
            fn from(value: $name<$($args)*>) -> Self {
                @if(since(1.0.0)) { <$($ty)* as ::core::convert::From<_>>::from(value.$member) }
                @else { value.$member }
            }
        }
    };
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [] [$({ $member:tt $field:ident $own:tt [$($ty:tt)*] })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::From<$name<$($args)*>> for ($($($ty)*,)*) where $($where)* {
            fn from(value: $name<$($args)*>) -> Self {
                ($(<$($ty)* as ::core::convert::From<_>>::from(value.$member),)*)
            }
        }
    };
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [& $($mut:tt)?] [{ $member:tt $field:ident $own:tt [$($ty:tt)*] }]) => {
        #[automatically_derived]
        impl<'__derive_more_into, $($impl)*> ::core::convert::From<&'__derive_more_into $($mut)? $name<$($args)*>> for &'__derive_more_into $($mut)? $($ty)* where $($where)* {
            fn from(value: &'__derive_more_into $($mut)? $name<$($args)*>) -> Self {
                <& $($mut)? $($ty)* as ::core::convert::From<_>>::from(& $($mut)? value.$member)
            }
        }
    };
    ($($other:tt)*) => {};
}

/// The one field that counts: the only one, or the one that an attribute marks; then what is made of it.
#[macro_export]
macro_rules! __one {
    ($attribute:ident $then:ident [$($more:tt)*] $kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*]
    }]) => {
        $crate::__enabled! {
            $attribute $then [$($more)*] $name $attrs $impl $args $where
            [$(@if(has($attribute, $marks) && !has($attribute ignore skip, $marks)) { $marks })*]
            [$({ $member $marks $ty })*]
        }
    };
    ($($other:tt)*) => {};
}

#[macro_export]
macro_rules! __enabled {
    ($attribute:ident $then:ident $more:tt $name:ident $attrs:tt $impl:tt $args:tt $where:tt $marked:tt [$({ $member:tt $marks:tt $ty:tt })*]) => {
        $crate::$then! {
            $more $name $attrs $impl $args $where
            [$(@if(!has($attribute ignore skip, $marks) && (blank($marked) || has($attribute, $marks))) { { $member $marks $ty } })*]
        }
    };
}

#[macro_export]
macro_rules! Deref {
    ($($form:tt)*) => { $crate::__one! { deref __deref [] $($form)* } };
}

#[macro_export]
macro_rules! __deref {
    ([] $name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [{ $member:tt $marks:tt [$($ty:tt)*] }]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::ops::Deref for $name<$($args)*> where $($where)* {
            type Target = @if(has(deref forward, $marks $attrs)) { <$($ty)* as ::core::ops::Deref>::Target } @else { $($ty)* };
            fn deref(&self) -> &Self::Target {
                @if(has(deref forward, $marks $attrs)) { <$($ty)* as ::core::ops::Deref>::deref(&self.$member) } @else { &self.$member }
            }
        }
    };
    ($($other:tt)*) => {};
}

#[macro_export]
macro_rules! DerefMut {
    ($($form:tt)*) => { $crate::__one! { deref_mut __deref_mut [] $($form)* } };
}

#[macro_export]
macro_rules! __deref_mut {
    ([] $name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [{ $member:tt $marks:tt [$($ty:tt)*] }]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::ops::DerefMut for $name<$($args)*> where $($where)* {
            fn deref_mut(&mut self) -> &mut Self::Target {
                @if(has(deref_mut forward, $marks $attrs)) { <$($ty)* as ::core::ops::DerefMut>::deref_mut(&mut self.$member) } @else { &mut self.$member }
            }
        }
    };
    ($($other:tt)*) => {};
}

#[macro_export]
macro_rules! Index {
    ($($form:tt)*) => { $crate::__one! { index __index [] $($form)* } };
}

#[macro_export]
macro_rules! __index {
    ([] $name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [{ $member:tt $marks:tt [$($ty:tt)*] }]) => {
        #[automatically_derived]
        impl<$($impl)* __IdxT> ::core::ops::Index<__IdxT> for $name<$($args)*> where $($where)* $($ty)*: ::core::ops::Index<__IdxT> {
            type Output = <$($ty)* as ::core::ops::Index<__IdxT>>::Output;
            fn index(&self, idx: __IdxT) -> &Self::Output {
                <$($ty)* as ::core::ops::Index<__IdxT>>::index(&self.$member, idx)
            }
        }
    };
    ($($other:tt)*) => {};
}

#[macro_export]
macro_rules! IndexMut {
    ($($form:tt)*) => { $crate::__one! { index_mut __index_mut [] $($form)* } };
}

#[macro_export]
macro_rules! __index_mut {
    ([] $name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [{ $member:tt $marks:tt [$($ty:tt)*] }]) => {
        #[automatically_derived]
        impl<$($impl)* __IdxT> ::core::ops::IndexMut<__IdxT> for $name<$($args)*> where $($where)* $($ty)*: ::core::ops::IndexMut<__IdxT> {
            fn index_mut(&mut self, idx: __IdxT) -> &mut Self::Output {
                <$($ty)* as ::core::ops::IndexMut<__IdxT>>::index_mut(&mut self.$member, idx)
            }
        }
    };
    ($($other:tt)*) => {};
}

#[macro_export]
macro_rules! IntoIterator {
    ($($form:tt)*) => { $crate::__one! { into_iterator __into_iterator [] $($form)* } };
}

#[macro_export]
macro_rules! __into_iterator {
    ([] $name:ident $attrs:tt $impl:tt $args:tt $where:tt [{ $member:tt $marks:tt $ty:tt }]) => {
        @if(has(into_iterator owned, $marks $attrs) || !has(into_iterator ref ref_mut, $marks $attrs)) {
            $crate::__into_iterator_of! { [] [] $name $impl $args $where $member $ty }
        }
        @if(has(into_iterator ref, $marks $attrs)) {
            $crate::__into_iterator_of! { ['__deriveMoreLifetime,] [&'__deriveMoreLifetime] $name $impl $args $where $member $ty }
        }
        @if(has(into_iterator ref_mut, $marks $attrs)) {
            $crate::__into_iterator_of! { ['__deriveMoreLifetime,] [&'__deriveMoreLifetime mut] $name $impl $args $where $member $ty }
        }
    };
    ($($other:tt)*) => {};
}

#[macro_export]
macro_rules! __into_iterator_of {
    ([$($life:tt)*] [$($how:tt)*] $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] $member:tt [$($ty:tt)*]) => {
        #[automatically_derived]
        impl<$($life)* $($impl)*> ::core::iter::IntoIterator for $($how)* $name<$($args)*> where $($where)* $($how)* $($ty)*: ::core::iter::IntoIterator {
            type Item = <$($how)* $($ty)* as ::core::iter::IntoIterator>::Item;
            type IntoIter = <$($how)* $($ty)* as ::core::iter::IntoIterator>::IntoIter;
            fn into_iter(self) -> Self::IntoIter {
                <$($how)* $($ty)* as ::core::iter::IntoIterator>::into_iter($crate::__reach! { [$($how)*] self $member })
            }
        }
    };
}

#[macro_export]
macro_rules! __reach {
    ([] $self:ident $member:tt) => { $self.$member };
    ([& $life:lifetime] $self:ident $member:tt) => { &$self.$member };
    ([& $life:lifetime mut] $self:ident $member:tt) => { &mut $self.$member };
}

#[macro_export]
macro_rules! AsRef {
    ($($form:tt)*) => { $crate::__one! { as_ref __as [AsRef as_ref as_ref []] $($form)* } };
}

#[macro_export]
macro_rules! AsMut {
    ($($form:tt)*) => { $crate::__one! { as_mut __as [AsMut as_mut as_mut [mut]] $($form)* } };
}

#[macro_export]
macro_rules! __as {
    ($how:tt $name:ident $attrs:tt $impl:tt $args:tt $where:tt [$({ $member:tt $marks:tt $ty:tt })*]) => {
        $($crate::__as_one! { $how $name $attrs $impl $args $where $member $marks $ty })*
    };
}

#[macro_export]
macro_rules! __as_one {
    ([$trait:ident $method:ident $attribute:ident [$($mut:tt)*]] $name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] $member:tt $marks:tt [$($ty:tt)*]) => {
        @if(has($attribute forward, $marks $attrs)) {
            #[automatically_derived]
            impl<$($impl)* __AsT: ?::core::marker::Sized> ::core::convert::$trait<__AsT> for $name<$($args)*> where $($where)* $($ty)*: ::core::convert::$trait<__AsT> {
                fn $method(&$($mut)* self) -> &$($mut)* __AsT {
                    <$($ty)* as ::core::convert::$trait<__AsT>>::$method(&$($mut)* self.$member)
                }
            }
        } @else @if(valued($attribute, $marks)) {
            $crate::__as_types! { $trait $method [$($mut)*] $name [$($impl)*] [$($args)*] [$($where)*] $member [$($ty)*] @value($attribute, $marks) }
        } @else @if(valued($attribute, $attrs)) {
            $crate::__as_types! { $trait $method [$($mut)*] $name [$($impl)*] [$($args)*] [$($where)*] $member [$($ty)*] @value($attribute, $attrs) }
        } @else {
            #[automatically_derived]
            impl<$($impl)*> ::core::convert::$trait<$($ty)*> for $name<$($args)*> where $($where)* {
                fn $method(&$($mut)* self) -> &$($mut)* $($ty)* {
                    &$($mut)* self.$member
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __as_types {
    ($trait:ident $method:ident $mut:tt $name:ident $impl:tt $args:tt $where:tt $member:tt $ty:tt $($to:ty),* $(,)?) => {
        $($crate::__as_type! { $trait $method $mut $name $impl $args $where $member $ty $to })*
    };
}

#[macro_export]
macro_rules! __as_type {
    ($trait:ident $method:ident [$($mut:tt)*] $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] $member:tt [$($ty:tt)*] $to:ty) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::$trait<$to> for $name<$($args)*> where $($where)* {
            fn $method(&$($mut)* self) -> &$($mut)* $to {
                @if(eq($to, $($ty)*)) { &$($mut)* self.$member }
                @else { <$($ty)* as ::core::convert::$trait<$to>>::$method(&$($mut)* self.$member) }
            }
        }
    };
}

#[macro_export]
macro_rules! IsVariant {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt
    })*]) => {
        #[automatically_derived]
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            $(@if(!has(is_variant ignore, $own)) {
                pub const fn @join(is_ @snake($variant))(&self) -> bool {
                    match self {
                        $($path)* { .. } => true,
                        _ => false,
                    }
                }
            })*
        }
    };
}

#[macro_export]
macro_rules! Unwrap {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$({
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*]
    })*]) => {
        $(@if(!has(unwrap ignore, $own)) {
            $crate::__unwrap! { $name $attrs $impl $args $where $variant $path $own [$({ $member $field $ty })*] }
        })*
    };
}

#[macro_export]
macro_rules! __unwrap {
    ($name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] $variant:ident [$($path:tt)*] $own:tt [$({ $member:tt $field:ident [$($ty:tt)*] })*]) => {
        #[automatically_derived]
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            @if(has(unwrap owned, $attrs $own) || !has(unwrap ref ref_mut, $attrs $own)) {
                pub fn @join(unwrap_ @snake($variant))(self) -> @if(one($($field)*)) { $($($ty)*)* } @else { ($($($ty)*,)*) } {
                    match self {
                        $($path)* { $($member: $field,)* } => @if(one($($field)*)) { $($field)* } @else { ($($field,)*) },
                        val @ _ => match val { _ => ::core::panic!("called on another variant") },
                    }
                }
            }
            @if(has(unwrap ref, $attrs $own)) {
                pub fn @join(unwrap_ @snake($variant) _ref)(&self) -> @if(one($($field)*)) { $(&$($ty)*)* } @else { ($(&$($ty)*,)*) } {
                    match self {
                        $($path)* { $($member: $field,)* } => @if(one($($field)*)) { $($field)* } @else { ($($field,)*) },
                        val @ _ => match val { _ => ::core::panic!("called on another variant") },
                    }
                }
            }
            @if(has(unwrap ref_mut, $attrs $own)) {
                pub fn @join(unwrap_ @snake($variant) _mut)(&mut self) -> @if(one($($field)*)) { $(&mut $($ty)*)* } @else { ($(&mut $($ty)*,)*) } {
                    match self {
                        $($path)* { $($member: $field,)* } => @if(one($($field)*)) { $($field)* } @else { ($($field,)*) },
                        val @ _ => match val { _ => ::core::panic!("called on another variant") },
                    }
                }
            }
        }
    };
}

#[macro_export]
macro_rules! TryUnwrap {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$({
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*]
    })*]) => {
        $(@if(!has(try_unwrap ignore, $own)) {
            $crate::__try_unwrap! { $name $attrs $impl $args $where $variant $path $own [$({ $member $field $ty })*] }
        })*
    };
}

#[macro_export]
macro_rules! __try_unwrap {
    ($name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] $variant:ident [$($path:tt)*] $own:tt [$({ $member:tt $field:ident [$($ty:tt)*] })*]) => {
        #[automatically_derived]
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            @if(has(try_unwrap owned, $attrs $own) || !has(try_unwrap ref ref_mut, $attrs $own)) {
                pub fn @join(try_unwrap_ @snake($variant))(self) -> ::core::result::Result<
                    @if(one($($field)*)) { $($($ty)*)* } @else { ($($($ty)*,)*) },
                    ::derive_more::TryUnwrapError<Self>,
                > {
                    match self {
                        $($path)* { $($member: $field,)* } =>
                            ::core::result::Result::Ok(@if(one($($field)*)) { $($field)* } @else { ($($field,)*) }),
                        val @ _ => ::core::result::Result::Err(::derive_more::TryUnwrapError::<_>::new(val, "", "", "")),
                    }
                }
            }
        }
    };
}

#[macro_export]
macro_rules! TryInto {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$({
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*]
    })*]) => {
        $(@if(!has(try_into ignore, $own)) {
            $crate::__try_into! {
                $name $attrs $impl $args $where $path
                [$(@if(!has(try_into ignore, $marks)) { { $member $field [$($ty)*] } })*]
            }
        })*
    };
}

#[macro_export]
macro_rules! __try_into {
    ($name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($path:tt)*] [$({ $member:tt $field:ident [$($ty:tt)*] })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::TryFrom<$name<$($args)*>> for @if(one($($field)*)) { $($($ty)*)* } @else { ($($($ty)*,)*) } where $($where)* {
            type Error = ::derive_more::TryIntoError<$name<$($args)*>>;
            fn try_from(value: $name<$($args)*>) -> ::core::result::Result<Self, ::derive_more::TryIntoError<$name<$($args)*>>> {
                match value {
                    $($path)* { $($member: $field,)* .. } =>
                        ::core::result::Result::Ok(@if(one($($field)*)) { $($field)* } @else { ($($field,)*) }),
                    _ => ::core::result::Result::Err(::derive_more::TryIntoError::new(value, "", "")),
                }
            }
        }
    };
}

#[macro_export]
macro_rules! Error {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*]
    })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::error::Error for $name<$($args)*>
        where
            $($where)*
            @if(!empty($($type)*)) { $name<$($args)*>: ::core::fmt::Debug + ::core::fmt::Display, }
        {
            fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                match self { $(
                    $($path)* { $($member: $field,)* } => $crate::__error_source! {
                        @if(has(error ignore, $own)) { [] } @else { [$(@if(has(error source, $marks)) { { $field $marks [$($ty)*] } })*] }
                        @if(has(error ignore, $own)) { [] } @else { [$(@if(!has(error ignore, $marks) && !has(error.not source, $marks) && eq($member, source)) { { $field $marks [$($ty)*] } })*] }
                        @if(!has(error ignore, $own) && eq($shape, tuple) && one($($field)*)) {
                            [$(@if(!has(error ignore not backtrace, $marks) && !headed(Backtrace, $($ty)*)) { { $field $marks [$($ty)*] } })*]
                        } @else { [] }
                    },
                )* }
            }
        }
    };
}

#[macro_export]
macro_rules! __error_source {
    ([{ $field:ident $marks:tt [$($ty:tt)*] } $($rest:tt)*] $named:tt $only:tt) => {
        $crate::__as_source! { $field $marks [$($ty)*] }
    };
    ([] [{ $field:ident $marks:tt [$($ty:tt)*] }] $only:tt) => { $crate::__as_source! { $field $marks [$($ty)*] } };
    ([] [] [{ $field:ident $marks:tt [$($ty:tt)*] }]) => { $crate::__as_source! { $field $marks [$($ty)*] } };
    ([] [] []) => { ::core::option::Option::None };
}

#[macro_export]
macro_rules! __as_source {
    ($field:ident $marks:tt [$($ty:tt)*]) => {
        @if(headed(Option, $($ty)*) || has(error source.optional, $marks)) {
            $field.as_ref().map(|source| { use ::derive_more::__private::AsDynError; source.__derive_more_as_dyn_error() })
        } @else {
            ::core::option::Option::Some({ use ::derive_more::__private::AsDynError; $field.__derive_more_as_dyn_error() })
        }
    };
}

#[macro_export]
macro_rules! FromStr {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [{ $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }]
    }]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::str::FromStr for $name<$($args)*> where $($where)* {
            type Err = <$($ty)* as ::core::str::FromStr>::Err;
            fn from_str(s: &str) -> ::core::result::Result<Self, Self::Err> {
                @if(since(1.0.0)) { <$($ty)* as ::core::str::FromStr>::from_str(s).map(|v| $name { $member: v }) }
                @else { ::core::result::Result::Ok($name { $member: ::core::str::FromStr::from_str(s)? }) }
            }
        }
    };
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields []
    })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::str::FromStr for $name<$($args)*> where $($where)* {
            type Err = ::derive_more::FromStrError;
            fn from_str(s: &str) -> ::core::result::Result<Self, ::derive_more::FromStrError> {
                ::core::result::Result::Ok(match s.to_lowercase().as_str() {
                    $(@text(@snake($variant)) => $($path)*,)*
                    _ => return ::core::result::Result::Err(::derive_more::FromStrError::new(@text($name))),
                })
            }
        }
    };
}

/// `#[try_from(repr)]`: which number each variant has is left to a comparison.
#[macro_export]
macro_rules! TryFrom {
    (enum $name:ident vis $vis:tt attrs $attrs:tt $($rest:tt)*) => { $crate::__try_from! { [@value(repr, $attrs)] $name $($rest)* } };
}

#[macro_export]
macro_rules! __try_from {
    ([$int:ident] $name:ident impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt
    })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::convert::TryFrom<$int> for $name<$($args)*> where $($where)* {
            type Error = ::derive_more::TryFromReprError<$int>;
            fn try_from(val: $int) -> ::core::result::Result<Self, ::derive_more::TryFromReprError<$int>> {
                $(@if(eq($shape, unit)) { if val == $($path)* as $int { return ::core::result::Result::Ok($($path)*); } })*
                ::core::result::Result::Err(::derive_more::TryFromReprError::new(val))
            }
        }
    };
}

#[macro_export]
macro_rules! Display {
    ($($form:tt)*) => { $crate::__shown! { Display display $($form)* } };
}

#[macro_export]
macro_rules! Binary {
    ($($form:tt)*) => { $crate::__shown! { Binary binary $($form)* } };
}

#[macro_export]
macro_rules! LowerExp {
    ($($form:tt)*) => { $crate::__shown! { LowerExp lower_exp $($form)* } };
}

#[macro_export]
macro_rules! LowerHex {
    ($($form:tt)*) => { $crate::__shown! { LowerHex lower_hex $($form)* } };
}

#[macro_export]
macro_rules! Octal {
    ($($form:tt)*) => { $crate::__shown! { Octal octal $($form)* } };
}

#[macro_export]
macro_rules! Pointer {
    ($($form:tt)*) => { $crate::__shown! { Pointer pointer $($form)* } };
}

#[macro_export]
macro_rules! UpperExp {
    ($($form:tt)*) => { $crate::__shown! { UpperExp upper_exp $($form)* } };
}

#[macro_export]
macro_rules! UpperHex {
    ($($form:tt)*) => { $crate::__shown! { UpperHex upper_hex $($form)* } };
}

/// A trait of `fmt`: the format string of the variant or of the type, else what its one field shows, else its name.
#[macro_export]
macro_rules! __shown {
    ($trait:ident $attribute:ident $kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*]
    })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::fmt::$trait for $name<$($args)*>
        where
            $($where)*
            $(
                @if(valued($attribute, $own)) {
                    @bounds($types [$({ $member $field [$($ty)*] })*] @first(@value($attribute, $own)))
                } @else @if(valued($attribute, $attrs)) {
                    @bounds($types [$({ $member $field [$($ty)*] })*] @first(@value($attribute, $attrs)))
                } @else {
                    $($($ty)*: ::core::fmt::$trait,)*
                }
            )*
        {
            fn fmt(&self, __derive_more_f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $($($path)* { $($member: $field,)* } => $crate::__shown_variant! {
                        __derive_more_f $trait $attribute $variant
                        @if(has($attribute, $own)) { $own } @else { $attrs }
                        [$({ $member $field })*]
                    },)*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __shown_variant {
    ($f:ident $trait:ident $attribute:ident $variant:ident $marks:tt [$({ $member:tt $field:ident })*]) => {
        @if(valued($attribute fmt, $marks)) {
            $crate::__shown_text! { $f [$({ $member $field })*] @value($attribute, $marks) }
        } @else @if(valued($attribute, $marks) && !has($attribute bound bounds rename_all, $marks)) {
            $crate::__shown_text! { $f [$({ $member $field })*] fmt = @value($attribute, $marks) }
        } @else @if(one($($field)*)) {
            $(::core::fmt::$trait::fmt($field, $f))*
        } @else {
            $f.write_str(@text($variant))
        }
    };
}

/// A string that shows one field by the same trait hands over to it.
#[macro_export]
macro_rules! __shown_text {
    ($f:ident $fields:tt fmt = $($text:tt)*) => {
        $crate::__shown_as! { $f @format($fields $($text)*) }
    };
}

#[macro_export]
macro_rules! __shown_as {
    ($f:ident $kind:ident [$({ $variable:ident $field:ident $how:ident })*] [$($text:tt)*]) => {
        ::core::write!($f, $($text)* $(, $variable = $field)*)
    };
}
