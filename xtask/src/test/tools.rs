//! What the tests need beside cargo itself, installed by name when it is missing.
//!
//! Example: without `rustfmt` it is added with `rustup component add rustfmt`. `cargo nextest` is used when it is there
//! but not needed: building it would take longer than it saves. Without a browser the tests of the HTML page are skipped.

use std::path::Path;

use super::counts::Counts;
use crate::child::Call;

/// A tool: the command that shows that it is there, and the commands that bring it.
struct Tool {
    probe: &'static [&'static str],
    install: &'static [&'static [&'static str]],
    /// What is skipped without it; none when nothing can be done without it.
    without: Option<&'static str>,
}

const TOOLS: &[Tool] = &[
    Tool {
        probe: &["cargo", "fmt", "--version"],
        install: &[&["rustup", "component", "add", "rustfmt"]],
        without: None,
    },
    Tool {
        probe: &["cargo", "clippy", "--version"],
        install: &[&["rustup", "component", "add", "clippy"]],
        without: None,
    },
    Tool {
        probe: &["chromium", "--version"],
        install: &[
            &["apt-get", "update", "-qq"],
            &["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
        ],
        without: Some("the HTML page in a browser"),
    },
];

/// Installs what is missing and counts what has to be skipped; an error when a tool is missing that all needs.
pub fn install_missing(root: &Path) -> Result<Counts, String> {
    let mut counts = Counts::default();
    for tool in TOOLS.iter().filter(|tool| call(tool.probe).answer(root).is_err()) {
        let install = tool.install.iter().try_for_each(|words| {
            println!("== installing: {}", words.join(" "));
            call(words).limit_s(600).answer(root).map(|_| ())
        });
        match (install, tool.without) {
            (Ok(()), _) => {}
            (Err(message), None) => return Err(message),
            (Err(message), Some(tests)) => {
                println!("skipped: {tests}: {}", message.lines().next().unwrap_or_default());
                counts += Counts { skipped: 1, ..Counts::default() };
            }
        }
    }
    Ok(counts)
}

fn call(words: &[&str]) -> Call {
    Call::of(words[0], &words[1..])
}
