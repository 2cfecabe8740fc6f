//! The timetable line of an edition: six phases with their dates, and where today lies on it. What has passed the clock
//! says, where the edition stands its phase: an organiser may open a phase early or late. Never how far the scoring is.

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
    /// Today lies in it.
    here: bool,
}

/// Today's notch.
#[derive(Serialize)]
pub struct Today {
    label: String,
    x: String,
    anchor: &'static str,
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

/// The place of the phase whose dates `now` falls in, the last one that has begun. None before all of them, and once the
/// edition is over.
fn place_of(edition: &Edition, is_out: bool, now: NaiveDateTime) -> Option<usize> {
    let begun = spans(edition).iter().rposition(|(_, from)| *from <= now);
    begun.filter(|_| !is_over(edition, is_out, now))
}

/// Whether the edition is over, by the clock and by its phase or a publication that `is_out`: the organisers move the phase
/// after it.
fn is_over(edition: &Edition, is_out: bool, now: NaiveDateTime) -> bool {
    (is_out || edition.phase >= Phase::Published) && edition.timetable.publication_at <= now
}

/// How a phase is drawn: passed only when the edition has left it and its last date lies behind.
fn state(edition: &Edition, phase: Phase, is_out: bool, now: NaiveDateTime) -> &'static str {
    let left = is_out || edition.phase > phase || edition.phase >= Phase::Published;
    if left && last_date(edition, phase) <= now {
        "passed"
    } else if edition.phase == phase {
        "current"
    } else {
        "to_come"
    }
}

/// The last date that the line shows for a phase.
fn last_date(edition: &Edition, phase: Phase) -> NaiveDateTime {
    let t = &edition.timetable;
    match phase {
        Phase::Preparation => t.call_opens_at,
        Phase::Call => t.call_closes_at,
        Phase::Screening => t.screening_closes_at,
        Phase::Judging | Phase::Sealed => t.sealing_at,
        Phase::Published | Phase::Archived => t.publication_at,
    }
}

/// The six marks, in order. `is_out`: the edition has a publication that shows.
pub fn phases(visit: &Visit, edition: &Edition, is_out: bool) -> Vec<PhaseMark> {
    let now = visit.app.tools.clock.now();
    let spans = spans(edition);
    let here = place_of(edition, is_out, now);
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
            state: state(edition, *phase, is_out, now),
            here: here == Some(place),
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

/// From a day to a day; one day alone where they are the same.
fn span(visit: &Visit, from: String, to: String) -> String {
    if from == to {
        return from;
    }
    visit.say("date-span", &[("from", from.into()), ("to", to.into())])
}

/// Where today lies: within its phase's sixth of the line, as far as those dates have passed. None before the first of
/// them, and once the edition is over.
pub fn today(visit: &Visit, edition: &Edition, is_out: bool) -> Option<Today> {
    let now = visit.app.tools.clock.now();
    let place = place_of(edition, is_out, now)?;
    let spans = spans(edition);
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
/// not said as if it were ahead, and a publication that `is_out` is known whatever the phase.
pub fn status(visit: &Visit, edition: &Edition, round: Option<&Round>, is_out: bool) -> String {
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
        Phase::Sealed if is_out => visit.word("home-status-published"),
        Phase::Sealed => dated(
            "home-status-sealed",
            "home-status-sealed-soon",
            dates.publication_at,
        ),
        Phase::Published | Phase::Archived => visit.word("home-status-published"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edition::{BothLanguages, PublicationMinimum};
    use crate::domain::timetable::Timetable;
    use chrono::TimeDelta;
    use uuid::Uuid;

    fn day(day: i64) -> NaiveDateTime {
        chrono::DateTime::UNIX_EPOCH.naive_utc() + TimeDelta::days(day)
    }

    /// Each date ten days after the one before it, from the first on.
    fn edition(phase: Phase) -> Edition {
        Edition {
            id: Uuid::from_u128(1).into(),
            year: 2026,
            title: BothLanguages::default(),
            rules: BothLanguages::default(),
            zone: "Europe/Amsterdam".to_owned(),
            phase,
            timetable: Timetable {
                preparation_at: day(0),
                call_opens_at: day(10),
                call_closes_at: day(20),
                screening_closes_at: day(30),
                scoring_opens_at: day(40),
                scoring_closes_at: day(50),
                sealing_at: day(60),
                publication_at: day(70),
            },
            grace_minutes: 15,
            minimum: PublicationMinimum::FLOOR,
            jurors_public_early: false,
            revision: 1,
            created_at: day(0),
        }
    }

    fn states(phase: Phase, now: NaiveDateTime) -> [&'static str; 6] {
        let edition = edition(phase);
        spans(&edition).map(|(phase, _)| state(&edition, phase, false, now))
    }

    #[test]
    fn a_phase_that_began_early_leaves_no_date_passed_that_lies_ahead() {
        let to_come = "to_come";
        let early = states(Phase::Call, day(5));
        assert_eq!(early, [to_come, "current", to_come, to_come, to_come, to_come]);
        let in_time = states(Phase::Call, day(15));
        assert_eq!(in_time, ["passed", "current", to_come, to_come, to_come, to_come]);
        let ahead = states(Phase::Published, day(65));
        assert_eq!(ahead[4..], ["passed", "current"]);
        assert_eq!(states(Phase::Published, day(70)), ["passed"; 6]);
        assert_eq!(states(Phase::Archived, day(70)), ["passed"; 6]);
    }

    #[test]
    fn what_is_out_is_over_before_the_organisers_move_the_phase() {
        let sealed = edition(Phase::Sealed);
        let marks = spans(&sealed).map(|(phase, _)| state(&sealed, phase, true, day(70)));
        assert_eq!(marks, ["passed"; 6]);
        assert!(is_over(&sealed, true, day(70)));
        assert_eq!(states(Phase::Sealed, day(70))[4..], ["current", "to_come"]);
    }

    #[test]
    fn today_lies_where_the_clock_says_whatever_the_phase() {
        for (at, place) in [
            (-5, None),
            (0, Some(0)),
            (5, Some(0)),
            (15, Some(1)),
            (25, Some(2)),
            (45, Some(3)),
            (60, Some(4)),
            (90, Some(5)),
        ] {
            assert_eq!(place_of(&edition(Phase::Call), false, day(at)), place, "day {at}");
        }
        assert!(!is_over(&edition(Phase::Published), false, day(69)));
        assert!(!is_over(&edition(Phase::Sealed), false, day(99)));
        assert!(is_over(&edition(Phase::Published), false, day(70)));
        assert_eq!(place_of(&edition(Phase::Published), false, day(70)), None);
    }
}
