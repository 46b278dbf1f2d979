//! Files that are owned together with what was read of them: a [`Resource`] and a [`Base`] are
//! slices of their files' texts.

use self_cell::self_cell;

use crate::base::Base;
use crate::ftl::{Resource, parse};
use crate::text::file::File;

self_cell!(
    /// A Fluent file of a document.
    pub(super) struct ParsedFile {
        owner: File,
        #[covariant]
        dependent: Resource,
    }

    impl {Debug}
);

self_cell!(
    /// The base files of one translation.
    pub(super) struct ParsedBase {
        owner: Vec<File>,
        #[covariant]
        dependent: Base,
    }

    impl {Debug}
);

impl ParsedFile {
    /// Reads a file. Cannot fail; see [`parse`].
    pub fn of(file: File) -> ParsedFile {
        ParsedFile::new(file, parse)
    }

    /// The file.
    pub fn file(&self) -> &File {
        self.borrow_owner()
    }

    /// What was read of it.
    pub fn resource(&self) -> &Resource<'_> {
        self.borrow_dependent()
    }
}

impl ParsedBase {
    /// Reads the files of one translation. Cannot fail; see [`Base::new`].
    pub fn of(files: Vec<File>) -> ParsedBase {
        ParsedBase::new(files, |files| Base::new(files))
    }

    /// What was read of them.
    pub fn base(&self) -> &Base<'_> {
        self.borrow_dependent()
    }
}
