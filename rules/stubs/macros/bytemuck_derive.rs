//! bytemuck: what may be read as bytes and made of bytes. Beside the impls stand functions that nobody calls, which hold the
//! fields to the same.
#![source = "bytemuck_derive-1.12.1/src/lib.rs, traits.rs"]

#[macro_export]
macro_rules! Pod {
    ($($form:tt)*) => { $crate::__marker! { [Pod] $($form)* } };
}

#[macro_export]
macro_rules! AnyBitPattern {
    ($($form:tt)*) => { $crate::__marker! { [AnyBitPattern Zeroable] $($form)* } };
}

#[macro_export]
macro_rules! Zeroable {
    ($($form:tt)*) => { $crate::__marker! { [Zeroable] $($form)* } };
}

#[macro_export]
macro_rules! NoUninit {
    ($($form:tt)*) => { $crate::__marker! { [NoUninit] $($form)* } };
}

#[macro_export]
macro_rules! __marker {
    ([$trait:ident $($also:ident)?] $kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [$({
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt })*]
    })*]) => {
        @if(eq($kind, struct)) {
            $crate::__fields! { $trait $attrs [$($impl)*] [$($where)* $($type: @if(valued(bytemuck crate, $attrs)) { @value(bytemuck crate, $attrs) } @else { ::bytemuck }::$trait,)*] $($($ty)*)* }
        }
        $crate::__impl! { $trait $attrs [$($impl)*] [$name<$($args)*>] [$($where)*] [$($type)*] {} }
        $crate::__also! { [$($also)?] $attrs [$($impl)*] [$name<$($args)*>] [$($where)*] [$($type)*] }
    };
}

#[macro_export]
macro_rules! __also {
    ([] $($rest:tt)*) => {};
    ([$trait:ident] $($rest:tt)*) => { $crate::__impl! { $trait $($rest)* {} } };
}

#[macro_export]
macro_rules! __impl {
    ($trait:ident $attrs:tt [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] [$($type:ident)*] { $($item:tt)* }) => {
        unsafe impl<$($impl)*> @if(valued(bytemuck crate, $attrs)) { @value(bytemuck crate, $attrs) } @else { ::bytemuck }::$trait for $($self)*
        where
            $($where)*
            $($type: @if(valued(bytemuck crate, $attrs)) { @value(bytemuck crate, $attrs) } @else { ::bytemuck }::$trait,)*
        {
            $($item)*
        }
    };
}

#[macro_export]
macro_rules! __fields {
    ($trait:ident $attrs:tt $impl:tt $where:tt $($ty:tt)*) => {
        $($crate::__field! { $trait $attrs $impl $where $ty })*
    };
}

#[macro_export]
macro_rules! __field {
    ($trait:ident $attrs:tt [$($impl:tt)*] [$($where:tt)*] [$($ty:tt)*]) => {
        const _: fn() = || {
            fn check<$($impl)*>() where $($where)* {
                fn assert_impl<T: @if(valued(bytemuck crate, $attrs)) { @value(bytemuck crate, $attrs) } @else { ::bytemuck }::$trait>() {}
                assert_impl::<$($ty)*>();
            }
        };
    };
}

#[macro_export]
macro_rules! CheckedBitPattern {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [] args [] types [] where [$($where:tt)*] variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] })*]
    }]) => {
        $($crate::__field! { CheckedBitPattern $attrs [] [] [$($ty)*] })*
        #[derive(Clone, Copy, ::bytemuck::AnyBitPattern)]
        pub struct @join($name Bits) {
            $(@if(eq($shape, tuple)) { @join(field $member) } @else { $field }: <$($ty)* as ::bytemuck::CheckedBitPattern>::Bits,)*
        }
        const _: () = {
            impl ::core::fmt::Debug for @join($name Bits) {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    let mut debug_struct = ::core::fmt::Formatter::debug_struct(f, @str($name Bits));
                    $(::core::fmt::DebugStruct::field(
                        &mut debug_struct,
                        @str($field),
                        &{ self.@if(eq($shape, tuple)) { @join(field $member) } @else { $field } },
                    );)*
                    ::core::fmt::DebugStruct::finish(&mut debug_struct)
                }
            }
        };
        $crate::__impl! { CheckedBitPattern $attrs [] [$name] [$($where)*] [] {
            type Bits = @join($name Bits);
            fn is_valid_bit_pattern(bits: &@join($name Bits)) -> bool {
                $(<$($ty)* as ::bytemuck::CheckedBitPattern>::is_valid_bit_pattern(
                    &{ bits.@if(eq($shape, tuple)) { @join(field $member) } @else { $field } },
                ) &&)* true
            }
        } }
    };
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl [] args [] types [] where $where:tt variants [$({
        $variant:ident path $path:tt attrs $own:tt unit fields []
    })*]) => {
        $crate::__repr! { $attrs __checked $name $attrs [$($path)*] }
    };
}

/// Finds the integer of `#[repr(..)]`.
#[macro_export]
macro_rules! __repr {
    ([{ repr($($word:ident),*) } $($attrs:tt)*] $($rest:tt)*) => { $crate::__word! { [$($word)*] [$($attrs)*] $($rest)* } };
    ([$attr:tt $($attrs:tt)*] $($rest:tt)*) => { $crate::__repr! { [$($attrs)*] $($rest)* } };
    ([] $($rest:tt)*) => {};
}

#[macro_export]
macro_rules! __word {
    ([C $($word:ident)+] $attrs:tt $($rest:tt)*) => { $crate::__word! { [$($word)+] $attrs $($rest)* } };
    ([C] $attrs:tt $then:ident $($rest:tt)*) => { $crate::$then! { i32 $($rest)* } };
    ([$int:ident $($word:ident)*] $attrs:tt $then:ident $($rest:tt)*) => { $crate::$then! { $int $($rest)* } };
}

#[macro_export]
macro_rules! __checked {
    ($int:ident $name:ident $attrs:tt [$([$($path:tt)*])*]) => {
        $crate::__impl! { CheckedBitPattern $attrs [] [$name] [] [] {
            type Bits = $int;
            fn is_valid_bit_pattern(bits: &Self::Bits) -> bool {
                false $(|| *bits == $($path)* as $int)*
            }
        } }
    };
}

#[macro_export]
macro_rules! Contiguous {
    (enum $name:ident vis $vis:tt attrs $attrs:tt $($rest:tt)*) => { $crate::__repr! { $attrs __contiguous $name $attrs } };
}

/// Which numbers are the least and the greatest is not computed.
#[macro_export]
macro_rules! __contiguous {
    ($int:ident $name:ident $attrs:tt) => {
        $crate::__impl! { Contiguous $attrs [] [$name] [] [] {
            type Int = $int;
            const MIN_VALUE: $int = 0;
            const MAX_VALUE: $int = 0;
            fn from_integer(value: Self::Int) -> Option<Self> {
                if Self::MIN_VALUE <= value && value <= Self::MAX_VALUE {
                    Some(unsafe { ::core::mem::transmute(value) })
                } else {
                    None
                }
            }
            fn into_integer(self) -> Self::Int {
                self as $int
            }
        } }
    };
}

#[macro_export]
macro_rules! TransparentWrapper {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] })*]
    }]) => {
        $crate::__wrapped! {
            $attrs [$($impl)*] [$name<$($args)*>] [$($where)*]
            [@if(has(transparent, $attrs)) { @value(transparent, $attrs) } @else { $($($ty)*)* }] [$([$($ty)*])*]
        }
    };
}

#[macro_export]
macro_rules! __wrapped {
    ($attrs:tt [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] $inner:tt [$($ty:tt)*]) => {
        const _: () = {
            fn assert_zeroable<Z: ::bytemuck::Zeroable>() {}
            fn check<$($impl)*>() where $($where)* {
                $($crate::__other! { $inner $ty })*
            }
        };
        $crate::__wrapper! { [$($impl)*] [$($self)*] [$($where)*] $inner }
    };
}

#[macro_export]
macro_rules! __other {
    ([$($inner:tt)*] [$($ty:tt)*]) => { @if(!eq($($inner)*, $($ty)*)) { assert_zeroable::<$($ty)*>(); } };
}

#[macro_export]
macro_rules! __wrapper {
    ([$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] [$($inner:tt)*]) => {
        unsafe impl<$($impl)*> ::bytemuck::TransparentWrapper<$($inner)*> for $($self)* where $($where)* {}
    };
}

#[macro_export]
macro_rules! ByteEq {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants $variants:tt) => {
        impl<$($impl)*> ::core::cmp::PartialEq for $name<$($args)*> where $($where)* {
            fn eq(&self, other: &Self) -> bool {
                ::bytemuck::bytes_of(self) == ::bytemuck::bytes_of(other)
            }
        }
        impl<$($impl)*> ::core::cmp::Eq for $name<$($args)*> where $($where)* {}
    };
}

#[macro_export]
macro_rules! ByteHash {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants $variants:tt) => {
        impl<$($impl)*> ::core::hash::Hash for $name<$($args)*> where $($where)* {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash_slice(::bytemuck::bytes_of(self), state)
            }
            fn hash_slice<H: ::core::hash::Hasher>(data: &[Self], state: &mut H) {
                ::core::hash::Hash::hash_slice(::bytemuck::cast_slice::<_, u8>(data), state)
            }
        }
    };
}
