//! Editions: what a new one has, what can be changed and until when, whom a later deadline reaches.

use crate::on_both_databases;
use crate::support::editions::{Prepared, call_closes, organiser, plan, scoring_closes};
use crate::support::{TestTools, at};
use chrono::TimeDelta;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::edition::{AssignmentKind, BothLanguages, EditionPlan};
use interim_challenge::domain::letter::LetterKind;
use interim_challenge::domain::phase::{Phase, RoundState};
use interim_challenge::domain::timetable::DeadlineKind;
use interim_challenge::locale::Language;
use interim_challenge::store::panels;
use interim_challenge::usecases::{Failure, editions};

fn refused<T>(refusal: Refusal) -> Result<T, Failure> {
    Err(Failure::Refused(refusal))
}

on_both_databases! {
    async fn an_edition_begins_in_preparation_with_the_default_rubric_and_a_planned_round(backend: Backend) {
        let it = Prepared::on(backend).await;
        let edition = it.edition().await;
        assert_eq!((edition.year, edition.phase), (2026, Phase::Preparation));
        let rubric = it.rubric().await;
        let keys: Vec<&str> = rubric.elements.iter().map(|element| element.key.as_str()).collect();
        assert_eq!(keys, [
            "personality", "connection", "trust", "service", "change-craft", "expertise", "anchoring", "reflection",
        ]);
        assert_eq!((rubric.frozen_at, rubric.texts_missing()), (None, 0));
        assert_eq!(rubric.elements[0].nl.levels.len(), 5);
        assert_eq!(rubric.elements[0].nl.probes.len(), 3);
        let round = it.round().await;
        assert_eq!((round.state, round.rubric), (RoundState::Planned, rubric.id));
        let panels = it.store.read(move |c| panels::all(c, round.id)).await.unwrap();
        assert_eq!(panels.iter().map(|panel| panel.sector).collect::<Vec<_>>(), [Some(it.sector)]);
    }

    async fn only_an_organiser_makes_an_edition_and_a_year_has_one(backend: Backend) {
        let it = Prepared::on(backend).await;
        let stranger = it.person("iemand@elders.example").await;
        assert_eq!(editions::create_edition(&it, stranger, plan(2027)).await, Err(Failure::Forbidden));
        let again = editions::create_edition(&it, it.organiser, plan(2026)).await;
        assert_eq!(again, refused(Refusal::AlreadyThere));
        assert!(editions::create_edition(&it, it.organiser, plan(2027)).await.is_ok());
    }

    async fn a_plan_needs_a_zone_that_exists(backend: Backend) {
        let tools = TestTools::on(backend);
        let organiser = organiser(&tools, "organisator@challenge.example").await;
        let on_mars = EditionPlan { zone: "Mars/Olympus".to_owned(), ..plan(2026) };
        assert_eq!(
            editions::create_edition(&tools, organiser, on_mars).await,
            refused(Refusal::UnknownZone)
        );
    }

    async fn a_changed_plan_moves_the_rounds_deadline_and_a_stale_tab_changes_nothing(backend: Backend) {
        let it = Prepared::on(backend).await;
        let mut changed = plan(2026);
        changed.timetable.scoring_closes_at = scoring_closes() + TimeDelta::days(1);
        changed.kinds = vec![AssignmentKind::Change];
        editions::change_edition(&it, it.organiser, it.edition, 1, changed).await.unwrap();
        assert_eq!(it.round().await.scoring_closes_at, scoring_closes() + TimeDelta::days(1));
        let id = it.edition;
        let kinds = it.store.read(move |c| interim_challenge::store::editions::kinds(c, id)).await.unwrap();
        assert_eq!(kinds, [AssignmentKind::Change]);
        let stale = editions::change_edition(&it, it.organiser, it.edition, 1, plan(2026)).await;
        assert_eq!(stale, Err(Failure::Stale));
        assert_eq!(it.round().await.scoring_closes_at, scoring_closes() + TimeDelta::days(1));
    }

    async fn once_the_call_is_open_the_plan_stands(backend: Backend) {
        let it = Prepared::on(backend).await;
        it.move_to(Phase::Call).await.unwrap();
        let revision = it.edition().await.revision;
        let not_now = Refusal::NotInThisPhase { phase: Phase::Call };
        let changed = editions::change_edition(&it, it.organiser, it.edition, revision, plan(2026)).await;
        assert_eq!(changed, refused(not_now.clone()));
        let name = BothLanguages::new("HR", "HR");
        let added = editions::add_sector(&it, it.organiser, it.edition, "hr".to_owned(), name).await;
        assert_eq!(added, refused(not_now));
    }

    async fn a_later_call_reaches_those_who_still_write_and_moves_the_dates_it_passes(backend: Backend) {
        let it = Prepared::on(backend).await;
        it.move_to(Phase::Call).await.unwrap();
        it.draft("schrijft@case.example").await;
        it.submitted("klaar@case.example").await;
        let revision = it.edition().await.revision;
        let later = at(2026, 4, 20, 20);
        let extend = |revision, to| {
            editions::extend_deadline(&it, it.organiser, it.edition, revision, DeadlineKind::Call, to)
        };
        assert_eq!(extend(revision, call_closes()).await, refused(Refusal::DateNotAhead));
        extend(revision, later).await.unwrap();
        let timetable = it.edition().await.timetable;
        assert_eq!((timetable.call_closes_at, timetable.screening_closes_at), (later, later));
        assert_eq!(timetable.scoring_closes_at, scoring_closes());
        let letters = it.letters(LetterKind::DeadlineExtended).await;
        assert_eq!(letters.iter().map(|letter| letter.email.as_str()).collect::<Vec<_>>(), ["schrijft@case.example"]);
        assert_eq!(letters[0].facts["deadline_at"], "2026-04-20T20:00:00Z|Europe/Amsterdam");
        assert_eq!(extend(revision, later + TimeDelta::days(1)).await, Err(Failure::Stale));
    }

    async fn a_later_end_of_scoring_reaches_the_jury_and_the_call_can_then_no_more_be_put_off(backend: Backend) {
        let it = Prepared::on(backend).await;
        it.reach_judging().await;
        let revision = it.edition().await.revision;
        let later = scoring_closes() + TimeDelta::days(2);
        let extend =
            |deadline| editions::extend_deadline(&it, it.organiser, it.edition, revision, deadline, later);
        let phase = Phase::Judging;
        assert_eq!(extend(DeadlineKind::Call).await, refused(Refusal::NotInThisPhase { phase }));
        extend(DeadlineKind::Scoring).await.unwrap();
        assert_eq!(it.round().await.scoring_closes_at, later);
        assert_eq!(it.letters(LetterKind::DeadlineExtended).await.len(), 3);
    }

    async fn a_sector_has_a_key_of_its_own_and_stays_while_somebody_is_invited_to_its_panel(backend: Backend) {
        let it = Prepared::on(backend).await;
        let add = |key: &str| {
            let name = BothLanguages::new("HR", "HR");
            editions::add_sector(&it, it.organiser, it.edition, key.to_owned(), name)
        };
        assert_eq!(add("care-public").await, refused(Refusal::AlreadyThere));
        assert_eq!(add("Care!").await, refused(Refusal::KeyMalformed));
        let hr = add("hr").await.unwrap();
        editions::order_sectors(&it, it.organiser, it.edition, vec![hr, it.sector]).await.unwrap();
        let id = it.edition;
        let sectors = it.store.read(move |c| interim_challenge::store::editions::sectors(c, id)).await.unwrap();
        assert_eq!(sectors.iter().map(|sector| sector.key.as_str()).collect::<Vec<_>>(), ["hr", "care-public"]);
        let short = editions::order_sectors(&it, it.organiser, it.edition, vec![hr, hr]).await;
        assert_eq!(short, Err(Failure::Stale));
        it.invite("jurylid@jury.example", false).await.unwrap();
        let used = editions::remove_sector(&it, it.organiser, it.edition, it.sector).await;
        assert_eq!(used, refused(Refusal::InUse));
        editions::remove_sector(&it, it.organiser, it.edition, hr).await.unwrap();
        let care = BothLanguages::new("Zorg en publieke sector", "Care and public sector");
        let change = |were: BothLanguages, name: BothLanguages| {
            let it = &it;
            async move {
                let (of, key) = ((it.edition, it.sector), "care".to_owned());
                editions::change_sector(it, it.organiser, of, &were, key, name).await
            }
        };
        let nameless = BothLanguages::new("Zorg", " ");
        assert_eq!(change(care.clone(), nameless).await, refused(Refusal::TextMissing));
        let shorter = BothLanguages::new("Zorg", "Care");
        change(care.clone(), shorter.clone()).await.unwrap();
        // Who opened the form before that would overwrite what they have not seen.
        assert_eq!(change(care, BothLanguages::new("Welzijn", "Welfare")).await, Err(Failure::Stale));
        add("hr").await.unwrap();
        let language = Language::En;
        let taken = change(shorter, BothLanguages::new("Mensen", "hr")).await;
        assert_eq!(taken, refused(Refusal::NameTaken { language }));
    }
}
