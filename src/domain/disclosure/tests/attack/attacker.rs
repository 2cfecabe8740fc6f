//! An attacker's knowledge of one element: the cases as each figure counted them, and what can be made of the figures by trying
//! combinations and by least squares. Shares no code with the gate.

use super::*;
use crate::domain::publication::Figures;

/// A case as it was counted: other scores are another unknown.
type Column = (i32, CaseId, Vec<(PersonId, Level)>);

/// One published figure of the element: on whose cases it rests.
struct Row {
    cases: BTreeSet<usize>,
    /// As it was published, with one decimal.
    mean: Option<f64>,
}

/// A direction of what figures say, with the factors of the figures that make it.
type Direction = (Vec<f64>, Vec<f64>);

/// What least squares makes of rounded figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Estimate {
    pub sum: f64,
    /// How far rounding alone can have put it off.
    pub off: f64,
}

/// What the attacker has for one element.
pub(super) struct Known {
    columns: Vec<Column>,
    /// A review of each column, by which it is known where the case belongs.
    of: Vec<Review>,
    rows: Vec<Row>,
}

impl Known {
    pub fn of(history: &[Released], place: usize, key: &str) -> Known {
        let mut known = Known {
            columns: Vec::new(),
            of: Vec::new(),
            rows: Vec::new(),
        };
        let by_number: BTreeMap<(i32, i32), &FrozenInput> = history
            .iter()
            .map(|of| ((of.input.year, of.input.number), &of.input))
            .collect();
        for of in history {
            let whole = of.input.reviews.iter().map(|review| (of.input.year, review));
            known.add(of.publication.figures(), key, whole.collect(), place);
            for grouping in &of.publication.groupings {
                for cell in grouping.cells() {
                    let members = grouping.members.iter();
                    let inputs = members.map(|member| by_number[&(member.year, member.number)]);
                    let in_cell = inputs.flat_map(|input| {
                        let reviews = input.reviews.iter();
                        let own =
                            reviews.filter(|review| is_in(input, review, grouping.dimension, &cell.key));
                        own.map(|review| (input.year, review))
                    });
                    known.add(cell.figures.as_ref(), key, in_cell.collect(), place);
                }
            }
        }
        known
    }

    fn add(&mut self, figures: Option<&Figures>, key: &str, reviews: Vec<(i32, &Review)>, place: usize) {
        let Some(element) = figures.and_then(|figures| figures.element(key)) else {
            return;
        };
        let mean = element.mean().shown().map(|mean| mean.value());
        if element.bands().shown().is_none() && mean.is_none() && element.contrast().shown().is_none() {
            return;
        }
        let mut cases: BTreeMap<(i32, CaseId), Vec<&Review>> = BTreeMap::new();
        for (year, review) in reviews {
            if review.levels[place].is_some() {
                cases.entry((year, review.of.case)).or_default().push(review);
            }
        }
        let mut row = Row {
            cases: BTreeSet::new(),
            mean,
        };
        for ((year, case), reviews) in cases {
            let scores = reviews
                .iter()
                .map(|review| (review.juror, review.levels[place].unwrap()));
            let column = (year, case, scores.collect());
            let found = self.columns.iter().position(|known| *known == column);
            row.cases.insert(found.unwrap_or_else(|| {
                self.columns.push(column);
                self.of.push(reviews[0].clone());
                self.columns.len() - 1
            }));
        }
        self.rows.push(row);
    }

    /// Whether too few candidates, jurors or bureaus are behind these cases.
    fn few(&self, cases: impl Iterator<Item = usize> + Clone) -> bool {
        let of = cases.clone().map(|case| &self.of[case].of);
        let candidates: BTreeSet<PersonId> = of.clone().map(|of| of.candidate).collect();
        let bureaus: BTreeSet<Option<BureauId>> = of.map(|of| of.bureau).collect();
        let scores = cases.flat_map(|case| &self.columns[case].2);
        let jurors: BTreeSet<PersonId> = scores.map(|(juror, _)| *juror).collect();
        let least = |minimum: u32| minimum as usize;
        candidates.len() < least(FLOOR.candidates)
            || jurors.len() < least(FLOOR.jurors)
            || bureaus.len() < least(FLOOR.bureaus)
    }

    /// Groups that have a name: a year, its sectors and kinds and where they cross.
    fn named(&self) -> Vec<BTreeSet<usize>> {
        let mut named: BTreeMap<(i32, Option<SectorId>, Option<AssignmentKind>), BTreeSet<usize>> =
            BTreeMap::new();
        for (place, (column, review)) in self.columns.iter().zip(&self.of).enumerate() {
            let (sector, kind) = (Some(review.of.sector), Some(review.of.kind));
            for (sector, kind) in [(None, None), (sector, None), (None, kind), (sector, kind)] {
                named.entry((column.0, sector, kind)).or_default().insert(place);
            }
        }
        named.into_values().collect()
    }

    /// Few people that an attacker would like to know of: the named groups, pairs of them, single cases.
    fn targets(&self) -> Vec<BTreeSet<usize>> {
        let named = self.named();
        let mut targets = named.clone();
        for (place, one) in named.iter().enumerate() {
            targets.extend(named[place + 1..].iter().map(|other| one ^ other));
        }
        targets.extend((0..self.columns.len()).map(|place| BTreeSet::from([place])));
        targets.retain(|target| !target.is_empty() && self.few(target.iter().copied()));
        targets
    }

    /// An orthonormal basis of what the figures say, or only those with means.
    fn basis(&self, means_only: bool) -> Vec<Direction> {
        let rows = self.rows.iter().filter(|row| row.mean.is_some() || !means_only);
        let rows: Vec<&Row> = rows.collect();
        let mut basis: Vec<Direction> = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            let mut factors = vec![0.0; rows.len()];
            factors[place] = 1.0;
            let (rest, factors) = without(&basis, self.vector(&row.cases), factors);
            let length = dot(&rest, &rest).sqrt();
            if length > 1e-7 {
                let scaled = |values: Vec<f64>| values.iter().map(|value| value / length).collect();
                basis.push((scaled(rest), scaled(factors)));
            }
        }
        basis
    }

    fn vector(&self, cases: &BTreeSet<usize>) -> Vec<f64> {
        let factor = |column| f64::from(u8::from(cases.contains(&column)));
        (0..self.columns.len()).map(factor).collect()
    }

    fn is_determined(&self, basis: &[Direction], target: &BTreeSet<usize>) -> bool {
        let (rest, _) = without(basis, self.vector(target), Vec::new());
        dot(&rest, &rest) < 1e-9
    }

    /// Few people whose sum least squares gets exactly.
    pub fn determined(&self) -> Option<BTreeSet<usize>> {
        let basis = self.basis(false);
        let mut targets = self.targets().into_iter();
        targets.find(|target| self.is_determined(&basis, target))
    }

    /// The sum of a group's scores by least squares on the means as they were published; none where these leave it open.
    pub fn estimate(&self, target: &BTreeSet<usize>) -> Option<Estimate> {
        self.estimate_by(&self.basis(true), target)
    }

    fn estimate_by(&self, basis: &[Direction], target: &BTreeSet<usize>) -> Option<Estimate> {
        let means = self.rows.iter().filter_map(|row| Some((&row.cases, row.mean?)));
        let means: Vec<(&BTreeSet<usize>, f64)> = means.collect();
        let (rest, factors) = without(basis, self.vector(target), vec![0.0; means.len()]);
        (dot(&rest, &rest) < 1e-9).then(|| {
            let parts = means.iter().zip(&factors).map(|((cases, mean), factor)| {
                let scores: usize = cases.iter().map(|case| self.columns[*case].2.len()).sum();
                // The factors are those of what is taken away.
                (
                    -factor * mean * scores as f64,
                    factor.abs() * 0.05 * scores as f64,
                )
            });
            let start = Estimate { sum: 0.0, off: 0.0 };
            parts.fold(start, |all, (sum, off)| Estimate {
                sum: all.sum + sum,
                off: all.off + off,
            })
        })
    }

    /// Few people whose sum comes out of the rounded means.
    pub fn estimated(&self) -> Option<Estimate> {
        let basis = self.basis(true);
        let targets = self.targets();
        targets.iter().find_map(|target| self.estimate_by(&basis, target))
    }

    /// What these cases really scored together.
    pub fn sum(&self, cases: &BTreeSet<usize>) -> f64 {
        let scores = cases.iter().flat_map(|case| &self.columns[*case].2);
        scores.map(|(_, level)| f64::from(level.number())).sum()
    }

    /// A combination of up to three figures, once or twice each, that rests on few people.
    pub fn combined(&self) -> Option<Vec<i64>> {
        let factor = |row: &Row, column: usize| i64::from(row.cases.contains(&column));
        let columns = 0..self.columns.len();
        let whole = |row: &Row| columns.clone().map(|column| factor(row, column)).collect();
        let vectors: BTreeSet<Vec<i64>> = self.rows.iter().map(whole).collect();
        let vectors: Vec<Vec<i64>> = vectors.into_iter().collect();
        let factors = [[1, -1, 0], [1, -1, -1], [1, 1, -1], [2, -1, -1], [1, 1, -2]];
        let mut of_three = places(vectors.len()).flat_map(|places| factors.map(|factors| (places, factors)));
        of_three.find_map(|(places, factors)| {
            let sum: Vec<i64> = (0..self.columns.len())
                .map(|column| {
                    let terms = places.iter().zip(factors);
                    terms
                        .map(|(place, factor)| factor * vectors[*place][column])
                        .sum()
                })
                .collect();
            let behind = (0..sum.len()).filter(|column| sum[*column] != 0);
            (behind.clone().next().is_some() && self.few(behind)).then_some(sum)
        })
    }

    /// A juror who takes the own scores away from a figure, or from what figures say of a named group, and then knows another's.
    pub fn knowing_juror(&self) -> Option<PersonId> {
        let basis = self.basis(false);
        let named = self.named().into_iter();
        let told = named.filter(|group| self.is_determined(&basis, group));
        let mut groups = told.chain(self.rows.iter().map(|row| row.cases.clone()));
        groups.find_map(|group| {
            let scores: Vec<(PersonId, Level)> = group
                .iter()
                .flat_map(|case| self.columns[*case].2.clone())
                .collect();
            let jurors: BTreeSet<PersonId> = scores.iter().map(|(juror, _)| *juror).collect();
            jurors.into_iter().find(|own| {
                let others = scores.iter().filter(|(juror, _)| juror != own);
                let who: BTreeSet<PersonId> = others.clone().map(|(juror, _)| *juror).collect();
                let levels: BTreeSet<Level> = others.map(|(_, level)| *level).collect();
                who.len() < 2 || levels.len() < 2
            })
        })
    }

    /// A named group whose mean lies near an end of the scale and can be worked out from other means.
    pub fn extreme_mean(&self) -> Option<f64> {
        let basis = self.basis(true);
        self.named().into_iter().find_map(|group| {
            let scores = group.iter().flat_map(|case| &self.columns[*case].2);
            let levels: Vec<f64> = scores.map(|(_, level)| f64::from(level.number())).collect();
            let mean = levels.iter().sum::<f64>() / levels.len() as f64;
            (!(1.5 < mean && mean < 4.5) && self.is_determined(&basis, &group)).then_some(mean)
        })
    }
}

fn is_in(input: &FrozenInput, review: &Review, dimension: Dimension, cell: &str) -> bool {
    match dimension {
        Dimension::Kind => review.of.kind.word() == cell,
        Dimension::Sector => {
            let mut sectors = input.sectors.iter();
            sectors.any(|(id, key)| *id == review.of.sector && key == cell)
        }
    }
}

/// All choices of three places.
fn places(count: usize) -> impl Iterator<Item = [usize; 3]> {
    let pairs = move |one| (0..count).flat_map(move |two| (0..count).map(move |three| [one, two, three]));
    (0..count).flat_map(pairs)
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

/// What is left of a vector without these directions, and of the factors of which it is made.
fn without(basis: &[Direction], mut vector: Vec<f64>, mut factors: Vec<f64>) -> (Vec<f64>, Vec<f64>) {
    // Twice: once leaves rounding behind.
    for _ in 0..2 {
        for (direction, of_figures) in basis {
            let along = dot(direction, &vector);
            let take = |from: &mut [f64], parts: &[f64]| {
                from.iter_mut()
                    .zip(parts)
                    .for_each(|(value, part)| *value -= along * part);
            };
            take(&mut vector, direction);
            take(&mut factors, of_figures);
        }
    }
    (vector, factors)
}
