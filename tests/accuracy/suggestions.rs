//! What findings say to write, put in place of what they mark: the finding must be gone, and no
//! other may be there.

use crate::fluent;
use crate::found::{Found, in_values};

/// How many suggestions there were, and those that do not solve what they are for.
#[derive(Default)]
pub struct Suggestions {
    findings: usize,
    given: usize,
    failed: Vec<String>,
    /// Those that make a translation what it was before a mistake was put in.
    restored: usize,
}

impl Suggestions {
    /// Tries what was suggested for pairs of a source and a translation; `good` are the
    /// translations without the mistake, where they are known.
    pub fn try_all(
        &mut self,
        languages: (&str, &str),
        pairs: &[(String, String)],
        found: &[Found],
        good: Option<&[&str]>,
    ) {
        let mut tried = Vec::new();
        let mut of = Vec::new();
        for (at, found) in found.iter().enumerate() {
            self.findings += found.findings.len();
            for value in &found.suggested {
                tried.push((pairs[at].0.clone(), value.clone()));
                of.push(at);
            }
        }
        self.given += tried.len();
        let after = in_values(languages, &tried);
        for ((at, (source, value)), after) in of.into_iter().zip(&tried).zip(&after) {
            if after.findings.len() >= found[at].findings.len() {
                self.failed.push(format!("{source}\n    {value}: {}", after.summary()));
            }
            let restored = good.is_some_and(|it| fluent::literal(it[at]) == *value);
            self.restored += usize::from(restored);
        }
    }

    /// Prints the figures. Do enough of them solve what they are for?
    pub fn print(&self) -> bool {
        for failed in &self.failed {
            println!("suggestion fails: {failed}");
        }
        println!(
            "suggestions: {} for {} findings, {} of them solve it, {} restore the good text",
            self.given,
            self.findings,
            self.given - self.failed.len(),
            self.restored
        );
        // 995 of 1,000
        self.failed.len() * 200 <= self.given
    }
}
