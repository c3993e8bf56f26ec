//! displaydoc: `Display` by the doc comment of each variant.
#![source = "displaydoc-0.2.5/src/expand.rs, attr.rs, fmt.rs"]

#[macro_export]
macro_rules! Display {
    ($kind:ident $name:ident vis $vis:tt attrs $attrs:tt impl $impl:tt args $args:tt types [$($type:ident)*] where $where:tt variants $variants:tt) => {
        $crate::__display! {
            $kind $name $attrs $impl $args $where [$(@if(!mentions($type, $where)) { $type: ::core::fmt::Display, })*] $variants
        }
    };
}

#[macro_export]
macro_rules! __display {
    ($kind:ident $name:ident $attrs:tt [$($impl:tt)*] [$($args:tt)*] [$($where:tt)*] [$($bound:tt)*] [$({
        $variant:ident path [$($path:tt)*] attrs $own:tt $shape:ident fields [$(
            { $member:tt $field:ident attrs $marks:tt vis $field_vis:tt ty $ty:tt }
        )*]
    })*]) => {
        const _: () = {
            trait DisplayToDisplayDoc {
                fn __displaydoc_display(&self) -> Self;
            }
            impl<T: ::core::fmt::Display> DisplayToDisplayDoc for &T {
                fn __displaydoc_display(&self) -> Self {
                    self
                }
            }
            trait PathToDisplayDoc {
                fn __displaydoc_display(&self) -> ::std::path::Display<'_>;
            }
            impl PathToDisplayDoc for ::std::path::Path {
                fn __displaydoc_display(&self) -> ::std::path::Display<'_> {
                    self.display()
                }
            }
            impl PathToDisplayDoc for ::std::path::PathBuf {
                fn __displaydoc_display(&self) -> ::std::path::Display<'_> {
                    self.display()
                }
            }
            impl<$($impl)*> ::core::fmt::Display for $name<$($args)*>
            where
                $($where)*
                $($bound)*
            {
                fn fmt(&self, formatter: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
                    match self {
                        $($($path)* { $($member: $field,)* } => {
                            @if(eq($kind, enum) && has(prefix_enum_doc_attributes, $attrs)) {
                                $crate::__text! { formatter $attrs [] }?;
                                ::core::write!(formatter, ": ")?;
                            }
                            $crate::__text! { formatter @if(eq($kind, enum)) { $own } @else { $attrs } [$({ $member $field })*] }
                        })*
                    }
                }
            }
        };
    };
}

/// `#[displaydoc(..)]`, or else the first line of documentation.
#[macro_export]
macro_rules! __text {
    ($f:ident $marks:tt $fields:tt) => {
        $crate::__write! {
            $f @format($fields @if(has(displaydoc, $marks)) { @value(displaydoc, $marks) } @else { @literal(doc, $marks) })
        }
    };
}

#[macro_export]
macro_rules! __write {
    ($f:ident $kind:ident [$({ $variable:ident $field:ident $how:ident })*] [$($text:tt)*]) => {
        ::core::write!(
            $f, $($text)*
            $(, $variable = @if(eq($how, bare)) { @at($variable) { $field.__displaydoc_display() } } @else { $field })*
        )
    };
}
