//! Why a figure stays hidden, for organisers. The public sees the mark without a reason: the reason itself would tell.

use super::super::aggregation::{Support, element_aggregate, support};
use super::super::words::words;
use super::{FrozenInput, MEAN_CEILING, MEAN_FLOOR, survives_each_juror};

words! {
    /// A reason.
    pub enum Hiding {
        TooFewCandidates = "too-few-candidates",
        TooFewJurors = "too-few-jurors",
        TooFewBureaus = "too-few-bureaus",
        /// More than half of the candidates come from one bureau.
        OneBureauLeads = "one-bureau-leads",
        /// More than half of the reviews are one juror's.
        OneJurorLeads = "one-juror-leads",
        /// Without some one juror too little is left: who knows that juror's scores could tell the others'.
        OneJurorTells = "one-juror-tells",
        /// The mean lies so near an end of the scale that it would tell the scores. Shares still show.
        MeanNearAnEnd = "mean-near-an-end",
    }
}

/// What `support` lacks of the minimum.
pub(super) fn shortfalls(support: &Support, (candidates, jurors, bureaus): (u32, u32, u32)) -> Vec<Hiding> {
    [
        (support.candidates < candidates, Hiding::TooFewCandidates),
        (support.jurors < jurors, Hiding::TooFewJurors),
        (support.bureaus < bureaus, Hiding::TooFewBureaus),
        (
            support.largest_bureau * 2 > support.candidates,
            Hiding::OneBureauLeads,
        ),
        (support.largest_juror * 2 > support.reviews, Hiding::OneJurorLeads),
    ]
    .into_iter()
    .filter_map(|(lacks, hiding)| lacks.then_some(hiding))
    .collect()
}

/// Why the edition publishes titles only. Empty: it publishes figures.
pub fn hiding_of_edition(input: &FrozenInput) -> Vec<Hiding> {
    shortfalls(&support(&input.reviews, None), input.minimum)
}

/// Why figures of the element at `place` in the rubric stay hidden. Empty: all of them show.
pub fn hiding_of_element(input: &FrozenInput, place: usize) -> Vec<Hiding> {
    let found = shortfalls(&support(&input.reviews, Some(place)), input.minimum);
    if !found.is_empty() {
        return found;
    }
    if !survives_each_juror(&input.reviews, place) {
        return vec![Hiding::OneJurorTells];
    }
    match element_aggregate(&input.reviews, place).mean {
        Some(mean) if mean < MEAN_CEILING && mean > MEAN_FLOOR => Vec::new(),
        _ => vec![Hiding::MeanNearAnEnd],
    }
}
