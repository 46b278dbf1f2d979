//! The `einklang` program: arguments in, exit code out. Everything else is in the library.

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use einklang::commands::{Exit, run};

/// Deeply nested Fluent is read on the worker threads' stacks.
const STACK_BYTES: usize = 16 << 20;

fn main() -> ExitCode {
    // It fails only where a pool exists already, and none does before `main`.
    let _ = rayon::ThreadPoolBuilder::new().stack_size(STACK_BYTES).build_global();
    let arguments: Vec<OsString> = std::env::args_os().collect();
    // A fault of the program's own never looks like a clean run, nor like a finding.
    let exit = catch_unwind(AssertUnwindSafe(|| run(&arguments)));
    ExitCode::from(exit.unwrap_or(Exit::Trouble).code())
}
