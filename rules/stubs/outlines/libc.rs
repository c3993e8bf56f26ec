//! libc, where its source is not at hand: the types and the functions that handlers use most. All other functions that
//! are known by link name are added without types.
#![source = "POSIX.1-2016, the headers signal.h, unistd.h, sys/types.h, fcntl.h, string.h, stdlib.h"]

pub type c_void = core::ffi::c_void;
pub type c_char = core::ffi::c_char;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = core::ffi::c_long;
pub type c_ulong = core::ffi::c_ulong;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;
pub type size_t = usize;
pub type ssize_t = isize;
pub type intptr_t = isize;
pub type uintptr_t = usize;
pub type pid_t = i32;
pub type uid_t = u32;
pub type gid_t = u32;
pub type mode_t = u32;
pub type off_t = i64;
pub type off64_t = i64;
pub type time_t = i64;
pub type suseconds_t = i64;
pub type clockid_t = i32;
pub type nfds_t = u64;
pub type socklen_t = u32;
pub type pthread_t = usize;
pub type timer_t = *mut c_void;
pub type sighandler_t = usize;

#[derive(Clone, Copy)]
pub struct sigset_t {
    bits: [u64; 16],
}
pub struct sigaction {
    pub sa_sigaction: sighandler_t,
    pub sa_mask: sigset_t,
    pub sa_flags: c_int,
    pub sa_restorer: Option<extern "C" fn()>,
}
#[derive(Clone, Copy)]
pub struct siginfo_t {
    pub si_signo: c_int,
    pub si_errno: c_int,
    pub si_code: c_int,
}
impl siginfo_t {
    pub unsafe fn si_addr(&self) -> *mut c_void;
    pub unsafe fn si_value(&self) -> sigval;
    pub unsafe fn si_pid(&self) -> pid_t;
    pub unsafe fn si_uid(&self) -> uid_t;
    pub unsafe fn si_status(&self) -> c_int;
}
#[derive(Clone, Copy)]
pub struct sigval {
    pub sival_ptr: *mut c_void,
}
#[derive(Clone, Copy)]
pub struct stack_t {
    pub ss_sp: *mut c_void,
    pub ss_flags: c_int,
    pub ss_size: size_t,
}
#[derive(Clone, Copy)]
pub struct timespec {
    pub tv_sec: time_t,
    pub tv_nsec: c_long,
}
#[derive(Clone, Copy)]
pub struct timeval {
    pub tv_sec: time_t,
    pub tv_usec: suseconds_t,
}
#[derive(Clone, Copy)]
pub struct itimerval {
    pub it_interval: timeval,
    pub it_value: timeval,
}
#[derive(Clone, Copy)]
pub struct iovec {
    pub iov_base: *mut c_void,
    pub iov_len: size_t,
}
#[derive(Clone, Copy)]
pub struct pollfd {
    pub fd: c_int,
    pub events: c_short,
    pub revents: c_short,
}

pub const SIG_DFL: sighandler_t = 0;
pub const SIG_IGN: sighandler_t = 1;
pub const SIG_ERR: sighandler_t = !0;
pub const STDIN_FILENO: c_int = 0;
pub const STDOUT_FILENO: c_int = 1;
pub const STDERR_FILENO: c_int = 2;
pub const EXIT_SUCCESS: c_int = 0;
pub const EXIT_FAILURE: c_int = 1;
pub const SA_NOCLDSTOP: c_int = 1;
pub const SA_NOCLDWAIT: c_int = 2;
pub const SA_SIGINFO: c_int = 4;
pub const SA_ONSTACK: c_int = 0x0800_0000;
pub const SA_RESTART: c_int = 0x1000_0000;
pub const SA_NODEFER: c_int = 0x4000_0000;
pub const SIGHUP: c_int = 1;
pub const SIGINT: c_int = 2;
pub const SIGQUIT: c_int = 3;
pub const SIGILL: c_int = 4;
pub const SIGTRAP: c_int = 5;
pub const SIGABRT: c_int = 6;
pub const SIGBUS: c_int = 7;
pub const SIGFPE: c_int = 8;
pub const SIGKILL: c_int = 9;
pub const SIGUSR1: c_int = 10;
pub const SIGSEGV: c_int = 11;
pub const SIGUSR2: c_int = 12;
pub const SIGPIPE: c_int = 13;
pub const SIGALRM: c_int = 14;
pub const SIGTERM: c_int = 15;
pub const SIGCHLD: c_int = 17;
pub const SIGCONT: c_int = 18;
pub const SIGSTOP: c_int = 19;
pub const SIGTSTP: c_int = 20;
pub const SIGTTIN: c_int = 21;
pub const SIGTTOU: c_int = 22;
pub const SIGPROF: c_int = 27;
pub const SIGWINCH: c_int = 28;
pub const SIGSYS: c_int = 31;
pub const EPERM: c_int = 1;
pub const EINTR: c_int = 4;
pub const EAGAIN: c_int = 11;

unsafe extern "C" {
    pub fn _exit(status: c_int) -> !;
    pub fn abort() -> !;
    pub fn exit(status: c_int) -> !;
    pub fn fork() -> pid_t;
    pub fn vfork() -> pid_t;
    pub fn getpid() -> pid_t;
    pub fn getppid() -> pid_t;
    pub fn gettid() -> pid_t;
    pub fn getuid() -> uid_t;
    pub fn geteuid() -> uid_t;
    pub fn setsid() -> pid_t;
    pub fn setpgid(pid: pid_t, group: pid_t) -> c_int;
    pub fn getpgrp() -> pid_t;
    pub fn waitpid(pid: pid_t, status: *mut c_int, options: c_int) -> pid_t;
    pub fn kill(pid: pid_t, signal: c_int) -> c_int;
    pub fn raise(signal: c_int) -> c_int;
    pub fn signal(signal: c_int, handler: sighandler_t) -> sighandler_t;
    pub fn sigaction(signal: c_int, new: *const sigaction, old: *mut sigaction) -> c_int;
    pub fn sigaltstack(new: *const stack_t, old: *mut stack_t) -> c_int;
    pub fn sigemptyset(set: *mut sigset_t) -> c_int;
    pub fn sigfillset(set: *mut sigset_t) -> c_int;
    pub fn sigaddset(set: *mut sigset_t, signal: c_int) -> c_int;
    pub fn sigdelset(set: *mut sigset_t, signal: c_int) -> c_int;
    pub fn sigismember(set: *const sigset_t, signal: c_int) -> c_int;
    pub fn sigprocmask(how: c_int, set: *const sigset_t, old: *mut sigset_t) -> c_int;
    pub fn pthread_sigmask(how: c_int, set: *const sigset_t, old: *mut sigset_t) -> c_int;
    pub fn pthread_self() -> pthread_t;
    pub fn pthread_kill(thread: pthread_t, signal: c_int) -> c_int;
    pub fn alarm(seconds: c_uint) -> c_uint;
    pub fn sleep(seconds: c_uint) -> c_uint;
    pub fn pause() -> c_int;
    pub fn nanosleep(time: *const timespec, left: *mut timespec) -> c_int;
    pub fn clock_gettime(clock: clockid_t, time: *mut timespec) -> c_int;
    pub fn setitimer(which: c_int, new: *const itimerval, old: *mut itimerval) -> c_int;
    pub fn time(time: *mut time_t) -> time_t;
    pub fn read(fd: c_int, buffer: *mut c_void, count: size_t) -> ssize_t;
    pub fn write(fd: c_int, buffer: *const c_void, count: size_t) -> ssize_t;
    pub fn writev(fd: c_int, parts: *const iovec, count: c_int) -> ssize_t;
    pub fn open(path: *const c_char, flags: c_int, ...) -> c_int;
    pub fn close(fd: c_int) -> c_int;
    pub fn dup(fd: c_int) -> c_int;
    pub fn dup2(fd: c_int, to: c_int) -> c_int;
    pub fn pipe(fds: *mut c_int) -> c_int;
    pub fn fcntl(fd: c_int, command: c_int, ...) -> c_int;
    pub fn ioctl(fd: c_int, request: c_ulong, ...) -> c_int;
    pub fn isatty(fd: c_int) -> c_int;
    pub fn lseek(fd: c_int, offset: off_t, whence: c_int) -> off_t;
    pub fn poll(fds: *mut pollfd, count: nfds_t, timeout: c_int) -> c_int;
    pub fn send(socket: c_int, buffer: *const c_void, count: size_t, flags: c_int) -> ssize_t;
    pub fn recv(socket: c_int, buffer: *mut c_void, count: size_t, flags: c_int) -> ssize_t;
    pub fn chdir(path: *const c_char) -> c_int;
    pub fn chroot(path: *const c_char) -> c_int;
    pub fn umask(mask: mode_t) -> mode_t;
    pub fn setuid(user: uid_t) -> c_int;
    pub fn setgid(group: gid_t) -> c_int;
    pub fn prctl(option: c_int, ...) -> c_int;
    pub fn syscall(number: c_long, ...) -> c_long;
    pub fn sysconf(name: c_int) -> c_long;
    pub fn execv(path: *const c_char, argv: *const *const c_char) -> c_int;
    pub fn execve(path: *const c_char, argv: *const *const c_char, envp: *const *const c_char) -> c_int;
    pub fn execvp(file: *const c_char, argv: *const *const c_char) -> c_int;
    pub fn malloc(size: size_t) -> *mut c_void;
    pub fn calloc(count: size_t, size: size_t) -> *mut c_void;
    pub fn realloc(pointer: *mut c_void, size: size_t) -> *mut c_void;
    pub fn free(pointer: *mut c_void);
    pub fn mmap(at: *mut c_void, length: size_t, protection: c_int, flags: c_int, fd: c_int, offset: off_t) -> *mut c_void;
    pub fn munmap(at: *mut c_void, length: size_t) -> c_int;
    pub fn mprotect(at: *mut c_void, length: size_t, protection: c_int) -> c_int;
    pub fn strlen(text: *const c_char) -> size_t;
    pub fn strerror(number: c_int) -> *mut c_char;
    pub fn memcpy(to: *mut c_void, from: *const c_void, count: size_t) -> *mut c_void;
    pub fn memset(to: *mut c_void, byte: c_int, count: size_t) -> *mut c_void;
    pub fn printf(format: *const c_char, ...) -> c_int;
    pub fn puts(text: *const c_char) -> c_int;
    pub fn perror(text: *const c_char);
    pub fn getenv(name: *const c_char) -> *mut c_char;
    pub fn __errno_location() -> *mut c_int;
    pub fn __error() -> *mut c_int;
}
