//! A scoresheet: one juror's scores of one case. Private until handed in, and final only when all of a round are
//! handed in at once, since the yardstick shifts while reading.

use super::id::{AssignmentId, ElementId, PersonId, ScoresheetId};
use super::refusal::Refusal;
use super::scale::Level;
use super::words::words;
use chrono::NaiveDateTime;

words! {
    /// Where a sheet stands. *Accepted*: complete, not handed in, and taken along by the chair's yes. *Reopened* and
    /// *struck*: by a recorded decision, after it was handed in or accepted.
    pub enum SheetState {
        Open = "open",
        Complete = "complete",
        HandedIn = "handed-in",
        Accepted = "accepted",
        Reopened = "reopened",
        Struck = "struck",
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

/// What a juror sends for one element: the choice with its justification, and the revision on which it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentScore {
    pub element: ElementId,
    pub choice: Choice,
    pub justification: String,
    pub revision: i32,
}

/// What becomes of a line that is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revised {
    /// It says what the sheet says already: a second click, or a line of the form that was left alone.
    Same,
    Changed(ElementScore),
    /// Another tab has written something else in the meantime.
    Stale,
}

/// Puts what is sent beside what the sheet holds.
pub fn revise(held: Option<&ElementScore>, sent: SentScore, now: NaiveDateTime) -> Revised {
    let revision = held.map_or(0, |score| score.revision);
    let same = match held {
        Some(score) => score.choice == sent.choice && score.justification == sent.justification,
        None => sent.choice == Choice::Open && sent.justification.is_empty(),
    };
    if same {
        Revised::Same
    } else if sent.revision == revision {
        Revised::Changed(ElementScore {
            element: sent.element,
            choice: sent.choice,
            justification: sent.justification,
            revision: revision + 1,
            saved_at: Some(now),
        })
    } else {
        Revised::Stale
    }
}

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
    /// An empty sheet for an assignment.
    pub fn open(id: ScoresheetId, assignment: AssignmentId, now: NaiveDateTime) -> Scoresheet {
        Scoresheet {
            id,
            assignment,
            state: SheetState::Open,
            revision: 1,
            completed_at: None,
            handed_in_at: None,
            accepted_by: None,
            accepted_at: None,
            updated_at: now,
        }
    }

    /// Whether the juror may still write on it.
    pub fn is_editable(&self) -> bool {
        match self.state {
            SheetState::Open | SheetState::Complete | SheetState::Reopened => true,
            SheetState::HandedIn | SheetState::Accepted | SheetState::Struck => false,
        }
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
        if !matches!(self.state, SheetState::Open | SheetState::Complete) {
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

    /// Hands a complete sheet in; together with all others of the round, which is checked where they are known.
    ///
    /// # Errors
    /// It is not complete.
    pub fn hand_in(&mut self, now: NaiveDateTime) -> Result<(), Refusal> {
        self.leave_complete(SheetState::HandedIn)?;
        self.handed_in_at = Some(now);
        Ok(())
    }

    /// Takes along a complete sheet of a juror who did not hand in: the chair's yes.
    ///
    /// # Errors
    /// It is not complete.
    pub fn accept(&mut self, chair: PersonId, now: NaiveDateTime) -> Result<(), Refusal> {
        self.leave_complete(SheetState::Accepted)?;
        self.accepted_by = Some(chair);
        self.accepted_at = Some(now);
        Ok(())
    }

    /// Leaves a complete sheet out: the chair's no. It is open again, and open sheets never count. When it was completed
    /// is kept, which tells it from a sheet that its juror left open.
    ///
    /// # Errors
    /// It is not complete.
    pub fn decline(&mut self) -> Result<(), Refusal> {
        self.leave_complete(SheetState::Open)
    }

    /// The chair's no stands: it was complete, and is left out.
    pub fn is_declined(&self) -> bool {
        self.state == SheetState::Open && self.completed_at.is_some()
    }

    /// Undoes the chair's yes or no, when scoring is reopened or a no is thought over: the sheet is complete and waits as
    /// before. Any other sheet stays as it is.
    pub fn lapse(&mut self) {
        if self.is_declined() || self.state == SheetState::Accepted {
            self.state = SheetState::Complete;
            self.accepted_by = None;
            self.accepted_at = None;
        }
    }

    /// Gives a sheet that counts back to its juror; until it is handed in again it does not count.
    ///
    /// # Errors
    /// It does not count.
    pub fn reopen(&mut self) -> Result<(), Refusal> {
        self.leave_count(SheetState::Reopened)
    }

    /// Takes a sheet that counts out of the count.
    ///
    /// # Errors
    /// It does not count.
    pub fn strike(&mut self) -> Result<(), Refusal> {
        self.leave_count(SheetState::Struck)
    }

    /// Hands a reopened sheet in again.
    ///
    /// # Errors
    /// It is not reopened, or something is lacking.
    pub fn hand_in_again(&mut self, lacks: &[Lack], now: NaiveDateTime) -> Result<(), Refusal> {
        if self.state != SheetState::Reopened {
            return Err(Refusal::WrongState);
        }
        if !lacks.is_empty() {
            return Err(Refusal::SheetIncomplete { lacks: lacks.len() });
        }
        self.state = SheetState::HandedIn;
        self.handed_in_at = Some(now);
        self.accepted_by = None;
        self.accepted_at = None;
        Ok(())
    }

    /// Puts a reopened or a struck sheet back as it counted before. The scores are put back beside this.
    ///
    /// # Errors
    /// It is neither.
    pub fn put_back(&mut self) -> Result<(), Refusal> {
        if !matches!(self.state, SheetState::Reopened | SheetState::Struck) {
            return Err(Refusal::WrongState);
        }
        self.state = if self.accepted_at.is_some() {
            SheetState::Accepted
        } else {
            SheetState::HandedIn
        };
        Ok(())
    }

    fn leave_count(&mut self, next: SheetState) -> Result<(), Refusal> {
        if !self.counts() {
            return Err(Refusal::WrongState);
        }
        self.state = next;
        Ok(())
    }

    fn leave_complete(&mut self, next: SheetState) -> Result<(), Refusal> {
        if self.state != SheetState::Complete {
            return Err(Refusal::WrongState);
        }
        self.state = next;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
