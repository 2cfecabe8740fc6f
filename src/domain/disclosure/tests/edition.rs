//! One edition: the minimum, the codings, the reasons.

use super::super::coding::coded_share;
use super::*;
use crate::domain::aggregation::Support;
use crate::domain::publication::{Figure, Share, Side};
use proptest::prelude::*;

/// An edition of one sector and element.
fn small(cases: u128, jurors: u128, bureaus: u128, level: impl Fn(u128, u128) -> i64) -> FrozenInput {
    let mut input = input(2025, &["care"], &entries(&[cases]), jurors, |case, juror| {
        vec![level(case, juror)]
    });
    let cases: Vec<CaseId> = (0..cases)
        .map(|case| CaseId::from(id(2025 * 1_000_000 + case)))
        .collect();
    for review in &mut input.reviews {
        let place = cases.iter().position(|case| *case == review.of.case).unwrap() as u128;
        review.of.bureau = Some(BureauId::from(id(place % bureaus)));
    }
    input.reviews.sort();
    input
}

fn varied(case: u128, juror: u128) -> i64 {
    (2 + (case + juror) % 3) as i64
}

fn first_release(input: &FrozenInput) -> Release {
    release(input, &[])
}

#[test]
fn figures_need_ten_candidates_five_jurors_and_three_bureaus() {
    let shows = |cases, jurors, bureaus| {
        let released = first_release(&small(cases, jurors, bureaus, varied));
        released.publication.figures().is_some()
    };
    assert!(shows(10, 5, 3));
    assert!(!shows(9, 5, 3));
    assert!(!shows(10, 4, 3));
    assert!(!shows(10, 5, 2));
}

#[test]
fn nobody_may_carry_more_than_half() {
    let support = |largest_bureau| Support {
        candidates: 12,
        jurors: 6,
        bureaus: 4,
        largest_bureau,
        cases: 12,
        largest_juror: 12,
        reviews: 72,
    };
    assert_eq!(FLOOR.shortfalls(&support(6)), []);
    assert_eq!(FLOOR.shortfalls(&support(7)), [Hiding::OneBureauLeads]);
}

#[test]
fn the_same_person_twice_is_one_candidate() {
    let mut twice = small(10, 5, 3, varied);
    for review in &mut twice.reviews {
        if review.of.candidate == PersonId::from(id(2025 * 1_000_000 + 100_001)) {
            review.of.candidate = PersonId::from(id(2025 * 1_000_000 + 100_002));
        }
    }
    assert_eq!(
        why(&first_release(&twice), &Subject::Edition),
        [Hiding::TooFewCandidates]
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
fn a_mean_at_the_end_of_the_scale_hides_all_means_and_no_contrast() {
    let high = input(2025, &["care"], &entries(&[12]), 5, |case, juror| {
        let nearly = if (case + juror) % 5 == 0 { 4 } else { 5 };
        vec![nearly, mixed(case, juror)[1], mixed(case, juror)[2]]
    });
    let released = first_release(&high);
    let figures = released.publication.figures().unwrap();
    assert!(
        figures
            .elements()
            .iter()
            .all(|element| element.mean() == Figure::Hidden)
    );
    assert!(
        figures
            .elements()
            .iter()
            .all(|element| element.shows() && element.contrast().shown().is_some())
    );
    assert_eq!(figures.own_mean(), None);
    assert_eq!(why(&released, &Subject::Means), [Hiding::MeanNearAnEnd]);
}

#[test]
fn an_element_is_never_hidden_alone() {
    // All but juror 0 agree about the first element.
    let telling = input(2025, &["care"], &entries(&[12]), 5, |case, juror| {
        let first = if juror == 0 { 2 } else { 4 };
        vec![first, mixed(case, juror)[1], mixed(case, juror)[2]]
    });
    let released = first_release(&telling);
    let figures = released.publication.figures().unwrap();
    let shows: Vec<bool> = figures.elements().iter().map(|element| element.shows()).collect();
    assert_eq!(shows, [false, true, false]);
    let reasons = |key: &str| why(&released, &Subject::Element(key.to_owned()));
    assert_eq!(reasons("trust"), [Hiding::OneJurorTells]);
    assert_eq!(reasons("reflection"), [Hiding::ProtectsAnother]);
    assert_eq!(reasons("service"), []);
}

#[test]
fn contrasts_say_on_which_side_of_the_own_average_an_element_lies() {
    let leads = input(2025, &["care"], &entries(&[14]), 5, |case, juror| {
        let wave = |by: u128| ((case * by + juror) / 2 % 2) as i64;
        vec![4 + wave(3), 1 + wave(5), 2 + ((case * 7 + juror * 4) % 3) as i64]
    });
    let released = first_release(&leads);
    let figures = released.publication.figures().unwrap();
    let sides: Vec<Side> = figures
        .elements()
        .iter()
        .map(|element| element.contrast().shown().unwrap().side)
        .collect();
    assert_eq!(sides, [Side::Above, Side::Below, Side::Indistinct]);
    let first = figures.elements()[0].contrast().shown().unwrap().estimate;
    let (low, high) = first.interval().unwrap();
    assert!(0.0 < low && low <= first.value() && first.value() <= high);
}

#[test]
fn fifty_candidates_show_the_five_levels() {
    let large = first_release(&small(50, 5, 5, varied));
    assert_eq!(
        large.publication.figures().unwrap().elements()[0]
            .levels()
            .unwrap()[0],
        Share::Percent(0)
    );
    let less = first_release(&small(49, 5, 5, varied));
    assert_eq!(less.publication.figures().unwrap().elements()[0].levels(), None);
}

#[test]
fn weights_are_said_from_twenty_candidates_on() {
    let of = |cases| first_release(&input(2025, &["care"], &entries(&[cases]), 5, mixed)).publication;
    assert_eq!(of(19).weights(), None);
    let weights = of(20).weights().unwrap().clone();
    assert_eq!((weights.candidates, weights.years.as_slice()), (20, &[2025][..]));
    let sum: i16 = weights.elements.iter().map(|(_, weight)| weight.percent).sum();
    assert!((99..=101).contains(&sum));
}

#[test]
fn a_publication_survives_freezing() {
    let made = first_release(&input(2025, &["care"], &entries(&[24]), 5, mixed)).publication;
    let thawed = Publication::thaw(&made.freeze().unwrap(), 2, made.moment()).unwrap();
    assert_eq!(
        (thawed.figures(), thawed.weights()),
        (made.figures(), made.weights())
    );
    assert_eq!(thawed.number(), 2);
}

#[test]
fn a_candidate_sees_own_levels_sorted_where_three_jurors_scored() {
    let reviews = small(1, 3, 1, |_, juror| [4, 2, 5][juror as usize]).reviews;
    let levels = own_levels(&reviews, 0).unwrap();
    assert_eq!(
        levels.iter().map(|level| level.number()).collect::<Vec<_>>(),
        [2, 4, 5]
    );
    assert_eq!(own_levels(&reviews[..2], 0), None);
    assert_eq!(own_levels(&reviews, 1), None);
}

#[test]
fn organisers_are_told_why_figures_are_hidden() {
    assert_eq!(
        why(&first_release(&small(9, 4, 3, varied)), &Subject::Edition),
        [Hiding::TooFewCandidates, Hiding::TooFewJurors]
    );
    assert_eq!(
        why(
            &first_release(&small(12, 6, 4, |_, _| 5)),
            &Subject::Element("trust".to_owned())
        ),
        [Hiding::OneJurorTells]
    );
}

proptest! {
    #[test]
    fn the_order_of_sheets_changes_nothing(seed in any::<u64>(), cases in 10_u128..16) {
        let straight = small(cases, 5, 4, |case, juror| (1 + (u128::from(seed) / (case + juror + 1)) % 5) as i64);
        let mut turned = straight.clone();
        turned.reviews.rotate_left(seed as usize % straight.reviews.len());
        turned.reviews.reverse();
        turned.reviews.sort();
        prop_assert_eq!(turned.hash(), straight.hash());
        prop_assert_eq!(first_release(&turned), first_release(&straight));
    }

    #[test]
    fn what_is_below_the_minimum_never_shows_a_figure(
        cases in 1_u128..14, jurors in 1_u128..8, bureaus in 1_u128..6, seed in any::<u64>()
    ) {
        let level = |case: u128, juror: u128| (1 + (u128::from(seed) >> ((case * 7 + juror) % 60)) % 5) as i64;
        let released = first_release(&small(cases, jurors, bureaus, level));
        let enough = cases >= 10 && jurors >= 5 && bureaus >= 3;
        prop_assert!(enough || released.publication.figures().is_none());
        prop_assert_eq!(released.publication.figures().is_some(), why(&released, &Subject::Edition).is_empty());
    }

    #[test]
    fn every_hidden_element_has_a_reason_and_every_reason_a_hidden_element(
        cases in 10_u128..16, jurors in 5_u128..8, low in 1_i64..5, spread in 1_u128..3
    ) {
        let released = first_release(&input(2025, &["care"], &entries(&[cases]), jurors, |case, juror| {
            vec![(low + ((case + juror) % spread) as i64).min(5), mixed(case, juror)[1], mixed(case, juror)[2]]
        }));
        let figures = released.publication.figures().expect("above the minimum");
        for element in figures.elements() {
            let reasons = why(&released, &Subject::Element(element.key().to_owned()));
            prop_assert_eq!(element.shows(), reasons.is_empty());
        }
        let hidden = figures.elements().iter().filter(|element| !element.shows()).count();
        prop_assert_ne!(hidden, 1);
    }
}
