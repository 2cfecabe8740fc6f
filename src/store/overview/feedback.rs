//! A candidate's feedback report: the own levels per element, lowest first and without names, and the jury's words. There
//! is none before the edition has a publication that is out.

use crate::domain::business_case::{BusinessCase, CaseState};
use crate::domain::disclosure::own_levels;
use crate::domain::id::{EditionId, PersonId};
use crate::domain::jury_words::JuryWords;
use crate::domain::scale::Level;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{cases, jury_words, publications, rounds, rubrics, scoresheets};
use chrono::NaiveDateTime;

/// What a candidate hears back.
#[derive(Clone, Debug, PartialEq)]
pub struct Feedback {
    pub case: BusinessCase,
    /// By key in rubric order; `None` where too few jurors scored the element.
    pub elements: Vec<(String, Option<Vec<Level>>)>,
    pub words: Option<JuryWords>,
}

/// The report of a person's own admitted case in an edition, in a fixed number of statements.
pub fn feedback(
    connection: &mut AnyConnection,
    candidate: PersonId,
    edition: EditionId,
    now: NaiveDateTime,
) -> Result<Option<Feedback>, StoreError> {
    let case = cases::find_own(connection, candidate, edition)?;
    let Some(case) = case.filter(|case| case.state == CaseState::Admitted) else {
        return Ok(None);
    };
    if !publications::has_one_out(connection, edition, now)? {
        return Ok(None);
    }
    let Some(round) = rounds::of_edition(connection, edition)? else {
        return Ok(None);
    };
    let reviews = scoresheets::counted_reviews_of_case(connection, round.id, case.id)?;
    let elements = rubrics::element_keys(connection, round.rubric)?
        .into_iter()
        .enumerate()
        .map(|(place, (_, key))| (key, own_levels(&reviews, place)))
        .collect();
    Ok(Some(Feedback {
        words: jury_words::find(connection, case.id)?,
        elements,
        case,
    }))
}
