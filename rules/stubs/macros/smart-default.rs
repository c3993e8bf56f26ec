//! smart-default: `Default` by the values that the fields' attributes give.
#![source = "smart-default-0.7.1/src/body_impl.rs, default_attr.rs"]

#[macro_export]
macro_rules! SmartDefault {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$variant:tt]) => {
        $crate::__impl! { [$($impl)*] [$name<$($args)*>] [$($where)*] $variant }
    };
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args [$($args:tt)*] types $types:tt where $where:tt variants [$($variant:tt)*]) => {
        $crate::__variant! { $impl [$name<$($args)*>] $where $($variant)* }
    };
}

#[macro_export]
macro_rules! __variant {
    ($impl:tt $self:tt $where:tt { $variant:ident path $path:tt attrs [{ default } $($marks:tt)*] $($rest:tt)* } $($others:tt)*) => {
        $crate::__impl! { $impl $self $where { $variant path $path attrs [] $($rest)* } }
    };
    ($impl:tt $self:tt $where:tt { $variant:ident path $path:tt attrs [$mark:tt $($marks:tt)*] $($rest:tt)* } $($others:tt)*) => {
        $crate::__variant! { $impl $self $where { $variant path $path attrs [$($marks)*] $($rest)* } $($others)* }
    };
    ($impl:tt $self:tt $where:tt $variant:tt $($others:tt)*) => { $crate::__variant! { $impl $self $where $($others)* } };
    ($impl:tt $self:tt $where:tt) => {};
}

#[macro_export]
macro_rules! __impl {
    ([$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
        { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
    )*] }) => {
        #[automatically_derived]
        impl<$($impl)*> ::core::default::Default for $($self)* where $($where)* {
            fn default() -> Self {
                $($path)* { $($member: $crate::__value! { $marks },)* }
            }
        }
    };
}

#[macro_export]
macro_rules! __value {
    // Code in a string is not read.
    ([{ default(_code = $code:literal) } $($marks:tt)*]) => { ::core::default::Default::default() };
    ([{ default($value:expr) } $($marks:tt)*]) => { $value };
    ([{ default = $value:expr } $($marks:tt)*]) => { $value };
    ([$mark:tt $($marks:tt)*]) => { $crate::__value! { [$($marks)*] } };
    ([]) => { ::core::default::Default::default() };
}
