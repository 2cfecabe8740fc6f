//! What was decided about a case, by whom, and what was taken back: the lines beside it. Deciding has files of its own.

use super::case::ReadCase;
use crate::domain::screening::{Decision, ScreeningDecision};
use crate::store::{AnyConnection, StoreError, people};
use crate::web::visit::Visit;
use serde::Serialize;

/// For each decision who took it, and who took it back; the latter empty where it holds.
pub(super) type Names = Vec<(String, String)>;

#[derive(Serialize)]
pub(super) struct HistoryLine {
    when: String,
    what: String,
    reason: Option<String>,
}

/// The names, in the order of the decisions.
pub(super) fn names_of(
    connection: &mut AnyConnection,
    decisions: &[ScreeningDecision],
) -> Result<Names, StoreError> {
    let reverser = |one: &ScreeningDecision| one.taken_back.as_ref().map(|taken| taken.by);
    let deciders = decisions.iter().map(|one| one.decided_by);
    let names = people::names(connection, deciders.chain(decisions.iter().filter_map(reverser)))?;
    let name = |id| names.get(&id).cloned().unwrap_or_default();
    Ok(decisions
        .iter()
        .map(|one| (name(one.decided_by), reverser(one).map(name).unwrap_or_default()))
        .collect())
}

/// The lines, newest first.
pub(super) fn lines(visit: &Visit, read: &ReadCase) -> Vec<HistoryLine> {
    let line = |(decision, decider): (&ScreeningDecision, &String)| {
        let until = decision.due_at.map(|at| visit.moment(at, &read.edition.zone));
        HistoryLine {
            when: visit.moment(decision.decided_at, &read.edition.zone),
            what: visit.say(
                match decision.decision {
                    Decision::Admitted => "cockpit-case-was-admitted",
                    Decision::Returned => "cockpit-case-was-returned",
                    Decision::Rejected => "cockpit-case-was-rejected",
                },
                &[
                    ("name", decider.as_str().into()),
                    ("moment", until.unwrap_or_default().into()),
                ],
            ),
            reason: Some(decision.reason.clone()).filter(|reason| !reason.is_empty()),
        }
    };
    let taken_back = |(decision, reverser): (&ScreeningDecision, &String)| {
        decision.taken_back.as_ref().map(|taken| HistoryLine {
            when: visit.moment(taken.at, &read.edition.zone),
            what: visit.say(
                "cockpit-case-was-taken-back",
                &[("name", reverser.as_str().into())],
            ),
            reason: Some(taken.reason.clone()),
        })
    };
    let decisions = read.file.decisions.iter().zip(&read.names);
    let lines = decisions.flat_map(|(decision, (decider, reverser))| {
        std::iter::once(line((decision, decider))).chain(taken_back((decision, reverser)))
    });
    let mut lines: Vec<HistoryLine> = lines.collect();
    lines.reverse();
    lines
}
