//! The jury's words about cases: one row a case, replaced when a chair writes again.

use super::connection::{AnyConnection, on_backend};
use super::error::StoreError;
use super::schema::{business_case, jury_words};
use super::write::Tx;
use crate::domain::id::{CaseId, EditionId};
use crate::domain::jury_words::JuryWords;
use crate::locale::Language;
use chrono::NaiveDateTime;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = jury_words)]
#[diesel(treat_none_as_default_value = false)]
#[diesel(primary_key(case_id))]
struct WordsRow {
    case_id: String,
    body: String,
    language: String,
    written_by: String,
    released_at: NaiveDateTime,
    revision: i32,
}

impl WordsRow {
    fn into_domain(self) -> Result<JuryWords, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("jury_words", what);
        Ok(JuryWords {
            case: self.case_id.parse().map_err(|_| corrupt("case"))?,
            body: self.body,
            language: Language::parse(&self.language).ok_or_else(|| corrupt("language"))?,
            written_by: self.written_by.parse().map_err(|_| corrupt("written_by"))?,
            released_at: self.released_at,
            revision: self.revision,
        })
    }
}

/// Keeps the words about a case, in place of earlier ones.
pub fn put(tx: &mut Tx<'_>, words: &JuryWords) -> Result<(), StoreError> {
    let row = WordsRow {
        case_id: words.case.to_string(),
        body: words.body.clone(),
        language: words.language.code().to_owned(),
        written_by: words.written_by.to_string(),
        released_at: words.released_at,
        revision: words.revision,
    };
    on_backend!(&mut **tx, inner => diesel::insert_into(jury_words::table)
        .values(&row)
        .on_conflict(jury_words::case_id)
        .do_update()
        .set(&row)
        .execute(inner))?;
    Ok(())
}

pub fn find(connection: &mut AnyConnection, case: CaseId) -> Result<Option<JuryWords>, StoreError> {
    let row: Option<WordsRow> = jury_words::table
        .find(case.to_string())
        .select(WordsRow::as_select())
        .first(connection)
        .optional()?;
    row.map(WordsRow::into_domain).transpose()
}

/// The words about the cases of an edition.
pub fn of_edition(connection: &mut AnyConnection, edition: EditionId) -> Result<Vec<JuryWords>, StoreError> {
    let rows: Vec<WordsRow> = jury_words::table
        .inner_join(business_case::table)
        .filter(business_case::edition_id.eq(edition.to_string()))
        .order(business_case::number)
        .select(WordsRow::as_select())
        .load(connection)?;
    rows.into_iter().map(WordsRow::into_domain).collect()
}
