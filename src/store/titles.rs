//! Title awards: one row per title of an edition, replaced until it is confirmed.

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::title_award;
use super::write::Tx;
use crate::domain::id::{EditionId, TitleAwardId};
use crate::domain::title_award::{Holder, Title, TitleAward, TitleOf};
use crate::locale::Language;
use chrono::NaiveDateTime;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = title_award)]
struct AwardRow {
    id: String,
    edition_id: String,
    title: String,
    sector_id: Option<String>,
    case_id: Option<String>,
    bureau_id: Option<String>,
    awarded: bool,
    reason: String,
    departure_reason: Option<String>,
    language: String,
    proposed_by: String,
    proposed_at: NaiveDateTime,
    confirmed_by: Option<String>,
    confirmed_at: Option<NaiveDateTime>,
    revision: i32,
}

impl AwardRow {
    fn of(award: &TitleAward) -> AwardRow {
        let (case_id, bureau_id) = match award.holder {
            Holder::Case(case) => (Some(case.to_string()), None),
            Holder::Bureau(bureau) => (None, Some(bureau.to_string())),
            Holder::NotAwarded => (None, None),
        };
        AwardRow {
            id: award.id.to_string(),
            edition_id: award.edition.to_string(),
            title: award.of.title.word().to_owned(),
            sector_id: award.of.sector.map(|id| id.to_string()),
            awarded: award.holder != Holder::NotAwarded,
            case_id,
            bureau_id,
            reason: award.reason.clone(),
            departure_reason: award.departure_reason.clone(),
            language: award.language.code().to_owned(),
            proposed_by: award.proposed_by.to_string(),
            proposed_at: award.proposed_at,
            confirmed_by: award.confirmed_by.map(|id| id.to_string()),
            confirmed_at: award.confirmed_at,
            revision: award.revision,
        }
    }

    fn holder(&self) -> Result<Holder, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("title_award", what);
        match (&self.case_id, &self.bureau_id, self.awarded) {
            (Some(case), None, true) => Ok(Holder::Case(case.parse().map_err(|_| corrupt("case"))?)),
            (None, Some(bureau), true) => Ok(Holder::Bureau(bureau.parse().map_err(|_| corrupt("bureau"))?)),
            (None, None, false) => Ok(Holder::NotAwarded),
            _ => Err(corrupt("holder")),
        }
    }

    fn into_domain(self) -> Result<TitleAward, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("title_award", what);
        let holder = self.holder()?;
        Ok(TitleAward {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            edition: self.edition_id.parse().map_err(|_| corrupt("edition"))?,
            of: TitleOf {
                title: Title::parse(&self.title).ok_or_else(|| corrupt("title"))?,
                sector: self
                    .sector_id
                    .map(|id| id.parse())
                    .transpose()
                    .map_err(|_| corrupt("sector"))?,
            },
            holder,
            reason: self.reason,
            departure_reason: self.departure_reason,
            language: Language::parse(&self.language).ok_or_else(|| corrupt("language"))?,
            proposed_by: self.proposed_by.parse().map_err(|_| corrupt("proposed_by"))?,
            proposed_at: self.proposed_at,
            confirmed_by: self
                .confirmed_by
                .map(|id| id.parse())
                .transpose()
                .map_err(|_| corrupt("confirmed_by"))?,
            confirmed_at: self.confirmed_at,
            revision: self.revision,
        })
    }
}

pub fn insert(tx: &mut Tx<'_>, award: &TitleAward) -> Result<(), StoreError> {
    diesel::insert_into(title_award::table)
        .values(AwardRow::of(award))
        .execute(&mut **tx)?;
    Ok(())
}

pub fn find(connection: &mut AnyConnection, id: TitleAwardId) -> Result<Option<TitleAward>, StoreError> {
    let row: Option<AwardRow> = title_award::table
        .find(id.to_string())
        .select(AwardRow::as_select())
        .first(connection)
        .optional()?;
    row.map(AwardRow::into_domain).transpose()
}

/// The awards of an edition, recorded or confirmed, in the order of recording.
pub fn of_edition(connection: &mut AnyConnection, edition: EditionId) -> Result<Vec<TitleAward>, StoreError> {
    let rows: Vec<AwardRow> = title_award::table
        .filter(title_award::edition_id.eq(edition.to_string()))
        .order((title_award::proposed_at, title_award::id))
        .select(AwardRow::as_select())
        .load(connection)?;
    rows.into_iter().map(AwardRow::into_domain).collect()
}

/// Replaces everything but the title itself, where the stored revision is still `award.revision`, and counts it up in
/// both.
///
/// # Errors
/// [`StoreError::Stale`] when somebody saved in the meantime.
pub fn update(tx: &mut Tx<'_>, award: &mut TitleAward) -> Result<(), StoreError> {
    let row = AwardRow::of(award);
    let stored = title_award::table
        .find(&row.id)
        .filter(title_award::revision.eq(row.revision));
    let changed = diesel::update(stored)
        .set((
            title_award::case_id.eq(&row.case_id),
            title_award::bureau_id.eq(&row.bureau_id),
            title_award::awarded.eq(row.awarded),
            title_award::reason.eq(&row.reason),
            title_award::departure_reason.eq(&row.departure_reason),
            title_award::language.eq(&row.language),
            title_award::proposed_by.eq(&row.proposed_by),
            title_award::proposed_at.eq(row.proposed_at),
            title_award::confirmed_by.eq(&row.confirmed_by),
            title_award::confirmed_at.eq(row.confirmed_at),
            title_award::revision.eq(row.revision + 1),
        ))
        .execute(&mut **tx)?;
    if changed == 1 {
        award.revision += 1;
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}
