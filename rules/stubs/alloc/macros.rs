//! `vec!` and `format!`.
#![source = "library/alloc/src/macros.rs"]

#[macro_export]
macro_rules! vec {
    () => {
        $crate::vec::Vec::new()
    };
    ($value:expr; $count:expr) => {
        $crate::vec::from_elem($value, $count)
    };
    ($($value:expr),+ $(,)?) => {
        $crate::boxed::box_assume_init_into_vec_unsafe($crate::intrinsics::write_box_via_move(
            $crate::boxed::Box::new_uninit(),
            [$($value),+],
        ))
    };
}

#[macro_export]
macro_rules! format {
    ($($args:tt)*) => {
        $crate::__export::must_use({
            let text = $crate::fmt::format($crate::__export::format_args!($($args)*));
            text
        })
    };
}
