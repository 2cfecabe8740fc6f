//! Writing: a section as it is typed, the facts, or, from the plain form, everything at once. A save that was made on
//! an older text is refused whole; one that changes nothing is no save, so a retry does no harm.

use super::super::record::Line;
use super::super::{Failure, Tools};
use super::writable_case;
use crate::domain::Refusal;
use crate::domain::audit::Act;
use crate::domain::business_case::{BusinessCase, Facts, Offer, SECTION_CHARACTERS, Section, SectionKey};
use crate::domain::id::{CaseId, PersonId};
use crate::domain::written::as_written;
use crate::store::{StoreError, Tx, bureaus, cases, editions};
use chrono::NaiveDateTime;

/// A section as it comes from a form, with the revision on which it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionText {
    pub key: SectionKey,
    pub body: String,
    pub revision: i32,
}

/// What the plain form holds: the facts with the case's revision, and sections with theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeCase {
    pub facts: Facts,
    pub revision: i32,
    pub sections: Vec<SectionText>,
}

/// What a save answers: the revision on which the next one builds, and when this text was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    pub revision: i32,
    pub saved_at: NaiveDateTime,
}

/// Saves one section. Too many words are for the submission to refuse; a draft may have them.
///
/// # Errors
/// [`Failure::NotFound`], [`Failure::Stale`] when the section was saved elsewhere in the meantime,
/// [`Refusal::TooMany`] characters, or the case cannot be written now.
pub async fn save_section(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    text: SectionText,
) -> Result<Saved, Failure> {
    let now = tools.clock.now();
    let key = text.key;
    tools
        .store
        .write(move |tx| {
            let case = writable_case(tx, actor, case, now)?;
            write_sections(tx, actor, &case, vec![text], now)?;
            let stored = cases::sections::load(tx, case.id)?;
            let stored = stored.iter().find(|section| section.key == key);
            Ok(Saved {
                revision: stored.map_or(0, |section| section.revision),
                saved_at: stored.and_then(|section| section.saved_at).unwrap_or(now),
            })
        })
        .await
}

/// Saves the facts of a case that was read at `revision`.
///
/// # Errors
/// [`Failure::NotFound`], [`Failure::Stale`], [`Refusal::NotOffered`], a title that is too long, or the case cannot be
/// written now.
pub async fn save_facts(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    facts: Facts,
    revision: i32,
) -> Result<Saved, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let case = writable_case(tx, actor, case, now)?;
            write_facts(tx, actor, case, facts, revision, now)
        })
        .await
}

/// Saves facts and sections together: all or nothing.
///
/// # Errors
/// As [`save_facts`] and [`save_section`].
pub async fn save_all(
    tools: &Tools,
    actor: PersonId,
    case: CaseId,
    whole: WholeCase,
) -> Result<Saved, Failure> {
    let now = tools.clock.now();
    tools
        .store
        .write(move |tx| {
            let case = writable_case(tx, actor, case, now)?;
            write_sections(tx, actor, &case, whole.sections, now)?;
            write_facts(tx, actor, case, whole.facts, whole.revision, now)
        })
        .await
}

fn write_facts(
    tx: &mut Tx<'_>,
    actor: PersonId,
    mut case: BusinessCase,
    facts: Facts,
    revision: i32,
    now: NaiveDateTime,
) -> Result<Saved, Failure> {
    let offer = offer(tx, &case)?;
    if case.choose(facts, &offer)? {
        case.revision = revision;
        case.updated_at = now;
        cases::update(tx, &case)?;
        case.revision += 1;
        Line::new(now, Some(actor), Act::CaseSaved)
            .edition(case.edition)
            .object(case.id)
            .fact("revision", case.revision)
            .write(tx)?;
    }
    Ok(Saved {
        revision: case.revision,
        saved_at: case.updated_at,
    })
}

fn offer(tx: &mut Tx<'_>, case: &BusinessCase) -> Result<Offer, StoreError> {
    let sectors = editions::sectors(tx, case.edition)?;
    let bureaus = bureaus::listed(tx)?;
    Ok(Offer {
        sectors: sectors.iter().map(|sector| sector.id).collect(),
        kinds: editions::kinds(tx, case.edition)?,
        bureaus: bureaus.iter().map(|bureau| bureau.id).collect(),
    })
}

fn write_sections(
    tx: &mut Tx<'_>,
    actor: PersonId,
    case: &BusinessCase,
    texts: Vec<SectionText>,
    now: NaiveDateTime,
) -> Result<(), Failure> {
    let stored = cases::sections::load(tx, case.id)?;
    let mut changed = Vec::new();
    for text in texts {
        let body = as_written(&text.body);
        if body.chars().count() > SECTION_CHARACTERS {
            let limit = SECTION_CHARACTERS;
            return Err(Refusal::TooMany { limit }.into());
        }
        let is_same = |section: &Section| section.key == text.key && section.body == body;
        if !stored.iter().any(is_same) {
            changed.push(Section {
                body,
                revision: text.revision,
                ..Section::unsaved(text.key)
            });
        }
    }
    cases::sections::save(tx, case.id, &changed, now)?;
    for section in &changed {
        Line::new(now, Some(actor), Act::CaseSaved)
            .edition(case.edition)
            .object(case.id)
            .fact("section", section.key.word())
            .fact("revision", section.revision + 1)
            .write(tx)?;
    }
    Ok(())
}
