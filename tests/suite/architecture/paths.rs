//! Finds the paths that a source file names: `use` trees spread out, and paths written in the code, those inside the
//! crate counted from its root. Does not look names up: a path begins where it is written.

use crate::repository::tokens::{Token, closing, text_at};

/// A path and the line on which it ends.
#[derive(PartialEq, Eq, Debug)]
pub struct Named {
    pub line: usize,
    /// From the crate's root (without `crate`) when `inside`, else as written.
    pub segments: Vec<String>,
    pub inside: bool,
}

/// The module that a file is: `src/store/mod.rs` is `store`, `src/domain/edition.rs` is `domain::edition`.
pub fn module_of(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut parts: Vec<String> = inner.split('/').map(String::from).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        parts.pop();
    }
    parts
}

/// Every path of two parts or more, and every name that a `use` brings in.
pub fn paths(all: &[Token<'_>], file_module: &[String]) -> Vec<Named> {
    let mut found = Vec::new();
    let mut blocks: Vec<Option<&str>> = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let before = at.checked_sub(1).map_or("", |before| all[before].text);
        let mut written = Vec::new();
        match all[at].text {
            "{" => blocks.push(module_that_opens(all, at)),
            "}" => {
                blocks.pop();
            }
            "use" if !text_at(all, at + 1, &["<"]) => {
                let mut next = at + 1;
                tree(all, &mut next, &[], &mut written);
                at = next.max(at + 1) - 1;
            }
            _ if all[at].is_word() && text_at(all, at + 1, &["::"]) && before != "::" => {
                let (segments, last) = chain(all, at);
                written.push((all[last].line, segments));
                at = last;
            }
            _ => {}
        }
        let here: Vec<String> = file_module
            .iter()
            .cloned()
            .chain(blocks.iter().flatten().map(|name| name.to_string()))
            .collect();
        found.extend(
            written
                .into_iter()
                .map(|(line, segments)| from_root(line, segments, &here)),
        );
        at += 1;
    }
    found
}

fn module_that_opens<'a>(all: &[Token<'a>], brace: usize) -> Option<&'a str> {
    let module = brace >= 2 && all[brace - 2].text == "mod";
    module.then(|| all[brace - 1].text)
}

/// `a::b::c`, with the place of its last word.
fn chain(all: &[Token<'_>], start: usize) -> (Vec<String>, usize) {
    let mut segments = vec![all[start].text.to_string()];
    let mut last = start;
    while text_at(all, last + 1, &["::"]) && all.get(last + 2).is_some_and(Token::is_word) {
        last += 2;
        segments.push(all[last].text.to_string());
    }
    (segments, last)
}

/// One branch of a `use` tree; leaves `at` behind it.
fn tree(all: &[Token<'_>], at: &mut usize, prefix: &[String], found: &mut Vec<(usize, Vec<String>)>) {
    let mut path = prefix.to_vec();
    while let Some(token) = all.get(*at) {
        match token.text {
            "::" => *at += 1,
            "{" => {
                let end = closing(all, *at);
                *at += 1;
                while *at < end {
                    let before = *at;
                    tree(all, at, &path, found);
                    // A comma, or something unknown that must not hold the reading up.
                    if *at < end && (all[*at].text == "," || *at == before) {
                        *at += 1;
                    }
                }
                *at = end + 1;
                return;
            }
            "*" => path.push("*".into()),
            "as" => {
                *at += 2;
                continue;
            }
            "self" if !path.is_empty() => {}
            _ if token.is_word() => path.push(token.text.to_string()),
            _ => break,
        }
        if token.text != "::" {
            *at += 1;
        }
    }
    let line = all[at.saturating_sub(1)].line;
    found.push((line, path));
}

fn from_root(line: usize, segments: Vec<String>, here: &[String]) -> Named {
    let supers = segments.iter().take_while(|segment| *segment == "super").count();
    let inside = |base: &[String], skip: usize| Named {
        line,
        segments: base
            .iter()
            .cloned()
            .chain(segments.iter().skip(skip).cloned())
            .collect(),
        inside: true,
    };
    match segments[..].first().map(String::as_str) {
        Some("crate" | "interim_challenge") => inside(&[], 1),
        Some("self") => inside(here, 1),
        Some("super") => inside(&here[..here.len().saturating_sub(supers)], supers),
        _ => Named {
            line,
            segments,
            inside: false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{module_of, paths};
    use crate::repository::mask::mask;
    use crate::repository::tokens::tokens;

    fn read(source: &str, file: &str) -> Vec<String> {
        let code = mask(source).code;
        let found = paths(&tokens(&code), &module_of(file));
        found
            .into_iter()
            .map(|named| {
                format!(
                    "{}{}@{}",
                    if named.inside { "/" } else { "" },
                    named.segments.join("::"),
                    named.line
                )
            })
            .collect()
    }

    #[test]
    fn a_use_tree_is_spread_out() {
        let source = "use crate::{\n  domain::{self, edition::Edition as E},\n  store::*,\n};\nuse std::{fs, io::Read};";
        assert_eq!(
            read(source, "src/web/x.rs"),
            [
                "/domain@2",
                "/domain::edition::Edition@2",
                "/store::*@3",
                "std::fs@5",
                "std::io::Read@5"
            ]
        );
    }

    #[test]
    fn paths_in_code_are_found() {
        let source =
            "fn f(x: &crate::store::Store) -> Vec<u8> { let y = interim_challenge::mail::send::<T>(x); y }";
        assert_eq!(read(source, "src/web/x.rs"), ["/store::Store@1", "/mail::send@1"]);
    }

    #[test]
    fn super_and_self_count_from_where_they_stand() {
        let source =
            "use super::super::store::Tx;\nmod inner { use super::x; fn f() { self::y(); } }\nuse self::z;";
        assert_eq!(
            read(source, "src/domain/edition.rs"),
            [
                "/store::Tx@1",
                "/domain::edition::x@2",
                "/domain::edition::inner::y@2",
                "/domain::edition::z@3"
            ]
        );
        assert_eq!(
            read("use super::jury;", "src/web/public/mod.rs"),
            ["/web::jury@1"]
        );
    }

    #[test]
    fn a_comment_or_a_text_names_nothing() {
        assert!(
            read(
                "// use crate::store::X;\nlet a = \"crate::store::X\";",
                "src/domain/x.rs"
            )
            .is_empty()
        );
    }

    #[test]
    fn what_only_looks_like_a_use_is_none() {
        assert!(read("fn f<'a>() -> impl Fn() + use<'a> { g() }", "src/domain/x.rs").is_empty());
    }
}
