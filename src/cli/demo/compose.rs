//! Puts business cases together from the bank: a title, fillers that go with it, and one passage a section.
//! Within an edition no title comes twice and no two cases are alike; in a sector, passages and organisations that
//! nobody has used yet come first. It neither scores (`scores`) nor stores anything.

use anyhow::Context;

use super::choose::{choose_passage, choose_title};
pub use super::composed::{ComposedCase, Wanted};
use super::draw::Draw;
use super::fill::draw_fillers;
use super::material::{Material, Passage, SECTIONS};
use super::tally::Tally;

/// The deviation from section to section: nobody is equally strong everywhere.
const WHIM: f64 = 0.8;
/// How often a new combination of passages is looked for.
const ATTEMPTS: u32 = 40;

/// Composes cases and remembers what it has used.
pub struct Composer<'m> {
    material: &'m Material,
    titles: Tally<'m>,
    organisations: Tally<'m>,
    passages: Tally<'m>,
    taken: Vec<Vec<&'m str>>,
}

impl<'m> Composer<'m> {
    pub fn new(material: &'m Material) -> Self {
        Self {
            material,
            titles: Tally::default(),
            organisations: Tally::default(),
            passages: Tally::default(),
            taken: Vec::new(),
        }
    }

    /// From here on titles and passages of earlier editions may return, though fresh ones still come first.
    pub fn open_edition(&mut self) {
        self.allow_again();
        self.taken.clear();
    }

    /// Within a large edition: titles and passages may return, though no two cases are alike.
    pub fn allow_again(&mut self) {
        self.titles.open_edition();
        self.organisations.open_edition();
        self.passages.open_edition();
    }

    pub fn case(&mut self, draw: &mut Draw, wanted: Wanted<'_>) -> anyhow::Result<ComposedCase> {
        let (sector, slots) = self
            .material
            .slots
            .get_key_value(wanted.sector)
            .with_context(|| format!("the bank has no sector {}", wanted.sector))?;
        let title = choose_title(draw, &self.material.titles, &self.titles, wanted)
            .with_context(|| format!("no title is left for {wanted:?}"))?;
        let fillers = draw_fillers(draw, slots, &title.fits, |text| {
            self.organisations.in_sector(sector, text)
        })
        .with_context(|| format!("no organisation of its sector goes with the title {}", title.text))?;
        let passages = self.passages(draw, wanted)?;
        let case = ComposedCase::of(title, &fillers, &passages)?;

        self.titles.take(sector, &title.text);
        self.organisations.take(sector, &fillers.organisation.text);
        passages
            .iter()
            .for_each(|passage| self.passages.take(sector, &passage.text));
        self.taken.push(texts(&passages));
        Ok(case)
    }

    /// One passage a section, in a combination that this edition does not have yet.
    fn passages(&self, draw: &mut Draw, wanted: Wanted<'_>) -> anyhow::Result<Vec<&'m Passage>> {
        for attempt in 0..ATTEMPTS {
            // A wish that keeps meeting the same passages gets ever more chance.
            let whim = WHIM * f64::from(attempt + 1);
            let chosen = SECTIONS
                .iter()
                .map(|(section, _)| {
                    choose_passage(
                        draw,
                        &self.material.passages,
                        &self.passages,
                        wanted,
                        section,
                        whim,
                    )
                    .with_context(|| format!("no passage suits {section} of {wanted:?}"))
                })
                .collect::<anyhow::Result<Vec<&Passage>>>()?;
            if !self.taken.contains(&texts(&chosen)) {
                return Ok(chosen);
            }
        }
        anyhow::bail!("no new combination of passages is left for {wanted:?}")
    }
}

fn texts<'m>(passages: &[&'m Passage]) -> Vec<&'m str> {
    passages.iter().map(|passage| passage.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::material::KINDS;
    use super::*;

    fn wanted<'a>(sector: &'a str, kind: &'a str) -> Wanted<'a> {
        Wanted {
            sector,
            kind,
            language: "nl",
            through_bureau: true,
            quality: 0.0,
        }
    }

    /// Thirty cases of one edition: six a sector, most of them change.
    fn edition(composer: &mut Composer<'_>, draw: &mut Draw) -> Vec<ComposedCase> {
        let sectors: Vec<&String> = composer.material.slots.keys().collect();
        let kinds = [
            "change",
            "change",
            "change",
            "change",
            "replacement",
            "reinforcement",
        ];
        let mut cases = Vec::new();
        for (at, sector) in sectors.iter().flat_map(|s| std::iter::repeat_n(s, 6)).enumerate() {
            let quality = 0.5 * draw.normal();
            let through_bureau = draw.chance(0.7);
            let wanted = Wanted {
                quality,
                through_bureau,
                ..wanted(sector, kinds[at % 6])
            };
            cases.push(
                composer
                    .case(draw, wanted)
                    .expect("the bank suffices for an edition"),
            );
        }
        cases
    }

    #[test]
    fn every_sector_and_kind_composes_within_the_word_limits_and_without_a_slot_left() {
        let material = Material::load().expect("assets/demo is sound");
        for sector in material.slots.keys() {
            for kind in KINDS {
                let mut composer = Composer::new(&material);
                let case = composer
                    .case(&mut Draw::seeded(5), wanted(sector, kind))
                    .expect("it composes");
                assert_eq!(case.sections.len(), SECTIONS.len());
                for ((key, text), (section, limit)) in case.sections.iter().zip(SECTIONS) {
                    assert_eq!(key, section);
                    assert!(text.split_whitespace().count() <= limit, "{text}");
                    assert!(!text.contains('{') && !text.contains('}'), "{text}");
                }
                assert!(
                    !case.client_branch.is_empty() && case.levels.len() >= 7,
                    "{:?}",
                    case.levels
                );
            }
        }
    }

    #[test]
    fn every_title_finds_an_organisation_and_a_process() {
        let material = Material::load().expect("assets/demo is sound");
        for title in &material.titles {
            let slots = &material.slots[&title.sector];
            for seed in 0..8 {
                let found = draw_fillers(&mut Draw::seeded(seed), slots, &title.fits, |_| 0);
                assert!(found.is_some(), "{}", title.text);
            }
        }
    }

    #[test]
    fn the_same_seed_composes_the_same_edition() {
        let material = Material::load().expect("assets/demo is sound");
        let one = edition(&mut Composer::new(&material), &mut Draw::seeded(2024));
        assert_eq!(
            one,
            edition(&mut Composer::new(&material), &mut Draw::seeded(2024))
        );
        assert_ne!(
            one,
            edition(&mut Composer::new(&material), &mut Draw::seeded(2025))
        );
    }

    #[test]
    fn thirty_cases_of_an_edition_all_differ_and_editions_share_titles_only_when_they_run_out() {
        let material = Material::load().expect("assets/demo is sound");
        let (mut composer, mut draw) = (Composer::new(&material), Draw::seeded(1));
        let first = edition(&mut composer, &mut draw);
        for (at, case) in first.iter().enumerate() {
            for other in &first[..at] {
                assert_ne!(case.title, other.title);
                assert_ne!(case.sections, other.sections);
            }
        }
        composer.open_edition();
        let second = edition(&mut composer, &mut draw);
        assert!(
            second
                .iter()
                .all(|case| first.iter().all(|other| other.title != case.title))
        );
    }

    #[test]
    fn within_a_sector_fresh_passages_come_first() {
        let material = Material::load().expect("assets/demo is sound");
        let (mut composer, mut draw) = (Composer::new(&material), Draw::seeded(9));
        let mut seen: Vec<String> = Vec::new();
        for _ in 0..6 {
            let case = composer
                .case(&mut draw, wanted("hr", "change"))
                .expect("it composes");
            // The closing words hold no slot, and tell the passages of a section apart.
            seen.extend(
                case.sections
                    .iter()
                    .map(|(_, text)| text.chars().rev().take(25).collect::<String>()),
            );
        }
        let all = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), all);
    }
}
