//! The fit against published values, and against the same model computed in another way: Henderson's mixed-model
//! equations, whole and dense, with an inverse of their own.

use super::sums::LEAST_RESIDUAL;
use super::*;
use crate::statistics::Review;
use crate::statistics::fair_scores::fair_scores;
use crate::statistics::random::Counter;
use crate::statistics::testing::{dense, jury, near};

/// Davies & Goldsmith (1972), table 6.6, as in lme4's `Penicillin`; fitted values from lme4's vignette (Bates, Mächler,
/// Bolker & Walker 2015) and, with more digits, from MixedModels.jl and Metida.jl.
fn penicillin() -> Design {
    let text = include_str!("../../../tests/data/penicillin.csv");
    let reviews = text.lines().skip(1).map(|line| {
        let fields: Vec<&str> = line.split(',').collect();
        let place = |name: &str, first: u8| usize::from(name.as_bytes()[0] - first);
        Review {
            case: place(fields[0], b'a'),
            juror: place(fields[1], b'A'),
            score: fields[3].parse().expect("a number"),
        }
    });
    Design::new(vec![0; 24], 1, 6, reviews.collect()).expect("a design")
}

#[test]
fn the_search_begins_near_where_it_ends() {
    for (seed, pools, cases, jurors, reviews) in [(1, 1, 600, 30, 6), (2, 4, 400, 24, 8), (3, 2, 300, 40, 40)]
    {
        let design = jury(seed, pools, cases, jurors, reviews);
        let fit = fit(&design).expect("a fit");
        let [log_a, log_b] = moments::start(&Sums::of(&design));
        near(log_a, libm::log(fit.solution.case_ratio), 0.1);
        near(log_b, libm::log(fit.solution.juror_ratio), 0.2);
    }
}

#[test]
fn penicillin_is_fitted_as_lme4_fits_it() {
    let fit = fit(&penicillin()).expect("a fit");
    let variances = fit.variances;
    near(variances.case.sqrt(), 0.8467, 5e-5);
    near(variances.juror.sqrt(), 1.9316, 5e-5);
    near(variances.residual.sqrt(), 0.5499, 5e-5);
    near(variances.case, 0.716908, 1e-5);
    near(variances.juror, 3.73092, 1e-4);
    near(variances.residual, 0.302415, 1e-5);
    near(fit.deviance, 330.8606, 5e-5);
    near(fit.solution.pool_means[0], 22.97222222222, 1e-9);
    assert_eq!(fit.boundary, None);
}

#[test]
fn one_pool_and_several_agree_with_the_dense_equations() {
    for (seed, pools, cases, jurors, reviews) in [
        (1, 1, 12, 6, 4),
        (2, 4, 20, 8, 4),
        (3, 5, 25, 9, 3),
        (4, 6, 60, 14, 5),
        (5, 1, 40, 30, 7),
    ] {
        let design = jury(seed, pools, cases, jurors, reviews);
        let fit = fit(&design).expect("a fit");
        let dense = dense::fitted(&design, fit.solution.case_ratio, fit.solution.juror_ratio);
        // The dense equations know no least residual: what it adds to theirs.
        let sums = Sums::of(&design);
        let residual = dense.residual + LEAST_RESIDUAL * sums.variation() / sums.degrees();
        let deviance = dense.deviance + sums.degrees() * (residual / dense.residual).ln();
        near(deviance, fit.deviance, 1e-7);
        near(residual, fit.variances.residual, 1e-9);
        let alone = [Weighted {
            weight: 1.0,
            solution: fit.solution.clone(),
        }];
        for (one, other) in fair_scores(&design, &fit, &alone).iter().zip(&dense.cases) {
            near(one.fair_score, other.fair_score, 1e-7);
            near(one.standard_error, other.standard_error, 1e-7);
        }
        for (one, other) in fit.solution.severity.iter().zip(&dense.severity) {
            near(*one, *other, 1e-7);
        }
    }
}

#[test]
fn no_neighbour_of_the_fit_has_a_lower_deviance() {
    for seed in 0..20 {
        let design = jury(seed, 1 + seed as usize % 3, 18, 7, 3);
        let fit = fit(&design).expect("a fit");
        for (by_a, by_b) in [(0.97, 1.0), (1.03, 1.0), (1.0, 0.97), (1.0, 1.03), (1.02, 0.98)] {
            let (a, b) = (
                (fit.solution.case_ratio * by_a).min(1e9),
                (fit.solution.juror_ratio * by_b).min(1e9),
            );
            let there = dense::fitted(&design, a, b).deviance;
            assert!(
                there >= fit.deviance - 1e-6,
                "seed {seed}: {there} below {}",
                fit.deviance
            );
        }
    }
}

#[test]
fn nothing_on_a_grid_from_large_variances_to_none_is_lower_than_the_fit() {
    let mut boundaries = std::collections::BTreeSet::new();
    for seed in 0..60 {
        // Cases and jurors that differ little, or not at all: minima close to a boundary, and on it.
        let drawn = jury(seed, 1 + seed as usize % 2, 14, 6, 3);
        let mut noise = Counter::seeded(seed + 100);
        let kept = [0.0, 0.05, 0.15, 0.4][seed as usize % 4];
        let reviews = drawn.reviews().iter().map(|review| Review {
            score: 3.0 + kept * (review.score - 3.0) + noise.normal(),
            ..*review
        });
        let pools = (0..14).map(|case| drawn.pool_of(case)).collect();
        let design = Design::new(pools, drawn.pools(), 6, reviews.collect()).expect("a design");
        let fit = fit(&design).expect("a fit");
        boundaries.insert(format!("{:?}", fit.boundary));
        let sums = Sums::of(&design);
        let steps = (-8..28)
            .map(|step| (f64::from(step) * 0.5).exp())
            .chain([f64::INFINITY]);
        for a in steps.clone() {
            for b in steps.clone() {
                let there = sums.criterion(a, b).map_or(f64::INFINITY, |there| there.deviance);
                assert!(
                    there >= fit.deviance - 1e-6,
                    "seed {seed}, ratios {a} and {b}: {there} below {}",
                    fit.deviance
                );
            }
        }
    }
    assert_eq!(
        boundaries.len(),
        4,
        "inside, and each of the boundaries: {boundaries:?}"
    );
}

#[test]
fn a_variance_of_nothing_is_reported_as_the_boundary() {
    // Every juror gives every case the same two scores in turn: no case differs.
    let rows = |score: fn(usize, usize) -> f64| {
        (0..6).flat_map(move |case| {
            (0..4).map(move |juror| Review {
                case,
                juror,
                score: score(case, juror),
            })
        })
    };
    let fitted = |score: fn(usize, usize) -> f64| {
        fit(&Design::new(vec![0; 6], 1, 4, rows(score).collect()).unwrap()).map(|fit| fit.boundary)
    };
    assert_eq!(
        fitted(|case, juror| ((case + juror) % 2) as f64),
        Ok(Some(Boundary::Both))
    );
    assert_eq!(fitted(|_, _| 5.0), Err(NoFit::NoVariation));
}

/// Six jurors who give every case the same level: what is left over is nothing, and all variance is that of the cases.
#[test]
fn full_agreement_gives_the_variance_of_the_cases_and_a_single_dissent_changes_little() {
    let levels = [1.0, 5.0, 2.0, 4.0, 1.0, 3.0, 2.0, 5.0, 1.0, 4.0, 2.0, 3.0];
    let case_variance = |dissent: f64, of_juror: fn(usize) -> f64| {
        let rows = (0..12).flat_map(|case| {
            (0..6).map(move |juror| Review {
                case,
                juror,
                score: levels[case] + of_juror(juror) + if (case, juror) == (0, 0) { dissent } else { 0.0 },
            })
        });
        let fit = fit(&Design::new(vec![0; 12], 1, 6, rows.collect()).unwrap()).unwrap();
        (fit.variances, fit.boundary)
    };
    let mean = levels.iter().sum::<f64>() / 12.0;
    let sample = levels.iter().map(|level| (level - mean).powi(2)).sum::<f64>() / 11.0;
    let (all_agree, boundary) = case_variance(0.0, |_| 0.0);
    assert!((all_agree.case - sample).abs() < 1e-3 * sample, "{all_agree:?}");
    assert_eq!(boundary, Some(Boundary::Juror));
    let (one_dissents, _) = case_variance(1.0, |_| 0.0);
    assert!(
        (one_dissents.case - sample).abs() < 0.1 * sample,
        "{one_dissents:?}"
    );
    let (additive, _) = case_variance(0.0, |juror| juror as f64);
    assert!((additive.case - sample).abs() < 1e-3 * sample, "{additive:?}");
    assert!((additive.juror - 3.5).abs() < 1e-2, "{additive:?}");
}

#[test]
fn too_few_reviews_give_no_fit() {
    let rows = |count: usize| {
        (0..count)
            .map(|case| Review {
                case,
                juror: 0,
                score: case as f64,
            })
            .collect()
    };
    assert_eq!(
        fit(&Design::new(vec![0], 1, 1, rows(1)).unwrap()).map(|_| ()),
        Err(NoFit::TooFew)
    );
    let two_pools = Design::new(vec![0, 1], 2, 1, rows(2)).unwrap();
    assert_eq!(fit(&two_pools).map(|_| ()), Err(NoFit::TooFew));
}
