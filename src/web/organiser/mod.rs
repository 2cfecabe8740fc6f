//! The apartment of organisers. Part one: the installation (editions, bureaus, organisers, letters, the audit log) and
//! the preparation of an edition (settings, sectors, rubric). One file a page; what several pages share has its own.

pub mod audit;
pub mod bureau;
pub mod bureaus;
pub mod deadlines;
mod differences;
pub mod edition_frame;
pub mod editions;
pub mod element;
mod element_form;
mod labels;
pub mod letter;
pub mod new_edition;
pub mod organisers;
pub mod outbox;
mod plan_defaults;
mod plan_form;
pub mod rubric;
pub mod sector;
pub mod sectors;
mod setback;
pub mod settings;
mod typed;

/// The zone in which pages show moments that belong to no edition.
const HOUSE_ZONE: &str = "Europe/Amsterdam";
