//! What was decided about sheets in deliberation, by whom and why, in finished strings. A chair reads which levels a juror
//! changed; organisers read on which elements only.

use super::flags::case_label;
use super::visit::Visit;
use crate::domain::edition::Edition;
use crate::domain::scoresheet::Choice;
use crate::domain::sheet_decision::{Line, Outcome, ScoreChange, SheetDecision, SheetDecisionKind};
use crate::store::overview::sheet_file::SheetFile;
use crate::store::overview::sheet_list::{AnswerLine, DecisionLine};
use serde::Serialize;

/// A decision as a line.
#[derive(Serialize)]
pub struct HistoryLine {
    when: String,
    what: String,
    reason: String,
    outcome: String,
    changes: Vec<String>,
    href: Option<String>,
    /// Where a no is turned into a yes, with what the button says to who does not see the line.
    accept: Option<Accept>,
}

#[derive(Serialize)]
struct Accept {
    action: String,
    of: String,
}

/// Who is concerned by a decision, by name.
struct Names<'n> {
    case_number: i32,
    juror: &'n str,
    taken_by: &'n str,
    settled_by: &'n str,
}

/// A line of the list of all sheets; `base` is the address below which sheets stand.
pub fn of_list(visit: &Visit, edition: &Edition, line: &DecisionLine, base: &str) -> HistoryLine {
    let names = Names {
        case_number: line.case_number,
        juror: &line.juror_name,
        taken_by: &line.taken_by_name,
        settled_by: &line.settled_by_name,
    };
    HistoryLine {
        href: Some(format!("{base}/{}", line.decision.sheet)),
        ..history_line(visit, edition, &line.decision, &names)
    }
}

/// The yes or no to a sheet that was not handed in; no reason is asked for it.
pub fn of_answer(visit: &Visit, edition: &Edition, answer: &AnswerLine, base: &str) -> HistoryLine {
    let key = if answer.counts {
        "sheets-was-accepted"
    } else {
        "sheets-was-declined"
    };
    let values = [
        ("name", answer.given_by_name.as_str().into()),
        ("juror", answer.juror_name.as_str().into()),
        ("number", case_label(answer.case_number).into()),
    ];
    HistoryLine {
        when: visit.moment(answer.given_at, &edition.zone),
        what: visit.say(key, &values),
        reason: String::new(),
        outcome: String::new(),
        changes: Vec::new(),
        href: None,
        accept: answer.can_count.map(|sheet| Accept {
            action: format!("{base}/{sheet}/acceptance"),
            of: visit.say("jury-panel-of", &values[1..]),
        }),
    }
}

/// The history of one sheet, newest first.
pub fn of_sheet(visit: &Visit, file: &SheetFile, shows_levels: bool) -> Vec<HistoryLine> {
    let name = |id| file.names.get(&id).map_or("", String::as_str);
    let line = |decision: &SheetDecision| {
        let settled = decision.settled.as_ref();
        let names = Names {
            case_number: file.case.number,
            juror: &file.member.name,
            taken_by: name(decision.taken_by),
            settled_by: settled.map_or("", |settled| name(settled.by)),
        };
        let handed_in = settled.is_some_and(|settled| settled.outcome == Outcome::Done);
        let is_amended = handed_in && decision.kind == SheetDecisionKind::Reopening;
        HistoryLine {
            changes: if is_amended {
                changes(visit, file, decision, shows_levels)
            } else {
                Vec::new()
            },
            ..history_line(visit, &file.edition, decision, &names)
        }
    };
    file.decisions.iter().rev().map(line).collect()
}

fn history_line(
    visit: &Visit,
    edition: &Edition,
    decision: &SheetDecision,
    names: &Names<'_>,
) -> HistoryLine {
    let key = match decision.kind {
        SheetDecisionKind::Reopening => "sheets-was-reopened",
        SheetDecisionKind::Striking => "sheets-was-proposed-to-strike",
        SheetDecisionKind::Restoration => "sheets-was-proposed-to-restore",
    };
    let values = [
        ("name", names.taken_by.into()),
        ("juror", names.juror.into()),
        ("number", case_label(names.case_number).into()),
    ];
    HistoryLine {
        when: visit.moment(decision.taken_at, &edition.zone),
        what: visit.say(key, &values),
        reason: decision.reason.clone(),
        outcome: outcome(visit, edition, decision, names),
        changes: Vec::new(),
        href: None,
        accept: None,
    }
}

fn outcome(visit: &Visit, edition: &Edition, decision: &SheetDecision, names: &Names<'_>) -> String {
    let reopening = decision.kind == SheetDecisionKind::Reopening;
    let Some(settled) = &decision.settled else {
        return visit.word(if reopening {
            "sheets-not-handed-in-again"
        } else {
            "sheets-not-confirmed"
        });
    };
    let key = match settled.outcome {
        Outcome::Done if reopening => "sheets-handed-in-again",
        Outcome::Done => "sheets-confirmed",
        Outcome::TakenBack => "sheets-taken-back",
    };
    let values = [
        ("name", names.settled_by.into()),
        ("moment", visit.moment(settled.at, &edition.zone).into()),
    ];
    visit.say(key, &values)
}

/// What was changed under a decision, in the order of the rubric.
fn changes(visit: &Visit, file: &SheetFile, decision: &SheetDecision, shows_levels: bool) -> Vec<String> {
    let own = || {
        let elements = file.rubric.elements.iter();
        elements.filter_map(|element| {
            let found = file
                .changes
                .iter()
                .find(|one| one.decision == decision.id && one.element == element.id);
            Some((
                found.filter(|one| one.old != one.new)?,
                &element.text(visit.language).name,
            ))
        })
    };
    if own().next().is_none() {
        return vec![visit.word("sheets-nothing-changed")];
    }
    if shows_levels {
        return own().map(|(one, name)| change(visit, one, name)).collect();
    }
    let elements: Vec<String> = own().map(|(_, name)| name.clone()).collect();
    vec![visit.say(
        "sheets-changed-elements",
        &[("elements", visit.list(&elements).into())],
    )]
}

fn change(visit: &Visit, change: &ScoreChange, element: &str) -> String {
    if change.old.choice == change.new.choice {
        return visit.say("sheets-changed-words", &[("element", element.into())]);
    }
    let values = [
        ("element", element.into()),
        ("old", level(visit, &change.old).into()),
        ("new", level(visit, &change.new).into()),
    ];
    visit.say("sheets-changed-level", &values)
}

fn level(visit: &Visit, line: &Line) -> String {
    match line.choice {
        Choice::Level(level) => level.number().to_string(),
        Choice::Abstained | Choice::Open => visit.word("sheets-abstained"),
    }
}
