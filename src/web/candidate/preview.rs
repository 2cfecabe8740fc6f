//! The case as the jury will see it, before anybody else does.

use super::editor::text;
use super::own;
use super::standing::Standing;
use crate::web::actor::Account;
use crate::web::case_text::{self, CaseText};
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct PreviewPage {
    back: String,
    submission: Option<String>,
    note: String,
    text: CaseText,
}

/// `GET /{lang}/candidate/cases/{id}/preview`: the candidate whose case it is.
pub async fn show(
    visit: Visit,
    actor: Account,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let editor = own::case(&visit, &actor, &path.1).await?;
    let case = &editor.file.case;
    let now = visit.app.tools.clock.now();
    let back = visit.path(&own::path(case.id));
    let standing = Standing::of(case, &editor.file.edition, now);
    let note = match standing {
        Standing::Admitted => "candidate-preview-admitted",
        Standing::Rejected | Standing::Withdrawn | Standing::Late | Standing::ReturnedLate => {
            "candidate-preview-out"
        }
        Standing::Writing | Standing::Returned | Standing::Submitted { .. } => "candidate-preview-text",
    };
    let page = PreviewPage {
        submission: standing.is_writable().then(|| format!("{back}/submission")),
        note: visit.word(note),
        back,
        text: text(&visit, &editor),
    };
    let title = case_text::title(&visit, case);
    visit
        .of_edition(&editor.file.edition)
        .page("candidate/preview.html", title, Nav::Candidate, &page)
}
