//! The scores as a file to take home: which file is asked for, and the answer that holds it. Who may have it, and the line in
//! the log, are the apartment's.

use super::download;
use super::error::WebError;
use crate::domain::score_table::ScoreTable;
use crate::files::tables::{self, TableError};
use crate::store::StoreError;
use crate::usecases::Failure;
use actix_web::HttpResponse;

/// The files on offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoresFile {
    /// CSV, a row a score.
    Long,
    /// CSV, a row a sheet.
    Wide,
    /// A workbook with both.
    Workbook,
}

impl ScoresFile {
    /// # Errors
    /// [`WebError::BadRequest`] for what no button asks for.
    pub fn read(word: &str) -> Result<ScoresFile, WebError> {
        match word {
            "long" => Ok(ScoresFile::Long),
            "wide" => Ok(ScoresFile::Wide),
            "workbook" => Ok(ScoresFile::Workbook),
            _ => Err(WebError::BadRequest("file")),
        }
    }
}

/// The file, as a download that nobody keeps on the way.
///
/// # Errors
/// The file cannot be made.
pub async fn answer(file: ScoresFile, year: i32, table: ScoreTable) -> Result<HttpResponse, WebError> {
    let made = tokio::task::spawn_blocking(move || match file {
        ScoresFile::Long => tables::csv(&table.long()),
        ScoresFile::Wide => tables::csv(&table.wide()),
        ScoresFile::Workbook => tables::xlsx(&[("long", table.long()), ("wide", table.wide())]),
    });
    let bytes = made.await.map_err(|_| Failure::Unavailable)?.map_err(broken)?;
    let (name, media_type) = match file {
        ScoresFile::Long => ("scores-long.csv", "text/csv; charset=utf-8"),
        ScoresFile::Wide => ("scores-wide.csv", "text/csv; charset=utf-8"),
        ScoresFile::Workbook => (
            "scores.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
    };
    Ok(download::made(
        bytes,
        &format!("challenge-{year}-{name}"),
        media_type,
    ))
}

fn broken(error: TableError) -> WebError {
    WebError::Failed(Failure::Broken(StoreError::Corrupt {
        table: "element_score",
        reason: error.to_string(),
    }))
}
