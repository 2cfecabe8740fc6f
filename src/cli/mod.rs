//! The roof: reads the command line, wires the floors together, owns the life of the process. No rule lives here.

mod analyse;
mod check;
pub mod demo;
mod house;
mod invite;
mod life;
mod migrate;
mod serve;
mod settings;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// The yearly election of the interim manager of the year, and the elements that lead there.
#[derive(Parser)]
#[command(name = "interim-challenge", version, about)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site.
    Serve(settings::Flags),
    /// Bring the database to this program's version.
    Migrate(settings::Flags),
    /// Say whether the settings can be used, and whether they are safe for a real award.
    Check(settings::Flags),
    /// Organisers of the installation.
    Organiser {
        #[command(subcommand)]
        act: OrganiserAct,
    },
    /// The method on a jury's scores in a CSV file, without a database.
    Analyse(analyse::Flags),
    /// Start with invented content, on this machine only.
    Demo(demo::Flags),
}

#[derive(Subcommand)]
enum OrganiserAct {
    /// Invite an organiser: prints a one-time link and mails it.
    Invite(invite::Flags),
}

/// Runs the command line's command. What goes wrong is said on standard error, and the code tells.
pub fn run() -> ExitCode {
    let line = Line::parse();
    let outcome = match line.command {
        Command::Serve(flags) => serve::run(&flags),
        Command::Migrate(flags) => migrate::run(&flags),
        Command::Check(flags) => check::run(&flags),
        Command::Organiser {
            act: OrganiserAct::Invite(flags),
        } => invite::run(&flags),
        Command::Analyse(flags) => analyse::run(&flags),
        Command::Demo(flags) => demo::run(&flags),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("interim-challenge: {error:#}");
            ExitCode::FAILURE
        }
    }
}
