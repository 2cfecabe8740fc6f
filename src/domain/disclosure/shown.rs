//! What a publication shows, or would: of which elements there is a figure, over which cases, and whether a mean is among
//! them. The figures themselves do not matter here: what they rest on does.

use super::super::publication::{Dimension, Figures, Grouping, Member};
use super::blocks::{Block, BlockCell};
use super::input::{FrozenInput, Released};
use std::collections::BTreeMap;

/// The elements with figures, by key; true: a mean is among them.
pub(super) type Elements<'a> = BTreeMap<&'a str, bool>;

pub(super) struct Shown<'a> {
    pub input: &'a FrozenInput,
    /// Of the whole edition.
    pub elements: Elements<'a>,
    pub groupings: Vec<Vec<ShownCell<'a>>>,
}

/// A sector or kind of a closed block.
pub(super) struct ShownCell<'a> {
    pub dimension: Dimension,
    pub key: &'a str,
    pub members: &'a [Member],
    /// None: the cell is hidden.
    pub elements: Elements<'a>,
}

impl<'a> Shown<'a> {
    /// What is about to be published: the edition's figures and the blocks that it closes.
    pub fn planned(input: &'a FrozenInput, figures: Option<&'a Figures>, blocks: &'a [Block]) -> Shown<'a> {
        let closing = blocks.iter().filter(|block| block.closes);
        Shown {
            input,
            elements: figures.map(elements).unwrap_or_default(),
            groupings: closing.map(cells_of_block).collect(),
        }
    }

    /// What was published.
    pub fn released(released: &'a Released) -> Shown<'a> {
        let publication = &released.publication;
        Shown {
            input: &released.input,
            elements: publication.figures().map(elements).unwrap_or_default(),
            groupings: publication.groupings.iter().map(cells_of_grouping).collect(),
        }
    }
}

fn cells_of_block(block: &Block) -> Vec<ShownCell<'_>> {
    let mean = block.shows_means();
    let keys = block.elements.iter().enumerate();
    let left = keys.filter(|(place, _)| !block.left_out.contains_key(place));
    let elements: Elements<'_> = left.map(|(_, key)| (key.as_str(), mean)).collect();
    let shown = |of: &BlockCell| match of.is_released() {
        true => elements.clone(),
        false => Elements::new(),
    };
    let cells = block.cells.iter().map(|cell| ShownCell {
        dimension: block.dimension,
        key: &cell.key,
        members: &block.members,
        elements: shown(cell),
    });
    cells.collect()
}

fn cells_of_grouping(grouping: &Grouping) -> Vec<ShownCell<'_>> {
    let cells = grouping.cells().iter().map(|cell| ShownCell {
        dimension: grouping.dimension,
        key: &cell.key,
        members: &grouping.members,
        elements: cell.figures.as_ref().map(elements).unwrap_or_default(),
    });
    cells.collect()
}

fn elements(figures: &Figures) -> Elements<'_> {
    let shown = figures.elements().iter().filter(|element| element.shows());
    shown
        .map(|element| (element.key(), element.mean().shown().is_some()))
        .collect()
}
