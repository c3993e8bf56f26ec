//! `observe run PART PARTS` runs cases, each in a process of its own, and tells what they did; `observe one TEXT` those whose
//! call has the text; `observe interrupt` makes calls in the midst of others. It must not know what should come of it.

#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
mod linux;

#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
fn main() {
    linux::main();
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu")))]
fn main() {
    println!("nothing is observed on this system");
}
