//! Keeps the house as `docs/ARCHITECTURE.md` draws it: no floor looks up or sideways, no floor holds what does not belong
//! there, files and functions stay small, names say something. Reads the sources as text; runs nothing of them.

mod contents;
mod floors;
mod functions;
mod paths;
mod sizes;

use std::collections::BTreeMap;

use crate::repository::mask::mask;
use crate::repository::tokens::tokens;
use crate::repository::{TextFile, assert_none, files};
use floors::{APARTMENTS, FLOORS, Floor, floor, open_to_all};
use functions::declares_macro;
use paths::{Named, module_of, paths};

/// They wire the floors together and belong to none.
const SPARED_FROM_FLOORS: &[&str] = &["src/lib.rs", "src/main.rs"];

fn sources() -> Vec<TextFile> {
    let sources = files("src", &[".rs"]);
    assert!(!sources.is_empty(), "src/ holds no source");
    sources
}

/// The floor that a file stands on, by the first part of its path.
fn floor_name(path: &str) -> String {
    module_of(path).first().cloned().unwrap_or_default()
}

/// Names of macros, which live at the crate's root whatever file they are written in, with their floors.
fn macro_floors(sources: &[TextFile], named: &str) -> Option<String> {
    let declaring = sources
        .iter()
        .find(|file| declares_macro(&tokens(&mask(&file.text).code), named));
    declaring.map(|file| floor_name(&file.path))
}

#[test]
fn every_source_stands_on_a_floor() {
    let faults = sources()
        .iter()
        .filter(|file| {
            !SPARED_FROM_FLOORS.contains(&file.path.as_str()) && floor(&floor_name(&file.path)).is_none()
        })
        .map(|file| {
            format!(
                "{}: no floor of this name in the table (tests/suite/architecture/floors.rs)",
                file.path
            )
        })
        .collect();
    assert_none("every file belongs to a floor", faults);
}

#[test]
fn no_floor_imports_upward_or_sideways() {
    let sources = sources();
    let mut macros = BTreeMap::new();
    let mut faults = Vec::new();
    for file in &sources {
        let Some(floor) = floor(&floor_name(&file.path)) else {
            continue;
        };
        let code = mask(&file.text).code;
        for named in paths(&tokens(&code), &module_of(&file.path))
            .iter()
            .filter(|named| named.inside)
        {
            let Some(root) = named.segments.first() else {
                continue;
            };
            let target = match floors::floor(root) {
                Some(target) => Some(target.name.to_string()),
                None => macros
                    .entry(root.clone())
                    .or_insert_with(|| macro_floors(&sources, root))
                    .clone(),
            };
            faults.extend(
                import_fault(floor, named, target.as_deref()).map(|fault| at(file, named.line, &fault)),
            );
        }
    }
    assert_none("who may import whom", faults);
}

fn import_fault(floor: &Floor, named: &Named, target: Option<&str>) -> Option<String> {
    let path = named.segments.join("::");
    match target {
        None => Some(format!(
            "crate::{path} is no floor: name the floor that it comes from"
        )),
        Some(target) if target == floor.name || open_to_all(&named.segments) => None,
        Some(target) if floor.may_import.contains(&target) => None,
        Some(target) => Some(format!("{} may not import {target} (crate::{path})", floor.name)),
    }
}

#[test]
fn no_apartment_of_the_web_looks_into_another() {
    let mut faults = Vec::new();
    for file in files("src/web", &[".rs"]) {
        let code = mask(&file.text).code;
        let module = module_of(&file.path);
        let Some(home) = apartment(&module) else { continue };
        for named in paths(&tokens(&code), &module).iter().filter(|named| named.inside) {
            if let Some(other) = apartment(&named.segments).filter(|other| *other != home) {
                faults.push(at(
                    &file,
                    named.line,
                    &format!("web::{home} may not import web::{other}"),
                ));
            }
        }
    }
    assert_none("one apartment per kind of visitor", faults);
}

fn apartment(segments: &[String]) -> Option<&'static str> {
    let [web, room, ..] = segments else { return None };
    APARTMENTS
        .iter()
        .find(|known| web == "web" && *known == room)
        .copied()
}

fn at(file: &TextFile, line: usize, what: &str) -> String {
    format!("{}:{line}: {what}", file.path)
}

fn imports(floor_name: &str, source: &str) -> Vec<String> {
    let floor = floor(floor_name).expect("a floor");
    let code = mask(source).code;
    paths(&tokens(&code), &module_of(&format!("src/{floor_name}/x.rs")))
        .iter()
        .filter(|named| named.inside)
        .filter_map(|named| import_fault(floor, named, named.segments.first().map(String::as_str)))
        .collect()
}

#[test]
fn imports_upward_and_sideways_are_found() {
    assert_eq!(
        imports("domain", "use crate::{seal::merkle, store::Tx};").len(),
        1
    );
    assert_eq!(imports("mail", "use crate::files::Attachments;").len(), 1);
    assert_eq!(
        imports("domain", "use crate::locale::{Language, texts};").len(),
        1
    );
    assert!(
        imports(
            "web",
            "use crate::usecases::x; use crate::locale::texts; use super::y;"
        )
        .is_empty()
    );
    assert!(
        imports(
            "domain",
            "use crate::locale::Language; use crate::domain::id::Id;"
        )
        .is_empty()
    );
}

#[test]
fn every_floor_of_the_table_can_be_found() {
    assert!(FLOORS.iter().all(|known| floor(known.name).is_some()));
    assert_eq!(apartment(&module_of("src/web/jury/desk.rs")), Some("jury"));
    assert_eq!(apartment(&module_of("src/web/routes.rs")), None);
}
