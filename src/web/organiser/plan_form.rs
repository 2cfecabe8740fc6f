//! The form with which an edition is planned: made new, or changed while it is prepared. Read into a plan, and filled
//! from an edition.

use super::labels::label;
use super::typed;
use crate::domain::edition::{
    AssignmentKind, Edition, EditionPlan, GRACE_MINUTES, PublicationMinimum, RULES_CHARACTERS,
    TITLE_CHARACTERS, YEARS,
};
use crate::domain::timetable::Timetable;
use crate::locale::{in_zone, local_to_utc};
use crate::web::fields;
use crate::web::form::FieldErrors;
use crate::web::visit::Visit;
use chrono::Datelike;
use serde::{Deserialize, Serialize};

/// A form that lost one of its texts on the way is refused: it would empty what is there.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PlanForm {
    /// Not of a new edition.
    #[serde(default)]
    pub revision: String,
    pub year: String,
    pub title_nl: String,
    pub title_en: String,
    pub zone: String,
    pub preparation_at: String,
    pub call_opens_at: String,
    pub call_closes_at: String,
    pub screening_closes_at: String,
    pub scoring_opens_at: String,
    pub scoring_closes_at: String,
    pub sealing_at: String,
    pub publication_at: String,
    #[serde(default)]
    pub kind_reinforcement: String,
    #[serde(default)]
    pub kind_replacement: String,
    #[serde(default)]
    pub kind_change: String,
    pub rules_nl: String,
    pub rules_en: String,
    pub minimum_candidates: String,
    pub minimum_jurors: String,
    pub minimum_bureaus: String,
    pub grace_minutes: String,
    /// `early` or `after`.
    #[serde(default)]
    pub jurors_public: String,
}

/// The fields of the timetable, in the order in which their dates must come.
pub const DATES: [&str; 8] = [
    "preparation_at",
    "call_opens_at",
    "call_closes_at",
    "screening_closes_at",
    "scoring_opens_at",
    "scoring_closes_at",
    "sealing_at",
    "publication_at",
];

/// The zones that are offered. A zone that an edition has already is offered as well.
const ZONES: [&str; 12] = [
    "Europe/Amsterdam",
    "Europe/Brussels",
    "Europe/Berlin",
    "Europe/Paris",
    "Europe/London",
    "Europe/Dublin",
    "Europe/Madrid",
    "Europe/Stockholm",
    "America/Aruba",
    "America/Curacao",
    "America/Paramaribo",
    "UTC",
];

/// A choice of a select field.
#[derive(Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

/// What the form offers besides what was typed.
#[derive(Serialize)]
pub struct PlanOffer {
    pub zones: Vec<Choice>,
}

impl PlanOffer {
    pub fn of(visit: &Visit, form: &PlanForm) -> PlanOffer {
        let present = Some(form.zone.as_str()).filter(|zone| !ZONES.contains(zone) && is_zone(visit, zone));
        let zones = ZONES.into_iter().chain(present).map(|zone| Choice {
            value: zone.to_owned(),
            label: zone.replace('_', " "),
        });
        PlanOffer {
            zones: zones.collect(),
        }
    }
}

impl PlanForm {
    /// The form as an edition fills it.
    pub fn of(edition: &Edition, kinds: &[AssignmentKind]) -> PlanForm {
        let checked = |kind| {
            if kinds.contains(&kind) {
                "yes".to_owned()
            } else {
                String::new()
            }
        };
        let mut form = PlanForm {
            revision: edition.revision.to_string(),
            year: edition.year.to_string(),
            title_nl: edition.title.nl.clone(),
            title_en: edition.title.en.clone(),
            kind_reinforcement: checked(AssignmentKind::Reinforcement),
            kind_replacement: checked(AssignmentKind::Replacement),
            kind_change: checked(AssignmentKind::Change),
            rules_nl: edition.rules.nl.clone(),
            rules_en: edition.rules.en.clone(),
            minimum_candidates: edition.minimum.candidates.to_string(),
            minimum_jurors: edition.minimum.jurors.to_string(),
            minimum_bureaus: edition.minimum.bureaus.to_string(),
            grace_minutes: edition.grace_minutes.to_string(),
            jurors_public: if edition.jurors_public_early {
                "early"
            } else {
                "after"
            }
            .to_owned(),
            ..PlanForm::default()
        };
        form.put_dates(&edition.timetable, &edition.zone);
        form
    }

    /// Fills the timetable, in the zone's own time.
    pub fn put_dates(&mut self, timetable: &Timetable, zone: &str) {
        zone.clone_into(&mut self.zone);
        let [one, two, three, four, five, six, seven, eight] =
            timetable.in_order().map(|at| fields::moment_value(at, zone));
        self.preparation_at = one;
        self.call_opens_at = two;
        self.call_closes_at = three;
        self.screening_closes_at = four;
        self.scoring_opens_at = five;
        self.scoring_closes_at = six;
        self.sealing_at = seven;
        self.publication_at = eight;
    }

    /// The plan, or the mistakes at their fields.
    pub fn read(&self, visit: &Visit, errors: &mut FieldErrors) -> Option<EditionPlan> {
        let year = typed::number(visit, errors, "year", &self.year, YEARS);
        let title = typed::both_needed(
            visit,
            errors,
            "title",
            &self.title_nl,
            &self.title_en,
            TITLE_CHARACTERS,
        );
        let timetable = self.timetable(visit, errors);
        if let (Some(year), Some(timetable)) = (year, &timetable) {
            self.year_fits(visit, errors, year, timetable);
        }
        let rules = typed::both_within(
            visit,
            errors,
            "rules",
            &self.rules_nl,
            &self.rules_en,
            RULES_CHARACTERS,
        );
        let minimum = self.minimum(visit, errors);
        let grace = typed::number(visit, errors, "grace_minutes", &self.grace_minutes, GRACE_MINUTES);
        if !matches!(self.jurors_public.as_str(), "early" | "after") {
            typed::mistake(visit, errors, "jurors_public", "organiser-choice-missing", &[]);
        }
        if !errors.is_empty() {
            return None;
        }
        Some(EditionPlan {
            year: year?,
            title,
            rules,
            zone: self.zone.clone(),
            timetable: timetable?,
            grace_minutes: grace?,
            minimum: minimum?,
            jurors_public_early: self.jurors_public == "early",
            kinds: self.kinds(),
        })
    }

    /// An edition is public under its year at once: one far from its own publication is a slip.
    fn year_fits(&self, visit: &Visit, errors: &mut FieldErrors, year: i32, timetable: &Timetable) {
        let published = in_zone(timetable.publication_at, &self.zone).year();
        if year.abs_diff(published) > 1 {
            let dated = [("dated", published.to_string().into())];
            typed::mistake(visit, errors, "year", "organiser-year-far", &dated);
        }
    }

    fn kinds(&self) -> Vec<AssignmentKind> {
        [
            (&self.kind_reinforcement, AssignmentKind::Reinforcement),
            (&self.kind_replacement, AssignmentKind::Replacement),
            (&self.kind_change, AssignmentKind::Change),
        ]
        .into_iter()
        .filter(|(typed, _)| *typed == "yes")
        .map(|(_, kind)| kind)
        .collect()
    }

    fn minimum(&self, visit: &Visit, errors: &mut FieldErrors) -> Option<PublicationMinimum> {
        let (floor, ceiling) = (PublicationMinimum::FLOOR, PublicationMinimum::CEILING);
        let mut count = |field: &str, typed: &str, least: u32, most: u32| {
            let range = i32::try_from(least).ok()?..=i32::try_from(most).ok()?;
            let number = typed::number(visit, errors, field, typed, range)?;
            u32::try_from(number).ok()
        };
        let candidates = count(
            "minimum_candidates",
            &self.minimum_candidates,
            floor.candidates,
            ceiling.candidates,
        );
        let jurors = count(
            "minimum_jurors",
            &self.minimum_jurors,
            floor.jurors,
            ceiling.jurors,
        );
        let bureaus = count(
            "minimum_bureaus",
            &self.minimum_bureaus,
            floor.bureaus,
            ceiling.bureaus,
        );
        Some(PublicationMinimum {
            candidates: candidates?,
            jurors: jurors?,
            bureaus: bureaus?,
        })
    }

    /// The dates, in order. In an unknown zone no date can be read: then only the zone is at fault.
    fn timetable(&self, visit: &Visit, errors: &mut FieldErrors) -> Option<Timetable> {
        let zone = &self.zone;
        if !is_zone(visit, zone) {
            errors.add("zone", visit.word("refusal-unknown-zone"));
            return None;
        }
        let mut at = |field: &str, typed: &str| {
            let moment = fields::moment(visit, &mut FieldErrors::default(), field, typed, zone);
            match fields::clock_jump(visit, typed, zone) {
                Some(text) => errors.add(field, text),
                None if moment.is_none() => {
                    typed::mistake(visit, errors, field, "organiser-moment-missing", &[]);
                }
                None => {}
            }
            moment
        };
        let [one, two, three, four, five, six, seven, eight] = DATES;
        let preparation_at = at(one, &self.preparation_at);
        let call_opens_at = at(two, &self.call_opens_at);
        let call_closes_at = at(three, &self.call_closes_at);
        let screening_closes_at = at(four, &self.screening_closes_at);
        let scoring_opens_at = at(five, &self.scoring_opens_at);
        let scoring_closes_at = at(six, &self.scoring_closes_at);
        let sealing_at = at(seven, &self.sealing_at);
        let publication_at = at(eight, &self.publication_at);
        let timetable = Timetable {
            preparation_at: preparation_at?,
            call_opens_at: call_opens_at?,
            call_closes_at: call_closes_at?,
            screening_closes_at: screening_closes_at?,
            scoring_opens_at: scoring_opens_at?,
            scoring_closes_at: scoring_closes_at?,
            sealing_at: sealing_at?,
            publication_at: publication_at?,
        };
        if let Some(place) = timetable.first_disorder() {
            disorder(visit, errors, place);
        }
        Some(timetable)
    }
}

fn is_zone(visit: &Visit, name: &str) -> bool {
    local_to_utc(visit.app.tools.clock.now(), name).is_some()
}

/// Date `place` (1 to 7) lies before its predecessor.
fn disorder(visit: &Visit, errors: &mut FieldErrors, place: usize) {
    let (Some(field), Some(before)) = (DATES.get(place), DATES.get(place - 1)) else {
        return;
    };
    let before = [("before", label(visit, before).into())];
    typed::mistake(visit, errors, field, "organiser-date-disorder", &before);
}
