//! The phases of an edition, the states of its round, and what blocks the way to the next.
//! The facts are counted elsewhere; what they mean is decided here.

use super::refusal::Refusal;
use super::words::words;
use chrono::NaiveDateTime;

words! {
    /// The phases of an edition, in order. None can be skipped.
    pub enum Phase {
        Preparation = "preparation",
        Call = "call",
        Screening = "screening",
        Judging = "judging",
        Sealed = "sealed",
        Published = "published",
        Archived = "archived",
    }
}

words! {
    /// The states of a round, inside judging.
    pub enum RoundState {
        Planned = "planned",
        Scoring = "scoring",
        Deliberation = "deliberation",
        Closed = "closed",
    }
}

words! {
    /// A round is scored by sector panels, or by the one panel of the final.
    pub enum RoundKind { Sector = "sector", Final = "final" }
}

impl Phase {
    pub fn next(self) -> Option<Phase> {
        Phase::ALL.get(self as usize + 1).copied()
    }

    pub fn previous(self) -> Option<Phase> {
        (self as usize)
            .checked_sub(1)
            .and_then(|place| Phase::ALL.get(place).copied())
    }
}

impl RoundState {
    pub fn next(self) -> Option<RoundState> {
        RoundState::ALL.get(self as usize + 1).copied()
    }
}

/// What is counted before an edition or its round may move on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Readiness {
    pub organisers: usize,
    /// Texts for the public (titles, rules, sectors, elements) that lack one of the languages.
    pub texts_missing: usize,
    pub elements: usize,
    pub sectors: usize,
    pub kinds: usize,
    pub timetable_in_order: bool,
    /// Weights that differ without a written reason.
    pub weights_unexplained: usize,
    /// The call's deadline and grace are past.
    pub call_is_over: bool,
    /// Cases that are submitted and wait for a decision.
    pub cases_undecided: usize,
    /// Returned cases whose own date has not passed. One that let it pass is out, and holds nobody up.
    pub cases_returned: usize,
    /// Drafts whose candidate was given a later deadline that has not passed.
    pub drafts_with_time_left: usize,
    pub cases_admitted: usize,
    /// Sectors with admitted cases whose panel has no chair who accepted.
    pub sectors_without_chair: usize,
    /// Admitted cases with fewer than three unrecused jurors.
    pub cases_short_of_jurors: usize,
    /// The deadline of scoring and its grace are past, or every juror of an admitted case has handed in.
    pub scoring_is_over: bool,
    /// Complete sheets of jurors who did not hand in, without the chair's yes or no.
    pub sheets_undecided: usize,
    /// Admitted cases with fewer than three counted sheets.
    pub cases_short_of_sheets: usize,
    pub president_named: bool,
    pub round: Option<RoundState>,
    /// Titles without a confirmed award or a confirmed "not awarded".
    pub titles_undecided: usize,
    /// The moment of the confirmed publication, if there is one.
    pub publication_at: Option<NaiveDateTime>,
    pub publication_is_out: bool,
}

/// One thing that stands in the way, with its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocker {
    TwoOrganisers { have: usize },
    TextsMissing { count: usize },
    ElementCount { have: usize },
    NoSector,
    NoKind,
    TimetableDisorder,
    WeightsUnexplained { count: usize },
    CallStillOpen,
    CasesUndecided { count: usize },
    CasesReturned { count: usize },
    DraftsWithTimeLeft { count: usize },
    NoCaseAdmitted,
    SectorsWithoutChair { count: usize },
    NoPresident,
    CasesShortOfJurors { count: usize },
    ScoringStillOpen,
    RoundNotClosed,
    SheetsUndecided { count: usize },
    CasesShortOfSheets { count: usize },
    TitlesUndecided { count: usize },
    NoPublication,
    PublicationAhead,
}

/// The fewest jurors, and the fewest counted sheets, a case needs.
pub const JURORS_A_CASE: usize = 3;
/// How many elements a rubric may have.
pub const ELEMENTS: std::ops::RangeInclusive<usize> = 5..=8;

/// What blocks the move from `phase` to the next one. Empty: the way is free.
pub fn blockers(phase: Phase, facts: &Readiness) -> Vec<Blocker> {
    let mut found = Vec::new();
    let mut block = |when: bool, blocker: Blocker| {
        if when {
            found.push(blocker);
        }
    };
    match phase {
        Phase::Preparation => {
            block(
                facts.organisers < 2,
                Blocker::TwoOrganisers {
                    have: facts.organisers,
                },
            );
            block(
                facts.texts_missing > 0,
                Blocker::TextsMissing {
                    count: facts.texts_missing,
                },
            );
            block(
                !ELEMENTS.contains(&facts.elements),
                Blocker::ElementCount { have: facts.elements },
            );
            block(
                facts.weights_unexplained > 0,
                Blocker::WeightsUnexplained {
                    count: facts.weights_unexplained,
                },
            );
            block(facts.sectors == 0, Blocker::NoSector);
            block(facts.kinds == 0, Blocker::NoKind);
            block(!facts.timetable_in_order, Blocker::TimetableDisorder);
        }
        Phase::Call => block(!facts.call_is_over, Blocker::CallStillOpen),
        Phase::Screening => {
            block(
                facts.cases_undecided > 0,
                Blocker::CasesUndecided {
                    count: facts.cases_undecided,
                },
            );
            block(
                facts.cases_returned > 0,
                Blocker::CasesReturned {
                    count: facts.cases_returned,
                },
            );
            block(
                facts.drafts_with_time_left > 0,
                Blocker::DraftsWithTimeLeft {
                    count: facts.drafts_with_time_left,
                },
            );
            block(facts.cases_admitted == 0, Blocker::NoCaseAdmitted);
            let chairless = facts.sectors_without_chair;
            block(chairless > 0, Blocker::SectorsWithoutChair { count: chairless });
            block(!facts.president_named, Blocker::NoPresident);
            let short = facts.cases_short_of_jurors;
            block(short > 0, Blocker::CasesShortOfJurors { count: short });
        }
        Phase::Judging => block(facts.round != Some(RoundState::Closed), Blocker::RoundNotClosed),
        Phase::Sealed => {
            block(
                facts.titles_undecided > 0,
                Blocker::TitlesUndecided {
                    count: facts.titles_undecided,
                },
            );
            block(facts.publication_at.is_none(), Blocker::NoPublication);
            let ahead = facts.publication_at.is_some() && !facts.publication_is_out;
            block(ahead, Blocker::PublicationAhead);
        }
        Phase::Published | Phase::Archived => {}
    }
    found
}

/// What blocks the move of the round from `state` to the next one.
pub fn round_blockers(state: RoundState, facts: &Readiness) -> Vec<Blocker> {
    let mut found = Vec::new();
    match state {
        RoundState::Planned => {
            let short = facts.cases_short_of_jurors;
            if short > 0 {
                found.push(Blocker::CasesShortOfJurors { count: short });
            }
        }
        RoundState::Scoring => {
            // Deadlines alone decide what is in time: ending early takes nobody's time away.
            if !facts.scoring_is_over {
                found.push(Blocker::ScoringStillOpen);
            }
        }
        RoundState::Deliberation => {
            if facts.sheets_undecided > 0 {
                found.push(Blocker::SheetsUndecided {
                    count: facts.sheets_undecided,
                });
            }
            if facts.cases_short_of_sheets > 0 {
                found.push(Blocker::CasesShortOfSheets {
                    count: facts.cases_short_of_sheets,
                });
            }
        }
        RoundState::Closed => {}
    }
    found
}

/// What exists of the next phase, and so stands in the way of a step back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traces {
    /// Cases of the edition, in whatever state.
    pub cases: usize,
    /// Screening decisions.
    pub decisions: usize,
    pub round: Option<RoundState>,
}

/// The phase before, if nothing of the present one exists yet.
///
/// # Errors
/// [`Refusal::Blocked`] with the number of cases or decisions, [`Refusal::NotInThisRound`] once scoring has begun, or
/// [`Refusal::NotInThisPhase`] where no way leads back.
pub fn step_back(phase: Phase, traces: Traces) -> Result<Phase, Refusal> {
    let nothing = |count: usize, before: Phase| match count {
        0 => Ok(before),
        count => Err(Refusal::Blocked { count }),
    };
    match phase {
        Phase::Call => nothing(traces.cases, Phase::Preparation),
        Phase::Screening => nothing(traces.decisions, Phase::Call),
        Phase::Judging if traces.round == Some(RoundState::Planned) => Ok(Phase::Screening),
        Phase::Judging => Err(Refusal::NotInThisRound),
        // From sealed it takes two organisers and fresh authentication; a publication is never taken back.
        Phase::Preparation | Phase::Sealed | Phase::Published | Phase::Archived => {
            Err(Refusal::NotInThisPhase { phase })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ready_for_the_call() -> Readiness {
        Readiness {
            organisers: 2,
            elements: 8,
            sectors: 5,
            kinds: 3,
            timetable_in_order: true,
            ..Readiness::default()
        }
    }

    #[test]
    fn phases_follow_one_another_and_none_is_skipped() {
        let mut walked = vec![Phase::Preparation];
        while let Some(next) = walked[walked.len() - 1].next() {
            assert_eq!(next.previous(), walked.last().copied());
            walked.push(next);
        }
        assert_eq!(walked, Phase::ALL);
    }

    #[test]
    fn a_prepared_edition_may_open_its_call() {
        assert_eq!(blockers(Phase::Preparation, &ready_for_the_call()), vec![]);
    }

    #[test]
    fn each_shortcoming_of_the_preparation_is_named_with_its_number() {
        let facts = Readiness {
            organisers: 1,
            elements: 9,
            texts_missing: 3,
            ..ready_for_the_call()
        };
        assert_eq!(
            blockers(Phase::Preparation, &facts),
            vec![
                Blocker::TwoOrganisers { have: 1 },
                Blocker::TextsMissing { count: 3 },
                Blocker::ElementCount { have: 9 },
            ]
        );
    }

    #[test]
    fn a_sealed_edition_waits_for_titles_and_for_the_moment_of_publication() {
        let mut facts = Readiness {
            titles_undecided: 2,
            ..Readiness::default()
        };
        assert_eq!(
            blockers(Phase::Sealed, &facts),
            vec![Blocker::TitlesUndecided { count: 2 }, Blocker::NoPublication]
        );
        facts.titles_undecided = 0;
        facts.publication_at = chrono::DateTime::UNIX_EPOCH.naive_utc().into();
        assert_eq!(blockers(Phase::Sealed, &facts), vec![Blocker::PublicationAhead]);
        facts.publication_is_out = true;
        assert_eq!(blockers(Phase::Sealed, &facts), vec![]);
    }

    #[test]
    fn scoring_ends_when_its_time_is_over_or_everybody_has_handed_in() {
        let mut facts = Readiness::default();
        assert_eq!(
            round_blockers(RoundState::Scoring, &facts),
            vec![Blocker::ScoringStillOpen]
        );
        facts.scoring_is_over = true;
        assert_eq!(round_blockers(RoundState::Scoring, &facts), vec![]);
    }

    #[test]
    fn a_step_back_is_possible_while_nothing_of_the_phase_exists() {
        let traces = Traces {
            cases: 2,
            decisions: 1,
            round: Some(RoundState::Scoring),
        };
        assert_eq!(step_back(Phase::Call, Traces::default()), Ok(Phase::Preparation));
        assert_eq!(step_back(Phase::Call, traces), Err(Refusal::Blocked { count: 2 }));
        assert_eq!(
            step_back(Phase::Screening, traces),
            Err(Refusal::Blocked { count: 1 })
        );
        assert_eq!(step_back(Phase::Judging, traces), Err(Refusal::NotInThisRound));
        let planned = Traces {
            round: Some(RoundState::Planned),
            ..traces
        };
        assert_eq!(step_back(Phase::Judging, planned), Ok(Phase::Screening));
        for phase in [
            Phase::Preparation,
            Phase::Sealed,
            Phase::Published,
            Phase::Archived,
        ] {
            assert_eq!(
                step_back(phase, Traces::default()),
                Err(Refusal::NotInThisPhase { phase })
            );
        }
    }
}
