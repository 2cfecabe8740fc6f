//! The scores as a file to take home: which file is asked for, and the answer that holds it. Who may have it, and the line in
//! the log, are the apartment's.

use super::download::{self, CSV};
use super::error::WebError;
use super::revealed_order;
use super::visit::Visit;
use crate::domain::id::EditionId;
use crate::domain::score_table::ScoreTable;
use crate::files::tables::{self, TableError};
use crate::store::StoreError;
use crate::store::overview::score_table::score_table;
use crate::store::overview::{flags, order};
use crate::usecases::Failure;
use actix_web::HttpResponse;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The files on offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoresFile {
    Scores(Shape),
    /// CSV, a row a case: the order that the scores give.
    Order,
}

/// In which shape scores are taken home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
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
            "long" => Ok(ScoresFile::Scores(Shape::Long)),
            "wide" => Ok(ScoresFile::Scores(Shape::Wide)),
            "workbook" => Ok(ScoresFile::Scores(Shape::Workbook)),
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
    match file {
        ScoresFile::Order => {
            let read = store.read(move |c| order::order(c, edition, whose.order));
            let order = read.await?.ok_or(StoreError::NotFound)?;
            download::csv(&revealed_order::rows(&order), &name(year, "order.csv"))
        }
        ScoresFile::Scores(shape) => {
            let read = store.read(move |c| score_table(c, edition, whose.scores));
            let table = read.await?.ok_or(StoreError::NotFound)?;
            let made = tokio::task::spawn_blocking(move || in_shape(shape, &table));
            let bytes = made.await.map_err(|_| Failure::Unavailable)?;
            let (rest, media_type) = match shape {
                Shape::Long => ("scores-long.csv", CSV),
                Shape::Wide => ("scores-wide.csv", CSV),
                Shape::Workbook => ("scores.xlsx", XLSX),
            };
            let bytes = bytes.map_err(download::unmade)?;
            Ok(download::made(bytes, &name(year, rest), media_type))
        }
    }
}

fn in_shape(shape: Shape, table: &ScoreTable) -> Result<Vec<u8>, TableError> {
    match shape {
        Shape::Long => tables::csv(&table.long()),
        Shape::Wide => tables::csv(&table.wide()),
        Shape::Workbook => tables::xlsx(&[("long", table.long()), ("wide", table.wide())]),
    }
}

fn name(year: i32, rest: &str) -> String {
    format!("challenge-{year}-{rest}")
}
