//! Who records which title, who confirms it, and what still has to be decided.

use super::super::business_case::CaseState;
use super::super::id::{PanelId, PanelMemberId};
use super::super::person::EmailAddress;
use super::*;
use uuid::Uuid;

fn id<Id: From<Uuid>>(n: u128) -> Id {
    Id::from(Uuid::from_u128(n))
}

fn now() -> NaiveDateTime {
    chrono::DateTime::UNIX_EPOCH.naive_utc()
}

fn chair(sector: u128, president: bool) -> PanelMember {
    PanelMember {
        id: id::<PanelMemberId>(1),
        panel: id::<PanelId>(1),
        sector: Some(id(sector)),
        person: Some(id(1)),
        email: EmailAddress::parse("jurylid@verzinhaven.example").unwrap(),
        name: "Een jurylid".to_owned(),
        language: Language::Nl,
        role: PanelRole::Chair,
        president,
        invited_at: now(),
        accepted_at: Some(now()),
        left_at: None,
    }
}

fn award(of: TitleOf, holder: Holder, recorder: u128) -> TitleAward {
    TitleAward {
        id: id(1),
        edition: id(1),
        of,
        holder,
        reason: "Wat bleef.".to_owned(),
        departure_reason: None,
        language: Language::Nl,
        proposed_by: id(recorder),
        proposed_at: now(),
        confirmed_by: None,
        confirmed_at: None,
        revision: 1,
    }
}

#[test]
fn a_chair_records_the_own_sectors_title_and_the_president_the_others() {
    let own = TitleOf::sector(id(5));
    assert!(own.is_recorded_by(&chair(5, false)));
    assert!(!own.is_recorded_by(&chair(6, true)));
    for title in [TitleOf::OVERALL, TitleOf::BUREAU] {
        assert!(title.is_recorded_by(&chair(5, true)));
        assert!(!title.is_recorded_by(&chair(5, false)));
    }
    let gone = PanelMember {
        left_at: Some(now()),
        ..chair(5, true)
    };
    assert!(!TitleOf::OVERALL.is_recorded_by(&gone));
    let juror = PanelMember {
        role: PanelRole::Juror,
        ..chair(5, false)
    };
    assert!(!own.is_recorded_by(&juror));
}

#[test]
fn a_person_cannot_be_bureau_of_the_year_nor_a_bureau_interim_manager() {
    assert!(!TitleOf::BUREAU.can_go_to(Holder::Case(id(1))));
    assert!(!TitleOf::OVERALL.can_go_to(Holder::Bureau(id(1))));
    assert!(TitleOf::BUREAU.can_go_to(Holder::NotAwarded));
}

#[test]
fn the_recorder_cannot_confirm_and_nobody_confirms_twice() {
    let mut award = award(TitleOf::OVERALL, Holder::NotAwarded, 1);
    assert_eq!(award.confirm(id(1), now()), Err(Refusal::SecondPersonNeeded));
    assert_eq!(award.confirm(id(2), now()), Ok(()));
    assert_eq!(award.confirm(id(3), now()), Err(Refusal::WrongState));
}

fn admitted(case: u128, sector: u128, bureau: u128) -> BusinessCase {
    BusinessCase {
        id: id(case),
        edition: id(1),
        person: id(100 + case),
        number: 1,
        state: CaseState::Admitted,
        language: Language::Nl,
        title: String::new(),
        sector: Some(id(sector)),
        kind: None,
        client_branch: None,
        bureau: Some(id(bureau)),
        personal_deadline_at: None,
        declared_at: None,
        submitted_at: None,
        withdrawn_at: None,
        revision: 1,
        created_at: now(),
        updated_at: now(),
    }
}

#[test]
fn a_title_is_decided_when_it_is_confirmed_and_its_holder_is_still_there() {
    let cases = [admitted(9, 5, 3)];
    let titles = to_decide(&[id(5), id(6)], &cases);
    assert_eq!(
        titles,
        vec![TitleOf::OVERALL, TitleOf::sector(id(5)), TitleOf::BUREAU]
    );
    let mut awards: Vec<TitleAward> = titles
        .iter()
        .map(|of| award(*of, Holder::NotAwarded, 1))
        .collect();
    assert_eq!(undecided(&titles, &awards, &cases), 3);
    for award in &mut awards {
        award.confirm(id(2), now()).unwrap();
    }
    awards[0].holder = Holder::Case(id(9));
    assert_eq!(
        undecided(&titles, &awards, &cases),
        1,
        "the bureau's is the winner's"
    );
    awards[2].holder = Holder::Bureau(id(3));
    assert_eq!(undecided(&titles, &awards, &cases), 0);
    assert_eq!(undecided(&titles, &awards, &[]), 2);
}

#[test]
fn a_sectors_title_goes_to_a_case_of_that_sector_and_a_bureaus_to_one_that_takes_part() {
    let cases = [admitted(9, 5, 3)];
    assert!(TitleOf::sector(id(5)).stands(Holder::Case(id(9)), &cases));
    assert!(!TitleOf::sector(id(6)).stands(Holder::Case(id(9)), &cases));
    assert!(TitleOf::BUREAU.stands(Holder::Bureau(id(3)), &cases));
    assert!(!TitleOf::BUREAU.stands(Holder::Bureau(id(4)), &cases));
}

#[test]
fn the_bureau_of_the_year_is_the_winners_unless_it_is_said_why_not() {
    let cases = [admitted(9, 5, 3), admitted(8, 5, 4)];
    let mut awards = vec![award(TitleOf::OVERALL, Holder::Case(id(9)), 1)];
    assert_eq!(winners_bureau(&[], &cases), None, "the overall title comes first");
    let bureau = winners_bureau(&awards, &cases);
    assert_eq!(bureau, Some(Holder::Bureau(id(3))));
    let expected = Expected { order: None, bureau };
    let departure = |holder, typed| departure_reason(TitleOf::BUREAU, holder, expected, typed);
    assert_eq!(
        departure(Holder::Bureau(id(3)), Some("Anders.")),
        Ok(None),
        "nothing departs"
    );
    for other in [Holder::Bureau(id(4)), Holder::NotAwarded] {
        assert_eq!(departure(other, Some(" ")), Err(Refusal::NotTheWinnersBureau));
        assert_eq!(
            departure(other, Some("Artikel 4.")),
            Ok(Some("Artikel 4.".to_owned()))
        );
    }
    awards.push(award(TitleOf::BUREAU, Holder::Bureau(id(3)), 1));
    assert!(awards[1].stands(&awards, &cases));
    awards[0].holder = Holder::Case(id(8));
    assert!(
        !awards[1].stands(&awards, &cases),
        "another winner, another bureau"
    );
    awards[1].departure_reason = Some("Artikel 4.".to_owned());
    assert!(awards[1].stands(&awards, &cases));
}

#[test]
fn without_a_winner_or_with_one_of_no_bureau_there_is_no_bureau_of_the_year_by_the_rule() {
    let mut alone = admitted(9, 5, 3);
    alone.bureau = None;
    for holder in [Holder::Case(id(9)), Holder::NotAwarded] {
        let awards = [award(TitleOf::OVERALL, holder, 1)];
        assert_eq!(
            winners_bureau(&awards, &[alone.clone()]),
            Some(Holder::NotAwarded)
        );
    }
    let withdrawn = [award(TitleOf::OVERALL, Holder::Case(id(9)), 1)];
    assert_eq!(
        winners_bureau(&withdrawn, &[]),
        None,
        "the overall title is open again"
    );
}
