//! A publication on its way. One organiser proposes it for a moment, another confirms it in time; from its moment on it
//! shows by the clock alone, and until then it can be called off. No figure and no title is decided here.

use super::id::{EditionId, PersonId, PublicationId};
use super::refusal::Refusal;
use chrono::{NaiveDateTime, TimeDelta};

/// A proposal leaves the candidates at least this long.
pub const NOTICE: TimeDelta = TimeDelta::hours(1);
/// And lies at most this far ahead.
pub const FARTHEST: TimeDelta = TimeDelta::days(366);
/// How long a proposal waits for its confirmation.
pub const CONFIRMED_WITHIN: TimeDelta = TimeDelta::hours(72);
/// How long a password given counts for the acts that ask for it.
pub const FRESH_FOR: TimeDelta = TimeDelta::minutes(10);

/// A proposal, with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub id: PublicationId,
    pub edition: EditionId,
    /// Counts within the edition, from 1.
    pub number: i32,
    /// What the input was when it was proposed.
    pub input_hash: String,
    pub engine: String,
    /// The publication as it will show.
    pub frozen: String,
    /// From when it shows (UTC).
    pub moment: NaiveDateTime,
    pub proposed_by: PersonId,
    pub proposed_at: NaiveDateTime,
    pub confirmed_by: Option<PersonId>,
    pub confirmed_at: Option<NaiveDateTime>,
    pub called_off_by: Option<PersonId>,
    pub called_off_at: Option<NaiveDateTime>,
}

/// Where a proposal stands at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalState {
    /// Waits for another organiser.
    Waiting,
    /// Not confirmed in time.
    Expired,
    /// Confirmed; the moment lies ahead.
    Confirmed,
    /// Shows.
    Out,
    CalledOff,
}

/// Whether `moment` can be proposed at `now`.
///
/// # Errors
/// [`Refusal::MomentTooSoon`], or [`Refusal::MomentTooFar`]: a year that was mistyped, since editions are yearly.
pub fn check_moment(moment: NaiveDateTime, now: NaiveDateTime) -> Result<(), Refusal> {
    if moment < now + NOTICE {
        return Err(Refusal::MomentTooSoon);
    }
    if moment > now + FARTHEST {
        return Err(Refusal::MomentTooFar);
    }
    Ok(())
}

/// Whether the password was given lately enough.
///
/// # Errors
/// [`Refusal::FreshAuthentication`].
pub fn check_fresh(authenticated_at: NaiveDateTime, now: NaiveDateTime) -> Result<(), Refusal> {
    if now - authenticated_at > FRESH_FOR {
        return Err(Refusal::FreshAuthentication);
    }
    Ok(())
}

/// Of an edition's proposals, newest first, the newest that did not come to nothing.
pub fn standing(proposals: &[Proposal], now: NaiveDateTime) -> Option<&Proposal> {
    proposals.iter().find(|proposal| proposal.is_live(now))
}

impl Proposal {
    /// A proposal is called off, or runs its course by the clock.
    pub fn state(&self, now: NaiveDateTime) -> ProposalState {
        if self.called_off_at.is_some() {
            ProposalState::CalledOff
        } else if self.confirmed_at.is_some() {
            if self.moment <= now {
                ProposalState::Out
            } else {
                ProposalState::Confirmed
            }
        } else if now > self.proposed_at + CONFIRMED_WITHIN || self.moment <= now {
            ProposalState::Expired
        } else {
            ProposalState::Waiting
        }
    }

    /// Whether it stands in the way of another proposal.
    pub fn is_live(&self, now: NaiveDateTime) -> bool {
        matches!(
            self.state(now),
            ProposalState::Waiting | ProposalState::Confirmed | ProposalState::Out
        )
    }

    /// Whether it waits for its confirmation or its moment.
    pub fn waits(&self, now: NaiveDateTime) -> bool {
        self.is_live(now) && self.state(now) != ProposalState::Out
    }

    /// Whether `organiser` may confirm it at `now`, leaving the input aside.
    ///
    /// # Errors
    /// [`Refusal::SecondPersonNeeded`], [`Refusal::ProposalExpired`], or [`Refusal::NotProposed`] when it is confirmed or
    /// called off.
    pub fn may_be_confirmed(&self, organiser: PersonId, now: NaiveDateTime) -> Result<(), Refusal> {
        match self.state(now) {
            ProposalState::Waiting if self.proposed_by == organiser => Err(Refusal::SecondPersonNeeded),
            ProposalState::Waiting => Ok(()),
            ProposalState::Expired => Err(Refusal::ProposalExpired),
            ProposalState::Confirmed | ProposalState::Out | ProposalState::CalledOff => {
                Err(Refusal::NotProposed)
            }
        }
    }

    /// Calls it off, or voids it: waiting or confirmed, and not out yet. Says whether it had been confirmed.
    ///
    /// # Errors
    /// [`Refusal::NotProposed`] when it is out, expired or called off.
    pub fn call_off(&mut self, organiser: PersonId, now: NaiveDateTime) -> Result<bool, Refusal> {
        let was_confirmed = match self.state(now) {
            ProposalState::Waiting => false,
            ProposalState::Confirmed => true,
            ProposalState::Expired | ProposalState::Out | ProposalState::CalledOff => {
                return Err(Refusal::NotProposed);
            }
        };
        self.called_off_by = Some(organiser);
        self.called_off_at = Some(now);
        Ok(was_confirmed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn start() -> NaiveDateTime {
        chrono::DateTime::UNIX_EPOCH.naive_utc()
    }

    fn organiser(n: u128) -> PersonId {
        PersonId::from(Uuid::from_u128(n))
    }

    fn proposal(notice: TimeDelta) -> Proposal {
        Proposal {
            id: PublicationId::from(Uuid::from_u128(1)),
            edition: EditionId::from(Uuid::from_u128(1)),
            number: 1,
            input_hash: "00".to_owned(),
            engine: "fair-scores 1".to_owned(),
            frozen: "{}".to_owned(),
            moment: start() + notice,
            proposed_by: organiser(1),
            proposed_at: start(),
            confirmed_by: None,
            confirmed_at: None,
            called_off_by: None,
            called_off_at: None,
        }
    }

    #[test]
    fn a_publication_lies_at_most_a_year_ahead() {
        let year = start() + FARTHEST;
        assert_eq!(check_moment(year, start()), Ok(()));
        let later = year + TimeDelta::seconds(1);
        assert_eq!(check_moment(later, start()), Err(Refusal::MomentTooFar));
    }

    #[test]
    fn a_publication_needs_an_hours_notice() {
        let hour = start() + NOTICE;
        assert_eq!(check_moment(hour, start()), Ok(()));
        let sooner = hour - TimeDelta::seconds(1);
        assert_eq!(check_moment(sooner, start()), Err(Refusal::MomentTooSoon));
    }

    #[test]
    fn a_password_counts_for_ten_minutes() {
        assert_eq!(check_fresh(start(), start() + FRESH_FOR), Ok(()));
        let later = start() + FRESH_FOR + TimeDelta::seconds(1);
        assert_eq!(check_fresh(start(), later), Err(Refusal::FreshAuthentication));
    }

    #[test]
    fn another_organiser_confirms_within_72_hours_and_before_the_moment() {
        let week = proposal(TimeDelta::days(7));
        let confirm =
            |p: &Proposal, n, hours| p.may_be_confirmed(organiser(n), start() + TimeDelta::hours(hours));
        assert_eq!(confirm(&week, 1, 1), Err(Refusal::SecondPersonNeeded));
        assert_eq!(confirm(&week, 2, 72), Ok(()));
        assert_eq!(confirm(&week, 2, 73), Err(Refusal::ProposalExpired));
        let soon = proposal(TimeDelta::hours(2));
        assert_eq!(confirm(&soon, 2, 1), Ok(()));
        // The candidates would hear of it after the public.
        assert_eq!(confirm(&soon, 2, 2), Err(Refusal::ProposalExpired));
    }

    #[test]
    fn what_is_out_cannot_be_called_off() {
        let mut confirmed = proposal(TimeDelta::hours(2));
        confirmed.confirmed_by = Some(organiser(2));
        confirmed.confirmed_at = Some(start());
        let mut late = confirmed.clone();
        assert_eq!(
            late.call_off(organiser(1), start() + TimeDelta::hours(2)),
            Err(Refusal::NotProposed)
        );
        assert_eq!(
            confirmed.call_off(organiser(1), start() + TimeDelta::hours(1)),
            Ok(true)
        );
        assert!(!confirmed.is_live(start() + TimeDelta::hours(3)));
    }

    proptest! {
        #[test]
        fn only_what_was_confirmed_is_ever_out(notice in 1_i64..200, later in 0_i64..400, confirmed in any::<bool>()) {
            let mut one = proposal(TimeDelta::hours(notice));
            if confirmed {
                one.confirmed_by = Some(organiser(2));
                one.confirmed_at = Some(start());
            }
            let is_out = one.state(start() + TimeDelta::hours(later)) == ProposalState::Out;
            prop_assert_eq!(is_out, confirmed && later >= notice);
        }
    }
}
