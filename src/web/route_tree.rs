//! How the lines of the table are registered: as a tree, so that a request is compared with the lines of its own branch
//! only, and most lines hold no open place that would need a regular expression. It adds and leaves out nothing.

use actix_web::dev::HttpServiceFactory;
use actix_web::{Scope, web};

/// What every page's address begins with.
const LANGUAGE: &str = "/{lang:nl|en}";
/// Under a language: the beginnings that many lines share.
const BRANCHES: [&str; 3] = [
    "/organiser/editions/{year}",
    "/jury/cases/{id}",
    "/candidate/cases/{id}",
];

/// The tree while it grows.
pub struct RouteTree<'c> {
    config: &'c mut web::ServiceConfig,
    language: Scope,
    branches: [Scope; BRANCHES.len()],
}

/// Where a line belongs, with the rest of its pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place<'p> {
    /// Beside the tree: no language, or nothing else.
    Root(&'p str),
    Language(&'p str),
    Branch(usize, &'p str),
}

impl<'c> RouteTree<'c> {
    pub fn new(config: &'c mut web::ServiceConfig) -> RouteTree<'c> {
        RouteTree {
            config,
            language: web::scope(LANGUAGE),
            branches: BRANCHES.map(web::scope),
        }
    }

    /// Adds a line. `service` makes it of the part of its pattern that its branch does not hold already.
    pub fn line<S: HttpServiceFactory + 'static>(
        mut self,
        pattern: &str,
        service: impl FnOnce(&str) -> S,
    ) -> RouteTree<'c> {
        match place(pattern) {
            Place::Root(rest) => {
                self.config.service(service(rest));
            }
            Place::Language(rest) => self.language = self.language.service(service(rest)),
            Place::Branch(of, rest) => {
                let branch = std::mem::replace(&mut self.branches[of], web::scope(""));
                self.branches[of] = branch.service(service(rest));
            }
        }
        self
    }

    /// Registers the tree. The branches come last: a line beside them, such as `/organiser/editions/new`, goes first.
    pub fn register(self) {
        let language = self.branches.into_iter().fold(self.language, Scope::service);
        self.config.service(language);
    }
}

fn place(pattern: &str) -> Place<'_> {
    let Some(rest) = pattern.strip_prefix(LANGUAGE).filter(|rest| !rest.is_empty()) else {
        return Place::Root(pattern);
    };
    let mut branches = BRANCHES.iter().enumerate();
    let branch = branches.find_map(|(of, branch)| {
        let rest = rest.strip_prefix(branch)?;
        rest.starts_with('/').then_some(Place::Branch(of, rest))
    });
    branch.unwrap_or(Place::Language(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_into_the_deepest_branch_that_its_pattern_begins_with() {
        for (pattern, expected) in [
            ("/", Place::Root("/")),
            ("/healthz", Place::Root("/healthz")),
            ("/{lang:nl|en}", Place::Root("/{lang:nl|en}")),
            ("/{lang:nl|en}/", Place::Language("/")),
            (
                "/{lang:nl|en}/organiser/editions/new",
                Place::Language("/organiser/editions/new"),
            ),
            (
                "/{lang:nl|en}/organiser/editions/{year}",
                Place::Language("/organiser/editions/{year}"),
            ),
            (
                "/{lang:nl|en}/organiser/editions/{year}/phase",
                Place::Branch(0, "/phase"),
            ),
            ("/{lang:nl|en}/jury/cases/{id}/sheet", Place::Branch(1, "/sheet")),
        ] {
            assert_eq!(place(pattern), expected, "{pattern}");
        }
    }
}
