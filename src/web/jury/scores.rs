//! The scores of the own sector as a file, for its chair, once the order is revealed: with the jurors' names.

use super::seat::{Sitting, sit, year};
use crate::domain::policy::{Action, allows_now};
use crate::store::overview::{flags, order};
use crate::usecases::closing;
use crate::web::actor::Juror;
use crate::web::error::WebError;
use crate::web::form::Form;
use crate::web::scores::{ScoresFile, Whose, answer};
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use serde::Deserialize;

/// Which file, of which edition.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ScoresForm {
    file: String,
    edition: String,
}

/// `POST /{lang}/jury/order/scores`: the chair of a panel, once the order is revealed; leaves a line in the log.
pub async fn download(visit: Visit, juror: Juror, form: Form<ScoresForm>) -> Result<HttpResponse, WebError> {
    let file = ScoresFile::read(&form.0.file)?;
    visit.app.limits.download(juror.person.email.folded())?;
    let (seats, person, year) = (juror.seats.clone(), juror.id(), year(&form.0.edition)?);
    let tools = &visit.app.tools;
    let read = tools.store.read(move |c| sit(c, &seats, year));
    let sitting = read.await?.filter(Sitting::chairs).ok_or(WebError::NotFound)?;
    allows_now(Action::DownloadScoresOfPanel, sitting.stage())?;
    let (edition, sector) = (
        sitting.edition.id,
        sitting.member.sector.ok_or(WebError::NotFound)?,
    );
    closing::download_scores_of_panel(tools, person, edition, sector).await?;
    let whose = Whose {
        edition,
        year: sitting.edition.year,
        scores: flags::Reader::Chair { person, sector },
        order: order::Reader::Chair(person),
    };
    answer(&visit, file, whose).await
}
