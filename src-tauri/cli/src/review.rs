//! What somebody should look at, and what is done about it.

use regie_core::Error;
use regie_core::people::Person;
use regie_core::review::{Case, Item, Keep};
use regie_core::words::Words;

use crate::answer::{Context, Refused, args};
use crate::arguments::{Kept, Review};

pub(crate) fn run(context: &Context, job: &Review) -> Result<(), Refused> {
    let mut event = context.open()?;
    let items = event.review_items()?;
    match job {
        Review::List => {
            context.answer(&items, |words| {
                let count = args([("count", items.len().to_string())]);
                let lines = items.iter().map(|item| line(item, words));
                lines.chain([words.say_with("cli-review-count", &count)]).collect()
            })?;
        }
        Review::Keep { case, side } => {
            let item = find(&items, case)?;
            let Case::CrossedEdit { entry, .. } = &item.case else {
                return Err(Error::NothingToDecide.into());
            };
            let side = match side {
                Kept::Replaced => Keep::Found,
                Kept::Standing => Keep::Now,
            };
            event.keep_edit(*entry, side)?;
            context.answer(&serde_json::json!({ "kept": item.id }), |words| {
                vec![words.say("cli-review-kept")]
            })?;
        }
        Review::Seen { case } => {
            let item = find(&items, case)?;
            event.see_case(item.id)?;
            context.answer(&serde_json::json!({ "seen": item.id }), |words| {
                vec![words.say("cli-review-noted")]
            })?;
        }
    }
    Ok(())
}

/// The case whose name begins so.
fn find<'a>(items: &'a [Item], text: &str) -> Result<&'a Item, Error> {
    let fits: Vec<_> = items.iter().filter(|item| item.id.to_string().starts_with(text)).collect();
    match fits[..] {
        [one] if !text.is_empty() => Ok(one),
        _ => Err(Error::NothingToDecide),
    }
}

/// A case in a line: the beginning of its name, what kind it is, and whom or what it is about.
fn line(item: &Item, words: &Words) -> String {
    let names = |people: &[Person]| people.iter().map(Person::name).collect::<Vec<_>>().join(", ");
    let (kind, what) = match &item.case {
        Case::LikelyDuplicate { a, b, .. } => ("review-duplicates", format!("{}, {}", a.name(), b.name())),
        Case::SharedCode { people } => ("review-codes", names(people)),
        Case::CrossedEdit { name, field, found, now, .. } => {
            ("review-edits", format!("{name}, {field}: {found} | {now}"))
        }
        Case::InTwoPlaces { person, places: [a, b], .. } => {
            ("review-places", format!("{}: {} | {}", person.name(), a.title, b.title))
        }
        Case::HalfErased { person, .. } => ("review-half-erased", person.name()),
        Case::OverCapacity { title, registered, capacity, .. } => {
            ("review-full", format!("{title}: {registered}/{capacity}"))
        }
        Case::RostersApart { title, .. } => ("review-rosters", title.clone()),
        Case::MeetingClash { names, at, .. } => {
            ("review-meetings", format!("{} {}, {}", at.format("%H:%M"), names[0], names[1]))
        }
        Case::ClockDisagrees { by, minutes, .. } => ("review-clocks", format!("{by}: {minutes} min")),
        Case::Fork { desks, .. } => ("review-forks", desks.join(", ")),
        Case::TwoClocks { title, .. } => ("review-two-clocks-title", title.clone()),
        Case::Unreadable { kind, count } => ("review-unreadables", format!("{kind}: {count}")),
    };
    format!("{}  {}  {what}", &item.id.to_string()[..8], words.say(kind))
}
