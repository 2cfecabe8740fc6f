//! Decisions in deliberation about one sheet that counts: it is reopened for its juror, or struck, or restored after that.
//! Reopening takes one person, the others two; what a juror changes on a reopened sheet is kept beside what it said before.

use super::id::{ElementId, PersonId, ScoresheetId, SheetDecisionId};
use super::refusal::Refusal;
use super::scoresheet::Choice;
use super::words::words;
use chrono::NaiveDateTime;

/// The longest reason, in characters. The juror reads it in a letter.
pub const REASON_CHARACTERS: usize = 1_000;

words! {
    /// What is decided about a sheet.
    pub enum SheetDecisionKind {
        /// Its juror may change it and hands it in again. Works at once.
        Reopening = "reopening",
        /// It does not count. Works when another organiser confirms.
        Striking = "striking",
        /// A struck sheet counts again. Works when another organiser confirms.
        Restoration = "restoration",
    }
}

words! {
    /// How a decision ended.
    pub enum Outcome {
        /// The sheet was handed in again, or the other organiser confirmed.
        Done = "done",
        TakenBack = "taken-back",
    }
}

/// That a decision ended, by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    pub outcome: Outcome,
    pub by: PersonId,
    pub at: NaiveDateTime,
}

/// A decision about a sheet. At most one of a sheet is live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetDecision {
    pub id: SheetDecisionId,
    pub sheet: ScoresheetId,
    pub kind: SheetDecisionKind,
    pub reason: String,
    pub taken_by: PersonId,
    pub taken_at: NaiveDateTime,
    /// `None` while it is live.
    pub settled: Option<Settled>,
}

impl SheetDecision {
    pub fn is_live(&self) -> bool {
        self.settled.is_none()
    }

    /// Whether it ended so, by this person: what a second click finds.
    pub fn was_settled(&self, outcome: Outcome, by: PersonId) -> bool {
        let settled = self.settled.as_ref();
        settled.is_some_and(|settled| settled.outcome == outcome && settled.by == by)
    }

    /// Ends it.
    ///
    /// # Errors
    /// [`Refusal::NotProposed`] when it has ended.
    pub fn settle(&mut self, outcome: Outcome, by: PersonId, at: NaiveDateTime) -> Result<(), Refusal> {
        if !self.is_live() {
            return Err(Refusal::NotProposed);
        }
        self.settled = Some(Settled { outcome, by, at });
        Ok(())
    }

    /// Whether `organiser` may confirm it.
    ///
    /// # Errors
    /// [`Refusal::NotProposed`] when nothing waits for a confirmation, [`Refusal::SecondPersonNeeded`] for who proposed it.
    pub fn may_be_confirmed(&self, organiser: PersonId) -> Result<(), Refusal> {
        if !self.is_live() || self.kind == SheetDecisionKind::Reopening {
            return Err(Refusal::NotProposed);
        }
        if self.taken_by == organiser {
            return Err(Refusal::SecondPersonNeeded);
        }
        Ok(())
    }
}

/// A line of a sheet, as it was or is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub choice: Choice,
    pub justification: String,
}

/// What a juror changed on one element of a reopened sheet; the reason is the decision's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreChange {
    pub decision: SheetDecisionId,
    pub element: ElementId,
    /// As it was handed in.
    pub old: Line,
    pub new: Line,
    pub changed_at: NaiveDateTime,
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn person(n: u128) -> PersonId {
        Uuid::from_u128(n).into()
    }

    fn decision(kind: SheetDecisionKind) -> SheetDecision {
        SheetDecision {
            id: Uuid::from_u128(1).into(),
            sheet: Uuid::from_u128(2).into(),
            kind,
            reason: "Verwisseld.".to_owned(),
            taken_by: person(1),
            taken_at: chrono::DateTime::UNIX_EPOCH.naive_utc(),
            settled: None,
        }
    }

    #[test]
    fn another_confirms_a_striking_and_nobody_a_reopening() {
        for kind in SheetDecisionKind::ALL {
            let taken = decision(*kind);
            let (own, other) = (
                taken.may_be_confirmed(person(1)),
                taken.may_be_confirmed(person(2)),
            );
            if *kind == SheetDecisionKind::Reopening {
                assert_eq!(
                    [own, other],
                    [Err(Refusal::NotProposed), Err(Refusal::NotProposed)]
                );
            } else {
                assert_eq!([own, other], [Err(Refusal::SecondPersonNeeded), Ok(())]);
            }
        }
    }

    #[test]
    fn a_decision_ends_once() {
        let now = chrono::DateTime::UNIX_EPOCH.naive_utc();
        let mut taken = decision(SheetDecisionKind::Striking);
        assert_eq!(taken.settle(Outcome::Done, person(2), now), Ok(()));
        assert!(taken.was_settled(Outcome::Done, person(2)));
        assert!(!taken.was_settled(Outcome::Done, person(1)));
        let again = taken.settle(Outcome::TakenBack, person(2), now);
        assert_eq!(again, Err(Refusal::NotProposed));
        assert_eq!(taken.may_be_confirmed(person(2)), Err(Refusal::NotProposed));
    }
}
