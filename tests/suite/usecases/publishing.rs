//! Publishing: two organisers, fresh passwords, an hour's notice, frozen input; and the clock alone that shows it.

use crate::on_both_databases;
use crate::support::Backend;
use crate::support::juries::{ELEMENTS, Scoring};
use chrono::TimeDelta;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::id::{PersonId, PublicationId};
use interim_challenge::domain::letter::{LINK_FACT, Letter, LetterKind};
use interim_challenge::domain::phase::Phase;
use interim_challenge::domain::proposal::{Proposal, ProposalState};
use interim_challenge::domain::publication::{Correction, Publication};
use interim_challenge::domain::title_award::{Holder, Title, TitleAward, TitleOf};
use interim_challenge::locale::Language;
use interim_challenge::store::overview::feedback::{Feedback, feedback};
use interim_challenge::store::{people, publications, titles};
use interim_challenge::usecases::awarding::WrittenWords;
use interim_challenge::usecases::{Failure, awarding, phases, publishing, submissions};

/// A small edition, sealed, all titles confirmed.
async fn awarded(backend: Backend) -> Scoring {
    let scoring = Scoring::on(backend, &[2]).await;
    scoring
        .everybody_hands_in(|juror, case, element| [4, 2, 3][(juror + case + element) % 3])
        .await;
    scoring.seal_and_reveal().await;
    scoring.award_all().await;
    scoring
}

async fn proposal(scoring: &Scoring, id: PublicationId) -> Proposal {
    scoring
        .store
        .read(move |c| publications::find(c, id))
        .await
        .unwrap()
        .unwrap()
}

async fn out(scoring: &Scoring) -> Vec<Publication> {
    let now = scoring.clock.now();
    scoring
        .store
        .read(move |c| publications::out(c, now))
        .await
        .unwrap()
}

async fn report(scoring: &Scoring, candidate: PersonId) -> Option<Feedback> {
    let (edition, now) = (scoring.edition_id(), scoring.clock.now());
    scoring
        .store
        .read(move |c| feedback(c, candidate, edition, now))
        .await
        .unwrap()
}

fn refused<T>(refusal: Refusal) -> Result<T, Failure> {
    Err(Failure::Refused(refusal))
}

on_both_databases! {
    async fn publishing_takes_two_organisers_and_their_fresh_passwords(backend: Backend) {
        let scoring = awarded(backend).await;
        let (now, edition) = (scoring.clock.now(), scoring.edition_id());
        let moment = now + TimeDelta::hours(2);
        let stale = now - TimeDelta::minutes(11);
        let outsider = publishing::propose(&scoring, scoring.panels[0].chair(), edition, moment, None, now).await;
        assert_eq!(outsider, Err(Failure::Forbidden));
        let unproved = publishing::propose(&scoring, scoring.organiser, edition, moment, None, stale).await;
        assert_eq!(unproved, refused(Refusal::FreshAuthentication));
        let soon = now + TimeDelta::minutes(59);
        let soon = publishing::propose(&scoring, scoring.organiser, edition, soon, None, now).await;
        assert_eq!(soon, refused(Refusal::MomentTooSoon));
        let far = now + TimeDelta::days(367);
        let far = publishing::propose(&scoring, scoring.organiser, edition, far, None, now).await;
        assert_eq!(far, refused(Refusal::MomentTooFar));
        let id = scoring.propose(2).await.unwrap();
        assert_eq!(scoring.propose(3).await, refused(Refusal::ProposalStands));
        let alone = publishing::confirm(&scoring, scoring.organiser, id, now).await;
        assert_eq!(alone, refused(Refusal::SecondPersonNeeded));
        let unproved = publishing::confirm(&scoring, scoring.second_organiser, id, stale).await;
        assert_eq!(unproved, refused(Refusal::FreshAuthentication));
        scoring.confirm(id).await.unwrap();
        let proposer = publishing::confirm(&scoring, scoring.organiser, id, now).await;
        assert_eq!(proposer, refused(Refusal::NotProposed));
    }

    async fn nothing_is_proposed_while_a_title_is_undecided(backend: Backend) {
        let scoring = Scoring::on(backend, &[1]).await;
        scoring.everybody_hands_in(|_, _, _| 3).await;
        let early = scoring.propose(2).await;
        assert_eq!(early, refused(Refusal::NotInThisPhase { phase: Phase::Judging }));
        scoring.seal_and_reveal().await;
        assert_eq!(scoring.propose(2).await, refused(Refusal::Blocked { count: 3 }));
    }

    async fn the_clock_alone_publishes(backend: Backend) {
        let scoring = awarded(backend).await;
        let id = scoring.propose(3).await.unwrap();
        scoring.clock.move_by(TimeDelta::hours(1));
        scoring.confirm(id).await.unwrap();
        assert_eq!(out(&scoring).await, vec![]);
        scoring.clock.move_by(TimeDelta::hours(2) - TimeDelta::seconds(1));
        assert_eq!(out(&scoring).await, vec![]);
        scoring.clock.move_by(TimeDelta::seconds(1));
        let shown = out(&scoring).await;
        assert_eq!((shown.len(), shown[0].year(), shown[0].number()), (1, 2026, 1));
        assert_eq!(shown[0].moment(), scoring.clock.now());
        // Two candidates are below the minimum: titles only.
        assert!(shown[0].figures().is_none());
        let titles: Vec<Title> = shown[0].titles().iter().map(|title| title.title).collect();
        assert_eq!(titles, [Title::Overall, Title::Sector, Title::Bureau]);
        let now = scoring.clock.now();
        let of_year = scoring.store.read(move |c| publications::out_of_year(c, 2026, now)).await.unwrap();
        assert_eq!(of_year, shown);
        let late = publishing::call_off(&scoring, scoring.organiser, id).await;
        assert_eq!(late, refused(Refusal::NotProposed));
        scoring.move_to(Phase::Published).await.unwrap();
        assert_eq!(out(&scoring).await, shown);
    }

    async fn a_proposal_that_nobody_confirms_expires(backend: Backend) {
        let scoring = awarded(backend).await;
        let id = scoring.propose(24 * 7).await.unwrap();
        scoring.clock.move_by(TimeDelta::hours(72) + TimeDelta::seconds(1));
        assert_eq!(scoring.confirm(id).await, refused(Refusal::ProposalExpired));
        let next = scoring.propose(24).await.unwrap();
        assert_eq!(proposal(&scoring, next).await.number, 2);
        scoring.confirm(next).await.unwrap();
        // One whose moment has passed cannot be confirmed either: the candidates would hear after the public.
        scoring.clock.move_by(TimeDelta::days(7));
        assert_eq!(out(&scoring).await.len(), 1);
    }

    async fn changed_input_voids_the_proposal(backend: Backend) {
        let scoring = awarded(backend).await;
        let id = scoring.propose(5).await.unwrap();
        let panel = &scoring.panels[0];
        submissions::withdraw(&scoring, panel.candidates[1], panel.cases[1]).await.unwrap();
        assert_eq!(scoring.confirm(id).await, refused(Refusal::InputChanged));
        let voided = proposal(&scoring, id).await;
        assert_eq!(voided.state(scoring.clock.now()), ProposalState::CalledOff);
        assert_eq!(scoring.confirm(id).await, refused(Refusal::NotProposed));
        assert_eq!(scoring.letters(LetterKind::PublicationAnnounced).await, vec![]);
        let next = scoring.propose(5).await.unwrap();
        scoring.confirm(next).await.unwrap();
        scoring.clock.move_by(TimeDelta::hours(5));
        assert_eq!(out(&scoring).await.len(), 1);
    }

    async fn candidates_hear_the_moment_first_and_hear_when_it_is_called_off(backend: Backend) {
        let scoring = awarded(backend).await;
        let panel = &scoring.panels[0];
        let id = scoring.propose(5).await.unwrap();
        assert_eq!(scoring.letters(LetterKind::PublicationAnnounced).await, vec![]);
        scoring.confirm(id).await.unwrap();
        let letters = scoring.letters(LetterKind::PublicationAnnounced).await;
        assert_eq!(letters.len(), panel.candidates.len());
        let facts: Vec<&str> = letters[0].facts.keys().map(String::as_str).collect();
        assert_eq!(facts, ["correction", "link", "name", "publication_at", "year"]);
        let by_chair = publishing::call_off(&scoring, panel.chair(), id).await;
        assert_eq!(by_chair, Err(Failure::Forbidden));
        publishing::call_off(&scoring, scoring.organiser, id).await.unwrap();
        assert_eq!(scoring.letters(LetterKind::PublicationCalledOff).await.len(), panel.candidates.len());
        scoring.clock.move_by(TimeDelta::hours(6));
        assert_eq!(out(&scoring).await, vec![]);
        // A proposal that nobody had confirmed yet goes without a letter.
        let quiet = scoring.propose(5).await.unwrap();
        publishing::call_off(&scoring, scoring.second_organiser, quiet).await.unwrap();
        assert_eq!(scoring.letters(LetterKind::PublicationCalledOff).await.len(), panel.candidates.len());
    }

    async fn a_second_click_proposes_confirms_and_calls_off_once(backend: Backend) {
        let scoring = awarded(backend).await;
        let id = scoring.propose(5).await.unwrap();
        assert_eq!(scoring.propose(5).await, Ok(id));
        assert_eq!(scoring.propose(6).await, refused(Refusal::ProposalStands), "another moment is another proposal");
        scoring.confirm(id).await.unwrap();
        scoring.confirm(id).await.unwrap();
        assert_eq!(scoring.letters(LetterKind::PublicationAnnounced).await.len(), 2);
        publishing::call_off(&scoring, scoring.organiser, id).await.unwrap();
        publishing::call_off(&scoring, scoring.organiser, id).await.unwrap();
        assert_eq!(scoring.letters(LetterKind::PublicationCalledOff).await.len(), 2);
        let by_another = publishing::call_off(&scoring, scoring.second_organiser, id).await;
        assert_eq!(by_another, refused(Refusal::NotProposed));
        assert_eq!(scoring.confirm(id).await, refused(Refusal::NotProposed));
    }

    async fn the_confirmed_moment_is_the_one_in_the_timetable(backend: Backend) {
        let scoring = awarded(backend).await;
        let planned = scoring.edition().await.timetable;
        let moment = scoring.clock.now() + TimeDelta::hours(5);
        let id = scoring.propose(5).await.unwrap();
        assert_eq!(scoring.edition().await.timetable, planned);
        scoring.confirm(id).await.unwrap();
        let confirmed = scoring.edition().await.timetable;
        assert_eq!((confirmed.publication_at, confirmed.first_disorder()), (moment, None));
    }

    async fn a_withdrawal_before_the_moment_calls_a_confirmed_publication_off(backend: Backend) {
        let scoring = awarded(backend).await;
        let panel = &scoring.panels[0];
        let id = scoring.propose(5).await.unwrap();
        scoring.confirm(id).await.unwrap();
        submissions::withdraw(&scoring, panel.candidates[1], panel.cases[1]).await.unwrap();
        let voided = proposal(&scoring, id).await;
        assert_eq!(voided.state(scoring.clock.now()), ProposalState::CalledOff);
        let others = panel.candidates.len() - 1;
        assert_eq!(scoring.letters(LetterKind::PublicationCalledOff).await.len(), others);
        let told = scoring.letters(LetterKind::PublicationVoided).await;
        assert_eq!(told.len(), 2, "both organisers hear why");
        assert_eq!(told[0].facts[LINK_FACT], "/nl/organiser/editions/2026/publication");
        scoring.clock.move_by(TimeDelta::hours(6));
        assert_eq!(out(&scoring).await, vec![]);
        let next = scoring.propose(5).await.unwrap();
        scoring.confirm(next).await.unwrap();
        scoring.clock.move_by(TimeDelta::hours(5));
        assert_eq!(out(&scoring).await.len(), 1);
    }

    async fn ten_candidates_and_six_jurors_publish_figures(backend: Backend) {
        let scoring = Scoring::on(backend, &[5, 5]).await;
        scoring.everybody_hands_in(|juror, case, element| [4, 2, 3, 3, 5][(juror + 2 * case + element) % 5]).await;
        scoring.seal_and_reveal().await;
        scoring.award_all().await;
        let id = scoring.propose(1).await.unwrap();
        scoring.confirm(id).await.unwrap();
        scoring.clock.move_by(TimeDelta::hours(1));
        let shown = out(&scoring).await.remove(0);
        let figures = shown.figures().unwrap();
        assert_eq!((figures.candidates(), figures.jurors()), (10, 6));
        assert_eq!(figures.elements().iter().map(|e| e.key()).collect::<Vec<_>>(), ELEMENTS);
        assert!(figures.element("trust").unwrap().mean().shown().is_some());
    }

    async fn a_candidate_gets_the_own_levels_once_the_edition_is_out(backend: Backend) {
        let scoring = awarded(backend).await;
        let panel = &scoring.panels[0];
        let (candidate, case) = (panel.candidates[0], panel.cases[0]);
        let words = "Sterk verankerd.".to_owned();
        let words = WrittenWords { body: words, language: Language::Nl, revision: 0 };
        awarding::release_jury_words(&scoring, panel.chair(), case, words).await.unwrap();
        assert_eq!(report(&scoring, candidate).await, None);
        let id = scoring.propose(2).await.unwrap();
        scoring.confirm(id).await.unwrap();
        assert_eq!(report(&scoring, candidate).await, None);
        scoring.clock.move_by(TimeDelta::hours(2));
        let report_of_own = report(&scoring, candidate).await.unwrap();
        assert_eq!(report_of_own.case.id, case);
        assert_eq!(report_of_own.words.unwrap().body, "Sterk verankerd.");
        for ((key, levels), element) in report_of_own.elements.iter().zip(ELEMENTS) {
            let levels: Vec<u8> = levels.as_ref().unwrap().iter().map(|level| level.number()).collect();
            assert_eq!((key.as_str(), levels), (element, vec![2, 3, 4]));
        }
        assert_eq!(report(&scoring, panel.chair()).await, None);
    }
}

/// The same, published, and in the phase in which corrections are made.
async fn published(backend: Backend) -> Scoring {
    let scoring = awarded(backend).await;
    let first = scoring.propose(2).await.unwrap();
    scoring.confirm(first).await.unwrap();
    scoring.clock.move_by(TimeDelta::hours(3));
    let edition = scoring.edition_id();
    phases::move_phase(&scoring, scoring.organiser, edition, Phase::Published)
        .await
        .unwrap();
    scoring
}

fn because() -> Correction {
    Correction::because(
        "De titel ging naar een ander.",
        "The title went to somebody else.",
    )
    .unwrap()
}

on_both_databases! {
    async fn a_title_confirmed_by_mistake_is_given_back_and_a_confirmed_publication_goes_off(backend: Backend) {
        let scoring = awarded(backend).await;
        let award = overall(&scoring).await;
        let first = scoring.propose(2).await.unwrap();
        scoring.confirm(first).await.unwrap();
        awarding::reopen_title(&scoring, scoring.organiser, award.id, award.revision).await.unwrap();
        assert_eq!(proposal(&scoring, first).await.state(scoring.clock.now()), ProposalState::CalledOff);
        assert_eq!(scoring.letters(LetterKind::TitleReopened).await[0].facts["out"], "no");
        assert_eq!(scoring.propose(2).await, refused(Refusal::Blocked { count: 1 }));
        let chair = scoring.panels[0].chair();
        let recorded = scoring.record(chair, award.of, Holder::NotAwarded, award.revision + 1).await;
        scoring.confirm_title(recorded.unwrap()).await.unwrap();
        let second = scoring.propose(2).await.unwrap();
        scoring.confirm(second).await.unwrap();
        scoring.clock.move_by(TimeDelta::hours(2));
        let out = out(&scoring).await;
        assert_eq!(out.iter().map(|of| (of.number(), of.correction())).collect::<Vec<_>>(), [(2, None)]);
        let holder = out[0].titles().iter().find(|title| title.title == Title::Overall).unwrap().case;
        assert_eq!(holder, None);
    }

    async fn a_title_given_back_before_the_moment_calls_a_confirmed_correction_off(backend: Backend) {
        let scoring = published(backend).await;
        let edition = scoring.edition_id();
        let (now, moment) = (scoring.clock.now(), scoring.clock.now() + TimeDelta::hours(2));
        let proposed = publishing::propose(&scoring, scoring.organiser, edition, moment, Some(because()), now).await;
        let second = proposed.unwrap();
        let archive = || phases::move_phase(&scoring, scoring.organiser, edition, Phase::Archived);
        assert_eq!(archive().await, refused(Refusal::Blocked { count: 1 }), "it waits for its confirmation");
        publishing::confirm(&scoring, scoring.second_organiser, second, now).await.unwrap();
        assert_eq!(archive().await, refused(Refusal::Blocked { count: 1 }), "it waits for its moment");
        let award = overall(&scoring).await;
        awarding::reopen_title(&scoring, scoring.organiser, award.id, award.revision).await.unwrap();
        assert_eq!(archive().await, refused(Refusal::Blocked { count: 1 }), "a title is open");
        let asked = scoring.letters(LetterKind::TitleReopened).await;
        let chair = scoring.panels[0].chair();
        let person = scoring.store.read(move |c| people::find(c, chair)).await.unwrap().unwrap();
        let told: Vec<_> = asked.iter().map(|letter| (letter.email.as_str(), letter.facts["title"].as_str())).collect();
        assert_eq!(told, [(person.email.as_typed(), "overall")]);
        assert_eq!(asked[0].facts[LINK_FACT], "/nl/jury/titles?edition=2026");
        assert_eq!(asked[0].facts["out"], "yes");
        let said = |letters: Vec<Letter>| letters.iter().map(|of| of.facts["correction"].clone()).collect::<Vec<_>>();
        let entrants = scoring.panels[0].candidates.len();
        let announced = said(scoring.letters(LetterKind::PublicationAnnounced).await);
        assert_eq!(announced, [vec!["yes"; entrants], vec!["no"; entrants]].concat(), "the newest first");
        assert_eq!(said(scoring.letters(LetterKind::PublicationCalledOff).await), vec!["yes"; entrants]);
        assert_eq!(said(scoring.letters(LetterKind::PublicationVoided).await), ["yes", "yes"]);
        assert_eq!(proposal(&scoring, second).await.state(now), ProposalState::CalledOff);
        scoring.clock.move_by(TimeDelta::hours(3));
        assert_eq!(out(&scoring).await.len(), 1, "the first publication stands");
    }

    /// A title is given back, recorded anew and confirmed; the correction has the reason, and the figures of the first.
    async fn a_correction_publishes_another_title_with_its_reason_and_leaves_the_figures(backend: Backend) {
        let scoring = published(backend).await;
        let edition = scoring.edition_id();
        let (now, moment) = (scoring.clock.now(), scoring.clock.now() + TimeDelta::hours(2));
        let again = publishing::propose(&scoring, scoring.organiser, edition, moment, None, now).await;
        assert_eq!(again, refused(Refusal::NotInThisPhase { phase: Phase::Published }));

        let award = overall(&scoring).await;
        awarding::reopen_title(&scoring, scoring.organiser, award.id, award.revision).await.unwrap();
        let early = publishing::propose(&scoring, scoring.organiser, edition, moment, Some(because()), now).await;
        assert_eq!(early, refused(Refusal::Blocked { count: 1 }));
        let chair = scoring.panels[0].chair();
        let recorded = scoring.record(chair, award.of, Holder::NotAwarded, award.revision + 1).await;
        assert_eq!(scoring.readiness().await.titles_unpublished, 0);
        scoring.confirm_title(recorded.unwrap()).await.unwrap();
        assert_eq!(scoring.readiness().await.titles_unpublished, 1);
        let archived = scoring.move_to(Phase::Archived).await;
        assert_eq!(archived, refused(Refusal::Blocked { count: 1 }), "what is confirmed is not public");
        let proposed = publishing::propose(&scoring, scoring.organiser, edition, moment, Some(because()), now).await;
        let second = proposed.unwrap();
        publishing::confirm(&scoring, scoring.second_organiser, second, now).await.unwrap();
        assert_eq!(out(&scoring).await.len(), 1, "the first stands until the moment");
        scoring.clock.move_by(TimeDelta::hours(2));
        assert_eq!(scoring.readiness().await.titles_unpublished, 0);
        let out = out(&scoring).await;
        assert_eq!((out[0].number(), out[1].number()), (2, 1));
        assert_eq!(out[0].correction(), Some(&because()));
        assert_eq!(out[0].figures(), out[1].figures());
        let holder = |publication: &Publication| {
            publication.titles().iter().find(|title| title.title == Title::Overall).unwrap().case
        };
        assert!(holder(&out[1]).is_some());
        assert_eq!(holder(&out[0]), None);
    }
}

async fn overall(scoring: &Scoring) -> TitleAward {
    let edition = scoring.edition_id();
    let awards = scoring
        .store
        .read(move |c| titles::of_edition(c, edition))
        .await
        .unwrap();
    awards
        .into_iter()
        .find(|award| award.of == TitleOf::OVERALL)
        .unwrap()
}
