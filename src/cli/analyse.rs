//! `analyse`: the method on a jury's scores in a file, without a database. Reads, asks the statistics floor, and prints a
//! report for people or a documented one for programs. No figure is computed here, and nothing is hidden: the scores are
//! the caller's own.

mod input;
mod json;
mod scores_file;
mod text;
mod weights;

use crate::statistics::analysis::{self, Options};
use clap::{Args, ValueEnum};
use input::{Fault, Input};
use std::io::{ErrorKind, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// With more cases than this many draws allow for, a run would take longer than anybody waits.
const MOST_CASE_DRAWS: usize = 10_000_000;
const DEFAULT_DRAWS: usize = 10_000;
const FEWEST_DRAWS: usize = 400;
const SAMPLES: usize = 2_000;
/// A mistake in what was given, as opposed to a failure of the program.
const BAD_INPUT: u8 = 2;

/// What the report is printed as.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Args)]
pub struct Flags {
    /// CSV with a header: case,juror,element,score – or case,juror and a column an element. `pool` and `bureau` are
    /// optional columns; an empty score is an abstention.
    scores: PathBuf,
    /// JSON file that gives each element a whole, relative weight; equal weights without it.
    #[arg(long, value_name = "FILE")]
    weights: Option<PathBuf>,
    /// The lowest and the highest score.
    #[arg(
        long,
        value_name = "MIN-MAX",
        default_value = "1-5",
        allow_hyphen_values = true
    )]
    scale: String,
    /// Seed of draws and samples: the same seed gives the same report.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Joint draws of the order. Default: 10000, fewer above 1,000 cases.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    draws: Option<u32>,
    /// Mark elements that rest on fewer candidates.
    #[arg(long, value_name = "N", default_value_t = 10)]
    min_candidates: usize,
    /// Mark elements that rest on fewer jurors.
    #[arg(long, value_name = "N", default_value_t = 5)]
    min_jurors: usize,
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// Prints the report. A mistake in the input is named on standard error, with exit code 2.
pub fn run(flags: &Flags) -> anyhow::Result<ExitCode> {
    match report(flags) {
        Ok(report) => {
            match std::io::stdout().lock().write_all(report.as_bytes()) {
                // Whoever reads has seen enough, as `head` has.
                Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
                written => written?,
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => {
            Progress::of_terminal().say("");
            eprintln!("interim-challenge: {fault}");
            Ok(ExitCode::from(BAD_INPUT))
        }
    }
}

fn report(flags: &Flags) -> Result<String, Fault> {
    let progress = Progress::of_terminal();
    progress.say("reading");
    let input = Input::read(&flags.scores, &flags.scale)?;
    let weights = weights::read(flags.weights.as_deref(), &input.elements)?;
    let draws = flags
        .draws
        .map_or_else(|| usual_draws(input.cases.len()), |draws| draws as usize);
    progress.say(&format!("analysing {} scores", input.rows));
    let options = Options {
        weights,
        seed: flags.seed,
        draws,
        samples: SAMPLES,
    };
    let found = analysis::analyse(&input.scores, &options)
        .ok_or_else(|| Fault::file(&flags.scores, "no element that has a weight was scored"))?;
    progress.say("");
    let minimum = json::Minimum {
        candidates: flags.min_candidates,
        jurors: flags.min_jurors,
    };
    let report = json::Report::of(&input, &options, &found, minimum);
    Ok(match flags.format {
        Format::Json => report.to_json(),
        Format::Text => text::printed(&report),
    })
}

fn usual_draws(cases: usize) -> usize {
    (MOST_CASE_DRAWS / cases.max(1)).clamp(FEWEST_DRAWS, DEFAULT_DRAWS)
}

/// One line on a terminal that says what is being done; nothing where nobody looks.
struct Progress(bool);

impl Progress {
    fn of_terminal() -> Progress {
        Progress(std::io::stderr().is_terminal())
    }

    fn say(&self, what: &str) {
        if self.0 {
            let dots = if what.is_empty() { "" } else { "…" };
            eprint!("\r\x1b[2K{what}{dots}");
        }
    }
}
