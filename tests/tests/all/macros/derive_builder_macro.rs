//! What the macros of derive_builder_macro write.
use derive_builder::Builder;

#[derive(Builder, Clone)]
pub struct Server {
    host: String,
    #[builder(default = "80")]
    port: u16,
    #[builder(setter(into, strip_option), default)]
    name: Option<String>,
}

#[derive(Builder, Default)]
#[builder(default, pattern = "owned", build_fn(error = "Failed"))]
pub struct Options { deep: bool, #[builder(setter(into))] list: Vec<u8> }

#[derive(Debug)]
pub struct Failed;
impl From<derive_builder::UninitializedFieldError> for Failed { fn from(_: derive_builder::UninitializedFieldError) -> Failed { Failed } }

pub fn go() -> Result<Server, ServerBuilderError> {
    ServerBuilder::default().host("x".to_owned()).name("y").build()
}
pub fn options() -> Option<Options> { OptionsBuilder::default().deep(true).list([1]).build().ok() }
//- derive_builder
pub use derive_builder_macro::Builder;
pub struct UninitializedFieldError(&'static str);
impl UninitializedFieldError { pub fn field_name(&self) -> &'static str { self.0 } }
impl From<&'static str> for UninitializedFieldError { fn from(name: &'static str) -> Self { UninitializedFieldError(name) } }
//- calls
//    4 call <ServerBuilder as Clone>::clone: <Option as Clone>::clone
//    4 call <ServerBuilder as Default>::default: ServerBuilder::create_empty
//    4 call <ServerBuilderError as Debug>::fmt: std::fmt::Formatter::debug_tuple_field1_finish
//    4 call <ServerBuilderError as Display>::fmt: <&&str as Display>::fmt
//    4 call <ServerBuilderError as Display>::fmt: <&String as Display>::fmt
//    4 call <ServerBuilderError as From>::from: derive_builder::UninitializedFieldError::field_name
//    4 call ServerBuilder::build: <Option as Clone>::clone
//    4 call ServerBuilder::build: <Option as Default>::default
//    4 call ServerBuilder::build: <String as Clone>::clone
//    4 call ServerBuilder::build: <UninitializedFieldError as From>::from
//    4 call ServerBuilder::build: <UninitializedFieldError as Into>::into
//    4 call ServerBuilder::build: <u16 as Clone>::clone
//    4 call ServerBuilder::create_empty: <Option as Default>::default
//    4 call ServerBuilder::name: <VALUE as Into>::into
//    4 drop ServerBuilder::host: std::option::Option
//    4 drop ServerBuilder::name: std::option::Option
//    6 call <Server as Clone>::clone: <String as Clone>::clone
//    8 call <Server as Clone>::clone: <u16 as Clone>::clone
//   10 call <Server as Clone>::clone: <Option as Clone>::clone
//   13 call <OptionsBuilder as Default>::default: OptionsBuilder::create_empty
//   13 call OptionsBuilder::build: <Options as Default>::default
//   13 call OptionsBuilder::create_empty: <Option as Default>::default
//   13 call OptionsBuilder::list: <VALUE as Into>::into
//   13 drop OptionsBuilder::build: std::vec::Vec
//   13 drop OptionsBuilder::list: std::option::Option
//   15 call <Options as Default>::default: <Vec as Default>::default
//   15 call <Options as Default>::default: <bool as Default>::default
//   17 call <Failed as Debug>::fmt: std::fmt::Formatter::write_str
//   22 call go: <ServerBuilder as Default>::default
//   22 call go: <str as ToOwned>::to_owned
//   22 call go: ServerBuilder::build
//   22 call go: ServerBuilder::host
//   22 call go: ServerBuilder::name
//   23 drop go: ServerBuilder
//   24 call options: <OptionsBuilder as Default>::default
//   24 call options: OptionsBuilder::build
//   24 call options: OptionsBuilder::deep
//   24 call options: OptionsBuilder::list
//   24 call options: std::result::Result::ok
