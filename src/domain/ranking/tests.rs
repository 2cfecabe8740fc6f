//! The order at its edges: nobody scored, one case, cases that share a rank or a band, a sector that falls apart.

use super::*;
use crate::domain::aggregation::CaseFacts;
use crate::domain::edition::AssignmentKind;
use crate::domain::scale::Level;
use uuid::Uuid;

fn case(number: usize) -> CaseId {
    CaseId::from(Uuid::from_u128(number as u128))
}

fn juror(number: usize) -> PersonId {
    PersonId::from(Uuid::from_u128(number as u128))
}

fn sector(number: usize) -> SectorId {
    SectorId::from(Uuid::from_u128(number as u128))
}

fn review(of: usize, by: usize, within: usize, levels: &[i64]) -> Review {
    Review {
        of: CaseFacts {
            case: case(of),
            candidate: PersonId::from(Uuid::from_u128(of as u128)),
            sector: sector(within),
            kind: AssignmentKind::Change,
            bureau: None,
        },
        juror: juror(by),
        levels: levels.iter().map(|level| Level::new(*level).ok()).collect(),
    }
}

/// As good as random, the same every time.
fn chance(case: usize, juror: usize, element: usize) -> i64 {
    ((case * 7 + juror * 13 + element * 29 + case * juror * element) % 3) as i64 - 1
}

/// A jury in which a juror scores a case within the sector that `sector_of` gives; none: they do not meet. The second half
/// of the jurors is a level lower.
fn table(
    cases: usize,
    jurors: usize,
    sector_of: impl Fn(usize, usize) -> Option<usize>,
    level: impl Fn(usize) -> i64,
) -> Vec<Review> {
    let mut reviews = Vec::new();
    for of in 0..cases {
        for by in 0..jurors {
            let severe = i64::from(by >= jurors / 2);
            let levels = [0, 1, 2].map(|element| (level(of) - severe + chance(of, by, element)).clamp(1, 5));
            reviews.extend(sector_of(of, by).map(|within| review(of, by, within, &levels)));
        }
    }
    reviews
}

/// Every juror scores every case of the one sector.
fn jury(cases: usize, jurors: usize, level: impl Fn(usize) -> i64) -> Vec<Review> {
    table(cases, jurors, |_, _| Some(1), level)
}

const EQUAL: [i32; 3] = [1000; 3];

fn order(reviews: &[Review]) -> RoundOrder {
    RoundOrder::of(reviews, &EQUAL).expect("an order")
}

fn standing(order: &RoundOrder, of: usize) -> Standing {
    let mut cases = order.pools.iter().flat_map(|pool| &pool.cases);
    let found = cases.find(|ranked| ranked.case == case(of));
    found.and_then(|ranked| ranked.standing).expect("a standing")
}

#[test]
fn without_scores_there_is_no_order() {
    assert_eq!(RoundOrder::of(&[], &EQUAL), None);
    assert_eq!(RoundOrder::of(&[review(1, 1, 1, &[0, 0, 0])], &EQUAL), None);
}

#[test]
fn one_case_is_first_and_free() {
    let order = order(&[
        review(1, 1, 1, &[4, 4, 3]),
        review(1, 2, 1, &[3, 3, 3]),
        review(1, 3, 1, &[5, 4, 4]),
    ]);
    let first = standing(&order, 1);
    assert_eq!((first.rank, first.band, first.p_first), (1, 1, 1.0));
    assert_eq!(
        order.basis.cautions[0],
        Caution::PlainMeans {
            jurors: 3,
            cases: 1,
            reviews: 3
        }
    );
    assert_eq!((order.severities.len(), order.basis.jurors_needed), (0, None));
    assert!(order.leaves_free(sector(1), case(1)));
}

#[test]
fn a_full_jury_has_fair_scores_with_intervals_and_severities() {
    let order = order(&jury(12, 6, |of| 1 + (of as i64 % 5)));
    assert!(order.basis.severity_corrected);
    let pool = &order.pools[0];
    for ranked in &pool.cases {
        let interval = ranked.interval.expect("an interval");
        assert!(interval.low < ranked.fair_score && ranked.fair_score < interval.high);
        assert!(ranked.adjusted_mean.is_some() && ranked.reviews == 6);
    }
    let [lenient, severe] = [0, 5].map(|by| order.severity_of(juror(by)).expect("a severity"));
    assert!(lenient.severity > 0.1 && severe.severity < -0.1);
    assert!(order.basis.jurors_needed.expect("jurors")[0] >= 1);
    assert!(order.leaves_free(sector(1), pool.cases[0].case));
    assert!(
        !order.leaves_free(sector(1), pool.cases[11].case),
        "the last one needs a reason"
    );
    assert!(!order.leaves_free(sector(1), case(99)), "nobody reviewed it");
}

#[test]
fn equal_cases_share_a_rank_and_a_band() {
    // Cases 0 and 1 get the same sheets from everybody.
    let mut reviews = jury(12, 6, |of| 1 + (of.max(1) as i64 % 5));
    for place in 0..6 {
        reviews[place].levels = reviews[6 + place].levels.clone();
    }
    let order = order(&reviews);
    let [one, other] = [0, 1].map(|of| standing(&order, of));
    assert_eq!((one.rank, one.band), (other.rank, other.band));
}

#[test]
fn a_sector_in_two_parts_has_no_ranks_and_leaves_the_jury_free() {
    let meets = |of: usize, by: usize| (of % 2 == by % 2).then_some(1);
    let apart = table(12, 6, meets, |of| 1 + (of as i64 % 5));
    let order = order(&apart);
    let pool = &order.pools[0];
    assert_eq!(pool.components.iter().map(Vec::len).collect::<Vec<_>>(), [6, 6]);
    assert!(!pool.is_ordered());
    for component in &pool.components {
        let scores: Vec<f64> = component
            .iter()
            .filter_map(|of| pool.cases.iter().find(|ranked| ranked.case == *of))
            .map(|ranked| ranked.fair_score)
            .collect();
        assert!(
            scores.windows(2).all(|pair| pair[0] >= pair[1]),
            "the best first: {scores:?}"
        );
    }
    assert!((0..12).all(|of| order.leaves_free(sector(1), case(of))));
}

#[test]
fn scores_that_are_all_the_same_order_nothing() {
    let reviews: Vec<Review> = (0..4)
        .flat_map(|of| (0..3).map(move |by| review(of, by, 1, &[3, 3, 3])))
        .collect();
    let order = order(&reviews);
    assert_eq!(order.basis.cautions, [Caution::NothingDiffers]);
    assert!(!order.pools[0].is_ordered() && order.leaves_free(sector(1), case(3)));
    assert!(
        order.leaves_free(sector(2), case(9)),
        "a sector that nobody scored"
    );
}

#[test]
fn sectors_are_ordered_for_themselves() {
    let reviews = table(12, 6, |of, _| Some(1 + of % 2), |of| 1 + (of as i64 % 5));
    let order = order(&reviews);
    assert_eq!(order.pools.len(), 2);
    for pool in &order.pools {
        assert_eq!(pool.cases[0].standing.map(|standing| standing.rank), Some(1));
        assert_eq!(pool.cases.len(), 6);
    }
}

#[test]
fn an_element_is_said_to_be_reliable_only_with_enough_cases_and_jurors() {
    let figures = |reviews: &[Review]| {
        element_figures(&RoundScores::of(reviews, &EQUAL).expect("scores")).swap_remove(0)
    };
    let many = figures(&jury(12, 6, |of| 1 + (of as i64 % 5)));
    assert_eq!(many.scores, 72);
    assert!(many.reliability.is_some() && many.grade().is_some() && many.alpha.is_some());
    let interval = many.contrast_interval.expect("an interval");
    let contrast = many.contrast.expect("a contrast");
    assert!(interval.low < contrast && contrast < interval.high);
    let few = figures(&jury(4, 6, |of| 1 + (of as i64 % 5)));
    assert_eq!((few.reliability, few.grade()), (None, None));
}

#[test]
fn a_chance_that_was_drawn_is_neither_never_nor_surely() {
    let chance = |p_first: f64, among: usize| {
        Standing {
            rank: 1,
            rank_low: 1,
            rank_high: 2,
            expected_rank: 1.5,
            p_first,
            p_top: 1.0,
            band: 1,
        }
        .chance_of_first(among)
    };
    assert_eq!(chance(0.0, 5), Percent::UnderOne);
    assert_eq!(chance(0.004, 5), Percent::UnderOne);
    assert_eq!(chance(0.634, 5), Percent::Whole(63));
    assert_eq!(chance(1.0, 5), Percent::OverNinetyNine);
    assert_eq!(chance(1.0, 1), Percent::Whole(100), "there is no other");
}

#[test]
fn what_leads_on_every_element_stays_first_whatever_the_weights_and_else_it_is_counted() {
    let stays = |reviews: &[Review], weights: &[i32]| {
        let round = RoundScores::of(reviews, weights).expect("scores");
        let order = RoundOrder::of_scores(&round).expect("an order");
        first_stays(&round, &order).get(&sector(1)).copied()
    };
    assert_eq!(
        stays(&jury(12, 6, |of| if of == 3 { 5 } else { 2 }), &EQUAL),
        Some(1.0)
    );
    // The first two cases lead each on an element of its own.
    let mut traded = jury(12, 6, |_| 2);
    for (place, review) in traded.iter_mut().take(12).enumerate() {
        let levels = if place < 6 { [5, 3, 3] } else { [3, 5, 3] };
        review.levels = levels.map(|level| Level::new(level).ok()).to_vec();
    }
    let share = stays(&traded, &[1100, 900, 1000]).expect("an ordered pool");
    assert!(share > 0.5 && share < 1.0, "{share}");
    let meets = |of: usize, by: usize| (of % 2 == by % 2).then_some(1);
    let apart = table(12, 6, meets, |of| 1 + (of as i64 % 5));
    assert_eq!(stays(&apart, &EQUAL), None, "it has no first case");
}

#[test]
fn the_chance_of_the_first_three_is_said_where_there_are_more() {
    let found = order(&jury(12, 6, |of| 1 + (of as i64 % 5)));
    let first = found.pools[0].cases[0].standing.expect("a standing");
    assert!(first.p_top >= first.p_first && first.p_top <= 1.0);
    assert!(first.chance_of_top(12).is_some());
    assert_eq!(first.chance_of_top(3), None);
}
