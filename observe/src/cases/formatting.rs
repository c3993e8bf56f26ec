//! Formatting and errors.

use crate::prelude::*;

cases! {
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 1u8;] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = -5i64;] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 0.5f64;] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 1e300f64;] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 'a';] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = "abc";] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = true;] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = ();] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = Some(1);] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = (1, "x");] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = [1, 2];] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = std::ptr::null::<u8>();] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = Duration::from_secs(1);] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = Ipv4Addr::LOCALHOST;] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = io::ErrorKind::Other;] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = Path::new("a");] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = OsStr::new("a");] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = c"abc";] write!(w, "{:?}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 3u32;] write!(w, "{:x}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 3u32;] write!(w, "{:#b}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 3u32;] write!(w, "{:>10}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 0.5f64;] write!(w, "{:08.3e}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 0.5f64;] write!(w, "{:+}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 3u32;] write!(w, "{:o}", x);
    [let mut b = [0u8; 400]; let mut w = &mut b[..]; let x = 3u32;] write!(w, "{:X}", x);
    [let mut s = String::new();] write!(s, "{}", 1);
    [] format_args!("{}", 1);
    [] format_args!("abc").as_str();
    [let mut b = [0u8; 40]; let mut w = &mut b[..]; let v = vec![1u8];] write!(w, "{v:?}");
    [let mut b = [0u8; 40]; let mut w = &mut b[..]; let v = String::from("a");] write!(w, "{v:>5}");
    [let e = "x".parse::<u8>().unwrap_err();] e.to_string();
    [let e = "x".parse::<u8>().unwrap_err(); let mut b = [0u8; 80]; let mut w = &mut b[..];] write!(w, "{e}");
    [] std::fmt::Error.to_string();
    [let e: Box<dyn std::error::Error> = "x".into();] e.to_string();
    [let e = fs::metadata("none").unwrap_err();] std::error::Error::source(&e);
    [] concat!("a", "b");
    [] stringify!(a b);
    [] line!();
    [] file!();
    [] matches!(Some(1), Some(_));
    [let x = true;] debug_assert!(x);
}
