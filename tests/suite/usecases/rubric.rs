//! The rubric: edited until the call opens, frozen then, thawed by a step back.

use crate::on_both_databases;
use crate::support::editions::Prepared;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::phase::Phase;
use interim_challenge::domain::rubric::{Element, ElementDraft};
use interim_challenge::usecases::{Failure, phases, rubric};

fn draft_of(element: &Element) -> ElementDraft {
    ElementDraft {
        weight: element.weight,
        weight_reason: element.weight_reason.clone(),
        look_in: element.look_in.clone(),
        nl: element.nl.clone(),
        en: element.en.clone(),
    }
}

on_both_databases! {
    async fn an_element_is_changed_in_all_its_texts_and_a_stale_tab_changes_nothing(backend: Backend) {
        let it = Prepared::on(backend).await;
        let before = it.rubric().await;
        let element = &before.elements[3];
        let mut draft = draft_of(element);
        draft.weight = 1500;
        draft.weight_reason = "Zie het verslag van 2025.".to_owned();
        draft.nl.levels[4] = "Een ander niveau vijf.".to_owned();
        draft.en.probes = vec!["Who noticed?".to_owned()];
        rubric::change_element(&it, it.organiser, it.edition, element.id, 1, draft.clone()).await.unwrap();
        let after = it.rubric().await;
        assert_eq!(draft_of(&after.elements[3]), draft);
        assert_eq!(after.elements[3].revision, 2);
        let untouched = |rubric: &interim_challenge::domain::rubric::Rubric| {
            let mut others = rubric.elements.clone();
            others.remove(3);
            others
        };
        assert_eq!(untouched(&before), untouched(&after));
        let stale =
            rubric::change_element(&it, it.organiser, it.edition, element.id, 1, draft_of(element)).await;
        assert_eq!(stale, Err(Failure::Stale));
        assert_eq!(draft_of(&it.rubric().await.elements[3]), draft);
    }

    async fn an_element_of_another_edition_does_not_exist_here(backend: Backend) {
        let it = Prepared::on(backend).await;
        let other = interim_challenge::usecases::editions::create_edition(
            &it, it.organiser, crate::support::editions::plan(2027),
        ).await.unwrap();
        let element = it.rubric().await.elements.remove(0);
        let changed =
            rubric::change_element(&it, it.organiser, other, element.id, 1, draft_of(&element)).await;
        assert_eq!(changed, Err(Failure::NotFound));
        assert_eq!(rubric::remove_element(&it, it.organiser, other, element.id).await, Err(Failure::NotFound));
    }

    async fn elements_are_added_behind_the_last_up_to_eight_and_removed(backend: Backend) {
        let it = Prepared::on(backend).await;
        let element = it.rubric().await.elements.remove(0);
        let draft = draft_of(&element);
        let add = |key: &str| rubric::add_element(&it, it.organiser, it.edition, key.to_owned(), draft.clone());
        assert_eq!(add("nerve").await, Err(Refusal::TooMany { limit: 8 }.into()));
        rubric::remove_element(&it, it.organiser, it.edition, element.id).await.unwrap();
        assert_eq!(add("trust").await, Err(Refusal::AlreadyThere.into()));
        add("nerve").await.unwrap();
        let keys: Vec<String> = it.rubric().await.elements.into_iter().map(|element| element.key).collect();
        assert_eq!((keys.len(), keys[7].as_str()), (8, "nerve"));
    }

    async fn the_call_freezes_the_rubric_and_a_step_back_thaws_it_as_another_version(backend: Backend) {
        let it = Prepared::on(backend).await;
        it.move_to(Phase::Call).await.unwrap();
        let frozen = it.rubric().await;
        assert_eq!((frozen.version, frozen.frozen_at), (1, Some(it.clock.now())));
        let element = frozen.elements[0].clone();
        let change =
            || rubric::change_element(&it, it.organiser, it.edition, element.id, 1, draft_of(&element));
        assert_eq!(change().await, Err(Refusal::RubricFrozen.into()));
        let removed = rubric::remove_element(&it, it.organiser, it.edition, element.id).await;
        assert_eq!(removed, Err(Refusal::RubricFrozen.into()));
        phases::move_phase_back(&it, it.organiser, it.edition, Phase::Preparation).await.unwrap();
        assert_eq!(change().await, Ok(()));
        let thawed = it.rubric().await;
        assert_eq!((thawed.version, thawed.frozen_at), (2, None));
    }

    async fn only_an_organiser_edits_the_rubric(backend: Backend) {
        let it = Prepared::on(backend).await;
        let stranger = it.person("iemand@elders.example").await;
        let element = it.rubric().await.elements.remove(0);
        let changed =
            rubric::change_element(&it, stranger, it.edition, element.id, 1, draft_of(&element)).await;
        assert_eq!(changed, Err(Failure::Forbidden));
    }
}
