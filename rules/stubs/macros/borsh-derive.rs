//! borsh: each field is written after the other, and read so; an enum has a byte for its variant before them.
#![source = "borsh-derive-1.8.1/src/internals/serialize, src/internals/deserialize"]

#[macro_export]
macro_rules! BorshSerialize {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants $variants:tt) => {
        #[automatically_derived]
        impl<$($impl)*> @if(valued(borsh crate, $attrs)) { @value(borsh crate, $attrs) } @else { ::borsh }::ser::BorshSerialize for $name<$($args)*>
        where
            $($where)*
            $(@if(mentions($type, $variants)) { $type: @if(valued(borsh crate, $attrs)) { @value(borsh crate, $attrs) } @else { ::borsh }::ser::BorshSerialize, })*
        {
            fn serialize<__W: @if(valued(borsh crate, $attrs)) { @value(borsh crate, $attrs) } @else { ::borsh }::io::Write>(
                &self,
                writer: &mut __W,
            ) -> ::core::result::Result<(), @if(valued(borsh crate, $attrs)) { @value(borsh crate, $attrs) } @else { ::borsh }::io::Error> {
                $crate::__write! { $kind self writer [@if(valued(borsh crate, $attrs)) { @value(borsh crate, $attrs) } @else { ::borsh }] $variants }
                Ok(())
            }
        }
    };
}

#[macro_export]
macro_rules! __write {
    (struct $self:ident $writer:ident $krate:tt [{ $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*] }]) => {
        $($crate::__write_one! { [&$self.$member] $writer $krate $marks })*
    };
    (enum $self:ident $writer:ident $krate:tt [$({ $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields $fields:tt })*]) => {
        let variant_idx: u8 = match $self { $($($path)* { .. } => ${index()},)* };
        $writer.write_all(&variant_idx.to_le_bytes())?;
        $crate::__write_fields! { $self $writer $krate [$({ [$($path)*] $fields })*] }
    };
}

#[macro_export]
macro_rules! __write_fields {
    ($self:ident $writer:ident $krate:tt [$({ $path:tt [] })*]) => {};
    ($self:ident $writer:ident $krate:tt [$({ [$($path:tt)*] [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*] })*]) => {
        match $self {
            $($($path)* { $(@if(!has(borsh skip, $marks)) { $member: $field, })* .. } => {
                $($crate::__write_one! { [$field] $writer $krate $marks })*
            })*
        }
    };
}

#[macro_export]
macro_rules! __write_one {
    ([$($value:tt)*] $writer:ident [$($krate:tt)*] $marks:tt) => {
        @if(!has(borsh skip, $marks)) {
            @if(has(borsh serialize_with, $marks)) { @value(borsh serialize_with, $marks)($($value)*, $writer)?; }
            @else { $($krate)*::BorshSerialize::serialize($($value)*, $writer)?; }
        }
    };
}

#[macro_export]
macro_rules! BorshDeserialize {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args [$($args:tt)*] types [$($type:ident)*] where [$($where:tt)*] variants $variants:tt) => {
        $crate::__read! {
            $kind $name $attrs [@if(valued(borsh crate, $attrs)) { @value(borsh crate, $attrs) } @else { ::borsh }] $impl [$name<$($args)*>]
            [$($where)* $(@if(mentions($type, $variants)) { $type: @if(valued(borsh crate, $attrs)) { @value(borsh crate, $attrs) } @else { ::borsh }::de::BorshDeserialize, })*]
            $variants
        }
    };
}

#[macro_export]
macro_rules! __read {
    (struct $name:ident $attrs:tt [$($krate:tt)*] [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] [{ $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt }]) => {
        #[automatically_derived]
        impl<$($impl)*> $($krate)*::de::BorshDeserialize for $($self)* where $($where)* {
            fn deserialize_reader<__R: $($krate)*::io::Read>(reader: &mut __R) -> ::core::result::Result<Self, $($krate)*::io::Error> {
                @if(has(borsh init, $attrs)) {
                    let mut return_value = $crate::__value! { reader [$($krate)*] $path $fields };
                    return_value.@value(borsh init, $attrs)();
                    Ok(return_value)
                } @else {
                    Ok($crate::__value! { reader [$($krate)*] $path $fields })
                }
            }
        }
    };
    (enum $name:ident $attrs:tt $krate:tt $impl:tt $self:tt $where:tt [$($variant:tt)*]) => {
        $crate::__read_enum! { $attrs $krate $impl $self $where [$($variant)*] }
    };
}

#[macro_export]
macro_rules! __read_enum {
    ($attrs:tt [$($krate:tt)*] [$($impl:tt)*] [$($self:tt)*] [$($where:tt)*] $variants:tt) => {
        #[automatically_derived]
        impl<$($impl)*> $($krate)*::de::BorshDeserialize for $($self)* where $($where)* {
            fn deserialize_reader<__R: $($krate)*::io::Read>(reader: &mut __R) -> ::core::result::Result<Self, $($krate)*::io::Error> {
                let tag = <u8 as $($krate)*::de::BorshDeserialize>::deserialize_reader(reader)?;
                <Self as $($krate)*::de::EnumExt>::deserialize_variant(reader, tag)
            }
        }
        #[automatically_derived]
        impl<$($impl)*> $($krate)*::de::EnumExt for $($self)* where $($where)* {
            fn deserialize_variant<__R: $($krate)*::io::Read>(
                reader: &mut __R,
                variant_tag: u8,
            ) -> ::core::result::Result<Self, $($krate)*::io::Error> {
                let mut return_value = $crate::__chain! { reader variant_tag [$($krate)*] $variants };
                @if(has(borsh init, $attrs)) { return_value.@value(borsh init, $attrs)(); }
                Ok(return_value)
            }
        }
    };
}

#[macro_export]
macro_rules! __chain {
    ($reader:ident $tag:ident [$($krate:tt)*] $variants:tt) => {
        $crate::__tags! {
            $reader $tag [$($krate)*]
            [return Err($($krate)*::io::Error::new(
                $($krate)*::io::ErrorKind::InvalidData,
                $($krate)*::__private::maybestd::format!("Unexpected variant tag: {:?}", $tag),
            ))]
            $variants
        }
    };
}

#[macro_export]
macro_rules! __tags {
    ($reader:ident $tag:ident $krate:tt [$($other:tt)*] [$({ $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt })*]) => {
        $(if $tag == ${index()} { $crate::__value! { $reader $krate $path $fields } } else)* { $($other)* }
    };
}

#[macro_export]
macro_rules! __value {
    ($reader:ident $krate:tt [$($path:tt)*] [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]) => {
        $($path)* { $($member: $crate::__read_one! { $reader $krate $marks },)* }
    };
}

#[macro_export]
macro_rules! __read_one {
    ($reader:ident [$($krate:tt)*] $marks:tt) => {
        @if(has(borsh skip, $marks)) { ::core::default::Default::default() }
        @else @if(has(borsh deserialize_with, $marks)) { @value(borsh deserialize_with, $marks)($reader)? }
        @else { $($krate)*::BorshDeserialize::deserialize_reader($reader)? }
    };
}
