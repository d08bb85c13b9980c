//! What keeps a payload to those it is meant for: age, by a passphrase or to a laptop's key.

use std::fmt;
use std::io::{BufRead, Read, Write};
use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use regie_core::passphrase::{self, Strength};

use super::header::Sealed;
use super::problem::Problem;

/// What a passphrase costs to try, as a power of two: 64 megabytes and a fifth of a second on a laptop of ten years ago.
/// The 80 bits of a proposed passphrase need no more; half as much would do, twice as much is felt beside a merge.
const WORK: u8 = 16;

/// The most that is paid to read a file: 128 megabytes. What asks for more would use up the laptop's memory before the
/// passphrase is even known to be right.
const MOST_WORK: u8 = 17;

/// An age header with one recipient is some hundred bytes long; one that goes on and on is read no further.
const LONGEST_AGE_HEADER: usize = 8_192;

/// Who shall be able to read a file.
#[derive(Clone)]
pub enum Lock {
    /// Anybody.
    Open,
    /// Whoever knows the passphrase.
    Passphrase(SecretString),
    /// The laptop with this key; no passphrase to try, and so no time to spend.
    Key(Recipient),
}

impl Lock {
    /// A lock with a passphrase.
    ///
    /// # Errors
    /// [`Problem::ShortPassphrase`].
    pub fn passphrase(passphrase: &str) -> Result<Self, Problem> {
        let passphrase = passphrase.trim();
        if passphrase::strength(passphrase) == Strength::Short {
            return Err(Problem::ShortPassphrase);
        }
        Ok(Self::Passphrase(SecretString::from(passphrase.to_owned())))
    }

    pub(super) const fn sealed(&self) -> Sealed {
        match self {
            Self::Open => Sealed::Open,
            Self::Passphrase(_) => Sealed::Passphrase,
            Self::Key(_) => Sealed::Key,
        }
    }

    /// A writer that seals what goes through it; its `finish` must be called.
    pub(super) fn close<W: Write>(&self, out: W) -> Result<Sealing<W>, Problem> {
        let one: Box<dyn age::Recipient> = match self {
            Self::Open => return Ok(Sealing::Open(out)),
            Self::Passphrase(passphrase) => {
                let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
                recipient.set_work_factor(WORK);
                Box::new(recipient)
            }
            Self::Key(recipient) => Box::new(recipient.0.clone()),
        };
        // One recipient is always enough, and never of two minds.
        let encryptor =
            age::Encryptor::with_recipients(std::iter::once(&*one)).map_err(|_| Problem::Damaged)?;
        Ok(Sealing::Age(Box::new(encryptor.wrap_output(out)?)))
    }
}

impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lock({:?})", self.sealed())
    }
}

/// A writer that seals.
pub(super) enum Sealing<W: Write> {
    Open(W),
    Age(Box<age::stream::StreamWriter<W>>),
}

impl<W: Write> Sealing<W> {
    pub(super) fn finish(self) -> std::io::Result<W> {
        match self {
            Self::Open(out) => Ok(out),
            Self::Age(out) => out.finish(),
        }
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            Self::Open(out) => out.write(bytes),
            Self::Age(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Self::Open(out) => out.flush(),
            Self::Age(out) => out.flush(),
        }
    }
}

/// What somebody has to read a file with.
#[derive(Clone)]
pub enum Key {
    /// Nothing.
    None,
    /// A passphrase.
    Passphrase(SecretString),
    /// A laptop's key.
    Identity(Identity),
}

impl Key {
    /// A passphrase, as somebody typed it.
    pub fn passphrase(passphrase: &str) -> Self {
        Self::Passphrase(SecretString::from(passphrase.trim().to_owned()))
    }

    /// A reader of what was sealed.
    pub(super) fn open<R: BufRead + Send + 'static>(
        &self,
        sealed: Sealed,
        mut input: R,
    ) -> Result<Box<dyn Read + Send>, Problem> {
        let one: Box<dyn age::Identity> = match (sealed, self) {
            (Sealed::Open, _) => return Ok(Box::new(input)),
            (Sealed::Passphrase, Self::Passphrase(passphrase)) => {
                let mut identity = age::scrypt::Identity::new(passphrase.clone());
                identity.set_max_work_factor(MOST_WORK);
                Box::new(identity)
            }
            (Sealed::Key, Self::Identity(identity)) => Box::new(identity.0.clone()),
            (Sealed::Passphrase, _) => return Err(Problem::NeedsPassphrase),
            (Sealed::Key, _) => return Err(Problem::WrongKey),
        };
        // The header is looked at before age looks at it: it ends soon, or it is none.
        let mut head = Vec::new();
        input.by_ref().take(LONGEST_AGE_HEADER as u64).read_to_end(&mut head)?;
        if !head.windows(4).any(|window| window == b"\n---") {
            return Err(Problem::Damaged);
        }
        let whole = std::io::Cursor::new(head).chain(input);
        let decryptor = age::Decryptor::new_buffered(whole).map_err(|error| told(&error, sealed))?;
        let plain = decryptor.decrypt(std::iter::once(&*one)).map_err(|error| told(&error, sealed))?;
        Ok(Box::new(plain))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "Key::None",
            Self::Passphrase(_) => "Key::Passphrase",
            Self::Identity(_) => "Key::Identity",
        })
    }
}

fn told(error: &age::DecryptError, sealed: Sealed) -> Problem {
    match error {
        age::DecryptError::ExcessiveWork { .. } => Problem::AbsurdWork,
        age::DecryptError::DecryptionFailed
        | age::DecryptError::KeyDecryptionFailed
        | age::DecryptError::NoMatchingKeys => match sealed {
            Sealed::Key => Problem::WrongKey,
            Sealed::Passphrase | Sealed::Open => Problem::WrongPassphrase,
        },
        _ => Problem::Damaged,
    }
}

/// A laptop's own key, to read what is sealed to it.
#[derive(Clone)]
pub struct Identity(age::x25519::Identity);

impl Identity {
    /// A new one.
    pub fn mint() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// What others seal to it with.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// The key as age writes it: `AGE-SECRET-KEY-1…`.
    pub fn secret(&self) -> String {
        self.0.to_string().expose_secret().to_owned()
    }
}

impl FromStr for Identity {
    type Err = Problem;
    fn from_str(text: &str) -> Result<Self, Problem> {
        text.trim().parse().map(Self).map_err(|_| Problem::WrongKey)
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity")
    }
}

/// Who can read, as age writes it: `age1…`.
#[derive(Debug, Clone)]
pub struct Recipient(age::x25519::Recipient);

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Recipient {
    type Err = Problem;
    fn from_str(text: &str) -> Result<Self, Problem> {
        text.trim().parse().map(Self).map_err(|_| Problem::WrongKey)
    }
}
