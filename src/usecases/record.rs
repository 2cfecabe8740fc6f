//! What every use-case leaves behind in its transaction: a line in the audit log, a letter in the outbox.

use crate::credentials::random;
use crate::domain::audit::{Act, AuditEntry};
use crate::domain::id::{EditionId, PersonId};
use crate::domain::letter::{Letter, LetterKind};
use crate::domain::person::Person;
use crate::locale::Language;
use crate::store::{StoreError, Tx, audits, letters};
use chrono::NaiveDateTime;
use std::collections::BTreeMap;

/// A line for the audit log; `write` appends it.
pub(super) struct Line {
    entry: AuditEntry,
}

impl Line {
    pub(super) fn new(at: NaiveDateTime, actor: Option<PersonId>, act: Act) -> Line {
        let facts = serde_json::Value::Object(serde_json::Map::new());
        Line {
            entry: AuditEntry {
                id: random::id(),
                at,
                actor,
                act,
                edition: None,
                object: None,
                facts,
            },
        }
    }

    pub(super) fn edition(mut self, edition: EditionId) -> Line {
        self.entry.edition = Some(edition);
        self
    }

    /// The id of what was acted on.
    pub(super) fn object(mut self, object: impl ToString) -> Line {
        self.entry.object = Some(object.to_string());
        self
    }

    /// A number, a word or an id. Never a personal datum.
    pub(super) fn fact(mut self, name: &str, value: impl Into<serde_json::Value>) -> Line {
        if let Some(facts) = self.entry.facts.as_object_mut() {
            facts.insert(name.to_owned(), value.into());
        }
        self
    }

    pub(super) fn write(self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        audits::append(tx, &self.entry)
    }
}

/// A letter for the outbox; `write` puts it there.
pub(super) struct Draft {
    letter: Letter,
}

impl Draft {
    pub(super) fn new(now: NaiveDateTime, kind: LetterKind, email: &str, language: Language) -> Draft {
        Draft {
            letter: Letter {
                id: random::id(),
                kind,
                email: email.to_owned(),
                language,
                facts: BTreeMap::new(),
                edition: None,
                created_at: now,
                due_at: now,
                attempts: 0,
                last_error: None,
                sent_at: None,
                given_up_at: None,
            },
        }
    }

    /// To a person, by name and in the account's language.
    pub(super) fn to(now: NaiveDateTime, kind: LetterKind, person: &Person) -> Draft {
        Draft::new(now, kind, person.email.as_typed(), person.language).fact("name", &person.name)
    }

    pub(super) fn edition(mut self, edition: EditionId) -> Draft {
        self.letter.edition = Some(edition);
        self
    }

    pub(super) fn fact(mut self, name: &str, value: impl ToString) -> Draft {
        self.letter.facts.insert(name.to_owned(), value.to_string());
        self
    }

    /// An instant with the zone in which it is read, as the fact `{name}_at`; the letter says it in its language.
    pub(super) fn moment(self, name: &str, at: NaiveDateTime, zone: &str) -> Draft {
        self.fact(
            &format!("{name}_at"),
            format!("{}Z|{zone}", at.format("%Y-%m-%dT%H:%M:%S")),
        )
    }

    /// The letter itself, for showing it before it goes out.
    pub(super) fn into_letter(self) -> Letter {
        self.letter
    }

    pub(super) fn write(self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        letters::insert(tx, &self.letter)
    }
}
