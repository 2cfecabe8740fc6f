//! One case for the organisers: what the candidate submitted, its attachments, what was decided about it. A draft is its
//! candidate's own: of it only the deadline is the organisers' business.

use super::case_acts::{DeadlineForm, DecisionForm};
use super::case_history::{self, HistoryLine, Names};
use super::case_reversal::{ReversalForm, is_reversible};
use super::cases::{state_word, words};
use super::cockpit_words::case_number;
use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use crate::domain::business_case::CaseState;
use crate::domain::edition::Edition;
use crate::domain::id::{AttachmentId, CaseId};
use crate::domain::policy::{self, Action, Stage};
use crate::store::overview::case_file::{self, CaseFile};
use crate::store::{StoreError, audits, rounds};
use crate::web::actor::Organiser;
use crate::web::address;
use crate::web::case_text::{CaseText, Parts};
use crate::web::download;
use crate::web::error::WebError;
use crate::web::form::{FieldErrors, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

pub(super) type CasePath = web::Path<(String, String, String)>;

/// A case with what decides about its forms.
pub(super) struct ReadCase {
    pub(super) edition: Edition,
    pub(super) file: CaseFile,
    stage: Stage,
    /// Who decided, and who took a decision back.
    pub(super) names: Names,
    /// The candidate has worked on the case since the decision that holds.
    pub(super) written_since: bool,
}

/// What was typed into one of the two forms.
#[derive(Default, Serialize)]
pub(super) struct Typed {
    #[serde(flatten)]
    pub(super) decision: DecisionForm,
    #[serde(flatten)]
    pub(super) deadline: DeadlineForm,
    #[serde(flatten)]
    pub(super) reversal: ReversalForm,
}

#[derive(Serialize)]
struct CasePage {
    frame: EditionFrame,
    base: String,
    cases: String,
    /// What the candidate wrote; none of a draft.
    text: Option<CaseText>,
    kicker: String,
    /// Why there is no text.
    unread: Option<String>,
    state: String,
    facts: Vec<Fact>,
    history: Vec<HistoryLine>,
    /// The revision that is decided about; none where nothing can be decided now.
    revision: Option<i32>,
    /// The revision whose decision can be taken back now.
    reversal: Option<i32>,
    own: bool,
    /// Whether a later deadline can be given now, and the one that holds.
    extends: bool,
    due: String,
    changed: bool,
}

#[derive(Serialize)]
struct Fact {
    term: String,
    value: String,
}

/// `GET /{lang}/organiser/editions/{year}/cases/{id}`: organisers.
pub async fn show(visit: Visit, actor: Organiser, path: CasePath) -> Result<HttpResponse, WebError> {
    let read = read(&visit, &path).await?;
    let typed = Typed::default();
    page(
        &visit,
        &actor,
        StatusCode::OK,
        &read,
        typed,
        FieldErrors::default(),
    )
}

/// Reads the case that an address names.
pub(super) async fn read(visit: &Visit, path: &(String, String, String)) -> Result<ReadCase, WebError> {
    let id: CaseId = address::id(&path.2)?;
    let edition = edition_of(visit, &path.1).await?;
    let of = edition.id;
    let found = visit
        .app
        .tools
        .store
        .read(move |connection| {
            let Some(file) = case_file::find(connection, id)?.filter(|file| file.case.edition == of) else {
                return Ok(None);
            };
            let written_since = match file.newest_decision() {
                Some(decision) => {
                    let at = decision.decided_at;
                    audits::was_written_since(connection, of, &id.to_string(), at)?
                }
                None => false,
            };
            let stage = rounds::stage(connection, of)?;
            let names = case_history::names_of(connection, &file.decisions)?;
            Ok::<_, StoreError>(Some((file, stage, names, written_since)))
        })
        .await?;
    let (file, stage, names, written_since) = found.ok_or(WebError::NotFound)?;
    Ok(ReadCase {
        edition,
        file,
        stage,
        names,
        written_since,
    })
}

/// The page, fresh or with a form that came back.
pub(super) fn page(
    visit: &Visit,
    actor: &Organiser,
    status: StatusCode,
    read: &ReadCase,
    form: Typed,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let (edition, case) = (&read.edition, &read.file.case);
    let base = path_of(edition, &format!("/cases/{}", case.id));
    let now_allows = |action| policy::allows_now(action, read.stage).is_ok();
    let own = case.person == actor.id();
    let decides = case.state == CaseState::Submitted && now_allows(Action::Screen) && !own;
    let writes = matches!(
        case.state,
        CaseState::Draft | CaseState::Submitted | CaseState::Returned
    );
    let text = read
        .file
        .case
        .is_read_by_organisers()
        .then(|| text(visit, read, &base));
    let extra = CasePage {
        frame: EditionFrame::of(visit, edition, EditionSection::Candidates),
        cases: visit.path(&path_of(edition, "/cases")),
        kicker: match &text {
            Some(text) => text.kicker.clone(),
            None => visit.say(
                "cockpit-case-unread-kicker",
                &[
                    ("number", case_number(case.number).into()),
                    ("state", state_word(visit, case.state).into()),
                ],
            ),
        },
        unread: text.is_none().then(|| visit.word(unread(case.state))),
        text,
        state: state_word(visit, case.state),
        facts: facts(visit, read),
        history: case_history::lines(visit, read),
        revision: decides.then_some(case.revision),
        reversal: (is_reversible(read) && now_allows(Action::Screen) && !own).then_some(case.revision),
        own,
        extends: writes && now_allows(Action::ExtendDeadline),
        due: visit.moment(case.deadline(edition).shown_at, &edition.zone),
        changed: status == StatusCode::CONFLICT,
        base: visit.path(&base),
    };
    let title = match &extra.text {
        Some(text) => text.title.clone(),
        None => visit.say(
            "cockpit-case-unread-title",
            &[("candidate", read.file.candidate_name.as_str().into())],
        ),
    };
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/case.html", title, Nav::Organiser, &page)
}

/// Why the organisers do not read the text.
fn unread(state: CaseState) -> &'static str {
    match state {
        CaseState::Withdrawn => "cockpit-case-withdrawn-text",
        _ => "cockpit-case-draft-text",
    }
}

fn text(visit: &Visit, read: &ReadCase, base: &str) -> CaseText {
    let file = &read.file;
    let parts = Parts {
        case: &file.case,
        candidate: &file.candidate_name,
        sector: file.sector.as_ref(),
        bureau: file.bureau.as_ref(),
        sections: &file.sections,
        attachments: &file.attachments,
    };
    CaseText::of(visit, &parts, &format!("{base}/attachments"))
}

fn facts(visit: &Visit, read: &ReadCase) -> Vec<Fact> {
    let (file, case, zone) = (&read.file, &read.file.case, &read.edition.zone);
    let fact = |word: &str, value: String| Fact {
        term: visit.word(&format!("cockpit-case-fact-{word}")),
        value,
    };
    let mut facts = vec![
        fact("state", state_word(visit, case.state)),
        fact("candidate", file.candidate_name.clone()),
        fact("email", file.candidate_email.clone()),
    ];
    if case.is_read_by_organisers() {
        let bureau = file.bureau.as_ref().map(|bureau| bureau.name.clone());
        facts.push(fact(
            "bureau",
            bureau.unwrap_or_else(|| visit.word("cockpit-case-no-bureau")),
        ));
        facts.push(fact("words", words(visit, file.words())));
    }
    if let Some(at) = case.submitted_at {
        facts.push(fact("submitted", visit.moment(at, zone)));
    }
    if let Some(at) = case.personal_deadline_at {
        facts.push(fact("deadline", visit.moment(at, zone)));
    }
    facts
}

/// `GET /{lang}/organiser/editions/{year}/cases/{id}/attachments/{aid}`: organisers, of a case that was submitted.
pub async fn attachment(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String, String, String)>,
) -> Result<HttpResponse, WebError> {
    let (lang, year, case, attachment) = path.into_inner();
    let id: AttachmentId = address::id(&attachment)?;
    let read = read(&visit, &(lang, year, case)).await?;
    let attachment = read
        .file
        .attachments
        .iter()
        .find(|attachment| attachment.id == id && read.file.case.is_read_by_organisers())
        .ok_or(WebError::NotFound)?;
    download::attachment(&visit.app, attachment).await
}
