//! Rust source as tokens: literals and functions with their lines, code of tests left out on request.
//!
//! Example: in `match w { "tué" => 1 }` there is one literal, `tué`, on line 1. Macros are not expanded.

use proc_macro2::{Delimiter, Literal, Spacing, TokenStream, TokenTree};

use crate::tree::SourceFile;

/// A string or character of the source.
#[derive(Debug, PartialEq, Eq)]
pub struct Quoted {
    pub line: usize,
    /// The value; Unicode escapes are resolved in strings, not in characters.
    pub value: String,
}

/// A function with a body.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    pub name: String,
    pub line: usize,
    /// From `fn` to its closing brace, both lines included.
    pub lines: usize,
}

/// The tokens of a file; `None` when it is not Rust.
pub fn tokens(file: &SourceFile) -> Option<TokenStream> {
    file.text()?.parse().ok()
}

/// Strings and characters, documentation and code of tests left out.
pub fn quoted(file: &SourceFile) -> Vec<Quoted> {
    let mut found = Vec::new();
    if !file.is_test()
        && let Some(stream) = tokens(file)
    {
        collect_quoted(stream, &mut found);
    }
    found
}

/// All functions with a body, those of tests too.
pub fn functions(file: &SourceFile) -> Vec<Function> {
    let mut found = Vec::new();
    if let Some(stream) = tokens(file) {
        collect_functions(stream, &mut found);
    }
    found
}

/// Drops the items under `#[cfg(test)]` and `#[test]`, and all documentation.
pub fn without_tests(stream: TokenStream) -> Vec<TokenTree> {
    let mut kept = Vec::new();
    let mut tokens = stream.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if !is_punct(&token, '#') {
            kept.push(token);
            continue;
        }
        let is_inner = tokens.next_if(|t| is_punct(t, '!')).is_some();
        let Some(TokenTree::Group(attribute)) = tokens.peek() else {
            kept.push(token);
            continue;
        };
        let words: Vec<String> = attribute.stream().into_iter().map(|t| t.to_string()).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let is_test = !is_inner && matches!(words[..], ["test"] | ["cfg", "(test)"]);
        let attribute = tokens.next().expect("the attribute was just seen");
        if is_test {
            // The item ends with its body, or with a semicolon when it has none.
            let is_end = |t: &TokenTree| {
                is_punct(t, ';') || matches!(t, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace)
            };
            while tokens.next().is_some_and(|t| !is_end(&t)) {}
        } else if words.first() != Some(&"doc") {
            kept.push(attribute);
        }
    }
    kept
}

/// True for this punctuation mark.
pub fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(p) if p.as_char() == mark)
}

/// True for the `::` that begins at this token.
pub fn is_path_separator(first: &TokenTree, second: Option<&TokenTree>) -> bool {
    matches!(first, TokenTree::Punct(p) if p.as_char() == ':' && p.spacing() == Spacing::Joint)
        && second.is_some_and(|t| is_punct(t, ':'))
}

fn collect_quoted(stream: TokenStream, found: &mut Vec<Quoted>) {
    for token in without_tests(stream) {
        match token {
            TokenTree::Group(group) => collect_quoted(group.stream(), found),
            TokenTree::Literal(literal) => found.extend(value(&literal)),
            _ => {}
        }
    }
}

/// The words of a string or character literal; numbers, bytes and byte strings are none.
fn value(literal: &Literal) -> Option<Quoted> {
    let source = literal.to_string();
    let is_raw = source.starts_with('r');
    let body = source.strip_prefix(['r', 'c']).unwrap_or(&source).trim_matches('#');
    let mark = body.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let body = body.strip_prefix(mark)?.strip_suffix(mark)?;
    // A character by its number belongs to a class of characters, not to a word.
    let is_plain = is_raw || mark == '\'';
    let value = if is_plain { body.to_owned() } else { unescape(body) };
    Some(Quoted { line: literal.span().start().line, value })
}

/// Resolves `\u{e9}`; other escapes hold no letters and stay as they are.
fn unescape(body: &str) -> String {
    let mut value = String::new();
    let mut rest = body;
    while let Some(at) = rest.find("\\u{") {
        value.push_str(&rest[..at]);
        let (digits, after) = rest[at + 3..].split_once('}').unwrap_or((&rest[at + 3..], ""));
        value.extend(u32::from_str_radix(&digits.replace('_', ""), 16).ok().and_then(char::from_u32));
        rest = after;
    }
    value + rest
}

fn collect_functions(stream: TokenStream, found: &mut Vec<Function>) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            collect_functions(group.stream(), found);
        }
        let is_fn = matches!(token, TokenTree::Ident(word) if word == "fn");
        let Some(TokenTree::Ident(name)) = tokens.get(at + 1).filter(|_| is_fn) else { continue };
        let is_end = |t: &&TokenTree| {
            is_punct(t, ';') || matches!(t, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace)
        };
        if let Some(TokenTree::Group(body)) = tokens[at..].iter().find(is_end) {
            let line = token.span().start().line;
            let lines = body.span_close().end().line + 1 - line;
            found.push(Function { name: name.to_string(), line, lines });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile { path: "crates/x/src/lib.rs".into(), bytes: text.into() }
    }

    #[test]
    fn literals_are_found_outside_tests_and_documentation() {
        let source = "//! « inner »\n/// « outer »\nconst A: &str = \"un\";\n#[cfg(test)]\nmod tests { const B: char = 'é'; }\n\
                      #[cfg(test)]\nuse x;\nfn f() { g('\\u{e9}', \"\\u{e9}\", r#\"brut\"#, b\"bytes\", 1, \"a\\\"b\") }\n";
        let values: Vec<(usize, String)> =
            quoted(&file(source)).into_iter().map(|q| (q.line, q.value)).collect();
        let expected = [(3, "un"), (8, "\\u{e9}"), (8, "é"), (8, "brut"), (8, "a\\\"b")];
        assert_eq!(values, expected.map(|(line, value)| (line, value.to_owned())));
    }

    #[test]
    fn functions_have_name_line_and_length() {
        let source =
            "trait T { fn bare(); }\nimpl T for X {\n    fn long() -> [u8; 2] {\n        [1, 2]\n    }\n}\n";
        assert_eq!(functions(&file(source)), [Function { name: "long".into(), line: 3, lines: 3 }]);
    }
}
