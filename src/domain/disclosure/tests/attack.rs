//! Attackers: they have every publication, know who took part where, and try to work out what a small group scored. They share
//! no code with the gate: columns are cases, not atoms; combinations are tried one by one and by least squares.

use super::*;
use crate::domain::publication::{Correction, Figures};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const KEYS: [&str; 4] = ["supply-chain", "finance", "hr", "care"];
const JURORS: u128 = 5;

/// What happens in one year.
#[derive(Clone, Debug)]
struct Year {
    of_sector: Vec<u128>,
    /// How often the kind follows the sector, in tenths.
    correlated: usize,
    /// Afterwards: how many cases drop out and how many are scored otherwise, by a correction.
    correction: Option<(usize, usize)>,
}

fn year() -> impl Strategy<Value = Year> {
    let counts = proptest::collection::vec(prop_oneof![Just(0_u128), 1_u128..6, 6_u128..16], KEYS.len());
    let correction = proptest::option::weighted(0.4, (0_usize..13, 0_usize..13));
    (counts, 0_usize..11, correction).prop_map(|(of_sector, correlated, correction)| Year {
        of_sector,
        correlated,
        correction,
    })
}

/// Levels that differ by case, juror and element, without a pattern.
fn drawn(case: u128, juror: u128) -> Vec<i64> {
    let mixed = |element: u128| (case * 2_654_435_761 + juror * 40_503 + element * 977) % 1_000_003 % 5;
    vec![1 + mixed(1) as i64, 1 + mixed(2) as i64]
}

/// Everything that is published over these years, corrections too.
fn history_of(years: &[Year]) -> Vec<Released> {
    let mut inputs = Vec::new();
    for (place, year) in years.iter().enumerate() {
        let mut of = entries(&year.of_sector);
        for entry in &mut of {
            if entry.number as usize * 7 % 10 < year.correlated {
                entry.kind = entry.sector % 3;
            }
        }
        let offset = 1000 * place as u128;
        let first = input(2022 + place as i32, &KEYS, &of, JURORS, |case, juror| {
            drawn(case + offset, juror)
        });
        let corrected = year.correction.map(|(drop, change)| {
            let cases: Vec<CaseId> = first
                .reviews
                .iter()
                .map(|review| review.of.case)
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect();
            let mut again = first.clone();
            again.number = 2;
            again.correction = Some(Correction {
                reason_nl: "Beter.".to_owned(),
                reason_en: "Better.".to_owned(),
            });
            again
                .reviews
                .retain(|review| !cases.iter().take(drop).any(|case| *case == review.of.case));
            let changed: BTreeSet<CaseId> = cases.iter().rev().take(change).copied().collect();
            for review in again
                .reviews
                .iter_mut()
                .filter(|review| changed.contains(&review.of.case))
            {
                review.levels.reverse();
            }
            again.reviews.sort();
            again
        });
        inputs.push(first);
        inputs.extend(corrected);
    }
    published(inputs)
}

/// A case as it was counted: another score is another unknown.
type Column = (i32, CaseId, Vec<Review>);

/// One published figure of an element: on whose cases it rests, and who scored them how.
struct Row {
    cases: BTreeSet<usize>,
    reviews: Vec<Review>,
}

/// What the attacker has for one element.
struct Known {
    columns: Vec<Column>,
    rows: Vec<Row>,
}

impl Known {
    fn of(history: &[Released], place: usize, key: &str) -> Known {
        let mut known = Known {
            columns: Vec::new(),
            rows: Vec::new(),
        };
        let by_number: BTreeMap<(i32, i32), &FrozenInput> = history
            .iter()
            .map(|of| ((of.input.year, of.input.number), &of.input))
            .collect();
        for of in history {
            let publication = &of.publication;
            if publication.figures().is_some_and(|figures| shows(figures, key)) {
                known.add(of.input.reviews.iter().map(|review| (&of.input, review)), place);
            }
            for grouping in Dimension::ALL
                .iter()
                .filter_map(|dimension| publication.grouping(*dimension))
            {
                for cell in grouping.cells() {
                    if cell.figures.as_ref().is_some_and(|figures| shows(figures, key)) {
                        let inputs: Vec<&FrozenInput> = grouping
                            .members
                            .iter()
                            .map(|member| by_number[&(member.year, member.number)])
                            .collect();
                        let of_cell = inputs.iter().flat_map(|input| {
                            let in_cell = |review: &&Review| match grouping.dimension {
                                Dimension::Kind => review.of.kind.word() == cell.key,
                                Dimension::Sector => input
                                    .sectors
                                    .iter()
                                    .any(|(id, key)| *id == review.of.sector && *key == cell.key),
                            };
                            input
                                .reviews
                                .iter()
                                .filter(in_cell)
                                .map(|review| (*input, review))
                        });
                        known.add(of_cell.collect::<Vec<_>>().into_iter(), place);
                    }
                }
            }
        }
        known
    }

    fn add<'a>(&mut self, reviews: impl Iterator<Item = (&'a FrozenInput, &'a Review)>, place: usize) {
        let mut cases: BTreeMap<(i32, CaseId), Vec<Review>> = BTreeMap::new();
        for (input, review) in reviews.filter(|(_, review)| review.levels[place].is_some()) {
            cases
                .entry((input.year, review.of.case))
                .or_default()
                .push(review.clone());
        }
        let mut row = Row {
            cases: BTreeSet::new(),
            reviews: Vec::new(),
        };
        for ((year, case), reviews) in cases {
            row.reviews.extend(reviews.iter().cloned());
            let column = (year, case, reviews);
            let found = self.columns.iter().position(|known| *known == column);
            row.cases.insert(found.unwrap_or_else(|| {
                self.columns.push(column);
                self.columns.len() - 1
            }));
        }
        self.rows.push(row);
    }

    fn vector(&self, row: &Row) -> Vec<f64> {
        (0..self.columns.len())
            .map(|column| f64::from(u8::from(row.cases.contains(&column))))
            .collect()
    }

    /// Small groups that an attacker would like to know of: who shares a year, sector and kind, and pairs of such.
    fn targets(&self) -> Vec<BTreeSet<usize>> {
        let mut atoms: BTreeMap<(i32, SectorId, AssignmentKind), BTreeSet<usize>> = BTreeMap::new();
        for (place, (year, _, reviews)) in self.columns.iter().enumerate() {
            let of = reviews[0].of;
            atoms
                .entry((*year, of.sector, of.kind))
                .or_default()
                .insert(place);
        }
        let atoms: Vec<BTreeSet<usize>> = atoms.into_values().collect();
        let mut targets = atoms.clone();
        for (place, one) in atoms.iter().enumerate() {
            for other in &atoms[place + 1..] {
                targets.push(one.union(other).copied().collect());
            }
        }
        for (place, (year, _, reviews)) in self.columns.iter().enumerate() {
            let of = reviews[0].of;
            let same = |other: &Column| other.0 == *year && other.2[0].of.sector == of.sector;
            targets.push(self.those(same));
            let same = |other: &Column| other.0 == *year && other.2[0].of.kind == of.kind;
            targets.push(self.those(same));
            targets.push(BTreeSet::from([place]));
        }
        targets.retain(|target| target.len() < FLOOR.candidates as usize);
        targets
    }

    fn those(&self, same: impl Fn(&Column) -> bool) -> BTreeSet<usize> {
        let places = 0..self.columns.len();
        places.filter(|place| same(&self.columns[*place])).collect()
    }

    /// An orthonormal basis of what the figures say.
    fn basis(&self) -> Vec<Vec<f64>> {
        let mut basis: Vec<Vec<f64>> = Vec::new();
        for row in &self.rows {
            let rest = residual(&basis, self.vector(row));
            let length = dot(&rest, &rest).sqrt();
            if length > 1e-7 {
                basis.push(rest.iter().map(|value| value / length).collect());
            }
        }
        basis
    }

    /// A group whose sum least squares gets exactly.
    fn determined(&self) -> Option<BTreeSet<usize>> {
        let basis = self.basis();
        self.targets().into_iter().find(|target| {
            let vector = (0..self.columns.len())
                .map(|column| f64::from(u8::from(target.contains(&column))))
                .collect();
            let rest = residual(&basis, vector);
            dot(&rest, &rest) < 1e-9
        })
    }

    /// A combination of up to three figures that leaves fewer than ten cases, each once.
    fn combined(&self) -> Option<Vec<i64>> {
        let vectors: Vec<Vec<i64>> = self
            .rows
            .iter()
            .map(|row| {
                (0..self.columns.len())
                    .map(|column| i64::from(row.cases.contains(&column)))
                    .collect()
            })
            .collect();
        let small = |sum: &[i64]| {
            let people: BTreeSet<CaseId> = sum
                .iter()
                .zip(&self.columns)
                .filter(|(value, _)| **value != 0)
                .map(|(_, column)| column.1)
                .collect();
            !people.is_empty()
                && people.len() < FLOOR.candidates as usize
                && sum.iter().all(|value| value.abs() <= 1)
        };
        let count = vectors.len();
        for one in 0..count {
            for two in 0..count {
                for three in 0..count {
                    for signs in [[1, -1, 0], [1, -1, -1], [1, 1, -1]] {
                        let sum: Vec<i64> = (0..self.columns.len())
                            .map(|column| {
                                signs[0] * vectors[one][column]
                                    + signs[1] * vectors[two][column]
                                    + signs[2] * vectors[three][column]
                            })
                            .collect();
                        if small(&sum) {
                            return Some(sum);
                        }
                    }
                }
            }
        }
        None
    }

    /// A juror who, having taken the own scores away from a figure, knows another's.
    fn knowing_juror(&self, place: usize) -> Option<PersonId> {
        self.rows.iter().find_map(|row| {
            let jurors: BTreeSet<PersonId> = row.reviews.iter().map(|review| review.juror).collect();
            jurors.into_iter().find(|juror| {
                let others: Vec<&Review> = row
                    .reviews
                    .iter()
                    .filter(|review| review.juror != *juror)
                    .collect();
                let who: BTreeSet<PersonId> = others.iter().map(|review| review.juror).collect();
                let levels: BTreeSet<Level> =
                    others.iter().filter_map(|review| review.levels[place]).collect();
                who.len() < 2 || levels.len() < 2
            })
        })
    }
}

fn shows(figures: &Figures, key: &str) -> bool {
    figures.element(key).is_some_and(|element| {
        element.bands().shown().is_some()
            || element.mean().shown().is_some()
            || element.contrast().shown().is_some()
    })
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

fn residual(basis: &[Vec<f64>], mut vector: Vec<f64>) -> Vec<f64> {
    // Twice: once leaves rounding behind.
    for _ in 0..2 {
        for direction in basis {
            let along = dot(direction, &vector);
            vector
                .iter_mut()
                .zip(direction)
                .for_each(|(value, part)| *value -= along * part);
        }
    }
    vector
}

#[test]
fn the_attackers_find_what_a_careless_gate_would_give_away() {
    // 24 candidates, of whom 20 in one sector: the whole and that sector tell of the other four.
    let large = input(2025, &KEYS, &entries(&[20, 4]), JURORS, drawn);
    let mut careless = published(vec![large]);
    let publication = &mut careless[0].publication;
    let all = publication.figures.clone();
    for grouping in &mut publication.groupings {
        if grouping.dimension == Dimension::Sector {
            grouping.state = BlockState::Closed(vec![Cell {
                key: KEYS[0].to_owned(),
                figures: all.clone(),
            }]);
        } else {
            grouping.state = BlockState::Closed(Vec::new());
        }
    }
    let known = Known::of(&careless, 0, "trust");
    assert!(known.combined().is_some());
    assert_eq!(known.determined().map(|group| group.len()), Some(4));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_history_of_editions_gives_a_small_group_away(years in proptest::collection::vec(year(), 1..5)) {
        let history = history_of(&years);
        for (place, key) in ["trust", "service"].into_iter().enumerate() {
            let known = Known::of(&history, place, key);
            prop_assert_eq!(known.combined(), None, "combined");
            prop_assert_eq!(known.determined(), None, "least squares");
            prop_assert_eq!(known.knowing_juror(place), None, "a juror");
        }
    }
}
