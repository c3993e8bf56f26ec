//! Parses the files that are named on standard input, one a line, with syn and does nothing else: the least that any tool
//! of this kind must do. The argument is the number of threads.

use std::io::Read as _;
use std::sync::atomic::{AtomicUsize, Ordering};

/// syn recurses; what it is given here is code that compiles.
const STACK: usize = 256 << 20;

fn main() -> std::io::Result<()> {
    let threads = std::env::args()
        .nth(1)
        .and_then(|word| word.parse().ok())
        .unwrap_or(1);
    let mut list = String::new();
    std::io::stdin().read_to_string(&mut list)?;
    let files: Vec<&str> = list.lines().collect();
    let (next, refused, bytes) = (
        AtomicUsize::new(0),
        AtomicUsize::new(0),
        AtomicUsize::new(0),
    );
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let work = || {
                while let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let text = std::fs::read_to_string(path).unwrap_or_default();
                    bytes.fetch_add(text.len(), Ordering::Relaxed);
                    if syn::parse_file(&text).is_err() {
                        refused.fetch_add(1, Ordering::Relaxed);
                    }
                }
            };
            std::thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, work)?;
        }
        Ok::<(), std::io::Error>(())
    })?;
    println!(
        "{} files, {} refused, {} bytes",
        files.len(),
        refused.into_inner(),
        bytes.into_inner()
    );
    Ok(())
}
