//! The own case behind an address. Somebody else's does not exist, and neither does what is no id.

use crate::domain::id::{CaseId, PersonId};
use crate::store::overview::candidate_desk::{self, CaseEditor};
use crate::store::publications;
use crate::web::actor::Account;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::visit::Visit;

/// The case of an address, with what there is to choose from.
///
/// # Errors
/// [`WebError::NotFound`]
pub async fn case(visit: &Visit, actor: &Account, text: &str) -> Result<CaseEditor, WebError> {
    again(visit, actor.id(), address::id(text)?).await
}

/// The same once more, after something was done.
///
/// # Errors
/// [`WebError::NotFound`]
pub async fn again(visit: &Visit, person: PersonId, case: CaseId) -> Result<CaseEditor, WebError> {
    let store = &visit.app.tools.store;
    store
        .read(move |connection| candidate_desk::editor(connection, person, case))
        .await?
        .ok_or(WebError::NotFound)
}

/// Whether the edition of a case has a publication that shows.
///
/// # Errors
/// The store is busy.
pub async fn is_out(visit: &Visit, editor: &CaseEditor) -> Result<bool, WebError> {
    let now = visit.app.tools.clock.now();
    let edition = editor.file.edition.id;
    let store = &visit.app.tools.store;
    Ok(store
        .read(move |connection| publications::has_one_out(connection, edition, now))
        .await?)
}

/// The address of a case, after the language.
pub fn path(case: CaseId) -> String {
    format!("/candidate/cases/{case}")
}
