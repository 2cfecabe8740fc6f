//! The order of the cases per sector: revealed once, by an audited act, to organisers and to each sector's chair. Before
//! that the page says what it is and who will see it, and holds no figure. Here nobody sees how severe a named juror was.

use super::edition_frame::{EditionFrame, EditionSection, edition_of, path_of};
use crate::domain::edition::Edition;
use crate::domain::panel::{PanelRole, Round};
use crate::domain::policy::{self, Action, Stage};
use crate::store::overview::order::{self, Reader};
use crate::store::{StoreError, rounds};
use crate::usecases::closing;
use crate::web::actor::{ChairOrOrganiser, Organiser};
use crate::web::error::WebError;
use crate::web::flash::Flash;
use crate::web::form::{Form, Nothing};
use crate::web::layout::Nav;
use crate::web::revealed_order::{self, OrderPart};
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct OrderPage {
    /// The organisers' navigation; a chair has none of it.
    frame: Option<EditionFrame>,
    revealed: Option<String>,
    /// The address that reveals; none where it cannot be done.
    reveal: Option<String>,
    order: Option<OrderPart>,
    titles: Option<String>,
}

/// `GET /{lang}/organiser/editions/{year}/order`: organisers, and chairs of this edition for their own sector.
pub async fn show(
    visit: Visit,
    actor: ChairOrOrganiser,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    let reader = reader(&actor, &edition).ok_or(WebError::NotFound)?;
    let id = edition.id;
    let (stage, round, order) = visit
        .app
        .tools
        .store
        .read(move |connection| {
            Ok::<(Stage, Option<Round>, _), StoreError>((
                rounds::stage(connection, id)?,
                rounds::of_edition(connection, id)?,
                order::order(connection, id, reader)?,
            ))
        })
        .await?;
    policy::allows_now(Action::ReadOrder, stage)?;
    let organises = reader == Reader::Organiser;
    let reveals = organises && order.is_none() && policy::allows_now(Action::RevealOrder, stage).is_ok();
    let page = OrderPage {
        frame: organises.then(|| EditionFrame::of(&visit, &edition, EditionSection::Titles)),
        revealed: round
            .and_then(|round| round.revealed_at)
            .map(|at| visit.moment(at, &edition.zone)),
        reveal: reveals.then(|| visit.path(&path_of(&edition, "/order"))),
        order: order.as_ref().map(|order| revealed_order::part(&visit, order)),
        titles: organises.then(|| visit.path(&path_of(&edition, "/titles"))),
    };
    let nav = if organises { Nav::Organiser } else { Nav::Jury };
    let title = visit.say(
        "cockpit-order-title",
        &[("year", edition.year.to_string().into())],
    );
    visit.page("organiser/order.html", title, nav, &page)
}

/// What this person may see of the edition's order; nothing for the chair of another edition.
fn reader(actor: &ChairOrOrganiser, edition: &Edition) -> Option<Reader> {
    if actor.subject.organiser {
        return Some(Reader::Organiser);
    }
    let chairs = actor
        .seats
        .iter()
        .any(|seat| seat.edition == edition.id && seat.member.role == PanelRole::Chair);
    chairs.then(|| Reader::Chair(actor.id()))
}

/// `POST /{lang}/organiser/editions/{year}/order`: organisers, once the edition is sealed; for good.
pub async fn reveal(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    _: Form<Nothing>,
) -> Result<HttpResponse, WebError> {
    let edition = edition_of(&visit, &path.1).await?;
    closing::reveal_order(&visit.app.tools, actor.id(), edition.id).await?;
    let done = Flash::done("cockpit-order-revealed");
    visit.go_saying(&path_of(&edition, "/order"), done).await
}
