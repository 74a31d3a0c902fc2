//! The bytes of a model file: a short head, then one compressed body of numbers.
//!
//! ```text
//! "recoupe-syntax\n"  version (1 byte)  hash of the body (8 bytes)  body, compressed with Zstandard
//! ```
//!
//! Inside the body everything is a variable-length number (LEB128; signed ones zigzag). Tables keep only rows that are
//! not zero. Every count and class is checked when read, so that a model that was read can never fail later.

use super::hash::mix;
use super::table::Table;
use std::fmt;

const MAGIC: &[u8; 15] = b"recoupe-syntax\n";
const VERSION: u8 = 2;
/// No model comes near this; it bounds what hostile bytes can make us allocate.
const MAX_BODY: usize = 1 << 28;
/// Strong enough for a file that is written once and read often, fast to decompress.
const COMPRESSION: i32 = 19;

/// Why bytes are not a model.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileError {
    /// They do not start as a model file does.
    NotAModel,
    /// A model of another version of this program.
    Version(u8),
    /// The body cannot be decompressed.
    Compression,
    /// The body is not the one that was written.
    Checksum,
    /// The body ends too early, goes on too long or holds a value out of bounds.
    Body,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FileError::NotAModel => f.write_str("not a syntax model file"),
            FileError::Version(found) => {
                write!(f, "expected a syntax model of version {VERSION}, found version {found}")
            }
            FileError::Compression => f.write_str("the body of the syntax model cannot be decompressed"),
            FileError::Checksum => f.write_str("the syntax model is damaged: its checksum does not agree"),
            FileError::Body => f.write_str("the syntax model is damaged: a value is out of bounds"),
        }
    }
}

impl std::error::Error for FileError {}

/// Order-dependent hash of the body.
fn checksum(body: &[u8]) -> u64 {
    body.chunks(8).fold(body.len() as u64, |hash, chunk| {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        mix(hash.rotate_left(5) ^ u64::from_le_bytes(word))
    })
}

/// Puts a body together.
#[derive(Default)]
pub struct Writer {
    body: Vec<u8>,
}

impl Writer {
    /// A number in seven-bit groups, least significant first.
    pub fn number(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.body.push(n as u8 | 0x80);
            n >>= 7;
        }
        self.body.push(n as u8);
    }

    /// The length of what follows.
    pub fn count(&mut self, n: usize) {
        self.number(n as u64);
    }

    /// A string with its length.
    pub fn string(&mut self, s: &str) {
        self.count(s.len());
        self.body.extend_from_slice(s.as_bytes());
    }

    /// A dictionary: gaps between its keys, which are in order, and values as numbers.
    pub fn entries<V: Copy>(&mut self, entries: &[(u32, V)], number: impl Fn(V) -> u64) {
        self.count(entries.len());
        let mut last = 0;
        for &(key, value) in entries {
            self.number(u64::from(key - last));
            self.number(number(value));
            last = key;
        }
    }

    /// A table: gaps between non-zero rows, then for each which columns are not zero, then all their weights.
    /// Like stands with like, which compresses better than row after row.
    pub fn table<const W: usize>(&mut self, table: &Table<W>) {
        self.number(u64::from(table.log_rows()));
        self.count(table.filled().count());
        let mut next = 0;
        for (at, _) in table.filled() {
            self.count(at - next);
            next = at + 1;
        }
        for (_, row) in table.filled() {
            self.number(row.iter().rev().fold(0, |mask, &w| mask << 1 | u64::from(w != 0)));
        }
        for (_, row) in table.filled() {
            row.iter().filter(|&&w| w != 0).for_each(|&w| self.number(zigzag(w)));
        }
    }

    /// The whole file.
    pub fn finish(self) -> Vec<u8> {
        let packed =
            zstd::bulk::compress(&self.body, COMPRESSION).expect("compression into memory cannot fail");
        let mut file = MAGIC.to_vec();
        file.push(VERSION);
        file.extend_from_slice(&checksum(&self.body).to_le_bytes());
        file.extend_from_slice(&(self.body.len() as u64).to_le_bytes());
        file.extend_from_slice(&packed);
        file
    }
}

/// Small magnitudes become small numbers: 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 …
fn zigzag(w: i16) -> u64 {
    let w = i32::from(w);
    ((w << 1) ^ (w >> 31)) as u32 as u64
}

fn unzigzag(n: u64) -> i16 {
    ((n >> 1) as i16) ^ -((n & 1) as i16)
}

/// The decompressed and checked body of a file.
pub fn unpack(file: &[u8]) -> Result<Vec<u8>, FileError> {
    let rest = file.strip_prefix(MAGIC).ok_or(FileError::NotAModel)?;
    let (&version, rest) = rest.split_first().ok_or(FileError::NotAModel)?;
    if version != VERSION {
        return Err(FileError::Version(version));
    }
    let (hash, rest) = rest.split_first_chunk().ok_or(FileError::Body)?;
    let (length, packed) = rest.split_first_chunk().ok_or(FileError::Body)?;
    let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| FileError::Body)?;
    if length > MAX_BODY {
        return Err(FileError::Body);
    }
    let body = zstd::bulk::decompress(packed, length).map_err(|_| FileError::Compression)?;
    if checksum(&body) != u64::from_le_bytes(*hash) {
        return Err(FileError::Checksum);
    }
    Ok(body)
}

/// Takes a body apart.
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// At the start of a body.
    pub fn new(body: &'a [u8]) -> Self {
        Reader { rest: body }
    }

    /// A number.
    pub fn number(&mut self) -> Result<u64, FileError> {
        // Most numbers are one byte.
        if let [byte @ 0..0x80, rest @ ..] = self.rest {
            self.rest = rest;
            return Ok(u64::from(*byte));
        }
        let mut n = 0;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.rest.split_first().ok_or(FileError::Body)?;
            self.rest = rest;
            n |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(n);
            }
        }
        Err(FileError::Body)
    }

    /// A number smaller than `bound`.
    pub fn below(&mut self, bound: u64) -> Result<u64, FileError> {
        self.number().and_then(|n| if n < bound { Ok(n) } else { Err(FileError::Body) })
    }

    /// A length of at most `most`.
    pub fn count(&mut self, most: usize) -> Result<usize, FileError> {
        self.below(most as u64 + 1).map(|n| n as usize)
    }

    /// A string.
    pub fn string(&mut self) -> Result<&'a str, FileError> {
        let length = self.count(self.rest.len())?;
        // The length itself took bytes: what it promises may no longer be there.
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or(FileError::Body)?;
        self.rest = rest;
        std::str::from_utf8(bytes).map_err(|_| FileError::Body)
    }

    /// A dictionary whose values `value` reads.
    pub fn entries<V>(
        &mut self,
        mut value: impl FnMut(&mut Self) -> Result<V, FileError>,
    ) -> Result<Vec<(u32, V)>, FileError> {
        let (mut entries, mut last) = (Vec::new(), 0u32);
        for _ in 0..self.count(1 << 22)? {
            last = last.wrapping_add(self.below(1 << 32)? as u32);
            entries.push((last, value(self)?));
        }
        Ok(entries)
    }

    /// A table.
    pub fn table<const W: usize>(&mut self) -> Result<Table<W>, FileError> {
        let log_rows = self.below(u64::from(Table::<W>::MAX_LOG_ROWS) + 1)? as u32;
        if log_rows == 0 {
            return Err(FileError::Body);
        }
        let count = self.count(1 << log_rows)?;
        let mut numbers = Vec::with_capacity(count);
        let mut next = 0;
        for _ in 0..count {
            let at = next + self.count(1 << log_rows)?;
            numbers.push(at);
            next = at + 1;
        }
        if next > 1 << log_rows {
            return Err(FileError::Body);
        }
        let mut masks = Vec::with_capacity(count);
        for _ in 0..count {
            masks.push(self.number()?);
        }
        let mut table = Table::new(log_rows);
        for (at, mut mask) in numbers.into_iter().zip(masks) {
            let mut row = [0; W];
            while mask != 0 {
                let weight = self.below(1 << 16)?;
                *row.get_mut(mask.trailing_zeros() as usize).ok_or(FileError::Body)? = unzigzag(weight);
                mask &= mask - 1;
            }
            table.set(at, row);
        }
        Ok(table)
    }

    /// Nothing may be left.
    pub fn end(self) -> Result<(), FileError> {
        if self.rest.is_empty() { Ok(()) } else { Err(FileError::Body) }
    }
}
