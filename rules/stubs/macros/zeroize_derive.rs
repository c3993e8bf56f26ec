//! zeroize: `Zeroize` wipes every field, `ZeroizeOnDrop` when the value is dropped.
#![source = "zeroize_derive-1.4.2/src/lib.rs, zeroize_derive-1.5.0/src/lib.rs"]

#[macro_export]
macro_rules! Zeroize {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants $variants:tt) => {
        impl<$($impl)*> ::zeroize::Zeroize for $name<$($args)*>
        where
            $($where)*
            @if(has(zeroize bound, $attrs)) { @value(zeroize bound, $attrs) } @else { $($type: ::zeroize::Zeroize,)* }
        {
            fn zeroize(&mut self) {
                $crate::__wipe! { self zeroize $variants }
            }
        }
        @if(has(zeroize drop, $attrs)) {
            impl<$($impl)*> ::core::ops::Drop for $name<$($args)*> where $($where)* {
                fn drop(&mut self) {
                    ::zeroize::Zeroize::zeroize(self)
                }
            }
        }
    };
}

#[macro_export]
macro_rules! ZeroizeOnDrop {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants $variants:tt) => {
        impl<$($impl)*> ::core::ops::Drop for $name<$($args)*> where $($where)* {
            fn drop(&mut self) {
                use ::zeroize::__internal::AssertZeroize;
                use ::zeroize::__internal::AssertZeroizeOnDrop;
                $crate::__wipe! { self zeroize_or_on_drop $variants }
            }
        }
        impl<$($impl)*> ::zeroize::ZeroizeOnDrop for $name<$($args)*> where $($where)* {}
    };
}

#[macro_export]
macro_rules! __wipe {
    ($self:ident $method:ident [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]
    })*]) => {
        match $self {
            $(@if(!has(zeroize skip, $own)) {
                $($path)* { $($member: $field,)* } => { $(@if(!has(zeroize skip, $marks)) { $field.$method(); })* }
            })*
            _ => {}
        }
    };
}
