//! The watch itself.

use std::path::Path;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{Event, EventKind, ModifyKind};
use notify::{ErrorKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::places::{Effect, News, Places};
use super::survey::Asked;
use crate::finding::trouble::Trouble;
use crate::io::folder::display;

/// How long nothing may change before a run.
const QUIET: Duration = Duration::from_millis(150);

/// How long a run waits for that.
const PATIENCE: Duration = Duration::from_secs(1);

/// EMFILE, the error number of too many open files on Linux, macOS and the BSDs.
const TOO_MANY_OPEN: i32 = 24;

/// A watch over the folder of the locales, and what else a run reads.
pub struct Watch {
    asked: Asked,
    places: Places,
    watcher: RecommendedWatcher,
    news: Receiver<News>,
    /// Whether there may be other folders to watch.
    stale: bool,
}

impl Watch {
    /// A watch that begins with [`Watch::ready`].
    ///
    /// # Errors
    /// The system has no room for another program that watches.
    pub fn new(asked: Asked) -> Result<Watch, Trouble> {
        let (sender, receiver) = mpsc::channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            for news in event.map_or_else(|_| vec![News::Lost], news) {
                // It fails only when the watch is gone, and then nothing needs the news.
                let _ = sender.send(news);
            }
        });
        let watcher = watcher.map_err(|error| cannot_watch(&asked.root, &error))?;
        Ok(Watch { asked, places: Places::default(), watcher, news: receiver, stale: true })
    }

    /// Watches what exists now. What a run reads after this, it need not read again before
    /// [`Watch::wait`] returns.
    ///
    /// # Errors
    /// There are more folders than the system watches.
    pub fn ready(&mut self) -> Result<(), Trouble> {
        if !std::mem::take(&mut self.stale) {
            // A new report may be what a link leads to.
            self.places.written = self.asked.written();
            return Ok(());
        }
        let places = self.asked.places();
        for gone in self.places.folders.difference(&places.folders) {
            // It fails if the folder itself is gone.
            let _ = self.watcher.unwatch(gone);
        }
        self.places = places;
        self.watch_folders()
    }

    fn watch_folders(&mut self) -> Result<(), Trouble> {
        let mut failed = None;
        let mut is_any_watched = false;
        for folder in &self.places.folders {
            match self.watcher.watch(folder, RecursiveMode::NonRecursive) {
                Ok(()) => is_any_watched = true,
                Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => {
                    return Err(cannot_watch(folder, &error));
                }
                // The folder has gone meanwhile, or may not be read: the one above it reports when
                // that changes.
                Err(error) => failed = Some(cannot_watch(folder, &error)),
            }
        }
        match failed {
            Some(trouble) if !is_any_watched => Err(trouble),
            _ => Ok(()),
        }
    }

    /// Waits until something has changed, and then until nothing has for a moment.
    ///
    /// # Errors
    /// The system has stopped reporting.
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
                // With a queue that is never empty, the call would never time out.
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

/// When to run, after the first and the last news: when nothing has changed for a moment, but
/// without waiting forever.
pub fn due(first: Instant, last: Instant) -> Instant {
    (last + QUIET).min(first + PATIENCE)
}

/// The news in an event. An event that only looks at a file has none: the run itself does so.
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

fn cannot_watch(path: &Path, error: &notify::Error) -> Trouble {
    trouble(path, error).with("limit", limit(error))
}

/// The system has stopped reporting.
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
        // The system has one number for too many open files and for too many watching programs.
        ErrorKind::Io(it) if it.raw_os_error() == Some(TOO_MANY_OPEN) => "open",
        _ => "none",
    }
}
