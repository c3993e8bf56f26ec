//! Reads files for the analyzer. It must not know what is in them.

use std::any::Any;
use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use sigsafe_analyzer::source::{FileLoader, LoadError};

/// More than any source file that a person or a generator wrote to be compiled.
const MOST_BYTES: u64 = 256 << 20;

/// The files of this machine.
#[derive(Debug, Default)]
pub(crate) struct DiskLoader {
    files: AtomicUsize,
    /// What the last run left. The program ends soon: the system frees it faster.
    spent: Mutex<Option<ManuallyDrop<Box<dyn Any + Send>>>>,
}

impl DiskLoader {
    /// How many files were read so far.
    pub(crate) fn files(&self) -> usize {
        self.files.load(Ordering::Relaxed)
    }
}

impl FileLoader for DiskLoader {
    fn load(&self, path: &str) -> Result<Arc<str>, LoadError> {
        let failed = |error: std::io::Error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => LoadError::NotFound,
            _ => LoadError::Other(error.to_string()),
        };
        // A pipe or a device under a source file's name would be waited for without end.
        let about = std::fs::metadata(path).map_err(failed)?;
        if !about.is_file() {
            return Err(LoadError::Other("it is not a regular file".to_owned()));
        }
        if about.len() > MOST_BYTES {
            return Err(LoadError::Other(format!("it has {} bytes", about.len())));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0) + 1);
        let file = File::open(path).map_err(failed)?;
        file.take(MOST_BYTES)
            .read_to_end(&mut bytes)
            .map_err(failed)?;
        self.files.fetch_add(1, Ordering::Relaxed);
        let text = String::from_utf8(bytes)
            .map_err(|error| LoadError::NotUtf8(error.utf8_error().valid_up_to()))?;
        Ok(text.into())
    }

    fn lay_aside(&self, spent: Box<dyn Any + Send>) {
        if let Ok(mut kept) = self.spent.lock() {
            // Of several runs the last one alone is kept: the memory of the others is needed again.
            let before = kept.replace(ManuallyDrop::new(spent));
            drop(before.map(ManuallyDrop::into_inner));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_said() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        std::fs::write(at("good.rs"), "fn main() {}")?;
        std::fs::write(at("bad.rs"), b"fn \xff")?;
        let loader = DiskLoader::default();
        assert_eq!(loader.load(&at("good.rs")).as_deref(), Ok("fn main() {}"));
        assert_eq!(loader.load(&at("bad.rs")), Err(LoadError::NotUtf8(3)));
        assert_eq!(loader.load(&at("none.rs")), Err(LoadError::NotFound));
        assert_eq!(loader.load(&at("good.rs/x.rs")), Err(LoadError::NotFound));
        assert!(matches!(loader.load(&at("")), Err(LoadError::Other(_))));
        Ok(())
    }
}
