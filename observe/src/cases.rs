//! The cases, by topic. `[setup] call;`, and `=> "reason"` where an effect that is known cannot be seen.

use crate::Case;

macro_rules! cases {
    ($( [$($setup:tt)*] $call:expr $(=> $why:literal)? ;)*) => {
        pub(crate) const CASES: &[crate::Case] = &[$(crate::Case {
            setup: stringify!($($setup)*),
            call: stringify!($call),
            why: concat!("" $(, $why)?),
            run: || unsafe {
                $($setup)*
                crate::gate::open();
                let kept = $call;
                crate::gate::close();
                let _kept = std::mem::ManuallyDrop::new(std::hint::black_box(kept));
            },
        }),*];
    };
}

macro_rules! topics {
    ($($name:ident)*) => {
        $(
            // The calls are what is looked at, not their style.
            #[allow(warnings, clippy::all)]
            mod $name;
        )*
        pub(crate) const ALL: &[&[Case]] = &[$($name::CASES),*];
    };
}

topics! { collections files formatting iterators libc_calls numbers options paths pointers slices strings sync system texts vectors }
