//! What a new edition's form offers: the coming year, a timetable on working days, titles and rules to begin from.

use super::plan_form::PlanForm;
use crate::domain::edition::{AssignmentKind, BothLanguages, DEFAULT_GRACE_MINUTES, PublicationMinimum};
use crate::domain::timetable::Timetable;
use crate::locale::{Language, in_zone, local_to_utc};
use crate::web::visit::Visit;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

/// From this month on, a new edition is one of the next year: its call opens in April.
const LAST_MONTH: u32 = 2;

/// The form of a new edition, filled. `newest` is the latest year that has one.
pub fn plan(visit: &Visit, newest: Option<i32>) -> PlanForm {
    let zone = super::HOUSE_ZONE;
    let now = visit.app.tools.clock.now();
    let year = year(in_zone(now, zone), newest);
    let minimum = PublicationMinimum::FLOOR;
    let title = both(visit, "organiser-default-title", year);
    let rules = both(visit, "organiser-default-rules", year);
    let mut form = PlanForm {
        year: year.to_string(),
        title_nl: title.nl,
        title_en: title.en,
        rules_nl: rules.nl,
        rules_en: rules.en,
        minimum_candidates: minimum.candidates.to_string(),
        minimum_jurors: minimum.jurors.to_string(),
        minimum_bureaus: minimum.bureaus.to_string(),
        grace_minutes: DEFAULT_GRACE_MINUTES.to_string(),
        jurors_public: "after".to_owned(),
        ..PlanForm::default()
    };
    for kind in AssignmentKind::ALL {
        let field = match kind {
            AssignmentKind::Reinforcement => &mut form.kind_reinforcement,
            AssignmentKind::Replacement => &mut form.kind_replacement,
            AssignmentKind::Change => &mut form.kind_change,
        };
        "yes".clone_into(field);
    }
    if let Some(timetable) = timetable(year, zone) {
        form.put_dates(&timetable, zone);
    }
    form
}

fn year(today: NaiveDateTime, newest: Option<i32>) -> i32 {
    let coming = if today.month() <= LAST_MONTH {
        today.year()
    } else {
        today.year() + 1
    };
    newest.map_or(coming, |newest| coming.max(newest + 1))
}

fn both(visit: &Visit, key: &str, year: i32) -> BothLanguages {
    let say = |language| {
        visit
            .app
            .texts
            .say(language, key, &[("year", year.to_string().into())])
    };
    BothLanguages::new(say(Language::Nl), say(Language::En))
}

/// The usual year: a call in spring, screening before the summer, scoring after it, the gala in November.
fn timetable(year: i32, zone: &str) -> Option<Timetable> {
    let at = |month, weekday, week, hour, minute| {
        let date = NaiveDate::from_weekday_of_month_opt(year, month, weekday, week)?;
        local_to_utc(date.and_time(NaiveTime::from_hms_opt(hour, minute, 0)?), zone)
    };
    Some(Timetable {
        preparation_at: at(1, Weekday::Mon, 2, 9, 0)?,
        call_opens_at: at(4, Weekday::Mon, 2, 9, 0)?,
        call_closes_at: at(6, Weekday::Fri, 2, 23, 59)?,
        screening_closes_at: at(6, Weekday::Fri, 4, 17, 0)?,
        scoring_opens_at: at(9, Weekday::Mon, 1, 9, 0)?,
        scoring_closes_at: at(10, Weekday::Fri, 2, 23, 59)?,
        sealing_at: at(10, Weekday::Mon, 4, 12, 0)?,
        publication_at: at(11, Weekday::Thu, 1, 16, 0)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(year, month, day)
            .unwrap()
            .and_hms_opt(12, 0, 0)
            .unwrap()
    }

    #[test]
    fn a_new_edition_is_of_the_coming_year_that_has_none() {
        assert_eq!(year(on(2026, 2, 28), None), 2026);
        assert_eq!(year(on(2026, 3, 1), None), 2027);
        assert_eq!(year(on(2026, 11, 24), Some(2026)), 2027);
        assert_eq!(year(on(2026, 1, 5), Some(2027)), 2028);
    }

    #[test]
    fn the_usual_timetable_is_in_order_in_every_year() {
        for year in 2026..2060 {
            let timetable = timetable(year, "Europe/Amsterdam").unwrap();
            assert_eq!(timetable.first_disorder(), None, "{year}");
        }
    }
}
