//! A short name for a finding that stays the same from run to run and machine to machine. It must not depend
//! on where the finding stands.

use sigsafe_analyzer::report::Operation;

/// FNV-1a of 128 bits over what the finding is about, in hexadecimal.
pub(crate) fn fingerprint(operation: &Operation) -> String {
    const PRIME: u128 = (1 << 88) + 0x13b;
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let ordinal = operation.ordinal.to_string();
    let parts = [
        operation.package.as_str(),
        &operation.item,
        &operation.lint,
        &operation.callee,
        &ordinal,
    ];
    // The byte after each part stands in no text, so that no two lists of parts run together.
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0xff]));
    let hash = bytes.fold(BASIS, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(PRIME)
    });
    format!("{hash:032x}")
}
