//! Assignments: when scoring starts every sitting member of a panel gets every admitted case of the sector, with an empty
//! sheet: those with the fewest sheets first, in an order drawn for that member. Parts of other use-cases' transactions;
//! nobody asks for them alone.

use super::Failure;
use super::record::Line;
use crate::credentials::random;
use crate::domain::assignment::{Assignment, Task, missing_pairs, shuffled};
use crate::domain::audit::Act;
use crate::domain::business_case::CaseState;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::panel::{PanelMember, Round};
use crate::domain::scoresheet::Scoresheet;
use crate::store::cases::Selection;
use crate::store::{Tx, assignments, cases, panels, recusals, scoresheets};
use chrono::NaiveDateTime;
use std::collections::BTreeMap;

/// Makes the assignments of a round for every member who sits, trainees among them. Says how many were made; those
/// there are already stay.
///
/// # Errors
/// What the store meets.
pub(super) fn make_all(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    round: &Round,
) -> Result<usize, Failure> {
    let members = panels::sitting(tx, round.id)?;
    assign(tx, now, actor, round, &members)
}

/// Makes the assignments of one member who accepts while scoring runs.
///
/// # Errors
/// What the store meets.
pub(super) fn complete(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    round: &Round,
    member: &PanelMember,
) -> Result<usize, Failure> {
    assign(tx, now, actor, round, std::slice::from_ref(member))
}

fn assign(
    tx: &mut Tx<'_>,
    now: NaiveDateTime,
    actor: PersonId,
    round: &Round,
    members: &[PanelMember],
) -> Result<usize, Failure> {
    let seed = random::seed();
    let admitted = cases::select(tx, Selection::of(round.edition).in_state(CaseState::Admitted))?;
    let held = assignments::of_round(tx, round.id)?;
    let recused = recusals::of_round(tx, round.id)?;
    let is_recused =
        |juror: PersonId, case: CaseId| recused.iter().any(|r| r.person == juror && r.case == case);
    let taken = |juror: PersonId, case: CaseId| {
        held.iter().any(|a| a.juror == juror && a.case == case) || is_recused(juror, case)
    };
    let mut sheets: BTreeMap<CaseId, usize> = BTreeMap::new();
    let scored = held.iter().filter(|a| !is_recused(a.juror, a.case));
    scored.for_each(|a| *sheets.entry(a.case).or_default() += 1);
    let mut made = Vec::new();
    for member in members.iter().filter(|member| member.sits()) {
        let Some(juror) = member.person else { continue };
        let of_panel: Vec<CaseId> = admitted
            .iter()
            .filter(|case| member.sector.is_none() || case.sector == member.sector)
            .map(|case| case.id)
            .collect();
        let missing: Vec<CaseId> = missing_pairs(&[juror], &of_panel, taken)
            .into_iter()
            .map(|(_, case)| case)
            .collect();
        let offered = held.iter().filter(|a| a.juror == juror).map(|a| a.offer_order);
        let first = offered.max().unwrap_or(0) + 1;
        let drawn = shuffled(seed, member.id, &missing, |case| {
            sheets.get(&case).copied().unwrap_or_default()
        });
        drawn
            .iter()
            .for_each(|case| *sheets.entry(*case).or_default() += 1);
        made.extend((first..).zip(drawn).map(|(offer_order, case)| Assignment {
            id: random::id(),
            round: round.id,
            case,
            member: member.id,
            juror,
            offer_order,
            untied_at: None,
        }));
    }
    if made.is_empty() {
        return Ok(0);
    }
    let sheets: Vec<Scoresheet> = made
        .iter()
        .map(|assignment| Scoresheet::open(random::id(), assignment.id, now))
        .collect();
    assignments::insert_all(tx, &made, now)?;
    scoresheets::insert_all(tx, &sheets)?;
    Line::new(now, Some(actor), Act::AssignmentsMade)
        .edition(round.edition)
        .object(round.id)
        .fact("seed", seed.to_string())
        .fact("assignments", made.len())
        .write(tx)?;
    Ok(made.len())
}

/// A juror's own task on a case.
///
/// # Errors
/// [`Failure::NotFound`] for a case that is not assigned to the juror, or of which the juror is recused: the answer is the
/// same as for one that does not exist.
pub(super) fn own_task(tx: &mut Tx<'_>, juror: PersonId, case: CaseId) -> Result<Task, Failure> {
    assignments::task(tx, juror, case)?
        .filter(Task::is_there)
        .ok_or(Failure::NotFound)
}
