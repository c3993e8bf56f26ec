//! The methods of `char`.
#![source = "library/core/src/char/methods.rs"]

use crate::keep;
use super::*;

#[safe]
impl char {
    pub const MIN: char = '\0';
    pub const MAX: char = '\u{10FFFF}';
    pub const MAX_LEN_UTF8: usize = 4;
    pub const MAX_LEN_UTF16: usize = 2;
    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
    pub const UNICODE_VERSION: (u8, u8, u8) = (17, 0, 0);
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(
        iter: I,
    ) -> DecodeUtf16<I::IntoIter> {
        keep(iter.into_iter());
    }
    pub const fn from_u32(i: u32) -> Option<char> {}
    pub const unsafe fn from_u32_unchecked(i: u32) -> char {}
    /// panics when the radix is out of range
    #[effect(implicit_panic)]
    pub const fn from_digit(num: u32, radix: u32) -> Option<char> {}
    /// panics when the radix is out of range
    #[effect(implicit_panic)]
    pub const fn is_digit(self, radix: u32) -> bool {}
    /// panics when the radix is out of range
    #[effect(implicit_panic)]
    pub const fn to_digit(self, radix: u32) -> Option<u32> {}
    pub fn escape_unicode(self) -> EscapeUnicode {}
    pub fn escape_debug(self) -> EscapeDebug {}
    pub fn escape_default(self) -> EscapeDefault {}
    pub const fn len_utf8(self) -> usize {}
    pub const fn len_utf16(self) -> usize {}
    /// panics when the buffer is too small
    #[effect(implicit_panic)]
    pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str {}
    /// panics when the buffer is too small
    #[effect(implicit_panic)]
    pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {}
    pub fn is_alphabetic(self) -> bool {}
    pub const fn is_lowercase(self) -> bool {}
    pub const fn is_uppercase(self) -> bool {}
    pub const fn is_whitespace(self) -> bool {}
    pub fn is_alphanumeric(self) -> bool {}
    pub fn is_control(self) -> bool {}
    pub fn is_numeric(self) -> bool {}
    pub fn to_lowercase(self) -> ToLowercase {}
    pub fn to_uppercase(self) -> ToUppercase {}
    pub const fn is_ascii(&self) -> bool {}
    pub const fn to_ascii_uppercase(&self) -> char {}
    pub const fn to_ascii_lowercase(&self) -> char {}
    pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
    pub const fn make_ascii_uppercase(&mut self) {}
    pub const fn make_ascii_lowercase(&mut self) {}
    pub const fn is_ascii_alphabetic(&self) -> bool {}
    pub const fn is_ascii_uppercase(&self) -> bool {}
    pub const fn is_ascii_lowercase(&self) -> bool {}
    pub const fn is_ascii_alphanumeric(&self) -> bool {}
    pub const fn is_ascii_digit(&self) -> bool {}
    pub const fn is_ascii_hexdigit(&self) -> bool {}
    pub const fn is_ascii_punctuation(&self) -> bool {}
    pub const fn is_ascii_graphic(&self) -> bool {}
    pub const fn is_ascii_whitespace(&self) -> bool {}
    pub const fn is_ascii_control(&self) -> bool {}
}
