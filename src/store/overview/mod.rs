//! Read models for screens that join several aggregates. They answer one page each, with a fixed number of statements.

pub mod candidate_desk;
pub mod case_file;
pub mod entrants;
pub mod readiness;
pub mod recipients;
pub mod screening_list;
