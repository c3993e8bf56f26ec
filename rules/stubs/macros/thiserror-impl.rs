//! thiserror: `#[derive(Error)]` writes `Error`, `Display` by the format string of each variant, and `From`.
#![source = "thiserror-impl-2.0.17/src/expand.rs, fmt.rs, attr.rs; thiserror-impl-1.0.69/src/expand.rs, fmt.rs"]

#[macro_export]
macro_rules! Error {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$({
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*]
    })*]) => {
        $crate::__error! {
            $kind $name $attrs $impl $args $where
            [
                @if(!blank($types)) { Self: ::core::fmt::Debug + ::core::fmt::Display, }
                $($(@if(!blank($types) && (has(source, $marks) || has(from, $marks) || eq($member, source))) {
                    @if(headed(Option, $($ty)*)) { @inner($($ty)*) } @else { $($ty)* }: ::core::error::Error + 'static,
                })*)*
            ]
            @if(
                has(error transparent, $attrs $($own)*)
                || !empty($($(@if(has(source, $marks) || has(from, $marks) || eq($member, source)) { $field })*)*)
            ) { [source] } @else { [] }
            [$({ $path $own [$({ $member $field $marks [$($ty)*] })*] })*]
        }
        @if(has(error, $attrs $($own)*) || eq($kind, enum) && empty($($variant)*)) {
            $crate::__impl_display! {
                $name $attrs $impl $args $where
                [$(@bounds(
                    $types [$({ $member $field [$($ty)*] })*]
                    @if(has(error transparent, $own) || has(error transparent, $attrs) && !has(error, $own)) { "{0}" }
                    @else @if(has(error, $own)) { @value(error, $own) }
                    @else { @value(error, $attrs) }
                ))*]
                [$({ $path $own [$({ $member $field })*] })*]
            }
        }
        $($crate::__from_variant! {
            $name $impl $args $where $path [$({ $member $marks [$($ty)*] })*] [$({ $member $marks [$($ty)*] })*]
        })*
    };
}

/// One variant, whose fields are given twice: each as what it is made from, and all as what is made.
#[macro_export]
macro_rules! __from_variant {
    ($name:ident $impl:tt $args:tt $where:tt $path:tt $fields:tt [$({ $member:tt $marks:tt $ty:tt })*]) => {
        $(@if(has(from, $marks)) {
            $crate::__from! { $name $impl $args $where $path $member $marks $ty $fields }
        })*
    };
}

#[macro_export]
macro_rules! __error {
    ($kind:ident $name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($bound:tt)*] [$($source:ident)*] [$({
        [$($path:tt)*] $own:tt [$({ $member:tt $field:ident $marks:tt $ty:tt })*]
    })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::error::Error for $name<$($args)*> where $($where)* $($bound)* {
            @if(!empty($($source)*)) {
                fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                    use ::thiserror::__private::AsDynError as _;
                    match self {
                        $($($path)* { $($member: $field,)* } =>
                            @if(has(error transparent, $own)) {
                                @at(@mark(error, $own)) { ::core::error::Error::source($($field)*.as_dyn_error()) }
                            } @else @if(has(error transparent, $attrs)) {
                                @at(@mark(error, $attrs)) { ::core::error::Error::source($($field)*.as_dyn_error()) }
                            } @else {
                                $crate::__source! {
                                    $kind
                                    [$(@if(has(source, $marks) || has(from, $marks)) { { $member $field $marks $ty } })*]
                                    [$(@if(eq($member, source)) { { $member $field $marks $ty } })*]
                                }
                            },
                        )*
                    }
                }
            }
        }
    };
}

/// The source is the field that is marked so or that a value is made from, or the one of that name.
#[macro_export]
macro_rules! __source {
    ($kind:ident [] []) => { ::core::option::Option::None };
    (enum [{ $member:tt $field:ident $marks:tt [$($ty:tt)*] } $($others:tt)*] $named:tt) => {
        ::core::option::Option::Some($field @if(headed(Option, $($ty)*)) { .as_ref()? }.as_dyn_error())
    };
    (struct [{ $member:tt $field:ident $marks:tt [$($ty:tt)*] } $($others:tt)*] $named:tt) => {
        ::core::option::Option::Some(
            @at(@if(has(source, $marks)) { @mark(source, $marks) } @else @if(has(from, $marks)) { @mark(from, $marks) } @else { $member }) {
                $field @if(headed(Option, $($ty)*)) { .as_ref()? }.as_dyn_error()
            }
        )
    };
    ($kind:ident [] $named:tt) => { $crate::__source! { $kind $named [] } };
}

#[macro_export]
macro_rules! __impl_display {
    ($name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($bound:tt)*] [$({
        [$($path:tt)*] $own:tt [$({ $member:tt $field:ident })*]
    })*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::fmt::Display for $name<$($args)*>
        where
            $($where)* $($bound)*
        {
            fn fmt(&self, __formatter: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                use ::thiserror::__private::AsDisplay as _;
                match self {
                    $($($path)* { $($member: $field,)* } =>
                        @if(has(error transparent, $own) || has(error transparent, $attrs) && !has(error, $own)) {
                            ::core::fmt::Display::fmt(@first($($field)*), __formatter)
                        } @else @if(valued(error fmt, $own)) {
                            @value(error fmt, $own)($($field,)* __formatter)
                        } @else @if(valued(error fmt, $attrs) && !has(error, $own)) {
                            @value(error fmt, $attrs)($($field,)* __formatter)
                        } @else {
                            $crate::__write! {
                                __formatter
                                @format([$({ $member $field })*] @if(has(error, $own)) { @value(error, $own) } @else { @value(error, $attrs) })
                            }
                        },
                    )*
                }
            }
        }
    };
}

/// What `@format` gives: names for the fields that the text shows, then the text and its arguments.
#[macro_export]
macro_rules! __write {
    ($f:ident plain [] [$text:tt]) => { $f.write_str($text) };
    ($f:ident $kind:ident [] [$($args:tt)*]) => { ::core::write!($f, $($args)*) };
    ($f:ident $kind:ident [$({ $variable:ident $field:ident $how:ident })*] [$($args:tt)*]) => {
        match ($(
            @if(eq($how, bare)) { @at($variable) { $field.as_display() } }
            @else @if(eq($how, pointer)) { ::thiserror::__private::Var($field) }
            @else { $field },
        )*) {
            ($($variable,)*) => ::core::write!($f, $($args)*),
        }
    };
}

#[macro_export]
macro_rules! __from {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($path:tt)*] $member:tt $marks:tt [$($ty:tt)*] [$({ $other:tt $own:tt [$($type:tt)*] })*]) => {
        @at(@mark(from, $marks)) {
            #[automatically_derived]
            impl<$($impl)*> ::core::convert::From<@if(headed(Option, $($ty)*)) { @inner($($ty)*) } @else { $($ty)* }> for $name<$($args)*>
            where
                $($where)*
            {
                fn from(source: @if(headed(Option, $($ty)*)) { @inner($($ty)*) } @else { $($ty)* }) -> Self {
                    $($path)* {
                        $member: @if(headed(Option, $($ty)*)) { ::core::option::Option::Some(source) } @else { source },
                        $(@if(!has(from, $own) && (has(backtrace, $own) || headed(Backtrace, $($type)*))) {
                            $other: @if(headed(Option, $($type)*)) {
                                ::core::option::Option::Some(::std::backtrace::Backtrace::capture())
                            } @else {
                                ::core::convert::From::from(::std::backtrace::Backtrace::capture())
                            },
                        })*
                    }
                }
            }
        }
    };
}
