//! The real source of std made ready to be analysed as the stubs are: what does something by itself says so, what the
//! compiler knows by name is named, and C functions are declared. It must not know what is made of it.

use std::collections::BTreeSet;

use crate::pages::File;

/// Where reading ends: the file, how the function begins, and what it does.
const LEAVES: &[(&str, &str, &str)] = &[
    ("alloc/alloc.rs", "pub unsafe fn alloc(", "effect(alloc)"),
    (
        "alloc/alloc.rs",
        "pub unsafe fn alloc_zeroed(",
        "effect(alloc)",
    ),
    (
        "alloc/alloc.rs",
        "pub unsafe fn realloc(",
        "effect(alloc, free)",
    ),
    ("alloc/alloc.rs", "pub unsafe fn dealloc(", "effect(free)"),
    (
        "alloc/alloc.rs",
        "pub const fn handle_alloc_error(",
        "effect(panic)",
    ),
    (
        "core/panicking.rs",
        "pub const fn panic_fmt(",
        "effect(panic)",
    ),
    (
        "core/panicking.rs",
        "pub const fn panic_nounwind_fmt(",
        "effect(panic)",
    ),
    (
        "core/panicking.rs",
        "pub const fn panic_nounwind(",
        "effect(panic)",
    ),
    (
        "std/panicking.rs",
        "pub const fn begin_panic<",
        "effect(panic)",
    ),
    ("std/panicking.rs", "pub fn resume_unwind(", "effect(panic)"),
    (
        "std/sys/sync/mutex/futex.rs",
        "pub fn lock(",
        "effect(lock)",
    ),
    (
        "std/sys/sync/rwlock/futex.rs",
        "pub fn read(",
        "effect(lock)",
    ),
    (
        "std/sys/sync/rwlock/futex.rs",
        "pub fn write(",
        "effect(lock)",
    ),
    (
        "std/sys/sync/condvar/futex.rs",
        "unsafe fn wait_optional_timeout(",
        "effect(lock)",
    ),
    (
        "std/sys/sync/once/futex.rs",
        "pub fn call(",
        "effect(lazy_init)",
    ),
    (
        "std/sys/sync/once/futex.rs",
        "pub fn wait(",
        "effect(lazy_init)",
    ),
    (
        "std/sys/sync/thread_parking/futex.rs",
        "pub unsafe fn park(",
        "effect(blocking)",
    ),
    (
        "std/sys/sync/thread_parking/futex.rs",
        "pub unsafe fn park_timeout(",
        "effect(blocking)",
    ),
    (
        "std/sys/env/unix.rs",
        "pub fn env_read_lock(",
        "effect(env_access)",
    ),
    (
        "std/sys/backtrace.rs",
        "pub(crate) fn lock<",
        "effect(backtrace)",
    ),
    ("std/backtrace.rs", "fn create(", "effect(backtrace)"),
];

/// Names that the model gives to what the compiler does not ask for by name: the file, how the item begins, the name.
const NAMES: &[(&str, &str, &str)] = &[
    (
        "core/ops/control_flow.rs",
        "pub enum ControlFlow<",
        "ControlFlow",
    ),
    ("core/convert/mod.rs", "pub const trait From<", "From"),
    ("core/convert/mod.rs", "pub const trait Into<", "Into"),
    (
        "core/ops/try_trait.rs",
        "pub const trait FromResidual<",
        "FromResidual",
    ),
    ("core/result.rs", "pub enum Result<", "Result"),
    (
        "core/ops/range.rs",
        "pub struct RangeInclusive<",
        "RangeInclusiveStruct",
    ),
    ("core/num/nonzero.rs", "pub struct NonZero<", "NonZero"),
    ("core/mem/mod.rs", "pub const fn size_of<", "size_of"),
    ("core/mem/mod.rs", "pub const fn align_of<", "align_of"),
    (
        "core/mem/mod.rs",
        "pub const fn size_of_val<",
        "size_of_val",
    ),
    (
        "core/mem/mod.rs",
        "pub const fn align_of_val<",
        "align_of_val",
    ),
    ("core/mem/mod.rs", "pub const fn forget<", "mem_forget"),
    ("core/fmt/mod.rs", "pub trait Debug", "Debug"),
    ("core/fmt/mod.rs", "pub trait Display", "Display"),
    ("core/fmt/mod.rs", "pub trait Octal", "Octal"),
    ("core/fmt/mod.rs", "pub trait Binary", "Binary"),
    ("core/fmt/mod.rs", "pub trait LowerHex", "LowerHex"),
    ("core/fmt/mod.rs", "pub trait UpperHex", "UpperHex"),
    ("core/fmt/mod.rs", "pub trait LowerExp", "LowerExp"),
    ("core/fmt/mod.rs", "pub trait UpperExp", "UpperExp"),
    ("core/fmt/mod.rs", "pub trait Pointer", "Pointer"),
    ("core/marker.rs", "pub unsafe auto trait Send", "send"),
];

/// What stands in the place of what the compiler does: the file, the text, and what is read instead.
const INSTEAD: &[(&str, &str, &str)] = &[
    (
        "core/intrinsics/mod.rs",
        "    F: const FnOnce<ARG, Output = RET>;",
        "    F: FnOnce<ARG, Output = RET>, { _called_at_rt.call_once(_arg) }",
    ),
    ("std/lib.rs", "extern crate libc;", "mod libc;"),
    // The errors that functions of std make themselves hold no box.
    (
        "std/io/error/repr_bitpacked.rs",
        "let _ = decode_repr(self.0, |p| Box::<Custom>::from_raw(p));",
        "let _ = self.0;",
    ),
    // A path under 384 bytes stays on the stack; the stubs say so in words.
    (
        "std/sys/helpers/small_c_string.rs",
        "match CString::new(bytes) {",
        "match Err::<&CStr, ()>(()) {",
    ),
];

/// Prepares the files. What cannot be found is an error: the library has changed.
pub fn prepare(files: Vec<File>) -> Result<Vec<File>, String> {
    let mut out = files;
    let mut names = BTreeSet::new();
    for (path, text) in out.iter_mut().filter(|(path, _)| path.starts_with("std/")) {
        c_functions(text, &mut names);
        if !path.contains("stdarch") {
            *text = below_the_root(text);
        }
    }
    for (path, before, what) in LEAVES {
        insert(&mut out, path, before, &format!("#[{what}] "))?;
    }
    for (path, before, name) in NAMES {
        insert(&mut out, path, before, &format!("#[lang = \"{name}\"] "))?;
    }
    for (path, old, new) in INSTEAD {
        let text = file(&mut out, path)?;
        if !text.contains(old) {
            return Err(format!("{path} has no `{old}`"));
        }
        *text = text.replacen(old, new, 1);
    }
    let root = file(&mut out, "core/lib.rs")?;
    root.push_str("\n#[lang = \"any\"] pub fn any<T: ?Sized>() -> T {}\n#[lang = \"keep\"] pub fn keep<T>(value: T) {}\n");
    let glue = file(&mut out, "core/ptr/mod.rs")?;
    let at = glue
        .find("unsafe fn drop_in_place<")
        .ok_or("core/ptr/mod.rs has no drop_in_place")?;
    let (before, after) = glue.split_at(at);
    let body = after.find("\n{").or_else(|| after.find(" {")).unwrap_or(0);
    let end = after.find("\n}").unwrap_or(0);
    let head = after.get(..body).unwrap_or_default();
    let rest = after.get(end + 2..).unwrap_or_default();
    *glue = format!("{before}{head} {{ crate::any::<T>(); }}{rest}");
    let declared: String = names
        .iter()
        .map(|name| format!("    pub fn {name}(...) -> i32;\n"))
        .collect();
    out.push((
        "std/libc.rs".to_owned(),
        format!("unsafe extern \"C\" {{\n{declared}}}\n"),
    ));
    Ok(out)
}

fn file<'a>(files: &'a mut [File], path: &str) -> Result<&'a mut String, String> {
    files
        .iter_mut()
        .find(|(name, _)| name == path)
        .map(|(_, text)| text)
        .ok_or_else(|| format!("there is no page of {path}"))
}

fn insert(files: &mut [File], path: &str, before: &str, what: &str) -> Result<(), String> {
    let text = file(files, path)?;
    if !text.contains(before) {
        return Err(format!("{path} has no `{before}`"));
    }
    *text = text.replace(before, &format!("{what}{before}"));
    Ok(())
}

/// The names of what is called of C.
fn c_functions(text: &str, names: &mut BTreeSet<String>) {
    for (at, _) in text.match_indices("libc::") {
        let rest = text.get(at + 6..).unwrap_or_default();
        let list = match rest.strip_prefix('{') {
            Some(inner) => inner.split('}').next().unwrap_or_default(),
            None => rest
                .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .next()
                .unwrap_or_default(),
        };
        for name in list.split([',', ' ', '\n']) {
            let is_function = name.starts_with(|letter: char| letter.is_ascii_lowercase())
                && name
                    .chars()
                    .all(|letter| letter.is_alphanumeric() || letter == '_');
            if is_function && !matches!(name, "self" | "as") {
                names.insert(name.to_owned());
            }
        }
    }
}

/// `libc::x` as a module of the crate.
fn below_the_root(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = ' ';
    let mut rest = text;
    while let Some(at) = rest.find("libc::") {
        let (before, found) = rest.split_at(at);
        out.push_str(before);
        last = before.chars().last().unwrap_or(last);
        if last.is_alphanumeric() || last == '_' || last == ':' {
            out.push_str("libc::");
        } else {
            out.push_str("crate::libc::");
        }
        rest = found.get(6..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}
