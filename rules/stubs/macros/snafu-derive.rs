//! snafu: errors, and for each a selector that makes it out of its source and the rest of its fields.
#![source = "snafu-derive-0.9.2/src/shared.rs, lib.rs"]

#[macro_export]
macro_rules! Snafu {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [
        { $variant:ident path $path:tt attrs $own:tt tuple fields [{ 0 $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }] }
    ]) => {
        $crate::__newtype! { [$($impl)*] [$name<$($args)*>] [$($where)*] $name $attrs $ty }
    };
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args [$($args:tt)*] types $types:tt where $where:tt variants [
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt }
    ]) => {
        $crate::__errors! { $attrs $impl [$name<$($args)*>] $where { $variant path $path attrs $attrs $shape fields $fields } }
    };
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args [$($args:tt)*] types $types:tt where $where:tt variants [$($variant:tt)*]) => {
        $crate::__errors! { $attrs $impl [$name<$($args)*>] $where $($variant)* }
    };
}

#[macro_export]
macro_rules! __errors {
    ($attrs:tt $impl:tt $self:tt $where:tt $({ $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
        { $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt }
    )*] })*) => {
        $($crate::__selector! {
            { $attrs $impl $self $where $variant $path $own } [] [] [] $({ $member $marks $ty [$marks] })*
        })*
        $crate::__impls! { $impl $self $where $({ $variant $path $own $({ $member $marks })* })* }
    };
}

#[macro_export]
macro_rules! __impls {
    ([$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] $({ $variant:ident [$($path:tt)*] $own:tt $({ $member:tt $marks:tt })* })*) => {
        impl<$($impl)*> ::core::fmt::Display for $($self)* where $($where)* {
            fn fmt(&self, __snafu_display_formatter: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                match *self {
                    $($($path)* { $(ref $member),* } => $crate::__display! { __snafu_display_formatter $variant $own [$($member)*] },)*
                }
            }
        }

        impl<$($impl)*> ::snafu::Error for $($self)* where Self: ::core::fmt::Debug + ::core::fmt::Display, $($where)* {
            fn source(&self) -> ::core::option::Option<&(dyn ::snafu::Error + 'static)> {
                use ::snafu::AsErrorSource;
                match *self {
                    $($($path)* { $(ref $member),* } => $crate::__source! { $own $({ $member $marks })* },)*
                }
            }
        }

        impl<$($impl)*> ::snafu::ErrorCompat for $($self)* where $($where)* {
            fn backtrace(&self) -> ::core::option::Option<&::snafu::Backtrace> {
                match *self {
                    $($($path)* { $(ref $member),* } => $crate::__backtrace! { $({ $member $marks })* },)*
                }
            }
        }
    };
}

/// What `#[snafu(display(..))]` says, or the name.
#[macro_export]
macro_rules! __display {
    ($f:ident $variant:ident [{ snafu(display($($given:tt)*) $($more:tt)*) } $($own:tt)*] $fields:tt) => { ::core::write!($f, $($given)*) };
    ($f:ident $variant:ident [{ snafu(transparent $($more:tt)*) } $($own:tt)*] [$field:ident $($fields:ident)*]) => {
        ::core::fmt::Display::fmt($field, $f)
    };
    ($f:ident $variant:ident [{ snafu(whatever, display($($given:tt)*) $($more:tt)*) } $($own:tt)*] $fields:tt) => {
        ::core::write!($f, $($given)*)
    };
    ($f:ident $variant:ident [{ snafu($name:ident $(($($list:tt)*))?, $($more:tt)*) } $($own:tt)*] $fields:tt) => {
        $crate::__display! { $f $variant [{ snafu($($more)*) } $($own)*] $fields }
    };
    ($f:ident $variant:ident [$mark:tt $($own:tt)*] $fields:tt) => { $crate::__display! { $f $variant [$($own)*] $fields } };
    ($f:ident $variant:ident [] $fields:tt) => { ::core::write!($f, ::core::stringify!($variant)) };
}

#[macro_export]
macro_rules! __source {
    ([{ snafu(transparent $($more:tt)*) } $($own:tt)*] { $field:ident $marks:tt } $($fields:tt)*) => { $field.as_error_source().source() };
    ([{ snafu(whatever $($more:tt)*) } $($own:tt)*] $($fields:tt)*) => { $crate::__whatever_source! { $($fields)* } };
    ([$mark:tt $($own:tt)*] $($fields:tt)*) => { $crate::__source! { [$($own)*] $($fields)* } };
    ([] { $field:ident [{ snafu(source(false)) }] } $($fields:tt)*) => { $crate::__source! { [] $($fields)* } };
    ([] { $field:ident $marks:tt } $($fields:tt)*) => {
        @if(eq($field, source) || has(snafu source, $marks)) {
            ::core::option::Option::Some($field.as_error_source())
        } @else {
            $crate::__source! { [] $($fields)* }
        }
    };
    ([]) => { ::core::option::Option::None };
}

#[macro_export]
macro_rules! __whatever_source {
    ({ $field:ident $marks:tt } $($fields:tt)*) => {
        @if(eq($field, source) || has(snafu source, $marks)) {
            $field.as_ref().map(|e| e.as_error_source())
        } @else {
            $crate::__whatever_source! { $($fields)* }
        }
    };
    () => { ::core::option::Option::None };
}

#[macro_export]
macro_rules! __backtrace {
    ({ $field:ident $marks:tt } $($fields:tt)*) => {
        @if(eq($field, source) && has(snafu backtrace, $marks)) {
            ::snafu::ErrorCompat::backtrace($field)
        } @else @if(eq($field, backtrace) || has(snafu backtrace, $marks)) {
            ::snafu::AsBacktrace::as_backtrace($field)
        } @else {
            $crate::__backtrace! { $($fields)* }
        }
    };
    () => { ::core::option::Option::None };
}

/// Sorts the fields: the source, those that make themselves, those that a selector has.
#[macro_export]
macro_rules! __selector {
    ($item:tt [$($source:tt)*] [$($implicit:tt)*] [$($user:tt)*] { $field:ident [{ snafu(source(false)) } $($marks:tt)*] $ty:tt $all:tt } $($rest:tt)*) => {
        $crate::__selector! { $item [$($source)*] [$($implicit)*] [$($user)* { $field $ty }] $($rest)* }
    };
    ($item:tt [] $implicit:tt $user:tt { $field:ident [{ snafu(source(from($from:ty, $with:expr)) $($more:tt)*) } $($marks:tt)*] $ty:tt $all:tt } $($rest:tt)*) => {
        $crate::__selector! { $item [{ $field [$from] $ty [$with] }] $implicit $user $($rest)* }
    };
    ($item:tt [] $implicit:tt $user:tt { $field:ident [{ snafu(source $($more:tt)*) } $($marks:tt)*] $ty:tt $all:tt } $($rest:tt)*) => {
        $crate::__selector! { $item [{ $field $ty $ty [|v| v] }] $implicit $user $($rest)* }
    };
    ($item:tt $source:tt [$($implicit:tt)*] $user:tt { $field:ident [{ snafu(implicit $($more:tt)*) } $($marks:tt)*] $ty:tt $all:tt } $($rest:tt)*) => {
        $crate::__selector! { $item $source [$($implicit)* $field] $user $($rest)* }
    };
    ($item:tt $source:tt [$($implicit:tt)*] $user:tt { backtrace $marks:tt $ty:tt $all:tt } $($rest:tt)*) => {
        $crate::__selector! { $item $source [$($implicit)* backtrace] $user $($rest)* }
    };
    ($item:tt $source:tt $implicit:tt $user:tt { $field:ident [$mark:tt $($marks:tt)*] $ty:tt $all:tt } $($rest:tt)*) => {
        $crate::__selector! { $item $source $implicit $user { $field [$($marks)*] $ty $all } $($rest)* }
    };
    ($item:tt [] $implicit:tt $user:tt { source [] $ty:tt $all:tt } $($rest:tt)*) => {
        $crate::__selector! { $item [{ source $ty $ty [|v| v] }] $implicit $user $($rest)* }
    };
    ($item:tt $source:tt $implicit:tt [$($user:tt)*] { $field:ident [] $ty:tt $all:tt } $($rest:tt)*) => {
        $crate::__selector! { $item $source $implicit [$($user)* { $field $ty }] $($rest)* }
    };
    ({ $attrs:tt $impl:tt $self:tt $where:tt $variant:ident $path:tt $own:tt } $source:tt $implicit:tt $user:tt) => {
        $crate::__kind! { $own $attrs [$impl $self $where $variant $path] $source $implicit $user }
    };
}

/// Whether there is a selector, and how it is called.
#[macro_export]
macro_rules! __kind {
    ([{ snafu(whatever $($more:tt)*) } $($own:tt)*] $attrs:tt $item:tt $source:tt $implicit:tt $user:tt) => {
        $crate::__whatever! { $item $source $implicit $user }
    };
    ([{ snafu(context(false) $($more:tt)*) } $($own:tt)*] $attrs:tt $item:tt $source:tt $implicit:tt $user:tt) => {
        $crate::__from! { $item $source $implicit }
    };
    ([{ snafu(transparent $($more:tt)*) } $($own:tt)*] $attrs:tt $item:tt $source:tt $implicit:tt $user:tt) => {
        $crate::__from! { $item $source $implicit }
    };
    ([{ snafu(context(suffix(false)) $($more:tt)*) } $($own:tt)*] $attrs:tt $item:tt $source:tt $implicit:tt $user:tt) => {
        $crate::__seen! { $attrs [] $item $source $implicit $user }
    };
    ([{ snafu(context(suffix($suffix:ident)) $($more:tt)*) } $($own:tt)*] $attrs:tt $item:tt $source:tt $implicit:tt $user:tt) => {
        $crate::__seen! { $attrs [$suffix] $item $source $implicit $user }
    };
    ([{ snafu($name:ident $(($($list:tt)*))?, $($more:tt)*) } $($own:tt)*] $($rest:tt)*) => {
        $crate::__kind! { [{ snafu($($more)*) } $($own)*] $($rest)* }
    };
    ([$mark:tt $($own:tt)*] $($rest:tt)*) => { $crate::__kind! { [$($own)*] $($rest)* } };
    ([] $attrs:tt $($rest:tt)*) => { $crate::__suffix! { $attrs $attrs $($rest)* } };
}

#[macro_export]
macro_rules! __suffix {
    ([{ snafu(context(suffix(false)) $($more:tt)*) } $($own:tt)*] $attrs:tt $($rest:tt)*) => { $crate::__seen! { $attrs [] $($rest)* } };
    ([{ snafu(context(suffix($suffix:ident)) $($more:tt)*) } $($own:tt)*] $attrs:tt $($rest:tt)*) => {
        $crate::__seen! { $attrs [$suffix] $($rest)* }
    };
    ([{ snafu($name:ident $(($($list:tt)*))?, $($more:tt)*) } $($own:tt)*] $($rest:tt)*) => {
        $crate::__suffix! { [{ snafu($($more)*) } $($own)*] $($rest)* }
    };
    ([$mark:tt $($own:tt)*] $($rest:tt)*) => { $crate::__suffix! { [$($own)*] $($rest)* } };
    ([] $attrs:tt $($rest:tt)*) => { $crate::__seen! { $attrs [Snafu] $($rest)* } };
}

/// Who sees the selector.
#[macro_export]
macro_rules! __seen {
    ([{ snafu(visibility($($vis:tt)*) $($more:tt)*) } $($attrs:tt)*] $suffix:tt $($rest:tt)*) => {
        $crate::__context! { $suffix [$($vis)*] $($rest)* }
    };
    ([{ snafu(visibility $($more:tt)*) } $($attrs:tt)*] $suffix:tt $($rest:tt)*) => { $crate::__context! { $suffix [pub] $($rest)* } };
    ([{ snafu($name:ident $(($($list:tt)*))?, $($more:tt)*) } $($attrs:tt)*] $($rest:tt)*) => {
        $crate::__seen! { [{ snafu($($more)*) } $($attrs)*] $($rest)* }
    };
    ([$mark:tt $($attrs:tt)*] $($rest:tt)*) => { $crate::__seen! { [$($attrs)*] $($rest)* } };
    ([] $suffix:tt $($rest:tt)*) => { $crate::__context! { $suffix [] $($rest)* } };
}

/// Names that are put together, as `paste!` does.
#[macro_export]
#[rustc_builtin_macro(join_names)]
macro_rules! __joined {
    ($($tokens:tt)*) => {};
}

#[macro_export]
macro_rules! __context {
    ([$($suffix:ident)?] $vis:tt [$impl:tt $self:tt $where:tt $variant:ident $path:tt] $($rest:tt)*) => {
        $crate::__joined! { $crate::__context_of! { [<$variant:without(Error) $($suffix)?>] $vis $impl $self $where $path $($rest)* } }
    };
}

#[macro_export]
macro_rules! __context_of {
    ($name:ident [$($vis:tt)*] $impl:tt $self:tt $where:tt $path:tt $source:tt $implicit:tt []) => {
        #[derive(Debug, Copy, Clone)]
        $($vis)* struct $name;
        $crate::__build! { $name [] [] [$($vis)*] $impl $self $where $path $source $implicit [] }
    };
    ($name:ident [$($vis:tt)*] $impl:tt $self:tt $where:tt $path:tt $source:tt $implicit:tt [$({ $field:ident [$($ty:tt)*] })*]) => {
        #[derive(Debug, Copy, Clone)]
        $($vis)* struct $name<$(${ignore($field)} ${concat(__T, ${index()})},)*> {
            $(pub $field: ${concat(__T, ${index()})},)*
        }
        $crate::__build! {
            $name [$(${ignore($field)} ${concat(__T, ${index()})},)*] [$(${ignore($field)} ${concat(__T, ${index()})}: ::core::convert::Into<$($ty)*>,)*]
            [$($vis)*] $impl $self $where $path $source $implicit [$($field)*]
        }
    };
}

#[macro_export]
macro_rules! __build {
    ($name:ident [$($params:tt)*] [$($bounds:tt)*] [$($vis:tt)*] [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] [$($path:tt)*] [] [$($implicit:ident)*] [$($field:ident)*]) => {
        impl<$($params)*> $name<$($params)*> {
            $($vis)* fn build<$($impl)*>(self) -> $($self)* where $($bounds)* $($where)* {
                $($path)* {
                    $($implicit: ::snafu::GenerateImplicitData::generate(),)*
                    $($field: ::core::convert::Into::into(self.$field),)*
                }
            }
            $($vis)* fn fail<$($impl)* __T>(self) -> ::core::result::Result<__T, $($self)*> where $($bounds)* $($where)* {
                ::core::result::Result::Err(self.build())
            }
        }

        impl<$($impl)* $($params)*> ::snafu::IntoError<$($self)*> for $name<$($params)*>
        where
            $($self)*: ::snafu::Error + ::snafu::ErrorCompat,
            $($bounds)*
            $($where)*
        {
            type Source = ::snafu::NoneError;
            fn into_error(self, error: Self::Source) -> $($self)* {
                $($path)* {
                    $($implicit: ::snafu::GenerateImplicitData::generate(),)*
                    $($field: ::core::convert::Into::into(self.$field),)*
                }
            }
        }
    };
    ($name:ident [$($params:tt)*] [$($bounds:tt)*] [$($vis:tt)*] [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] [$($path:tt)*] [{ $source:ident [$($from:tt)*] [$($to:tt)*] [$($with:tt)*] }] [$($implicit:ident)*] [$($field:ident)*]) => {
        impl<$($impl)* $($params)*> ::snafu::IntoError<$($self)*> for $name<$($params)*>
        where
            $($self)*: ::snafu::Error + ::snafu::ErrorCompat,
            $($bounds)*
            $($where)*
        {
            type Source = $($from)*;
            fn into_error(self, error: Self::Source) -> $($self)* {
                let error: $($to)* = ($($with)*)(error);
                $($path)* {
                    $($implicit: {
                        use ::snafu::AsErrorSource;
                        let error = error.as_error_source();
                        ::snafu::GenerateImplicitData::generate_with_source(error)
                    },)*
                    $source: error,
                    $($field: ::core::convert::Into::into(self.$field),)*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __from {
    ([[$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] $variant:ident [$($path:tt)*]] [{ $source:ident [$($from:tt)*] [$($to:tt)*] [$($with:tt)*] }] [$($implicit:ident)*]) => {
        impl<$($impl)*> ::core::convert::From<$($from)*> for $($self)* where $($where)* {
            fn from(error: $($from)*) -> Self {
                let error: $($to)* = ($($with)*)(error);
                $($path)* {
                    $($implicit: {
                        use ::snafu::AsErrorSource;
                        let error = error.as_error_source();
                        ::snafu::GenerateImplicitData::generate_with_source(error)
                    },)*
                    $source: error,
                }
            }
        }
    };
    ($($rest:tt)*) => {};
}

#[macro_export]
macro_rules! __whatever {
    ([[$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] $variant:ident [$($path:tt)*]] [] [$($implicit:ident)*] [{ $message:ident $ty:tt }]) => {
        impl<$($impl)*> ::snafu::FromString for $($self)* where $($where)* {
            type Source = ::snafu::NoneError;
            fn without_source(message: ::std::string::String) -> Self {
                $($path)* { $($implicit: ::snafu::GenerateImplicitData::generate(),)* $message: message }
            }
            fn with_source(error: Self::Source, message: ::std::string::String) -> Self {
                $($path)* {
                    $($implicit: {
                        use ::snafu::AsErrorSource;
                        let error = error.as_error_source();
                        ::snafu::GenerateImplicitData::generate_with_source(error)
                    },)*
                    $message: message
                }
            }
        }
    };
    ([[$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] $variant:ident [$($path:tt)*]] [{ $source:ident [$($from:tt)*] $to:tt [$($with:tt)*] }] [$($implicit:ident)*] [{ $message:ident $ty:tt }]) => {
        impl<$($impl)*> ::snafu::FromString for $($self)* where $($where)* {
            type Source = $($from)*;
            fn without_source(message: ::std::string::String) -> Self {
                $($path)* {
                    $($implicit: ::snafu::GenerateImplicitData::generate(),)*
                    $source: ::core::option::Option::None,
                    $message: message
                }
            }
            fn with_source(error: Self::Source, message: ::std::string::String) -> Self {
                $($path)* {
                    $($implicit: {
                        use ::snafu::AsErrorSource;
                        let error = error.as_error_source();
                        ::snafu::GenerateImplicitData::generate_with_source(error)
                    },)*
                    $source: ($($with)*)(error),
                    $message: message
                }
            }
        }
    };
    ($($rest:tt)*) => {};
}

/// A struct around another error.
#[macro_export]
macro_rules! __newtype {
    ([$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] $name:ident [{ snafu(source(from($from:ty, $with:expr)) $($more:tt)*) } $($attrs:tt)*] [$($ty:tt)*]) => {
        $crate::__newtype_of! { [$($impl)*] [$($impl)*] [$($self)*] [$($where)*] $name [$from] [$($ty)*] [$with] }
    };
    ($impl:tt $self:tt $where:tt $name:ident [$mark:tt $($attrs:tt)*] $ty:tt) => {
        $crate::__newtype! { $impl $self $where $name [$($attrs)*] $ty }
    };
    ([$($impl:tt)*] $self:tt $where:tt $name:ident [] [$($ty:tt)*]) => {
        $crate::__newtype_of! {
            [$($impl)*] [$($impl)* __SnafuSource: ::core::convert::Into<$($ty)*>,] $self $where $name
            [__SnafuSource] [$($ty)*] [::core::convert::Into::into]
        }
    };
}

#[macro_export]
macro_rules! __newtype_of {
    ([$($impl:tt)*] [$($from_impl:tt)*] [$($self:tt)*] [$($where:tt)*] $name:ident [$($from:tt)*] [$($to:tt)*] [$($with:tt)*]) => {
        impl<$($impl)*> ::snafu::Error for $($self)* where $($where)* {
            fn description(&self) -> &str {
                ::snafu::Error::description(&self.0)
            }
            fn cause(&self) -> ::core::option::Option<&dyn ::snafu::Error> {
                ::snafu::Error::cause(&self.0)
            }
            fn source(&self) -> ::core::option::Option<&(dyn ::snafu::Error + 'static)> {
                ::snafu::Error::source(&self.0)
            }
        }

        impl<$($impl)*> ::snafu::ErrorCompat for $($self)* where $($where)* {
            fn backtrace(&self) -> ::core::option::Option<&::snafu::Backtrace> {
                ::snafu::ErrorCompat::backtrace(&self.0)
            }
        }

        impl<$($impl)*> ::core::fmt::Display for $($self)* where $($where)* {
            fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl<$($from_impl)*> ::core::convert::From<$($from)*> for $($self)* where $($where)* {
            fn from(error: $($from)*) -> Self {
                let error: $($to)* = ($($with)*)(error);
                $name(error)
            }
        }
    };
}
