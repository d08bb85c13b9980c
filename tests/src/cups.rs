//! A real CUPS of a test's own: on a socket in a folder that goes with it, without root and without anything of the
//! system's. Its printers print into files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long a printer may take to print, on a slow and busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A print service; one that was started here runs as long as this lives.
pub struct Cups {
    folder: PathBuf,
    _temporary: Option<TempDir>,
    daemon: Option<Child>,
}

impl Cups {
    /// Starts one without a printer.
    pub fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("cups-").tempdir().unwrap();
        let here = folder.path().display();
        open_to_all(folder.path());
        for name in ["root", "request", "cache", "state", "tmp", "out"] {
            fs::create_dir(folder.path().join(name)).unwrap();
            open_to_all(&folder.path().join(name));
        }
        // Started by root, its filters run as somebody who may do nothing; started by somebody, as they do.
        let files = format!(
            "ServerRoot {here}/root\nRequestRoot {here}/request\nCacheDir {here}/cache\nStateDir {here}/state\n\
             TempDir {here}/tmp\nFileDevice Yes\nSandboxing relaxed\nSystemGroup root\n\
             AccessLog {here}/root/access_log\nErrorLog {here}/root/error_log\nPageLog {here}/root/page_log\n"
        );
        let service = format!(
            "Listen {here}/sock\nBrowsing No\nWebInterface No\nDefaultAuthType None\nLogLevel info\n\
             <Location />\n  Order allow,deny\n  Allow all\n</Location>\n\
             <Policy default>\n  JobPrivateAccess all\n  JobPrivateValues none\n  SubscriptionPrivateAccess all\n\
             SubscriptionPrivateValues none\n  <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>\n"
        );
        fs::write(folder.path().join("files.conf"), files).unwrap();
        fs::write(folder.path().join("cupsd.conf"), service).unwrap();
        let daemon = Command::new(system("cupsd"))
            .args(["-f", "-c", &format!("{here}/cupsd.conf"), "-s", &format!("{here}/files.conf")])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("cupsd is installed (Debian: cups)");
        let cups = Self { folder: folder.path().to_owned(), _temporary: Some(folder), daemon: Some(daemon) };
        cups.wait("the print service", || {
            String::from_utf8_lossy(&cups.ask("lpstat", &["-r"]).stdout).contains("is running")
        });
        cups
    }

    /// The one that somebody else started, and put into `REGIE_CUPS`.
    pub fn around() -> Self {
        Self { folder: std::env::var_os("REGIE_CUPS").unwrap().into(), _temporary: None, daemon: None }
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where programs find it: the value of `CUPS_SERVER`.
    pub fn server(&self) -> PathBuf {
        self.folder.join("sock")
    }

    /// Adds a printer, or brings it back.
    pub fn plug_in(&self, printer: &str) {
        let device = format!("file:{}", self.file(printer).display());
        // It wants PDF, and its usual paper is none of ours; every filter of CUPS is between.
        let driver = crate::root().join("tests/data/printer.ppd");
        self.tell("lpadmin", &["-p", printer, "-v", &device, "-P", driver.to_str().unwrap(), "-E"]);
    }

    /// Takes a printer away, and all that waits for it.
    pub fn pull_out(&self, printer: &str) {
        self.tell("lpadmin", &["-x", printer]);
    }

    /// Stops a printer: it takes work, and does none.
    pub fn stop(&self, printer: &str) {
        self.tell("cupsdisable", &[printer]);
    }

    /// Lets a printer go on.
    pub fn resume(&self, printer: &str) {
        self.tell("cupsenable", &[printer]);
    }

    /// Has a printer refuse work.
    pub fn refuse(&self, printer: &str) {
        self.tell("cupsreject", &[printer]);
    }

    /// Has a printer keep whatever comes, until somebody lets it go.
    pub fn hold(&self, printer: &str) {
        self.tell("lpadmin", &["-p", printer, "-o", "job-hold-until-default=indefinite"]);
    }

    /// Gives up everything a printer has to do, as somebody does at the printer.
    pub fn give_up(&self, printer: &str) {
        self.tell("cancel", &["-a", printer]);
    }

    /// How many jobs a printer has before it.
    pub fn waiting(&self, printer: &str) -> usize {
        String::from_utf8_lossy(&self.ask("lpstat", &["-o", printer]).stdout).lines().count()
    }

    /// Forgets what a printer printed.
    pub fn clear(&self, printer: &str) {
        let _ = fs::remove_file(self.file(printer));
    }

    /// What a printer printed last: the text of it, once it is there.
    pub fn printed(&self, printer: &str) -> String {
        let mut text = String::new();
        self.wait("a print", || {
            text = self.text(printer);
            !text.trim().is_empty()
        });
        text
    }

    /// What a printer printed last, if anything: the text of it.
    pub fn text(&self, printer: &str) -> String {
        let Some(pdf) = self.pdf(printer) else { return String::new() };
        let output = Command::new("pdftotext").arg(pdf).arg("-").output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// How large the page is that a printer printed last, in points.
    pub fn page_size(&self, printer: &str) -> String {
        let pdf = self.pdf(printer).unwrap();
        let output = Command::new("pdfinfo").arg(pdf).output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let size = text.lines().find_map(|line| line.strip_prefix("Page size:"));
        size.unwrap_or_default().trim().to_owned()
    }

    /// The PDF a printer printed last, without the words of its language that a printer wants before it.
    fn pdf(&self, printer: &str) -> Option<PathBuf> {
        let bytes = fs::read(self.file(printer)).ok()?;
        let start = bytes.windows(5).position(|five| five == b"%PDF-")?;
        let path = self.folder.join(format!("{printer}.read.pdf"));
        fs::write(&path, &bytes[start..]).unwrap();
        Some(path)
    }

    fn file(&self, printer: &str) -> PathBuf {
        self.folder.join("out").join(format!("{printer}.prn"))
    }

    /// Waits until something is so.
    pub fn wait(&self, what: &str, mut so: impl FnMut() -> bool) {
        let start = Instant::now();
        while !so() {
            assert!(start.elapsed() < PATIENCE, "{what} never came\n{}", self.log());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What it says went on.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.join("root/error_log")).unwrap_or_default()
    }

    fn ask(&self, program: &str, arguments: &[&str]) -> Output {
        Command::new(system(program))
            .args(arguments)
            .env("CUPS_SERVER", self.server())
            .env("LC_ALL", "C")
            .output()
            .unwrap()
    }

    fn tell(&self, program: &str, arguments: &[&str]) {
        let output = self.ask(program, arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program} {arguments:?}: {said}\n{}", self.log());
    }
}

impl Drop for Cups {
    fn drop(&mut self) {
        if let Some(daemon) = &mut self.daemon {
            let _ = daemon.kill();
            let _ = daemon.wait();
        }
    }
}

/// A program that Debian keeps where only root looks.
fn system(program: &str) -> PathBuf {
    ["/usr/sbin", "/usr/bin"]
        .iter()
        .map(|folder| Path::new(folder).join(program))
        .find(|path| path.exists())
        .unwrap_or_else(|| program.into())
}

fn open_to_all(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o777)).unwrap();
}
