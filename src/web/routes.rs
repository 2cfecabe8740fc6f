//! Every address of the site, in one table: method, pattern, action, handler. The guard takes the action from here;
//! a test walks every line with every kind of visitor in every phase.

use super::route_tree::RouteTree;
use super::{account, assets, candidate, demo, guard, health, jury, organiser, public};
use crate::domain::policy::Action;
use actix_web::dev::ResourceDef;
use actix_web::http::header;
use actix_web::middleware::from_fn;
use actix_web::{HttpRequest, HttpResponse, guard as matching, web};
use std::sync::LazyLock;

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    pub method: &'static str,
    pub pattern: &'static str,
    pub action: Action,
}

macro_rules! routes {
    ($( $method:ident $pattern:literal $action:ident $handler:path; )+) => {
        /// The table, for whoever walks it.
        pub const TABLE: &[Route] = &[
            $( Route { method: stringify!($method), pattern: $pattern, action: Action::$action } ),+
        ];

        /// Registers every line, each behind the guard of its action.
        pub fn configure(config: &mut web::ServiceConfig) {
            let tree = RouteTree::new(config);
            $( let tree = tree.line($pattern, |rest| {
                web::resource(rest)
                    .guard(methods!($method))
                    .route(web::to($handler))
                    .wrap(from_fn(|request, next| guard::admit(Action::$action, request, next)))
            }); )+
            tree.register();
        }
    };
}

macro_rules! methods {
    (GET) => {
        matching::Any(matching::Get()).or(matching::Head())
    };
    (POST) => {
        matching::Post()
    };
}

routes! {
    GET  "/"                                          ReadPublic       public::choose_language;
    GET  "/healthz"                                   ReadPublic       health::alive;
    GET  "/readyz"                                    ReadPublic       health::ready;
    GET  "/robots.txt"                                ReadPublic       public::robots;
    GET  "/assets/{name:.+}"                          ReadPublic       assets::show;

    GET  "/{lang:nl|en}"                              ReadPublic       public::to_home;
    GET  "/{lang:nl|en}/"                             ReadPublic       public::home::show;

    GET  "/{lang:nl|en}/register"                     Register         account::register::show;
    POST "/{lang:nl|en}/register"                     Register         account::register::submit;
    GET  "/{lang:nl|en}/confirm/{token}"              FollowLink       account::confirm::show;
    POST "/{lang:nl|en}/confirm/{token}"              FollowLink       account::confirm::submit;
    GET  "/{lang:nl|en}/sign-in"                      SignIn           account::sign_in::show;
    POST "/{lang:nl|en}/sign-in"                      SignIn           account::sign_in::submit;
    POST "/{lang:nl|en}/sign-out"                     ManageAccount    account::sign_in::leave;
    GET  "/{lang:nl|en}/forgot"                       SignIn           account::password::show_forgot;
    POST "/{lang:nl|en}/forgot"                       SignIn           account::password::submit_forgot;
    GET  "/{lang:nl|en}/reset/{token}"                FollowLink       account::password::show_reset;
    POST "/{lang:nl|en}/reset/{token}"                FollowLink       account::password::submit_reset;
    GET  "/{lang:nl|en}/join/{token}"                 FollowLink       account::join::show;
    POST "/{lang:nl|en}/join/{token}"                 FollowLink       account::join::submit;
    GET  "/{lang:nl|en}/account"                      ManageAccount    account::profile::show;
    POST "/{lang:nl|en}/account"                      ManageAccount    account::profile::submit;
    GET  "/{lang:nl|en}/account/password"             ManageAccount    account::password::show_change;
    POST "/{lang:nl|en}/account/password"             ManageAccount    account::password::submit_change;
    GET  "/{lang:nl|en}/account/again"                ManageAccount    account::again::show;
    POST "/{lang:nl|en}/account/again"                ManageAccount    account::again::submit;

    // The public pages: elements, editions, rules, method, privacy.
    GET  "/{lang:nl|en}/elements"                     ReadPublic       public::elements::show;
    GET  "/{lang:nl|en}/elements/{key}"               ReadPublic       public::element::show;
    GET  "/{lang:nl|en}/editions"                     ReadPublic       public::editions::show;
    GET  "/{lang:nl|en}/editions/{year}"              ReadPublic       public::edition::show;
    GET  "/{lang:nl|en}/editions/{year}/publications/{number}" ReadPublic public::publication::show;
    GET  "/{lang:nl|en}/editions/{year}/publications/{number}/figures" ReadPublic public::figures_file::show;
    GET  "/{lang:nl|en}/rules"                        ReadPublic       public::rules::show;
    GET  "/{lang:nl|en}/method"                       ReadPublic       public::words::method;
    GET  "/{lang:nl|en}/privacy"                      ReadPublic       public::words::privacy;
    //
    //
    // Candidates.
    //
    GET  "/{lang:nl|en}/candidate"                    OpenCandidateDesk candidate::desk::show;
    POST "/{lang:nl|en}/candidate/cases"              StartCase        candidate::desk::start;
    GET  "/{lang:nl|en}/candidate/cases/{id}"         ReadOwnCase      candidate::editor::show;
    POST "/{lang:nl|en}/candidate/cases/{id}"         WriteCase        candidate::editor::save;
    POST "/{lang:nl|en}/candidate/cases/{id}/sections/{key}" WriteCase candidate::saves::section;
    POST "/{lang:nl|en}/candidate/cases/{id}/facts"   WriteCase        candidate::saves::facts;
    GET  "/{lang:nl|en}/candidate/cases/{id}/preview" ReadOwnCase      candidate::preview::show;
    GET  "/{lang:nl|en}/candidate/cases/{id}/submission" ReadOwnCase   candidate::submission::show;
    POST "/{lang:nl|en}/candidate/cases/{id}/submission" WriteCase     candidate::submission::submit;
    POST "/{lang:nl|en}/candidate/cases/{id}/recall"  RecallCase       candidate::withdrawal::recall;
    GET  "/{lang:nl|en}/candidate/cases/{id}/withdrawal" ReadOwnCase   candidate::withdrawal::show;
    POST "/{lang:nl|en}/candidate/cases/{id}/withdrawal" WithdrawCase  candidate::withdrawal::withdraw;
    POST "/{lang:nl|en}/candidate/cases/{id}/attachments" WriteCase    candidate::attachments::add;
    GET  "/{lang:nl|en}/candidate/cases/{id}/attachments/{aid}" ReadOwnCase candidate::attachments::download;
    POST "/{lang:nl|en}/candidate/cases/{id}/attachments/{aid}/removal" WriteCase candidate::attachments::remove;
    GET  "/{lang:nl|en}/candidate/cases/{id}/feedback" ReadFeedback    candidate::feedback::show;
    //
    // The jury.
    GET  "/{lang:nl|en}/jury/join/{token}"            FollowLink       jury::join::show;
    POST "/{lang:nl|en}/jury/join/{token}"            FollowLink       jury::join::submit;
    GET  "/{lang:nl|en}/jury"                         OpenJuryDesk     jury::desk::show;
    GET  "/{lang:nl|en}/jury/hand-in"                 OpenJuryDesk     jury::hand_in::show;
    POST "/{lang:nl|en}/jury/hand-in"                 HandIn           jury::hand_in::submit;
    GET  "/{lang:nl|en}/jury/panel"                   OpenJuryDesk     jury::panel::show;
    GET  "/{lang:nl|en}/jury/panel/sheets"            DecideOnSheets   jury::sheets::show;
    GET  "/{lang:nl|en}/jury/panel/sheets/{id}"       DecideOnSheets   jury::sheets::one;
    POST "/{lang:nl|en}/jury/panel/sheets/{id}/decision" DecideOnSheets jury::sheets::decide;
    POST "/{lang:nl|en}/jury/panel/sheets/{id}/withdrawal" DecideOnSheets jury::sheets::withdraw;
    POST "/{lang:nl|en}/jury/panel/sheets/{id}/acceptance" AcceptSheets jury::panel::accept;
    POST "/{lang:nl|en}/jury/panel/sheets/{id}/refusal" AcceptSheets   jury::panel::decline;
    GET  "/{lang:nl|en}/jury/panel/flags"             ReadFlagsOfPanel jury::flags::show;
    GET  "/{lang:nl|en}/jury/order"                   ReadOrder        jury::order::show;
    GET  "/{lang:nl|en}/jury/severity"                ReadOwnSeverity  jury::severity::show;
    POST "/{lang:nl|en}/jury/order/scores"            DownloadScoresOfPanel jury::scores::download;
    GET  "/{lang:nl|en}/jury/titles"                  OpenJuryDesk     jury::titles::show;
    POST "/{lang:nl|en}/jury/titles"                  RecordTitle      jury::titles::record;
    GET  "/{lang:nl|en}/jury/cases/{id}"              OpenJuryDesk     jury::case::show;
    POST "/{lang:nl|en}/jury/cases/{id}/conflict"     AnswerConflict   jury::conflict::untied;
    POST "/{lang:nl|en}/jury/cases/{id}/recusal"      AnswerConflict   jury::conflict::tied;
    POST "/{lang:nl|en}/jury/cases/{id}/sheet"        Score            jury::sheet::save;
    POST "/{lang:nl|en}/jury/cases/{id}/elements/{key}" Score          jury::element::save;
    POST "/{lang:nl|en}/jury/cases/{id}/completion"   Score            jury::sheet::complete;
    POST "/{lang:nl|en}/jury/cases/{id}/second-hand-in" AmendSheet     jury::sheet::hand_in_again;
    POST "/{lang:nl|en}/jury/cases/{id}/words"        ReleaseJuryWords jury::words::release;
    GET  "/{lang:nl|en}/jury/cases/{id}/attachments/{aid}" OpenJuryDesk jury::attachment::show;
    //
    // Organisers: the installation, editions, rubric.
    GET  "/{lang:nl|en}/organiser"                    OpenOrganiserDesk organiser::editions::show;
    GET  "/{lang:nl|en}/organiser/new-edition"        OpenOrganiserDesk organiser::new_edition::show;
    POST "/{lang:nl|en}/organiser/new-edition"        CreateEdition    organiser::new_edition::submit;
    GET  "/{lang:nl|en}/organiser/editions/{year}/settings" OpenOrganiserDesk organiser::settings::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/settings" EditEdition organiser::settings::submit;
    GET  "/{lang:nl|en}/organiser/editions/{year}/deadlines" OpenOrganiserDesk organiser::deadlines::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/deadlines" ExtendDeadline organiser::deadlines::submit;
    GET  "/{lang:nl|en}/organiser/editions/{year}/sectors" OpenOrganiserDesk organiser::sectors::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/sectors" EditEdition organiser::sectors::submit;
    GET  "/{lang:nl|en}/organiser/editions/{year}/sectors/{key}" OpenOrganiserDesk organiser::sector::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/sectors/{key}" EditEdition organiser::sector::submit;
    POST "/{lang:nl|en}/organiser/editions/{year}/sectors/{key}/removal" EditEdition organiser::sector::remove;
    POST "/{lang:nl|en}/organiser/editions/{year}/sectors/{key}/up" EditEdition organiser::sector::raise;
    GET  "/{lang:nl|en}/organiser/editions/{year}/rubric" OpenOrganiserDesk organiser::rubric::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/rubric" EditRubric organiser::rubric::submit;
    GET  "/{lang:nl|en}/organiser/editions/{year}/rubric/{key}" OpenOrganiserDesk organiser::element::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/rubric/{key}" EditRubric organiser::element::submit;
    GET  "/{lang:nl|en}/organiser/editions/{year}/rubric/{key}/removal" OpenOrganiserDesk organiser::element::ask_removal;
    POST "/{lang:nl|en}/organiser/editions/{year}/rubric/{key}/removal" EditRubric organiser::element::remove;
    GET  "/{lang:nl|en}/organiser/bureaus"            OpenOrganiserDesk organiser::bureaus::show;
    POST "/{lang:nl|en}/organiser/bureaus"            ManageBureaus    organiser::bureaus::submit;
    GET  "/{lang:nl|en}/organiser/bureaus/{id}"       OpenOrganiserDesk organiser::bureau::show;
    POST "/{lang:nl|en}/organiser/bureaus/{id}"       ManageBureaus    organiser::bureau::submit;
    GET  "/{lang:nl|en}/organiser/organisers"         OpenOrganiserDesk organiser::organisers::show;
    POST "/{lang:nl|en}/organiser/organisers"         InviteOrganiser  organiser::organisers::submit;
    GET  "/{lang:nl|en}/organiser/outbox"             ReadOutbox       organiser::outbox::show;
    GET  "/{lang:nl|en}/organiser/outbox/{id}"        ReadOutbox       organiser::letter::show;
    GET  "/{lang:nl|en}/organiser/audit"              ReadAudit        organiser::audit::show;
    //
    // Organisers: an edition under way, from the jury to the publication.
    GET  "/{lang:nl|en}/organiser/editions/{year}" OpenOrganiserDesk organiser::cockpit::show;
    GET  "/{lang:nl|en}/organiser/editions/{year}/phase" OpenOrganiserDesk organiser::cockpit_phase::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/phase" MovePhase organiser::cockpit_phase::advance;
    POST "/{lang:nl|en}/organiser/editions/{year}/phase/back" MovePhase organiser::cockpit_phase::step;
    POST "/{lang:nl|en}/organiser/editions/{year}/round" MoveRound organiser::cockpit_phase::move_round;
    GET  "/{lang:nl|en}/organiser/editions/{year}/reopening" OpenOrganiserDesk organiser::reopening::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/reopening" ReopenScoring organiser::reopening::submit;
    GET  "/{lang:nl|en}/organiser/editions/{year}/jurors" OpenOrganiserDesk organiser::jury::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/jurors" InviteJuror organiser::jury_invitation::submit;
    POST "/{lang:nl|en}/organiser/editions/{year}/jurors/{id}/invitation" InviteJuror organiser::jury_member::resend;
    POST "/{lang:nl|en}/organiser/editions/{year}/jurors/{id}/presidency" InviteJuror organiser::jury_member::name_president;
    GET  "/{lang:nl|en}/organiser/editions/{year}/jurors/{id}/removal" OpenOrganiserDesk organiser::jury_member::ask_removal;
    POST "/{lang:nl|en}/organiser/editions/{year}/jurors/{id}/removal" InviteJuror organiser::jury_member::remove;
    GET  "/{lang:nl|en}/organiser/editions/{year}/reminders" OpenOrganiserDesk organiser::reminders::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/reminders" RemindJurors organiser::reminders::submit;
    GET  "/{lang:nl|en}/organiser/editions/{year}/flags" ReadFlags organiser::flags::show;
    GET  "/{lang:nl|en}/organiser/editions/{year}/sheets" OpenOrganiserDesk organiser::sheets::show;
    GET  "/{lang:nl|en}/organiser/editions/{year}/sheets/{id}" DecideOnAnySheet organiser::sheet::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/sheets/{id}/decision" DecideOnAnySheet organiser::sheet::decide;
    POST "/{lang:nl|en}/organiser/editions/{year}/sheets/{id}/withdrawal" DecideOnAnySheet organiser::sheet::withdraw;
    POST "/{lang:nl|en}/organiser/editions/{year}/sheets/{id}/confirmation" ConfirmSheetDecision organiser::sheet::confirm;
    POST "/{lang:nl|en}/organiser/editions/{year}/sheets/{id}/acceptance" AcceptSheetsOfChairs organiser::sheets::accept;
    POST "/{lang:nl|en}/organiser/editions/{year}/sheets/{id}/refusal" AcceptSheetsOfChairs organiser::sheets::decline;
    GET  "/{lang:nl|en}/organiser/editions/{year}/cases" OpenOrganiserDesk organiser::cases::show;
    GET  "/{lang:nl|en}/organiser/editions/{year}/cases/{id}" OpenOrganiserDesk organiser::case::show;
    GET  "/{lang:nl|en}/organiser/editions/{year}/cases/{id}/attachments/{aid}" OpenOrganiserDesk organiser::case::attachment;
    POST "/{lang:nl|en}/organiser/editions/{year}/cases/{id}/decision" Screen organiser::case_acts::decide;
    POST "/{lang:nl|en}/organiser/editions/{year}/cases/{id}/reversal" Screen organiser::case_reversal::submit;
    POST "/{lang:nl|en}/organiser/editions/{year}/cases/{id}/deadline" ExtendDeadline organiser::case_acts::extend;
    GET  "/{lang:nl|en}/organiser/editions/{year}/order" ReadOrder organiser::order::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/order" RevealOrder organiser::order::reveal;
    POST "/{lang:nl|en}/organiser/editions/{year}/order/scores" DownloadScores organiser::scores::download;
    GET  "/{lang:nl|en}/organiser/editions/{year}/titles" OpenOrganiserDesk organiser::titles::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/titles/{id}/confirmation" ConfirmTitle organiser::titles::confirm;
    POST "/{lang:nl|en}/organiser/editions/{year}/titles/{id}/reopening" ReopenTitle organiser::titles::reopen;
    GET  "/{lang:nl|en}/organiser/editions/{year}/publication" OpenOrganiserDesk organiser::publication::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/publication" ProposePublication organiser::publication_acts::propose;
    GET  "/{lang:nl|en}/organiser/editions/{year}/correction" OpenOrganiserDesk organiser::correction::show;
    POST "/{lang:nl|en}/organiser/editions/{year}/correction" ProposeCorrection organiser::correction::propose;
    POST "/{lang:nl|en}/organiser/editions/{year}/publication/{n}/confirmation" ConfirmPublication organiser::publication_acts::confirm;
    POST "/{lang:nl|en}/organiser/editions/{year}/publication/{n}/calling-off" CallOffPublication organiser::publication_acts::call_off;
    //
    // The demo only.
    //
    GET  "/{lang:nl|en}/demo"                         UseDemo          demo::show;
    POST "/{lang:nl|en}/demo/personas/{name}"         UseDemo          demo::come_in;
    POST "/{lang:nl|en}/demo/clock"                   UseDemo          demo::move_clock;
}

/// The lines that take a path, whatever the method.
pub fn lines_of(path: &str) -> impl Iterator<Item = &'static Route> {
    // An expression a line: made once.
    static SHAPES: LazyLock<Vec<ResourceDef>> = LazyLock::new(|| {
        TABLE
            .iter()
            .map(|route| ResourceDef::new(route.pattern))
            .collect()
    });
    let lines = TABLE.iter().zip(SHAPES.iter());
    lines.filter_map(move |(route, shape)| shape.is_match(path).then_some(route))
}

/// Whatever no line takes: 405 where another method would do, the page itself where its address ends in a slash too
/// many, else 404.
pub async fn fallback(request: HttpRequest) -> HttpResponse {
    let allowed: Vec<&str> = lines_of(request.path()).map(|route| route.method).collect();
    if allowed.is_empty() {
        return match without_slash(&request) {
            Some(target) => HttpResponse::PermanentRedirect()
                .insert_header((header::LOCATION, target))
                .finish(),
            None => HttpResponse::NotFound().finish(),
        };
    }
    HttpResponse::MethodNotAllowed()
        .insert_header((header::ALLOW, allowed.join(", ")))
        .finish()
}

/// Where a page is that was asked for with a slash at its end. Only addresses of lines above: it leads to no other site.
fn without_slash(request: &HttpRequest) -> Option<String> {
    let path = request.path().strip_suffix('/')?;
    let is_page = lines_of(path).any(|route| route.method == "GET");
    let query = request.query_string();
    is_page.then(|| {
        if query.is_empty() {
            path.to_owned()
        } else {
            format!("{path}?{query}")
        }
    })
}
