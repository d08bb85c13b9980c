// What the screens count for themselves is what the core says: `clock.json` comes from the core's own test.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "./load.mjs";

const { countdownTo, leftAt, shownAt } = await load("src/areas/pitches/clock.ts");
const { secondsFrom } = await load("src/areas/pitches/length.ts");
const examples = JSON.parse(readFileSync(new URL("clock.json", import.meta.url), "utf8"));
const running = examples[0].clock;
const START = running.anchor_boot - running.elapsed_ms;

test("the screens say what the core says", () => {
  assert.ok(examples.length > 5);
  for (const { clock, said } of examples) {
    for (const [boot, ...expected] of said) {
      const { part, left } = leftAt(clock, boot);
      assert.deepEqual([part, left], expected, JSON.stringify({ clock, boot }));
    }
  }
});

test("a second is shown until it is over, and every change is foretold", () => {
  for (const count of ["down", "up"]) {
    for (const { clock } of examples) {
      let boot = clock.anchor_boot;
      let { text, level, part, until } = shownAt(clock, count, boot);
      if (until === Infinity) continue;
      for (let n = 0; n < 400; n += 1) {
        assert.ok(until > boot && until - boot <= 1000, `${until - boot} at ${text}`);
        const before = shownAt(clock, count, until - 0.001);
        assert.deepEqual([before.text, before.level, before.part], [text, level, part]);
        boot = until;
        ({ text, level, part, until } = shownAt(clock, count, boot));
      }
    }
  }
});

test("a countdown begins with its whole time, and over time counts up", () => {
  const at = (seconds) => shownAt({ ...running, questions_ms: 0 }, "down", START + seconds * 1000);
  assert.deepEqual([at(0).text, at(0).level], ["3:00", "green"]);
  assert.equal(at(0.5).text, "3:00");
  assert.equal(at(1).text, "2:59");
  assert.deepEqual([at(120).text, at(120).level], ["1:00", "amber"]);
  assert.deepEqual([at(160).text, at(160).level], ["0:20", "red"]);
  assert.deepEqual([at(179.5).text, at(179.5).level], ["0:01", "red"]);
  assert.deepEqual([at(180).text, at(180).level], ["0:00", "over"]);
  assert.deepEqual([at(181).text, at(181).level], ["+0:01", "over"]);
  assert.equal(at(180 + 3723).text, "+1:02:03");
});

test("counted up, the seconds that are full are shown", () => {
  const at = (seconds) => shownAt(running, "up", START + seconds * 1000);
  assert.deepEqual([at(0.9).text, at(61).text], ["0:00", "1:01"]);
  assert.deepEqual([at(180).part, at(180).text, at(190).text], ["questions", "0:00", "0:10"]);
});

test("the countdown to the start ends as it starts", () => {
  assert.equal(countdownTo(10_000, 10_000), undefined);
  assert.deepEqual(countdownTo(10_000, 9_999.5), { text: "0:01", until: 10_000 });
  assert.deepEqual(countdownTo(100_000, 37_500), { text: "1:03", until: 38_000 });
});

test("a length of time is read however it is written", () => {
  for (const text of ["3:00", "3 min", "3", "180", "180 s", "00:03:00", "3’", " 3 MIN "]) {
    assert.equal(secondsFrom(text), 180, text);
  }
  assert.equal(secondsFrom("2 min 30"), 150);
  assert.equal(secondsFrom("1 h 05 min"), 3900);
  assert.equal(secondsFrom("0"), 0);
  for (const text of ["", "-3", "3:75", "abc", "99:99:99", "999999"]) {
    assert.equal(secondsFrom(text), undefined, text);
  }
});
