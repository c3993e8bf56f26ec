//! clap: what a program is asked for as a struct. The calls that read the values are said as they are; of those that
//! describe an argument only the ones that every argument has, and the expressions that its attributes give.
#![source = "clap_derive-4.6.9/src/derives, clap_derive-4.5.41/src/derives"]

#[macro_export]
macro_rules! Parser {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants $variants:tt) => {
        impl<$($impl)*> ::clap::Parser for $name<$($args)*> where $($where)* {}
        $crate::__factory! { $kind [$($impl)*] [$name<$($args)*>] [$($where)*] }
        $crate::__either! { $kind $name [$($impl)*] [$name<$($args)*>] [$($where)*] $variants }
    };
}

#[macro_export]
macro_rules! Args {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args [$($args:tt)*] types $types:tt where $where:tt variants $variants:tt) => {
        $crate::__either! { struct $name $impl [$name<$($args)*>] $where $variants }
    };
}

#[macro_export]
macro_rules! Subcommand {
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args [$($args:tt)*] types $types:tt where $where:tt variants $variants:tt) => {
        $crate::__either! { enum $name $impl [$name<$($args)*>] $where $variants }
    };
}

#[macro_export]
macro_rules! __factory {
    (struct [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*]) => {
        impl<$($impl)*> ::clap::CommandFactory for $($self)* where $($where)* {
            fn command<'b>() -> ::clap::Command {
                let __clap_app = ::clap::Command::new("");
                <Self as ::clap::Args>::augment_args(__clap_app)
            }
            fn command_for_update<'b>() -> ::clap::Command {
                let __clap_app = ::clap::Command::new("");
                <Self as ::clap::Args>::augment_args_for_update(__clap_app)
            }
        }
    };
    (enum [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*]) => {
        impl<$($impl)*> ::clap::CommandFactory for $($self)* where $($where)* {
            fn command<'b>() -> ::clap::Command {
                let __clap_app = ::clap::Command::new("").subcommand_required(true).arg_required_else_help(true);
                <Self as ::clap::Subcommand>::augment_subcommands(__clap_app)
            }
            fn command_for_update<'b>() -> ::clap::Command {
                let __clap_app = ::clap::Command::new("");
                <Self as ::clap::Subcommand>::augment_subcommands_for_update(__clap_app)
                    .subcommand_required(false)
                    .arg_required_else_help(false)
            }
        }
    };
}

#[macro_export]
macro_rules! __either {
    (struct $name:ident [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] [{ $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
        { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
    )*] }]) => {
        impl<$($impl)*> ::clap::FromArgMatches for $($self)* where $($where)* {
            fn from_arg_matches(__clap_arg_matches: &::clap::ArgMatches) -> ::core::result::Result<Self, ::clap::Error> {
                Self::from_arg_matches_mut(&mut __clap_arg_matches.clone())
            }
            fn from_arg_matches_mut(__clap_arg_matches: &mut ::clap::ArgMatches) -> ::core::result::Result<Self, ::clap::Error> {
                let v = $($path)* { $($member: $crate::__field! { __take __clap_arg_matches $field $ty [$marks] },)* };
                ::core::result::Result::Ok(v)
            }
            fn update_from_arg_matches(&mut self, __clap_arg_matches: &::clap::ArgMatches) -> ::core::result::Result<(), ::clap::Error> {
                self.update_from_arg_matches_mut(&mut __clap_arg_matches.clone())
            }
            fn update_from_arg_matches_mut(&mut self, __clap_arg_matches: &mut ::clap::ArgMatches) -> ::core::result::Result<(), ::clap::Error> {
                $(
                    let $field = &mut self.$member;
                    $crate::__field! { __update __clap_arg_matches $field $ty [$marks] }
                )*
                ::core::result::Result::Ok(())
            }
        }

        impl<$($impl)*> ::clap::Args for $($self)* where $($where)* {
            fn group_id() -> ::core::option::Option<::clap::Id> {
                ::core::option::Option::Some(::clap::Id::from(::core::stringify!($name)))
            }
            fn augment_args<'b>(mut __clap_app: ::clap::Command) -> ::clap::Command {
                __clap_app = $crate::__group! { __clap_app $name $($field)* };
                $($crate::__field! { __describe __clap_app $field $ty [$marks] })*
                __clap_app
            }
            fn augment_args_for_update<'b>(mut __clap_app: ::clap::Command) -> ::clap::Command {
                __clap_app = $crate::__group! { __clap_app $name $($field)* };
                $($crate::__field! { __describe_again __clap_app $field $ty [$marks] })*
                __clap_app
            }
        }
    };
    (enum $name:ident [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] [$({ $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt })*]) => {
        impl<$($impl)*> ::clap::FromArgMatches for $($self)* where $($where)* {
            fn from_arg_matches(__clap_arg_matches: &::clap::ArgMatches) -> ::core::result::Result<Self, ::clap::Error> {
                Self::from_arg_matches_mut(&mut __clap_arg_matches.clone())
            }
            fn from_arg_matches_mut(__clap_arg_matches: &mut ::clap::ArgMatches) -> ::core::result::Result<Self, ::clap::Error> {
                if let ::core::option::Option::Some((__clap_name, mut __clap_arg_sub_matches)) = __clap_arg_matches.remove_subcommand() {
                    let __clap_arg_matches = &mut __clap_arg_sub_matches;
                    $(if __clap_name == ::core::stringify!($variant) && !__clap_arg_matches.contains_id("") {
                        return ::core::result::Result::Ok($crate::__variant! { __take __clap_arg_matches $path $shape $fields });
                    })*
                    ::core::result::Result::Err(::clap::Error::raw(
                        ::clap::error::ErrorKind::InvalidSubcommand,
                        ::std::format!("The subcommand '{}' wasn't recognized", __clap_name),
                    ))
                } else {
                    ::core::result::Result::Err(::clap::Error::raw(
                        ::clap::error::ErrorKind::MissingSubcommand,
                        "A subcommand is required but one was not provided.",
                    ))
                }
            }
            fn update_from_arg_matches(&mut self, __clap_arg_matches: &::clap::ArgMatches) -> ::core::result::Result<(), ::clap::Error> {
                self.update_from_arg_matches_mut(&mut __clap_arg_matches.clone())
            }
            fn update_from_arg_matches_mut<'b>(&mut self, __clap_arg_matches: &mut ::clap::ArgMatches) -> ::core::result::Result<(), ::clap::Error> {
                if let ::core::option::Option::Some(__clap_name) = __clap_arg_matches.subcommand_name() {
                    match self {
                        s => {
                            *s = <Self as ::clap::FromArgMatches>::from_arg_matches_mut(__clap_arg_matches)?;
                        }
                    }
                }
                ::core::result::Result::Ok(())
            }
        }

        impl<$($impl)*> ::clap::Subcommand for $($self)* where $($where)* {
            fn augment_subcommands<'b>(mut __clap_app: ::clap::Command) -> ::clap::Command {
                $($crate::__described! { __describe augment_subcommands augment_args __clap_app $variant $own $shape $fields })*
                __clap_app
            }
            fn augment_subcommands_for_update<'b>(mut __clap_app: ::clap::Command) -> ::clap::Command {
                $($crate::__described! {
                    __describe_again augment_subcommands_for_update augment_args_for_update __clap_app $variant $own $shape $fields
                })*
                __clap_app
            }
            fn has_subcommand(__clap_name: &str) -> bool {
                $(if ::core::stringify!($variant) == __clap_name {
                    return true;
                })*
                false
            }
        }
    };
}

#[macro_export]
macro_rules! __group {
    ($app:ident $name:ident $($field:ident)*) => {
        $app.group(::clap::ArgGroup::new(::core::stringify!($name)).multiple(true).args({
            let members = [$(::clap::Id::from(::core::stringify!($field))),*];
            members
        }))
    };
}

#[macro_export]
macro_rules! __variant {
    (__take $m:ident [$($path:tt)*] unit $fields:tt) => { $($path)* };
    (__take $m:ident [$($path:tt)*] tuple [{ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] }]) => {
        $($path)*(<$($ty)* as ::clap::FromArgMatches>::from_arg_matches_mut($m)?)
    };
    (__take $m:ident [$($path:tt)*] $shape:ident [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]) => {
        $($path)* { $($member: $crate::__field! { __take $m $field $ty [$marks] },)* }
    };
}

#[macro_export]
macro_rules! __described {
    ($how:ident $sub:ident $args:ident $app:ident $variant:ident [{ $attr:ident(flatten $($more:tt)*) } $($own:tt)*] tuple [{ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] }]) => {
        $app = <$($ty)* as ::clap::Subcommand>::$sub($app);
    };
    ($how:ident $sub:ident $args:ident $app:ident $variant:ident [{ $attr:ident(subcommand $($more:tt)*) } $($own:tt)*] tuple [{ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] }]) => {
        $app = $app.subcommand({
            let mut __clap_subcommand = ::clap::Command::new(::core::stringify!($variant));
            __clap_subcommand = __clap_subcommand.subcommand_required(true).arg_required_else_help(true);
            __clap_subcommand = <$($ty)* as ::clap::Subcommand>::$sub(__clap_subcommand);
            __clap_subcommand
        });
    };
    ($how:ident $sub:ident $args:ident $app:ident $variant:ident [{ $attr:ident(external_subcommand $($more:tt)*) } $($own:tt)*] $shape:ident $fields:tt) => {
        $app = $app.external_subcommand_value_parser(::clap::value_parser!(::std::string::String));
    };
    ($how:ident $sub:ident $args:ident $app:ident $variant:ident [$mark:tt $($own:tt)*] $shape:ident $fields:tt) => {
        $crate::__described! { $how $sub $args $app $variant [$($own)*] $shape $fields }
    };
    ($how:ident $sub:ident $args:ident $app:ident $variant:ident [] tuple [{ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] }]) => {
        $app = $app.subcommand({
            let mut __clap_subcommand = ::clap::Command::new(::core::stringify!($variant));
            __clap_subcommand = <$($ty)* as ::clap::Args>::$args(__clap_subcommand);
            __clap_subcommand
        });
    };
    ($how:ident $sub:ident $args:ident $app:ident $variant:ident [] $shape:ident [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]) => {
        $app = $app.subcommand({
            let mut __clap_subcommand = ::clap::Command::new(::core::stringify!($variant));
            $($crate::__field! { $how __clap_subcommand $field $ty [$marks] })*
            __clap_subcommand
        });
    };
}

/// What a field is, by its attributes: a subcommand, arguments of another struct, nothing that is asked for, or an argument.
#[macro_export]
macro_rules! __field {
    ($how:ident $on:ident $field:ident $ty:tt [[{ $attr:ident(subcommand $($more:tt)*) } $($marks:tt)*] $($all:tt)*]) => {
        $crate::$how! { subcommand $on $field $ty }
    };
    ($how:ident $on:ident $field:ident $ty:tt [[{ $attr:ident(flatten $($more:tt)*) } $($marks:tt)*] $($all:tt)*]) => {
        $crate::$how! { flatten $on $field $ty }
    };
    ($how:ident $on:ident $field:ident $ty:tt [[{ $attr:ident(skip = $($given:tt)*) } $($marks:tt)*] $($all:tt)*]) => {
        $crate::$how! { skip $on $field [($($given)*).into()] }
    };
    ($how:ident $on:ident $field:ident $ty:tt [[{ $attr:ident(skip $($more:tt)*) } $($marks:tt)*] $($all:tt)*]) => {
        $crate::$how! { skip $on $field [::core::default::Default::default()] }
    };
    ($how:ident $on:ident $field:ident $ty:tt [[$mark:tt $($marks:tt)*] $($all:tt)*]) => {
        $crate::__field! { $how $on $field $ty [[$($marks)*] $($all)* $mark] }
    };
    ($how:ident $on:ident $field:ident $ty:tt [[] $($all:tt)*]) => { $crate::$how! { arg $on $field $ty $($all)* } };
}

#[macro_export]
macro_rules! __take {
    (subcommand $m:ident $field:ident [Option<$ty:ty>]) => {{
        if $m.subcommand_name().map(<$ty as ::clap::Subcommand>::has_subcommand).unwrap_or(false) {
            ::core::option::Option::Some(<$ty as ::clap::FromArgMatches>::from_arg_matches_mut($m)?)
        } else {
            ::core::option::Option::None
        }
    }};
    (flatten $m:ident $field:ident [Option<$ty:ty>]) => {{
        let group_id = <$ty as ::clap::Args>::group_id().expect("asserted during `Arg` creation");
        if $m.contains_id(group_id.as_str()) {
            ::core::option::Option::Some(<$ty as ::clap::FromArgMatches>::from_arg_matches_mut($m)?)
        } else {
            ::core::option::Option::None
        }
    }};
    (skip $m:ident $field:ident [$($value:tt)*]) => { $($value)* };
    (arg $m:ident $field:ident $ty:tt $($marks:tt)*) => { $crate::__value! { $m $field $ty } };
    ($kind:ident $m:ident $field:ident [$($ty:tt)*]) => { <$($ty)* as ::clap::FromArgMatches>::from_arg_matches_mut($m)? };
}

#[macro_export]
macro_rules! __value {
    ($m:ident $field:ident [()]) => { () };
    ($m:ident $field:ident [Option<Option<$ty:ty>>]) => {
        if $m.contains_id(::core::stringify!($field)) {
            ::core::option::Option::Some($m.remove_one::<$ty>(::core::stringify!($field)))
        } else {
            ::core::option::Option::None
        }
    };
    ($m:ident $field:ident [Option<Vec<$ty:ty>>]) => {
        if $m.contains_id(::core::stringify!($field)) {
            ::core::option::Option::Some(
                $m.remove_many::<$ty>(::core::stringify!($field))
                    .map(|v| v.collect::<::std::vec::Vec<_>>())
                    .unwrap_or_else(::std::vec::Vec::new),
            )
        } else {
            ::core::option::Option::None
        }
    };
    ($m:ident $field:ident [Vec<$ty:ty>]) => {
        $m.remove_many::<$ty>(::core::stringify!($field))
            .map(|v| v.collect::<::std::vec::Vec<_>>())
            .unwrap_or_else(::std::vec::Vec::new)
    };
    ($m:ident $field:ident [Option<$ty:ty>]) => { $m.remove_one::<$ty>(::core::stringify!($field)) };
    ($m:ident $field:ident [$($ty:tt)*]) => {
        $m.remove_one::<$($ty)*>(::core::stringify!($field)).ok_or_else(|| {
            ::clap::Error::raw(
                ::clap::error::ErrorKind::MissingRequiredArgument,
                ::core::concat!("the following required argument was not provided: ", ::core::stringify!($field)),
            )
        })?
    };
}

#[macro_export]
macro_rules! __update {
    (subcommand $m:ident $field:ident [Option<$ty:ty>]) => { $crate::__update_option! { $m $field $ty } };
    (flatten $m:ident $field:ident [Option<$ty:ty>]) => { $crate::__update_option! { $m $field $ty } };
    (skip $m:ident $field:ident $value:tt) => {};
    (arg $m:ident $field:ident $ty:tt $($marks:tt)*) => {
        if $m.contains_id(::core::stringify!($field)) {
            *$field = $crate::__value! { $m $field $ty }
        }
    };
    ($kind:ident $m:ident $field:ident [$($ty:tt)*]) => {
        <$($ty)* as ::clap::FromArgMatches>::update_from_arg_matches_mut($field, $m)?;
    };
}

#[macro_export]
macro_rules! __update_option {
    ($m:ident $field:ident $ty:ty) => {
        if let ::core::option::Option::Some($field) = $field.as_mut() {
            <$ty as ::clap::FromArgMatches>::update_from_arg_matches_mut($field, $m)?;
        } else {
            *$field = ::core::option::Option::Some(<$ty as ::clap::FromArgMatches>::from_arg_matches_mut($m)?);
        }
    };
}

#[macro_export]
macro_rules! __describe {
    (subcommand $app:ident $field:ident [Option<$ty:ty>]) => { $app = <$ty as ::clap::Subcommand>::augment_subcommands($app); };
    (subcommand $app:ident $field:ident [$($ty:tt)*]) => {
        $app = <$($ty)* as ::clap::Subcommand>::augment_subcommands($app);
        $app = $app.subcommand_required(true).arg_required_else_help(true);
    };
    (flatten $app:ident $field:ident [Option<$ty:ty>]) => { $app = <$ty as ::clap::Args>::augment_args($app); };
    (flatten $app:ident $field:ident [$($ty:tt)*]) => { $app = <$($ty)* as ::clap::Args>::augment_args($app); };
    (skip $app:ident $field:ident $value:tt) => {};
    (arg $app:ident $field:ident $ty:tt $($marks:tt)*) => {
        $app = $app.arg({
            let mut arg = $crate::__new! { $field $ty [$($marks)*] };
            arg = $crate::__said! { $field $ty [arg] $($marks)* };
            arg
        });
    };
}

#[macro_export]
macro_rules! __describe_again {
    (subcommand $app:ident $field:ident [Option<$ty:ty>]) => { $app = <$ty as ::clap::Subcommand>::augment_subcommands($app); };
    (subcommand $app:ident $field:ident [$($ty:tt)*]) => {
        $app = <$($ty)* as ::clap::Subcommand>::augment_subcommands($app);
        $app = $app.subcommand_required(true).arg_required_else_help(true).subcommand_required(false).arg_required_else_help(false);
    };
    (flatten $app:ident $field:ident [Option<$ty:ty>]) => { $app = <$ty as ::clap::Args>::augment_args_for_update($app); };
    (flatten $app:ident $field:ident [$($ty:tt)*]) => { $app = <$($ty)* as ::clap::Args>::augment_args_for_update($app); };
    (skip $app:ident $field:ident $value:tt) => {};
    (arg $app:ident $field:ident $ty:tt $($marks:tt)*) => {
        $app = $app.arg({
            let mut arg = $crate::__new! { $field $ty [$($marks)*] };
            arg = $crate::__said! { $field $ty [arg] $($marks)* };
            arg = arg.required(false);
            arg
        });
    };
}

/// An argument with what its type says of it.
#[macro_export]
macro_rules! __new {
    ($field:ident [()] $marks:tt) => { ::clap::Arg::new(::core::stringify!($field)).value_name(::core::stringify!($field)) };
    ($field:ident [bool] $marks:tt) => {
        ::clap::Arg::new(::core::stringify!($field))
            .value_name(::core::stringify!($field))
            .required(true && ::clap::ArgAction::SetTrue.takes_values())
            .value_parser(::clap::value_parser!(bool))
            .action(::clap::ArgAction::SetTrue)
    };
    ($field:ident [Option<Option<$ty:ty>>] $marks:tt) => { $crate::__new! { $field [Option<$ty>] $marks }.num_args(0..=1) };
    ($field:ident [Option<Vec<$ty:ty>>] $marks:tt) => { $crate::__new! { $field [Vec<$ty>] $marks } };
    ($field:ident [Vec<$ty:ty>] $marks:tt) => {
        ::clap::Arg::new(::core::stringify!($field))
            .value_name(::core::stringify!($field))
            .value_parser($crate::__parser! { [$ty] $marks })
            .action(::clap::ArgAction::Append)
    };
    ($field:ident [Option<$ty:ty>] $marks:tt) => {
        ::clap::Arg::new(::core::stringify!($field))
            .value_name(::core::stringify!($field))
            .value_parser($crate::__parser! { [$ty] $marks })
            .action(::clap::ArgAction::Set)
    };
    ($field:ident [$($ty:tt)*] $marks:tt) => {
        ::clap::Arg::new(::core::stringify!($field))
            .value_name(::core::stringify!($field))
            .required(true && ::clap::ArgAction::Set.takes_values())
            .value_parser($crate::__parser! { [$($ty)*] $marks })
            .action(::clap::ArgAction::Set)
    };
}

/// The function or parser that an attribute names, or the one for the type.
#[macro_export]
macro_rules! __parser {
    ($ty:tt [{ $attr:ident(value_parser = $given:expr $(, $($more:tt)*)?) } $($marks:tt)*]) => { $given };
    ($ty:tt [{ $attr:ident(value_parser($given:expr) $(, $($more:tt)*)?) } $($marks:tt)*]) => { $given };
    ($ty:tt [{ $attr:ident($name:ident = $given:expr, $($more:tt)*) } $($marks:tt)*]) => {
        $crate::__parser! { $ty [{ $attr($($more)*) } $($marks)*] }
    };
    ($ty:tt [{ $attr:ident($name:ident $(($($list:tt)*))?, $($more:tt)*) } $($marks:tt)*]) => {
        $crate::__parser! { $ty [{ $attr($($more)*) } $($marks)*] }
    };
    ($ty:tt [$mark:tt $($marks:tt)*]) => { $crate::__parser! { $ty [$($marks)*] } };
    ([$($ty:tt)*] []) => { ::clap::value_parser!($($ty)*) };
}

/// What attributes say of an argument, a call each.
#[macro_export]
macro_rules! __said {
    ($field:ident $ty:tt [$($arg:tt)*]) => { $($arg)* };
    ($field:ident $ty:tt $arg:tt { arg() } $($marks:tt)*) => { $crate::__said! { $field $ty $arg $($marks)* } };
    ($field:ident $ty:tt $arg:tt { clap($($said:tt)*) } $($marks:tt)*) => {
        $crate::__said! { $field $ty $arg { arg($($said)*) } $($marks)* }
    };
    ($field:ident $ty:tt $arg:tt { arg(value_parser = $given:expr $(, $($more:tt)*)?) } $($marks:tt)*) => {
        $crate::__said! { $field $ty $arg { arg($($($more)*)?) } $($marks)* }
    };
    ($field:ident $ty:tt [$($arg:tt)*] { arg(default_value_t $(= $given:expr)? $(, $($more:tt)*)?) } $($marks:tt)*) => {
        $crate::__said! {
            $field $ty
            [$($arg)*.default_value({
                static DEFAULT_VALUE: ::std::sync::OnceLock<::std::string::String> = ::std::sync::OnceLock::new();
                let s = DEFAULT_VALUE.get_or_init(|| $crate::__default! { $ty [$($given)?] });
                let s: &'static str = &*s;
                s
            })]
            { arg($($($more)*)?) } $($marks)*
        }
    };
    ($field:ident $ty:tt [$($arg:tt)*] { arg($name:ident = $given:expr $(, $($more:tt)*)?) } $($marks:tt)*) => {
        $crate::__said! { $field $ty [$($arg)*.$name($given)] { arg($($($more)*)?) } $($marks)* }
    };
    ($field:ident $ty:tt [$($arg:tt)*] { arg(short $(, $($more:tt)*)?) } $($marks:tt)*) => {
        $crate::__said! { $field $ty [$($arg)*.short('a')] { arg($($($more)*)?) } $($marks)* }
    };
    ($field:ident $ty:tt [$($arg:tt)*] { arg(long $(, $($more:tt)*)?) } $($marks:tt)*) => {
        $crate::__said! { $field $ty [$($arg)*.long(::core::stringify!($field))] { arg($($($more)*)?) } $($marks)* }
    };
    ($field:ident $ty:tt [$($arg:tt)*] { arg(env $(, $($more:tt)*)?) } $($marks:tt)*) => {
        $crate::__said! { $field $ty [$($arg)*.env(::core::stringify!($field))] { arg($($($more)*)?) } $($marks)* }
    };
    ($field:ident $ty:tt $arg:tt { arg($name:ident $(, $($more:tt)*)?) } $($marks:tt)*) => {
        $crate::__said! { $field $ty $arg { arg($($($more)*)?) } $($marks)* }
    };
    ($field:ident $ty:tt [$($arg:tt)*] { arg($name:ident($($given:tt)*) $(, $($more:tt)*)?) } $($marks:tt)*) => {
        $crate::__said! { $field $ty [$($arg)*.$name($($given)*)] { arg($($($more)*)?) } $($marks)* }
    };
    ($field:ident $ty:tt $arg:tt $mark:tt $($marks:tt)*) => { $crate::__said! { $field $ty $arg $($marks)* } };
}

#[macro_export]
macro_rules! __default {
    ([$($ty:tt)*] [$($given:tt)+]) => {{
        let val: $($ty)* = $($given)+;
        ::std::string::ToString::to_string(&val)
    }};
    ([$($ty:tt)*] []) => {{
        let val: $($ty)* = <$($ty)* as ::core::default::Default>::default();
        ::std::string::ToString::to_string(&val)
    }};
}

#[macro_export]
macro_rules! ValueEnum {
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$(
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt }
    )*]) => {
        $crate::__values! { $name [] [] $({ $variant $own [$own] })* }
    };
}

/// Leaves out the variants that are skipped.
#[macro_export]
macro_rules! __values {
    ($name:ident [$($variant:ident)*] [$($said:tt)*]) => {
        impl ::clap::ValueEnum for $name {
            fn value_variants<'a>() -> &'a [Self] {
                &[$(Self::$variant),*]
            }
            fn to_possible_value<'a>(&self) -> ::core::option::Option<::clap::builder::PossibleValue> {
                match self {
                    $(Self::$variant => ::core::option::Option::Some({
                        ::clap::builder::PossibleValue::new(::core::stringify!($variant))
                    }),)*
                    _ => ::core::option::Option::None,
                }
            }
        }
    };
    ($name:ident $done:tt $said:tt { $variant:ident [{ $attr:ident(skip) } $($own:tt)*] $all:tt } $($rest:tt)*) => {
        $crate::__values! { $name $done $said $($rest)* }
    };
    ($name:ident $done:tt $said:tt { $variant:ident [$mark:tt $($own:tt)*] $all:tt } $($rest:tt)*) => {
        $crate::__values! { $name $done $said { $variant [$($own)*] $all } $($rest)* }
    };
    ($name:ident [$($done:ident)*] $said:tt { $variant:ident [] $all:tt } $($rest:tt)*) => {
        $crate::__values! { $name [$($done)* $variant] $said $($rest)* }
    };
}
