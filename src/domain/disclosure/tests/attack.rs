//! Attackers: they have every publication, know who took part where, and try to work out what a small group scored. They share
//! no code with the gate: columns are cases, not what the gate merges; combinations are tried one by one, by least squares on
//! who is in each figure, and by least squares on the rounded means.

mod attacker;
mod history;

use super::*;
use attacker::Known;
use history::{KEYS, drawn, history_of, year};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn the_attackers_find_what_a_careless_gate_would_give_away() {
    // 24 candidates, of whom 20 in one sector: the whole and that sector tell of the other four.
    let large = input(2025, &KEYS, &entries(&[20, 4]), 5, drawn);
    let mut careless = published(vec![large]);
    let publication = &mut careless[0].publication;
    let all = publication.figures.clone();
    for grouping in &mut publication.groupings {
        if grouping.dimension == Dimension::Sector {
            grouping.state = BlockState::Closed(vec![Cell {
                key: KEYS[0].to_owned(),
                figures: all.clone(),
            }]);
        } else {
            grouping.state = BlockState::Closed(Vec::new());
        }
    }
    let known = Known::of(&careless, 0, "trust");
    assert!(known.combined().is_some());
    let four = known.determined().expect("the other four");
    assert_eq!(four.len(), 4);
    let estimate = known.estimate(&four).expect("from the two means");
    assert!(
        (estimate.sum - known.sum(&four)).abs() <= estimate.off,
        "{estimate:?}"
    );
    // 120 and 100 scores, each mean to half a tenth: of 20 scores the mean to about half a point.
    assert!(estimate.off < 11.1, "{estimate:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]
    #[test]
    fn no_history_of_editions_gives_a_small_group_away(years in proptest::collection::vec(year(), 1..5)) {
        let history = history_of(&years);
        for (place, key) in ["trust", "service"].into_iter().enumerate() {
            let known = Known::of(&history, place, key);
            prop_assert_eq!(known.combined(), None, "combined");
            prop_assert_eq!(known.determined(), None, "least squares");
            prop_assert_eq!(known.estimated(), None, "least squares on the rounded means");
            prop_assert_eq!(known.knowing_juror(), None, "a juror");
            prop_assert_eq!(known.extreme_mean(), None, "a mean near an end");
        }
    }
}
