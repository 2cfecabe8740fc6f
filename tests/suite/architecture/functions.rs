//! Measures functions: from the line with `fn` to the line with the closing brace, both counted.
//! A declaration without a body has no length.

use crate::repository::tokens::{Token, closing, text_at};

pub struct Function<'a> {
    pub name: &'a str,
    pub line: usize,
    pub lines: usize,
}

pub fn functions<'a>(all: &[Token<'a>]) -> Vec<Function<'a>> {
    let mut found = Vec::new();
    for (at, token) in all.iter().enumerate() {
        // `fn(` is a type.
        if token.text != "fn" || !all.get(at + 1).is_some_and(Token::is_word) {
            continue;
        }
        if let Some(open) = body(all, at) {
            let lines = all[closing(all, open)].line - token.line + 1;
            found.push(Function {
                name: all[at + 1].text,
                line: token.line,
                lines,
            });
        }
    }
    found
}

/// Where the body opens; braces inside brackets belong to the signature (`[u8; { N }]`).
fn body(all: &[Token<'_>], start: usize) -> Option<usize> {
    let mut at = start;
    while at < all.len() {
        match all[at].text {
            "(" | "[" => at = closing(all, at),
            "{" => return Some(at),
            ";" => return None,
            _ => {}
        }
        at += 1;
    }
    None
}

/// Whether a macro of this name is written in the file.
pub fn declares_macro(all: &[Token<'_>], name: &str) -> bool {
    (0..all.len()).any(|at| text_at(all, at, &["macro_rules", "!", name]))
}

#[test]
fn a_function_reaches_to_its_own_brace() {
    use crate::repository::{mask::mask, tokens::tokens};
    let source = "trait T { fn declared(&self); }\nfn a(x: [u8; { 2 }], f: fn(u8) -> u8) {\n  if x { '}' } // }\n  \"}\"\n}\nfn b() {}\n";
    let code = mask(source).code;
    let found: Vec<_> = functions(&tokens(&code))
        .iter()
        .map(|f| (f.name, f.line, f.lines))
        .collect();
    assert_eq!(found, [("a", 2, 4), ("b", 6, 1)]);
}
