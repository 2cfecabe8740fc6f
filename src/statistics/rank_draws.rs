//! Where each case could stand: joint draws of all fair scores, given the scores, and the places they take. Exact draws from
//! the model, not a chain; the same input gives the same counts on any machine and with any number of threads, for every
//! block of draws has a stream of its own and only whole numbers are added up.

mod histogram;
mod scene;

use super::Design;
use super::random::Counter;
use super::reml::Weighted;
use histogram::Histogram;
use scene::Scene;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many places count as the top.
pub const TOP: usize = 3;
/// Draws that share a stream.
const BLOCK: usize = 128;

/// Where a case stands among those of its group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Places {
    pub case: usize,
    /// Share of the draws in which it is first.
    pub p_first: f64,
    /// Share of the draws in which it is among the first [`TOP`].
    pub p_top: f64,
    pub expected_rank: f64,
    /// The places below and above which 5 % of the draws lie, from 1. In groups of more than 1,000 cases to a thousandth of
    /// the group, of more than 4,000 less finely, down to a hundredth.
    pub rank_low: usize,
    pub rank_high: usize,
}

/// What the fair scores are drawn from.
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    /// The fitted model, at each of the possible sets of variances.
    Model(&'a [Weighted]),
    /// Plain means, each with an error of its own: the variance of one review's.
    PlainMeans { variance: f64 },
}

/// The places of the cases of each group (the linked cases of a pool), in the order of the groups. Every case was reviewed
/// and is in one group.
pub fn places(
    design: &Design,
    groups: &[Vec<usize>],
    source: Source,
    draws: usize,
    seed: u64,
) -> Vec<Vec<Places>> {
    let scenes = Scene::all(design, groups, source);
    let shares = allotted(
        &scenes.iter().map(|(weight, _)| *weight).collect::<Vec<f64>>(),
        draws,
    );
    let histograms: Vec<Histogram> = groups.iter().map(|group| Histogram::of(group.len())).collect();
    let blocks = draws.div_ceil(BLOCK);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut desk = scene::Desk::default();
        loop {
            let block = next.fetch_add(1, Ordering::Relaxed);
            if block >= blocks {
                return;
            }
            let mut random = Counter::stream(seed, block as u64);
            for draw in block * BLOCK..draws.min((block + 1) * BLOCK) {
                let scene = &scenes[shares.partition_point(|end| *end <= draw)].1;
                scene.draw(&mut random, &mut desk, &histograms);
            }
        }
    };
    let threads = std::thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(blocks)
        .max(1);
    std::thread::scope(|scope| {
        (1..threads).for_each(|_| {
            scope.spawn(work);
        });
        work();
    });
    groups
        .iter()
        .zip(&histograms)
        .map(|(group, histogram)| histogram.places(group, draws))
        .collect()
}

/// Where each weight's draws end, by largest remainder.
fn allotted(weights: &[f64], draws: usize) -> Vec<usize> {
    let exact: Vec<f64> = weights.iter().map(|weight| weight * draws as f64).collect();
    let mut counts: Vec<usize> = exact.iter().map(|share| share.floor() as usize).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by(|one, other| {
        exact[*other]
            .fract()
            .total_cmp(&exact[*one].fract())
            .then(one.cmp(other))
    });
    let missing = draws.saturating_sub(counts.iter().sum());
    order
        .iter()
        .cycle()
        .take(missing)
        .for_each(|place| counts[*place] += 1);
    let mut end = 0;
    counts
        .iter()
        .map(|count| {
            end += count;
            end
        })
        .collect()
}

#[cfg(test)]
mod tests;
