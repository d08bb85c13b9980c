//! The one source of randomness that is not seeded: names, codes and salts.

/// `N` bytes from the operating system.
///
/// # Panics
/// When the operating system has no randomness to give: nothing that follows could be trusted.
#[allow(clippy::expect_used)]
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}
