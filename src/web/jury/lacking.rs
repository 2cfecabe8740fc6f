//! What still lacks before everything can be handed in, in sentences with their number and one act each.

use super::grid::{Link, case_path};
use super::pile::{Pile, Standing, label};
use crate::domain::scoresheet::Lack;
use crate::store::overview::jury_desk::DeskCase;
use crate::web::visit::Visit;
use serde::Serialize;

/// One thing that lacks, or that nothing does.
#[derive(Serialize)]
pub struct Blocker {
    done: bool,
    strong: Option<String>,
    text: Option<String>,
    act: Option<Link>,
}

/// What lacks, begun cases first.
pub fn blockers(visit: &Visit, pile: &Pile<'_>) -> Vec<Blocker> {
    let mut found: Vec<Blocker> = pile
        .in_standing(Standing::Begun)
        .map(|case| Blocker {
            done: false,
            strong: Some(visit.say("jury-lacks-case", &[("number", label(case.number).into())])),
            text: Some(lack_words(visit, &case.lacks)),
            act: Some(act(visit, "jury-grid-go-on", case)),
        })
        .collect();
    found.extend(group(visit, pile, Standing::ToDo));
    found.extend(group(visit, pile, Standing::Closed));
    if found.is_empty() {
        found.push(Blocker {
            done: true,
            strong: None,
            text: Some(visit.say("jury-lacks-nothing", &[("count", pile.len().into())])),
            act: None,
        });
    }
    found
}

fn group(visit: &Visit, pile: &Pile<'_>, standing: Standing) -> Option<Blocker> {
    let cases: Vec<&DeskCase> = pile.in_standing(standing).collect();
    let first = cases.first()?;
    let (strong, text, verb) = match standing {
        Standing::Closed => (
            "jury-lacks-closed",
            "jury-lacks-closed-text",
            "jury-lacks-act-answer",
        ),
        _ => ("jury-lacks-todo", "jury-lacks-todo-text", "jury-grid-begin"),
    };
    let numbers: Vec<String> = cases.iter().map(|case| label(case.number)).collect();
    let numbers = visit.list(&numbers);
    let say = |key: &str| {
        visit.say(
            key,
            &[
                ("count", cases.len().into()),
                ("numbers", numbers.as_str().into()),
            ],
        )
    };
    Some(Blocker {
        done: false,
        strong: Some(say(strong)),
        text: Some(say(text)),
        act: Some(act(visit, verb, first)),
    })
}

fn act(visit: &Visit, key: &str, case: &DeskCase) -> Link {
    Link {
        label: visit.word(key),
        href: case_path(visit, case),
    }
}

/// `nog 3 elementen en de onderbouwing bij een 1 of een 5`.
fn lack_words(visit: &Visit, lacks: &[Lack]) -> String {
    if lacks.contains(&Lack::EveryElement) {
        return visit.word("jury-lacks-every-element");
    }
    let choices = lacks
        .iter()
        .filter(|lack| matches!(lack, Lack::Choice(_)))
        .count();
    let words = lacks.len() - choices;
    let mut parts = Vec::new();
    for (key, count) in [("jury-lacks-choices", choices), ("jury-lacks-words", words)] {
        if count > 0 {
            parts.push(visit.say(key, &[("count", count.into())]));
        }
    }
    if parts.is_empty() {
        return visit.word("jury-lacks-unmarked");
    }
    visit.list(&parts)
}
