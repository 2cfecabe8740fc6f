//! What a sheet lacks, who may write on it, and how it leaves and comes back to the count.

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

fn sent(choice: Choice, justification: &str, revision: i32) -> SentScore {
    SentScore {
        element: element(1),
        choice,
        justification: justification.to_owned(),
        revision,
    }
}

#[test]
fn a_stale_tab_is_noticed_and_a_second_click_is_not() {
    let now = chrono::DateTime::UNIX_EPOCH.naive_utc();
    let held = ElementScore {
        revision: 3,
        ..score(1, level(4), "steady")
    };
    let again = revise(Some(&held), sent(level(4), "steady", 2), now);
    assert_eq!(again, Revised::Same);
    let other = revise(Some(&held), sent(level(2), "steady", 2), now);
    assert_eq!(other, Revised::Stale);
    let changed = revise(Some(&held), sent(level(2), "steady", 3), now);
    assert!(matches!(changed, Revised::Changed(score) if score.revision == 4 && score.choice == level(2)));
    assert_eq!(revise(None, sent(Choice::Open, "", 0), now), Revised::Same);
    assert_eq!(revise(None, sent(level(2), "", 1), now), Revised::Stale);
}

#[test]
fn only_a_complete_sheet_leaves_the_jurors_hands() {
    let now = chrono::DateTime::UNIX_EPOCH.naive_utc();
    let chair = PersonId::from(Uuid::from_u128(7));
    for state in SheetState::ALL {
        let sheet = Scoresheet::open(
            ScoresheetId::from(Uuid::from_u128(1)),
            AssignmentId::from(Uuid::from_u128(2)),
            now,
        );
        let mut sheets = [(); 3].map(|()| Scoresheet {
            state: *state,
            ..sheet.clone()
        });
        let leaves = *state == SheetState::Complete;
        assert_eq!(sheets[0].hand_in(now).is_ok(), leaves, "{state}");
        assert_eq!(sheets[1].accept(chair, now).is_ok(), leaves, "{state}");
        assert_eq!(sheets[2].decline().is_ok(), leaves, "{state}");
        if leaves {
            assert_eq!(sheets.map(|sheet| sheet.counts()), [true, true, false]);
        }
    }
}

#[test]
fn when_scoring_is_reopened_only_what_a_chair_decided_lapses() {
    let now = chrono::DateTime::UNIX_EPOCH.naive_utc();
    let open = Scoresheet::open(
        ScoresheetId::from(Uuid::from_u128(1)),
        AssignmentId::from(Uuid::from_u128(2)),
        now,
    );
    let mut complete = open.clone();
    complete.complete(&[], now).unwrap();
    let [mut accepted, mut declined, mut handed_in] = [(); 3].map(|()| complete.clone());
    accepted.accept(PersonId::from(Uuid::from_u128(7)), now).unwrap();
    declined.decline().unwrap();
    handed_in.hand_in(now).unwrap();
    let lapsed = |mut sheet: Scoresheet| {
        sheet.lapse();
        sheet
    };
    assert_eq!(lapsed(accepted), complete);
    assert_eq!(lapsed(declined), complete);
    for untouched in [open, complete, handed_in] {
        assert_eq!(lapsed(untouched.clone()), untouched);
    }
}

#[test]
fn what_counted_counts_again_as_it_did_and_only_what_counts_is_reopened_or_struck() {
    let now = chrono::DateTime::UNIX_EPOCH.naive_utc();
    for state in SheetState::ALL {
        let mut sheet = Scoresheet::open(
            ScoresheetId::from(Uuid::from_u128(1)),
            AssignmentId::from(Uuid::from_u128(2)),
            now,
        );
        sheet.state = *state;
        sheet.accepted_at = (*state == SheetState::Accepted).then_some(now);
        let before = sheet.clone();
        for leave in [Scoresheet::reopen, Scoresheet::strike] {
            let outcome = leave(&mut sheet);
            assert_eq!(outcome.is_ok(), before.counts(), "{state}");
            if outcome.is_ok() {
                assert!(!sheet.counts());
                sheet.put_back().unwrap();
            }
            assert_eq!(sheet, before);
        }
    }
}

#[test]
fn a_reopened_sheet_is_handed_in_again_when_nothing_lacks() {
    let now = chrono::DateTime::UNIX_EPOCH.naive_utc();
    let mut sheet = Scoresheet::open(
        ScoresheetId::from(Uuid::from_u128(1)),
        AssignmentId::from(Uuid::from_u128(2)),
        now,
    );
    sheet.complete(&[], now).unwrap();
    sheet.accept(PersonId::from(Uuid::from_u128(7)), now).unwrap();
    assert_eq!(sheet.hand_in_again(&[], now), Err(Refusal::WrongState));
    sheet.reopen().unwrap();
    assert_eq!(sheet.complete(&[], now), Err(Refusal::WrongState));
    let lacking = sheet.hand_in_again(&[Lack::EveryElement], now);
    assert_eq!(lacking, Err(Refusal::SheetIncomplete { lacks: 1 }));
    sheet.hand_in_again(&[], now).unwrap();
    assert_eq!(
        (sheet.state, sheet.accepted_at, sheet.handed_in_at),
        (SheetState::HandedIn, None, Some(now))
    );
}

#[test]
fn a_sheet_of_abstentions_only_is_not_complete() {
    let scores = [score(1, Choice::Abstained, "")];
    assert_eq!(lacks(&[element(1)], &scores), vec![Lack::EveryElement]);
}
