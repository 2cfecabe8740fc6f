//! The jury of an edition: the panel of each sector with its members, and inviting one more. What is done to one member
//! has a file of its own.

use super::cockpit_words::day;
use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use super::jury_invitation::InvitationForm;
use crate::domain::edition::{Edition, Sector};
use crate::domain::hand_in::HandIn;
use crate::domain::panel::{PanelMember, PanelRole};
use crate::domain::policy::{self, Action, Stage};
use crate::store::{StoreError, editions, hand_ins, panels, rounds};
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::form::{FieldErrors, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

/// The panels of an edition as they are read.
pub(super) struct Panels {
    pub(super) stage: Stage,
    pub(super) sectors: Vec<Sector>,
    /// Whoever has not left, in the order of invitation.
    pub(super) members: Vec<PanelMember>,
    pub(super) handed_in: Vec<HandIn>,
}

#[derive(Serialize)]
struct JuryPage {
    frame: EditionFrame,
    /// Whether people can be invited, removed and named now.
    open: bool,
    lead: String,
    panels: Vec<PanelPart>,
    sectors: Vec<Choice>,
}

#[derive(Serialize)]
struct PanelPart {
    name: String,
    note: String,
    members: Vec<MemberRow>,
}

#[derive(Serialize)]
struct MemberRow {
    name: String,
    email: String,
    role: String,
    state: String,
    accepted: bool,
    /// The addresses of what can be done; none where it cannot.
    resend: Option<String>,
    preside: Option<String>,
    remove: Option<String>,
}

/// An option of a select.
#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
}

/// `GET /{lang}/organiser/editions/{year}/jurors`: organisers.
pub async fn show(
    visit: Visit,
    _: Organiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let form = InvitationForm::fresh(&visit);
    page(&visit, StatusCode::OK, &edition, form, FieldErrors::default()).await
}

/// Reads the panels of an edition.
pub(super) async fn panels_of(visit: &Visit, edition: &Edition) -> Result<Panels, WebError> {
    let id = edition.id;
    let panels = visit
        .app
        .tools
        .store
        .read(move |connection| {
            let (mut members, handed_in) = match rounds::of_edition(connection, id)? {
                Some(round) => (
                    panels::of_round(connection, round.id)?,
                    hand_ins::of_round(connection, round.id)?,
                ),
                None => (Vec::new(), Vec::new()),
            };
            members.retain(|member| member.left_at.is_none());
            Ok::<_, StoreError>(Panels {
                stage: rounds::stage(connection, id)?,
                sectors: editions::sectors(connection, id)?,
                members,
                handed_in,
            })
        })
        .await?;
    Ok(panels)
}

/// The page, fresh or with a form that came back.
pub(super) async fn page(
    visit: &Visit,
    status: StatusCode,
    edition: &Edition,
    form: InvitationForm,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let panels = panels_of(visit, edition).await?;
    let open = policy::allows_now(Action::InviteJuror, panels.stage).is_ok();
    let accepted = panels.members.iter().filter(|member| member.sits()).count();
    let extra = JuryPage {
        frame: EditionFrame::of(visit, edition, EditionSection::Jury),
        open,
        lead: visit.say(
            "cockpit-jury-lead",
            &[
                ("accepted", accepted.into()),
                ("invited", (panels.members.len() - accepted).into()),
            ],
        ),
        panels: panels
            .sectors
            .iter()
            .map(|sector| part(visit, edition, &panels, sector, open))
            .collect(),
        sectors: panels
            .sectors
            .iter()
            .map(|sector| Choice {
                value: sector.id.to_string(),
                label: sector.name.get(visit.language).to_owned(),
            })
            .collect(),
    };
    let title = visit.say("cockpit-jury-title", &[("year", edition.year.to_string().into())]);
    let page = FormPage { form, errors, extra };
    visit.page_with(status, "organiser/jury.html", title, Nav::Organiser, &page)
}

fn part(visit: &Visit, edition: &Edition, panels: &Panels, sector: &Sector, open: bool) -> PanelPart {
    let mut members: Vec<&PanelMember> = panels
        .members
        .iter()
        .filter(|member| member.sector == Some(sector.id))
        .collect();
    members.sort_by_key(|member| (member.role, member.name.to_lowercase()));
    let counting = members.iter().filter(|member| member.counts()).count();
    PanelPart {
        name: sector.name.get(visit.language).to_owned(),
        note: visit.say("cockpit-jury-panel-note", &[("count", counting.into())]),
        members: members
            .into_iter()
            .map(|member| row(visit, edition, panels, member, open))
            .collect(),
    }
}

fn row(visit: &Visit, edition: &Edition, panels: &Panels, member: &PanelMember, open: bool) -> MemberRow {
    let zone = &edition.zone;
    let handed_in = panels
        .handed_in
        .iter()
        .find(|hand_in| Some(hand_in.person) == member.person);
    let on = |key: &str, at| visit.say(key, &[("day", day(visit, at, zone).into())]);
    let act = |rest: &str, possible: bool| {
        let path = path_of(edition, &format!("/jurors/{}/{rest}", member.id));
        (open && possible).then(|| visit.path(&path))
    };
    MemberRow {
        name: member.name.clone(),
        email: member.email.as_typed().to_owned(),
        role: role(visit, member),
        state: match (handed_in, member.accepted_at) {
            (Some(hand_in), _) => on("cockpit-handed-in", hand_in.at),
            (None, Some(at)) => on("cockpit-jury-accepted", at),
            (None, None) => on("cockpit-jury-invited", member.invited_at),
        },
        accepted: member.accepted_at.is_some(),
        resend: act("invitation", member.accepted_at.is_none()),
        preside: act("presidency", member.can_preside() && !member.president),
        remove: act("removal", handed_in.is_none()),
    }
}

/// What a member does in the jury.
pub(super) fn role(visit: &Visit, member: &PanelMember) -> String {
    match (member.president, member.role) {
        (true, _) => visit.word("cockpit-role-president"),
        (false, PanelRole::Chair) => visit.word("cockpit-role-chair"),
        (false, PanelRole::Juror) => visit.word("cockpit-role-juror"),
        (false, PanelRole::Trainee) => visit.word("cockpit-role-trainee"),
    }
}
