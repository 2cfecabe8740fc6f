//! Whether intervals hold what they promise, over simulated juries; and what must not change a score.

use super::*;
use crate::statistics::Review;
use crate::statistics::reml::{fit, weighted_solutions};
use crate::statistics::testing::{jury, jury_and_truth, near, panels};
use proptest::prelude::*;

/// The share of cases whose 95 % interval holds the truth, over 200 juries.
fn coverage(made: impl Fn(u64) -> (Design, Vec<f64>)) -> f64 {
    let (mut held, mut all) = (0, 0);
    for seed in 0..200 {
        let (design, truth) = made(seed);
        let Ok(fit) = fit(&design) else { continue };
        for score in fair_scores(&design, &fit, &weighted_solutions(&design, &fit)) {
            let apart = (score.fair_score - truth[score.case]).abs();
            held += usize::from(apart <= 1.96 * score.standard_error);
            all += 1;
        }
    }
    held as f64 / all as f64
}

#[test]
fn intervals_hold_the_truth_in_ninety_five_of_a_hundred_cases() {
    for (cases, jurors, reviews) in [(40, 12, 4), (24, 6, 3)] {
        let found = coverage(|seed| jury_and_truth(seed, cases, jurors, reviews));
        assert!(
            (0.93..=0.97).contains(&found),
            "{cases} cases, {jurors} jurors: {found}"
        );
    }
}

#[test]
fn four_panels_of_four_jurors_for_five_cases_hold_it_as_often_as_the_method_page_says() {
    // docs/METHOD.md states what is covered here.
    let found = coverage(|seed| panels(seed, 4, 5, 4));
    println!("covered: {found}");
    assert!((0.93..=0.97).contains(&found), "{found}");
}

fn scores(design: &Design) -> Option<Vec<FairScore>> {
    let fit = fit(design).ok()?;
    Some(fair_scores(design, &fit, &weighted_solutions(design, &fit)))
}

fn rebuilt(design: &Design, jurors: usize, change: impl Fn(&Review) -> Review) -> Design {
    let pools = (0..design.cases()).map(|case| design.pool_of(case)).collect();
    Design::new(
        pools,
        design.pools(),
        jurors,
        design.reviews().iter().map(change).collect(),
    )
    .expect("a design")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_order_of_rows_changes_no_bit(seed in 0..1000u64, turn in 0..60usize) {
        let design = jury(seed, 2, 12, 6, 3);
        let mut rows = design.reviews().to_vec();
        let places = rows.len();
        rows.rotate_left(turn % places);
        rows.swap(0, places / 2);
        let pools = (0..12).map(|case| case % 2).collect();
        let turned = Design::new(pools, 2, 6, rows).expect("a design");
        prop_assert_eq!(scores(&design), scores(&turned));
    }

    #[test]
    fn shifting_and_scaling_scores_shifts_and_scales_the_result(seed in 0..1000u64, shift in -9.0..9.0f64, scale in 0.2..8.0f64) {
        let design = jury(seed, 1, 12, 6, 3);
        let moved = rebuilt(&design, 6, |review| Review { score: shift + scale * review.score, ..*review });
        for (one, other) in scores(&design).expect("a fit").iter().zip(scores(&moved).expect("a fit")) {
            near(other.fair_score, shift + scale * one.fair_score, 1e-4 * scale);
            near(other.standard_error, scale * one.standard_error, 1e-3 * scale);
        }
    }

    #[test]
    fn other_numbers_for_jurors_and_one_who_scored_nothing_change_nothing(seed in 0..1000u64, turn in 1..6usize) {
        let design = jury(seed, 1, 12, 6, 3);
        let turned = rebuilt(&design, 7, |review| Review { juror: (review.juror + turn) % 6, ..*review });
        for (one, other) in scores(&design).expect("a fit").iter().zip(scores(&turned).expect("a fit")) {
            near(other.fair_score, one.fair_score, 1e-4);
            near(other.standard_error, one.standard_error, 1e-3);
        }
    }
}
