//! How long a whole check takes, measured against pure parsing by `fluent-syntax` of the same
//! bytes.
//!
//! `cargo bench` prints the ratios. Both sides of a ratio are measured in turns, on one thread,
//! each time in a new process, as people run the program: memory that is touched for the first time
//! and the words of three languages that are loaded count on both sides where they are needed. The
//! speed-up compares one thread with all there are. The texts are made here: German, English and
//! Ukrainian, 100,000 messages as an interface has them and 20,000 paragraphs of prose, spread over
//! files.
//!
//! `cargo bench -- hostile` prints only what twice as much of a hostile text costs: about twice as
//! much is linear.

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use einklang::checks;
use einklang::locale::Locale;
use einklang::project::Project;
use einklang::project::config::Settings;
use einklang::quantities::{Reader, compare};
use einklang::run::summary::summaries;
use einklang::run::{self, Plan};
use einklang::text::file::File;

mod hostile;
mod texts;

const LOCALES: [&str; 3] = ["de", "en", "uk"];

/// How often each time is taken; the shortest counts.
const ROUNDS: usize = 9;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["once", texts, job] => print(&once(texts, job).to_string()),
        ["hostile"] => hostile_ratios(),
        _ => {
            ["interface", "prose"].iter().for_each(|it| print(&measure(it)));
            LOCALES.iter().for_each(|it| print(&measure_reading(it)));
            print(&measure_accept());
            print(&measure_html());
            hostile_ratios();
        }
    }
}

/// How much longer twice a hostile text takes to be read, and to be compared. Languages read it
/// differently; the slowest counts.
fn hostile_ratios() {
    let readers = LOCALES.map(|it| Reader::new(&locale(it)));
    for hostile in hostile::HOSTILE {
        let reads = |reader: &Reader| {
            let [once, twice] = [200_000, 400_000].map(|it| hostile.text(it));
            [&once, &twice].map(|text| shortest(|| reader.read(text)))
        };
        let slowest =
            readers.iter().map(|it| (reads(it), it)).max_by(|a, b| a.0[1].total_cmp(&b.0[1]));
        let Some((read, reader)) = slowest else { continue };
        let [once, twice] = [40_000, 80_000].map(|it| {
            let text = hostile.text(it);
            let (source, other) = (reader.read(&text), reader.read(&text.replace(['1', '5'], "3")));
            [&source[..], &other, &[]].map(|it| shortest(|| compare(&source, it)))
        });
        let compared = ["itself", "another", "nothing"].iter().zip(once.iter().zip(twice));
        let compared =
            compared.map(|(name, (once, twice))| format!("{name} {}", ratio(*once, twice)));
        let compared = compared.collect::<Vec<_>>().join(", with ");
        print(&format!(
            "{}: read {}; compare with {compared}",
            hostile.name,
            ratio(read[0], read[1])
        ));
    }
}

/// What twice as much costs; too short a time says nothing.
fn ratio(once: f64, twice: f64) -> String {
    if twice < 1e-4 {
        "–".to_owned()
    } else {
        format!("{:.1} ({:.1} ms)", twice / once, twice * 1e3)
    }
}

/// The shortest time of three runs, in seconds; of one, if that takes long.
fn shortest<T>(run: impl Fn() -> T) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..3 {
        best = best.min(seconds(&run));
        if best > 0.5 {
            break;
        }
    }
    best
}

fn locale(tag: &str) -> Locale {
    Locale::new(tag).expect("a language tag")
}

fn measure(texts: &str) -> String {
    let mut best = [f64::MAX; 3];
    for _ in 0..ROUNDS {
        for (best, job) in best.iter_mut().zip(["parse", "check", "check-on-all-threads"]) {
            *best = best.min(in_new_process(texts, job));
        }
    }
    let [parse, check, fast] = best;
    let megabytes = files(texts).iter().map(|it| it.text.len()).sum::<usize>() as f64 / 1e6;
    let (ratio, speed_up, threads) = (check / parse, check / fast, rayon::current_num_threads());
    format!(
        "{texts}: {megabytes:.1} MB · check : parse = {ratio:.1} · {threads} threads {speed_up:.1} times as fast as one · check {:.0} MB/s, parse {:.0} MB/s",
        megabytes / check,
        megabytes / parse
    )
}

/// How fast the quantities of prose are read, once the words of the language are there.
fn measure_reading(name: &str) -> String {
    let (files, reader) = (files("prose"), Reader::new(&locale(name)));
    let texts: Vec<&str> =
        files.iter().filter(|it| it.locale == name).map(|it| it.text.as_str()).collect();
    let megabytes = texts.iter().map(|it| it.len()).sum::<usize>() as f64 / 1e6;
    let read = shortest(|| {
        texts.iter().flat_map(|it| it.lines()).map(|it| reader.read(it)).collect::<Vec<_>>()
    });
    format!("prose in {name}: {:.0} MB/s read", megabytes / read)
}

/// What it costs to confirm one translation among many, measured against a check of all, both as
/// people run them.
fn measure_accept() -> String {
    let folder = project(texts::interface(10_000));
    let run = |arguments: &[&str]| run(folder.path(), arguments);
    let mut best = [f64::MAX; 2];
    for round in 0..ROUNDS {
        best[0] = best[0].min(seconds(|| run(&["check"])));
        // Every other time there is something to write.
        let draft: &[&str] = if round % 2 == 0 { &["--draft"] } else { &[] };
        let accept = [&["accept", "--locale", "uk", "interface-message-5000"], draft].concat();
        best[1] = best[1].min(seconds(|| run(&accept)));
    }
    let [check, accept] = best.map(|it| it * 1e3);
    format!(
        "10,000 segments: check {check:.0} ms, accept of one {accept:.0} ms · accept : check = {:.2}",
        accept / check
    )
}

/// What the HTML report takes, measured against a check, both as people run them.
fn measure_html() -> String {
    let folder = project(texts::prose(5_000));
    let mut best = [f64::MAX; 2];
    for _ in 0..ROUNDS {
        best[0] = best[0].min(seconds(|| run(folder.path(), &["check"])));
        best[1] = best[1].min(seconds(|| run(folder.path(), &["check", "--format", "html"])));
    }
    let [check, html] = best.map(|it| it * 1e3);
    format!(
        "5,000 paragraphs: check {check:.0} ms, HTML report {html:.0} ms · report : check = {:.2}",
        html / check
    )
}

/// A project on disk, all of it confirmed.
fn project(files: Vec<File>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for file in files {
        let path = folder.path().join("locales").join(&file.path);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        std::fs::write(path, file.text).expect("a file");
    }
    std::fs::write(folder.path().join("einklang.toml"), "source = \"de\"\n").expect("a file");
    run(folder.path(), &["base", "--current"]);
    folder
}

fn run(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_einklang"));
    let done =
        command.args(arguments).current_dir(folder).output().expect("the program can be started");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// How many seconds one job takes in a process of its own.
fn in_new_process(texts: &str, job: &str) -> f64 {
    let program = std::env::current_exe().expect("the bench is a file");
    let output = Command::new(program)
        .args(["once", texts, job])
        .output()
        .expect("the bench can be started");
    let time = String::from_utf8_lossy(&output.stdout);
    time.trim()
        .parse()
        .unwrap_or_else(|_| panic!("{job} of {texts}: {}", String::from_utf8_lossy(&output.stderr)))
}

fn files(texts: &str) -> Vec<File> {
    if texts == "prose" { texts::prose(20_000) } else { texts::interface(100_000) }
}

/// How many seconds a job takes. What it makes is kept until the clock has stopped: the program
/// ends without freeing it, too.
fn once(texts: &str, job: &str) -> f64 {
    let files = files(texts);
    match job {
        "parse" => seconds(|| pure_parse(&files)),
        "check" => pool(1).install(|| seconds(|| whole_check(files))),
        _ => pool(0).install(|| seconds(|| whole_check(files))),
    }
}

fn seconds<T>(job: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    let made = black_box(job());
    let took = start.elapsed().as_secs_f64();
    drop(made);
    took
}

fn pool(threads: usize) -> rayon::ThreadPool {
    rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .stack_size(16 << 20)
        .build()
        .expect("threads can be started")
}

fn pure_parse(files: &[File]) -> impl Sized {
    files.iter().map(|it| fluent_syntax::parser::parse(it.text.as_str())).collect::<Vec<_>>()
}

/// Everything that `einklang check` does between reading the bytes and printing.
fn whole_check(files: Vec<File>) -> impl Sized {
    let project =
        Project::new(Settings::default(), locale("de"), vec![locale("en"), locale("uk")], files);
    let checks = checks::running(&project.settings, |_| true);
    let run = run::check(&project, Plan::new(checks));
    assert!(run.findings.is_empty(), "the texts are good: {:?}", run.findings[0]);
    let summaries = summaries(&run);
    drop(run);
    (project, summaries)
}

#[expect(clippy::print_stdout, reason = "the ratios are what the bench is for")]
fn print(line: &str) {
    println!("{line}");
}
