//! The order of each pool: fair scores with their standard errors, places with their uncertainty, and bands of neighbours
//! that the scores cannot tell apart. Pools are never ordered against one another.

use super::{Options, Warning};
use crate::statistics::Design;
use crate::statistics::connectivity::connectivity;
use crate::statistics::fair_scores::{FairScore, better, fair_scores, probabilities_of_better};
use crate::statistics::rank_draws::{Places, Source, places};
use crate::statistics::reml::{Fit, Weighted, weighted_solutions};
use std::collections::BTreeMap;

/// Fair scores that differ by less are equal.
const TIE: f64 = 1e-9;
/// Neighbours of whom the better is so with less than this probability are not separable.
const SEPARABLE: f64 = 0.75;

/// One pool's order.
#[derive(Clone, Debug, PartialEq)]
pub struct PoolResult {
    pub pool: usize,
    pub mean: f64,
    /// The cases that are linked by jurors; more than one list: the cases are ordered within each only.
    pub components: Vec<Vec<usize>>,
    pub critical_jurors: Vec<usize>,
    /// The best first.
    pub cases: Vec<CaseResult>,
}

/// One case's result.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseResult {
    pub case: usize,
    pub reviews: usize,
    pub raw_mean: f64,
    pub adjusted_mean: Option<f64>,
    /// The raw mean where severity is not corrected.
    pub fair_score: f64,
    pub standard_error: Option<f64>,
    /// `None` where nothing says how far scores of the same case differ, or where the pool has several components.
    pub standing: Option<Standing>,
}

/// Where a case stands in its pool.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// Equal scores share a rank: 1, 2, 2, 4.
    pub rank: usize,
    pub places: Places,
    /// From 1; neighbours in one band are not separable.
    pub band: usize,
}

/// How the scores of cases were made, and how unsure they are.
enum Made {
    Model(Vec<Weighted>),
    /// Plain means with the variance of a single review; `None` where no case has two reviews that differ.
    Plain(Option<f64>),
}

/// The order of every pool that has a reviewed case. `fit`: of the model, where severity is corrected.
pub(super) fn pool_results(
    design: &Design,
    fit: Option<&Fit>,
    options: &Options,
    warnings: &mut Vec<Warning>,
) -> Vec<PoolResult> {
    let (scores, made) = scores(design, fit);
    if let Made::Model(sure) = &made
        && sure.len() > 1
    {
        warnings.push(Warning::VariancesUnsure {
            jurors: design.active_jurors(),
        });
    }
    let mut pools = Vec::new();
    for pool in 0..design.pools() {
        let own: Vec<&FairScore> = scores
            .iter()
            .filter(|score| design.pool_of(score.case) == pool)
            .collect();
        if !own.is_empty() {
            pools.push(unordered(design, fit, pool, &own, warnings));
        }
    }
    stand(design, &made, options, &mut pools);
    pools
}

/// Of every pool that has a reviewed case, by number: the cases whose score is the highest.
pub(super) fn firsts(design: &Design, fit: Option<&Fit>) -> Vec<(usize, Vec<usize>)> {
    let (scores, _) = scores(design, fit);
    let mut pools: BTreeMap<usize, Vec<&FairScore>> = BTreeMap::new();
    for score in &scores {
        pools.entry(design.pool_of(score.case)).or_default().push(score);
    }
    let first = |own: &Vec<&FairScore>| {
        let highest = own.iter().map(|score| score.fair_score).fold(f64::MIN, f64::max);
        let first = own.iter().filter(|score| highest - score.fair_score < TIE);
        first.map(|score| score.case).collect()
    };
    pools.iter().map(|(pool, own)| (*pool, first(own))).collect()
}

/// The score of every reviewed case: fair where there is a fit, else the raw mean.
fn scores(design: &Design, fit: Option<&Fit>) -> (Vec<FairScore>, Made) {
    match fit {
        Some(fit) => {
            let sure = weighted_solutions(design, fit);
            (fair_scores(design, fit, &sure), Made::Model(sure))
        }
        None => plain_means(design),
    }
}

/// Raw means, with the pooled variance of reviews of the same case as what is unsure of them.
fn plain_means(design: &Design) -> (Vec<FairScore>, Made) {
    let (mut squares, mut degrees) = (0.0, 0);
    let mut means = Vec::new();
    for case in 0..design.cases() {
        let reviews = design.of_case(case);
        let Some(raw_mean) = design.raw_mean(case) else {
            continue;
        };
        squares += reviews
            .iter()
            .map(|review| (review.score - raw_mean) * (review.score - raw_mean))
            .sum::<f64>();
        degrees += reviews.len() - 1;
        let count = reviews.len();
        means.push(FairScore {
            case,
            reviews: count,
            raw_mean,
            adjusted_mean: None,
            fair_score: raw_mean,
            standard_error: 0.0,
        });
    }
    let variance = (degrees > 0 && squares > 0.0).then(|| squares / degrees as f64);
    for score in &mut means {
        score.standard_error = (variance.unwrap_or_default() / score.reviews as f64).sqrt();
    }
    (means, Made::Plain(variance))
}

fn unordered(
    design: &Design,
    fit: Option<&Fit>,
    pool: usize,
    own: &[&FairScore],
    warnings: &mut Vec<Warning>,
) -> PoolResult {
    let found = connectivity(design, pool);
    if found.components.len() > 1 {
        warnings.push(Warning::Components {
            pool,
            components: found.components.len(),
        });
    }
    warnings.extend(
        found
            .critical_jurors
            .iter()
            .map(|juror| Warning::CriticalJuror { pool, juror: *juror }),
    );
    let reviews: f64 = own.iter().map(|score| score.reviews as f64).sum();
    let plain = own
        .iter()
        .map(|score| score.raw_mean * score.reviews as f64)
        .sum::<f64>()
        / reviews;
    let mut cases: Vec<CaseResult> = own
        .iter()
        .map(|score| CaseResult {
            case: score.case,
            reviews: score.reviews,
            raw_mean: score.raw_mean,
            adjusted_mean: score.adjusted_mean,
            fair_score: score.fair_score,
            standard_error: (score.standard_error > 0.0).then_some(score.standard_error),
            standing: None,
        })
        .collect();
    cases.sort_by(|one, other| {
        other
            .fair_score
            .total_cmp(&one.fair_score)
            .then(one.case.cmp(&other.case))
    });
    PoolResult {
        pool,
        mean: fit.map_or(plain, |fit| fit.solution.pool_means[pool]),
        components: found.components,
        critical_jurors: found.critical_jurors,
        cases,
    }
}

/// Gives the cases of connected pools their places and bands.
fn stand(design: &Design, made: &Made, options: &Options, pools: &mut [PoolResult]) {
    let source = match made {
        Made::Model(sure) => Source::Model(sure),
        Made::Plain(Some(variance)) => Source::PlainMeans { variance: *variance },
        Made::Plain(None) => return,
    };
    let mut connected: Vec<&mut PoolResult> = pools
        .iter_mut()
        .filter(|pool| pool.components.len() == 1)
        .collect();
    let groups: Vec<Vec<usize>> = connected.iter().map(|pool| pool.components[0].clone()).collect();
    let found = places(design, &groups, source, options.draws, options.seed);
    for (pool, places) in connected.iter_mut().zip(found) {
        let of_case: BTreeMap<usize, Places> =
            places.into_iter().map(|places| (places.case, places)).collect();
        let separable = separations(design, made, &pool.cases);
        let (mut rank, mut band) = (1, 1);
        for place in 0..pool.cases.len() {
            if place > 0 {
                let ahead = pool.cases[place - 1].fair_score - pool.cases[place].fair_score;
                rank = if ahead.abs() < TIE { rank } else { place + 1 };
                band += usize::from(separable[place - 1] >= SEPARABLE);
            }
            let case = &mut pool.cases[place];
            case.standing = of_case.get(&case.case).map(|places| Standing {
                rank,
                places: *places,
                band,
            });
        }
    }
}

/// For each pair of neighbours, the probability that the first is better.
fn separations(design: &Design, made: &Made, cases: &[CaseResult]) -> Vec<f64> {
    let neighbours = cases.windows(2);
    match made {
        Made::Model(sure) => {
            let pairs: Vec<(usize, usize)> = neighbours.map(|pair| (pair[0].case, pair[1].case)).collect();
            probabilities_of_better(design, sure, &pairs)
        }
        Made::Plain(variance) => neighbours
            .map(|pair| {
                let spread = variance.unwrap_or_default()
                    * (1.0 / pair[0].reviews as f64 + 1.0 / pair[1].reviews as f64);
                better(pair[0].fair_score - pair[1].fair_score, spread.sqrt())
            })
            .collect(),
    }
}
