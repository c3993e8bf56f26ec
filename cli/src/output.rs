//! Standard output and standard error. It must not know what is printed.

use std::io::{self, BufWriter, ErrorKind, Write};

use crate::failure::{Failure, Fallible};

/// Prints to standard output. Whoever reads may stop reading: that is no failure.
pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Fallible<()> {
    let stdout = io::stdout();
    // On consoles that do not know escape sequences they are turned into what these know.
    let mut out = BufWriter::new(anstream::AutoStream::always(stdout.lock()));
    let result = write(&mut out).and_then(|()| out.flush());
    match result {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("could not print: {error}")))
        }
        _ => Ok(()),
    }
}

/// A line for the person at the terminal, beside the results.
pub(crate) fn note(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
