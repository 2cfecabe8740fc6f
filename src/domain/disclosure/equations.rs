//! What all figures released so far, and those about to be, tell together. Each is a sum over atoms (the cases of one edition,
//! sector and kind) of which the number is known and the sum is not; whether some combination of them tells the sum of too
//! few people is for `statistics::elimination` to say. Rounded figures count as exact.

use super::super::aggregation::Review;
use super::super::id::{CaseId, PersonId};
use super::super::publication::{Dimension, Figures, Grouping, Member, Publication};
use super::blocks::Block;
use super::input::{FrozenInput, Released};
use crate::statistics::elimination::{Exposure, exposure};
use std::collections::{BTreeMap, BTreeSet};

/// What a publication shows, or would: of which elements there is a figure, by the sets of cases that they rest on.
pub(super) struct Shown<'a> {
    pub input: &'a FrozenInput,
    /// Of the whole edition.
    pub elements: BTreeSet<&'a str>,
    pub cells: Vec<ShownCell<'a>>,
}

/// A released sector or kind.
pub(super) struct ShownCell<'a> {
    dimension: Dimension,
    key: &'a str,
    members: &'a [Member],
    elements: BTreeSet<&'a str>,
}

impl<'a> Shown<'a> {
    /// What is about to be published: the edition's figures and the blocks that it closes.
    pub fn planned(input: &'a FrozenInput, figures: Option<&'a Figures>, blocks: &'a [Block]) -> Shown<'a> {
        let of_block = |block: &'a Block| {
            let keys = block.elements.iter().enumerate();
            let elements: BTreeSet<&str> = keys
                .filter(|(place, _)| !block.left_out.contains_key(place))
                .map(|(_, key)| key.as_str())
                .collect();
            let released = block.cells.iter().filter(|cell| cell.is_released());
            let shown = released.map(move |cell| ShownCell {
                dimension: block.dimension,
                key: &cell.key,
                members: &block.members,
                elements: elements.clone(),
            });
            shown.collect::<Vec<_>>()
        };
        Shown {
            input,
            elements: figures.map(shown_elements).unwrap_or_default(),
            cells: blocks
                .iter()
                .filter(|block| block.closes)
                .flat_map(of_block)
                .collect(),
        }
    }

    fn released(released: &'a Released) -> Shown<'a> {
        let publication: &Publication = &released.publication;
        let of_grouping = |grouping: &'a Grouping| {
            grouping.cells().iter().filter_map(|cell| {
                Some(ShownCell {
                    dimension: grouping.dimension,
                    key: &cell.key,
                    members: &grouping.members,
                    elements: shown_elements(cell.figures.as_ref()?),
                })
            })
        };
        Shown {
            input: &released.input,
            elements: publication.figures().map(shown_elements).unwrap_or_default(),
            cells: publication.groupings.iter().flat_map(of_grouping).collect(),
        }
    }
}

fn shown_elements(figures: &Figures) -> BTreeSet<&str> {
    let shown = figures.elements().iter().filter(|element| element.shows());
    shown.map(|element| element.key()).collect()
}

/// A case as one input has it: its reviews, with where it belongs.
type Scored<'a> = Vec<&'a Review>;

/// Cases whose scores never come apart in what is released.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Atom {
    year: i32,
    /// For each input of the edition, which version of the cases it holds: corrections may change or drop some. `None`:
    /// they are not in it.
    versions: Vec<Option<usize>>,
    /// The version whose sum this is.
    version: usize,
    sector: String,
    kind: String,
}

/// The atoms of all inputs, and who is in them by element.
struct Atoms<'a> {
    /// The inputs of each edition, in order.
    inputs: BTreeMap<i32, Vec<&'a FrozenInput>>,
    atoms: BTreeMap<Atom, Vec<Scored<'a>>>,
}

/// Whether what was released before and `next` tell, in any combination, of fewer than `minimum` candidates.
pub(super) fn tells_too_much(history: &[Released], next: &Shown<'_>, minimum: u32) -> bool {
    let earlier: Vec<Shown<'_>> = history.iter().map(Shown::released).collect();
    let all: Vec<&Shown<'_>> = earlier.iter().chain([next]).collect();
    let atoms = Atoms::of(all.iter().map(|shown| shown.input));
    let keys: BTreeSet<&str> = all
        .iter()
        .flat_map(|shown| &shown.input.elements)
        .map(|element| element.key.as_str())
        .collect();
    // Most elements have the same equations and people: those are looked at once.
    let systems: BTreeSet<(Vec<Vec<i64>>, Vec<u64>)> = keys
        .into_iter()
        .map(|key| (atoms.equations(&all, key), atoms.persons(key)))
        .collect();
    systems
        .iter()
        .any(|(rows, persons)| exposure(rows, persons, u64::from(minimum)) != Exposure::Nothing)
}

impl<'a> Atoms<'a> {
    fn of(inputs: impl Iterator<Item = &'a FrozenInput>) -> Atoms<'a> {
        let mut of_year: BTreeMap<i32, Vec<&FrozenInput>> = BTreeMap::new();
        for input in inputs {
            of_year.entry(input.year).or_default().push(input);
        }
        let mut atoms: BTreeMap<Atom, Vec<Scored<'a>>> = BTreeMap::new();
        for (year, inputs) in &of_year {
            for versions in versions_of_cases(inputs).into_values() {
                let signature: Vec<Option<usize>> = versions
                    .iter()
                    .map(|scored| {
                        versions
                            .iter()
                            .position(|other| other.is_some() && other == scored)
                    })
                    .collect();
                for version in signature.iter().copied().flatten().collect::<BTreeSet<_>>() {
                    let Some(scored) = &versions[version] else {
                        continue;
                    };
                    let key = |dimension| inputs[version].key_of(scored[0], dimension).to_owned();
                    let atom = Atom {
                        year: *year,
                        versions: signature.clone(),
                        version,
                        sector: key(Dimension::Sector),
                        kind: key(Dimension::Kind),
                    };
                    atoms.entry(atom).or_default().push(scored.clone());
                }
            }
        }
        Atoms {
            inputs: of_year,
            atoms,
        }
    }

    /// How many people each atom holds with a score for the element. Who was in an earlier edition counts there: the same
    /// person twice is no second one to hide among.
    fn persons(&self, key: &str) -> Vec<u64> {
        let mut known: BTreeSet<PersonId> = BTreeSet::new();
        let mut year = None;
        let mut of_year: BTreeSet<PersonId> = BTreeSet::new();
        let mut persons = Vec::with_capacity(self.atoms.len());
        for (atom, cases) in &self.atoms {
            if year != Some(atom.year) {
                known.append(&mut of_year);
                year = Some(atom.year);
            }
            let input = self.inputs[&atom.year].get(atom.version);
            let place = input.and_then(|input| input.elements.iter().position(|element| element.key == key));
            let scored = |case: &&Scored<'_>| {
                place.is_some_and(|place| case.iter().any(|review| review.levels[place].is_some()))
            };
            let people: BTreeSet<PersonId> = cases
                .iter()
                .filter(scored)
                .map(|case| case[0].of.candidate)
                .collect();
            let new = people.difference(&known).count() as u64;
            persons.push(if people.is_empty() { 0 } else { new.max(1) });
            of_year.extend(people);
        }
        persons
    }

    /// One row a released figure of the element, with a coefficient an atom.
    fn equations(&self, all: &[&Shown<'_>], key: &str) -> Vec<Vec<i64>> {
        let mut rows = Vec::new();
        for shown in all {
            if shown.elements.contains(key) {
                rows.push(self.row(|atom| self.counts(atom, shown.input.year, shown.input.number)));
            }
            for cell in shown.cells.iter().filter(|cell| cell.elements.contains(key)) {
                rows.push(self.row(|atom| {
                    let own = match cell.dimension {
                        Dimension::Sector => &atom.sector,
                        Dimension::Kind => &atom.kind,
                    };
                    let mut members = cell.members.iter();
                    own == cell.key && members.any(|of| self.counts(atom, of.year, of.number))
                }));
            }
        }
        rows.sort();
        rows.dedup();
        rows
    }

    fn row(&self, counts: impl Fn(&Atom) -> bool) -> Vec<i64> {
        self.atoms.keys().map(|atom| i64::from(counts(atom))).collect()
    }

    /// Whether a publication counted this atom.
    fn counts(&self, atom: &Atom, year: i32, number: i32) -> bool {
        let inputs = &self.inputs[&atom.year];
        let place = inputs.iter().position(|input| input.number == number);
        atom.year == year && place.is_some_and(|place| atom.versions[place] == Some(atom.version))
    }
}

/// Each case of an edition, as each of its inputs has it.
fn versions_of_cases<'a>(inputs: &[&'a FrozenInput]) -> BTreeMap<CaseId, Vec<Option<Scored<'a>>>> {
    let mut versions: BTreeMap<CaseId, Vec<Option<Scored<'a>>>> = BTreeMap::new();
    for (place, input) in inputs.iter().enumerate() {
        for review in &input.reviews {
            let of_case = versions
                .entry(review.of.case)
                .or_insert_with(|| vec![None; inputs.len()]);
            of_case[place].get_or_insert_with(Vec::new).push(review);
        }
    }
    versions
}
