//! What stands before the next move, as lines of the blocker list: each blocker with its number and one act, then what is
//! in order already.

use super::cockpit_words::case_number;
use super::edition_frame::path_of;
use crate::domain::next_move::blockers_ahead;
use crate::domain::phase::{Blocker, JURORS_A_CASE, Phase, Readiness, RoundState};
use crate::store::overview::cockpit::Cockpit;
use crate::web::visit::Visit;
use serde::Serialize;

/// How many cases are named; more are only counted.
const NAMED: usize = 12;

/// A line of the list.
#[derive(Serialize)]
pub(super) struct CheckLine {
    done: bool,
    strong: Option<String>,
    text: Option<String>,
    act: Option<Act>,
}

#[derive(Serialize)]
struct Act {
    label: String,
    href: String,
}

/// The lines: open ones first.
pub(super) fn lines(visit: &Visit, desk: &Cockpit) -> Vec<CheckLine> {
    let open = blockers_ahead(desk.edition.phase, &desk.facts);
    let mut lines: Vec<CheckLine> = open
        .iter()
        .map(|blocker| open_line(visit, desk, *blocker))
        .collect();
    lines.extend(
        checks(desk)
            .into_iter()
            // "Every case" says nothing where there is none.
            .filter(|check| desk.facts.cases_admitted > 0 || !check.of_every_case)
            .filter(|check| !open.iter().any(check.is_about))
            .map(|check| CheckLine {
                done: true,
                strong: None,
                text: Some(visit.say(check.clear, &[("count", check.count.into())])),
                act: None,
            }),
    );
    lines
}

/// Something that is looked at, whether it is in order or not.
struct Check {
    is_about: fn(&Blocker) -> bool,
    clear: &'static str,
    count: usize,
    /// It is said of every admitted case.
    of_every_case: bool,
}

fn check(clear: &'static str, count: usize, is_about: fn(&Blocker) -> bool) -> Check {
    Check {
        is_about,
        clear,
        count,
        of_every_case: false,
    }
}

/// What is said of every admitted case, with the number of jurors that each needs.
fn every(clear: &'static str, is_about: fn(&Blocker) -> bool) -> Check {
    Check {
        of_every_case: true,
        ..check(clear, JURORS_A_CASE, is_about)
    }
}

/// What is looked at before the next move.
fn checks(desk: &Cockpit) -> Vec<Check> {
    let facts = &desk.facts;
    let jurors = || {
        every("cockpit-clear-jurors", |b| {
            matches!(b, Blocker::CasesShortOfJurors { .. })
        })
    };
    match (desk.edition.phase, desk.state()) {
        (Phase::Preparation, _) => before_call(facts),
        (Phase::Call, _) => vec![check("cockpit-clear-call", 0, |b| {
            matches!(b, Blocker::CallStillOpen)
        })],
        (Phase::Screening, _) => vec![
            check("cockpit-clear-decided", facts.cases_admitted, |b| {
                matches!(b, Blocker::CasesUndecided { .. } | Blocker::NoCaseAdmitted)
            }),
            check("cockpit-clear-chairs", 0, |b| {
                matches!(b, Blocker::SectorsWithoutChair { .. } | Blocker::NoCaseAdmitted)
            }),
            check("cockpit-clear-president", 0, |b| {
                matches!(b, Blocker::NoPresident)
            }),
            jurors(),
        ],
        (Phase::Judging, RoundState::Planned) => vec![jurors()],
        (Phase::Judging, RoundState::Scoring) => vec![
            check("cockpit-clear-scoring", 0, |b| {
                matches!(b, Blocker::ScoringStillOpen)
            }),
            jurors(),
            every("cockpit-clear-complete", |b| {
                matches!(b, Blocker::CasesShortOfCompleteSheets { .. })
            }),
        ],
        (Phase::Judging, RoundState::Deliberation) => vec![
            check("cockpit-clear-sheets", 0, |b| {
                matches!(
                    b,
                    Blocker::SheetsUndecided { .. } | Blocker::ChairSheetsUndecided { .. }
                )
            }),
            check("cockpit-clear-sheet-decisions", 0, |b| {
                matches!(b, Blocker::SheetsReopened { .. } | Blocker::SheetProposals { .. })
            }),
            every("cockpit-clear-counted", |b| {
                matches!(b, Blocker::CasesShortOfSheets { .. })
            }),
        ],
        (Phase::Judging, RoundState::Closed) => {
            vec![check("cockpit-clear-round", 0, |b| {
                matches!(b, Blocker::RoundNotClosed)
            })]
        }
        (Phase::Sealed, _) => vec![
            check("cockpit-clear-titles", 0, |b| {
                matches!(b, Blocker::TitlesUndecided { .. })
            }),
            check("cockpit-clear-publication", 0, |b| {
                matches!(b, Blocker::NoPublication | Blocker::PublicationAhead)
            }),
        ],
        (Phase::Published, _) => vec![
            check("cockpit-clear-titles", 0, |b| {
                matches!(b, Blocker::TitlesUndecided { .. })
            }),
            check("cockpit-clear-proposal", 0, |b| {
                matches!(b, Blocker::ProposalWaits | Blocker::TitlesUnpublished { .. })
            }),
        ],
        (Phase::Archived, _) => Vec::new(),
    }
}

/// What is looked at before the call opens.
fn before_call(facts: &Readiness) -> Vec<Check> {
    vec![
        check("cockpit-clear-organisers", facts.organisers, |b| {
            matches!(b, Blocker::TwoOrganisers { .. })
        }),
        check("cockpit-clear-texts", 0, |b| {
            matches!(
                b,
                Blocker::TextsMissing { .. } | Blocker::ElementTextsMissing { .. }
            )
        }),
        check("cockpit-clear-elements", facts.elements, |b| {
            matches!(b, Blocker::ElementCount { .. })
        }),
        check("cockpit-clear-sectors", facts.sectors, |b| {
            matches!(b, Blocker::NoSector)
        }),
        check("cockpit-clear-timetable", 0, |b| {
            matches!(b, Blocker::TimetableDisorder)
        }),
    ]
}

fn open_line(visit: &Visit, desk: &Cockpit, blocker: Blocker) -> CheckLine {
    let (key, count) = sentence(blocker);
    let (label, path) = act(blocker);
    CheckLine {
        done: false,
        strong: Some(visit.say(key, &[("count", count.into())])),
        text: moment(visit, desk, blocker).or_else(|| named_cases(visit, desk, blocker)),
        act: Some(Act {
            label: visit.word(label),
            href: visit.path(&match path {
                Place::Edition(rest) => path_of(&desk.edition, rest),
                Place::House(path) => path.to_owned(),
            }),
        }),
    }
}

fn sentence(blocker: Blocker) -> (&'static str, usize) {
    match blocker {
        Blocker::TwoOrganisers { have } => ("cockpit-blocker-two-organisers", have),
        Blocker::TextsMissing { count } => ("cockpit-blocker-texts-missing", count),
        Blocker::ElementTextsMissing { count } => ("cockpit-blocker-element-texts", count),
        Blocker::ElementCount { have } => ("cockpit-blocker-element-count", have),
        Blocker::NoSector => ("cockpit-blocker-no-sector", 0),
        Blocker::NoKind => ("cockpit-blocker-no-kind", 0),
        Blocker::TimetableDisorder => ("cockpit-blocker-timetable", 0),
        Blocker::CallDeadlinePast => ("cockpit-blocker-call-past", 0),
        Blocker::ScoringDeadlinePast => ("cockpit-blocker-scoring-past", 0),
        Blocker::WeightsUnexplained { count } => ("cockpit-blocker-weights", count),
        Blocker::CallStillOpen => ("cockpit-blocker-call-open", 0),
        Blocker::CasesUndecided { count } => ("cockpit-blocker-undecided", count),
        Blocker::CasesReturned { count } => ("cockpit-blocker-returned", count),
        Blocker::DraftsWithTimeLeft { count } => ("cockpit-blocker-drafts", count),
        Blocker::NoCaseAdmitted => ("cockpit-blocker-none-admitted", 0),
        Blocker::SectorsWithoutChair { count } => ("cockpit-blocker-chairless", count),
        Blocker::NoPresident => ("cockpit-blocker-no-president", 0),
        Blocker::CasesShortOfJurors { count } => ("cockpit-blocker-short-of-jurors", count),
        Blocker::ScoringStillOpen => ("cockpit-blocker-scoring-open", 0),
        Blocker::RoundNotClosed => ("cockpit-blocker-round-open", 0),
        Blocker::SheetsUndecided { count } => ("cockpit-blocker-sheets", count),
        Blocker::ChairSheetsUndecided { count } => ("cockpit-blocker-chair-sheets", count),
        Blocker::SheetsReopened { count } => ("cockpit-blocker-sheets-reopened", count),
        Blocker::SheetProposals { count } => ("cockpit-blocker-sheet-proposals", count),
        Blocker::CasesShortOfCompleteSheets { count } => ("cockpit-blocker-short-of-complete", count),
        Blocker::CasesShortOfSheets { count } => ("cockpit-blocker-short-of-sheets", count),
        Blocker::TitlesUndecided { count } => ("cockpit-blocker-titles", count),
        Blocker::TitlesUnpublished { count } => ("cockpit-blocker-titles-unpublished", count),
        Blocker::NoPublication => ("cockpit-blocker-no-publication", 0),
        Blocker::PublicationAhead => ("cockpit-blocker-publication-ahead", 0),
        Blocker::ProposalWaits => ("cockpit-blocker-proposal", 0),
    }
}

/// Where an act is done.
enum Place {
    Edition(&'static str),
    House(&'static str),
}

/// What can be done about a blocker, and where.
fn act(blocker: Blocker) -> (&'static str, Place) {
    use Place::{Edition, House};
    match blocker {
        Blocker::TwoOrganisers { .. } => ("cockpit-act-invite-organiser", House("/organiser/organisers")),
        Blocker::TextsMissing { .. }
        | Blocker::NoKind
        | Blocker::TimetableDisorder
        | Blocker::CallDeadlinePast => ("cockpit-act-settings", Edition("/settings")),
        Blocker::ElementTextsMissing { .. }
        | Blocker::ElementCount { .. }
        | Blocker::WeightsUnexplained { .. } => ("cockpit-act-rubric", Edition("/rubric")),
        Blocker::NoSector => ("cockpit-act-sectors", Edition("/sectors")),
        Blocker::CallStillOpen | Blocker::ScoringDeadlinePast => {
            ("cockpit-act-deadlines", Edition("/deadlines"))
        }
        Blocker::CasesUndecided { .. } => ("cockpit-act-decide", Edition("/cases?state=submitted")),
        Blocker::CasesReturned { .. } => ("cockpit-act-look", Edition("/cases?state=returned")),
        Blocker::DraftsWithTimeLeft { .. } => ("cockpit-act-look", Edition("/cases?state=draft")),
        Blocker::NoCaseAdmitted => ("cockpit-act-look", Edition("/cases")),
        Blocker::SectorsWithoutChair { .. } | Blocker::CasesShortOfJurors { .. } => {
            ("cockpit-act-invite-juror", Edition("/jurors"))
        }
        Blocker::NoPresident => ("cockpit-act-president", Edition("/jurors")),
        Blocker::ScoringStillOpen | Blocker::SheetsUndecided { .. } => {
            ("cockpit-act-remind", Edition("/reminders"))
        }
        Blocker::ChairSheetsUndecided { .. } | Blocker::SheetProposals { .. } => {
            ("cockpit-act-decide", Edition("/sheets"))
        }
        Blocker::SheetsReopened { .. } => ("cockpit-act-look", Edition("/sheets")),
        Blocker::RoundNotClosed => ("cockpit-act-round", Edition("/phase")),
        Blocker::CasesShortOfCompleteSheets { .. } => ("cockpit-act-deadlines", Edition("/deadlines")),
        Blocker::CasesShortOfSheets { .. } => ("cockpit-act-reopen", Edition("/reopening")),
        Blocker::TitlesUndecided { .. } => ("cockpit-act-titles", Edition("/titles")),
        Blocker::TitlesUnpublished { .. } => ("cockpit-act-correction", Edition("/correction")),
        Blocker::NoPublication | Blocker::PublicationAhead | Blocker::ProposalWaits => {
            ("cockpit-act-publication", Edition("/publication"))
        }
    }
}

/// The moment that a blocker waits for, as a sentence.
fn moment(visit: &Visit, desk: &Cockpit, blocker: Blocker) -> Option<String> {
    let (key, at) = match blocker {
        Blocker::CallStillOpen => ("cockpit-until", desk.edition.timetable.call_closes_at),
        Blocker::ScoringStillOpen => ("cockpit-until", desk.round.as_ref()?.scoring_closes_at),
        Blocker::PublicationAhead => ("cockpit-from", desk.facts.publication_at?),
        _ => return None,
    };
    let moment = visit.moment(at, &desk.edition.zone);
    Some(visit.say(key, &[("moment", moment.into())]))
}

/// The cases of which a blocker speaks, where they are few.
fn named_cases(visit: &Visit, desk: &Cockpit, blocker: Blocker) -> Option<String> {
    let numbers: Vec<String> = match blocker {
        Blocker::CasesShortOfJurors { .. } => desk
            .covers()
            .iter()
            .filter(|cover| cover.jurors.max(cover.complete) < JURORS_A_CASE)
            .map(|cover| case_number(cover.number))
            .collect(),
        Blocker::CasesShortOfSheets { .. } => desk
            .progress
            .iter()
            .flat_map(|progress| &progress.cases)
            .filter(|case| case.counted < JURORS_A_CASE)
            .map(|case| case_number(case.number))
            .collect(),
        _ => return None,
    };
    if numbers.is_empty() || numbers.len() > NAMED {
        return None;
    }
    let (count, cases) = (numbers.len(), visit.list(&numbers));
    Some(visit.say(
        "cockpit-named-cases",
        &[("count", count.into()), ("cases", cases.into())],
    ))
}
