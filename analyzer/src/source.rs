//! Where text comes from and where things stand in it: files, byte ranges, and the
//! macro expansions that text went through. It must not know what the text means.

use std::sync::Arc;

use ustr::Ustr;

/// A source file. The number is the order of loading and never shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FileId(pub u32);

/// A crate (one target of one package, or a stub crate). The number is the order of loading.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct CrateId(pub u32);

/// One expansion of one macro call. `ExpnId::ROOT` is text that no macro wrote.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ExpnId(pub u32);

impl ExpnId {
    /// What a person wrote outside of every macro definition.
    pub const ROOT: ExpnId = ExpnId(0);
}

/// A byte range of a file: 0-based, end exclusive, together with the expansion that wrote it.
///
/// `expn` says who wrote the text at this place: `ROOT` where a person wrote it as ordinary
/// code or as the argument of a macro call, else the expansion of the macro in whose
/// definition it stands. It is also the hygiene mark of an identifier.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// The expansion that this text belongs to.
    pub expn: ExpnId,
}

/// A range of a file's text, whoever wrote it: the same under every target.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TextRange {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// Whether a macro wrote the text.
    pub fn is_written_by_macro(self) -> bool {
        self.expn != ExpnId::ROOT
    }

    /// The text alone, without the expansion that it belongs to.
    pub fn text_range(self) -> TextRange {
        TextRange {
            file: self.file,
            start: self.start,
            end: self.end,
        }
    }

    /// A span of text that no macro wrote.
    pub fn new(file: FileId, start: u32, end: u32) -> Span {
        Span {
            file,
            start,
            end,
            expn: ExpnId::ROOT,
        }
    }

    /// From the start of `self` to the end of `other` where both stand in one file and expansion, else `self`.
    pub fn to(self, other: Span) -> Span {
        if self.file == other.file && self.expn == other.expn && other.end >= self.start {
            Span {
                end: other.end.max(self.end),
                ..self
            }
        } else {
            self
        }
    }
}

/// An edition of the language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Edition {
    /// Rust 2015.
    E2015,
    /// Rust 2018.
    E2018,
    /// Rust 2021.
    #[default]
    E2021,
    /// Rust 2024.
    E2024,
}

impl Edition {
    /// The edition that a manifest's `edition = "…"` names, if it is one that is known.
    pub fn from_year(year: &str) -> Option<Edition> {
        match year {
            "2015" => Some(Edition::E2015),
            "2018" => Some(Edition::E2018),
            "2021" => Some(Edition::E2021),
            "2024" => Some(Edition::E2024),
            _ => None,
        }
    }
}

/// What is known of an expansion.
#[derive(Clone, Debug)]
pub struct Expansion {
    /// The macro call, as it stands in its own file (with the expansion that wrote it).
    pub call_site: Span,
    /// The name of the macro, without `!`.
    pub macro_name: Ustr,
    /// The crate that defines the macro: what `$crate` means in it.
    pub def_crate: CrateId,
    /// The edition of that crate: how keywords in the definition are read.
    pub edition: Edition,
    /// The expansion in which the macro's definition stands.
    pub def_site: ExpnId,
}

/// All expansions of a run. It only grows, and is filled from many threads.
#[derive(Debug, Default)]
pub struct Expansions {
    all: boxcar::Vec<Expansion>,
}

impl Expansions {
    /// Adds an expansion and returns its name.
    pub fn add(&self, expansion: Expansion) -> ExpnId {
        ExpnId(self.all.push(expansion) as u32 + 1)
    }

    /// What is known of `expn`; `None` for the root.
    pub fn get(&self, expn: ExpnId) -> Option<&Expansion> {
        self.all.get((expn.0 as usize).checked_sub(1)?)
    }

    /// The macro calls around `span`, the innermost first.
    pub fn call_sites(&self, span: Span) -> Vec<Span> {
        let mut out = Vec::new();
        let mut at = span.expn;
        while let Some(expansion) = self.get(at) {
            out.push(expansion.call_site);
            at = expansion.call_site.expn;
            if out.len() > 256 {
                break;
            }
        }
        out
    }
}

/// A place where a token stood before a macro moved it: the `$x` of a definition.
///
/// A token keeps the place where it was written as its span; frames say where it stood in each definition that passed it on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Frame {
    /// The `$x` in the definition; `span.expn` is the expansion that passed the token on.
    pub at: Span,
    /// The definitions that passed it on before.
    pub outer: Option<Arc<Frame>>,
    /// Where the compiler takes the token to stand after all that; of the last frame alone it means something.
    pub standing: Standing,
}

/// Where the compiler takes a token to stand once macros passed it on. Nothing: where it was written.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Standing {
    /// In place of where it was written.
    pub moved: Option<Span>,
    /// The `$x` that stands for it among its neighbours, where those were written by another expansion than it.
    pub variable: Option<Span>,
}

/// The text of a file and the starts of its lines.
#[derive(Debug)]
pub struct SourceFile {
    /// The path as it was given to the loader: absolute, or `std:…` for a stub.
    pub path: String,
    /// The text, without a byte order mark.
    pub text: Arc<str>,
    line_starts: Vec<u32>,
}

/// A line and a column, both 1-based; the column counts characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LineColumn {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

impl SourceFile {
    /// Takes the text of a file.
    pub fn new(path: String, text: Arc<str>) -> SourceFile {
        let mut line_starts = vec![0];
        line_starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at as u32 + 1));
        SourceFile {
            path,
            text,
            line_starts,
        }
    }

    /// The line and column of a byte offset; past the end, of the end.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let offset = offset.min(self.text.len() as u32);
        let line = self.line_starts.partition_point(|&start| start <= offset);
        let start = self
            .line_starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(0);
        let before = self.text.get(start as usize..offset as usize).unwrap_or("");
        LineColumn {
            line: line as u32,
            column: before.chars().count() as u32 + 1,
        }
    }

    /// The text of a 1-based line, without its end; `None` past the last.
    pub fn line(&self, line: u32) -> Option<&str> {
        let start = *self.line_starts.get((line as usize).checked_sub(1)?)? as usize;
        let end = self
            .line_starts
            .get(line as usize)
            .map_or(self.text.len(), |&end| end as usize);
        Some(self.text.get(start..end)?.trim_end_matches(['\n', '\r']))
    }

    /// The text of a byte range, if it is one.
    pub fn slice(&self, span: Span) -> Option<&str> {
        self.text.get(span.start as usize..span.end as usize)
    }
}

/// Why a file has no text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LoadError {
    /// There is no such file.
    NotFound,
    /// The file is not UTF-8; the first bad byte is at this offset.
    NotUtf8(usize),
    /// The disk refused; its words.
    Other(String),
}

/// Gives text for a path. The analyzer reads the world through this alone.
pub trait FileLoader: Sync {
    /// The text of the file at an absolute path.
    ///
    /// # Errors
    /// Says why there is none.
    fn load(&self, path: &str) -> Result<Arc<str>, LoadError>;

    /// Takes what the run that ends needs no more. To free it takes a tenth of the run: a program that is about to end
    /// itself may leave that to the system.
    fn lay_aside(&self, spent: Box<dyn std::any::Any + Send>) {
        drop(spent);
    }
}

/// The files of a run. It only grows, and is filled from many threads.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: boxcar::Vec<SourceFile>,
}

impl SourceMap {
    /// Adds a file.
    pub fn add(&self, file: SourceFile) -> FileId {
        FileId(self.files.push(file) as u32)
    }

    /// The file of that name.
    pub fn get(&self, file: FileId) -> Option<&SourceFile> {
        self.files.get(file.0 as usize)
    }
}
