//! House tasks: `cargo xtask tidy|test|codegen|train|score|diff`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a development tool talks to its user")]

mod codegen;

use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("codegen") => match codegen::run() {
            Ok(changed) => println!("codegen: {changed} file(s) written"),
            Err(message) => {
                eprintln!("codegen: {message}");
                return ExitCode::FAILURE;
            }
        },
        _ => {
            eprintln!("usage: cargo xtask codegen");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
