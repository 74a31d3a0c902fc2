//! `recoupe gazetteer import allCountries.txt [alternateNamesV2.txt] --out places.bin`: a larger table of places, made
//! of the embedded one and a dump of GeoNames.

use crate::arguments::{GazetteerVerb, Import as Arguments};
use crate::document::is_same_file;
use crate::exit::Exit;
use crate::message::{self, Failure};
use recoupe_gazetteer::{Alternates, Fault, Gazetteer, Import, Rows};
use std::fs::{self, File};
use std::io::{self, BufReader, Write};
use std::path::Path;

/// Bytes read from a dump at once.
const BUFFER: usize = 1 << 20;

/// No more bad lines of a file than this are told one by one.
const TOLD: u64 = 10;

/// Makes the table and says what it holds.
pub fn run(verb: &GazetteerVerb, out: &mut dyn Write) -> Result<Exit, Failure> {
    let GazetteerVerb::Import(options) = verb;
    if options.inputs().any(|input| is_same_file(input, &options.out)) {
        let message = format!("the table would overwrite the dump: {}", options.out.display());
        return Err(Failure::Usage(message, "give --out another path"));
    }
    let (bytes, bad) = table(options)?;
    let table = Gazetteer::from_bytes(&bytes).map_err(|error| Failure::Reading(error.to_string()))?;
    fs::write(&options.out, bytes).map_err(|error| Failure::File(options.out.clone(), error))?;
    let added = table.len() - Gazetteer::embedded().len();
    writeln!(out, "{}: {} places, {added} of them from the dump", options.out.display(), table.len())?;
    Ok(if bad == 0 { Exit::Ok } else { Exit::SomeInputsFailed })
}

/// The bytes of the table, and how many lines were bad.
fn table(options: &Arguments) -> Result<(Vec<u8>, u64), Failure> {
    let alternates = if options.names.is_some() { Alternates::Table } else { Alternates::Column };
    let mut import = Import::extending(Gazetteer::embedded(), alternates, options.min_population);
    let mut bad = rows(&options.places, |dump, tell| import.places(dump, tell))?;
    if let Some(names) = &options.names {
        bad += rows(names, |dump, tell| import.names(dump, tell))?;
    }
    Ok((import.to_bytes().map_err(Failure::Reading)?, bad))
}

/// Reads a file of the dump, tells its bad lines and counts them.
fn rows(
    file: &Path,
    read: impl FnOnce(BufReader<File>, &mut dyn FnMut(u64, Fault)) -> io::Result<Rows>,
) -> Result<u64, Failure> {
    let unusable = |error: io::Error| Failure::Dump(file.to_owned(), error.to_string());
    let dump = BufReader::with_capacity(BUFFER, File::open(file).map_err(unusable)?);
    let mut told = 0;
    let mut tell = |line: u64, fault: Fault| {
        told += 1;
        if told <= TOLD {
            message::error(&format!("not a row of GeoNames: {fault}: {}, line {line}", file.display()), None);
        }
    };
    let Rows { good, bad } = read(dump, &mut tell).map_err(unusable)?;
    if good == 0 {
        return Err(Failure::Dump(file.to_owned(), "no row of GeoNames in it".to_owned()));
    }
    if bad > 0 {
        message::error(&format!("{bad} bad lines left out, {good} rows read: {}", file.display()), None);
    }
    Ok(bad)
}
