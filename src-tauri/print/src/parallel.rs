//! Work that is shared out among the machine's cores.

use std::thread;

use crate::error::{Error, Result};

/// Fewer pieces than this are done before a thread has started.
const WORTH_IT: usize = 48;

/// Cuts a list into as many parts as there are cores, and has each part done by one of them.
pub(crate) fn each_part<T: Send>(list: &mut [T], work: impl Fn(&mut [T]) -> Result<()> + Sync) -> Result<()> {
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get).min(8);
    if list.len() < WORTH_IT || cores < 2 {
        return work(list);
    }
    let part = list.len().div_ceil(cores);
    thread::scope(|scope| {
        let threads: Vec<_> = list.chunks_mut(part).map(|part| scope.spawn(|| work(part))).collect();
        threads.into_iter().try_for_each(|thread| {
            thread.join().map_err(|_| Error::Unexpected("a thread stopped".to_owned()))?
        })
    })
}
