//! The weights of elements from a JSON file: a whole number for each, as the edition's rubric has them.

use super::input::Fault;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt::Formatter;
use std::path::Path;

/// What elements weigh without a file.
const EQUAL: u32 = 1000;
const LARGEST: u32 = 1_000_000;

/// What a file gives, each element once: of two weights of one element nobody could say which was meant.
struct Given(BTreeMap<String, u32>);

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Given, D::Error> {
        deserializer.deserialize_map(Weights)
    }
}

struct Weights;

impl<'de> Visitor<'de> for Weights {
    type Value = Given;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Given, A::Error> {
        let mut given = BTreeMap::new();
        while let Some((name, weight)) = entries.next_entry::<String, u32>()? {
            if given.insert(name.clone(), weight).is_some() {
                return Err(A::Error::custom(format!("\"{name}\" comes twice")));
            }
        }
        Ok(Given(given))
    }
}

/// A weight for each of the elements, in their order; equal ones without a file.
///
/// # Errors
/// [`Fault`] where the file is no JSON object of whole numbers, or names other elements than those scored.
pub fn read(path: Option<&Path>, elements: &[String]) -> Result<Vec<u32>, Fault> {
    let Some(path) = path else {
        return Ok(vec![EQUAL; elements.len()]);
    };
    let bytes = std::fs::read(path).map_err(|error| Fault::file(path, error.to_string()))?;
    let Given(given) = serde_json::from_slice(&bytes).map_err(|error| {
        let what = format!("an object with a whole number for each element is expected ({error})");
        Fault::at(path, error.line() as u64, error.column(), what)
    })?;
    if let Some(stranger) = given.keys().find(|name| !elements.contains(name)) {
        return Err(Fault::file(
            path,
            format!("\"{stranger}\" is no element of the scores"),
        ));
    }
    if let Some((name, _)) = given.iter().find(|(_, weight)| **weight > LARGEST) {
        return Err(Fault::file(
            path,
            format!("the weight of \"{name}\" is above {LARGEST}"),
        ));
    }
    let weight = |name: &String| {
        given
            .get(name)
            .copied()
            .ok_or_else(|| Fault::file(path, format!("element \"{name}\" has no weight")))
    };
    let weights: Vec<u32> = elements.iter().map(weight).collect::<Result<_, _>>()?;
    if weights.iter().all(|weight| *weight == 0) {
        return Err(Fault::file(path, "every weight is 0"));
    }
    Ok(weights)
}
