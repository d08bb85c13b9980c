//! Drives the real program in its real webview, through `WebKitWebDriver`, as its user would: by what is on the screen
//! and by the keyboard. Nothing of the program is replaced.
// Whatever goes wrong here is a failed test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::missing_panics_doc)]

pub mod cups;
pub mod syncthing;

use std::fs::File;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, Key, TypingData};

/// How long a screen may take to show what is waited for, on a slow and busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A window of the program, on a data folder of its own.
pub struct Window {
    driver: WebDriver,
    server: Child,
    data: PathBuf,
    temporary: Option<TempDir>,
}

impl Window {
    /// Opens the program on an empty folder.
    pub async fn empty() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut window = Self::open(dir.path(), &[]).await;
        window.temporary = Some(dir);
        window
    }

    /// Opens the program on the sample event, in a fresh folder.
    pub async fn sample() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut window = Self::open(dir.path(), &["--sample"]).await;
        window.temporary = Some(dir);
        window
    }

    /// Opens the program on the sample event with people in it, imported by the command line.
    pub async fn with_people(file: &Path) -> Self {
        let dir = tempfile::tempdir().unwrap();
        cli(dir.path(), &["new", "--sample"]);
        cli(dir.path(), &["people", "import", file.to_str().unwrap()]);
        let mut window = Self::open(dir.path(), &[]).await;
        window.temporary = Some(dir);
        window
    }

    /// Opens the program on a folder.
    pub async fn open(data: &Path, arguments: &[&str]) -> Self {
        Server::start().open("regie", data, arguments).await
    }

    /// The same, with printers.
    pub async fn open_with_printers(data: &Path, cups: &cups::Cups) -> Self {
        Server::start_with(&[("CUPS_SERVER", &cups.server())]).open("regie", data, &[]).await
    }

    /// The data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The driver itself, for what this has no word for.
    pub const fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// The element with that `data-testid`, once it is there and shown.
    pub async fn find(&self, id: &str) -> WebElement {
        let element = self.driver.query(By::Css(format!("[data-testid='{id}']"))).wait(PATIENCE, TICK);
        match element.and_displayed().first().await {
            Ok(element) => element,
            Err(error) => panic!("no `{id}` on the screen: {error}\n{}", self.screen().await),
        }
    }

    /// Every element with that `data-testid`, at this moment.
    pub async fn all(&self, id: &str) -> Vec<WebElement> {
        self.driver.find_all(By::Css(format!("[data-testid='{id}']"))).await.unwrap()
    }

    /// Waits until the element with that `data-testid` shows `text`.
    pub async fn sees(&self, id: &str, text: &str) {
        let start = Instant::now();
        let mut seen = String::new();
        while start.elapsed() < PATIENCE {
            seen.clear();
            for element in self.all(id).await {
                // The driver's own idea of visible text leaves out whatever an ellipsis may shorten.
                seen.push_str(&element.prop("innerText").await.ok().flatten().unwrap_or_default());
                seen.push('\n');
            }
            if seen.contains(text) {
                return;
            }
            tokio::time::sleep(TICK).await;
        }
        panic!("`{id}` never showed `{text}`, but `{seen}`\n{}", self.screen().await);
    }

    /// Waits until nothing on the screen has that `data-testid`.
    pub async fn no_longer(&self, id: &str) {
        let start = Instant::now();
        while !self.all(id).await.is_empty() {
            assert!(start.elapsed() < PATIENCE, "`{id}` is still there\n{}", self.screen().await);
            tokio::time::sleep(TICK).await;
        }
    }

    /// Clicks the element with that `data-testid`.
    pub async fn click(&self, id: &str) {
        self.find(id).await.click().await.unwrap();
    }

    /// Clicks whatever shows exactly this text: a button, a link, an option.
    pub async fn click_text(&self, text: &str) {
        let path = format!(
            "//*[self::button or self::a or @role='option' or @role='radio' or self::label][normalize-space(.)=\"{text}\"]"
        );
        match self.driver.query(By::XPath(path)).wait(PATIENCE, TICK).and_displayed().first().await {
            Ok(element) => element.click().await.unwrap(),
            Err(error) => panic!("nothing to click says `{text}`: {error}\n{}", self.screen().await),
        }
    }

    /// Empties a field and types into it.
    pub async fn fill(&self, id: &str, text: &str) {
        let field = self.find(id).await;
        field.send_keys(Key::Control + "a").await.unwrap();
        field.send_keys(Key::Backspace).await.unwrap();
        if !text.is_empty() {
            field.send_keys(text).await.unwrap();
        }
    }

    /// Types a date into its field, day, month and year: `11052027`.
    pub async fn set_date(&self, id: &str, digits: &str) {
        let first = format!("[data-testid='{id}'] [data-segment='day']");
        let segment = self.driver.query(By::Css(first)).wait(PATIENCE, TICK).first().await.unwrap();
        segment.click().await.unwrap();
        for digit in digits.chars() {
            self.press(digit.to_string()).await;
        }
    }

    /// Types like a person, letter by letter where the focus is: slower than any scanner.
    pub async fn type_by_hand(&self, text: &str) {
        for letter in text.chars() {
            self.press(letter.to_string()).await;
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    /// Sends a code and Enter in one burst, as a handheld scanner does.
    pub async fn scan(&self, code: &str) {
        self.press(format!("{code}{}", char::from(Key::Enter))).await;
    }

    /// Presses keys wherever the focus is, like somebody who does not touch the mouse.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        let focused = self.driver.active_element().await.unwrap();
        focused.send_keys(keys).await.unwrap();
    }

    /// Presses Enter.
    pub async fn enter(&self) {
        self.press(Key::Enter).await;
    }

    /// What the whole screen says, for a failed test's report.
    pub async fn screen(&self) -> String {
        let shot = std::env::temp_dir().join(format!("regie-failed-{}.png", std::process::id()));
        let _ = self.driver.screenshot(&shot).await;
        let text = match self.driver.find(By::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(error) => error.to_string(),
        };
        format!("--- the screen ({}) ---\n{text}", shot.display())
    }

    /// Drops files on the window, as its user would from the desktop.
    pub async fn drop_files(&self, paths: &[&Path]) {
        let event = json!({ "paths": paths, "position": { "x": 400, "y": 300 } });
        self.run("return window.__TAURI_INTERNALS__.invoke('plugin:event|emit', { event: 'tauri://drag-drop', payload: arguments[0] })", vec![event])
            .await;
    }

    /// Goes to an area by its name.
    pub async fn go(&self, area: &str) {
        self.click(&format!("go-{area}")).await;
        self.find(area).await;
    }

    /// What the attribute of an element says.
    pub async fn attribute(&self, id: &str, name: &str) -> String {
        self.find(id).await.attr(name).await.unwrap().unwrap_or_default()
    }

    /// Waits until the attribute of an element says `value`.
    pub async fn sees_attribute(&self, id: &str, name: &str, value: &str) {
        let start = Instant::now();
        while self.attribute(id, name).await != value {
            assert!(start.elapsed() < PATIENCE, "`{id}` is never `{value}`\n{}", self.screen().await);
            tokio::time::sleep(TICK).await;
        }
    }

    /// Loads the page again, as a window that is opened again.
    pub async fn reload(&self) {
        self.driver.refresh().await.unwrap();
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.driver.execute(script, arguments).await.unwrap().json().clone()
    }

    /// Fails if axe-core finds anything wrong with the screen as it is.
    pub async fn is_accessible(&self, screen: &str) {
        // A page that has nothing on it yet has nothing right on it either.
        self.driver.query(By::Css("main")).wait(PATIENCE, TICK).first().await.unwrap();
        let axe = std::fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"))
            .expect("the front end's packages are installed");
        self.driver.execute(axe, vec![]).await.unwrap();
        let found = self
            .driver
            .execute_async(
                "const done = arguments[0];
                 const still = Promise.allSettled(document.getAnimations().filter((a) => a.effect.getComputedTiming().endTime !== Infinity).map((animation) => animation.finished));
                 still.then(() => axe.run(document, { resultTypes: ['violations'] })).then(
                    (found) => done(found.violations.map((v) => v.id + ': ' + v.help + ' ' +
                        v.nodes.map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? n.html.slice(0, 120))).join(' | '))),
                    (error) => done([String(error)]))",
                vec![],
            )
            .await
            .unwrap();
        let found: Vec<String> = found.convert().unwrap();
        assert!(found.is_empty(), "{screen}:\n{}", found.join("\n"));
    }

    /// Closes the program, and hands over its data folder.
    pub async fn close(mut self) -> Folder {
        let _ = self.driver.clone().quit().await;
        // The driver does not wait for the program, and without the driver the program would stay: its folder is
        // free when it has ended.
        let start = Instant::now();
        while File::open(self.data.join("regie.lock")).is_ok_and(|lock| lock.try_lock().is_err()) {
            assert!(start.elapsed() < PATIENCE, "the program does not end");
            tokio::time::sleep(TICK).await;
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
        Folder { path: self.data.clone(), _temporary: self.temporary.take() }
    }
}

/// A data folder that a window has left.
pub struct Folder {
    path: PathBuf,
    /// Goes with this, where it was made for the test.
    _temporary: Option<TempDir>,
}

impl Folder {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // Where a test failed: the driver's own farewell would wait for an answer that nobody reads.
        let _ = self.driver.clone().leak();
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A driver, waiting to be told what to open.
pub struct Server {
    process: Child,
    port: u16,
}

impl Server {
    /// Starts a driver on a free port.
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// The same, with what the program is to find in its environment.
    pub fn start_with(environment: &[(&str, &Path)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed (Debian: webkit2gtk-driver)");
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "WebKitWebDriver does not answer");
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { process, port }
    }

    /// Opens a program on a data folder.
    pub async fn open(self, name: &str, data: &Path, arguments: &[&str]) -> Window {
        let data_folder = data.to_str().unwrap();
        let arguments: Vec<&str> =
            ["--data", data_folder].into_iter().chain(arguments.iter().copied()).collect();
        let mut capabilities = Capabilities::new();
        let options = json!({ "binary": program(name), "args": arguments });
        capabilities.set("webkitgtk:browserOptions", options).unwrap();
        match WebDriver::new(&format!("http://127.0.0.1:{}", self.port), capabilities).await {
            Ok(driver) => Window { driver, server: self.process, data: data.to_owned(), temporary: None },
            Err(error) => panic!("the program does not open: {error}"),
        }
    }
}

const TICK: Duration = Duration::from_millis(50);

/// The repository.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// A program that was built beside the tests.
pub fn program(name: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let mut places =
        tests.ancestors().flat_map(|folder| [folder.join(name), folder.join("examples").join(name)]);
    let place = places.find(|place| place.is_file());
    place.unwrap_or_else(|| panic!("`{name}` is not built: run `cargo build --workspace` first"))
}

/// Runs the command line on a data folder and returns its answer in JSON.
pub fn cli(data: &Path, arguments: &[&str]) -> Value {
    let output = Command::new(program("regie-cli"))
        .args(["--data", data.to_str().unwrap(), "--json"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap_or(Value::Null)
}

/// Runs an asynchronous test to its end.
pub fn block_on<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test)
}
