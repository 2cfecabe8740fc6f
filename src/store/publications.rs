//! Publications: proposed, confirmed, called off; and those that are out. What "out" means is said by one filter, which
//! every road to published figures takes.

use super::connection::AnyConnection;
use super::error::StoreError;
use super::overview::publication_input::Plan;
use super::schema::{edition, publication};
use super::write::Tx;
use crate::domain::disclosure::{FrozenInput, Release, Released, Withheld};
use crate::domain::id::{EditionId, PublicationId};
use crate::domain::proposal::Proposal;
use crate::domain::publication::Publication;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::BTreeSet;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = publication)]
struct ProposalRow {
    id: String,
    edition_id: String,
    number: i32,
    input_hash: String,
    engine: String,
    frozen: String,
    moment: NaiveDateTime,
    proposed_by: String,
    proposed_at: NaiveDateTime,
    confirmed_by: Option<String>,
    confirmed_at: Option<NaiveDateTime>,
    called_off_by: Option<String>,
    called_off_at: Option<NaiveDateTime>,
}

impl ProposalRow {
    fn of(proposal: &Proposal) -> ProposalRow {
        ProposalRow {
            id: proposal.id.to_string(),
            edition_id: proposal.edition.to_string(),
            number: proposal.number,
            input_hash: proposal.input_hash.clone(),
            engine: proposal.engine.clone(),
            frozen: proposal.frozen.clone(),
            moment: proposal.moment,
            proposed_by: proposal.proposed_by.to_string(),
            proposed_at: proposal.proposed_at,
            confirmed_by: proposal.confirmed_by.map(|id| id.to_string()),
            confirmed_at: proposal.confirmed_at,
            called_off_by: proposal.called_off_by.map(|id| id.to_string()),
            called_off_at: proposal.called_off_at,
        }
    }

    fn into_domain(self) -> Result<Proposal, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("publication", what);
        Ok(Proposal {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            edition: self.edition_id.parse().map_err(|_| corrupt("edition"))?,
            number: self.number,
            input_hash: self.input_hash,
            engine: self.engine,
            frozen: self.frozen,
            moment: self.moment,
            proposed_by: self.proposed_by.parse().map_err(|_| corrupt("proposed_by"))?,
            proposed_at: self.proposed_at,
            confirmed_by: self
                .confirmed_by
                .map(|id| id.parse())
                .transpose()
                .map_err(|_| corrupt("confirmed_by"))?,
            confirmed_at: self.confirmed_at,
            called_off_by: self
                .called_off_by
                .map(|id| id.parse())
                .transpose()
                .map_err(|_| corrupt("called_off_by"))?,
            called_off_at: self.called_off_at,
        })
    }
}

/// Confirmed, not called off, and its moment has come.
#[diesel::dsl::auto_type]
fn is_out(now: NaiveDateTime) -> _ {
    publication::confirmed_at
        .is_not_null()
        .and(publication::called_off_at.is_null())
        .and(publication::moment.le(now))
}

/// The number that the next publication of an edition gets.
pub fn next_number(connection: &mut AnyConnection, edition: EditionId) -> Result<i32, StoreError> {
    let highest: Option<i32> = publication::table
        .filter(publication::edition_id.eq(edition.to_string()))
        .select(diesel::dsl::max(publication::number))
        .first(connection)?;
    Ok(highest.unwrap_or(0) + 1)
}

/// What is kept beside a proposal, for later publications and for organisers. The public never reads it.
pub struct Kept<'a> {
    /// What the figures rest on.
    pub input: &'a FrozenInput,
    /// Why figures stay hidden, and whether earlier ones stand.
    pub release: &'a Release,
}

impl Kept<'_> {
    /// What a plan keeps.
    pub fn of(plan: &Plan) -> Kept<'_> {
        Kept {
            input: &plan.rests_on,
            release: &plan.release,
        }
    }
}

/// Inserts a proposal with what it rests on.
pub fn insert(tx: &mut Tx<'_>, proposal: &Proposal, kept: &Kept<'_>) -> Result<(), StoreError> {
    let reasons = (&kept.release.withheld, kept.release.figures_stand);
    let input = kept.input.freeze().map_err(unwritable)?;
    let reasons = serde_json::to_string(&reasons).map_err(unwritable)?;
    diesel::insert_into(publication::table)
        .values((
            ProposalRow::of(proposal),
            publication::input.eq(input),
            publication::reasons.eq(reasons),
        ))
        .execute(&mut **tx)?;
    Ok(())
}

fn unwritable(error: serde_json::Error) -> StoreError {
    StoreError::corrupt("publication", error)
}

/// Why figures of a publication stay hidden, and whether those of an earlier one stand.
pub fn reasons(
    connection: &mut AnyConnection,
    id: PublicationId,
) -> Result<(Vec<Withheld>, bool), StoreError> {
    let reasons: String = publication::table
        .find(id.to_string())
        .select(publication::reasons)
        .first(connection)?;
    serde_json::from_str(&reasons).map_err(unwritable)
}

/// Everything that is out at `now` with what it rests on, in the order in which it was confirmed.
pub fn history(connection: &mut AnyConnection, now: NaiveDateTime) -> Result<Vec<Released>, StoreError> {
    let rows: Vec<(String, String, i32, NaiveDateTime)> = publication::table
        .inner_join(edition::table)
        .filter(is_out(now))
        .order((publication::confirmed_at, edition::year, publication::number))
        .select((
            publication::input,
            publication::frozen,
            publication::number,
            publication::moment,
        ))
        .load(connection)?;
    rows.into_iter()
        .map(|(input, frozen, number, moment)| {
            Ok(Released {
                input: FrozenInput::thaw(&input).map_err(unwritable)?,
                publication: Publication::thaw(&frozen, number, moment)
                    .map_err(|e| StoreError::corrupt("publication", e))?,
            })
        })
        .collect()
}

/// The year of another edition with a confirmed publication whose moment lies ahead of `now`.
pub fn another_pending(
    connection: &mut AnyConnection,
    edition: EditionId,
    now: NaiveDateTime,
) -> Result<Option<i32>, StoreError> {
    Ok(publication::table
        .inner_join(edition::table)
        .filter(publication::edition_id.ne(edition.to_string()))
        .filter(publication::confirmed_at.is_not_null())
        .filter(publication::called_off_at.is_null())
        .filter(publication::moment.gt(now))
        .select(edition::year)
        .first(connection)
        .optional()?)
}

/// Replaces what became of a proposal; what was proposed never changes.
///
/// # Errors
/// [`StoreError::NotFound`].
pub fn update(tx: &mut Tx<'_>, proposal: &Proposal) -> Result<(), StoreError> {
    let row = ProposalRow::of(proposal);
    let changed = diesel::update(publication::table.find(&row.id))
        .set((
            publication::confirmed_by.eq(&row.confirmed_by),
            publication::confirmed_at.eq(row.confirmed_at),
            publication::called_off_by.eq(&row.called_off_by),
            publication::called_off_at.eq(row.called_off_at),
        ))
        .execute(&mut **tx)?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreError::NotFound)
    }
}

pub fn find(connection: &mut AnyConnection, id: PublicationId) -> Result<Option<Proposal>, StoreError> {
    let row: Option<ProposalRow> = publication::table
        .find(id.to_string())
        .select(ProposalRow::as_select())
        .first(connection)
        .optional()?;
    row.map(ProposalRow::into_domain).transpose()
}

/// The newest proposal of an edition, whatever became of it.
pub fn newest(connection: &mut AnyConnection, edition: EditionId) -> Result<Option<Proposal>, StoreError> {
    let row: Option<ProposalRow> = publication::table
        .filter(publication::edition_id.eq(edition.to_string()))
        .order(publication::number.desc())
        .select(ProposalRow::as_select())
        .first(connection)
        .optional()?;
    row.map(ProposalRow::into_domain).transpose()
}

/// The proposals of an edition, newest first.
pub fn of_edition(connection: &mut AnyConnection, edition: EditionId) -> Result<Vec<Proposal>, StoreError> {
    let rows: Vec<ProposalRow> = publication::table
        .filter(publication::edition_id.eq(edition.to_string()))
        .order(publication::number.desc())
        .select(ProposalRow::as_select())
        .load(connection)?;
    rows.into_iter().map(ProposalRow::into_domain).collect()
}

/// Every publication that is out at `now`, newest edition first, newest publication of an edition first.
pub fn out(connection: &mut AnyConnection, now: NaiveDateTime) -> Result<Vec<Publication>, StoreError> {
    out_of(connection, now, None)
}

/// The publications of a year's edition that are out at `now`, newest first.
pub fn out_of_year(
    connection: &mut AnyConnection,
    year: i32,
    now: NaiveDateTime,
) -> Result<Vec<Publication>, StoreError> {
    out_of(connection, now, Some(year))
}

/// The ids of all publications that are out at `now`.
pub fn ids_out(connection: &mut AnyConnection, now: NaiveDateTime) -> Result<Vec<String>, StoreError> {
    Ok(publication::table
        .filter(is_out(now))
        .order(publication::id)
        .select(publication::id)
        .load(connection)?)
}

/// The editions that have a publication that is out at `now`.
pub fn editions_out(
    connection: &mut AnyConnection,
    now: NaiveDateTime,
) -> Result<BTreeSet<EditionId>, StoreError> {
    let ids: Vec<String> = publication::table
        .filter(is_out(now))
        .select(publication::edition_id)
        .load(connection)?;
    ids.iter()
        .map(|id| id.parse().map_err(|e| StoreError::corrupt("publication", e)))
        .collect()
}

fn out_of(
    connection: &mut AnyConnection,
    now: NaiveDateTime,
    year: Option<i32>,
) -> Result<Vec<Publication>, StoreError> {
    let mut query = publication::table
        .inner_join(edition::table)
        .filter(is_out(now))
        .into_boxed();
    if let Some(year) = year {
        query = query.filter(edition::year.eq(year));
    }
    let rows: Vec<(String, i32, NaiveDateTime)> = query
        .order((edition::year.desc(), publication::number.desc()))
        .select((publication::frozen, publication::number, publication::moment))
        .load(connection)?;
    rows.into_iter()
        .map(|(frozen, number, moment)| {
            Publication::thaw(&frozen, number, moment).map_err(|e| StoreError::corrupt("publication", e))
        })
        .collect()
}

/// Whether the edition has a publication that is out at `now`.
pub fn has_one_out(
    connection: &mut AnyConnection,
    edition: EditionId,
    now: NaiveDateTime,
) -> Result<bool, StoreError> {
    let found = diesel::select(diesel::dsl::exists(
        publication::table
            .filter(publication::edition_id.eq(edition.to_string()))
            .filter(is_out(now)),
    ))
    .get_result(connection)?;
    Ok(found)
}
