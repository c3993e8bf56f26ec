//! strum: the names of variants as strings, and back.
#![source = "strum_macros-0.28.0/src/macros"]

#[macro_export]
macro_rules! Display {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident $($rest:tt)* })*] }
    )*]) => {
        impl<$($impl)*> ::core::fmt::Display for $name<$($args)*> where $($where)* {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::result::Result<(), ::core::fmt::Error> {
                match *self {
                    $(@if(!has(strum disabled, $own)) {
                        $($path)* { $($member: ref $field,)* } => @if(has(strum transparent, $own) || has(strum default, $own) && !has(strum to_string, $own)) {
                            ::core::fmt::Display::fmt(@first($($field)*), f)
                        } @else @if(has(strum to_string, $own)) {
                            $crate::__shown! { f @format([$({ $member $field })*] @literal(strum to_string, $own)) }
                        } @else {
                            ::core::fmt::Display::fmt(@text($variant), f)
                        },
                    })*
                    @if(has(strum disabled, $($own)*)) { _ => ::core::panic!("fmt() called on disabled variant."), }
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __shown {
    ($f:ident plain $fields:tt [$($text:tt)*]) => { ::core::fmt::Display::fmt($($text)*, $f) };
    ($f:ident braces [$({ $variable:ident $field:ident $how:ident })*] [$($text:tt)*]) => {
        ::core::fmt::Display::fmt(&::core::format_args!($($text)* $(, $variable = $field)*), $f)
    };
}

#[macro_export]
macro_rules! AsRefStr {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt }
    )*]) => {
        impl<$($impl)*> ::core::convert::AsRef<str> for $name<$($args)*> where $($where)* {
            fn as_ref(&self) -> &str {
                match *self {
                    $($($path)* { .. } => @text($variant),)*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! IntoStaticStr {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt }
    )*]) => {
        impl<$($impl)*> ::core::convert::From<$name<$($args)*>> for &'static str where $($where)* {
            fn from(x: $name<$($args)*>) -> &'static str {
                match x {
                    $($($path)* { .. } => ::core::stringify!($variant),)*
                }
            }
        }
        impl<'_derivative_strum, $($impl)*> ::core::convert::From<&'_derivative_strum $name<$($args)*>> for &'static str where $($where)* {
            fn from(x: &'_derivative_strum $name<$($args)*>) -> &'static str {
                match *x {
                    $($($path)* { .. } => ::core::stringify!($variant),)*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! EnumString {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    )*]) => {
        impl<$($impl)*> ::core::str::FromStr for $name<$($args)*> where $($where)* {
            type Err = @if(valued(strum parse_err_ty, $attrs)) {
                @value(strum parse_err_ty, $attrs)
            } @else @if(has(strum default, $($own)*)) {
                ::core::convert::Infallible
            } @else {
                ::strum::ParseError
            };
            fn from_str(s: &str) -> ::core::result::Result<$name<$($args)*>, <Self as ::core::str::FromStr>::Err> {
                <Self as ::core::convert::TryFrom<&str>>::try_from(s)
            }
        }
        $crate::__parsed! {
            @if(has(strum default, $($own)*) && !valued(strum parse_err_ty, $attrs)) { from } @else { try_from }
            [$($impl)*] [$name<$($args)*>] [$($where)*] s
            [@if(valued(strum parse_err_ty, $attrs)) { @value(strum parse_err_ty, $attrs) } @else { ::strum::ParseError }]
            { match s {
                $(@if(!has(strum disabled default, $own)) {
                    @if(has(strum ascii_case_insensitive, $own $attrs)) {
                        s if s.eq_ignore_ascii_case(@text($variant))
                    } @else @if(has(strum serialize to_string, $own)) {
                        @literals(strum serialize to_string, $own)
                    } @else {
                        @text($variant)
                    } => $($path)* { $(
                        $member: @if(valued(strum default_with, $marks)) {
                            @value(strum default_with, $marks)()
                        } @else {
                            Default::default()
                        },
                    )* },
                })*
                @if(has(strum default, $($own)*)) {
                    $(@if(has(strum default, $own)) { _ => $($path)* { $($member: s.into(),)* }, })*
                } @else @if(valued(strum parse_err_fn, $attrs)) {
                    _ => return ::core::result::Result::Err(@value(strum parse_err_fn, $attrs)(s)),
                } @else {
                    _ => return ::core::result::Result::Err(::strum::ParseError::VariantNotFound),
                }
            } }
        }
    };
}

#[macro_export]
macro_rules! __parsed {
    (from [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] $s:ident $error:tt $value:tt) => {
        impl<$($impl)*> ::core::convert::From<&str> for $($self)* where $($where)* {
            fn from($s: &str) -> $($self)* $value
        }
    };
    (try_from [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] $s:ident [$($error:tt)*] $value:tt) => {
        impl<$($impl)*> ::core::convert::TryFrom<&str> for $($self)* where $($where)* {
            type Error = $($error)*;
            fn try_from($s: &str) -> ::core::result::Result<$($self)*, <Self as ::core::convert::TryFrom<&str>>::Error> {
                ::core::result::Result::Ok($value)
            }
        }
    };
}

/// What was the name of `Display` without the trait.
#[macro_export]
macro_rules! ToString {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt }
    )*]) => {
        impl<$($impl)*> ::std::string::ToString for $name<$($args)*> where $($where)* {
            fn to_string(&self) -> ::std::string::String {
                match *self {
                    $($($path)* { .. } => ::std::string::String::from(::core::stringify!($variant)),)*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! AsStaticStr {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt }
    )*]) => {
        impl<$($impl)*> ::strum::AsStaticRef<str> for $name<$($args)*> where $($where)* {
            fn as_static(&self) -> &'static str {
                match *self {
                    $($($path)* { .. } => ::core::stringify!($variant),)*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! EnumIter {
    ($kind:ident $name:ident vis [$($vis:tt)*] attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $($field:tt)* })*] }
    )*]) => {
        $crate::__iter! {
            ${concat($name, Iter)} $name [$($vis)*] [$($impl)*] [$($args)*] [$($type)*] [$($where)*]
            [$([$($path)* { $($member: ::core::default::Default::default(),)* }])*] [$($variant)*]
        }
    };
}

#[macro_export]
macro_rules! __iter {
    ($iter:ident $name:ident [$($vis:tt)*] [$($impl:tt)*] [$($args:tt)*] [$($type:ident)*] [$($where:tt)*] [$([$($value:tt)*])*] [$($variant:ident)*]) => {
        $($vis)* struct $iter<$($impl)*> where $($where)* {
            idx: usize,
            back_idx: usize,
            marker: ::core::marker::PhantomData<fn() -> ($($type,)*)>,
        }

        impl<$($impl)*> ::core::fmt::Debug for $iter<$($args)*> where $($where)* {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(::core::stringify!($iter)).field("len", &self.len()).finish()
            }
        }

        impl<$($impl)*> $iter<$($args)*> where $($where)* {
            fn get(&self, idx: usize) -> ::core::option::Option<$name<$($args)*>> {
                match idx {
                    $(${index()} => ::core::option::Option::Some($($value)*),)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl<$($impl)*> ::strum::IntoEnumIterator for $name<$($args)*> where $($where)* {
            type Iterator = $iter<$($args)*>;
            fn iter() -> $iter<$($args)*> {
                $iter { idx: 0, back_idx: 0, marker: ::core::marker::PhantomData }
            }
        }

        impl<$($impl)*> ::core::iter::Iterator for $iter<$($args)*> where $($where)* {
            type Item = $name<$($args)*>;
            fn next(&mut self) -> ::core::option::Option<<Self as Iterator>::Item> {
                self.nth(0)
            }
            fn size_hint(&self) -> (usize, ::core::option::Option<usize>) {
                let t = if self.idx + self.back_idx >= ${count($variant)} { 0 } else { ${count($variant)} - self.idx - self.back_idx };
                (t, ::core::option::Option::Some(t))
            }
            fn nth(&mut self, n: usize) -> ::core::option::Option<<Self as Iterator>::Item> {
                let idx = self.idx + n + 1;
                if idx + self.back_idx > ${count($variant)} {
                    self.idx = ${count($variant)};
                    ::core::option::Option::None
                } else {
                    self.idx = idx;
                    $iter::get(self, idx - 1)
                }
            }
        }

        impl<$($impl)*> ::core::iter::ExactSizeIterator for $iter<$($args)*> where $($where)* {
            fn len(&self) -> usize {
                self.size_hint().0
            }
        }

        impl<$($impl)*> ::core::iter::DoubleEndedIterator for $iter<$($args)*> where $($where)* {
            fn next_back(&mut self) -> ::core::option::Option<<Self as Iterator>::Item> {
                let back_idx = self.back_idx + 1;
                if self.idx + back_idx > ${count($variant)} {
                    self.back_idx = ${count($variant)};
                    ::core::option::Option::None
                } else {
                    self.back_idx = back_idx;
                    $iter::get(self, ${count($variant)} - self.back_idx)
                }
            }
        }

        impl<$($impl)*> ::core::iter::FusedIterator for $iter<$($args)*> where $($where)* {}

        impl<$($impl)*> ::core::clone::Clone for $iter<$($args)*> where $($where)* {
            fn clone(&self) -> $iter<$($args)*> {
                $iter { idx: self.idx, back_idx: self.back_idx, marker: self.marker.clone() }
            }
        }
    };
}

#[macro_export]
macro_rules! EnumCount {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident $($rest:tt)* }
    )*]) => {
        impl<$($impl)*> ::strum::EnumCount for $name<$($args)*> where $($where)* {
            const COUNT: usize = ${count($variant)};
        }
    };
}

#[macro_export]
macro_rules! VariantNames {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident $($rest:tt)* }
    )*]) => {
        impl<$($impl)*> ::strum::VariantNames for $name<$($args)*> where $($where)* {
            const VARIANTS: &'static [&'static str] = &[$(::core::stringify!($variant)),*];
        }
    };
}

#[macro_export]
macro_rules! EnumVariantNames {
    ($($form:tt)*) => { $crate::VariantNames! { $($form)* } };
}

#[macro_export]
macro_rules! VariantArray {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] $($rest:tt)* }
    )*]) => {
        impl<$($impl)*> ::strum::VariantArray for $name<$($args)*> where $($where)* {
            const VARIANTS: &'static [Self] = &[$($($path)*),*];
        }
    };
}

#[macro_export]
macro_rules! EnumIs {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path $path:tt $($rest:tt)* }
    )*]) => {
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            $($crate::__is! { $vis $variant $path })*
        }
    };
}

#[macro_export]
macro_rules! __is {
    ([$($vis:tt)*] $variant:ident [$($path:tt)*]) => {
        $($vis)* const fn @join(is_ @snake($variant))(&self) -> bool {
            match self {
                &$($path)* { .. } => true,
                _ => false,
            }
        }
    };
}

#[macro_export]
macro_rules! EnumTryAs {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$($variant:tt)*]) => {
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            $($crate::__try_as! { $vis $variant })*
        }
    };
}

#[macro_export]
macro_rules! __try_as {
    ([$($vis:tt)*] { $variant:ident path [$($path:tt)*] attrs $own:tt tuple fields [$(
        { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
    )+] }) => {
        $($vis)* fn @join(try_as_ @snake($variant))(self) -> ::core::option::Option<($($($ty)*),+)> {
            match self {
                $($path)*($($field),+) => Some(($($field),+)),
                _ => None,
            }
        }
        $($vis)* const fn @join(try_as_ @snake($variant) _ref)(&self) -> ::core::option::Option<($(&$($ty)*),+)> {
            match self {
                $($path)*($($field),+) => Some(($($field),+)),
                _ => None,
            }
        }
        $($vis)* fn @join(try_as_ @snake($variant) _mut)(&mut self) -> ::core::option::Option<($(&mut $($ty)*),+)> {
            match self {
                $($path)*($($field),+) => Some(($($field),+)),
                _ => None,
            }
        }
    };
    ($vis:tt $variant:tt) => {};
}

#[macro_export]
macro_rules! FromRepr {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $($field:tt)* })*] }
    )*]) => {
        $crate::__from_repr! {
            $attrs $vis $name [$($impl)*] [$($args)*] [$($where)*]
            [$({ [$($path)*] [$($path)* { $($member: ::core::default::Default::default(),)* }] })*]
        }
    };
}

#[macro_export]
macro_rules! __from_repr {
    ([{ repr($int:ident) } $($attrs:tt)*] [$($vis:tt)*] $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$({ [$($path:tt)*] [$($value:tt)*] })*]) => {
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            $($vis)* fn from_repr(discriminant: $int) -> Option<$name<$($args)*>> {
                match discriminant {
                    $(v if v == $($path)* as $int => ::core::option::Option::Some($($value)*),)*
                    _ => ::core::option::Option::None,
                }
            }
        }
    };
    ([$attr:tt $($attrs:tt)*] $($rest:tt)*) => { $crate::__from_repr! { [$($attrs)*] $($rest)* } };
    ([] $($rest:tt)*) => { $crate::__from_repr! { [{ repr(usize) }] $($rest)* } };
}

#[macro_export]
macro_rules! EnumDiscriminants {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$(
        { $variant:ident path $path:tt $($rest:tt)* }
    )*]) => {
        $crate::__discriminants! {
            $attrs { ${concat($name, Discriminants)} $vis [] [] } { $name $impl $args $where [$({ $variant $path })*] }
        }
    };
}

/// What `#[strum_discriminants(..)]` says of the enum: its name, who sees it, what it derives, other attributes.
#[macro_export]
macro_rules! __discriminants {
    ([{ strum_discriminants(name($given:ident) $(, $($more:tt)*)?) } $($attrs:tt)*] { $new:ident $($said:tt)* } $item:tt) => {
        $crate::__discriminants! { [{ strum_discriminants($($($more)*)?) } $($attrs)*] { $given $($said)* } $item }
    };
    ([{ strum_discriminants(vis($($given:tt)*) $(, $($more:tt)*)?) } $($attrs:tt)*] { $new:ident $vis:tt $($said:tt)* } $item:tt) => {
        $crate::__discriminants! { [{ strum_discriminants($($($more)*)?) } $($attrs)*] { $new [$($given)*] $($said)* } $item }
    };
    ([{ strum_discriminants(derive($($given:tt)*) $(, $($more:tt)*)?) } $($attrs:tt)*] { $new:ident $vis:tt [$($derives:tt)*] $others:tt } $item:tt) => {
        $crate::__discriminants! {
            [{ strum_discriminants($($($more)*)?) } $($attrs)*] { $new $vis [$($derives)* #[derive($($given)*)]] $others } $item
        }
    };
    ([{ strum_discriminants($given:ident $list:tt $(, $($more:tt)*)?) } $($attrs:tt)*] { $new:ident $vis:tt $derives:tt [$($others:tt)*] } $item:tt) => {
        $crate::__discriminants! {
            [{ strum_discriminants($($($more)*)?) } $($attrs)*] { $new $vis $derives [$($others)* #[$given $list]] } $item
        }
    };
    ([$attr:tt $($attrs:tt)*] $said:tt $item:tt) => { $crate::__discriminants! { [$($attrs)*] $said $item } };
    ([] { $new:ident [$($vis:tt)*] [$($derives:tt)*] [$($others:tt)*] } { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$({ $variant:ident [$($path:tt)*] })*] }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $($derives)*
        $($others)*
        $($vis)* enum $new { $($variant,)* }

        impl<$($impl)*> ::strum::IntoDiscriminant for $name<$($args)*> where $($where)* {
            type Discriminant = $new;
            fn discriminant(&self) -> Self::Discriminant {
                <Self::Discriminant as ::core::convert::From<&Self>>::from(self)
            }
        }
        impl<$($impl)*> ::core::convert::From<$name<$($args)*>> for $new where $($where)* {
            fn from(val: $name<$($args)*>) -> $new {
                match val {
                    $($($path)* { .. } => $new::$variant,)*
                }
            }
        }
        impl<'_enum, $($impl)*> ::core::convert::From<&'_enum $name<$($args)*>> for $new where $($where)* {
            fn from(val: &'_enum $name<$($args)*>) -> $new {
                match val {
                    $($($path)* { .. } => $new::$variant,)*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! EnumMessage {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs [$($own:tt)*] $($rest:tt)* }
    )*]) => {
        impl<$($impl)*> ::strum::EnumMessage for $name<$($args)*> where $($where)* {
            fn get_message(&self) -> ::core::option::Option<&'static str> {
                match self {
                    $(&$($path)* { .. } => $crate::__message! { [message detailed_message] $($own)* },)*
                    _ => ::core::option::Option::None,
                }
            }
            fn get_detailed_message(&self) -> ::core::option::Option<&'static str> {
                match self {
                    $(&$($path)* { .. } => $crate::__message! { [detailed_message message] $($own)* },)*
                    _ => ::core::option::Option::None,
                }
            }
            fn get_documentation(&self) -> ::core::option::Option<&'static str> {
                ::core::option::Option::None
            }
            fn get_serializations(&self) -> &'static [&'static str] {
                match self {
                    $(&$($path)* { .. } => {
                        static ARR: [&'static str; 1] = [::core::stringify!($variant)];
                        &ARR
                    })*
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __message {
    ($want:tt { strum($name:ident = $text:literal $($more:tt)*) } $($own:tt)*) => { ::core::option::Option::Some($text) };
    ($want:tt $other:tt $($own:tt)*) => { $crate::__message! { $want $($own)* } };
    ($want:tt) => { ::core::option::Option::None };
}

#[macro_export]
macro_rules! EnumProperty {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants $variants:tt) => {
        impl<$($impl)*> ::strum::EnumProperty for $name<$($args)*> where $($where)* {
            fn get_str(&self, prop: &str) -> ::core::option::Option<&'static str> {
                match self {
                    _ => ::core::option::Option::None,
                }
            }
        }
    };
}
