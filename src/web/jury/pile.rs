//! A juror's pile: the cases on the desk that count, sorted by how far they are, and the one that comes next. Only the
//! juror's own sheets are looked at.

use crate::domain::id::CaseId;
use crate::domain::scoresheet::SheetState;
use crate::store::overview::jury_desk::{DeskCase, JuryDesk};
use crate::web::visit::Visit;

/// How far a case is, in the order of the strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Done,
    Begun,
    ToDo,
    /// The conflict question waits for an answer.
    Closed,
}

impl Standing {
    pub fn of(case: &DeskCase) -> Standing {
        if case.untied_at.is_none() {
            Standing::Closed
        } else if case.sheet.state == SheetState::Reopened {
            Standing::Begun
        } else if case.sheet.state != SheetState::Open {
            Standing::Done
        } else if case.scores.iter().any(|score| score.revision > 0) {
            Standing::Begun
        } else {
            Standing::ToDo
        }
    }

    /// The word of the strip's classes.
    pub const fn word(self) -> &'static str {
        match self {
            Standing::Done => "done",
            Standing::Begun => "begun",
            Standing::ToDo => "todo",
            Standing::Closed => "closed",
        }
    }
}

/// The cases that count, sorted.
pub struct Pile<'d> {
    /// Done first; among equals in the order in which they are offered.
    pub cases: Vec<(Standing, &'d DeskCase)>,
}

impl<'d> Pile<'d> {
    /// Whether each of them counts: handed in, or with the yes of whoever decides.
    pub fn all_count(&self) -> bool {
        let counts =
            |case: &DeskCase| matches!(case.sheet.state, SheetState::HandedIn | SheetState::Accepted);
        self.cases.iter().all(|(_, case)| counts(case))
    }

    pub fn of(desk: &'d JuryDesk) -> Pile<'d> {
        let mut cases: Vec<(Standing, &DeskCase)> = desk
            .cases
            .iter()
            .filter(|case| !case.withdrawn)
            .map(|case| (Standing::of(case), case))
            .collect();
        cases.sort_by_key(|(standing, _)| *standing);
        Pile { cases }
    }

    pub fn len(&self) -> usize {
        self.cases.len()
    }

    pub fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    pub fn in_standing(&self, standing: Standing) -> impl Iterator<Item = &'d DeskCase> {
        let cases = self.cases.iter();
        cases
            .filter(move |(at, _)| *at == standing)
            .map(|(_, case)| *case)
    }

    pub fn count(&self, standing: Standing) -> usize {
        self.in_standing(standing).count()
    }

    /// What comes next: a case that is begun, else the first one offered. `after` is the case that was just left.
    pub fn next(&self, after: Option<CaseId>) -> Option<(Standing, &'d DeskCase)> {
        let waits = |(standing, case): &&(Standing, &DeskCase)| {
            *standing != Standing::Done && Some(case.case) != after
        };
        self.cases.iter().find(waits).copied()
    }
}

/// The number by which jurors call a case: `07`.
pub fn label(number: i32) -> String {
    format!("{number:02}")
}

/// A sentence about cases, with how many there are and their numbers.
pub fn numbered(visit: &Visit, key: &str, numbers: &[i32]) -> String {
    let words: Vec<String> = numbers.iter().map(|number| label(*number)).collect();
    visit.say(
        key,
        &[
            ("count", numbers.len().into()),
            ("numbers", visit.list(&words).into()),
        ],
    )
}
