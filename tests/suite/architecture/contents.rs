//! What a floor must never contain: the last column of the table, read in the code, the texts and the paths of a file.
//! Unit tests inside `src/` may hold more. Imports between floors are looked at elsewhere.

use super::floors::{Banned, floor};
use super::paths::{Named, module_of, paths};
use super::{at, floor_name, sources};
use crate::repository::assert_none;
use crate::repository::mask::{Masked, mask};
use crate::repository::tokens::{Token, tokens, without_unit_tests};

#[test]
fn no_floor_holds_what_belongs_to_another() {
    let mut faults = Vec::new();
    for file in sources() {
        let Some(floor) = floor(&floor_name(&file.path)) else {
            continue;
        };
        if file.path.ends_with("/tests.rs") {
            continue;
        }
        let masked = mask(&file.text);
        for (line, found) in banned(&masked, &module_of(&file.path), floor.never) {
            faults.push(at(
                &file,
                line,
                &format!("{} must never contain {found}", floor.name),
            ));
        }
    }
    assert_none("what a floor must never contain", faults);
}

/// Where a file holds what it must not, unit tests aside.
fn banned(masked: &Masked, module: &[String], never: &[Banned]) -> Vec<(usize, String)> {
    let all = tokens(&masked.code);
    let code = without_unit_tests(&all);
    let paths = paths(&code, module);
    let mut found = Vec::new();
    for banned in never {
        match *banned {
            Banned::Word(word) => found.extend(words(&code, |text| text == word)),
            Banned::Family(start) => found.extend(words(&code, |text| text.starts_with(start))),
            Banned::Below(start) => found.extend(matching(&paths, |path| path.starts_with(start))),
            Banned::Upto(end) => found.extend(matching(&paths, |path| path.ends_with(end))),
            Banned::Call(name) => found.extend(calls(&code, name)),
            Banned::Sql => found.extend(statements(masked, &all, &code)),
        }
    }
    found
}

fn words(code: &[Token<'_>], wanted: impl Fn(&str) -> bool) -> Vec<(usize, String)> {
    code.iter()
        .filter(|token| wanted(token.text))
        .map(|token| (token.line, token.text.to_string()))
        .collect()
}

fn matching(paths: &[Named], wanted: impl Fn(&[&str]) -> bool) -> Vec<(usize, String)> {
    let parts = |named: &Named| {
        named
            .segments
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join("::")
    };
    let is_wanted = |named: &&Named| wanted(&named.segments.iter().map(String::as_str).collect::<Vec<_>>());
    paths
        .iter()
        .filter(is_wanted)
        .map(|named| (named.line, parts(named)))
        .collect()
}

fn calls(code: &[Token<'_>], name: &str) -> Vec<(usize, String)> {
    let text = |at: usize| code.get(at).map_or("", |token| token.text);
    (0..code.len())
        .filter(|&at| text(at) == name && at > 0 && text(at - 1) != "fn")
        .filter(|&at| text(at + 1) == "(" || text(at - 1) == "::")
        .map(|at| (code[at].line, format!("{name}()")))
        .collect()
}

/// Texts that begin like a statement, on lines that are not only unit tests.
fn statements(masked: &Masked, all: &[Token<'_>], code: &[Token<'_>]) -> Vec<(usize, String)> {
    const STARTS: &[&str] = &[
        "SELECT ",
        "INSERT INTO ",
        "UPDATE ",
        "DELETE FROM ",
        "CREATE TABLE ",
        "PRAGMA ",
    ];
    let on = |tokens: &[Token<'_>], line: usize| tokens.iter().any(|token| token.line == line);
    let counted = |line: usize| on(code, line) || !on(all, line);
    let sql = |text: &str| STARTS.iter().any(|start| text.trim_start().starts_with(start));
    masked
        .texts
        .iter()
        .filter(|(line, text)| sql(text) && counted(*line))
        .map(|(line, _)| (*line, "SQL".into()))
        .collect()
}

fn found(floor_name: &str, source: &str) -> Vec<(usize, String)> {
    let floor = floor(floor_name).expect("a floor");
    banned(
        &mask(source),
        &module_of(&format!("src/{floor_name}/x.rs")),
        floor.never,
    )
}

#[test]
fn a_forbidden_word_is_found_and_a_comment_is_not() {
    assert_eq!(
        found("domain", "//! diesel\nuse std::fmt;\nuse diesel::prelude::*;"),
        [(3, "diesel".into())]
    );
    assert!(
        found(
            "domain",
            "/* use diesel::x; */ // actix_web\nlet a = \"tokio\"; let operand = 1;"
        )
        .is_empty()
    );
    assert_eq!(
        found("usecases", "fn f(x: actix_web::App) {}"),
        [(1, "actix_web".into())]
    );
}

#[test]
fn a_part_of_std_is_found_however_it_is_imported() {
    assert_eq!(
        found("domain", "use std::{fmt, env};\nfn f() { std::fs::read(\"x\"); }").len(),
        2
    );
    assert!(found("domain", "use std::fmt;").is_empty());
}

#[test]
fn the_clock_of_the_machine_is_found() {
    assert_eq!(
        found("domain", "fn f() { Utc::now() }\nlet g = clock.now();").len(),
        2
    );
    assert_eq!(
        found("usecases", "let f = chrono::Utc::now;"),
        [(1, "chrono::Utc::now".into())]
    );
    assert!(found("usecases", "let t = clock.now(); fn now() {}").is_empty());
}

#[test]
fn sql_is_found_in_texts_only() {
    assert_eq!(
        found("web", "f(\"SELECT 1\");\n// \"SELECT 2\""),
        [(1, "SQL".into())]
    );
    assert!(found("web", "f(\"Update your case\");").is_empty());
    assert!(found("store", "f(\"SELECT 1\");").is_empty());
}

#[test]
fn unit_tests_may_hold_more() {
    let source = "fn f() {}\n#[cfg(test)]\nmod tests {\n    use diesel::prelude::*;\n    const Q: &str = \"SELECT 1\";\n}\n";
    assert!(found("web", source).is_empty());
}
