//! The gate: what an edition may publish after eight others, where blocks of sectors and kinds close, with and without people
//! who enter again; and a large edition on its own. Levels and kinds are drawn with a fixed seed.

use criterion::{Criterion, criterion_group, criterion_main};
use interim_challenge::domain::aggregation::{CaseFacts, Review};
use interim_challenge::domain::disclosure::{
    FrozenElement, FrozenInput, Minimum, Released, release, rested_on,
};
use interim_challenge::domain::edition::AssignmentKind;
use interim_challenge::domain::scale::Level;
use interim_challenge::statistics::random::Counter;
use std::hint::black_box;
use std::time::Duration;
use uuid::Uuid;

const SECTORS: usize = 5;
const ELEMENTS: usize = 8;
const JURORS: usize = 5;

fn id<Of: From<Uuid>>(of: usize, number: usize) -> Of {
    Of::from(Uuid::from_u128((of as u128) << 64 | number as u128))
}

/// An edition with so many candidates in each sector, of whom so many enter every year.
fn edition(year: usize, of_sector: usize, returning: usize) -> FrozenInput {
    let mut random = Counter::seeded(year as u64);
    let mut reviews = Vec::new();
    for number in 0..SECTORS * of_sector {
        let sector = number % SECTORS;
        let kind = AssignmentKind::ALL[random.below(AssignmentKind::ALL.len())];
        let entrant = if number < returning {
            number
        } else {
            1000 * year + number
        };
        let of = CaseFacts {
            case: id(year, number),
            candidate: id(1, entrant),
            sector: id(2, sector),
            kind,
            bureau: Some(id(3, number % 6)),
        };
        for juror in 0..JURORS {
            let mut level = || (random.below(20) > 0).then(|| Level::new(1 + random.below(5) as i64).ok());
            reviews.push(Review {
                of,
                juror: id(4, 100 * sector + juror + year % 3),
                levels: (0..ELEMENTS).map(|_| level().flatten()).collect(),
            });
        }
    }
    reviews.sort();
    FrozenInput {
        edition: id(5, year),
        year: year as i32,
        number: 1,
        elements: (0..ELEMENTS).map(element).collect(),
        sectors: (0..SECTORS)
            .map(|sector| (id(2, sector), format!("sector-{sector}")))
            .collect(),
        minimum: Minimum {
            candidates: 10,
            jurors: 5,
            bureaus: 3,
        },
        reviews,
        titles: Vec::new(),
        correction: None,
    }
}

fn element(place: usize) -> FrozenElement {
    FrozenElement {
        key: format!("element-{place}"),
        weight: 1000,
        text: "as scored".to_owned(),
    }
}

/// Editions published one after the other.
fn history(editions: std::ops::Range<usize>, of_sector: usize, returning: usize) -> Vec<Released> {
    let mut history: Vec<Released> = Vec::new();
    for year in editions {
        let input = edition(year, of_sector, returning);
        let release = release(&input, &history);
        history.push(Released {
            input: rested_on(input, &release, &history),
            publication: release.publication,
        });
    }
    history
}

fn gate(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("gate");
    group.sample_size(10).measurement_time(Duration::from_secs(8));
    for (name, returning) in [
        ("the ninth edition of 25 candidates", 0),
        ("the same, five of whom enter every year", 5),
    ] {
        let history = history(2011..2019, 5, returning);
        let next = edition(2019, 5, returning);
        group.bench_function(name, |bencher| {
            bencher.iter(|| release(black_box(&next), &history).withheld.len());
        });
    }
    let large = edition(2019, 100, 0);
    group.bench_function("an edition of 500 candidates", |bencher| {
        bencher.iter(|| release(black_box(&large), &[]).withheld.len());
    });
    group.finish();
}

criterion_group!(benches, gate);
criterion_main!(benches);
