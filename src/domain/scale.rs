//! The scale on which every element is scored: five levels, of which each has a word and a descriptor.
//! The bands in which small editions are published are here too.

use serde::{Deserialize, Serialize};

/// A level from 1 (absent) to 5 (exemplary).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

/// A number that is no level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a level lies between 1 and 5, not {0}")]
pub struct NoLevel(pub i64);

impl Level {
    pub const LOWEST: u8 = 1;
    pub const HIGHEST: u8 = 5;
    pub const COUNT: usize = 5;

    /// # Errors
    /// The number lies outside 1–5.
    pub fn new(number: i64) -> Result<Level, NoLevel> {
        match u8::try_from(number) {
            Ok(number) if (Level::LOWEST..=Level::HIGHEST).contains(&number) => Ok(Level(number)),
            _ => Err(NoLevel(number)),
        }
    }

    /// 1 to 5.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// 0 to 4, for tables of counts.
    pub const fn index(self) -> usize {
        self.0 as usize - 1
    }

    pub fn all() -> impl Iterator<Item = Level> {
        (Level::LOWEST..=Level::HIGHEST).map(Level)
    }

    /// At the ends of the scale a justification is asked for.
    pub const fn asks_justification(self) -> bool {
        self.0 == Level::LOWEST || self.0 == Level::HIGHEST
    }
}

impl TryFrom<u8> for Level {
    type Error = NoLevel;
    fn try_from(number: u8) -> Result<Level, NoLevel> {
        Level::new(i64::from(number))
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

/// The three bands of small editions: 1–2, 3, 4–5.
pub const BANDS: [std::ops::RangeInclusive<u8>; 3] = [1..=2, 3..=3, 4..=5];
