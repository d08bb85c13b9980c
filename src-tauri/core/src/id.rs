//! Names for things: random, short, and impossible to mix up.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Declares an identifier of 96 random bits, written as 24 hexadecimal digits.
///
/// 96 bits let several laptops mint names apart for the lifetime of an event without ever meeting.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
        #[ts(type = "string")]
        pub struct $name([u8; 12]);

        impl $name {
            /// A new one, from the system's source of randomness.
            pub fn mint() -> Self {
                Self(crate::random::bytes())
            }

            /// The one these twelve bytes spell; for names that must come out the same everywhere.
            pub const fn from_bytes(bytes: [u8; 12]) -> Self {
                Self(bytes)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), hex(&self.0))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                unhex(text).map(Self).ok_or(NotAnId)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&hex(&self.0))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(hex(&self.0).into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                value.as_str()?.parse().map_err(rusqlite::types::FromSqlError::other)
            }
        }
    };
}

id! {
    /// An event: the days that one journal tells.
    EventId
}
id! {
    /// A database that writes into the journal; minted anew when it is restored or finds itself copied.
    WriterId
}
id! {
    /// A person who comes, or is expected.
    PersonId
}
id! {
    /// An item of the programme.
    SessionId
}
id! {
    /// A producer or reuser of data, an organiser, an association…
    OrganisationId
}
id! {
    /// An item of a running order.
    PitchId
}
id! {
    /// A project that is accompanied and pitched.
    ProjectId
}
id! {
    /// Something a project needs: a dataset, a skill, funding.
    NeedId
}
id! {
    /// A step of a project's roadmap.
    StepId
}
id! {
    /// An appointment of a project's support.
    AppointmentId
}
id! {
    /// A criterion of the grid that the projects are weighed by.
    CriterionId
}
id! {
    /// An action of the calendar.
    ActionId
}

/// The text is not 24 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier: 24 hexadecimal digits are expected")]
pub struct NotAnId;

/// Lower-case hexadecimal digits of `bytes`.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// The `N` bytes that exactly `2 N` hexadecimal digits spell.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != N * 2 {
        return None;
    }
    let value = |digit: u8| char::from(digit).to_digit(16);
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = u8::try_from(value(pair[0])? * 16 + value(pair[1])?).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_reads_back_as_written() {
        let person = PersonId::mint();
        assert_eq!(person.to_string().parse(), Ok(person));
        assert_eq!(person.to_string().len(), 24);
        assert_eq!("xyz".parse::<PersonId>(), Err(NotAnId));
        assert_eq!(
            "é".repeat(12).parse::<PersonId>(),
            Err(NotAnId),
            "24 bytes, but not of hexadecimal digits"
        );
    }
}
