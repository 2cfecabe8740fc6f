//! The scores as a file to take home: which file is asked for, and the answer that holds it. Who may have it, and the line in
//! the log, are the apartment's.

use super::download;
use super::error::WebError;
use super::revealed_order;
use super::visit::Visit;
use crate::domain::id::EditionId;
use crate::files::tables::{self, TableError};
use crate::store::StoreError;
use crate::store::overview::score_table::score_table;
use crate::store::overview::{flags, order};
use crate::usecases::Failure;
use actix_web::HttpResponse;

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The files on offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoresFile {
    /// CSV, a row a score.
    Long,
    /// CSV, a row a sheet.
    Wide,
    /// A workbook with both.
    Workbook,
    /// CSV, a row a case: the order that the scores give.
    Order,
}

impl ScoresFile {
    /// # Errors
    /// [`WebError::BadRequest`] for what no button asks for.
    pub fn read(word: &str) -> Result<ScoresFile, WebError> {
        match word {
            "long" => Ok(ScoresFile::Long),
            "wide" => Ok(ScoresFile::Wide),
            "workbook" => Ok(ScoresFile::Workbook),
            "order" => Ok(ScoresFile::Order),
            _ => Err(WebError::BadRequest("file")),
        }
    }
}

/// Whose the scores are.
#[derive(Clone, Copy)]
pub struct Whose {
    pub edition: EditionId,
    pub year: i32,
    pub scores: flags::Reader,
    pub order: order::Reader,
}

/// The file, as a download that nobody keeps on the way.
///
/// # Errors
/// There are no scores to be had, or the file cannot be made.
pub async fn answer(visit: &Visit, file: ScoresFile, whose: Whose) -> Result<HttpResponse, WebError> {
    let Whose { edition, year, .. } = whose;
    let store = &visit.app.tools.store;
    if file == ScoresFile::Order {
        let read = store.read(move |c| order::order(c, edition, whose.order));
        let order = read.await?.ok_or(StoreError::NotFound)?;
        let bytes = tables::csv(&revealed_order::rows(&order)).map_err(broken)?;
        return Ok(named(bytes, year, "order.csv", CSV));
    }
    let read = store.read(move |c| score_table(c, edition, whose.scores));
    let table = read.await?.ok_or(StoreError::NotFound)?;
    let (name, media_type) = match file {
        ScoresFile::Wide => ("scores-wide.csv", CSV),
        ScoresFile::Workbook => ("scores.xlsx", XLSX),
        ScoresFile::Long | ScoresFile::Order => ("scores-long.csv", CSV),
    };
    let made = tokio::task::spawn_blocking(move || match file {
        ScoresFile::Wide => tables::csv(&table.wide()),
        ScoresFile::Workbook => tables::xlsx(&[("long", table.long()), ("wide", table.wide())]),
        ScoresFile::Long | ScoresFile::Order => tables::csv(&table.long()),
    });
    let bytes = made.await.map_err(|_| Failure::Unavailable)?.map_err(broken)?;
    Ok(named(bytes, year, name, media_type))
}

fn named(bytes: Vec<u8>, year: i32, name: &str, media_type: &'static str) -> HttpResponse {
    download::made(bytes, &format!("challenge-{year}-{name}"), media_type)
}
/// A file that cannot be made: a defect of ours.
pub fn broken(error: TableError) -> WebError {
    WebError::Failed(Failure::Broken(StoreError::Corrupt {
        table: "element_score",
        reason: error.to_string(),
    }))
}
