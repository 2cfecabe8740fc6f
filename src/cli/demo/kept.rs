//! The personas of a demo that is kept in a folder: written beside the database, read when the demo starts there again.

use crate::domain::id::PersonId;
use crate::web::Persona;
use anyhow::Context;
use serde::{Deserialize, Serialize};
use std::path::Path;

#[derive(Serialize, Deserialize)]
struct Line {
    key: String,
    name: String,
    person: PersonId,
    desk: String,
}

const FILE: &str = "personas.json";

/// Writes who can be come in as.
pub fn write(folder: &Path, personas: &[Persona]) -> anyhow::Result<()> {
    let lines: Vec<Line> = personas
        .iter()
        .map(|p| Line {
            key: p.key.clone(),
            name: p.name.clone(),
            person: p.person,
            desk: p.desk.clone(),
        })
        .collect();
    std::fs::write(folder.join(FILE), serde_json::to_vec_pretty(&lines)?)
        .context("the personas cannot be kept")
}

/// Reads them again; `None` where no demo was prepared to its end.
pub fn read(folder: &Path) -> anyhow::Result<Option<Vec<Persona>>> {
    let path = folder.join(FILE);
    if !path.exists() {
        return Ok(None);
    }
    let lines: Vec<Line> = serde_json::from_slice(&std::fs::read(path)?).context("the personas")?;
    let persona = |line: Line| Persona {
        key: line.key,
        name: line.name,
        person: line.person,
        desk: line.desk,
    };
    Ok(Some(lines.into_iter().map(persona).collect()))
}
