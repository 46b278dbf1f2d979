//! The command that confirms just one translation.

use crate::ftl::{Segment, SegmentKind};
use crate::project::Project;
use crate::project::config::DEFAULT_FOLDER;
use crate::text::shell::quoted;

pub(super) fn accept_command(project: &Project, translation: &Segment) -> String {
    let file = translation.file;
    let mut command = "einklang accept".to_owned();
    let below = format!("/{}/{}", file.locale, file.document);
    if let Some(folder) = file.path.strip_suffix(&below).filter(|it| *it != DEFAULT_FOLDER) {
        command += &format!(" --folder {}", quoted(folder));
    }
    command += &format!(" --locale {}", file.locale);
    if is_in_several_documents(project, translation) {
        command += &format!(" --file {}", quoted(&file.path));
    }

    // Without the mark, the `-` of a term would begin an option.
    let mark = if translation.key.kind == SegmentKind::Term { " --" } else { "" };
    format!("{command}{mark} {}", translation.key)
}

fn is_in_several_documents(project: &Project, translation: &Segment) -> bool {
    let sources = project.documents.iter().filter_map(|it| it.source());
    sources.filter(|it| it.get(&translation.key).is_some()).nth(1).is_some()
}
