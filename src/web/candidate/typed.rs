//! What stands in the fields of the editor: as it is stored, or as it was typed. Parsed into what the use-cases take;
//! a mistake becomes a sentence at its field.

use crate::domain::Refusal;
use crate::domain::business_case::{BusinessCase, Facts, SECTION_CHARACTERS, SectionKey, TITLE_CHARACTERS};
use crate::domain::edition::{AssignmentKind, ClientBranch};
use crate::locale::Language;
use crate::store::overview::candidate_desk::CaseEditor;
use crate::usecases::submissions::SectionText;
use crate::web::error_pages::refusal_text;
use crate::web::form::FieldErrors;
use crate::web::visit::Visit;
use serde::Serialize;

/// The facts of a case, field by field. A sector goes by its key, a bureau by its id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TypedFacts {
    pub title: String,
    pub language: String,
    pub sector: String,
    pub kind: String,
    pub client_branch: String,
    pub bureau: String,
}

/// A section's field, with the revision on which it was typed.
#[derive(Clone, Debug)]
pub struct TypedSection {
    pub key: SectionKey,
    pub body: String,
    pub revision: i32,
}

/// Everything in the editor.
#[derive(Clone, Debug)]
pub struct Typed {
    pub facts: TypedFacts,
    pub revision: i32,
    /// All seven, in page order.
    pub sections: Vec<TypedSection>,
}

impl Typed {
    /// As it is stored.
    pub fn stored(editor: &CaseEditor) -> Typed {
        let file = &editor.file;
        Typed {
            facts: TypedFacts::stored(editor, &file.case),
            revision: file.case.revision,
            sections: file
                .sections
                .iter()
                .map(|section| TypedSection {
                    key: section.key,
                    body: section.body.clone(),
                    revision: section.revision,
                })
                .collect(),
        }
    }

    /// With one section as it was typed.
    pub fn put(&mut self, typed: TypedSection) {
        if let Some(section) = self.sections.iter_mut().find(|section| section.key == typed.key) {
            *section = typed;
        }
    }

    /// The sections as the use-case takes them, where none is too long to be kept.
    pub fn texts(&self, visit: &Visit, errors: &mut FieldErrors) -> Vec<SectionText> {
        self.sections
            .iter()
            .map(|section| section.text(visit, errors))
            .collect()
    }
}

impl TypedSection {
    /// The section as the use-case takes it.
    pub fn text(&self, visit: &Visit, errors: &mut FieldErrors) -> SectionText {
        if self.body.chars().count() > SECTION_CHARACTERS {
            let limit = crate::locale::grouped(visit.language, SECTION_CHARACTERS as u64);
            let text = visit.say("candidate-section-too-long", &[("limit", limit.into())]);
            errors.add(&format!("section-{}", self.key), text);
        }
        SectionText {
            key: self.key,
            body: self.body.clone(),
            revision: self.revision,
        }
    }
}

impl TypedFacts {
    fn stored(editor: &CaseEditor, case: &BusinessCase) -> TypedFacts {
        let sector = editor
            .sectors
            .iter()
            .find(|sector| Some(sector.id) == case.sector);
        TypedFacts {
            title: case.title.clone(),
            language: case.language.code().to_owned(),
            sector: sector.map(|sector| sector.key.clone()).unwrap_or_default(),
            kind: case.kind.map(|kind| kind.to_string()).unwrap_or_default(),
            client_branch: case
                .client_branch
                .map(|branch| branch.to_string())
                .unwrap_or_default(),
            bureau: case.bureau.map(|id| id.to_string()).unwrap_or_default(),
        }
    }

    /// The facts as the use-case takes them.
    pub fn parse(&self, visit: &Visit, errors: &mut FieldErrors, editor: &CaseEditor) -> Option<Facts> {
        if self.title.trim().chars().count() > TITLE_CHARACTERS {
            let limit = [("limit", TITLE_CHARACTERS.into())];
            errors.add_with(
                "title",
                visit.word("candidate-title-too-long"),
                visit.say("candidate-title-too-long-how", &limit),
            );
        }
        let mut field = |name: &str, typed: &str, is_offered: bool| {
            if !typed.is_empty() && !is_offered {
                let text = refusal_text(&visit.app.texts, visit.language, &Refusal::NotOffered);
                errors.add(name, text);
            }
        };
        let language = Language::parse(&self.language);
        let sector = editor.sectors.iter().find(|sector| sector.key == self.sector);
        let kind = AssignmentKind::parse(&self.kind).filter(|kind| editor.kinds.contains(kind));
        let client_branch = ClientBranch::parse(&self.client_branch);
        let bureau = editor
            .bureaus
            .iter()
            .find(|bureau| bureau.id.to_string() == self.bureau);
        // A language is always chosen: an empty one is no choice either.
        field("language", "-", language.is_some());
        field("sector", &self.sector, sector.is_some());
        field("kind", &self.kind, kind.is_some());
        field("client_branch", &self.client_branch, client_branch.is_some());
        field("bureau", &self.bureau, bureau.is_some());
        Some(Facts {
            title: self.title.clone(),
            language: language?,
            sector: sector.map(|sector| sector.id),
            kind,
            client_branch,
            bureau: bureau.map(|bureau| bureau.id),
        })
        .filter(|_| errors.is_empty())
    }
}
