//! arbitrary: a value of each field out of unstructured bytes.
#![source = "derive_arbitrary-1.5.0/src/lib.rs, field_attributes.rs"]

#[macro_export]
macro_rules! Arbitrary {
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$({
        $variant:ident path $path:tt attrs [] unit fields []
    })*]) => {
        const _: () = {
            #[automatically_derived]
            impl<$($impl)* 'arbitrary> ::arbitrary::Arbitrary<'arbitrary> for $name<$($args)*> where $($where)* {
                $crate::__plain! { $name $($path)* }
            }
        };
    };
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [$($variant:tt)*]) => {
        const _: () = {
            ::std::thread_local! {
                static @join(RECURSIVE_COUNT_ $name): ::core::cell::Cell<u32> = const { ::core::cell::Cell::new(0) };
            }
            #[automatically_derived]
            impl<$($impl)* 'arbitrary> ::arbitrary::Arbitrary<'arbitrary> for $name<$($args)*>
            where
                $($where)*
                $($type: ::arbitrary::Arbitrary<'arbitrary>,)*
            {
                $crate::__methods! { $kind $name [$($variant)*] }
            }
        };
    };
}

#[macro_export]
macro_rules! __methods {
    (struct $name:ident [{ $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt }]) => {
        $crate::__struct! { $name [@join(RECURSIVE_COUNT_ $name)] { $path $fields } }
    };
    (enum $name:ident [$($variant:tt)*]) => {
        $crate::__kept! { $name [@join(RECURSIVE_COUNT_ $name)] [] $($variant)* }
    };
}

#[macro_export]
macro_rules! __struct {
    ($name:ident [$count:ident] { [$($path:tt)*] $fields:tt }) => {
        fn arbitrary(u: &mut ::arbitrary::Unstructured<'arbitrary>) -> ::arbitrary::Result<Self> {
            ::arbitrary::details::with_recursive_count(u, &$count, |mut u| Ok($crate::__value! { u [$($path)*] $fields }))
        }
        fn arbitrary_take_rest(mut u: ::arbitrary::Unstructured<'arbitrary>) -> ::arbitrary::Result<Self> {
            ::arbitrary::details::with_recursive_count(u, &$count, |mut u| Ok($crate::__rest! { u [$($path)*] [] $fields }))
        }
        fn size_hint(depth: usize) -> (usize, ::core::option::Option<usize>) {
            Self::try_size_hint(depth).unwrap_or_default()
        }
        fn try_size_hint(
            depth: usize,
        ) -> ::core::result::Result<(usize, ::core::option::Option<usize>), ::arbitrary::MaxRecursionReached> {
            ::arbitrary::size_hint::try_recursion_guard(depth, |depth| $crate::__hint! { depth $fields })
        }
    };
}

/// Variants without the ones that are left out.
#[macro_export]
macro_rules! __kept {
    ($name:ident $count:tt [$($kept:tt)*] { $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt } $($rest:tt)*) => {
        $crate::__kept! { $name $count [$($kept)* @if(!has(arbitrary skip, $own)) { { $path $fields } }] $($rest)* }
    };
    ($name:ident $count:tt [$($kept:tt)*]) => { $crate::__enum! { $name $count $($kept)* } };
}

#[macro_export]
macro_rules! __enum {
    ($name:ident [$count:ident] $({ $path:tt $fields:tt })*) => {
        fn arbitrary(u: &mut ::arbitrary::Unstructured<'arbitrary>) -> ::arbitrary::Result<Self> {
            ::arbitrary::details::with_recursive_count(u, &$count, |mut u| {
                Ok(match (u64::from(<u32 as ::arbitrary::Arbitrary>::arbitrary(u)?) * @count($($path)*)) >> 32 {
                    $(${index()} => $crate::__value! { u $path $fields },)*
                    _ => unreachable!(),
                })
            })
        }
        fn arbitrary_take_rest(mut u: ::arbitrary::Unstructured<'arbitrary>) -> ::arbitrary::Result<Self> {
            ::arbitrary::details::with_recursive_count(u, &$count, |mut u| {
                Ok(match (u64::from(<u32 as ::arbitrary::Arbitrary>::arbitrary(&mut u)?) * @count($($path)*)) >> 32 {
                    $(${index()} => $crate::__rest! { u $path [] $fields },)*
                    _ => unreachable!(),
                })
            })
        }
        fn size_hint(depth: usize) -> (usize, ::core::option::Option<usize>) {
            Self::try_size_hint(depth).unwrap_or_default()
        }
        fn try_size_hint(
            depth: usize,
        ) -> ::core::result::Result<(usize, ::core::option::Option<usize>), ::arbitrary::MaxRecursionReached> {
            Ok(::arbitrary::size_hint::and(
                <u32 as ::arbitrary::Arbitrary>::size_hint(depth),
                ::arbitrary::size_hint::try_recursion_guard(depth, |depth| {
                    Ok(::arbitrary::size_hint::or_all(&[$($crate::__hint! { depth $fields }?),*]))
                })?,
            ))
        }
    };
}

/// An enum without fields.
#[macro_export]
macro_rules! __plain {
    ($name:ident $([$($path:tt)*])*) => {
        fn arbitrary(u: &mut ::arbitrary::Unstructured<'arbitrary>) -> ::arbitrary::Result<Self> {
            Ok(match (u64::from(<u32 as ::arbitrary::Arbitrary>::arbitrary(u)?) * @count($([$($path)*])*)) >> 32 {
                $(${index()} => $($path)*,)*
                _ => unreachable!(),
            })
        }
        fn arbitrary_take_rest(mut u: ::arbitrary::Unstructured<'arbitrary>) -> ::arbitrary::Result<Self> {
            Ok(match (u64::from(<u32 as ::arbitrary::Arbitrary>::arbitrary(&mut u)?) * @count($([$($path)*])*)) >> 32 {
                $(${index()} => $($path)*,)*
                _ => unreachable!(),
            })
        }
        fn size_hint(depth: usize) -> (usize, ::core::option::Option<usize>) {
            <u32 as ::arbitrary::Arbitrary>::size_hint(depth)
        }
    };
}

#[macro_export]
macro_rules! __value {
    ($u:ident [$($path:tt)*] [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]) => {
        $($path)* { $($member: @if(has(arbitrary default, $marks)) { ::core::default::Default::default() }
            @else @if(has(arbitrary with, $marks)) { (@value(arbitrary with, $marks))($u)? }
            @else @if(has(arbitrary value, $marks)) { @value(arbitrary value, $marks) }
            @else { ::arbitrary::Arbitrary::arbitrary($u)? },)* }
    };
}

/// The last field takes all that is left.
#[macro_export]
macro_rules! __rest {
    ($u:ident $path:tt [$($done:tt)*] [{ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt } $($more:tt)*]) => {
        $crate::__rest! { $u $path [$($done)* $member: @if(has(arbitrary default, $marks)) { ::core::default::Default::default() }
            @else @if(has(arbitrary with, $marks)) { (@value(arbitrary with, $marks))(&mut $u)? }
            @else @if(has(arbitrary value, $marks)) { @value(arbitrary value, $marks) }
            @else @if(empty($($more)*)) { ::arbitrary::Arbitrary::arbitrary_take_rest($u)? }
            @else { ::arbitrary::Arbitrary::arbitrary(&mut $u)? },] [$($more)*] }
    };
    ($u:ident [$($path:tt)*] [$($done:tt)*] []) => { $($path)* { $($done)* } };
}

#[macro_export]
macro_rules! __hint {
    ($depth:ident [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] })*]) => {
        Ok(::arbitrary::size_hint::and_all(&[$(
            @if(has(arbitrary default value, $marks)) { Ok((0, Some(0))) }
            @else @if(has(arbitrary with, $marks)) { Ok((::core::mem::size_of::<$($ty)*>(), None)) }
            @else { <$($ty)* as ::arbitrary::Arbitrary>::try_size_hint($depth) }
            ?
        ),*]))
    };
}
