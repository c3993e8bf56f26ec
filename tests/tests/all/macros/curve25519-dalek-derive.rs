//! What the macros of curve25519-dalek-derive write.
use curve25519_dalek_derive::{unsafe_target_feature, unsafe_target_feature_specialize};

pub struct Lanes([u64; 4]);
fn inner(x: u64) -> u64 { x }

#[unsafe_target_feature("avx2")]
impl Lanes {
    /// It has a function of its own.
    pub fn shuffle(&self, by: usize, _: u8) -> Lanes {
        fn lane(x: u64) -> u64 { inner(x) }
        Lanes([lane(self.0[by]); 4])
    }
    pub fn of<T: Into<u64>>(mut value: T) -> Lanes {
        let value = value.into();
        Lanes([inner(value); 4])
    }
    pub const SIZE: usize = 4;
}

#[unsafe_target_feature("avx2")]
pub fn free(a: u64, b: &Lanes) -> u64 { inner(a) + b.0[0] }

#[unsafe_target_feature_specialize("avx2", conditional("avx512ifma,avx512vl", wide))]
pub mod spec {
    #[for_target_feature("avx2")]
    use super::narrow as width;
    #[for_target_feature("avx512ifma")]
    use super::wide as width;
    pub fn run(x: usize) -> usize { width(x) }
    pub struct Runner;
    impl Runner { pub fn go(self) -> usize { width(1) } }
}
pub fn narrow(x: usize) -> usize { x }
pub fn wide(x: usize) -> usize { x + 1 }

pub fn go() -> u64 {
    let lanes = Lanes::of(2u32).shuffle(1, 2);
    free(1, &lanes) + spec_avx2::run(2) as u64 + spec_avx2::Runner.go() as u64
}
//- calls
//    7 call Lanes::of: <Lanes as __Impl_of__>::_impl_of
//    7 call Lanes::shuffle: <Lanes as __Impl_shuffle__>::_impl_shuffle
//   11 call <Lanes as __Impl_shuffle__>::_impl_shuffle::lane: inner
//   12 call <Lanes as __Impl_shuffle__>::_impl_shuffle: <Lanes as __Impl_shuffle__>::_impl_shuffle::lane
//   12 panic <Lanes as __Impl_shuffle__>::_impl_shuffle: core::panicking::panic_bounds_check
//   15 call <Lanes as __Impl_of__>::_impl_of: <T as Into>::into
//   16 call <Lanes as __Impl_of__>::_impl_of: inner
//   21 call free: free::_impl_free
//   22 call free::_impl_free: inner
//   22 panic free::_impl_free: core::panicking::panic_bounds_check
//   22 panic free::_impl_free: core::panicking::panic_const_overflow
//   24 call spec_avx2::Runner::go: <Runner as __Impl_go__>::_impl_go
//   24 call spec_avx2::run: spec_avx2::run::_impl_run
//   30 call spec_avx2::run::_impl_run: narrow
//   32 call <Runner as __Impl_go__>::_impl_go: narrow
//   35 panic wide: core::panicking::panic_const_overflow
//   38 call go: Lanes::of
//   38 call go: Lanes::shuffle
//   39 call go: free
//   39 call go: spec_avx2::Runner::go
//   39 call go: spec_avx2::run
//   39 panic go: core::panicking::panic_const_overflow
