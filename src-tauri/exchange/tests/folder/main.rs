//! The shared folder: laptops that never meet become one event through it, whatever is done to its files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bad;
mod laptop;
mod law;
mod many;
mod together;
