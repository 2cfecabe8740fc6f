//! Draws what the demo's jurors score: a model of case quality, element effects, juror severity, the impression one case
//! makes on one juror, and noise, rounded to levels 1–5. It serves to fill editions that look plausible; it is not the
//! method by which scores are judged: that lives in the domain and in the statistics.

use std::collections::BTreeMap;

use super::draw::Draw;
use super::material::ELEMENTS;

/// How the elements lie above or below the mean, in rubric order: expertise is easy to show, anchoring and reflection are not.
const EFFECTS: [f64; 8] = [0.1, 0.3, -0.1, 0.0, 0.0, 0.5, -0.5, -0.4];

/// What one juror puts down for one element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Score {
    Level(u8),
    /// "Cannot judge from this case."
    Abstention,
}

/// The parameters of the model, in levels.
#[derive(Clone, Debug)]
pub struct ScoreModel {
    /// Where an ordinary case, an average element and a neutral juror meet.
    pub mean: f64,
    /// Deviation between cases, the same for all elements of a case.
    pub case_sd: f64,
    /// Deviation between jurors; positive severity is lenient, as in the method.
    pub juror_sd: f64,
    /// Deviation of one juror's impression of one case, the same for a whole sheet.
    pub impression_sd: f64,
    /// Deviation from element to element on one sheet. With the impression it makes a residual of 0.6.
    pub noise_sd: f64,
    /// How far a composed case's element follows the level that its text shows.
    pub text_weight: f64,
    pub abstention: f64,
}

impl ScoreModel {
    pub fn of_demo() -> Self {
        Self {
            mean: 3.5,
            case_sd: 0.5,
            juror_sd: 0.3,
            impression_sd: 0.3,
            noise_sd: 0.52,
            text_weight: 0.4,
            abstention: 0.015,
        }
    }

    /// How far a case lies above or below an ordinary one.
    pub fn case_quality(&self, draw: &mut Draw) -> f64 {
        self.case_sd * draw.normal()
    }

    /// How far a juror scores above or below the others, in all sheets of a round.
    pub fn juror_severity(&self, draw: &mut Draw) -> f64 {
        self.juror_sd * draw.normal()
    }

    /// The true levels of a composed case, in rubric order: its quality and the element's effect, drawn towards what each
    /// text shows against the others of the same case. An element that no passage shows has its effect alone.
    pub fn composed(&self, quality: f64, shown: &[(String, u8)]) -> Vec<(String, f64)> {
        let mean_shown =
            shown.iter().map(|(_, level)| f64::from(*level)).sum::<f64>() / shown.len().max(1) as f64;
        let text = |element: &str| {
            let level = shown
                .iter()
                .find(|(key, _)| key == element)
                .map(|(_, level)| f64::from(*level));
            self.text_weight * level.map_or(0.0, |level| level - mean_shown)
        };
        let level = |element: &str, effect: f64| self.mean + effect + quality + text(element);
        ELEMENTS
            .iter()
            .zip(EFFECTS)
            .map(|(element, effect)| ((*element).to_owned(), level(element, effect)))
            .collect()
    }

    /// The true levels of a case that was written out in full: the ones it was given, in rubric order.
    pub fn written(&self, given: &BTreeMap<String, u8>) -> Vec<(String, f64)> {
        let level = |element: &str| given.get(element).map_or(self.mean, |level| f64::from(*level));
        ELEMENTS
            .iter()
            .map(|element| ((*element).to_owned(), level(element)))
            .collect()
    }

    /// One juror's whole scoresheet of one case.
    pub fn sheet(
        &self,
        draw: &mut Draw,
        true_levels: &[(String, f64)],
        severity: f64,
    ) -> Vec<(String, Score)> {
        let impression = self.impression_sd * draw.normal();
        true_levels
            .iter()
            .map(|(element, level)| (element.clone(), self.score(draw, level + severity + impression)))
            .collect()
    }

    fn score(&self, draw: &mut Draw, expected: f64) -> Score {
        let level = level(expected + self.noise_sd * draw.normal());
        // Drawn in any case, so that another abstention rate leaves the levels of an edition as they were.
        if draw.chance(self.abstention) {
            Score::Abstention
        } else {
            Score::Level(level)
        }
    }
}

/// The nearest level on the scale.
pub fn level(value: f64) -> u8 {
    value.round().clamp(1.0, 5.0) as u8
}

#[cfg(test)]
mod tests {
    use super::super::compose::{Composer, Wanted};
    use super::super::material::Material;
    use super::*;

    /// Element means and the deviation of case means over many cases, each scored by five jurors.
    fn many_editions() -> (BTreeMap<String, f64>, f64, f64) {
        let material = Material::load().expect("assets/demo is sound");
        let (model, mut draw) = (ScoreModel::of_demo(), Draw::seeded(11));
        let mut composer = Composer::new(&material);
        let (mut by_element, mut case_means) = (BTreeMap::<String, Vec<f64>>::new(), Vec::new());
        let (mut abstained, mut scored) = (0.0, 0.0);
        for at in 0..400 {
            if at % 8 == 0 {
                composer.open_edition();
            }
            let quality = model.case_quality(&mut draw);
            let wanted = Wanted {
                sector: "hr",
                kind: "change",
                language: "nl",
                through_bureau: true,
                quality,
            };
            let case = composer.case(&mut draw, wanted).expect("it composes");
            let truth = model.composed(quality, &case.levels);
            let mut levels = Vec::new();
            for _ in 0..5 {
                let severity = model.juror_severity(&mut draw);
                for (element, score) in model.sheet(&mut draw, &truth, severity) {
                    scored += 1.0;
                    match score {
                        Score::Abstention => abstained += 1.0,
                        Score::Level(level) => {
                            levels.push(f64::from(level));
                            by_element.entry(element).or_default().push(f64::from(level));
                        }
                    }
                }
            }
            case_means.push(mean(&levels));
        }
        let centre = mean(&case_means);
        let spread = mean(
            &case_means
                .iter()
                .map(|m| (m - centre).powi(2))
                .collect::<Vec<_>>(),
        )
        .sqrt();
        (
            by_element.into_iter().map(|(e, v)| (e, mean(&v))).collect(),
            spread,
            abstained / scored,
        )
    }

    fn mean(values: &[f64]) -> f64 {
        values.iter().sum::<f64>() / values.len() as f64
    }

    #[test]
    fn editions_look_plausible() {
        let (means, spread, abstained) = many_editions();
        for (element, effect) in ELEMENTS.iter().zip(EFFECTS) {
            let found = means[*element];
            assert!((found - 3.5 - effect).abs() < 0.2, "{element} {found}");
        }
        assert!((0.4..0.65).contains(&spread), "spread {spread}");
        assert!((0.01..0.02).contains(&abstained), "abstained {abstained}");
    }

    #[test]
    fn levels_stay_on_the_scale() {
        assert_eq!(
            [level(-2.0), level(1.4), level(3.5), level(4.6), level(9.0)],
            [1, 1, 4, 5, 5]
        );
    }

    #[test]
    fn a_written_out_case_keeps_the_levels_it_was_given() {
        let material = Material::load().expect("assets/demo is sound");
        for case in &material.cases {
            for (element, level) in ScoreModel::of_demo().written(&case.levels) {
                assert_eq!(level, f64::from(case.levels[&element]), "{} {element}", case.key);
            }
        }
    }
}
