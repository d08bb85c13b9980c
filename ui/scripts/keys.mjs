// Writes src/words/keys.ts: the keys of locales/fr.ftl, each with the blanks it has, so that a call for a
// message that is not there, or without one of its blanks, does not type-check.
//   node scripts/keys.mjs           write it anew, where it changed
//   node scripts/keys.mjs --check   change nothing; fail if it is stale
import { readFileSync, writeFileSync } from "node:fs";

const place = new URL("../src/words/keys.ts", import.meta.url);
const words = readFileSync(new URL("../locales/fr.ftl", import.meta.url), "utf8");

const plain = [];
const blanks = [];
for (const [, key, text] of words.matchAll(/^([a-z][\w-]*) *=(.*(?:\n(?:[ }].*)?(?=\n|$))*)/gm)) {
  if (/^(error|cli)-/.test(key)) continue; // Said by the shell and the command line.
  const names = [...new Set([...text.matchAll(/\$([a-z]\w*)/g)].map(([, name]) => name))];
  if (names.length > 0) blanks.push(`  "${key}": ${names.map((name) => `"${name}"`).join(" | ")};\n`);
  else plain.push(`  | "${key}"\n`);
}

const text = `// Written by scripts/keys.mjs from locales/fr.ftl.

/** Messages without a blank. */
export type Key =
${plain.join("").trimEnd()};

/** Messages with blanks, and their blanks. */
export interface Blanks {
${blanks.join("")}}
`;

let known = "";
try {
  known = readFileSync(place, "utf8");
} catch {
  // Not written yet.
}
if (known !== text) {
  if (process.argv.includes("--check")) {
    console.error("src/words/keys.ts is stale: run `npm run format` and commit what changed.");
    process.exit(1);
  }
  writeFileSync(place, text);
}
