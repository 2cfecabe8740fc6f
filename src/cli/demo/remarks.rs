//! Chooses what jurors write beside their scores on one case: always at levels 1 and 5, where the sheet asks for it, and
//! now and then elsewhere. No two jurors of a case say the same while other words are left.

use super::draw::Draw;
use super::material::Material;
use super::scores::Score;

/// How often a juror writes something where nothing is asked for.
const UNASKED: f64 = 0.4;

/// What has been said about one case.
pub struct CaseRemarks<'m> {
    material: &'m Material,
    said: Vec<&'m str>,
}

impl<'m> CaseRemarks<'m> {
    pub fn new(material: &'m Material) -> Self {
        Self {
            material,
            said: Vec::new(),
        }
    }

    /// A juror's words beside the score of an element; none where the juror leaves the field empty.
    pub fn on(&mut self, draw: &mut Draw, element: &str, score: Score, language: &str) -> Option<&'m str> {
        let asked = matches!(score, Score::Level(1 | 5));
        if !asked && !draw.chance(UNASKED) {
            return None;
        }
        let known = self.known(element, score, language);
        let fresh: Vec<&str> = known
            .iter()
            .copied()
            .filter(|text| !self.said.contains(text))
            .collect();
        let choice = if fresh.is_empty() && asked { known } else { fresh };
        if choice.is_empty() {
            return None;
        }
        let text = *draw.pick(&choice);
        self.said.push(text);
        Some(text)
    }

    fn known(&self, element: &str, score: Score, language: &str) -> Vec<&'m str> {
        match score {
            Score::Level(level) => self
                .material
                .remarks
                .iter()
                .filter(|r| r.element == element && r.level == level && r.language == language)
                .map(|r| r.text.as_str())
                .collect(),
            Score::Abstention => self
                .material
                .abstentions
                .iter()
                .filter(|a| a.language == language)
                .map(|a| a.text.as_str())
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::material::ELEMENTS;
    use super::*;

    #[test]
    fn at_the_outer_levels_there_are_always_words_and_no_two_jurors_use_the_same() {
        let material = Material::load().expect("assets/demo is sound");
        let mut draw = Draw::seeded(6);
        for element in ELEMENTS {
            for level in [1, 5] {
                let mut remarks = CaseRemarks::new(&material);
                let first = remarks
                    .on(&mut draw, element, Score::Level(level), "nl")
                    .expect("asked for");
                let second = remarks
                    .on(&mut draw, element, Score::Level(level), "nl")
                    .expect("asked for");
                assert_ne!(first, second);
                assert!(
                    remarks
                        .on(&mut draw, element, Score::Level(level), "en")
                        .is_some()
                );
            }
        }
    }

    #[test]
    fn elsewhere_words_are_rarer_and_never_repeated() {
        let material = Material::load().expect("assets/demo is sound");
        let mut draw = Draw::seeded(6);
        let mut written = 0;
        for _ in 0..400 {
            let mut remarks = CaseRemarks::new(&material);
            written += usize::from(remarks.on(&mut draw, "trust", Score::Level(3), "nl").is_some());
        }
        assert!((120..200).contains(&written), "{written}");
        let mut remarks = CaseRemarks::new(&material);
        let mut said: Vec<&str> = (0..60)
            .filter_map(|_| remarks.on(&mut draw, "trust", Score::Level(3), "nl"))
            .collect();
        let all = said.len();
        said.sort_unstable();
        said.dedup();
        assert_eq!(said.len(), all);
    }

    #[test]
    fn an_abstention_is_explained_in_the_jurors_language() {
        let material = Material::load().expect("assets/demo is sound");
        let (mut draw, mut remarks) = (Draw::seeded(2), CaseRemarks::new(&material));
        let words = (0..20)
            .find_map(|_| remarks.on(&mut draw, "trust", Score::Abstention, "en"))
            .expect("sooner or later");
        assert!(
            material
                .abstentions
                .iter()
                .any(|a| a.text == words && a.language == "en")
        );
    }
}
