//! What the macros of getset write.
use getset::{CopyGetters, Getters, MutGetters, Setters, WithSetters};

#[derive(Getters, Setters, MutGetters, CopyGetters, WithSetters)]
pub struct Got {
    #[getset(get = "pub", set = "pub")]
    name: String,
    #[getset(get_copy = "pub with_prefix", get_mut = "pub(crate)", set_with = "pub")]
    count: u8,
}

pub fn go(mut g: Got) -> usize {
    g.set_name(String::new());
    *g.count_mut() += g.get_count();
    g.with_count(3).name().len()
}
//- calls
//    4 drop Got::set_name: std::string::String
//   13 call go: Got::set_name
//   13 call go: std::string::String::new
//   14 call go: Got::count_mut
//   14 call go: Got::get_count
//   14 panic go: core::panicking::panic_const_overflow
//   15 call go: Got::name
//   15 call go: Got::with_count
//   15 call go: std::string::String::len
//   16 drop go: Got
