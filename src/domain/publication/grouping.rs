//! Sectors and assignment kinds in a publication: one edition is too small for them, so they come in blocks of editions.
//! A block waits until it is closed; then its figures belong to the publication that closed it.

use super::figures::Figures;
use serde::{Deserialize, Serialize};

/// By what the cases of a block are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dimension {
    Sector,
    Kind,
}

impl Dimension {
    pub const ALL: [Dimension; 2] = [Dimension::Sector, Dimension::Kind];

    /// The one word for it: in addresses, in text keys.
    pub const fn word(self) -> &'static str {
        match self {
            Dimension::Sector => "sector",
            Dimension::Kind => "kind",
        }
    }
}

/// A publication whose figures a block takes in, by the edition's year and the publication's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Member {
    pub year: i32,
    pub number: i32,
}

/// One sector or kind of a closed block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// The sector's key, or the kind's word.
    pub key: String,
    /// `None`: hidden to protect people.
    pub figures: Option<Figures>,
}

/// What a publication says by sector, or by kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Grouping {
    pub dimension: Dimension,
    /// The editions of the block, this one the last.
    pub members: Vec<Member>,
    pub state: BlockState,
}

/// Where a block stands with a publication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockState {
    /// For more editions; with the keys that wait, in their order.
    Waits(Vec<String>),
    /// For good; the cells in the order of the keys.
    Closed(Vec<Cell>),
}

impl Grouping {
    /// The years that the block takes in, in order.
    pub fn years(&self) -> Vec<i32> {
        self.members.iter().map(|member| member.year).collect()
    }

    /// The cells of a closed block; none while it waits.
    pub fn cells(&self) -> &[Cell] {
        match &self.state {
            BlockState::Waits(_) => &[],
            BlockState::Closed(cells) => cells,
        }
    }

    pub fn is_closed(&self) -> bool {
        matches!(self.state, BlockState::Closed(_))
    }

    /// The released figures of a sector or kind.
    pub fn figures(&self, key: &str) -> Option<&Figures> {
        let cell = self.cells().iter().find(|cell| cell.key == key)?;
        cell.figures.as_ref()
    }
}
