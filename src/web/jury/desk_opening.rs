//! What the top of a juror's desk says, for each stage of the edition: where it stands, what must be noticed, and the one
//! thing to do now. Finished strings; the cases below are the page's business.

use super::grid::{self, Doing, Link};
use super::pile::{Pile, Standing, label, numbered};
use super::seat::Sitting;
use crate::domain::assignment::in_time;
use crate::domain::phase::{Phase, RoundState};
use crate::domain::scoresheet::SheetState;
use crate::domain::timetable::Deadline;
use crate::store::overview::jury_desk::{DeskCase, JuryDesk};
use crate::web::visit::Visit;
use chrono::NaiveDateTime;
use serde::Serialize;

#[derive(Serialize)]
pub struct Notice {
    strong: String,
    text: String,
}

/// What the top of the page says.
pub struct Opening {
    pub title: String,
    pub lead: String,
    pub notice: Option<Notice>,
    pub act: Option<Link>,
    pub doing: Doing,
}

/// `is_out`: the edition has a publication that shows, whatever its phase.
pub fn of(visit: &Visit, sitting: &Sitting, desk: &JuryDesk, pile: &Pile<'_>, is_out: bool) -> Opening {
    if is_out {
        return published(visit, sitting);
    }
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
    let (works, elements) = if edition.rules_are_public() {
        (
            "jury-desk-waiting-fixed",
            format!("/elements?edition={}", edition.year),
        )
    } else {
        ("jury-desk-waiting-works", "/elements".to_owned())
    };
    Opening {
        title: visit.word("jury-desk-waiting-title"),
        lead: format!("{about} {}", visit.word(works)),
        notice: None,
        act: Some(Link {
            label: visit.word("jury-desk-waiting-act"),
            href: visit.path(&elements),
        }),
        doing: Doing::Nothing,
    }
}

fn scoring(visit: &Visit, sitting: &Sitting, desk: &JuryDesk, pile: &Pile<'_>) -> Opening {
    let closes_at = sitting.round.scoring_closes_at;
    let moment = visit.moment(closes_at, &sitting.edition.zone);
    let now = visit.app.tools.clock.now();
    let late = in_time(Deadline::new(closes_at, sitting.edition.grace_minutes), now).is_err();
    if let Some(done) = &desk.handed_in {
        let at = visit.moment(done.at, &sitting.edition.zone);
        let values = [("moment", at.into()), ("until", moment.into())];
        return Opening {
            title: visit.say("jury-desk-handed-in-title", &[("sheets", done.sheets.into())]),
            lead: if late {
                visit.say("jury-desk-handed-in-late", &values)
            } else {
                visit.say("jury-desk-handed-in-lead", &values)
            },
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
    let begun = pile.count(Standing::Begun);
    let waiting = pile.count(Standing::ToDo) + pile.count(Standing::Closed);
    let rest = visit.say(
        "jury-desk-rest",
        &[("begun", begun.into()), ("waiting", waiting.into())],
    );
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
        None if !pile.is_empty() && pile.all_count() => visit.word("jury-desk-deliberation-counted"),
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
