//! What the fields of a scoresheet show: what is saved, or what was typed, with what is wrong and with both texts where
//! two tabs met.

use super::sheet_form::Typed;
use super::sheet_view::SheetView;
use crate::domain::id::ElementId;
use crate::domain::scoresheet::{Choice, ElementScore, Lack};
use crate::web::form::FieldErrors;
use crate::web::visit::Visit;
use serde::Serialize;

/// The fields of a whole sheet.
pub struct Shown {
    /// In rubric order.
    pub scores: Vec<ShownScore>,
    pub errors: FieldErrors,
    /// What the summary says, and what is safe.
    pub headline: String,
    pub safe: String,
}

/// The fields of one element.
pub struct ShownScore {
    pub choice: Choice,
    pub why: String,
    /// On which the next save follows.
    pub revision: i32,
    pub both: Option<BothTexts>,
}

/// Two answers to one element.
#[derive(Serialize)]
pub struct BothTexts {
    pub yours: String,
    pub theirs: String,
}

impl Shown {
    /// As the sheet was saved.
    pub fn as_saved(found: &SheetView) -> Shown {
        let saved = |score: &ElementScore| ShownScore {
            choice: score.choice,
            why: score.justification.clone(),
            revision: score.revision,
            both: None,
        };
        Shown::of(found.case.scores.iter().map(saved).collect())
    }

    /// As it was typed.
    pub fn typed(found: &SheetView, typed: &[Typed]) -> Shown {
        let mut shown = Shown::as_saved(found);
        for (score, line) in shown.scores.iter_mut().zip(typed) {
            score.choice = line.choice;
            score.why.clone_from(&line.why);
            score.revision = line.revision;
        }
        shown
    }

    /// As it was saved, with what it lacks.
    pub fn lacking(visit: &Visit, found: &SheetView) -> Shown {
        let mut shown = Shown::as_saved(found);
        for lack in &found.case.lacks {
            let (field, text) = lack_words(visit, found, *lack);
            shown.fault(field, text, None);
        }
        shown.headed(visit, "jury-sheet-wrong", "jury-sheet-wrong-how")
    }

    /// After another tab was faster: as it was typed, both texts where they differ, ready to be saved over what is there.
    pub fn stale(visit: &Visit, fresh: &SheetView, typed: &[Typed]) -> Shown {
        let mut shown = Shown::both(visit, fresh, typed, |line, saved| {
            line.revision != saved.revision && line.differs_from(saved) && !line.is_blank()
        });
        for (place, (line, saved)) in typed.iter().zip(&fresh.case.scores).enumerate() {
            let score = &mut shown.scores[place];
            score.revision = saved.revision;
            if line.is_blank() {
                // Nothing was typed here: what the other tab saved stays.
                score.choice = saved.choice;
                score.why.clone_from(&saved.justification);
            }
            if score.both.is_some() {
                let element = fresh.name(visit, &line.key);
                let text = visit.say("jury-sheet-stale-element", &[("element", element.into())]);
                shown.fault(format!("why-{}", line.key), text, None);
            }
        }
        shown.headed(visit, "jury-sheet-stale", "jury-sheet-stale-how")
    }

    /// When nothing can be saved any more: as it was typed, both texts wherever something else is saved.
    pub fn beside(visit: &Visit, fresh: &SheetView, typed: &[Typed]) -> Shown {
        Shown::both(visit, fresh, typed, Typed::differs_from)
    }

    /// Adds a mistake.
    pub fn fault(&mut self, field: String, text: String, how: Option<String>) {
        match how {
            Some(how) => self.errors.add_with(&field, text, how),
            None => self.errors.add(&field, text),
        }
    }

    /// With the words of the summary.
    pub fn headed(self, visit: &Visit, headline: &str, safe: &str) -> Shown {
        Shown {
            headline: visit.word(headline),
            safe: visit.word(safe),
            ..self
        }
    }

    fn of(scores: Vec<ShownScore>) -> Shown {
        Shown {
            scores,
            errors: FieldErrors::default(),
            headline: String::new(),
            safe: String::new(),
        }
    }

    fn both(
        visit: &Visit,
        fresh: &SheetView,
        typed: &[Typed],
        meet: impl Fn(&Typed, &ElementScore) -> bool,
    ) -> Shown {
        let mut shown = Shown::typed(fresh, typed);
        let lines = typed.iter().zip(&fresh.case.scores);
        for (score, (line, saved)) in shown.scores.iter_mut().zip(lines) {
            score.both = meet(line, saved).then(|| BothTexts {
                yours: answer(visit, line.choice, &line.why),
                theirs: answer(visit, saved.choice, &saved.justification),
            });
        }
        shown
    }
}

/// A score in a sentence: `niveau 4: Deel 3: twee voorstellen …`.
pub fn answer(visit: &Visit, choice: Choice, why: &str) -> String {
    let level = match choice {
        Choice::Level(level) => visit.say(
            "jury-sheet-answer-level",
            &[("level", level.number().to_string().into())],
        ),
        Choice::Abstained => visit.word("jury-sheet-answer-abstained"),
        Choice::Open => visit.word("jury-sheet-answer-none"),
    };
    let text = if why.trim().is_empty() {
        visit.word("jury-sheet-answer-no-words")
    } else {
        why.to_owned()
    };
    visit.say(
        "jury-sheet-answer",
        &[("level", level.into()), ("text", text.into())],
    )
}

/// The field at which something lacks, and the sentence.
fn lack_words(visit: &Visit, found: &SheetView, lack: Lack) -> (String, String) {
    let place_of = |id: ElementId| {
        let elements = found.case.elements.iter();
        let place = elements.enumerate().find(|(_, (element, _))| *element == id);
        place.map_or((0, ""), |(place, (_, key))| (place, key.as_str()))
    };
    match lack {
        Lack::Choice(id) => {
            let (_, key) = place_of(id);
            let element = found.name(visit, key);
            let text = visit.say("jury-sheet-lacks-choice", &[("element", element.into())]);
            (format!("level-{key}"), text)
        }
        Lack::Justification(id) => {
            let (place, key) = place_of(id);
            let level = found.case.scores[place].choice.level();
            let level = level.map_or_else(String::new, |level| level.number().to_string());
            let values = [
                ("element", found.name(visit, key).into()),
                ("level", level.into()),
            ];
            (format!("why-{key}"), visit.say("jury-sheet-lacks-words", &values))
        }
        Lack::EveryElement => (String::new(), visit.word("jury-sheet-lacks-every-element")),
    }
}
