//! What the macros of rustversion write.
fn call_it() -> u8 { 1 }
#[rustversion::since(1.70)]
fn versioned() -> u8 { call_it() }
#[rustversion::before(1.70)]
fn versioned() -> u8 { old() }
#[rustversion::not(any(nightly, before(1.36), all(since(1.200), stable)))]
fn here() -> u8 { call_it() }
#[rustversion::nightly]
fn here() -> u8 { old() }
struct V;
impl V {
    #[rustversion::attr(since(1.60), must_use)]
    #[rustversion::attr(since(1.60), inline)]
    #[rustversion::since(1.60)]
    fn m(&self) -> u8 { versioned() }
    #[rustversion::before(1.60)]
    fn m(&self) -> u8 { old() }
    #[rustversion::attr(since(1.46), const)]
    fn c(&self) -> u8 { 1 }
    #[rustversion::attr(before(1.46), cfg(any()))]
    fn d(&self) -> u8 { 1 }
    #[rustversion::attr(since(2020-01-01), cfg(any()))]
    fn e(&self) -> u8 { 1 }
}
pub fn versions() -> u8 {
    #[rustversion::since(1.50)]
    fn local() -> u8 { V.m() }
    #[rustversion::before(1.50)]
    fn local() -> u8 { 1 }
    if rustversion::cfg!(since(1.40)) { local() } else { here() }
}
pub fn others() -> u8 { V.c() + V.d() + V.e() + here() }
//- calls
//    4 call versioned: call_it
//    8 call here: call_it
//   16 call V::m: versioned
//   28 call versions::local: V::m
//   31 call versions: here
//   31 call versions: versions::local
//   33 call others: V::c
//   33 call others: V::d
//   33 call others: V::e
//   33 call others: here
//   33 panic others: core::panicking::panic_const_overflow
