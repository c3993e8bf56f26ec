//! Calls that are made in the midst of others: while a thread does something that must not be interrupted, a handler does
//! the call, at thousands of places. It must not know what comes of it.

use crate::prelude::*;

/// What is interrupted, over and over.
pub struct Victim {
    /// For the table.
    pub name: &'static str,
    /// Once.
    pub run: fn(),
}

/// What the handler does.
pub struct Handler {
    /// The expression.
    pub call: &'static str,
    /// What is interrupted by it, by name; none: everything.
    pub victim: &'static str,
    /// The call.
    pub run: fn(),
}

/// Does once what is set up at the first use.
pub fn prepare() {
    SHARED.get_or_init(|| Arc::new(1));
    println!();
    for victim in VICTIMS {
        (victim.run)();
    }
}

/// All that is interrupted.
pub const VICTIMS: &[Victim] = &[
    Victim {
        name: "the heap",
        run: || {
            let vector: Vec<u8> = Vec::with_capacity(5000);
            let other: Vec<u8> = Vec::with_capacity(70_000);
            drop(std::hint::black_box(vector));
            drop(std::hint::black_box(other));
        },
    },
    Victim {
        name: "stdout",
        run: || println!("{}", 1),
    },
    Victim {
        name: "stderr",
        run: || eprintln!("{}", 1),
    },
    Victim {
        name: "a mutex",
        run: || *MUTEX.lock().unwrap() += 1,
    },
    Victim {
        name: "a lock for readers",
        run: || *RWLOCK.write().unwrap() += 1,
    },
    Victim {
        name: "the environment",
        run: || unsafe { std::env::set_var("A", "b") },
    },
    Victim {
        name: "a stream of C",
        run: || unsafe {
            libc::puts(c"x".as_ptr());
        },
    },
    Victim {
        name: "the time zone",
        run: || unsafe {
            libc::localtime(&1);
        },
    },
    Victim {
        name: "the users",
        run: || unsafe {
            libc::getpwnam(c"root".as_ptr());
        },
    },
    Victim {
        name: "the locale",
        run: || unsafe {
            libc::setlocale(0, c"C".as_ptr());
        },
    },
    Victim {
        name: "functions for the end",
        run: || unsafe {
            extern "C" fn nothing() {}
            libc::atexit(nothing);
        },
    },
    Victim {
        name: "the random numbers of C",
        run: || unsafe {
            libc::rand();
        },
    },
];

macro_rules! handlers {
    ($($victim:literal: $call:expr;)*) => {
        /// All calls.
        pub const HANDLERS: &[Handler] = &[$(Handler {
            call: stringify!($call),
            victim: $victim,
            run: || {
                #[allow(warnings, clippy::all)]
                let _kept = std::mem::ManuallyDrop::new(unsafe { $call });
            },
        }),*];
    };
}

handlers! {
    // What must not run in a handler.
    "the heap": Vec::<u8>::with_capacity(5000);
    "the heap": Box::new([0u8; 5000]);
    "the heap": vec![1u8; 70_000];
    "the heap": String::from_utf8_lossy(&[255; 2000]);
    "the heap": drop(vec![1u8; 70_000]);
    "the heap": HashMap::<u64, u64>::with_capacity(1000);
    "the heap": VecDeque::<u8>::with_capacity(70_000);
    "the heap": Arc::new([1u8; 5000]);
    "the heap": Rc::new([1u8; 5000]);
    "the heap": fs::read("/proc/self/maps");
    "the heap": libc::malloc(70_000);
    "the heap": libc::calloc(1, 70_000);
    "the heap": libc::opendir(c"/".as_ptr());
    "the heap": libc::fopen(c"/dev/null".as_ptr(), c"r".as_ptr());
    "stdout": println!("{}", 1);
    "stdout": drop(io::stdout().lock());
    "stdout": io::stdout().flush();
    "stderr": eprintln!("{}", 1);
    "a mutex": drop(MUTEX.lock());
    "a lock for readers": drop(RWLOCK.read());
    "a lock for readers": drop(RWLOCK.write());
    "the environment": std::env::var_os("PATH");
    "the environment": std::env::set_var("A", "c");
    "the environment": libc::setenv(c"A".as_ptr(), c"d".as_ptr(), 1);
    "a stream of C": libc::puts(c"x".as_ptr());
    "a stream of C": libc::fflush(std::ptr::null_mut());
    "the time zone": libc::localtime(&1);
    "the users": libc::getpwnam(c"root".as_ptr());
    "the users": libc::getpwuid(0);
    "the locale": libc::setlocale(0, c"C".as_ptr());
    "functions for the end": libc::exit(3);
    "the random numbers of C": libc::rand();
    // What may.
    "": COUNTER.fetch_add(1, SeqCst);
    "": COUNTER.compare_exchange(1, 2, SeqCst, SeqCst);
    "": Instant::now();
    "": SystemTime::now();
    "": std::process::id();
    "": std::thread::yield_now();
    "": SHARED.get().cloned();
    "": io::Error::last_os_error();
    "": String::new();
    "": "12".parse::<u32>();
    "": [3u8, 1, 2].sort_unstable();
    "": std::str::from_utf8(b"abc");
    "": std::mem::ManuallyDrop::new(File::from_raw_fd(1)).write(b"x");
    "": write!(std::mem::ManuallyDrop::new(File::from_raw_fd(1)), "{} {:?}", 1, 0.5);
    "": write!(Cursor::new(&mut [0u8; 40][..]), "{:?}", Some(1));
    "": File::open("/dev/null").map(drop);
    "": fs::metadata("/");
    "": MUTEX.try_lock().is_ok();
    "": RWLOCK.try_read().is_ok();
    "": libc::getpid();
    "": libc::write(1, c"x".as_ptr().cast(), 1);
    "": libc::close(libc::open(c"/dev/null".as_ptr(), 0));
    "": libc::kill(libc::getpid(), 0);
    "": libc::clock_gettime(0, &mut std::mem::zeroed());
    "": libc::stat(c"/".as_ptr(), &mut std::mem::zeroed());
    "": libc::strlen(c"abc".as_ptr());
    "": libc::poll(std::ptr::null_mut(), 0, 0);
    "": libc::sigprocmask(libc::SIG_BLOCK, std::ptr::null(), &mut std::mem::zeroed());
    "": libc::getppid();
    "": libc::time(std::ptr::null_mut());
}
