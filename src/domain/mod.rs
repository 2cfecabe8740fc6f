//! The rules of the Challenge: who may do what and when, what follows from scores, what may be published.
//! Pure: no input or output, no clock, no randomness. Every instant and every id comes from outside.

pub mod aggregation;
pub mod assignment;
pub mod audit;
pub mod bureau;
pub mod business_case;
pub mod coherence;
pub mod disclosure;
pub mod edition;
pub mod flags;
pub mod hand_in;
pub mod id;
pub mod jury_words;
pub mod letter;
pub mod next_move;
pub mod pace;
pub mod panel;
pub mod person;
pub mod phase;
pub mod policy;
pub mod proposal;
pub mod publication;
pub mod ranking;
pub mod recusal;
pub mod refusal;
pub mod reopening;
pub mod round_scores;
pub mod rubric;
pub mod scale;
pub mod score_table;
pub mod scoresheet;
pub mod screening;
pub mod sheet_decision;
pub mod timetable;
pub mod title_award;
mod words;
pub mod worked_example;
pub mod written;

pub use refusal::Refusal;
