//! The way between the jury's rooms, for chairs: others have the one desk and need none.

use super::seat::Sitting;
use crate::domain::phase::{Phase, RoundState};
use crate::domain::policy::{Action, allows_now};
use crate::web::visit::Visit;
use serde::Serialize;

/// A link to one of the rooms.
#[derive(Serialize)]
pub struct SectionLink {
    label: String,
    href: String,
    current: bool,
}

/// The rooms that this member can enter now, `here` among them; none where there is only one.
pub fn links(visit: &Visit, sitting: &Sitting, here: &str) -> Vec<SectionLink> {
    let stage = sitting.stage();
    if !sitting.chairs() || stage.phase < Phase::Judging || stage.round == RoundState::Planned {
        return Vec::new();
    }
    let mut rooms = vec![
        ("jury-section-desk", "/jury"),
        ("jury-section-panel", "/jury/panel"),
    ];
    if allows_now(Action::ReadFlagsOfPanel, stage).is_ok() {
        rooms.push(("flags-title", "/jury/panel/flags"));
    }
    if allows_now(Action::DecideOnSheets, stage).is_ok() {
        rooms.push(("sheets-title", "/jury/panel/sheets"));
    }
    if allows_now(Action::ReadOrder, stage).is_ok() {
        rooms.push(("jury-section-order", "/jury/order"));
    }
    rooms.push(("jury-section-titles", "/jury/titles"));
    rooms
        .into_iter()
        .map(|(key, path)| SectionLink {
            label: visit.word(key),
            href: visit.path(&sitting.path(path)),
            current: path == here,
        })
        .collect()
}
