/** Whoever has a given and a family name. */
interface Named {
  given: string;
  family: string;
}

/** "Camille Durand", or the one name there is. */
export function fullName({ given, family }: Named): string {
  return [given, family].filter(Boolean).join(" ");
}

const PARTICLES = new Set([
  "de",
  "du",
  "des",
  "la",
  "le",
  "van",
  "von",
  "der",
  "den",
  "di",
  "da",
  "dos",
  "el",
  "al",
  "ben",
  "bin",
]);

/** A name somebody typed in a hurry, as it is written: "jean-luc" is "Jean-Luc"; what has capitals stays. */
function written(word: string): string {
  if (word !== word.toLowerCase() || PARTICLES.has(word)) return word;
  return word.replace(
    /(^|[-'’])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** What was typed to find somebody, as the two names of somebody new. */
export function namesFrom(query: string): Named {
  const text = query.trim();
  if (/[\d@]/.test(text)) return { given: "", family: "" };
  const [family, given] = text.split(/\s*,\s*/, 2);
  if (family && given) return { given: words(given), family: words(family) };
  const parts = text.split(/\s+/).filter(Boolean);
  const shouted = parts.filter(isShouted);
  if (shouted.length > 0 && shouted.length < parts.length) {
    return {
      given: words(parts.filter((part) => !isShouted(part)).join(" ")),
      family: shouted.join(" "),
    };
  }
  // One word: at a desk, people are looked for by family name.
  if (parts.length < 2) return { given: "", family: words(text) };
  return { given: words(parts[0] ?? ""), family: words(parts.slice(1).join(" ")) };
}

function words(text: string): string {
  return text.split(/\s+/).filter(Boolean).map(written).join(" ");
}
