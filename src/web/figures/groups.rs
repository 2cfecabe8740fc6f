//! Sectors or kinds of a publication as a list: each by its name, with what became of it. The figures themselves are shown
//! by the element pages.

use super::{group_name, years};
use crate::domain::edition::BothLanguages;
use crate::domain::publication::{BlockState, Dimension, Figures, Grouping};
use crate::web::visit::Visit;
use serde::Serialize;
use std::collections::BTreeMap;

/// One sector or kind.
#[derive(Serialize)]
pub struct CellShown {
    /// The sector's key, or the kind's word.
    pub key: String,
    pub name: String,
    /// "released", "hidden" or "waits".
    pub state: &'static str,
    /// On whom its figures rest, where they are released.
    pub basis: Option<String>,
}

/// The cells of a grouping by name, whatever became of them.
pub fn cells(
    visit: &Visit,
    sectors: &BTreeMap<String, BothLanguages>,
    grouping: &Grouping,
) -> Vec<CellShown> {
    let cell = |key: &String, state, basis| CellShown {
        key: key.clone(),
        name: group_name(visit, sectors, grouping.dimension, key),
        state,
        basis,
    };
    let mut cells: Vec<CellShown> = match &grouping.state {
        BlockState::Waits(keys) => keys.iter().map(|key| cell(key, "waits", None)).collect(),
        BlockState::Closed(closed) => closed
            .iter()
            .map(|one| match &one.figures {
                Some(figures) => cell(&one.key, "released", Some(basis(visit, figures))),
                None => cell(&one.key, "hidden", None),
            })
            .collect(),
    };
    cells.sort_by_key(|cell| cell.name.to_lowercase());
    cells
}

/// "By sector", "By kind of assignment".
pub fn group_label(visit: &Visit, dimension: Dimension) -> String {
    visit.word(&format!("element-by-{}", dimension.word()))
}

/// The editions of a block, in words.
pub fn block_years(visit: &Visit, grouping: &Grouping) -> String {
    let members = grouping.years();
    visit.say(
        "element-block",
        &[
            ("years", years(visit, &members).into()),
            ("count", members.len().into()),
        ],
    )
}

/// "46 candidates, 19 jurors".
pub fn basis(visit: &Visit, figures: &Figures) -> String {
    visit.say(
        "figures-basis",
        &[
            ("candidates", figures.candidates().into()),
            ("jurors", figures.jurors().into()),
        ],
    )
}
