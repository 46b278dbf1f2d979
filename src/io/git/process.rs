//! Running git, and nothing else: whatever the settings of a repository say, no other program is
//! started.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use crate::finding::trouble::Trouble;

/// How long git may take for everything it is asked.
const LIMIT: Duration = Duration::from_secs(30);

/// The largest answer that is read; no expected answer comes near it.
const MAX_OUTPUT: u64 = 256 << 20;

/// The largest error message that is read.
const MAX_ERROR: u64 = 1 << 16;

/// How often to look whether git has ended.
const PAUSE: Duration = Duration::from_millis(1);

/// How git says that it lacks an object.
const LACKING: [&str; 3] = ["unable to read", "bad tree object", "promisor"];

/// The options before every command. The command line takes precedence over the settings of the
/// repository.
const SETTINGS: [&str; 10] = [
    "--no-pager",
    "--no-replace-objects",
    "--no-optional-locks",
    "--literal-pathspecs",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "protocol.allow=never",
];

/// The environment of git. `GIT_ALLOW_PROTOCOL` allows no protocol at all: the setting
/// `protocol.ext.allow` of a repository would take precedence over `protocol.allow`.
const ENVIRONMENT: [(&str, &str); 6] = [
    ("GIT_NO_LAZY_FETCH", "1"),
    ("GIT_TERMINAL_PROMPT", "0"),
    ("GIT_OPTIONAL_LOCKS", "0"),
    ("GIT_ALLOW_PROTOCOL", ""),
    ("GIT_PROTOCOL_FROM_USER", "0"),
    // So that git's messages can be recognized.
    ("LC_ALL", "C"),
];

/// The variables that apply to all repositories. All others describe a single one, as in a hook.
const KEPT: [&str; 7] = [
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
    "GIT_CONFIG_COUNT",
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "GIT_EXEC_PATH",
];

/// git in one folder, for a limited time.
pub struct Git {
    program: PathBuf,
    folder: PathBuf,
    deadline: Instant,
}

/// An answer of git.
pub struct Answer {
    /// Whether git has done what it was asked.
    pub success: bool,
    /// What git has written to standard output.
    pub output: Vec<u8>,
    /// What git has written to standard error.
    pub error: String,
}

impl Git {
    /// The installed git, ready to be asked about a folder; the time runs from now.
    pub fn new(folder: &Path) -> Result<Git, Trouble> {
        let program = program().ok_or_else(|| Trouble::new("no-git"))?;
        Ok(Git { program, folder: folder.to_owned(), deadline: Instant::now() + LIMIT })
    }

    /// Runs a git command.
    pub fn ask(&self, arguments: &[&str], input: Vec<u8>) -> Result<Answer, Trouble> {
        let mut child = Running(self.command(arguments).spawn().map_err(failed)?);
        if let Some(mut stdin) = child.0.stdin.take() {
            // In a thread of its own, because git may answer before it has read everything. If it
            // stops reading, its error says why.
            thread::spawn(move || stdin.write_all(&input));
        }
        let output = child.0.stdout.take().map(|it| read(it, MAX_OUTPUT));
        let error = child.0.stderr.take().map(|it| read(it, MAX_ERROR));
        let (output, error) = (self.receive(output)?, self.receive(error)?);
        if output.len() as u64 == MAX_OUTPUT {
            return Err(Trouble::new("git-large"));
        }
        let success = self.wait(&mut child)?;
        Ok(Answer { success, output, error: String::from_utf8_lossy(&error).into_owned() })
    }

    /// The output of a command that should succeed.
    pub fn output(&self, arguments: &[&str], input: Vec<u8>) -> Result<Vec<u8>, Trouble> {
        let answer = self.ask(arguments, input)?;
        if answer.success { Ok(answer.output) } else { Err(answer.trouble()) }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(|it| it.starts_with("GIT_") && !is_kept(it)) {
                command.env_remove(name);
            }
        }
        command.envs(ENVIRONMENT).current_dir(&self.folder).args(SETTINGS).args(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn receive(&self, bytes: Option<Receiver<Vec<u8>>>) -> Result<Vec<u8>, Trouble> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        bytes.map_or(Ok(Vec::new()), |it| it.recv_timeout(left)).map_err(|_| slow())
    }

    /// Whether git has succeeded. It ends with its output, or a moment later.
    fn wait(&self, child: &mut Running) -> Result<bool, Trouble> {
        loop {
            match child.0.try_wait().map_err(failed)? {
                Some(status) => return Ok(status.success()),
                None if Instant::now() > self.deadline => return Err(slow()),
                None => thread::sleep(PAUSE),
            }
        }
    }
}

impl Answer {
    /// The reason for a failure, in one line.
    pub fn reason(&self) -> String {
        let line =
            self.error.lines().find(|it| it.starts_with("fatal: ")).or(self.error.lines().next());
        line.map_or("", |it| it.strip_prefix("fatal: ").unwrap_or(it)).to_owned()
    }

    /// The failure as trouble.
    pub fn trouble(&self) -> Trouble {
        match self.reason() {
            // git would have fetched the object.
            it if LACKING.iter().any(|said| it.contains(said)) => Trouble::new("git-incomplete"),
            it => failed(it),
        }
    }
}

/// A process that does not outlive its use.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail if the process has already ended, which is the normal case.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// git could not do what it was asked.
pub fn failed(error: impl ToString) -> Trouble {
    Trouble::new("git-failed").with("error", error.to_string())
}

fn slow() -> Trouble {
    Trouble::new("git-slow").with("seconds", LIMIT.as_secs().to_string())
}

/// The first git on the path. Relative entries are skipped: they would lead into the repository.
fn program() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let name = format!("git{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths::<OsStr>(&path)
        .filter(|it| it.is_absolute())
        .map(|it| it.join(&name))
        .find(|it| it.is_file())
}

fn is_kept(name: &str) -> bool {
    KEPT.contains(&name)
        || name.starts_with("GIT_CONFIG_KEY_")
        || name.starts_with("GIT_CONFIG_VALUE_")
}

fn read(stream: impl Read + Send + 'static, limit: u64) -> Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // What has arrived before an error is sent; the receiver may have given up.
        let _ = stream.take(limit).read_to_end(&mut bytes);
        let _ = sender.send(bytes);
    });
    receiver
}
