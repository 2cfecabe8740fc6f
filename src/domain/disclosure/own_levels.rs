//! What a candidate's feedback report shows of the own scores. Never anybody else's.

use super::super::aggregation::Review;
use super::super::scale::Level;

/// From this many jurors on, a candidate sees the own levels of an element.
const FEEDBACK_FROM: usize = 3;

/// The levels that the own case got of one element, lowest first, so that no juror is recognised by place. `None` where
/// too few jurors scored it.
pub fn own_levels(reviews_of_case: &[Review], place: usize) -> Option<Vec<Level>> {
    let mut levels: Vec<Level> = reviews_of_case
        .iter()
        .filter_map(|review| review.levels.get(place).copied().flatten())
        .collect();
    levels.sort_unstable();
    (levels.len() >= FEEDBACK_FROM).then_some(levels)
}
