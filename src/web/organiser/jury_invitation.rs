//! Inviting somebody to a panel.

use super::edition_frame::{edition_of, path_of};
use super::jury;
use super::setback::setback;
use crate::domain::Refusal;
use crate::domain::id::SectorId;
use crate::domain::panel::PanelRole;
use crate::locale::Language;
use crate::store::people;
use crate::usecases::jury::{Invitation, invite_juror};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form};
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct InvitationForm {
    sector: String,
    role: String,
    name: String,
    email: String,
    /// Of the letters to this person.
    language: String,
}

impl InvitationForm {
    /// As the page opens.
    pub(super) fn fresh(visit: &Visit) -> InvitationForm {
        InvitationForm {
            role: PanelRole::Juror.word().to_owned(),
            language: visit.language.code().to_owned(),
            ..InvitationForm::default()
        }
    }

    fn read(&self, visit: &Visit, errors: &mut FieldErrors) -> Option<Invitation> {
        let sector = self.sector.parse::<SectorId>().ok();
        if sector.is_none() {
            errors.add("sector", visit.word("cockpit-jury-sector-missing"));
        }
        let role = PanelRole::parse(&self.role).filter(|role| *role != PanelRole::Trainee);
        if role.is_none() {
            errors.add("role", visit.word("cockpit-choice-missing"));
        }
        let name = fields::name(visit, errors, "name", &self.name);
        let email = fields::email(visit, errors, "email", &self.email);
        let language = Language::parse(&self.language);
        if language.is_none() {
            errors.add("language", visit.word("cockpit-choice-missing"));
        }
        Some(Invitation {
            sector: sector?,
            chair: role? == PanelRole::Chair,
            name: name?,
            email: email?,
            language: language?,
        })
    }
}

/// `POST /{lang}/organiser/editions/{year}/jurors`: organisers; a seat is offered by letter.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<InvitationForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let edition = edition_of(&visit, &path.1).await?;
    let mut errors = FieldErrors::default();
    let Some(invitation) = form.read(&visit, &mut errors) else {
        return jury::page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &edition, form, errors).await;
    };
    visit.app.limits.mail(invitation.email.folded())?;
    let invited = match organises(&visit, &invitation).await? {
        true => Flash::warning("cockpit-jury-invited-organiser"),
        false => Flash::done("cockpit-jury-invitation-sent"),
    };
    let invited = invited.value("email", invitation.email.as_typed());
    match invite_juror(&visit.app.tools, actor.id(), edition.id, invitation).await {
        Ok(_) => visit.go_saying(&path_of(&edition, "/jurors"), invited).await,
        Err(failure) => {
            let (status, errors) = setback(&visit, failure, place_of)?;
            jury::page(&visit, status, &edition, form, errors).await
        }
    }
}

/// Whether the invited address is an organiser's: a small office may have no other way, but should know it.
async fn organises(visit: &Visit, invitation: &Invitation) -> Result<bool, WebError> {
    let email = invitation.email.clone();
    let store = &visit.app.tools.store;
    let known = store
        .read(move |connection| people::find_by_email(connection, &email))
        .await?;
    Ok(known.is_some_and(|person| person.organiser))
}

/// The field at which a refusal is said.
fn place_of(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::ChairTaken => Some("role"),
        Refusal::SeatTaken | Refusal::JurorAndCandidate => Some("email"),
        Refusal::TooMany { .. } => Some("sector"),
        Refusal::TextMissing => Some("name"),
        _ => None,
    }
}
