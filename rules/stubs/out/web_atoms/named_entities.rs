// The named entities of HTML, without the names.
#![source = "web_atoms-0.3.0/build.rs"]

pub static NAMED_ENTITIES: Map<&'static str, (u32, u32)> = ::phf::Map {
    key: 0,
    disps: &[],
    entries: &[],
};
