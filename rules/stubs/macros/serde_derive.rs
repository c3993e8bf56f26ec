//! serde: the derives give `Serialize` and `Deserialize` in terms of the traits of the format.
#![source = "serde_derive-1.0.228/src/ser.rs, de.rs"]

#[macro_export]
macro_rules! Serialize {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants [$(
        { $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*] }
    )*]) => {
        #[automatically_derived]
        impl<$($impl)*> ::serde::Serialize for $name<$($args)*> where $($where)* $($type: ::serde::Serialize,)* {
            fn serialize<__S>(&self, __serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error>
            where
                __S: ::serde::Serializer,
            {
                match self {
                    $($($path)* { $($member: $field,)* } => $crate::__variant! {
                        $kind $name $variant $shape __serializer $attrs [] [$({ $field $marks })*]
                    },)*
                }
            }
        }
    };
}

/// First the fields that are skipped are left out, then the shape decides.
#[macro_export]
macro_rules! __variant {
    ($kind:ident $name:ident $variant:ident $shape:ident $s:ident $attrs:tt [$($kept:ident)*] [{ $field:ident [] } $($rest:tt)*]) => {
        $crate::__variant! { $kind $name $variant $shape $s $attrs [$($kept)* $field] [$($rest)*] }
    };
    ($kind:ident $name:ident $variant:ident $shape:ident $s:ident $attrs:tt $kept:tt [{ $field:ident [{ serde(skip $($more:tt)*) } $($marks:tt)*] } $($rest:tt)*]) => {
        $crate::__variant! { $kind $name $variant $shape $s $attrs $kept [$($rest)*] }
    };
    ($kind:ident $name:ident $variant:ident $shape:ident $s:ident $attrs:tt $kept:tt [{ $field:ident [{ serde(skip_serializing $($more:tt)*) } $($marks:tt)*] } $($rest:tt)*]) => {
        $crate::__variant! { $kind $name $variant $shape $s $attrs $kept [$($rest)*] }
    };
    ($kind:ident $name:ident $variant:ident $shape:ident $s:ident $attrs:tt $kept:tt [{ $field:ident [$mark:tt $($marks:tt)*] } $($rest:tt)*]) => {
        $crate::__variant! { $kind $name $variant $shape $s $attrs $kept [{ $field [$($marks)*] } $($rest)*] }
    };
    (struct $name:ident $variant:ident $shape:ident $s:ident [{ serde(transparent) } $($attrs:tt)*] [$field:ident] []) => {
        ::serde::Serialize::serialize($field, $s)
    };
    (struct $name:ident $variant:ident named $s:ident $attrs:tt [$($field:ident)*] []) => {{
        let mut __state = ::serde::Serializer::serialize_struct($s, ::core::stringify!($name), 0)?;
        $(::serde::ser::SerializeStruct::serialize_field(&mut __state, ::core::stringify!($field), $field)?;)*
        ::serde::ser::SerializeStruct::end(__state)
    }};
    (struct $name:ident $variant:ident unit $s:ident $attrs:tt [] []) => {
        ::serde::Serializer::serialize_unit_struct($s, ::core::stringify!($name))
    };
    (struct $name:ident $variant:ident tuple $s:ident $attrs:tt [$field:ident] []) => {
        ::serde::Serializer::serialize_newtype_struct($s, ::core::stringify!($name), $field)
    };
    (struct $name:ident $variant:ident tuple $s:ident $attrs:tt [$($field:ident)*] []) => {{
        let mut __state = ::serde::Serializer::serialize_tuple_struct($s, ::core::stringify!($name), 0)?;
        $(::serde::ser::SerializeTupleStruct::serialize_field(&mut __state, $field)?;)*
        ::serde::ser::SerializeTupleStruct::end(__state)
    }};
    (enum $name:ident $variant:ident unit $s:ident $attrs:tt [] []) => {
        ::serde::Serializer::serialize_unit_variant($s, ::core::stringify!($name), 0, ::core::stringify!($variant))
    };
    (enum $name:ident $variant:ident tuple $s:ident $attrs:tt [$field:ident] []) => {
        ::serde::Serializer::serialize_newtype_variant($s, ::core::stringify!($name), 0, ::core::stringify!($variant), $field)
    };
    (enum $name:ident $variant:ident tuple $s:ident $attrs:tt [$($field:ident)*] []) => {{
        let mut __state =
            ::serde::Serializer::serialize_tuple_variant($s, ::core::stringify!($name), 0, ::core::stringify!($variant), 0)?;
        $(::serde::ser::SerializeTupleVariant::serialize_field(&mut __state, $field)?;)*
        ::serde::ser::SerializeTupleVariant::end(__state)
    }};
    (enum $name:ident $variant:ident $shape:ident $s:ident $attrs:tt [$($field:ident)*] []) => {{
        let mut __state =
            ::serde::Serializer::serialize_struct_variant($s, ::core::stringify!($name), 0, ::core::stringify!($variant), 0)?;
        $(::serde::ser::SerializeStructVariant::serialize_field(&mut __state, ::core::stringify!($field), $field)?;)*
        ::serde::ser::SerializeStructVariant::end(__state)
    }};
    ($kind:ident $name:ident $variant:ident $shape:ident $s:ident $attrs:tt $kept:tt []) => {
        ::serde::Serializer::serialize_unit($s)
    };
}

#[macro_export]
macro_rules! Deserialize {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [
        { $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt }
    ]) => {
        $crate::__deserialize! { $name $impl $args $types $where __deserializer {
            $crate::__visitor! { $name $impl $args $types $where $path $fields }
            $crate::__struct! { $name __deserializer $shape }
        } }
    };
    (enum $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants $variants:tt) => {
        $crate::__deserialize! { $name $impl $args $types $where __deserializer {
            $crate::__enum! { $name $impl $args $types $where $variants }
            ::serde::Deserializer::deserialize_enum(__deserializer, ::core::stringify!($name), &[], __Visitor(::core::marker::PhantomData))
        } }
    };
}

#[macro_export]
macro_rules! __deserialize {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($type:ident)*] [$($where:tt)*] $d:ident { $($body:tt)* }) => {
        #[automatically_derived]
        impl<'de, $($impl)*> ::serde::Deserialize<'de> for $name<$($args)*> where $($where)* $($type: ::serde::Deserialize<'de>,)* {
            fn deserialize<__D>($d: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: ::serde::Deserializer<'de>,
            {
                $($body)*
            }
        }
    };
}

#[macro_export]
macro_rules! __struct {
    ($name:ident $d:ident named) => {
        ::serde::Deserializer::deserialize_struct($d, ::core::stringify!($name), &[], __Visitor(::core::marker::PhantomData))
    };
    ($name:ident $d:ident unit) => {
        ::serde::Deserializer::deserialize_unit_struct($d, ::core::stringify!($name), __Visitor(::core::marker::PhantomData))
    };
    ($name:ident $d:ident tuple) => {
        ::serde::Deserializer::deserialize_tuple_struct($d, ::core::stringify!($name), 0, __Visitor(::core::marker::PhantomData))
    };
}

/// A visitor that makes one struct or variant.
#[macro_export]
macro_rules! __visitor {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($type:ident)*] [$($where:tt)*] [$($path:tt)*] [$(
        { $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] }
    )*]) => {
        struct __Visitor<$($impl)*>(::core::marker::PhantomData<fn() -> $name<$($args)*>>);
        struct __Key;
        impl<'de> ::serde::Deserialize<'de> for __Key {
            fn deserialize<__D>(deserializer: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: ::serde::Deserializer<'de>,
            {
                ::serde::Deserializer::deserialize_identifier(deserializer, __Key)
            }
        }
        impl<'de> ::serde::de::Visitor<'de> for __Key {
            type Value = __Key;
            fn expecting(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::write_str(formatter, "field identifier")
            }
            fn visit_u64<__E>(self, _: u64) -> ::core::result::Result<__Key, __E> { ::core::result::Result::Ok(__Key) }
            fn visit_str<__E>(self, _: &str) -> ::core::result::Result<__Key, __E> { ::core::result::Result::Ok(__Key) }
            fn visit_bytes<__E>(self, _: &[u8]) -> ::core::result::Result<__Key, __E> { ::core::result::Result::Ok(__Key) }
        }
        impl<'de, $($impl)*> ::serde::de::Visitor<'de> for __Visitor<$($args)*> where $($where)* $($type: ::serde::Deserialize<'de>,)* {
            type Value = $name<$($args)*>;
            fn expecting(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::write_str(formatter, ::core::stringify!($name))
            }
            fn visit_unit<__E: ::serde::de::Error>(self) -> ::core::result::Result<Self::Value, __E> {
                $crate::__empty! { [$($path)*] [$($member)*] self }
            }
            fn visit_newtype_struct<__E>(self, deserializer: __E) -> ::core::result::Result<Self::Value, __E::Error>
            where
                __E: ::serde::Deserializer<'de>,
            {
                ::core::result::Result::Ok($($path)* { $($member: <$($ty)* as ::serde::Deserialize>::deserialize(deserializer)?,)* })
            }
            fn visit_seq<__A>(self, mut seq: __A) -> ::core::result::Result<Self::Value, __A::Error>
            where
                __A: ::serde::de::SeqAccess<'de>,
            {
                ::core::result::Result::Ok($($path)* {
                    $($member: match ::serde::de::SeqAccess::next_element::<$($ty)*>(&mut seq)? {
                        ::core::option::Option::Some(value) => value,
                        ::core::option::Option::None => {
                            return ::core::result::Result::Err(::serde::de::Error::invalid_length(0, &self));
                        }
                    },)*
                })
            }
            fn visit_map<__A>(self, mut map: __A) -> ::core::result::Result<Self::Value, __A::Error>
            where
                __A: ::serde::de::MapAccess<'de>,
            {
                $(let mut $field: ::core::option::Option<$($ty)*> = ::core::option::Option::None;)*
                while let ::core::option::Option::Some(__Key) = ::serde::de::MapAccess::next_key::<__Key>(&mut map)? {
                    $(
                        if ::core::option::Option::is_some(&$field) {
                            return ::core::result::Result::Err(::serde::de::Error::duplicate_field(""));
                        }
                        $field = ::core::option::Option::Some(::serde::de::MapAccess::next_value::<$($ty)*>(&mut map)?);
                    )*
                    let _ = ::serde::de::MapAccess::next_value::<::serde::de::IgnoredAny>(&mut map)?;
                }
                ::core::result::Result::Ok($($path)* {
                    $($member: match $field {
                        ::core::option::Option::Some(value) => value,
                        ::core::option::Option::None => {
                            return ::core::result::Result::Err(::serde::de::Error::missing_field(""));
                        }
                    },)*
                })
            }
        }
    };
}

#[macro_export]
macro_rules! __empty {
    ([$($path:tt)*] [] $self:ident) => { ::core::result::Result::Ok($($path)* {}) };
    ($path:tt $members:tt $self:ident) => {
        ::core::result::Result::Err(::serde::de::Error::invalid_type(::serde::de::Unexpected::Unit, &$self))
    };
}

/// The visitor of an enum: reads which variant it is, then that.
#[macro_export]
macro_rules! __enum {
    ($name:ident $impl:tt $args:tt $types:tt $where:tt [$({ $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt })*]) => {
        $crate::__enum_visitor! { $name $impl $args $types $where {
            $(if tag.0 == 0 {
                return $crate::__content! { $name $impl $args $types $where $shape $path $fields content };
            })*
        } tag content }
    };
}

#[macro_export]
macro_rules! __enum_visitor {
    ($name:ident [$($impl:tt)*] [$($args:tt)*] [$($type:ident)*] [$($where:tt)*] { $($arms:tt)* } $tag:ident $content:ident) => {
        struct __Visitor<$($impl)*>(::core::marker::PhantomData<fn() -> $name<$($args)*>>);
        struct __Tag(u64);
        impl<'de> ::serde::Deserialize<'de> for __Tag {
            fn deserialize<__D>(deserializer: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: ::serde::Deserializer<'de>,
            {
                ::serde::Deserializer::deserialize_identifier(deserializer, __Tag(0))
            }
        }
        impl<'de> ::serde::de::Visitor<'de> for __Tag {
            type Value = __Tag;
            fn expecting(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::write_str(formatter, "variant identifier")
            }
            fn visit_u64<__E: ::serde::de::Error>(self, value: u64) -> ::core::result::Result<__Tag, __E> {
                if value < self.0 { ::core::result::Result::Ok(__Tag(value)) } else {
                    ::core::result::Result::Err(::serde::de::Error::invalid_value(::serde::de::Unexpected::Unsigned(value), &"variant index"))
                }
            }
            fn visit_str<__E: ::serde::de::Error>(self, value: &str) -> ::core::result::Result<__Tag, __E> {
                if value == "" { ::core::result::Result::Ok(self) } else {
                    ::core::result::Result::Err(::serde::de::Error::unknown_variant(value, &[]))
                }
            }
        }
        impl<'de, $($impl)*> ::serde::de::Visitor<'de> for __Visitor<$($args)*> where $($where)* $($type: ::serde::Deserialize<'de>,)* {
            type Value = $name<$($args)*>;
            fn expecting(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::write_str(formatter, ::core::stringify!($name))
            }
            fn visit_enum<__A>(self, data: __A) -> ::core::result::Result<Self::Value, __A::Error>
            where
                __A: ::serde::de::EnumAccess<'de>,
            {
                let ($tag, $content) = ::serde::de::EnumAccess::variant::<__Tag>(data)?;
                $($arms)*
                ::core::result::Result::Err(::serde::de::Error::unknown_variant("", &[]))
            }
        }
    };
}

#[macro_export]
macro_rules! __content {
    ($name:ident $impl:tt $args:tt $types:tt $where:tt unit [$($path:tt)*] $fields:tt $content:ident) => {{
        ::serde::de::VariantAccess::unit_variant($content)?;
        ::core::result::Result::Ok($($path)* {})
    }};
    ($name:ident $impl:tt $args:tt $types:tt $where:tt tuple [$($path:tt)*] [{ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] }] $content:ident) => {
        ::core::result::Result::Ok($($path)* { $member: ::serde::de::VariantAccess::newtype_variant::<$($ty)*>($content)? })
    };
    ($name:ident $impl:tt $args:tt $types:tt $where:tt tuple $path:tt $fields:tt $content:ident) => {{
        $crate::__visitor! { $name $impl $args $types $where $path $fields }
        ::serde::de::VariantAccess::tuple_variant($content, 0, __Visitor(::core::marker::PhantomData))
    }};
    ($name:ident $impl:tt $args:tt $types:tt $where:tt $shape:ident $path:tt $fields:tt $content:ident) => {{
        $crate::__visitor! { $name $impl $args $types $where $path $fields }
        ::serde::de::VariantAccess::struct_variant($content, &[], __Visitor(::core::marker::PhantomData))
    }};
}
