//! The timetable line of an edition: six phases with their dates, and where today lies on it. Never how far the scoring
//! is.

use crate::domain::edition::Edition;
use crate::domain::panel::Round;
use crate::domain::phase::{Phase, RoundState};
use crate::locale::{Language, decimal, in_zone};
use crate::web::visit::Visit;
use chrono::NaiveDateTime;
use serde::Serialize;

/// A phase on the line.
#[derive(Serialize)]
pub struct PhaseMark {
    name: String,
    dates: String,
    state: &'static str,
}

/// Today's notch.
#[derive(Serialize)]
pub struct Today {
    label: String,
    x: String,
    anchor: &'static str,
}

/// Whether an edition's own rules can be read: until its call opens they are a draft.
pub fn rules_are_public(edition: &Edition) -> bool {
    edition.phase > Phase::Preparation
}

/// The phases that the line shows, with their first instants.
fn spans(edition: &Edition) -> [(Phase, NaiveDateTime); 6] {
    let t = &edition.timetable;
    [
        (Phase::Preparation, t.preparation_at),
        (Phase::Call, t.call_opens_at),
        (Phase::Screening, t.call_closes_at),
        (Phase::Judging, t.scoring_opens_at),
        (Phase::Sealed, t.sealing_at),
        (Phase::Published, t.publication_at),
    ]
}

/// The six marks, in order.
pub fn phases(visit: &Visit, edition: &Edition) -> Vec<PhaseMark> {
    let spans = spans(edition);
    spans
        .iter()
        .enumerate()
        .map(|(place, (phase, from))| PhaseMark {
            name: visit.word(&format!("timetable-{phase}")),
            dates: dates(
                visit,
                edition,
                *phase,
                *from,
                spans.get(place + 1).map(|next| next.1),
            ),
            state: match edition.phase {
                present if present > *phase || present >= Phase::Published => "passed",
                present if present == *phase => "current",
                _ => "to_come",
            },
        })
        .collect()
}

fn dates(
    visit: &Visit,
    edition: &Edition,
    phase: Phase,
    from: NaiveDateTime,
    until: Option<NaiveDateTime>,
) -> String {
    let texts = &visit.app.texts;
    let local = |instant: NaiveDateTime| in_zone(instant, &edition.zone);
    let day = |instant: NaiveDateTime| texts.day(visit.language, local(instant).date());
    match (phase, until) {
        (Phase::Published, _) => {
            let time = local(from).format("%H:%M").to_string();
            visit.say(
                "date-moment",
                &[("date", day(from).into()), ("time", time.into())],
            )
        }
        (Phase::Sealed, _) | (_, None) => day(from),
        (Phase::Call, _) => span(visit, day(from), day(edition.timetable.call_closes_at)),
        (Phase::Screening, _) => span(visit, day(from), day(edition.timetable.screening_closes_at)),
        (_, Some(until)) => span(visit, day(from), day(until)),
    }
}

fn span(visit: &Visit, from: String, to: String) -> String {
    visit.say("date-span", &[("from", from.into()), ("to", to.into())])
}

/// Where today lies: within the present phase's sixth of the line, as far as its dates have passed. None once the
/// edition is over.
pub fn today(visit: &Visit, edition: &Edition) -> Option<Today> {
    if edition.phase >= Phase::Published {
        return None;
    }
    let now = visit.app.tools.clock.now();
    let spans = spans(edition);
    let place = spans.iter().position(|(phase, _)| *phase == edition.phase)?;
    let from = spans[place].1;
    let until = spans.get(place + 1).map_or(from, |next| next.1);
    let whole = (until - from).num_seconds().max(1) as f64;
    let passed = ((now - from).num_seconds() as f64 / whole).clamp(0.02, 0.98);
    let x = (place as f64 + passed) * 100.0 / 6.0;
    let day = visit
        .app
        .texts
        .day(visit.language, in_zone(now, &edition.zone).date());
    let anchor = match x {
        x if x < 8.0 => "start",
        x if x > 92.0 => "end",
        _ => "middle",
    };
    Some(Today {
        label: visit.say("timetable-today", &[("day", day.into())]),
        x: format!("{}%", decimal(Language::En, x, 2)),
        anchor,
    })
}

/// Where the edition stands, as a sentence without its final stop. The organisers move phases: a date that has passed is
/// not said as if it were ahead.
pub fn status(visit: &Visit, edition: &Edition, round: Option<&Round>) -> String {
    let now = visit.app.tools.clock.now();
    let dated = |ahead: &str, passed: &str, at: NaiveDateTime| {
        let key = if now <= at { ahead } else { passed };
        visit.say(key, &[("moment", visit.moment(at, &edition.zone).into())])
    };
    let dates = &edition.timetable;
    let deliberates = round.is_some_and(|r| matches!(r.state, RoundState::Deliberation | RoundState::Closed));
    match edition.phase {
        Phase::Preparation => visit.word("home-status-preparation"),
        Phase::Call => dated("home-status-call", "home-status-call-over", dates.call_closes_at),
        Phase::Screening => visit.word("home-status-screening"),
        Phase::Judging if deliberates => visit.word("home-status-deliberation"),
        Phase::Judging => {
            let until = round.map_or(dates.scoring_closes_at, |r| r.scoring_closes_at);
            dated("home-status-judging", "home-status-judging-over", until)
        }
        Phase::Sealed => dated(
            "home-status-sealed",
            "home-status-sealed-soon",
            dates.publication_at,
        ),
        Phase::Published | Phase::Archived => visit.word("home-status-published"),
    }
}
