//! What became of a person's cases in other editions than the one in progress: the newest decision, and whether the
//! edition is published. Never anything that depends on scores.

use crate::domain::business_case::BusinessCase;
use crate::domain::edition::Edition;
use crate::domain::screening::ScreeningDecision;
use crate::store::cases;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::publications;
use chrono::NaiveDateTime;

/// A case of another edition.
#[derive(Clone, Debug, PartialEq)]
pub struct PastCase {
    pub edition: Edition,
    pub case: BusinessCase,
    pub decision: Option<ScreeningDecision>,
    /// The edition has a publication that is out.
    pub is_out: bool,
}

/// Completes a person's cases of other editions, in two statements.
pub fn complete(
    connection: &mut AnyConnection,
    others: Vec<(Edition, BusinessCase)>,
    now: NaiveDateTime,
) -> Result<Vec<PastCase>, StoreError> {
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<_> = others.iter().map(|(_, case)| case.id).collect();
    let mut decisions = cases::decisions::newest_of(connection, &ids)?;
    let out = publications::editions_out(connection, now)?;
    let complete = others.into_iter().map(|(edition, case)| PastCase {
        decision: decisions.remove(&case.id),
        is_out: out.contains(&edition.id),
        edition,
        case,
    });
    Ok(complete.collect())
}
