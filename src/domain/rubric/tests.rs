//! What an organiser may write into a rubric.

use super::*;
use uuid::Uuid;

fn draft() -> ElementDraft {
    ElementDraft {
        weight: EQUAL_WEIGHT,
        weight_reason: String::new(),
        look_in: vec!["approach".to_owned(), ATTACHMENTS_KEY.to_owned()],
        nl: ElementText::default(),
        en: ElementText::default(),
    }
}

fn rubric(keys: &[&str]) -> Rubric {
    let elements = keys
        .iter()
        .zip(1_i32..)
        .map(|(key, ordinal)| {
            let mut element = Element {
                id: ElementId::from(Uuid::from_u128(ordinal as u128)),
                key: (*key).to_owned(),
                ordinal,
                weight: 0,
                weight_reason: String::new(),
                look_in: Vec::new(),
                revision: 1,
                nl: ElementText::default(),
                en: ElementText::default(),
            };
            element.follow(draft());
            element
        })
        .collect();
    Rubric {
        id: RubricId::from(Uuid::from_u128(1)),
        version: 1,
        frozen_at: None,
        elements,
    }
}

#[test]
fn a_weight_that_differs_needs_a_written_reason() {
    let heavy = ElementDraft {
        weight: 1500,
        ..draft()
    };
    assert_eq!(heavy.clone().checked(), Err(Refusal::ReasonMissing));
    let explained = ElementDraft {
        weight_reason: " De jury van 2025 vroeg erom. ".to_owned(),
        ..heavy
    };
    assert_eq!(
        explained.checked().unwrap().weight_reason,
        "De jury van 2025 vroeg erom."
    );
    let none = ElementDraft { weight: 0, ..draft() };
    assert_eq!(none.checked(), Err(Refusal::OutOfRange));
}

#[test]
fn one_looks_only_in_sections_that_exist() {
    let elsewhere = ElementDraft {
        look_in: vec!["cover-letter".to_owned()],
        ..draft()
    };
    assert_eq!(elsewhere.checked(), Err(Refusal::KeyMalformed));
}

#[test]
fn a_list_keeps_one_line_an_item() {
    let mut typed = draft();
    typed.nl.probes = vec![" Waaraan\r\nmerkte u het? ".to_owned(), "  ".to_owned()];
    assert_eq!(typed.checked().unwrap().nl.probes, vec!["Waaraan merkte u het?"]);
}

#[test]
fn a_ninth_element_and_a_second_of_the_same_key_find_no_place() {
    let seven = ["aa", "bb", "cc", "dd", "ee", "ff", "gg"];
    assert_eq!(rubric(&seven).place_for("hh"), Ok(8));
    assert_eq!(rubric(&seven).place_for("gg"), Err(Refusal::AlreadyThere));
    assert_eq!(rubric(&seven).place_for("H"), Err(Refusal::KeyMalformed));
    let eight = ["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh"];
    assert_eq!(rubric(&eight).place_for("ii"), Err(Refusal::TooMany { limit: 8 }));
}

#[test]
fn two_elements_of_one_rubric_never_have_the_same_name() {
    let mut rubric = rubric(&["aa", "bb"]);
    rubric.elements[0].nl.name = "Verbinding".to_owned();
    rubric.elements[0].en.name = "Connection".to_owned();
    let named = |nl: &str, en: &str| {
        let mut draft = draft();
        (draft.nl.name, draft.en.name) = (nl.to_owned(), en.to_owned());
        draft
    };
    let own = [0, 1].map(|place| Some(rubric.elements[place].id));
    let taken = |language| Err(Refusal::NameTaken { language });
    for (other, draft, found) in [
        (own[1], named(" verbinding ", "Trust"), taken(Language::Nl)),
        (own[1], named("Vertrouwen", "CONNECTION"), taken(Language::En)),
        (None, named("Verbinding", "Trust"), taken(Language::Nl)),
        (own[0], named("Verbinding", "Connection"), Ok(())),
        // What has no name yet is like nothing.
        (own[1], named("", ""), Ok(())),
        (None, named("Vertrouwen", "Trust"), Ok(())),
    ] {
        assert_eq!(rubric.names_are_free(other, &draft), found, "{draft:?}");
    }
}
