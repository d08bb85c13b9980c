import { FluentBundle, FluentResource } from "@fluent/bundle";
import english from "../../locales/en.ftl?raw";
import french from "../../locales/fr.ftl?raw";
import type { Language } from "../api/types/Language";
import type { Blanks, Key } from "./keys";

export type { Blanks, Key };

/** What fills a blank. */
export type Filling = string | number;

const LOCALES: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

function bundle(language: Language): FluentBundle {
  const made = new FluentBundle(LOCALES[language], { useIsolating: false });
  made.addResource(new FluentResource(SOURCES[language]));
  return made;
}

const SOURCES: Record<Language, string> = { fr: french, en: english };
/** Read when first spoken: the other language is seldom asked for. */
const bundles: Partial<Record<Language, FluentBundle>> = {};

let language = $state<Language>("fr");

/** The language that is spoken now; what shows words shows them anew when it changes. */
export function spoken(): Language {
  return language;
}

/** The language's full tag, for Intl. */
export function locale(): string {
  return LOCALES[language];
}

export function speak(next: Language): void {
  language = next;
  document.documentElement.lang = next;
}

/** The message with that key, in the language that is spoken. */
export function t(key: Key): string;
export function t<K extends keyof Blanks>(key: K, blanks: Record<Blanks[K], Filling>): string;
export function t(key: string, blanks?: Record<string, Filling>): string {
  const words = (bundles[language] ??= bundle(language));
  const pattern = words.getMessage(key)?.value;
  // The narrow space that Intl groups figures with is in none of our faces.
  return pattern ? words.formatPattern(pattern, blanks, []).replaceAll("\u202f", "\u00a0") : key;
}
