//! The way through the phases, and what blocks it.

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
fn nothing_opens_whose_deadline_has_passed() {
    let late = Readiness {
        call_is_over: true,
        ..ready_for_the_call()
    };
    assert_eq!(
        blockers(Phase::Preparation, &late),
        vec![Blocker::CallDeadlinePast]
    );
    let late = Readiness {
        scoring_deadline_is_past: true,
        ..Readiness::default()
    };
    assert_eq!(
        round_blockers(RoundState::Planned, &late),
        vec![Blocker::ScoringDeadlinePast]
    );
    // Once it is open, the deadline is what ends it.
    let late = Readiness {
        scoring_is_over: true,
        ..late
    };
    assert_eq!(round_blockers(RoundState::Scoring, &late), vec![]);
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
    facts.cases_short_of_complete_sheets = 2;
    assert_eq!(
        round_blockers(RoundState::Scoring, &facts),
        vec![Blocker::CasesShortOfCompleteSheets { count: 2 }]
    );
    facts.cases_short_of_jurors = 1;
    assert_eq!(
        round_blockers(RoundState::Scoring, &facts),
        vec![
            Blocker::CasesShortOfJurors { count: 1 },
            Blocker::CasesShortOfCompleteSheets { count: 2 }
        ]
    );
}

#[test]
fn a_step_back_is_possible_while_nothing_of_the_phase_exists() {
    let traces = Traces {
        cases: 2,
        drafts: 1,
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

#[test]
fn a_phase_is_neither_skipped_nor_gone_back_to_by_moving_on() {
    let step = |from: Phase, to| one_step(from, from.next(), to);
    assert_eq!(step(Phase::Call, Phase::Screening), Ok(()));
    assert_eq!(step(Phase::Call, Phase::Judging), Err(Refusal::PhaseSkipped));
    assert_eq!(step(Phase::Call, Phase::Preparation), Err(Refusal::WrongState));
    assert_eq!(step(Phase::Archived, Phase::Call), Err(Refusal::WrongState));
    let from = RoundState::Planned;
    assert_eq!(
        one_step(from, from.next(), RoundState::Closed),
        Err(Refusal::PhaseSkipped)
    );
}
