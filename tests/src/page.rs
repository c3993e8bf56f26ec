//! The examples on a lint's page. It must not know how they are analysed.

/// A block of code on a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Example {
    /// `rust,bad`: it must give what it marks. Else `rust,good`: it must give nothing.
    pub is_bad: bool,
    /// The line of the page's text on which the code begins, 1-based.
    pub line: usize,
    /// The code.
    pub text: String,
}

/// The blocks `rust,bad` and `rust,good` of a page.
pub fn examples(page: &str) -> Vec<Example> {
    let mut out = Vec::new();
    let mut open: Option<Example> = None;
    for (index, line) in page.lines().enumerate() {
        match (&mut open, line.trim_end()) {
            (None, "```rust,bad" | "```rust,good") => {
                open = Some(Example {
                    is_bad: line.contains("bad"),
                    line: index + 2,
                    text: String::new(),
                });
            }
            (Some(_), "```") => out.extend(open.take()),
            (Some(example), _) => {
                example.text.push_str(line);
                example.text.push('\n');
            }
            (None, _) => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_found_by_their_kind() {
        let page = "words\n```rust,bad\na();\n```\n```toml\nx\n```\n```rust,good\nb();\n```\n";
        let found = examples(page);
        assert_eq!(found.len(), 2);
        assert_eq!(
            found[0],
            Example {
                is_bad: true,
                line: 3,
                text: "a();\n".to_owned()
            }
        );
        assert!(!found[1].is_bad);
    }
}
