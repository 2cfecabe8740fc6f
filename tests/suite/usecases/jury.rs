//! Seats in the jury: who can be invited, what an invitation opens, who presides, who can still be removed.

use crate::on_both_databases;
use crate::support::editions::{Prepared, accepted, address};
use chrono::TimeDelta;
use interim_challenge::credentials::random::Token;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::letter::{Letter, LetterKind};
use interim_challenge::domain::panel::{PanelMember, PanelRole};
use interim_challenge::domain::phase::{Phase, RoundState};
use interim_challenge::locale::{Arguments, Language, Texts};
use interim_challenge::store::overview::offered_seat::{OfferedSeat, offered_seat};
use interim_challenge::store::{assignments, panels};
use interim_challenge::usecases::accounts;
use interim_challenge::usecases::jury;
use interim_challenge::usecases::{Failure, submissions};

async fn members(it: &Prepared) -> Vec<PanelMember> {
    let round = it.round().await.id;
    it.store.read(move |c| panels::of_round(c, round)).await.unwrap()
}

async fn offered(it: &Prepared, token: &Token) -> Option<OfferedSeat> {
    let (hash, now) = (token.hash(), it.clock.now());
    it.store.read(move |c| offered_seat(c, &hash, now)).await.unwrap()
}

fn says_everything(letter: &Letter) {
    let texts = Texts::load().unwrap();
    let mut facts = Arguments::new();
    for (name, value) in &letter.facts {
        facts.set(name.clone(), value.clone());
    }
    for language in Language::ALL {
        for part in ["subject", "body", "action"] {
            let key = format!("mail-{}-{part}", letter.kind);
            texts.find(language, &key, &facts).unwrap();
        }
    }
}

on_both_databases! {
    async fn an_invitation_makes_an_account_and_a_seat_and_works_once(backend: Backend) {
        let it = Prepared::on(backend).await;
        it.invite("Wouter@Jury.example", true).await.unwrap();
        says_everything(&it.letters(LetterKind::JurorInvitation).await[0]);
        let token = it.token_for("Wouter@Jury.example", LetterKind::JurorInvitation).await;
        let undeclared =
            jury::accept_jury_invitation(&it, token.clone(), accepted("Wouter"), false).await;
        assert_eq!(undeclared.err(), Some(Refusal::DeclarationMissing.into()));
        assert_eq!(offered(&it, &token).await.map(|seat| (seat.edition.id, seat.has_account)), Some((it.edition, false)));
        let opened = jury::accept_jury_invitation(&it, token.clone(), accepted("Wouter"), true).await.unwrap();
        assert_eq!(offered(&it, &token).await, None);
        let person = opened.person.id;
        let (edition, seat) = (it.edition, members(&it).await.remove(0));
        assert_eq!((seat.person, seat.role, seat.sits()), (Some(person), PanelRole::Chair, true));
        let (juror, found, chaired) = it.store.read(move |c| {
            Ok::<_, Failure>((
                panels::is_juror(c, person)?, panels::find_of_person(c, edition, person)?, panels::chairs(c, person)?,
            ))
        }).await.unwrap();
        assert_eq!((juror, found, chaired), (true, Some(seat), vec![edition]));
        let again = jury::accept_jury_invitation(&it, token, accepted("Wouter"), true).await;
        assert_eq!(again.err(), Some(Refusal::LinkUnusable.into()));
        let email = address("wouter@jury.example");
        let signed_in = accounts::sign_in(&it, email, crate::support::editions::PASSWORD.to_owned()).await;
        assert!(signed_in.is_ok());
    }

    async fn an_invitation_lives_three_weeks_and_a_newer_one_takes_its_place(backend: Backend) {
        let it = Prepared::on(backend).await;
        let email = "wouter@jury.example";
        let member = it.invite(email, false).await.unwrap();
        let first = it.token_for(email, LetterKind::JurorInvitation).await;
        jury::resend_jury_invitation(&it, it.organiser, it.edition, member).await.unwrap();
        let second = it.token_for(email, LetterKind::JurorInvitation).await;
        let accept = |token| jury::accept_jury_invitation(&it, token, accepted("Wouter"), true);
        assert_eq!(accept(first).await.err(), Some(Refusal::LinkUnusable.into()));
        it.clock.move_by(TimeDelta::days(21));
        assert_eq!(accept(second).await.err(), Some(Refusal::LinkUnusable.into()));
        jury::resend_jury_invitation(&it, it.organiser, it.edition, member).await.unwrap();
        let third = it.token_for(email, LetterKind::JurorInvitation).await;
        assert!(accept(third).await.is_ok());
        let late = jury::resend_jury_invitation(&it, it.organiser, it.edition, member).await;
        assert_eq!(late, Err(Refusal::WrongState.into()));
    }

    async fn a_panel_has_one_chair_and_an_address_one_seat(backend: Backend) {
        let it = Prepared::on(backend).await;
        it.invite("een@jury.example", true).await.unwrap();
        assert_eq!(it.invite("twee@jury.example", true).await, Err(Refusal::ChairTaken.into()));
        assert_eq!(it.invite("EEN@jury.example", false).await, Err(Refusal::SeatTaken.into()));
        assert!(it.invite("twee@jury.example", false).await.is_ok());
    }

    async fn nobody_is_juror_and_candidate_of_the_same_edition(backend: Backend) {
        let it = Prepared::on(backend).await;
        it.invite("beide@case.example", false).await.unwrap();
        let token = it.token_for("beide@case.example", LetterKind::JurorInvitation).await;
        it.move_to(Phase::Call).await.unwrap();
        let (candidate, case) = it.draft("beide@case.example").await;
        let seat = jury::accept_jury_invitation(&it, token.clone(), accepted("Marijke"), true).await;
        assert_eq!(seat.err(), Some(Refusal::JurorAndCandidate.into()));
        it.draft("ander@case.example").await;
        let invited = it.invite("ander@case.example", false).await;
        assert_eq!(invited, Err(Refusal::JurorAndCandidate.into()));
        submissions::withdraw(&it, candidate, case).await.unwrap();
        let seat = jury::accept_jury_invitation(&it, token, accepted("Marijke"), true).await;
        let joined = seat.expect("a withdrawn case competes no more, and the refusal left the link as it was");
        assert!(joined.opened.is_none(), "an invitation is no key to an account that was there before");
    }

    async fn a_chair_who_accepted_presides_and_there_is_one_president(backend: Backend) {
        let it = Prepared::on(backend).await;
        let invited = it.invite("voorzitter@jury.example", true).await.unwrap();
        let name = |member| jury::name_president(&it, it.organiser, it.edition, member);
        assert_eq!(name(invited).await, Err(Refusal::WrongState.into()));
        let token = it.token_for("voorzitter@jury.example", LetterKind::JurorInvitation).await;
        jury::accept_jury_invitation(&it, token, accepted("Wouter"), true).await.unwrap();
        name(invited).await.unwrap();
        name(invited).await.unwrap();
        let (_, juror) = it.seat("jurylid@jury.example", false).await;
        assert_eq!(name(juror).await, Err(Refusal::WrongState.into()));
        let presidents: Vec<_> =
            members(&it).await.into_iter().filter(|member| member.president).map(|member| member.id).collect();
        assert_eq!(presidents, [invited]);
    }

    async fn a_removed_invitation_is_void_and_a_removed_juror_has_left_and_can_come_back(backend: Backend) {
        let it = Prepared::on(backend).await;
        let email = "wouter@jury.example";
        let member = it.invite(email, false).await.unwrap();
        let token = it.token_for(email, LetterKind::JurorInvitation).await;
        let remove = |member| jury::remove_juror(&it, it.organiser, it.edition, member);
        remove(member).await.unwrap();
        let void = jury::accept_jury_invitation(&it, token, accepted("Wouter"), true).await;
        assert_eq!(void.err(), Some(Refusal::LinkUnusable.into()));
        let (person, member) = it.seat(email, false).await;
        remove(member).await.unwrap();
        assert_eq!(remove(member).await, Err(Failure::NotFound));
        let sits = it.store.read(move |c| panels::is_juror(c, person)).await.unwrap();
        assert!(!sits);
        let (again, seat) = it.seat(email, true).await;
        assert_eq!((again, seat), (person, member));
        assert_eq!(members(&it).await.len(), 1);
    }

    async fn who_takes_a_seat_while_scoring_runs_gets_the_cases_of_the_sector(backend: Backend) {
        let it = Prepared::on(backend).await;
        let (_, case) = it.reach_judging().await;
        it.move_round(RoundState::Scoring).await.unwrap();
        says_everything(&it.letters(LetterKind::ScoringOpened).await[0]);
        let (late, _) = it.seat("laat@jury.example", false).await;
        let round = it.round().await.id;
        let tasks = it.store.read(move |c| assignments::of_juror(c, late, round)).await.unwrap();
        assert_eq!(tasks.iter().map(|task| task.case).collect::<Vec<_>>(), [case]);
    }
}
