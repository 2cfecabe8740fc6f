//! The shares of three bands of levels as one bar, and of each level by itself where it is published.

use crate::domain::publication::{ElementFigures, Share};
use crate::web::visit::Visit;
use serde::Serialize;

/// One of the three bands of a bar.
#[derive(Serialize)]
pub struct Band {
    pub key: &'static str,
    pub share: String,
    pub x: String,
    pub width: String,
    pub inside: bool,
}

/// The three bands as a bar.
pub fn bands(visit: &Visit, figures: &ElementFigures) -> Option<Vec<Band>> {
    let shares = figures.bands().shown()?;
    let widths = widths(shares);
    let mut x = 0;
    let mut bands = Vec::with_capacity(3);
    for ((key, share), width) in ["low", "middle", "high"].into_iter().zip(shares).zip(widths) {
        bands.push(Band {
            key,
            share: share_text(visit, share),
            x: format!("{x}%"),
            width: format!("{width}%"),
            inside: width >= 6 && matches!(share, Share::Percent(_)),
        });
        x += width;
    }
    Some(bands)
}

/// How many of the scores are at a level.
#[derive(Serialize)]
pub struct LevelShare {
    pub number: usize,
    pub word: String,
    pub share: String,
}

/// Each level by itself; none where there are too few candidates for it.
pub fn levels(visit: &Visit, figures: &ElementFigures) -> Option<Vec<LevelShare>> {
    let level = |(place, share): (usize, Share)| LevelShare {
        number: place + 1,
        word: level_word(visit, place + 1),
        share: share_text(visit, share),
    };
    Some(figures.levels()?.into_iter().enumerate().map(level).collect())
}

/// The word of a level, from 1 to 5.
pub fn level_word(visit: &Visit, number: usize) -> String {
    visit.word(&format!("level-{number}"))
}

/// A share in words: `60%`, `minder dan 10%`.
pub fn share_text(visit: &Visit, share: Share) -> String {
    match share {
        Share::Under10 => visit.word("band-under-ten"),
        Share::Over90 => visit.word("band-over-ninety"),
        Share::Percent(percent) => visit.say("band-share", &[("share", percent.to_string().into())]),
    }
}

/// Widths that fill the bar: coded shares are drawn at 5 or 95 and stretched to 100 together.
fn widths(shares: [Share; 3]) -> [u32; 3] {
    let drawn = shares.map(|share| match share {
        Share::Under10 => 5,
        Share::Over90 => 95,
        Share::Percent(percent) => u32::from(percent),
    });
    let sum: u32 = drawn.iter().sum::<u32>().max(1);
    let first = drawn[0] * 100 / sum;
    let second = drawn[1] * 100 / sum;
    [first, second, 100 - first - second]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bands_fill_the_bar_whatever_their_coding() {
        for shares in [
            [Share::Under10, Share::Percent(30), Share::Percent(70)],
            [Share::Under10, Share::Under10, Share::Over90],
            [Share::Percent(0), Share::Percent(0), Share::Percent(100)],
        ] {
            assert_eq!(widths(shares).iter().sum::<u32>(), 100);
        }
    }
}
