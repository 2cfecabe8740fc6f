//! What all figures released so far, and those about to be, tell together of one element. Each is a sum over scores; a score
//! that a correction changed is another one. Scores that no figure tells apart are one column. Rounded figures count as
//! exact. Whether that is too much is judged in `telling`.

use super::super::aggregation::Review;
use super::super::edition::AssignmentKind;
use super::super::id::{BureauId, CaseId, PersonId, SectorId};
use super::super::scale::Level;
use super::input::FrozenInput;
use super::shown::{Shown, ShownCell};
use crate::statistics::exposure::Respect;
use std::collections::{BTreeMap, BTreeSet};

/// A score of the element: one unknown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    year: i32,
    case: CaseId,
    juror: PersonId,
    level: Option<Level>,
}

/// Scores, by place.
type Group = BTreeSet<usize>;

/// A published figure of the element.
struct Row {
    group: Group,
    mean: bool,
    known: bool,
}

/// The equations of one element.
pub(super) struct Equations {
    /// Each score as a review of this element alone.
    scores: Vec<Review>,
    rows: Vec<Row>,
    /// Groups that have a name: an edition, its sectors and kinds and where they cross, the cells of a block and what it hides.
    named: BTreeSet<Group>,
    /// The column of each score that is in some row.
    columns: BTreeMap<usize, usize>,
}

/// Which scores each input has, by year and number, as they stand in `Equations`.
type Inputs<'a> = BTreeMap<(i32, i32), (&'a FrozenInput, Vec<(usize, &'a Review)>)>;

impl Equations {
    /// Of the element with this key, in all that is shown. `known` says which of them are out or will be whatever happens:
    /// all but the last, and of the last the edition's own figures where `own_known`.
    pub fn of(all: &[Shown<'_>], key: &str, own_known: bool) -> Equations {
        let mut equations = Equations {
            scores: Vec::new(),
            rows: Vec::new(),
            named: BTreeSet::new(),
            columns: BTreeMap::new(),
        };
        let inputs = equations.take_in(all, key);
        for (place, shown) in all.iter().enumerate() {
            let earlier = place + 1 < all.len();
            equations.add_edition(&inputs, shown, key, earlier || own_known);
            for cells in &shown.groupings {
                equations.add_cells(&inputs, cells, key, earlier);
            }
        }
        equations.columns = equations.merged();
        equations
    }

    fn take_in<'a>(&mut self, all: &[Shown<'a>], key: &str) -> Inputs<'a> {
        let mut places: BTreeMap<Score, usize> = BTreeMap::new();
        let mut inputs = Inputs::new();
        for input in all.iter().map(|shown| shown.input) {
            let element = input.elements.iter().position(|element| element.key == key);
            let mut scores = Vec::new();
            for review in &input.reviews {
                let Some(alone) = element.and_then(|place| review.of_element(place)) else {
                    continue;
                };
                let score = Score {
                    year: input.year,
                    case: review.of.case,
                    juror: review.juror,
                    level: alone.levels[0],
                };
                let place = *places.entry(score).or_insert(self.scores.len());
                match self.scores.get_mut(place) {
                    // Where the case belongs may have been put right since.
                    Some(known) => *known = alone,
                    None => self.scores.push(alone),
                }
                scores.push((place, review));
            }
            inputs.insert((input.year, input.number), (input, scores));
        }
        inputs
    }

    fn add_edition(&mut self, inputs: &Inputs<'_>, shown: &Shown<'_>, key: &str, known: bool) {
        let Some((_, scores)) = inputs.get(&(shown.input.year, shown.input.number)) else {
            return;
        };
        let whole: Group = scores.iter().map(|(place, _)| *place).collect();
        let mut parts: BTreeMap<(Option<SectorId>, Option<AssignmentKind>), Group> = BTreeMap::new();
        for (place, review) in scores {
            let (sector, kind) = (Some(review.of.sector), Some(review.of.kind));
            for part in [(sector, None), (None, kind), (sector, kind)] {
                parts.entry(part).or_default().insert(*place);
            }
        }
        self.named.extend(parts.into_values());
        self.named.insert(whole.clone());
        if let Some(mean) = shown.elements.get(key) {
            self.add(whole, *mean, known);
        }
    }

    fn add_cells(&mut self, inputs: &Inputs<'_>, cells: &[ShownCell<'_>], key: &str, known: bool) {
        let mut hidden = Group::new();
        for cell in cells {
            let members = cell.members.iter();
            let of_members = members.filter_map(|member| inputs.get(&(member.year, member.number)));
            let group: Group = of_members
                .flat_map(|(input, scores)| {
                    let own = scores
                        .iter()
                        .filter(|(_, review)| input.key_of(review, cell.dimension) == cell.key);
                    own.map(|(place, _)| *place)
                })
                .collect();
            match cell.elements.get(key) {
                Some(mean) => self.add(group.clone(), *mean, known),
                None => hidden.extend(&group),
            }
            self.named.insert(group);
        }
        self.named.insert(hidden);
    }

    fn add(&mut self, group: Group, mean: bool, known: bool) {
        self.rows.push(Row { group, mean, known });
    }

    /// Scores in the same rows share a column.
    fn merged(&self) -> BTreeMap<usize, usize> {
        let mut rows_of: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (place, row) in self.rows.iter().enumerate() {
            for score in &row.group {
                rows_of.entry(*score).or_default().push(place);
            }
        }
        let mut columns: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let mut column_of = |rows: Vec<usize>| {
            let next = columns.len();
            *columns.entry(rows).or_insert(next)
        };
        rows_of
            .into_iter()
            .map(|(score, rows)| (score, column_of(rows)))
            .collect()
    }

    fn width(&self) -> usize {
        self.columns.values().max().map_or(0, |most| most + 1)
    }

    /// The rows, as factors of the columns: all, or those with a mean only; all, or the known ones only.
    pub fn matrix(&self, means_only: bool, known_only: bool) -> Vec<Vec<i64>> {
        let rows = self.rows.iter();
        let wanted = rows.filter(|row| (row.mean || !means_only) && (row.known || !known_only));
        wanted
            .map(|row| {
                let mut factors = vec![0; self.width()];
                for score in &row.group {
                    factors[self.columns[score]] = 1;
                }
                factors
            })
            .collect()
    }

    /// The named groups as factors of the columns, with their scores as reviews of one element; without those that no
    /// combination can be, since they part a column.
    pub fn named(&self) -> Vec<(Vec<i128>, Vec<Review>)> {
        let mut sizes = vec![0; self.width()];
        self.columns.values().for_each(|column| sizes[*column] += 1);
        let whole = |group: &Group| {
            let mut held = vec![0; self.width()];
            for score in group {
                held[*self.columns.get(score)?] += 1;
            }
            let all = held
                .iter()
                .zip(&sizes)
                .all(|(held, size)| *held == 0 || held == size);
            let factors = held.iter().map(|held| i128::from(*held > 0)).collect();
            (all && !group.is_empty()).then_some(factors)
        };
        let reviews = |group: &Group| group.iter().map(|score| self.scores[*score].clone()).collect();
        let named = self.named.iter();
        named
            .filter_map(|group| Some((whole(group)?, reviews(group))))
            .collect()
    }

    /// Who is behind the columns: candidates, jurors and bureaus (a candidate without one counts as one), with how many are
    /// enough.
    pub fn respects(&self, enough: [u32; 3]) -> Vec<Respect> {
        let candidate = |review: &Review| (None, Some(review.of.candidate));
        let juror = |review: &Review| (None, Some(review.juror));
        let bureau = |review: &Review| match review.of.bureau {
            Some(bureau) => (Some(bureau), None),
            None => candidate(review),
        };
        let of: [&dyn Fn(&Review) -> Member; 3] = [&candidate, &juror, &bureau];
        let respects = of.iter().zip(enough);
        respects
            .map(|(of, minimum)| self.respect(of, minimum as usize))
            .collect()
    }

    fn respect(&self, of: impl Fn(&Review) -> Member, minimum: usize) -> Respect {
        let mut numbers: BTreeMap<Member, usize> = BTreeMap::new();
        let mut members = vec![BTreeSet::new(); self.width()];
        for (score, column) in &self.columns {
            let next = numbers.len();
            let number = *numbers.entry(of(&self.scores[*score])).or_insert(next);
            members[*column].insert(number);
        }
        Respect {
            members: members.into_iter().map(|of| of.into_iter().collect()).collect(),
            minimum,
        }
    }
}

type Member = (Option<BureauId>, Option<PersonId>);
