//! Languages, and everything that is said in them: texts, numbers, dates.
//! Plain values: this floor knows no page and no rule of the Challenge.

mod dates;
mod language;
mod numbers;
mod texts;

pub use dates::{WallClock, in_zone, local_to_utc, wall_clock};
pub use language::Language;
pub use numbers::{decimal, grouped, signed};
pub use texts::{Arguments, Texts, TextsError};
