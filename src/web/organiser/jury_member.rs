//! One member of the jury: the invitation once more, the presidency, and leaving the panel, which a page asks about
//! first.

use super::cockpit::desk_of;
use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use super::jury::{self, panels_of};
use crate::domain::Refusal;
use crate::domain::id::PanelMemberId;
use crate::domain::panel::PanelMember;
use crate::domain::phase::JURORS_A_CASE;
use crate::domain::policy::{Action, Stage, allows_now};
use crate::store::overview::cockpit::Cockpit;
use crate::usecases::jury as usecases;
use crate::web::actor::Organiser;
use crate::web::address;
use crate::web::error::WebError;
use crate::web::error_pages::refusal_text;
use crate::web::flash::Flash;
use crate::web::form::{Form, Nothing};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

type MemberPath = web::Path<(String, String, String)>;

#[derive(Serialize)]
struct RemovalPage {
    frame: EditionFrame,
    name: String,
    email: String,
    about: String,
    /// Why the member cannot leave now: nothing is offered then.
    why_not: Option<String>,
    effects: Vec<String>,
    action: String,
    away: String,
}

/// `POST /{lang}/organiser/editions/{year}/jurors/{id}/invitation`: organisers; sends it again with a new link.
pub async fn resend(
    visit: Visit,
    actor: Organiser,
    path: MemberPath,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let member: PanelMemberId = address::id(&path.2)?;
    let edition = edition_of(&visit, &path.1).await?;
    usecases::resend_jury_invitation(&visit.app.tools, actor.id(), edition.id, member).await?;
    let done = Flash::done("cockpit-jury-sent-again");
    visit.go_saying(&path_of(&edition, "/jurors"), done).await
}

/// `POST /{lang}/organiser/editions/{year}/jurors/{id}/presidency`: organisers; a chair becomes president of the jury.
pub async fn name_president(
    visit: Visit,
    actor: Organiser,
    path: MemberPath,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let member: PanelMemberId = address::id(&path.2)?;
    let edition = edition_of(&visit, &path.1).await?;
    usecases::name_president(&visit.app.tools, actor.id(), edition.id, member).await?;
    let done = Flash::done("cockpit-jury-president-named");
    visit.go_saying(&path_of(&edition, "/jurors"), done).await
}

/// `GET /{lang}/organiser/editions/{year}/jurors/{id}/removal`: organisers; what would follow.
pub async fn ask_removal(visit: Visit, _: Organiser, path: MemberPath) -> Result<HttpResponse, WebError> {
    let id: PanelMemberId = address::id(&path.2)?;
    let edition = edition_of(&visit, &path.1).await?;
    let panels = panels_of(&visit, &edition).await?;
    let member = panels
        .members
        .iter()
        .find(|member| member.id == id)
        .ok_or(WebError::NotFound)?;
    let desk = desk_of(&visit, &edition).await?;
    let sector = panels
        .sectors
        .iter()
        .find(|sector| Some(sector.id) == member.sector)
        .map(|sector| sector.name.get(visit.language).to_owned());
    let page = RemovalPage {
        frame: EditionFrame::of(&visit, &edition, EditionSection::Jury),
        name: member.name.clone(),
        email: member.email.as_typed().to_owned(),
        about: sector
            .into_iter()
            .chain([jury::role(&visit, member)])
            .collect::<Vec<_>>()
            .join(", "),
        why_not: why_not(&visit, &desk, member),
        effects: effects(&visit, &desk, member),
        action: visit.path(&path_of(&edition, &format!("/jurors/{id}/removal"))),
        away: visit.path(&path_of(&edition, "/jurors")),
    };
    let title = visit.say("cockpit-removal-title", &[("name", member.name.as_str().into())]);
    visit.page("organiser/jury_removal.html", title, Nav::Organiser, &page)
}

/// Why this member cannot leave now.
fn why_not(visit: &Visit, desk: &Cockpit, member: &PanelMember) -> Option<String> {
    let stage = Stage {
        phase: desk.edition.phase,
        round: desk.state(),
    };
    let handed_in = || {
        let mut jurors = desk.progress.iter().flat_map(|progress| &progress.jurors);
        jurors.any(|juror| juror.member == member.id && juror.handed_in_at.is_some())
    };
    match allows_now(Action::InviteJuror, stage) {
        Err(Refusal::NotInThisRound) => {
            let state = visit.word(&format!("round-state-{}", stage.round));
            Some(visit.say("cockpit-removal-not-now", &[("state", state.into())]))
        }
        Err(refusal) => Some(refusal_text(&visit.app.texts, visit.language, &refusal)),
        Ok(()) => handed_in().then(|| visit.word("cockpit-removal-handed-in")),
    }
}

/// What follows when this member leaves.
fn effects(visit: &Visit, desk: &Cockpit, member: &PanelMember) -> Vec<String> {
    if !member.sits() {
        return vec![visit.word("cockpit-removal-invitation")];
    }
    let progress = desk.progress.as_ref();
    let own = progress.and_then(|progress| progress.jurors.iter().find(|juror| juror.member == member.id));
    let sheets = own.map_or(0, |juror| juror.assigned);
    let recused = |case| {
        progress.is_some_and(|progress| {
            let declared = &progress.recusals;
            declared
                .iter()
                .any(|recusal| recusal.case == case && Some(recusal.person) == member.person)
        })
    };
    let short = desk
        .covers()
        .iter()
        .filter(|cover| cover.sector == member.sector && member.counts() && !recused(cover.case))
        .filter(|cover| cover.jurors <= JURORS_A_CASE)
        .count();
    let mut effects = vec![
        visit.say("cockpit-removal-sheets", &[("count", sheets.into())]),
        visit.say("cockpit-removal-short", &[("count", short.into())]),
    ];
    if member.president {
        effects.push(visit.word("cockpit-removal-president"));
    }
    effects
}

/// `POST /{lang}/organiser/editions/{year}/jurors/{id}/removal`: organisers; takes the member out of the panel.
pub async fn remove(
    visit: Visit,
    actor: Organiser,
    path: MemberPath,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let member: PanelMemberId = address::id(&path.2)?;
    let edition = edition_of(&visit, &path.1).await?;
    usecases::remove_juror(&visit.app.tools, actor.id(), edition.id, member).await?;
    let done = Flash::done("cockpit-jury-removed");
    visit.go_saying(&path_of(&edition, "/jurors"), done).await
}
