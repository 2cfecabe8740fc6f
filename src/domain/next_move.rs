//! The next move of an edition: inside judging that of its round, else to the next phase; and what blocks it.

use super::phase::{Blocker, Phase, Readiness, RoundState, blockers, round_blockers};

/// Where an edition goes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextMove {
    Phase(Phase),
    Round(RoundState),
}

impl NextMove {
    /// The next move of an edition in `phase` with its round in `round`. None once it is archived.
    pub fn of(phase: Phase, round: Option<RoundState>) -> Option<NextMove> {
        let of_round = round
            .filter(|_| phase == Phase::Judging)
            .and_then(RoundState::next);
        match of_round {
            Some(state) => Some(NextMove::Round(state)),
            None => phase.next().map(NextMove::Phase),
        }
    }
}

/// What blocks the next move. Empty: the way is free.
pub fn blockers_ahead(phase: Phase, facts: &Readiness) -> Vec<Blocker> {
    match (NextMove::of(phase, facts.round), facts.round) {
        (Some(NextMove::Round(_)), Some(state)) => round_blockers(state, facts),
        _ => blockers(phase, facts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_round_moves_inside_judging_and_the_edition_outside_it() {
        let planned = Some(RoundState::Planned);
        assert_eq!(
            NextMove::of(Phase::Screening, planned),
            Some(NextMove::Phase(Phase::Judging))
        );
        assert_eq!(
            NextMove::of(Phase::Judging, planned),
            Some(NextMove::Round(RoundState::Scoring))
        );
        assert_eq!(
            NextMove::of(Phase::Judging, Some(RoundState::Closed)),
            Some(NextMove::Phase(Phase::Sealed))
        );
        assert_eq!(NextMove::of(Phase::Archived, Some(RoundState::Closed)), None);
    }

    #[test]
    fn the_blockers_ahead_are_those_of_the_next_move() {
        let mut facts = Readiness {
            round: Some(RoundState::Deliberation),
            sheets_undecided: 2,
            ..Readiness::default()
        };
        assert_eq!(
            blockers_ahead(Phase::Judging, &facts),
            vec![Blocker::SheetsUndecided { count: 2 }]
        );
        facts.round = Some(RoundState::Closed);
        assert_eq!(blockers_ahead(Phase::Judging, &facts), vec![]);
    }
}
