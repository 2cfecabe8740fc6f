//! Awarding: who records which title, who confirms it, and what becomes of a title whose holder withdraws.

use crate::on_both_databases;
use crate::support::Backend;
use crate::support::juries::Scoring;
use chrono::TimeDelta;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::edition::BothLanguages;
use interim_challenge::domain::id::{BureauId, CaseId, PersonId, TitleAwardId};
use interim_challenge::domain::jury_words::JuryWords;
use interim_challenge::domain::phase::Phase;
use interim_challenge::domain::title_award::{Holder, TitleAward, TitleOf};
use interim_challenge::locale::Language;
use interim_challenge::store::overview::title_desk::{TitleDesk, title_desk};
use interim_challenge::store::{cases, jury_words, titles};
use interim_challenge::usecases::awarding::{self, WrittenWords};
use interim_challenge::usecases::{Failure, accounts, bureaus, closing, submissions};
use uuid::Uuid;

/// Two sectors, everybody handed in, sealed, the order revealed.
async fn revealed(backend: Backend) -> Scoring {
    let scoring = Scoring::on(backend, &[2, 1]).await;
    scoring
        .everybody_hands_in(|juror, case, _| [2, 3, 4][(juror + case) % 3])
        .await;
    scoring.seal_and_reveal().await;
    scoring
}

async fn award(scoring: &Scoring, id: TitleAwardId) -> TitleAward {
    scoring
        .store
        .read(move |c| titles::find(c, id))
        .await
        .unwrap()
        .unwrap()
}

/// Lets a bureau bring this case.
async fn bring(scoring: &Scoring, case: CaseId) -> BureauId {
    let about = BothLanguages::default();
    let bureau = bureaus::add_bureau(scoring, scoring.organiser, "De Schakel".to_owned(), about);
    let bureau = bureau.await.unwrap();
    let brought = scoring.store.write(move |tx| {
        let mut case = cases::find(tx, case)?.ok_or(Failure::NotFound)?;
        case.bureau = Some(bureau);
        Ok::<_, Failure>(cases::update(tx, &case)?)
    });
    brought.await.unwrap();
    bureau
}

async fn desk(scoring: &Scoring) -> TitleDesk {
    let edition = scoring.edition_id();
    scoring.store.read(move |c| title_desk(c, edition)).await.unwrap()
}

async fn say(
    scoring: &Scoring,
    actor: PersonId,
    case: CaseId,
    words: &str,
    revision: i32,
) -> Result<(), Failure> {
    let written = WrittenWords {
        body: words.to_owned(),
        language: Language::Nl,
        revision,
    };
    awarding::release_jury_words(scoring, actor, case, written).await
}

async fn words_about(scoring: &Scoring, case: CaseId) -> JuryWords {
    scoring
        .store
        .read(move |c| jury_words::find(c, case))
        .await
        .unwrap()
        .unwrap()
}

const WRONG_STATE: Failure = Failure::Refused(Refusal::WrongState);

on_both_databases! {
    async fn a_chair_records_the_own_title_and_the_president_the_others(backend: Backend) {
        let scoring = revealed(backend).await;
        let (president, chair) = (scoring.panels[0].chair(), scoring.panels[1].chair());
        let case = Holder::Case(scoring.panels[1].cases[0]);
        let own = TitleOf::sector(scoring.panels[1].sector);
        for stranger in [president, scoring.panels[1].jurors[1], scoring.organiser] {
            assert_eq!(scoring.record(stranger, own, case, 0).await, Err(Failure::NotFound));
        }
        assert_eq!(scoring.record(chair, TitleOf::OVERALL, case, 0).await, Err(Failure::NotFound));
        scoring.record(chair, own, case, 0).await.unwrap();
        scoring.record(president, TitleOf::OVERALL, case, 0).await.unwrap();
        scoring.record(president, TitleOf::BUREAU, Holder::NotAwarded, 0).await.unwrap();
        let desk = desk(&scoring).await;
        let recorded: Vec<bool> = desk.titles.iter().map(|title| title.award.is_some()).collect();
        assert_eq!(recorded, [true, false, true, true], "overall, two sectors, bureau");
        assert_eq!(desk.titles[0].holder_name.as_deref(), Some("Marijke Oldenhuis"));
    }

    async fn no_title_is_recorded_before_the_order_is_revealed(backend: Backend) {
        let scoring = Scoring::on(backend, &[1]).await;
        scoring.everybody_hands_in(|_, _, _| 3).await;
        let (president, case) = (scoring.panels[0].chair(), Holder::Case(scoring.panels[0].cases[0]));
        scoring.close().await;
        let early = scoring.record(president, TitleOf::OVERALL, case, 0).await;
        assert_eq!(early, Err(Failure::Refused(Refusal::NotInThisPhase { phase: Phase::Judging })));
        scoring.move_to(Phase::Sealed).await.unwrap();
        assert_eq!(scoring.record(president, TitleOf::OVERALL, case, 0).await, Err(WRONG_STATE));
        closing::reveal_order(&scoring, scoring.organiser, scoring.edition_id()).await.unwrap();
        scoring.record(president, TitleOf::OVERALL, case, 0).await.unwrap();
    }

    async fn a_title_goes_to_who_takes_part_and_with_a_reason(backend: Backend) {
        let scoring = revealed(backend).await;
        let president = scoring.panels[0].chair();
        let foreign = Holder::Case(scoring.panels[1].cases[0]);
        let own = TitleOf::sector(scoring.panels[0].sector);
        assert_eq!(scoring.record(president, own, foreign, 0).await, Err(WRONG_STATE));
        let unknown = Holder::Bureau(BureauId::from(Uuid::from_u128(7)));
        assert_eq!(scoring.record(president, TitleOf::BUREAU, unknown, 0).await, Err(WRONG_STATE));
        assert_eq!(scoring.record(president, TitleOf::BUREAU, foreign, 0).await, Err(WRONG_STATE));
        let nameless = awarding::Recorded {
            of: own,
            holder: Holder::NotAwarded,
            reason: "  ".to_owned(),
            departure_reason: None,
            language: Language::Nl,
            revision: 0,
        };
        let nameless = awarding::record_title(&scoring, president, scoring.edition_id(), nameless).await;
        assert_eq!(nameless, Err(Failure::Refused(Refusal::ReasonMissing)));
    }

    async fn outside_the_first_band_a_sectors_title_needs_a_reason_for_the_organisers(backend: Backend) {
        let scoring = Scoring::on(backend, &[2, 1]).await;
        scoring.everybody_hands_in(|juror, case, _| [5, 2][case] - i64::from(juror == 0)).await;
        scoring.seal_and_reveal().await;
        let panel = &scoring.panels[0];
        let own = TitleOf::sector(panel.sector);
        let [first, second] = [0, 1].map(|place| Holder::Case(panel.cases[place]));
        let record = async |of, holder, why: Option<&str>, revision| {
            let recorded = awarding::Recorded {
                of,
                holder,
                reason: "Het effect bleef.".to_owned(),
                departure_reason: why.map(str::to_owned),
                language: Language::Nl,
                revision,
            };
            awarding::record_title(&scoring, panel.chair(), scoring.edition_id(), recorded).await
        };
        let unsaid = Err(Failure::Refused(Refusal::OutsideFirstBand));
        assert_eq!(record(own, second, None, 0).await, unsaid);
        assert_eq!(record(own, second, Some(" \n"), 0).await, unsaid);
        let why = Some("De opdracht was zwaarder.");
        let id = record(own, second, why, 0).await.unwrap();
        assert_eq!(award(&scoring, id).await.departure_reason.as_deref(), why);
        assert_eq!(award(&scoring, id).await.published().reason, "Het effect bleef.");
        record(own, first, why, 1).await.unwrap();
        assert_eq!(award(&scoring, id).await.departure_reason, None, "within the band there is none");
        record(own, Holder::NotAwarded, None, 2).await.unwrap();
        record(TitleOf::OVERALL, second, None, 0).await.unwrap();
    }

    async fn the_bureaus_title_falls_with_the_winner_that_it_followed(backend: Backend) {
        let scoring = revealed(backend).await;
        let panel = &scoring.panels[0];
        let president = panel.chair();
        let cases = [0, 1].map(|place| Holder::Case(panel.cases[place]));
        let winners = Holder::Bureau(bring(&scoring, panel.cases[0]).await);
        scoring.record(president, TitleOf::OVERALL, cases[0], 0).await.unwrap();
        assert_eq!(desk(&scoring).await.winners_bureau, Some(winners));
        let record = async |holder, why: Option<&str>, revision| {
            let recorded = awarding::Recorded {
                of: TitleOf::BUREAU,
                holder,
                reason: "Het bureau volgde het werk.".to_owned(),
                departure_reason: why.map(str::to_owned),
                language: Language::Nl,
                revision,
            };
            awarding::record_title(&scoring, president, scoring.edition_id(), recorded).await
        };
        let other = Holder::NotAwarded;
        let unsaid = Err(Failure::Refused(Refusal::NotTheWinnersBureau));
        assert_eq!(record(other, None, 0).await, unsaid);
        let id = record(other, Some("Artikel 4 van de regels."), 0).await.unwrap();
        assert_eq!(award(&scoring, id).await.departure_reason.as_deref(), Some("Artikel 4 van de regels."));
        record(winners, None, 1).await.unwrap();
        assert_eq!(award(&scoring, id).await.departure_reason, None);
        scoring.record(president, TitleOf::OVERALL, cases[1], 1).await.unwrap();
        assert_eq!(awarding::confirm_title(&scoring, scoring.organiser, id, 2).await, Err(WRONG_STATE));
        record(Holder::NotAwarded, None, 2).await.unwrap();
        assert_eq!(awarding::confirm_title(&scoring, scoring.organiser, id, 3).await, Ok(()));
    }

    async fn where_the_scores_order_nothing_the_jury_is_free(backend: Backend) {
        let scoring = Scoring::on(backend, &[2]).await;
        scoring.everybody_hands_in(|_, _, _| 3).await;
        scoring.seal_and_reveal().await;
        let panel = &scoring.panels[0];
        let recorded = awarding::Recorded {
            of: TitleOf::sector(panel.sector),
            holder: Holder::Case(panel.cases[1]),
            reason: "Het effect bleef.".to_owned(),
            departure_reason: None,
            language: Language::Nl,
            revision: 0,
        };
        awarding::record_title(&scoring, panel.chair(), scoring.edition_id(), recorded).await.unwrap();
    }

    async fn a_title_is_replaced_until_another_organiser_confirms_it(backend: Backend) {
        let scoring = revealed(backend).await;
        let panel = &scoring.panels[0];
        let own = TitleOf::sector(panel.sector);
        let [first, second] = [0, 1].map(|place| Holder::Case(panel.cases[place]));
        let id = scoring.record(panel.chair(), own, first, 0).await.unwrap();
        assert_eq!(scoring.record(panel.chair(), own, first, 0).await, Ok(id), "a second click");
        assert_eq!(scoring.record(panel.chair(), own, second, 0).await, Err(Failure::Stale));
        assert_eq!(scoring.record(panel.chair(), own, second, 1).await, Ok(id));
        assert_eq!(award(&scoring, id).await.holder, second);
        let outdated = awarding::confirm_title(&scoring, scoring.organiser, id, 1).await;
        assert_eq!(outdated, Err(Failure::Stale));
        let by_chair = awarding::confirm_title(&scoring, panel.chair(), id, 2).await;
        assert_eq!(by_chair, Err(Failure::Forbidden));
        scoring.confirm_title(id).await.unwrap();
        assert_eq!(award(&scoring, id).await.confirmed_by, Some(scoring.organiser));
        awarding::confirm_title(&scoring, scoring.organiser, id, 2).await.expect("a second click");
        assert_eq!(scoring.record(panel.chair(), own, first, 3).await, Err(WRONG_STATE));
        assert_eq!(scoring.confirm_title(id).await, Err(WRONG_STATE));
    }

    async fn who_recorded_a_title_does_not_confirm_it(backend: Backend) {
        let scoring = revealed(backend).await;
        let president = scoring.panels[0].chair();
        let id = scoring.record(president, TitleOf::OVERALL, Holder::NotAwarded, 0).await.unwrap();
        // A small office may name the jury's president as its second organiser.
        let email = crate::support::editions::address("jurylid-0-0@jury.example");
        let path = accounts::invite_organiser_from_command_line(&scoring, email, Language::Nl).await.unwrap();
        let token = path.rsplit('/').next().unwrap();
        let token = interim_challenge::credentials::random::Token::presented(token);
        let accepted = crate::support::editions::accepted("Wouter Hagedoorn");
        accounts::accept_organiser_invitation(&scoring, token, accepted).await.unwrap();
        let own = awarding::confirm_title(&scoring, president, id, 1).await;
        assert_eq!(own, Err(Failure::Refused(Refusal::SecondPersonNeeded)));
        awarding::confirm_title(&scoring, scoring.second_organiser, id, 1).await.unwrap();
    }

    async fn a_title_whose_holder_withdraws_is_open_again(backend: Backend) {
        let scoring = revealed(backend).await;
        scoring.award_all().await;
        assert_eq!(scoring.readiness().await.titles_undecided, 0);
        let panel = &scoring.panels[0];
        submissions::withdraw(&scoring, panel.candidates[0], panel.cases[0]).await.unwrap();
        assert_eq!(scoring.readiness().await.titles_undecided, 2);
        let stands: Vec<bool> = desk(&scoring).await.titles.iter().map(|title| title.stands).collect();
        assert_eq!(stands, [false, false, true, true]);
        let next = Holder::Case(panel.cases[1]);
        let id = scoring.record(panel.chair(), TitleOf::sector(panel.sector), next, 2).await.unwrap();
        assert!(!award(&scoring, id).await.is_confirmed());
        scoring.confirm_title(id).await.unwrap();
        assert_eq!(scoring.readiness().await.titles_undecided, 1);
    }

    async fn a_chair_writes_the_jurys_words_for_the_own_sector_only(backend: Backend) {
        let scoring = revealed(backend).await;
        let (chair, case) = (scoring.panels[0].chair(), scoring.panels[0].cases[0]);
        for stranger in [scoring.panels[1].chair(), scoring.panels[0].jurors[1], scoring.organiser] {
            assert_eq!(say(&scoring, stranger, case, "Mooi.", 0).await, Err(Failure::NotFound));
        }
        let none = say(&scoring, chair, case, "\n", 0).await;
        assert_eq!(none, Err(Failure::Refused(Refusal::ReasonMissing)));
        say(&scoring, chair, case, "Mooi.", 0).await.unwrap();
        say(&scoring, chair, case, "Mooi.", 0).await.expect("a second click");
        say(&scoring, chair, case, "Sterk verankerd.", 1).await.unwrap();
        assert_eq!(say(&scoring, chair, case, "Uit een oud tabblad.", 1).await, Err(Failure::Stale));
        let words = words_about(&scoring, case).await;
        assert_eq!((words.body.as_str(), words.written_by, words.revision), ("Sterk verankerd.", chair, 2));
    }

    async fn the_jurys_words_are_final_once_the_edition_is_out(backend: Backend) {
        let scoring = revealed(backend).await;
        scoring.award_all().await;
        let (chair, case) = (scoring.panels[0].chair(), scoring.panels[0].cases[0]);
        let id = scoring.propose(2).await.unwrap();
        scoring.confirm(id).await.unwrap();
        say(&scoring, chair, case, "Mooi.", 0).await.expect("before the moment");
        scoring.clock.move_by(TimeDelta::hours(2));
        assert_eq!(say(&scoring, chair, case, "Toch niet.", 1).await, Err(WRONG_STATE));
        assert_eq!(words_about(&scoring, case).await.body, "Mooi.");
    }
}
