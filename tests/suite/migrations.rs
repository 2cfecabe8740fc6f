//! The migrations of the two databases go in pairs: the same names in the same order, each with its way up and down.
//! Whether they run is for the tests of the store.

use crate::repository::{assert_none, files, folders};

const BACKENDS: [&str; 2] = ["sqlite", "postgres"];

#[test]
fn both_databases_have_the_same_migrations() {
    let [sqlite, postgres] = BACKENDS.map(|backend| folders(&format!("migrations/{backend}")));
    assert!(!sqlite.is_empty(), "migrations/sqlite holds no migration");
    assert_eq!(
        sqlite, postgres,
        "the names below migrations/sqlite and migrations/postgres"
    );
}

#[test]
fn every_migration_goes_up_and_down() {
    let mut faults = Vec::new();
    for backend in BACKENDS {
        for name in folders(&format!("migrations/{backend}")) {
            let folder = format!("migrations/{backend}/{name}");
            let found = files(&folder, &[""]);
            let names: Vec<_> = found
                .iter()
                .map(|file| file.path.trim_start_matches(&*folder))
                .collect();
            if names != ["/down.sql", "/up.sql"] {
                faults.push(format!("{folder} holds {names:?}, not up.sql and down.sql"));
            }
            let empty = found.iter().filter(|file| statements(&file.text).is_empty());
            faults.extend(empty.map(|file| format!("{} says nothing", file.path)));
        }
    }
    assert_none("a migration has up.sql and down.sql", faults);
}

fn statements(sql: &str) -> Vec<&str> {
    sql.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("--"))
        .collect()
}

#[test]
fn a_comment_is_no_statement() {
    assert!(statements("-- nothing\n\n  -- more\n").is_empty());
    assert_eq!(statements("-- why\nDROP TABLE a;"), ["DROP TABLE a;"]);
}
