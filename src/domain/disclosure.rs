//! The gate between scores and the public: what of an edition may be published beside all that was published before, and in
//! which coding (METHOD.md 7). Only here a `Publication` is made, and with it the reasons for organisers.

mod blocks;
mod coding;
mod equations;
mod input;
mod minimum;
mod own_levels;
mod shown;
mod telling;
mod weights;

use input::newest_of;
pub use input::{FrozenElement, FrozenInput, Released};
pub use minimum::{Hiding, Minimum};
pub use own_levels::own_levels;

use super::aggregation::{Review, support};
use super::publication::{BlockState, Cell, Dimension, Figures, Grouping, Publication};
use blocks::{Block, block};
use chrono::NaiveDateTime;
use coding::{Group, Hidden};
use serde::{Deserialize, Serialize};
use shown::Shown;
use std::collections::BTreeMap;
use telling::{Telling, too_much};

/// The version of the rules in this folder and in the method; part of every publication.
pub const ENGINE: &str = "fair-scores 1";

/// What the gate lets through, with the reasons for what it does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    pub publication: Publication,
    pub withheld: Vec<Withheld>,
    /// A correction that changes the scores of too few candidates: the earlier figures stand.
    pub figures_stand: bool,
}

/// Something that stays hidden, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    pub what: Subject,
    pub why: Vec<Hiding>,
}

/// What can stay hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// All figures of the edition.
    Edition,
    /// An element of the edition, by key.
    Element(String),
    /// The means of the edition.
    Means,
    /// A sector or kind, by key.
    Cell(Dimension, String),
    /// An element in all sectors or kinds.
    ElementOf(Dimension, String),
    /// The means of all sectors or kinds.
    MeansOf(Dimension),
}

/// The publication that these facts allow after everything that was released before, in the order in which it was.
pub fn release(input: &FrozenInput, history: &[Released]) -> Release {
    match newest_of(input.edition, history) {
        Some(corrected) => correction(input, corrected, history),
        None => first(input, history),
    }
}

/// The first publication of an edition.
fn first(input: &FrozenInput, history: &[Released]) -> Release {
    let mut withheld = Vec::new();
    let figures = edition_figures(input, &mut withheld);
    let mut blocks = Dimension::ALL.map(|dimension| block(dimension, input, figures.as_ref(), history));
    if blocks.iter().any(|block| block.closes) {
        clear(input, figures.as_ref(), &mut blocks, history);
    }
    for block in blocks.iter().filter(|block| block.closes) {
        explain(block, &mut withheld);
    }
    let publication = Publication {
        weights: weights::pooled(input, figures.as_ref(), history),
        figures,
        groupings: blocks.iter().map(grouping).collect(),
        ..bare(input)
    };
    Release {
        publication,
        withheld,
        figures_stand: false,
    }
}

/// A correction: of titles and words, or of figures where enough scores change. Blocks stay as they are.
fn correction(input: &FrozenInput, corrected: &Released, history: &[Released]) -> Release {
    let earlier = &corrected.publication;
    let standing = Publication {
        figures: earlier.figures.clone(),
        weights: earlier.weights.clone(),
        groupings: earlier.groupings.clone(),
        ..bare(input)
    };
    // Another kind or bureau is no other score.
    let mut elements = 0..input.elements.len();
    let changed = elements.any(|place| !changed_scores(input, &corrected.input, place).is_empty());
    let mut withheld = Vec::new();
    // Where there are no figures yet, none stand.
    if earlier.figures.is_none() || changed {
        let figures = edition_figures(input, &mut withheld);
        let planned = Shown::planned(input, figures.as_ref(), &[]);
        if differences_bear(input, history) && too_much(history, planned).is_none() {
            let publication = Publication {
                weights: weights::pooled(input, figures.as_ref(), history),
                figures,
                ..standing
            };
            return Release {
                publication,
                withheld,
                figures_stand: false,
            };
        }
    }
    Release {
        publication: standing,
        withheld: Vec::new(),
        figures_stand: changed,
    }
}

/// Whether what changed since each earlier version with figures rests on enough people: of every element, shown or not, since
/// contrasts are measured from all of them.
fn differences_bear(input: &FrozenInput, history: &[Released]) -> bool {
    let minimum = telling::highest(input, history);
    let of_edition = |released: &&Released| {
        released.input.edition == input.edition && released.publication.figures.is_some()
    };
    let mut versions = history.iter().filter(of_edition);
    versions.all(|earlier| {
        let mut elements = 0..input.elements.len();
        elements.all(|place| {
            let changed = changed_scores(input, &earlier.input, place);
            changed.is_empty() || minimum.bears_difference(&changed)
        })
    })
}

/// The scores of the element at `place` that are in one of the two inputs only, as reviews of it alone.
fn changed_scores(input: &FrozenInput, earlier: &FrozenInput, place: usize) -> Vec<Review> {
    let scores = |of: &FrozenInput| -> BTreeMap<_, Review> {
        let scored = of.reviews.iter().filter_map(|review| {
            let alone = review.of_element(place)?;
            Some(((review.of.case, review.juror, alone.levels[0]), alone))
        });
        scored.collect()
    };
    let (now, before) = (scores(input), scores(earlier));
    let new = now.iter().filter(|(score, _)| !before.contains_key(score));
    let gone = before.iter().filter(|(score, _)| !now.contains_key(score));
    new.chain(gone).map(|(_, review)| review.clone()).collect()
}

/// The input that a release really rests on: where earlier figures stand, the scores stand too, though a case may have been
/// put where it belongs.
pub fn rested_on(input: FrozenInput, release: &Release, history: &[Released]) -> FrozenInput {
    match newest_of(input.edition, history) {
        Some(corrected) if release.figures_stand => {
            let known: BTreeMap<_, _> = input
                .reviews
                .iter()
                .map(|review| (review.of.case, review.of))
                .collect();
            let mut reviews = corrected.input.reviews.clone();
            for review in &mut reviews {
                review.of = known.get(&review.of.case).copied().unwrap_or(review.of);
            }
            reviews.sort();
            FrozenInput { reviews, ..input }
        }
        _ => input,
    }
}

fn bare(input: &FrozenInput) -> Publication {
    Publication {
        year: input.year,
        figures: None,
        weights: None,
        groupings: Vec::new(),
        titles: input.titles.clone(),
        correction: input.correction.clone(),
        number: input.number,
        moment: NaiveDateTime::default(),
    }
}

/// The figures of the whole edition; an edition below the minimum publishes titles only.
fn edition_figures(input: &FrozenInput, withheld: &mut Vec<Withheld>) -> Option<Figures> {
    let mut withhold = |what: Subject, why: Vec<Hiding>| withheld.push(Withheld { what, why });
    let lacking = input.minimum.shortfalls(&support(&input.reviews, None));
    if !lacking.is_empty() {
        withhold(Subject::Edition, lacking);
        return None;
    }
    let keys: Vec<String> = input.elements.iter().map(|element| element.key.clone()).collect();
    let weights = input.weights();
    let group = Group {
        reviews: &input.reviews,
        keys: &keys,
        weights: &weights,
        minimum: input.minimum,
    };
    let hidden: Hidden = group.hidden();
    let means = !group.hides_means(&hidden);
    for (place, why) in &hidden {
        withhold(Subject::Element(keys[*place].clone()), why.clone());
    }
    if !means {
        withhold(Subject::Means, vec![Hiding::MeanNearAnEnd]);
    }
    Some(group.figures(&hidden, means, true))
}

/// Takes away what would tell too much: means of kinds before those of sectors, cells of kinds before those of sectors and the
/// smallest first. The edition's own figures stay.
fn clear(input: &FrozenInput, figures: Option<&Figures>, blocks: &mut [Block; 2], history: &[Released]) {
    while let Some(telling) = too_much(history, Shown::planned(input, figures, blocks)) {
        let mut closing = blocks.iter_mut().rev().filter(|block| block.closes);
        let taken = match telling {
            Telling::Mean => closing
                .find(|block| block.shows_means())
                .map(|block| block.means_tell = true),
            Telling::Scores => closing.find_map(|block| {
                let place = block.smallest_released()?;
                block.cells[place].why = vec![Hiding::TellsWithOthers];
                Some(())
            }),
        };
        if taken.is_none() {
            return;
        }
    }
}

fn grouping(block: &Block) -> Grouping {
    let means = block.shows_means();
    let keys = || block.cells.iter().map(|cell| cell.key.clone());
    let cells = || {
        block.cells.iter().map(|cell| Cell {
            key: cell.key.clone(),
            figures: cell
                .is_released()
                .then(|| block.group(&cell.reviews).figures(&block.left_out, means, false)),
        })
    };
    Grouping {
        dimension: block.dimension,
        members: block.members.clone(),
        state: if block.closes {
            BlockState::Closed(cells().collect())
        } else {
            BlockState::Waits(keys().collect())
        },
    }
}

fn explain(block: &Block, withheld: &mut Vec<Withheld>) {
    for cell in block.cells.iter().filter(|cell| !cell.is_released()) {
        withheld.push(Withheld {
            what: Subject::Cell(block.dimension, cell.key.clone()),
            why: cell.why.clone(),
        });
    }
    if block.smallest_released().is_none() {
        return;
    }
    for (place, why) in &block.left_out {
        withheld.push(Withheld {
            what: Subject::ElementOf(block.dimension, block.elements[*place].clone()),
            why: why.clone(),
        });
    }
    if !block.shows_means() {
        withheld.push(Withheld {
            what: Subject::MeansOf(block.dimension),
            why: vec![if block.means_tell {
                Hiding::TellsWithOthers
            } else {
                Hiding::MeanNearAnEnd
            }],
        });
    }
}

#[cfg(test)]
mod tests;
