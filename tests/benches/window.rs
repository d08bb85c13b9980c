//! The window: how soon it is there, what it weighs, and how soon it answers, with 5,000 people in it.

use std::path::Path;
use std::time::Duration;

use regie_core::people::NewPerson;
use regie_tests::{Window, block_on};
use serde_json::json;

use crate::journal::{event, name};
use crate::table::{Figures, milliseconds, quantile};

const PEOPLE: usize = 5_000;
const ROUNDS: usize = 5;

pub(crate) fn measure(table: &mut Figures) {
    let (dir, mut event) = event();
    let facts: Vec<_> = (0..PEOPLE)
        .map(|n| {
            let (given, family, organisation) = name(n * 7);
            let new = NewPerson { given, family, organisation, ..NewPerson::default() };
            regie_core::fact::PeopleFact::Added { person: event.new_sheet(new).unwrap() }.into()
        })
        .collect();
    event.record_all(&facts).unwrap();
    let codes: Vec<String> =
        event.find_people("", 40).unwrap().iter().map(|person| person.code.plain()).collect();
    drop(event);

    let (empty_time, empty_weight) = opened("empty_window", dir.path(), "ready");
    let (own_time, own_weight) = opened("regie", dir.path(), "desk-result");
    let ratio = own_time.as_secs_f64() / empty_time.as_secs_f64();
    let what = format!("{} against {}", milliseconds(own_time), milliseconds(empty_time));
    table.row(
        &format!("opening on {PEOPLE} people, against an empty window"),
        format!("× {ratio:.2} ({what})"),
        "× 1.25",
    );
    let tenths = own_weight * 100 / empty_weight.max(1);
    table.row(
        "memory, against an empty window",
        format!("× {}.{:02} ({own_weight} MB against {empty_weight} MB)", tenths / 100, tenths % 100),
        "× 1.25",
    );
    block_on(answers(table, dir.path(), &codes));
}

/// How long until the program's page shows what it is for, and what its processes weigh then, in megabytes.
fn opened(program: &str, data: &Path, ready: &str) -> (Duration, u64) {
    let mut times = Vec::new();
    let mut weights = Vec::new();
    for _ in 0..ROUNDS {
        block_on(async {
            let server = regie_tests::Server::start();
            let start = std::time::Instant::now();
            let window = server.open(program, data, &[]).await;
            window.find(ready).await;
            times.push(start.elapsed());
            tokio::time::sleep(Duration::from_secs(1)).await;
            weights.push(weight(program));
            window.close().await;
        });
    }
    weights.sort_unstable();
    (quantile(&mut times, 0.5), weights[weights.len() / 2])
}

/// The proportional memory of a program and of the web processes it started, in megabytes.
fn weight(program: &str) -> u64 {
    let mut kilobytes = 0;
    for process in std::fs::read_dir("/proc").unwrap().flatten() {
        let command = std::fs::read_to_string(process.path().join("comm")).unwrap_or_default();
        let command = command.trim();
        if command == program || command.starts_with("WebKitWebPr") || command.starts_with("WebKitNetwo") {
            let rollup = std::fs::read_to_string(process.path().join("smaps_rollup")).unwrap_or_default();
            let pss = rollup
                .lines()
                .find_map(|line| line.strip_prefix("Pss:")?.trim().split(' ').next()?.parse::<u64>().ok());
            kilobytes += pss.unwrap_or(0);
        }
    }
    kilobytes / 1_000
}

/// Times what the screen shows after a key, in the page itself: from the event to the frame after the change.
const WATCH: &str = "
    const [happens, key, shown] = arguments;
    const times = (window.__times = []);
    let start = 0;
    // A message posted before a frame is painted is heard right after.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
        if (start) { times.push(performance.now() - start); start = 0; }
    };
    const painted = () => requestAnimationFrame(() => port2.postMessage(0));
    document.addEventListener(happens, (event) => {
        if (!key || event.key === key) start = performance.now();
    }, true);
    new MutationObserver((all) => {
        if (all.some((m) => m.target.closest?.(shown) || m.target.querySelector?.(shown))) painted();
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });";

async fn answers(table: &mut Figures, data: &Path, codes: &[String]) {
    let window = Window::open(data, &[]).await;
    window.find("desk-result").await;
    window.run(WATCH, vec![json!("input"), json!(""), json!("[data-testid=desk-result]")]).await;
    for n in 0..12 {
        let (given, family, _) = name(n * 7 * 400);
        for letter in format!("{family} {given}").chars() {
            window.find("desk-field").await.send_keys(letter.to_string()).await.unwrap();
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        window.fill("desk-field", "").await;
    }
    let (median, late) = times(&window).await;
    table.row(
        &format!("from key to painted list at {PEOPLE} people, p99"),
        format!("{} (median {})", milliseconds(late), milliseconds(median)),
        "50 ms",
    );

    window.run(WATCH, vec![json!("keydown"), json!("Enter"), json!("[data-testid=desk-answer]")]).await;
    for code in codes {
        window.find("desk-field").await.send_keys(code).await.unwrap();
        window.enter().await;
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    let (median, late) = times(&window).await;
    table.row(
        "from the scanner's Enter to the green screen, p99",
        format!("{} (median {})", milliseconds(late), milliseconds(median)),
        "150 ms",
    );
    window.close().await;
}

async fn times(window: &Window) -> (Duration, Duration) {
    let times = window.run("return window.__times", vec![]).await;
    let mut times: Vec<Duration> = times
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|time| Some(Duration::from_secs_f64(time.as_f64()? / 1e3)))
        .collect();
    (quantile(&mut times, 0.5), quantile(&mut times, 0.99))
}
