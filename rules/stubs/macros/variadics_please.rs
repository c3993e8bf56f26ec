//! variadics_please: calls a macro once for each length of tuple.
#![source = "variadics_please-1.1.0/src/lib.rs, variadics_please-2.0.0/src/lib.rs"]

#[macro_export]
macro_rules! all_tuples {
    ($($given:tt)*) => { $crate::__given! { plain $($given)* } };
}

#[macro_export]
macro_rules! all_tuples_enumerated {
    ($($given:tt)*) => { $crate::__given! { enumerated $($given)* } };
}

#[macro_export]
macro_rules! all_tuples_with_size {
    ($($given:tt)*) => { $crate::__given! { sized $($given)* } };
}

/// The last number counts.
#[macro_export]
macro_rules! __given {
    ($mode:ident #[doc(fake_variadic)] $macro:ident, $start:literal, $end:literal, $($name:ident),* $(,)?) => {
        $crate::__step! { $mode fake no $macro $start $end 0 [$($name)*] [] }
        @if(!eq($start, 0) && !eq($start, 1)) { $crate::__call! { $mode $macro [$($name)*] } }
    };
    ($mode:ident $macro:ident, $start:literal, $end:literal, $($name:ident),* $(,)?) => {
        $crate::__step! { $mode all no $macro $start $end 0 [$($name)*] [] }
    };
}

/// One length after the other: the names of each place so far.
#[macro_export]
macro_rules! __step {
    ($mode:ident $which:ident $begun:ident $macro:ident $start:literal $end:literal $length:literal [$($name:ident)*] [$($place:tt)*]) => {
        @if(eq($begun, yes) || eq($start, $length)) {
            @if(eq($which, fake) && eq($length, 1)) { $crate::__call! { $mode $macro [$($name)*] } }
            @else { $crate::__call! { $mode $macro $($place)* } }
        }
        @if(!eq($end, $length)) {
            $crate::__step! {
                $mode $which @if(eq($begun, yes) || eq($start, $length)) { yes } @else { no } $macro $start $end
                @count($($place)* next) [$($name)*] [$($place)* [$(@join($name $length))*]]
            }
        }
    };
}

#[macro_export]
macro_rules! __call {
    ($mode:ident $macro:ident $([$($name:ident)*])*) => {
        $macro! {
            @if(eq($mode, sized)) { @count($([$($name)*])*), }
            $(@if(eq($mode, enumerated)) { (${index()}, $($name),*) } @else @if(one($($name)*)) { $($name)* } @else { ($($name),*) }),*
        }
    };
}
