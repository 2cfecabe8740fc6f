//! Random histories: sectors that grow, shrink and vanish, kinds that follow sectors, people who enter again, panels of a
//! sector or of everybody, bureaus that keep to a sector, abstentions, scores near the top, dropouts and corrections.
//! An erasure keeps the frozen scores; one that takes the figures back is a dropout of a correction.

use super::*;
use crate::domain::publication::Correction;

pub(super) const KEYS: [&str; 4] = ["supply-chain", "finance", "hr", "care"];

/// What happens in one year.
#[derive(Clone, Debug)]
pub(super) struct Year {
    of_sector: Vec<u128>,
    /// How often the kind follows the sector, in tenths.
    correlated: usize,
    /// How many candidates may be the same person as in other years.
    returning: u128,
    /// So many jurors in each sector, of its own; without, one panel of six for all.
    panels: Option<Vec<u128>>,
    /// Each sector has bureaus of its own, so many.
    bureaus: Option<u128>,
    /// One score in so many is an abstention.
    abstains: Option<u128>,
    /// Nearly everybody gets the highest level of the first element.
    high: bool,
    /// Afterwards: how many cases drop out, how many are scored otherwise, and whether one juror's sheets go.
    correction: Option<(usize, usize, bool)>,
}

pub(super) fn year() -> impl Strategy<Value = Year> {
    let counts = proptest::collection::vec(prop_oneof![Just(0_u128), 1_u128..6, 6_u128..16], KEYS.len());
    let correction =
        proptest::option::weighted(0.4, (0_usize..13, 0_usize..13, proptest::bool::weighted(0.2)));
    let panels = proptest::option::of(proptest::collection::vec(3_u128..8, KEYS.len()));
    let people = (0_u128..12, panels, proptest::option::weighted(0.3, 1_u128..4));
    let scores = (
        proptest::option::weighted(0.5, 2_u128..9),
        proptest::bool::weighted(0.3),
    );
    (counts, 0_usize..11, people, scores, correction).prop_map(
        |(of_sector, correlated, (returning, panels, bureaus), (abstains, high), correction)| Year {
            of_sector,
            correlated,
            returning,
            panels,
            bureaus,
            abstains,
            high,
            correction,
        },
    )
}

/// Levels that differ by case, juror and element, without a pattern.
pub(super) fn drawn(case: u128, juror: u128) -> Vec<i64> {
    vec![
        1 + hash(case, juror, 1) as i64 % 5,
        1 + hash(case, juror, 2) as i64 % 5,
    ]
}

fn hash(case: u128, juror: u128, more: u128) -> u128 {
    (case * 2_654_435_761 + juror * 40_503 + more * 977) % 1_000_003
}

/// Everything that is published over these years, corrections too.
pub(super) fn history_of(years: &[Year]) -> Vec<Released> {
    let mut inputs = Vec::new();
    for (place, year) in years.iter().enumerate() {
        let first = edition(place, year);
        let corrected = year.correction.map(|correction| corrected(&first, correction));
        inputs.push(first);
        inputs.extend(corrected);
    }
    published(inputs)
}

fn edition(place: usize, year: &Year) -> FrozenInput {
    let mut of = entries(&year.of_sector);
    for entry in &mut of {
        if entry.number as usize * 7 % 10 < year.correlated {
            entry.kind = entry.sector % 3;
        }
    }
    let offset = 1000 * place as u128;
    let levels = |case: u128, juror: u128| {
        let mut levels = drawn(case + offset, juror);
        if year.high && !hash(case, juror, 3).is_multiple_of(7) {
            levels[0] = 5;
        }
        let abstains = year
            .abstains
            .is_some_and(|of| hash(case, juror, 4).is_multiple_of(of));
        if abstains {
            levels[1] = 0;
        }
        levels
    };
    let mut input = input(2022 + place as i32, &KEYS, &of, 8, levels);
    let number = |review: &Review| {
        let own = |entry: &&Entry| {
            review.of.case == CaseId::from(id(input.year as u128 * 1_000_000 + entry.number))
        };
        of.iter().find(own).expect("one of the entries").number
    };
    let sector = |review: &Review| input.sectors.iter().position(|(id, _)| *id == review.of.sector);
    let juror = |review: &Review| {
        let of_number = |number: &u128| {
            review.juror == PersonId::from(id(input.year as u128 * 1_000_000 + 200_000 + number))
        };
        (0..8).find(of_number).expect("one of eight")
    };
    let mut reviews = Vec::new();
    for review in &input.reviews {
        let (number, sector, juror) = (number(review), sector(review).expect("its sector"), juror(review));
        let (size, panel) = match &year.panels {
            Some(sizes) => (sizes[sector], 1 + sector as u128),
            None => (6, 0),
        };
        if juror >= size {
            continue;
        }
        let mut review = review.clone();
        // Panels are the same people every year.
        review.juror = PersonId::from(id(7_000_000_000 + panel * 100 + juror));
        if number < year.returning {
            review.of.candidate = PersonId::from(id(8_000_000_000 + number));
        }
        if let Some(bureaus) = year.bureaus {
            let own = 100 * (1 + sector as u128) + number % bureaus;
            review.of.bureau = Some(BureauId::from(id(own)));
        }
        reviews.push(review);
    }
    reviews.sort();
    input.reviews = reviews;
    input
}

fn corrected(first: &FrozenInput, (drop, change, strike): (usize, usize, bool)) -> FrozenInput {
    let cases: BTreeSet<CaseId> = first.reviews.iter().map(|review| review.of.case).collect();
    let dropped: BTreeSet<CaseId> = cases.iter().take(drop).copied().collect();
    let changed: BTreeSet<CaseId> = cases.iter().rev().take(change).copied().collect();
    let struck = first
        .reviews
        .first()
        .filter(|_| strike)
        .map(|review| review.juror);
    let mut again = FrozenInput {
        number: 2,
        correction: Some(Correction {
            reason_nl: "Beter.".to_owned(),
            reason_en: "Better.".to_owned(),
        }),
        ..first.clone()
    };
    again
        .reviews
        .retain(|review| !dropped.contains(&review.of.case) && Some(review.juror) != struck);
    let reviews = again.reviews.iter_mut();
    for review in reviews.filter(|review| changed.contains(&review.of.case)) {
        review.levels.reverse();
    }
    again.reviews.sort();
    again
}
