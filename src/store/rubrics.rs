//! Rubrics: an edition's elements with their texts and levels, in a number of statements that does not grow with them.
//! Lists of short texts (probes, flags, sections to look in) are kept as lines of one column.

mod rows;

use super::connection::{AnyConnection, on_backend};
use super::error::StoreError;
use super::schema::{element, element_text, level_descriptor, rubric};
use super::write::Tx;
use crate::domain::id::{EditionId, ElementId, RubricId};
use crate::domain::rubric::{Element, Rubric};
use chrono::NaiveDateTime;
use diesel::prelude::*;
use diesel::upsert::excluded;
use rows::{ElementRow, LevelRow, RubricRow, TextRow, assemble};

/// The whole rubric, elements and all.
///
/// # Errors
/// [`StoreError::Unique`] when the edition has a rubric.
pub fn insert(tx: &mut Tx<'_>, edition: EditionId, rubric: &Rubric) -> Result<(), StoreError> {
    diesel::insert_into(rubric::table)
        .values(RubricRow {
            id: rubric.id.to_string(),
            edition_id: edition.to_string(),
            version: rubric.version,
            frozen_at: rubric.frozen_at,
        })
        .execute(&mut **tx)?;
    insert_elements(tx, rubric.id, &rubric.elements)
}

/// # Errors
/// [`StoreError::Unique`] when the rubric has an element of this key.
pub fn add_element(tx: &mut Tx<'_>, rubric: RubricId, element: &Element) -> Result<(), StoreError> {
    insert_elements(tx, rubric, std::slice::from_ref(element))
}

fn insert_elements(tx: &mut Tx<'_>, rubric: RubricId, elements: &[Element]) -> Result<(), StoreError> {
    if elements.is_empty() {
        return Ok(());
    }
    let rows: Vec<ElementRow> = elements
        .iter()
        .map(|element| ElementRow::of(rubric, element))
        .collect();
    on_backend!(&mut **tx, inner => diesel::insert_into(element::table).values(&rows).execute(inner))?;
    put_texts(tx, elements)
}

/// Writes the texts and levels of elements, over those there may be: two statements.
fn put_texts(tx: &mut Tx<'_>, elements: &[Element]) -> Result<(), StoreError> {
    let texts: Vec<TextRow> = elements.iter().flat_map(TextRow::of).collect();
    on_backend!(&mut **tx, inner => diesel::insert_into(element_text::table)
        .values(&texts)
        .on_conflict((element_text::element_id, element_text::language))
        .do_update()
        .set((
            element_text::name.eq(excluded(element_text::name)),
            element_text::definition.eq(excluded(element_text::definition)),
            element_text::is_not.eq(excluded(element_text::is_not)),
            element_text::guide.eq(excluded(element_text::guide)),
            element_text::behavioural.eq(excluded(element_text::behavioural)),
            element_text::situational.eq(excluded(element_text::situational)),
            element_text::probes.eq(excluded(element_text::probes)),
            element_text::red_flags.eq(excluded(element_text::red_flags)),
            element_text::green_flags.eq(excluded(element_text::green_flags)),
            element_text::rating_error.eq(excluded(element_text::rating_error)),
        ))
        .execute(inner))?;
    let levels: Vec<LevelRow> = elements.iter().flat_map(LevelRow::of).collect();
    on_backend!(&mut **tx, inner => diesel::insert_into(level_descriptor::table)
        .values(&levels)
        .on_conflict((
            level_descriptor::element_id,
            level_descriptor::language,
            level_descriptor::level,
        ))
        .do_update()
        .set(level_descriptor::descriptor.eq(excluded(level_descriptor::descriptor)))
        .execute(inner))?;
    Ok(())
}

pub fn find(connection: &mut AnyConnection, id: RubricId) -> Result<Option<Rubric>, StoreError> {
    let row: Option<RubricRow> = rubric::table
        .find(id.to_string())
        .select(RubricRow::as_select())
        .first(connection)
        .optional()?;
    row.map(|row| with_elements(connection, row)).transpose()
}

pub fn find_of_edition(
    connection: &mut AnyConnection,
    edition: EditionId,
) -> Result<Option<Rubric>, StoreError> {
    let row: Option<RubricRow> = rubric::table
        .filter(rubric::edition_id.eq(edition.to_string()))
        .select(RubricRow::as_select())
        .first(connection)
        .optional()?;
    row.map(|row| with_elements(connection, row)).transpose()
}

fn with_elements(connection: &mut AnyConnection, row: RubricRow) -> Result<Rubric, StoreError> {
    let elements: Vec<ElementRow> = element::table
        .filter(element::rubric_id.eq(&row.id))
        .order((element::ordinal, element::key))
        .select(ElementRow::as_select())
        .load(connection)?;
    let texts: Vec<TextRow> = element_text::table
        .inner_join(element::table)
        .filter(element::rubric_id.eq(&row.id))
        .select(TextRow::as_select())
        .load(connection)?;
    let levels: Vec<LevelRow> = level_descriptor::table
        .inner_join(element::table)
        .filter(element::rubric_id.eq(&row.id))
        .select(LevelRow::as_select())
        .load(connection)?;
    assemble(row, elements, texts, levels)
}

/// Replaces an element with all its texts, if nobody saved since `element.revision`. Its key stays.
///
/// # Errors
/// [`StoreError::Stale`].
pub fn update_element(tx: &mut Tx<'_>, changed: &Element) -> Result<(), StoreError> {
    let saved = diesel::update(
        element::table
            .find(changed.id.to_string())
            .filter(element::revision.eq(changed.revision)),
    )
    .set((
        element::ordinal.eq(changed.ordinal),
        element::weight.eq(changed.weight),
        element::weight_reason.eq(&changed.weight_reason),
        element::look_in.eq(changed.look_in.join("\n")),
        element::revision.eq(changed.revision + 1),
    ))
    .execute(&mut **tx)?;
    if saved != 1 {
        return Err(StoreError::Stale);
    }
    put_texts(tx, std::slice::from_ref(changed))
}

/// # Errors
/// [`StoreError::NotFound`], or [`StoreError::Reference`] once it has been scored.
pub fn remove_element(tx: &mut Tx<'_>, id: ElementId) -> Result<(), StoreError> {
    let id = id.to_string();
    diesel::delete(level_descriptor::table.filter(level_descriptor::element_id.eq(&id)))
        .execute(&mut **tx)?;
    diesel::delete(element_text::table.filter(element_text::element_id.eq(&id))).execute(&mut **tx)?;
    let removed = diesel::delete(element::table.find(&id)).execute(&mut **tx)?;
    if removed == 1 {
        Ok(())
    } else {
        Err(StoreError::NotFound)
    }
}

/// Freezes a rubric: from now on its elements stay as they are.
pub fn freeze(tx: &mut Tx<'_>, id: RubricId, at: NaiveDateTime) -> Result<(), StoreError> {
    diesel::update(rubric::table.find(id.to_string()))
        .set(rubric::frozen_at.eq(at))
        .execute(&mut **tx)?;
    Ok(())
}

/// Thaws a rubric; what will be frozen next is another version.
pub fn thaw(tx: &mut Tx<'_>, id: RubricId) -> Result<(), StoreError> {
    diesel::update(rubric::table.find(id.to_string()))
        .set((
            rubric::frozen_at.eq(None::<NaiveDateTime>),
            rubric::version.eq(rubric::version + 1),
        ))
        .execute(&mut **tx)?;
    Ok(())
}

/// The elements of a rubric by id and key, in rubric order, without their texts.
pub fn element_keys(
    connection: &mut AnyConnection,
    rubric: RubricId,
) -> Result<Vec<(ElementId, String)>, StoreError> {
    let rows: Vec<(String, String)> = element::table
        .filter(element::rubric_id.eq(rubric.to_string()))
        .order((element::ordinal, element::key))
        .select((element::id, element::key))
        .load(connection)?;
    rows.into_iter()
        .map(|(id, key)| {
            let id = id.parse().map_err(|_| StoreError::corrupt("element", "id"))?;
            Ok((id, key))
        })
        .collect()
}

/// The elements of a rubric by key and weight, in rubric order.
pub fn weights(connection: &mut AnyConnection, rubric: RubricId) -> Result<Vec<(String, i32)>, StoreError> {
    let rows = element::table
        .filter(element::rubric_id.eq(rubric.to_string()))
        .order((element::ordinal, element::key))
        .select((element::key, element::weight))
        .load(connection)?;
    Ok(rows)
}
