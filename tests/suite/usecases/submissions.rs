//! A candidate's business case: what is kept when two tabs meet, what a deadline lets through, who may touch it.

use crate::on_both_databases;
use crate::support::app::TestApp;
use crate::support::at;
use crate::support::cases::{OpenCall, call_closes, text};
use crate::support::markup::words;
use chrono::TimeDelta;
use interim_challenge::credentials::random;
use interim_challenge::credentials::random::Token;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::business_case::{
    ATTACHMENT_BYTES, ATTACHMENTS, CaseState, Facts, SECTION_CHARACTERS, SectionKey,
};
use interim_challenge::domain::edition::AssignmentKind;
use interim_challenge::domain::id::{CaseId, PersonId};
use interim_challenge::domain::letter::{LINK_FACT, LetterKind};
use interim_challenge::domain::person::EmailAddress;
use interim_challenge::domain::phase::Phase;
use interim_challenge::locale::Language;
use interim_challenge::store::overview::candidate_desk;
use interim_challenge::usecases::accounts::Accepted;
use interim_challenge::usecases::jury::{self, Invitation};
use interim_challenge::usecases::submissions::{self, SectionText, WholeCase};
use interim_challenge::usecases::{Failure, bureaus};

const PDF: &[u8] = b"%PDF-1.7\nwat cijfers";

fn typed(key: SectionKey, body: &str, revision: i32) -> SectionText {
    SectionText {
        key,
        body: body.to_owned(),
        revision,
    }
}

async fn body_of(call: &OpenCall, person: PersonId, case: CaseId, key: SectionKey) -> (String, i32) {
    let editor = call
        .store
        .read(move |c| candidate_desk::editor(c, person, case))
        .await
        .unwrap()
        .unwrap();
    let section = editor
        .file
        .sections
        .into_iter()
        .find(|section| section.key == key)
        .unwrap();
    (section.body, section.revision)
}

/// Invites the address to the jury and accepts.
async fn seat(call: &OpenCall, email: &str) -> Result<(), Failure> {
    let invitation = Invitation {
        sector: call.sector,
        chair: false,
        name: "Rein Tolsma".to_owned(),
        email: EmailAddress::parse(email).unwrap(),
        language: Language::Nl,
    };
    jury::invite_juror(call, call.organiser, call.edition, invitation).await?;
    let letter = call.letters(LetterKind::JurorInvitation).await.remove(0);
    let token = Token::presented(letter.facts[LINK_FACT].rsplit('/').next().unwrap());
    let accepted = Accepted {
        name: "Rein Tolsma".to_owned(),
        password: None,
        language: Language::Nl,
    };
    jury::accept_jury_invitation(call, token, accepted, true)
        .await
        .map(|_| ())
}

on_both_databases! {
    async fn starting_twice_gives_one_case_and_two_candidates_get_two_numbers(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let first = call.person("marijke@oldenhuis.example").await;
        let second = call.person("bas@terhorst.example").await;
        let case = submissions::start_case(&call, first, call.edition).await.unwrap();
        assert_eq!(submissions::start_case(&call, first, call.edition).await, Ok(case));
        let other = submissions::start_case(&call, second, call.edition).await.unwrap();
        assert_eq!((call.case(case).await.number, call.case(other).await.number), (1, 2));
        let unknown = submissions::start_case(&call, first, random::id()).await;
        assert_eq!(unknown, Err(Failure::NotFound));
    }

    async fn nobody_is_juror_and_candidate_of_the_same_edition(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let juror = call.person("rein@tolsma.example").await;
        seat(&call, "rein@tolsma.example").await.unwrap();
        let refused = submissions::start_case(&call, juror, call.edition).await;
        assert_eq!(refused, Err(Failure::Refused(Refusal::JurorAndCandidate)));
        let desk = call.store.read(move |c| candidate_desk::desk(c, juror)).await.unwrap();
        assert!(desk.is_juror && desk.file.is_none());
    }

    async fn an_organiser_enters_no_case(backend: Backend) {
        let call = OpenCall::on(backend).await;
        for organiser in [call.organiser, call.second_organiser] {
            let started = submissions::start_case(&call, organiser, call.edition).await;
            assert_eq!(started, Err(Failure::Refused(Refusal::OrganiserAndCandidate)));
        }
    }

    async fn two_tabs_meet_per_section_and_nothing_is_lost(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let person = call.person("marijke@oldenhuis.example").await;
        let case = submissions::start_case(&call, person, call.edition).await.unwrap();
        let key = SectionKey::Approach;
        let one = submissions::save_section(&call, person, case, typed(key, "eerste tab", 0)).await.unwrap();
        assert_eq!((one.revision, one.saved_at), (1, call.clock.now()));
        let stale = submissions::save_section(&call, person, case, typed(key, "tweede tab", 0)).await;
        assert_eq!(stale, Err(Failure::Stale));
        assert_eq!(body_of(&call, person, case, key).await, ("eerste tab".to_owned(), 1));
        // The other sections of the second tab are not stale, and what was typed can be saved on the newer revision.
        let other = typed(SectionKey::Result, "cijfers", 0);
        assert!(submissions::save_section(&call, person, case, other).await.is_ok());
        let again = submissions::save_section(&call, person, case, typed(key, "beide", 1)).await.unwrap();
        assert_eq!(again.revision, 2);
    }

    async fn a_repeated_save_of_the_same_text_is_no_conflict(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let person = call.person("marijke@oldenhuis.example").await;
        let case = submissions::start_case(&call, person, call.edition).await.unwrap();
        let key = SectionKey::Approach;
        let first = submissions::save_section(&call, person, case, typed(key, "een\r\ntwee", 0)).await.unwrap();
        call.clock.move_by(TimeDelta::minutes(1));
        let retried = submissions::save_section(&call, person, case, typed(key, "een\r\ntwee", 0)).await.unwrap();
        assert_eq!(retried, first);
        assert_eq!(body_of(&call, person, case, key).await, ("een\ntwee".to_owned(), 1));
    }

    async fn a_draft_may_have_too_many_words_but_not_a_book(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let key = SectionKey::LookingBack;
        let long = typed(key, &"woord ".repeat(key.word_limit() + 1), 1);
        submissions::save_section(&call, person, case, long).await.unwrap();
        let refused = submissions::submit(&call, person, case, true).await;
        assert_eq!(refused, Err(Failure::Refused(Refusal::CaseIncomplete { gaps: 1 })));
        let book = typed(key, &"b".repeat(SECTION_CHARACTERS + 1), 2);
        let limit = SECTION_CHARACTERS;
        let refused = submissions::save_section(&call, person, case, book).await;
        assert_eq!(refused, Err(Failure::Refused(Refusal::TooMany { limit })));
    }

    async fn the_plain_form_saves_all_or_nothing(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let key = SectionKey::Approach;
        submissions::save_section(&call, person, case, typed(key, "uit een andere tab", 1)).await.unwrap();
        let stale = WholeCase {
            facts: Facts { title: "Nieuwe titel".to_owned(), ..call.facts() },
            revision: 2,
            sections: vec![typed(SectionKey::Result, "nieuw", 1), typed(key, "ook nieuw", 1)],
        };
        assert_eq!(submissions::save_all(&call, person, case, stale).await, Err(Failure::Stale));
        assert_eq!(call.case(case).await.title, "De poort die dicht bleef");
        assert_ne!(body_of(&call, person, case, SectionKey::Result).await.0, "nieuw");
        assert_eq!(body_of(&call, person, case, key).await.0, "uit een andere tab");
        let fresh = WholeCase {
            facts: Facts { title: "Nieuwe titel".to_owned(), ..call.facts() },
            revision: 2,
            sections: vec![typed(SectionKey::Result, "nieuw", 1), typed(key, "ook nieuw", 2)],
        };
        assert_eq!(submissions::save_all(&call, person, case, fresh).await.unwrap().revision, 3);
        assert_eq!(body_of(&call, person, case, key).await, ("ook nieuw".to_owned(), 3));
    }

    async fn facts_are_held_against_what_the_edition_offers_and_against_their_revision(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let person = call.person("marijke@oldenhuis.example").await;
        let case = submissions::start_case(&call, person, call.edition).await.unwrap();
        let not_offered = Err(Failure::Refused(Refusal::NotOffered));
        let kind = Facts { kind: Some(AssignmentKind::Replacement), ..call.facts() };
        assert_eq!(submissions::save_facts(&call, person, case, kind, 1).await, not_offered);
        let sector = Facts { sector: Some(random::id()), ..call.facts() };
        assert_eq!(submissions::save_facts(&call, person, case, sector, 1).await, not_offered);
        assert_eq!(submissions::save_facts(&call, person, case, call.facts(), 1).await.unwrap().revision, 2);
        let other = Facts { title: "Anders".to_owned(), ..call.facts() };
        assert_eq!(submissions::save_facts(&call, person, case, other, 1).await, Err(Failure::Stale));
        bureaus::list_bureau(&call, call.organiser, call.bureau, false).await.unwrap();
        let kept = Facts { title: "Anders".to_owned(), ..call.facts() };
        assert_eq!(submissions::save_facts(&call, person, case, kept, 2).await.unwrap().revision, 3);
        let newcomer = call.person("bas@terhorst.example").await;
        let fresh = submissions::start_case(&call, newcomer, call.edition).await.unwrap();
        assert_eq!(submissions::save_facts(&call, newcomer, fresh, call.facts(), 1).await, not_offered);
    }

    async fn somebody_elses_case_does_not_exist(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (owner, case) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let file = submissions::attach_file(&call, owner, case, "meting.pdf".to_owned(), PDF.to_vec()).await.unwrap().id;
        let (stranger, own) = call.candidate_with_a_complete_draft("bas@terhorst.example").await;
        for actor in [stranger, call.organiser] {
            let section = text(SectionKey::Approach, 1);
            assert_eq!(submissions::save_section(&call, actor, case, section).await, Err(Failure::NotFound));
            let facts = call.facts();
            assert_eq!(submissions::save_facts(&call, actor, case, facts, 2).await, Err(Failure::NotFound));
            assert_eq!(submissions::submit(&call, actor, case, true).await, Err(Failure::NotFound));
            assert_eq!(submissions::recall(&call, actor, case).await, Err(Failure::NotFound));
            assert_eq!(submissions::withdraw(&call, actor, case).await, Err(Failure::NotFound));
            let attached = submissions::attach_file(&call, actor, case, "a.pdf".to_owned(), PDF.to_vec());
            assert_eq!(attached.await, Err(Failure::NotFound));
            let removed = submissions::remove_attachment(&call, actor, case, file);
            assert_eq!(removed.await, Err(Failure::NotFound));
            let seen = call.store.read(move |c| candidate_desk::editor(c, actor, case)).await.unwrap();
            assert!(seen.is_none());
        }
        // A file of another case is none of one's own.
        let removed = submissions::remove_attachment(&call, stranger, own, file).await;
        assert_eq!(removed, Err(Failure::NotFound));
        assert_eq!(submissions::submit(&call, owner, random::id(), true).await, Err(Failure::NotFound));
    }

    async fn a_double_submission_gives_one_receipt(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let undeclared = submissions::submit(&call, person, case, false).await;
        assert_eq!(undeclared, Err(Failure::Refused(Refusal::CaseIncomplete { gaps: 1 })));
        let both = tokio::join!(
            submissions::submit(&call, person, case, true),
            submissions::submit(&call, person, case, true)
        );
        let receipt = both.0.unwrap();
        assert_eq!(both.1, Ok(receipt.clone()));
        call.clock.move_by(TimeDelta::minutes(5));
        assert_eq!(submissions::submit(&call, person, case, true).await, Ok(receipt.clone()));
        let letters = call.letters(LetterKind::CaseReceipt).await;
        assert_eq!(letters.len(), 1);
        let facts = &letters[0].facts;
        assert_eq!((facts["number"].as_str(), facts["title"].as_str()), ("1", "De poort die dicht bleef"));
        assert_eq!(facts["digest"], receipt.digest);
        assert_eq!(facts["words"], "70");
        assert_eq!(facts["submitted_at"], "2026-03-03T09:00:00Z|Europe/Amsterdam");
        assert_eq!(facts["deadline_at"], "2026-04-01T20:00:00Z|Europe/Amsterdam");
        assert_eq!(facts[LINK_FACT], format!("/nl/candidate/cases/{case}"));
    }

    async fn a_submitted_case_is_not_written_until_it_is_taken_back(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_who_submitted("marijke@oldenhuis.example").await;
        let section = typed(SectionKey::Approach, "toch anders", 1);
        let refused = submissions::save_section(&call, person, case, section.clone()).await;
        assert_eq!(refused.map(|_| ()), Err(Failure::Refused(Refusal::WrongState)));
        submissions::recall(&call, person, case).await.unwrap();
        submissions::recall(&call, person, case).await.unwrap();
        assert_eq!(call.letters(LetterKind::CaseRecalled).await.len(), 1);
        submissions::save_section(&call, person, case, section).await.unwrap();
        submissions::submit(&call, person, case, true).await.unwrap();
        let receipts = call.letters(LetterKind::CaseReceipt).await;
        assert_eq!(receipts.len(), 2);
        assert_ne!(receipts[0].facts["digest"], receipts[1].facts["digest"]);
    }

    async fn the_deadline_is_walked_through_to_the_second(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (in_time, first) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let (late, second) = call.candidate_with_a_complete_draft("bas@terhorst.example").await;
        let last = call_closes() + TimeDelta::minutes(15);
        call.clock.move_to(last);
        let section = |body| typed(SectionKey::Result, body, 1);
        submissions::save_section(&call, late, second, section("net op tijd")).await.unwrap();
        submissions::submit(&call, in_time, first, true).await.unwrap();
        call.clock.move_to(last + TimeDelta::seconds(1));
        let passed = Failure::Refused(Refusal::DeadlinePassed { shown_at: call_closes() });
        let saved = submissions::save_section(&call, late, second, typed(SectionKey::Result, "te laat", 2)).await;
        assert_eq!(saved, Err(passed.clone()));
        assert_eq!(submissions::submit(&call, late, second, true).await, Err(passed.clone()));
        assert_eq!(submissions::recall(&call, in_time, first).await, Err(passed.clone()));
        let attached = submissions::attach_file(&call, late, second, "a.pdf".to_owned(), PDF.to_vec()).await;
        assert_eq!(attached, Err(passed.clone()));
        let newcomer = call.person("te@laat.example").await;
        assert_eq!(submissions::start_case(&call, newcomer, call.edition).await, Err(passed));
        // What was written stays readable.
        assert_eq!(body_of(&call, late, second, SectionKey::Result).await.0, "net op tijd");
    }

    async fn one_candidate_gets_a_later_deadline_which_runs_on_in_screening(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let due = at(2026, 4, 5, 12);
        let by_candidate = submissions::give_personal_deadline(&call, person, case, due).await;
        assert_eq!(by_candidate, Err(Failure::Forbidden));
        let earlier = submissions::give_personal_deadline(&call, call.organiser, case, call_closes()).await;
        assert_eq!(earlier, Err(Failure::Refused(Refusal::DateNotAhead)));
        submissions::give_personal_deadline(&call, call.organiser, case, due).await.unwrap();
        submissions::give_personal_deadline(&call, call.organiser, case, due).await.unwrap();
        let letters = call.letters(LetterKind::PersonalDeadlineGiven).await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].facts["deadline_at"], "2026-04-05T12:00:00Z|Europe/Amsterdam");
        call.open_screening().await;
        call.clock.move_to(due + TimeDelta::minutes(15));
        submissions::save_section(&call, person, case, typed(SectionKey::Result, "ziek geweest", 1)).await.unwrap();
        submissions::submit(&call, person, case, true).await.unwrap();
        assert_eq!(call.case(case).await.state, CaseState::Submitted);
    }

    async fn a_case_is_withdrawn_once_and_cannot_come_back(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_who_submitted("marijke@oldenhuis.example").await;
        call.open_screening().await;
        submissions::withdraw(&call, person, case).await.unwrap();
        submissions::withdraw(&call, person, case).await.unwrap();
        assert_eq!(call.letters(LetterKind::CaseWithdrawn).await.len(), 1);
        let withdrawn = call.case(case).await;
        assert_eq!((withdrawn.state, withdrawn.withdrawn_at), (CaseState::Withdrawn, Some(call.clock.now())));
        let again = submissions::submit(&call, person, case, true).await;
        assert_eq!(again, Err(Failure::Refused(Refusal::WrongState)));
        let recalled = submissions::recall(&call, person, case).await;
        assert_eq!(recalled, Err(Failure::Refused(Refusal::WrongState)));
    }

    async fn a_draft_is_withdrawn_on_its_own_page_and_frees_its_candidate_for_the_jury(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let email = "marijke@oldenhuis.example";
        let (person, case) = call.candidate_with_a_complete_draft(email).await;
        assert_eq!(seat(&call, email).await, Err(Failure::Refused(Refusal::JurorAndCandidate)));
        let app = TestApp::beside(&call);
        let mut client = app.signed_in(person).await;
        let page = format!("/nl/candidate/cases/{case}/withdrawal");
        assert!(client.get("/nl/candidate").await.body().contains(&format!("href=\"{page}\"")));
        assert!(words(&client.get(&page).await.body()).contains("niemand anders kan dat"));
        assert_eq!(client.post(&page, &[]).await.location(), "/nl/candidate");
        let desk = client.get("/nl/candidate").await.body();
        assert!(!desk.contains(&page), "{desk}");
        assert_eq!(seat(&call, email).await, Ok(()));
    }

    async fn files_are_taken_by_name_and_content_and_counted(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let (person, case) = call.candidate_with_a_complete_draft("marijke@oldenhuis.example").await;
        let attach = async |name: &str, bytes: &[u8]| {
            submissions::attach_file(&call, person, case, name.to_owned(), bytes.to_vec()).await
        };
        let refused = |refusal| Err(Failure::Refused(refusal));
        assert_eq!(attach("virus.pdf", b"MZ\x90\0").await, refused(Refusal::FileContentDiffers));
        assert_eq!(attach("verhaal.docx", PDF).await, refused(Refusal::FileKindUnknown));
        let mut huge = PDF.to_vec();
        huge.resize(ATTACHMENT_BYTES + 1, b' ');
        let limit = ATTACHMENT_BYTES;
        assert_eq!(attach("groot.pdf", &huge).await, refused(Refusal::FileTooLarge { limit }));
        let added = attach("C:\\map\\meting.pdf", PDF).await.unwrap();
        assert_eq!(added.already_as, None);
        assert_eq!(attach("meting.pdf", PDF).await, Ok(added.clone()), "a second click");
        let again = attach("nogmaals.pdf", PDF).await.unwrap();
        assert_eq!(again.id, added.id, "the same bytes are the same attachment");
        assert_eq!(again.already_as.as_deref(), Some("meting.pdf"));
        let first = added.id;
        for number in 2..=ATTACHMENTS {
            attach("foto.jpg", format!("\u{fffd}{number}").as_bytes()).await.unwrap_err();
            let jpeg = [b"\xff\xd8\xff".as_slice(), number.to_string().as_bytes()].concat();
            attach("foto.jpg", &jpeg).await.unwrap();
        }
        let limit = ATTACHMENTS;
        assert_eq!(attach("zes.pdf", b"%PDF-6").await, refused(Refusal::TooMany { limit }));
        let editor = call.store.read(move |c| candidate_desk::editor(c, person, case)).await.unwrap().unwrap();
        let files = editor.file.attachments;
        let meting = files.iter().find(|file| file.id == first).unwrap();
        assert_eq!((meting.file_name.as_str(), meting.media_type.as_str()), ("meting.pdf", "application/pdf"));
        assert!(call.attachments.open(&meting.storage_key).await.is_ok());
        submissions::remove_attachment(&call, person, case, first).await.unwrap();
        assert!(call.attachments.open(&meting.storage_key).await.is_err());
        let again = submissions::remove_attachment(&call, person, case, first).await;
        assert_eq!(again, Err(Failure::NotFound));
    }

    async fn the_desk_shows_the_case_in_a_number_of_statements_that_does_not_grow(backend: Backend) {
        let call = OpenCall::on(backend).await;
        let person = call.person("marijke@oldenhuis.example").await;
        let case = submissions::start_case(&call, person, call.edition).await.unwrap();
        let statements = async || {
            let before = call.store.statements();
            let desk = call.store.read(move |c| candidate_desk::desk(c, person)).await.unwrap();
            assert_eq!(desk.edition.map(|edition| edition.phase), Some(Phase::Call));
            assert_eq!(desk.file.unwrap().case.id, case);
            call.store.statements() - before
        };
        // A sector and a bureau are looked up once they are chosen.
        submissions::save_facts(&call, person, case, call.facts(), 1).await.unwrap();
        let few = statements().await;
        for key in SectionKey::ALL {
            submissions::save_section(&call, person, case, text(*key, 0)).await.unwrap();
        }
        for number in 0..3 {
            let bytes = [PDF, &[number]].concat();
            submissions::attach_file(&call, person, case, "meting.pdf".to_owned(), bytes).await.unwrap();
        }
        assert_eq!(statements().await, few);
    }
}
