//! House tasks: `cargo xtask tidy|test|codegen|train|score|diff`.
fn main() {}
