//! The pages on which is decided about sheets in deliberation, in finished strings: the list to choose from, and one sheet
//! with what can be done about it. Chairs and organisers have the same pages, each at an address of their own.

use super::error::WebError;
use super::error_pages::refusal_text;
use super::flags::case_label;
use super::form::FieldErrors;
use super::sheet_history::{self, HistoryLine};
use super::visit::Visit;
use crate::domain::Refusal;
use crate::domain::edition::Edition;
use crate::domain::id::PersonId;
use crate::domain::proposal::check_fresh;
use crate::domain::scoresheet::SheetState;
use crate::domain::sheet_decision::{SheetDecision, SheetDecisionKind};
use crate::store::overview::sheet_file::SheetFile;
use crate::store::overview::sheet_list::{SheetLine, SheetList};
use crate::usecases::Failure;
use crate::usecases::deliberation::Intent;
use actix_web::http::StatusCode;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// What is decided, and why.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct DecisionForm {
    decision: String,
    reason: String,
    /// The revision that was read.
    #[serde(skip_serializing)]
    revision: String,
}

impl DecisionForm {
    /// What the form means. `None`: no decision is chosen, which the mistakes say.
    ///
    /// # Errors
    /// [`WebError::BadRequest`] for a revision that no page of ours has.
    pub fn read(&self, visit: &Visit, errors: &mut FieldErrors) -> Result<Option<Intent>, WebError> {
        let revision = self.revision.parse();
        let revision = revision.map_err(|_| WebError::BadRequest("revision"))?;
        let Some(kind) = SheetDecisionKind::parse(&self.decision) else {
            errors.add("decision", visit.word("sheets-choice-missing"));
            return Ok(None);
        };
        Ok(Some(Intent {
            kind,
            reason: self.reason.clone(),
            revision,
        }))
    }
}

/// Which decision is taken back or confirmed.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SettlementForm {
    pub decision: String,
}

/// The part of an address that chooses a case: `?case=07`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ChosenCase {
    case: String,
}

impl ChosenCase {
    /// # Errors
    /// [`WebError::NotFound`] for what is no number.
    pub fn number(&self) -> Result<Option<i32>, WebError> {
        if self.case.is_empty() {
            return Ok(None);
        }
        self.case.parse().map(Some).map_err(|_| WebError::NotFound)
    }
}

/// The address of the sheets of one case, below `base`; `year` names the edition, unless that is the newest.
pub fn of_case(base: &str, year: &str, case_number: i32) -> String {
    let edition = if year.is_empty() {
        String::new()
    } else {
        format!("edition={year}&")
    };
    format!("{base}?{edition}case={}#sheets", case_label(case_number))
}

/// See `components/sheet_list.html`.
#[derive(Serialize)]
pub struct ListView {
    base: String,
    cases: Vec<CaseOption>,
    chosen: Option<String>,
    sheets: Vec<SheetRow>,
    live: Vec<HistoryLine>,
    past: Vec<HistoryLine>,
    answers: Vec<HistoryLine>,
}

#[derive(Serialize)]
struct CaseOption {
    value: String,
    label: String,
}

#[derive(Serialize)]
struct SheetRow {
    juror: String,
    state: String,
    href: String,
}

/// The list; `base` is the address below which sheets stand.
pub fn list(
    visit: &Visit,
    edition: &Edition,
    found: &SheetList,
    case: Option<i32>,
    base: String,
) -> ListView {
    let row = |line: &SheetLine| SheetRow {
        juror: line.juror_name.clone(),
        state: state(visit, line.state),
        href: format!("{base}/{}", line.sheet),
    };
    let lines = |lines: &[_]| {
        lines
            .iter()
            .map(|line| sheet_history::of_list(visit, edition, line, &base))
            .collect()
    };
    ListView {
        cases: found
            .cases
            .iter()
            .map(|number| CaseOption {
                value: case_label(*number),
                label: case_label(*number),
            })
            .collect(),
        chosen: case.map(case_label),
        sheets: found.sheets.iter().map(row).collect(),
        live: lines(&found.live),
        past: lines(&found.past),
        answers: found
            .answers
            .iter()
            .map(|answer| sheet_history::of_answer(visit, edition, answer, &base))
            .collect(),
        base,
    }
}

/// See `components/sheet_decisions.html`.
#[derive(Serialize)]
pub struct SheetView {
    case: String,
    juror: String,
    state: String,
    /// The address of the sheet, and that of the sheets of its case.
    base: String,
    back: String,
    revision: String,
    /// What can be decided; empty where nothing can.
    choices: Vec<Choice>,
    /// Why nothing can be decided.
    closed: Option<String>,
    live: Option<Live>,
    history: Vec<HistoryLine>,
}

#[derive(Serialize)]
struct Choice {
    value: &'static str,
    label: String,
    note: String,
}

/// A decision that waits for its end.
#[derive(Serialize)]
struct Live {
    id: String,
    text: String,
    take_back: String,
    /// Who looks can confirm it.
    confirms: bool,
    /// The way to the password, where it must be given again first.
    again: Option<String>,
}

/// Who looks at a sheet.
pub struct Viewer {
    pub person: PersonId,
    pub organises: bool,
    pub authenticated_at: NaiveDateTime,
    /// The year that addresses name; empty where they need not.
    pub year_named: String,
}

/// One sheet; `path` is the path below which sheets stand, after the language.
pub fn sheet(visit: &Visit, file: &SheetFile, viewer: &Viewer, path: &str) -> SheetView {
    let own = file.assignment.juror == viewer.person;
    let live = file.decisions.iter().find(|one| one.is_live());
    let choices = if own || live.is_some() || !file.is_of_the_jury {
        Vec::new()
    } else {
        choices(visit, file, viewer)
    };
    let closed = (choices.is_empty() && live.is_none()).then(|| {
        visit.word(if own {
            "sheets-own"
        } else {
            "sheets-nothing-to-decide"
        })
    });
    let here = format!("{path}/{}", file.sheet.id);
    SheetView {
        case: case_label(file.case.number),
        juror: file.member.name.clone(),
        state: state(visit, file.sheet.state),
        base: visit.path(&here),
        back: of_case(&visit.path(path), &viewer.year_named, file.case.number),
        revision: file.sheet.revision.to_string(),
        choices,
        closed,
        live: live
            .filter(|_| !own)
            .map(|decision| live_part(visit, decision, viewer, &here)),
        history: sheet_history::of_sheet(visit, file, !viewer.organises),
    }
}

fn choices(visit: &Visit, file: &SheetFile, viewer: &Viewer) -> Vec<Choice> {
    let choice = |kind: SheetDecisionKind, label: &str, note: &str| Choice {
        value: kind.word(),
        label: visit.word(label),
        note: visit.word(note),
    };
    let mut choices = Vec::new();
    if file.sheet.counts() {
        if !viewer.organises || !file.chair_decides {
            let kind = SheetDecisionKind::Reopening;
            choices.push(choice(kind, "sheets-reopen", "sheets-reopen-note"));
        }
        let kind = SheetDecisionKind::Striking;
        choices.push(choice(kind, "sheets-strike", "sheets-strike-note"));
    } else if file.sheet.state == SheetState::Struck {
        let kind = SheetDecisionKind::Restoration;
        choices.push(choice(kind, "sheets-restore", "sheets-restore-note"));
    }
    choices
}

fn live_part(visit: &Visit, decision: &SheetDecision, viewer: &Viewer, here: &str) -> Live {
    let reopening = decision.kind == SheetDecisionKind::Reopening;
    let now = visit.app.tools.clock.now();
    let confirms = viewer.organises && decision.may_be_confirmed(viewer.person).is_ok();
    let stale = check_fresh(viewer.authenticated_at, now).is_err();
    let next: String = form_urlencoded::byte_serialize(visit.path(here).as_bytes()).collect();
    let (text, take_back) = match decision.kind {
        SheetDecisionKind::Reopening => ("sheets-live-reopening", "sheets-take-reopening-back"),
        SheetDecisionKind::Striking => ("sheets-live-striking", "sheets-take-proposal-back"),
        SheetDecisionKind::Restoration => ("sheets-live-restoration", "sheets-take-proposal-back"),
    };
    let text = visit.word(text);
    Live {
        id: decision.id.to_string(),
        text: if reopening || confirms {
            text
        } else {
            format!("{text} {}", visit.word("sheets-another-confirms"))
        },
        take_back: visit.word(take_back),
        confirms,
        again: (confirms && stale).then(|| visit.path(&format!("/account/again?next={next}"))),
    }
}

fn state(visit: &Visit, state: SheetState) -> String {
    visit.word(match state {
        SheetState::Open | SheetState::Complete => "sheets-state-not-handed-in",
        SheetState::HandedIn => "sheets-state-handed-in",
        SheetState::Accepted => "sheets-state-accepted",
        SheetState::Reopened => "sheets-state-reopened",
        SheetState::Struck => "sheets-state-struck",
    })
}

/// The status and the mistakes with which a page comes back when nothing was done.
///
/// # Errors
/// What is no matter of the form.
pub fn set_back(visit: &Visit, failure: Failure) -> Result<(StatusCode, FieldErrors), WebError> {
    let mut errors = FieldErrors::default();
    let status = match &failure {
        Failure::Stale => {
            errors.add("", visit.word("sheets-stale"));
            StatusCode::CONFLICT
        }
        Failure::Unavailable => {
            errors.add("", visit.word("jury-busy"));
            StatusCode::SERVICE_UNAVAILABLE
        }
        Failure::Refused(Refusal::ReasonMissing) => {
            errors.add("reason", visit.word("sheets-reason-missing"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Failure::Refused(Refusal::TooMany { limit }) => {
            let values = [("limit", (*limit).into())];
            errors.add("reason", visit.say("sheets-reason-long", &values));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Failure::Refused(
            refusal @ (Refusal::WrongState
            | Refusal::NotProposed
            | Refusal::OwnSheet
            | Refusal::ChairDecides
            | Refusal::SecondPersonNeeded
            | Refusal::FreshAuthentication),
        ) => {
            errors.add("", refusal_text(&visit.app.texts, visit.language, refusal));
            StatusCode::CONFLICT
        }
        _ => return Err(failure.into()),
    };
    Ok((status, errors))
}
