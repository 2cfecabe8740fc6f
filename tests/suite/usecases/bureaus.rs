//! The list of bureaus.

use crate::on_both_databases;
use crate::support::TestTools;
use crate::support::editions::organiser;
use interim_challenge::domain::Refusal;
use interim_challenge::domain::edition::BothLanguages;
use interim_challenge::store::bureaus as stored;
use interim_challenge::usecases::{Failure, bureaus};

on_both_databases! {
    async fn a_name_is_taken_whatever_its_capitals_and_white_space(backend: Backend) {
        let tools = TestTools::on(backend);
        let organiser = organiser(&tools, "organisator@challenge.example").await;
        let add = |name: &str| bureaus::add_bureau(&tools, organiser, name.to_owned(), BothLanguages::default());
        let schakel = add(" De  Schakel ").await.unwrap();
        assert_eq!(add("DE SCHAKEL").await, Err(Refusal::AlreadyThere.into()));
        assert_eq!(add("  ").await, Err(Refusal::TextMissing.into()));
        let other = add("Aanlegsteiger").await.unwrap();
        let names: Vec<String> =
            tools.store.read(stored::all).await.unwrap().into_iter().map(|bureau| bureau.name).collect();
        assert_eq!(names, ["Aanlegsteiger", "De Schakel"]);
        let change = |id, revision, name: &str| {
            bureaus::change_bureau(&tools, organiser, id, revision, name.to_owned(), BothLanguages::default())
        };
        assert_eq!(change(other, 1, "de schakel").await, Err(Refusal::AlreadyThere.into()));
        assert_eq!(change(schakel, 1, "de Schakel").await, Ok(()));
        assert_eq!(change(schakel, 1, "De Ketting").await, Err(Failure::Stale));
    }

    async fn a_bureau_off_the_list_stays_known(backend: Backend) {
        let tools = TestTools::on(backend);
        let organiser = organiser(&tools, "organisator@challenge.example").await;
        let about = BothLanguages::new("Sinds 1998.", "Since 1998.");
        let id = bureaus::add_bureau(&tools, organiser, "De Schakel".to_owned(), about).await.unwrap();
        bureaus::list_bureau(&tools, organiser, id, false).await.unwrap();
        bureaus::list_bureau(&tools, organiser, id, false).await.unwrap();
        assert_eq!(tools.store.read(stored::listed).await.unwrap(), vec![]);
        assert_eq!(tools.store.read(stored::all).await.unwrap()[0].about.en, "Since 1998.");
        bureaus::list_bureau(&tools, organiser, id, true).await.unwrap();
        assert_eq!(tools.store.read(stored::listed).await.unwrap().len(), 1);
    }
}
