//! What figures of several editions tell together: of groups with too few jurors, of people who enter again, of means and
//! elements that an edition hides.

use super::*;
use crate::domain::publication::Figure;

const TWO: [&str; 2] = ["care", "finance"];

fn person(number: u128) -> PersonId {
    PersonId::from(id(9_000_000_000 + number))
}

/// The sectors that a publication shows.
fn sectors(publication: &Publication) -> Vec<&str> {
    let cells = publication.grouping(Dimension::Sector).unwrap().cells().iter();
    let shown = cells.filter(|cell| cell.figures.is_some());
    shown.map(|cell| cell.key.as_str()).collect()
}

#[test]
fn what_is_left_of_a_sector_may_have_too_few_jurors() {
    // In the first edition each sector has a panel of its own; in the second one panel of six scores care alone. Care of
    // both editions less the second, which is published, is care of the first: twelve candidates of three jurors.
    let mut first = input(2024, &TWO, &entries(&[12, 30]), 9, mixed);
    let care = first.sectors[0].0;
    let juror = |number: u128| PersonId::from(id(2024 * 1_000_000 + 200_000 + number));
    let panel = |review: &Review| (0..3).any(|number| review.juror == juror(number));
    first
        .reviews
        .retain(|review| panel(review) == (review.of.sector == care));
    let second = input(2025, &TWO, &entries(&[15]), 6, mixed);
    let history = published(vec![first.clone()]);
    assert!(
        !history[0]
            .publication
            .grouping(Dimension::Sector)
            .unwrap()
            .is_closed()
    );
    let release = release(&second, &history);
    assert_eq!(sectors(&release.publication), [] as [&str; 0]);
    assert_eq!(
        why(&release, &Subject::Cell(Dimension::Sector, "care".to_owned())),
        [Hiding::TellsWithOthers]
    );
}

#[test]
fn who_enters_again_is_no_second_one_to_hide_among() {
    // Ten cases of six people in one sector: as many cases as the minimum, and too few people.
    let with_returners = |year: i32, offset: u128| {
        let mut input = input(year, &TWO, &entries(&[5, 12]), 6, mixed);
        let care = input.sectors[0].0;
        for review in input.reviews.iter_mut().filter(|review| review.of.sector == care) {
            let number =
                (0..5).find(|number| review.of.case == CaseId::from(id(year as u128 * 1_000_000 + number)));
            review.of.candidate = person(number.unwrap() + offset);
        }
        input.reviews.sort();
        input
    };
    let history = published(vec![
        with_returners(2024, 0),
        with_returners(2025, 1),
        with_returners(2026, 0),
    ]);
    for released in &history {
        assert!(!sectors(&released.publication).contains(&"care"));
    }
}

#[test]
fn a_person_who_returns_takes_no_later_figure_away() {
    // One of the candidates of a small first edition enters the large second one.
    let mut first = input(2024, &TWO, &entries(&[6, 5]), 5, mixed);
    let mut second = input(2025, &TWO, &entries(&[25, 25]), 6, mixed);
    for input in [&mut first, &mut second] {
        let case = CaseId::from(id(input.year as u128 * 1_000_000));
        for review in input.reviews.iter_mut().filter(|review| review.of.case == case) {
            review.of.candidate = person(0);
        }
        input.reviews.sort();
    }
    let history = published(vec![first, second]);
    assert!(history[0].publication.figures().is_some());
    assert_eq!(sectors(&history[1].publication), TWO);
}

#[test]
fn a_raised_minimum_takes_nothing_away_that_was_told_before() {
    let first = input(2024, &TWO, &entries(&[6, 5]), 5, mixed);
    let mut second = input(2025, &TWO, &entries(&[25, 25]), 6, mixed);
    second.minimum.candidates = 20;
    let history = published(vec![first, second]);
    assert_eq!(sectors(&history[1].publication), TWO);
}

#[test]
fn means_that_an_edition_hides_do_not_come_back_with_its_sectors() {
    // In the first edition nearly everybody has the highest level of the first element.
    let high = |case: u128, juror: u128| {
        let mut levels = mixed(case, juror);
        levels[0] = if (case + juror).is_multiple_of(5) { 4 } else { 5 };
        levels
    };
    let first = input(2024, &TWO, &entries(&[12, 9]), 5, high);
    let second = input(2025, &TWO, &entries(&[20, 20]), 5, mixed);
    let history = published(vec![first, second.clone()]);
    let shows_means = |figures: &Figures| {
        figures
            .elements()
            .iter()
            .any(|element| element.mean() != Figure::Hidden)
    };
    assert!(!shows_means(history[0].publication.figures().unwrap()));
    assert!(shows_means(history[1].publication.figures().unwrap()));
    let grouping = history[1].publication.grouping(Dimension::Sector).unwrap();
    assert_eq!(sectors(&history[1].publication), TWO);
    let cells = grouping.cells().iter().filter_map(|cell| cell.figures.as_ref());
    assert!(cells.into_iter().all(|figures| !shows_means(figures)));
    let release = release(&second, &history[..1]);
    assert_eq!(
        why(&release, &Subject::MeansOf(Dimension::Sector)),
        [Hiding::TellsWithOthers]
    );
}

#[test]
fn an_element_that_an_edition_hides_does_not_come_back_with_its_sectors() {
    // In the first edition all but one juror agree about the first element.
    let agreed = |case: u128, juror: u128| {
        let mut levels = mixed(case, juror);
        levels[0] = if juror == 0 { 2 } else { 4 };
        levels
    };
    let first = input(2024, &TWO, &entries(&[12, 9]), 5, agreed);
    let second = input(2025, &TWO, &entries(&[20, 20]), 5, mixed);
    let history = published(vec![first, second]);
    let shows = |figures: &Figures| figures.element("trust").is_some_and(|element| element.shows());
    assert!(!shows(history[0].publication.figures().unwrap()));
    assert!(shows(history[1].publication.figures().unwrap()));
    assert_eq!(sectors(&history[1].publication), TWO);
    let grouping = history[1].publication.grouping(Dimension::Sector).unwrap();
    // Both sectors less the second edition are the first: the element and the one hidden with it are left out.
    for figures in grouping.cells().iter().filter_map(|cell| cell.figures.as_ref()) {
        let shown = figures.elements().iter().filter(|element| element.shows());
        assert_eq!(
            shown.map(|element| element.key()).collect::<Vec<_>>(),
            ["service"]
        );
    }
}
