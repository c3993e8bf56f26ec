//! A sign of life on long runs at a terminal. It must not know what takes the time.

use std::io::IsTerminal as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::Thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Shorter runs show nothing.
const PATIENCE: Duration = Duration::from_millis(500);
const TICK: Duration = Duration::from_millis(100);

/// Does the work; where it takes long and a person looks on, shows what `status` says.
pub(crate) fn while_working<T>(
    enabled: bool,
    status: impl Fn() -> String + Sync,
    work: impl FnOnce() -> T,
) -> T {
    if !enabled || !std::io::stderr().is_terminal() {
        return work();
    }
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            std::thread::park_timeout(PATIENCE);
            if done.load(Ordering::Acquire) {
                return;
            }
            let bar = ProgressBar::new_spinner();
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} [{elapsed}]") {
                bar.set_style(style);
            }
            while !done.load(Ordering::Acquire) {
                bar.set_message(status());
                bar.tick();
                std::thread::park_timeout(TICK);
            }
            bar.finish_and_clear();
        });
        // Also where the work panics: the scope waits for the watcher.
        let _end = End {
            done: &done,
            watcher: watcher.thread().clone(),
        };
        work()
    })
}

struct End<'a> {
    done: &'a AtomicBool,
    watcher: Thread,
}

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.done.store(true, Ordering::Release);
        self.watcher.unpark();
    }
}
