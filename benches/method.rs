//! The method, after parsing: the fit of 20,000 and of a million scores, and ten thousand joint draws of an order of 500
//! cases. The juries are drawn from the model with a fixed seed. For the whole command on a file, see docs/ANALYSE.md.

use criterion::{Criterion, criterion_group, criterion_main};
use interim_challenge::statistics::random::Counter;
use interim_challenge::statistics::rank_draws::{Source, places};
use interim_challenge::statistics::reml::{fit, weighted_solutions};
use interim_challenge::statistics::{Design, Review};
use std::hint::black_box;
use std::time::Duration;

/// Each case goes to `reviews` jurors.
fn jury(cases: usize, jurors: usize, reviews: usize) -> Design {
    let mut random = Counter::seeded(3);
    let severity: Vec<f64> = (0..jurors).map(|_| 0.5 * random.normal()).collect();
    let mut rows = Vec::with_capacity(cases * reviews);
    for case in 0..cases {
        let quality = 3.0 + random.normal();
        let mut free: Vec<usize> = (0..jurors).collect();
        for _ in 0..reviews {
            let juror = free.swap_remove(random.below(free.len()));
            rows.push(Review {
                case,
                juror,
                score: quality + severity[juror] + 0.7 * random.normal(),
            });
        }
    }
    Design::new(vec![0; cases], 1, jurors, rows).expect("a design")
}

fn method(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("method");
    group.sample_size(20).measurement_time(Duration::from_secs(8));
    let all = jury(500, 40, 40);
    group.bench_function("fit of 20,000 scores (40 jurors, 500 cases)", |bencher| {
        bencher.iter(|| fit(black_box(&all)).expect("a fit").deviance);
    });
    let million = jury(25_000, 200, 40);
    group.bench_function("fit of 1,000,000 scores (200 jurors, 25,000 cases)", |bencher| {
        bencher.iter(|| fit(black_box(&million)).expect("a fit").deviance);
    });
    for (name, design) in [
        ("10,000 draws of 500 cases, all by 40 jurors", &all),
        (
            "10,000 draws of 500 cases, each by 5 of 120 jurors",
            &jury(500, 120, 5),
        ),
    ] {
        let sure = weighted_solutions(design, &fit(design).expect("a fit"));
        let everybody = [(0..500).collect::<Vec<usize>>()];
        group.bench_function(name, |bencher| {
            bencher.iter(|| places(design, &everybody, Source::Model(&sure), 10_000, 1).len());
        });
    }
    group.finish();
}

criterion_group!(benches, method);
criterion_main!(benches);
