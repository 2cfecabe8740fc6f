//! Files and functions stay small, begin with what they are, and have names that say something.
//! Knows nothing of floors.

use super::functions::functions;
use super::{at, sources};
use crate::repository::mask::mask;
use crate::repository::tokens::tokens;
use crate::repository::{TextFile, assert_none, files};

const LONGEST_FILE: usize = 500;
const LONGEST_FUNCTION: usize = 80;
/// Tables, as long as what they list.
const SPARED_FROM_LENGTH: &[&str] = &["src/store/schema.rs", "src/web/routes.rs"];
const EMPTY_NAMES: &[&str] = &[
    "util", "utils", "common", "manager", "managers", "service", "services", "helper", "helpers", "misc",
];

#[test]
fn files_and_functions_stay_small() {
    let mut faults = Vec::new();
    let rust = sources()
        .into_iter()
        .chain(files("tests", &[".rs"]))
        .chain(files("benches", &[".rs"]));
    for file in rust.filter(|file| !SPARED_FROM_LENGTH.contains(&file.path.as_str())) {
        faults.extend(length_fault(&file));
        let code = mask(&file.text).code;
        let long = functions(&tokens(&code))
            .into_iter()
            .filter(|function| function.lines > LONGEST_FUNCTION)
            .collect::<Vec<_>>();
        faults.extend(long.iter().map(|function| {
            let much = format!(
                "fn {} has {} lines, more than {LONGEST_FUNCTION}",
                function.name, function.lines
            );
            at(&file, function.line, &much)
        }));
    }
    for folder in ["templates", "assets/css", "assets/js", "tests/browser"] {
        faults.extend(
            files(folder, &[".html", ".txt", ".css", ".js", ".mjs"])
                .iter()
                .filter_map(length_fault),
        );
    }
    assert_none("files have at most 500 lines, functions at most 80", faults);
}

fn length_fault(file: &TextFile) -> Option<String> {
    let lines = file.lines();
    (lines > LONGEST_FILE).then(|| {
        at(
            file,
            LONGEST_FILE + 1,
            &format!("{lines} lines, more than {LONGEST_FILE}"),
        )
    })
}

#[test]
fn every_source_begins_with_what_it_is() {
    let faults = sources()
        .into_iter()
        .chain(files("tests", &[".rs"]))
        .filter(|file| !file.text.starts_with("//!"))
        .map(|file| {
            at(
                &file,
                1,
                "the first lines say what the file is and what it is not (//!)",
            )
        })
        .collect();
    assert_none("every source begins with //!", faults);
}

#[test]
fn no_file_or_folder_has_an_empty_name() {
    let mut faults = Vec::new();
    for file in sources()
        .into_iter()
        .chain(files("tests", &[".rs", ".mjs", ".sh"]))
    {
        let stem = |part: &str| part.split('.').next().unwrap_or_default().to_string();
        if let Some(name) = file
            .path
            .split('/')
            .map(stem)
            .find(|name| EMPTY_NAMES.contains(&name.as_str()))
        {
            faults.push(format!(
                "{}: \"{name}\" says nothing about what is inside",
                file.path
            ));
        }
    }
    assert_none("names say what a thing is", faults);
}
