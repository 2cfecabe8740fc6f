//! What a move will do, and to how many: the sentences of the page that asks before it.

use crate::domain::business_case::CaseState;
use crate::domain::next_move::NextMove;
use crate::domain::phase::{Phase, RoundState};
use crate::store::overview::cockpit::Cockpit;
use crate::web::visit::Visit;
use fluent_bundle::FluentValue;

/// The sentences, the weightiest first.
pub(super) fn of(visit: &Visit, desk: &Cockpit, next: NextMove) -> Vec<String> {
    let say = |key: &str, count: usize| visit.say(key, &[("count", count.into())]);
    let until = |key: &str, at| {
        let moment = visit.moment(at, &desk.edition.zone);
        visit.say(key, &[("moment", FluentValue::from(moment))])
    };
    let dates = &desk.edition.timetable;
    let cases = |state| desk.count(state);
    match next {
        NextMove::Phase(Phase::Call) => {
            let early = visit.app.tools.clock.now() < dates.call_opens_at;
            early
                .then(|| until("cockpit-effect-call-early", dates.call_opens_at))
                .into_iter()
                .chain([
                    say("cockpit-effect-rubric-frozen", desk.facts.elements),
                    until("cockpit-effect-call-opens", dates.call_closes_at),
                ])
                .collect()
        }
        NextMove::Phase(Phase::Screening) => vec![
            say("cockpit-effect-submitted", cases(CaseState::Submitted)),
            say("cockpit-effect-drafts", cases(CaseState::Draft)),
            visit.word("cockpit-effect-personal"),
        ],
        NextMove::Phase(Phase::Judging) => vec![
            say("cockpit-effect-admitted", cases(CaseState::Admitted)),
            visit.word("cockpit-effect-screening-over"),
            visit.word("cockpit-effect-scoring-waits"),
        ],
        NextMove::Round(RoundState::Scoring) => vec![
            say("cockpit-effect-sheets", desk.sheets()),
            say("cockpit-effect-jurors-told", desk.members.len()),
            visit.word("cockpit-effect-no-way-back"),
        ],
        NextMove::Round(RoundState::Deliberation) => {
            let (counted, complete, open) = sheets(desk);
            vec![
                visit.word("cockpit-effect-scoring-over"),
                say("cockpit-effect-counted", counted),
                say("cockpit-effect-complete", complete),
                say("cockpit-effect-open", open),
            ]
        }
        NextMove::Round(RoundState::Closed) => vec![
            say("cockpit-effect-closed", sheets(desk).0),
            visit.word("cockpit-effect-no-way-back"),
        ],
        NextMove::Phase(Phase::Sealed) => vec![
            say("cockpit-effect-sealed", cases(CaseState::Admitted)),
            visit.word("cockpit-effect-order"),
            visit.word("cockpit-effect-no-way-back"),
        ],
        NextMove::Phase(Phase::Published) => vec![
            visit.word("cockpit-effect-published"),
            visit.word("cockpit-effect-no-way-back"),
        ],
        NextMove::Phase(Phase::Archived) => vec![
            visit.word("cockpit-effect-archived"),
            visit.word("cockpit-effect-no-way-back"),
        ],
        NextMove::Phase(Phase::Preparation) | NextMove::Round(RoundState::Planned) => Vec::new(),
    }
}

/// How many sheets count already, are complete without counting, and are open.
fn sheets(desk: &Cockpit) -> (usize, usize, usize) {
    let cases = || desk.progress.iter().flat_map(|progress| &progress.cases);
    let counted: usize = cases().map(|case| case.counted).sum();
    let complete: usize = cases().map(|case| case.complete).sum();
    let all: usize = cases().map(|case| case.jurors).sum();
    (counted, complete - counted, all - complete)
}
