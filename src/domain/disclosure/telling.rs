//! Whether what is about to be published would, with everything published before, tell too much: of fewer people than the
//! minimum, of a group that must stay hidden, or a mean that must. What was told before, and the edition's own figures in
//! its first publication, are nobody's choice any more and do not count.

use super::super::aggregation::element_aggregate;
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
    let named = |told: fn(&Equations, Minimum) -> Result<bool, Overflow>| {
        let mut elements = of_elements.iter();
        // What cannot be worked out counts as telling.
        elements.any(|equations| told(equations, minimum).unwrap_or(true))
    };
    if named(tells_a_group) || tells_of_too_few(&of_elements, minimum) {
        Some(Telling::Scores)
    } else if named(tells_a_mean) {
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

/// Whether a named group can be worked out of which no figure may be made.
fn tells_a_group(equations: &Equations, minimum: Minimum) -> Result<bool, Overflow> {
    let all = RowSpace::of(&equations.matrix(false, false))?;
    let known = RowSpace::of(&equations.matrix(false, true))?;
    for (factors, reviews) in equations.named() {
        if !minimum.hidings(&reviews, 0).is_empty() && all.contains(&factors)? && !known.contains(&factors)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether the mean of a named group can be worked out that lies near an end of the scale.
fn tells_a_mean(equations: &Equations, _: Minimum) -> Result<bool, Overflow> {
    let all = RowSpace::of(&equations.matrix(true, false))?;
    let known = RowSpace::of(&equations.matrix(true, true))?;
    for (factors, reviews) in equations.named() {
        let mean = element_aggregate(&reviews, 0).mean;
        if mean.is_some_and(near_an_end) && all.contains(&factors)? && !known.contains(&factors)? {
            return Ok(true);
        }
    }
    Ok(false)
}
