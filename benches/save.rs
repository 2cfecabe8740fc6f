//! How many scoresheets a second the product saves durably, at 1, 8 and 32 jurors at once: through the use-case, over a
//! real SQLite file with synchronous=FULL in the temporary folder (TMPDIR, which should lie on a disk and not in memory).
//! A save is a whole form: eight scores with their justifications and a line in the audit log.

#[allow(dead_code, unused_imports, unused_macros)]
#[path = "../tests/suite/support/mod.rs"]
mod support;

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use interim_challenge::domain::id::{CaseId, PersonId};
use interim_challenge::usecases::{Tools, scoring};
use std::time::{Duration, Instant};
use support::Backend;
use support::juries::{ELEMENTS, Scoring, entry};
use tokio::runtime::Runtime;

/// Eleven cases before a panel of three: a sheet for each of 32 callers.
const CASES: usize = 11;

/// A sheet that one juror has open.
#[derive(Clone)]
struct Sheet {
    juror: PersonId,
    case: CaseId,
    revision: i32,
}

impl Sheet {
    /// Saves the whole form with something new in each score.
    async fn save(&mut self, tools: &Tools) {
        let level = i64::from(self.revision % 5) + 1;
        let justification = format!("Bladzijde {}: het team nam de planning over.", self.revision);
        let form = ELEMENTS
            .iter()
            .map(|element| entry(element, level, &justification, self.revision))
            .collect();
        let saved = scoring::save_sheet(tools, self.juror, self.case, form, false).await;
        assert_eq!(saved.expect("the sheet is saved").scores.len(), ELEMENTS.len());
        self.revision += 1;
    }
}

async fn open_sheets(scoring: &Scoring) -> Vec<Sheet> {
    let panel = &scoring.panels[0];
    let mut sheets = Vec::new();
    for juror in &panel.jurors {
        for case in &panel.cases {
            scoring.untie(*juror, *case).await;
            sheets.push(Sheet {
                juror: *juror,
                case: *case,
                revision: 0,
            });
        }
    }
    sheets
}

/// Every caller saves its own sheet `times` times, as fast as the answers come.
async fn all_save(tools: &Tools, callers: &mut Vec<Sheet>, times: u64) -> Duration {
    let began = Instant::now();
    let running: Vec<_> = callers
        .drain(..)
        .map(|mut sheet| {
            let tools = tools.clone();
            tokio::spawn(async move {
                for _ in 0..times {
                    sheet.save(&tools).await;
                }
                sheet
            })
        })
        .collect();
    for caller in running {
        callers.push(caller.await.expect("the caller ends"));
    }
    began.elapsed()
}

fn saving(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let scoring = runtime.block_on(Scoring::on(Backend::Sqlite, &[CASES]));
    let mut sheets = runtime.block_on(open_sheets(&scoring));
    let tools: Tools = (**scoring).clone();
    let mut group = criterion.benchmark_group("save a scoresheet");
    group
        .sampling_mode(SamplingMode::Flat)
        .sample_size(20)
        .measurement_time(Duration::from_secs(6));
    for callers in [1, 8, 32] {
        // An iteration is one save by each caller.
        group.throughput(Throughput::Elements(callers as u64));
        let mut at_once: Vec<Sheet> = sheets.drain(..callers).collect();
        group.bench_function(BenchmarkId::new("callers", callers), |bencher| {
            bencher.iter_custom(|times| runtime.block_on(all_save(&tools, &mut at_once, times)));
        });
        sheets.extend(at_once);
    }
    group.finish();
    runtime.block_on(tools.store.close());
}

criterion_group!(benches, saving);
criterion_main!(benches);
