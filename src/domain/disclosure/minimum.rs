//! On how many people a published figure rests at least, and why one stays hidden. Organisers read the reason; the public
//! sees the mark alone: the reason itself would tell.

use super::super::aggregation::{Review, Support, support};
use super::super::edition::PublicationMinimum;
use super::super::id::PersonId;
use super::super::scale::Level;
use super::super::words::words;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

words! {
    /// A reason.
    pub enum Hiding {
        TooFewCandidates = "too-few-candidates",
        TooFewJurors = "too-few-jurors",
        TooFewBureaus = "too-few-bureaus",
        /// More than half of the cases come from one bureau.
        OneBureauLeads = "one-bureau-leads",
        /// More than half of the reviews are one juror's.
        OneJurorLeads = "one-juror-leads",
        /// Without some one juror too little is left: who knows that juror's scores could tell the others'.
        OneJurorTells = "one-juror-tells",
        /// The mean lies so near an end of the scale that it would tell the scores. Contrasts and shares still show.
        MeanNearAnEnd = "mean-near-an-end",
        /// Alone it could be told from what is shown beside it.
        ProtectsAnother = "protects-another",
        /// Together with figures published before, or beside it, it would tell of too few people.
        TellsWithOthers = "tells-with-others",
    }
}

/// The least numbers of candidates, jurors and bureaus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minimum {
    pub candidates: u32,
    pub jurors: u32,
    pub bureaus: u32,
}

impl Minimum {
    /// An edition's own, which never lies below the floor.
    pub fn of(minimum: PublicationMinimum) -> Minimum {
        let minimum = minimum.at_least_floor();
        Minimum {
            candidates: minimum.candidates,
            jurors: minimum.jurors,
            bureaus: minimum.bureaus,
        }
    }

    /// The higher of each.
    pub(super) fn or_more(self, other: Minimum) -> Minimum {
        Minimum {
            candidates: self.candidates.max(other.candidates),
            jurors: self.jurors.max(other.jurors),
            bureaus: self.bureaus.max(other.bureaus),
        }
    }

    /// What `support` lacks of it. Nobody may carry more than half either.
    pub(super) fn shortfalls(self, support: &Support) -> Vec<Hiding> {
        [
            (support.candidates < self.candidates, Hiding::TooFewCandidates),
            (support.jurors < self.jurors, Hiding::TooFewJurors),
            (support.bureaus < self.bureaus, Hiding::TooFewBureaus),
            (support.largest_bureau * 2 > support.cases, Hiding::OneBureauLeads),
            (support.largest_juror * 2 > support.reviews, Hiding::OneJurorLeads),
        ]
        .into_iter()
        .filter_map(|(lacks, hiding)| lacks.then_some(hiding))
        .collect()
    }

    pub(super) fn is_reached_by(self, reviews: &[Review]) -> bool {
        self.shortfalls(&support(reviews, None)).is_empty()
    }

    /// Why no figure of the element at `place` can be made of these reviews. Empty: one can.
    pub(super) fn hidings(self, reviews: &[Review], place: usize) -> Vec<Hiding> {
        let found = self.shortfalls(&support(reviews, Some(place)));
        if found.is_empty() && !survives_each_juror(reviews, place) {
            return vec![Hiding::OneJurorTells];
        }
        found
    }

    /// Whether the difference of two versions of an element's scores rests on enough: as any figure does, and on enough
    /// candidates also for a juror who takes the own scores away. `reviews` are of that element alone.
    pub(super) fn bears_difference(self, reviews: &[Review]) -> bool {
        let jurors: BTreeSet<PersonId> = reviews.iter().map(|review| review.juror).collect();
        let without = |juror: &PersonId| {
            let others = reviews.iter().filter(|review| review.juror != *juror);
            others
                .map(|review| review.of.candidate)
                .collect::<BTreeSet<_>>()
                .len()
        };
        self.hidings(reviews, 0).is_empty()
            && jurors
                .iter()
                .all(|juror| without(juror) >= self.candidates as usize)
    }
}

/// A juror can take the own scores away from a figure: what is left must be of two jurors at least who do not all agree.
fn survives_each_juror(reviews: &[Review], place: usize) -> bool {
    let mut levels_of: BTreeMap<PersonId, Vec<Level>> = BTreeMap::new();
    for review in reviews {
        if let Some(Some(level)) = review.levels.get(place) {
            levels_of.entry(review.juror).or_default().push(*level);
        }
    }
    levels_of.keys().all(|taken| {
        let mut rest = levels_of.iter().filter(|(juror, _)| *juror != taken);
        let others = rest.clone().count();
        let mut levels = rest.by_ref().flat_map(|(_, levels)| levels);
        let first = levels.next();
        others >= 2 && levels.any(|level| Some(level) != first)
    })
}
