//! scroll: a struct is read from bytes and written to them field by field.
#![source = "scroll_derive-0.13.2/src/lib.rs, scroll_derive-0.12.1/src/lib.rs"]

#[macro_export]
macro_rules! Pread {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    ]) => {
        impl<'src, $($impl)*> ::scroll::ctx::TryFromCtx<'src, ::scroll::Endian> for $name<$($args)*>
        where
            $($where)*
            $($type: ::scroll::ctx::TryFromCtx<'src, ::scroll::Endian, Error = ::scroll::Error>,)*
        {
            type Error = ::scroll::Error;
            fn try_from_ctx(src: &'src [u8], ctx: ::scroll::Endian) -> ::core::result::Result<(Self, usize), Self::Error> {
                use ::scroll::Pread;
                let offset = &mut 0;
                $(let $field = $crate::__gread! { src offset ctx $marks $ty };)*
                Ok((Self { $($member: $field,)* }, *offset))
            }
        }
    };
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt }
    )*]) => {
        $crate::__repr! { __pread_enum $attrs [$name [$($variant)*]] }
    };
}

#[macro_export]
macro_rules! __gread {
    ($src:ident $offset:ident $ctx:ident [{ scroll(noctx) } $($marks:tt)*] [$($ty:tt)*]) => { $src.gread::<$($ty)*>($offset)? };
    ($src:ident $offset:ident $ctx:ident [{ scroll(ctx = $($given:tt)*) } $($marks:tt)*] [$($ty:tt)*]) => {
        $src.gread_with::<$($ty)*>($offset, $($given)*)?
    };
    ($src:ident $offset:ident $ctx:ident [$mark:tt $($marks:tt)*] $ty:tt) => {
        $crate::__gread! { $src $offset $ctx [$($marks)*] $ty }
    };
    ($src:ident $offset:ident $ctx:ident [] [$($ty:tt)*]) => { $src.gread_with::<$($ty)*>($offset, $ctx)? };
}

/// Finds the integer of `#[repr(..)]`.
#[macro_export]
macro_rules! __repr {
    ($then:ident [{ repr($($words:tt)*) } $($attrs:tt)*] $rest:tt) => { $crate::__word! { $then [$($words)*] [$($attrs)*] $rest } };
    ($then:ident [$attr:tt $($attrs:tt)*] $rest:tt) => { $crate::__repr! { $then [$($attrs)*] $rest } };
    ($then:ident [] $rest:tt) => {};
}

#[macro_export]
macro_rules! __word {
    ($then:ident [C $(, $($words:tt)*)?] $attrs:tt $rest:tt) => { $crate::__word! { $then [$($($words)*)?] $attrs $rest } };
    ($then:ident [align $size:tt $(, $($words:tt)*)?] $attrs:tt $rest:tt) => {
        $crate::__word! { $then [$($($words)*)?] $attrs $rest }
    };
    ($then:ident [$int:ident $(, $($words:tt)*)?] $attrs:tt $rest:tt) => { $crate::$then! { $int $rest } };
    ($then:ident [] $attrs:tt $rest:tt) => { $crate::__repr! { $then $attrs $rest } };
}

#[macro_export]
macro_rules! __pread_enum {
    ($int:ident [$name:ident [$($variant:ident)*]]) => {
        impl<'src> ::scroll::ctx::TryFromCtx<'src, ::scroll::Endian> for $name {
            type Error = ::scroll::Error;
            fn try_from_ctx(src: &'src [u8], ctx: ::scroll::Endian) -> ::core::result::Result<(Self, usize), Self::Error> {
                use ::scroll::Pread;
                let offset = &mut 0;
                let val = match src.gread_with::<$int>(offset, ctx)? {
                    $(val if val == $name::$variant as $int => $name::$variant,)*
                    _ => return Err(::scroll::Error::BadInput { size: *offset, msg: "" }),
                };
                Ok((val, *offset))
            }
        }
    };
}

#[macro_export]
macro_rules! Pwrite {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    ]) => {
        impl<'this, $($impl)*> ::scroll::ctx::TryIntoCtx<::scroll::Endian> for &'this $name<$($args)*>
        where
            $($where)*
            $(&'this $type: ::scroll::ctx::TryIntoCtx<::scroll::Endian, Error = ::scroll::Error>,)*
        {
            type Error = ::scroll::Error;
            fn try_into_ctx(self, dst: &mut [u8], ctx: ::scroll::Endian) -> ::core::result::Result<usize, Self::Error> {
                use ::scroll::Pwrite;
                let offset = &mut 0;
                $($crate::__gwrite! { self dst offset ctx $member $marks $ty })*
                Ok(*offset)
            }
        }

        impl<$($impl)*> ::scroll::ctx::TryIntoCtx<::scroll::Endian> for $name<$($args)*>
        where
            $($where)*
            $($type: ::scroll::ctx::TryIntoCtx<::scroll::Endian, Error = ::scroll::Error>,)*
        {
            type Error = ::scroll::Error;
            fn try_into_ctx(self, dst: &mut [u8], ctx: ::scroll::Endian) -> ::core::result::Result<usize, Self::Error> {
                (&self).try_into_ctx(dst, ctx)
            }
        }
    };
    (enum $name:ident vis $vis:tt attrs $attrs:tt $($rest:tt)*) => { $crate::__repr! { __pwrite_enum $attrs [$name] } };
}

#[macro_export]
macro_rules! __gwrite {
    ($self:ident $dst:ident $offset:ident $ctx:ident $member:tt [{ scroll(ctx = $($given:tt)*) } $($marks:tt)*] $ty:tt) => {
        $crate::__gwrite_with! { $self $dst $offset [$($given)*] $member $ty }
    };
    ($self:ident $dst:ident $offset:ident $ctx:ident $member:tt [$mark:tt $($marks:tt)*] $ty:tt) => {
        $crate::__gwrite! { $self $dst $offset $ctx $member [$($marks)*] $ty }
    };
    ($self:ident $dst:ident $offset:ident $ctx:ident $member:tt [] $ty:tt) => {
        $crate::__gwrite_with! { $self $dst $offset [$ctx] $member $ty }
    };
}

#[macro_export]
macro_rules! __gwrite_with {
    ($self:ident $dst:ident $offset:ident [$($ctx:tt)*] $member:tt [[$elem:ty; $size:literal]]) => {
        for i in 0..$size {
            $dst.gwrite_with(&$self.$member[i], $offset, $($ctx)*)?;
        }
    };
    ($self:ident $dst:ident $offset:ident $ctx:tt $member:tt [&$($life:lifetime)? [$($ty:tt)*]]) => {
        $dst.gwrite_with($self.$member, $offset, ())?;
    };
    ($self:ident $dst:ident $offset:ident $ctx:tt $member:tt [&$($life:lifetime)? str]) => {
        $dst.gwrite($self.$member, $offset)?;
    };
    ($self:ident $dst:ident $offset:ident [$($ctx:tt)*] $member:tt [&$($ty:tt)*]) => {
        $dst.gwrite_with($self.$member, $offset, $($ctx)*)?;
    };
    ($self:ident $dst:ident $offset:ident [$($ctx:tt)*] $member:tt $ty:tt) => {
        $dst.gwrite_with(&$self.$member, $offset, $($ctx)*)?;
    };
}

#[macro_export]
macro_rules! __pwrite_enum {
    ($int:ident [$name:ident]) => {
        impl<'this> ::scroll::ctx::TryIntoCtx<::scroll::Endian> for &'this $name {
            type Error = ::scroll::Error;
            fn try_into_ctx(self, dst: &mut [u8], ctx: ::scroll::Endian) -> ::core::result::Result<usize, Self::Error> {
                use ::scroll::Pwrite;
                dst.pwrite_with(unsafe { *<*const _>::from(self).cast::<$int>() }, 0, ctx)
            }
        }

        impl ::scroll::ctx::TryIntoCtx<::scroll::Endian> for $name {
            type Error = ::scroll::Error;
            fn try_into_ctx(self, dst: &mut [u8], ctx: ::scroll::Endian) -> ::core::result::Result<usize, Self::Error> {
                (&self).try_into_ctx(dst, ctx)
            }
        }
    };
}

#[macro_export]
macro_rules! SizeWith {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    ]) => {
        impl<$($impl)*> ::scroll::ctx::SizeWith<::scroll::Endian> for $name<$($args)*>
        where
            $($where)*
            $($type: ::scroll::ctx::SizeWith<::scroll::Endian>,)*
        {
            fn size_with(ctx: &::scroll::Endian) -> usize {
                0 $(+ $crate::__size! { ctx $marks $ty })*
            }
        }
    };
}

#[macro_export]
macro_rules! __size {
    ($ctx:ident [{ scroll(ctx = $($given:tt)*) } $($marks:tt)*] $ty:tt) => { $crate::__size_with! { [&$($given)*] $ty } };
    ($ctx:ident [$mark:tt $($marks:tt)*] $ty:tt) => { $crate::__size! { $ctx [$($marks)*] $ty } };
    ($ctx:ident [] $ty:tt) => { $crate::__size_with! { [$ctx] $ty } };
}

#[macro_export]
macro_rules! __size_with {
    ([$($ctx:tt)*] [[$elem:ty; $size:literal]]) => { ($size * <$elem>::size_with($($ctx)*)) };
    ([$($ctx:tt)*] [$($ty:tt)*]) => { <$($ty)*>::size_with($($ctx)*) };
}

#[macro_export]
macro_rules! IOread {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    ]) => {
        impl<$($impl)*> ::scroll::ctx::FromCtx<::scroll::Endian> for $name<$($args)*>
        where
            $($where)*
            $($type: ::scroll::ctx::FromCtx<::scroll::Endian> + ::core::convert::From<u8> + ::core::marker::Copy,)*
        {
            fn from_ctx(src: &[u8], ctx: ::scroll::Endian) -> Self {
                use ::scroll::Cread;
                let offset = &mut 0;
                let data = Self { $($member: $crate::__cread! { src offset ctx $marks $ty },)* };
                data
            }
        }
    };
}

#[macro_export]
macro_rules! __cread {
    ($src:ident $offset:ident $ctx:ident [{ scroll(ctx = $($given:tt)*) } $($marks:tt)*] $ty:tt) => {
        $crate::__cread_with! { $src $offset [$($given)*] $ty }
    };
    ($src:ident $offset:ident $ctx:ident [$mark:tt $($marks:tt)*] $ty:tt) => {
        $crate::__cread! { $src $offset $ctx [$($marks)*] $ty }
    };
    ($src:ident $offset:ident $ctx:ident [] $ty:tt) => { $crate::__cread_with! { $src $offset [$ctx] $ty } };
}

#[macro_export]
macro_rules! __cread_with {
    ($src:ident $offset:ident [$($ctx:tt)*] [[$elem:ty; $size:literal]]) => {{
        let mut __tmp: [$elem; $size] = [0u8.into(); $size];
        for i in 0..__tmp.len() {
            __tmp[i] = $src.cread_with(*$offset, $($ctx)*);
            *$offset += ::core::mem::size_of::<$elem>();
        }
        __tmp
    }};
    ($src:ident $offset:ident [$($ctx:tt)*] [$($ty:tt)*]) => {{
        let res = $src.cread_with::<$($ty)*>(*$offset, $($ctx)*);
        *$offset += ::core::mem::size_of::<$($ty)*>();
        res
    }};
}

#[macro_export]
macro_rules! IOwrite {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    ]) => {
        impl<'this, $($impl)*> ::scroll::ctx::IntoCtx<::scroll::Endian> for &'this $name<$($args)*>
        where
            $($where)*
            $($type: ::scroll::ctx::IntoCtx<::scroll::Endian> + ::core::marker::Copy,)*
        {
            fn into_ctx(self, dst: &mut [u8], ctx: ::scroll::Endian) {
                use ::scroll::Cwrite;
                let offset = &mut 0;
                $($crate::__cwrite! { self dst offset ctx $member $marks $ty })*
            }
        }

        impl<$($impl)*> ::scroll::ctx::IntoCtx<::scroll::Endian> for $name<$($args)*>
        where
            $($where)*
            $($type: ::scroll::ctx::IntoCtx<::scroll::Endian> + ::core::marker::Copy,)*
        {
            fn into_ctx(self, dst: &mut [u8], ctx: ::scroll::Endian) {
                (&self).into_ctx(dst, ctx)
            }
        }
    };
}

#[macro_export]
macro_rules! __cwrite {
    ($self:ident $dst:ident $offset:ident $ctx:ident $member:tt [{ scroll(ctx = $($given:tt)*) } $($marks:tt)*] $ty:tt) => {
        $crate::__cwrite_with! { $self $dst $offset [$($given)*] $member $ty }
    };
    ($self:ident $dst:ident $offset:ident $ctx:ident $member:tt [$mark:tt $($marks:tt)*] $ty:tt) => {
        $crate::__cwrite! { $self $dst $offset $ctx $member [$($marks)*] $ty }
    };
    ($self:ident $dst:ident $offset:ident $ctx:ident $member:tt [] $ty:tt) => {
        $crate::__cwrite_with! { $self $dst $offset [$ctx] $member $ty }
    };
}

#[macro_export]
macro_rules! __cwrite_with {
    ($self:ident $dst:ident $offset:ident [$($ctx:tt)*] $member:tt [[$elem:ty; $size:literal]]) => {
        let size = ::core::mem::size_of::<$elem>();
        for i in 0..$self.$member.len() {
            $dst.cwrite_with($self.$member[i], *$offset, $($ctx)*);
            *$offset += size;
        }
    };
    ($self:ident $dst:ident $offset:ident [$($ctx:tt)*] $member:tt [$($ty:tt)*]) => {
        $dst.cwrite_with($self.$member, *$offset, $($ctx)*);
        *$offset += ::core::mem::size_of::<$($ty)*>();
    };
}
