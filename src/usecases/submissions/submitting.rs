//! Submitting, taking back, withdrawing: each once, however often the button is pressed, and each with a letter.

use super::super::publishing::void_if_changed;
use super::super::record::{Draft, Line};
use super::super::{Failure, Tools};
use super::own_case;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::business_case::{BusinessCase, CaseState, count_words, digest, gaps};
use crate::domain::edition::Edition;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::domain::phase::Phase;
use crate::domain::policy::Action;
use crate::store::{Tx, cases, people, publications};
use chrono::NaiveDateTime;

/// What was submitted, so that the candidate can show it later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub number: i32,
    pub title: String,
    pub submitted_at: NaiveDateTime,
    pub words: usize,
    /// SHA-256 of the canonical text of the case.
    pub digest: String,
}

/// Submits a case. Submitting what is submitted already gives the same receipt and no second letter.
///
/// # Errors
/// [`Failure::NotFound`], [`crate::domain::Refusal::CaseIncomplete`], or the case cannot be written now.
pub async fn submit(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    declared: bool,
) -> Result<Receipt, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let (mut case, edition) = own_case(tx, actor, case, Action::WriteCase)?;
            let sections = cases::sections::load(tx, case.id)?;
            let attachments = cases::attachments::of_case(tx, case.id)?;
            let is_new = case.state != CaseState::Submitted;
            if is_new {
                let gaps = gaps(&case, &sections, declared);
                case.submit(&edition, &gaps, now)?;
                case.updated_at = now;
                cases::update(tx, &case)?;
            }
            let receipt = Receipt {
                number: case.number,
                title: case.title.clone(),
                submitted_at: case.submitted_at.unwrap_or(now),
                words: sections.iter().map(|section| count_words(&section.body)).sum(),
                digest: digest(&case, &sections, &attachments),
            };
            if is_new {
                leave_receipt(tx, &case, &edition, &receipt, now)?;
            }
            Ok(receipt)
        })
        .await
}

fn leave_receipt(
    tx: &mut Tx<'_>,
    case: &BusinessCase,
    edition: &Edition,
    receipt: &Receipt,
    now: NaiveDateTime,
) -> Result<(), Failure> {
    Line::new(now, Some(case.person), Act::CaseSubmitted)
        .edition(edition.id)
        .object(case.id)
        .fact("words", receipt.words)
        .fact("digest", receipt.digest.as_str())
        .write(tx)?;
    letter_about(tx, LetterKind::CaseReceipt, case, edition, now)?
        .fact("words", receipt.words)
        .fact("digest", &receipt.digest)
        .moment("submitted", receipt.submitted_at, &edition.zone)
        .moment("deadline", case.deadline(edition).shown_at, &edition.zone)
        .write(tx)?;
    Ok(())
}

/// Takes a submitted case back to draft. A draft stays one.
///
/// # Errors
/// [`Failure::NotFound`], the case is neither submitted nor a draft, or it is too late.
pub async fn recall(tools: &Tools, actor: PersonId, case: CaseId) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let (mut case, edition) = own_case(tx, actor, case, Action::RecallCase)?;
            if case.state == CaseState::Draft {
                return Ok(());
            }
            case.recall(&edition, now)?;
            case.updated_at = now;
            cases::update(tx, &case)?;
            Line::new(now, Some(actor), Act::CaseRecalled)
                .edition(edition.id)
                .object(case.id)
                .write(tx)?;
            letter_about(tx, LetterKind::CaseRecalled, &case, &edition, now)?
                .moment("deadline", case.deadline(&edition).shown_at, &edition.zone)
                .write(tx)?;
            Ok(())
        })
        .await
}

/// Withdraws a case for good. Withdrawing it again changes nothing. A confirmed publication that counts the case is called
/// off.
///
/// # Errors
/// [`Failure::NotFound`], the case is rejected, or the edition is published: by its phase, or by the clock.
pub async fn withdraw(tools: &Tools, actor: PersonId, case: CaseId) -> Result<(), Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let (mut case, edition) = own_case(tx, actor, case, Action::WithdrawCase)?;
            if case.state == CaseState::Withdrawn {
                return Ok(());
            }
            if publications::has_one_out(tx, edition.id, now)? {
                let phase = Phase::Published;
                return Err(Refusal::NotInThisPhase { phase }.into());
            }
            case.withdraw(&edition, now)?;
            case.updated_at = now;
            cases::update(tx, &case)?;
            Line::new(now, Some(actor), Act::CaseWithdrawn)
                .edition(edition.id)
                .object(case.id)
                .fact("phase", edition.phase.word())
                .write(tx)?;
            letter_about(tx, LetterKind::CaseWithdrawn, &case, &edition, now)?
                .moment("withdrawn", now, &edition.zone)
                .write(tx)?;
            void_if_changed(tx, now, actor, &edition)
        })
        .await
}

/// A letter to a case's candidate that leads to the case, with the facts that all of them carry.
pub(in crate::usecases) fn letter_about(
    tx: &mut Tx<'_>,
    kind: LetterKind,
    case: &BusinessCase,
    edition: &Edition,
    now: NaiveDateTime,
) -> Result<Draft, Failure> {
    let candidate = people::find(tx, case.person)?.ok_or(Failure::NotFound)?;
    let page = format!("/{}/candidate/cases/{}", candidate.language.code(), case.id);
    Ok(Draft::to(now, kind, &candidate)
        .edition(edition.id)
        .fact("year", edition.year)
        .fact("number", case.number)
        .fact("title", &case.title)
        .fact(LINK_FACT, page))
}
