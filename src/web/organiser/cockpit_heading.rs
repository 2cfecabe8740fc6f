//! How the cockpit opens: the headline says where the edition stands, the lead what is counted there. Sheets and cases
//! are counted, never scores.

use super::cockpit_words::day;
use crate::domain::business_case::CaseState;
use crate::domain::pace::{self, Span};
use crate::domain::phase::{Phase, RoundState};
use crate::locale::in_zone;
use crate::store::overview::cockpit::Cockpit;
use crate::web::visit::Visit;
use chrono::NaiveDateTime;
use fluent_bundle::FluentValue;

/// The headline, which is the page's title too.
pub(super) fn title(visit: &Visit, desk: &Cockpit) -> String {
    let dates = &desk.edition.timetable;
    let year = desk.edition.year.to_string();
    let span = match (desk.edition.phase, desk.state()) {
        (Phase::Call, _) => Some((dates.call_opens_at, dates.call_closes_at)),
        (Phase::Judging, RoundState::Scoring) => Some((opened_at(desk), closes_at(desk))),
        _ => None,
    };
    let counted = span.and_then(|(from, until)| pace::day(local_span(visit, desk, from, until)));
    let stage = stage(desk);
    match counted {
        Some((day, of)) => visit.say(
            &format!("cockpit-title-{stage}-day"),
            &[("day", day.into()), ("of", of.into())],
        ),
        None => visit.say(&format!("cockpit-title-{stage}"), &[("year", year.into())]),
    }
}

/// The sentence beside it.
pub(super) fn lead(visit: &Visit, desk: &Cockpit) -> String {
    let dates = &desk.edition.timetable;
    let dated = |keys, at| dated(visit, desk, keys, at);
    let count = |name: &'static str, count: usize| (name, FluentValue::from(count));
    let cases = |state| desk.count(state);
    match (desk.edition.phase, desk.state()) {
        (Phase::Preparation, _) => dated(
            ["cockpit-lead-preparation", "cockpit-lead-preparation-late"],
            dates.call_opens_at,
        ),
        (Phase::Call, _) => {
            let counts = [
                count("submitted", cases(CaseState::Submitted)),
                count("drafts", cases(CaseState::Draft)),
            ];
            let when = dated(
                ["cockpit-lead-call-until", "cockpit-lead-call-over"],
                dates.call_closes_at,
            );
            format!("{} {when}", visit.say("cockpit-lead-call", &counts))
        }
        (Phase::Screening, _) => visit.say(
            "cockpit-lead-screening",
            &[
                count("undecided", cases(CaseState::Submitted)),
                count("admitted", cases(CaseState::Admitted)),
            ],
        ),
        (Phase::Judging, RoundState::Planned) => {
            let counts = [
                count("cases", cases(CaseState::Admitted)),
                count("jurors", desk.members.len()),
            ];
            let when = dated(
                ["cockpit-lead-planned-from", "cockpit-lead-planned-late"],
                dates.scoring_opens_at,
            );
            format!("{} {when}", visit.say("cockpit-lead-planned", &counts))
        }
        (Phase::Judging, RoundState::Scoring) => scoring(visit, desk),
        (Phase::Judging, RoundState::Deliberation) => {
            visit.say("cockpit-lead-deliberation", &[count("sheets", counted(desk))])
        }
        (Phase::Judging, RoundState::Closed) => {
            visit.say("cockpit-lead-closed", &[count("sheets", counted(desk))])
        }
        (Phase::Sealed, _) => {
            let passed = if desk.facts.publication_is_out {
                "cockpit-lead-sealed-out"
            } else {
                "cockpit-lead-sealed-late"
            };
            let at = desk.facts.publication_at.unwrap_or(dates.publication_at);
            let when = dated(["cockpit-lead-sealed-until", passed], at);
            let counts = [count("titles", desk.facts.titles_undecided)];
            format!("{} {when}", visit.say("cockpit-lead-sealed", &counts))
        }
        (Phase::Published, _) => visit.word("cockpit-lead-published"),
        (Phase::Archived, _) => visit.word("cockpit-lead-archived"),
    }
}

/// A date as one that lies ahead, or as one that has passed: never the other way round.
fn dated(visit: &Visit, desk: &Cockpit, [ahead, passed]: [&str; 2], at: NaiveDateTime) -> String {
    let key = if visit.app.tools.clock.now() < at {
        ahead
    } else {
        passed
    };
    visit.say(key, &[("moment", visit.moment(at, &desk.edition.zone).into())])
}

/// How many sheets are complete, and whether the pace so far reaches the deadline.
fn scoring(visit: &Visit, desk: &Cockpit) -> String {
    let sheets = desk.sheets();
    let complete: usize = desk.covers().iter().map(|cover| cover.complete).sum();
    let closes = closes_at(desk);
    let said = visit.say(
        "cockpit-lead-scoring",
        &[("complete", complete.into()), ("sheets", sheets.into())],
    );
    let span = Span {
        opened_at: opened_at(desk),
        now: visit.app.tools.clock.now(),
        closes_at: closes,
    };
    let pace = match pace::expected(complete, sheets, span).filter(|_| sheets > 0) {
        None => dated(
            visit,
            desk,
            ["cockpit-lead-scoring-until", "cockpit-lead-scoring-over"],
            closes,
        ),
        Some(expected) if expected < sheets => visit.say(
            "cockpit-lead-pace-short",
            &[
                ("day", day(visit, closes, &desk.edition.zone).into()),
                ("expected", expected.into()),
                ("short", (sheets - expected).into()),
            ],
        ),
        Some(_) => visit.say(
            "cockpit-lead-pace-enough",
            &[("day", day(visit, closes, &desk.edition.zone).into())],
        ),
    };
    format!("{said} {pace}")
}

/// The sheets that count as things stand.
fn counted(desk: &Cockpit) -> usize {
    let cases = desk.progress.iter().flat_map(|progress| &progress.cases);
    cases.map(|case| case.counted).sum()
}

/// The pace is reckoned from when jurors could begin.
fn opened_at(desk: &Cockpit) -> NaiveDateTime {
    desk.scoring_opened_at
        .unwrap_or(desk.edition.timetable.scoring_opens_at)
}

fn closes_at(desk: &Cockpit) -> NaiveDateTime {
    let announced = desk.edition.timetable.scoring_closes_at;
    desk.round
        .as_ref()
        .map_or(announced, |round| round.scoring_closes_at)
}

/// A span by the edition's own calendar, in which its days are counted.
fn local_span(visit: &Visit, desk: &Cockpit, from: NaiveDateTime, until: NaiveDateTime) -> Span {
    let local = |instant| in_zone(instant, &desk.edition.zone);
    Span {
        opened_at: local(from),
        now: local(visit.app.tools.clock.now()),
        closes_at: local(until),
    }
}

/// The word of the stage in the texts' keys.
fn stage(desk: &Cockpit) -> &'static str {
    match desk.edition.phase {
        Phase::Judging => desk.state().word(),
        phase => phase.word(),
    }
}
