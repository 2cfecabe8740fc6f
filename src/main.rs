//! The front door. Everything lies in the library; what is asked on the command line is the business of `cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    interim_challenge::cli::run()
}
