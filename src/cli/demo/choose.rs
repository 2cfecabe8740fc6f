//! Chooses a case's title and the passage of one section: fresh ones first, then the one whose levels suit the case.
//! It looks at one choice at a time; that no two cases are alike is seen to in `compose`.

use super::composed::Wanted;
use super::draw::Draw;
use super::material::{Passage, Title};
use super::tally::Tally;

/// How far the levels of a case's passages follow its quality: one deviation of quality (0.5) is over half a level.
const LEVELS_PER_QUALITY: f64 = 1.2;
/// What a passage costs, in levels, for each time it was used in this edition, and for each time it was ever used.
const USED_IN_EDITION: f64 = 1.0;
const USED_EVER: f64 = 0.25;
/// Below a difference of this many levels, chance chooses between passages.
const NO_MATTER: f64 = 0.5;

/// A title that this edition does not have yet; one that no edition has, if there is one. None if all are taken.
pub fn choose_title<'m>(
    draw: &mut Draw,
    bank: &'m [Title],
    used: &Tally<'m>,
    wanted: Wanted<'_>,
) -> Option<&'m Title> {
    let free: Vec<&Title> = bank
        .iter()
        .filter(|t| t.sector == wanted.sector && t.kind == wanted.kind && t.language == wanted.language)
        .filter(|t| used.in_edition(&t.text) == 0)
        .collect();
    let fewest = free.iter().map(|t| used.ever(&t.text)).min()?;
    let freshest: Vec<&Title> = free
        .into_iter()
        .filter(|t| used.ever(&t.text) == fewest)
        .collect();
    Some(freshest[draw.below(freshest.len())])
}

/// The passage that fits best: least used in the sector first, then the nearest to the case's quality, give or take the
/// whim. None if the bank has no passage of this kind for this section.
pub fn choose_passage<'m>(
    draw: &mut Draw,
    bank: &'m [Passage],
    used: &Tally<'m>,
    wanted: Wanted<'_>,
    section: &str,
    whim: f64,
) -> Option<&'m Passage> {
    let aim = (3.0 + LEVELS_PER_QUALITY * wanted.quality + whim * draw.normal()).clamp(1.0, 5.0);
    let suits = |passage: &&Passage| {
        passage.kind == wanted.kind
            && passage.section == section
            && (wanted.through_bureau || !passage.needs_bureau)
    };
    let cost = |passage: &Passage, chance: f64| {
        (mean_level(passage) - aim).abs()
            + USED_IN_EDITION * f64::from(used.in_edition(&passage.text))
            + USED_EVER * f64::from(used.ever(&passage.text))
            + NO_MATTER * chance
    };
    bank.iter()
        .filter(suits)
        .map(|passage| {
            (
                used.in_sector(wanted.sector, &passage.text),
                cost(passage, draw.fraction()),
                passage,
            )
        })
        .min_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)))
        .map(|(_, _, passage)| passage)
}

fn mean_level(passage: &Passage) -> f64 {
    let sum: u32 = passage.shows.values().copied().map(u32::from).sum();
    f64::from(sum) / passage.shows.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::super::compose::Composer;
    use super::super::material::{KINDS, Material};
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

    #[test]
    fn who_has_no_bureau_does_not_write_about_one() {
        let material = Material::load().expect("assets/demo is sound");
        for kind in KINDS {
            for seed in 0..20 {
                let alone = Wanted {
                    through_bureau: false,
                    ..wanted("finance", kind)
                };
                let case = Composer::new(&material)
                    .case(&mut Draw::seeded(seed), alone)
                    .expect("it composes");
                assert!(
                    case.sections.iter().all(|(_, text)| !text.contains(" bureau")),
                    "{case:?}"
                );
            }
        }
    }

    #[test]
    fn a_strong_case_shows_higher_levels_and_an_english_one_is_refused() {
        let material = Material::load().expect("assets/demo is sound");
        let sum = |quality: f64| -> u32 {
            let wish = Wanted {
                quality,
                ..wanted("hr", "change")
            };
            let case = |seed| {
                Composer::new(&material)
                    .case(&mut Draw::seeded(seed), wish)
                    .expect("it composes")
            };
            (0..10)
                .flat_map(|seed| case(seed).levels)
                .map(|(_, level)| u32::from(level))
                .sum()
        };
        assert!(sum(1.0) > sum(0.0) && sum(0.0) > sum(-1.0));
        let english = Wanted {
            language: "en",
            ..wanted("hr", "change")
        };
        assert!(
            Composer::new(&material)
                .case(&mut Draw::seeded(4), english)
                .is_err()
        );
    }
}
