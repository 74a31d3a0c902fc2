//! Compiles the lexicons beside it and runs the example of each entry.

fn main() {
    recoupe_pack_build::build();
}
