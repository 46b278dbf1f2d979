//! Running the program.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// The program that was built with these tests.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_einklang");

/// A run of the program that has ended.
#[derive(Debug)]
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// What it has written to standard output.
    pub output: String,
    /// What it has written to standard error.
    pub errors: String,
}

/// Runs the program in a folder.
pub fn einklang(folder: &Path, arguments: &[&str]) -> Ran {
    Ran::from(command(folder, arguments).output().unwrap())
}

/// The program, ready to run in a folder, with nothing of this machine in its environment but the
/// path, on which it looks for git.
pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.current_dir(folder).env_clear().args(arguments);
    if let Some(path) = std::env::var_os("PATH") {
        command.env("PATH", path);
    }
    command
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        Ran {
            code: output.status.code().unwrap_or_else(|| panic!("no exit code: {output:?}")),
            output: String::from_utf8(output.stdout).unwrap(),
            errors: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Ran {
    /// Everything it has written.
    pub fn told(&self) -> String {
        format!("{}{}", self.output, self.errors)
    }

    /// The JSON that it has written to standard output.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.output).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// These fields of each finding of a JSON report, with a blank in between.
    pub fn findings(&self, fields: [&str; 3]) -> Vec<String> {
        let report = self.json();
        let findings = report["findings"].as_array().unwrap();
        findings.iter().map(|it| fields.map(|name| it[name].as_str().unwrap()).join(" ")).collect()
    }
}
