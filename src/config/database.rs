//! Where the database lies: `sqlite:PATH` or `postgres://…`.

use super::Mistake;
use std::path::PathBuf;

/// The address of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseAddress {
    /// A file, made when it does not exist.
    Sqlite(PathBuf),
    /// A connection string of libpq.
    Postgres(String),
}

impl DatabaseAddress {
    /// # Errors
    /// The scheme is neither `sqlite:` nor `postgres(ql)://`, or nothing follows it.
    pub fn from_setting(setting: Option<&str>) -> Result<DatabaseAddress, Mistake> {
        let wrong = |reason: &str| Mistake {
            variable: "INTERIM_DATABASE",
            reason: reason.to_owned(),
        };
        let text = setting.map(str::trim).filter(|text| !text.is_empty());
        let text = text.ok_or_else(|| wrong("is missing; sqlite:PATH or postgres://USER@HOST/NAME"))?;
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(DatabaseAddress::Postgres(text.to_owned()));
        }
        match text.strip_prefix("sqlite:") {
            Some(path) if !path.is_empty() && path != ":memory:" => {
                Ok(DatabaseAddress::Sqlite(PathBuf::from(path)))
            }
            Some(_) => Err(wrong("names no file after sqlite:")),
            None => Err(wrong("starts with neither sqlite: nor postgres://")),
        }
    }
}
