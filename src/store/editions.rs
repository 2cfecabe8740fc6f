//! Editions with their assignment kinds and sectors. Their rubric, rounds and cases have files of their own.

mod sectors;

pub use sectors::{
    delete_sector, find_sector, find_sector_by_key, insert_sector, sectors, sectors_of_all, update_sector,
};

use super::connection::{AnyConnection, on_backend};
use super::error::StoreError;
use super::schema::{edition, edition_kind};
use super::write::Tx;
use crate::domain::edition::{AssignmentKind, BothLanguages, Edition, PublicationMinimum};
use crate::domain::id::EditionId;
use crate::domain::phase::Phase;
use crate::domain::timetable::Timetable;
use chrono::NaiveDateTime;
use diesel::prelude::*;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = edition)]
struct EditionRow {
    id: String,
    year: i32,
    title_nl: String,
    title_en: String,
    rules_nl: String,
    rules_en: String,
    zone: String,
    phase: String,
    preparation_at: NaiveDateTime,
    call_opens_at: NaiveDateTime,
    call_closes_at: NaiveDateTime,
    screening_closes_at: NaiveDateTime,
    scoring_opens_at: NaiveDateTime,
    scoring_closes_at: NaiveDateTime,
    sealing_at: NaiveDateTime,
    publication_at: NaiveDateTime,
    grace_minutes: i32,
    minimum_candidates: i32,
    minimum_jurors: i32,
    minimum_bureaus: i32,
    jurors_public_early: bool,
    revision: i32,
    created_at: NaiveDateTime,
}

impl EditionRow {
    fn of(edition: &Edition) -> EditionRow {
        let timetable = &edition.timetable;
        EditionRow {
            id: edition.id.to_string(),
            year: edition.year,
            title_nl: edition.title.nl.clone(),
            title_en: edition.title.en.clone(),
            rules_nl: edition.rules.nl.clone(),
            rules_en: edition.rules.en.clone(),
            zone: edition.zone.clone(),
            phase: edition.phase.word().to_owned(),
            preparation_at: timetable.preparation_at,
            call_opens_at: timetable.call_opens_at,
            call_closes_at: timetable.call_closes_at,
            screening_closes_at: timetable.screening_closes_at,
            scoring_opens_at: timetable.scoring_opens_at,
            scoring_closes_at: timetable.scoring_closes_at,
            sealing_at: timetable.sealing_at,
            publication_at: timetable.publication_at,
            grace_minutes: edition.grace_minutes,
            minimum_candidates: small(edition.minimum.candidates),
            minimum_jurors: small(edition.minimum.jurors),
            minimum_bureaus: small(edition.minimum.bureaus),
            jurors_public_early: edition.jurors_public_early,
            revision: edition.revision,
            created_at: edition.created_at,
        }
    }

    fn into_domain(self) -> Result<Edition, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("edition", what);
        let count = |number: i32| u32::try_from(number).map_err(|_| corrupt("minimum"));
        Ok(Edition {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            year: self.year,
            title: BothLanguages::new(self.title_nl, self.title_en),
            rules: BothLanguages::new(self.rules_nl, self.rules_en),
            zone: self.zone,
            phase: Phase::parse(&self.phase).ok_or_else(|| corrupt("phase"))?,
            timetable: Timetable {
                preparation_at: self.preparation_at,
                call_opens_at: self.call_opens_at,
                call_closes_at: self.call_closes_at,
                screening_closes_at: self.screening_closes_at,
                scoring_opens_at: self.scoring_opens_at,
                scoring_closes_at: self.scoring_closes_at,
                sealing_at: self.sealing_at,
                publication_at: self.publication_at,
            },
            grace_minutes: self.grace_minutes,
            minimum: PublicationMinimum {
                candidates: count(self.minimum_candidates)?,
                jurors: count(self.minimum_jurors)?,
                bureaus: count(self.minimum_bureaus)?,
            },
            jurors_public_early: self.jurors_public_early,
            revision: self.revision,
            created_at: self.created_at,
        })
    }
}

fn small(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

#[derive(Insertable)]
#[diesel(table_name = edition_kind)]
#[diesel(treat_none_as_default_value = false)]
struct KindRow {
    edition_id: String,
    kind: &'static str,
}

/// # Errors
/// [`StoreError::Unique`] when the year has an edition.
pub fn insert(tx: &mut Tx<'_>, edition: &Edition, kinds: &[AssignmentKind]) -> Result<(), StoreError> {
    diesel::insert_into(edition::table)
        .values(EditionRow::of(edition))
        .execute(&mut **tx)?;
    insert_kinds(tx, edition.id, kinds)
}

pub fn find(connection: &mut AnyConnection, id: EditionId) -> Result<Option<Edition>, StoreError> {
    let row = edition::table
        .find(id.to_string())
        .select(EditionRow::as_select())
        .first(connection)
        .optional()?;
    row.map(EditionRow::into_domain).transpose()
}

pub fn find_by_year(connection: &mut AnyConnection, year: i32) -> Result<Option<Edition>, StoreError> {
    let row = edition::table
        .filter(edition::year.eq(year))
        .select(EditionRow::as_select())
        .first(connection)
        .optional()?;
    row.map(EditionRow::into_domain).transpose()
}

/// Every edition, newest year first.
pub fn all(connection: &mut AnyConnection) -> Result<Vec<Edition>, StoreError> {
    let rows = edition::table
        .order(edition::year.desc())
        .select(EditionRow::as_select())
        .load(connection)?;
    rows.into_iter().map(EditionRow::into_domain).collect()
}

/// The edition of the latest year, in whatever phase.
pub fn newest(connection: &mut AnyConnection) -> Result<Option<Edition>, StoreError> {
    let row = edition::table
        .order(edition::year.desc())
        .select(EditionRow::as_select())
        .first(connection)
        .optional()?;
    row.map(EditionRow::into_domain).transpose()
}

/// The edition in progress: the latest whose call has opened and that is not published yet.
pub fn current(connection: &mut AnyConnection) -> Result<Option<Edition>, StoreError> {
    let running = [Phase::Call, Phase::Screening, Phase::Judging, Phase::Sealed].map(Phase::word);
    let row = edition::table
        .filter(edition::phase.eq_any(running))
        .order(edition::year.desc())
        .select(EditionRow::as_select())
        .first(connection)
        .optional()?;
    row.map(EditionRow::into_domain).transpose()
}

/// Replaces everything but the id and the day of creation, if nobody saved since `edition.revision`.
///
/// # Errors
/// [`StoreError::Stale`], or [`StoreError::Unique`] when the year has another edition.
pub fn update(tx: &mut Tx<'_>, edition: &Edition) -> Result<(), StoreError> {
    let row = EditionRow::of(edition);
    let changed = diesel::update(
        edition::table
            .find(&row.id)
            .filter(edition::revision.eq(row.revision)),
    )
    .set((
        edition::year.eq(row.year),
        edition::title_nl.eq(&row.title_nl),
        edition::title_en.eq(&row.title_en),
        edition::rules_nl.eq(&row.rules_nl),
        edition::rules_en.eq(&row.rules_en),
        edition::zone.eq(&row.zone),
        edition::phase.eq(&row.phase),
        edition::preparation_at.eq(row.preparation_at),
        edition::call_opens_at.eq(row.call_opens_at),
        edition::call_closes_at.eq(row.call_closes_at),
        edition::screening_closes_at.eq(row.screening_closes_at),
        edition::scoring_opens_at.eq(row.scoring_opens_at),
        edition::scoring_closes_at.eq(row.scoring_closes_at),
        edition::sealing_at.eq(row.sealing_at),
        edition::publication_at.eq(row.publication_at),
        edition::grace_minutes.eq(row.grace_minutes),
        edition::minimum_candidates.eq(row.minimum_candidates),
        edition::minimum_jurors.eq(row.minimum_jurors),
        edition::minimum_bureaus.eq(row.minimum_bureaus),
        edition::jurors_public_early.eq(row.jurors_public_early),
        edition::revision.eq(row.revision + 1),
    ))
    .execute(&mut **tx)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}

/// The kinds of assignment that the edition takes, in their own order.
pub fn kinds(connection: &mut AnyConnection, id: EditionId) -> Result<Vec<AssignmentKind>, StoreError> {
    let words: Vec<String> = edition_kind::table
        .filter(edition_kind::edition_id.eq(id.to_string()))
        .select(edition_kind::kind)
        .load(connection)?;
    let mut kinds = words
        .iter()
        .map(|word| AssignmentKind::parse(word).ok_or_else(|| StoreError::corrupt("edition_kind", word)))
        .collect::<Result<Vec<_>, _>>()?;
    kinds.sort_unstable();
    Ok(kinds)
}

/// Replaces the kinds of assignment that the edition takes.
pub fn set_kinds(tx: &mut Tx<'_>, id: EditionId, kinds: &[AssignmentKind]) -> Result<(), StoreError> {
    diesel::delete(edition_kind::table.filter(edition_kind::edition_id.eq(id.to_string())))
        .execute(&mut **tx)?;
    insert_kinds(tx, id, kinds)
}

fn insert_kinds(tx: &mut Tx<'_>, id: EditionId, kinds: &[AssignmentKind]) -> Result<(), StoreError> {
    let mut kinds = kinds.to_vec();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        return Ok(());
    }
    let rows: Vec<KindRow> = kinds
        .iter()
        .map(|kind| KindRow {
            edition_id: id.to_string(),
            kind: kind.word(),
        })
        .collect();
    on_backend!(&mut **tx, inner => diesel::insert_into(edition_kind::table).values(&rows).execute(inner))?;
    Ok(())
}
