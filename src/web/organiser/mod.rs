//! The apartment of organisers. Part one: the installation (editions, bureaus, organisers, letters, the audit log) and
//! the preparation of an edition (settings, sectors, rubric). Part two: an edition under way (the cockpit and its moves,
//! jury, cases, order, titles, publication). One file a page; what several pages share has its own.

pub mod audit;
pub mod bureau;
pub mod bureaus;
pub mod case;
pub mod case_acts;
mod case_history;
pub mod case_reversal;
pub mod cases;
pub mod cockpit;
mod cockpit_checks;
mod cockpit_effects;
mod cockpit_heading;
mod cockpit_jury;
pub mod cockpit_phase;
mod cockpit_words;
pub mod correction;
pub mod deadlines;
mod differences;
pub mod edition_frame;
pub mod editions;
pub mod element;
mod element_form;
pub mod flags;
pub mod jury;
pub mod jury_invitation;
pub mod jury_member;
mod labels;
pub mod letter;
pub mod new_edition;
pub mod order;
pub mod organisers;
pub mod outbox;
mod plan_defaults;
mod plan_form;
pub mod publication;
pub mod publication_acts;
mod publication_preview;
mod reminder_letter;
pub mod reminders;
pub mod reopening;
pub mod rubric;
pub mod scores;
pub mod sector;
pub mod sectors;
mod setback;
pub mod settings;
pub mod sheet;
pub mod sheets;
pub mod titles;
mod typed;

/// The zone in which pages show moments that belong to no edition.
const HOUSE_ZONE: &str = "Europe/Amsterdam";
