//! The scores of all sectors as a file, for organisers, once the order is revealed: jurors have letters, others for every
//! case.

use super::edition_frame::edition_of;
use crate::store::overview::{flags, order};
use crate::usecases::closing;
use crate::web::actor::Organiser;
use crate::web::error::WebError;
use crate::web::form::Form;
use crate::web::scores::{ScoresFile, Whose, answer};
use crate::web::visit::Visit;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// Which file.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ScoresForm {
    file: String,
}

/// `POST /{lang}/organiser/editions/{year}/order/scores`: organisers, once the order is revealed; leaves a line in the log.
pub async fn download(
    visit: Visit,
    actor: Organiser,
    path: web::Path<(String, String)>,
    form: Form<ScoresForm>,
) -> Result<HttpResponse, WebError> {
    let file = ScoresFile::read(&form.0.file)?;
    let edition = edition_of(&visit, &path.1).await?;
    visit.app.limits.download(actor.person.email.folded())?;
    let tools = &visit.app.tools;
    closing::download_scores(tools, actor.id(), edition.id).await?;
    let whose = Whose {
        edition: edition.id,
        year: edition.year,
        scores: flags::Reader::Organiser,
        order: order::Reader::Organiser,
    };
    answer(&visit, file, whose).await
}
