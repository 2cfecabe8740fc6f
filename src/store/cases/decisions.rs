//! The screening decisions about a business case: added, and once taken back; never changed otherwise.

use crate::domain::id::CaseId;
use crate::domain::screening::{Decision, ScreeningDecision, TakenBack};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::schema::screening_decision;
use crate::store::write::Tx;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use std::collections::BTreeMap;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = screening_decision)]
struct DecisionRow {
    id: String,
    case_id: String,
    decision: String,
    reason: String,
    due_at: Option<NaiveDateTime>,
    decided_by: String,
    decided_at: NaiveDateTime,
    taken_back_by: Option<String>,
    taken_back_at: Option<NaiveDateTime>,
    taken_back_why: Option<String>,
}

impl DecisionRow {
    fn into_domain(self) -> Result<ScreeningDecision, StoreError> {
        let corrupt = |what: &str| StoreError::corrupt("screening_decision", what);
        let taken_back = match (self.taken_back_by, self.taken_back_at) {
            (Some(by), Some(at)) => Some(TakenBack {
                by: by.parse().map_err(|_| corrupt("taken_back_by"))?,
                at,
                reason: self.taken_back_why.unwrap_or_default(),
            }),
            _ => None,
        };
        Ok(ScreeningDecision {
            id: self.id.parse().map_err(|_| corrupt("id"))?,
            case: self.case_id.parse().map_err(|_| corrupt("case"))?,
            decision: Decision::parse(&self.decision).ok_or_else(|| corrupt("decision"))?,
            reason: self.reason,
            due_at: self.due_at,
            decided_by: self.decided_by.parse().map_err(|_| corrupt("decided_by"))?,
            decided_at: self.decided_at,
            taken_back,
        })
    }
}

pub fn insert(tx: &mut Tx<'_>, decision: &ScreeningDecision) -> Result<(), StoreError> {
    let row = DecisionRow {
        id: decision.id.to_string(),
        case_id: decision.case.to_string(),
        decision: decision.decision.word().to_owned(),
        reason: decision.reason.clone(),
        due_at: decision.due_at,
        decided_by: decision.decided_by.to_string(),
        decided_at: decision.decided_at,
        taken_back_by: None,
        taken_back_at: None,
        taken_back_why: None,
    };
    diesel::insert_into(screening_decision::table)
        .values(row)
        .execute(&mut **tx)?;
    Ok(())
}

/// Records that a decision was taken back.
pub fn take_back(tx: &mut Tx<'_>, decision: &ScreeningDecision) -> Result<(), StoreError> {
    let taken = decision.taken_back.as_ref();
    diesel::update(screening_decision::table.find(decision.id.to_string()))
        .set((
            screening_decision::taken_back_by.eq(taken.map(|taken| taken.by.to_string())),
            screening_decision::taken_back_at.eq(taken.map(|taken| taken.at)),
            screening_decision::taken_back_why.eq(taken.map(|taken| taken.reason.as_str())),
        ))
        .execute(&mut **tx)?;
    Ok(())
}

/// The decisions about a case, oldest first.
pub fn of_case(connection: &mut AnyConnection, case: CaseId) -> Result<Vec<ScreeningDecision>, StoreError> {
    let rows = screening_decision::table
        .filter(screening_decision::case_id.eq(case.to_string()))
        .order((screening_decision::decided_at, screening_decision::id))
        .select(DecisionRow::as_select())
        .load(connection)?;
    rows.into_iter().map(DecisionRow::into_domain).collect()
}

/// The newest decision that holds about each of the given cases; a case without one is absent.
pub fn newest_of(
    connection: &mut AnyConnection,
    cases: &[CaseId],
) -> Result<BTreeMap<CaseId, ScreeningDecision>, StoreError> {
    let ids: Vec<String> = cases.iter().map(CaseId::to_string).collect();
    let rows = screening_decision::table
        .filter(screening_decision::case_id.eq_any(ids))
        .filter(screening_decision::taken_back_at.is_null())
        .order((screening_decision::decided_at, screening_decision::id))
        .select(DecisionRow::as_select())
        .load(connection)?;
    rows.into_iter()
        .map(|row| row.into_domain().map(|decision| (decision.case, decision)))
        .collect()
}
