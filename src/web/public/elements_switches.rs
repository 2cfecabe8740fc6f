//! The switches above the figures: sector, kind, edition. One of sector and kind at a time; what is not released is there,
//! closed, with its mark in words.

use super::published::{Published, Wanted, released};
use crate::domain::publication::{Dimension, Grouping, Publication};
use crate::web::figures;
use crate::web::visit::Visit;
use serde::Serialize;

/// One switch.
#[derive(Serialize)]
pub struct Switch {
    label: String,
    options: Vec<Choice>,
}

/// One of its choices.
#[derive(Serialize)]
struct Choice {
    label: String,
    /// None: closed.
    href: Option<String>,
    current: bool,
    /// Why it is closed.
    why: Option<String>,
}

/// The switches of the element list; none without figures.
pub fn switches(visit: &Visit, shelf: &Published) -> Vec<Switch> {
    let Some((publication, _)) = &shelf.shown else {
        return Vec::new();
    };
    let mut switches: Vec<Switch> = Dimension::ALL
        .into_iter()
        .filter_map(|dimension| {
            let grouping = publication.grouping(dimension)?;
            Some(of_dimension(visit, shelf, publication, grouping))
        })
        .collect();
    switches.push(editions(visit, shelf));
    switches
}

/// The years to choose from on the page of `path`.
pub fn of_years(visit: &Visit, path: &str, years: &[i32], shown: Option<i32>) -> Switch {
    let choice = |year: &i32| Choice {
        label: year.to_string(),
        href: (Some(*year) != shown).then(|| visit.path(&Wanted::of_year(Some(*year)).address(path))),
        current: Some(*year) == shown,
        why: None,
    };
    Switch {
        label: visit.word("elements-edition"),
        options: years.iter().map(choice).collect(),
    }
}

fn of_dimension(visit: &Visit, shelf: &Published, publication: &Publication, grouping: &Grouping) -> Switch {
    let dimension = grouping.dimension;
    let word = dimension.word();
    let chosen = shelf.cell.as_ref();
    let other = chosen.is_some_and(|(of, _)| *of != dimension);
    let own = chosen
        .filter(|(of, _)| *of == dimension)
        .map(|(_, key)| key.as_str());
    let year = Some(publication.year());
    let all = Choice {
        label: visit.word(&format!("elements-all-{word}")),
        href: (!other && own.is_some() && publication.figures().is_some())
            .then(|| visit.path(&Wanted::of_year(year).address("/elements"))),
        current: !other && own.is_none(),
        why: None,
    };
    let label = |state: &str| visit.word(&format!("elements-switch-{word}{state}"));
    // One switch at a time: a sector closes the kinds, and says so. Of what waits the label speaks.
    let listed = if other || !grouping.is_closed() {
        Vec::new()
    } else {
        figures::cells(visit, &shelf.sector_names, grouping)
    };
    let cells = listed.into_iter().map(|shown| {
        let is_open = shown.basis.is_some();
        let is_current = own == Some(shown.key.as_str());
        let wanted = Wanted {
            year,
            cell: Some((dimension, shown.key)),
        };
        Choice {
            label: shown.name,
            href: (is_open && !is_current).then(|| visit.path(&wanted.address("/elements"))),
            current: is_current,
            why: (!is_open).then(|| visit.word("mark-hidden-short")),
        }
    });
    let state = match (other, grouping.is_closed()) {
        (true, _) => "-other",
        (false, false) => "-waits",
        (false, true) => "",
    };
    let elsewhere = (state == "-waits")
        .then(|| elsewhere(visit, shelf, dimension))
        .flatten();
    Switch {
        label: label(state),
        options: [all].into_iter().chain(cells).chain(elsewhere).collect(),
    }
}

/// The way to the newest publication that has something released by this dimension, while the one shown waits.
fn elsewhere(visit: &Visit, shelf: &Published, dimension: Dimension) -> Option<Choice> {
    let other = shelf
        .all
        .iter()
        .find(|other| !released(other, dimension).is_empty())?;
    Some(Choice {
        label: figures::block_years(visit, other.grouping(dimension)?),
        href: Some(visit.path(&Wanted::of_year(Some(other.year())).address("/elements"))),
        current: false,
        why: None,
    })
}

/// The editions with figures; with a sector or kind, the blocks in which it is released.
fn editions(visit: &Visit, shelf: &Published) -> Switch {
    let shown = shelf.here().year;
    let of_cell = |publication: &&Publication| match &shelf.cell {
        Some((dimension, key)) => released(publication, *dimension).contains(&key.as_str()),
        None => publication.figures().is_some(),
    };
    let choice = |publication: &Publication| {
        let year = Some(publication.year());
        let cell = shelf.cell.clone();
        let block = cell
            .as_ref()
            .and_then(|(dimension, _)| publication.grouping(*dimension));
        Choice {
            label: match block {
                Some(block) => figures::years(visit, &block.years()),
                None => publication.year().to_string(),
            },
            href: (year != shown).then(|| visit.path(&Wanted { year, cell }.address("/elements"))),
            current: year == shown,
            why: None,
        }
    };
    Switch {
        label: visit.word(match shelf.cell {
            Some(_) => "elements-editions-together",
            None => "elements-edition",
        }),
        options: shelf.all.iter().rev().filter(of_cell).map(choice).collect(),
    }
}
