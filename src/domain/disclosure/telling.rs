//! Whether what is about to be published would, with everything published before, tell too much: of fewer people than the
//! minimum, of a group that must stay hidden, or a mean that must. What was told before, and the edition's own figures in
//! its first publication, are nobody's choice any more and do not count.

use super::super::aggregation::{Review, element_aggregate};
use super::coding::near_an_end;
use super::equations::Equations;
use super::input::{FrozenInput, Released};
use super::minimum::Minimum;
use super::shown::Shown;
use crate::statistics::exposure::{Exposure, Respect, exposure};
use crate::statistics::row_space::{Overflow, RowSpace};
use std::collections::BTreeSet;

/// What too much is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Telling {
    /// Too few people, or a group that is hidden.
    Scores,
    /// A mean near an end of the scale.
    Mean,
}

/// What `next` would tell too much of, if anything, after what was released.
pub(super) fn too_much(history: &[Released], next: Shown<'_>) -> Option<Telling> {
    let minimum = highest(next.input, history);
    let first = history.iter().all(|of| of.input.edition != next.input.edition);
    let mut all: Vec<Shown<'_>> = history.iter().map(Shown::released).collect();
    all.push(next);
    let keys: BTreeSet<&str> = all
        .iter()
        .flat_map(|shown| &shown.input.elements)
        .map(|element| element.key.as_str())
        .collect();
    let of_elements: Vec<Equations> = keys
        .into_iter()
        .map(|key| Equations::of(&all, key, first))
        .collect();
    let forbidden = |reviews: &[Review]| !minimum.hidings(reviews, 0).is_empty();
    let extreme = |reviews: &[Review]| element_aggregate(reviews, 0).mean.is_some_and(near_an_end);
    let mut elements = of_elements.iter();
    if elements.any(|of| tells_a_group(of, false, forbidden)) || tells_of_too_few(&of_elements, minimum) {
        Some(Telling::Scores)
    } else if of_elements.iter().any(|of| tells_a_group(of, true, extreme)) {
        Some(Telling::Mean)
    } else {
        None
    }
}

/// The highest minimum of this edition and all that came before: each was promised its own.
pub(super) fn highest(input: &FrozenInput, history: &[Released]) -> Minimum {
    let others = history.iter().map(|released| released.input.minimum);
    others.fold(input.minimum, Minimum::or_more)
}

/// Whether some combination of figures rests on too few candidates, jurors or bureaus.
fn tells_of_too_few(of_elements: &[Equations], minimum: Minimum) -> bool {
    // Most elements have the same equations and people: those are looked at once.
    type System = (Vec<Vec<i64>>, Vec<Vec<i64>>, Vec<Respect>);
    let system = |equations: &Equations| -> System {
        let enough = [minimum.candidates, minimum.jurors, minimum.bureaus];
        (
            equations.matrix(false, false),
            equations.matrix(false, true),
            equations.respects(enough),
        )
    };
    let systems: BTreeSet<System> = of_elements.iter().map(system).collect();
    systems
        .iter()
        .any(|(rows, known, respects)| exposure(rows, known, respects) != Exposure::Nothing)
}

/// Whether a named group that is `kept_back` can be worked out: from all figures, or from means alone. What cannot be decided
/// counts as telling.
fn tells_a_group(equations: &Equations, means_only: bool, kept_back: impl Fn(&[Review]) -> bool) -> bool {
    let told = || {
        let all = RowSpace::of(&equations.matrix(means_only, false))?;
        let known = RowSpace::of(&equations.matrix(means_only, true))?;
        for (factors, reviews) in equations.named() {
            if kept_back(&reviews) && all.contains(&factors)? && !known.contains(&factors)? {
                return Ok(true);
            }
        }
        Ok::<bool, Overflow>(false)
    };
    told().unwrap_or(true)
}
