//! Words of strangers on a page: markup is escaped, and control and bidi characters go.
//!
//! Example: `<b>"18" & more` is written `&lt;b&gt;&quot;18&quot; &amp; more`.

use recoupe_text::sanitize;

/// The words as text or as the value of an attribute in quotation marks.
pub(super) fn escape(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    push(&sanitize(words), &mut safe);
    safe
}

fn push(words: &str, out: &mut String) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}
