//! The page of the conflict question: of the case no more than its number, and whom to know a tie by.

use super::pile::label;
use crate::domain::recusal::Tie;
use crate::store::overview::jury_case::JuryCase;
use crate::web::error::WebError;
use crate::web::form::{FieldErrors, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};

/// The answer "a tie".
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecusalForm {
    pub tie: String,
    pub reason: String,
}

#[derive(Serialize)]
struct ConflictPage {
    lead: String,
    candidate: String,
    bureau: Option<String>,
    sector: Option<String>,
    client: Option<String>,
    ties: Vec<TieOption>,
    /// Where "no tie" goes; none for a case that is open already.
    no_tie: Option<String>,
    recusal: String,
    back: String,
}

#[derive(Serialize)]
struct TieOption {
    value: &'static str,
    label: String,
}

/// The question as it opens.
pub fn fresh(visit: &Visit, case: &JuryCase) -> Result<HttpResponse, WebError> {
    let form = RecusalForm::default();
    respond(visit, StatusCode::OK, case, form, FieldErrors::default())
}

/// The question, with what was typed and what is wrong with it.
pub fn respond(
    visit: &Visit,
    status: StatusCode,
    case: &JuryCase,
    form: RecusalForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let late = case.task.assignment.untied_at.is_some();
    let asked = if late { "?conflict=yes" } else { "" };
    let path = format!("/jury/cases/{}", case.case.id);
    let visit = &visit.seen_from(&format!("{path}{asked}"));
    let path = visit.path(&path);
    let (title, lead) = if late {
        ("jury-conflict-late-title", "jury-conflict-late-lead")
    } else {
        ("jury-conflict-title", "jury-conflict-lead")
    };
    let sector = case.sector.as_ref();
    let branch = case.case.client_branch;
    let extra = ConflictPage {
        lead: visit.word(lead),
        candidate: case.candidate_name.clone(),
        bureau: case.bureau.as_ref().map(|bureau| bureau.name.clone()),
        sector: sector.map(|sector| sector.name.get(visit.language).to_owned()),
        client: branch.map(|branch| visit.word(&format!("branch-{branch}"))),
        ties: Tie::ALL
            .iter()
            .map(|tie| TieOption {
                value: tie.word(),
                label: visit.word(&format!("jury-tie-{tie}")),
            })
            .collect(),
        no_tie: (!late).then(|| format!("{path}/conflict")),
        recusal: format!("{path}/recusal"),
        back: if late { path } else { visit.path("/jury") },
    };
    let title = visit.say(title, &[("number", label(case.case.number).into())]);
    let page = FormPage { form, errors, extra };
    visit
        .of_edition(&case.edition)
        .page_with(status, "jury/conflict.html", title, Nav::Jury, &page)
}
