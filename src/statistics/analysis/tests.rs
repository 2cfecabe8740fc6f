//! Juries at the edge of what can be said: the result is honest, and every number in it is one.

use super::*;
use crate::statistics::random::Counter;
use crate::statistics::scores::Sheet;

const ELEMENTS: usize = 3;

fn options() -> Options {
    Options {
        weights: vec![1000; ELEMENTS],
        seed: 1,
        draws: 500,
        samples: 40,
    }
}

/// The analysis of sheets in which `level` gives the level of an element; `None` where there is no sheet.
fn analysed(pools: &[usize], jurors: usize, level: impl Fn(usize, usize, usize) -> Option<i32>) -> Analysis {
    let mut sheets = Vec::new();
    for case in 0..pools.len() {
        for juror in 0..jurors {
            sheets.push(Sheet {
                case,
                juror,
                levels: (0..ELEMENTS).map(|element| level(case, juror, element)).collect(),
            });
        }
    }
    let count = pools.iter().max().expect("a case") + 1;
    let scores = Scores::new(pools.to_vec(), count, jurors, ELEMENTS, sheets).expect("scores");
    let found = analyse(&scores, &options()).expect("an analysis");
    let shown = format!("{found:?}");
    assert!(!shown.contains("NaN") && !shown.contains("inf"), "{shown}");
    found
}

/// A level that is as good as random, the same every time.
fn noise(case: usize, juror: usize, element: usize) -> f64 {
    Counter::stream(3, (case * 10_000 + juror * 10 + element) as u64).normal()
}

fn drawn(case: usize, juror: usize, element: usize) -> Option<i32> {
    let quality = noise(case, 999, 0);
    Some(
        (3.0 + quality + 0.5 * noise(999, juror, 0) + 0.7 * noise(case, juror, element))
            .round()
            .clamp(1.0, 5.0) as i32,
    )
}

#[test]
fn a_full_jury_is_ordered_with_its_uncertainty() {
    let found = analysed(&[0; 14], 6, drawn);
    assert!(found.outcome.model.severity_corrected);
    let pool = &found.outcome.pools[0];
    assert!(
        pool.cases
            .windows(2)
            .all(|pair| pair[0].fair_score >= pair[1].fair_score)
    );
    let standings: Vec<Standing> = pool
        .cases
        .iter()
        .map(|case| case.standing.expect("a standing"))
        .collect();
    assert_eq!((standings[0].rank, standings[0].band), (1, 1));
    assert!(
        standings
            .windows(2)
            .all(|pair| pair[1].band - pair[0].band <= 1 && pair[0].rank <= pair[1].rank)
    );
    assert!(
        found
            .elements
            .iter()
            .all(|element| element.mean_interval.is_some() && element.reliability.is_some())
    );
    assert!(
        found
            .elements
            .iter()
            .all(|element| element.effective_weight.is_none()),
        "fewer than twenty cases"
    );
}

#[test]
fn a_jury_in_which_every_case_gets_the_top_has_means_and_no_order() {
    let found = analysed(&[0; 12], 5, |_, _, _| Some(5));
    assert_eq!(found.outcome.warnings[0], Warning::NoFit(NoFit::NoVariation));
    assert_eq!(found.outcome.model.fitted, None);
    assert!(
        found.outcome.pools[0]
            .cases
            .iter()
            .all(|case| case.fair_score == 5.0 && case.standing.is_none())
    );
    assert!(
        found
            .elements
            .iter()
            .all(|element| element.mean == Some(5.0) && element.reliability.is_none())
    );
}

#[test]
fn one_juror_who_always_gives_the_same_is_flagged_and_the_rest_is_ordered() {
    let found = analysed(&[0; 12], 6, |case, juror, element| {
        if juror == 2 {
            Some(3)
        } else {
            drawn(case, juror, element)
        }
    });
    assert_eq!(
        found.outcome.jurors[2].flags.first(),
        Some(&crate::statistics::fit_of_jurors::JurorFlag::Constant)
    );
    assert!(
        found.outcome.pools[0]
            .cases
            .iter()
            .all(|case| case.standing.is_some())
    );
}

#[test]
fn a_pool_in_two_parts_is_not_ordered_as_one() {
    let apart = |case: usize, juror: usize, element: usize| {
        (case % 2 == juror % 2).then(|| drawn(case, juror, element))?
    };
    let found = analysed(&[0; 12], 6, apart);
    assert_eq!(found.outcome.pools[0].components.len(), 2);
    assert!(found.outcome.warnings.contains(&Warning::Components {
        pool: 0,
        components: 2
    }));
    assert!(
        found.outcome.pools[0]
            .cases
            .iter()
            .all(|case| case.standing.is_none())
    );
}

#[test]
fn three_reviews_in_all_give_plain_means() {
    let found = analysed(&[0], 3, |_, juror, _| Some(juror as i32 + 2));
    assert!(!found.outcome.model.severity_corrected);
    let case = &found.outcome.pools[0].cases[0];
    assert_eq!(
        (case.raw_mean, case.fair_score, case.adjusted_mean),
        (3.0, 3.0, None)
    );
    assert_eq!(case.standing.expect("a standing").places.p_first, 1.0);
    let single = analysed(&[0], 1, |_, _, _| Some(2));
    assert_eq!(single.outcome.warnings[0], Warning::NoFit(NoFit::TooFew));
    assert_eq!(single.outcome.pools[0].cases[0].standing, None);
}

#[test]
fn a_pool_of_one_case_is_first_in_it() {
    let pools: Vec<usize> = (0..13).map(|case| usize::from(case == 12)).collect();
    let found = analysed(&pools, 5, drawn);
    let alone = found.outcome.pools[1].cases[0].standing.expect("a standing");
    assert_eq!((alone.rank, alone.band, alone.places.p_first), (1, 1, 1.0));
}

#[test]
fn equal_scores_share_a_rank_and_a_band() {
    // Cases 0 and 1 get exactly the same from everybody.
    let twin = |case: usize, juror: usize, element: usize| drawn(case.max(1), juror, element);
    let found = analysed(&[0; 12], 6, twin);
    let standing = |case: usize| {
        let pool = &found.outcome.pools[0];
        pool.cases
            .iter()
            .find(|of| of.case == case)
            .and_then(|of| of.standing)
            .expect("a standing")
    };
    assert_eq!(
        (standing(0).rank, standing(0).band),
        (standing(1).rank, standing(1).band)
    );
}

#[test]
fn abstentions_leave_an_element_to_those_who_scored_it() {
    let found = analysed(&[0; 12], 6, |case, juror, element| {
        if element == 2 && juror > 0 {
            None
        } else {
            drawn(case, juror, element)
        }
    });
    let element = &found.elements[2];
    assert_eq!((element.cases, element.jurors, element.scores), (12, 1, 12));
    assert_eq!((element.mean_interval, element.alpha), (None, None));
    let nobody = analysed(&[0; 12], 6, |case, juror, element| {
        (element != 1).then(|| drawn(case, juror, element))?
    });
    assert_eq!(
        (nobody.elements[1].mean, nobody.elements[1].contrast),
        (None, None)
    );
}

#[test]
fn any_small_jury_gives_numbers_or_nothing() {
    for seed in 0..60usize {
        let (cases, jurors) = (1 + seed % 5, 1 + seed / 5 % 4);
        let pools: Vec<usize> = (0..cases).map(|case| (case * seed) % 2).collect();
        let pools = if pools.contains(&0) { pools } else { vec![0; cases] };
        analysed(&pools, jurors, |case, juror, element| {
            let chance = noise(case + seed, juror, element);
            (chance > -0.8 || (case, juror, element) == (0, 0, 0)).then_some((3.0 + chance).round() as i32)
        });
    }
}

#[test]
fn the_same_scores_give_the_same_result_to_the_last_bit() {
    assert_eq!(analysed(&[0; 12], 6, drawn), analysed(&[0; 12], 6, drawn));
}
