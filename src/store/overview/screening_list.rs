//! What organisers see of the cases of an edition: a line each, and the file of one. No scores, ever.

use super::case_file::{self, CaseFile};
use crate::domain::business_case::BusinessCase;
use crate::domain::edition::Sector;
use crate::domain::id::{CaseId, EditionId, PersonId};
use crate::store::cases::{self, Selection};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::{attachment, business_case, person};
use crate::store::{bureaus, editions};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// One case in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct ScreeningLine {
    pub case: BusinessCase,
    pub candidate_name: String,
    pub sector: Option<Sector>,
    pub bureau_name: Option<String>,
    pub words: usize,
    pub attachments: usize,
}

/// Every case of an edition by number, in a fixed number of statements.
pub fn lines(connection: &mut AnyConnection, edition: EditionId) -> Result<Vec<ScreeningLine>, StoreError> {
    let cases = cases::select(connection, Selection::of(edition))?;
    let names = candidate_names(connection, edition)?;
    let sectors = editions::sectors(connection, edition)?;
    let bureaus = bureaus::all(connection)?;
    let words = cases::sections::words_of_edition(connection, edition)?;
    let attachments = attachment_counts(connection, edition)?;
    let lines = cases.into_iter().map(|case| ScreeningLine {
        candidate_name: names.get(&case.person).cloned().unwrap_or_default(),
        sector: sectors.iter().find(|s| Some(s.id) == case.sector).cloned(),
        bureau_name: bureaus
            .iter()
            .find(|bureau| Some(bureau.id) == case.bureau)
            .map(|bureau| bureau.name.clone()),
        words: words.get(&case.id).copied().unwrap_or_default(),
        attachments: attachments.get(&case.id).copied().unwrap_or_default(),
        case,
    });
    Ok(lines.collect())
}

/// The file of a case, once its candidate has submitted it: a draft is nobody else's.
pub fn file(connection: &mut AnyConnection, case: CaseId) -> Result<Option<CaseFile>, StoreError> {
    let file = case_file::find(connection, case)?;
    Ok(file.filter(|file| file.case.is_read_by_organisers()))
}

fn candidate_names(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<BTreeMap<PersonId, String>, StoreError> {
    let rows: Vec<(String, String)> = business_case::table
        .inner_join(person::table.on(person::id.eq(business_case::person_id)))
        .filter(business_case::edition_id.eq(edition.to_string()))
        .select((person::id, person::name))
        .load(connection)?;
    rows.into_iter()
        .map(|(id, name)| {
            let id = id.parse().map_err(|e| StoreError::corrupt("person", e))?;
            Ok((id, name))
        })
        .collect()
}

fn attachment_counts(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<BTreeMap<CaseId, usize>, StoreError> {
    let rows: Vec<(String, i64)> = attachment::table
        .inner_join(business_case::table.on(business_case::id.eq(attachment::case_id)))
        .filter(business_case::edition_id.eq(edition.to_string()))
        .group_by(attachment::case_id)
        .select((attachment::case_id, diesel::dsl::count_star()))
        .load(connection)?;
    rows.into_iter()
        .map(|(id, count)| {
            let id = id.parse().map_err(|e| StoreError::corrupt("attachment", e))?;
            Ok((id, usize::try_from(count).unwrap_or_default()))
        })
        .collect()
}
