//! Draws a page as plain text or as Markdown.
//!
//! Example: as text the cells of a row stand under each other by the width they have on a terminal, and the last
//! column is broken to the width of the page.
//!
//! Article text is hostile: control and bidi characters are dropped here, and Markdown signs are escaped.

mod markdown;
mod plain;

pub use markdown::markdown;
pub use plain::plain;
