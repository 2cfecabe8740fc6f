//! The desk's page in finished strings: under its opening the cases, what lacks before they are handed in, ties, and what else
//! the juror has.

use super::desk_opening::{self, Notice};
use super::grid::{self, Column, Doing, Link, Row, StripCell};
use super::lacking::{self, Blocker};
use super::pile::{Pile, Standing, numbered};
use super::seat::Sitting;
use super::sections::{self, SectionLink};
use crate::domain::policy::{Action, allows_now};
use crate::domain::rubric::Rubric;
use crate::locale::in_zone;
use crate::store::overview::jury_desk::JuryDesk;
use crate::web::visit::Visit;
use serde::Serialize;

/// Context of `jury/desk.html`.
#[derive(Serialize)]
pub struct DeskPage {
    lead: String,
    /// What must be noticed: first words and the rest.
    notice: Option<Notice>,
    /// The one main act.
    act: Option<Link>,
    strip: Vec<StripCell>,
    grid: Option<Grid>,
    hand_in: Option<HandInSection>,
    /// Where the juror sees the own severity, once the order is revealed.
    severity: Option<Link>,
    ties: String,
    declared: String,
    declaration: Vec<String>,
    others: Vec<Link>,
    rooms: Vec<SectionLink>,
}

#[derive(Serialize)]
struct Grid {
    elements: Vec<Column>,
    rows: Vec<Row>,
    note: String,
    /// Scores can still be changed.
    open: bool,
    withdrawn: Option<String>,
}

#[derive(Serialize)]
struct HandInSection {
    blockers: Vec<Blocker>,
    /// Where to; none while something lacks.
    href: Option<String>,
    reason: String,
}

/// The page and its title. `is_out`: the edition has a publication that shows, whatever its phase.
pub fn of(
    visit: &Visit,
    sitting: &Sitting,
    desk: &JuryDesk,
    rubric: &Rubric,
    is_out: bool,
) -> (String, DeskPage) {
    let pile = Pile::of(desk);
    let opening = desk_opening::of(visit, sitting, desk, &pile, is_out);
    let doing = opening.doing;
    let shows_cases = doing != Doing::Nothing && !pile.is_empty();
    let strip = if shows_cases {
        grid::strip(visit, &pile, doing)
    } else {
        Vec::new()
    };
    let page = DeskPage {
        lead: opening.lead,
        notice: opening.notice,
        act: opening.act,
        strip,
        grid: shows_cases.then(|| grid_of(visit, sitting, desk, &pile, rubric, doing)),
        hand_in: (shows_cases && doing == Doing::Scoring).then(|| hand_in(visit, sitting, &pile)),
        severity: severity(visit, sitting),
        ties: ties(visit, desk, doing),
        declared: declared(visit, sitting),
        declaration: declaration(visit),
        others: others(visit, sitting),
        rooms: sections::links(visit, sitting, "/jury"),
    };
    (opening.title, page)
}

fn grid_of(
    visit: &Visit,
    sitting: &Sitting,
    desk: &JuryDesk,
    pile: &Pile<'_>,
    rubric: &Rubric,
    doing: Doing,
) -> Grid {
    let open = doing == Doing::Scoring;
    let gone = desk.cases.iter().filter(|case| case.withdrawn);
    let gone: Vec<i32> = gone.map(|case| case.number).collect();
    Grid {
        elements: grid::columns(visit, rubric),
        rows: grid::rows(visit, pile, doing),
        note: visit.word(match (open, sitting.chairs()) {
            (true, _) => "jury-grid-note",
            (false, true) => "jury-grid-note-chair",
            (false, false) => "jury-grid-note-closed",
        }),
        open,
        withdrawn: (!gone.is_empty()).then(|| numbered(visit, "jury-grid-withdrawn", &gone)),
    }
}

fn hand_in(visit: &Visit, sitting: &Sitting, pile: &Pile<'_>) -> HandInSection {
    let ready = pile.count(Standing::Done) == pile.len();
    HandInSection {
        blockers: lacking::blockers(visit, pile),
        href: ready.then(|| visit.path(&sitting.path("/jury/hand-in"))),
        reason: if ready {
            visit.word("jury-lacks-ready")
        } else {
            visit.say("jury-lacks-not-yet", &[("count", pile.len().into())])
        },
    }
}

fn severity(visit: &Visit, sitting: &Sitting) -> Option<Link> {
    let may = allows_now(Action::ReadOwnSeverity, sitting.stage()).is_ok();
    (may && sitting.round.revealed_at.is_some()).then(|| Link {
        label: visit.word("order-own-act"),
        href: visit.path(&sitting.path("/jury/severity")),
    })
}

fn ties(visit: &Visit, desk: &JuryDesk, doing: Doing) -> String {
    let so_far = if desk.recused.is_empty() {
        visit.word("jury-ties-none")
    } else {
        numbered(visit, "jury-ties-some", &desk.recused)
    };
    if doing == Doing::Scoring {
        format!("{so_far} {}", visit.word("jury-ties-later"))
    } else {
        so_far
    }
}

fn declared(visit: &Visit, sitting: &Sitting) -> String {
    let Some(at) = sitting.member.accepted_at else {
        return String::new();
    };
    let local = in_zone(at, &sitting.edition.zone);
    let date = visit.app.texts.date(visit.language, local.date());
    visit.say("jury-declared-on", &[("date", date.into())])
}

/// The declaration of confidentiality, line by line.
pub fn declaration(visit: &Visit) -> Vec<String> {
    [
        "jury-declaration-1",
        "jury-declaration-2",
        "jury-declaration-3",
        "jury-declaration-4",
    ]
    .map(|key| visit.word(key))
    .to_vec()
}

fn others(visit: &Visit, sitting: &Sitting) -> Vec<Link> {
    let seats = sitting.others.iter();
    seats
        .map(|seat| {
            let sector = seat.sector.as_ref();
            let sector = sector.map_or("", |sector| sector.name.get(visit.language));
            Link {
                label: visit.say(
                    "jury-earlier-line",
                    &[("year", seat.year.to_string().into()), ("sector", sector.into())],
                ),
                href: visit.path(&format!("/jury?edition={}", seat.year)),
            }
        })
        .collect()
}
