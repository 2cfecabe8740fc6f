//! What the cases of an edition are called in the order, and whose they are. No score is read here.

use super::PlacedCase;
use crate::domain::id::{CaseId, EditionId};
use crate::domain::ranking::RankedCase;
use crate::locale::Language;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::{business_case, person};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A case's name and its candidate's.
pub struct Line {
    number: i32,
    title: String,
    language: Language,
    candidate_name: String,
}

impl Line {
    pub fn placed(&self, ranked: &RankedCase) -> PlacedCase {
        PlacedCase {
            number: self.number,
            title: self.title.clone(),
            language: self.language,
            candidate_name: self.candidate_name.clone(),
            ranked: ranked.clone(),
        }
    }
}

/// Every case of an edition, in one statement.
pub fn of_edition(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<BTreeMap<CaseId, Line>, StoreError> {
    let rows: Vec<(String, i32, String, String, String)> = business_case::table
        .inner_join(person::table)
        .filter(business_case::edition_id.eq(edition.to_string()))
        .select((
            business_case::id,
            business_case::number,
            business_case::title,
            business_case::language,
            person::name,
        ))
        .load(connection)?;
    let corrupt = |what: &str| StoreError::corrupt("business_case", what);
    rows.into_iter()
        .map(|(id, number, title, language, candidate_name)| {
            let line = Line {
                number,
                title,
                language: Language::parse(&language).ok_or_else(|| corrupt("language"))?,
                candidate_name,
            };
            Ok((id.parse().map_err(|_| corrupt("id"))?, line))
        })
        .collect()
}
