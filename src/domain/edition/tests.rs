//! Plans of editions, and keys.

use super::*;
use chrono::{NaiveDate, TimeDelta};

fn plan() -> EditionPlan {
    let start = NaiveDate::from_ymd_opt(2026, 3, 1)
        .unwrap()
        .and_hms_opt(9, 0, 0)
        .unwrap();
    let day = |days: i64| start + TimeDelta::days(days);
    EditionPlan {
        year: 2026,
        title: BothLanguages::new(" De Challenge ", "The Challenge"),
        rules: BothLanguages::default(),
        zone: "Europe/Amsterdam".to_owned(),
        timetable: Timetable {
            preparation_at: day(0),
            call_opens_at: day(10),
            call_closes_at: day(60),
            screening_closes_at: day(70),
            scoring_opens_at: day(71),
            scoring_closes_at: day(100),
            sealing_at: day(110),
            publication_at: day(120),
        },
        grace_minutes: DEFAULT_GRACE_MINUTES,
        minimum: PublicationMinimum::FLOOR,
        jurors_public_early: false,
        kinds: AssignmentKind::ALL.to_vec(),
    }
}

#[test]
fn a_plan_may_wait_for_its_rules_but_not_for_a_title() {
    let checked = plan().checked().unwrap();
    assert_eq!(checked.title.nl, "De Challenge");
    let nameless = EditionPlan {
        title: BothLanguages::new("De Challenge", "  "),
        ..plan()
    };
    assert_eq!(nameless.checked(), Err(Refusal::TextMissing));
}

#[test]
fn the_minimum_can_be_raised_and_never_lowered() {
    let with = |candidates, jurors, bureaus| EditionPlan {
        minimum: PublicationMinimum {
            candidates,
            jurors,
            bureaus,
        },
        ..plan()
    };
    assert!(with(15, 5, 3).checked().is_ok());
    for lowered in [with(9, 5, 3), with(10, 4, 3), with(10, 5, 2)] {
        assert_eq!(lowered.checked(), Err(Refusal::OutOfRange));
    }
}

#[test]
fn a_timetable_out_of_order_is_refused_with_the_place_of_the_first_date_that_is() {
    let mut disordered = plan();
    disordered.timetable.screening_closes_at = disordered.timetable.call_closes_at - TimeDelta::seconds(1);
    assert_eq!(disordered.checked(), Err(Refusal::TimetableDisorder { place: 3 }));
}

#[test]
fn a_key_is_fit_for_an_address() {
    for key in ["hr", "care-public", "sector-2"] {
        assert!(is_key(key), "{key}");
    }
    for text in [
        "",
        "a",
        "HR",
        "-hr",
        "hr-",
        "zorg en welzijn",
        "zorg/welzijn",
        "é-é",
    ] {
        assert!(!is_key(text), "{text}");
    }
    assert!(!is_key(&"a".repeat(41)));
}
