//! The gate, tried at its edges: one person too few, one bureau too large, one juror too telling.

use super::*;
use crate::domain::id::{BureauId, CaseId, SectorId};
use proptest::prelude::*;
use uuid::Uuid;

const FLOOR: (u32, u32, u32) = (10, 5, 3);

/// `cases` candidates over `bureaus` bureaus, each scored by every juror; `level(case, juror)` says how.
fn input(cases: u128, jurors: u128, bureaus: u128, level: impl Fn(u128, u128) -> i64) -> FrozenInput {
    let mut reviews = Vec::new();
    for case in 0..cases {
        for juror in 0..jurors {
            reviews.push(Review {
                case: CaseId::from(Uuid::from_u128(case)),
                juror: PersonId::from(Uuid::from_u128(1000 + juror)),
                sector: SectorId::from(Uuid::from_u128(1)),
                bureau: Some(BureauId::from(Uuid::from_u128(case % bureaus))),
                levels: vec![Level::new(level(case, juror)).ok()],
            });
        }
    }
    let edition = EditionId::from(Uuid::from_u128(9));
    let elements = vec![("trust".to_owned(), 1000)];
    FrozenInput::new(
        edition,
        2025,
        elements,
        PublicationMinimum::FLOOR,
        reviews,
        Vec::new(),
    )
}

fn mixed(case: u128, juror: u128) -> i64 {
    (2 + (case + juror) % 3) as i64
}

#[test]
fn figures_need_ten_candidates_five_jurors_and_three_bureaus() {
    assert!(release(&input(10, 5, 3, mixed)).figures().is_some());
    assert!(release(&input(9, 5, 3, mixed)).figures().is_none());
    assert!(release(&input(10, 4, 3, mixed)).figures().is_none());
    assert!(release(&input(10, 5, 2, mixed)).figures().is_none());
}

#[test]
fn no_bureau_may_carry_more_than_half() {
    let support = |largest_bureau| Support {
        candidates: 12,
        jurors: 6,
        bureaus: 4,
        largest_bureau,
        largest_juror: 12,
        reviews: 72,
    };
    assert!(reaches(&support(6), FLOOR));
    assert!(!reaches(&support(7), FLOOR));
}

#[test]
fn a_minimum_can_be_raised_and_never_lowered() {
    let lowered = PublicationMinimum {
        candidates: 2,
        jurors: 9,
        bureaus: 1,
    }
    .at_least_floor();
    assert_eq!(
        lowered,
        PublicationMinimum {
            candidates: 10,
            jurors: 9,
            bureaus: 3
        }
    );
}

#[test]
fn small_editions_show_bands_in_steps_of_ten_with_open_ends() {
    assert_eq!(coded_share(4, 50, false), Share::Under10);
    assert_eq!(coded_share(5, 50, false), Share::Percent(10));
    assert_eq!(coded_share(17, 50, false), Share::Percent(30));
    assert_eq!(coded_share(46, 50, false), Share::Over90);
    assert_eq!(coded_share(46, 50, true), Share::Percent(92));
}

#[test]
fn a_mean_at_the_end_of_the_scale_shows_bands_only() {
    let top = release(&input(
        12,
        5,
        4,
        |case, juror| if (case + juror) % 5 == 0 { 4 } else { 5 },
    ));
    let element = &top.figures().unwrap().elements()[0];
    assert_eq!(
        (element.mean(), element.standard_deviation()),
        (Figure::Hidden, Figure::Hidden)
    );
    assert!(matches!(element.bands(), Figure::Shown(_)));
}

#[test]
fn unanimity_among_the_others_hides_the_figure() {
    let telling = release(&input(12, 5, 4, |_, juror| if juror == 0 { 2 } else { 4 }));
    let element = &telling.figures().unwrap().elements()[0];
    assert_eq!(
        (element.mean(), element.bands()),
        (Figure::Hidden, Figure::Hidden)
    );
}

#[test]
fn fifty_candidates_show_the_five_levels() {
    let large = release(&input(50, 5, 5, mixed));
    assert_eq!(
        large.figures().unwrap().elements()[0].levels().unwrap()[0],
        Share::Percent(0)
    );
    let small = release(&input(49, 5, 5, mixed));
    assert_eq!(small.figures().unwrap().elements()[0].levels(), None);
}

#[test]
fn a_publication_survives_freezing() {
    let made = release(&input(12, 5, 4, mixed));
    let thawed = Publication::thaw(&made.freeze().unwrap(), 2, made.moment()).unwrap();
    assert_eq!(thawed.figures(), made.figures());
    assert_eq!(thawed.number(), 2);
}

#[test]
fn a_candidate_sees_own_levels_sorted_where_three_jurors_scored() {
    let reviews = input(1, 3, 1, |_, juror| [4, 2, 5][juror as usize]).reviews;
    let levels = own_levels(&reviews, 0).unwrap();
    assert_eq!(
        levels.iter().map(|level| level.number()).collect::<Vec<_>>(),
        [2, 4, 5]
    );
    assert_eq!(own_levels(&reviews[..2], 0), None);
    assert_eq!(own_levels(&reviews, 1), None);
}

proptest! {
    #[test]
    fn the_order_of_sheets_changes_neither_hash_nor_figures(seed in any::<u64>(), cases in 10_u128..16) {
        let straight = input(cases, 5, 4, |case, juror| (1 + (u128::from(seed) / (case + juror + 1)) % 5) as i64);
        let mut turned = straight.reviews.clone();
        turned.rotate_left(seed as usize % straight.reviews.len());
        turned.reverse();
        let minimum = PublicationMinimum::FLOOR;
        let again =
            FrozenInput::new(straight.edition, 2025, straight.elements.clone(), minimum, turned, Vec::new());
        prop_assert_eq!(again.hash(), straight.hash());
        prop_assert_eq!(release(&again), release(&straight));
    }

    #[test]
    fn what_is_below_the_minimum_never_shows_a_figure(
        cases in 1_u128..14, jurors in 1_u128..8, bureaus in 1_u128..6, seed in any::<u64>()
    ) {
        let made = release(&input(cases, jurors, bureaus, |c, j| (1 + (u128::from(seed) >> ((c * 7 + j) % 60)) % 5) as i64));
        let enough = cases >= 10 && jurors >= 5 && bureaus >= 3;
        prop_assert!(enough || made.figures().is_none());
    }
}

#[test]
fn organisers_are_told_why_figures_are_hidden() {
    let small = input(9, 4, 3, mixed);
    assert_eq!(
        hiding_of_edition(&small),
        [Hiding::TooFewCandidates, Hiding::TooFewJurors]
    );
    let alike = input(12, 6, 4, |_, _| 5);
    assert_eq!(hiding_of_edition(&alike), []);
    assert_eq!(hiding_of_element(&alike, 0), [Hiding::OneJurorTells]);
    let high = input(
        12,
        6,
        4,
        |case, juror| if (case + juror) % 6 == 0 { 4 } else { 5 },
    );
    assert_eq!(hiding_of_element(&high, 0), [Hiding::MeanNearAnEnd]);
}

proptest! {
    #[test]
    fn a_mean_shows_exactly_where_no_reason_hides_it(cases in 8_u128..14, jurors in 4_u128..8, bureaus in 2_u128..5, low in 1_i64..5, spread in 1_u128..3) {
        let input = input(cases, jurors, bureaus, |case, juror| (low + ((case + juror) % spread) as i64).min(5));
        let published = release(&input);
        prop_assert_eq!(published.figures().is_some(), hiding_of_edition(&input).is_empty());
        if let Some(figures) = published.figures() {
            let shows = figures.elements()[0].mean().shown().is_some();
            prop_assert_eq!(shows, hiding_of_element(&input, 0).is_empty());
        }
    }
}
