//! Who may read: each laptop has a key of its own, kept in the folder under the passphrase that all share. A lost stick
//! tells nothing; and no laptop pays for the passphrase's slowness but once per key.

use std::collections::HashMap;
use std::io::{Read, Write};

use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::Identity as AgeIdentity;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use sha2::{Digest, Sha256};

use super::trouble::Trouble;

/// How slow guessing is made: about a fifth of a second and 64 MB for each try. A small laptop bears that for a handful of
/// keys when it starts.
pub(super) const WORK: u8 = 16;
/// A key that asks for more than this is nobody's.
const MOST_WORK: u8 = 20;
/// A key file is a few hundred bytes.
pub(super) const LARGEST: u64 = 8 * 1024;

/// A laptop's key: what is sealed to it, it opens.
#[derive(Clone)]
pub(super) struct Identity {
    age: AgeIdentity,
    /// The same, as exchange files take it.
    file: crate::file::Identity,
}

impl Identity {
    /// A new one.
    pub(super) fn mint() -> Result<Self, Trouble> {
        Self::of(AgeIdentity::generate())
    }

    fn of(age: AgeIdentity) -> Result<Self, Trouble> {
        let file = age.to_string().expose_secret().parse().map_err(|_| Trouble::Foreign)?;
        Ok(Self { age, file })
    }

    /// What opens an exchange file that is sealed to it.
    pub(super) fn key(&self) -> crate::file::Key {
        crate::file::Key::Identity(self.file.clone())
    }

    /// What seals an exchange file to it.
    pub(super) fn lock(&self) -> crate::file::Lock {
        crate::file::Lock::Key(self.file.recipient())
    }

    /// Seals a few bytes to it.
    pub(super) fn seal(&self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        seal(&self.age.to_public(), bytes)
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identity")
    }
}

/// The keys that open with the folder's passphrase.
pub(super) struct Keys {
    passphrase: SecretString,
    work: u8,
    /// What each key file was, by the digest of its bytes; nothing where the passphrase does not open it.
    tried: HashMap<[u8; 32], Option<Identity>>,
    identities: Vec<Identity>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keys({})", self.identities.len())
    }
}

impl Keys {
    pub(super) fn new(passphrase: &str, work: u8) -> Self {
        Self {
            passphrase: SecretString::from(passphrase.trim().to_owned()),
            work,
            tried: HashMap::new(),
            identities: Vec::new(),
        }
    }

    /// Every key that opened.
    pub(super) fn identities(&self) -> &[Identity] {
        &self.identities
    }

    /// The passphrase itself, for an export that somebody put into the folder.
    pub(super) fn passphrase_key(&self) -> crate::file::Key {
        crate::file::Key::passphrase(self.passphrase.expose_secret())
    }

    /// Opens a key file; at once, where these bytes were tried before.
    pub(super) fn open(&mut self, bytes: &[u8]) -> Result<Identity, Trouble> {
        let digest = Sha256::digest(bytes).into();
        if let Some(tried) = self.tried.get(&digest) {
            return tried.clone().ok_or(Trouble::Passphrase);
        }
        let mut asking = scrypt::Identity::new(self.passphrase.clone());
        asking.set_max_work_factor(MOST_WORK);
        match unseal(bytes, &[&asking]) {
            Ok(text) => {
                let text = String::from_utf8(text).map_err(|_| Trouble::Foreign)?;
                let identity = Identity::of(text.trim().parse().map_err(|_| Trouble::Foreign)?)?;
                self.tried.insert(digest, Some(identity.clone()));
                self.add(&identity);
                Ok(identity)
            }
            Err(Trouble::NoKey | Trouble::Passphrase) => {
                self.tried.insert(digest, None);
                Err(Trouble::Passphrase)
            }
            Err(trouble) => Err(trouble),
        }
    }

    fn add(&mut self, identity: &Identity) {
        let public = identity.age.to_public();
        if !self.identities.iter().any(|known| known.age.to_public() == public) {
            self.identities.push(identity.clone());
        }
    }

    /// The file that keeps a key.
    pub(super) fn file(&mut self, identity: &Identity) -> std::io::Result<Vec<u8>> {
        let mut recipient = scrypt::Recipient::new(self.passphrase.clone());
        recipient.set_work_factor(self.work);
        let bytes = seal(&recipient, identity.age.to_string().expose_secret().as_bytes())?;
        self.tried.insert(Sha256::digest(&bytes).into(), Some(identity.clone()));
        self.add(identity);
        Ok(bytes)
    }
}

fn seal(recipient: &dyn age::Recipient, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).map_err(std::io::Error::other)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(bytes)?;
    writer.finish()?;
    Ok(sealed)
}

/// Opens a few bytes that were sealed to one of these.
pub(super) fn open(bytes: &[u8], identities: &[Identity]) -> Result<Vec<u8>, Trouble> {
    let identities: Vec<_> = identities.iter().map(|one| &one.age as &dyn age::Identity).collect();
    unseal(bytes, &identities)
}

fn unseal(bytes: &[u8], identities: &[&dyn age::Identity]) -> Result<Vec<u8>, Trouble> {
    let decryptor = Decryptor::new_buffered(bytes).map_err(|error| trouble(&error))?;
    let reader = decryptor.decrypt(identities.iter().copied()).map_err(|error| trouble(&error))?;
    let mut text = Vec::new();
    match reader.take(1 << 20).read_to_end(&mut text) {
        Ok(_) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Err(Trouble::Truncated),
        Err(_) => Err(Trouble::Damaged),
    }
}

/// Whether sealed bytes ask for a passphrase, as a key file does.
pub(super) fn asks_passphrase(bytes: &[u8]) -> Result<bool, Trouble> {
    Ok(Decryptor::new_buffered(bytes).map_err(|error| trouble(&error))?.is_scrypt())
}

fn trouble(error: &DecryptError) -> Trouble {
    match error {
        DecryptError::NoMatchingKeys => Trouble::NoKey,
        DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => Trouble::Passphrase,
        DecryptError::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Trouble::Truncated,
        DecryptError::UnknownFormat => Trouble::Newer,
        DecryptError::ExcessiveWork { .. } => Trouble::Foreign,
        _ => Trouble::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_opens_with_its_passphrase_alone() {
        let file = Keys::new("un mot de passe", 2).file(&Identity::mint().unwrap()).unwrap();
        let mut same = Keys::new(" un mot de passe\n", 2);
        let identity = same.open(&file).unwrap();
        assert_eq!(same.identities().len(), 1);
        let sealed = identity.seal(b"a day").unwrap();
        assert_eq!(open(&sealed, &[identity]).unwrap(), b"a day");

        let mut other = Keys::new("un autre", 2);
        assert_eq!(other.open(&file).unwrap_err(), Trouble::Passphrase);
        assert_eq!(other.open(&file).unwrap_err(), Trouble::Passphrase, "asked again");
        assert_eq!(open(&sealed, &[Identity::mint().unwrap()]).unwrap_err(), Trouble::NoKey);
    }

    #[test]
    fn a_key_cut_anywhere_is_half_copied_or_damaged_and_never_a_key() {
        let file = Keys::new("un mot de passe", 2).file(&Identity::mint().unwrap()).unwrap();
        for length in 0..file.len() {
            let mut keys = Keys::new("un mot de passe", 2);
            let trouble = keys.open(&file[..length]).unwrap_err();
            assert!(
                matches!(trouble, Trouble::Truncated | Trouble::Damaged | Trouble::Newer),
                "{length}: {trouble:?}"
            );
            assert!(keys.identities().is_empty());
        }
    }
}
