//! What the macro of displaydoc writes.
/// not shown: {code}
#[derive(displaydoc::Display)]
pub enum Error<T> {
    /// code {0} of {1}
    Coded(u16, T),
    /// nothing
    Nothing,
    /// at {place:?}
    Placed { place: u8 },
}

/// a pair of {left} and {right}
#[derive(displaydoc::Display)]
pub struct Pair<L, R> where L: Copy + std::fmt::Display { left: L, right: R }

pub fn show(pair: &Pair<u8, String>) -> String { pair.to_string() }
//- calls
//    3 call <Path as PathToDisplayDoc>::__displaydoc_display: std::path::Path::display
//    3 call <PathBuf as PathToDisplayDoc>::__displaydoc_display: <PathBuf as Deref>::deref
//    3 call <PathBuf as PathToDisplayDoc>::__displaydoc_display: std::path::Path::display
//    5 call <Error as Display>::fmt: <&T as Display>::fmt
//    5 call <Error as Display>::fmt: <&T as DisplayToDisplayDoc>::__displaydoc_display
//    5 call <Error as Display>::fmt: <&u16 as Display>::fmt
//    5 call <Error as Display>::fmt: <&u16 as DisplayToDisplayDoc>::__displaydoc_display
//    9 call <Error as Display>::fmt: <&u8 as Debug>::fmt
//   13 call <Pair as Display>::fmt: <&L as Display>::fmt
//   13 call <Pair as Display>::fmt: <&L as DisplayToDisplayDoc>::__displaydoc_display
//   13 call <Pair as Display>::fmt: <&R as Display>::fmt
//   13 call <Pair as Display>::fmt: <&R as DisplayToDisplayDoc>::__displaydoc_display
//   14 call <Path as PathToDisplayDoc>::__displaydoc_display: std::path::Path::display
//   14 call <PathBuf as PathToDisplayDoc>::__displaydoc_display: <PathBuf as Deref>::deref
//   14 call <PathBuf as PathToDisplayDoc>::__displaydoc_display: std::path::Path::display
//   17 call show: <Pair as ToString>::to_string
