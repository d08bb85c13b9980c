//! People.

use std::path::Path;

use chrono::NaiveDate;
use regie_core::Event;
use regie_core::code::Code;
use regie_core::id::PersonId;
use regie_core::people::{NewPerson, Person, PersonField, Role};
use regie_exchange::people::{self, Mapping};
use regie_exchange::table::Table;
use serde::Serialize;

use crate::answer::{Context, Refused, args, person, refusal};
use crate::arguments::People;

/// A person as `people find` answers.
#[derive(Debug, Serialize)]
struct Found {
    id: PersonId,
    code: Code,
    given: String,
    family: String,
    organisation: String,
    email: String,
    arrived: Vec<NaiveDate>,
}

impl Found {
    fn new(event: &Event, person: Person) -> Result<Self, regie_core::Error> {
        Ok(Self {
            arrived: event.days_of(person.id)?,
            id: person.id,
            code: person.code,
            given: person.given,
            family: person.family,
            organisation: person.organisation,
            email: person.email,
        })
    }

    fn line(&self) -> String {
        let name = regie_core::people::full_name(&self.given, &self.family);
        let place =
            if self.organisation.is_empty() { String::new() } else { format!(" ({})", self.organisation) };
        format!("{}  {name}{place}", self.code)
    }
}

pub(crate) fn run(context: &Context, job: People) -> Result<(), Refused> {
    match job {
        People::Import { file, map, dry_run, include_left_out } => {
            import(context, &file, &map, dry_run, include_left_out)
        }
        People::Add { given, family, organisation, email, role, notes } => {
            let role = Role::named(&role);
            add(
                context,
                NewPerson { given, family, organisation, email, role, notes, ..NewPerson::default() },
            )
        }
        People::Find { query, limit } => find(context, &query.join(" "), limit),
        People::Show { person } => show(context, &person),
        People::Erase { person, renew_backups } => erase(context, &person, renew_backups),
        People::Merge { kept, gone, take } => merge(context, (&kept, &gone), &take),
        People::Split { a, b } => split(context, &a, &b),
    }
}

fn import(
    context: &Context,
    file: &Path,
    map: &[(String, String)],
    dry_run: bool,
    include_left_out: bool,
) -> Result<(), Refused> {
    let mut event = context.open()?;
    let table = Table::read(file)?;
    let mut mapping = Mapping::guess(&table);
    mapping.include_left_out = include_left_out;
    for (field, column) in map {
        mapping.assign(&table, field, column)?;
    }
    let plan = people::plan(&event, &table, &mapping, &context.words)?;
    drop(table);
    let outcome = if dry_run { plan.outcome } else { people::apply(&mut event, plan)? };
    context.answer(&outcome, |words| {
        let counts = [
            ("added", outcome.added),
            ("updated", outcome.updated),
            ("unchanged", outcome.unchanged),
            ("registrations", outcome.registrations),
        ];
        let counts = counts.map(|(name, count)| (name, count.to_string()));
        let mut lines = vec![words.say_with("cli-people-imported", &args(counts))];
        lines.extend(outcome.reasons.iter().map(|left_out| {
            words.say_with(
                "cli-left-out",
                &args([("rows", left_out.rows.to_string()), ("why", left_out.why.clone())]),
            )
        }));
        lines.extend(outcome.refused.iter().map(|refused| refusal(refused, words)));
        lines
    })?;
    Ok(())
}

fn add(context: &Context, new: NewPerson) -> Result<(), Refused> {
    let mut event = context.open()?;
    let person = event.add_person(new)?;
    let found = Found::new(&event, person)?;
    context.answer(&found, |_| vec![found.line()])?;
    Ok(())
}

fn find(context: &Context, query: &str, limit: usize) -> Result<(), Refused> {
    let event = context.open()?;
    let people = event.find_people(query, limit)?;
    let found = people.into_iter().map(|person| Found::new(&event, person)).collect::<Result<Vec<_>, _>>()?;
    context.answer(&found, |words| {
        if found.is_empty() { vec![words.say("cli-nobody")] } else { found.iter().map(Found::line).collect() }
    })?;
    Ok(())
}

#[derive(Debug, Serialize)]
struct Sheet {
    #[serde(flatten)]
    person: Person,
    arrived: Vec<NaiveDate>,
    sessions: Vec<String>,
}

fn show(context: &Context, text: &str) -> Result<(), Refused> {
    let event = context.open()?;
    let id = person(&event, text)?;
    let sheet = Sheet {
        person: event.person(id)?,
        arrived: event.days_of(id)?,
        sessions: event.sessions_of(id, None)?.into_iter().map(|session| session.title).collect(),
    };
    context.answer(&sheet, |words| {
        let person = &sheet.person;
        let mut lines = vec![format!("{}  {}", person.code, person.name())];
        lines.extend(
            [&person.organisation, &person.email, &person.notes]
                .into_iter()
                .filter(|t| !t.is_empty())
                .cloned(),
        );
        lines.extend(
            sheet
                .arrived
                .iter()
                .map(|day| words.say_with("cli-arrived-on", &args([("day", words.date(*day))]))),
        );
        lines.extend(sheet.sessions.iter().map(|title| format!("- {title}")));
        lines
    })?;
    Ok(())
}

fn erase(context: &Context, text: &str, renew: bool) -> Result<(), Refused> {
    let mut event = context.open()?;
    let id = person(&event, text)?;
    event.erase_person(id)?;
    let backups = if renew { event.renew_backups()? } else { 0 };
    context.answer(&serde_json::json!({ "erased": id, "backups": backups }), |words| {
        vec![words.say("cli-erased"), words.say("cli-erased-elsewhere")]
    })?;
    Ok(())
}

fn merge(context: &Context, (kept, gone): (&str, &str), take: &[String]) -> Result<(), Refused> {
    let mut event = context.open()?;
    let (kept, gone) = (person(&event, kept)?, person(&event, gone)?);
    let field = |name: &String| {
        PersonField::named(name).ok_or_else(|| regie_exchange::Error::NoSuchField { field: name.clone() })
    };
    let take = take.iter().map(field).collect::<Result<Vec<_>, _>>()?;
    event.merge_people(kept, gone, &take)?;
    let person = event.person(kept)?;
    let found = Found::new(&event, person)?;
    context.answer(&found, |_| vec![found.line()])?;
    Ok(())
}

/// Splits two who were joined: each is named as they were, by code or identifier.
fn split(context: &Context, a: &str, b: &str) -> Result<(), Refused> {
    let mut event = context.open()?;
    let sheets = event.own_sheets()?;
    let own = |text: &str| -> Result<PersonId, Refused> {
        let code = text.parse::<Code>().ok();
        let fits = |person: &&Person| {
            person.id.to_string() == text
                || Some(person.code) == code
                || regie_core::fold::fold(&person.name()) == regie_core::fold::fold(text)
        };
        match &sheets.iter().map(|(_, sheet)| sheet).filter(fits).collect::<Vec<_>>()[..] {
            [one] => Ok(one.id),
            _ => Ok(person(&event, text)?),
        }
    };
    let (a, b) = (own(a)?, own(b)?);
    event.tell_apart(a, b)?;
    let people = [a, b].map(|id| event.person(id));
    let found =
        people.into_iter().map(|person| Found::new(&event, person?)).collect::<Result<Vec<_>, _>>()?;
    context.answer(&found, |_| found.iter().map(Found::line).collect())?;
    Ok(())
}
