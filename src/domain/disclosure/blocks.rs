//! Blocks of editions: sectors have one sequence of them, kinds another. Every published edition joins the open block; it
//! closes once every key of the newest edition reaches the minimum, or with its fourth edition. Here: which reviews are in
//! a block, whether it closes, and which of its cells the minimum allows. What the cells tell together is tested elsewhere.

use super::super::aggregation::{Review, support};
use super::super::edition::AssignmentKind;
use super::super::id::EditionId;
use super::super::publication::{Dimension, Figures, Member};
use super::coding::{Group, Hidden, hide_another};
use super::input::{FrozenInput, Released, newest_of};
use super::minimum::{Hiding, Minimum};
use super::telling::highest;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A block is closed with its fourth edition at the latest.
const MOST_EDITIONS: usize = 4;

/// A block as a publication finds it.
pub(super) struct Block {
    pub dimension: Dimension,
    pub members: Vec<Member>,
    /// The elements that are the same in all its editions, in the newest one's order.
    pub elements: Vec<String>,
    pub weights: Vec<i32>,
    pub minimum: Minimum,
    /// In the order of the newest edition's keys; keys of earlier editions alone come after, by name.
    pub cells: Vec<BlockCell>,
    pub closes: bool,
    /// The elements left out of all its cells.
    pub left_out: Hidden,
    /// Means stay hidden, since others would tell with them.
    pub means_tell: bool,
}

/// A sector or kind in a block.
pub(super) struct BlockCell {
    pub key: String,
    pub reviews: Vec<Review>,
    /// Why it is not released. Empty: it is.
    pub why: Vec<Hiding>,
}

impl BlockCell {
    pub fn is_released(&self) -> bool {
        self.why.is_empty()
    }

    fn candidates(&self) -> u32 {
        support(&self.reviews, None).candidates
    }
}

/// The block that this input joins, with its cells as the minimum allows them. `figures` are those of its edition.
pub(super) fn block(
    dimension: Dimension,
    input: &FrozenInput,
    figures: Option<&Figures>,
    history: &[Released],
) -> Block {
    let open = open_releases(dimension, input, history);
    let inputs: Vec<&FrozenInput> = open.iter().map(|of| &of.input).chain([input]).collect();
    let minimum = highest(input, history);
    let elements: Vec<_> = input
        .elements
        .iter()
        .filter(|element| inputs.iter().all(|other| other.has(element)))
        .collect();
    let keys: Vec<String> = elements.iter().map(|element| element.key.clone()).collect();
    let cells = cells(dimension, input, &inputs, &keys);
    let entered: BTreeSet<&str> = input
        .reviews
        .iter()
        .map(|review| input.key_of(review, dimension))
        .collect();
    let reached = |key: &&str| {
        let cell = cells.iter().find(|cell| cell.key == **key);
        cell.is_some_and(|cell| minimum.is_reached_by(&cell.reviews))
    };
    let everybody = entered.iter().all(reached);
    let mut block = Block {
        dimension,
        members: inputs
            .iter()
            .map(|input| Member {
                year: input.year,
                number: input.number,
            })
            .collect(),
        weights: elements.iter().map(|element| element.weight).collect(),
        elements: keys,
        minimum,
        closes: everybody || inputs.len() >= MOST_EDITIONS,
        cells,
        left_out: Hidden::new(),
        means_tell: false,
    };
    block.suppress();
    let of_members = open.iter().filter_map(|of| of.publication.figures());
    block.leave_out(of_members.chain(figures));
    block
}

/// The editions of the open block, each as it was published last, without this one. It begins after the newest that has no
/// element in common with this one: together they would show nothing.
fn open_releases<'a>(
    dimension: Dimension,
    input: &FrozenInput,
    history: &'a [Released],
) -> Vec<&'a Released> {
    let mut open: Vec<EditionId> = Vec::new();
    let mut known = BTreeSet::from([input.edition]);
    for released in history {
        // A correction changes no block.
        if known.insert(released.input.edition) {
            open.push(released.input.edition);
            let grouping = released.publication.grouping(dimension);
            if grouping.is_some_and(|grouping| grouping.is_closed()) {
                open.clear();
            }
        }
    }
    let newest = |edition: &EditionId| newest_of(*edition, history);
    let releases: Vec<&Released> = open.iter().filter_map(newest).collect();
    let strange = |of: &&Released| !of.input.elements.iter().any(|element| input.has(element));
    let first = releases.iter().rposition(strange).map_or(0, |place| place + 1);
    releases[first..].to_vec()
}

fn cells(
    dimension: Dimension,
    newest: &FrozenInput,
    inputs: &[&FrozenInput],
    elements: &[String],
) -> Vec<BlockCell> {
    let mut reviews_of: BTreeMap<String, Vec<Review>> = BTreeMap::new();
    for input in inputs {
        for review in &input.reviews {
            if let Some(projected) = projected(input, review, elements) {
                let key = input.key_of(review, dimension).to_owned();
                reviews_of.entry(key).or_default().push(projected);
            }
        }
    }
    let order: Vec<&str> = match dimension {
        Dimension::Sector => newest.sectors.iter().map(|(_, key)| key.as_str()).collect(),
        Dimension::Kind => AssignmentKind::ALL.iter().map(|kind| kind.word()).collect(),
    };
    let mut cells: Vec<BlockCell> = reviews_of
        .into_iter()
        .map(|(key, mut reviews)| {
            reviews.sort();
            BlockCell {
                key,
                reviews,
                why: Vec::new(),
            }
        })
        .collect();
    cells.sort_by_key(|cell| {
        order
            .iter()
            .position(|key| *key == cell.key)
            .unwrap_or(order.len())
    });
    cells
}

/// A review with the levels of the block's elements; `None` where it has none of them.
fn projected(input: &FrozenInput, review: &Review, elements: &[String]) -> Option<Review> {
    let level = |key: &String| {
        let place = input.elements.iter().position(|element| element.key == *key)?;
        review.levels.get(place).copied().flatten()
    };
    let levels: Vec<_> = elements.iter().map(level).collect();
    levels.iter().any(Option::is_some).then(|| Review {
        levels,
        ..review.clone()
    })
}

impl Block {
    /// Suppresses the cells that are short, and the next smallest with them until the suppressed ones together reach the
    /// minimum: their sum is what the whole and the others leave. What was added and is not needed comes back.
    fn suppress(&mut self) {
        for cell in &mut self.cells {
            cell.why = self.minimum.shortfalls(&support(&cell.reviews, None));
        }
        let mut added: Vec<usize> = Vec::new();
        while self.suppressed_are_short() {
            let Some(next) = self.smallest_released() else {
                break;
            };
            self.cells[next].why = vec![Hiding::ProtectsAnother];
            added.push(next);
        }
        for place in added.into_iter().rev() {
            self.cells[place].why.clear();
            if self.suppressed_are_short() {
                self.cells[place].why = vec![Hiding::ProtectsAnother];
            }
        }
    }

    fn suppressed_are_short(&self) -> bool {
        let suppressed = self.cells.iter().filter(|cell| !cell.is_released());
        let reviews: Vec<Review> = suppressed.flat_map(|cell| cell.reviews.iter().cloned()).collect();
        !reviews.is_empty() && !self.minimum.is_reached_by(&reviews)
    }

    /// The place of the released cell with the fewest candidates; of equals the last.
    pub fn smallest_released(&self) -> Option<usize> {
        let places = 0..self.cells.len();
        let released = places.filter(|place| self.cells[*place].is_released());
        released.min_by_key(|place| (self.cells[*place].candidates(), Reverse(*place)))
    }

    /// An element that one released cell cannot show is left out of all of them, and so is one that an edition of the block
    /// hides: the whole would tell it. `of_editions` are the figures of the editions.
    fn leave_out<'a>(&mut self, of_editions: impl Iterator<Item = &'a Figures>) {
        let hides =
            |figures: &&Figures, key: &str| figures.element(key).is_some_and(|element| !element.shows());
        let editions: Vec<&Figures> = of_editions.collect();
        let keys = self.elements.iter().enumerate();
        let mut left_out: Hidden = keys
            .filter(|(_, key)| editions.iter().any(|figures| hides(figures, key)))
            .map(|(place, _)| (place, vec![Hiding::TellsWithOthers]))
            .collect();
        for cell in self.cells.iter().filter(|cell| cell.is_released()) {
            for (place, why) in self.group(&cell.reviews).hidden() {
                left_out.entry(place).or_insert(why);
            }
        }
        let all: Vec<Review> = self
            .cells
            .iter()
            .flat_map(|cell| cell.reviews.iter().cloned())
            .collect();
        hide_another(&mut left_out, &all, self.elements.len());
        self.left_out = left_out;
    }

    /// Reviews of this block as a group of figures.
    pub fn group<'a>(&'a self, reviews: &'a [Review]) -> Group<'a> {
        Group {
            reviews,
            keys: &self.elements,
            weights: &self.weights,
            minimum: self.minimum,
        }
    }

    /// Whether means are shown: in all its cells or, where one lies near an end of the scale, in none.
    pub fn shows_means(&self) -> bool {
        let mut released = self.cells.iter().filter(|cell| cell.is_released());
        !self.means_tell && !released.any(|cell| self.group(&cell.reviews).hides_means(&self.left_out))
    }
}
