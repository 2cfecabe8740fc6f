//! The table "Who may import whom" of the architecture, as data: every floor of `src/`, what it may import, what it must
//! never contain. The only place to change when the house gets a floor.

pub struct Floor {
    pub name: &'static str,
    pub may_import: &'static [&'static str],
    pub never: &'static [Banned],
}

/// Something that a floor must not contain.
#[derive(Clone, Copy)]
pub enum Banned {
    /// A name, anywhere in the code.
    Word(&'static str),
    /// Any name that begins so.
    Family(&'static str),
    /// A path that begins so.
    Below(&'static [&'static str]),
    /// A path that ends so: `Utc::now`.
    Upto(&'static [&'static str]),
    /// A call, on whatever it is made.
    Call(&'static str),
    /// A text that is a statement of SQL.
    Sql,
}

use Banned::{Below, Call, Family, Sql, Upto, Word};

const DIESEL: Banned = Word("diesel");
const ACTIX: Banned = Family("actix");
const TERA: Banned = Word("tera");
const LETTRE: Banned = Word("lettre");
/// Time comes from the clock, so that a test and the demo can say what time it is.
const UTC: Banned = Upto(&["Utc", "now"]);
const LOCAL: Banned = Upto(&["Local", "now"]);
const SYSTEM: Banned = Upto(&["SystemTime", "now"]);

const PURE: &[Banned] = &[
    DIESEL,
    ACTIX,
    TERA,
    LETTRE,
    Word("tokio"),
    Below(&["std", "fs"]),
    Below(&["std", "env"]),
    Below(&["std", "net"]),
    Call("now"),
    Sql,
];

const PLAIN: &[Banned] = &[DIESEL, ACTIX, UTC, LOCAL, SYSTEM, Sql];

pub const FLOORS: &[Floor] = &[
    Floor {
        name: "clock",
        may_import: &[],
        never: &[DIESEL, ACTIX, Sql],
    },
    Floor {
        name: "config",
        may_import: &[],
        never: PLAIN,
    },
    Floor {
        name: "locale",
        may_import: &[],
        never: PLAIN,
    },
    Floor {
        name: "statistics",
        may_import: &[],
        never: PURE,
    },
    Floor {
        name: "seal",
        may_import: &[],
        never: PURE,
    },
    Floor {
        name: "domain",
        may_import: &["statistics", "seal"],
        never: &[
            DIESEL,
            ACTIX,
            TERA,
            LETTRE,
            Word("tokio"),
            Word("rand"),
            Below(&["std", "fs"]),
            Below(&["std", "env"]),
            Below(&["std", "net"]),
            Call("now"),
            Sql,
        ],
    },
    Floor {
        name: "credentials",
        may_import: &["domain", "config", "locale", "seal"],
        never: PLAIN,
    },
    Floor {
        name: "files",
        may_import: &["domain", "config", "locale", "seal"],
        never: PLAIN,
    },
    Floor {
        name: "mail",
        may_import: &["domain", "config", "locale"],
        never: PLAIN,
    },
    Floor {
        name: "store",
        may_import: &["domain", "config"],
        never: &[ACTIX, TERA, LETTRE, UTC, LOCAL, SYSTEM],
    },
    Floor {
        name: "usecases",
        may_import: &[
            "domain",
            "store",
            "mail",
            "files",
            "credentials",
            "clock",
            "config",
            "locale",
        ],
        never: &[ACTIX, TERA, DIESEL, UTC, LOCAL, SYSTEM, Sql],
    },
    Floor {
        name: "web",
        may_import: &[
            "usecases",
            "domain",
            "store",
            "files",
            "credentials",
            "clock",
            "config",
            "locale",
            "mail",
            "seal",
        ],
        never: &[DIESEL, UTC, LOCAL, SYSTEM, Sql],
    },
    Floor {
        name: "cli",
        may_import: &[
            "web",
            "usecases",
            "store",
            "mail",
            "files",
            "credentials",
            "domain",
            "statistics",
            "seal",
            "config",
            "clock",
            "locale",
        ],
        never: &[],
    },
];

/// Folders of `web/`, one per kind of visitor; none looks into another.
pub const APARTMENTS: &[&str] = &[
    "public",
    "account",
    "candidate",
    "jury",
    "organiser",
    "bureau",
    "reference",
    "reader",
    "api",
];

pub fn floor(name: &str) -> Option<&'static Floor> {
    FLOORS.iter().find(|floor| floor.name == name)
}

/// `Language` is a plain word that everybody may say.
pub fn open_to_all(segments: &[String]) -> bool {
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    matches!(
        segments[..],
        ["locale", "Language", ..] | ["locale", "language", "Language", ..]
    )
}

#[test]
fn the_table_names_floors_only_and_has_no_circle() {
    for (at, this) in FLOORS.iter().enumerate() {
        for below in this.may_import {
            let place = FLOORS.iter().position(|floor| floor.name == *below);
            assert!(
                place.is_some_and(|place| place < at),
                "{} may not stand on {below}",
                this.name
            );
        }
    }
}
