//! The cfgs that a crate's build script computes: what is true under which targets. It must
//! not evaluate cfg expressions; it hands them out as text.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What is known of the build script of one crate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CrateCfgs {
    /// The package's name.
    pub package: String,
    /// By version; the first that matches counts.
    pub facts: Vec<CfgFacts>,
}

/// The truth of a cfg.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(untagged)]
pub enum CfgValue {
    /// The same everywhere.
    Always(bool),
    /// True where this cfg expression holds (`all(unix, not(target_os = "macos"))`; features count).
    When(String),
}

/// What a range of versions sets.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CfgFacts {
    /// `>=1.0, <2`; empty: all.
    #[serde(default)]
    pub versions: String,
    /// `name` or `name="value"` → its truth.
    pub cfg: BTreeMap<String, CfgValue>,
    /// Where this can be checked.
    pub source: String,
}

/// Whether a version satisfies all comma-separated comparisons (`>=`, `>`, `<=`, `<`, `=`, or none: the given
/// numbers agree). What cannot be read as a version satisfies nothing.
pub fn version_matches(requirement: &str, version: &str) -> bool {
    let Some(have) = numbers(version) else {
        return false;
    };
    requirement
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .all(|part| {
            let digits = part.trim_start_matches(['<', '>', '=']);
            let operator = part.strip_suffix(digits).unwrap_or("");
            let Some(want) = numbers(digits.trim()) else {
                return false;
            };
            let prefix = have.get(..want.len()).unwrap_or(&have);
            match operator {
                ">=" => have >= want,
                ">" => prefix > want.as_slice(),
                "<=" => prefix <= want.as_slice(),
                "<" => have < want,
                "=" | "" => prefix == want.as_slice(),
                _ => false,
            }
        })
}

fn numbers(version: &str) -> Option<Vec<u64>> {
    let core = version.split(['-', '+']).next()?;
    core.split('.').map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::version_matches;

    #[test]
    fn versions_are_compared_by_number() {
        assert!(version_matches("", "1.2.3"));
        assert!(version_matches(">=1.0, <2", "1.10.0"));
        assert!(!version_matches(">=1.0, <2", "2.0.0"));
        assert!(version_matches("0.38", "0.38.44"));
        assert!(!version_matches("0.38", "0.3.8"));
        assert!(version_matches(">=1.9", "1.10.0-rc.1+build"));
        assert!(!version_matches("one", "1.0.0"));
    }
}
