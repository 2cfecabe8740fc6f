//! The gate, tried at its edges, over blocks of editions, on what figures tell together, and by attackers.

mod attack;
mod blocks;
mod edition;
mod together;

use super::*;
use crate::domain::aggregation::{CaseFacts, Review};
use crate::domain::edition::AssignmentKind;
use crate::domain::id::{BureauId, CaseId, EditionId, PersonId, SectorId};
use crate::domain::scale::Level;
use uuid::Uuid;

const FLOOR: Minimum = Minimum {
    candidates: 10,
    jurors: 5,
    bureaus: 3,
};

/// A case of a made-up edition.
#[derive(Clone, Copy, Debug)]
struct Entry {
    number: u128,
    /// The place of its sector among the edition's, and of its kind.
    sector: usize,
    kind: usize,
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// The input of an edition in which each case is scored by `jurors` jurors; `levels(case, juror)` says how, an element each.
fn input(
    year: i32,
    sectors: &[&str],
    entries: &[Entry],
    jurors: u128,
    levels: impl Fn(u128, u128) -> Vec<i64>,
) -> FrozenInput {
    let of_year = year as u128 * 1_000_000;
    let sector = |place: usize| SectorId::from(id(of_year + 500_000 + place as u128));
    let mut reviews = Vec::new();
    let mut elements = 0;
    for entry in entries {
        for juror in 0..jurors {
            let levels: Vec<Option<Level>> = levels(entry.number, juror)
                .into_iter()
                .map(|level| Level::new(level).ok())
                .collect();
            elements = levels.len();
            reviews.push(Review {
                of: CaseFacts {
                    case: CaseId::from(id(of_year + entry.number)),
                    candidate: PersonId::from(id(of_year + 100_000 + entry.number)),
                    sector: sector(entry.sector),
                    kind: AssignmentKind::ALL[entry.kind],
                    bureau: Some(BureauId::from(id(entry.number % 4))),
                },
                juror: PersonId::from(id(of_year + 200_000 + juror)),
                levels,
            });
        }
    }
    reviews.sort();
    let element = |place: usize| FrozenElement {
        key: ["trust", "service", "reflection", "anchoring"][place].to_owned(),
        weight: 1000,
        text: "as scored".to_owned(),
    };
    FrozenInput {
        edition: EditionId::from(id(of_year)),
        year,
        number: 1,
        elements: (0..elements).map(element).collect(),
        sectors: sectors
            .iter()
            .enumerate()
            .map(|(place, key)| (sector(place), (*key).to_owned()))
            .collect(),
        minimum: FLOOR,
        reviews,
        titles: Vec::new(),
        correction: None,
    }
}

/// Entries with so many in each sector; kinds go round.
fn entries(of_sector: &[u128]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (sector, count) in of_sector.iter().enumerate() {
        for _ in 0..*count {
            let number = entries.len() as u128;
            entries.push(Entry {
                number,
                sector,
                kind: number as usize % 3,
            });
        }
    }
    entries
}

/// Levels without a pattern, the same every time: three elements.
fn mixed(case: u128, juror: u128) -> Vec<i64> {
    (0..3)
        .map(|element| 1 + ((case * 7 + juror * 5 + element * 3 + case * juror) % 5) as i64)
        .collect()
}

/// Publishes inputs one after the other.
fn published(inputs: Vec<FrozenInput>) -> Vec<Released> {
    let mut history: Vec<Released> = Vec::new();
    for input in inputs {
        let release = release(&input, &history);
        history.push(Released {
            input: rested_on(input, &release, &history),
            publication: release.publication,
        });
    }
    history
}

fn why(release: &Release, what: &Subject) -> Vec<Hiding> {
    let found = release.withheld.iter().filter(|withheld| withheld.what == *what);
    found.flat_map(|withheld| withheld.why.clone()).collect()
}
