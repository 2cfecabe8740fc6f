//! A folder of files under random keys. A file is there whole or not at all: it is written under another name, flushed to
//! disk and then renamed. Nothing is ever unpacked, and no name that somebody chose becomes a path.

use crate::seal;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Random bytes of a key; it is written in hex.
const KEY_BYTES: usize = 16;

/// Why a file could not be stored, opened or deleted.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    #[error("there is no such file")]
    NotFound,
    #[error("the key is not one of ours")]
    ForeignKey,
    #[error("the folder of attachments: {0}")]
    Folder(#[from] io::Error),
    #[error("no randomness for a key: {0}")]
    Randomness(String),
}

/// What is known of a file once it lies safely on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    pub storage_key: String,
    /// SHA-256 of its bytes, in hex.
    pub sha256: String,
    pub bytes: usize,
}

/// The folder of attachments. Clones share it.
#[derive(Clone, Debug)]
pub struct Attachments {
    folder: Arc<Path>,
}

impl Attachments {
    /// Attachments in `folder`, which is made if it is not there.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn in_folder(folder: &Path) -> Result<Attachments, FileError> {
        fs::create_dir_all(folder)?;
        Ok(Attachments {
            folder: folder.into(),
        })
    }

    /// Stores bytes under a fresh key; they are on disk when the answer comes.
    ///
    /// # Errors
    /// The folder refuses.
    pub async fn store(&self, bytes: Vec<u8>) -> Result<StoredFile, FileError> {
        let here = self.clone();
        off_the_async_threads(move || here.store_now(&bytes)).await
    }

    /// Opens a stored file for reading.
    ///
    /// # Errors
    /// [`FileError::NotFound`].
    pub async fn open(&self, storage_key: &str) -> Result<File, FileError> {
        let path = self.path_of(storage_key)?;
        off_the_async_threads(move || File::open(path).map_err(not_found)).await
    }

    /// Deletes a stored file.
    ///
    /// # Errors
    /// [`FileError::NotFound`].
    pub async fn delete(&self, storage_key: &str) -> Result<(), FileError> {
        let path = self.path_of(storage_key)?;
        off_the_async_threads(move || {
            fs::remove_file(&path).map_err(not_found)?;
            flush_folder_of(&path)
        })
        .await
    }

    fn store_now(&self, bytes: &[u8]) -> Result<StoredFile, FileError> {
        let storage_key = fresh_key()?;
        let path = self.path_of(&storage_key)?;
        self.make_folders_of(&path)?;
        let unfinished = path.with_extension("unfinished");
        write_flushed(&unfinished, bytes)
            .and_then(|()| fs::rename(&unfinished, &path))
            .inspect_err(|_| drop(fs::remove_file(&unfinished)))?;
        flush_folder_of(&path)?;
        Ok(StoredFile {
            storage_key,
            sha256: seal::digest(bytes),
            bytes: bytes.len(),
        })
    }

    /// Two levels of folders, so that none grows large. A key that is not ours never becomes a path.
    fn path_of(&self, storage_key: &str) -> Result<PathBuf, FileError> {
        let is_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        if storage_key.len() != 2 * KEY_BYTES || !storage_key.bytes().all(is_hex) {
            return Err(FileError::ForeignKey);
        }
        let (first, rest) = storage_key.split_at(2);
        let (second, _) = rest.split_at(2);
        Ok(self.folder.join(first).join(second).join(storage_key))
    }

    fn make_folders_of(&self, path: &Path) -> Result<(), FileError> {
        let Some(inner) = path.parent() else {
            return Ok(());
        };
        if inner.is_dir() {
            return Ok(());
        }
        fs::create_dir_all(inner)?;
        // A new folder is only there for good once the one around it is flushed.
        flush_folder_of(inner)?;
        inner.parent().map_or(Ok(()), flush_folder_of)
    }
}

fn fresh_key() -> Result<String, FileError> {
    let mut bytes = [0_u8; KEY_BYTES];
    getrandom::fill(&mut bytes).map_err(|error| FileError::Randomness(error.to_string()))?;
    Ok(hex::encode(bytes))
}

fn write_flushed(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn flush_folder_of(path: &Path) -> Result<(), FileError> {
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn not_found(error: io::Error) -> FileError {
    match error.kind() {
        io::ErrorKind::NotFound => FileError::NotFound,
        _ => FileError::Folder(error),
    }
}

async fn off_the_async_threads<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, FileError> + Send + 'static,
) -> Result<T, FileError> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(FileError::Folder(io::Error::other(error))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn files_in(folder: &Path) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                found.extend(files_in(&path));
            } else {
                found.push(path);
            }
        }
        found
    }

    #[tokio::test]
    async fn what_is_stored_comes_back_and_is_known_by_its_hash() {
        let folder = tempfile::tempdir().unwrap();
        let attachments = Attachments::in_folder(folder.path()).unwrap();
        let stored = attachments.store(b"abc".to_vec()).await.unwrap();
        assert_eq!(stored.bytes, 3);
        assert_eq!(stored.sha256, seal::digest(b"abc"));
        let mut back = Vec::new();
        let mut file = attachments.open(&stored.storage_key).await.unwrap();
        file.read_to_end(&mut back).unwrap();
        assert_eq!(back, b"abc");
    }

    #[tokio::test]
    async fn the_same_bytes_get_a_key_of_their_own_each_time_and_nothing_unfinished_stays() {
        let folder = tempfile::tempdir().unwrap();
        let attachments = Attachments::in_folder(folder.path()).unwrap();
        let first = attachments.store(b"abc".to_vec()).await.unwrap();
        let second = attachments.store(b"abc".to_vec()).await.unwrap();
        assert_ne!(first.storage_key, second.storage_key);
        let names: Vec<_> = files_in(folder.path());
        assert_eq!(names.len(), 2);
        assert!(names.iter().all(|path| path.extension().is_none()));
    }

    #[tokio::test]
    async fn a_deleted_file_is_gone_and_cannot_be_deleted_twice() {
        let folder = tempfile::tempdir().unwrap();
        let attachments = Attachments::in_folder(folder.path()).unwrap();
        let stored = attachments.store(b"abc".to_vec()).await.unwrap();
        attachments.delete(&stored.storage_key).await.unwrap();
        let opened = attachments.open(&stored.storage_key).await;
        assert!(matches!(opened, Err(FileError::NotFound)));
        let again = attachments.delete(&stored.storage_key).await;
        assert!(matches!(again, Err(FileError::NotFound)));
    }

    #[tokio::test]
    async fn a_key_that_is_a_path_opens_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let attachments = Attachments::in_folder(folder.path()).unwrap();
        for key in [
            "../../etc/passwd",
            "",
            "ABCDEFABCDEFABCDEFABCDEFABCDEFAB",
            "/etc/passwd",
        ] {
            let opened = attachments.open(key).await;
            assert!(matches!(opened, Err(FileError::ForeignKey)), "{key}");
        }
    }
}
