//! What the macros of const_format_proc_macros write.
const NAME: &str = const_format::concatcp!("a", 1u8, "b");

pub fn go() -> usize {
    NAME.len() + const_format::formatcp!("{}-{}", NAME, 2u8).trim().len()
}
//- const_format
pub use const_format_proc_macros as pmr;
#[macro_export]
macro_rules! concatcp { ($($arg:expr),* $(,)?) => {{ const S: &str = $crate::pmr::__concatcp_impl! { $(($arg),)* }; S }} }
#[macro_export]
macro_rules! formatcp { ($format:expr $(, $($expr:expr),+)? $(,)?) => {{ const S: &str = $crate::pmr::__formatcp_impl!(($format) $(, $($expr,)+)?); S }} }
//- calls
//    5 call go: <str>::len
//    5 call go: <str>::trim
//    5 panic go: core::panicking::panic_const_overflow
