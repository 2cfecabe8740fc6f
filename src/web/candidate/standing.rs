//! Where a case stands, in plain words: what it is now, and what happens next. Says nothing of the jury's progress: only
//! phases and dates that everybody knows.

use crate::domain::business_case::{BusinessCase, CaseState};
use crate::domain::edition::Edition;
use crate::domain::phase::Phase;
use crate::web::visit::Visit;
use chrono::NaiveDateTime;

/// Where a case stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Writing,
    Late,
    Submitted { recallable: bool },
    Returned,
    ReturnedLate,
    Admitted,
    Rejected,
    Withdrawn,
}

impl Standing {
    pub fn of(case: &BusinessCase, edition: &Edition, now: NaiveDateTime) -> Standing {
        let in_time = case.may_be_written(edition, now).is_ok();
        match case.state {
            CaseState::Draft if in_time => Standing::Writing,
            CaseState::Draft => Standing::Late,
            CaseState::Returned if in_time => Standing::Returned,
            CaseState::Returned => Standing::ReturnedLate,
            CaseState::Submitted => Standing::Submitted {
                recallable: case.clone().recall(edition, now).is_ok(),
            },
            CaseState::Admitted => Standing::Admitted,
            CaseState::Rejected => Standing::Rejected,
            CaseState::Withdrawn => Standing::Withdrawn,
        }
    }

    pub fn is_writable(self) -> bool {
        matches!(self, Standing::Writing | Standing::Returned)
    }

    /// Whether what is there now is what was submitted last.
    pub fn has_receipt(self) -> bool {
        matches!(self, Standing::Submitted { .. } | Standing::Admitted)
    }
}

/// Whether the candidate can still withdraw the case. `is_out`: the edition has a publication that
/// shows.
pub fn is_withdrawable(case: &BusinessCase, edition: &Edition, now: NaiveDateTime, is_out: bool) -> bool {
    !is_out && case.clone().withdraw(edition, now).is_ok()
}

/// A case's standing as two sentences.
pub struct Words {
    pub status: String,
    pub next: String,
}

impl Words {
    /// `is_out`: the edition has a publication that shows.
    pub fn of(
        visit: &Visit,
        case: &BusinessCase,
        edition: &Edition,
        now: NaiveDateTime,
        is_out: bool,
    ) -> Words {
        let moment = |at: NaiveDateTime| visit.moment(at, &edition.zone);
        let say = |key: &str, at: NaiveDateTime| visit.say(key, &[("moment", moment(at).into())]);
        let due = case.deadline(edition).shown_at;
        let left = |key: &str| {
            let left = visit.time_left(due, now);
            visit.say(key, &[("moment", moment(due).into()), ("left", left.into())])
        };
        let (status, next) = match Standing::of(case, edition, now) {
            Standing::Writing => (
                visit.word("candidate-status-writing"),
                left("candidate-next-writing"),
            ),
            Standing::Late => (
                visit.word("candidate-status-late"),
                say("candidate-next-late", due),
            ),
            Standing::Submitted { recallable } => (
                say(
                    "candidate-status-submitted",
                    case.submitted_at.unwrap_or(case.updated_at),
                ),
                after_submission(visit, edition, recallable.then_some(due), now),
            ),
            Standing::Returned => (
                visit.word("candidate-status-returned"),
                left("candidate-next-returned"),
            ),
            Standing::ReturnedLate => (
                visit.word("candidate-status-returned-late"),
                say("candidate-next-returned-late", due),
            ),
            Standing::Admitted => (
                visit.word("candidate-status-admitted"),
                after_admission(visit, edition, is_out),
            ),
            Standing::Rejected => (
                visit.word("candidate-status-rejected"),
                visit.word("candidate-next-rejected"),
            ),
            Standing::Withdrawn => (
                say(
                    "candidate-status-withdrawn",
                    case.withdrawn_at.unwrap_or(case.updated_at),
                ),
                visit.word("candidate-next-withdrawn"),
            ),
        };
        Words { status, next }
    }
}

fn after_submission(
    visit: &Visit,
    edition: &Edition,
    recallable_until: Option<NaiveDateTime>,
    now: NaiveDateTime,
) -> String {
    let screened_at = edition.timetable.screening_closes_at;
    let hears = if screened_at > now {
        let moment = visit.moment(screened_at, &edition.zone);
        visit.say("candidate-next-screening", &[("moment", moment.into())])
    } else {
        visit.word("candidate-next-screening-soon")
    };
    match recallable_until {
        Some(until) => {
            let moment = visit.moment(until, &edition.zone);
            let recall = visit.say("candidate-next-recall", &[("moment", moment.into())]);
            format!("{recall} {hears}")
        }
        None => hears,
    }
}

fn after_admission(visit: &Visit, edition: &Edition, is_out: bool) -> String {
    let timetable = &edition.timetable;
    let (key, at) = match edition.phase {
        _ if is_out => return visit.word("candidate-next-published"),
        Phase::Preparation | Phase::Call | Phase::Screening => {
            ("candidate-next-scoring", timetable.scoring_opens_at)
        }
        Phase::Judging if timetable.scoring_closes_at <= visit.app.tools.clock.now() => {
            ("candidate-next-judging-over", timetable.scoring_closes_at)
        }
        Phase::Judging => ("candidate-next-judging", timetable.scoring_closes_at),
        Phase::Sealed | Phase::Published | Phase::Archived => {
            ("candidate-next-sealed", timetable.publication_at)
        }
    };
    visit.say(key, &[("moment", visit.moment(at, &edition.zone).into())])
}
