//! The scores of a round as they were given: a sheet a juror and case, a level or an abstention an element. From them come
//! the reviews that the model fits: of the whole sheet, of one element, of one element's contrast.

use super::design::{Design, DesignFault, Review};

/// One juror's levels for one case, an element each; `None` is an abstention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub case: usize,
    pub juror: usize,
    pub levels: Vec<Option<i32>>,
}

/// All sheets of a round, by case and then by juror. Sheets on which every element was abstained from are not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    pool_of_case: Vec<usize>,
    pools: usize,
    jurors: usize,
    elements: usize,
    sheets: Vec<Sheet>,
    /// How many units of a level are a point of the scale.
    unit: u32,
}

impl Scores {
    /// Puts sheets, given in any order, in theirs. Each has `elements` levels.
    ///
    /// # Errors
    /// [`DesignFault`]
    pub fn new(
        pool_of_case: Vec<usize>,
        pools: usize,
        jurors: usize,
        elements: usize,
        mut sheets: Vec<Sheet>,
    ) -> Result<Scores, DesignFault> {
        if sheets.iter().any(|sheet| sheet.levels.len() != elements) {
            return Err(DesignFault::OutOfRange);
        }
        sheets.retain(|sheet| sheet.levels.iter().any(Option::is_some));
        sheets.sort_by_key(|sheet| (sheet.case, sheet.juror));
        let scores = Scores {
            pool_of_case,
            pools,
            jurors,
            elements,
            sheets,
            unit: 1,
        };
        // What a design refuses, these are refused for.
        scores.design(scores.sheets.iter().map(|_| Some(0.0)))?;
        Ok(scores)
    }

    /// The same scores, for levels in parts of a point: `unit` of them (at least 1) are one.
    pub fn in_units(self, unit: u32) -> Scores {
        Scores {
            unit: unit.max(1),
            ..self
        }
    }

    pub fn elements(&self) -> usize {
        self.elements
    }

    pub fn jurors(&self) -> usize {
        self.jurors
    }

    pub fn pools(&self) -> usize {
        self.pools
    }

    pub fn pool_of_case(&self) -> &[usize] {
        &self.pool_of_case
    }

    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// t_ij: the weighted mean of the elements scored. Weights are whole and relative, an element each. `None` if no sheet
    /// has an element with a weight.
    pub fn reviews(&self, weights: &[u32]) -> Option<Design> {
        let weighted = |sheet: &Sheet| {
            let (mut sum, mut all) = (0i64, 0i64);
            for (level, weight) in sheet.levels.iter().zip(weights) {
                if let Some(level) = level {
                    sum += i64::from(*level) * i64::from(*weight);
                    all += i64::from(*weight);
                }
            }
            (all > 0).then(|| sum as f64 / all as f64)
        };
        self.design(self.sheets.iter().map(weighted)).ok()
    }

    /// y_ijk of one element.
    pub fn of_element(&self, element: usize) -> Option<Design> {
        self.design(
            self.sheets
                .iter()
                .map(|sheet| sheet.levels[element].map(f64::from)),
        )
        .ok()
    }

    /// y_ijk less the mean of the sheet's elements: severity and quality cancel.
    pub fn contrasts(&self, element: usize) -> Option<Design> {
        let contrast = |sheet: &Sheet| {
            let own = sheet.levels[element]?;
            let (count, sum) = sheet
                .levels
                .iter()
                .flatten()
                .fold((0, 0i64), |(n, sum), level| (n + 1, sum + i64::from(*level)));
            Some((i64::from(own) * count - sum) as f64 / count as f64)
        };
        self.design(self.sheets.iter().map(contrast)).ok()
    }

    fn design(&self, scores: impl Iterator<Item = Option<f64>>) -> Result<Design, DesignFault> {
        let unit = f64::from(self.unit);
        let reviews = self.sheets.iter().zip(scores).filter_map(|(sheet, score)| {
            Some(Review {
                case: sheet.case,
                juror: sheet.juror,
                score: score? / unit,
            })
        });
        Design::new(
            self.pool_of_case.clone(),
            self.pools,
            self.jurors,
            reviews.collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(sheets: Vec<Sheet>) -> Result<Scores, DesignFault> {
        Scores::new(vec![0, 0], 1, 2, 3, sheets)
    }

    fn sheet(case: usize, juror: usize, levels: [i32; 3]) -> Sheet {
        Sheet {
            case,
            juror,
            levels: levels.map(|level| (level > 0).then_some(level)).to_vec(),
        }
    }

    #[test]
    fn a_review_is_the_weighted_mean_of_what_was_scored() {
        let scores = scores(vec![sheet(1, 0, [5, 0, 2]), sheet(0, 1, [4, 3, 2])]).unwrap();
        let of = |design: Design| {
            design
                .reviews()
                .iter()
                .map(|review| review.score)
                .collect::<Vec<f64>>()
        };
        assert_eq!(of(scores.reviews(&[1000, 1000, 1000]).unwrap()), [3.0, 3.5]);
        assert_eq!(of(scores.reviews(&[2000, 1000, 1000]).unwrap()), [3.25, 4.0]);
        assert_eq!(of(scores.of_element(1).unwrap()), [3.0]);
        assert_eq!(of(scores.contrasts(0).unwrap()), [1.0, 1.5]);
        assert_eq!(scores.reviews(&[0, 0, 0]), None);
    }

    #[test]
    fn contrasts_of_a_full_sheet_add_up_to_nothing() {
        let scores = scores(vec![sheet(0, 0, [5, 1, 3]), sheet(1, 1, [2, 2, 5])]).unwrap();
        for place in 0..2 {
            let sum: f64 = (0..3)
                .map(|element| scores.contrasts(element).unwrap().reviews()[place].score)
                .sum();
            assert_eq!(sum, 0.0);
        }
    }

    #[test]
    fn an_empty_sheet_is_none_and_a_second_is_refused() {
        let twice = vec![sheet(0, 0, [1, 2, 3]), sheet(0, 0, [3, 2, 1])];
        assert_eq!(scores(twice), Err(DesignFault::Twice { case: 0, juror: 0 }));
        assert_eq!(scores(vec![sheet(0, 0, [0, 0, 0])]), Err(DesignFault::Empty));
        let short = Sheet {
            case: 0,
            juror: 0,
            levels: vec![Some(1)],
        };
        assert_eq!(scores(vec![short]), Err(DesignFault::OutOfRange));
    }
}
