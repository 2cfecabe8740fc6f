//! Masked Rust source as words and marks with their lines; blocks of unit tests can be left out.
//! Not a parser: whoever reads the tokens knows the few shapes that matter to them.

use super::mask::{is_word, mask};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token<'a> {
    pub text: &'a str,
    pub line: usize,
}

impl Token<'_> {
    pub fn is_word(&self) -> bool {
        self.text.starts_with(is_word)
    }
}

/// Words, `::` as one mark, every other mark by itself.
pub fn tokens(code: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut line = 1;
    let mut rest = code;
    while let Some(char) = rest.chars().next() {
        let length = if is_word(char) {
            rest.find(|char| !is_word(char)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            char.len_utf8()
        };
        let (text, after) = rest.split_at(length);
        if char == '\n' {
            line += 1;
        } else if !char.is_whitespace() {
            found.push(Token { text, line });
        }
        rest = after;
    }
    found
}

/// The tokens without `#[cfg(test)] mod … { … }`.
pub fn without_unit_tests<'a>(all: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < all.len() {
        match unit_tests_body(all, at) {
            Some(open) => at = closing(all, open) + 1,
            None => {
                kept.push(all[at]);
                at += 1;
            }
        }
    }
    kept
}

/// Where the brace stands that opens the test module whose attribute begins at `at`.
fn unit_tests_body(all: &[Token<'_>], at: usize) -> Option<usize> {
    const ATTRIBUTE: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    if !text_at(all, at, &ATTRIBUTE) {
        return None;
    }
    let mut next = at + ATTRIBUTE.len();
    while text_at(all, next, &["#", "["]) {
        next = closing(all, next + 1) + 1;
    }
    let module = text_at(all, next, &["mod"]) && text_at(all, next + 2, &["{"]);
    module.then_some(next + 2)
}

pub fn text_at(all: &[Token<'_>], at: usize, wanted: &[&str]) -> bool {
    all.len() >= at + wanted.len()
        && all[at..]
            .iter()
            .zip(wanted)
            .all(|(token, text)| token.text == *text)
}

/// The place of the mark that closes the bracket at `open`, or the last place when none does.
pub fn closing(all: &[Token<'_>], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in all.iter().enumerate().skip(open) {
        match token.text {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    all.len().saturating_sub(1)
}

#[test]
fn words_marks_and_lines() {
    let read: Vec<_> = tokens("use a::b_1;\n\n x")
        .into_iter()
        .map(|token| (token.text, token.line))
        .collect();
    assert_eq!(
        read,
        [("use", 1), ("a", 1), ("::", 1), ("b_1", 1), (";", 1), ("x", 3)]
    );
}

#[test]
fn unit_tests_are_left_out_and_what_follows_is_kept() {
    let source = "fn a() {}\n#[cfg(test)]\n#[allow(x)]\nmod tests { fn b() { \"}\"; } }\nfn c() {}\n#[cfg(test)]\nuse d;";
    let code = mask(source).code;
    let words: Vec<_> = without_unit_tests(&tokens(&code))
        .iter()
        .filter(|token| token.is_word())
        .map(|token| token.text)
        .collect();
    assert_eq!(words, ["fn", "a", "fn", "c", "cfg", "test", "use", "d"]);
}
