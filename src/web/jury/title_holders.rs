//! Who can hold a title, as the list of its form has them: the cases or bureaus, and "not awarded".

use super::pile::label;
use super::titles_view::TitlesView;
use crate::domain::title_award::{Holder, Title, TitleOf};
use crate::store::overview::title_desk::Entrant;
use crate::web::visit::Visit;
use serde::Serialize;

/// The value of "not awarded" in the list of holders.
pub const NOT_AWARDED: &str = "none";

/// One of them.
#[derive(Serialize)]
pub struct HolderOption {
    pub value: String,
    pub label: String,
}

/// A holder as the list names it.
pub fn value(holder: Holder) -> String {
    match holder {
        Holder::Case(id) => id.to_string(),
        Holder::Bureau(id) => id.to_string(),
        Holder::NotAwarded => NOT_AWARDED.to_owned(),
    }
}

/// Everybody who can have a title, and "not awarded".
pub fn options(visit: &Visit, found: &TitlesView, of: TitleOf) -> Vec<HolderOption> {
    let mut options: Vec<HolderOption> = match of.title {
        Title::Bureau => found
            .desk
            .bureaus()
            .into_iter()
            .map(|(id, name)| {
                let winners = found.expected(of) == Some(Holder::Bureau(id));
                HolderOption {
                    value: id.to_string(),
                    label: if winners {
                        visit.say("jury-titles-holder-winners", &[("name", name.into())])
                    } else {
                        name.to_owned()
                    },
                }
            })
            .collect(),
        Title::Overall | Title::Sector => found
            .desk
            .entrants
            .iter()
            .filter(|entrant| of.sector.is_none() || entrant.case.sector == of.sector)
            .map(|entrant| candidate(visit, found, of, entrant))
            .collect(),
    };
    options.push(HolderOption {
        value: NOT_AWARDED.to_owned(),
        label: visit.word("jury-titles-holder-none"),
    });
    options
}

fn candidate(visit: &Visit, found: &TitlesView, of: TitleOf, entrant: &Entrant) -> HolderOption {
    let titles = found.desk.titles.iter();
    let mut sectors = titles.filter_map(|line| line.sector.as_ref());
    let sector = sectors.find(|sector| Some(sector.id) == entrant.case.sector);
    let key = if found.has_bands(of) && found.leaves_free(of, entrant.case.id) {
        "jury-titles-holder-first"
    } else {
        "jury-titles-holder-case"
    };
    HolderOption {
        value: entrant.case.id.to_string(),
        label: visit.say(
            key,
            &[
                ("name", entrant.candidate_name.as_str().into()),
                ("number", label(entrant.case.number).into()),
                (
                    "sector",
                    sector.map_or("", |sector| sector.name.get(visit.language)).into(),
                ),
            ],
        ),
    }
}
