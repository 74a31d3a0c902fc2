//! The `recoupe` command line.
fn main() {}
