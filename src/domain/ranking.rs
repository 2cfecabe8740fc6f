//! The order of cases within a pool (a sector), for those who may see it after closing: the method's fair scores, how unsure
//! they are, and which neighbours they do not separate. Pools are never ordered against one another. Nothing here is public.

mod elements;

use super::aggregation::Review;
use super::id::{CaseId, PersonId, SectorId};
use super::round_scores::RoundScores;
use crate::statistics::analysis::{
    CaseResult, Fitted, Options, Outcome, PoolResult, Warning, outcome, weight_stability,
};
use crate::statistics::reml::{Boundary, NoFit};
use std::collections::BTreeMap;

pub use crate::statistics::analysis::{RELIABILITIES, WEIGHT_BOUNDS};
pub use crate::statistics::intervals::Interval;
pub use crate::statistics::rank_draws::TOP;
pub use elements::{ElementFigures, Grade, element_figures};

/// Joint draws of the order.
const DRAWS: usize = 10_000;
/// Draws of weights, each with a fit of its own; and the most sheets for which they are made: a page waits for them.
const WEIGHT_DRAWS: usize = 200;
const MOST_SHEETS: usize = 20_000;
/// Standard errors on either side of a fair score that hold the truth in 95 cases of a hundred.
const TWO_SIDED: f64 = 1.96;
/// Neighbours that the scores do not separate from the first.
const FIRST_BAND: usize = 1;

/// What the counted reviews of a round say of its cases and jurors.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundOrder {
    /// That of the scores: who has the same has the same order.
    pub seed: u64,
    pub basis: Basis,
    /// Sectors with a reviewed case, by id.
    pub pools: Vec<PoolOrder>,
    /// Of every juror who reviewed, by id; none where severity is not corrected.
    pub severities: Vec<JurorSeverity>,
}

/// On what the order rests.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    pub cases: usize,
    pub jurors: usize,
    pub reviews: usize,
    /// Otherwise plain means, for the reason among the cautions.
    pub severity_corrected: bool,
    /// Of a fitted model.
    pub spread: Option<Spread>,
    /// Jurors a case for each of [`RELIABILITIES`]; `None` where cases do not differ or no severity is corrected.
    pub jurors_needed: Option<[u64; 3]>,
    pub cautions: Vec<Caution>,
}

/// The model's variances as standard deviations, in points of the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub cases: f64,
    pub jurors: f64,
    pub rest: f64,
}

/// What a reader of the whole order has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// Too few scores to fit anything.
    TooFewScores,
    /// All scores of each pool are the same.
    NothingDiffers,
    /// Too few jurors, cases or reviews to correct severity.
    PlainMeans {
        jurors: usize,
        cases: usize,
        reviews: usize,
    },
    CasesDoNotDiffer,
    JurorsDoNotDiffer,
    NeitherDiffers,
    /// The variances are averaged over a grid of them.
    VariancesUnsure {
        jurors: usize,
    },
}

/// The order within one sector.
#[derive(Clone, Debug, PartialEq)]
pub struct PoolOrder {
    pub sector: SectorId,
    /// The best first. Where they fall apart into several components, they are ordered within each only.
    pub cases: Vec<RankedCase>,
    /// The cases that jurors in common make comparable, the best first in each.
    pub components: Vec<Vec<CaseId>>,
    /// Without one of these, cases could not be compared.
    pub critical_jurors: Vec<PersonId>,
}

/// A case's place within its pool. Scores are on the scale 1–5.
#[derive(Clone, Debug, PartialEq)]
pub struct RankedCase {
    pub case: CaseId,
    pub reviews: usize,
    pub raw_mean: f64,
    /// With the severity of its jurors taken off; `None` where none is corrected.
    pub adjusted_mean: Option<f64>,
    /// Decides the order; the raw mean where severity is not corrected.
    pub fair_score: f64,
    /// 95 %.
    pub interval: Option<Interval>,
    /// `None` where the pool has several components, or where nothing says how far scores of the same case differ.
    pub standing: Option<Standing>,
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// 1 is highest; differences below 1e-9 share a rank (1, 2, 2, 4).
    pub rank: usize,
    /// It lies between these with 90 %.
    pub rank_low: usize,
    pub rank_high: usize,
    pub expected_rank: f64,
    pub p_first: f64,
    /// The chance to be among the first [`TOP`].
    pub p_top: f64,
    /// From 1; neighbours in one band are not separable.
    pub band: usize,
}

/// How severe a juror was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct JurorSeverity {
    pub juror: PersonId,
    pub reviews: usize,
    /// In points of the scale; positive is lenient.
    pub severity: f64,
}

/// On which side of the whole jury a juror stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    Lenient,
    Severe,
    /// Too little to speak of.
    Neither,
}

/// Less than this is nothing to speak of, in points of the scale.
const LEAST_SEVERITY: f64 = 0.05;

impl JurorSeverity {
    /// How far from the whole jury, whichever way.
    pub fn distance(&self) -> f64 {
        self.severity.abs()
    }

    pub fn lean(&self) -> Lean {
        match self.severity {
            lenient if lenient >= LEAST_SEVERITY => Lean::Lenient,
            severe if severe <= -LEAST_SEVERITY => Lean::Severe,
            _ => Lean::Neither,
        }
    }
}

/// A chance in whole per cents, which says neither "never" nor "surely" of what is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Percent {
    UnderOne,
    Whole(u8),
    OverNinetyNine,
}

impl Percent {
    /// `open`: it could have come out otherwise.
    pub fn drawn(share: f64, open: bool) -> Percent {
        match (100.0 * share).round() as u8 {
            0 => Percent::UnderOne,
            100 if open => Percent::OverNinetyNine,
            whole => Percent::Whole(whole),
        }
    }
}

impl Standing {
    /// The chance to be first among so many cases.
    pub fn chance_of_first(&self, among: usize) -> Percent {
        Percent::drawn(self.p_first, among > 1)
    }

    /// The chance to be among the first [`TOP`]; `None` where everybody is.
    pub fn chance_of_top(&self, among: usize) -> Option<Percent> {
        (among > TOP).then(|| Percent::drawn(self.p_top, true))
    }
}

impl RoundOrder {
    /// The order that counted reviews give. `None` where nothing was scored.
    pub fn of(reviews: &[Review], weights: &[i32]) -> Option<RoundOrder> {
        RoundOrder::of_scores(&RoundScores::of(reviews, weights)?)
    }

    /// The same from reviews that are numbered already.
    pub fn of_scores(round: &RoundScores) -> Option<RoundOrder> {
        let options = Options {
            weights: round.weights.clone(),
            seed: round.seed,
            draws: DRAWS,
            samples: 0,
        };
        let found = outcome(&round.scores, &options)?;
        Some(RoundOrder {
            seed: round.seed,
            basis: basis(&found),
            pools: found.pools.iter().map(|pool| pool_order(round, pool)).collect(),
            severities: severities(round, &found),
        })
    }

    pub fn pool(&self, sector: SectorId) -> Option<&PoolOrder> {
        self.pools.iter().find(|pool| pool.sector == sector)
    }

    /// Whether the jury gives a sector's title to this case without a reason beside the jury's words: the case is in the
    /// first band, or the scores order nothing there.
    pub fn leaves_free(&self, sector: SectorId, case: CaseId) -> bool {
        self.pool(sector).is_none_or(|pool| pool.leaves_free(case))
    }

    pub fn severity_of(&self, juror: PersonId) -> Option<&JurorSeverity> {
        self.severities.iter().find(|of| of.juror == juror)
    }
}

impl PoolOrder {
    /// Whether the scores order the cases of this pool at all.
    pub fn is_ordered(&self) -> bool {
        self.cases.iter().any(|case| case.standing.is_some())
    }

    fn leaves_free(&self, case: CaseId) -> bool {
        let band = |ranked: &RankedCase| ranked.standing.map(|standing| standing.band);
        let mut first = self
            .cases
            .iter()
            .filter(|ranked| band(ranked) == Some(FIRST_BAND));
        !self.is_ordered() || first.any(|ranked| ranked.case == case)
    }
}

/// In which share of the draws a case that is first stays so when the weights of the elements vary within
/// [`WEIGHT_BOUNDS`], for each sector whose cases are ordered; for none where the round is too large to try. Every draw
/// takes a fit, so this is asked for apart from the order.
pub fn first_stays(round: &RoundScores, order: &RoundOrder) -> BTreeMap<SectorId, f64> {
    if order.basis.reviews > MOST_SHEETS {
        return BTreeMap::new();
    }
    let stable = weight_stability(&round.scores, &round.weights, WEIGHT_DRAWS, round.seed);
    let named = stable.iter().map(|of| (round.sectors[of.pool], of.first_stays));
    named
        .filter(|(sector, _)| order.pool(*sector).is_some_and(PoolOrder::is_ordered))
        .collect()
}

fn basis(found: &Outcome) -> Basis {
    let model = &found.model;
    let fitted = model.fitted.as_ref();
    let deviation = |fitted: &Fitted| Spread {
        cases: fitted.variances.case.sqrt(),
        jurors: fitted.variances.juror.sqrt(),
        rest: fitted.variances.residual.sqrt(),
    };
    // A cast of a number that is too large stops at the largest.
    let whole = |needed: [f64; 3]| needed.map(|jurors| jurors.ceil() as u64);
    Basis {
        cases: model.cases,
        jurors: model.jurors,
        reviews: model.reviews,
        severity_corrected: model.severity_corrected,
        spread: fitted.map(deviation),
        jurors_needed: fitted
            .filter(|_| model.severity_corrected)
            .and_then(|fitted| fitted.jurors_needed)
            .map(whole),
        cautions: found.warnings.iter().filter_map(caution).collect(),
    }
}

/// A warning about the whole order; those about a pool stand with the pool.
fn caution(warning: &Warning) -> Option<Caution> {
    match *warning {
        Warning::NoFit(NoFit::TooFew) => Some(Caution::TooFewScores),
        Warning::NoFit(NoFit::NoVariation) => Some(Caution::NothingDiffers),
        Warning::SeverityNotCorrected {
            jurors,
            cases,
            reviews,
        } => Some(Caution::PlainMeans {
            jurors,
            cases,
            reviews,
        }),
        Warning::AtBoundary(Boundary::Case) => Some(Caution::CasesDoNotDiffer),
        Warning::AtBoundary(Boundary::Juror) => Some(Caution::JurorsDoNotDiffer),
        Warning::AtBoundary(Boundary::Both) => Some(Caution::NeitherDiffers),
        Warning::VariancesUnsure { jurors } => Some(Caution::VariancesUnsure { jurors }),
        Warning::Components { .. } | Warning::CriticalJuror { .. } => None,
    }
}

fn pool_order(round: &RoundScores, pool: &PoolResult) -> PoolOrder {
    let within = |component: &Vec<usize>| {
        let cases = pool.cases.iter().map(|result| result.case);
        let linked = cases.filter(|case| component.contains(case));
        linked.map(|case| round.cases[case]).collect()
    };
    let critical = pool.critical_jurors.iter();
    PoolOrder {
        sector: round.sectors[pool.pool],
        cases: pool.cases.iter().map(|result| ranked(round, result)).collect(),
        components: pool.components.iter().map(within).collect(),
        critical_jurors: critical.map(|juror| round.jurors[*juror]).collect(),
    }
}

fn ranked(round: &RoundScores, result: &CaseResult) -> RankedCase {
    RankedCase {
        case: round.cases[result.case],
        reviews: result.reviews,
        raw_mean: result.raw_mean,
        adjusted_mean: result.adjusted_mean,
        fair_score: result.fair_score,
        interval: result.standard_error.map(|error| Interval {
            low: result.fair_score - TWO_SIDED * error,
            high: result.fair_score + TWO_SIDED * error,
        }),
        standing: result.standing.map(|standing| Standing {
            rank: standing.rank,
            rank_low: standing.places.rank_low,
            rank_high: standing.places.rank_high,
            expected_rank: standing.places.expected_rank,
            p_first: standing.places.p_first,
            p_top: standing.places.p_top,
            band: standing.band,
        }),
    }
}

fn severities(round: &RoundScores, found: &Outcome) -> Vec<JurorSeverity> {
    let jurors = found.jurors.iter().filter(|_| found.model.severity_corrected);
    jurors
        .map(|fit| JurorSeverity {
            juror: round.jurors[fit.juror],
            reviews: fit.reviews,
            severity: fit.severity,
        })
        .collect()
}

#[cfg(test)]
mod tests;
