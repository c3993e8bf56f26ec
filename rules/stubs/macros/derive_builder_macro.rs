//! derive_builder: for each struct another with optional fields, a method for each, and `build`.
#![source = "derive_builder_core-0.20.2/src/builder.rs, setter.rs, build_method.rs, initializer.rs"]

#[macro_export]
macro_rules! Builder {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    ]) => {
        $crate::__builder! {
            $name
            @if(valued(builder name, $attrs)) { @value(builder name, $attrs) } @else { @join($name Builder) }
            $vis $attrs $impl $args $where [$({ $field $marks $ty })*]
        }
    };
}

#[macro_export]
macro_rules! __builder {
    ($name:ident $builder:ident [$($vis:tt)*] $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$({ $field:ident $marks:tt [$($ty:tt)*] })*]) => {
        @if(!eq(@value(builder pattern, $attrs), owned)) { #[derive(Clone)] }
        $($vis)* struct $builder<$($impl)*> where $($where)* {
            $($field: ::core::option::Option<$($ty)*>,)*
        }

        impl<$($impl)*> $builder<$($args)*> where $($where)* {
            $($crate::__setter! { $field $attrs $marks [$($ty)*] })*
            @if(!has(builder build_fn.skip, $attrs)) {
                pub fn @if(valued(builder build_fn.name, $attrs)) { @value(builder build_fn.name, $attrs) } @else { build } (
                    @if(eq(@value(builder pattern, $attrs), owned)) { self } @else { &self }
                ) -> ::core::result::Result<
                    $name<$($args)*>,
                    @if(valued(builder build_fn.error, $attrs)) { @value(builder build_fn.error, $attrs) } @else { @join($builder Error) }
                > {
                    @if(valued(builder build_fn.validate, $attrs)) { @value(builder build_fn.validate, $attrs)(&self)?; }
                    @if(has(builder default, $attrs)) {
                        let __default: $name<$($args)*> = @if(valued(builder default, $attrs)) {
                            @value(builder default, $attrs)
                        } @else {
                            ::core::default::Default::default()
                        };
                    }
                    Ok($name { $(
                        $field: match self.$field {
                            @if(eq(@value(builder pattern, $attrs), owned)) {
                                Some(value) => value,
                            } @else {
                                Some(ref value) => ::core::clone::Clone::clone(value),
                            }
                            None => @if(valued(builder default, $marks)) {
                                @value(builder default, $marks)
                            } @else @if(has(builder default, $marks)) {
                                ::core::default::Default::default()
                            } @else @if(has(builder default, $attrs)) {
                                __default.$field
                            } @else {
                                return ::core::result::Result::Err(::core::convert::Into::into(
                                    ::derive_builder::UninitializedFieldError::from(@text($field)),
                                ))
                            },
                        },
                    )* })
                }
            }
            fn create_empty() -> Self {
                Self { $($field: ::core::default::Default::default(),)* }
            }
        }

        impl<$($impl)*> ::core::default::Default for $builder<$($args)*> where $($where)* {
            fn default() -> Self {
                Self::create_empty()
            }
        }

        @if(!valued(builder build_fn.error, $attrs) && !has(builder build_fn.skip, $attrs)) {
            $crate::__error! { @join($builder Error) [$($vis)*] }
        }
    };
}

#[macro_export]
macro_rules! __setter {
    ($field:ident $attrs:tt $marks:tt [$($ty:tt)*]) => {
        @if(!has(builder setter.skip, $marks)) {
            $crate::__setter_of! {
                @if(valued(builder setter.name, $marks)) { @value(builder setter.name, $marks) } @else { $field }
                $field
                @if(eq(@value(builder pattern, $attrs), owned)) { owned } @else @if(eq(@value(builder pattern, $attrs), immutable)) { immutable } @else { mutable }
                @if(has(builder setter.into, $attrs $marks)) { into } @else { plain }
                @if(has(builder setter.strip_option, $attrs $marks) && headed(Option, $($ty)*)) { [@inner($($ty)*)] option } @else { [$($ty)*] value }
            }
        }
    };
}

#[macro_export]
macro_rules! __setter_of {
    ($name:ident $field:ident mutable into [$($ty:tt)*] $kind:ident) => {
        pub fn $name<VALUE: ::core::convert::Into<$($ty)*>>(&mut self, value: VALUE) -> &mut Self {
            let mut new = self;
            new.$field = $crate::__some! { $kind value.into() };
            new
        }
    };
    ($name:ident $field:ident mutable plain [$($ty:tt)*] $kind:ident) => {
        pub fn $name(&mut self, value: $($ty)*) -> &mut Self {
            let mut new = self;
            new.$field = $crate::__some! { $kind value };
            new
        }
    };
    ($name:ident $field:ident owned into [$($ty:tt)*] $kind:ident) => {
        pub fn $name<VALUE: ::core::convert::Into<$($ty)*>>(self, value: VALUE) -> Self {
            let mut new = self;
            new.$field = $crate::__some! { $kind value.into() };
            new
        }
    };
    ($name:ident $field:ident owned plain [$($ty:tt)*] $kind:ident) => {
        pub fn $name(self, value: $($ty)*) -> Self {
            let mut new = self;
            new.$field = $crate::__some! { $kind value };
            new
        }
    };
    ($name:ident $field:ident immutable into [$($ty:tt)*] $kind:ident) => {
        pub fn $name<VALUE: ::core::convert::Into<$($ty)*>>(&self, value: VALUE) -> Self {
            let mut new = ::core::clone::Clone::clone(self);
            new.$field = $crate::__some! { $kind value.into() };
            new
        }
    };
    ($name:ident $field:ident immutable plain [$($ty:tt)*] $kind:ident) => {
        pub fn $name(&self, value: $($ty)*) -> Self {
            let mut new = ::core::clone::Clone::clone(self);
            new.$field = $crate::__some! { $kind value };
            new
        }
    };
}

#[macro_export]
macro_rules! __some {
    (option $($value:tt)*) => { ::core::option::Option::Some(::core::option::Option::Some($($value)*)) };
    (value $($value:tt)*) => { ::core::option::Option::Some($($value)*) };
}

#[macro_export]
macro_rules! __error {
    ($error:ident [$($vis:tt)*]) => {
        #[derive(Debug)]
        $($vis)* enum $error {
            UninitializedField(&'static str),
            ValidationError(::std::string::String),
        }

        impl ::core::convert::From<::derive_builder::UninitializedFieldError> for $error {
            fn from(s: ::derive_builder::UninitializedFieldError) -> Self {
                Self::UninitializedField(s.field_name())
            }
        }

        impl ::core::convert::From<::std::string::String> for $error {
            fn from(s: ::std::string::String) -> Self {
                Self::ValidationError(s)
            }
        }

        impl ::core::fmt::Display for $error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                match self {
                    Self::UninitializedField(ref field) => ::core::write!(f, "`{}` must be initialized", field),
                    Self::ValidationError(ref error) => ::core::write!(f, "{}", error),
                }
            }
        }

        impl ::std::error::Error for $error {}
    };
}
