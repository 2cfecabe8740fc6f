//! What a candidate sees: the desk with the case of the edition in progress and those of other years, and the editor
//! with all that can be chosen. Never anything that depends on scores.

use super::case_file::{self, CaseFile};
use crate::domain::bureau::Bureau;
use crate::domain::business_case::BusinessCase;
use crate::domain::edition::{AssignmentKind, Edition, Sector};
use crate::domain::id::{CaseId, PersonId};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{bureaus, cases, editions, panels};

/// A candidate's desk.
#[derive(Clone, Debug, PartialEq)]
pub struct CandidateDesk {
    /// The edition in progress.
    pub edition: Option<Edition>,
    /// The candidate's case in it.
    pub file: Option<CaseFile>,
    /// The person sits in a panel of it, and so cannot enter.
    pub is_juror: bool,
    /// Cases in other editions, newest first.
    pub others: Vec<(Edition, BusinessCase)>,
}

/// The desk of a person.
pub fn desk(connection: &mut AnyConnection, person: PersonId) -> Result<CandidateDesk, StoreError> {
    let edition = editions::current(connection)?;
    let current = edition.as_ref().map(|edition| edition.id);
    let (own, others): (Vec<BusinessCase>, Vec<BusinessCase>) = cases::of_person(connection, person)?
        .into_iter()
        .partition(|case| Some(case.edition) == current);
    let file = match own.into_iter().next() {
        Some(case) => Some(case_file::of(connection, case)?),
        None => None,
    };
    let is_juror = match current {
        Some(id) => panels::find_of_person(connection, id, person)?.is_some(),
        None => false,
    };
    let editions = editions::all(connection)?;
    let of_case = |case: &BusinessCase| editions.iter().find(|edition| edition.id == case.edition);
    let others = others
        .into_iter()
        .filter_map(|case| Some((of_case(&case)?.clone(), case)))
        .collect();
    Ok(CandidateDesk {
        edition,
        file,
        is_juror,
        others,
    })
}

/// The editor of a case: the case, and what there is to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseEditor {
    pub file: CaseFile,
    pub sectors: Vec<Sector>,
    pub kinds: Vec<AssignmentKind>,
    /// Those on the list, and the one that the case has.
    pub bureaus: Vec<Bureau>,
}

/// The editor of a person's own case; somebody else's does not exist.
pub fn editor(
    connection: &mut AnyConnection,
    person: PersonId,
    case: CaseId,
) -> Result<Option<CaseEditor>, StoreError> {
    let Some(case) = cases::find(connection, case)?.filter(|case| case.person == person) else {
        return Ok(None);
    };
    let file = case_file::of(connection, case)?;
    let sectors = editions::sectors(connection, file.case.edition)?;
    let kinds = editions::kinds(connection, file.case.edition)?;
    let chosen = file.case.bureau;
    let mut bureaus = bureaus::all(connection)?;
    bureaus.retain(|bureau| bureau.listed || Some(bureau.id) == chosen);
    Ok(Some(CaseEditor {
        file,
        sectors,
        kinds,
        bureaus,
    }))
}
