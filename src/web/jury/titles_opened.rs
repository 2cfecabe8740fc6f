//! The one form that is open on the page of the titles, with what it holds: a title's, as recorded or as typed, or the words
//! about a case.

use super::shown::BothTexts;
use super::title_holders::{options, value};
use super::titles::TitleForm;
use super::titles_view::TitlesView;
use super::words::WordsForm;
use crate::domain::id::CaseId;
use crate::domain::jury_words::JuryWords;
use crate::domain::title_award::{TitleAward, TitleOf};
use crate::store::overview::title_desk::TitleLine;
use crate::web::visit::Visit;

/// The form that is open, with what it holds.
pub struct Opened {
    pub form: OpenForm,
    pub both: Option<BothTexts>,
}

pub enum OpenForm {
    Nothing,
    Title(TitleOf, TitleForm),
    Words(CaseId, WordsForm),
}

impl Opened {
    fn plain(form: OpenForm) -> Opened {
        Opened { form, both: None }
    }

    /// The first title that waits for this chair.
    pub fn first(found: &TitlesView) -> Opened {
        let mut waiting = found.own().filter(|line| line.award.is_none() || !line.stands);
        let opened = waiting.find_map(|line| Opened::title(found, line.of));
        opened.unwrap_or_else(|| Opened::plain(OpenForm::Nothing))
    }

    /// The form of a title as it is recorded; none if it cannot be recorded now.
    pub fn title(found: &TitlesView, of: TitleOf) -> Option<Opened> {
        let line = found.line(of).filter(|line| found.may_record(line))?;
        let held = line.award.as_ref();
        let form = TitleForm {
            holder: held
                .map(|award| award.holder)
                .filter(|_| line.stands)
                .or_else(|| found.expected(of))
                .map_or_else(String::new, value),
            reason: held.map_or_else(String::new, |award| award.reason.clone()),
            departure_reason: held.map_or_else(String::new, departure),
            revision: revision(line),
            ..TitleForm::default()
        };
        Some(Opened::typed(of, form))
    }

    /// The form of a title as it was typed.
    pub fn typed(of: TitleOf, form: TitleForm) -> Opened {
        Opened::plain(OpenForm::Title(of, form))
    }

    /// The form as it was typed beside what was recorded in the meantime, ready to be recorded over it.
    pub fn stale(visit: &Visit, fresh: &TitlesView, of: TitleOf, form: TitleForm) -> Opened {
        let Some(line) = fresh.line(of) else {
            return Opened::typed(of, form);
        };
        let names = options(visit, fresh, of);
        let name = |value: &str| {
            let option = names.iter().find(|option| option.value == value);
            option.map_or_else(String::new, |option| option.label.clone())
        };
        let both = line.award.as_ref().map(|award| BothTexts {
            yours: told(&[&name(&form.holder), &form.reason, &form.departure_reason]),
            theirs: told(&[&name(&value(award.holder)), &award.reason, &departure(award)]),
        });
        let form = TitleForm {
            revision: revision(line),
            ..form
        };
        Opened {
            form: OpenForm::Title(of, form),
            both,
        }
    }

    /// The form of the words about a case of the chair's sector; none if they cannot be written now.
    pub fn words(found: &TitlesView, case: CaseId) -> Option<Opened> {
        let mut entrants = found.entrants();
        entrants.find(|entrant| entrant.case.id == case && found.may_write())?;
        let held = found.words_of(case);
        let form = WordsForm {
            body: held.map_or_else(String::new, |words| words.body.clone()),
            revision: words_revision(held),
        };
        Some(Opened::words_typed(case, form))
    }

    /// The form of the words as they were typed.
    pub fn words_typed(case: CaseId, form: WordsForm) -> Opened {
        Opened::plain(OpenForm::Words(case, form))
    }

    /// The words as they were typed beside those that were written in the meantime, ready to be written over them.
    pub fn words_stale(fresh: &TitlesView, case: CaseId, form: WordsForm) -> Opened {
        let held = fresh.words_of(case);
        let both = held.map(|words| BothTexts {
            yours: form.body.clone(),
            theirs: words.body.clone(),
        });
        let form = WordsForm {
            revision: words_revision(held),
            ..form
        };
        Opened {
            form: OpenForm::Words(case, form),
            both,
        }
    }
}

/// What there is of a holder and the reasons, each on a line of its own.
fn told(lines: &[&str]) -> String {
    let lines: Vec<&str> = lines.iter().copied().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn departure(award: &TitleAward) -> String {
    award.departure_reason.clone().unwrap_or_default()
}

fn words_revision(held: Option<&JuryWords>) -> String {
    held.map_or(0, |words| words.revision).to_string()
}

fn revision(line: &TitleLine) -> String {
    line.award.as_ref().map_or(0, |award| award.revision).to_string()
}
