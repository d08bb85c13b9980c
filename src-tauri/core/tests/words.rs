//! Both languages are complete, every message is used, and every blank is filled the same way in both.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use regie_core::words::{Args, Language, Words};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every message and attribute of a language, with the blanks it has.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let source = fs::read_to_string(root().join(format!("ui/locales/{language}.ftl"))).unwrap();
    let resource = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(_, errors)| {
        panic!(
            "{language}.ftl: {:?}",
            errors.iter().map(|e| (&e.kind, &source[e.pos.clone()])).collect::<Vec<_>>()
        )
    });
    let mut found = BTreeMap::new();
    for entry in resource.body {
        if let ast::Entry::Message(message) = entry {
            let key = message.id.name.to_owned();
            for attribute in &message.attributes {
                found.insert(format!("{key}.{}", attribute.id.name), blanks(&attribute.value));
            }
            let value = message.value.as_ref().map(blanks).unwrap_or_default();
            assert!(found.insert(key.clone(), value).is_none(), "{language}.ftl says {key} twice");
        }
    }
    found
}

fn blanks(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            gather(expression, &mut names);
        }
    }
    names
}

fn gather(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => gather_inline(inline, names),
        ast::Expression::Select { selector, variants } => {
            gather_inline(selector, names);
            names.extend(variants.iter().flat_map(|variant| blanks(&variant.value)));
        }
    }
}

fn gather_inline(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => gather(expression, names),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| gather_inline(argument, names));
        }
        _ => {}
    }
}

/// All that is written in the program, but for the locales and what is generated from them.
fn sources() -> String {
    let mut text = String::new();
    for folder in ["ui/src", "src-tauri"] {
        read(&root().join(folder), &mut text);
    }
    text
}

fn read(path: &Path, text: &mut String) {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if path.is_dir() {
        if ["node_modules", "gen", "target", "types", "tests"].contains(&name.as_ref()) {
            return;
        }
        for entry in fs::read_dir(path).unwrap() {
            read(&entry.unwrap().path(), text);
        }
    } else if name != "keys.ts"
        && path.extension().is_some_and(|e| ["rs", "ts", "svelte"].iter().any(|known| e == *known))
    {
        text.push_str(&fs::read_to_string(path).unwrap());
    }
}

#[test]
fn both_languages_say_the_same_with_the_same_blanks() {
    let (french, english) = (messages("fr"), messages("en"));
    for (key, blanks) in &french {
        assert_eq!(english.get(key), Some(blanks), "{key} is not the same in en.ftl");
    }
    let extra: Vec<_> = english.keys().filter(|key| !french.contains_key(*key)).collect();
    assert!(extra.is_empty(), "only in en.ftl: {extra:?}");
}

#[test]
fn every_message_is_used_and_every_error_has_one() {
    let french = messages("fr");
    let sources = sources();
    // An error's key is made of its code, the only key that is made of anything.
    let unused: Vec<_> = french
        .keys()
        .filter(|key| !key.contains('.'))
        .filter(|key| {
            let quoted = format!("\"{key}\"");
            let code = key.strip_prefix("error-").map(|code| format!("\"{code}\""));
            !sources.contains(&quoted)
                && !sources.contains(&format!("'{key}'"))
                && !code.is_some_and(|code| sources.contains(&code))
        })
        .collect();
    assert!(unused.is_empty(), "nobody says: {unused:?}");

    let error = fs::read_to_string(root().join("src-tauri/core/src/error.rs")).unwrap();
    for code in error.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(french.contains_key(&format!("error-{code}")), "error-{code} has no sentence");
    }
}

#[test]
fn french_is_typeset_as_french_is() {
    let source = fs::read_to_string(root().join("ui/locales/fr.ftl")).unwrap();
    for (number, line) in source.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let Some((_, said)) = line.split_once(" = ").or_else(|| line.split_once("] ")) else { continue };
        for sign in [" !", " ?", " ;", " :", " »", "« ", "'"] {
            let quoted = said.contains('{') && sign == "'";
            assert!(
                quoted || !said.contains(sign),
                "fr.ftl:{}: «{sign}» wants a no-break space: {said}",
                number + 1
            );
        }
    }
}

#[test]
fn a_fault_says_what_happened_and_the_way_out_in_both_languages() {
    for language in [Language::Fr, Language::En] {
        let words = Words::new(language);
        let fault = words.error(&regie_core::Error::DiskFull);
        assert_eq!(fault.code, "disk-full");
        assert!(!fault.message.starts_with("error-") && !fault.hint.is_empty(), "{fault:?}");
    }
    let day = chrono::NaiveDate::from_ymd_opt(2020, 3, 4).unwrap();
    assert_eq!(Words::new(Language::Fr).date(day), "mercredi 4 mars 2020");
    assert_eq!(Words::new(Language::En).date(day), "Wednesday 4 March 2020");
    assert_eq!(Words::new(Language::En).say_with("no-such-key", &Args::new()), "no-such-key");
}
