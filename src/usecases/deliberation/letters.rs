//! The letter to a juror about whose sheet something was decided: what, and why. No score is in it.

use super::super::Failure;
use super::super::record::Draft;
use super::Subject;
use crate::domain::letter::{LINK_FACT, LetterKind};
use crate::store::{Tx, people};
use chrono::NaiveDateTime;

/// What happened to the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    Reopened,
    ReopeningTakenBack,
    Struck,
    Restored,
}

impl News {
    /// Its word in the texts of the letter.
    const fn word(self) -> &'static str {
        match self {
            News::Reopened => "reopened",
            News::ReopeningTakenBack => "taken-back",
            News::Struck => "struck",
            News::Restored => "restored",
        }
    }
}

pub(super) fn tell_juror(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    subject: &Subject,
    news: News,
    reason: &str,
) -> Result<(), Failure> {
    let juror = people::find(tx, subject.assignment.juror)?.ok_or(Failure::NotFound)?;
    let link = format!("/{}/jury/cases/{}", juror.language.code(), subject.case.id);
    Draft::to(now, LetterKind::SheetDecided, &juror)
        .edition(subject.edition.id)
        .fact("year", subject.edition.year)
        .fact("number", subject.case.number)
        .fact("decision", news.word())
        .fact("reason", reason)
        .fact(LINK_FACT, link)
        .write(tx)?;
    Ok(())
}
