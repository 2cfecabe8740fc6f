//! The titles that a chair records, in finished strings: one row each, and the form of the one that is open.

use super::grid::Link;
use super::seat::Sitting;
use super::title_holders::{HolderOption, options};
use super::titles::TitleForm;
use super::titles_view::{Departure, TitlesView};
use super::titles_words::hint;
use crate::domain::title_award::{Holder, Title, TitleAward, TitleOf};
use crate::locale::in_zone;
use crate::store::overview::title_desk::TitleLine;
use crate::web::visit::Visit;
use chrono::NaiveDateTime;
use serde::Serialize;

/// A title in the list.
#[derive(Serialize)]
pub struct TitleRow {
    name: String,
    holder: Option<String>,
    reason: Option<String>,
    departure: Option<Told>,
    lang: &'static str,
    state: String,
    act: Option<Link>,
}

/// Why an award departs from what is expected.
#[derive(Serialize)]
struct Told {
    label: String,
    reason: String,
}

/// The field for that.
#[derive(Serialize)]
struct Asked {
    label: String,
    hint: String,
}

/// The form of a title.
#[derive(Serialize)]
pub struct Recording {
    heading: String,
    title: &'static str,
    edition: String,
    options: Vec<HolderOption>,
    /// Some of them depart from what is expected: the form asks why.
    departure: Option<Asked>,
    hint: String,
    lang: &'static str,
    revision: String,
}

fn name(visit: &Visit, line: &TitleLine) -> String {
    let sector = line.sector.as_ref();
    match line.of.title {
        Title::Overall => visit.word("jury-title-overall"),
        Title::Bureau => visit.word("jury-title-bureau"),
        Title::Sector => {
            let sector = sector.map_or("", |sector| sector.name.get(visit.language));
            visit.say("jury-title-sector", &[("sector", sector.into())])
        }
    }
}

/// A day in the edition's zone.
pub fn date(visit: &Visit, sitting: &Sitting, at: NaiveDateTime) -> String {
    let local = in_zone(at, &sitting.edition.zone);
    visit.app.texts.date(visit.language, local.date())
}

/// The row of a title.
pub fn title_row(visit: &Visit, found: &TitlesView, line: &TitleLine) -> TitleRow {
    let sitting = &found.sitting;
    let award = line.award.as_ref();
    let holder = award.map(|award| match award.holder {
        Holder::NotAwarded => visit.word("jury-titles-not-awarded"),
        _ => line.holder_name.clone().unwrap_or_default(),
    });
    let state = match award {
        None => visit.word("jury-titles-open"),
        Some(_) if line.lost_its_winner() => visit.word("jury-titles-lost-winner"),
        Some(_) if !line.stands => visit.word("jury-titles-gone"),
        Some(award) => {
            let date = date(visit, sitting, award.proposed_at);
            let key = if award.is_confirmed() {
                "jury-titles-confirmed"
            } else {
                "jury-titles-recorded"
            };
            visit.say(key, &[("date", date.into())])
        }
    };
    let act = if award.is_some() {
        "jury-titles-change"
    } else {
        "jury-titles-record"
    };
    TitleRow {
        name: name(visit, line),
        holder,
        reason: award.map(|award| award.reason.clone()),
        departure: award.and_then(|award| told(visit, award)),
        lang: award.map_or(visit.language, |award| award.language).code(),
        state,
        act: found.may_record(line).then(|| Link {
            label: visit.word(act),
            href: query(visit, sitting, "title", line.of.title.word()),
        }),
    }
}

fn told(visit: &Visit, award: &TitleAward) -> Option<Told> {
    let label = match award.of.title {
        Title::Bureau => visit.word("jury-titles-bureau-kept"),
        Title::Sector | Title::Overall => visit.word("jury-titles-outside-kept"),
    };
    let reason = award.departure_reason.clone()?;
    Some(Told { label, reason })
}

fn asked(visit: &Visit, departure: Departure) -> Asked {
    let [label, hint] = match departure {
        Departure::OutsideFirstBand => ["jury-titles-outside", "jury-titles-outside-hint"],
        Departure::AnotherBureau => ["jury-titles-other-bureau", "jury-titles-other-bureau-hint"],
    };
    Asked {
        label: visit.word(label),
        hint: visit.word(hint),
    }
}

/// An address of this page with one of its forms open.
pub fn query(visit: &Visit, sitting: &Sitting, key: &str, value: &str) -> String {
    let path = visit.path(&sitting.path("/jury/titles"));
    let joint = if path.contains('?') { '&' } else { '?' };
    format!("{path}{joint}{key}={value}#form")
}

/// The form of a title, empty or as typed.
pub fn recording(visit: &Visit, found: &TitlesView, of: TitleOf, typed: &TitleForm) -> Recording {
    let (hint, lang) = hint(visit, "jury-titles-reason-hint");
    let title = found.line(of).map_or_else(String::new, |line| name(visit, line));
    Recording {
        heading: visit.say("jury-titles-form", &[("title", title.into())]),
        title: of.title.word(),
        edition: found.sitting.named_year(),
        options: options(visit, found, of),
        departure: found.departure(of).map(|departure| asked(visit, departure)),
        hint,
        lang,
        revision: typed.revision.clone(),
    }
}
