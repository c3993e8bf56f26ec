//! Steps through the call, instruction by instruction: a handler of the trap that the processor's trap flag makes sees
//! every system call and every atomic change of memory, whoever wrote the code.

use std::arch::asm;
use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};

use super::contend;
use super::record::{SYSTEM_CALLS, count, current};

/// The flag of the processor that makes it trap after an instruction.
pub(crate) const TRAP_FLAG: i64 = 0x100;

/// Beyond so many instructions of a call it runs freely: what it does first is what tells.
const MOST_STEPS: u64 = 20_000;

/// A mask of signals that was given to the kernel in place of the program's, and the register's own value.
static MASK: AtomicU64 = AtomicU64::new(0);
static MASK_REGISTER: AtomicI64 = AtomicI64::new(0);
static HAS_CHANGED: AtomicBool = AtomicBool::new(false);

/// Installs the handler.
pub(crate) fn install() {
    // SAFETY: the structure is filled as the manual wants it.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = on_trap as *const () as usize;
        action.sa_flags = libc::SA_SIGINFO;
        libc::sigfillset(&mut action.sa_mask);
        libc::sigaction(libc::SIGTRAP, &action, std::ptr::null_mut());
    }
}

/// Steps from the next instruction on.
#[inline(always)]
pub(crate) fn begin() {
    // SAFETY: the handler is there.
    unsafe { asm!("pushfq", "or qword ptr [rsp], 0x100", "popfq") };
}

/// Steps no more.
#[inline(always)]
pub(crate) fn end() {
    // SAFETY: only the trap flag is changed.
    unsafe { asm!("pushfq", "and qword ptr [rsp], ~0x100", "popfq") };
}

enum Kind {
    Plain,
    SystemCall,
    Atomic,
}

/// What kind of instruction stands there.
///
/// # Safety
///
/// An instruction must stand there.
unsafe fn kind(mut at: *const u8) -> Kind {
    let mut locked = false;
    loop {
        match unsafe { *at } {
            0xf0 => locked = true,
            0x66 | 0xf2 | 0xf3 | 0x2e | 0x36 | 0x3e | 0x26 | 0x64 | 0x65 | 0x40..=0x4f => {}
            _ if locked => return Kind::Atomic,
            // An exchange with memory is atomic without a word.
            0x86 | 0x87 if unsafe { *at.add(1) } < 0xc0 => return Kind::Atomic,
            0x0f if unsafe { *at.add(1) } == 0x05 => return Kind::SystemCall,
            _ => return Kind::Plain,
        }
        at = unsafe { at.add(1) };
    }
}

/// The trap must not be held back, or it kills: if the next instruction gives the kernel a mask of signals, it is given
/// another one, and what stood in the register is put back after it.
pub(crate) fn keep_trap(registers: &mut [libc::greg_t]) {
    if HAS_CHANGED.swap(false, Ordering::Relaxed) {
        registers[libc::REG_RSI as usize] = MASK_REGISTER.load(Ordering::Relaxed);
    }
    // SAFETY: it is the next instruction.
    let kind = unsafe { kind(registers[libc::REG_RIP as usize] as *const u8) };
    let mask = registers[libc::REG_RSI as usize];
    if matches!(kind, Kind::SystemCall)
        && registers[libc::REG_RAX as usize] == libc::SYS_rt_sigprocmask
        && mask != 0
        && registers[libc::REG_RDI as usize] as c_int != libc::SIG_UNBLOCK
    {
        // SAFETY: the program gives it to the kernel.
        let without = unsafe { *(mask as *const u64) } & !(1 << (libc::SIGTRAP - 1));
        MASK.store(without, Ordering::Relaxed);
        MASK_REGISTER.store(mask, Ordering::Relaxed);
        HAS_CHANGED.store(true, Ordering::Relaxed);
        registers[libc::REG_RSI as usize] = MASK.as_ptr() as i64;
    }
}

extern "C" fn on_trap(_: c_int, _: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: the kernel gives it.
    let registers = unsafe { &mut (*context.cast::<libc::ucontext_t>()).uc_mcontext.gregs };
    keep_trap(registers);
    let Some(record) = current() else { return };
    record.in_call.store(-1, Ordering::Relaxed);
    let Some(seen) = record.open() else {
        registers[libc::REG_EFL as usize] &= !TRAP_FLAG;
        return;
    };
    if seen.steps.fetch_add(1, Ordering::Relaxed) > MOST_STEPS {
        registers[libc::REG_EFL as usize] &= !TRAP_FLAG;
        return;
    }
    contend::after_instruction();
    // SAFETY: it is the next instruction.
    match unsafe { kind(registers[libc::REG_RIP as usize] as *const u8) } {
        Kind::Plain => {}
        Kind::Atomic => {
            if record.in_heap.load(Ordering::Relaxed) == 0 {
                count(&seen.atomics);
                contend::before_atomic();
            }
        }
        Kind::SystemCall => {
            let number = registers[libc::REG_RAX as usize];
            let first = registers[libc::REG_RDI as usize];
            let second = registers[libc::REG_RSI as usize];
            // What the heap asks of the kernel is the heap's.
            if record.in_heap.load(Ordering::Relaxed) == 0 {
                count(&seen.calls[(number as usize).min(SYSTEM_CALLS - 1)]);
            }
            record.in_call.store(number, Ordering::Relaxed);
            match number {
                libc::SYS_futex => {
                    let operation = second as c_int & 0x7f;
                    if operation == libc::FUTEX_WAIT || operation == libc::FUTEX_WAIT_BITSET {
                        count(&seen.futex_waits);
                    }
                }
                // What is born now would be born stepping.
                libc::SYS_clone | libc::SYS_clone3 | libc::SYS_fork | libc::SYS_vfork => {
                    let flags = match number {
                        libc::SYS_clone => first,
                        // SAFETY: the program gave it to the kernel.
                        libc::SYS_clone3 => unsafe { *(first as *const i64) },
                        _ => 0,
                    };
                    if flags & i64::from(libc::CLONE_THREAD) != 0 {
                        count(&seen.threads);
                    }
                    registers[libc::REG_EFL as usize] &= !TRAP_FLAG;
                    record.in_call.store(-1, Ordering::Relaxed);
                }
                libc::SYS_execve | libc::SYS_execveat => {
                    registers[libc::REG_EFL as usize] &= !TRAP_FLAG;
                }
                _ => {}
            }
        }
    }
}
