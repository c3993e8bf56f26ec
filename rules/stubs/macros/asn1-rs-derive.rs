//! asn1-rs: a struct is read from BER or DER field by field, and written so.
#![source = "asn1-rs-derive-0.6.0/src/container.rs, sequence.rs, set.rs, alias.rs, tostatic.rs"]

#[macro_export]
macro_rules! BerSequence {
    ($($form:tt)*) => { $crate::__struct! { [Sequence ber] $($form)* } };
}

#[macro_export]
macro_rules! DerSequence {
    ($($form:tt)*) => { $crate::__struct! { [Sequence der] $($form)* } };
}

#[macro_export]
macro_rules! BerSet {
    ($($form:tt)*) => { $crate::__struct! { [Set ber] $($form)* } };
}

#[macro_export]
macro_rules! DerSet {
    ($($form:tt)*) => { $crate::__struct! { [Set der] $($form)* } };
}

#[macro_export]
macro_rules! BerAlias {
    ($($form:tt)*) => { $crate::__struct! { [alias ber] $($form)* } };
}

#[macro_export]
macro_rules! DerAlias {
    ($($form:tt)*) => { $crate::__struct! { [alias der] $($form)* } };
}

#[macro_export]
macro_rules! __struct {
    ([$kind:ident $rules:ident] struct $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types $types:tt where $where:tt variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields $fields:tt
    }]) => {
        const _: () = {
            use ::asn1_rs::{Any, CheckDerConstraints, FromBer, FromDer, Tagged};
            use ::asn1_rs::nom::{self, *};
            use ::core::convert::TryFrom;
            @if(eq($rules, der)) {
                $crate::__constraints! { $kind $name $impl $args $where $fields }
                $crate::__from_der! { $kind $name $attrs $impl $args $where $fields }
            }
            $crate::__from_any! { $kind $name $attrs $impl $args $where $fields }
            $crate::__tagged! { $kind $name $impl $args $where $fields }
        };
    };
}

#[macro_export]
macro_rules! __tagged {
    (alias $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [{ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] }]) => {
        @if(!headed(Any, $($ty)*)) {
            impl<'ber, $($impl)*> ::asn1_rs::Tagged for $name<$($args)*> where $($where)* {
                const TAG: ::asn1_rs::Tag = <$($ty)* as ::asn1_rs::Tagged>::TAG;
            }
        }
    };
    ($kind:ident $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] $fields:tt) => {
        impl<'ber, $($impl)*> ::asn1_rs::Tagged for $name<$($args)*> where $($where)* {
            const TAG: ::asn1_rs::Tag = ::asn1_rs::Tag::$kind;
        }
    };
}

#[macro_export]
macro_rules! __from_any {
    ($kind:ident $name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] $fields:tt) => {
        impl<'ber, $($impl)*> TryFrom<Any<'ber>> for $name<$($args)*> where $($where)* {
            type Error = @if(has(error, $attrs)) { @value(error, $attrs) } @else { ::asn1_rs::Error };
            fn try_from(any: Any<'ber>) -> ::asn1_rs::Result<Self, @if(has(error, $attrs)) { @value(error, $attrs) } @else { ::asn1_rs::Error }> {
                $crate::__read_any! { $kind any $attrs $fields }
            }
        }
    };
}

#[macro_export]
macro_rules! __read_any {
    (alias $any:ident $attrs:tt [{ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] }]) => {
        @if(headed(Any, $($ty)*)) {
            Ok(Self($any))
        } @else {
            let res = TryFrom::try_from($any)?;
            Ok(Self(res))
        }
    };
    ($kind:ident $any:ident $attrs:tt [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]) => {
        $any.tag().assert_eq(Self::TAG)?;
        let i = $any.data;
        $($crate::__field! { ber i $field $marks $attrs })*
        let _ = i;
        Ok(Self { $($field),* })
    };
}

#[macro_export]
macro_rules! __constraints {
    (alias $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [{ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] }]) => {
        @if(!headed(Any, $($ty)*)) {
            impl<'ber, $($impl)*> CheckDerConstraints for $name<$($args)*> where $($where)* {
                fn check_constraints(any: &Any) -> ::asn1_rs::Result<()> {
                    any.tag().assert_eq(Self::TAG)?;
                    <$($ty)*>::check_constraints(any)
                }
            }
        }
    };
    ($kind:ident $name:ident [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] })*]) => {
        impl<'ber, $($impl)*> CheckDerConstraints for $name<$($args)*> where $($where)* {
            fn check_constraints(any: &Any) -> ::asn1_rs::Result<()> {
                any.tag().assert_eq(Self::TAG)?;
                let rem = &any.data;
                $(
                    let (rem, any) = Any::from_der(rem)?;
                    <$($ty)* as CheckDerConstraints>::check_constraints(&any)?;
                )*
                Ok(())
            }
        }
    };
}

#[macro_export]
macro_rules! __from_der {
    ($kind:ident $name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] $fields:tt) => {
        impl<'ber, $($impl)*> ::asn1_rs::FromDer<'ber, @if(has(error, $attrs)) { @value(error, $attrs) } @else { ::asn1_rs::Error }> for $name<$($args)*>
        where
            $($where)*
        {
            fn from_der(
                bytes: &'ber [u8],
            ) -> ::asn1_rs::ParseResult<'ber, Self, @if(has(error, $attrs)) { @value(error, $attrs) } @else { ::asn1_rs::Error }> {
                let (rem, any) = ::asn1_rs::Any::from_der(bytes).map_err(::asn1_rs::nom::Err::convert)?;
                $crate::__read_der! { $kind rem any $attrs $fields }
            }
        }
    };
}

#[macro_export]
macro_rules! __read_der {
    (alias $rem:ident $any:ident $attrs:tt [{ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty [$($ty:tt)*] }]) => {
        @if(headed(Any, $($ty)*)) {
            Ok(($rem, Self($any)))
        } @else {
            $any.header.assert_tag(Self::TAG).map_err(|e| ::asn1_rs::nom::Err::Error(e.into()))?;
            let res = TryFrom::try_from($any)?;
            Ok(($rem, Self(res)))
        }
    };
    ($kind:ident $rem:ident $any:ident $attrs:tt [$({ $member:tt $field:ident attrs $marks:tt vis $vis:tt ty $ty:tt })*]) => {
        $any.header.assert_tag(Self::TAG).map_err(|e| ::asn1_rs::nom::Err::Error(e.into()))?;
        let i = $any.data;
        $($crate::__field! { der i $field $marks $attrs })*
        Ok(($rem, Self { $($field),* }))
    };
}

/// One field: tagged or not, optional or not.
#[macro_export]
macro_rules! __field {
    ($rules:ident $i:ident $field:ident $marks:tt $attrs:tt) => {
        @if(has(tag_explicit, $marks) || has(tag_implicit, $marks)) {
            $crate::__tag! {
                $rules $i $field $marks $attrs
                @if(has(tag_explicit, $marks)) { Explicit [@value(tag_explicit, $marks)] } @else { Implicit [@value(tag_implicit, $marks)] }
            }
        } @else {
            let ($i, $field) = $crate::__read! { $rules $i $marks $attrs };
        }
        @if(has(default, $marks)) {
            let $field: Option<_> = $field;
            let $field = $field.unwrap_or(@value(default, $marks));
        }
    };
}

#[macro_export]
macro_rules! __tag {
    ($rules:ident $i:ident $field:ident $marks:tt $attrs:tt $how:ident [$number:literal]) => {
        $crate::__tag! { $rules $i $field $marks $attrs $how [CONTEXT_SPECIFIC $number] }
    };
    ($rules:ident $i:ident $field:ident $marks:tt $attrs:tt $how:ident [$class:ident $number:literal]) => {
        @if(has(optional, $marks) || has(default, $marks)) {
            let ($i, $field) = {
                if $i.is_empty() {
                    ($i, None)
                } else {
                    let (_, header): (_, ::asn1_rs::Header) = $crate::__read! { $rules $i $marks $attrs };
                    if header.tag().0 == $number {
                        let ($i, t): (_, ::asn1_rs::TaggedValue::<_, _, ::asn1_rs::$how, { ::asn1_rs::Class::$class }, $number>) =
                            $crate::__read! { $rules $i $marks $attrs };
                        ($i, Some(t.into_inner()))
                    } else {
                        ($i, None)
                    }
                }
            };
        } @else {
            let ($i, $field) = {
                let ($i, t): (_, ::asn1_rs::TaggedValue::<_, _, ::asn1_rs::$how, { ::asn1_rs::Class::$class }, $number>) =
                    $crate::__read! { $rules $i $marks $attrs };
                ($i, t.into_inner())
            };
        }
    };
}

#[macro_export]
macro_rules! __read {
    (ber $i:ident $marks:tt $attrs:tt) => {
        FromBer::from_ber($i)
            @if(has(map_err, $marks)) { .map_err(|err| err.map(@value(map_err, $marks))).map_err(::asn1_rs::from_nom_error::<_, Self::Error>) }
            @else @if(has(error, $attrs)) { .map_err(::asn1_rs::from_nom_error::<_, Self::Error>) }
            ?
    };
    (der $i:ident $marks:tt $attrs:tt) => {
        FromDer::from_der($i)
            @if(has(map_err, $marks)) { .map_err(|err| err.map(@value(map_err, $marks))) }
            @else @if(has(error, $attrs)) { .map_err(nom::Err::convert) }
            ?
    };
}

#[macro_export]
macro_rules! ToDerSequence {
    ($($form:tt)*) => { $crate::__to_der! { $($form)* } };
}

#[macro_export]
macro_rules! ToDerSet {
    ($($form:tt)*) => { $crate::__to_der! { $($form)* } };
}

#[macro_export]
macro_rules! __to_der {
    (struct $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [{
        $variant:ident path $path:tt attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt })*]
    }]) => {
        const _: () = {
            use ::asn1_rs::Tagged;
            impl<$($impl)*> ::asn1_rs::ToDer for $name<$($args)*> where $($where)* {
                fn to_der_len(&self) -> ::asn1_rs::Result<usize> {
                    let mut total_len = 0;
                    $(total_len += self.$member.to_der_len()?;)*
                    if total_len < 127 {
                        Ok(2 + total_len)
                    } else {
                        let n = ::asn1_rs::Length::Definite(total_len).to_der_len()?;
                        Ok(1 + n + total_len)
                    }
                }
                fn write_der_header(&self, writer: &mut dyn ::std::io::Write) -> ::asn1_rs::SerializeResult<usize> {
                    let mut empty = ::std::io::empty();
                    let num_bytes = self.write_der_content(&mut empty)?;
                    let header = ::asn1_rs::Header::new(
                        ::asn1_rs::Class::Universal,
                        true,
                        ::asn1_rs::Sequence::TAG,
                        ::asn1_rs::Length::Definite(num_bytes),
                    );
                    header.write_der_header(writer).map_err(Into::into)
                }
                fn write_der_content(&self, writer: &mut dyn ::std::io::Write) -> ::asn1_rs::SerializeResult<usize> {
                    let mut num_bytes = 0;
                    $(
                        num_bytes += self.$member.write_der_header(writer)?;
                        num_bytes += self.$member.write_der_content(writer)?;
                    )*
                    Ok(num_bytes)
                }
            }
        };
    };
}

#[macro_export]
macro_rules! ToStatic {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl [$($impl:tt)*] args [$($args:tt)*] types $types:tt where [$($where:tt)*] variants [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$({ $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt })*]
    })*]) => {
        impl<$($impl)*> ::asn1_rs::ToStatic for $name<$($args)*> where $($where)* {
            type Owned = $name<$($args)*>;
            fn to_static(&self) -> Self::Owned {
                match *self {
                    $($($path)* { $($member: ref $field,)* } => {
                        $(let $field = $field.to_static();)*
                        $($path)* { $($member: $field,)* }
                    })*
                }
            }
        }
    };
}
