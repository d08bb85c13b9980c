// Lists what the programs hold of other people, with each part's licence and notices, as Markdown on standard output:
// the crates they are linked from, the modules in the screens, the typefaces.
//   node scripts/third-party.mjs SCREENS.md      what the build of the screens wrote about its own modules
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const PROGRAMS = ["regie", "regie-cli"];
const NOTICE = /^(licen[cs]e|copying|copyright|notice|unlicense|ofl)/i;

/** The notices in a package's folder, the same text once. */
function notices(folder) {
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile() && NOTICE.test(file.name));
  return [...new Set(files.map(({ name }) => readFileSync(join(folder, name), "utf8").trim()))];
}

function part(name, version, licence, from, texts) {
  const block = (text) => text.split("\n").map((line) => `    ${line}`.trimEnd()).join("\n");
  return [`### ${name} ${version}`, `Licence: ${licence}${from ? `; ${from}` : ""}`, ...texts.map(block)].join("\n\n");
}

/** The crates that the programs are linked from, and those alone. */
function crates() {
  const target = /host: (\S+)/.exec(execFileSync("rustc", ["-vV"], { encoding: "utf8" }))[1];
  const told = execFileSync("cargo", ["metadata", "--locked", "--format-version=1", "--filter-platform", target], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const { packages, resolve } = JSON.parse(told);
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const waiting = packages.filter(({ name }) => PROGRAMS.includes(name)).map(({ id }) => id);
  const linked = new Set(waiting);
  while (waiting.length > 0) {
    for (const { pkg, dep_kinds } of nodes.get(waiting.pop()).deps) {
      if (linked.has(pkg) || !dep_kinds.some(({ kind }) => kind === null)) continue;
      linked.add(pkg);
      waiting.push(pkg);
    }
  }
  return packages
    .filter(({ id, source }) => source !== null && linked.has(id))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, version, license, authors, manifest_path }) =>
      part(name, version, license ?? "in its notices", authors.join(", "), notices(dirname(manifest_path))),
    );
}

function typefaces() {
  const { devDependencies } = JSON.parse(readFileSync("ui/package.json", "utf8"));
  return Object.keys(devDependencies)
    .filter((name) => /font/.test(name))
    .map((name) => {
      const folder = join("ui/node_modules", name);
      const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return part(name, version, license, "", notices(folder));
    });
}

const [screens] = process.argv.slice(2);
if (!screens || !existsSync(screens)) throw new Error("which file tells of the screens' modules?");
const own = readFileSync(screens, "utf8").replace(/^# .*\n/, "").replace(/^## /gm, "### ").trim();
console.log(
  [
    "# What Régie holds of other people",
    "## Crates",
    ...crates(),
    "## Modules of the screens",
    own,
    "## Typefaces",
    ...typefaces(),
  ].join("\n\n"),
);
