//! What a candidate writes and chooses: words counted, choices held against what is on offer,
//! and the one form of a whole case from which a digest is taken.

use super::{AssignmentKind, Attachment, BusinessCase, ClientBranch, Section, TITLE_CHARACTERS};
use crate::domain::id::{BureauId, SectorId};
use crate::domain::refusal::Refusal;
use crate::domain::written::as_written;
use crate::locale::Language;
use crate::seal;
use std::fmt::Write;

/// Words as a reader counts them: runs of anything but white space.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// What a candidate says about a case apart from its sections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub title: String,
    pub language: Language,
    pub sector: Option<SectorId>,
    pub kind: Option<AssignmentKind>,
    pub client_branch: Option<ClientBranch>,
    /// `None`: without a bureau.
    pub bureau: Option<BureauId>,
}

/// What an edition offers to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    pub sectors: Vec<SectorId>,
    pub kinds: Vec<AssignmentKind>,
    /// Those on the list for new choices.
    pub bureaus: Vec<BureauId>,
}

/// Nothing chosen is always possible in a draft.
fn offered<T: PartialEq>(chosen: Option<&T>, offer: &[T]) -> bool {
    chosen.is_none_or(|chosen| offer.contains(chosen))
}

impl BusinessCase {
    /// Takes over what the candidate says; whether anything changed. A bureau that was chosen before it left the list
    /// can stay.
    ///
    /// # Errors
    /// [`Refusal::TooMany`] when the title is too long, [`Refusal::NotOffered`].
    pub fn choose(&mut self, facts: Facts, offer: &Offer) -> Result<bool, Refusal> {
        let title = as_written(&facts.title)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        if title.chars().count() > TITLE_CHARACTERS {
            return Err(Refusal::TooMany {
                limit: TITLE_CHARACTERS,
            });
        }
        let same_bureau = facts.bureau == self.bureau;
        if !offered(facts.sector.as_ref(), &offer.sectors)
            || !offered(facts.kind.as_ref(), &offer.kinds)
            || !(same_bureau || offered(facts.bureau.as_ref(), &offer.bureaus))
        {
            return Err(Refusal::NotOffered);
        }
        let before = self.clone();
        self.title = title;
        self.language = facts.language;
        self.sector = facts.sector;
        self.kind = facts.kind;
        self.client_branch = facts.client_branch;
        self.bureau = facts.bureau;
        Ok(*self != before)
    }
}

/// The whole case in one unambiguous text: whoever holds the same text holds the same digest. Every part is preceded
/// by its length in bytes, so that no body can pass for the beginning of the next part.
pub fn canonical(case: &BusinessCase, sections: &[Section], attachments: &[Attachment]) -> String {
    let word = |word: Option<&str>| word.unwrap_or("-").to_owned();
    let id = |id: Option<String>| id.unwrap_or_else(|| "-".to_owned());
    let mut text = String::from("interim-challenge business-case 1\n");
    let mut part = |name: &str, value: &str| {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{name} {}\n{value}", value.len());
    };
    part("case", &case.id.to_string());
    part("language", case.language.code());
    part("title", &case.title);
    part("sector", &id(case.sector.map(|id| id.to_string())));
    part("kind", &word(case.kind.map(AssignmentKind::word)));
    part("client-branch", &word(case.client_branch.map(ClientBranch::word)));
    part("bureau", &id(case.bureau.map(|id| id.to_string())));
    let mut ordered: Vec<&Section> = sections.iter().collect();
    ordered.sort_by_key(|section| section.key);
    for section in ordered {
        part(section.key.word(), &section.body);
    }
    let mut files: Vec<&Attachment> = attachments.iter().collect();
    files.sort_by(|one, other| (&one.sha256, &one.file_name).cmp(&(&other.sha256, &other.file_name)));
    for file in files {
        part("attachment", &format!("{} {}", file.sha256, file.file_name));
    }
    text
}

/// What a case is known by on its receipt: the digest of its canonical text.
pub fn digest(case: &BusinessCase, sections: &[Section], attachments: &[Attachment]) -> String {
    seal::digest(canonical(case, sections, attachments).as_bytes())
}
