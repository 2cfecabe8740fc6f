//! The page of the titles in finished strings: those that the chair records, the words for the candidates of the sector,
//! and the one form that is open.

use super::grid::Link;
use super::pile::label;
use super::seat::Sitting;
use super::sections::{self, SectionLink};
use super::shown::BothTexts;
use super::titles::TitleForm;
use crate::domain::id::CaseId;
use crate::domain::jury_words::JuryWords;
use crate::domain::phase::Phase;
use crate::domain::policy::{Action, allows_now};
use crate::domain::title_award::{Holder, Title, TitleOf};
use crate::locale::{Language, in_zone};
use crate::store::overview::title_desk::{Entrant, TitleDesk, TitleLine};
use crate::web::error::WebError;
use crate::web::form::{FieldErrors, FormPage};
use crate::web::layout::Nav;
use crate::web::visit::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::NaiveDateTime;
use serde::Serialize;

/// The value of "not awarded" in the list of holders.
pub const NOT_AWARDED: &str = "none";

/// What the page is made of.
pub struct TitlesView {
    pub sitting: Sitting,
    pub desk: TitleDesk,
    pub words: Vec<JuryWords>,
    /// Cases to which this member is tied.
    pub tied: Vec<CaseId>,
}

/// The form that is open, with what it holds.
pub struct Opened {
    pub form: OpenForm,
    both: Option<BothTexts>,
}

pub enum OpenForm {
    Nothing,
    Title(TitleOf, TitleForm),
    Words(CaseId, String),
}

/// The fields of whichever form is open.
#[derive(Default, Serialize)]
struct Fields {
    holder: String,
    reason: String,
    body: String,
}

#[derive(Serialize)]
struct TitlesPage {
    lead: String,
    notice: Option<String>,
    titles: Vec<TitleRow>,
    recording: Option<Recording>,
    both: Option<BothTexts>,
    words: Vec<WordsRow>,
    writing: Option<Writing>,
    rooms: Vec<SectionLink>,
}

#[derive(Serialize)]
struct TitleRow {
    name: String,
    holder: Option<String>,
    reason: Option<String>,
    lang: &'static str,
    state: String,
    act: Option<Link>,
}

#[derive(Serialize)]
struct Recording {
    heading: String,
    title: &'static str,
    edition: String,
    options: Vec<HolderOption>,
    hint: String,
    lang: &'static str,
    revision: String,
}

#[derive(Serialize)]
struct HolderOption {
    value: String,
    label: String,
}

#[derive(Serialize)]
struct WordsRow {
    number: String,
    title: String,
    lang: &'static str,
    candidate: String,
    state: String,
    body: Option<String>,
    body_lang: &'static str,
    act: Option<Link>,
}

#[derive(Serialize)]
struct Writing {
    heading: String,
    action: String,
    hint: String,
    lang: &'static str,
}

impl TitlesView {
    /// The titles that this member records.
    pub fn own(&self) -> impl Iterator<Item = &TitleLine> {
        let titles = self.desk.titles.iter();
        titles.filter(|line| line.of.is_recorded_by(&self.sitting.member))
    }

    /// The cases about which the member writes: of the own sector, without a tie. Before the round is sealed none is
    /// named, since a case's title is told only to who answered the conflict question.
    fn entrants(&self) -> impl Iterator<Item = &Entrant> {
        let sealed = self.sitting.edition.phase >= Phase::Sealed;
        self.desk.entrants.iter().filter(move |entrant| {
            let case = &entrant.case;
            sealed && case.sector == self.sitting.member.sector && !self.tied.contains(&case.id)
        })
    }

    /// Whether a case is of the member's sector and takes part.
    pub fn has(&self, case: CaseId) -> bool {
        self.entrants().any(|entrant| entrant.case.id == case)
    }

    fn line(&self, of: TitleOf) -> Option<&TitleLine> {
        self.own().find(|line| line.of == of)
    }

    fn words_of(&self, case: CaseId) -> Option<&JuryWords> {
        self.words.iter().find(|words| words.case == case)
    }

    fn may_record(&self, line: &TitleLine) -> bool {
        let stage = self.sitting.stage();
        let settled = line.stands && line.award.as_ref().is_some_and(|award| award.is_confirmed());
        allows_now(Action::RecordTitle, stage).is_ok() && self.sitting.round.revealed_at.is_some() && !settled
    }

    fn may_write(&self) -> bool {
        allows_now(Action::ReleaseJuryWords, self.sitting.stage()).is_ok()
    }
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
            holder: held.map_or_else(String::new, |award| value(award.holder)),
            reason: held.map_or_else(String::new, |award| award.reason.clone()),
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
            yours: format!("{}\n{}", name(&form.holder), form.reason),
            theirs: format!("{}\n{}", name(&value(award.holder)), award.reason),
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
        let body = found
            .words_of(case)
            .map_or_else(String::new, |words| words.body.clone());
        Some(Opened::words_typed(case, body))
    }

    /// The form of the words as they were typed.
    pub fn words_typed(case: CaseId, body: String) -> Opened {
        Opened::plain(OpenForm::Words(case, body))
    }
}

/// The page with one of its forms open.
pub fn respond(
    visit: &Visit,
    status: StatusCode,
    found: &TitlesView,
    opened: Opened,
    errors: FieldErrors,
) -> Result<HttpResponse, WebError> {
    let sitting = &found.sitting;
    let (form, recording, writing) = match opened.form {
        OpenForm::Nothing => (Fields::default(), None, None),
        OpenForm::Title(of, typed) => {
            let recording = recording(visit, found, of, &typed);
            let form = Fields {
                holder: typed.holder,
                reason: typed.reason,
                ..Fields::default()
            };
            (form, Some(recording), None)
        }
        OpenForm::Words(case, body) => {
            let form = Fields {
                body,
                ..Fields::default()
            };
            (form, None, writing(visit, found, case))
        }
    };
    let extra = TitlesPage {
        lead: visit.word("jury-titles-lead"),
        notice: notice(visit, found),
        titles: found.own().map(|line| title_row(visit, found, line)).collect(),
        recording,
        both: opened.both,
        words: found
            .entrants()
            .map(|entrant| words_row(visit, found, entrant))
            .collect(),
        writing,
        rooms: sections::links(visit, sitting, "/jury/titles"),
    };
    let page = FormPage { form, errors, extra };
    let title = visit.word("jury-titles-title");
    visit
        .of_edition(&sitting.edition)
        .page_with(status, "jury/titles.html", title, Nav::Jury, &page)
}

/// Why nothing can be recorded now; none when it can.
fn notice(visit: &Visit, found: &TitlesView) -> Option<String> {
    let sitting = &found.sitting;
    let stage = sitting.stage();
    if stage.phase > Phase::Sealed {
        return Some(visit.word("jury-titles-over"));
    }
    if allows_now(Action::RecordTitle, stage).is_err() {
        let sealing = visit.moment(sitting.edition.timetable.sealing_at, &sitting.edition.zone);
        return Some(visit.say("jury-titles-early", &[("moment", sealing.into())]));
    }
    let hidden = sitting.round.revealed_at.is_none();
    hidden.then(|| visit.word("jury-titles-unrevealed"))
}

fn name(visit: &Visit, line: &TitleLine) -> String {
    let sector = line.sector.as_ref();
    match line.of.title {
        Title::Overall => visit.word("jury-title-overall"),
        Title::Bureau => visit.word("jury-title-bureau"),
        Title::Sector => {
            let sector = sector.map_or("", |sector| sector.name.get(visit.language));
            visit.say("jury-title-sector", &[("sector", sector.into())])
        }
    }
}

fn date(visit: &Visit, sitting: &Sitting, at: NaiveDateTime) -> String {
    let local = in_zone(at, &sitting.edition.zone);
    visit.app.texts.date(visit.language, local.date())
}

fn title_row(visit: &Visit, found: &TitlesView, line: &TitleLine) -> TitleRow {
    let sitting = &found.sitting;
    let award = line.award.as_ref();
    let holder = award.map(|award| match award.holder {
        Holder::NotAwarded => visit.word("jury-titles-not-awarded"),
        _ => line.holder_name.clone().unwrap_or_default(),
    });
    let state = match award {
        None => visit.word("jury-titles-open"),
        Some(_) if !line.stands => visit.word("jury-titles-gone"),
        Some(award) => {
            let date = date(visit, sitting, award.proposed_at);
            let key = if award.is_confirmed() {
                "jury-titles-confirmed"
            } else {
                "jury-titles-recorded"
            };
            visit.say(key, &[("date", date.into())])
        }
    };
    let act = if award.is_some() {
        "jury-titles-change"
    } else {
        "jury-titles-record"
    };
    TitleRow {
        name: name(visit, line),
        holder,
        reason: award.map(|award| award.reason.clone()),
        lang: award.map_or(visit.language, |award| award.language).code(),
        state,
        act: found.may_record(line).then(|| Link {
            label: visit.word(act),
            href: query(visit, sitting, "title", line.of.title.word()),
        }),
    }
}

/// An address of this page with one of its forms open.
fn query(visit: &Visit, sitting: &Sitting, key: &str, value: &str) -> String {
    let path = visit.path(&sitting.path("/jury/titles"));
    let joint = if path.contains('?') { '&' } else { '?' };
    format!("{path}{joint}{key}={value}#form")
}

fn value(holder: Holder) -> String {
    match holder {
        Holder::Case(id) => id.to_string(),
        Holder::Bureau(id) => id.to_string(),
        Holder::NotAwarded => NOT_AWARDED.to_owned(),
    }
}

fn revision(line: &TitleLine) -> String {
    line.award.as_ref().map_or(0, |award| award.revision).to_string()
}

/// Everybody who can have a title, and "not awarded".
fn options(visit: &Visit, found: &TitlesView, of: TitleOf) -> Vec<HolderOption> {
    let mut options: Vec<HolderOption> = match of.title {
        Title::Bureau => found
            .desk
            .bureaus()
            .into_iter()
            .map(|(id, name)| HolderOption {
                value: id.to_string(),
                label: name.to_owned(),
            })
            .collect(),
        Title::Overall | Title::Sector => found
            .desk
            .entrants
            .iter()
            .filter(|entrant| of.sector.is_none() || entrant.case.sector == of.sector)
            .map(|entrant| candidate(visit, found, entrant))
            .collect(),
    };
    options.push(HolderOption {
        value: NOT_AWARDED.to_owned(),
        label: visit.word("jury-titles-holder-none"),
    });
    options
}

fn candidate(visit: &Visit, found: &TitlesView, entrant: &Entrant) -> HolderOption {
    let titles = found.desk.titles.iter();
    let mut sectors = titles.filter_map(|line| line.sector.as_ref());
    let sector = sectors.find(|sector| Some(sector.id) == entrant.case.sector);
    HolderOption {
        value: entrant.case.id.to_string(),
        label: visit.say(
            "jury-titles-holder-case",
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

fn hint(visit: &Visit, key: &str) -> (String, &'static str) {
    let language = own_language(visit);
    let named = visit.word(&format!("jury-titles-language-{}", language.code()));
    (visit.say(key, &[("language", named.into())]), language.code())
}

/// The language in which the chair writes: that of the account.
fn own_language(visit: &Visit) -> Language {
    visit
        .actor
        .as_ref()
        .map_or(visit.language, |actor| actor.person.language)
}

fn recording(visit: &Visit, found: &TitlesView, of: TitleOf, typed: &TitleForm) -> Recording {
    let (hint, lang) = hint(visit, "jury-titles-reason-hint");
    let title = found.line(of).map_or_else(String::new, |line| name(visit, line));
    Recording {
        heading: visit.say("jury-titles-form", &[("title", title.into())]),
        title: of.title.word(),
        edition: found.sitting.named_year(),
        options: options(visit, found, of),
        hint,
        lang,
        revision: typed.revision.clone(),
    }
}

fn words_row(visit: &Visit, found: &TitlesView, entrant: &Entrant) -> WordsRow {
    let case = &entrant.case;
    let words = found.words_of(case.id);
    let act = if words.is_some() {
        "jury-words-change"
    } else {
        "jury-words-write"
    };
    WordsRow {
        number: label(case.number),
        title: case.title.clone(),
        lang: case.language.code(),
        candidate: entrant.candidate_name.clone(),
        state: words.map_or_else(
            || visit.word("jury-words-none"),
            |words| {
                let date = date(visit, &found.sitting, words.released_at);
                visit.say("jury-words-released", &[("date", date.into())])
            },
        ),
        body: words.map(|words| words.body.clone()),
        body_lang: words.map_or(visit.language, |words| words.language).code(),
        act: found.may_write().then(|| Link {
            label: visit.word(act),
            href: query(visit, &found.sitting, "words", &case.id.to_string()),
        }),
    }
}

fn writing(visit: &Visit, found: &TitlesView, case: CaseId) -> Option<Writing> {
    let mut entrants = found.entrants();
    let entrant = entrants.find(|entrant| entrant.case.id == case)?;
    let (hint, lang) = hint(visit, "jury-words-body-hint");
    Some(Writing {
        heading: visit.say(
            "jury-words-form",
            &[
                ("number", label(entrant.case.number).into()),
                ("name", entrant.candidate_name.as_str().into()),
            ],
        ),
        action: visit.path(&format!("/jury/cases/{case}/words")),
        hint,
        lang,
    })
}
