//! How the program ends. Example: `recoupe facts *.txt` ends with 3 when one of the files is missing.

use std::process::ExitCode;

/// Every exit status there is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// Everything asked for was done.
    Ok = 0,
    /// The arguments make no sense.
    Usage = 2,
    /// Some inputs could not be read; the others were.
    SomeInputsFailed = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
