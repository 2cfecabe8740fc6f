//! Words around figures: lists of names, ranges of years, which elements lie above and below.

use crate::domain::edition::BothLanguages;
use crate::domain::publication::{Dimension, Figures, Side};
use crate::domain::rubric::Rubric;
use crate::web::visit::Visit;
use std::collections::BTreeMap;

/// The name of a sector or kind of a block.
pub fn group_name(
    visit: &Visit,
    sectors: &BTreeMap<String, BothLanguages>,
    dimension: Dimension,
    key: &str,
) -> String {
    match dimension {
        Dimension::Kind => visit.word(&format!("kind-{key}")),
        Dimension::Sector => match sectors.get(key) {
            Some(name) => name.get(visit.language).to_owned(),
            None => key.to_owned(),
        },
    }
}

/// Names as a sentence lists them: "a, b en c".
pub fn list(visit: &Visit, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => visit.say(
            "figures-list",
            &[
                ("before", before.join(", ").into()),
                ("last", last.clone().into()),
            ],
        ),
    }
}

/// Years that follow one another as a range, others as a list.
pub fn years(visit: &Visit, years: &[i32]) -> String {
    match years {
        [first, .., last] if last - first + 1 == years.len() as i32 => format!("{first}–{last}"),
        _ => list(visit, &years.iter().map(i32::to_string).collect::<Vec<_>>()),
    }
}

/// The names of the elements that lie above and below the own average, furthest first.
pub fn sides(visit: &Visit, rubric: &Rubric, figures: &Figures) -> (Vec<String>, Vec<String>) {
    let mut found: Vec<(f64, Side, &str)> = rubric
        .elements
        .iter()
        .filter_map(|element| {
            let contrast = figures.element(&element.key)?.contrast().shown()?;
            let name = element.text(visit.language).name.as_str();
            Some((contrast.estimate.value(), contrast.side, name))
        })
        .collect();
    found.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()));
    let on = |side: Side| {
        let of_side = found.iter().filter(|(_, of, _)| *of == side);
        of_side.map(|(_, _, name)| (*name).to_owned()).collect()
    };
    (on(Side::Above), on(Side::Below))
}
