//! Which targets the code is read under. It must not know what a target means for the code.

use std::process::Command;

use sigsafe_analyzer::workspace::TargetInput;

use crate::failure::{Failure, Fallible};

/// rustc's tier 1, and the last of Apple's Intel machines: what a crate is commonly built for.
pub(crate) const DEFAULT: &[&str] = &[
    "aarch64-apple-darwin",
    "aarch64-pc-windows-msvc",
    "aarch64-unknown-linux-gnu",
    "i686-pc-windows-msvc",
    "i686-unknown-linux-gnu",
    "x86_64-apple-darwin",
    "x86_64-pc-windows-gnu",
    "x86_64-pc-windows-msvc",
    "x86_64-unknown-linux-gnu",
];

/// The targets that the user names, else those of the configuration, else the common ones.
pub(crate) fn choose(named: &[String], configured: &[String]) -> Fallible<Vec<TargetInput>> {
    let mut triples: Vec<String> = match (named, configured) {
        ([], []) => DEFAULT.iter().map(|triple| (*triple).to_owned()).collect(),
        ([], configured) => configured.to_vec(),
        (named, _) => named
            .iter()
            .flat_map(|list| list.split(','))
            .map(str::to_owned)
            .collect(),
    };
    triples.sort();
    triples.dedup();
    triples.into_iter().map(target).collect()
}

fn target(triple: String) -> Fallible<TargetInput> {
    if DEFAULT.contains(&triple.as_str()) {
        return Ok(TargetInput { triple, cfgs: None });
    }
    // The compiler at hand knows all others, and what they set.
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let root = std::path::Path::new("/");
    let output = Command::new(rustc)
        .args(["--print", "cfg", "--target", &triple])
        .current_dir(if root.is_dir() { root } else { ".".as_ref() })
        .output();
    let Ok(output) = output else {
        return Ok(TargetInput { triple, cfgs: None });
    };
    let words = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() && words.contains("could not find specification") {
        let failure = Failure::unknown("target", &triple, DEFAULT.iter().copied());
        return Err(failure.or_help("`rustc --print target-list` lists what there is"));
    }
    let cfgs = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter(|line| *line != "debug_assertions")
        .map(str::to_owned)
        .collect();
    Ok(TargetInput {
        triple,
        cfgs: output.status.success().then_some(cfgs),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn triples(named: &[&str], configured: &[&str]) -> Result<Vec<String>, Failure> {
        let own = |list: &[&str]| {
            list.iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let chosen = choose(&own(named), &own(configured))?;
        Ok(chosen.into_iter().map(|target| target.triple).collect())
    }

    #[test]
    fn the_command_line_holds_against_the_configuration() {
        let linux = "x86_64-unknown-linux-gnu";
        let windows = "x86_64-pc-windows-msvc";
        assert_eq!(triples(&[], &[]).map(|all| all.len()), Ok(DEFAULT.len()));
        assert_eq!(triples(&[], &[linux]), Ok(vec![linux.to_owned()]));
        assert_eq!(triples(&[windows], &[linux]), Ok(vec![windows.to_owned()]));
    }

    #[test]
    fn a_target_that_does_not_exist_is_an_error() {
        let failed = triples(&["x86_64-unknown-linux-gnuu"], &[]).err();
        assert_eq!(
            failed.map(|failure| failure.to_string()).as_deref(),
            Some(
                "unknown target `x86_64-unknown-linux-gnuu`\n  help: is `x86_64-unknown-linux-gnu` meant?"
            )
        );
    }
}
