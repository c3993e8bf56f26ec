//! Real functions are run and watched, and what they do is held against what the rules say of them.

#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
mod agreement;
#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
mod interrupted;
#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
mod judged;
#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
mod seen;
#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
mod table;
