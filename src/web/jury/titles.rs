//! The titles: what a chair records, the president's two among them, and where the words for the candidates are written.

use super::seat::{Sitting, sit, year};
use super::title_holders::NOT_AWARDED;
use super::titles_opened::Opened;
use super::titles_page;
use super::titles_view::TitlesView;
use crate::domain::Refusal;
use crate::domain::id::CaseId;
use crate::domain::title_award::{Holder, REASON_CHARACTERS, Title, TitleOf};
use crate::domain::written;
use crate::locale::Language;
use crate::store::overview::order::round_order;
use crate::store::overview::title_desk::title_desk;
use crate::store::{StoreError, jury_words, publications, recusals};
use crate::usecases::Failure;
use crate::usecases::awarding::{self, Recorded};
use crate::web::actor::Juror;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// `?title=overall`, `?words={case}`: which of the forms is open.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    edition: String,
    title: String,
    words: String,
}

/// What a chair records about a title.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct TitleForm {
    pub edition: String,
    pub title: String,
    pub holder: String,
    pub reason: String,
    pub departure_reason: String,
    pub revision: String,
}

/// `GET /{lang}/jury/titles`: the chair of a panel.
pub async fn show(visit: Visit, juror: Juror, asked: web::Query<Asked>) -> Result<HttpResponse, WebError> {
    let found = find(&visit, &juror, year(&asked.edition)?).await?;
    let opened = if !asked.words.is_empty() {
        let case: CaseId = address::id(&asked.words)?;
        Opened::words(&found, case).ok_or(WebError::NotFound)?
    } else if !asked.title.is_empty() {
        let of = title_of(&found, &asked.title).ok_or(WebError::NotFound)?;
        Opened::title(&found, of).ok_or(WebError::NotFound)?
    } else {
        Opened::first(&found)
    };
    titles_page::respond(&visit, StatusCode::OK, &found, opened, FieldErrors::default())
}

/// `POST /{lang}/jury/titles`: the chair records a title of the own sector, the president the others.
pub async fn record(visit: Visit, juror: Juror, form: Form<TitleForm>) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let found = find(&visit, &juror, year(&form.edition)?).await?;
    let of = title_of(&found, &form.title).ok_or(WebError::NotFound)?;
    let mut errors = FieldErrors::default();
    let language = juror.person.language;
    let Some(recorded) = read(&visit, &mut errors, of, &form, language)? else {
        let opened = Opened::typed(of, form);
        return titles_page::respond(&visit, StatusCode::UNPROCESSABLE_ENTITY, &found, opened, errors);
    };
    let (tools, edition) = (&visit.app.tools, found.sitting.edition.id);
    match awarding::record_title(tools, juror.id(), edition, recorded).await {
        Ok(_) => {
            let said = Flash::done("jury-titles-was-recorded");
            visit.go_saying(&found.sitting.path("/jury/titles"), said).await
        }
        Err(failure) => kept(&visit, &juror, of, form, failure).await,
    }
}

/// The page again when nothing was recorded, with what was typed.
async fn kept(
    visit: &Visit,
    juror: &Juror,
    of: TitleOf,
    form: TitleForm,
    failure: Failure,
) -> Result<HttpResponse, WebError> {
    let fresh = find(visit, juror, year(&form.edition)?).await?;
    let mut errors = FieldErrors::default();
    let (status, opened) = match failure {
        Failure::Stale => {
            errors.add("reason", visit.word("jury-titles-stale"));
            (StatusCode::CONFLICT, Opened::stale(visit, &fresh, of, form))
        }
        Failure::Refused(refusal @ (Refusal::OutsideFirstBand | Refusal::NotTheWinnersBureau)) => {
            let text = refusal_text(&visit.app.texts, visit.language, &refusal);
            errors.add("departure_reason", text);
            (StatusCode::UNPROCESSABLE_ENTITY, Opened::typed(of, form))
        }
        Failure::Refused(refusal) => {
            errors.add("", refusal_text(&visit.app.texts, visit.language, &refusal));
            (StatusCode::CONFLICT, Opened::typed(of, form))
        }
        Failure::Unavailable => {
            errors.add("", visit.word("jury-busy"));
            (StatusCode::SERVICE_UNAVAILABLE, Opened::typed(of, form))
        }
        other => return Err(other.into()),
    };
    titles_page::respond(visit, status, &fresh, opened, errors)
}

/// The titles, the entrants and the words of the edition whose panel this juror chairs.
pub async fn find(visit: &Visit, juror: &Juror, year: Option<i32>) -> Result<TitlesView, WebError> {
    let (seats, person) = (juror.seats.clone(), juror.id());
    let now = visit.app.tools.clock.now();
    let read = visit.app.tools.store.read(move |c| {
        let Some(sitting) = sit(c, &seats, year)?.filter(Sitting::chairs) else {
            return Ok(None);
        };
        let edition = sitting.edition.id;
        let recusals = recusals::of_round(c, sitting.round.id)?.into_iter();
        Ok::<_, StoreError>(Some(TitlesView {
            desk: title_desk(c, edition)?,
            words: jury_words::of_edition(c, edition)?,
            order: round_order(c, edition)?,
            tied: recusals
                .filter(|recusal| recusal.person == person)
                .map(|recusal| recusal.case)
                .collect(),
            is_out: publications::has_one_out(c, edition, now)?,
            sitting,
        }))
    });
    read.await?.ok_or(WebError::NotFound)
}

/// One of the titles that this member records, by its word.
fn title_of(found: &TitlesView, word: &str) -> Option<TitleOf> {
    let title = Title::parse(word)?;
    let mut own = found.own().map(|line| line.of);
    own.find(|of| of.title == title)
}

fn read(
    visit: &Visit,
    errors: &mut FieldErrors,
    of: TitleOf,
    form: &TitleForm,
    language: Language,
) -> Result<Option<Recorded>, WebError> {
    let unknown = || WebError::BadRequest("holder");
    let holder = match (form.holder.as_str(), of.title) {
        ("", _) => {
            errors.add("holder", visit.word("jury-titles-holder-missing"));
            None
        }
        (NOT_AWARDED, _) => Some(Holder::NotAwarded),
        (id, Title::Bureau) => Some(Holder::Bureau(id.parse().map_err(|_| unknown())?)),
        (id, _) => Some(Holder::Case(id.parse().map_err(|_| unknown())?)),
    };
    let reason = match written::needed(&form.reason, REASON_CHARACTERS) {
        Ok(reason) => Some(reason),
        Err(Refusal::TooMany { limit }) => {
            let text = visit.say("jury-titles-reason-long", &[("limit", limit.into())]);
            errors.add("reason", text);
            None
        }
        Err(_) => {
            errors.add("reason", visit.word("jury-titles-reason-missing"));
            None
        }
    };
    let departure = written::within(&form.departure_reason, REASON_CHARACTERS);
    if departure.is_err() {
        let text = visit.say("jury-titles-reason-long", &[("limit", REASON_CHARACTERS.into())]);
        errors.add("departure_reason", text);
    }
    let revision = form
        .revision
        .parse()
        .map_err(|_| WebError::BadRequest("revision"))?;
    let (Some(holder), Some(reason), Ok(departure)) = (holder, reason, departure) else {
        return Ok(None);
    };
    Ok(Some(Recorded {
        of,
        holder,
        reason,
        departure_reason: Some(departure).filter(|departure| !departure.is_empty()),
        language,
        revision,
    }))
}
