//! The apartment of the jury: the desk, the conflict question, the scoresheet, the one hand-in; for chairs the check of
//! what is handed in, the order once it is revealed, and the titles.

pub mod attachment;
pub mod case;
pub mod conflict;
mod conflict_page;
pub mod desk;
mod desk_opening;
mod desk_page;
pub mod element;
pub mod flags;
mod grid;
pub mod hand_in;
pub mod join;
mod lacking;
pub mod order;
pub mod panel;
mod pile;
pub mod scores;
mod seat;
mod sections;
pub mod severity;
pub mod sheet;
mod sheet_form;
mod sheet_lines;
mod sheet_page;
mod sheet_view;
pub mod sheets;
mod shown;
mod title_holders;
mod title_rows;
pub mod titles;
mod titles_opened;
mod titles_page;
mod titles_view;
mod titles_words;
pub mod words;
