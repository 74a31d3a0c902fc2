//! What the tests need beside cargo itself, installed by name when it is missing.
//!
//! Example: without `rustfmt` it is added with `rustup component add rustfmt`. `cargo nextest` is used when it is there
//! but not needed: building it would take longer than it saves.

use std::path::Path;

use crate::child::Call;

/// A tool: the command that shows that it is there, and the command that brings it.
struct Tool {
    probe: &'static [&'static str],
    install: &'static [&'static str],
}

const TOOLS: &[Tool] = &[
    Tool { probe: &["cargo", "fmt", "--version"], install: &["rustup", "component", "add", "rustfmt"] },
    Tool { probe: &["cargo", "clippy", "--version"], install: &["rustup", "component", "add", "clippy"] },
];

/// Installs what is missing; an error when that fails.
pub fn install_missing(root: &Path) -> Result<(), String> {
    for tool in TOOLS {
        if call(tool.probe).answer(root).is_err() {
            println!("== installing: {}", tool.install.join(" "));
            call(tool.install).limit_s(600).answer(root)?;
        }
    }
    Ok(())
}

fn call(words: &[&str]) -> Call {
    Call::of(words[0], &words[1..])
}
