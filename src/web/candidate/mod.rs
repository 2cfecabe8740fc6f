//! The apartment of candidates: the desk, the editor of the business case, submission, the feedback report.

pub mod attachments;
mod card;
pub mod desk;
pub mod editor;
mod editor_page;
pub mod feedback;
mod forms;
mod own;
pub mod preview;
mod progress;
pub mod saves;
mod standing;
pub mod submission;
mod typed;
pub mod withdrawal;
