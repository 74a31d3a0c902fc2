//! A table that is extended keeps everything: places, names and their order.

use recoupe_gazetteer::{Builder, Gazetteer};

#[test]
fn the_embedded_table_extended_by_nothing_is_itself() {
    let bytes = Builder::extending(Gazetteer::embedded()).to_bytes();
    assert_eq!(bytes.as_deref(), Ok(&include_bytes!("../data/places.bin")[..]));
}
