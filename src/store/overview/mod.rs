//! Read models for screens that join several aggregates. They answer one page each, with a fixed number of statements.

pub mod audit_trail;
pub mod candidate_desk;
pub mod case_file;
pub mod cockpit;
pub mod deliberation;
pub mod entrants;
pub mod feedback;
pub mod jury_case;
pub mod jury_desk;
pub mod offered_seat;
pub mod order;
pub mod organiser_circle;
pub mod organiser_desk;
pub mod organiser_progress;
pub mod past_cases;
pub mod public;
pub mod publication_desk;
pub mod publication_input;
pub mod readiness;
pub mod recipients;
pub mod reopening;
pub mod screening_list;
pub mod title_desk;
