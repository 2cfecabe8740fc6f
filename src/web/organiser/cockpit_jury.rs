//! The cockpit's part about the jury: how far each juror is, how well each case is covered, who declared which tie.

use super::cockpit_words::{case_number, day, days_ago};
use crate::domain::edition::Sector;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::phase::{JURORS_A_CASE, Phase, RoundState};
use crate::domain::policy::{self, Action, Stage};
use crate::store::overview::cockpit::{Cockpit, Cover};
use crate::store::overview::organiser_progress::{JurorProgress, Progress};
use crate::web::flags;
use crate::web::visit::Visit;
use serde::Serialize;

/// More than this many dots say less than a number.
const DOTS: usize = 24;
/// More cases than this are counted, and only those that are short are shown.
const CASES: usize = 60;

/// Jurors and cases in finished strings.
#[derive(Serialize)]
pub(super) struct JuryPart {
    jurors: Vec<JurorRow>,
    /// Whether reminders can be sent now.
    reminds: bool,
    /// Nobody can hand in any more.
    over: bool,
    /// How many of the jurors are selected.
    late: usize,
    /// Whether the scores are closed to everybody still.
    closed: bool,
    covers: Vec<CoverCell>,
    /// How many cases are not shown, since they are covered and many.
    covered: usize,
    conflicts: Vec<ConflictRow>,
    /// Whether the cases of each sector can be compared.
    links: Vec<LinkLine>,
}

#[derive(Serialize)]
struct JurorRow {
    member: String,
    name: String,
    about: String,
    dots: Vec<&'static str>,
    complete: String,
    last: String,
    handed_in: bool,
    late: bool,
}

#[derive(Serialize)]
struct CoverCell {
    label: String,
    dots: Vec<&'static str>,
    words: String,
    short: bool,
}

#[derive(Serialize)]
struct ConflictRow {
    juror: String,
    case: String,
    tie: String,
    day: String,
}

/// How a sector hangs together, and what to do about it.
#[derive(Serialize)]
struct LinkLine {
    sector: String,
    what: String,
    act: Option<String>,
}

/// The part; none before a panel sits, and none once everything is published.
pub(super) fn part(visit: &Visit, desk: &Cockpit) -> Option<JuryPart> {
    let is_of_use = (Phase::Screening..=Phase::Sealed).contains(&desk.edition.phase);
    let progress = desk
        .progress
        .as_ref()
        .filter(|progress| is_of_use && !progress.jurors.is_empty())?;
    let stage = Stage {
        phase: desk.edition.phase,
        round: desk.state(),
    };
    let reminds = policy::allows_now(Action::RemindJurors, stage).is_ok();
    // Before scoring opens nobody has a sheet, and so no progress.
    let with_sheets = in_order(desk, progress)
        .into_iter()
        .filter(|_| desk.state() != RoundState::Planned);
    let jurors: Vec<JurorRow> = with_sheets
        .map(|juror| juror_row(visit, desk, juror, reminds))
        .collect();
    let covers = desk.covers();
    let (shown, covered) = if covers.len() > CASES {
        let short: Vec<&Cover> = covers.iter().filter(|cover| is_short(cover)).collect();
        let covered = covers.len() - short.len();
        (short, covered)
    } else {
        (covers.iter().collect(), 0)
    };
    Some(JuryPart {
        late: jurors.iter().filter(|juror| juror.late).count(),
        jurors,
        reminds,
        over: is_over(desk),
        closed: desk.edition.phase < Phase::Sealed,
        covers: shown.into_iter().map(|cover| cover_cell(visit, cover)).collect(),
        covered,
        conflicts: conflicts(visit, desk, progress),
        links: links(visit, desk, progress),
    })
}

/// Sectors in their order, within each the chair first, then by name.
pub(super) fn in_order<'p>(desk: &Cockpit, progress: &'p Progress) -> Vec<&'p JurorProgress> {
    let mut jurors: Vec<&JurorProgress> = progress.jurors.iter().collect();
    let place = |juror: &JurorProgress| desk.sectors.iter().position(|s| Some(s.id) == juror.sector);
    jurors.sort_by_key(|juror| (place(juror), juror.role, juror.name.to_lowercase()));
    jurors
}

/// Whom a reminder helps now, among who has not handed in: while scoring, whoever has less than a quarter of the cases
/// complete; once nobody can hand in any more, whoever has complete sheets, since the chair decides about them after a
/// reminder only.
pub(super) fn is_late(desk: &Cockpit, juror: &JurorProgress) -> bool {
    let open = juror.handed_in_at.is_none() && juror.assigned > 0;
    open && if is_over(desk) {
        juror.complete > 0
    } else {
        juror.complete * 4 < juror.assigned
    }
}

/// Whether nobody can hand in any more.
fn is_over(desk: &Cockpit) -> bool {
    desk.state() == RoundState::Deliberation || desk.facts.scoring_deadline_is_past
}

fn juror_row(visit: &Visit, desk: &Cockpit, juror: &JurorProgress, reminds: bool) -> JurorRow {
    let zone = &desk.edition.zone;
    let last = match (juror.handed_in_at, juror.reminded_at, juror.last_active_at) {
        (Some(at), _, _) => visit.say("cockpit-handed-in", &[("day", day(visit, at, zone).into())]),
        (None, Some(at), active) if active.is_none_or(|active| active < at) => {
            visit.say("cockpit-reminded", &[("when", days_ago(visit, at, zone).into())])
        }
        (None, _, Some(at)) => days_ago(visit, at, zone),
        (None, _, None) => visit.word("cockpit-not-yet"),
    };
    JurorRow {
        member: juror.member.to_string(),
        name: juror.name.clone(),
        about: about(visit, desk, juror),
        dots: if juror.assigned <= DOTS {
            dots(juror.complete, juror.begun, juror.assigned, 0)
        } else {
            Vec::new()
        },
        complete: listed([
            Some(visit.say(
                "cockpit-complete-of",
                &[
                    ("complete", juror.complete.into()),
                    ("assigned", juror.assigned.into()),
                ],
            )),
            counted(visit, "cockpit-begun", juror.begun),
        ]),
        last,
        handed_in: juror.handed_in_at.is_some(),
        late: reminds && is_late(desk, juror),
    }
}

/// Sector and role: `Finance, voorzitter`.
pub(super) fn about(visit: &Visit, desk: &Cockpit, juror: &JurorProgress) -> String {
    let sector = desk.sector(juror.sector);
    let sector = sector.map(|sector| sector.name.get(visit.language).to_owned());
    let role = visit.word(&format!("cockpit-role-{}", juror.role));
    sector.into_iter().chain([role]).collect::<Vec<_>>().join(", ")
}

fn is_short(cover: &Cover) -> bool {
    cover.jurors < JURORS_A_CASE
}

fn cover_cell(visit: &Visit, cover: &Cover) -> CoverCell {
    let missing = JURORS_A_CASE.saturating_sub(cover.jurors);
    CoverCell {
        label: case_number(cover.number),
        dots: dots(cover.complete, cover.begun, cover.jurors, missing),
        words: listed([
            Some(visit.say(
                "cockpit-cover",
                &[
                    ("complete", cover.complete.into()),
                    ("jurors", cover.jurors.into()),
                ],
            )),
            counted(visit, "cockpit-begun", cover.begun),
            counted(visit, "cockpit-cover-missing", missing),
        ]),
        short: is_short(cover),
    }
}

/// A count in words, where there is something to count.
fn counted(visit: &Visit, key: &str, count: usize) -> Option<String> {
    (count > 0).then(|| visit.say(key, &[("count", count.into())]))
}

fn listed<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn dots(full: usize, half: usize, all: usize, missing: usize) -> Vec<&'static str> {
    let empty = all.saturating_sub(full + half);
    let mut dots = vec!["full"; full];
    dots.extend(vec!["half"; half]);
    dots.extend(vec!["empty"; empty]);
    dots.extend(vec!["missing"; missing]);
    dots
}

/// A sentence a sector, made of assignments and ties alone; none before scoring, and none once the round is closed.
fn links(visit: &Visit, desk: &Cockpit, progress: &Progress) -> Vec<LinkLine> {
    let scoring = match desk.state() {
        RoundState::Scoring => true,
        RoundState::Deliberation => false,
        RoundState::Planned | RoundState::Closed => return Vec::new(),
    };
    let mut found = progress.coherence();
    let numbers = |group: &Vec<CaseId>| {
        let cases = progress.cases.iter().filter(|one| group.contains(&one.case));
        cases.map(|one| one.number).collect()
    };
    let name = |person: &PersonId| {
        let mut jurors = progress.jurors.iter();
        jurors.find(|juror| juror.person.as_ref() == Some(person))
    };
    let line = |sector: &Sector| {
        let coherence = found.remove(&sector.id)?;
        let mut groups: Vec<Vec<i32>> = coherence.groups.iter().map(numbers).collect();
        groups.sort_unstable();
        let critical = coherence.critical.iter().filter_map(name);
        let critical: Vec<String> = critical.map(|juror| juror.name.clone()).collect();
        let advice = flags::coherence(visit, &groups, &critical);
        let (what, act) = match advice {
            None => (visit.word("cockpit-links-whole"), None),
            Some(advice) if scoring => (advice.what, Some(visit.word("cockpit-links-act"))),
            Some(advice) => (advice.what, Some(advice.act)),
        };
        Some(LinkLine {
            sector: sector.name.get(visit.language).to_owned(),
            what,
            act,
        })
    };
    desk.sectors.iter().filter_map(line).collect()
}

fn conflicts(visit: &Visit, desk: &Cockpit, progress: &Progress) -> Vec<ConflictRow> {
    let name = |person| {
        let juror = progress.jurors.iter().find(|juror| juror.person == Some(person));
        juror.map(|juror| juror.name.clone())
    };
    let number = |case| {
        let found = progress.cases.iter().find(|known| known.case == case);
        found.map(|known| case_number(known.number))
    };
    progress
        .recusals
        .iter()
        .filter_map(|recusal| {
            Some(ConflictRow {
                juror: name(recusal.person)?,
                case: number(recusal.case)?,
                tie: visit.word(&format!("cockpit-tie-{}", recusal.tie)),
                day: day(visit, recusal.declared_at, &desk.edition.zone),
            })
        })
        .collect()
}
