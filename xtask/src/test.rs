//! `cargo xtask test`: everything a change must pass, on a fresh machine too.
//!
//! It installs by name what is missing, then checks the format and the house rules, lints and tests (one of
//! the tests says when generated code is stale). The last line is always `N passed, N failed, N skipped`: tests and checks together.

mod counts;
mod tools;

use std::path::Path;
use std::time::{Duration, Instant};

use crate::child::Call;
use crate::tidy;
use counts::Counts;

/// Compiling everything from nothing on two slow cores.
const BUILD_S: u64 = 1500;

/// One thing to run and how it counts.
type Step = (&'static str, fn(&Path) -> Result<Counts, String>);

const STEPS: &[Step] = &[
    ("format", |root| check(root, &["fmt", "--all", "--check"], 120)),
    ("tidy", tidied),
    ("lints", |root| {
        check(root, &["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"], BUILD_S)
    }),
    ("tests", tests),
    ("documentation tests", documentation_tests),
];

/// Runs every step, also after one that failed; an error when one did.
pub fn run(root: &Path) -> Result<(), String> {
    let start = Instant::now();
    let mut total = tools::install_missing(root)?;
    let mut times = Vec::new();
    for (name, step) in STEPS {
        println!("\n== {name}");
        let began = Instant::now();
        match step(root) {
            Ok(counts) => total += counts,
            Err(message) => {
                println!("{name} failed: {message}");
                total += Counts::failed(1);
            }
        }
        times.push(format!("{name} {} s", seconds(began.elapsed())));
    }
    println!("\n{}; in all {} s", times.join(", "), seconds(start.elapsed()));
    println!("{total}");
    if total.failed == 0 { Ok(()) } else { std::process::exit(1) }
}

fn seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_millis() >= 500)
}

/// A cargo command that passes or fails as one check.
fn check(root: &Path, arguments: &[&str], limit_s: u64) -> Result<Counts, String> {
    let call = Call::of("cargo", arguments).limit_s(limit_s);
    let done = call.shown(root)?;
    if done.status.success() { Ok(Counts::passed(1)) } else { Err(format!("{call}: {}", done.status)) }
}

fn tidied(root: &Path) -> Result<Counts, String> {
    let tally = tidy::tally(root)?;
    Ok(Counts { passed: tally.passed, failed: tally.failed, skipped: tally.skipped })
}

/// All tests, with `cargo nextest` where it is installed.
fn tests(root: &Path) -> Result<Counts, String> {
    let has_nextest = Call::of("cargo", &["nextest", "--version"]).answer(root).is_ok();
    let call = if has_nextest {
        Call::of(
            "cargo",
            &["nextest", "run", "--workspace", "--no-fail-fast", "--color=never", "--status-level=fail"],
        )
    } else {
        Call::of("cargo", &["test", "--workspace", "--all-targets", "--no-fail-fast"])
    };
    counted(root, call.limit_s(BUILD_S))
}

fn documentation_tests(root: &Path) -> Result<Counts, String> {
    counted(root, Call::of("cargo", &["test", "--workspace", "--doc", "--no-fail-fast"]).limit_s(BUILD_S))
}

/// The counts a test runner prints; one failure when it fails without having counted any.
fn counted(root: &Path, call: Call) -> Result<Counts, String> {
    let done = call.shown(root)?;
    let counts = Counts::read(&done.output);
    if !done.status.success() && counts.failed == 0 {
        return Err(format!("{call}: {}", done.status));
    }
    Ok(counts)
}
