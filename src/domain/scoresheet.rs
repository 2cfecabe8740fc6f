//! A scoresheet: one juror's scores of one case. Private until handed in, and final only when all of a round are
//! handed in at once, since the yardstick shifts while reading.

use super::id::{AssignmentId, ElementId, PersonId, ScoresheetId};
use super::refusal::Refusal;
use super::scale::Level;
use super::words::words;
use chrono::NaiveDateTime;

words! {
    /// Where a sheet stands. *Accepted*: complete, not handed in, and taken along by the chair's yes.
    pub enum SheetState {
        Open = "open",
        Complete = "complete",
        HandedIn = "handed-in",
        Accepted = "accepted",
    }
}

/// A scoresheet without its scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scoresheet {
    pub id: ScoresheetId,
    pub assignment: AssignmentId,
    pub state: SheetState,
    pub revision: i32,
    pub completed_at: Option<NaiveDateTime>,
    pub handed_in_at: Option<NaiveDateTime>,
    pub accepted_by: Option<PersonId>,
    pub accepted_at: Option<NaiveDateTime>,
    pub updated_at: NaiveDateTime,
}

/// What a juror chose for an element. An abstention ("cannot judge from this case") is no low score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    Open,
    Level(Level),
    Abstained,
}

impl Choice {
    pub fn level(self) -> Option<Level> {
        match self {
            Choice::Level(level) => Some(level),
            Choice::Open | Choice::Abstained => None,
        }
    }
}

/// One element's line on a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementScore {
    pub element: ElementId,
    pub choice: Choice,
    pub justification: String,
    /// Counts saves, so that a stale tab is noticed. 0: never saved.
    pub revision: i32,
    pub saved_at: Option<NaiveDateTime>,
}

/// The longest justification that is kept, in characters.
pub const JUSTIFICATION_CHARACTERS: usize = 4_000;

/// What a sheet lacks before it can be marked complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Neither scored nor abstained.
    Choice(ElementId),
    /// A level at an end of the scale without a justification.
    Justification(ElementId),
    /// Abstained on every element: that is a recusal's work, not a sheet's.
    EveryElement,
}

/// What is missing on a sheet, in rubric order.
pub fn lacks(elements: &[ElementId], scores: &[ElementScore]) -> Vec<Lack> {
    let mut lacks = Vec::new();
    let mut scored = 0;
    for element in elements {
        let score = scores.iter().find(|score| score.element == *element);
        match score.map(|score| (score.choice, score.justification.trim().is_empty())) {
            None | Some((Choice::Open, _)) => lacks.push(Lack::Choice(*element)),
            Some((Choice::Level(level), unjustified)) => {
                scored += 1;
                if level.asks_justification() && unjustified {
                    lacks.push(Lack::Justification(*element));
                }
            }
            Some((Choice::Abstained, _)) => {}
        }
    }
    if lacks.is_empty() && scored == 0 {
        lacks.push(Lack::EveryElement);
    }
    lacks
}

impl Scoresheet {
    /// Whether the juror may still write on it.
    pub fn is_editable(&self) -> bool {
        matches!(self.state, SheetState::Open | SheetState::Complete)
    }

    /// Whether it enters results once the round is closed.
    pub fn counts(&self) -> bool {
        matches!(self.state, SheetState::HandedIn | SheetState::Accepted)
    }

    /// Marks the sheet complete; it stays editable.
    ///
    /// # Errors
    /// It is handed in, or something is lacking.
    pub fn complete(&mut self, lacks: &[Lack], now: NaiveDateTime) -> Result<(), Refusal> {
        if !self.is_editable() {
            return Err(Refusal::WrongState);
        }
        if !lacks.is_empty() {
            return Err(Refusal::SheetIncomplete { lacks: lacks.len() });
        }
        self.state = SheetState::Complete;
        self.completed_at.get_or_insert(now);
        Ok(())
    }

    /// A change on a complete sheet that leaves something lacking opens it again.
    pub fn after_save(&mut self, lacks: &[Lack], now: NaiveDateTime) {
        if self.state == SheetState::Complete && !lacks.is_empty() {
            self.state = SheetState::Open;
            self.completed_at = None;
        }
        self.updated_at = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn element(n: u128) -> ElementId {
        ElementId::from(Uuid::from_u128(n))
    }

    fn score(n: u128, choice: Choice, justification: &str) -> ElementScore {
        ElementScore {
            element: element(n),
            choice,
            justification: justification.to_owned(),
            revision: 1,
            saved_at: None,
        }
    }

    fn level(n: i64) -> Choice {
        Choice::Level(Level::new(n).unwrap())
    }

    #[test]
    fn a_sheet_lacks_choices_and_the_justifications_at_the_ends_of_the_scale() {
        let elements = [element(1), element(2), element(3), element(4)];
        let scores = [
            score(1, level(5), " "),
            score(2, level(3), ""),
            score(3, Choice::Abstained, ""),
            score(4, Choice::Open, "begun"),
        ];
        assert_eq!(
            lacks(&elements, &scores),
            vec![Lack::Justification(element(1)), Lack::Choice(element(4))]
        );
    }

    #[test]
    fn a_sheet_of_abstentions_only_is_not_complete() {
        let scores = [score(1, Choice::Abstained, "")];
        assert_eq!(lacks(&[element(1)], &scores), vec![Lack::EveryElement]);
    }
}
