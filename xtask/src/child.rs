//! Other programs, each with a time limit: nothing that `xtask` starts can hang it.
//!
//! Example: `Call::of("cargo", &["fmt", "--check"]).limit_s(60).shown(root)` prints what cargo prints and returns it.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// A program with its arguments and the longest time it may take.
pub struct Call {
    program: String,
    arguments: Vec<String>,
    limit: Duration,
}

/// How a program ended and what it printed, both streams together.
pub struct Done {
    pub status: ExitStatus,
    pub output: String,
}

impl Call {
    pub fn of(program: &str, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|&a| a.to_owned()).collect();
        Call { program: program.to_owned(), arguments, limit: Duration::from_secs(60) }
    }

    pub fn limit_s(mut self, seconds: u64) -> Self {
        self.limit = Duration::from_secs(seconds);
        self
    }

    /// Runs in a folder and prints line by line what the program prints.
    pub fn shown(&self, folder: &Path) -> Result<Done, String> {
        self.collect(folder, |line| println!("{line}"))
    }

    /// Runs in a folder without printing.
    pub fn hidden(&self, folder: &Path) -> Result<Done, String> {
        self.collect(folder, |_| {})
    }

    /// What a program printed, without the line break at the end; an error when it failed.
    pub fn answer(&self, folder: &Path) -> Result<String, String> {
        let done = self.hidden(folder)?;
        if done.status.success() {
            Ok(done.output.trim_end().to_owned())
        } else {
            Err(format!("{self} failed: {}", done.output.trim()))
        }
    }
    /// Runs in a folder with standard output in a file; what comes on standard error is shown.
    pub fn to_file(&self, folder: &Path, output: &Path) -> Result<ExitStatus, String> {
        let file = File::create(output).map_err(|e| format!("cannot write {}: {e}", output.display()))?;
        let mut child = self.start(self.command(folder).stdout(file))?;
        self.wait(&mut child, Instant::now() + self.limit)
    }

    fn command(&self, folder: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).current_dir(folder).stdin(Stdio::null());
        // A group of its own, so that at the limit whatever the program has started ends with it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command
    }

    fn start(&self, command: &mut Command) -> Result<Child, String> {
        command.spawn().map_err(|e| format!("cannot start {}: {e}", self.program))
    }

    fn collect(&self, folder: &Path, mut each: impl FnMut(&str)) -> Result<Done, String> {
        let deadline = Instant::now() + self.limit;
        let mut child = self.start(self.command(folder).stdout(Stdio::piped()).stderr(Stdio::piped()))?;
        let lines = lines_of(&mut child);
        let mut output = String::new();
        // Ends when the program closes its output, or at the limit.
        while let Ok(line) = lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            each(&line);
            output.push_str(&line);
            output.push('\n');
        }
        let status = self.wait(&mut child, deadline)?;
        Ok(Done { status, output })
    }

    fn wait(&self, child: &mut Child, deadline: Instant) -> Result<ExitStatus, String> {
        loop {
            if let Some(status) = child.try_wait().map_err(|e| format!("cannot wait for {self}: {e}"))? {
                return Ok(status);
            }
            if Instant::now() >= deadline {
                end_group(child);
                return Err(format!("{self} took longer than {} s and was ended", self.limit.as_secs()));
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl std::fmt::Display for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.program, self.arguments.join(" "))
    }
}

/// The lines of both streams as they come.
fn lines_of(child: &mut Child) -> Receiver<String> {
    let (sender, lines) = channel();
    let streams: [Option<Box<dyn Read + Send>>; 2] = [
        child.stdout.take().map(|s| Box::new(s) as Box<dyn Read + Send>),
        child.stderr.take().map(|s| Box::new(s) as Box<dyn Read + Send>),
    ];
    for stream in streams.into_iter().flatten() {
        let sender = sender.clone();
        thread::spawn(move || {
            let mut stream = BufReader::new(stream);
            let mut line = Vec::new();
            while stream.read_until(b'\n', &mut line).is_ok_and(|n| n > 0) {
                let shown = String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned();
                line.clear();
                if sender.send(shown).is_err() {
                    return;
                }
            }
        });
    }
    lines
}

/// Ends a program and what it started.
fn end_group(child: &mut Child) {
    let group = format!("-{}", child.id());
    let ended = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    if !ended.is_ok_and(|status| status.success()) {
        // Without `kill` at least the program itself goes; it may have ended by now.
        let _ = child.kill();
    }
    let _ = child.wait();
    let _ = std::io::stdout().flush();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_of_both_streams_and_status_come_back() {
        let done = Call::of("sh", &["-c", "echo out; echo err >&2; exit 3"]).hidden(Path::new(".")).unwrap();
        assert_eq!(done.status.code(), Some(3));
        let mut lines: Vec<&str> = done.output.lines().collect();
        lines.sort_unstable();
        assert_eq!(lines, ["err", "out"]);
    }

    #[test]
    fn a_program_and_its_children_end_at_the_limit() {
        let start = Instant::now();
        let call = Call::of("sh", &["-c", "sleep 30 & sleep 30"]).limit_s(1);
        let message = call.hidden(Path::new(".")).err().unwrap();
        assert!(message.contains("longer than 1 s"), "{message}");
        assert!(start.elapsed() < Duration::from_secs(20), "the limit was not kept");
    }

    #[test]
    fn a_program_that_is_not_there_is_an_error() {
        assert!(Call::of("no-such-program-here", &[]).hidden(Path::new(".")).is_err());
    }
}
