//! The search, on small systems, against trying every set of columns: a set tells of too few if some combination is nought
//! outside it, which the rank of the columns outside says.

use super::*;
use proptest::prelude::*;

/// So many people of its own behind each column.
fn persons(of_column: &[usize], minimum: usize) -> Vec<Respect> {
    let mut next = 0;
    let mut own = |count: &usize| {
        next += count;
        (next - count..next).collect()
    };
    vec![Respect {
        members: of_column.iter().map(&mut own).collect(),
        minimum,
    }]
}

fn group(exposure: Exposure) -> Option<Vec<usize>> {
    match exposure {
        Exposure::Nothing => None,
        Exposure::Group(row) => Some((0..row.len()).filter(|place| row[*place] != 0).collect()),
        Exposure::Unknown => panic!("small systems can be looked at whole"),
    }
}

#[test]
fn a_whole_and_a_part_give_away_the_rest() {
    // 24 persons published, and 20 of them.
    let equations = [vec![1, 1], vec![1, 0]];
    assert_eq!(
        group(exposure(&equations, &[], &persons(&[20, 4], 10))),
        Some(vec![1])
    );
    assert_eq!(group(exposure(&equations, &[], &persons(&[20, 10], 10))), None);
}

#[test]
fn sectors_and_kinds_of_one_edition_give_away_where_they_cross() {
    // Sectors A (a1, a2) and B (b1, b2), kinds 1 (a1, b1) and 2; nobody is in b2: a2 is kind 2 alone.
    let equations = [vec![1, 1, 0, 0], vec![0, 0, 1, 0], vec![1, 0, 1, 0]];
    assert_eq!(
        group(exposure(&equations, &[], &persons(&[12, 6, 15, 0], 10))),
        Some(vec![1])
    );
    assert_eq!(
        group(exposure(&equations, &[], &persons(&[12, 10, 15, 0], 10))),
        None
    );
}

#[test]
fn a_weighted_sum_of_few_is_found() {
    // The first two less the third: the third column once and the fourth twice.
    let equations = [vec![1, 0, 1, 1], vec![0, 1, 0, 1], vec![1, 1, 0, 0]];
    let found = group(exposure(&equations, &[], &persons(&[20, 20, 3, 3], 10)));
    assert_eq!(found, Some(vec![2, 3]));
}

#[test]
fn enough_candidates_with_too_few_jurors_are_too_few() {
    let mut respects = persons(&[20, 12], 10);
    respects.push(Respect {
        members: vec![vec![0, 1, 2, 3], vec![4, 5, 6]],
        minimum: 4,
    });
    let equations = [vec![1, 1], vec![1, 0]];
    assert_eq!(group(exposure(&equations, &[], &respects)), Some(vec![1]));
    respects[1].minimum = 3;
    assert_eq!(group(exposure(&equations, &[], &respects)), None);
}

#[test]
fn the_same_people_behind_two_columns_count_once() {
    let twice = [Respect {
        members: vec![(0..6).collect(), (0..6).collect()],
        minimum: 10,
    }];
    assert_eq!(group(exposure(&[vec![1, 1]], &[], &twice)), Some(vec![0, 1]));
}

#[test]
fn what_was_known_already_is_nothing_new() {
    let known = [vec![0, 1]];
    assert_eq!(
        group(exposure(
            &[vec![1, 0], vec![0, 1]],
            &known,
            &persons(&[20, 4], 10)
        )),
        None
    );
    // With the four known, what tells of them and three more tells of the three.
    let equations = [vec![0, 1, 0], vec![0, 1, 1]];
    let found = exposure(&equations, &equations[..1], &persons(&[20, 4, 3], 10));
    assert!(group(found).is_some());
}

#[test]
fn nothing_published_gives_nothing_away() {
    assert_eq!(exposure(&[], &[], &persons(&[3, 4], 10)), Exposure::Nothing);
    assert_eq!(
        exposure(&[vec![0, 0]], &[], &persons(&[3, 4], 10)),
        Exposure::Nothing
    );
}

/// The rank modulo a large prime of these columns.
fn rank(equations: &[Vec<i64>], columns: &[usize]) -> usize {
    const PRIME: i64 = 2_147_483_647;
    let power = |mut base: i64| {
        let (mut exponent, mut result) = (PRIME - 2, 1);
        while exponent > 0 {
            if exponent & 1 == 1 {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
            exponent >>= 1;
        }
        result
    };
    let mut rows: Vec<Vec<i64>> = equations
        .iter()
        .map(|row| {
            columns
                .iter()
                .map(|column| row[*column].rem_euclid(PRIME))
                .collect()
        })
        .collect();
    let mut rank = 0;
    for column in 0..columns.len() {
        let Some(pivot) = (rank..rows.len()).find(|row| rows[*row][column] != 0) else {
            continue;
        };
        rows.swap(rank, pivot);
        let inverse = power(rows[rank][column]);
        let own = rows[rank].clone();
        for row in &mut rows[rank + 1..] {
            let factor = row[column] * inverse % PRIME;
            let pairs = row.iter_mut().zip(&own);
            pairs.for_each(|(value, of_pivot)| {
                *value = (*value - factor * of_pivot % PRIME).rem_euclid(PRIME)
            });
        }
        rank += 1;
    }
    rank
}

const COLUMNS: usize = 7;

proptest! {
    #[test]
    fn what_is_found_is_what_trying_every_set_of_columns_finds(
        equations in proptest::collection::vec(proptest::collection::vec(-1..3i64, COLUMNS), 1..6),
        known in 0..3usize,
        candidates in proptest::collection::vec(proptest::collection::vec(0..12usize, 0..5), COLUMNS),
        jurors in proptest::collection::vec(proptest::collection::vec(0..5usize, 0..3), COLUMNS),
        minimums in (2..9usize, 1..4usize),
    ) {
        let known = &equations[..known.min(equations.len())];
        let respects = [
            Respect { members: candidates, minimum: minimums.0 },
            Respect { members: jurors, minimum: minimums.1 },
        ];
        let few = |columns: &[usize]| respects.iter().any(|respect| {
            let mut behind: Vec<usize> = columns.iter().flat_map(|column| respect.members[*column].clone()).collect();
            behind.sort_unstable();
            behind.dedup();
            behind.len() < respect.minimum
        });
        // Combinations nought outside a set: their dimension is the rank less that of the columns outside.
        let all: Vec<usize> = (0..COLUMNS).collect();
        let exposed = (1..1_usize << COLUMNS).any(|set| {
            let (within, outside): (Vec<usize>, Vec<usize>) = all.iter().partition(|column| set >> **column & 1 == 1);
            let dimension = |rows: &[Vec<i64>]| rank(rows, &all) - rank(rows, &outside);
            few(&within) && dimension(&equations) > dimension(known)
        });
        match exposure(&equations, known, &respects) {
            Exposure::Unknown => prop_assert!(false, "seven columns can be looked at"),
            Exposure::Nothing => prop_assert!(!exposed),
            Exposure::Group(row) => {
                let within: Vec<usize> = (0..COLUMNS).filter(|column| row[*column] != 0).collect();
                prop_assert!(exposed && !within.is_empty() && few(&within));
                let row: Vec<i64> = row.iter().map(|value| *value as i64).collect();
                let with = |rows: &[Vec<i64>]| rank(&[rows.to_vec(), vec![row.clone()]].concat(), &all);
                prop_assert_eq!(with(&equations), rank(&equations, &all));
                prop_assert_eq!(with(known), rank(known, &all) + 1);
            }
        }
    }
}
