//! The sections of a business case, each with a revision of its own, so that two tabs meet per section.

use crate::domain::business_case::{Section, SectionKey, count_words};
use crate::domain::id::{CaseId, EditionId};
use crate::store::connection::{AnyConnection, on_backend};
use crate::store::error::StoreError;
use crate::store::schema::{business_case, section};
use crate::store::write::Tx;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use diesel::upsert::excluded;
use std::collections::BTreeMap;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = section)]
#[diesel(treat_none_as_default_value = false)]
struct SectionRow {
    case_id: String,
    key: String,
    body: String,
    revision: i32,
    saved_at: NaiveDateTime,
}

impl SectionRow {
    /// The row that follows `section`'s revision.
    fn next(case: CaseId, section: &Section, now: NaiveDateTime) -> SectionRow {
        SectionRow {
            case_id: case.to_string(),
            key: section.key.word().to_owned(),
            body: section.body.clone(),
            revision: section.revision + 1,
            saved_at: now,
        }
    }

    fn into_domain(self) -> Result<Section, StoreError> {
        Ok(Section {
            key: SectionKey::parse(&self.key).ok_or_else(|| StoreError::corrupt("section", "key"))?,
            body: self.body,
            revision: self.revision,
            saved_at: Some(self.saved_at),
        })
    }
}

/// All seven sections of a case in page order; one that was never saved is empty, with revision 0.
pub fn load(connection: &mut AnyConnection, case: CaseId) -> Result<Vec<Section>, StoreError> {
    let rows = section::table
        .filter(section::case_id.eq(case.to_string()))
        .select(SectionRow::as_select())
        .load(connection)?;
    let saved = rows.into_iter().map(SectionRow::into_domain);
    Ok(complete(saved.collect::<Result<Vec<Section>, StoreError>>()?))
}

/// How many words each case of an edition has; a case without a saved section is absent.
pub fn words_of_edition(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<BTreeMap<CaseId, usize>, StoreError> {
    let rows: Vec<(String, String)> = section::table
        .inner_join(business_case::table.on(business_case::id.eq(section::case_id)))
        .filter(business_case::edition_id.eq(edition.to_string()))
        .select((section::case_id, section::body))
        .load(connection)?;
    let mut words = BTreeMap::new();
    for (case, body) in rows {
        let case = case.parse().map_err(|_| StoreError::corrupt("section", "case"))?;
        *words.entry(case).or_default() += count_words(&body);
    }
    Ok(words)
}

/// The seven sections, the saved ones among them.
fn complete(mut saved: Vec<Section>) -> Vec<Section> {
    for key in SectionKey::ALL {
        if saved.iter().all(|section| section.key != *key) {
            saved.push(Section::unsaved(*key));
        }
    }
    saved.sort_by_key(|section| section.key);
    saved
}

/// Saves sections together. Each carries the revision on which its new text was written and gets the next.
/// Writes run one at a time, so what is compared first still holds when it is replaced.
///
/// # Errors
/// [`StoreError::Stale`] when one of them was saved in the meantime; nothing is saved then.
pub fn save(
    tx: &mut Tx<'_>,
    case: CaseId,
    sections: &[Section],
    now: NaiveDateTime,
) -> Result<(), StoreError> {
    if sections.is_empty() {
        return Ok(());
    }
    let stored: Vec<(String, i32)> = section::table
        .filter(section::case_id.eq(case.to_string()))
        .select((section::key, section::revision))
        .load(&mut **tx)?;
    let stored_revision = |key: SectionKey| {
        let found = stored.iter().find(|(word, _)| word == key.word());
        found.map_or(0, |(_, revision)| *revision)
    };
    if sections.iter().any(|s| s.revision != stored_revision(s.key)) {
        return Err(StoreError::Stale);
    }
    let rows: Vec<SectionRow> = sections.iter().map(|s| SectionRow::next(case, s, now)).collect();
    on_backend!(&mut **tx, inner => diesel::insert_into(section::table)
        .values(&rows)
        .on_conflict((section::case_id, section::key))
        .do_update()
        .set((
            section::body.eq(excluded(section::body)),
            section::revision.eq(excluded(section::revision)),
            section::saved_at.eq(excluded(section::saved_at)),
        ))
        .execute(inner))?;
    Ok(())
}
