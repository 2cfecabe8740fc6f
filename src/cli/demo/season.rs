//! One edition's season in the demo: its dates, its sectors, and how many candidates and jurors each has.

use crate::domain::edition::{AssignmentKind, BothLanguages, EditionPlan, PublicationMinimum};
use crate::domain::timetable::Timetable;
use crate::locale::{Language, Texts, local_to_utc};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};

/// The zone of the demo's editions.
pub const ZONE: &str = "Europe/Amsterdam";

/// A sector of the demo: key, names, candidates, jurors.
pub struct SectorPlan {
    pub key: &'static str,
    pub nl: &'static str,
    pub en: &'static str,
    pub candidates: usize,
    pub jurors: usize,
}

/// The five sectors. The last is small: its own figures will have to wait.
pub const SECTORS: [SectorPlan; 5] = [
    SectorPlan {
        key: "supply-chain",
        nl: "Supply chain en logistiek",
        en: "Supply chain and logistics",
        candidates: 6,
        jurors: 5,
    },
    SectorPlan {
        key: "finance",
        nl: "Finance",
        en: "Finance",
        candidates: 5,
        jurors: 4,
    },
    SectorPlan {
        key: "hr",
        nl: "HR",
        en: "HR",
        candidates: 5,
        jurors: 4,
    },
    SectorPlan {
        key: "general-management",
        nl: "Algemeen management",
        en: "General management",
        candidates: 5,
        jurors: 5,
    },
    SectorPlan {
        key: "care-public",
        nl: "Zorg en publieke sector",
        en: "Care and public sector",
        candidates: 4,
        jurors: 4,
    },
];

/// The place of the sector that the newest published edition does without: with eight candidates in the two before, its
/// figures stay hidden when the block closes.
const ABSENT: usize = 4;

/// A season: the edition of this year (0), or of so many years ago.
pub struct Season {
    pub year: i32,
    /// How many candidates enter in each sector, in the order of [`SECTORS`]; the last may be missing.
    pub candidates: Vec<usize>,
    pub timetable: Timetable,
    /// Whether it is over and published.
    pub published: bool,
}

impl Season {
    /// The season of `years_ago`, as seen at `now`: this year's is in the third week of scoring. `large`: how many
    /// candidates the newest published edition has instead of some twenty.
    pub fn of(now: NaiveDateTime, years_ago: i32, large: Option<usize>) -> Season {
        let day = |offset: i64, hour: u32, minute: u32| {
            let date = now.date() + TimeDelta::days(offset) - TimeDelta::days(365 * i64::from(years_ago));
            at(date, hour, minute)
        };
        Season {
            year: now.year() - years_ago,
            timetable: Timetable {
                preparation_at: day(-230, 9, 0),
                call_opens_at: day(-140, 9, 0),
                call_closes_at: day(-60, 23, 59),
                screening_closes_at: day(-30, 17, 0),
                scoring_opens_at: day(-18, 9, 0),
                scoring_closes_at: day(22, 23, 59),
                sealing_at: day(36, 12, 0),
                publication_at: day(44, 14, 0),
            },
            published: years_ago > 0,
            candidates: candidates(years_ago, large),
        }
    }

    /// The sectors of this season.
    pub fn sectors(&self) -> &'static [SectorPlan] {
        &SECTORS[..self.candidates.len()]
    }

    /// What the organiser types to make the edition.
    pub fn plan(&self, texts: &Texts) -> EditionPlan {
        let in_both =
            |key: &str| BothLanguages::new(texts.word(Language::Nl, key), texts.word(Language::En, key));
        let title = format!("Interim Challenge {}", self.year);
        EditionPlan {
            year: self.year,
            title: BothLanguages::new(title.clone(), title),
            rules: in_both("demo-rules"),
            zone: ZONE.to_owned(),
            timetable: self.timetable.clone(),
            grace_minutes: 15,
            minimum: PublicationMinimum::FLOOR,
            jurors_public_early: false,
            kinds: AssignmentKind::ALL.to_vec(),
        }
    }
}

fn candidates(years_ago: i32, large: Option<usize>) -> Vec<usize> {
    let usual = SECTORS.iter().map(|sector| sector.candidates);
    match (years_ago, large) {
        (1, Some(all)) => (0..SECTORS.len())
            .map(|place| (all + place) / SECTORS.len())
            .collect(),
        (1, None) => usual.take(ABSENT).collect(),
        _ => usual.collect(),
    }
}

fn at(date: NaiveDate, hour: u32, minute: u32) -> NaiveDateTime {
    let local = date.and_hms_opt(hour, minute, 0).unwrap_or_default();
    local_to_utc(local, ZONE).unwrap_or(local)
}
