//! How long a whole check takes, measured against pure parsing by `fluent-syntax` of the same bytes.
//!
//! `cargo bench` prints the times and, at the end, the ratios. Both sides of a ratio are measured in the same run, on one
//! thread, in turns; the speed-up compares one thread with all there are. The texts are made here: German, English and
//! Ukrainian, 100,000 messages as an interface has them and 20,000 paragraphs of prose, spread over files.

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
use einklang::scope::Scope;
use einklang::summary::summaries;
use rayon::ThreadPool;
use rayon::prelude::*;

mod texts;

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(10);
    let kinds = [("interface", texts::interface(100_000)), ("prose", texts::prose(20_000))];
    let ratios: Vec<String> = kinds.iter().map(|(name, files)| measure(&mut criterion, name, files)).collect();
    criterion.final_summary();
    ratios.iter().for_each(|it| print(it));
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
    let locale = |tag| Locale::new(tag).expect("a language tag");
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
