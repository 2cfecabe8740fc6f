//! One letter as it goes out. A one-time link is never shown: whoever reads it here could use it in somebody's name.

use super::HOUSE_ZONE;
use super::outbox::{LetterState, kind, state};
use crate::domain::id::LetterId;
use crate::domain::letter::{LINK_FACT, Letter, LetterKind};
use crate::store::letters;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct LetterPage {
    to: String,
    made: String,
    state: LetterState,
    letter_lang: &'static str,
    /// `None`: the letter cannot be put into words, as the state says.
    words: Option<Words>,
    /// It has, or had, a link that works once.
    secret: bool,
    /// It was sent: whatever link it had is gone from the row.
    wiped: bool,
}

#[derive(Serialize)]
struct Words {
    subject: String,
    paragraphs: Vec<String>,
}

/// `GET /{lang}/organiser/outbox/{id}`: organisers.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let id: LetterId = path.1.parse().map_err(|_| WebError::NotFound)?;
    let found = visit.app.tools.store.read(move |c| letters::find(c, id)).await?;
    let letter = found.ok_or(WebError::NotFound)?;
    let title = kind(&visit, &letter);
    let page = LetterPage {
        to: letter.email.clone(),
        made: visit.moment(letter.created_at, HOUSE_ZONE),
        state: state(&visit, &letter),
        letter_lang: letter.language.code(),
        words: words(&visit, &letter),
        secret: has_one_time_link(letter.kind),
        wiped: letter.sent_at.is_some(),
    };
    visit.page("organiser/letter.html", title, Nav::Organiser, &page)
}

fn words(visit: &Visit, letter: &Letter) -> Option<Words> {
    let written = visit.app.writer.write(&without_secret(letter)).ok()?;
    Some(Words {
        subject: written.subject,
        paragraphs: written
            .text
            .split("\n\n")
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty())
            .map(str::to_owned)
            .collect(),
    })
}

/// The letter with the token of its one-time link left out.
fn without_secret(letter: &Letter) -> Letter {
    let mut shown = letter.clone();
    if has_one_time_link(letter.kind)
        && let Some(link) = shown.facts.get_mut(LINK_FACT)
    {
        let kept = link.rfind('/').map_or("", |place| &link[..=place]);
        *link = format!("{kept}…");
    }
    shown
}

const fn has_one_time_link(kind: LetterKind) -> bool {
    match kind {
        LetterKind::ConfirmAddress
        | LetterKind::ResetPassword
        | LetterKind::OrganiserInvitation
        | LetterKind::JurorInvitation => true,
        LetterKind::AddressInUse
        | LetterKind::PasswordChanged
        | LetterKind::JurorReminder
        | LetterKind::RecusalDeclared
        | LetterKind::CaseReceipt
        | LetterKind::CaseRecalled
        | LetterKind::CaseWithdrawn
        | LetterKind::CaseAdmitted
        | LetterKind::CaseReturned
        | LetterKind::CaseRejected
        | LetterKind::DecisionTakenBack
        | LetterKind::DeadlineExtended
        | LetterKind::PersonalDeadlineGiven
        | LetterKind::HandInReceipt
        | LetterKind::SheetDecided
        | LetterKind::SheetHandedInAgain
        | LetterKind::ScoringOpened
        | LetterKind::ScoringReopened
        | LetterKind::TitleReopened
        | LetterKind::PublicationAnnounced
        | LetterKind::PublicationCalledOff
        | LetterKind::PublicationVoided => false,
    }
}
