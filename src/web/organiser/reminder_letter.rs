//! The reminder to one juror, in the words in which it will go out.

use crate::store::overview::cockpit::Cockpit;
use crate::store::overview::organiser_progress::JurorProgress;
use crate::store::people;
use crate::usecases::closing::{self, Sheets};
use crate::web::error::WebError;
use crate::web::visit::Visit;
use serde::Serialize;

/// A letter to read.
#[derive(Serialize)]
pub(super) struct Preview {
    to: String,
    lang: &'static str,
    subject: String,
    paragraphs: Vec<String>,
}

/// The letter to this juror; none where there is nobody to write to.
pub(super) async fn preview(
    visit: &Visit,
    desk: &Cockpit,
    juror: &JurorProgress,
) -> Result<Option<Preview>, WebError> {
    let (Some(id), Some(round)) = (juror.person, &desk.round) else {
        return Ok(None);
    };
    let tools = &visit.app.tools;
    let Some(person) = tools.store.read(move |c| people::find(c, id)).await? else {
        return Ok(None);
    };
    let sheets = Sheets {
        complete: juror.complete,
        all: juror.assigned,
    };
    let letter = closing::reminder(tools, &desk.edition, round, &person, sheets);
    let written = visit.app.writer.write(&letter).ok();
    Ok(written.map(|written| Preview {
        to: person.name,
        lang: person.language.code(),
        subject: written.subject,
        paragraphs: written
            .text
            .split("\n\n")
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty())
            .map(str::to_owned)
            .collect(),
    }))
}
