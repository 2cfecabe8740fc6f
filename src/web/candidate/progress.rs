//! How far a case is written: words against the limit of each section, a state for its disc, and the line that sums up.

use crate::domain::business_case::{Section, SectionKey, count_words};
use crate::locale::grouped;
use crate::web::case_text;
use crate::web::visit::Visit;
use serde::Serialize;

/// A section in the list beside the page.
#[derive(Serialize)]
pub struct ListedSection {
    pub label: String,
    pub href: String,
    pub note: String,
    pub state: &'static str,
    pub current: bool,
}

/// The word of a section's disc. A section that is half full counts as complete: how much it needs, the candidate knows.
pub fn state(words: usize, limit: usize) -> &'static str {
    match words {
        0 => "empty",
        words if words > limit => "long",
        words if words * 2 < limit => "begun",
        _ => "complete",
    }
}

/// `187 van 250 woorden`, `331 van 300: 31 te veel`, `nog leeg`.
pub fn note(visit: &Visit, words: usize, limit: usize) -> String {
    let (count, limit_value) = (("count", words.into()), ("limit", limit.into()));
    match state(words, limit) {
        "empty" => visit.word("state-empty"),
        "long" => visit.say(
            "candidate-words-over",
            &[count, limit_value, ("over", (words - limit).into())],
        ),
        _ => visit.say("field-words-of", &[count, limit_value]),
    }
}

/// The sections as the list beside the page shows them; `base` is the page on which they are.
pub fn listed(visit: &Visit, sections: &[Section], base: &str) -> Vec<ListedSection> {
    sections
        .iter()
        .map(|section| {
            let words = count_words(&section.body);
            let limit = section.key.word_limit();
            ListedSection {
                label: case_text::heading(visit, section),
                href: format!("{base}#section-{}", section.key),
                note: note(visit, words, limit),
                state: state(words, limit),
                current: false,
            }
        })
        .collect()
}

/// `2 van 7 onderdelen klaar, 1.159 van 1.800 woorden. …`
pub fn summary(visit: &Visit, sections: &[Section]) -> String {
    let words = |section: &Section| count_words(&section.body);
    let states: Vec<&str> = sections
        .iter()
        .map(|section| state(words(section), section.key.word_limit()))
        .collect();
    let complete = states.iter().filter(|state| **state == "complete").count();
    let total: usize = sections.iter().map(words).sum();
    let limit: usize = SectionKey::ALL.iter().map(|key| key.word_limit()).sum();
    let grouped = |number: usize| grouped(visit.language, number as u64);
    let is_full = !states.iter().any(|state| matches!(*state, "empty" | "long"));
    visit.say(
        if is_full {
            "candidate-progress-full"
        } else {
            "candidate-progress"
        },
        &[
            ("complete", complete.into()),
            ("sections", SectionKey::ALL.len().into()),
            ("words", grouped(total).into()),
            ("limit", grouped(limit).into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::state;

    #[test]
    fn a_section_is_empty_begun_complete_or_too_long() {
        assert_eq!(state(0, 250), "empty");
        assert_eq!(state(1, 250), "begun");
        assert_eq!(state(124, 250), "begun");
        assert_eq!(state(125, 250), "complete");
        assert_eq!(state(250, 250), "complete");
        assert_eq!(state(251, 250), "long");
    }
}
