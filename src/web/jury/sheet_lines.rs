//! The lines of a scoresheet, one per element, and where in the case to look for the open one.

use super::grid::shown as shown_choice;
use super::sheet_view::SheetView;
use super::shown::{BothTexts, Shown, ShownScore};
use crate::domain::business_case::{SectionKey, count_words};
use crate::domain::rubric::{ATTACHMENTS_KEY, Element};
use crate::domain::scale::Level;
use crate::domain::scoresheet::{Choice, Lack};
use crate::web::visit::Visit;
use serde::Serialize;

/// How much of a justification a closed line shows, in characters.
const START: usize = 70;

/// One element on the sheet.
#[derive(Serialize)]
pub struct SheetLine {
    pub key: String,
    pub name: String,
    /// `4`, `a`, or nothing.
    pub level: String,
    pub guide: String,
    pub start: Option<String>,
    pub place: String,
    pub open: bool,
    pub levels: Vec<ShownLevel>,
    pub is_not: Option<String>,
    pub pitfall: Option<String>,
    pub why: String,
    /// At 1 and 5 the sentence is asked for.
    pub asked: bool,
    pub words: String,
    pub revision: String,
    pub both: Option<BothTexts>,
    /// Anchors of the sections to look in, most telling first.
    pub look: String,
    pub look_note: String,
    /// For a sheet that is only read: the level in words, and what it looks like.
    pub chosen: Option<ShownLevel>,
    pub abstained: bool,
}

/// A level with its descriptor.
#[derive(Clone, Serialize)]
pub struct ShownLevel {
    number: u8,
    word: String,
    text: String,
}

/// The sections of the case, those to look in marked.
#[derive(Serialize)]
pub struct LookIn {
    sections: Vec<LookInSection>,
    note: String,
}

#[derive(Serialize)]
struct LookInSection {
    label: String,
    href: String,
    marked: bool,
}

/// The lines, in rubric order. Open is the one with the first mistake, or the first that lacks something.
pub fn lines(visit: &Visit, found: &SheetView, shown: &Shown) -> Vec<SheetLine> {
    let open = opens(found, shown);
    let all = found.rubric.elements.len();
    let scores = found.rubric.elements.iter().zip(&shown.scores);
    scores
        .enumerate()
        .map(|(place, (element, score))| {
            let values = [("place", (place + 1).into()), ("all", all.into())];
            SheetLine {
                open: place == open,
                place: visit.say("jury-sheet-place", &values),
                ..line(visit, element, score)
            }
        })
        .collect()
}

/// The sections above the case, as the open line wants them.
pub fn look_in(visit: &Visit, found: &SheetView, lines: &[SheetLine]) -> LookIn {
    let open = lines.iter().find(|line| line.open);
    let element = open.and_then(|line| found.rubric.element(&line.key));
    let marks = |key: SectionKey| {
        element.is_some_and(|element| element.look_in.iter().any(|word| word == key.word()))
    };
    LookIn {
        sections: SectionKey::ALL
            .iter()
            .map(|key| LookInSection {
                label: visit.say(
                    "jury-sheet-part-short",
                    &[
                        ("number", key.number().into()),
                        ("title", visit.word(&format!("jury-part-{key}")).into()),
                    ],
                ),
                href: format!("#section-{key}"),
                marked: marks(*key),
            })
            .collect(),
        note: open.map_or_else(String::new, |line| line.look_note.clone()),
    }
}

fn opens(found: &SheetView, shown: &Shown) -> usize {
    let place_of = |key: &str| found.case.elements.iter().position(|(_, known)| known == key);
    let mistake = shown.errors.0.iter().find_map(|error| {
        let (_, key) = error.field.split_once('-')?;
        place_of(key)
    });
    let lacks = || {
        found.case.lacks.iter().find_map(|lack| match lack {
            Lack::Choice(id) | Lack::Justification(id) => {
                found.case.elements.iter().position(|(element, _)| element == id)
            }
            Lack::EveryElement => None,
        })
    };
    mistake.or_else(lacks).unwrap_or(0)
}

fn line(visit: &Visit, element: &Element, score: &ShownScore) -> SheetLine {
    let text = element.text(visit.language);
    let levels: Vec<ShownLevel> = Level::all()
        .map(|level| ShownLevel {
            number: level.number(),
            word: visit.word(&format!("level-{}", level.number())),
            text: text.levels[level.index()].clone(),
        })
        .collect();
    let chosen = score.choice.level();
    let (look, look_note) = look(visit, element);
    SheetLine {
        key: element.key.clone(),
        name: text.name.clone(),
        level: shown_choice(score.choice),
        guide: text.guide.clone(),
        start: start(&score.why),
        place: String::new(),
        open: false,
        is_not: some(&text.is_not),
        pitfall: some(&text.rating_error),
        why: score.why.clone(),
        asked: chosen.is_some_and(Level::asks_justification),
        words: visit.say("jury-sheet-words", &[("count", count_words(&score.why).into())]),
        revision: score.revision.to_string(),
        both: score.both.as_ref().map(|both| BothTexts {
            yours: both.yours.clone(),
            theirs: both.theirs.clone(),
        }),
        look,
        look_note,
        chosen: chosen.map(|level| levels[level.index()].clone()),
        abstained: score.choice == Choice::Abstained,
        levels,
    }
}

fn some(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

/// Where to look for an element: the anchors, and the sentence that names the parts in order.
fn look(visit: &Visit, element: &Element) -> (String, String) {
    let keys: Vec<SectionKey> = element
        .look_in
        .iter()
        .filter_map(|word| SectionKey::parse(word))
        .collect();
    let numbers: Vec<String> = keys.iter().map(|key| key.number().to_string()).collect();
    let attached = element.look_in.iter().any(|word| word == ATTACHMENTS_KEY);
    let key = match (keys.is_empty(), attached) {
        (true, _) => "jury-sheet-look-in-none",
        (false, true) => "jury-sheet-look-in-attachments",
        (false, false) => "jury-sheet-look-in",
    };
    let note = visit.say(
        key,
        &[
            ("element", element.text(visit.language).name.as_str().into()),
            ("sections", visit.list(&numbers).into()),
        ],
    );
    let anchors: Vec<String> = keys.iter().map(|key| format!("section-{key}")).collect();
    (anchors.join(" "), note)
}

/// The first words of a justification.
fn start(why: &str) -> Option<String> {
    let line = why.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return None;
    }
    let Some((end, _)) = line.char_indices().nth(START) else {
        return Some(line);
    };
    let whole = line[..end]
        .rsplit_once(' ')
        .map_or(&line[..end], |(whole, _)| whole);
    Some(format!("{whole} …"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_line_shows_whole_words() {
        assert_eq!(start(" \n "), None);
        assert_eq!(
            start("Deel 3:\ntwee voorstellen"),
            Some("Deel 3: twee voorstellen".to_owned())
        );
        let long = "woord ".repeat(30);
        let shown = start(&long).unwrap();
        assert!(
            shown.ends_with("woord …") && shown.chars().count() <= START + 2,
            "{shown}"
        );
        assert_eq!(start(&"é".repeat(90)).unwrap().chars().count(), START + 2);
    }
}
