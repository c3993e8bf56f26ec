//! What the macros of clap_derive write.
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

#[derive(Parser)]
pub struct Cli {
    #[arg(short, long, default_value_t = one())]
    count: u8,
    #[arg(long)]
    name: Option<String>,
    rest: Vec<String>,
    #[arg(long, value_parser = parse_it)]
    special: u32,
    #[command(flatten)]
    more: More,
    #[command(subcommand)]
    command: Option<Command>,
}
fn one() -> u8 { 1 }
fn parse_it(s: &str) -> Result<u32, std::num::ParseIntError> { s.parse() }
#[derive(Args)]
pub struct More { #[arg(long)] x: Option<Vec<u8>>, #[arg(skip)] y: u8 }
#[derive(Subcommand)]
pub enum Command { Run { what: String }, Stop, Go(More) }
#[derive(ValueEnum, Clone, Copy)]
pub enum Color { Always, Never }
pub fn go() -> usize {
    let cli = Cli::parse();
    Cli::command();
    match cli.command {
        Some(Command::Run { what }) => what.len(),
        _ => Color::value_variants().len() + cli.rest.len(),
    }
}
//- clap
pub use clap_derive::*;
#[derive(Clone)] pub struct Command;
impl Command {
    pub fn new(_: &str) -> Command { Command }
    pub fn arg(self, _: Arg) -> Command { self }
    pub fn group(self, _: ArgGroup) -> Command { self }
    pub fn subcommand(self, _: Command) -> Command { self }
    pub fn subcommand_required(self, _: bool) -> Command { self }
    pub fn arg_required_else_help(self, _: bool) -> Command { self }
}
pub struct Id;
impl From<&'static str> for Id { fn from(_: &'static str) -> Id { Id } }
impl Id { pub fn as_str(&self) -> &str { "" } }
pub struct ArgGroup;
impl ArgGroup { pub fn new(_: &str) -> Self { ArgGroup } pub fn multiple(self, _: bool) -> Self { self } pub fn args<const N: usize>(self, _: [Id; N]) -> Self { self } }
pub enum ArgAction { Set, SetTrue, Append }
impl ArgAction { pub fn takes_values(&self) -> bool { true } }
pub struct Arg;
impl Arg {
    pub fn new(_: &str) -> Arg { Arg }
    pub fn value_name(self, _: &str) -> Arg { self }
    pub fn required(self, _: bool) -> Arg { self }
    pub fn value_parser<T>(self, _: T) -> Arg { self }
    pub fn action(self, _: ArgAction) -> Arg { self }
    pub fn num_args<T>(self, _: T) -> Arg { self }
    pub fn short(self, _: char) -> Arg { self }
    pub fn long(self, _: &str) -> Arg { self }
    pub fn default_value(self, _: &'static str) -> Arg { self }
}
#[macro_export] macro_rules! value_parser { ($t:ty) => { $crate::parser::<$t>() }; }
pub fn parser<T>() {}
pub mod error { pub enum ErrorKind { MissingRequiredArgument, InvalidSubcommand, MissingSubcommand } }
pub struct Error;
impl Error { pub fn raw<T>(_: error::ErrorKind, _: T) -> Error { Error } }
pub mod builder { pub struct PossibleValue; impl PossibleValue { pub fn new(_: &str) -> Self { PossibleValue } } }
#[derive(Clone)] pub struct ArgMatches;
impl ArgMatches {
    pub fn remove_one<T>(&mut self, _: &str) -> Option<T> { None }
    pub fn remove_many<T>(&mut self, _: &str) -> Option<std::vec::IntoIter<T>> { None }
    pub fn contains_id(&self, _: &str) -> bool { false }
    pub fn subcommand_name(&self) -> Option<&str> { None }
    pub fn remove_subcommand(&mut self) -> Option<(String, ArgMatches)> { None }
}
pub trait FromArgMatches: Sized {
    fn from_arg_matches(_: &ArgMatches) -> Result<Self, Error>;
    fn from_arg_matches_mut(_: &mut ArgMatches) -> Result<Self, Error>;
    fn update_from_arg_matches(&mut self, _: &ArgMatches) -> Result<(), Error>;
    fn update_from_arg_matches_mut(&mut self, _: &mut ArgMatches) -> Result<(), Error>;
}
pub trait CommandFactory: Sized { fn command() -> Command; fn command_for_update() -> Command; }
pub trait Args: FromArgMatches { fn group_id() -> Option<Id> { None } fn augment_args(_: Command) -> Command; fn augment_args_for_update(_: Command) -> Command; }
pub trait Subcommand: FromArgMatches { fn augment_subcommands(_: Command) -> Command; fn augment_subcommands_for_update(_: Command) -> Command; fn has_subcommand(_: &str) -> bool; }
pub trait ValueEnum: Sized + Clone { fn value_variants<'a>() -> &'a [Self]; fn to_possible_value(&self) -> Option<builder::PossibleValue>; }
pub trait Parser: FromArgMatches + CommandFactory { fn parse() -> Self { Self::command(); loop {} } }
//- calls
//    4 call <Cli as Args>::augment_args: <Command as Subcommand>::augment_subcommands
//    4 call <Cli as Args>::augment_args: <Id as From>::from
//    4 call <Cli as Args>::augment_args: <More as Args>::augment_args
//    4 call <Cli as Args>::augment_args: <String as Deref>::deref
//    4 call <Cli as Args>::augment_args: clap::Arg::action
//    4 call <Cli as Args>::augment_args: clap::Arg::default_value
//    4 call <Cli as Args>::augment_args: clap::Arg::long
//    4 call <Cli as Args>::augment_args: clap::Arg::new
//    4 call <Cli as Args>::augment_args: clap::Arg::required
//    4 call <Cli as Args>::augment_args: clap::Arg::short
//    4 call <Cli as Args>::augment_args: clap::Arg::value_name
//    4 call <Cli as Args>::augment_args: clap::Arg::value_parser
//    4 call <Cli as Args>::augment_args: clap::ArgAction::takes_values
//    4 call <Cli as Args>::augment_args: clap::ArgGroup::args
//    4 call <Cli as Args>::augment_args: clap::ArgGroup::multiple
//    4 call <Cli as Args>::augment_args: clap::ArgGroup::new
//    4 call <Cli as Args>::augment_args: clap::Command::arg
//    4 call <Cli as Args>::augment_args: clap::Command::group
//    4 call <Cli as Args>::augment_args: std::sync::OnceLock::get_or_init
//    4 call <Cli as Args>::augment_args::{closure}: <u8 as ToString>::to_string
//    4 call <Cli as Args>::augment_args_for_update: <Command as Subcommand>::augment_subcommands
//    4 call <Cli as Args>::augment_args_for_update: <Id as From>::from
//    4 call <Cli as Args>::augment_args_for_update: <More as Args>::augment_args_for_update
//    4 call <Cli as Args>::augment_args_for_update: <String as Deref>::deref
//    4 call <Cli as Args>::augment_args_for_update: clap::Arg::action
//    4 call <Cli as Args>::augment_args_for_update: clap::Arg::default_value
//    4 call <Cli as Args>::augment_args_for_update: clap::Arg::long
//    4 call <Cli as Args>::augment_args_for_update: clap::Arg::new
//    4 call <Cli as Args>::augment_args_for_update: clap::Arg::required
//    4 call <Cli as Args>::augment_args_for_update: clap::Arg::short
//    4 call <Cli as Args>::augment_args_for_update: clap::Arg::value_name
//    4 call <Cli as Args>::augment_args_for_update: clap::Arg::value_parser
//    4 call <Cli as Args>::augment_args_for_update: clap::ArgAction::takes_values
//    4 call <Cli as Args>::augment_args_for_update: clap::ArgGroup::args
//    4 call <Cli as Args>::augment_args_for_update: clap::ArgGroup::multiple
//    4 call <Cli as Args>::augment_args_for_update: clap::ArgGroup::new
//    4 call <Cli as Args>::augment_args_for_update: clap::Command::arg
//    4 call <Cli as Args>::augment_args_for_update: clap::Command::group
//    4 call <Cli as Args>::augment_args_for_update: std::sync::OnceLock::get_or_init
//    4 call <Cli as Args>::augment_args_for_update::{closure}: <u8 as ToString>::to_string
//    4 call <Cli as Args>::group_id: <Id as From>::from
//    4 call <Cli as CommandFactory>::command: <Cli as Args>::augment_args
//    4 call <Cli as CommandFactory>::command: clap::Command::new
//    4 call <Cli as CommandFactory>::command_for_update: <Cli as Args>::augment_args_for_update
//    4 call <Cli as CommandFactory>::command_for_update: clap::Command::new
//    4 call <Cli as FromArgMatches>::from_arg_matches: <ArgMatches as Clone>::clone
//    4 call <Cli as FromArgMatches>::from_arg_matches: <Cli as FromArgMatches>::from_arg_matches_mut
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut: <Command as FromArgMatches>::from_arg_matches_mut
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut: <Error as From>::from
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut: <More as FromArgMatches>::from_arg_matches_mut
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut: clap::ArgMatches::remove_many
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut: clap::ArgMatches::remove_one
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut: clap::ArgMatches::subcommand_name
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut: std::option::Option::map
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut: std::option::Option::ok_or_else
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut: std::option::Option::unwrap_or
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut: std::option::Option::unwrap_or_else
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut::{closure}: <IntoIter as Iterator>::collect
//    4 call <Cli as FromArgMatches>::from_arg_matches_mut::{closure}: clap::Error::raw
//    4 call <Cli as FromArgMatches>::update_from_arg_matches: <ArgMatches as Clone>::clone
//    4 call <Cli as FromArgMatches>::update_from_arg_matches: <Cli as FromArgMatches>::update_from_arg_matches_mut
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: <Command as FromArgMatches>::from_arg_matches_mut
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: <Command as FromArgMatches>::update_from_arg_matches_mut
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: <Error as From>::from
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: <More as FromArgMatches>::update_from_arg_matches_mut
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: clap::ArgMatches::contains_id
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: clap::ArgMatches::remove_many
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: clap::ArgMatches::remove_one
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: std::option::Option::as_mut
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: std::option::Option::map
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: std::option::Option::ok_or_else
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut: std::option::Option::unwrap_or_else
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut::{closure}: <IntoIter as Iterator>::collect
//    4 call <Cli as FromArgMatches>::update_from_arg_matches_mut::{closure}: clap::Error::raw
//    4 drop <Cli as FromArgMatches>::from_arg_matches_mut: More
//    4 drop <Cli as FromArgMatches>::from_arg_matches_mut: std::option::Option
//    4 drop <Cli as FromArgMatches>::from_arg_matches_mut: std::vec::Vec
//    4 drop <Cli as FromArgMatches>::update_from_arg_matches_mut: std::option::Option
//    4 drop <Cli as FromArgMatches>::update_from_arg_matches_mut: std::vec::Vec
//    6 call <Cli as Args>::augment_args::{closure}: one
//    6 call <Cli as Args>::augment_args_for_update::{closure}: one
//   19 call parse_it: <str>::parse
//   20 call <More as Args>::augment_args: <Id as From>::from
//   20 call <More as Args>::augment_args: clap::Arg::action
//   20 call <More as Args>::augment_args: clap::Arg::long
//   20 call <More as Args>::augment_args: clap::Arg::new
//   20 call <More as Args>::augment_args: clap::Arg::value_name
//   20 call <More as Args>::augment_args: clap::Arg::value_parser
//   20 call <More as Args>::augment_args: clap::ArgGroup::args
//   20 call <More as Args>::augment_args: clap::ArgGroup::multiple
//   20 call <More as Args>::augment_args: clap::ArgGroup::new
//   20 call <More as Args>::augment_args: clap::Command::arg
//   20 call <More as Args>::augment_args: clap::Command::group
//   20 call <More as Args>::augment_args_for_update: <Id as From>::from
//   20 call <More as Args>::augment_args_for_update: clap::Arg::action
//   20 call <More as Args>::augment_args_for_update: clap::Arg::long
//   20 call <More as Args>::augment_args_for_update: clap::Arg::new
//   20 call <More as Args>::augment_args_for_update: clap::Arg::required
//   20 call <More as Args>::augment_args_for_update: clap::Arg::value_name
//   20 call <More as Args>::augment_args_for_update: clap::Arg::value_parser
//   20 call <More as Args>::augment_args_for_update: clap::ArgGroup::args
//   20 call <More as Args>::augment_args_for_update: clap::ArgGroup::multiple
//   20 call <More as Args>::augment_args_for_update: clap::ArgGroup::new
//   20 call <More as Args>::augment_args_for_update: clap::Command::arg
//   20 call <More as Args>::augment_args_for_update: clap::Command::group
//   20 call <More as Args>::group_id: <Id as From>::from
//   20 call <More as FromArgMatches>::from_arg_matches: <ArgMatches as Clone>::clone
//   20 call <More as FromArgMatches>::from_arg_matches: <More as FromArgMatches>::from_arg_matches_mut
//   20 call <More as FromArgMatches>::from_arg_matches_mut: <u8 as Default>::default
//   20 call <More as FromArgMatches>::from_arg_matches_mut: clap::ArgMatches::contains_id
//   20 call <More as FromArgMatches>::from_arg_matches_mut: clap::ArgMatches::remove_many
//   20 call <More as FromArgMatches>::from_arg_matches_mut: std::option::Option::map
//   20 call <More as FromArgMatches>::from_arg_matches_mut: std::option::Option::unwrap_or_else
//   20 call <More as FromArgMatches>::from_arg_matches_mut::{closure}: <IntoIter as Iterator>::collect
//   20 call <More as FromArgMatches>::update_from_arg_matches: <ArgMatches as Clone>::clone
//   20 call <More as FromArgMatches>::update_from_arg_matches: <More as FromArgMatches>::update_from_arg_matches_mut
//   20 call <More as FromArgMatches>::update_from_arg_matches_mut: clap::ArgMatches::contains_id
//   20 call <More as FromArgMatches>::update_from_arg_matches_mut: clap::ArgMatches::remove_many
//   20 call <More as FromArgMatches>::update_from_arg_matches_mut: std::option::Option::map
//   20 call <More as FromArgMatches>::update_from_arg_matches_mut: std::option::Option::unwrap_or_else
//   20 call <More as FromArgMatches>::update_from_arg_matches_mut::{closure}: <IntoIter as Iterator>::collect
//   20 drop <More as FromArgMatches>::update_from_arg_matches_mut: std::option::Option
//   22 call <Command as FromArgMatches>::from_arg_matches: <ArgMatches as Clone>::clone
//   22 call <Command as FromArgMatches>::from_arg_matches: <Command as FromArgMatches>::from_arg_matches_mut
//   22 call <Command as FromArgMatches>::from_arg_matches_mut: <Error as From>::from
//   22 call <Command as FromArgMatches>::from_arg_matches_mut: <More as FromArgMatches>::from_arg_matches_mut
//   22 call <Command as FromArgMatches>::from_arg_matches_mut: <String as Display>::fmt
//   22 call <Command as FromArgMatches>::from_arg_matches_mut: <String as PartialEq>::eq
//   22 call <Command as FromArgMatches>::from_arg_matches_mut: clap::ArgMatches::contains_id
//   22 call <Command as FromArgMatches>::from_arg_matches_mut: clap::ArgMatches::remove_one
//   22 call <Command as FromArgMatches>::from_arg_matches_mut: clap::ArgMatches::remove_subcommand
//   22 call <Command as FromArgMatches>::from_arg_matches_mut: clap::Error::raw
//   22 call <Command as FromArgMatches>::from_arg_matches_mut: std::option::Option::ok_or_else
//   22 call <Command as FromArgMatches>::from_arg_matches_mut::{closure}: clap::Error::raw
//   22 call <Command as FromArgMatches>::update_from_arg_matches: <ArgMatches as Clone>::clone
//   22 call <Command as FromArgMatches>::update_from_arg_matches: <Command as FromArgMatches>::update_from_arg_matches_mut
//   22 call <Command as FromArgMatches>::update_from_arg_matches_mut: <Command as FromArgMatches>::from_arg_matches_mut
//   22 call <Command as FromArgMatches>::update_from_arg_matches_mut: <Error as From>::from
//   22 call <Command as FromArgMatches>::update_from_arg_matches_mut: clap::ArgMatches::subcommand_name
//   22 call <Command as Subcommand>::augment_subcommands: <More as Args>::augment_args
//   22 call <Command as Subcommand>::augment_subcommands: clap::Arg::action
//   22 call <Command as Subcommand>::augment_subcommands: clap::Arg::new
//   22 call <Command as Subcommand>::augment_subcommands: clap::Arg::required
//   22 call <Command as Subcommand>::augment_subcommands: clap::Arg::value_name
//   22 call <Command as Subcommand>::augment_subcommands: clap::Arg::value_parser
//   22 call <Command as Subcommand>::augment_subcommands: clap::ArgAction::takes_values
//   22 call <Command as Subcommand>::augment_subcommands: clap::Command::arg
//   22 call <Command as Subcommand>::augment_subcommands: clap::Command::new
//   22 call <Command as Subcommand>::augment_subcommands: clap::Command::subcommand
//   22 call <Command as Subcommand>::augment_subcommands_for_update: <More as Args>::augment_args_for_update
//   22 call <Command as Subcommand>::augment_subcommands_for_update: clap::Arg::action
//   22 call <Command as Subcommand>::augment_subcommands_for_update: clap::Arg::new
//   22 call <Command as Subcommand>::augment_subcommands_for_update: clap::Arg::required
//   22 call <Command as Subcommand>::augment_subcommands_for_update: clap::Arg::value_name
//   22 call <Command as Subcommand>::augment_subcommands_for_update: clap::Arg::value_parser
//   22 call <Command as Subcommand>::augment_subcommands_for_update: clap::ArgAction::takes_values
//   22 call <Command as Subcommand>::augment_subcommands_for_update: clap::Command::arg
//   22 call <Command as Subcommand>::augment_subcommands_for_update: clap::Command::new
//   22 call <Command as Subcommand>::augment_subcommands_for_update: clap::Command::subcommand
//   22 call <Command as Subcommand>::has_subcommand: <&str as PartialEq>::eq
//   22 drop <Command as FromArgMatches>::from_arg_matches_mut: std::string::String
//   22 drop <Command as FromArgMatches>::update_from_arg_matches_mut: Command
//   24 call <Color as ValueEnum>::to_possible_value: clap::builder::PossibleValue::new
//   27 call go: <Cli as Parser>::parse
//   28 call go: <Cli as CommandFactory>::command
//   30 call <Cli as Args>::augment_args: clap::parser
//   30 call <Cli as Args>::augment_args_for_update: clap::parser
//   30 call <Command as Subcommand>::augment_subcommands: clap::parser
//   30 call <Command as Subcommand>::augment_subcommands_for_update: clap::parser
//   30 call <More as Args>::augment_args: clap::parser
//   30 call <More as Args>::augment_args_for_update: clap::parser
//   30 call go: std::string::String::len
//   30 drop go: std::string::String
//   31 call go: <Color as ValueEnum>::value_variants
//   31 call go: <[T]>::len
//   31 call go: std::vec::Vec::len
//   31 panic go: core::panicking::panic_const_overflow
//   33 drop go: Command
//   33 drop go: More
//   33 drop go: std::option::Option
//   33 drop go: std::vec::Vec
