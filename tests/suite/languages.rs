//! Both languages say the same things: the same files, keys and variables, nothing empty, nothing missing that a template
//! asks for, nothing left that nobody asks for. Whether a sentence is well written, a person must judge.

mod templates;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use crate::repository::mask::mask;
use crate::repository::{assert_none, files};
use templates::{Key, calls, quoted};
use texts::{Text, texts};

/// Beginnings of keys whose end is known at run time only. Each must be written as such in a template or a source.
/// The longer the beginning, the more unused texts are found.
const BUILT_AT_RUN_TIME: &[&str] = &[
    "band-",
    "branch-",
    "candidate-empty-",
    "chart-title-",
    "cockpit-back-",
    "cockpit-back-note-",
    "cockpit-before-",
    "cockpit-before-note-",
    "cockpit-case-",
    "cockpit-case-fact-",
    "cockpit-case-state-",
    "cockpit-column-",
    "cockpit-hiding-",
    "cockpit-move-",
    "cockpit-move-lead-",
    "cockpit-no-way-back-",
    "cockpit-publication-earlier-",
    "cockpit-publication-lead-",
    "cockpit-publication-state-",
    "cockpit-publication-figures-",
    "cockpit-publication-term-",
    "cockpit-tie-",
    "cockpit-title-",
    "demo-clock-",
    "demo-persona-",
    "element-all-",
    "element-by-",
    "element-groups-",
    "element-waits-",
    "elements-all-",
    "elements-lead-",
    "elements-switch-",
    "error-",
    "figures-contrast-",
    "figures-reliability-",
    "home-v-",
    "jury-grid-short-",
    "jury-part-",
    "jury-pile-",
    "jury-role-",
    "jury-tie-",
    "jury-titles-language-",
    "kind-",
    "level-",
    "mail-",
    "method-",
    "method-hidden-",
    "method-honest-",
    "method-source-",
    "month-",
    "organiser-act-",
    "organiser-deadline-",
    "organiser-field-",
    "organiser-letter-",
    "organiser-letter-state-",
    "organiser-look-",
    "phase-",
    "order-grade-",
    "privacy-",
    "privacy-term-",
    "refusal-",
    "round-state-",
    "rules-",
    "section-",
    "site-language-",
    "state-",
    "timetable-",
    "typed-",
];

/// Written as `{ "" }`: the page leaves the line out.
const EMPTY_ON_PURPOSE: &[&str] = &["error-404-safe", "error-421-safe", "error-431-safe"];

fn language(language: &str) -> Vec<Text> {
    let found: Vec<Text> = files(&format!("assets/locales/{language}"), &[".ftl"])
        .iter()
        .flat_map(|file| texts(file).0)
        .collect();
    assert!(!found.is_empty(), "assets/locales/{language} holds no text");
    found
}

fn by_key(texts: &[Text]) -> BTreeMap<&str, &Text> {
    texts.iter().map(|text| (text.key.as_str(), text)).collect()
}

#[test]
fn both_languages_have_the_same_files() {
    let names = |language: &str| -> Vec<String> {
        let folder = format!("assets/locales/{language}/");
        files(&folder, &[".ftl"])
            .iter()
            .map(|file| file.path.trim_start_matches(&folder).to_string())
            .collect()
    };
    assert_eq!(names("nl"), names("en"));
}

#[test]
fn every_file_is_fluent() {
    let faults = files("assets/locales", &[".ftl"])
        .iter()
        .flat_map(|file| texts(file).1)
        .collect();
    assert_none("a Fluent file holds nothing else", faults);
}

#[test]
fn no_key_comes_twice_in_a_language() {
    let mut faults = Vec::new();
    for texts in ["nl", "en"].map(language) {
        let mut first = BTreeMap::new();
        for text in &texts {
            if let Some(place) = first.insert(&text.key, &text.place) {
                faults.push(format!("{}: {} is in {place} already", text.place, text.key));
            }
        }
    }
    assert_none("a key has one text", faults);
}

#[test]
fn no_text_is_empty() {
    let mut faults = Vec::new();
    for text in ["nl", "en"].map(language).iter().flatten() {
        let on_purpose = EMPTY_ON_PURPOSE.contains(&text.key.as_str());
        match (text.empty, on_purpose) {
            (true, false) => faults.push(format!("{}: {} has an empty place", text.place, text.key)),
            (false, true) => faults.push(format!("{}: {} is not empty", text.place, text.key)),
            _ => {}
        }
    }
    assert_none("every text says something", faults);
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_variables() {
    let (nl, en) = (language("nl"), language("en"));
    let (nl, en) = (by_key(&nl), by_key(&en));
    let mut faults = Vec::new();
    for (here, there, other) in [(&nl, &en, "English"), (&en, &nl, "Dutch")] {
        let missing = here.iter().filter(|(key, _)| !there.contains_key(*key));
        faults.extend(missing.map(|(key, text)| format!("{}: {key} has no {other} text", text.place)));
    }
    for (key, text) in &nl {
        let Some(english) = en.get(key).filter(|english| english.variables != text.variables) else {
            continue;
        };
        faults.push(format!(
            "{}: {key} uses {:?}, its English text {:?}",
            text.place, text.variables, english.variables
        ));
    }
    assert_none("both languages say the same things", faults);
}

#[test]
fn every_text_that_another_takes_in_exists() {
    let mut faults = Vec::new();
    for texts in ["nl", "en"].map(language) {
        let known = by_key(&texts);
        for text in &texts {
            let missing = text
                .references
                .iter()
                .filter(|key| !known.contains_key(key.as_str()));
            faults.extend(
                missing.map(|key| format!("{}: {} takes in {key}, which is not there", text.place, text.key)),
            );
        }
    }
    assert_none("references lead somewhere", faults);
}

#[test]
fn every_text_of_a_template_exists_and_gets_its_values() {
    let texts = language("nl");
    let known = by_key(&texts);
    let mut faults = Vec::new();
    for file in files("templates", &[".html", ".txt"]) {
        for call in calls(&file.text) {
            let place = format!("{}:{}", file.path, call.line);
            match &call.key {
                Key::Literal(key) if !known.contains_key(key.as_str()) => {
                    faults.push(format!("{place}: no text {key}"))
                }
                Key::Literal(key) => {
                    let needed = variables(&known, key, 0);
                    let missing: Vec<_> = needed.iter().filter(|name| !call.given.contains(name)).collect();
                    if !missing.is_empty() {
                        faults.push(format!("{place}: {key} needs {missing:?}"));
                    }
                }
                Key::Begins(start) if !BUILT_AT_RUN_TIME.iter().any(|known| start.starts_with(known)) => {
                    faults.push(format!(
                        "{place}: \"{start}\" is not in BUILT_AT_RUN_TIME (tests/suite/languages.rs)"
                    ));
                }
                Key::Begins(_) | Key::Elsewhere => {}
            }
        }
    }
    assert_none("a template asks for texts that exist", faults);
}

/// What a text needs, with what the texts that it takes in need. Terms get their values from the text, not from the page.
fn variables(known: &BTreeMap<&str, &Text>, key: &str, depth: usize) -> BTreeSet<String> {
    let Some(text) = known.get(key).filter(|_| depth < 8) else {
        return BTreeSet::new();
    };
    let taken_in = text.references.iter().filter(|key| !key.starts_with('-'));
    text.variables
        .iter()
        .cloned()
        .chain(taken_in.flat_map(|key| variables(known, key, depth + 1)))
        .collect()
}

/// Every text between quotes in the sources (unit tests included) and the templates.
fn written() -> BTreeSet<String> {
    let sources = files("src", &[".rs"]);
    let in_sources = sources
        .iter()
        .flat_map(|file| mask(&file.text).texts)
        .map(|(_, text)| text);
    let templates = files("templates", &[".html", ".txt"]);
    let in_templates = templates.iter().flat_map(|file| quoted(&file.text));
    in_sources.chain(in_templates).collect()
}

#[test]
fn every_text_is_used() {
    let texts = language("nl");
    let written = written();
    let taken_in: BTreeSet<&String> = texts.iter().flat_map(|text| &text.references).collect();
    let used = |text: &Text| {
        let owner = text.key.split('.').next().unwrap_or_default();
        written.contains(&text.key)
            || written.contains(owner)
            || taken_in.contains(&text.key)
            || BUILT_AT_RUN_TIME.iter().any(|start| owner.starts_with(start))
    };
    let faults = texts
        .iter()
        .filter(|text| !used(text))
        .map(|text| format!("{}: nobody asks for {}", text.place, text.key))
        .collect();
    assert_none("every text is used", faults);
}

#[test]
fn every_beginning_of_the_table_is_written_and_leads_to_a_text() {
    let texts = language("nl");
    let written = written();
    let mut faults = Vec::new();
    for start in BUILT_AT_RUN_TIME {
        if !texts.iter().any(|text| text.key.starts_with(start)) {
            faults.push(format!("\"{start}\" begins no text"));
        }
        if !written
            .iter()
            .any(|text| text.starts_with(start) && (text == start || text[start.len()..].starts_with('{')))
        {
            faults.push(format!("\"{start}\" is written nowhere"));
        }
    }
    assert_none(
        "the table of keys built at run time holds what is so built",
        faults,
    );
}
