//! How long a whole check takes, measured against pure parsing by `fluent-syntax` of the same bytes.
//!
//! `cargo bench` prints the times and, at the end, the ratios. Both sides of a ratio are measured in the same run, on one
//! thread, in turns; the speed-up compares one thread with all there are. The texts are made here: German, English and
//! Ukrainian, 100,000 messages as an interface has them and 20,000 paragraphs of prose, spread over files.
//!
//! `cargo bench -- hostile` prints only what twice as much of a hostile text costs: about twice as much is linear.

use std::cell::Cell;
use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput};
use einklang::checks;
use einklang::config::Settings;
use einklang::file::File;
use einklang::ftl;
use einklang::locale::Locale;
use einklang::model::Project;
use einklang::quantities::{Reader, compare};
use einklang::scope::Scope;
use einklang::summary::summaries;
use rayon::ThreadPool;
use rayon::prelude::*;

mod hostile;
mod texts;

fn main() {
    if std::env::args().any(|it| it == "hostile") {
        hostile_ratios();
        return;
    }
    let mut criterion = Criterion::default().configure_from_args().sample_size(10);
    let kinds = [("interface", texts::interface(100_000)), ("prose", texts::prose(20_000))];
    let ratios: Vec<String> = kinds.iter().map(|(name, files)| measure(&mut criterion, name, files)).collect();
    criterion.final_summary();
    ratios.iter().for_each(|it| print(it));
    hostile_ratios();
}

/// How much longer twice a hostile text takes to be read, and to be compared. Languages read it differently; the slowest
/// counts.
fn hostile_ratios() {
    let readers = ["de", "en", "uk"].map(|it| Reader::new(&locale(it)));
    for hostile in hostile::HOSTILE {
        let reads = |reader: &Reader| {
            let [once, twice] = [200_000, 400_000].map(|it| hostile.text(it));
            [&once, &twice].map(|text| shortest(|| reader.read(text)))
        };
        let slowest = readers.iter().map(|it| (reads(it), it)).max_by(|a, b| a.0[1].total_cmp(&b.0[1]));
        let Some((read, reader)) = slowest else { continue };
        let [once, twice] = [40_000, 80_000].map(|it| {
            let text = hostile.text(it);
            let (source, other) = (reader.read(&text), reader.read(&text.replace(['1', '5'], "3")));
            [&source[..], &other, &[]].map(|it| shortest(|| compare(&source, it)))
        });
        let compared = ["itself", "another", "nothing"].iter().zip(once.iter().zip(twice));
        let compared = compared.map(|(name, (once, twice))| format!("{name} {}", ratio(*once, twice)));
        let compared = compared.collect::<Vec<_>>().join(", with ");
        print(&format!("{}: read {}; compare with {compared}", hostile.name, ratio(read[0], read[1])));
    }
}

/// What twice as much costs; too short a time says nothing.
fn ratio(once: f64, twice: f64) -> String {
    if twice < 1e-4 { "–".to_owned() } else { format!("{:.1} ({:.1} ms)", twice / once, twice * 1e3) }
}

/// The shortest time of three runs, in seconds; of one, if that takes long.
fn shortest<T>(run: impl Fn() -> T) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..3 {
        let start = Instant::now();
        let made = black_box(run());
        best = best.min(start.elapsed().as_secs_f64());
        drop(made);
        if best > 0.5 {
            break;
        }
    }
    best
}

fn locale(tag: &str) -> Locale {
    Locale::new(tag).expect("a language tag")
}

fn measure(criterion: &mut Criterion, name: &str, files: &[File]) -> String {
    let bytes: usize = files.iter().map(|it| it.text.len()).sum();
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(bytes as u64));
    let (one, all) = (pool(1), pool(0));
    let parse = time(&mut group, "fluent-syntax, 1 thread", || pure_parse(files));
    let check = time(&mut group, "check, 1 thread", || one.install(|| whole_check(files)));
    let fast = time(&mut group, "check, all threads", || all.install(|| whole_check(files)));
    let (threads, megabytes) = (all.current_num_threads(), bytes as f64 / 1e6);
    let (ratio, speed_up) = (check / parse, check / fast);
    format!(
        "{name}: {megabytes:.1} MB · check : parse = {ratio:.2} · {threads} threads {speed_up:.2} times as fast as one · check {:.0} MB/s",
        megabytes / check
    )
}

/// The shortest time of all runs, in seconds. What a run makes is kept until the clock has stopped: the program ends
/// without freeing it, too.
fn time<T>(group: &mut BenchmarkGroup<WallTime>, name: &str, run: impl Fn() -> T) -> f64 {
    let best = Cell::new(Duration::MAX);
    group.bench_function(name, |bencher| {
        bencher.iter_custom(|times| {
            let mut total = Duration::ZERO;
            for _ in 0..times {
                let start = Instant::now();
                let made = black_box(run());
                let took = start.elapsed();
                drop(made);
                best.set(best.get().min(took));
                total += took;
            }
            total
        });
    });
    best.get().as_secs_f64()
}

fn pool(threads: usize) -> ThreadPool {
    rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(16 << 20).build().expect("threads can be started")
}

fn pure_parse(files: &[File]) -> impl Sized {
    files.iter().map(|it| fluent_syntax::parser::parse(it.text.as_str())).collect::<Vec<_>>()
}

/// Everything that `einklang check` does between reading the bytes and printing.
fn whole_check(files: &[File]) -> impl Sized {
    let resources = files.par_iter().map(ftl::parse).collect();
    let project = Project::new(Settings::default(), locale("de"), vec![locale("en"), locale("uk")], resources);
    let findings = checks::run(&project, |_| true);
    assert!(findings.is_empty(), "the texts are good: {:?}", findings[0]);
    let summaries = summaries(&project, &findings, &Scope::default());
    drop(findings);
    (project, summaries)
}

#[expect(clippy::print_stdout, reason = "the ratios are what the bench is for")]
fn print(line: &str) {
    println!("{line}");
}
