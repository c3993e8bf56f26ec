//! What is known of the outside world, as plain data: what a C function may do in a handler,
//! which calls register one, what each lint is about and how seriously it is taken. It must
//! not know where the data is kept, nor any other part of the analyzer.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

mod cfgs;
mod lint;
mod outline;
mod registration;
mod symbol;

pub use cfgs::{CfgFacts, CfgValue, CrateCfgs, version_matches};
pub use lint::{LintSpec, Origin, Subject};
pub use registration::{ChildTest, FlagTest, Registration, RegistrationKind, Registrations};
pub use symbol::{
    Confidence, Judgement, LengthLimit, Symbol, Symbols, SystemCall, SystemCalls, Verdict,
};

/// A name that stands for no member of the enum it was read as.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownName {
    /// What was looked for: `effect`, `context`...
    pub what: &'static str,
    /// What was found.
    pub name: String,
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} `{}`", self.what, self.name)
    }
}

impl std::error::Error for UnknownName {}

macro_rules! named {
    ($(#[$doc:meta])* $name:ident as $what:literal { $($(#[$item:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$item])* #[serde(rename = $text)] $variant,)*
        }

        impl $name {
            /// All, in the order of declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The name it has in data, configuration and output.
            pub const fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }

        impl FromStr for $name {
            type Err = UnknownName;

            fn from_str(name: &str) -> Result<$name, UnknownName> {
                match name {
                    $($text => Ok($name::$variant),)*
                    _ => Err(UnknownName { what: $what, name: name.to_owned() }),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
    };
}

named! {
    /// What a function does that may be wrong in some context.
    Effect as "effect" {
        /// Takes memory from the heap.
        Alloc = "alloc",
        /// Gives memory back to the heap.
        Free = "free",
        /// Takes the lock of a standard stream.
        StdioLock = "stdio_lock",
        /// Takes a lock.
        Lock = "lock",
        /// Initialises something on first use, and waits if another does so.
        LazyInit = "lazy_init",
        /// Touches a thread-local variable that may have to be set up.
        ThreadLocal = "thread_local",
        /// Captures or prints a backtrace.
        Backtrace = "backtrace",
        /// Panics by its own words: panic and assert macros, `unwrap`, `borrow`.
        Panic = "panic",
        /// May panic by a check that is not written out: index, overflow, division, documented panics.
        ImplicitPanic = "implicit_panic",
        /// Ends the process the orderly way, with what was registered for that.
        ProcessExit = "process_exit",
        /// Reads or writes the environment, which a lock guards.
        EnvAccess = "env_access",
        /// Waits.
        Blocking = "blocking",
        /// Starts a thread.
        ThreadSpawn = "thread_spawn",
        /// A foreign function that is not async-signal-safe for another reason.
        UnsafeFfi = "unsafe_ffi",
    }
}

named! {
    /// In which circumstances a handler runs.
    Context as "context" {
        /// A signal handler: it interrupts anything.
        Signal = "signal",
        /// A Windows exception handler or filter.
        Exception = "exception",
        /// The child of `fork`, until it execs or exits.
        ForkChild = "fork_child",
        /// The child of a raw clone, for which nobody repaired the C library's locks.
        RawForkChild = "raw_fork_child",
        /// Code that the allocator itself consists of.
        Allocator = "allocator",
        /// A callback on an ordinary thread, whose data must outlive it.
        ThreadCallback = "thread_callback",
        /// Ordinary code that a signal triggers later.
        Deferred = "deferred",
        /// An interrupt service routine on bare metal.
        Interrupt = "interrupt",
    }
}

named! {
    /// How seriously a lint is taken. Ordered: `Allow < Warn < Deny`.
    Level as "level" {
        /// Not reported.
        Allow = "allow",
        /// Reported; the exit code stays 0.
        Warn = "warn",
        /// Reported; the exit code is 1.
        Deny = "deny",
    }
}

named! {
    /// An edition of POSIX, whose list of async-signal-safe functions counts.
    #[derive(Default)]
    Edition as "edition of POSIX" {
        /// POSIX.1-2008 as it was first published.
        Posix2008 = "2008",
        /// POSIX.1-2008 with both technical corrigenda.
        #[default]
        Posix2016 = "2016",
        /// POSIX.1-2024.
        Posix2024 = "2024",
    }
}

impl Edition {
    /// The condition under which a function is fine that the edition does not list.
    pub(crate) const fn unlisted(self) -> &'static str {
        match self {
            Edition::Posix2008 => {
                "the C library does more than POSIX.1-2008 asks for, which does not list it"
            }
            Edition::Posix2016 => {
                "the C library does more than POSIX.1-2016 asks for, which does not list it"
            }
            Edition::Posix2024 => {
                "the C library does more than POSIX.1-2024 asks for, which does not list it"
            }
        }
    }
}

named! {
    /// A family of targets whose C library is judged as one.
    Platform as "platform" {
        /// Linux with the GNU C library (and what is close to it).
        LinuxGnu = "linux_gnu",
        /// Linux with musl.
        LinuxMusl = "linux_musl",
        /// Android: bionic.
        Android = "android",
        /// macOS and Apple's other systems.
        Macos = "macos",
        /// FreeBSD.
        Freebsd = "freebsd",
        /// OpenBSD.
        Openbsd = "openbsd",
        /// Any other Unix: POSIX alone holds.
        OtherUnix = "other_unix",
        /// Windows.
        Windows = "windows",
    }
}

impl Platform {
    /// The platform of a target triple; `None` for bare metal and WebAssembly.
    pub fn of_triple(triple: &str) -> Option<Platform> {
        const OTHER_UNIX: &[&str] = &[
            "netbsd",
            "dragonfly",
            "solaris",
            "illumos",
            "haiku",
            "aix",
            "hurd",
            "fuchsia",
            "nto",
            "qnx",
            "vxworks",
            "redox",
            "emscripten",
            "cygwin",
            "linux",
            "hermit",
            "rtems",
        ];
        // The architecture may contain anything; what follows it says the system.
        let system = triple.split_once('-').map_or("", |(_, rest)| rest);
        let has = |part: &str| system.contains(part);
        Some(if has("windows") {
            Platform::Windows
        } else if has("android") {
            Platform::Android
        } else if has("apple") || has("darwin") {
            Platform::Macos
        } else if has("linux-musl") || has("linux-ohos") {
            Platform::LinuxMusl
        } else if has("linux-gnu") {
            Platform::LinuxGnu
        } else if has("freebsd") {
            Platform::Freebsd
        } else if has("openbsd") {
            Platform::Openbsd
        } else if OTHER_UNIX.iter().any(|name| has(name)) {
            Platform::OtherUnix
        } else {
            return None;
        })
    }

    /// Linux of any C library.
    pub fn is_linux(self) -> bool {
        matches!(
            self,
            Platform::LinuxGnu | Platform::LinuxMusl | Platform::Android
        )
    }

    /// Everything but Windows.
    pub fn is_unix(self) -> bool {
        self != Platform::Windows
    }
}

/// A file of a stub crate: its path below the folder of stubs with `/`, and its text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StubFile {
    /// `core/option.rs`, `crates/log.rs`.
    pub path: Cow<'static, str>,
    /// Rust source.
    pub text: Cow<'static, str>,
}

/// All that is known.
#[derive(Clone, Default, Debug)]
pub struct Knowledge {
    /// core, alloc and std as Rust source, and overlays of crates (`crates/<crate>.rs`); sorted by path.
    pub stubs: Vec<StubFile>,
    /// C and Win32 functions by link name.
    pub symbols: Symbols,
    /// System calls of Linux by name and number.
    pub system_calls: SystemCalls,
    /// What registers a handler.
    pub registrations: Registrations,
    /// The lints, sorted by name.
    pub lints: Vec<LintSpec>,
    /// cfgs that build scripts compute, sorted by crate.
    pub cfgs: Vec<CrateCfgs>,
}

impl Knowledge {
    /// The lint of that name.
    pub fn lint(&self, name: &str) -> Option<&LintSpec> {
        self.lints.iter().find(|lint| lint.name == name)
    }

    /// The lint that reports an effect.
    pub fn lint_of(&self, effect: Effect) -> Option<&LintSpec> {
        self.lint_about(Subject::Effect(effect))
    }

    /// The lint about that subject.
    pub fn lint_about(&self, subject: Subject) -> Option<&LintSpec> {
        self.lints.iter().find(|lint| lint.subject == subject)
    }

    /// What the build script of a crate sets, for the version at hand.
    pub fn crate_cfgs(&self, package: &str, version: &str) -> Option<&CfgFacts> {
        self.cfgs
            .iter()
            .filter(|cfgs| cfgs.package == package)
            .flat_map(|cfgs| &cfgs.facts)
            .find(|facts| version_matches(&facts.versions, version))
    }
}

/// One value or a list of them, as data files may write either.
pub(crate) fn one_or_many<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany<T> {
        One(T),
        Many(Vec<T>),
    }
    Ok(match OneOrMany::deserialize(deserializer)? {
        OneOrMany::One(value) => vec![value],
        OneOrMany::Many(values) => values,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_triple_tells_the_platform() {
        let of = Platform::of_triple;
        assert_eq!(of("x86_64-unknown-linux-gnu"), Some(Platform::LinuxGnu));
        assert_eq!(
            of("armv7-unknown-linux-musleabihf"),
            Some(Platform::LinuxMusl)
        );
        assert_eq!(of("armv7-linux-androideabi"), Some(Platform::Android));
        assert_eq!(of("aarch64-apple-darwin"), Some(Platform::Macos));
        assert_eq!(of("x86_64-pc-windows-msvc"), Some(Platform::Windows));
        assert_eq!(of("x86_64-unknown-netbsd"), Some(Platform::OtherUnix));
        assert_eq!(of("thumbv7em-none-eabihf"), None);
        assert_eq!(of("wasm32-unknown-unknown"), None);
    }

    #[test]
    fn names_are_read_back() {
        for effect in Effect::ALL {
            assert_eq!(effect.name().parse(), Ok(*effect));
        }
        assert!("heap".parse::<Effect>().is_err());
        assert!(Level::Allow < Level::Warn && Level::Warn < Level::Deny);
    }
}
