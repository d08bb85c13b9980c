//! Lists as registration services export them, in their languages and encodings.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use regie_core::people::{PhotoConsent, Role, Ticket};
use regie_exchange::people::{self, Mapping, Reason, Service};
use regie_exchange::table::Source;

fn service(name: &str) -> Option<Service> {
    Mapping::guess(&file(name)).service
}

fn encoding(name: &str) -> &'static str {
    match file(name).source() {
        Source::Text { encoding, .. } => encoding,
        Source::Workbook { .. } => "",
    }
}

#[test]
fn every_service_is_recognised_in_every_language() {
    for (name, known) in [
        ("pretix-checkin-fr.csv", Some(Service::Pretix)),
        ("pretix-checkin-it.csv", Some(Service::Pretix)),
        ("pretix-positions-en.csv", Some(Service::Pretix)),
        ("helloasso-fr.csv", Some(Service::HelloAsso)),
        ("billetweb-fr.csv", Some(Service::Billetweb)),
        ("weezevent-fr.csv", Some(Service::Weezevent)),
        ("eventbrite-en.csv", Some(Service::Eventbrite)),
        ("eventbrite-fr.csv", Some(Service::Eventbrite)),
        ("eventbrite-it.csv", Some(Service::Eventbrite)),
        ("hi-events-en.csv", Some(Service::HiEvents)),
        ("hi-events-fr.csv", Some(Service::HiEvents)),
        ("by-hand-fr.csv", None),
    ] {
        assert_eq!(service(name), known, "{name}");
    }
}

#[test]
fn pretix_check_in_list_in_french() {
    let (_dir, mut event) = sample_event();
    let table = file("pretix-checkin-fr.csv");
    assert_eq!(table.headers().iter().filter(|header| header.starts_with("Nom du siège")).count(), 2);
    assert!(table.column("Nom du siège (2)").is_some());
    let outcome = import(&mut event, &table);
    assert_eq!(counts(&outcome), (4, 0, 0));
    assert_eq!((outcome.rows, outcome.left_out, outcome.refused.len()), (6, 1, 0));
    assert_eq!(outcome.reasons[0].reason, Reason::Unpaid);

    let aissata = called(&event, "Aïssata");
    assert_eq!(aissata.family, "Koné-Lefèvre");
    assert_eq!(
        (aissata.organisation.as_str(), aissata.email.as_str()),
        ("Région Sud", "aissata@example.org")
    );
    assert_eq!((aissata.notes.as_str(), aissata.photo), ("végétarien, sans gluten", PhotoConsent::Yes));
    assert_eq!(aissata.tickets.len(), 2, "two rows, two tickets, one person");
    assert_eq!(
        sessions_of(&event, "Aïssata"),
        ["Data literac"],
        "a product that is a session is a registration"
    );
    assert_eq!(event.holders_of("k2m9pretixsecretaissata000000002").unwrap(), [aissata.id]);

    let formula = called(&event, "=cmd|calc");
    assert_eq!(
        (formula.family.as_str(), formula.photo),
        ("@SUM", PhotoConsent::No),
        "pretix's own escapes are undone"
    );
    assert_eq!(called(&event, "Γιώργος").family, "Παπαδόπουλος");
    assert_eq!(called(&event, "Γιώργος").notes, "", "no diet is no note");
    assert_eq!(called(&event, "محمد").role, Role::Speaker, "a ticket for speakers makes a speaker");
}

#[test]
fn pretix_order_positions_in_english() {
    let (_dir, mut event) = sample_event();
    let outcome = import(&mut event, &file("pretix-positions-en.csv"));
    assert_eq!(counts(&outcome), (3, 0, 0));
    let reasons: Vec<_> = outcome.reasons.iter().map(|left_out| (left_out.reason, left_out.rows)).collect();
    assert_eq!(reasons, [(Reason::Cancelled, 1), (Reason::Pending, 1)]);
    let nora = called(&event, "Nora");
    assert_eq!(nora.tickets.len(), 2, "what was added to a ticket belongs to its holder");
    assert_eq!(nora.email, "nora@example.org", "alone in her order, the order's address is hers");
    assert_eq!(sessions_of(&event, "Nora"), ["Apéritif"]);
    assert_eq!(called(&event, "Luc").email, "luc@example.org");
    assert_eq!(called(&event, "Luc").notes, "vegan", "and not the order's internal comment");
    assert_eq!(called(&event, "Ines").email, "", "whoever ordered for two is not both of them");
}

#[test]
fn pretix_check_in_list_in_italian_and_utf_16() {
    let (_dir, mut event) = sample_event();
    assert_eq!(encoding("pretix-checkin-it.csv"), "UTF-16LE");
    let outcome = import(&mut event, &file("pretix-checkin-it.csv"));
    assert_eq!((counts(&outcome), outcome.left_out), ((2, 0, 0), 1));
    let niccolo = called(&event, "Niccolò");
    assert_eq!((niccolo.family.as_str(), niccolo.notes.as_str()), ("D’Àncona", "senza glutine"));
    assert_eq!(niccolo.organisation, "Regione del Veneto");
    assert_eq!(called(&event, "Željko").role, Role::Speaker);
}

#[test]
fn helloasso_with_options_in_windows_1252() {
    let (_dir, mut event) = sample_event();
    assert_eq!(encoding("helloasso-fr.csv"), "windows-1252");
    let plan = plan(&event, &file("helloasso-fr.csv"));
    let options: Vec<_> =
        plan.options.iter().map(|option| (option.label.as_str(), option.people, option.sure)).collect();
    assert!(options.contains(&("Atelier data literacy (mercredi matin)", 2, true)), "{options:?}");
    assert!(options.contains(&("Apéritif", 2, true)), "{options:?}");
    let outcome = people::apply(&mut event, plan).unwrap();
    assert_eq!((counts(&outcome), outcome.left_out, outcome.registrations), ((3, 0, 0), 1, 4));
    assert_eq!(outcome.reasons[0].reason, Reason::Refunded);
    assert_eq!(called(&event, "Éloïse").email, "eloise@example.org", "she paid for herself, accents aside");
    assert_eq!(called(&event, "Éloïse").organisation, "GoMet'", "an apostrophe is left alone");
    let benoit = called(&event, "Benoît");
    assert_eq!(benoit.email, "", "whoever paid for him is somebody else");
    assert_eq!(benoit.role, Role::ProjectHolder);
    assert_eq!(benoit.tickets, [Ticket { service: "helloasso".into(), number: "9000002".into() }]);
    assert_eq!(sessions_of(&event, "Agnès"), ["Apéritif"]);
}

#[test]
fn billetweb_with_several_sessions_a_person() {
    let (_dir, mut event) = sample_event();
    let outcome = import(&mut event, &file("billetweb-fr.csv"));
    assert_eq!(counts(&outcome), (2, 0, 0));
    let reasons: Vec<_> = outcome.reasons.iter().map(|left_out| (left_out.reason, left_out.rows)).collect();
    assert_eq!(reasons, [(Reason::Cancelled, 1), (Reason::Unpaid, 1)]);
    let anh = called(&event, "Thị Ánh");
    assert_eq!((anh.organisation.as_str(), anh.notes.as_str()), ("Donut Infolab", "arachides"));
    assert_eq!(
        sessions_of(&event, "Thị Ánh"),
        ["Le data pipe", "Rencontre en"],
        "by its title, and by its day and hour"
    );
}

#[test]
fn weezevent_in_iso_8859_15() {
    let (_dir, mut event) = sample_event();
    assert_eq!(encoding("weezevent-fr.csv"), "ISO-8859-15");
    let outcome = import(&mut event, &file("weezevent-fr.csv"));
    assert_eq!(counts(&outcome), (2, 0, 0));
    let ines = called(&event, "Inès");
    assert_eq!((ines.family.as_str(), ines.email.as_str()), ("Œuvray", "ines@example.org"));
    assert_eq!(sessions_of(&event, "Inès"), ["Préparation "]);
    assert_eq!((called(&event, "Maël").email.as_str(), called(&event, "Maël").role), ("", Role::Producer));
}

#[test]
fn eventbrite_in_three_languages() {
    let (_dir, mut event) = sample_event();
    let outcome = import(&mut event, &file("eventbrite-en.csv"));
    assert_eq!((counts(&outcome), outcome.left_out), ((2, 0, 0), 2));
    let sinead = called(&event, "Sinéad");
    assert_eq!((sinead.organisation.as_str(), sinead.photo), ("TheCamp", PhotoConsent::Yes));
    assert_eq!(sinead.tickets[0].number, "16893657012360209833001", "the code that Eventbrite prints");
    assert_eq!(sessions_of(&event, "Sinéad"), ["Formats, out"]);

    let outcome = import(&mut event, &file("eventbrite-fr.csv"));
    assert_eq!((counts(&outcome), outcome.left_out), ((1, 0, 0), 1));
    assert_eq!(
        (called(&event, "Rémi").family.as_str(), called(&event, "Rémi").role),
        ("Hérault", Role::Organiser)
    );

    let outcome = import(&mut event, &file("eventbrite-it.csv"));
    assert_eq!((counts(&outcome), outcome.left_out), ((1, 0, 0), 1));
    let chloe = called(&event, "Chloé");
    assert_eq!((chloe.family.as_str(), chloe.role), ("Perché", Role::Producer));
    assert_eq!(chloe.email, "chloe@example.org");
}

#[test]
fn hi_events_in_two_languages() {
    let (_dir, mut event) = sample_event();
    let outcome = import(&mut event, &file("hi-events-en.csv"));
    assert_eq!((counts(&outcome), outcome.left_out), ((1, 0, 0), 2));
    let amel = called(&event, "Amel");
    assert_eq!((amel.notes.as_str(), amel.tickets[0].number.as_str()), ("wheelchair", "A-7KQ2M"));
    assert_eq!(sessions_of(&event, "Amel"), ["Les essentie"]);
    assert_eq!(
        counts(&import(&mut event, &file("hi-events-fr.csv"))),
        (0, 1, 0),
        "the same address and name: one person"
    );
    assert_eq!(called(&event, "Amel").tickets.len(), 2);
}

#[test]
fn a_list_kept_by_hand() {
    let (_dir, mut event) = sample_event();
    let outcome = import(&mut event, &file("by-hand-fr.csv"));
    assert_eq!((counts(&outcome), outcome.registrations), ((2, 0, 0), 2));
    let refused = &outcome.refused[0];
    assert_eq!((refused.row, refused.column.as_str()), (4, "NOM et Prénom"));
    assert_eq!(refused.why, "il n’y a ni prénom ni nom");
    let maelle = called(&event, "Maëlle");
    assert_eq!((maelle.family.as_str(), maelle.role), ("LE GOFF", Role::Reuser));
    assert_eq!((maelle.organisation.as_str(), maelle.photo), ("Marsactu", PhotoConsent::Yes));
    assert_eq!(maelle.notes, "sans porc");
    assert_eq!(sessions_of(&event, "Maëlle"), ["Le data pipe"]);
    assert_eq!(called(&event, "Jean").photo, PhotoConsent::No);
}

#[test]
fn rows_that_are_left_out_can_be_asked_for() {
    let (_dir, mut event) = sample_event();
    let table = file("eventbrite-en.csv");
    let mapping = Mapping { include_left_out: true, ..Mapping::guess(&table) };
    let plan = people::plan(&event, &table, &mapping, &words()).unwrap();
    let outcome = people::apply(&mut event, plan).unwrap();
    assert_eq!((counts(&outcome), outcome.left_out), ((4, 0, 0), 0));
}
