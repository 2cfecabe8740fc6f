//! The report as data: what `docs/analyse.schema.json` describes, with names for numbers. Every figure at full precision.

use super::input::Input;
use super::scores_file::shown_thousandths;
use crate::statistics::analysis::{
    Analysis, CaseResult, ElementResult, FEWEST_CASES, FEWEST_JURORS, FEWEST_REVIEWS_A_CASE, Fitted, Model,
    Options, PoolResult, RELIABILITIES, Standing, Warning,
};
use crate::statistics::fit_of_jurors::JurorFlag;
use crate::statistics::reml::{Boundary, NoFit};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The method's name and version: figures of different versions may differ.
pub const ENGINE: &str = concat!("interim-challenge ", env!("CARGO_PKG_VERSION"), ", method 1");
const FEWEST_BUREAUS: usize = 3;

/// On how many an element must rest not to be marked.
#[derive(Clone, Copy)]
pub struct Minimum {
    pub candidates: usize,
    pub jurors: usize,
}

#[derive(Serialize)]
pub struct Report {
    pub engine: &'static str,
    pub input_sha256: String,
    pub seed: u64,
    pub draws: usize,
    pub scale: [f64; 2],
    pub model: ModelReport,
    pub pools: Vec<PoolReport>,
    pub jurors: Vec<JurorReport>,
    pub flagged_reviews: Vec<FlaggedReview>,
    pub elements: Vec<ElementReport>,
    pub warnings: Vec<String>,
}

#[derive(Serialize)]
pub struct ModelReport {
    pub cases: usize,
    pub jurors: usize,
    pub reviews: usize,
    pub variance: Option<VarianceReport>,
    pub boundary: Option<&'static str>,
    pub reml_deviance: Option<f64>,
    pub severity_corrected: bool,
    pub jurors_needed: Option<BTreeMap<String, f64>>,
}

#[derive(Serialize)]
pub struct VarianceReport {
    pub case: f64,
    pub juror: f64,
    pub residual: f64,
}

#[derive(Serialize)]
pub struct PoolReport {
    pub pool: String,
    pub mean: f64,
    pub components: Vec<Vec<String>>,
    pub critical_jurors: Vec<String>,
    pub cases: Vec<CaseReport>,
}

#[derive(Serialize)]
pub struct CaseReport {
    pub case: String,
    pub reviews: usize,
    pub raw_mean: f64,
    pub adjusted_mean: Option<f64>,
    pub fair_score: f64,
    pub standard_error: Option<f64>,
    pub rank: Option<usize>,
    pub rank_low: Option<usize>,
    pub rank_high: Option<usize>,
    pub expected_rank: Option<f64>,
    pub p_first: Option<f64>,
    pub band: Option<usize>,
}

#[derive(Serialize)]
pub struct JurorReport {
    pub juror: String,
    pub reviews: usize,
    pub severity: f64,
    pub mean_square: Option<f64>,
    pub flags: Vec<&'static str>,
}

#[derive(Serialize)]
pub struct FlaggedReview {
    pub case: String,
    pub juror: String,
    pub z: f64,
}

#[derive(Serialize)]
pub struct ElementReport {
    pub element: String,
    pub weight: u32,
    pub effective_weight: Option<f64>,
    pub effective_weight_low: Option<f64>,
    pub effective_weight_high: Option<f64>,
    pub cases: usize,
    pub jurors: usize,
    pub mean: Option<f64>,
    pub sd: Option<f64>,
    pub standard_error: Option<f64>,
    pub ci_low: Option<f64>,
    pub ci_high: Option<f64>,
    pub contrast: Option<f64>,
    pub contrast_low: Option<f64>,
    pub contrast_high: Option<f64>,
    pub levels: BTreeMap<String, usize>,
    pub alpha_ordinal: Option<f64>,
    pub icc_a1: Option<f64>,
    pub icc_c1: Option<f64>,
    pub icc_ak: Option<f64>,
    pub icc_ck: Option<f64>,
    pub icc_c1_low: Option<f64>,
    pub icc_c1_high: Option<f64>,
    pub suppressed: Option<&'static str>,
}

impl Report {
    pub fn of(input: &Input, options: &Options, found: &Analysis, minimum: Minimum) -> Report {
        let outcome = &found.outcome;
        let jurors = outcome.jurors.iter().map(|juror| JurorReport {
            juror: input.jurors[juror.juror].clone(),
            reviews: juror.reviews,
            severity: juror.severity,
            mean_square: juror.mean_square,
            flags: juror.flags.iter().map(|flag| flag_word(*flag)).collect(),
        });
        let flagged = outcome.flagged_reviews.iter().map(|review| FlaggedReview {
            case: input.cases[review.case].clone(),
            juror: input.jurors[review.juror].clone(),
            z: review.z,
        });
        Report {
            engine: ENGINE,
            input_sha256: input.sha256.clone(),
            seed: options.seed,
            draws: options.draws,
            scale: [input.scale.low, input.scale.high].map(|end| f64::from(end) / 1000.0),
            model: model_report(&outcome.model),
            pools: outcome
                .pools
                .iter()
                .map(|pool| pool_report(input, pool))
                .collect(),
            jurors: jurors.collect(),
            flagged_reviews: flagged.collect(),
            elements: found
                .elements
                .iter()
                .map(|of| element_report(input, options, of, minimum))
                .collect(),
            warnings: outcome
                .warnings
                .iter()
                .map(|warning| sentence(input, warning))
                .collect(),
        }
    }

    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a report of numbers and names");
        text.push('\n');
        text
    }
}

fn model_report(model: &Model) -> ModelReport {
    let needed = |fitted: &Fitted| {
        let values = fitted.jurors_needed?;
        Some(
            RELIABILITIES
                .iter()
                .zip(values)
                .map(|(of, value)| (format!("{of:.2}"), value))
                .collect(),
        )
    };
    let fitted = model.fitted.as_ref();
    ModelReport {
        cases: model.cases,
        jurors: model.jurors,
        reviews: model.reviews,
        variance: fitted.map(|fitted| VarianceReport {
            case: fitted.variances.case,
            juror: fitted.variances.juror,
            residual: fitted.variances.residual,
        }),
        boundary: fitted.and_then(|fitted| fitted.boundary).map(boundary_word),
        reml_deviance: fitted.map(|fitted| fitted.deviance),
        severity_corrected: model.severity_corrected,
        jurors_needed: fitted.and_then(needed),
    }
}

fn pool_report(input: &Input, pool: &PoolResult) -> PoolReport {
    let names = |cases: &Vec<usize>| cases.iter().map(|case| input.cases[*case].clone()).collect();
    PoolReport {
        pool: input.pools[pool.pool].clone(),
        mean: pool.mean,
        components: pool.components.iter().map(names).collect(),
        critical_jurors: pool
            .critical_jurors
            .iter()
            .map(|juror| input.jurors[*juror].clone())
            .collect(),
        cases: by_component(pool)
            .into_iter()
            .map(|case| case_report(input, case))
            .collect(),
    }
}

/// The cases of a pool in their order; where it falls apart, component by component.
fn by_component(pool: &PoolResult) -> Vec<&CaseResult> {
    let mut cases: Vec<&CaseResult> = pool.cases.iter().collect();
    if pool.components.len() > 1 {
        let parts = pool.components.iter().enumerate();
        let part_of: BTreeMap<usize, usize> = parts
            .flat_map(|(part, members)| members.iter().map(move |case| (*case, part)))
            .collect();
        cases.sort_by_key(|case| part_of.get(&case.case));
    }
    cases
}

fn case_report(input: &Input, case: &CaseResult) -> CaseReport {
    let standing = case.standing;
    let places = standing.map(|Standing { places, .. }| places);
    CaseReport {
        case: input.cases[case.case].clone(),
        reviews: case.reviews,
        raw_mean: case.raw_mean,
        adjusted_mean: case.adjusted_mean,
        fair_score: case.fair_score,
        standard_error: case.standard_error,
        rank: standing.map(|standing| standing.rank),
        rank_low: places.map(|places| places.rank_low),
        rank_high: places.map(|places| places.rank_high),
        expected_rank: places.map(|places| places.expected_rank),
        p_first: places.map(|places| places.p_first),
        band: standing.map(|standing| standing.band),
    }
}

fn element_report(input: &Input, options: &Options, of: &ElementResult, minimum: Minimum) -> ElementReport {
    let (mean, contrast) = (of.mean_interval, of.contrast_interval);
    let (weight, reliability) = (of.effective_weight, of.reliability);
    let parts = 1000 / input.unit as i32;
    ElementReport {
        element: input.elements[of.element].clone(),
        weight: options.weights[of.element],
        effective_weight: weight.map(|weight| weight.share),
        effective_weight_low: weight.map(|weight| weight.interval.low),
        effective_weight_high: weight.map(|weight| weight.interval.high),
        cases: of.cases,
        jurors: of.jurors,
        mean: of.mean,
        sd: of.sd,
        standard_error: mean.map(|mean| mean.standard_error),
        ci_low: mean.map(|mean| mean.interval.low),
        ci_high: mean.map(|mean| mean.interval.high),
        contrast: of.contrast,
        contrast_low: contrast.map(|mean| mean.interval.low),
        contrast_high: contrast.map(|mean| mean.interval.high),
        levels: of
            .levels
            .iter()
            .map(|(level, count)| (shown_thousandths(level * parts), *count))
            .collect(),
        alpha_ordinal: of.alpha,
        icc_a1: reliability.map(|of| of.absolute_single),
        icc_c1: reliability.map(|of| of.consistency_single),
        icc_ak: reliability.map(|of| of.absolute_average),
        icc_ck: reliability.map(|of| of.consistency_average),
        icc_c1_low: of.consistency_interval.map(|interval| interval.low),
        icc_c1_high: of.consistency_interval.map(|interval| interval.high),
        suppressed: suppressed(input, of, minimum),
    }
}

/// Why an element's figures could not be published; the first reason of a closed list.
fn suppressed(input: &Input, of: &ElementResult, minimum: Minimum) -> Option<&'static str> {
    if of.cases < minimum.candidates {
        return Some("too-few-candidates");
    }
    if of.jurors < minimum.jurors {
        return Some("too-few-jurors");
    }
    let bureau_of_case = input.bureau_of_case.as_ref()?;
    let sheets = input.scores.sheets().iter();
    let scored = sheets.filter(|sheet| sheet.levels[of.element].is_some());
    let cases: BTreeSet<usize> = scored.map(|sheet| sheet.case).collect();
    let mut cases_of_bureau: BTreeMap<&str, usize> = BTreeMap::new();
    let mut independents = 0;
    for case in &cases {
        match &bureau_of_case[*case] {
            Some(bureau) => *cases_of_bureau.entry(bureau).or_default() += 1,
            None => independents += 1,
        }
    }
    if cases_of_bureau.len() + independents < FEWEST_BUREAUS {
        return Some("too-few-bureaus");
    }
    let most = cases_of_bureau.values().copied().max().unwrap_or(0);
    (most * 2 > cases.len()).then_some("one-bureau-above-half")
}

fn flag_word(flag: JurorFlag) -> &'static str {
    match flag {
        JurorFlag::Constant => "constant",
        JurorFlag::Underfit => "underfit",
        JurorFlag::Overfit => "overfit",
    }
}

fn boundary_word(boundary: Boundary) -> &'static str {
    match boundary {
        Boundary::Case => "case",
        Boundary::Juror => "juror",
        Boundary::Both => "both",
    }
}

fn sentence(input: &Input, warning: &Warning) -> String {
    match warning {
        Warning::NoFit(NoFit::TooFew) => {
            "There are too few scores to fit a model; the order is that of plain means.".into()
        }
        Warning::NoFit(NoFit::NoVariation) => {
            "All scores of each pool are the same: they order nothing.".into()
        }
        Warning::SeverityNotCorrected {
            jurors,
            cases,
            reviews,
        } => format!(
            "Severity is not corrected: that takes {FEWEST_JURORS} jurors, {FEWEST_CASES} cases and {FEWEST_REVIEWS_A_CASE} reviews \
             a case; there are {jurors} jurors, {cases} cases and {reviews} reviews. The order is that of plain means."
        ),
        Warning::AtBoundary(Boundary::Case) => "The scores show no difference between cases.".into(),
        Warning::AtBoundary(Boundary::Juror) => {
            "The scores show no difference in severity between jurors.".into()
        }
        Warning::AtBoundary(Boundary::Both) => {
            "The scores show no difference between cases, nor between jurors.".into()
        }
        Warning::VariancesUnsure { jurors } => {
            format!(
                "With {jurors} jurors the variances are unsure; all uncertainty is averaged over a grid of them."
            )
        }
        Warning::Components { pool, components } => format!(
            "The cases of pool \"{}\" fall apart into {components} groups that share no juror; they cannot be ordered together.",
            input.pools[*pool]
        ),
        Warning::CriticalJuror { pool, juror } => format!(
            "Without juror \"{}\", the cases of pool \"{}\" could not be compared.",
            input.jurors[*juror], input.pools[*pool]
        ),
    }
}
