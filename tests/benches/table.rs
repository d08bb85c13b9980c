//! The table of figures.

use std::time::{Duration, Instant};

pub(crate) struct Figures(Vec<(String, String, String)>);

impl Figures {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    /// A figure beside what was promised.
    pub(crate) fn row(&mut self, what: &str, measured: impl Into<String>, promised: &str) {
        let measured = measured.into();
        eprintln!("{what}: {measured} ({promised})");
        self.0.push((what.to_owned(), measured, promised.to_owned()));
    }

    pub(crate) fn print(&self) {
        let width = |column: fn(&(String, String, String)) -> &String, title: &str| {
            self.0.iter().map(|row| column(row).chars().count()).chain([title.len()]).max().unwrap_or(0)
        };
        let (a, b, c) = (width(|r| &r.0, "what"), width(|r| &r.1, "measured"), width(|r| &r.2, "promised"));
        println!("\n{}\n", machine());
        println!("| {:a$} | {:b$} | {:c$} |", "what", "measured", "promised");
        println!("|{:-<1$}|{:-<2$}|{:-<3$}|", "", a + 2, b + 2, c + 2);
        for (what, measured, promised) in &self.0 {
            println!("| {what:a$} | {measured:b$} | {promised:c$} |");
        }
    }
}

/// The machine in a line: processor, cores, memory, system.
fn machine() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let after = |text: &str, name: &str| {
        text.lines()
            .find_map(|line| {
                line.strip_prefix(name)?.split_once(':').map(|(_, value)| value.trim().to_owned())
            })
            .unwrap_or_default()
    };
    let (cpu, memory) = (read("/proc/cpuinfo"), read("/proc/meminfo"));
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let gigabytes =
        after(&memory, "MemTotal").split(' ').next().and_then(|kb| kb.parse::<u64>().ok()).unwrap_or(0) >> 20;
    let system = read("/etc/os-release");
    let system = system
        .lines()
        .find_map(|line| line.strip_prefix("PRETTY_NAME="))
        .unwrap_or("")
        .trim_matches('"')
        .to_owned();
    format!("Measured on {}, {cores} cores, {gigabytes} GiB, {system}.", after(&cpu, "model name"))
}

/// The time a piece of work takes.
pub(crate) fn time<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}

pub(crate) fn milliseconds(duration: Duration) -> String {
    format!("{:.2} ms", duration.as_secs_f64() * 1e3)
}

/// The value below which `share` of the times lie.
pub(crate) fn quantile(times: &mut [Duration], share: f64) -> Duration {
    times.sort_unstable();
    let last = times.len().saturating_sub(1);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let at = (last as f64 * share).round() as usize;
    times.get(at).copied().unwrap_or_default()
}

/// This process's peak of memory so far, in megabytes.
pub(crate) fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kilobytes = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:")?.trim().split(' ').next()?.parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1_000
}

/// Forgets the peak, so that the next one is of what follows.
pub(crate) fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}
