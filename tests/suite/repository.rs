//! The repository's own files, read as text by the tests that keep the house in order.
//! Nothing of the product is called here, so these tests say something even when the product does not run.

pub mod mask;
pub mod tokens;

use std::fs;
use std::path::{Path, PathBuf};

/// A text file: its path from the repository's root, with `/` between the parts, and what it holds.
pub struct TextFile {
    pub path: String,
    pub text: String,
}

impl TextFile {
    pub fn lines(&self) -> usize {
        self.text.lines().count()
    }
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder whose name ends in one of the endings, in the order of their paths.
/// A folder that is not there has no files.
pub fn files(folder: &str, endings: &[&str]) -> Vec<TextFile> {
    let mut paths = Vec::new();
    collect(&root().join(folder), &mut paths);
    paths.retain(|path| {
        endings
            .iter()
            .any(|ending| path.to_string_lossy().ends_with(ending))
    });
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

/// The names of the folders directly below a folder, sorted.
pub fn folders(folder: &str) -> Vec<String> {
    let mut names: Vec<String> = entries(&root().join(folder))
        .into_iter()
        .filter(|path| path.is_dir())
        .map(|path| {
            path.file_name()
                .expect("an entry has a name")
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in entries(folder) {
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "node_modules") {
                collect(&path, found);
            }
        } else {
            found.push(path);
        }
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .map(|entry| entry.expect("a folder can be read").path())
        .collect()
}

fn read(path: &Path) -> TextFile {
    let relative = path
        .strip_prefix(root())
        .expect("below the root")
        .to_string_lossy()
        .replace('\\', "/");
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{relative}: {error}"));
    TextFile { path: relative, text }
}

/// Ends a test with every fault found, not with the first.
#[track_caller]
pub fn assert_none(rule: &str, faults: Vec<String>) {
    assert!(
        faults.is_empty(),
        "{} against: {rule}\n  {}\n",
        faults.len(),
        faults.join("\n  ")
    );
}
