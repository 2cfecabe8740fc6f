//! A reopening: scoring is taken up again out of deliberation, because a case would be short of sheets that count. Which
//! decisions lapse with it is said beside the sheet.

use super::id::{PersonId, ReopeningId, RoundId};
use super::panel::Round;
use super::phase::RoundState;
use super::refusal::Refusal;
use chrono::NaiveDateTime;

/// The longest reason, in characters. Jurors read it in a letter.
pub const REASON_CHARACTERS: usize = 1_000;

/// A recorded reopening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reopening {
    pub id: ReopeningId,
    pub round: RoundId,
    pub reason: String,
    /// The new deadline of scoring.
    pub until: NaiveDateTime,
    pub reopened_by: PersonId,
    pub reopened_at: NaiveDateTime,
}

/// Takes a round from deliberation back to scoring. The deadline is the timetable's, which is put off beside this.
///
/// # Errors
/// [`Refusal::NotInThisRound`] outside deliberation, [`Refusal::ReasonMissing`] without a reason.
pub fn reopen(round: &mut Round, reason: &str) -> Result<(), Refusal> {
    if round.state != RoundState::Deliberation {
        return Err(Refusal::NotInThisRound);
    }
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing);
    }
    round.state = RoundState::Scoring;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::phase::RoundKind;
    use uuid::Uuid;

    fn round(state: RoundState) -> Round {
        let start = chrono::DateTime::UNIX_EPOCH.naive_utc();
        Round {
            id: RoundId::from(Uuid::from_u128(1)),
            edition: Uuid::from_u128(2).into(),
            ordinal: 1,
            kind: RoundKind::Sector,
            state,
            rubric: Uuid::from_u128(3).into(),
            scoring_closes_at: start,
            closed_at: None,
            revealed_at: None,
            revision: 1,
        }
    }

    #[test]
    fn only_deliberation_leads_back_to_scoring_and_only_with_a_reason() {
        for state in RoundState::ALL {
            let mut tried = round(*state);
            let outcome = reopen(&mut tried, "Te weinig.");
            if *state == RoundState::Deliberation {
                assert_eq!((outcome, tried.state), (Ok(()), RoundState::Scoring));
            } else {
                assert_eq!((outcome, tried.state), (Err(Refusal::NotInThisRound), *state));
            }
        }
        let mut tried = round(RoundState::Deliberation);
        assert_eq!(reopen(&mut tried, " \n"), Err(Refusal::ReasonMissing));
        assert_eq!(tried.state, RoundState::Deliberation);
    }
}
