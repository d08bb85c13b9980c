//! Measures what the issues promise, and prints it as a table with the machine it ran on. Nothing here fails: machines
//! are shared and noisy, and a figure is only worth its circumstances.
//!
//!     make bench
#![allow(clippy::unwrap_used)]

mod clock;
mod desk;
mod exchange;
mod folder;
mod journal;
mod papers;
mod report;
mod roster;
mod table;
mod window;

use table::Figures;

fn main() {
    // `cargo test --benches` asks every bench to be quick; there is nothing to test here.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let mut table = Figures::new();
    journal::measure(&mut table);
    exchange::measure(&mut table);
    folder::measure(&mut table);
    papers::measure(&mut table);
    report::measure(&mut table);
    clock::measure(&mut table);
    roster::measure(&mut table);
    window::measure(&mut table);
    table.print();
}
