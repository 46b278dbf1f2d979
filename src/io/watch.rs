//! Waiting until something has changed that a run reads.
//!
//! Folders are watched, not files: an editor that saves puts a new file in the place of the old
//! one. Each folder is watched by itself, so that what lies beside the locales is left alone, and
//! everything is watched before it is read, so that nothing is missed in between.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use ignore::{DirEntry, WalkBuilder};
use notify::event::{Event, EventKind, ModifyKind};
use notify::{ErrorKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::folder::display;
use super::git::{self, Revisions};
use super::write::is_temporary;
use crate::base::layout;
use crate::finding::trouble::Trouble;
use crate::locale::Locale;
use crate::project::config;

/// How long nothing may change before a run.
const QUIET: Duration = Duration::from_millis(150);

/// How long a run waits for that.
const PATIENCE: Duration = Duration::from_secs(1);

/// How many links in a row are followed; more are taken for a ring.
const MAX_LINKS: usize = 40;

/// What the system tells of one path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// What stands in a file.
    Content(PathBuf),
    /// A file or folder has come, gone or got another name or other rights.
    Entry(PathBuf),
    /// Not all could be told.
    Lost,
}

/// What news mean to a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing.
    Nothing,
    /// Another run may tell something else.
    Run,
    /// The same, and there may be other folders to watch.
    Folders,
}

/// The places that a run reads and writes, without links, as the system names them.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The folder of the locales.
    pub root: PathBuf,
    /// What leads to it and to what it holds: the name by which it was asked for, and each link in
    /// it, step by step.
    pub ways: Vec<PathBuf>,
    /// Single files that are read beside those of the locales: settings, baseline, which commit is
    /// checked out, and what links lead to.
    pub read: Vec<PathBuf>,
    /// The folders in which git keeps what its revisions name.
    pub revisions: Vec<PathBuf>,
    /// Files that the run writes itself.
    pub written: Vec<PathBuf>,
    /// The folders that are watched.
    pub folders: BTreeSet<PathBuf>,
}

impl Places {
    /// What news mean; `is_folder` says whether a folder stands at a path, or a link that may lead
    /// to others.
    pub fn effect(&self, news: &News, is_folder: impl Fn(&Path) -> bool) -> Effect {
        let (path, entry) = match news {
            News::Lost => return Effect::Folders,
            News::Content(path) => (path.as_path(), false),
            News::Entry(path) => (path.as_path(), true),
        };
        let name = path.file_name().unwrap_or_default();
        let is_watched = |path: &Path| entry && (self.folders.contains(path) || is_folder(path));
        let mut ends = self.read.iter().chain(&self.ways).chain([&self.root]);
        if self.written.iter().any(|it| it == path) || is_temporary(name) {
            Effect::Nothing
        } else if name == ".gitignore" || self.read.iter().any(|it| it == path) {
            Effect::Run
        } else if self.revisions.iter().any(|it| path.starts_with(it)) {
            // git writes a file beside the one whose place it then takes.
            match path.extension() {
                Some(it) if it == "lock" => Effect::Nothing,
                _ if is_watched(path) => Effect::Folders,
                _ => Effect::Run,
            }
        } else if ends.any(|it| it.starts_with(path)) {
            // What a folder holds is told for itself.
            if entry { Effect::Folders } else { Effect::Nothing }
        } else if !path.strip_prefix(&self.root).is_ok_and(may_be_read) {
            Effect::Nothing
        } else if is_watched(path) {
            Effect::Folders
        } else if path.extension().is_some_and(|it| it == "ftl") {
            Effect::Run
        } else {
            Effect::Nothing
        }
    }
}

/// Whether a path below the folder of the locales is in a locale or in the base, and not hidden
/// there.
fn may_be_read(below: &Path) -> bool {
    let mut names = below.iter().map(|it| it.to_string_lossy());
    let first = names.next().unwrap_or_default();
    (first == layout::FOLDER || Locale::new(&first).is_some())
        && !names.any(|it| it.starts_with('.'))
}

/// What an event is to a run. What only looks at a file is nothing: the run itself does.
fn news(event: Event) -> Vec<News> {
    if event.need_rescan() {
        return vec![News::Lost];
    }
    let news = match event.kind {
        EventKind::Access(_) | EventKind::Other => return Vec::new(),
        EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Any | ModifyKind::Other) => {
            News::Content
        }
        _ => News::Entry,
    };
    event.paths.into_iter().map(news).collect()
}

/// When to run, after the first and the last news: when nothing has come for a moment, and soon
/// enough all the same.
pub fn due(first: Instant, last: Instant) -> Instant {
    (last + QUIET).min(first + PATIENCE)
}

/// A watch over the folder of the locales, and what else a run reads.
pub struct Watch {
    asked: Asked,
    places: Places,
    watcher: RecommendedWatcher,
    news: Receiver<News>,
    /// Whether there may be other folders to watch.
    stale: bool,
}

/// What a run reads and writes, as it was asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The folder of the locales; it need not be there.
    pub root: PathBuf,
    /// Single files that are read.
    pub read: Vec<PathBuf>,
    /// The files that are written.
    pub written: Vec<PathBuf>,
    /// Whether it matters what the revisions of git name.
    pub revisions: bool,
}

impl Watch {
    /// Begins to watch with [`Watch::ready`].
    ///
    /// # Errors
    /// The system has no room for another program that watches.
    pub fn new(asked: Asked) -> Result<Watch, Trouble> {
        let (sender, receiver) = mpsc::channel();
        let send_news = move |event: notify::Result<Event>| {
            for news in event.map_or_else(|_| vec![News::Lost], news) {
                // Where nobody listens any more, the program ends.
                let _ = sender.send(news);
            }
        };
        let watcher = notify::recommended_watcher(send_news)
            .map_err(|error| cannot_watch(&asked.root, &error))?;
        Ok(Watch { asked, places: Places::default(), watcher, news: receiver, stale: true })
    }

    /// Watches what is there now. What a run reads after this, it need not read again before
    /// [`Watch::wait`] says so.
    ///
    /// # Errors
    /// There are more folders than the system watches.
    pub fn ready(&mut self) -> Result<(), Trouble> {
        if !std::mem::take(&mut self.stale) {
            // A report that is new may be a link's.
            self.places.written = self.asked.written.iter().flat_map(|it| names(it)).collect();
            return Ok(());
        }
        let places = places(&self.asked);
        for gone in self.places.folders.difference(&places.folders) {
            // It fails where the folder itself is gone.
            let _ = self.watcher.unwatch(gone);
        }
        self.places = places;
        let mut failed = None;
        let mut count = 0;
        for folder in &self.places.folders {
            match self.watcher.watch(folder, RecursiveMode::NonRecursive) {
                Ok(()) => count += 1,
                Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => {
                    return Err(cannot_watch(folder, &error));
                }
                // It has gone meanwhile, or may not be read: the folder that it stands in tells
                // when that changes.
                Err(error) => failed = Some(cannot_watch(folder, &error)),
            }
        }
        failed.filter(|_| count == 0).map_or(Ok(()), Err)
    }

    /// Waits until something has changed, and then until nothing has for a moment.
    ///
    /// # Errors
    /// The system tells nothing any more.
    pub fn wait(&mut self) -> Result<(), Trouble> {
        loop {
            let news = self.news.recv().map_err(|error| ended(&self.asked.root, &error))?;
            if self.matters(&news) {
                break;
            }
        }
        let first = Instant::now();
        let mut last = first;
        loop {
            let left = due(first, last).saturating_duration_since(Instant::now());
            match self.news.recv_timeout(left) {
                // A queue that is never empty would never time out.
                _ if left.is_zero() => return Ok(()),
                Err(RecvTimeoutError::Timeout) => return Ok(()),
                Err(error) => return Err(ended(&self.asked.root, &error)),
                Ok(news) if self.matters(&news) => last = Instant::now(),
                Ok(_) => {}
            }
        }
    }

    fn matters(&mut self, news: &News) -> bool {
        let effect = self.places.effect(news, |it| it.is_dir() || it.is_symlink());
        self.stale |= effect == Effect::Folders;
        effect > Effect::Nothing
    }
}

fn places(asked: &Asked) -> Places {
    let root = real(&asked.root);
    let git = if asked.revisions { git::revisions(&root) } else { Revisions::default() };
    let settings = [Some(root.as_path()), root.parent()]
        .into_iter()
        .flatten()
        .map(|it| it.join(config::FILE_NAME));
    let mut read: Vec<PathBuf> = settings
        .chain(asked.read.iter().cloned())
        .chain(git.files)
        .flat_map(|it| names(&it))
        .collect();
    let mut folders: BTreeSet<PathBuf> = below(&root).collect();
    let mut ways = vec![own_name(&asked.root)];
    for step in folders.iter().flat_map(|it| links(&root, it)).flat_map(steps) {
        if step.is_file() { read.push(step) } else { ways.push(step) }
    }
    let revisions: Vec<PathBuf> = git.folders.iter().map(|it| real(it)).collect();
    folders.extend(revisions.iter().flat_map(|it| all_below(it)));
    let ends = read.iter().chain(&ways).chain([&root]).chain(&revisions);
    folders.extend(
        ends.filter_map(|it| it.ancestors().skip(1).find(|it| it.is_dir())).map(Path::to_owned),
    );
    let written = asked.written.iter().flat_map(|it| names(it)).collect();
    Places { root, ways, read, revisions, written, folders }
}

/// The links in a folder that may lead to what is read.
fn links(root: &Path, folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path());
    entries.filter(|it| it.is_symlink() && it.strip_prefix(root).is_ok_and(may_be_read)).collect()
}

/// Where a link leads, and where that leads if it is a link too, whether anything stands there or
/// not.
fn steps(link: PathBuf) -> Vec<PathBuf> {
    let next = |it: &PathBuf| Some(own_name(&it.parent()?.join(fs::read_link(it).ok()?)));
    std::iter::successors(next(&link), next).take(MAX_LINKS).collect()
}

/// The folder of the locales, those of the locales and the base, and all below them.
fn below(root: &Path) -> impl Iterator<Item = PathBuf> {
    let top = root.to_owned();
    let wanted =
        move |it: &DirEntry| it.depth() == 0 || it.path().strip_prefix(&top).is_ok_and(may_be_read);
    let walk = WalkBuilder::new(root)
        .standard_filters(false)
        .follow_links(true)
        .filter_entry(wanted)
        .build();
    walk.flatten().filter(|it| it.path().is_dir()).map(DirEntry::into_path)
}

/// A folder and all below it.
fn all_below(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let walk = WalkBuilder::new(folder).standard_filters(false).build();
    walk.flatten().filter(|it| it.path().is_dir()).map(DirEntry::into_path)
}

/// A path by its own name, and that to which it leads; in both, no folder above it is a link.
fn names(path: &Path) -> [PathBuf; 2] {
    [own_name(path), real(path)]
}

fn own_name(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => real(parent).join(name),
        _ => path,
    }
}

/// Where a path leads; what is not there has no links.
fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| own_name(path))
}

fn cannot_watch(path: &Path, error: &notify::Error) -> Trouble {
    trouble(path, error).with("limit", limit(error))
}

/// The system tells nothing any more.
fn ended(path: &Path, error: &impl ToString) -> Trouble {
    trouble(path, error).with("limit", "none")
}

fn trouble(path: &Path, error: &impl ToString) -> Trouble {
    Trouble::new("cannot-watch").with("path", display(path)).with("error", error.to_string())
}

/// What there is too much of.
fn limit(error: &notify::Error) -> &'static str {
    match &error.kind {
        ErrorKind::MaxFilesWatch => "folders",
        // The system has one number for too many open files and for too many that watch.
        ErrorKind::Io(it) if it.raw_os_error() == Some(TOO_MANY_OPEN) => "open",
        _ => "none",
    }
}

/// EMFILE, as Linux, macOS and the BSDs number it.
const TOO_MANY_OPEN: i32 = 24;
