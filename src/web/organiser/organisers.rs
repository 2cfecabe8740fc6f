//! Who organises, which invitations wait for an answer, and inviting one more.

use super::HOUSE_ZONE;
use super::setback::setback;
use super::typed;
use crate::domain::Refusal;
use crate::locale::Language;
use crate::store::overview::organiser_circle::{self, OrganiserCircle};
use crate::usecases::accounts;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::fields;
use crate::web::flash::Flash;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct InvitationForm {
    email: String,
    /// Of the letter, and of the account that comes of it.
    language: String,
}

#[derive(Serialize)]
struct OrganisersPage {
    organisers: Vec<OrganiserLine>,
    invitations: Vec<InvitationLine>,
    alone: bool,
}

#[derive(Serialize)]
struct OrganiserLine {
    name: String,
    email: String,
    is_you: bool,
}

#[derive(Serialize)]
struct InvitationLine {
    email: String,
    until: String,
}

/// `GET /{lang}/organiser/organisers`: organisers.
pub async fn show(visit: Visit, actor: Organiser) -> Result<HttpResponse, WebError> {
    let form = InvitationForm {
        language: visit.language.code().to_owned(),
        ..InvitationForm::default()
    };
    page(&visit, StatusCode::OK, &actor, form, FieldErrors::default()).await
}

/// `POST /{lang}/organiser/organisers`: organisers; sends an invitation, which makes an earlier one void.
pub async fn submit(
    visit: Visit,
    actor: Organiser,
    form: Form<InvitationForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    let mut errors = FieldErrors::default();
    let email = fields::email(&visit, &mut errors, "email", &form.email);
    let language = Language::parse(&form.language);
    if language.is_none() {
        typed::mistake(&visit, &mut errors, "language", "organiser-choice-missing", &[]);
    }
    let (Some(email), Some(language)) = (email, language) else {
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &actor, form, errors).await;
    };
    visit.app.limits.mail(email.folded())?;
    let invited = Flash::done("organiser-invited").value("email", email.as_typed());
    match accounts::invite_organiser(&visit.app.tools, actor.id(), email, language).await {
        Ok(()) => visit.go_saying("/organiser/organisers", invited).await,
        Err(failure) => {
            let taken = ("email", "organiser-already");
            let place_of = |refusal: &Refusal| (*refusal == Refusal::AlreadyThere).then_some(taken);
            let (status, errors) = setback(&visit, failure, place_of)?;
            page(&visit, status, &actor, form, errors).await
        }
    }
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    actor: &Organiser,
    form: InvitationForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let now = visit.app.tools.clock.now();
    let OrganiserCircle {
        organisers,
        invitations,
    } = visit
        .app
        .tools
        .store
        .read(move |connection| organiser_circle::circle(connection, now))
        .await?;
    let extra = OrganisersPage {
        alone: organisers.len() < 2,
        organisers: organisers
            .into_iter()
            .map(|person| OrganiserLine {
                is_you: person.id == actor.id(),
                email: person.email.as_typed().to_owned(),
                name: person.name,
            })
            .collect(),
        invitations: invitations
            .into_iter()
            .map(|invitation| InvitationLine {
                until: visit.moment(invitation.expires_at, HOUSE_ZONE),
                email: invitation.email,
            })
            .collect(),
    };
    let page = FormPage { form, errors, extra };
    visit.page_with(
        status,
        "organiser/organisers.html",
        visit.word("organiser-organisers-title"),
        Nav::Organiser,
        &page,
    )
}
