//! What the cases name.

pub use std::borrow::{Borrow, BorrowMut, Cow};
pub use std::collections::{
    BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque,
};
pub use std::ffi::{CStr, CString, OsStr, OsString};
pub use std::fmt::Write as _;
pub use std::fs::{self, File, OpenOptions};
pub use std::hash::{BuildHasher, Hash, Hasher};
pub use std::io::{self, BufRead, BufReader, BufWriter, Cursor, LineWriter, Read, Seek, Write};
pub use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
pub use std::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
pub use std::os::unix::ffi::{OsStrExt, OsStringExt};
pub use std::os::unix::fs::{FileExt, MetadataExt, OpenOptionsExt, PermissionsExt};
pub use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
pub use std::os::unix::process::{CommandExt, ExitStatusExt};
pub use std::path::{Path, PathBuf};
pub use std::process::{Command, Stdio};
pub use std::rc::Rc;
pub use std::str::FromStr;
pub use std::sync::atomic::Ordering::SeqCst;
pub use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32};
pub use std::sync::{Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock, mpsc};
pub use std::time::{Duration, Instant, SystemTime};

pub static MUTEX: Mutex<u8> = Mutex::new(1);
pub static RWLOCK: RwLock<u8> = RwLock::new(1);
pub static COUNTER: AtomicU32 = AtomicU32::new(0);
pub static SHARED: OnceLock<Arc<u8>> = OnceLock::new();

static IS_HELD: AtomicBool = AtomicBool::new(false);

/// Something that is never dropped.
pub fn kept_for_ever<T>(value: T) -> &'static T {
    IS_HELD.store(false, SeqCst);
    Box::leak(Box::new(value))
}

/// Holds what this thread has, for ever.
pub fn hold_here() -> u8 {
    IS_HELD.store(true, SeqCst);
    loop {
        std::thread::sleep(Duration::from_secs(1));
    }
}

/// Another thread does this and keeps what it gets.
pub fn held_elsewhere<T>(hold: impl FnOnce() -> T + Send + 'static) {
    IS_HELD.store(false, SeqCst);
    std::thread::spawn(move || {
        let _kept = hold();
        hold_here();
    });
    while !IS_HELD.load(SeqCst) {
        std::thread::yield_now();
    }
}

/// Another thread does this and stays in the midst of it, where it calls what it is given.
pub fn held_elsewhere_within(hold: impl FnOnce(fn() -> u8) + Send + 'static) {
    IS_HELD.store(false, SeqCst);
    std::thread::spawn(move || hold(hold_here));
    while !IS_HELD.load(SeqCst) {
        std::thread::yield_now();
    }
}

/// A tree of a root and two leaves, as it comes of insertion in order.
pub fn two_leaves() -> BTreeMap<u8, u8> {
    let mut tree = BTreeMap::new();
    for number in 0..12 {
        tree.insert(number, number);
    }
    tree
}
