//! enum-as-inner: methods that ask for a variant and give what it holds.
#![source = "enum-as-inner-0.6.1/src/lib.rs"]

#[macro_export]
macro_rules! EnumAsInner {
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$($variant:tt)*]) => {
        impl<$($impl)*> $name<$($args)*> where $($where)* {
            $($crate::__variant! { $vis $variant })*
        }
    };
}

#[macro_export]
macro_rules! __variant {
    ([$($vis:tt)*] { $variant:ident path [$($path:tt)*] attrs $own:tt unit fields [] }) => {
        $($vis)* fn @join(is_ @snake($variant))(&self) -> bool {
            match self {
                $($path)* => true,
                _ => false,
            }
        }
    };
    ([$($vis:tt)*] { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
        { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
    )*] }) => {
        $($vis)* fn @join(is_ @snake($variant))(&self) -> bool {
            ::core::matches!(self, $($path)* { .. })
        }
        $($vis)* fn @join(as_ @snake($variant) _mut)(&mut self) -> ::core::option::Option<($(&mut $($ty)*),*)> {
            match self {
                $($path)* { $($member: $field,)* } => ::core::option::Option::Some(($($field),*)),
                _ => ::core::option::Option::None,
            }
        }
        $($vis)* fn @join(as_ @snake($variant))(&self) -> ::core::option::Option<($(&$($ty)*),*)> {
            match self {
                $($path)* { $($member: $field,)* } => ::core::option::Option::Some(($($field),*)),
                _ => ::core::option::Option::None,
            }
        }
        $($vis)* fn @join(into_ @snake($variant))(self) -> ::core::result::Result<($($($ty)*),*), Self> {
            match self {
                $($path)* { $($member: $field,)* } => ::core::result::Result::Ok(($($field),*)),
                _ => ::core::result::Result::Err(self),
            }
        }
    };
}
