//! serde: the derives give `Serialize` and `Deserialize` in terms of the traits of the format.
//!
//! What all rules pass on as it is stands in one group: `{ Name [impl] [args] [where] [the type that is meant] }`.
#![source = "serde_derive-1.0.228/src/ser.rs, de.rs, de"]

#[macro_export]
macro_rules! Serialize {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$(
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*] }
    )*]) => {
        const _: () = {
            use @if(valued(serde crate, $attrs)) { @value(serde crate, $attrs) } @else { ::serde } as _serde;
            $crate::__serialize! {
                $kind $name $vis $attrs $impl $args $types $where
                [$($(@if(!has(serde skip skip_serializing with serialize_with bound bound.serialize, $own $marks)) { $($ty)*, })*)*]
                [$($(@if(valued(serde bound bound.serialize, $marks)) { @value(serde bound bound.serialize, $marks), })*)*]
                [@if(valued(serde remote, $attrs)) { @value(serde remote, $attrs) } @else { $name }]
                [$({
                    $variant $path $own
                    @if(!eq($shape, tuple) || !one($({ $member })*)) { $shape }
                    @else @if(eq($kind, enum) && has(serde skip skip_serializing, $($marks)*)) { unit } @else { newtype }
                    [$({ $member $field $marks [$($ty)*] })*]
                })*]
            }
        };
    };
}

#[macro_export]
macro_rules! __serialize {
    ($kind:ident $name:ident [$($vis:tt)*] $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($type:ident)*] [$($where:tt)*]
        $used:tt [$($bound:tt)*] [$($this:tt)*] $variants:tt
    ) => {
        #[automatically_derived]
        impl<$($impl)*> @if(!valued(serde remote, $attrs)) { _serde::Serialize for } $name<$($args)*>
        where
            $($where)* $($bound)*
            @if(valued(serde bound bound.serialize, $attrs)) { @value(serde bound bound.serialize, $attrs), }
            @else { $(@if(mentions($type, $used)) { $type: _serde::Serialize, })* }
        {
            @if(valued(serde remote, $attrs)) {
                $($vis)* fn serialize<__S>(__self: &$($this)*<$($args)*>, __serializer: __S) -> _serde::__private::Result<__S::Ok, __S::Error>
                where
                    __S: _serde::Serializer,
                {
                    $crate::__serialize_body! { $kind __self __serializer $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } $variants }
                }
            } @else {
                fn serialize<__S>(&self, __serializer: __S) -> _serde::__private::Result<__S::Ok, __S::Error>
                where
                    __S: _serde::Serializer,
                {
                    $crate::__serialize_body! { $kind self __serializer $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } $variants }
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __serialize_body {
    (struct $self:ident $s:ident $attrs:tt $cx:tt [{ $variant:ident $path:tt $own:tt $shape:ident [$({ $member:tt $field:ident $marks:tt [$($ty:tt)*] })*] }]) => {
        @if(has(serde transparent, $attrs)) {
            $(@if(!has(serde skip skip_serializing, $marks) && !mentions(PhantomData, $($ty)*)) {
                $crate::__serialize_transparent! { (&$self.$member) $s $marks }
            })*
        } @else @if(valued(serde into, $attrs)) {
            _serde::Serialize::serialize(
                &_serde::__private::Into::<@value(serde into, $attrs)>::into(_serde::__private::Clone::clone($self)),
                $s,
            )
        } @else {
            $crate::__serialize_struct! { $self $s $attrs $cx $variant $shape [$({
                $member $marks [$($ty)*]
                @if(has(serde getter, $marks)) { (_serde::__private::ser::constrain::<$($ty)*>(&@value(serde getter, $marks)($self))) }
                @else @if(valued(serde remote, $attrs)) { (_serde::__private::ser::constrain::<$($ty)*>(&$self.$member)) }
                @else @if(has(repr packed, $attrs)) { (&{$self.$member}) }
                @else { (&$self.$member) }
            })*] }
        }
    };
    (enum $self:ident $s:ident $attrs:tt $cx:tt [$({
        $variant:ident [$($path:tt)*] $own:tt $shape:ident [$({ $member:tt $field:ident $marks:tt [$($ty:tt)*] })*]
    })*]) => {
        @if(valued(serde into, $attrs)) {
            _serde::Serialize::serialize(
                &_serde::__private::Into::<@value(serde into, $attrs)>::into(_serde::__private::Clone::clone($self)),
                $s,
            )
        } @else {
            match *$self {
                $(
                    @if(valued(serde remote, $attrs)) { @value(serde remote, $attrs)::$variant } @else { $($path)* }
                    @if(has(serde skip skip_serializing, $own)) {
                        { .. } => _serde::__private::Err(_serde::ser::Error::custom("the enum variant cannot be serialized")),
                    } @else {
                        { $($member: ref $field,)* } => $crate::__serialize_variant! {
                            @if(has(serde untagged, $attrs $own)) { untagged }
                            @else @if(has(serde content, $attrs)) { adjacent }
                            @else @if(has(serde tag, $attrs)) { internal }
                            @else { external }
                            @if(has(serde with serialize_with, $own)) { with } @else { $shape }
                            $s $own $cx $variant [$({ $member $marks [$($ty)*] ($field) })*]
                        },
                    }
                )*
            }
        }
    };
}

#[macro_export]
macro_rules! __serialize_transparent {
    ($value:tt $s:ident $marks:tt) => {
        @if(has(serde serialize_with, $marks)) { @value(serde serialize_with, $marks)($value, $s) }
        @else @if(has(serde with, $marks)) { @value(serde with, $marks)::serialize($value, $s) }
        @else { _serde::Serialize::serialize($value, $s) }
    };
}

#[macro_export]
macro_rules! __serialize_struct {
    ($self:ident $s:ident $attrs:tt $cx:tt $name:ident unit []) => {
        _serde::Serializer::serialize_unit_struct($s, @text($name))
    };
    ($self:ident $s:ident $attrs:tt $cx:tt $name:ident newtype [{ $member:tt $marks:tt $ty:tt $value:tt }]) => {
        _serde::Serializer::serialize_newtype_struct(
            $s,
            @text($name),
            @if(has(serde with serialize_with, $marks)) { $crate::__serialize_with! { $marks $cx [{ $ty $value }] } } @else { $value },
        )
    };
    ($self:ident $s:ident $attrs:tt $cx:tt $name:ident tuple [$({ $member:tt $marks:tt $ty:tt $value:tt })*]) => {{
        let mut __serde_state = _serde::Serializer::serialize_tuple_struct($s, @text($name), 0 $(
            @if(!has(serde skip skip_serializing, $marks)) {
                + @if(valued(serde skip_serializing_if, $marks)) { if @value(serde skip_serializing_if, $marks)($value) { 0 } else { 1 } } @else { 1 }
            }
        )*)?;
        $($crate::__serialize_field! {
            __serde_state [_serde::ser::SerializeTupleStruct::serialize_field] [] [] $marks $ty $value $cx
        })*
        _serde::ser::SerializeTupleStruct::end(__serde_state)
    }};
    ($self:ident $s:ident $attrs:tt $cx:tt $name:ident named [$({ $member:tt $marks:tt $ty:tt $value:tt })*]) => {
        @if(has(serde flatten, $(@if(!has(serde skip skip_serializing, $marks)) { $marks })*)) {{
            let mut __serde_state = _serde::Serializer::serialize_map($s, _serde::__private::None)?;
            @if(has(serde tag, $attrs)) {
                _serde::ser::SerializeMap::serialize_entry(&mut __serde_state, "", @text($name))?;
            }
            $($crate::__serialize_field! {
                __serde_state [_serde::ser::SerializeMap::serialize_entry] [] [$member] $marks $ty $value $cx
            })*
            _serde::ser::SerializeMap::end(__serde_state)
        }} @else {{
            let mut __serde_state = _serde::Serializer::serialize_struct(
                $s,
                @text($name),
                @if(has(serde tag, $attrs)) { true } @else { false } as usize $(
                    @if(!has(serde skip skip_serializing, $marks)) {
                        + @if(valued(serde skip_serializing_if, $marks)) { if @value(serde skip_serializing_if, $marks)($value) { 0 } else { 1 } } @else { 1 }
                    }
                )*,
            )?;
            @if(has(serde tag, $attrs)) {
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state, "", @text($name))?;
            }
            $($crate::__serialize_field! {
                __serde_state [_serde::ser::SerializeStruct::serialize_field] [_serde::ser::SerializeStruct::skip_field] [$member] $marks $ty $value $cx
            })*
            _serde::ser::SerializeStruct::end(__serde_state)
        }}
    };
}

/// One field of a struct or of a variant: what it is written with, what is done where it is left out, and its key.
#[macro_export]
macro_rules! __serialize_field {
    ($state:ident [$($write:tt)*] [$($skip:tt)*] [$($key:tt)*] $marks:tt $ty:tt $value:tt $cx:tt) => {
        @if(has(serde skip skip_serializing, $marks)) {
        } @else @if(valued(serde skip_serializing_if, $marks)) {
            if !@value(serde skip_serializing_if, $marks)($value) {
                $crate::__serialize_kept! { $state [$($write)*] [$($key)*] $marks $ty $value $cx }
            }
            @if(!empty($($skip)*)) { else { $($skip)*(&mut $state, $(@text($key))*)?; } }
        } @else {
            $crate::__serialize_kept! { $state [$($write)*] [$($key)*] $marks $ty $value $cx }
        }
    };
}

#[macro_export]
macro_rules! __serialize_kept {
    ($state:ident [$($write:tt)*] [$($key:tt)*] $marks:tt $ty:tt $value:tt $cx:tt) => {
        @if(has(serde flatten, $marks)) {
            _serde::Serialize::serialize(
                &@if(has(serde with serialize_with, $marks)) { $crate::__serialize_with! { $marks $cx [{ $ty $value }] } } @else { $value },
                _serde::__private::ser::FlatMapSerializer(&mut $state),
            )?;
        } @else {
            $($write)*(
                &mut $state,
                $(@text($key),)*
                @if(has(serde with serialize_with, $marks)) { $crate::__serialize_with! { $marks $cx [{ $ty $value }] } } @else { $value },
            )?;
        }
    };
}

/// A value that a function of the user's serializes, in a type of its own.
#[macro_export]
macro_rules! __serialize_with {
    ($marks:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } [$({ [$($ty:tt)*] $value:tt })*]) => {
        &{
            struct __SerializeWith<@if(!empty($($value)*)) { '__a, } $($impl)*> where $($where)* {
                values: ($(&'__a $($ty)*,)*),
                phantom: _serde::__private::PhantomData<$($this)*<$($args)*>>,
            }
            #[automatically_derived]
            impl<@if(!empty($($value)*)) { '__a, } $($impl)*> _serde::Serialize for __SerializeWith<@if(!empty($($value)*)) { '__a, } $($args)*> where $($where)* {
                fn serialize<__S>(&self, __s: __S) -> _serde::__private::Result<__S::Ok, __S::Error>
                where
                    __S: _serde::Serializer,
                {
                    @if(has(serde serialize_with, $marks)) {
                        @at(@value(serde serialize_with, $marks)) {
                            @value(serde serialize_with, $marks)(@repeat($($value)*) { self.values.@i, } __s)
                        }
                    } @else {
                        @at(@value(serde with, $marks)) {
                            @value(serde with, $marks)::serialize(@repeat($($value)*) { self.values.@i, } __s)
                        }
                    }
                }
            }
            __SerializeWith {
                values: ($($value,)*),
                phantom: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
            }
        }
    };
}

#[macro_export]
macro_rules! __serialize_variant {
    (external with $s:ident $own:tt { $name:ident $($cx:tt)* } $variant:ident [$({ $member:tt $marks:tt $ty:tt $value:tt })*]) => {
        _serde::Serializer::serialize_newtype_variant(
            $s, @text($name), 0u32, @text($variant),
            $crate::__serialize_with! { $own { $name $($cx)* } [$({ $ty $value })*] },
        )
    };
    (external unit $s:ident $own:tt { $name:ident $($cx:tt)* } $variant:ident $fields:tt) => {
        _serde::Serializer::serialize_unit_variant($s, @text($name), 0u32, @text($variant))
    };
    (external newtype $s:ident $own:tt { $name:ident $($cx:tt)* } $variant:ident [{ $member:tt $marks:tt $ty:tt $value:tt }]) => {
        _serde::Serializer::serialize_newtype_variant(
            $s, @text($name), 0u32, @text($variant),
            @if(has(serde with serialize_with, $marks)) { $crate::__serialize_with! { $marks { $name $($cx)* } [{ $ty $value }] } } @else { $value },
        )
    };
    (external tuple $s:ident $own:tt { $name:ident $($cx:tt)* } $variant:ident $fields:tt) => {
        $crate::__serialize_fields! {
            $s [_serde::Serializer::serialize_tuple_variant] [@text($name), 0u32, @text($variant),] []
            [_serde::ser::SerializeTupleVariant::serialize_field] []
            [_serde::ser::SerializeTupleVariant::end] { $name $($cx)* } tuple $fields
        }
    };
    (external named $s:ident $own:tt { $name:ident $($cx:tt)* } $variant:ident [$({ $member:tt $marks:tt $ty:tt $value:tt })*]) => {
        @if(has(serde flatten, $($marks)*)) {{
            $crate::__enum_flatten! { { $name $($cx)* } [$({ $member $marks $ty $value })*] }
            _serde::Serializer::serialize_newtype_variant(
                $s, @text($name), 0u32, @text($variant),
                &__EnumFlatten { data: ($($value,)*), phantom: _serde::__private::PhantomData },
            )
        }} @else {
            $crate::__serialize_fields! {
                $s [_serde::Serializer::serialize_struct_variant] [@text($name), 0u32, @text($variant),] []
                [_serde::ser::SerializeStructVariant::serialize_field] [_serde::ser::SerializeStructVariant::skip_field]
                [_serde::ser::SerializeStructVariant::end] { $name $($cx)* } named [$({ $member $marks $ty $value })*]
            }
        }
    };

    (internal with $s:ident $own:tt { $name:ident $($cx:tt)* } $variant:ident [$({ $member:tt $marks:tt $ty:tt $value:tt })*]) => {
        _serde::__private::ser::serialize_tagged_newtype(
            $s, @text($name), @text($variant), "", @text($variant),
            $crate::__serialize_with! { $own { $name $($cx)* } [$({ $ty $value })*] },
        )
    };
    (internal unit $s:ident $own:tt { $name:ident $($cx:tt)* } $variant:ident $fields:tt) => {{
        let mut __struct = _serde::Serializer::serialize_struct($s, @text($name), 1)?;
        _serde::ser::SerializeStruct::serialize_field(&mut __struct, "", @text($variant))?;
        _serde::ser::SerializeStruct::end(__struct)
    }};
    (internal newtype $s:ident $own:tt { $name:ident $($cx:tt)* } $variant:ident [{ $member:tt $marks:tt $ty:tt $value:tt }]) => {
        _serde::__private::ser::serialize_tagged_newtype(
            $s, @text($name), @text($variant), "", @text($variant),
            @if(has(serde with serialize_with, $marks)) { $crate::__serialize_with! { $marks { $name $($cx)* } [{ $ty $value }] } } @else { $value },
        )
    };
    (internal named $s:ident $own:tt $cx:tt $variant:ident [$({ $member:tt $marks:tt $ty:tt $value:tt })*]) => {
        @if(has(serde flatten, $($marks)*)) {{
            let mut __serde_state = _serde::Serializer::serialize_map($s, _serde::__private::None)?;
            _serde::ser::SerializeMap::serialize_entry(&mut __serde_state, "", @text($variant))?;
            $($crate::__serialize_field! {
                __serde_state [_serde::ser::SerializeMap::serialize_entry] [] [$member] $marks $ty $value $cx
            })*
            _serde::ser::SerializeMap::end(__serde_state)
        }} @else {{
            let mut __serde_state = _serde::Serializer::serialize_struct($s, @text($variant), 0 $(
                @if(!has(serde skip skip_serializing, $marks)) {
                    + @if(valued(serde skip_serializing_if, $marks)) { if @value(serde skip_serializing_if, $marks)($value) { 0 } else { 1 } } @else { 1 }
                }
            )* + 1)?;
            _serde::ser::SerializeStruct::serialize_field(&mut __serde_state, "", @text($variant))?;
            $($crate::__serialize_field! {
                __serde_state [_serde::ser::SerializeStruct::serialize_field] [_serde::ser::SerializeStruct::skip_field] [$member] $marks $ty $value $cx
            })*
            _serde::ser::SerializeStruct::end(__serde_state)
        }}
    };

    (adjacent unit $s:ident $own:tt { $name:ident $($cx:tt)* } $variant:ident $fields:tt) => {{
        let mut __struct = _serde::Serializer::serialize_struct($s, @text($name), 1)?;
        _serde::ser::SerializeStruct::serialize_field(&mut __struct, "", &_serde::__private::ser::AdjacentlyTaggedEnumVariant {
            enum_name: @text($name), variant_index: 0u32, variant_name: @text($variant),
        })?;
        _serde::ser::SerializeStruct::end(__struct)
    }};
    (adjacent newtype $s:ident $own:tt { $name:ident $($cx:tt)* } $variant:ident [{ $member:tt $marks:tt $ty:tt $value:tt }]) => {{
        let mut __struct = _serde::Serializer::serialize_struct($s, @text($name), 2)?;
        _serde::ser::SerializeStruct::serialize_field(&mut __struct, "", &_serde::__private::ser::AdjacentlyTaggedEnumVariant {
            enum_name: @text($name), variant_index: 0u32, variant_name: @text($variant),
        })?;
        _serde::ser::SerializeStruct::serialize_field(
            &mut __struct,
            "",
            @if(has(serde with serialize_with, $marks)) { $crate::__serialize_with! { $marks { $name $($cx)* } [{ $ty $value }] } } @else { $value },
        )?;
        _serde::ser::SerializeStruct::end(__struct)
    }};
    (adjacent $shape:ident $s:ident $own:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } $variant:ident [$({
        $member:tt $marks:tt [$($ty:tt)*] ($field:ident)
    })*]) => {{
        struct __AdjacentlyTagged<@if(!empty($($field)*)) { '__a, } $($impl)*> where $($where)* {
            data: ($(&'__a $($ty)*,)*),
            phantom: _serde::__private::PhantomData<$($this)*<$($args)*>>,
        }
        #[automatically_derived]
        impl<@if(!empty($($field)*)) { '__a, } $($impl)*> _serde::Serialize for __AdjacentlyTagged<@if(!empty($($field)*)) { '__a, } $($args)*> where $($where)* {
            fn serialize<__S>(&self, __serializer: __S) -> _serde::__private::Result<__S::Ok, __S::Error>
            where
                __S: _serde::Serializer,
            {
                let ($($field,)*) = self.data;
                $crate::__serialize_variant! {
                    untagged $shape __serializer $own
                    { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] }
                    $variant [$({ $member $marks [$($ty)*] ($field) })*]
                }
            }
        }
        let mut __struct = _serde::Serializer::serialize_struct($s, @text($name), 2)?;
        _serde::ser::SerializeStruct::serialize_field(&mut __struct, "", &_serde::__private::ser::AdjacentlyTaggedEnumVariant {
            enum_name: @text($name), variant_index: 0u32, variant_name: @text($variant),
        })?;
        _serde::ser::SerializeStruct::serialize_field(&mut __struct, "", &__AdjacentlyTagged {
            data: ($($field,)*),
            phantom: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
        })?;
        _serde::ser::SerializeStruct::end(__struct)
    }};

    (untagged with $s:ident $own:tt $cx:tt $variant:ident [$({ $member:tt $marks:tt $ty:tt $value:tt })*]) => {
        _serde::Serialize::serialize($crate::__serialize_with! { $own $cx [$({ $ty $value })*] }, $s)
    };
    (untagged unit $s:ident $own:tt $cx:tt $variant:ident $fields:tt) => {
        _serde::Serializer::serialize_unit($s)
    };
    (untagged newtype $s:ident $own:tt $cx:tt $variant:ident [{ $member:tt $marks:tt $ty:tt $value:tt }]) => {
        _serde::Serialize::serialize(
            @if(has(serde with serialize_with, $marks)) { $crate::__serialize_with! { $marks $cx [{ $ty $value }] } } @else { $value },
            $s,
        )
    };
    (untagged tuple $s:ident $own:tt $cx:tt $variant:ident $fields:tt) => {
        $crate::__serialize_fields! {
            $s [_serde::Serializer::serialize_tuple] [] []
            [_serde::ser::SerializeTuple::serialize_element] []
            [_serde::ser::SerializeTuple::end] $cx tuple $fields
        }
    };
    (untagged named $s:ident $own:tt $cx:tt $variant:ident [$({ $member:tt $marks:tt $ty:tt $value:tt })*]) => {
        @if(has(serde flatten, $($marks)*)) {{
            let mut __serde_state = _serde::Serializer::serialize_map($s, _serde::__private::None)?;
            $($crate::__serialize_field! {
                __serde_state [_serde::ser::SerializeMap::serialize_entry] [] [$member] $marks $ty $value $cx
            })*
            _serde::ser::SerializeMap::end(__serde_state)
        }} @else {
            $crate::__serialize_fields! {
                $s [_serde::Serializer::serialize_struct] [@text($variant),] []
                [_serde::ser::SerializeStruct::serialize_field] [_serde::ser::SerializeStruct::skip_field]
                [_serde::ser::SerializeStruct::end] $cx named [$({ $member $marks $ty $value })*]
            }
        }
    };
}

/// The fields of a variant one by one: how it begins, what each is written with, how it ends.
#[macro_export]
macro_rules! __serialize_fields {
    ($s:ident [$($begin:tt)*] [$($names:tt)*] [] $write:tt $skip:tt [$($end:tt)*] $cx:tt $shape:ident [$({ $member:tt $marks:tt $ty:tt $value:tt })*]) => {{
        let mut __serde_state = $($begin)*($s, $($names)* 0 $(
            @if(!has(serde skip skip_serializing, $marks)) {
                + @if(valued(serde skip_serializing_if, $marks)) { if @value(serde skip_serializing_if, $marks)($value) { 0 } else { 1 } } @else { 1 }
            }
        )*)?;
        $($crate::__serialize_field! {
            __serde_state $write $skip [@if(eq($shape, named)) { $member }] $marks $ty $value $cx
        })*
        $($end)*(__serde_state)
    }};
}

#[macro_export]
macro_rules! __enum_flatten {
    ({ $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } [$({ $member:tt $marks:tt [$($ty:tt)*] ($field:ident) })*]) => {
        struct __EnumFlatten<'__a, $($impl)*> where $($where)* {
            data: ($(&'__a $($ty)*,)*),
            phantom: _serde::__private::PhantomData<$($this)*<$($args)*>>,
        }
        #[automatically_derived]
        impl<'__a, $($impl)*> _serde::Serialize for __EnumFlatten<'__a, $($args)*> where $($where)* {
            fn serialize<__S>(&self, __serializer: __S) -> _serde::__private::Result<__S::Ok, __S::Error>
            where
                __S: _serde::Serializer,
            {
                let ($($field,)*) = self.data;
                let mut __serde_state = _serde::Serializer::serialize_map(__serializer, _serde::__private::None)?;
                $crate::__flattened! {
                    __serde_state { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] }
                    [$({ $member $marks [$($ty)*] ($field) })*]
                }
                _serde::ser::SerializeMap::end(__serde_state)
            }
        }
    };
}

#[macro_export]
macro_rules! __flattened {
    ($state:ident $cx:tt [$({ $member:tt $marks:tt $ty:tt $value:tt })*]) => {
        $($crate::__serialize_field! {
            $state [_serde::ser::SerializeMap::serialize_entry] [] [$member] $marks $ty $value $cx
        })*
    };
}

#[macro_export]
macro_rules! Deserialize {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [$(
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty [$($ty:tt)*] }
        )*] }
    )*]) => {
        const _: () = {
            use @if(valued(serde crate, $attrs)) { @value(serde crate, $attrs) } @else { ::serde } as _serde;
            $crate::__deserialize! {
                $kind $name $vis $attrs $impl $args $types $where
                [$($(@if(!has(serde skip skip_deserializing with deserialize_with bound bound.deserialize, $own $marks)) { $($ty)*, })*)*]
                [$($(@if(has(serde default, $marks) && !valued(serde default, $marks) || has(serde skip skip_deserializing, $marks)) { $($ty)*, })*)*]
                [$($(@if(valued(serde bound bound.deserialize, $marks)) { @value(serde bound bound.deserialize, $marks), })*)*]
                [@if(valued(serde remote, $attrs)) { @value(serde remote, $attrs) } @else { $name }]
                [@if(has(serde getter, $($($marks)*)*)) { $name } @else @if(valued(serde remote, $attrs)) { @value(serde remote, $attrs) } @else { $name }]
                [$({
                    $variant $path $own
                    @if(eq($shape, tuple) && one($({ $member })*)) { newtype } @else { $shape }
                    [$({
                        $member $field
                        @if(has(serde borrow, $marks) && headed(Cow, $($ty)*) && mentions(str, $($ty)*)) {
                            [$marks { serde(deserialize_with = _serde::__private::de::borrow_cow_str) }]
                        } @else { $marks }
                        [$($ty)*]
                    })*]
                })*]
            }
        };
    };
}

#[macro_export]
macro_rules! __deserialize {
    ($kind:ident $name:ident [$($vis:tt)*] $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($type:ident)*] [$($where:tt)*]
        $used:tt $defaults:tt [$($bound:tt)*] [$($this:tt)*] $made:tt $variants:tt
    ) => {
        $crate::__deserialize_impl! {
            $kind $name [$($vis)*] $attrs [$($impl)*] [$($args)*]
            [
                $($where)* $($bound)*
                @if(valued(serde bound bound.deserialize, $attrs)) { @value(serde bound bound.deserialize, $attrs), }
                @else {
                    @if(has(serde default, $attrs) && !valued(serde default, $attrs)) { $name<$($args)*>: _serde::__private::Default, }
                    $(@if(mentions($type, $used)) { $type: _serde::Deserialize<'de>, })*
                    $(@if(mentions($type, $defaults)) { $type: _serde::__private::Default, })*
                }
            ]
            [$($this)*] $made $variants
        }
    };
}

#[macro_export]
macro_rules! __deserialize_impl {
    ($kind:ident $name:ident [$($vis:tt)*] $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] $made:tt $variants:tt) => {
        #[automatically_derived]
        impl<'de, $($impl)*> @if(!valued(serde remote, $attrs)) { _serde::Deserialize<'de> for } $name<$($args)*>
        where
            $($where)*
        {
            @if(valued(serde remote, $attrs)) { $($vis)* } fn deserialize<__D>(__deserializer: __D) -> _serde::__private::Result<
                @if(valued(serde remote, $attrs)) { $($this)*<$($args)*> } @else { Self },
                __D::Error,
            >
            where
                __D: _serde::Deserializer<'de>,
            {
                $crate::__deserialize_body! {
                    $kind __deserializer $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } $made $variants
                }
            }
        }
    };
}

#[macro_export]
macro_rules! __deserialize_body {
    ($kind:ident $d:ident $attrs:tt $cx:tt $made:tt [$({ $variant:ident $path:tt $own:tt $shape:ident $fields:tt })*]) => {
        @if(has(serde transparent, $attrs)) {
            $($crate::__deserialize_transparent! { $d $attrs $path $fields })*
        } @else @if(valued(serde from, $attrs)) {
            _serde::__private::Result::map(
                <@value(serde from, $attrs) as _serde::Deserialize>::deserialize($d),
                _serde::__private::From::from,
            )
        } @else @if(valued(serde try_from, $attrs)) {
            _serde::__private::Result::and_then(
                <@value(serde try_from, $attrs) as _serde::Deserialize>::deserialize($d),
                |v| _serde::__private::TryFrom::try_from(v).map_err(_serde::de::Error::custom),
            )
        } @else @if(has(serde field_identifier variant_identifier, $attrs)) {
            $crate::__deserialize_identifier! { $d $attrs $cx [$({ $variant $path $own $shape $fields })*] }
        } @else @if(eq($kind, struct)) {
            $($crate::__deserialize_struct! { $shape struct $d $attrs $cx $made $fields })*
        } @else @if(has(serde untagged, $attrs)) {
            $crate::__deserialize_untagged! { $d $attrs $cx [] [$({ $variant $path $own $shape $fields })*] }
        } @else @if(has(serde untagged, $($own)*)) {
            $crate::__deserialize_untagged! {
                $d $attrs $cx
                [$(@if(!has(serde untagged, $own)) { { $variant $path $own $shape $fields } })*]
                [$(@if(has(serde untagged, $own)) { { $variant $path $own $shape $fields } })*]
            }
        } @else {
            $crate::__deserialize_tagged! { $d $attrs $cx [$({ $variant $path $own $shape $fields })*] }
        }
    };
}

#[macro_export]
macro_rules! __deserialize_transparent {
    ($d:ident $attrs:tt [$($path:tt)*] [$({ $member:tt $field:ident $marks:tt [$($ty:tt)*] })*]) => {
        _serde::__private::Result::map(
            $(@if(!has(serde skip skip_deserializing default, $marks) && !mentions(PhantomData, $($ty)*)) {
                @if(has(serde deserialize_with, $marks)) { @value(serde deserialize_with, $marks)($d) }
                @else @if(has(serde with, $marks)) { @value(serde with, $marks)::deserialize($d) }
                @else { _serde::Deserialize::deserialize($d) },
            })*
            |__transparent| $($path)* { $(
                $member: @if(!has(serde skip skip_deserializing default, $marks) && !mentions(PhantomData, $($ty)*)) { __transparent }
                @else @if(valued(serde default, $marks)) { @at(@value(serde default, $marks)) { @value(serde default, $marks)() } }
                @else @if(has(serde default skip skip_deserializing, $marks)) { _serde::__private::Default::default() }
                @else { _serde::__private::PhantomData },
            )* },
        )
    };
}

/// The struct that visits: it knows the type by a marker.
#[macro_export]
macro_rules! __visitor {
    ($visitor:ident { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } { $($methods:tt)* }) => {
        struct $visitor<'de, $($impl)*> where $($where)* {
            marker: _serde::__private::PhantomData<$($this)*<$($args)*>>,
            lifetime: _serde::__private::PhantomData<&'de ()>,
        }
        #[automatically_derived]
        impl<'de, $($impl)*> _serde::de::Visitor<'de> for $visitor<'de, $($args)*> where $($where)* {
            type Value = $($this)*<$($args)*>;
            fn expecting(&self, __formatter: &mut _serde::__private::Formatter) -> _serde::__private::fmt::Result {
                _serde::__private::Formatter::write_str(__formatter, @text($name))
            }
            $($methods)*
        }
    };
}

/// Which field or variant it is.
#[macro_export]
macro_rules! __keys {
    (flatten $attrs:tt [$({ $member:tt $field:ident $marks:tt })*]) => {
        enum __Field<'de> { $($field,)* __other(_serde::__private::de::Content<'de>), }
        struct __FieldVisitor;
        #[automatically_derived]
        impl<'de> _serde::de::Visitor<'de> for __FieldVisitor {
            type Value = __Field<'de>;
            fn expecting(&self, __formatter: &mut _serde::__private::Formatter) -> _serde::__private::fmt::Result {
                _serde::__private::Formatter::write_str(__formatter, "field identifier")
            }
            fn visit_bool<__E>(self, __value: bool) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                _serde::__private::Ok(__Field::__other(_serde::__private::de::Content::Bool(__value)))
            }
            fn visit_u64<__E>(self, __value: u64) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                _serde::__private::Ok(__Field::__other(_serde::__private::de::Content::U64(__value)))
            }
            fn visit_unit<__E>(self) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                _serde::__private::Ok(__Field::__other(_serde::__private::de::Content::Unit))
            }
            fn visit_str<__E>(self, __value: &str) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                match __value {
                    $(@if(!since(1.0.215)) { @str($member) }
                    @else @if(valued(serde rename rename.deserialize, $marks)) { @literals(serde rename rename.deserialize alias, $marks) }
                    @else { | @text($member) @literals(serde alias, $marks) } => _serde::__private::Ok(__Field::$field),)*
                    _ => {
                        let __value = _serde::__private::de::Content::String(_serde::__private::ToString::to_string(__value));
                        _serde::__private::Ok(__Field::__other(__value))
                    }
                }
            }
            fn visit_bytes<__E>(self, __value: &[u8]) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                match __value {
                    $(@bytes($member) => _serde::__private::Ok(__Field::$field),)*
                    _ => {
                        let __value = _serde::__private::de::Content::ByteBuf(__value.to_vec());
                        _serde::__private::Ok(__Field::__other(__value))
                    }
                }
            }
            fn visit_borrowed_str<__E>(self, __value: &'de str) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                match __value {
                    $(@if(!since(1.0.215)) { @str($member) }
                    @else @if(valued(serde rename rename.deserialize, $marks)) { @literals(serde rename rename.deserialize alias, $marks) }
                    @else { | @text($member) @literals(serde alias, $marks) } => _serde::__private::Ok(__Field::$field),)*
                    _ => {
                        let __value = _serde::__private::de::Content::Str(__value);
                        _serde::__private::Ok(__Field::__other(__value))
                    }
                }
            }
            fn visit_borrowed_bytes<__E>(self, __value: &'de [u8]) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                match __value {
                    $(@bytes($member) => _serde::__private::Ok(__Field::$field),)*
                    _ => {
                        let __value = _serde::__private::de::Content::Bytes(__value);
                        _serde::__private::Ok(__Field::__other(__value))
                    }
                }
            }
        }
        #[automatically_derived]
        impl<'de> _serde::Deserialize<'de> for __Field<'de> {
            fn deserialize<__D>(__deserializer: __D) -> _serde::__private::Result<Self, __D::Error>
            where
                __D: _serde::Deserializer<'de>,
            {
                _serde::Deserializer::deserialize_identifier(__deserializer, __FieldVisitor)
            }
        }
    };
    ($how:ident $attrs:tt [$({ $member:tt $field:ident $marks:tt })*]) => {
        enum __Field { $($field,)* @if(eq($how, ignore)) { __ignore, } }
        struct __FieldVisitor;
        #[automatically_derived]
        impl<'de> _serde::de::Visitor<'de> for __FieldVisitor {
            type Value = __Field;
            fn expecting(&self, __formatter: &mut _serde::__private::Formatter) -> _serde::__private::fmt::Result {
                _serde::__private::Formatter::write_str(__formatter, "identifier")
            }
            fn visit_u64<__E>(self, __value: u64) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                match __value {
                    $(0u64 => _serde::__private::Ok(__Field::$field),)*
                    _ => @if(eq($how, ignore)) { _serde::__private::Ok(__Field::__ignore) }
                    @else @if(has(serde other, $($marks)*)) { $(@if(has(serde other, $marks)) { _serde::__private::Ok(__Field::$field) })* }
                    @else {
                        _serde::__private::Err(_serde::de::Error::invalid_value(_serde::de::Unexpected::Unsigned(__value), &"index"))
                    },
                }
            }
            fn visit_str<__E>(self, __value: &str) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                match __value {
                    $(@if(!since(1.0.215)) { @str($member) }
                    @else @if(valued(serde rename rename.deserialize, $marks)) { @literals(serde rename rename.deserialize alias, $marks) }
                    @else { | @text($member) @literals(serde alias, $marks) } => _serde::__private::Ok(__Field::$field),)*
                    _ => {
                        @if(eq($how, ignore)) { _serde::__private::Ok(__Field::__ignore) }
                        @else @if(has(serde other, $($marks)*)) { $(@if(has(serde other, $marks)) { _serde::__private::Ok(__Field::$field) })* }
                        @else @if(eq($how, variant)) { _serde::__private::Err(_serde::de::Error::unknown_variant(__value, VARIANTS)) }
                        @else { _serde::__private::Err(_serde::de::Error::unknown_field(__value, FIELDS)) }
                    }
                }
            }
            fn visit_bytes<__E>(self, __value: &[u8]) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                match __value {
                    $(@bytes($member) => _serde::__private::Ok(__Field::$field),)*
                    _ => {
                        @if(eq($how, ignore)) { _serde::__private::Ok(__Field::__ignore) }
                        @else @if(has(serde other, $($marks)*)) { $(@if(has(serde other, $marks)) { _serde::__private::Ok(__Field::$field) })* }
                        @else {
                            let __value = &_serde::__private::from_utf8_lossy(__value);
                            @if(eq($how, variant)) { _serde::__private::Err(_serde::de::Error::unknown_variant(__value, VARIANTS)) }
                            @else { _serde::__private::Err(_serde::de::Error::unknown_field(__value, FIELDS)) }
                        }
                    }
                }
            }
        }
        #[automatically_derived]
        impl<'de> _serde::Deserialize<'de> for __Field {
            fn deserialize<__D>(__deserializer: __D) -> _serde::__private::Result<Self, __D::Error>
            where
                __D: _serde::Deserializer<'de>,
            {
                _serde::Deserializer::deserialize_identifier(__deserializer, __FieldVisitor)
            }
        }
    };
}

/// A struct, or what a variant holds: `form` is `struct`, `external`, `internal` or `untagged`.
#[macro_export]
macro_rules! __deserialize_struct {
    (unit struct $d:ident $attrs:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } [$($made:tt)*] []) => {{
        $crate::__visitor! { __Visitor { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } {
            fn visit_unit<__E>(self) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                _serde::__private::Ok($($made)*)
            }
        } }
        _serde::Deserializer::deserialize_unit_struct($d, @text($name), __Visitor {
            marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
            lifetime: _serde::__private::PhantomData,
        })
    }};
    (named $form:ident $d:ident $attrs:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } [$($made:tt)*] [$({
        $member:tt $field:ident $marks:tt [$($ty:tt)*]
    })*]) => {{
        $crate::__keys! {
            @if(has(serde flatten, $(@if(!has(serde skip skip_deserializing, $marks)) { $marks })*)) { flatten }
            @else @if(has(serde deny_unknown_fields, $attrs)) { field }
            @else { ignore }
            $attrs
            [$(@if(!has(serde skip skip_deserializing flatten, $marks)) { { $member $field $marks } })*]
        }
        $crate::__visitor! { __Visitor { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } {
            @if(!eq($form, untagged) && !has(serde flatten, $(@if(!has(serde skip skip_deserializing, $marks)) { $marks })*)) {
                fn visit_seq<__A>(self, mut __seq: __A) -> _serde::__private::Result<Self::Value, __A::Error>
                where
                    __A: _serde::de::SeqAccess<'de>,
                {
                    $crate::__visit_seq! {
                        self __seq $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } [$($made)*]
                        [$({ $member $field $marks [$($ty)*] })*]
                    }
                }
            }
            fn visit_map<__A>(self, mut __map: __A) -> _serde::__private::Result<Self::Value, __A::Error>
            where
                __A: _serde::de::MapAccess<'de>,
            {
                $crate::__visit_map! {
                    __map $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } [$($made)*]
                    [$({ $member $field $marks [$($ty)*] })*]
                }
            }
        } }
        @if(has(serde flatten, $(@if(!has(serde skip skip_deserializing, $marks)) { $marks })*)) {
            @if(eq($form, external)) {
                #[automatically_derived]
                impl<'de, $($impl)*> _serde::de::DeserializeSeed<'de> for __Visitor<'de, $($args)*> where $($where)* {
                    type Value = $($this)*<$($args)*>;
                    fn deserialize<__D>(self, __deserializer: __D) -> _serde::__private::Result<Self::Value, __D::Error>
                    where
                        __D: _serde::Deserializer<'de>,
                    {
                        _serde::Deserializer::deserialize_map(__deserializer, self)
                    }
                }
            }
        } @else {
            const FIELDS: &'static [&'static str] = &[$(@text($member),)*];
        }
        @if(eq($form, struct)) {
            @if(has(serde flatten, $(@if(!has(serde skip skip_deserializing, $marks)) { $marks })*)) {
                _serde::Deserializer::deserialize_map($d, __Visitor {
                    marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
                    lifetime: _serde::__private::PhantomData,
                })
            } @else {
                _serde::Deserializer::deserialize_struct($d, @text($name), FIELDS, __Visitor {
                    marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
                    lifetime: _serde::__private::PhantomData,
                })
            }
        } @else @if(eq($form, external)) {
            @if(has(serde flatten, $(@if(!has(serde skip skip_deserializing, $marks)) { $marks })*)) {
                _serde::de::VariantAccess::newtype_variant_seed($d, __Visitor {
                    marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
                    lifetime: _serde::__private::PhantomData,
                })
            } @else {
                _serde::de::VariantAccess::struct_variant($d, FIELDS, __Visitor {
                    marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
                    lifetime: _serde::__private::PhantomData,
                })
            }
        } @else {
            _serde::Deserializer::deserialize_any($d, __Visitor {
                marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
                lifetime: _serde::__private::PhantomData,
            })
        }
    }};
    ($shape:ident $form:ident $d:ident $attrs:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } [$($made:tt)*] [$({
        $member:tt $field:ident $marks:tt [$($ty:tt)*]
    })*]) => {{
        $crate::__visitor! { __Visitor { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } {
            @if(eq($form, struct) && eq($shape, newtype)) {
                fn visit_newtype_struct<__E>(self, __e: __E) -> _serde::__private::Result<Self::Value, __E::Error>
                where
                    __E: _serde::Deserializer<'de>,
                {
                    $(let __field0: $($ty)* =
                        @if(valued(serde deserialize_with, $marks)) { @at(@value(serde deserialize_with, $marks)) { @value(serde deserialize_with, $marks)(__e)? } }
                        @else @if(valued(serde with, $marks)) { @at(@value(serde with, $marks)) { @value(serde with, $marks)::deserialize(__e)? } }
                        @else { <$($ty)* as _serde::Deserialize>::deserialize(__e)? };)*
                    _serde::__private::Ok(
                        @if(has(serde getter, $($marks)*)) { _serde::__private::Into::<$($this)*<$($args)*>>::into($($made)*(__field0)) }
                        @else { $($made)*(__field0) }
                    )
                }
            }
            fn visit_seq<__A>(self, mut __seq: __A) -> _serde::__private::Result<Self::Value, __A::Error>
            where
                __A: _serde::de::SeqAccess<'de>,
            {
                $crate::__visit_seq! {
                    self __seq $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } [$($made)*]
                    [$({ $member $field $marks [$($ty)*] })*]
                }
            }
        } }
        @if(eq($form, external)) {
            _serde::de::VariantAccess::tuple_variant($d, 0usize, __Visitor {
                marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
                lifetime: _serde::__private::PhantomData,
            })
        } @else @if(eq($form, untagged)) {
            _serde::Deserializer::deserialize_tuple($d, 0usize, __Visitor {
                marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
                lifetime: _serde::__private::PhantomData,
            })
        } @else @if(eq($shape, newtype)) {
            _serde::Deserializer::deserialize_newtype_struct($d, @text($name), __Visitor {
                marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
                lifetime: _serde::__private::PhantomData,
            })
        } @else {
            _serde::Deserializer::deserialize_tuple_struct($d, @text($name), 0usize, __Visitor {
                marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
                lifetime: _serde::__private::PhantomData,
            })
        }
    }};
}

#[macro_export]
macro_rules! __visit_seq {
    ($self:ident $seq:ident $attrs:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } [$($made:tt)*] [$({
        $member:tt $field:ident $marks:tt [$($ty:tt)*]
    })*]) => {
        $crate::__visit_seq_with! {
            $self $seq $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } [$($this)*<$($args)*>] [$($made)*]
            [$({ $member $field $marks [$($ty)*] })*]
        }
    };
}

#[macro_export]
macro_rules! __visit_seq_with {
    ($self:ident $seq:ident $attrs:tt $cx:tt [$($target:tt)*] [$($made:tt)*] [$({ $member:tt $field:ident $marks:tt [$($ty:tt)*] })*]) => {{
        @if(valued(serde default, $attrs)) {
            @at(@value(serde default, $attrs)) { let __default: Self::Value = @value(serde default, $attrs)(); }
        } @else @if(has(serde default, $attrs)) {
            let __default: Self::Value = _serde::__private::Default::default();
        }
        $(let $field =
            @if(has(serde skip skip_deserializing, $marks)) {
                @if(valued(serde default, $marks)) { @at(@value(serde default, $marks)) { @value(serde default, $marks)() } }
                @else @if(has(serde default, $marks) || !has(serde default, $attrs)) { _serde::__private::Default::default() }
                @else { __default.$member }
            } @else {
                match @if(valued(serde deserialize_with with, $marks)) {{
                    $crate::__next_element! { $seq $marks $cx [$($ty)*] }
                }} @else {
                    _serde::de::SeqAccess::next_element::<$($ty)*>(&mut $seq)?
                } {
                    _serde::__private::Some(__value) => __value,
                    _serde::__private::None =>
                        @if(valued(serde default, $marks)) { @at(@value(serde default, $marks)) { @value(serde default, $marks)() } }
                        @else @if(has(serde default, $marks)) { @at($marks $($ty)*) { _serde::__private::Default::default() } }
                        @else @if(has(serde default, $attrs)) { __default.$member }
                        @else { return _serde::__private::Err(_serde::de::Error::invalid_length(0usize, &"elements")) },
                }
            };
        )*
        _serde::__private::Ok(
            @if(has(serde getter, $($marks)*)) { _serde::__private::Into::<$($target)*>::into($($made)* { $($member: $field,)* }) }
            @else { $($made)* { $($member: $field,)* } }
        )
    }};
}

#[macro_export]
macro_rules! __next_element {
    ($seq:ident $marks:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } $ty:tt) => {{
        $crate::__deserialize_with! { $marks { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } $ty }
        _serde::__private::Option::map(
            _serde::de::SeqAccess::next_element::<__DeserializeWith<'de, $($args)*>>(&mut $seq)?,
            |__wrap| __wrap.value,
        )
    }};
}

#[macro_export]
macro_rules! __next_value {
    ($map:ident $marks:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } $ty:tt) => {{
        $crate::__deserialize_with! { $marks { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } $ty }
        match _serde::de::MapAccess::next_value::<__DeserializeWith<'de, $($args)*>>(&mut $map) {
            _serde::__private::Ok(__wrapper) => __wrapper.value,
            _serde::__private::Err(__err) => {
                return _serde::__private::Err(__err);
            }
        }
    }};
}

/// What a function of the user's deserializes, in a type of its own.
#[macro_export]
macro_rules! __deserialize_with {
    ($marks:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } [$($ty:tt)*]) => {
        struct __DeserializeWith<'de, $($impl)*> where $($where)* {
            value: $($ty)*,
            phantom: _serde::__private::PhantomData<$($this)*<$($args)*>>,
            lifetime: _serde::__private::PhantomData<&'de ()>,
        }
        #[automatically_derived]
        impl<'de, $($impl)*> _serde::Deserialize<'de> for __DeserializeWith<'de, $($args)*> where $($where)* {
            fn deserialize<__D>(__deserializer: __D) -> _serde::__private::Result<Self, __D::Error>
            where
                __D: _serde::Deserializer<'de>,
            {
                _serde::__private::Ok(__DeserializeWith {
                    value:
                        @if(valued(serde deserialize_with, $marks)) {
                            @at(@value(serde deserialize_with, $marks)) { @value(serde deserialize_with, $marks)(__deserializer)? }
                        } @else {
                            @at(@value(serde with, $marks)) { @value(serde with, $marks)::deserialize(__deserializer)? }
                        },
                    phantom: _serde::__private::PhantomData,
                    lifetime: _serde::__private::PhantomData,
                })
            }
        }
    };
}

#[macro_export]
macro_rules! __visit_map {
    ($map:ident $attrs:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } $made:tt $fields:tt) => {
        $crate::__visit_map_with! {
            $map $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } [$($this)*<$($args)*>] $made $fields
        }
    };
}

#[macro_export]
macro_rules! __visit_map_with {
    ($map:ident $attrs:tt $cx:tt [$($target:tt)*] [$($made:tt)*] [$({ $member:tt $field:ident $marks:tt [$($ty:tt)*] })*]) => {{
        $(@if(!has(serde skip skip_deserializing flatten, $marks)) {
            let mut $field: _serde::__private::Option<$($ty)*> = _serde::__private::None;
        })*
        @if(has(serde flatten, $(@if(!has(serde skip skip_deserializing, $marks)) { $marks })*)) {
            let mut __collect = _serde::__private::Vec::<_serde::__private::Option<(
                _serde::__private::de::Content,
                _serde::__private::de::Content
            )>>::new();
        }
        @if(has(serde deny_unknown_fields, $attrs) && empty($(@if(!has(serde skip skip_deserializing, $marks)) { $field })*)) {
            _serde::__private::Option::map(
                _serde::de::MapAccess::next_key::<__Field>(&mut $map)?,
                |__impossible| match __impossible {},
            );
        } @else {
            while let _serde::__private::Some(__key) = _serde::de::MapAccess::next_key::<__Field>(&mut $map)? {
                match __key {
                    $(@if(!has(serde skip skip_deserializing flatten, $marks)) {
                        __Field::$field => {
                            if _serde::__private::Option::is_some(&$field) {
                                return _serde::__private::Err(<__A::Error as _serde::de::Error>::duplicate_field(""));
                            }
                            $field = _serde::__private::Some(
                                @if(valued(serde deserialize_with with, $marks)) {{ $crate::__next_value! { $map $marks $cx [$($ty)*] } }}
                                @else { _serde::de::MapAccess::next_value::<$($ty)*>(&mut $map)? }
                            );
                        }
                    })*
                    @if(has(serde flatten, $(@if(!has(serde skip skip_deserializing, $marks)) { $marks })*)) {
                        __Field::__other(__name) => {
                            __collect.push(_serde::__private::Some((
                                __name,
                                _serde::de::MapAccess::next_value_seed(&mut $map, _serde::__private::de::ContentVisitor::new())?,
                            )));
                        }
                    } @else @if(!has(serde deny_unknown_fields, $attrs)) {
                        _ => { let _ = _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut $map)?; }
                    }
                }
            }
        }
        @if(valued(serde default, $attrs)) {
            @at(@value(serde default, $attrs)) { let __default: Self::Value = @value(serde default, $attrs)(); }
        } @else @if(has(serde default, $attrs)) {
            let __default: Self::Value = _serde::__private::Default::default();
        }
        $(@if(!has(serde skip skip_deserializing flatten, $marks)) {
            let $field = match $field {
                _serde::__private::Some($field) => $field,
                _serde::__private::None =>
                    @if(valued(serde default, $marks)) { @at(@value(serde default, $marks)) { @value(serde default, $marks)() } }
                    @else @if(has(serde default, $marks)) { _serde::__private::Default::default() }
                    @else @if(has(serde default, $attrs)) { __default.$member }
                    @else @if(valued(serde deserialize_with with, $marks)) {
                        return _serde::__private::Err(<__A::Error as _serde::de::Error>::missing_field(""))
                    }
                    @else { _serde::__private::de::missing_field("")? },
            };
        })*
        $(@if(has(serde flatten, $marks) && !has(serde skip skip_deserializing, $marks)) {
            let $field: $($ty)* =
                @if(valued(serde deserialize_with, $marks)) { @value(serde deserialize_with, $marks) }
                @else @if(valued(serde with, $marks)) { @value(serde with, $marks)::deserialize }
                @else { _serde::de::Deserialize::deserialize }
                (_serde::__private::de::FlatMapDeserializer(&mut __collect, _serde::__private::PhantomData))?;
        })*
        @if(has(serde deny_unknown_fields, $attrs) && has(serde flatten, $(@if(!has(serde skip skip_deserializing, $marks)) { $marks })*)) {
            if let _serde::__private::Some(_serde::__private::Some((__key, _))) =
                __collect.into_iter().filter(_serde::__private::Option::is_some).next()
            {
                if let _serde::__private::Some(__key) = _serde::__private::de::content_as_str(&__key) {
                    return _serde::__private::Err(_serde::de::Error::custom(::core::format_args!("unknown field `{}`", &__key)));
                } else {
                    return _serde::__private::Err(_serde::de::Error::custom(::core::format_args!("unexpected map key")));
                }
            }
        }
        _serde::__private::Ok(
            @if(has(serde getter, $($marks)*)) { _serde::__private::Into::<$($target)*>::into }
            ($($made)* { $(
                $member:
                    @if(!has(serde skip skip_deserializing, $marks)) { $field }
                    @else @if(valued(serde default, $marks)) { @at(@value(serde default, $marks)) { @value(serde default, $marks)() } }
                    @else @if(has(serde default, $marks) || !has(serde default, $attrs)) { _serde::__private::Default::default() }
                    @else { __default.$member },
            )* })
        )
    }};
}

/// An enum in which the data says which variant it is.
#[macro_export]
macro_rules! __deserialize_tagged {
    ($d:ident $attrs:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } [$({
        $variant:ident $path:tt $own:tt $shape:ident $fields:tt
    })*]) => {{
        $crate::__keys! { variant $attrs [$(@if(!has(serde skip skip_deserializing, $own)) { { $variant $variant $own } })*] }
        const VARIANTS: &'static [&'static str] = &[$(@text($variant),)*];
        @if(has(serde content, $attrs)) {
            $crate::__adjacent! {
                $d $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] }
                [$(@if(!has(serde skip skip_deserializing, $own)) { { $variant $path $own $shape $fields } })*]
            }
        } @else @if(has(serde tag, $attrs)) {
            let (__tag, __content) = _serde::Deserializer::deserialize_any(
                $d,
                _serde::__private::de::TaggedContentVisitor::<__Field>::new("", @text($name)),
            )?;
            let $d = _serde::__private::de::ContentDeserializer::<__D::Error>::new(__content);
            $crate::__tagged_variants! {
                $d __tag $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] }
                [$(@if(!has(serde skip skip_deserializing, $own)) { { $variant $path $own $shape $fields } })*]
            }
        } @else {
            $crate::__visitor! { __Visitor { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } {
                fn visit_enum<__A>(self, __data: __A) -> _serde::__private::Result<Self::Value, __A::Error>
                where
                    __A: _serde::de::EnumAccess<'de>,
                {
                    $crate::__external_variants! {
                        __data $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] }
                        [$(@if(!has(serde skip skip_deserializing, $own)) { { $variant $path $own $shape $fields } })*]
                    }
                }
            } }
            _serde::Deserializer::deserialize_enum($d, @text($name), VARIANTS, __Visitor {
                marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
                lifetime: _serde::__private::PhantomData,
            })
        }
    }};
}

#[macro_export]
macro_rules! __external_variants {
    ($data:ident $attrs:tt $cx:tt []) => {
        _serde::__private::Result::map(
            _serde::de::EnumAccess::variant::<__Field>($data),
            |(__impossible, _)| match __impossible {},
        )
    };
    ($data:ident $attrs:tt $cx:tt [$({ $variant:ident $path:tt $own:tt $shape:ident $fields:tt })*]) => {
        match _serde::de::EnumAccess::variant($data)? {
            $((__Field::$variant, __variant) => $crate::__external! {
                @if(has(serde with deserialize_with, $own)) { with } @else { $shape }
                __variant $attrs $cx $path $own $shape $fields
            },)*
        }
    };
}

#[macro_export]
macro_rules! __external {
    (with $v:ident $attrs:tt $cx:tt $path:tt $own:tt $shape:ident $fields:tt) => {{
        $crate::__external_with! { $v $own $cx $path $shape $fields }
    }};
    (unit $v:ident $attrs:tt $cx:tt [$($path:tt)*] $own:tt $shape:ident $fields:tt) => {{
        _serde::de::VariantAccess::unit_variant($v)?;
        _serde::__private::Ok($($path)*)
    }};
    (newtype $v:ident $attrs:tt $cx:tt [$($path:tt)*] $own:tt $shape:ident [{ $member:tt $field:ident $marks:tt [$($ty:tt)*] }]) => {
        @if(has(serde skip skip_deserializing, $marks)) {{
            _serde::de::VariantAccess::unit_variant($v)?;
            _serde::__private::Ok($($path)*(
                @if(valued(serde default, $marks)) { @at(@value(serde default, $marks)) { @value(serde default, $marks)() } }
                @else { _serde::__private::Default::default() }
            ))
        }} @else @if(has(serde with deserialize_with, $marks)) {{
            $crate::__external_field_with! { $v $marks $cx [$($path)*] [$($ty)*] }
        }} @else {
            _serde::__private::Result::map(_serde::de::VariantAccess::newtype_variant::<$($ty)*>($v), $($path)*)
        }
    };
    ($shape:ident $v:ident $attrs:tt $cx:tt $path:tt $own:tt $same:ident $fields:tt) => {
        $crate::__deserialize_struct! { $shape external $v $attrs $cx $path $fields }
    };
}

#[macro_export]
macro_rules! __external_with {
    ($v:ident $own:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } $path:tt $shape:ident [$({
        $member:tt $field:ident $marks:tt [$($ty:tt)*]
    })*]) => {{
        $crate::__deserialize_with! {
            $own { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] }
            [@if(one($($field)*)) { $($($ty)*)* } @else { ($($($ty)*,)*) }]
        }
        _serde::__private::Result::map(
            _serde::de::VariantAccess::newtype_variant::<__DeserializeWith<'de, $($args)*>>($v),
            $crate::__unwrap! { [__wrap.value] __wrap $path [$($member)*] },
        )
    }};
}

#[macro_export]
macro_rules! __external_field_with {
    ($v:ident $marks:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } [$($path:tt)*] $ty:tt) => {{
        $crate::__deserialize_with! { $marks { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } $ty }
        _serde::__private::Result::map(
            _serde::de::VariantAccess::newtype_variant::<__DeserializeWith<'de, $($args)*>>($v),
            |__wrapper| $($path)*(__wrapper.value),
        )
    }};
}

/// A closure that makes a variant of what a function of the user's gave.
#[macro_export]
macro_rules! __unwrap {
    ([$($value:tt)*] $wrap:ident [$($path:tt)*] []) => { |$wrap| $($path)* };
    ([$($value:tt)*] $wrap:ident [$($path:tt)*] [$member:tt]) => { |$wrap| $($path)* { $member: $($value)* } };
    ($value:tt $wrap:ident $path:tt [$($member:tt)*]) => {
        $crate::__unwrap_fields! { $wrap $path [@repeat($($member)*) { { $value @i } }] [$($member)*] }
    };
}

#[macro_export]
macro_rules! __unwrap_fields {
    ($wrap:ident [$($path:tt)*] [$({ [$($value:tt)*] $index:tt })*] [$($member:tt)*]) => {
        |$wrap| $($path)* { $($member: $($value)*.$index,)* }
    };
}

#[macro_export]
macro_rules! __tagged_variants {
    ($d:ident $tag:ident $attrs:tt $cx:tt [$({ $variant:ident $path:tt $own:tt $shape:ident $fields:tt })*]) => {
        match $tag {
            $(__Field::$variant => $crate::__content! {
                internal
                @if(has(serde with deserialize_with, $own)) { with }
                @else @if(eq($shape, newtype) && has(serde skip skip_deserializing, @first($fields))) { default }
                @else { $shape }
                $d $attrs $cx $path $own $fields
            },)*
        }
    };
}

/// What a variant holds, read of what was kept: `form` is `internal` or `untagged`.
#[macro_export]
macro_rules! __content {
    ($form:ident with $d:ident $attrs:tt $cx:tt $path:tt $own:tt [$({ $member:tt $field:ident $marks:tt $ty:tt })*]) => {
        _serde::__private::Result::map(
            @if(valued(serde deserialize_with, $own)) { @value(serde deserialize_with, $own)($d) }
            @else { @value(serde with, $own)::deserialize($d) },
            $crate::__unwrap! { [__wrap] __wrap $path [$($member)*] },
        )
    };
    (internal unit $d:ident $attrs:tt $cx:tt [$($path:tt)*] $own:tt $fields:tt) => {{
        _serde::Deserializer::deserialize_any($d, _serde::__private::de::InternallyTaggedUnitVisitor::new("", ""))?;
        _serde::__private::Ok($($path)*)
    }};
    (untagged unit $d:ident $attrs:tt $cx:tt [$($path:tt)*] $own:tt $fields:tt) => {
        match _serde::Deserializer::deserialize_any($d, _serde::__private::de::UntaggedUnitVisitor::new("", "")) {
            _serde::__private::Ok(()) => _serde::__private::Ok($($path)*),
            _serde::__private::Err(__err) => _serde::__private::Err(__err),
        }
    };
    ($form:ident newtype $d:ident $attrs:tt $cx:tt [$($path:tt)*] $own:tt [{ $member:tt $field:ident $marks:tt [$($ty:tt)*] }]) => {
        @if(has(serde skip skip_deserializing, $marks)) {
            @if(eq($form, internal)) {{
                _serde::Deserializer::deserialize_any($d, _serde::__private::de::InternallyTaggedUnitVisitor::new("", ""))?;
                _serde::__private::Ok($($path)*(_serde::__private::Default::default()))
            }} @else {
                match _serde::Deserializer::deserialize_any($d, _serde::__private::de::UntaggedUnitVisitor::new("", "")) {
                    _serde::__private::Ok(()) => _serde::__private::Ok($($path)*(_serde::__private::Default::default())),
                    _serde::__private::Err(__err) => _serde::__private::Err(__err),
                }
            }
        } @else @if(has(serde with deserialize_with, $marks)) {{
            let __value: _serde::__private::Result<$($ty)*, _> =
                @if(valued(serde deserialize_with, $marks)) { @value(serde deserialize_with, $marks)($d) }
                @else { @value(serde with, $marks)::deserialize($d) };
            _serde::__private::Result::map(__value, $($path)*)
        }} @else {
            _serde::__private::Result::map(<$($ty)* as _serde::Deserialize>::deserialize($d), $($path)*)
        }
    };
    ($form:ident $shape:ident $d:ident $attrs:tt $cx:tt $path:tt $own:tt $fields:tt) => {
        $crate::__deserialize_struct! { $shape $form $d $attrs $cx $path $fields }
    };
}

#[macro_export]
macro_rules! __deserialize_untagged {
    ($d:ident $attrs:tt $cx:tt $tagged:tt [$({ $variant:ident $path:tt $own:tt $shape:ident $fields:tt })*]) => {{
        let __content = _serde::de::DeserializeSeed::deserialize(_serde::__private::de::ContentVisitor::new(), $d)?;
        let $d = _serde::__private::de::ContentRefDeserializer::<__D::Error>::new(&__content);
        @if(!blank($tagged)) {
            if let _serde::__private::Result::<_, __D::Error>::Ok(__ok) = (|| $crate::__deserialize_tagged! { $d $attrs $cx $tagged })() {
                return _serde::__private::Ok(__ok);
            }
        }
        $(@if(!has(serde skip skip_deserializing, $own)) {
            if let _serde::__private::Ok(__ok) = $crate::__content! {
                untagged @if(has(serde with deserialize_with, $own)) { with } @else { $shape } $d $attrs $cx $path $own $fields
            } {
                return _serde::__private::Ok(__ok);
            }
        })*
        _serde::__private::Err(_serde::de::Error::custom("data did not match any variant of untagged enum"))
    }};
}

/// The tag beside the content.
#[macro_export]
macro_rules! __adjacent {
    ($d:ident $attrs:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } $variants:tt) => {
        struct __Seed<'de, $($impl)*> where $($where)* {
            variant: __Field,
            marker: _serde::__private::PhantomData<$($this)*<$($args)*>>,
            lifetime: _serde::__private::PhantomData<&'de ()>,
        }
        #[automatically_derived]
        impl<'de, $($impl)*> _serde::de::DeserializeSeed<'de> for __Seed<'de, $($args)*> where $($where)* {
            type Value = $($this)*<$($args)*>;
            fn deserialize<__D>(self, __deserializer: __D) -> _serde::__private::Result<Self::Value, __D::Error>
            where
                __D: _serde::Deserializer<'de>,
            {
                $crate::__seeded! {
                    self __deserializer $attrs { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } $variants
                }
            }
        }
        $crate::__visitor! { __Visitor { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } {
            fn visit_map<__A>(self, mut __map: __A) -> _serde::__private::Result<Self::Value, __A::Error>
            where
                __A: _serde::de::MapAccess<'de>,
            {
                match $crate::__relevant_key! { __map $attrs } {
                    _serde::__private::Some(_serde::__private::de::TagOrContentField::Tag) => {
                        let __field = $crate::__variant_from_map! { __map };
                        match $crate::__relevant_key! { __map $attrs } {
                            _serde::__private::Some(_serde::__private::de::TagOrContentField::Tag) => {
                                _serde::__private::Err(<__A::Error as _serde::de::Error>::duplicate_field(""))
                            }
                            _serde::__private::Some(_serde::__private::de::TagOrContentField::Content) => {
                                let __ret = _serde::de::MapAccess::next_value_seed(&mut __map, __Seed {
                                    variant: __field,
                                    marker: _serde::__private::PhantomData,
                                    lifetime: _serde::__private::PhantomData,
                                })?;
                                $crate::__remaining_keys! { __map $attrs __ret }
                            }
                            _serde::__private::None => $crate::__missing_content! { __field $variants },
                        }
                    }
                    _serde::__private::Some(_serde::__private::de::TagOrContentField::Content) => {
                        let __content = _serde::de::MapAccess::next_value_seed(&mut __map, _serde::__private::de::ContentVisitor::new())?;
                        match $crate::__relevant_key! { __map $attrs } {
                            _serde::__private::Some(_serde::__private::de::TagOrContentField::Tag) => {
                                let __seed = __Seed {
                                    variant: $crate::__variant_from_map! { __map },
                                    marker: _serde::__private::PhantomData,
                                    lifetime: _serde::__private::PhantomData,
                                };
                                let __deserializer = _serde::__private::de::ContentDeserializer::<__A::Error>::new(__content);
                                let __ret = _serde::de::DeserializeSeed::deserialize(__seed, __deserializer)?;
                                $crate::__remaining_keys! { __map $attrs __ret }
                            }
                            _serde::__private::Some(_serde::__private::de::TagOrContentField::Content) => {
                                _serde::__private::Err(<__A::Error as _serde::de::Error>::duplicate_field(""))
                            }
                            _serde::__private::None => _serde::__private::Err(<__A::Error as _serde::de::Error>::missing_field("")),
                        }
                    }
                    _serde::__private::None => _serde::__private::Err(<__A::Error as _serde::de::Error>::missing_field("")),
                }
            }
            fn visit_seq<__A>(self, mut __seq: __A) -> _serde::__private::Result<Self::Value, __A::Error>
            where
                __A: _serde::de::SeqAccess<'de>,
            {
                match _serde::de::SeqAccess::next_element(&mut __seq)? {
                    _serde::__private::Some(__variant) => {
                        match _serde::de::SeqAccess::next_element_seed(&mut __seq, __Seed {
                            variant: __variant,
                            marker: _serde::__private::PhantomData,
                            lifetime: _serde::__private::PhantomData,
                        })? {
                            _serde::__private::Some(__ret) => _serde::__private::Ok(__ret),
                            _serde::__private::None => _serde::__private::Err(_serde::de::Error::invalid_length(1, &self)),
                        }
                    }
                    _serde::__private::None => _serde::__private::Err(_serde::de::Error::invalid_length(0, &self)),
                }
            }
        } }
        const FIELDS: &'static [&'static str] = &["", ""];
        _serde::Deserializer::deserialize_struct($d, @text($name), FIELDS, __Visitor {
            marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
            lifetime: _serde::__private::PhantomData,
        })
    };
}

#[macro_export]
macro_rules! __seeded {
    ($self:ident $d:ident $attrs:tt $cx:tt [$({ $variant:ident $path:tt $own:tt $shape:ident $fields:tt })*]) => {
        match $self.variant {
            $(__Field::$variant => $crate::__content! {
                untagged @if(has(serde with deserialize_with, $own)) { with } @else { $shape } $d $attrs $cx $path $own $fields
            },)*
        }
    };
}

#[macro_export]
macro_rules! __relevant_key {
    ($map:ident $attrs:tt) => {
        @if(has(serde deny_unknown_fields, $attrs)) {
            _serde::de::MapAccess::next_key_seed(&mut $map, _serde::__private::de::TagOrContentFieldVisitor { tag: "", content: "" })?
        } @else {{
            let mut __rk: _serde::__private::Option<_serde::__private::de::TagOrContentField> = _serde::__private::None;
            while let _serde::__private::Some(__k) =
                _serde::de::MapAccess::next_key_seed(&mut $map, _serde::__private::de::TagContentOtherFieldVisitor { tag: "", content: "" })?
            {
                match __k {
                    _serde::__private::de::TagContentOtherField::Other => {
                        let _ = _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut $map)?;
                        continue;
                    }
                    _serde::__private::de::TagContentOtherField::Tag => {
                        __rk = _serde::__private::Some(_serde::__private::de::TagOrContentField::Tag);
                        break;
                    }
                    _serde::__private::de::TagContentOtherField::Content => {
                        __rk = _serde::__private::Some(_serde::__private::de::TagOrContentField::Content);
                        break;
                    }
                }
            }
            __rk
        }}
    };
}

#[macro_export]
macro_rules! __remaining_keys {
    ($map:ident $attrs:tt $ret:ident) => {
        match $crate::__relevant_key! { $map $attrs } {
            _serde::__private::Some(_serde::__private::de::TagOrContentField::Tag) => {
                _serde::__private::Err(<__A::Error as _serde::de::Error>::duplicate_field(""))
            }
            _serde::__private::Some(_serde::__private::de::TagOrContentField::Content) => {
                _serde::__private::Err(<__A::Error as _serde::de::Error>::duplicate_field(""))
            }
            _serde::__private::None => _serde::__private::Ok($ret),
        }
    };
}

#[macro_export]
macro_rules! __variant_from_map {
    ($map:ident) => {
        _serde::de::MapAccess::next_value_seed(&mut $map, _serde::__private::de::AdjacentlyTaggedEnumVariantSeed::<__Field> {
            enum_name: "",
            variants: VARIANTS,
            fields_enum: _serde::__private::PhantomData,
        })?
    };
}

#[macro_export]
macro_rules! __missing_content {
    ($tag:ident [$({ $variant:ident [$($path:tt)*] $own:tt $shape:ident $fields:tt })*]) => {
        match $tag {
            $(
                @if(eq($shape, unit)) { __Field::$variant => _serde::__private::Ok($($path)*), }
                @else @if(eq($shape, newtype) && !has(serde with deserialize_with, $own)) {
                    __Field::$variant => _serde::__private::de::missing_field("").map($($path)*),
                }
            )*
            @if(!empty($(@if(!eq($shape, unit) && !(eq($shape, newtype) && !has(serde with deserialize_with, $own))) { $variant })*)) {
                _ => _serde::__private::Err(<__A::Error as _serde::de::Error>::missing_field("")),
            }
        }
    };
}

/// An enum that names the fields or variants of another type.
#[macro_export]
macro_rules! __deserialize_identifier {
    ($d:ident $attrs:tt { $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($this:tt)*] } [$({
        $variant:ident [$($path:tt)*] $own:tt $shape:ident $fields:tt
    })*]) => {{
        const NAMES: &'static [&'static str] = &[$(@text($variant),)*];
        $crate::__visitor! { __FieldVisitor { $name [$($impl)*] [$($args)*] [$($where)*] [$($this)*] } {
            fn visit_u64<__E>(self, __value: u64) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                match __value {
                    $(@if(eq($shape, unit) && !has(serde other, $own)) { 0u64 => _serde::__private::Ok($($path)*), })*
                    _ => $crate::__identified! { __value number $attrs [] [$({ [$($path)*] $own $shape })*] },
                }
            }
            fn visit_str<__E>(self, __value: &str) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                match __value {
                    $(@if(eq($shape, unit) && !has(serde other, $own)) {
                        @if(!since(1.0.215)) { @str($variant) }
                        @else @if(valued(serde rename rename.deserialize, $own)) { @literals(serde rename rename.deserialize alias, $own) }
                        @else { | @text($variant) @literals(serde alias, $own) } => _serde::__private::Ok($($path)*),
                    })*
                    _ => { $crate::__identified! { __value text $attrs [] [$({ [$($path)*] $own $shape })*] } }
                }
            }
            fn visit_bytes<__E>(self, __value: &[u8]) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                match __value {
                    $(@if(eq($shape, unit) && !has(serde other, $own)) { @bytes($variant) => _serde::__private::Ok($($path)*), })*
                    _ => { $crate::__identified! { __value bytes $attrs [] [$({ [$($path)*] $own $shape })*] } }
                }
            }
            @if(!empty($(@if(eq($shape, newtype)) { $variant })*)) {
                fn visit_borrowed_str<__E>(self, __value: &'de str) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                    match __value {
                        $(@if(eq($shape, unit) && !has(serde other, $own)) {
                            @if(!since(1.0.215)) { @str($variant) }
                            @else @if(valued(serde rename rename.deserialize, $own)) { @literals(serde rename rename.deserialize alias, $own) }
                            @else { | @text($variant) @literals(serde alias, $own) } => _serde::__private::Ok($($path)*),
                        })*
                        _ => { $crate::__identified! { __value text $attrs [_serde::__private::de::Borrowed] [$({ [$($path)*] $own $shape })*] } }
                    }
                }
                fn visit_borrowed_bytes<__E>(self, __value: &'de [u8]) -> _serde::__private::Result<Self::Value, __E> where __E: _serde::de::Error {
                    match __value {
                        $(@if(eq($shape, unit) && !has(serde other, $own)) { @bytes($variant) => _serde::__private::Ok($($path)*), })*
                        _ => { $crate::__identified! { __value bytes $attrs [_serde::__private::de::Borrowed] [$({ [$($path)*] $own $shape })*] } }
                    }
                }
            }
        } }
        let __visitor = __FieldVisitor {
            marker: _serde::__private::PhantomData::<$($this)*<$($args)*>>,
            lifetime: _serde::__private::PhantomData,
        };
        _serde::Deserializer::deserialize_identifier($d, __visitor)
    }};
}

/// What becomes of a name that is none of them.
#[macro_export]
macro_rules! __identified {
    ($value:ident $of:ident $attrs:tt [$($borrowed:tt)*] [$({ [$($path:tt)*] $own:tt $shape:ident })*]) => {
        @if(has(serde other, $($own)*)) {
            $(@if(has(serde other, $own)) { _serde::__private::Ok($($path)*) })*
        } @else @if(!empty($(@if(eq($shape, newtype)) { $own })*)) {
            _serde::__private::Result::map(
                _serde::Deserialize::deserialize(_serde::__private::de::IdentifierDeserializer::from($($borrowed)*($value))),
                $(@if(eq($shape, newtype)) { $($path)* })*
            )
        } @else @if(eq($of, number)) {
            _serde::__private::Err(_serde::de::Error::invalid_value(_serde::de::Unexpected::Unsigned($value), &"index"))
        } @else {
            @if(eq($of, bytes)) { let $value = &_serde::__private::from_utf8_lossy($value); }
            @if(has(serde variant_identifier, $attrs)) { _serde::__private::Err(_serde::de::Error::unknown_variant($value, NAMES)) }
            @else { _serde::__private::Err(_serde::de::Error::unknown_field($value, NAMES)) }
        }
    };
}
