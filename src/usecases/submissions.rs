//! A candidate's business case: started, written, given files, submitted, taken back, withdrawn; and an organiser's
//! later deadline for one candidate. Each looks at owner, phase, state and deadline inside its transaction.

mod attaching;
mod deadlines;
mod submitting;
mod writing;

pub use attaching::{Attached, attach_file, remove_attachment};
pub use deadlines::give_personal_deadline;
pub(super) use submitting::letter_about;
pub use submitting::{Receipt, recall, submit, withdraw};
pub use writing::{Saved, SectionText, WholeCase, save_all, save_facts, save_section};

use super::permission::allowed_now;
use super::record::Line;
use super::{Failure, Tools};
use crate::credentials::random;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::business_case::{BusinessCase, CaseState};
use crate::domain::edition::Edition;
use crate::domain::id::{CaseId, EditionId, PersonId};
use crate::domain::policy::Action;
use crate::store::{Tx, cases, panels, people};
use chrono::NaiveDateTime;

/// Starts a person's business case in an edition, or finds the one that is there: a second click makes no second case.
///
/// # Errors
/// [`Failure::NotFound`], the call is not open, its deadline has passed, [`Refusal::JurorAndCandidate`], or
/// [`Refusal::OrganiserAndCandidate`].
pub async fn start_case(tools: &Tools, actor: PersonId, edition: EditionId) -> Result<CaseId, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let person = people::find(tx, actor)?.ok_or(Failure::NotFound)?;
            let edition = allowed_now(tx, Action::StartCase, edition)?;
            if let Some(started) = cases::find_own(tx, actor, edition.id)? {
                return Ok(started.id);
            }
            // Organisers belong to the installation: they run every edition of it.
            if person.organiser {
                return Err(Refusal::OrganiserAndCandidate.into());
            }
            if panels::find_of_person(tx, edition.id, actor)?.is_some() {
                return Err(Refusal::JurorAndCandidate.into());
            }
            let fresh = BusinessCase {
                language: person.language,
                ..empty_case(actor, edition.id, now)
            };
            fresh.may_be_written(&edition, now)?;
            let number = cases::insert(tx, &fresh)?;
            Line::new(now, Some(actor), Act::CaseStarted)
                .edition(edition.id)
                .object(fresh.id)
                .fact("number", number)
                .write(tx)?;
            Ok(fresh.id)
        })
        .await
}

fn empty_case(person: PersonId, edition: EditionId, now: NaiveDateTime) -> BusinessCase {
    BusinessCase {
        id: random::id(),
        edition,
        person,
        number: 0,
        state: CaseState::Draft,
        language: crate::locale::Language::Nl,
        title: String::new(),
        sector: None,
        kind: None,
        client_branch: None,
        bureau: None,
        personal_deadline_at: None,
        declared_at: None,
        submitted_at: None,
        withdrawn_at: None,
        revision: 1,
        created_at: now,
        updated_at: now,
    }
}

/// The actor's own case with its edition, where the stage allows the action. Somebody else's does not exist.
fn own_case(
    tx: &mut Tx<'_>,
    actor: PersonId,
    case: CaseId,
    action: Action,
) -> Result<(BusinessCase, Edition), Failure> {
    let case = cases::find(tx, case)?
        .filter(|case| case.person == actor)
        .ok_or(Failure::NotFound)?;
    let edition = allowed_now(tx, action, case.edition)?;
    Ok((case, edition))
}

/// The actor's own case, if it may be written now.
fn writable_case(
    tx: &mut Tx<'_>,
    actor: PersonId,
    case: CaseId,
    now: NaiveDateTime,
) -> Result<BusinessCase, Failure> {
    let (case, edition) = own_case(tx, actor, case, Action::WriteCase)?;
    case.may_be_written(&edition, now)?;
    Ok(case)
}
