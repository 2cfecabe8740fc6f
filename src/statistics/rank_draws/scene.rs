//! One set of variances, made ready for drawing: the common part (severities and means) through the Cholesky factor, then
//! every case for itself, given that part.

use super::super::Design;
use super::super::fair_scores::Predicted;
use super::super::random::Counter;
use super::super::reml::{Solution, Weighted};
use super::Source;
use super::histogram::Histogram;
use std::collections::BTreeMap;

/// A case, given severities and means: F = base + left·μ − share·Σ severity + sd·z.
struct Drawn {
    base: f64,
    left: f64,
    share: f64,
    sd: f64,
    /// Cases with the same jurors share the sum of their severities.
    jurors: usize,
}

struct Group {
    /// Where the pool's mean stands in the system.
    mean: usize,
    cases: Vec<Drawn>,
}

pub(super) struct Scene<'a> {
    groups: Vec<Group>,
    /// Different sets of jurors.
    juries: Vec<Vec<usize>>,
    common: Option<&'a Solution>,
}

/// What a thread writes on, again and again.
#[derive(Default)]
pub(super) struct Desk {
    common: Vec<f64>,
    sums: Vec<f64>,
    keys: Vec<u64>,
}

impl<'a> Scene<'a> {
    /// A scene for each set of variances, with its weight.
    pub fn all(design: &Design, groups: &[Vec<usize>], source: Source<'a>) -> Vec<(f64, Scene<'a>)> {
        match source {
            Source::PlainMeans { variance } => vec![(1.0, Scene::plain(design, groups, variance))],
            Source::Model(sure) => sure
                .iter()
                .map(|Weighted { weight, solution }| (*weight, Scene::of(design, groups, solution)))
                .collect(),
        }
    }

    fn of(design: &Design, groups: &[Vec<usize>], solution: &'a Solution) -> Scene<'a> {
        let mut known: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let groups = groups
            .iter()
            .map(|group| Group {
                mean: group
                    .first()
                    .map_or(0, |case| solution.place_of_pool(design.pool_of(*case))),
                cases: group
                    .iter()
                    .map(|case| {
                        let predicted = Predicted::of(design, solution, *case);
                        let reviews = design.of_case(*case);
                        let jury = if solution.juror_ratio.is_finite() {
                            reviews.iter().map(|review| review.juror).collect()
                        } else {
                            Vec::new()
                        };
                        let count = known.len();
                        Drawn {
                            base: predicted.share * reviews.iter().map(|review| review.score).sum::<f64>(),
                            left: predicted.left,
                            share: predicted.share,
                            sd: (solution.residual * predicted.share).sqrt(),
                            jurors: *known.entry(jury).or_insert(count),
                        }
                    })
                    .collect(),
            })
            .collect();
        let mut juries = vec![Vec::new(); known.len()];
        known.into_iter().for_each(|(jury, place)| juries[place] = jury);
        Scene {
            groups,
            juries,
            common: Some(solution),
        }
    }

    fn plain(design: &Design, groups: &[Vec<usize>], variance: f64) -> Scene<'a> {
        let drawn = |case: &usize| Drawn {
            base: design.raw_mean(*case).unwrap_or_default(),
            left: 0.0,
            share: 0.0,
            sd: (variance / design.of_case(*case).len() as f64).sqrt(),
            jurors: 0,
        };
        let groups = groups
            .iter()
            .map(|group| Group {
                mean: 0,
                cases: group.iter().map(drawn).collect(),
            })
            .collect();
        Scene {
            groups,
            juries: vec![Vec::new()],
            common: None,
        }
    }

    /// Draws all fair scores once and counts the places they take.
    pub fn draw(&self, random: &mut Counter, desk: &mut Desk, histograms: &[Histogram]) {
        self.draw_common(random, desk);
        for (group, histogram) in self.groups.iter().zip(histograms) {
            let mean = desk.common[group.mean];
            // The lowest bits of a key say whose it is; what they held of the score is far below anything that matters.
            let own = (1u64 << usize::BITS.saturating_sub(group.cases.len().leading_zeros())) - 1;
            desk.keys.clear();
            desk.keys
                .extend(group.cases.iter().enumerate().map(|(place, case)| {
                    let given = case.base + case.left * mean - case.share * desk.sums[case.jurors];
                    (descending(given + case.sd * random.normal()) & !own) | place as u64
                }));
            desk.keys.sort_unstable();
            for (rank, key) in desk.keys.iter().enumerate() {
                histogram.count((key & own) as usize, rank);
            }
        }
    }

    /// Severities and means: the solution plus √v_e·L⁻ᵀ·z.
    fn draw_common(&self, random: &mut Counter, desk: &mut Desk) {
        desk.common.clear();
        let Some(solution) = self.common else {
            desk.common.push(0.0);
            desk.sums.clear();
            desk.sums.push(0.0);
            return;
        };
        let jurors = solution.place_of_pool(0);
        let scale = solution.residual.sqrt();
        desk.common
            .extend((0..jurors + solution.pool_means.len()).map(|_| random.normal()));
        solution.factor.backward_in_place(&mut desk.common);
        let known = solution.severity[..jurors].iter().chain(&solution.pool_means);
        desk.common
            .iter_mut()
            .zip(known)
            .for_each(|(value, centre)| *value = centre + scale * *value);
        desk.sums.clear();
        desk.sums.extend(
            self.juries
                .iter()
                .map(|jury| jury.iter().map(|juror| desk.common[*juror]).sum::<f64>()),
        );
    }
}

/// A whole number that is smaller the higher the score.
fn descending(score: f64) -> u64 {
    let bits = score.to_bits();
    let ascending = if bits >> 63 == 1 { !bits } else { bits | (1 << 63) };
    !ascending
}

#[cfg(test)]
mod tests {
    use super::descending;

    #[test]
    fn higher_scores_have_smaller_keys() {
        let scores = [f64::MAX, 4.0, 1e-300, 0.0, -0.0, -1e-300, -2.5, f64::MIN];
        assert!(
            scores
                .windows(2)
                .all(|pair| descending(pair[0]) < descending(pair[1]))
        );
    }
}
