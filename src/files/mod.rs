//! The bytes of attachments: what they are recognised by, and the folder in which they lie under keys of our own.
//! Who may see or add one is said elsewhere; names and hashes are kept by the store.

mod attachments;
mod media;
mod names;
pub mod tables;

pub use attachments::{Attachments, FileError, StoredFile};
pub use media::{MediaFault, MediaType, recognise};
pub use names::clean_file_name;
