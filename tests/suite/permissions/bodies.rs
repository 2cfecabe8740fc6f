//! What each POST carries when it is filled in as it should be: one line a route. A route that is missing here fails the
//! walk, as one that is missing in the policy does not compile.

use super::paths::nobody;
use crate::support::forms::PageForm;
use crate::support::world::World;
use interim_challenge::domain::business_case::SectionKey;
use interim_challenge::domain::phase::{Phase, RoundState};
use interim_challenge::store::{cases, editions};

pub type Body = Vec<(String, String)>;

/// What is filled in depends on how far the edition is, and on two forms that are read while it is prepared.
pub struct Bodies<'w> {
    world: &'w World,
    settings: Body,
    element: Body,
    phase: Phase,
    round: RoundState,
    edition_revision: String,
    case_revision: String,
}

/// The forms of the settings and of an element, as they stand in preparation.
pub struct Prepared {
    pub settings: PageForm,
    pub element: PageForm,
}

impl Bodies<'_> {
    pub async fn of<'w>(world: &'w World, forms: &Prepared) -> Bodies<'w> {
        let stage = world.stage().await;
        let edition = world.prepared.edition;
        let found = world.store.read(move |c| editions::find(c, edition)).await;
        let edition_revision = found.unwrap().unwrap().revision.to_string();
        let case_revision = match world.benches[0].cases.first().copied() {
            Some(case) => {
                let found = world.store.read(move |c| cases::find(c, case)).await;
                found.unwrap().unwrap().revision
            }
            None => 1,
        };
        Bodies {
            world,
            settings: kept(&forms.settings),
            element: kept(&forms.element),
            phase: stage.phase,
            round: stage.round,
            edition_revision,
            case_revision: case_revision.to_string(),
        }
    }

    /// The fields of a route's form, without the token. `None`: the route takes a file.
    pub fn of_route(&self, pattern: &str) -> Option<Body> {
        let rest = pattern
            .strip_prefix("/{lang:nl|en}")
            .expect("a page has a language");
        let body = match rest.split('/').nth(1) {
            Some("candidate") => return self.candidate(rest),
            Some("jury") => self.jury(rest),
            Some("organiser") if rest.contains("/{year}/") => self.edition(rest),
            Some("organiser") => self.installation(rest),
            _ => account(rest),
        };
        Some(body.unwrap_or_else(|| panic!("nobody knows what {pattern} carries")))
    }

    fn candidate(&self, rest: &str) -> Option<Body> {
        let facts = || {
            body(&[
                ("revision", &self.case_revision),
                ("title", "Een andere titel"),
                ("language", "nl"),
                ("sector", &self.world.benches[0].sector.to_string()),
                ("kind", "change"),
                ("client_branch", "care"),
                ("bureau", ""),
            ])
        };
        let fields = match rest.strip_prefix("/candidate/cases").expect("a case") {
            "" => body(&[("edition", "2026")]),
            "/{id}" => {
                let mut whole = facts();
                for key in SectionKey::ALL {
                    whole.push((format!("section-{key}"), "Iets anders.".to_owned()));
                    whole.push((format!("revision-{key}"), "1".to_owned()));
                }
                whole
            }
            "/{id}/sections/{key}" => body(&[("revision", "1"), ("body", "Iets anders.")]),
            "/{id}/facts" => facts(),
            "/{id}/submission" => body(&[("consent", "yes"), ("known", "yes")]),
            "/{id}/recall" | "/{id}/withdrawal" | "/{id}/attachments/{aid}/removal" => Body::new(),
            "/{id}/attachments" => return None,
            other => panic!("nobody knows what {other} carries"),
        };
        Some(fields)
    }

    fn jury(&self, rest: &str) -> Option<Body> {
        let sheet = || {
            body(&[
                ("level-trust", "2"),
                ("why-trust", "Omdat."),
                ("revision-trust", "1"),
            ])
        };
        Some(match rest {
            "/jury/join/{token}" => body(&[
                ("name", "Nieuw"),
                ("password", "vijf vogels in de mist"),
                ("declared", "yes"),
            ]),
            "/jury/hand-in" | "/jury/panel/sheets/{id}/acceptance" | "/jury/panel/sheets/{id}/refusal" => {
                body(&[("edition", "2026")])
            }
            "/jury/titles" => body(&[
                ("edition", "2026"),
                ("title", "sector"),
                ("holder", "none"),
                ("reason", "Geen enkele."),
                ("revision", "1"),
            ]),
            "/jury/cases/{id}/conflict" => Body::new(),
            "/jury/cases/{id}/recusal" => body(&[("tie", "bureau"), ("reason", "Oud-collega.")]),
            "/jury/panel/sheets/{id}/decision" => decision(),
            "/jury/panel/sheets/{id}/withdrawal" => body(&[("decision", &nobody())]),
            "/jury/order/scores" => body(&[("file", "long"), ("edition", "2026")]),
            "/jury/cases/{id}/sheet" | "/jury/cases/{id}/completion" => sheet(),
            "/jury/cases/{id}/second-hand-in" => sheet(),
            "/jury/cases/{id}/elements/{key}" => {
                body(&[("level", "2"), ("why", "Omdat."), ("revision", "1")])
            }
            "/jury/cases/{id}/words" => body(&[("body", "Mooi."), ("revision", "0")]),
            _ => return None,
        })
    }

    fn installation(&self, rest: &str) -> Option<Body> {
        Some(match rest {
            "/organiser/new-edition" => {
                let mut plan = self.settings.clone();
                for (name, value) in &mut plan {
                    if name == "year" {
                        *value = (2027 + self.phase as i32).to_string();
                    }
                }
                plan.retain(|(name, _)| name != "revision");
                plan
            }
            "/organiser/bureaus" => body(&[("name", "Kade 9"), ("about_nl", "Aan de kade.")]),
            "/organiser/bureaus/{id}" => body(&[("revision", "1"), ("name", "Kade 10")]),
            "/organiser/organisers" => body(&[("email", "derde@challenge.example"), ("language", "nl")]),
            _ => return None,
        })
    }

    fn edition(&self, rest: &str) -> Option<Body> {
        let (_, rest) = rest.split_once("/{year}/")?;
        let names = [
            ("name_nl", "Iets"),
            ("name_en", "Something"),
            ("key", "something"),
        ];
        Some(match rest {
            "settings" => self.settings.clone(),
            "deadlines" => body(&[
                ("deadline", self.deadline()),
                ("revision", &self.edition_revision),
                (&format!("until_{}", self.deadline()), "2026-12-31T12:00"),
            ]),
            "sectors" | "sectors/{key}" | "rubric" => body(&names),
            "rubric/{key}" => self.element.clone(),
            "phase" => body(&[("to", self.phase.next().unwrap_or(Phase::Archived).word())]),
            "phase/back" => body(&[("to", self.phase.previous().unwrap_or(Phase::Preparation).word())]),
            "round" => body(&[("to", self.round.next().unwrap_or(RoundState::Closed).word())]),
            "reopening" => body(&[("until", "2026-12-31T12:00"), ("reason", "Te weinig.")]),
            "jurors" => body(&[
                ("sector", &self.world.benches[0].sector.to_string()),
                ("role", "juror"),
                ("name", "Nog Iemand"),
                ("email", "nog@jury.example"),
                ("language", "nl"),
            ]),
            "reminders" => vec![(
                format!("juror-{}", self.world.benches[0].members[0]),
                "yes".to_owned(),
            )],
            "cases/{id}/decision" => body(&[("decision", "admitted"), ("revision", &self.case_revision)]),
            "cases/{id}/reversal" => body(&[("why", "Te snel."), ("revision", &self.case_revision)]),
            "cases/{id}/deadline" => body(&[("until", "2026-12-31T12:00")]),
            "titles/{id}/confirmation" | "titles/{id}/reopening" => body(&[("revision", "1")]),
            "sheets/{id}/decision" => decision(),
            "sheets/{id}/withdrawal" | "sheets/{id}/confirmation" => body(&[("decision", &nobody())]),
            "order/scores" => body(&[("file", "long")]),
            "publication" => body(&[("moment", "2026-12-31T12:00")]),
            "correction" => body(&[
                ("moment", "2026-12-31T12:00"),
                ("reason_nl", "Een titel was verkeerd vermeld."),
                ("reason_en", "A title was wrong."),
            ]),
            "order"
            | "sectors/{key}/removal"
            | "sectors/{key}/up"
            | "rubric/{key}/removal"
            | "jurors/{id}/invitation"
            | "jurors/{id}/presidency"
            | "jurors/{id}/removal"
            | "sheets/{id}/acceptance"
            | "sheets/{id}/refusal"
            | "publication/{n}/confirmation"
            | "publication/{n}/calling-off" => Body::new(),
            _ => return None,
        })
    }

    /// The deadline that a page of this phase would put off.
    fn deadline(&self) -> &'static str {
        if self.phase <= Phase::Call {
            "call"
        } else {
            "scoring"
        }
    }
}

/// About a sheet in deliberation.
fn decision() -> Body {
    body(&[
        ("decision", "striking"),
        ("reason", "Twee cases verwisseld."),
        ("revision", "1"),
    ])
}

fn account(rest: &str) -> Option<Body> {
    let password = ("password", "vijf vogels in de mist");
    Some(match rest {
        "/register" => body(&[
            ("name", "Nieuw"),
            ("email", "weer@elders.example"),
            ("language", "nl"),
        ]),
        "/sign-out" | "/demo/personas/{name}" => Body::new(),
        "/sign-in" => body(&[("email", "wie@elders.example"), password, ("next", "")]),
        "/forgot" => body(&[("email", "wie@elders.example")]),
        "/confirm/{token}" | "/reset/{token}" => body(&[password]),
        "/join/{token}" => body(&[("name", "Nieuw"), password]),
        "/account" => body(&[("name", "Anders"), ("language", "en")]),
        "/account/password" => body(&[("present", "niet dit"), password]),
        "/account/again" => body(&[("password", "niet dit"), ("next", "")]),
        "/demo/clock" => body(&[("by", "quarter")]),
        _ => return None,
    })
}

fn body(fields: &[(&str, &str)]) -> Body {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    fields.iter().map(owned).collect()
}

/// A form as it stands, without its token.
fn kept(form: &PageForm) -> Body {
    let mut fields = body(&form.fields());
    fields.retain(|(name, _)| name != "token");
    fields
}
