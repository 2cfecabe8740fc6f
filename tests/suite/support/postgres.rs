//! A PostgreSQL database for each test, copied from a template that is migrated once for the whole run.
//! Needs a server that tests may do with as they like: `tests/run` starts one and names it in INTERIM_TEST_POSTGRES.

use std::env;
use std::mem;
use std::path::Path;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

const VARIABLE: &str = "INTERIM_TEST_POSTGRES";
const TEMPLATE: &str = "interim_template_";
const DATABASE: &str = "interim_test_";

/// A database that lives as long as its test.
pub struct TestPostgres {
    name: String,
    url: String,
}

impl TestPostgres {
    /// A fresh database. `migrate` is called for the first test only, with the address of the empty template;
    /// it has closed its connections when it returns.
    pub fn fresh(migrate: fn(&str)) -> TestPostgres {
        TestPostgres::of_template(template(migrate))
    }

    /// A database with the same rows. Waits, some seconds at most, for connections to this one that are closing.
    pub fn copy(&self) -> TestPostgres {
        TestPostgres::of_template(&self.name)
    }

    fn of_template(template: &str) -> TestPostgres {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let name = format!(
            "{DATABASE}{}_{}",
            process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        // The files are copied as they are: three times as fast as by the log, and nothing here survives a crash anyway.
        run(&format!(
            "CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY"
        ))
        .unwrap_or_else(|error| panic!("a database for the test: {error}"));
        let url = address_of(&name);
        TestPostgres { name, url }
    }

    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for TestPostgres {
    /// Drops what earlier tests have left, and leaves its own database to the next: the server would wait 100 ms for
    /// a connection that a pool is just closing. The last ones go with the server, or as stale ones in the next run.
    fn drop(&mut self) {
        static LEFT: Mutex<Vec<String>> = Mutex::new(Vec::new());
        let earlier = {
            let mut left = LEFT.lock().unwrap_or_else(PoisonError::into_inner);
            let earlier = mem::take(&mut *left);
            left.push(mem::take(&mut self.name));
            earlier
        };
        for name in earlier {
            // A second panic would hide why the test failed.
            if let Err(error) = run(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")) {
                eprintln!("{name} stays behind: {error}");
            }
        }
    }
}

/// The template's name; the first caller makes it, the others wait.
fn template(migrate: fn(&str)) -> &'static str {
    static MADE: OnceLock<String> = OnceLock::new();
    MADE.get_or_init(|| {
        drop_stale();
        let name = format!("{TEMPLATE}{}", process::id());
        run(&format!("CREATE DATABASE {name}")).unwrap_or_else(|error| panic!("the template: {error}"));
        migrate(&address_of(&name));
        // A forgotten connection would make every copy fail.
        run(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false")).expect("the template is closed");
        name
    })
}

/// What runs that are over have left: their templates, and databases of tests that were killed.
fn drop_stale() {
    // Without /proc nobody can tell who is over.
    if !Path::new("/proc/self").exists() {
        return;
    }
    for name in databases().unwrap_or_else(|error| panic!("the list of databases: {error}")) {
        let rest = name
            .strip_prefix(TEMPLATE)
            .or_else(|| name.strip_prefix(DATABASE))
            .unwrap_or_default();
        let owner = rest.split('_').next().unwrap_or_default();
        if owner
            .parse::<u32>()
            .is_ok_and(|owner| !Path::new(&format!("/proc/{owner}")).exists())
        {
            // Another run may be clearing up as well.
            let _ = run(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

#[derive(QueryableByName)]
struct Database {
    #[diesel(sql_type = Text)]
    name: String,
}

fn databases() -> Result<Vec<String>, String> {
    with_server(|server| {
        let found: Vec<Database> =
            diesel::sql_query("SELECT datname::text AS name FROM pg_database").load(server)?;
        Ok(found.into_iter().map(|database| database.name).collect())
    })
}

fn run(statement: &str) -> Result<(), String> {
    with_server(|server| server.batch_execute(statement))
}

/// Connections to the server itself are kept and lent out: opening one costs as much as copying a database.
fn with_server<T>(act: impl FnOnce(&mut PgConnection) -> QueryResult<T>) -> Result<T, String> {
    static IDLE: Mutex<Vec<PgConnection>> = Mutex::new(Vec::new());
    let idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let mut server = match idle {
        Some(server) => server,
        None => PgConnection::establish(&server_address()).map_err(|error| error.to_string())?,
    };
    let done = act(&mut server).map_err(|error| error.to_string());
    if done.is_ok() {
        IDLE.lock().unwrap_or_else(PoisonError::into_inner).push(server);
    }
    done
}

fn server_address() -> String {
    env::var(VARIABLE).unwrap_or_else(|_| {
        panic!(
            "{VARIABLE} names no server: run the tests by `bash tests/run`, which starts a private PostgreSQL, \
             or set it to postgres://user:password@host:port/postgres of a server that tests may use as they like"
        )
    })
}

fn address_of(database: &str) -> String {
    in_database(&server_address(), database)
}

/// The same server, user and options, another database.
fn in_database(address: &str, database: &str) -> String {
    let (address, options) = match address.split_once('?') {
        Some((address, options)) => (address, format!("?{options}")),
        None => (address, String::new()),
    };
    let host = address.find("://").map_or(0, |scheme| scheme + "://".len());
    let end = address[host..]
        .find('/')
        .map_or(address.len(), |slash| host + slash);
    format!("{}/{database}{options}", &address[..end])
}

#[test]
fn an_address_keeps_everything_but_the_database() {
    let given = [
        "postgres://u:p@127.0.0.1:5432/postgres",
        "postgres://u:p@127.0.0.1:5432",
        "postgres://u@h/x?sslmode=disable&options=-csearch_path%3D/a",
    ];
    assert_eq!(
        given.map(|address| in_database(address, "new")),
        [
            "postgres://u:p@127.0.0.1:5432/new",
            "postgres://u:p@127.0.0.1:5432/new",
            "postgres://u@h/new?sslmode=disable&options=-csearch_path%3D/a",
        ]
    );
}
