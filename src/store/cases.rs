//! Business cases. Their sections, attachments and screening decisions have files of their own below.
//! Which cases of an edition a query means is said by one builder, [`Selection`].

pub mod attachments;
pub mod decisions;
pub mod sections;

use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::business_case;
use super::write::Tx;
use crate::domain::business_case::{BusinessCase, CaseState};
use crate::domain::edition::{AssignmentKind, ClientBranch};
use crate::domain::id::{CaseId, EditionId, PersonId, SectorId};
use crate::locale::Language;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::BTreeMap;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = business_case)]
pub(super) struct CaseRow {
    id: String,
    edition_id: String,
    person_id: String,
    number: i32,
    state: String,
    language: String,
    title: String,
    sector_id: Option<String>,
    kind: Option<String>,
    client_branch: Option<String>,
    bureau_id: Option<String>,
    personal_deadline_at: Option<NaiveDateTime>,
    declared_at: Option<NaiveDateTime>,
    submitted_at: Option<NaiveDateTime>,
    withdrawn_at: Option<NaiveDateTime>,
    revision: i32,
    created_at: NaiveDateTime,
    updated_at: NaiveDateTime,
}

impl CaseRow {
    fn of(case: &BusinessCase) -> CaseRow {
        CaseRow {
            id: case.id.to_string(),
            edition_id: case.edition.to_string(),
            person_id: case.person.to_string(),
            number: case.number,
            state: case.state.word().to_owned(),
            language: case.language.code().to_owned(),
            title: case.title.clone(),
            sector_id: case.sector.map(|id| id.to_string()),
            kind: case.kind.map(|kind| kind.word().to_owned()),
            client_branch: case.client_branch.map(|branch| branch.word().to_owned()),
            bureau_id: case.bureau.map(|id| id.to_string()),
            personal_deadline_at: case.personal_deadline_at,
            declared_at: case.declared_at,
            submitted_at: case.submitted_at,
            withdrawn_at: case.withdrawn_at,
            revision: case.revision,
            created_at: case.created_at,
            updated_at: case.updated_at,
        }
    }

    pub(super) fn into_domain(self) -> Result<BusinessCase, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("business_case", what);
        Ok(BusinessCase {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            edition: self.edition_id.parse().map_err(|_| corrupt("edition"))?,
            person: self.person_id.parse().map_err(|_| corrupt("person"))?,
            number: self.number,
            state: CaseState::parse(&self.state).ok_or_else(|| corrupt("state"))?,
            language: Language::parse(&self.language).ok_or_else(|| corrupt("language"))?,
            title: self.title,
            sector: self
                .sector_id
                .map(|id| id.parse().map_err(|_| corrupt("sector")))
                .transpose()?,
            kind: self
                .kind
                .map(|word| AssignmentKind::parse(&word).ok_or_else(|| corrupt("kind")))
                .transpose()?,
            client_branch: self
                .client_branch
                .map(|word| ClientBranch::parse(&word).ok_or_else(|| corrupt("client branch")))
                .transpose()?,
            bureau: self
                .bureau_id
                .map(|id| id.parse().map_err(|_| corrupt("bureau")))
                .transpose()?,
            personal_deadline_at: self.personal_deadline_at,
            declared_at: self.declared_at,
            submitted_at: self.submitted_at,
            withdrawn_at: self.withdrawn_at,
            revision: self.revision,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }
}

/// Which cases of an edition.
#[derive(Clone, Copy, Debug)]
pub struct Selection {
    edition: EditionId,
    sector: Option<SectorId>,
    state: Option<CaseState>,
}

impl Selection {
    /// Every case of the edition, in whatever state.
    pub fn of(edition: EditionId) -> Selection {
        Selection {
            edition,
            sector: None,
            state: None,
        }
    }

    /// Only those of a sector.
    pub fn in_sector(self, sector: SectorId) -> Selection {
        Selection {
            sector: Some(sector),
            ..self
        }
    }

    /// Only those in a state: the jury's are [`CaseState::Admitted`].
    pub fn in_state(self, state: CaseState) -> Selection {
        Selection {
            state: Some(state),
            ..self
        }
    }
}

/// Inserts a new case under the next number of its edition, which it returns. Writes run one at a time, so the next
/// number is the highest plus one.
///
/// # Errors
/// [`StoreError::Unique`] when the person has a case in the edition.
pub fn insert(tx: &mut Tx<'_>, case: &BusinessCase) -> Result<i32, StoreError> {
    let highest: Option<i32> = business_case::table
        .filter(business_case::edition_id.eq(case.edition.to_string()))
        .select(diesel::dsl::max(business_case::number))
        .first(&mut **tx)?;
    let number = highest.unwrap_or(0) + 1;
    let row = CaseRow {
        number,
        ..CaseRow::of(case)
    };
    diesel::insert_into(business_case::table)
        .values(row)
        .execute(&mut **tx)?;
    Ok(number)
}

pub fn find(connection: &mut AnyConnection, id: CaseId) -> Result<Option<BusinessCase>, StoreError> {
    let row = business_case::table
        .find(id.to_string())
        .select(CaseRow::as_select())
        .first(connection)
        .optional()?;
    row.map(CaseRow::into_domain).transpose()
}

/// A person's case in an edition: there is at most one.
pub fn find_own(
    connection: &mut AnyConnection,
    person: PersonId,
    edition: EditionId,
) -> Result<Option<BusinessCase>, StoreError> {
    let row = business_case::table
        .filter(business_case::edition_id.eq(edition.to_string()))
        .filter(business_case::person_id.eq(person.to_string()))
        .select(CaseRow::as_select())
        .first(connection)
        .optional()?;
    row.map(CaseRow::into_domain).transpose()
}

/// A person's cases of all editions, newest first.
pub fn of_person(connection: &mut AnyConnection, person: PersonId) -> Result<Vec<BusinessCase>, StoreError> {
    let rows = business_case::table
        .filter(business_case::person_id.eq(person.to_string()))
        .order((business_case::created_at.desc(), business_case::id))
        .select(CaseRow::as_select())
        .load(connection)?;
    rows.into_iter().map(CaseRow::into_domain).collect()
}

/// The selected cases, by number.
pub fn select(connection: &mut AnyConnection, selection: Selection) -> Result<Vec<BusinessCase>, StoreError> {
    let mut query = business_case::table
        .filter(business_case::edition_id.eq(selection.edition.to_string()))
        .into_boxed();
    if let Some(sector) = selection.sector {
        query = query.filter(business_case::sector_id.eq(sector.to_string()));
    }
    if let Some(state) = selection.state {
        query = query.filter(business_case::state.eq(state.word()));
    }
    let rows = query
        .order(business_case::number)
        .select(CaseRow::as_select())
        .load(connection)?;
    rows.into_iter().map(CaseRow::into_domain).collect()
}

/// How many cases of an edition are in each state; a state without cases is absent.
pub fn count_by_state(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<BTreeMap<CaseState, usize>, StoreError> {
    let rows: Vec<(String, i64)> = business_case::table
        .filter(business_case::edition_id.eq(edition.to_string()))
        .group_by(business_case::state)
        .select((business_case::state, diesel::dsl::count_star()))
        .load(connection)?;
    rows.into_iter()
        .map(|(word, count)| {
            let corrupt = |what: &str| StoreError::corrupt("business_case", what);
            let state = CaseState::parse(&word).ok_or_else(|| corrupt("state"))?;
            Ok((state, usize::try_from(count).map_err(|_| corrupt("count"))?))
        })
        .collect()
}

/// Replaces what can change, if nobody saved since `case.revision`.
///
/// # Errors
/// [`StoreError::Stale`].
pub fn update(tx: &mut Tx<'_>, case: &BusinessCase) -> Result<(), StoreError> {
    let row = CaseRow::of(case);
    let stored = business_case::table
        .find(&row.id)
        .filter(business_case::revision.eq(case.revision));
    let changed = diesel::update(stored)
        .set((
            business_case::state.eq(&row.state),
            business_case::language.eq(&row.language),
            business_case::title.eq(&row.title),
            business_case::sector_id.eq(&row.sector_id),
            business_case::kind.eq(&row.kind),
            business_case::client_branch.eq(&row.client_branch),
            business_case::bureau_id.eq(&row.bureau_id),
            business_case::personal_deadline_at.eq(row.personal_deadline_at),
            business_case::declared_at.eq(row.declared_at),
            business_case::submitted_at.eq(row.submitted_at),
            business_case::withdrawn_at.eq(row.withdrawn_at),
            business_case::revision.eq(case.revision + 1),
            business_case::updated_at.eq(row.updated_at),
        ))
        .execute(&mut **tx)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::Stale)
    }
}
