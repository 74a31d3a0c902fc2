//! What must hold of the lists as data. Whether the enums match the data is tested in `xtask`.

mod acled;
mod cameo;
mod lists;
mod plover;
