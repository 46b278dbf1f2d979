//! The page from top to bottom: its documents.

use super::columns::Column;
use super::findings::{Findings, PageFinding};
use super::rows::{Rows, SegmentRow};
use crate::report::view::View;
use crate::text::visible::visible;

/// One document.
pub(super) struct PageDocument {
    /// Its path without `.ftl`.
    pub name: String,
    /// The findings in its files that belong to none of its segments.
    pub findings: Vec<PageFinding>,
    /// Its segments, in the order of the source; after them those that only translations have, or
    /// that are broken in the source.
    pub rows: Vec<SegmentRow>,
}

/// The documents in the scope of the run.
pub(super) fn documents<'p>(
    view: &View<'_, 'p>,
    columns: &[Column],
    findings: &mut Findings,
) -> Vec<PageDocument> {
    let mut documents = Vec::new();
    let mut above = 0;
    for document in &view.run.project.documents {
        if !view.run.scope.has_document(&document.path) {
            continue;
        }
        let rows = Rows { view, columns, document, findings, rows: Vec::new(), above }.write();
        above += rows.len();
        documents.push(PageDocument {
            name: visible(document.name()).into_owned(),
            findings: findings.rest(&document.path),
            rows,
        });
    }
    documents
}
