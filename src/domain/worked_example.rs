//! The example on the method page: three jurors, one case, four elements, computed with the method itself so that the page
//! cannot drift from it.

use crate::statistics::scores::{Scores, Sheet};

/// The levels given: a row a juror, the second lenient and the third strict.
pub const LEVELS: [[i32; 4]; 3] = [[4, 3, 4, 2], [5, 4, 4, 3], [3, 3, 3, 1]];

/// What follows from them.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkedExample {
    /// Of each juror's sheet.
    pub sheet_means: Vec<f64>,
    /// Of each element, and of everything.
    pub means: Vec<f64>,
    pub own_mean: f64,
    pub contrasts: Vec<f64>,
}

/// Computes the example; `None` never.
pub fn worked_example() -> Option<WorkedExample> {
    let sheets = LEVELS.iter().enumerate().map(|(juror, levels)| Sheet {
        case: 0,
        juror,
        levels: levels.map(Some).to_vec(),
    });
    let elements = LEVELS[0].len();
    let scores = Scores::new(vec![0], 1, LEVELS.len(), elements, sheets.collect()).ok()?;
    let sheets = scores.reviews(&vec![1; elements])?;
    let of_elements = |mean: &dyn Fn(usize) -> Option<f64>| (0..elements).map(mean).collect();
    let means: Option<Vec<f64>> = of_elements(&|element| Some(scores.of_element(element)?.grand_mean()));
    let contrasts: Option<Vec<f64>> = of_elements(&|element| Some(scores.contrasts(element)?.grand_mean()));
    Some(WorkedExample {
        sheet_means: sheets.reviews().iter().map(|review| review.score).collect(),
        own_mean: sheets.grand_mean(),
        means: means?,
        contrasts: contrasts?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_the_text_are_those_of_the_method() {
        let example = worked_example().expect("an example");
        assert_eq!(example.sheet_means, [3.25, 4.0, 2.5]);
        assert_eq!((example.means[0], example.own_mean), (4.0, 3.25));
        assert_eq!((example.contrasts[0], example.contrasts[3]), (0.75, -1.25));
        let of_jurors: Vec<f64> = LEVELS
            .iter()
            .zip(&example.sheet_means)
            .map(|(levels, mean)| f64::from(levels[0]) - mean)
            .collect();
        assert_eq!(of_jurors, [0.75, 1.0, 0.5]);
    }
}
