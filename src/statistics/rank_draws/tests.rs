//! Draws against the closed form, and against themselves in another order.

use super::*;
use crate::statistics::fair_scores::{fair_scores, probabilities_of_better};
use crate::statistics::reml::{fit, weighted_solutions};
use crate::statistics::testing::{jury, near};

fn all(design: &Design) -> Vec<Vec<usize>> {
    (0..design.pools())
        .map(|pool| {
            (0..design.cases())
                .filter(|case| design.pool_of(*case) == pool)
                .collect()
        })
        .collect()
}

#[test]
fn of_two_cases_the_better_is_first_as_often_as_the_closed_form_says() {
    for (seed, jurors) in [(1, 5), (2, 12), (3, 4)] {
        let design = jury(seed, 4, 8, jurors, 3);
        let fit = fit(&design).expect("a fit");
        let sure = weighted_solutions(&design, &fit);
        let draws = 40_000;
        let found = places(&design, &all(&design), Source::Model(&sure), draws, 11);
        for group in found {
            let expected = probabilities_of_better(&design, &sure, &[(group[0].case, group[1].case)])[0];
            // Four standard errors of a share, and the rounding of the draws over the grid.
            near(
                group[0].p_first,
                expected,
                4.0 * 0.5 / (draws as f64).sqrt() + 81.0 / draws as f64,
            );
            near(group[0].expected_rank + group[1].expected_rank, 3.0, 1e-12);
        }
    }
}

#[test]
fn shares_of_first_places_add_up_and_intervals_hold_the_expected_place() {
    let design = jury(5, 2, 30, 9, 4);
    let fit = fit(&design).expect("a fit");
    let sure = weighted_solutions(&design, &fit);
    let found = places(&design, &all(&design), Source::Model(&sure), 10_000, 3);
    for group in &found {
        near(group.iter().map(|of| of.p_first).sum(), 1.0, 1e-12);
        near(group.iter().map(|of| of.p_top).sum(), TOP as f64, 1e-9);
        assert!(group.iter().all(|of| of.p_first <= of.p_top));
        near(
            group.iter().map(|of| of.expected_rank).sum(),
            (15 * 16 / 2) as f64,
            1e-9,
        );
        assert!(
            group
                .iter()
                .all(|of| 1 <= of.rank_low && of.rank_low <= of.rank_high && of.rank_high <= 15)
        );
        let inside = |of: &Places| {
            of.rank_low as f64 - 1.0 <= of.expected_rank && of.expected_rank <= of.rank_high as f64 + 1.0
        };
        assert!(group.iter().all(inside));
    }
    assert_eq!(
        found,
        places(&design, &all(&design), Source::Model(&sure), 10_000, 3),
        "the same again"
    );
    assert_ne!(
        found,
        places(&design, &all(&design), Source::Model(&sure), 10_000, 4),
        "another seed"
    );
    let best = fair_scores(&design, &fit, &sure)
        .into_iter()
        .filter(|of| design.pool_of(of.case) == 0);
    let best = best
        .max_by(|one, other| one.fair_score.total_cmp(&other.fair_score))
        .expect("a case");
    let first = found[0]
        .iter()
        .max_by(|one, other| one.p_first.total_cmp(&other.p_first))
        .expect("a case");
    assert_eq!(best.case, first.case);
}

#[test]
fn plain_means_are_drawn_around_themselves() {
    let reviews = [(0, 0, 3.0), (0, 1, 4.0), (1, 0, 3.0), (1, 1, 3.0)];
    let rows = reviews.map(|(case, juror, score)| crate::statistics::Review { case, juror, score });
    let design = Design::new(vec![0, 0], 1, 2, rows.to_vec()).expect("a design");
    let found = places(
        &design,
        &[vec![0, 1]],
        Source::PlainMeans { variance: 0.25 },
        40_000,
        1,
    );
    // Half a point apart, with a standard error of √(0.25/2 + 0.25/2).
    near(
        found[0][0].p_first,
        crate::statistics::distribution::normal_cdf(1.0),
        0.01,
    );
}

#[test]
fn draws_are_allotted_by_largest_remainder() {
    assert_eq!(allotted(&[0.5, 0.25, 0.25], 8), [4, 6, 8]);
    assert_eq!(allotted(&[0.34, 0.33, 0.33], 10), [4, 7, 10]);
    assert_eq!(allotted(&[1.0], 7), [7]);
}
