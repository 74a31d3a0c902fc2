//! What the words of a text stand for, before anything is concluded from them: lexicon hits, numbers, and the
//! people or things that the numbers count.
//!
//! « au moins 18 morts parmi les policiers » holds a number with a bound ([18, –]), a counted harm word (« morts »), a
//! link (« parmi ») and a word for people (« policiers »).
//!
//! Nothing here ties one mention to another: that is for `tolls`, `attribution` and `claims`.

mod bound;
mod counted;
mod digits;
mod hits;
mod number;
mod phrase;
mod worded;

pub use counted::{Counted, counted};
pub use hits::Mentions;
pub use number::{Number, Weight};
pub use phrase::{group_head, noun_phrase};

pub(crate) use digits::thousandths;
pub(crate) use worded::worded;
