//! The desk's page in finished strings: for each stage of the edition what is the case, and what comes.

use super::grid::{self, Column, Doing, Link, Row, StripCell};
use super::lacking::{self, Blocker};
use super::pile::{Pile, Standing, label};
use super::seat::Sitting;
use super::sections::{self, SectionLink};
use crate::domain::assignment::in_time;
use crate::domain::phase::{Phase, RoundState};
use crate::domain::policy::{Action, allows_now};
use crate::domain::rubric::Rubric;
use crate::domain::scoresheet::SheetState;
use crate::domain::timetable::Deadline;
use crate::locale::in_zone;
use crate::store::overview::jury_desk::{DeskCase, JuryDesk};
use crate::web::visit::Visit;
use chrono::NaiveDateTime;
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
struct Notice {
    strong: String,
    text: String,
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

/// What the top of the page says.
struct Opening {
    title: String,
    lead: String,
    notice: Option<Notice>,
    act: Option<Link>,
    doing: Doing,
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
    let opening = if is_out {
        published(visit, sitting)
    } else {
        opening(visit, sitting, desk, &pile)
    };
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
        grid: shows_cases.then(|| grid_of(visit, desk, &pile, rubric, doing)),
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

fn opening(visit: &Visit, sitting: &Sitting, desk: &JuryDesk, pile: &Pile<'_>) -> Opening {
    let stage = sitting.stage();
    match (stage.phase, stage.round) {
        (Phase::Preparation | Phase::Call | Phase::Screening, _) | (Phase::Judging, RoundState::Planned) => {
            waiting(visit, sitting)
        }
        (Phase::Judging, RoundState::Scoring) => scoring(visit, sitting, desk, pile),
        (Phase::Judging, RoundState::Deliberation) => deliberation(visit, sitting, desk, pile),
        (Phase::Judging | Phase::Sealed, _) => closed(visit, sitting),
        (Phase::Published | Phase::Archived, _) => published(visit, sitting),
    }
}

fn waiting(visit: &Visit, sitting: &Sitting) -> Opening {
    let edition = &sitting.edition;
    let opens_at = visit.moment(edition.timetable.scoring_opens_at, &edition.zone);
    let values = [
        ("edition", edition.title.get(visit.language).into()),
        ("sector", sitting.sector_name(visit.language).into()),
        ("moment", opens_at.into()),
    ];
    let is_late = edition.timetable.scoring_opens_at <= visit.app.tools.clock.now();
    let about = visit.say(
        if is_late {
            "jury-desk-waiting-late"
        } else {
            "jury-desk-waiting-lead"
        },
        &values,
    );
    let works = visit.word(if edition.phase == Phase::Preparation {
        "jury-desk-waiting-works"
    } else {
        "jury-desk-waiting-fixed"
    });
    Opening {
        title: visit.word("jury-desk-waiting-title"),
        lead: format!("{about} {works}"),
        notice: None,
        act: Some(Link {
            label: visit.word("jury-desk-waiting-act"),
            href: visit.path("/elements"),
        }),
        doing: Doing::Nothing,
    }
}

fn scoring(visit: &Visit, sitting: &Sitting, desk: &JuryDesk, pile: &Pile<'_>) -> Opening {
    let closes_at = sitting.round.scoring_closes_at;
    let moment = visit.moment(closes_at, &sitting.edition.zone);
    if let Some(done) = &desk.handed_in {
        let at = visit.moment(done.at, &sitting.edition.zone);
        return Opening {
            title: visit.say("jury-desk-handed-in-title", &[("sheets", done.sheets.into())]),
            lead: visit.say(
                "jury-desk-handed-in-lead",
                &[("moment", at.into()), ("until", moment.into())],
            ),
            notice: None,
            act: None,
            doing: Doing::Reading,
        };
    }
    if pile.is_empty() {
        return Opening {
            title: visit.word("jury-desk-none-title"),
            lead: visit.word("jury-desk-none-lead"),
            notice: None,
            act: None,
            doing: Doing::Nothing,
        };
    }
    let now = visit.app.tools.clock.now();
    let begun = pile.count(Standing::Begun);
    let waiting = pile.count(Standing::ToDo) + pile.count(Standing::Closed);
    let rest = visit.say(
        "jury-desk-rest",
        &[("begun", begun.into()), ("waiting", waiting.into())],
    );
    let late = in_time(Deadline::new(closes_at, sitting.edition.grace_minutes), now).is_err();
    Opening {
        title: visit.say(
            "jury-desk-title",
            &[
                ("done", pile.count(Standing::Done).into()),
                ("all", pile.len().into()),
            ],
        ),
        lead: if late {
            rest
        } else {
            lead_until(visit, rest, &moment, closes_at, now)
        },
        notice: late.then(|| Notice {
            strong: visit.word("jury-desk-late"),
            text: visit.say("jury-desk-late-how", &[("moment", moment.as_str().into())]),
        }),
        act: (!late).then(|| next_act(visit, sitting, pile)),
        doing: if late { Doing::Reading } else { Doing::Scoring },
    }
}

fn lead_until(
    visit: &Visit,
    rest: String,
    moment: &str,
    closes_at: NaiveDateTime,
    now: NaiveDateTime,
) -> String {
    let left = visit.time_left(closes_at, now);
    visit.say(
        "jury-desk-lead",
        &[
            ("rest", rest.into()),
            ("moment", moment.into()),
            ("left", left.into()),
        ],
    )
}

/// The next case, or handing in when there is none.
fn next_act(visit: &Visit, sitting: &Sitting, pile: &Pile<'_>) -> Link {
    let Some((standing, case)) = pile.next(None) else {
        return Link {
            label: visit.word("jury-act-hand-in"),
            href: visit.path(&sitting.path("/jury/hand-in")),
        };
    };
    let key = match standing {
        Standing::Begun | Standing::Done => "jury-act-go-on",
        Standing::ToDo => "jury-act-begin",
        Standing::Closed => "jury-act-answer",
    };
    Link {
        label: visit.say(key, &[("number", label(case.number).into())]),
        href: grid::case_path(visit, case),
    }
}

fn deliberation(visit: &Visit, sitting: &Sitting, desk: &JuryDesk, pile: &Pile<'_>) -> Opening {
    let own = match &desk.handed_in {
        _ if !reopened(pile).is_empty() => visit.word("jury-desk-deliberation-asked"),
        Some(done) => {
            let at = visit.moment(done.at, &sitting.edition.zone);
            visit.say("jury-desk-deliberation-in", &[("moment", at.into())])
        }
        None => visit.word("jury-desk-deliberation-out"),
    };
    let lead = if sitting.chairs() {
        format!("{own} {}", visit.word("jury-desk-deliberation-chair"))
    } else {
        own
    };
    Opening {
        title: visit.word("jury-desk-deliberation-title"),
        lead,
        notice: reopened_notice(visit, pile),
        act: reopened_act(visit, pile).or_else(|| {
            sitting.chairs().then(|| Link {
                label: visit.word("jury-desk-deliberation-act"),
                href: visit.path(&sitting.path("/jury/panel")),
            })
        }),
        doing: Doing::Reading,
    }
}

fn reopened<'d>(pile: &Pile<'d>) -> Vec<&'d DeskCase> {
    let cases = pile.cases.iter().map(|(_, case)| *case);
    cases
        .filter(|case| case.sheet.state == SheetState::Reopened)
        .collect()
}

/// That own sheets were reopened, where some were.
fn reopened_notice(visit: &Visit, pile: &Pile<'_>) -> Option<Notice> {
    let cases = reopened(pile);
    let numbers: Vec<i32> = cases.iter().map(|case| case.number).collect();
    (!numbers.is_empty()).then(|| Notice {
        strong: numbered(visit, "jury-desk-reopened", &numbers),
        text: visit.word("jury-desk-reopened-how"),
    })
}

fn reopened_act(visit: &Visit, pile: &Pile<'_>) -> Option<Link> {
    let case = reopened(pile).first().copied()?;
    Some(Link {
        label: visit.say("jury-desk-reopened-act", &[("number", label(case.number).into())]),
        href: grid::case_path(visit, case),
    })
}

fn closed(visit: &Visit, sitting: &Sitting) -> Opening {
    let edition = &sitting.edition;
    let announced = visit.moment(edition.timetable.publication_at, &edition.zone);
    let ahead = if visit.app.tools.clock.now() < edition.timetable.publication_at {
        "yes"
    } else {
        "no"
    };
    let about = visit.say(
        "jury-desk-closed-lead",
        &[("moment", announced.into()), ("ahead", ahead.into())],
    );
    let unrevealed = sitting.chairs() && sitting.round.revealed_at.is_none();
    Opening {
        title: visit.word("jury-desk-closed-title"),
        lead: if unrevealed {
            format!("{about} {}", visit.word("jury-desk-closed-chair"))
        } else {
            about
        },
        notice: None,
        act: sitting.chairs().then(|| Link {
            label: visit.word("jury-desk-closed-act"),
            href: visit.path(&sitting.path("/jury/titles")),
        }),
        doing: Doing::Reading,
    }
}

fn published(visit: &Visit, sitting: &Sitting) -> Opening {
    // As a text: a year is no number with a separator in it.
    let year = sitting.edition.year.to_string();
    let say = |key: &str| visit.say(key, &[("year", year.as_str().into())]);
    Opening {
        title: say("jury-desk-published-title"),
        lead: visit.word("jury-desk-published-lead"),
        notice: None,
        act: Some(Link {
            label: say("jury-desk-published-act"),
            href: visit.path(&format!("/editions/{year}")),
        }),
        doing: Doing::Nothing,
    }
}

fn grid_of(visit: &Visit, desk: &JuryDesk, pile: &Pile<'_>, rubric: &Rubric, doing: Doing) -> Grid {
    let open = doing == Doing::Scoring;
    let gone = desk.cases.iter().filter(|case| case.withdrawn);
    let gone: Vec<i32> = gone.map(|case| case.number).collect();
    Grid {
        elements: grid::columns(visit, rubric),
        rows: grid::rows(visit, pile, doing),
        note: visit.word(if open {
            "jury-grid-note"
        } else {
            "jury-grid-note-closed"
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

/// A sentence about cases, with how many there are and their numbers.
fn numbered(visit: &Visit, key: &str, numbers: &[i32]) -> String {
    let words: Vec<String> = numbers.iter().map(|number| label(*number)).collect();
    visit.say(
        key,
        &[
            ("count", numbers.len().into()),
            ("numbers", visit.list(&words).into()),
        ],
    )
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
