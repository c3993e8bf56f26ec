//! rustversion: items and attributes by the release of the compiler, said as the `cfg` that the language has for it. No
//! release that is not stable is looked at.
#![source = "rustversion-1.0.22/src/lib.rs, expr.rs, attr.rs, expand.rs"]

#[macro_export]
macro_rules! since {
    (arguments [$($given:tt)*] outer $outer:tt $($form:tt)*) => { $crate::__last! { [since($($given)*)] {item $outer} $($form)* } };
}

#[macro_export]
macro_rules! before {
    (arguments [$($given:tt)*] outer $outer:tt $($form:tt)*) => { $crate::__last! { [before($($given)*)] {item $outer} $($form)* } };
}

#[macro_export]
macro_rules! stable {
    (arguments [] outer $outer:tt $($form:tt)*) => { $crate::__last! { [stable] {item $outer} $($form)* } };
    (arguments [$($given:tt)*] outer $outer:tt $($form:tt)*) => { $crate::__last! { [stable($($given)*)] {item $outer} $($form)* } };
}

#[macro_export]
macro_rules! beta {
    (arguments $given:tt outer $outer:tt $($form:tt)*) => { $crate::__last! { [beta] {item $outer} $($form)* } };
}

#[macro_export]
macro_rules! nightly {
    (arguments $given:tt outer $outer:tt $($form:tt)*) => { $crate::__last! { [nightly] {item $outer} $($form)* } };
}

#[macro_export]
macro_rules! not {
    (arguments [$($given:tt)*] outer $outer:tt $($form:tt)*) => { $crate::__last! { [not($($given)*)] {item $outer} $($form)* } };
}

#[macro_export]
macro_rules! any {
    (arguments [$($given:tt)*] outer $outer:tt $($form:tt)*) => { $crate::__last! { [any($($given)*)] {item $outer} $($form)* } };
}

#[macro_export]
macro_rules! all {
    (arguments [$($given:tt)*] outer $outer:tt $($form:tt)*) => { $crate::__last! { [all($($given)*)] {item $outer} $($form)* } };
}

#[macro_export]
macro_rules! cfg {
    ($($predicate:tt)*) => { $crate::__read! { {value} [] [] $($predicate)* } };
}

/// `const` is left out: whether a function may be called at build time, nobody asks.
#[macro_export]
macro_rules! attr {
    (arguments [$name:ident $(($($inside:tt)*))?, const] outer [$($outer:tt)*] $($form:tt)*) => {
        $crate::__as_it_is! { [$($outer)*] $($form)* }
    };
    (arguments [$name:ident $(($($inside:tt)*))?, $($attr:tt)*] outer $outer:tt $($form:tt)*) => {
        $crate::__last! { [$name $(($($inside)*))?] {attr [$($attr)*] $outer} $($form)* }
    };
}

#[macro_export]
macro_rules! __as_it_is {
    ([$($outer:tt)*] item [$($item:tt)*]) => { $($outer)* $($item)* };
    ($outer:tt $other:tt $($form:tt)*) => { $crate::__as_it_is! { $outer $($form)* } };
}

#[macro_export]
macro_rules! __last {
    ([$($predicate:tt)*] {$($then:tt)*} item $item:tt) => { $crate::__read! { {$($then)* $item} [] [] $($predicate)* } };
    ($predicate:tt $then:tt $other:tt $($form:tt)*) => { $crate::__last! { $predicate $then $($form)* } };
}

/// A predicate as one of `cfg`s: what comes then, the lists around, what is read, what is not.
#[macro_export]
macro_rules! __read {
    ($then:tt [] [$($done:tt)*]) => { $crate::__then! { $then [$($done)*] } };
    ($then:tt [$list:ident [$($before:tt)*] [$($after:tt)*] $($around:tt)*] [$($done:tt)*]) => {
        $crate::__read! { $then [$($around)*] [$($before)* $list($($done)*)] $($after)* }
    };
    ($then:tt $around:tt [$($done:tt)*] , $($rest:tt)*) => { $crate::__read! { $then $around [$($done)*,] $($rest)* } };
    ($then:tt $around:tt [$($done:tt)*] stable $($rest:tt)*) => { $crate::__stable! { $then $around [$($done)*] $($rest)* } };
    ($then:tt $around:tt [$($done:tt)*] beta $($rest:tt)*) => { $crate::__read! { $then $around [$($done)* any()] $($rest)* } };
    ($then:tt $around:tt [$($done:tt)*] nightly ($($date:tt)*) $($rest:tt)*) => {
        $crate::__read! { $then $around [$($done)* any()] $($rest)* }
    };
    ($then:tt $around:tt [$($done:tt)*] nightly $($rest:tt)*) => { $crate::__read! { $then $around [$($done)* any()] $($rest)* } };
    // A date is one of nightly releases.
    ($then:tt $around:tt [$($done:tt)*] since ($year:literal-$month:literal-$day:literal) $($rest:tt)*) => {
        $crate::__read! { $then $around [$($done)* any()] $($rest)* }
    };
    ($then:tt $around:tt [$($done:tt)*] before ($year:literal-$month:literal-$day:literal) $($rest:tt)*) => {
        $crate::__read! { $then $around [$($done)* any()] $($rest)* }
    };
    ($then:tt $around:tt [$($done:tt)*] since ($($version:tt)*) $($rest:tt)*) => {
        $crate::__read! { $then $around [$($done)* version($($version)*)] $($rest)* }
    };
    ($then:tt $around:tt [$($done:tt)*] before ($($version:tt)*) $($rest:tt)*) => {
        $crate::__read! { $then $around [$($done)* not(version($($version)*))] $($rest)* }
    };
    ($then:tt [$($around:tt)*] [$($done:tt)*] $list:ident ($($inside:tt)*) $($rest:tt)*) => {
        $crate::__read! { $then [$list [$($done)*] [$($rest)*] $($around)*] [] $($inside)* }
    };
}

/// The release that is looked at has a number of its own, which no crate asks for by name.
#[macro_export]
macro_rules! __stable {
    ($then:tt $around:tt [$($done:tt)*] ($($version:tt)*) $($rest:tt)*) => {
        $crate::__read! { $then $around [$($done)* any()] $($rest)* }
    };
    ($then:tt $around:tt [$($done:tt)*] $($rest:tt)*) => { $crate::__read! { $then $around [$($done)* all()] $($rest)* } };
}

#[macro_export]
macro_rules! __then {
    ({item [$($outer:tt)*] [$($item:tt)*]} [$($predicate:tt)*]) => { #[cfg($($predicate)*)] $($outer)* $($item)* };
    ({attr [$($attr:tt)*] [$($outer:tt)*] [$($item:tt)*]} [$($predicate:tt)*]) => {
        #[cfg_attr($($predicate)*, $($attr)*)] $($outer)* $($item)*
    };
    ({value} [$($predicate:tt)*]) => { ::core::cfg!($($predicate)*) };
}
