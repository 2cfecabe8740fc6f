//! Accepting an invitation to the jury by its mailed link: what is asked, the declaration of confidentiality, and an
//! account where the address has none.

use super::desk_page::declaration;
use crate::credentials::random::Token;
use crate::domain::Refusal;
use crate::domain::panel::PanelRole;
use crate::store::overview::offered_seat::{OfferedSeat, offered_seat};
use crate::usecases::accounts::Accepted;
use crate::usecases::{Failure, jury};
use crate::web::cookie;
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::fields;
use crate::web::form::{FieldErrors, Form, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct JoinForm {
    name: String,
    #[serde(skip_serializing)]
    password: String,
    declared: String,
}

#[derive(Serialize)]
struct InvitationPage {
    link: String,
    lead: String,
    asked: Vec<String>,
    declaration: Vec<String>,
    email: String,
    known: bool,
}

/// `GET /{lang}/jury/join/{token}`: whoever has the letter.
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let invitation = find(&visit, &path.1).await?;
    let form = JoinForm {
        name: invitation.member.name.clone(),
        ..JoinForm::default()
    };
    let errors = FieldErrors::default();
    page(&visit, StatusCode::OK, &path.1, &invitation, form, errors)
}

/// `POST /{lang}/jury/join/{token}`: takes the seat and comes in.
pub async fn submit(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form<JoinForm>,
) -> Result<HttpResponse, WebError> {
    let Form(form) = form;
    visit.app.limits.attempt(&visit.client)?;
    let invitation = find(&visit, &path.1).await?;
    let mut errors = FieldErrors::default();
    let accepted = read(&visit, &mut errors, &invitation, &form);
    let Some(accepted) = accepted.filter(|_| errors.is_empty()) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&visit, status, &path.1, &invitation, form, errors);
    };
    let token = Token::presented(&path.1);
    match jury::accept_jury_invitation(&visit.app.tools, token, accepted, true).await {
        Ok(joined) => {
            // Without a session the desk asks to sign in first.
            let mut response = visit.go("/jury");
            if let Some(opened) = &joined.opened {
                cookie::set(&visit.app, &mut response, opened);
            }
            Ok(response)
        }
        Err(Failure::Refused(refusal @ (Refusal::JurorAndCandidate | Refusal::SeatTaken))) => {
            errors.add("", refusal_text(&visit.app.texts, visit.language, &refusal));
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&visit, status, &path.1, &invitation, form, errors)
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn find(visit: &Visit, token: &str) -> Result<OfferedSeat, WebError> {
    let now = visit.app.tools.clock.now();
    let hash = Token::presented(token).hash();
    let store = &visit.app.tools.store;
    let found = store.read(move |c| offered_seat(c, &hash, now)).await?;
    Ok(found.ok_or(Refusal::LinkUnusable)?)
}

fn read(
    visit: &Visit,
    errors: &mut FieldErrors,
    invitation: &OfferedSeat,
    form: &JoinForm,
) -> Option<Accepted> {
    if form.declared != "yes" {
        errors.add("declared", visit.word("jury-join-declare-missing"));
    }
    let (name, password) = if invitation.has_account {
        (String::new(), None)
    } else {
        let name = fields::name(visit, errors, "name", &form.name);
        let password = fields::new_password(visit, errors, "password", &form.password);
        (name?, Some(password?))
    };
    Some(Accepted {
        name,
        password,
        language: visit.language,
    })
}

fn page(
    visit: &Visit,
    status: StatusCode,
    token: &str,
    invitation: &OfferedSeat,
    form: JoinForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let sector = invitation.sector.as_ref();
    let role = visit.word(&format!("jury-role-{}", invitation.member.role));
    let lead = visit.say(
        "jury-join-lead",
        &[
            ("edition", invitation.edition.title.get(visit.language).into()),
            (
                "sector",
                sector.map_or("", |sector| sector.name.get(visit.language)).into(),
            ),
            ("role", role.into()),
        ],
    );
    let extra = InvitationPage {
        link: visit.path(&format!("/jury/join/{token}")),
        lead,
        asked: asked(visit, invitation),
        declaration: declaration(visit),
        email: invitation.member.email.as_typed().to_owned(),
        known: invitation.has_account,
    };
    let page = FormPage { form, errors, extra };
    let title = visit.word("jury-join-title");
    visit.page_with(status, "jury/join.html", title, Nav::Public, &page)
}

fn asked(visit: &Visit, invitation: &OfferedSeat) -> Vec<String> {
    let edition = &invitation.edition;
    let moment = |at| visit.moment(at, &edition.zone);
    let timetable = &edition.timetable;
    let mut asked = vec![
        visit.word("jury-join-asked-read"),
        visit.say(
            "jury-join-asked-when",
            &[
                ("from", moment(timetable.scoring_opens_at).into()),
                ("until", moment(timetable.scoring_closes_at).into()),
            ],
        ),
        visit.word("jury-join-asked-ties"),
        visit.word("jury-join-asked-alone"),
    ];
    if invitation.member.role == PanelRole::Chair {
        asked.push(visit.word("jury-join-asked-chair"));
    }
    asked
}
