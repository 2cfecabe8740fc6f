//! The way of a case through its states, and what is written.

use super::*;
use crate::domain::edition::{BothLanguages, PublicationMinimum};
use crate::domain::screening::{Decision, decide};
use crate::domain::timetable::Timetable;
use crate::domain::written::as_written;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use uuid::Uuid;

fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 6, day)
        .unwrap()
        .and_hms_opt(hour, minute, 0)
        .unwrap()
}

/// The call closes on the 12th at 22:00, with a quarter of an hour of grace.
fn edition(phase: Phase) -> Edition {
    Edition {
        id: EditionId::from(Uuid::from_u128(1)),
        year: 2026,
        title: BothLanguages::default(),
        rules: BothLanguages::default(),
        zone: "Europe/Amsterdam".to_owned(),
        phase,
        timetable: Timetable {
            preparation_at: at(1, 9, 0),
            call_opens_at: at(2, 9, 0),
            call_closes_at: at(12, 22, 0),
            screening_closes_at: at(20, 9, 0),
            scoring_opens_at: at(21, 9, 0),
            scoring_closes_at: at(25, 9, 0),
            sealing_at: at(26, 9, 0),
            publication_at: at(28, 9, 0),
        },
        grace_minutes: 15,
        minimum: PublicationMinimum::FLOOR,
        jurors_public_early: false,
        revision: 1,
        created_at: at(1, 9, 0),
    }
}

fn case(state: CaseState) -> BusinessCase {
    BusinessCase {
        id: CaseId::from(Uuid::from_u128(2)),
        edition: EditionId::from(Uuid::from_u128(1)),
        person: PersonId::from(Uuid::from_u128(3)),
        number: 7,
        state,
        language: Language::Nl,
        title: "De poort die dicht bleef".to_owned(),
        sector: Some(SectorId::from(Uuid::from_u128(4))),
        kind: Some(AssignmentKind::Change),
        client_branch: Some(ClientBranch::Care),
        bureau: None,
        personal_deadline_at: None,
        declared_at: None,
        submitted_at: None,
        withdrawn_at: None,
        revision: 1,
        created_at: at(3, 9, 0),
        updated_at: at(3, 9, 0),
    }
}

fn written(words: usize) -> Vec<Section> {
    SectionKey::ALL
        .iter()
        .map(|key| Section {
            body: vec!["woord"; words].join(" "),
            revision: 1,
            ..Section::unsaved(*key)
        })
        .collect()
}

#[test]
fn a_complete_case_is_submitted_up_to_the_last_second_of_the_grace() {
    let last = at(12, 22, 15);
    for moment in [at(12, 21, 59), at(12, 22, 0), last] {
        let mut case = case(CaseState::Draft);
        assert_eq!(case.submit(&edition(Phase::Call), &[], moment), Ok(()));
        assert_eq!(
            (case.state, case.submitted_at),
            (CaseState::Submitted, Some(moment))
        );
    }
    let mut late = case(CaseState::Draft);
    let refused = late.submit(&edition(Phase::Call), &[], last + TimeDelta::seconds(1));
    assert_eq!(
        refused,
        Err(Refusal::DeadlinePassed {
            shown_at: at(12, 22, 0)
        })
    );
    assert_eq!(
        late,
        case(CaseState::Draft),
        "a refusal leaves the case as it was"
    );
}

#[test]
fn a_submission_names_how_many_gaps_are_left() {
    let mut empty = case(CaseState::Draft);
    empty.title = "  ".to_owned();
    empty.sector = None;
    let found = gaps(&empty, &[], false);
    assert_eq!(found.len(), 2 + SectionKey::ALL.len() + 1);
    let refused = empty.submit(&edition(Phase::Call), &found, at(10, 9, 0));
    assert_eq!(refused, Err(Refusal::CaseIncomplete { gaps: found.len() }));
}

#[test]
fn a_section_may_have_exactly_its_limit_and_not_a_word_more() {
    let case = case(CaseState::Draft);
    assert_eq!(gaps(&case, &written(200), true), vec![]);
    assert_eq!(
        gaps(&case, &written(201), true),
        vec![
            Gap::SectionTooLong {
                section: SectionKey::AfterDeparture,
                words: 201
            },
            Gap::SectionTooLong {
                section: SectionKey::LookingBack,
                words: 201
            },
        ]
    );
}

#[test]
fn only_a_personal_deadline_runs_on_in_screening() {
    let screening = edition(Phase::Screening);
    let mut draft = case(CaseState::Draft);
    assert_eq!(
        draft.submit(&screening, &[], at(13, 9, 0)),
        Err(Refusal::NotInThisPhase {
            phase: Phase::Screening
        })
    );
    assert_eq!(
        draft.give_deadline(&screening, at(15, 12, 0), at(13, 9, 0)),
        Ok(())
    );
    assert_eq!(
        draft.clone().submit(&screening, &[], at(15, 12, 15)),
        Ok(()),
        "the grace holds as well"
    );
    let refused = draft.submit(&screening, &[], at(15, 12, 16));
    let shown_at = at(15, 12, 0);
    assert_eq!(refused, Err(Refusal::DeadlinePassed { shown_at }));
}

#[test]
fn a_personal_deadline_is_later_than_the_present_one_and_ahead() {
    let call = edition(Phase::Call);
    let mut draft = case(CaseState::Draft);
    let refused = Err(Refusal::DateNotAhead);
    assert_eq!(
        draft.give_deadline(&call, at(12, 22, 0), at(10, 9, 0)),
        refused,
        "not later"
    );
    assert_eq!(
        draft.give_deadline(&call, at(14, 9, 0), at(14, 9, 0)),
        refused,
        "not ahead"
    );
    assert_eq!(draft.give_deadline(&call, at(14, 9, 0), at(10, 9, 0)), Ok(()));
    assert_eq!(
        draft.give_deadline(&call, at(13, 9, 0), at(10, 9, 0)),
        refused,
        "cannot be shortened"
    );
    let judging = edition(Phase::Judging);
    let too_late = draft.give_deadline(&judging, at(30, 9, 0), at(22, 9, 0));
    assert_eq!(
        too_late,
        Err(Refusal::NotInThisPhase {
            phase: Phase::Judging
        })
    );
    let mut admitted = case(CaseState::Admitted);
    let decided = admitted.give_deadline(&edition(Phase::Screening), at(18, 9, 0), at(13, 9, 0));
    assert_eq!(decided, Err(Refusal::WrongState));
}

#[test]
fn a_submitted_case_can_be_taken_back_until_the_deadline_and_must_be_declared_again() {
    let call = edition(Phase::Call);
    let mut case = case(CaseState::Draft);
    assert_eq!(case.recall(&call, at(10, 9, 0)), Err(Refusal::WrongState));
    case.submit(&call, &[], at(10, 9, 0)).unwrap();
    assert_eq!(case.may_be_written(&call, at(10, 9, 1)), Err(Refusal::WrongState));
    case.recall(&call, at(10, 10, 0)).unwrap();
    assert_eq!(
        (case.state, case.submitted_at, case.declared_at),
        (CaseState::Draft, None, None)
    );
    let shown_at = at(12, 22, 0);
    case.submit(&call, &[], shown_at).unwrap();
    assert_eq!(case.clone().recall(&call, shown_at), Ok(()));
    // Somebody who could still submit in the grace would lose what is in.
    for late in [at(12, 22, 1), at(12, 22, 10), at(12, 22, 16)] {
        assert_eq!(
            case.clone().recall(&call, late),
            Err(Refusal::DeadlinePassed { shown_at })
        );
    }
}

#[test]
fn a_case_is_withdrawn_at_any_time_before_publication_and_once() {
    for phase in [Phase::Call, Phase::Screening, Phase::Judging, Phase::Sealed] {
        let mut case = case(CaseState::Admitted);
        assert_eq!(case.withdraw(&edition(phase), at(22, 9, 0)), Ok(()), "{phase}");
        assert_eq!(case.withdrawn_at, Some(at(22, 9, 0)));
        assert_eq!(
            case.withdraw(&edition(phase), at(22, 9, 1)),
            Err(Refusal::WrongState)
        );
    }
    for phase in [Phase::Published, Phase::Archived] {
        let refused = case(CaseState::Admitted).withdraw(&edition(phase), at(29, 9, 0));
        assert_eq!(refused, Err(Refusal::NotInThisPhase { phase }));
    }
}

#[test]
fn a_returned_case_is_written_again_and_resubmitted_until_its_own_date() {
    let call = edition(Phase::Call);
    let screening = edition(Phase::Screening);
    let mut case = case(CaseState::Draft);
    case.submit(&call, &[], at(10, 9, 0)).unwrap();
    decide(
        &mut case,
        &screening,
        Decision::Returned,
        "De cijfers missen een bron.",
        Some(at(16, 9, 0)),
        at(13, 9, 0),
    )
    .unwrap();
    assert_eq!((case.state, case.submitted_at), (CaseState::Returned, None));
    assert_eq!(case.may_be_written(&screening, at(16, 9, 15)), Ok(()));
    let mut late = case.clone();
    let shown_at = at(16, 9, 0);
    assert_eq!(
        late.submit(&screening, &[], at(16, 9, 16)),
        Err(Refusal::DeadlinePassed { shown_at })
    );
    assert_eq!(case.submit(&screening, &[], at(15, 9, 0)), Ok(()));
    assert_eq!(case.state, CaseState::Submitted);
}

#[test]
fn a_returned_case_can_be_rejected_once_its_date_has_passed_and_not_before() {
    let screening = edition(Phase::Screening);
    let mut case = case(CaseState::Returned);
    case.personal_deadline_at = Some(at(16, 9, 0));
    let mut try_at = |decision, now| decide(&mut case, &screening, decision, "Niet teruggekomen.", None, now);
    assert_eq!(
        try_at(Decision::Rejected, at(16, 9, 15)),
        Err(Refusal::WrongState)
    );
    assert_eq!(
        try_at(Decision::Admitted, at(16, 9, 16)),
        Err(Refusal::WrongState)
    );
    assert_eq!(try_at(Decision::Rejected, at(16, 9, 16)), Ok(()));
}

#[test]
fn a_draft_is_its_candidates_alone() {
    let mut withdrawn = case(CaseState::Withdrawn);
    assert!(!withdrawn.is_read_by_organisers());
    withdrawn.submitted_at = Some(at(10, 9, 0));
    assert!(withdrawn.is_read_by_organisers());
    assert!(!case(CaseState::Draft).is_read_by_organisers());
    assert!(case(CaseState::Returned).is_read_by_organisers());
}

#[test]
fn only_what_is_on_offer_can_be_chosen_and_an_earlier_bureau_can_stay() {
    let (known, unlisted) = (
        BureauId::from(Uuid::from_u128(8)),
        BureauId::from(Uuid::from_u128(9)),
    );
    let mut case = case(CaseState::Draft);
    let offer = Offer {
        sectors: vec![case.sector.unwrap()],
        kinds: vec![AssignmentKind::Change],
        bureaus: vec![known],
    };
    let facts = Facts {
        title: "  Een\r\n andere   titel ".to_owned(),
        language: Language::En,
        sector: case.sector,
        kind: case.kind,
        client_branch: None,
        bureau: Some(known),
    };
    assert_eq!(case.choose(facts.clone(), &offer), Ok(true));
    assert_eq!(case.title, "Een andere titel");
    assert_eq!(case.choose(facts.clone(), &offer), Ok(false));
    let refuse = |case: &BusinessCase, facts: Facts, offer: &Offer| case.clone().choose(facts, offer).err();
    let foreign = Facts {
        bureau: Some(unlisted),
        ..facts.clone()
    };
    assert_eq!(refuse(&case, foreign, &offer), Some(Refusal::NotOffered));
    let other_kind = Facts {
        kind: Some(AssignmentKind::Replacement),
        ..facts.clone()
    };
    assert_eq!(refuse(&case, other_kind, &offer), Some(Refusal::NotOffered));
    let long = Facts {
        title: "t".repeat(TITLE_CHARACTERS + 1),
        ..facts.clone()
    };
    let limit = TITLE_CHARACTERS;
    assert_eq!(refuse(&case, long, &offer), Some(Refusal::TooMany { limit }));
    let unlisted_since = Offer {
        bureaus: vec![],
        ..offer
    };
    assert_eq!(case.choose(facts, &unlisted_since), Ok(false));
}

#[test]
fn the_canonical_text_tells_every_change_apart() {
    let case = case(CaseState::Draft);
    let sections = written(3);
    let text = canonical(&case, &sections, &[]);
    let mut turned = sections.clone();
    turned.reverse();
    assert_eq!(
        canonical(&case, &turned, &[]),
        text,
        "the order of loading says nothing"
    );
    let mut moved = sections.clone();
    moved[0].body = format!("{}\napproach 17\nwoord woord woord", moved[0].body);
    assert_ne!(canonical(&case, &moved, &[]), text);
    let mut retitled = case.clone();
    retitled.title.push('.');
    assert_ne!(canonical(&retitled, &sections, &[]), text);
}

proptest! {
    #[test]
    fn counting_words_does_not_depend_on_how_much_white_space_there_is(
        words in proptest::collection::vec("[^\\s\\p{C}]{1,12}", 0..40),
        spaces in proptest::collection::vec("[ \\t\\r\\n\u{a0}\u{2003}]{1,5}", 41)
    ) {
        let mut spaced = String::new();
        for (word, space) in words.iter().zip(&spaces) {
            spaced.push_str(space);
            spaced.push_str(word);
        }
        spaced.push_str(&spaces[40]);
        prop_assert_eq!(count_words(&spaced), words.len());
        prop_assert_eq!(count_words(&words.join(" ")), words.len());
        prop_assert_eq!(count_words(&as_written(&spaced)), words.len());
    }
}
