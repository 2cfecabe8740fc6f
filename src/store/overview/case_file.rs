//! A business case with all that is shown beside it. Who may see it is decided by whoever asks for it.

use crate::domain::bureau::Bureau;
use crate::domain::business_case::{Attachment, BusinessCase, Section, count_words};
use crate::domain::edition::{Edition, Sector};
use crate::domain::id::CaseId;
use crate::domain::screening::ScreeningDecision;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{bureaus, cases, editions, people};

/// A business case as pages show it.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseFile {
    pub case: BusinessCase,
    pub edition: Edition,
    pub candidate_name: String,
    pub candidate_email: String,
    pub sector: Option<Sector>,
    pub bureau: Option<Bureau>,
    /// All seven, in page order.
    pub sections: Vec<Section>,
    pub attachments: Vec<Attachment>,
    /// Oldest first.
    pub decisions: Vec<ScreeningDecision>,
}

impl CaseFile {
    pub fn words(&self) -> usize {
        self.sections
            .iter()
            .map(|section| count_words(&section.body))
            .sum()
    }

    /// The newest decision that was not taken back.
    pub fn newest_decision(&self) -> Option<&ScreeningDecision> {
        self.decisions.iter().rfind(|one| one.taken_back.is_none())
    }
}

/// The file of a case, in a fixed number of statements.
pub fn find(connection: &mut AnyConnection, id: CaseId) -> Result<Option<CaseFile>, StoreError> {
    match cases::find(connection, id)? {
        Some(case) => of(connection, case).map(Some),
        None => Ok(None),
    }
}

pub(super) fn of(connection: &mut AnyConnection, case: BusinessCase) -> Result<CaseFile, StoreError> {
    let gone = |what: &str| StoreError::corrupt("business_case", what);
    let edition = editions::find(connection, case.edition)?.ok_or_else(|| gone("edition"))?;
    let candidate = people::find(connection, case.person)?.ok_or_else(|| gone("person"))?;
    let sector = match case.sector {
        Some(id) => editions::find_sector(connection, id)?.map(|(_, sector)| sector),
        None => None,
    };
    let bureau = match case.bureau {
        Some(id) => bureaus::find(connection, id)?,
        None => None,
    };
    Ok(CaseFile {
        sections: cases::sections::load(connection, case.id)?,
        attachments: cases::attachments::of_case(connection, case.id)?,
        decisions: cases::decisions::of_case(connection, case.id)?,
        edition,
        candidate_name: candidate.name,
        candidate_email: candidate.email.as_typed().to_owned(),
        sector,
        bureau,
        case,
    })
}
