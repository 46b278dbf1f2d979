//! What the program prints, word for word: `tests/projects/*/transcript.txt`, the README and the
//! documentation.
//!
//! A line `$ einklang …` is run in the repository's folder, with nothing in the environment but
//! what stands before it (`$ LC_ALL=uk_UA.UTF-8 einklang …`). Below it stands what it prints:
//! standard output, standard error, and `[exit N]` where it ends with anything but 0.

use std::path::Path;
use std::process::Command;

use crate::docs::pages;
use crate::support::{expect_file, files, root};

#[test]
fn projects_print_their_transcripts() {
    let transcripts = files("tests/projects", "txt");
    let transcripts: Vec<_> =
        transcripts.iter().filter(|it| it.ends_with("transcript.txt")).collect();
    assert!(transcripts.len() > 3);
    for path in transcripts {
        let text = std::fs::read_to_string(path).unwrap();
        expect_file(path, &rerun(&text));
    }
}

#[test]
fn pages_show_real_output() {
    for path in pages() {
        let text = std::fs::read_to_string(&path).unwrap();
        let mut out = String::new();
        let mut lines = text.split_inclusive('\n');
        while let Some(line) = lines.next() {
            out += line;
            if line.trim_end() == "```console" {
                let block: String =
                    lines.by_ref().take_while(|it| it.trim_end() != "```").collect();
                out += rerun(&block).trim_end();
                out += "\n```\n";
            }
        }
        expect_file(&path, &out);
    }
}

/// The transcript as the program would print it today. Lines before the first command are a remark
/// and stay.
fn rerun(transcript: &str) -> String {
    let remark = transcript.lines().take_while(|it| !it.starts_with("$ "));
    let mut out: String = remark.map(|it| format!("{it}\n")).collect();
    for command in transcript.lines().filter_map(|it| it.strip_prefix("$ ")) {
        out += &format!("$ {command}\n{}\n", run(command));
    }
    out.trim_end().to_owned() + "\n"
}

fn run(command: &str) -> String {
    let words: Vec<&str> = command.split_whitespace().collect();
    let (environment, program) =
        words.split_at(words.iter().position(|it| !it.contains('=')).unwrap());
    // `cargo run --release -- check` is `einklang check`, already built.
    let arguments = match program {
        ["einklang", rest @ ..] | ["cargo", "run", "--release", "--", rest @ ..] => rest,
        _ => return String::new(),
    };
    let mut run = Command::new(Path::new(env!("CARGO_BIN_EXE_einklang")));
    run.current_dir(root()).env_clear().args(arguments);
    run.envs(environment.iter().filter_map(|it| it.split_once('=')));
    let output = run.output().unwrap();
    let mut shown =
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    let code = output.status.code();
    if code != Some(0) {
        shown += &format!("[exit {}]\n", code.map_or("signal".to_owned(), |it| it.to_string()));
    }
    shown
}
