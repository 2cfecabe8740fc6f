//! Several editions: blocks open and close, cells are suppressed together, corrections change few things.

use super::*;
use crate::domain::publication::{BlockState, Correction, Member};
use proptest::prelude::*;

const FIVE: [&str; 5] = ["supply-chain", "finance", "hr", "general", "care"];

fn released(publication: &Publication, dimension: Dimension) -> Vec<&str> {
    let cells = publication.grouping(dimension).unwrap().cells().iter();
    let shown = cells.filter(|cell| cell.figures.is_some());
    shown.map(|cell| cell.key.as_str()).collect()
}

fn closes(publication: &Publication, dimension: Dimension) -> bool {
    publication.grouping(dimension).unwrap().is_closed()
}

#[test]
fn a_small_edition_waits_for_more() {
    let history = published(vec![input(2023, &FIVE, &entries(&[5, 5, 5, 5, 4]), 5, mixed)]);
    let sectors = history[0].publication.grouping(Dimension::Sector).unwrap();
    assert_eq!(
        sectors.members,
        [Member {
            year: 2023,
            number: 1
        }]
    );
    assert_eq!(sectors.state, BlockState::Waits(FIVE.map(str::to_owned).to_vec()));
}

#[test]
fn a_large_edition_makes_a_block_of_one() {
    let history = published(vec![input(2023, &FIVE, &entries(&[20; 5]), 5, mixed)]);
    assert_eq!(released(&history[0].publication, Dimension::Sector), FIVE);
    assert_eq!(released(&history[0].publication, Dimension::Kind).len(), 3);
}

#[test]
fn a_block_closes_once_every_sector_of_the_newest_edition_reaches_the_minimum() {
    // Care takes part in the first two only.
    let years = [
        (2023, &[5, 5, 5, 5, 4][..]),
        (2024, &[6, 4, 4, 4, 4]),
        (2025, &[4, 4, 4, 4]),
    ];
    let inputs = years.map(|(year, counts)| input(year, &FIVE[..counts.len()], &entries(counts), 5, mixed));
    let history = published(inputs.to_vec());
    let states: Vec<bool> = history
        .iter()
        .map(|of| closes(&of.publication, Dimension::Sector))
        .collect();
    assert_eq!(states, [false, false, true]);
    let sectors = history[2].publication.grouping(Dimension::Sector).unwrap();
    assert_eq!(sectors.years(), [2023, 2024, 2025]);
    // Eight of care are too few; the next smallest keeps them company.
    let shown = released(&history[2].publication, Dimension::Sector);
    assert_eq!(shown.len(), 3);
    assert!(!shown.contains(&"care"));
    let all = release(&history[2].input, &history[..2]);
    assert_eq!(
        why(&all, &Subject::Cell(Dimension::Sector, "care".to_owned())),
        [Hiding::TooFewCandidates]
    );
}

#[test]
fn a_block_closes_with_its_fourth_edition_at_the_latest() {
    let years = 2022..2027;
    let inputs = years.map(|year| input(year, &FIVE, &entries(&[5, 5, 5, 5, 1]), 5, mixed));
    let history = published(inputs.collect());
    let states: Vec<bool> = history
        .iter()
        .map(|of| closes(&of.publication, Dimension::Sector))
        .collect();
    assert_eq!(states, [false, false, false, true, false]);
    let next = history[4].publication.grouping(Dimension::Sector).unwrap();
    assert_eq!(next.years(), [2026], "the next block starts anew");
}

#[test]
fn an_element_with_another_text_is_left_out_of_the_block() {
    let first = input(2024, &FIVE, &entries(&[6; 5]), 5, mixed);
    let mut second = input(2025, &FIVE, &entries(&[6; 5]), 5, mixed);
    second.elements[1].text = "written anew".to_owned();
    let history = published(vec![first, second]);
    let grouping = history[1].publication.grouping(Dimension::Sector).unwrap();
    let figures = grouping.figures("hr").unwrap();
    let keys: Vec<&str> = figures.elements().iter().map(|element| element.key()).collect();
    assert_eq!(keys, ["trust", "reflection"]);
    assert_eq!(history[1].publication.figures().unwrap().elements().len(), 3);
}

#[test]
fn a_block_whose_elements_all_changed_waits() {
    let first = input(2024, &FIVE, &entries(&[12; 5]), 5, mixed);
    let mut second = input(2025, &FIVE, &entries(&[6; 5]), 5, mixed);
    let mut third = input(2026, &FIVE, &entries(&[6; 5]), 5, mixed);
    for element in second.elements.iter_mut().chain(&mut third.elements) {
        element.text = "written anew".to_owned();
    }
    // The first closes by itself; the second and third have new texts, and the fourth yet others.
    let mut fourth = input(2027, &FIVE, &entries(&[6; 5]), 5, mixed);
    for element in &mut fourth.elements {
        element.text = "and again".to_owned();
    }
    let alone = published(vec![first.clone(), second.clone(), third]);
    assert_eq!(released(&alone[2].publication, Dimension::Sector), FIVE);
    let changed = published(vec![first, second, fourth]);
    assert!(!closes(&changed[2].publication, Dimension::Sector));
}

#[test]
fn a_block_begins_anew_after_an_edition_with_other_elements() {
    let mut first = input(2024, &FIVE, &entries(&[5; 5]), 5, mixed);
    for element in &mut first.elements {
        element.text = "as it was".to_owned();
    }
    let history = published(vec![first, input(2025, &FIVE, &entries(&[12; 5]), 5, mixed)]);
    let sectors = history[1].publication.grouping(Dimension::Sector).unwrap();
    assert_eq!((sectors.years(), sectors.is_closed()), (vec![2025], true));
    assert_eq!(released(&history[1].publication, Dimension::Sector), FIVE);
}

#[test]
fn a_block_waits_for_the_highest_minimum_that_was_promised() {
    let mut first = input(2023, &FIVE[..2], &entries(&[20, 20]), 5, mixed);
    first.minimum.candidates = 20;
    let later = [2024, 2025].map(|year| input(year, &FIVE[..2], &entries(&[10, 10]), 5, mixed));
    let history = published([vec![first], later.to_vec()].concat());
    let states: Vec<usize> = history
        .iter()
        .map(|of| released(&of.publication, Dimension::Sector).len())
        .collect();
    assert_eq!(states, [2, 0, 2]);
}

#[test]
fn sectors_and_kinds_that_give_away_where_they_cross_are_taken_away() {
    // Two sectors and three kinds in one large edition; two of the crossings hold three persons each.
    let mut of = Vec::new();
    for (sector, kind, count) in [(0, 0, 20), (0, 1, 3), (1, 0, 3), (1, 1, 20), (1, 2, 12)] {
        for _ in 0..count {
            of.push(Entry {
                number: of.len() as u128,
                sector,
                kind,
            });
        }
    }
    let input = input(2025, &["care", "finance"], &of, 5, mixed);
    let all = release(&input, &[]);
    assert_eq!(released(&all.publication, Dimension::Sector), ["care", "finance"]);
    let taken: Vec<Hiding> = ["reinforcement", "replacement", "change"]
        .iter()
        .flat_map(|kind| why(&all, &Subject::Cell(Dimension::Kind, (*kind).to_owned())))
        .collect();
    assert!(taken.contains(&Hiding::TellsWithOthers), "{taken:?}");
}

/// An edition with a correction: what was published, the corrected input, and what the gate makes of it.
fn corrected(year: i32, change: impl Fn(&mut FrozenInput)) -> (Vec<Released>, FrozenInput, Release) {
    let first = input(year, &["care"], &entries(&[24]), 6, mixed);
    let history = published(vec![first.clone()]);
    let mut again = FrozenInput {
        number: 2,
        correction: Some(Correction {
            reason_nl: "Een titel was verkeerd vermeld.".to_owned(),
            reason_en: "A title was wrong.".to_owned(),
        }),
        ..first
    };
    change(&mut again);
    again.reviews.sort();
    let release = release(&again, &history);
    (history, again, release)
}

#[test]
fn a_correction_of_words_leaves_every_figure() {
    let (history, _, release) = corrected(2025, |_| {});
    assert_eq!(release.publication.figures(), history[0].publication.figures());
    assert!(!release.figures_stand);
    assert!(release.publication.correction().is_some());
}

#[test]
fn a_correction_of_few_scores_is_a_note_beside_the_figures() {
    let (history, again, release) = corrected(2025, |input| {
        for review in input.reviews.iter_mut().take(5) {
            review.levels[0] = Level::new(5).ok();
        }
    });
    assert_eq!(release.publication.figures(), history[0].publication.figures());
    assert!(release.figures_stand);
    assert_ne!(again.reviews, history[0].input.reviews);
    let rests = rested_on(again, &release, &history);
    assert_eq!(rests.reviews, history[0].input.reviews);
}

#[test]
fn a_correction_that_strikes_one_juror_would_tell_that_jurors_scores() {
    let (history, again, release) = corrected(2025, |input| {
        let juror = input.reviews[0].juror;
        input.reviews.retain(|review| review.juror != juror);
    });
    assert!(again.reviews.len() + 24 == history[0].input.reviews.len());
    assert!(release.figures_stand);
    assert_eq!(release.publication.figures(), history[0].publication.figures());
}

#[test]
fn a_correction_of_few_scores_of_one_element_leaves_all_figures() {
    // The first element of twelve cases changes, the second of three: what the second tells would be of three.
    let (_, _, release) = corrected(2025, |input| {
        for (place, review) in input.reviews.iter_mut().take(72).enumerate() {
            review.levels[0] = Level::new(1 + place as i64 % 5).ok();
            if place < 18 {
                review.levels[1] = Level::new(1 + place as i64 % 4).ok();
            }
        }
    });
    assert!(release.figures_stand);
}

#[test]
fn a_correction_of_one_juror_and_one_case_is_still_that_jurors_scores() {
    // Twenty-four sheets of one juror, and the five others' of one candidate: the juror would know those five.
    let (_, _, release) = corrected(2025, |input| {
        let (juror, case) = (input.reviews[0].juror, input.reviews[0].of.case);
        input
            .reviews
            .retain(|review| review.juror != juror && review.of.case != case);
    });
    assert!(release.figures_stand);
}

#[test]
fn where_no_figures_were_out_none_stand() {
    // Nine candidates are too few; the tenth comes with a correction.
    let all = input(2025, &["care"], &entries(&[10]), 6, mixed);
    let mut nine = all.clone();
    let last = CaseId::from(id(2025 * 1_000_000 + 9));
    nine.reviews.retain(|review| review.of.case != last);
    let history = published(vec![nine]);
    assert!(history[0].publication.figures().is_none());
    let release = release(&all.numbered(2), &history);
    assert!(release.publication.figures().is_some());
}

#[test]
fn scores_that_stand_follow_their_case_to_another_kind() {
    let (history, again, release) = corrected(2025, |input| {
        input.reviews[0].levels[0] = Level::new(5).ok();
        for review in &mut input.reviews {
            review.of.kind = AssignmentKind::ALL[0];
        }
    });
    assert!(release.figures_stand);
    let rests = rested_on(again, &release, &history);
    let kinds = rests.reviews.iter().map(|review| review.of.kind);
    assert!(kinds.into_iter().all(|kind| kind == AssignmentKind::ALL[0]));
    let levels = |input: &FrozenInput| {
        let mut levels: Vec<_> = input
            .reviews
            .iter()
            .map(|of| (of.of.case, of.juror, of.levels.clone()))
            .collect();
        levels.sort();
        levels
    };
    assert_eq!(levels(&rests), levels(&history[0].input));
}

#[test]
fn another_kind_or_bureau_is_no_other_score() {
    let (history, again, release) = corrected(2025, |input| {
        for review in &mut input.reviews {
            review.of.kind = AssignmentKind::ALL[0];
        }
    });
    assert!(!release.figures_stand);
    assert_eq!(release.publication.figures(), history[0].publication.figures());
    let rests = rested_on(again.clone(), &release, &history);
    assert_eq!(rests, again, "the next block counts the kinds as they are now");
}

#[test]
fn a_correction_of_ten_candidates_or_more_changes_the_figures() {
    let (history, _, release) = corrected(2025, |input| {
        for review in input.reviews.iter_mut().take(60) {
            review.levels[0] = Level::new(5).ok();
        }
    });
    assert_ne!(release.publication.figures(), history[0].publication.figures());
    assert!(!release.figures_stand);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn the_suppressed_cells_of_a_block_together_reach_the_minimum_or_nothing_is_shown(
        counts in proptest::collection::vec(0_u128..14, 5)
    ) {
        prop_assume!(counts.iter().sum::<u128>() >= 10);
        let inputs = (2022..2026).map(|year| input(year, &FIVE, &entries(&counts), 5, mixed));
        let history = published(inputs.collect());
        let closed = history.iter().find(|of| closes(&of.publication, Dimension::Sector)).expect("the fourth at the latest");
        let shown = released(&closed.publication, Dimension::Sector);
        let grouping = closed.publication.grouping(Dimension::Sector).unwrap();
        let years = grouping.members.len() as u128;
        let hidden: u128 = FIVE.iter().zip(&counts).filter(|(key, _)| !shown.contains(key)).map(|(_, count)| count * years).sum();
        prop_assert!(hidden == 0 || hidden >= 10 || shown.is_empty());
    }
}
