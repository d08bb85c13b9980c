// The keys of a clicker, and the time since the computer started: what no window is needed for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";

const { pressOf, Thumb } = await load("src/areas/pitches/keys.ts");
const { BootClock } = await load("src/lib/boot.ts");

const key = (key, code = "", held = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test("a clicker's keys mean the same on every layout", () => {
  assert.equal(pressOf(key("PageDown")), "next");
  assert.equal(pressOf(key("ArrowLeft")), "undo");
  // The full stop of a clicker on a French keyboard, and typed there with Shift.
  assert.equal(pressOf(key(":", "Period")), "blackout");
  assert.equal(pressOf(key(".", "Comma")), "blackout");
  // Its B on a Dvorak keyboard.
  assert.equal(pressOf(key("x", "KeyB")), "blackout");
  assert.equal(pressOf(key("F5")), "pause");
  assert.equal(pressOf(key("Escape")), "pause");
  assert.equal(pressOf(key("z", "KeyW", { ctrlKey: true })), "undo");
});

test("with a modifier nothing fires but Ctrl + Z", () => {
  assert.equal(pressOf(key("ArrowRight", "", { altKey: true })), undefined);
  assert.equal(pressOf(key("b", "KeyB", { ctrlKey: true })), undefined);
  assert.equal(pressOf(key("e", "KeyE")), undefined);
});

test("a key held down and a second next within a second do not count", () => {
  const thumb = new Thumb();
  assert.equal(thumb.counts("next", false, 5_000), true);
  assert.equal(thumb.counts("next", true, 5_500), false);
  assert.equal(thumb.counts("next", false, 5_999), false);
  assert.equal(thumb.counts("undo", false, 5_999), true, "undo is never made to wait");
  assert.equal(thumb.counts("next", false, 6_000), true, "what was ignored does not make it longer");
});

test("the page's time is tied to the computer's, the better answer stays, a sleep is taken at once", () => {
  const clock = new BootClock();
  assert.equal(clock.tied, false);
  clock.tie(100, 50_110, 120);
  assert.equal(clock.at(200), 50_200);
  // A slow answer that agrees is no better.
  assert.equal(clock.tie(300, 50_335, 380), false);
  assert.equal(clock.at(400), 50_400);
  // A quick one is.
  assert.equal(clock.tie(500, 50_502, 502), true);
  assert.equal(clock.at(600), 50_601);
  // The computer slept for two hours, which the page did not count.
  assert.equal(clock.tie(700, 7_250_705, 710), true);
  assert.equal(clock.at(800), 7_250_800);
  assert.equal(clock.page(7_250_800), 800);
});
