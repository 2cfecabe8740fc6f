//! Reminding jurors: who gets the letter, and the letter as it will go out. Chosen at first: whoever
//! is late, as the cockpit ticks them.

use super::cockpit::desk_of;
use super::cockpit_jury::{about, in_order, is_late};
use super::cockpit_words::days_ago;
use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use super::reminder_letter::{self, Preview};
use crate::domain::id::PanelMemberId;
use crate::domain::policy::{self, Action, Stage};
use crate::store::overview::cockpit::Cockpit;
use crate::store::overview::organiser_progress::JurorProgress;
use crate::usecases::{Failure, closing};
use crate::web::actor::Organiser;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage, Nothing};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The beginning of the name of a juror's checkbox: one name a juror, since no field may come twice.
const FIELD: &str = "juror-";

#[derive(Serialize)]
struct RemindersPage {
    frame: EditionFrame,
    /// Whether reminders can be sent now.
    open: bool,
    jurors: Vec<JurorLine>,
    preview: Option<Preview>,
    busy: bool,
}

#[derive(Serialize)]
struct JurorLine {
    field: String,
    label: String,
    note: String,
    chosen: bool,
}

/// `GET /{lang}/organiser/editions/{year}/reminders?juror=…`: organisers.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let asked = asked(request.query_string())?;
    let desk = desk_of(&visit, &edition).await?;
    let chosen = if asked.is_empty() {
        let late = open_jurors(&desk).filter(|juror| is_late(&desk, juror));
        late.map(|juror| juror.member).collect()
    } else {
        asked
    };
    page(
        &visit,
        StatusCode::OK,
        &desk,
        &chosen,
        FieldErrors::default(),
        false,
    )
    .await
}

/// The jurors named in the address; other keys are none of our business.
fn asked(query: &str) -> Result<BTreeSet<PanelMemberId>, WebError> {
    form_urlencoded::parse(query.as_bytes())
        .filter(|(key, _)| key == "juror")
        .map(|(_, id)| address::id(&id).map_err(|_| WebError::BadRequest("juror")))
        .collect()
}

/// `POST /{lang}/organiser/editions/{year}/reminders`: organisers; a letter to everybody chosen.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<BTreeMap<String, String>>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let chosen = chosen(&form.0)?;
    let desk = desk_of(&visit, &edition).await?;
    if chosen.is_empty() {
        let mut errors = FieldErrors::default();
        errors.add("jurors", visit.word("cockpit-reminder-nobody"));
        return page(
            &visit,
            StatusCode::UNPROCESSABLE_ENTITY,
            &desk,
            &chosen,
            errors,
            false,
        )
        .await;
    }
    let round = desk.round.as_ref().ok_or(WebError::NotFound)?.id;
    let members: Vec<PanelMemberId> = chosen.iter().copied().collect();
    match closing::remind_jurors(&visit.app.tools, actor.id(), round, members).await {
        Ok(0) => {
            let nobody = Flash::warning("cockpit-reminder-none-sent");
            visit.go_saying(&path_of(&edition, "/reminders"), nobody).await
        }
        Ok(sent) => {
            let done = Flash::done("cockpit-reminder-sent").value("count", sent);
            visit.go_saying(&path_of(&edition, ""), done).await
        }
        Err(Failure::Unavailable) => {
            let errors = FieldErrors::default();
            page(
                &visit,
                StatusCode::SERVICE_UNAVAILABLE,
                &desk,
                &chosen,
                errors,
                true,
            )
            .await
        }
        Err(failure) => Err(failure.into()),
    }
}

/// The jurors whose boxes are ticked; any other field is refused.
fn chosen(form: &BTreeMap<String, String>) -> Result<BTreeSet<PanelMemberId>, WebError> {
    form.iter()
        .map(|(name, value)| {
            let id = name.strip_prefix(FIELD).filter(|_| value == "yes");
            let id = id.ok_or(WebError::BadRequest("fields"))?;
            address::id(id).map_err(|_| WebError::BadRequest("juror"))
        })
        .collect()
}

/// Jurors who have something to hand in and have not, in the cockpit's order.
fn open_jurors(desk: &Cockpit) -> impl Iterator<Item = &JurorProgress> {
    let jurors = desk.progress.iter().flat_map(|progress| in_order(desk, progress));
    jurors.filter(|juror| juror.handed_in_at.is_none() && juror.assigned > 0)
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    desk: &Cockpit,
    chosen: &BTreeSet<PanelMemberId>,
    errors: FieldErrors,
    busy: bool,
) -> Result<HttpResponse, WebError> {
    let edition = &desk.edition;
    let stage = Stage {
        phase: edition.phase,
        round: desk.state(),
    };
    let open = policy::allows_now(Action::RemindJurors, stage).is_ok();
    let first = open_jurors(desk)
        .find(|juror| chosen.contains(&juror.member))
        .or_else(|| open_jurors(desk).next())
        .filter(|_| open);
    let preview = match first {
        Some(juror) => reminder_letter::preview(visit, desk, juror).await?,
        None => None,
    };
    let extra = RemindersPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Overview),
        open,
        jurors: open_jurors(desk)
            .map(|juror| line(visit, desk, juror, chosen.contains(&juror.member)))
            .collect(),
        preview,
        busy,
    };
    let form = Nothing {};
    let page = FormPage { form, errors, extra };
    let title = visit.word("cockpit-reminder-title");
    visit.page_with(status, "organiser/reminders.html", title, Nav::Organiser, &page)
}

fn line(visit: &Visit, desk: &Cockpit, juror: &JurorProgress, chosen: bool) -> JurorLine {
    let complete = visit.say(
        "cockpit-complete-of",
        &[
            ("complete", juror.complete.into()),
            ("assigned", juror.assigned.into()),
        ],
    );
    let reminded = juror.reminded_at.map(|at| {
        let when = days_ago(visit, at, &desk.edition.zone);
        visit.say("cockpit-reminded", &[("when", when.into())])
    });
    JurorLine {
        field: format!("{FIELD}{}", juror.member),
        label: juror.name.clone(),
        note: [Some(about(visit, desk, juror)), Some(complete), reminded]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
        chosen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "6f1c3c1e-6a0e-4d6e-9a55-0d6a6f6f2b11";

    fn form(name: &str, value: &str) -> BTreeMap<String, String> {
        BTreeMap::from([(name.to_owned(), value.to_owned())])
    }

    #[test]
    fn only_ticked_boxes_of_jurors_are_taken() {
        assert_eq!(chosen(&form(&format!("juror-{ID}"), "yes")).unwrap().len(), 1);
        assert!(chosen(&BTreeMap::new()).unwrap().is_empty());
        for (name, value) in [
            (format!("juror-{ID}"), "no"),
            ("juror-7".to_owned(), "yes"),
            (ID.to_owned(), "yes"),
        ] {
            assert!(chosen(&form(&name, value)).is_err(), "{name}={value}");
        }
    }

    #[test]
    fn an_address_names_jurors_by_their_ids_and_other_keys_are_left_alone() {
        assert_eq!(
            asked(&format!("juror={ID}&utm_source=x&juror={ID}"))
                .unwrap()
                .len(),
            1
        );
        assert!(asked("utm_source=x").unwrap().is_empty());
        assert!(asked("juror=7").is_err());
    }
}
