//! What the words of a text stand for, before anything is concluded from them: lexicon hits, numbers, and the
//! people or things that the numbers count.
//!
//! « au moins 18 morts parmi les policiers » holds a number with a bound ([18, –]), a counted harm word (« morts »), a
//! link (« parmi ») and a word for people (« policiers »).
//!
//! Nothing here ties one mention to another: that is for `tolls`, `attribution` and `claims`.

// Reading order: from characters to numbers, then what they count.
mod atom;
mod bound;
mod cardinal;
mod core;
mod counted;
mod draft;
mod hits;
mod literal;
mod magnitude;
mod measure;
mod number;
mod part;
mod phrase;
mod quantity;
mod role;
mod sum;
mod worded;

pub use counted::{Counted, counted};
pub use hits::Mentions;
pub use number::{Number, Role, Weight};
pub use phrase::{group_head, is_possessive, noun_phrase, with_determiner};
pub use quantity::quantities;
pub(crate) use worded::{thousandths, worded};
